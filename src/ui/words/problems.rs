//! What the linter finds, in words.

use texts::problems as words;

use crate::annotation::{Finding, Fix, Problem, ProblemKind};
use crate::document::Document;

/// The heading over problems of a kind.
pub fn title(kind: ProblemKind) -> &'static str {
    match kind {
        ProblemKind::TextCorrected => words::text_corrected(),
        ProblemKind::TwoLabels => words::two_labels(),
        ProblemKind::Unmarked => words::unmarked(),
        ProblemKind::StrayPunctuation => words::stray_punctuation(),
        ProblemKind::TitleInside => words::title_inside(),
        ProblemKind::InsideWord => words::inside_word(),
        ProblemKind::OverlappingDuplicate => words::marked_twice(),
    }
}

/// What is wrong in this place.
pub fn explanation(problem: &Problem) -> String {
    match problem {
        Problem::TextCorrected => words::text_corrected_about().to_owned(),
        Problem::TwoLabels { here, elsewhere } => words::TwoLabelsAbout {
            elsewhere: elsewhere.noun(),
            here: &capital(here.noun()),
        }
        .say(),
        Problem::Unmarked { label } => words::unmarked_about(label.noun()),
        Problem::StrayPunctuation => words::stray_punctuation_about().to_owned(),
        Problem::TitleInside => words::title_inside_about().to_owned(),
        Problem::InsideWord => words::inside_word_about().to_owned(),
        Problem::OverlappingDuplicate => words::marked_twice_about().to_owned(),
    }
}

/// What the button that puts it right says.
pub fn fix(document: &Document, finding: &Finding) -> String {
    match &finding.fix {
        Fix::Accept(_) => words::is_right().to_owned(),
        Fix::Relabel(_, label) => words::MakeIt {
            article: article(label.noun()),
            label: label.noun(),
        }
        .say(),
        Fix::Mark(_, label) => words::mark_as(label.noun()),
        Fix::Move(_, span) => words::mark(document.quote(*span)),
        Fix::Remove(_) => words::remove_shorter().to_owned(),
    }
}

/// What the button that puts all of a kind right says.
pub fn fix_all(kind: ProblemKind, count: usize) -> String {
    match kind {
        ProblemKind::TextCorrected => words::all_right(count),
        ProblemKind::Unmarked => words::mark_all(count),
        _ => words::fix_all(count),
    }
}

/// How many are left be.
pub fn ignored(count: usize) -> String {
    words::ignored(count)
}

fn capital(word: &str) -> String {
    let mut characters = word.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}

/// The article of a noun in English.
fn article(noun: &str) -> &'static str {
    match noun.starts_with(['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O', 'U']) {
        true => "an",
        false => "a",
    }
}
