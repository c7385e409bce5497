//! Shows the caret: what it is on is selected, which every browser draws and magnifiers follow.

use std::rc::Rc;

use gloo_events::EventListener;
use web_sys::Element;
use yew::prelude::*;

use crate::browser::scroll;
use crate::browser::selection::{self, Point};
use crate::document::{ByteOffset, ByteSpan, Document, Utf16Offset};
use crate::ui::desk::{Action, CaretAction, Open};

/// Selects what the caret is on and keeps it in sight; a press of the pointer sends the caret away.
#[hook]
pub fn use_caret(open: &Open, article: &NodeRef, dispatch: &Callback<Action>) {
    let span = open.caret.map(|caret| caret.span());
    {
        let document = open.workspace.document().clone();
        let article = article.clone();
        // What is drawn anew loses its selection.
        let drawn = Rc::as_ptr(&open.view).addr();
        let shown = use_mut_ref(|| None::<ByteSpan>);
        use_effect_with((span, drawn), move |(span, _)| {
            let before = shown.replace(*span);
            match (span, article.cast::<Element>()) {
                (Some(span), Some(article)) => {
                    show(&document, &article, *span, before != Some(*span));
                }
                (None, _) if before.is_some() => selection::clear(),
                _ => {}
            }
        });
    }
    let article = article.clone();
    let dispatch = dispatch.clone();
    use_effect_with(span.is_some(), move |walking| {
        let listener = walking
            .then(|| article.cast::<Element>())
            .flatten()
            .map(|article| {
                EventListener::new(&article, "pointerdown", move |_| {
                    dispatch.emit(Action::Caret(CaretAction::Leave));
                })
            });
        move || drop(listener)
    });
}

fn show(document: &Document, article: &Element, span: ByteSpan, moved: bool) -> Option<()> {
    let paragraph = document.paragraph_of(span)?;
    let from = document.paragraphs().get(paragraph)?.span.start();
    let table = document.offsets();
    let point = |offset: ByteOffset| Point {
        paragraph,
        offset: Utf16Offset(table.utf16_of(offset).0 - table.utf16_of(from).0),
    };
    selection::select(article, point(span.start()), point(span.end()));
    if moved && let Some(range) = selection::ranges().first() {
        scroll::bring_range_into_view(range);
    }
    Some(())
}
