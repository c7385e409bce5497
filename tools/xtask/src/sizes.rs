//! How much each file of the site weighs, on the disk and compressed for transfer.

use anyhow::{Context, Result};
use flate2::{Compression, write::GzEncoder};
use std::{
    fmt::Write as _,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

/// A table of the files in a folder, largest transfer first, with a total.
pub(crate) fn table(folder: &Path) -> Result<String> {
    let mut rows = Vec::new();
    for path in files(folder)? {
        let bytes = fs::read(&path).with_context(|| format!("read {}", path.display()))?;
        let name = path
            .strip_prefix(folder)
            .unwrap_or(&path)
            .display()
            .to_string();
        rows.push((name, bytes.len(), gzip_length(&bytes)?));
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.2));
    let total = (
        "total".to_owned(),
        rows.iter().map(|row| row.1).sum(),
        rows.iter().map(|row| row.2).sum(),
    );
    rows.push(total);
    let width = rows
        .iter()
        .map(|row| row.0.chars().count())
        .max()
        .unwrap_or_default();
    let mut table = format!("{:width$}  {:>12}  {:>12}\n", "file", "bytes", "gzip");
    for (name, raw, compressed) in rows {
        writeln!(
            table,
            "{name:width$}  {:>12}  {:>12}",
            grouped(raw),
            grouped(compressed)
        )?;
    }
    Ok(table)
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

    #[test]
    fn the_table_lists_every_file_and_the_total() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("sub")).unwrap();
        fs::write(folder.path().join("sub").join("large.js"), "x".repeat(3000)).unwrap();
        fs::write(folder.path().join("small.css"), "y").unwrap();
        let table = table(folder.path()).unwrap();
        assert!(table.contains("3,000"), "{table}");
        assert!(table.lines().last().unwrap().contains("3,001"), "{table}");
    }
}
