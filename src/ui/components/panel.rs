//! The panel beside the article, one tab a task. On a narrow window its tabs lie along the lower
//! edge, always in reach, and open a sheet over the article.

mod bulk_review;
mod find;
mod find_actions;
mod find_filter;
mod find_results;
mod names;
mod notes;
mod overview;
mod problems;
mod queue;

mod review;
mod review_bar;
mod tabs;
mod threshold;

use std::rc::Rc;

use texts::panel as own;
use web_sys::Element;
use yew::prelude::*;

use super::{Icon, Picture};
use crate::annotation::{AnnotationId, Command, Results, ReviewProgress};
use crate::browser::{clock, keyboard};
use crate::document::ByteSpan;
use crate::intent::{Intent, LabelKey, Tab};
use crate::ui::desk::{self, Action, Chosen, Open, PanelAction};
use crate::ui::hooks::{Problems, use_problems};
use find::Find;
use names::Names;
use notes::Notes;
use overview::Overview;
use problems::ProblemList;
use review::Review;
use tabs::{TabItem, Tabs};

/// What the panel takes.
#[derive(Clone, Properties, PartialEq)]
pub struct PanelProps {
    /// Whether the window has room for it beside the article.
    pub wide: bool,
    /// What it is at.
    pub panel: desk::Panel,
    /// The document.
    pub open: Open,
    /// What was found of what is looked for.
    pub results: Results,
    /// The labels that can be given.
    pub labels: Rc<Vec<LabelKey>>,
    /// What to say where nothing is named.
    pub empty: AttrValue,
    /// Goes to a mention.
    pub on_go: Callback<AnnotationId>,
    /// Selects text in the article and brings it into sight.
    pub on_show: Callback<ByteSpan>,
    /// Changes the page.
    pub dispatch: Callback<Action>,
    /// Asks for something.
    pub on_intent: Callback<Intent>,
}

/// The tabs and what the chosen one shows.
#[component]
pub fn Panel(props: &PanelProps) -> Html {
    let wide = props.wide;
    let desk::Panel { tab, open, called } = props.panel;
    let node = use_node_ref();
    let shown = wide || open;
    {
        let node = node.clone();
        use_effect_with(called, move |called| {
            if *called > 0 {
                focus_in(&node, &["[data-called]", "[role=tabpanel]"]);
            }
        });
    }
    let problems = use_problems(&props.open.workspace);
    let items = Tab::ALL.map(|tab| TabItem {
        id: tab.id(),
        name: tab.name(),
        count: count(&props.open, problems.as_deref(), tab),
    });
    let on_select = props.dispatch.reform(move |index: usize| {
        let selected = Tab::ALL.get(index).copied().unwrap_or_default();
        Action::Panel(if shown && !wide && tab == selected {
            // Once more on the tab of an open sheet puts the sheet away.
            PanelAction::Close
        } else {
            PanelAction::Select(selected)
        })
    });
    let on_command = use_callback(props.dispatch.clone(), |command, dispatch| {
        dispatch.emit(Action::Do(command, clock::stamp()));
    });
    let close = {
        let (dispatch, node) = (props.dispatch.clone(), node.clone());
        Callback::from(move |()| {
            dispatch.emit(Action::Panel(PanelAction::Close));
            // The focus goes back to the tab that had opened the sheet.
            focus_in(&node, &["[role=tab][tabindex='0']"]);
        })
    };
    let on_key = {
        let close = close.clone();
        let reviewing = props.open.review.is_some();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && shown && !wide && !reviewing {
                event.prevent_default();
                close.emit(());
            }
        })
    };
    html! {
        <aside
            ref={node}
            class="panel"
            data-open={shown.to_string()}
            data-tab={tab.id()}
            aria-label={own::panel()}
            onkeydown={on_key}
        >
            <Tabs
                key="tabs"
                name={own::panel()}
                items={items.to_vec()}
                selected={shown.then_some(tab as usize)}
                reachable={tab as usize}
                {on_select}
            />
            <div key="body">
                if shown {
                    <div
                        key={tab.id()}
                        class="panel-body"
                        role="tabpanel"
                        id={tabs::panel_id(tab.id())}
                        aria-labelledby={tabs::tab_id(tab.id())}
                        tabindex="0"
                    >
                        <button
                            type="button"
                            class="button button-plain panel-close"
                            onclick={close.reform(|_: MouseEvent| ())}
                        >
                            <Icon picture={Picture::Close} />
                            <span class="unseen">{ own::close() }</span>
                        </button>
                        { body(props, problems, tab, on_command) }
                    </div>
                }
            </div>
        </aside>
    }
}

/// How many things wait behind a tab.
fn count(open: &Open, problems: Option<&Problems>, tab: Tab) -> Option<usize> {
    match tab {
        Tab::Names => Some(open.entities.len()),
        Tab::Review => {
            Some(ReviewProgress::of(open.workspace.annotations(), open.threshold).left())
        }
        Tab::Find => None,
        Tab::Problems => problems.map(|problems| problems.count(&open.workspace)),
        Tab::Overview => None,
    }
}

fn body(
    props: &PanelProps,
    problems: Option<Rc<Problems>>,
    tab: Tab,
    on_command: Callback<Command>,
) -> Html {
    let open = &props.open;
    match tab {
        Tab::Names => html! {
            <>
            <Names
                entities={open.entities.clone()}
                chosen={match open.chosen {
                    Chosen::Mention(id) => Some(id),
                    Chosen::Nothing | Chosen::Text(_) => None,
                }}
                annotations={open.shown.clone()}
                labels={props.labels.clone()}
                empty={&props.empty}
                on_go={&props.on_go}
                {on_command}
            />
            <Notes workspace={open.workspace.clone()} on_go={&props.on_go} />
            </>
        },
        Tab::Find => html! {
            <Find
                open={open.clone()}
                results={props.results.clone()}
                labels={props.labels.clone()}
                dispatch={&props.dispatch}
            />
        },
        Tab::Problems => html! {
            <ProblemList
                workspace={open.workspace.clone()}
                {problems}
                on_go={&props.on_go}
                on_show={&props.on_show}
                dispatch={&props.dispatch}
            />
        },
        Tab::Overview => html! {
            <Overview
                open={open.clone()}
                empty={&props.empty}
                on_go={&props.on_go}
                dispatch={&props.dispatch}
            />
        },
        Tab::Review => html! {
            <Review
                open={open.clone()}
                labels={props.labels.clone()}
                on_review={props.dispatch.reform(Action::Review)}
                {on_command}
                on_intent={&props.on_intent}
            />
        },
    }
}

/// Puts the focus on what the first of `selectors` that finds something in the panel finds.
fn focus_in(panel: &NodeRef, selectors: &[&str]) {
    let Some(panel) = panel.cast::<Element>() else {
        return;
    };
    let found = selectors
        .iter()
        .find_map(|selector| panel.query_selector(selector).ok().flatten());
    if let Some(element) = found {
        keyboard::focus_on(&element);
    }
}
