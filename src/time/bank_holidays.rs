//! Bank holidays of the UK, by nation.
//!
//! The rules: Banking and Financial Dealings Act 1971, Schedule 1; St Andrew's Day Bank Holiday (Scotland) Act 2007;
//! New Year's Day, Good Friday (in part), May Day, the substitutes and the one-off days by royal proclamation, as
//! <https://www.gov.uk/bank-holidays> lists them. Compared for every day of 1982 to 2035 with the Python package
//! `holidays` in `tests/bank_holidays.rs`.

use crate::time::date::Date;
use crate::time::weekday::Weekday;
use crate::vocabulary::Nation;

use Nation::{England, NorthernIreland, Scotland, Wales};

const ALL: &[Nation] = &[England, Wales, Scotland, NorthernIreland];

/// Days with a fixed date: month, day, the first year, and the nations that keep them.
const FIXED: &[(u8, u8, u16, &[Nation])] = &[
    (1, 1, 1974, ALL),
    (1, 2, 1871, &[Scotland]),
    (3, 17, 1903, &[NorthernIreland]),
    (7, 12, 1926, &[NorthernIreland]),
    (11, 30, 2007, &[Scotland]),
    (12, 25, 1871, ALL),
    (12, 26, 1871, ALL),
];

/// Days that were moved once: the usual day, and the day that was kept instead.
const MOVED: &[(Date, Date)] = &[
    // Fifty and seventy-five years after the end of the war in Europe.
    (date(1995, 5, 1), date(1995, 5, 8)),
    (date(2020, 5, 4), date(2020, 5, 8)),
    // The golden, diamond and platinum jubilees.
    (date(2002, 5, 27), date(2002, 6, 4)),
    (date(2012, 5, 28), date(2012, 6, 4)),
    (date(2022, 5, 30), date(2022, 6, 2)),
];

/// Days that were kept once, each by royal proclamation.
const ONCE: &[(Date, &[Nation])] = &[
    // The turn of the millennium.
    (date(1999, 12, 31), ALL),
    // The golden, diamond and platinum jubilees.
    (date(2002, 6, 3), ALL),
    (date(2012, 6, 5), ALL),
    (date(2022, 6, 3), ALL),
    // The wedding of Prince William and Catherine Middleton.
    (date(2011, 4, 29), ALL),
    // The state funeral of Queen Elizabeth II.
    (date(2022, 9, 19), ALL),
    // The coronation of King Charles III.
    (date(2023, 5, 8), ALL),
    // Scotland at the football World Cup.
    (date(2026, 6, 15), &[Scotland]),
];

const fn date(year: u16, month: u8, day: u8) -> Date {
    Date { year, month, day }
}

impl Date {
    /// Returns whether the day is a bank holiday in a nation, or the day for which another one is kept: 25 December is
    /// one even on a Sunday, and so is the Tuesday that stands for it.
    ///
    /// It is right from 1982 on, by the Banking and Financial Dealings Act 1971 and <https://www.gov.uk/bank-holidays>;
    /// days that are proclaimed after this release are not known to it.
    ///
    /// ```
    /// use helplines::Nation;
    /// use helplines::time::Date;
    ///
    /// let easter_monday = Date::new(2026, 4, 6).unwrap();
    /// assert!(easter_monday.is_bank_holiday(Nation::England));
    /// assert!(!easter_monday.is_bank_holiday(Nation::Scotland));
    /// ```
    #[inline]
    pub fn is_bank_holiday(self, nation: Nation) -> bool {
        let kept_instead = MOVED.iter().any(|(_, kept)| *kept == self);
        let moved_away = MOVED.iter().any(|(usual, _)| *usual == self);
        is_fixed(self, nation)
            || is_substitute(self, nation)
            || (is_movable(self, nation) && !moved_away)
            || kept_instead
            || ONCE.iter().any(|(day, nations)| *day == self && nations.contains(&nation))
    }
}

#[inline]
fn is_fixed(date: Date, nation: Nation) -> bool {
    FIXED.iter().any(|(month, day, since, nations)| {
        (date.month, date.day) == (*month, *day) && date.year >= *since && nations.contains(&nation)
    })
}

/// Whether the day stands for one with a fixed date that fell on the weekend before: the first weekdays after it that
/// are not holidays themselves.
#[inline]
fn is_substitute(date: Date, nation: Nation) -> bool {
    let saturday = date.number() - date.weekday() as i32 - 2;
    let fixed = |number: i32| is_fixed(Date::from_number(number), nation);
    let owed = i32::from(fixed(saturday)) + i32::from(fixed(saturday + 1));
    let free_before = (saturday + 2..date.number()).filter(|day| !fixed(*day)).count();
    !fixed(date.number()) && i32::try_from(free_before).is_ok_and(|free| free < owed)
}

/// Whether the day is one of those that move: by Easter, or a Monday of its month.
#[inline]
fn is_movable(date: Date, nation: Nation) -> bool {
    let from_easter = date.number() - easter(date.year).number();
    let monday = date.weekday() == Weekday::Monday;
    let (first, last) = (date.day <= 7, date.day > 31 - 7);
    match (date.month, nation) {
        _ if from_easter == -2 => true,
        _ if from_easter == 1 => nation != Scotland,
        (5, _) => monday && (first || last),
        (8, Scotland) => monday && first,
        (8, _) => monday && last,
        _ => false,
    }
}

/// Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
#[inline]
const fn easter(year: u16) -> Date {
    let year = year as u32;
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    date(year as u16, (n / 31) as u8, (n % 31 + 1) as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Easter Sunday by another way: Knuth, The Art of Computer Programming, volume 1, section 1.3.2, exercise 14.
    fn easter_by_golden_number(year: u16) -> Date {
        let year = i32::from(year);
        let (golden, century) = (year % 19 + 1, year / 100 + 1);
        let (dropped, moon) = (3 * century / 4 - 12, (8 * century + 5) / 25 - 5);
        let sunday = 5 * year / 4 - dropped - 10;
        let epact = (11 * golden + 20 + moon - dropped).rem_euclid(30);
        let epact = epact + i32::from((epact == 25 && golden > 11) || epact == 24);
        let full_moon = if epact > 23 { 74 - epact } else { 44 - epact };
        let day = full_moon + 7 - (sunday + full_moon) % 7;
        Date::from_number(date(year as u16, 3, 1).number() + day - 1)
    }

    #[test]
    fn easter_is_the_same_by_two_ways() {
        for year in 1583..=9999 {
            assert_eq!(easter(year), easter_by_golden_number(year), "{year}");
        }
    }
}
