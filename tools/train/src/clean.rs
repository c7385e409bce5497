//! Brings the marks of other sources nearer to the annotation guide, where they break it in ways
//! that a rule can see.

use std::collections::BTreeSet;

use ner::Label;
use ner_corpus::{GoldMention, MarkedDocument};

use crate::words::{COUNTRIES, DEMONYMS, TITLES, TITLES_IN_NAMES};

/// Rules with their word lists.
pub(crate) struct Cleaner {
    demonyms: BTreeSet<&'static str>,
    titles: BTreeSet<&'static str>,
    countries: BTreeSet<String>,
}

impl Cleaner {
    /// Rules that know these names of countries, in lower case, besides their own.
    pub(crate) fn new(countries: impl IntoIterator<Item = String>) -> Cleaner {
        let kept: BTreeSet<&str> = TITLES_IN_NAMES.iter().copied().collect();
        Cleaner {
            demonyms: DEMONYMS.iter().copied().collect(),
            titles: TITLES
                .iter()
                .copied()
                .filter(|title| !kept.contains(title))
                .collect(),
            countries: COUNTRIES
                .iter()
                .map(|name| (*name).to_owned())
                .chain(countries)
                .collect(),
        }
    }

    /// Corrects the marks of a document; how many changed.
    pub(crate) fn clean(&self, document: &mut MarkedDocument) -> usize {
        let mut mentions = Vec::new();
        for mention in &document.mentions {
            self.correct(&document.text, mention.clone(), &mut mentions);
        }
        let same = mentions
            .iter()
            .filter(|mention| document.mentions.contains(mention))
            .count();
        let changed = document.mentions.len() - same;
        document.mentions = mentions;
        changed
    }

    fn correct(&self, text: &str, mut mention: GoldMention, into: &mut Vec<GoldMention>) {
        loop {
            let name = text.get(mention.span()).unwrap_or_default();
            let Some((first, rest)) = name.split_once(' ') else {
                break;
            };
            let lower = first.to_lowercase();
            let article = lower == "the" && !matches!(rest, "Hague" | "Gambia" | "Bronx");
            let title = mention.label == Label::Per && self.titles.contains(lower.as_str());
            if !article && !title {
                break;
            }
            mention.start = mention.end - rest.len();
        }
        let name = text.get(mention.span()).unwrap_or_default();
        let lower = name.to_lowercase();
        // Nationalities, and names without any capital, are not marked.
        let uncapitalised = name.is_ascii() && !name.bytes().any(|byte| byte.is_ascii_uppercase());
        if uncapitalised || self.demonyms.contains(lower.as_str()) || name.starts_with(['@', '#']) {
            return;
        }
        if mention.label == Label::Per && name.bytes().any(|byte| byte.is_ascii_digit()) {
            return;
        }
        if mention.label == Label::Org && is_thing(&lower) {
            return;
        }
        // A country that plays or governs is still a place.
        if mention.label == Label::Org && self.countries.contains(lower.as_str()) {
            mention.label = Label::Loc;
        }
        // "City, Region" is two places.
        if mention.label == Label::Loc
            && let Some((city, region)) = name.split_once(", ")
            && !region.contains([',', '&'])
            && !region.contains(" and ")
        {
            let middle = mention.start + city.len();
            into.push(GoldMention {
                end: middle,
                ..mention.clone()
            });
            into.push(GoldMention {
                start: mention.end - region.len(),
                ..mention
            });
            return;
        }
        into.push(mention);
    }
}

/// Last words of the names of cups, prizes, laws and wars, which are not organisations.
const THINGS: &[&str] = &[
    "act",
    "accord",
    "accords",
    "agreement",
    "award",
    "awards",
    "cup",
    "championship",
    "championships",
    "festival",
    "grand prix",
    "marathon",
    "medal",
    "olympics",
    "open",
    "pact",
    "paralympics",
    "plan",
    "prix",
    "prize",
    "prizes",
    "program",
    "programme",
    "revolution",
    "summit",
    "tournament",
    "treaty",
    "trophy",
    "war",
    "wars",
    "constitution",
    "statute",
];

fn is_thing(lower: &str) -> bool {
    let last = lower.rsplit(' ').next().unwrap_or_default();
    !lower.contains(" of ") && last.len() < lower.len() && THINGS.contains(&last)
}

#[cfg(test)]
mod tests {
    use ner_corpus::read_inline;

    use super::Cleaner;

    fn check(before: &str, after: &str) {
        let mut document = read_inline(before).unwrap();
        Cleaner::new(["sweden".to_owned()]).clean(&mut document);
        assert_eq!(document, read_inline(after).unwrap());
    }

    #[test]
    fn marks_follow_the_guide() {
        check(
            "[President Obama](PER) met [the United States Senate](ORG).",
            "President [Obama](PER) met the [United States Senate](ORG).",
        );
        check(
            "[Iraqi](LOC) troops in [Washington, D.C.](LOC)",
            "Iraqi troops in [Washington](LOC), [D.C.](LOC)",
        );
        check(
            "[Sweden](ORG) won in [The Hague](LOC)",
            "[Sweden](LOC) won in [The Hague](LOC)",
        );
        check(
            "The [World Food Programme Act](ORG) and the [Copa Cup](ORG)",
            "The World Food Programme Act and the Copa Cup",
        );
        check("[twitter](ORG) and [Acme](ORG)", "twitter and [Acme](ORG)");
    }
}
