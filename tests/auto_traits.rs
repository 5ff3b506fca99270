//! Every public type can be sent to and shared between threads, moved, and kept across a caught panic.

use std::panic::{RefUnwindSafe, UnwindSafe};

use helplines::advice::*;
use helplines::check::*;
use helplines::directory::*;
use helplines::number::*;
#[cfg(feature = "toml")]
use helplines::overlay::*;
use helplines::time::*;
use helplines::view::*;
use helplines::*;

const fn is_free<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe>() {}

/// Checks the types when this is compiled, and keeps their names.
macro_rules! types {
    ($list:ident: $($name:ident $(<$($of:tt),+>)?),+ $(,)?) => {
        const $list: &[&str] = &[$( { is_free::<$name $(<$($of),+>)?>(); stringify!($name) } ),+];
    };
}

types!(
    ALWAYS:
    Advice,
    Alias<'static>,
    Anonymity,
    Area,
    Audience,
    BankHolidays<'static>,
    Card<'static>,
    Channel,
    ChannelKind,
    Concern,
    ConcernEntry,
    Confidence,
    Contact,
    Cost,
    Date,
    DateError,
    Directory,
    Due<'static>,
    Entry<'static>,
    Evidence,
    Filter,
    ForceDistricts,
    Found<'static>,
    General,
    Grade,
    Guidance<'static>,
    GuidanceLine<'static>,
    Hidden,
    Hours,
    HoursError,
    Html<'static>,
    Line<'static>,
    LocalTime,
    Markdown<'static>,
    Match<'static>,
    Mention<'static, 'static>,
    Nation,
    NumberKind,
    OpenState,
    Part<'static>,
    PhoneError,
    PhoneNumber,
    PlainText<'static>,
    Region,
    RetiredEntry,
    Route,
    Scan<'static, 'static>,
    Seen,
    Sentence<'static>,
    Set<Audience>,
    SetIter<Audience>,
    Severity,
    Situation,
    SmsCode,
    Source<'static>,
    Span,
    Status,
    Step,
    Subject,
    Support,
    Topic,
    UnknownArea,
    UnknownHours,
    UnknownSlug,
    Verdict<'static>,
    VerdictKind,
    Weekday,
    WeeklyHours,
);

#[cfg(feature = "toml")]
types!(TOML: LoadError, Problem, ProblemKind);
#[cfg(not(feature = "toml"))]
const TOML: &[&str] = &["LoadError", "Problem", "ProblemKind"];

/// The same for what a method gives: the type of an iterator or a text has no name.
const fn gives_free<T: 'static, R: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe>(_: fn(&'static T) -> R) {}

// `html_page` is not here: the `dyn Display` that it holds promises nothing.
const _: () = {
    gives_free(ConcernEntry::actions);
    gives_free(ConcernEntry::aliases);
    gives_free(ConcernEntry::sources);
    gives_free(Contact::areas);
    gives_free(Contact::shown_with);
    gives_free(Contact::sources);
    gives_free(Directory::hidden);
    gives_free(Directory::retired);
    gives_free(Guidance::actions);
    gives_free(Hours::words);
    gives_free(Line::audiences);
    gives_free(Line::sources);
    gives_free(PhoneNumber::rfc3966);
    gives_free(RetiredEntry::spellings);
    gives_free(Source::supports);
    gives_free(Step::channels);
    gives_free(UnknownSlug::suggestions);
    gives_free(Verdict::contacts);
    gives_free(|directory: &Directory| directory.for_concern(Concern::Fraud));
};

/// Whatever becomes public has to be put into the tables.
#[test]
fn no_public_type_is_left_out() {
    let modules = [
        include_str!("../src/lib.rs"),
        include_str!("../src/advice/mod.rs"),
        include_str!("../src/check/mod.rs"),
        include_str!("../src/directory/mod.rs"),
        include_str!("../src/number/mod.rs"),
        include_str!("../src/time/mod.rs"),
        include_str!("../src/view/mod.rs"),
    ];
    let exports = modules.iter().flat_map(|module| module.split("pub use ").skip(1));
    let exports = exports.filter_map(|export| export.split(';').next());
    let names = exports.flat_map(|export| export.split(|letter: char| !letter.is_alphanumeric()));
    // Of all exports, types alone begin with a capital and go on in small letters.
    let is_type = |name: &&str| name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase);
    let mut public: Vec<&str> = names.filter(is_type).collect();
    let mut checked = [ALWAYS, TOML].concat();
    public.extend(
        ["Advice", "Due", "Filter", "Guidance", "Hidden", "Step", "Directory"]
            .iter()
            .filter(|own| checked.contains(own)),
    );
    public.sort_unstable();
    public.dedup();
    checked.sort_unstable();
    assert_eq!(public, checked);
}
