"""docs/python.md and README.md: each block of code runs, one after the other; the Django view answers as it says."""

import doctest
import importlib.metadata
import re
import sys
import types

import django
import helplines
import pytest
from conftest import BINDING
from django.conf import settings
from django.template import Context, Engine
from django.test import Client

GUIDE = BINDING.parents[1] / "docs" / "python.md"


def blocks(path):
    return re.findall(r"^```python\n(.*?)^```", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def guide():
    """Runs the blocks of the guide in one module, which is also the one with Django's addresses."""
    page = types.ModuleType("python_guide")
    sys.modules[page.__name__] = page
    settings.configure(ROOT_URLCONF=page.__name__, ALLOWED_HOSTS=["testserver"], DEBUG=False)
    django.setup()
    for number, block in enumerate(blocks(GUIDE), 1):
        exec(compile(block, f"docs/python.md, block {number}", "exec"), page.__dict__)
    return page


def test_every_block_of_the_guide_runs(guide):
    assert len(blocks(GUIDE)) >= 8


def test_the_block_of_the_readme_runs(capsys):
    (block,) = blocks(BINDING / "README.md")
    exec(block, {})
    assert "call 999" in capsys.readouterr().out


@pytest.mark.parametrize("module", ["helplines", "helplines._base", "helplines._directory"])
def test_every_example_of_a_docstring_runs(module):
    result = doctest.testmod(sys.modules[module], optionflags=doctest.ELLIPSIS)
    assert result.attempted > 0 and result.failed == 0


def test_the_django_view(guide):
    client = Client()
    page = client.get("/help/sextortion/", {"audience": "child", "nation": "wales"})
    assert page.status_code == 200 and page["Content-Type"] == "text/html; charset=utf-8"
    assert page.content.decode() == helplines.advise("sextortion", audience="child", nation="wales").html(
        whole_page=True
    )
    assert page["Cache-Control"] == "no-store" and page["Referrer-Policy"] == "no-referrer"
    assert page["Content-Security-Policy"].startswith("default-src 'none'; style-src 'unsafe-inline'")
    assert client.get("/help/sextortion/").status_code == 200
    for wrong in ("/help/sextorsion-of-what/", "/help/sextortion/?audience=nobody", "/help/sextortion/?nation=France"):
        assert client.get(wrong).status_code == 404


def test_a_django_template_takes_html_as_it_is():
    answer = helplines.advise("fraud")
    template = Engine().from_string("{{ answer.html }}|{{ answer.title }}|{{ answer }}")
    assert template.render(Context({"answer": answer})) == f"{answer.html()}|Fraud and scams|&lt;helplines.Advice&gt;"


def test_one_version():
    cargo = [BINDING / "Cargo.toml", BINDING.parents[1] / "Cargo.toml", BINDING.parent / "common" / "Cargo.toml"]
    versions = {re.search(r'^version = "(.*)"', path.read_text(), re.MULTILINE)[1] for path in cargo}
    assert versions == {helplines.__version__} == {importlib.metadata.version("helplines")}


def test_the_wheel_has_its_licences():
    files = {path.name for path in importlib.metadata.files("helplines")}
    assert {"LICENSE-MIT", "LICENSE-APACHE", "LICENSE-CC0"} <= files
