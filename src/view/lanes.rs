//! Which of the lines under the text each mention gets, so that those of mentions that overlap do
//! not lie on each other.

use std::cmp::Reverse;
use std::rc::Rc;

use crate::annotation::Annotation;

/// The lane of each of `mentions`, which are in the order of the text: 0 is right under the text. Of
/// two that overlap the shorter lies nearer to the text, where a lane is free.
pub(super) fn lanes(mentions: &[Rc<Annotation>]) -> Vec<usize> {
    let mut shortest_first: Vec<usize> = (0..mentions.len()).collect();
    shortest_first.sort_by_key(|index| {
        mentions
            .get(*index)
            .map(|mention| (mention.span.len(), Reverse(mention.span.start())))
    });
    let mut lanes: Vec<Option<usize>> = vec![None; mentions.len()];
    for index in shortest_first {
        let Some(mention) = mentions.get(index) else {
            continue;
        };
        let mut taken: Vec<usize> = mentions
            .iter()
            .zip(&lanes)
            .filter(|(other, _)| {
                other.span.start() < mention.span.end() && mention.span.start() < other.span.end()
            })
            .filter_map(|(_, lane)| *lane)
            .collect();
        taken.sort_unstable();
        taken.dedup();
        // The first number that is not its own place in the list is free.
        let free = taken
            .iter()
            .enumerate()
            .find(|(place, lane)| place != *lane)
            .map_or(taken.len(), |(place, _)| place);
        if let Some(lane) = lanes.get_mut(index) {
            *lane = Some(free);
        }
    }
    lanes.into_iter().flatten().collect()
}
