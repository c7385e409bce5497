//! Where known names stand in a text, also shortened or with other capitals: one pass over its words,
//! whatever the number of names.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use super::known_name::KnownName;
use super::span::is_title;
use super::words::{Word, Words};
use crate::annotation::entity::strip_possessive;
use crate::annotation::propagate::form::{Form, defined_acronym, defined_name, short_form};
use crate::annotation::{Annotation, Label};
use crate::document::{ByteSpan, Document};

/// Names with fewer characters are too often a common word. Acronyms may be shorter.
const SHORTEST: usize = 3;

/// The names that are marked in a document, by the numbers of their words in small letters.
#[derive(Default)]
pub(super) struct KnownNames<'a> {
    by_words: HashMap<Vec<u32>, Vec<KnownName<'a>>>,
    /// For a first word in small letters, how many words the names have that begin with it.
    lengths: HashMap<u32, BTreeSet<usize>>,
}

/// What a short form is short for; more than one name, or one with two labels, is ambiguous.
type LongNames<'a> = BTreeSet<(String, &'a Label)>;

/// Where a name is marked first, and as what, how often.
type Uses<'a> = (ByteSpan, BTreeMap<&'a Label, usize>);

impl<'a> KnownNames<'a> {
    /// The names of these annotations, each with the label that it has most often, and what
    /// propagation would find for them: the surname of a person, the acronym of anything else, the
    /// name that the text gives for an acronym. What could be short for two names is left out.
    pub(super) fn of(
        document: &Document,
        words: &Words,
        annotations: &[&'a Rc<Annotation>],
    ) -> KnownNames<'a> {
        let mut uses: BTreeMap<&str, Uses> = BTreeMap::new();
        let mut defined: BTreeMap<Vec<String>, LongNames> = BTreeMap::new();
        for annotation in annotations {
            let written = document.quote(annotation.span);
            let (_, counts) = uses
                .entry(written)
                .or_insert_with(|| (annotation.span, BTreeMap::new()));
            *counts.entry(&annotation.label).or_default() += 1;
            if annotation.label != Label::Person
                && let Some(form) = defined_acronym(document, &[annotation.span])
            {
                note(&mut defined, form, written, &annotation.label);
            }
        }
        let mut known = KnownNames::default();
        let mut short: BTreeMap<Vec<String>, LongNames> = BTreeMap::new();
        let mut acronyms: BTreeMap<&str, &Label> = BTreeMap::new();
        for (written, (span, counts)) in &uses {
            let Some((label, _)) = counts.iter().max_by_key(|(_, count)| **count) else {
                continue;
            };
            if written.chars().nth(SHORTEST - 1).is_some() {
                known.add(words, KnownName::marked(document, words, *span, label));
            }
            let name = strip_possessive(written);
            if let Some(form) = short_form(name, label) {
                note(&mut short, form, name, label);
            }
            if **label != Label::Person && !name.contains(' ') {
                acronyms.insert(name, label);
            }
        }
        // What the text says an acronym stands for counts for more than the initials.
        short.extend(defined);
        for (form, names) in &short {
            let mut names = names.iter();
            if let (Some((_, label)), None) = (names.next(), names.next())
                && !uses.contains_key(form.join(" ").as_str())
            {
                known.add(words, KnownName::of_words(words, form, label, true));
            }
        }
        for (form, label) in names_of_acronyms(document, words, &acronyms) {
            known.add(words, KnownName::of_words(words, &form.words, label, false));
        }
        known
    }

    fn add(&mut self, words: &Words, name: Option<KnownName<'a>>) {
        let Some(name) = name else { return };
        let small: Vec<u32> = name.words.iter().map(|word| words.small(*word)).collect();
        if let Some(first) = small.first() {
            let lengths = self.lengths.entry(*first).or_default();
            lengths.insert(small.len());
            self.by_words.entry(small).or_default().push(name);
        }
    }

    /// Where they stand: at each word the longest, and of those the one that fits best, unless two with
    /// different labels do.
    pub(super) fn places(&self, document: &Document, words: &Words) -> Vec<(ByteSpan, &'a Label)> {
        let all = words.all();
        let small: Vec<u32> = all.iter().map(|word| words.small(word.number)).collect();
        let mut places = Vec::new();
        let mut index = 0;
        while let Some(first) = small.get(index) {
            let lengths = self.lengths.get(first).into_iter().flatten().rev();
            let found = lengths.copied().find_map(|length| {
                let range = index..index + length;
                let names = self.by_words.get(small.get(range.clone())?)?;
                best(document, words, all.get(range)?, names)
            });
            let Some(found) = found else {
                index += 1;
                continue;
            };
            let before = index.checked_sub(1).and_then(|before| all.get(before));
            let of_another = || {
                found.name.short
                    && before.is_some_and(|word| leads_on(document, *word, found.place))
            };
            if !found.contested && !of_another() {
                places.push((found.place, found.name.label));
            }
            // No name begins within another.
            index += found.name.words.len();
        }
        places
    }
}

/// A name at a place.
struct Found<'a, 'b> {
    name: &'b KnownName<'a>,
    place: ByteSpan,
    /// Whether another with another label fits as well.
    contested: bool,
}

/// The one of `names`, which are of the words `here` but for their capitals, that fits best there.
fn best<'a, 'b>(
    document: &Document,
    words: &Words,
    here: &[Word],
    names: &'b [KnownName<'a>],
) -> Option<Found<'a, 'b>> {
    let fitting = || {
        names
            .iter()
            .filter_map(|name| Some((name.at(document, words, here)?, name)))
    };
    let ((place, fit), name) = fitting().max_by_key(|((_, fit), _)| *fit)?;
    Some(Found {
        name,
        place,
        contested: fitting().any(|((_, other), twin)| other == fit && twin.label != name.label),
    })
}

fn note<'a>(
    short: &mut BTreeMap<Vec<String>, LongNames<'a>>,
    form: Form,
    name: &str,
    label: &'a Label,
) {
    let names = short.entry(form.words).or_default();
    // Two are as ambiguous as many.
    if names.len() > 1 {
        return;
    }
    // “Ana Maria Ruiz” and “Maria Ruiz” are one person.
    let small = name.to_lowercase();
    let one = |other: &str| other.ends_with(&small) || small.ends_with(other);
    if !names
        .iter()
        .any(|(other, theirs)| *theirs == label && one(other))
    {
        names.insert((small, label));
    }
}

/// Whether the word before a short form belongs to another name: “Luis” before “Ruiz”. A title does
/// not.
fn leads_on(document: &Document, before: Word, place: ByteSpan) -> bool {
    let written = document.quote(before.span);
    written.starts_with(char::is_uppercase)
        && !is_title(written)
        && document
            .text()
            .get(usize::from(before.span.end())..usize::from(place.start()))
            == Some(" ")
}

/// The names that stand before marked acronyms in brackets.
fn names_of_acronyms<'a>(
    document: &Document,
    words: &Words,
    acronyms: &BTreeMap<&str, &'a Label>,
) -> Vec<(Form, &'a Label)> {
    if acronyms.is_empty() {
        return Vec::new();
    }
    words
        .all()
        .iter()
        .filter(|word| {
            let start = usize::from(word.span.start());
            document
                .text()
                .get(..start)
                .is_some_and(|before| before.ends_with('('))
        })
        .filter_map(|word| {
            let written = document.quote(word.span);
            let label = *acronyms.get(written)?;
            Some((defined_name(document, written, &[word.span])?, label))
        })
        .collect()
}
