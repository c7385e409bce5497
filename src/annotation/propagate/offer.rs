//! The offer to do to all occurrences of a name what a person has done to one.

use std::rc::Rc;

use super::{Occurrence, Propagation, occurrences};
use crate::annotation::entity::strip_possessive;
use crate::annotation::{Annotation, AnnotationId, Command};
use crate::document::ByteSpan;
use crate::workspace::Workspace;

/// What was done to one mention, and where else it could be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The name.
    pub name: Rc<str>,
    /// Where the mention stands that it was done to.
    pub span: ByteSpan,
    /// What was done.
    pub propagation: Propagation,
    /// The other places; see [`occurrences`].
    pub occurrences: Rc<Vec<Occurrence>>,
}

impl Offer {
    /// What a command does to the one mention that it is about; `None` for commands that there is
    /// nothing to do after.
    pub fn asked_by(command: &Command, before: &Workspace) -> Option<(ByteSpan, Propagation)> {
        let span = |id: AnnotationId| before.annotations().get(id).map(|mention| mention.span);
        match command {
            Command::Mark { span, label } => Some((*span, Propagation::Label(label.clone()))),
            Command::Relabel { id, label } => Some((span(*id)?, Propagation::Label(label.clone()))),
            Command::Remove { id } => Some((span(*id)?, Propagation::Remove)),
            _ => None,
        }
    }

    /// Looks for the places where what was done at `span` could be done as well.
    pub fn new(workspace: &Workspace, span: ByteSpan, propagation: Propagation) -> Offer {
        let document = workspace.document();
        let found = occurrences(document, workspace.annotations(), span, &propagation);
        Offer {
            name: strip_possessive(document.quote(span)).into(),
            span,
            propagation,
            occurrences: Rc::new(found),
        }
    }

    /// The offer to give the label of a mention to the others of its name.
    pub fn of_mention(workspace: &Workspace, mention: &Annotation) -> Offer {
        let propagation = Propagation::Label(mention.label.clone());
        Offer::new(workspace, mention.span, propagation)
    }

    /// How many of the places there is no doubt about.
    pub fn sure(&self) -> usize {
        self.occurrences
            .iter()
            .filter(|occurrence| occurrence.caution.is_none())
            .count()
    }

    /// What does it where `ticked` says so; nothing where that is nowhere.
    pub fn command(&self, mut ticked: impl FnMut(&Occurrence) -> bool) -> Option<Command> {
        let commands: Vec<Command> = self
            .occurrences
            .iter()
            .filter(|occurrence| ticked(occurrence))
            .filter_map(|occurrence| occurrence.command(&self.propagation))
            .collect();
        (!commands.is_empty()).then_some(Command::All(commands))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annotation::{Label, Stamp};
    use crate::document::{ByteOffset, Document};
    use crate::timestamp::Timestamp;

    const STAMP: Stamp = Stamp {
        at: Timestamp::from_milliseconds(0),
        salt: 1,
    };

    #[test]
    fn what_is_sure_is_done_at_once_and_undone_at_once() {
        let text = "Rahmon left. Rahmon said that Rahmon’s rahmon would not.";
        let empty = Workspace::new(Document::new(text).unwrap(), STAMP.at);
        let mark = Command::Mark {
            span: ByteSpan::at(0.into(), ByteOffset::of("Rahmon")),
            label: Label::Person,
        };
        let (span, propagation) = Offer::asked_by(&mark, &empty).unwrap();
        let (marked, _) = empty.apply(&mark, STAMP).unwrap();
        let offer = Offer::new(&marked, span, propagation);
        assert_eq!((offer.occurrences.len(), offer.sure()), (3, 2));

        let all = offer
            .command(|occurrence| occurrence.caution.is_none())
            .unwrap();
        let (after, _) = marked.apply(&all, Stamp { salt: 2, ..STAMP }).unwrap();
        assert_eq!(after.annotations().live().count(), 3);
        let (undone, _) = after.undo().unwrap();
        assert_eq!(undone.annotations(), marked.annotations());
        assert_eq!(offer.command(|_| false), None);
    }
}
