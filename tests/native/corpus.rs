//! Every article of the corpus can be opened, marked as it is in the corpus, and taken away.

use gloss::annotation::Command;
use gloss::document::Document;
use gloss::formats::{gloss_json, inline};
use gloss::workspace::Workspace;

use crate::arbitrary::stamp;

#[test]
fn every_article_can_be_annotated_to_its_gold_standard() {
    let mut articles = 0;
    let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus");
    for entry in std::fs::read_dir(corpus).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|kind| kind != "txt") {
            continue;
        }
        let marked = inline::parse(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let document = Document::new(&marked.text).unwrap();
        assert_eq!(
            document.text(),
            marked.text,
            "{}: only LF line ends",
            path.display()
        );
        let commands = marked
            .mentions
            .iter()
            .map(|(span, label)| Command::Mark {
                span: *span,
                label: label.clone(),
            })
            .collect();
        let (workspace, _) = Workspace::new(document, stamp(0).at)
            .apply(&Command::All(commands), stamp(1))
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let parsed = gloss_json::parse(&gloss_json::write(&workspace, None)).unwrap();
        assert_eq!(parsed.failed, []);
        assert_eq!(parsed.workspace.annotations(), workspace.annotations());
        articles += 1;
    }
    assert!(articles > 400, "{articles} articles");
}
