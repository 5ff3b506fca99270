"""The words of the directory: each is its slug.

Written by the script `generate` from dist/schema.json: change it there."""

from __future__ import annotations

from ._base import Word


class Anonymity(Word):
    """Whether a contact needs to know who is asking."""

    ALWAYS = "always"
    """They never ask who you are."""
    IF_YOU_CHOOSE = "if-you-choose"
    """You need not say who you are."""
    NAME_NEEDED = "name-needed"
    """They need your name."""


class Audience(Word):
    """Who is asking."""

    CHILD = "child"
    """Somebody under 18, for themselves."""
    ADULT = "adult"
    """An adult, for themselves."""
    WORRIED = "worried"
    """Somebody worried about somebody else: a parent, a friend, a relative of somebody who was harmed."""
    OWN_BEHAVIOUR = "own-behaviour"
    """Somebody afraid of what they do or may do. Lists for anybody are not for them."""
    FAMILY_OF_OFFENDER = "family-of-offender"
    """Somebody close to a person who has offended or is under investigation. Lists for anybody are not for them."""
    PROFESSIONAL = "professional"
    """Somebody who works or volunteers with people: a teacher, a nurse, a youth worker."""


class ChannelKind(Word):
    """A way to reach a contact."""

    PHONE = "phone"
    """A voice call."""
    TEXTPHONE = "textphone"
    """A textphone or text relay, for people who do not hear or speak on the phone. It is no text message."""
    SMS = "sms"
    """A text message (SMS)."""
    WHATSAPP = "whatsapp"
    """WhatsApp."""
    WEBCHAT = "webchat"
    """Chat on a web page."""
    EMAIL = "email"
    """Email."""
    FORM = "form"
    """A form or a report page on the web."""
    BSL = "bsl"
    """British Sign Language by video."""
    APP = "app"
    """An app to install."""
    PHONE_FROM_ABROAD = "phone-from-abroad"
    """A voice call from outside the UK, or to another country."""


class Concern(Word):
    """What somebody is worried about."""

    CHILD_SAFETY = "child-safety"
    """A child may not be safe"""
    CHILD_SEXUAL_ABUSE = "child-sexual-abuse"
    """Sexual abuse of a child"""
    ONLINE_CHILD_SEXUAL_ABUSE = "online-child-sexual-abuse"
    """Sexual abuse of a child online"""
    NUDE_IMAGES = "nude-images"
    """A nude picture of someone under 18"""
    SEXTORTION = "sextortion"
    """Threats to share sexual pictures or videos"""
    INTIMATE_IMAGE_ABUSE = "intimate-image-abuse"
    """Private sexual pictures shared without consent"""
    WORRYING_SEXUAL_BEHAVIOUR = "worrying-sexual-behaviour"
    """Sexual behaviour that worries you"""
    OWN_SEXUAL_BEHAVIOUR = "own-sexual-behaviour"
    """Your own sexual thoughts or behaviour"""
    CHILD_EXPLOITATION = "child-exploitation"
    """A child is being used for crime or sexual abuse"""
    MISSING_PERSON = "missing-person"
    """Someone is missing or has left home"""
    BULLYING = "bullying"
    """Bullying, online or face to face"""
    ONLINE_HARM = "online-harm"
    """Harmful things online"""
    NON_RECENT_ABUSE = "non-recent-abuse"
    """Child abuse that happened in the past"""
    INSTITUTIONAL_ABUSE = "institutional-abuse"
    """Abuse by staff, carers or people in charge"""
    WHISTLEBLOWING = "whistleblowing"
    """Speaking up about wrongdoing at work"""
    DOMESTIC_ABUSE = "domestic-abuse"
    """Abuse by a partner, ex-partner or relative"""
    ECONOMIC_ABUSE = "economic-abuse"
    """Money used to control someone"""
    OWN_ABUSIVE_BEHAVIOUR = "own-abusive-behaviour"
    """Hurting or controlling someone close"""
    SEXUAL_VIOLENCE = "sexual-violence"
    """Rape, sexual assault and sexual harassment"""
    STALKING = "stalking"
    """Stalking and harassment"""
    HONOUR_BASED_ABUSE = "honour-based-abuse"
    """Abuse in the name of family honour"""
    FORCED_MARRIAGE = "forced-marriage"
    """Being made to marry"""
    FEMALE_GENITAL_MUTILATION = "female-genital-mutilation"
    """Female genital mutilation (FGM)"""
    MODERN_SLAVERY = "modern-slavery"
    """Modern slavery and trafficking"""
    RADICALISATION = "radicalisation"
    """Someone may be drawn into extremism"""
    ADULT_AT_RISK = "adult-at-risk"
    """An adult may not be safe"""
    ELDER_ABUSE = "elder-abuse"
    """Abuse of an older person"""
    HATE_CRIME = "hate-crime"
    """Hate crime"""
    SUICIDAL_THOUGHTS = "suicidal-thoughts"
    """Thoughts of suicide"""
    SELF_HARM = "self-harm"
    """Self-harm"""
    MENTAL_HEALTH = "mental-health"
    """Mental health"""
    EATING_DISORDER = "eating-disorder"
    """Eating disorders"""
    SUBSTANCE_USE = "substance-use"
    """Alcohol and drugs"""
    FRAUD = "fraud"
    """Fraud and scams"""
    CRIME_INFORMATION = "crime-information"
    """You know something about a crime"""
    VICTIM_OF_CRIME = "victim-of-crime"
    """Help after a crime"""
    HOMELESSNESS = "homelessness"
    """Nowhere safe to stay"""
    PARENTING = "parenting"
    """Finding it hard to be a parent"""


class Confidence(Word):
    """How plainly words speak for a concern. It says nothing of the risk."""

    SURE = "sure"
    """They say so."""
    LIKELY = "likely"
    """They read like it."""
    POSSIBLE = "possible"
    """They may be about it: ask."""


class Cost(Word):
    """What contacting costs the person who contacts."""

    FREE = "free"
    """Nothing, from landlines and mobiles in the UK."""
    STANDARD = "standard"
    """The price of a call to an 01 or 02 number, or of an ordinary text; usually inside a bundle."""
    INTERNATIONAL = "international"
    """The price of an international call, set by the caller's own provider."""
    UNKNOWN = "unknown"
    """Not known."""


class Filter(Word):
    """What of the person could not be kept to, because nobody is there for it."""

    CHANNEL = "channel"
    """The way they can get in touch."""
    AUDIENCE = "audience"
    """Who they are."""
    NATION = "nation"
    """The nation they are in."""
    AREA = "area"
    """The place they are in."""


class Grade(Word):
    """What kind of page a fact was read in, the best kind first."""

    OPERATOR = "operator"
    """The service's own page."""
    GOVERNMENT = "government"
    """A page of government, a council, the police or the NHS."""
    PRESS = "press"
    """News and trade press, local papers and newsletters."""
    THIRD_PARTY = "third-party"
    """Somebody else's list."""


class Nation(Word):
    """A nation of the United Kingdom."""

    ENGLAND = "england"
    """England."""
    WALES = "wales"
    """Wales."""
    SCOTLAND = "scotland"
    """Scotland."""
    NORTHERN_IRELAND = "northern-ireland"
    """Northern Ireland."""


class Severity(Word):
    """How grave it is to print something."""

    NOTE = "note"
    """Worth knowing; nothing need be wrong."""
    WARNING = "warning"
    """Perhaps wrong: look at it."""
    ERROR = "error"
    """Wrong: somebody who follows it reaches nobody, or the wrong one."""


class State(Word):
    """Whether a channel is open."""

    OPEN = "open"
    """It is open."""
    CLOSED = "closed"
    """It is closed."""
    UNKNOWN = "unknown"
    """It is not known, which does not mean closed."""


class Status(Word):
    """What became of what is out of date."""

    REPLACED = "replaced"
    """Another number or address took its place."""
    CLOSED = "closed"
    """The service has closed."""
    MISPRINT = "misprint"
    """It never was right: a misprint that goes about."""
    RENAMED = "renamed"
    """The service goes by another name."""
    ELSEWHERE = "elsewhere"
    """It is in use, by somebody who is not among the contacts."""


class Subject(Word):
    """What an entry is about."""

    NUMBER = "number"
    """A telephone or text number."""
    ADDRESS = "address"
    """A web or email address."""
    NAME = "name"
    """A name, or a claim that goes about."""
    RANGE = "range"
    """All numbers that begin with these digits."""
    CONTACT = "contact"
    """The id of a contact that has gone."""


class Support(Word):
    """Which kind of fact a source supports."""

    SERVICE = "service"
    """That the service exists, and what it does."""
    NUMBER = "number"
    """The number to call or text."""
    ADDRESS = "address"
    """An address: of a page, a chat, a form or for email."""
    HOURS = "hours"
    """When it is open."""
    COST = "cost"
    """What it costs."""
    ANONYMITY = "anonymity"
    """Whether a name is needed."""
    CONFIDENTIALITY = "confidentiality"
    """What is kept confidential, and the limit."""
    BILL = "bill"
    """Whether it stands on a bill."""
    NATIONS = "nations"
    """Which nations it serves."""
    AUDIENCE = "audience"
    """Whom it is for."""
    LANGUAGES = "languages"
    """In which languages it works."""


class Topic(Word):
    """A heading of a list of concerns."""

    RIGHT_NOW = "right-now"
    """What cannot wait."""
    CHILDREN = "children"
    """Children."""
    AT_HOME = "at-home"
    """At home."""
    SEXUAL_HARM = "sexual-harm"
    """Sexual harm."""
    BEHAVIOUR = "behaviour"
    """One's own behaviour."""
    MIND_AND_BODY = "mind-and-body"
    """Mind and body."""
    MONEY_AND_CRIME = "money-and-crime"
    """Money and crime."""


class VerdictKind(Word):
    """What is known of a number, address or name."""

    CURRENT = "current"
    """A contact of the directory has it."""
    RETIRED = "retired"
    """It is out of date."""
    MISPRINT = "misprint"
    """It never was right: a slip that is copied on, or a short code with +44 before it."""
    MISMATCH = "mismatch"
    """It is right for one service, and the text gives it to another that does not have it."""
    WRONG_CHANNEL = "wrong-channel"
    """A link dials what only takes text messages, or sends a message to what only takes calls."""
    NEAR_MISS = "near-miss"
    """Not in the directory, and one slip away from exactly one number or address of it. That is a guess: check it."""
    CHARGED = "charged"
    """In a range that costs extra: no helpline should be there today."""
    UNLISTED = "unlisted"
    """A number that could be right and is no contact's. Nothing is known of it."""
    CONTRADICTS = "contradicts"
    """In use, and something printed right beside it contradicts what is known of it."""
    MENTIONED = "mentioned"
    """Out of date, and the text says so itself."""
    FOREIGN = "foreign"
    """A number of another country."""
    NOT_A_NUMBER = "not-a-number"
    """Not a number, or not one that a UK helpline could have."""


class WhyUnknown(Word):
    """Why it is not known whether a channel is open."""

    NOT_PUBLISHED = "not-published"
    """Its hours are not published, or not known here."""
    BANK_HOLIDAY = "bank-holiday"
    """It is a bank holiday, and its hours on those are not known."""
