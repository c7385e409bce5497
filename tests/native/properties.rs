//! What holds after any sequence of commands on any document.

use std::collections::{HashMap, HashSet};

use gloss::annotation::{Annotation, NameMemo, Origin, group_entities};
use gloss::document::{Hunk, TextEdit};
use gloss::workspace::Workspace;
use proptest::collection::vec;
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use crate::arbitrary::{Step, command, document, model, stamp, step, take, workspace};

/// What [`Workspace`] promises.
fn check_invariants(workspace: &Workspace) {
    let document = workspace.document();
    let boundaries: HashSet<usize> = document
        .text()
        .grapheme_indices(true)
        .map(|(offset, _)| offset)
        .chain([document.text().len()])
        .collect();
    let mut ids = HashSet::new();
    let mut marks = HashSet::new();
    let mut last = 0.into();
    for annotation in workspace.annotations().iter() {
        assert!(annotation.span.start() >= last, "sorted");
        last = annotation.span.start();
        assert!(ids.insert(annotation.id), "one annotation an id");
        assert!(
            boundaries.contains(&annotation.span.start().into())
                && boundaries.contains(&annotation.span.end().into()),
            "on graphemes"
        );
        assert!(
            document.paragraph_of(annotation.span).is_some(),
            "in one paragraph"
        );
        assert!(
            !document.quote(annotation.span).trim().is_empty(),
            "not blank"
        );
        if annotation.is_live() {
            assert!(
                marks.insert((annotation.span, annotation.label.clone())),
                "no two alike"
            );
        }
    }
}

/// The same but for the history.
#[track_caller]
fn check_same(one: &Workspace, other: &Workspace) {
    assert_eq!(one.document().text(), other.document().text());
    assert_eq!(one.annotations(), other.annotations());
    assert_eq!(one.labels(), other.labels());
    assert_eq!(one.note(), other.note());
    assert_eq!(one.entity_records(), other.entity_records());
    assert_eq!(one.entities(), other.entities());
}

/// Whether the edit lies in an annotation or next to it, or parts its paragraph.
fn touched(edit: &TextEdit, workspace: &Workspace, annotation: &Annotation) -> bool {
    let parts = |hunk: &Hunk| hunk.inserted.contains('\n') || hunk.removed.contains('\n');
    edit.touches(annotation.span)
        || edit.hunks().iter().any(parts)
        // Lines that were wrapped are none any more when one of them grows.
        || workspace.document().quote(annotation.span).contains('\n')
}

fn decisions(workspace: &Workspace) -> Vec<Annotation> {
    workspace
        .annotations()
        .iter()
        .filter(|annotation| annotation.is_decided())
        .map(|annotation| Annotation::clone(annotation))
        .collect()
}

/// Every live mention is in exactly one entity, and nothing else is in any.
fn check_entities(workspace: &Workspace) {
    let labels: HashMap<_, _> = workspace
        .annotations()
        .live()
        .map(|annotation| (annotation.id, annotation.label.clone()))
        .collect();
    let mut grouped = HashSet::new();
    let mut keys = HashSet::new();
    for entity in workspace.entities().iter() {
        assert!(keys.insert(entity.key.clone()), "one entity a key");
        assert!(!entity.mentions.is_empty(), "no entity without a mention");
        assert!(!entity.name.trim().is_empty(), "no entity without a name");
        for mention in &entity.mentions {
            assert!(grouped.insert(*mention), "a mention in one entity only");
            assert_eq!(labels.get(mention), Some(&entity.label), "of its label");
        }
        let written: usize = entity.variants.iter().map(|variant| variant.count).sum();
        assert_eq!(
            written,
            entity.mentions.len(),
            "each mention is written somehow"
        );
    }
    assert_eq!(grouped.len(), labels.len(), "no mention outside");
    let anew = group_entities(
        workspace.document(),
        workspace.annotations(),
        workspace.entity_records(),
        &mut NameMemo::default(),
    );
    assert_eq!(**workspace.entities(), anew, "what was remembered is right");
}

proptest! {
    #[test]
    fn any_sequence_of_steps_keeps_the_invariants(document in document(), steps in vec(step(), 0..30)) {
        let mut workspace = Workspace::new(document, stamp(0).at);
        for (index, step) in steps.iter().enumerate() {
            workspace = take(&workspace, step, index);
            check_invariants(&workspace);
            check_entities(&workspace);
        }
    }

    #[test]
    fn undoing_what_was_done_gives_back_what_was(workspace in workspace(), step in step()) {
        let done = command(&workspace, &step)
            .and_then(|command| workspace.apply(&command, stamp(999)).ok());
        if let Some((after, changes)) = done {
            prop_assert!(!changes.is_empty());
            let (undone, _) = after.undo().unwrap();
            check_same(&undone, &workspace);
            let (redone, _) = undone.redo().unwrap();
            check_same(&redone, &after);
        }
    }

    /// The whole way back, over everything that was done.
    #[test]
    fn undoing_all_gives_back_the_beginning(document in document(), steps in vec(step(), 0..30)) {
        let begin = Workspace::new(document, stamp(0).at);
        let by_a_person = |step: &&Step| !matches!(step, Step::Recognise(_));
        let mut workspace = steps
            .iter()
            .filter(by_a_person)
            .enumerate()
            .fold(begin.clone(), |workspace, (index, step)| take(&workspace, step, index));
        while let Some((before, _)) = workspace.undo() {
            workspace = before;
            check_invariants(&workspace);
        }
        check_same(&workspace, &begin);
    }

    /// A correction leaves what it does not touch as it was.
    #[test]
    fn mentions_outside_a_correction_keep_their_text(workspace in workspace(), step in step()) {
        if let Step::CorrectText(..) = step {
            let done = command(&workspace, &step)
                .and_then(|command| workspace.apply(&command, stamp(999)).ok());
            if let Some((after, changes)) = done {
                check_invariants(&after);
                let edit = changes.text_edit().unwrap();
                for annotation in workspace.annotations().live() {
                    let kept = after.annotations().get(annotation.id);
                    let quote = |workspace: &Workspace, annotation: &Annotation| {
                        workspace.document().quote(annotation.span).to_owned()
                    };
                    match kept {
                        Some(kept) if quote(&after, kept) == quote(&workspace, annotation) => {
                            prop_assert_eq!(kept.needs_look, annotation.needs_look);
                        }
                        Some(kept) => {
                            prop_assert!(kept.needs_look);
                            prop_assert!(touched(edit, &workspace, annotation));
                        }
                        None => prop_assert!(touched(edit, &workspace, annotation)),
                    }
                }
            }
        }
    }

    #[test]
    fn the_recogniser_never_alters_a_decision(workspace in workspace(), step in step()) {
        if let Step::Recognise(_) = step {
            let after = take(&workspace, &step, 999);
            prop_assert_eq!(decisions(&after), decisions(&workspace));
            check_invariants(&after);
        }
    }

    #[test]
    fn what_a_person_rejected_never_comes_back(workspace in workspace()) {
        let proposals: Vec<_> = workspace
            .annotations()
            .iter()
            .filter_map(|annotation| match &annotation.origin {
                Origin::Model(proposal) => Some(gloss::annotation::Suggestion {
                    span: proposal.span,
                    label: proposal.label.clone(),
                    confidence: proposal.confidence,
                }),
                Origin::Person => None,
            })
            .collect();
        let (after, _) = workspace.suggest(&proposals, &model(), stamp(999));
        prop_assert_eq!(decisions(&after), decisions(&workspace));
        for annotation in after.annotations().live().filter(|annotation| !annotation.is_decided()) {
            let same_was_rejected = workspace.annotations().iter().any(|earlier| {
                !earlier.is_live()
                    && earlier.span == annotation.span
                    && earlier.label == annotation.label
                    && earlier.origin != Origin::Person
            });
            prop_assert!(!same_was_rejected);
        }
    }

    #[test]
    fn the_same_suggestions_again_change_nothing(workspace in workspace(), step in step()) {
        if let Step::Recognise(_) = step {
            let once = take(&workspace, &step, 998);
            let twice = take(&once, &step, 999);
            prop_assert_eq!(once.annotations(), twice.annotations());
        }
    }
}
