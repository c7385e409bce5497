//! A paragraph whose text is being corrected, as a field where it stands.

use texts::dialogs;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTextAreaElement, Node};
use yew::prelude::*;

use super::paragraph::tag_of;
use crate::browser::{keyboard, scroll};
use crate::document::{ParagraphKind, Utf16Offset};
use crate::ui::hooks::use_field;

/// About how many characters a line has, for browsers that do not fit a field to its text.
const LINE: usize = 60;

/// What the field takes.
#[derive(Clone, Properties, PartialEq)]
pub struct CorrectionProps {
    /// The index of the paragraph.
    pub index: usize,
    /// What it is set as.
    pub kind: ParagraphKind,
    /// What stands there so far.
    pub text: AttrValue,
    /// From where to where in it is selected in the beginning.
    pub selected: (Utf16Offset, Utf16Offset),
    /// Called once with what stands there instead, or with nothing where all stays as it was.
    pub on_done: Callback<Option<String>>,
}

/// The field, which Enter saves and Escape leaves as it was. To go elsewhere saves as well: nothing
/// that was typed is lost, and undo takes it back.
#[component]
pub fn Correction(props: &CorrectionProps) -> Html {
    let field = use_field(&props.text);
    // A field that is taken away loses the focus, which is no wish of the person.
    let done = use_mut_ref(|| false);
    {
        let (field, (from, to)) = (field.clone(), props.selected);
        use_effect_with((), move |()| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                keyboard::focus_on(&field);
                let _ = field.set_selection_range(from.0, to.0);
                scroll::bring_into_view(&field);
            }
        });
    }
    let save = {
        let (field, done) = (field.clone(), done.clone());
        let (text, on_done) = (props.text.clone(), props.on_done.clone());
        Callback::from(move |()| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>()
                && !done.replace(true)
            {
                let written = field.value();
                on_done.emit((*written != *text).then_some(written));
            }
        })
    };
    let cancel = {
        let (done, on_done) = (done.clone(), props.on_done.clone());
        Callback::from(move |()| {
            done.replace(true);
            on_done.emit(None);
        })
    };
    // What is refused can be written otherwise.
    let on_input = Callback::from(move |_: InputEvent| *done.borrow_mut() = false);
    let on_key = {
        let (save, cancel) = (save.clone(), cancel.clone());
        Callback::from(move |event: KeyboardEvent| {
            let in_field = event
                .target()
                .is_some_and(|target| target.has_type::<HtmlTextAreaElement>());
            // Enter also ends a composition, as of Japanese, in Safari with this code.
            let composing = event.is_composing() || event.key_code() == 229;
            match event.key().as_str() {
                "Enter" if in_field && !event.shift_key() && !composing => save.emit(()),
                "Escape" if !composing => cancel.emit(()),
                _ => return,
            }
            event.prevent_default();
        })
    };
    let on_leave = {
        let save = save.clone();
        Callback::from(move |event: FocusEvent| {
            if leaves(&event) {
                save.emit(());
            }
        })
    };
    let rows = props.text.chars().count() / LINE + 1;
    html! {
        <div class="correction" onkeydown={on_key} onfocusout={on_leave}>
            <@{tag_of(props.kind).0}
                class="paragraph"
                data-kind={tag_of(props.kind).1}
                data-paragraph={props.index.to_string()}
                dir="auto"
            >
                <textarea
                    ref={field}
                    class="correction-field"
                    aria-label={dialogs::correct()}
                    aria-describedby="correction-about"
                    dir="auto"
                    rows={rows.to_string()}
                    spellcheck="false"
                    enterkeyhint="done"
                    oninput={on_input}
                />
            </@>
            <div class="correction-foot" translate="yes">
                <button
                    type="button"
                    class="button button-primary"
                    onclick={save.reform(|_: MouseEvent| ())}
                >
                    { dialogs::save() }
                    <kbd aria-hidden="true">{ dialogs::save_key() }</kbd>
                </button>
                <button type="button" class="button" onclick={cancel.reform(|_: MouseEvent| ())}>
                    { dialogs::cancel() }
                    <kbd aria-hidden="true">{ dialogs::cancel_key() }</kbd>
                </button>
                <span id="correction-about" class="correction-about">
                    { dialogs::correct_about() }
                </span>
            </div>
        </div>
    }
}

/// Whether the focus goes to another part of the page. It also goes where the window is left, and
/// comes back then.
fn leaves(event: &FocusEvent) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let editor = target.and_then(|target| target.closest(".correction").ok().flatten());
    let to = event
        .related_target()
        .and_then(|to| to.dyn_into::<Node>().ok());
    let within = editor.is_some_and(|editor| editor.contains(to.as_ref()) && to.is_some());
    !within && keyboard::window_has_focus()
}
