//! `cargo xtask test`: every check there is, one step after the other, with one line at the end.

mod consumers;
mod context;
mod count;
mod dependencies;
mod step;

use crate::{
    project::Project,
    report::{Report, duration},
};
use clap::Args;
use context::Context;
use count::Count;
use std::time::{Duration, Instant};
use step::Step;

#[derive(Args)]
pub(crate) struct TestOptions {
    /// The steps to run; all of them where none is named
    #[arg(value_enum, value_name = "STEP")]
    steps: Vec<Step>,

    /// Show all that the steps write, not only what fails
    #[arg(long, short)]
    verbose: bool,
}

/// One row of the summary.
struct Row {
    step: Step,
    count: Count,
    time: Duration,
}

/// Runs the steps and says whether all of them passed.
pub(crate) fn run(project: &Project, report: &Report, options: &TestOptions) -> bool {
    let mut context = Context::new(project, report, options.verbose);
    let mut rows = Vec::new();
    for step in step::in_order(&options.steps) {
        report.step(step.title());
        let begun = Instant::now();
        // A step that fails never stops the next one: the person wants to see all that is wrong.
        let count = step.run(&mut context).unwrap_or_else(|error| {
            report.problem(format_args!("{error:#}"));
            Count::FAILED
        });
        if count.failed == 0 {
            report.done(begun, count);
        } else {
            report.problem(count);
        }
        let time = begun.elapsed();
        rows.push(Row { step, count, time });
    }
    summarise(report, &rows)
}

fn summarise(report: &Report, rows: &[Row]) -> bool {
    report.step("Summary");
    for Row { step, count, time } in rows {
        let mark = if count.failed == 0 { "✓" } else { "✗" };
        let (title, time) = (step.title(), duration(*time));
        report.line(format_args!("{mark} {title:44} {time:>12}   {count}"));
    }
    let time = duration(report.elapsed());
    report.line(format_args!("  {:44} {time:>12}", "In all"));
    let total: Count = rows.iter().map(|row| row.count).sum();
    if total.ignored > 0 {
        report.problem(format_args!("{} tests were ignored", total.ignored));
    }
    report.result(format_args!(
        "{} passed, {} failed",
        total.passed, total.failed
    ));
    total.failed == 0
}
