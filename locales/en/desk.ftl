### The article on the desk: what is seen around it, and what is read out about it.

# Read out.
article = The article with its mentions

## In place of names, where there are none.

none-found = No names were found. Select some words in the article to mark them.
none-yet = Select some words in the article to mark them.
looking = Looking for names…

## The bar of the caret: what its keys do. Each stands after its key.

more = more
keys = keys
leave = leave

## Read out when something has happened.

# $title: that of the article.
opened = Opened: { $title }
nothing-to-undo = There is nothing to undo.
nothing-to-redo = There is nothing to redo.
noted = Noted for this article.
# Steps of the history were undone, or done again; one of the two sentences below follows.
steps-undone =
    { $count ->
        [one] { $count } step undone.
       *[other] { $count } steps undone.
    }
steps-done-again =
    { $count ->
        [one] { $count } step done again.
       *[other] { $count } steps done again.
    }
# $deed: what was done last.
last-is-now = The last is now: { $deed }.
as-it-came = The article is as it came.
review-put-away = The review is put away.
# The suggestion that is looked at. $label: "person". $origin: "marked by you". $text: the words around it.
reviewed = { NUMBER($reviewed) } of { NUMBER($total) } reviewed. “{ $quote }”, { $label }, { $origin }. In the text: { $text }
paragraphs-selected =
    { $count ->
        [one] { $count } paragraph is selected.
       *[other] { $count } paragraphs are selected.
    }
caret-gone = The caret is gone.
no-word = There is no word to go to.
# $what: what the caret is on.
caret-on = Caret on { $what }
nothing-further = Nothing further. { $what }

## Why an article cannot be changed.

locked = This article was saved by a newer Gloss and can only be read here. Reload the page to get the newer one.
shared = This article came with a link and can only be read. Keep a copy to change it.
