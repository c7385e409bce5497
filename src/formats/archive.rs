//! Several files as one zip, to be downloaded or opened at once.

use std::io::{Cursor, Read as _, Write as _};

use texts::formats as words;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::format::File;
use super::read_error::ReadError;

/// The most that an archive may unpack to, in bytes, and the most files in it: a zip can be made
/// that is small and unpacks to more than any memory.
const LARGEST: u64 = 100_000_000;
const MOST_FILES: usize = 10_000;

/// Packs files. The same files give the same bytes: no time is written.
pub(super) fn pack(files: &[File]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    for file in files {
        // Writing to memory fails only above 4 GiB, which no library in a browser reaches.
        let _ = writer
            .start_file(file.name.as_str(), options)
            .and_then(|()| Ok(writer.write_all(&file.bytes)?));
    }
    writer.finish().map(Cursor::into_inner).unwrap_or_default()
}

/// Unpacks the files of an archive, folders left out.
pub(super) fn unpack(bytes: &[u8]) -> Result<Vec<File>, ReadError> {
    let refuse = |reason: String| ReadError::Archive { reason };
    let mut archive =
        ZipArchive::new(Cursor::new(bytes)).map_err(|error| refuse(error.to_string()))?;
    if archive.len() > MOST_FILES {
        return Err(refuse(
            words::TooManyFiles {
                count: archive.len(),
                most: MOST_FILES,
            }
            .say(),
        ));
    }
    let mut files = Vec::new();
    let mut left = LARGEST;
    for index in 0..archive.len() {
        let entry = archive
            .by_index(index)
            .map_err(|error| refuse(error.to_string()))?;
        if entry.is_dir() {
            continue;
        }
        let name = entry
            .name()
            .map_err(|error| refuse(error.to_string()))?
            .into_owned();
        let mut content = Vec::new();
        // What the archive says of its sizes is not believed.
        let read = entry
            .take(left + 1)
            .read_to_end(&mut content)
            .map_err(|error| refuse(format!("{name}: {error}")))?;
        left = left
            .checked_sub(read as u64)
            .ok_or_else(|| refuse(words::too_large((LARGEST / 1_000_000) as usize)))?;
        files.push(File {
            name,
            bytes: content,
        });
    }
    Ok(files)
}

/// Whether bytes begin as a zip does.
pub(super) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}
