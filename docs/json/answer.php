<?php // php answer.php child-safety worried wales
$answers = json_decode(file_get_contents(__DIR__ . "/../../dist/answers.json"), true)["answers"];
[, $concern, $audience, $nation] = $argv;
$forConcern = $answers[$concern] ?? $answers["general"];
$forAudience = $forConcern[$audience] ?? $forConcern["anyone"];
$answer = $forAudience[$nation] ?? $forAudience["uk"];
echo "$answer[emergency]\n";
foreach (array_slice($answer["contacts"], 0, $answer["first"]) as $one) {
    echo "$one[name]: $one[how] (", $one["hours"] ?? "hours not known", ")\n";
    if ($one["note"]) echo "  $one[note]\n";
}
