//! The annotation guide as a page of the site, from `docs/annotation-guide.md`.

use crate::project::Project;
use anyhow::{Context, Result};
use pulldown_cmark::{Options, Parser, html};
use regex::Regex;
use std::fs;

/// Style sheets of the app that the guide is set in.
const STYLES: [&str; 3] = ["tokens", "base", "help"];

pub(super) fn write(project: &Project) -> Result<()> {
    let source = project.root().join("docs/annotation-guide.md");
    let guide =
        fs::read_to_string(&source).with_context(|| format!("read {}", source.display()))?;
    let site = project.dist();
    let app = fs::read_to_string(site.join("index.html"))?;
    fs::write(site.join("annotation-guide.html"), page(&app, &guide)?)?;
    Ok(())
}

/// The guide, under the policy and in the styles of the app's own page.
fn page(app: &str, guide: &str) -> Result<String> {
    let mut content = String::new();
    html::push_html(&mut content, Parser::new_ext(guide, Options::ENABLE_TABLES));
    let policy = found(app, r#"<meta http-equiv="Content-Security-Policy"[^>]*>"#)?;
    let icon = found(app, r#"<link rel="icon"[^>]*>"#)?;
    let styles = STYLES
        .iter()
        .map(|name| {
            found(
                app,
                &format!(r#"<link rel="stylesheet" href="[^"]*/{name}-[^>]*>"#),
            )
        })
        .collect::<Result<String>>()?;
    let title = guide
        .lines()
        .find_map(|line| line.strip_prefix("# "))
        .context("docs/annotation-guide.md has no title")?;
    // A table that is wider than a phone is scrolled by itself.
    let content = content
        .replace("<table>", "<div class=\"guide-table\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table>")
        .replace("</table>", "</table></div>");
    Ok(format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n{policy}\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"description\" content=\"{title}: the annotation guide of Gloss.\">\n\
         <title>{title} · Gloss</title>\n{icon}\n{styles}\n</head>\n<body>\n\
         <main class=\"guide\">\n<p><a href=\"./\">Back to Gloss</a></p>\n{content}</main>\n\
         </body>\n</html>\n"
    ))
}

fn found(page: &str, pattern: &str) -> Result<String> {
    let found = Regex::new(pattern)?.find(page);
    let found = found.with_context(|| format!("index.html has no {pattern}"))?;
    Ok(found.as_str().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const APP: &str = r#"<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
        <link rel="icon" href="./favicon-1.svg"/>
        <link rel="stylesheet" href="./tokens-1.css" integrity="x"/>
        <link rel="stylesheet" href="./base-2.css"/><link rel="stylesheet" href="./help-3.css"/>"#;

    #[test]
    fn the_guide_has_the_policy_and_the_styles_of_the_app() {
        let page = page(
            APP,
            "# What counts\n\n| a | b |\n|---|---|\n| `PER` | c |\n",
        )
        .unwrap();
        assert!(
            page.contains("<title>What counts · Gloss</title>"),
            "{page}"
        );
        assert!(page.contains("default-src 'none'"), "{page}");
        assert!(
            page.contains(r#"href="./tokens-1.css" integrity="x""#),
            "{page}"
        );
        assert!(page.contains("<td><code>PER</code></td>"), "{page}");
    }

    #[test]
    fn a_style_sheet_that_is_gone_is_noticed() {
        assert!(page(&APP.replace("help", "other"), "# What counts").is_err());
    }
}
