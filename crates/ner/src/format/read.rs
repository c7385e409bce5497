//! Reads a model.

use super::columns::Source;
use super::{MAGIC, Parts, Pass, VERSION};
use crate::ModelError;
use crate::crf::{LANES, TAGS, Transitions, is_allowed};
use crate::lexicon::{Entry, LEVELS};

/// The parts of a model.
pub(crate) fn read(bytes: &[u8]) -> Result<Parts, ModelError> {
    let mut source = Source::new(bytes);
    if source.bytes(MAGIC.len()) != Some(MAGIC) {
        return Err(ModelError::Malformed);
    }
    match source.byte() {
        Some(VERSION) => parts(&mut source).ok_or(ModelError::Malformed),
        Some(found) => Err(ModelError::Version {
            found,
            expected: VERSION,
        }),
        None => Err(ModelError::Malformed),
    }
}

fn parts(source: &mut Source<'_>) -> Option<Parts> {
    let length = source.length()?;
    let mut coarser = vec![[0_u16; LEVELS - 1]; length];
    for level in 0..LEVELS - 1 {
        for clusters in &mut coarser {
            *clusters.get_mut(level)? = u16::try_from(source.number()?).ok()?;
        }
    }
    let length = source.length()?;
    let keys = source.keys(length)?;
    let low = source.bytes(length)?;
    let high = source.bytes(length)?;
    let lists = source.bytes(length)?;
    let kinds = source.bytes(length)?;
    let words = keys
        .into_iter()
        .zip(low.iter().zip(high).zip(lists.iter().zip(kinds)))
        .map(|(key, ((low, high), (lists, kind)))| {
            (
                key,
                Entry {
                    cluster: u16::from_le_bytes([*low, *high]),
                    lists: *lists,
                    kind: *kind,
                },
            )
        })
        .collect();
    let length = source.length()?;
    let keys = source.steps(length)?;
    let lists = source.bytes(length)?;
    let kinds = source.bytes(length)?;
    let rare = keys
        .into_iter()
        .zip(lists.iter().zip(kinds))
        .map(|(key, (lists, kind))| {
            (
                key,
                Entry {
                    cluster: 0,
                    lists: *lists,
                    kind: *kind,
                },
            )
        })
        .collect();
    let length = source.length()?;
    let keys = source.keys(length)?;
    let phrases = keys
        .into_iter()
        .zip(source.bytes(length)?.iter().copied())
        .collect();
    let first = pass(source)?;
    let second = pass(source)?;
    let trust = source.float()?;
    source.is_empty().then_some(Parts {
        words,
        rare,
        phrases,
        coarser,
        first,
        second,
        trust,
    })
}

fn pass(source: &mut Source<'_>) -> Option<Pass> {
    let unit = source.float()?;
    let mut transitions = [[0.0_f32; LANES]; LANES];
    for (tag, row) in transitions.iter_mut().enumerate().take(TAGS) {
        for (next, score) in row.iter_mut().enumerate().take(TAGS) {
            if is_allowed(tag, next) {
                *score = source.float()?;
            }
        }
    }
    let length = source.length()?;
    let keys = source.keys(length)?;
    let low = source.bytes(length)?;
    let high = source.bytes(length)?;
    let mut rows = Vec::with_capacity(length);
    for (key, (low, high)) in keys.into_iter().zip(low.iter().zip(high)) {
        let mask = u16::from_le_bytes([*low, *high]);
        let mut row = [0_i8; LANES];
        for (tag, weight) in row.iter_mut().enumerate().take(TAGS) {
            if mask & (1 << tag) != 0 {
                *weight = source.byte()? as i8;
            }
        }
        rows.push((key, row));
    }
    Some(Pass {
        rows,
        unit,
        transitions: Transitions::new(transitions),
    })
}
