<?php // php example.php child-safety worried wales "Ring 08457 90 90 90"
function load($name) { return json_decode(file_get_contents(__DIR__ . "/../../dist/$name"), true); }
$file = load("helplines.json");
[, $concern, $audience, $nation, $text] = $argv;

$fits = function ($route) use ($audience, $nation) {
    $ownList = in_array($audience, ["own-behaviour", "family-of-offender"]);
    $forThem = $route["audiences"] ? in_array($audience, $route["audiences"]) : !$ownList;
    return $forThem && (!$route["nations"] || in_array($nation, $route["nations"]));
};
$closeness = fn($route) => 2 * in_array($audience, $route["audiences"]) + in_array($nation, $route["nations"]);
$here = fn($channel) => !$channel["nations"] || in_array($nation, $channel["nations"]);
$channels = fn($contact) => in_array($nation, $contact["nations"]) ? array_filter($contact["channels"], $here) : [];
$local = function ($id) use ($file, $channels) {
    $whole = fn($one) => $one["stands_in_for"] === $id && !$one["areas"] && $channels($one);
    $own = array_filter($file["contacts"], $whole) ?: array_filter($file["contacts"], fn($one) => $one["id"] === $id);
    return reset($own);
};
$answer = function ($routes) use ($audience, $fits, $closeness, $channels, $local) {
    $fitting = array_filter($routes, $fits);
    usort($fitting, fn($a, $b) => $closeness($b) <=> $closeness($a));
    $all = array_map($local, array_merge(...($fitting[0]["groups"] ?? [])));
    $serving = fn($one) => in_array($audience, $one["audiences"]) && $channels($one);
    return array_filter(array_column($all, null, "id"), $serving);
};
$show = function ($contact) use ($channels) {
    $usable = array_filter($channels($contact), fn($one) => !$one["local"]);
    $phones = array_filter($usable, fn($one) => $one["kind"] === "phone") ?: $usable;
    $best = reset($phones);
    echo "$contact[name]: ", $best ? "$best[how], $best[hours_words]" : $contact["website"], "\n";
};

$show($local("emergency-999"));
$routes = array_column($file["routes"], "routes", "concern")[$concern] ?? [];
array_map($show, array_slice($answer($routes) ?: $answer($file["general"]["routes"]), 0, 3));

preg_match_all('/[+(]?\d[\d ()-]*\d/', $text, $numbers);
foreach ($numbers[0] as $number) {
    $dialled = preg_replace('/^(\+|00)440?/', "0", preg_replace('/[^\d+]/', "", $number));
    foreach (load("retired.json")["retired"] as $old) {
        $begins = $old["subject"] === "range" && strlen($dialled) > 8 && str_starts_with($dialled, $old["digits"][0]);
        if (!$begins && !in_array($dialled, $old["digits"], true)) continue;
        $use = $old["use"] ? "; use {$old["use"]["name"]}, {$old["use"]["how"]}" : "";
        echo "$number is out of date: it was $old[was]$use\n";
        break;
    }
}
