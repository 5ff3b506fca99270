"""What may be asked, and what is told to whom asks amiss."""

import datetime
from zoneinfo import ZoneInfo

import helplines
import pytest
from helplines import Area, Audience, ChannelKind, Concern, Directory, Nation

UK = ZoneInfo("Europe/London")


def asked(*args, **known):
    return {
        name: value for name, value in helplines.advise(*args, **known).situation.to_dict().items() if value is not None
    }


def test_enums_slugs_and_everyday_words_are_one():
    known = {"concern": "domestic-abuse", "audience": "adult", "nation": "northern-ireland", "by": "sms"}
    assert (
        asked(Concern.DOMESTIC_ABUSE, audience=Audience.ADULT, nation=Nation.NORTHERN_IRELAND, by=ChannelKind.SMS)
        == known
    )
    assert asked(**known) == known
    assert asked("abusive husband", audience="adult", nation="Northern Ireland", by="SMS") == known


def test_what_is_empty_is_not_known():
    assert asked("fraud", audience="", nation="", by="", area="") == {"concern": "fraud"}
    assert asked("fraud", audience=None, at=None, free=False, urgent=None) == {"concern": "fraud"}
    assert helplines.general(urgent=None, welsh=False) == helplines.general()


def test_a_match_asks_with_all_that_was_said():
    match = helplines.find("my son took an overdose, i am in bits, want to talk to samaritans").matches[0]
    situation = match.situation.to_dict()
    assert (situation["audience"], situation["urgent"]) == ("worried", "true")
    assert helplines.advise(match).situation.to_dict() == situation
    assert helplines.advise(match.situation) == helplines.advise(match)
    # What is given besides goes before what the words say.
    over = helplines.advise(match, audience="professional", nation=Nation.WALES).situation.to_dict()
    assert over == {**situation, "audience": "professional", "nation": "wales"}
    assert helplines.advise(match, audience="").situation.audience is None
    # A box that nobody ticked does not undo what the words say.
    assert helplines.advise(match, urgent=False).situation.to_dict() == situation


def test_a_place_by_name_code_and_record():
    oxford = next(area for area in helplines.areas() if area.name == "Oxford")
    for area in ("Oxford", "E07000178", oxford):
        assert helplines.advise("child-safety", area=area).steps[0].contact.name == "Thames Valley Police"
    assert isinstance(oxford, Area)
    for area in helplines.areas():
        assert helplines.advise("fraud", area=area).situation.area == area.name


MOMENTS = [
    # Both changes of the clocks of 2026 in the UK, a minute before and after; a leap day; summer; long ago.
    datetime.datetime(2026, 3, 29, 0, 59),
    datetime.datetime(2026, 3, 29, 1, 0),
    datetime.datetime(2026, 10, 25, 0, 59),
    datetime.datetime(2026, 10, 25, 1, 0),
    datetime.datetime(2026, 10, 25, 2, 0),
    datetime.datetime(2028, 2, 29, 23, 59, 59, 999_999),
    datetime.datetime(2026, 7, 1, 12, 30),
    datetime.datetime(2000, 6, 1),
    datetime.datetime(1999, 12, 31, 23, 59, 59, 999_999),
]


@pytest.mark.parametrize("moment", MOMENTS, ids=str)
@pytest.mark.parametrize("zone", ["UTC", "Europe/London", "America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati"])
def test_a_moment_of_any_zone_becomes_uk_time(moment, zone):
    at = moment.replace(tzinfo=datetime.timezone.utc).astimezone(ZoneInfo(zone))
    assert helplines.advise("fraud", at=at).situation.at == f"{at.astimezone(UK):%Y-%m-%dT%H:%M}"


@pytest.mark.parametrize("moment", MOMENTS, ids=str)
def test_a_time_without_a_zone_is_uk_time(moment):
    assert helplines.advise("fraud", at=moment).situation.at == f"{moment:%Y-%m-%dT%H:%M}"
    assert helplines.advise("fraud", at=f"{moment:%Y-%m-%dT%H:%M}") == helplines.advise("fraud", at=moment)
    # Text with an offset is a moment.
    for text in ("2026-07-01T22:15Z", "2026-07-01T22:15:30+00:00", "2026-07-02T08:15+10:00"):
        assert helplines.advise("fraud", at=text).situation.at == "2026-07-01T23:15"
    with pytest.raises(ValueError, match="^at: this is no moment"):
        helplines.advise("fraud", at="2026-13-01T22:15Z")


def test_the_hour_says_what_is_open():
    answer = helplines.advise("child-safety", audience="child", at=datetime.datetime(2026, 12, 25, 23, 15))
    assert answer.steps[0].open.state is helplines.State.OPEN
    assert helplines.advise("child-safety", audience="child").steps[0].open is None


class NaT(datetime.datetime):
    """No moment, as pandas has it: a datetime that is equal to nothing and has no offset."""

    def __new__(cls):
        return super().__new__(cls, 1, 1, 1)

    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def utcoffset(self):
        raise ValueError("NaTType does not support utcoffset")


VALUES = [
    (lambda: helplines.advise("self-ham"), 'unknown concern "self-ham": did you mean self-harm?'),
    (
        lambda: helplines.advise("fraud", audience="profesional"),
        'audience: unknown audience "profesional": did you mean professional?',
    ),
    (
        lambda: helplines.general(audience="profesional"),
        'audience: unknown audience "profesional": did you mean professional?',
    ),
    (
        lambda: helplines.advise("fraud", nation="France"),
        'nation: unknown nation "France": use one of england, wales, scotland, northern-ireland',
    ),
    (lambda: helplines.advise("fraud", by="emial"), 'by: unknown channel "emial": did you mean email?'),
    (lambda: helplines.advise("fraud", area="Oxfrod"), 'area: unknown place "Oxfrod": did you mean "Oxford"?'),
    (lambda: helplines.advise("fraud", at="tomorrow"), "at: not a date: expected date and time: 2026-12-25T23:15"),
    (lambda: helplines.advise("\ud800"), 'unknown concern "?": use one of child-safety, '),
    (lambda: helplines.advise("fraud").html(heading_level=9), "heading_level: expected a number from 1 to 4, not 9"),
    (lambda: helplines.advise("fraud").text(steps=-1), "steps: expected a number from 0 to 999999, not -1"),
    (lambda: Concern("fruad"), "unknown Concern 'fruad': did you mean fraud?"),
    (lambda: Nation("France" * 99_999), f"unknown Nation {('France' * 11)[:64]!r}: expected one of england"),
    (lambda: Nation("France"), "unknown Nation 'France': expected one of england, wales, scotland, northern-ireland"),
    (lambda: Directory.from_toml("\ud800"), "surrogates not allowed"),
]

TYPES = [
    (
        lambda: helplines.advise(None),
        "concern: expected a Concern, words for one or a match of find, not NoneType; general() needs none",
    ),
    (lambda: helplines.advise(5), "words for one or a match of find, not int"),
    (lambda: helplines.advise(Nation.WALES), "words for one or a match of find, not Nation"),
    (lambda: helplines.advise(helplines.find("fraud")), "words for one or a match of find, not Found"),
    (
        lambda: helplines.advise("fraud", audience=Nation.WALES),
        "audience: expected Audience or its slug, not Nation",
    ),
    (
        lambda: helplines.advise("fraud", at=datetime.date(2026, 1, 1)),
        "at: expected a datetime, or text such as 2026-12-25T23:15, not date",
    ),
    (
        lambda: helplines.advise("fraud", at=NaT()),
        "at: expected a datetime, or text such as 2026-12-25T23:15, not NaT",
    ),
    (lambda: helplines.advise("fraud", area=b"Oxford"), "area: expected text (str), not bytes"),
    (lambda: helplines.advise("fraud", free="yes"), "free: expected True or False, not str"),
    (lambda: helplines.advise("fraud", when="now"), "unexpected keyword argument 'when'"),
    (lambda: helplines.advise("fraud", "child"), "takes 2 positional arguments but 3 were given"),
    (lambda: helplines.advise("fraud").html(links=0), "links: expected bool, not int"),
    (lambda: helplines.advise("fraud").text(steps=True), "steps: expected int, not bool"),
    (lambda: helplines.advise("fraud").card(more=b""), "more: expected str, not bytes"),
    (lambda: helplines.find(b"fraud"), "text: expected text (str), not bytes"),
    (lambda: helplines.scan(None), "text: expected text (str), not NoneType"),
    (lambda: helplines.by_number(999), "number: expected text (str), not int"),
    (lambda: helplines.by_name(None), "name: expected text (str), not NoneType"),
    (lambda: helplines.contact(None), "id: expected text (str), not NoneType"),
    (lambda: Directory.from_toml(b""), "text: expected text (str), not bytes"),
]


@pytest.mark.parametrize("call, message", VALUES, ids=[message for _, message in VALUES])
def test_a_mistaken_value_is_told_what_would_be_right(call, message):
    with pytest.raises(ValueError) as error:
        call()
    assert message in str(error.value)


@pytest.mark.parametrize("call, message", TYPES, ids=[message for _, message in TYPES])
def test_a_mistaken_type_is_told_what_would_be_right(call, message):
    with pytest.raises(TypeError) as error:
        call()
    assert message in str(error.value)


def test_texts_that_were_cut_or_are_odd_are_read_all_the_same():
    # Half of a pair of surrogates, as a text has it that was cut in JavaScript; each counts as the one character that it is.
    assert helplines.find("\ud83d i want to die").matches[0].concern is Concern.SUICIDAL_THOUGHTS
    text = "Ring \ude00 Samaritans \0 on 08457 90 90 90 \ud83d."
    (mention,) = (mention for mention in helplines.scan(text) if mention.fix)
    assert text[mention.start : mention.end] == mention.text == "08457 90 90 90"
    assert helplines.scan("") == [] and helplines.find("").matches == ()
    assert helplines.by_number("").kind is helplines.VerdictKind.NOT_A_NUMBER
    assert helplines.by_name("\ud800") is None and helplines.contact("\0") is None


def test_a_very_long_text():
    page = (
        "Come to the hall 😀 on Friday: there is tea, and somebody to talk to. " * 100 + "Samaritans: 08457 90 90 90. "
    )
    text = page * (10_000_000 // len(page.encode()))
    mentions = helplines.scan(text)
    assert len(mentions) == text.count("08457")
    assert {text[mention.start : mention.end] for mention in mentions} == {"08457 90 90 90"}
    assert helplines.find(text).to_dict()["urgent"] is False


OVERLAY = (
    '[[hide]]\ncontact = "childline"\nreason = "An example."\n',
    '[[hide]]\ncontact = "nspcc-helpline"\nreason = "An example."\n',
)


def ids(answer):
    return {step.contact.id for step in answer.steps}


def test_an_overlay_goes_on_top():
    one = Directory.from_toml(OVERLAY[0])
    two = one.overlay(OVERLAY[1])
    before, hidden, both = (ids(directory.advise("child-safety")) for directory in (Directory(), one, two))
    assert {"childline", "nspcc-helpline"} <= ids(Directory().advise("child-safety", audience="worried")) | ids(
        Directory().advise("child-safety", audience="child")
    )
    assert "childline" not in ids(one.advise("child-safety", audience="child"))
    assert "nspcc-helpline" not in ids(two.advise("child-safety", audience="worried"))
    assert "nspcc-helpline" in ids(one.advise("child-safety", audience="worried"))
    assert one.contact("childline") is None and helplines.contact("childline") is not None
    assert before >= hidden >= both


def test_a_match_that_asks_for_whom_an_overlay_hides_is_answered():
    match = helplines.find("lost someone to suicide").matches[0]
    assert match.contact == "sobs" and helplines.advise(match).steps[0].contact.id == "sobs"
    hidden = Directory.from_toml('[[hide]]\ncontact = "sobs"\nreason = "An example."\n')
    assert hidden.advise(match).concern is match.concern and "sobs" not in ids(hidden.advise(match))


def test_an_overlay_with_mistakes_is_told_where():
    with pytest.raises(ValueError) as error:
        Directory.from_toml('[[hide]]\ncontact = "childlin"\n')
    assert 'unknown contact "childlin": did you mean childline?\n --> overlay:2:11' in str(error.value)
    assert "expected the key reason\n --> overlay:1:1" in str(error.value)
