//! The last touch to the built page, after Trunk.

use crate::project::Project;
use anyhow::{Context, Result};
use regex::Regex;
use std::fs;

/// Rewrites `dist/index.html` in place.
pub(crate) fn finish(project: &Project) -> Result<()> {
    let path = project.dist().join("index.html");
    let page = fs::read_to_string(&path).with_context(|| format!("read {}", path.display()))?;
    let page = move_checksum_of_fetched_preloads(&page)?;
    fs::write(&path, page).with_context(|| format!("write {}", path.display()))
}

/// Keeps the checksum of a preload `as="fetch"` out of the browser's sight.
///
/// Chromium ignores `integrity` there, with a warning on every load (crbug.com/981419).
/// `src/start.js` checks it when it fetches the file.
fn move_checksum_of_fetched_preloads(page: &str) -> Result<String> {
    let preload = Regex::new(r#"<link rel="preload"[^>]*>"#)?;
    let moved = preload.replace_all(page, |link: &regex::Captures| {
        if link[0].contains(r#" as="fetch""#) {
            link[0].replace(" integrity=", " data-integrity=")
        } else {
            link[0].to_owned()
        }
    });
    Ok(moved.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_checksum_of_a_fetched_preload_moves() {
        let page = r#"<script src="a.js" integrity="1"></script>
            <link rel="modulepreload" href="b.js" integrity="2">
            <link rel="preload" href="c.wasm" integrity="3" as="fetch">
            <link rel="preload" href="d.css" integrity="4" as="style">"#;
        let moved = move_checksum_of_fetched_preloads(page).unwrap();
        assert_eq!(
            moved,
            page.replace(r#"integrity="3""#, r#"data-integrity="3""#)
        );
    }
}
