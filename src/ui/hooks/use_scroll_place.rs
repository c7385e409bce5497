//! Brings an article that is opened to where it was left.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::browser::scroll;

/// Scrolls `article` to `position`, in paragraphs, once it is drawn as far as that; not where the
/// person has scrolled by then.
#[hook]
pub fn use_scroll_place(position: f64, reached: bool, article: &NodeRef) {
    use_effect_with((), |()| scroll::to_top());
    let article = article.clone();
    use_effect_with(reached, move |reached| {
        // What stands around the article has its say on the height of the lines too, the styles of the
        // labels above all, and its effects come after those of the article.
        let timer = reached.then(|| {
            Timeout::new(0, move || {
                if let (true, Some(article)) = (scroll::is_at_top(), article.cast()) {
                    scroll::restore(&article, position);
                }
            })
        });
        move || drop(timer)
    });
}
