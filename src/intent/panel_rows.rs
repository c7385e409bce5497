//! The rows of the panel beside the article: its tabs, the review, find.

use texts::intents as words;

use super::rows::{ENTER, Known, row, row_also};
use super::{Chord, Group, Intent, Tab, When};

/// All of the panel, in the order in which they are listed.
pub(super) const PANEL_ROWS: &[Known] = &[
    row(
        Intent::Tab(Tab::Names),
        Group::Go,
        words::show_names,
        When::Open,
        &[],
    ),
    row(
        Intent::Review,
        Group::Review,
        words::review,
        When::Open,
        &[Chord::character('r')],
    ),
    row(
        Intent::ReviewAccept,
        Group::Review,
        words::review_accept,
        When::Reviewing,
        &[Chord::character('a'), ENTER],
    ),
    row(
        Intent::ReviewReject,
        Group::Review,
        words::review_reject,
        When::Reviewing,
        &[Chord::character('x')],
    ),
    row(
        Intent::ReviewSkip,
        Group::Review,
        words::review_skip,
        When::Reviewing,
        &[Chord::character('s')],
    ),
    row(
        Intent::ReviewBack,
        Group::Review,
        words::review_back,
        When::Reviewing,
        &[Chord::character('b')],
    ),
    row(
        Intent::Tab(Tab::Review),
        Group::Review,
        words::show_review,
        When::Open,
        &[],
    ),
    row(
        Intent::Tab(Tab::Find),
        Group::Go,
        words::find,
        When::Open,
        &[Chord::character('/')],
    ),
    row(
        Intent::FindNext,
        Group::Go,
        words::find_next,
        When::Open,
        &[Chord::named("F3")],
    ),
    row(
        Intent::FindPrevious,
        Group::Go,
        words::find_previous,
        When::Open,
        &[Chord::named("F3").with_shift()],
    ),
    row(
        Intent::Tab(Tab::Problems),
        Group::Review,
        words::show_problems,
        When::Open,
        &[],
    ),
    row_also(
        Intent::Tab(Tab::Overview),
        Group::Go,
        words::overview,
        words::overview_also,
        When::Open,
        &[],
    ),
];
