//! What holds of whatever is done to many mentions at once, on any document.

use gloss::annotation::{
    Annotation, Bulk, Command, Confidence, Filter, FindOptions, Finder, Label, Linter, Threshold,
    mark_all,
};
use gloss::workspace::Workspace;
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use crate::arbitrary::{stamp, workspace};

fn bulk() -> impl Strategy<Value = Bulk> {
    prop_oneof![
        Just(Bulk::Accept),
        Just(Bulk::Reject),
        Just(Bulk::Remove),
        Just(Bulk::Relabel(Label::Place)),
        Just(Bulk::Restore),
    ]
}

fn filter() -> impl Strategy<Value = Filter> {
    let confidence = || proptest::option::of((0.0..1.0_f32).prop_map(Confidence::new));
    (any::<bool>(), confidence(), confidence()).prop_map(|(people, at_least, below)| Filter {
        labels: people.then_some(Label::Person).into_iter().collect(),
        at_least,
        below,
        ..Filter::default()
    })
}

fn decisions(workspace: &Workspace) -> Vec<Annotation> {
    workspace
        .annotations()
        .iter()
        .filter(|annotation| annotation.is_decided())
        .map(|annotation| Annotation::clone(annotation))
        .collect()
}

/// The workspace after all of `commands`; `None` where there is nothing to do.
fn after(workspace: &Workspace, commands: Vec<Command>) -> Option<Workspace> {
    if commands.is_empty() {
        return None;
    }
    let all = Command::All(commands);
    Some(workspace.apply(&all, stamp(999)).unwrap().0)
}

proptest! {
    #[test]
    fn everything_that_is_offered_can_be_done_and_undone(
        workspace in workspace(),
        filter in filter(),
        bulk in bulk(),
    ) {
        let set = workspace.annotations();
        let commands = bulk.commands(set, filter.select(set));
        if let Some(after) = after(&workspace, commands) {
            let (undone, _) = after.undo().unwrap();
            prop_assert_eq!(undone.annotations(), set);
        }
    }

    #[test]
    fn accepting_and_rejecting_leaves_every_decision_as_it_is(
        workspace in workspace(),
        filter in filter(),
        accepts: bool,
    ) {
        let set = workspace.annotations();
        let bulk = if accepts { Bulk::Accept } else { Bulk::Reject };
        let commands = bulk.commands(set, filter.select(set));
        if let Some(after) = after(&workspace, commands) {
            for decision in decisions(&workspace) {
                let now = after.annotations().get(decision.id).unwrap();
                prop_assert_eq!(&**now, &decision);
            }
        }
    }

    #[test]
    fn marking_all_that_was_found_changes_no_decision(workspace in workspace(), text in "[a-z]{1,2}") {
        let mut finder = Finder::new(workspace.document().clone());
        let places = finder.find(&text, FindOptions::default());
        let commands = mark_all(workspace.annotations(), &places, &Label::Place);
        if let Some(after) = after(&workspace, commands) {
            for decision in decisions(&workspace) {
                let now = after.annotations().get(decision.id).unwrap();
                prop_assert_eq!(&**now, &decision);
            }
            let (undone, _) = after.undo().unwrap();
            prop_assert_eq!(undone.annotations(), workspace.annotations());
        }
    }

    #[test]
    fn a_place_that_is_found_can_be_marked(
        workspace in workspace(),
        text in "\\PC{1,3}",
        [match_case, match_accents, whole_words] in any::<[bool; 3]>(),
    ) {
        let document = workspace.document();
        let options = FindOptions { match_case, match_accents, whole_words };
        let boundaries: Vec<usize> = document
            .text()
            .grapheme_indices(true)
            .map(|(offset, _)| offset)
            .chain([document.text().len()])
            .collect();
        let mut last = 0.into();
        for place in Finder::new(document.clone()).find(&text, options) {
            prop_assert!(place.start() >= last && !place.is_empty());
            last = place.end();
            prop_assert!(document.paragraph_of(place).is_some());
            prop_assert!(boundaries.contains(&place.start().into()));
            prop_assert!(boundaries.contains(&place.end().into()));
        }
    }

    #[test]
    fn what_stands_in_the_text_is_found(workspace in workspace(), from in 0.0..1.0_f64) {
        let document = workspace.document();
        let text = document.text();
        let mut edges: Vec<usize> = text.grapheme_indices(true).map(|(start, _)| start).collect();
        edges.push(text.len());
        // A combining sign after a space is a word by itself and no character: nothing can be marked
        // there. With two spaces before it, the word takes in the first of them.
        let words: Vec<&str> = text
            .unicode_word_indices()
            .filter(|(start, word)| {
                let begins_blank = word.starts_with(char::is_whitespace);
                !begins_blank && [*start, start + word.len()]
                    .iter()
                    .all(|edge| edges.binary_search(edge).is_ok())
            })
            .map(|(_, word)| word)
            .collect();
        if let Some(word) = words.get((from * words.len() as f64) as usize) {
            let exact = FindOptions { match_case: true, match_accents: true, whole_words: true };
            let found = Finder::new(document.clone()).find(word, exact);
            prop_assert!(!found.is_empty(), "{word:?}");
        }
    }

    #[test]
    fn a_threshold_hides_suggestions_alone(workspace in workspace(), at_least in 0.0..1.0_f32) {
        let threshold = Threshold { at_least: Confidence::new(at_least) };
        let shown = threshold.apply(workspace.annotations());
        let counts = threshold.counts(workspace.annotations());
        let hidden = workspace.annotations().len() - shown.len();
        prop_assert_eq!(hidden, counts.total - counts.shown);
        for decision in decisions(&workspace) {
            prop_assert!(shown.get(decision.id).is_some());
        }
    }

    #[test]
    fn every_quick_fix_can_be_carried_out_or_is_refused_without_harm(workspace in workspace()) {
        let linter = Linter::new(workspace.document().clone());
        let findings = linter.lint(workspace.annotations());
        for finding in &findings {
            prop_assert!(finding.stands(workspace.annotations()), "{finding:?}");
        }
        let fixes = findings.iter().map(|finding| finding.fix.command()).collect();
        if let Ok((fixed, _)) = workspace.apply(&Command::AllPossible(fixes), stamp(999)) {
            let (undone, _) = fixed.undo().unwrap();
            prop_assert_eq!(undone.annotations(), workspace.annotations());
        }
    }
}
