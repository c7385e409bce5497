//! Words that more than one part of the page says.

pub mod importing;
pub mod problems;
pub mod together;

mod occurrences;

pub use occurrences::{in_others, occurrence, offer, offer_title, spread_verb};

use crate::annotation::{
    Annotation, AnnotationSet, Colour, Label, Origin, ReviewProgress, Status, ThresholdCounts,
};
pub use crate::announcement::announcement;
use crate::caret::{Caret, Place};
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
