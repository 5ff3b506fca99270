//! Numbers that stand for words in the tables.

/// A text as a number (FNV-1a, 32 bits: draft-eastlake-fnv).
#[inline]
pub(crate) fn hash(text: &[u8]) -> u32 {
    text.iter().fold(0x811c_9dc5, more)
}

/// Goes on with the next byte of a text.
#[inline]
pub(crate) fn more(hash: u32, byte: &u8) -> u32 {
    (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
}

/// Where a number stands in a list in order.
#[inline]
pub(crate) fn place(list: &[u32], hash: u32) -> Option<usize> {
    list.binary_search(&hash).ok()
}
