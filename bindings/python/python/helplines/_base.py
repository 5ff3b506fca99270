"""What every word, every record and every answer of the directory is."""

from __future__ import annotations

import enum
import json
from typing import Any, Callable, Iterable, TypeVar

from . import _native

T = TypeVar("T")


class Word(str, enum.Enum):
    """A word of the directory: wherever text is wanted, it is its slug."""

    def __str__(self) -> str:
        return str.__str__(self)

    def __format__(self, form: str) -> str:
        return str.__format__(self, form)

    @classmethod
    def _missing_(cls, value: object) -> None:
        from difflib import get_close_matches

        slugs = [word.value for word in cls]
        given = value[:64] if isinstance(value, str) else value  # as the crate does: enough to see a slip
        near = get_close_matches(str(given), slugs, n=1)
        hint = f"did you mean {near[0]}?" if near else f"expected one of {', '.join(slugs)}"
        raise ValueError(f"unknown {cls.__name__} {given!r}: {hint}")


def readable(text: str) -> str:
    """Puts a question mark for half of a pair of surrogates, as a text has it that was cut: people are answered all the same."""
    return text.encode("utf-8", "replace").decode("utf-8")


def written(question: dict[str, Any]) -> str:
    """Writes what the crate is asked, as JSON."""
    return readable(json.dumps(question, ensure_ascii=False))


def each(make: Callable[[Any], T], values: Iterable[Any]) -> tuple[T, ...]:
    """Makes something of each value."""
    return tuple(map(make, values))


def optional(make: Callable[[Any], T], value: Any) -> T | None:
    """Makes something of a value, unless it is not known."""
    return None if value is None else make(value)


def pair(value: Any) -> tuple[int, int]:
    """Makes a beginning and an end."""
    start, end = value
    return start, end


class Record:
    """Something that the directory says. It cannot be changed, and printing it says nothing of anybody."""

    __slots__ = ("_record",)

    def __init__(self, record: dict[str, Any]) -> None:
        self._record = record

    @property
    def _data(self) -> dict[str, Any]:
        return self._record

    def to_dict(self) -> dict[str, Any]:
        """Writes it as a dictionary of its own, the JSON of the crate."""
        data: dict[str, Any] = json.loads(json.dumps(self._data))
        return data

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Record) and type(self) is type(other):
            return self._data == other._data
        return NotImplemented

    # It may hold what is known of a person: that is no key to keep in a table.
    __hash__ = None  # type: ignore[assignment]

    def __copy__(self: R) -> R:
        return self

    def __deepcopy__(self: R, memo: object) -> R:
        return self

    def __repr__(self) -> str:
        return f"<helplines.{type(self).__name__}>"


R = TypeVar("R", bound=Record)


class Html(str):
    """HTML that templates take as it is: those of Django, and all that know `__html__`, do not escape it again."""

    __slots__ = ()

    def __html__(self) -> str:
        return self


class Answer(Record):
    """An answer, and the ways to show it. None of them is taken by chance: `str()` and `repr()` say nothing."""

    __slots__ = ("_native",)

    def __init__(self, native: _native.Answer) -> None:
        self._native = native

    @property
    def _data(self) -> dict[str, Any]:
        # Read when it is first asked for. Threads that ask at once all read the same.
        try:
            return self._record
        except AttributeError:
            self._record = self.to_dict()
            return self._record

    def to_dict(self) -> dict[str, Any]:
        """Writes it as a dictionary of its own, the JSON of the crate.

        >>> import helplines
        >>> helplines.advise("child-safety").to_dict()["steps"][0]["contact"]["name"]
        '101 police non-emergency number'
        """
        data: dict[str, Any] = json.loads(self._native.json())
        return data

    def card(self, *, more: str | None = None) -> str:
        """Writes one screen of plain text: when to call 999, whom to contact, what to do. `more` is the line below it.

        >>> import helplines
        >>> print(helplines.advise("suicidal-thoughts").card().splitlines()[1])
        If a life is at risk, or someone is badly hurt, call 999 or go to A&E now.
        """
        return self._native.card(_form(more=more))

    def text(self, *, steps: int | None = None, sources: bool = False, phone_label: str | None = None) -> str:
        """Writes all of it as plain text.

        `steps` is how many contacts there are at most below the card; `sources` adds the pages behind each fact;
        `phone_label` is the word before a telephone number.
        """
        return self._native.text(_form(steps=steps, sources=sources, phone_label=phone_label))

    def markdown(
        self,
        *,
        steps: int | None = None,
        sources: bool = False,
        phone_label: str | None = None,
        card_only: bool = False,
    ) -> str:
        """Writes it as Markdown (CommonMark): all of it, or the card alone. The rest is as for `text`."""
        form = _form(steps=steps, sources=sources, phone_label=phone_label, card_only=card_only)
        return self._native.markdown(form)

    def html(
        self,
        *,
        steps: int | None = None,
        sources: bool = False,
        phone_label: str | None = None,
        heading_level: int = 2,
        links: bool = True,
        folded: bool = False,
        card_only: bool = False,
        whole_page: bool = False,
        exit_component: str = "",
    ) -> Html:
        """Writes it as HTML, escaped and ready for a template.

        `heading_level` (1 to 4) is the level of its top heading; `links` tells whether numbers and addresses are links;
        `folded` puts what follows the card into a `details` element; `card_only` leaves it out; `whole_page` makes a page
        with a style of its own. `exit_component` is your own button to leave the page, HTML as it stands: it is shown
        where `exit_button` recommends one. The rest is as for `text`.

        >>> import helplines
        >>> helplines.advise("fraud").html(heading_level=3)[:50]
        '<section class="helplines" lang="en-GB">\\n<h3>Fraud'
        """
        form = _form(
            steps=steps,
            sources=sources,
            phone_label=phone_label,
            heading_level=heading_level,
            links=links,
            folded=folded,
            card_only=card_only,
            whole_page=whole_page,
            exit_component=exit_component,
        )
        return Html(self._native.html(form))

    def sentence(self, *, steps: int | None = None, dated: bool = False) -> str:
        """Writes the sentence with which a news report ends; `dated` adds the day of its data.

        >>> import helplines
        >>> helplines.advise("suicidal-thoughts").sentence(steps=1).endswith("In an emergency call 999.")
        True
        """
        return self._native.sentence(_form(steps=steps, sources=dated))


# Settings that are numbers, and which; those that are text. The others are flags.
_NUMBERS = {"steps": range(1_000_000), "heading_level": range(1, 5)}
_TEXTS = {"more", "phone_label", "exit_component"}


def _form(**settings: Any) -> str:
    """Writes how an answer is to look, for the crate."""
    for name, value in settings.items():
        if value is None:
            continue
        kind = int if name in _NUMBERS else str if name in _TEXTS else bool
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise TypeError(f"{name}: expected {kind.__name__}, not {type(value).__name__}")
        numbers = _NUMBERS.get(name)
        if numbers and value not in numbers:
            raise ValueError(f"{name}: expected a number from {numbers[0]} to {numbers[-1]}, not {value}")
    return written({name: value for name, value in settings.items() if value is not None})
