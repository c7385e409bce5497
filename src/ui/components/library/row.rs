//! A line of the list: an article, how far it is, and what can be done with it.

use texts::library as own;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::icon_button;
use crate::browser::clock;
use crate::storage::{DocumentId, Summary};
use crate::timestamp::Timestamp;
use crate::ui::components::Picture;

/// What is asked for in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum RowAction {
    /// Opens the article.
    Open,
    /// Gives it another title.
    Rename(String),
    /// Makes a copy of it.
    Duplicate,
    /// Puts it into the bin, with its title for the word on that.
    Delete(String),
    /// Chooses it among several, or no longer.
    Choose(bool),
}

/// What a line takes.
#[derive(Properties, PartialEq)]
pub(super) struct RowProps {
    /// The article.
    pub summary: Summary,
    /// Now.
    pub now: Timestamp,
    /// Whether it is chosen, while somebody chooses several.
    pub chosen: Option<bool>,
    /// Asks for something.
    pub on_act: Callback<(DocumentId, RowAction)>,
}

/// An article.
#[component]
pub(super) fn Row(props: &RowProps) -> Html {
    let summary = &props.summary;
    let id = summary.id;
    let renaming = use_state_eq(|| false);
    let field = use_node_ref();
    {
        let field = field.clone();
        use_effect_with(*renaming, move |renaming| {
            if *renaming && let Some(field) = field.cast::<HtmlInputElement>() {
                let _ = field.focus();
                field.select();
            }
        });
    }
    let act = |action: RowAction| {
        props
            .on_act
            .reform(move |_: MouseEvent| (id, action.clone()))
    };
    let rename = {
        let (renaming, on_act, field) = (renaming.clone(), props.on_act.clone(), field.clone());
        let title = summary.title.clone();
        Callback::from(move |()| {
            let Some(new) = field.cast::<HtmlInputElement>().map(|field| field.value()) else {
                return;
            };
            renaming.set(false);
            if new.trim() != title {
                on_act.emit((id, RowAction::Rename(new)));
            }
        })
    };
    let on_key = {
        let (renaming, rename) = (renaming.clone(), rename.clone());
        Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
            "Enter" => rename.emit(()),
            "Escape" => renaming.set(false),
            _ => {}
        })
    };
    let start = {
        let renaming = renaming.setter();
        Callback::from(move |_: MouseEvent| renaming.set(true))
    };
    let title = if summary.newer && summary.title.is_empty() {
        own::saved_by_newer().to_owned()
    } else {
        summary.title.clone()
    };
    let about = html! {
        <>
            <span class="library-name" translate="no" dir="auto">{ &title }</span>
            <span class="library-facts">
                <Moment moment={summary.changed} now={props.now} />
                if summary.words > 0 {
                    <span>{ own::words(summary.words) }</span>
                }
                if summary.mentions > 0 {
                    <Decided decided={summary.decided} mentions={summary.mentions} />
                }
            </span>
        </>
    };
    if let Some(chosen) = props.chosen {
        let on_change = props
            .on_act
            .reform(move |_: Event| (id, RowAction::Choose(!chosen)));
        return html! {
            <li class="library-row">
                <label class="library-tick">
                    <input type="checkbox" checked={chosen} onchange={on_change} />
                    <span class="library-gone">{ about }</span>
                </label>
            </li>
        };
    }
    html! {
        <li class="library-row">
            if *renaming {
                <input
                    ref={field}
                    class="field library-rename"
                    aria-label={own::new_title(&title)}
                    value={summary.title.clone()}
                    placeholder={own::new_title_placeholder()}
                    onkeydown={on_key}
                    onblur={rename.reform(|_: FocusEvent| ())}
                />
            } else {
                <button type="button" class="library-open" onclick={act(RowAction::Open)}>
                    { about }
                </button>
            }
            <span class="library-acts">
                { icon_button(Picture::Rename, own::rename(&title), start) }
                { icon_button(Picture::Copy, own::duplicate(&title), act(RowAction::Duplicate)) }
                { icon_button(
                    Picture::Remove,
                    own::delete_that(&title),
                    act(RowAction::Delete(title.clone())),
                ) }
            </span>
        </li>
    }
}

/// What a moment takes.
#[derive(Properties, PartialEq)]
struct MomentProps {
    moment: Timestamp,
    now: Timestamp,
}

/// How long ago something was, with the date for those who ask.
#[component]
fn Moment(props: &MomentProps) -> Html {
    let date = clock::in_words(props.moment);
    let words = props.moment.ago(props.now).unwrap_or_else(|| date.clone());
    html! {
        <time datetime={props.moment.to_string()} title={date}>{ words }</time>
    }
}

/// What progress takes.
#[derive(Properties, PartialEq)]
struct DecidedProps {
    decided: usize,
    mentions: usize,
}

/// How many mentions somebody has decided on.
#[component]
fn Decided(props: &DecidedProps) -> Html {
    let (decided, mentions) = (props.decided, props.mentions);
    html! {
        <span class="library-decided">
            <meter
                class="library-meter"
                min="0"
                max={mentions.to_string()}
                value={decided.to_string()}
                aria-label={own::decided()}
            >
                { own::DecidedOf { decided, mentions }.say() }
            </meter>
            { if decided == mentions {
                own::all_decided(mentions)
            } else {
                own::SomeDecided { decided, mentions }.say()
            } }
        </span>
    }
}
