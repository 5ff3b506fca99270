//! `helplines mcp`, line by line. tests/mcp/run says more of it, with the official Python client.

use assert_cmd::Command;
use serde_json::{Value, json};

/// Says the lines to a server and returns its answers; it ends well and prints no error.
fn speak(messages: &[Value]) -> Vec<Value> {
    let lines: String = messages.iter().map(|message| format!("{message}\n")).collect();
    let mut program = Command::cargo_bin("helplines").expect("the program is built");
    let spoken = program.arg("mcp").write_stdin(lines).assert().success().stderr("");
    let answers = String::from_utf8(spoken.get_output().stdout.clone()).expect("answers are text");
    answers.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect()
}

fn initialize() -> Value {
    let client = json!({ "name": "test", "version": "1" });
    let params = json!({ "protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": client });
    json!({ "jsonrpc": "2.0", "id": 0, "method": "initialize", "params": params })
}

/// The result of one call.
fn call(tool: &str, arguments: Value) -> Value {
    let params = json!({ "name": tool, "arguments": arguments });
    let answers =
        speak(&[initialize(), json!({ "jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params })]);
    answers.into_iter().find(|answer| answer["id"] == 1).expect("it answers")["result"].take()
}

#[test]
fn an_answer_names_999_the_contacts_and_the_day() {
    let result = call("advise", json!({ "text": "my husband hits me", "nation": "wales" }));
    let answer = &result["structuredContent"];
    assert_eq!(answer["emergency"], "If you or someone else is in danger now, call 999.");
    assert_eq!(answer["steps"][0]["channels"][0]["how"], "0808 80 10 800");
    assert_eq!(answer["facts"], format!("Facts as of {}; no number was called.", helplines::DATA_VERSION.words()));
    let text = result["content"][0]["text"].as_str().expect("text says the same");
    assert_eq!(serde_json::from_str::<Value>(text).ok().as_ref(), Some(answer));
}

#[test]
fn a_draft_with_a_dead_number_is_mended_and_one_with_a_wrong_one_withheld() {
    let told = |text: &str| call("check_text", json!({ "text": text }))["structuredContent"].take();
    let mended = told("Ring Samaritans on 08457 90 90 90.");
    assert_eq!((&mended["conclusion"], &mended["mended"]), (&json!("mend"), &json!("Ring Samaritans on 116 123.")));
    for draft in ["Ring Childline on 0808 800 5000.", "Call 988.", "Call the Harbour line on 0808 157 0000."] {
        assert_eq!(told(draft)["conclusion"], "withhold", "{draft}");
    }
}

#[test]
fn what_is_wrong_with_a_question_is_told_to_the_model() {
    let result = call("advise", json!({ "text": "my husband hits me", "nation": "Scottland" }));
    assert_eq!(result["isError"], true);
    let text = result["content"][0]["text"].as_str().expect("it says why");
    assert!(text.contains("did you mean scotland?") && text.contains("call 999"), "{text}");
}
