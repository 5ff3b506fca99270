//! Whose turn it is: one question at a time to a host, and a second between them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Least time between the end of an answer of a host and the next question to it.
pub const PAUSE: Duration = Duration::from_secs(1);
/// Longest that a host may ask to be left alone between two questions.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// When hosts were last asked.
#[derive(Debug, Default)]
pub struct Pace {
    hosts: Mutex<HashMap<String, Arc<Mutex<Host>>>>,
}

#[derive(Debug, Default)]
pub struct Host {
    /// When its last answer ended.
    last: Option<Instant>,
    pause: Duration,
    /// Whether it wants to be left alone for longer than a round waits.
    pub is_resting: bool,
}

impl Pace {
    /// The host with a name, for one who waits for a turn with [`turn`].
    pub fn host(&self, name: &str) -> Arc<Mutex<Host>> {
        locked(&self.hosts).entry(name.trim_end_matches('.').to_ascii_lowercase()).or_default().clone()
    }
}

/// Waits until nobody else asks this host.
pub fn turn(host: &Mutex<Host>) -> MutexGuard<'_, Host> {
    locked(host)
}

impl Host {
    /// Asks it a question, not before it has had its pause.
    pub fn ask<T>(&mut self, question: impl FnOnce() -> T) -> T {
        let due = self.last.map(|last| last + self.pause.max(PAUSE));
        if let Some(wait) = due.and_then(|due| due.checked_duration_since(Instant::now())) {
            std::thread::sleep(wait);
        }
        let answer = question();
        self.last = Some(Instant::now());
        answer
    }

    /// Notes how long it wants to be left alone between two questions.
    pub fn wants(&mut self, pause: Duration) {
        self.pause = self.pause.max(pause.min(LONGEST_PAUSE));
    }
}

/// What a lock holds, whoever failed while they had it.
pub fn locked<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_one_however_its_name_is_written() {
        let pace = Pace::default();
        let host = pace.host("helpline.example");
        assert!(Arc::ptr_eq(&host, &pace.host("Helpline.EXAMPLE.")));
        assert!(!Arc::ptr_eq(&host, &pace.host("www.helpline.example")));
    }

    #[test]
    fn a_host_gets_the_longest_pause_that_it_wants_within_reason() {
        let mut host = Host::default();
        for (wanted, pause) in [(5, 5), (2, 5), (86_400, 60)] {
            host.wants(Duration::from_secs(wanted));
            assert_eq!(host.pause.as_secs(), pause);
        }
    }
}
