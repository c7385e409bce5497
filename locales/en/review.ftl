### The review of the suggestions, in the panel.

title = Review the suggestions
# How far the review is.
progress = { NUMBER($reviewed) } of { NUMBER($total) } reviewed
start = Review one by one
stays = What you accepted and rejected stays as it is when the article is read again.
download = Download JSON
next-article = Next article

# The group of buttons, read out.
order = Order
least-certain-first = Least certain first
reading-order = Reading order

## The suggestion that is looked at.

# The group, read out.
review = Review
nothing-waits = Nothing waits any more.
back = Back
skip = Skip
stop = Stop
close = Close
accept = Accept
# Instead of Accept, where it is accepted already, and where it was rejected.
keep = Keep
bring-back = Bring back
reject = Reject
# The groups of buttons, read out.
label = Label
ends = Ends of the mention
begin-earlier = Begin a word earlier
begin-later = Begin a word later
end-earlier = End a word earlier
end-later = End a word later

## The list of those that wait.

# The list, read out.
waiting = Waiting
# Not all are listed.
more = And { NUMBER($count) } more.
# Read out after the name. The space before the certainty that follows belongs to it.
label-of = { $label },{ " " }

## How certain suggestions must be to be shown.

# The space before the count that follows belongs to it.
at-least = Show suggestions of at least { NUMBER($least, style: "percent") }:{ " " }
of-total = { NUMBER($shown) } of { NUMBER($total) }
# Read out, when the slider is moved.
slider = at least { NUMBER($least, style: "percent") }, { NUMBER($shown) } of { NUMBER($total) } shown
leave-out = Leave the other { NUMBER($count) } out of files too

## Deciding on many at once.

many = Decide on many at once
# The lists, read out, and their first choices.
which-labels = Which labels
all-labels = All labels
which-names = Which names
all-names = All names
accept-many = Accept { NUMBER($count) }
reject-many = Reject { NUMBER($count) }
accept-at-least = Accept { NUMBER($count) } of at least { NUMBER($least, style: "percent") }
reject-at-least = Reject { NUMBER($count) } of at least { NUMBER($least, style: "percent") }
accept-below = Accept { NUMBER($count) } below { NUMBER($least, style: "percent") }
reject-below = Reject { NUMBER($count) } below { NUMBER($least, style: "percent") }
