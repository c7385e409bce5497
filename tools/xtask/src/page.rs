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
    let page = note_checksum_of_app(&page)?;
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

/// Turns the preload of the app's WebAssembly into a note of its checksum, which `src/start.js` has
/// the browser check when it fetches the file.
///
/// Firefox 153 uses no preload for a fetch with a checksum and fetches the file twice; Chromium
/// ignores a checksum on the preload itself, with a warning on every load (crbug.com/981419).
fn note_checksum_of_app(page: &str) -> Result<String> {
    let preload = Regex::new(r#"<link rel="preload"[^>]*>"#)?;
    let checksum = Regex::new(r#" integrity="([^"]+)""#)?;
    let noted = preload.replace_all(page, |link: &regex::Captures| {
        let checksum = checksum.captures(&link[0]);
        match (link[0].contains(r#" as="fetch""#), checksum) {
            (true, Some(checksum)) => {
                format!(
                    r#"<meta name="app-wasm-integrity" content="{}">"#,
                    &checksum[1]
                )
            }
            _ => link[0].to_owned(),
        }
    });
    ensure!(
        noted.matches("app-wasm-integrity").count() == 1,
        "the page must preload one file, the app's WebAssembly, with its checksum"
    );
    Ok(noted.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_preload_of_the_app_becomes_a_note_of_its_checksum() {
        let page = r#"<script src="a.js" integrity="1"></script>
            <link rel="modulepreload" href="b.js" integrity="2">
            <link rel="preload" href="c.wasm" integrity="sha384-3" as="fetch">
            <link rel="preload" href="d.css" integrity="4" as="style">"#;
        assert_eq!(
            note_checksum_of_app(page).unwrap(),
            page.replace(
                r#"<link rel="preload" href="c.wasm" integrity="sha384-3" as="fetch">"#,
                r#"<meta name="app-wasm-integrity" content="sha384-3">"#
            )
        );
        assert!(note_checksum_of_app(r#"<link rel="preload" href="c.wasm" as="fetch">"#).is_err());
    }
}
