//! The languages that there are texts in.

use crate::LANGUAGES;

/// What the texts of a language say of it.
pub(crate) struct About {
    pub(crate) tag: &'static str,
    pub(crate) name: &'static str,
    pub(crate) right_to_left: bool,
    pub(crate) file: Option<&'static str>,
}

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Language(u8);

impl Default for Language {
    fn default() -> Language {
        Language::ENGLISH
    }
}

impl Language {
    /// The language that all texts are in.
    pub const ENGLISH: Language = Language(0);

    /// All of them, English first.
    pub fn all() -> impl Iterator<Item = Language> {
        (0..LANGUAGES.len()).map(|index| Language(index as u8))
    }

    /// The language with this tag (BCP 47), as it is kept.
    pub fn parse(tag: &str) -> Option<Language> {
        Language::all().find(|language| language.tag() == tag)
    }

    /// The language of somebody who prefers these tags, the first most: theirs where it is one of
    /// ours, in whatever variety, and else English. What comes second is not asked: many name English
    /// after a language that we do not have, and few any other.
    pub fn preferred<'a>(tags: impl IntoIterator<Item = &'a str>) -> Language {
        tags.into_iter()
            .next()
            .and_then(|tag| Language::parse(primary(tag)))
            .unwrap_or_default()
    }

    /// Its tag (BCP 47).
    pub fn tag(self) -> &'static str {
        self.about().map_or("en", |about| about.tag)
    }

    /// What those who speak it call it.
    pub fn name(self) -> &'static str {
        self.about().map_or("", |about| about.name)
    }

    /// Whether it is written from right to left.
    pub fn is_right_to_left(self) -> bool {
        self.about().is_some_and(|about| about.right_to_left)
    }

    /// The file of its texts, beside the page; none for English.
    pub fn file(self) -> Option<&'static str> {
        self.about().and_then(|about| about.file)
    }

    /// The tag for dates and numbers: the person's own variety of this language, where the tags that
    /// they prefer name one (`ar-EG`), without what else a tag can say.
    pub fn locale<'a>(self, tags: impl IntoIterator<Item = &'a str>) -> String {
        let own = tags.into_iter().find(|tag| primary(tag) == self.tag());
        let region = own.and_then(|tag| tag.split('-').skip(1).find(|part| is_region(part)));
        match region {
            Some(region) => format!("{}-{region}", self.tag()),
            // The English of the texts is that of Britain.
            None if self == Language::ENGLISH => "en-GB".to_owned(),
            None => self.tag().to_owned(),
        }
    }

    fn about(self) -> Option<&'static About> {
        LANGUAGES.get(usize::from(self.0))
    }
}

fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or_default()
}

fn is_region(part: &str) -> bool {
    part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic())
        || part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_that_a_person_prefers_is_theirs_where_it_is_one_of_ours() {
        for (tags, language) in [
            (&["ar-EG", "en"][..], "ar"),
            (&["ar"], "ar"),
            (&["de-DE", "ar"], "en"),
            (&["en-US", "ar"], "en"),
            (&[], "en"),
            (&["", "x-y"], "en"),
        ] {
            assert_eq!(
                Language::preferred(tags.iter().copied()).tag(),
                language,
                "{tags:?}"
            );
        }
    }

    #[test]
    fn dates_and_numbers_follow_the_variety_that_a_person_speaks() {
        let arabic = Language::parse("ar").unwrap();
        for (language, tags, locale) in [
            (arabic, &["en-GB", "ar-EG"][..], "ar-EG"),
            (arabic, &["ar-Arab-EG-u-nu-latn"], "ar-EG"),
            (arabic, &["fr"], "ar"),
            (Language::ENGLISH, &["de", "en-US"], "en-US"),
            (Language::ENGLISH, &["en-US@posix"], "en-GB"),
            (Language::ENGLISH, &["en-001"], "en-001"),
        ] {
            assert_eq!(language.locale(tags.iter().copied()), locale, "{tags:?}");
        }
    }

    #[test]
    fn a_language_is_known_by_its_tag() {
        for language in Language::all() {
            assert_eq!(Language::parse(language.tag()), Some(language));
            assert!(!language.name().is_empty());
            assert_eq!(language.file().is_none(), language == Language::ENGLISH);
        }
        assert_eq!(Language::parse("tlh"), None);
    }
}
