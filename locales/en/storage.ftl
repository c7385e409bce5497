### What is kept in the browser: what goes wrong with it, and how the list of articles is ordered.

## The browser's storage. They go on after a colon.

full = the browser’s storage for this page is full, so download your work to keep it
blocked = this browser does not let the page keep anything, so download your work to keep it
# $words: what the browser says, in its own language.
other = the browser says “{ $words }”
not-read-back = the browser’s storage did not give back what was saved, so download your work to keep it

## A document that cannot be opened or changed. $reason: one of those above or below.

not-opened = The document cannot be opened: { $reason }.
missing = This document is no longer in this browser.
newer = This document was saved by a newer Gloss, in a form that this page cannot read. Reload the page to get the newer one. Nothing was changed.
damaged = The saved document is damaged ({ $reason }). Nothing was deleted: what is left of it is in the list of damaged documents.
not-saved = That could not be saved: { $reason }.
newer-to-read = This document was saved by a newer Gloss, and can only be read here. Reload the page to get the newer one.

## What is wrong with a damaged document. They stand within brackets or after a colon.

no-document = it is not a saved document
no-content = it ends before its content
wrong-checksum = its checksum is not the one that was saved
# $position: how many characters before it are right.
no-packed-character = a character that does not belong at { NUMBER($position) }
several-documents = it holds { NUMBER($count) } documents instead of one
other-text = the text is not the one that was saved
# $byte: where it begins in the text. $reason: a sentence.
annotation-at = an annotation at byte { NUMBER($byte) }: { $reason }
# $byte: where it ends in the text.
ends-before-start = an annotation ends at byte { NUMBER($byte) }, before its start
no-model = an annotation names no model of the list
is-gone = it is gone
unknown-damage = it could not be read when it was opened

## Titles of articles that are there twice. They are written once, and a person can change them.

copy = Copy of { $title }
from-backup = { $title } (from the backup)
before-backup = { $title } (before the backup)
other-version = { $title } (the other version)

## Backups.

# $button: what is written on the button. $beginning: how the name of the file begins.
no-backup = This file is not a backup of Gloss. Choose the file that “{ $button }” has made; its name begins with “{ $beginning }”.
backup-newer = This backup was made by a newer Gloss. Reload the page to get the newer one, and try again.

## How the list of articles is ordered.

by-change = Last changed
by-creation = Newest
by-title = Title
by-to-do = Most to decide
by-size = Largest

## How long ago something was.

just-now = just now
minutes-ago =
    { $count ->
        [one] { $count } minute ago
       *[other] { $count } minutes ago
    }
hours-ago =
    { $count ->
        [one] { $count } hour ago
       *[other] { $count } hours ago
    }
days-ago =
    { $count ->
        [one] { $count } day ago
       *[other] { $count } days ago
    }
