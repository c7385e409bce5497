//! A linter for annotations: what is likely a slip, with a fix where one is clear.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use super::{
    Annotation, AnnotationId, AnnotationSet, Command, Label, Propagation, occurrences,
    snap_to_words,
};
use crate::document::{ByteOffset, ByteSpan, Document};

/// Something that is likely a slip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where to look.
    pub span: ByteSpan,
    /// What is wrong.
    pub problem: Problem,
    /// What would put it right, where that is clear.
    pub fix: Option<Command>,
}

/// What can be wrong with annotations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The same name has two labels in one document.
    TwoLabels {
        /// The name.
        name: Rc<str>,
        /// The label that it has here.
        here: Label,
        /// The label that it has more often.
        elsewhere: Label,
    },
    /// A name that is marked elsewhere stands unmarked here.
    Unmarked {
        /// The name.
        name: Rc<str>,
        /// The label that it has elsewhere.
        label: Label,
    },
    /// Punctuation or white space at an end of the span.
    StrayPunctuation,
    /// An article or a title at the start of the span.
    TitleInside,
    /// An end of the span is inside a word.
    InsideWord,
    /// Two spans with the same label overlap.
    OverlappingDuplicate,
    /// The text of the span was corrected after it was marked.
    TextCorrected,
}

/// Words that stand before names and do not belong to them, after the annotation guide.
const TITLES: [&str; 22] = [
    "the",
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "prof",
    "professor",
    "president",
    "minister",
    "senator",
    "sen",
    "gov",
    "governor",
    "gen",
    "general",
    "col",
    "colonel",
    "capt",
    "captain",
    "rev",
    "judge",
];

/// All that is likely a slip among the decided annotations of a document, in the order of the text.
/// Suggestions are left to the review.
pub fn lint(document: &Document, set: &AnnotationSet) -> Vec<Finding> {
    let decided: Vec<&Rc<Annotation>> = set
        .live()
        .filter(|annotation| annotation.is_decided())
        .collect();
    let mut findings: Vec<Finding> = decided
        .iter()
        .filter_map(|annotation| span_finding(document, annotation))
        .collect();
    findings.extend(two_labels(document, &decided));
    findings.extend(unmarked(document, set, &decided));
    findings.extend(overlapping_duplicates(&decided));
    findings.sort_by_key(|finding| (finding.span.start(), finding.span.end()));
    findings
}

/// The first thing that is wrong with a span by itself.
fn span_finding(document: &Document, annotation: &Annotation) -> Option<Finding> {
    let span = annotation.span;
    if annotation.needs_look {
        let fix = Some(Command::Accept { id: annotation.id });
        let problem = Problem::TextCorrected;
        return Some(Finding { span, problem, fix });
    }
    let quote = document.quote(span);
    let (problem, better) = if let Some(better) = without_punctuation(quote) {
        (Problem::StrayPunctuation, within(span, quote, better))
    } else if let Some(better) = without_title(quote) {
        (Problem::TitleInside, within(span, quote, better))
    } else {
        let words = snap_to_words(document, span)?;
        let grows = words.start() < span.start() || words.end() > span.end();
        (Problem::InsideWord, grows.then_some(words))
    };
    let better = better?;
    Some(Finding {
        span,
        problem,
        fix: Some(Command::MoveBoundary {
            id: annotation.id,
            span: better,
        }),
    })
}

fn within(span: ByteSpan, quote: &str, part: &str) -> Option<ByteSpan> {
    let offset = quote.find(part)? as u32;
    Some(ByteSpan::at(
        span.start() + ByteOffset::from(offset),
        ByteOffset::of(part),
    ))
}

/// The quote less what stands loose at its ends; `None` where nothing does. Full stops may belong to
/// an abbreviation and brackets to a name when their partner is inside.
fn without_punctuation(quote: &str) -> Option<&str> {
    let loose = |character: char| {
        character.is_whitespace()
            || matches!(
                character,
                ',' | ';' | ':' | '"' | '“' | '”' | '‘' | '«' | '»'
            )
    };
    let mut better = quote.trim_matches(loose);
    if !better.contains('(') {
        better = better.trim_end_matches(')');
    }
    if !better.contains(')') {
        better = better.trim_start_matches('(');
    }
    (better != quote && !better.is_empty()).then_some(better)
}

fn without_title(quote: &str) -> Option<&str> {
    let (first, rest) = quote.split_once(char::is_whitespace)?;
    let folded = first.trim_end_matches('.').to_lowercase();
    let rest = rest.trim_start();
    // "The Hague" and "The Gambia" are names with the article; in lower case it never belongs.
    let belongs = folded == "the" && first.starts_with('T');
    (TITLES.contains(&folded.as_str()) && !belongs && !rest.is_empty()).then_some(rest)
}

/// Mentions whose name has another label more often.
fn two_labels(document: &Document, decided: &[&Rc<Annotation>]) -> Vec<Finding> {
    let mut counts: BTreeMap<&str, BTreeMap<&Label, usize>> = BTreeMap::new();
    for annotation in decided {
        *counts
            .entry(document.quote(annotation.span))
            .or_default()
            .entry(&annotation.label)
            .or_default() += 1;
    }
    decided
        .iter()
        .filter_map(|annotation| {
            let quote = document.quote(annotation.span);
            let labels = counts.get(quote)?;
            let own = labels.get(&annotation.label)?;
            let (other, count) = labels
                .iter()
                .filter(|(label, _)| **label != &annotation.label)
                .max_by_key(|(_, count)| **count)?;
            let label = (*other).clone();
            (count > own || (count == own && **other < annotation.label)).then(|| Finding {
                span: annotation.span,
                problem: Problem::TwoLabels {
                    name: quote.into(),
                    here: annotation.label.clone(),
                    elsewhere: label.clone(),
                },
                fix: Some(Command::Relabel {
                    id: annotation.id,
                    label,
                }),
            })
        })
        .collect()
}

/// Places where a marked name stands unmarked, less those that a person has rejected.
fn unmarked(document: &Document, set: &AnnotationSet, decided: &[&Rc<Annotation>]) -> Vec<Finding> {
    const SHORTEST: usize = 3;
    let mut first: HashMap<(&str, &Label), &Annotation> = HashMap::new();
    for annotation in decided {
        let name = document.quote(annotation.span);
        if name.chars().count() >= SHORTEST {
            first.entry((name, &annotation.label)).or_insert(annotation);
        }
    }
    let rejected: Vec<ByteSpan> = set
        .iter()
        .filter(|annotation| !annotation.is_live())
        .map(|annotation| annotation.span)
        .collect();
    let mut found: BTreeMap<(ByteOffset, ByteOffset), Finding> = BTreeMap::new();
    for ((name, label), annotation) in first {
        let propagation = Propagation::Label(label.clone());
        for occurrence in occurrences(document, set, annotation.span, &propagation) {
            let as_written = document.quote(occurrence.span) == name;
            let free = occurrence.caution.is_none()
                && set.overlapping(occurrence.span).next().is_none()
                && !rejected.contains(&occurrence.span);
            if as_written && free {
                found.insert(
                    (occurrence.span.start(), occurrence.span.end()),
                    Finding {
                        span: occurrence.span,
                        problem: Problem::Unmarked {
                            name: name.into(),
                            label: label.clone(),
                        },
                        fix: occurrence.command(&propagation),
                    },
                );
            }
        }
    }
    found.into_values().collect()
}

/// Of two overlapping mentions with the same label, the shorter.
fn overlapping_duplicates(decided: &[&Rc<Annotation>]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut open: Vec<&Rc<Annotation>> = Vec::new();
    for annotation in decided {
        open.retain(|earlier| earlier.span.end() > annotation.span.start());
        if let Some(twin) = open
            .iter()
            .find(|earlier| earlier.label == annotation.label)
        {
            let shorter: (ByteSpan, AnnotationId) = if twin.span.len() < annotation.span.len() {
                (twin.span, twin.id)
            } else {
                (annotation.span, annotation.id)
            };
            findings.push(Finding {
                span: shorter.0,
                problem: Problem::OverlappingDuplicate,
                fix: Some(Command::Remove { id: shorter.1 }),
            });
        }
        open.push(annotation);
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annotation::Stamp;
    use crate::formats::inline;
    use crate::timestamp::Timestamp;
    use crate::workspace::Workspace;

    /// `source` has mentions marked inline; `expected` lists the findings with the marks after
    /// their fix.
    #[track_caller]
    fn check(source: &str, expected: &[(&str, &str)]) {
        let marked = inline::parse(source).unwrap();
        let document = Document::new(&marked.text).unwrap();
        let stamp = Stamp {
            at: Timestamp::default(),
            salt: 1,
        };
        let marks = marked
            .mentions
            .into_iter()
            .map(|(span, label)| Command::Mark { span, label });
        let (workspace, _) = Workspace::new(document.clone(), stamp.at)
            .apply(&Command::All(marks.collect()), stamp)
            .unwrap();
        let found: Vec<_> = lint(&document, workspace.annotations())
            .into_iter()
            .map(|finding| {
                let stamp = Stamp { salt: 2, ..stamp };
                let (fixed, _) = workspace.apply(&finding.fix.unwrap(), stamp).unwrap();
                let problem = format!("{:?}", finding.problem);
                let problem = problem
                    .split([' ', '{'])
                    .next()
                    .unwrap_or_default()
                    .to_owned();
                (problem, inline_marks(&fixed))
            })
            .collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(problem, marks)| ((*problem).to_owned(), (*marks).to_owned()))
            .collect();
        assert_eq!(found, expected);
    }

    fn inline_marks(workspace: &Workspace) -> String {
        workspace
            .annotations()
            .live()
            .map(|annotation| {
                format!(
                    "[{}]{}",
                    workspace.document().quote(annotation.span),
                    annotation.label
                )
            })
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn a_clean_article_has_no_findings() {
        check(
            "[The Hague](LOC): [Ana Ruiz](PER) of [Acme Inc.](ORG) met [Ruiz](PER).",
            &[],
        );
    }

    #[test]
    fn slips_in_a_span_are_found_and_fixed() {
        check(
            "[“Acme,](ORG) he said",
            &[("StrayPunctuation", "[Acme]ORG")],
        );
        check(
            "[Dr. Ana Ruiz](PER) said",
            &[("TitleInside", "[Ana Ruiz]PER")],
        );
        check("[the Acme](ORG) plant", &[("TitleInside", "[Acme]ORG")]);
        check("S[ão Paul](LOC)o", &[("InsideWord", "[São Paulo]LOC")]);
    }

    #[test]
    fn a_name_with_two_labels_gets_the_more_frequent() {
        check(
            "[Paris](LOC), [Paris](LOC), [Paris](PER)",
            &[("TwoLabels", "[Paris]LOC [Paris]LOC [Paris]LOC")],
        );
    }

    #[test]
    fn an_unmarked_name_is_found() {
        check(
            "[Oslo](LOC) waits. In Oslo it rains.",
            &[("Unmarked", "[Oslo]LOC [Oslo]LOC")],
        );
    }

    #[test]
    fn of_two_overlapping_mentions_with_one_label_the_shorter_goes() {
        let document = Document::new("Bank of England").unwrap();
        let stamp = Stamp {
            at: Timestamp::default(),
            salt: 1,
        };
        let mark = |start: u32, end: u32| Command::Mark {
            span: ByteSpan::new(start.into(), end.into()),
            label: Label::Organisation,
        };
        let (workspace, _) = Workspace::new(document.clone(), stamp.at)
            .apply(&Command::All(vec![mark(0, 4), mark(0, 15)]), stamp)
            .unwrap();
        let findings = lint(&document, workspace.annotations());
        let [finding] = findings.as_slice() else {
            panic!("{findings:?}");
        };
        assert_eq!(finding.problem, Problem::OverlappingDuplicate);
        let (fixed, _) = workspace
            .apply(finding.fix.as_ref().unwrap(), stamp)
            .unwrap();
        assert_eq!(inline_marks(&fixed), "[Bank of England]ORG");
    }
}
