//! The article with its marks. Events are taken here, once, for all of them.

use std::rc::Rc;

use texts::desk as own;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use super::{CorrectionProps, ParagraphRun};
use crate::annotation::{AnnotationId, Command, Label};
use crate::browser::{press, selection};
use crate::ui::desk::{Chosen, Open};
use crate::ui::focus;
use crate::ui::hooks::{use_gradual_view, use_scroll_place};
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
    /// The text of the paragraph that is being corrected is done with.
    pub on_correct: Callback<Option<Command>>,
    /// The pointer is over a mention, or no longer.
    pub on_point: Callback<Option<AnnotationId>>,
}

/// The text and its marks.
#[component]
pub fn Article(props: &ArticleProps) -> Html {
    let open = &props.open;
    let (shown, whole) = use_gradual_view(&open.view, &props.node);
    // With another run beneath the place, the window is full when it is scrolled there.
    let reached = open.scroll + view::ParagraphRun::LENGTH as f64 <= shown.len() as f64;
    use_scroll_place(open.scroll, whole || reached, &props.node);
    let chosen = match open.chosen {
        Chosen::Mention(id) => Some(id),
        _ => None,
    };
    let on_choose = {
        let on_choose = props.on_choose.clone();
        Callback::from(move |id| on_choose.emit(Chosen::Mention(id)))
    };
    let on_press = Callback::from(|event: PointerEvent| press::let_select(&event));
    let on_click = {
        let on_choose = props.on_choose.clone();
        let node = props.node.clone();
        let nothing_chosen = open.chosen == Chosen::Nothing;
        Callback::from(move |event: MouseEvent| {
            if selects_text() {
                return;
            }
            let here = mentions_at(&event);
            // Once more on mentions that lie over each other chooses the next of them.
            let again = here.iter().position(|id| Some(*id) == chosen);
            let next = again.map_or(0, |place| (place + 1) % here.len().max(1));
            match here.get(next) {
                Some(id) => {
                    on_choose.emit(Chosen::Mention(*id));
                    focus::mention(&node, *id);
                }
                None if nothing_chosen => {}
                None => on_choose.emit(Chosen::Nothing),
            }
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
    let correction = correction(props);
    html! {
        <article
            ref={&props.node}
            class="article"
            translate="no"
            tabindex="-1"
            data-long={(open.view.len() > LONG).then_some("true")}
            aria-label={own::article()}
            aria-busy={(!whole).then_some("true")}
            onpointerdown={on_press}
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
                    correction={correction.clone().filter(|correction| {
                        correction.index / view::ParagraphRun::LENGTH == index
                    })}
                    hidden={props.hidden.clone()}
                />
            }) }
        </article>
    }
}

/// The paragraph that is a field, and what is made of what is written in it.
fn correction(props: &ArticleProps) -> Option<CorrectionProps> {
    let correcting = props.open.correcting?;
    let document = props.open.workspace.document();
    let paragraph = document.paragraphs().get(correcting.paragraph)?;
    let span = paragraph.span;
    let (start, end) = selection::points(document, correcting.span)?;
    Some(CorrectionProps {
        index: correcting.paragraph,
        kind: paragraph.kind,
        text: document.quote(span).to_owned().into(),
        selected: (start.offset, end.offset),
        on_done: props.on_correct.reform(move |written: Option<String>| {
            let text = written?.into();
            Some(Command::CorrectText { span, text })
        }),
    })
}

fn mention_at(event: &Event) -> Option<AnnotationId> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let mark = target.closest("mark[data-annotation]").ok().flatten()?;
    AnnotationId::parse(&mark.get_attribute("data-annotation")?)
}

/// The mentions at the place of an event, the innermost first.
fn mentions_at(event: &Event) -> Vec<AnnotationId> {
    let mut here = Vec::new();
    let mut element = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    while let Some(mark) =
        element.and_then(|element| element.closest("mark[data-annotation]").ok().flatten())
    {
        here.extend(
            mark.get_attribute("data-annotation")
                .and_then(|id| AnnotationId::parse(&id)),
        );
        element = mark.parent_element();
    }
    here
}

fn selects_text() -> bool {
    web_sys::window()
        .and_then(|window| window.get_selection().ok().flatten())
        .is_some_and(|selection| !selection.is_collapsed())
}
