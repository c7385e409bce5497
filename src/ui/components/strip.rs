//! The strip beside the article: where each label occurs. A click goes to the nearest mention.
//!
//! It is for the eye alone: the arrow keys go through the mentions themselves, and the index lists
//! them.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use crate::annotation::{AnnotationId, AnnotationSet, Label};
use crate::document::Document;
use crate::overview::{Tick, strip};

/// How many places a label can have on the strip: one for each few pixels of it.
const SLOTS: u16 = 150;

/// What the strip measures in its own units; it is stretched to the height of the window.
const HEIGHT: f32 = 1000.0;
const LANE: f32 = 6.0;

/// What the strip takes.
#[derive(Properties, PartialEq)]
pub struct StripProps {
    /// The document.
    pub document: Document,
    /// The annotations that are shown.
    pub shown: AnnotationSet,
    /// The labels that are not shown.
    pub hidden: Rc<Vec<Label>>,
    /// Goes to a mention.
    pub on_go: Callback<AnnotationId>,
}

/// A lane a label, with a tick where it occurs.
#[component]
pub fn Strip(props: &StripProps) -> Html {
    let node = use_node_ref();
    let shown = &props.shown;
    let lanes: Vec<Label> = shown
        .label_counts()
        .iter()
        .map(|(label, _)| label.clone())
        .filter(|label| !props.hidden.contains(label))
        .collect();
    let ticks: Rc<Vec<(usize, Tick)>> = Rc::new(
        strip(&props.document, shown, SLOTS)
            .into_iter()
            .filter_map(|tick| Some((lanes.iter().position(|lane| *lane == tick.label)?, tick)))
            .collect(),
    );
    let on_click = {
        let (node, ticks, on_go) = (node.clone(), ticks.clone(), props.on_go.clone());
        Callback::from(move |event: MouseEvent| {
            let pointed = node.cast::<Element>().and_then(|element| {
                let area = element.get_bounding_client_rect();
                let at = (f64::from(event.client_y()) - area.top()) / area.height();
                nearest(&ticks, at as f32)
            });
            pointed.iter().for_each(|id| on_go.emit(*id));
        })
    };
    let width = LANE * lanes.len().max(1) as f32;
    html! {
        <div class="strip" aria-hidden="true">
            <svg
                ref={node}
                class="strip-drawing"
                viewBox={format!("0 0 {width} {HEIGHT}")}
                preserveAspectRatio="none"
                onclick={on_click}
            >
                { for ticks.iter().map(|(lane, tick)| html! {
                    <rect
                        key={tick.mention.to_string()}
                        class="strip-tick"
                        data-legend={tick.label.to_string()}
                        x={(*lane as f32 * LANE).to_string()}
                        y={(tick.at * HEIGHT).to_string()}
                        width={(LANE - 0.5).to_string()}
                        height={if tick.count > 2 { "9" } else { "6" }}
                    />
                }) }
            </svg>
        </div>
    }
}

fn nearest(ticks: &[(usize, Tick)], at: f32) -> Option<AnnotationId> {
    let distance = |tick: &Tick| (tick.at - at).abs();
    ticks
        .iter()
        .min_by(|(_, one), (_, other)| distance(one).total_cmp(&distance(other)))
        .map(|(_, tick)| tick.mention)
}
