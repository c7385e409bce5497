//! The project's own rules: what neither the compiler nor Clippy checks.

mod core_texts;
mod file;
mod layout;
mod lines;
mod links;
mod page_policy;
mod pins;
mod styles;
mod texts;

use crate::project::Project;
use anyhow::Result;
use file::File;

/// A rule reads every file of the project and says what breaks it, one line for each place.
type Rule = fn(&[File]) -> Vec<String>;

/// Every rule, with the words under which its findings are told.
const RULES: [(&str, Rule); 17] = [
    (
        "a module says in its first line what it is",
        layout::undocumented_modules,
    ),
    ("a file has one responsibility", layout::long_files),
    ("a module lies in a file of its own name", layout::mod_files),
    ("names say what is inside", layout::vague_names),
    ("large files do not belong here", layout::large_files),
    ("nothing is inserted as HTML", lines::raw_html),
    (
        "the browser is known at the edge alone",
        lines::browser_in_the_core,
    ),
    ("nothing is left unfinished", lines::unfinished),
    ("no path of one machine", lines::machine_paths),
    ("no host that packages come from", lines::registry_hosts),
    ("the page has a strict policy", page_policy::loose_policy),
    (
        "hosts send the policy of the page",
        page_policy::other_policies,
    ),
    ("links in documents lead somewhere", links::broken_links),
    (
        "texts that people see can be translated",
        texts::texts_in_the_code,
    ),
    (
        "texts of the core can be translated",
        core_texts::texts_in_the_core,
    ),
    ("versions in two places agree", pins::disagreeing_versions),
    (
        "styles follow the direction of the writing",
        styles::physical_sides,
    ),
];

/// Applies the rules to all files that git knows or would take.
pub(crate) fn check(project: &Project) -> Result<Vec<(&'static str, Vec<String>)>> {
    let files = file::all(project)?;
    Ok(RULES
        .into_iter()
        .map(|(words, rule)| (words, rule(&files)))
        .collect())
}
