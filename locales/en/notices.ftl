### What stands above the article: whether the work is kept, what other tabs do, and what went wrong.

go-back = Go back to it
dismiss = Dismiss
# The recogniser could not be fetched. $reason: a sentence.
by-hand = { $reason } Until then you can mark by hand.
try-again = Try again
# An article that came with a link.
shared = This article came with the link itself, and can only be read. Keep a copy to change it; the one who sent it does not see what you change.
    .keep = Keep a copy

## What cannot be saved.

blocked = Could not save: this browser does not let the page keep anything. You can go on, but download your work before you leave the page.
full = Could not save: this article does not fit any more, because the browser’s storage for this page is full. What was saved before is safe. Download a backup, then make room; it is tried again every few seconds.
# $reason: what is wrong, in small letters and without a full stop.
not-saved = Could not save: { $reason }.
nearly-full = The browser’s storage for this page is { NUMBER($share, style: "percent") } full. Make room before it is full.
back-up = Download a backup
empty-bin = Empty the bin
drop-history = Drop old undo history
    .about = The annotations stay; what you did before can no longer be undone
later = Later

## What making room has done.

backed-up = Everything that is saved is in the backup. Now you can make room.
bin-emptied =
    { $count ->
        [one] { $count } article was deleted for good.
       *[other] { $count } articles were deleted for good.
    }
# $reason: in small letters and without a full stop.
no-help = That did not help: { $reason }.
no-history = there was no old history
# $kilobytes: a number.
history-dropped = { $kilobytes } KB are free again. What was done before now can no longer be undone, but for the article that is open.

## What other tabs do.

deleted = This article was deleted for good in another tab, and is on this page alone now. Keep it, or change something in it, and it is saved again.
    .keep = Keep this article
binned = This article was put into the bin in another tab. What you change is saved all the same; take it out of the bin in the list of your articles.
elsewhere = This article is open in another tab too. What is changed there shows up here.
saved-again = This article was deleted for good in another tab. It is saved again, since it was changed here.
storage-cleared = The browser’s storage for this page was cleared while this article was open. The article is saved in it again; others that were in it are gone.

## Two tabs have changed the same places in different ways.

version = This article was changed in another tab in the same places, in another way. Both versions are kept; choose which goes on here. What you do not keep goes to the bin.
# $count: how many versions there are, 3 or more.
versions = This article was changed in other tabs in the same places, in other ways. All { NUMBER($count) } versions are kept; choose what goes on here. What you do not keep goes to the bin.
# $when: a date with the time of the day.
version-saved = Saved { $when }
keep-both = Keep both
keep-ours = Keep what is here
keep-theirs = Keep the other
keep-all = Keep all, each as an article
keep-only-ours = Keep only what is here
# $reason: in small letters and without a full stop.
not-settled = Both versions are kept as they are, for the other could not be put away: { $reason }.
# The server has a newer page.
outdated = This page has been renewed on the server. Reload it to use the new version; your work is saved.
