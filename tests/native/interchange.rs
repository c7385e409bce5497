//! Every format: what is written is read back as it was, up to what the format declares to lose.

use std::collections::BTreeSet;

use gloss::annotation::Label;
use gloss::document::{ByteOffset, Document};
use gloss::formats::{
    Choice, Content, File, Format, OffsetUnit, bundle, land, land_on, read, write_verified,
};
use gloss::workspace::Workspace;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::arbitrary::{mark, stamp, workspace};

/// The live mentions as (start, end, label), less what a format declares that it cannot hold.
fn held(workspace: &Workspace, format: Format) -> BTreeSet<(u32, u32, Label)> {
    let mut held = BTreeSet::new();
    let mut last_end = ByteOffset::default();
    for mention in workspace.annotations().live() {
        let overlaps = last_end > mention.span.start();
        if overlaps && !format.holds().overlaps {
            continue;
        }
        last_end = last_end.max(mention.span.end());
        let quote = workspace.document().quote(mention.span);
        let (mut start, mut end) = (mention.span.start().into(), mention.span.end().into());
        if !format.holds().padded_mentions {
            start += (quote.len() - quote.trim_start().len()) as u32;
            end -= (quote.len() - quote.trim_end().len()) as u32;
        }
        held.insert((start, end, mention.label.clone()));
    }
    held
}

fn whole_formats() -> Vec<Format> {
    Format::ALL
        .into_iter()
        .filter(|format| {
            let holds = format.holds();
            holds.text && holds.white_space && holds.padded_mentions
        })
        .collect()
}

proptest! {
    #[test]
    fn every_format_gives_back_every_mention_that_it_can_hold(
        workspaces in vec(workspace(), 1..4),
        format in prop::sample::select(Format::ALL.to_vec()),
    ) {
        let (_, verification) = write_verified(format, &workspaces, None);
        let expected: usize = workspaces
            .iter()
            .map(|workspace| held(workspace, format).len())
            .sum();
        prop_assert_eq!(&verification.unreadable, &None);
        prop_assert_eq!(&verification.strange, &Vec::<String>::new());
        prop_assert_eq!(verification.identical, expected, "{:?}", verification);
    }

    #[test]
    fn formats_with_text_and_white_space_open_by_themselves_with_the_same_text(
        workspace in workspace(),
        format in prop::sample::select(whole_formats()),
    ) {
        let files = format.write(std::slice::from_ref(&workspace), None);
        let file = bundle(files, "article");
        let contents = read(&file).unwrap();
        let opened = match &contents[..] {
            [Content::Gloss(parsed)] => parsed.workspace.clone(),
            [Content::Draft(found, draft)] => {
                prop_assert_eq!(*found, format);
                let imported = land(draft, &"model".into(), stamp(0)).unwrap();
                prop_assert_eq!(imported.found_again, 0);
                imported.workspace
            }
            other => panic!("{other:?}"),
        };
        prop_assert_eq!(opened.document(), workspace.document());
        prop_assert_eq!(held(&opened, format), held(&workspace, format));
    }

    #[test]
    fn status_confidence_and_notes_come_back_where_the_format_holds_them(
        workspace in workspace(),
        format in prop::sample::select(vec![Format::WebAnnotation, Format::LabelStudio, Format::Csv]),
    ) {
        let file = bundle(format.write(std::slice::from_ref(&workspace), None), "article");
        let Ok(contents) = read(&file) else {
            prop_assert!(workspace.annotations().live().next().is_none());
            return Ok(());
        };
        for content in contents {
            let Content::Draft(_, draft) = content else { panic!() };
            let landed = land_on(&draft, workspace.document(), &"model 1".into(), stamp(0));
            let facts = |workspace: &Workspace| {
                let mut facts: Vec<_> = workspace
                    .annotations()
                    .live()
                    .map(|mention| (
                        u32::from(mention.span.start()),
                        u32::from(mention.span.end()),
                        mention.label.clone(),
                        mention.is_decided(),
                        mention.confidence().filter(|_| !mention.is_decided()),
                        mention.note.clone(),
                    ))
                    .collect();
                facts.sort();
                facts
            };
            prop_assert_eq!(facts(&landed.workspace), facts(&workspace));
        }
    }

    #[test]
    fn no_bytes_make_a_reader_panic(bytes in vec(any::<u8>(), 0..400), name in "[a-z]{0,3}[.]?[a-z]{0,4}") {
        let _ = read(&File { name, bytes });
    }

    #[test]
    fn no_text_near_a_format_makes_a_reader_panic(
        workspace in workspace(),
        format in prop::sample::select(Format::ALL.to_vec()),
        cut in 0.0..1.0_f64,
        junk in "\\PC{0,8}",
    ) {
        for mut file in format.write(std::slice::from_ref(&workspace), None) {
            let at = (cut * file.bytes.len() as f64) as usize;
            file.bytes.splice(at..at, junk.bytes());
            if let Ok(contents) = read(&file) {
                for content in contents {
                    if let Content::Draft(_, draft) = content {
                        let _ = land(&draft, &"".into(), stamp(0));
                        land_on(&draft, workspace.document(), &"".into(), stamp(0));
                    }
                }
            }
        }
    }
}

const TEXT: &str = "🗞 Ana Ruiz joined Acme in Lyon.";

/// The file of another tool with the mentions of [`TEXT`], and the unit that it counts in.
#[track_caller]
fn check(name: &str, content: &str, format: Format, unit: OffsetUnit) {
    let file = File {
        name: name.to_owned(),
        bytes: content.as_bytes().to_vec(),
    };
    let contents = read(&file).unwrap();
    let [Content::Draft(found, draft)] = &contents[..] else {
        panic!("{contents:?}");
    };
    assert_eq!(*found, format);
    let document = Document::new(TEXT).unwrap();
    let imported = land_on(draft, &document, &"".into(), stamp(0));
    let marked: Vec<_> = imported
        .workspace
        .annotations()
        .live()
        .map(|mention| (document.quote(mention.span), mention.label.as_str()))
        .collect();
    assert_eq!(
        marked,
        [("Ana Ruiz", "PER"), ("Acme", "ORG"), ("Lyon", "LOC")],
        "{:?}",
        imported.failed
    );
    assert_eq!(imported.failed, []);
    assert_eq!(imported.proof.unit, unit);
}

#[test]
fn files_in_the_shapes_that_other_tools_write_are_read() {
    let cases = [
        (
            "doccano.jsonl",
            r#"{"id":7,"text":"🗞 Ana Ruiz joined Acme in Lyon.","label":[[2,10,"PER"],[18,22,"ORG"],[26,30,"LOC"]],"Comments":[]}"#,
            Format::Doccano,
            OffsetUnit::CodePoint,
        ),
        (
            "old.jsonl",
            r#"{"text":"🗞 Ana Ruiz joined Acme in Lyon.","labels":[[2,10,"PER"],[18,22,"ORG"],[26,30,"LOC"]]}"#,
            Format::Doccano,
            OffsetUnit::CodePoint,
        ),
        (
            "relations.jsonl",
            r#"{"id":1,"text":"🗞 Ana Ruiz joined Acme in Lyon.","entities":[{"id":1,"label":"PER","start_offset":2,"end_offset":10},{"id":2,"label":"ORG","start_offset":18,"end_offset":22},{"id":3,"label":"LOC","start_offset":26,"end_offset":30}],"relations":[],"Comments":[]}"#,
            Format::Doccano,
            OffsetUnit::CodePoint,
        ),
        (
            "before-2021.json",
            r#"[{"id":1,"data":{"body":"🗞 Ana Ruiz joined Acme in Lyon."},"completions":[{"id":1,"result":[
                {"from_name":"label","to_name":"text","type":"labels","value":{"start":3,"end":11,"text":"Ana Ruiz","labels":["PER"]}},
                {"from_name":"label","to_name":"text","type":"labels","value":{"start":19,"end":23,"text":"Acme","labels":["ORG"]}},
                {"from_name":"label","to_name":"text","type":"labels","value":{"start":27,"end":31,"text":"Lyon","labels":["LOC"]}}]}]}]"#,
            Format::LabelStudio,
            OffsetUnit::Utf16,
        ),
        (
            "train.json",
            r#"[["🗞 Ana Ruiz joined Acme in Lyon.",{"entities":[[2,10,"PER"],[18,22,"ORG"],[26,30,"LOC"]]}]]"#,
            Format::Spacy,
            OffsetUnit::CodePoint,
        ),
        (
            "ner.jsonl",
            r#"{"text":"🗞 Ana Ruiz joined Acme in Lyon.","_input_hash":1,"spans":[{"start":2,"end":10,"token_start":1,"token_end":2,"label":"PER"},{"start":18,"end":22,"token_start":4,"token_end":4,"label":"ORG"},{"start":26,"end":30,"token_start":6,"token_end":6,"label":"LOC"}],"answer":"accept"}"#,
            Format::Prodigy,
            OffsetUnit::CodePoint,
        ),
        (
            "a.ann",
            "T1\tPER 2 10\tAna Ruiz\nT2\tORG 18 22\tAcme\nR1\tworks Arg1:T1 Arg2:T2\nT3\tLOC 26 30\tLyon\n",
            Format::Brat,
            OffsetUnit::CodePoint,
        ),
        (
            "recogito.json",
            r##"[{"@context":"http://www.w3.org/ns/anno.jsonld","id":"#1","type":"Annotation","body":[{"type":"TextualBody","value":"PER","purpose":"tagging"}],"target":{"selector":[{"type":"TextQuoteSelector","exact":"Ana Ruiz"},{"type":"TextPositionSelector","start":3,"end":11}]}},
                {"@context":"http://www.w3.org/ns/anno.jsonld","id":"#2","type":"Annotation","body":{"type":"TextualBody","value":"ORG","purpose":"tagging"},"target":{"selector":[{"type":"TextQuoteSelector","exact":"Acme"},{"type":"TextPositionSelector","start":19,"end":23}]}},
                {"@context":"http://www.w3.org/ns/anno.jsonld","id":"#3","type":"Annotation","body":[{"type":"TextualBody","value":"LOC"}],"target":[{"selector":[{"type":"TextQuoteSelector","exact":"Lyon"},{"type":"TextPositionSelector","start":27,"end":31}]}]}]"##,
            Format::WebAnnotation,
            OffsetUnit::Utf16,
        ),
        (
            "iob1.conll",
            "-DOCSTART- -X- -X- O\n\n🗞 NN O O\nAna NNP I-NP I-PER\nRuiz NNP I-NP I-PER\njoined VBD O O\nAcme NNP O I-ORG\nin IN O O\nLyon NNP O I-LOC\n. . O O\n",
            Format::Conll,
            OffsetUnit::Byte,
        ),
        (
            "bioes.txt",
            "🗞 O\nAna B-PER\nRuiz E-PER\njoined O\nAcme S-ORG\nin O\nLyon S-LOC\n. O\n",
            Format::Conll,
            OffsetUnit::Byte,
        ),
        (
            "hf.jsonl",
            r#"{"id":"0","tokens":["🗞","Ana","Ruiz","joined","Acme","in","Lyon","."],"ner_tags":["O","B-PER","I-PER","O","B-ORG","O","B-LOC","O"]}"#,
            Format::HuggingFace,
            OffsetUnit::Byte,
        ),
        (
            "manual.json",
            r#"[{"text":"🗞 Ana Ruiz joined Acme in Lyon.","ents":[{"start":2,"end":10,"label":"PER","kb_id":"Q1"},{"start":18,"end":22,"label":"ORG"},{"start":26,"end":30,"label":"LOC"}],"title":null}]"#,
            Format::Displacy,
            OffsetUnit::CodePoint,
        ),
        (
            "cas.json",
            r#"{"%TYPES":{},"%FEATURE_STRUCTURES":[{"%ID":9,"%TYPE":"uima.cas.Sofa","sofaNum":1,"sofaID":"_InitialView","mimeType":"text","sofaString":"🗞 Ana Ruiz joined Acme in Lyon."},
                {"%ID":2,"%TYPE":"custom.Span","@sofa":9,"begin":3,"end":11,"label":"PER"},
                {"%ID":3,"%TYPE":"de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity","@sofa":9,"begin":19,"end":23,"value":"ORG"},
                {"%ID":4,"%TYPE":"de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity","@sofa":9,"begin":27,"end":31,"value":"LOC"}],"%VIEWS":{}}"#,
            Format::UimaCas,
            OffsetUnit::Utf16,
        ),
        (
            "notes.md",
            "🗞 [Ana Ruiz](#PER) joined [Acme](#ORG) in [Lyon](#LOC).",
            Format::Markdown,
            OffsetUnit::Byte,
        ),
    ];
    for (name, content, format, unit) in cases {
        check(name, content, format, unit);
    }
}

#[test]
fn what_is_left_out_is_not_in_the_file() {
    let document = Document::new(TEXT).unwrap();
    let workspace = Workspace::new(document, stamp(0).at);
    let workspace = mark(&workspace, "Ana Ruiz", Label::Person);
    let workspace = mark(&workspace, "Lyon", Label::Place);
    let choice = Choice {
        without: vec![Label::Place],
        ..Choice::default()
    };
    let files = Format::Csv.write(&[choice.apply(&workspace)], None);
    let csv = String::from_utf8(files[0].bytes.clone()).unwrap();
    assert!(csv.contains(",PER,") && !csv.contains(",LOC,"), "{csv}");
}

#[test]
fn a_table_without_mentions_has_its_columns_all_the_same() {
    let empty = Workspace::new(Document::new(TEXT).unwrap(), stamp(0).at);
    let files = Format::Csv.write(&[empty], None);
    let csv = String::from_utf8(files[0].bytes.clone()).unwrap();
    assert_eq!(
        csv,
        "title,sha256,start,end,quote,label,status,confidence,note\n"
    );
    assert_eq!(read(&files[0]).unwrap().len(), 0);
}

#[test]
fn cells_that_a_spreadsheet_would_run_are_guarded_and_come_back() {
    let document = Document::new("Call =cmd() and '=x now.").unwrap();
    let workspace = Workspace::new(document, stamp(0).at);
    let workspace = mark(&workspace, "=cmd()", Label::Person);
    let workspace = mark(&workspace, "'=x", Label::Custom("@label".into()));
    let (files, verification) = write_verified(Format::Csv, &[workspace], None);
    let csv = String::from_utf8(files[0].bytes.clone()).unwrap();
    for guarded in [",'=cmd(),", ",''=x,", ",'@label,"] {
        assert!(csv.contains(guarded), "{csv}");
    }
    assert!(verification.is_complete(), "{verification:?}");
}

#[test]
fn a_report_holds_nothing_that_a_browser_would_run() {
    let text = "<script>alert(1)</script> & \"Ana\" </script><!-- left.";
    let workspace = Workspace::new(Document::new(text).unwrap(), stamp(0).at);
    let hostile = Label::Custom("<img src=x onerror=alert(1)>".into());
    let workspace = mark(&workspace, "Ana", hostile);
    let (files, verification) = write_verified(Format::Html, &[workspace], None);
    let html = String::from_utf8(files[0].bytes.clone()).unwrap();
    assert_eq!(html.matches("<script").count(), 1, "{html}");
    assert_eq!(html.matches("</script").count(), 1, "{html}");
    assert!(!html.contains("<img") && !html.contains("<!--"), "{html}");
    assert!(verification.is_complete(), "{verification:?}");
}
