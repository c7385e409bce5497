//! Every form in which documents were ever saved is still read.

use std::rc::Rc;

use gloss::annotation::{Command, Label, Origin, Status};
use gloss::storage::{DocumentId, KeyValue, Library, MemoryStore};
use gloss::workspace::Workspace;

use crate::arbitrary::{mark, stamp};

const ID: DocumentId = DocumentId(7);
const KEY: &str = "gloss:document:0000000000000007";

/// What people's browsers hold: these files never change.
const V1: &str = include_str!("fixtures/saved-v1.json");
const V2: &str = include_str!("fixtures/saved-v2.txt");

fn load(value: &str) -> Workspace {
    let store = Rc::new(MemoryStore::default());
    store.set(KEY, value).unwrap();
    Library::new(store, 1).load(ID).unwrap().workspace
}

fn save(workspace: &Workspace) -> String {
    let store = Rc::new(MemoryStore::default());
    let library = Library::new(store.clone(), 1);
    let revision = library.save(ID, workspace, &[], stamp(0).at).unwrap();
    store.get(&ID.key(revision)).unwrap().unwrap()
}

/// Text, label, status, origin and note of each annotation.
fn lines(workspace: &Workspace) -> Vec<String> {
    let line = |annotation: &Rc<gloss::annotation::Annotation>| {
        let origin = match &annotation.origin {
            Origin::Person => "a person".to_owned(),
            Origin::Model(proposal) => format!(
                "{} as {} “{}” {}",
                proposal.model,
                proposal.label,
                workspace.document().quote(proposal.span),
                proposal.confidence
            ),
        };
        format!(
            "{} {} {:?} by {origin} {:?}",
            workspace.document().quote(annotation.span),
            annotation.label,
            annotation.status,
            annotation.note
        )
    };
    workspace.annotations().iter().map(line).collect()
}

const LINES: [&str; 7] = [
    "Ana Ruiz PER Accepted by news 1 as PER “Ana Ruiz” 98 % \"\"",
    "Acme ORG Rejected by news 1 as ORG “Acme” 77 % \"\"",
    "Oslo plant LOC Accepted by news 1 as PER “Oslo” 41 % \"\"",
    "Ana Ruiz PER Suggested by news 2 as PER “Ana Ruiz” 50 % \"\"",
    "Fram Ship Accepted by a person \"Nansen’s “Fram”,\\nnot the museum\"",
    "Bergen LOC Suggested by news 2 as LOC “Bergen” 90 % \"\"",
    "Ruiz PER Suggested by news 2 as PER “Ruiz” 66 % \"\"",
];

#[test]
fn form_1_is_read() {
    let workspace = load(V1);
    assert_eq!(
        &**workspace.title(),
        "Ana Ruiz to head Acme’s Oslo plant 👩🏽‍🚒"
    );
    assert_eq!(workspace.created(), stamp_of_fixture(0));
    assert_eq!(lines(&workspace), LINES);
}

#[test]
fn form_2_is_read_with_its_history() {
    let workspace = load(V2);
    assert_eq!(&**workspace.title(), "Ruiz at Acme");
    assert_eq!(workspace.created(), stamp_of_fixture(0));
    assert_eq!(lines(&workspace)[..4], LINES[..4]);
    assert_eq!(
        workspace.next_undo().unwrap().to_string(),
        "accept ‘Bergen’"
    );
    let (before, _) = workspace.undo().unwrap();
    assert_eq!(lines(&before), LINES);
    assert_eq!(
        workspace.next_redo().unwrap().to_string(),
        "mark ‘Monday’ as Day"
    );
}

#[test]
fn form_1_becomes_form_2_unchanged() {
    let first = load(V1);
    let second = load(&save(&first));
    assert_eq!(first, second);
}

#[test]
fn the_history_comes_back_and_undoes_all() {
    let empty = load(V1);
    let mut workspace = mark(&empty, "Monday", Label::Custom("Day".into()));
    let suggested: Vec<_> = workspace
        .annotations()
        .iter()
        .filter(|annotation| annotation.status == Status::Suggested)
        .map(|annotation| Command::Accept { id: annotation.id })
        .collect();
    (workspace, _) = workspace.apply(&Command::All(suggested), stamp(1)).unwrap();
    (workspace, _) = workspace.undo().unwrap();
    let mut loaded = load(&save(&workspace));
    assert_eq!(loaded, workspace);
    (loaded, _) = loaded.redo().unwrap();
    while let Some((before, _)) = loaded.undo() {
        loaded = before;
    }
    assert_eq!(loaded.annotations(), empty.annotations());
}

fn stamp_of_fixture(seconds: i64) -> gloss::timestamp::Timestamp {
    gloss::timestamp::Timestamp::from_milliseconds(1_760_000_000_000 + seconds * 1_000)
}
