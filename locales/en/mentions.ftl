### What is said of mentions, in the article and beside it.

# Somebody has selected a text over several paragraphs.
too-many-paragraphs = A mention stands within one paragraph. Select less to mark it.

## Where a mention comes from and what was decided on it. It follows the label: "person, marked by you".

marked-by-you = marked by you
suggested-from-list = suggested from your list of names
from-list = from your list of names
# $sure: how sure the recogniser is.
suggested = suggested, { NUMBER($sure, style: "percent") } sure
accepted-by-you = suggested, { NUMBER($sure, style: "percent") } sure; accepted by you
# $label: what the recogniser took it for.
corrected-by-you = corrected by you; suggested as { $label }, { NUMBER($sure, style: "percent") } sure
removed-by-you = removed by you

# A mention that a piece of text lies in. $about: its label, and where it comes from.
within = within “{ $quote }”, { $about }
# $label: "person". $origin: "marked by you".
about = { $label }, { $origin }
# What the caret is on.
quoted = { $quote }, { $about }

## The review, when nothing waits.

no-suggestions = There are no suggestions to review.
all-reviewed = All { NUMBER($total) } reviewed.

# How many suggestions are shown, the others being too uncertain.
shown = { NUMBER($shown) } of { NUMBER($total) } suggestions shown.

# What the recogniser has found. $mentions (number) $people (number) $places (number)
# $organisations (number): how many there are of each.
found =
    { $mentions ->
        [one] { $mentions } mention
       *[other] { $mentions } mentions
    } found: { $people ->
        [one] { $people } person
       *[other] { $people } people
    }, { $places ->
        [one] { $places } place
       *[other] { $places } places
    }, { $organisations ->
        [one] { $organisations } organisation
       *[other] { $organisations } organisations
    }.
