//! A file as it is offered to a person: written, read back, and looked into.

use super::choice::Choice;
use super::format::{File, Format, file_stem};
use super::gloss_json::ModelName;
use super::holds::Loss;
use super::verify::{Verification, bundle, write_verified};
use crate::workspace::Workspace;

/// How many characters of a file are shown before it is downloaded.
const PREVIEW: usize = 1_500;

/// A file that can be taken away, with all that there is to know of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The file; an archive where there are several.
    pub file: File,
    /// How many files are in it.
    pub files: usize,
    /// How the first of them begins.
    pub preview: String,
    /// Whether there is more of it than that.
    pub cut: bool,
    /// The whole of it as text, where it is a single file, to be copied.
    pub text: Option<String>,
    /// What came back when it was read.
    pub verification: Verification,
    /// What it cannot hold.
    pub losses: Vec<Loss>,
}

impl Offer {
    /// Writes what is chosen of these documents, and reads it back.
    pub fn new(
        format: Format,
        documents: &[Workspace],
        choice: &Choice,
        model: Option<&ModelName>,
    ) -> Offer {
        let chosen: Vec<Workspace> = documents.iter().map(|one| choice.apply(one)).collect();
        let (files, verification) = write_verified(format, &chosen, model);
        let first = files.first().map_or("", |file| text(file));
        let preview: String = first.chars().take(PREVIEW).collect();
        Offer {
            cut: preview.len() < first.len(),
            preview,
            text: match files.as_slice() {
                [only] => Some(text(only).to_owned()),
                _ => None,
            },
            files: files.len(),
            file: match chosen.as_slice() {
                [only] => bundle(files, &file_stem(only.title())),
                _ => bundle(files, "articles"),
            },
            verification,
            losses: format.losses(&chosen),
        }
    }
}

fn text(file: &File) -> &str {
    std::str::from_utf8(&file.bytes).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::inline;

    #[test]
    fn a_single_file_is_shown_and_can_be_copied() {
        let documents = [inline::workspace("[Ana](PER) left.")];
        let offer = Offer::new(Format::Conll, &documents, &Choice::default(), None);
        assert_eq!(offer.file.name, "Ana left.conll");
        assert_eq!(offer.text.as_deref(), Some(&*offer.preview));
        assert!(offer.preview.contains("Ana -X- O B-PER") && !offer.cut);
        assert!(offer.verification.is_complete());
    }

    #[test]
    fn several_files_come_as_an_archive_of_which_the_first_is_shown() {
        let documents = [
            inline::workspace("[Ana](PER) left."),
            inline::workspace("[Eva](PER) left."),
        ];
        let offer = Offer::new(Format::Markdown, &documents, &Choice::default(), None);
        assert_eq!((&*offer.file.name, offer.files), ("articles.zip", 2));
        assert_eq!(offer.preview, "[Ana](#PER) left.");
        assert_eq!(offer.text, None);
    }

    #[test]
    fn a_long_file_is_cut_in_the_preview_alone() {
        let documents = [inline::workspace(&format!(
            "[Ana](PER) {}",
            "né ".repeat(2_000)
        ))];
        let offer = Offer::new(Format::Markdown, &documents, &Choice::default(), None);
        assert_eq!((offer.preview.chars().count(), offer.cut), (PREVIEW, true));
    }
}
