//! Any format in, any format out.

use std::fs;
use std::path::Path;

use crate::gloss;

const TEXT: &str = "🗞 Ana Ruiz joined Acme in Lyon.";

/// What doccano exports, with code points.
const DOCCANO: &str = r#"{"id":7,"text":"🗞 Ana Ruiz joined Acme in Lyon.","label":[[2,10,"PER"],[18,22,"ORG"],[26,30,"LOC"]],"Comments":[]}"#;

/// The standard output and standard error of a conversion.
#[track_caller]
fn convert(folder: &Path, arguments: &[&str]) -> (String, String) {
    let done = gloss()
        .current_dir(folder)
        .arg("convert")
        .args(arguments)
        .assert()
        .success();
    let output = done.get_output();
    (
        String::from_utf8_lossy(&output.stdout).into_owned(),
        String::from_utf8_lossy(&output.stderr).into_owned(),
    )
}

#[test]
fn every_format_becomes_every_other_and_the_mentions_stay() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("first.jsonl"), DOCCANO).unwrap();
    fs::write(folder.path().join("first.txt"), TEXT).unwrap();
    let formats = gloss::formats::Format::ALL.map(gloss::formats::Format::key);
    for from in formats {
        convert(
            folder.path(),
            &["first.jsonl", "--to", from, "--output", from],
        );
        for to in formats {
            let into = format!("{from}-{to}");
            let arguments = [from, "--to", to, "--output", &into, "--text", "first.txt"];
            let (_, told) = convert(folder.path(), &arguments);
            assert!(told.contains("3 of 3 mentions identical"), "{into}: {told}");
        }
    }
}

#[test]
fn a_single_file_goes_to_standard_output() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.jsonl"), DOCCANO).unwrap();
    let (written, told) = convert(folder.path(), &["a.jsonl", "--to", "conll"]);
    assert!(
        written.contains("Ana -X- O B-PER\nRuiz -X- O I-PER\n"),
        "{written}"
    );
    assert!(
        told.contains("a.jsonl: doccano JSONL, 3 mentions"),
        "{told}"
    );
    assert!(told.contains("spaces and line ends"), "{told}");
}

#[test]
fn filters_say_what_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let tasks = r#"[{"data":{"text":"Ana left Lyon for Acme."},
        "annotations":[{"result":[{"id":"a","type":"labels","value":{"start":0,"end":3,"text":"Ana","labels":["PER"]}}]}],
        "predictions":[{"result":[
            {"id":"b","type":"labels","score":0.9,"value":{"start":9,"end":13,"text":"Lyon","labels":["LOC"]}},
            {"id":"c","type":"labels","score":0.2,"value":{"start":18,"end":22,"text":"Acme","labels":["ORG"]}}]}]}]"#;
    fs::write(folder.path().join("tasks.json"), tasks).unwrap();
    let cases: [(&[&str], &str); 4] = [
        (&[], r#"[[0,3,"PER"],[9,13,"LOC"],[18,22,"ORG"]]"#),
        (&["--decisions-only"], r#"[[0,3,"PER"]]"#),
        (
            &["--least-confidence", "0.5"],
            r#"[[0,3,"PER"],[9,13,"LOC"]]"#,
        ),
        (&["--labels", "PER,ORG"], r#"[[0,3,"PER"],[18,22,"ORG"]]"#),
    ];
    for (filter, expected) in cases {
        let arguments = [&["tasks.json", "--to", "doccano"], filter].concat();
        let (written, _) = convert(folder.path(), &arguments);
        let line: serde_json::Value = serde_json::from_str(&written).unwrap();
        assert_eq!(line["label"].to_string(), expected, "{filter:?}");
    }
}

#[test]
fn what_cannot_be_taken_is_explained_and_the_rest_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let wrong = "T1\tPER 2 10\tAna Ruiz\nT2\tORG 18 22\tOther\nT3\tLOC 90 99\tRome\n";
    fs::write(folder.path().join("a.ann"), wrong).unwrap();
    fs::write(folder.path().join("a.txt"), TEXT).unwrap();
    fs::write(folder.path().join("b.json"), "{\"what\": 1}").unwrap();
    let done = gloss()
        .current_dir(folder.path())
        .args(["convert", "a.ann", "b.json", "missing.json", "--to", "csv"])
        .assert()
        .code(1);
    let told = String::from_utf8_lossy(&done.get_output().stderr).into_owned();
    for expected in [
        "a.ann: brat standoff, 1 mentions",
        "mention 2 “Other”: the text at its offsets is “Acme”; “Other” is not in the text",
        "mention 3 “Rome”: “Rome” is not in the text",
        "b.json: This file is in no format that Gloss knows",
        "could not read missing.json",
        "1 of 1 mentions identical",
    ] {
        assert!(told.contains(expected), "{expected}: {told}");
    }
    let written = String::from_utf8_lossy(&done.get_output().stdout).into_owned();
    assert!(written.contains(",2,10,Ana Ruiz,PER,"), "{written}");
}

#[test]
fn offsets_without_quotes_are_doubted_and_a_person_can_say_what_they_count() {
    let folder = tempfile::tempdir().unwrap();
    let utf16 =
        r#"{"text":"🗞 Ana Ruiz joined Acme in Lyon.","label":[[3,11,"PER"],[19,23,"ORG"]]}"#;
    fs::write(folder.path().join("a.jsonl"), utf16).unwrap();
    let (_, told) = convert(folder.path(), &["a.jsonl", "--to", "csv"]);
    assert!(told.contains("may count UTF-16 code units"), "{told}");
    let (written, told) = convert(
        folder.path(),
        &["a.jsonl", "--to", "csv", "--unit", "utf-16"],
    );
    assert!(!told.contains("may count"), "{told}");
    assert!(written.contains(",Ana Ruiz,PER,"), "{written}");
}

#[test]
fn marks_without_text_ask_for_it() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.jsonl"), DOCCANO).unwrap();
    let (csv, _) = convert(folder.path(), &["a.jsonl", "--to", "csv"]);
    fs::write(folder.path().join("marks.csv"), csv).unwrap();
    let done = gloss()
        .current_dir(folder.path())
        .args(["convert", "marks.csv", "--to", "gloss"])
        .assert()
        .code(1);
    let told = String::from_utf8_lossy(&done.get_output().stderr).into_owned();
    assert!(told.contains("say with --text where its text is"), "{told}");
}

#[test]
fn documents_of_the_same_name_do_not_overwrite_each_other() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["one", "two"] {
        fs::create_dir(folder.path().join(name)).unwrap();
        fs::write(folder.path().join(name).join("a.jsonl"), DOCCANO).unwrap();
    }
    convert(
        folder.path(),
        &["one", "two", "--to", "markdown", "--output", "out"],
    );
    assert!(folder.path().join("out/a.md").is_file());
    assert!(folder.path().join("out/a (2).md").is_file());
}
