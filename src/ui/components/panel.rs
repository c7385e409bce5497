//! The panel beside the article, one tab a task. On a narrow window its tabs lie along the lower
//! edge, always in reach, and open a sheet over the article.

mod names;
mod review;
mod tabs;

use web_sys::HtmlElement;
use yew::prelude::*;

use super::{Icon, Picture};
use crate::annotation::{AnnotationId, ReviewProgress};
use crate::ui::desk::{Action, Chosen, Open};
use names::Names;
use review::Review;
use tabs::{TabItem, Tabs};

/// What the panel can show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tab {
    /// Who and what is named.
    #[default]
    Names,
    /// The suggestions that nobody has decided on.
    Review,
}

impl Tab {
    const ALL: [Tab; 2] = [Tab::Names, Tab::Review];

    /// Its word, on the tab and in identifiers.
    fn name(self) -> &'static str {
        match self {
            Tab::Names => "Names",
            Tab::Review => "Review",
        }
    }
}

/// What the panel takes.
#[derive(Properties, PartialEq)]
pub struct PanelProps {
    /// Whether the window has room for it beside the article.
    pub wide: bool,
    /// The document.
    pub open: Open,
    /// What to say where nothing is named.
    pub empty: AttrValue,
    /// Goes to a mention.
    pub on_go: Callback<AnnotationId>,
    /// Changes the page.
    pub dispatch: Callback<Action>,
}

/// The tabs and what the chosen one shows.
#[component]
pub fn Panel(props: &PanelProps) -> Html {
    let wide = props.wide;
    let tab = use_state_eq(Tab::default);
    // Only the sheet of a narrow window opens and closes.
    let opened = use_state_eq(|| false);
    let node = use_node_ref();
    let shown = wide || *opened;

    let progress = ReviewProgress::of(props.open.workspace.annotations());
    let items = Tab::ALL.map(|tab| TabItem {
        name: tab.name(),
        count: Some(match tab {
            Tab::Names => props.open.entities.len(),
            Tab::Review => progress.total - progress.reviewed,
        }),
    });
    let on_select = {
        let (tab, opened) = (tab.clone(), opened.clone());
        Callback::from(move |index: usize| {
            let Some(selected) = Tab::ALL.get(index).copied() else {
                return;
            };
            // Once more on the tab of an open sheet puts the sheet away.
            opened.set(!(shown && !wide && *tab == selected));
            tab.set(selected);
        })
    };
    let close = {
        let (opened, node) = (opened.setter(), node.clone());
        Callback::from(move |()| {
            opened.set(false);
            focus_tab(&node);
        })
    };
    let on_key = {
        let close = close.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && shown && !wide {
                event.prevent_default();
                event.stop_propagation();
                close.emit(());
            }
        })
    };
    html! {
        <aside
            ref={node}
            class="panel"
            data-open={shown.to_string()}
            aria-label="Panel"
            onkeydown={on_key}
        >
            <Tabs
                key="tabs"
                name="Panel"
                items={items.to_vec()}
                selected={shown.then_some(*tab as usize)}
                reachable={*tab as usize}
                {on_select}
            />
            <div key="body">
                if shown {
                    <div
                        key={tab.name()}
                        class="panel-body"
                        role="tabpanel"
                        id={tabs::panel_id(tab.name())}
                        aria-labelledby={tabs::tab_id(tab.name())}
                        tabindex="0"
                    >
                        <button
                            type="button"
                            class="button button-plain panel-close"
                            onclick={close.reform(|_: MouseEvent| ())}
                        >
                            <Icon picture={Picture::Close} />
                            <span class="unseen">{ "Close the panel" }</span>
                        </button>
                        { body(props, *tab) }
                    </div>
                }
            </div>
        </aside>
    }
}

fn body(props: &PanelProps, tab: Tab) -> Html {
    let open = &props.open;
    let chosen = match open.chosen {
        Chosen::Mention(id) => Some(id),
        _ => None,
    };
    match tab {
        Tab::Names => html! {
            <Names
                entities={open.entities.clone()}
                {chosen}
                empty={&props.empty}
                on_go={&props.on_go}
            />
        },
        Tab::Review => html! {
            <Review workspace={open.workspace.clone()} {chosen} on_go={&props.on_go} />
        },
    }
}

/// The focus goes back to the tab that had opened the sheet.
fn focus_tab(panel: &NodeRef) {
    let tab = panel
        .cast::<web_sys::Element>()
        .and_then(|panel| panel.query_selector("[role=tab][tabindex='0']").ok())
        .flatten()
        .and_then(|tab| wasm_bindgen::JsCast::dyn_into::<HtmlElement>(tab).ok());
    if let Some(tab) = tab {
        let _ = tab.focus();
    }
}
