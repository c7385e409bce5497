//! The tabs of the panel beside the article.

use texts::intents as words;

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

    /// Its word in identifiers.
    pub fn id(self) -> &'static str {
        match self {
            Tab::Names => "names",
            Tab::Review => "review",
            Tab::Find => "find",
            Tab::Problems => "problems",
            Tab::Overview => "chart",
        }
    }

    /// What stands on it, in the language of now.
    pub fn name(self) -> &'static str {
        match self {
            Tab::Names => words::tab_names(),
            Tab::Review => words::tab_review(),
            Tab::Find => words::tab_find(),
            Tab::Problems => words::tab_problems(),
            Tab::Overview => words::tab_overview(),
        }
    }
}
