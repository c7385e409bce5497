//! What of the page's program is fetched after the first view: see `tools/split`.

use crate::{
    process::{self, Program},
    project::Project,
    report::Report,
    setup::SiteTools,
    sizes,
};
use anyhow::{Context, Result, ensure};
use regex::Regex;
use std::{env, ffi::OsString, fs, path::PathBuf};

/// What Trunk calls, and what stands in for it.
const PROGRAM: &str = "wasm-bindgen";

/// Builds what stands in for wasm-bindgen, where it is not there yet.
pub(crate) fn ensure(project: &Project, report: &Report) -> Result<()> {
    Program::new("cargo", project.root())
        .arguments(["build", "--quiet", "--package", "split"])
        .quietly(report)?;
    let file = |program: &str| format!("{program}{}", env::consts::EXE_SUFFIX);
    let built = project.root().join("target/debug").join(file("split"));
    let folder = folder(project);
    fs::create_dir_all(&folder).with_context(|| format!("make {}", folder.display()))?;
    // Alone in its folder: the others beside it are not to be found on the search path.
    fs::copy(&built, folder.join(file(PROGRAM)))
        .with_context(|| format!("copy {}", built.display()))?;
    Ok(())
}

/// What Trunk and the stand-in have to know.
pub(crate) fn variables(
    project: &Project,
    tools: &SiteTools,
    optimise: bool,
) -> Result<Vec<(&'static str, OsString)>> {
    let path = tools.search_path();
    let real = process::find_program_on(path, PROGRAM).context("wasm-bindgen is not set up")?;
    let mut variables = vec![
        ("PATH", process::path_before(&[folder(project)], path)?),
        ("GLOSS_WASM_BINDGEN", real.into()),
        ("GLOSS_LATER_FOLDER", later(project).into()),
    ];
    if optimise {
        let page = fs::read_to_string(project.root().join("index.html"))?;
        variables.push(("GLOSS_LATER_WASM_OPT", optimisation(&page)?.into()));
    }
    Ok(variables)
}

/// Puts what was split off into the site.
pub(crate) fn add(project: &Project) -> Result<()> {
    let folder = later(project);
    let files = sizes::files(&folder)?;
    ensure!(
        files.len() == 1,
        "{} does not hold one file",
        folder.display()
    );
    for file in files {
        let name = file.file_name().unwrap_or_default();
        fs::copy(&file, project.dist().join(name))
            .with_context(|| format!("copy {}", file.display()))?;
    }
    Ok(())
}

/// The second part is optimised as the page says of the first.
fn optimisation(page: &str) -> Result<String> {
    let app = Regex::new(r#"data-bin="app" data-wasm-opt="(\w+)" data-wasm-opt-params="([^"]*)""#)?;
    let found = app
        .captures(page)
        .context("index.html does not say how the app is optimised")?;
    Ok(format!("-O{} {}", &found[1], &found[2]))
}

fn folder(project: &Project) -> PathBuf {
    project.root().join("target/split/bin")
}

fn later(project: &Project) -> PathBuf {
    project.root().join("target/split/later")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_parts_are_optimised_in_the_same_way() {
        let page =
            r#"<link data-bin="app" data-wasm-opt="z" data-wasm-opt-params="--enable-simd">"#;
        assert_eq!(optimisation(page).unwrap(), "-Oz --enable-simd");
        assert!(optimisation("<p>").is_err());
    }
}
