//! Hooks: what the page does beside drawing itself.

mod use_caret;
mod use_global_input;
mod use_gradual_view;
mod use_grouping;
mod use_highlights;
mod use_intents;
mod use_label_styles;
mod use_last_open;
mod use_names;
mod use_problems;
mod use_recogniser;
mod use_results;
mod use_saving;
mod use_selection;
mod use_settings;
mod use_shortcuts;
mod use_table;
mod use_wide;

pub use use_caret::use_caret;
pub use use_global_input::use_global_input;
pub use use_gradual_view::use_gradual_view;
pub use use_grouping::use_grouping;
pub use use_highlights::{Highlighted, use_highlights};
pub use use_intents::use_intents;
pub use use_label_styles::use_label_styles;
pub use use_last_open::use_last_open;
pub use use_names::use_names;
pub use use_problems::{Problems, use_problems};
pub use use_recogniser::use_recogniser;
pub use use_results::use_results;
pub use use_saving::use_saving;
pub use use_selection::{PREVIEW, use_selection};
pub use use_settings::use_settings;
pub use use_shortcuts::use_shortcuts;
pub use use_table::{use_new_table, use_table};
pub use use_wide::use_wide;
