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
