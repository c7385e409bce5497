### Files of annotations: what is lost in a format, and why a file or a mention in it cannot be read.

# The other formats are called by the names of their tools.
html-report = HTML report

## What the offsets in a file count, in a sentence.

code-points = code points
utf-16-units = UTF-16 code units
bytes = bytes

## What a format cannot hold, and what becomes of it.

lost-text = The text is not in the file: it can be opened only beside its article.
lost-white-space = The spaces and line ends between the words are not in the file.
lost-overlaps =
    { $count ->
        [one] { $count } mention inside or across another: left out.
       *[other] { $count } mentions inside or across another: left out.
    }
lost-padding =
    { $count ->
        [one] { $count } mention with white space at an end: written without it.
       *[other] { $count } mentions with white space at an end: written without it.
    }
lost-spaces =
    { $count ->
        [one] { $count } mention with a space in the label: written with an underscore.
       *[other] { $count } mentions with a space in the label: written with an underscore.
    }
lost-status =
    { $count ->
        [one] { $count } mention only suggested: written as if decided.
       *[other] { $count } mentions only suggested: written as if decided.
    }
lost-confidence =
    { $count ->
        [one] The confidence of { $count } mention: left out.
       *[other] The confidence of { $count } mentions: left out.
    }
lost-notes =
    { $count ->
        [one] The notes on { $count } mention: left out.
       *[other] The notes on { $count } mentions: left out.
    }
# $count: how many suggestions were rejected.
lost-else =
    { $count ->
        [0] Ids and times: left out.
        [one] Ids, times, and { $count } rejected suggestion: left out.
       *[other] Ids, times, and { $count } rejected suggestions: left out.
    }

## Why a file cannot be read at all. $reason: one of the reasons at the end of this file, or what a library says.

line = Line { NUMBER($line) } of this file cannot be read: { $reason }.
document = Document { NUMBER($document) } of this file cannot be read: { $reason }.
archive = This archive cannot be unpacked: { $reason }.
# $what: mentions or labels.
too-much =
    { $what ->
        [labels] A document in this file has { NUMBER($count) } labels; at most { NUMBER($most) } are taken. Split it into smaller ones, or see whether its columns are the right ones.
       *[mentions] A document in this file has { NUMBER($count) } mentions; at most { NUMBER($most) } are taken. Split it into smaller ones, or see whether its columns are the right ones.
    }
no-report = This is a web page, and no report that Gloss wrote. Copy its article and paste it.
not-text = This file is not text in UTF-8. Save it as UTF-8 in the program that wrote it.
unknown = This file is in no format that Gloss knows. Export it as one of the formats in the list, or paste the text of the article.
no-text = This file holds marks without the text that they stand in. Open the article first, then open this file.
# $why: a sentence of its own.
text = The text in this file cannot be opened. { $why }
labels = The labels in this file cannot be taken. { $why }

not-gloss = This is not a Gloss file: { $reason }.
other-format = This file says that it is “{ $format }”, not a Gloss file.
# $version, $ours: versions of the format.
newer = This file was written by a newer Gloss (format version { $version }; this page reads { $ours }). Reload the page to get the newer one.
# $unit, $ours: what the offsets count, as files say it.
offset-unit = This file counts offsets in “{ $unit }”; a Gloss file counts in “{ $ours }”.

## Reasons, which go on after a colon.

cut-off = it breaks off in the middle: the file is not whole
too-deep = it is nested in more than 128 levels, as no annotation is
too-many-files = it has { NUMBER($count) } files; at most { NUMBER($most) } are read
too-large = it unpacks to more than { NUMBER($megabytes) } MB
label-and-offsets = a mention needs a label and two offsets
two-numbers = its offsets are not two numbers, such as “2 10”
no-tag = there is no word with a tag such as “B-PER” or “O” in it
tokens-and-tags = it has { NUMBER($tokens) } tokens and { NUMBER($tags) } tags
bad-tag = “{ $tag }” is not a tag such as “B-PER” or “O”
numbered-tags = its tags are numbers; export the data set with the names of the tags
# $data: the key, as it stands in the file.
no-data = its “{ $data }” has no text
no-sofa = there is no text ({ $sofa }) in it

## Why a mention in a file cannot be taken. They go on after a colon, too.

same-id = another annotation before it has the same id
same-mark = the same span has the same label already
not-taken = what was said of this name cannot be taken: { $reason }
bad-id = its id is not sixteen hexadecimal digits
not-hexadecimal = “{ $id }” is not sixteen hexadecimal digits
# $start, $end (text): offsets.
outside = { $start }–{ $end } is outside the text
# $there: the text that stands there instead.
other-quote = the text at its offsets is “{ $there }”
other-quote-too = the text at its offsets is “{ $there }”; { $reason }
nothing-in-it = there is no text in it
no-quote = the file does not say what it marks, and its text is another one
not-in-text = “{ $quote }” is not in the text
other-words-around = “{ $quote }” is in the text, but other words are around it
several-places = “{ $quote }” is in the text { NUMBER($count) } times, and nothing tells which is meant
