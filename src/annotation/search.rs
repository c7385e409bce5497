//! What a person looks for: a text in the article, or mentions by what they are.

use std::rc::Rc;

use super::{Annotation, AnnotationId, AnnotationSet, Entity, Filter, FindOptions, Finder, Label};
use crate::document::ByteSpan;

/// Where a person looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// In all of the text.
    #[default]
    Text,
    /// In the mentions alone.
    Mentions,
}

/// What a person looks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// The text; among mentions, empty for any.
    pub text: Rc<str>,
    /// How exactly it is looked for.
    pub options: FindOptions,
    /// Where.
    pub scope: Scope,
    /// Which mentions; its places and its entity follow from the rest.
    pub filter: Filter,
    /// The entity that mentions must be of, by label and name.
    pub entity: Option<(Label, Rc<str>)>,
}

/// What is found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Results {
    /// The places, in order.
    pub places: Rc<[ByteSpan]>,
    /// The mentions, where mentions are looked for: one for each place.
    pub mentions: Rc<[Rc<Annotation>]>,
}

impl Results {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }
}

impl Search {
    /// Whether there is anything to look for.
    pub fn is_empty(&self) -> bool {
        self.scope == Scope::Text && self.text.trim().is_empty()
    }

    /// What is found; `entities` are those of `set`.
    pub fn results(
        &self,
        finder: &mut Finder,
        set: &AnnotationSet,
        entities: &[Entity],
    ) -> Results {
        let mut found = || Rc::<[ByteSpan]>::from(finder.find(&self.text, self.options));
        match self.scope {
            Scope::Text => Results {
                places: found(),
                mentions: Rc::default(),
            },
            Scope::Mentions => {
                let filter = Filter {
                    places: (!self.text.trim().is_empty()).then(&mut found),
                    entity: self.entity.as_ref().map(|of| mentions_of(entities, of)),
                    ..self.filter.clone()
                };
                let mentions: Rc<[Rc<Annotation>]> = filter.select(set).cloned().collect();
                Results {
                    places: mentions.iter().map(|mention| mention.span).collect(),
                    mentions,
                }
            }
        }
    }
}

fn mentions_of(entities: &[Entity], (label, name): &(Label, Rc<str>)) -> Rc<[AnnotationId]> {
    let mut ids: Vec<AnnotationId> = entities
        .iter()
        .filter(|entity| entity.label == *label && entity.name == *name)
        .flat_map(|entity| entity.mentions.iter().copied())
        .collect();
    ids.sort_unstable();
    ids.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::inline;

    #[track_caller]
    fn check(source: &str, search: Search, expected: &[&str]) {
        let workspace = inline::workspace(source);
        let document = workspace.document();
        let found = search.results(
            &mut Finder::new(document.clone()),
            workspace.annotations(),
            workspace.entities(),
        );
        let quotes: Vec<&str> = found
            .places
            .iter()
            .map(|place| document.quote(*place))
            .collect();
        assert_eq!(quotes, expected);
    }

    const SOURCE: &str = "[Ana Ruiz](PER) saw [São Ruiz](LOC). Ruiz, said [Ruiz](PER).";

    #[test]
    fn a_text_is_found_in_the_article_or_in_mentions_alone() {
        let text = Search {
            text: "ruiz".into(),
            ..Search::default()
        };
        check(SOURCE, text.clone(), &["Ruiz", "Ruiz", "Ruiz", "Ruiz"]);
        let mentions = Search {
            scope: Scope::Mentions,
            ..text
        };
        check(SOURCE, mentions.clone(), &["Ana Ruiz", "São Ruiz", "Ruiz"]);
        let places = Search {
            text: "sao".into(),
            filter: Filter {
                labels: vec![Label::Place],
                ..Filter::default()
            },
            ..mentions
        };
        check(SOURCE, places, &["São Ruiz"]);
    }

    #[test]
    fn mentions_of_an_entity_are_found_without_a_text() {
        let of = Search {
            scope: Scope::Mentions,
            entity: Some((Label::Person, "Ana Ruiz".into())),
            ..Search::default()
        };
        check(SOURCE, of, &["Ana Ruiz", "Ruiz"]);
        check(SOURCE, Search::default(), &[]);
    }
}
