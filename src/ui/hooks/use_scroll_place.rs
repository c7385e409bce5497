//! Brings an article that is opened to where it was left.

use yew::prelude::*;

use crate::browser::scroll;

/// Scrolls `article` to `position`, in paragraphs, once it is drawn as far as that; not where the
/// person has scrolled by then.
#[hook]
pub fn use_scroll_place(position: f64, reached: bool, article: &NodeRef) {
    use_effect_with((), |()| scroll::to_top());
    let article = article.clone();
    use_effect_with(reached, move |reached| {
        if let (true, true, Some(article)) = (*reached, scroll::is_at_top(), article.cast()) {
            scroll::restore(&article, position);
        }
    });
}
