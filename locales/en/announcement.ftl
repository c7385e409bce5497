### What changed, read out. $label: "person". $quote, $old, $new: the text of a mention. $name: what an entity
### is called, or the text of a mention.

nothing = Nothing changed.
nothing-shown = Nothing that is shown changed.

## One change. What is said of a mention has two more forms: of a name in several places, and of several
## mentions.

marked = “{ $quote }” is marked as { $label }.
marked-times = “{ $quote }”, { NUMBER($count) } times, is marked as { $label }.
marked-count =
    { $count ->
        [one] { $count } mention is marked as { $label }.
       *[other] { $count } mentions are marked as { $label }.
    }
unmarked = “{ $quote }” is no longer marked.
unmarked-times = “{ $quote }”, { NUMBER($count) } times, is no longer marked.
unmarked-count =
    { $count ->
        [one] { $count } mention is no longer marked.
       *[other] { $count } mentions are no longer marked.
    }
relabelled = “{ $quote }” is now marked as { $label }.
relabelled-times = “{ $quote }”, { NUMBER($count) } times, is now marked as { $label }.
relabelled-count =
    { $count ->
        [one] { $count } mention is now marked as { $label }.
       *[other] { $count } mentions are now marked as { $label }.
    }
accepted = “{ $quote }” is accepted.
accepted-times = “{ $quote }”, { NUMBER($count) } times, is accepted.
accepted-count =
    { $count ->
        [one] { $count } mention is accepted.
       *[other] { $count } mentions are accepted.
    }
suggested-again = “{ $quote }” is a suggestion again.
suggested-again-times = “{ $quote }”, { NUMBER($count) } times, is a suggestion again.
suggested-again-count =
    { $count ->
        [one] { $count } mention is a suggestion again.
       *[other] { $count } mentions are suggestions again.
    }
moved = “{ $old }” is now “{ $new }”.
looked-at = “{ $quote }” has been looked at.
note = The note on “{ $name }” has changed.
text = The text is corrected.
labels = The labels have changed.
document-note = The note on the article has changed.
link = The link of “{ $name }” has changed.
renamed = “{ $old }” is now called “{ $new }”.
grouped = The mentions of “{ $name }” are grouped anew.

# After the others: changes that are not told one by one.
more =
    { $count ->
        [one] And { $count } more change.
       *[other] And { $count } more changes.
    }
