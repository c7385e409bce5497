### What is said when texts and files are opened.

new-article = A new article is open. The one before is kept.
# What pasted text is called where a file would have a name.
pasted = pasted text
# $name: that of a file. $reason: a sentence.
not-taken = “{ $name }” was not taken. { $reason }
# $reason: in small letters and without a full stop.
not-kept = “{ $name }” could not be kept: { $reason }.
# A file that cannot be read. $reason: a sentence.
unreadable = “{ $name }”: { $reason }
kept =
    { $count ->
        [one] { $count } other article is in the list of your articles, to be read when you open it.
       *[other] { $count } other articles are in the list of your articles, to be read when you open them.
    }
newer = This article was saved by a newer Gloss, and can only be read here: to change it would drop what the newer one knows of it. Reload the page to get the newer one.
damaged = The last saved state of this article is damaged; this is the one before it. What is left of the other is in the list of damaged articles.
