//! Words that more than one part of the page says.

pub mod importing;
pub mod problems;
pub mod together;

mod occurrences;

pub use occurrences::{in_others, occurrence, offer, offer_title, spread_verb};

use texts::{labels, mentions};

use crate::annotation::{
    Annotation, AnnotationSet, Colour, Label, Origin, ReviewProgress, Status, ThresholdCounts,
};
pub use crate::announcement::announcement;
use crate::caret::{Caret, Place};
use crate::names::LIST;
use crate::ui::desk::Open;

/// The word for a label on a button.
pub fn label_name(label: &Label) -> String {
    match label {
        Label::Person => labels::person().to_owned(),
        Label::Place => labels::place().to_owned(),
        Label::Organisation => labels::organisation().to_owned(),
        Label::Custom(name) => name.to_string(),
    }
}

/// The word for a colour.
pub fn colour_name(colour: Colour) -> &'static str {
    match colour {
        Colour::Blue => labels::blue(),
        Colour::Green => labels::green(),
        Colour::Orange => labels::orange(),
        Colour::Purple => labels::purple(),
        Colour::Yellow => labels::yellow(),
        Colour::Pink => labels::pink(),
        Colour::Teal => labels::teal(),
        Colour::Red => labels::red(),
        Colour::Sky => labels::sky(),
        Colour::Grey => labels::grey(),
    }
}

/// The word for several of a label.
pub fn label_plural(label: &Label) -> String {
    match label {
        Label::Person => labels::people().to_owned(),
        Label::Place => labels::places().to_owned(),
        Label::Organisation => labels::organisations().to_owned(),
        Label::Custom(name) => name.to_string(),
    }
}

/// Where an annotation comes from and what was decided on it.
pub fn origin(annotation: &Annotation) -> String {
    match (&annotation.origin, annotation.status) {
        (Origin::Person, _) => mentions::marked_by_you().to_owned(),
        (Origin::Model(proposal), Status::Suggested) if &*proposal.model == LIST => {
            mentions::suggested_from_list().to_owned()
        }
        (Origin::Model(proposal), Status::Accepted) if &*proposal.model == LIST => {
            mentions::from_list().to_owned()
        }
        (Origin::Model(proposal), Status::Suggested) => {
            mentions::suggested(proposal.confidence.share())
        }
        (Origin::Model(proposal), Status::Accepted)
            if proposal.label == annotation.label && proposal.span == annotation.span =>
        {
            mentions::accepted_by_you(proposal.confidence.share())
        }
        (Origin::Model(proposal), Status::Accepted) => {
            mentions::corrected_by_you(proposal.label.noun(), proposal.confidence.share())
        }
        (Origin::Model(_), Status::Rejected) => mentions::removed_by_you().to_owned(),
    }
}

/// What a mention is, and where it comes from: "person, marked by you".
pub fn about(annotation: &Annotation) -> String {
    mentions::About {
        label: annotation.label.noun(),
        origin: &origin(annotation),
    }
    .say()
}

/// What the review says when nothing waits.
pub fn review_done(progress: ReviewProgress) -> String {
    match progress.total {
        0 => mentions::no_suggestions().to_owned(),
        total => mentions::all_reviewed(total),
    }
}

/// How many suggestions are shown.
pub fn shown(counts: ThresholdCounts) -> String {
    mentions::Shown {
        shown: counts.shown,
        total: counts.total,
    }
    .say()
}

/// What the recogniser found, for those who hear the page.
pub fn found(annotations: &AnnotationSet) -> String {
    let count = |label: Label| {
        annotations
            .live()
            .filter(|annotation| annotation.label == label)
            .count()
    };
    mentions::Found {
        mentions: annotations.live().count(),
        organisations: count(Label::Organisation),
        people: count(Label::Person),
        places: count(Label::Place),
    }
    .say()
}

/// What a caret is on, for those who hear the page: "Rahmon, person, suggested, 83% sure".
pub fn caret(open: &Open, caret: Caret) -> String {
    let quote = open.workspace.document().quote(caret.span());
    match caret_about(open, caret) {
        Some(about) => mentions::Quoted {
            about: &about,
            quote,
        }
        .say(),
        None => quote.to_owned(),
    }
}

/// What the mention is that a caret is on or in.
pub fn caret_about(open: &Open, caret: Caret) -> Option<String> {
    match caret.place(&open.shown) {
        Place::Mention(id) => open.annotation(id).map(|annotation| about(annotation)),
        Place::Text(span) => open
            .shown
            .overlapping(span)
            .find(|annotation| annotation.span.contains_range(span))
            .map(|annotation| {
                let quote = open.workspace.document().quote(annotation.span);
                mentions::Within {
                    about: &about(annotation),
                    quote,
                }
                .say()
            }),
    }
}
