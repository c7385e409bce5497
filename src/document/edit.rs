//! A correction of the text: what was taken out where, and what was put in its place.

use std::rc::Rc;

use dissimilar::Chunk;

use super::{ByteOffset, ByteSpan};

/// One place where the text was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hunk {
    /// Where it begins, in bytes of the text before.
    pub at: ByteOffset,
    /// What stood there.
    pub removed: Rc<str>,
    /// What stands there now.
    pub inserted: Rc<str>,
}

impl Hunk {
    /// What it takes the place of, in the text before.
    pub fn span(&self) -> ByteSpan {
        ByteSpan::at(self.at, ByteOffset::of(&*self.removed))
    }
}

/// A change of the text in as many places as there are hunks, in the order of the text. Between two
/// of them at least a character stays as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextEdit {
    hunks: Rc<[Hunk]>,
}

impl TextEdit {
    /// The edit with these hunks; `None` where they are not in order.
    pub fn new(hunks: Vec<Hunk>) -> Option<TextEdit> {
        let in_order = hunks
            .windows(2)
            .all(|pair| matches!(pair, [one, next] if one.span().end() < next.at));
        (in_order && !hunks.is_empty()).then(|| TextEdit {
            hunks: hunks.into(),
        })
    }

    /// The smallest edit that readers would agree on which makes `new` of what stands at `span` in
    /// `text`; `None` where that changes nothing.
    ///
    /// The difference is that of Myers (1986), made fit for reading as diff-match-patch does.
    pub fn between(text: &str, span: ByteSpan, new: &str) -> Option<TextEdit> {
        let old = text.get(std::ops::Range::<usize>::from(span))?;
        let mut hunks: Vec<Hunk> = Vec::new();
        let mut at = span.start();
        let mut open: Option<(ByteOffset, String, String)> = None;
        let mut close = |open: &mut Option<(ByteOffset, String, String)>| {
            if let Some((at, removed, inserted)) = open.take() {
                hunks.push(Hunk {
                    at,
                    removed: removed.into(),
                    inserted: inserted.into(),
                });
            }
        };
        for chunk in dissimilar::diff(old, new) {
            match chunk {
                Chunk::Equal(same) => {
                    close(&mut open);
                    at += ByteOffset::of(same);
                }
                Chunk::Delete(removed) => {
                    open.get_or_insert((at, String::new(), String::new()))
                        .1
                        .push_str(removed);
                    at += ByteOffset::of(removed);
                }
                Chunk::Insert(inserted) => open
                    .get_or_insert((at, String::new(), String::new()))
                    .2
                    .push_str(inserted),
            }
        }
        close(&mut open);
        TextEdit::new(hunks)
    }

    /// The places in the order of the text.
    pub fn hunks(&self) -> &[Hunk] {
        &self.hunks
    }

    /// The edit that takes this one back.
    #[must_use]
    pub fn inverse(&self) -> TextEdit {
        TextEdit {
            hunks: self
                .hunks
                .iter()
                .map(|hunk| Hunk {
                    at: self.offset_after(hunk.at),
                    removed: hunk.inserted.clone(),
                    inserted: hunk.removed.clone(),
                })
                .collect(),
        }
    }

    /// The text after the edit; `None` where what it takes out does not stand in `text`.
    pub fn apply(&self, text: &str) -> Option<String> {
        let mut out = String::with_capacity(text.len());
        let mut from = 0;
        for hunk in self.hunks.iter() {
            let span = std::ops::Range::<usize>::from(hunk.span());
            if text.get(span.clone())? != &*hunk.removed {
                return None;
            }
            out.push_str(text.get(from..span.start)?);
            out.push_str(&hunk.inserted);
            from = span.end;
        }
        out.push_str(text.get(from..)?);
        Some(out)
    }

    /// Whether a hunk lies in `span` or next to it, so that what stands there may have changed.
    pub fn touches(&self, span: ByteSpan) -> bool {
        self.hunks
            .iter()
            .any(|hunk| hunk.at <= span.end() && span.start() <= hunk.span().end())
    }

    /// Where a span that the edit does not touch stands after it.
    #[must_use]
    pub fn shift(&self, span: ByteSpan) -> ByteSpan {
        ByteSpan::at(self.offset_after(span.start()), span.len())
    }

    /// Where a span stands after the edit that touches it: what took the place of a part of it
    /// belongs to it, what was put in before or after it does not. `None` where nothing of it is
    /// left and nothing took its place.
    pub fn carry(&self, span: ByteSpan) -> Option<ByteSpan> {
        let start = self.carry_end(span.start(), span, false);
        let end = self.carry_end(span.end(), span, true);
        (start < end).then(|| ByteSpan::new(start, end))
    }

    fn carry_end(&self, offset: ByteOffset, span: ByteSpan, is_end: bool) -> ByteOffset {
        let around = self.hunks.iter().find(|hunk| {
            hunk.span().contains_inclusive(offset)
                // What is put in at an end lies outside; so does what takes the place of text there.
                && hunk.span().intersect(span).is_some_and(|part| !part.is_empty())
        });
        let Some(hunk) = around else {
            let before = self.hunks.iter().filter(|hunk| {
                let end = hunk.span().end();
                end < offset || (end == offset && !(is_end && hunk.at == offset))
            });
            return shifted(offset, before);
        };
        let at = self.offset_after(hunk.at);
        if is_end {
            at + ByteOffset::of(&*hunk.inserted)
        } else {
            at
        }
    }

    /// Where an offset stands after all hunks that end before it or at it and do not begin there.
    fn offset_after(&self, offset: ByteOffset) -> ByteOffset {
        shifted(
            offset,
            self.hunks
                .iter()
                .filter(|hunk| hunk.at < offset && hunk.span().end() <= offset),
        )
    }
}

fn shifted<'a>(offset: ByteOffset, before: impl Iterator<Item = &'a Hunk>) -> ByteOffset {
    before.fold(offset, |offset, hunk| {
        offset + ByteOffset::of(&*hunk.inserted) - ByteOffset::of(&*hunk.removed)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(old: &str, new: &str) -> TextEdit {
        let whole = ByteSpan::up_to(ByteOffset::of(old));
        TextEdit::between(old, whole, new).unwrap()
    }

    /// `old` has a span between two `|`; compared is what it holds after the edit.
    #[track_caller]
    fn check(old: &str, new: &str, expected: Option<&str>) {
        let start = old.find('|').unwrap();
        let end = old.rfind('|').unwrap() - 1;
        let old = old.replace('|', "");
        let edit = edit(&old, new);
        assert_eq!(edit.apply(&old).as_deref(), Some(new));
        assert_eq!(edit.inverse().apply(new).as_deref(), Some(&*old));
        let span = ByteSpan::new((start as u32).into(), (end as u32).into());
        let after = edit.carry(span);
        assert_eq!(after.map(|span| &new[span]), expected, "{edit:?}");
    }

    #[test]
    fn a_span_goes_along_with_its_text() {
        check(
            "met |Ana| then",
            "He met |Ana| then".replace('|', "").as_str(),
            Some("Ana"),
        );
        check("teh |Ana| left", "the Ana left", Some("Ana"));
        check("saw |Rahmom| go", "saw Rahmon go", Some("Rahmon"));
        check("saw |Rahmon| go", "saw him go", Some("him"));
        check(
            "saw |Ana Ruiz| go",
            "saw Ana María Ruiz go",
            Some("Ana María Ruiz"),
        );
    }

    #[test]
    fn what_is_put_in_beside_a_span_stays_outside() {
        check("saw |Ana| go", "saw Dr. Ana go", Some("Ana"));
        check("saw |Ana|", "saw Ana Ruiz", Some("Ana"));
        check("|Ana| went", "So Ana went", Some("Ana"));
    }

    #[test]
    fn a_span_whose_text_was_taken_out_is_gone() {
        check("saw |Ana |go", "saw go", None);
    }

    #[test]
    fn the_same_text_is_no_edit() {
        let whole = ByteSpan::up_to(3.into());
        assert_eq!(TextEdit::between("Ana", whole, "Ana"), None);
    }

    #[test]
    fn hunks_out_of_order_are_refused() {
        let hunk = |at: u32| Hunk {
            at: at.into(),
            removed: "ab".into(),
            inserted: "".into(),
        };
        assert!(TextEdit::new(vec![hunk(0), hunk(1)]).is_none());
        assert!(TextEdit::new(vec![hunk(0), hunk(2)]).is_none());
        assert!(TextEdit::new(vec![hunk(0), hunk(3)]).is_some());
        assert!(TextEdit::new(Vec::new()).is_none());
    }
}
