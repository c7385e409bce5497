//! Which words keep the full stop that follows them.

/// What an abbreviation says about the sentence around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Abbreviation {
    /// Something follows that belongs to it: `Gov.`, `St.`; no sentence ends here.
    Leading,
    /// It may end a sentence: `Inc.`, `a.m.`, `U.S.`.
    Trailing,
}

const LEADING: &[&str] = &[
    "adm", "ald", "brig", "capt", "cdr", "cllr", "cmdr", "col", "comdr", "cpl", "det", "dr", "ft",
    "fr", "gen", "gov", "hon", "insp", "lt", "maj", "messrs", "mme", "mlle", "mr", "mrs", "ms",
    "mt", "msgr", "ofc", "ord", "pfc", "pres", "prof", "pte", "pvt", "rep", "reps", "rev", "rt",
    "sen", "sens", "sgt", "spc", "sr", "sra", "srta", "st", "ste", "supt", "vs", "eng", "ing",
    "atty", "amb", "dist", "gens", "govs", "drs", "profs", "revs", "pt", "mx",
];

const TRAILING: &[&str] = &[
    "jr", "inc", "corp", "co", "cos", "ltd", "llc", "plc", "bros", "dept", "est", "etc", "esq",
    "ave", "blvd", "rd", "hwy", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
    "oct", "nov", "dec", "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill",
    "ind", "kan", "ky", "la", "mass", "md", "mich", "minn", "miss", "mo", "mont", "neb", "nev",
    "okla", "ont", "ore", "pa", "que", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "sask",
    "alta", "man", "assn", "intl", "natl", "univ", "ph.d", "approx", "al",
];

/// Words that are also common words: their full stop stays with them only inside a line, where
/// the next word shows that no sentence ended. The tokeniser cannot see that far, so they lose it.
const AMBIGUOUS: &[&str] = &[
    "al", "mar", "ill", "wash", "mass", "miss", "man", "la", "ind", "pa", "co", "mo", "del", "ore",
    "est", "dec",
];

/// Single letters with full stops between them (`U.S`, `J`), as they stand before the last one.
pub(crate) fn is_initials(word: &str) -> bool {
    let mut letter_expected = true;
    for character in word.chars() {
        if letter_expected != character.is_alphabetic() || (!letter_expected && character != '.') {
            return false;
        }
        letter_expected = !letter_expected;
    }
    let first_is_upper = word.chars().next().is_some_and(char::is_uppercase);
    // `a.m.`, `i.e.`, but not a lower-case letter alone.
    !letter_expected && (first_is_upper || word.len() > 1)
}

/// Whether `word` keeps the full stop that follows it; at the end of the text the stop of a word
/// that may end a sentence is the sentence's.
pub(crate) fn keeps_full_stop(word: &str, at_end: bool) -> bool {
    match known(word) {
        Some(Abbreviation::Leading) => true,
        Some(Abbreviation::Trailing) => !at_end,
        None => false,
    }
}

fn known(word: &str) -> Option<Abbreviation> {
    if word.len() > 6 || !word.is_ascii() {
        return None;
    }
    let capital = word.chars().next().is_some_and(char::is_uppercase);
    let is_in = |list: &[&str]| list.iter().any(|known| word.eq_ignore_ascii_case(known));
    if capital && is_in(LEADING) {
        Some(Abbreviation::Leading)
    } else if is_in(TRAILING) && (capital || !is_in(AMBIGUOUS)) {
        Some(Abbreviation::Trailing)
    } else {
        None
    }
}

impl Abbreviation {
    /// What a token that ends in a full stop is.
    pub(crate) fn of(token: &str) -> Option<Abbreviation> {
        let word = token.strip_suffix('.')?;
        if is_initials(word) {
            let single = word.chars().nth(1).is_none();
            return Some(if single {
                Abbreviation::Leading
            } else {
                Abbreviation::Trailing
            });
        }
        known(word)
    }
}
