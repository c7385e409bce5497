//! The settings: few, and each with what it does.

use yew::prelude::*;

use super::{Modal, Radio, Switch};
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

/// What can be on or off: its name, its title, what it does, and where it is kept.
type OnOff = (
    &'static str,
    &'static str,
    &'static str,
    fn(&mut Settings) -> &mut bool,
);

const SWITCHES: [OnOff; 3] = [
    (
        "sticky-label",
        "Keep the chosen label",
        "Choose a label above the article once, and every selection is marked with it at once.",
        |settings| &mut settings.sticky_label,
    ),
    (
        "tags",
        "Show labels beside names",
        "Colours and lines tell the labels apart without them too.",
        |settings| &mut settings.tags,
    ),
    (
        "single-keys",
        "Single-key shortcuts",
        "P, 1, ? and the like. Enter, Delete, Esc and keys with Ctrl or ⌘ always work.",
        |settings| &mut settings.single_keys,
    ),
];

/// The dialog of the settings; each counts as soon as it is set.
#[component]
pub fn Preferences(props: &PreferencesProps) -> Html {
    let node = use_node_ref();
    let settings = props.settings;
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
            { for SWITCHES.iter().map(|(name, title, about, of)| html! {
                <Switch
                    key={*name}
                    name={*name}
                    title={*title}
                    about={*about}
                    on={*of(&mut settings.clone())}
                    on_change={props.on_change.reform(move |on: bool| {
                        let mut settings = settings;
                        *of(&mut settings) = on;
                        settings
                    })}
                />
            }) }
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
                    let on_choose = on_change.reform(move |_: Event| {
                        let mut settings = settings;
                        set(&mut settings);
                        settings
                    });
                    html! {
                        <Radio {name} checked={is_so(&settings)} {on_choose}>
                            { word }
                        </Radio>
                    }
                }) }
            </div>
        </fieldset>
    }
}
