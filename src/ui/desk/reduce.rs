//! How the page changes.

use std::rc::Rc;

use texts::desk as own;
use yew::Reducible;

use super::{Action, Chosen, Desk, Notice, Open, Overlay, Recognition};
use crate::annotation::{ChangeSet, Command, Stamp, Suggestion};
use crate::intent::LabelKey;
use crate::ui::words;
use crate::workspace::Workspace;

impl Reducible for Desk {
    type Action = Action;

    /// A line an action; what takes more is a method beside the concern that it belongs to.
    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut desk = Desk::clone(&self);
        match action {
            Action::Open {
                id,
                workspace,
                scroll,
                unread,
                notice,
            } => desk.put(Open::new(id, workspace, scroll, unread), notice),
            Action::Close => desk.clear(),
            Action::Recognition(recognition) => desk.recognising(recognition),
            Action::Recognised {
                revision,
                suggestions,
                model,
                stamp,
            } => {
                if revision == desk.revision {
                    desk.recognised(&suggestions, &model, stamp);
                }
            }
            Action::Group => {
                if let Some(open) = &mut desk.open {
                    open.group();
                }
                desk.offer();
            }
            Action::Do(command, stamp) => desk.carry_out(&command, stamp),
            Action::Spread(action) => desk.spread(action),
            Action::Elsewhere(changed) => desk.elsewhere = Rc::new(changed),
            Action::Names(names) => desk.names = names,
            Action::Undo => desk.change(|workspace| {
                workspace
                    .undo()
                    .ok_or_else(|| own::nothing_to_undo().to_owned())
            }),
            Action::Redo => desk.change(|workspace| {
                workspace
                    .redo()
                    .ok_or_else(|| own::nothing_to_redo().to_owned())
            }),
            Action::Lock => desk.lock(),
            Action::Adopt { from, workspace } => desk.adopt(&from, workspace),
            Action::Backup(backup) => desk.backup = backup,
            Action::Travel(steps) => desk.travel(steps),
            Action::Correct(correcting) => desk.correct(correcting),
            Action::Choose(chosen) => desk.choose(chosen),
            Action::Panel(action) => desk.panel = desk.panel.after(action),
            Action::Caret(action) => desk.walk(action),
            Action::Review(action) => desk.reviewed(action),
            Action::Settings(settings) => desk.set(settings),
            Action::Language(language) => desk.settings.language = Some(language),
            Action::Keep(index) => desk.keep(index),
            Action::Overlay(action) => desk.overlay(action),
            Action::Search(action) => {
                if let Some(open) = &mut desk.open {
                    open.searching = open.searching.after(action);
                }
            }
            Action::Tour(step) => desk.tour(step),
            Action::Ignore(ignored) => {
                if let Some(open) = &mut desk.open {
                    open.workspace = open.workspace.clone().with_ignored(ignored);
                    desk.announcement = own::noted().into();
                }
            }
            Action::Say(words) => desk.announcement = words,
            Action::Incoming(incoming) => {
                desk.incoming = incoming;
                desk.overlay = Some(Overlay::Import);
            }
            Action::TakeAway(articles) => {
                desk.taking = articles;
                desk.overlay = Some(Overlay::Export);
            }
            Action::Bring(theirs, stamp) => desk.change(|workspace| {
                let (workspace, brought) = workspace.bring(&theirs, stamp);
                Ok((workspace, brought.changes))
            }),
            Action::Share(shared) => {
                if let Some(open) = &mut desk.open {
                    open.shared = shared;
                }
            }
            Action::Notice(notice) => desk.notice = notice,
        }
        desk.know_labels();
        desk.see();
        Rc::new(desk)
    }
}

impl Desk {
    fn put(&mut self, open: Open, notice: Option<Notice>) {
        self.recognition = if open.unread {
            Recognition::Reading(0.0)
        } else {
            Recognition::Idle
        };
        self.announcement = own::opened(open.workspace.title()).into();
        self.open = Some(open);
        self.notice = notice;
        self.revision += 1;
    }

    /// The labels that can be given are those of the document.
    fn know_labels(&mut self) {
        if let Some(open) = &self.open {
            let labels = LabelKey::of(open.workspace.labels());
            if *self.labels != labels {
                self.labels = Rc::new(labels);
            }
        }
    }

    fn clear(&mut self) {
        self.open = None;
        self.recognition = Recognition::Idle;
        self.notice = None;
        self.revision += 1;
    }

    fn recognising(&mut self, recognition: Recognition) {
        // The model is fetched before anything waits for it: nobody needs to see that.
        if self.open.as_ref().is_some_and(|open| open.unread) {
            self.recognition = recognition;
        }
    }

    fn recognised(&mut self, suggestions: &[Suggestion], model: &Rc<str>, stamp: Stamp) {
        self.recognition = Recognition::Idle;
        if let Some(open) = &mut self.open {
            let (workspace, suggested) = open.workspace.suggest(suggestions, model, stamp);
            // The salt of the list's annotations is another, so that no two have the same id.
            let salt = stamp.salt.wrapping_add(1);
            let (workspace, listed) = workspace.with_listed(&self.names, Stamp { salt, ..stamp });
            open.unread = false;
            open.take(
                workspace,
                &suggested.iter().chain(listed.iter()).cloned().collect(),
            );
            self.announcement = words::found(open.workspace.annotations()).into();
        }
    }

    /// Undoes or does again as many steps as there are, and says once where that has led.
    fn travel(&mut self, steps: isize) {
        for _ in 0..steps.unsigned_abs() {
            self.change(|workspace| {
                let step = match steps < 0 {
                    true => workspace.undo(),
                    false => workspace.redo(),
                };
                step.ok_or_else(String::new)
            });
        }
        if let (Some(open), true) = (&self.open, steps != 0) {
            let count = steps.unsigned_abs();
            let count = if steps < 0 {
                own::steps_undone(count)
            } else {
                own::steps_done_again(count)
            };
            let last = match open.workspace.next_undo() {
                Some(last) => own::last_is_now(&last.to_string()),
                None => own::as_it_came().to_owned(),
            };
            self.announcement = format!("{count} {last}").into();
        }
    }

    /// Does what a person asks for.
    pub(super) fn perform(&mut self, command: &Command, stamp: Stamp) {
        let chosen = self.open.as_ref().map(|open| open.chosen.clone());
        self.change(|workspace| {
            workspace
                .apply(command, stamp)
                .map_err(|error| error.to_string())
        });
        // Who moves an end goes on to move it, and who writes a note goes on to read it.
        if let Command::MoveBoundary { id, .. } | Command::Note { id, .. } = command
            && chosen == Some(Chosen::Mention(*id))
            && let Some(open) = &mut self.open
            && open.annotation(*id).is_some()
        {
            open.chosen = Chosen::Mention(*id);
        }
    }

    fn choose(&mut self, chosen: Chosen) {
        if let Some(open) = &mut self.open {
            if let Chosen::Mention(id) = chosen {
                open.current = Some(id);
                if let Some(annotation) = open.annotation(id) {
                    open.review = open.review.as_ref().map(|review| review.jump(annotation));
                }
            }
            open.chosen = match chosen {
                // A click beside a mention does not end a review.
                Chosen::Nothing => open.under_review(),
                chosen => chosen,
            };
        }
    }

    /// Changes the document, and says what changed or why nothing did.
    pub(super) fn change(
        &mut self,
        change: impl FnOnce(&Workspace) -> Result<(Workspace, ChangeSet), String>,
    ) {
        if self.refuses_changes() {
            return;
        }
        let Some(open) = &mut self.open else {
            return;
        };
        match change(&open.workspace) {
            Ok((workspace, changes)) => {
                self.announcement = words::announcement(workspace.document(), &changes).into();
                // The card would lie on the text that comes next.
                open.chosen = Chosen::Nothing;
                open.take(workspace, &changes);
                if changes.text_edit().is_some() {
                    open.correcting = None;
                    // Names in what was corrected are looked for anew; answers on the text before
                    // come too late.
                    open.unread = true;
                    self.recognition = Recognition::Reading(0.0);
                    self.revision += 1;
                }
                self.go_on(&changes);
            }
            Err(reason) => self.announcement = reason.into(),
        }
    }

    /// Whether the document is only to be read; says why, where it is.
    pub(super) fn refuses_changes(&mut self) -> bool {
        let why = match &self.open {
            Some(open) if open.locked => own::locked(),
            Some(open) if open.shared => own::shared(),
            _ => return false,
        };
        self.announcement = why.into();
        self.notice = Some(Notice::error(why));
        true
    }
}
