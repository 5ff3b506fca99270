//! The crate's own operations, one by one: `cargo bench`. A word as argument keeps the lines that contain it.

use divan::Bencher;
use divan::counter::BytesCount;
use helplines::time::{Hours, LocalTime};
use helplines::{Concern, Directory, Nation, Situation};
use helplines_peers::{
    NUMBERS, VIEWS, answers, concern_words, full_situations, ids, local_id, local_number, log, numbers, overlay, prose,
    prose_with_numbers, show, shuffled,
};

fn main() {
    divan::main();
}

/// Makes a call for the next of the inputs.
fn each<I: Copy, O>(bencher: Bencher<'_, '_>, inputs: &[I], call: impl FnMut(I) -> O) {
    let mut inputs = inputs.iter().copied().cycle();
    bencher.with_inputs(|| inputs.next().expect("an input")).bench_local_values(call);
}

/// The same, of texts.
fn each_of<O>(bencher: Bencher<'_, '_>, inputs: &[String], call: impl FnMut(&str) -> O) {
    let inputs: Vec<&str> = inputs.iter().map(String::as_str).collect();
    each(bencher, &inputs, call);
}

// A sample is a thousand calls, so that it has every input.
#[divan::bench_group(sample_size = 1000)]
mod call {
    use super::*;

    const CONTACTS: [usize; 4] = [0, 100, 1_000, 10_000];

    #[divan::bench]
    fn contact_by_id(bencher: Bencher<'_, '_>) {
        each(bencher, &ids(), helplines::contact);
    }

    #[divan::bench]
    fn concern_by_word(bencher: Bencher<'_, '_>) {
        each(bencher, &concern_words(), |word| word.parse::<Concern>().expect("a concern"));
    }

    #[divan::bench]
    fn contacts_for_a_concern_first(bencher: Bencher<'_, '_>) {
        each(bencher, Concern::ALL, |concern| Directory::embedded().for_concern(concern).next());
    }

    #[divan::bench]
    fn contacts_for_a_concern_all(bencher: Bencher<'_, '_>) {
        each(bencher, Concern::ALL, |concern| Directory::embedded().for_concern(concern).map(divan::black_box).count());
    }

    #[divan::bench]
    fn advise_concern_known(bencher: Bencher<'_, '_>) {
        each(bencher, Concern::ALL, |concern| Directory::embedded().advise(Situation::new(concern)));
    }

    #[divan::bench]
    fn advise_everything_known(bencher: Bencher<'_, '_>) {
        let situations = full_situations();
        let situations: Vec<&Situation> = situations.iter().collect();
        each(bencher, &situations, |situation| Directory::embedded().advise(situation));
    }

    #[divan::bench(args = NUMBERS)]
    fn by_number(bencher: Bencher<'_, '_>, kind: &str) {
        each_of(bencher, &numbers(kind), helplines::by_number);
    }

    /// A channel's hours at a time, for every channel whose hours go by the week.
    #[divan::bench]
    fn hours_at(bencher: Bencher<'_, '_>) {
        let time: LocalTime = "2026-12-25T23:15".parse().expect("a time");
        let channels = Directory::embedded().contacts().iter().flat_map(|contact| contact.channels());
        let weekly = channels.map(|channel| channel.hours()).filter(|hours| matches!(hours, Hours::Weekly(_)));
        each(bencher, &shuffled(weekly), |hours: Hours| hours.at(time, Nation::ALL));
    }

    #[divan::bench]
    fn local_time(bencher: Bencher<'_, '_>) {
        each(bencher, &["2026-12-25T23:15", "2028-02-29T00:00"], |text| text.parse::<LocalTime>().expect("a time"));
    }

    /// With so many contacts on top, for the ids of the embedded directory and of the overlay alike.
    #[divan::bench(args = CONTACTS)]
    fn contact_by_id_after_overlay(bencher: Bencher<'_, '_>, count: usize) {
        let directory = Directory::embedded().overlay(&overlay(count)).expect("an overlay");
        let ids = shuffled(ids().into_iter().map(str::to_owned).chain((0..count).map(local_id)));
        each_of(bencher, &ids, |id| directory.contact(id).map(std::ptr::from_ref));
    }

    #[divan::bench(args = CONTACTS)]
    fn by_number_after_overlay(bencher: Bencher<'_, '_>, count: usize) {
        let directory = Directory::embedded().overlay(&overlay(count)).expect("an overlay");
        let numbers = shuffled(numbers("clean").into_iter().chain((0..count).map(local_number)));
        each_of(bencher, &numbers, |number| directory.by_number(number).kind());
    }
}

#[divan::bench(args = ["prose", "prose with numbers", "log"])]
fn scan(bencher: Bencher<'_, '_>, kind: &str) {
    let text = match kind {
        "prose" => prose(),
        "log" => log(),
        _ => prose_with_numbers(),
    };
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| helplines::scan(divan::black_box(&text)).count());
}

#[divan::bench(args = VIEWS)]
fn show_typical(bencher: Bencher<'_, '_>, view: &str) {
    show_answer(bencher, view, "typical");
}

#[divan::bench(args = VIEWS)]
fn show_longest(bencher: Bencher<'_, '_>, view: &str) {
    show_answer(bencher, view, "longest");
}

fn show_answer(bencher: Bencher<'_, '_>, view: &str, which: &str) {
    let answers = answers();
    let (_, advice) = answers.iter().find(|(name, _)| *name == which).expect("an answer");
    let mut out = String::new();
    let bytes = show(view, advice, &mut out);
    bencher.counter(BytesCount::new(bytes)).bench_local(|| show(view, divan::black_box(advice), &mut out));
}

#[divan::bench(args = [100, 1_000, 10_000], sample_count = 20)]
fn load_overlay(bencher: Bencher<'_, '_>, count: usize) {
    let text = overlay(count);
    let load = || Directory::embedded().overlay(divan::black_box(&text)).expect("an overlay");
    bencher.counter(BytesCount::of_str(&text)).bench_local(load);
}
