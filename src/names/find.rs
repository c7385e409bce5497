//! Where the names of a list stand in a new article.

use std::rc::Rc;

use super::{NameList, Treatment};
use crate::annotation::{
    Annotation, Change, ChangeSet, Confidence, Origin, Propagation, Proposal, Relation, Stamp,
    Status, occurrences_of,
};
use crate::workspace::Workspace;

/// What names of a list are said to come from, where a model would be named.
pub const LIST: &str = "your list";

/// The changes that suggest or mark the names of `list` in a document that the recogniser has
/// read. The list is a person's word: what the recogniser only suggests gives way to it. What a
/// person has decided on in the document itself stays, and so does what is written in small
/// letters or stands inside a longer mention.
pub fn listed(workspace: &Workspace, list: &NameList, stamp: Stamp) -> ChangeSet {
    let document = workspace.document();
    let mut after = workspace.annotations().clone();
    let mut all = Vec::new();
    let model: Rc<str> = LIST.into();
    for name in list.iter() {
        let propagation = Propagation::Label(name.label.clone());
        let found = occurrences_of(document, &after, &name.name, &propagation);
        let mut changes = Vec::new();
        for place in found {
            let whole = matches!(place.relation, Relation::Exact | Relation::CaseVariant);
            if !whole || place.caution.is_some() {
                continue;
            }
            let overlapped: Vec<_> = after.overlapping(place.span).cloned().collect();
            if overlapped.iter().any(|other| other.is_decided()) {
                continue;
            }
            let given_way = overlapped.into_iter().map(Change::Deleted);
            changes.extend(given_way);
            changes.push(Change::Created(Rc::new(Annotation {
                id: stamp.id(all.len() + changes.len()),
                span: place.span,
                label: name.label.clone(),
                origin: Origin::Model(Proposal {
                    model: model.clone(),
                    confidence: Confidence::new(1.0),
                    span: place.span,
                    label: name.label.clone(),
                }),
                status: match name.treatment {
                    Treatment::Suggest => Status::Suggested,
                    Treatment::Mark => Status::Accepted,
                },
                created: stamp.at,
                note: "".into(),
                needs_look: false,
            })));
        }
        let changes: ChangeSet = changes.into_iter().collect();
        after = after.apply(&changes);
        all.extend(changes.iter().cloned());
    }
    all.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annotation::{Command, Label, Suggestion};
    use crate::document::{ByteOffset, ByteSpan, Document};
    use crate::names::ListedName;
    use crate::timestamp::Timestamp;

    const STAMP: Stamp = Stamp {
        at: Timestamp::from_milliseconds(0),
        salt: 1,
    };

    fn list(names: &[(&str, Label, Treatment)]) -> NameList {
        names
            .iter()
            .map(|(name, label, treatment)| ListedName {
                name: (*name).into(),
                label: label.clone(),
                treatment: *treatment,
            })
            .collect()
    }

    /// One line a mention: "text LABEL status".
    fn shown(workspace: &Workspace) -> Vec<String> {
        workspace
            .annotations()
            .live()
            .map(|mention| {
                let text = workspace.document().quote(mention.span);
                format!("{text} {} {:?}", mention.label, mention.status)
            })
            .collect()
    }

    #[test]
    fn names_are_suggested_or_marked_wherever_they_stand_whole() {
        let text = "Rahmon met RAHMON’S aide; rahmon. Acme rose.";
        let workspace = Workspace::new(Document::new(text).unwrap(), STAMP.at);
        let list = list(&[
            ("Rahmon", Label::Person, Treatment::Suggest),
            ("Acme", Label::Organisation, Treatment::Mark),
        ]);
        let (workspace, changes) = workspace.with_listed(&list, STAMP);
        assert_eq!(changes.len(), 3);
        let expected = [
            "Rahmon PER Suggested",
            "RAHMON PER Suggested",
            "Acme ORG Accepted",
        ];
        assert_eq!(shown(&workspace), expected);
        assert_eq!(workspace.next_undo(), None);
    }

    #[test]
    fn a_suggestion_gives_way_and_a_decision_stays() {
        let text = "Paris and Paris Hilton, Paris";
        let span = |start: u32, name: &str| ByteSpan::at(start.into(), ByteOffset::of(name));
        let suggest = |start: u32, name: &str, label: Label| Suggestion {
            span: span(start, name),
            label,
            confidence: Confidence::new(0.9),
        };
        let suggestions = [
            suggest(0, "Paris", Label::Person),
            suggest(10, "Paris Hilton", Label::Person),
        ];
        let (workspace, _) = Workspace::new(Document::new(text).unwrap(), STAMP.at).suggest(
            &suggestions,
            &"model".into(),
            STAMP,
        );
        let mark = Command::Mark {
            span: span(24, "Paris"),
            label: Label::Organisation,
        };
        let (workspace, _) = workspace.apply(&mark, Stamp { salt: 2, ..STAMP }).unwrap();
        let list = list(&[("Paris", Label::Place, Treatment::Suggest)]);
        let (workspace, _) = workspace.with_listed(&list, Stamp { salt: 3, ..STAMP });
        assert_eq!(
            shown(&workspace),
            [
                "Paris LOC Suggested",
                "Paris Hilton PER Suggested",
                "Paris ORG Accepted"
            ]
        );
    }
}
