//! Whichever dialog lies over the page.

use std::rc::Rc;

use yew::prelude::*;

use super::{Palette, Preferences, ShortcutSheet};
use crate::annotation::Entity;
use crate::palette::{Goal, entries};
use crate::settings::Settings;
use crate::ui::desk::{Action, Overlay, OverlayAction};
use crate::ui::hooks::use_table;

/// What the dialogs take.
#[derive(Properties, PartialEq)]
pub struct OverlaysProps {
    /// Which lies there.
    pub overlay: Overlay,
    /// How the page is set.
    pub settings: Settings,
    /// Who and what is named in the open article.
    pub entities: Rc<Vec<Entity>>,
    /// Whether text of it is selected.
    pub selecting: bool,
    /// What was chosen lately in the palette.
    pub recent: Rc<[Goal]>,
    /// Changes the page.
    pub dispatch: Callback<Action>,
    /// Something was chosen in the palette.
    pub on_goal: Callback<Goal>,
}

/// The dialog.
#[component]
pub fn Overlays(props: &OverlaysProps) -> Html {
    let table = use_table();
    let overlay = props.overlay;
    let selecting = props.selecting;
    let on_close = props
        .dispatch
        .reform(move |()| Action::Overlay(OverlayAction::Hide(overlay)));
    let on_change = props.dispatch.reform(Action::Settings);
    match overlay {
        Overlay::Palette(situation) => {
            let entries = entries(&table, &situation, &props.entities, &props.recent);
            html! {
                <Palette
                    key="palette"
                    entries={Rc::new(entries)}
                    on_goal={&props.on_goal}
                    {selecting}
                    {on_close}
                />
            }
        }
        Overlay::Shortcuts => {
            let settings = props.settings;
            html! {
                <ShortcutSheet
                    key="shortcuts"
                    single_keys={settings.single_keys}
                    on_single_keys={on_change.reform(move |single_keys| Settings { single_keys, ..settings })}
                    {selecting}
                    {on_close}
                />
            }
        }
        Overlay::Settings => html! {
            <Preferences key="settings" settings={props.settings} {selecting} {on_change} {on_close} />
        },
    }
}
