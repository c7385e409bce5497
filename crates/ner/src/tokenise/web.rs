//! Web and e-mail addresses, hashtags and handles.

/// Where the web or e-mail address that begins at `at` ends, if one does.
pub(crate) fn address_end(text: &str, at: usize, limit: usize) -> Option<usize> {
    let rest = text.get(at..limit)?;
    let is_web = [
        "http://", "https://", "www.", "ftp://", "HTTP://", "HTTPS://", "WWW.",
    ]
    .iter()
    .any(|start| rest.starts_with(start));
    // Looking for an `@` must not read a long text to its end for each of its words.
    let chunk = chunk(rest);
    if is_web {
        return Some(at + trim(chunk));
    }
    let (local, domain) = chunk.split_once('@')?;
    let local_is_plain = !local.is_empty()
        && local
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"._+-".contains(&byte));
    let domain = domain.get(..trim(domain))?;
    let domain_length = domain
        .bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || b".-".contains(byte))
        .count();
    let domain = domain.get(..domain_length)?.trim_end_matches(['.', '-']);
    (local_is_plain && domain.contains('.')).then(|| at + local.len() + 1 + domain.len())
}

/// Where the hashtag or handle that begins at `at` ends, if one does.
pub(crate) fn tag_end(text: &str, at: usize, limit: usize) -> Option<usize> {
    let rest = text.get(at + 1..limit)?;
    let length = rest
        .bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
        .count();
    let end = at + 1 + length;
    // A letter beyond ASCII might carry on a grapheme: such tags are left to the other rules.
    let followed_by_ascii = text.as_bytes().get(end).is_none_or(u8::is_ascii);
    (length > 0 && followed_by_ascii).then_some(end)
}

/// The visible ASCII at the start of `rest`, as far as an address can reach.
fn chunk(rest: &str) -> &str {
    const LONGEST: usize = 2048;
    let length = rest
        .bytes()
        .take(LONGEST)
        .take_while(u8::is_ascii_graphic)
        .count();
    let mut chunk = rest.get(..length).unwrap_or_default();
    // The last character may carry a combining mark that is not ASCII.
    if rest
        .as_bytes()
        .get(length)
        .is_some_and(|byte| !byte.is_ascii())
    {
        chunk = chunk.get(..length.saturating_sub(1)).unwrap_or_default();
    }
    chunk
}

/// The length of an address without the punctuation of the sentence around it.
fn trim(address: &str) -> usize {
    address
        .trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '"', ')', ']', '}', '>'])
        .len()
}
