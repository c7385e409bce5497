//! What paragraphs show.

use std::rc::Rc;

use gloss::annotation::{Command, Label};
use gloss::document::{ByteOffset, ByteSpan, Document};
use gloss::view::{ArticleView, ParagraphView};
use gloss::workspace::Workspace;
use proptest::prelude::*;

use crate::arbitrary::{attempt, mark, stamp, step, take, workspace};

/// One line a segment: its text, then each layer with its lane, `<` where it starts and `>` where it
/// ends.
fn draw(paragraph: &ParagraphView) -> String {
    paragraph
        .segments
        .iter()
        .map(|segment| {
            let layers: String = segment
                .layers
                .iter()
                .map(|layer| {
                    let start = if layer.starts { "<" } else { "" };
                    let end = if layer.ends { ">" } else { "" };
                    format!(" {start}{}{end}{}", layer.annotation.label, layer.lane)
                })
                .collect();
            format!("{:?}{layers}\n", segment.text)
        })
        .collect()
}

#[test]
fn nested_and_overlapping_mentions_are_cut_into_segments() {
    let document = Document::new("the Bank of England Act").unwrap();
    let mut workspace = Workspace::new(document, stamp(0).at);
    workspace = mark(&workspace, "Bank of England", Label::Organisation);
    workspace = mark(&workspace, "England", Label::Place);
    workspace = mark(&workspace, "England Act", Label::Custom("Law".into()));
    let view = ArticleView::update(None, &workspace);
    assert_eq!(
        draw(view.paragraph(0).unwrap()),
        "\"the \"\n\
         \"Bank of \" <ORG2\n\
         \"England\" ORG>2 <Law1 <LOC>0\n\
         \" Act\" Law>1\n"
    );
    assert_eq!(view.paragraphs().next().unwrap().lanes(), 3);
}

/// A text of so many paragraphs, and what it shows.
fn long(paragraphs: usize) -> (Workspace, ArticleView) {
    let text: Vec<String> = (0..paragraphs)
        .map(|index| format!("Oslo, for the {index}th time."))
        .collect();
    let document = Document::new(&text.join("\n\n")).unwrap();
    let workspace = Workspace::new(document, stamp(0).at);
    let view = ArticleView::update(None, &workspace);
    (workspace, view)
}

#[test]
fn a_long_article_is_drawn_from_its_beginning_in_steps_until_all_is_there() {
    let (_, whole) = long(1_000);
    let mut drawn = whole.beginning(4);
    let mut lengths = vec![drawn.runs().len()];
    while !drawn.is(&whole) {
        drawn = drawn.step_to(&whole, 3, 6, || unreachable!("nothing differs"));
        lengths.push(drawn.runs().len());
    }
    assert_eq!(lengths, [4, 10, 16, 22, 28, 32]);
}

#[test]
fn a_short_article_is_drawn_at_once() {
    let (_, whole) = long(20);
    assert!(whole.beginning(4).is(&whole));
}

#[test]
fn what_comes_while_an_article_is_drawn_goes_first_where_it_is_seen() {
    let (workspace, before) = long(1_000);
    let drawn = before.beginning(8);
    let marked = mark(&workspace, "the 70th", Label::Place);
    let after = ArticleView::update(Some(&before), &marked);
    let drawn = drawn.step_to(&after, 3, 6, || unreachable!("one run differs"));
    assert_eq!(drawn.runs().len(), 8, "first the edit is drawn");
    assert!(draw(drawn.paragraph(70).unwrap()).contains("LOC"));

    let other = long(1_000).1;
    let first = drawn.step_to(&other, 3, 6, || 5);
    let taken: Vec<usize> = (0..8)
        .filter(|place| Rc::ptr_eq(&first.runs()[*place], &other.runs()[*place]))
        .collect();
    assert_eq!(taken, [5], "of many that differ, the one that is seen");
}

#[test]
fn a_free_lane_is_used_again() {
    let document = Document::new("Ana Ruiz of Acme Lyon and Oslo").unwrap();
    let mut workspace = Workspace::new(document, stamp(0).at);
    for name in ["Ana Ruiz of Acme", "Ana Ruiz", "Acme", "Oslo"] {
        workspace = mark(&workspace, name, Label::Organisation);
    }
    let view = ArticleView::update(None, &workspace);
    assert_eq!(
        draw(view.paragraphs().next().unwrap()),
        "\"Ana Ruiz\" <ORG1 <ORG>0\n\
         \" of \" ORG1\n\
         \"Acme\" ORG>1 <ORG>0\n\
         \" Lyon and \"\n\
         \"Oslo\" <ORG>0\n"
    );
}

#[test]
fn an_edit_leaves_other_paragraphs_the_same() {
    let document = Document::new("Ana spoke.\n\nLuis left.\n\nAcme closed.").unwrap();
    let before = mark(&Workspace::new(document, stamp(0).at), "Ana", Label::Person);
    let view_before = ArticleView::update(None, &before);
    let after = mark(&before, "Luis", Label::Person);
    let view_after = ArticleView::update(Some(&view_before), &after);
    let same: Vec<bool> = view_before
        .paragraphs()
        .zip(view_after.paragraphs())
        .map(|(old, new)| Rc::ptr_eq(old, new))
        .collect();
    assert_eq!(same, [true, false, true]);
}

#[test]
fn an_edit_leaves_other_runs_of_paragraphs_the_same() {
    let text = ["Ana spoke."; 100].join("\n\n");
    let before = Workspace::new(Document::new(&text).unwrap(), stamp(0).at);
    let view_before = ArticleView::update(None, &before);
    let (after, changes) = before
        .apply(
            &Command::Mark {
                span: ByteSpan::at(ByteOffset::from(12 * 70), ByteOffset::of("Ana")),
                label: Label::Person,
            },
            stamp(1),
        )
        .unwrap();
    let same = |view: &ArticleView| -> Vec<bool> {
        view_before
            .runs()
            .iter()
            .zip(view.runs())
            .map(|(old, new)| Rc::ptr_eq(old, new))
            .collect()
    };
    let expected = [true, true, false, true];
    assert_eq!(same(&view_before.after(&changes, &after)), expected);
    assert_eq!(
        same(&ArticleView::update(Some(&view_before), &after)),
        expected
    );
}

#[test]
fn offsets_within_a_paragraph_are_those_of_the_dom() {
    let document = Document::new("🗞\n\n👍 Ana").unwrap();
    let view = ArticleView::update(None, &Workspace::new(document.clone(), stamp(0).at));
    let paragraph = view.paragraph(1).unwrap();
    let ana = ByteOffset::from(document.text().find("Ana").unwrap() as u32);
    let utf16 = paragraph.utf16_of(&document, ana);
    assert_eq!(utf16.0, 3);
    assert_eq!(paragraph.byte_of_utf16(&document, utf16), Some(ana));
    assert_eq!(
        paragraph.byte_of_utf16(&document, gloss::document::Utf16Offset(1)),
        None
    );
    assert_eq!(
        paragraph.byte_of_utf16(&document, gloss::document::Utf16Offset(7)),
        None
    );
}

proptest! {
    #[test]
    fn segments_concatenate_to_the_text(workspace in workspace()) {
        let document = workspace.document();
        let view = ArticleView::update(None, &workspace);
        prop_assert_eq!(view.len(), document.paragraphs().len());
        for paragraph in view.paragraphs() {
            let text: String = paragraph.segments.iter().map(|segment| &*segment.text).collect();
            prop_assert_eq!(text.as_str(), document.quote(paragraph.span));
        }
        let starts = |paragraph: &Rc<ParagraphView>| {
            paragraph.segments.iter().flat_map(|segment| &segment.layers).filter(|layer| layer.starts).count()
        };
        let drawn: usize = view.paragraphs().map(starts).sum();
        prop_assert_eq!(drawn, workspace.annotations().live().count());
    }

    /// A line never lies on another, and has one height from end to end.
    #[test]
    fn overlapping_mentions_have_lanes_of_their_own(workspace in workspace()) {
        let mut lanes = std::collections::HashMap::new();
        let view = ArticleView::update(None, &workspace);
        for segment in view.paragraphs().flat_map(|paragraph| &paragraph.segments) {
            let mut here = std::collections::HashSet::new();
            for layer in &segment.layers {
                prop_assert!(here.insert(layer.lane));
                let lane = *lanes.entry(layer.annotation.id).or_insert(layer.lane);
                prop_assert_eq!(lane, layer.lane);
            }
        }
    }

    #[test]
    fn updating_gives_what_drawing_anew_gives(workspace in workspace(), step in step()) {
        let view = ArticleView::update(None, &workspace);
        let after = take(&workspace, &step, 999);
        prop_assert_eq!(
            ArticleView::update(Some(&view), &after),
            ArticleView::update(None, &after)
        );
    }

    #[test]
    fn looking_only_at_what_changed_gives_what_drawing_anew_gives(
        workspace in workspace(),
        step in step(),
    ) {
        let view = ArticleView::update(None, &workspace);
        if let Some((after, changes)) = attempt(&workspace, &step, 999) {
            prop_assert_eq!(
                view.after(&changes, &after),
                ArticleView::update(None, &after)
            );
        }
    }
}
