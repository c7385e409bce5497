### The legend above the article: what the colours and lines mean, and what can be changed there.

legend = Legend: choose what is shown
# $labels: several of a label, such as "people".
hide = Hide { $labels }
show = Show { $labels }

labels = Labels
    .about = Add labels, and change how they are drawn
note = Note
    .about = Write a note on the article

# How suggestions and decisions look. $outlined (markup) $filled (markup): the two words that follow, drawn
# as the one and as the other.
signs = { $outlined } is suggested, { $filled } is decided by you. Select words to mark them; choose a mention to change it.
signs-outlined = Outlined
signs-filled = filled

# Before the labels, of which one stays chosen.
mark-each = Mark each selection as
