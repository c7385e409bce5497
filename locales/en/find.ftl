### Finding words and mentions, in the panel.

title = Find
# What stands in the empty field, where the text or where mentions are looked through.
placeholder-text = A name, a word, …
placeholder-mentions = Any text

# The group of buttons, read out, and the buttons, each with the sign that is seen on it.
how-exactly = How exactly
capitals-count = Capitals count
    .sign = Aa
accents-count = Accents count
    .sign = é
whole-words = Whole words
    .sign = |ab|

# The group of buttons, read out, and the buttons.
scope = Where
in-text = In the text
in-mentions = In mentions

# Which of what was found a person is at.
at = { NUMBER($at) } of { NUMBER($count) }
nothing-found = Nothing found
previous = Previous
next = Next

## What was found, as a list.

to-begin = Type what to look for. It is found with or without accents and capitals.
nothing = Nothing is like that here.
# The list, read out.
found = Found
# Which of the results are listed.
range = { NUMBER($first) } to { NUMBER($last) } of { NUMBER($count) }.

## What can be done with all that was found.

# The groups of buttons, read out.
mark-group = Mark all that was found
change-group = Change all that was found
all-are-marked = All are marked.
# The two texts before a button for each label: "Mark all 12 as [Person] [Place]".
mark-all = Mark all { NUMBER($count) } as
mark-some =
    { $marked ->
        [one] Mark { NUMBER($count) } as ({ $marked } is marked)
       *[other] Mark { NUMBER($count) } as ({ $marked } are marked)
    }
accept = Accept { NUMBER($count) }
remove = Remove { NUMBER($count) }
bring-back = Bring back { NUMBER($count) }
# Before a button for each label.
change-to = Change to
# The button. $label: "Person".
label = { $label } { NUMBER($count) }

## Which mentions are looked for: a list for each property, and its choices.

by-label = Label
by-status = Status
by-origin = From
by-certainty = Certainty
by-name = Name

any-label = Any
any-status = Any that is shown
suggested = Suggested
decided = Decided
rejected = Rejected
any-origin = Anyone
from-model = The model
from-person = A person
any-certainty = Any
below = Below { NUMBER($bound, style: "percent") }
at-least = At least { NUMBER($bound, style: "percent") }
any-name = Any
# $name: a name in the article. $label: "Person".
name = { $name } ({ $label })
