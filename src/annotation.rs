//! Annotations: what is marked in a document, by whom, and how that changes.

mod change;
mod colour;
mod command;
mod correct;
mod entity;
mod history;
mod label;
mod label_set;
mod lint;
mod mark;
mod merge;
mod propagate;
mod review;
mod set;
mod snap;

pub use change::{Change, ChangeSet};
pub use colour::Colour;
pub use command::{Command, CommandError, Stamp};
pub use entity::{Entity, entities};
pub use history::{Deed, History};
pub use label::{Label, LabelError};
pub use label_set::{
    LabelDefinition, LabelEdit, LabelSet, LabelSetError, LabelSetJson, parse_label_set,
    write_label_set,
};
pub use lint::{Finding, Problem, lint};
pub use mark::{Annotation, AnnotationId, Confidence, Origin, Proposal, Status};
pub use merge::{Suggestion, merge};
pub use propagate::{Caution, Occurrence, Propagation, Relation, occurrences};
pub use review::{Filter, ReviewOrder, ReviewProgress, label_counts, review_queue};
pub use set::AnnotationSet;
pub use snap::{snap_to_graphemes, snap_to_words};

pub(crate) use command::{About, carry_out, check_span};
