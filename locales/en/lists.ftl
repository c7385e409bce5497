### How things stand after each other.

# Between the members of a list, with the space after it.
comma = ,{ " " }
