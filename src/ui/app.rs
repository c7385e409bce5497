//! The page as a whole: what is open, and how its parts act on each other.

use std::rc::Rc;

use yew::prelude::*;

use super::components::{
    Announcer, KeptLabel, Masthead, Notices, Reading, SharedNotice, Start, Toolbar, TourCard,
};
use super::desk::{Action, Chosen, Desk, Notice, OverlayAction};
use super::hands::Hands;
use super::hooks::{
    use_global_input, use_grouping, use_intents, use_last_open, use_library_labels, use_names,
    use_new_table, use_recogniser, use_route, use_saving, use_settings, use_shared, use_shortcuts,
};
use super::later::LaterOverlays;
use super::library::PageLibrary;
use super::opening::{open_brought, open_files, open_kept, open_text, take_annotations};
use super::saver::Kept;
use crate::browser::language::NotSpoken;
use crate::browser::{idle, later};
use crate::formats::inline;
use crate::intent::{Intent, Table};
use crate::palette::Goal;
use crate::settings::Settings;

/// One of the corpus' test articles, which the recogniser has never seen.
const EXAMPLE: &str = include_str!("../../corpus/1018-green-river-bank-distillery.txt");

/// What the page begins with.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The documents of this browser.
    pub library: PageLibrary,
    /// How the page is set.
    pub settings: Settings,
    /// Why it is not in the language that it should be in.
    pub failed: Option<NotSpoken>,
}

/// The page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let library = props.library.clone();
    let desk = {
        let (settings, failed) = (props.settings, props.failed);
        use_reducer(move || {
            let notice = failed.map(|failed| Notice::error(failed.to_string()));
            Desk {
                notice,
                ..Desk::new(settings)
            }
        })
    };
    let article = use_node_ref();
    use_grouping(&desk);
    use_names(&desk, &library);
    let recogniser = use_recogniser(&desk);
    use_settings(&library, desk.settings);
    // It is the same one at every drawing, so that what holds it is not drawn again.
    let dispatch = {
        let dispatcher = desk.dispatcher();
        use_callback((), move |action, ()| dispatcher.dispatch(action))
    };
    // What came with a link is not kept until somebody says so.
    let kept = desk.open.as_ref().filter(|open| !open.shared);
    let (mut standing, saver) = use_saving(&library, kept, &article, &dispatch);
    if desk.open.as_ref().is_some_and(|open| open.shared) {
        standing.kept = Kept::Shared;
    }

    use_library_labels(
        &library,
        desk.open
            .as_ref()
            .map(|open| (open.id, open.workspace.labels().clone())),
    );
    let way_back = kept.map(|open| open.id);
    let on_annotations =
        take_annotations(&dispatch, desk.open.as_ref().map(|open| &open.workspace));
    let on_text = open_text(&dispatch, &saver, &library, way_back, &on_annotations);
    let on_files = open_files(&dispatch, &saver, &library, &on_text, &on_annotations);
    let on_open = open_kept(&dispatch, &saver, &library);

    let on_example = on_text.reform(|()| inline::parse(EXAMPLE).unwrap_or_default().text);

    let table = use_new_table(&desk.labels, desk.settings.single_keys);
    let hands = Hands {
        desk: desk.clone(),
        article: article.clone(),
        saver: saver.clone(),
        on_example: on_example.clone(),
    };
    let on_intent = use_intents(hands.clone());
    use_shortcuts(&desk, &table, &on_intent);

    let dropping = use_global_input(open_brought(&on_text, &on_files));
    let on_room = {
        let (dispatch, saver) = (dispatch.clone(), saver.clone());
        Callback::from(move |room| dispatch.emit(Action::Notice(Some(saver.make_room(room)))))
    };
    use_shared(
        &dispatch,
        desk.open.as_ref().is_some_and(|open| open.shared),
    );
    use_last_open(&library, &on_open);
    use_route(&desk, &saver, &on_open);
    use_effect_with((), |()| {
        idle::when_idle(|| wasm_bindgen_futures::spawn_local(later::fetch_early()));
    });

    let on_goal = {
        let on_intent = on_intent.clone();
        let dispatch = dispatch.clone();
        Callback::from(move |goal: Goal| {
            dispatch.emit(Action::Overlay(OverlayAction::Remember(goal)));
            match goal {
                Goal::Ask(intent) => on_intent.emit(intent),
                Goal::Go(id) => hands.go_to(id),
            }
        })
    };
    let on_step = dispatch.reform(Action::Tour);
    let selecting = desk
        .open
        .as_ref()
        .is_some_and(|open| matches!(open.chosen, Chosen::Text(_)));
    let entities = desk.open.as_ref().map(|open| open.entities.clone());
    // What is drawn anew is drawn in the language of now. What a person is at, the dialog of the
    // settings and the button that opened it, stays in its place and changes its words.
    let language = texts::language();
    let spoken = language.tag();
    html! {
        <ContextProvider<Rc<Table>> context={table}>
            <a key="skip" class="skip-link" href="#main">{ texts::masthead::skip() }</a>
            <Masthead key="masthead" {language} theme={desk.settings.theme} on_intent={on_intent.clone()} />
            if let Some(open) = &desk.open {
                <Toolbar
                    key={format!("toolbar-{spoken}")}
                    undo={open.workspace.next_undo().map(|deed| AttrValue::from(deed.to_string()))}
                    redo={open.workspace.next_redo().map(|deed| AttrValue::from(deed.to_string()))}
                    standing={standing.clone()}
                    recognition={desk.recognition.clone()}
                    on_intent={on_intent.clone()}
                >
                    if desk.settings.sticky_label {
                        <KeptLabel
                            labels={desk.labels.clone()}
                            kept={desk.kept_index()}
                            on_intent={on_intent.clone()}
                        />
                    }
                </Toolbar>
            }
            <Notices
                key={format!("notices-{spoken}")}
                notice={desk.notice.clone()}
                recognition={desk.recognition.clone()}
                {standing}
                on_dismiss={dispatch.reform(|_: MouseEvent| Action::Notice(None))}
                on_back={on_open.clone()}
                on_retry={Callback::from(move |_: MouseEvent| recogniser.retry())}
                on_room={on_room}
                on_settle={let saver = saver.clone(); Callback::from(move |choice| saver.settle(choice))}
                on_keep={Callback::from(move |_: MouseEvent| saver.keep())}
            />
            if desk.open.as_ref().is_some_and(|open| open.shared) {
                <SharedNotice
                    key="shared"
                    on_keep={dispatch.reform(|_: MouseEvent| Action::Share(false))}
                />
            }
            if let Some(open) = &desk.open {
                <Reading
                    key={format!("{:x}-{spoken}", open.id.0)}
                    open={open.clone()}
                    panel={desk.panel}
                    labels={desk.labels.clone()}
                    recognition={desk.recognition.clone()}
                    node={article.clone()}
                    settings={desk.settings}
                    kept={desk.kept.clone()}
                    covered={desk.overlay.is_some()}
                    dispatch={dispatch.clone()}
                    on_intent={on_intent.clone()}
                />
            } else {
                <Start
                    key={format!("start-{spoken}")}
                    library={library.clone()}
                    backup={desk.backup.clone()}
                    dispatch={dispatch.clone()}
                    {dropping}
                    on_example={on_example.reform(|_: MouseEvent| ())}
                    on_tour={on_intent.reform(|_: MouseEvent| Intent::Tour)}
                    {on_text}
                    on_files={&on_files}
                    {on_open}
                />
            }
            <div key="overlay">
                { for desk.overlay.map(|overlay| html! {
                    <LaterOverlays
                        {overlay}
                        settings={desk.settings}
                        open={desk.open.clone()}
                        article={article.clone()}
                        labels={desk.labels.clone()}
                        names={desk.names.clone()}
                        elsewhere={desk.elsewhere.clone()}
                        incoming={desk.incoming.clone()}
                        taking={desk.taking.clone()}
                        library={library.clone()}
                        entities={entities.unwrap_or_default()}
                        selecting={selecting}
                        recent={desk.recent.clone()}
                        {dispatch}
                        on_intent={&on_intent}
                        {on_goal}
                    />
                }) }
            </div>
            <div key="tour">
                { for desk.tour.filter(|_| desk.overlay.is_none()).map(|tour| html! {
                    <TourCard key={spoken} {tour} on_step={on_step} />
                }) }
            </div>
            <Announcer key="announcer" words={desk.announcement.clone()} />
        </ContextProvider<Rc<Table>>>
    }
}
