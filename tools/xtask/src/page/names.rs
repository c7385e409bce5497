//! Names that carry the checksum of what is inside, for the files that Trunk gives none.
//!
//! A file that changes then has another address: no cache and no service worker can give a page of
//! one build the worker or the model of another, and hosts may let browsers keep these files for
//! ever.

use crate::release::hexadecimal;
use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};
use std::{fs, path::Path};

/// How much of a checksum a name carries. The app computes the model's name in the same way.
const LENGTH: usize = 16;

/// Renames the model; the app knows its checksum.
pub(super) fn rename_model(site: &Path) -> Result<()> {
    let model = site.join("model.bin");
    let bytes = fs::read(&model).with_context(|| format!("read {}", model.display()))?;
    fs::rename(&model, site.join(format!("model-{}.bin", mark(&[&bytes]))))?;
    Ok(())
}

/// Renames the worker's script, its WebAssembly and its loader; gives back the name of the loader.
pub(super) fn rename_worker(site: &Path) -> Result<String> {
    let script = read(site, "worker.js")?;
    let wasm_path = site.join("worker_bg.wasm");
    let wasm = fs::read(&wasm_path).with_context(|| format!("read {}", wasm_path.display()))?;
    let loader = read(site, "worker_loader.js")?;
    let mark = mark(&[script.as_bytes(), &wasm, loader.as_bytes()]);

    let wasm_name = format!("worker-{mark}_bg.wasm");
    let script_name = format!("worker-{mark}.js");
    let loader_name = format!("worker-{mark}_loader.js");
    let script = replace(&script, "worker_bg.wasm", &wasm_name)?;
    let loader = replace(&loader, "worker.js", &script_name)?;
    fs::write(site.join(&script_name), script)?;
    fs::write(site.join(&loader_name), loader)?;
    fs::rename(&wasm_path, site.join(&wasm_name))?;
    fs::remove_file(site.join("worker.js"))?;
    fs::remove_file(site.join("worker_loader.js"))?;
    Ok(loader_name)
}

fn read(site: &Path, name: &str) -> Result<String> {
    fs::read_to_string(site.join(name)).with_context(|| format!("read {name} of the site"))
}

fn replace(text: &str, old: &str, new: &str) -> Result<String> {
    ensure!(
        text.contains(old),
        "the build no longer says {old} where its name must change: see tools/xtask/src/page/names.rs"
    );
    Ok(text.replace(old, new))
}

fn mark(contents: &[&[u8]]) -> String {
    let mut checksum = Sha256::new();
    for content in contents {
        checksum.update(content);
    }
    let mut text = hexadecimal(&checksum.finalize());
    text.truncate(LENGTH);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(wasm: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
        write("worker.js", "new URL('worker_bg.wasm', import.meta.url)");
        write("worker_loader.js", "import init from './worker.js'");
        write("worker_bg.wasm", wasm);
        write("model.bin", "model");
        folder
    }

    #[test]
    fn the_worker_is_found_under_its_new_names() {
        let folder = site("wasm");
        let loader = rename_worker(folder.path()).unwrap();
        let mark = loader
            .strip_prefix("worker-")
            .and_then(|rest| rest.strip_suffix("_loader.js"))
            .unwrap();
        assert!(
            read(folder.path(), &loader)
                .unwrap()
                .contains(&format!("./worker-{mark}.js"))
        );
        assert!(
            read(folder.path(), &format!("worker-{mark}.js"))
                .unwrap()
                .contains(&format!("'worker-{mark}_bg.wasm'"))
        );
        assert!(
            folder
                .path()
                .join(format!("worker-{mark}_bg.wasm"))
                .is_file()
        );
        assert!(!folder.path().join("worker.js").exists());
    }

    #[test]
    fn other_content_has_another_name() {
        let (one, other) = (site("1"), site("2"));
        assert_ne!(
            rename_worker(one.path()).unwrap(),
            rename_worker(other.path()).unwrap()
        );
    }

    #[test]
    fn the_model_is_named_by_its_checksum() {
        let folder = site("wasm");
        rename_model(folder.path()).unwrap();
        let name = format!("model-{}.bin", &hexadecimal(&Sha256::digest("model"))[..16]);
        assert!(folder.path().join(name).is_file());
    }
}
