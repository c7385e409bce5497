//! The review of suggestions on the desk: what is looked at is chosen in the article, so that every
//! key that acts on a mention acts on it, and a decision on it goes on to the next.

use texts::desk as own;

use super::{Chosen, Desk, Open};
use crate::annotation::{
    Annotation, AnnotationId, Change, ChangeSet, Command, Context, Review, ReviewOrder,
    ReviewProgress, Stamp, Status, Threshold,
};
use crate::ui::words;

/// How much of the text around a suggestion is read out, in characters on either side.
const READ_OUT: usize = 60;

/// What can happen to a review.
#[derive(Clone, Copy, Debug)]
pub enum ReviewAction {
    /// It begins.
    Start,
    /// It is put away.
    Stop,
    /// The person agrees with what is looked at, or brings it back where it was rejected, and goes
    /// on.
    Accept(Stamp),
    /// The person rejects what is looked at, and goes on.
    Reject(Stamp),
    /// The person leaves it for later.
    Skip,
    /// The person goes back to what was looked at before.
    Back,
    /// The person goes to a suggestion of the queue.
    Jump(AnnotationId),
    /// The person wants it in another order.
    Order(ReviewOrder),
    /// Suggestions that are less certain are not shown, and do not wait.
    Threshold(Threshold),
    /// Files leave them out too, or have them.
    ThresholdInFile(bool),
}

impl Desk {
    pub(super) fn reviewed(&mut self, action: ReviewAction) {
        let Some(open) = &mut self.open else {
            return;
        };
        let set = open.workspace.annotations();
        let walk = open.review.clone();
        let review = match action {
            ReviewAction::Start => Some(Review::start(set, open.order, open.threshold)),
            ReviewAction::Stop => None,
            ReviewAction::Accept(stamp) => return self.decide(stamp, true),
            ReviewAction::Reject(stamp) => return self.decide(stamp, false),
            ReviewAction::Skip => walk.map(|walk| walk.next(set, open.threshold)),
            ReviewAction::Back => walk.map(|walk| walk.back(set)),
            ReviewAction::Jump(id) => set.get(id).map(|annotation| {
                walk.unwrap_or_else(|| Review::start(set, open.order, open.threshold))
                    .jump(annotation)
            }),
            ReviewAction::Order(order) => {
                open.order = order;
                walk.map(|walk| walk.reordered(set, order, open.threshold))
            }
            ReviewAction::ThresholdInFile(in_file) => {
                open.threshold_in_file = in_file;
                return;
            }
            ReviewAction::Threshold(threshold) => {
                open.show(threshold);
                self.announcement =
                    words::shown(open.threshold.counts(open.workspace.annotations())).into();
                return;
            }
        };
        if open.review.is_some() && review.is_none() {
            self.announcement = own::review_put_away().into();
        }
        open.review = review;
        open.chosen = open.under_review();
        if let Some(words) = open.review_words() {
            self.announcement = words.into();
        }
    }

    /// Agrees with what is looked at, or does not. Where that changes nothing, goes on all the same.
    fn decide(&mut self, stamp: Stamp, agrees: bool) {
        let Some((id, status)) = self.open.as_ref().and_then(Open::reviewed_status) else {
            return;
        };
        let command = match (status, agrees) {
            (Status::Suggested, true) => Command::Accept { id },
            (Status::Rejected, true) => Command::Restore { id },
            (Status::Suggested | Status::Accepted, false) => Command::Remove { id },
            (Status::Accepted, true) | (Status::Rejected, false) => {
                return self.reviewed(ReviewAction::Skip);
            }
        };
        self.change(|workspace| {
            workspace
                .apply(&command, stamp)
                .map_err(|error| error.to_string())
        });
    }

    /// After a change: a decision on what is looked at goes on to the next, and taking one back goes
    /// back to it. While the span is being moved, it stays.
    pub(super) fn go_on(&mut self, changes: &ChangeSet) {
        let Some(open) = &mut self.open else {
            return;
        };
        let Some(walk) = open.review.clone() else {
            return;
        };
        let set = open.workspace.annotations();
        let current = walk.current();
        let decided = changes
            .iter()
            .filter(|change| current.is_some() && change.id() == current)
            .any(|change| match change {
                Change::Updated { old, new } => is_decision(old, new),
                Change::Deleted(_) => true,
                _ => false,
            });
        let open_again = changes.iter().find_map(|change| match change {
            Change::Updated { old, new } if old.is_decided() && !new.is_decided() => Some(new),
            _ => None,
        });
        let next = match open_again {
            Some(annotation) => walk.jump(annotation),
            None if decided => walk.next(set, open.threshold),
            None => walk,
        };
        open.review = Some(next);
        open.chosen = open.under_review();
        if let Some(words) = open.review_words() {
            self.announcement = format!("{} {words}", self.announcement).into();
        }
    }
}

fn is_decision(old: &Annotation, new: &Annotation) -> bool {
    new.is_decided() && old.span == new.span && (old.status, &old.label) != (new.status, &new.label)
}

impl Open {
    /// The annotation that is looked at in the review.
    pub fn reviewed(&self) -> Option<AnnotationId> {
        self.review.as_ref()?.current()
    }

    fn reviewed_status(&self) -> Option<(AnnotationId, Status)> {
        let id = self.reviewed()?;
        let annotation = self.workspace.annotations().get(id)?;
        Some((id, annotation.status))
    }

    /// What is looked at, as it is chosen in the article.
    pub(super) fn under_review(&self) -> Chosen {
        match self.reviewed() {
            Some(id) if self.annotation(id).is_some() => Chosen::Mention(id),
            _ => Chosen::Nothing,
        }
    }

    /// What is looked at, for those who hear the page.
    fn review_words(&self) -> Option<String> {
        let review = self.review.as_ref()?;
        let set = self.workspace.annotations();
        let progress = ReviewProgress::of(set, self.threshold);
        let Some(annotation) = review.current().and_then(|id| set.get(id)) else {
            return Some(words::review_done(progress));
        };
        let context = Context::of(self.workspace.document(), annotation.span, READ_OUT);
        Some(
            own::Reviewed {
                label: annotation.label.noun(),
                origin: &words::origin(annotation),
                quote: &context.quote,
                reviewed: progress.reviewed,
                text: &context.text(),
                total: progress.total,
            }
            .say(),
        )
    }
}
