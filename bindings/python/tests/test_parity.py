"""The package answers as the crate does: in every situation, in every form."""

import itertools
import json

import helplines
from conftest import BINDING
from helplines import Audience, ChannelKind, Concern, Nation

LEAVE = '<a href="/">Leave</a>'


def forms(answer):
    """Writes an answer in the forms that common/examples/crate.rs writes too."""
    return {
        "to_dict": answer.to_dict(),
        "card": answer.card(),
        "card, more": answer.card(more="More is below."),
        "text": answer.text(),
        "text, set": answer.text(steps=2, sources=True, phone_label="Ring"),
        "markdown": answer.markdown(),
        "markdown, set": answer.markdown(steps=2, sources=True, phone_label="Ring"),
        "markdown, card": answer.markdown(card_only=True),
        "html": answer.html(),
        "html, set": answer.html(steps=2, sources=True, phone_label="Ring", heading_level=3, links=False),
        "html, folded": answer.html(folded=True, exit_component=LEAVE),
        "html, card": answer.html(card_only=True),
        "html, page": answer.html(whole_page=True),
        "sentence": answer.sentence(),
        "sentence, set": answer.sentence(steps=2, dated=True),
    }


def same(crate, questions, answer_of):
    """Compares an answer to each question, form by form."""
    count = 0
    for question, expected in zip(questions, crate(questions)):
        assert forms(answer_of(question)) == expected, question
        count += 1
    assert count == len(questions)


def advised(question):
    situation = dict(question["situation"])
    flags = {name: situation.pop(name) == "true" for name in ("free", "urgent", "welsh") if name in situation}
    return helplines.advise(**situation, **flags)


def test_every_situation(crate):
    people = list(itertools.product(Concern, [None, *Audience], [None, *Nation]))
    assert len(people) == 38 * 7 * 5
    questions = [
        {"situation": {"concern": concern, "audience": audience, "nation": nation}}
        for concern, audience, nation in people
    ]
    same(crate, questions, advised)


def test_everybody_whose_concern_is_not_known(crate):
    people = itertools.product([None, *Audience], [None, *Nation], [False, True], [False, True])
    questions = [{"general": somebody} for somebody in people]

    def answer(question):
        audience, nation, urgent, welsh = question["general"]
        return helplines.general(audience=audience, nation=nation, urgent=urgent, welsh=welsh)

    same(crate, questions, answer)


def test_what_else_is_known(crate):
    others = [
        *({"by": kind} for kind in ChannelKind),
        *({"at": time} for time in ("2026-12-25T23:15", "2026-11-25T09:00", "2026-03-29T01:30")),
        *({"area": place} for place in ("E07000178", "Belfast", "Gwynedd", "Glasgow City")),
        *({flag: "true"} for flag in ("free", "urgent", "welsh")),
        {
            "audience": "child",
            "nation": "wales",
            "by": "sms",
            "at": "2026-11-26T03:00",
            "area": "Cardiff",
            "free": "true",
        },
    ]
    questions = [{"situation": {"concern": concern, **other}} for concern in Concern for other in others]
    same(crate, questions, advised)


TEXTS = [
    "",
    "someone is blackmailing my son over pictures",
    "😀 someone is 😀 blackmailing my son over pictures 👩‍👩‍👧",
    "mae fy merch yn cael ei bwlio 😢 yn yr ysgol, a dw i'n poeni amdani hi",
    "i am 13 and i cut myself",
    "she has taken an overdose",
    "café e\u0301 n\u0303 i want to die",
    "lost someone to suicide",
    "county lines",
    "my phone died",
    "😀 Ring Samaritans on 08457 90 90 90 or Childline on 0800 1111 😀, or Action Fraud.",
    "Llinell gymorth ŵ ŷ: ffoniwch Samaritans 📞 0800 1111",
    "e\u0301\u0301 NSPCC 0808\u00a0800\u00a05000\nStop It Now: 0800 1000 900",
    "\0 101 \0 08457 90 90 90",
    "<a href='tel:08457909090'>𝟘𝟠𝟜𝟝𝟟 Samaritans</a>",
    "08457909090",
    "+44116123",
    "0800 1000 900",
    "020 7946 0000",
    "Action Fraud",
    "Childline",
]


def in_characters(text, byte):
    return len(text.encode()[:byte].decode())


def recounted(text, expected):
    """Counts in characters what the crate counts in bytes."""
    for match in expected["find"]["matches"]:
        match["words"] = [[in_characters(text, place) for place in span] for span in match["words"]]
    for mention in expected["scan"]:
        mention.update({end: in_characters(text, mention[end]) for end in ("start", "end")})
    return expected


def asked_of(text):
    found, name = helplines.find(text), helplines.by_name(text)
    return {
        "find": found.to_dict(),
        "cards": [helplines.advise(match).card() for match in found.matches],
        "scan": [mention.to_dict() for mention in helplines.scan(text)],
        "by_number": helplines.by_number(text).to_dict(),
        "by_name": name and name.to_dict(),
    }


def test_texts(crate):
    recorded = BINDING.parents[1] / "tests" / "recorded" / "texts"
    texts = [*TEXTS, *(path.read_text(encoding="utf-8") for path in sorted(recorded.glob("held-out-*.txt")))]
    texts += [f"😀é {text}" for text in texts]
    answers = list(crate({"text": text} for text in texts))
    assert len(answers) == len(texts)
    mentions = 0
    for text, expected in zip(texts, answers):
        assert asked_of(text) == recounted(text, expected)
        for mention in helplines.scan(text):
            assert text[mention.start : mention.end] == mention.text
            mentions += 1
    assert mentions > 1000


def test_lists_and_versions(crate):
    (everything,) = crate(["all"])
    assert [contact.to_dict() for contact in helplines.contacts()] == everything["contacts"]
    assert [entry.to_dict() for entry in helplines.concerns()] == everything["concerns"]
    assert [area.to_dict() for area in helplines.areas()] == everything["areas"]
    assert helplines.DATA_VERSION.isoformat() == everything["data_version"]
    for contact in everything["contacts"]:
        assert helplines.contact(contact["id"]).to_dict() == contact


def test_json_goes_out_as_it_is():
    answer = helplines.advise(Concern.FRAUD, at="2026-11-26T10:00")
    assert json.loads(json.dumps(answer.to_dict())) == answer.to_dict()
