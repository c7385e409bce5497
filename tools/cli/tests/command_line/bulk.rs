//! Many texts, and more of them than fit into memory.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use assert_cmd::cargo::cargo_bin;

use crate::{ARTICLE, gloss};

#[track_caller]
fn annotate(folder: &Path, arguments: &[&str], code: i32) -> String {
    let done = gloss()
        .current_dir(folder)
        .arg("annotate")
        .args(arguments)
        .assert()
        .code(code);
    String::from_utf8_lossy(&done.get_output().stderr).into_owned()
}

#[test]
fn a_run_goes_on_where_it_was_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let texts = folder.path().join("texts");
    fs::create_dir_all(texts.join("below")).unwrap();
    for name in ["a.txt", "b.txt", "below/a.txt"] {
        fs::write(texts.join(name), format!("{ARTICLE} {name}")).unwrap();
    }
    fs::write(texts.join("bad.txt"), b"\xff\xfe\x00").unwrap();
    let arguments = ["texts", "--output", "out"];
    let told = annotate(folder.path(), &arguments, 1);
    assert!(told.contains("bad.txt: it is not text in UTF-8"), "{told}");
    assert!(
        told.contains("3 annotated, 0 there already, 1 failed"),
        "{told}"
    );

    let out = folder.path().join("out");
    let whole = fs::read(out.join("below/a.gloss.json")).unwrap();
    let before = fs::metadata(out.join("b.gloss.json"))
        .unwrap()
        .modified()
        .unwrap();
    // One file is gone, another was cut by a full disk, and one text is another than it was.
    fs::remove_file(out.join("a.gloss.json")).unwrap();
    fs::write(out.join("below/a.gloss.json"), &whole[..whole.len() / 2]).unwrap();
    fs::remove_file(texts.join("bad.txt")).unwrap();
    let told = annotate(folder.path(), &arguments, 0);
    assert!(
        told.contains("2 annotated, 1 there already, 0 failed"),
        "{told}"
    );
    let after = fs::metadata(out.join("b.gloss.json"))
        .unwrap()
        .modified()
        .unwrap();
    assert_eq!(before, after);
    fs::write(texts.join("b.txt"), "Another text.").unwrap();
    let told = annotate(folder.path(), &arguments, 0);
    assert!(told.contains("1 annotated, 2 there already"), "{told}");
}

#[test]
fn every_format_can_be_written_in_bulk_and_is_not_made_twice() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.txt"), ARTICLE).unwrap();
    for format in gloss::formats::Format::ALL.map(gloss::formats::Format::key) {
        let out = format!("out-{format}");
        let arguments = ["a.txt", "--format", format, "--output", &out];
        let told = annotate(folder.path(), &arguments, 0);
        assert!(told.contains("1 annotated"), "{format}: {told}");
        let told = annotate(folder.path(), &arguments, 0);
        assert!(told.contains("1 there already"), "{format}: {told}");
    }
}

#[test]
fn a_folder_of_another_run_is_not_mixed_with_this_one() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.txt"), ARTICLE).unwrap();
    annotate(folder.path(), &["a.txt", "--output", "out"], 0);
    let sure = ["a.txt", "--output", "out", "--least-confidence", "0.9"];
    let told = annotate(folder.path(), &sure, 1);
    assert!(
        told.contains("another model, format or confidence"),
        "{told}"
    );
    let again = [&sure[..], &["--again"]].concat();
    assert!(annotate(folder.path(), &again, 0).contains("1 annotated"));
}

#[test]
fn a_text_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.txt"), ARTICLE).unwrap();
    let told = annotate(
        folder.path(),
        &["a.txt", "--format", "brat", "--output", "."],
        1,
    );
    assert!(told.contains("take the place of the text itself"), "{told}");
    assert_eq!(
        fs::read_to_string(folder.path().join("a.txt")).unwrap(),
        ARTICLE
    );
}

/// The most memory that a process has had, in kibibytes.
#[cfg(target_os = "linux")]
fn peak(process: u32) -> usize {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM:"))
        .unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn a_batch_needs_no_more_memory_for_more_lines() {
    let text = ARTICLE.repeat(100);
    let line = serde_json::json!({"id": "a", "text": text}).to_string() + "\n";
    let mut child = Command::new(cargo_bin("gloss"))
        .args(["annotate", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let process = child.id();
    let mut input = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    // Written from another thread, since the pipe back would fill up otherwise.
    let mut answered = move |lines: usize| {
        let mut answer = String::new();
        for _ in 0..lines {
            answer.clear();
            assert!(output.read_line(&mut answer).unwrap() > 0);
        }
    };
    let (before, many) = (20, 400);
    let sent = line.len() * many / 1024;
    let writer = std::thread::spawn(move || {
        for _ in 0..before + many {
            input.write_all(line.as_bytes()).unwrap();
        }
        input
    });
    answered(before);
    let first = peak(process);
    // The end of the last answer is still with the program, which gathers them into larger writes.
    answered(many - 1);
    let last = peak(process);
    drop(writer.join().unwrap());
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(
        last - first < sent / 4,
        "{sent} KiB of lines raised the peak from {first} to {last} KiB"
    );
}
