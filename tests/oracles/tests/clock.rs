//! What the clocks of the UK show, against jiff's own copy of the time zone database.

use helplines::time::LocalTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

fn shown(moment: Timestamp, london: &TimeZone) -> String {
    london.to_datetime(moment).strftime("%Y-%m-%dT%H:%M").to_string()
}

#[test]
fn every_half_hour_from_1996_to_2040_and_every_minute_of_each_change() {
    let london = jiff::tz::db().get("Europe/London").expect("the zone");
    let end: Timestamp = "2041-01-01T00:00:00Z".parse().expect("a time");
    let mut moment: Timestamp = "1996-01-01T00:00:00Z".parse().expect("a time");
    let (mut compared, mut changes) = (0, 0);
    while moment < end {
        let next = moment + 30.minutes();
        assert_eq!(LocalTime::in_uk(moment).to_string(), shown(moment, &london));
        compared += 1;
        if london.to_offset(moment) != london.to_offset(next) {
            changes += 1;
            for minute in -90..=90 {
                let near = next + minute.minutes();
                assert_eq!(LocalTime::in_uk(near).to_string(), shown(near, &london), "{near}");
            }
        }
        moment = next;
    }
    assert_eq!((compared, changes), (788_976, 90));
}

/// In January the clocks showed GMT in these years and in July summer time, as the rule of today has it.
#[test]
fn odd_seconds_of_winters_and_summers_before_1970() {
    let london = jiff::tz::db().get("Europe/London").expect("the zone");
    let mut compared = 0;
    for (year, month) in (1950..=1967).flat_map(|year| [(year, 1), (year, 7)]) {
        let first = jiff::civil::date(year, month, 1).to_zoned(TimeZone::UTC).expect("a time").timestamp();
        let mut moment = first + 500.milliseconds();
        while moment < first + (31 * 24).hours() {
            assert_eq!(LocalTime::in_uk(moment).to_string(), shown(moment, &london), "{moment}");
            moment += 3599.seconds();
            compared += 1;
        }
    }
    assert_eq!(compared, 36 * 745);
}

#[test]
fn a_moment_in_any_zone_is_shown_as_in_the_uk() {
    let sydney = "2026-11-22T10:15+11:00[Australia/Sydney]".parse::<jiff::Zoned>().expect("a time");
    assert_eq!(LocalTime::in_uk(&sydney).to_string(), "2026-11-21T23:15");
    assert_eq!(LocalTime::in_uk(sydney), "2026-11-21T23:15:00".parse().expect("a time"));
}
