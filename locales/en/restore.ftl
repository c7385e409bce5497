### What bringing back a backup would do, and what it has done.

# $when: when it was made.
title = Backup of { $when }
add = Add to what is here
replace = Replace what is here
cancel = Cancel
about = Adding never takes anything away. Replacing makes all as it was in the backup; what gives way goes into the bin.

## What is in it, a line each.

new =
    { $count ->
        [one] { $count } article not here; would be added.
       *[other] { $count } articles not here; would be added.
    }
newer =
    { $count ->
        [one] { $count } article further in the backup; would be brought up to it.
       *[other] { $count } articles further in the backup; would be brought up to it.
    }
both =
    { $count ->
        [one] { $count } article changed both here and there; adding keeps both changes.
       *[other] { $count } articles changed both here and there; adding keeps both changes.
    }
collision =
    { $count ->
        [one] { $count } article changed in the same places here and there; adding keeps both versions.
       *[other] { $count } articles changed in the same places here and there; adding keeps both versions.
    }
older =
    { $count ->
        [one] { $count } article further here; adding leaves as is.
       *[other] { $count } articles further here; adding leaves as is.
    }
same =
    { $count ->
        [one] { $count } article just the same here.
       *[other] { $count } articles just the same here.
    }
unreadable =
    { $count ->
        [one] { $count } article damaged in the backup; cannot be brought back.
       *[other] { $count } articles damaged in the backup; cannot be brought back.
    }
only-here =
    { $count ->
        [one] { $count } article only here; replacing would put into the bin.
       *[other] { $count } articles only here; replacing would put into the bin.
    }
settings =
    { $count ->
        [one] { $count } setting otherwise here; replacing would change.
       *[other] { $count } settings otherwise here; replacing would change.
    }
missing =
    { $count ->
        [one] The file is not whole: { $count } value is missing in it.
       *[other] The file is not whole: { $count } values are missing in it.
    }

## What was done.

# $done: a list of the texts below.
brought-back = The backup is brought back: { $done }.
# $count: how many articles could not be. $title, $reason: the first of them.
partly =
    { $count ->
        [one] Not all of the backup could be brought back: { $done }; { $count } not. The first, “{ $title }”: { $reason }.
       *[other] Not all of the backup could be brought back: { $done }; { $count } not. The first, “{ $title }”: { $reason }.
    }
nothing-brought = Nothing was brought back: { $reason }.
nothing-changed = nothing had to be changed
added =
    { $count ->
        [one] { $count } article added
       *[other] { $count } articles added
    }
brought-up =
    { $count ->
        [one] { $count } article brought up to the backup
       *[other] { $count } articles brought up to the backup
    }
doubled =
    { $count ->
        [one] { $count } article kept in both versions
       *[other] { $count } articles kept in both versions
    }
binned =
    { $count ->
        [one] { $count } article put into the bin
       *[other] { $count } articles put into the bin
    }
