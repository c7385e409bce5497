//! The licences, sources and known faults of the packages that Gloss is built from, by cargo-deny
//! and `deny.toml`.

use super::{context::Context, count::Count};
use crate::{process::Program, setup};
use anyhow::Result;
use std::time::Duration;

/// How long a network that answers nothing may hold up the tests.
const PATIENCE: Duration = Duration::from_secs(120);

pub(super) fn check(context: &Context) -> Result<Count> {
    setup::cargo_deny(context.project, context.report)?;
    let rules = context.check(deny(context)?.arguments([
        "--offline",
        "check",
        "--hide-inclusion-graph",
        "licenses",
        "bans",
        "sources",
    ]))?;
    Ok(rules + advisories(context)?)
}

/// The database of known faults lies on GitHub. Where that cannot be reached nothing is known, which
/// is neither good nor bad.
fn advisories(context: &Context) -> Result<Count> {
    let output = deny(context)?
        .arguments(["check", "advisories"])
        .limit(PATIENCE)
        .capture()?;
    if output.status.success() {
        return Ok(Count::PASSED);
    }
    if was_not_fetched(&output.text) {
        context.report.line(
            "the database of advisories could not be fetched: known faults were not looked up",
        );
        return Ok(Count::default());
    }
    for line in output.text.lines() {
        context.report.line(line);
    }
    Ok(Count::FAILED)
}

fn deny(context: &Context) -> Result<Program> {
    let tools = context.project.tools().join("bin");
    let path = crate::process::path_with(&[tools])?;
    Ok(context
        .program("cargo")
        .argument("deny")
        .variable("PATH", path))
}

fn was_not_fetched(output: &str) -> bool {
    output.contains("failed to fetch advisory database")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_advisory_is_no_failure_of_the_network() {
        assert!(was_not_fetched(
            "[ERROR] failed to fetch advisory database https://x"
        ));
        assert!(!was_not_fetched("error[vulnerability]: use after free"));
    }
}
