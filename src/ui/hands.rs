//! The hands of the page: they carry out what a person asks for, whichever way it was asked.

mod text;

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use super::components::MakeRoom;
use super::desk::{
    Action, CaretAction, Chosen, Desk, Open, Overlay, OverlayAction, PanelAction, ReviewAction,
    SearchAction, SpreadAction,
};
use super::focus;
use super::saver::Saver;
use crate::annotation::{Annotation, AnnotationId, Command, Label, MOST_PARAGRAPHS, Offer};
use crate::browser::{clock, download, keyboard, later, scroll, selection};
use crate::formats::gloss_json::ModelName;
use crate::formats::{self, Format};
use crate::intent::{Intent, Tab};
use crate::palette::next_of_label;
use crate::settings::Settings;
use crate::tour;
use crate::workspace::Workspace;

/// All that an intent can act on.
#[derive(Clone)]
pub struct Hands {
    /// The state of the page.
    pub desk: UseReducerHandle<Desk>,
    /// Where the article is shown.
    pub article: NodeRef,
    /// Saves what is open.
    pub saver: Rc<Saver>,
    /// Opens the example.
    pub on_example: Callback<()>,
}

impl Hands {
    /// Carries out an intent: an arm each.
    pub fn carry_out(&self, intent: Intent) {
        match intent {
            Intent::Undo => self.act(Action::Undo),
            Intent::Redo => self.act(Action::Redo),
            Intent::Label(index) => self.label(index),
            Intent::Keep(index) => {
                let kept = self.desk.kept_index();
                self.act(Action::Keep((kept != Some(index)).then_some(index)));
            }
            Intent::LetGo => self.act(Action::Keep(None)),
            Intent::Accept => self.decide(|id| Command::Accept { id }),
            Intent::Remove => self.decide(|id| Command::Remove { id }),
            Intent::MoveEdge(step) => self.move_edge(step),
            Intent::ApplyToAll => self.apply_to_all(),
            Intent::ChooseOccurrences => self.choose_occurrences(),
            Intent::NextOfEntity => self.go_within_entity(1),
            Intent::PreviousOfEntity => self.go_within_entity(-1),
            Intent::NameList => self.show(Overlay::Names),
            Intent::ShowCard => {
                if let Some(id) = self.mention() {
                    self.act(Action::Choose(Chosen::Mention(id)));
                }
            }
            Intent::Leave if self.open().is_some_and(|open| open.review.is_some()) => {
                self.act(Action::Review(ReviewAction::Stop));
            }
            Intent::Leave if self.leaves_caret() => {
                let extended = self.open().is_some_and(Open::caret_is_extended);
                self.walk(match extended {
                    true => CaretAction::Collapse,
                    false => CaretAction::Leave,
                });
            }
            Intent::Leave => {
                focus::keep(&self.article, false);
                selection::clear();
                self.act(Action::Choose(Chosen::Nothing));
            }
            Intent::NextMention => self.go(Step::Next),
            Intent::PreviousMention => self.go(Step::Previous),
            Intent::FirstMention => self.go(Step::First),
            Intent::LastMention => self.go(Step::Last),
            Intent::Caret => self.enter_caret(),
            Intent::Walk(unit, direction) => self.walk(CaretAction::Move(unit, direction)),
            Intent::Extend(unit, direction) => self.walk(CaretAction::Extend(unit, direction)),
            Intent::Tab(tab) => self.act(Action::Panel(PanelAction::Call(tab))),
            Intent::Review => {
                self.act(Action::Panel(PanelAction::Select(Tab::Review)));
                self.act(Action::Review(ReviewAction::Start));
            }
            Intent::ReviewAccept => {
                self.act(Action::Review(ReviewAction::Accept(clock::stamp())));
            }
            Intent::ReviewReject => {
                self.act(Action::Review(ReviewAction::Reject(clock::stamp())));
            }
            Intent::ReviewSkip => self.act(Action::Review(ReviewAction::Skip)),
            Intent::ReviewBack => self.act(Action::Review(ReviewAction::Back)),
            Intent::FindNext => self.act(Action::Search(SearchAction::Step(1))),
            Intent::FindPrevious => self.act(Action::Search(SearchAction::Step(-1))),
            Intent::NextOfLabel(index) => self.go_to_label(index),
            Intent::Download => self.download(),
            Intent::Export => self.show(Overlay::Export),
            Intent::NewArticle => {
                self.saver.flush();
                self.act(Action::Close);
            }
            Intent::Palette => self.open_palette(),
            Intent::Shortcuts => self.show(Overlay::Shortcuts),
            Intent::Note => self.note(),
            Intent::ArticleNote => self.show(Overlay::Note(None)),
            Intent::Correct => self.correct(),
            Intent::Labels => self.show(Overlay::Labels),
            Intent::History => self.show(Overlay::History),
            Intent::Help => self.show(Overlay::Help),
            Intent::Tour => {
                self.on_example.emit(());
                self.act(Action::Tour(Some(tour::Step::default())));
            }
            Intent::Settings => self.show(Overlay::Settings),
            Intent::SingleKeys => self.set(|settings| settings.single_keys ^= true),
            Intent::Tags => self.set(|settings| settings.tags ^= true),
            Intent::StickyLabel => self.set(|settings| settings.sticky_label ^= true),
            Intent::BackUp => {
                let notice = self.saver.make_room(MakeRoom::BackUp);
                self.act(Action::Notice(Some(notice)));
            }
            Intent::Theme => self.set(|settings| settings.theme = settings.theme.next()),
        }
    }

    fn act(&self, action: Action) {
        self.desk.dispatch(action);
    }

    fn walk(&self, action: CaretAction) {
        self.act(Action::Caret(action));
    }

    /// Whether there is nothing over the caret that would be left before it.
    fn leaves_caret(&self) -> bool {
        self.open()
            .is_some_and(|open| open.caret.is_some() && open.chosen == Chosen::Nothing)
    }

    /// The caret begins with what is chosen or has the focus, or with what is seen first.
    fn enter_caret(&self) {
        let Some((open, article)) = self.open().zip(self.article.cast::<Element>()) else {
            return;
        };
        let document = open.workspace.document();
        let from = match self.subject() {
            Chosen::Text(spans) => spans.first().map(|span| span.start()),
            Chosen::Mention(id) => open.annotation(id).map(|found| found.span.start()),
            Chosen::Nothing => document
                .paragraphs()
                .get(scroll::position(&article).unwrap_or_default() as usize)
                .map(|paragraph| paragraph.span.start()),
        };
        keyboard::focus_on(&article);
        self.walk(CaretAction::Enter(from.unwrap_or_default()));
    }

    fn set(&self, change: impl FnOnce(&mut Settings)) {
        let mut settings = self.desk.settings;
        change(&mut settings);
        self.act(Action::Settings(settings));
    }

    fn show(&self, overlay: Overlay) {
        self.act(Action::Overlay(OverlayAction::Show(overlay)));
    }

    fn open_palette(&self) {
        // What the focus is on stays what is meant, though the palette takes the focus.
        let focused = keyboard::focused_mention();
        let situation = self.desk.situation(keyboard::focus(), focused);
        self.show(Overlay::Palette(situation));
    }

    fn open(&self) -> Option<&Open> {
        self.desk.open.as_ref()
    }

    /// What the intent is about.
    fn subject(&self) -> Chosen {
        self.desk.subject(keyboard::focused_mention())
    }

    fn mention(&self) -> Option<AnnotationId> {
        match self.subject() {
            Chosen::Mention(id) => Some(id),
            Chosen::Nothing | Chosen::Text(_) => None,
        }
    }

    fn decide(&self, command: impl FnOnce(AnnotationId) -> Command) {
        if let Some(id) = self.mention() {
            let command = command(id);
            focus::keep(&self.article, matches!(command, Command::Remove { .. }));
            self.act(Action::Do(command, clock::stamp()));
        }
    }

    /// Marks selected text, or changes the label of a mention.
    fn label(&self, index: usize) {
        let Some(label) = self.desk.labels.get(index).map(|key| key.label.clone()) else {
            return;
        };
        let subject = self.subject();
        if let Chosen::Text(spans) = &subject
            && spans.len() > MOST_PARAGRAPHS
        {
            let words = format!(
                "{} {}",
                texts::desk::paragraphs_selected(spans.len()),
                texts::mentions::too_many_paragraphs()
            );
            self.act(Action::Say(words.into()));
            return;
        }
        if let Some(command) = labelling(&subject, &label) {
            focus::keep(&self.article, false);
            if self.open().is_some_and(|open| open.caret.is_none()) {
                selection::clear();
            }
            self.act(Action::Do(command, clock::stamp()));
        }
    }

    fn go(&self, step: Step) {
        let on_mention = keyboard::focused_mention().is_some();
        if let Some(id) = self.open().and_then(|open| step.from(open, on_mention)) {
            self.go_to(id);
        }
    }

    fn go_to_label(&self, index: usize) {
        let found = self.open().zip(self.desk.labels.get(index));
        let found = found.and_then(|(open, key)| {
            let live = open.workspace.annotations().live();
            next_of_label(live, &key.label, open.current)
        });
        if let Some(id) = found {
            self.go_to(id);
        }
    }

    /// Does to all occurrences of a name what was done to one. Where it is doubtful of all of them a
    /// person chooses.
    fn apply_to_all(&self) {
        let Some(open) = self.open() else { return };
        let command = match &open.spread {
            Some(spread) => spread.command(),
            None => self
                .mention()
                .and_then(|id| open.annotation(id))
                .map(|mention| Offer::of_mention(&open.workspace, mention))
                .and_then(|offer| offer.command(|occurrence| occurrence.caution.is_none())),
        };
        match command {
            Some(command) => {
                focus::leave(&self.article, ".spread");
                focus::keep(&self.article, false);
                self.act(Action::Do(command, clock::stamp()));
            }
            None => self.choose_occurrences(),
        }
    }

    fn choose_occurrences(&self) {
        let mention = self.mention();
        let Some(open) = self.open() else { return };
        match (&open.spread, mention.and_then(|id| open.annotation(id))) {
            (Some(_), _) => self.show(Overlay::Occurrences),
            (None, Some(mention)) => {
                self.act(Action::Spread(SpreadAction::About(mention.id)));
                if !Offer::of_mention(&open.workspace, mention)
                    .occurrences
                    .is_empty()
                {
                    self.show(Overlay::Occurrences);
                }
            }
            (None, None) => {}
        }
    }

    /// Goes on or back among the mentions of what the chosen one names, around their ends.
    fn go_within_entity(&self, step: isize) {
        let Some((open, id)) = self.open().zip(self.mention()) else {
            return;
        };
        let mentions = open
            .entities
            .iter()
            .map(|entity| &entity.mentions)
            .find(|mentions| mentions.contains(&id));
        let next = mentions.and_then(|mentions| {
            let here = mentions.iter().position(|mention| *mention == id)?;
            let count = isize::try_from(mentions.len()).ok()?;
            let there = (isize::try_from(here).ok()? + step).rem_euclid(count);
            mentions.get(usize::try_from(there).ok()?).copied()
        });
        if let Some(id) = next {
            self.go_to(id);
        }
    }

    /// Chooses a mention and puts the focus on it.
    pub fn go_to(&self, id: AnnotationId) {
        self.act(Action::Choose(Chosen::Mention(id)));
        focus::mention(&self.article, id);
    }

    fn download(&self) {
        let Some(open) = self.open() else { return };
        let (workspace, hands) = (open.for_file(), self.clone());
        wasm_bindgen_futures::spawn_local(async move {
            if let Err(reason) = save_file(workspace).await {
                let words = texts::dialogs::file_not_saved(&reason);
                hands.act(Action::error(words));
            }
        });
    }
}

/// The command that gives what is chosen a label; none where more is selected than is meant.
pub fn labelling(chosen: &Chosen, label: &Label) -> Option<Command> {
    let mark = |span| Command::Mark {
        span,
        label: label.clone(),
    };
    match chosen {
        Chosen::Nothing => None,
        Chosen::Mention(id) => Some(Command::Relabel {
            id: *id,
            label: label.clone(),
        }),
        Chosen::Text(spans) if spans.len() > MOST_PARAGRAPHS => None,
        Chosen::Text(spans) => Some(match spans.as_slice() {
            [span] => mark(*span),
            spans => Command::All(spans.iter().copied().map(mark).collect()),
        }),
    }
}

/// From one mention to another, in the order of the text.
#[derive(Clone, Copy)]
enum Step {
    Next,
    Previous,
    First,
    Last,
}

impl Step {
    /// Where it leads from the current mention. From elsewhere in the article the first step leads
    /// to the current mention itself.
    fn from(self, open: &Open, on_mention: bool) -> Option<AnnotationId> {
        let mentions: Vec<&Rc<Annotation>> = open.shown.live().collect();
        let last = mentions.len().checked_sub(1)?;
        let here = mentions
            .iter()
            .position(|annotation| Some(annotation.id) == open.current)?;
        let there = match self {
            Step::Next if on_mention => (here + 1).min(last),
            Step::Previous if on_mention => here.saturating_sub(1),
            Step::Next | Step::Previous => here,
            Step::First => 0,
            Step::Last => last,
        };
        mentions.get(there).map(|annotation| annotation.id)
    }
}

async fn save_file(workspace: Workspace) -> Result<(), String> {
    let name = formats::file_name(&workspace, Format::GlossJson);
    let json = later::gloss_json(workspace, model_name())
        .await
        .map_err(|error| error.to_string())?;
    download::download(&name, "application/json", json.as_bytes())
}

/// The recogniser's model, as files name it.
pub fn model_name() -> ModelName {
    ModelName {
        name: ner_model::NAME.to_owned(),
        sha256: ner_model::SHA256.to_owned(),
    }
}
