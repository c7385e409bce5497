//! The notices of the packages whose code is in the site, which their licences ask to pass on.

use crate::{process::Program, project::Project, setup::WASM_TARGET};
use anyhow::{Context, Result};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

/// The packages that make up the site; what they depend on is in it too.
const OWN: &str = "gloss";

/// How the files of a licence are called, in lower case and without what follows.
const NOTICE_NAMES: [&str; 6] = [
    "license",
    "licence",
    "copying",
    "copyright",
    "notice",
    "unlicense",
];

/// What Cargo tells of the packages of a build.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    authors: Vec<String>,
    source: Option<String>,
    manifest_path: PathBuf,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    pkg: String,
    dep_kinds: Vec<DependencyKind>,
}

#[derive(Deserialize)]
struct DependencyKind {
    kind: Option<String>,
}

/// Writes the notices beside the page.
pub(super) fn write(project: &Project) -> Result<()> {
    let answer = Program::new("cargo", project.root())
        .arguments(["metadata", "--locked", "--format-version", "1"])
        .arguments(["--filter-platform", WASM_TARGET])
        .capture()?
        .expect_success("cargo metadata")?;
    // Beside its one line of JSON Cargo may have something to say.
    let line = answer.lines().find(|line| line.starts_with('{'));
    let metadata: Metadata = serde_json::from_str(line.unwrap_or_default())
        .context("`cargo metadata` did not answer in JSON")?;
    let text = text(&shipped(&metadata))?;
    fs::write(project.dist().join("THIRD-PARTY-NOTICES.txt"), text)?;
    Ok(())
}

/// The packages of others that the site is built from, by name. What only builds or tests is not
/// in it.
fn shipped(metadata: &Metadata) -> Vec<&Package> {
    let nodes: HashMap<_, _> = metadata
        .resolve
        .nodes
        .iter()
        .map(|node| (node.id.as_str(), node))
        .collect();
    let own = metadata
        .packages
        .iter()
        .filter(|package| package.name == OWN);
    let mut open: Vec<&str> = own.map(|package| package.id.as_str()).collect();
    let mut reached = BTreeSet::new();
    while let Some(id) = open.pop() {
        if !reached.insert(id) {
            continue;
        }
        let dependencies = nodes.get(id).into_iter().flat_map(|node| &node.deps);
        open.extend(
            dependencies
                .filter(|dependency| dependency.dep_kinds.iter().any(|kind| kind.kind.is_none()))
                .map(|dependency| dependency.pkg.as_str()),
        );
    }
    let mut packages: Vec<_> = metadata
        .packages
        .iter()
        .filter(|package| package.source.is_some() && reached.contains(package.id.as_str()))
        .collect();
    packages.sort_by_key(|package| (&package.name, &package.version));
    packages
}

/// A list of the packages, and each text once, under the names of all packages that carry it.
fn text(packages: &[&Package]) -> Result<String> {
    let mut list = String::from(
        "Gloss is MIT OR Apache-2.0. The WebAssembly of this page contains code of the Rust\n\
         standard library (MIT OR Apache-2.0, The Rust Project Developers) and of these packages:\n\n",
    );
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in packages {
        let name = format!("{} {}", package.name, package.version);
        let license = package.license.as_deref().unwrap_or("see its text");
        writeln!(list, "  {name}: {license}")?;
        let folder = package.manifest_path.parent().unwrap_or(Path::new("."));
        let found = notices(folder)?;
        if found.is_empty() {
            let authors = package.authors.join(", ");
            texts
                .entry(format!("{license}. {authors}"))
                .or_default()
                .push(name);
        } else {
            for text in found {
                texts.entry(text).or_default().push(name.clone());
            }
        }
    }
    let mut sections: Vec<_> = texts.into_iter().collect();
    sections.sort_by(|one, other| one.1.cmp(&other.1));
    for (text, names) in sections {
        write!(
            list,
            "\n{}\n{}\n\n{text}\n",
            "=".repeat(78),
            names.join(", ")
        )?;
    }
    Ok(list)
}

fn notices(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder).with_context(|| format!("read {}", folder.display()))?;
    let mut paths = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    paths.sort();
    paths
        .into_iter()
        .filter(|path| path.is_file() && is_notice(path))
        .map(|path| {
            let bytes = fs::read(&path)?;
            let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
            Ok(text.trim_end().to_owned())
        })
        .collect()
}

fn is_notice(path: &Path) -> bool {
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .to_lowercase();
    NOTICE_NAMES.iter().any(|notice| name.starts_with(notice))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn metadata(folder: &Path) -> Metadata {
        let package = |name: &str, source: Option<&str>| Package {
            id: name.to_owned(),
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            license: Some("MIT".to_owned()),
            authors: vec!["Ada".to_owned()],
            source: source.map(str::to_owned),
            manifest_path: folder.join(name).join("Cargo.toml"),
        };
        let dependency = |name: &str, kind: Option<&str>| Dependency {
            pkg: name.to_owned(),
            dep_kinds: vec![DependencyKind {
                kind: kind.map(str::to_owned),
            }],
        };
        for name in ["gloss", "shipped", "inner", "tester"] {
            fs::create_dir(folder.join(name)).unwrap();
        }
        fs::write(folder.join("shipped/LICENSE-MIT"), "Copyright Ada\r\n").unwrap();
        let others = ["shipped", "inner", "tester"];
        let mut packages = vec![package("gloss", None)];
        packages.extend(others.map(|name| package(name, Some("registry"))));
        let node = |id: &str, deps| Node {
            id: id.to_owned(),
            deps,
        };
        Metadata {
            packages,
            resolve: Resolve {
                nodes: vec![
                    node(
                        "gloss",
                        vec![
                            dependency("shipped", None),
                            dependency("tester", Some("dev")),
                        ],
                    ),
                    node("shipped", vec![dependency("inner", None)]),
                    node("inner", vec![]),
                    node("tester", vec![]),
                ],
            },
        }
    }

    #[test]
    fn what_is_in_the_site_is_named_and_what_only_tests_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let metadata = metadata(folder.path());
        let names: Vec<_> = shipped(&metadata)
            .iter()
            .map(|package| package.name.as_str())
            .collect();
        assert_eq!(names, ["inner", "shipped"]);
    }

    #[test]
    fn a_package_without_a_text_is_told_by_its_licence_and_authors() {
        let folder = tempfile::tempdir().unwrap();
        let metadata = metadata(folder.path());
        let text = text(&shipped(&metadata)).unwrap();
        assert!(text.contains("inner 1.0.0\n\nMIT. Ada\n"), "{text}");
        assert!(text.contains("shipped 1.0.0\n\nCopyright Ada\n"), "{text}");
    }
}
