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

/// What can be changed beside them: the word, what it does, its picture, and what it asks for.
const EDITS: [(&str, &str, Picture, Intent); 2] = [
    (
        "Labels",
        "Add labels, and change how they are drawn",
        Picture::Edit,
        Intent::Labels,
    ),
    (
        "Note",
        "Write a note on the article",
        Picture::Note,
        Intent::ArticleNote,
    ),
];

/// One switch a label.
#[component]
pub fn Legend(props: &LegendProps) -> Html {
    html! {
        <>
            <div key="labels" class="legend" role="group" aria-label="Legend: choose what is shown">
                { for props.counts.iter().map(|(label, count)| legend_item(props, label, *count)) }
                { for EDITS.iter().map(|(word, title, picture, intent)| html! {
                    <button
                        key={*word}
                        type="button"
                        class="button button-plain legend-edit"
                        title={*title}
                        onclick={props.on_intent.reform(|_: MouseEvent| *intent)}
                    >
                        <Icon picture={*picture} />
                        <span class="button-word">{ *word }</span>
                    </button>
                }) }
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
