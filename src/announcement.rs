//! What changed, in words for those who hear the page, in its language. It derives from the change
//! itself, so that undo, a bulk action and another tab are told in the same way.

use texts::announcement as words;

use crate::annotation::{Annotation, Change, ChangeSet, EntityRecord, Label, Status};
use crate::document::Document;

/// Up to how many changes are told one by one.
const TOLD: usize = 2;

/// What changed.
pub fn announcement(document: &Document, changes: &ChangeSet) -> String {
    match changes.len() {
        0 => words::nothing().to_owned(),
        count if count <= TOLD => {
            let sentences: Vec<String> = changes
                .iter()
                .map(|change| sentence(document, change))
                .collect();
            sentences.join(" ")
        }
        _ => summary(document, changes),
    }
}

/// What happened to a mention, where it can be told of several at once.
#[derive(Clone, PartialEq)]
enum Kind {
    Marked(Label),
    Unmarked,
    Relabelled(Label),
    Accepted,
    SuggestedAgain,
    Other,
}

/// Many changes by their kinds: "12 mentions are marked as person. 1 mention is no longer marked."
fn summary(document: &Document, changes: &ChangeSet) -> String {
    let mut kinds: Vec<(Kind, Vec<&str>)> = Vec::new();
    for change in changes.iter() {
        let (kind, quote) = kind(document, change);
        match kinds.iter_mut().find(|(other, _)| *other == kind) {
            Some((_, quotes)) => quotes.push(quote),
            None => kinds.push((kind, vec![quote])),
        }
    }
    // What is told in so many words comes before what is only counted.
    kinds.sort_by_key(|(kind, _)| *kind == Kind::Other);
    let sentences: Vec<String> = kinds
        .iter()
        .map(|(kind, quotes)| counted(kind, quotes))
        .collect();
    sentences.join(" ")
}

fn counted(kind: &Kind, quotes: &[&str]) -> String {
    let count = quotes.len();
    // The name, where all of them are of one.
    let name = match quotes {
        [first, rest @ ..] if rest.iter().all(|quote| quote == first) => Some(*first),
        _ => None,
    };
    match (kind, name, count) {
        (Kind::Marked(label), Some(quote), 1) => words::Marked {
            label: label.noun(),
            quote,
        }
        .say(),
        (Kind::Marked(label), Some(quote), _) => words::MarkedTimes {
            count,
            label: label.noun(),
            quote,
        }
        .say(),
        (Kind::Marked(label), None, _) => words::marked_count(count, label.noun()),
        (Kind::Unmarked, Some(quote), 1) => words::unmarked(quote),
        (Kind::Unmarked, Some(quote), _) => words::unmarked_times(count, quote),
        (Kind::Unmarked, None, _) => words::unmarked_count(count),
        (Kind::Relabelled(label), Some(quote), 1) => words::Relabelled {
            label: label.noun(),
            quote,
        }
        .say(),
        (Kind::Relabelled(label), Some(quote), _) => words::RelabelledTimes {
            count,
            label: label.noun(),
            quote,
        }
        .say(),
        (Kind::Relabelled(label), None, _) => words::relabelled_count(count, label.noun()),
        (Kind::Accepted, Some(quote), 1) => words::accepted(quote),
        (Kind::Accepted, Some(quote), _) => words::accepted_times(count, quote),
        (Kind::Accepted, None, _) => words::accepted_count(count),
        (Kind::SuggestedAgain, Some(quote), 1) => words::suggested_again(quote),
        (Kind::SuggestedAgain, Some(quote), _) => words::suggested_again_times(count, quote),
        (Kind::SuggestedAgain, None, _) => words::suggested_again_count(count),
        (Kind::Other, _, _) => words::more(count),
    }
}

fn kind<'a>(document: &'a Document, change: &Change) -> (Kind, &'a str) {
    let quote = |annotation: &Annotation| document.quote(annotation.span);
    match change {
        Change::Created(new) => (Kind::Marked(new.label.clone()), quote(new)),
        Change::Deleted(old) => (Kind::Unmarked, quote(old)),
        Change::Updated { old, new } => {
            let kind = match (old.status, new.status) {
                (Status::Rejected, Status::Rejected) => Kind::Other,
                (_, Status::Rejected) => Kind::Unmarked,
                (Status::Rejected, _) => Kind::Marked(new.label.clone()),
                _ if old.label != new.label => Kind::Relabelled(new.label.clone()),
                (Status::Suggested, Status::Accepted) if old.span == new.span => Kind::Accepted,
                (Status::Accepted, Status::Suggested) if old.span == new.span => {
                    Kind::SuggestedAgain
                }
                _ => Kind::Other,
            };
            (kind, quote(new))
        }
        Change::Text(_)
        | Change::Labels { .. }
        | Change::Entity { .. }
        | Change::DocumentNote { .. } => (Kind::Other, ""),
    }
}

fn sentence(document: &Document, change: &Change) -> String {
    let quote = |annotation: &Annotation| document.quote(annotation.span);
    let marked = |annotation: &Annotation| {
        words::Marked {
            label: annotation.label.noun(),
            quote: quote(annotation),
        }
        .say()
    };
    match change {
        Change::Created(annotation) => marked(annotation),
        Change::Deleted(annotation) => words::unmarked(quote(annotation)),
        Change::Updated { old, new } => match (old.status, new.status) {
            (Status::Rejected, Status::Rejected) => words::nothing_shown().to_owned(),
            (_, Status::Rejected) => words::unmarked(quote(old)),
            (Status::Rejected, _) => marked(new),
            _ if old.label != new.label => words::Relabelled {
                label: new.label.noun(),
                quote: quote(new),
            }
            .say(),
            _ if old.span != new.span => words::Moved {
                new: quote(new),
                old: quote(old),
            }
            .say(),
            (Status::Suggested, Status::Accepted) => words::accepted(quote(new)),
            (Status::Accepted, Status::Suggested) => words::suggested_again(quote(new)),
            _ if old.note != new.note => words::note(quote(new)),
            _ => words::looked_at(quote(new)),
        },
        Change::Text(_) => words::text().to_owned(),
        Change::Labels { .. } => words::labels().to_owned(),
        Change::Entity { old, new, .. } => entity_sentence(old.as_deref(), new.as_deref()),
        Change::DocumentNote { .. } => words::document_note().to_owned(),
    }
}

fn entity_sentence(old: Option<&EntityRecord>, new: Option<&EntityRecord>) -> String {
    let called = |record: &EntityRecord| {
        let names = record.name.iter().chain(&record.names);
        names.map(ToString::to_string).next().unwrap_or_default()
    };
    match (old, new) {
        (Some(old), Some(new)) if old.note != new.note => words::note(&called(new)),
        (Some(old), Some(new)) if old.link != new.link => words::link(&called(new)),
        (Some(old), Some(new)) if old.name != new.name && new.name.is_some() => words::Renamed {
            new: &called(new),
            old: &called(old),
        }
        .say(),
        (_, Some(record)) | (Some(record), None) => words::grouped(&called(record)),
        (None, None) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annotation::{Command, Stamp};
    use crate::document::ByteSpan;
    use crate::timestamp::Timestamp;
    use crate::workspace::Workspace;

    fn stamp(salt: u64) -> Stamp {
        Stamp {
            at: Timestamp::default(),
            salt,
        }
    }

    /// Marks what is named as persons, together.
    fn mark(workspace: &Workspace, names: &[&str]) -> (Workspace, String) {
        let text = workspace.document().text();
        let mut from = 0;
        let mut commands = Vec::new();
        for name in names {
            let start = from + text[from..].find(name).unwrap();
            from = start + name.len();
            commands.push(Command::Mark {
                span: ByteSpan::new((start as u32).into(), (from as u32).into()),
                label: Label::Person,
            });
        }
        let (after, changes) = workspace.apply(&Command::All(commands), stamp(7)).unwrap();
        let words = announcement(workspace.document(), &changes);
        (after, words)
    }

    fn workspace(text: &str) -> Workspace {
        Workspace::new(Document::new(text).unwrap(), Timestamp::default())
    }

    #[test]
    fn a_few_changes_are_told_one_by_one() {
        let (after, words) = mark(&workspace("Ana met Bo and Cy."), &["Ana", "Bo"]);
        assert_eq!(
            words,
            "“Ana” is marked as person. “Bo” is marked as person."
        );
        let (_, undone) = after.undo().unwrap();
        assert_eq!(
            announcement(after.document(), &undone),
            "“Bo” is no longer marked. “Ana” is no longer marked."
        );
    }

    #[test]
    fn many_changes_are_told_by_kind() {
        let (after, words) = mark(&workspace("Ana met Bo and Cy."), &["Ana", "Bo", "Cy"]);
        assert_eq!(words, "3 mentions are marked as person.");
        let (_, undone) = after.undo().unwrap();
        assert_eq!(
            announcement(after.document(), &undone),
            "3 mentions are no longer marked."
        );
    }

    #[test]
    fn a_name_that_is_marked_everywhere_is_named() {
        let (_, words) = mark(&workspace("Ana, Ana and Ana."), &["Ana", "Ana", "Ana"]);
        assert_eq!(words, "“Ana”, 3 times, is marked as person.");
    }

    #[test]
    fn kinds_are_told_apart() {
        let (after, _) = mark(&workspace("Ana met Bo and Cy."), &["Ana", "Bo", "Cy"]);
        let ids: Vec<_> = after.annotations().live().map(|found| found.id).collect();
        let commands = vec![
            Command::Relabel {
                id: ids[0],
                label: Label::Place,
            },
            Command::Remove { id: ids[1] },
            Command::Remove { id: ids[2] },
        ];
        let (_, changes) = after.apply(&Command::All(commands), stamp(9)).unwrap();
        assert_eq!(
            announcement(after.document(), &changes),
            "“Ana” is now marked as place. 2 mentions are no longer marked."
        );
    }

    #[test]
    fn nothing_is_told_as_nothing() {
        let workspace = workspace("Ana");
        let words = announcement(workspace.document(), &ChangeSet::default());
        assert_eq!(words, "Nothing changed.");
    }
}
