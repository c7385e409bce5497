### The dialog in which annotations are taken away as a file. Names of formats and programs stay as they are.

title = Download
format = Format
copy-link = Copy link
copy = Copy
# $format: the name of the format, such as "CSV".
download = Download { $format }
copied = Copied.
link-copied = The link is copied. It holds the article itself: whoever opens it can read it.
not-saved = The browser did not save the file. Copy it instead.

## What each format is for.

gloss-json = Everything, to be opened here again or read by your own programs.
web-annotation = The W3C standard: for Recogito, Hypothesis and web archives.
doccano = For doccano: import it as a sequence labelling dataset.
label-studio = For Label Studio: tasks with your decisions, suggestions as predictions, and the labelling configuration.
spacy = For training with spaCy.
prodigy = For Prodigy’s ner.manual and ner.correct.
brat = For brat: the text, its annotations and the configuration.
conll = A word a line with its tag, as CoNLL-2003 has it.
hugging-face = For token classification with Hugging Face datasets.
displacy = For displaCy’s manual mode.
uima-cas = For INCEpTION and other UIMA tools.
csv = A mention a row, for spreadsheets and data frames.
markdown = The article with its mentions as links, for notes and wikis.
html = A page to read, print and send; it opens here again.

## Which articles.

articles = Articles
this-article = This article
those-selected =
    { $count ->
        [one] The one that is selected
       *[other] The { $count } that are selected
    }
all-kept = All { NUMBER($count) } that are kept here

## Which mentions.

everything =
    { $count ->
        [one] What is in it: everything, { $count } mention
       *[other] What is in it: everything, { $count } mentions
    }
many = What is in it: { NUMBER($left) } of { NUMBER($all) } mentions
# The boxes for the labels, read out, and each of them. $labels: several of a label, such as "People".
labels = Labels
label-count = { $labels } ({ NUMBER($count) })
decisions-only = Only what you have decided on
leaves-out =
    { $count ->
        [one] Leaves out { $count } suggestion.
       *[other] Leaves out { $count } suggestions.
    }
at-least = Suggestions of at least { NUMBER($least, style: "percent") }

## The file.

# Read out.
file = The file
losses = What the format cannot hold
begins = How the file begins
# What reading the file back has shown. $reason: a sentence.
unreadable = This file could not be read back: { $reason }
no-mention = There is no mention in it.
proved = Read back: { NUMBER($identical) } of { NUMBER($mentions) } mentions identical.
# $quotes: a list of up to three mentions in quotation marks.
proved-but = Read back: { NUMBER($identical) } of { NUMBER($mentions) } mentions identical. Not: { $quotes }.
quote = “{ $quote }”
# $name (markup): that of the file. $size: "12 kB".
size = { $name }, { $size }
# The file is an archive of several. $name (markup): that of the archive.
size-of-files =
    { $files ->
        [one] { $name }, { $size }, { $files } file; it begins:
       *[other] { $name }, { $size }, { $files } files; the first begins:
    }
bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
# $size: a number.
kilobytes = { $size } kB
megabytes = { $size } MB
