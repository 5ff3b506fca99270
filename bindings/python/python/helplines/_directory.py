"""The directory: what can be asked of it."""

from __future__ import annotations

import datetime
import enum
import json
import re
from typing import Any

from . import _native
from ._base import Word, readable, written
from ._records import (
    Advice,
    Area,
    ConcernEntry,
    Contact,
    Found,
    GeneralAdvice,
    Match,
    Mention,
    Situation,
    Verdict,
)
from ._vocabulary import Audience, ChannelKind, Concern, Nation

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
_MILLISECOND = datetime.timedelta(milliseconds=1)


class Directory:
    """A directory of contacts: `Directory()` is the one that comes with the package.

    It never changes, and threads may share it. The functions of the package ask this one.
    """

    __slots__ = ("_native", "_overlays")

    _native: _native.Directory
    _overlays: tuple[str, ...]

    def __init__(self) -> None:
        self._native = _native.Directory()
        self._overlays = ()

    @classmethod
    def from_toml(cls, text: str) -> Directory:
        """Puts contacts of your own on top of those of the package, written in TOML.

        Raises ValueError with every problem of the text, each with its line and column.

        >>> import helplines
        >>> helplines.Directory.from_toml("[[hide]]\\ncontact = 'childlin'\\nreason = 'An example.'")
        Traceback (most recent call last):
        ValueError: error: unknown contact "childlin": did you mean childline?
         --> overlay:2:11: hide 1 > contact
        ...
        """
        return cls().overlay(text)

    def overlay(self, text: str) -> Directory:
        """Puts contacts of your own on top of this directory, and returns that as a new one. See `from_toml`."""
        directory = Directory.__new__(Directory)
        directory._native = self._native.overlay(_text("text", text))
        directory._overlays = (*self._overlays, text)
        return directory

    def advise(
        self,
        concern: Concern | str | Match | Situation,
        *,
        audience: Audience | str | None = None,
        nation: Nation | str | None = None,
        by: ChannelKind | str | None = None,
        at: datetime.datetime | str | None = None,
        area: Area | str | None = None,
        free: bool | None = None,
        urgent: bool | None = None,
        welsh: bool | None = None,
    ) -> Advice:
        """Says whom to contact, and how. There is always an answer, and it begins with 999.

        `concern` is what it is about: a Concern, its slug, everyday words for it, or a match of `find`, which also knows
        who asks and whether it is urgent; what is given besides goes before that, but for False, which says no more than
        None. Leave out what is not known:

        - `audience`: who asks; `nation` and `area`: where they are; for each enum its slug does too;
        - `by`: how they can get in touch; `free`: they have no credit;
        - `at`: when they ask. A datetime with a zone becomes UK time; one without is UK time, and so is text such as
          "2026-12-25T23:15". The answer then says what is open;
        - `urgent`: a life may be in danger now; `welsh`: they write in Welsh.

        Raises ValueError for a word that is not known, with the nearest that is; TypeError for what is no word.

        >>> import helplines
        >>> answer = helplines.advise("child-safety", audience="child", nation="wales")
        >>> answer.steps[0].contact.name
        'Childline'
        >>> helplines.advise("child-saftey")
        Traceback (most recent call last):
        ValueError: unknown concern "child-saftey": did you mean child-safety?
        """
        question = _what(concern)
        question.update(_known(audience=audience, nation=nation, by=by, at=at, area=area))
        question.update(_flags(free=free, urgent=urgent, welsh=welsh))
        return Advice(self._native.advise(written(question)))

    def general(
        self,
        *,
        audience: Audience | str | None = None,
        nation: Nation | str | None = None,
        urgent: bool | None = None,
        welsh: bool | None = None,
    ) -> GeneralAdvice:
        """Says whom anybody can turn to, where it is not known what it is about.

        Raises ValueError and TypeError as `advise` does.

        >>> import helplines
        >>> helplines.general().emergency.name
        '999 emergency services'
        """
        somebody = _known(audience=audience, nation=nation) | _flags(urgent=urgent, welsh=welsh)
        return GeneralAdvice(self._native.general(written(somebody)))

    def find(self, text: str) -> Found:
        """Says which concerns somebody may mean by their own words, best first; none where they are not understood.

        It is a search box, not a detector. `words` of a match count in characters of the text.

        >>> import helplines
        >>> found = helplines.find("someone is blackmailing my son over pictures")
        >>> found.matches[0].concern, found.matches[0].audience
        (<Concern.SEXTORTION: 'sextortion'>, <Audience.WORRIED: 'worried'>)
        """
        return Found(json.loads(self._native.find(readable(_text("text", text)))))

    def scan(self, text: str) -> list[Mention]:
        """Lists the numbers, addresses and names of services in a text, in order, with what is wrong with them.

        `start` and `end` of a mention count in characters: `text[mention.start:mention.end] == mention.text`.

        >>> import helplines
        >>> [(m.text, m.fix) for m in helplines.scan("Ring Samaritans on 08457 90 90 90.")]
        [('08457 90 90 90', '116 123')]
        """
        return [Mention(mention) for mention in json.loads(self._native.scan(readable(_text("text", text))))]

    def by_number(self, number: str) -> Verdict:
        """Says whose a number is, in any spelling. `unlisted` says nothing of whose it is.

        >>> import helplines
        >>> helplines.by_number("+44 (0)808 800-5000").contacts
        ('nspcc-helpline',)
        """
        return Verdict(json.loads(self._native.by_number(readable(_text("number", number)))))

    def is_sensitive(self, number: str) -> bool:
        """Tells whether a call to a number may give somebody away: keep it out of lists of calls.

        >>> import helplines
        >>> helplines.is_sensitive("0808 2000 247"), helplines.is_sensitive("999")
        (True, False)
        """
        return self._native.is_sensitive(readable(_text("number", number)))

    def by_name(self, name: str) -> Verdict | None:
        """Says what is known of the name of a service, in use or out of date; None where nothing is.

        >>> import helplines
        >>> helplines.by_name("Action Fraud").replacement
        '0300 123 2040'
        """
        verdict = self._native.by_name(readable(_text("name", name)))
        return None if verdict is None else Verdict(json.loads(verdict))

    def contact(self, id: str) -> Contact | None:
        """Returns the contact with an id; None where there is none.

        >>> import helplines
        >>> helplines.contact("childline").channels[0].value
        '0800 1111'
        """
        contact = self._native.contact(readable(_text("id", id)))
        return None if contact is None else Contact(json.loads(contact))

    def contacts(self) -> list[Contact]:
        """Lists all contacts."""
        return [Contact(contact) for contact in json.loads(self._native.contacts())]

    def concerns(self) -> list[ConcernEntry]:
        """Lists all concerns, with what is said on each, in the order in which a list shows them."""
        return [ConcernEntry(entry) for entry in json.loads(self._native.concerns())]

    def areas(self) -> list[Area]:
        """Lists the places that are known by name."""
        return [Area(area) for area in json.loads(self._native.areas())]

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, self._overlays

    def __copy__(self) -> Directory:
        return self

    def __deepcopy__(self, memo: object) -> Directory:
        return self

    def __repr__(self) -> str:
        return "<helplines.Directory>"


def _restored(*overlays: str) -> Directory:
    directory = Directory()
    for text in overlays:
        directory = directory.overlay(text)
    return directory


def _text(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{name}: expected text (str), not {type(value).__name__}")
    return value


def _what(concern: object) -> dict[str, Any]:
    """Begins a question with what it is about."""
    if isinstance(concern, Match):
        concern = concern.situation
    if isinstance(concern, Situation):
        return concern.to_dict()
    return {"concern": _word("concern", Concern, concern)}


_KINDS: dict[str, type[Word]] = {"audience": Audience, "nation": Nation, "by": ChannelKind}


def _known(**given: object) -> dict[str, Any]:
    """Takes what is known of somebody, and leaves out the rest."""
    known: dict[str, Any] = {}
    for name, value in given.items():
        if value is None:
            continue
        elif name == "at":
            known[name] = _time(value)
        elif name == "area":
            known[name] = (value.code or value.name) if isinstance(value, Area) else _text(name, value)
        else:
            known[name] = _word(name, _KINDS[name], value)
    return known


def _flags(**given: object) -> dict[str, str]:
    for name, value in given.items():
        if value is not None and not isinstance(value, bool):
            raise TypeError(f"{name}: expected True or False, not {type(value).__name__}")
    return {name: "true" for name, value in given.items() if value}


def _word(name: str, kind: type[Word], value: object) -> str:
    """Takes a member of an enum, or text; not one of another enum."""
    if isinstance(value, kind) or (isinstance(value, str) and not isinstance(value, enum.Enum)):
        return value
    found = type(value).__name__
    if kind is Concern:
        raise TypeError(
            f"{name}: expected a Concern, words for one or a match of find, not {found}; general() needs none"
        )
    raise TypeError(f"{name}: expected {kind.__name__} or its slug, not {found}")


def _time(at: object) -> str | int:
    """Takes UK time as it is, and a moment as milliseconds."""
    if isinstance(at, str):
        # Text that names an offset is a moment; without one it is UK time, and the crate reads it.
        moment = re.search(r"T.*(Z|[+-]\d{2}:?\d{2})$", at, re.IGNORECASE)
        if not moment:
            return at
        try:
            at = datetime.datetime.fromisoformat(re.sub("[Zz]$", "+00:00", at))
        except ValueError:
            raise ValueError("at: this is no moment: expected a datetime, or text such as 2026-12-25T23:15") from None
    # The NaT of pandas says that it is a datetime; it is equal to nothing, itself included.
    if not isinstance(at, datetime.datetime) or at != at:
        raise TypeError(f"at: expected a datetime, or text such as 2026-12-25T23:15, not {type(at).__name__}")
    if at.utcoffset() is None:
        return at.replace(tzinfo=None).isoformat(timespec="minutes")
    return (at - _EPOCH) // _MILLISECOND


def choices() -> dict[str, list[dict[str, str]]]:
    """Lists what can be chosen, with words for a form: `concern` (and the topic of each), `audience`, `nation`, `by`, `topic`.

    >>> import helplines
    >>> helplines.choices()["nation"][0]
    {'label': 'England', 'value': 'england'}
    """
    listed: dict[str, list[dict[str, str]]] = json.loads(_native.choices())
    return listed
