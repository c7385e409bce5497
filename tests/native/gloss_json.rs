//! Gloss JSON: what is written is valid, says what it says in code points, and is read back.

use gloss::annotation::{Label, Status};
use gloss::document::Document;
use gloss::formats::gloss_json::{ModelName, ParseError, parse, write};
use gloss::formats::{Format, file_name};
use gloss::workspace::Workspace;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::arbitrary::{mark, stamp, workspace};

fn model() -> ModelName {
    ModelName {
        name: "model 1".into(),
        sha256: "0".repeat(64),
    }
}

fn schema() -> jsonschema::Validator {
    let schema = include_str!("../../schema/gloss-1.schema.json");
    jsonschema::validator_for(&serde_json::from_str(schema).unwrap()).unwrap()
}

fn example() -> Workspace {
    let document = Document::new("🗞 Ana Ruiz joined Acme in Lyon.\r\nAna  left.").unwrap();
    let names = [
        ("Ana Ruiz", Label::Person),
        ("Acme", Label::Organisation),
        ("Lyon", Label::Place),
    ];
    names.into_iter().fold(
        Workspace::new(document, stamp(0).at),
        |workspace, (name, label)| mark(&workspace, name, label),
    )
}

#[test]
fn offsets_are_in_code_points_and_quotes_are_the_text() {
    let file: Value = serde_json::from_str(&write(&example(), Some(&model()))).unwrap();
    assert_eq!(file["offset_unit"], "code_point");
    let found: Vec<_> = file["annotations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| json!([entry["start"], entry["end"], entry["quote"], entry["label"]]))
        .collect();
    assert_eq!(
        found,
        [
            json!([2, 10, "Ana Ruiz", "PER"]),
            json!([18, 22, "Acme", "ORG"]),
            json!([26, 30, "Lyon", "LOC"]),
        ]
    );
}

#[test]
fn what_does_not_fit_the_text_is_reported_and_the_rest_is_read() {
    let mut file: Value = serde_json::from_str(&write(&example(), None)).unwrap();
    file["annotations"][0]["quote"] = "Eva Ruiz".into();
    file["annotations"][1]["end"] = 999.into();
    let parsed = parse(&file.to_string()).unwrap();
    assert_eq!(parsed.workspace.annotations().len(), 1);
    let reasons: Vec<_> = parsed
        .failed
        .iter()
        .map(|failed| failed.reason.as_str())
        .collect();
    assert_eq!(
        reasons,
        [
            "the text at its offsets is “Ana Ruiz”",
            "18–999 is outside the text"
        ]
    );
}

#[test]
fn a_file_with_other_line_ends_keeps_its_mentions_in_place() {
    let mut file: Value = serde_json::from_str(&write(&example(), None)).unwrap();
    file["text"] = "🗞 Ana\r\nRuiz joined Acme\r\nin Lyon.".into();
    for (index, start, end, quote) in [(0, 2, 5, "Ana"), (1, 19, 23, "Acme"), (2, 28, 32, "Lyon")] {
        let entry = &mut file["annotations"][index];
        (entry["start"], entry["end"], entry["quote"]) = (start.into(), end.into(), quote.into());
    }
    let parsed = parse(&file.to_string()).unwrap();
    assert_eq!(parsed.failed, []);
    let document = parsed.workspace.document();
    let quotes: Vec<_> = parsed
        .workspace
        .annotations()
        .iter()
        .map(|annotation| document.quote(annotation.span))
        .collect();
    assert_eq!(quotes, ["Ana", "Acme", "Lyon"]);
}

#[test]
fn a_file_that_is_none_says_why() {
    assert!(matches!(parse("{"), Err(ParseError::NotGloss(_))));
    let refuse = |key: &str, value: Value| {
        let mut file: Value = serde_json::from_str(&write(&example(), None)).unwrap();
        file[key] = value;
        parse(&file.to_string()).unwrap_err().to_string()
    };
    assert!(refuse("format", "doccano".into()).contains("“doccano”"));
    assert!(refuse("version", 2.into()).contains("newer Gloss"));
    assert!(refuse("offset_unit", "utf16".into()).contains("“utf16”"));
    assert!(refuse("text", " ".into()).contains("cannot be opened"));
}

#[test]
fn a_download_has_a_name_that_file_systems_take() {
    let named = |text: &str| {
        let workspace = Workspace::new(Document::new(text).unwrap(), stamp(0).at);
        file_name(&workspace, Format::GlossJson)
    };
    assert_eq!(
        named("Who won? A/B: “yes”\n\nBody"),
        "Who won A B “yes”.gloss.json"
    );
    assert_eq!(named("..."), "article.gloss.json");
}

proptest! {
    #[test]
    fn every_file_is_valid_and_read_back_whole(workspace in workspace()) {
        let json = write(&workspace, Some(&model()));
        let value: Value = serde_json::from_str(&json).unwrap();
        let errors: Vec<_> = schema().iter_errors(&value).map(|error| error.to_string()).collect();
        prop_assert_eq!(errors, Vec::<String>::new());

        let parsed = parse(&json).unwrap();
        prop_assert_eq!(&parsed.failed, &[]);
        prop_assert_eq!(parsed.workspace.annotations(), workspace.annotations());
        prop_assert_eq!(parsed.workspace.document(), workspace.document());
        prop_assert_eq!(parsed.workspace.entity_records(), workspace.entity_records());
        prop_assert_eq!(parsed.workspace.entities(), workspace.entities());
        prop_assert_eq!(parsed.workspace.title(), workspace.title());
        prop_assert_eq!(parsed.workspace.created(), workspace.created());
        prop_assert_eq!(parsed.model, Some(model()));
        let entities = value["entities"].as_array().unwrap();
        let grouped: usize = entities.iter().map(|entity| entity["mentions"].as_array().unwrap().len()).sum();
        let live = workspace.annotations().iter().filter(|annotation| annotation.status != Status::Rejected).count();
        prop_assert_eq!(grouped, live);
    }

    #[test]
    fn rubbish_is_an_error_and_never_a_panic(json in "\\PC{0,80}") {
        let _ = parse(&json);
    }
}
