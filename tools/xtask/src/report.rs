//! What the person at the terminal reads: one line a step, with how long it took.

use anstream::println;
use anstyle::{AnsiColor, Style};
use std::{
    fmt::Display,
    time::{Duration, Instant},
};

const HEADING: Style = Style::new().bold();
const GOOD: Style = AnsiColor::Green.on_default();
const BAD: Style = AnsiColor::Red.on_default().bold();
const QUIET: Style = Style::new().dimmed();

/// Prints progress, and remembers when the command began.
pub(crate) struct Report {
    begun: Instant,
}

impl Default for Report {
    fn default() -> Self {
        Self {
            begun: Instant::now(),
        }
    }
}

impl Report {
    /// Announces a step before its work begins.
    pub(crate) fn step(&self, what: impl Display) {
        println!("{HEADING}▸ {what}{HEADING:#}");
    }

    /// Says that the work goes on, for those who wait.
    pub(crate) fn progress(&self, since: Instant, what: impl Display) {
        println!("  {QUIET}{:>9}  {what}{QUIET:#}", duration(since.elapsed()));
    }

    /// Says what a finished step did, with the time it took.
    pub(crate) fn done(&self, since: Instant, what: impl Display) {
        println!(
            "  {GOOD}✓{GOOD:#} {what} {QUIET}({}){QUIET:#}",
            duration(since.elapsed())
        );
    }

    /// Says what was found in place already.
    pub(crate) fn ready(&self, what: impl Display) {
        println!("  {GOOD}✓{GOOD:#} {what}");
    }

    /// A line without a mark, such as a row of a table.
    pub(crate) fn line(&self, what: impl Display) {
        println!("  {what}");
    }

    /// The last line of a command, for people and programs alike.
    pub(crate) fn result(&self, what: impl Display) {
        println!("{what}");
    }

    /// Says what went wrong in words that lead to a remedy, and does not end the command.
    pub(crate) fn problem(&self, what: impl Display) {
        println!("  {BAD}✗{BAD:#} {what}");
    }

    /// The last line of a command that could not do its work: every cause, outermost first.
    pub(crate) fn failure(&self, error: &anyhow::Error) {
        anstream::eprintln!("{BAD}✗{BAD:#} {error:#}");
    }

    /// How long the command has run.
    pub(crate) fn elapsed(&self) -> Duration {
        self.begun.elapsed()
    }
}

/// A duration in the unit that a person would choose.
pub(crate) fn duration(duration: Duration) -> String {
    let seconds = duration.as_secs();
    match seconds {
        0 => format!("{} ms", duration.as_millis()),
        1..=59 => format!("{:.1} s", duration.as_secs_f64()),
        _ => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_written_in_a_fitting_unit() {
        assert_eq!(duration(Duration::from_millis(7)), "7 ms");
        assert_eq!(duration(Duration::from_millis(12_340)), "12.3 s");
        assert_eq!(duration(Duration::from_secs(605)), "10 min 05 s");
    }
}
