"""The types: mypy and pyright pass on the package and on a program that uses all of it, and refuse what is wrong."""

import json
import re
import subprocess
import sys
from pathlib import Path

import helplines
import pytest

HERE = Path(__file__).resolve().parent
PACKAGE = Path(helplines.__file__).parent
WRONG = HERE / "sample_wrong.py"


def checked(tool, *paths):
    """Runs a checker in strict mode; tells the lines where it found an error, and what it said."""
    if tool == "mypy":
        command = ["mypy", "--strict", "--no-error-summary", "--cache-dir=/dev/null", *paths]
    else:
        command = ["pyright", "--pythonpath", sys.executable, *paths]
    done = subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True)
    return {
        int(line) for line in re.findall(r"\.pyi?:(\d+)(?::\d+)?[: -]+error", done.stdout)
    }, done.stdout + done.stderr


@pytest.fixture
def project(tmp_path):
    (tmp_path / "pyrightconfig.json").write_text(json.dumps({"typeCheckingMode": "strict"}))

    def put(path):
        copy = tmp_path / path.name
        copy.write_text(path.read_text())
        return copy

    return put


@pytest.mark.parametrize("tool", ["mypy", "pyright"])
def test_a_program_that_uses_all_of_it(tool, project):
    lines, said = checked(tool, project(HERE / "sample.py"))
    assert not lines, said


@pytest.mark.parametrize("tool", ["mypy", "pyright"])
def test_the_package_itself(tool):
    lines, said = checked(tool, *sorted(PACKAGE.glob("*.py*")))
    assert not lines, said


@pytest.mark.parametrize("tool", ["mypy", "pyright"])
def test_what_is_wrong_is_refused(tool, project):
    expected = {number for number, line in enumerate(WRONG.read_text().splitlines(), 1) if "# wrong" in line}
    lines, said = checked(tool, project(WRONG))
    assert expected and lines == expected, said


def test_the_program_runs_and_uses_all_of_it():
    done = subprocess.run([sys.executable, HERE / "sample.py"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    text = (HERE / "sample.py").read_text()
    public = [
        name
        for name in helplines.__all__
        if not isinstance(getattr(helplines, name), type) and not name.startswith("_")
    ]
    methods = [
        name for kind in (helplines.Directory, helplines.Answer) for name in vars(kind) if not name.startswith("_")
    ]
    assert not [name for name in {*public, *methods} if not re.search(rf"\b{name}\b", text)]


def test_the_stub_names_what_the_native_module_has():
    stub = (PACKAGE / "_native.pyi").read_text()
    native = helplines._native
    there = {name for kind in (native.Directory, native.Answer) for name in vars(kind) if not name.startswith("_")}
    assert set(re.findall(r"def (\w+)", stub)) == there | {"choices", "data_version", "version"}
    assert (PACKAGE / "py.typed").exists()
