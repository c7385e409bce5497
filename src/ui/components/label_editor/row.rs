//! One label: its name, tag, colour, key and place.

use texts::label_editor as own;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::small_button;
use crate::annotation::{Colour, Label, LabelDefinition, LabelEdit};
use crate::ui::components::Picture;
use crate::ui::hooks::use_field;
use crate::ui::words;

/// What a row takes.
#[derive(Properties, PartialEq)]
pub(super) struct LabelRowProps {
    /// The label.
    pub(super) definition: LabelDefinition,
    /// Its place in the order.
    pub(super) place: usize,
    /// Whether it is the last.
    pub(super) last: bool,
    /// Whether another has its colour.
    pub(super) alike: bool,
    /// Changes it.
    pub(super) on_edit: Callback<LabelEdit>,
    /// Asks to delete it.
    pub(super) on_delete: Callback<Label>,
}

/// The row; what is typed counts when the field is left or Enter is pressed.
#[component]
pub(super) fn LabelRow(props: &LabelRowProps) -> Html {
    let definition = &props.definition;
    let label = &definition.label;
    let name = words::label_name(label);
    let name_field = use_field(label.as_str());
    let tag_field = use_field(&definition.tag);
    let key = definition.key.map(|key| key.to_uppercase().to_string());
    let key_field = use_field(&key.unwrap_or_default());
    let own = matches!(label, Label::Custom(_));
    let on_name = typed(props, |label, text| {
        let to = Label::parse(&text).ok()?;
        Some(LabelEdit::Rename { from: label, to })
    });
    let on_tag = typed(props, |label, tag| Some(LabelEdit::Tag { label, tag }));
    let on_key = typed(props, |label, text| {
        let key = text.trim().chars().next();
        Some(LabelEdit::Key { label, key })
    });
    let on_colour = {
        let (on_edit, label) = (props.on_edit.clone(), label.clone());
        Callback::from(move |event: Event| {
            let chosen = event
                .target_dyn_into::<HtmlSelectElement>()
                .and_then(|select| Colour::parse(&select.value()));
            if let Some(colour) = chosen {
                on_edit.emit(LabelEdit::Recolour {
                    label: label.clone(),
                    colour,
                });
            }
        })
    };
    let moving = |to: usize| {
        let label = label.clone();
        props.on_edit.reform(move |_: MouseEvent| LabelEdit::Move {
            label: label.clone(),
            to,
        })
    };
    let on_delete = {
        let label = label.clone();
        props.on_delete.reform(move |_: MouseEvent| label.clone())
    };
    html! {
        <li class="label-row" data-row={label.to_string()} data-colour={definition.colour.as_str()}>
            <span class="label-sample" aria-hidden="true">{ definition.tag.to_string() }</span>
            if own {
                <input
                    class="field label-name"
                    aria-label={own::name_of(&name)}
                    maxlength={Label::LONGEST.to_string()}
                    ref={name_field}
                    onchange={on_name}
                />
            } else {
                <span class="label-name label-name-fixed" title={own::found_by_itself()}>
                    { name.clone() }
                </span>
            }
            <input
                class="field label-tag"
                aria-label={own::tag_of(&name)}
                title={own::tag_of_about()}
                ref={tag_field}
                onchange={on_tag}
            />
            <select
                class="field label-colour"
                aria-label={own::colour_of(&name)}
                title={props.alike.then(own::colour_of_alike)}
                onchange={on_colour}
            >
                { for Colour::ALL.iter().map(|colour| html! {
                    <option
                        key={colour.as_str()}
                        value={colour.as_str()}
                        selected={*colour == definition.colour}
                    >
                        { words::colour_name(*colour) }
                    </option>
                }) }
            </select>
            <input
                class="field label-key"
                aria-label={own::key_of(&name)}
                title={own::key_of_about()}
                placeholder="–"
                ref={key_field}
                onchange={on_key}
            />
            <span class="label-buttons">
                { small_button(Picture::Up, own::move_up(&name), props.place == 0, moving(props.place.saturating_sub(1))) }
                { small_button(Picture::Down, own::move_down(&name), props.last, moving(props.place + 1)) }
                { small_button(Picture::Remove, own::delete(&name), !own, on_delete) }
            </span>
        </li>
    }
}

/// Takes what was typed into a field; where it is refused it stays there, to be put right.
fn typed(props: &LabelRowProps, edit: fn(Label, String) -> Option<LabelEdit>) -> Callback<Event> {
    let (on_edit, label) = (props.on_edit.clone(), props.definition.label.clone());
    Callback::from(move |event: Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
            return;
        };
        if let Some(edit) = edit(label.clone(), input.value()) {
            on_edit.emit(edit);
        }
    })
}
