//! The command palette without its looks: what it offers, and what of it a query finds.

mod search;

pub use search::{Hit, search};

use texts::intents as words;

use crate::annotation::{Annotation, AnnotationId, Entity, Label};
use crate::intent::{Intent, Situation, Table};

/// What a person comes to by choosing an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Goal {
    /// Something is asked for.
    Ask(Intent),
    /// A mention is gone to.
    Go(AnnotationId),
}

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it leads to.
    pub goal: Goal,
    /// What it is called.
    pub title: String,
    /// Other words that find it.
    pub also: &'static str,
    /// What is said beside it: the key, or what an entity is.
    pub detail: String,
    /// The label of an entity.
    pub label: Option<Label>,
}

/// What is offered in `situation`: what was chosen lately first, then the intents that hold, then
/// the entities of the article, the most often named first.
pub fn entries(
    table: &Table,
    situation: &Situation,
    entities: &[Entity],
    recent: &[Goal],
) -> Vec<Entry> {
    let intents = table
        .available(situation)
        // The steps of the caret are for its keys.
        .filter(|row| {
            !matches!(
                row.intent,
                Intent::Palette | Intent::Walk(..) | Intent::Extend(..)
            )
        })
        .map(|row| Entry {
            goal: Goal::Ask(row.intent),
            title: row.title.to_string(),
            also: row.also,
            detail: table.hint(row.intent).unwrap_or_default(),
            label: None,
        });
    let mut named: Vec<&Entity> = entities.iter().collect();
    named.sort_by_key(|entity| std::cmp::Reverse(entity.mentions.len()));
    let named = named.into_iter().filter_map(|entity| {
        let count = entity.mentions.len();
        Some(Entry {
            goal: Goal::Go(*entity.mentions.first()?),
            title: entity.name.to_string(),
            also: "",
            detail: words::entity(count, entity.label.noun()),
            label: Some(entity.label.clone()),
        })
    });
    let mut entries: Vec<Entry> = intents.chain(named).collect();
    let age = |entry: &Entry| {
        recent
            .iter()
            .position(|goal| *goal == entry.goal)
            .unwrap_or(recent.len())
    };
    entries.sort_by_key(age);
    entries
}

/// How many goals are remembered.
const RECENT: usize = 5;

/// The goals that were chosen lately after `goal` was chosen as well, the last one first.
pub fn remember(recent: &[Goal], goal: Goal) -> Vec<Goal> {
    let others = recent.iter().copied().filter(|other| *other != goal);
    std::iter::once(goal).chain(others).take(RECENT).collect()
}

/// The next mention with `label` after the place of `current`, from the end back to the start.
pub fn next_of_label<'a>(
    live: impl Iterator<Item = &'a std::rc::Rc<Annotation>>,
    label: &Label,
    current: Option<AnnotationId>,
) -> Option<AnnotationId> {
    let live: Vec<_> = live.collect();
    let here = live
        .iter()
        .position(|annotation| Some(annotation.id) == current)
        .map_or(0, |here| here + 1);
    let (before, after) = live.split_at(here);
    after
        .iter()
        .chain(before)
        .find(|annotation| annotation.label == *label)
        .map(|annotation| annotation.id)
}
