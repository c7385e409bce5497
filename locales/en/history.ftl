### What was done, after "Undo:" and in the list of what was done: words that go on after a colon.
### $quote, $old, $new: the text of a mention. $label: "person". $name: what an entity is called.

mark = mark ‘{ $quote }’ as { $label }
relabel = change ‘{ $quote }’ to { $label }
move-boundary = change ‘{ $old }’ to ‘{ $new }’
accept = accept ‘{ $quote }’
remove = remove ‘{ $quote }’
restore = bring back ‘{ $quote }’
note = change the note on ‘{ $quote }’
document-note = change the note on the article

add-label = add the label “{ $label }”
rename-label = rename the label “{ $from }” to “{ $to }”
change-label = change the label “{ $label }”
delete-label = delete the label “{ $label }”
import-labels = take the labels of a file

## Corrections of the text. $old, $new: words of the article.

correct-text = correct the text
put-in = put in ‘{ $new }’
take-out = take out ‘{ $old }’
correct = correct ‘{ $old }’ to ‘{ $new }’

## Entities. $more: how many others there are besides the one that is named.

merge =
    { $more ->
        [0] merge ‘{ $name }’ into ‘{ $into }’
       *[other] merge ‘{ $name }’ and { $more } more into ‘{ $into }’
    }
split = split ‘{ $name }’ from ‘{ $from }’
move-to =
    { $more ->
        [0] move ‘{ $quote }’ to ‘{ $to }’
       *[other] move ‘{ $quote }’ and { $more } more to ‘{ $to }’
    }
move-away =
    { $more ->
        [0] move ‘{ $quote }’ to a name of its own
       *[other] move ‘{ $quote }’ and { $more } more to a name of its own
    }
rename = rename ‘{ $from }’ to ‘{ $to }’
take-back-name = take back the name ‘{ $from }’
note-on-entity = change the note on ‘{ $name }’
link = change the link of ‘{ $name }’
relabel-all = change all of ‘{ $name }’ to { $label }
forget = group ‘{ $name }’ by itself

# Several things at once. $what: the first of them, as above. $more: how many others.
several = { $what } and { NUMBER($more) } more
