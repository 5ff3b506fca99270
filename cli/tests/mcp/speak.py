"""How the tests speak to the program: with the official client, and line by line where no client would say such a thing."""

import asyncio
import json
import os
import re
import subprocess
import tempfile

from mcp import Client
from mcp.client.stdio import StdioServerParameters, stdio_client

HELPLINES = os.environ["HELPLINES"]
VERSION = subprocess.run([HELPLINES, "--version"], capture_output=True, text=True, check=True).stdout
DAY = re.search(r"data of (\d+ \w+ \d{4})", VERSION)[1]
DATE = f"Facts as of {DAY}; no number was called."
MODES = ["legacy", "auto"]  # the initialize handshake of the hosts of today, and the protocol of 2026-07-28


def client(mode="auto", options=(), errors=None):
    """The program, started by the official client."""
    server = StdioServerParameters(command=HELPLINES, args=["mcp", *options])
    return Client(stdio_client(server, errlog=errors) if errors else server, mode=mode)


def with_client(told, mode="auto", options=()):
    """Runs `told(client)` and returns what it returns; what the program printed on standard error must be nothing."""

    async def run():
        with tempfile.TemporaryFile("w+") as errors:
            async with client(mode, options, errors) as session:
                answer = await told(session)
            errors.seek(0)
            assert errors.read() == ""
            return answer

    return asyncio.run(run())


def call(tool, arguments, options=()):
    """The result of one call."""
    return with_client(lambda session: session.call_tool(tool, arguments), options=options)


def told(result):
    """The structured answer of a call that went well. Text alone says the same, and both name 999 and the day."""
    assert not result.is_error, result.content
    answer = result.structured_content
    assert json.loads(result.content[0].text) == answer
    assert "call 999" in answer["emergency"].lower()
    assert answer["facts"] == DATE
    return answer


def refused(result):
    """What a call was told that could not be answered: it names 999 and the day too."""
    assert result.is_error, result.structured_content
    text = result.content[0].text
    assert "call 999" in text and DATE in text, text
    return text


def ask(tool, arguments, options=()):
    return told(call(tool, arguments, options))


INITIALIZE = {
    "jsonrpc": "2.0",
    "id": 0,
    "method": "initialize",
    "params": {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}},
}


def request(number, method, **params):
    return {"jsonrpc": "2.0", "id": number, "method": method, "params": params}


def line(message):
    """A message as a line; what is no message is a line as it stands."""
    return (message if isinstance(message, bytes) else json.dumps(message).encode()) + b"\n"


def started(**options):
    return subprocess.Popen(
        [HELPLINES, "mcp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options
    )


def speak(*messages):
    """Says the lines, closes the input, and returns the answers. The program ends well and prints no error."""
    program = started()
    output, errors = program.communicate(b"".join(map(line, messages)), timeout=60)
    assert (program.returncode, errors) == (0, b"")
    return [json.loads(answer) for answer in output.splitlines()]
