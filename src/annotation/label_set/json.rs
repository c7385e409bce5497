//! A set of labels as JSON: a file of its own, a part of Gloss JSON, and a part of the saved form.

use serde::{Deserialize, Serialize};
use texts::refusals as words;

use super::{Colour, Label, LabelDefinition, LabelSet, LabelSetError};

/// What a file of labels says that it is.
const FORMAT: &str = "gloss-labels";
const VERSION: u32 = 1;

/// The labels of a set in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LabelSetJson(Vec<LabelJson>);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct LabelJson {
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tag: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    colour: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    key: Option<char>,
}

#[derive(Serialize, Deserialize)]
struct File {
    format: String,
    version: u32,
    labels: LabelSetJson,
}

impl LabelSetJson {
    /// The labels of a set.
    pub fn of(set: &LabelSet) -> LabelSetJson {
        LabelSetJson(
            set.iter()
                .map(|definition| LabelJson {
                    name: definition.label.to_string(),
                    tag: Some(definition.tag.to_string()),
                    colour: Some(definition.colour.to_string()),
                    key: definition.key,
                })
                .collect(),
        )
    }

    /// The labels of a set, but none where they are just those that every set has.
    pub fn unless_default(set: &LabelSet) -> LabelSetJson {
        if *set == LabelSet::default() {
            LabelSetJson::default()
        } else {
            LabelSetJson::of(set)
        }
    }

    /// Whether there are no labels.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The set of these labels. A colour that is not known or not given is chosen.
    ///
    /// # Errors
    /// When a name, a tag or a key cannot be one.
    pub fn read(self) -> Result<LabelSet, LabelSetError> {
        let mut definitions: Vec<LabelDefinition> = Vec::new();
        for entry in self.0 {
            let label = Label::parse(&entry.name)?;
            let colour = entry
                .colour
                .and_then(|name| Colour::parse(&name))
                .unwrap_or_else(|| {
                    let built_in = LabelSet::default();
                    let used = built_in.iter().filter(|usual| usual.label != label);
                    let taken = used.chain(&definitions);
                    Colour::next(taken.map(|definition| definition.colour))
                });
            let usual = LabelDefinition::new(label, colour);
            definitions.push(LabelDefinition {
                tag: entry.tag.map_or(usual.tag, Into::into),
                key: entry.key,
                ..usual
            });
        }
        LabelSet::new(definitions)
    }
}

/// The file of a set of labels: pretty-printed JSON with a line end after it.
pub fn write_label_set(set: &LabelSet) -> String {
    let file = File {
        format: FORMAT.to_owned(),
        version: VERSION,
        labels: LabelSetJson::of(set),
    };
    // Strings, numbers and lists alone cannot fail to be written.
    let mut json = serde_json::to_string_pretty(&file).unwrap_or_default();
    json.push('\n');
    json
}

/// Reads a file of labels. A bare list of labels, or of their names, is taken too.
///
/// # Errors
/// With what a person should know, when it is none.
pub fn parse_label_set(json: &str) -> Result<LabelSet, String> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Any {
        File(File),
        Labels(LabelSetJson),
        Names(Vec<String>),
    }
    let any: Any = serde_json::from_str(json).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => words::labels_shape().to_owned(),
        _ => words::labels_damaged(&error.to_string()),
    })?;
    let labels = match any {
        Any::File(file) if file.format != FORMAT => {
            return Err(words::labels_other_format(&file.format));
        }
        Any::File(file) if file.version > VERSION => {
            return Err(words::labels_newer().to_owned());
        }
        Any::File(file) => file.labels,
        Any::Labels(labels) => labels,
        Any::Names(names) => LabelSetJson(
            names
                .into_iter()
                .map(|name| LabelJson {
                    name,
                    tag: None,
                    colour: None,
                    key: None,
                })
                .collect(),
        ),
    };
    labels.read().map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_is_read_back_as_it_was_written() {
        let vessel = LabelDefinition {
            label: Label::Custom("Vessel".into()),
            tag: "⚓".into(),
            colour: Colour::Grey,
            key: Some('v'),
        };
        let set = LabelSet::new(vec![vessel]).unwrap();
        assert_eq!(parse_label_set(&write_label_set(&set)), Ok(set));
    }

    #[test]
    fn a_list_of_names_will_do() {
        let set = parse_label_set(r#"["Law", "Vessel"]"#).unwrap();
        let drawn: Vec<String> = set
            .iter()
            .map(|definition| format!("{} {}", definition.label, definition.colour))
            .collect();
        assert_eq!(
            drawn,
            [
                "PER blue",
                "LOC green",
                "ORG orange",
                "Law purple",
                "Vessel yellow"
            ]
        );
    }

    #[test]
    fn what_is_no_set_is_refused_with_a_word_why() {
        for (json, expected) in [
            ("{", "This is not a file of labels: EOF"),
            ("7", "it should be a list of labels"),
            (
                r#"{"format":"gloss","version":1,"labels":[]}"#,
                "says that it is “gloss”",
            ),
            (
                r#"{"format":"gloss-labels","version":2,"labels":[]}"#,
                "newer Gloss",
            ),
            (r#"[{"name":" "}]"#, "a label needs a name"),
            (
                r#"[{"name":"Law","tag":"much too long"}]"#,
                "1 to 6 characters",
            ),
        ] {
            let error = parse_label_set(json).unwrap_err();
            assert!(error.contains(expected), "{json}: {error}");
        }
    }
}
