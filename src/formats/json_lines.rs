//! JSON files with one document or many: one value, a list of them, or one a line.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::read_error::ReadError;

/// The values of a file, whichever of the three ways it was written in.
pub(super) fn values(file: &str) -> Result<Vec<Value>, ReadError> {
    match serde_json::from_str::<Value>(file) {
        Ok(Value::Array(values)) => Ok(values),
        Ok(value) => Ok(vec![value]),
        // More than one value is JSON Lines; anything else is reported where it breaks.
        Err(_) => file
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.trim().is_empty())
            .map(|(index, line)| {
                serde_json::from_str(line).map_err(|error| ReadError::Line {
                    line: index + 1,
                    reason: reason(&error),
                })
            })
            .collect(),
    }
}

/// What is wrong with a JSON text, in words.
pub(super) fn reason(error: &serde_json::Error) -> String {
    let words = error.to_string();
    if error.is_eof() {
        texts::formats::cut_off().to_owned()
    } else if words.starts_with("recursion limit exceeded") {
        texts::formats::too_deep().to_owned()
    } else {
        words
    }
}

/// The values of a file as `T`, each of which is a document.
pub(super) fn documents<T: DeserializeOwned>(file: &str) -> Result<Vec<T>, ReadError> {
    values(file)?
        .into_iter()
        .enumerate()
        .map(|(index, value)| {
            serde_json::from_value(value).map_err(|error| ReadError::Document {
                document: index + 1,
                reason: error.to_string(),
            })
        })
        .collect()
}

/// Values as JSON Lines.
pub(super) fn write_lines(values: impl IntoIterator<Item = Value>) -> String {
    values
        .into_iter()
        .map(|value| format!("{value}\n"))
        .collect()
}

/// A value as pretty-printed JSON with a line end after it.
pub(super) fn write_pretty(value: &Value) -> String {
    format!("{value:#}\n")
}
