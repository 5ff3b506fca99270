"""What comes back: every attribute of every record, and what is told of a person by chance (nothing)."""

import copy
import json
import pickle
import subprocess
import sys

import helplines
import pytest
from conftest import BINDING
from helplines import Concern, Record, Word

SCHEMA = json.loads((BINDING.parents[1] / "dist" / "schema.json").read_text(encoding="utf-8"))["$defs"]


def every(value):
    """Goes through a value and all that it is made of, by their attributes."""
    yield value
    parts = value if isinstance(value, (tuple, list)) else ()
    if isinstance(value, Record):
        names = {name for kind in type(value).__mro__ for name, of in vars(kind).items() if isinstance(of, property)}
        parts = [getattr(value, name) for name in sorted(names) if name != "_data"]
    for part in parts:
        yield from every(part)


@pytest.fixture(scope="module")
def answers():
    advice = [helplines.advise(concern, at="2026-11-26T03:00") for concern in Concern]
    words = (
        "someone is blackmailing my son",
        "Ring Samaritans on 08457 90 90 90, or NHS Direct",
        "i'm 13 and need childline",
    )
    texts = [of(text) for text in words for of in (helplines.find, helplines.scan, helplines.by_number)]
    lists = [helplines.contacts(), helplines.concerns(), helplines.areas()]
    return [*advice, helplines.general(), helplines.by_name("Action Fraud"), *texts, *lists]


def test_every_attribute_is_what_the_dictionary_says(answers):
    seen = set()
    for value in every(answers):
        if isinstance(value, Record):
            seen.add(type(value).__name__)
            written = value.to_dict()
            assert set(written) == set(SCHEMA[type(value).__name__]["properties"]) or isinstance(
                value, helplines.OpenState
            )
            for key, of in written.items():
                if isinstance(of, (str, bool, int, type(None))) and key != "sentence":
                    assert getattr(value, key.replace("-", "_")) == of
                elif isinstance(of, list) and key != "words":
                    assert len(getattr(value, key)) == len(of)
    kinds = [kind for kind in vars(helplines).values() if isinstance(kind, type) and issubclass(kind, Record)]
    assert seen == {kind.__name__ for kind in kinds} - {"Record", "Answer"}


def test_enums_are_complete():
    enums = [kind for kind in vars(helplines).values() if isinstance(kind, type) and issubclass(kind, Word)]
    assert len(enums) == 1 + 17
    for kind in enums[1:]:
        assert [word.value for word in kind] == [one["const"] for one in SCHEMA[kind.__name__]["oneOf"]]


def test_all_that_is_made_is_public():
    made = [
        name for module in (helplines._records, helplines._vocabulary) for name in vars(module) if name[0].isupper()
    ]
    assert set(made) - {"T"} <= set(helplines.__all__)


def test_generated_files_are_as_the_schema_says():
    made = subprocess.run([sys.executable, BINDING / "generate", "--check"], capture_output=True, text=True)
    assert made.returncode == 0, made.stderr


def test_docstrings_say_none_as_python_does():
    kinds = [kind for kind in vars(helplines).values() if isinstance(kind, type)]
    said = [of.__doc__ or "" for kind in kinds for of in (kind, *vars(kind).values()) if not isinstance(of, str)]
    assert not [doc for doc in said if "null" in doc.split() or "null." in doc]
    assert helplines.Match.contact.__doc__ == "The id of the contact that they ask for; None for none."


def test_a_word_is_its_slug():
    assert f"{Concern.FRAUD}|{Concern.FRAUD!s}|{Concern.FRAUD:>6}" == "fraud|fraud| fraud"
    assert json.dumps({"concern": Concern.FRAUD}) == '{"concern": "fraud"}'
    assert Concern("fraud") is Concern.FRAUD and Concern.FRAUD == "fraud"


def test_printing_says_nothing(answers):
    answer = helplines.advise("suicidal-thoughts", audience="child")
    assert str(answer) == repr(answer) == f"{answer}" == "<helplines.Advice>"
    said = {repr(value) for value in every(answers) if isinstance(value, Record)}
    assert said == {f"<helplines.{type(value).__name__}>" for value in every(answers) if isinstance(value, Record)}
    assert repr(helplines.Directory()) == "<helplines.Directory>"
    assert repr([answer, helplines.find("i want to die")]) == "[<helplines.Advice>, <helplines.Found>]"


def test_records_do_not_change(answers):
    answer = helplines.advise("fraud")
    for change in (
        lambda: setattr(answer, "title", "x"),
        lambda: setattr(answer.steps[0], "why", "x"),
        lambda: setattr(answer, "new", 1),
    ):
        with pytest.raises(AttributeError):
            change()
    answer.to_dict()["steps"].clear()
    answer.steps[0].to_dict()["contact"]["channels"].clear()
    assert answer == helplines.advise("fraud") and answer.steps[0].contact.channels


def test_equal_is_what_says_the_same():
    assert helplines.advise("fraud") == helplines.advise(Concern.FRAUD)
    assert helplines.advise("fraud") != helplines.advise("fraud", nation="wales")
    contact = helplines.contact("childline")
    assert contact == helplines.contact("childline") and contact != contact.to_dict()
    with pytest.raises(TypeError, match="unhashable"):
        hash(contact)


def test_copies_and_pickles():
    answer, hide = helplines.advise("fraud"), '[[hide]]\ncontact = "{}"\nreason = "An example."\n'.format
    directory = helplines.Directory.from_toml(hide("childline")).overlay(hide("sobs"))
    assert copy.copy(answer) is copy.deepcopy([answer])[0] is answer
    assert copy.deepcopy(directory) is directory
    # Records and directories go to other processes; an answer does not: send what it says.
    for record in (helplines.contact("childline"), helplines.find("i want to die"), answer.steps[0]):
        assert pickle.loads(pickle.dumps(record)) == record
    sent = pickle.loads(pickle.dumps(directory))
    assert (
        len(sent.contacts()) == len(helplines.contacts()) - 2
        and sent.contact("childline") is sent.contact("sobs") is None
    )
    assert pickle.loads(pickle.dumps(helplines.find))("fraud") == helplines.find("fraud")
    with pytest.raises(TypeError, match="cannot pickle"):
        pickle.dumps(answer)


def test_html_is_taken_as_it_is():
    html = helplines.advise("fraud").html()
    assert isinstance(html, str) and html.__html__() == html and html.startswith('<section class="helplines"')


def test_settings_show():
    answer = helplines.advise("stalking")
    assert answer.exit_button and "<b>Leave</b>" in answer.html(exit_component="<b>Leave</b>")
    assert "<details" in answer.html(folded=True) and "<details" not in answer.html()
    assert "<h4>" in answer.html(heading_level=4) and "href" not in answer.html(links=False)
    assert answer.html(whole_page=True).startswith("<!DOCTYPE html>")
    assert answer.html(card_only=True) in answer.html() or len(answer.html(card_only=True)) < len(answer.html())
    assert answer.card(more="More is below.").rstrip().endswith("More is below.")
    assert "Ring: " in answer.text(phone_label="Ring") or "Ring " in answer.text(phone_label="Ring")
    assert str(helplines.DATA_VERSION.year) in answer.sentence(dated=True)
