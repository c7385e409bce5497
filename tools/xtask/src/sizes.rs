//! How much each file of the site weighs, on the disk and compressed for transfer.

use anyhow::{Context, Result, ensure};
use flate2::{Compression, write::GzEncoder};
use std::{
    fmt::Write as _,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

/// What the files that the first view needs may weigh together, in bytes compressed by gzip. A model
/// of 1.2 million leaves 800,000 for the page.
const MOST_AT_FIRST: usize = 2_000_000;

/// What is fetched after the first view, if at all: icons of an installed page, texts that somebody
/// follows a link to or in a language that somebody chooses, and what the service worker or the page itself gets when nothing else is to be
/// done. By the beginning of the name.
const LATER: [&str; 8] = [
    "_headers",
    "annotation-guide.html",
    "app-later-",
    "gloss.webmanifest",
    "icons/",
    "service-worker.js",
    "texts-",
    "THIRD-PARTY-NOTICES.txt",
];

struct Size {
    name: String,
    bytes: usize,
    gzip: usize,
}

impl Size {
    fn is_needed_at_first(&self) -> bool {
        !LATER.iter().any(|later| self.name.starts_with(later))
    }
}

/// A table of the files in a folder, first those of the first view, largest transfer first, with
/// totals.
pub(crate) fn table(folder: &Path) -> Result<String> {
    let (mut first, mut later): (Vec<Size>, Vec<Size>) = sizes(folder)?
        .into_iter()
        .partition(Size::is_needed_at_first);
    first.push(total("first view", &[&first]));
    later.push(total("in all", &[&first[..first.len() - 1], &later]));
    let rows = || first.iter().chain(&later);
    let width = rows().map(|row| row.name.chars().count()).max();
    let width = width.unwrap_or_default();
    let mut table = format!("{:width$}  {:>12}  {:>12}\n", "file", "bytes", "gzip");
    for row in rows() {
        writeln!(
            table,
            "{:width$}  {:>12}  {:>12}",
            row.name,
            grouped(row.bytes),
            grouped(row.gzip)
        )?;
    }
    Ok(table)
}

/// Fails where the first view has grown too large.
pub(crate) fn check(folder: &Path) -> Result<()> {
    let sizes = sizes(folder)?;
    let first = sizes.iter().filter(|size| size.is_needed_at_first());
    let weight: usize = first.map(|size| size.gzip).sum();
    ensure!(
        weight <= MOST_AT_FIRST,
        "the first view takes {} bytes compressed, and {} at most are meant: `cargo xtask build` \
         lists the files, and src/browser/later.rs says what can be fetched later",
        grouped(weight),
        grouped(MOST_AT_FIRST)
    );
    Ok(())
}

/// The files in a folder, largest transfer first.
fn sizes(folder: &Path) -> Result<Vec<Size>> {
    let mut sizes = Vec::new();
    for path in files(folder)? {
        let bytes = fs::read(&path).with_context(|| format!("read {}", path.display()))?;
        let name = path.strip_prefix(folder).unwrap_or(&path);
        sizes.push(Size {
            name: name.display().to_string().replace('\\', "/"),
            bytes: bytes.len(),
            gzip: gzip_length(&bytes)?,
        });
    }
    sizes.sort_by_key(|size| std::cmp::Reverse(size.gzip));
    Ok(sizes)
}

fn total(name: &str, parts: &[&[Size]]) -> Size {
    let all = || parts.iter().copied().flatten();
    Size {
        name: name.to_owned(),
        bytes: all().map(|size| size.bytes).sum(),
        gzip: all().map(|size| size.gzip).sum(),
    }
}

/// Every file below a folder, in the order of their names.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries = fs::read_dir(folder).with_context(|| format!("read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn gzip_length(bytes: &[u8]) -> io::Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

/// A number with its thousands apart.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_stand_apart() {
        assert_eq!(grouped(7), "7");
        assert_eq!(grouped(123_456), "123,456");
        assert_eq!(grouped(1_234_567), "1,234,567");
    }

    fn site(files: &[(&str, usize)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("icons")).unwrap();
        for (name, length) in files {
            // Nothing that could be compressed: xorshift (Marsaglia, 2003).
            let mut state = 1_u64;
            let bytes = (0..*length).map(|_| {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                state as u8
            });
            fs::write(folder.path().join(name), bytes.collect::<Vec<u8>>()).unwrap();
        }
        folder
    }

    #[test]
    fn the_table_lists_every_file_and_the_totals() {
        let site = site(&[("icons/large.png", 3000), ("small.css", 1)]);
        let table = table(site.path()).unwrap();
        let row = |name: &str| {
            let row = table.lines().find(|line| line.starts_with(name));
            row.unwrap()
                .split_whitespace()
                .rev()
                .nth(1)
                .unwrap()
                .to_owned()
        };
        assert_eq!(row("icons/large.png"), "3,000");
        assert_eq!(row("first view"), "1");
        assert_eq!(row("in all"), "3,001");
    }

    #[test]
    fn only_what_the_first_view_needs_is_limited() {
        let more = MOST_AT_FIRST + 1;
        check(site(&[("icons/large.png", more), ("small.css", 1)]).path()).unwrap();
        let error = check(site(&[("app-1.wasm", more)]).path()).unwrap_err();
        assert!(error.to_string().contains("first view"), "{error}");
    }
}
