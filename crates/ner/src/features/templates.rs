//! The templates of the first pass.

use std::ops::Range;

use super::atom::Atom;
use super::document::{Document, REMEMBERED, Style};
use super::run::Context;
use crate::hash::hash_feature;

/// Numbers the templates in the order in which they are filled.
struct Filler<'s, S: FnMut(u32)> {
    template: u8,
    sink: &'s mut S,
}

impl<S: FnMut(u32)> Filler<'_, S> {
    /// A feature of the next template, whatever fills it.
    #[inline]
    fn add(&mut self, first: u32, second: u32) {
        (self.sink)(hash_feature(self.template, first, second));
        self.template += 1;
    }

    /// A feature of the next template, unless there is nothing to fill it with.
    #[inline]
    fn add_known(&mut self, first: u32, second: u32) {
        if first != 0 {
            (self.sink)(hash_feature(self.template, first, second));
        }
        self.template += 1;
    }

    /// A further feature of the template that was filled last.
    #[inline]
    fn again(&mut self, first: u32, second: u32) {
        (self.sink)(hash_feature(self.template - 1, first, second));
    }
}

/// Template numbers from here on are those of words that cannot be part of a name.
const PLAIN: u8 = 160;

/// A kind without the next likeliest, from 1: the likeliest of six, in one of four steps.
fn coarse_kind(kind: u8) -> u32 {
    kind.checked_sub(1)
        .map_or(0, |kind| u32::from(kind / 36 * 8 + kind % 36 / 6 + 1))
}

/// Gives `sink` the features of the token at `index` of the text, in the sentence `sentence`.
pub(crate) fn emit_first<S: FnMut(u32)>(
    document: &Document,
    sentence_index: usize,
    sentence: &Range<usize>,
    index: usize,
    sink: &mut S,
) {
    // What stands beyond the ends of a sentence.
    const OUTSIDE: Atom = Atom {
        word: 1,
        exact: 1,
        shape: 1,
        prefixes: [0; 3],
        suffixes: [0; 3],
        clusters: [0; 4],
        lists: 0,
        kind: 0,
        phrase: 0,
        case: super::atom::Case::Lower,
        initial: 0,
        particle: false,
        joiner: false,
        spaced: true,
        candidate: false,
        is_mark: true,
        is_number: false,
    };
    let outside = OUTSIDE;
    let at = |offset: isize| -> &Atom {
        match index.checked_add_signed(offset) {
            Some(index) if sentence.contains(&index) => {
                document.atoms.get(index).unwrap_or(&outside)
            }
            _ => &outside,
        }
    };
    let (left2, left, here, right, right2) = (at(-2), at(-1), at(0), at(1), at(2));
    if !here.candidate {
        let mut fill = Filler {
            template: PLAIN,
            sink,
        };
        fill.add(here.word, 0);
        fill.add(here.shape, 0);
        fill.add(left.word, 0);
        fill.add(right.word, 0);
        fill.add(left.shape, right.shape);
        fill.add_known(here.suffixes[1], 0);
        fill.add_known(u32::from(here.clusters[2]), 0);
        return;
    }
    let style = document
        .styles
        .get(sentence_index)
        .copied()
        .unwrap_or_default() as u32;
    let opens = u32::from(index == sentence.start);
    let lists = u32::from(here.lists);
    let mut fill = Filler { template: 0, sink };
    // The word and its neighbours.
    fill.add(style, opens);
    fill.add(here.word, 0);
    fill.add(here.exact, 0);
    fill.add(left.word, 0);
    fill.add(right.word, 0);
    fill.add(left2.word, 0);
    fill.add(right2.word, 0);
    fill.add(left.word, here.word);
    fill.add(here.word, right.word);
    fill.add(left.word, right.word);
    fill.add(left2.word, left.word);
    fill.add(right.word, right2.word);
    // How it is written.
    fill.add(here.shape, style * 2 + opens);
    fill.add(left.shape, here.shape);
    fill.add(here.shape, right.shape);
    fill.add(left.shape ^ right.shape.rotate_left(7), here.shape);
    fill.add(here.shape, left.word);
    fill.add(here.shape, right.word);
    for prefix in here.prefixes {
        fill.add_known(prefix, 0);
    }
    for suffix in here.suffixes {
        fill.add_known(suffix, 0);
    }
    fill.add_known(
        here.suffixes[1],
        u32::from(right.name_like()) + 2 * u32::from(left.name_like()),
    );
    fill.add_known(left.suffixes[1], here.shape);
    fill.add_known(right.suffixes[1], here.shape);
    // How it is joined to its neighbours.
    let joined = u32::from(here.spaced) + 2 * u32::from(right.spaced);
    fill.add(joined, here.shape);
    fill.add(joined, if here.spaced { right.word } else { left.word });
    // Clusters.
    for level in 0..4 {
        fill.add_known(u32::from(here.clusters[level]), opens);
        fill.add_known(u32::from(left.clusters[level]), 0);
        fill.add_known(u32::from(right.clusters[level]), 0);
    }
    for level in 1..3 {
        fill.add_known(u32::from(left2.clusters[level]), 0);
        fill.add_known(u32::from(right2.clusters[level]), 0);
        fill.add(
            u32::from(left.clusters[level]),
            u32::from(here.clusters[level]),
        );
        fill.add(
            u32::from(here.clusters[level]),
            u32::from(right.clusters[level]),
        );
    }
    fill.add(
        u32::from(left.clusters[2]) * 4096 + u32::from(right.clusters[2]),
        u32::from(here.clusters[2]),
    );
    // Name lists.
    fill.add(lists, opens);
    fill.add(lists, u32::from(right.lists) * 256 + u32::from(left.lists));
    fill.add(lists, here.shape);
    fill.add_known(u32::from(here.phrase), 0);
    fill.add_known(u32::from(left.phrase), u32::from(here.phrase));
    fill.add_known(u32::from(right.phrase), u32::from(here.phrase));
    // Kinds of names.
    fill.add_known(u32::from(here.kind), opens);
    fill.add_known(u32::from(left.kind), 0);
    fill.add_known(u32::from(right.kind), 0);
    fill.add_known(u32::from(here.kind), here.shape);
    let coarse = coarse_kind(here.kind);
    fill.add_known(
        coarse,
        coarse_kind(left.kind) * 64 + coarse_kind(right.kind),
    );
    fill.add_known(coarse, left.word);
    fill.add_known(coarse, right.word);
    let context = document.contexts.get(index).copied().unwrap_or_default();
    emit_run(&mut fill, &context, lists, opens);
    emit_elsewhere(&mut fill, document, index, here, style, opens);
}

/// The run of names around the token, and what is around the run.
fn emit_run<S: FnMut(u32)>(fill: &mut Filler<'_, S>, context: &Context, lists: u32, opens: u32) {
    if context.length == 0 {
        fill.template += 22;
        return;
    }
    let from_end = u32::from(context.length - 1 - context.index).min(3);
    let from_start = u32::from(context.index).min(3);
    let place = from_start * 4 + from_end;
    fill.add(place, opens);
    fill.add(context.before[0], from_start.min(1));
    fill.add(context.after[0], from_end.min(1));
    fill.add(context.before[0], place);
    fill.add(context.after[0], place);
    fill.add(context.before[0], context.after[0]);
    fill.add(context.before[0], context.before[1]);
    fill.add(context.after[0], context.after[1]);
    fill.add(u32::from(context.around[0]), place);
    fill.add(u32::from(context.around[1]), place);
    fill.add(
        u32::from(context.around[0]),
        u32::from(context.around[1]) + 4096,
    );
    fill.add(context.first, from_start);
    fill.add(context.last, from_end);
    fill.add(u32::from(context.last_cluster), from_end);
    fill.add(context.wide_first, 0);
    fill.add(context.wide_last, 0);
    fill.add(context.key, 0);
    fill.add(lists, place);
    let last_kind = u32::from(context.last_kind);
    fill.add(last_kind, from_end);
    fill.add(u32::from(context.first_kind), from_start);
    fill.add(last_kind + 256 * from_end, context.before[0]);
    fill.add(last_kind + 256 * from_end, context.after[0]);
}

/// What the same word is like elsewhere in the text.
fn emit_elsewhere<S: FnMut(u32)>(
    fill: &mut Filler<'_, S>,
    document: &Document,
    index: usize,
    here: &Atom,
    style: u32,
    opens: u32,
) {
    let memory = document.memory.get(&here.word).copied().unwrap_or_default();
    let some = |count: u16| u32::from(count.min(2));
    // Only a place where a capital need not mean a name makes its other spellings matter.
    let doubtful = u32::from(opens == 1 || style != Style::Sentence as u32);
    fill.add(some(memory.lower) * 3 + some(memory.inside), doubtful);
    let alone = document
        .contexts
        .get(index)
        .map_or(0, |context| u32::from(context.length == 1));
    fill.template += 6;
    let places = memory
        .places
        .get(..usize::from(memory.named).min(REMEMBERED))
        .unwrap_or_default();
    for place in places {
        let place = *place as usize;
        if place == index {
            continue;
        }
        let Some(context) = document.contexts.get(place) else {
            continue;
        };
        let from_end = u32::from(context.length.saturating_sub(1 + context.index)).min(1);
        let from_start = u32::from(context.index).min(1);
        (fill.sink)(hash_feature(
            fill.template - 1,
            context.before[0],
            from_start,
        ));
        (fill.sink)(hash_feature(fill.template - 2, context.after[0], from_end));
        (fill.sink)(hash_feature(
            fill.template - 3,
            context.last,
            from_end * 2 + alone,
        ));
        (fill.sink)(hash_feature(
            fill.template - 4,
            context.first,
            from_start * 2 + alone,
        ));
        (fill.sink)(hash_feature(
            fill.template - 5,
            u32::from(context.last_cluster),
            from_end * 2 + alone,
        ));
        (fill.sink)(hash_feature(
            fill.template - 6,
            from_start * 2 + from_end,
            alone,
        ));
    }
    if let Some(form) = document.acronyms.get(&here.word) {
        fill.add(form.last, 0);
        fill.again(form.first, 1);
        fill.again(7, 7);
        fill.again(u32::from(form.last_cluster), 3);
    }
}
