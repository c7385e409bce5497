//! Random documents, and random things that people and recognisers do to them.

use std::rc::Rc;

use gloss::annotation::{
    AnnotationId, ChangeSet, Command, Confidence, EntityEdit, EntityKey, EntityLink, Label,
    LabelEdit, Stamp, Suggestion, snap_to_graphemes,
};
use gloss::document::{ByteOffset, ByteSpan, Document};
use gloss::timestamp::Timestamp;
use gloss::workspace::Workspace;
use proptest::collection::vec;
use proptest::prelude::*;

/// A step in the life of a workspace; places are given as fractions, so that they fit any text.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Mark(f64, f64, Label),
    Relabel(f64, Label),
    MoveBoundary(f64, f64, f64),
    Accept(f64),
    Remove(f64),
    Note(f64, String),
    DocumentNote(String),
    AddLabel(Label),
    RenameLabel(f64, Label),
    DeleteLabel(f64, Option<Label>),
    MoveLabel(f64, usize),
    CorrectText(f64, f64, String),
    Entity(EntityStep),
    Recognise(Vec<(f64, f64, Label, f32)>),
    Undo,
    Redo,
}

/// What can be done to entities, each of which is given as a fraction.
#[derive(Clone, Debug)]
pub(crate) enum EntityStep {
    Merge(f64, Vec<f64>),
    Split(f64, f64),
    Move(Vec<f64>, Option<f64>),
    Rename(f64, String),
    Note(f64, String),
    Link(f64, Option<u32>),
    Relabel(f64, Label),
    Forget(f64),
}

/// Texts with what breaks offsets: emoji of several code points, combining marks, Arabic, CRLF,
/// double spaces, blank lines.
pub(crate) fn document() -> impl Strategy<Value = Document> {
    pieces(1..40).prop_filter_map("blank", |text| Document::new(&text).ok())
}

/// What may take the place of a stretch of text.
fn text() -> impl Strategy<Value = String> {
    pieces(0..4)
}

fn pieces(count: std::ops::Range<usize>) -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[A-Z][a-z]{1,6}",
        2 => Just(" ".to_owned()),
        1 => Just("  ".to_owned()),
        1 => Just("\r\n".to_owned()),
        1 => Just("\n\n".to_owned()),
        1 => Just("👩🏽‍🚒".to_owned()),
        1 => Just("e\u{301}".to_owned()),
        1 => Just("عمر".to_owned()),
        1 => Just("U.S.".to_owned()),
        1 => Just(" Ana Ruiz ".to_owned()),
        1 => Just(" Ruiz ".to_owned()),
        1 => "\\PC{1,4}",
    ];
    vec(piece, count).prop_map(|pieces| pieces.concat())
}

fn label() -> impl Strategy<Value = Label> {
    prop_oneof![
        Just(Label::Person),
        Just(Label::Place),
        Just(Label::Organisation),
        Just(Label::Custom("Vessel".into())),
        Just(Label::Custom("Law".into())),
    ]
}

pub(crate) fn step() -> impl Strategy<Value = Step> {
    let at = || 0.0..1.0_f64;
    prop_oneof![
        3 => (at(), at(), label()).prop_map(|(a, b, label)| Step::Mark(a, b, label)),
        1 => (at(), label()).prop_map(|(which, label)| Step::Relabel(which, label)),
        1 => (at(), at(), at()).prop_map(|(which, a, b)| Step::MoveBoundary(which, a, b)),
        1 => at().prop_map(Step::Accept),
        1 => at().prop_map(Step::Remove),
        1 => (at(), "[a-z]{0,4}").prop_map(|(which, note)| Step::Note(which, note)),
        1 => "[a-z]{0,4}".prop_map(Step::DocumentNote),
        1 => label().prop_map(Step::AddLabel),
        1 => (at(), label()).prop_map(|(which, to)| Step::RenameLabel(which, to)),
        1 => (at(), proptest::option::of(label()))
            .prop_map(|(which, instead)| Step::DeleteLabel(which, instead)),
        1 => (at(), 0..6_usize).prop_map(|(which, to)| Step::MoveLabel(which, to)),
        2 => (at(), at(), text()).prop_map(|(a, b, text)| Step::CorrectText(a, b, text)),
        3 => entity_step().prop_map(Step::Entity),
        1 => vec((at(), at(), label(), 0.0..1.0_f32), 0..6).prop_map(Step::Recognise),
        1 => Just(Step::Undo),
        1 => Just(Step::Redo),
    ]
}

fn entity_step() -> impl Strategy<Value = EntityStep> {
    let at = || 0.0..1.0_f64;
    prop_oneof![
        3 => (at(), vec(at(), 1..3)).prop_map(|(into, others)| EntityStep::Merge(into, others)),
        2 => (at(), at()).prop_map(|(which, name)| EntityStep::Split(which, name)),
        2 => (vec(at(), 1..3), proptest::option::of(at()))
            .prop_map(|(which, to)| EntityStep::Move(which, to)),
        1 => (at(), "[ A-Za-z]{0,6}").prop_map(|(which, name)| EntityStep::Rename(which, name)),
        1 => (at(), "[a-z]{0,4}").prop_map(|(which, note)| EntityStep::Note(which, note)),
        1 => (at(), proptest::option::of(1..9_u32))
            .prop_map(|(which, link)| EntityStep::Link(which, link)),
        1 => (at(), label()).prop_map(|(which, label)| EntityStep::Relabel(which, label)),
        1 => at().prop_map(EntityStep::Forget),
    ]
}

/// A workspace with whatever the steps leave in it.
pub(crate) fn workspace() -> impl Strategy<Value = Workspace> {
    (document(), vec(step(), 0..20)).prop_map(|(document, steps)| {
        steps.iter().enumerate().fold(
            Workspace::new(document, Timestamp::from_milliseconds(1_700_000_000_000)),
            |workspace, (index, step)| take(&workspace, step, index),
        )
    })
}

pub(crate) fn stamp(index: usize) -> Stamp {
    Stamp {
        at: Timestamp::from_milliseconds(1_700_000_000_000 + index as i64),
        salt: index as u64,
    }
}

/// The workspace with the first place where `name` stands marked by a person.
pub(crate) fn mark(workspace: &Workspace, name: &str, label: Label) -> Workspace {
    let start = workspace.document().text().find(name).unwrap() as u32;
    let span = ByteSpan::at(start.into(), ByteOffset::of(name));
    workspace
        .apply(
            &Command::Mark { span, label },
            stamp(workspace.annotations().len()),
        )
        .unwrap()
        .0
}

/// The workspace after a step; the same where the step cannot be taken.
pub(crate) fn take(workspace: &Workspace, step: &Step, index: usize) -> Workspace {
    attempt(workspace, step, index).map_or_else(|| workspace.clone(), |(workspace, _)| workspace)
}

/// The workspace after a step, and what changed; none where the step cannot be taken.
pub(crate) fn attempt(
    workspace: &Workspace,
    step: &Step,
    index: usize,
) -> Option<(Workspace, ChangeSet)> {
    let document = workspace.document();
    let stamp = stamp(index);
    match step {
        Step::Undo => workspace.undo(),
        Step::Redo => workspace.redo(),
        Step::Recognise(found) => {
            let suggestions: Vec<_> = found
                .iter()
                .map(|(a, b, label, confidence)| Suggestion {
                    span: raw_span(document, *a, *b),
                    label: label.clone(),
                    confidence: Confidence::new(*confidence),
                })
                .collect();
            Some(workspace.suggest(&suggestions, &model(), stamp))
        }
        _ => command(workspace, step).and_then(|command| workspace.apply(&command, stamp).ok()),
    }
}

/// The command of a step that is one of a person's.
pub(crate) fn command(workspace: &Workspace, step: &Step) -> Option<Command> {
    let document = workspace.document();
    match step {
        Step::Mark(a, b, label) => Some(Command::Mark {
            span: snap_to_graphemes(document, raw_span(document, *a, *b))?,
            label: label.clone(),
        }),
        Step::Relabel(which, label) => Some(Command::Relabel {
            id: pick(workspace, *which)?,
            label: label.clone(),
        }),
        Step::MoveBoundary(which, a, b) => Some(Command::MoveBoundary {
            id: pick(workspace, *which)?,
            span: raw_span(document, *a, *b),
        }),
        Step::Accept(which) => Some(Command::Accept {
            id: pick(workspace, *which)?,
        }),
        Step::Remove(which) => Some(Command::Remove {
            id: pick(workspace, *which)?,
        }),
        Step::Note(which, note) => Some(Command::Note {
            id: pick(workspace, *which)?,
            note: note.as_str().into(),
        }),
        Step::DocumentNote(note) => Some(Command::DocumentNote {
            note: note.as_str().into(),
        }),
        Step::AddLabel(label) => Some(Command::Labels(LabelEdit::Add {
            label: label.clone(),
        })),
        Step::RenameLabel(which, to) => Some(Command::Labels(LabelEdit::Rename {
            from: pick_label(workspace, *which)?,
            to: to.clone(),
        })),
        Step::DeleteLabel(which, instead) => Some(Command::Labels(LabelEdit::Delete {
            label: pick_label(workspace, *which)?,
            instead: instead.clone(),
        })),
        Step::MoveLabel(which, to) => Some(Command::Labels(LabelEdit::Move {
            label: pick_label(workspace, *which)?,
            to: *to,
        })),
        Step::CorrectText(a, b, text) => {
            let raw = raw_span(document, *a, *b);
            let text = text.as_str().into();
            let span = document
                .paragraphs()
                .iter()
                .find_map(|paragraph| paragraph.span.intersect(raw))?;
            Some(Command::CorrectText { span, text })
        }
        Step::Entity(step) => entity_edit(workspace, step).map(Command::Entity),
        Step::Recognise(_) | Step::Undo | Step::Redo => None,
    }
}

fn entity_edit(workspace: &Workspace, step: &EntityStep) -> Option<EntityEdit> {
    let entity = |which: f64| {
        let entities = workspace.entities();
        entities.get((which * entities.len() as f64) as usize)
    };
    let key = |which: f64| entity(which).map(|entity| entity.key.clone());
    Some(match step {
        EntityStep::Merge(into, others) => EntityEdit::Merge {
            into: key(*into)?,
            others: others.iter().filter_map(|other| key(*other)).collect(),
        },
        EntityStep::Split(which, name) => {
            let entity = entity(*which)?;
            let name = (name * entity.variants.len() as f64) as usize;
            EntityEdit::Split {
                entity: entity.key.clone(),
                name: entity.variants.get(name)?.key.clone(),
            }
        }
        EntityStep::Move(which, to) => EntityEdit::Move {
            mentions: which
                .iter()
                .filter_map(|which| pick(workspace, *which))
                .collect(),
            to: match to {
                Some(to) => Some(key(*to)?),
                None => None,
            },
        },
        EntityStep::Rename(which, name) => EntityEdit::Rename {
            entity: key(*which)?,
            name: name.as_str().into(),
        },
        EntityStep::Note(which, note) => EntityEdit::Note {
            entity: key(*which)?,
            note: note.as_str().into(),
        },
        EntityStep::Link(which, link) => EntityEdit::Link {
            entity: key(*which)?,
            link: link.map(EntityLink::Wikidata),
        },
        EntityStep::Relabel(which, label) => EntityEdit::Relabel {
            entity: key(*which)?,
            label: label.clone(),
        },
        EntityStep::Forget(which) => match key(*which)? {
            EntityKey::ByHand(entity) => EntityEdit::Forget { entity },
            EntityKey::Grouped(..) => return None,
        },
    })
}

pub(crate) fn model() -> Rc<str> {
    "model 1".into()
}

fn pick(workspace: &Workspace, which: f64) -> Option<AnnotationId> {
    let count = workspace.annotations().len();
    let index = (which * count as f64) as usize;
    workspace
        .annotations()
        .iter()
        .nth(index)
        .map(|annotation| annotation.id)
}

fn pick_label(workspace: &Workspace, which: f64) -> Option<Label> {
    let labels = workspace.labels();
    let index = (which * labels.iter().len() as f64) as usize;
    let definition = labels.iter().nth(index)?;
    Some(definition.label.clone())
}

/// Any two bytes of the text, on a character's boundary or not.
fn raw_span(document: &Document, a: f64, b: f64) -> ByteSpan {
    let length = document.text().len() as f64;
    let (a, b) = ((a * length) as u32, (b * length * 1.05) as u32);
    ByteSpan::new(a.min(b).into(), a.max(b).into())
}
