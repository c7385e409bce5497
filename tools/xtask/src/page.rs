//! The last touch to the built page, after Trunk.

mod guide;
mod names;
mod notices;
mod service_worker;
mod texts;

use crate::{project::Project, split};
use anyhow::{Context, Result, ensure};
use regex::Regex;
use std::fs;

/// Where the page writes under which name its worker lies.
const WORKER_PLACE: &str = r#"<meta name="app-worker" content="">"#;

/// Gives names that carry a checksum to the files that lack one, and puts what is made from all of
/// them beside the page.
pub(crate) fn finish(project: &Project) -> Result<()> {
    let site = project.dist();
    names::rename_model(&site)?;
    split::add(project)?;
    let worker = names::rename_worker(&site)?;
    let path = site.join("index.html");
    let page = fs::read_to_string(&path).with_context(|| format!("read {}", path.display()))?;
    let page = move_checksum_of_fetched_preloads(&page)?;
    let page = name_worker(&page, &worker)?;
    fs::write(&path, page).with_context(|| format!("write {}", path.display()))?;
    guide::write(project)?;
    notices::write(project)?;
    texts::write(project)?;
    service_worker::write(project)
}

fn name_worker(page: &str, worker: &str) -> Result<String> {
    ensure!(
        page.contains(WORKER_PLACE),
        "index.html does not say {WORKER_PLACE}"
    );
    let place = WORKER_PLACE.replace("\"\"", &format!("\"{worker}\""));
    Ok(page.replace(WORKER_PLACE, &place))
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
