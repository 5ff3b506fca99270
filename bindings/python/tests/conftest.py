"""What the tests share: where things are, and the crate itself to compare with."""

import json
import subprocess
from pathlib import Path

import pytest

BINDING = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def crate(tmp_path_factory):
    """Asks the crate itself, without anything that the bindings share: gives an answer for each question."""

    def ask(questions):
        lines = tmp_path_factory.mktemp("crate") / "questions"
        lines.write_text("".join(json.dumps(question) + "\n" for question in questions), encoding="utf-8")
        with lines.open() as asked:
            program = subprocess.Popen([BINDING / "target/release/examples/crate"], stdin=asked, stdout=subprocess.PIPE)
        with program.stdout as answers:
            yield from map(json.loads, answers)
        assert program.wait() == 0

    return ask
