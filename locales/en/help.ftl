### The help, and the tour.

title = Help
learn = Learn it by doing it
    .about = Five small steps on an example. Your own articles are not touched.
take-the-tour = Take the tour
first-keys = The first keys
all-shortcuts = All shortcuts
what-counts = What counts as a name
# $guide (markup): a link with the words that follow.
guide = What is a person, a place, an organisation, and where a name begins and ends: the recogniser was taught by the { $guide }, and you may want to annotate by it too.
    .link = annotation guide
about = About Gloss
# $others (markup): a link with the words that follow.
licence = Gloss may be used, changed and passed on under the MIT or the Apache-2.0 licence. It stands on the { $others }.
    .link = work of others

## What leaves the page: nothing.

privacy = Your article stays here
    .about = It is read by a program in your browser and kept in your browser. There is no account, no server that takes it, and nothing that counts visitors.
no-requests = Requests to anywhere else since this page was opened: none.
requests = Something asked for addresses that are not Gloss’s own:
built-from =
    { $count ->
        [one] The { $count } file it was built from
       *[other] The { $count } files it was built from
    }
built-from-about = The recogniser fetches its program and its model by itself, and the browser keeps no record of that here. The policy of the page lets neither speak to another host; the network tab of your browser’s tools shows all of it.

## The tour. $accept, $remove, $undo: keys.

tour = Tour
step = Step { NUMBER($step) } of { NUMBER($steps) }
choose = Gloss has read the example and drawn a line under each name. Choose one of them to see what it is.
decide = An outlined name is a suggestion. Choose one and accept it ({ $accept }), give it another label, or remove it ({ $remove }). What you decide stays, whatever the recogniser says later.
mark = Something missing? Select a word or two in the article, with the mouse or a finger, and say what they are.
undo = Nothing is final. Take back what you did last: { $undo }, or the button above the article.
take = All of it is saved in this browser as you work. Download takes it away, with the text and the place of every name. That is all there is to it.
done = Done.
skip = Skip the tour
back = Back
next = Next
finish = Finish
