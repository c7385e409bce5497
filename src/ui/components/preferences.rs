//! The settings: few, and each with what it does.

use texts::{Language, settings as words};
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
    /// Changes the language.
    pub on_language: Callback<Language>,
    /// They are closed.
    pub on_close: Callback<()>,
}

/// A text in the language of now.
type Word = fn() -> &'static str;

/// What can be on or off: its name, its title, what it does, and where it is kept.
type OnOff = (&'static str, Word, Word, fn(&mut Settings) -> &mut bool);

const SWITCHES: [OnOff; 3] = [
    (
        "sticky-label",
        words::sticky_label,
        words::sticky_label_about,
        |settings| &mut settings.sticky_label,
    ),
    ("tags", words::tags, words::tags_about, |settings| {
        &mut settings.tags
    }),
    (
        "single-keys",
        words::single_keys,
        words::single_keys_about,
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
            name={words::title()}
            selecting={props.selecting}
            on_close={&props.on_close}
        >
            { languages(&props.on_language) }
            { choice(words::theme(), "theme", settings, &props.on_change, &[
                (words::theme_system, |settings| settings.theme == Theme::System, |settings| settings.theme = Theme::System),
                (words::theme_light, |settings| settings.theme == Theme::Light, |settings| settings.theme = Theme::Light),
                (words::theme_dark, |settings| settings.theme == Theme::Dark, |settings| settings.theme = Theme::Dark),
            ]) }
            { choice(words::snap(), "snap", settings, &props.on_change, &[
                (words::snap_words, |settings| settings.snap == Snap::Words, |settings| settings.snap = Snap::Words),
                (words::snap_characters, |settings| settings.snap == Snap::Characters, |settings| settings.snap = Snap::Characters),
            ]) }
            { for SWITCHES.iter().map(|(name, title, about, of)| html! {
                <Switch
                    key={*name}
                    name={*name}
                    title={title()}
                    about={about()}
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

/// The languages, each by the name that it has for itself: who is lost in one finds their own.
fn languages(on_language: &Callback<Language>) -> Html {
    html! {
        <fieldset class="preference">
            <legend>{ words::language() }</legend>
            <div class="preference-row">
                { for Language::all().map(|language| html! {
                    <Radio
                        name="language"
                        checked={language == texts::language()}
                        on_choose={on_language.reform(move |_: Event| language)}
                    >
                        <span lang={language.tag()} dir="auto">{ language.name() }</span>
                    </Radio>
                }) }
            </div>
        </fieldset>
    }
}

/// One of a few: its word, whether it is so, and how it becomes so.
type Possibility = (Word, fn(&Settings) -> bool, fn(&mut Settings));

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
                            { word() }
                        </Radio>
                    }
                }) }
            </div>
        </fieldset>
    }
}
