//! The tabs of the panel beside the article.

/// What the panel can show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Tab {
    /// Who and what is named.
    #[default]
    Names,
    /// The suggestions that nobody has decided on.
    Review,
    /// What a person looks for.
    Find,
    /// What is likely a slip.
    Problems,
    /// The article as a whole.
    Overview,
}

impl Tab {
    /// All of them, in their order.
    pub const ALL: [Tab; 5] = [
        Tab::Names,
        Tab::Review,
        Tab::Find,
        Tab::Problems,
        Tab::Overview,
    ];

    /// Its word, on the tab and in identifiers.
    pub fn name(self) -> &'static str {
        match self {
            Tab::Names => "Names",
            Tab::Review => "Review",
            Tab::Find => "Find",
            Tab::Problems => "Problems",
            Tab::Overview => "Chart",
        }
    }
}
