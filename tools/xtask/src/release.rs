//! `cargo xtask release`: the site as archives, with their checksums.

use crate::{
    build::{self, BuildOptions},
    project::Project,
    report::Report,
    sizes,
};
use anyhow::{Context, Result};
use flate2::{Compression, GzBuilder};
use sha2::{Digest, Sha256};
use std::{
    fs::{self, File},
    io::{Cursor, Write},
    path::Path,
};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

/// The file of checksums, in the format of `sha256sum --check`.
const CHECKSUMS: &str = "SHA256SUMS";

pub(crate) fn run(project: &Project, report: &Report) -> Result<()> {
    build::run(project, report, &BuildOptions::for_any_path())?;
    report.step("Pack the release");
    let folder = project.root().join("target").join("release-archive");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let name = format!("gloss-{}", project.locked_version("gloss")?);
    let site = project.dist();
    let archives = [
        (format!("{name}.tar.gz"), tar(&site, &name)?),
        (format!("{name}.zip"), zip(&site, &name)?),
    ];
    let mut checksums = String::new();
    for (file, bytes) in archives {
        fs::write(folder.join(&file), &bytes).with_context(|| format!("write {file}"))?;
        let checksum = hexadecimal(&Sha256::digest(&bytes));
        report.line(format_args!("{checksum}  {file}  {} bytes", bytes.len()));
        checksums.push_str(&format!("{checksum}  {file}\n"));
    }
    fs::write(folder.join(CHECKSUMS), checksums)?;
    report.line("written to target/release-archive/; `sha256sum --check SHA256SUMS` checks it");
    Ok(())
}

/// Packs a folder under `name`, without times, owners or anything else of this machine.
fn tar(folder: &Path, name: &str) -> Result<Vec<u8>> {
    // No file name and no time in the header either.
    let encoder = GzBuilder::new().write(Vec::new(), Compression::best());
    let mut archive = tar::Builder::new(encoder);
    archive.mode(tar::HeaderMode::Deterministic);
    for path in sizes::files(folder)? {
        let inside = Path::new(name).join(path.strip_prefix(folder)?);
        archive.append_file(inside, &mut File::open(&path)?)?;
    }
    Ok(archive.into_inner()?.finish()?)
}

fn zip(folder: &Path, name: &str) -> Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for path in sizes::files(folder)? {
        let inside = Path::new(name).join(path.strip_prefix(folder)?);
        archive.start_file_from_path(inside, options)?;
        archive.write_all(&fs::read(&path)?)?;
    }
    Ok(archive.finish()?.into_inner())
}

pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn site() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("icons")).unwrap();
        fs::write(folder.path().join("index.html"), "<p>page").unwrap();
        fs::write(folder.path().join("icons").join("icon.png"), "png").unwrap();
        folder
    }

    #[test]
    fn archives_of_the_same_files_are_the_same() {
        let (one, other) = (site(), site());
        for pack in [tar, zip] {
            let packed = pack(one.path(), "gloss-1").unwrap();
            assert_eq!(packed, pack(other.path(), "gloss-1").unwrap());
        }
    }

    #[test]
    fn everything_lies_in_one_folder_of_the_archive() {
        let folder = site();
        let bytes = zip(folder.path(), "gloss-1").unwrap();
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut page = String::new();
        archive
            .by_name("gloss-1/index.html")
            .unwrap()
            .read_to_string(&mut page)
            .unwrap();
        assert_eq!(page, "<p>page");
        assert_eq!(archive.len(), 2);
    }
}
