//! The article with its marks. Events are taken here, once, for all of them.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use super::ParagraphRun;
use crate::annotation::{AnnotationId, Label};
use crate::ui::desk::{Chosen, Open};
use crate::ui::hooks::use_gradual_view;
use crate::view;

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
    /// The pointer is over a mention, or no longer.
    pub on_point: Callback<Option<AnnotationId>>,
}

/// The text and its marks.
#[component]
pub fn Article(props: &ArticleProps) -> Html {
    let open = &props.open;
    let shown = use_gradual_view(&open.view, &props.node);
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
    let place = |id: Option<AnnotationId>| {
        let annotation = open.annotation(id?)?;
        let paragraph = open.workspace.document().paragraph_of(annotation.span)?;
        Some((paragraph, annotation.id))
    };
    let (chosen, current) = (place(chosen), place(open.current));
    let within = |place: Option<(usize, AnnotationId)>, run: usize| {
        place.filter(|(paragraph, _)| paragraph / view::ParagraphRun::LENGTH == run)
    };
    html! {
        <article
            ref={&props.node}
            class="article"
            translate="no"
            tabindex="-1"
            data-long={(open.view.len() > LONG).then_some("true")}
            aria-label="The article with its mentions"
            onclick={on_click}
            onfocusin={on_focus}
            onmouseover={on_over}
            onmouseleave={on_leave}
        >
            { for shown.runs().iter().enumerate().map(|(index, run)| html! {
                <ParagraphRun
                    key={index}
                    run={run.clone()}
                    chosen={within(chosen, index)}
                    current={within(current, index)}
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
