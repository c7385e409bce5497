//! Consecutive paragraphs of the article, compared as one: an edit in a long article looks into the
//! run that it touches, and passes by all the others.

use std::rc::Rc;

use yew::prelude::*;

use super::{Correction, CorrectionProps, Paragraph};
use crate::annotation::{AnnotationId, Label};
use crate::view;

/// What a run of paragraphs takes.
#[derive(Properties, PartialEq)]
pub struct ParagraphRunProps {
    /// What it shows.
    pub run: Rc<view::ParagraphRun>,
    /// The mention in it that is chosen, with the paragraph that it stands in.
    pub chosen: Option<(usize, AnnotationId)>,
    /// The mention in it that the Tab key reaches, with the paragraph that it stands in.
    pub current: Option<(usize, AnnotationId)>,
    /// The paragraph in it whose text is being corrected.
    pub correction: Option<CorrectionProps>,
    /// The labels that are not shown.
    pub hidden: Rc<Vec<Label>>,
}

/// The paragraphs, with nothing around them.
#[component]
pub fn ParagraphRun(props: &ParagraphRunProps) -> Html {
    let within = |place: Option<(usize, AnnotationId)>, index: usize| {
        place
            .filter(|(paragraph, _)| *paragraph == index)
            .map(|(_, id)| id)
    };
    html! {
        { for props.run.paragraphs.iter().map(|view| match &props.correction {
            Some(correction) if correction.index == view.index => html! {
                <Correction key={view.index} ..correction.clone() />
            },
            _ => html! {
                <Paragraph
                    key={view.index}
                    view={view.clone()}
                    chosen={within(props.chosen, view.index)}
                    current={within(props.current, view.index)}
                    hidden={props.hidden.clone()}
                />
            },
        }) }
    }
}
