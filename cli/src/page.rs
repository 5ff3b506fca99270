//! HTML pages: one for a concern, an index of all, or a whole site in a folder.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::Args;
use helplines::directory::Topic;
use helplines::view::html_page;
use helplines::{Advice, Audience, Concern, Directory, Situation};

use crate::options::{Asker, Slugs};
use crate::terminal::show;

/// What a page is called that somebody may have to hide: its title stays in the browser's history.
const QUIET_TITLE: &str = "Help and advice";

/// Write HTML pages: one for a concern, an index of all, or a whole site
///
/// The pages have no scripts, ask nothing of any other site and work on a phone, in the dark and on paper. Pages that somebody
/// may have to leave fast carry a link for it and a title that gives nothing away; the names of the files do say the concern.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  helplines page sextortion --audience child --nation wales > page.html
  helplines page --site public/help")]
pub struct Page {
    /// The concern; leave it out for the index
    #[arg(value_parser = Slugs::<Concern>::new(), hide_possible_values = true)]
    concern: Option<Concern>,

    /// Write all pages into this folder: the index, and each concern for each kind of person who asks
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["concern", "audience", "at"])]
    site: Option<PathBuf>,

    /// Where the link to leave the page leads
    #[arg(long, value_name = "ADDRESS", default_value = "https://www.bbc.co.uk/weather")]
    exit: String,

    #[command(flatten)]
    asker: Asker,
}

impl Page {
    pub fn run(self, directory: &Directory) -> anyhow::Result<ExitCode> {
        if !self.exit.starts_with("https://") {
            bail!("--exit {:?}: expected an address that begins with https://", self.exit);
        }
        let area = self.asker.area(directory)?;
        let advise = |concern: Concern, audience: Option<Audience>| {
            directory.advise(self.asker.put(Situation::new(concern).audience(audience), area.clone()))
        };
        let site = Site { directory, exit: exit_link(&self.exit), advise: &advise };
        match (&self.site, self.concern) {
            (Some(folder), _) => site.write(folder)?,
            (None, Some(concern)) => {
                let advice = advise(concern, None);
                show(&advice.html().whole_page().exit_component(&site.exit));
            }
            (None, None) => show(&site.index(|concern| format!("#{concern}"), true)?),
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// A plain link to leave the page; a site puts its own component there.
fn exit_link(address: &str) -> String {
    format!("<a href=\"{}\" rel=\"nofollow noreferrer\">Exit this page</a>", escaped(address))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The pages, and how each is answered.
struct Site<'a> {
    directory: &'a Directory,
    exit: String,
    advise: &'a dyn Fn(Concern, Option<Audience>) -> Advice,
}

impl Site<'_> {
    /// Writes the index and a page for each concern and each kind of person.
    fn write(&self, folder: &Path) -> anyhow::Result<()> {
        std::fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        let mut pages = vec![("index.html".to_owned(), self.index(|concern| file(concern, None), false)?)];
        for concern in Concern::ALL {
            for audience in std::iter::once(None).chain(Audience::ALL.iter().copied().map(Some)) {
                pages.push((file(*concern, audience), self.page(*concern, audience)?));
            }
        }
        for (name, page) in &pages {
            let path = folder.join(name);
            std::fs::write(&path, page).with_context(|| format!("{} cannot be written", path.display()))?;
        }
        show(&format_args!("{} pages, from {}\n", pages.len(), folder.join("index.html").display()));
        Ok(())
    }

    /// One page of the site: the answer, then the ways to its other readers and to the index.
    fn page(&self, concern: Concern, audience: Option<Audience>) -> Result<String, std::fmt::Error> {
        let advice = (self.advise)(concern, audience);
        let html = advice.html().heading_level(1).exit_component(&self.exit);
        let mut body = format!("<main class=\"helplines\">\n{html}<nav aria-label=\"Who this page is for\">\n");
        writeln!(body, "<h2>Who are you?</h2>\n<ul>")?;
        for other in Audience::ALL.iter().filter(|other| Some(**other) != audience) {
            writeln!(body, "<li><a href=\"{}\">{}</a></li>", file(concern, Some(*other)), other.label())?;
        }
        writeln!(body, "</ul>\n<p><a href=\"index.html\">All concerns</a></p>\n</nav>\n</main>")?;
        let entry = advice.entry();
        let title = if entry.exit_button() { QUIET_TITLE } else { entry.title() };
        Ok(html_page(title, &body).to_string())
    }

    /// All concerns, as links under their headings; below them a card for each where the links lead there.
    fn index(&self, link: impl Fn(Concern) -> String, cards: bool) -> Result<String, std::fmt::Error> {
        let directory = self.directory;
        let mut body = format!("<main class=\"helplines\">\n<div class=\"helplines-exit\">{}</div>\n", self.exit);
        let danger = "If someone is in danger now, call <a href=\"tel:999\">999</a>.";
        writeln!(
            body,
            "<h1>Find help</h1>\n<p class=\"helplines-danger\">{danger}</p>\n<nav aria-label=\"All concerns\">"
        )?;
        for topic in Topic::ALL {
            writeln!(body, "<h2>{}</h2>\n<ul>", topic.label())?;
            for entry in directory.concerns().iter().filter(|entry| entry.topic() == *topic) {
                writeln!(body, "<li><a href=\"{}\">{}</a></li>", link(entry.concern()), escaped(entry.title()))?;
            }
            writeln!(body, "</ul>")?;
        }
        writeln!(body, "</nav>")?;
        for concern in Concern::ALL.iter().filter(|_| cards) {
            writeln!(body, "<div id=\"{concern}\">\n{}</div>", (self.advise)(*concern, None).card().html())?;
        }
        writeln!(body, "</main>")?;
        Ok(html_page(QUIET_TITLE, &body).to_string())
    }
}

/// The file of a concern, for anybody or for one kind of person.
fn file(concern: Concern, audience: Option<Audience>) -> String {
    audience.map_or_else(|| format!("{concern}.html"), |audience| format!("{concern}-{audience}.html"))
}
