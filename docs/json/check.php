<?php // php check.php "Ring 08457 90 90 90"
$retired = json_decode(file_get_contents(__DIR__ . "/../../dist/retired.json"), true)["retired"];
preg_match_all('/[+(]?\d[\d ()-]*\d/', $argv[1], $numbers);
foreach ($numbers[0] as $number) {
    $digits = preg_replace(['/\D/', '/^(00)?440?/'], ["", "0"], $number);
    $begins = fn($start) => strlen($digits) > 8 && str_starts_with($digits, $start);
    $is = fn($one) => $one["subject"] === "range" ? $begins($one["digits"][0]) : in_array($digits, $one["digits"], true);
    $old = current(array_filter($retired, $is));
    $use = $old && $old["use"] ? "; use {$old["use"]["name"]}, {$old["use"]["how"]}" : "";
    if ($old) echo "$number is out of date: it was $old[was]$use\n";
}
