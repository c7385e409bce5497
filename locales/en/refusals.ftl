### Why something cannot be done: with mentions, entities, labels, links and names, and with a text.

## Mentions and entities. The first five are said of a mention in a file, too, after a colon.

gone = This mention is no longer there.
entity-gone = This name is no longer there.
blank = There is no text in this selection to mark.
not-in-one-paragraph = A mention cannot reach over the end of a paragraph. Mark each part by itself.
cuts-character = A mention cannot begin or end inside a character.
duplicate = This is marked so already.
nothing-to-do = This is so already.
no-text-left = After this there would be no text left. Delete the article instead.
not-alone = The text can only be corrected by itself.

## Labels.

# $reason: one of the three reasons that follow.
label-name = This cannot be its name: { $reason }.
label-empty = a label needs a name
label-too-long = the name of a label can have at most { NUMBER($most) } characters
label-control = the name of a label cannot have line breaks or control characters

# $label: its noun, or what a person calls it.
label-taken = There is already a label “{ $label }”.
label-unknown = There is no label “{ $label }”.
label-built-in = The recogniser finds “{ $label }” by itself, so that it cannot be renamed or deleted. Hide it in the legend instead.
tag = A tag has 1 to { NUMBER($most) } characters and no spaces.
# $key: a character.
key = “{ $key }” cannot be a key for a label. Use a letter.
key-taken = The key { $key } gives “{ $label }” already.
key-reserved = The key { $key } does something else in Gloss. Use another letter.
labels-full = There can be at most { NUMBER($most) } labels.

## Files of labels. $error: what a library says.

labels-shape = This is not a file of labels: it should be a list of labels, each with a name.
labels-damaged = This is not a file of labels: { $error }.
# $format: what the file says of itself.
labels-other-format = This file says that it is “{ $format }”, not a file of labels.
labels-newer = This file of labels was written by a newer Gloss. Reload the page to get it.

## Links of entities.

no-link = This is not a link. Give an address that begins with https://, or the Q-number of a Wikidata item, such as Q7416.
link-not-https = Only addresses that begin with https:// can be linked.
link-signs-in = This address holds a user name or password. Leave out what stands before the @.
link-too-long = This address is longer than { NUMBER($most) } characters.

## A text that cannot be opened.

no-text = There is no text here yet. Paste an article, or open a text file.
# $length (text), $most: how long it is, and how long one can be, in megabytes.
text-too-long = This text is { $length } MB long; at most { NUMBER($most) } MB can be opened at once. Paste a part of it.
no-plain-text = This does not look like text. Open a plain text, Markdown or HTML file instead.

## Files of names. $reason: what the browser or a library says, or one of the reasons above.

names-out-of-reach = The list of names is out of reach: { $reason }.
no-names = This is not a list of names from Gloss: { $reason }.
names-other-format = This file says that it is “{ $format }”, not a list of names.
# $version, $ours: versions of the format.
names-newer = This list of names is from a newer Gloss (version { $version }; this page reads { $ours }). Reload the page to get the newer one.
names-label = The name “{ $name }” in this list cannot be taken: { $reason }.

## Articles in links.

# $length, $most: in characters.
share-too-long = This article is too long for a link: { NUMBER($length) } characters, and at most { NUMBER($most) } are passed on whole. The HTML report holds all of it.
share-damaged = This link is not whole: the program that passed it on may have cut it. Ask for it again, or for the HTML report.
share-too-large = This link holds more than Gloss puts into one, and was not opened.
# $why: a sentence of its own.
share-unreadable = The article in this link cannot be opened. { $why }

## A name that is marked in other articles too. $title: that of an article.

elsewhere-changed = “{ $title }” was changed elsewhere and is left as it is: open it first.
elsewhere-refused = “{ $title }”: { $why }
elsewhere-not-saved = “{ $title }” could not be saved: { $reason }.
elsewhere-worked-on = “{ $title }” was worked on since: open it to undo there.

# A tab with another version of the page has sent something; it goes on after a colon.
other-version = a message from another version of this page; reload it to go on
