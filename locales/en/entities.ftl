### Who and what the article names, in the panel: the list, and the card of each.

title = Names in this article
show-all = Show all { NUMBER($count) }
# The notes on mentions, under the list.
notes = Notes

## In the list.

# The box before a name, read out.
select = Select { $name }
# Read out after the name, where the number is seen.
mentions =
    { $count ->
        [one] { $count } mention
       *[other] { $count } mentions
    }
# The button that shows the card, read out, and the card.
details-of = Details of { $name }
# The list of numbers under a name, read out, and each of them.
mentions-of = Mentions of { $name }
mention-at = Mention { NUMBER($at) } of { NUMBER($count) }

## Making one of several names.

select-several = Select several
cancel = Cancel
merge-into = Merge { NUMBER($count) } into “{ $name }”
merge = Merge
merge-about = Select the name to keep first, then those that mean the same.

## The card.

name = Name
# Before the ways in which it is written.
written = Written
# The button, and how it is read out.
split-off = Split off
    .that = Split off { $name }
previous = Previous
next = Next
accept = Accept { NUMBER($count) }
remove-all =
    { $count ->
        [one] Remove
       *[other] Remove all { $count }
    }
# Before a button for each label.
label-of-all = Label of all mentions
# The lists of other names, and what stands on their buttons.
merge-with = Merge into
    .do = Merge
move-mention = Move mention { NUMBER($at) } to
    .do = Move
# A choice in the list of other names: the mention becomes a name by itself.
own-name = a name of its own
# A choice in these lists. $label: "Person". $mentions (number): how many mentions it has.
candidate = { $name } ({ $label }, { $mentions })
note = Note
link = Link
    .placeholder = https://… or Q7416
# Read out after the address, with the space before it.
new-tab = { " " }(opens in a new tab)
forget = Group by itself again
    .about = Forgets the name, the note, the link and what was put together here
