//! The table of intents, for whatever shows a key.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::keyboard;
use crate::intent::{LabelKey, Platform, Table};

/// The table as the page gives it to all of its parts.
#[hook]
pub fn use_table() -> Rc<Table> {
    let given = use_context::<Rc<Table>>();
    let platform = *use_memo((), |()| keyboard::platform());
    given.unwrap_or_else(|| Rc::new(Table::new(&LabelKey::built_in(), platform, true)))
}

/// Makes the table for these labels; the page gives it on as a context.
#[hook]
pub fn use_new_table(labels: &Rc<Vec<LabelKey>>, single_keys: bool) -> Rc<Table> {
    let platform: Platform = *use_memo((), |()| keyboard::platform());
    use_memo(
        (labels.clone(), single_keys, texts::language()),
        move |(labels, single_keys, _)| Table::new(labels, platform, *single_keys),
    )
}
