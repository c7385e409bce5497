//! The command line as a person or a script meets it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(
    clippy::disallowed_methods,
    reason = "clocks and threads are banned for code that runs in the browser; this runs natively"
)]

mod bulk;
mod compare;
mod convert;

use std::fs;

use assert_cmd::Command;

fn gloss() -> Command {
    Command::cargo_bin("gloss").unwrap()
}

fn lines(output: &[u8]) -> Vec<serde_json::Value> {
    let text = std::str::from_utf8(output).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

const ARTICLE: &str =
    "🗞 President Emmanuel Macron met leaders of the United Nations in Geneva on Monday.";

#[test]
fn a_batch_gives_code_points_in_the_order_of_its_lines() {
    let input = format!(
        "{}\n\n{}\n",
        serde_json::json!({"id": "b", "text": ARTICLE}),
        serde_json::json!({"id": "a", "text": ""})
    );
    let done = gloss()
        .args(["annotate", "--batch"])
        .write_stdin(input)
        .assert()
        .success();
    let lines = lines(&done.get_output().stdout);
    assert_eq!(lines.len(), 2);
    assert_eq!(
        (&lines[0]["id"], &lines[1]["id"]),
        (&"b".into(), &"a".into())
    );
    assert_eq!(lines[1]["mentions"], serde_json::json!([]));
    let points: Vec<char> = ARTICLE.chars().collect();
    let found: Vec<(String, &str)> = lines[0]["mentions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|mention| {
            let at = |key: &str| usize::try_from(mention[key].as_u64().unwrap()).unwrap();
            let confidence = mention["confidence"].as_f64().unwrap();
            assert!((0.0..=1.0).contains(&confidence));
            (
                points[at("start")..at("end")].iter().collect(),
                mention["label"].as_str().unwrap(),
            )
        })
        .collect();
    let expected = [
        ("Emmanuel Macron", "PER"),
        ("United Nations", "ORG"),
        ("Geneva", "LOC"),
    ];
    assert_eq!(
        found,
        expected.map(|(name, label)| (name.to_owned(), label))
    );
}

#[test]
fn a_bad_line_has_an_error_and_the_rest_goes_on() {
    let input = "{\"id\": \"x\"}\nnot json\n{\"id\": \"y\", \"text\": \"Nothing here.\"}\n";
    let done = gloss()
        .args(["annotate", "--batch"])
        .write_stdin(input)
        .assert()
        .code(1);
    let lines = lines(&done.get_output().stdout);
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0]["id"], "x");
    assert!(lines[0]["error"].as_str().unwrap().contains("text"));
    assert_eq!(lines[1]["line"], 2);
    assert!(lines[1]["error"].is_string());
    assert_eq!(lines[2]["mentions"], serde_json::json!([]));
}

#[test]
fn a_text_becomes_a_gloss_file_whose_quotes_stand_at_their_offsets() {
    let done = gloss()
        .arg("annotate")
        .write_stdin(ARTICLE)
        .assert()
        .success();
    let json: serde_json::Value = serde_json::from_slice(&done.get_output().stdout).unwrap();
    let points: Vec<char> = json["text"].as_str().unwrap().chars().collect();
    let annotations = json["annotations"].as_array().unwrap();
    assert_eq!(annotations.len(), 3);
    for annotation in annotations {
        let at = |key: &str| usize::try_from(annotation[key].as_u64().unwrap()).unwrap();
        let quote: String = points[at("start")..at("end")].iter().collect();
        assert_eq!(annotation["quote"], quote.as_str());
    }
}

#[test]
fn several_texts_go_into_a_folder_and_one_that_cannot_be_read_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let (good, missing) = (
        folder.path().join("good.txt"),
        folder.path().join("missing.txt"),
    );
    fs::write(&good, ARTICLE).unwrap();
    let out = folder.path().join("out");
    let done = gloss()
        .arg("annotate")
        .args([&good, &missing])
        .arg("--output")
        .arg(&out)
        .assert();
    let done = done.code(1);
    assert!(String::from_utf8_lossy(&done.get_output().stderr).contains("missing.txt"));
    assert!(out.join("good.gloss.json").is_file());
}

#[test]
fn evaluation_prints_each_label_and_all_together() {
    let folder = tempfile::tempdir().unwrap();
    let table = folder.path().join("gold.tsv");
    fs::write(
        &table,
        "In\tO\nGeneva\tB-LOC\n,\tO\nEmmanuel\tB-PER\nMacron\tI-PER\nspoke\tO\n.\tO\n",
    )
    .unwrap();
    let marked = folder.path().join("gold.txt");
    fs::write(&marked, "In [Geneva](LOC), [Emmanuel Macron](PER) spoke.\n").unwrap();
    let done = gloss()
        .arg("evaluate")
        .args([&table, &marked])
        .assert()
        .success();
    let text = String::from_utf8_lossy(&done.get_output().stdout).into_owned();
    assert_eq!(
        text.matches("micro     100.00  100.00  100.00").count(),
        2,
        "{text}"
    );
    assert_eq!(text.matches("ORG").count(), 2);
}

#[test]
fn a_table_that_cannot_be_read_is_named_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let table = folder.path().join("bad.tsv");
    fs::write(&table, "In\tO\nGeneva LOC\n").unwrap();
    let done = gloss().arg("evaluate").arg(&table).assert().code(1);
    let message = String::from_utf8_lossy(&done.get_output().stderr).into_owned();
    assert!(
        message.contains("bad.tsv") && message.contains("line 2"),
        "{message}"
    );
}
