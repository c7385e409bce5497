//! What the linter finds, looked for when a person has paused and the browser is idle: never
//! between a key and what it shows.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::annotation::{Finding, Linter};
use crate::browser::idle;
use crate::document::Document;
use crate::workspace::Workspace;

/// How long a person must have paused, in milliseconds.
const PAUSE: u32 = 250;

/// What was found in a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Problems {
    document: Document,
    findings: Rc<Vec<Finding>>,
}

impl Problems {
    /// What was found and still is so, with those that are left be: `true`.
    pub fn of<'a>(&'a self, workspace: &'a Workspace) -> impl Iterator<Item = (&'a Finding, bool)> {
        let same = self.document == *workspace.document();
        self.findings
            .iter()
            .filter(move |finding| same && finding.stands(workspace.annotations()))
            .map(|finding| (finding, workspace.ignored().covers(finding)))
    }

    /// How many there are, less those that are left be.
    pub fn count(&self, workspace: &Workspace) -> usize {
        self.of(workspace).filter(|(_, ignored)| !ignored).count()
    }
}

/// What the linter finds in `workspace`; `None` until it has looked for the first time.
#[hook]
pub fn use_problems(workspace: &Workspace) -> Option<Rc<Problems>> {
    let problems = use_state_eq(|| None::<Rc<Problems>>);
    let linter = use_mut_ref(|| None::<Linter>);
    let asked = use_memo((), |()| Cell::new(0_u32));
    let timer = use_mut_ref(|| None::<Timeout>);
    {
        let problems = problems.setter();
        let deps = (
            workspace.document().clone(),
            workspace.annotations().clone(),
        );
        use_effect_with(deps, move |(document, annotations)| {
            let (document, annotations) = (document.clone(), annotations.clone());
            let this = asked.get().wrapping_add(1);
            asked.set(this);
            let look = move || {
                if asked.get() != this {
                    return;
                }
                let findings = Rc::new(linter_for(&linter, &document).lint(&annotations));
                problems.set(Some(Rc::new(Problems { document, findings })));
            };
            timer.replace(Some(Timeout::new(PAUSE, move || idle::when_idle(look))));
        });
    }
    (*problems).clone()
}

/// The linter of a document, which has gathered its words.
fn linter_for(kept: &RefCell<Option<Linter>>, document: &Document) -> Linter {
    let mut kept = kept.borrow_mut();
    match &*kept {
        Some(linter) if linter.document() == document => linter.clone(),
        _ => kept.insert(Linter::new(document.clone())).clone(),
    }
}
