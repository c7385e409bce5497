//! Entities that a person puts together, takes apart and says more of.

use gloss::annotation::{
    AnnotationId, Command, CommandError, Entity, EntityEdit, EntityKey, EntityLink, Label,
};
use gloss::document::Document;
use gloss::formats::inline;
use gloss::workspace::Workspace;

use crate::arbitrary::stamp;

/// `source` has mentions marked inline; they are a person's.
pub(crate) fn workspace(source: &str) -> Workspace {
    let marked = inline::parse(source).unwrap();
    let marks = marked.mentions.iter().map(|(span, label)| Command::Mark {
        span: *span,
        label: label.clone(),
    });
    let empty = Workspace::new(Document::new(&marked.text).unwrap(), stamp(0).at);
    let (workspace, _) = empty
        .apply(&Command::All(marks.collect()), stamp(0))
        .unwrap();
    workspace
}

fn apply(workspace: &Workspace, edit: EntityEdit) -> Workspace {
    try_apply(workspace, edit).unwrap()
}

fn try_apply(workspace: &Workspace, edit: EntityEdit) -> Result<Workspace, CommandError> {
    let salt = workspace.entity_records().iter().len() + 100;
    workspace
        .apply(&Command::Entity(edit), stamp(salt))
        .map(|(after, _)| after)
}

fn entity<'a>(workspace: &'a Workspace, name: &str) -> &'a Entity {
    let mut entities = workspace.entities().iter();
    entities.find(|entity| &*entity.name == name).unwrap()
}

fn key(workspace: &Workspace, name: &str) -> EntityKey {
    entity(workspace, name).key.clone()
}

/// The `number`th mention with this text, from 0.
fn mention(workspace: &Workspace, text: &str, number: usize) -> AnnotationId {
    workspace
        .annotations()
        .live()
        .filter(|annotation| workspace.document().quote(annotation.span) == text)
        .nth(number)
        .unwrap()
        .id
}

/// One line an entity: "name LABEL: Variant 2, Other 1".
#[track_caller]
fn check(workspace: &Workspace, expected: &[&str]) {
    let shown: Vec<String> = workspace
        .entities()
        .iter()
        .map(|entity| {
            let variants: Vec<String> = entity
                .variants
                .iter()
                .map(|variant| format!("{} {}", variant.written, variant.count))
                .collect();
            format!("{} {}: {}", entity.name, entity.label, variants.join(", "))
        })
        .collect();
    assert_eq!(shown, expected);
}

const COMPANY: &str =
    "[IBM](ORG) said so. [Big Blue](ORG) rose. [IBM](ORG)’s rivals: [Intel](ORG).";

#[test]
fn two_names_of_one_company_are_merged_and_stay_so() {
    let before = workspace(COMPANY);
    check(
        &before,
        &[
            "IBM ORG: IBM 2",
            "Big Blue ORG: Big Blue 1",
            "Intel ORG: Intel 1",
        ],
    );
    let (merged, _) = before
        .apply(
            &Command::Entity(EntityEdit::Merge {
                into: key(&before, "IBM"),
                others: vec![key(&before, "Big Blue")],
            }),
            stamp(1),
        )
        .unwrap();
    check(
        &merged,
        &["IBM ORG: IBM 2, Big Blue 1", "Intel ORG: Intel 1"],
    );
    assert_eq!(
        merged.next_undo().unwrap().to_string(),
        "merge ‘Big Blue’ into ‘IBM’"
    );
    let (undone, _) = merged.undo().unwrap();
    assert_eq!(undone.entities(), before.entities());
}

#[test]
fn a_name_that_is_marked_later_joins_those_it_was_merged_with() {
    let before = workspace("[IBM](ORG) rose; [Big Blue](ORG) fell; Big Blue again.");
    let merged = apply(
        &before,
        EntityEdit::Merge {
            into: key(&before, "IBM"),
            others: vec![key(&before, "Big Blue")],
        },
    );
    let start = merged.document().text().rfind("Big Blue").unwrap() as u32;
    let mark = Command::Mark {
        span: gloss::document::ByteSpan::at(start.into(), 8.into()),
        label: Label::Organisation,
    };
    let (marked, _) = merged.apply(&mark, stamp(7)).unwrap();
    check(&marked, &["IBM ORG: IBM 1, Big Blue 2"]);
}

#[test]
fn a_fuller_name_joins_the_entity_that_its_short_form_is_in() {
    let before = workspace("[Ruiz](PER) spoke, and Ana Ruiz left.");
    let noted = apply(
        &before,
        EntityEdit::Note {
            entity: key(&before, "Ruiz"),
            note: "the mayor".into(),
        },
    );
    let start = noted.document().text().find("Ana").unwrap() as u32;
    let mark = Command::Mark {
        span: gloss::document::ByteSpan::at(start.into(), 8.into()),
        label: Label::Person,
    };
    let (marked, _) = noted.apply(&mark, stamp(7)).unwrap();
    check(&marked, &["Ana Ruiz PER: Ruiz 1, Ana Ruiz 1"]);
    assert_eq!(&*entity(&marked, "Ana Ruiz").note, "the mayor");
}

#[test]
fn merging_over_labels_gives_the_label_of_the_first() {
    let before = workspace("[Paris](LOC) sang; [Paris Hilton](PER) too.");
    let merged = apply(
        &before,
        EntityEdit::Merge {
            into: key(&before, "Paris Hilton"),
            others: vec![key(&before, "Paris")],
        },
    );
    check(&merged, &["Paris Hilton PER: Paris 1, Paris Hilton 1"]);
}

#[test]
fn a_name_is_split_off_and_does_not_come_back_by_itself() {
    let before = workspace("[Ana Ruiz](PER) left. [Ruiz](PER) stayed. [Ana](PER) too.");
    check(&before, &["Ana Ruiz PER: Ana Ruiz 1, Ruiz 1, Ana 1"]);
    let split = apply(
        &before,
        EntityEdit::Split {
            entity: key(&before, "Ana Ruiz"),
            name: "ruiz".into(),
        },
    );
    check(
        &split,
        &["Ana Ruiz PER: Ana Ruiz 1, Ana 1", "Ruiz PER: Ruiz 1"],
    );
    let one_name = EntityEdit::Split {
        entity: key(&split, "Ruiz"),
        name: "ruiz".into(),
    };
    assert_eq!(
        try_apply(&split, one_name).unwrap_err(),
        CommandError::NothingToDo
    );
}

#[test]
fn a_mention_is_moved_to_another_entity_or_to_one_of_its_own() {
    let before =
        workspace("[Ana Ruiz](PER) met [Luis Ruiz](PER). [Ruiz](PER) smiled, [Ruiz](PER) laughed.");
    let (first, second) = (mention(&before, "Ruiz", 0), mention(&before, "Ruiz", 1));
    let moved = apply(
        &before,
        EntityEdit::Move {
            mentions: vec![first],
            to: Some(key(&before, "Luis Ruiz")),
        },
    );
    let names = [
        "Ana Ruiz PER: Ana Ruiz 1",
        "Luis Ruiz PER: Luis Ruiz 1, Ruiz 1",
        "Ruiz PER: Ruiz 1",
    ];
    check(&moved, &names);
    let alone = apply(
        &moved,
        EntityEdit::Move {
            mentions: vec![first, second],
            to: None,
        },
    );
    check(
        &alone,
        &[
            "Ana Ruiz PER: Ana Ruiz 1",
            "Luis Ruiz PER: Luis Ruiz 1",
            "Ruiz PER: Ruiz 2",
        ],
    );
}

#[test]
fn a_name_is_given_and_taken_back() {
    let before = workspace(COMPANY);
    let rename = |workspace: &Workspace, from: &str, to: &str| {
        apply(
            workspace,
            EntityEdit::Rename {
                entity: key(workspace, from),
                name: to.into(),
            },
        )
    };
    let renamed = rename(&before, "IBM", " International Business Machines ");
    check(
        &renamed,
        &[
            "International Business Machines ORG: IBM 2",
            "Big Blue ORG: Big Blue 1",
            "Intel ORG: Intel 1",
        ],
    );
    let back = rename(&renamed, "International Business Machines", "");
    check(
        &back,
        &[
            "IBM ORG: IBM 2",
            "Big Blue ORG: Big Blue 1",
            "Intel ORG: Intel 1",
        ],
    );
}

#[test]
fn all_mentions_get_a_label_and_stay_together() {
    let before = workspace("[Ana Ruiz](PER) left. [Ruiz](PER) stayed.");
    let relabelled = apply(
        &before,
        EntityEdit::Relabel {
            entity: key(&before, "Ana Ruiz"),
            label: Label::Organisation,
        },
    );
    check(&relabelled, &["Ana Ruiz ORG: Ana Ruiz 1, Ruiz 1"]);
    assert_eq!(
        relabelled.next_undo().unwrap().to_string(),
        "change all of ‘Ana Ruiz’ to organisation"
    );
}

#[test]
fn note_and_link_stay_when_another_is_merged_in() {
    let before = workspace(COMPANY);
    let linked = apply(
        &before,
        EntityEdit::Link {
            entity: key(&before, "Big Blue"),
            link: Some(EntityLink::Wikidata(37156)),
        },
    );
    let merged = apply(
        &linked,
        EntityEdit::Merge {
            into: key(&linked, "IBM"),
            others: vec![key(&linked, "Big Blue")],
        },
    );
    let ibm = entity(&merged, "IBM");
    assert_eq!(ibm.link, Some(EntityLink::Wikidata(37156)));
    let EntityKey::ByHand(id) = ibm.key else {
        panic!("a person has worked on it");
    };
    let forgotten = apply(&merged, EntityEdit::Forget { entity: id });
    check(
        &forgotten,
        &[
            "IBM ORG: IBM 2",
            "Big Blue ORG: Big Blue 1",
            "Intel ORG: Intel 1",
        ],
    );
}

#[test]
fn names_are_worked_out_in_parts_and_an_edit_between_them_loses_none_of_that() {
    let before =
        workspace("[Ana](PER) [Lima](LOC) [Ana](PER) [Oslo](LOC) [Rita](PER) [Lyon](LOC).");
    let second = before.prepare_entities(0, 2);
    assert_eq!(second, Some(3), "“Ana” again is nothing new");

    let relabel = Command::Relabel {
        id: mention(&before, "Rita", 0),
        label: Label::Organisation,
    };
    let (edited, _) = before.apply(&relabel, stamp(9)).unwrap();
    assert_eq!(edited.prepare_entities(0, 1), Some(4), "after “Oslo”");
    assert_eq!(edited.prepare_entities(4, 9), None);
    assert_eq!(entity(&edited, "Rita").label, Label::Organisation);
}
