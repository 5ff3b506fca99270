//! Numbers that are one slip of the hand from each other, found among many without a look at each.
//!
//! A number is one word: four bits a digit, 1 for 0 up to 10 for 9, the first digit at the top and nothing behind the last.

use crate::number::digits::Digits;

/// Fewest digits of a number that is compared for slips: shorter ones are too close to each other.
pub(super) const SHORTEST: usize = 8;
/// Most digits of a number that is compared.
const LONGEST: usize = 13;

/// A slip is behind the first four digits, or before the last three.
const FIRST: u32 = 4;
const LAST: u32 = 3;

/// Packs a number; `None` for what is too short or too long, or not of digits alone.
#[inline]
pub(crate) fn packed(number: &str) -> Option<u64> {
    let digits = number.bytes().all(|byte| byte.is_ascii_digit()) && (SHORTEST..=LONGEST).contains(&number.len());
    let word = |word: u64, byte: u8| word << 4 | u64::from(byte - b'0' + 1);
    digits.then(|| number.bytes().fold(0, word)).map(to_the_top)
}

/// The number with its digits from the last to the first.
#[inline]
pub(crate) fn reversed(number: u64) -> u64 {
    const LOW: u64 = 0x0f0f_0f0f_0f0f_0f0f;
    to_the_top(((number & LOW) << 4 | number >> 4 & LOW).swap_bytes())
}

#[inline]
fn to_the_top(number: u64) -> u64 {
    number << (number.leading_zeros() & !3)
}

#[inline]
fn length(number: u64) -> u32 {
    16 - number.trailing_zeros() / 4
}

/// The digits of a packed number.
#[inline]
pub(super) fn unpacked(number: u64) -> Digits {
    let digit = |place: u32| (number >> (60 - 4 * place)) as u8 & 0xf;
    Digits::from_bytes((0..length(number)).map(|place| b'0' + digit(place).wrapping_sub(1)))
}

/// Goes through the numbers that are one slip from one: `numbers` in order, and the same reversed, in order.
#[inline]
pub(super) fn near<'n>(numbers: &'n [u64], backwards: &'n [u64], number: u64) -> impl Iterator<Item = u64> + use<'n> {
    let end = reversed(number);
    let forwards = alike(numbers, number, FIRST).filter(move |other| is_one_slip(*other, number));
    forwards.chain(alike(backwards, end, LAST).filter(move |other| is_one_slip(*other, end)).map(reversed))
}

/// The numbers, of those in order, that begin with as many of the same digits.
#[inline]
fn alike<'n>(numbers: &'n [u64], number: u64, digits: u32) -> impl Iterator<Item = u64> + use<'n> {
    let begin = move |number: u64| number >> (64 - 4 * digits);
    let start = numbers.partition_point(|other| begin(*other) < begin(number));
    let rest = numbers.get(start..).unwrap_or_default().iter().copied();
    rest.take_while(move |other| begin(*other) == begin(number))
}

/// Whether two numbers differ by one digit dropped, added or changed, or by two neighbours swapped.
#[inline]
pub(super) fn is_one_slip(a: u64, b: u64) -> bool {
    let (short, long) = (length(a).min(length(b)), length(a).max(length(b)));
    let bottom = |number: u64| number >> (number.trailing_zeros() & !3);
    let first = (a ^ b).leading_zeros() / 4;
    let last = (bottom(a) ^ bottom(b)).trailing_zeros() / 4;
    match (long - short, long.saturating_sub(first + last)) {
        (0, 1) => true,
        (0, 2) => {
            let two = |number: u64| number >> (56 - 4 * first) & 0xff;
            two(a) == (two(b) >> 4 | two(b) << 4) & 0xff
        }
        // What was left out or put in stands where the beginnings end.
        (1, rest) => rest <= 1,
        _ => false,
    }
}

/// Whether two short codes of one length differ by one digit, or by two neighbours swapped.
#[inline]
pub(super) fn is_near_code(known: &str, other: &str) -> bool {
    if known.len() != other.len() {
        return false;
    }
    let mut wrong = known.bytes().zip(other.bytes()).enumerate().filter(|(_, (known, other))| known != other);
    match (wrong.next(), wrong.next(), wrong.next()) {
        (Some(_), None, None) => true,
        (Some((first, (a, b))), Some((second, (c, d))), None) => second == first + 1 && a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;
    use alloc::vec::Vec;

    fn is_slip(a: &str, b: &str) -> bool {
        is_one_slip(packed(a).unwrap(), packed(b).unwrap())
    }

    #[test]
    fn a_slip_is_one_digit_or_two_neighbours() {
        for slip in ["0808800500", "08088005001", "08088005100", "08808005000", "80088005000", "080880050000"] {
            assert!(is_slip("08088005000", slip) && is_slip(slip, "08088005000"), "{slip}");
        }
        for other in ["08088005000", "08088005011", "080880050", "08058008000", "0808800500000", "18088005001"] {
            assert!(!is_slip("08088005000", other) && !is_slip(other, "08088005000"), "{other}");
        }
    }

    #[test]
    fn a_number_is_packed_and_turned_round_and_back() {
        for number in ["08001111", "00000000", "9999999999999", "08088005000"] {
            let word = packed(number).unwrap();
            assert_eq!(unpacked(word).as_str(), number);
            assert_eq!(unpacked(reversed(word)).as_str(), number.chars().rev().collect::<String>());
        }
        for other in ["0800111", "08001111x", "+4408001111", "00000000000000", ""] {
            assert_eq!(packed(other), None, "{other}");
        }
    }

    #[test]
    fn only_numbers_that_begin_alike_are_looked_at() {
        let numbers = ["01632960000", "02079460000", "02079460999", "08081570000"].map(|one| packed(one).unwrap());
        let found: Vec<u64> = alike(&numbers, packed("02079460123").unwrap(), FIRST).collect();
        assert_eq!(found, numbers[1..3]);
    }

    /// Every slip that there is, found among numbers most of which are far away.
    #[test]
    fn every_slip_is_found_wherever_it_is() {
        for number in ["08001111", "0808800500", "08088005000", "080880050001"] {
            let own = packed(number).unwrap();
            let far = ["01632960000", "02079460000", "08081570000", "03069990000"].map(|far| packed(far).unwrap());
            let mut numbers: Vec<u64> = far.into_iter().chain([own]).collect();
            let mut backwards: Vec<u64> = numbers.iter().copied().map(reversed).collect();
            numbers.sort_unstable();
            backwards.sort_unstable();
            let (digits, mut slips) = (number.as_bytes(), Vec::new());
            for place in 0..digits.len() {
                let (before, after) = digits.split_at(place);
                slips.push([before, &after[1..]].concat());
                slips.extend(after.get(1).map(|next| [before, &[*next, after[0]], &after[2..]].concat()));
                for digit in b'0'..=b'9' {
                    slips.push([before, &[digit], after].concat());
                    slips.push([before, &[digit], &after[1..]].concat());
                }
            }
            for slip in slips.iter().map(|slip| core::str::from_utf8(slip).unwrap()).filter(|slip| *slip != number) {
                let Some(word) = packed(slip) else { continue };
                let found: Vec<u64> = near(&numbers, &backwards, word).collect();
                assert!(!found.is_empty() && found.iter().all(|one| *one == own), "{number}: {slip}");
            }
        }
    }
}
