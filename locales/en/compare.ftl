### How far two annotations of the same text agree, and what is kept of their differences.

title = Compare two articles
# $one, $other: the titles of two articles.
other-texts = “{ $one }” and “{ $other }” are other texts, and only annotations of the same text can be compared. To have one text annotated twice, duplicate an article, or open a file of somebody else’s annotations.
# After the title of an article, with the comma and the space before it.
mentions =
    { $count ->
        [one] , { $count } mention
       *[other] , { $count } mentions
    }
# Read out.
comparison = Comparison

## The table.

# Read out.
agreement = Agreement
# The heads of its columns. F1 and kappa are measures of agreement.
label = Label
same = Same
exact = Exact F1
overlap = Overlap F1
kappa = Kappa
# The last row.
all = All

## The two sides: the open article and a file, or two articles. Heads of columns, and choices.

yours = Yours
theirs = Theirs
first = First
second = Second
both = Both
neither = Neither

## The differences.

none = Both have the same mentions.
differences =
    { $count ->
        [one] { $count } difference
       *[other] { $count } differences
    }
# What a side has. $label: "Person".
mention = “{ $quote }” { $label }
nothing = nothing
# Before that, with the space after it. $side: "Yours".
side = { $side }:{ " " }
# The choices, read out.
kept = What is kept of difference { NUMBER($number) }
rest-yours = { NUMBER($decided) } of { NUMBER($count) } decided. Where nothing is chosen, what your article has stays.
rest-first = { NUMBER($decided) } of { NUMBER($count) } decided. Where nothing is chosen, what the first has stays.
save = Save the merged one as a new article
# The title of that.
merged = { $title } (merged)
