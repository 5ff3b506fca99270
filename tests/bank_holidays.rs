//! Every day of 2015 to 2035 in each nation, against dates recorded from an independent list.

use std::collections::BTreeSet;

use helplines::Nation;
use helplines::time::Date;

const RECORDED: &str = include_str!("recorded/bank_holidays.txt");

fn recorded() -> BTreeSet<(Nation, Date)> {
    let lines = RECORDED.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let mut words = line.split(' ');
            let nation = words.next().and_then(|word| word.parse().ok()).expect("a nation");
            (nation, words.next().and_then(|word| word.parse().ok()).expect("a date"))
        })
        .collect()
}

#[test]
fn every_day_of_2015_to_2035_agrees_with_the_recorded_list() {
    let recorded = recorded();
    let mut days = 0;
    for year in 2015..=2035 {
        for month in 1..=12 {
            for date in (1..=31).filter_map(|day| Date::new(year, month, day)) {
                for nation in Nation::ALL {
                    let listed = recorded.contains(&(*nation, date));
                    assert_eq!(date.is_bank_holiday(*nation), listed, "{nation} {date}");
                }
                days += 1;
            }
        }
    }
    assert_eq!(days, 7670);
    assert!(recorded.len() > 800, "{}", recorded.len());
}

#[test]
fn days_that_were_moved_or_kept_once() {
    let is = |year, month, day, nation| Date::new(year, month, day).expect("a date").is_bank_holiday(nation);
    assert!(is(2011, 4, 29, Nation::Scotland) && is(2012, 6, 5, Nation::Wales) && is(2012, 6, 4, Nation::Wales));
    assert!(!is(2012, 5, 28, Nation::Wales) && !is(2020, 5, 4, Nation::England) && is(2020, 5, 8, Nation::England));
    assert!(is(2026, 6, 15, Nation::Scotland) && !is(2026, 6, 15, Nation::England));
    assert!(is(2002, 6, 3, Nation::England) && is(2002, 6, 4, Nation::England) && !is(2002, 5, 27, Nation::England));
}
