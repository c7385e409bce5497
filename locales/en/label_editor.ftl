### The dialog in which labels are added and changed.

title = Labels
about = They belong to this article, and new articles begin with them. The first nine can be given by the keys 1 to 9 as well.

# The heads of the columns.
name = Name
tag = Tag
colour = Colour
key = Key

## A label. $label: its name, such as "Person". Most are read out.

name-of = Name of { $label }
# The hint on a label that cannot be renamed.
found-by-itself = The recogniser finds these by itself
tag-of = Tag of { $label }
    .about = What stands on its mentions
colour-of = Colour of { $label }
    .alike = Another label has this colour too
key-of = Key of { $label }
    .about = The letter that gives it
move-up = Move { $label } up
move-down = Move { $label } down
delete = Delete { $label }

## Deleting a label that has mentions.

what-becomes =
    { $count ->
        [one] { $count } mention has the label “{ $label }”. What becomes of them?
       *[other] { $count } mentions have the label “{ $label }”. What becomes of them?
    }
# The choice of another label, read out.
instead = Their new label
relabel = Give them this label
remove = Remove them
cancel = Cancel

## A new label, and labels as a file.

new-name = Name of the new label
    .placeholder = New label, e.g. Vessel
add = Add
take = Take from a file
save = Save as a file
# $reason: what the browser says.
not-saved = The file could not be saved: { $reason }
