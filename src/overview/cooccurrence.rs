//! Who appears with whom, and where: entities that are named in the same paragraph.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::share;
use crate::annotation::{AnnotationId, AnnotationSet, Entity, Label};
use crate::document::{ByteOffset, Document};

/// A line of the picture: an entity, and the paragraphs in which it is named.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is called.
    pub name: Rc<str>,
    /// Its label.
    pub label: Label,
    /// How often it is named.
    pub mentions: usize,
    /// Where, a dot a paragraph; never empty.
    pub dots: Vec<Dot>,
}

/// A paragraph in which an entity is named.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    /// Where the paragraph stands, from 0 to 1.
    pub at: f32,
    /// Which paragraph it is.
    pub paragraph: usize,
    /// The first mention there.
    pub mention: AnnotationId,
    /// How many they are.
    pub count: usize,
}

/// A paragraph in which more than one row appears: a line from the first of them to the last.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Meeting {
    /// Where the paragraph stands, from 0 to 1.
    pub at: f32,
    /// The first of the rows, by its place among them.
    pub first: usize,
    /// The last of the rows.
    pub last: usize,
}

/// Two entities that are named in the same paragraphs.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// The one that the text names first.
    pub one: usize,
    /// The other.
    pub other: usize,
    /// How many paragraphs name both.
    pub paragraphs: usize,
    /// The first mention of the one in the first of those paragraphs.
    pub first: AnnotationId,
}

/// The entities that are named most, and where they meet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cooccurrence {
    /// The entities, in the order in which the text first names them.
    pub rows: Vec<Row>,
    /// The paragraphs with more than one of them, in the order of the text.
    pub meetings: Vec<Meeting>,
    /// Which of them meet, the most often first.
    pub pairs: Vec<Pair>,
}

impl Cooccurrence {
    /// Of the `most` entities that are named most. Those named equally often come in the order of
    /// the text.
    pub fn new(
        document: &Document,
        set: &AnnotationSet,
        entities: &[Entity],
        most: usize,
    ) -> Cooccurrence {
        let mut named: Vec<&Entity> = entities.iter().collect();
        named.sort_by_key(|entity| std::cmp::Reverse(entity.mentions.len()));
        named.truncate(most);
        let mut rows: Vec<Row> = named
            .into_iter()
            .filter_map(|entity| row(document, set, entity))
            .collect();
        let begins = |row: &Row| row.dots.first().map(|dot| dot.mention);
        rows.sort_by_key(|row| {
            begins(row)
                .and_then(|id| set.get(id))
                .map(|annotation| annotation.span.start())
        });
        Cooccurrence {
            meetings: meetings(&rows),
            pairs: pairs(&rows),
            rows,
        }
    }
}

fn row(document: &Document, set: &AnnotationSet, entity: &Entity) -> Option<Row> {
    let mut dots: BTreeMap<usize, Dot> = BTreeMap::new();
    for id in &entity.mentions {
        let Some(annotation) = set.get(*id) else {
            continue;
        };
        let Some(paragraph) = document.paragraph_of(annotation.span) else {
            continue;
        };
        dots.entry(paragraph)
            .and_modify(|dot| dot.count += 1)
            .or_insert_with(|| Dot {
                at: middle(document, paragraph),
                paragraph,
                mention: *id,
                count: 1,
            });
    }
    (!dots.is_empty()).then(|| Row {
        name: entity.name.clone(),
        label: entity.label.clone(),
        mentions: entity.mentions.len(),
        dots: dots.into_values().collect(),
    })
}

fn middle(document: &Document, paragraph: usize) -> f32 {
    document.paragraphs().get(paragraph).map_or(0.0, |found| {
        let (start, end) = (u32::from(found.span.start()), u32::from(found.span.end()));
        share(document, ByteOffset::from(start.midpoint(end)))
    })
}

fn meetings(rows: &[Row]) -> Vec<Meeting> {
    let mut meetings: BTreeMap<usize, Meeting> = BTreeMap::new();
    for (index, row) in rows.iter().enumerate() {
        for dot in &row.dots {
            meetings
                .entry(dot.paragraph)
                .and_modify(|meeting| meeting.last = index)
                .or_insert(Meeting {
                    at: dot.at,
                    first: index,
                    last: index,
                });
        }
    }
    meetings
        .into_values()
        .filter(|meeting| meeting.first < meeting.last)
        .collect()
}

fn pairs(rows: &[Row]) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for (one, row) in rows.iter().enumerate() {
        for (other, second) in rows.iter().enumerate().skip(one + 1) {
            let mut shared = row.dots.iter().filter(|dot| {
                let paragraph = dot.paragraph;
                second.dots.iter().any(|dot| dot.paragraph == paragraph)
            });
            if let Some(first) = shared.next() {
                pairs.push(Pair {
                    one,
                    other,
                    paragraphs: shared.count() + 1,
                    first: first.mention,
                });
            }
        }
    }
    pairs.sort_by_key(|pair| std::cmp::Reverse(pair.paragraphs));
    pairs
}
