//! Two annotations of the same texts.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::gloss;

#[test]
fn files_in_two_formats_are_compared_label_by_label() {
    let folder = tempfile::tempdir().unwrap();
    let one = r#"{"text":"🗞 Ana Ruiz joined Acme in Lyon.","label":[[2,10,"PER"],[18,22,"ORG"],[26,30,"LOC"]]}"#;
    let other = "🗞 O\nAna B-PER\nRuiz I-PER\njoined O\nAcme B-LOC\nin O\nLyon B-LOC\n. O\n";
    fs::write(folder.path().join("one.jsonl"), one).unwrap();
    fs::write(folder.path().join("other.conll"), other).unwrap();
    let done = gloss()
        .current_dir(folder.path())
        .args(["compare", "one.jsonl", "other.conll"])
        .assert()
        .success();
    let table = String::from_utf8_lossy(&done.get_output().stdout).into_owned();
    // Tokens alike 7 of 8; by chance PER 2·2, ORG 1·0, LOC 1·2, none 4·4: 22 of 64.
    // Kappa (56 − 22) / (64 − 22).
    for expected in [
        "1 documents, 8 tokens",
        "PER         1       1       1     1.000       1.000           1.000",
        "ORG         1       0       0     0.000       0.000           0.000",
        "LOC         1       2       1     0.667       0.667           0.600",
        "all         3       3       2     0.667       0.667           0.810",
        "1 differences",
        "ORG Acme\tLOC Acme\t🗞 Ana Ruiz joined Acme in Lyon.",
    ] {
        assert!(table.contains(expected), "{expected}\n{table}");
    }
}

const ONE: &str =
    r#"{"text":"🗞 Ana Ruiz joined Acme in Lyon.","label":[[2,10,"PER"],[18,22,"ORG"]]}"#;
const OTHER: &str = r#"{"text":"🗞 Ana Ruiz joined Acme in Lyon.","label":[[2,10,"PER"],[18,22,"LOC"],[26,30,"LOC"]]}"#;

/// A folder with both files.
fn two_files() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("one.jsonl"), ONE).unwrap();
    fs::write(folder.path().join("other.jsonl"), OTHER).unwrap();
    folder
}

fn compared(folder: &Path, arguments: &[&str]) -> String {
    let done = gloss()
        .current_dir(folder)
        .args(["compare", "one.jsonl", "other.jsonl"])
        .args(arguments)
        .assert()
        .success();
    String::from_utf8(done.get_output().stdout.clone()).unwrap()
}

#[test]
fn figures_and_differences_come_as_json_in_code_points() {
    let folder = two_files();
    let json: Value = serde_json::from_str(&compared(folder.path(), &["--json"])).unwrap();
    assert_eq!(
        (&json["documents"], &json["tokens"]),
        (&1.into(), &8.into())
    );
    assert_eq!(json["labels"]["PER"]["exact_f1"], 1.0);
    assert_eq!(json["labels"]["ORG"]["same"], 0);
    let differences = json["differences"].as_array().unwrap();
    let kinds: Vec<&str> = differences
        .iter()
        .map(|one| one["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["label", "only other"]);
    let expected = json!({"start": 26, "end": 30, "label": "LOC", "quote": "Lyon"});
    assert_eq!(differences[1]["other"], expected);
    assert_eq!(differences[1]["one"], Value::Null);

    let figures = compared(folder.path(), &["--json", "--figures"]);
    let figures: Value = serde_json::from_str(&figures).unwrap();
    assert_eq!(figures.get("differences"), None);
}

/// The mentions of the merged file, as "LABEL quote".
fn merged(folder: &Path) -> Vec<String> {
    let file = fs::read_dir(folder.join("both")).unwrap().next().unwrap();
    let json: Value = serde_json::from_slice(&fs::read(file.unwrap().path()).unwrap()).unwrap();
    let annotations = json["annotations"].as_array().unwrap();
    let text = |one: &Value, key: &str| one[key].as_str().unwrap().to_owned();
    let name = |one: &Value| format!("{} {}", text(one, "label"), text(one, "quote"));
    annotations.iter().map(name).collect()
}

#[test]
fn what_both_make_together_is_written_by_one_side_or_place_by_place() {
    let folder = two_files();
    let path = folder.path();
    for (keep, expected) in [
        ("one", vec!["PER Ana Ruiz", "ORG Acme"]),
        ("other", vec!["PER Ana Ruiz", "LOC Acme", "LOC Lyon"]),
        ("neither", vec!["PER Ana Ruiz"]),
    ] {
        compared(path, &["--merged", "both", "--keep", keep]);
        assert_eq!(merged(path), expected, "{keep}");
    }
    let mut json: Value = serde_json::from_str(&compared(path, &["--json"])).unwrap();
    json["differences"][1]["keep"] = "other".into();
    fs::write(path.join("chosen.json"), json.to_string()).unwrap();
    compared(path, &["--merged", "both", "--choices", "chosen.json"]);
    assert_eq!(merged(path), ["PER Ana Ruiz", "ORG Acme", "LOC Lyon"]);
}

#[test]
fn choices_of_other_files_are_refused_in_words() {
    let folder = two_files();
    let mut json: Value = serde_json::from_str(&compared(folder.path(), &["--json"])).unwrap();
    let mut check = |keep: &str, start: u32, expected: &str| {
        json["differences"][0]["keep"] = keep.into();
        json["differences"][0]["one"]["start"] = start.into();
        fs::write(folder.path().join("chosen.json"), json.to_string()).unwrap();
        let done = gloss()
            .current_dir(folder.path())
            .args(["compare", "one.jsonl", "other.jsonl", "--merged", "both"])
            .args(["--choices", "chosen.json"])
            .assert()
            .code(1);
        let told = String::from_utf8_lossy(&done.get_output().stderr).into_owned();
        assert!(told.contains(expected), "{told}");
        assert!(!folder.path().join("both").exists());
    };
    check("mine", 18, "it can keep one, other, both or neither");
    check(
        "one",
        17,
        "1 of the choices are for differences that are not there",
    );
}

#[test]
fn the_help_names_every_format_and_has_examples() {
    for (command, examples) in [("convert", true), ("compare", true), ("annotate", false)] {
        let done = gloss().args([command, "--help"]).assert().success();
        let help = String::from_utf8_lossy(&done.get_output().stdout).into_owned();
        for format in gloss::formats::Format::ALL {
            assert!(
                help.contains(format.name()),
                "{command}: {}\n{help}",
                format.name()
            );
        }
        assert!(!examples || help.contains("Examples:"), "{command}");
    }
}

#[test]
fn other_texts_are_not_compared() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let line = serde_json::json!({"text": text, "label": [[0, 3, "PER"]]});
        fs::write(folder.path().join(name), line.to_string()).unwrap();
    };
    file("one.jsonl", "Ana left.");
    file("other.jsonl", "Eva left.");
    let done = gloss()
        .current_dir(folder.path())
        .args(["compare", "one.jsonl", "other.jsonl"])
        .assert()
        .code(1);
    let told = String::from_utf8_lossy(&done.get_output().stderr).into_owned();
    assert!(told.contains("not among those of one.jsonl"), "{told}");
}
