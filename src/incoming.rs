//! What files bring: documents of their own, marks for the article that is open, and what of them
//! could not be taken.

use std::collections::HashSet;
use std::rc::Rc;

use crate::agreement::{Brought, bring};
use crate::annotation::Stamp;
use crate::document::Document;
use crate::formats::{
    Content, Draft, Failed, File, Format, OffsetUnit, Opened, Proof, land, land_on, read_files,
};
use crate::workspace::Workspace;

/// What came with some files.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Incoming {
    /// The documents, in the order of the files.
    pub items: Vec<Item>,
    /// The files, or documents in them, that could not be read: each with the reason.
    pub unreadable: Vec<(Rc<str>, Rc<str>)>,
}

/// A document from a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The name of its file.
    pub file: Rc<str>,
    /// The format of the file.
    pub format: Format,
    /// The document with the mentions that could be taken.
    pub workspace: Workspace,
    /// The unit that its offsets count in; of Gloss JSON nothing is to be proved.
    pub proof: Option<Proof>,
    /// How many mentions did not stand where the file says, and were found by quote and context.
    pub found_again: usize,
    /// The mentions that could not be taken.
    pub failed: Vec<Failed>,
    /// Whether it is of the text that is open.
    pub of_open: bool,
    /// Whether its text is one that was there before, with the white space of that.
    stands_in: bool,
    /// What the file says, to be counted anew in another unit.
    draft: Option<Rc<Draft>>,
}

impl Incoming {
    /// Reads files. Marks whose text is that of `open`, or that have no text, are held against it.
    /// Where that of marks without text came along as a file of its own, they are held against it.
    pub fn read(files: &[File], open: Option<&Workspace>, stamp: Stamp) -> Incoming {
        let mut incoming = Incoming::default();
        let mut texts = Texts::of(files);
        for Opened { name, contents } in read_files(files, None) {
            let name: Rc<str> = name.into();
            match contents {
                Ok(contents) => {
                    for content in contents {
                        let content = texts.beside(content);
                        incoming.take(&name, content, open, stamp);
                    }
                }
                Err(error) => incoming.unreadable.push((name, error.to_string().into())),
            }
        }
        // A text that marks were found for is no file without annotations.
        incoming
            .unreadable
            .retain(|(name, _)| !texts.used.contains(&**name));
        incoming
    }

    fn take(&mut self, file: &Rc<str>, content: Content, open: Option<&Workspace>, stamp: Stamp) {
        // Ids of several documents at once must not be the same.
        let stamp = Stamp {
            salt: stamp.salt.wrapping_add(self.items.len() as u64),
            ..stamp
        };
        match content {
            Content::Gloss(parsed) => self.items.push(Item {
                file: file.clone(),
                format: Format::GlossJson,
                of_open: open.is_some_and(|open| open.document() == parsed.workspace.document()),
                workspace: parsed.workspace,
                proof: None,
                found_again: 0,
                failed: parsed.failed,
                stands_in: true,
                draft: None,
            }),
            Content::Draft(format, draft) => {
                let open = open.filter(|open| has_text_of(open, &draft));
                // Of two files with the same text the second stands in that of the first.
                let earlier = || {
                    let mut items = self.items.iter().map(|item| &item.workspace);
                    items.find(|earlier| draft.text.is_some() && has_text_of(earlier, &draft))
                };
                let on = open.or_else(earlier).cloned();
                let (of_open, draft) = (open.is_some(), Rc::new(draft));
                match Item::landed(file.clone(), format, draft, on.as_ref(), of_open, stamp) {
                    Ok(item) => self.items.push(item),
                    Err(reason) => self.unreadable.push((file.clone(), reason)),
                }
            }
        }
    }

    /// Whether there is nothing to say of it, so that it can be opened without a question.
    pub fn is_plain(&self) -> bool {
        let plain = |item: &Item| {
            item.failed.is_empty()
                && item.found_again == 0
                && !item.of_open
                && item.proof.is_none_or(|proof| proof.likelier.is_none())
        };
        self.unreadable.is_empty() && self.items.iter().all(plain)
    }

    /// How many mentions came, and how many could not be taken.
    pub fn counts(&self) -> (usize, usize) {
        let imported = |item: &Item| item.workspace.annotations().live().count();
        (
            self.items.iter().map(imported).sum(),
            self.items.iter().map(|item| item.failed.len()).sum(),
        )
    }
}

/// Two documents over the same text, where it is two that came: these can be compared.
pub fn pair(items: &[Item]) -> Option<(&Item, &Item)> {
    match items {
        [one, other] if one.workspace.document() == other.workspace.document() => {
            Some((one, other))
        }
        _ => None,
    }
}

impl Item {
    fn landed(
        file: Rc<str>,
        format: Format,
        draft: Rc<Draft>,
        on: Option<&Workspace>,
        of_open: bool,
        stamp: Stamp,
    ) -> Result<Item, Rc<str>> {
        let model: Rc<str> = format.name().into();
        let imported = match on {
            Some(on) => land_on(&draft, on.document(), &model, stamp),
            None => land(&draft, &model, stamp).map_err(|error| error.to_string())?,
        };
        Ok(Item {
            file,
            format,
            workspace: imported.workspace,
            proof: Some(imported.proof),
            found_again: imported.found_again,
            failed: imported.failed,
            of_open,
            stands_in: on.is_some(),
            draft: Some(draft),
        })
    }

    /// The same with its offsets counted in another unit, as a person says.
    #[must_use]
    pub fn counted_in(&self, unit: OffsetUnit, stamp: Stamp) -> Item {
        let Some(draft) = &self.draft else {
            return self.clone();
        };
        let draft = Rc::new(Draft::clone(draft).counted_in(unit));
        let on = self.stands_in.then_some(&self.workspace);
        let (file, format) = (self.file.clone(), self.format);
        let again = Item::landed(file, format, draft, on, self.of_open, stamp);
        again.unwrap_or_else(|_| self.clone())
    }

    /// What would come of bringing it into the article that is open.
    pub fn brought(&self, open: &Workspace, stamp: Stamp) -> Brought {
        bring(open.annotations(), self.workspace.annotations(), stamp)
    }
}

/// Whether the text of marks is that of a document, but for white space; of marks without text it may
/// be.
fn has_text_of(document: &Workspace, draft: &Draft) -> bool {
    match &draft.text {
        Some(text) => visible(text).eq(visible(document.document().text())),
        None => true,
    }
}

/// Texts that came as files of their own.
struct Texts<'a> {
    texts: Vec<(&'a str, Document)>,
    /// The names of those that marks were found for.
    used: HashSet<&'a str>,
}

impl<'a> Texts<'a> {
    fn of(files: &'a [File]) -> Texts<'a> {
        let texts = files.iter().filter(|file| file.name.ends_with(".txt"));
        let texts = texts.filter_map(|file| {
            let text = std::str::from_utf8(&file.bytes).ok()?;
            let document = Document::new(text.trim_start_matches('\u{feff}')).ok()?;
            Some((file.name.as_str(), document))
        });
        Texts {
            texts: texts.collect(),
            used: HashSet::new(),
        }
    }

    /// Marks without text together with the text of their checksum, or with the only one there is.
    fn beside(&mut self, content: Content) -> Content {
        match content {
            Content::Draft(format, draft) if draft.text.is_none() => {
                let found = match (&draft.sha256, self.texts.as_slice()) {
                    (Some(sha256), texts) => texts
                        .iter()
                        .find(|(_, document)| document.sha256() == *sha256),
                    (None, [only]) => Some(only),
                    (None, _) => None,
                };
                let Some((name, document)) = found else {
                    return Content::Draft(format, draft);
                };
                self.used.insert(name);
                let text = Some(document.text().to_owned());
                Content::Draft(format, Draft { text, ..draft })
            }
            content => content,
        }
    }
}

fn visible(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|one| !one.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::timestamp::Timestamp;

    const TEXT: &str = "🗞 Ana Ruiz joined Acme in Lyon.";
    const BY_UTF16: &str =
        r#"{"text":"🗞 Ana Ruiz joined Acme in Lyon.","label":[[3,11,"PER"],[19,23,"ORG"]]}"#;

    fn stamp() -> Stamp {
        Stamp {
            at: Timestamp::default(),
            salt: 1,
        }
    }

    fn file(name: &str, content: &str) -> File {
        File {
            name: name.to_owned(),
            bytes: content.as_bytes().to_vec(),
        }
    }

    fn open(text: &str) -> Workspace {
        Workspace::new(Document::new(text).unwrap(), Timestamp::default())
    }

    fn quotes(item: &Item) -> Vec<&str> {
        let document = item.workspace.document();
        let live = item.workspace.annotations().live();
        live.map(|mention| document.quote(mention.span)).collect()
    }

    #[test]
    fn marks_of_the_text_that_is_open_are_held_against_it() {
        let files = [file("a.jsonl", BY_UTF16)];
        for (text, of_open) in [
            (TEXT, true),
            ("🗞 Ana  Ruiz joined\nAcme in Lyon.", true),
            ("Other.", false),
        ] {
            let incoming = Incoming::read(&files, Some(&open(text)), stamp());
            assert_eq!(incoming.items[0].of_open, of_open, "{text}");
        }
        let marks = [file("a.ann", "T1\tPER 2 10\tAna Ruiz\n")];
        let incoming = Incoming::read(&marks, Some(&open(TEXT)), stamp());
        assert_eq!(quotes(&incoming.items[0]), ["Ana Ruiz"]);
        let alone = Incoming::read(&marks, None, stamp());
        assert!(
            alone.unreadable[0].1.contains("without the text"),
            "{alone:?}"
        );
    }

    #[test]
    fn marks_without_text_are_held_against_the_text_that_came_along() {
        let document = Document::new(TEXT).unwrap();
        let csv = format!(
            "title,sha256,start,end,quote,label,status,confidence,note\nA,{},2,10,Ana Ruiz,PER,accepted,,\n",
            document.sha256()
        );
        let files = |text: &str| [file("a.csv", &csv), file("b.txt", text)];
        let incoming = Incoming::read(&files(TEXT), None, stamp());
        assert_eq!(incoming.unreadable, []);
        assert_eq!(quotes(&incoming.items[0]), ["Ana Ruiz"]);
        let other = Incoming::read(&files("Another text."), None, stamp());
        let unread: Vec<&str> = other.unreadable.iter().map(|(name, _)| &**name).collect();
        assert_eq!(unread, ["a.csv", "b.txt"]);
    }

    #[test]
    fn two_files_of_the_same_text_can_be_compared_whatever_their_white_space() {
        let conll = "🗞 O\nAna B-PER\nRuiz I-PER\njoined O\nAcme O\nin O\nLyon B-LOC\n. O\n";
        let files = |other: &str| [file("a.jsonl", BY_UTF16), file("b.conll", other)];
        let incoming = Incoming::read(&files(conll), None, stamp());
        let (_, other) = pair(&incoming.items).unwrap();
        assert_eq!(quotes(other), ["Ana Ruiz", "Lyon"]);
        assert_eq!((other.of_open, other.found_again), (false, 0));
        let incoming = Incoming::read(&files("Eva B-PER\nleft O\n. O\n"), None, stamp());
        assert_eq!(pair(&incoming.items), None);
    }

    #[test]
    fn a_likelier_unit_is_offered_and_can_be_chosen() {
        let incoming = Incoming::read(&[file("a.jsonl", BY_UTF16)], None, stamp());
        assert!(!incoming.is_plain());
        let item = &incoming.items[0];
        assert_eq!(item.proof.unwrap().likelier, Some(OffsetUnit::Utf16));
        let again = item.counted_in(OffsetUnit::Utf16, stamp());
        assert_eq!(quotes(&again), ["Ana Ruiz", "Acme"]);
        assert_eq!(again.proof.unwrap().likelier, None);
    }

    #[test]
    fn a_file_that_cannot_be_read_does_not_stop_the_others() {
        let files = [
            file("bad.json", "{\"a\":1}"),
            file("good.conll", "Ana B-PER\nleft O\n. O\n"),
        ];
        let incoming = Incoming::read(&files, None, stamp());
        assert_eq!(&*incoming.unreadable[0].0, "bad.json");
        assert_eq!(quotes(&incoming.items[0]), ["Ana"]);
        assert_eq!(incoming.counts(), (1, 0));
    }

    #[test]
    fn what_would_come_of_it_can_be_seen_before() {
        let files = [file(
            "a.ann",
            "T1\tPER 2 10\tAna Ruiz\nT2\tORG 90 94\tAcme\nT3\tLOC 0 4\tRome\n",
        )];
        let article = open(TEXT);
        let incoming = Incoming::read(&files, Some(&article), stamp());
        let item = &incoming.items[0];
        assert_eq!((item.found_again, item.failed.len()), (1, 1));
        assert_eq!(item.brought(&article, stamp()).added, 2);
    }
}
