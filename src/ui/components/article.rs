//! The article with its marks. Events are taken here, once, for all of them.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::Paragraph;
use crate::annotation::{AnnotationId, Label};
use crate::ui::desk::{Chosen, Open};

/// Above how many paragraphs those out of sight are not laid out.
const LONG: usize = 150;

/// What the article takes.
#[derive(Properties, PartialEq)]
pub struct ArticleProps {
    /// The document.
    pub open: Open,
    /// Where it is shown.
    pub node: NodeRef,
    /// The labels that are not shown.
    pub hidden: Rc<Vec<Label>>,
    /// Chooses something in it.
    pub on_choose: Callback<Chosen>,
    /// Goes to a mention.
    pub on_go: Callback<AnnotationId>,
    /// The pointer is over a mention, or no longer.
    pub on_point: Callback<Option<AnnotationId>>,
}

/// The text and its marks.
#[component]
pub fn Article(props: &ArticleProps) -> Html {
    let open = &props.open;
    let chosen = match open.chosen {
        Chosen::Mention(id) => Some(id),
        _ => None,
    };
    let on_choose = {
        let on_choose = props.on_choose.clone();
        Callback::from(move |id| on_choose.emit(Chosen::Mention(id)))
    };
    let on_click = {
        let choose = on_choose.clone();
        let on_choose = props.on_choose.clone();
        let nothing_chosen = open.chosen == Chosen::Nothing;
        Callback::from(move |event: MouseEvent| match mention_at(&event) {
            Some(id) => choose.emit(id),
            None if selects_text() || nothing_chosen => {}
            None => on_choose.emit(Chosen::Nothing),
        })
    };
    let on_focus = Callback::from(move |event: FocusEvent| {
        mention_at(&event).iter().for_each(|id| on_choose.emit(*id));
    });
    let on_over = props
        .on_point
        .reform(|event: MouseEvent| mention_at(&event));
    let on_leave = props.on_point.reform(|_: MouseEvent| None);
    let on_key = {
        let open = open.clone();
        let on_go = props.on_go.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some(id) = neighbour(&open, &event) {
                event.prevent_default();
                on_go.emit(id);
            }
        })
    };
    let in_view = |id: Option<AnnotationId>, index: usize| {
        let annotation = open.annotation(id?)?;
        let paragraph = open.workspace.document().paragraph_of(annotation.span)?;
        (paragraph == index).then_some(annotation.id)
    };
    html! {
        <article
            ref={&props.node}
            class="article"
            translate="no"
            tabindex="-1"
            data-long={(open.view.paragraphs.len() > LONG).then_some("true")}
            aria-label="The article with its mentions"
            onclick={on_click}
            onfocusin={on_focus}
            onmouseover={on_over}
            onmouseleave={on_leave}
            onkeydown={on_key}
        >
            { for open.view.paragraphs.iter().map(|view| html! {
                <Paragraph
                    key={view.index}
                    view={view.clone()}
                    chosen={in_view(chosen, view.index)}
                    current={in_view(open.current, view.index)}
                    hidden={props.hidden.clone()}
                />
            }) }
        </article>
    }
}

fn mention_at(event: &Event) -> Option<AnnotationId> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let mark = target.closest("mark[data-annotation]").ok().flatten()?;
    AnnotationId::parse(&mark.get_attribute("data-annotation")?)
}

fn selects_text() -> bool {
    web_sys::window()
        .and_then(|window| window.get_selection().ok().flatten())
        .is_some_and(|selection| !selection.is_collapsed())
}

/// The mention that an arrow key goes to from the current one, in the order of the text.
fn neighbour(open: &Open, event: &KeyboardEvent) -> Option<AnnotationId> {
    if event.ctrl_key() || event.meta_key() || event.alt_key() || event.shift_key() {
        return None;
    }
    let mentions: Vec<AnnotationId> = open
        .workspace
        .annotations()
        .live()
        .map(|annotation| annotation.id)
        .collect();
    let last = mentions.len().checked_sub(1)?;
    let here = mentions.iter().position(|id| Some(*id) == open.current)?;
    let on_mention = mention_at(event).is_some();
    let there = match event.key().as_str() {
        "ArrowRight" if on_mention => (here + 1).min(last),
        "ArrowLeft" if on_mention => here.saturating_sub(1),
        "ArrowRight" | "ArrowLeft" => here,
        "Home" if on_mention => 0,
        "End" if on_mention => last,
        _ => return None,
    };
    mentions.get(there).copied()
}

/// Puts the focus on a mention and brings it into sight.
pub(super) fn focus_mention(article: &NodeRef, id: AnnotationId) {
    let mark = article
        .cast::<Element>()
        .and_then(|article| {
            article
                .query_selector(&format!("mark[data-annotation=\"{id}\"]"))
                .ok()
        })
        .flatten()
        .and_then(|mark| mark.dyn_into::<HtmlElement>().ok());
    if let Some(mark) = mark {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = mark.focus_with_options(&options);
        crate::browser::scroll::bring_into_view(&mark);
    }
}
