//! Everything that a person can ask the page for, in one table: what it is called, which keys ask
//! for it and where it holds. The handler of keys, the palette, the sheet of shortcuts and the hints
//! on buttons all read it.
//!
//! To add one: a variant here, a row in `intent/rows.rs`, its name in `locales/`, and an arm where the
//! page carries intents out (`ui::hands`). The tests refuse a row whose key is taken in a situation where both hold.

mod caret_rows;
mod chord;
mod keystroke;
mod label_key;
mod label_rows;
mod mention_rows;
mod panel_rows;
mod rows;
mod situation;
mod tab;
mod table;

use texts::intents as words;

use crate::annotation::{Edge, Snap, Way};
pub use chord::{Chord, Key, Platform};
pub use keystroke::{Keystroke, Pressed};
pub use label_key::LabelKey;
pub use rows::Row;
pub use situation::{Focus, Situation, Subject, When};
pub use tab::Tab;
pub use table::{Table, is_reserved};

use crate::caret::{Direction, Unit};

/// Something that a person asks the page for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Intent {
    /// Take back what was done last.
    Undo,
    /// Do again what was taken back last.
    Redo,
    /// Give what is chosen a label, by its place in the list of labels.
    Label(usize),
    /// Keep a label, so that each selection is marked with it at once; or let go of it.
    Keep(usize),
    /// Let go of the label that was kept.
    LetGo,
    /// Agree with the suggestion that is chosen.
    Accept,
    /// Take away the mention that is chosen.
    Remove,
    /// Move an end of the mention that is chosen.
    MoveEdge(EdgeStep),
    /// Do to all occurrences of a name what was done to one.
    ApplyToAll,
    /// Choose the occurrences of a name to do it to.
    ChooseOccurrences,
    /// Show what a mention is and what can be done with it.
    ShowCard,
    /// Leave what is chosen as it is.
    Leave,
    /// Go to the mention after this one.
    NextMention,
    /// Go to the mention before this one.
    PreviousMention,
    /// Go to the first mention of the article.
    FirstMention,
    /// Go to the last mention of the article.
    LastMention,
    /// Go to the next mention of the same.
    NextOfEntity,
    /// Go to the mention of the same before this one.
    PreviousOfEntity,
    /// Show a tab of the panel.
    Tab(Tab),
    /// Go through the suggestions one by one.
    Review,
    /// Agree with the suggestion under review and go on.
    ReviewAccept,
    /// Reject the suggestion under review and go on.
    ReviewReject,
    /// Leave the suggestion under review for later.
    ReviewSkip,
    /// Go back in the review.
    ReviewBack,
    /// Go to the next of what was found.
    FindNext,
    /// Go to the one before of what was found.
    FindPrevious,
    /// Go to the next mention that has a label.
    NextOfLabel(usize),
    /// Bring the caret into the article, to go through it by keys.
    Caret,
    /// Move the caret.
    Walk(Unit, Direction),
    /// Have the caret take in more, or give it back.
    Extend(Unit, Direction),
    /// Write a note on the mention that is chosen.
    Note,
    /// Write a note on the article.
    ArticleNote,
    /// Correct the text of the paragraph in which something is chosen.
    Correct,
    /// Change the labels of the article.
    Labels,
    /// Take the annotations away as a file.
    Download,
    /// Choose in which format and what of the annotations is taken away.
    Export,
    /// Put the article away and start another.
    NewArticle,
    /// Save everything that is kept as one file.
    BackUp,
    /// Show the person's own list of names.
    NameList,
    /// Look for something to ask for.
    Palette,
    /// Show which keys ask for what.
    Shortcuts,
    /// Show the help.
    Help,
    /// Be shown around on the example.
    Tour,
    /// Set how the page is.
    Settings,
    /// Show what was done to the article, to go back to a point of it.
    History,
    /// Have characters by themselves be shortcuts, or no longer.
    SingleKeys,
    /// Draw the names of the labels beside the mentions, or no longer.
    Tags,
    /// Have a label that is chosen stay chosen, or no longer.
    StickyLabel,
    /// Change between the themes.
    Theme,
}

/// A step of an end of a mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EdgeStep {
    /// Which end.
    pub edge: Edge,
    /// Whether it makes the mention longer or shorter.
    pub way: Way,
    /// How far.
    pub snap: Snap,
}

/// Under which heading an intent is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Group {
    /// Marking text and changing mentions.
    Mark,
    /// Going through the text by keys.
    Caret,
    /// Going about in the article.
    Go,
    /// Going through the suggestions.
    Review,
    /// Taking back and doing again.
    History,
    /// The article as a whole.
    Article,
    /// The page itself.
    Page,
}

impl Group {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Group; 7] = [
        Group::Mark,
        Group::Caret,
        Group::Go,
        Group::Review,
        Group::History,
        Group::Article,
        Group::Page,
    ];

    /// Its heading, in the language of now.
    pub fn title(self) -> &'static str {
        match self {
            Group::Mark => words::group_mark(),
            Group::Caret => words::group_caret(),
            Group::Go => words::group_go(),
            Group::Review => words::group_review(),
            Group::History => words::group_history(),
            Group::Article => words::group_article(),
            Group::Page => words::group_page(),
        }
    }
}
