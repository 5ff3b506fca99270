//! What the documents say of the data is what the data says.

use helplines::{Concern, Directory};

#[test]
fn the_counts_in_the_documents_are_those_of_the_data() {
    let directory = Directory::embedded();
    let contacts = directory.contacts().len();
    let concerns = Concern::ALL.len();
    let districts = directory.areas().filter(|area| area.code().is_some()).count();
    let others = directory.others().count();
    let documents = [
        ("README.md", include_str!("../README.md")),
        ("CHANGELOG.md", include_str!("../CHANGELOG.md")),
        ("docs/council.md", include_str!("../docs/council.md")),
    ];
    for (name, phrase) in [
        ("README.md", format!("{contacts} contacts (999")),
        ("README.md", format!("and {concerns} concerns")),
        ("README.md", format!("{districts} districts")),
        ("README.md", format!("{others} well-known numbers of others")),
        ("CHANGELOG.md", format!("{contacts} contacts and {concerns} concerns")),
        ("CHANGELOG.md", format!("{districts} districts")),
        ("CHANGELOG.md", format!("{others} numbers of other organisations")),
        ("docs/council.md", format!("{contacts} contacts with it")),
    ] {
        let (_, text) = documents.iter().find(|(document, _)| *document == name).expect("a document");
        assert!(text.contains(&phrase), "{name} should say: {phrase}");
    }
}
