//! In what situation a person is, and where an intent holds.

/// What the page knows of the moment in which something is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Situation {
    /// Whether an article is open.
    pub open: bool,
    /// What an intent would be about.
    pub subject: Subject,
    /// What has the focus.
    pub focus: Focus,
    /// Whether suggestions are being reviewed.
    pub reviewing: bool,
    /// Whether the caret is in the article.
    pub caret: bool,
    /// Whether what was done to a mention could be done to other occurrences of its name.
    pub offered: bool,
    /// Whether there is something to take back.
    pub can_undo: bool,
    /// Whether there is something to do again.
    pub can_redo: bool,
    /// Whether a label that is chosen stays chosen, as a setting.
    pub sticky: bool,
    /// Whether a label is kept, so that each selection is marked with it at once.
    pub keeping: bool,
}

/// What an intent would be about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Subject {
    /// Nothing.
    #[default]
    Nothing,
    /// Selected text.
    Text,
    /// A mention.
    Mention {
        /// Whether a person has decided on it.
        decided: bool,
        /// Whether its card is shown.
        card: bool,
    },
}

/// What has the focus.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Focus {
    /// The page as such.
    #[default]
    Page,
    /// The article, but none of its mentions.
    Article,
    /// A mention.
    Mention,
    /// A button or a link, which Enter and Space press.
    Control,
    /// A field that is typed into: its keys are its own.
    Field,
    /// A dialog that lies over the page: its keys are its own.
    Dialog,
}

/// Where an intent holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Everywhere.
    Anywhere,
    /// While an article is open.
    Open,
    /// While the article or a mention has the focus.
    InArticle,
    /// While a mention has the focus.
    OnMention,
    /// While text or a mention is chosen.
    Chosen,
    /// While a mention is chosen.
    Mention,
    /// While the caret is in the article, and the keys go there.
    Caret,
    /// While an article is open, and the caret not in it.
    NoCaret,
    /// While a mention is chosen, or what was done to one could be done to others.
    Spreadable,
    /// While suggestions are being reviewed.
    Reviewing,
    /// While text or a mention is chosen, the caret is in the article, or suggestions are being
    /// reviewed.
    Leavable,
    /// While a suggestion is chosen and its card shown, or the caret is on it.
    Suggestion,
    /// While nothing is chosen, and a label that is chosen would stay so.
    Sticky,
    /// While nothing is chosen, and a label is kept.
    Keeping,
    /// While a mention is chosen whose card is not shown, or says nothing to accept.
    Card,
}

impl When {
    /// Whether an intent that holds so holds in `situation`.
    pub fn holds(self, situation: &Situation) -> bool {
        let subject = match situation.open {
            true => situation.subject,
            false => Subject::Nothing,
        };
        match self {
            When::Anywhere => true,
            When::Open => situation.open,
            When::InArticle => {
                situation.open
                    && !situation.caret
                    && matches!(situation.focus, Focus::Article | Focus::Mention)
            }
            When::OnMention => {
                situation.open && !situation.caret && situation.focus == Focus::Mention
            }
            When::Caret => {
                situation.open
                    && situation.caret
                    && matches!(
                        situation.focus,
                        Focus::Page | Focus::Article | Focus::Mention
                    )
            }
            When::NoCaret => situation.open && !situation.caret,
            When::Chosen => subject != Subject::Nothing,
            When::Mention => matches!(subject, Subject::Mention { .. }),
            When::Spreadable => {
                situation.open && (situation.offered || matches!(subject, Subject::Mention { .. }))
            }
            When::Leavable => {
                subject != Subject::Nothing
                    || (situation.open && (situation.reviewing || situation.caret))
            }
            When::Reviewing => situation.open && situation.reviewing,
            When::Sticky => {
                situation.open
                    && !(situation.reviewing || situation.caret)
                    && situation.sticky
                    && subject == Subject::Nothing
            }
            When::Keeping => {
                situation.open
                    && !(situation.reviewing || situation.caret)
                    && situation.keeping
                    && subject == Subject::Nothing
            }
            // The review has keys of its own for what its card would ask.
            When::Suggestion | When::Card if situation.reviewing => false,
            When::Suggestion => matches!(
                subject,
                Subject::Mention { decided: false, card } if card || situation.caret
            ),
            When::Card => matches!(
                subject,
                Subject::Mention { decided, card } if decided || !(card || situation.caret)
            ),
        }
    }
}

#[cfg(test)]
impl Situation {
    /// Every situation there is.
    pub(super) fn all() -> Vec<Situation> {
        let bools = [false, true];
        let mut subjects = vec![Subject::Nothing, Subject::Text];
        for decided in bools {
            for card in bools {
                subjects.push(Subject::Mention { decided, card });
            }
        }
        let focuses = [
            Focus::Page,
            Focus::Article,
            Focus::Mention,
            Focus::Control,
            Focus::Field,
            Focus::Dialog,
        ];
        let mut all = Vec::new();
        for subject in subjects {
            for focus in focuses {
                for flags in 0..64_u32 {
                    let flag = |index: u32| flags & (1 << index) != 0;
                    all.push(Situation {
                        open: flag(0),
                        subject,
                        focus,
                        reviewing: flag(1),
                        caret: flag(2),
                        offered: flag(5),
                        can_undo: true,
                        can_redo: true,
                        sticky: flag(3),
                        keeping: flag(3) && flag(4),
                    });
                }
            }
        }
        all
    }
}
