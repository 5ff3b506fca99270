//! Every day of 1982 to 2035 in each nation, against dates recorded from an independent list.

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
fn every_day_of_1982_to_2035_agrees_with_the_recorded_list() {
    let mut recorded = recorded();
    // The package begins a year early: the St Andrew's Day Bank Holiday (Scotland) Act became law on 15 January 2007.
    let early = Date::new(2006, 11, 30).expect("a date");
    assert!(recorded.remove(&(Nation::Scotland, early)));
    let mut days = 0;
    for year in 1982..=2035 {
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
    assert_eq!(days, 19_723);
}
