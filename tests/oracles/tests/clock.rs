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

#[test]
fn any_moment_and_zone_is_answered() {
    for moment in [Timestamp::MIN, Timestamp::MAX, Timestamp::UNIX_EPOCH] {
        let _ = LocalTime::in_uk(moment).to_string();
    }
    let sydney = "2026-11-22T10:15+11:00[Australia/Sydney]".parse::<jiff::Zoned>().expect("a time");
    assert_eq!(LocalTime::in_uk(&sydney).to_string(), "2026-11-21T23:15");
}
