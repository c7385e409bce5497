### What several dialogs have, and the small ones.

close = Close
    .key = Close (Esc)
save = Save
    .key = Enter
cancel = Cancel
    .key = Esc
file-not-saved = The file could not be saved: { $reason }

## Notes, and the text of the article.

article-note = Note on the article
    .change = Change the note on the article
mention-note = Note on “{ $quote }”
note-about = It is saved with the article and goes into its file. Leave it empty to take it away.
correct = Correct the text
    .about = Mentions go along. Those whose own text changes are listed under Problems.

## The history.

history = History
    .about = Choose a step to have the article as it was right after it.
# Beside a step.
now = now
undone = undone
# The last in the list; it begins with a capital.
as-it-came = The article as it came

## What was changed in other articles.

elsewhere = Changed in other articles
nothing-elsewhere = Nothing is changed in other articles.
# $places: how many places. $articles (text): the next text.
places-elsewhere =
    { $places ->
        [one] { $places } place in { $articles }.
       *[other] { $places } places in { $articles }.
    }
other-articles =
    { $count ->
        [one] { $count } other article
       *[other] { $count } other articles
    }
places =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
# The list, read out.
articles = Articles
undo = Undo
    .that = Undo in { $title }

## The palette: one field for all commands and names.

palette = Command palette
what-to-do = What do you want to do?
    .placeholder = Type a command or a name
# Read out.
commands-and-names = Commands and names
entries =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
nothing-called-so = Nothing is called so
    .try = Nothing is called so. Try another word.

## The shortcuts.

shortcuts = Keyboard shortcuts
filter = Filter the shortcuts by word or key
    .placeholder = Filter by word or key
shortcut-count =
    { $count ->
        [one] { $count } shortcut
       *[other] { $count } shortcuts
    }
no-shortcut = No shortcut has these words or keys.
