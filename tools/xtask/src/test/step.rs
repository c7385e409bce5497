//! The steps of the test run, in their order.

use super::{consumers, context::Context, count::Count, dependencies};
use crate::{
    build::{self, BuildOptions},
    package,
    process::Program,
    server::StaticServer,
    setup::{self, WASM_TARGET},
    sizes, split, tidy,
};
use anyhow::{Result, bail, ensure};
use clap::ValueEnum;
use std::{env, fs};

/// A path with a folder: a page that works there works at the root of a host too.
const SUB_PATH: &str = "/gloss/";

/// What proptest draws its cases from. Here the cases are always the same, so that a run judges the
/// change and not its luck; `cargo test` by itself draws others each time.
const PROPERTY_SEED: &str = "PROPTEST_RNG_SEED";

/// Cheap steps come first, and each before those that need its result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(super) enum Step {
    /// Formatting by rustfmt
    Format,
    /// The project's own rules
    Tidy,
    /// Clippy on native code, tests included
    Clippy,
    /// Clippy on the code for the browser
    ClippyWasm,
    /// The documentation of the libraries
    Docs,
    /// Licences, sources and known faults of the dependencies
    Deny,
    /// Tests that run natively, doc tests included
    Native,
    /// Tests that run as WebAssembly in headless Chromium
    Web,
    /// The npm package of the recogniser, in Node
    Package,
    /// The site in dist/
    Build,
    /// End-to-end tests against the built site, in Chromium
    E2e,
    /// Those end-to-end tests that are tagged for it, in Firefox
    Firefox,
    /// The programs that our files are written for, from PyPI; run only when it is named
    Consumers,
    /// Many workers of Apache Spark, from PyPI; run only when it is named
    Workers,
}

/// The steps asked for, or all that need nothing but what the project pins itself; each once.
pub(super) fn in_order(asked: &[Step]) -> Vec<Step> {
    let mut steps = match asked {
        [] => Step::value_variants()
            .iter()
            .copied()
            .filter(|step| !matches!(step, Step::Consumers | Step::Workers))
            .collect(),
        _ => asked.to_vec(),
    };
    steps.sort();
    steps.dedup();
    steps
}

impl Step {
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Format => "Format (rustfmt)",
            Self::Tidy => "Tidy (the project's own rules)",
            Self::Clippy => "Clippy, native",
            Self::ClippyWasm => "Clippy, wasm32",
            Self::Docs => "Documentation (rustdoc)",
            Self::Deny => "Dependencies (cargo-deny)",
            Self::Native => "Native tests and doc tests",
            Self::Web => "WebAssembly tests in Chromium",
            Self::Package => "npm package of the recogniser, in Node",
            Self::Build => "Build the site",
            Self::E2e => "End-to-end tests in Chromium",
            Self::Firefox => "End-to-end tests in Firefox",
            Self::Consumers => "Our files in the programs they are for",
            Self::Workers => "Many workers give what one run gives",
        }
    }

    pub(super) fn run(self, context: &mut Context) -> Result<Count> {
        match self {
            Self::Format => context.check(
                context
                    .program("cargo")
                    .arguments(["fmt", "--all", "--check"]),
            ),
            Self::Tidy => tidy_rules(context),
            Self::Clippy => context.check(
                context
                    .program("cargo")
                    .arguments(["clippy", "--locked", "--workspace", "--all-targets"])
                    .arguments(["--", "--deny", "warnings"]),
            ),
            Self::ClippyWasm => context.check(
                context
                    .program("cargo")
                    .arguments([
                        "clippy",
                        "--locked",
                        "--package",
                        "gloss",
                        "--package",
                        "ner-js",
                    ])
                    .arguments(["--lib", "--bins", "--test", "web", "--target", WASM_TARGET])
                    .arguments(["--", "--deny", "warnings"])
                    .variables(context.tools()?.variables()),
            ),
            Self::Docs => context.check(
                context
                    .program("cargo")
                    .arguments(["doc", "--locked", "--workspace", "--no-deps", "--lib"])
                    .variable("RUSTDOCFLAGS", "--deny warnings"),
            ),
            Self::Deny => dependencies::check(context),
            Self::Native => native_tests(context),
            Self::Web => web_tests(context),
            Self::Package => package_tests(context),
            Self::Build => build_site(context),
            Self::E2e => end_to_end_tests(context),
            Self::Firefox => firefox_tests(context),
            Self::Consumers => consumers::read_our_files(context),
            Self::Workers => consumers::annotate_with_workers(context),
        }
    }
}

fn tidy_rules(context: &Context) -> Result<Count> {
    let mut total = Count::default();
    for (rule, findings) in tidy::check(context.project)? {
        for finding in &findings {
            context.report.problem(format_args!("{rule}: {finding}"));
        }
        total = total + Count::of_check(findings.is_empty());
    }
    Ok(total)
}

fn native_tests(context: &Context) -> Result<Count> {
    let mut program = context
        .test_program()
        .arguments(["--workspace", "--no-fail-fast"]);
    if env::var_os(PROPERTY_SEED).is_none() {
        program = program.variable(PROPERTY_SEED, "1");
    }
    let output = context.run(program)?;
    Ok(Count::of_rust_tests(&output.text).or_failed(output.status.success()))
}

fn web_tests(context: &Context) -> Result<Count> {
    let (tools, browser) = (context.tools()?, context.browser()?);
    let driver_options = context.project.root().join("tests/web/webdriver.json");
    let output = context.run(
        context
            .test_program()
            .arguments(["--package", "gloss", "--test", "web"])
            .arguments(["--target", WASM_TARGET])
            .variables(tools.variables())
            .variable(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
                "wasm-bindgen-test-runner",
            )
            .variable("CHROMEDRIVER", &browser.driver)
            .variable("WASM_BINDGEN_TEST_WEBDRIVER_JSON", driver_options)
            // The limit of a whole run: slow machines must not fail for being slow.
            .variable("WASM_BINDGEN_TEST_TIMEOUT", "300")
            .variable("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60"),
    )?;
    Ok(Count::of_rust_tests(&output.text).or_failed(output.status.success()))
}

fn package_tests(context: &Context) -> Result<Count> {
    package::build(context.project, context.report, context.tools()?)?;
    let output = context.run(
        context
            .program("node")
            .arguments(["--test", "--test-reporter", "tap"])
            .argument("crates/ner-js/tests/package.test.js"),
    )?;
    Ok(Count::of_node_tests(&output.text).or_failed(output.status.success()))
}

fn build_site(context: &mut Context) -> Result<Count> {
    // Until the build has succeeded, dist/ is that of an older source.
    context.site_is_broken = true;
    split::ensure(context.project, context.report)?;
    let program = build::trunk(
        context.project,
        context.tools()?,
        &BuildOptions::for_any_path(),
    )?;
    let output = context.run(program)?;
    if output.status.success() {
        build::finish(context.project)?;
        sizes::check(&context.project.dist())?;
        context.site_is_broken = false;
    }
    Ok(Count::of_check(output.status.success()))
}

/// Serves the site that was built.
fn built_site(context: &Context) -> Result<StaticServer> {
    if context.site_is_broken {
        bail!("the site was not built, so that it cannot be tested");
    }
    let dist = context.project.dist();
    ensure!(
        dist.join("index.html").is_file(),
        "there is no site in dist/: run `cargo xtask test build e2e`"
    );
    StaticServer::start(dist, SUB_PATH, None)
}

fn end_to_end_tests(context: &Context) -> Result<Count> {
    let server = built_site(context)?;
    let browser = context.browser()?;
    let tools = context.tools()?;
    let nginx = setup::nginx(context.project, context.report)?;
    if !package::is_built(context.project) {
        package::build(context.project, context.report, tools)?;
    }
    let program = context
        .program("playwright")
        .arguments(["test", "--config", "tests/e2e"])
        .variables(tools.variables())
        .variable("GLOSS_ADDRESS", server.address())
        .variable("GLOSS_CHROMIUM", &browser.program)
        .variable("GLOSS_NGINX", &nginx.program)
        .variable("GLOSS_NGINX_TYPES", &nginx.types);
    by_playwright(context, program, "target/e2e/results.json")
}

fn firefox_tests(context: &Context) -> Result<Count> {
    let server = built_site(context)?;
    let firefox = setup::firefox(context.project, context.report)?;
    let program = context
        .program("playwright")
        .arguments(["test", "--config", "tests/e2e/firefox.config.js"])
        .variables(context.tools()?.variables())
        .variable("GLOSS_ADDRESS", server.address())
        .variable("GLOSS_FIREFOX", firefox);
    by_playwright(context, program, "target/e2e/firefox/results.json")
}

/// Runs Playwright, and counts what it reports.
fn by_playwright(context: &Context, program: Program, results: &str) -> Result<Count> {
    let results = context.project.root().join(results);
    // An old report must not be taken for that of a run that broke off. It may not exist.
    let _ = fs::remove_file(&results);
    let output = context.run(program)?;
    let (count, flaky) = fs::read_to_string(&results).map_or_else(
        |_| Ok((Count::FAILED, 0)),
        |report| Count::of_playwright(&report),
    )?;
    if flaky > 0 {
        context.report.problem(format_args!(
            "{flaky} passed only at the second try: they are named above as flaky"
        ));
    }
    Ok(count.or_failed(output.status.success()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_steps_that_need_no_programs_of_others_run_where_none_is_named() {
        let steps = in_order(&[]);
        assert!(Step::value_variants().starts_with(&steps));
        assert_eq!(steps.last(), Some(&Step::Firefox));
    }

    #[test]
    fn named_steps_run_once_and_in_their_order() {
        let asked = [Step::E2e, Step::Format, Step::E2e];
        assert_eq!(in_order(&asked), [Step::Format, Step::E2e]);
    }
}
