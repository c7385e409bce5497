//! Annotations: what is marked in a document, by whom, and how that changes.

mod boundary;
mod bulk;
mod change;
mod colour;
mod command;
mod context;
mod correct;
mod entity;
mod filter;
mod find;
mod history;
mod label;
mod label_set;
mod lint;
mod mark;
mod merge;
mod propagate;
mod review;
#[cfg(test)]
mod sample;
mod search;
mod set;
mod snap;
mod threshold;

pub use boundary::{Edge, Way, drag_edge, step_edge};
pub use bulk::{Bulk, mark_all};
pub use change::{Change, ChangeSet};
pub use colour::Colour;
pub use command::{Command, CommandError, Stamp};
pub use context::Context;
pub use entity::{
    Entity, EntityDeed, EntityEdit, EntityId, EntityKey, EntityLink, EntityLinkError, EntityRecord,
    EntityRecordJson, EntityRecords, NameMemo, Variant, entities, group_entities, merge_candidates,
    name_key,
};
pub use filter::Filter;
pub use find::{FindOptions, Finder};
pub use history::{Deed, History};
pub use label::{Label, LabelError};
pub use label_set::{
    LabelDefinition, LabelEdit, LabelSet, LabelSetError, LabelSetJson, parse_label_set,
    write_label_set,
};
pub use lint::{Finding, Fix, Ignored, IgnoredFindings, Linter, Problem, ProblemKind};
pub use mark::{Annotation, AnnotationId, Confidence, Origin, Proposal, Status};
pub use merge::{Suggestion, merge};
pub use propagate::{
    Caution, Occurrence, Offer, Propagation, Relation, occurrences, occurrences_of,
};
pub use review::{Review, ReviewOrder, ReviewProgress, review_queue};
pub use search::{Results, Scope, Search};
pub use set::AnnotationSet;
pub use snap::{MOST_PARAGRAPHS, Snap, snap, snap_to_graphemes, snap_to_words};
pub use threshold::{Threshold, ThresholdCounts};

pub(crate) use command::{About, carry_out, check_span};
pub(crate) use entity::Grouping;
