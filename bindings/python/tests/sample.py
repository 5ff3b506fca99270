"""A program that uses every public function, with every type spelt out: checked by mypy and pyright, and run."""

from __future__ import annotations

import datetime
from typing import Any

import helplines
from helplines import (
    Advice,
    Answer,
    Area,
    Audience,
    Card,
    Channel,
    ChannelKind,
    Concern,
    ConcernEntry,
    Contact,
    Directory,
    Found,
    GeneralAdvice,
    Html,
    Match,
    Mention,
    Nation,
    OfferedContact,
    Situation,
    State,
    Step,
    Verdict,
)


def shown(answer: Answer) -> list[str]:
    html: Html = answer.html(
        steps=3,
        sources=True,
        phone_label="Ring",
        heading_level=3,
        links=False,
        folded=True,
        card_only=False,
        whole_page=False,
        exit_component="<a href='/'>Leave</a>",
    )
    data: dict[str, Any] = answer.to_dict()
    return [
        html,
        answer.card(more="More is below."),
        answer.text(steps=1, sources=True, phone_label="Ring"),
        answer.markdown(steps=1, sources=True, phone_label="Ring", card_only=True),
        answer.sentence(steps=1, dated=True),
        str(data["title"]),
    ]


def numbers(contact: Contact) -> list[str]:
    channels: tuple[Channel, ...] = contact.channels
    return [channel.value for channel in channels if channel.kind is ChannelKind.PHONE]


advice: Advice = helplines.advise(
    Concern.SEXTORTION,
    audience=Audience.WORRIED,
    nation="wales",
    by=ChannelKind.PHONE,
    at=datetime.datetime(2026, 12, 25, 23, 15, tzinfo=datetime.timezone.utc),
    area="Cardiff",
    free=True,
    urgent=False,
    welsh=True,
)
general: GeneralAdvice = helplines.general(audience="child", nation=Nation.WALES, urgent=True, welsh=False)
for answer in (advice, general):
    assert all(shown(answer))

step: Step = advice.steps[0]
contact: OfferedContact = step.contact
assert numbers(contact) and numbers(advice.emergency)[0] == "999"
is_open: bool = step.open is not None and step.open.state is State.OPEN
screen: Card = advice.first_screen
why: list[str] = [entry.why for entry in screen.contacts]
lines: list[str] = [line.text for line in advice.guidance.do]
known: Situation = advice.situation
assert known.nation is Nation.WALES and why and lines

found: Found = helplines.find("someone is blackmailing my son")
match: Match = found.matches[0]
start, end = match.words[0]
assert end - start > 0 and helplines.advise(match, nation=Nation.ENGLAND).concern is match.concern
assert helplines.advise(match.situation).title == advice.title

mentions: list[Mention] = helplines.scan("Ring Samaritans on 08457 90 90 90.")
fixes: list[str | None] = [mention.fix for mention in mentions]
verdict: Verdict = helplines.by_number("08457 90 90 90")
named: Verdict | None = helplines.by_name("Action Fraud")
one: Contact | None = helplines.contact("childline")
all_of_them: list[Contact] = helplines.contacts()
entries: list[ConcernEntry] = helplines.concerns()
places: list[Area] = helplines.areas()
labels: list[dict[str, str]] = helplines.choices()["audience"]
sensitive: bool = helplines.is_sensitive("0808 2000 247")
assert sensitive and not helplines.is_sensitive("101") and labels[0]["value"] == "child"
assert fixes == ["116 123"] and verdict.retired is not None and named and one in all_of_them and entries and places
assert helplines.advise(entries[0].concern, area=places[0]).concern is entries[0].concern

hidden = '[[hide]]\ncontact = "{}"\nreason = "An example."\n'
directory: Directory = Directory.from_toml(hidden.format("childline")).overlay(hidden.format("nspcc-helpline"))
assert directory.contact("childline") is None and directory.advise("fraud").card()
assert directory.general().card() and directory.find("fraud").matches and directory.scan("Childline: 0800 1111")
assert directory.by_number("101").contacts and directory.by_name("Action Fraud")
assert len(directory.contacts()) == len(all_of_them) - 2 and directory.concerns() and directory.areas()

day: datetime.date = helplines.DATA_VERSION
assert day.year >= 2026
