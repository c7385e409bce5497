//! The annotation core of Gloss, the browser edge and the page.
