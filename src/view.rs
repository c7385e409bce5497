//! State → what each paragraph shows. What did not change is the same `Rc` as before, so that only
//! paragraphs that did are drawn again.

mod lanes;

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::rc::Rc;

use crate::annotation::{Annotation, AnnotationSet, Change, ChangeSet};
use crate::document::{ByteOffset, ByteSpan, Document, ParagraphKind, Utf16Offset};
use crate::workspace::Workspace;

/// The paragraphs of an article, in order, in runs: what draws an article compares runs first, and
/// looks into the few that changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArticleView {
    runs: Vec<Rc<ParagraphRun>>,
}

/// Consecutive paragraphs that are compared and drawn as one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParagraphRun {
    /// The paragraphs, in order.
    pub paragraphs: Vec<Rc<ParagraphView>>,
}

impl ParagraphRun {
    /// How many paragraphs are in each run but the last.
    pub const LENGTH: usize = 32;
}

/// What one paragraph shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParagraphView {
    /// Which paragraph of the document it is.
    pub index: usize,
    /// How it is set.
    pub kind: ParagraphKind,
    /// Where it stands in the document.
    pub span: ByteSpan,
    /// The text, cut where a mention begins or ends. Their texts together are the paragraph's.
    pub segments: Vec<Segment>,
}

/// A stretch of text within which the same mentions stand throughout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Where it stands in the document.
    pub span: ByteSpan,
    /// Its text.
    pub text: Rc<str>,
    /// The mentions that it belongs to, from the outermost lane to the innermost; empty for plain
    /// text.
    pub layers: Vec<Layer>,
}

/// A mention in a segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layer {
    /// The annotation.
    pub annotation: Rc<Annotation>,
    /// Whether the mention begins with this segment.
    pub starts: bool,
    /// Whether the mention ends with this segment.
    pub ends: bool,
    /// Which of the lines under the text is its own: 0 is right under the text. It is the same in
    /// all segments of a mention.
    pub lane: usize,
}

impl ArticleView {
    /// What `workspace` shows. Where `previous` is of the same document, paragraphs whose mentions
    /// did not change are taken from it as they are.
    pub fn update(previous: Option<&ArticleView>, workspace: &Workspace) -> ArticleView {
        let paragraphs: Vec<Rc<ParagraphView>> = (0..workspace.document().paragraphs().len())
            .filter_map(|index| {
                let earlier = previous.and_then(|view| view.paragraph(index));
                paragraph(workspace, index, earlier)
            })
            .collect();
        let runs = paragraphs
            .chunks(ParagraphRun::LENGTH)
            .enumerate()
            .map(|(index, paragraphs)| {
                previous
                    .and_then(|view| view.runs.get(index))
                    .filter(|run| run.is(paragraphs))
                    .cloned()
                    .unwrap_or_else(|| {
                        Rc::new(ParagraphRun {
                            paragraphs: paragraphs.to_vec(),
                        })
                    })
            })
            .collect();
        ArticleView { runs }
    }

    /// What `workspace` shows after `changes`, where this view shows what it
    /// was before them. Only the paragraphs that the changes touch are looked at.
    #[must_use]
    pub fn after(&self, changes: &ChangeSet, workspace: &Workspace) -> ArticleView {
        if changes.text_edit().is_some() {
            // All that follows stands elsewhere now.
            return ArticleView::update(Some(self), workspace);
        }
        let document = workspace.document();
        let touched: BTreeSet<usize> = changes
            .iter()
            .filter_map(|change| match change {
                Change::Created(annotation) | Change::Deleted(annotation) => {
                    Some([annotation.span, annotation.span])
                }
                Change::Updated { old, new } => Some([old.span, new.span]),
                Change::Text(_)
                | Change::Labels { .. }
                | Change::DocumentNote { .. }
                | Change::Entity { .. } => None,
            })
            .flatten()
            .filter_map(|span| document.paragraph_of(span))
            .collect();
        let mut runs = self.runs.clone();
        for index in touched {
            let slot = runs
                .get_mut(index / ParagraphRun::LENGTH)
                .map(Rc::make_mut)
                .and_then(|run| run.paragraphs.get_mut(index % ParagraphRun::LENGTH));
            if let Some(slot) = slot
                && let Some(new) = paragraph(workspace, index, Some(slot))
            {
                *slot = new;
            }
        }
        ArticleView { runs }
    }

    /// The runs, in order.
    pub fn runs(&self) -> &[Rc<ParagraphRun>] {
        &self.runs
    }

    /// The paragraphs, one for each of the document.
    pub fn paragraphs(&self) -> impl DoubleEndedIterator<Item = &Rc<ParagraphView>> {
        self.runs.iter().flat_map(|run| &run.paragraphs)
    }

    /// The paragraph with this index.
    pub fn paragraph(&self, index: usize) -> Option<&Rc<ParagraphView>> {
        self.runs
            .get(index / ParagraphRun::LENGTH)?
            .paragraphs
            .get(index % ParagraphRun::LENGTH)
    }

    /// How many paragraphs there are.
    pub fn len(&self) -> usize {
        self.runs.iter().map(|run| run.paragraphs.len()).sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    /// The first `runs` runs of this view.
    #[must_use]
    pub fn beginning(&self, runs: usize) -> ArticleView {
        ArticleView {
            runs: self.runs.iter().take(runs).cloned().collect(),
        }
    }

    /// One step on the way from this view to `target`, where that is a long one: what differs in a
    /// few runs differs no longer; of more, the one that is nearest to `seen` is taken over; and
    /// where none differs, the next `more` are that this view does not have yet.
    #[must_use]
    pub fn step_to(
        &self,
        target: &ArticleView,
        at_once: usize,
        more: usize,
        seen: impl FnOnce() -> usize,
    ) -> ArticleView {
        let differing: Vec<usize> = self
            .runs
            .iter()
            .zip(&target.runs)
            .enumerate()
            .filter(|(_, (old, new))| !Rc::ptr_eq(old, new))
            .map(|(place, _)| place)
            .collect();
        if self.runs.len() > target.runs.len() {
            return target.clone();
        }
        let mut runs = self.runs.clone();
        let mut take = |place: &usize| {
            if let (Some(run), Some(new)) = (runs.get_mut(*place), target.runs.get(*place)) {
                *run = new.clone();
            }
        };
        if differing.len() > at_once {
            let seen = seen();
            let nearest = differing.iter().min_by_key(|place| place.abs_diff(seen));
            nearest.into_iter().for_each(take);
        } else if !differing.is_empty() {
            differing.iter().for_each(&mut take);
        } else {
            let missing = target.runs.iter().skip(runs.len()).take(more);
            runs.extend(missing.cloned());
        }
        ArticleView { runs }
    }

    /// Whether the runs of both are the very same.
    pub fn is(&self, other: &ArticleView) -> bool {
        self.runs.len() == other.runs.len()
            && (self.runs.iter().zip(&other.runs)).all(|(one, other)| Rc::ptr_eq(one, other))
    }
}

impl ParagraphRun {
    fn is(&self, paragraphs: &[Rc<ParagraphView>]) -> bool {
        self.paragraphs.len() == paragraphs.len()
            && self
                .paragraphs
                .iter()
                .zip(paragraphs)
                .all(|(one, other)| Rc::ptr_eq(one, other))
    }
}

/// What a paragraph shows; `earlier`, where it shows just that.
fn paragraph(
    workspace: &Workspace,
    index: usize,
    earlier: Option<&Rc<ParagraphView>>,
) -> Option<Rc<ParagraphView>> {
    let document = workspace.document();
    let paragraph = document.paragraphs().get(index)?;
    let mentions = mentions(workspace.annotations(), paragraph.span);
    let same = earlier
        .filter(|view| view.span == paragraph.span && view.shows(&mentions))
        .filter(|view| view.text_is(document.quote(paragraph.span)));
    Some(same.cloned().unwrap_or_else(|| {
        Rc::new(ParagraphView {
            index,
            kind: paragraph.kind,
            span: paragraph.span,
            segments: segments(document, paragraph.span, &mentions),
        })
    }))
}

impl ParagraphView {
    /// Where `offset` of the document's text stands from the start of this paragraph, in UTF-16
    /// code units, as the DOM counts.
    pub fn utf16_of(&self, document: &Document, offset: ByteOffset) -> Utf16Offset {
        let table = document.offsets();
        let from = table.utf16_of(self.span.start()).0;
        Utf16Offset(table.utf16_of(offset).0.saturating_sub(from))
    }

    /// The offset in the document's text of what stands `offset` UTF-16 code units from the start
    /// of this paragraph; `None` past its end or between two surrogates.
    pub fn byte_of_utf16(&self, document: &Document, offset: Utf16Offset) -> Option<ByteOffset> {
        let table = document.offsets();
        let from = table.utf16_of(self.span.start()).0;
        table
            .byte_of_utf16(Utf16Offset(from.checked_add(offset.0)?))
            .filter(|byte| self.span.contains_inclusive(*byte))
    }

    /// The text at `span` of the document, as far as it lies in this paragraph and segments begin and
    /// end with it, as they do with a mention.
    pub fn quote(&self, span: ByteSpan) -> String {
        self.segments
            .iter()
            .filter(|segment| span.contains_range(segment.span))
            .map(|segment| &*segment.text)
            .collect()
    }

    /// How many lines are drawn under its text, one below the other.
    pub fn lanes(&self) -> usize {
        let layers = self.segments.iter().flat_map(|segment| &segment.layers);
        layers.map(|layer| layer.lane + 1).max().unwrap_or(0)
    }

    /// Whether just these annotations are shown, as they are now.
    fn shows(&self, mentions: &[Rc<Annotation>]) -> bool {
        let starting =
            |segment: &Segment| segment.layers.iter().filter(|layer| layer.starts).count();
        let shown: usize = self.segments.iter().map(starting).sum();
        // Both are in the order of the text.
        let mut segments = self.segments.iter().peekable();
        shown == mentions.len()
            && mentions.iter().all(|mention| {
                while segments
                    .next_if(|segment| segment.span.start() < mention.span.start())
                    .is_some()
                {}
                segments.peek().is_some_and(|segment| {
                    let mut layers = segment.layers.iter();
                    layers.any(|layer| layer.starts && Rc::ptr_eq(&layer.annotation, mention))
                })
            })
    }

    fn text_is(&self, text: &str) -> bool {
        let mut rest = text;
        self.segments.iter().all(|segment| {
            rest.strip_prefix(&*segment.text)
                .map(|after| rest = after)
                .is_some()
        }) && rest.is_empty()
    }
}

/// The live annotations in a paragraph, in the order of the text.
fn mentions(annotations: &AnnotationSet, paragraph: ByteSpan) -> Vec<Rc<Annotation>> {
    annotations.overlapping(paragraph).cloned().collect()
}

fn segments(document: &Document, paragraph: ByteSpan, mentions: &[Rc<Annotation>]) -> Vec<Segment> {
    let mut cuts: Vec<ByteOffset> = [paragraph.start(), paragraph.end()]
        .into_iter()
        .chain(
            mentions
                .iter()
                .flat_map(|mention| [mention.span.start(), mention.span.end()]),
        )
        .filter(|cut| paragraph.contains_inclusive(*cut))
        .collect();
    cuts.sort_unstable();
    cuts.dedup();
    let lanes = lanes::lanes(mentions);
    cuts.windows(2)
        .filter_map(|pair| match *pair {
            [start, end] => Some(ByteSpan::new(start, end)),
            _ => None,
        })
        .map(|span| {
            let mut layers: Vec<Layer> = mentions
                .iter()
                .zip(&lanes)
                .filter(|(mention, _)| mention.span.contains_range(span))
                .map(|(mention, lane)| Layer {
                    annotation: mention.clone(),
                    starts: mention.span.start() == span.start(),
                    ends: mention.span.end() == span.end(),
                    lane: *lane,
                })
                .collect();
            layers.sort_by_key(|layer| Reverse(layer.lane));
            Segment {
                span,
                text: document.quote(span).into(),
                layers,
            }
        })
        .collect()
}
