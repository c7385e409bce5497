//! What Trunk calls as `wasm-bindgen`: splits off what the first view does without, then calls the
//! real one.
//!
//! A program can only be split before wasm-bindgen has been at it, and Trunk has no place for a step
//! of ours there (trunk issue 1022). So `cargo xtask build` puts this program before the real one on
//! the search path. It passes on everything but the page's own program.
//!
//! The method: functions that `#[wasm_split]` marks become imports, and what only they reach, by the
//! references that the linker was told to keep, goes into a file of its own (wasm-bindgen issue 3939).

mod call;
mod script;

use anyhow::{Context, Result, ensure};
use base64::{Engine, prelude::BASE64_STANDARD};
use call::Call;
use sha2::{Digest, Sha256};
use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use wasm_split_cli_support::{Options, transform};

/// Where the real wasm-bindgen is.
const REAL: &str = "GLOSS_WASM_BINDGEN";

/// The folder that the split part goes into, alone.
const FOLDER: &str = "GLOSS_LATER_FOLDER";

/// The arguments of wasm-opt for it, where it is to be optimised.
const OPTIMISATION: &str = "GLOSS_LATER_WASM_OPT";

/// The program that is split, by the name of its file.
const SPLIT: &str = "app.wasm";

fn main() -> Result<()> {
    let call = Call::of(env::args_os().skip(1));
    let real = variable(REAL)?;
    match call.input().filter(|input| input.ends_with(SPLIT)) {
        Some(input) => split(&real, &call, input),
        None => run(Command::new(&real).args(call.arguments())),
    }
}

fn variable(name: &str) -> Result<OsString> {
    env::var_os(name).with_context(|| {
        format!("{name} is not set: `cargo xtask build` sets what this program needs")
    })
}

fn split(real: &OsString, call: &Call, input: &Path) -> Result<()> {
    let folder = PathBuf::from(variable(FOLDER)?);
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("remove {}", folder.display()))?;
    }
    let parts = folder.join("parts");
    fs::create_dir_all(&parts).with_context(|| format!("make {}", parts.display()))?;

    let program = fs::read(input).with_context(|| format!("read {}", input.display()))?;
    let first = parts.join(SPLIT);
    let mut options = Options::new(&program);
    options.output_dir = &parts;
    options.main_out_path = &first;
    let made = transform(options)
        .map_err(|error| anyhow::anyhow!("{} could not be split: {error:#}", input.display()))?;
    let [later] = made.split_modules.as_slice() else {
        anyhow::bail!(
            "the program falls into {} parts instead of two",
            made.split_modules.len()
        );
    };

    // Without its exports the first part could not be linked to the second.
    let arguments = call.with_input(&first);
    run(Command::new(real).args(arguments).arg("--keep-lld-exports"))?;
    if let Some(arguments) = env::var_os(OPTIMISATION) {
        let arguments = arguments.to_string_lossy().into_owned();
        let arguments = arguments.split_whitespace();
        run(Command::new("wasm-opt")
            .args(arguments)
            .arg(later)
            .arg("-o")
            .arg(later))?;
    }

    let bytes = fs::read(later).with_context(|| format!("read {}", later.display()))?;
    let checksum = Sha256::digest(&bytes);
    let mark: String = checksum
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let name = format!("app-later-{mark}.wasm");
    fs::write(folder.join(&name), bytes)?;
    let path = call.output("app.js")?;
    let script = fs::read_to_string(&path).with_context(|| format!("read {}", path.display()))?;
    let loader = fs::read_to_string(parts.join("__wasm_split.js")).context("read the loader")?;
    let integrity = format!("sha256-{}", BASE64_STANDARD.encode(checksum));
    let script = script::with_loader(&script, &loader, &name, &integrity)?;
    fs::write(&path, script).with_context(|| format!("write {}", path.display()))?;
    fs::remove_dir_all(&parts).with_context(|| format!("remove {}", parts.display()))
}

fn run(command: &mut Command) -> Result<()> {
    let name = command.get_program().display().to_string();
    let status = command.status().with_context(|| format!("start {name}"))?;
    ensure!(status.success(), "{name} failed: {status}");
    Ok(())
}
