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
use notify::{Event, RecursiveMode, Watcher};
use std::{collections::BTreeSet, path::PathBuf, sync::mpsc, time::Duration};

/// What the site is built from.
const SOURCES: [&str; 8] = [
    "Cargo.toml",
    "Trunk.toml",
    "build.rs",
    "crates",
    "index.html",
    "src",
    "locales",
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

    let server = StaticServer::start(project.dist(), &options.base, options.port)?;
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
    server.wait()
}

/// Calls back after each change to the sources, never while a call is going on.
fn watch(project: &Project, mut on_change: impl FnMut()) -> Result<()> {
    let (sender, changes) = mpsc::channel();
    let sources = SOURCES.map(|source| project.root().join(source));
    let (files, folders): (Vec<_>, Vec<_>) =
        sources.iter().cloned().partition(|path| path.is_file());
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        let is_change = match &event {
            // The build reads the sources, which is an event too, and writes beside them.
            Ok(event) => !event.kind.is_access() && concerns(event, &sources),
            Err(_) => true,
        };
        if is_change {
            // The receiver is gone only when the program ends.
            let _ = sender.send(event);
        }
    })?;
    // Editors replace a file by another of its name, and a watch on the first would end with it.
    let parents = files.iter().filter_map(|file| file.parent());
    for parent in parents.collect::<BTreeSet<_>>() {
        watcher.watch(parent, RecursiveMode::NonRecursive)?;
    }
    for folder in folders.iter().filter(|folder| folder.is_dir()) {
        watcher.watch(folder, RecursiveMode::Recursive)?;
    }
    while let Ok(change) = changes.recv() {
        change.context("watch the sources")?;
        while changes.recv_timeout(SETTLE).is_ok() {}
        on_change();
    }
    Ok(())
}

fn concerns(event: &Event, sources: &[PathBuf]) -> bool {
    let mut paths = event.paths.iter();
    paths.any(|path| sources.iter().any(|source| path.starts_with(source)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use notify::EventKind;

    #[test]
    fn only_the_sources_are_watched() {
        let sources = [
            PathBuf::from("/gloss/src"),
            PathBuf::from("/gloss/index.html"),
        ];
        let at = |path: &str| Event::new(EventKind::Any).add_path(PathBuf::from(path));
        assert!(concerns(&at("/gloss/src/ui/app.rs"), &sources));
        assert!(concerns(&at("/gloss/index.html"), &sources));
        assert!(!concerns(&at("/gloss/dist"), &sources));
    }
}
