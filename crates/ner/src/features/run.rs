//! Runs of words that are written as names: `Uhuru Kenyatta`, `Omar al-Bashir`.

use std::ops::Range;

use super::atom::Atom;

/// Longer runs are lines in capitals or scripts without them, not names.
const LONGEST_RUN: usize = 12;

/// Where a token stands in the run around it, and what is around the run; words as hashes, 0 for
/// none. All 0 for a token outside any run.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Context {
    /// The word before the run, and the one before that.
    pub(crate) before: [u32; 2],
    /// The word after the run, and the one after that.
    pub(crate) after: [u32; 2],
    /// A cluster of the word before, and of the one after.
    pub(crate) around: [u16; 2],
    pub(crate) first: u32,
    pub(crate) last: u32,
    /// A cluster of the last word.
    pub(crate) last_cluster: u16,
    /// The kind of name that the first word is likely to be part of.
    pub(crate) first_kind: u8,
    /// The kind of name that the last word is likely to be part of.
    pub(crate) last_kind: u8,
    /// The first word of the longer run that `of`, `for`, `and` make of several.
    pub(crate) wide_first: u32,
    /// The last word of the longer run.
    pub(crate) wide_last: u32,
    /// The whole run.
    pub(crate) key: u32,
    /// How many tokens of the run come before this one.
    pub(crate) index: u8,
    /// How many tokens the run has; 0 for a token outside any run.
    pub(crate) length: u8,
}

/// Finds the runs of a sentence and writes each token's context.
pub(crate) fn read_runs(atoms: &[Atom], contexts: &mut [Context]) {
    let runs = find_runs(atoms);
    for (number, run) in runs.iter().enumerate() {
        let (Some(first), Some(last)) = (atoms.get(run.start), atoms.get(run.end - 1)) else {
            continue;
        };
        let (start, end) = widen(atoms, &runs, number);
        let word = |index: Option<usize>| index.and_then(|index| atoms.get(index));
        let previous = word(run.start.checked_sub(1));
        let next = word(Some(run.end));
        let hash = |atom: Option<&Atom>| atom.map_or(0, |atom| atom.word);
        let context = Context {
            before: [hash(previous), hash(word(run.start.checked_sub(2)))],
            after: [hash(next), hash(word(Some(run.end + 1)))],
            around: [
                previous.map_or(0, |atom| atom.clusters[1]),
                next.map_or(0, |atom| atom.clusters[1]),
            ],
            first: first.word,
            last: last.word,
            last_cluster: last.clusters[1],
            first_kind: first.kind,
            last_kind: last.kind,
            wide_first: hash(word(Some(start))),
            wide_last: hash(word(end.checked_sub(1))),
            key: crate::lexicon::phrase_hash(
                atoms
                    .get(run.clone())
                    .unwrap_or_default()
                    .iter()
                    .map(|atom| atom.word),
            ),
            index: 0,
            length: run.len() as u8,
        };
        for (index, slot) in contexts
            .get_mut(run.clone())
            .into_iter()
            .flatten()
            .enumerate()
        {
            *slot = Context {
                index: index as u8,
                ..context
            };
        }
    }
}

fn find_runs(atoms: &[Atom]) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let mut at = 0;
    while at < atoms.len() {
        if !atoms.get(at).is_some_and(Atom::name_like) {
            at += 1;
            continue;
        }
        let start = at;
        at += 1;
        while at - start < LONGEST_RUN {
            if atoms.get(at).is_some_and(Atom::name_like) {
                at += 1;
            } else if let Some(length) = link(atoms, at) {
                at += length;
            } else {
                break;
            }
        }
        at = at.min(atoms.len());
        runs.push(start..at);
    }
    runs
}

/// How many tokens at `at` join the names on either side: a hyphen written close, or particles.
fn link(atoms: &[Atom], at: usize) -> Option<usize> {
    let named = |index: usize| atoms.get(index).is_some_and(Atom::name_like);
    let atom = atoms.get(at)?;
    let next = atoms.get(at + 1)?;
    if atom.is_mark && !atom.spaced && !next.spaced {
        if named(at + 1) {
            return Some(1);
        }
        let particle = next.particle && atoms.get(at + 2).is_some_and(|third| !third.spaced);
        return (particle && named(at + 3)).then_some(3);
    }
    if atom.particle {
        if named(at + 1) {
            return Some(1);
        }
        if (next.particle || (next.is_mark && !next.spaced)) && named(at + 2) {
            return Some(2);
        }
    }
    None
}

/// The run together with its neighbours beyond `of`, `for`, `and`, with or without `the`.
fn widen(atoms: &[Atom], runs: &[Range<usize>], number: usize) -> (usize, usize) {
    let joined = |left: usize, right: usize| {
        let gap = atoms.get(left..right).unwrap_or_default();
        !gap.is_empty() && gap.len() <= 2 && gap.iter().all(|atom| atom.joiner)
    };
    let run = runs.get(number).cloned().unwrap_or_default();
    let (mut start, mut end) = (run.start, run.end);
    for other in runs.get(..number).unwrap_or_default().iter().rev().take(2) {
        if !joined(other.end, start) {
            break;
        }
        start = other.start;
    }
    for other in runs.get(number + 1..).unwrap_or_default().iter().take(2) {
        if !joined(end, other.start) {
            break;
        }
        end = other.end;
    }
    (start, end)
}
