//! Which kind of name a word is likely to be part of, told from its vector: a small network learns
//! it from the words that the annotated texts have, and says it of those that they have not.
//!
//! Clusters group what is alike in any way; the kinds keep of a vector what recognising needs, so
//! that a byte a word is enough, for many more words.

use std::collections::BTreeMap;

use ner::Label;
use ner::training::tokens_of;
use ner_corpus::MarkedDocument;

use crate::network::Network;
use crate::vectors::Vector;

/// What a capitalised word can be: no name, a word of a person's but the last, the last, a place,
/// the last word of an organisation's, another word of it.
pub(crate) const KINDS: usize = 6;

/// The words are cut into so many parts, and each is judged by a network that learnt from the
/// others: a network is surer of what it has seen than of what it has not.
const FOLDS: usize = 5;

const ROUNDS: usize = 12;

/// How likely each kind is.
pub(crate) type Shares = [f32; KINDS];

/// How often each word, in lower case, is of each kind.
#[derive(Default)]
pub(crate) struct Counts(BTreeMap<String, Shares>);

impl Counts {
    /// Counts the words of annotated texts.
    pub(crate) fn add(&mut self, documents: &[MarkedDocument], weight: f32) {
        for document in documents {
            self.add_document(document, weight);
        }
    }

    fn add_document(&mut self, document: &MarkedDocument, weight: f32) {
        let text = document.text.as_str();
        let tokens = tokens_of(text);
        let mut mentions = document.mentions.iter().peekable();
        let mut after_small = false;
        for (number, token) in tokens.iter().enumerate() {
            while mentions
                .next_if(|mention| mention.end <= token.start)
                .is_some()
            {}
            let word = text.get(token.clone()).unwrap_or_default();
            let initial = word.chars().next();
            // Elsewhere than after a small letter a capital need not mean a name.
            let clear = after_small;
            after_small = initial.is_some_and(char::is_lowercase);
            if !initial.is_some_and(char::is_uppercase) {
                continue;
            }
            let mention = mentions.peek().filter(|mention| mention.start < token.end);
            let kind = match mention {
                None if !clear => continue,
                None => 0,
                Some(mention) => {
                    let next = tokens.get(number + 1);
                    let is_last = next.is_none_or(|next| next.start >= mention.end);
                    match (mention.label, is_last) {
                        (Label::Per, false) => 1,
                        (Label::Per, true) => 2,
                        (Label::Loc, _) => 3,
                        (Label::Org, true) => 4,
                        (Label::Org, false) => 5,
                    }
                }
            };
            self.0.entry(word.to_lowercase()).or_default()[kind] += weight;
        }
    }
}

/// A word that the texts have: its number, how likely it is of each kind, and how much it counts.
struct Known {
    number: usize,
    shares: Shares,
    weight: f32,
}

/// How likely each word is of each kind.
pub(crate) fn kinds(words: &[(String, Vector)], counts: &Counts) -> Vec<Shares> {
    let mut known: Vec<Known> = Vec::new();
    let mut is_known = vec![false; words.len()];
    for (number, (word, _)) in words.iter().enumerate() {
        if let Some(shares) = counts.0.get(word) {
            let whole: f32 = shares.iter().sum();
            known.push(Known {
                number,
                shares: shares.map(|share| share / whole),
                weight: (1.0 + whole).ln(),
            });
            is_known[number] = true;
        }
    }
    let mut sums: Vec<Shares> = vec![[0.0; KINDS]; words.len()];
    for fold in 0..FOLDS {
        let mut network = Network::new(fold as u64 + 1);
        let mut random = fastrand::Rng::with_seed(fold as u64 + 1);
        let mut order: Vec<usize> = (0..known.len()).filter(|at| at % FOLDS != fold).collect();
        for _ in 0..ROUNDS {
            random.shuffle(&mut order);
            for at in &order {
                let word = &known[*at];
                network.learn(&words[word.number].1, &word.shares, word.weight);
            }
        }
        for word in known.iter().skip(fold).step_by(FOLDS) {
            sums[word.number] = network.shares(&words[word.number].1);
        }
        for (number, (_, vector)) in words.iter().enumerate() {
            if !is_known[number] {
                let shares = network.shares(vector);
                for (sum, share) in sums[number].iter_mut().zip(shares) {
                    *sum += share / FOLDS as f32;
                }
            }
        }
    }
    println!(
        "kinds of {} words told by those of {}",
        words.len(),
        known.len()
    );
    sums
}

/// A number, from 1, for the likeliest kind, how likely it is, and the next; of a rare word for the
/// likeliest alone, and only where it is a part of a name and as likely as `least_of_rare`.
pub(crate) fn code(shares: &Shares, least_of_rare: Option<f32>) -> Option<u8> {
    let mut order: [usize; KINDS] = std::array::from_fn(|kind| kind);
    order.sort_by(|left, right| shares[*right].total_cmp(&shares[*left]));
    let [best, next, ..] = order;
    if least_of_rare.is_some_and(|least| best == 0 || shares[best] < least) {
        return None;
    }
    let step = match shares[best] {
        share if share < 0.45 => 0,
        share if share < 0.65 => 1,
        share if share < 0.85 => 2,
        _ => 3,
    };
    let next = if step == 3 || least_of_rare.is_some() {
        best
    } else {
        next
    };
    Some(1 + (step * KINDS * KINDS + best * KINDS + next) as u8)
}

#[cfg(test)]
mod tests {
    use ner_corpus::read_inline;

    use super::{Counts, code};

    #[test]
    fn words_are_counted_by_what_they_are_part_of() {
        let mut counts = Counts::default();
        let document = read_inline("Then [Ana Ruiz](PER) left the [Bank of Lyon](ORG) on Monday.");
        counts.add(&[document.unwrap()], 2.0);
        let of = |word: &str| counts.0.get(word).copied();
        assert_eq!(of("ana"), Some([0.0, 2.0, 0.0, 0.0, 0.0, 0.0]));
        assert_eq!(of("ruiz"), Some([0.0, 0.0, 2.0, 0.0, 0.0, 0.0]));
        assert_eq!(of("lyon"), Some([0.0, 0.0, 0.0, 0.0, 2.0, 0.0]));
        assert_eq!(of("bank"), Some([0.0, 0.0, 0.0, 0.0, 0.0, 2.0]));
        assert_eq!(of("monday"), Some([2.0, 0.0, 0.0, 0.0, 0.0, 0.0]));
        assert_eq!((of("then"), of("of")), (None, None));
    }

    #[test]
    fn a_rare_word_has_a_code_only_where_it_is_surely_part_of_a_name() {
        let place = [0.1, 0.0, 0.2, 0.7, 0.0, 0.0];
        assert_eq!(code(&place, None), Some(1 + 2 * 36 + 3 * 6 + 2));
        assert_eq!(code(&place, Some(0.5)), Some(1 + 2 * 36 + 3 * 6 + 3));
        assert_eq!(code(&place, Some(0.8)), None);
        assert_eq!(code(&[0.9, 0.1, 0.0, 0.0, 0.0, 0.0], Some(0.5)), None);
    }
}
