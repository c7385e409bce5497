### What the check of the annotations finds.

## The heading over problems of a kind.

text-corrected = Text was corrected
    .about = The text of this mention has changed since it was marked.
# $here, $elsewhere: labels; the first begins the sentence.
two-labels = One name, two labels
    .about = { $here } here, { $elsewhere } elsewhere.
unmarked = Known name, not marked
    .about = Marked as { $label } elsewhere.
stray-punctuation = Stray punctuation
    .about = Punctuation stands at an end of it.
title-inside = Title or article inside
    .about = A title or an article is not part of a name.
inside-word = Ends inside a word
    .about = It begins or ends within a word.
marked-twice = Marked twice
    .about = A longer mention with the same label covers it.

## The button that puts it right.

is-right = It is right
# $article: "a" or "an", as the label begins in English; leave it out elsewhere.
make-it =
    { $article ->
        [an] Make it an { $label }
       *[a] Make it a { $label }
    }
mark-as = Mark as { $label }
mark = Mark “{ $quote }”
remove-shorter = Remove the shorter

## The button that puts all of a kind right.

all-right = All { NUMBER($count) } are right
mark-all = Mark all { NUMBER($count) }
fix-all = Fix all { NUMBER($count) }

ignored =
    { $count ->
        [one] { $count } problem ignored
       *[other] { $count } problems ignored
    }

## The list of problems, in the panel.

title = Problems
looking = Looking…
in-decided = In what is decided. Each can be put right at once, or ignored.
none-in-decided = No problems in what is decided.
nothing-decided = Nothing is decided yet. Here you will see names with two labels, names that were missed, and spans with stray punctuation, titles or parts of words.
# Not all of a kind are listed.
more = And { NUMBER($count) } more.
show = Show it in the article
ignore = Ignore
notice-again = Notice again
# Read out after what a button does, and after the latter two. $kind: the heading over it, in small letters.
quoted = : “{ $quote }”
quoted-kind = : “{ $quote }”, { $kind }
