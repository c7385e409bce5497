//! The settings: few, and each with what it does.

use yew::prelude::*;

use super::{Modal, Switch};
use crate::settings::{Settings, Snap, Theme};

/// What the settings take.
#[derive(Properties, PartialEq)]
pub struct PreferencesProps {
    /// How they are.
    pub settings: Settings,
    /// Whether text of the article is selected.
    pub selecting: bool,
    /// Changes them.
    pub on_change: Callback<Settings>,
    /// They are closed.
    pub on_close: Callback<()>,
}

/// The dialog of the settings; each counts as soon as it is set.
#[component]
pub fn Preferences(props: &PreferencesProps) -> Html {
    let node = use_node_ref();
    let settings = props.settings;
    let switch = |change: fn(&mut Settings, bool)| {
        props.on_change.reform(move |on: bool| {
            let mut settings = settings;
            change(&mut settings, on);
            settings
        })
    };
    html! {
        <Modal
            {node}
            class="preferences"
            name="Settings"
            selecting={props.selecting}
            on_close={&props.on_close}
        >
            { choice("Theme", "theme", settings, &props.on_change, &[
                ("System", |settings| settings.theme == Theme::System, |settings| settings.theme = Theme::System),
                ("Light", |settings| settings.theme == Theme::Light, |settings| settings.theme = Theme::Light),
                ("Dark", |settings| settings.theme == Theme::Dark, |settings| settings.theme = Theme::Dark),
            ]) }
            { choice("A selection marks", "snap", settings, &props.on_change, &[
                ("Whole words", |settings| settings.snap == Snap::Words, |settings| settings.snap = Snap::Words),
                ("Exact characters", |settings| settings.snap == Snap::Characters, |settings| settings.snap = Snap::Characters),
            ]) }
            <Switch
                name="sticky-label"
                title="Keep the chosen label"
                about="Choose a label above the article once, and every selection is marked with it at once."
                on={settings.sticky_label}
                on_change={switch(|settings, on| settings.sticky_label = on)}
            />
            <Switch
                name="tags"
                title="Show labels beside names"
                about="Colours and lines tell the labels apart without them too."
                on={settings.tags}
                on_change={switch(|settings, on| settings.tags = on)}
            />
            <Switch
                name="single-keys"
                title="Single-key shortcuts"
                about="P, 1, ? and the like. Enter, Delete, Esc and keys with Ctrl or ⌘ always work."
                on={settings.single_keys}
                on_change={switch(|settings, on| settings.single_keys = on)}
            />
        </Modal>
    }
}

/// One of a few: its word, whether it is so, and how it becomes so.
type Possibility = (&'static str, fn(&Settings) -> bool, fn(&mut Settings));

fn choice(
    title: &'static str,
    name: &'static str,
    settings: Settings,
    on_change: &Callback<Settings>,
    options: &[Possibility],
) -> Html {
    html! {
        <fieldset class="preference">
            <legend>{ title }</legend>
            <div class="preference-row">
                { for options.iter().map(|(word, is_so, set)| {
                    let set = *set;
                    let on_input = on_change.reform(move |_: Event| {
                        let mut settings = settings;
                        set(&mut settings);
                        settings
                    });
                    html! {
                        <label class="preference-option">
                            <input
                                type="radio"
                                {name}
                                checked={is_so(&settings)}
                                onchange={on_input}
                            />
                            { word }
                        </label>
                    }
                }) }
            </div>
        </fieldset>
    }
}
