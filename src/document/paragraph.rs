//! Where paragraphs begin and end, and what kind each one is.

use super::ByteSpan;

/// A stretch of the text that is shown as one block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Where it stands, without the line end after it; never blank.
    pub span: ByteSpan,
    /// How it is shown.
    pub kind: ParagraphKind,
}

/// What a paragraph is in the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParagraphKind {
    /// The first paragraph, where it is short and more follows.
    Headline,
    /// A short line without an end mark amid the text.
    Heading,
    /// A line that begins with a bullet or a number.
    ListItem,
    /// Anything else.
    Body,
}

/// Cuts a text with LF line ends into paragraphs: one a line, but for lines that a mail program or
/// an editor has wrapped, which make up one paragraph until the next blank line.
pub(super) fn split(text: &str) -> Vec<Paragraph> {
    let mut spans = Vec::new();
    let mut block = Vec::new();
    for line in lines(text) {
        if text[line].trim().is_empty() {
            close(text, &mut block, &mut spans);
        } else {
            block.push(line);
        }
    }
    close(text, &mut block, &mut spans);

    let count = spans.len();
    spans
        .into_iter()
        .enumerate()
        .map(|(index, span)| Paragraph {
            span,
            kind: kind(&text[span], index, count),
        })
        .collect()
}

fn lines(text: &str) -> impl Iterator<Item = ByteSpan> {
    let mut start = 0;
    text.split('\n').map(move |line| {
        let span = ByteSpan::at(start.into(), (line.len() as u32).into());
        start += line.len() as u32 + 1;
        span
    })
}

/// Adds the paragraphs of the lines between two blank ones to `spans`.
fn close(text: &str, block: &mut Vec<ByteSpan>, spans: &mut Vec<ByteSpan>) {
    match (block.first(), block.last()) {
        (Some(first), Some(last)) if is_wrapped(text, block) => spans.push(first.cover(*last)),
        _ => spans.extend(block.iter()),
    }
    block.clear();
}

/// Whether line ends in the block only come from a limited line length: no line is long, none but
/// the last is short, no line begins an item, and most break off in the middle of a sentence.
fn is_wrapped(text: &str, block: &[ByteSpan]) -> bool {
    const LONGEST_WRAPPED: usize = 100;
    const SHORTEST_WRAPPED: usize = 45;
    let Some((_, all_but_last)) = block.split_last() else {
        return false;
    };
    let broken_off = all_but_last
        .iter()
        .filter(|line| !ends_a_sentence(&text[**line]))
        .count();
    !all_but_last.is_empty()
        && broken_off * 2 >= all_but_last.len()
        && all_but_last
            .iter()
            .all(|line| text[*line].trim().chars().count() >= SHORTEST_WRAPPED)
        && block.iter().all(|line| {
            text[*line].chars().count() <= LONGEST_WRAPPED && !is_list_item(&text[*line])
        })
}

fn ends_a_sentence(line: &str) -> bool {
    line.trim_end()
        .trim_end_matches(['"', '”', '’', '\'', ')', '»'])
        .ends_with(['.', '!', '?', ':', ';', '…', '。', '؟'])
}

fn is_list_item(line: &str) -> bool {
    let line = line.trim_start();
    if let Some(rest) = line.strip_prefix(['-', '–', '—', '*', '•', '·', '‣', '▪', '◦'])
    {
        return rest.starts_with([' ', '\t', '\u{a0}']);
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    (1..=3).contains(&digits)
        && line[digits..]
            .strip_prefix(['.', ')'])
            .is_some_and(|rest| rest.starts_with([' ', '\t']))
}

fn kind(paragraph: &str, index: usize, count: usize) -> ParagraphKind {
    const LONGEST_HEADLINE: usize = 200;
    const LONGEST_HEADING: usize = 60;
    let length = paragraph.chars().count();
    if index == 0 && count > 1 && length <= LONGEST_HEADLINE {
        ParagraphKind::Headline
    } else if is_list_item(paragraph) {
        ParagraphKind::ListItem
    } else if index + 1 < count
        && length <= LONGEST_HEADING
        && !ends_a_sentence(paragraph)
        && !paragraph.trim_end().ends_with([',', '-', '–'])
        && paragraph.split_whitespace().count() <= 8
    {
        ParagraphKind::Heading
    } else {
        ParagraphKind::Body
    }
}

#[cfg(test)]
mod tests {
    use ParagraphKind::{Body, Heading, Headline, ListItem};

    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(ParagraphKind, &str)]) {
        let actual: Vec<_> = split(text)
            .into_iter()
            .map(|paragraph| (paragraph.kind, &text[paragraph.span]))
            .collect();
        assert_eq!(actual, expected);
    }

    #[test]
    fn a_line_is_a_paragraph_with_or_without_blank_lines_between() {
        let first = "The river rose again on Monday, and nobody in the town had expected it to.";
        let second = "By night it was over the bridge.";
        check(
            &format!("Flood\n\n{first}\n{second}\n \n"),
            &[(Headline, "Flood"), (Body, first), (Body, second)],
        );
    }

    #[test]
    fn lines_wrapped_by_an_editor_are_one_paragraph() {
        let wrapped = "The river rose again on Monday, and nobody in the whole of New\n\
                       York had expected it to; the mayor, who was away, said that the\n\
                       bridge would hold.";
        check(
            &format!("Flood\n\n{wrapped}\n\nMore."),
            &[(Headline, "Flood"), (Body, wrapped), (Body, "More.")],
        );
    }

    #[test]
    fn items_and_headings_are_told_from_the_text() {
        check(
            "Council meets\nIn brief\n- one\n• two\n3. three\n1973 was dry.\nMembers said:",
            &[
                (Headline, "Council meets"),
                (Heading, "In brief"),
                (ListItem, "- one"),
                (ListItem, "• two"),
                (ListItem, "3. three"),
                (Body, "1973 was dry."),
                (Body, "Members said:"),
            ],
        );
    }

    #[test]
    fn a_text_of_one_paragraph_has_no_headline() {
        check("Only this", &[(Body, "Only this")]);
        check("", &[]);
    }
}
