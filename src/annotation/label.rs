//! What a mention names: one of three kinds, or one of the user's own.

use std::fmt;
use std::rc::Rc;

use texts::{labels, refusals};

/// The kind of thing that a mention names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Label {
    /// A person, `PER` in files.
    Person,
    /// A place, `LOC` in files.
    Place,
    /// An organisation, `ORG` in files.
    Organisation,
    /// A label of the user's own, by its name in files.
    Custom(Rc<str>),
}

/// Why a name cannot be that of a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelError {
    /// It is empty, or nothing but white space.
    Empty,
    /// It is longer than [`Label::LONGEST`] characters.
    TooLong,
    /// It has a line break or another control character in it.
    Control,
}

impl fmt::Display for LabelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LabelError::Empty => f.write_str(refusals::label_empty()),
            LabelError::TooLong => f.write_str(&refusals::label_too_long(Label::LONGEST)),
            LabelError::Control => f.write_str(refusals::label_control()),
        }
    }
}

impl std::error::Error for LabelError {}

impl Label {
    /// The most characters that the name of a label can have.
    pub const LONGEST: usize = 40;

    /// The labels that the recogniser knows, in the order in which they are listed.
    pub const BUILT_IN: [Label; 3] = [Label::Person, Label::Place, Label::Organisation];

    /// Its name in files: `PER`, `LOC`, `ORG`, or what the user calls it.
    pub fn as_str(&self) -> &str {
        match self {
            Label::Person => "PER",
            Label::Place => "LOC",
            Label::Organisation => "ORG",
            Label::Custom(name) => name,
        }
    }

    /// Reads its name in files; white space around it is left out.
    ///
    /// # Errors
    /// When nothing can be called so.
    pub fn parse(name: &str) -> Result<Label, LabelError> {
        match name.trim() {
            "PER" => Ok(Label::Person),
            "LOC" => Ok(Label::Place),
            "ORG" => Ok(Label::Organisation),
            "" => Err(LabelError::Empty),
            name if name.chars().count() > Label::LONGEST => Err(LabelError::TooLong),
            name if name.chars().any(char::is_control) => Err(LabelError::Control),
            name => Ok(Label::Custom(name.into())),
        }
    }

    /// What it is taken for by those who read it: its name in files, the word for it in English and in
    /// the language of now. No other label of a document may be called so.
    pub(super) fn names(&self) -> [&str; 3] {
        let english = match self {
            Label::Person => "person",
            Label::Place => "place",
            Label::Organisation => "organisation",
            Label::Custom(name) => name,
        };
        [self.as_str(), english, self.noun()]
    }

    /// The word for it in a sentence in the language of now: "person", "place", "organisation", or its
    /// own name.
    pub fn noun(&self) -> &str {
        match self {
            Label::Person => labels::noun_person(),
            Label::Place => labels::noun_place(),
            Label::Organisation => labels::noun_organisation(),
            Label::Custom(name) => name,
        }
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<ner::Label> for Label {
    fn from(label: ner::Label) -> Label {
        match label {
            ner::Label::Per => Label::Person,
            ner::Label::Loc => Label::Place,
            ner::Label::Org => Label::Organisation,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_is_read_back_from_its_name() {
        for label in Label::BUILT_IN
            .into_iter()
            .chain([Label::Custom("Vessel".into())])
        {
            assert_eq!(Label::parse(label.as_str()), Ok(label));
        }
        for label in ner::Label::ALL {
            assert_eq!(Label::from(label).as_str(), label.as_str());
        }
    }

    #[test]
    fn names_that_would_break_a_file_or_a_page_are_refused() {
        assert_eq!(Label::parse("  "), Err(LabelError::Empty));
        assert_eq!(Label::parse("a\nb"), Err(LabelError::Control));
        assert_eq!(Label::parse(&"x".repeat(41)), Err(LabelError::TooLong));
    }
}
