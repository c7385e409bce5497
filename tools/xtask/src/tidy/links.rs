//! Links and pictures in documents that lead to files of the project.

use super::file::File;
use regex::Regex;
use std::path::{Component, Path};

/// Examples in the annotation guide mark names as the corpus does, which looks like a link.
const INLINE_MARKS: [&str; 3] = ["PER", "LOC", "ORG"];

pub(super) fn broken_links(files: &[File]) -> Vec<String> {
    #[expect(
        clippy::expect_used,
        reason = "the pattern is a constant that tests compile"
    )]
    let link = Regex::new(r#"\]\(([^)\s]+)\)|\b(?:src|srcset|href)="([^"]+)""#).expect("a pattern");
    let mut found = Vec::new();
    let documents = files
        .iter()
        .filter(|file| file.has_extension(&["md"]) && !file.is_in(&["corpus/"]));
    for document in documents {
        for captures in link.captures_iter(&document.text) {
            let target = captures
                .get(1)
                .or(captures.get(2))
                .map_or("", |group| group.as_str());
            if !leads_somewhere(document, target, files) {
                found.push(format!(
                    "{} links to {target}, which is not there",
                    document.path
                ));
            }
        }
    }
    found
}

/// Addresses of other hosts and places in the same document are not followed.
fn leads_somewhere(document: &File, target: &str, files: &[File]) -> bool {
    let path = target.split('#').next().unwrap_or_default();
    if INLINE_MARKS.contains(&path) {
        return true;
    }
    if path.is_empty() || path.contains("://") || path.starts_with("mailto:") {
        return true;
    }
    let folder = Path::new(&document.path).parent().unwrap_or(Path::new(""));
    let mut parts: Vec<&str> = Vec::new();
    let joined = folder.join(path);
    for part in joined.components() {
        match part {
            Component::Normal(name) => parts.extend(name.to_str()),
            Component::ParentDir => {
                parts.pop();
            }
            _ => {}
        }
    }
    let path = parts.join("/");
    let as_folder = format!("{path}/");
    files
        .iter()
        .any(|file| file.path == path || file.path.starts_with(&as_folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_to_nowhere_is_found() {
        let text = "[map](ARCHITECTURE.md#map) [schema](schema/) [up](../README.md) \
                    [rust](https://rustup.rs) [here](#words) [Ana Ruiz](PER) ![lost](docs/lost.png) \
                    <img src=\"docs/gone.png\">";
        let files = [
            File::sample("README.md", text),
            File::sample("ARCHITECTURE.md", ""),
            File::sample("schema/gloss.json", ""),
        ];
        let found = broken_links(&files);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].contains("docs/lost.png") && found[1].contains("docs/gone.png"));
    }
}
