//! A directory of your own on top: the embedded answer, the answer with a council's own team first, and what a file with a
//! mistake is told. `cargo run --features toml --example local_overlay`

use helplines::overlay::LoadError;
use helplines::{Advice, Audience, Concern, Directory, Situation};

/// In a service this would be read from disk, and read again when it changes.
const OVERLAY: &str = include_str!("oxfordshire.toml");

fn main() -> Result<(), LoadError> {
    let embedded = Directory::embedded();
    // What an app has of the place: a district, a county, a code.
    let area = embedded.area("Cherwell").ok();
    let situation = Situation::new(Concern::ChildSafety).audience(Audience::Worried).area(area);
    print("Embedded", &embedded.advise(&situation));

    let local = embedded.overlay_named("oxfordshire.toml", OVERLAY)?;
    print("With the council's own team", &local.advise(&situation));

    // A file that is refused changes nothing: the directory before it goes on.
    let slip = OVERLAY.replacen("child-safety", "child-saftey", 1);
    if let Err(error) = embedded.overlay_named("slip.toml", &slip) {
        println!("A slip is told:\n{error}");
    }
    Ok(())
}

/// The first contacts of an answer, a line each.
fn print(title: &str, advice: &Advice) {
    println!("{title}:");
    for step in advice.steps().iter().take(4) {
        println!("  {}: {}", step.contact().name(), step.why());
    }
}
