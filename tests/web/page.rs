//! Components draw what they are given.

use std::rc::Rc;

use gloss::annotation::{Command, Label, Stamp};
use gloss::document::{ByteSpan, Document};
use gloss::storage::{SaveError, StorageError};
use gloss::timestamp::Timestamp;
use gloss::ui::components::{
    Announcer, AnnouncerProps, Paragraph, ParagraphProps, SaveIndicator, SaveIndicatorProps,
};
use gloss::ui::saver::Kept;
use gloss::view::ArticleView;
use gloss::workspace::Workspace;
use wasm_bindgen_test::wasm_bindgen_test;
use yew::prelude::*;

async fn drawn<C: BaseComponent>(props: C::Properties) -> String {
    let document = web_sys::window().unwrap().document().unwrap();
    let root = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&root).unwrap();
    let handle = yew::Renderer::<C>::with_root_and_props(root.clone(), props).render();
    gloo_timers::future::TimeoutFuture::new(0).await;
    let html = root.inner_html();
    handle.destroy();
    root.remove();
    html
}

fn paragraph(text: &str, mark: Option<(u32, u32, Label)>) -> ParagraphProps {
    let stamp = Stamp {
        at: Timestamp::from_milliseconds(0),
        salt: 1,
    };
    let mut workspace = Workspace::new(Document::new(text).unwrap(), stamp.at);
    if let Some((start, end, label)) = mark {
        let span = ByteSpan::new(start.into(), end.into());
        workspace = workspace
            .apply(&Command::Mark { span, label }, stamp)
            .unwrap()
            .0;
    }
    ParagraphProps {
        view: ArticleView::update(None, &workspace)
            .paragraph(0)
            .unwrap()
            .clone(),
        chosen: None,
        current: None,
        hidden: Rc::default(),
    }
}

#[wasm_bindgen_test]
async fn a_mark_says_label_and_status() {
    let html = drawn::<Paragraph>(paragraph("Ana Ruiz spoke.", Some((0, 8, Label::Person)))).await;
    assert!(html.contains(">Ana Ruiz</mark>"), "{html}");
    for attribute in [
        "data-label=\"PER\"",
        "data-status=\"accepted\"",
        "data-tag=\"PER\"",
        "role=\"button\"",
        "aria-description=\"person, marked by you\"",
    ] {
        assert!(html.contains(attribute), "{attribute} in {html}");
    }
}

#[wasm_bindgen_test]
async fn text_is_text_whatever_is_in_it() {
    let html = drawn::<Paragraph>(paragraph("<img src=x onerror=alert(1)>", None)).await;
    assert!(
        html.contains("&lt;img src=x onerror=alert(1)&gt;"),
        "{html}"
    );
}

#[wasm_bindgen_test]
async fn a_hidden_label_is_plain_text() {
    let props = ParagraphProps {
        hidden: Rc::new(vec![Label::Person]),
        ..paragraph("Ana Ruiz spoke.", Some((0, 8, Label::Person)))
    };
    let html = drawn::<Paragraph>(props).await;
    assert!(!html.contains("<mark"), "{html}");
    assert!(html.contains("Ana Ruiz"), "{html}");
}

#[wasm_bindgen_test]
async fn a_failed_save_says_why() {
    let kept = Kept::Failed(SaveError::Storage(StorageError::Full));
    let html = drawn::<SaveIndicator>(SaveIndicatorProps { kept }).await;
    assert!(html.contains("Could not save"), "{html}");
    assert!(html.contains("is full"), "{html}");
}

#[wasm_bindgen_test]
async fn the_live_region_is_polite() {
    let words: Rc<str> = "“Lyon” is accepted.".into();
    let html = drawn::<Announcer>(AnnouncerProps { words }).await;
    assert!(html.contains("aria-live=\"polite\""), "{html}");
    assert!(html.contains("“Lyon” is accepted."), "{html}");
}
