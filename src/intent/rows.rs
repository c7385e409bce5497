//! The rows of the table: what is known of each intent.

use std::borrow::Cow;

use super::{Chord, Group, Intent, When};

/// What is known of an intent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The intent.
    pub intent: Intent,
    /// Where it is listed.
    pub group: Group,
    /// What it is called: words that begin with a verb.
    pub title: Cow<'static, str>,
    /// Where it holds.
    pub when: When,
    /// Other words that people look for it with.
    pub also: &'static str,
    /// The keys that ask for it, the one that is shown first.
    pub keys: Cow<'static, [Chord]>,
}

pub(super) const fn row(
    intent: Intent,
    group: Group,
    title: &'static str,
    when: When,
    keys: &'static [Chord],
) -> Row {
    row_also(intent, group, title, "", when, keys)
}

/// A row that people look for in other words too.
pub(super) const fn row_also(
    intent: Intent,
    group: Group,
    title: &'static str,
    also: &'static str,
    when: When,
    keys: &'static [Chord],
) -> Row {
    Row {
        intent,
        group,
        title: Cow::Borrowed(title),
        when,
        also,
        keys: Cow::Borrowed(keys),
    }
}

pub(super) const ENTER: Chord = Chord::named("Enter");

/// All but the labels, in the order in which they are listed.
pub(super) const ROWS: &[Row] = &[
    row(
        Intent::Accept,
        Group::Mark,
        "Accept the suggestion",
        When::Suggestion,
        &[ENTER],
    ),
    row(
        Intent::Remove,
        Group::Mark,
        "Remove the mention",
        When::Mention,
        &[Chord::named("Delete"), Chord::named("Backspace")],
    ),
    row(
        Intent::ApplyToAll,
        Group::Mark,
        "Apply to all occurrences of the name",
        When::Spreadable,
        &[Chord::character('e')],
    ),
    row(
        Intent::ChooseOccurrences,
        Group::Mark,
        "Choose among the occurrences of the name",
        When::Spreadable,
        &[Chord::character('e').with_shift()],
    ),
    row(
        Intent::ShowCard,
        Group::Mark,
        "Show what the mention is",
        When::Card,
        &[ENTER],
    ),
    row(
        Intent::Leave,
        Group::Mark,
        "Leave it as it is",
        When::Leavable,
        &[Chord::named("Escape")],
    ),
    row(
        Intent::LetGo,
        Group::Mark,
        "Stop marking each selection",
        When::Keeping,
        &[Chord::named("Escape")],
    ),
    row(
        Intent::NextMention,
        Group::Go,
        "Go to the next mention",
        When::InArticle,
        &[Chord::named("ArrowRight")],
    ),
    row(
        Intent::PreviousMention,
        Group::Go,
        "Go to the mention before",
        When::InArticle,
        &[Chord::named("ArrowLeft")],
    ),
    row(
        Intent::FirstMention,
        Group::Go,
        "Go to the first mention",
        When::OnMention,
        &[Chord::named("Home")],
    ),
    row(
        Intent::LastMention,
        Group::Go,
        "Go to the last mention",
        When::OnMention,
        &[Chord::named("End")],
    ),
    row(
        Intent::NextOfEntity,
        Group::Go,
        "Go to the next mention of the same",
        When::Mention,
        &[Chord::character('n')],
    ),
    row(
        Intent::PreviousOfEntity,
        Group::Go,
        "Go to the mention of the same before",
        When::Mention,
        &[Chord::character('n').with_shift()],
    ),
    row(
        Intent::Undo,
        Group::History,
        "Undo",
        When::Open,
        &[Chord::character('z').with_primary()],
    ),
    row(
        Intent::Export,
        Group::Article,
        "Download or copy in another format",
        When::Open,
        &[Chord::character('s').with_primary().with_shift()],
    ),
    row(
        Intent::Redo,
        Group::History,
        "Redo",
        When::Open,
        &[
            Chord::character('z').with_primary().with_shift(),
            Chord::character('y').with_primary(),
        ],
    ),
    row_also(
        Intent::History,
        Group::History,
        "Show what was done",
        "history back undo to here",
        When::Open,
        &[Chord::character('h').with_primary().with_shift()],
    ),
    row_also(
        Intent::Download,
        Group::Article,
        "Download as Gloss JSON",
        "export save file",
        When::Open,
        &[Chord::character('s').with_primary()],
    ),
    row_also(
        Intent::NewArticle,
        Group::Article,
        "Start a new article",
        "open close library paste",
        When::Open,
        &[],
    ),
    row_also(
        Intent::Palette,
        Group::Page,
        "Open the command palette",
        "search find commands",
        When::Anywhere,
        &[Chord::character('k').with_primary()],
    ),
    row(
        Intent::NameList,
        Group::Page,
        "Edit my list of names",
        When::Anywhere,
        &[],
    ),
    row_also(
        Intent::Shortcuts,
        Group::Page,
        "Show the keyboard shortcuts",
        "keys help hotkeys",
        When::Anywhere,
        &[Chord::character('?'), Chord::character('/').with_primary()],
    ),
    row_also(
        Intent::Help,
        Group::Page,
        "Show the help",
        "guide privacy about licences how",
        When::Anywhere,
        &[Chord::named("F1")],
    ),
    row_also(
        Intent::Tour,
        Group::Page,
        "Take the tour of the example",
        "learn begin tutorial introduction",
        When::Anywhere,
        &[],
    ),
    row_also(
        Intent::Settings,
        Group::Page,
        "Open the settings",
        "preferences options",
        When::Anywhere,
        &[Chord::character(',').with_primary()],
    ),
    row_also(
        Intent::SingleKeys,
        Group::Page,
        "Turn single-key shortcuts on or off",
        "letters disable enable",
        When::Anywhere,
        &[],
    ),
    row_also(
        Intent::Tags,
        Group::Page,
        "Show or hide the labels beside names",
        "tags",
        When::Open,
        &[],
    ),
    row_also(
        Intent::StickyLabel,
        Group::Page,
        "Keep the chosen label, or no longer",
        "sticky",
        When::Open,
        &[],
    ),
    row_also(
        Intent::BackUp,
        Group::Page,
        "Back up everything",
        "save export file library",
        When::Anywhere,
        &[],
    ),
    row_also(
        Intent::Theme,
        Group::Page,
        "Change the theme",
        "dark light mode colours",
        When::Anywhere,
        &[],
    ),
];
