### The bar above the article: what can be done with it, and how it stands.

tools = Article tools

undo = Undo
# $what: what would be undone, such as "mark ‘Rahmon’ as person".
undo-that = Undo: { $what }
nothing-to-undo = Nothing to undo

redo = Redo
# $what: what would be done again.
redo-that = Redo: { $what }
nothing-to-redo = Nothing to redo

history = History
    .about = Show what was done, and go back to a point of it
new-article = New article
    .about = Put this article away and start another; it stays in the list
download = Download
    .about = Take the text and its annotations away, as JSON or in another format

## Whether the work is kept.

saved = Saved
    .about = Your work is kept in this browser
saving = Saving…
could-not-save = Could not save
not-kept = Not kept
read-only = Read only
deleted-elsewhere = deleted for good in another tab
came-with-link = it came with a link
saved-by-newer = saved by a newer Gloss

## What the recogniser is at, while there is a bar for it.

fetching-recogniser = Fetching the recogniser
reading-article = Reading the article
