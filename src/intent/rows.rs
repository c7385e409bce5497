//! The rows of the table: what is known of each intent.

use std::borrow::Cow;

use texts::intents as words;

use super::{Chord, Group, Intent, When};

/// What is known of an intent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The intent.
    pub intent: Intent,
    /// Where it is listed.
    pub group: Group,
    /// What it is called, in the language of now: words that begin with a verb.
    pub title: Cow<'static, str>,
    /// Where it holds.
    pub when: When,
    /// Other words that people look for it with, apart by spaces.
    pub also: &'static str,
    /// The keys that ask for it, the one that is shown first.
    pub keys: Cow<'static, [Chord]>,
}

/// A row as it stands in a table, in no language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known {
    pub(super) intent: Intent,
    group: Group,
    title: Word,
    when: When,
    also: Option<Word>,
    pub(super) keys: &'static [Chord],
}

/// A text in the language of now.
pub(super) type Word = fn() -> &'static str;

impl Known {
    /// The row in the language of now.
    pub(super) fn said(&self) -> Row {
        Row {
            intent: self.intent,
            group: self.group,
            title: Cow::Borrowed((self.title)()),
            when: self.when,
            also: self.also.map_or("", |also| also()),
            keys: Cow::Borrowed(self.keys),
        }
    }
}

pub(super) const fn row(
    intent: Intent,
    group: Group,
    title: Word,
    when: When,
    keys: &'static [Chord],
) -> Known {
    Known {
        intent,
        group,
        title,
        when,
        also: None,
        keys,
    }
}

/// A row that people look for in other words too.
pub(super) const fn row_also(
    intent: Intent,
    group: Group,
    title: Word,
    also: Word,
    when: When,
    keys: &'static [Chord],
) -> Known {
    Known {
        also: Some(also),
        ..row(intent, group, title, when, keys)
    }
}

pub(super) const ENTER: Chord = Chord::named("Enter");

/// All but the labels, in the order in which they are listed.
pub(super) const ROWS: &[Known] = &[
    row(
        Intent::Accept,
        Group::Mark,
        words::accept,
        When::Suggestion,
        &[ENTER],
    ),
    row(
        Intent::Remove,
        Group::Mark,
        words::remove,
        When::Mention,
        &[Chord::named("Delete"), Chord::named("Backspace")],
    ),
    row(
        Intent::ApplyToAll,
        Group::Mark,
        words::apply_to_all,
        When::Spreadable,
        &[Chord::character('e')],
    ),
    row(
        Intent::ChooseOccurrences,
        Group::Mark,
        words::choose_occurrences,
        When::Spreadable,
        &[Chord::character('e').with_shift()],
    ),
    row(
        Intent::ShowCard,
        Group::Mark,
        words::show_card,
        When::Card,
        &[ENTER],
    ),
    row(
        Intent::Leave,
        Group::Mark,
        words::leave,
        When::Leavable,
        &[Chord::named("Escape")],
    ),
    row(
        Intent::LetGo,
        Group::Mark,
        words::let_go,
        When::Keeping,
        &[Chord::named("Escape")],
    ),
    row(
        Intent::NextMention,
        Group::Go,
        words::next_mention,
        When::InArticle,
        &[Chord::named("ArrowRight")],
    ),
    row(
        Intent::PreviousMention,
        Group::Go,
        words::previous_mention,
        When::InArticle,
        &[Chord::named("ArrowLeft")],
    ),
    row(
        Intent::FirstMention,
        Group::Go,
        words::first_mention,
        When::OnMention,
        &[Chord::named("Home")],
    ),
    row(
        Intent::LastMention,
        Group::Go,
        words::last_mention,
        When::OnMention,
        &[Chord::named("End")],
    ),
    row(
        Intent::NextOfEntity,
        Group::Go,
        words::next_of_entity,
        When::Mention,
        &[Chord::character('n')],
    ),
    row(
        Intent::PreviousOfEntity,
        Group::Go,
        words::previous_of_entity,
        When::Mention,
        &[Chord::character('n').with_shift()],
    ),
    row(
        Intent::Undo,
        Group::History,
        words::undo,
        When::Open,
        &[Chord::character('z').with_primary()],
    ),
    row(
        Intent::Export,
        Group::Article,
        words::export,
        When::Open,
        &[Chord::character('s').with_primary().with_shift()],
    ),
    row(
        Intent::Redo,
        Group::History,
        words::redo,
        When::Open,
        &[
            Chord::character('z').with_primary().with_shift(),
            Chord::character('y').with_primary(),
        ],
    ),
    row_also(
        Intent::History,
        Group::History,
        words::history,
        words::history_also,
        When::Open,
        &[Chord::character('h').with_primary().with_shift()],
    ),
    row_also(
        Intent::Download,
        Group::Article,
        words::download,
        words::download_also,
        When::Open,
        &[Chord::character('s').with_primary()],
    ),
    row_also(
        Intent::NewArticle,
        Group::Article,
        words::new_article,
        words::new_article_also,
        When::Open,
        &[],
    ),
    row_also(
        Intent::Palette,
        Group::Page,
        words::palette,
        words::palette_also,
        When::Anywhere,
        &[Chord::character('k').with_primary()],
    ),
    row(
        Intent::NameList,
        Group::Page,
        words::name_list,
        When::Anywhere,
        &[],
    ),
    row_also(
        Intent::Shortcuts,
        Group::Page,
        words::shortcuts,
        words::shortcuts_also,
        When::Anywhere,
        &[Chord::character('?'), Chord::character('/').with_primary()],
    ),
    row_also(
        Intent::Help,
        Group::Page,
        words::help,
        words::help_also,
        When::Anywhere,
        &[Chord::named("F1")],
    ),
    row_also(
        Intent::Tour,
        Group::Page,
        words::tour,
        words::tour_also,
        When::Anywhere,
        &[],
    ),
    row_also(
        Intent::Settings,
        Group::Page,
        words::settings,
        words::settings_also,
        When::Anywhere,
        &[Chord::character(',').with_primary()],
    ),
    row_also(
        Intent::SingleKeys,
        Group::Page,
        words::single_keys,
        words::single_keys_also,
        When::Anywhere,
        &[],
    ),
    row_also(
        Intent::Tags,
        Group::Page,
        words::tags,
        words::tags_also,
        When::Open,
        &[],
    ),
    row_also(
        Intent::StickyLabel,
        Group::Page,
        words::sticky_label,
        words::sticky_label_also,
        When::Open,
        &[],
    ),
    row_also(
        Intent::BackUp,
        Group::Page,
        words::back_up,
        words::back_up_also,
        When::Anywhere,
        &[],
    ),
    row_also(
        Intent::Theme,
        Group::Page,
        words::theme,
        words::theme_also,
        When::Anywhere,
        &[],
    ),
];
