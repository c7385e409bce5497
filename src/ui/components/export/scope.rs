//! Which articles are taken away.

use std::rc::Rc;

use texts::export as own;
use yew::prelude::*;

use crate::storage::DocumentId;
use crate::ui::components::Radio;
use crate::ui::library::PageLibrary;
use crate::workspace::Workspace;

/// Which articles are taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// The open one.
    Open,
    /// Those that were chosen in the list.
    Chosen,
    /// All that are kept.
    All,
}

/// The articles that there are to take.
#[derive(Clone, PartialEq)]
pub(super) struct Articles {
    pub(super) open: Option<Workspace>,
    pub(super) chosen: Rc<[DocumentId]>,
    pub(super) library: PageLibrary,
}

impl Articles {
    /// What is taken before anything is said.
    pub(super) fn first(&self) -> Scope {
        match self.open {
            Some(_) => Scope::Open,
            None => Scope::Chosen,
        }
    }

    /// How many articles are kept and not in the bin.
    pub(super) fn kept(&self) -> usize {
        self.all_ids().len()
    }

    /// The articles, as far as they can be read; the open one as it is on the desk.
    pub(super) fn of(&self, scope: Scope) -> Vec<Workspace> {
        match scope {
            Scope::Open => self.open.iter().cloned().collect(),
            Scope::Chosen => self.load(&self.chosen),
            Scope::All => self.all(),
        }
    }

    fn all(&self) -> Vec<Workspace> {
        let mut all = self.load(&self.all_ids());
        let Some(open) = &self.open else {
            return all;
        };
        let is_open =
            |one: &Workspace| one.created() == open.created() && one.document() == open.document();
        match all.iter_mut().find(|one| is_open(one)) {
            Some(kept) => *kept = open.clone(),
            None => all.insert(0, open.clone()),
        }
        all
    }

    fn all_ids(&self) -> Vec<DocumentId> {
        let documents = self.library.documents().unwrap_or_default();
        documents
            .iter()
            .filter(|summary| summary.binned.is_none())
            .map(|summary| summary.id)
            .collect()
    }

    fn load(&self, ids: &[DocumentId]) -> Vec<Workspace> {
        let loaded = ids.iter().filter_map(|id| self.library.load(*id).ok());
        loaded.map(|loaded| loaded.workspace).collect()
    }
}

/// What the choice takes.
#[derive(Properties, PartialEq)]
pub(super) struct ScopeChoiceProps {
    pub(super) scope: Scope,
    /// How many are chosen in the list; none where an article is open.
    pub(super) chosen: Option<usize>,
    /// How many are kept.
    pub(super) kept: usize,
    pub(super) on_scope: Callback<Scope>,
}

/// The choice between this article, or those that were chosen, and all.
#[component]
pub(super) fn ScopeChoice(props: &ScopeChoiceProps) -> Html {
    let (few, words) = match props.chosen {
        None => (Scope::Open, own::this_article().to_owned()),
        Some(count) => (Scope::Chosen, own::those_selected(count)),
    };
    let option = |scope: Scope, words: String| {
        let on_choose = props.on_scope.reform(move |_: Event| scope);
        html! {
            <Radio name="scope" checked={props.scope == scope} {on_choose}>{ words }</Radio>
        }
    };
    html! {
        <fieldset class="preference">
            <legend>{ own::articles() }</legend>
            <div class="preference-row">
                { option(few, words) }
                { option(Scope::All, own::all_kept(props.kept)) }
            </div>
        </fieldset>
    }
}
