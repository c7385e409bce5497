//! A linter for annotations: what is likely a slip, with a fix where one is clear.

mod ignored;
mod names;
mod problem;
mod span;
mod words;

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};
use std::rc::Rc;

use super::{Annotation, AnnotationId, AnnotationSet, Command, Label};
use crate::document::{ByteOffset, ByteSpan, Document};
pub use ignored::{Ignored, IgnoredFindings};
use names::KnownNames;
pub use problem::{Problem, ProblemKind};
use words::Words;

/// Something that is likely a slip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where to look.
    pub span: ByteSpan,
    /// The annotation that it is about, where it is about one.
    pub annotation: Option<AnnotationId>,
    /// What is wrong.
    pub problem: Problem,
    /// What would put it right.
    pub fix: Fix,
}

impl Finding {
    /// Whether it is still so, as far as can be told without looking over the whole text: a change
    /// that was made since it was found may have put it right.
    pub fn stands(&self, set: &AnnotationSet) -> bool {
        match (self.annotation, &self.problem) {
            (Some(id), problem) => set.get(id).is_some_and(|annotation| {
                annotation.is_live()
                    && annotation.span == self.span
                    && match problem {
                        Problem::TextCorrected => annotation.needs_look,
                        Problem::TwoLabels { here, .. } => annotation.label == *here,
                        _ => true,
                    }
            }),
            (None, _) => set.overlapping(self.span).next().is_none(),
        }
    }
}

/// What would put a slip right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fix {
    /// Agree with it.
    Accept(AnnotationId),
    /// Give it this label.
    Relabel(AnnotationId, Label),
    /// Mark it so.
    Mark(ByteSpan, Label),
    /// Let it stand here.
    Move(AnnotationId, ByteSpan),
    /// Take it away.
    Remove(AnnotationId),
}

impl Fix {
    /// The command that does so.
    pub fn command(&self) -> Command {
        match self {
            Fix::Accept(id) => Command::Accept { id: *id },
            Fix::Relabel(id, label) => Command::Relabel {
                id: *id,
                label: label.clone(),
            },
            Fix::Mark(span, label) => Command::Mark {
                span: *span,
                label: label.clone(),
            },
            Fix::Move(id, span) => Command::MoveBoundary {
                id: *id,
                span: *span,
            },
            Fix::Remove(id) => Command::Remove { id: *id },
        }
    }
}

/// Looks over the annotations of one document. The words of its text are gathered once; then a look
/// takes one pass over the words and one over the annotations, whatever the number of names.
#[derive(Clone, Debug)]
pub struct Linter {
    document: Document,
    words: Rc<Words>,
}

impl Linter {
    /// For this document.
    pub fn new(document: Document) -> Linter {
        Linter {
            words: Rc::new(Words::of(document.text())),
            document,
        }
    }

    /// The document whose annotations it looks over.
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// All that is likely a slip among the decided annotations, in the order of the text.
    /// Suggestions are left to the review.
    pub fn lint(&self, set: &AnnotationSet) -> Vec<Finding> {
        let decided: Vec<&Rc<Annotation>> = set
            .live()
            .filter(|annotation| annotation.is_decided())
            .collect();
        let mut findings: Vec<Finding> = decided
            .iter()
            .filter_map(|annotation| span::finding(&self.document, &self.words, annotation))
            .collect();
        findings.extend(needs_look(&decided));
        findings.extend(self.two_labels(&decided));
        findings.extend(self.unmarked(set, &decided));
        findings.extend(overlapping_duplicates(&decided));
        findings.sort_by_key(|finding| (finding.span.start(), finding.span.end()));
        findings
    }

    /// Mentions whose name has another label more often or, as often, earlier in the text.
    fn two_labels(&self, decided: &[&Rc<Annotation>]) -> Vec<Finding> {
        let mut uses: BTreeMap<&str, BTreeMap<&Label, (usize, Reverse<ByteOffset>)>> =
            BTreeMap::new();
        for annotation in decided {
            let (count, _) = uses
                .entry(self.document.quote(annotation.span))
                .or_default()
                .entry(&annotation.label)
                .or_insert((0, Reverse(annotation.span.start())));
            *count += 1;
        }
        decided
            .iter()
            .filter_map(|annotation| {
                let labels = uses.get(self.document.quote(annotation.span))?;
                let (most, _) = labels.iter().max_by_key(|(_, uses)| **uses)?;
                let elsewhere = (*most).clone();
                (elsewhere != annotation.label).then(|| Finding {
                    span: annotation.span,
                    annotation: Some(annotation.id),
                    fix: Fix::Relabel(annotation.id, elsewhere.clone()),
                    problem: Problem::TwoLabels {
                        here: annotation.label.clone(),
                        elsewhere,
                    },
                })
            })
            .collect()
    }

    /// Places where a marked name stands unmarked, less those that a person has rejected.
    fn unmarked(&self, set: &AnnotationSet, decided: &[&Rc<Annotation>]) -> Vec<Finding> {
        let names = KnownNames::of(&self.document, &self.words, decided);
        let rejected: HashSet<ByteSpan> = set
            .iter()
            .filter(|annotation| !annotation.is_live())
            .map(|annotation| annotation.span)
            .collect();
        names
            .places(&self.document, &self.words)
            .into_iter()
            .filter(|(place, _)| {
                set.overlapping(*place).next().is_none() && !rejected.contains(place)
            })
            .map(|(place, label)| Finding {
                span: place,
                annotation: None,
                fix: Fix::Mark(place, label.clone()),
                problem: Problem::Unmarked {
                    label: label.clone(),
                },
            })
            .collect()
    }
}

/// Mentions whose text was corrected.
fn needs_look(decided: &[&Rc<Annotation>]) -> Vec<Finding> {
    decided
        .iter()
        .filter(|annotation| annotation.needs_look)
        .map(|annotation| Finding {
            span: annotation.span,
            annotation: Some(annotation.id),
            problem: Problem::TextCorrected,
            fix: Fix::Accept(annotation.id),
        })
        .collect()
}

/// Of two overlapping mentions with the same label, the shorter.
fn overlapping_duplicates(decided: &[&Rc<Annotation>]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut open: Vec<&Rc<Annotation>> = Vec::new();
    for annotation in decided {
        open.retain(|earlier| earlier.span.end() > annotation.span.start());
        let twin = open
            .iter()
            .find(|earlier| earlier.label == annotation.label);
        if let Some(twin) = twin {
            let shorter = if twin.span.len() < annotation.span.len() {
                twin
            } else {
                annotation
            };
            findings.push(Finding {
                span: shorter.span,
                annotation: Some(shorter.id),
                problem: Problem::OverlappingDuplicate,
                fix: Fix::Remove(shorter.id),
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
    use crate::annotation::sample::STAMP;
    use crate::document::TextEdit;
    use crate::formats::inline;
    use crate::timestamp::Timestamp;
    use crate::workspace::Workspace;

    /// `source` has mentions marked inline; `expected` lists the findings with the marks after
    /// their fix.
    #[track_caller]
    fn check(source: &str, expected: &[(&str, &str)]) {
        let workspace = inline::workspace(source);
        let found: Vec<_> = Linter::new(workspace.document().clone())
            .lint(workspace.annotations())
            .into_iter()
            .map(|finding| {
                let stamp = Stamp { salt: 2, ..STAMP };
                let (fixed, _) = workspace.apply(&finding.fix.command(), stamp).unwrap();
                (
                    format!("{:?}", finding.problem.kind()),
                    inline_marks(&fixed),
                )
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
        // As often: the one that the text has first.
        check(
            "[Paris](LOC), [Paris](PER)",
            &[("TwoLabels", "[Paris]LOC [Paris]LOC")],
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
    fn a_name_is_known_as_it_is_written() {
        // With its stop, before a possessive, the longest first, and never in lower case.
        check(
            "[Acme Inc.](ORG) pays. Acme Inc. and Acme Inc’s; acme inc.",
            &[("Unmarked", "[Acme Inc.]ORG [Acme Inc.]ORG")],
        );
        check(
            "[Oslo](LOC) and [Oslo Fjord](LOC). Oslo’s Oslo Fjord",
            &[
                ("Unmarked", "[Oslo]LOC [Oslo Fjord]LOC [Oslo]LOC"),
                ("Unmarked", "[Oslo]LOC [Oslo Fjord]LOC [Oslo Fjord]LOC"),
            ],
        );
        check("[May](PER) and [Ng](PER). Maybe Ng", &[]);
    }

    #[test]
    fn what_is_ignored_goes_along_with_the_text() {
        let finding = |start: u32| {
            Ignored::new(
                ProblemKind::Unmarked,
                ByteSpan::at(start.into(), ByteOffset::of("Oslo")),
            )
        };
        let text = "Oslo teh Oslo";
        let ignored: IgnoredFindings = [finding(0), finding(9)].into_iter().collect();
        let whole = ByteSpan::at(0.into(), ByteOffset::of(text));
        let edit = TextEdit::between(text, whole, "Oslo, then Oslo").unwrap();
        let after = ignored.after(&edit);
        assert_eq!(after.iter().copied().collect::<Vec<_>>(), [finding(11)]);
        assert_eq!(after.with(finding(2)).without(finding(11)).len(), 1);
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
        let findings = Linter::new(document).lint(workspace.annotations());
        let [finding] = findings.as_slice() else {
            panic!("{findings:?}");
        };
        assert_eq!(finding.problem, Problem::OverlappingDuplicate);
        let (fixed, _) = workspace.apply(&finding.fix.command(), stamp).unwrap();
        assert_eq!(inline_marks(&fixed), "[Bank of England]ORG");
    }
}
