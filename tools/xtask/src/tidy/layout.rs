//! Rules on files as a whole: their names, their length, their first line.

use super::file::File;

/// A reader holds a file of this length in mind; a longer one has two subjects.
const LONGEST: usize = 400;

/// Files that git would carry for ever.
const LARGEST: u64 = 4 * 1024 * 1024;

/// Names that say nothing, or say it in part of a word.
const VAGUE: [&str; 16] = [
    "utils", "util", "helpers", "helper", "misc", "common", "stuff", "manager", "mgr", "cfg",
    "ctx", "tmp", "lib2", "impl", "svc", "consts",
];

pub(super) fn undocumented_modules(files: &[File]) -> Vec<String> {
    files
        .iter()
        .filter(|file| file.has_extension(&["rs"]) && !file.text.starts_with("//! "))
        .map(|file| format!("{} does not begin with a `//!` line", file.path))
        .collect()
}

pub(super) fn long_files(files: &[File]) -> Vec<String> {
    files
        .iter()
        .filter(|file| file.has_extension(&["rs", "js", "css"]))
        .map(|file| (file, file.text.lines().count()))
        .filter(|(_, lines)| *lines > LONGEST)
        .map(|(file, lines)| format!("{} has {lines} lines, more than {LONGEST}", file.path))
        .collect()
}

pub(super) fn mod_files(files: &[File]) -> Vec<String> {
    files
        .iter()
        .filter_map(|file| file.path.strip_suffix("/mod.rs"))
        .map(|module| format!("{module}/mod.rs should be {module}.rs"))
        .collect()
}

pub(super) fn vague_names(files: &[File]) -> Vec<String> {
    let parts = |path: &str| -> Vec<String> {
        path.split('/')
            .filter_map(|part| part.split('.').next())
            .flat_map(|part| part.split(['-', '_']))
            .map(str::to_owned)
            .collect()
    };
    files
        .iter()
        .filter(|file| !file.is_in(&["corpus/"]))
        .filter(|file| {
            parts(&file.path)
                .iter()
                .any(|part| VAGUE.contains(&part.as_str()))
        })
        .map(|file| format!("{} is named for no subject", file.path))
        .collect()
}

pub(super) fn large_files(files: &[File]) -> Vec<String> {
    files
        .iter()
        .filter(|file| file.bytes > LARGEST && file.path != "crates/ner-model/model.bin")
        .map(|file| format!("{} has {} bytes", file.path, file.bytes))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_without_its_first_line_is_found() {
        let files = [
            File::sample("src/good.rs", "//! What it is.\n"),
            File::sample("src/bad.rs", "use std::fmt;\n//! Too late.\n"),
            File::sample("src/style.css", "p {}"),
        ];
        let found = undocumented_modules(&files);
        assert_eq!(found, ["src/bad.rs does not begin with a `//!` line"]);
    }

    #[test]
    fn a_file_that_is_too_long_is_found() {
        let files = [
            File::sample("src/good.rs", &"line\n".repeat(LONGEST)),
            File::sample("src/bad.rs", &"line\n".repeat(LONGEST + 1)),
            File::sample("corpus/long.txt", &"line\n".repeat(LONGEST + 1)),
        ];
        assert_eq!(
            long_files(&files),
            ["src/bad.rs has 401 lines, more than 400"]
        );
    }

    #[test]
    fn the_older_style_of_module_files_is_found() {
        let files = [
            File::sample("src/ui/mod.rs", ""),
            File::sample("src/model.rs", ""),
        ];
        assert_eq!(mod_files(&files), ["src/ui/mod.rs should be src/ui.rs"]);
    }

    #[test]
    fn names_without_a_subject_are_found() {
        let files = [
            File::sample("src/text_utils.rs", ""),
            File::sample("src/helpers/text.rs", ""),
            File::sample("src/commonwealth.rs", ""),
        ];
        let found = vague_names(&files);
        assert_eq!(found.len(), 2, "{found:?}");
    }

    #[test]
    fn a_large_file_is_found_unless_it_is_the_model() {
        let file = |path: &str| File {
            bytes: LARGEST + 1,
            ..File::sample(path, "")
        };
        let files = [
            file("crates/ner-model/model.bin"),
            file("corpus/wikipedia.xml"),
        ];
        assert_eq!(
            large_files(&files),
            ["corpus/wikipedia.xml has 4194305 bytes"]
        );
    }
}
