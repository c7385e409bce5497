### The labels that the recogniser knows, and the colours of labels.

## On a button, by itself.

person = Person
place = Place
organisation = Organisation

## Several of a label, as a heading or beside a count.

people = People
places = Places
organisations = Organisations

## Within a sentence. What a person calls a label of their own may stand in its place.

noun-person = person
noun-place = place
noun-organisation = organisation

## Colours.

blue = Blue
green = Green
orange = Orange
purple = Purple
yellow = Yellow
pink = Pink
teal = Teal
red = Red
sky = Sky
grey = Grey
