### Annotations that come from files.

# What was taken from a file.
taken =
    { $count ->
        [one] { $count } mention taken.
       *[other] { $count } mentions taken.
    }
found-again =
    { $count ->
        [one] { $count } did not stand where the file says, and was found by the words around.
       *[other] { $count } did not stand where the file says, and were found by the words around.
    }
not-taken = { NUMBER($count) } could not be taken.

## What the offsets in a file count. $unit: "bytes", "code points".

unit-proved = Its offsets count { $unit }: every quote in the file stands where they say.
unit-assumed = Its offsets are taken to count { $unit }.

## What merging a file into the open article would do.

nothing-to-merge = There is nothing in it to merge.
# $parts: a list of the texts below.
merging = Merging: { $parts }.
new =
    { $count ->
        [one] { $count } new mention
       *[other] { $count } new mentions
    }
confirmed =
    { $count ->
        [one] { $count } suggestion confirmed
       *[other] { $count } suggestions confirmed
    }
already = { NUMBER($count) } there already
left-out =
    { $count ->
        [one] { $count } suggestion left out, since your decisions win
       *[other] { $count } suggestions left out, since your decisions win
    }
contradict =
    { $count ->
        [one] { $count } that contradicts a decision of yours, which stays
       *[other] { $count } that contradict decisions of yours, which stay
    }

## Both sides of a difference, one after the other: “yours “Lyon” Place, theirs nothing”.

yours = yours “{ $quote }” { $label }
theirs = theirs “{ $quote }” { $label }
yours-nothing = yours nothing
theirs-nothing = theirs nothing

## The dialog with what was read from files.

title = Annotations from a file
compare = Compare
of-open = This is the text of the article that is open.
open-as-new = Open as a new article
merge = Merge into this article
open = Open
# $count: how many articles were read.
keep-all = Keep all { NUMBER($count) } and open the first
# What could not be read. The name of the file stands before it. $reason: a sentence.
not-read = : { $reason }
kept =
    { $count ->
        [one] { $count } other article is in the list of your articles.
       *[other] { $count } other articles are in the list of your articles.
    }
# $reason: what is wrong, in small letters and without a full stop.
not-all-kept =
    { $count ->
        [one] { $count } other article is in the list of your articles; not all could be kept: { $reason }.
       *[other] { $count } other articles are in the list of your articles; not all could be kept: { $reason }.
    }
# $unit: "bytes", "code points".
likelier = More of its mentions begin and end with words when offsets count { $unit }. Many programs count so, whatever the format says.
count-in = Count { $unit }
failed = What could not be taken, and why
# $quote (markup): the mention. $number (number): the how manieth it is in the file. $reason: in small letters and without a full stop.
failed-quote = “{ $quote }” (number { $number } in the file): { $reason }.
# $number (number): as above.
failed-number = (number { $number } in the file): { $reason }.
