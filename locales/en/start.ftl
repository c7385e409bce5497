### The first view: a sheet to paste an article onto.

title = Paste an article. See who, where and what it names.
# $person (markup) $place (markup) $organisation (markup): the three words below, highlighted as in
# an article.
lead = Every { $person }, { $place } and { $organisation } lights up. Correct what is wrong, mark what is missing, and take the annotations away as JSON.
    .person = person
    .place = place
    .organisation = organisation

text = Article text
    .placeholder = Paste a news article here, or drop a file
highlight = Highlight
example = Try an example
open-file = Open a file
privacy = Nothing you paste leaves this page: the recogniser runs in your browser, and your work is kept in it. There is no account and no server.
new-here = New here?
take-the-tour = Take the tour
