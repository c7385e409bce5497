//! With which others an entity may belong together, the likeliest first.

use std::cmp::Reverse;
use std::collections::HashSet;

use super::Entity;

/// The other entities in the order in which a person is likely to look for one to put `entity`
/// into: those of its label before others; among them those that share a word with it; then those
/// that are named most often. At most `most` are given.
pub fn merge_candidates<'a>(
    entities: &'a [Entity],
    entity: &Entity,
    most: usize,
) -> Vec<&'a Entity> {
    let words: HashSet<&str> = entity
        .variants
        .iter()
        .flat_map(|variant| variant.key.split(' '))
        .collect();
    let shares = |other: &Entity| {
        other
            .variants
            .iter()
            .flat_map(|variant| variant.key.split(' '))
            .any(|word| words.contains(word))
    };
    let mut others: Vec<&Entity> = entities
        .iter()
        .filter(|other| other.key != entity.key)
        .collect();
    others.sort_by_cached_key(|other| {
        (
            other.label != entity.label,
            !shares(other),
            Reverse(other.mentions.len()),
        )
    });
    others.truncate(most);
    others
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::inline;

    #[test]
    fn the_likeliest_come_first() {
        let workspace = inline::workspace(
            "[Oslo](LOC), [Luis Ruiz](PER), [Kim](PER) and [Kim](PER); [Ana Ruiz](PER); [Ruiz](LOC)",
        );
        let entities = workspace.entities();
        let ana = entities.iter().find(|entity| &*entity.name == "Ana Ruiz");
        let names: Vec<&str> = merge_candidates(entities, ana.unwrap(), 4)
            .into_iter()
            .map(|entity| &*entity.name)
            .collect();
        assert_eq!(names, ["Luis Ruiz", "Kim", "Ruiz", "Oslo"]);
    }
}
