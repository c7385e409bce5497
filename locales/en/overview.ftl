### The chart of an article: who appears where and with whom.

title = Who appears where
about = A line joins those whom one paragraph names. Choose a mark to go there.
copy = Copy
save-png = Save PNG
save-svg = Save SVG
copied = Copied.
saved = Saved.
# $reason: what the browser says.
not-made = The picture could not be made: { $reason }

## The drawing.

# Read out instead of it. $title: that of the article.
drawing =
    { $count ->
        [one] Where the one most named appears in “{ $title }”
       *[other] Where the { $count } most named appear in “{ $title }”
    }
# Under the two ends of the article.
beginning = beginning
end = end
# $labels: several of a label, such as "People".
label-count = { $labels } { NUMBER($count) }

## The table.

pairs = Named together
no-pairs = No paragraph names two of them.
# The heads of its columns.
who = Who
with = With
paragraphs = Paragraphs
# The button in a row, read out.
go =
    { $count ->
        [one] { $one } and { $other }: { $count } paragraph. Go to the first
       *[other] { $one } and { $other }: { $count } paragraphs. Go to the first
    }
