//! Sentences with more than text in them.

use texts::Piece;
use yew::prelude::*;

/// A sentence with keys, links or highlighted words in it, each where its language has it.
pub fn sentence(pieces: Vec<Piece<Html>>) -> Html {
    pieces
        .into_iter()
        .map(|piece| match piece {
            Piece::Text(text) => html! { { text } },
            Piece::Given(given) => given,
        })
        .collect()
}
