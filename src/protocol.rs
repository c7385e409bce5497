//! Messages between the page and its worker, as bytes in the postcard format.
//!
//! After a deploy an old worker may meet a new page: the worker says hello first, and the page asks
//! for a reload where [`Hello::current`] differs. Whatever cannot be decoded is an error, never a
//! panic.

mod model_failure;

use std::fmt;

pub use model_failure::ModelFailure;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::annotation::{Confidence, Suggestion};
use crate::document::ByteSpan;

/// What page and worker must agree on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hello {
    /// The version of these messages.
    pub protocol: u32,
    /// The SHA-256 of the model that the program was built for, in lower-case hexadecimal.
    pub model: String,
}

impl Hello {
    const PROTOCOL: u32 = 2;

    /// What this build says, with the checksum of its model.
    pub fn current(model: &str) -> Hello {
        Hello {
            protocol: Hello::PROTOCOL,
            model: model.to_owned(),
        }
    }
}

/// From the page to the worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Request {
    /// Find the names in a text. A later request makes the worker drop an earlier one.
    Recognise {
        /// Counts the requests of this page; comes back with every reply.
        revision: u64,
        /// The text of the document.
        text: String,
    },
}

/// From the worker to the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    /// The first message of all.
    Hello(Hello),
    /// The model is on its way.
    Loading {
        /// Bytes that have come.
        received: u64,
        /// Bytes in all, where the server says how many.
        total: Option<u64>,
    },
    /// The model could not be had; the page can ask again.
    ModelFailed {
        /// Why.
        failure: ModelFailure,
    },
    /// The work goes on.
    Progress {
        /// Of which request.
        revision: u64,
        /// Units of work done.
        done: u32,
        /// Units of work in all, at least 1.
        total: u32,
    },
    /// The work is done.
    Recognised {
        /// Of which request.
        revision: u64,
        /// What was found, in the order of the text.
        mentions: Vec<WireMention>,
    },
}

/// A mention on its way from the worker.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct WireMention {
    /// Where it begins, in bytes of the text.
    pub start: u32,
    /// Where it ends, in bytes of the text.
    pub end: u32,
    /// What it names.
    pub label: WireLabel,
    /// From 0 to 1.
    pub confidence: f32,
}

/// The labels of the recogniser, as they travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WireLabel {
    /// A person.
    Per,
    /// A place.
    Loc,
    /// An organisation.
    Org,
}

impl From<&ner::Mention> for WireMention {
    fn from(mention: &ner::Mention) -> WireMention {
        WireMention {
            start: u32::try_from(mention.span.start).unwrap_or(u32::MAX),
            end: u32::try_from(mention.span.end).unwrap_or(u32::MAX),
            label: match mention.label {
                ner::Label::Per => WireLabel::Per,
                ner::Label::Loc => WireLabel::Loc,
                ner::Label::Org => WireLabel::Org,
            },
            confidence: mention.confidence,
        }
    }
}

impl WireMention {
    /// The suggestion that it stands for; `None` where its end is before its start.
    pub fn suggestion(&self) -> Option<Suggestion> {
        let label = match self.label {
            WireLabel::Per => ner::Label::Per,
            WireLabel::Loc => ner::Label::Loc,
            WireLabel::Org => ner::Label::Org,
        };
        (self.start <= self.end).then(|| Suggestion {
            span: ByteSpan::new(self.start.into(), self.end.into()),
            label: label.into(),
            confidence: Confidence::new(self.confidence),
        })
    }
}

/// Bytes that are no message of this version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownMessage;

impl fmt::Display for UnknownMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(texts::refusals::other_version())
    }
}

impl std::error::Error for UnknownMessage {}

/// A message as bytes. A request or a reply always has bytes; the empty vector, which no message
/// decodes from, stands for the case that cannot be.
pub fn encode<M: Serialize>(message: &M) -> Vec<u8> {
    postcard::to_stdvec(message).unwrap_or_default()
}

/// Reads a message.
///
/// # Errors
/// When the bytes are none of this version.
pub fn decode<M: DeserializeOwned>(bytes: &[u8]) -> Result<M, UnknownMessage> {
    postcard::from_bytes(bytes).map_err(|_| UnknownMessage)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn messages_are_read_back() {
        let request = Request::Recognise {
            revision: 7,
            text: "Ana Ruiz 🗞".into(),
        };
        assert_eq!(decode(&encode(&request)), Ok(request));
        let reply = Reply::Recognised {
            revision: 7,
            mentions: vec![WireMention::from(&ner::Mention {
                span: 0..8,
                label: ner::Label::Per,
                confidence: 0.75,
            })],
        };
        assert_eq!(decode(&encode(&reply)), Ok(reply));
        let failed = Reply::ModelFailed {
            failure: ModelFailure::Refused(404),
        };
        assert_eq!(decode(&encode(&failed)), Ok(failed));
    }

    #[test]
    fn a_mention_that_ends_before_it_starts_is_no_suggestion() {
        let backwards = WireMention {
            start: 9,
            end: 3,
            label: WireLabel::Org,
            confidence: 0.5,
        };
        assert_eq!(backwards.suggestion(), None);
    }

    proptest! {
        #[test]
        fn rubbish_is_an_error_and_never_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
            let _ = decode::<Request>(&bytes);
            let _ = decode::<Reply>(&bytes);
        }
    }
}
