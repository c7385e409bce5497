### The list of the articles that are kept, on the first view.

title = Your articles
show-all = Show all { NUMBER($count) }
search = Search your articles by title
    .placeholder = Search titles
# The choice of the order, read out.
order = Order
none-found = No title has “{ $query }” in it.
# Some articles were deleted just now. $title: that of the one.
is-in-bin = “{ $title }” is in the bin.
are-in-bin =
    { $count ->
        [one] { $count } article is in the bin.
       *[other] { $count } articles are in the bin.
    }
undo = Undo

## An article in the list.

saved-by-newer = Saved by a newer Gloss
words =
    { $count ->
        [one] { $count } word
       *[other] { $count } words
    }
# The bar beside it, read out: how many of the mentions are decided.
decided = Decided
decided-of = { NUMBER($decided) } of { NUMBER($mentions) }
all-decided = all { NUMBER($mentions) } decided
some-decided = { NUMBER($decided) } of { NUMBER($mentions) } decided
rename = Rename “{ $title }”
new-title = New title of “{ $title }”
    .placeholder = The headline
duplicate = Duplicate “{ $title }”
delete-that = Delete “{ $title }”

## Several articles at once.

# The group of buttons, read out.
selection = Selected articles
select-several = Select several
done = Done
select-all = Select all
select-none = Select none
selected = { NUMBER($count) } selected
download = Download
compare = Compare
    .about = How far two annotations of the same text agree
delete = Delete

## The bin.

bin =
    { $count ->
        [one] Bin: { $count } article
       *[other] Bin: { $count } articles
    }
# $when: "2 hours ago", or a date.
deleted = deleted { $when }
put-back = Put back
    .that = Put back “{ $title }”
empty-bin = Empty the bin
# In its stead, before it is done.
delete-for-good =
    { $count ->
        [one] Delete { $count } article for good?
       *[other] Delete { $count } articles for good?
    }
# $reason: what is wrong, in small letters and without a full stop.
not-emptied = The bin could not be emptied: { $reason }.
not-binned = The article could not be put into the bin: { $reason }. Empty the bin first, or download a backup and make room.

## Articles that the browser gave back damaged.

damaged = Damaged
    .about = What the browser gave back of these is not what was saved. Nothing was deleted: open what can be rescued, or save the raw value and ask somebody who knows the form.
no-title = An article without a readable title
rescue = Rescue
save-raw = Save raw value
delete-damaged = Delete
    .sure = Delete for good?
nothing-readable = Nothing can be read of this value. It can still be saved as it is.
# What was rescued. $whole: "yes" where all of the text was, else "no".
rescued-text =
    { $whole ->
        [yes] The whole text was rescued.
       *[no] A part of the text was rescued.
    }
# $mentions: how many mentions were rescued with it.
rescued-with-mentions =
    { $whole ->
        [yes] { $mentions ->
            [one] The whole text and { $mentions } mention were rescued.
           *[other] The whole text and { $mentions } mentions were rescued.
        }
       *[no] { $mentions ->
            [one] A part of the text and { $mentions } mention were rescued.
           *[other] A part of the text and { $mentions } mentions were rescued.
        }
    }
# The sentences that follow that.
mentions-lost =
    { $count ->
        [one] { $count } mention could not be read.
       *[other] { $count } mentions could not be read.
    }
rescued-where = This is a new article; the damaged value stays in the list until you delete it.

## The room that is left, and backups.

# The bar, read out.
storage = Storage that is used
# $used, $quota: sizes, such as "1.2 MB".
used = { $used } of { $quota } used ({ NUMBER($share, style: "percent") }).
used-by-others = { $others } of it is used by other pages of this host.
no-room = There is no room for another article like yours.
room =
    { $count ->
        [one] There is room for about { $count } more article like yours.
       *[other] There is room for about { $count } more articles like yours.
    }
# Sizes. $size: a number.
kilobytes = { $size } KB
megabytes = { $size } MB
no-backup = There is no backup yet.
# $when: "2 hours ago", or a date.
last-backup = Last backup: { $when }.
in-no-file =
    { $count ->
        [one] { $count } article is in no file yet. A file outlives a browser.
       *[other] { $count } articles are in no file yet. A file outlives a browser.
    }
changed-since =
    { $count ->
        [one] { $count } article has changed since the last backup. A file outlives a browser.
       *[other] { $count } articles have changed since the last backup. A file outlives a browser.
    }
# Follows one of the two, in Safari.
cleared-by-safari = Safari deletes what a page keeps when you have not visited it for seven days; on the Home Screen or in the Dock it is safe.
back-up = Back up everything
bring-back = Bring back a backup
choose-backup = Choose a backup
backup-not-saved = The backup could not be saved: { $reason }.
