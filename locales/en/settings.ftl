### The settings.

title = Settings

language = Language
# The texts of a language could not be fetched.
language-not-fetched = The texts in that language could not be fetched. Check the connection and choose it again; where a newer Gloss has come out since, reload the page.

theme = Theme
theme-system = System
theme-light = Light
theme-dark = Dark

snap = A selection marks
snap-words = Whole words
snap-characters = Exact characters

sticky-label = Keep the chosen label
    .about = Choose a label above the article once, and every selection is marked with it at once.
tags = Show labels beside names
    .about = Colours and lines tell the labels apart without them too.
single-keys = Single-key shortcuts
    .about = P, 1, ? and the like. Enter, Delete, Esc and keys with Ctrl or ⌘ always work.

## Read out when something is switched. $what: one of the three things that follow.

switched-on = { $what }: on.
switched-off = { $what }: off.
switched-tags = Labels beside names

## Read out when a label is kept or let go. $label: "person".

kept = Each selection is marked as { $label } now.
not-kept = Selections are no longer marked at once.
