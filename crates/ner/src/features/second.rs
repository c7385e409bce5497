//! The templates of the second pass: what the first pass thought of the same words elsewhere.

use super::document::Document;
use crate::crf::{Span, TAGS, Tag};
use crate::hash::hash_feature;
use crate::lexicon::{HashKeyed, phrase_hash};

/// What the first pass thought of a token: how likely it is each kind of name, and its best tag.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Opinion {
    /// The probability of each label, in the order of `Label::ALL`.
    pub(crate) labels: [f32; 3],
    pub(crate) tag: Tag,
}

/// Opinions added up over the places of a word or a phrase.
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    count: f32,
    labels: [f32; 3],
    /// How often it was the first, a middle, the last, the only word of a name.
    roles: [f32; 4],
    /// The labels of longer names that it is a part of.
    longer: [f32; 3],
}

/// What the first pass thought, by word and by phrase, over the whole text.
#[derive(Debug, Default)]
pub(crate) struct TagMemory {
    opinions: Vec<Opinion>,
    /// For each token, which of `spans` it is in, counted from 1; 0 for none.
    span_of: Vec<u32>,
    spans: Vec<Span>,
    words: HashKeyed<Sum>,
    phrases: HashKeyed<[f32; 3]>,
    keys: Vec<u32>,
}

impl TagMemory {
    /// Gathers the opinions and the spans of a whole text.
    pub(crate) fn new(document: &Document, opinions: Vec<Opinion>, spans: Vec<Span>) -> TagMemory {
        let mut memory = TagMemory {
            span_of: vec![0; opinions.len()],
            ..TagMemory::default()
        };
        for (atom, opinion) in document.atoms.iter().zip(&opinions) {
            if atom.name_like() {
                let sum = memory.words.entry(atom.word).or_default();
                sum.count += 1.0;
                for (total, label) in sum.labels.iter_mut().zip(opinion.labels) {
                    *total += label;
                }
            }
        }
        for (number, span) in spans.iter().enumerate() {
            let atoms = document.atoms.get(span.start..span.end).unwrap_or_default();
            let key = phrase_hash(atoms.iter().map(|atom| atom.word));
            memory.keys.push(key);
            if let Some(total) = memory.phrases.entry(key).or_default().get_mut(span.label) {
                *total += span.probability;
            }
            for (index, atom) in atoms.iter().enumerate() {
                if let Some(slot) = memory.span_of.get_mut(span.start + index) {
                    *slot = number as u32 + 1;
                }
                if !atom.name_like() {
                    continue;
                }
                let sum = memory.words.entry(atom.word).or_default();
                sum.roles[role(index, atoms.len())] += span.probability;
                if atoms.len() > 1
                    && let Some(total) = sum.longer.get_mut(span.label)
                {
                    *total += span.probability;
                }
            }
        }
        memory.opinions = opinions;
        memory.spans = spans;
        memory
    }

    /// How likely the token is part of no name.
    #[cfg(feature = "training")]
    pub(crate) fn outside(&self, token: usize) -> f32 {
        let opinion = self.opinions.get(token).copied().unwrap_or_default();
        1.0 - opinion.labels.iter().sum::<f32>()
    }
}

fn role(index: usize, length: usize) -> usize {
    match (index, length) {
        (_, 1) => 3,
        (0, _) => 0,
        (index, length) if index + 1 == length => 2,
        _ => 1,
    }
}

/// The index of the greatest, and how great it is, in four steps.
fn greatest(values: &[f32], whole: f32) -> (u32, u32) {
    let mut best = (0_usize, 0.0_f32);
    for (index, value) in values.iter().enumerate() {
        if *value > best.1 {
            best = (index, *value);
        }
    }
    let share = if whole > 0.0 { best.1 / whole } else { 0.0 };
    let step = if share < 0.2 {
        return (9, 0);
    } else if share < 0.5 {
        1
    } else if share < 0.8 {
        2
    } else {
        3
    };
    (best.0 as u32, step)
}

/// Templates of the second pass are numbered from here.
const FIRST_TEMPLATE: u8 = 192;

/// The template of what the long form of an acronym is.
const LONG_FORM: u8 = 220;

/// Gives `sink` the features of the second pass of the token at `index` of the text; none where
/// the word stands nowhere else and is in no name.
pub(crate) fn emit_second<S: FnMut(u32)>(
    document: &Document,
    memory: &TagMemory,
    index: usize,
    sink: &mut S,
) {
    let Some(here) = document.atoms.get(index).filter(|atom| atom.candidate) else {
        return;
    };
    let mut template = FIRST_TEMPLATE;
    let mut add = |first: u32, second: u32| {
        sink(hash_feature(template, first, second));
        template += 1;
    };
    let opinion = memory.opinions.get(index).copied().unwrap_or_default();
    let span_number = memory.span_of.get(index).copied().unwrap_or(0) as usize;
    let span = span_number
        .checked_sub(1)
        .and_then(|number| memory.spans.get(number));
    let tag = u32::from(opinion.tag);
    let (own, own_step) = greatest(&opinion.labels, 1.0);
    // Everything but this place.
    let mut sum = if here.name_like() {
        memory.words.get(&here.word).copied().unwrap_or_default()
    } else {
        Sum::default()
    };
    sum.count -= 1.0;
    for (total, label) in sum.labels.iter_mut().zip(opinion.labels) {
        *total -= label;
    }
    if let Some(span) = span {
        let length = span.end - span.start;
        sum.roles[role(index - span.start, length)] -= span.probability;
        if length > 1
            && let Some(total) = sum.longer.get_mut(span.label)
        {
            *total -= span.probability;
        }
    }
    let named = sum.labels.iter().sum::<f32>();
    add(tag, own_step);
    if sum.count > 0.5 {
        let (label, step) = greatest(&sum.labels, sum.count);
        let count = if sum.count < 1.5 {
            0
        } else if sum.count < 3.5 {
            1
        } else {
            2
        };
        let (longer, longer_step) = greatest(&sum.longer, sum.count);
        let (role, role_step) = greatest(&sum.roles, sum.count);
        let (kind, kind_step) = greatest(&sum.labels, named.max(0.5));
        add(label * 4 + step, count);
        add(label * 4 + step, tag);
        add(longer * 4 + longer_step, tag);
        add(role * 4 + role_step, tag);
        add(
            (kind * 4 + kind_step) * 16 + role * 4 + role_step,
            own * 4 + own_step,
        );
        add(label * 4 + step, longer * 4 + longer_step);
        // How sure the first pass is not a name, where it is one elsewhere.
        let outside = greatest(&[1.0 - opinion.labels.iter().sum::<f32>()], 1.0);
        add(label * 4 + step, 16 + outside.1);
    } else {
        add(15, own * 4 + own_step);
        template += 6;
    }
    let mut add = |first: u32, second: u32| {
        sink(hash_feature(template, first, second));
        template += 1;
    };
    if let Some(span) = span {
        let key = memory.keys.get(span_number - 1).copied().unwrap_or(0);
        let mut totals = memory.phrases.get(&key).copied().unwrap_or_default();
        if let Some(total) = totals.get_mut(span.label) {
            *total -= span.probability;
        }
        let all = totals.iter().sum::<f32>();
        if all > 0.2 {
            let (label, step) = greatest(&totals, all);
            add(label * 4 + step, tag);
        }
    }
    // An acronym is what its long form is.
    if let Some(form) = document.acronyms.get(&here.word)
        && let Some(long) = memory.opinions.get(form.place as usize)
    {
        let (label, step) = greatest(&long.labels, 1.0);
        sink(hash_feature(LONG_FORM, label * 4 + step, 0));
        sink(hash_feature(LONG_FORM, label * 4 + step, 1 + tag));
    }
    debug_assert!(usize::from(opinion.tag) < TAGS);
}
