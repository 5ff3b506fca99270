//! Asks the directory without the standard library: `cargo run --features serde`. It ends with status 0 if all is well.
//!
//! If `std` is anywhere below it, it does not compile: "found duplicate lang item `panic_impl`", because `std` has a
//! panic handler too and a program can have only one. The feature `toml` needs `std`, and is not here.
#![no_std]
#![no_main]
#![deny(warnings)]

extern crate alloc;

use alloc::string::ToString;
use core::alloc::{GlobalAlloc, Layout};
use core::ffi::c_int;
use core::panic::PanicInfo;

use helplines::{Concern, contacts};

#[unsafe(no_mangle)]
extern "C" fn main() -> c_int {
    let advice = helplines::advise(Concern::ChildSafety);
    assert_eq!(advice.emergency(), contacts::EMERGENCY_999);
    assert!(advice.text().to_string().contains("0808 800 5000"));
    assert_eq!(helplines::by_number("08457 90 90 90").replacement(), Some("116 123"));
    assert!(helplines::find("he follows me home").best().is_some_and(|best| best.concern() == Concern::Stalking));
    #[cfg(feature = "serde")]
    assert!(serde_json::to_string(&advice).is_ok_and(|json| json.contains("tel:+448088005000")));
    #[cfg(feature = "jiff-02")]
    {
        let moment = "2026-07-01T22:15:00Z".parse::<jiff::Timestamp>();
        assert!(moment.is_ok_and(|moment| helplines::time::LocalTime::in_uk(moment).to_string() == "2026-07-01T23:15"));
    }
    0
}

/// The memory of C.
struct Memory;

#[global_allocator]
static MEMORY: Memory = Memory;

// SAFETY: `malloc` aligns what it gives as any type of C needs it, which is at least 8; `free` gets what it gave.
unsafe impl GlobalAlloc for Memory {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if layout.align() > 8 { core::ptr::null_mut() } else { unsafe { malloc(layout.size()) } }
    }

    unsafe fn dealloc(&self, memory: *mut u8, _: Layout) {
        unsafe { free(memory) }
    }
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    // SAFETY: it has no arguments and does not return.
    unsafe { abort() }
}

/// The compiled `alloc` names it in its tables for unwinding; nothing unwinds, and nothing calls it.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

#[link(name = "c")]
unsafe extern "C" {
    fn malloc(size: usize) -> *mut u8;
    fn free(memory: *mut u8);
    fn abort() -> !;
}
