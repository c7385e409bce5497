### The cards on the article: for selected text, and for a mention.

# The card for selected text, read out.
mark = Mark “{ $quote }”
# The selected text goes over several paragraphs. $paragraphs (number): over how many.
mention-in-each = A mention in each of { $paragraphs } paragraphs

# The card for a mention, read out.
mention = Mention: { $quote }
# $label: "Person". $origin: "marked by you".
about = { $label }, { $origin }
close = Close
needs-look = Its text was corrected after it was marked: is it still right?
# The group of buttons, read out.
label = Label
overlapping = Mentions that share text with it
also-here = Also here:
# A mention that shares text with it. $label: "Person".
other = { $quote }, { $label }

accept = Accept
it-is-right = It is right
remove = Remove
note = Note
correct-text = Correct text
