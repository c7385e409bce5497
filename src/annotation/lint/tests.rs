//! What the linter finds, and what its fixes do.

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

/// Where the one mention of `source` stands unmarked again; places that are not claimed are not
/// listed.
#[track_caller]
fn check_unmarked(source: &str, expected: &[(&str, Label)]) {
    let workspace = inline::workspace(source);
    let document = workspace.document();
    let findings = Linter::new(document.clone()).lint(workspace.annotations());
    let found: Vec<_> = findings
        .iter()
        .map(|finding| match &finding.problem {
            Problem::Unmarked { label } => (document.quote(finding.span), label.clone()),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(found, expected, "{source}");
}

#[test]
fn a_known_entity_is_found_however_it_is_written() {
    use Label::{Organisation as Org, Person};
    let cases: &[(&str, &[(&str, Label)])] = &[
        // With other capitals, and before a possessive.
        (
            "[Ana Ruiz](PER) left. ANA RUIZ’S hat.",
            &[("ANA RUIZ", Person)],
        ),
        ("[NATO](ORG) met. Nato agreed.", &[("Nato", Org)]),
        // The surname, also after a title.
        (
            "[Ana Ruiz](PER) left. Ruiz’s hat, Mr. Ruiz and Judge Ruiz.",
            &[("Ruiz", Person), ("Ruiz", Person), ("Ruiz", Person)],
        ),
        // The initials, and the acronym that the text defines.
        (
            "[World Food Programme](ORG) said so. The WFP did.",
            &[("WFP", Org)],
        ),
        (
            "[Doctors Without Borders](ORG) (MSF) left. MSF said so.",
            &[("MSF", Org), ("MSF", Org)],
        ),
        (
            "The [WFP](ORG) spoke. The World Food Programme (WFP) agreed.",
            &[("World Food Programme", Org), ("WFP", Org)],
        ),
    ];
    for (source, expected) in cases {
        check_unmarked(source, expected);
    }
}

#[test]
fn what_may_be_another_name_or_a_common_word_is_not_claimed() {
    for source in [
        // Short for two names, or for one that is not marked.
        "[Ana Ruiz](PER) and [Luis Ruiz](PER); Ruiz smiled.",
        "[Ana Ruiz](PER) met Luis Ruiz.",
        "[World Food Programme](ORG), [Workers First Party](ORG): WFP",
        // With two labels.
        "[Kate Bush](PER) and [Georgia Bush](PER) by BUSH.",
        // The text has the word in small letters.
        "[Tom Brown](PER) has brown eyes. Brown is a colour.",
        "[WHO](ORG) asked. Who knows who?",
        // In small letters, shorter than a name, or part of a longer word.
        "[Ana Ruiz](PER) in ana ruiz.",
        "[Jo Li](PER) and Li.",
        "[Ana Ruiz](PER) and Ruizes.",
        // Marked otherwise already.
        "[Ana Ruiz](PER) in [Ruiz](LOC).",
    ] {
        check_unmarked(source, &[]);
    }
}

#[test]
fn a_name_with_a_part_before_it_is_the_same_person() {
    check_unmarked(
        "[Ana Maria Ruiz](PER), [Maria Ruiz](PER); Ruiz left.",
        &[("Ruiz", Label::Person)],
    );
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
