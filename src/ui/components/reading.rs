//! The article with the cards on it, the legend above and the panel beside.

use std::rc::Rc;

use texts::desk as own;
use yew::prelude::*;

use super::{
    Article, ArticleNote, CaretBar, Handles, Legend, MentionCard, Peek, SelectionCard, SpreadBar,
    Strip,
};
use crate::annotation::{Annotation, AnnotationId, Command, Label};
use crate::browser::{clock, keyboard, selection};
use crate::document::{ByteSpan, ParagraphKind};
use crate::intent::{Intent, LabelKey, Tab};
use crate::settings::Settings;
use crate::ui::desk::{self, Action, Chosen, Open, Recognition, SpreadAction};
use crate::ui::focus;
use crate::ui::hands::labelling;
use crate::ui::hooks::{
    Highlighted, use_caret, use_highlights, use_label_styles, use_results, use_selection, use_wide,
};
use crate::ui::later::LaterPanel;

/// What the view of an article takes.
#[derive(Properties, PartialEq)]
pub struct ReadingProps {
    /// The document.
    pub open: Open,
    /// What the panel is at.
    pub panel: desk::Panel,
    /// The labels that can be given.
    pub labels: Rc<Vec<LabelKey>>,
    /// What the recogniser is at.
    pub recognition: Recognition,
    /// Where the article is shown.
    pub node: NodeRef,
    /// How the page is set.
    pub settings: Settings,
    /// The label that each selection is marked with at once.
    pub kept: Option<Label>,
    /// Whether a dialog lies over it: the selection is then not the person's.
    pub covered: bool,
    /// Changes the page.
    pub dispatch: Callback<Action>,
    /// Asks for something.
    pub on_intent: Callback<Intent>,
}

/// The whole view of an open article.
#[component]
pub fn Reading(props: &ReadingProps) -> Html {
    let open = &props.open;
    let document = open.workspace.document();
    let hidden = use_state_eq(Rc::<Vec<Label>>::default);
    let pointed = use_state_eq(|| None::<AnnotationId>);
    let on_choose = use_callback(props.dispatch.clone(), |chosen, dispatch| {
        dispatch.emit(Action::Choose(chosen));
    });
    let wide = use_wide();

    let results = use_results(open);
    let boxes = use_node_ref();
    // Places are highlighted as long as a person sees what was looked for.
    let highlighted = match props.panel.tab == Tab::Find && (wide || props.panel.open) {
        true => Highlighted {
            places: results.places.clone(),
            current: open.searching.at(results.len()),
            taken: open.searching.taken,
        },
        false => Highlighted::default(),
    };
    use_highlights(document, &open.view, &highlighted, &props.node, &boxes);
    use_label_styles(open.workspace.labels());
    let on_select = {
        let dispatch = props.dispatch.clone();
        let kept = props.kept.clone();
        let covered = props.covered || open.correcting.is_some();
        let walking = open.caret.is_some();
        Callback::from(move |selected: Chosen| {
            // What the caret is on is selected by the page.
            if covered || walking {
                return;
            }
            let kept = kept.as_ref().and_then(|label| labelling(&selected, label));
            match kept {
                Some(command) => {
                    selection::clear();
                    dispatch.emit(Action::Do(command, clock::stamp()));
                }
                None => dispatch.emit(Action::Choose(selected)),
            }
        })
    };
    use_caret(open, &props.node, &props.dispatch);
    use_selection(
        document,
        &props.node,
        props.settings.snap,
        &open.chosen,
        on_select,
    );
    use_kept_focus(open, &props.node);
    use_focus_after_correction(open, &props.node);
    {
        let node = props.node.clone();
        use_effect_with(open.reviewed(), move |reviewed| {
            if let Some(id) = *reviewed {
                focus::reveal(&node, id);
            }
        });
    }

    let on_go = use_callback(
        (on_choose.clone(), props.node.clone()),
        |id, (on_choose, node)| {
            on_choose.emit(Chosen::Mention(id));
            focus::mention(node, id);
        },
    );
    let on_spread = {
        let node = props.node.clone();
        props.dispatch.reform(move |action| {
            if action == SpreadAction::Dismiss {
                focus::leave(&node, ".spread");
            }
            Action::Spread(action)
        })
    };
    let on_show = use_callback(
        (props.node.clone(), document.clone()),
        |span, (node, document)| focus::select(node, document, span),
    );
    let on_toggle = {
        let hidden = hidden.clone();
        Callback::from(move |label: Label| {
            let mut labels: Vec<Label> = (**hidden).clone();
            match labels.iter().position(|other| *other == label) {
                Some(index) => drop(labels.remove(index)),
                None => labels.push(label),
            }
            hidden.set(Rc::new(labels));
        })
    };
    let on_point = {
        let pointed = pointed.setter();
        Callback::from(move |id| pointed.set(id))
    };
    let peeked = pointed
        .filter(|id| open.chosen != Chosen::Mention(*id))
        .filter(|_| !matches!(open.chosen, Chosen::Text(_)))
        .and_then(|id| open.annotation(id).cloned());
    let begins_with_headline = open
        .view
        .paragraphs()
        .next()
        .is_some_and(|first| first.kind == ParagraphKind::Headline);
    let empty = match props.recognition {
        Recognition::Idle => own::none_found(),
        Recognition::Failed(_) => own::none_yet(),
        Recognition::Loading(_) | Recognition::Reading(_) => own::looking(),
    };
    // Every sibling of the article has a key, and what comes and goes lies in a box of its own:
    // among siblings without keys yew would build the whole article anew for each of them.
    html! {
        <main
            class="desk"
            id="main"
            data-tags={(!props.settings.tags).then_some("hidden")}
        >
            <div key="reading" class="reading">
                <div key="title" class="unseen">
                    if !begins_with_headline {
                        <h1>{ open.workspace.title().to_string() }</h1>
                    }
                </div>
                <Legend
                    key="legend"
                    counts={counts(open)}
                    on_intent={&props.on_intent}
                    hidden={(*hidden).clone()}
                    {on_toggle}
                />
                <div key="note">
                    <ArticleNote note={open.workspace.note().clone()} on_intent={&props.on_intent} />
                </div>
                // On a narrow window the panel that says so is closed.
                <div key="empty">
                    if !wide && open.entities.is_empty() {
                        <p class="panel-note">{ empty }</p>
                    }
                </div>
                <Strip
                    key="strip"
                    document={document.clone()}
                    shown={open.shown.clone()}
                    hidden={(*hidden).clone()}
                    on_go={&on_go}
                />
                <Article
                    key="article"
                    open={open.clone()}
                    node={props.node.clone()}
                    hidden={(*hidden).clone()}
                    {on_choose}
                    on_correct={props.dispatch.reform(|command| match command {
                        Some(command) => Action::Do(command, clock::stamp()),
                        None => Action::Correct(None),
                    })}
                    {on_point}
                />
                <div key="handles">{ handles(props) }</div>
                <div key="found" ref={boxes} class="found-boxes" aria-hidden="true" />
                <div key="card">{ card(props, &on_go) }</div>
                <div key="caret">
                    <CaretBar open={open.clone()} labels={props.labels.clone()} />
                </div>
                <div key="peek">
                    { for peeked.map(|annotation| html! {
                        <Peek key={annotation.id.to_string()} annotation={annotation.clone()} />
                    }) }
                </div>
                <div key="spread" class="spread-box">
                    { for open.spread.iter().map(|spread| html! {
                        <SpreadBar
                            spread={spread.clone()}
                            on_spread={on_spread.clone()}
                            on_intent={&props.on_intent}
                        />
                    }) }
                </div>
            </div>
            <LaterPanel
                key="panel"
                {wide}
                panel={props.panel}
                labels={props.labels.clone()}
                on_intent={&props.on_intent}
                open={open.clone()}
                {results}
                {empty}
                {on_go}
                {on_show}
                dispatch={props.dispatch.clone()}
            />
        </main>
    }
}

fn card(props: &ReadingProps, on_go: &Callback<AnnotationId>) -> Html {
    let open = &props.open;
    let document = open.workspace.document();
    match &open.chosen {
        Chosen::Nothing => html! {},
        Chosen::Text(spans) => {
            let quotes: Vec<&str> = spans.iter().map(|span| document.quote(*span)).collect();
            html! {
                <SelectionCard
                    key="selection"
                    quote={quotes.join(" · ")}
                    stretches={spans.len()}
                    labels={props.labels.clone()}
                    on_intent={&props.on_intent}
                />
            }
        }
        // What is under review has its buttons in the panel: a card would hide the text around it.
        Chosen::Mention(id) if open.reviewed() == Some(*id) => html! {},
        Chosen::Mention(id) => {
            let Some(annotation) = open.annotation(*id) else {
                return html! {};
            };
            html! {
                <MentionCard
                    key={id.to_string()}
                    quote={document.quote(annotation.span).to_owned()}
                    annotation={annotation.clone()}
                    overlapping={overlapping(open, annotation)}
                    {on_go}
                    labels={props.labels.clone()}
                    on_intent={&props.on_intent}
                />
            }
        }
    }
}

/// Handles at the ends of the mention or the text that is chosen.
fn handles(props: &ReadingProps) -> Html {
    let open = &props.open;
    let dispatch = props.dispatch.clone();
    let shown = |span: ByteSpan, selectable: bool, on_drag: Callback<ByteSpan>| {
        html! {
            <Handles
                document={open.workspace.document().clone()}
                article={props.node.clone()}
                {span}
                snap={props.settings.snap}
                {selectable}
                {on_drag}
            />
        }
    };
    match &open.chosen {
        Chosen::Mention(id) => match open.annotation(*id) {
            Some(annotation) => {
                let id = *id;
                let on_drag = dispatch.reform(move |span| {
                    Action::Do(Command::MoveBoundary { id, span }, clock::stamp())
                });
                shown(annotation.span, false, on_drag)
            }
            None => html! {},
        },
        Chosen::Text(spans) => match spans.as_slice() {
            [span] => shown(
                *span,
                true,
                dispatch.reform(|span| Action::Choose(Chosen::Text(vec![span]))),
            ),
            _ => html! {},
        },
        Chosen::Nothing => html! {},
    }
}

/// A mention whose beginning moves is drawn by another element: where the focus was on it, it goes
/// along.
#[hook]
fn use_kept_focus(open: &Open, node: &NodeRef) {
    let chosen = match open.chosen {
        Chosen::Mention(id) => open.annotation(id).map(|annotation| (id, annotation.span)),
        _ => None,
    };
    let node = node.clone();
    use_effect_with(chosen, move |chosen| {
        let lost = keyboard::focus_is_lost();
        if let (Some((id, _)), true) = (chosen, lost) {
            focus::mention(&node, *id);
        }
    });
}

/// A paragraph that is no field any more leaves the focus to the mention that was corrected, or to
/// the article.
#[hook]
fn use_focus_after_correction(open: &Open, node: &NodeRef) {
    let was = use_mut_ref(|| false);
    let current = open.current;
    let node = node.clone();
    use_effect_with(open.correcting.is_some(), move |correcting| {
        let ended = was.replace(*correcting) && !correcting;
        let lost = keyboard::focus_is_lost();
        if ended && lost {
            node.cast().iter().for_each(keyboard::focus_on);
            current.iter().for_each(|id| focus::mention(&node, *id));
        }
    });
}

/// The mentions that share text with one, each with its own text.
fn overlapping(open: &Open, annotation: &Annotation) -> Vec<(Rc<Annotation>, AttrValue)> {
    let document = open.workspace.document();
    open.workspace
        .annotations()
        .overlapping(annotation.span)
        .filter(|other| other.id != annotation.id)
        .map(|other| (other.clone(), document.quote(other.span).to_owned().into()))
        .collect()
}

/// How many mentions each label has, in the order of the labels.
fn counts(open: &Open) -> Vec<(Label, usize)> {
    let counted = open.shown.label_counts();
    let labels = open.workspace.labels().iter();
    labels
        .map(|definition| {
            let count = counted
                .iter()
                .find(|(label, _)| *label == definition.label)
                .map_or(0, |(_, count)| *count);
            (definition.label.clone(), count)
        })
        .collect()
}
