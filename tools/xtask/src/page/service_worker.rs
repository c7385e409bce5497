//! The service worker: `src/service-worker.js` with the list of the files that it keeps.

use crate::{project::Project, release::hexadecimal, sizes};
use anyhow::{Context, Result, ensure};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, fs, path::Path};

/// What the page can do without: read by hosts, or by people who follow a link.
const LEFT_OUT: [&str; 3] = ["_headers", "THIRD-PARTY-NOTICES.txt", "icons/preview.png"];

/// Where the page writes which build it is of.
const VERSION_PLACE: &str = r#"<meta name="app-version" content="">"#;

/// Writes the version into the page, and the service worker beside it.
pub(super) fn write(project: &Project) -> Result<()> {
    let site = project.dist();
    let version = version(&kept(&site)?);
    let path = site.join("index.html");
    let page = fs::read_to_string(&path)?;
    ensure!(
        page.contains(VERSION_PLACE),
        "index.html does not say {VERSION_PLACE}"
    );
    let place = VERSION_PLACE.replace("\"\"", &format!("\"{version}\""));
    fs::write(&path, page.replace(VERSION_PLACE, &place))?;

    let source = project.root().join("src/service-worker.js");
    let program =
        fs::read_to_string(&source).with_context(|| format!("read {}", source.display()))?;
    let files = serde_json::to_string_pretty(&kept(&site)?)?;
    fs::write(
        site.join("service-worker.js"),
        format!("const VERSION = \"{version}\";\nconst FILES = {files};\n{program}"),
    )?;
    Ok(())
}

/// The addresses of the files that are kept, each with its checksum. The page is what the folder
/// itself answers with.
fn kept(site: &Path) -> Result<BTreeMap<String, String>> {
    let mut kept = BTreeMap::new();
    for path in sizes::files(site)? {
        let name = path
            .strip_prefix(site)?
            .display()
            .to_string()
            .replace('\\', "/");
        if LEFT_OUT.contains(&name.as_str()) {
            continue;
        }
        let bytes = fs::read(&path).with_context(|| format!("read {}", path.display()))?;
        let checksum = BASE64_STANDARD.encode(Sha256::digest(&bytes));
        let address = match name.as_str() {
            "index.html" => String::new(),
            name => name.to_owned(),
        };
        kept.insert(format!("./{address}"), format!("sha256-{checksum}"));
    }
    Ok(kept)
}

/// Changes with every file, the page included.
fn version(kept: &BTreeMap<String, String>) -> String {
    let mut checksum = Sha256::new();
    for (address, of_file) in kept {
        checksum.update(format!("{address} {of_file}\n"));
    }
    let mut version = hexadecimal(&checksum.finalize());
    version.truncate(16);
    version
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project(page: &str) -> (tempfile::TempDir, Project) {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("src")).unwrap();
        fs::create_dir_all(folder.path().join("dist/icons")).unwrap();
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
        write("src/service-worker.js", "// program\n");
        write("dist/index.html", &format!("{VERSION_PLACE}{page}"));
        write("dist/icons/icon.png", "png");
        write("dist/_headers", "/*");
        let project = Project::at(folder.path().to_path_buf());
        super::write(&project).unwrap();
        (folder, project)
    }

    fn written(project: &Project, name: &str) -> String {
        fs::read_to_string(project.dist().join(name)).unwrap()
    }

    #[test]
    fn the_page_and_the_service_worker_are_of_one_version() {
        let (_folder, project) = project("<p>page");
        let page = written(&project, "index.html");
        let version = page.split('"').nth(3).unwrap();
        assert_eq!(version.len(), 16, "{page}");
        assert!(!written(&project, "service-worker.js").contains("_headers"));
        let (_other_folder, other) = self::project("<p>another page");
        assert!(!written(&other, "index.html").contains(version));
    }

    #[test]
    fn files_are_listed_with_their_checksums() {
        let (_folder, project) = project("<p>page");
        let program = written(&project, "service-worker.js");
        assert!(program.contains("\"./\": \"sha256-"), "{program}");
        assert!(
            program.contains("\"./icons/icon.png\": \"sha256-"),
            "{program}"
        );
        assert!(program.ends_with("// program\n"), "{program}");
    }
}
