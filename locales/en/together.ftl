### What two tabs have made of the same article. "Here" is this tab, "there" the other.

text-differs = The text is another one there.
title-differs = The title is “{ $ours }” here, “{ $theirs }” there.
note-differs = The note on the article is another one there.
entity-differs = What was said of “{ $name }” is another thing there.
more =
    { $count ->
        [one] And { $count } more place.
       *[other] And { $count } more places.
    }

## A mention. $quote, $ours, $theirs: its text. $label, $here, $there: labels.

span-differs = “{ $ours }” here, “{ $theirs }” there.
decision-differs = “{ $quote }” is decided otherwise there, or has another note.
label-differs = “{ $quote }” is { $here } here, { $there } there.
removed-there = “{ $quote }” is { $label } here, removed there.
removed-here = “{ $quote }” is removed here, { $label } there.
