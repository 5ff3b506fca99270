"""The examples of docs/assistants.md: each call is made, and each answer holds what the page shows."""

import json
import pathlib
import re

import pytest

from speak import ask, with_client

CLI = pathlib.Path(__file__).parents[2]
GUIDE = (CLI.parent / "docs/assistants.md").read_text()
EXAMPLES = re.findall(r"```text\n(\w+) (\{[^\n]*\})\n```\n\n```json\n(.*?)\n```", GUIDE, re.DOTALL)
SETTINGS = re.findall(r"```json\n(\{ \"(?:mcpServers|servers|context_servers)\".*?)\n```", GUIDE)


def holds(real, shown):
    """Whether a real answer holds what is shown of it; "…" stands for the rest."""
    if isinstance(shown, dict):
        return all(key in real and holds(real[key], value) for key, value in shown.items())
    if isinstance(shown, list):
        whole = shown[:-1] if shown[-1:] == ["…"] else shown
        ends = len(real) > len(whole) if whole != shown else len(real) == len(whole)
        return ends and all(holds(*pair) for pair in zip(real, whole))
    if isinstance(shown, str) and shown.endswith("…"):
        return real.startswith(shown[:-1])
    return real == shown


@pytest.mark.parametrize("tool, arguments, shown", EXAMPLES)
def test_an_answer_is_as_the_guide_shows_it(tool, arguments, shown):
    answer = ask(tool, json.loads(arguments))
    assert holds(answer, json.loads(shown)), json.dumps(answer, indent=1, ensure_ascii=False)


def test_the_guide_shows_every_tool():
    tools = {tool.name for tool in with_client(lambda session: session.list_tools()).tools}
    assert {tool for tool, _, _ in EXAMPLES} == tools
    assert all(f"| `{tool}` |" in GUIDE for tool in tools)


def test_settings_start_the_server():
    assert len(SETTINGS) == 4
    for setting in map(json.loads, SETTINGS):
        (servers,) = setting.values()
        server = servers["helplines"]
        assert server["command"] == "helplines" and server["args"][0] == "mcp"


def test_the_system_prompt_is_the_prompt_of_the_server():
    assert (CLI / "src/mcp/prompt.md").read_text().strip() in GUIDE
