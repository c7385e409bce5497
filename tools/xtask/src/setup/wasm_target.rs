//! The standard library for `wasm32-unknown-unknown`.
//!
//! rustup has it for most people. Where rustup cannot be reached, Debian's own Rust comes with
//! the source of its standard library, from which it is built once.

use super::debian;
use crate::{
    process::{self, Program},
    project::Project,
    report::Report,
};
use anyhow::{Context, Result, bail};
use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// The name by which rustup knows Debian's toolchain.
const DEBIAN_TOOLCHAIN: &str = "gloss-wasm";

/// Debian's Rust, the source of its standard library, a linker for wasm32 and the linter.
const DEBIAN_PACKAGES: [&str; 5] = [
    "rustc-web",
    "cargo-web",
    "rust-web-src",
    "rust-web-clippy",
    "lld-19",
];

const DEBIAN_COMPILER: &str = "/usr/bin/rustc";

const DEBIAN_LINKER: &str = "wasm-ld-19";

/// rustup tries for long where it reaches no server.
const RUSTUP_LIMIT: Duration = Duration::from_secs(180);

type Variables = Vec<(&'static str, OsString)>;

/// Makes sure that some toolchain builds for wasm32; gives back the variables that choose it.
pub(super) fn ensure(project: &Project, report: &Report) -> Result<Variables> {
    if has_target(project, "rustc", &[]) {
        report.ready(format_args!("Rust's {TARGET} target"));
        return Ok(Vec::new());
    }
    let debian = debian_variables();
    let is_set_up = || has_target(project, "rustc", &debian) && has_linter(project, &debian);
    if is_set_up() {
        report.ready(format_args!(
            "Rust's {TARGET} target, of Debian's toolchain"
        ));
        return Ok(debian);
    }
    let Err(refusal) = add_by_rustup(project, report) else {
        return Ok(Vec::new());
    };
    report.line(format_args!(
        "rustup could not add {TARGET}: taking Debian's toolchain"
    ));
    debian::install(project, report, &DEBIAN_PACKAGES).with_context(|| {
        format!("{refusal:#}\nThe {TARGET} target is missing: `rustup target add {TARGET}` adds it")
    })?;
    if !has_target(project, DEBIAN_COMPILER, &debian) {
        build_standard_library(project, report)?;
    }
    link_toolchain(project)?;
    if !is_set_up() {
        bail!("Debian's toolchain was set up, yet it does not build for {TARGET}");
    }
    Ok(debian)
}

/// Whether a compiler has a standard library for the target that is its own.
///
/// A file that is there may be that of an older compiler, so a program without content is
/// compiled, which reads it.
fn has_target(project: &Project, compiler: &str, variables: &[(&str, OsString)]) -> bool {
    let needs_linker = !variables.is_empty();
    if needs_linker && process::find_program(DEBIAN_LINKER).is_none() {
        return false;
    }
    let probe = env::temp_dir().join(format!("gloss-probe-{}.rmeta", std::process::id()));
    let answer = Program::new(compiler, project.root())
        .arguments([
            "--target",
            TARGET,
            "--crate-type",
            "lib",
            "--crate-name",
            "probe",
        ])
        .arguments(["--emit", "metadata", "-o"])
        .argument(&probe)
        .argument("-")
        .variable("RUSTUP_AUTO_INSTALL", "0")
        .variables(variables)
        .capture();
    // It is not there where the compiler had nothing to read.
    let _ = fs::remove_file(&probe);
    answer.is_ok_and(|answer| answer.status.success())
}

fn has_linter(project: &Project, variables: &[(&str, OsString)]) -> bool {
    Program::new("cargo", project.root())
        .arguments(["clippy", "--version"])
        .variables(variables)
        .capture()
        .is_ok_and(|answer| answer.status.success())
}

fn add_by_rustup(project: &Project, report: &Report) -> Result<()> {
    let begun = Instant::now();
    Program::new("rustup", project.root())
        .arguments(["target", "add", TARGET])
        .variable("RUSTUP_AUTO_INSTALL", "0")
        .limit(RUSTUP_LIMIT)
        .quietly(report)?;
    report.done(
        begun,
        format_args!("Rust's {TARGET} target added by rustup"),
    );
    Ok(())
}

fn debian_variables() -> Variables {
    vec![
        ("RUSTUP_TOOLCHAIN", DEBIAN_TOOLCHAIN.into()),
        (
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER",
            DEBIAN_LINKER.into(),
        ),
    ]
}

/// Builds Debian's standard library for the target and puts it where Debian's compiler looks.
fn build_standard_library(project: &Project, report: &Report) -> Result<()> {
    let begun = Instant::now();
    report.line("building the standard library for wasm32: about a minute, once");
    let folder = project.tools().join("standard-library");
    fs::create_dir_all(folder.join("src"))?;
    // A workspace of its own: Cargo would otherwise take it for a member of Gloss's.
    fs::write(
        folder.join("Cargo.toml"),
        "[package]\nname = \"carrier\"\nedition = \"2024\"\n\
         [lib]\ncrate-type = [\"cdylib\"]\n[workspace]\n",
    )?;
    fs::write(folder.join("src").join("lib.rs"), "")?;
    Program::new("/usr/bin/cargo", &folder)
        .arguments(["build", "--release", "--target", TARGET])
        .argument("-Zbuild-std=std,panic_abort,proc_macro,test")
        .variable("RUSTC", DEBIAN_COMPILER)
        // Building the standard library is the one thing that needs an unstable option.
        .variable("RUSTC_BOOTSTRAP", "1")
        // Link-time optimisation of the site needs the bitcode in the library.
        .variable("RUSTFLAGS", "-Cembed-bitcode=yes")
        .variable("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", DEBIAN_LINKER)
        .variable("CARGO_TARGET_DIR", folder.join("target"))
        .quietly(report)
        .context("the standard library for wasm32 could not be built")?;

    let built = folder
        .join("target")
        .join(TARGET)
        .join("release")
        .join("deps");
    let libraries = standard_libraries(&built)?;
    let destination = format!("/usr/lib/rustlib/{TARGET}/lib");
    // Two builds of one library beside each other would be ambiguous.
    debian::as_administrator(project, report, "rm", &["-rf", &destination])?;
    debian::as_administrator(project, report, "mkdir", &["-p", &destination])?;
    let mut arguments = vec!["-t", &destination];
    arguments.extend(libraries.iter().map(String::as_str));
    debian::as_administrator(project, report, "cp", &arguments)?;
    fs::remove_dir_all(&folder)?;
    report.done(begun, "standard library for wasm32 built");
    Ok(())
}

fn standard_libraries(folder: &Path) -> Result<Vec<String>> {
    let mut libraries = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("read {}", folder.display()))? {
        let path: PathBuf = entry?.path();
        let is_library = path
            .extension()
            .is_some_and(|kind| kind == "rlib" || kind == "rmeta");
        if is_library {
            libraries.push(path.display().to_string());
        }
    }
    Ok(libraries)
}

fn link_toolchain(project: &Project) -> Result<()> {
    if process::find_program("rustup").is_none() {
        // Without rustup, Debian's is the only Rust, and the variable that chooses it is idle.
        return Ok(());
    }
    let name = "rustup toolchain link";
    Program::new("rustup", project.root())
        .arguments(["toolchain", "link", DEBIAN_TOOLCHAIN, "/usr"])
        .capture()?
        .expect_success(name)
        .map(drop)
}
