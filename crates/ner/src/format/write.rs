//! Writes a model.

use super::columns::Sink;
use super::{MAGIC, Parts, Pass, VERSION};
use crate::crf::{TAGS, is_allowed};
use crate::lexicon::LEVELS;

/// The bytes of a model.
pub(crate) fn write(parts: &Parts) -> Vec<u8> {
    let mut sink = Sink {
        bytes: MAGIC.to_vec(),
    };
    sink.bytes.push(VERSION);
    sink.number(parts.coarser.len() as u32);
    for level in 0..LEVELS - 1 {
        for clusters in &parts.coarser {
            sink.number(u32::from(clusters.get(level).copied().unwrap_or(0)));
        }
    }
    sink.number(parts.words.len() as u32);
    sink.keys(parts.words.iter().map(|(key, _)| *key));
    sink.bytes.extend(
        parts
            .words
            .iter()
            .map(|(_, entry)| (entry.cluster & 0xFF) as u8),
    );
    sink.bytes.extend(
        parts
            .words
            .iter()
            .map(|(_, entry)| (entry.cluster >> 8) as u8),
    );
    sink.bytes
        .extend(parts.words.iter().map(|(_, entry)| entry.lists));
    sink.bytes
        .extend(parts.words.iter().map(|(_, entry)| entry.kind));
    sink.number(parts.rare.len() as u32);
    sink.steps(parts.rare.iter().map(|(key, _)| *key));
    sink.bytes
        .extend(parts.rare.iter().map(|(_, entry)| entry.lists));
    sink.bytes
        .extend(parts.rare.iter().map(|(_, entry)| entry.kind));
    sink.number(parts.phrases.len() as u32);
    sink.keys(parts.phrases.iter().map(|(key, _)| *key));
    sink.bytes
        .extend(parts.phrases.iter().map(|(_, lists)| *lists));
    write_pass(&parts.first, &mut sink);
    write_pass(&parts.second, &mut sink);
    sink.float(parts.trust);
    sink.bytes
}

fn write_pass(pass: &Pass, sink: &mut Sink) {
    sink.float(pass.unit);
    for (tag, row) in pass.transitions.scores.iter().enumerate().take(TAGS) {
        for (next, score) in row.iter().enumerate().take(TAGS) {
            if is_allowed(tag, next) {
                sink.float(*score);
            }
        }
    }
    sink.number(pass.rows.len() as u32);
    sink.keys(pass.rows.iter().map(|(key, _)| *key));
    let masks: Vec<u16> = pass
        .rows
        .iter()
        .map(|(_, row)| {
            let used = row
                .iter()
                .enumerate()
                .take(TAGS)
                .filter(|(_, weight)| **weight != 0);
            used.fold(0, |mask, (tag, _)| mask | (1 << tag))
        })
        .collect();
    sink.bytes
        .extend(masks.iter().map(|mask| (mask & 0xFF) as u8));
    sink.bytes
        .extend(masks.iter().map(|mask| (mask >> 8) as u8));
    for (_, row) in &pass.rows {
        let used = row.iter().take(TAGS).filter(|weight| **weight != 0);
        sink.bytes.extend(used.map(|weight| *weight as u8));
    }
}
