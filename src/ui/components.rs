//! The parts of the page, one a file.

mod announcer;
mod article;
mod card;
mod earlier;
mod icon;
mod legend;
mod masthead;
mod mention_card;
mod notices;
mod panel;
mod paragraph;
mod peek;
mod progress;
mod reading;
mod save_state;
mod selection_card;
mod start;
mod toolbar;

pub use announcer::{Announcer, AnnouncerProps};
pub use article::Article;
pub use card::{Anchor, Card};
pub use earlier::Earlier;
pub use icon::{Icon, Picture};
pub use legend::Legend;
pub use masthead::Masthead;
pub use mention_card::MentionCard;
pub use notices::Notices;
pub use panel::{Panel, PanelProps};
pub use paragraph::{Paragraph, ParagraphProps};
pub use peek::Peek;
pub use progress::ReadingProgress;
pub use reading::Reading;
pub use save_state::{SaveIndicator, SaveIndicatorProps};
pub use selection_card::SelectionCard;
pub use start::Start;
pub use toolbar::Toolbar;
