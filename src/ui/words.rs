//! Words that more than one part of the page says.

pub mod problems;

mod occurrences;

pub use occurrences::{in_others, occurrence, offer, offer_title, spread_verb};

use crate::annotation::{
    Annotation, AnnotationSet, Change, ChangeSet, Colour, EntityRecord, Label, Origin,
    ReviewProgress, Status, ThresholdCounts,
};
use crate::caret::{Caret, Place};
use crate::document::Document;
use crate::names::LIST;
use crate::ui::desk::Open;

/// Why a selection over many paragraphs cannot be marked.
pub const TOO_MANY_PARAGRAPHS: &str =
    "A mention stands within one paragraph. Select less to mark it.";

/// The word for a label on a button.
pub fn label_name(label: &Label) -> String {
    match label {
        Label::Person => "Person".to_owned(),
        Label::Place => "Place".to_owned(),
        Label::Organisation => "Organisation".to_owned(),
        Label::Custom(name) => name.to_string(),
    }
}

/// The word for a colour.
pub fn colour_name(colour: Colour) -> &'static str {
    match colour {
        Colour::Blue => "Blue",
        Colour::Green => "Green",
        Colour::Orange => "Orange",
        Colour::Purple => "Purple",
        Colour::Yellow => "Yellow",
        Colour::Pink => "Pink",
        Colour::Teal => "Teal",
        Colour::Red => "Red",
        Colour::Sky => "Sky",
        Colour::Grey => "Grey",
    }
}

/// The word for several of a label.
pub fn label_plural(label: &Label) -> String {
    match label {
        Label::Person => "People".to_owned(),
        Label::Place => "Places".to_owned(),
        Label::Organisation => "Organisations".to_owned(),
        Label::Custom(name) => name.to_string(),
    }
}

/// Where an annotation comes from and what was decided on it.
pub fn origin(annotation: &Annotation) -> String {
    match (&annotation.origin, annotation.status) {
        (Origin::Person, _) => "marked by you".to_owned(),
        (Origin::Model(proposal), Status::Suggested) if &*proposal.model == LIST => {
            "suggested from your list of names".to_owned()
        }
        (Origin::Model(proposal), Status::Accepted) if &*proposal.model == LIST => {
            "from your list of names".to_owned()
        }
        (Origin::Model(proposal), Status::Suggested) => {
            format!("suggested, {} sure", proposal.confidence)
        }
        (Origin::Model(proposal), Status::Accepted)
            if proposal.label == annotation.label && proposal.span == annotation.span =>
        {
            format!("suggested, {} sure; accepted by you", proposal.confidence)
        }
        (Origin::Model(proposal), Status::Accepted) => format!(
            "corrected by you; suggested as {}, {} sure",
            proposal.label.noun(),
            proposal.confidence
        ),
        (Origin::Model(_), Status::Rejected) => "removed by you".to_owned(),
    }
}

/// What the review says when nothing waits.
pub fn review_done(progress: ReviewProgress) -> String {
    match progress.total {
        0 => "There are no suggestions to review.".to_owned(),
        total => format!("All {total} reviewed."),
    }
}

/// How many suggestions are shown.
pub fn shown(counts: ThresholdCounts) -> String {
    format!("{} of {} suggestions shown.", counts.shown, counts.total)
}

/// "1 mention", "2 mentions".
pub fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// What the recogniser found, for those who hear the page.
pub fn found(annotations: &AnnotationSet) -> String {
    let count = |label: Label| {
        annotations
            .live()
            .filter(|annotation| annotation.label == label)
            .count()
    };
    format!(
        "{} found: {}, {}, {}.",
        counted(annotations.live().count(), "mention", "mentions"),
        counted(count(Label::Person), "person", "people"),
        counted(count(Label::Place), "place", "places"),
        counted(count(Label::Organisation), "organisation", "organisations"),
    )
}

/// What changed, for those who hear the page.
pub fn announcement(document: &Document, changes: &ChangeSet) -> String {
    let sentences: Vec<String> = changes
        .iter()
        .map(|change| sentence(document, change))
        .collect();
    match sentences.as_slice() {
        [] => "Nothing changed.".to_owned(),
        [first, second] => format!("{first} {second}"),
        [first] => first.clone(),
        [first, rest @ ..] => format!("{first} And {} more changes.", rest.len()),
    }
}

fn sentence(document: &Document, change: &Change) -> String {
    let quote = |annotation: &Annotation| document.quote(annotation.span).to_owned();
    let marked = |annotation: &Annotation| {
        format!(
            "“{}” is marked as {}.",
            quote(annotation),
            annotation.label.noun()
        )
    };
    let unmarked =
        |annotation: &Annotation| format!("“{}” is no longer marked.", quote(annotation));
    match change {
        Change::Created(annotation) => marked(annotation),
        Change::Deleted(annotation) => unmarked(annotation),
        Change::Updated { old, new } => match (old.status, new.status) {
            (Status::Rejected, Status::Rejected) => "Nothing that is shown changed.".to_owned(),
            (_, Status::Rejected) => unmarked(old),
            (Status::Rejected, _) => marked(new),
            _ if old.label != new.label => {
                format!("“{}” is now marked as {}.", quote(new), new.label.noun())
            }
            _ if old.span != new.span => {
                format!("“{}” is now “{}”.", quote(old), quote(new))
            }
            (Status::Suggested, Status::Accepted) => format!("“{}” is accepted.", quote(new)),
            (Status::Accepted, Status::Suggested) => {
                format!("“{}” is a suggestion again.", quote(new))
            }
            _ if old.note != new.note => format!("The note on “{}” has changed.", quote(new)),
            _ => format!("“{}” has been looked at.", quote(new)),
        },
        Change::Text(_) => "The text is corrected.".to_owned(),
        Change::Labels { .. } => "The labels have changed.".to_owned(),
        Change::Entity { old, new, .. } => entity_sentence(old.as_deref(), new.as_deref()),
        Change::DocumentNote { .. } => "The note on the article has changed.".to_owned(),
    }
}

fn entity_sentence(old: Option<&EntityRecord>, new: Option<&EntityRecord>) -> String {
    let called = |record: &EntityRecord| {
        let names = record.name.iter().chain(&record.names);
        names.map(ToString::to_string).next().unwrap_or_default()
    };
    match (old, new) {
        (Some(old), Some(new)) if old.note != new.note => {
            format!("The note on “{}” has changed.", called(new))
        }
        (Some(old), Some(new)) if old.link != new.link => {
            format!("The link of “{}” has changed.", called(new))
        }
        (Some(old), Some(new)) if old.name != new.name && new.name.is_some() => {
            format!("“{}” is now called “{}”.", called(old), called(new))
        }
        (_, Some(record)) | (Some(record), None) => {
            format!("The mentions of “{}” are grouped anew.", called(record))
        }
        (None, None) => String::new(),
    }
}

/// What a caret is on, for those who hear the page: "Rahmon, person, suggested, 83 % sure".
pub fn caret(open: &Open, caret: Caret) -> String {
    let quote = open.workspace.document().quote(caret.span());
    match caret_about(open, caret) {
        Some(about) => format!("{quote}, {about}"),
        None => quote.to_owned(),
    }
}

/// What the mention is that a caret is on or in.
pub fn caret_about(open: &Open, caret: Caret) -> Option<String> {
    let about =
        |annotation: &Annotation| format!("{}, {}", annotation.label.noun(), origin(annotation));
    match caret.place(&open.shown) {
        Place::Mention(id) => open.annotation(id).map(|annotation| about(annotation)),
        Place::Text(span) => open
            .shown
            .overlapping(span)
            .find(|annotation| annotation.span.contains_range(span))
            .map(|annotation| {
                let quote = open.workspace.document().quote(annotation.span);
                format!("within “{quote}”, {}", about(annotation))
            }),
    }
}
