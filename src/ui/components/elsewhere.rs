//! What was changed in other articles, each with its undo.

use std::rc::Rc;

use yew::prelude::*;

use super::Modal;
use crate::everywhere::Changed;
use crate::ui::words;

/// What the dialog takes.
#[derive(Properties, PartialEq)]
pub struct ElsewhereProps {
    /// What was changed.
    pub changed: Rc<Vec<Changed>>,
    /// Takes it back in one of them.
    pub on_take_back: Callback<Changed>,
    /// The dialog is closed.
    pub on_close: Callback<()>,
}

/// The dialog.
#[component]
pub fn ElsewhereDialog(props: &ElsewhereProps) -> Html {
    let node = use_node_ref();
    let places: usize = props.changed.iter().map(|changed| changed.places).sum();
    html! {
        <Modal
            {node}
            class="elsewhere"
            name="Changed in other articles"
            selecting={false}
            on_close={&props.on_close}
        >
            <p class="panel-note" role="status">
                { match props.changed.len() {
                    0 => "Nothing is changed in other articles.".to_owned(),
                    count => format!(
                        "{} in {}.",
                        words::counted(places, "place", "places"),
                        words::counted(count, "other article", "other articles"),
                    ),
                } }
            </p>
            <ul aria-label="Articles">
                { for props.changed.iter().map(|changed| {
                    let (on_take_back, one) = (props.on_take_back.clone(), changed.clone());
                    html! {
                        <li key={changed.id.0.to_string()} class="elsewhere-article">
                            <span translate="no">{ changed.title.to_string() }</span>
                            <span class="entity-count">{ words::counted(changed.places, "place", "places") }</span>
                            <button
                                type="button"
                                class="button"
                                aria-label={format!("Undo in {}", changed.title)}
                                onclick={Callback::from(move |_: MouseEvent| on_take_back.emit(one.clone()))}
                            >
                                { "Undo" }
                            </button>
                        </li>
                    }
                }) }
            </ul>
        </Modal>
    }
}
