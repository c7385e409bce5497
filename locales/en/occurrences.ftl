### The other places of a name, which can be marked or unmarked at once.

# $name: the name. $count: how many other places there are.
stands =
    { $count ->
        [one] “{ $name }” stands in { $count } more place.
       *[other] “{ $name }” stands in { $count } more places.
    }
is-marked =
    { $count ->
        [one] “{ $name }” is marked in { $count } more place.
       *[other] “{ $name }” is marked in { $count } more places.
    }

## After one of the two above: how many of the places should be looked at first.

worth-a-look = It is worth a look.
some-worth-a-look =
    { $count ->
        [one] { $count } is worth a look.
       *[other] { $count } are worth a look.
    }

## The title of the list of places. $label: "person".

mark-as = Mark “{ $name }” as { $label }
remove = Remove “{ $name }”

## The button that does it.

mark-count = Mark { NUMBER($count) }
remove-count = Remove { NUMBER($count) }

## How the name is written in a place.

case-variant = With other capitals.
surname = The surname.
acronym = The acronym.
full-name = The name behind the acronym.

## Why a place is worth a look.

decided = You have marked it as { $label } here.
inside-mention = It is a part of “{ $longer }”.
lower-case = In small letters it may be a common word.
ambiguous = It may be short for “{ $other }”.

# $count: how many other articles are kept.
in-others =
    { $count ->
        [one] In my other article too
       *[other] In my { $count } other articles too
    }

## The bar and the dialog with the places.

# The bar, read out.
bar = The other places of this name
choose = Choose…
no-thanks = No, thank you
chosen = { NUMBER($count) } of { NUMBER($total) } chosen
choose-all = Choose all
choose-none = Choose none
# The list, read out.
places = Places
more = And { NUMBER($count) } more, of which those without doubt are chosen.
beside = Beside this article
# While the other articles are read, and where the name is in none of them.
looking = Looking in the other articles…
nowhere-else = It stands in none of them, or is marked so already.
in-new = From now on, suggest it in new articles too
apply = Apply
cancel = Cancel
show = Show
    .that = Show place { NUMBER($number) }
# Articles that could not be changed. $first: a sentence about the first.
failed = { $first } And { NUMBER($count) } more.
