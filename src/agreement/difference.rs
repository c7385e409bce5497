//! Where two annotations of one text differ.

use std::collections::HashSet;
use std::rc::Rc;

use crate::annotation::{Annotation, AnnotationId, AnnotationSet, Label};
use crate::document::{ByteOffset, ByteSpan};

/// A place where two sides do not have the same; at least one of them has something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What the one side has there.
    pub one: Option<Rc<Annotation>>,
    /// What the other side has there.
    pub other: Option<Rc<Annotation>>,
}

/// In what two sides differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DifferenceKind {
    /// The one side alone has a mention.
    OnlyOne,
    /// The other side alone has a mention.
    OnlyOther,
    /// The same words have another label.
    Label,
    /// The same label stands on other words.
    Span,
    /// Words and label are others.
    SpanAndLabel,
}

impl Difference {
    /// In what the sides differ.
    pub fn kind(&self) -> DifferenceKind {
        match (&self.one, &self.other) {
            (_, None) => DifferenceKind::OnlyOne,
            (None, Some(_)) => DifferenceKind::OnlyOther,
            (Some(one), Some(other)) if one.span == other.span => DifferenceKind::Label,
            (Some(one), Some(other)) if one.label == other.label => DifferenceKind::Span,
            _ => DifferenceKind::SpanAndLabel,
        }
    }

    /// From the first character that either side marks to the last.
    pub fn span(&self) -> ByteSpan {
        let spans = || [&self.one, &self.other].into_iter().flatten();
        let start = spans().map(|mention| mention.span.start()).min();
        let end = spans().map(|mention| mention.span.end()).max();
        ByteSpan::new(start.unwrap_or_default(), end.unwrap_or_default())
    }
}

/// The differences between two sets over one text, in its order. Mentions that overlap are put side
/// by side, the likest first: the same words, then the same label, then any.
pub fn differences(one: &AnnotationSet, other: &AnnotationSet) -> Vec<Difference> {
    let unmatched = |set: &AnnotationSet, against: &AnnotationSet| -> Vec<Rc<Annotation>> {
        let theirs: HashSet<(ByteSpan, &Label)> = against
            .live()
            .map(|mention| (mention.span, &mention.label))
            .collect();
        set.live()
            .filter(|mention| !theirs.contains(&(mention.span, &mention.label)))
            .cloned()
            .collect()
    };
    let (ones, others) = (unmatched(one, other), unmatched(other, one));
    let longest = others
        .iter()
        .map(|mention| mention.span.len())
        .max()
        .unwrap_or_default();
    let mut pairs: Vec<(u8, ByteOffset, &Rc<Annotation>, &Rc<Annotation>)> = Vec::new();
    for mine in &ones {
        let from =
            others.partition_point(|theirs| theirs.span.start() + longest <= mine.span.start());
        let to = others.partition_point(|theirs| theirs.span.start() < mine.span.end());
        for theirs in others.get(from..to).unwrap_or_default() {
            if theirs.span.end() <= mine.span.start() {
                continue;
            }
            let unlike = match (mine.span == theirs.span, mine.label == theirs.label) {
                (true, _) => 0,
                (_, true) => 1,
                _ => 2,
            };
            pairs.push((unlike, mine.span.start(), mine, theirs));
        }
    }
    pairs.sort_by_key(|(unlike, start, ..)| (*unlike, *start));
    let mut taken: HashSet<(bool, AnnotationId)> = HashSet::new();
    let mut differences = Vec::new();
    for (_, _, mine, theirs) in pairs {
        let (mine_key, theirs_key) = ((true, mine.id), (false, theirs.id));
        if !taken.contains(&mine_key) && !taken.contains(&theirs_key) {
            taken.extend([mine_key, theirs_key]);
            differences.push(Difference {
                one: Some(mine.clone()),
                other: Some(theirs.clone()),
            });
        }
    }
    let alone = |is_one: bool, mentions: Vec<Rc<Annotation>>| {
        let taken = &taken;
        mentions
            .into_iter()
            .filter(move |mention| !taken.contains(&(is_one, mention.id)))
    };
    differences.extend(alone(true, ones).map(|mention| Difference {
        one: Some(mention),
        other: None,
    }));
    differences.extend(alone(false, others).map(|mention| Difference {
        one: None,
        other: Some(mention),
    }));
    differences.sort_by_key(|difference| {
        let span = difference.span();
        (span.start(), span.end(), difference.one.is_none())
    });
    differences
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::annotation::{Command, Stamp};
    use crate::document::Document;
    use crate::timestamp::Timestamp;
    use crate::workspace::Workspace;

    /// A text with what is marked in it, each as "words=LABEL" at its first place.
    pub(crate) fn marked(text: &str, marks: &[&str]) -> Workspace {
        let mut workspace = Workspace::new(Document::new(text).unwrap(), Timestamp::default());
        for (index, mark) in marks.iter().enumerate() {
            let (words, label) = mark.split_once('=').unwrap();
            let start = ByteOffset::from(text.find(words).unwrap() as u32);
            let command = Command::Mark {
                span: ByteSpan::at(start, ByteOffset::of(words)),
                label: Label::parse(label).unwrap(),
            };
            let stamp = Stamp {
                at: Timestamp::default(),
                salt: index as u64 + 1,
            };
            (workspace, _) = workspace.apply(&command, stamp).unwrap();
        }
        workspace
    }

    #[test]
    fn mentions_that_overlap_stand_side_by_side_the_likest_first() {
        let text = "Ana Ruiz of Acme Bank met Eva in Lyon";
        let one = marked(
            text,
            &["Ana Ruiz=PER", "Acme Bank=ORG", "Acme=PER", "Lyon=LOC"],
        );
        let other = marked(text, &["Acme=ORG", "Acme Bank=LOC", "Eva=PER", "Lyon=LOC"]);
        let document = one.document();
        let found: Vec<_> = differences(one.annotations(), other.annotations())
            .into_iter()
            .map(|difference| {
                let words = |side: &Option<Rc<Annotation>>| {
                    side.as_ref()
                        .map_or("", |mention| document.quote(mention.span))
                        .to_owned()
                };
                (
                    difference.kind(),
                    words(&difference.one),
                    words(&difference.other),
                )
            })
            .collect();
        let expected = [
            (DifferenceKind::OnlyOne, "Ana Ruiz", ""),
            (DifferenceKind::Label, "Acme", "Acme"),
            (DifferenceKind::Label, "Acme Bank", "Acme Bank"),
            (DifferenceKind::OnlyOther, "", "Eva"),
        ];
        assert_eq!(
            found,
            expected.map(|(kind, one, other)| (kind, one.to_owned(), other.to_owned()))
        );
    }

    #[test]
    fn other_ends_and_other_labels_are_told_apart() {
        let text = "Ana Ruiz of Acme Bank";
        let one = marked(text, &["Ana Ruiz=PER", "Acme Bank=ORG"]);
        let other = marked(text, &["Ruiz=PER", "Bank=LOC"]);
        let kinds: Vec<_> = differences(one.annotations(), other.annotations())
            .iter()
            .map(Difference::kind)
            .collect();
        assert_eq!(kinds, [DifferenceKind::Span, DifferenceKind::SpanAndLabel]);
    }

    #[test]
    fn the_same_set_differs_in_nothing() {
        let one = marked("Ana met Eva", &["Ana=PER", "Eva=PER"]);
        assert_eq!(differences(one.annotations(), one.annotations()), []);
    }
}
