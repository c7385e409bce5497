//! What the linter finds, in words.

use super::counted;
use crate::annotation::{Finding, Fix, Problem, ProblemKind};
use crate::document::Document;

/// The heading over problems of a kind.
pub fn title(kind: ProblemKind) -> &'static str {
    match kind {
        ProblemKind::TextCorrected => "Text was corrected",
        ProblemKind::TwoLabels => "One name, two labels",
        ProblemKind::Unmarked => "Known name, not marked",
        ProblemKind::StrayPunctuation => "Stray punctuation",
        ProblemKind::TitleInside => "Title or article inside",
        ProblemKind::InsideWord => "Ends inside a word",
        ProblemKind::OverlappingDuplicate => "Marked twice",
    }
}

/// What is wrong in this place.
pub fn explanation(problem: &Problem) -> String {
    match problem {
        Problem::TextCorrected => {
            "The text of this mention has changed since it was marked.".to_owned()
        }
        Problem::TwoLabels { here, elsewhere } => {
            format!(
                "{} here, {} elsewhere.",
                capital(here.noun()),
                elsewhere.noun()
            )
        }
        Problem::Unmarked { label } => format!("Marked as {} elsewhere.", label.noun()),
        Problem::StrayPunctuation => "Punctuation stands at an end of it.".to_owned(),
        Problem::TitleInside => "A title or an article is not part of a name.".to_owned(),
        Problem::InsideWord => "It begins or ends within a word.".to_owned(),
        Problem::OverlappingDuplicate => {
            "A longer mention with the same label covers it.".to_owned()
        }
    }
}

/// What the button that puts it right says.
pub fn fix(document: &Document, finding: &Finding) -> String {
    match &finding.fix {
        Fix::Accept(_) => "It is right".to_owned(),
        Fix::Relabel(_, label) => format!("Make it {}", with_article(label.noun())),
        Fix::Mark(_, label) => format!("Mark as {}", label.noun()),
        Fix::Move(_, span) => format!("Mark “{}”", document.quote(*span)),
        Fix::Remove(_) => "Remove the shorter".to_owned(),
    }
}

/// What the button that puts all of a kind right says.
pub fn fix_all(kind: ProblemKind, count: usize) -> String {
    match kind {
        ProblemKind::TextCorrected => format!("All {count} are right"),
        ProblemKind::Unmarked => format!("Mark all {count}"),
        _ => format!("Fix all {count}"),
    }
}

/// How many are left be.
pub fn ignored(count: usize) -> String {
    format!("{} ignored", counted(count, "problem", "problems"))
}

fn capital(word: &str) -> String {
    let mut characters = word.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}

fn with_article(noun: &str) -> String {
    let vowel = noun.starts_with(['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O', 'U']);
    format!("{} {noun}", if vowel { "an" } else { "a" })
}
