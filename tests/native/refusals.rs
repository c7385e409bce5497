//! Files that are not taken, and what is said of them.

use gloss::formats::{File, ReadError, read};

#[track_caller]
fn check(name: &str, bytes: &[u8], expected: &str) {
    let error: ReadError = read(&File {
        name: name.to_owned(),
        bytes: bytes.to_vec(),
    })
    .unwrap_err();
    assert!(error.to_string().contains(expected), "{name}: {error}");
}

#[test]
fn what_is_wrong_with_a_file_is_said() {
    let cases: [(&str, &[u8], &str); 6] = [
        (
            "a.jsonl",
            b"{\"text\":\"A\",\"label\":[]}\n{\"text\":",
            "Line 2 of this file cannot be read",
        ),
        (
            "a.jsonl",
            b"{\"tokens\":[\"A\"],\"ner_tags\":[3]}",
            "its tags are numbers",
        ),
        ("a.json", b"{\"a\":1}", "in no format that Gloss knows"),
        ("a.html", b"<p>Hello</p>", "no report that Gloss wrote"),
        ("a.zip", b"PK\x03\x04rubbish", "cannot be unpacked"),
        ("a.txt", b"\xff\xfe\x00", "not text in UTF-8"),
    ];
    for (name, bytes, expected) in cases {
        check(name, bytes, expected);
    }
}

#[test]
fn what_would_be_too_much_is_refused_in_words() {
    let marks = |count: usize, label: fn(usize) -> String| {
        let marks = (0..count).map(|index| format!("[0,3,\"{}\"]", label(index)));
        let marks: Vec<String> = marks.collect();
        format!("{{\"text\":\"Ana left.\",\"label\":[{}]}}", marks.join(","))
    };
    let standoff: String = (0..200_001)
        .map(|index| format!("T{index}\tPER 0 3\tAna\n"))
        .collect();
    let deep = "[".repeat(100_000);
    let cases = [
        (
            "a.jsonl",
            marks(200_001, |_| "PER".to_owned()),
            "has 200,001 mentions; at most 200,000",
        ),
        (
            "a.jsonl",
            marks(1_001, |index| format!("L{index}")),
            "has 1,001 labels; at most 1,000",
        ),
        ("a.ann", standoff, "has 200,001 mentions"),
        ("a.json", deep.clone(), "nested in more than 128 levels"),
        (
            "a.json",
            format!("{{\"format\":\"gloss\",\"text\":{deep}"),
            "nested in more than 128 levels",
        ),
        (
            "a.jsonl",
            format!("{{\"text\":\"A\",\"label\":[]}}\n{deep}"),
            "Line 2 of this file",
        ),
        (
            "a.json",
            "{\"text\": \"Ana".to_owned(),
            "Line 1 of this file cannot be read: it breaks off in the middle",
        ),
    ];
    for (name, content, expected) in cases {
        check(name, content.as_bytes(), expected);
    }
}
