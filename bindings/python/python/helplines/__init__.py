"""UK safeguarding contacts: the right one for this person's situation, offline and at once.

In an emergency, call 999. Every answer says so first. No page was opened live and no number was called when the facts were
gathered, on the day that DATA_VERSION says. The package does not judge risk and detects nothing in what people write. It
needs no network, prints nothing and stores nothing.

>>> import helplines
>>> answer = helplines.advise("child-safety", nation="wales")
>>> print(answer.card().splitlines()[1])
If you or a child is in danger now, call 999.
>>> found = helplines.find("someone is blackmailing my son")
>>> helplines.advise(found.matches[0]).title
'Threats to share sexual pictures or videos'

The functions ask the directory that comes with the package; `Directory.from_toml` puts your own contacts on top.
"""

import datetime as _datetime

from . import _native
from ._base import Answer, Html, Record, Word
from ._directory import Directory, choices
from ._records import (
    Advice,
    Alias,
    Area,
    Card,
    CardContact,
    CardEntry,
    Channel,
    ConcernEntry,
    Contact,
    Evidence,
    Found,
    GeneralAdvice,
    Guidance,
    GuidanceLine,
    Leads,
    Line,
    Match,
    Mention,
    OfferedChannel,
    OfferedContact,
    OpenState,
    Retired,
    Situation,
    Source,
    Step,
    Verdict,
    Why,
)
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

__all__ = [
    "__version__",
    "Advice",
    "advise",
    "Alias",
    "Anonymity",
    "Answer",
    "Area",
    "areas",
    "Audience",
    "by_name",
    "by_number",
    "Card",
    "CardContact",
    "CardEntry",
    "Channel",
    "ChannelKind",
    "choices",
    "Concern",
    "ConcernEntry",
    "concerns",
    "Confidence",
    "Contact",
    "contact",
    "contacts",
    "Cost",
    "DATA_VERSION",
    "Directory",
    "Evidence",
    "Filter",
    "find",
    "Found",
    "general",
    "GeneralAdvice",
    "Grade",
    "Guidance",
    "GuidanceLine",
    "Html",
    "is_sensitive",
    "Leads",
    "Line",
    "Match",
    "Mention",
    "Nation",
    "OfferedChannel",
    "OfferedContact",
    "OpenState",
    "Record",
    "Retired",
    "scan",
    "Severity",
    "Situation",
    "Source",
    "State",
    "Status",
    "Step",
    "Subject",
    "Support",
    "Topic",
    "Verdict",
    "VerdictKind",
    "Why",
    "WhyUnknown",
    "Word",
]

__version__: str = _native.version()

#: The day of the newest record.
DATA_VERSION: _datetime.date = _datetime.date.fromisoformat(_native.data_version())

_embedded = Directory()
advise = _embedded.advise
areas = _embedded.areas
by_name = _embedded.by_name
by_number = _embedded.by_number
concerns = _embedded.concerns
contact = _embedded.contact
contacts = _embedded.contacts
find = _embedded.find
general = _embedded.general
is_sensitive = _embedded.is_sensitive
scan = _embedded.scan
