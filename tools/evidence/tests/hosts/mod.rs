//! A server that plays many hosts on loopback, pages that were made up for it, and a directory that rests on them.
#![allow(dead_code)]

pub mod bench;
pub mod certificates;
pub mod directory;
pub mod files;
pub mod log;
pub mod page;
pub mod pages;
pub mod server;
