//! The legend: what each colour and line means, how many there are, and which are shown.

use std::rc::Rc;

use texts::legend as own;
use yew::prelude::*;

use super::{Icon, Picture};
use crate::annotation::Label;
use crate::intent::Intent;
use crate::ui::sentence::sentence;
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

/// A text in the language of now.
type Word = fn() -> &'static str;

/// What can be changed beside them: the word, what it does, its picture, and what it asks for.
const EDITS: [(Word, Word, Picture, Intent); 2] = [
    (
        own::labels,
        own::labels_about,
        Picture::Edit,
        Intent::Labels,
    ),
    (
        own::note,
        own::note_about,
        Picture::Note,
        Intent::ArticleNote,
    ),
];

/// One switch a label.
#[component]
pub fn Legend(props: &LegendProps) -> Html {
    html! {
        <>
            <div key="labels" class="legend" role="group" aria-label={own::legend()}>
                { for props.counts.iter().map(|(label, count)| legend_item(props, label, *count)) }
                { for EDITS.iter().map(|(word, title, picture, intent)| html! {
                    <button
                        key={word()}
                        type="button"
                        class="button button-plain legend-edit"
                        title={title()}
                        onclick={props.on_intent.reform(|_: MouseEvent| *intent)}
                    >
                        <Icon picture={*picture} />
                        <span class="button-word">{ word() }</span>
                    </button>
                }) }
            </div>
            <p key="signs" class="legend-note">
                { sentence(own::Signs {
                    filled: html! { <span class="sample sample-decided">{ own::signs_filled() }</span> },
                    outlined: html! { <span class="sample">{ own::signs_outlined() }</span> },
                }.say()) }
            </p>
        </>
    }
}

fn legend_item(props: &LegendProps, label: &Label, count: usize) -> Html {
    let shown = !props.hidden.contains(label);
    let plural = words::label_plural(label);
    let title = if shown {
        own::hide(&plural.to_lowercase())
    } else {
        own::show(&plural.to_lowercase())
    };
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
