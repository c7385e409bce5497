//! What a mention names.

/// The kind of thing that a mention names, after the annotation guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Label {
    /// A person.
    Per,
    /// A place.
    Loc,
    /// An organisation.
    Org,
}

impl Label {
    /// Every label, in the order in which tables list them.
    pub const ALL: [Label; 3] = [Label::Per, Label::Loc, Label::Org];

    /// The short name used in files: `PER`, `LOC` or `ORG`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Label::Per => "PER",
            Label::Loc => "LOC",
            Label::Org => "ORG",
        }
    }
}
