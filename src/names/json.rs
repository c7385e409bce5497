//! A list of names as JSON: to be kept, and to be taken from one browser to another.

use std::fmt;

use serde::{Deserialize, Serialize};
use texts::refusals as words;

use super::{ListedName, NameList, Treatment};
use crate::annotation::Label;
use crate::storage::StorageError;

const FORMAT: &str = "gloss-names";
const VERSION: u32 = 1;

/// Why a list of names cannot be read.
#[derive(Debug)]
pub enum NameListError {
    /// It cannot be reached.
    Storage(StorageError),
    /// It is not JSON, or has not the shape of a list of names.
    NotNames(serde_json::Error),
    /// It says that it is something else.
    OtherFormat(String),
    /// It comes from a newer version of Gloss.
    Newer(u32),
    /// One of its names has a label that cannot be one.
    Label {
        /// The name.
        name: String,
        /// What is wrong with its label.
        reason: String,
    },
}

impl fmt::Display for NameListError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            NameListError::Storage(error) => words::names_out_of_reach(&error.to_string()),
            NameListError::NotNames(error) => words::no_names(&error.to_string()),
            NameListError::OtherFormat(format) => words::names_other_format(format),
            NameListError::Newer(version) => words::NamesNewer {
                version: &version.to_string(),
                ours: &VERSION.to_string(),
            }
            .say(),
            NameListError::Label { name, reason } => words::NamesLabel { name, reason }.say(),
        })
    }
}

impl std::error::Error for NameListError {}

#[derive(Serialize, Deserialize)]
struct File {
    format: String,
    version: u32,
    names: Vec<FileName>,
}

#[derive(Serialize, Deserialize)]
struct FileName {
    name: String,
    label: String,
    /// Whether it is marked at once.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    mark: bool,
}

/// The list as a file: pretty-printed JSON with a line end after it.
pub fn write_name_list(list: &NameList) -> String {
    let file = File {
        format: FORMAT.to_owned(),
        version: VERSION,
        names: list
            .iter()
            .map(|name| FileName {
                name: name.name.to_string(),
                label: name.label.to_string(),
                mark: name.treatment == Treatment::Mark,
            })
            .collect(),
    };
    // Strings, numbers and lists alone cannot fail to be written.
    let mut json = serde_json::to_string_pretty(&file).unwrap_or_default();
    json.push('\n');
    json
}

/// Reads a list.
///
/// # Errors
/// When something in it cannot be taken.
pub fn parse_name_list(json: &str) -> Result<NameList, NameListError> {
    let file: File = serde_json::from_str(json).map_err(NameListError::NotNames)?;
    if file.format != FORMAT {
        return Err(NameListError::OtherFormat(file.format));
    }
    if file.version > VERSION {
        return Err(NameListError::Newer(file.version));
    }
    file.names
        .into_iter()
        .map(|entry| {
            let label = Label::parse(&entry.label).map_err(|error| NameListError::Label {
                name: entry.name.clone(),
                reason: error.to_string(),
            })?;
            Ok(ListedName {
                name: entry.name.into(),
                label,
                treatment: if entry.mark {
                    Treatment::Mark
                } else {
                    Treatment::Suggest
                },
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_file_that_is_none_says_why() {
        for (json, says) in [
            ("[", "not a list of names"),
            (r#"{"format":"gloss","version":1,"names":[]}"#, "“gloss”"),
            (
                r#"{"format":"gloss-names","version":2,"names":[]}"#,
                "newer",
            ),
            (
                r#"{"format":"gloss-names","version":1,"names":[{"name":"Ana","label":" "}]}"#,
                "“Ana”",
            ),
        ] {
            let error = parse_name_list(json).unwrap_err().to_string();
            assert!(error.contains(says), "{error}");
        }
    }

    proptest! {
        #[test]
        fn every_list_is_read_back(
            names in proptest::collection::vec(("\\PC{1,12}", "[A-Z]{1,5}", any::<bool>()), 0..8),
        ) {
            let list: NameList = names
                .iter()
                .map(|(name, label, mark)| ListedName {
                    name: name.as_str().into(),
                    label: Label::parse(label).unwrap(),
                    treatment: if *mark { Treatment::Mark } else { Treatment::Suggest },
                })
                .collect();
            prop_assert_eq!(parse_name_list(&write_name_list(&list)).unwrap(), list);
        }

        #[test]
        fn rubbish_is_an_error_and_never_a_panic(json in "\\PC{0,80}") {
            prop_assert!(parse_name_list(&json).is_err());
        }
    }
}
