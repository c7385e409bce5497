//! A record as JSON, as files and the saved form have it.

use serde::{Deserialize, Serialize};

use super::{EntityId, EntityLink, EntityRecord};
use crate::annotation::{AnnotationId, Label};

/// What a person has said about one entity, as JSON. Ids are sixteen hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntityRecordJson {
    id: String,
    label: String,
    /// Names whose mentions belong to it: in lower case, without article, possessive and stops.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    names: Vec<String>,
    /// Mentions that belong to it whatever their name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    mentions: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    note: String,
    /// An address, or a Q-number of Wikidata.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    link: Option<String>,
}

impl EntityRecordJson {
    /// The JSON of a record.
    pub fn of(id: EntityId, record: &EntityRecord) -> EntityRecordJson {
        EntityRecordJson {
            id: id.to_string(),
            label: record.label.to_string(),
            names: record.names.iter().map(ToString::to_string).collect(),
            mentions: record.mentions.iter().map(ToString::to_string).collect(),
            name: record.name.as_ref().map(ToString::to_string),
            note: record.note.to_string(),
            link: record.link.as_ref().map(ToString::to_string),
        }
    }

    /// What to call it where it cannot be read.
    pub fn title(&self) -> &str {
        let names = self.name.iter().chain(&self.names);
        names.map(String::as_str).next().unwrap_or(&self.id)
    }

    /// The record.
    ///
    /// # Errors
    /// When something in it is none of what a record has, in words.
    pub fn read(self) -> Result<(EntityId, EntityRecord), String> {
        let id =
            EntityId::parse(&self.id).ok_or_else(|| texts::formats::not_hexadecimal(&self.id))?;
        let label = Label::parse(&self.label).map_err(|error| error.to_string())?;
        let mentions = self
            .mentions
            .iter()
            .map(|mention| {
                AnnotationId::parse(mention).ok_or_else(|| texts::formats::not_hexadecimal(mention))
            })
            .collect::<Result<_, _>>()?;
        let link = self
            .link
            .map(|link| EntityLink::parse(&link).map_err(|error| error.to_string()))
            .transpose()?;
        let record = EntityRecord {
            label,
            names: self.names.into_iter().map(Into::into).collect(),
            mentions,
            name: self
                .name
                .filter(|name| !name.trim().is_empty())
                .map(Into::into),
            note: self.note.into(),
            link,
        };
        Ok((id, record))
    }
}
