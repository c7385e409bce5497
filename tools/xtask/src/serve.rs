//! `cargo xtask serve`: the site on this machine, rebuilt when its sources change.

use crate::{
    build::{self, BuildOptions},
    project::Project,
    report::{Report, duration},
    server::StaticServer,
    setup,
};
use anyhow::{Context, Result, ensure};
use clap::Args;
use notify_debouncer_mini::{DebounceEventResult, new_debouncer, notify::RecursiveMode};
use std::{sync::mpsc, time::Duration};

/// What the site is built from.
const SOURCES: [&str; 6] = [
    "Cargo.toml",
    "Trunk.toml",
    "crates",
    "index.html",
    "src",
    "styles",
];

/// Editors write a file in several steps.
const SETTLE: Duration = Duration::from_millis(300);

#[derive(Args)]
pub(crate) struct ServeOptions {
    /// The port to listen on; a free one where none is given
    #[arg(long)]
    port: Option<u16>,

    /// The path under which the site is served, as on a host with several sites
    #[arg(long, value_name = "PATH", default_value = "/")]
    base: String,

    /// Build again when a source file changes
    #[arg(long)]
    watch: bool,

    /// Build quickly, for a large and slow page
    #[arg(long)]
    debug: bool,

    /// Serve dist/ as it is
    #[arg(long, conflicts_with_all = ["watch", "debug"])]
    no_build: bool,
}

pub(crate) fn run(project: &Project, report: &Report, options: &ServeOptions) -> Result<()> {
    let build_options = BuildOptions::for_any_path().with_debug(options.debug);
    let tools = if options.no_build {
        let page = project.dist().join("index.html");
        ensure!(
            page.is_file(),
            "there is no built site in dist/: run `cargo xtask build`"
        );
        None
    } else {
        report.step("Set up the tools");
        let tools = setup::site_tools(project, report)?;
        build::site(project, report, &tools, &build_options)?;
        Some(tools)
    };

    let server = StaticServer::bind(project.dist(), &options.base, options.port)?;
    let threads = server.start();
    report.step(format_args!(
        "Gloss is ready after {}",
        duration(report.elapsed())
    ));
    report.line(server.address());
    report.line("Press Ctrl+C to end.");

    if let Some(tools) = tools.filter(|_| options.watch) {
        watch(project, || {
            // The page of the last good build stays up while the person mends the source.
            if let Err(error) = build::site(project, report, &tools, &build_options) {
                report.problem(format_args!("{error:#}"));
            }
        })?;
    }
    for thread in threads {
        // A thread that died leaves the others to answer.
        let _ = thread.join();
    }
    Ok(())
}

/// Calls back after each change to the sources, never while a call is going on.
fn watch(project: &Project, mut on_change: impl FnMut()) -> Result<()> {
    let (sender, changes) = mpsc::channel();
    let mut debouncer = new_debouncer(SETTLE, move |result: DebounceEventResult| {
        // The receiver is gone only when the program ends.
        let _ = sender.send(result);
    })?;
    for source in SOURCES {
        let path = project.root().join(source);
        if path.exists() {
            debouncer
                .watcher()
                .watch(&path, RecursiveMode::Recursive)
                .with_context(|| format!("watch {}", path.display()))?;
        }
    }
    while let Ok(change) = changes.recv() {
        change.context("watch the sources")?;
        // What changed during the last build is part of this one.
        while changes.try_recv().is_ok() {}
        on_change();
    }
    Ok(())
}
