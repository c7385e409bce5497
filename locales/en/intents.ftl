### What a person can ask the page for: the names of the commands, in the palette, the sheet of shortcuts and
### the hints on buttons. A name begins with a verb. What stands in .also finds it too: words apart by spaces.

## The headings of the sheet of shortcuts.

group-mark = Mark and decide
group-caret = Walk through the text
group-go = Move around
group-review = Review the suggestions
group-history = Undo and redo
group-article = Article
group-page = Page

## The tabs of the panel. One word each.

tab-names = Names
tab-review = Review
tab-find = Find
tab-problems = Problems
tab-overview = Chart

## Labels. $kind: person, place, organisation, or custom. $label: the noun of it, or what a person calls it.

mark =
    { $kind ->
        [person] Mark as a person
        [place] Mark as a place
        [organisation] Mark as an organisation
       *[custom] Mark as “{ $label }”
    }
keep =
    { $kind ->
        [person] Mark each selection as a person
        [place] Mark each selection as a place
        [organisation] Mark each selection as an organisation
       *[custom] Mark each selection as “{ $label }”
    }
next-of-label =
    { $kind ->
        [person] Go to the next person
        [place] Go to the next place
        [organisation] Go to the next organisation
       *[custom] Go to the next “{ $label }”
    }

## Deciding on mentions.

accept = Accept the suggestion
remove = Remove the mention
apply-to-all = Apply to all occurrences of the name
choose-occurrences = Choose among the occurrences of the name
show-card = Show what the mention is
leave = Leave it as it is
let-go = Stop marking each selection

## The ends of a mention.

start-out-word = Begin the mention a word earlier
start-out-character = Begin the mention a character earlier
start-in-word = Begin the mention a word later
start-in-character = Begin the mention a character later
end-out-word = End the mention a word later
end-out-character = End the mention a character later
end-in-word = End the mention a word earlier
end-in-character = End the mention a character earlier

note = Write a note on the mention
    .also = comment
correct = Correct the text here
    .also = edit typo spelling ocr
article-note = Write a note on the article
    .also = comment
labels = Change the labels
    .also = add rename colour key tag

## Walking through the text by keys.

caret = Walk through the text by keys
    .also = caret keyboard word select
next-word = Next word or mention
word-before = Word or mention before
next-sentence = Next sentence
sentence-before = Sentence before
next-paragraph = Next paragraph
paragraph-before = Paragraph before
paragraph-start = Start of the paragraph
paragraph-end = End of the paragraph
article-start = Start of the article
article-end = End of the article
next-mention-by-caret = Next mention
mention-before-by-caret = Mention before
next-character = Next character
character-before = Character before
extend-word = Extend by a word
extend-word-back = Extend back by a word, or shrink
extend-sentence = Extend by a sentence
extend-sentence-back = Extend back by a sentence, or shrink
extend-character = Extend by a character
extend-character-back = Extend back by a character, or shrink

## Going about.

next-mention = Go to the next mention
previous-mention = Go to the mention before
first-mention = Go to the first mention
last-mention = Go to the last mention
# To the next mention of the same entity.
next-of-entity = Go to the next mention of the same
previous-of-entity = Go to the mention of the same before
show-names = Show the names
find = Find in the article
find-next = Go to the next that was found
find-previous = Go to the one before that was found
overview = Show the article as a whole
    .also = overview summary picture chart together co-occurrence

## The review.

review = Review the suggestions one by one
review-accept = Accept it and go on
review-reject = Reject it and go on
review-skip = Leave it for later
review-back = Go back to the one before
show-review = Show the review
show-problems = Show the problems

## What was done.

undo = Undo
redo = Redo
history = Show what was done
    .also = history back undo to here

## The article.

download = Download as Gloss JSON
    .also = export save file
export = Download or copy in another format
new-article = Start a new article
    .also = open close library paste

## The page.

palette = Open the command palette
    .also = search find commands
name-list = Edit my list of names
shortcuts = Show the keyboard shortcuts
    .also = keys help hotkeys
help = Show the help
    .also = guide privacy about licences how
tour = Take the tour of the example
    .also = learn begin tutorial introduction
settings = Open the settings
    .also = preferences options
single-keys = Turn single-key shortcuts on or off
    .also = letters disable enable
tags = Show or hide the labels beside names
    .also = tags
sticky-label = Keep the chosen label, or no longer
    .also = sticky
back-up = Back up everything
    .also = save export file library
theme = Change the theme
    .also = dark light mode colours

## Beside the name of an entity in the palette. $label: "person".

entity =
    { $count ->
        [one] { $label }, { $count } mention
       *[other] { $label }, { $count } mentions
    }
