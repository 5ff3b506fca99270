"""Many threads, and other ways to start."""

import json
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import helplines
from helplines import Audience, Concern


def test_eight_threads_answer_as_one():
    def all_of_it(_):
        answers = [helplines.advise(concern, audience=audience) for concern in Concern for audience in Audience]
        return [(answer.card(), answer.steps[0].contact.id, answer.html(folded=True)) for answer in answers]

    with ThreadPoolExecutor(8) as threads:
        results = list(threads.map(all_of_it, range(8)))
    assert all(result == results[0] for result in results)


def test_eight_threads_read_one_answer():
    answer, expected = helplines.advise("fraud"), helplines.advise("fraud").to_dict()
    start = threading.Barrier(8)

    def read(_):
        start.wait()
        return [step.to_dict() for step in answer.steps]

    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(read, range(8))) == [expected["steps"]] * 8


def progress_during(call):
    """Tells whether another thread ran during a call, with nothing that would make this one wait for it besides."""
    ran, gate = [], threading.Lock()
    gate.acquire()
    other = threading.Thread(target=lambda: (gate.acquire(), ran.append(True)))
    other.start()
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1000)
    try:
        gate.release()
        for _ in range(20):
            call()
            if ran:
                return True
        return False
    finally:
        sys.setswitchinterval(interval)
        other.join()


def test_other_threads_run_while_a_long_text_is_read():
    long = "Ring Samaritans on 08457 90 90 90 today. " * 10_000
    assert progress_during(lambda: helplines.scan(long))
    assert progress_during(lambda: helplines.find(long))
    # The same on the spot, to see that this would show if it were otherwise.
    assert not progress_during(lambda: helplines.scan("Ring Samaritans on 08457 90 90 90 today. "))


def run(*arguments):
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=True).stdout


def test_without_assertions_and_docstrings():
    assert (
        run("-OO", "-c", "import helplines; print(helplines.advise('fraud').card())")
        == helplines.advise("fraud").card() + "\n"
    )


def test_importing_is_light():
    code = "import sys; before = set(sys.modules); import helplines, json; print(json.dumps(sorted(set(sys.modules) - before)))"
    imported = set(json.loads(run("-c", code)))
    assert not imported & {
        "asyncio",
        "dataclasses",
        "difflib",
        "email",
        "inspect",
        "logging",
        "socket",
        "tomllib",
        "urllib",
        "zoneinfo",
    }
    assert "helplines._native" in imported and len(imported) < 60
