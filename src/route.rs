//! The addresses within the page, behind its `#`: any static host serves them, and Back, Forward and
//! bookmarks work.

use std::fmt;

use crate::storage::DocumentId;

/// What an address leads to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// The first view.
    #[default]
    Start,
    /// A document of this browser.
    Article(DocumentId),
    /// The help.
    Help,
    /// The keyboard shortcuts.
    Shortcuts,
    /// The settings.
    Settings,
}

impl Route {
    /// Reads what stands behind the `#`, with or without it. Anything else is a place within the page,
    /// such as `#main`.
    pub fn parse(fragment: &str) -> Option<Route> {
        let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
        match fragment {
            "" | "/" => Some(Route::Start),
            "/help" => Some(Route::Help),
            "/shortcuts" => Some(Route::Shortcuts),
            "/settings" => Some(Route::Settings),
            other => other
                .strip_prefix("/article/")
                .and_then(DocumentId::parse)
                .map(Route::Article),
        }
    }
}

/// As it stands behind the `#`.
impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Route::Start => f.write_str("/"),
            Route::Article(id) => write!(f, "/article/{id}"),
            Route::Help => f.write_str("/help"),
            Route::Shortcuts => f.write_str("/shortcuts"),
            Route::Settings => f.write_str("/settings"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_is_found_under_its_own_address() {
        for route in [
            Route::Start,
            Route::Article(DocumentId(0)),
            Route::Article(DocumentId(u64::MAX)),
            Route::Help,
            Route::Shortcuts,
            Route::Settings,
        ] {
            assert_eq!(Route::parse(&format!("#{route}")), Some(route));
        }
        assert_eq!(Route::parse(""), Some(Route::Start));
    }

    #[test]
    fn a_place_within_the_page_is_no_route() {
        for fragment in [
            "#main",
            "#/article/",
            "#/article/none",
            "#/nothing",
            "#help",
        ] {
            assert_eq!(Route::parse(fragment), None, "{fragment}");
        }
    }
}
