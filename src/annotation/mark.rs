//! One annotation: a mention with where it comes from and what was decided on it.

use std::fmt;
use std::rc::Rc;

use super::Label;
use crate::document::ByteSpan;
use crate::timestamp::Timestamp;

/// Tells annotations apart, in this document and over time: it stays the same when the label or
/// the span changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnnotationId(pub u64);

impl AnnotationId {
    /// Reads the sixteen hexadecimal digits that [`Display`](fmt::Display) writes.
    pub fn parse(text: &str) -> Option<AnnotationId> {
        (text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit()))
            .then(|| u64::from_str_radix(text, 16).ok())
            .flatten()
            .map(AnnotationId)
    }
}

impl fmt::Display for AnnotationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// A probability in steps of 1/10,000, so that annotations can be compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Confidence(u16);

impl Confidence {
    const STEPS: f32 = 10_000.0;

    /// The step nearest to `probability`; what is not between 0 and 1 becomes the nearer of the
    /// two, and what is not a number 0.
    pub fn new(probability: f32) -> Confidence {
        // A float that is no number becomes 0 in this cast.
        Confidence((probability.clamp(0.0, 1.0) * Confidence::STEPS).round() as u16)
    }

    /// From 0 to 1.
    pub fn probability(self) -> f32 {
        f32::from(self.0) / Confidence::STEPS
    }

    /// From 0 to 1 in whole hundredths, as people read it; only certainty is 1.
    pub fn share(self) -> f64 {
        f64::from(self.0 / 100) / 100.0
    }
}

/// Writes whole per cent: "97 %"; only certainty is 100 %. The page writes the
/// [`share`](Confidence::share) as its language does.
impl fmt::Display for Confidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} %", self.0 / 100)
    }
}

/// Who marked it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A person, by hand.
    Person,
    /// The recogniser.
    Model(Proposal),
}

/// What the recogniser said, which stays on record when a person corrects it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The name and version of the model.
    pub model: Rc<str>,
    /// How sure it was.
    pub confidence: Confidence,
    /// The span that it proposed.
    pub span: ByteSpan,
    /// The label that it proposed.
    pub label: Label,
}

/// What has been decided on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Nobody has decided yet: a suggestion.
    Suggested,
    /// A person made it, or agreed with it.
    Accepted,
    /// A person took it away. It is kept so that the recogniser does not bring it back.
    Rejected,
}

/// A mention with origin, status and note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation {
    /// Tells it from others.
    pub id: AnnotationId,
    /// Where the mention stands; never empty, on grapheme boundaries, within one paragraph.
    pub span: ByteSpan,
    /// What it names.
    pub label: Label,
    /// Who marked it.
    pub origin: Origin,
    /// What has been decided.
    pub status: Status,
    /// When it was first marked.
    pub created: Timestamp,
    /// What a person wrote on it; empty for none.
    pub note: Rc<str>,
    /// Whether its text was corrected after it was marked, and nobody has looked at it since.
    pub needs_look: bool,
}

impl Annotation {
    /// Whether it is shown and counted: anything but rejected.
    pub fn is_live(&self) -> bool {
        self.status != Status::Rejected
    }

    /// Whether a person has decided on it.
    pub fn is_decided(&self) -> bool {
        self.status != Status::Suggested
    }

    /// The confidence of the model, where it comes from one.
    pub fn confidence(&self) -> Option<Confidence> {
        match &self.origin {
            Origin::Person => None,
            Origin::Model(proposal) => Some(proposal.confidence),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn confidence_is_a_probability_whatever_comes_in() {
        for (given, kept) in [
            (0.5, 0.5),
            (-1.0, 0.0),
            (7.0, 1.0),
            (f32::NAN, 0.0),
            (0.99996, 1.0),
        ] {
            assert_eq!(Confidence::new(given).probability(), kept, "{given}");
        }
        assert_eq!(Confidence::new(0.9999).to_string(), "99 %");
        assert_eq!(Confidence::new(0.9999).share(), 0.99);
    }

    #[test]
    fn an_id_is_read_back() {
        let id = AnnotationId(0xa1);
        assert_eq!(id.to_string(), "00000000000000a1");
        assert_eq!(AnnotationId::parse("00000000000000a1"), Some(id));
        assert_eq!(AnnotationId::parse("a1"), None);
        assert_eq!(AnnotationId::parse("+0000000000000a1"), None);
    }
}
