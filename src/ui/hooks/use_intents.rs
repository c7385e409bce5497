//! The one callback through which everything is asked for.

use yew::prelude::*;

use crate::intent::Intent;
use crate::ui::hands::Hands;

/// A callback that carries intents out on the page as it is when they come. It is the same one at
/// every drawing, so that what holds it is not drawn again.
#[hook]
pub fn use_intents(hands: Hands) -> Callback<Intent> {
    let latest = use_mut_ref(|| hands.clone());
    latest.replace(hands);
    (*use_memo((), move |()| {
        Callback::from(move |intent| {
            let hands = latest.borrow().clone();
            hands.carry_out(intent);
        })
    }))
    .clone()
}
