//! Boxes that are ticked.

use web_sys::{Event, HtmlInputElement};
use yew::TargetCast;

/// Whether the box that an event comes from is ticked now.
pub fn is_checked(event: &Event) -> bool {
    event
        .target_dyn_into::<HtmlInputElement>()
        .is_some_and(|input| input.checked())
}
