//! The legend: what each colour and line means, how many there are, and which are shown.

use std::rc::Rc;

use yew::prelude::*;

use super::{Icon, Picture};
use crate::annotation::Label;
use crate::intent::Intent;
use crate::ui::words;

/// What the legend takes.
#[derive(Properties, PartialEq)]
pub struct LegendProps {
    /// Each label with how many mentions have it.
    pub counts: Vec<(Label, usize)>,
    /// The labels that are not shown.
    pub hidden: Rc<Vec<Label>>,
    /// Shows or hides a label.
    pub on_toggle: Callback<Label>,
    /// Asks for something.
    pub on_intent: Callback<Intent>,
}

/// One switch a label.
#[component]
pub fn Legend(props: &LegendProps) -> Html {
    html! {
        <>
            <div key="labels" class="legend" role="group" aria-label="Legend: choose what is shown">
                { for props.counts.iter().map(|(label, count)| legend_item(props, label, *count)) }
                <button
                    key="+"
                    type="button"
                    class="button button-plain legend-edit"
                    title="Add labels, and change how they are drawn"
                    onclick={props.on_intent.reform(|_: MouseEvent| Intent::Labels)}
                >
                    <Icon picture={Picture::Edit} />
                    <span class="button-word">{ "Labels" }</span>
                </button>
                <button
                    key="note"
                    type="button"
                    class="button button-plain legend-edit"
                    title="Write a note on the article"
                    onclick={props.on_intent.reform(|_: MouseEvent| Intent::ArticleNote)}
                >
                    <Icon picture={Picture::Note} />
                    <span class="button-word">{ "Note" }</span>
                </button>
            </div>
            <p key="signs" class="legend-note">
                <span class="sample">{ "Outlined" }</span>
                { " is suggested, " }
                <span class="sample sample-decided">{ "filled" }</span>
                { " is decided by you. Select words to mark them; choose a mention to change it." }
            </p>
        </>
    }
}

fn legend_item(props: &LegendProps, label: &Label, count: usize) -> Html {
    let shown = !props.hidden.contains(label);
    let plural = words::label_plural(label);
    let title = format!(
        "{} {}",
        if shown { "Hide" } else { "Show" },
        plural.to_lowercase()
    );
    let on_click = {
        let label = label.clone();
        props.on_toggle.reform(move |_: MouseEvent| label.clone())
    };
    html! {
        <button
            key={label.as_str()}
            type="button"
            class="button legend-toggle"
            data-legend={label.to_string()}
            aria-pressed={shown.to_string()}
            onclick={on_click}
            {title}
        >
            <span class="label-sign" aria-hidden="true" />
            { plural }
            <span class="count">{ count }</span>
        </button>
    }
}
