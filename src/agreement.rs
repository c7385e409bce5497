//! How far two annotations of one text agree, where they do not, and what they make together.
//!
//! Two people who mark the same article, or a person and a model: [`Agreement`] counts,
//! [`differences`] lists, [`merged`] keeps of each difference what somebody chose, and [`bring`]
//! takes of another set what overrules no decision.

mod bring;
mod counts;
mod difference;
mod kappa;
mod merged;

pub use bring::{Brought, bring};
pub use counts::{Agreement, Counts};
pub use difference::{Difference, DifferenceKind, differences};
pub use kappa::Kappa;
pub use merged::{Side, merged};
