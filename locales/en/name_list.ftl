### The dialog with the list of names that a person always wants to be found.

title = My list of names
about = These names are suggested, or marked, in every new article that you open.
name = Name
    .placeholder = A name
label = Label
add = Add
empty = No name is in it yet.
# The list, read out.
names = Names
# The box beside a name, and what is read out after it.
mark-at-once = Mark at once
    .that = : { $name }
remove = Remove { $name }
save = Save as a file
take = Add from a file
not-saved = The file could not be saved: { $reason }
# The list itself could not be kept. $reason: in small letters and without a full stop.
not-kept = The list of names could not be kept: { $reason }.
