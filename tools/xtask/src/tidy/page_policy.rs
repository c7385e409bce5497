//! The Content-Security-Policy of the page: strict, and nothing in the page that it would block.

use super::file::File;
use regex::Regex;

/// What makes a policy loose, and what a page that sends nothing anywhere never needs.
const FORBIDDEN: [&str; 6] = [
    "unsafe-inline",
    "'unsafe-eval'",
    "*",
    "http:",
    "https:",
    "blob:",
];

/// What the policy must say.
const REQUIRED: [&str; 4] = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "connect-src 'self'",
    "base-uri 'none'",
];

pub(super) fn loose_policy(files: &[File]) -> Vec<String> {
    let Some(page) = files.iter().find(|file| file.path == "index.html") else {
        return vec!["there is no index.html".to_owned()];
    };
    let mut found = Vec::new();
    match policy(&page.text) {
        None => found.push("index.html has no Content-Security-Policy".to_owned()),
        Some(policy) => {
            let missing = REQUIRED.iter().filter(|part| !policy.contains(*part));
            found.extend(missing.map(|part| format!("the policy does not say {part}")));
            let loose = FORBIDDEN.iter().filter(|part| policy.contains(*part));
            found.extend(loose.map(|part| format!("the policy allows {part}")));
        }
    }
    for (what, pattern) in [
        ("a script", r"<script(?:\s[^>]*)?>\s*[^<\s]"),
        ("a style sheet", r"<style"),
        ("a style attribute", r"\sstyle\s*="),
        ("an event handler", r"<[^>]*\son\w+\s*="),
    ] {
        #[expect(
            clippy::expect_used,
            reason = "the patterns are constants that tests compile"
        )]
        let pattern = Regex::new(pattern).expect("a valid pattern");
        if pattern.is_match(&page.text) {
            found.push(format!(
                "index.html has {what} of its own, which the policy blocks"
            ));
        }
    }
    found
}

/// The headers that hosts send hold the page to the policy that it states itself, and keep it out
/// of the frames of others, which a page cannot ask for itself.
pub(super) fn other_policies(files: &[File]) -> Vec<String> {
    let page = files.iter().find(|file| file.path == "index.html");
    let Some(policy) = page.and_then(|page| policy(&page.text)) else {
        return Vec::new();
    };
    let expected = format!("{policy}; frame-ancestors 'none'");
    files
        .iter()
        .filter(|file| file.is_in(&["deploy/", "docs/deploy.md"]))
        .filter(|file| file.text.contains("default-src") && !file.text.contains(&expected))
        .map(|file| format!("{} has another policy than index.html", file.path))
        .collect()
}

/// The policy in the page, if it has one.
fn policy(page: &str) -> Option<&str> {
    let (_, after) = page.split_once("http-equiv=\"Content-Security-Policy\"")?;
    let (_, after) = after.split_once("content=\"")?;
    after.split_once('"').map(|(policy, _)| policy)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(policy: &str, rest: &str) -> Vec<String> {
        let page =
            format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n{rest}");
        loose_policy(&[File::sample("index.html", &page)])
    }

    const STRICT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
                          connect-src 'self'; style-src 'self'; base-uri 'none'";

    #[test]
    fn a_strict_policy_is_accepted() {
        let found = findings(
            STRICT,
            "<script data-trunk src=\"start.js\"></script><p>Text",
        );
        assert!(found.is_empty(), "{found:?}");
    }

    #[test]
    fn a_loose_policy_is_found() {
        for addition in [
            "; style-src 'unsafe-inline'",
            " 'unsafe-eval'",
            "; img-src https:",
        ] {
            assert_eq!(
                findings(&format!("{STRICT}{addition}"), "").len(),
                1,
                "{addition}"
            );
        }
        assert_eq!(
            findings(&STRICT.replace("base-uri 'none'", ""), "").len(),
            1
        );
        assert_eq!(loose_policy(&[File::sample("index.html", "<p>")]).len(), 1);
        assert_eq!(loose_policy(&[]).len(), 1);
    }

    #[test]
    fn a_host_has_the_policy_of_the_page() {
        let page = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{STRICT}\">");
        let host = |policy: &str| {
            let files = [
                File::sample("index.html", &page),
                File::sample("deploy/_headers", policy),
            ];
            other_policies(&files).len()
        };
        assert_eq!(host(&format!("{STRICT}; frame-ancestors 'none'")), 0);
        assert_eq!(host(STRICT), 1);
        assert_eq!(host("Cache-Control: no-cache"), 0);
    }

    #[test]
    fn what_the_policy_would_block_is_found() {
        for addition in [
            "<script>start()</script>",
            "<script type=\"module\">\n  start()</script>",
            "<style>p {}</style>",
            "<p style=\"color: red\">",
            "<button onclick=\"go()\">",
        ] {
            assert_eq!(findings(STRICT, addition).len(), 1, "{addition}");
        }
    }
}
