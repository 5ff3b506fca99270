"""What the directory answers with.

Written by the script `generate` from dist/schema.json: change it there."""

from __future__ import annotations

from ._base import Answer, Record, each, optional, pair
from ._vocabulary import (
    Anonymity,
    Audience,
    ChannelKind,
    Concern,
    Confidence,
    Cost,
    Filter,
    Grade,
    Nation,
    Severity,
    State,
    Status,
    Subject,
    Support,
    Topic,
    VerdictKind,
    WhyUnknown,
)


class Advice(Answer):
    """The answer to a concern."""

    __slots__ = ()

    @property
    def concern(self) -> Concern:
        """What it is about."""
        return Concern(self._data["concern"])

    @property
    def title(self) -> str:
        """What to call that."""
        return str(self._data["title"])

    @property
    def danger(self) -> str:
        """When to call 999: show it first."""
        return str(self._data["danger"])

    @property
    def exit_button(self) -> bool:
        """Whether a page with it should have a button to leave it at once."""
        return bool(self._data["exit_button"])

    @property
    def situation(self) -> Situation:
        """What was known of the person."""
        return Situation(self._data["situation"])

    @property
    def emergency(self) -> Contact:
        """Whom to call in an emergency: 999."""
        return Contact(self._data["emergency"])

    @property
    def first_screen(self) -> Card:
        """The first screen."""
        return Card(self._data["card"])

    @property
    def steps(self) -> tuple[Step, ...]:
        """Whom to contact, best first."""
        return each(Step, self._data["steps"])

    @property
    def guidance(self) -> Guidance:
        """What to do and what not to do."""
        return Guidance(self._data["guidance"])

    @property
    def widened(self) -> tuple[Filter, ...]:
        """What could not be kept to, because nobody is there for it."""
        return each(Filter, self._data["widened"])


class Alias(Record):
    """Words that people use for a concern."""

    __slots__ = ()

    @property
    def words(self) -> str:
        """The words."""
        return str(self._data["words"])

    @property
    def audience(self) -> Audience | None:
        """Who is asking, where the words say so; else None."""
        return optional(Audience, self._data["audience"])

    @property
    def contacts(self) -> tuple[str, ...]:
        """The ids of the contacts to put first, where the words ask for a service."""
        return each(str, self._data["contacts"])


class Area(Record):
    """A place that is known by name. A county that police forces share is none: take its districts."""

    __slots__ = ()

    @property
    def name(self) -> str:
        """The name, as the Office for National Statistics spells it; of a place that a contact names, as it does."""
        return str(self._data["name"])

    @property
    def code(self) -> str | None:
        """The GSS code of December 2024; None for what is not a district."""
        return optional(str, self._data["code"])

    @property
    def county(self) -> str | None:
        """The county whose council serves a district besides its own; None where there is none."""
        return optional(str, self._data["county"])

    @property
    def nation(self) -> Nation | None:
        """The nation; None where that is not known."""
        return optional(Nation, self._data["nation"])

    @property
    def force(self) -> str | None:
        """The id of the contact that is its police force; None where that is not known."""
        return optional(str, self._data["force"])


class Card(Record):
    """The first screen of an answer."""

    __slots__ = ()

    @property
    def title(self) -> str:
        """What it is about, to show."""
        return str(self._data["title"])

    @property
    def danger(self) -> str:
        """When to call 999: show it first."""
        return str(self._data["danger"])

    @property
    def contacts(self) -> tuple[CardEntry, ...]:
        """Whom to contact."""
        return each(CardEntry, self._data["contacts"])

    @property
    def do(self) -> tuple[GuidanceLine, ...]:
        """What to do."""
        return each(GuidanceLine, self._data["do"])

    @property
    def text(self) -> str:
        """All of it as plain text."""
        return str(self._data["text"])


class CardContact(Record):
    """A contact on a card."""

    __slots__ = ()

    @property
    def id(self) -> str:
        """The id of the contact."""
        return str(self._data["id"])

    @property
    def name(self) -> str:
        """Its name."""
        return str(self._data["name"])

    @property
    def nations(self) -> tuple[Nation, ...]:
        """Where it is for people."""
        return each(Nation, self._data["nations"])

    @property
    def why(self) -> str:
        """Why it is given, in a line to show."""
        return str(self._data["why"])

    @property
    def channels(self) -> tuple[OfferedChannel, ...]:
        """The ways to reach it that stand on the card, best first; empty where there is its website alone."""
        return each(OfferedChannel, self._data["channels"])

    @property
    def website(self) -> str | None:
        """Its web page; None where none is known."""
        return optional(str, self._data["website"])


class CardEntry(CardContact):
    """A place on a card: a contact, and those that stand beside it for other nations."""

    __slots__ = ()

    @property
    def in_other_nations(self) -> tuple[CardContact, ...]:
        """Its like in other nations."""
        return each(CardContact, self._data["in_other_nations"])


class Channel(Record):
    """A way to reach a contact."""

    __slots__ = ()

    @property
    def kind(self) -> ChannelKind:
        """What kind of way it is."""
        return ChannelKind(self._data["kind"])

    @property
    def label(self) -> str:
        """The kind in words, to put before it."""
        return str(self._data["label"])

    @property
    def value(self) -> str:
        """The number as its operator prints it, or the address."""
        return str(self._data["value"])

    @property
    def keyword(self) -> str | None:
        """The word with which a text message has to begin; None where none is needed."""
        return optional(str, self._data["keyword"])

    @property
    def how(self) -> str:
        """What to show: the value with the word to begin with and with what to do once a call is answered."""
        return str(self._data["how"])

    @property
    def link(self) -> str | None:
        """The link to put under it; None where there is none."""
        return optional(str, self._data["link"])

    @property
    def dial(self) -> str | None:
        """The digits to dial, or to text to; None for what is not a number."""
        return optional(str, self._data["dial"])

    @property
    def hours(self) -> str | None:
        """A part of OpenStreetMap's opening_hours, in UK local time; None where they are not known, which does not mean
        closed."""
        return optional(str, self._data["hours"])

    @property
    def hours_words(self) -> str:
        """The hours in words, to show."""
        return str(self._data["hours_words"])

    @property
    def cost(self) -> Cost:
        """What it costs."""
        return Cost(self._data["cost"])

    @property
    def nations(self) -> tuple[Nation, ...]:
        """The nations it is for alone; empty for all nations of its contact."""
        return each(Nation, self._data["nations"])

    @property
    def local(self) -> bool:
        """Whether it is for a part of a nation, which the note names."""
        return bool(self._data["local"])

    @property
    def then(self) -> str | None:
        """What to do once a call is answered: "then option 2"; None for nothing."""
        return optional(str, self._data["then"])

    @property
    def note(self) -> str | None:
        """What else to know, to show with it; None for nothing."""
        return optional(str, self._data["note"])


class ConcernEntry(Record):
    """What the directory says on a concern. Whom to contact for it stands in the routes."""

    __slots__ = ()

    @property
    def concern(self) -> Concern:
        """The concern."""
        return Concern(self._data["concern"])

    @property
    def title(self) -> str:
        """What to call it."""
        return str(self._data["title"])

    @property
    def topic(self) -> Topic:
        """The heading under which a list of concerns has it."""
        return Topic(self._data["topic"])

    @property
    def if_you_are(self) -> Leads:
        """What completes "If you are ..."."""
        return Leads(self._data["if_you_are"])

    @property
    def danger(self) -> str:
        """When to call 999: show it first."""
        return str(self._data["danger"])

    @property
    def reader(self) -> Audience:
        """For whom the guidance is written where it is not known who asks."""
        return Audience(self._data["reader"])

    @property
    def exit_button(self) -> bool:
        """Whether a page on it should have a button to leave it at once."""
        return bool(self._data["exit_button"])

    @property
    def aliases(self) -> tuple[Alias, ...]:
        """Words that people use for it."""
        return each(Alias, self._data["aliases"])

    @property
    def related(self) -> tuple[Concern, ...]:
        """Other concerns that somebody may mean."""
        return each(Concern, self._data["related"])

    @property
    def why(self) -> tuple[Why, ...]:
        """Why each contact of its routes is given."""
        return each(Why, self._data["why"])

    @property
    def do(self) -> tuple[Line, ...]:
        """What to do."""
        return each(Line, self._data["do"])

    @property
    def avoid(self) -> tuple[Line, ...]:
        """What not to do."""
        return each(Line, self._data["avoid"])

    @property
    def signs(self) -> tuple[Line, ...]:
        """Signs that something is wrong."""
        return each(Line, self._data["signs"])

    @property
    def good_to_know(self) -> tuple[Line, ...]:
        """What else to know."""
        return each(Line, self._data["good_to_know"])


class Contact(Record):
    """Who can help."""

    __slots__ = ()

    @property
    def id(self) -> str:
        """What it is called in routes, in lines of guidance and in changes. It stays when the name changes."""
        return str(self._data["id"])

    @property
    def name(self) -> str:
        """The name of the service."""
        return str(self._data["name"])

    @property
    def organisation(self) -> str:
        """Who runs it."""
        return str(self._data["organisation"])

    @property
    def mention(self) -> str:
        """The name as it stands in a sentence: "the NSPCC Helpline"."""
        return str(self._data["mention"])

    @property
    def website(self) -> str | None:
        """The web page of the service; None where none is known."""
        return optional(str, self._data["website"])

    @property
    def about(self) -> str:
        """What they do, to be read after the name."""
        return str(self._data["about"])

    @property
    def who_for(self) -> str:
        """Whom it is for, in words."""
        return str(self._data["who_for"])

    @property
    def statutory(self) -> bool:
        """Whether it is a public authority with duties by law, such as the police or a council."""
        return bool(self._data["statutory"])

    @property
    def sensitive(self) -> bool:
        """Whether a call to it may give somebody away who lives with those they fear: keep it out of lists of calls."""
        return bool(self._data["sensitive"])

    @property
    def audiences(self) -> tuple[Audience, ...]:
        """Whom it is for."""
        return each(Audience, self._data["audiences"])

    @property
    def nations(self) -> tuple[Nation, ...]:
        """Where it is for people."""
        return each(Nation, self._data["nations"])

    @property
    def areas(self) -> tuple[str, ...]:
        """The places it is for alone; empty for all of its nations."""
        return each(str, self._data["areas"])

    @property
    def anonymity(self) -> Anonymity | None:
        """Whether they need to know who is asking; None where that is not known."""
        return optional(Anonymity, self._data["anonymity"])

    @property
    def confidentiality(self) -> str | None:
        """What is kept confidential, always with its limit; None where that is not known. Never shorten it."""
        return optional(str, self._data["confidentiality"])

    @property
    def hidden_on_bill(self) -> str | None:
        """What is known of whether a call stands on a bill; None where nothing is known."""
        return optional(str, self._data["hidden_on_bill"])

    @property
    def languages(self) -> str | None:
        """In which languages it works besides English; None where that is not known."""
        return optional(str, self._data["languages"])

    @property
    def welsh_name(self) -> str | None:
        """The words of the name that are Welsh; None where there are none."""
        return optional(str, self._data["welsh_name"])

    @property
    def short_names(self) -> tuple[str, ...]:
        """Other names by which texts commonly call it."""
        return each(str, self._data["short_names"])

    @property
    def shown_with(self) -> tuple[str, ...]:
        """The ids of contacts to show with it where it is not known who asks."""
        return each(str, self._data["shown_with"])

    @property
    def stands_in_for(self) -> str | None:
        """The id of the contact whose place it takes for people whom it serves; None for none."""
        return optional(str, self._data["stands_in_for"])

    @property
    def shares_number_with(self) -> tuple[str, ...]:
        """The ids of contacts that answer the same number."""
        return each(str, self._data["shares_number_with"])

    @property
    def checked(self) -> str:
        """The day on which the facts were last compared with their sources, YYYY-MM-DD. Nobody called."""
        return str(self._data["checked"])

    @property
    def evidence(self) -> Evidence:
        """How good the evidence is, in short."""
        return Evidence(self._data["evidence"])

    @property
    def caution(self) -> tuple[str, ...]:
        """What is thin or unsettled in the record: read it before you rely on it."""
        return each(str, self._data["caution"])

    @property
    def channels(self) -> tuple[Channel, ...]:
        """The ways to reach it, the usual one first."""
        return each(Channel, self._data["channels"])

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where the facts come from."""
        return each(Source, self._data["sources"])


class Evidence(Record):
    """How good the evidence for a contact is."""

    __slots__ = ()

    @property
    def grade(self) -> Grade:
        """The best kind of page among its sources."""
        return Grade(self._data["grade"])

    @property
    def seen(self) -> str | None:
        """The newest date evident in a source, YYYY-MM or YYYY; None where no source is dated."""
        return optional(str, self._data["seen"])


class Found(Record):
    """What words may be about."""

    __slots__ = ()

    @property
    def urgent(self) -> bool:
        """Whether they say that a life is in danger now: say first to call 999."""
        return bool(self._data["urgent"])

    @property
    def welsh(self) -> bool:
        """Whether they are Welsh."""
        return bool(self._data["welsh"])

    @property
    def matches(self) -> tuple[Match, ...]:
        """The concerns that they may be about, best first; empty where they were not understood."""
        return each(Match, self._data["matches"])


class GeneralAdvice(Answer):
    """The answer where it is not known what it is about."""

    __slots__ = ()

    @property
    def title(self) -> str:
        """What to call it."""
        return str(self._data["title"])

    @property
    def danger(self) -> str:
        """When to call 999: show it first."""
        return str(self._data["danger"])

    @property
    def exit_button(self) -> bool:
        """Whether a page with it should have a button to leave it at once."""
        return bool(self._data["exit_button"])

    @property
    def emergency(self) -> Contact:
        """Whom to call in an emergency: 999."""
        return Contact(self._data["emergency"])

    @property
    def first_screen(self) -> Card:
        """The first screen."""
        return Card(self._data["card"])

    @property
    def steps(self) -> tuple[Step, ...]:
        """Whom anybody can turn to, best first."""
        return each(Step, self._data["steps"])

    @property
    def guidance(self) -> Guidance:
        """What to do and what not to do."""
        return Guidance(self._data["guidance"])


class Guidance(Record):
    """What to do and what not to do."""

    __slots__ = ()

    @property
    def reader(self) -> Audience:
        """For whom it is written."""
        return Audience(self._data["reader"])

    @property
    def do(self) -> tuple[GuidanceLine, ...]:
        """What to do."""
        return each(GuidanceLine, self._data["do"])

    @property
    def avoid(self) -> tuple[GuidanceLine, ...]:
        """What not to do."""
        return each(GuidanceLine, self._data["avoid"])

    @property
    def signs(self) -> tuple[GuidanceLine, ...]:
        """Signs that something is wrong."""
        return each(GuidanceLine, self._data["signs"])

    @property
    def good_to_know(self) -> tuple[GuidanceLine, ...]:
        """What else to know."""
        return each(GuidanceLine, self._data["good_to_know"])

    @property
    def getting_through(self) -> tuple[GuidanceLine, ...]:
        """What to do if it is hard to call."""
        return each(GuidanceLine, self._data["getting_through"])


class GuidanceLine(Record):
    """A line of guidance, ready to show."""

    __slots__ = ()

    @property
    def text(self) -> str:
        """What it says, with the names and numbers of services."""
        return str(self._data["text"])

    @property
    def services(self) -> tuple[str, ...]:
        """The ids of the services that it names."""
        return each(str, self._data["services"])

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where it comes from."""
        return each(Source, self._data["sources"])


class Leads(Record):
    """What completes "If you are ..."."""

    __slots__ = ()

    @property
    def anyone(self) -> str:
        """For anyone."""
        return str(self._data["anyone"])

    @property
    def child(self) -> str:
        """For somebody under 18."""
        return str(self._data["child"])

    @property
    def adult(self) -> str:
        """For an adult who asks for themselves."""
        return str(self._data["adult"])

    @property
    def worried(self) -> str:
        """For somebody worried about somebody else."""
        return str(self._data["worried"])

    @property
    def own_behaviour(self) -> str:
        """For somebody afraid of what they do or may do."""
        return str(self._data["own-behaviour"])

    @property
    def family_of_offender(self) -> str:
        """For somebody close to a person who has offended."""
        return str(self._data["family-of-offender"])

    @property
    def professional(self) -> str:
        """For somebody who works or volunteers with people."""
        return str(self._data["professional"])


class Line(Record):
    """A line of guidance."""

    __slots__ = ()

    @property
    def text(self) -> str:
        """What it says. A service stands in it by its id, in braces: put its mention there, and its number or link."""
        return str(self._data["text"])

    @property
    def audiences(self) -> tuple[Audience, ...]:
        """Whom it is for; empty for everybody."""
        return each(Audience, self._data["audiences"])

    @property
    def nations(self) -> tuple[Nation, ...]:
        """Where it holds; empty for the whole UK."""
        return each(Nation, self._data["nations"])

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where it comes from."""
        return each(Source, self._data["sources"])


class Match(Record):
    """A concern that words may be about."""

    __slots__ = ()

    @property
    def concern(self) -> Concern:
        """The concern."""
        return Concern(self._data["concern"])

    @property
    def confidence(self) -> Confidence:
        """How plainly they speak for it."""
        return Confidence(self._data["confidence"])

    @property
    def audience(self) -> Audience | None:
        """Who asks, where they say so; else None."""
        return optional(Audience, self._data["audience"])

    @property
    def contact(self) -> str | None:
        """The id of the contact that they ask for; None for none."""
        return optional(str, self._data["contact"])

    @property
    def words(self) -> tuple[tuple[int, int], ...]:
        """Where in the text that is said: beginnings and ends, in bytes of UTF-8; in the packages as their language
        counts."""
        return each(pair, self._data["words"])

    @property
    def situation(self) -> Situation:
        """What to ask with: the concern, and all that the words say besides."""
        return Situation(self._data["situation"])


class Mention(Record):
    """A place in a text that names a number, an address or a service."""

    __slots__ = ()

    @property
    def start(self) -> int:
        """Where it begins, in bytes of UTF-8; in the packages as their language counts."""
        return int(self._data["start"])

    @property
    def end(self) -> int:
        """Where it ends."""
        return int(self._data["end"])

    @property
    def text(self) -> str:
        """What stands there."""
        return str(self._data["text"])

    @property
    def severity(self) -> Severity | None:
        """How grave it is; None where nothing is amiss."""
        return optional(Severity, self._data["severity"])

    @property
    def fix(self) -> str | None:
        """What to write instead; None where that is not safe to say."""
        return optional(str, self._data["fix"])

    @property
    def verdict(self) -> Verdict:
        """What is known of it."""
        return Verdict(self._data["verdict"])


class OfferedChannel(Channel):
    """A way to reach a contact of an answer."""

    __slots__ = ()

    @property
    def open(self) -> OpenState | None:
        """Whether it is open at the time that was asked about; None where none was."""
        return optional(OpenState, self._data["open"])


class OfferedContact(Contact):
    """A contact of an answer: its channels are those that the person can use, best first."""

    __slots__ = ()

    @property
    def channels(self) -> tuple[OfferedChannel, ...]:
        """The ways to reach it, the usual one first."""
        return each(OfferedChannel, self._data["channels"])


class OpenState(Record):
    """Whether a channel is open at the time that was asked about."""

    __slots__ = ()

    @property
    def state(self) -> State:
        """Whether it is open."""
        return State(self._data["state"])

    @property
    def opens(self) -> str | None:
        """When it opens, in UK time; None where that is not known."""
        return optional(str, self._data.get("opens"))

    @property
    def until(self) -> str | None:
        """Until when it is open, in UK time; None where it does not close."""
        return optional(str, self._data.get("until"))

    @property
    def why(self) -> WhyUnknown | None:
        """Why that is not known."""
        return optional(WhyUnknown, self._data.get("why"))


class Retired(Record):
    """What is out of date or misprinted."""

    __slots__ = ()

    @property
    def subject(self) -> Subject:
        """What it is about."""
        return Subject(self._data["subject"])

    @property
    def spellings(self) -> tuple[str, ...]:
        """How it is printed, the usual way first."""
        return each(str, self._data["spellings"])

    @property
    def digits(self) -> tuple[str, ...]:
        """The digits to compare with, as dialled inside the UK; of a range, its first digits; empty for an address or a
        name."""
        return each(str, self._data["digits"])

    @property
    def common_words(self) -> bool:
        """Whether the name is made of words too common to look for in prose."""
        return bool(self._data["common_words"])

    @property
    def was(self) -> str:
        """Whose it was, to stand after "was"."""
        return str(self._data["was"])

    @property
    def status(self) -> Status:
        """What became of it."""
        return Status(self._data["status"])

    @property
    def instead(self) -> str | None:
        """The id of the contact to use instead; None where there is none."""
        return optional(str, self._data["instead"])

    @property
    def when(self) -> str | None:
        """Since when, YYYY-MM or YYYY, as near as a source says; None where none says."""
        return optional(str, self._data["when"])

    @property
    def taken_over(self) -> bool:
        """Whether it now belongs to somebody else: never open it, never link it. False where that is not known."""
        return bool(self._data["taken_over"])

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where that comes from."""
        return each(Source, self._data["sources"])


class Situation(Record):
    """What is known of somebody who asks. What is None is not known."""

    __slots__ = ()

    @property
    def concern(self) -> Concern:
        """What it is about."""
        return Concern(self._data["concern"])

    @property
    def audience(self) -> Audience | None:
        """Who asks."""
        return optional(Audience, self._data["audience"])

    @property
    def nation(self) -> Nation | None:
        """Where they are."""
        return optional(Nation, self._data["nation"])

    @property
    def by(self) -> ChannelKind | None:
        """How they can get in touch."""
        return optional(ChannelKind, self._data["by"])

    @property
    def at(self) -> str | None:
        """When they ask, in UK time: 2026-12-25T23:15."""
        return optional(str, self._data["at"])

    @property
    def area(self) -> str | None:
        """The place they are in."""
        return optional(str, self._data["area"])

    @property
    def free(self) -> str | None:
        """ "true" where they have no credit: what is free comes first."""
        return optional(str, self._data["free"])

    @property
    def urgent(self) -> str | None:
        """ "true" where a life may be in danger now."""
        return optional(str, self._data["urgent"])

    @property
    def welsh(self) -> str | None:
        """ "true" where they wrote in Welsh."""
        return optional(str, self._data["welsh"])

    @property
    def first(self) -> str | None:
        """The ids of contacts that they asked for, with spaces between them."""
        return optional(str, self._data["first"])


class Source(Record):
    """Where a fact comes from."""

    __slots__ = ()

    @property
    def url(self) -> str | None:
        """The address of the page; None where it is not told."""
        return optional(str, self._data["url"])

    @property
    def grade(self) -> Grade:
        """What kind of page it is."""
        return Grade(self._data["grade"])

    @property
    def seen(self) -> str | None:
        """The newest date evident in the copy that was read, YYYY-MM or YYYY; None where there is none."""
        return optional(str, self._data["seen"])

    @property
    def supports(self) -> tuple[Support, ...]:
        """Which facts it supports; empty where it supports the entry as a whole."""
        return each(Support, self._data["supports"])


class Step(Record):
    """A contact of an answer, and why it is given."""

    __slots__ = ()

    @property
    def contact(self) -> OfferedContact:
        """Whom to contact."""
        return OfferedContact(self._data["contact"])

    @property
    def why(self) -> str:
        """Why, in a line to show."""
        return str(self._data["why"])

    @property
    def group(self) -> int:
        """Which group of equals it stands in, from 0."""
        return int(self._data["group"])

    @property
    def open(self) -> OpenState | None:
        """Whether its best channel is open at the time that was asked about; None where none was."""
        return optional(OpenState, self._data["open"])


class Verdict(Record):
    """What is known of a number, an address or a name."""

    __slots__ = ()

    @property
    def kind(self) -> VerdictKind:
        """What is known, in a word."""
        return VerdictKind(self._data["kind"])

    @property
    def contacts(self) -> tuple[str, ...]:
        """The ids of the contacts that have it, had it, or that may be meant."""
        return each(str, self._data["contacts"])

    @property
    def named(self) -> str | None:
        """The id of the contact to which the text gives it; None where that is not said."""
        return optional(str, self._data["named"])

    @property
    def published(self) -> str | None:
        """How its operator prints it; None where it is nobody's."""
        return optional(str, self._data["published"])

    @property
    def replacement(self) -> str | None:
        """What to use instead; None where there is nothing, or nothing is wrong."""
        return optional(str, self._data["replacement"])

    @property
    def helpline_range(self) -> str | None:
        """The range of helplines that a number is in which no contact has; None for none."""
        return optional(str, self._data["helpline_range"])

    @property
    def retired(self) -> Retired | None:
        """The entry for what is out of date; None where nothing is."""
        return optional(Retired, self._data["retired"])

    @property
    def what_to_do(self) -> str:
        """What to do about it, in words to show."""
        return str(self._data["what_to_do"])


class Why(Record):
    """Why a contact is given. Take the entry for the audience, else the first of the contact; of one that stands in for
    another, else that of the other; else what is said whatever the concern; else the contact's who_for."""

    __slots__ = ()

    @property
    def contact(self) -> str:
        """The id of the contact."""
        return str(self._data["contact"])

    @property
    def audience(self) -> Audience | None:
        """To whom it is given; None for anyone."""
        return optional(Audience, self._data["audience"])

    @property
    def why(self) -> str:
        """The reason, in a line to show."""
        return str(self._data["why"])
