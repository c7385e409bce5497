### What the page needs from the browser and from the network, and does not get.

## The model of the recogniser.

model-no-answer = The recogniser’s model could not be fetched: there is no answer. Check the connection and try again.
# $status: a number of HTTP, such as 404.
model-refused = The recogniser’s model could not be fetched: the server answers { $status }. Check the connection and try again.
model-empty = The recogniser’s model could not be fetched: the answer is empty. Check the connection and try again.
model-broken-off = The recogniser’s model could not be fetched: the connection broke off. Check the connection and try again.
other-model = The recogniser’s model on the server is not the one this page was built for. Reload the page to get a matching pair.
# $error: what is wrong with it, in English.
model-unusable = The recogniser cannot be used: { $error }.

## Others.

part-not-fetched = A part of Gloss could not be fetched. Check the connection and try again; where a newer Gloss has come out since, reload the page. Your work is kept.
not-copied = The browser does not let the page copy. Download the file instead.
# $name: that of a file.
file-not-read = “{ $name }” could not be read. It may have been moved or deleted: choose it again.
