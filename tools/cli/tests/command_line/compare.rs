//! Two annotations of the same texts.

use std::fs;

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
