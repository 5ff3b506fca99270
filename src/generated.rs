// @generated from data/ by tests/codegen.rs. Do not edit: change data/ and run the tests twice.
#![allow(clippy::all)]

use alloc::borrow::Cow::Borrowed;

use crate::List;
use crate::concern::Concern;
use crate::contact::{Anonymity, Audience, Channel, ChannelKind, Contact, Evidence, Nation, Value};
use crate::directory::Concerns;
use crate::guidance::{ConcernEntry, Route};
use crate::hours::{BankHolidays, DaySpan, Hours, Span, WeeklyHours, Weekday};
use crate::phone::{Cost, NumberKind, PhoneNumber, SmsCode};
use crate::date::{Date, Seen};
use crate::retired::{RetiredEntry, Status, Subject};
use crate::source::Grade;

/// The day on which the newest record of the embedded directory was last compared with its sources.
///
/// ```
/// let newest = helplines::Directory::embedded().contacts().iter().map(|contact| contact.checked()).max();
/// assert_eq!(newest, Some(helplines::DATA_VERSION));
/// ```
pub const DATA_VERSION: Date = Date { year: 2026, month: 11, day: 21 };

static _159_STOP_SCAMS_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("159"), dial: Borrowed("159"), tel: Borrowed("tel:159"), kind: NumberKind::ShortCode }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("If your bank does not take part, call the number on your bank card.")) },
];
const _159_STOP_SCAMS: Contact = Contact {
    id: Borrowed("159-stop-scams"),
    name: Borrowed("159 (call your bank)"),
    organisation: Borrowed("Stop Scams UK"),
    mention: Borrowed("your bank"),
    website: Some(Borrowed("https://stopscamsuk.org.uk/159")),
    about: Borrowed("A safe short number that puts you through to your own bank if you think you are being scammed. It never calls you."),
    who_for: Borrowed("Customers of banks that belong to the scheme. It works from most UK phones."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Not free: charged as a national-rate call, usually inside inclusive minutes.\n\
        Hours depend on the bank, so none are shown.\n\
        The list of banks has grown since 2021. An undated page lists 20, and not every bank takes part."),
    channels: Borrowed(&_159_STOP_SCAMS_CHANNELS),
    sources: Borrowed("\
        press\t\tservice audience\thttps://www.imutual.co.uk/forum/viewtopic.php?f=5&t=90910\n\
        government\t\tservice number cost\thttps://ruddingtonparishcouncil.gov.uk/new-159-number-launched-to-tackle-fraud/\n\
        press\t\tservice\thttps://easternprotect.org/reporting"),
    evidence: Evidence { grade: Grade::Government, seen: None },
};

static ACT_EARLY_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 011 3764"), dial: Borrowed("08000113764"), tel: Borrowed("tel:+448000113764"), kind: NumberKind::National }), hours: /* Mo-Su 09:00-17:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Saturday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Sunday, span: Span { opens: 540, closes: 1020 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("At other times your call goes to Counter Terrorism officers.")) },
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://actearly.uk/contact/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Textphone, value: Value::Phone(PhoneNumber { published: Borrowed("18001 101"), dial: Borrowed("18001101"), tel: Borrowed("tel:18001101"), kind: NumberKind::TextRelay }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("This reaches the police by text relay.")) },
];
const ACT_EARLY: Contact = Contact {
    id: Borrowed("act-early"),
    name: Borrowed("ACT Early Support Line"),
    organisation: Borrowed("Counter Terrorism Policing"),
    mention: Borrowed("the ACT Early Support Line"),
    website: Some(Borrowed("https://actearly.uk/")),
    about: Borrowed("Talk to trained Prevent police officers if you are worried that someone close to you is being drawn into extremism."),
    who_for: Borrowed("Anyone in England, Wales or Scotland, above all family and friends."),
    sensitive: true,
    statutory: true,
    audiences: Borrowed(&[Audience::Child, Audience::Worried]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: Some(Borrowed("You do not have to leave your name. Calls are not recorded. A small group of trained officers hear what you say, and they share it with others when that is needed to find support.")),
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed("police-101"),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Whether it covers Northern Ireland is not stated. It is called a national line.\n\
        The textphone route is the police 101 number by text relay, not this line\'s own number.\n\
        Once called the police Prevent advice line, then the ACT Early advice line."),
    channels: Borrowed(&ACT_EARLY_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice hours address\thttps://actearly.uk/contact/\n\
        operator\t\tanonymity confidentiality\thttps://www.actearly.uk/working-together/faq/\n\
        third-party\t2026\tnumber\t"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: None },
};

static ACTION_AGAINST_STALKING_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://www.actionagainststalking.org/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Look on this website for how to get in touch.")) },
];
const ACTION_AGAINST_STALKING: Contact = Contact {
    id: Borrowed("action-against-stalking"),
    name: Borrowed("Action Against Stalking"),
    organisation: Borrowed("Action Against Stalking"),
    mention: Borrowed("Action Against Stalking"),
    website: Some(Borrowed("https://www.actionagainststalking.org/")),
    about: Borrowed("Supports you if someone is stalking you, from the first contact through to the police and courts. It has a service for young people too."),
    who_for: Borrowed("Anyone in Scotland who is being stalked, and professionals."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Professional]),
    nations: Borrowed(&[Nation::Scotland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Only the website is known. No phone number was found and the email address is hidden in the stored copy.\n\
        The address is the front page. No contact form was read."),
    channels: Borrowed(&ACTION_AGAINST_STALKING_CHANNELS),
    sources: Borrowed("\
        press\t2025\tservice audience\thttps://www.edinburghadvicenetwork.org/post/action-against-stalking\n\
        government\t\tservice nations\thttps://mygov.scot/victim-support-stalking"),
    evidence: Evidence { grade: Grade::Government, seen: None },
};

static ADVICE_DIRECT_SCOTLAND_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 164 6000"), dial: Borrowed("08081646000"), tel: Borrowed("tel:+448081646000"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const ADVICE_DIRECT_SCOTLAND: Contact = Contact {
    id: Borrowed("advice-direct-scotland"),
    name: Borrowed("Advice Direct Scotland"),
    organisation: Borrowed("Advice Direct Scotland"),
    mention: Borrowed("Advice Direct Scotland"),
    website: Some(Borrowed("https://www.advice.scot/")),
    about: Borrowed("Advice in Scotland after a scam or a problem with something you bought."),
    who_for: Borrowed("People in Scotland."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried]),
    nations: Borrowed(&[Nation::Scotland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Hours were not found.\n\
        Rests on one undated page of another organisation. No page of the operator was read."),
    channels: Borrowed(&ADVICE_DIRECT_SCOTLAND_CHANNELS),
    sources: Borrowed("\
        press\t\tservice number nations\thttps://www.friendsagainstscams.org.uk/where-to-get-help"),
    evidence: Evidence { grade: Grade::Press, seen: None },
};

static AGE_SCOTLAND_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 12 44 222"), dial: Borrowed("08001244222"), tel: Borrowed("tel:+448001244222"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const AGE_SCOTLAND: Contact = Contact {
    id: Borrowed("age-scotland"),
    name: Borrowed("Age Scotland helpline"),
    organisation: Borrowed("Age Scotland"),
    mention: Borrowed("the Age Scotland helpline"),
    website: None,
    about: Borrowed("Information, advice and a friendly voice for older people and those who care for them."),
    who_for: Borrowed("Older people in Scotland, their families and carers."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried]),
    nations: Borrowed(&[Nation::Scotland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The number was last seen in a copy of 2018. That the helpline still runs was confirmed in December 2025.\n\
        Hours were not found.\n\
        Website left out: https://www.age.scot/ was given from memory.\n\
        The facts call the line confidential but give no limit, so nothing is promised."),
    channels: Borrowed(&AGE_SCOTLAND_CHANNELS),
    sources: Borrowed("\
        press\t2018\tnumber\thttps://slidelegend.com/age-maze-age-uk_5af2b6e67f8b9a11578b456f.html\n\
        press\t2025-12\tservice cost\thttps://issuu.com/agescotland/docs/m5_pension_age_disability_payment_dec_2025"),
    evidence: Evidence { grade: Grade::Press, seen: Some(Seen { year: 2025, month: Some(12) }) },
};

static AGE_UK_ADVICE_LINE_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 678 1602"), dial: Borrowed("08006781602"), tel: Borrowed("tel:+448006781602"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("The line is not open at all hours. Check the website for times.")) },
];
const AGE_UK_ADVICE_LINE: Contact = Contact {
    id: Borrowed("age-uk-advice-line"),
    name: Borrowed("Age UK Advice Line"),
    organisation: Borrowed("Age UK"),
    mention: Borrowed("the Age UK Advice Line"),
    website: Some(Borrowed("https://www.ageuk.org.uk/")),
    about: Borrowed("Advice for older people and those who care for them, including worries about care or safety."),
    who_for: Borrowed("Older people in England, their families and carers."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried]),
    nations: Borrowed(&[Nation::England]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Hours left out: the only ones are from an operator page of December 2020 (8am to 7pm, every day), and the facts call later hours unverified.\n\
        Which nations the line serves was not confirmed. Shown for England only."),
    channels: Borrowed(&AGE_UK_ADVICE_LINE_CHANNELS),
    sources: Borrowed("\
        operator\t2020-12\tservice hours\thttps://auk-cms-web2.ageuk.org.uk/discover/2020/12/age-uk-advice-line-christmas-2020\n\
        third-party\t\tnumber\t"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: Some(Seen { year: 2020, month: Some(12) }) },
};

static ANTI_TERRORIST_HOTLINE_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 789 321"), dial: Borrowed("0800789321"), tel: Borrowed("tel:+44800789321"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const ANTI_TERRORIST_HOTLINE: Contact = Contact {
    id: Borrowed("anti-terrorist-hotline"),
    name: Borrowed("Anti-Terrorist Hotline"),
    organisation: Borrowed("Counter Terrorism Policing"),
    mention: Borrowed("the Anti-Terrorist Hotline"),
    website: None,
    about: Borrowed("Tell the police about anything you have seen or heard that could be linked to terrorism."),
    who_for: Borrowed("Anyone in the UK."),
    sensitive: true,
    statutory: true,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Family, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Textphone 0800 032 4539 left out: an old police page is its only source, and whether it still works is not known.\n\
        Online form and website https://act.campaign.gov.uk/ left out: the address was not confirmed, and no source read shows it.\n\
        The facts speak of strict confidence but give no limit, so nothing is promised."),
    channels: Borrowed(&ANTI_TERRORIST_HOTLINE_CHANNELS),
    sources: Borrowed("\
        government\t\tservice number hours\thttps://www.west-midlands.police.uk/specialist-teams/ct-faq\n\
        government\t\tservice hours\thttp://www.thamesvalley.police.uk/aboutus/aboutus-depts/crprev-ct/reptcr-ath-2.htm\n\
        third-party\t2026\tnumber\t"),
    evidence: Evidence { grade: Grade::Government, seen: None },
};

static BEAT_CHANNELS: [Channel; 5] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 801 0677"), dial: Borrowed("08088010677"), tel: Borrowed("tel:+448088010677"), kind: NumberKind::National }), hours: /* Mo-Fr 15:00-20:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 900, closes: 1200 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 900, closes: 1200 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 900, closes: 1200 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 900, closes: 1200 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 900, closes: 1200 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[Nation::England]), note: None },
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 801 0433"), dial: Borrowed("08088010433"), tel: Borrowed("tel:+448088010433"), kind: NumberKind::National }), hours: /* Mo-Fr 15:00-20:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 900, closes: 1200 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 900, closes: 1200 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 900, closes: 1200 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 900, closes: 1200 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 900, closes: 1200 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[Nation::Wales]), note: None },
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 801 0432"), dial: Borrowed("08088010432"), tel: Borrowed("tel:+448088010432"), kind: NumberKind::National }), hours: /* Mo-Fr 15:00-20:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 900, closes: 1200 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 900, closes: 1200 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 900, closes: 1200 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 900, closes: 1200 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 900, closes: 1200 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[Nation::Scotland]), note: None },
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 801 0434"), dial: Borrowed("08088010434"), tel: Borrowed("tel:+448088010434"), kind: NumberKind::National }), hours: /* Mo-Fr 15:00-20:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 900, closes: 1200 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 900, closes: 1200 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 900, closes: 1200 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 900, closes: 1200 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 900, closes: 1200 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[Nation::NorthernIreland]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://www.beateatingdisorders.org.uk/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Chat may not be open all the time. Check the website.")) },
];
const BEAT: Contact = Contact {
    id: Borrowed("beat"),
    name: Borrowed("Beat helpline"),
    organisation: Borrowed("Beat"),
    mention: Borrowed("the Beat helpline"),
    website: Some(Borrowed("https://www.beateatingdisorders.org.uk/")),
    about: Borrowed("Supports you if you have an eating disorder, think you might, or worry about someone who does."),
    who_for: Borrowed("Anyone in the UK affected by an eating disorder, and their family and friends."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::OwnBehaviour]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Hours were cut. Older copies give longer ones. The hours here are in copies of February and October 2026.\n\
        The old Youthline and Studentline numbers have been replaced by one number for each nation. Never show them.\n\
        Web chat hours were not confirmed."),
    channels: Borrowed(&BEAT_CHANNELS),
    sources: Borrowed("\
        third-party\t2026-10\tnumber hours cost nations\t\n\
        press\t2026-02\tservice number hours\thttps://mickleovermedicalcentre.co.uk/?p=3404\n\
        third-party\t2026\tnumber nations\t"),
    evidence: Evidence { grade: Grade::Press, seen: Some(Seen { year: 2026, month: Some(10) }) },
};

static BELFAST_ADULT_PROTECTION_GATEWAY_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("028 9504 1744"), dial: Borrowed("02895041744"), tel: Borrowed("tel:+442895041744"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("When the office is closed, contact the Regional Emergency Social Work Service.")) },
];
const BELFAST_ADULT_PROTECTION_GATEWAY: Contact = Contact {
    id: Borrowed("belfast-adult-protection-gateway"),
    name: Borrowed("Adult Protection Gateway Team, Belfast"),
    organisation: Borrowed("Belfast Health and Social Care Trust"),
    mention: Borrowed("the Adult Protection Gateway Team"),
    website: Some(Borrowed("https://belfasttrust.hscni.net/service/adult-protection-gateway-team/")),
    about: Borrowed("Tell this team if an adult is being abused, neglected or used by someone. You can call about yourself too."),
    who_for: Borrowed("Adults at risk in the Belfast Trust area, and anyone who is worried about one."),
    sensitive: true,
    statutory: true,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::NorthernIreland]),
    areas: Borrowed("\
        Belfast Health and Social Care Trust area"),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Hours left out: the page gives 9am to 5pm but does not name the days, which were inferred.\n\
        For other times the same page gives 028 9504 9999, the Regional Emergency Social Work Service. It is not a channel here because the facts do not list it as one."),
    channels: Borrowed(&BELFAST_ADULT_PROTECTION_GATEWAY_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice number\thttps://belfasttrust.hscni.net/service/adult-protection-gateway-team/"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static BREATHING_SPACE_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 83 85 87"), dial: Borrowed("0800838587"), tel: Borrowed("tel:+44800838587"), kind: NumberKind::National }), hours: /* Mo 00:00-06:00,18:00-02:00; Tu-Th 18:00-02:00; Fr 18:00-24:00; Sa,Su 00:00-24:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 0, closes: 360 } }, DaySpan { day: Weekday::Monday, span: Span { opens: 1080, closes: 1560 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 1080, closes: 1560 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 1080, closes: 1560 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 1080, closes: 1560 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 1080, closes: 1440 } }, DaySpan { day: Weekday::Saturday, span: Span { opens: 0, closes: 1440 } }, DaySpan { day: Weekday::Sunday, span: Span { opens: 0, closes: 1440 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Textphone, value: Value::Phone(PhoneNumber { published: Borrowed("18001 0800 22 44 88"), dial: Borrowed("180010800224488"), tel: Borrowed("tel:180010800224488"), kind: NumberKind::TextRelay }), hours: /* Mo 00:00-06:00,18:00-02:00; Tu-Th 18:00-02:00; Fr 18:00-24:00; Sa,Su 00:00-24:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 0, closes: 360 } }, DaySpan { day: Weekday::Monday, span: Span { opens: 1080, closes: 1560 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 1080, closes: 1560 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 1080, closes: 1560 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 1080, closes: 1560 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 1080, closes: 1440 } }, DaySpan { day: Weekday::Saturday, span: Span { opens: 0, closes: 1440 } }, DaySpan { day: Weekday::Sunday, span: Span { opens: 0, closes: 1440 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://breathingspace.scot/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Chat may not be open all the time. Check the website.")) },
];
const BREATHING_SPACE: Contact = Contact {
    id: Borrowed("breathing-space"),
    name: Borrowed("Breathing Space"),
    organisation: Borrowed("NHS 24"),
    mention: Borrowed("Breathing Space"),
    website: Some(Borrowed("https://breathingspace.scot/")),
    about: Borrowed("Listens to you and gives advice when you feel low, stressed, anxious or depressed."),
    who_for: Borrowed("Anyone aged 16 or over in Scotland."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::OwnBehaviour, Audience::Family]),
    nations: Borrowed(&[Nation::Scotland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: Some(Borrowed("Calls do not show on your phone bill. They still show in your phone's list of recent calls, so delete them there.")),
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Web chat hours come from an undated third-party copy and are left out.\n\
        That calls stay off the bill comes from an undated copy of NHS text.\n\
        The line is called confidential, but no limit was read, so nothing is stated."),
    channels: Borrowed(&BREATHING_SPACE_CHANNELS),
    sources: Borrowed("\
        press\t2022-08\tnumber hours\thttps://disabilityequality.scot/weekly-poll-nhs-24-breathing-space-week-beginning-15-august-2022/\n\
        third-party\t\thours cost bill\t\n\
        third-party\t2026-04\thours audience\t\n\
        press\t2024-02\tservice\thttps://www.falkirkherald.co.uk/health/breathing-space-celebrates-its-20-year-milestone-4502746"),
    evidence: Evidence { grade: Grade::Press, seen: Some(Seen { year: 2026, month: Some(4) }) },
};

static BRIGHT_SKY_APP_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::App, value: Value::App(Borrowed("Bright Sky")), hours: Hours::Unknown, cost: Cost::Free, nations: Borrowed(&[]), note: Some(Borrowed("For iPhone and Android. If someone may be watching your phone, do not put it there.")) },
];
const BRIGHT_SKY_APP: Contact = Contact {
    id: Borrowed("bright-sky-app"),
    name: Borrowed("Bright Sky"),
    organisation: Borrowed("Hestia with the Vodafone Foundation"),
    mention: Borrowed("the Bright Sky app"),
    website: Some(Borrowed("https://www.hestia.org/")),
    about: Borrowed("A free phone app about domestic abuse. It helps you see your risk and find local services across the UK. Its journal is emailed, not kept on your phone."),
    who_for: Borrowed("Anyone in the UK who is being abused, people worried about someone, and professionals."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The address of the app\'s own website is memory only and left out. The website given is that of Hestia.\n\
        It was not confirmed that an app store entry is current in 2026. The newest copy is from January 2024.\n\
        A 2018 page says four languages, too old to state."),
    channels: Borrowed(&BRIGHT_SKY_APP_CHANNELS),
    sources: Borrowed("\
        government\t2024-01\tservice cost\thttps://southyorks.police.uk/find-out/crime-prevention-advice/sexual-offences/\n\
        press\t2018\tservice\thttps://www.russellwebster.com/hestia-app-abusive-relationships/"),
    evidence: Evidence { grade: Grade::Government, seen: Some(Seen { year: 2024, month: Some(1) }) },
};

static BRITISH_MUSLIM_TRUST_CHANNELS: [Channel; 4] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 172 3524"), dial: Borrowed("08081723524"), tel: Borrowed("tel:+448081723524"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://britishmuslimtrust.co.uk/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Chat may not be open all the time. Check the website.")) },
    Channel { kind: ChannelKind::Whatsapp, value: Value::Phone(PhoneNumber { published: Borrowed("0808 172 3524"), dial: Borrowed("08081723524"), tel: Borrowed("tel:+448081723524"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("You can send a message at any time. They follow it up the next day.")) },
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://britishmuslimtrust.co.uk/report-hate")), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const BRITISH_MUSLIM_TRUST: Contact = Contact {
    id: Borrowed("british-muslim-trust"),
    name: Borrowed("British Muslim Trust helpline"),
    organisation: Borrowed("British Muslim Trust"),
    mention: Borrowed("the British Muslim Trust helpline"),
    website: Some(Borrowed("https://britishmuslimtrust.co.uk/report-hate")),
    about: Borrowed("Report hate against Muslims and get support. The people who answer are Muslims."),
    who_for: Borrowed("Anyone in England affected by hate against Muslims."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried]),
    nations: Borrowed(&[Nation::England]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Phone and chat hours left out: 10am to 3pm is published but the days are not.\n\
        An e-mail address exists but was not read. Whether it takes calls from outside England is not known.\n\
        It is the body the government pays since Tell MAMA\'s funding ended in March 2025.\n\
        The facts call the service confidential but give no limit, so nothing is promised."),
    channels: Borrowed(&BRITISH_MUSLIM_TRUST_CHANNELS),
    sources: Borrowed("\
        press\t2025-10\tservice cost\thttps://www.report-it.org.uk/government_launches_support_service_for_muslim\n\
        press\t2026-02\tservice\thttps://islamchannel.tv/?p=21375\n\
        third-party\t2026\tnumber\t\n\
        press\t2025-07\tservice nations\thttps://hyphenonline.com/2025/07/21/british-muslim-trust-monitor-islamophobia-anti-muslim-hate-tell-mama"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: Some(Seen { year: 2026, month: Some(2) }) },
};

static BRITISH_TRANSPORT_POLICE_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Sms, value: Value::Sms(SmsCode { published: Borrowed("61016"), keyword: None, sms: Borrowed("sms:61016") }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("This number is for texts only. You cannot call it.")) },
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 40 50 40"), dial: Borrowed("0800405040"), tel: Borrowed("tel:+44800405040"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const BRITISH_TRANSPORT_POLICE: Contact = Contact {
    id: Borrowed("british-transport-police"),
    name: Borrowed("British Transport Police"),
    organisation: Borrowed("British Transport Police"),
    mention: Borrowed("British Transport Police"),
    website: Some(Borrowed("https://www.btp.police.uk/contact/")),
    about: Borrowed("The police for trains, stations and the Underground. Text or call when it is not an emergency. In danger, call 999."),
    who_for: Borrowed("Anyone on the railways in England, Wales or Scotland."),
    sensitive: false,
    statutory: true,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        61016 takes texts only. Never make a call link of it.\n\
        Hours left out: one list alone says the text number is answered day and night.\n\
        Rests on other people\'s lists, three of which agree. What a text costs is not stated.\n\
        Does not cover Northern Ireland."),
    channels: Borrowed(&BRITISH_TRANSPORT_POLICE_CHANNELS),
    sources: Borrowed("\
        third-party\t2026-09\tservice number nations\t"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: Some(Seen { year: 2026, month: Some(9) }) },
};

static CALL_WALES_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 132 737"), dial: Borrowed("0800132737"), tel: Borrowed("tel:+44800132737"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const CALL_WALES: Contact = Contact {
    id: Borrowed("call-wales"),
    name: Borrowed("C.A.L.L. Mental Health Listening Line"),
    organisation: Borrowed("C.A.L.L."),
    mention: Borrowed("the C.A.L.L. mental health listening line"),
    website: None,
    about: Borrowed("Listens to you and gives you information about mental health."),
    who_for: Borrowed("Anyone in Wales."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::OwnBehaviour, Audience::Family]),
    nations: Borrowed(&[Nation::Wales]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The number rests on one third-party list of 2026. No page of the operator was found.\n\
        The organisation behind it, its website, its opening hours and its text service are memory only and left out."),
    channels: Borrowed(&CALL_WALES_CHANNELS),
    sources: Borrowed("\
        third-party\t2026\tservice number nations\t"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: Some(Seen { year: 2026, month: None }) },
};

static CALM_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 58 58 58"), dial: Borrowed("0800585858"), tel: Borrowed("tel:+44800585858"), kind: NumberKind::National }), hours: /* Mo-Su 17:00-24:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Saturday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Sunday, span: Span { opens: 1020, closes: 1440 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://www.thecalmzone.net/get-support")), hours: /* Mo-Su 17:00-24:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Saturday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Sunday, span: Span { opens: 1020, closes: 1440 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Whatsapp, value: Value::Web(Borrowed("https://www.thecalmzone.net/get-support")), hours: /* Mo-Su 17:00-24:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Saturday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Sunday, span: Span { opens: 1020, closes: 1440 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Start the WhatsApp chat from this page.")) },
];
const CALM: Contact = Contact {
    id: Borrowed("calm"),
    name: Borrowed("CALM helpline"),
    organisation: Borrowed("Campaign Against Living Miserably (CALM)"),
    mention: Borrowed("the CALM helpline"),
    website: Some(Borrowed("https://www.thecalmzone.net/get-support")),
    about: Borrowed("Someone talks with you or chats online if you think about taking your own life, or if a suicide has affected you."),
    who_for: Borrowed("Anyone in the UK."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::OwnBehaviour, Audience::Family]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: Some(Borrowed("They keep what you say private, unless you or someone else is in immediate danger. They may also have to share it if it is about terrorism or a court orders it.")),
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The earliest terms read said men only. Newer terms speak of people anywhere in the UK. No age limit was read.\n\
        The WhatsApp number was not confirmed, so only the web page that leads to it is given."),
    channels: Borrowed(&CALM_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice hours anonymity confidentiality audience\thttps://www.thecalmzone.net/helpline-terms/\n\
        third-party\t2026-09\thours\t\n\
        third-party\t2026\tnumber hours\t"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: None },
};

static CARE_INSPECTORATE_SCOTLAND_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0345 600 9527"), dial: Borrowed("03456009527"), tel: Borrowed("tel:+443456009527"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const CARE_INSPECTORATE_SCOTLAND: Contact = Contact {
    id: Borrowed("care-inspectorate-scotland"),
    name: Borrowed("Care Inspectorate"),
    organisation: Borrowed("Care Inspectorate"),
    mention: Borrowed("the Care Inspectorate"),
    website: Some(Borrowed("https://www.careinspectorate.com")),
    about: Borrowed("Checks care homes, childminders and other care services in Scotland. Tell them if you are worried about one."),
    who_for: Borrowed("Anyone worried about a care service in Scotland, including people who use it or work there."),
    sensitive: true,
    statutory: true,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::Scotland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Rests on somebody else\'s list, from about 2024 or 2025. No page of the operator was read.\n\
        Hours were not found."),
    channels: Borrowed(&CARE_INSPECTORATE_SCOTLAND_CHANNELS),
    sources: Borrowed("\
        third-party\t2025\tnumber\t"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: Some(Seen { year: 2025, month: None }) },
};

static CEOP_SAFETY_CENTRE_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://www.ceop.police.uk/Safety-Centre/")), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("You can send it at any time, but they do not answer at once. In danger now, call 999.")) },
];
const CEOP_SAFETY_CENTRE: Contact = Contact {
    id: Borrowed("ceop-safety-centre"),
    name: Borrowed("CEOP Safety Centre"),
    organisation: Borrowed("National Crime Agency (CEOP)"),
    mention: Borrowed("the CEOP Safety Centre"),
    website: Some(Borrowed("https://www.ceop.police.uk/Safety-Centre/")),
    about: Borrowed("Report online sexual abuse or grooming of a child, or sexual pressure on a child. A child protection adviser reads it. Not for bullying, fake accounts or hacking."),
    who_for: Borrowed("Children and young people, parents and carers, other adults and professionals."),
    sensitive: true,
    statutory: true,
    audiences: Borrowed(&[Audience::Child, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::NameNeeded),
    confidentiality: Some(Borrowed("Your report goes to the National Crime Agency, so you have to say who you are. They share it only as far as they need to, to keep the child safe.")),
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The form does not bring an immediate answer: in danger it is always 999.\n\
        Thinkuknow is now CEOP Education. Old copies of its site still exist."),
    channels: Borrowed(&CEOP_SAFETY_CENTRE_CHANNELS),
    sources: Borrowed("\
        press\t\tservice anonymity\thttps://www.ceopeducation.co.uk/parents/get-help/reporting-an-incident/\n\
        operator\t\tservice\thttps://www.ceop.police.uk/Safety-Centre/What-happens-when-I-make-a-report-YP/What-happens-when-I-make-a-report-parent/\n\
        press\t\tservice\thttps://www.thinkuknow.co.uk/11_13/help/CEOP/"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static CHILDLINE_CHANNELS: [Channel; 4] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 1111"), dial: Borrowed("08001111"), tel: Borrowed("tel:+448001111"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://www.childline.org.uk")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("On the website, choose the 1-2-1 chat with a counsellor.")) },
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://www.childline.org.uk")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Make a Childline account on the website, then write to a counsellor from it.")) },
    Channel { kind: ChannelKind::Bsl, value: Value::Web(Borrowed("https://www.childline.org.uk")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Open the Deaf Zone on the website to talk through a sign language interpreter.")) },
];
const CHILDLINE: Contact = Contact {
    id: Borrowed("childline"),
    name: Borrowed("Childline"),
    organisation: Borrowed("NSPCC"),
    mention: Borrowed("Childline"),
    website: Some(Borrowed("https://www.childline.org.uk/get-support/contacting-childline/")),
    about: Borrowed("A trained counsellor listens to you, whatever is on your mind. You can call, chat online or write through the website."),
    who_for: Borrowed("Anyone under 19 in the UK."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: Some(Borrowed("You do not have to say your name. If you or someone else is in serious danger, they may tell other people.")),
    hidden_on_bill: Some(Borrowed("Calls do not show on bills from landlines and most mobile networks. They do stay in the phone's own list of calls. You can delete them there.")),
    languages: None,
    shown_with: Borrowed("nspcc-helpline"),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The page address of the online chat was not seen in any copy, so chat points to the front page.\n\
        Chat hours are left out: described as round the clock in 2024, but an overnight gap in some years is remembered.\n\
        The sign language hours are from the 2017 launch and are left out.\n\
        The bill statement covers landlines and most mobile networks, not all."),
    channels: Borrowed(&CHILDLINE_CHANNELS),
    sources: Borrowed("\
        press\t2024-11\tservice hours\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        press\t2024-09\tservice hours\thttps://www.shieldsgazette.com/news/opinion/columnists/childline-alarming-number-of-children-five-and-under-suffer-neglect-4788917\n\
        government\t\tnumber cost bill\thttps://eastcambs.gov.uk/content/report-child-abuse\n\
        press\t2017-05\tservice\thttps://limpingchicken.com/2017/05/17/deaf-news-childline-launches-deaf-counselling-service-bsl\n\
        press\t\taudience service\thttps://en.wikipedia.org/wiki/Childline"),
    evidence: Evidence { grade: Grade::Government, seen: None },
};

static CHILDREN_FIRST_SUPPORT_LINE_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("08000 28 22 33"), dial: Borrowed("08000282233"), tel: Borrowed("tel:+448000282233"), kind: NumberKind::National }), hours: /* Mo-Fr 09:00-21:00; Sa,Su 09:00-12:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Saturday, span: Span { opens: 540, closes: 720 } }, DaySpan { day: Weekday::Sunday, span: Span { opens: 540, closes: 720 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://www.childrenfirst.org.uk/supportline")), hours: /* Mo-Fr 09:00-21:00; Sa,Su 09:00-12:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Saturday, span: Span { opens: 540, closes: 720 } }, DaySpan { day: Weekday::Sunday, span: Span { opens: 540, closes: 720 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const CHILDREN_FIRST_SUPPORT_LINE: Contact = Contact {
    id: Borrowed("children-first-support-line"),
    name: Borrowed("Children First support line"),
    organisation: Borrowed("Children First"),
    mention: Borrowed("the Children First support line"),
    website: Some(Borrowed("https://www.childrenfirst.org.uk/supportline")),
    about: Borrowed("Practical, emotional and money help for families, and a place to talk when you are worried about a child."),
    who_for: Borrowed("Anyone in Scotland who cares for a child or is worried about one, including kinship carers."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried]),
    nations: Borrowed(&[Nation::Scotland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Renamed: it was ParentLine Scotland, then Children 1st Parentline. The number did not change, the old e-mail address is out of date."),
    channels: Borrowed(&CHILDREN_FIRST_SUPPORT_LINE_CHANNELS),
    sources: Borrowed("\
        operator\t2025\tnumber hours service cost\thttps://childrenfirst.org.uk/news/families-urged-to-call-support-line-during-cold-snap\n\
        third-party\t2026-10\tnumber hours\t"),
    evidence: Evidence { grade: Grade::Operator, seen: Some(Seen { year: 2026, month: Some(10) }) },
};

static CITIZENS_ADVICE_CONSUMER_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 223 1133"), dial: Borrowed("08082231133"), tel: Borrowed("tel:+448082231133"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 223 1144"), dial: Borrowed("08082231144"), tel: Borrowed("tel:+448082231144"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Call this number to speak to someone in Welsh.")) },
];
const CITIZENS_ADVICE_CONSUMER: Contact = Contact {
    id: Borrowed("citizens-advice-consumer"),
    name: Borrowed("Citizens Advice consumer service"),
    organisation: Borrowed("Citizens Advice"),
    mention: Borrowed("the Citizens Advice consumer service"),
    website: Some(Borrowed("https://www.citizensadvice.org.uk/")),
    about: Borrowed("Advice after a scam or a dishonest trader. They can pass what you say to Trading Standards."),
    who_for: Borrowed("People in England and Wales."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried]),
    nations: Borrowed(&[Nation::England, Nation::Wales]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: Some(Borrowed("English and Welsh")),
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Hours were not found.\n\
        The old number 03454 04 05 06 is superseded.\n\
        No page of the operator was read."),
    channels: Borrowed(&CITIZENS_ADVICE_CONSUMER_CHANNELS),
    sources: Borrowed("\
        press\t\tservice number languages\thttps://www.friendsagainstscams.org.uk/where-to-get-help\n\
        press\t2023-07\tnumber\thttps://habinteg.org.uk/tenant-news/how-to-spot-and-protect-yourself-against-scams-2218"),
    evidence: Evidence { grade: Grade::Press, seen: Some(Seen { year: 2023, month: Some(7) }) },
};

static CQC_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("03000 616161"), dial: Borrowed("03000616161"), tel: Borrowed("tel:+443000616161"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("They use what you say when they inspect services. They do not settle one person's complaint.")) },
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://www.cqc.org.uk/contact-us")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Email, value: Value::Email(Borrowed("enquiries@cqc.org.uk")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const CQC: Contact = Contact {
    id: Borrowed("cqc"),
    name: Borrowed("Care Quality Commission"),
    organisation: Borrowed("Care Quality Commission"),
    mention: Borrowed("the Care Quality Commission"),
    website: Some(Borrowed("https://www.cqc.org.uk/")),
    about: Borrowed("Checks care homes, home care and hospitals in England. Tell them if care is unsafe or someone is being treated badly."),
    who_for: Borrowed("Anyone worried about a care service or hospital in England, including people who work there."),
    sensitive: true,
    statutory: true,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Hours left out: the dated copy is of 2014, and the other page that agrees has no date.\n\
        It uses what people tell it in its inspections, but does not settle one person\'s complaint.\n\
        No source quoted in the facts shows the e-mail address."),
    channels: Borrowed(&CQC_CHANNELS),
    sources: Borrowed("\
        operator\t2014\tnumber address\thttp://www.cqc.org.uk/contact-us\n\
        press\t\tservice number\thttps://www.listerhouseluton.co.uk/practice-information/freedom-to-speak-up-raising-concerns-whistleblowing-policy-for-the-nhs/\n\
        third-party\t2026\tnumber\t"),
    evidence: Evidence { grade: Grade::Operator, seen: Some(Seen { year: 2026, month: None }) },
};

static CRIMESTOPPERS_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 555 111"), dial: Borrowed("0800555111"), tel: Borrowed("tel:+44800555111"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("They do not record the call or see your number.")) },
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://crimestoppers-uk.org/give-information")), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("They take out anything that could show who you are before they pass it on.")) },
];
const CRIMESTOPPERS: Contact = Contact {
    id: Borrowed("crimestoppers"),
    name: Borrowed("Crimestoppers"),
    organisation: Borrowed("Crimestoppers Trust"),
    mention: Borrowed("Crimestoppers"),
    website: Some(Borrowed("https://crimestoppers-uk.org")),
    about: Borrowed("A charity, not the police. Tell them about a crime without saying who you are, and they pass it to the police or another agency. In an emergency call 999."),
    who_for: Borrowed("Anyone who knows something about a crime."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Family, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::Always),
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed("fearless"),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Its pages for Scotland and Northern Ireland and its forms in other languages were not checked."),
    channels: Borrowed(&CRIMESTOPPERS_CHANNELS),
    sources: Borrowed("\
        operator\t\tnumber service anonymity\thttps://crimestoppers-uk.org/about-the-charity/who-we-are/our-people/our-contact-centre\n\
        press\t2014-01\tcost hours anonymity\thttp://www.kingsblog.org.uk/2014/01/what-is-crimestoppers.html\n\
        press\t\tnumber hours anonymity\thttps://easternprotect.org/reporting\n\
        press\t2023-11\thours anonymity\thttps://kiwix.aage21.com/content/wikipedia_en_all_maxi_2023-11_"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static CST_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 032 3263"), dial: Borrowed("08000323263"), tel: Borrowed("tel:+448000323263"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Email, value: Value::Email(Borrowed("incidents@cst.org.uk")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const CST: Contact = Contact {
    id: Borrowed("cst"),
    name: Borrowed("Community Security Trust (CST)"),
    organisation: Borrowed("Community Security Trust"),
    mention: Borrowed("the Community Security Trust"),
    website: Some(Borrowed("https://cst.org.uk/")),
    about: Borrowed("Report hate against Jewish people and get support. They can report to the police for you if you agree."),
    who_for: Borrowed("Anyone in the UK who has been a target of antisemitism or has seen it."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Number and hours rest on an operator post of March 2020 and an undated press page. Nothing newer was read.\n\
        Older copies give 0800 980 0668 for Manchester, the north and Scotland. The 2020 post gives one national number.\n\
        The facts say details reach the police only with the victim\'s agreement, but give no limit to that, so no promise is made."),
    channels: Borrowed(&CST_CHANNELS),
    sources: Borrowed("\
        operator\t2020-03\tservice number hours\thttps://cst.org.uk/news/blog\n\
        press\t\tservice number hours address\thttps://www.jewishnews.co.uk/cst-if-you-see-it-report-it-and-stop-it/amp/"),
    evidence: Evidence { grade: Grade::Operator, seen: Some(Seen { year: 2020, month: Some(3) }) },
};

static DRINKLINE_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0300 123 1110"), dial: Borrowed("03001231110"), tel: Borrowed("tel:+443001231110"), kind: NumberKind::National }), hours: /* Mo-Fr 09:00-20:00; Sa,Su 11:00-16:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 540, closes: 1200 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 540, closes: 1200 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 540, closes: 1200 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 540, closes: 1200 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 540, closes: 1200 } }, DaySpan { day: Weekday::Saturday, span: Span { opens: 660, closes: 960 } }, DaySpan { day: Weekday::Sunday, span: Span { opens: 660, closes: 960 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[Nation::England]), note: None },
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 808 2234"), dial: Borrowed("08088082234"), tel: Borrowed("tel:+448088082234"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[Nation::Wales]), note: Some(Borrowed("In Wales the line is called DAN 24/7.")) },
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 7314 314"), dial: Borrowed("08007314314"), tel: Borrowed("tel:+448007314314"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[Nation::Scotland]), note: Some(Borrowed("In Scotland the line is called Drinkline Scotland.")) },
];
const DRINKLINE: Contact = Contact {
    id: Borrowed("drinkline"),
    name: Borrowed("Drinkline"),
    organisation: Borrowed("Drinkline"),
    mention: Borrowed("Drinkline"),
    website: Some(Borrowed("https://www.nhs.uk/live-well/alcohol-advice/alcohol-support/")),
    about: Borrowed("Advice if you are worried about your own drinking or someone else's."),
    who_for: Borrowed("Anyone in England, Wales or Scotland. Each nation has its own number."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::OwnBehaviour, Audience::Family]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Everything rests on other people\'s lists that cite the NHS page. That page was not read.\n\
        Hours of the Scottish line are not known, and no source quoted in the facts shows its number.\n\
        Each number serves one nation. Wales and Scotland have services of other names."),
    channels: Borrowed(&DRINKLINE_CHANNELS),
    sources: Borrowed("\
        third-party\t2026\tservice number hours\t\n\
        third-party\t\thours\t"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: Some(Seen { year: 2026, month: None }) },
};

static EMERGENCY_999_CHANNELS: [Channel; 5] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("999"), dial: Borrowed("999"), tel: Borrowed("tel:999"), kind: NumberKind::Emergency }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("On a mobile and cannot speak? Wait until you are asked, then press 55. This does not tell the police where you are.")) },
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("112"), dial: Borrowed("112"), tel: Borrowed("tel:112"), kind: NumberKind::Emergency }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("This is the same service as 999.")) },
    Channel { kind: ChannelKind::Textphone, value: Value::Phone(PhoneNumber { published: Borrowed("18000"), dial: Borrowed("18000"), tel: Borrowed("tel:18000"), kind: NumberKind::Emergency }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Call this from a textphone or the Relay UK app. Do not text it.")) },
    Channel { kind: ChannelKind::Sms, value: Value::Sms(SmsCode { published: Borrowed("999"), keyword: None, sms: Borrowed("sms:999") }), hours: Hours::Always, cost: Cost::Free, nations: Borrowed(&[]), note: Some(Borrowed("Works only if your phone is registered. To register, text the word register to 999, then reply yes.")) },
    Channel { kind: ChannelKind::Bsl, value: Value::Web(Borrowed("https://www.999bsl.co.uk")), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("For British Sign Language users. There is an app too, and you do not need to register.")) },
];
const EMERGENCY_999: Contact = Contact {
    id: Borrowed("emergency-999"),
    name: Borrowed("999 emergency services"),
    organisation: Borrowed("UK emergency services"),
    mention: Borrowed("the emergency services"),
    website: None,
    about: Borrowed("Police, ambulance, fire and coastguard. For when someone is in danger or a crime is happening now."),
    who_for: Borrowed("Anyone in an emergency."),
    sensitive: false,
    statutory: true,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::OwnBehaviour, Audience::Family, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The facts\' website address was not seen in any stored copy, so no website is given.\n\
        Silent calls: pages disagree on when to press 55. Use: wait for the prompt, then press 55. Mobiles only, and it does not show where the caller is.\n\
        emergencySMS reaches only phones that were registered before. Its information is on relayuk.bt.com. The old emergencysms.org.uk now belongs to somebody else: never link to it.\n\
        18000 is a number to call, not to text.\n\
        How to ask for an interpreter rests on one council page, so no languages are listed."),
    channels: Borrowed(&EMERGENCY_999_CHANNELS),
    sources: Borrowed("\
        government\t\tservice number cost\thttps://youth.devon-cornwall.police.uk/young-people/crime-and-the-law/contacting-the-police\n\
        press\t2022-06\tservice hours cost nations\thttps://beta.rnid.org.uk/2022/06/999-bsl-is-now-live/\n\
        government\t\tnumber\thttps://bucksfire.gov.uk/safety-hub/emergency-sms/\n\
        press\t2025\tnumber\thttps://www.skillbasefirstaid.com/emergency-sms-can-i-text-999\n\
        government\t\tservice\thttps://www.bracknell-forest.gov.uk/crime-and-emergencies/crime-and-community-safety/domestic-abuse/get-help-yourself-or-someone-else/silent-solution\n\
        press\t\tnumber service\thttps://www.communityfirstaidproject.co.uk/training/video/silent-emergency-calls\n\
        press\t2019-04\tservice\thttps://www.itv.com/news/2019-04-08/how-silent-999-calls-should-be-done-as-police-campaign-busts-myth/\n\
        third-party\t2026-10\tnumber\t"),
    evidence: Evidence { grade: Grade::Government, seen: None },
};

static FAMILY_LIVES_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 800 2222"), dial: Borrowed("08088002222"), tel: Borrowed("tel:+448088002222"), kind: NumberKind::National }), hours: /* Mo-Fr 09:00-21:00; Sa,Su 10:00-15:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Saturday, span: Span { opens: 600, closes: 900 } }, DaySpan { day: Weekday::Sunday, span: Span { opens: 600, closes: 900 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const FAMILY_LIVES: Contact = Contact {
    id: Borrowed("family-lives"),
    name: Borrowed("Family Lives helpline"),
    organisation: Borrowed("Family Lives"),
    mention: Borrowed("the Family Lives helpline"),
    website: Some(Borrowed("https://www.familylives.org.uk/how-we-can-help/confidential-helpline/")),
    about: Borrowed("Someone to listen, with information and advice on being a parent and on family life."),
    who_for: Borrowed("Parents, carers and family members in England and Wales."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried]),
    nations: Borrowed(&[Nation::England, Nation::Wales]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Number, hours and nations rest on other people\'s lists. No operator page with hours was found.\n\
        One list calls it a 24-hour line. Two others, one of October 2026, agree on the hours given.\n\
        Two e-mail addresses, from memory and from an old file, are left out."),
    channels: Borrowed(&FAMILY_LIVES_CHANNELS),
    sources: Borrowed("\
        third-party\t2026-10\tnumber hours nations\t\n\
        third-party\t\thours\t"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: Some(Seen { year: 2026, month: Some(10) }) },
};

static FEARLESS_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://crimestoppers-uk.org/fearless")), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("The form takes out anything that could show who you are.")) },
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 555 111"), dial: Borrowed("0800555111"), tel: Borrowed("tel:+44800555111"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("This is the Crimestoppers number. They do not record the call or see your number.")) },
];
const FEARLESS: Contact = Contact {
    id: Borrowed("fearless"),
    name: Borrowed("Fearless"),
    organisation: Borrowed("Crimestoppers"),
    mention: Borrowed("Fearless"),
    website: Some(Borrowed("https://crimestoppers-uk.org/fearless")),
    about: Borrowed("Part of the charity Crimestoppers, for young people. Find out about crime, or tell them what you know without saying who you are. In an emergency call 999."),
    who_for: Borrowed("Young people, about 11 to 16 years old, who know something about a crime."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::Always),
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed("crimestoppers"),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The ages come from one press report of 2019.\n\
        The old address fearless.org was still quoted in 2025. By 2024 its pages were on the Crimestoppers site."),
    channels: Borrowed(&FEARLESS_CHANNELS),
    sources: Borrowed("\
        operator\t2024\taddress\thttps://crimestoppers-uk.org/fearless/news/2024/report-remove\n\
        press\t\tservice\thttps://theppod.somersetsafeguardingchildren.org.uk/2138815/episodes/17998851-fearless-helping-young-people-report-crime?t=0\n\
        press\t2019\taudience service\thttps://standard.co.uk/news/uk/crime-site-calls-on-children-to-report-violence-a4203111.html"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: Some(Seen { year: 2024, month: None }) },
};

static FINANCIAL_SUPPORT_LINE_DOMESTIC_ABUSE_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 1968845"), dial: Borrowed("08081968845"), tel: Borrowed("tel:+448081968845"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Sms, value: Value::Sms(SmsCode { published: Borrowed("0808 1968845"), keyword: None, sms: Borrowed("sms:08081968845") }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const FINANCIAL_SUPPORT_LINE_DOMESTIC_ABUSE: Contact = Contact {
    id: Borrowed("financial-support-line-domestic-abuse"),
    name: Borrowed("Financial Support Line for Victims of Domestic Abuse"),
    organisation: Borrowed("Money Advice Plus with Surviving Economic Abuse"),
    mention: Borrowed("the Financial Support Line"),
    website: Some(Borrowed("https://survivingeconomicabuse.org/i-need-help/")),
    about: Borrowed("Expert advice about money and debt when someone abuses you, including debts you were forced to take on."),
    who_for: Borrowed("People with money problems who live with domestic abuse or have left it, and professionals who help them."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The number rests on one undated page of the operator.\n\
        That page gives weekday office hours (9am to 5pm). They were not confirmed for 2026, so they are left out.\n\
        The nations served are not stated. UK-wide is an assumption.\n\
        What a text to the 0808 number costs is not stated, so no cost is given. The rule that 080 is free is about calls.\n\
        The email address is hidden in the stored copy."),
    channels: Borrowed(&FINANCIAL_SUPPORT_LINE_DOMESTIC_ABUSE_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice number hours\thttps://survivingeconomicabuse.org/i-need-help/de-linking-from-the-abuser/steps-towards-economic-safety/"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static FORCED_MARRIAGE_UNIT_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("020 7008 0151"), dial: Borrowed("02070080151"), tel: Borrowed("tel:+442070080151"), kind: NumberKind::National }), hours: /* Mo-Fr 09:00-17:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 540, closes: 1020 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::PhoneFromAbroad, value: Value::Phone(PhoneNumber { published: Borrowed("+44 20 7008 0151"), dial: Borrowed("+442070080151"), tel: Borrowed("tel:+442070080151"), kind: NumberKind::FromAbroad }), hours: /* Mo-Fr 09:00-17:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 540, closes: 1020 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("For calls from outside the UK. Opening times are in UK time.")) },
    Channel { kind: ChannelKind::Email, value: Value::Email(Borrowed("fmu@fcdo.gov.uk")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const FORCED_MARRIAGE_UNIT: Contact = Contact {
    id: Borrowed("forced-marriage-unit"),
    name: Borrowed("Forced Marriage Unit"),
    organisation: Borrowed("Home Office and Foreign, Commonwealth & Development Office"),
    mention: Borrowed("the Forced Marriage Unit"),
    website: None,
    about: Borrowed("A government team that can help you stop a forced marriage or leave one, in the UK or abroad. They give you advice and practical help."),
    who_for: Borrowed("Anyone at risk of a forced marriage or already in one, British people abroad, people worried about someone, and professionals."),
    sensitive: true,
    statutory: true,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        No out-of-hours number is given: 020 7008 1500 in stored copies and 020 7008 5000 elsewhere, and which of them the unit uses is not settled.\n\
        The address of the unit\'s own page is memory only, so no website is given.\n\
        The facts say it does not tell the family, but no limit and no source line for this was read, so nothing is stated."),
    channels: Borrowed(&FORCED_MARRIAGE_UNIT_CHANNELS),
    sources: Borrowed("\
        government\t\tnumber hours\thttps://www.eastcambs.gov.uk/content/forced-marriage\n\
        government\t2022-08\tnumber hours\thttps://ris.rutland.gov.uk/kb5/rutland/directory/service.page?id=cLD7DvpclvA&adultchannel=10-1\n\
        press\t2023-05\taddress\thttps://is.gd/7Hc1wP\n\
        third-party\t\tnumber hours\t"),
    evidence: Evidence { grade: Grade::Government, seen: None },
};

static FRANK_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0300 123 6600"), dial: Borrowed("03001236600"), tel: Borrowed("tel:+443001236600"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Sms, value: Value::Sms(SmsCode { published: Borrowed("82111"), keyword: None, sms: Borrowed("sms:82111") }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const FRANK: Contact = Contact {
    id: Borrowed("frank"),
    name: Borrowed("FRANK"),
    organisation: Borrowed("Talk to Frank (UK government)"),
    mention: Borrowed("FRANK"),
    website: Some(Borrowed("https://www.talktofrank.com/")),
    about: Borrowed("Plain facts and advice about drugs, whether it is you who takes them or someone you care about."),
    who_for: Borrowed("Anyone in England and Wales: young people, people who use drugs, and families."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::OwnBehaviour, Audience::Family]),
    nations: Borrowed(&[Nation::England, Nation::Wales]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The facts rest on other people\'s copies of 2026. No page of the operator was read.\n\
        Which nations it serves was not confirmed.\n\
        Web chat left out: only older copies give it and its hours are not confirmed.\n\
        What a text to the short code costs is not stated."),
    channels: Borrowed(&FRANK_CHANNELS),
    sources: Borrowed("\
        third-party\t2026-09\tnumber hours\t\n\
        third-party\t\tservice hours\t"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: Some(Seen { year: 2026, month: Some(9) }) },
};

static GALOP_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 999 5428"), dial: Borrowed("08009995428"), tel: Borrowed("tel:+448009995428"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Opening times vary. Check the website before you call.")) },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://www.galop.org.uk/helpline")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Chat may not be open all the time. Check the website.")) },
    Channel { kind: ChannelKind::Email, value: Value::Email(Borrowed("help@galop.org.uk")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const GALOP: Contact = Contact {
    id: Borrowed("galop"),
    name: Borrowed("Galop LGBT+ helpline"),
    organisation: Borrowed("Galop"),
    mention: Borrowed("Galop's LGBT+ helpline"),
    website: Some(Borrowed("https://www.galop.org.uk/helpline")),
    about: Borrowed("LGBT+ people answer. They help with abuse at home, sexual violence, hate crime or attempts to change who you are."),
    who_for: Borrowed("LGBT+ people who have faced abuse or violence, people worried about them, and professionals."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The name is shortened. In full: National Helpline for LGBT+ Victims and Survivors of Abuse and Violence.\n\
        Phone hours are not settled: the times of February 2023 and those of newer lists disagree. All say weekdays only. One 2026 list says the line closes from 1pm to 2pm.\n\
        That Galop\'s older lines for hate crime, conversion therapy and domestic abuse are merged into this one is inferred. No announcement was stored.\n\
        UK-wide cover comes from press reports. Galop itself does not state its cover.\n\
        Web chat times were not confirmed."),
    channels: Borrowed(&GALOP_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice number address\thttps://galop.org.uk/about/history/\n\
        press\t2023-02\tservice number hours\thttps://hellorayo.co.uk/hits-radio/uk/news/new-lgbt-abuse-helpline-launched\n\
        third-party\t\thours address\t\n\
        third-party\t2026-09\tnations\t"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static HOURGLASS_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 808 8141"), dial: Borrowed("08088088141"), tel: Borrowed("tel:+448088088141"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Sms, value: Value::Sms(SmsCode { published: Borrowed("07860 052906"), keyword: None, sms: Borrowed("sms:+447860052906") }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://wearehourglass.org/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Look for the instant messaging service on the website.")) },
];
const HOURGLASS: Contact = Contact {
    id: Borrowed("hourglass"),
    name: Borrowed("Hourglass helpline"),
    organisation: Borrowed("Hourglass (Safer Ageing)"),
    mention: Borrowed("the Hourglass helpline"),
    website: Some(Borrowed("https://wearehourglass.org/")),
    about: Borrowed("Help if you are older and someone hurts, neglects or uses you. You can also call if you are worried about an older person."),
    who_for: Borrowed("Older people who are being harmed, and anyone in the UK worried about the abuse of an older person."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Round-the-clock phone hours were last dated June 2024, and one list of 2026 agrees. No operator page for 2025 or 2026 was found, so check them.\n\
        In August 2022 the charity warned that it might have to shrink. Home Office money covered England only.\n\
        Hours of the text and chat services are not known.\n\
        The text number is an ordinary mobile number, so no cost is claimed for it.\n\
        Called Action on Elder Abuse until 2020.\n\
        The facts call the line confidential but give no limit, so nothing is promised."),
    channels: Borrowed(&HOURGLASS_CHANNELS),
    sources: Borrowed("\
        press\t2024-06\tservice hours\thttps://nen.press/tag/hourglass\n\
        press\t2022-03\tservice hours\thttps://homecare.co.uk/news/article.cfm/id/1667421/hourglass-charity-elderly-abuse\n\
        government\t\tnumber hours\thttps://www.lbhf.gov.uk/living-independently/health-and-wellbeing/staying-safe/help-adults-being-abused-or-neglected\n\
        third-party\t2026\tnumber\t\n\
        third-party\t2026\tnumber hours\t\n\
        press\t\tservice\thttps://www.celebrityangels.co.uk/hourglass-charity-for-older-people/"),
    evidence: Evidence { grade: Grade::Government, seen: None },
};

static IWF_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://www.iwf.org.uk/report")), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("They need only the web address. Do not look for more, and do not save, copy or share anything.")) },
];
const IWF: Contact = Contact {
    id: Borrowed("iwf"),
    name: Borrowed("Internet Watch Foundation reporting hotline"),
    organisation: Borrowed("Internet Watch Foundation (IWF)"),
    mention: Borrowed("the Internet Watch Foundation"),
    website: Some(Borrowed("https://www.iwf.org.uk")),
    about: Borrowed("Tell them the address of a web page with child sexual abuse images or videos, so that it can be taken down. Only for images of people under 18."),
    who_for: Borrowed("Anyone who has come across child sexual abuse images online."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        A second form address on a report subdomain was not confirmed and is not used."),
    channels: Borrowed(&IWF_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice anonymity\thttps://www.iwf.org.uk/faqs/\n\
        press\t\taddress anonymity\thttps://crystaline.uk/what-happens-when-you-report-an-inappropriate-image-online/"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static KARMA_NIRVANA_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 5999 247"), dial: Borrowed("08005999247"), tel: Borrowed("tel:+448005999247"), kind: NumberKind::National }), hours: /* Mo-Fr 09:00-17:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 540, closes: 1020 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const KARMA_NIRVANA: Contact = Contact {
    id: Borrowed("karma-nirvana"),
    name: Borrowed("Karma Nirvana UK Helpline"),
    organisation: Borrowed("Karma Nirvana"),
    mention: Borrowed("the Karma Nirvana helpline"),
    website: Some(Borrowed("https://karmanirvana.org.uk/")),
    about: Borrowed("Listens and gives advice if your family or community hurts or controls you in the name of honour. They also help if someone wants to force you to marry."),
    who_for: Borrowed("Anyone affected, of any age, sex or ethnic background, people worried about them, and professionals."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        An older copy of the operator\'s page gave longer hours with weekends. The newer banner and 2026 lists agree on the hours given here.\n\
        The email address is hidden in the stored copy and left out.\n\
        Often printed as 0800 599 9247, which is the same digits.\n\
        The helpline is called confidential, but no limit was read, so nothing is stated."),
    channels: Borrowed(&KARMA_NIRVANA_CHANNELS),
    sources: Borrowed("\
        operator\t\tnumber hours nations\thttp://karmanirvana.org.uk/about/faq/\n\
        operator\t2025\tservice\thttps://karmanirvana.org.uk/news-item/helpline-cases-up-35-since-2021-22-latest-report-from-karma-nirvana\n\
        third-party\t\tnumber hours\t"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static LFF_FAMILY_AND_FRIENDS_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 1000 900"), dial: Borrowed("08081000900"), tel: Borrowed("tel:+448081000900"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("This is the Stop It Now helpline. Ask about support for family and friends.")) },
];
const LFF_FAMILY_AND_FRIENDS: Contact = Contact {
    id: Borrowed("lff-family-and-friends"),
    name: Borrowed("Lucy Faithfull Foundation support for family and friends"),
    organisation: Borrowed("Lucy Faithfull Foundation"),
    mention: Borrowed("the Lucy Faithfull Foundation"),
    website: Some(Borrowed("https://www.lucyfaithfull.org.uk")),
    about: Borrowed("An online forum, and a programme called Inform, in a group or one to one. For people close to someone arrested for online sexual offences against children."),
    who_for: Borrowed("Adult partners, relatives and friends of someone who has been arrested."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Family]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed("stop-it-now"),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The name is ours. The services are the Family and Friends Forum and the Inform programme.\n\
        The way in is the Stop It Now helpline. The forum\'s own address rests on memory and is left out.\n\
        Inform may have a fee in some cases (from memory).\n\
        No separate number for Scotland or Wales was found. A Scottish office number rests on memory and is left out.\n\
        A programme for young people of about 13 to 21 exists too and is not listed here."),
    channels: Borrowed(&LFF_FAMILY_AND_FRIENDS_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice\thttps://www.lucyfaithfull.org.uk/picking-up-the-pieces-supporting-the-secondary-victims-of-online-child-sexual-abuse/\n\
        operator\t\tservice\thttp://lucyfaithfull.org.uk/featured-news/impact-on-families.htm\n\
        press\t2022-09\tservice nations\thttps://www.stopitnow.org.uk/home/media-centre/news/work-in-wales-and-scotland-online-deterrence-our-forum-and-the-future-the-lucy-faithfull-foundation-at-30/"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: None },
};

static LIFELINE_NI_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 808 8000"), dial: Borrowed("08088088000"), tel: Borrowed("tel:+448088088000"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Textphone, value: Value::Phone(PhoneNumber { published: Borrowed("18001 0808 808 8000"), dial: Borrowed("1800108088088000"), tel: Borrowed("tel:1800108088088000"), kind: NumberKind::TextRelay }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const LIFELINE_NI: Contact = Contact {
    id: Borrowed("lifeline-ni"),
    name: Borrowed("Lifeline"),
    organisation: Borrowed("Public Health Agency"),
    mention: Borrowed("Lifeline"),
    website: Some(Borrowed("https://www.lifelinehelpline.info/")),
    about: Borrowed("Qualified counsellors listen and help when you are in distress or feel you cannot go on."),
    who_for: Borrowed("Anyone of any age who lives in Northern Ireland."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::OwnBehaviour, Audience::Family]),
    nations: Borrowed(&[Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Contact NI used to run the line. That Belfast Health and Social Care Trust runs it now is memory only.\n\
        The textphone number comes from an undated page of the former operator. It is 18001 before the main number."),
    channels: Borrowed(&LIFELINE_NI_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice hours cost\thttps://www.lifelinehelpline.info/page/about.html\n\
        government\t\tservice number hours cost\thttps://publichealth.hscni.net/news/world-suicide-prevention-day-contact-lifeline-if-youre-distress-or-despair\n\
        press\t\tnumber\thttp://contactni.com/projects/lifeline.php\n\
        third-party\t2026\tnumber hours\t"),
    evidence: Evidence { grade: Grade::Government, seen: None },
};

static LIVE_FEAR_FREE_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 80 10 800"), dial: Borrowed("08088010800"), tel: Borrowed("tel:+448088010800"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Sms, value: Value::Sms(SmsCode { published: Borrowed("07860077333"), keyword: None, sms: Borrowed("sms:+447860077333") }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://www.gov.wales/live-fear-free/contact-live-fear-free")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Chat may not be open all the time. Check the website.")) },
];
const LIVE_FEAR_FREE: Contact = Contact {
    id: Borrowed("live-fear-free"),
    name: Borrowed("Live Fear Free Helpline"),
    organisation: Borrowed("Welsh Government, run by Welsh Women's Aid"),
    mention: Borrowed("the Live Fear Free Helpline"),
    website: Some(Borrowed("https://www.gov.wales/live-fear-free")),
    about: Borrowed("Help and advice in Wales about domestic abuse, sexual violence and other violence against women."),
    who_for: Borrowed("Anyone in Wales who is affected, people worried about someone, and professionals."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::Wales]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: None,
    hidden_on_bill: None,
    languages: Some(Borrowed("Website in Welsh and English")),
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        GOV.UK guidance is reported to print 0808 80 10 100. The number used here is the one on the operator\'s own pages.\n\
        The e-mail address rests on memory and one list of 2022 and is left out.\n\
        No source says that texts to this mobile number are free, so no cost is given.\n\
        Chat hours are not known.\n\
        Facts promise privacy without its limit, so nothing is said about it. The helpline says it does not ask who is calling or where from."),
    channels: Borrowed(&LIVE_FEAR_FREE_CHANNELS),
    sources: Borrowed("\
        operator\t\tnumber hours service\thttps://www.gov.wales/live-fear-free/sexual-violence\n\
        third-party\t2026-10\tnumber hours\t\n\
        third-party\t2026-09\tnumber\t\n\
        press\t2024\thours service\thttps://welshwomensaid.org.uk/cy/?p=20943"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static LOCAL_COUNCIL_CHILDREN_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://www.gov.uk/report-child-abuse-to-local-council")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Put in the postcode where the child lives to get the council's phone number. In danger now, call 999.")) },
];
const LOCAL_COUNCIL_CHILDREN: Contact = Contact {
    id: Borrowed("local-council-children"),
    name: Borrowed("Local council children's social care"),
    organisation: Borrowed("Local councils in England and Wales"),
    mention: Borrowed("the local council's children's social care team"),
    website: None,
    about: Borrowed("The council's social workers for children. Tell them first if you think a child is being abused or is at risk. They have emergency teams too."),
    who_for: Borrowed("Anyone worried about a child, and children themselves. Use the council where the child lives."),
    sensitive: true,
    statutory: true,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Family, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The GOV.UK look-up address was not seen in a stored copy, only council pages that repeat its text. It is kept because there is no other way in: open it before each release.\n\
        There is no single number. Each council has its own numbers for the day and for emergencies."),
    channels: Borrowed(&LOCAL_COUNCIL_CHILDREN_CHANNELS),
    sources: Borrowed("\
        government\t\tservice anonymity\thttps://eastcambs.gov.uk/content/report-child-abuse\n\
        press\t\tservice\thttps://www.actionforchildren.org.uk/how-you-can-help/worried-about-a-child/"),
    evidence: Evidence { grade: Grade::Government, seen: None },
};

static MEIC_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("080880 23456"), dial: Borrowed("08088023456"), tel: Borrowed("tel:+448088023456"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Sms, value: Value::Sms(SmsCode { published: Borrowed("84001"), keyword: None, sms: Borrowed("sms:84001") }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://www.meiccymru.org")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Look for the online chat on the website.")) },
];
const MEIC: Contact = Contact {
    id: Borrowed("meic"),
    name: Borrowed("Meic"),
    organisation: Borrowed("ProMo Cymru, funded by Welsh Government"),
    mention: Borrowed("Meic"),
    website: Some(Borrowed("https://www.meiccymru.org")),
    about: Borrowed("Information and advice for children and young people in Wales. They can also speak up for you."),
    who_for: Borrowed("Children and young people in Wales, up to the age of 25."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult]),
    nations: Borrowed(&[Nation::Wales]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: None,
    hidden_on_bill: None,
    languages: Some(Borrowed("Welsh and English")),
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Hours are left out: they changed several times, and the newest found are from 2020.\n\
        No copy from 2024 or later was found. One source says under 25, another up to 25.\n\
        The text number is a short code and no source says texts are free, so no cost is given.\n\
        WhatsApp was not confirmed and is left out.\n\
        Facts promise privacy without its limit, so nothing is said about it."),
    channels: Borrowed(&MEIC_CHANNELS),
    sources: Borrowed("\
        press\t2020\tnumber service audience nations\thttps://eryica.org/news/meic\n\
        press\t2017-02\tservice audience nations\thttps://familypoint.cymru/meic-helpline-young-people-wales/"),
    evidence: Evidence { grade: Grade::Press, seen: Some(Seen { year: 2020, month: None }) },
};

static MENCAP_HELPLINE_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 808 1111"), dial: Borrowed("08088081111"), tel: Borrowed("tel:+448088081111"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const MENCAP_HELPLINE: Contact = Contact {
    id: Borrowed("mencap-helpline"),
    name: Borrowed("Learning Disability Helpline"),
    organisation: Borrowed("Mencap"),
    mention: Borrowed("the Learning Disability Helpline"),
    website: Some(Borrowed("https://www.mencap.org.uk/")),
    about: Borrowed("Advice if you have a learning disability, or care for someone who does. You can also call if someone may be at risk of abuse."),
    who_for: Borrowed("People in England with a learning disability, their families and carers."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Hours were not found.\n\
        Wales and Northern Ireland may have lines of their own. None was confirmed."),
    channels: Borrowed(&MENCAP_HELPLINE_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice number\thttps://www.mencap.org.uk/easyread/how-refer-someone-learning-disability-helpline\n\
        operator\t2023-10\tservice nations\thttps://www.mencap.org.uk/health-inequalities"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static MENS_ADVICE_LINE_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 801 0327"), dial: Borrowed("08088010327"), tel: Borrowed("tel:+448088010327"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("The line is not open at all hours. Check the website for times.")) },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://mensadviceline.org.uk/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Chat may not be open all the time. Check the website.")) },
];
const MENS_ADVICE_LINE: Contact = Contact {
    id: Borrowed("mens-advice-line"),
    name: Borrowed("Men's Advice Line"),
    organisation: Borrowed("Respect"),
    mention: Borrowed("the Men's Advice Line"),
    website: Some(Borrowed("https://mensadviceline.org.uk/")),
    about: Borrowed("Helps men who are abused by a partner, an ex-partner or someone in their family. Friends, family and professionals can call too."),
    who_for: Borrowed("Men in England, Wales or Scotland who are being abused at home, and people worried about them."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Phone hours are not settled: published times disagree and no page of the operator with hours was stored. All copies say weekdays only. Never show it as a 24-hour line.\n\
        Web chat times, the email address info@mensadviceline.org.uk and cover for Northern Ireland were not confirmed.\n\
        Cover for Scotland rests on a report from 2010.\n\
        One 2026 directory says the line is also for trans and non-binary people. This was not seen elsewhere."),
    channels: Borrowed(&MENS_ADVICE_LINE_CHANNELS),
    sources: Borrowed("\
        third-party\t2026-09\tservice hours\t\n\
        press\t\tnumber hours\thttps://www.co-operativebank.co.uk/values-and-ethics/ethical-campaigns/my-money-my-life/what-can-I-do/index\n\
        press\t\thours\thttps://base25.org/domestic-abuse/\n\
        third-party\t\tservice audience\t\n\
        press\t2010-04\tservice number nations\thttps://www.wired-gov.net/wg/wg-news-1.nsf/print/Help+for+men+abused+by+partners+29042010090404"),
    evidence: Evidence { grade: Grade::Press, seen: Some(Seen { year: 2026, month: Some(9) }) },
};

static MERMAIDS_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 801 0400"), dial: Borrowed("08088010400"), tel: Borrowed("tel:+448088010400"), kind: NumberKind::National }), hours: /* Mo-Fr 13:00-20:30 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 780, closes: 1230 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 780, closes: 1230 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 780, closes: 1230 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 780, closes: 1230 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 780, closes: 1230 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://mermaidsuk.org.uk/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Chat may not be open all the time. Check the website.")) },
];
const MERMAIDS: Contact = Contact {
    id: Borrowed("mermaids"),
    name: Borrowed("Mermaids helpline"),
    organisation: Borrowed("Mermaids"),
    mention: Borrowed("the Mermaids helpline"),
    website: Some(Borrowed("https://mermaidsuk.org.uk/")),
    about: Borrowed("Support for you if you are trans, non-binary or questioning your gender, and for your family."),
    who_for: Borrowed("Children and young people under 20, their families, and professionals who work with them."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Phone hours are those announced in September 2024. Nothing newer was seen. Chat hours are not known.\n\
        A text service with the word MERMAIDS to Shout rests on a 2019 press page and is left out until somebody checks it."),
    channels: Borrowed(&MERMAIDS_CHANNELS),
    sources: Borrowed("\
        operator\t2024-09\tservice hours\thttps://mermaidsuk.org.uk/news/our-helpline-hours-are-changing\n\
        third-party\t2026\tnumber\t"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: Some(Seen { year: 2026, month: None }) },
};

static MIND_INFOLINE_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0300 123 3393"), dial: Borrowed("03001233393"), tel: Borrowed("tel:+443001233393"), kind: NumberKind::National }), hours: /* Mo-Fr 09:00-18:00; PH off */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 540, closes: 1080 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 540, closes: 1080 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 540, closes: 1080 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 540, closes: 1080 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 540, closes: 1080 } }]), bank_holidays: BankHolidays::Closed }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const MIND_INFOLINE: Contact = Contact {
    id: Borrowed("mind-infoline"),
    name: Borrowed("Mind Infoline"),
    organisation: Borrowed("Mind"),
    mention: Borrowed("the Mind Infoline"),
    website: Some(Borrowed("https://www.mind.org.uk/")),
    about: Borrowed("Tells you about mental health problems, your rights and where to get help. It is not a crisis line."),
    who_for: Borrowed("Anyone in England or Wales who wants to know about mental health or where to find help."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried]),
    nations: Borrowed(&[Nation::England, Nation::Wales]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Copies from 2024 to 2026 give two numbers. The newest dated check, September 2026, gives the one here. Several newer lists give 0300 102 1234, called the Support line.\n\
        What 0300 102 1234 is for was not confirmed, so it is left out. No page of the operator with either number was found."),
    channels: Borrowed(&MIND_INFOLINE_CHANNELS),
    sources: Borrowed("\
        third-party\t2026-09\tnumber hours\t\n\
        third-party\t\tservice\t\n\
        third-party\t2026\tservice\t\n\
        government\t\tservice\thttps://www.thurrock.gov.uk/mental-health/legal-advice"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: None },
};

static MISSING_PEOPLE_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("116 000"), dial: Borrowed("116000"), tel: Borrowed("tel:116000"), kind: NumberKind::Harmonised }), hours: /* Mo-Su 09:00-23:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 540, closes: 1380 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 540, closes: 1380 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 540, closes: 1380 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 540, closes: 1380 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 540, closes: 1380 } }, DaySpan { day: Weekday::Saturday, span: Span { opens: 540, closes: 1380 } }, DaySpan { day: Weekday::Sunday, span: Span { opens: 540, closes: 1380 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("If a child is missing, call the police straight away. You do not have to wait 24 hours.")) },
    Channel { kind: ChannelKind::Sms, value: Value::Sms(SmsCode { published: Borrowed("116 000"), keyword: None, sms: Borrowed("sms:116000") }), hours: /* Mo-Su 09:00-23:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 540, closes: 1380 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 540, closes: 1380 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 540, closes: 1380 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 540, closes: 1380 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 540, closes: 1380 } }, DaySpan { day: Weekday::Saturday, span: Span { opens: 540, closes: 1380 } }, DaySpan { day: Weekday::Sunday, span: Span { opens: 540, closes: 1380 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Free, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://www.missingpeople.org.uk/get-help")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Chat may not be open all the time. Check the website.")) },
];
const MISSING_PEOPLE: Contact = Contact {
    id: Borrowed("missing-people"),
    name: Borrowed("Missing People helpline"),
    organisation: Borrowed("Missing People"),
    mention: Borrowed("the Missing People helpline"),
    website: Some(Borrowed("https://www.missingpeople.org.uk/get-help")),
    about: Borrowed("Support if you are missing or thinking of leaving, or if someone you love is missing. They can pass a message home for you."),
    who_for: Borrowed("Anyone who is missing or thinking of leaving, and anyone affected when someone goes missing."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Family, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: Some(Borrowed("They do not trace or record calls and texts. If you give them details and you or someone else is at serious risk, they may act on it.")),
    hidden_on_bill: Some(Borrowed("Your phone bill does not show the call. It does stay in the phone's own list of calls. You can delete it there.")),
    languages: Some(Borrowed("Interpreters by phone. Chat and text in English only")),
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        It stopped being a 24-hour line in 2021. Older pages still say so.\n\
        The e-mail address comes from an old council page and is left out.\n\
        The bill statement comes from one undated policy page.\n\
        Chat hours are not known."),
    channels: Borrowed(&MISSING_PEOPLE_CHANNELS),
    sources: Borrowed("\
        government\t2021\thours\thttps://west-midlands.police.uk/news/working-support-missing-people-and-their-families\n\
        operator\t\tnumber hours\thttps://www.missingpeople.org.uk/get-help/help-services/exploitation-and-county-lines\n\
        press\t\tbill\thttp://mp.webxsolution.com/policies-and-disclaimer.html\n\
        government\t\tnumber service\thttp://www.medway.gov.uk/carehealthandsupport/missingchildren.aspx"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static MODERN_SLAVERY_HELPLINE_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("08000 121 700"), dial: Borrowed("08000121700"), tel: Borrowed("tel:+448000121700"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://www.modernslaveryhelpline.org/report")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::App, value: Value::App(Borrowed("Unseen app")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const MODERN_SLAVERY_HELPLINE: Contact = Contact {
    id: Borrowed("modern-slavery-helpline"),
    name: Borrowed("Modern Slavery & Exploitation Helpline"),
    organisation: Borrowed("Unseen"),
    mention: Borrowed("the Modern Slavery & Exploitation Helpline"),
    website: Some(Borrowed("https://www.modernslaveryhelpline.org/")),
    about: Borrowed("Advice and help if someone forces you to work, controls you or uses you, or if you think it is happening to someone else."),
    who_for: Borrowed("Anyone in the UK: people who may be victims, members of the public, businesses and professionals."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: Some(Borrowed("They ask you before they share what you say. They may share it without asking if someone is in immediate danger. They may also do so if someone under 18 is abused or in danger.")),
    hidden_on_bill: None,
    languages: Some(Borrowed("Many languages, with an interpreter")),
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Phone hours are not settled. Since 2024 the charity says every day of the year and no longer says all night. Show no hours.\n\
        The number is sometimes printed 0800 0121 700 (the same digits) or 0800 121 700 (one digit short, wrong).\n\
        The interpreters rest on a page of September 2019, which counted more than 200 languages."),
    channels: Borrowed(&MODERN_SLAVERY_HELPLINE_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice number address anonymity\thttp://www.Modernslaveryhelpline.org\n\
        press\t\tservice cost confidentiality\thttps://www.unseenuk.org/faqs-potential-victims/\n\
        press\t2024\tservice\thttps://www.unseenuk.org/modern-slavery-helpline-wins-1-million-in-funding/\n\
        press\t\tservice\thttps://heartofbucks.org/unseen-impact-story/\n\
        press\t2019-09\tservice languages\thttps://www.unseenuk.org/blog/i-work-on-the-modern-slavery-helpline-and-this-is-what-i-hear"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static MUSLIM_WOMENS_NETWORK_HELPLINE_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 999 5786"), dial: Borrowed("08009995786"), tel: Borrowed("tel:+448009995786"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://mwnhelpline.co.uk/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Chat may not be open all the time. Check the website.")) },
    Channel { kind: ChannelKind::App, value: Value::App(Borrowed("Amal Safety")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const MUSLIM_WOMENS_NETWORK_HELPLINE: Contact = Contact {
    id: Borrowed("muslim-womens-network-helpline"),
    name: Borrowed("Muslim Women's Network Helpline"),
    organisation: Borrowed("Muslim Women's Network UK"),
    mention: Borrowed("the Muslim Women's Network Helpline"),
    website: Some(Borrowed("https://mwnhelpline.co.uk/")),
    about: Borrowed("People who understand your faith and culture listen. They help with abuse at home, sexual abuse, honour-based abuse, forced marriage, mental health and more."),
    who_for: Borrowed("Mainly Muslim women and girls. Family, friends and professionals can also make contact."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The phone number is in five unrelated third-party files of about 2026, but on no stored page of the operator.\n\
        Phone hours are not settled: one low-confidence value from 2026 only.\n\
        The text number and the email address were not confirmed and are left out.\n\
        The nations served are not stated on the pages read.\n\
        Staff speak several languages, but which ones was not seen.\n\
        The older number 0303 330 0288 may now belong to another service, Muslim Safety Net. It is not this helpline.\n\
        The helpline says it is confidential, but no limit was read, so nothing is stated."),
    channels: Borrowed(&MUSLIM_WOMENS_NETWORK_HELPLINE_CHANNELS),
    sources: Borrowed("\
        third-party\t\tservice number\t\n\
        press\t2025\tservice\thttps://www.mwnhub.com/read-detail.php?id=263\n\
        operator\t\tservice anonymity\thttps://mwnhelpline.co.uk/page.php?id=100"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: None },
};

static NACOA_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 358 3456"), dial: Borrowed("08003583456"), tel: Borrowed("tel:+448003583456"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Email, value: Value::Email(Borrowed("helpline@nacoa.org.uk")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const NACOA: Contact = Contact {
    id: Borrowed("nacoa"),
    name: Borrowed("Nacoa helpline"),
    organisation: Borrowed("National Association for Children of Alcoholics"),
    mention: Borrowed("the Nacoa helpline"),
    website: Some(Borrowed("https://nacoa.org.uk")),
    about: Borrowed("Someone to talk to when your parent's drinking affects you, or when you are worried about a child of someone who drinks."),
    who_for: Borrowed("Anyone of any age affected by a parent's drinking, now or in the past, and people worried about them."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Family, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Hours are left out: the newest dated ones were temporary, in March 2020, and an undated list differs.\n\
        Facts promise privacy without its limit, so nothing is said about it."),
    channels: Borrowed(&NACOA_CHANNELS),
    sources: Borrowed("\
        operator\t2020-03\tnumber address\thttps://nacoa.org.uk/nacoa-covid_19-helpline-open-with-reduced-opening-hours\n\
        third-party\t2026\tnumber\t"),
    evidence: Evidence { grade: Grade::Operator, seen: Some(Seen { year: 2026, month: None }) },
};

static NAPAC_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 801 0331"), dial: Borrowed("08088010331"), tel: Borrowed("tel:+448088010331"), kind: NumberKind::National }), hours: /* Mo-Th 10:00-21:00; Fr 10:00-18:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 600, closes: 1260 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 600, closes: 1260 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 600, closes: 1260 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 600, closes: 1260 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 600, closes: 1080 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const NAPAC: Contact = Contact {
    id: Borrowed("napac"),
    name: Borrowed("NAPAC Support Line"),
    organisation: Borrowed("National Association for People Abused in Childhood"),
    mention: Borrowed("the NAPAC Support Line"),
    website: Some(Borrowed("https://napac.org.uk/")),
    about: Borrowed("Listens to adults who were abused as children, in any way and by anyone."),
    who_for: Borrowed("Adults who were abused in childhood, and professionals."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Hours come from a third party that read the operator\'s site on 3 October 2026, and a second list agrees. No page of the operator with the number or the hours was stored.\n\
        The email address and the exact age limit were not confirmed.\n\
        The charity calls its support confidential, but no limit was read, so nothing is stated."),
    channels: Borrowed(&NAPAC_CHANNELS),
    sources: Borrowed("\
        third-party\t2026-10\thours\t\n\
        third-party\t\tnumber hours\t\n\
        operator\t2021-09\tservice cost\thttps://napac.org.uk/board_statement_26sept21/"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: Some(Seen { year: 2026, month: Some(10) }) },
};

static NATIONAL_BULLYING_HELPLINE_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0300 323 0169"), dial: Borrowed("03003230169"), tel: Borrowed("tel:+443003230169"), kind: NumberKind::National }), hours: /* Mo-Fr 09:00-17:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 540, closes: 1020 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const NATIONAL_BULLYING_HELPLINE: Contact = Contact {
    id: Borrowed("national-bullying-helpline"),
    name: Borrowed("National Bullying Helpline"),
    organisation: Borrowed("National Bullying Helpline"),
    mention: Borrowed("the National Bullying Helpline"),
    website: Some(Borrowed("https://www.nationalbullyinghelpline.co.uk")),
    about: Borrowed("Advice about bullying at school, at work or online."),
    who_for: Borrowed("Adults and children in the UK who are bullied, and people worried about them."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Number and hours rest on one undated page of the operator.\n\
        The operator also prints 0845 225 5787. Left out, because such numbers carry an access charge."),
    channels: Borrowed(&NATIONAL_BULLYING_HELPLINE_CHANNELS),
    sources: Borrowed("\
        operator\t\tnumber hours\thttps://nationalbullyinghelpline.co.uk/terms-and-conditions.html"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static NATIONAL_DOMESTIC_ABUSE_HELPLINE_CHANNELS: [Channel; 4] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 2000 247"), dial: Borrowed("08082000247"), tel: Borrowed("tel:+448082000247"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://www.nationaldahelpline.org.uk/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Chat may not be open all the time. Check the website.")) },
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://www.nationaldahelpline.org.uk/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Ask to be called back at a time that is safe for you.")) },
    Channel { kind: ChannelKind::Bsl, value: Value::Web(Borrowed("https://www.nationaldahelpline.org.uk/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Call through a British Sign Language interpreter from the website.")) },
];
const NATIONAL_DOMESTIC_ABUSE_HELPLINE: Contact = Contact {
    id: Borrowed("national-domestic-abuse-helpline"),
    name: Borrowed("National Domestic Abuse Helpline"),
    organisation: Borrowed("Refuge"),
    mention: Borrowed("the National Domestic Abuse Helpline"),
    website: Some(Borrowed("https://www.nationaldahelpline.org.uk/")),
    about: Borrowed("Listens to you, explains what you can do, and can help you find a safe place in a refuge."),
    who_for: Borrowed("Women in England who face domestic abuse, and friends or family worried about them."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Never say that the call stays off a bill: neither the helpline nor Refuge claims it.\n\
        Chat hours were not found in any copy.\n\
        The sign language hours are from the 2021 launch and may have changed, so they are left out.\n\
        The online form for a safe call back is from a page of 2020.\n\
        Facts promise privacy without its limit, so nothing is said about it."),
    channels: Borrowed(&NATIONAL_DOMESTIC_ABUSE_HELPLINE_CHANNELS),
    sources: Borrowed("\
        third-party\t2026-10\tnumber hours\t\n\
        third-party\t2026-09\tnumber nations hours\t\n\
        press\t\tnumber hours cost\thttps://www.hartlepoolnow.co.uk/pages/home/information-&-advice/living-well/domestic-abuse\n\
        press\t2021-05\tservice languages\thttps://limpingchicken.com/2021/05/28/bsl-helpline-launched-for-domestic-abuse/\n\
        press\t2020\tservice hours cost\thttps://refuge.org.uk/news/refuge-responds-to-reports-of-potential-increase-in-domestic-abuse-during-covid-19"),
    evidence: Evidence { grade: Grade::Press, seen: Some(Seen { year: 2026, month: Some(10) }) },
};

static NATIONAL_GAMBLING_HELPLINE_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 8020 133"), dial: Borrowed("08088020133"), tel: Borrowed("tel:+448088020133"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Whatsapp, value: Value::Web(Borrowed("https://www.gamcare.org.uk/get-support/talk-to-us-now/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Start a WhatsApp chat from this web page.")) },
];
const NATIONAL_GAMBLING_HELPLINE: Contact = Contact {
    id: Borrowed("national-gambling-helpline"),
    name: Borrowed("National Gambling Helpline"),
    organisation: Borrowed("GamCare"),
    mention: Borrowed("the National Gambling Helpline"),
    website: Some(Borrowed("https://www.gamcare.org.uk/get-support/talk-to-us-now/")),
    about: Borrowed("Support if gambling is harming you, whether it is your own or someone else's."),
    who_for: Borrowed("Anyone in England, Wales or Scotland affected by gambling."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        GambleAware, which paid for it, closed on 31 March 2026. A later finding of medium confidence says GamCare still ran the line, day and night, in October 2026.\n\
        The web address is from that finding. The shorter one in the facts was from memory.\n\
        Web chat left out: its address was from memory and no source shows it.\n\
        The WhatsApp number was not read. It is reached from the website.\n\
        NHS Wales started a gambling helpline of its own on 1 April 2026. Its number was not read."),
    channels: Borrowed(&NATIONAL_GAMBLING_HELPLINE_CHANNELS),
    sources: Borrowed("\
        press\t2023\tservice hours cost\thttps://www.thirdsectorawards.com/finalists/national-gambling-helpline-team-y0008\n\
        press\t2025-07\tservice\thttps://gamingo.news/news/8150/gamcare-thanks-gambleaware-and-prepares-for-reform\n\
        third-party\t2026\tnumber audience\t"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: Some(Seen { year: 2026, month: None }) },
};

static NATIONAL_STALKING_HELPLINE_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 802 0300"), dial: Borrowed("08088020300"), tel: Borrowed("tel:+448088020300"), kind: NumberKind::National }), hours: /* Mo,We 09:30-20:00; Tu,Th,Fr 09:30-16:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 570, closes: 1200 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 570, closes: 960 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 570, closes: 1200 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 570, closes: 960 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 570, closes: 960 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("If you live in London, press 2.")) },
];
const NATIONAL_STALKING_HELPLINE: Contact = Contact {
    id: Borrowed("national-stalking-helpline"),
    name: Borrowed("National Stalking Helpline"),
    organisation: Borrowed("Suzy Lamplugh Trust"),
    mention: Borrowed("the National Stalking Helpline"),
    website: Some(Borrowed("https://www.suzylamplugh.org/")),
    about: Borrowed("Advice if someone is stalking or harassing you: how to stay safe, keep evidence, report it, and what the law says."),
    who_for: Borrowed("Anyone affected by stalking or harassment, people worried about someone, and professionals."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Hours rest on one third party, which checked the operator on 14 August 2026. Copies from 2015 had other times.\n\
        The online form and the email address were not confirmed and are left out. A 2023 police page says a referral can be made on the website.\n\
        Cover for Northern Ireland is not stated.\n\
        A 2018 speech said calls stay off the bills of one phone company only: too narrow to claim.\n\
        A government page calls it confidential, but no limit was read, so nothing is stated."),
    channels: Borrowed(&NATIONAL_STALKING_HELPLINE_CHANNELS),
    sources: Borrowed("\
        third-party\t2026-08\tnumber hours\t\n\
        press\t2024-02\tnumber\thttps://www.charitytoday.co.uk/the-suzy-lamplugh-trust-the-london-stalking-support-service/\n\
        government\t2023-03\tservice number\thttps://www.southyorkshire.police.uk/find-out/crime-prevention-advice/stalking-and-harassment/\n\
        government\t\tservice number nations audience\thttps://mygov.scot/victim-support-stalking"),
    evidence: Evidence { grade: Grade::Government, seen: None },
};

static NHS_111_MENTAL_HEALTH_ENGLAND_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("111"), dial: Borrowed("111"), tel: Borrowed("tel:111"), kind: NumberKind::ShortCode }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Choose option 2 for mental health.")) },
    Channel { kind: ChannelKind::Bsl, value: Value::Web(Borrowed("https://111.nhs.uk/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("You can reach the NHS 111 British Sign Language service from this website.")) },
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://111.nhs.uk/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("This is the NHS 111 website. If you need to talk to someone now, call.")) },
];
const NHS_111_MENTAL_HEALTH_ENGLAND: Contact = Contact {
    id: Borrowed("nhs-111-mental-health-england"),
    name: Borrowed("NHS 111, mental health option"),
    organisation: Borrowed("NHS England"),
    mention: Borrowed("the NHS 111 mental health line"),
    website: Some(Borrowed("https://111.nhs.uk/")),
    about: Borrowed("Urgent help by phone from your local NHS mental health crisis team. If life is at risk, call 999."),
    who_for: Borrowed("Anyone of any age in England. You can call for someone else."),
    sensitive: true,
    statutory: true,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::OwnBehaviour, Audience::Family]),
    nations: Borrowed(&[Nation::England]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        It took the place of local crisis line numbers in England in August 2024. Some local lines still answer."),
    channels: Borrowed(&NHS_111_MENTAL_HEALTH_ENGLAND_CHANNELS),
    sources: Borrowed("\
        press\t\tservice number hours\thttps://healthwatchwestberks.org.uk/nhs-111-now-offers-24-7-mental-health-crisis-support\n\
        press\t2024-08\tservice number hours\thttps://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/\n\
        government\t\tservice number\thttps://merseycare.nhs.uk/urgent-help\n\
        third-party\t2026-09\tnumber hours cost\t"),
    evidence: Evidence { grade: Grade::Government, seen: None },
};

static NHS_111_WALES_PRESS_2_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("111"), dial: Borrowed("111"), tel: Borrowed("tel:111"), kind: NumberKind::ShortCode }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Press 2 for mental health. It works from a mobile that has no credit.")) },
];
const NHS_111_WALES_PRESS_2: Contact = Contact {
    id: Borrowed("nhs-111-wales-press-2"),
    name: Borrowed("NHS 111 Wales, mental health option"),
    organisation: Borrowed("NHS Wales"),
    mention: Borrowed("the NHS 111 Wales mental health line"),
    website: None,
    about: Borrowed("Urgent mental health help by phone. It links you to a team at your local health board."),
    who_for: Borrowed("Anyone of any age in Wales."),
    sensitive: true,
    statutory: true,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::OwnBehaviour, Audience::Family]),
    nations: Borrowed(&[Nation::Wales]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed("nhs-111-mental-health-england"),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The website address is memory only and is left out."),
    channels: Borrowed(&NHS_111_WALES_PRESS_2_CHANNELS),
    sources: Borrowed("\
        press\t2023-06\tservice number hours audience\thttps://careappointments.com/care-news/wales/195930/phone-line-for-people-requiring-urgent-mental-health-support-launched-across-wales/\n\
        press\t2023-06\tservice cost\thttps://itv.com/news/wales/2023-06-20/new-mental-health-phone-line-launches-across-wales"),
    evidence: Evidence { grade: Grade::Press, seen: Some(Seen { year: 2023, month: Some(6) }) },
};

static NHS_24_MENTAL_HEALTH_HUB_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("111"), dial: Borrowed("111"), tel: Borrowed("tel:111"), kind: NumberKind::ShortCode }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Listen for the mental health option.")) },
];
const NHS_24_MENTAL_HEALTH_HUB: Contact = Contact {
    id: Borrowed("nhs-24-mental-health-hub"),
    name: Borrowed("NHS 24 Mental Health Hub"),
    organisation: Borrowed("NHS 24"),
    mention: Borrowed("the NHS 24 Mental Health Hub"),
    website: Some(Borrowed("https://www.nhsinform.scot/")),
    about: Borrowed("Mental health help by phone from NHS 24, Scotland's 111 service."),
    who_for: Borrowed("Anyone in Scotland."),
    sensitive: true,
    statutory: true,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::OwnBehaviour, Audience::Family]),
    nations: Borrowed(&[Nation::Scotland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed("nhs-111-mental-health-england"),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Round-the-clock opening rests on a 2020 announcement and a third party of October 2026. No newer page of the operator was read.\n\
        Which option to press was not read."),
    channels: Borrowed(&NHS_24_MENTAL_HEALTH_HUB_CHANNELS),
    sources: Borrowed("\
        press\t2020-03\tservice number hours\thttps://clarehaughey.scot/2020/03/30/funding-for-digital-mental-health-services/\n\
        press\t2020-12\tservice number\thttps://www.scottishambulance.com/news/together-lets-care-for-your-mental-health/\n\
        third-party\t2026\tservice\t\n\
        third-party\t2026-10\thours\t"),
    evidence: Evidence { grade: Grade::Press, seen: Some(Seen { year: 2026, month: Some(10) }) },
};

static NI_DOMESTIC_SEXUAL_ABUSE_HELPLINE_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 802 1414"), dial: Borrowed("08088021414"), tel: Borrowed("tel:+448088021414"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://dsahelpline.org/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Email, value: Value::Email(Borrowed("help@dsahelpline.org")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const NI_DOMESTIC_SEXUAL_ABUSE_HELPLINE: Contact = Contact {
    id: Borrowed("ni-domestic-sexual-abuse-helpline"),
    name: Borrowed("Domestic and Sexual Abuse Helpline (Northern Ireland)"),
    organisation: Borrowed("Nexus"),
    mention: Borrowed("the Domestic and Sexual Abuse Helpline"),
    website: Some(Borrowed("https://dsahelpline.org/")),
    about: Borrowed("Help and advice in Northern Ireland about domestic or sexual abuse. They can arrange a place in a refuge or emergency housing."),
    who_for: Borrowed("Anyone affected in Northern Ireland, of any age or gender. Friends, family and professionals can call too."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Chat hours are not known.\n\
        Facts promise privacy without its limit, so nothing is said about it."),
    channels: Borrowed(&NI_DOMESTIC_SEXUAL_ABUSE_HELPLINE_CHANNELS),
    sources: Borrowed("\
        operator\t2023-12\tservice number address hours\thttps://dsahelpline.org/2023/12/22/domestic-and-sexual-abuse-helpline-could-receive-50-calls-per-day-over-christmas-week/\n\
        press\t\tnumber address hours cost\thttps://www.victimsupportni.com/help-for-victims/domestic-violence\n\
        third-party\t2026-10\tnumber hours\t\n\
        press\t2023-01\thours audience\thttps://www.bbc.com/news/uk-northern-ireland-64264109"),
    evidence: Evidence { grade: Grade::Operator, seen: Some(Seen { year: 2026, month: Some(10) }) },
};

static NI_EMERGENCY_SOCIAL_WORK_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("028 9504 9999"), dial: Borrowed("02895049999"), tel: Borrowed("tel:+442895049999"), kind: NumberKind::National }), hours: /* Mo-Fr 00:00-09:00,17:00-24:00; Sa,Su 00:00-24:00; PH 00:00-24:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 0, closes: 540 } }, DaySpan { day: Weekday::Monday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 0, closes: 540 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 0, closes: 540 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 0, closes: 540 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 0, closes: 540 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Saturday, span: Span { opens: 0, closes: 1440 } }, DaySpan { day: Weekday::Sunday, span: Span { opens: 0, closes: 1440 } }]), bank_holidays: BankHolidays::Open(Borrowed(&[Span { opens: 0, closes: 1440 }])) }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const NI_EMERGENCY_SOCIAL_WORK: Contact = Contact {
    id: Borrowed("ni-emergency-social-work"),
    name: Borrowed("Regional Emergency Social Work Service (RESWS)"),
    organisation: Borrowed("Health and Social Care Trusts, Northern Ireland"),
    mention: Borrowed("the Regional Emergency Social Work Service"),
    website: Some(Borrowed("https://westerntrust.hscni.net/service/regional-emergency-social-work-resws")),
    about: Borrowed("Emergency social workers for children and adults across Northern Ireland, when other social work offices are closed."),
    who_for: Borrowed("Anyone in Northern Ireland who urgently needs a social worker out of office hours."),
    sensitive: true,
    statutory: true,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Weekend and bank holiday hours are on one undated Trust page only. Another gives 5pm to 9am and does not name the days."),
    channels: Borrowed(&NI_EMERGENCY_SOCIAL_WORK_CHANNELS),
    sources: Borrowed("\
        operator\t\tnumber hours service\thttps://westerntrust.hscni.net/service/regional-emergency-social-work-resws\n\
        operator\t\tnumber hours\thttp://www.belfasttrust.hscni.net/services/CareProtectionTeam-OlderPeople.htm\n\
        operator\t2018-07\tnumber service\thttp://www.northerntrust.hscni.net/services/2246.htm"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static NI_GATEWAY_CHANNELS: [Channel; 5] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("028 9050 7000"), dial: Borrowed("02890507000"), tel: Borrowed("tel:+442890507000"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("If the child lives in the Belfast Trust area. Open in office hours only.")) },
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0300 1234 333"), dial: Borrowed("03001234333"), tel: Borrowed("tel:+443001234333"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("If the child lives in the Northern Trust area. Open in office hours only.")) },
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0300 1000 300"), dial: Borrowed("03001000300"), tel: Borrowed("tel:+443001000300"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("If the child lives in the South Eastern Trust area. Open in office hours only.")) },
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 7837 745"), dial: Borrowed("08007837745"), tel: Borrowed("tel:+448007837745"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("If the child lives in the Southern Trust area. Open in office hours only.")) },
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("028 7131 4090"), dial: Borrowed("02871314090"), tel: Borrowed("tel:+442871314090"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("If the child lives in the Western Trust area. Open in office hours only.")) },
];
const NI_GATEWAY: Contact = Contact {
    id: Borrowed("ni-gateway"),
    name: Borrowed("Gateway Services (children's social work), Northern Ireland"),
    organisation: Borrowed("Health and Social Care Trusts"),
    mention: Borrowed("the Gateway children's social work team"),
    website: Some(Borrowed("https://www.nidirect.gov.uk/articles/reporting-child-abuse-and-neglect")),
    about: Borrowed("Social workers to tell when you are worried about a child. Each Health and Social Care Trust has a team. Call the one where the child lives."),
    who_for: Borrowed("Anyone worried about a child in Northern Ireland."),
    sensitive: true,
    statutory: true,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        All five Trust numbers come from one undated school page. The list on nidirect was cut off in the stored copy. Check each number before a release.\n\
        The nidirect page calls the NSPCC Helpline a 24-hour line, which is out of date.\n\
        Exact hours are not known. Out of hours it is the Regional Emergency Social Work Service.\n\
        Facts promise privacy without its limit, so nothing is said about it."),
    channels: Borrowed(&NI_GATEWAY_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice anonymity\thttps://www.nidirect.gov.uk/articles/reporting-child-abuse-and-neglect\n\
        press\t\tnumber\thttps://www.rossmar.co.uk/places-of-support/"),
    evidence: Evidence { grade: Grade::Press, seen: None },
};

static NSPCC_FGM_HELPLINE_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 028 3550"), dial: Borrowed("08000283550"), tel: Borrowed("tel:+448000283550"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Email, value: Value::Email(Borrowed("fgmhelp@nspcc.org.uk")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const NSPCC_FGM_HELPLINE: Contact = Contact {
    id: Borrowed("nspcc-fgm-helpline"),
    name: Borrowed("NSPCC Female Genital Mutilation Helpline"),
    organisation: Borrowed("NSPCC"),
    mention: Borrowed("the NSPCC Female Genital Mutilation Helpline"),
    website: Some(Borrowed("https://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/dedicated-helplines/")),
    about: Borrowed("Advice, and a way to report it, when a girl may be at risk of female genital mutilation (FGM) or it has been done to her."),
    who_for: Borrowed("Anyone worried about female genital mutilation (FGM) and a child."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: Some(Borrowed("You do not have to give your name. If what you say could protect a child, they pass it to the police or children's services.")),
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Phone hours are left out: copies from 2013 to about 2019 call it a 24-hour line, but the main NSPCC phone line stopped being one in 2018 to 2019. Today\'s hours are not known."),
    channels: Borrowed(&NSPCC_FGM_HELPLINE_CHANNELS),
    sources: Borrowed("\
        press\t2013\tnumber address cost anonymity\thttp://vvvuk.com/fgm/nspcc-fgm-helpline/\n\
        government\t\tnumber cost anonymity\thttps://new.enfield.gov.uk/safeguardingenfield/female-genital-mutilation-fgm/\n\
        press\t\tnumber address cost anonymity\thttps://www.therosehillschool.com/female-genital-mutilation-fgm/\n\
        third-party\t\tnumber\t"),
    evidence: Evidence { grade: Grade::Government, seen: None },
};

static NSPCC_HELPLINE_CHANNELS: [Channel; 4] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 800 5000"), dial: Borrowed("08088005000"), tel: Borrowed("tel:+448088005000"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Email, value: Value::Email(Borrowed("help@nspcc.org.uk")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("You can write at any time. The reply may take longer.")) },
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/report/")), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("You can send it at any time. If a child is in danger now, call 999.")) },
    Channel { kind: ChannelKind::PhoneFromAbroad, value: Value::Phone(PhoneNumber { published: Borrowed("+44 203 879 8560"), dial: Borrowed("+442038798560"), tel: Borrowed("tel:+442038798560"), kind: NumberKind::FromAbroad }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("If you are outside the UK and the child is in the UK. Your provider charges for the call.")) },
];
const NSPCC_HELPLINE: Contact = Contact {
    id: Borrowed("nspcc-helpline"),
    name: Borrowed("NSPCC Helpline"),
    organisation: Borrowed("NSPCC"),
    mention: Borrowed("the NSPCC Helpline"),
    website: Some(Borrowed("https://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/nspcc-helpline/")),
    about: Borrowed("Child protection staff listen to your worry about a child, give advice, and can pass it to social workers or the police."),
    who_for: Borrowed("Any adult with a worry about a child who is in the UK."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Family, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: Some(Borrowed("You do not have to give your name, and you can ask them not to pass it on. If a child may be at risk, they have to share what you told them.")),
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed("childline"),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Phone hours are not settled: the operator\'s own pages of about 2020 and a newer second-hand page disagree. Never show it as a 24-hour line.\n\
        Hours remembered without a page have no support in any copy and must not ship.\n\
        The text number 88858 is gone from newer pages, and two older numbers for callers abroad were replaced.\n\
        Access in British Sign Language rests on memory and is left out."),
    channels: Borrowed(&NSPCC_HELPLINE_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice number address hours\thttps://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/report/\n\
        operator\t\tnumber address service\thttps://www.nspcc.org.uk/what-is-child-abuse/\n\
        operator\t\tnumber address service\thttps://learning.nspcc.org.uk/research-resources/briefings/preventing-abuse-positions-of-trust\n\
        operator\t2020-04\tservice hours\thttps://www.nspcc.org.uk/about-us/news-opinion/2020/one-million-funding-government-nspcc-helpline/\n\
        third-party\t2022-09\tnumber\t\n\
        operator\t\tnumber cost\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static NSPCC_WHISTLEBLOWING_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 028 0285"), dial: Borrowed("08000280285"), tel: Borrowed("tel:+448000280285"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Email, value: Value::Email(Borrowed("help@nspcc.org.uk")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("The NSPCC Helpline has the same address, so say what you are writing about.")) },
];
const NSPCC_WHISTLEBLOWING: Contact = Contact {
    id: Borrowed("nspcc-whistleblowing"),
    name: Borrowed("NSPCC Whistleblowing Advice Line"),
    organisation: Borrowed("NSPCC"),
    mention: Borrowed("the NSPCC Whistleblowing Advice Line"),
    website: Some(Borrowed("https://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/dedicated-helplines/whistleblowing-advice-line/")),
    about: Borrowed("Advice when you are worried about how child protection is being handled, where you work or volunteer or in another organisation."),
    who_for: Borrowed("Workers, volunteers and others in any kind of organisation, with a worry about the past, the present or the future."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Phone hours are left out: the only ones found are from the 2016 launch. The hours in school guidance were not read.\n\
        In 2016 the legal protection described was for England only, while advice was for the whole UK.\n\
        The operator calls it both an advice line and a helpline.\n\
        Facts say a caller can ask that their name is not shared, but give no limit, so no promise is written."),
    channels: Borrowed(&NSPCC_WHISTLEBLOWING_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice anonymity\thttps://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/dedicated-helplines/whistleblowing-advice-line/\n\
        press\t2016-02\tnumber service\thttps://www.pacey.org.uk/news-and-views/news/archive/2016-news/february-2016/new-whistleblowing-advice-line-launched/\n\
        third-party\t2024\tnumber address\t"),
    evidence: Evidence { grade: Grade::Press, seen: None },
};

static PALADIN_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("020 3866 4107"), dial: Borrowed("02038664107"), tel: Borrowed("tel:+442038664107"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Weekdays only. The website should give the times.")) },
];
const PALADIN: Contact = Contact {
    id: Borrowed("paladin"),
    name: Borrowed("Paladin, National Stalking Advocacy Service"),
    organisation: Borrowed("Paladin"),
    mention: Borrowed("Paladin"),
    website: Some(Borrowed("https://paladinservice.co.uk/")),
    about: Borrowed("If a stalker puts you at high risk, a caseworker stands by you and deals with the police and courts. You can get advice even if your risk is lower."),
    who_for: Borrowed("People in England at risk of serious harm from a stalker, and professionals. Others are passed on to other help."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Professional]),
    nations: Borrowed(&[Nation::England]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Opening hours are not known, only that it is weekdays.\n\
        The email address and cover for Wales were not confirmed.\n\
        Cover for the whole of England comes from a council page."),
    channels: Borrowed(&PALADIN_CHANNELS),
    sources: Borrowed("\
        third-party\t2026-08\tservice number\t\n\
        government\t\tnumber\thttps://www.arun.gov.uk/stalking\n\
        operator\t\tservice audience\thttps://paladinservice.co.uk/guidance-for-professionals/"),
    evidence: Evidence { grade: Grade::Government, seen: None },
};

static PAPYRUS_HOPELINE247_CHANNELS: [Channel; 4] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 068 4141"), dial: Borrowed("08000684141"), tel: Borrowed("tel:+448000684141"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Sms, value: Value::Sms(SmsCode { published: Borrowed("88247"), keyword: None, sms: Borrowed("sms:88247") }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://www.papyrus-uk.org/papyrus-hopeline247/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Email, value: Value::Email(Borrowed("pat@papyrus-uk.org")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("You may not get an answer straight away. If you need to talk now, call.")) },
];
const PAPYRUS_HOPELINE247: Contact = Contact {
    id: Borrowed("papyrus-hopeline247"),
    name: Borrowed("HOPELINE247"),
    organisation: Borrowed("PAPYRUS Prevention of Young Suicide"),
    mention: Borrowed("HOPELINE247"),
    website: Some(Borrowed("https://www.papyrus-uk.org/papyrus-hopeline247/")),
    about: Borrowed("Suicide prevention advisers talk with you if you think about taking your own life, or if you worry about a young person."),
    who_for: Borrowed("Anyone under 35 with thoughts of taking their own life, and anyone worried about a young person."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The line was called HOPELINEUK until 2023. Older copies carry that name, shorter hours and old text numbers. Never show 07786 209697 or 07860 039967.\n\
        An appeal in early 2025 warned that night cover was at risk. Copies from September 2025 to September 2026 still say it is open day and night.\n\
        Web chat hours were not confirmed.\n\
        No source read says that texts to the five-digit number are free, so no cost is given."),
    channels: Borrowed(&PAPYRUS_HOPELINE247_CHANNELS),
    sources: Borrowed("\
        press\t2025-01\tservice hours audience\thttps://expressandstar.com/uk-news/2025/01/30/suicide-prevention-charity-for-under-35s-launches-emergency-funding-appeal\n\
        press\t2025-09\tservice hours\thttps://www.bankofcreativity.co.uk/blog/omb-papyrus-wspd\n\
        third-party\t2026-08\tnumber hours\t\n\
        third-party\t2026-09\tnumber hours\t\n\
        third-party\t2026\tnumber address\t\n\
        operator\t\tservice\thttps://www.papyrus-uk.org/hopelineuk-faqs/"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: None },
};

static POLICE_101_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("101"), dial: Borrowed("101"), tel: Borrowed("tel:101"), kind: NumberKind::ShortCode }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Textphone, value: Value::Phone(PhoneNumber { published: Borrowed("18001 101"), dial: Borrowed("18001101"), tel: Borrowed("tel:18001101"), kind: NumberKind::TextRelay }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("For calls through Relay UK, by textphone or app.")) },
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://www.police.uk")), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Find your local police force, then report on its website. In an emergency call 999 instead.")) },
];
const POLICE_101: Contact = Contact {
    id: Borrowed("police-101"),
    name: Borrowed("101 police non-emergency number"),
    organisation: Borrowed("Police forces in England, Wales, Scotland and Northern Ireland"),
    mention: Borrowed("the police"),
    website: None,
    about: Borrowed("Puts you through to your local police when it is not an emergency. You can report a crime that has already happened, give information or ask for advice."),
    who_for: Borrowed("Anyone in the UK who needs the police but is not in danger right now."),
    sensitive: false,
    statutory: true,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Family, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Phone hours are left out: forces say they answer all day and night, but neither police.uk nor GOV.UK states hours.\n\
        Many older pages still give a call charge. It ended in 2020 across the UK, Northern Ireland included. No Police Scotland or PSNI page after 2020 with the price was found.\n\
        The facts\' website address and the page for reporting online on police.uk were not seen in any stored copy, so no website is given and the form is the front page.\n\
        A sign language relay for 101 exists only where a force offers it, so it is not listed."),
    channels: Borrowed(&POLICE_101_CHANNELS),
    sources: Borrowed("\
        press\t2020-03\tnumber cost\thttps://www.ukpol.org.uk/2020/03/31/101-phone-number-free-from-april-1-2020/\n\
        press\t2019-05\tcost nations\thttps://www.bbc.co.uk/news/uk-48423791\n\
        press\t\tnumber\thttps://wmfs.net/safety/999-bsl-uk-emergency-video-relay-service\n\
        press\t\tnumber\thttp://www.hullavingtonparishcouncil.org.uk/Emergency_Services_31112.aspx"),
    evidence: Evidence { grade: Grade::Press, seen: Some(Seen { year: 2020, month: Some(3) }) },
};

static POLICE_SCOTLAND_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("101"), dial: Borrowed("101"), tel: Borrowed("tel:101"), kind: NumberKind::ShortCode }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Textphone, value: Value::Phone(PhoneNumber { published: Borrowed("18001 101"), dial: Borrowed("18001101"), tel: Borrowed("tel:18001101"), kind: NumberKind::TextRelay }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("For calls through Relay UK, by textphone or app.")) },
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://www.scotland.police.uk")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Look for the contact form on the website. In an emergency call 999 instead.")) },
];
const POLICE_SCOTLAND: Contact = Contact {
    id: Borrowed("police-scotland"),
    name: Borrowed("Police Scotland"),
    organisation: Borrowed("Police Scotland"),
    mention: Borrowed("Police Scotland"),
    website: Some(Borrowed("https://www.scotland.police.uk")),
    about: Borrowed("The police in Scotland. You can call or write through the website. They look at the risk in the same way however you get in touch."),
    who_for: Borrowed("Anyone who needs the police in Scotland but is not in danger right now."),
    sensitive: false,
    statutory: true,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Family, Audience::Professional]),
    nations: Borrowed(&[Nation::Scotland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: Some(Borrowed("police-101")),
    shares_number_with: Borrowed("police-101"),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Phone hours are left out: neither police.uk nor GOV.UK states hours for 101. The only page with hours here is from 2013.\n\
        The textphone prefix rests on pages from 2013, which also give a call charge that ended in 2020.\n\
        The address of the online form itself is not known, so the form is the front page."),
    channels: Borrowed(&POLICE_SCOTLAND_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice number address\thttps://scotland.police.uk/about-us/how-we-do-it/call-handling\n\
        press\t2013-11\tnumber\thttp://withscotland.org/messages/2013/nov"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static POSH_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0344 381 4772"), dial: Borrowed("03443814772"), tel: Borrowed("tel:+443443814772"), kind: NumberKind::National }), hours: /* Mo-Fr 10:00-16:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 600, closes: 960 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 600, closes: 960 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 600, closes: 960 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 600, closes: 960 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 600, closes: 960 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const POSH: Contact = Contact {
    id: Borrowed("posh"),
    name: Borrowed("Professionals Online Safety Helpline (POSH)"),
    organisation: Borrowed("SWGfL, UK Safer Internet Centre"),
    mention: Borrowed("the Professionals Online Safety Helpline"),
    website: None,
    about: Borrowed("Advice on online safety problems that affect children or the people who work with them, and help to get things taken down."),
    who_for: Borrowed("People in the UK who work or volunteer with children."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The exact page address was not confirmed, so no website is given.\n\
        Hours agree in copies of 2018 and 2020. A 2024 report shows it running but gives no hours.\n\
        The e-mail address was not confirmed and is left out."),
    channels: Borrowed(&POSH_CHANNELS),
    sources: Borrowed("\
        press\t2018\tnumber hours\thttps://www.naht.org.uk/news-and-opinion/news/pupil-support-and-safeguarding-news/professionals-online-safety-helpline/\n\
        operator\t2024\tservice\thttps://swgfl.org.uk/research/professionals-online-safety-helpline-annual-report-2024"),
    evidence: Evidence { grade: Grade::Press, seen: Some(Seen { year: 2024, month: None }) },
};

static PROTECT_ADVICE_LINE_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("020 3117 2520"), dial: Borrowed("02031172520"), tel: Borrowed("tel:+442031172520"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Email, value: Value::Email(Borrowed("whistle@protect-advice.org.uk")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const PROTECT_ADVICE_LINE: Contact = Contact {
    id: Borrowed("protect-advice-line"),
    name: Borrowed("Protect advice line"),
    organisation: Borrowed("Protect"),
    mention: Borrowed("the Protect advice line"),
    website: Some(Borrowed("https://protect-advice.org.uk/")),
    about: Borrowed("Free legal advice for workers who want to speak up about something wrong at work, or who have already done so."),
    who_for: Borrowed("Workers anywhere in the UK who are worried about wrongdoing at work."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Hours were not found.\n\
        The facts say that legal privilege applies and nothing is passed on without consent, but give no limit, so no promise is made.\n\
        The advice is free, but the number is an ordinary London one and is charged as such.\n\
        Once called Public Concern at Work."),
    channels: Borrowed(&PROTECT_ADVICE_LINE_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice number\thttps://protect-advice.org.uk/complaints-and-improving-our-service/\n\
        operator\t2024\tservice\thttps://protect-advice.org.uk/more-whistleblowers-seeking-help-compared-to-last-year/\n\
        third-party\t2026\tservice number\t\n\
        third-party\t2026\taddress\t"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static PSNI_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("101"), dial: Borrowed("101"), tel: Borrowed("tel:101"), kind: NumberKind::ShortCode }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://www.psni.police.uk")), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("You get a reference for your report at once. In an emergency call 999 instead.")) },
];
const PSNI: Contact = Contact {
    id: Borrowed("psni"),
    name: Borrowed("Police Service of Northern Ireland (PSNI)"),
    organisation: Borrowed("PSNI"),
    mention: Borrowed("the Police Service of Northern Ireland"),
    website: Some(Borrowed("https://www.psni.police.uk")),
    about: Borrowed("The police in Northern Ireland. You can call or report online. An online report is checked as it comes in, just like a call."),
    who_for: Borrowed("Anyone who needs the police in Northern Ireland but is not in danger right now."),
    sensitive: false,
    statutory: true,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Family, Audience::Professional]),
    nations: Borrowed(&[Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: Some(Borrowed("police-101")),
    shares_number_with: Borrowed("police-101"),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Phone hours are left out: neither police.uk nor GOV.UK states hours for 101.\n\
        A council page from 2017 gives a call charge. It ended across the UK in 2020.\n\
        The address of the online form itself is not known, so the form is the front page.\n\
        A number for callers abroad and from the Republic, +44 28 9065 0222, is from 2014 only and is left out."),
    channels: Borrowed(&PSNI_CHANNELS),
    sources: Borrowed("\
        press\t2024-01\tservice address hours\thttps://downnews.co.uk/police-encourage-online-reporting-service\n\
        operator\t\tnumber service\thttps://www.psni.police.uk/inside-psni/our-departments/district-policing-command/call-management/\n\
        press\t2014-12\tnumber\thttps://derrydaily.net/2014/12/29/call-the-police-on-101-for-all-non-emergencies"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static RAPE_CRISIS_ENGLAND_WALES_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 500 2222"), dial: Borrowed("08085002222"), tel: Borrowed("tel:+448085002222"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://247sexualabusesupport.org.uk/")), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const RAPE_CRISIS_ENGLAND_WALES: Contact = Contact {
    id: Borrowed("rape-crisis-england-wales"),
    name: Borrowed("24/7 Rape & Sexual Abuse Support Line"),
    organisation: Borrowed("Rape Crisis England & Wales"),
    mention: Borrowed("the 24/7 Rape and Sexual Abuse Support Line"),
    website: Some(Borrowed("https://247sexualabusesupport.org.uk/")),
    about: Borrowed("Someone listens and supports you after rape, sexual violence or sexual abuse, however long ago it was. It is not an emergency service."),
    who_for: Borrowed("Anyone aged 16 or over in England or Wales, of any gender, and the friends and family who support them."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried]),
    nations: Borrowed(&[Nation::England, Nation::Wales]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: Some(Borrowed("They do not tell anyone else what you say, except in rare cases. You can ask them what those cases are.")),
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The rare cases in which they share what is said were not read in full.\n\
        A 2025 press report quotes a survivor who said that only women answer the phones. This was not confirmed, but men may want to know."),
    channels: Borrowed(&RAPE_CRISIS_ENGLAND_WALES_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice hours cost nations audience\thttps://247sexualabusesupport.org.uk/faqs/\n\
        third-party\t2026-09\tnumber\t\n\
        third-party\t\tnumber hours cost audience\t"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: None },
};

static RAPE_CRISIS_SCOTLAND_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("08088 01 03 02"), dial: Borrowed("08088010302"), tel: Borrowed("tel:+448088010302"), kind: NumberKind::National }), hours: /* Mo-Su 17:00-24:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Saturday, span: Span { opens: 1020, closes: 1440 } }, DaySpan { day: Weekday::Sunday, span: Span { opens: 1020, closes: 1440 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://www.rapecrisisscotland.org.uk/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Chat may not be open all the time. Check the website.")) },
    Channel { kind: ChannelKind::Email, value: Value::Email(Borrowed("support@rapecrisisscotland.org.uk")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const RAPE_CRISIS_SCOTLAND: Contact = Contact {
    id: Borrowed("rape-crisis-scotland"),
    name: Borrowed("Rape Crisis Scotland Helpline"),
    organisation: Borrowed("Rape Crisis Scotland"),
    mention: Borrowed("the Rape Crisis Scotland Helpline"),
    website: Some(Borrowed("https://www.rapecrisisscotland.org.uk/")),
    about: Borrowed("Listens to you and supports you if sexual violence has affected you at any time in your life."),
    who_for: Borrowed("Anyone in Scotland affected by sexual violence, people worried about them, and professionals."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::Scotland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: Some(Borrowed("They keep what you say private unless you agree to share it or someone is at risk. They cannot see your phone number.")),
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The 5pm start comes from two independent third parties. Older pages of the operator and mygov.scot say 6pm to midnight. Never show it as a 24-hour line.\n\
        The text number dates from 2020 and was not confirmed for 2026, so it is left out.\n\
        The email address rests on a 2020 copy.\n\
        Web chat times were not confirmed."),
    channels: Borrowed(&RAPE_CRISIS_SCOTLAND_CHANNELS),
    sources: Borrowed("\
        operator\t2022-12\tservice anonymity confidentiality\thttps://rapecrisisscotland.org.uk/helpline-confidentiality\n\
        operator\t2020\tnumber hours\thttps://www.rapecrisisscotland.org.uk/blogs/blog/tag/Rape/\n\
        government\t\tservice number hours\thttps://mygov.scot/victim-support-stalking\n\
        third-party\t\tservice number hours\t\n\
        press\t2020\taddress\thttps://wellbeinghub.scot/resource/what-can-i-do-if-i-dont-feel-safe-at-home/\n\
        third-party\t2026-09\tnumber\t\n\
        third-party\t2026-10\thours\t"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static REPORT_FRAUD_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0300 123 2040"), dial: Borrowed("03001232040"), tel: Borrowed("tel:+443001232040"), kind: NumberKind::National }), hours: /* Mo-Fr 08:00-20:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 480, closes: 1200 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 480, closes: 1200 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 480, closes: 1200 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 480, closes: 1200 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 480, closes: 1200 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://www.reportfraud.police.uk/")), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const REPORT_FRAUD: Contact = Contact {
    id: Borrowed("report-fraud"),
    name: Borrowed("Report Fraud"),
    organisation: Borrowed("City of London Police"),
    mention: Borrowed("Report Fraud"),
    website: Some(Borrowed("https://www.reportfraud.police.uk/")),
    about: Borrowed("The police service to tell about fraud, scams and computer crime. It used to be called Action Fraud."),
    who_for: Borrowed("People and businesses in England, Wales and Northern Ireland. In Scotland, call the police on 101."),
    sensitive: true,
    statutory: true,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Replaced Action Fraud on 4 December 2025. The number did not change.\n\
        Reports at any time are online only. The phone keeps weekday hours.\n\
        Action Fraud had a round-the-clock phone route for organisations under cyber attack. Not confirmed under the new name.\n\
        No textphone was found."),
    channels: Borrowed(&REPORT_FRAUD_CHANNELS),
    sources: Borrowed("\
        press\t2025-12\tservice number hours\thttps://www.metengage.co.uk/Alerts/A/367666/\n\
        press\t2025-12\tservice nations\thttps://www.wired-gov.net/wg/news.nsf/articles/report+fraud+service+goes+live+04122025143000?open\n\
        press\t2025-12\tservice number\thttps://www.miragenews.com/city-police-launch-fraud-reporting-service-1583577\n\
        press\t2025-12\tservice hours\thttps://ca.hoganlovells.com/en/publications/report-fraud-a-new-front-door-for-uk-cyber-crime-and-fraud-reporting"),
    evidence: Evidence { grade: Grade::Press, seen: Some(Seen { year: 2025, month: Some(12) }) },
};

static REPORT_HARMFUL_CONTENT_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://reportharmfulcontent.com")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("First report it to the website or app where it is. Use this form if they do not help.")) },
];
const REPORT_HARMFUL_CONTENT: Contact = Contact {
    id: Borrowed("report-harmful-content"),
    name: Borrowed("Report Harmful Content"),
    organisation: Borrowed("UK Safer Internet Centre, run by SWGfL"),
    mention: Borrowed("Report Harmful Content"),
    website: Some(Borrowed("https://reportharmfulcontent.com")),
    about: Borrowed("Advice on reporting things online that cause harm but are not against the law. If a website or app has not helped, they can follow it up."),
    who_for: Borrowed("Anyone aged 13 or over. A parent or carer can report for a child under 13."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        No copy from 2025 or later was found: check that it still takes cases.\n\
        Advice of about 2019 was to wait 48 hours after reporting to the platform, with an answer in about 72 hours. Too old to print.\n\
        Content that is a crime belongs with the police."),
    channels: Borrowed(&REPORT_HARMFUL_CONTENT_CHANNELS),
    sources: Borrowed("\
        press\t\tservice\thttps://swgfl.org.uk/helplines/report-harmful-content/\n\
        press\t\taudience service\thttps://swgfl.org.uk/magazine/how-report-harmful-content-can-help-this-safer-internet-day/"),
    evidence: Evidence { grade: Grade::Press, seen: None },
};

static REPORT_REMOVE_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://www.childline.org.uk/info-advice/bullying-abuse-safety/online-mobile-safety/report-remove/")), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("You need a Childline account so they can tell you what happened. You do not have to use your real name.")) },
];
const REPORT_REMOVE: Contact = Contact {
    id: Borrowed("report-remove"),
    name: Borrowed("Report Remove"),
    organisation: Borrowed("Childline (NSPCC) and Internet Watch Foundation"),
    mention: Borrowed("Report Remove"),
    website: Some(Borrowed("https://www.childline.org.uk/info-advice/bullying-abuse-safety/online-mobile-safety/report-remove/")),
    about: Borrowed("Helps you get a nude or sexual picture or video of yourself taken down, or stopped before it goes online. Childline supports you."),
    who_for: Borrowed("Anyone under 18 in the UK who is in the picture or video themselves."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Proof of age: an older page asks for ID from 13 up, newer ones say it is optional. The newer ones are followed.\n\
        A Childline account is needed, though not a real name.\n\
        Facts promise privacy without its limit, so nothing is said about it."),
    channels: Borrowed(&REPORT_REMOVE_CHANNELS),
    sources: Borrowed("\
        press\t2024\tservice audience nations\thttps://crimestoppers-uk.org/fearless/news/2024/report-remove\n\
        press\t\tservice\thttps://learning.nspcc.org.uk/research-resources/report-remove\n\
        press\t\tservice address\thttps://www.mumsnet.com/talk/parenting/5520251-how-report-remove-can-help-you-keep-your-children-safe-online"),
    evidence: Evidence { grade: Grade::Press, seen: Some(Seen { year: 2024, month: None }) },
};

static RESPECT_PHONELINE_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 802 4040"), dial: Borrowed("08088024040"), tel: Borrowed("tel:+448088024040"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Weekdays only. The website should give the times.")) },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://respectphoneline.org.uk/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Chat may not be open all the time. Check the website.")) },
    Channel { kind: ChannelKind::Email, value: Value::Email(Borrowed("info@respectphoneline.org.uk")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const RESPECT_PHONELINE: Contact = Contact {
    id: Borrowed("respect-phoneline"),
    name: Borrowed("Respect Phoneline"),
    organisation: Borrowed("Respect"),
    mention: Borrowed("the Respect Phoneline"),
    website: Some(Borrowed("https://respectphoneline.org.uk/")),
    about: Borrowed("Talks with you about your own abusive behaviour towards a partner, or your fear of it, and how you can stop."),
    who_for: Borrowed("People of any gender who worry that they abuse a partner and want to stop, their family, and workers who support them."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::OwnBehaviour, Audience::Family, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Phone hours are not settled: third parties give different weekday times and no stored page of the operator gives any.\n\
        Web chat times come from one undated third-party page and are left out.\n\
        It was not confirmed whether callers from Northern Ireland are taken.\n\
        The email address rests on one undated third-party page."),
    channels: Borrowed(&RESPECT_PHONELINE_CHANNELS),
    sources: Borrowed("\
        press\t\tservice\thttp://www.respect.uk.net/articles/respect-phoneline-support-over-the-festive-period\n\
        press\t2020-10\tservice number audience\thttps://www.vale50plus.org/domestic-abuse-and-sexual-violence-survivors-encouraged-to-seek-help-during-firebreak-lockdown/\n\
        third-party\t\tnumber address\t"),
    evidence: Evidence { grade: Grade::Press, seen: Some(Seen { year: 2020, month: Some(10) }) },
};

static RETHINK_ADVICE_LINE_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 801 0525"), dial: Borrowed("08088010525"), tel: Borrowed("tel:+448088010525"), kind: NumberKind::National }), hours: /* Mo-Fr 09:30-16:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 570, closes: 960 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 570, closes: 960 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 570, closes: 960 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 570, closes: 960 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 570, closes: 960 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Email, value: Value::Email(Borrowed("advice@rethink.org")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const RETHINK_ADVICE_LINE: Contact = Contact {
    id: Borrowed("rethink-advice-line"),
    name: Borrowed("Rethink Mental Illness advice line"),
    organisation: Borrowed("Rethink Mental Illness"),
    mention: Borrowed("the Rethink Mental Illness advice line"),
    website: Some(Borrowed("https://www.rethink.org")),
    about: Borrowed("Advice on living with mental illness: your rights, treatment and care. Carers can call too."),
    who_for: Borrowed("People in England who live with mental illness, and those who care for them."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried]),
    nations: Borrowed(&[Nation::England]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Rests on one list of 2026 by somebody else. No page of the operator was read.\n\
        That it serves England is from memory."),
    channels: Borrowed(&RETHINK_ADVICE_LINE_CHANNELS),
    sources: Borrowed("\
        third-party\t2026\tservice number address hours\t"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: Some(Seen { year: 2026, month: None }) },
};

static REVENGE_PORN_HELPLINE_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0345 6000 459"), dial: Borrowed("03456000459"), tel: Borrowed("tel:+443456000459"), kind: NumberKind::National }), hours: /* Mo-Fr 10:00-16:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 600, closes: 960 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 600, closes: 960 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 600, closes: 960 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 600, closes: 960 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 600, closes: 960 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Email, value: Value::Email(Borrowed("help@revengepornhelpline.org.uk")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("You can write at any time. They answer when the helpline is open.")) },
];
const REVENGE_PORN_HELPLINE: Contact = Contact {
    id: Borrowed("revenge-porn-helpline"),
    name: Borrowed("Revenge Porn Helpline"),
    organisation: Borrowed("SWGfL"),
    mention: Borrowed("the Revenge Porn Helpline"),
    website: Some(Borrowed("https://revengepornhelpline.org.uk")),
    about: Borrowed("Advice, and help to get private sexual images taken down, when someone shares them, or says they will, and you did not agree to it."),
    who_for: Borrowed("Adults aged 18 or over in the UK. If you are under 18, use Report Remove."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Its page calls the service free, but the number costs the same as an ordinary landline call.\n\
        Reports of 2017 that it would close were overtaken by new money. It was running in August 2025.\n\
        Facts promise privacy without its limit, so nothing is said about it."),
    channels: Borrowed(&REVENGE_PORN_HELPLINE_CHANNELS),
    sources: Borrowed("\
        press\t\tnumber hours audience address\thttps://swgfl.org.uk/helplines/revenge-porn-helpline/\n\
        press\t2025-08\tservice\thttps://jrnews.net/inside-the-crucial-work-of-the-revenge-porn-helpline\n\
        third-party\t\tnumber hours\t"),
    evidence: Evidence { grade: Grade::Press, seen: Some(Seen { year: 2025, month: Some(8) }) },
};

static SAFE_SPACES_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0300 303 1056"), dial: Borrowed("03003031056"), tel: Borrowed("tel:+443003031056"), kind: NumberKind::National }), hours: /* Mo-Fr 09:00-21:00; Sa 09:00-13:00; Su 13:00-17:00; PH off */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Saturday, span: Span { opens: 540, closes: 780 } }, DaySpan { day: Weekday::Sunday, span: Span { opens: 780, closes: 1020 } }]), bank_holidays: BankHolidays::Closed }), cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("You do not need to have told a church or the police.")) },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://safespacesenglandandwales.org.uk/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Email, value: Value::Email(Borrowed("safespaces@firstlight.org.uk")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const SAFE_SPACES: Contact = Contact {
    id: Borrowed("safe-spaces"),
    name: Borrowed("Safe Spaces"),
    organisation: Borrowed("Safe Spaces England and Wales"),
    mention: Borrowed("Safe Spaces"),
    website: Some(Borrowed("https://safespacesenglandandwales.org.uk/")),
    about: Borrowed("Support for adults abused by someone linked to a church, however long ago. They are independent of the churches."),
    who_for: Borrowed("Adults aged 18 and over abused in the Church of England, the Church in Wales or the Catholic Church in England and Wales."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult]),
    nations: Borrowed(&[Nation::England, Nation::Wales]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        First Light runs it since January 2023. The contract was extended in January 2026 for 15 months, so it may change in spring 2027.\n\
        Closing on bank holidays rests on a page of January 2023, which says it may change. The operator page does not speak of them.\n\
        An older e-mail address at victimsupport.org.uk is out of date.\n\
        Hours of the web chat are not known.\n\
        The facts call the service confidential but give no limit, so nothing is promised."),
    channels: Borrowed(&SAFE_SPACES_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice number hours audience\thttps://safespacesenglandandwales.org.uk\n\
        press\t2026-01\tservice\thttps://www.cbcew.org.uk/support-for-victims-and-survivors-of-church-related-abuse-extended/\n\
        operator\t2024-03\tservice address\thttps://safespacesenglandandwales.org.uk/2024/04/02/newsletter-march-2024/\n\
        press\t2023-01\tservice number hours nations\thttps://www.cbcew.org.uk/safe-spaces-service-update"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static SAFECALL_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("116 000"), dial: Borrowed("116000"), tel: Borrowed("tel:116000"), kind: NumberKind::Harmonised }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("The Missing People helpline has the same number. You can call with no credit.")) },
    Channel { kind: ChannelKind::Sms, value: Value::Sms(SmsCode { published: Borrowed("116 000"), keyword: None, sms: Borrowed("sms:116000") }), hours: Hours::Unknown, cost: Cost::Free, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://www.missingpeople.org.uk")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Look for the online chat on the website.")) },
];
const SAFECALL: Contact = Contact {
    id: Borrowed("safecall"),
    name: Borrowed("SafeCall"),
    organisation: Borrowed("Missing People"),
    mention: Borrowed("SafeCall"),
    website: Some(Borrowed("https://www.missingpeople.org.uk/get-help/help-services/exploitation-and-county-lines")),
    about: Borrowed("Advice and help to make a safety plan if you might go missing, if someone is using you, or if you do not feel safe. If you agree, they can put you in touch with other help."),
    who_for: Borrowed("Children and young people up to 25. Families and professionals worried about county lines can call too."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed("missing-people"),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Relaunched in January 2026 for people up to 25. Before that it was a line on county lines for England and Wales, and casework for that may still be for those nations only.\n\
        Hours are left out: the only ones found are from before the relaunch. Campaign articles promised a 24-hour line and WhatsApp, later ones do not. List neither.\n\
        The website page is from before the relaunch.\n\
        Nothing is said about phone bills. The only page on that is an undated policy of the Missing People helpline, which has the same number. None of the SafeCall sources speaks of it.\n\
        Facts promise privacy without its limit, so nothing is said about it."),
    channels: Borrowed(&SAFECALL_CHANNELS),
    sources: Borrowed("\
        press\t2026-01\tnumber service audience cost\thttps://london-post.co.uk/missing-people-launches-safecall-a-lifeline-for-children-and-young-people-at-risk\n\
        press\t2026-01\tservice\thttps://www.independent.co.uk/news/uk/home-news/missing-people-safecall-campaign-children-b2906645.html\n\
        press\t2026\tservice\thttps://www.britbrief.co.uk/health/nhs/safecall-helpline-vital-support-for-missing-uk-children.html\n\
        operator\t\tnumber\thttps://www.missingpeople.org.uk/get-help/help-services/exploitation-and-county-lines"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static SALVATION_ARMY_SLAVERY_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 808 3733"), dial: Borrowed("08008083733"), tel: Borrowed("tel:+448008083733"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const SALVATION_ARMY_SLAVERY: Contact = Contact {
    id: Borrowed("salvation-army-slavery"),
    name: Borrowed("Modern slavery referral helpline"),
    organisation: Borrowed("The Salvation Army"),
    mention: Borrowed("the Salvation Army modern slavery helpline"),
    website: Some(Borrowed("https://www.salvationarmy.org.uk/modern-slavery/supporting-survivors")),
    about: Borrowed("If you have been forced to work, controlled or used by others, they can get you support that the government pays for."),
    who_for: Borrowed("Adults aged 18 and over in England and Wales, and anyone worried about an adult."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The old number 0300 303 8151 was replaced on 4 January 2021 and still circulates.\n\
        The government contract dates from 2021 and may have been let again since.\n\
        The operator calls the line confidential but the facts give no limit, so nothing is promised."),
    channels: Borrowed(&SALVATION_ARMY_SLAVERY_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice number hours\thttps://www.salvationarmy.org.uk/modern-slavery/supporting-survivors\n\
        press\t2021-01\tnumber\thttps://cityhearts.global/modern-slavery-referral-number"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static SAMARITANS_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("116 123"), dial: Borrowed("116123"), tel: Borrowed("tel:116123"), kind: NumberKind::Harmonised }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 164 0123"), dial: Borrowed("08081640123"), tel: Borrowed("tel:+448081640123"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[Nation::Wales]), note: Some(Borrowed("The Welsh language line. It may not be open when you call.")) },
    Channel { kind: ChannelKind::Email, value: Value::Email(Borrowed("jo@samaritans.org")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("You may not get an answer straight away. If you need to talk now, call.")) },
];
const SAMARITANS: Contact = Contact {
    id: Borrowed("samaritans"),
    name: Borrowed("Samaritans"),
    organisation: Borrowed("Samaritans"),
    mention: Borrowed("Samaritans"),
    website: Some(Borrowed("https://www.samaritans.org/")),
    about: Borrowed("Someone listens to you when life is hard to cope with. You do not have to be thinking of taking your own life to call."),
    who_for: Borrowed("Anyone in the UK who is finding it hard to cope, at any age."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::OwnBehaviour, Audience::Family]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: Some(Borrowed("They keep what you say private unless they must act. For example, a child or adult may be harmed, you need an ambulance, there is a terror threat, or a court orders it. They cannot see your number.")),
    hidden_on_bill: Some(Borrowed("Calls to the main free line do not show on your phone bill. They still show in your phone's list of recent calls, so delete them there.")),
    languages: Some(Borrowed("English, and Welsh on a separate line")),
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Opening times of the Welsh line are not settled, so none are given. A re-check of October 2026 remarks that the Welsh line is not listed, while two other 2026 lists carry it.\n\
        The old Welsh number 0300 123 3011 has been replaced.\n\
        That calls stay off the bill rests on press of 2015 about 116 123. It is not known for the Welsh line."),
    channels: Borrowed(&SAMARITANS_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice number cost confidentiality\thttps://www.samaritans.org/how-we-can-help/contact-samaritan/\n\
        third-party\t2026-10\tnumber hours cost\t\n\
        third-party\t2026-09\tnumber hours cost\t\n\
        press\t2015-09\tcost bill\thttps://civilsociety.co.uk/news/samaritans-helpline-now-free-to-call.html\n\
        press\t2021-07\tnumber languages\thttps://campaign.nationradio.wales/\n\
        press\t\tlanguages\thttps://westwaleschronicle.co.uk/?p=36626"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static SANELINE_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0300 304 7000"), dial: Borrowed("03003047000"), tel: Borrowed("tel:+443003047000"), kind: NumberKind::National }), hours: /* Mo-Su 16:00-22:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 960, closes: 1320 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 960, closes: 1320 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 960, closes: 1320 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 960, closes: 1320 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 960, closes: 1320 } }, DaySpan { day: Weekday::Saturday, span: Span { opens: 960, closes: 1320 } }, DaySpan { day: Weekday::Sunday, span: Span { opens: 960, closes: 1320 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const SANELINE: Contact = Contact {
    id: Borrowed("saneline"),
    name: Borrowed("SANEline"),
    organisation: Borrowed("SANE"),
    mention: Borrowed("SANEline"),
    website: Some(Borrowed("https://www.sane.org.uk/")),
    about: Borrowed("Emotional support and information if mental illness affects you or someone close to you."),
    who_for: Borrowed("Adults affected by mental illness, and their family, friends and carers."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::OwnBehaviour, Audience::Family]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: Some(Borrowed("You do not have to give your real name. They share what you say if someone else or a child may be harmed, or if a crime is planned.")),
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Older copies give other evening hours. The operator\'s page and a check of September 2026 agree on the hours given here.\n\
        The call-back number 07984 967 708 from the pandemic is not in the newest copies. Do not list it.\n\
        The age limit was not confirmed."),
    channels: Borrowed(&SANELINE_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice number hours anonymity confidentiality\thttp://www.sane.org.uk/what_we_do/about_sane/privacy/\n\
        third-party\t2026-09\thours\t\n\
        third-party\t2026\tnumber hours\t"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static SARC_ENGLAND_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://www.nhs.uk/sarcs")), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Use this page to find your nearest centre. Then call the centre to arrange a visit.")) },
];
const SARC_ENGLAND: Contact = Contact {
    id: Borrowed("sarc-england"),
    name: Borrowed("Sexual assault referral centres"),
    organisation: Borrowed("NHS England"),
    mention: Borrowed("a sexual assault referral centre"),
    website: Some(Borrowed("https://www.nhs.uk/sarcs")),
    about: Borrowed("NHS centres give you medical care, an examination if you want one, and support after rape or sexual assault. You do not need to involve the police."),
    who_for: Borrowed("Anyone in England of any age, gender or sexuality, whenever it happened, and people worried about them."),
    sensitive: true,
    statutory: true,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried]),
    nations: Borrowed(&[Nation::England]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The address is a page to find a centre. Each centre has its own phone number. The hours are those of the centres\' phones.\n\
        The service says it is confidential, but no limit was read, so nothing is stated.\n\
        The number of centres differs between copies and is left out."),
    channels: Borrowed(&SARC_ENGLAND_CHANNELS),
    sources: Borrowed("\
        government\t2026-02\tservice address hours anonymity\thttps://www.england.nhs.uk/north-east-yorkshire/2026/02/02/nhs-urges-survivors-of-sexual-assault-to-come-forward-for-specialist-support"),
    evidence: Evidence { grade: Grade::Government, seen: Some(Seen { year: 2026, month: Some(2) }) },
};

static SARCS_SCOTLAND_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 148 88 88"), dial: Borrowed("08001488888"), tel: Borrowed("tel:+448001488888"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const SARCS_SCOTLAND: Contact = Contact {
    id: Borrowed("sarcs-scotland"),
    name: Borrowed("NHS Scotland sexual assault self-referral phone service"),
    organisation: Borrowed("NHS Scotland and NHS 24"),
    mention: Borrowed("the NHS Scotland sexual assault phone service"),
    website: Some(Borrowed("https://www.nhsinform.scot/sarcs")),
    about: Borrowed("Arranges care after rape or sexual assault, and an examination in the first 7 days. The person who answers will not ask what happened. A nurse calls you back. It is not a counselling line."),
    who_for: Borrowed("People aged 16 or over in Scotland who are not ready to go to the police, or are not sure about it."),
    sensitive: true,
    statutory: true,
    audiences: Borrowed(&[Audience::Adult]),
    nations: Borrowed(&[Nation::Scotland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The facts say nothing of when what is said must be shared, so no promise of confidentiality is given.\n\
        Evidence is kept for 26 months, from an undated government page."),
    channels: Borrowed(&SARCS_SCOTLAND_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice number hours cost\thttps://www.nhsinform.scot/turn-to-sarcs/7-days-and-under/about-the-sexual-assault-self-referral-phone-service\n\
        government\t\tservice\thttps://www.gov.scot/publications/information-nhs-sexual-assault-response-coordination-service-sarcs/pages/2/"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static SAVERA_UK_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 107 0726"), dial: Borrowed("08001070726"), tel: Borrowed("tel:+448001070726"), kind: NumberKind::National }), hours: /* Mo-Fr 10:00-16:00; PH off */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 600, closes: 960 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 600, closes: 960 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 600, closes: 960 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 600, closes: 960 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 600, closes: 960 } }]), bank_holidays: BankHolidays::Closed }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const SAVERA_UK: Contact = Contact {
    id: Borrowed("savera-uk"),
    name: Borrowed("Savera UK helpline"),
    organisation: Borrowed("Savera UK"),
    mention: Borrowed("the Savera UK helpline"),
    website: Some(Borrowed("https://www.saverauk.co.uk/")),
    about: Borrowed("Advice and help to stay safe if you face honour-based abuse, forced marriage, female genital mutilation (FGM) or other harmful practices."),
    who_for: Borrowed("Anyone in England at risk of honour-based abuse or harmful practices, people worried about them, and professionals."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Direct work is mentioned for Cheshire only. The helpline itself is described without a limit of area.\n\
        Hours are from the newer page, after 2022. A 2020 page had 9am to 5pm.\n\
        That any age or gender is welcome was not confirmed."),
    channels: Borrowed(&SAVERA_UK_CHANNELS),
    sources: Borrowed("\
        press\t\tnumber hours\thttps://www.saverauklearninghub.co.uk/tag/hba/page/2/\n\
        operator\t2020\tservice number hours\thttps://www.saverauk.co.uk/information-and-advice/support-for-individuals/savera-uk-covid-19-safety-message/"),
    evidence: Evidence { grade: Grade::Operator, seen: Some(Seen { year: 2020, month: None }) },
};

static SCOTLAND_CHILD_CONCERN_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("101"), dial: Borrowed("101"), tel: Borrowed("tel:101"), kind: NumberKind::ShortCode }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("This reaches Police Scotland. For social work, contact the council where the child lives.")) },
];
const SCOTLAND_CHILD_CONCERN: Contact = Contact {
    id: Borrowed("scotland-child-concern"),
    name: Borrowed("Council social work and Police Scotland"),
    organisation: Borrowed("Scottish councils, Police Scotland and the Children's Reporter"),
    mention: Borrowed("Police Scotland"),
    website: None,
    about: Borrowed("Who to tell about a child at risk in Scotland: the council's social work department, Police Scotland or the Children's Reporter. In danger now, call 999."),
    who_for: Borrowed("Anyone worried about a child in Scotland."),
    sensitive: true,
    statutory: true,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::Scotland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed("police-101"),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Phone hours are left out: neither police.uk nor GOV.UK states hours for 101.\n\
        The facts\' website address was not seen in any stored copy, so no website is given.\n\
        A national child protection line of 2007, 0800 022 3222, is in no later copy: treat as closed. The 2007 page is not cited, as it supports nothing given here.\n\
        Social work out of hours is regional. The one number found covers Glasgow and its partners and is not listed."),
    channels: Borrowed(&SCOTLAND_CHILD_CONCERN_CHANNELS),
    sources: Borrowed("\
        government\t\tservice number anonymity\thttps://inverclyde.gov.uk/health-and-social-care/public-protection/inverclyde-child-protection-committee/concerns-about-a-child\n\
        press\t\tservice number\thttps://handbook.scot/article/child-protection/"),
    evidence: Evidence { grade: Grade::Government, seen: None },
};

static SCOTLAND_DOMESTIC_ABUSE_FORCED_MARRIAGE_HELPLINE_CHANNELS: [Channel; 5] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 027 1234"), dial: Borrowed("08000271234"), tel: Borrowed("tel:+448000271234"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://www.sdafmh.org.uk/en/")), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Sms, value: Value::Sms(SmsCode { published: Borrowed("07401 288595"), keyword: None, sms: Borrowed("sms:+447401288595") }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Whatsapp, value: Value::Phone(PhoneNumber { published: Borrowed("07401 288595"), dial: Borrowed("07401288595"), tel: Borrowed("tel:+447401288595"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Email, value: Value::Email(Borrowed("helpline@sdafmh.org.uk")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("You can write at any time.")) },
];
const SCOTLAND_DOMESTIC_ABUSE_FORCED_MARRIAGE_HELPLINE: Contact = Contact {
    id: Borrowed("scotland-domestic-abuse-forced-marriage-helpline"),
    name: Borrowed("Scotland's Domestic Abuse and Forced Marriage Helpline"),
    organisation: Borrowed("Scottish Women's Aid"),
    mention: Borrowed("Scotland's Domestic Abuse and Forced Marriage Helpline"),
    website: Some(Borrowed("https://www.sdafmh.org.uk/en/")),
    about: Borrowed("Help and advice on domestic abuse and forced marriage in Scotland, by phone, text, WhatsApp, email or chat."),
    who_for: Borrowed("Anyone in Scotland, of any age or gender, and people worried about someone."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::Scotland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: Some(Borrowed("They keep what you say to themselves, except in rare cases such as danger to someone's life or serious risk to a child or a vulnerable adult.")),
    hidden_on_bill: None,
    languages: Some(Borrowed("Interpreters, though you may have to wait or be called back")),
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        No source says that texts or WhatsApp messages to this mobile number are free, so no cost is given."),
    channels: Borrowed(&SCOTLAND_DOMESTIC_ABUSE_FORCED_MARRIAGE_HELPLINE_CHANNELS),
    sources: Borrowed("\
        third-party\t2026-10\tnumber hours\t\n\
        press\t\tservice number hours\thttps://www.scottishhousingnews.com/articles/support-for-those-experiencing-domestic-abuse-is-now-only-a-text-message-away\n\
        press\t\tnumber address hours cost\thttps://news.stv.tv/politics/victims-of-domestic-abuse-urged-not-to-suffer-in-silence-and-phone-helpline\n\
        press\t\tnumber hours\thttps://cdn.staging.content.citizensadvice.org.uk/scotland/family/gender-violence/domestic-violence-and-abuse-getting-help\n\
        press\t\thours audience languages\thttps://safer.scot/information/da/report/"),
    evidence: Evidence { grade: Grade::Press, seen: Some(Seen { year: 2026, month: Some(10) }) },
};

static SFAD_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("08080 10 10 11"), dial: Borrowed("08080101011"), tel: Borrowed("tel:+448080101011"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://www.sfad.org.uk/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Email, value: Value::Email(Borrowed("helpline@sfad.org.uk")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const SFAD: Contact = Contact {
    id: Borrowed("sfad"),
    name: Borrowed("Scottish Families Affected by Alcohol and Drugs helpline"),
    organisation: Borrowed("Scottish Families Affected by Alcohol and Drugs"),
    mention: Borrowed("the Scottish Families helpline"),
    website: Some(Borrowed("https://www.sfad.org.uk/")),
    about: Borrowed("Support for you when someone else's drinking or drug use affects your life."),
    who_for: Borrowed("Anyone in Scotland aged 16 and over who is affected by someone else's drinking or drug use."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Family]),
    nations: Borrowed(&[Nation::Scotland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Hours were not found.\n\
        Neither source has a date, and neither is the operator\'s own page."),
    channels: Borrowed(&SFAD_CHANNELS),
    sources: Borrowed("\
        press\t\tservice number address audience\thttps://vhscotland.org.uk/kims-blog-supporting-families-affected-by-alcohol-and-drugs/\n\
        press\t\tnumber cost\thttps://www.parentingacrossscotland.org/info-for-practitioners/articles/interview-with-scottish-families-affected-by-alcohol-and-drugs/"),
    evidence: Evidence { grade: Grade::Press, seen: None },
};

static SHOUT_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Sms, value: Value::Sms(SmsCode { published: Borrowed("85258"), keyword: Some(Borrowed("SHOUT")), sms: Borrowed("sms:85258?body=SHOUT") }), hours: Hours::Always, cost: Cost::Free, nations: Borrowed(&[]), note: Some(Borrowed("Free on the main UK networks. Other networks may charge. You can also start with any other word.")) },
];
const SHOUT: Contact = Contact {
    id: Borrowed("shout"),
    name: Borrowed("Shout"),
    organisation: Borrowed("Mental Health Innovations"),
    mention: Borrowed("Shout"),
    website: Some(Borrowed("https://giveusashout.org/")),
    about: Borrowed("You text with a trained volunteer when you cannot cope. It is for times when you would rather type than talk."),
    who_for: Borrowed("Anyone in the UK who is in crisis."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::OwnBehaviour, Audience::Family]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: None,
    hidden_on_bill: Some(Borrowed("Texts stay off your bill on EE, O2, Vodafone, Three, Virgin, BT, giffgaff, Tesco and Telecom Plus. Other networks may show them. They stay on your phone until you delete them.")),
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Free texts that stay off the bill are promised for the listed networks only. For others Shout says it cannot confirm it.\n\
        Shout is called confidential, but the page with the exceptions was not read, so nothing is stated."),
    channels: Borrowed(&SHOUT_CHANNELS),
    sources: Borrowed("\
        press\t\tcost anonymity bill\thttps://www.crisistextline.uk/faqs\n\
        press\t\tservice number hours cost\thttps://www.crisistextline.uk/how-it-works/\n\
        press\t2026-01\tnumber hours\thttps://www.kickstherapy.com/blog/mental-health-crisis-resources-uk\n\
        third-party\t2026-09\tnumber hours\t\n\
        third-party\t2026-08\tnumber\t\n\
        press\t2024-08\tservice\thttps://civilsociety.co.uk/news/mental-health-charities-merge-with-aim-to-strengthen-early-intervention-offer.html"),
    evidence: Evidence { grade: Grade::Press, seen: Some(Seen { year: 2026, month: Some(9) }) },
};

static SILVER_LINE_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 4 70 80 90"), dial: Borrowed("08004708090"), tel: Borrowed("tel:+448004708090"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const SILVER_LINE: Contact = Contact {
    id: Borrowed("silver-line"),
    name: Borrowed("The Silver Line"),
    organisation: Borrowed("Age UK"),
    mention: Borrowed("the Silver Line"),
    website: Some(Borrowed("https://www.thesilverline.org.uk/")),
    about: Borrowed("Someone friendly to talk to. If someone hurts or neglects you, and you agree, they can ask social services to help."),
    who_for: Borrowed("Anyone in the UK aged 55 and over."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        No page of the operator was read.\n\
        Older copies give 65 as the lowest age, or none. The newest say 55.\n\
        That they can contact social services with the caller\'s agreement is from a 2013 press page."),
    channels: Borrowed(&SILVER_LINE_CHANNELS),
    sources: Borrowed("\
        press\t2019-10\tservice hours\thttps://en.wikipedia.org/wiki/The_Silver_Line\n\
        press\t2013-11\tservice\thttps://wendovernews.co.uk/news/perfect-lifeline-for-lonely-older-people/\n\
        third-party\t2026\tservice number hours cost audience\t\n\
        third-party\t2026\tservice hours\t"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: Some(Seen { year: 2026, month: None }) },
};

static SOBS_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0300 111 5065"), dial: Borrowed("03001115065"), tel: Borrowed("tel:+443001115065"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const SOBS: Contact = Contact {
    id: Borrowed("sobs"),
    name: Borrowed("Survivors of Bereavement by Suicide helpline"),
    organisation: Borrowed("Survivors of Bereavement by Suicide (SoBS)"),
    mention: Borrowed("the Survivors of Bereavement by Suicide helpline"),
    website: Some(Borrowed("https://uksobs.com/")),
    about: Borrowed("Talk to people who have also lost someone to suicide."),
    who_for: Borrowed("Adults aged 18 and over in the UK who have lost someone to suicide."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Hours are not settled: two lists of 2026 give different closing times. Do not show any.\n\
        Number and web address rest on other people\'s lists. No page of the operator was read."),
    channels: Borrowed(&SOBS_CHANNELS),
    sources: Borrowed("\
        third-party\t2026\tservice address\t\n\
        third-party\t2026\tservice\t\n\
        third-party\t2026\tservice number audience\t"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: Some(Seen { year: 2026, month: None }) },
};

static SOS_SILENCE_OF_SUICIDE_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 115 1505"), dial: Borrowed("08081151505"), tel: Borrowed("tel:+448081151505"), kind: NumberKind::National }), hours: /* Mo-Fr 20:00-24:00; Sa,Su 16:00-24:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 1200, closes: 1440 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 1200, closes: 1440 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 1200, closes: 1440 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 1200, closes: 1440 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 1200, closes: 1440 } }, DaySpan { day: Weekday::Saturday, span: Span { opens: 960, closes: 1440 } }, DaySpan { day: Weekday::Sunday, span: Span { opens: 960, closes: 1440 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const SOS_SILENCE_OF_SUICIDE: Contact = Contact {
    id: Borrowed("sos-silence-of-suicide"),
    name: Borrowed("SOS Silence of Suicide"),
    organisation: Borrowed("SOS Silence of Suicide"),
    mention: Borrowed("SOS Silence of Suicide"),
    website: Some(Borrowed("https://sossilenceofsuicide.org/")),
    about: Borrowed("Someone to listen when you are struggling with how you feel, or thinking of taking your own life."),
    who_for: Borrowed("Anyone in the UK aged 12 and over."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Neither page that gives the hours has a date."),
    channels: Borrowed(&SOS_SILENCE_OF_SUICIDE_CHANNELS),
    sources: Borrowed("\
        operator\t\tnumber hours\thttps://sossilenceofsuicide.org/talking-suicide/\n\
        press\t\tservice hours audience\thttps://sossuicide.0393924.com/our-safeguarding-policy"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static SPEAK_UP_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("08000 724 725"), dial: Borrowed("08000724725"), tel: Borrowed("tel:+448000724725"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const SPEAK_UP: Contact = Contact {
    id: Borrowed("speak-up"),
    name: Borrowed("Speak Up helpline (NHS and social care)"),
    organisation: Borrowed("Speak Up Direct"),
    mention: Borrowed("the Speak Up helpline"),
    website: Some(Borrowed("https://speakup.direct/")),
    about: Borrowed("Advice on how to raise a concern about something that is wrong where you work."),
    who_for: Borrowed("People in England who work in the NHS or in social care."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Professional]),
    nations: Borrowed(&[Nation::England]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The number rests on a government page of December 2011. A later undated page confirms the service and its web address.\n\
        Hours left out: those published are of 2011 and 2012.\n\
        Mencap ran it at first, as the Whistleblowing Helpline."),
    channels: Borrowed(&SPEAK_UP_CHANNELS),
    sources: Borrowed("\
        government\t2011-12\tservice number\thttps://www.gov.uk/government/news/nhs-whistleblowing-helpline-to-be-extended-to-social-care-staff\n\
        press\t\tservice address audience cost\thttps://optical.org/en/standards-and-guidance/speaking-up/g-sources-of-further-advice/"),
    evidence: Evidence { grade: Grade::Government, seen: Some(Seen { year: 2011, month: Some(12) }) },
};

static STOP_IT_NOW_CHANNELS: [Channel; 4] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 1000 900"), dial: Borrowed("08081000900"), tel: Borrowed("tel:+448081000900"), kind: NumberKind::National }), hours: /* Mo-Th 09:00-21:00; Fr 09:00-17:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 540, closes: 1260 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 540, closes: 1020 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://www.stopitnow.org.uk/helpline/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://www.stopitnow.org.uk/helpline/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Choose the secure message on this page.")) },
    Channel { kind: ChannelKind::PhoneFromAbroad, value: Value::Phone(PhoneNumber { published: Borrowed("+44 1372 847 161"), dial: Borrowed("+441372847161"), tel: Borrowed("tel:+441372847161"), kind: NumberKind::FromAbroad }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("For callers in Ireland. Your provider charges for the call.")) },
];
const STOP_IT_NOW: Contact = Contact {
    id: Borrowed("stop-it-now"),
    name: Borrowed("Stop It Now helpline"),
    organisation: Borrowed("Lucy Faithfull Foundation"),
    mention: Borrowed("the Stop It Now helpline"),
    website: Some(Borrowed("https://www.stopitnow.org.uk/helpline/")),
    about: Borrowed("Helps adults to prevent child sexual abuse. You can talk about your own thoughts or actions, someone else's, or a child's sexual behaviour."),
    who_for: Borrowed("Any adult worried about their own sexual thoughts or actions towards children, or someone else's. Also families, survivors and professionals."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::OwnBehaviour, Audience::Family, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: Some(Borrowed("You do not have to say who you are. If what you say shows which child or other person is at risk, or points to a particular crime, they pass it on.")),
    hidden_on_bill: None,
    languages: Some(Borrowed("English and Welsh, with interpreters for more than 200 languages")),
    shown_with: Borrowed("lff-family-and-friends"),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Phone hours come from two older undated copies. The newest page shows none and nothing contradicts them. Bank holidays are not known.\n\
        Chat hours are not known.\n\
        The old e-mail address was replaced by a secure message on the website: never list it.\n\
        Do not claim that caller numbers are not kept: the operator page that was read does not say so."),
    channels: Borrowed(&STOP_IT_NOW_CHANNELS),
    sources: Borrowed("\
        operator\t\tnumber address cost languages\thttps://www.stopitnow.org.uk/helpline/\n\
        operator\t\tnumber service\thttps://www.stopitnow.org.uk/how-we-prevent-child-sexual-abuse/how-the-stop-it-now-helpline-works/\n\
        press\t\thours\thttp://lucyfaithfull.org/stop_it_now_helpline.htm\n\
        press\t2024\tservice\thttps://www.lucyfaithfull.org.uk/annual-reports/"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static STOP_LOAN_SHARKS_ENGLAND_CHANNELS: [Channel; 4] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0300 555 2222"), dial: Borrowed("03005552222"), tel: Borrowed("tel:+443005552222"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://www.stoploansharks.co.uk/")), hours: /* Mo-Fr 09:00-17:00; PH off */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 540, closes: 1020 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 540, closes: 1020 } }]), bank_holidays: BankHolidays::Closed }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://www.stoploansharks.co.uk/")), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Email, value: Value::Email(Borrowed("reportaloanshark@stoploansharks.gov.uk")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const STOP_LOAN_SHARKS_ENGLAND: Contact = Contact {
    id: Borrowed("stop-loan-sharks-england"),
    name: Borrowed("Stop Loan Sharks (England)"),
    organisation: Borrowed("England Illegal Money Lending Team"),
    mention: Borrowed("Stop Loan Sharks"),
    website: Some(Borrowed("https://www.stoploansharks.co.uk/")),
    about: Borrowed("Report someone who lends money illegally and get support. You have not broken the law by borrowing from them."),
    who_for: Borrowed("Anyone in England who has borrowed from an illegal lender, or knows about one."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried]),
    nations: Borrowed(&[Nation::England]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Older copies give a text number, 60003. The newest does not, so it is left out.\n\
        The facts speak of strict confidence but give no limit, so nothing is promised."),
    channels: Borrowed(&STOP_LOAN_SHARKS_ENGLAND_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice number hours anonymity\thttps://www.stoploansharks.co.uk/frequently-asked-questions/\n\
        press\t2016-08\tservice\thttp://www.croydonplus.co.uk/2016/08/10/tackling-loan-sharks-what-can-you-do/"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static STOPNCII_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://stopncii.org")), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const STOPNCII: Contact = Contact {
    id: Borrowed("stopncii"),
    name: Borrowed("StopNCII.org"),
    organisation: Borrowed("Revenge Porn Helpline at SWGfL"),
    mention: Borrowed("StopNCII.org"),
    website: Some(Borrowed("https://stopncii.org")),
    about: Borrowed("Makes a digital fingerprint of a private sexual image on your own device, so that partner websites and apps can block it. The image itself is not uploaded."),
    who_for: Borrowed("Adults who were 18 or over in the image. If you are under 18, use Report Remove. If you are older but were under 18 in it, use Take It Down."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Never for images of anyone under 18: those go to Report Remove, or to Take It Down for adults shown in them as children. Take It Down has no record here."),
    channels: Borrowed(&STOPNCII_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice audience\thttps://stopncii.org/gyik\n\
        press\t\tservice audience cost\thttps://swgfl.org.uk/magazine/stopncii-org-tackling-non-consensual-intimate-image-abuse/"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static SURVIVORS_TRUST_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("08088 010818"), dial: Borrowed("08088010818"), tel: Borrowed("tel:+448088010818"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const SURVIVORS_TRUST: Contact = Contact {
    id: Borrowed("survivors-trust"),
    name: Borrowed("The Survivors Trust National Helpline"),
    organisation: Borrowed("The Survivors Trust"),
    mention: Borrowed("the Survivors Trust helpline"),
    website: Some(Borrowed("https://www.thesurvivorstrust.org/")),
    about: Borrowed("Listens to you and helps you find a local service for people hurt by rape or sexual abuse."),
    who_for: Borrowed("Anyone affected by rape, sexual violence or sexual abuse, their friends and family, and professionals."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Opening hours are not known: no stored copy gives them.\n\
        The number agrees in all copies, but none of them is a page of the operator."),
    channels: Borrowed(&SURVIVORS_TRUST_CHANNELS),
    sources: Borrowed("\
        press\t2021-07\tservice number cost\thttps://survivorsounds.buzzsprout.com/1751814/8836235-meet-the-team-the-survivors-trust-helpline\n\
        third-party\t\tnumber\t"),
    evidence: Evidence { grade: Grade::Press, seen: Some(Seen { year: 2021, month: Some(7) }) },
};

static SWITCHBOARD_LGBT_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 0119 100"), dial: Borrowed("08000119100"), tel: Borrowed("tel:+448000119100"), kind: NumberKind::National }), hours: /* Mo-Su 10:00-22:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 600, closes: 1320 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 600, closes: 1320 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 600, closes: 1320 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 600, closes: 1320 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 600, closes: 1320 } }, DaySpan { day: Weekday::Saturday, span: Span { opens: 600, closes: 1320 } }, DaySpan { day: Weekday::Sunday, span: Span { opens: 600, closes: 1320 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://switchboard.lgbt/")), hours: /* Mo-Su 10:00-22:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 600, closes: 1320 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 600, closes: 1320 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 600, closes: 1320 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 600, closes: 1320 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 600, closes: 1320 } }, DaySpan { day: Weekday::Saturday, span: Span { opens: 600, closes: 1320 } }, DaySpan { day: Weekday::Sunday, span: Span { opens: 600, closes: 1320 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const SWITCHBOARD_LGBT: Contact = Contact {
    id: Borrowed("switchboard-lgbt"),
    name: Borrowed("Switchboard LGBTQIA+ support line"),
    organisation: Borrowed("Switchboard LGBTQIA+"),
    mention: Borrowed("Switchboard"),
    website: Some(Borrowed("https://switchboard.lgbt/")),
    about: Borrowed("LGBTQIA+ volunteers listen to you about anything, such as hate crime, relationships or how you feel. They listen and do not give advice or counselling."),
    who_for: Borrowed("LGBTQIA+ people, and their friends and family."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Two email addresses appear in copies and which is current was not confirmed, so none is given.\n\
        The old number 0300 330 0630 was replaced on 3 March 2023.\n\
        That callers need not say who they are comes from third-party lists only, and no limit on confidentiality was read, so neither is stated."),
    channels: Borrowed(&SWITCHBOARD_LGBT_CHANNELS),
    sources: Borrowed("\
        operator\t\tservice hours\thttps://switchboard.lgbt/terms-of-service\n\
        press\t2023-03\tnumber cost\thttps://www.thepinknews.com/2023/03/15/switchboard-helpline-calls-free-number-lgbtq/\n\
        third-party\t2026\tnumber hours\t\n\
        third-party\t\tnumber\t"),
    evidence: Evidence { grade: Grade::Press, seen: None },
};

static TARA_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0141 276 7724"), dial: Borrowed("01412767724"), tel: Borrowed("tel:+441412767724"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const TARA: Contact = Contact {
    id: Borrowed("tara"),
    name: Borrowed("Trafficking Awareness Raising Alliance (TARA)"),
    organisation: Borrowed("Glasgow City Council"),
    mention: Borrowed("TARA"),
    website: None,
    about: Borrowed("Support if someone has trafficked you and made you sell sex."),
    who_for: Borrowed("Women aged 18 and over anywhere in Scotland."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Professional]),
    nations: Borrowed(&[Nation::Scotland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Hours were not found.\n\
        Website left out: https://www.tarascotland.org.uk/ was given from memory.\n\
        Rests on one undated page of the Scottish Government, which pays for the service."),
    channels: Borrowed(&TARA_CHANNELS),
    sources: Borrowed("\
        government\t\tservice number nations audience\thttps://www.gov.scot/publications/human-trafficking-exploitation-health-workers-need-know/pages/14/"),
    evidence: Evidence { grade: Grade::Government, seen: None },
};

static THAMES_VALLEY_POLICE_CHANNELS: [Channel; 3] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("101"), dial: Borrowed("101"), tel: Borrowed("tel:101"), kind: NumberKind::ShortCode }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Textphone, value: Value::Phone(PhoneNumber { published: Borrowed("18001 101"), dial: Borrowed("18001101"), tel: Borrowed("tel:18001101"), kind: NumberKind::TextRelay }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("For calls through Relay UK, by textphone or app.")) },
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://www.thamesvalley.police.uk")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Look for the link to report online. In an emergency call 999 instead.")) },
];
const THAMES_VALLEY_POLICE: Contact = Contact {
    id: Borrowed("thames-valley-police"),
    name: Borrowed("Thames Valley Police"),
    organisation: Borrowed("Thames Valley Police"),
    mention: Borrowed("Thames Valley Police"),
    website: Some(Borrowed("https://www.thamesvalley.police.uk")),
    about: Borrowed("The local police force. You can report a crime, give information or ask for advice by phone or online."),
    who_for: Borrowed("Anyone who needs the police in Oxfordshire, Buckinghamshire or Berkshire but is not in danger right now."),
    sensitive: false,
    statutory: true,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Family, Audience::Professional]),
    nations: Borrowed(&[Nation::England]),
    areas: Borrowed("\
        Oxfordshire\n\
        Buckinghamshire\n\
        Berkshire"),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: Some(Borrowed("police-101")),
    shares_number_with: Borrowed("police-101"),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Phone hours are left out: neither police.uk nor GOV.UK states hours for 101.\n\
        The exact page for reporting online was not seen, so the form is the front page of the force.\n\
        A number for callers abroad, 01865 841148, comes from one third-party project only and is left out."),
    channels: Borrowed(&THAMES_VALLEY_POLICE_CHANNELS),
    sources: Borrowed("\
        government\t\tnumber service\thttps://www.bracknell-forest.gov.uk/crime-and-emergencies/crime-and-community-safety/domestic-abuse/get-help-yourself-or-someone-else/silent-solution\n\
        operator\t\tservice address\thttps://www.thamesvalley.police.uk/contact/af/contact-us/us/contact-us/tvp/media-office/"),
    evidence: Evidence { grade: Grade::Government, seen: None },
};

static THE_ROWAN_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 389 4424"), dial: Borrowed("08003894424"), tel: Borrowed("tel:+448003894424"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const THE_ROWAN: Contact = Contact {
    id: Borrowed("the-rowan"),
    name: Borrowed("The Rowan Sexual Assault Referral Centre"),
    organisation: Borrowed("Northern Health and Social Care Trust"),
    mention: Borrowed("the Rowan"),
    website: None,
    about: Borrowed("Gives you medical care, an examination to collect evidence if you want one, and support after a sexual assault. You do not have to tell the police."),
    who_for: Borrowed("Anyone in Northern Ireland who has been sexually assaulted, recently or in the past, of any age or gender."),
    sensitive: true,
    statutory: true,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        No website is given: a 2026 check found that therowan.net no longer answers, and the address of the new page on hscni.net was not read.\n\
        Round-the-clock opening comes from a police page of February 2022.\n\
        A 2013 report says evidence can be kept for up to seven years. It is too old to state."),
    channels: Borrowed(&THE_ROWAN_CHANNELS),
    sources: Borrowed("\
        third-party\t2026-09\tservice number\t\n\
        government\t2022-02\tservice hours audience\thttps://www.psni.police.uk/latest-news/police-see-increase-reports-sexual-offences-2021"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: Some(Seen { year: 2026, month: Some(9) }) },
};

static THIRTYONE_EIGHT_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0303 003 1111"), dial: Borrowed("03030031111"), tel: Borrowed("tel:+443030031111"), kind: NumberKind::National }), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("You may need to choose option 2 for the helpline.")) },
];
const THIRTYONE_EIGHT: Contact = Contact {
    id: Borrowed("thirtyone-eight"),
    name: Borrowed("Thirtyone:eight safeguarding helpline"),
    organisation: Borrowed("Thirtyone:eight"),
    mention: Borrowed("the Thirtyone:eight safeguarding helpline"),
    website: Some(Borrowed("https://thirtyoneeight.org/")),
    about: Borrowed("Advice if you are worried about abuse in a church or faith group, or were abused in one."),
    who_for: Borrowed("Faith groups, people who work in them, and anyone worried about abuse there."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Hours left out: round-the-clock cover is claimed by a member church, not the operator, and nights may be for urgent calls only.\n\
        The menu option comes from the same church\'s page.\n\
        Once called CCPAS."),
    channels: Borrowed(&THIRTYONE_EIGHT_CHANNELS),
    sources: Borrowed("\
        press\t2022\tnumber\thttps://issuu.com/ccpas_/docs/22-22482_magazine_mailing_-_autumn_2022_28pp_digit\n\
        third-party\t2026\tservice number\t"),
    evidence: Evidence { grade: Grade::Press, seen: Some(Seen { year: 2026, month: None }) },
};

static TRUE_VISION_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://www.report-it.org.uk/")), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("You can leave your details out, but then the police can do less.")) },
];
const TRUE_VISION: Contact = Contact {
    id: Borrowed("true-vision"),
    name: Borrowed("True Vision"),
    organisation: Borrowed("UK police service"),
    mention: Borrowed("True Vision"),
    website: Some(Borrowed("https://www.report-it.org.uk/")),
    about: Borrowed("A police website to report hate crime. Your report goes to the police force for the area."),
    who_for: Borrowed("Anyone in England, Wales or Northern Ireland who was targeted or who saw what happened."),
    sensitive: true,
    statutory: true,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: Some(Anonymity::IfYouChoose),
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Online only. No number was found.\n\
        Does not cover Scotland."),
    channels: Borrowed(&TRUE_VISION_CHANNELS),
    sources: Borrowed("\
        press\t\tservice nations\thttps://www.safercolchester.co.uk/hate-crime/\n\
        government\t\tservice anonymity\thttps://eastcambs.gov.uk/content/reporting-hate-crime\n\
        operator\t2025-10\tservice address\thttps://www.report-it.org.uk/government_launches_support_service_for_muslim"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static VICTIM_SUPPORT_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("08 08 16 89 111"), dial: Borrowed("08081689111"), tel: Borrowed("tel:+448081689111"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://www.victimsupport.org.uk/")), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const VICTIM_SUPPORT: Contact = Contact {
    id: Borrowed("victim-support"),
    name: Borrowed("Victim Support Supportline"),
    organisation: Borrowed("Victim Support"),
    mention: Borrowed("the Victim Support line"),
    website: Some(Borrowed("https://www.victimsupport.org.uk/")),
    about: Borrowed("Helps you after any crime, whenever it happened. You do not have to report it to the police."),
    who_for: Borrowed("Anyone in England or Wales affected by crime, their friends and family, and professionals."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Professional]),
    nations: Borrowed(&[Nation::England, Nation::Wales]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Round-the-clock live chat rests on a page of the operator from April 2020. A 2019 local note had it closed on Christmas Day and Easter Sunday.\n\
        The line is called confidential, but no limit was read, so nothing is stated."),
    channels: Borrowed(&VICTIM_SUPPORT_CHANNELS),
    sources: Borrowed("\
        operator\t2020-03\tservice number hours cost\thttps://www.victimsupport.org.uk/247-support-still-available-victims-crime/\n\
        operator\t2020-04\tservice hours nations\thttps://www.victimsupport.org.uk/press-releases/victim-support-expands-online-support-help-people-affected-crime/\n\
        third-party\t2026-08\tnumber hours\t"),
    evidence: Evidence { grade: Grade::Operator, seen: Some(Seen { year: 2026, month: Some(8) }) },
};

static VICTIM_SUPPORT_SCOTLAND_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0800 160 1985"), dial: Borrowed("08001601985"), tel: Borrowed("tel:+448001601985"), kind: NumberKind::National }), hours: /* Mo-Fr 08:00-20:00; Sa,Su 10:00-16:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 480, closes: 1200 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 480, closes: 1200 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 480, closes: 1200 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 480, closes: 1200 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 480, closes: 1200 } }, DaySpan { day: Weekday::Saturday, span: Span { opens: 600, closes: 960 } }, DaySpan { day: Weekday::Sunday, span: Span { opens: 600, closes: 960 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const VICTIM_SUPPORT_SCOTLAND: Contact = Contact {
    id: Borrowed("victim-support-scotland"),
    name: Borrowed("Victim Support Scotland"),
    organisation: Borrowed("Victim Support Scotland"),
    mention: Borrowed("Victim Support Scotland"),
    website: Some(Borrowed("https://victimsupport.scot/")),
    about: Borrowed("Free support and practical help after any crime, whenever it happened. You do not have to report the crime."),
    who_for: Borrowed("Anyone in Scotland affected by crime, including people who saw it happen and families."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried]),
    nations: Borrowed(&[Nation::Scotland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Hours come from a third party of October 2026. No page of the operator with hours was stored. Never show it as a 24-hour line.\n\
        Web chat was not confirmed and is left out.\n\
        The service is called confidential, but no limit was read, so nothing is stated."),
    channels: Borrowed(&VICTIM_SUPPORT_SCOTLAND_CHANNELS),
    sources: Borrowed("\
        press\t2024-02\tnumber\thttps://www.martinwhitfieldmsp.com/2024/02/19/promoting-victims-awareness-week/\n\
        government\t\tservice number cost\thttps://mygov.scot/victim-support-stalking\n\
        third-party\t2026-09\thours\t\n\
        third-party\t2026-10\thours\t"),
    evidence: Evidence { grade: Grade::Government, seen: None },
};

static WALES_HATE_SUPPORT_CENTRE_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0300 30 31 982"), dial: Borrowed("03003031982"), tel: Borrowed("tel:+443003031982"), kind: NumberKind::National }), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://www.reporthate.victimsupport.org.uk/")), hours: Hours::Always, cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
];
const WALES_HATE_SUPPORT_CENTRE: Contact = Contact {
    id: Borrowed("wales-hate-support-centre"),
    name: Borrowed("Wales Hate Support Centre"),
    organisation: Borrowed("Victim Support"),
    mention: Borrowed("the Wales Hate Support Centre"),
    website: Some(Borrowed("https://www.reporthate.victimsupport.org.uk/")),
    about: Borrowed("Support if you have been targeted because of hate. They are independent of the police, and they can report to the police for you."),
    who_for: Borrowed("Anyone in Wales aged 13 and over who is affected by a hate crime or incident."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Child, Audience::Adult, Audience::Worried]),
    nations: Borrowed(&[Nation::Wales]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        The operator calls the number free, but it is an 03 number.\n\
        The facts note a British Sign Language version of the website but give no address for it, so no such channel is listed.\n\
        The facts call the service confidential but give no limit, so nothing is promised.\n\
        Once called the National Hate Crime Report and Support Centre."),
    channels: Borrowed(&WALES_HATE_SUPPORT_CENTRE_CHANNELS),
    sources: Borrowed("\
        government\t\tservice number\thttps://www.gov.wales/node/36746\n\
        operator\t\tnumber hours\thttps://www.reporthate.victimsupport.org.uk/\n\
        operator\t\tservice audience\thttps://www.victimsupport.org.uk/north-wales/hate-crime/"),
    evidence: Evidence { grade: Grade::Operator, seen: None },
};

static WOMENS_AID_CHANNELS: [Channel; 1] = [
    Channel { kind: ChannelKind::Form, value: Value::Web(Borrowed("https://www.womensaid.org.uk/domestic-abuse-directory/")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Use this page to look up services near you. It is a list, so no one answers messages here.")) },
];
const WOMENS_AID: Contact = Contact {
    id: Borrowed("womens-aid"),
    name: Borrowed("Women's Aid directory of local services (England)"),
    organisation: Borrowed("Women's Aid Federation of England"),
    mention: Borrowed("the Women's Aid directory of local services"),
    website: Some(Borrowed("https://www.womensaid.org.uk/")),
    about: Borrowed("An online list of domestic abuse services near you, and a handbook for survivors. It has no phone helpline."),
    who_for: Borrowed("Anyone in England who lives with domestic abuse or has left it, and people worried about them."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried]),
    nations: Borrowed(&[Nation::England]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        There is no Women\'s Aid phone helpline. It left the joint national helpline in October 2019.\n\
        Never list the live chat at chat.womensaid.org.uk. A third-party check from 2026 says it closed on 31 July 2025 and that the old address now leads elsewhere. No page of the operator on this was stored.\n\
        The email address helpline@womensaid.org.uk and the Survivors\' Forum were not confirmed and are left out."),
    channels: Borrowed(&WOMENS_AID_CHANNELS),
    sources: Borrowed("\
        third-party\t2026-09\tservice\t\n\
        press\t2020-03\tservice\thttps://ethicalmarketingnews.com/womens-aid-launches-urgent-appeal-on-international-womens-day-to-keep-its-life-saving-live-chat-service-running"),
    evidence: Evidence { grade: Grade::Press, seen: Some(Seen { year: 2026, month: Some(9) }) },
};

static YOUNGMINDS_PARENTS_CHANNELS: [Channel; 2] = [
    Channel { kind: ChannelKind::Phone, value: Value::Phone(PhoneNumber { published: Borrowed("0808 802 5544"), dial: Borrowed("08088025544"), tel: Borrowed("tel:+448088025544"), kind: NumberKind::National }), hours: /* Mo-Fr 09:30-16:00 */ Hours::Weekly(WeeklyHours { spans: Borrowed(&[DaySpan { day: Weekday::Monday, span: Span { opens: 570, closes: 960 } }, DaySpan { day: Weekday::Tuesday, span: Span { opens: 570, closes: 960 } }, DaySpan { day: Weekday::Wednesday, span: Span { opens: 570, closes: 960 } }, DaySpan { day: Weekday::Thursday, span: Span { opens: 570, closes: 960 } }, DaySpan { day: Weekday::Friday, span: Span { opens: 570, closes: 960 } }]), bank_holidays: BankHolidays::Unknown }), cost: Cost::Unknown, nations: Borrowed(&[]), note: None },
    Channel { kind: ChannelKind::Webchat, value: Value::Web(Borrowed("https://youngminds.org.uk")), hours: Hours::Unknown, cost: Cost::Unknown, nations: Borrowed(&[]), note: Some(Borrowed("Look for the Parents Helpline on the website, then for its chat.")) },
];
const YOUNGMINDS_PARENTS: Contact = Contact {
    id: Borrowed("youngminds-parents"),
    name: Borrowed("YoungMinds Parents Helpline"),
    organisation: Borrowed("YoungMinds"),
    mention: Borrowed("the YoungMinds Parents Helpline"),
    website: None,
    about: Borrowed("Advice for you when you are worried about a young person's mental health."),
    who_for: Borrowed("Parents and carers of someone under 25."),
    sensitive: true,
    statutory: false,
    audiences: Borrowed(&[Audience::Adult, Audience::Worried]),
    nations: Borrowed(&[Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland]),
    areas: Borrowed(""),
    anonymity: None,
    confidentiality: None,
    hidden_on_bill: None,
    languages: None,
    shown_with: Borrowed(""),
    stands_in_for: None,
    shares_number_with: Borrowed(""),
    checked: Date { year: 2026, month: 11, day: 21 },
    caution: Borrowed("\
        Phone hours differ by half an hour in the morning between sources. The narrower ones are given. A 2026 list says only weekdays.\n\
        The exact page address was not confirmed, so no website is given and chat points to the front page.\n\
        Chat was last named by the operator in 2021. Its hours are not known."),
    channels: Borrowed(&YOUNGMINDS_PARENTS_CHANNELS),
    sources: Borrowed("\
        press\t2021\tservice hours\thttps://www.charitytoday.co.uk/youngminds-to-receive-grant-from-london-freemasons/\n\
        third-party\t\tnumber hours\t\n\
        operator\t2021-10\tservice audience\thttps://youngminds.org.uk/about-us/media-centre/press-releases/demand-for-parents-helpline-up-48-since-start-of-pandemic"),
    evidence: Evidence { grade: Grade::ThirdParty, seen: Some(Seen { year: 2021, month: Some(10) }) },
};

pub(crate) static CONTACTS: [Contact; 107] = [
    _159_STOP_SCAMS,
    ACT_EARLY,
    ACTION_AGAINST_STALKING,
    ADVICE_DIRECT_SCOTLAND,
    AGE_SCOTLAND,
    AGE_UK_ADVICE_LINE,
    ANTI_TERRORIST_HOTLINE,
    BEAT,
    BELFAST_ADULT_PROTECTION_GATEWAY,
    BREATHING_SPACE,
    BRIGHT_SKY_APP,
    BRITISH_MUSLIM_TRUST,
    BRITISH_TRANSPORT_POLICE,
    CALL_WALES,
    CALM,
    CARE_INSPECTORATE_SCOTLAND,
    CEOP_SAFETY_CENTRE,
    CHILDLINE,
    CHILDREN_FIRST_SUPPORT_LINE,
    CITIZENS_ADVICE_CONSUMER,
    CQC,
    CRIMESTOPPERS,
    CST,
    DRINKLINE,
    EMERGENCY_999,
    FAMILY_LIVES,
    FEARLESS,
    FINANCIAL_SUPPORT_LINE_DOMESTIC_ABUSE,
    FORCED_MARRIAGE_UNIT,
    FRANK,
    GALOP,
    HOURGLASS,
    IWF,
    KARMA_NIRVANA,
    LFF_FAMILY_AND_FRIENDS,
    LIFELINE_NI,
    LIVE_FEAR_FREE,
    LOCAL_COUNCIL_CHILDREN,
    MEIC,
    MENCAP_HELPLINE,
    MENS_ADVICE_LINE,
    MERMAIDS,
    MIND_INFOLINE,
    MISSING_PEOPLE,
    MODERN_SLAVERY_HELPLINE,
    MUSLIM_WOMENS_NETWORK_HELPLINE,
    NACOA,
    NAPAC,
    NATIONAL_BULLYING_HELPLINE,
    NATIONAL_DOMESTIC_ABUSE_HELPLINE,
    NATIONAL_GAMBLING_HELPLINE,
    NATIONAL_STALKING_HELPLINE,
    NHS_111_MENTAL_HEALTH_ENGLAND,
    NHS_111_WALES_PRESS_2,
    NHS_24_MENTAL_HEALTH_HUB,
    NI_DOMESTIC_SEXUAL_ABUSE_HELPLINE,
    NI_EMERGENCY_SOCIAL_WORK,
    NI_GATEWAY,
    NSPCC_FGM_HELPLINE,
    NSPCC_HELPLINE,
    NSPCC_WHISTLEBLOWING,
    PALADIN,
    PAPYRUS_HOPELINE247,
    POLICE_101,
    POLICE_SCOTLAND,
    POSH,
    PROTECT_ADVICE_LINE,
    PSNI,
    RAPE_CRISIS_ENGLAND_WALES,
    RAPE_CRISIS_SCOTLAND,
    REPORT_FRAUD,
    REPORT_HARMFUL_CONTENT,
    REPORT_REMOVE,
    RESPECT_PHONELINE,
    RETHINK_ADVICE_LINE,
    REVENGE_PORN_HELPLINE,
    SAFE_SPACES,
    SAFECALL,
    SALVATION_ARMY_SLAVERY,
    SAMARITANS,
    SANELINE,
    SARC_ENGLAND,
    SARCS_SCOTLAND,
    SAVERA_UK,
    SCOTLAND_CHILD_CONCERN,
    SCOTLAND_DOMESTIC_ABUSE_FORCED_MARRIAGE_HELPLINE,
    SFAD,
    SHOUT,
    SILVER_LINE,
    SOBS,
    SOS_SILENCE_OF_SUICIDE,
    SPEAK_UP,
    STOP_IT_NOW,
    STOP_LOAN_SHARKS_ENGLAND,
    STOPNCII,
    SURVIVORS_TRUST,
    SWITCHBOARD_LGBT,
    TARA,
    THAMES_VALLEY_POLICE,
    THE_ROWAN,
    THIRTYONE_EIGHT,
    TRUE_VISION,
    VICTIM_SUPPORT,
    VICTIM_SUPPORT_SCOTLAND,
    WALES_HATE_SUPPORT_CENTRE,
    WOMENS_AID,
    YOUNGMINDS_PARENTS,
];

pub(crate) static STAND_INS: [u16; 3] = [64, 67, 98];

static CHILD_SAFETY_ROUTES: [Route; 6] = [
    // police-101, nspcc-helpline, crimestoppers, childline, local-council-children, scotland-child-concern, ni-gateway, ni-emergency-social-work
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 59, 21, 17, 37, 84, 57, 56]) },
    // childline, meic, police-101, local-council-children
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 38, 63, 37]) },
    // local-council-children, scotland-child-concern, ni-gateway, ni-emergency-social-work, police-101, nspcc-helpline, crimestoppers, children-first-support-line, mencap-helpline
    Route { audiences: Borrowed(&[Audience::Adult, Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[37, 84, 57, 56, 63, 59, 21, 18, 39]) },
    // police-101, stop-it-now, lff-family-and-friends, crimestoppers
    Route { audiences: Borrowed(&[Audience::Family]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 92, 34, 21]) },
    // stop-it-now, samaritans
    Route { audiences: Borrowed(&[Audience::OwnBehaviour]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[92, 79]) },
    // local-council-children, scotland-child-concern, ni-gateway, ni-emergency-social-work, police-101, nspcc-helpline, nspcc-whistleblowing, thirtyone-eight, nspcc-fgm-helpline
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[37, 84, 57, 56, 63, 59, 60, 100, 58]) },
];
const CHILD_SAFETY: ConcernEntry = ConcernEntry {
    concern: Concern::ChildSafety,
    title: Borrowed("A child may not be safe"),
    if_you_are: Borrowed("concerned for the safety of a child"),
    danger: Borrowed("If you or a child is in danger now, call 999."),
    reader: Audience::Worried,
    exit_button: true,
    aliases: Borrowed("\
        child abuse\n\
        child neglect\n\
        neighbour\'s child screaming\n\
        child left home alone\n\
        bruises on a child\n\
        child not being fed\n\
        social services\n\
        safeguarding\n\
        hitting a child\n\
        kicked out\n\
        thrown out of home\n\
        worried about a child\n\
        child emotional abuse\n\
        child being hit\n\
        my parents hit me\n\
        mum hits me\n\
        dad hits me\n\
        child protection\n\
        child in danger\n\
        child cruelty\n\
        abused child\n\
        neglected child\n\
        dirty and hungry child\n\
        report child abuse"),
    related: Borrowed(&[Concern::ChildSexualAbuse, Concern::OnlineChildSexualAbuse, Concern::ChildExploitation, Concern::Bullying, Concern::Parenting]),
    signs: Borrowed("\
        adult worried family professional\t\t8\tThe way they behave changes and nobody can say why.\n\
        adult worried family professional\t\t4\tThey have injuries that are unusual or that no one can explain.\n\
        adult worried family professional\t\t8 4\tThey have become quiet, anxious or cut off from other people.\n\
        adult worried family professional\t\t8\tThey are angry in a way that is not like them.\n\
        adult worried family professional\t\t7\tThey are very young and are left alone.\n\
        adult worried family professional\t\t8\tThey go missing or run away.\n\
        adult worried family professional\t\t4 7\tThey are often dirty, or their clothes are not washed.\n\
        adult worried family professional\t\t8\tThey always wear clothes that hide their whole body."),
    actions: Borrowed("\
        child\t\t10 11\tIf someone hurts you, it is not your fault. You are right to tell someone.\n\
        child\t\t13\tIf you are under 19, you can talk to Childline about anything. It is free.\n\
        family\t\t15\tIf someone close to you is under investigation for a sexual offence, you can talk to Stop It Now.\n\
        adult worried family professional\tengland wales\t5\tIn England and Wales, tell children\'s social care at the council. A suspicion is enough.\n\
        adult worried family professional\tscotland\t2 6\tIn Scotland, tell the council\'s social work team, the police or the Children\'s Reporter.\n\
        adult worried family professional\tnorthern-ireland\t9 17\tIn Northern Ireland, tell the Gateway team, or the emergency social workers when it is closed.\n\
        adult worried family professional\t\t5\tIf you think someone has broken the law, tell the police on 101.\n\
        adult worried family professional\t\t11\tReport it soon, while it is fresh in your mind.\n\
        adult worried family professional\t\t10 11\tIf a child tells you something, listen with care and take it seriously.\n\
        adult worried family professional\t\t10 11\tTell the child they did the right thing by speaking, and that they are not to blame.\n\
        adult worried family professional\t\t11\tTell the child what you are going to do next.\n\
        adult worried family professional\t\t14\tMake a note of what you have seen and heard. Use the words the child used.\n\
        professional\t\t12\tIf your workplace handles a child\'s safety badly, use its own procedure first where you can.\n\
        own-behaviour\t\t15\tAfraid of your own sexual thoughts or acts? Talk to Stop It Now. You need not say who you are."),
    avoid: Borrowed("\
        adult worried family professional\t\t0\tDo not hold back until you are certain.\n\
        adult worried family professional\t\t11\tDo not confront the person you suspect.\n\
        adult worried family professional\t\t14\tDo not promise the child that you will keep it secret.\n\
        adult worried family professional\t\t14\tDo not press the child for answers or try to find out more by yourself."),
    good_to_know: Borrowed("\
        child adult\t\t5\tYou can tell someone even if you are not sure.\n\
        adult worried family\t\t5\tWhen you report to the council, it is up to you whether you give your details.\n\
        adult worried family\t\t16\tYou can give information to Crimestoppers without saying who you are.\n\
        adult worried family professional\t\t8\tA single sign is not proof of abuse.\n\
        adult worried family professional\t\t14\tIf you speak up honestly and turn out to be wrong, you will not be in trouble.\n\
        adult worried family professional\t\t5\tAfter a report, a social worker may look into what has happened.\n\
        adult worried family professional\t\t5\tYou will not be told private things about the child.\n\
        child\tengland\t1 3\tIn England, if you are thrown out and under 18, children\'s services must find you a safe place.\n\
        adult worried family professional\tengland\t1 3\tIn England, when a child under 18 is thrown out, children\'s services must find them a safe place.\n\
        own-behaviour family\t\t15\tIf what you say shows which child is at risk, or a crime, Stop It Now will pass it on."),
    reasons: Borrowed("\
        childline\tFor anyone under 19 who wants to talk, about anything.\n\
        children-first-support-line\tTo talk through a worry about a child in Scotland.\n\
        crimestoppers\tTo say what you know about a crime without giving your name.\n\
        lff-family-and-friends\tWhen someone close to you was arrested for online sexual crimes against children.\n\
        local-council-children\tSocial workers at the council act to keep children safe.\n\
        meic\tFor children and young people in Wales who want advice or someone on their side.\n\
        mencap-helpline\tWhen the child or someone in the family has a learning disability.\n\
        ni-emergency-social-work\tWhen you need a social worker and the Gateway team is closed.\n\
        ni-gateway\tSocial workers who look into worries about a child.\n\
        nspcc-fgm-helpline\tWhen a girl may be at risk of female genital mutilation (FGM).\n\
        nspcc-helpline\tTo talk through a worry about a child, or to report it.\n\
        nspcc-whistleblowing\tWhen an organisation is not keeping children safe as it should.\n\
        police-101\tTo report something to the police when nobody is in danger now.\n\
        samaritans\tTo talk when you are struggling to cope.\n\
        scotland-child-concern\tThe people in Scotland who look into worries about a child.\n\
        stop-it-now\tWhen the worry is about sexual thoughts or acts towards children.\n\
        thirtyone-eight\tWhen the worry is about a church or another faith group."),
    routes: Borrowed(&CHILD_SAFETY_ROUTES),
    sources: Borrowed("\
        government\t\t\thttps://www.askthe.police.uk/content/Q961.htm\n\
        operator\t\t\thttps://www.childline.org.uk/get-support/ask-sam/home-and-families-asksam/can-me-parents-throw-me-out/\n\
        operator\t\t\thttps://www.children1st.org.uk/help-for-families/concerned-about-a-child/\n\
        operator\t\t\thttps://coramvoice.org.uk/young-peoples-zone/faq/cin/i-can%E2%80%99t-live-home-anymore-i-will-be-homeless-can-i-get-help\n\
        third-party\t\t\thttps://www.devonchildrenandfamiliespartnership.org.uk/uncategorized/spotting-the-signs-of-child-abuse/\n\
        government\t\t\thttps://eastcambs.gov.uk/content/report-child-abuse\n\
        government\t\t\thttps://www.edinburgh.gov.uk/protect-someone-harm/child-protection\n\
        third-party\t\t\thttps://www.hallgreen.bham.sch.uk/nspcc-helpline/\n\
        press\t2024-12\t\thttps://itv.com/news/london/2024-12-12/how-to-spot-the-signs-of-child-abuse-and-where-to-get-help\n\
        government\t\t\thttps://www.nidirect.gov.uk/articles/reporting-child-abuse-and-neglect\n\
        operator\t\t\thttps://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/what-to-do-child-reveals-abuse/\n\
        operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/\n\
        operator\t\t\thttps://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/dedicated-helplines/whistleblowing-advice-line/\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        government\t\t\thttp://www.powys.gov.uk/en/childrens-services/report-child-abuse/\n\
        operator\t\t\thttps://www.stopitnow.org.uk/helpline/\n\
        press\t2020-06\t\t\n\
        government\t\t\thttps://westerntrust.hscni.net/service/regional-emergency-social-work-resws"),
};

static CHILD_SEXUAL_ABUSE_ROUTES: [Route; 7] = [
    // police-101, nspcc-helpline, childline, stop-it-now, local-council-children, scotland-child-concern, ni-gateway, crimestoppers
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 59, 17, 92, 37, 84, 57, 21]) },
    // childline, police-101, ceop-safety-centre, sarc-england, the-rowan, rape-crisis-england-wales, ni-domestic-sexual-abuse-helpline, local-council-children
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 63, 16, 81, 99, 68, 55, 37]) },
    // napac, rape-crisis-england-wales, rape-crisis-scotland, ni-domestic-sexual-abuse-helpline, survivors-trust, police-101
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[47, 68, 69, 55, 95, 63]) },
    // police-101, local-council-children, scotland-child-concern, ni-gateway, ni-emergency-social-work, nspcc-helpline, stop-it-now, sarc-england, the-rowan, crimestoppers
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 37, 84, 57, 56, 59, 92, 81, 99, 21]) },
    // stop-it-now, samaritans
    Route { audiences: Borrowed(&[Audience::OwnBehaviour]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[92, 79]) },
    // stop-it-now, lff-family-and-friends, police-101, samaritans
    Route { audiences: Borrowed(&[Audience::Family]), nations: Borrowed(&[]), keep_order: true, contacts: Borrowed(&[92, 34, 63, 79]) },
    // local-council-children, scotland-child-concern, ni-gateway, ni-emergency-social-work, police-101, nspcc-helpline, ceop-safety-centre, stop-it-now, the-rowan
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[37, 84, 57, 56, 63, 59, 16, 92, 99]) },
];
const CHILD_SEXUAL_ABUSE: ConcernEntry = ConcernEntry {
    concern: Concern::ChildSexualAbuse,
    title: Borrowed("Sexual abuse of a child"),
    if_you_are: Borrowed("concerned that a child has been sexually abused"),
    danger: Borrowed("If you or a child is in danger, or abuse is happening now, call 999."),
    reader: Audience::Worried,
    exit_button: true,
    aliases: Borrowed("\
        molested\n\
        molesting\n\
        paedophile\n\
        pedophile\n\
        paedo\n\
        touching my child\n\
        inappropriate touching\n\
        interfered with\n\
        sexually abused child\n\
        child rape\n\
        incest\n\
        CSA\n\
        abused by stepdad\n\
        touched private parts\n\
        child told me something sexual\n\
        someone touched me\n\
        he makes me touch him\n\
        sexual abuse of a child\n\
        child molester\n\
        my child was abused"),
    related: Borrowed(&[Concern::OnlineChildSexualAbuse, Concern::WorryingSexualBehaviour, Concern::ChildSafety, Concern::NonRecentAbuse, Concern::SexualViolence]),
    signs: Borrowed("\
        worried family professional\t\t4 8\tTheir mood or the way they behave changes suddenly.\n\
        worried family professional\t\t4 8\tThey are afraid of a certain person or place.\n\
        worried family professional\t\t4 8\tThey have pain, soreness or bleeding in their private parts or mouth.\n\
        worried family professional\t\t4 8\tThey play in a sexual way with toys or other children.\n\
        worried family professional\t\t4 8\tThey know more about sex than you would expect at their age.\n\
        worried family professional\t\t4 8\tThey have presents or money and cannot say where these came from.\n\
        worried family professional\t\t4 8\tThey have nightmares, or find it hard to sleep.\n\
        worried family professional\t\t4 8\tThey had been dry and start to wet or soil themselves again."),
    actions: Borrowed("\
        child adult\t\t5\tYou are not to blame for what someone did to you. You deserve to be taken seriously.\n\
        child\t\t6\tYou can talk to Childline about it if you are under 19.\n\
        child\t\t2\tYou can tell the police yourself, on 101 or online.\n\
        adult\t\t2\tIf you want to report it, tell the police on 101 or online.\n\
        worried family professional\t\t2\tTell the police. If it is not happening now, call 101 or report online.\n\
        worried family professional\t\t0\tListen calmly. Let the child tell it in their own way.\n\
        worried family professional\t\t5\tTell the child that you take it seriously and that they are not to blame.\n\
        worried family professional\t\t0\tWrite down what was said, and where and when.\n\
        worried family professional\t\t4\tNot sure what you have seen? Talk to Stop It Now. You do not have to say who you are.\n\
        own-behaviour\t\t7\tAfraid of your own sexual thoughts or acts? Talk to Stop It Now. You need not say who you are."),
    avoid: Borrowed("\
        worried family professional\t\t1\tDo not wait for proof.\n\
        worried family professional\t\t5\tDo not confront the person the child has named.\n\
        worried family professional\t\t0\tDo not ask questions that hint at an answer.\n\
        worried family professional\t\t5\tTry not to show shock or doubt.\n\
        own-behaviour\t\t9\tDo not look at sexual images of anyone under 18. They are against the law, and children are harmed."),
    good_to_know: Borrowed("\
        child adult worried family professional\t\t2\tThere is no time limit. The police can be told now or years later.\n\
        child\t\t2\tIf you talk to the police, trained officers see you in a private room made for children.\n\
        worried family professional\t\t4 8\tThere may be another reason for a sign. It matters more when there are several.\n\
        worried family professional\t\t4\tMost children who are abused do not tell anybody.\n\
        worried family professional\t\t2\tThe child talks to trained officers, in a private room made for children.\n\
        worried family professional\t\t2\tIf you were the first adult the child told, you may not watch the police interview.\n\
        worried family professional\t\t2\tThe child can also contact the police themselves.\n\
        worried own-behaviour family professional\t\t7\tIf what you say shows which child is at risk, or a crime, Stop It Now will pass it on.\n\
        family\t\t7 3\tIf someone close to you is arrested, there is support for you too."),
    reasons: Borrowed("\
        ceop-safety-centre\tWhen the abuse, or part of it, takes place online.\n\
        childline\tFor anyone under 19 who wants to talk about what is happening.\n\
        crimestoppers\tTo say what you know about a crime without giving your name.\n\
        lff-family-and-friends\tWhen someone close to you was arrested for online sexual crimes against children.\n\
        local-council-children\tSocial workers at the council act to keep children safe.\n\
        napac\tSupport for adults who were abused as children.\n\
        ni-domestic-sexual-abuse-helpline\tFor anyone in Northern Ireland affected by sexual abuse, at any age.\n\
        ni-emergency-social-work\tWhen you need a social worker and the Gateway team is closed.\n\
        ni-gateway\tSocial workers who look into worries about a child.\n\
        nspcc-helpline\tTo talk through what you have seen or heard, or to report it.\n\
        police-101\tTo report sexual abuse of a child when nobody is in danger now.\n\
        rape-crisis-england-wales\tFor anyone aged 16 or over who has been sexually abused at any time.\n\
        rape-crisis-scotland\tFor anyone in Scotland affected by sexual abuse at any time in their life.\n\
        samaritans\tTo talk when you are struggling to cope.\n\
        sarc-england\tMedical care and support after sexual assault, at any age.\n\
        scotland-child-concern\tThe people in Scotland who look into worries about a child.\n\
        stop-it-now\tTo talk through a worry about child sexual abuse. No name needed.\n\
        survivors-trust\tTo be heard, and to find a support service near you.\n\
        the-rowan\tMedical care and support after sexual assault, at any age."),
    routes: Borrowed(&CHILD_SEXUAL_ABUSE_ROUTES),
    sources: Borrowed("\
        government\t\t\thttp://www3.hants.gov.uk/childrens-services/childrenandyoungpeople/child-protection/child-protect1.htm\n\
        third-party\t\t\thttps://d33gy59ovltp76.cloudfront.net/news/tell-tale-signs-of-child-exploitation-every-parent-needs-to-be-aware-of\n\
        operator\t\t\thttps://www.lucyfaithfull.org.uk/reporting-abuse-and-police-involvement/\n\
        operator\t\t\thttps://www.lucyfaithfull.org.uk/picking-up-the-pieces-supporting-the-secondary-victims-of-online-child-sexual-abuse/\n\
        operator\t\t\thttps://www.lucyfaithfull.org.uk/advice/understanding-child-sexual-abuse/child-sexual-abuse-warning-signs/\n\
        operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        operator\t\t\thttps://www.stopitnow.org.uk/helpline/\n\
        operator\t\t\thttps://www.stopitnow.org.uk/stop-it-now-wales/helping-parents-and-carers/understanding-child-sexual-abuse/warning-signs-of-abuse/\n\
        press\t2020-06\t\t"),
};

static ONLINE_CHILD_SEXUAL_ABUSE_ROUTES: [Route; 6] = [
    // ceop-safety-centre, nspcc-helpline, childline, police-101, report-remove, iwf, stop-it-now
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[16, 59, 17, 63, 72, 32, 92]) },
    // childline, ceop-safety-centre, report-remove, police-101, iwf
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 16, 72, 63, 32]) },
    // ceop-safety-centre, police-101, nspcc-helpline, stop-it-now, iwf
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[16, 63, 59, 92, 32]) },
    // stop-it-now, samaritans
    Route { audiences: Borrowed(&[Audience::OwnBehaviour]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[92, 79]) },
    // stop-it-now, lff-family-and-friends, police-101, samaritans
    Route { audiences: Borrowed(&[Audience::Family]), nations: Borrowed(&[]), keep_order: true, contacts: Borrowed(&[92, 34, 63, 79]) },
    // posh, ceop-safety-centre, local-council-children, scotland-child-concern, ni-gateway, police-101, nspcc-helpline, iwf
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[65, 16, 37, 84, 57, 63, 59, 32]) },
];
const ONLINE_CHILD_SEXUAL_ABUSE: ConcernEntry = ConcernEntry {
    concern: Concern::OnlineChildSexualAbuse,
    title: Borrowed("Sexual abuse of a child online"),
    if_you_are: Borrowed("concerned about the sexual abuse of a child online"),
    danger: Borrowed("If you or a child is in danger now, call 999."),
    reader: Audience::Worried,
    exit_button: true,
    aliases: Borrowed("\
        grooming\n\
        groomed\n\
        groomed online\n\
        online grooming\n\
        online predator\n\
        paedophile online\n\
        stranger messaging my child\n\
        talking to strangers online\n\
        asked for nudes\n\
        webcam\n\
        Snapchat stranger\n\
        Roblox stranger\n\
        Discord stranger\n\
        child porn\n\
        child pornography\n\
        CSAM\n\
        AI child images\n\
        catfish\n\
        man messaging my daughter\n\
        older man online\n\
        meeting someone from online\n\
        adult pretending to be a child\n\
        found child abuse images"),
    related: Borrowed(&[Concern::ChildSexualAbuse, Concern::NudeImages, Concern::Sextortion, Concern::WorryingSexualBehaviour, Concern::OwnSexualBehaviour]),
    signs: Borrowed("\
        worried family professional\t\t15 8 1 13\tThey are secretive about their apps, their phone or who they talk to.\n\
        worried family professional\t\t15 8 13\tThey are sad and withdrawn, and you cannot see why.\n\
        worried family professional\t\t13\tThey cannot seem to switch off from their devices.\n\
        worried family professional\t\t15 8 1\tTheir mood swings suddenly, or their mind is somewhere else.\n\
        worried family professional\t\t8\tThey guard their social media.\n\
        worried family professional\t\t12\tThey spend much more time online than before, or much less.\n\
        worried family professional\t\t12\tThey are upset or angry after they have been online.\n\
        worried family professional\t\t12\tThey hurry to get online at one particular time.\n\
        worried family professional\t\t12 1\tThey have new things or money and cannot say how they got them.\n\
        child\t\t13\tSomeone online says they are your age and asks you for sexual pictures. They may be an adult."),
    actions: Borrowed("\
        child\t\t8 3\tYou are not in trouble, and it is not your fault.\n\
        child\t\t10\tYou can talk to Childline about it if you are under 19.\n\
        child\t\t2 4\tIs someone online pressing you about sex, or making threats? Tell the CEOP Safety Centre.\n\
        family\t\t11 7\tIf someone close to you was arrested, talk to Stop It Now. It supports families too.\n\
        worried family\t\t13 15 8\tTrust your gut. You know the child.\n\
        worried family professional\t\t15\tTalk calmly and openly with the child about what they do online.\n\
        worried family professional\t\t8\tTell the child that they are not in trouble.\n\
        worried family professional\t\t2 4\tReport grooming, sexual pressure or threats to the CEOP Safety Centre.\n\
        child worried family professional\t\t2\tTell CEOP what you know. It does not matter if you do not know everything.\n\
        worried professional\t\t2\tNot ready to report to CEOP? You can talk it over with the NSPCC first.\n\
        child adult worried family professional\t\t5\tIf you come across child sexual abuse images on a website, give the IWF the link and nothing else.\n\
        own-behaviour\t\t11\tIf you want to stop looking or chatting, talk to Stop It Now. You need not say who you are."),
    avoid: Borrowed("\
        \t\t0\tNever save or copy a sexual image of anyone under 18, and never send it to anyone.\n\
        adult worried own-behaviour family professional\t\t6\tDo not search for sexual images of children.\n\
        worried family professional\t\t3\tDo not blame the child.\n\
        worried family\t\t9\tThink before you take devices away. A child can feel blamed by it. The choice is yours."),
    good_to_know: Borrowed("\
        child adult worried family professional\t\t13\tIt can happen on social media, in games and on phones.\n\
        worried family professional\t\t3\tIt may be someone the child knows, or someone only met online.\n\
        child adult worried family professional\t\t15 14\tPeople online are not always who they say they are.\n\
        child worried professional\t\t3\tEach report is read by a CEOP adviser, who gets in touch with you.\n\
        child worried professional\t\t2\tCEOP will ask for your name. It cannot take a report without one.\n\
        child worried professional\t\t4\tCEOP does not deal with bullying, fake accounts or hacked accounts.\n\
        child adult worried professional\t\t5\tThe IWF needs only the web address. You do not have to give your name.\n\
        worried family professional\t\t14\tSigns can look like ordinary moods, so watch for change.\n\
        adult worried own-behaviour family professional\t\t0 13\tIt is a crime to view sexual images of anyone under 18. Children are harmed in making them.\n\
        worried own-behaviour family professional\t\t11\tIf what you say shows which child is at risk, or a crime, Stop It Now will pass it on."),
    reasons: Borrowed("\
        ceop-safety-centre\tTo report grooming, sexual pressure or threats to a child online.\n\
        childline\tFor anyone under 19 who wants to talk about what happened online.\n\
        iwf\tTo report a web page with sexual images of anyone under 18. No name needed.\n\
        lff-family-and-friends\tWhen someone close to you was arrested for online sexual crimes against children.\n\
        local-council-children\tSocial workers at the council act to keep children safe.\n\
        ni-gateway\tSocial workers who look into worries about a child.\n\
        nspcc-helpline\tTo talk through a worry about a child online, or to report it.\n\
        police-101\tTo report it to the police when nobody is in danger now.\n\
        posh\tOnline safety advice for people who work with children.\n\
        report-remove\tFor under 18s who want a nude picture of themselves taken down or blocked.\n\
        samaritans\tTo talk when you are struggling to cope.\n\
        scotland-child-concern\tThe people in Scotland who look into worries about a child.\n\
        stop-it-now\tTo talk through a worry about child sexual abuse online. No name needed."),
    routes: Borrowed(&ONLINE_CHILD_SEXUAL_ABUSE_ROUTES),
    sources: Borrowed("\
        government\t\t\thttps://www.beds.police.uk/police-forces/bedfordshire-police/areas/about-us/about-us/information-for-families-of-someone-who-has-been-arrested-for-online-child-sexual-offences/\n\
        press\t2018-03\t\thttp://www.berkshireyouth.co.uk/latest/2018/hidden-harm-do-you-see-what-they-see-online\n\
        operator\t\t\thttps://www.ceopeducation.co.uk/parents/get-help/reporting-an-incident/\n\
        operator\t\t\thttps://ceop.police.uk/Safety-Centre/How-can-CEOP-help-me-YP/How-can-CEOP-help-me-concerned-adult\n\
        operator\t\t\thttps://www.ceop.police.uk/Safety-Centre/What-happens-when-I-make-a-report-YP/What-happens-when-I-make-a-report-parent/\n\
        operator\t\t\thttps://www.iwf.org.uk/faqs/\n\
        government\t\t\thttps://lancashire.police.uk/contact-us/need-advice/internet-related-crime/\n\
        operator\t\t\thttps://www.lucyfaithfull.org.uk/picking-up-the-pieces-supporting-the-secondary-victims-of-online-child-sexual-abuse/\n\
        press\t2020-05\t\thttps://www.maidenhead-advertiser.co.uk/gallery/maidenhead/158361/police-give-advice-about-preventing-child-sexual-abuse-as-cases-increase.html\n\
        operator\t\t\thttps://mariecollinsfoundation.org.uk/How-We-Can-Help/I-am-a-parent-or-carer/Ascend/Useful-questions-to-ask\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        operator\t\t\thttps://www.stopitnow.org.uk/helpline/\n\
        government\t\t\thttps://sites.google.com/sutton.gov.uk/child-sexual-abuse-toolkit/child-sexual-abuse/signs-and-indicators\n\
        press\t2020-06\t\t\n\
        government\t2020\t\thttps://www.wendover-pc.gov.uk/post/do-you-know-who-your-children-are-speaking-to-online\n\
        press\t2020-04\t\thttps://www.wokinghampaper.co.uk/police-warn-online-child-sexual-abuse-has-risen-by-146-in-lockdown/"),
};

static NUDE_IMAGES_ROUTES: [Route; 7] = [
    // report-remove, childline, ceop-safety-centre, police-101, nspcc-helpline, iwf
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[72, 17, 16, 63, 59, 32]) },
    // report-remove, childline, ceop-safety-centre, police-101, iwf
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[72, 17, 16, 63, 32]) },
    // revenge-porn-helpline, stopncii, police-101, iwf
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[75, 94, 63, 32]) },
    // ceop-safety-centre, police-101, nspcc-helpline, iwf
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[16, 63, 59, 32]) },
    // stop-it-now, samaritans
    Route { audiences: Borrowed(&[Audience::OwnBehaviour]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[92, 79]) },
    // stop-it-now, lff-family-and-friends, police-101
    Route { audiences: Borrowed(&[Audience::Family]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[92, 34, 63]) },
    // posh, ceop-safety-centre, police-101, nspcc-helpline, iwf
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[65, 16, 63, 59, 32]) },
];
const NUDE_IMAGES: ConcernEntry = ConcernEntry {
    concern: Concern::NudeImages,
    title: Borrowed("A nude picture of someone under 18"),
    if_you_are: Borrowed("worried about a nude picture or video of someone under 18"),
    danger: Borrowed("If someone is in danger now, call 999."),
    reader: Audience::Worried,
    exit_button: false,
    aliases: Borrowed("\
        nudes\n\
        sexting\n\
        sent a nude\n\
        naked picture\n\
        nude selfie\n\
        semi-nude\n\
        picture going round school\n\
        pressured for nudes\n\
        AI nudes\n\
        nudify app\n\
        deepfake of a pupil\n\
        sent pics to boyfriend\n\
        screenshot of my nude\n\
        my nudes are being shared\n\
        they shared my nude\n\
        naked selfie\n\
        sent pics to girlfriend\n\
        my child sent a nude\n\
        youth produced sexual imagery\n\
        take down my nude"),
    related: Borrowed(&[Concern::Sextortion, Concern::OnlineChildSexualAbuse, Concern::IntimateImageAbuse, Concern::Bullying]),
    signs: Borrowed(""),
    actions: Borrowed("\
        child\t\t7\tYou have not done anything wrong. There are people who will help you.\n\
        child\t\t7\tUnder 18? Use Report Remove to ask for your picture to be taken down or blocked.\n\
        child\t\t8\tYou can talk to Childline about it if you are under 19.\n\
        child\t\t13\tIs someone threatening you over a picture? Tell CEOP.\n\
        child\t\t2\tReport the picture to the site or app it was shared on.\n\
        child\t\t2\tAsk someone at school for help.\n\
        worried family professional\t\t2\tStay calm. It is not easy for a child to talk about this.\n\
        worried family professional\t\t7\tLet the child know that they have done nothing wrong.\n\
        worried family professional\t\t7\tHelp the child to use Report Remove, so that the picture can be taken down or blocked.\n\
        worried family professional\t\t2\tReport the post to the site or app.\n\
        worried family\t\t2\tAsk the child\'s school for help.\n\
        child worried family professional\t\t4\tIf an adult is involved, it is child sexual abuse. Tell the police.\n\
        worried professional\t\t13\tIf someone is threatening the child over a picture, tell CEOP.\n\
        adult\t\t12\tIf you were 18 or over in the picture, ask the Revenge Porn Helpline for help.\n\
        adult worried professional\t\t5\tIf a sexual picture of a person under 18 is on a website, give the IWF the link. You need not give your name.\n\
        family\t\t11 6\tIf someone close to you was arrested, you can talk to Stop It Now. It supports families too.\n\
        own-behaviour\t\t11\tIf you want to stop looking at sexual images of anyone under 18, talk to Stop It Now. You need not say who you are."),
    avoid: Borrowed("\
        worried family professional\t\t7\tDo not look at the picture, not even once.\n\
        worried family professional\t\t0\tDo not copy the picture, save it or pass it on.\n\
        own-behaviour\t\t10\tDo not look at sexual images of anyone under 18. It is against the law.\n\
        own-behaviour\t\t0\tNever copy, save or pass on a sexual image of anyone under 18.\n\
        child adult\t\t0\tIf someone sends you a nude of a person under 18, do not copy it, save it or pass it on.\n\
        worried family professional\t\t2\tDo not shame the child or shout."),
    good_to_know: Borrowed("\
        child\t\t9\tYou can use Report Remove even before anyone has posted the picture.\n\
        worried family professional\t\t9\tA child can use Report Remove even before anyone has posted the picture.\n\
        child worried family professional\t\t9\tReport Remove turns the picture into a digital fingerprint, so that sites can block it.\n\
        child worried family professional\t\t1\tA public post usually comes down within one working day.\n\
        child worried family professional\t\t1\tReport Remove cannot reach pictures that people saved on a phone, or sent by WhatsApp or Snapchat.\n\
        child\t\t3 14\tThe law covers nudes of anyone under 18. The police can choose to keep you safe, not take you to court.\n\
        worried family professional\t\t3 14\tThe police can choose to keep a child safe rather than take them to court.\n\
        adult worried family professional\t\t3 0\tThe law covers any nude picture of a person under 18.\n\
        own-behaviour family\t\t11\tIf what you say shows which child is at risk, or a crime, Stop It Now will pass it on."),
    reasons: Borrowed("\
        ceop-safety-centre\tWhen someone online pressures or threatens a child over sexual pictures.\n\
        childline\tFor anyone under 19 who wants to talk about it.\n\
        iwf\tTo report a web page with sexual images of anyone under 18. No name needed.\n\
        lff-family-and-friends\tWhen someone close to you was arrested for online sexual crimes against children.\n\
        nspcc-helpline\tTo talk through a worry about a child and what to do next.\n\
        police-101\tTo report it to the police, above all if an adult is involved.\n\
        posh\tOnline safety advice for people who work with children.\n\
        report-remove\tFor under 18s who want a nude picture of themselves taken down or blocked.\n\
        revenge-porn-helpline\tFor adults whose private sexual pictures are shared or used as a threat.\n\
        samaritans\tTo talk when you are struggling to cope.\n\
        stop-it-now\tTo talk through a worry about sexual images of children. No name needed.\n\
        stopncii\tTo block a picture from being posted, if you were 18 or over in it."),
    routes: Borrowed(&NUDE_IMAGES_ROUTES),
    sources: Borrowed("\
        government\t\t\thttps://www.beds.police.uk/police-forces/bedfordshire-police/areas/about-us/about-us/information-for-families-of-someone-who-has-been-arrested-for-online-child-sexual-offences/\n\
        operator\t\t\thttps://www.childline.org.uk/info-advice/bullying-abuse-safety/online-mobile-safety/report-remove/after-your-report/\n\
        third-party\t\t\thttp://childnet.eightarms.co.uk/help-and-advice/sexting/taking-positive-action\n\
        government\t\t\thttps://www.college.police.uk/guidance/responding-taking-or-sharing-nude-and-semi-nude-images-young-people\n\
        government\t\t\thttps://hwb.gov.wales/zones/keeping-safe-online/welsh-government-guidance/sharing-nudes-and-semi-nudes-responding-to-incidents-and-safeguarding-children-and-young-people/\n\
        operator\t\t\thttps://www.iwf.org.uk/faqs/\n\
        operator\t\t\thttps://www.lucyfaithfull.org.uk/picking-up-the-pieces-supporting-the-secondary-victims-of-online-child-sexual-abuse/\n\
        operator\t\t\thttps://learning.nspcc.org.uk/research-resources/report-remove\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        third-party\t2021\t\thttps://www.safeguardingchildren.co.uk/parents-carers/reporting-images-online/\n\
        operator\t\t\thttps://www.stopitnow.org.uk/concerned-about-the-behaviour-of-another-adult/online-behaviour/if-youre-worried-about-the-online-sexual-behaviour-of-an-adult-who-hasnt-been-arrested/\n\
        operator\t\t\thttps://www.stopitnow.org.uk/helpline/\n\
        operator\t\t\thttps://swgfl.org.uk/helplines/revenge-porn-helpline/\n\
        operator\t\t\thttps://www.thinkuknow.co.uk/11_13/help/CEOP/\n\
        government\t2025-03\t\thttps://warwickshireconnected.com/Alerts/A/255236/Child-Exploitation-Awareness-Week-Once-its-out-there-its-out-there-Advice-to-children-about-the-dangers-of-sharing-explicit-images-of-themselves"),
};

static SEXTORTION_ROUTES: [Route; 5] = [
    // police-101, childline, report-remove, ceop-safety-centre, revenge-porn-helpline, stopncii
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 17, 72, 16, 75, 94]) },
    // childline, report-remove, ceop-safety-centre, police-101
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 72, 16, 63]) },
    // police-101, revenge-porn-helpline, stopncii, samaritans
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 75, 94, 79]) },
    // police-101, ceop-safety-centre, nspcc-helpline, revenge-porn-helpline
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 16, 59, 75]) },
    // posh, police-101, ceop-safety-centre, nspcc-helpline, revenge-porn-helpline
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[65, 63, 16, 59, 75]) },
];
const SEXTORTION: ConcernEntry = ConcernEntry {
    concern: Concern::Sextortion,
    title: Borrowed("Threats to share sexual pictures or videos"),
    if_you_are: Borrowed("being threatened over sexual pictures or videos"),
    danger: Borrowed("If someone is in danger now, or a life is at risk, call 999."),
    reader: Audience::Adult,
    exit_button: false,
    aliases: Borrowed("\
        blackmail\n\
        blackmailed\n\
        blackmailed over nudes\n\
        webcam blackmail\n\
        threatening to send my pictures\n\
        they want money or they will post it\n\
        Instagram blackmail\n\
        Snapchat blackmail\n\
        recorded me on a video call\n\
        scammer has my nudes\n\
        threatened to send to my contacts\n\
        sexual extortion\n\
        financially motivated sextortion\n\
        threatening to post my nudes\n\
        pay or they send my nudes\n\
        hacker has video of me\n\
        my son is being blackmailed\n\
        sex video call scam"),
    related: Borrowed(&[Concern::NudeImages, Concern::IntimateImageAbuse, Concern::OnlineChildSexualAbuse, Concern::SuicidalThoughts, Concern::Fraud]),
    signs: Borrowed("\
        child adult worried family professional\t\t7\tSomeone new online soon turns the chat to sex.\n\
        child adult worried family professional\t\t7\tThey ask to move the chat to another app.\n\
        child adult worried family professional\t\t7\tThey push for a nude, or send one of their own first.\n\
        child adult worried family professional\t\t7\tThey threaten to show pictures to friends or family.\n\
        child adult worried family professional\t\t7\tThey ask for money or for more pictures.\n\
        worried family professional\t\t7\tThey claim that they have hacked the person\'s accounts.\n\
        child adult\t\t7\tThey claim that they have hacked your accounts.\n\
        worried family professional\t\t8\tA child says that they badly need money."),
    actions: Borrowed("\
        child adult\t\t2\tIt is not your fault. You can get help.\n\
        child\t\t4\tYou can talk to Childline about it if you are under 19.\n\
        child adult\t\t3 6\tStop all contact with them, and block them.\n\
        child adult\t\t3 6\tKeep proof: what they wrote, their names and numbers, and any bank details they gave.\n\
        child\t\t3\tTell the police on 101. If you are under 18, you can also tell CEOP.\n\
        child\t\t3\tUnder 18? Use Report Remove to get pictures of you taken down.\n\
        adult\t\t3\tTell the police on 101.\n\
        adult\t\t7\tIf you are 18 or over, ask the Revenge Porn Helpline for advice.\n\
        worried family professional\t\t2\tTell them that it is not their fault.\n\
        worried family professional\t\t3 6\tHelp them to stop all contact and to block the person who makes the threats.\n\
        worried family professional\t\t3 6\tHelp them to keep proof: what was written, names, numbers and any bank details.\n\
        worried family professional\t\t3\tTell the police on 101. If it is a child, you can report it to CEOP as well.\n\
        worried family professional\t\t3\tIf the person is under 18, help them to use Report Remove to get pictures taken down.\n\
        worried professional\t\t7\tFor an adult, ask the Revenge Porn Helpline for advice."),
    avoid: Borrowed("\
        child adult worried family professional\t\t3 1 2\tDo not pay. People who are paid usually come back for more.\n\
        child adult\t\t2\tDo not reply, and do not send more pictures.\n\
        child adult worried family professional\t\t3 1 2\tDo not delete what could be proof, such as messages.\n\
        worried family professional\t\t2\tDo not blame the child for what has happened.\n\
        child adult worried family professional\t\t0\tNever copy or pass on a sexual picture of anyone under 18, not even as proof."),
    good_to_know: Borrowed("\
        child adult\t\t3 1\tHave you paid already? Try not to panic, but do not pay again.\n\
        worried family professional\t\t3 1\tHave they paid already? Stay calm, and tell them not to pay again.\n\
        \t\t7\tIt can happen to anyone, at any age.\n\
        \t\t1\tIt is just as serious if the picture is a fake.\n\
        \t\t6 5\tBlackmail is a serious crime.\n\
        \t\t7\tGangs outside the UK are often behind it."),
    reasons: Borrowed("\
        ceop-safety-centre\tTo report threats or sexual pressure against a child online.\n\
        childline\tFor anyone under 19 who wants to talk about it.\n\
        nspcc-helpline\tTo talk through a worry about a child and what to do next.\n\
        police-101\tTo report the threats. Blackmail is a serious crime.\n\
        posh\tOnline safety advice for people who work with children.\n\
        report-remove\tFor under 18s who want a nude picture of themselves taken down or blocked.\n\
        revenge-porn-helpline\tAdvice for adults threatened over private sexual pictures.\n\
        samaritans\tTo talk when you are struggling to cope.\n\
        stopncii\tTo block a picture from being posted, if you were 18 or over in it."),
    routes: Borrowed(&SEXTORTION_ROUTES),
    sources: Borrowed("\
        government\t\t\thttps://www.beds.police.uk/police-forces/bedfordshire-police/areas/about-us/about-us/information-for-families-of-someone-who-has-been-arrested-for-online-child-sexual-offences/\n\
        third-party\t\t\thttps://ciossafeguarding.org.uk/scp/p/parents-and-carers/online-safety-1\n\
        operator\t\t\thttps://www.iwf.org.uk/resources/sextortion/parents-and-carers/\n\
        press\t\t\thttps://youthworkunit.com/news/nca-issues-urgent-warning-about-sextortion-and-what-to-do/\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        operator\t\t\thttps://revengepornhelpline.org.uk/how-can-we-help/advice-for-commercial-content-creators-and-sex-workers\n\
        operator\t\t\thttps://revengepornhelpline.org.uk/information-and-advice/need-help-and-advice/threats-to-share-intimate-images/\n\
        operator\t\t\thttps://saferinternet.org.uk/online-issue/sextortion\n\
        government\t\t\thttps://sites.google.com/sutton.gov.uk/child-sexual-abuse-toolkit/child-sexual-abuse/signs-and-indicators"),
};

static INTIMATE_IMAGE_ABUSE_ROUTES: [Route; 5] = [
    // revenge-porn-helpline, stopncii, police-101, report-remove, childline
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[75, 94, 63, 72, 17]) },
    // report-remove, childline, ceop-safety-centre, police-101
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[72, 17, 16, 63]) },
    // revenge-porn-helpline, stopncii, police-101, victim-support, victim-support-scotland
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[75, 94, 63, 102, 103]) },
    // revenge-porn-helpline, police-101, nspcc-helpline, victim-support, victim-support-scotland
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[75, 63, 59, 102, 103]) },
    // revenge-porn-helpline, posh, police-101, nspcc-helpline
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[75, 65, 63, 59]) },
];
const INTIMATE_IMAGE_ABUSE: ConcernEntry = ConcernEntry {
    concern: Concern::IntimateImageAbuse,
    title: Borrowed("Private sexual pictures shared without consent"),
    if_you_are: Borrowed("worried about private sexual pictures shared or used as a threat"),
    danger: Borrowed("If someone is in danger now, call 999."),
    reader: Audience::Adult,
    exit_button: true,
    aliases: Borrowed("\
        revenge porn\n\
        leaked nudes\n\
        ex posted my pictures\n\
        ex sharing videos\n\
        upskirting\n\
        downblousing\n\
        cyberflashing\n\
        unwanted dick pic\n\
        deepfake porn\n\
        hidden camera\n\
        voyeurism\n\
        sex tape\n\
        intimate photos shared\n\
        OnlyFans leak\n\
        image-based abuse\n\
        ex has naked photos of me\n\
        threatening to share intimate photos\n\
        private photos shared\n\
        filmed me having sex\n\
        AI porn of me\n\
        NCII"),
    related: Borrowed(&[Concern::Sextortion, Concern::NudeImages, Concern::DomesticAbuse, Concern::Stalking, Concern::SexualViolence]),
    signs: Borrowed(""),
    actions: Borrowed("\
        adult\t\t6 7\tWas everyone in the picture 18 or over? Take screenshots that show the web address and dates.\n\
        adult\t\t7\tMake a note of what happened, with dates.\n\
        adult\t\t6\tIf you want the police to act, tell them before you ask sites to delete anything.\n\
        adult\t\t7\tOnce that is done, report the person on the site or app, and block them.\n\
        worried family professional\t\t3\tTell the person that it is never their fault.\n\
        adult worried professional\t\t8\tThe Revenge Porn Helpline is for adults. It can help with getting pictures taken down.\n\
        adult\t\t6\tTell a friend you trust.\n\
        child\t\t4\tUnder 18? Use Report Remove to ask for your picture to be taken down or blocked.\n\
        child\t\t9\tIs someone threatening you over a picture? Tell CEOP.\n\
        child\t\t5\tYou can talk to Childline about it if you are under 19.\n\
        worried family professional\t\t6\tAn adult who wants the police to act should tell the police before asking sites to delete anything.\n\
        worried family professional\t\t4\tIf the person is under 18, help them to use Report Remove."),
    avoid: Borrowed("\
        child adult\t\t6\tDo not bargain with the person who has the pictures.\n\
        child adult\t\t6\tDo not pay them, and do not send more pictures.\n\
        child\t\t1\tDo not copy the picture or send it on to anyone.\n\
        adult\t\t6\tDo not delete any messages until you have saved proof.\n\
        adult\t\t1\tWas anyone in the picture under 18? Do not copy it, screenshot it or pass it on.\n\
        worried family professional\t\t4 1\tWas the person under 18 in the picture? Do not look at it, copy it, screenshot it or pass it on."),
    good_to_know: Borrowed("\
        child adult\t\t3\tIt is never your fault. It is a serious sexual crime.\n\
        worried family professional\t\t3\tIt is a serious sexual crime.\n\
        \t\t3\tA threat to share private pictures is a crime too.\n\
        \t\t3\tYou can ask for help without knowing which law was broken.\n\
        \t\t3\tIt can be done by someone you know or by a stranger.\n\
        \t\t0\tUpskirting is a crime. In England and Wales, the media may not name the victim.\n\
        \tengland wales\t2\tIn England and Wales it is a crime to send someone nudes they do not want (cyberflashing).\n\
        \tengland wales\t2\tIn England and Wales it can be a crime to share sexual deepfakes."),
    reasons: Borrowed("\
        ceop-safety-centre\tWhen someone online pressures or threatens a child over sexual pictures.\n\
        childline\tFor anyone under 19 who wants to talk about it.\n\
        nspcc-helpline\tWhen the person in the picture is under 18 and you want advice.\n\
        police-101\tTo report pictures shared, or threats to share them.\n\
        posh\tOnline safety advice for people who work with children.\n\
        report-remove\tFor under 18s who want a nude picture of themselves taken down or blocked.\n\
        revenge-porn-helpline\tAdvice for adults, and help to get pictures taken down.\n\
        stopncii\tTo block a picture from being posted, if you were 18 or over in it.\n\
        victim-support\tSupport for anyone affected by crime, reported or not.\n\
        victim-support-scotland\tSupport for anyone in Scotland affected by crime, reported or not."),
    routes: Borrowed(&INTIMATE_IMAGE_ABUSE_ROUTES),
    sources: Borrowed("\
        government\t\t\thttps://www.askthe.police.uk/Content/Q985.htm\n\
        government\t\t\thttps://www.beds.police.uk/police-forces/bedfordshire-police/areas/about-us/about-us/information-for-families-of-someone-who-has-been-arrested-for-online-child-sexual-offences/\n\
        third-party\t2024-02\t\thttps://www.safecic.co.uk/news/3302-communication-guidance-cps\n\
        government\t\t\thttps://www.met.police.uk/advice/advice-and-information/online-safety/online-safety/intimate-image-abuse-revenge-porn/\n\
        operator\t\t\thttps://learning.nspcc.org.uk/research-resources/report-remove\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        operator\t\t\thttps://revengepornhelpline.org.uk/faq/\n\
        operator\t\t\thttps://revengepornhelpline.org.uk/information-and-advice/need-help-and-advice/threats-to-share-intimate-images/\n\
        operator\t\t\thttps://swgfl.org.uk/helplines/revenge-porn-helpline/\n\
        operator\t\t\thttps://www.thinkuknow.co.uk/11_13/help/CEOP/"),
};

static WORRYING_SEXUAL_BEHAVIOUR_ROUTES: [Route; 7] = [
    // police-101, stop-it-now, nspcc-helpline, childline, lff-family-and-friends
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 92, 59, 17, 34]) },
    // childline, meic, police-101
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 38, 63]) },
    // police-101, stop-it-now
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 92]) },
    // police-101, stop-it-now, local-council-children, scotland-child-concern, ni-gateway, nspcc-helpline
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 92, 37, 84, 57, 59]) },
    // stop-it-now, samaritans
    Route { audiences: Borrowed(&[Audience::OwnBehaviour]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[92, 79]) },
    // stop-it-now, lff-family-and-friends, police-101, samaritans
    Route { audiences: Borrowed(&[Audience::Family]), nations: Borrowed(&[]), keep_order: true, contacts: Borrowed(&[92, 34, 63, 79]) },
    // local-council-children, scotland-child-concern, ni-gateway, police-101, stop-it-now, nspcc-helpline
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[37, 84, 57, 63, 92, 59]) },
];
const WORRYING_SEXUAL_BEHAVIOUR: ConcernEntry = ConcernEntry {
    concern: Concern::WorryingSexualBehaviour,
    title: Borrowed("Sexual behaviour that worries you"),
    if_you_are: Borrowed("concerned about the sexual behaviour of an adult or a child"),
    danger: Borrowed("If someone is at risk right now, call 999."),
    reader: Audience::Worried,
    exit_button: true,
    aliases: Borrowed("\
        harmful sexual behaviour\n\
        inappropriate behaviour around children\n\
        odd around kids\n\
        creepy relative\n\
        husband arrested\n\
        police took our computers\n\
        the knock\n\
        partner looking at children online\n\
        child touching other children\n\
        sexualised behaviour\n\
        sibling sexual abuse\n\
        peer on peer abuse\n\
        sex offender\n\
        my son watches illegal porn\n\
        found images on his phone\n\
        son arrested for images\n\
        partner arrested for indecent images\n\
        uncle is creepy\n\
        my child touched another child\n\
        worried about a man near my children"),
    related: Borrowed(&[Concern::OwnSexualBehaviour, Concern::ChildSexualAbuse, Concern::OnlineChildSexualAbuse, Concern::ChildSafety]),
    signs: Borrowed("\
        adult worried family professional\t\t12\tAn adult goes past limits with a child, each time a little further.\n\
        adult worried family professional\t\t12\tAn adult says they share a special bond with a child that no one understands.\n\
        child\t\t12\tAn adult goes past limits with you, each time a little further.\n\
        child\t\t12\tAn adult says you two share a special bond that no one else understands.\n\
        worried family professional\t\t7\tA child is very often with younger children.\n\
        worried family professional\t\t7\tA child has secret places or special games for younger children.\n\
        worried family professional\t\t7\tA child hugs or kisses another child who does not want it.\n\
        worried family professional\t\t7\tA child gets younger children to look at sexual pictures.\n\
        worried family professional\t\t7\tA child says harsh sexual things about other people.\n\
        worried family professional\t\t7\tA child forces others into sexual acts."),
    actions: Borrowed("\
        child\t\t3\tIf someone did something sexual to you, it is not your fault. You are right to tell.\n\
        child\t\t12 4\tTrust your gut. If something feels wrong, you can talk to Childline.\n\
        adult worried family professional\t\t11\tYou can tell the police about your worry. Call 101 when nobody is in danger now.\n\
        adult worried family professional\t\t12\tTrust your gut, and talk it through with Stop It Now.\n\
        own-behaviour\t\t8\tIs it your own behaviour that worries you? Talk to Stop It Now. You need not say who you are.\n\
        adult worried own-behaviour family professional\t\t9\tGet advice early, before things get worse.\n\
        worried family professional\t\t2\tWhen you talk to a child, be calm and choose words that they understand.\n\
        worried family\t\t10\tIf it was your own child, help them to see why what they did was harmful.\n\
        worried family\t\t10\tLet the child\'s school know what happened."),
    avoid: Borrowed("\
        adult worried family professional\t\t12\tDo not ignore your worry. Things can get worse.\n\
        worried family professional\t\t5\tDo not wait for proof.\n\
        worried family professional\t\t2\tDo not shame a child.\n\
        \t\t0\tIf you find sexual images of children, do not copy, save or forward them."),
    good_to_know: Borrowed("\
        adult worried family professional\t\t9\tYou can talk to Stop It Now without giving your name.\n\
        adult worried own-behaviour family professional\t\t8\tIf what you say shows which child is at risk, or a crime, Stop It Now will pass it on.\n\
        worried family professional\t\t9 2\tAs children grow up, some sexual behaviour is normal.\n\
        worried family professional\t\t9\tEven very young children can behave in sexual ways that worry you.\n\
        worried family\t\t0 1\tIf someone close to you was arrested, you can get help too.\n\
        adult worried own-behaviour family professional\t\t6\tIt is against the law to view sexual images of anyone under 18.\n\
        family\t\t6 12\tYou could ask your loved one to go to the police. Talk it through with Stop It Now first."),
    reasons: Borrowed("\
        childline\tFor anyone under 19 who wants to talk, about anything.\n\
        lff-family-and-friends\tWhen someone close to you was arrested for online sexual crimes against children.\n\
        local-council-children\tSocial workers at the council act to keep children safe.\n\
        meic\tFor children and young people in Wales who want advice or someone on their side.\n\
        ni-gateway\tSocial workers who look into worries about a child.\n\
        nspcc-helpline\tTo talk through a worry about a child, or to report it.\n\
        police-101\tTo tell the police when nobody is in danger now.\n\
        samaritans\tTo talk when you are struggling to cope.\n\
        scotland-child-concern\tThe people in Scotland who look into worries about a child.\n\
        stop-it-now\tTo talk through sexual behaviour that worries you. No name needed."),
    routes: Borrowed(&WORRYING_SEXUAL_BEHAVIOUR_ROUTES),
    sources: Borrowed("\
        government\t\t\thttps://www.beds.police.uk/police-forces/bedfordshire-police/areas/about-us/about-us/information-for-families-of-someone-who-has-been-arrested-for-online-child-sexual-offences/\n\
        operator\t\t\thttps://www.lucyfaithfull.org.uk/picking-up-the-pieces-supporting-the-secondary-victims-of-online-child-sexual-abuse/\n\
        government\t\t\thttps://norfolk.gov.uk/article/43926/Worried-about-a-child-or-young-person\n\
        operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        third-party\t\t\thttps://d33gy59ovltp76.cloudfront.net/news/tell-tale-signs-of-child-exploitation-every-parent-needs-to-be-aware-of\n\
        operator\t\t\thttps://www.stopitnow.org.uk/concerned-about-the-behaviour-of-another-adult/online-behaviour/if-youre-worried-about-the-online-sexual-behaviour-of-an-adult-who-hasnt-been-arrested/\n\
        operator\t\t\thttps://www.stopitnow.org.uk/concerned-about-a-child-or-young-persons-sexual-behaviour/preventing-harmful-sexual-behaviour/how-to-deal-with-concerning-behaviour-from-your-child/\n\
        operator\t\t\thttps://www.stopitnow.org.uk/helpline/\n\
        operator\t\t\thttps://www.stopitnow.org.uk/concerned-about-a-child-or-young-persons-sexual-behaviour/whats-normal/\n\
        operator\t\t\thttps://prod.thinkuknow.co.uk/parents/articles/Finding-out-your-child-has-done-something-sexually-harmful\n\
        press\t2021-03\t\t\n\
        operator\t\t\thttps://www.theupstreamproject.org.uk/identify/adult-risk"),
};

static OWN_SEXUAL_BEHAVIOUR_ROUTES: [Route; 6] = [
    // stop-it-now, samaritans, childline, lff-family-and-friends
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: true, contacts: Borrowed(&[92, 79, 17, 34]) },
    // childline, samaritans
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 79]) },
    // stop-it-now, samaritans, nhs-111-mental-health-england, nhs-111-wales-press-2, nhs-24-mental-health-hub, lifeline-ni
    Route { audiences: Borrowed(&[Audience::OwnBehaviour, Audience::Adult]), nations: Borrowed(&[]), keep_order: true, contacts: Borrowed(&[92, 79, 52, 53, 54, 35]) },
    // stop-it-now, police-101, nspcc-helpline
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: true, contacts: Borrowed(&[92, 63, 59]) },
    // stop-it-now, lff-family-and-friends, samaritans
    Route { audiences: Borrowed(&[Audience::Family]), nations: Borrowed(&[]), keep_order: true, contacts: Borrowed(&[92, 34, 79]) },
    // stop-it-now, nspcc-helpline, police-101
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: true, contacts: Borrowed(&[92, 59, 63]) },
];
const OWN_SEXUAL_BEHAVIOUR: ConcernEntry = ConcernEntry {
    concern: Concern::OwnSexualBehaviour,
    title: Borrowed("Your own sexual thoughts or behaviour"),
    if_you_are: Borrowed("concerned about your own online behaviour, or that of a loved one"),
    danger: Borrowed("If a child is in danger now, or your own life is at risk, call 999."),
    reader: Audience::OwnBehaviour,
    exit_button: true,
    aliases: Borrowed("\
        attracted to children\n\
        sexual thoughts about children\n\
        worried about my thoughts\n\
        looked at illegal images\n\
        viewing child porn\n\
        worried about what I watch\n\
        porn use getting out of control\n\
        chatting to underage girls\n\
        sexting a minor\n\
        minor attracted\n\
        urges\n\
        want to stop looking\n\
        intrusive thoughts about children\n\
        am I a paedophile\n\
        I am a paedophile\n\
        afraid I might touch a child\n\
        I looked at indecent images\n\
        can\'t stop watching illegal porn\n\
        talking sexually to a child online\n\
        pedophilic thoughts"),
    related: Borrowed(&[Concern::WorryingSexualBehaviour, Concern::OnlineChildSexualAbuse, Concern::MentalHealth, Concern::SuicidalThoughts]),
    signs: Borrowed(""),
    actions: Borrowed("\
        adult own-behaviour\t\t4 5\tTalk to Stop It Now. You need not say who you are.\n\
        adult own-behaviour\t\t1\tLook honestly at what you do.\n\
        adult own-behaviour\t\t3\tUse the free Stop It Now self-help pages online, at your own pace.\n\
        adult own-behaviour\t\t1\tMake a plan for change.\n\
        adult own-behaviour\t\t3\tIf your mental health is getting worse, see a GP.\n\
        adult own-behaviour\t\t3\tWhen you cannot cope, call Samaritans or a crisis line of the NHS.\n\
        child\t\t0\tIf you are under 19 and worried about your thoughts or what you do, you can talk to Childline.\n\
        worried family\t\t6 4\tWorried about a loved one? Stop It Now is there for you too.\n\
        professional\t\t4\tStop It Now also takes calls from professionals."),
    avoid: Borrowed("\
        \t\t2 6\tDo not view sexual images of anyone under 18.\n\
        adult own-behaviour\t\t1 6\tDo not let yourself believe that looking is harmless.\n\
        adult own-behaviour\t\t3\tDo not begin on the self-help pages on a day when you feel very low."),
    good_to_know: Borrowed("\
        \t\t1\tPeople do change.\n\
        adult own-behaviour\t\t6\tThere are places where you can get help to stop.\n\
        adult own-behaviour worried family\t\t4\tStop It Now advisers do not judge you.\n\
        adult own-behaviour worried family professional\t\t4 5\tIf your details show that a child is at risk, Stop It Now will pass them on.\n\
        adult own-behaviour worried family professional\t\t4 5\tStop It Now also passes on the details of a crime.\n\
        \t\t6\tEvery sexual image of a person under 18 is against the law. Making and viewing it harms a child.\n\
        adult own-behaviour worried family professional\t\t6\tPeople often come to this through watching more and more adult pornography.\n\
        adult own-behaviour\t\t3\tThere is help for your family as well, and they need not give names.\n\
        family\t\t3\tYou can get help as a family member, without giving names."),
    reasons: Borrowed("\
        childline\tFor anyone under 19 who wants to talk, about anything.\n\
        lff-family-and-friends\tWhen someone close to you was arrested for online sexual crimes against children.\n\
        lifeline-ni\tWhen you are in distress or despair, in Northern Ireland.\n\
        nhs-111-mental-health-england\tWhen your mental health cannot wait, in England.\n\
        nhs-111-wales-press-2\tWhen your mental health cannot wait, in Wales.\n\
        nhs-24-mental-health-hub\tWhen your mental health cannot wait, in Scotland.\n\
        nspcc-helpline\tWhen you are worried about the safety of a child.\n\
        police-101\tTo tell the police when nobody is in danger now.\n\
        samaritans\tTo talk when you are struggling to cope.\n\
        stop-it-now\tHelp to stop, and for people worried about a loved one. No name needed."),
    routes: Borrowed(&OWN_SEXUAL_BEHAVIOUR_ROUTES),
    sources: Borrowed("\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        operator\t\t\thttps://seek-help.stopitnow.org.uk/why-change/introduction\n\
        operator\t\t\thttps://www.stopitnow.org.uk/concerned-about-the-behaviour-of-another-adult/online-behaviour/if-youre-worried-about-the-online-sexual-behaviour-of-an-adult-who-hasnt-been-arrested/\n\
        operator\t\t\thttps://www.stopitnow.org.uk/faq/\n\
        operator\t\t\thttps://www.stopitnow.org.uk/helpline/\n\
        operator\t\t\thttps://www.stopitnow.org.uk/how-we-prevent-child-sexual-abuse/how-the-stop-it-now-helpline-works/\n\
        press\t2020-06\t\t"),
};

static CHILD_EXPLOITATION_ROUTES: [Route; 6] = [
    // safecall, childline, police-101, local-council-children, scotland-child-concern, ni-gateway, nspcc-helpline, crimestoppers
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[77, 17, 63, 37, 84, 57, 59, 21]) },
    // childline, safecall, ceop-safety-centre, missing-people, fearless, police-101
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 77, 16, 43, 26, 63]) },
    // safecall, modern-slavery-helpline, police-101, crimestoppers
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[77, 44, 63, 21]) },
    // local-council-children, scotland-child-concern, ni-gateway, ni-emergency-social-work, police-101, safecall, nspcc-helpline, ceop-safety-centre, missing-people, crimestoppers
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[37, 84, 57, 56, 63, 77, 59, 16, 43, 21]) },
    // stop-it-now, lff-family-and-friends, police-101, missing-people, crimestoppers
    Route { audiences: Borrowed(&[Audience::Family]), nations: Borrowed(&[]), keep_order: true, contacts: Borrowed(&[92, 34, 63, 43, 21]) },
    // local-council-children, scotland-child-concern, ni-gateway, ni-emergency-social-work, police-101, safecall, nspcc-helpline, ceop-safety-centre, modern-slavery-helpline, crimestoppers
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[37, 84, 57, 56, 63, 77, 59, 16, 44, 21]) },
];
const CHILD_EXPLOITATION: ConcernEntry = ConcernEntry {
    concern: Concern::ChildExploitation,
    title: Borrowed("A child is being used for crime or sexual abuse"),
    if_you_are: Borrowed("worried that someone is using you or a child for crime or sexual abuse"),
    danger: Borrowed("If you or a child is in danger now, call 999."),
    reader: Audience::Worried,
    exit_button: true,
    aliases: Borrowed("\
        county lines\n\
        CCE\n\
        CSE\n\
        gangs\n\
        gang\n\
        in a gang\n\
        cuckooing\n\
        taken over his flat\n\
        taken over her flat\n\
        drug running\n\
        running drugs\n\
        forced to sell drugs\n\
        made to carry drugs\n\
        holding drugs for someone\n\
        going country\n\
        trap house\n\
        in debt to dealers\n\
        carrying a knife\n\
        grooming gang\n\
        older boyfriend\n\
        child criminal exploitation\n\
        child sexual exploitation\n\
        sexually exploited\n\
        money they can\'t explain"),
    related: Borrowed(&[Concern::MissingPerson, Concern::ModernSlavery, Concern::OnlineChildSexualAbuse, Concern::ChildSexualAbuse, Concern::ChildSafety]),
    signs: Borrowed("\
        worried family professional\t\t4 11 0 12\tThey go missing, or stay out all night.\n\
        worried family professional\t\t4 11 1 0 12\tThey have money, phones or clothes that they cannot explain.\n\
        worried family professional\t\t4 0 12\tThey have older friends, or an older boyfriend or girlfriend.\n\
        worried family professional\t\t4 11 1\tThey are hurt, or they carry a weapon.\n\
        worried family professional\t\t1 0\tYou see them get in or out of cars that you do not know.\n\
        worried family professional\t\t11\tThey have more than one phone, or get a lot of calls and texts.\n\
        worried family professional\t\t4 1 0\tThey keep secrets, pull away from people or have sharp changes of mood.\n\
        worried family professional\t\t1 2\tThey take trips or have travel tickets that you cannot explain."),
    actions: Borrowed("\
        child adult\t\t2\tYou are not to blame. Only the people who are using you are to blame.\n\
        child\t\t7\tTalk to an adult you trust about what is happening.\n\
        child\t\t6\tSafeCall can help you, and the people who look after you.\n\
        child adult\t\t14 6\tYou can also tell the police on 101.\n\
        child adult\t\t14\tYou can say what you know about a crime without giving your name.\n\
        family\t\t10\tIf someone close to you is under investigation for a sexual offence, you can talk to Stop It Now.\n\
        worried family professional\t\t4\tShare your worry with children\'s services or the police.\n\
        worried family professional\t\t2 5\tReport the child missing to the police every time they go missing.\n\
        worried family\t\t2\tTell the child that you love them and want to help.\n\
        worried family professional\t\t2\tListen, and do not judge what they tell you.\n\
        worried family professional\t\t2\tKeep a note of names, car numbers, dates and journeys that seem odd.\n\
        worried family professional\t\t12\tIf they will not talk to you, ask another adult they trust to try."),
    avoid: Borrowed("\
        worried family professional\t\t2\tDo not blame the child. Only the people who use them are to blame.\n\
        worried family professional\t\t12\tDo not give up if the child will not talk at first.\n\
        worried family\t\t9\tTry not to only ban things. A ban by itself can help the person who is using them."),
    good_to_know: Borrowed("\
        \t\t8\tIt can happen to girls and boys from any background.\n\
        child adult\t\t13\tIt can feel like a real relationship, and it can be hard to see that it is abuse.\n\
        worried family professional\t\t13\tThe child may believe that it is a real relationship, and not see it as abuse.\n\
        worried family professional\t\t3\tYou can tell children\'s services about a worry without being sure.\n\
        worried family professional\t\t13 3\tThree or more signs of sexual exploitation mean it is time to act. You can act sooner too.\n\
        worried family professional\t\t5\tThere is no need to wait 24 hours before you report a child missing.\n\
        worried family professional\t\t11\tWhen a home is taken over, visitors come at odd hours and you may see the person who lives there less."),
    reasons: Borrowed("\
        ceop-safety-centre\tTo report someone who sexually abuses or pressures a child online.\n\
        childline\tFor anyone under 19 who wants to talk about what is happening to them.\n\
        crimestoppers\tTo give information about a crime without saying who you are.\n\
        fearless\tFor young people to say what they know about a crime without giving a name.\n\
        lff-family-and-friends\tFor relatives and friends of someone arrested for online sexual offences.\n\
        local-council-children\tChildren\'s social care where the child lives can look into it and help.\n\
        missing-people\tFor someone who is missing or thinking of leaving, and for those who miss them.\n\
        modern-slavery-helpline\tIf someone is being controlled and used by others, for work or for crime.\n\
        ni-emergency-social-work\tTo reach a social worker in Northern Ireland outside office hours.\n\
        ni-gateway\tTo report a worry about a child to social workers in Northern Ireland.\n\
        nspcc-helpline\tFor an adult to talk through a worry about a child, or to report it.\n\
        police-101\tTo tell the police what is happening when nobody is in danger now.\n\
        safecall\tFor young people up to 25 who are being used by others, and those who care for them.\n\
        scotland-child-concern\tTo report a worry about a child in Scotland.\n\
        stop-it-now\tIf a relative is under investigation for a sexual offence against a child."),
    routes: Borrowed(&CHILD_EXPLOITATION_ROUTES),
    sources: Borrowed("\
        government\t\t\thttps://www.bcpcouncil.gov.uk/children-young-people-and-families/childrens-social-care/child-sexual-exploitation/knowing-the-signs\n\
        government\t\t\thttps://familyinfo.buckinghamshire.gov.uk/family-hub-network/keeping-your-family-safe/family-safety/child-exploitation/what-to-look-out-for\n\
        operator\t\t\thttps://www.cardiff.ac.uk/complex-safeguarding-wales/information-for-parents\n\
        government\t\t\thttps://eastcambs.gov.uk/content/report-child-abuse\n\
        government\t\t\thttps://healthysurrey.org.uk/community-safety/serious-and-organised-crime/county-lines-and-cuckooing\n\
        operator\t\t\thttps://ivisontrust.org.uk/infoadvice/if-your-child-is-missing/\n\
        operator\t\t\thttps://www.missingpeople.org.uk/get-help/help-services/exploitation-and-county-lines\n\
        operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/\n\
        operator\t\t\thttps://parentinfo.org/article/at-risk-of-sexual-exploitation-know-the-signs\n\
        third-party\t\t\thttps://respectyourself.info/parents/what-you-need-to-know-about-child-sexual-exploitation-cse/cse-tips-for-parents/\n\
        operator\t\t\thttps://www.stopitnow.org.uk/helpline/\n\
        government\t\t\thttps://tsab.org.uk/key-information/general-public/other-forms-of-exploitation\n\
        government\t\t\thttp://thamesvalley.police.uk/crime-prevention/crime-prevention-cse/crime-prevention-cse-parents-carers.htm\n\
        government\t\t\thttps://prod.thinkuknow.co.uk/parents/articles/Are-you-worried-your-child-is-being-sexually-exploited\n\
        operator\t\t\thttps://young.scot/get-informed/what-to-expect-when-you-contact-the-police"),
};

static MISSING_PERSON_ROUTES: [Route; 4] = [
    // police-101, missing-people, safecall, childline
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 43, 77, 17]) },
    // childline, missing-people, safecall, police-101
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 43, 77, 63]) },
    // missing-people, safecall, samaritans, police-101
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[43, 77, 79, 63]) },
    // police-101, missing-people, safecall, nspcc-helpline
    Route { audiences: Borrowed(&[Audience::Worried, Audience::Family, Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 43, 77, 59]) },
];
const MISSING_PERSON: ConcernEntry = ConcernEntry {
    concern: Concern::MissingPerson,
    title: Borrowed("Someone is missing or has left home"),
    if_you_are: Borrowed("worried about someone who is missing, or thinking of leaving home yourself"),
    danger: Borrowed("If a missing person may be in danger, or you are not safe where you are, call 999."),
    reader: Audience::Worried,
    exit_button: true,
    aliases: Borrowed("\
        missing\n\
        gone missing\n\
        missing child\n\
        missing teenager\n\
        missing from care\n\
        runaway\n\
        running away\n\
        ran away\n\
        run away from home\n\
        thinking of running away\n\
        left home\n\
        didn\'t come home\n\
        not come home\n\
        disappeared\n\
        wandered off\n\
        dementia missing\n\
        lost contact with someone\n\
        can\'t find my husband\n\
        can\'t find my wife\n\
        can\'t find my child\n\
        sleeping rough"),
    related: Borrowed(&[Concern::ChildExploitation, Concern::ChildSafety, Concern::AdultAtRisk, Concern::SuicidalThoughts, Concern::DomesticAbuse]),
    signs: Borrowed(""),
    actions: Borrowed("\
        child\t\t6\tHave you left home, or do you want to? If you are under 19, you can talk to Childline.\n\
        child adult\t\t4\tAre you away from home? Missing People is there for you and for your family.\n\
        worried family professional\t\t2 1\tAs soon as you are worried, tell the police.\n\
        worried family\t\t2 0\tRing friends, family and work to see if they are somewhere else.\n\
        worried family professional\t\t0\tLook all round the home, and in the last place they were seen.\n\
        worried family professional\t\t0\tLook for a note, a voicemail or a message from them.\n\
        worried family professional\t\t0 1\tFind a recent photo, and think back to what they were wearing.\n\
        worried family professional\t\t0 1\tTell the police about any illness, medicine, or worry at home, at school or at work."),
    avoid: Borrowed("\
        worried family professional\t\t2 0 3\tDo not wait 24 hours before you tell the police.\n\
        worried family professional\t\t5\tIf you see a child who is missing, tell the police. Do not go up to the child."),
    good_to_know: Borrowed("\
        child\t\t2 1\tIf you are found, your parents are usually told, unless that would not be safe.\n\
        worried family professional\t\t2 1\tParents are usually told when a child is found, unless that would not be safe.\n\
        adult\t\t2 1 7\tIf you are an adult and are found, the police will not say where you are unless you agree.\n\
        worried family professional\t\t2 1 7\tWhen an adult is found, the police will not say where they are unless they agree.\n\
        worried family professional\t\t0\tA small child can hide in a very small space.\n\
        worried family professional\t\t7\tThe police may ask to search the home, and to take a toothbrush for a DNA test.\n\
        worried family professional\t\t2\tIf you have seen a missing person, you can tell Missing People without giving your name.\n\
        worried family professional\t\t2\tThe other police forces in the UK are told within 48 hours."),
    reasons: Borrowed("\
        childline\tFor anyone under 19 who wants to talk before leaving home, or after.\n\
        missing-people\tFor someone who is missing or thinking of leaving, and for those who miss them.\n\
        nspcc-helpline\tFor an adult to talk through a worry about a child, or to report it.\n\
        police-101\tTo report someone missing, or speak to the police, when nobody is in danger now.\n\
        safecall\tFor young people up to 25 who may go missing or do not feel safe.\n\
        samaritans\tTo talk to someone who listens, if you are struggling to cope."),
    routes: Borrowed(&MISSING_PERSON_ROUTES),
    sources: Borrowed("\
        government\t\t\thttps://avonandsomerset.police.uk/report/missing-people\n\
        government\t\t\thttp://www.btp.police.uk/advice_and_information-1/keeping_yourself_safe/missing_people.aspx\n\
        government\t\t\thttps://eastcambs.gov.uk/content/report-or-find-missing-person\n\
        government\t\t\thttp://www.medway.gov.uk/carehealthandsupport/missingchildren.aspx\n\
        operator\t\t\thttps://www.missingpeople.org.uk/get-help/help-services/exploitation-and-county-lines\n\
        third-party\t2007\t\thttps://web.archive.org/all/20070228223734/http:/www.missingkids.co.uk/missingkids/servlet/PageServlet?LanguageCountry=en_GB&PageId=960\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        government\t\t\thttps://www.westmercia.police.uk/article/8360/What-happens-next"),
};

static BULLYING_ROUTES: [Route; 5] = [
    // childline, national-bullying-helpline, family-lives, children-first-support-line, nspcc-helpline, report-harmful-content, police-101
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 48, 25, 18, 59, 71, 63]) },
    // childline, meic, national-bullying-helpline, mermaids, report-harmful-content, police-101
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 38, 48, 41, 71, 63]) },
    // national-bullying-helpline, meic, report-harmful-content, police-101
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[48, 38, 71, 63]) },
    // national-bullying-helpline, family-lives, children-first-support-line, nspcc-helpline, mermaids, report-harmful-content, police-101
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[48, 25, 18, 59, 41, 71, 63]) },
    // posh, nspcc-helpline, mermaids, report-harmful-content, police-101
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[65, 59, 41, 71, 63]) },
];
const BULLYING: ConcernEntry = ConcernEntry {
    concern: Concern::Bullying,
    title: Borrowed("Bullying, online or face to face"),
    if_you_are: Borrowed("being bullied, or worried about somebody who is"),
    danger: Borrowed("If someone is being hurt now, or is about to be, call 999."),
    reader: Audience::Worried,
    exit_button: false,
    aliases: Borrowed("\
        bullied\n\
        bully\n\
        bullies\n\
        cyberbullying\n\
        online bullying\n\
        picked on\n\
        school bully\n\
        bullied at school\n\
        bullied at work\n\
        workplace bullying\n\
        name calling\n\
        teased\n\
        ganged up on\n\
        left out\n\
        mean messages\n\
        group chat bullying\n\
        banter\n\
        racist bullying\n\
        homophobic bullying\n\
        fake account about my child\n\
        beaten up at school\n\
        scared to go to school"),
    related: Borrowed(&[Concern::OnlineHarm, Concern::HateCrime, Concern::MentalHealth, Concern::SelfHarm, Concern::Parenting]),
    signs: Borrowed("\
        worried family professional\t\t7 2 3\tThey do not want to go to school.\n\
        worried family professional\t\t7 2\tThey have headaches or tummy aches with no clear cause.\n\
        worried family professional\t\t7 3\tThey have cuts or bruises that they cannot explain.\n\
        worried family professional\t\t7\tTheir clothes are torn, or they lose things or money.\n\
        worried family professional\t\t7 2\tThey are sad, moody or angry, or they cry.\n\
        worried family professional\t\t7\tThey sleep badly, or eat more or less than they did.\n\
        worried family professional\t\t7 2\tThey seem upset or jumpy after they use a phone.\n\
        worried family professional\t\t3\tThey take a different way to school."),
    actions: Borrowed("\
        child\t\t1\tTell someone at your school, or at the club if it happens there.\n\
        child\t\t6\tIf you are under 19, you can talk to Childline about it.\n\
        worried family professional\t\t2\tStay calm, and listen to what the child tells you.\n\
        worried family\t\t0\tIf it is your child, say that the two of you will sort this out together.\n\
        worried family professional\t\t2\tLet the child help to decide what happens next.\n\
        worried family\t\t1\tTell the school first, or the club if that is where it happens.\n\
        \t\t1\tIf it happens online, write down dates and times and keep the messages.\n\
        \t\t1\tTell the police if it is a crime, such as an assault or a threat."),
    avoid: Borrowed("\
        \t\t1 4\tDo not delete messages from the person who is bullying.\n\
        child\t\t0\tTry not to hit back.\n\
        worried family professional\t\t0\tDo not tell the child to hit back.\n\
        worried family professional\t\t2\tDo not take away a phone or tablet unless the child wants you to.\n\
        \t\t5\tIf a nude image of someone under 18 is being passed round, do not look at it or copy it."),
    good_to_know: Borrowed("\
        child worried family professional\tengland\t1 4\tIn England, the law says that every state school must have a policy against bullying.\n\
        child worried family professional\tengland\t4\tIn England, the head of a state school can act on bullying outside school too.\n\
        \t\t1 4\tBullying can be a crime when there is violence, theft, harassment or hate crime.\n\
        child worried family\t\t4\tYou can make a complaint if the school does not deal with it.\n\
        worried family professional\t\t7\tThe signs can have other causes too."),
    reasons: Borrowed("\
        childline\tFor anyone under 19 who wants to talk about being bullied, by phone or online.\n\
        children-first-support-line\tFor anyone in Scotland who cares for a child or is worried about one.\n\
        family-lives\tFor parents, carers and family members who want to talk it through.\n\
        meic\tFor advice and someone on your side, if you are in Wales and up to 25.\n\
        mermaids\tIf it happens to a trans, non-binary or gender-questioning young person.\n\
        national-bullying-helpline\tFor advice about bullying at school, at work or online.\n\
        nspcc-helpline\tFor an adult to talk through a worry about a child.\n\
        police-101\tIf the bullying is a crime, such as a threat, and nobody is in danger now.\n\
        posh\tFor people who work with children and need help with bullying online.\n\
        report-harmful-content\tIf you reported online bullying and the site or app did not act. From age 13."),
    routes: Borrowed(&BULLYING_ROUTES),
    sources: Borrowed("\
        government\t\t\thttps://cypf.berkshirehealthcare.nhs.uk/mental-and-emotional-health/coping-behaviours/bullying\n\
        third-party\t\t\thttps://www.keepingchildrensafe.co.uk/bullying/bullying-at-school-uk-government-advice/\n\
        operator\t\t\thttps://www.internetmatters.org/issues/cyberbullying/deal-with-it/\n\
        third-party\t\t\thttps://www.life-central.org/parents-carers/school/bullying/\n\
        government\t\t\thttps://newcastle.gov.uk/services/schools-learning-and-childcare/parent-information/bullying-school\n\
        operator\t\t\thttps://learning.nspcc.org.uk/research-resources/report-remove\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        third-party\t\t\thttps://www.teenwirral.com/bullying-and-online-safety-1"),
};

static ONLINE_HARM_ROUTES: [Route; 5] = [
    // report-harmful-content, police-101, childline, nspcc-helpline, iwf
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[71, 63, 17, 59, 32]) },
    // childline, report-harmful-content, ceop-safety-centre, police-101, iwf
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 71, 16, 63, 32]) },
    // report-harmful-content, police-101, iwf, anti-terrorist-hotline
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[71, 63, 32, 6]) },
    // report-harmful-content, police-101, nspcc-helpline, ceop-safety-centre, iwf, anti-terrorist-hotline
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[71, 63, 59, 16, 32, 6]) },
    // posh, report-harmful-content, police-101, nspcc-helpline, ceop-safety-centre, iwf, anti-terrorist-hotline
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[65, 71, 63, 59, 16, 32, 6]) },
];
const ONLINE_HARM: ConcernEntry = ConcernEntry {
    concern: Concern::OnlineHarm,
    title: Borrowed("Harmful things online"),
    if_you_are: Borrowed("upset or worried by something harmful online"),
    danger: Borrowed("If someone is in danger now, or is being forced to do something, call 999."),
    reader: Audience::Adult,
    exit_button: false,
    aliases: Borrowed("\
        trolling\n\
        troll\n\
        online abuse\n\
        death threats online\n\
        fake profile\n\
        someone pretending to be me\n\
        impersonation account\n\
        pile-on\n\
        doxxing\n\
        suicide content\n\
        self-harm content\n\
        gore video\n\
        violent video\n\
        child saw porn\n\
        child saw something upsetting online\n\
        online hate\n\
        dangerous challenge\n\
        harmful content\n\
        unwanted sexual messages\n\
        nasty comments online\n\
        online safety\n\
        internet safety"),
    related: Borrowed(&[Concern::Bullying, Concern::OnlineChildSexualAbuse, Concern::IntimateImageAbuse, Concern::HateCrime, Concern::SuicidalThoughts]),
    signs: Borrowed(""),
    actions: Borrowed("\
        \t\t6\tIs someone in danger, or being forced to do something? Call the police.\n\
        \t\t6\tStay calm, and plan what to do next.\n\
        child\t\t2\tIf you are under 19, you can talk to Childline about it.\n\
        \t\t6 1 0\tTake screenshots with the web address, date and time, but never of a sexual image of anyone under 18.\n\
        \t\t4 3\tReport it to the site or app where you saw it.\n\
        \t\t3 5\tIf the site or app does not act, ask Report Harmful Content to help.\n\
        \t\t4\tReport child sexual abuse images to the Internet Watch Foundation.\n\
        adult worried family professional\t\t4\tReport terrorist material to the police through ACT."),
    avoid: Borrowed("\
        \t\t6\tMessages may be proof, so do not delete them.\n\
        \t\t1 0\tChild sexual abuse images: report the web address only. Never copy, save or share them."),
    good_to_know: Borrowed("\
        \t\t6 7\tReport Harmful Content helps anyone in the UK who is over 13.\n\
        \t\t5\tThe service deals with things that do harm but are not a crime.\n\
        \t\t4 5 7\tYou can report threats, fake profiles, bullying, violence, pornography or self-harm posts.\n\
        \t\t7\tWhen it is a crime, it is one for the police.\n\
        \t\t4\tSites take down things that break their own rules."),
    reasons: Borrowed("\
        anti-terrorist-hotline\tTo report something that could be about terrorism.\n\
        ceop-safety-centre\tTo report someone who sexually abuses or pressures a child online.\n\
        childline\tFor anyone under 19 who wants to talk about what they saw or what was said.\n\
        iwf\tTo report web pages that show child sexual abuse images.\n\
        nspcc-helpline\tFor an adult to talk through a worry about a child.\n\
        police-101\tIf it is a crime, such as a threat, and nobody is in danger now.\n\
        posh\tFor people who work with children and have a problem with online safety.\n\
        report-harmful-content\tIf you reported it and the site or app did not act. For anyone over 13."),
    routes: Borrowed(&ONLINE_HARM_ROUTES),
    sources: Borrowed("\
        government\t\t\thttps://www.beds.police.uk/police-forces/bedfordshire-police/areas/about-us/about-us/information-for-families-of-someone-who-has-been-arrested-for-online-child-sexual-offences/\n\
        operator\t\t\thttps://www.iwf.org.uk/faqs/\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        operator\t\t\thttps://reportharmfulcontent.com/advice/other/further-advice/faqs\n\
        operator\t\t\thttps://saferinternet.org.uk/online-issue/reporting\n\
        operator\t\t\thttps://swgfl.org.uk/helplines/report-harmful-content/\n\
        operator\t\t\thttps://swgfl.org.uk/magazine/top-tips-for-reporting-harmful-content-online\n\
        operator\t\t\thttps://swgfl.org.uk/magazine/how-report-harmful-content-can-help-this-safer-internet-day/"),
};

static NON_RECENT_ABUSE_ROUTES: [Route; 7] = [
    // napac, rape-crisis-england-wales, rape-crisis-scotland, ni-domestic-sexual-abuse-helpline, survivors-trust, police-101, nspcc-helpline
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[47, 68, 69, 55, 95, 63, 59]) },
    // childline, meic, rape-crisis-england-wales, ni-domestic-sexual-abuse-helpline, police-101
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 38, 68, 55, 63]) },
    // napac, rape-crisis-england-wales, rape-crisis-scotland, ni-domestic-sexual-abuse-helpline, survivors-trust, safe-spaces, thirtyone-eight, muslim-womens-network-helpline, police-101
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[47, 68, 69, 55, 95, 76, 100, 45, 63]) },
    // survivors-trust, rape-crisis-england-wales, rape-crisis-scotland, ni-domestic-sexual-abuse-helpline, police-101, nspcc-helpline, thirtyone-eight, muslim-womens-network-helpline
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[95, 68, 69, 55, 63, 59, 100, 45]) },
    // stop-it-now, samaritans
    Route { audiences: Borrowed(&[Audience::OwnBehaviour]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[92, 79]) },
    // stop-it-now, lff-family-and-friends, police-101
    Route { audiences: Borrowed(&[Audience::Family]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[92, 34, 63]) },
    // napac, survivors-trust, rape-crisis-scotland, ni-domestic-sexual-abuse-helpline, nspcc-helpline, local-council-children, scotland-child-concern, ni-gateway, thirtyone-eight, police-101
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[47, 95, 69, 55, 59, 37, 84, 57, 100, 63]) },
];
const NON_RECENT_ABUSE: ConcernEntry = ConcernEntry {
    concern: Concern::NonRecentAbuse,
    title: Borrowed("Child abuse that happened in the past"),
    if_you_are: Borrowed("someone who was abused as a child, even if it was many years ago"),
    danger: Borrowed("If you, a child or someone else is in danger now, call 999."),
    reader: Audience::Adult,
    exit_button: true,
    aliases: Borrowed("\
        historic abuse\n\
        historical abuse\n\
        historical sexual abuse\n\
        historic child abuse\n\
        past abuse\n\
        childhood abuse\n\
        childhood sexual abuse\n\
        abused as a child\n\
        abused when I was young\n\
        happened years ago\n\
        children\'s home abuse\n\
        boarding school abuse\n\
        survivor\n\
        adult survivor\n\
        flashbacks from childhood\n\
        never told anyone\n\
        my dad abused me"),
    related: Borrowed(&[Concern::ChildSexualAbuse, Concern::InstitutionalAbuse, Concern::SexualViolence, Concern::MentalHealth, Concern::VictimOfCrime]),
    signs: Borrowed(""),
    actions: Borrowed("\
        child adult\t\t5\tWhat happened to you was not your fault.\n\
        adult\t\t9\tTake your time. You choose when to tell someone, and how.\n\
        child\t\t5\tTalk to an adult you trust. You were right if you told someone.\n\
        child\t\t6\tYou can talk to Childline about it if you are under 19.\n\
        adult\t\t9 2\tWhen you feel ready, you can tell the police or social services.\n\
        child\t\t9 2\tYou can also tell the police or social services.\n\
        child\t\t0 8\tIf you or another child may be at risk now, say so.\n\
        own-behaviour\t\t7\tTalk to Stop It Now. You need not say who you are.\n\
        adult own-behaviour\t\t0 8\tIf you think that a child may be at risk now, say so.\n\
        adult\t\t0\tFind support for yourself too.\n\
        worried family professional\t\t0 8 1\tIf a child may be at risk now, tell children\'s social care or the police.\n\
        family\t\t7\tIf it was someone close to you who did it, you can talk to Stop It Now.\n\
        worried family professional\t\t9\tListen to the person, and show that you take it seriously.\n\
        worried family professional\t\t9\tLet the person tell it in their own time."),
    avoid: Borrowed("\
        child adult\t\t0 4\tDo not think that it is too late. There is no time limit for reporting the abuse of a child.\n\
        worried family professional\t\t9\tDo not ask questions that put an answer into the person\'s mouth."),
    good_to_know: Borrowed("\
        worried family professional\t\t0 4\tThere is no time limit for reporting the abuse of a child.\n\
        child adult worried family professional\t\t9 3\tPeople have many reasons for staying silent for years.\n\
        child adult worried family professional\t\t3\tPeople have been convicted for abuse from a long time ago.\n\
        child adult worried family professional\t\t3\tOld photos, and what other people remember, may still be evidence.\n\
        child adult worried family professional\t\t0\tIt is taken seriously even if the person who did it has died.\n\
        child adult worried\t\t0 8\tIf children may be at risk now, the staff you tell may have to pass it on.\n\
        professional\t\t0 8\tIf children may be at risk now, you may have to pass on what the person tells you.\n\
        own-behaviour family\t\t7\tIf what you say shows which child is at risk, or a crime, Stop It Now will pass it on."),
    reasons: Borrowed("\
        childline\tFor anyone under 19 who wants to talk about what happened.\n\
        lff-family-and-friends\tFor relatives and friends of someone arrested for online sexual offences.\n\
        local-council-children\tIf a child may be at risk now: the council where the child lives.\n\
        meic\tFor advice and someone on your side, if you are in Wales and up to 25.\n\
        muslim-womens-network-helpline\tFor Muslim women and girls, and for people who care about them.\n\
        napac\tFor adults who were abused in childhood, in any way and by anyone.\n\
        ni-domestic-sexual-abuse-helpline\tFor anyone in Northern Ireland hurt by domestic or sexual abuse.\n\
        ni-gateway\tIf a child in Northern Ireland may be at risk now.\n\
        nspcc-helpline\tFor an adult who thinks that a child may be at risk now.\n\
        police-101\tTo tell the police, however long ago it was, when nobody is in danger now.\n\
        rape-crisis-england-wales\tFor anyone aged 16 or over hurt by sexual abuse at any time in their life.\n\
        rape-crisis-scotland\tFor anyone in Scotland hurt by sexual violence at any time in their life.\n\
        safe-spaces\tFor adults abused through the Church of England, Church in Wales or Catholic Church.\n\
        samaritans\tTo talk to someone who listens, if you are struggling to cope.\n\
        scotland-child-concern\tIf a child in Scotland may be at risk now.\n\
        stop-it-now\tTo talk about sexual abuse of a child by you, or by someone close to you.\n\
        survivors-trust\tIt listens, and helps to find a sexual abuse service near you.\n\
        thirtyone-eight\tIf the abuse was in a church or another faith group."),
    routes: Borrowed(&NON_RECENT_ABUSE_ROUTES),
    sources: Borrowed("\
        government\t2025-03\t\thttps://derbyshirescp.trixonline.co.uk/chapter/adults-who-disclose-non-recent-abuse\n\
        government\t\t\thttps://eastcambs.gov.uk/content/report-child-abuse\n\
        third-party\t\t\thttps://www.hertscitizensacademy.org/module.php?id=77\n\
        government\t\t\thttps://www.llradultsafeguarding.co.uk/historic-non-recent-allegations/\n\
        operator\t\t\thttps://www.lucyfaithfull.org.uk/reporting-abuse-and-police-involvement/\n\
        operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        operator\t\t\thttps://www.stopitnow.org.uk/helpline/\n\
        government\t2025-04\t\thttps://www.sussexsafeguardingchildrenprocedures.co.uk/?p=7040\n\
        government\t2024-01\t\thttps://www.traffordappp.co.uk/historic-non-recent-allegations-of-abuse-including-sexual-abuse/"),
};

static INSTITUTIONAL_ABUSE_ROUTES: [Route; 5] = [
    // police-101, nspcc-helpline, cqc, care-inspectorate-scotland, hourglass, childline, thirtyone-eight
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 59, 20, 15, 31, 17, 100]) },
    // childline, meic, local-council-children, police-101
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 38, 37, 63]) },
    // police-101, ni-emergency-social-work, cqc, care-inspectorate-scotland, hourglass, thirtyone-eight, safe-spaces, napac
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 56, 20, 15, 31, 100, 76, 47]) },
    // local-council-children, scotland-child-concern, ni-gateway, ni-emergency-social-work, police-101, nspcc-helpline, cqc, care-inspectorate-scotland, hourglass, thirtyone-eight, nspcc-whistleblowing
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[37, 84, 57, 56, 63, 59, 20, 15, 31, 100, 60]) },
    // local-council-children, scotland-child-concern, ni-gateway, ni-emergency-social-work, police-101, nspcc-whistleblowing, protect-advice-line, speak-up, cqc, care-inspectorate-scotland, thirtyone-eight, posh
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[37, 84, 57, 56, 63, 60, 66, 91, 20, 15, 100, 65]) },
];
const INSTITUTIONAL_ABUSE: ConcernEntry = ConcernEntry {
    concern: Concern::InstitutionalAbuse,
    title: Borrowed("Abuse by staff, carers or people in charge"),
    if_you_are: Borrowed("worried about abuse in a care home, school, club or place of worship"),
    danger: Borrowed("If you or someone else is in danger now, call 999."),
    reader: Audience::Worried,
    exit_button: true,
    aliases: Borrowed("\
        care home abuse\n\
        nursing home neglect\n\
        care home neglect\n\
        staff hitting residents\n\
        rough handling\n\
        abuse by a carer\n\
        hospital abuse\n\
        nursery abuse\n\
        teacher inappropriate with pupil\n\
        abuse by a teacher\n\
        coach touching children\n\
        abuse in sport\n\
        abuse at a club\n\
        scout leader\n\
        church abuse\n\
        priest abuse\n\
        abuse in a place of worship\n\
        position of trust\n\
        LADO"),
    related: Borrowed(&[Concern::Whistleblowing, Concern::AdultAtRisk, Concern::ElderAbuse, Concern::ChildSafety, Concern::NonRecentAbuse]),
    signs: Borrowed("\
        worried family professional\t\t4\tSomeone is afraid of some of the staff, or of being alone with them.\n\
        worried family professional\t\t4\tThey have bruises or injuries that nobody can explain.\n\
        worried family professional\t\t4\tThey look, feel or behave in a different way from before.\n\
        worried family professional\t\t4\tThey lose weight, or do not get enough to eat or drink.\n\
        worried family professional\t\t4\tThey have pressure sores, also called bed sores.\n\
        worried family professional\t\t4\tThey are not given the medicine that they need.\n\
        worried family professional\t\t4\tTheir money or belongings go missing."),
    actions: Borrowed("\
        child\t\t6\tIf an adult in charge hurts you, it is not your fault. Tell another adult you trust.\n\
        child\t\t8\tIf you are under 19, you can talk to Childline about it.\n\
        worried family professional\t\t2\tIf a child may have been harmed, tell the police or children\'s social care where the child lives.\n\
        worried family professional\t\t4\tListen to the person, and take what they say seriously.\n\
        professional\t\t7\tIf you work or volunteer there, use its own safeguarding procedure where you can.\n\
        professional\t\t7\tIf that is hard, or nobody acts, the NSPCC Whistleblowing Advice Line can help when it is about a child.\n\
        child adult\t\t9\tIf you think there has been a crime, you can tell the police.\n\
        adult\t\t4\tFor a serious worry about your care, tell the council\'s adult safeguarding team at once.\n\
        worried family professional\t\t4\tFor a serious worry about an adult, tell the council\'s adult safeguarding team at once.\n\
        adult worried family professional\tnorthern-ireland\t0\tIn Northern Ireland, tell the adult protection team of the local Health and Social Care Trust instead.\n\
        worried family professional\tengland\t3\tIn England, if a worker may have harmed a child, you can also tell the LADO at the council.\n\
        worried family professional\t\t1\tAt a school, tell the head. If the worry is about the head, tell the governors.\n\
        worried family professional\t\t11\tIn sport, tell the sport\'s governing body or children\'s social care.\n\
        adult worried family\t\t4\tFor a small worry in a care home, tell the manager and ask what will change.\n\
        adult worried family professional\t\t4\tTell the care inspector too. In England this is the Care Quality Commission (CQC)."),
    avoid: Borrowed("\
        worried family professional\t\t1 10\tDo not look into it by yourself.\n\
        worried family professional\t\t10\tDo not confront the person you suspect.\n\
        worried family professional\t\t1 10\tDo not say that you will keep it secret."),
    good_to_know: Borrowed("\
        worried family professional\tengland\t3\tIn England, a council\'s LADO deals with worries about staff and volunteers who are with children.\n\
        worried family professional\t\t3\tThe LADO brings in the police or social care where they are needed.\n\
        adult worried family professional\tengland\t4\tIn England, the CQC keeps a record of what people tell it, and may inspect sooner.\n\
        adult worried family professional\t\t4\tScotland, Wales and Northern Ireland each have their own care inspector.\n\
        worried family professional\t\t5\tSigns of abuse can look like dementia or distress. Take them seriously all the same.\n\
        worried family professional\t\t2\tYou can report a worry about a child without being sure."),
    reasons: Borrowed("\
        care-inspectorate-scotland\tTo tell the inspector about a care service or childminder in Scotland.\n\
        childline\tFor anyone under 19 who wants to talk about what is happening.\n\
        cqc\tTo tell the inspector about a care home, home care or a hospital in England.\n\
        hourglass\tIf an older person is being hurt, neglected or used.\n\
        local-council-children\tIf it is about a child: the council where the child lives.\n\
        meic\tFor advice and someone on your side, if you are in Wales and up to 25.\n\
        napac\tFor adults who were abused in childhood, in any way and by anyone.\n\
        ni-emergency-social-work\tTo reach a social worker in Northern Ireland outside office hours.\n\
        ni-gateway\tIf it is about a child in Northern Ireland.\n\
        nspcc-helpline\tFor an adult to talk through a worry about a child, or to report it.\n\
        nspcc-whistleblowing\tIf an organisation is handling the protection of children badly.\n\
        police-101\tTo tell the police about a crime when nobody is in danger now.\n\
        posh\tFor people who work with children and have a problem with online safety.\n\
        protect-advice-line\tFree legal advice for workers who have seen wrongdoing, such as abuse in care.\n\
        safe-spaces\tFor adults abused through the Church of England, Church in Wales or Catholic Church.\n\
        scotland-child-concern\tIf it is about a child in Scotland.\n\
        speak-up\tFor NHS and social care staff in England who want to raise a concern.\n\
        thirtyone-eight\tIf it is about a church or another faith group."),
    routes: Borrowed(&INSTITUTIONAL_ABUSE_ROUTES),
    sources: Borrowed("\
        government\t\t\thttps://belfasttrust.hscni.net/service/adult-protection-gateway-team/\n\
        third-party\t\t\thttps://cottinghamprimary.co.uk/Cause-for-Concern\n\
        government\t\t\thttps://eastcambs.gov.uk/content/report-child-abuse\n\
        government\t\t\thttps://www.hants.gov.uk/socialcareandhealth/childrenandfamilies/safeguardingchildren/allegations\n\
        operator\t\t\thttps://www.independentage.org/how-to-spot-signs-of-care-home-abuse\n\
        government\t\t\thttps://www.nice.org.uk/guidance/NG189/chapter/recommendations\n\
        operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/what-to-do-child-speaks-out-about-abuse/\n\
        operator\t\t\thttps://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/dedicated-helplines/whistleblowing-advice-line/\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        government\t\t\thttps://www.plymouth.gov.uk/report-adult-abuse-or-neglect\n\
        third-party\t\t\thttps://qub.ac.uk/directorates/HumanResources/legal-services-and-employee-relations/working-with-children-and-adults-at-risk/policies-and-procedures-to-comply-with/safeguarding-concerns/what-to-do-if-someone-raises-a-concern\n\
        government\t\t\thttps://www.sportengland.org/our-work/safeguarding/reporting-or-responding-to-a-concern/"),
};

static WHISTLEBLOWING_ROUTES: [Route; 5] = [
    // protect-advice-line, nspcc-whistleblowing, speak-up, cqc, care-inspectorate-scotland, police-101
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[66, 60, 91, 20, 15, 63]) },
    // childline, police-101
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 63]) },
    // protect-advice-line, speak-up, nspcc-whistleblowing, cqc, care-inspectorate-scotland, police-101
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[66, 91, 60, 20, 15, 63]) },
    // nspcc-whistleblowing, cqc, care-inspectorate-scotland, nspcc-helpline, police-101
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[60, 20, 15, 59, 63]) },
    // protect-advice-line, speak-up, nspcc-whistleblowing, cqc, care-inspectorate-scotland, police-101
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[66, 91, 60, 20, 15, 63]) },
];
const WHISTLEBLOWING: ConcernEntry = ConcernEntry {
    concern: Concern::Whistleblowing,
    title: Borrowed("Speaking up about wrongdoing at work"),
    if_you_are: Borrowed("worried about wrongdoing where you work or volunteer"),
    danger: Borrowed("If someone is in danger now, call 999."),
    reader: Audience::Professional,
    exit_button: false,
    aliases: Borrowed("\
        whistleblower\n\
        blow the whistle\n\
        report my employer\n\
        report my manager\n\
        report my boss\n\
        speak up at work\n\
        raise a concern at work\n\
        cover-up at work\n\
        wrongdoing at work\n\
        unsafe staffing\n\
        poor care at work\n\
        gagging clause\n\
        NDA\n\
        malpractice\n\
        freedom to speak up"),
    related: Borrowed(&[Concern::InstitutionalAbuse, Concern::ChildSafety, Concern::AdultAtRisk, Concern::CrimeInformation, Concern::Fraud]),
    signs: Borrowed("\
        \t\t3\tThere is a crime at work, such as fraud.\n\
        \t\t3\tSomeone\'s health or safety is in danger.\n\
        \t\t3\tThe employer is breaking the law.\n\
        \t\t3\tSomeone is hiding wrongdoing.\n\
        \t\t3\tThe environment is being harmed."),
    actions: Borrowed("\
        child\t\t6\tYou can talk to Childline about what you have seen if you are under 19.\n\
        \t\t3\tIf you are not sure that the law protects you, get advice first.\n\
        \t\t2\tTell your employer, if you can. Many have a policy for this.\n\
        \t\t2\tIf you cannot, tell the official body for that kind of problem. The law calls it a prescribed person.\n\
        \t\t2\tIf your name must be kept private, say so straight away.\n\
        \t\t2\tIf nobody takes it seriously, tell someone more senior or the official body.\n\
        \t\t4 1\tIf it is a crime, you can tell the police.\n\
        professional\t\t5\tFor child protection, use your organisation\'s own procedure first, where you can.\n\
        professional\t\t5\tIf that is hard, or you were ignored, call the NSPCC Whistleblowing Advice Line.\n\
        worried\t\t5\tIf an organisation handles child protection badly, you can call the NSPCC Whistleblowing Advice Line.\n\
        adult worried professional\tengland\t4 1\tIn the NHS in England, you can talk to a Freedom to Speak Up guardian.\n\
        adult worried professional\tengland\t4 1\tIf you work in care in England, you can tell the Care Quality Commission."),
    avoid: Borrowed("\
        \t\t2\tDo not go to the media. If you do, you usually lose your legal rights.\n\
        \t\t3\tDo not use it for a dispute about your own job. Use the grievance policy for that."),
    good_to_know: Borrowed("\
        \t\t3 0\tYour employer must not sack you or treat you badly for whistleblowing.\n\
        \t\t3 0\tA clause that tells you to keep quiet cannot stop you from reporting wrongdoing.\n\
        \t\t2\tYou can report without your name, but less may be done about it.\n\
        \t\t3\tIt can be about the past, about now, or about the near future.\n\
        \t\t3 0\tThe law protects trainees and agency workers too.\n\
        \tnorthern-ireland\t2\tThe process is different in Northern Ireland."),
    reasons: Borrowed("\
        care-inspectorate-scotland\tTo tell the inspector about a care service or childminder in Scotland.\n\
        childline\tFor anyone under 19 who wants to talk about any worry.\n\
        cqc\tTo tell the inspector about a care home, home care or a hospital in England.\n\
        nspcc-helpline\tFor an adult to talk through a worry about a child, or to report it.\n\
        nspcc-whistleblowing\tIf an organisation is handling the protection of children badly.\n\
        police-101\tTo tell the police about a crime when nobody is in danger now.\n\
        protect-advice-line\tFree legal advice before or after you speak up at work.\n\
        speak-up\tFor NHS and social care staff in England who want to raise a concern."),
    routes: Borrowed(&WHISTLEBLOWING_ROUTES),
    sources: Borrowed("\
        government\t\t\thttps://www.equalityhumanrights.com/en/whistleblowing\n\
        government\t\t\thttps://optical.org/en/standards-and-guidance/speaking-up/g-sources-of-further-advice/\n\
        government\t\t\thttps://gov.uk/whistleblowing/who-to-tell-what-to-expect\n\
        third-party\t\t\thttps://www.cwgrowthhub.co.uk/gov/whistleblowing-employees\n\
        government\t\t\thttps://www.england.nhs.uk/ourwork/freedom-to-speak-up/how-to-speak-up-to-us-about-other-nhs-organisations/\n\
        operator\t\t\thttps://www.nspcc.org.uk/keeping-children-safe/reporting-abuse/dedicated-helplines/whistleblowing-advice-line/\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline"),
};

static DOMESTIC_ABUSE_ROUTES: [Route; 6] = [
    // national-domestic-abuse-helpline, live-fear-free, scotland-domestic-abuse-forced-marriage-helpline, ni-domestic-sexual-abuse-helpline, mens-advice-line, galop, childline, police-101, victim-support, victim-support-scotland
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[49, 36, 85, 55, 40, 30, 17, 63, 102, 103]) },
    // childline, live-fear-free, scotland-domestic-abuse-forced-marriage-helpline, ni-domestic-sexual-abuse-helpline, meic, police-101, local-council-children
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 36, 85, 55, 38, 63, 37]) },
    // national-domestic-abuse-helpline, live-fear-free, scotland-domestic-abuse-forced-marriage-helpline, ni-domestic-sexual-abuse-helpline, mens-advice-line, galop, police-101, hourglass, muslim-womens-network-helpline, financial-support-line-domestic-abuse, bright-sky-app
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[49, 36, 85, 55, 40, 30, 63, 31, 45, 27, 10]) },
    // national-domestic-abuse-helpline, live-fear-free, scotland-domestic-abuse-forced-marriage-helpline, ni-domestic-sexual-abuse-helpline, police-101, nspcc-helpline, mens-advice-line, karma-nirvana, womens-aid, victim-support, victim-support-scotland
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[49, 36, 85, 55, 63, 59, 40, 33, 105, 102, 103]) },
    // respect-phoneline, samaritans, lifeline-ni
    Route { audiences: Borrowed(&[Audience::OwnBehaviour]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[73, 79, 35]) },
    // national-domestic-abuse-helpline, live-fear-free, scotland-domestic-abuse-forced-marriage-helpline, ni-domestic-sexual-abuse-helpline, mens-advice-line, respect-phoneline, galop, karma-nirvana, police-101, bright-sky-app
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[49, 36, 85, 55, 40, 73, 30, 33, 63, 10]) },
];
const DOMESTIC_ABUSE: ConcernEntry = ConcernEntry {
    concern: Concern::DomesticAbuse,
    title: Borrowed("Abuse by a partner, ex-partner or relative"),
    if_you_are: Borrowed("hurt, controlled or scared by a partner or relative, or worried about someone who is"),
    danger: Borrowed("If you or someone else is in danger now, call 999."),
    reader: Audience::Adult,
    exit_button: true,
    aliases: Borrowed("\
        domestic violence\n\
        coercive control\n\
        controlling partner\n\
        gaslighting\n\
        love bombing\n\
        narcissist\n\
        abusive husband\n\
        abusive wife\n\
        abusive boyfriend\n\
        abusive girlfriend\n\
        abusive ex\n\
        abusive relationship\n\
        hits me\n\
        scared of my partner\n\
        walking on eggshells\n\
        toxic relationship\n\
        battered\n\
        emotional abuse\n\
        women\'s refuge\n\
        clare\'s law\n\
        silent solution\n\
        my dad hits my mum"),
    related: Borrowed(&[Concern::EconomicAbuse, Concern::Stalking, Concern::SexualViolence, Concern::OwnAbusiveBehaviour, Concern::ChildSafety]),
    signs: Borrowed("\
        child adult\t\t0\tSomeone checks what you do, who you see and where you go.\n\
        child adult\t\t13\tYou are cut off from your friends and family.\n\
        child adult\t\t13\tSomeone puts you down or makes you look stupid.\n\
        child adult\t\t13\tYou are threatened, watched or followed.\n\
        child adult\t\t13\tYou are hit, pushed, choked or hurt in another way.\n\
        child adult\t\t13\tYou are forced to do sexual things.\n\
        adult\t\t13\tYou are kept without money.\n\
        child adult\t\t0\tSomeone breaks your things.\n\
        worried family professional\t\t0\tTheir partner or relative checks what they do, who they see and where they go.\n\
        worried family professional\t\t13\tThey are cut off from friends and family, or kept without money.\n\
        worried family professional\t\t13\tThey are put down, threatened, watched or followed.\n\
        worried family professional\t\t13\tThey are hit or hurt, or made to do sexual things."),
    actions: Borrowed("\
        adult\t\t13\tIf you are attacked, get to a room you can get out of and call 999.\n\
        child\t\t13\tIf someone at home is being hurt, get to a safe place and call 999.\n\
        adult\t\t13\tTell someone you trust what is happening.\n\
        child\t\t13\tTell an adult you trust what is happening.\n\
        child\t\t6\tIf you are under 19, you can talk to Childline about it.\n\
        adult\t\t13\tKeep a phone and a list of helpful numbers with you.\n\
        worried family professional\t\t4 1 5\tTalk to the person in private. Listen, and believe what they say.\n\
        worried family professional\t\t4 1 5\tTell them that it is not their fault.\n\
        worried family professional\t\t4 1 5\tLet them make their own choices, and let them take the time they need.\n\
        own-behaviour\tengland wales scotland\t8\tIn England, Wales and Scotland, you can talk to the Respect Phoneline about how you treat your partner.\n\
        own-behaviour\t\t8\tBe honest with yourself about what you have done. You can ask about a course to help you change."),
    avoid: Borrowed("\
        adult\t\t13\tOnce you are out, do not go back into the house alone.\n\
        child\t\t4 7\tDo not try to stop it yourself or get in between. Keep yourself safe.\n\
        worried family professional\t\t4 7\tDo not step in between them, and do not confront the person who is abusive.\n\
        worried family professional\t\t1 2\tDo not tell them to leave before they are ready.\n\
        worried family professional\t\t4\tDo not ask why they have not left."),
    good_to_know: Borrowed("\
        child adult\t\t4 1 5\tIt is not your fault.\n\
        child adult worried family professional\t\t9\tA silent 999 call does not bring the police by itself. Answer, cough, tap the phone or press 55.\n\
        child adult worried family professional\t\t12\tIf you call 999 on a mobile and cannot speak, listen. Press 55 when you are asked to, or the call ends.\n\
        child adult worried family professional\t\t12\tPressing 55 works only on a mobile. It does not show the police where you are.\n\
        child adult worried family professional\t\t12\tIf you call 999 from a landline, the line may stay open for 45 seconds and shows where you are.\n\
        child adult worried family professional\t\t3\tIf you are deaf or cannot use your voice, text REGISTER to 999 before you need help. You can then text 999.\n\
        child adult worried family professional\t\t3\t18000 reaches 999 by text relay. You call it, you do not text it.\n\
        adult worried family professional\t\t2 5\tLeaving can be the most dangerous time. A helpline can help to plan it.\n\
        adult own-behaviour worried family professional\t\t13\tAbuse often gets worse as time goes on.\n\
        adult own-behaviour worried family professional\tengland wales\t14 10\tControlling a partner, called coercive control, is a crime in England and Wales, even after a split.\n\
        child\t\t10\tIf you see or hear abuse at home, you are a victim of it too. You can ask for help for yourself.\n\
        adult own-behaviour worried family professional\t\t10\tChildren who see or hear the abuse are victims too.\n\
        adult\tengland wales\t10 11\tIn England and Wales, Clare\'s Law lets you ask the police about a partner\'s past.\n\
        child adult worried family professional\t\t13 0\tIt can happen to anyone, of any gender, age or background."),
    reasons: Borrowed("\
        bright-sky-app\tA free phone app with facts about abuse and a list of local services.\n\
        childline\tFor anyone under 19 who wants to talk about what is happening.\n\
        financial-support-line-domestic-abuse\tFor help with money and debt after domestic abuse.\n\
        galop\tFor LGBT+ people who are or have been abused, answered by LGBT+ people.\n\
        hourglass\tFor older people who are being harmed, and anyone worried about them.\n\
        karma-nirvana\tFor abuse in the name of family honour, or a forced marriage.\n\
        lifeline-ni\tTo talk to a counsellor in Northern Ireland when you are in distress.\n\
        live-fear-free\tFor anyone in Wales affected by abuse, and people worried about someone.\n\
        local-council-children\tTo tell social workers that a child may not be safe, in England and Wales.\n\
        meic\tFor children and young people in Wales who want advice.\n\
        mens-advice-line\tFor men facing domestic abuse, and people worried about them. Not in Northern Ireland.\n\
        muslim-womens-network-helpline\tFor Muslim women and girls, with staff who understand faith and culture.\n\
        national-domestic-abuse-helpline\tFor women facing domestic abuse in England, and anyone worried about one.\n\
        ni-domestic-sexual-abuse-helpline\tFor people of any age or gender in Northern Ireland, and their friends and family.\n\
        nspcc-helpline\tFor adults worried about a child who lives with the abuse.\n\
        police-101\tTo report it to the police when nobody is in danger now.\n\
        respect-phoneline\tFor people who hurt or control a partner and want to stop, and staff who help them.\n\
        samaritans\tTo talk to someone who listens when it is hard to cope.\n\
        scotland-domestic-abuse-forced-marriage-helpline\tFor people of any age or gender in Scotland, and anyone worried about someone.\n\
        victim-support\tHelp for anyone affected by crime in England and Wales, reported or not.\n\
        victim-support-scotland\tHelp for anyone affected by crime in Scotland, reported or not.\n\
        womens-aid\tTo find a domestic abuse service near you in England. It has no helpline."),
    routes: Borrowed(&DOMESTIC_ABUSE_ROUTES),
    sources: Borrowed("\
        government\t\t\thttps://staging.avonandsomerset.police.uk/report/domestic-abuse/\n\
        government\t\t\thttps://www.basingstoke.gov.uk/da-info-friends-and-family\n\
        operator\t\t\thttps://www.caswa.org.uk/essential-information/im-worried-about-someone-i-know\n\
        government\t\t\thttps://www.hartlepoolnow.co.uk/pages/home/information-&-advice/living-well/domestic-abuse\n\
        third-party\t\t\thttps://reportandsupport.kent.ac.uk/support/im-worried-that-someone-i-know-is-experiencing-domestic-abuse\n\
        operator\t\t\thttps://racetothemoon.nspcc.org.uk/advice-for-families/being-an-ally-to-someone-experiencing-domestic-abuse/?utm_old=allydomestic\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        operator\t\t\thttp://www.refuge.org.uk/get-help-now/help-for-a-friend-or-family-member/\n\
        operator\t\t\thttps://respectphoneline.org.uk/resources/resources-for-perpetrators/self-help-guide-for-abusive-men-in-heterosexual-relationships/\n\
        operator\t\t\thttps://riseuk.org.uk/get-help/first-steps/ways-to-stay-safe\n\
        operator\t2021\t\thttps://risingsunkent.com/help-advice/what-is-domestic-abuse\n\
        operator\t\t\thttps://www.safespacesussex.org.uk/about-different-types-of-crime/domestic-abuse/\n\
        government\t\t\thttps://www.stocktoninformationdirectory.org/domestic-abuse\n\
        government\t\t\thttps://www.thamesvalley.police.uk/advice/protecting-yourself-and-others/domestic-abuse/\n\
        government\t2023\t\thttps://www.valeofglamorgan.gov.uk/en/living/Safer-Vale/VAWDASV/Types-of-Abuse/Domestic-Abuse.aspx"),
};

static ECONOMIC_ABUSE_ROUTES: [Route; 6] = [
    // national-domestic-abuse-helpline, live-fear-free, scotland-domestic-abuse-forced-marriage-helpline, ni-domestic-sexual-abuse-helpline, financial-support-line-domestic-abuse, mens-advice-line, hourglass, childline, police-101
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[49, 36, 85, 55, 27, 40, 31, 17, 63]) },
    // childline, live-fear-free, scotland-domestic-abuse-forced-marriage-helpline, ni-domestic-sexual-abuse-helpline, meic, police-101
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 36, 85, 55, 38, 63]) },
    // national-domestic-abuse-helpline, live-fear-free, scotland-domestic-abuse-forced-marriage-helpline, ni-domestic-sexual-abuse-helpline, financial-support-line-domestic-abuse, mens-advice-line, galop, hourglass, police-101
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[49, 36, 85, 55, 27, 40, 30, 31, 63]) },
    // national-domestic-abuse-helpline, live-fear-free, scotland-domestic-abuse-forced-marriage-helpline, ni-domestic-sexual-abuse-helpline, hourglass, mens-advice-line, galop, police-101
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[49, 36, 85, 55, 31, 40, 30, 63]) },
    // respect-phoneline, samaritans, lifeline-ni
    Route { audiences: Borrowed(&[Audience::OwnBehaviour]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[73, 79, 35]) },
    // financial-support-line-domestic-abuse, national-domestic-abuse-helpline, live-fear-free, scotland-domestic-abuse-forced-marriage-helpline, ni-domestic-sexual-abuse-helpline, hourglass, mens-advice-line, police-101
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[27, 49, 36, 85, 55, 31, 40, 63]) },
];
const ECONOMIC_ABUSE: ConcernEntry = ConcernEntry {
    concern: Concern::EconomicAbuse,
    title: Borrowed("Money used to control someone"),
    if_you_are: Borrowed("controlled through money, or worried about someone who is"),
    danger: Borrowed("If you or someone else is in danger now, call 999."),
    reader: Audience::Adult,
    exit_button: true,
    aliases: Borrowed("\
        financial abuse\n\
        controls my money\n\
        controls all the money\n\
        took my bank card\n\
        debt in my name\n\
        coerced debt\n\
        forced to take a loan\n\
        won\'t let me work\n\
        takes my wages\n\
        takes my benefits\n\
        gives me an allowance\n\
        emptied joint account\n\
        child maintenance not paid\n\
        checks my receipts\n\
        won\'t give me any money\n\
        stops me going to college"),
    related: Borrowed(&[Concern::DomesticAbuse, Concern::ElderAbuse, Concern::AdultAtRisk, Concern::Fraud]),
    signs: Borrowed("\
        child adult\t\t4 1\tSomeone makes you explain every penny you spend.\n\
        child adult\t\t4 1\tSomeone keeps your bank card, PIN or log-in from you.\n\
        child adult\t\t5 7 1\tSomeone takes your money, wages or benefits.\n\
        child adult\t\t4 1\tSomeone stops you from working or studying.\n\
        adult\t\t4 1\tSomeone puts debts or loans in your name.\n\
        adult\t\t4 1\tMoney for the bills is spent on other things.\n\
        adult\t\t4 5 1\tSomeone breaks things that you then have to replace.\n\
        adult\t\t4 1\tYour ex-partner does not pay child maintenance.\n\
        worried family professional\t\t4 1\tThey have to explain every penny they spend.\n\
        worried family professional\t\t4 5 7 1\tSomeone else holds their bank card, PIN or log-in, or takes their money, wages or benefits.\n\
        worried family professional\t\t4 1\tThey are stopped from working or studying.\n\
        worried family professional\t\t4 1\tDebts or loans have been put in their name."),
    actions: Borrowed("\
        child\t\t2\tIf you are under 19, you can talk to Childline about it.\n\
        child adult\t\t5\tUse a safe phone or computer, such as one at a friend\'s home or in a library.\n\
        adult\t\t5\tCall a domestic abuse helpline. Ask them to help you make a plan to stay safe.\n\
        adult\t\t0\tTell your bank. Ask them to contact you only at a time that is safe.\n\
        adult\t\t5\tMake your accounts and devices safe, but only when it is safe to do it.\n\
        worried family professional\t\t5\tHelp them to reach a safe phone or computer, such as yours or one in a library.\n\
        worried family professional\t\t5\tTell them that a domestic abuse helpline can help them make a plan to stay safe.\n\
        own-behaviour\tengland wales scotland\t6\tIn England, Wales and Scotland, you can talk to the Respect Phoneline about how you treat your partner."),
    avoid: Borrowed("\
        adult\t\t5\tDo not change security settings until you have a safety plan. A change could warn the person.\n\
        child adult\t\t0\tDo not use a phone or computer that they may be watching.\n\
        worried family professional\t\t0\tDo not contact them about it on a phone or computer that may be watched."),
    good_to_know: Borrowed("\
        adult\t\t5\tYou have a right to your own money.\n\
        \t\t1 5\tEconomic abuse is a kind of domestic abuse.\n\
        \t\t0\tIt can be done by a partner, an ex-partner, a relative, a friend or a carer.\n\
        adult own-behaviour worried family professional\t\t3\tIt can go on after a couple has split up."),
    reasons: Borrowed("\
        childline\tFor anyone under 19 who wants to talk about what is happening.\n\
        financial-support-line-domestic-abuse\tAdvice on money and debt after domestic abuse, also on debts someone was forced into.\n\
        galop\tFor LGBT+ people who are or have been abused, answered by LGBT+ people.\n\
        hourglass\tFor older people whose money is taken or misused, and anyone worried about them.\n\
        lifeline-ni\tTo talk to a counsellor in Northern Ireland when you are in distress.\n\
        live-fear-free\tFor anyone in Wales affected by domestic abuse, and people worried about someone.\n\
        meic\tFor children and young people in Wales who want advice.\n\
        mens-advice-line\tFor men facing domestic abuse, and people worried about them. Not in Northern Ireland.\n\
        national-domestic-abuse-helpline\tFor women facing domestic abuse in England, and anyone worried about one.\n\
        ni-domestic-sexual-abuse-helpline\tFor people of any age or gender in Northern Ireland, and their friends and family.\n\
        police-101\tTo report it to the police when nobody is in danger now.\n\
        respect-phoneline\tFor people who control or hurt a partner and want to stop.\n\
        samaritans\tTo talk to someone who listens when it is hard to cope.\n\
        scotland-domestic-abuse-forced-marriage-helpline\tFor people of any age or gender in Scotland, and anyone worried about someone."),
    routes: Borrowed(&ECONOMIC_ABUSE_ROUTES),
    sources: Borrowed("\
        third-party\t\t\thttps://www.barclays.co.uk/forms/financial-abuse/help/\n\
        operator\t\t\thttps://www.nationaldahelpline.org.uk/en/Help-with-money\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        operator\t2020\t\thttps://www.refuge.org.uk/get-help-now/support-for-women/financial-abuse/\n\
        operator\t\t\thttps://refuge.org.uk/our-work/campaigns/my-money-my-life-2\n\
        operator\t\t\thttps://refugetechsafety.org/what-is-economic-abuse/\n\
        operator\t\t\thttps://respectphoneline.org.uk/resources/resources-for-perpetrators/self-help-guide-for-abusive-men-in-heterosexual-relationships/\n\
        government\t\t\thttps://www.thamesvalley.police.uk/advice/protecting-yourself-and-others/domestic-abuse/"),
};

static OWN_ABUSIVE_BEHAVIOUR_ROUTES: [Route; 6] = [
    // respect-phoneline, samaritans, lifeline-ni, childline, police-101
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: true, contacts: Borrowed(&[73, 79, 35, 17, 63]) },
    // childline, meic, samaritans
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 38, 79]) },
    // respect-phoneline, samaritans, lifeline-ni
    Route { audiences: Borrowed(&[Audience::OwnBehaviour, Audience::Adult]), nations: Borrowed(&[]), keep_order: true, contacts: Borrowed(&[73, 79, 35]) },
    // national-domestic-abuse-helpline, live-fear-free, scotland-domestic-abuse-forced-marriage-helpline, ni-domestic-sexual-abuse-helpline, mens-advice-line, police-101, nspcc-helpline
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[49, 36, 85, 55, 40, 63, 59]) },
    // respect-phoneline, samaritans, lifeline-ni, police-101
    Route { audiences: Borrowed(&[Audience::Family]), nations: Borrowed(&[]), keep_order: true, contacts: Borrowed(&[73, 79, 35, 63]) },
    // respect-phoneline, national-domestic-abuse-helpline, live-fear-free, scotland-domestic-abuse-forced-marriage-helpline, ni-domestic-sexual-abuse-helpline, mens-advice-line, police-101
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: true, contacts: Borrowed(&[73, 49, 36, 85, 55, 40, 63]) },
];
const OWN_ABUSIVE_BEHAVIOUR: ConcernEntry = ConcernEntry {
    concern: Concern::OwnAbusiveBehaviour,
    title: Borrowed("Hurting or controlling someone close"),
    if_you_are: Borrowed("worried that you hurt, frighten or control a partner"),
    danger: Borrowed("If anyone is in danger now, or you think you may hurt someone, call 999."),
    reader: Audience::OwnBehaviour,
    exit_button: true,
    aliases: Borrowed("\
        I hit my partner\n\
        I hit my wife\n\
        I hit my husband\n\
        I hit my girlfriend\n\
        I hit my boyfriend\n\
        am I abusive\n\
        am I an abuser\n\
        anger management\n\
        losing my temper\n\
        jealous and controlling\n\
        scared I will hurt them\n\
        lashing out\n\
        want to stop being abusive\n\
        help for abusers\n\
        controlling behaviour\n\
        perpetrator help\n\
        perpetrator programme\n\
        I check my partner\'s phone"),
    related: Borrowed(&[Concern::DomesticAbuse, Concern::EconomicAbuse, Concern::MentalHealth, Concern::SubstanceUse]),
    signs: Borrowed("\
        child adult own-behaviour\t\t8 1\tYou decide who your partner can see.\n\
        child adult own-behaviour\t\t8 1\tYou tell your partner what they can wear.\n\
        child adult own-behaviour\t\t8 1\tYou check your partner\'s phone or messages.\n\
        adult own-behaviour\t\t8\tYou push for sex, or sulk when your partner says no.\n\
        child adult own-behaviour\t\t8 1\tYou make your partner feel stupid.\n\
        child adult own-behaviour\t\t1\tYour partner is afraid of what you will say or do.\n\
        child adult own-behaviour\t\t8\tYour jealousy or anger gets out of control.\n\
        adult own-behaviour\t\t4\tYou blame drink, stress or your partner for what you do.\n\
        worried family professional\t\t8 1\tThey decide who their partner can see or what their partner can wear.\n\
        worried family professional\t\t8 1\tThey check their partner\'s phone, or make their partner feel stupid.\n\
        worried family professional\t\t1\tTheir partner is afraid of what they will say or do.\n\
        worried family professional\t\t4\tThey blame drink, stress or their partner for what they do."),
    actions: Borrowed("\
        adult own-behaviour professional\tengland wales scotland\t7 6\tIn England, Wales and Scotland, contact the Respect Phoneline to talk it through.\n\
        adult own-behaviour\tnorthern-ireland\t5\tIn Northern Ireland, you can call Lifeline when you are in distress.\n\
        child\t\t3\tYou can talk to Childline about it if you are under 19.\n\
        child adult own-behaviour\t\t7\tBe honest about what you have done. That takes courage.\n\
        adult own-behaviour\t\t7 6\tLook for the pattern. Notice what happens before you act in this way.\n\
        adult own-behaviour\t\t4 7\tAsk about a course that helps people to change.\n\
        worried family professional\t\t0 10\tWorried about someone who is hurt or controlled? You can talk to a domestic abuse helpline."),
    avoid: Borrowed("\
        adult own-behaviour\t\t1 4\tDo not blame your partner, drink or work for what you do.\n\
        child adult own-behaviour\t\t4\tDo not tell yourself that it is not so bad.\n\
        worried family professional\t\t10\tDo not step in yourself. Call 999 in an emergency."),
    good_to_know: Borrowed("\
        child adult own-behaviour\t\t4\tAdmitting what you do is the first step to change.\n\
        adult own-behaviour\t\t6\tAbuse is always a choice. That means you can choose to stop.\n\
        worried family professional\t\t6\tAbuse is always a choice that the abusive person makes.\n\
        \t\t7\tAbuse is more than hitting. Scaring and controlling someone count too.\n\
        adult own-behaviour worried family professional\tengland wales\t9\tControlling a partner, called coercive control, is a crime in England and Wales, even after a split.\n\
        adult own-behaviour worried family professional\t\t4\tChildren in the home usually know that something is happening.\n\
        adult own-behaviour\t\t2\tYou need not give the Respect Phoneline your name. Ask at the start what they must pass on."),
    reasons: Borrowed("\
        childline\tFor anyone under 19 who wants to talk about how they act or feel.\n\
        lifeline-ni\tTo talk to a counsellor in Northern Ireland when you are in distress.\n\
        live-fear-free\tFor anyone in Wales affected by domestic abuse, and people worried about someone.\n\
        meic\tFor children and young people in Wales who want advice.\n\
        mens-advice-line\tFor men facing domestic abuse, and people worried about them. Not in Northern Ireland.\n\
        national-domestic-abuse-helpline\tFor women facing domestic abuse in England, and anyone worried about one.\n\
        ni-domestic-sexual-abuse-helpline\tFor anyone affected by abuse in Northern Ireland, and their friends and family.\n\
        nspcc-helpline\tFor adults worried about a child who lives with the abuse.\n\
        police-101\tTo report abuse to the police when nobody is in danger now.\n\
        respect-phoneline\tFor people who hurt or control a partner and want to stop, and staff who help them.\n\
        samaritans\tTo talk to someone who listens when it is hard to cope.\n\
        scotland-domestic-abuse-forced-marriage-helpline\tFor anyone in Scotland who is being abused, and people worried about someone."),
    routes: Borrowed(&OWN_ABUSIVE_BEHAVIOUR_ROUTES),
    sources: Borrowed("\
        third-party\t2020\t\thttps://disabilitypartnershipcalderdale.org/disability-partnership-calderdale/coronavirus-new-index/coronavirus-support-for-domestic-abuse-victims/\n\
        operator\t\t\thttp://www.domesticabuseservices.org.uk/perpetrators/am-i-an-abuser/\n\
        press\t2023\t\thttps://the-independent.com/news/uk/home-news/helpline-domestic-abuse-perpetrators-respect-b2423834.html\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        operator\t\t\thttps://pdvg.org/about-domestic-abuse/are-you-worried-that-you-are-abusive/\n\
        government\t\t\thttps://publichealth.hscni.net/news/world-suicide-prevention-day-contact-lifeline-if-youre-distress-or-despair\n\
        operator\t\t\thttp://www.respect.uk.net/articles/respect-phoneline-support-over-the-festive-period\n\
        operator\t\t\thttps://respectphoneline.org.uk/resources/resources-for-perpetrators/self-help-guide-for-abusive-men-in-heterosexual-relationships/\n\
        operator\t\t\thttps://www.respect.org.uk/articles/valentine-s-day-at-respect-it-s-not-love-if\n\
        government\t2023\t\thttps://www.valeofglamorgan.gov.uk/en/living/Safer-Vale/VAWDASV/Types-of-Abuse/Domestic-Abuse.aspx\n\
        government\t2020-10\t\thttps://gov.wales/node/33827"),
};

static SEXUAL_VIOLENCE_ROUTES: [Route; 5] = [
    // rape-crisis-england-wales, live-fear-free, rape-crisis-scotland, ni-domestic-sexual-abuse-helpline, sarc-england, sarcs-scotland, the-rowan, childline, police-101, survivors-trust, victim-support, victim-support-scotland, british-transport-police
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[68, 36, 69, 55, 81, 82, 99, 17, 63, 95, 102, 103, 12]) },
    // childline, rape-crisis-england-wales, live-fear-free, ni-domestic-sexual-abuse-helpline, the-rowan, sarc-england, meic, police-101, british-transport-police
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 68, 36, 55, 99, 81, 38, 63, 12]) },
    // rape-crisis-england-wales, live-fear-free, rape-crisis-scotland, ni-domestic-sexual-abuse-helpline, sarc-england, sarcs-scotland, the-rowan, survivors-trust, galop, police-101, muslim-womens-network-helpline, safe-spaces, british-transport-police, tara
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[68, 36, 69, 55, 81, 82, 99, 95, 30, 63, 45, 76, 12, 97]) },
    // rape-crisis-england-wales, live-fear-free, rape-crisis-scotland, ni-domestic-sexual-abuse-helpline, the-rowan, police-101, sarc-england, nspcc-helpline, survivors-trust, national-domestic-abuse-helpline, victim-support, victim-support-scotland, british-transport-police
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[68, 36, 69, 55, 99, 63, 81, 59, 95, 49, 102, 103, 12]) },
    // live-fear-free, rape-crisis-scotland, ni-domestic-sexual-abuse-helpline, the-rowan, survivors-trust, national-domestic-abuse-helpline, galop, nspcc-helpline, police-101, bright-sky-app
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[36, 69, 55, 99, 95, 49, 30, 59, 63, 10]) },
];
const SEXUAL_VIOLENCE: ConcernEntry = ConcernEntry {
    concern: Concern::SexualViolence,
    title: Borrowed("Rape, sexual assault and sexual harassment"),
    if_you_are: Borrowed("affected by rape, sexual assault or another unwanted sexual act"),
    danger: Borrowed("If you or someone else is in danger or badly hurt now, call 999."),
    reader: Audience::Adult,
    exit_button: true,
    aliases: Borrowed("\
        rape\n\
        raped\n\
        sexual assault\n\
        sexually assaulted\n\
        groped\n\
        date rape\n\
        spiked\n\
        drink spiking\n\
        forced me to have sex\n\
        sex without consent\n\
        did not consent\n\
        stealthing\n\
        marital rape\n\
        raped by my husband\n\
        raped by my boyfriend\n\
        flashed\n\
        indecent exposure\n\
        sexual harassment\n\
        touched without consent\n\
        attacked after a night out\n\
        SARC\n\
        sexual assault referral centre\n\
        rape crisis"),
    related: Borrowed(&[Concern::ChildSexualAbuse, Concern::NonRecentAbuse, Concern::IntimateImageAbuse, Concern::DomesticAbuse, Concern::Stalking]),
    signs: Borrowed(""),
    actions: Borrowed("\
        child adult\t\t6 2\tIt was not your fault.\n\
        child adult\t\t3\tGo somewhere you feel safe.\n\
        child adult\t\t5\tCall 999 or go to A&E if you bleed, have a head injury or chest pain, or were choked or drugged.\n\
        adult\t\t3\tTell someone you trust, if you can.\n\
        child\t\t3\tTell a grown-up you trust, if you can.\n\
        child adult\t\t6 9\tGet medical help for injuries, and for any risk of pregnancy or infection.\n\
        child adult\t\t6\tAsk a sexual assault referral centre (SARC) for help.\n\
        child adult\t\t6\tIf you may want the police to investigate, have a medical examination as soon as you can.\n\
        worried family professional\t\t5\tCall 999 or get them to A&E if they bleed, have a head injury or chest pain, or were choked or drugged.\n\
        worried family professional\t\t1\tIf it happened to a child, tell the police. If it is happening now, call 999.\n\
        worried family professional\t\t8 0\tListen to them, believe them and let them choose what to do next.\n\
        worried family professional\t\t6\tHelp them to get medical care, for example at a sexual assault referral centre (SARC)."),
    avoid: Borrowed("\
        child adult\t\t6\tIf you may want the police to investigate, try not to wash or change your clothes straight away.\n\
        worried family professional\t\t0\tDo not blame them, whatever they drank, wore or did.\n\
        worried family professional\t\t0\tDo not ask why they did not fight back.\n\
        worried family professional\t\t8\tDo not take over, or press them to say more than they want to."),
    good_to_know: Borrowed("\
        worried family professional\t\t6 2\tIt was not their fault.\n\
        adult\t\t6 4\tYou can get help from a SARC even if you do not tell the police.\n\
        child adult\t\t6\tYou can still tell the police if you have washed.\n\
        \t\t0 2\tMany people freeze. Having no injuries does not change what happened.\n\
        \t\t2\tIt can happen to anyone, and that includes men and boys.\n\
        child adult\tscotland\t5\tIn Scotland, if you are 16 or over, you can ask for an examination within 7 days without the police.\n\
        child adult\tnorthern-ireland\t7\tThe Rowan in Northern Ireland can help you whether or not you have gone to the police."),
    reasons: Borrowed("\
        bright-sky-app\tA free phone app with facts about abuse and a list of local services.\n\
        british-transport-police\tTo report what happened on a train or at a station. Not in Northern Ireland.\n\
        childline\tFor anyone under 19 who wants to talk about what happened.\n\
        galop\tFor LGBT+ people who have faced sexual violence, answered by LGBT+ people.\n\
        live-fear-free\tFor anyone in Wales affected by sexual violence, and people worried about someone.\n\
        meic\tFor children and young people in Wales who want advice.\n\
        muslim-womens-network-helpline\tFor Muslim women and girls, with staff who understand faith and culture.\n\
        national-domestic-abuse-helpline\tFor women abused by a partner or relative in England, and anyone worried about one.\n\
        ni-domestic-sexual-abuse-helpline\tFor people of any age or gender in Northern Ireland, and their friends and family.\n\
        nspcc-helpline\tFor adults worried about a child or young person.\n\
        police-101\tTo report it to the police when nobody is in danger now.\n\
        rape-crisis-england-wales\tFor anyone aged 16 or over in England and Wales, whenever it happened.\n\
        rape-crisis-scotland\tFor anyone in Scotland affected by sexual violence, whenever it happened.\n\
        safe-spaces\tFor adults abused in the Church of England, Church in Wales or Catholic Church.\n\
        sarc-england\tTo find a centre in England for medical care and support after rape or sexual assault.\n\
        sarcs-scotland\tTo arrange care and an examination in Scotland, at 16 or over, if unsure about the police.\n\
        survivors-trust\tTo talk, and to find a specialist service nearby.\n\
        tara\tFor women aged 18 or over trafficked for sexual exploitation, in Scotland.\n\
        the-rowan\tMedical care and support in Northern Ireland, at any age, with or without the police.\n\
        victim-support\tHelp for anyone affected by crime in England and Wales, reported or not.\n\
        victim-support-scotland\tHelp for anyone affected by crime in Scotland, reported or not."),
    routes: Borrowed(&SEXUAL_VIOLENCE_ROUTES),
    sources: Borrowed("\
        operator\t\t\thttps://www.beechhousesarc.org/supporting-people.html\n\
        operator\t\t\thttps://www.lucyfaithfull.org.uk/reporting-abuse-and-police-involvement/\n\
        government\t\t\thttps://111.wales.nhs.uk/encyclopaedia/r/article/rapeandsexualassault\n\
        government\t\t\thttps://www.nhs.uk/chq/pages/2482.aspx\n\
        government\t2026-02\t\thttps://www.england.nhs.uk/north-east-yorkshire/2026/02/02/nhs-urges-survivors-of-sexual-assault-to-come-forward-for-specialist-support\n\
        government\t\t\thttps://www.nhsinform.scot/turn-to-sarcs/7-days-and-under/about-the-sexual-assault-self-referral-phone-service\n\
        government\t\t\thttp://nhs.uk/chq/Pages/2487.aspx?CategoryID=118\n\
        government\t2022-02\t\thttps://www.psni.police.uk/latest-news/police-see-increase-reports-sexual-offences-2021\n\
        operator\t\t\thttps://rapecrisis.org.uk/supportingasurvivor.php\n\
        operator\t\t\thttps://www.victimsupport.org.uk/crime-info/types-crime/rape-sexual-assault-and-sexual-harassment/possible-health-issues"),
};

static STALKING_ROUTES: [Route; 5] = [
    // national-stalking-helpline, police-101, live-fear-free, action-against-stalking, ni-domestic-sexual-abuse-helpline, childline, victim-support, victim-support-scotland
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[51, 63, 36, 2, 55, 17, 102, 103]) },
    // childline, national-stalking-helpline, action-against-stalking, live-fear-free, ni-domestic-sexual-abuse-helpline, meic, police-101, british-transport-police
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 51, 2, 36, 55, 38, 63, 12]) },
    // national-stalking-helpline, police-101, paladin, action-against-stalking, live-fear-free, ni-domestic-sexual-abuse-helpline, national-domestic-abuse-helpline, victim-support, victim-support-scotland, bright-sky-app, british-transport-police
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[51, 63, 61, 2, 36, 55, 49, 102, 103, 10, 12]) },
    // police-101, national-stalking-helpline, live-fear-free, ni-domestic-sexual-abuse-helpline, national-domestic-abuse-helpline, victim-support, victim-support-scotland, bright-sky-app
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 51, 36, 55, 49, 102, 103, 10]) },
    // national-stalking-helpline, paladin, action-against-stalking, live-fear-free, ni-domestic-sexual-abuse-helpline, police-101, victim-support
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[51, 61, 2, 36, 55, 63, 102]) },
];
const STALKING: ConcernEntry = ConcernEntry {
    concern: Concern::Stalking,
    title: Borrowed("Stalking and harassment"),
    if_you_are: Borrowed("followed, watched or contacted again and again, or worried about someone who is"),
    danger: Borrowed("If you or someone else is in danger now, call 999."),
    reader: Audience::Adult,
    exit_button: true,
    aliases: Borrowed("\
        stalker\n\
        being stalked\n\
        harassment\n\
        harassed\n\
        ex won\'t leave me alone\n\
        following me\n\
        being followed\n\
        turning up at my work\n\
        turns up at my house\n\
        cyberstalking\n\
        airtag\n\
        tracking my phone\n\
        spyware\n\
        won\'t stop messaging me\n\
        won\'t stop calling me\n\
        obsessed with me\n\
        unwanted gifts\n\
        spying on me\n\
        watching my house\n\
        hacked by my ex"),
    related: Borrowed(&[Concern::DomesticAbuse, Concern::OnlineHarm, Concern::IntimateImageAbuse, Concern::VictimOfCrime]),
    signs: Borrowed("\
        child adult\t\t8 0\tSomeone follows you, watches you or spies on you.\n\
        child adult\t\t8 0\tSomeone keeps track of you, online or in real life.\n\
        child adult\t\t8 0\tYou get gifts, calls or messages that you do not want.\n\
        \t\t8 0\tIt keeps happening.\n\
        adult\t\t0\tSomeone turns up at your home or work when you have not asked them.\n\
        child\t\t0\tSomeone turns up at your home when you do not want them to.\n\
        child adult\t\t7\tSomeone contacts your friends or family to get close to you.\n\
        child adult\t\t7\tSomeone hacks your accounts or puts spyware on your devices.\n\
        child adult\t\t8 7\tSomeone damages your things.\n\
        worried family professional\t\t8 0\tThey are followed, watched or spied on, online or in real life.\n\
        worried family professional\t\t8 0\tThey get gifts, calls or messages that they do not want.\n\
        worried family professional\t\t0 7\tSomeone turns up at their home or work, or contacts their friends to get close to them."),
    actions: Borrowed("\
        child adult\t\t6\tTrust your instincts. If it feels wrong, ask for help.\n\
        child\t\t6\tTell a grown-up you trust, and ask them to help you report it.\n\
        adult\t\t6\tReport it early, and tell the people around you.\n\
        child adult\t\t8 3 6\tKeep a diary. Write down the date, the time, the place and what happened.\n\
        child adult\t\t8 3 2\tSave messages and take screenshots. Never copy a sexual image of anyone under 18.\n\
        adult\t\t8\tPut gifts you do not want in a bag and keep them. Take a photo of anything that will rot.\n\
        worried family professional\t\t6\tEncourage them to report it early, and to tell the people around them.\n\
        worried family professional\t\t8 3 6\tHelp them to keep a diary of dates, times, places and what happened.\n\
        worried family professional\t\t8 3 2\tHelp them to save messages and screenshots. Never copy a sexual image of anyone under 18."),
    avoid: Borrowed("\
        \t\t8\tDo not ignore it.\n\
        child adult\t\t8\tDo not wait until your diary is finished before you report it.\n\
        worried family professional\t\t8\tDo not wait until the diary is finished to report it."),
    good_to_know: Borrowed("\
        \t\t0\tYou need not know if it is stalking or harassment. The police will work that out.\n\
        \tengland wales\t5\tIn England and Wales, you can report two or more incidents. You need not gather evidence first.\n\
        \t\t1\tEach act may look small or even kind. Together they can be frightening.\n\
        \t\t3\tOnline stalking can be just as frightening.\n\
        \t\t1\tIt can happen to anyone.\n\
        adult worried family professional\tscotland\t4\tIn Scotland, you can ask a civil court for an order if you do not want to go to the police."),
    reasons: Borrowed("\
        action-against-stalking\tSupport in Scotland from the start to the end of a case, also for young people.\n\
        bright-sky-app\tA free phone app with facts about abuse and a list of local services.\n\
        british-transport-police\tTo report what happens on trains or at stations. Not in Northern Ireland.\n\
        childline\tFor anyone under 19 who wants to talk about what is happening.\n\
        live-fear-free\tFor anyone in Wales, and people worried about someone.\n\
        meic\tFor children and young people in Wales who want advice.\n\
        national-domestic-abuse-helpline\tFor women stalked by a partner or ex in England, and anyone worried about one.\n\
        national-stalking-helpline\tAdvice on safety, evidence, reporting and the law. Not in Northern Ireland.\n\
        ni-domestic-sexual-abuse-helpline\tIf the stalker is a partner, ex-partner or relative, in Northern Ireland.\n\
        paladin\tFor people in England who are at high risk from a stalker.\n\
        police-101\tTo report stalking or harassment when nobody is in danger now.\n\
        victim-support\tHelp for anyone affected by crime in England and Wales, reported or not.\n\
        victim-support-scotland\tHelp for anyone affected by crime in Scotland, reported or not."),
    routes: Borrowed(&STALKING_ROUTES),
    sources: Borrowed("\
        government\t2025-04\t\thttps://avonandsomerset.police.uk/news/2025/04/fixated-obsessive-unwanted-repeated-four-ways-to-spot-signs-of-stalking\n\
        government\t2019-05\t\thttps://www.bedfordshire.police.uk/information-and-services/Advice/Force-focus/2019/May/ForceFocus-Stalking\n\
        government\t\t\thttps://www.beds.police.uk/police-forces/bedfordshire-police/areas/about-us/about-us/information-for-families-of-someone-who-has-been-arrested-for-online-child-sexual-offences/\n\
        government\t\t\thttps://safeguardingcambspeterborough.org.uk/adults-board/adult-abuse-and-neglect/stalking/\n\
        government\t\t\thttps://mygov.scot/victim-support-stalking\n\
        government\t\t\thttps://www.northants.police.uk/advice/advice-and-information/beta-stalking-and-harassment/how-report-stalking-harassment/\n\
        third-party\t\t\thttps://thesurvivorproject.co.uk/stalking\n\
        government\t2021-08\t\thttps://spennymoor-tc.gov.uk/2021/08/06/stalking-crime-prevention/\n\
        government\t\t\thttps://www.staffordshire.police.uk/letstalkstalking"),
};

static HONOUR_BASED_ABUSE_ROUTES: [Route; 5] = [
    // karma-nirvana, police-101, childline, live-fear-free, scotland-domestic-abuse-forced-marriage-helpline, forced-marriage-unit, savera-uk, muslim-womens-network-helpline
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[33, 63, 17, 36, 85, 28, 83, 45]) },
    // childline, karma-nirvana, live-fear-free, scotland-domestic-abuse-forced-marriage-helpline, forced-marriage-unit, savera-uk, muslim-womens-network-helpline, police-101
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 33, 36, 85, 28, 83, 45, 63]) },
    // karma-nirvana, live-fear-free, scotland-domestic-abuse-forced-marriage-helpline, forced-marriage-unit, savera-uk, muslim-womens-network-helpline, police-101
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[33, 36, 85, 28, 83, 45, 63]) },
    // police-101, karma-nirvana, local-council-children, scotland-child-concern, ni-gateway, live-fear-free, scotland-domestic-abuse-forced-marriage-helpline, forced-marriage-unit, savera-uk, nspcc-fgm-helpline, muslim-womens-network-helpline
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 33, 37, 84, 57, 36, 85, 28, 83, 58, 45]) },
    // police-101, karma-nirvana, local-council-children, scotland-child-concern, ni-gateway, forced-marriage-unit, live-fear-free, scotland-domestic-abuse-forced-marriage-helpline, savera-uk, nspcc-fgm-helpline
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 33, 37, 84, 57, 28, 36, 85, 83, 58]) },
];
const HONOUR_BASED_ABUSE: ConcernEntry = ConcernEntry {
    concern: Concern::HonourBasedAbuse,
    title: Borrowed("Abuse in the name of family honour"),
    if_you_are: Borrowed("afraid of your family or community because of honour, or worried about someone who is"),
    danger: Borrowed("If you or someone else is in danger now, call 999."),
    reader: Audience::Adult,
    exit_button: true,
    aliases: Borrowed("\
        honour based violence\n\
        HBA\n\
        HBV\n\
        izzat\n\
        family honour\n\
        shame on the family\n\
        honour killing\n\
        disowned\n\
        too westernised\n\
        family controlling me\n\
        virginity test\n\
        secret boyfriend\n\
        secret girlfriend\n\
        family found out I\'m gay\n\
        dishonour\n\
        so-called honour\n\
        scared of my family"),
    related: Borrowed(&[Concern::ForcedMarriage, Concern::FemaleGenitalMutilation, Concern::DomesticAbuse, Concern::ChildSafety]),
    signs: Borrowed("\
        child adult\t\t8 10\tYour family controls where you go and who you see.\n\
        child adult\t\t2 10\tYou are told that you bring shame on your family.\n\
        child adult\t\t2\tYou feel you must hide a partner, or your sexuality, from your family.\n\
        child adult\t\t2\tSomeone presses you to marry, or says they will take you abroad.\n\
        worried family professional\t\t8 10\tTheir family controls where they go and who they see.\n\
        worried family professional\t\t2 10\tThey are told that they bring shame on the family.\n\
        worried family professional\t\t8\tThey are withdrawn, or they are doing worse at school or work.\n\
        worried family professional\t\t8\tThere are rows in the family, or they have run away from home.\n\
        worried family professional\t\t8\tThey have injuries, or they harm themselves.\n\
        worried family professional\t\t2\tThey hide a partner, or their sexuality, from the family.\n\
        worried family professional\t\t2\tThey are pressed to marry, or threatened with being taken abroad."),
    actions: Borrowed("\
        child\t\t6\tIf you are under 19, you can talk to Childline about it.\n\
        \t\t1\tCall Karma Nirvana, even if you are not sure.\n\
        \t\t8 4\tTell the police. They will take it seriously.\n\
        child\t\t5\tYou can also tell a teacher or a doctor.\n\
        adult\t\t5\tYou can also tell your GP or a teacher.\n\
        worried family professional\t\t3\tOffer your help gently. The person may feel very alone."),
    avoid: Borrowed("\
        worried family professional\t\t7\tDo not go to the person\'s family or community about it.\n\
        worried family professional\t\t7\tDo not try to make peace between them.\n\
        worried family professional\t\t8 0\tDo not treat it as just part of their culture."),
    good_to_know: Borrowed("\
        child adult\t\t2\tNothing you chose was shameful.\n\
        \t\t8 3\tIt is abuse. It is not a religion or a culture.\n\
        worried family professional\t\t2\tNothing they chose was shameful.\n\
        \t\t3 4\tIt happens to women, men and children.\n\
        \t\t4\tIt can start over clothes, friends, a job or a relationship.\n\
        adult worried family professional\t\t10\tMany people do not see that they are victims, or are afraid of shame.\n\
        adult\t\t9\tIf you leave home, tell the police that you are safe and want no contact with your family."),
    reasons: Borrowed("\
        childline\tFor anyone under 19 who wants to talk about what is happening.\n\
        forced-marriage-unit\tA government unit that helps to stop a forced marriage, here or abroad.\n\
        karma-nirvana\tThe national helpline on honour-based abuse, for anyone of any age.\n\
        live-fear-free\tFor anyone in Wales affected by abuse, and people worried about someone.\n\
        local-council-children\tTo report a worry about a child in England or Wales.\n\
        muslim-womens-network-helpline\tFor Muslim women and girls, with staff who understand faith and culture.\n\
        ni-gateway\tTo report a worry about a child in Northern Ireland.\n\
        nspcc-fgm-helpline\tFor advice if a girl may be at risk of FGM, or has had it.\n\
        police-101\tTo report it to the police when nobody is in danger now.\n\
        savera-uk\tAdvice for people in England at risk of honour-based abuse, and those worried about them.\n\
        scotland-child-concern\tTo report a worry about a child in Scotland.\n\
        scotland-domestic-abuse-forced-marriage-helpline\tFor people of any age or gender in Scotland, and anyone worried about someone."),
    routes: Borrowed(&HONOUR_BASED_ABUSE_ROUTES),
    sources: Borrowed("\
        government\t\t\thttp://www.ind.homeoffice.gov.uk/visas-immigration/partners-families/forced-marriage/forcedmarriageunit/thirdparties/\n\
        operator\t\t\thttps://karmanirvana.org.uk/get-help/faqs/faqs-for-individuals\n\
        operator\t\t\thttps://karmanirvana.org.uk/get-help/myself/how-do-i-know\n\
        operator\t\t\thttps://karmanirvana.org.uk/get-help/someone-else\n\
        government\t\t\thttps://www.norfolk.police.uk/advice/assault-abuse-threats/honour-based-abuse\n\
        government\t\t\thttps://www.nottinghamshire.police.uk/hba\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        operator\t\t\thttp://www.skyproject.org.uk/index.php/component/content/article/37/71-what-to-do\n\
        government\t\t\thttps://slough.gov.uk/strategies-plans-policies/community-safety-strategies/7\n\
        government\t\t\thttps://www.tameside.gov.uk/forcedmarriages\n\
        government\t\t\thttps://fis.wandsworth.gov.uk/kb5/wandsworth/fsd/family.page?familychannel=1-2-4"),
};

static FORCED_MARRIAGE_ROUTES: [Route; 5] = [
    // forced-marriage-unit, karma-nirvana, scotland-domestic-abuse-forced-marriage-helpline, live-fear-free, police-101, childline, savera-uk, muslim-womens-network-helpline
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[28, 33, 85, 36, 63, 17, 83, 45]) },
    // childline, forced-marriage-unit, karma-nirvana, police-101, scotland-domestic-abuse-forced-marriage-helpline, live-fear-free, savera-uk, muslim-womens-network-helpline, local-council-children
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 28, 33, 63, 85, 36, 83, 45, 37]) },
    // forced-marriage-unit, karma-nirvana, scotland-domestic-abuse-forced-marriage-helpline, live-fear-free, police-101, savera-uk, muslim-womens-network-helpline
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[28, 33, 85, 36, 63, 83, 45]) },
    // forced-marriage-unit, police-101, local-council-children, scotland-child-concern, ni-gateway, karma-nirvana, scotland-domestic-abuse-forced-marriage-helpline, live-fear-free, savera-uk, muslim-womens-network-helpline
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[28, 63, 37, 84, 57, 33, 85, 36, 83, 45]) },
    // forced-marriage-unit, police-101, local-council-children, scotland-child-concern, ni-gateway, karma-nirvana, scotland-domestic-abuse-forced-marriage-helpline, live-fear-free, savera-uk
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[28, 63, 37, 84, 57, 33, 85, 36, 83]) },
];
const FORCED_MARRIAGE: ConcernEntry = ConcernEntry {
    concern: Concern::ForcedMarriage,
    title: Borrowed("Being made to marry"),
    if_you_are: Borrowed("pressed to marry when you do not want to, or worried about someone who is"),
    danger: Borrowed("If you or someone else is in danger now, or is being made to marry now, call 999."),
    reader: Audience::Adult,
    exit_button: true,
    aliases: Borrowed("\
        made to marry\n\
        forced to marry\n\
        forced to get married\n\
        family want me to marry\n\
        arranged marriage I don\'t want\n\
        taken abroad to marry\n\
        child marriage\n\
        child bride\n\
        marry my cousin\n\
        forced engagement\n\
        holiday marriage\n\
        visa marriage\n\
        predatory marriage\n\
        FMU\n\
        don\'t want to get married\n\
        forced marriage protection order\n\
        married against my will"),
    related: Borrowed(&[Concern::HonourBasedAbuse, Concern::DomesticAbuse, Concern::ChildSafety, Concern::AdultAtRisk]),
    signs: Borrowed("\
        child adult\t\t8 4\tSomeone uses force or emotional pressure to make you marry when you do not freely agree.\n\
        child adult\t\t0\tBrothers, sisters or cousins watch you.\n\
        child adult\t\t0\tYou are not allowed to work, study or go out.\n\
        child adult\t\t0\tYour brothers or sisters had to marry, or married young.\n\
        worried family professional\t\t0\tThey are away from school, college or work for a long time.\n\
        worried family professional\t\t0\tThey do not come back from a trip abroad.\n\
        worried family professional\t\t0\tBrothers, sisters or cousins watch them.\n\
        worried family professional\t\t0\tThey are not allowed to work, study or go out.\n\
        worried family professional\t\t0\tSomeone always takes them to work and brings them back.\n\
        worried family professional\t\t0\tTheir brothers or sisters had to marry, or married young.\n\
        worried family professional\t\t0\tThey seem very low, harm themselves or run away."),
    actions: Borrowed("\
        child\t\t5\tIf you are under 19, you can talk to Childline about it.\n\
        \t\t3 4 2\tContact the Forced Marriage Unit as soon as you can.\n\
        child\t\t3\tYou can also tell children\'s social care or the police.\n\
        child adult\t\t3 4\tIf you may be taken abroad, give someone you trust the dates, the flights and where you will be.\n\
        child adult\t\t6\tAgree a code word and a safe way to keep in touch with someone you trust.\n\
        worried family professional\t\t3\tIf they are under 18, tell children\'s social care or the police.\n\
        worried family professional\t\t3 6\tSee the person alone, in a safe and private place.\n\
        worried family professional\t\t6\tAgree a code word and a safe way for them to keep in touch with you.\n\
        worried family professional\t\t3 4\tIf they may travel, note the dates, flights, passport details and where they are going."),
    avoid: Borrowed("\
        worried family professional\t\t6\tDo not talk to their family or community about it.\n\
        worried family professional\t\t3 6\tDo not turn them away, and do not send them back home.\n\
        worried family professional\t\t6\tDo not try to settle it between them and their family.\n\
        worried family professional\t\t3\tDo not put it down to family life or culture."),
    good_to_know: Borrowed("\
        \t\t8\tA marriage is forced if one or both people do not freely agree to it.\n\
        \t\t8 4\tThe pressure can be physical or emotional.\n\
        \tengland wales\t8\tIn England and Wales, it is a crime to make anyone under 18 marry.\n\
        \t\t8\tReligious and cultural ceremonies count too.\n\
        \tengland wales\t1 2\tIn England and Wales, a court can stop a forced marriage and take passports away, at once if it is urgent.\n\
        \t\t7\tThe Forced Marriage Unit may be able to bring home people who were taken abroad.\n\
        adult\t\t7\tIf you leave home, tell the police that you are safe and want no contact with your family.\n\
        worried family professional\t\t0\tA sign can mean something else, so ask for advice."),
    reasons: Borrowed("\
        childline\tFor anyone under 19 who wants to talk about what is happening.\n\
        forced-marriage-unit\tA government unit that helps to stop or leave a forced marriage, here or abroad.\n\
        karma-nirvana\tThe national helpline on forced marriage and honour-based abuse, for any age.\n\
        live-fear-free\tFor anyone in Wales affected by abuse, and people worried about someone.\n\
        local-council-children\tTo tell social workers about a child at risk in England or Wales.\n\
        muslim-womens-network-helpline\tFor Muslim women and girls, with staff who understand faith and culture.\n\
        ni-gateway\tTo report a worry about a child in Northern Ireland.\n\
        police-101\tTo report it to the police when nobody is in danger now.\n\
        savera-uk\tAdvice for people in England at risk of forced marriage, and those worried about them.\n\
        scotland-child-concern\tTo report a worry about a child in Scotland.\n\
        scotland-domestic-abuse-forced-marriage-helpline\tFor people of any age or gender in Scotland, and anyone worried about someone."),
    routes: Borrowed(&FORCED_MARRIAGE_ROUTES),
    sources: Borrowed("\
        operator\t\t\thttp://againstforcedmarriages.org/worried\n\
        operator\t\t\thttps://childlawadvice.org.uk/glossary/forced-marriage-protection-orders/\n\
        government\t\t\thttps://www.eastcambs.gov.uk/content/forced-marriage\n\
        government\t\t\thttp://www.ind.homeoffice.gov.uk/visas-immigration/partners-families/forced-marriage/forcedmarriageunit/thirdparties/\n\
        government\t\t\thttps://livefearfree.gov.wales/guidance-for-professionals/advice-on-supporting-your-clients/supporting-clients-who-have-suffered-or-are-experiencing-hbv-fm/?lang=en\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        operator\t\t\thttp://www.skyproject.org.uk/index.php/component/content/article/37/71-what-to-do\n\
        government\t\t\thttps://www.tameside.gov.uk/forcedmarriages\n\
        government\t2022\t\thttps://westmidlands.procedures.org.uk/pkplo"),
};

static FEMALE_GENITAL_MUTILATION_ROUTES: [Route; 5] = [
    // nspcc-fgm-helpline, police-101, childline, live-fear-free, savera-uk, muslim-womens-network-helpline
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[58, 63, 17, 36, 83, 45]) },
    // childline, nspcc-fgm-helpline, police-101, live-fear-free, savera-uk, muslim-womens-network-helpline, meic
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 58, 63, 36, 83, 45, 38]) },
    // nspcc-fgm-helpline, live-fear-free, savera-uk, muslim-womens-network-helpline, police-101
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[58, 36, 83, 45, 63]) },
    // police-101, local-council-children, scotland-child-concern, ni-gateway, ni-emergency-social-work, nspcc-fgm-helpline, nspcc-helpline, live-fear-free, savera-uk, muslim-womens-network-helpline
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 37, 84, 57, 56, 58, 59, 36, 83, 45]) },
    // police-101, local-council-children, scotland-child-concern, ni-gateway, ni-emergency-social-work, nspcc-fgm-helpline, live-fear-free, savera-uk
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 37, 84, 57, 56, 58, 36, 83]) },
];
const FEMALE_GENITAL_MUTILATION: ConcernEntry = ConcernEntry {
    concern: Concern::FemaleGenitalMutilation,
    title: Borrowed("Female genital mutilation (FGM)"),
    if_you_are: Borrowed("worried about FGM for yourself, or for a girl or woman you know"),
    danger: Borrowed("If you or someone else is in danger of FGM now, call 999."),
    reader: Audience::Worried,
    exit_button: true,
    aliases: Borrowed("\
        FGM\n\
        female circumcision\n\
        female genital cutting\n\
        genital cutting\n\
        sunna\n\
        gudniin\n\
        halalays\n\
        khitan\n\
        tahur\n\
        infibulation\n\
        fgm type 3\n\
        cutting season\n\
        becoming a woman ceremony\n\
        fgm protection order\n\
        taken abroad to be cut"),
    related: Borrowed(&[Concern::HonourBasedAbuse, Concern::ForcedMarriage, Concern::ChildSafety]),
    signs: Borrowed("\
        child\t\t4 1\tA long holiday abroad, or a trip to see family there, is planned for you.\n\
        child\t\t4 1 0\tPeople talk about a special ceremony for you, or about becoming a woman.\n\
        child\t\t4\tYour mother, sister or cousin has had FGM.\n\
        child\t\t4\tA relative, or a person who does FGM, comes to visit from abroad.\n\
        adult worried family professional\t\t4 1\tA long holiday abroad, or a trip to see family there, is planned for a girl.\n\
        adult worried family professional\t\t4 1 0\tPeople talk about a special ceremony, or about a girl becoming a woman.\n\
        adult worried family professional\t\t4\tA relative or a cutter comes to visit from abroad.\n\
        adult worried family professional\t\t4\tHer mother, sister or cousin has had FGM.\n\
        adult worried family professional\t\t4 0\tAfter FGM, a girl may find it hard to walk, stand or sit.\n\
        adult worried family professional\t\t4\tAfter FGM, a girl may spend a long time in the bathroom or toilet.\n\
        adult worried family professional\t\t4\tAfter FGM, a girl may be quiet, anxious or sad.\n\
        adult worried family professional\t\t4 0\tAfter FGM, a girl may not want a medical check."),
    actions: Borrowed("\
        child\t\t5\tIf you are under 19, you can talk to Childline about it.\n\
        adult\t\t2 3\tTell the police if you or a girl you know is in danger of FGM.\n\
        worried family professional\t\t2 3\tTell the police if a girl is in danger of FGM.\n\
        professional\tengland wales\t4\tIf you teach or work in health in England or Wales, you must tell the police about FGM done to a girl.\n\
        \t\t4\tCall the NSPCC FGM helpline for advice. You do not have to give your name.\n\
        child\t\t2 3\tTell the police if you are in danger of FGM.\n\
        child adult\t\t2 3\tIf you are already abroad, contact the Foreign Office.\n\
        worried family professional\t\t2 3\tIf a girl is already abroad, tell the Foreign Office as well as the police.\n\
        worried family professional\t\t1\tBe most watchful before the summer and Christmas holidays.\n\
        child adult\t\t2\tWhen you travel, carry the government\'s statement against FGM. You can find it on GOV.UK."),
    avoid: Borrowed("\
        child\t\t4\tDo not wait to ask for help if you are in danger.\n\
        adult worried family professional\t\t4\tDo not delay if a girl is in danger."),
    good_to_know: Borrowed("\
        \t\t3\tFGM is against the law in the UK. So is taking a girl abroad for it.\n\
        adult worried family professional\t\t3 0\tFGM is child abuse. Those who do it can be sent to prison for up to 14 years.\n\
        child\t\t3\tFGM is child abuse.\n\
        \t\t6 4\tA court order called an FGM protection order can help. Ask the NSPCC FGM helpline about it.\n\
        adult worried family professional\t\t0\tIt is most often done to girls aged 5 to 8, but it can happen at any age.\n\
        adult worried family professional\t\t4\tA girl may not know what is going to happen to her.\n\
        child worried family\tengland wales\t4\tIn England and Wales, teachers and health workers must tell the police about FGM done to a girl."),
    reasons: Borrowed("\
        childline\tFor anyone under 19 who wants to talk about what is happening.\n\
        live-fear-free\tFor anyone in Wales affected by FGM, and people worried about someone.\n\
        local-council-children\tTo tell social workers about a child at risk in England or Wales.\n\
        meic\tFor children and young people in Wales who want advice.\n\
        muslim-womens-network-helpline\tFor Muslim women and girls, with staff who understand faith and culture.\n\
        ni-emergency-social-work\tFor an urgent worry about a child in Northern Ireland when offices are closed.\n\
        ni-gateway\tTo report a worry about a child in Northern Ireland.\n\
        nspcc-fgm-helpline\tAdvice if a girl may be at risk of FGM, or has had it.\n\
        nspcc-helpline\tFor adults worried about a child, to talk it through or to report it.\n\
        police-101\tTo tell the police about FGM when nobody is in danger now.\n\
        savera-uk\tAdvice for people in England at risk of FGM, and those worried about them.\n\
        scotland-child-concern\tTo report a worry about a child in Scotland."),
    routes: Borrowed(&FEMALE_GENITAL_MUTILATION_ROUTES),
    sources: Borrowed("\
        government\t\t\thttps://www.askthe.police.uk/~/faq/~/~/view-category/?id=10c7e112-6ad2-eb11-bacb-000d3ad61986\n\
        press\t2019\t\thttps://careappointments.com/care-news/england/137862/fgm-centre-urges-professionals-be-aware-over-increased-risk-to-girls-over-christmas\n\
        government\t2012-11\t\thttps://www.gov.uk/government/publications/statement-opposing-female-genital-mutilation\n\
        third-party\t\t\thttps://mulgraveprimary.org.uk/1109/female-genital-mutilation-fgm\n\
        operator\t2016\t\thttps://www.nspcc.org.uk/preventing-abuse/child-abuse-and-neglect/female-genital-mutilation-fgm/signs-symptoms-and-effects/\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        operator\t\t\thttps://www.thevavengers.co.uk/knowyourrights/goingabroad"),
};

static MODERN_SLAVERY_ROUTES: [Route; 5] = [
    // police-101, modern-slavery-helpline, crimestoppers, salvation-army-slavery, tara, childline
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 44, 21, 78, 97, 17]) },
    // childline, modern-slavery-helpline, police-101, safecall, local-council-children
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 44, 63, 77, 37]) },
    // modern-slavery-helpline, salvation-army-slavery, tara, police-101, crimestoppers
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[44, 78, 97, 63, 21]) },
    // police-101, modern-slavery-helpline, local-council-children, scotland-child-concern, ni-gateway, salvation-army-slavery, crimestoppers
    Route { audiences: Borrowed(&[Audience::Worried, Audience::Family]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 44, 37, 84, 57, 78, 21]) },
    // police-101, local-council-children, scotland-child-concern, ni-gateway, modern-slavery-helpline, salvation-army-slavery, tara, crimestoppers
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 37, 84, 57, 44, 78, 97, 21]) },
];
const MODERN_SLAVERY: ConcernEntry = ConcernEntry {
    concern: Concern::ModernSlavery,
    title: Borrowed("Modern slavery and trafficking"),
    if_you_are: Borrowed("worried that someone is being controlled, trafficked or forced to work"),
    danger: Borrowed("If someone is in danger now, call 999."),
    reader: Audience::Worried,
    exit_button: true,
    aliases: Borrowed("\
        human trafficking\n\
        trafficking\n\
        trafficked\n\
        people trafficking\n\
        forced labour\n\
        forced to work\n\
        domestic servitude\n\
        sex trafficking\n\
        slave\n\
        slavery\n\
        passport taken\n\
        debt bondage\n\
        working to pay off a debt\n\
        car wash workers\n\
        nail bar\n\
        cannabis farm\n\
        brothel\n\
        gangmaster\n\
        working for no pay\n\
        boss does not pay me\n\
        exploited workers\n\
        labour exploitation"),
    related: Borrowed(&[Concern::ChildExploitation, Concern::SexualViolence, Concern::CrimeInformation, Concern::AdultAtRisk]),
    signs: Borrowed("\
        worried family professional\t\t7 1\tSomeone else seems to be in control of them.\n\
        worried family professional\t\t7 1\tThey look scared, and avoid talking or meeting your eye.\n\
        worried family professional\t\t7 1\tThey have few belongings, and no passport or identity papers.\n\
        worried family professional\t\t7 1\tThey live in the place where they work.\n\
        worried family professional\t\t7 1\tThe rooms they live in are dirty or crowded.\n\
        worried family professional\t\t7 1\tThey look hungry, hurt or uncared for.\n\
        worried family professional\t\t7 1\tThey wear the same clothes every day, or clothes that do not suit the job.\n\
        worried family professional\t\t7 1\tSomeone drops them off and collects them very early or very late.\n\
        child adult\t\t7 1\tSomeone else controls what you do.\n\
        adult\t\t7 1\tYou do not have your own passport or identity papers.\n\
        child adult\t\t7 1\tYou have to live in the place where you work."),
    actions: Borrowed("\
        \t\t4 7\tIf someone is in danger now, call 999.\n\
        child\t\t8\tYou can talk to Childline about it if you are under 19.\n\
        \t\t4\tIf nobody is in danger now, tell the police or call the Modern Slavery Helpline.\n\
        adult worried family professional\t\t4\tTo give information without saying who you are, use Crimestoppers.\n\
        worried family professional\t\t0 6\tIf the person is a child, children\'s social care can act to help them.\n\
        child\t\t0 6\tIf you are under 18, children\'s social care can act to help you.\n\
        professional\tengland wales northern-ireland\t0 6\tIn England, Wales and Northern Ireland, a First Responder can refer an adult who agrees and gives their name."),
    avoid: Borrowed("\
        \t\t2\tDo not confront the people behind it.\n\
        worried family professional\t\t1\tDo not step in yourself. It could put you and the person in danger."),
    good_to_know: Borrowed("\
        \t\t4\tYou will be taken seriously.\n\
        \t\t4 1\tIt can happen to people of any age, any gender and any country.\n\
        child adult\t\t4\tYou may not think of yourself as a victim. You can still ask for help.\n\
        adult\t\t1 7 4\tBeing afraid of the police, or of being sent home, is common. You can talk to a helpline first.\n\
        adult\tengland wales northern-ireland\t0 6\tIn England, Wales and Northern Ireland, if you agree and give your name, you can be referred for state support.\n\
        worried family professional\t\t4\tThey may not think of themselves as a victim.\n\
        worried family professional\t\t1 7\tThey may be afraid of the police, or of being sent home.\n\
        worried family professional\t\t9\tYou may see only some of the signs.\n\
        adult worried family professional\tscotland\t5\tIn Scotland, this is called human trafficking.\n\
        adult professional\tscotland\t5 3\tIn Scotland, victims can have up to 90 days to recover and think things over."),
    reasons: Borrowed("\
        childline\tFor under 19s, to talk about anything that frightens you.\n\
        crimestoppers\tTo give information without saying who you are.\n\
        local-council-children\tIf the person in danger is under 18, to get help from social workers.\n\
        modern-slavery-helpline\tFor advice, to report it, or to find a way out.\n\
        ni-gateway\tIf the person in danger is a child in Northern Ireland.\n\
        police-101\tTo report it when nobody is in danger now.\n\
        safecall\tFor young people up to 25 who are being used or are not safe.\n\
        salvation-army-slavery\tTo reach support for adult victims in England and Wales.\n\
        scotland-child-concern\tIf the person in danger is a child in Scotland.\n\
        tara\tSupport for women trafficked for sexual exploitation in Scotland."),
    routes: Borrowed(&MODERN_SLAVERY_ROUTES),
    sources: Borrowed("\
        government\t\t\thttps://www.asklion.co.uk/kb5/nottingham/directory/service.action\n\
        operator\t\t\thttps://www.theclewerinitiative.org/spot-the-signs\n\
        third-party\t\t\thttps://www.embraceni.org/modern-slavery/what-can-you-do-3/\n\
        government\t\t\thttps://www.gov.scot/publications/human-trafficking-exploitation-health-workers-need-know/pages/14/\n\
        third-party\t\t\thttps://healthwatchnorthamptonshire.co.uk/advice-and-information/2014-05-14/information-modern-slavery\n\
        government\t\t\thttps://www.mygov.scot/human-trafficking-support\n\
        government\t\t\thttps://www.nidirect.gov.uk/articles/help-and-support-victims-human-trafficking-and-slavery\n\
        government\t2023-11\t\thttps://nsab.nottinghamshire.gov.uk/nsab/news/anti-slavery-spot-the-signs\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        third-party\t2017\t\thttps://andywinterbht.wordpress.com/tag/unseen/"),
};

static RADICALISATION_ROUTES: [Route; 6] = [
    // act-early, police-101, anti-terrorist-hotline, childline
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[1, 63, 6, 17]) },
    // childline, act-early, police-101
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 1, 63]) },
    // police-101, samaritans, anti-terrorist-hotline
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 79, 6]) },
    // samaritans
    Route { audiences: Borrowed(&[Audience::OwnBehaviour]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[79]) },
    // act-early, police-101, anti-terrorist-hotline
    Route { audiences: Borrowed(&[Audience::Worried, Audience::Family]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[1, 63, 6]) },
    // police-101, anti-terrorist-hotline
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 6]) },
];
const RADICALISATION: ConcernEntry = ConcernEntry {
    concern: Concern::Radicalisation,
    title: Borrowed("Someone may be drawn into extremism"),
    if_you_are: Borrowed("worried that someone is being drawn into extremism or terrorism"),
    danger: Borrowed("If someone is in danger now, or an attack may be about to happen, call 999."),
    reader: Audience::Worried,
    exit_button: true,
    aliases: Borrowed("\
        extremism\n\
        extremist\n\
        brainwashed\n\
        radicalized\n\
        radicalised\n\
        far right\n\
        incel\n\
        ISIS\n\
        jihad\n\
        terrorism\n\
        terrorist\n\
        neo-Nazi\n\
        Nazi\n\
        white supremacist\n\
        conspiracy theories\n\
        Prevent\n\
        hateful views\n\
        obsessed with mass killers\n\
        manifesto"),
    related: Borrowed(&[Concern::OnlineHarm, Concern::ChildSafety, Concern::HateCrime, Concern::CrimeInformation]),
    signs: Borrowed("\
        worried family professional\t\t8\tThey cut themselves off from family and old friends.\n\
        worried family professional\t\t8\tThey talk as if someone has told them what to say.\n\
        worried family professional\t\t8 3\tThey will not listen to any other point of view.\n\
        worried family professional\t\t8 3\tThey are angry or abusive towards people who are not like them.\n\
        worried family professional\t\t8 3\tThey keep secrets, most of all about what they do online.\n\
        worried family professional\t\t3\tThey use another name or profile online.\n\
        worried family professional\t\t8 3\tThey support groups that use violence, or make excuses for them.\n\
        worried family professional\t\t8 3\tThey have extremist videos or papers, or visit extremist websites."),
    actions: Borrowed("\
        professional\t\t5 0\tFollow your own organisation\'s safeguarding procedure.\n\
        child adult worried family professional\t\t1 3 6\tTrust your feeling that something is not right.\n\
        child\t\t1 2\tTell someone early, such as a teacher, a faith leader or a health worker.\n\
        child\t\t7\tYou can talk to Childline about any worry if you are under 19.\n\
        adult worried family professional\t\t1 6\tShare your worry early.\n\
        child worried family\tengland wales scotland\t1 5\tIn England, Wales and Scotland, you can talk to the ACT Early Support Line about someone close to you.\n\
        worried family\tengland wales scotland\t5\tIn England, Wales and Scotland, you can also ask the council or the police for a Prevent referral.\n\
        worried family\t\t1\tHave ready the person\'s name, their age and the reason you are worried.\n\
        worried family\t\t2\tYou can speak to a teacher, a faith leader or a health worker first.\n\
        adult own-behaviour\t\t2\tYou can talk to a teacher, a faith leader or a health worker.\n\
        adult worried family professional\t\t4\tIf you think someone may be planning terrorism, tell the Anti-Terrorist Hotline."),
    avoid: Borrowed("\
        child adult worried family professional\t\t1 6\tDo not wait until you are sure. Help can come sooner if you share it sooner."),
    good_to_know: Borrowed("\
        \tengland wales scotland\t2 5\tIn England, Wales and Scotland, Prevent is there to support people who are at risk.\n\
        child worried family\t\t1\tYou do not have to give ACT Early your name.\n\
        child worried family\t\t1\tACT Early does not record calls. Trained police officers answer, and may share what you say to find support.\n\
        adult worried family professional\t\t5\tPrevent deals with every kind of terrorism.\n\
        worried family professional\t\t3\tSome of the signs are normal in teenagers, so look for a real change.\n\
        \t\t3 6\tIt can happen fast or slowly."),
    reasons: Borrowed("\
        act-early\tTo talk about someone close to you with officers trained to help.\n\
        anti-terrorist-hotline\tTo report anything that could be part of terrorism.\n\
        childline\tFor under 19s, to talk about any worry.\n\
        police-101\tTo share a worry or ask for help when nobody is in danger now.\n\
        samaritans\tTo talk to someone about what you think and feel."),
    routes: Borrowed(&RADICALISATION_ROUTES),
    sources: Borrowed("\
        operator\t\t\thttps://actearly.uk/contact/\n\
        operator\t\t\thttps://www.actearly.uk/working-together/faq/\n\
        third-party\t\t\thttps://www.congregational.org.uk/buildings-and-property/act-early\n\
        government\t\t\thttps://educateagainsthate.com/parents/what-are-the-warning-signs/\n\
        government\t\t\thttps://www.gloucestershire.police.uk/what-do-i-do-if/i-suspect-terrorismextremism/\n\
        government\t\t\thttps://www.gov.uk/guidance/get-help-if-youre-worried-about-someone-being-radicalised\n\
        government\t\t\thttps://nottinghamshirehealthcare.nhs.uk/safeguarding-concerned-about-radicalisation\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        government\t\t\thttps://www.suffolksp.org.uk/parents-and-carers/radicalisation/"),
};

static ADULT_AT_RISK_ROUTES: [Route; 5] = [
    // police-101, ni-emergency-social-work, hourglass, mencap-helpline, age-uk-advice-line, age-scotland, cqc, care-inspectorate-scotland, thirtyone-eight, belfast-adult-protection-gateway
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 56, 31, 39, 5, 4, 20, 15, 100, 8]) },
    // childline, police-101
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 63]) },
    // police-101, ni-emergency-social-work, hourglass, mencap-helpline, silver-line, age-uk-advice-line, age-scotland, cqc, care-inspectorate-scotland, thirtyone-eight, belfast-adult-protection-gateway
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 56, 31, 39, 88, 5, 4, 20, 15, 100, 8]) },
    // police-101, ni-emergency-social-work, hourglass, mencap-helpline, age-uk-advice-line, age-scotland, cqc, care-inspectorate-scotland, thirtyone-eight, belfast-adult-protection-gateway
    Route { audiences: Borrowed(&[Audience::Worried, Audience::Family]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 56, 31, 39, 5, 4, 20, 15, 100, 8]) },
    // police-101, ni-emergency-social-work, cqc, care-inspectorate-scotland, speak-up, thirtyone-eight, hourglass, mencap-helpline, belfast-adult-protection-gateway
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 56, 20, 15, 91, 100, 31, 39, 8]) },
];
const ADULT_AT_RISK: ConcernEntry = ConcernEntry {
    concern: Concern::AdultAtRisk,
    title: Borrowed("An adult may not be safe"),
    if_you_are: Borrowed("worried about an adult who needs care or support and may be harmed"),
    danger: Borrowed("If someone is in danger now, or a crime is happening, call 999."),
    reader: Audience::Worried,
    exit_button: true,
    aliases: Borrowed("\
        vulnerable adult\n\
        adult safeguarding\n\
        adult social services\n\
        adult abuse\n\
        learning disability abuse\n\
        disabled person abused\n\
        carer abuse\n\
        self-neglect\n\
        hoarding\n\
        mate crime\n\
        living in squalor\n\
        neglected by carer\n\
        disabled person being used\n\
        taken advantage of\n\
        financial exploitation\n\
        dementia abuse\n\
        can\'t look after themselves"),
    related: Borrowed(&[Concern::ElderAbuse, Concern::DomesticAbuse, Concern::EconomicAbuse, Concern::InstitutionalAbuse, Concern::ModernSlavery]),
    signs: Borrowed("\
        worried family professional\t\t5 7\tThey have injuries that nobody can explain, or they fall a lot.\n\
        worried family professional\t\t5 7\tTheir mood changes, or the way they act.\n\
        worried family professional\t\t7\tThey seem afraid or upset.\n\
        worried family professional\t\t5\tThey lose weight, or are hungry or thirsty.\n\
        worried family professional\t\t5\tThey are ill and nobody is treating it.\n\
        worried family professional\t\t7\tThey look as if nobody is caring for them.\n\
        worried family professional\t\t7\tTheir money goes missing, or they have money worries that make no sense.\n\
        adult\t\t7\tSomeone makes you afraid or upset.\n\
        adult\t\t5\tYou do not get the food, drink or treatment that you need.\n\
        adult\t\t7\tYour money goes missing."),
    actions: Borrowed("\
        child\t\t10\tIf you are under 19, you can talk to Childline about any worry.\n\
        adult\t\t6 11 8\tTell the adult safeguarding team at the council where you live, or ask someone to do it for you.\n\
        worried family professional\t\t6 11 3\tTell the adult safeguarding team at the council where the person lives.\n\
        adult worried family professional\tnorthern-ireland\t0 9\tIn Northern Ireland, tell the adult protection team of the local Health and Social Care Trust instead.\n\
        \t\t11 0\tIf you think there has been a crime, tell the police.\n\
        worried family professional\t\t6\tTalk to them gently about what you have seen.\n\
        worried family professional\t\t6\tStay calm and listen. Ask them what they would like to happen.\n\
        worried family professional\t\t6\tTreat them as an adult, even when they are confused.\n\
        adult worried family\t\t8\tYou can ask a doctor, nurse or social worker to report it for you."),
    avoid: Borrowed("\
        worried family professional\t\t6\tDo not promise to keep it a secret.\n\
        worried family professional\t\t6\tDo not suggest answers. Let them use their own words.\n\
        worried family professional\t\t6\tDo not take over or protect them too much.\n\
        worried family professional\t\t13\tDo not think that someone else must be dealing with it."),
    good_to_know: Borrowed("\
        worried family professional\t\t4 11\tYou do not have to be sure. You should report it even if you may be wrong.\n\
        adult\t\t11 3\tYou can report it even if you are not sure that it is abuse.\n\
        worried family\tengland\t11 3\tMany councils in England let you report without giving your name.\n\
        \t\t7 8\tThe person who causes harm could be a relative, a friend, a carer or a stranger.\n\
        \t\t7\tHarm can happen at home, in a care home, in hospital or in a public place.\n\
        adult worried family professional\t\t12\tSelf-neglect counts too. It means not looking after yourself.\n\
        adult worried family professional\t\t7 12\tHarm can be an accident as well as on purpose. It still counts.\n\
        adult worried family professional\tscotland\t1 2\tIn Scotland, the council must look into reports of harm to people aged 16 or over."),
    reasons: Borrowed("\
        age-scotland\tAdvice for older people, families and carers in Scotland.\n\
        age-uk-advice-line\tAdvice for older people, families and carers.\n\
        belfast-adult-protection-gateway\tTo report harm to an adult in the Belfast Trust area.\n\
        care-inspectorate-scotland\tTo tell the regulator about a care service in Scotland.\n\
        childline\tFor under 19s, to talk about any worry.\n\
        cqc\tTo tell the regulator about a care home, home care or hospital in England.\n\
        hourglass\tIf an older person is being harmed, neglected or used.\n\
        mencap-helpline\tIf you or the person you worry about has a learning disability.\n\
        ni-emergency-social-work\tFor urgent help from a social worker outside office hours.\n\
        police-101\tTo report a crime when nobody is in danger now.\n\
        silver-line\tFor people aged 55 or over who want to talk.\n\
        speak-up\tIf you work in health or care in England and want to raise a concern.\n\
        thirtyone-eight\tFor safeguarding advice, above all in a church or faith group."),
    routes: Borrowed(&ADULT_AT_RISK_ROUTES),
    sources: Borrowed("\
        government\t\t\thttps://belfasttrust.hscni.net/service/adult-protection-gateway-team/\n\
        government\t\t\thttp://www.careinfoscotland.scot/topics/your-rights/protection-from-harm/\n\
        government\t\t\thttps://nhsforthvalley.com/health-services/az-of-services/adult-protection\n\
        government\t\t\thttps://hackney.gov.uk/safeguarding-vulnerable-adults/\n\
        government\t\t\thttp://www.hull.gov.uk/support-adults/safeguarding/safeguarding-adults\n\
        government\t\t\thttps://www.hull.gov.uk/safeguarding/worried-adult\n\
        government\t\t\thttps://www.iow.gov.uk/Residents/Care-and-Support/Adults-Services/Keeping-Adults-Safe/Concerned-about-an-Adult\n\
        government\t\t\thttps://lancashire.gov.uk/health-and-social-care/adult-social-care/report-a-concern-about-an-adult/identifying-abuse\n\
        government\t\t\thttps://www.northlincs.gov.uk/people-health-and-care/worried-about-an-adult/\n\
        government\t\t\thttp://www.northerntrust.hscni.net/services/2246.htm\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        government\t\t\thttps://www.plymouth.gov.uk/report-adult-abuse-or-neglect\n\
        third-party\t2017-07\t\thttps://www.richmondcarers.org/2017/07/05/safeguarding-adults-at-risk-from-abuse-and-neglect/\n\
        government\t\t\thttp://sussexsafeguardingadults.procedures.org.uk/pkotq//recognising-and-reporting-abuse-and-neglect"),
};

static ELDER_ABUSE_ROUTES: [Route; 5] = [
    // hourglass, police-101, ni-emergency-social-work, age-uk-advice-line, age-scotland, silver-line, belfast-adult-protection-gateway
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[31, 63, 56, 5, 4, 88, 8]) },
    // childline, police-101
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 63]) },
    // hourglass, police-101, ni-emergency-social-work, age-uk-advice-line, age-scotland, silver-line, belfast-adult-protection-gateway
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[31, 63, 56, 5, 4, 88, 8]) },
    // police-101, hourglass, ni-emergency-social-work, age-uk-advice-line, age-scotland, cqc, care-inspectorate-scotland, belfast-adult-protection-gateway
    Route { audiences: Borrowed(&[Audience::Worried, Audience::Family]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 31, 56, 5, 4, 20, 15, 8]) },
    // police-101, ni-emergency-social-work, hourglass, cqc, care-inspectorate-scotland, belfast-adult-protection-gateway
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 56, 31, 20, 15, 8]) },
];
const ELDER_ABUSE: ConcernEntry = ConcernEntry {
    concern: Concern::ElderAbuse,
    title: Borrowed("Abuse of an older person"),
    if_you_are: Borrowed("an older person who is being harmed, or worried about one"),
    danger: Borrowed("If someone is in danger now, call 999."),
    reader: Audience::Worried,
    exit_button: true,
    aliases: Borrowed("\
        older person being abused\n\
        abuse of older people\n\
        elderly abuse\n\
        elderly neglect\n\
        stealing from my nan\n\
        son taking mum\'s money\n\
        power of attorney abuse\n\
        carer stealing\n\
        carer hits my mum\n\
        changed the will\n\
        shouting at elderly mother\n\
        pensioner\n\
        granny\n\
        old man next door\n\
        left alone all day\n\
        bank card taken from dad"),
    related: Borrowed(&[Concern::AdultAtRisk, Concern::EconomicAbuse, Concern::DomesticAbuse, Concern::InstitutionalAbuse, Concern::Fraud]),
    signs: Borrowed("\
        worried family professional\t\t4\tMoney or things that belong to them go missing.\n\
        worried family professional\t\t0\tSomeone gets them to change a will or a bank account.\n\
        worried family professional\t\t3\tThey have bruises, burns or falls that nobody can explain.\n\
        worried family professional\t\t4 3\tThey lose weight, or do not get enough to drink.\n\
        worried family professional\t\t4\tThey miss their medicine.\n\
        worried family professional\t\t4\tThey are afraid of one carer, or of being left with that carer.\n\
        worried family professional\t\t7\tSomeone makes them feel alone and cut off from others.\n\
        adult\t\t4\tYour money or your things go missing.\n\
        adult\t\t0\tSomeone gets you to change your will or your bank account.\n\
        adult\t\t4\tYou are afraid of one of your carers.\n\
        adult\t\t7\tSomeone makes you feel alone and cut off from others."),
    actions: Borrowed("\
        child\t\t10\tWorried about an older person? If you are under 19, you can talk to Childline.\n\
        adult worried family professional\t\t1 11\tCall Hourglass for advice.\n\
        adult\t\t4 11\tTell your council\'s adult safeguarding team what is happening.\n\
        worried family professional\t\t4 11\tTell the adult safeguarding team at the council where the person lives.\n\
        adult worried family professional\tnorthern-ireland\t9\tIn Northern Ireland, tell the Adult Protection Gateway Service instead.\n\
        \t\t11\tIf you think there has been a crime, tell the police.\n\
        adult worried family professional\t\t0\tTell the bank if someone is taking money.\n\
        worried family professional\t\t4\tListen to them. Look for changes in how they look, feel or act."),
    avoid: Borrowed("\
        worried family professional\t\t5\tDo not take over, or treat them like a child.\n\
        worried family professional\t\t8\tDo not put every change down to dementia.\n\
        worried family professional\t\t5\tDo not promise to keep it a secret."),
    good_to_know: Borrowed("\
        \t\t9 2\tOften the person who causes the harm is a relative.\n\
        \t\t2 6\tNeglect and taking money count as abuse, as well as hitting.\n\
        adult worried family professional\t\t2\tThe most common calls to Hourglass are about money and about emotional abuse.\n\
        adult worried family professional\t\t6\tDomestic abuse can happen at any age, and to people over 60 too.\n\
        \t\t7\tIt can happen at home, in a care home or in hospital."),
    reasons: Borrowed("\
        age-scotland\tAdvice for older people, families and carers in Scotland.\n\
        age-uk-advice-line\tAdvice for older people, families and carers.\n\
        belfast-adult-protection-gateway\tTo report harm to an adult in the Belfast Trust area.\n\
        care-inspectorate-scotland\tTo tell the regulator about a care service in Scotland.\n\
        childline\tFor under 19s, to talk about any worry.\n\
        cqc\tTo tell the regulator about a care home, home care or hospital in England.\n\
        hourglass\tAdvice for older people who are harmed, and anyone worried about one.\n\
        ni-emergency-social-work\tFor urgent help from a social worker outside office hours.\n\
        police-101\tTo report a crime when nobody is in danger now.\n\
        silver-line\tFor people aged 55 or over who want to talk."),
    routes: Borrowed(&ELDER_ABUSE_ROUTES),
    sources: Borrowed("\
        third-party\t\t\thttps://www.barclays.co.uk/forms/financial-abuse/help/\n\
        government\t\t\thttps://www.lbhf.gov.uk/living-independently/health-and-wellbeing/staying-safe/help-adults-being-abused-or-neglected\n\
        press\t2020\t\thttps://www.celebrityangels.co.uk/hourglass-charity-for-older-people/\n\
        government\t\t\thttps://www.hull.gov.uk/safeguarding/worried-adult\n\
        operator\t\t\thttps://www.independentage.org/how-to-spot-signs-of-care-home-abuse\n\
        government\t\t\thttps://www.iow.gov.uk/Residents/Care-and-Support/Adults-Services/Keeping-Adults-Safe/Concerned-about-an-Adult\n\
        press\t2021\t\thttps://www.yourlaterlife.co.uk/news/make-hourglass-24-7-and-challenge-the-unthinkable/\n\
        government\t\t\thttp://www.nhs.uk/CarersDirect/guide/vulnerable-people/Pages/vulnerable-adults.aspx\n\
        government\t\t\thttps://www.nice.org.uk/guidance/NG189/chapter/recommendations\n\
        government\t\t\thttps://www.nidirect.gov.uk/articles/recognising-adult-abuse-exploitation-and-neglect\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        government\t\t\thttps://www.plymouth.gov.uk/report-adult-abuse-or-neglect"),
};

static HATE_CRIME_ROUTES: [Route; 5] = [
    // police-101, true-vision, childline, wales-hate-support-centre, victim-support, victim-support-scotland, british-muslim-trust, cst, galop, british-transport-police
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 101, 17, 104, 102, 103, 11, 22, 30, 12]) },
    // childline, police-101, true-vision, wales-hate-support-centre, british-muslim-trust, switchboard-lgbt, british-transport-police
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 63, 101, 104, 11, 96, 12]) },
    // police-101, true-vision, wales-hate-support-centre, victim-support, victim-support-scotland, british-muslim-trust, cst, galop, switchboard-lgbt, british-transport-police
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 101, 104, 102, 103, 11, 22, 30, 96, 12]) },
    // police-101, true-vision, wales-hate-support-centre, victim-support, victim-support-scotland, british-muslim-trust, cst, galop, british-transport-police
    Route { audiences: Borrowed(&[Audience::Worried, Audience::Family]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 101, 104, 102, 103, 11, 22, 30, 12]) },
    // police-101, true-vision, victim-support, galop
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 101, 102, 30]) },
];
const HATE_CRIME: ConcernEntry = ConcernEntry {
    concern: Concern::HateCrime,
    title: Borrowed("Hate crime"),
    if_you_are: Borrowed("targeted because of who you are, or have seen it happen"),
    danger: Borrowed("If someone is in danger, or a crime is happening now, call 999."),
    reader: Audience::Adult,
    exit_button: false,
    aliases: Borrowed("\
        racism\n\
        racist\n\
        racist abuse\n\
        homophobia\n\
        homophobic abuse\n\
        transphobia\n\
        islamophobia\n\
        anti-Muslim hate\n\
        antisemitism\n\
        disability hate\n\
        attacked for being gay\n\
        racial slur\n\
        hate incident\n\
        hate speech\n\
        racist neighbour\n\
        racist graffiti\n\
        sectarian\n\
        abused for my religion"),
    related: Borrowed(&[Concern::VictimOfCrime, Concern::OnlineHarm, Concern::Bullying, Concern::Radicalisation]),
    signs: Borrowed("\
        child adult\t\t8 4\tPeople call you names, threaten you or send you abuse because of who you are.\n\
        child adult\t\t8 4\tSomeone hits you, spits at you or throws things.\n\
        child adult\t\t8 4\tPeople send you hate mail or post abuse about you online.\n\
        child adult\t\t8 4\tSomeone sets fire to your things, damages them or writes on your walls.\n\
        worried family professional\t\t8 4\tPeople call them names, threaten them or send them abuse because of who they are.\n\
        worried family professional\t\t8 4\tSomeone hits them, spits at them or throws things.\n\
        worried family professional\t\t8 4\tThey get hate mail, or abuse online.\n\
        worried family professional\t\t8 4\tThere is graffiti, damage or fire at their home or a place they use.\n\
        worried family professional\t\t4\tSomeone takes advantage of a person who is vulnerable."),
    actions: Borrowed("\
        child\t\t6\tIf you are under 19, you can talk to Childline about it.\n\
        \t\t7\tReport it, even when it seems small.\n\
        child adult\t\t0\tWhen you report it, say why you think they chose you.\n\
        child adult worried family professional\t\t3\tKeep a diary if it happens again.\n\
        child adult\t\t3 5 2\tIf you do not want to go to the police, a friend or a reporting centre can report it for you.\n\
        \t\t0\tIf you see it happen, stay safe, note the details and report it.\n\
        worried family professional\t\t3 5 2\tYou can report it for someone else, or find a reporting centre."),
    avoid: Borrowed("\
        child adult\t\t0\tIf someone has hurt you, try not to shower or change your clothes yet.\n\
        \t\t0\tDo not step in if it is not safe."),
    good_to_know: Borrowed("\
        \t\t5\tIt counts if you, or anyone else, think that hate was the reason.\n\
        \t\t5\tYou can report it even if it turns out not to be a crime.\n\
        \tengland wales\t5 1\tIn England and Wales it covers disability, race, religion, sexual orientation and being transgender.\n\
        child adult\t\t1\tIt counts even if they were wrong about who you are.\n\
        worried family professional\t\t1\tIt counts even if they were wrong about who the person is.\n\
        \tengland wales northern-ireland\t1 2\tIn England, Wales and Northern Ireland, you can report online without giving your name.\n\
        adult worried family professional\t\t1\tA judge can give a longer sentence when hate was the reason for a crime."),
    reasons: Borrowed("\
        british-muslim-trust\tTo report anti-Muslim hate and get support.\n\
        british-transport-police\tTo report it if it happened on a train, at a station or on the Underground.\n\
        childline\tFor under 19s, to talk about what is happening to you.\n\
        cst\tTo report hate against Jewish people and get support.\n\
        galop\tFor LGBT+ people who have been abused or attacked.\n\
        police-101\tTo report it to the police when nobody is in danger now.\n\
        switchboard-lgbt\tFor LGBTQIA+ people, their friends and family, to talk it over.\n\
        true-vision\tTo report it to the police online.\n\
        victim-support\tHelp after a crime, even if the police do not know.\n\
        victim-support-scotland\tHelp after a crime in Scotland, even if the police do not know.\n\
        wales-hate-support-centre\tHelp and reporting in Wales, for anyone aged 13 or over."),
    routes: Borrowed(&HATE_CRIME_ROUTES),
    sources: Borrowed("\
        third-party\t\t\thttps://activecitizenbradford.co.uk/index.php/take-action\n\
        government\t\t\thttps://cheshirewestandchester.gov.uk/your-council/policies-and-performance/equality-and-diversity/reporting-a-hate-crime.aspx\n\
        government\t\t\thttps://eastcambs.gov.uk/content/reporting-hate-crime\n\
        third-party\t\t\thttp://www.kromalgbt.org.uk/info/reporting/?shared=email&msg=fail\n\
        government\t2018-01\t\thttps://directory.luton.gov.uk/kb5/luton/directory/service.page?id=UXjATnzepkk&directorychannel=0\n\
        government\t\t\thttps://www.north-herts.gov.uk/report-hate-crime\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        government\t\t\thttps://www.traffordccg.nhs.uk/about-us/equality-diversity-human-rights-edhr/hate-crime-and-reporting/\n\
        government\t\t\thttps://legacy.westmorlandandfurness.gov.uk/equalities/hate_crime.asp"),
};

static SUICIDAL_THOUGHTS_ROUTES: [Route; 7] = [
    // samaritans, nhs-111-mental-health-england, nhs-111-wales-press-2, lifeline-ni, nhs-24-mental-health-hub, shout, childline, papyrus-hopeline247, calm
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[79, 52, 53, 35, 54, 87, 17, 62, 14]) },
    // childline, papyrus-hopeline247, samaritans, nhs-111-mental-health-england, nhs-111-wales-press-2, lifeline-ni, nhs-24-mental-health-hub, shout, sos-silence-of-suicide
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 62, 79, 52, 53, 35, 54, 87, 90]) },
    // samaritans, nhs-111-mental-health-england, nhs-111-wales-press-2, lifeline-ni, nhs-24-mental-health-hub, shout, papyrus-hopeline247, calm, breathing-space, call-wales, sos-silence-of-suicide, sobs
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[79, 52, 53, 35, 54, 87, 62, 14, 9, 13, 90, 89]) },
    // samaritans, nhs-111-mental-health-england, nhs-111-wales-press-2, lifeline-ni, nhs-24-mental-health-hub, shout, calm, breathing-space, call-wales, stop-it-now
    Route { audiences: Borrowed(&[Audience::OwnBehaviour]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[79, 52, 53, 35, 54, 87, 14, 9, 13, 92]) },
    // nhs-111-mental-health-england, nhs-111-wales-press-2, lifeline-ni, nhs-24-mental-health-hub, papyrus-hopeline247, samaritans, calm, saneline, missing-people
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[52, 53, 35, 54, 62, 79, 14, 80, 43]) },
    // samaritans, nhs-111-mental-health-england, nhs-111-wales-press-2, lifeline-ni, nhs-24-mental-health-hub, shout, calm, missing-people, stop-it-now, lff-family-and-friends
    Route { audiences: Borrowed(&[Audience::Family]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[79, 52, 53, 35, 54, 87, 14, 43, 92, 34]) },
    // papyrus-hopeline247, nspcc-helpline, missing-people
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[62, 59, 43]) },
];
const SUICIDAL_THOUGHTS: ConcernEntry = ConcernEntry {
    concern: Concern::SuicidalThoughts,
    title: Borrowed("Thoughts of suicide"),
    if_you_are: Borrowed("thinking about suicide, worried about somebody who is, or bereaved by suicide"),
    danger: Borrowed("If a life is at risk, or somebody is badly hurt, call 999 or go to A&E now."),
    reader: Audience::Adult,
    exit_button: false,
    aliases: Borrowed("\
        suicide\n\
        suicidal\n\
        want to die\n\
        I want to die\n\
        kill myself\n\
        killing myself\n\
        end it all\n\
        end my life\n\
        don\'t want to be here\n\
        can\'t go on\n\
        overdose\n\
        took pills\n\
        taken an overdose\n\
        no point living\n\
        unalive\n\
        kms\n\
        goodbye message\n\
        suicide note\n\
        life isn\'t worth living\n\
        better off without me\n\
        no reason to live\n\
        friend is suicidal\n\
        my child is suicidal\n\
        partner is suicidal\n\
        bereaved by suicide\n\
        lost someone to suicide\n\
        took his own life\n\
        took her own life\n\
        survivors of suicide"),
    related: Borrowed(&[Concern::SelfHarm, Concern::MentalHealth, Concern::SubstanceUse, Concern::MissingPerson]),
    signs: Borrowed("\
        child adult own-behaviour\t\t5 13 4\tYou may feel hopeless, trapped, or like a burden to other people.\n\
        worried family professional\t\t5 13 4\tThey talk about dying or about suicide.\n\
        worried family professional\t\t5 13 4\tThey seem to have no hope, or see no way out.\n\
        worried family professional\t\t5 13 4\tThey think that they are a burden to other people.\n\
        worried family professional\t\t5 13\tThey say goodbye to people, or give away things they care about.\n\
        worried family professional\t\t5 13\tThey are looking for ways to take their own life.\n\
        worried family professional\t\t5\tThey keep away from the people around them.\n\
        worried family professional\t\t5 13\tThey drink more, take drugs, or do risky things.\n\
        worried family professional\t\t5 13\tThey were very low, and now they are suddenly calm."),
    actions: Borrowed("\
        child adult own-behaviour family\t\t6 12\tIf you might act on thoughts of suicide now, call 999 or go to A&E.\n\
        child adult own-behaviour family\t\t5\tIf you have hurt yourself in a way that could put your life at risk, call 999 or go to A&E.\n\
        worried family professional\t\t5\tIf they have hurt themselves in a way that could put their life at risk, call 999 or go to A&E with them.\n\
        child\t\t7\tYou can talk to Childline about this. You can talk to them about anything.\n\
        adult own-behaviour family\t\t4 2\tIf you have thoughts of suicide, talk to a helpline or a GP. You do not have to carry them alone.\n\
        worried family professional\t\t10\tFind somewhere quiet and safe to talk, and put everything else aside.\n\
        worried family professional\t\t13 10 1\tAsk them plainly if they are thinking about suicide.\n\
        worried family professional\t\t13\tIf they have made a plan, get urgent help.\n\
        \tengland wales scotland\t6 12 3 11\tIn England, Wales and Scotland you can call 111 for urgent mental health help.\n\
        \tnorthern-ireland\t8\tIn Northern Ireland, call Lifeline. There is no NHS 111 there.\n\
        worried family professional\t\t13 10\tListen without judging them. Advice can wait.\n\
        worried family professional\t\t4 2\tHelp them to see a GP, or to reach a helpline or the NHS.\n\
        worried family professional\t\t1\tIf you can, take away things that they could hurt themselves with."),
    avoid: Borrowed("\
        worried family professional\t\t1\tDo not keep somebody\'s thoughts of suicide secret.\n\
        child\t\t1 7\tIf a friend wants to die, do not keep it secret. You can tell Childline about it.\n\
        worried family professional\t\t13\tDo not ask in a way that pushes them to say no, or call it silly.\n\
        worried family professional\t\t13\tDo not steer the talk away, or tell them all they have to be glad about.\n\
        worried family professional\t\t13\tTry not to panic, and do not judge them."),
    good_to_know: Borrowed("\
        child adult own-behaviour family\t\t10\tYou are not the only one. Thoughts of suicide come to more people than you may know.\n\
        worried family professional\t\t5 2 9\tIt is safe to ask about suicide. Asking will not give somebody the idea.\n\
        worried professional\t\t10\tThoughts of suicide come to more people than you may know.\n\
        worried family professional\t\t2\tYou can help without knowing all the answers.\n\
        child adult worried family professional\t\t9\tIf somebody close to you tries to take their own life, you are not to blame.\n\
        worried family professional\t\t9\tHelping somebody through this is hard. Find support for yourself too.\n\
        adult\t\t0\tIf you lost somebody to suicide, there is a helpline run by adults who have been through it too.\n\
        child\t\t7\tIf somebody you love died by suicide, you can talk to Childline about that too."),
    reasons: Borrowed("\
        breathing-space\tTo talk about low mood, stress or anxiety in Scotland.\n\
        call-wales\tTo be listened to and find mental health support in Wales.\n\
        calm\tFor anyone affected by suicide or by thoughts of suicide.\n\
        childline\tFor children and young people to talk to a counsellor.\n\
        lff-family-and-friends\tFor those close to somebody arrested for online sexual offences against children.\n\
        lifeline-ni\tFor anyone in Northern Ireland who is in distress or despair.\n\
        missing-people\tIf somebody has gone missing, or is thinking of leaving.\n\
        nhs-111-mental-health-england\tFor urgent mental health help from the NHS in England.\n\
        nhs-111-wales-press-2\tFor urgent mental health help from the NHS in Wales.\n\
        nhs-24-mental-health-hub\tFor urgent mental health help from the NHS in Scotland.\n\
        nspcc-helpline\tTo talk through a worry about a child.\n\
        papyrus-hopeline247\tFor anyone under 35 with thoughts of suicide, and people worried about a young person.\n\
        samaritans\tTo talk to somebody who listens, whatever you are going through.\n\
        saneline\tSupport with mental illness, for those who have it and those close to them.\n\
        shout\tTo get help by text message when talking is too hard.\n\
        sobs\tFor adults who have lost somebody to suicide.\n\
        sos-silence-of-suicide\tTo be listened to when you are struggling or thinking about suicide.\n\
        stop-it-now\tIf sexual thoughts or behaviour towards children are part of the worry."),
    routes: Borrowed(&SUICIDAL_THOUGHTS_ROUTES),
    sources: Borrowed("\
        third-party\t2026\t\t\n\
        operator\t\t\thttps://www.bromleyhealthcare.org.uk/latest/blog/world-suicide-prevention-day/\n\
        government\t\t\thttps://www.hacw.nhs.uk/supporting-someone-risk-suicide\n\
        press\t2023-06\t\thttps://itv.com/news/wales/2023-06-20/new-mental-health-phone-line-launches-across-wales\n\
        third-party\t\t\thttps://www.meccgateway.co.uk/nenc/services/Suicide%20awareness\n\
        operator\t\t\thttps://www.mindwell-leeds.org.uk/im-worried-about-someone/how-to-help-someone-in-a-crisis/\n\
        third-party\t2024-08\t\thttps://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        government\t\t\thttps://publichealth.hscni.net/news/world-suicide-prevention-day-contact-lifeline-if-youre-distress-or-despair\n\
        operator\t\t\thttps://www.rethink.org/advice-and-information/carers-hub/suicidal-thoughts-how-to-support-someone/\n\
        operator\t2024-09\t\thttps://samaritans.org/branches/dunfermline/news/world-suicide-prevention-day-tuesday-10-september-2024\n\
        government\t2020-12\t\thttps://www.scottishambulance.com/news/together-lets-care-for-your-mental-health/\n\
        government\t\t\thttps://shsc.nhs.uk/news/call-nhs-111-if-you-are-experiencing-mental-health-crisis\n\
        operator\t\t\thttps://stopsuicidepledge.org/worried-about-someone/"),
};

static SELF_HARM_ROUTES: [Route; 5] = [
    // samaritans, nhs-111-mental-health-england, nhs-111-wales-press-2, lifeline-ni, nhs-24-mental-health-hub, shout, childline, papyrus-hopeline247, youngminds-parents
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[79, 52, 53, 35, 54, 87, 17, 62, 106]) },
    // childline, samaritans, nhs-111-mental-health-england, nhs-111-wales-press-2, lifeline-ni, nhs-24-mental-health-hub, shout, papyrus-hopeline247, report-harmful-content
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 79, 52, 53, 35, 54, 87, 62, 71]) },
    // samaritans, nhs-111-mental-health-england, nhs-111-wales-press-2, lifeline-ni, nhs-24-mental-health-hub, shout, breathing-space, call-wales, papyrus-hopeline247
    Route { audiences: Borrowed(&[Audience::Adult, Audience::OwnBehaviour]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[79, 52, 53, 35, 54, 87, 9, 13, 62]) },
    // nhs-111-mental-health-england, nhs-111-wales-press-2, lifeline-ni, nhs-24-mental-health-hub, youngminds-parents, papyrus-hopeline247, samaritans, report-harmful-content
    Route { audiences: Borrowed(&[Audience::Worried, Audience::Family]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[52, 53, 35, 54, 106, 62, 79, 71]) },
    // papyrus-hopeline247, nspcc-helpline, report-harmful-content
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[62, 59, 71]) },
];
const SELF_HARM: ConcernEntry = ConcernEntry {
    concern: Concern::SelfHarm,
    title: Borrowed("Self-harm"),
    if_you_are: Borrowed("hurting yourself, or worried about somebody who self-harms"),
    danger: Borrowed("If somebody is badly hurt or a life may be at risk, call 999 or go to A&E."),
    reader: Audience::Adult,
    exit_button: false,
    aliases: Borrowed("\
        cutting\n\
        cutting myself\n\
        burning myself\n\
        scratching myself\n\
        hurting myself\n\
        hurt myself\n\
        I self harm\n\
        self harming\n\
        urge to self harm\n\
        pulling hair out\n\
        scars on arms\n\
        punching walls\n\
        self injury\n\
        self injuring\n\
        head banging\n\
        cuts on wrists\n\
        hitting myself\n\
        my daughter is cutting\n\
        my son is cutting\n\
        friend is self harming\n\
        child is self harming"),
    related: Borrowed(&[Concern::SuicidalThoughts, Concern::MentalHealth, Concern::EatingDisorder, Concern::Bullying, Concern::OnlineHarm]),
    signs: Borrowed("\
        worried family professional\t\t2 8 7\tThey cover up, such as with long sleeves when it is hot.\n\
        worried family professional\t\t2 8 7\tThey have injuries that nobody can explain.\n\
        worried family professional\t\t2\tYou notice blood on their clothes or on tissues.\n\
        worried family professional\t\t2 8 7\tThey keep away from people and are alone a lot.\n\
        worried family professional\t\t2 8 7\tThey are low, or they blame themselves.\n\
        worried family professional\t\t8\tYou find things that they may have used to hurt themselves.\n\
        worried family professional\t\t8 7\tThe way they eat or sleep has changed."),
    actions: Borrowed("\
        child adult own-behaviour\t\t2\tIf you are badly hurt, or what you did could put your life at risk, call 999.\n\
        worried family professional\t\t2\tIf they are badly hurt, or what they did could put their life at risk, call 999.\n\
        child\t\t4\tYou can talk to Childline about this. You can talk to them about anything.\n\
        child adult own-behaviour\t\t9\tYou can ask for help. It can be about your feelings as well as the self-harm.\n\
        \tengland wales scotland\t1 0 6\tIn England, Wales and Scotland you can call 111 for urgent mental health help.\n\
        \tnorthern-ireland\t5\tIn Northern Ireland, call Lifeline. There is no NHS 111 there.\n\
        worried family professional\t\t9\tTry to stay calm. The way you react makes a difference.\n\
        worried family professional\t\t3\tChoose a quiet time in private to talk. Going for a walk together can help.\n\
        worried family professional\t\t9\tListen to them, and tell them that you are there.\n\
        worried family professional\t\t9\tTalk about how they feel, not only about the self-harm.\n\
        worried family professional\t\t9\tHelp them to see that they can ask for support."),
    avoid: Borrowed("\
        worried family professional\t\t9\tDo not judge them, and try not to let them see you panic.\n\
        worried family professional\t\t3\tDo not press them for answers. They may close up.\n\
        worried family professional\t\t2\tDo not treat it as something small."),
    good_to_know: Borrowed("\
        \t\t2 9 7\tFor many people, self-harm is a way to cope with strong feelings.\n\
        child adult own-behaviour\t\t2\tPeople of any age can self-harm. You are not the only one.\n\
        child adult own-behaviour\t\t2 9 7\tMany people who self-harm do not want to die. If you do, get help now.\n\
        worried family professional\t\t2 9 7\tMany people who self-harm do not want to die, but their risk of suicide is higher.\n\
        worried family professional\t\t9\tYou can only be sure by asking them.\n\
        worried family professional\t\t2\tMost people keep it hidden, and it can happen at any age."),
    reasons: Borrowed("\
        breathing-space\tTo talk about low mood, stress or anxiety in Scotland.\n\
        call-wales\tTo be listened to and find mental health support in Wales.\n\
        childline\tFor children and young people to talk to a counsellor about self-harm.\n\
        lifeline-ni\tFor anyone in Northern Ireland who is in distress or despair.\n\
        nhs-111-mental-health-england\tFor urgent mental health help from the NHS in England.\n\
        nhs-111-wales-press-2\tFor urgent mental health help from the NHS in Wales.\n\
        nhs-24-mental-health-hub\tFor urgent mental health help from the NHS in Scotland.\n\
        nspcc-helpline\tTo talk through a worry about a child.\n\
        papyrus-hopeline247\tFor anyone under 35 with thoughts of suicide, and people worried about a young person.\n\
        report-harmful-content\tIf posts about self-harm stay online after you report them to the platform.\n\
        samaritans\tTo talk to somebody who listens, whatever you are going through.\n\
        shout\tTo get help by text message when talking is too hard.\n\
        youngminds-parents\tFor parents and carers worried about a young person\'s mental health."),
    routes: Borrowed(&SELF_HARM_ROUTES),
    sources: Borrowed("\
        press\t2023-06\t\thttps://itv.com/news/wales/2023-06-20/new-mental-health-phone-line-launches-across-wales\n\
        third-party\t2024-08\t\thttps://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/\n\
        operator\t\t\thttps://nottalone.org.uk/cp/self-harm/\n\
        press\t2018-08\t\thttps://www.huffingtonpost.co.uk/entry/self-harm-how-to-spot-the-warning-signs-and-talk-to-teenagers_uk_5b681877e4b0fd5c73db5752\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        government\t\t\thttps://publichealth.hscni.net/news/world-suicide-prevention-day-contact-lifeline-if-youre-distress-or-despair\n\
        government\t2020-12\t\thttps://www.scottishambulance.com/news/together-lets-care-for-your-mental-health/\n\
        operator\t\t\thttp://sheffieldmentalhealth.org.uk/index.php?option=com_content&Itemid=10&id=161&lang=en&view=article&textOnly=true\n\
        government\t2020\t\thttp://safeguardingshropshireschildren.org.uk/parents-and-carers/self-harm-suicide-prevention/\n\
        operator\t\t\thttps://www.time-to-change.org.uk/about-mental-health/support-someone/how-to-support-friend/they-might-be-self-harming"),
};

static MENTAL_HEALTH_ROUTES: [Route; 7] = [
    // samaritans, nhs-111-mental-health-england, nhs-111-wales-press-2, lifeline-ni, nhs-24-mental-health-hub, shout, childline, mind-infoline, breathing-space, youngminds-parents, national-gambling-helpline, beat
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[79, 52, 53, 35, 54, 87, 17, 42, 9, 106, 50, 7]) },
    // childline, samaritans, nhs-111-mental-health-england, nhs-111-wales-press-2, lifeline-ni, nhs-24-mental-health-hub, shout, meic, breathing-space, switchboard-lgbt, mermaids, sos-silence-of-suicide
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 79, 52, 53, 35, 54, 87, 38, 9, 96, 41, 90]) },
    // samaritans, nhs-111-mental-health-england, nhs-111-wales-press-2, lifeline-ni, nhs-24-mental-health-hub, shout, breathing-space, call-wales, saneline, national-gambling-helpline, silver-line, switchboard-lgbt, muslim-womens-network-helpline
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[79, 52, 53, 35, 54, 87, 9, 13, 80, 50, 88, 96, 45]) },
    // samaritans, nhs-111-mental-health-england, nhs-111-wales-press-2, lifeline-ni, nhs-24-mental-health-hub, shout, breathing-space, call-wales, saneline, calm
    Route { audiences: Borrowed(&[Audience::OwnBehaviour]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[79, 52, 53, 35, 54, 87, 9, 13, 80, 14]) },
    // nhs-111-mental-health-england, nhs-111-wales-press-2, lifeline-ni, nhs-24-mental-health-hub, ni-emergency-social-work, youngminds-parents, saneline, mind-infoline, rethink-advice-line, call-wales, samaritans, national-gambling-helpline, frank
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[52, 53, 35, 54, 56, 106, 80, 42, 74, 13, 79, 50, 29]) },
    // samaritans, nhs-111-mental-health-england, nhs-111-wales-press-2, lifeline-ni, nhs-24-mental-health-hub, shout, breathing-space, call-wales, saneline, lff-family-and-friends
    Route { audiences: Borrowed(&[Audience::Family]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[79, 52, 53, 35, 54, 87, 9, 13, 80, 34]) },
    // ni-emergency-social-work, nspcc-helpline, papyrus-hopeline247, mermaids, muslim-womens-network-helpline
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[56, 59, 62, 41, 45]) },
];
const MENTAL_HEALTH: ConcernEntry = ConcernEntry {
    concern: Concern::MentalHealth,
    title: Borrowed("Mental health"),
    if_you_are: Borrowed("struggling with your mental health, or worried about somebody who is"),
    danger: Borrowed("If a life is at risk or somebody may be badly hurt, call 999 or go to A&E."),
    reader: Audience::Adult,
    exit_button: false,
    aliases: Borrowed("\
        depression\n\
        depressed\n\
        anxiety\n\
        anxious\n\
        panic attacks\n\
        panic attack\n\
        breakdown\n\
        nervous breakdown\n\
        hearing voices\n\
        seeing things\n\
        psychosis\n\
        psychotic\n\
        paranoid\n\
        can\'t cope\n\
        not coping\n\
        stressed\n\
        stress\n\
        low mood\n\
        feeling low\n\
        lonely\n\
        loneliness\n\
        bipolar\n\
        schizophrenia\n\
        PTSD\n\
        OCD\n\
        burnt out\n\
        mental health crisis\n\
        mental illness\n\
        mental breakdown\n\
        worried about my mental health\n\
        gambling\n\
        gambling addiction\n\
        can\'t stop gambling\n\
        problem gambling\n\
        betting"),
    related: Borrowed(&[Concern::SuicidalThoughts, Concern::SelfHarm, Concern::EatingDisorder, Concern::SubstanceUse]),
    signs: Borrowed("\
        child adult own-behaviour\t\t7\tYou may need help soon if you cannot cope or feel out of control.\n\
        child adult own-behaviour\t\t7\tYou may need help soon if you hear or see things that other people cannot.\n\
        worried family professional\t\t7\tIn a crisis, they cannot cope or they feel out of control.\n\
        worried family professional\t\t7\tIn a crisis, they may hear or see things that other people cannot.\n\
        worried family professional\t\t6\tThey do not seem to be themselves, or their mind is somewhere else.\n\
        worried family professional\t\t6\tThey do not answer messages or meet people the way they used to.\n\
        worried family professional\t\t6\tThey have given up things that they used to enjoy.\n\
        worried family professional\t\t6\tThey cry or shout, or say that it is all too much.\n\
        worried family professional\t\t6\tThey look tired, or they eat much more or much less than usual.\n\
        worried family professional\t\t6\tThey have stopped washing or taking care of themselves."),
    actions: Borrowed("\
        child\t\t8\tIf you are under 19, you can talk to Childline about how you feel or anything else.\n\
        \tengland\t7\tIn a crisis in England, call 111 and choose the mental health option.\n\
        \twales\t5\tIn a crisis in Wales, call 111 and press 2.\n\
        \tscotland\t11\tIn a crisis in Scotland, call 111.\n\
        \tnorthern-ireland\t9\tIn a crisis in Northern Ireland, call Lifeline. There is no NHS 111 there.\n\
        \t\t1\tIf it goes on for more than a few weeks, see a GP.\n\
        child adult own-behaviour family\t\t10\tAsk for help early. You do not have to wait until it is a crisis.\n\
        worried family professional\t\t6\tTell them that you are there and ready to listen.\n\
        worried professional\t\t10\tLook for help early. It does not have to be a crisis first.\n\
        adult own-behaviour\t\t0\tIf you have a care plan, follow it.\n\
        worried family professional\t\t0\tIf they have a care plan, follow it."),
    avoid: Borrowed("\
        worried family professional\t\t12\tWhen somebody tells you that they are struggling, do not wave it away."),
    good_to_know: Borrowed("\
        child adult own-behaviour family\t\t2\tYou are not the only one. About one person in four has a mental health problem.\n\
        worried professional\t\t2\tAbout one person in four has a mental health problem.\n\
        \t\t2\tWith the right treatment and support, people can get better.\n\
        \t\t4\tA mental health emergency matters as much as any other emergency.\n\
        worried family\tengland\t3\tIn England you can call 111 for a relative or a friend.\n\
        adult own-behaviour worried family professional\t\t10\tKeeping somebody in hospital when they do not want it is only done as a last resort."),
    reasons: Borrowed("\
        beat\tIf eating or food is part of it.\n\
        breathing-space\tTo talk about low mood, stress or anxiety in Scotland.\n\
        call-wales\tTo be listened to and find mental health support in Wales.\n\
        calm\tFor anyone affected by suicide or by thoughts of suicide.\n\
        childline\tFor children and young people to talk to a counsellor.\n\
        frank\tIf drugs are part of it.\n\
        lff-family-and-friends\tFor those close to somebody arrested for online sexual offences against children.\n\
        lifeline-ni\tFor anyone in Northern Ireland who is in distress or despair.\n\
        meic\tInformation and advice for children and young people in Wales.\n\
        mermaids\tFor trans and gender-questioning young people and those who support them.\n\
        mind-infoline\tTo learn about mental health problems, rights and where to find help. Not for a crisis.\n\
        muslim-womens-network-helpline\tHelp that understands faith and culture, mainly for Muslim women and girls.\n\
        national-gambling-helpline\tIf gambling is part of it, your own or somebody else\'s.\n\
        nhs-111-mental-health-england\tFor urgent mental health help from the NHS in England.\n\
        nhs-111-wales-press-2\tFor urgent mental health help from the NHS in Wales.\n\
        nhs-24-mental-health-hub\tFor urgent mental health help from the NHS in Scotland.\n\
        ni-emergency-social-work\tFor an urgent need of a social worker in Northern Ireland when offices are closed.\n\
        nspcc-helpline\tTo talk through a worry about a child.\n\
        papyrus-hopeline247\tAdvice when a child or a younger adult has thoughts of suicide.\n\
        rethink-advice-line\tAdvice on living with mental illness, treatment and rights, and for carers.\n\
        samaritans\tTo talk to somebody who listens, whatever you are going through.\n\
        saneline\tSupport with mental illness, for those who have it and those close to them.\n\
        shout\tTo get help by text message when talking is too hard.\n\
        silver-line\tFriendship, conversation and support for older people.\n\
        sos-silence-of-suicide\tTo be listened to when you are struggling or thinking about suicide.\n\
        switchboard-lgbt\tTo talk to LGBTQIA+ volunteers, for LGBTQIA+ people and those close to them.\n\
        youngminds-parents\tFor parents and carers worried about a young person\'s mental health."),
    routes: Borrowed(&MENTAL_HEALTH_ROUTES),
    sources: Borrowed("\
        government\t\t\thttp://www.cumbriapartnership.nhs.uk/our-services/mental-health/help\n\
        press\t\t\thttps://www.eadt.co.uk/news/what-to-do-in-a-mental-health-crisis-contacts-for-2234942\n\
        third-party\t\t\thttps://www.gettingiton.org.uk/mental-health-problems\n\
        government\t\t\thttps://www.hacw.nhs.uk/supporting-someone-risk-suicide\n\
        press\t2016-07\t\thttps://www.itv.com/news/central/2016-07-12/advice-what-to-do-in-a-mental-health-crisis\n\
        press\t2023-06\t\thttps://itv.com/news/wales/2023-06-20/new-mental-health-phone-line-launches-across-wales\n\
        press\t2020-08\t\thttps://itv.com/news/2020-08-26/how-do-i-spot-if-my-friend-is-suffering-with-mental-health-issues\n\
        third-party\t2024-08\t\thttps://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        government\t\t\thttps://publichealth.hscni.net/news/world-suicide-prevention-day-contact-lifeline-if-youre-distress-or-despair\n\
        operator\t\t\thttps://rethink.org/advice-and-information/carers-hub/getting-help-for-someone-in-a-mental-health-crisis\n\
        government\t2020-12\t\thttps://www.scottishambulance.com/news/together-lets-care-for-your-mental-health/\n\
        third-party\t\t\thttps://somalinet.com/forums/viewtopic.php?t=268699"),
};

static EATING_DISORDER_ROUTES: [Route; 4] = [
    // beat, childline, youngminds-parents, samaritans, shout
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[7, 17, 106, 79, 87]) },
    // childline, beat, samaritans, shout
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 7, 79, 87]) },
    // beat, samaritans, shout
    Route { audiences: Borrowed(&[Audience::Adult, Audience::OwnBehaviour]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[7, 79, 87]) },
    // beat, youngminds-parents, samaritans, shout, nspcc-helpline
    Route { audiences: Borrowed(&[Audience::Worried, Audience::Family, Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[7, 106, 79, 87, 59]) },
];
const EATING_DISORDER: ConcernEntry = ConcernEntry {
    concern: Concern::EatingDisorder,
    title: Borrowed("Eating disorders"),
    if_you_are: Borrowed("having a hard time with food or eating, or worried about somebody who is"),
    danger: Borrowed("If a life is at risk or somebody is in danger now, call 999."),
    reader: Audience::Adult,
    exit_button: false,
    aliases: Borrowed("\
        anorexia\n\
        anorexic\n\
        bulimia\n\
        bulimic\n\
        binge eating\n\
        bingeing\n\
        disordered eating\n\
        not eating\n\
        child won\'t eat\n\
        daughter not eating\n\
        making myself sick\n\
        throwing up after meals\n\
        ARFID\n\
        skipping meals\n\
        scared of food\n\
        afraid to eat\n\
        laxatives\n\
        obsessed with weight\n\
        obsessed with food\n\
        too thin\n\
        starving myself\n\
        pro-ana\n\
        pro-mia\n\
        over-exercising\n\
        hate my body\n\
        body image"),
    related: Borrowed(&[Concern::MentalHealth, Concern::SelfHarm, Concern::SuicidalThoughts, Concern::OnlineHarm]),
    signs: Borrowed("\
        child adult own-behaviour\t\t3\tYou may think about food all the time.\n\
        child adult own-behaviour\t\t3\tYou may be tired a lot, or find it hard to think.\n\
        worried family professional\t\t3\tTheir mind is on food all the time.\n\
        worried family professional\t\t3\tThe way they behave has changed.\n\
        worried family professional\t\t3\tThey do not see their body as it really is.\n\
        worried family professional\t\t3\tThey are often tired, or find it hard to concentrate.\n\
        worried family professional\t\t1\tThey stay away from meals with other people.\n\
        worried family professional\t\t1\tThey leave for the toilet straight after meals.\n\
        worried family professional\t\t1\tThey do far more exercise than is good for them.\n\
        worried family professional\t\t1\tThey hide their body under loose clothes."),
    actions: Borrowed("\
        child\t\t6\tIf you are under 19, you can talk to Childline about eating or anything else.\n\
        child adult own-behaviour\t\t7 5\tAsk to see a GP soon. Somebody can go with you.\n\
        \t\t7\tYou can call Beat for advice, for yourself or for somebody else.\n\
        child adult own-behaviour\t\t3\tAsk for help early, so that treatment can start as soon as possible.\n\
        worried family professional\t\t0\tTalk to them, and let them know that you care and are there.\n\
        worried family professional\t\t3\tAct early. Treatment works better the sooner it starts.\n\
        worried family professional\t\t7 5\tEncourage them to see a GP without delay.\n\
        worried family\t\t7 5\tOffer to go to the GP with them."),
    avoid: Borrowed("\
        child adult own-behaviour\t\t4\tDo not wait. You do not have to look ill to ask for help.\n\
        worried family professional\t\t4\tDo not wait for a change that you can see in their body."),
    good_to_know: Borrowed("\
        child adult own-behaviour\t\t0\tAn eating disorder is a mental illness, and there is help for it.\n\
        worried family professional\t\t0\tAn eating disorder is a mental illness.\n\
        \t\t0 7 2\tAnyone can have one, whatever their age, gender or background.\n\
        \t\t7\tMost people can get better with treatment.\n\
        worried family professional\t\t7\tTeenagers from 13 to 17 are affected most often.\n\
        worried family professional\t\t2\tThey may hide it, or say that nothing is wrong.\n\
        \t\t5\tTreatment is usually about more than food."),
    reasons: Borrowed("\
        beat\tSupport with an eating disorder, for those who have one and those close to them.\n\
        childline\tFor children and young people to talk to a counsellor.\n\
        nspcc-helpline\tTo talk through a worry about a child.\n\
        samaritans\tTo talk to somebody who listens, whatever you are going through.\n\
        shout\tTo get help by text message when talking is too hard.\n\
        youngminds-parents\tFor parents and carers worried about a young person\'s mental health."),
    routes: Borrowed(&EATING_DISORDER_ROUTES),
    sources: Borrowed("\
        operator\t\t\thttps://www.beateatingdisorders.org.uk/get-information-and-support/about-eating-disorders/when-should-i-be-worried-about-someones-eating/\n\
        third-party\t\t\thttps://www.suttcold.bham.sch.uk/page/?title=Eating+Disorders&pid=120\n\
        government\t2019-02\t\thttps://www.easterncheshireccg.nhs.uk/News/HM-Eating-Disorder-Awareness-Week-2019.htm\n\
        government\t2025\t\thttps://eput.nhs.uk/news-events/posts/spot-the-warning-signs-this-eating-disorders-awareness-week\n\
        third-party\t\t\thttps://www.kickstartfc.org/eatingdisorders\n\
        third-party\t\t\thttps://nicswell.co.uk/live-well/supporting-someone-with-an-eating-disorder\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        government\t\t\thttp://estiacentre@slam.nhs.uk/eating-disorders-condition"),
};

static SUBSTANCE_USE_ROUTES: [Route; 5] = [
    // frank, drinkline, sfad, nacoa, childline, samaritans, lifeline-ni
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[29, 23, 86, 46, 17, 79, 35]) },
    // childline, frank, nacoa, sfad, meic, samaritans, lifeline-ni
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 29, 46, 86, 38, 79, 35]) },
    // frank, drinkline, samaritans, lifeline-ni, shout, sfad, nacoa
    Route { audiences: Borrowed(&[Audience::Adult, Audience::OwnBehaviour]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[29, 23, 79, 35, 87, 86, 46]) },
    // frank, drinkline, sfad, nacoa, nspcc-helpline, samaritans, lifeline-ni
    Route { audiences: Borrowed(&[Audience::Worried, Audience::Family]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[29, 23, 86, 46, 59, 79, 35]) },
    // nacoa, nspcc-helpline
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[46, 59]) },
];
const SUBSTANCE_USE: ConcernEntry = ConcernEntry {
    concern: Concern::SubstanceUse,
    title: Borrowed("Alcohol and drugs"),
    if_you_are: Borrowed("worried about your own drinking or drug use, or that of somebody close to you"),
    danger: Borrowed("If somebody has a fit, has taken an overdose or is in danger, call 999."),
    reader: Audience::Adult,
    exit_button: false,
    aliases: Borrowed("\
        addict\n\
        addiction\n\
        addicted\n\
        alcoholic\n\
        alcoholism\n\
        alcohol\n\
        drinking too much\n\
        drinking problem\n\
        can\'t stop drinking\n\
        mum drinks\n\
        dad drinks\n\
        parent drinks\n\
        parents drunk\n\
        husband drinks\n\
        wife drinks\n\
        drugs\n\
        drug addict\n\
        taking drugs\n\
        weed\n\
        cannabis\n\
        cocaine\n\
        heroin\n\
        ketamine\n\
        spice\n\
        partner on drugs\n\
        son taking drugs\n\
        daughter taking drugs\n\
        mum takes drugs\n\
        dad takes drugs\n\
        rehab\n\
        relapse\n\
        substance misuse\n\
        withdrawal symptoms"),
    related: Borrowed(&[Concern::MentalHealth, Concern::SuicidalThoughts, Concern::ChildSafety, Concern::ChildExploitation, Concern::Parenting]),
    signs: Borrowed("\
        adult own-behaviour child\t\t12\tYou need more than before to feel the same.\n\
        adult own-behaviour child\t\t12\tYou feel ill when you stop.\n\
        adult own-behaviour child\t\t12 9\tYou hide it, or do not tell the truth about it.\n\
        adult own-behaviour\t\t11\tYou need a drink as soon as you wake up.\n\
        worried family professional\t\t12 9\tTheir mood changes all at once.\n\
        worried family professional\t\t12 9\tThey hide their drinking or drug use, or do not tell the truth about it.\n\
        worried family professional\t\t12\tThey lose interest in things, or start to do badly at work or school.\n\
        worried family professional\t\t12\tThey borrow money, or steal it.\n\
        worried family professional\t\t12\tThey need more than before to feel the same, or they feel ill without it.\n\
        worried family professional\t\t11\tThey need a drink as soon as they wake up.\n\
        worried family professional\t\t9\tThey have stopped taking care of themselves."),
    actions: Borrowed("\
        \t\t1\tA fit, or being very ill after stopping alcohol, is an emergency. Call 999.\n\
        adult own-behaviour\t\t12 11\tSee a GP, and be honest about how much you drink or take.\n\
        adult own-behaviour child\t\t12\tTell family or friends who are close to you, and let them help.\n\
        child\t\t10\tYou can talk to Childline if you drink or take drugs, or if somebody at home does.\n\
        \tengland wales\t6 2\tIn England and Wales you can ask FRANK about drugs, for yourself or for somebody else.\n\
        worried family professional\t\t6\tTalk calmly with them, and try to understand why they do it.\n\
        worried family\t\t0\tTake care of yourself too, and find support that is just for you."),
    avoid: Borrowed("\
        adult own-behaviour child\t\t1 4\tIf you drink heavily, do not stop all at once. Speak to a GP first.\n\
        worried family professional\t\t1 4\tDo not push a heavy drinker to stop all at once. A GP should be asked first.\n\
        worried family professional\t\t3\tDo not try to talk about it when they are drunk or high.\n\
        worried family professional\t\t7\tTry not to get angry with them.\n\
        worried family\t\t5\tDo not blame yourself.\n\
        child adult\t\t5\tIf somebody in your family drinks or takes drugs, do not blame yourself."),
    good_to_know: Borrowed("\
        adult own-behaviour worried family professional\t\t1\tWhen a body depends on alcohol, stopping all at once can be deadly.\n\
        \t\t0\tMany people recover.\n\
        adult own-behaviour\t\t8\tYou have a right to drug treatment on the NHS, as with any other care.\n\
        child adult worried family\t\t5\tSomebody else\'s drinking or drug use is not yours to control.\n\
        worried family professional\t\t6\tThey may not change, even when you do your best to help."),
    reasons: Borrowed("\
        childline\tFor children and young people to talk to a counsellor about anything.\n\
        drinkline\tTo talk about drinking, your own or somebody else\'s.\n\
        frank\tInformation and advice about drugs, for yourself or somebody else.\n\
        lifeline-ni\tFor anyone in Northern Ireland who is in distress or despair.\n\
        meic\tInformation and advice for children and young people in Wales.\n\
        nacoa\tIf a parent\'s drinking affects you, or a child you know.\n\
        nspcc-helpline\tTo talk through a worry about a child.\n\
        samaritans\tTo talk to somebody who listens, whatever you are going through.\n\
        sfad\tIf somebody else\'s drinking or drug use affects you, in Scotland.\n\
        shout\tTo get help by text message when talking is too hard."),
    routes: Borrowed(&SUBSTANCE_USE_ROUTES),
    sources: Borrowed("\
        operator\t\t\thttps://adfam.org.uk/for-families/\n\
        operator\t2021\t\thttps://alcoholchange.org.uk/help-and-support/get-help-now/coronavirus-information-and-advice-hub/coronavirus-alcohol-withdrawal-what-to-look-out-for\n\
        press\t\t\thttps://cityam.com/getting-help-for-drug-and-alcohol-addiction-could-be-easier-than-you-think\n\
        third-party\t\t\thttps://cross-stitch-centre.co.uk/en/Video/Parenting/A/DG_191351.html\n\
        government\t\t\thttps://leaflets.ekhuft.nhs.uk/alcohol-brief-advice-and-information/html\n\
        operator\t\t\thttp://www.facesandvoicesofrecoveryuk.org/topics/help-for-the-family/\n\
        operator\t\t\thttps://staging.talktofrank.com/get-help/worried-about-a-friend\n\
        third-party\t\t\thttps://livesafe.org.uk/parents-and-carers/substance-use\n\
        third-party\t\t\thttps://www.moneyadvicehub.org.uk/debtipedia/advice-and-information-debtipedia/wellbeing/health-and-mind/drug-abuse\n\
        operator\t\t\thttps://nottalone.org.uk/ff/drugs-and-alcohol\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        third-party\t2023-06\t\thttps://www.yumpu.com/en/document/view/68289985/mhap-southampton-23-05/11\n\
        third-party\t\t\thttps://veterans-assist.org/nhs-drug-misuse"),
};

static FRAUD_ROUTES: [Route; 4] = [
    // 159-stop-scams, report-fraud, police-101, citizens-advice-consumer, advice-direct-scotland, victim-support, victim-support-scotland, age-uk-advice-line, age-scotland, stop-loan-sharks-england
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[0, 70, 63, 19, 3, 102, 103, 5, 4, 93]) },
    // childline, police-101
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 63]) },
    // 159-stop-scams, report-fraud, police-101, citizens-advice-consumer, advice-direct-scotland, victim-support, victim-support-scotland, age-uk-advice-line, age-scotland, hourglass, stop-loan-sharks-england
    Route { audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Family]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[0, 70, 63, 19, 3, 102, 103, 5, 4, 31, 93]) },
    // report-fraud, police-101, victim-support, hourglass
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[70, 63, 102, 31]) },
];
const FRAUD: ConcernEntry = ConcernEntry {
    concern: Concern::Fraud,
    title: Borrowed("Fraud and scams"),
    if_you_are: Borrowed("worried that you or someone you know has been tricked out of money"),
    danger: Borrowed("If someone is threatening you or you are in danger now, call 999."),
    reader: Audience::Adult,
    exit_button: false,
    aliases: Borrowed("\
        scam\n\
        scams\n\
        scammed\n\
        scammer\n\
        romance fraud\n\
        romance scam\n\
        phishing\n\
        fake text\n\
        bank scam\n\
        money mule\n\
        fake website\n\
        investment scam\n\
        crypto scam\n\
        courier fraud\n\
        Hi mum WhatsApp scam\n\
        identity theft\n\
        identity fraud\n\
        doorstep scam\n\
        rogue trader\n\
        conned\n\
        ripped off\n\
        action fraud\n\
        loan shark"),
    related: Borrowed(&[Concern::EconomicAbuse, Concern::ElderAbuse, Concern::Sextortion, Concern::VictimOfCrime]),
    signs: Borrowed("\
        \t\t12\tThey rush you or make you panic.\n\
        \t\t5\tIt looks too good to be true.\n\
        \t\t12\tThey ask for your PIN or your whole password.\n\
        \t\t5 10\tThey tell you to keep it a secret.\n\
        \t\t2\tThey want you to pay before you can have a prize.\n\
        \t\t5\tThey want to be paid in an odd way, such as with vouchers.\n\
        \t\t12 7\tSomeone calls or writes out of the blue and says they are your bank or the police."),
    actions: Borrowed("\
        child\t\t8\tIf you are under 19, you can talk to Childline about it.\n\
        adult\t\t1 6 4\tCall your bank at once. Use the number on your card, or 159.\n\
        worried family professional\t\t1 6 4\tCall the bank at once, or help the person to do it. Use the number on the card, or 159.\n\
        child\t\t1 6 4\tIf you have a bank account, call your bank at once. Use the number on your card.\n\
        \t\t1\tStop all contact with them.\n\
        \t\t6\tChange passwords. Start with email and banking.\n\
        child adult\t\t0\tWrite down who it was, when, how much, and what you told them.\n\
        worried family professional\t\t0\tWrite down who it was, when, how much, and what the person told them.\n\
        \t\t2\tReport it, even if you feel embarrassed.\n\
        \t\t2 0\tIf the money went in the last 24 hours, tell the police on 101 too.\n\
        adult worried family professional\tengland wales northern-ireland\t13 4\tIn England, Wales and Northern Ireland, report it to Report Fraud.\n\
        \tscotland\t13 4\tIn Scotland, report fraud to the police on 101.\n\
        \t\t3 4\tForward a scam text to 7726. It costs nothing.\n\
        \t\t3 4\tForward a scam email to the address report@phishing.gov.uk.\n\
        adult worried family professional\t\t9\tIf a relative or carer takes money from an adult who needs care, tell the council\'s adult safeguarding team."),
    avoid: Borrowed("\
        \t\t12\tDo not send money to anyone you do not know or trust.\n\
        \t\t12\tDo not tell anyone your PIN or your whole password.\n\
        \t\t5\tDo not let anyone use your bank account to move money."),
    good_to_know: Borrowed("\
        \t\t6 0\tIf you act fast, the bank may be able to stop the payment.\n\
        \t\t2 6 7\tIt can happen to anyone. The criminals are experts at it.\n\
        \t\t12\tA real bank will not mind if you stop and check.\n\
        \t\t5\tMoving money for a criminal can be a crime, even if you did not know. You can still ask for help.\n\
        \t\t0\tWhen you report it you get a crime number, which can help when you talk to your bank.\n\
        adult worried family professional\t\t11\tThe 159 number never rings people. If a caller says they are 159, it is a trick.\n\
        adult worried family professional\t\t13\tAction Fraud is now called Report Fraud."),
    reasons: Borrowed("\
        159-stop-scams\tTo reach your own bank safely. Not every bank takes part.\n\
        advice-direct-scotland\tAdvice after a scam in Scotland.\n\
        age-scotland\tAdvice for older people, families and carers in Scotland.\n\
        age-uk-advice-line\tAdvice for older people, families and carers.\n\
        childline\tFor under 19s, to talk about any worry, money too.\n\
        citizens-advice-consumer\tAdvice after a scam or a bad trader in England and Wales.\n\
        hourglass\tIf a relative or carer takes an older person\'s money.\n\
        police-101\tTo report fraud in Scotland, or a payment in the last 24 hours.\n\
        report-fraud\tTo report fraud in England, Wales and Northern Ireland.\n\
        stop-loan-sharks-england\tIf someone borrowed from a loan shark. Borrowing from one is not a crime.\n\
        victim-support\tHelp after a crime, even if the police do not know.\n\
        victim-support-scotland\tHelp after a crime in Scotland, even if the police do not know."),
    routes: Borrowed(&FRAUD_ROUTES),
    sources: Borrowed("\
        third-party\t\t\thttps://bbctodays.pages.dev/programmes/articles/15LGJR41sjYSh7X4Bx9sdQs/have-you-been-scammed\n\
        third-party\t\t\thttps://pensionline.bp.com/ToDoIfScammed\n\
        operator\t\t\thttps://suffolkwestcab.org.uk/last-year-i-fell-for-a-scam-when-i-was-doing-my-christmas-shopping-i-thought-i-was-getting-a-good-deal-and-didnt-realise-i-was-being-scammed-until-it-was-too-late-how-can-i-avoid-the-same-thing-ha/\n\
        third-party\t\t\thttps://www.cyberscotland.com/report-an-incident/\n\
        government\t\t\thttps://www.friendsagainstscams.org.uk/where-to-get-help\n\
        third-party\t\t\thttps://www.leedsbuildingsociety.co.uk/security/protect-against-fraud/types-of-scams/\n\
        government\t\t\thttps://www.lichfielddc.gov.uk/community/staying-safe-online/10\n\
        third-party\t\t\thttps://natwest.com/fraud-and-security.html?name=Southampton+High+Street&sortcode=163128&wcmmode=disabled\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        government\t\t\thttps://www.plymouth.gov.uk/report-adult-abuse-or-neglect\n\
        press\t\t\thttps://www.rossgazette.com/news/police-warning-on-romance-fraud-593352\n\
        government\t\t\thttps://ruddingtonparishcouncil.gov.uk/new-159-number-launched-to-tackle-fraud/\n\
        government\t\t\thttps://sussex.police.uk/advice/protect-yourself-and-others/fraud/protect-yourself-from-fraud/\n\
        press\t2025-12\t\thttps://www.wired-gov.net/wg/news.nsf/articles/report+fraud+service+goes+live+04122025143000?open"),
};

static CRIME_INFORMATION_ROUTES: [Route; 4] = [
    // crimestoppers, police-101, fearless, anti-terrorist-hotline, british-transport-police, stop-loan-sharks-england
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[21, 63, 26, 6, 12, 93]) },
    // fearless, childline, crimestoppers, police-101, british-transport-police
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[26, 17, 21, 63, 12]) },
    // crimestoppers, police-101, anti-terrorist-hotline, british-transport-police, stop-loan-sharks-england
    Route { audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Family]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[21, 63, 6, 12, 93]) },
    // police-101, crimestoppers, anti-terrorist-hotline
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 21, 6]) },
];
const CRIME_INFORMATION: ConcernEntry = ConcernEntry {
    concern: Concern::CrimeInformation,
    title: Borrowed("You know something about a crime"),
    if_you_are: Borrowed("someone who knows about a crime and wants to pass it on"),
    danger: Borrowed("If a crime is happening now or someone is in danger, call 999."),
    reader: Audience::Worried,
    exit_button: true,
    aliases: Borrowed("\
        tip off\n\
        grass\n\
        snitch\n\
        dob in\n\
        anonymous tip\n\
        crimestoppers\n\
        report a drug dealer\n\
        report a crime anonymously\n\
        I know who did it\n\
        wanted person\n\
        report a neighbour\n\
        knife crime\n\
        someone has a gun\n\
        stolen goods\n\
        drug house next door\n\
        report without my name"),
    related: Borrowed(&[Concern::VictimOfCrime, Concern::ChildExploitation, Concern::Fraud, Concern::Radicalisation, Concern::ModernSlavery]),
    signs: Borrowed(""),
    actions: Borrowed("\
        adult worried family professional\t\t1 4\tCall Crimestoppers, or use its online form.\n\
        child\t\t1 4\tYou can use the Fearless form for young people, or call Crimestoppers.\n\
        child\t\t3\tIf you are under 19 and it worries you, you can talk to Childline.\n\
        \t\t1\tBe ready for some questions. Small details make your report more useful.\n\
        adult worried family professional\t\t1\tOn the online form, choose Keep in Contact so that they can ask you more later."),
    avoid: Borrowed("\
        adult worried family professional\t\t0\tIf you want nobody to know it was you, do not tell people that you got in touch.\n\
        child\t\t0\tIf you want nobody to know it was you, be careful who you tell.\n\
        \t\t5\tDo not make things up to get someone into trouble."),
    good_to_know: Borrowed("\
        \t\t0\tCrimestoppers is a charity. It is not the police.\n\
        \t\t0\tCrimestoppers does not trace or record your call.\n\
        \t\t1\tThe Crimestoppers form removes the address of your computer, which is called the IP address.\n\
        \t\t1 5\tCrimestoppers takes out anything that could show who you are.\n\
        \t\t5\tPolice cannot arrest a person on an anonymous report alone.\n\
        \t\t5\tIt may take time before you see that anything has changed.\n\
        adult worried family professional\t\t2\tThe National Crime Agency does not take reports of crime from the public."),
    reasons: Borrowed("\
        anti-terrorist-hotline\tTo report anything that could be part of terrorism.\n\
        british-transport-police\tTo report something on a train, at a station or on the Underground.\n\
        childline\tFor under 19s, to talk about what you know and how you feel.\n\
        crimestoppers\tTo say what you know without saying who you are.\n\
        fearless\tFor young people, to say what you know without saying who you are.\n\
        police-101\tTo tell the police when nobody is in danger now.\n\
        stop-loan-sharks-england\tTo report a loan shark in England."),
    routes: Borrowed(&CRIME_INFORMATION_ROUTES),
    sources: Borrowed("\
        operator\t\t\thttp://charityfraudline.co.uk/about/faqs\n\
        operator\t\t\thttps://crimestoppers-uk.org/about-the-charity/who-we-are/our-people/our-contact-centre\n\
        government\t\t\thttps://www.nationalcrimeagency.gov.uk/contact-us/complaints\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        government\t\t\thttps://victimandwitnessinformation.org.uk/report-a-crime/the-reporting-process\n\
        operator\t\t\thttps://crimestoppers-uk.org/give-information/what-we-do-with-your-information"),
};

static VICTIM_OF_CRIME_ROUTES: [Route; 4] = [
    // police-101, victim-support, victim-support-scotland, report-fraud, wales-hate-support-centre, british-transport-police, ni-domestic-sexual-abuse-helpline
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[63, 102, 103, 70, 104, 12, 55]) },
    // childline, police-101, wales-hate-support-centre, british-transport-police, ni-domestic-sexual-abuse-helpline
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 63, 104, 12, 55]) },
    // victim-support, victim-support-scotland, police-101, report-fraud, wales-hate-support-centre, british-transport-police, ni-domestic-sexual-abuse-helpline
    Route { audiences: Borrowed(&[Audience::Adult, Audience::Worried, Audience::Family]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[102, 103, 63, 70, 104, 12, 55]) },
    // victim-support, police-101, report-fraud, ni-domestic-sexual-abuse-helpline
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[102, 63, 70, 55]) },
];
const VICTIM_OF_CRIME: ConcernEntry = ConcernEntry {
    concern: Concern::VictimOfCrime,
    title: Borrowed("Help after a crime"),
    if_you_are: Borrowed("someone a crime has happened to, or want to help them"),
    danger: Borrowed("If you are in danger now, or a crime is happening, call 999."),
    reader: Audience::Adult,
    exit_button: false,
    aliases: Borrowed("\
        mugged\n\
        burgled\n\
        burglary\n\
        house broken into\n\
        break in\n\
        assaulted\n\
        attacked\n\
        robbed\n\
        robbery\n\
        beaten up\n\
        vandalism\n\
        theft\n\
        phone stolen\n\
        witness\n\
        going to court\n\
        giving evidence\n\
        victim support\n\
        victims code\n\
        criminal injuries\n\
        crime reference number\n\
        antisocial behaviour\n\
        car stolen"),
    related: Borrowed(&[Concern::CrimeInformation, Concern::HateCrime, Concern::Fraud, Concern::SexualViolence, Concern::DomesticAbuse]),
    signs: Borrowed(""),
    actions: Borrowed("\
        child\t\t3\tYou can talk to Childline about what happened if you are under 19.\n\
        child adult\t\t6\tAsk for support. In England and Wales, the police must offer to put you in touch with it.\n\
        child adult\t\t5 4\tKeep your crime reference number somewhere safe.\n\
        child adult\t\t5\tTell the police what help you need, such as an interpreter.\n\
        child adult\t\t5 4\tRead your statement and check it before you sign.\n\
        child adult\tengland wales\t6\tIn England and Wales, you can ask to say how the crime changed your life, in a personal statement.\n\
        child adult\tengland wales\t6\tIn England and Wales, if the case is dropped, you can ask for the decision to be looked at again.\n\
        worried family professional\t\t5 6\tHelp the person to ask for support, and to keep the crime reference number safe.\n\
        worried family professional\t\t5\tTell the police what help the person needs, such as an interpreter."),
    avoid: Borrowed("\
        child adult\t\t0\tIf someone has attacked you, try not to shower or change your clothes yet."),
    good_to_know: Borrowed("\
        adult worried family professional\tengland wales\t2\tIn England and Wales, you can get help from Victim Support without telling the police.\n\
        child adult\tengland wales\t6 4 1\tIn England and Wales, the police must give you written proof of your report.\n\
        child adult\tengland wales\t6\tIn England and Wales, the police must tell you when someone is arrested, charged or released.\n\
        \tengland wales\t5\tIn England and Wales, under 18s get extra help if they are a witness.\n\
        child adult\tengland wales\t6\tIn England and Wales, nobody may publish who you are after a sexual offence.\n\
        adult worried professional\tengland wales\t6\tIn England and Wales, the close family of someone who died because of a crime have rights too.\n\
        \tscotland northern-ireland\t6\tScotland and Northern Ireland have different rules.\n\
        adult worried professional\tengland wales\t2\tIn England and Wales, the prison service has a helpline if a prisoner contacts you against your wishes."),
    reasons: Borrowed("\
        british-transport-police\tIf it happened on a train, at a station or on the Underground.\n\
        childline\tFor under 19s, to talk about what happened to you.\n\
        ni-domestic-sexual-abuse-helpline\tIf it was domestic or sexual abuse, in Northern Ireland.\n\
        police-101\tTo report a crime when nobody is in danger now.\n\
        report-fraud\tIf someone has tricked you out of money or got into your account.\n\
        victim-support\tHelp after a crime, even if the police do not know.\n\
        victim-support-scotland\tHelp after a crime in Scotland, even if the police do not know.\n\
        wales-hate-support-centre\tIf it happened because of who you are, in Wales. From age 13."),
    routes: Borrowed(&VICTIM_OF_CRIME_ROUTES),
    sources: Borrowed("\
        third-party\t\t\thttps://activecitizenbradford.co.uk/index.php/take-action\n\
        government\t2020\t\thttps://commonslibrary.parliament.uk/home-affairs/crime/support-for-victims-of-crime/\n\
        government\t\t\thttps://www.gov.uk/get-support-as-a-victim-of-crime\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        government\t\t\thttp://www.south-wales.police.uk/victims-of-crime/\n\
        government\t\t\thttps://victimandwitnessinformation.org.uk/report-a-crime/the-reporting-process\n\
        third-party\t\t\thttps://wcnnews.wixsite.com/news/post/after-a-crime-your-rights"),
};

static PARENTING_ROUTES: [Route; 6] = [
    // family-lives, children-first-support-line, youngminds-parents, nspcc-helpline, samaritans
    Route { audiences: Borrowed(&[]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[25, 18, 106, 59, 79]) },
    // childline, meic
    Route { audiences: Borrowed(&[Audience::Child]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[17, 38]) },
    // family-lives, children-first-support-line, youngminds-parents, samaritans, nhs-111-mental-health-england, nhs-111-wales-press-2, nhs-24-mental-health-hub, lifeline-ni
    Route { audiences: Borrowed(&[Audience::Adult]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[25, 18, 106, 79, 52, 53, 54, 35]) },
    // samaritans, nhs-111-mental-health-england, nhs-111-wales-press-2, nhs-24-mental-health-hub, lifeline-ni
    Route { audiences: Borrowed(&[Audience::OwnBehaviour]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[79, 52, 53, 54, 35]) },
    // family-lives, children-first-support-line, youngminds-parents, nspcc-helpline, samaritans
    Route { audiences: Borrowed(&[Audience::Worried]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[25, 18, 106, 59, 79]) },
    // local-council-children, scotland-child-concern, ni-gateway, nspcc-helpline
    Route { audiences: Borrowed(&[Audience::Professional]), nations: Borrowed(&[]), keep_order: false, contacts: Borrowed(&[37, 84, 57, 59]) },
];
const PARENTING: ConcernEntry = ConcernEntry {
    concern: Concern::Parenting,
    title: Borrowed("Finding it hard to be a parent"),
    if_you_are: Borrowed("a parent or carer who is finding it hard to cope"),
    danger: Borrowed("If a baby, or anyone in your home, is badly hurt or in danger now, call 999."),
    reader: Audience::Worried,
    exit_button: false,
    aliases: Borrowed("\
        can\'t cope with kids\n\
        can\'t cope with baby\n\
        baby won\'t stop crying\n\
        crying baby\n\
        losing my temper with my child\n\
        shouting at my child\n\
        tantrums\n\
        behaviour problems\n\
        my child won\'t listen\n\
        teenager out of control\n\
        violent teenager\n\
        child hits me\n\
        my son hits me\n\
        child to parent violence\n\
        kicking off at home\n\
        stressed parent\n\
        exhausted parent\n\
        struggling parent\n\
        single mum struggling\n\
        single dad struggling\n\
        postnatal depression\n\
        shaken baby\n\
        smacking\n\
        SEND\n\
        parenting help"),
    related: Borrowed(&[Concern::ChildSafety, Concern::MentalHealth, Concern::Bullying, Concern::DomesticAbuse, Concern::SubstanceUse]),
    signs: Borrowed("\
        adult worried family\t\t3 6\tYou feel worn out or scared, or you feel that you are to blame.\n\
        adult worried family professional\t\t2\tA teenager hits, kicks, spits or throws things at people in the family.\n\
        adult worried family professional\t\t2\tA teenager breaks things or hurts pets.\n\
        adult worried family professional\t\t2\tA teenager makes threats, or says that they will hurt themselves.\n\
        adult worried family professional\t\t2\tA teenager takes money from the family or demands it."),
    actions: Borrowed("\
        adult worried own-behaviour family\t\t0 7 4\tIf it gets too much, put the baby somewhere safe and step away for a while.\n\
        adult worried own-behaviour family\t\t0 7\tGo back after a few minutes, when you feel calm.\n\
        adult worried own-behaviour family\t\t8 4\tAsk for help from family, a health visitor, a midwife or a GP.\n\
        professional\t\t8 4\tTell the family that they can ask a health visitor, a midwife or a GP for help.\n\
        adult worried own-behaviour family\t\t7\tIs the baby crying? Check if they are hungry, tired or need a new nappy.\n\
        adult worried own-behaviour family\t\t7\tTry to sing to the baby, or go for a walk together.\n\
        adult worried own-behaviour family professional\t\t3\tIf a teenager is angry, look for the cause. It may be bullying or stress.\n\
        adult worried family\t\t3\tIf there is violence at home, make a plan to keep everyone in the family safe.\n\
        professional\t\t3\tIf there is violence at home, help the family to make a plan to keep everyone safe.\n\
        child\t\t5\tIs life hard at home? If you are under 19, you can talk to Childline."),
    avoid: Borrowed("\
        \t\t0 7\tNever shake a baby, and never hurt a baby.\n\
        child adult worried own-behaviour family\t\t4\tDo not try to carry it all by yourself."),
    good_to_know: Borrowed("\
        child adult worried own-behaviour family\t\t8 1\tYou can ask for help. That is all right.\n\
        adult worried own-behaviour family professional\t\t1\tIt is normal to feel stressed when a baby cries.\n\
        adult worried own-behaviour family professional\t\t7\tAll babies cry. It usually gets less after about 8 weeks.\n\
        adult worried own-behaviour family professional\t\t7\tTo shake a baby for even a few seconds can kill the baby or damage the brain.\n\
        adult worried own-behaviour family professional\t\t7\tIf you think the baby is unwell, call a GP or NHS 111. In Northern Ireland, call a GP.\n\
        adult worried family professional\t\t2\tViolence is not just part of growing up."),
    reasons: Borrowed("\
        childline\tFor anyone under 19 who wants to talk about home, or about anything else.\n\
        children-first-support-line\tFor families in Scotland, about feelings, money and everyday life.\n\
        family-lives\tFor parents and carers, about any part of family life.\n\
        lifeline-ni\tIf you are in distress or despair, in Northern Ireland.\n\
        local-council-children\tIf a child may not be safe: the council where the child lives.\n\
        meic\tFor children and young people up to 25 in Wales who want advice.\n\
        nhs-111-mental-health-england\tIf you need help with your mental health quickly, in England.\n\
        nhs-111-wales-press-2\tIf you need help with your mental health quickly, in Wales.\n\
        nhs-24-mental-health-hub\tIf you need help with your mental health quickly, in Scotland.\n\
        ni-gateway\tIf a child in Northern Ireland may not be safe.\n\
        nspcc-helpline\tFor an adult to talk through a worry about a child.\n\
        samaritans\tTo talk to someone who listens, if you are struggling to cope.\n\
        scotland-child-concern\tIf a child in Scotland may not be safe.\n\
        youngminds-parents\tFor parents and carers worried about a young person\'s mental health."),
    routes: Borrowed(&PARENTING_ROUTES),
    sources: Borrowed("\
        government\t2022-06\t\thttps://www.beaconhealthkensington.nhs.uk/babies-cry-you-can-cope/\n\
        government\t2021\t\thttps://www.devonscp.org.uk/coping-crying-baby/\n\
        government\t\t\thttps://www.dorsethealthcare.nhs.uk/patients-and-visitors/our-services-hospitals/mental-health/child-and-adolescent-mental-health-camhs/adolescent-parent-violence\n\
        operator\t\t\thttps://www.familylives.org.uk/advice/teenagers/behaviour/teen-violence-at-home?referer=/how-we-can-help/in-your-area?referer%3D/how-we-can-help/parentchannel-tv%26amp%3Btags%255B0%255D%3D114\n\
        third-party\t2022\t\thttps://lscft.frank-digital.co.uk/news/hush-little-baby-digital-audio-campaign\n\
        press\t2024-11\t\thttps://parents-news.co.uk/2024/11/anti-bullying-week-2024-insight-and-advice-from-childline-and-the-nspcc-helpline\n\
        press\t2025-09\t\thttps://parents-news.co.uk/2025/09/26/how-can-i-deal-with-violent-behaviour-from-my-child\n\
        government\t2021-09\t\thttps://www.rotherham.gov.uk/news/article/197/support-for-new-parents-to-cope-with-crying-babies\n\
        government\t\t\thttps://www.safeguardingsheffieldchildren.org/scsp/campaigns/icon-babies-cry-you-can-cope"),
};

pub(crate) static CONCERNS: Concerns = [
    CHILD_SAFETY,
    CHILD_SEXUAL_ABUSE,
    ONLINE_CHILD_SEXUAL_ABUSE,
    NUDE_IMAGES,
    SEXTORTION,
    INTIMATE_IMAGE_ABUSE,
    WORRYING_SEXUAL_BEHAVIOUR,
    OWN_SEXUAL_BEHAVIOUR,
    CHILD_EXPLOITATION,
    MISSING_PERSON,
    BULLYING,
    ONLINE_HARM,
    NON_RECENT_ABUSE,
    INSTITUTIONAL_ABUSE,
    WHISTLEBLOWING,
    DOMESTIC_ABUSE,
    ECONOMIC_ABUSE,
    OWN_ABUSIVE_BEHAVIOUR,
    SEXUAL_VIOLENCE,
    STALKING,
    HONOUR_BASED_ABUSE,
    FORCED_MARRIAGE,
    FEMALE_GENITAL_MUTILATION,
    MODERN_SLAVERY,
    RADICALISATION,
    ADULT_AT_RISK,
    ELDER_ABUSE,
    HATE_CRIME,
    SUICIDAL_THOUGHTS,
    SELF_HARM,
    MENTAL_HEALTH,
    EATING_DISORDER,
    SUBSTANCE_USE,
    FRAUD,
    CRIME_INFORMATION,
    VICTIM_OF_CRIME,
    PARENTING,
];

pub(crate) static RETIRED: [RetiredEntry; 67] = [
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        08457 90 90 90\n\
        0845 790 9090"),
        was: Borrowed("Samaritans"),
        status: Status::Replaced,
        instead: Some(Borrowed("samaritans")),
        when: Some(Seen { year: 2015, month: Some(9) }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        operator\t\t\thttps://www.samaritans.org/news/being-there-when-people-need-us-most\n\
        press\t\t\thttps://civilsociety.co.uk/news/samaritans-helpline-now-free-to-call.html"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        1850 60 90 90"),
        was: Borrowed("Samaritans in the Republic of Ireland"),
        status: Status::Replaced,
        instead: Some(Borrowed("samaritans")),
        when: Some(Seen { year: 2014, month: None }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttp://www.newstalk.com/reader/47.301/69999/0/\n\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0808 802 9999"),
        was: Borrowed("the helpline of Rape Crisis England & Wales"),
        status: Status::Replaced,
        instead: Some(Borrowed("rape-crisis-england-wales")),
        when: Some(Seen { year: 2022, month: Some(12) }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0300 330 0630"),
        was: Borrowed("Switchboard"),
        status: Status::Replaced,
        instead: Some(Borrowed("switchboard-lgbt")),
        when: Some(Seen { year: 2023, month: Some(3) }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttps://www.thepinknews.com/2023/03/15/switchboard-helpline-calls-free-number-lgbtq/\n\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0300 303 8151"),
        was: Borrowed("the Salvation Army's modern slavery line"),
        status: Status::Replaced,
        instead: Some(Borrowed("salvation-army-slavery")),
        when: Some(Seen { year: 2021, month: Some(1) }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttps://cityhearts.global/modern-slavery-referral-number"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0800 121 700"),
        was: Borrowed("the Modern Slavery Helpline with a digit missing"),
        status: Status::Misprint,
        instead: Some(Borrowed("modern-slavery-helpline")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0845 600 8000"),
        was: Borrowed("the Police Service of Northern Ireland"),
        status: Status::Replaced,
        instead: Some(Borrowed("psni")),
        when: Some(Seen { year: 2015, month: Some(1) }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttp://www.bbc.co.uk/news/uk-northern-ireland-26716051\n\
        press\t\t\thttps://derrydaily.net/2014/12/29/call-the-police-on-101-for-all-non-emergencies"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0500 700 700"),
        was: Borrowed("Missing People"),
        status: Status::Replaced,
        instead: Some(Borrowed("missing-people")),
        when: Some(Seen { year: 2012, month: Some(5) }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttps://www.bbc.com/news/uk-18195695\n\
        press\t\t\thttps://www.scribd.com/document/72023648/Factsheet-11-Message-Home\n\
        press\t\t\thttp://www.fairtelecoms.org.uk/closure-of-0500-range.html"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0808 800 7070"),
        was: Borrowed("the Runaway Helpline"),
        status: Status::Replaced,
        instead: Some(Borrowed("missing-people")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        operator\t\t\thttps://www.runawayhelpline.org.uk/scotland/terms-of-use-and-policies/"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0300 999 5428"),
        was: Borrowed("the Broken Rainbow helpline"),
        status: Status::Replaced,
        instead: Some(Borrowed("galop")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttp://www.pinknews.co.uk/2016/06/04/lgbt-domestic-violence-charity-broken-rainbow-shutting-down/\n\
        press\t\t\thttps://www.stophateuk.org/2016/06/06/stop-hate-uk-statement-broken-rainbowgalop/\n\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0845 30 30 900"),
        was: Borrowed("the Victim Supportline"),
        status: Status::Replaced,
        instead: Some(Borrowed("victim-support")),
        when: Some(Seen { year: 2020, month: None }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttp://www.docstoc.com/docs/10464908/Victims-of-Crime---support-and-advice\n\
        operator\t\t\thttps://www.victimsupport.org.uk/247-support-still-available-victims-crime/"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0800 77 66 00"),
        was: Borrowed("FRANK, and before that the National Drugs Helpline"),
        status: Status::Replaced,
        instead: Some(Borrowed("frank")),
        when: Some(Seen { year: 2017, month: Some(5) }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttps://github.com/healthlocker/healthlocker/issues/573\n\
        press\t\t\thttps://nmmra.org/the-national-drugs-helpline-talk-to-frank-campaign\n\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0845 634 1414"),
        was: Borrowed("the Beat helpline"),
        status: Status::Replaced,
        instead: Some(Borrowed("beat")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttps://amywinehousefoundation.org/2015/02/23/eating-disorder-awareness-week-2015/\n\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0845 634 7650\n\
        0845 634 6750"),
        was: Borrowed("the Beat Youthline"),
        status: Status::Replaced,
        instead: Some(Borrowed("beat")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttps://amywinehousefoundation.org/2015/02/23/eating-disorder-awareness-week-2015/"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0808 801 0711"),
        was: Borrowed("the Beat Youthline"),
        status: Status::Replaced,
        instead: Some(Borrowed("beat")),
        when: Some(Seen { year: 2026, month: Some(2) }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0808 801 0811"),
        was: Borrowed("the Beat Studentline"),
        status: Status::Replaced,
        instead: Some(Borrowed("beat")),
        when: Some(Seen { year: 2026, month: Some(2) }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0845 767 8000"),
        was: Borrowed("SANEline"),
        status: Status::Replaced,
        instead: Some(Borrowed("saneline")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        07786 209 697\n\
        07786 209697"),
        was: Borrowed("the text number of PAPYRUS HOPELINEUK"),
        status: Status::Replaced,
        instead: Some(Borrowed("papyrus-hopeline247")),
        when: Some(Seen { year: 2023, month: None }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        07860 039 967\n\
        07860 039967"),
        was: Borrowed("the text number of PAPYRUS HOPELINEUK"),
        status: Status::Replaced,
        instead: Some(Borrowed("papyrus-hopeline247")),
        when: Some(Seen { year: 2023, month: None }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0808 808 4994"),
        was: Borrowed("The Mix, and before that Get Connected"),
        status: Status::Replaced,
        instead: Some(Borrowed("shout")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttps://civilsociety.co.uk/news/mental-health-charities-merge-with-aim-to-strengthen-early-intervention-offer.html\n\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0800 917 1414"),
        was: Borrowed("the Women's Aid helpline in Northern Ireland"),
        status: Status::Replaced,
        instead: Some(Borrowed("ni-domestic-sexual-abuse-helpline")),
        when: Some(Seen { year: 2020, month: None }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttp://niwaf.org/Seekinghelp/seekinghelp.htm\n\
        press\t\t\thttps://www.belfasttelegraph.co.uk/sunday-life/news/womens-aid-urges-victims-to-reach-out-after-psni-calls-peak-39138286.html"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0808 80 10 100"),
        was: Borrowed("Live Fear Free with a wrong digit"),
        status: Status::Misprint,
        instead: Some(Borrowed("live-fear-free")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0800 801 0327"),
        was: Borrowed("the Men's Advice Line with a wrong start"),
        status: Status::Misprint,
        instead: Some(Borrowed("mens-advice-line")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        88858"),
        was: Borrowed("the text service of the NSPCC Helpline"),
        status: Status::Closed,
        instead: Some(Borrowed("nspcc-helpline")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttps://gloucesterfm.com/communitynews-information-advice/nspcc-launches-helpline-text-service\n\
        operator\t\t\thttp://www.nspcc.org.uk/what-you-can-do/report-abuse/\n\
        operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        +44 203 188 3500"),
        was: Borrowed("the NSPCC Helpline from outside the UK"),
        status: Status::Replaced,
        instead: Some(Borrowed("nspcc-helpline")),
        when: Some(Seen { year: 2020, month: None }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        operator\t\t\thttp://www.nspcc.org.uk/what-you-can-do/report-abuse/\n\
        operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        +44 203 222 4100"),
        was: Borrowed("the NSPCC Helpline from outside the UK"),
        status: Status::Replaced,
        instead: Some(Borrowed("nspcc-helpline")),
        when: Some(Seen { year: 2020, month: None }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        operator\t\t\thttp://www.nspcc.org.uk/what-you-can-do/report-abuse/"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        1-888-773-8368\n\
        +1 888 773 8368"),
        was: Borrowed("Stop It Now in the USA, printed as the UK helpline"),
        status: Status::Misprint,
        instead: Some(Borrowed("stop-it-now")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        50808"),
        was: Borrowed("a text service in Ireland, printed as the UK one"),
        status: Status::Misprint,
        instead: Some(Borrowed("shout")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0800 587 0800\n\
        0800 689 0880"),
        was: Borrowed("a national suicide prevention helpline"),
        status: Status::Replaced,
        instead: Some(Borrowed("samaritans")),
        when: Some(Seen { year: 2024, month: None }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0300 5000 927"),
        was: Borrowed("the Rethink Mental Illness advice line"),
        status: Status::Replaced,
        instead: Some(Borrowed("rethink-advice-line")),
        when: Some(Seen { year: 2026, month: None }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0845 46 47\n\
        0845 4647"),
        was: Borrowed("NHS Direct"),
        status: Status::Replaced,
        instead: Some(Borrowed("nhs-111-mental-health-england")),
        when: Some(Seen { year: 2014, month: Some(3) }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttps://en.wikipedia.org/wiki/NHS_Direct\n\
        press\t\t\thttp://www.itv.com/news/topic/nhs-111/\n\
        press\t\t\thttps://chill4uscarers.co.uk/nhs-direct-to-close-down-next-year/"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        020 7404 6609"),
        was: Borrowed("Public Concern at Work"),
        status: Status::Renamed,
        instead: Some(Borrowed("protect-advice-line")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttps://www.civilsociety.co.uk/news/whistleblowing-charity-changes-name-to-protect.html\n\
        operator\t\t\thttps://protect-advice.org.uk/tag/blog/"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0800 917 1000"),
        was: Borrowed("the Independent Inquiry into Child Sexual Abuse"),
        status: Status::Closed,
        instead: Some(Borrowed("napac")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttps://www.socialworktoday.co.uk/News/truth-project%2C-part-of-the-independent-inquiry-into-child-sexual-abuse%2C-concludes-\n\
        press\t\t\thttp://www.pressreader.com/uk/harefield-gazette/20161116/281590945147820\n\
        press\t\t\thttps://www.jordanssolicitors.co.uk/2018/01/survivors-of-child-sexual-abuse-are-invited-to-participate-in-the-truth-project/"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0800 917 2000"),
        was: Borrowed("the Truth Project of the Independent Inquiry into Child Sexual Abuse"),
        status: Status::Closed,
        instead: Some(Borrowed("napac")),
        when: Some(Seen { year: 2021, month: Some(10) }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttps://www.socialworktoday.co.uk/News/truth-project%2C-part-of-the-independent-inquiry-into-child-sexual-abuse%2C-concludes-\n\
        press\t\t\thttp://www.pressreader.com/uk/harefield-gazette/20161116/281590945147820\n\
        press\t\t\thttps://www.jordanssolicitors.co.uk/2018/01/survivors-of-child-sexual-abuse-are-invited-to-participate-in-the-truth-project/"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0800 157 7015"),
        was: Borrowed("Barnardo's See, Hear, Respond"),
        status: Status::Closed,
        instead: Some(Borrowed("local-council-children")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttps://www.southwalesargus.co.uk/news/18813501.barnardos-launch-service-wales-help-circuit-breaker-lockdown/?ref=rss\n\
        press\t\t\thttps://cdn-www.expressandstar.mna.arcpublishing.com/news/voices/readers-letters/2020/07/13/letter-charity-supporting-those-most-at-risk-during-pandemic"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0845 458 0000"),
        was: Borrowed("an English police force"),
        status: Status::Replaced,
        instead: Some(Borrowed("police-101")),
        when: Some(Seen { year: 2011, month: Some(11) }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttp://www.madca.org.uk/101_number.htm"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        03454 04 05 06\n\
        08454 04 05 06"),
        was: Borrowed("the Citizens Advice consumer service"),
        status: Status::Replaced,
        instead: Some(Borrowed("citizens-advice-consumer")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0800 169 6565"),
        was: Borrowed("the Age UK advice line"),
        status: Status::Replaced,
        instead: Some(Borrowed("age-uk-advice-line")),
        when: Some(Seen { year: 2020, month: None }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        020 7704 2040"),
        was: Borrowed("Galop's hate crime line"),
        status: Status::Replaced,
        instead: Some(Borrowed("galop")),
        when: Some(Seen { year: 2023, month: None }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0800 432 0804"),
        was: Borrowed("the Gangmasters and Labour Abuse Authority, now part of the Fair Work Agency"),
        status: Status::Renamed,
        instead: Some(Borrowed("modern-slavery-helpline")),
        when: Some(Seen { year: 2026, month: Some(4) }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Address,
        old: Borrowed("\
        chat.womensaid.org.uk"),
        was: Borrowed("the live chat of Women's Aid"),
        status: Status::Closed,
        instead: Some(Borrowed("national-domestic-abuse-helpline")),
        when: Some(Seen { year: 2025, month: Some(7) }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttps://diginomica.com/womens-aid-enlists-live-chat-service-battle-against-domestic-abuse\n\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Address,
        old: Borrowed("\
        emergencysms.org.uk"),
        was: Borrowed("the information pages of emergencySMS"),
        status: Status::Replaced,
        instead: Some(Borrowed("emergency-999")),
        when: None,
        taken_over: true,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Address,
        old: Borrowed("\
        emergencysms.net"),
        was: Borrowed("further information pages of emergencySMS"),
        status: Status::Closed,
        instead: Some(Borrowed("emergency-999")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Address,
        old: Borrowed("\
        mindlinetrans.org.uk"),
        was: Borrowed("the Mindline Trans+ website"),
        status: Status::Replaced,
        instead: None,
        when: None,
        taken_over: true,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Address,
        old: Borrowed("\
        therowan.net"),
        was: Borrowed("the website of The Rowan"),
        status: Status::Replaced,
        instead: Some(Borrowed("the-rowan")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Address,
        old: Borrowed("\
        help@stopitnow.org.uk"),
        was: Borrowed("the e-mail address of the Stop It Now helpline"),
        status: Status::Replaced,
        instead: Some(Borrowed("stop-it-now")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        operator\t\t\thttp://lucyfaithfull.org/stop_it_now_helpline.htm\n\
        operator\t\t\thttps://www.stopitnow.org.uk/helpline/"),
    },
    RetiredEntry {
        subject: Subject::Address,
        old: Borrowed("\
        thinkuknow.co.uk"),
        was: Borrowed("the education pages of CEOP"),
        status: Status::Renamed,
        instead: Some(Borrowed("ceop-safety-centre")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Address,
        old: Borrowed("\
        parentlinescotland@children1st.org.uk"),
        was: Borrowed("the e-mail address of ParentLine Scotland"),
        status: Status::Renamed,
        instead: Some(Borrowed("children-first-support-line")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Address,
        old: Borrowed("\
        elderabuse.org.uk"),
        was: Borrowed("the website of Action on Elder Abuse"),
        status: Status::Renamed,
        instead: Some(Borrowed("hourglass")),
        when: Some(Seen { year: 2020, month: None }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttps://www.celebrityangels.co.uk/hourglass-charity-for-older-people/\n\
        press\t\t\thttps://homecare.co.uk/news/article.cfm/id/1667421/hourglass-charity-elderly-abuse"),
    },
    RetiredEntry {
        subject: Subject::Name,
        old: Borrowed("\
        Action Fraud"),
        was: Borrowed("the reporting service for fraud"),
        status: Status::Renamed,
        instead: Some(Borrowed("report-fraud")),
        when: Some(Seen { year: 2025, month: Some(12) }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttps://www.wired-gov.net/wg/news.nsf/articles/report+fraud+service+goes+live+04122025143000?open\n\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Name,
        old: Borrowed("\
        HOPELINEUK"),
        was: Borrowed("the PAPYRUS helpline"),
        status: Status::Renamed,
        instead: Some(Borrowed("papyrus-hopeline247")),
        when: Some(Seen { year: 2023, month: None }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Name,
        old: Borrowed("\
        Broken Rainbow"),
        was: Borrowed("a helpline on LGBT domestic violence"),
        status: Status::Closed,
        instead: Some(Borrowed("galop")),
        when: Some(Seen { year: 2016, month: Some(6) }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttp://www.pinknews.co.uk/2016/06/04/lgbt-domestic-violence-charity-broken-rainbow-shutting-down/\n\
        press\t\t\thttp://metrocharity.org.uk/news/2016/jun/10/broken-rainbow-closure"),
    },
    RetiredEntry {
        subject: Subject::Name,
        old: Borrowed("\
        Get Connected"),
        was: Borrowed("a helpline for young people"),
        status: Status::Renamed,
        instead: Some(Borrowed("shout")),
        when: Some(Seen { year: 2024, month: Some(9) }),
        taken_over: false,
        common_words: true,
        sources: Borrowed("\
        press\t\t\thttps://civilsociety.co.uk/news/mental-health-charities-merge-with-aim-to-strengthen-early-intervention-offer.html"),
    },
    RetiredEntry {
        subject: Subject::Name,
        old: Borrowed("\
        YouthNet"),
        was: Borrowed("a web charity for young people"),
        status: Status::Renamed,
        instead: Some(Borrowed("shout")),
        when: Some(Seen { year: 2024, month: Some(9) }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttps://civilsociety.co.uk/news/mental-health-charities-merge-with-aim-to-strengthen-early-intervention-offer.html"),
    },
    RetiredEntry {
        subject: Subject::Name,
        old: Borrowed("\
        Women\'s Aid 0808 2000 247"),
        was: Borrowed("the helpline that Women's Aid and Refuge ran together"),
        status: Status::Renamed,
        instead: Some(Borrowed("national-domestic-abuse-helpline")),
        when: Some(Seen { year: 2019, month: Some(10) }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttps://www.ucdgathering.net/programme/designing-live-chat-service-women-experiencing-domestic-violence"),
    },
    RetiredEntry {
        subject: Subject::Name,
        old: Borrowed("\
        National Domestic Violence Helpline"),
        was: Borrowed("the National Domestic Abuse Helpline"),
        status: Status::Renamed,
        instead: Some(Borrowed("national-domestic-abuse-helpline")),
        when: Some(Seen { year: 2019, month: None }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttps://www.ucdgathering.net/programme/designing-live-chat-service-women-experiencing-domestic-violence\n\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Name,
        old: Borrowed("\
        Wales Domestic Abuse Helpline"),
        was: Borrowed("the helpline in Wales"),
        status: Status::Renamed,
        instead: Some(Borrowed("live-fear-free")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttp://www.docstoc.com/docs/10464908/Victims-of-Crime---support-and-advice"),
    },
    RetiredEntry {
        subject: Subject::Name,
        old: Borrowed("\
        Public Concern at Work"),
        was: Borrowed("a whistleblowing charity"),
        status: Status::Renamed,
        instead: Some(Borrowed("protect-advice-line")),
        when: Some(Seen { year: 2018, month: Some(9) }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttps://www.civilsociety.co.uk/news/whistleblowing-charity-changes-name-to-protect.html\n\
        operator\t\t\thttps://protect-advice.org.uk/tag/blog/"),
    },
    RetiredEntry {
        subject: Subject::Name,
        old: Borrowed("\
        Action on Elder Abuse"),
        was: Borrowed("a charity on the abuse of older people"),
        status: Status::Renamed,
        instead: Some(Borrowed("hourglass")),
        when: Some(Seen { year: 2020, month: None }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttps://www.celebrityangels.co.uk/hourglass-charity-for-older-people/\n\
        press\t\t\thttps://homecare.co.uk/news/article.cfm/id/1667421/hourglass-charity-elderly-abuse"),
    },
    RetiredEntry {
        subject: Subject::Name,
        old: Borrowed("\
        Gangmasters and Labour Abuse Authority"),
        was: Borrowed("the body for the abuse of workers, now part of the Fair Work Agency"),
        status: Status::Renamed,
        instead: Some(Borrowed("modern-slavery-helpline")),
        when: Some(Seen { year: 2026, month: Some(4) }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Name,
        old: Borrowed("\
        ParentLine Scotland"),
        was: Borrowed("a helpline for parents in Scotland"),
        status: Status::Renamed,
        instead: Some(Borrowed("children-first-support-line")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Name,
        old: Borrowed("\
        Parentline Plus"),
        was: Borrowed("a helpline for parents"),
        status: Status::Renamed,
        instead: Some(Borrowed("family-lives")),
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        operator\t\t\thttps://www.familylives.org.uk/about/news-blogs-and-reports/news/families-matter-the-reality-of-family-life-in-britain-today/"),
    },
    RetiredEntry {
        subject: Subject::Name,
        old: Borrowed("\
        101 costs 15p a call"),
        was: Borrowed("the price of 101 before April 2020"),
        status: Status::Replaced,
        instead: Some(Borrowed("police-101")),
        when: Some(Seen { year: 2020, month: Some(4) }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttps://270-5768faa479283.radiocms.com/midulster/news/q-radio-local-news/psni-officer-welcomes-waiving-of-charge-for-101-number"),
    },
    RetiredEntry {
        subject: Subject::Name,
        old: Borrowed("\
        Missing People 24/7"),
        was: Borrowed("the hours of Missing People before 2021"),
        status: Status::Replaced,
        instead: Some(Borrowed("missing-people")),
        when: Some(Seen { year: 2021, month: None }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
    RetiredEntry {
        subject: Subject::Name,
        old: Borrowed("\
        NSPCC Helpline 24 hours a day"),
        was: Borrowed("the hours of the NSPCC Helpline before 2019"),
        status: Status::Replaced,
        instead: Some(Borrowed("nspcc-helpline")),
        when: Some(Seen { year: 2019, month: None }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttps://ladbible.com/news/uk-nspcc-could-reduce-helpline-hours-after-decade-long-decline-in-income-20181122\n\
        operator\t\t\thttp://www.nspcc.org.uk/what-you-can-do/report-abuse/\n\
        operator\t\t\thttps://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/"),
    },
    RetiredEntry {
        subject: Subject::Range,
        old: Borrowed("\
        0500"),
        was: Borrowed("freephone numbers"),
        status: Status::Closed,
        instead: None,
        when: Some(Seen { year: 2017, month: Some(6) }),
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        press\t\t\thttp://www.fairtelecoms.org.uk/closure-of-0500-range.html\n\
        press\t\t\thttps://www.arrowcommunications.co.uk/newsroom/voice-data/ofcom-to-withdraw-0500-range/"),
    },
    RetiredEntry {
        subject: Subject::Number,
        old: Borrowed("\
        0808 800 5005"),
        was: Borrowed("a helpline for men, sometimes printed under the name of SurvivorsUK"),
        status: Status::Elsewhere,
        instead: None,
        when: None,
        taken_over: false,
        common_words: false,
        sources: Borrowed("\
        third-party\t\t\t"),
    },
];

pub(crate) static BY_ID: phf::Map<&'static str, u16> = phf::Map {
    key: 16287231350648472473,
    disps: &[
        (1, 1),
        (0, 3),
        (0, 7),
        (0, 45),
        (0, 1),
        (0, 29),
        (0, 16),
        (0, 0),
        (0, 1),
        (0, 15),
        (0, 0),
        (0, 2),
        (0, 24),
        (0, 11),
        (0, 34),
        (0, 11),
        (0, 21),
        (0, 0),
        (1, 58),
        (0, 14),
        (0, 35),
        (0, 6),
        (0, 16),
        (0, 35),
        (0, 15),
        (0, 31),
        (0, 19),
        (0, 26),
        (0, 7),
        (0, 77),
        (0, 0),
        (1, 55),
        (7, 58),
        (0, 1),
        (0, 8),
        (0, 9),
    ],
    entries: &[
        ("police-101", 63),
        ("ni-gateway", 57),
        ("tara", 97),
        ("meic", 38),
        ("savera-uk", 83),
        ("sarcs-scotland", 82),
        ("protect-advice-line", 66),
        ("safecall", 77),
        ("napac", 47),
        ("frank", 29),
        ("cst", 22),
        ("nhs-111-mental-health-england", 52),
        ("switchboard-lgbt", 96),
        ("scotland-domestic-abuse-forced-marriage-helpline", 85),
        ("survivors-trust", 95),
        ("belfast-adult-protection-gateway", 8),
        ("samaritans", 79),
        ("fearless", 26),
        ("report-harmful-content", 71),
        ("nspcc-fgm-helpline", 58),
        ("sfad", 86),
        ("safe-spaces", 76),
        ("ni-domestic-sexual-abuse-helpline", 55),
        ("advice-direct-scotland", 3),
        ("stop-loan-sharks-england", 93),
        ("posh", 65),
        ("iwf", 32),
        ("thirtyone-eight", 100),
        ("age-scotland", 4),
        ("rape-crisis-scotland", 69),
        ("report-remove", 72),
        ("saneline", 80),
        ("family-lives", 25),
        ("british-transport-police", 12),
        ("victim-support", 102),
        ("stopncii", 94),
        ("sobs", 89),
        ("hourglass", 31),
        ("salvation-army-slavery", 78),
        ("ni-emergency-social-work", 56),
        ("silver-line", 88),
        ("act-early", 1),
        ("report-fraud", 70),
        ("159-stop-scams", 0),
        ("mens-advice-line", 40),
        ("missing-people", 43),
        ("revenge-porn-helpline", 75),
        ("age-uk-advice-line", 5),
        ("emergency-999", 24),
        ("respect-phoneline", 73),
        ("psni", 67),
        ("karma-nirvana", 33),
        ("speak-up", 91),
        ("nspcc-helpline", 59),
        ("sarc-england", 81),
        ("live-fear-free", 36),
        ("rape-crisis-england-wales", 68),
        ("mind-infoline", 42),
        ("forced-marriage-unit", 28),
        ("children-first-support-line", 18),
        ("nhs-24-mental-health-hub", 54),
        ("drinkline", 23),
        ("childline", 17),
        ("rethink-advice-line", 74),
        ("nspcc-whistleblowing", 60),
        ("nacoa", 46),
        ("local-council-children", 37),
        ("citizens-advice-consumer", 19),
        ("call-wales", 13),
        ("sos-silence-of-suicide", 90),
        ("true-vision", 101),
        ("calm", 14),
        ("mencap-helpline", 39),
        ("victim-support-scotland", 103),
        ("national-gambling-helpline", 50),
        ("stop-it-now", 92),
        ("crimestoppers", 21),
        ("national-domestic-abuse-helpline", 49),
        ("womens-aid", 105),
        ("nhs-111-wales-press-2", 53),
        ("breathing-space", 9),
        ("lifeline-ni", 35),
        ("paladin", 61),
        ("scotland-child-concern", 84),
        ("papyrus-hopeline247", 62),
        ("anti-terrorist-hotline", 6),
        ("the-rowan", 99),
        ("thames-valley-police", 98),
        ("care-inspectorate-scotland", 15),
        ("wales-hate-support-centre", 104),
        ("mermaids", 41),
        ("national-bullying-helpline", 48),
        ("police-scotland", 64),
        ("shout", 87),
        ("bright-sky-app", 10),
        ("lff-family-and-friends", 34),
        ("muslim-womens-network-helpline", 45),
        ("modern-slavery-helpline", 44),
        ("youngminds-parents", 106),
        ("ceop-safety-centre", 16),
        ("galop", 30),
        ("national-stalking-helpline", 51),
        ("british-muslim-trust", 11),
        ("financial-support-line-domestic-abuse", 27),
        ("action-against-stalking", 2),
        ("beat", 7),
        ("cqc", 20),
    ],
};

pub(crate) static BY_NUMBER: phf::Map<&'static str, List<u16>> = phf::Map {
    key: 16287231350648472473,
    disps: &[
        (0, 3),
        (0, 12),
        (3, 2),
        (0, 0),
        (0, 5),
        (0, 41),
        (0, 0),
        (0, 32),
        (0, 1),
        (0, 62),
        (0, 0),
        (0, 71),
        (0, 16),
        (1, 2),
        (0, 70),
        (0, 20),
        (0, 30),
        (0, 19),
        (0, 24),
        (0, 1),
        (0, 0),
        (0, 0),
        (0, 69),
        (0, 9),
        (0, 50),
        (0, 33),
        (1, 4),
        (0, 46),
        (1, 85),
        (0, 26),
        (0, 29),
        (3, 17),
        (0, 2),
        (0, 7),
        (0, 3),
        (0, 2),
        (0, 0),
        (0, 39),
    ],
    entries: &[
        ("08000724725", Borrowed(&[91])),
        ("08082231133", Borrowed(&[19])),
        ("08088025544", Borrowed(&[106])),
        ("08088020300", Borrowed(&[51])),
        ("08088010433", Borrowed(&[7])),
        ("08003583456", Borrowed(&[46])),
        ("08008083733", Borrowed(&[78])),
        ("0800132737", Borrowed(&[13])),
        ("08081000900", Borrowed(&[92, 34])),
        ("101", Borrowed(&[63, 64, 67, 84, 98])),
        ("02895041744", Borrowed(&[8])),
        ("08088020133", Borrowed(&[50])),
        ("85258", Borrowed(&[87])),
        ("08082000247", Borrowed(&[49])),
        ("07860077333", Borrowed(&[36])),
        ("08088088000", Borrowed(&[35])),
        ("08088002222", Borrowed(&[25])),
        ("02890507000", Borrowed(&[57])),
        ("08005999247", Borrowed(&[33])),
        ("08081723524", Borrowed(&[11])),
        ("08088082234", Borrowed(&[23])),
        ("08082231144", Borrowed(&[19])),
        ("08088024040", Borrowed(&[73])),
        ("03001115065", Borrowed(&[89])),
        ("08088023456", Borrowed(&[38])),
        ("08000684141", Borrowed(&[62])),
        ("02895049999", Borrowed(&[56])),
        ("08009995428", Borrowed(&[30])),
        ("08088021414", Borrowed(&[55])),
        ("08088081111", Borrowed(&[39])),
        ("08088010331", Borrowed(&[47])),
        ("03001233393", Borrowed(&[42])),
        ("03003047000", Borrowed(&[80])),
        ("08088010677", Borrowed(&[7])),
        ("08081151505", Borrowed(&[90])),
        ("0800789321", Borrowed(&[6])),
        ("08003894424", Borrowed(&[99])),
        ("01372847161", Borrowed(&[92])),
        ("08000282233", Borrowed(&[18])),
        ("08000283550", Borrowed(&[58])),
        ("08004708090", Borrowed(&[88])),
        ("08088010302", Borrowed(&[69])),
        ("08001111", Borrowed(&[17])),
        ("08085002222", Borrowed(&[68])),
        ("08001244222", Borrowed(&[4])),
        ("03443814772", Borrowed(&[65])),
        ("159", Borrowed(&[0])),
        ("03456009527", Borrowed(&[15])),
        ("1800108088088000", Borrowed(&[35])),
        ("08000121700", Borrowed(&[44])),
        ("03003031056", Borrowed(&[76])),
        ("08088005000", Borrowed(&[59])),
        ("08000271234", Borrowed(&[85])),
        ("08088010434", Borrowed(&[7])),
        ("08000323263", Borrowed(&[22])),
        ("03005552222", Borrowed(&[93])),
        ("02070080151", Borrowed(&[28])),
        ("03000616161", Borrowed(&[20])),
        ("999", Borrowed(&[24])),
        ("08006781602", Borrowed(&[5])),
        ("02038664107", Borrowed(&[61])),
        ("08000113764", Borrowed(&[1])),
        ("03001231110", Borrowed(&[23])),
        ("08088088141", Borrowed(&[31])),
        ("01412767724", Borrowed(&[97])),
        ("08000119100", Borrowed(&[96])),
        ("03003031982", Borrowed(&[104])),
        ("82111", Borrowed(&[29])),
        ("08088010327", Borrowed(&[40])),
        ("08088010818", Borrowed(&[95])),
        ("02038798560", Borrowed(&[59])),
        ("07401288595", Borrowed(&[85])),
        ("08088010800", Borrowed(&[36])),
        ("08001070726", Borrowed(&[83])),
        ("111", Borrowed(&[52, 53, 54])),
        ("0800555111", Borrowed(&[21, 26])),
        ("07860052906", Borrowed(&[31])),
        ("03001236600", Borrowed(&[29])),
        ("08080101011", Borrowed(&[86])),
        ("02871314090", Borrowed(&[57])),
        ("08081640123", Borrowed(&[79])),
        ("08009995786", Borrowed(&[45])),
        ("08001488888", Borrowed(&[82])),
        ("08088010525", Borrowed(&[74])),
        ("116123", Borrowed(&[79])),
        ("03030031111", Borrowed(&[100])),
        ("08081968845", Borrowed(&[27])),
        ("08007837745", Borrowed(&[57])),
        ("0800405040", Borrowed(&[12])),
        ("03003230169", Borrowed(&[48])),
        ("08007314314", Borrowed(&[23])),
        ("08081646000", Borrowed(&[3])),
        ("08088010432", Borrowed(&[7])),
        ("08001601985", Borrowed(&[103])),
        ("88247", Borrowed(&[62])),
        ("180010800224488", Borrowed(&[9])),
        ("08088010400", Borrowed(&[41])),
        ("112", Borrowed(&[24])),
        ("03001232040", Borrowed(&[70])),
        ("18000", Borrowed(&[24])),
        ("0800838587", Borrowed(&[9])),
        ("116000", Borrowed(&[43, 77])),
        ("03001000300", Borrowed(&[57])),
        ("08000280285", Borrowed(&[60])),
        ("08081689111", Borrowed(&[102])),
        ("03456000459", Borrowed(&[75])),
        ("84001", Borrowed(&[38])),
        ("18001101", Borrowed(&[63, 1, 64, 98])),
        ("02031172520", Borrowed(&[66])),
        ("61016", Borrowed(&[12])),
        ("0800585858", Borrowed(&[14])),
        ("03001234333", Borrowed(&[57])),
    ],
};

pub(crate) static BY_RETIRED_NUMBER: phf::Map<&'static str, u16> = phf::Map {
    key: 16287231350648472473,
    disps: &[
        (0, 15),
        (0, 1),
        (0, 0),
        (0, 22),
        (0, 0),
        (0, 9),
        (0, 26),
        (0, 2),
        (0, 19),
        (3, 31),
        (0, 3),
        (0, 11),
        (1, 8),
        (0, 37),
        (4, 19),
    ],
    entries: &[
        ("08456346750", 13),
        ("08457909090", 0),
        ("08088007070", 8),
        ("0800776600", 11),
        ("0500700700", 7),
        ("08454647", 30),
        ("03009995428", 9),
        ("08088005005", 66),
        ("08009172000", 33),
        ("02031883500", 24),
        ("50808", 27),
        ("08005870800", 28),
        ("18887738368", 26),
        ("08004320804", 39),
        ("03454040506", 36),
        ("08456008000", 6),
        ("88858", 23),
        ("08088029999", 2),
        ("1850609090", 1),
        ("08001696565", 37),
        ("08088010711", 14),
        ("08009171000", 32),
        ("08088010100", 21),
        ("08001577015", 34),
        ("+18887738368", 26),
        ("08457678000", 16),
        ("0800121700", 5),
        ("02032224100", 25),
        ("03005000927", 29),
        ("08009171414", 20),
        ("08456347650", 13),
        ("07786209697", 17),
        ("07860039967", 18),
        ("08088084994", 19),
        ("08088010811", 15),
        ("08456341414", 12),
        ("03003300630", 3),
        ("02077042040", 38),
        ("08006890880", 28),
        ("03003038151", 4),
        ("08008010327", 22),
        ("02074046609", 31),
        ("08454040506", 36),
        ("08453030900", 10),
        ("08454580000", 35),
    ],
};

pub(crate) static WORDS: phf::Map<&'static str, Concern> = phf::Map {
    key: 16287231350648472473,
    disps: &[
        (0, 0),
        (0, 4),
        (0, 0),
        (0, 23),
        (0, 4),
        (0, 0),
        (0, 9),
        (0, 30),
        (0, 0),
        (0, 0),
        (0, 0),
        (1, 4),
        (0, 0),
        (0, 1),
        (0, 4),
        (0, 2),
        (0, 0),
        (0, 6),
        (0, 4),
        (0, 3),
        (0, 10),
        (0, 30),
        (0, 5),
        (0, 6),
        (0, 0),
        (0, 1),
        (0, 0),
        (0, 15),
        (0, 1),
        (0, 16),
        (0, 3),
        (0, 18),
        (0, 0),
        (0, 6),
        (0, 1),
        (0, 108),
        (0, 1),
        (0, 3),
        (0, 36),
        (0, 2),
        (0, 28),
        (0, 26),
        (0, 3),
        (0, 12),
        (0, 0),
        (0, 43),
        (0, 2),
        (0, 4),
        (0, 75),
        (0, 7),
        (0, 0),
        (0, 89),
        (0, 0),
        (0, 59),
        (0, 14),
        (0, 9),
        (0, 18),
        (0, 3),
        (0, 28),
        (0, 20),
        (0, 71),
        (0, 0),
        (0, 95),
        (0, 3),
        (0, 0),
        (0, 7),
        (0, 21),
        (0, 12),
        (0, 0),
        (0, 40),
        (0, 5),
        (0, 1),
        (0, 6),
        (0, 0),
        (0, 17),
        (0, 3),
        (0, 34),
        (0, 0),
        (0, 5),
        (0, 10),
        (0, 79),
        (0, 12),
        (0, 1),
        (0, 1),
        (0, 121),
        (0, 5),
        (0, 12),
        (0, 9),
        (0, 3),
        (0, 1),
        (0, 5),
        (0, 4),
        (0, 0),
        (0, 13),
        (0, 117),
        (0, 7),
        (0, 35),
        (0, 1),
        (0, 9),
        (0, 4),
        (0, 1),
        (0, 2),
        (0, 153),
        (0, 44),
        (0, 43),
        (0, 21),
        (0, 49),
        (0, 3),
        (0, 5),
        (0, 2),
        (0, 5),
        (0, 87),
        (0, 4),
        (0, 0),
        (0, 51),
        (0, 13),
        (0, 30),
        (0, 9),
        (0, 17),
        (0, 1),
        (0, 0),
        (0, 128),
        (0, 0),
        (0, 8),
        (0, 50),
        (0, 34),
        (0, 88),
        (0, 0),
        (0, 4),
        (0, 119),
        (0, 2),
        (0, 0),
        (0, 26),
        (0, 100),
        (0, 22),
        (0, 4),
        (0, 13),
        (0, 91),
        (0, 0),
        (0, 0),
        (0, 82),
        (0, 27),
        (0, 21),
        (0, 8),
        (0, 1),
        (0, 0),
        (0, 1),
        (0, 0),
        (0, 59),
        (0, 2),
        (0, 9),
        (0, 37),
        (0, 5),
        (0, 0),
        (0, 0),
        (0, 10),
        (0, 32),
        (0, 26),
        (0, 33),
        (1, 1),
        (0, 5),
        (0, 5),
        (0, 8),
        (0, 0),
        (0, 28),
        (0, 81),
        (0, 20),
        (0, 114),
        (0, 417),
        (0, 54),
        (0, 284),
        (0, 2),
        (0, 10),
        (0, 21),
        (0, 0),
        (0, 48),
        (0, 0),
        (0, 64),
        (0, 0),
        (0, 63),
        (0, 55),
        (0, 4),
        (0, 2),
        (0, 21),
        (0, 26),
        (0, 0),
        (0, 1),
        (0, 155),
        (0, 195),
        (0, 451),
        (0, 76),
        (0, 120),
        (0, 11),
        (0, 90),
        (0, 245),
        (0, 40),
        (0, 1),
        (0, 241),
        (0, 2),
        (0, 9),
        (0, 66),
        (0, 3),
        (0, 124),
        (0, 12),
        (0, 44),
        (0, 15),
        (0, 156),
        (0, 7),
        (0, 100),
        (0, 85),
        (0, 51),
        (0, 8),
        (0, 24),
        (0, 314),
        (0, 105),
        (0, 27),
        (0, 0),
        (0, 12),
        (0, 141),
        (0, 123),
        (0, 11),
        (0, 98),
        (0, 83),
        (0, 20),
        (0, 9),
        (0, 71),
        (0, 30),
        (0, 35),
        (0, 172),
        (0, 0),
        (0, 10),
        (0, 509),
        (0, 25),
        (0, 6),
        (0, 1),
        (0, 3),
        (0, 56),
        (0, 17),
        (0, 402),
        (0, 50),
        (0, 3),
        (0, 0),
        (0, 2),
        (0, 17),
        (0, 10),
        (0, 22),
        (0, 55),
        (0, 31),
        (0, 48),
        (0, 639),
        (0, 45),
        (0, 38),
        (0, 37),
        (0, 9),
        (0, 163),
        (0, 15),
        (0, 72),
        (0, 164),
        (0, 181),
        (0, 2),
        (0, 370),
        (0, 32),
        (0, 95),
        (0, 34),
        (0, 344),
        (0, 0),
        (0, 260),
        (0, 679),
        (0, 102),
        (0, 63),
        (0, 115),
    ],
    entries: &[
        ("whistleblowing", Concern::Whistleblowing),
        ("askedfornudes", Concern::OnlineChildSexualAbuse),
        ("mynudesarebeingshared", Concern::NudeImages),
        ("nudeselfie", Concern::NudeImages),
        ("selfharming", Concern::SelfHarm),
        ("takenabroadtobecut", Concern::FemaleGenitalMutilation),
        ("touchedwithoutconsent", Concern::SexualViolence),
        ("missing", Concern::MissingPerson),
        ("nevertoldanyone", Concern::NonRecentAbuse),
        ("infibulation", Concern::FemaleGenitalMutilation),
        ("drugrunning", Concern::ChildExploitation),
        ("mugged", Concern::VictimOfCrime),
        ("brainwashed", Concern::Radicalisation),
        ("adultsocialservices", Concern::AdultAtRisk),
        ("imagebasedabuse", Concern::IntimateImageAbuse),
        ("ihitmywife", Concern::OwnAbusiveBehaviour),
        ("unwantedgifts", Concern::Stalking),
        ("takedownmynude", Concern::NudeImages),
        ("cce", Concern::ChildExploitation),
        ("doxxing", Concern::OnlineHarm),
        ("femalegenitalcutting", Concern::FemaleGenitalMutilation),
        ("brothel", Concern::ModernSlavery),
        ("pastabuse", Concern::NonRecentAbuse),
        ("carerhitsmymum", Concern::ElderAbuse),
        ("sexoffender", Concern::WorryingSexualBehaviour),
        ("spice", Concern::SubstanceUse),
        ("indebttodealers", Concern::ChildExploitation),
        ("childindanger", Concern::ChildSafety),
        ("domesticservitude", Concern::ModernSlavery),
        ("abusedbystepdad", Concern::ChildSexualAbuse),
        ("touchingmychild", Concern::ChildSexualAbuse),
        ("killingmyself", Concern::SuicidalThoughts),
        ("threateningtosendmypictures", Concern::Sextortion),
        ("sunna", Concern::FemaleGenitalMutilation),
        ("onlinesafety", Concern::OnlineHarm),
        ("anxiety", Concern::MentalHealth),
        ("pickedon", Concern::Bullying),
        ("abuseinaplaceofworship", Concern::InstitutionalAbuse),
        ("addict", Concern::SubstanceUse),
        ("reportaneighbour", Concern::CrimeInformation),
        ("dadtakesdrugs", Concern::SubstanceUse),
        ("paranoid", Concern::MentalHealth),
        ("extremist", Concern::Radicalisation),
        ("elderlyabuse", Concern::ElderAbuse),
        ("childbride", Concern::ForcedMarriage),
        ("kickingoffathome", Concern::Parenting),
        ("bankcardtakenfromdad", Concern::ElderAbuse),
        ("cantcope", Concern::MentalHealth),
        ("feelinglow", Concern::MentalHealth),
        ("chattingtounderagegirls", Concern::OwnSexualBehaviour),
        ("gonemissing", Concern::MissingPerson),
        ("kms", Concern::SuicidalThoughts),
        ("talkingtostrangersonline", Concern::OnlineChildSexualAbuse),
        ("laxatives", Concern::EatingDisorder),
        ("lookedatillegalimages", Concern::OwnSexualBehaviour),
        ("dadhitsme", Concern::ChildSafety),
        ("groomedonline", Concern::OnlineChildSexualAbuse),
        ("marriedagainstmywill", Concern::ForcedMarriage),
        ("vandalism", Concern::VictimOfCrime),
        ("gudniin", Concern::FemaleGenitalMutilation),
        ("oldmannextdoor", Concern::ElderAbuse),
        ("hurtmyself", Concern::SelfHarm),
        ("takesmybenefits", Concern::EconomicAbuse),
        ("drinkingtoomuch", Concern::SubstanceUse),
        ("turningupatmywork", Concern::Stalking),
        ("problemgambling", Concern::MentalHealth),
        ("hackerhasvideoofme", Concern::Sextortion),
        ("exhaustedparent", Concern::Parenting),
        ("sexualabuseofachild", Concern::ChildSexualAbuse),
        ("terrorist", Concern::Radicalisation),
        ("ilookedatindecentimages", Concern::OwnSexualBehaviour),
        ("forcedmarriage", Concern::ForcedMarriage),
        ("teased", Concern::Bullying),
        ("dishonour", Concern::HonourBasedAbuse),
        ("intimatephotosshared", Concern::IntimateImageAbuse),
        ("gamblingaddiction", Concern::MentalHealth),
        ("scammerhasmynudes", Concern::Sextortion),
        ("exwontleavemealone", Concern::Stalking),
        ("friendisselfharming", Concern::SelfHarm),
        ("childrape", Concern::ChildSexualAbuse),
        ("noreasontolive", Concern::SuicidalThoughts),
        ("daterape", Concern::SexualViolence),
        ("controlsallthemoney", Concern::EconomicAbuse),
        ("killmyself", Concern::SuicidalThoughts),
        ("gang", Concern::ChildExploitation),
        ("onlinechildsexualabuse", Concern::OnlineChildSexualAbuse),
        ("mentalillness", Concern::MentalHealth),
        ("poorcareatwork", Concern::Whistleblowing),
        ("iknowwhodidit", Concern::CrimeInformation),
        ("overexercising", Concern::EatingDisorder),
        ("stressedparent", Concern::Parenting),
        ("depressed", Concern::MentalHealth),
        ("scarediwillhurtthem", Concern::OwnAbusiveBehaviour),
        ("madetocarrydrugs", Concern::ChildExploitation),
        ("goingtocourt", Concern::VictimOfCrime),
        ("gangmaster", Concern::ModernSlavery),
        ("worriedaboutachild", Concern::ChildSafety),
        ("sextrafficking", Concern::ModernSlavery),
        ("childlefthomealone", Concern::ChildSafety),
        ("tookherownlife", Concern::SuicidalThoughts),
        ("childrenshomeabuse", Concern::NonRecentAbuse),
        ("survivor", Concern::NonRecentAbuse),
        ("mumdrinks", Concern::SubstanceUse),
        ("runawayfromhome", Concern::MissingPerson),
        ("cantgoon", Concern::SuicidalThoughts),
        ("leftout", Concern::Bullying),
        ("sexvideocallscam", Concern::Sextortion),
        ("someonepretendingtobeme", Concern::OnlineHarm),
        ("sexualextortion", Concern::Sextortion),
        ("exploitedworkers", Concern::ModernSlavery),
        ("sectarian", Concern::HateCrime),
        ("inappropriatebehaviouraroundchildren", Concern::WorryingSexualBehaviour),
        ("carryingaknife", Concern::ChildExploitation),
        ("roguetrader", Concern::Fraud),
        ("reportwithoutmyname", Concern::CrimeInformation),
        ("childporn", Concern::OnlineChildSexualAbuse),
        ("harmfulsexualbehaviour", Concern::WorryingSexualBehaviour),
        ("abusebyacarer", Concern::InstitutionalAbuse),
        ("mysonwatchesillegalporn", Concern::WorryingSexualBehaviour),
        ("weed", Concern::SubstanceUse),
        ("financiallymotivatedsextortion", Concern::Sextortion),
        ("wanttostoplooking", Concern::OwnSexualBehaviour),
        ("theywantmoneyortheywillpostit", Concern::Sextortion),
        ("sentpicstoboyfriend", Concern::NudeImages),
        ("reportmyboss", Concern::Whistleblowing),
        ("forcedlabour", Concern::ModernSlavery),
        ("lostcontactwithsomeone", Concern::MissingPerson),
        ("childwonteat", Concern::EatingDisorder),
        ("conspiracytheories", Concern::Radicalisation),
        ("behaviourproblems", Concern::Parenting),
        ("disabledpersonabused", Concern::AdultAtRisk),
        ("battered", Concern::DomesticAbuse),
        ("clareslaw", Concern::DomesticAbuse),
        ("abuseinsport", Concern::InstitutionalAbuse),
        ("neighbourschildscreaming", Concern::ChildSafety),
        ("islamophobia", Concern::HateCrime),
        ("modernslavery", Concern::ModernSlavery),
        ("grooming", Concern::OnlineChildSexualAbuse),
        ("workingfornopay", Concern::ModernSlavery),
        ("blackmailedovernudes", Concern::Sextortion),
        ("childbeinghit", Concern::ChildSafety),
        ("prevent", Concern::Radicalisation),
        ("conned", Concern::Fraud),
        ("neglectedbycarer", Concern::AdultAtRisk),
        ("threatenedtosendtomycontacts", Concern::Sextortion),
        ("bankscam", Concern::Fraud),
        ("partnerissuicidal", Concern::SuicidalThoughts),
        ("dirtyandhungrychild", Concern::ChildSafety),
        ("goodbyemessage", Concern::SuicidalThoughts),
        ("forcedmarriageprotectionorder", Concern::ForcedMarriage),
        ("controllingbehaviour", Concern::OwnAbusiveBehaviour),
        ("withdrawalsymptoms", Concern::SubstanceUse),
        ("runaway", Concern::MissingPerson),
        ("takingdrugs", Concern::SubstanceUse),
        ("thinkingofrunningaway", Concern::MissingPerson),
        ("dontwanttogetmarried", Concern::ForcedMarriage),
        ("betteroffwithoutme", Concern::SuicidalThoughts),
        ("crimereferencenumber", Concern::VictimOfCrime),
        ("elderlyneglect", Concern::ElderAbuse),
        ("workingtopayoffadebt", Concern::ModernSlavery),
        ("turnsupatmyhouse", Concern::Stalking),
        ("himumwhatsappscam", Concern::Fraud),
        ("upskirting", Concern::IntimateImageAbuse),
        ("slave", Concern::ModernSlavery),
        ("someonetouchedme", Concern::ChildSexualAbuse),
        ("investmentscam", Concern::Fraud),
        ("moneytheycantexplain", Concern::ChildExploitation),
        ("nopointliving", Concern::SuicidalThoughts),
        ("punchingwalls", Concern::SelfHarm),
        ("stealthing", Concern::SexualViolence),
        ("onlinebullying", Concern::Bullying),
        ("worriedaboutwhatiwatch", Concern::OwnSexualBehaviour),
        ("violentteenager", Concern::Parenting),
        ("harassed", Concern::Stalking),
        ("takenanoverdose", Concern::SuicidalThoughts),
        ("learningdisabilityabuse", Concern::AdultAtRisk),
        ("notcoping", Concern::MentalHealth),
        ("threateningtopostmynudes", Concern::Sextortion),
        ("hateincident", Concern::HateCrime),
        ("spiked", Concern::SexualViolence),
        ("pileon", Concern::OnlineHarm),
        ("shoutingatmychild", Concern::Parenting),
        ("arrangedmarriageidontwant", Concern::ForcedMarriage),
        ("deepfakeofapupil", Concern::NudeImages),
        ("boardingschoolabuse", Concern::NonRecentAbuse),
        ("childsafety", Concern::ChildSafety),
        ("childhoodabuse", Concern::NonRecentAbuse),
        ("peopletrafficking", Concern::ModernSlavery),
        ("abusebyateacher", Concern::InstitutionalAbuse),
        ("foundimagesonhisphone", Concern::WorryingSexualBehaviour),
        ("trafficked", Concern::ModernSlavery),
        ("unwanteddickpic", Concern::IntimateImageAbuse),
        ("aipornofme", Concern::IntimateImageAbuse),
        ("rapedbymyboyfriend", Concern::SexualViolence),
        ("fgmtype3", Concern::FemaleGenitalMutilation),
        ("nurseryabuse", Concern::InstitutionalAbuse),
        ("kickedout", Concern::ChildSafety),
        ("manifesto", Concern::Radicalisation),
        ("radicalized", Concern::Radicalisation),
        ("cantcopewithbaby", Concern::Parenting),
        ("groped", Concern::SexualViolence),
        ("slavery", Concern::ModernSlavery),
        ("theysharedmynude", Concern::NudeImages),
        ("onlinepredator", Concern::OnlineChildSexualAbuse),
        ("antisemitism", Concern::HateCrime),
        ("addicted", Concern::SubstanceUse),
        ("granny", Concern::ElderAbuse),
        ("matecrime", Concern::AdultAtRisk),
        ("domesticabuse", Concern::DomesticAbuse),
        ("oddaroundkids", Concern::WorryingSexualBehaviour),
        ("picturegoingroundschool", Concern::NudeImages),
        ("substancemisuse", Concern::SubstanceUse),
        ("youthproducedsexualimagery", Concern::NudeImages),
        ("racistgraffiti", Concern::HateCrime),
        ("worryingsexualbehaviour", Concern::WorryingSexualBehaviour),
        ("racism", Concern::HateCrime),
        ("alcoholism", Concern::SubstanceUse),
        ("fakewebsite", Concern::Fraud),
        ("adultpretendingtobeachild", Concern::OnlineChildSexualAbuse),
        ("runningaway", Concern::MissingPerson),
        ("abusiverelationship", Concern::DomesticAbuse),
        ("suicide", Concern::SuicidalThoughts),
        ("ihitmyhusband", Concern::OwnAbusiveBehaviour),
        ("loanshark", Concern::Fraud),
        ("secretgirlfriend", Concern::HonourBasedAbuse),
        ("nda", Concern::Whistleblowing),
        ("lovebombing", Concern::DomesticAbuse),
        ("sexualthoughtsaboutchildren", Concern::OwnSexualBehaviour),
        ("pornusegettingoutofcontrol", Concern::OwnSexualBehaviour),
        ("toxicrelationship", Concern::DomesticAbuse),
        ("fakeaccountaboutmychild", Concern::Bullying),
        ("checksmyreceipts", Concern::EconomicAbuse),
        ("beatenup", Concern::VictimOfCrime),
        ("mydadhitsmymum", Concern::DomesticAbuse),
        ("seminude", Concern::NudeImages),
        ("starvingmyself", Concern::EatingDisorder),
        ("payortheysendmynudes", Concern::Sextortion),
        ("hatefulviews", Concern::Radicalisation),
        ("namecalling", Concern::Bullying),
        ("wontstopmessagingme", Concern::Stalking),
        ("selfinjury", Concern::SelfHarm),
        ("ihitmygirlfriend", Concern::OwnAbusiveBehaviour),
        ("isis", Concern::Radicalisation),
        ("knifecrime", Concern::CrimeInformation),
        ("teacherinappropriatewithpupil", Concern::InstitutionalAbuse),
        ("sarc", Concern::SexualViolence),
        ("anorexia", Concern::EatingDisorder),
        ("socialservices", Concern::ChildSafety),
        ("icheckmypartnersphone", Concern::OwnAbusiveBehaviour),
        ("forcedtogetmarried", Concern::ForcedMarriage),
        ("exsharingvideos", Concern::IntimateImageAbuse),
        ("familyfoundoutimgay", Concern::HonourBasedAbuse),
        ("losingmytemperwithmychild", Concern::Parenting),
        ("childprotection", Concern::ChildSafety),
        ("daddrinks", Concern::SubstanceUse),
        ("cuckooing", Concern::ChildExploitation),
        ("cuttingmyself", Concern::SelfHarm),
        ("raped", Concern::SexualViolence),
        ("lado", Concern::InstitutionalAbuse),
        ("forcedtoselldrugs", Concern::ChildExploitation),
        ("visamarriage", Concern::ForcedMarriage),
        ("uncleiscreepy", Concern::WorryingSexualBehaviour),
        ("cantstopdrinking", Concern::SubstanceUse),
        ("worriedaboutmythoughts", Concern::OwnSexualBehaviour),
        ("mentalbreakdown", Concern::MentalHealth),
        ("breakin", Concern::VictimOfCrime),
        ("lifeisntworthliving", Concern::SuicidalThoughts),
        ("bulliedatschool", Concern::Bullying),
        ("lostsomeonetosuicide", Concern::SuicidalThoughts),
        ("schoolbully", Concern::Bullying),
        ("neglectedchild", Concern::ChildSafety),
        ("csam", Concern::OnlineChildSexualAbuse),
        ("impersonationaccount", Concern::OnlineHarm),
        ("dobin", Concern::CrimeInformation),
        ("shoutingatelderlymother", Concern::ElderAbuse),
        ("economicabuse", Concern::EconomicAbuse),
        ("vulnerableadult", Concern::AdultAtRisk),
        ("cantlookafterthemselves", Concern::AdultAtRisk),
        ("sextortion", Concern::Sextortion),
        ("expostedmypictures", Concern::IntimateImageAbuse),
        ("seeingthings", Concern::MentalHealth),
        ("homophobia", Concern::HateCrime),
        ("robbery", Concern::VictimOfCrime),
        ("csa", Concern::ChildSexualAbuse),
        ("someonehasagun", Concern::CrimeInformation),
        ("wrongdoingatwork", Concern::Whistleblowing),
        ("oldermanonline", Concern::OnlineChildSexualAbuse),
        ("housebrokeninto", Concern::VictimOfCrime),
        ("mychildissuicidal", Concern::SuicidalThoughts),
        ("beatenupatschool", Concern::Bullying),
        ("teenageroutofcontrol", Concern::Parenting),
        ("bulimic", Concern::EatingDisorder),
        ("childtouchingotherchildren", Concern::WorryingSexualBehaviour),
        ("missingfromcare", Concern::MissingPerson),
        ("loneliness", Concern::MentalHealth),
        ("scam", Concern::Fraud),
        ("hurtingmyself", Concern::SelfHarm),
        ("cannabis", Concern::SubstanceUse),
        ("wontgivemeanymoney", Concern::EconomicAbuse),
        ("anxious", Concern::MentalHealth),
        ("survivorsofsuicide", Concern::SuicidalThoughts),
        ("send", Concern::Parenting),
        ("faketext", Concern::Fraud),
        ("snapchatstranger", Concern::OnlineChildSexualAbuse),
        ("substanceuse", Concern::SubstanceUse),
        ("burntout", Concern::MentalHealth),
        ("paedophileonline", Concern::OnlineChildSexualAbuse),
        ("childsawporn", Concern::OnlineHarm),
        ("neonazi", Concern::Radicalisation),
        ("domesticviolence", Concern::DomesticAbuse),
        ("amianabuser", Concern::OwnAbusiveBehaviour),
        ("forcedengagement", Concern::ForcedMarriage),
        ("passporttaken", Concern::ModernSlavery),
        ("burglary", Concern::VictimOfCrime),
        ("selfinjuring", Concern::SelfHarm),
        ("mysonhitsme", Concern::Parenting),
        ("antisocialbehaviour", Concern::VictimOfCrime),
        ("onlyfansleak", Concern::IntimateImageAbuse),
        ("nervousbreakdown", Concern::MentalHealth),
        ("makingmyselfsick", Concern::EatingDisorder),
        ("ketamine", Concern::SubstanceUse),
        ("robbed", Concern::VictimOfCrime),
        ("cryptoscam", Concern::Fraud),
        ("tookmybankcard", Concern::EconomicAbuse),
        ("freedomtospeakup", Concern::Whistleblowing),
        ("cutsonwrists", Concern::SelfHarm),
        ("childemotionalabuse", Concern::ChildSafety),
        ("incest", Concern::ChildSexualAbuse),
        ("smacking", Concern::Parenting),
        ("romancescam", Concern::Fraud),
        ("privatephotosshared", Concern::IntimateImageAbuse),
        ("hittingmyself", Concern::SelfHarm),
        ("fakeprofile", Concern::OnlineHarm),
        ("cantstopgambling", Concern::MentalHealth),
        ("notcomehome", Concern::MissingPerson),
        ("femalecircumcision", Concern::FemaleGenitalMutilation),
        ("jihad", Concern::Radicalisation),
        ("controlsmymoney", Concern::EconomicAbuse),
        ("hbv", Concern::HonourBasedAbuse),
        ("cyberbullying", Concern::Bullying),
        ("creepyrelative", Concern::WorryingSexualBehaviour),
        ("farright", Concern::Radicalisation),
        ("didntcomehome", Concern::MissingPerson),
        ("proana", Concern::EatingDisorder),
        ("staffhittingresidents", Concern::InstitutionalAbuse),
        ("sentpicstogirlfriend", Concern::NudeImages),
        ("unalive", Concern::SuicidalThoughts),
        ("nonrecentabuse", Concern::NonRecentAbuse),
        ("childnotbeingfed", Concern::ChildSafety),
        ("molesting", Concern::ChildSexualAbuse),
        ("missingperson", Concern::MissingPerson),
        ("forcedtowork", Concern::ModernSlavery),
        ("scaredofmyfamily", Concern::HonourBasedAbuse),
        ("tipoff", Concern::CrimeInformation),
        ("tantrums", Concern::Parenting),
        ("scoutleader", Concern::InstitutionalAbuse),
        ("nudifyapp", Concern::NudeImages),
        ("lonely", Concern::MentalHealth),
        ("ownsexualbehaviour", Concern::OwnSexualBehaviour),
        ("shameonthefamily", Concern::HonourBasedAbuse),
        ("lefthome", Concern::MissingPerson),
        ("romancefraud", Concern::Fraud),
        ("toothin", Concern::EatingDisorder),
        ("extremism", Concern::Radicalisation),
        ("mysoniscutting", Concern::SelfHarm),
        ("changedthewill", Concern::ElderAbuse),
        ("touchedprivateparts", Concern::ChildSexualAbuse),
        ("phishing", Concern::Fraud),
        ("perpetratorhelp", Concern::OwnAbusiveBehaviour),
        ("adultabuse", Concern::AdultAtRisk),
        ("hackedbymyex", Concern::Stalking),
        ("cantfindmychild", Concern::MissingPerson),
        ("khitan", Concern::FemaleGenitalMutilation),
        ("fgm", Concern::FemaleGenitalMutilation),
        ("marrymycousin", Concern::ForcedMarriage),
        ("scaredofmypartner", Concern::DomesticAbuse),
        ("doorstepscam", Concern::Fraud),
        ("groominggang", Concern::ChildExploitation),
        ("alcoholic", Concern::SubstanceUse),
        ("cutting", Concern::SelfHarm),
        ("powerofattorneyabuse", Concern::ElderAbuse),
        ("sontakingmumsmoney", Concern::ElderAbuse),
        ("revengeporn", Concern::IntimateImageAbuse),
        ("myparentshitme", Concern::ChildSafety),
        ("honourbasedabuse", Concern::HonourBasedAbuse),
        ("catfish", Concern::OnlineChildSexualAbuse),
        ("sexuallyassaulted", Concern::SexualViolence),
        ("mychildtouchedanotherchild", Concern::WorryingSexualBehaviour),
        ("ihitmypartner", Concern::OwnAbusiveBehaviour),
        ("cantfindmywife", Concern::MissingPerson),
        ("cuttingseason", Concern::FemaleGenitalMutilation),
        ("heroin", Concern::SubstanceUse),
        ("takenoverhisflat", Concern::ChildExploitation),
        ("dementiaabuse", Concern::AdultAtRisk),
        ("endmylife", Concern::SuicidalThoughts),
        ("hittingachild", Concern::ChildSafety),
        ("abusedasachild", Concern::NonRecentAbuse),
        ("virginitytest", Concern::HonourBasedAbuse),
        ("positionoftrust", Concern::InstitutionalAbuse),
        ("husbandarrested", Concern::WorryingSexualBehaviour),
        ("disowned", Concern::HonourBasedAbuse),
        ("betting", Concern::MentalHealth),
        ("parentdrinks", Concern::SubstanceUse),
        ("hoarding", Concern::AdultAtRisk),
        ("mychildwasabused", Concern::ChildSexualAbuse),
        ("hemakesmetouchhim", Concern::ChildSexualAbuse),
        ("gambling", Concern::MentalHealth),
        ("reportmyemployer", Concern::Whistleblowing),
        ("identitytheft", Concern::Fraud),
        ("goingcountry", Concern::ChildExploitation),
        ("bullied", Concern::Bullying),
        ("flashbacksfromchildhood", Concern::NonRecentAbuse),
        ("afraidtoeat", Concern::EatingDisorder),
        ("wantedperson", Concern::CrimeInformation),
        ("bully", Concern::Bullying),
        ("leakednudes", Concern::IntimateImageAbuse),
        ("sexwithoutconsent", Concern::SexualViolence),
        ("disabledpersonbeingused", Concern::AdultAtRisk),
        ("minorattracted", Concern::OwnSexualBehaviour),
        ("whistleblower", Concern::Whistleblowing),
        ("molested", Concern::ChildSexualAbuse),
        ("hiddencamera", Concern::IntimateImageAbuse),
        ("humantrafficking", Concern::ModernSlavery),
        ("obsessedwithme", Concern::Stalking),
        ("meanmessages", Concern::Bullying),
        ("breakdown", Concern::MentalHealth),
        ("paedophile", Concern::ChildSexualAbuse),
        ("sexting", Concern::NudeImages),
        ("victimofcrime", Concern::VictimOfCrime),
        ("coerceddebt", Concern::EconomicAbuse),
        ("wanttodie", Concern::SuicidalThoughts),
        ("gaggingclause", Concern::Whistleblowing),
        ("amiabusive", Concern::OwnAbusiveBehaviour),
        ("bruisesonachild", Concern::ChildSafety),
        ("airtag", Concern::Stalking),
        ("mydaughteriscutting", Concern::SelfHarm),
        ("blackmail", Concern::Sextortion),
        ("debtbondage", Concern::ModernSlavery),
        ("inagang", Concern::ChildExploitation),
        ("grass", Concern::CrimeInformation),
        ("coverupatwork", Concern::Whistleblowing),
        ("fgmprotectionorder", Concern::FemaleGenitalMutilation),
        ("trackingmyphone", Concern::Stalking),
        ("downblousing", Concern::IntimateImageAbuse),
        ("dangerouschallenge", Concern::OnlineHarm),
        ("drugaddict", Concern::SubstanceUse),
        ("iamapaedophile", Concern::OwnSexualBehaviour),
        ("tookhisownlife", Concern::SuicidalThoughts),
        ("viewingchildporn", Concern::OwnSexualBehaviour),
        ("gangs", Concern::ChildExploitation),
        ("harmfulcontent", Concern::OnlineHarm),
        ("mumtakesdrugs", Concern::SubstanceUse),
        ("daughternoteating", Concern::EatingDisorder),
        ("sentanude", Concern::NudeImages),
        ("drinkingproblem", Concern::SubstanceUse),
        ("blowthewhistle", Concern::Whistleblowing),
        ("enditall", Concern::SuicidalThoughts),
        ("safeguarding", Concern::ChildSafety),
        ("mysonisbeingblackmailed", Concern::Sextortion),
        ("alcohol", Concern::SubstanceUse),
        ("sextingaminor", Concern::OwnSexualBehaviour),
        ("helpforabusers", Concern::OwnAbusiveBehaviour),
        ("burningmyself", Concern::SelfHarm),
        ("olderpersonbeingabused", Concern::ElderAbuse),
        ("coachtouchingchildren", Concern::InstitutionalAbuse),
        ("churchabuse", Concern::InstitutionalAbuse),
        ("mumhitsme", Concern::ChildSafety),
        ("wontstopcallingme", Concern::Stalking),
        ("wanderedoff", Concern::MissingPerson),
        ("amiapaedophile", Concern::OwnSexualBehaviour),
        ("maritalrape", Concern::SexualViolence),
        ("givingevidence", Concern::VictimOfCrime),
        ("missingteenager", Concern::MissingPerson),
        ("childtoldmesomethingsexual", Concern::ChildSexualAbuse),
        ("spyware", Concern::Stalking),
        ("childexploitation", Concern::ChildExploitation),
        ("discordstranger", Concern::OnlineChildSexualAbuse),
        ("obsessedwithmasskillers", Concern::Radicalisation),
        ("happenedyearsago", Concern::NonRecentAbuse),
        ("inappropriatetouching", Concern::ChildSexualAbuse),
        ("financialabuse", Concern::EconomicAbuse),
        ("womensrefuge", Concern::DomesticAbuse),
        ("childcruelty", Concern::ChildSafety),
        ("noteating", Concern::EatingDisorder),
        ("radicalisation", Concern::Radicalisation),
        ("suicidalthoughts", Concern::SuicidalThoughts),
        ("sexualassaultreferralcentre", Concern::SexualViolence),
        ("cyberflashing", Concern::IntimateImageAbuse),
        ("groupchatbullying", Concern::Bullying),
        ("pensioner", Concern::ElderAbuse),
        ("intrusivethoughtsaboutchildren", Concern::OwnSexualBehaviour),
        ("sexualassault", Concern::SexualViolence),
        ("stealingfrommynan", Concern::ElderAbuse),
        ("nursinghomeneglect", Concern::InstitutionalAbuse),
        ("addiction", Concern::SubstanceUse),
        ("wontletmework", Concern::EconomicAbuse),
        ("witness", Concern::VictimOfCrime),
        ("stalker", Concern::Stalking),
        ("talkingsexuallytoachildonline", Concern::OwnSexualBehaviour),
        ("childmolester", Concern::ChildSexualAbuse),
        ("urgetoselfharm", Concern::SelfHarm),
        ("abuseofolderpeople", Concern::ElderAbuse),
        ("troll", Concern::OnlineHarm),
        ("missingchild", Concern::MissingPerson),
        ("malpractice", Concern::Whistleblowing),
        ("childhoodsexualabuse", Concern::NonRecentAbuse),
        ("watchingmyhouse", Concern::Stalking),
        ("bulimia", Concern::EatingDisorder),
        ("singlemumstruggling", Concern::Parenting),
        ("roughhandling", Concern::InstitutionalAbuse),
        ("secretboyfriend", Concern::HonourBasedAbuse),
        ("ownabusivebehaviour", Concern::OwnAbusiveBehaviour),
        ("reportmymanager", Concern::Whistleblowing),
        ("incel", Concern::Radicalisation),
        ("controllingpartner", Concern::DomesticAbuse),
        ("whitesupremacist", Concern::Radicalisation),
        ("sexuallyabusedchild", Concern::ChildSexualAbuse),
        ("cocaine", Concern::SubstanceUse),
        ("attractedtochildren", Concern::OwnSexualBehaviour),
        ("historicabuse", Concern::NonRecentAbuse),
        ("cse", Concern::ChildExploitation),
        ("urges", Concern::OwnSexualBehaviour),
        ("carwashworkers", Concern::ModernSlavery),
        ("historicalsexualabuse", Concern::NonRecentAbuse),
        ("takenabroadtomarry", Concern::ForcedMarriage),
        ("childcriminalexploitation", Concern::ChildExploitation),
        ("unwantedsexualmessages", Concern::OnlineHarm),
        ("voyeurism", Concern::IntimateImageAbuse),
        ("childmarriage", Concern::ForcedMarriage),
        ("sexualharassment", Concern::SexualViolence),
        ("assaulted", Concern::VictimOfCrime),
        ("adultsafeguarding", Concern::AdultAtRisk),
        ("lashingout", Concern::OwnAbusiveBehaviour),
        ("narcissist", Concern::DomesticAbuse),
        ("rapedbymyhusband", Concern::SexualViolence),
        ("bodyimage", Concern::EatingDisorder),
        ("iselfharm", Concern::SelfHarm),
        ("racistbullying", Concern::Bullying),
        ("runningdrugs", Concern::ChildExploitation),
        ("homophobicabuse", Concern::HateCrime),
        ("familywantmetomarry", Concern::ForcedMarriage),
        ("honourbasedviolence", Concern::HonourBasedAbuse),
        ("obsessedwithfood", Concern::EatingDisorder),
        ("scammed", Concern::Fraud),
        ("racist", Concern::HateCrime),
        ("carerabuse", Concern::AdultAtRisk),
        ("elderabuse", Concern::ElderAbuse),
        ("meetingsomeonefromonline", Concern::OnlineChildSexualAbuse),
        ("carstolen", Concern::VictimOfCrime),
        ("fmu", Concern::ForcedMarriage),
        ("sleepingrough", Concern::MissingPerson),
        ("abusedchild", Concern::ChildSafety),
        ("headbanging", Concern::SelfHarm),
        ("antimuslimhate", Concern::HateCrime),
        ("historicchildabuse", Concern::NonRecentAbuse),
        ("violentvideo", Concern::OnlineHarm),
        ("jealousandcontrolling", Concern::OwnAbusiveBehaviour),
        ("theknock", Concern::WorryingSexualBehaviour),
        ("indecentexposure", Concern::SexualViolence),
        ("manmessagingmydaughter", Concern::OnlineChildSexualAbuse),
        ("financialexploitation", Concern::AdultAtRisk),
        ("threateningtoshareintimatephotos", Concern::IntimateImageAbuse),
        ("honourkilling", Concern::HonourBasedAbuse),
        ("thrownoutofhome", Concern::ChildSafety),
        ("childneglect", Concern::ChildSafety),
        ("victimsupport", Concern::VictimOfCrime),
        ("screenshotofmynude", Concern::NudeImages),
        ("suicidenote", Concern::SuicidalThoughts),
        ("throwingupaftermeals", Concern::EatingDisorder),
        ("anonymoustip", Concern::CrimeInformation),
        ("silentsolution", Concern::DomesticAbuse),
        ("priestabuse", Concern::InstitutionalAbuse),
        ("holdingdrugsforsomeone", Concern::ChildExploitation),
        ("onlineharm", Concern::OnlineHarm),
        ("psychotic", Concern::MentalHealth),
        ("childpornography", Concern::OnlineChildSexualAbuse),
        ("anorexic", Concern::EatingDisorder),
        ("nailbar", Concern::ModernSlavery),
        ("wifedrinks", Concern::SubstanceUse),
        ("victimscode", Concern::VictimOfCrime),
        ("hatecrime", Concern::HateCrime),
        ("onlinehate", Concern::OnlineHarm),
        ("foundchildabuseimages", Concern::OnlineChildSexualAbuse),
        ("tookpills", Concern::SuicidalThoughts),
        ("drugs", Concern::SubstanceUse),
        ("cantstopwatchingillegalporn", Concern::OwnSexualBehaviour),
        ("eatingdisorder", Concern::EatingDisorder),
        ("abusivewife", Concern::DomesticAbuse),
        ("raiseaconcernatwork", Concern::Whistleblowing),
        ("childhitsme", Concern::Parenting),
        ("recordedmeonavideocall", Concern::Sextortion),
        ("childtoparentviolence", Concern::Parenting),
        ("exhasnakedphotosofme", Concern::IntimateImageAbuse),
        ("becomingawomanceremony", Concern::FemaleGenitalMutilation),
        ("deaththreatsonline", Concern::OnlineHarm),
        ("panicattack", Concern::MentalHealth),
        ("hba", Concern::HonourBasedAbuse),
        ("bingeing", Concern::EatingDisorder),
        ("suicidecontent", Concern::OnlineHarm),
        ("speakupatwork", Concern::Whistleblowing),
        ("sonarrestedforimages", Concern::WorryingSexualBehaviour),
        ("adultsurvivor", Concern::NonRecentAbuse),
        ("drughousenextdoor", Concern::CrimeInformation),
        ("hatespeech", Concern::HateCrime),
        ("postnataldepression", Concern::Parenting),
        ("leftaloneallday", Concern::ElderAbuse),
        ("racialslur", Concern::HateCrime),
        ("theft", Concern::VictimOfCrime),
        ("predatorymarriage", Concern::ForcedMarriage),
        ("bullies", Concern::Bullying),
        ("traphouse", Concern::ChildExploitation),
        ("childabuse", Concern::ChildSafety),
        ("robloxstranger", Concern::OnlineChildSexualAbuse),
        ("arfid", Concern::EatingDisorder),
        ("olderboyfriend", Concern::ChildExploitation),
        ("cyberstalking", Concern::Stalking),
        ("banter", Concern::Bullying),
        ("didnotconsent", Concern::SexualViolence),
        ("identityfraud", Concern::Fraud),
        ("childisselfharming", Concern::SelfHarm),
        ("mentalhealthcrisis", Concern::MentalHealth),
        ("rapecrisis", Concern::SexualViolence),
        ("promia", Concern::EatingDisorder),
        ("stalking", Concern::Stalking),
        ("parentsdrunk", Concern::SubstanceUse),
        ("groomed", Concern::OnlineChildSexualAbuse),
        ("tahur", Concern::FemaleGenitalMutilation),
        ("bossdoesnotpayme", Concern::ModernSlavery),
        ("daughtertakingdrugs", Concern::SubstanceUse),
        ("gaslighting", Concern::DomesticAbuse),
        ("obsessedwithweight", Concern::EatingDisorder),
        ("reportchildabuse", Concern::ChildSafety),
        ("adultatrisk", Concern::AdultAtRisk),
        ("bereavedbysuicide", Concern::SuicidalThoughts),
        ("takenadvantageof", Concern::AdultAtRisk),
        ("walkingoneggshells", Concern::DomesticAbuse),
        ("sexualviolence", Concern::SexualViolence),
        ("mydadabusedme", Concern::NonRecentAbuse),
        ("nastycommentsonline", Concern::OnlineHarm),
        ("disabilityhate", Concern::HateCrime),
        ("peeronpeerabuse", Concern::WorryingSexualBehaviour),
        ("crimestoppers", Concern::CrimeInformation),
        ("takenoverherflat", Concern::ChildExploitation),
        ("debtinmyname", Concern::EconomicAbuse),
        ("historicalabuse", Concern::NonRecentAbuse),
        ("abusivehusband", Concern::DomesticAbuse),
        ("reportacrimeanonymously", Concern::CrimeInformation),
        ("criminalinjuries", Concern::VictimOfCrime),
        ("internetsafety", Concern::OnlineHarm),
        ("institutionalabuse", Concern::InstitutionalAbuse),
        ("holidaymarriage", Concern::ForcedMarriage),
        ("courierfraud", Concern::Fraud),
        ("relapse", Concern::SubstanceUse),
        ("selfharmcontent", Concern::OnlineHarm),
        ("scratchingmyself", Concern::SelfHarm),
        ("deepfakeporn", Concern::IntimateImageAbuse),
        ("dementiamissing", Concern::MissingPerson),
        ("gorevideo", Concern::OnlineHarm),
        ("skippingmeals", Concern::EatingDisorder),
        ("perpetratorprogramme", Concern::OwnAbusiveBehaviour),
        ("friendissuicidal", Concern::SuicidalThoughts),
        ("emotionalabuse", Concern::DomesticAbuse),
        ("singledadstruggling", Concern::Parenting),
        ("childsexualexploitation", Concern::ChildExploitation),
        ("filmedmehavingsex", Concern::IntimateImageAbuse),
        ("moneymule", Concern::Fraud),
        ("bipolar", Concern::MentalHealth),
        ("sexuallyexploited", Concern::ChildExploitation),
        ("scammer", Concern::Fraud),
        ("livinginsqualor", Concern::AdultAtRisk),
        ("bulliedatwork", Concern::Bullying),
        ("partnerarrestedforindecentimages", Concern::WorryingSexualBehaviour),
        ("socalledhonour", Concern::HonourBasedAbuse),
        ("abusedformyreligion", Concern::HateCrime),
        ("drinkspiking", Concern::SexualViolence),
        ("worriedaboutamannearmychildren", Concern::WorryingSexualBehaviour),
        ("parentinghelp", Concern::Parenting),
        ("stressed", Concern::MentalHealth),
        ("givesmeanallowance", Concern::EconomicAbuse),
        ("abuseataclub", Concern::InstitutionalAbuse),
        ("bullying", Concern::Bullying),
        ("partnerondrugs", Concern::SubstanceUse),
        ("forcedtotakealoan", Concern::EconomicAbuse),
        ("ihitmyboyfriend", Concern::OwnAbusiveBehaviour),
        ("mychildsentanude", Concern::NudeImages),
        ("femalegenitalmutilation", Concern::FemaleGenitalMutilation),
        ("overdose", Concern::SuicidalThoughts),
        ("rehab", Concern::SubstanceUse),
        ("husbanddrinks", Concern::SubstanceUse),
        ("psychosis", Concern::MentalHealth),
        ("fraud", Concern::Fraud),
        ("dontwanttobehere", Concern::SuicidalThoughts),
        ("familyhonour", Concern::HonourBasedAbuse),
        ("shakenbaby", Concern::Parenting),
        ("carehomeneglect", Concern::InstitutionalAbuse),
        ("instagramblackmail", Concern::Sextortion),
        ("trolling", Concern::OnlineHarm),
        ("rippedoff", Concern::Fraud),
        ("interferedwith", Concern::ChildSexualAbuse),
        ("burgled", Concern::VictimOfCrime),
        ("workplacebullying", Concern::Bullying),
        ("beingstalked", Concern::Stalking),
        ("sontakingdrugs", Concern::SubstanceUse),
        ("genitalcutting", Concern::FemaleGenitalMutilation),
        ("attackedafteranightout", Concern::SexualViolence),
        ("forcedmetohavesex", Concern::SexualViolence),
        ("abusivegirlfriend", Concern::DomesticAbuse),
        ("transphobia", Concern::HateCrime),
        ("attackedforbeinggay", Concern::HateCrime),
        ("cantcopewithkids", Concern::Parenting),
        ("halalays", Concern::FemaleGenitalMutilation),
        ("reportadrugdealer", Concern::CrimeInformation),
        ("scarsonarms", Concern::SelfHarm),
        ("trafficking", Concern::ModernSlavery),
        ("babywontstopcrying", Concern::Parenting),
        ("countylines", Concern::ChildExploitation),
        ("childmaintenancenotpaid", Concern::EconomicAbuse),
        ("emptiedjointaccount", Concern::EconomicAbuse),
        ("iwanttodie", Concern::SuicidalThoughts),
        ("worriedaboutmymentalhealth", Concern::MentalHealth),
        ("stopsmegoingtocollege", Concern::EconomicAbuse),
        ("toowesternised", Concern::HonourBasedAbuse),
        ("flashed", Concern::SexualViolence),
        ("selfharm", Concern::SelfHarm),
        ("scaredtogotoschool", Concern::Bullying),
        ("labourexploitation", Concern::ModernSlavery),
        ("coercivecontrol", Concern::DomesticAbuse),
        ("sextape", Concern::IntimateImageAbuse),
        ("ptsd", Concern::MentalHealth),
        ("angermanagement", Concern::OwnAbusiveBehaviour),
        ("familycontrollingme", Concern::HonourBasedAbuse),
        ("afraidimighttouchachild", Concern::OwnSexualBehaviour),
        ("ainudes", Concern::NudeImages),
        ("suicidal", Concern::SuicidalThoughts),
        ("onlinegrooming", Concern::OnlineChildSexualAbuse),
        ("hospitalabuse", Concern::InstitutionalAbuse),
        ("childsawsomethingupsettingonline", Concern::OnlineHarm),
        ("attacked", Concern::VictimOfCrime),
        ("scaredoffood", Concern::EatingDisorder),
        ("pedophilicthoughts", Concern::OwnSexualBehaviour),
        ("carehomeabuse", Concern::InstitutionalAbuse),
        ("cantfindmyhusband", Concern::MissingPerson),
        ("forcedtomarry", Concern::ForcedMarriage),
        ("nazi", Concern::Radicalisation),
        ("nudes", Concern::NudeImages),
        ("radicalised", Concern::Radicalisation),
        ("stress", Concern::MentalHealth),
        ("strangermessagingmychild", Concern::OnlineChildSexualAbuse),
        ("racistabuse", Concern::HateCrime),
        ("policetookourcomputers", Concern::WorryingSexualBehaviour),
        ("abusedwheniwasyoung", Concern::NonRecentAbuse),
        ("beingfollowed", Concern::Stalking),
        ("snapchatblackmail", Concern::Sextortion),
        ("pedophile", Concern::ChildSexualAbuse),
        ("childsexualabuse", Concern::ChildSexualAbuse),
        ("rape", Concern::SexualViolence),
        ("parenting", Concern::Parenting),
        ("hitsme", Concern::DomesticAbuse),
        ("unsafestaffing", Concern::Whistleblowing),
        ("bingeeating", Concern::EatingDisorder),
        ("pullinghairout", Concern::SelfHarm),
        ("mentalhealth", Concern::MentalHealth),
        ("nakedselfie", Concern::NudeImages),
        ("cannabisfarm", Concern::ModernSlavery),
        ("paedo", Concern::ChildSexualAbuse),
        ("ncii", Concern::IntimateImageAbuse),
        ("crimeinformation", Concern::CrimeInformation),
        ("onlineabuse", Concern::OnlineHarm),
        ("terrorism", Concern::Radicalisation),
        ("pressuredfornudes", Concern::NudeImages),
        ("gangedupon", Concern::Bullying),
        ("intimateimageabuse", Concern::IntimateImageAbuse),
        ("stolengoods", Concern::CrimeInformation),
        ("izzat", Concern::HonourBasedAbuse),
        ("abusiveex", Concern::DomesticAbuse),
        ("strugglingparent", Concern::Parenting),
        ("harassment", Concern::Stalking),
        ("webcamblackmail", Concern::Sextortion),
        ("mychildwontlisten", Concern::Parenting),
        ("phonestolen", Concern::VictimOfCrime),
        ("sexualisedbehaviour", Concern::WorryingSexualBehaviour),
        ("madetomarry", Concern::ForcedMarriage),
        ("ranaway", Concern::MissingPerson),
        ("hatemybody", Concern::EatingDisorder),
        ("takesmywages", Concern::EconomicAbuse),
        ("scams", Concern::Fraud),
        ("nakedpicture", Concern::NudeImages),
        ("ocd", Concern::MentalHealth),
        ("siblingsexualabuse", Concern::WorryingSexualBehaviour),
        ("nudeimages", Concern::NudeImages),
        ("disappeared", Concern::MissingPerson),
        ("panicattacks", Concern::MentalHealth),
        ("losingmytemper", Concern::OwnAbusiveBehaviour),
        ("carerstealing", Concern::ElderAbuse),
        ("hearingvoices", Concern::MentalHealth),
        ("schizophrenia", Concern::MentalHealth),
        ("aichildimages", Concern::OnlineChildSexualAbuse),
        ("actionfraud", Concern::Fraud),
        ("abusiveboyfriend", Concern::DomesticAbuse),
        ("racistneighbour", Concern::HateCrime),
        ("depression", Concern::MentalHealth),
        ("selfneglect", Concern::AdultAtRisk),
        ("partnerlookingatchildrenonline", Concern::WorryingSexualBehaviour),
        ("homophobicbullying", Concern::Bullying),
        ("disorderedeating", Concern::EatingDisorder),
        ("lowmood", Concern::MentalHealth),
        ("cryingbaby", Concern::Parenting),
        ("webcam", Concern::OnlineChildSexualAbuse),
        ("snitch", Concern::CrimeInformation),
        ("followingme", Concern::Stalking),
        ("spyingonme", Concern::Stalking),
        ("wanttostopbeingabusive", Concern::OwnAbusiveBehaviour),
        ("blackmailed", Concern::Sextortion),
    ],
};

/// A handle for each contact of the embedded directory: code that names one stops compiling, or warns,
/// when the service closes.
///
/// ```
/// use helplines::contacts::CHILDLINE;
///
/// assert_eq!(CHILDLINE.phone().map(|number| number.tel_uri()), Some("tel:+448001111"));
/// ```
pub mod contacts {
    use crate::contact::Contact;

    /// 159 (call your bank), 159.
    pub static _159_STOP_SCAMS: &Contact = &super::CONTACTS[0];

    /// ACT Early Support Line, 0800 011 3764.
    pub static ACT_EARLY: &Contact = &super::CONTACTS[1];

    /// Action Against Stalking.
    pub static ACTION_AGAINST_STALKING: &Contact = &super::CONTACTS[2];

    /// Advice Direct Scotland, 0808 164 6000.
    pub static ADVICE_DIRECT_SCOTLAND: &Contact = &super::CONTACTS[3];

    /// Age Scotland helpline, 0800 12 44 222.
    pub static AGE_SCOTLAND: &Contact = &super::CONTACTS[4];

    /// Age UK Advice Line, 0800 678 1602.
    pub static AGE_UK_ADVICE_LINE: &Contact = &super::CONTACTS[5];

    /// Anti-Terrorist Hotline, 0800 789 321.
    pub static ANTI_TERRORIST_HOTLINE: &Contact = &super::CONTACTS[6];

    /// Beat helpline, 0808 801 0677.
    pub static BEAT: &Contact = &super::CONTACTS[7];

    /// Adult Protection Gateway Team, Belfast, 028 9504 1744.
    pub static BELFAST_ADULT_PROTECTION_GATEWAY: &Contact = &super::CONTACTS[8];

    /// Breathing Space, 0800 83 85 87.
    pub static BREATHING_SPACE: &Contact = &super::CONTACTS[9];

    /// Bright Sky.
    pub static BRIGHT_SKY_APP: &Contact = &super::CONTACTS[10];

    /// British Muslim Trust helpline, 0808 172 3524.
    pub static BRITISH_MUSLIM_TRUST: &Contact = &super::CONTACTS[11];

    /// British Transport Police, 0800 40 50 40.
    pub static BRITISH_TRANSPORT_POLICE: &Contact = &super::CONTACTS[12];

    /// C.A.L.L. Mental Health Listening Line, 0800 132 737.
    pub static CALL_WALES: &Contact = &super::CONTACTS[13];

    /// CALM helpline, 0800 58 58 58.
    pub static CALM: &Contact = &super::CONTACTS[14];

    /// Care Inspectorate, 0345 600 9527.
    pub static CARE_INSPECTORATE_SCOTLAND: &Contact = &super::CONTACTS[15];

    /// CEOP Safety Centre.
    pub static CEOP_SAFETY_CENTRE: &Contact = &super::CONTACTS[16];

    /// Childline, 0800 1111.
    pub static CHILDLINE: &Contact = &super::CONTACTS[17];

    /// Children First support line, 08000 28 22 33.
    pub static CHILDREN_FIRST_SUPPORT_LINE: &Contact = &super::CONTACTS[18];

    /// Citizens Advice consumer service, 0808 223 1133.
    pub static CITIZENS_ADVICE_CONSUMER: &Contact = &super::CONTACTS[19];

    /// Care Quality Commission, 03000 616161.
    pub static CQC: &Contact = &super::CONTACTS[20];

    /// Crimestoppers, 0800 555 111.
    pub static CRIMESTOPPERS: &Contact = &super::CONTACTS[21];

    /// Community Security Trust (CST), 0800 032 3263.
    pub static CST: &Contact = &super::CONTACTS[22];

    /// Drinkline, 0300 123 1110.
    pub static DRINKLINE: &Contact = &super::CONTACTS[23];

    /// 999 emergency services, 999.
    pub static EMERGENCY_999: &Contact = &super::CONTACTS[24];

    /// Family Lives helpline, 0808 800 2222.
    pub static FAMILY_LIVES: &Contact = &super::CONTACTS[25];

    /// Fearless, 0800 555 111.
    pub static FEARLESS: &Contact = &super::CONTACTS[26];

    /// Financial Support Line for Victims of Domestic Abuse, 0808 1968845.
    pub static FINANCIAL_SUPPORT_LINE_DOMESTIC_ABUSE: &Contact = &super::CONTACTS[27];

    /// Forced Marriage Unit, 020 7008 0151.
    pub static FORCED_MARRIAGE_UNIT: &Contact = &super::CONTACTS[28];

    /// FRANK, 0300 123 6600.
    pub static FRANK: &Contact = &super::CONTACTS[29];

    /// Galop LGBT+ helpline, 0800 999 5428.
    pub static GALOP: &Contact = &super::CONTACTS[30];

    /// Hourglass helpline, 0808 808 8141.
    pub static HOURGLASS: &Contact = &super::CONTACTS[31];

    /// Internet Watch Foundation reporting hotline.
    pub static IWF: &Contact = &super::CONTACTS[32];

    /// Karma Nirvana UK Helpline, 0800 5999 247.
    pub static KARMA_NIRVANA: &Contact = &super::CONTACTS[33];

    /// Lucy Faithfull Foundation support for family and friends, 0808 1000 900.
    pub static LFF_FAMILY_AND_FRIENDS: &Contact = &super::CONTACTS[34];

    /// Lifeline, 0808 808 8000.
    pub static LIFELINE_NI: &Contact = &super::CONTACTS[35];

    /// Live Fear Free Helpline, 0808 80 10 800.
    pub static LIVE_FEAR_FREE: &Contact = &super::CONTACTS[36];

    /// Local council children's social care.
    pub static LOCAL_COUNCIL_CHILDREN: &Contact = &super::CONTACTS[37];

    /// Meic, 080880 23456.
    pub static MEIC: &Contact = &super::CONTACTS[38];

    /// Learning Disability Helpline, 0808 808 1111.
    pub static MENCAP_HELPLINE: &Contact = &super::CONTACTS[39];

    /// Men's Advice Line, 0808 801 0327.
    pub static MENS_ADVICE_LINE: &Contact = &super::CONTACTS[40];

    /// Mermaids helpline, 0808 801 0400.
    pub static MERMAIDS: &Contact = &super::CONTACTS[41];

    /// Mind Infoline, 0300 123 3393.
    pub static MIND_INFOLINE: &Contact = &super::CONTACTS[42];

    /// Missing People helpline, 116 000.
    pub static MISSING_PEOPLE: &Contact = &super::CONTACTS[43];

    /// Modern Slavery & Exploitation Helpline, 08000 121 700.
    pub static MODERN_SLAVERY_HELPLINE: &Contact = &super::CONTACTS[44];

    /// Muslim Women's Network Helpline, 0800 999 5786.
    pub static MUSLIM_WOMENS_NETWORK_HELPLINE: &Contact = &super::CONTACTS[45];

    /// Nacoa helpline, 0800 358 3456.
    pub static NACOA: &Contact = &super::CONTACTS[46];

    /// NAPAC Support Line, 0808 801 0331.
    pub static NAPAC: &Contact = &super::CONTACTS[47];

    /// National Bullying Helpline, 0300 323 0169.
    pub static NATIONAL_BULLYING_HELPLINE: &Contact = &super::CONTACTS[48];

    /// National Domestic Abuse Helpline, 0808 2000 247.
    pub static NATIONAL_DOMESTIC_ABUSE_HELPLINE: &Contact = &super::CONTACTS[49];

    /// National Gambling Helpline, 0808 8020 133.
    pub static NATIONAL_GAMBLING_HELPLINE: &Contact = &super::CONTACTS[50];

    /// National Stalking Helpline, 0808 802 0300.
    pub static NATIONAL_STALKING_HELPLINE: &Contact = &super::CONTACTS[51];

    /// NHS 111, mental health option, 111.
    pub static NHS_111_MENTAL_HEALTH_ENGLAND: &Contact = &super::CONTACTS[52];

    /// NHS 111 Wales, mental health option, 111.
    pub static NHS_111_WALES_PRESS_2: &Contact = &super::CONTACTS[53];

    /// NHS 24 Mental Health Hub, 111.
    pub static NHS_24_MENTAL_HEALTH_HUB: &Contact = &super::CONTACTS[54];

    /// Domestic and Sexual Abuse Helpline (Northern Ireland), 0808 802 1414.
    pub static NI_DOMESTIC_SEXUAL_ABUSE_HELPLINE: &Contact = &super::CONTACTS[55];

    /// Regional Emergency Social Work Service (RESWS), 028 9504 9999.
    pub static NI_EMERGENCY_SOCIAL_WORK: &Contact = &super::CONTACTS[56];

    /// Gateway Services (children's social work), Northern Ireland, 028 9050 7000.
    pub static NI_GATEWAY: &Contact = &super::CONTACTS[57];

    /// NSPCC Female Genital Mutilation Helpline, 0800 028 3550.
    pub static NSPCC_FGM_HELPLINE: &Contact = &super::CONTACTS[58];

    /// NSPCC Helpline, 0808 800 5000.
    pub static NSPCC_HELPLINE: &Contact = &super::CONTACTS[59];

    /// NSPCC Whistleblowing Advice Line, 0800 028 0285.
    pub static NSPCC_WHISTLEBLOWING: &Contact = &super::CONTACTS[60];

    /// Paladin, National Stalking Advocacy Service, 020 3866 4107.
    pub static PALADIN: &Contact = &super::CONTACTS[61];

    /// HOPELINE247, 0800 068 4141.
    pub static PAPYRUS_HOPELINE247: &Contact = &super::CONTACTS[62];

    /// 101 police non-emergency number, 101.
    pub static POLICE_101: &Contact = &super::CONTACTS[63];

    /// Police Scotland, 101.
    pub static POLICE_SCOTLAND: &Contact = &super::CONTACTS[64];

    /// Professionals Online Safety Helpline (POSH), 0344 381 4772.
    pub static POSH: &Contact = &super::CONTACTS[65];

    /// Protect advice line, 020 3117 2520.
    pub static PROTECT_ADVICE_LINE: &Contact = &super::CONTACTS[66];

    /// Police Service of Northern Ireland (PSNI), 101.
    pub static PSNI: &Contact = &super::CONTACTS[67];

    /// 24/7 Rape & Sexual Abuse Support Line, 0808 500 2222.
    pub static RAPE_CRISIS_ENGLAND_WALES: &Contact = &super::CONTACTS[68];

    /// Rape Crisis Scotland Helpline, 08088 01 03 02.
    pub static RAPE_CRISIS_SCOTLAND: &Contact = &super::CONTACTS[69];

    /// Report Fraud, 0300 123 2040.
    pub static REPORT_FRAUD: &Contact = &super::CONTACTS[70];

    /// Report Harmful Content.
    pub static REPORT_HARMFUL_CONTENT: &Contact = &super::CONTACTS[71];

    /// Report Remove.
    pub static REPORT_REMOVE: &Contact = &super::CONTACTS[72];

    /// Respect Phoneline, 0808 802 4040.
    pub static RESPECT_PHONELINE: &Contact = &super::CONTACTS[73];

    /// Rethink Mental Illness advice line, 0808 801 0525.
    pub static RETHINK_ADVICE_LINE: &Contact = &super::CONTACTS[74];

    /// Revenge Porn Helpline, 0345 6000 459.
    pub static REVENGE_PORN_HELPLINE: &Contact = &super::CONTACTS[75];

    /// Safe Spaces, 0300 303 1056.
    pub static SAFE_SPACES: &Contact = &super::CONTACTS[76];

    /// SafeCall, 116 000.
    pub static SAFECALL: &Contact = &super::CONTACTS[77];

    /// Modern slavery referral helpline, 0800 808 3733.
    pub static SALVATION_ARMY_SLAVERY: &Contact = &super::CONTACTS[78];

    /// Samaritans, 116 123.
    pub static SAMARITANS: &Contact = &super::CONTACTS[79];

    /// SANEline, 0300 304 7000.
    pub static SANELINE: &Contact = &super::CONTACTS[80];

    /// Sexual assault referral centres.
    pub static SARC_ENGLAND: &Contact = &super::CONTACTS[81];

    /// NHS Scotland sexual assault self-referral phone service, 0800 148 88 88.
    pub static SARCS_SCOTLAND: &Contact = &super::CONTACTS[82];

    /// Savera UK helpline, 0800 107 0726.
    pub static SAVERA_UK: &Contact = &super::CONTACTS[83];

    /// Council social work and Police Scotland, 101.
    pub static SCOTLAND_CHILD_CONCERN: &Contact = &super::CONTACTS[84];

    /// Scotland's Domestic Abuse and Forced Marriage Helpline, 0800 027 1234.
    pub static SCOTLAND_DOMESTIC_ABUSE_FORCED_MARRIAGE_HELPLINE: &Contact = &super::CONTACTS[85];

    /// Scottish Families Affected by Alcohol and Drugs helpline, 08080 10 10 11.
    pub static SFAD: &Contact = &super::CONTACTS[86];

    /// Shout.
    pub static SHOUT: &Contact = &super::CONTACTS[87];

    /// The Silver Line, 0800 4 70 80 90.
    pub static SILVER_LINE: &Contact = &super::CONTACTS[88];

    /// Survivors of Bereavement by Suicide helpline, 0300 111 5065.
    pub static SOBS: &Contact = &super::CONTACTS[89];

    /// SOS Silence of Suicide, 0808 115 1505.
    pub static SOS_SILENCE_OF_SUICIDE: &Contact = &super::CONTACTS[90];

    /// Speak Up helpline (NHS and social care), 08000 724 725.
    pub static SPEAK_UP: &Contact = &super::CONTACTS[91];

    /// Stop It Now helpline, 0808 1000 900.
    pub static STOP_IT_NOW: &Contact = &super::CONTACTS[92];

    /// Stop Loan Sharks (England), 0300 555 2222.
    pub static STOP_LOAN_SHARKS_ENGLAND: &Contact = &super::CONTACTS[93];

    /// StopNCII.org.
    pub static STOPNCII: &Contact = &super::CONTACTS[94];

    /// The Survivors Trust National Helpline, 08088 010818.
    pub static SURVIVORS_TRUST: &Contact = &super::CONTACTS[95];

    /// Switchboard LGBTQIA+ support line, 0800 0119 100.
    pub static SWITCHBOARD_LGBT: &Contact = &super::CONTACTS[96];

    /// Trafficking Awareness Raising Alliance (TARA), 0141 276 7724.
    pub static TARA: &Contact = &super::CONTACTS[97];

    /// Thames Valley Police, 101.
    pub static THAMES_VALLEY_POLICE: &Contact = &super::CONTACTS[98];

    /// The Rowan Sexual Assault Referral Centre, 0800 389 4424.
    pub static THE_ROWAN: &Contact = &super::CONTACTS[99];

    /// Thirtyone:eight safeguarding helpline, 0303 003 1111.
    pub static THIRTYONE_EIGHT: &Contact = &super::CONTACTS[100];

    /// True Vision.
    pub static TRUE_VISION: &Contact = &super::CONTACTS[101];

    /// Victim Support Supportline, 08 08 16 89 111.
    pub static VICTIM_SUPPORT: &Contact = &super::CONTACTS[102];

    /// Victim Support Scotland, 0800 160 1985.
    pub static VICTIM_SUPPORT_SCOTLAND: &Contact = &super::CONTACTS[103];

    /// Wales Hate Support Centre, 0300 30 31 982.
    pub static WALES_HATE_SUPPORT_CENTRE: &Contact = &super::CONTACTS[104];

    /// Women's Aid directory of local services (England).
    pub static WOMENS_AID: &Contact = &super::CONTACTS[105];

    /// YoungMinds Parents Helpline, 0808 802 5544.
    pub static YOUNGMINDS_PARENTS: &Contact = &super::CONTACTS[106];
}
