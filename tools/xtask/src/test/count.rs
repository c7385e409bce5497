//! How many tests passed and failed, read from what the test runners write.

use anyhow::{Context as _, Result};
use serde::Deserialize;
use std::{fmt, iter::Sum, ops::Add};

/// Passed, failed and ignored tests of one or more runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Count {
    pub(super) passed: u64,
    pub(super) failed: u64,
    pub(super) ignored: u64,
}

impl Count {
    /// A check that passed.
    pub(super) const PASSED: Self = Self {
        passed: 1,
        failed: 0,
        ignored: 0,
    };

    /// A check that failed.
    pub(super) const FAILED: Self = Self {
        passed: 0,
        failed: 1,
        ignored: 0,
    };

    /// A check that is one test by itself.
    pub(super) fn of_check(passed: bool) -> Self {
        if passed { Self::PASSED } else { Self::FAILED }
    }

    /// Adds up the `test result:` lines of Rust's test harness, one for each test program.
    pub(super) fn of_rust_tests(output: &str) -> Self {
        output
            .lines()
            .filter_map(|line| line.trim().strip_prefix("test result: "))
            .map(|line| Self {
                passed: number_before(line, "passed"),
                failed: number_before(line, "failed"),
                ignored: number_before(line, "ignored"),
            })
            .sum()
    }

    /// Reads the closing lines of Node's test runner in the TAP format.
    pub(super) fn of_node_tests(output: &str) -> Self {
        let number = |name: &str| {
            let rest = |line: &str| {
                line.strip_prefix("# ")?
                    .strip_prefix(name)?
                    .trim()
                    .parse()
                    .ok()
            };
            output.lines().find_map(rest).unwrap_or(0)
        };
        Self {
            passed: number("pass "),
            failed: number("fail ") + number("cancelled "),
            ignored: number("skipped ") + number("todo "),
        }
    }

    /// Reads the JSON report of Playwright. A test that passed at its second try has passed; how
    /// many did so comes with the count. There are second tries only where the configuration of
    /// the tests gives them.
    pub(super) fn of_playwright(report: &str) -> Result<(Self, u64)> {
        let PlaywrightReport { stats } =
            serde_json::from_str(report).context("Playwright's report is not as expected")?;
        let count = Self {
            passed: stats.expected + stats.flaky,
            failed: stats.unexpected,
            ignored: stats.skipped,
        };
        Ok((count, stats.flaky))
    }

    /// A run that went wrong counts as a failure even where no single test did: the tests may not
    /// have compiled, or none may have been found.
    pub(super) fn or_failed(self, succeeded: bool) -> Self {
        let found_none = self.passed + self.failed == 0;
        if self.failed == 0 && (!succeeded || found_none) {
            self + Self::FAILED
        } else {
            self
        }
    }
}

impl Add for Count {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            ignored: self.ignored + other.ignored,
        }
    }
}

impl Sum for Count {
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        counts.fold(Self::default(), Add::add)
    }
}

impl fmt::Display for Count {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} passed, {} failed", self.passed, self.failed)?;
        if self.ignored > 0 {
            write!(formatter, ", {} ignored", self.ignored)?;
        }
        Ok(())
    }
}

#[derive(Deserialize)]
struct PlaywrightReport {
    stats: PlaywrightStatistics,
}

#[derive(Deserialize)]
struct PlaywrightStatistics {
    expected: u64,
    unexpected: u64,
    flaky: u64,
    skipped: u64,
}

fn number_before(line: &str, word: &str) -> u64 {
    line.split([';', '.'])
        .filter_map(|part| part.trim().strip_suffix(word))
        .find_map(|number| number.trim().parse().ok())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_results_of_all_test_programs_are_added() {
        let output = "
test a ... ok
test result: ok. 15 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.02s
test result: FAILED. 2 passed; 1 failed; 3 ignored; 0 measured; 0 filtered out; finished in 1s
test result: ok. 1 passed; 0 failed; 0 ignored; 0 filtered out; finished in 0.01s";
        let count = Count::of_rust_tests(output);
        assert_eq!(count.to_string(), "18 passed, 1 failed, 3 ignored");
    }

    #[test]
    fn the_closing_lines_of_node_are_read() {
        let output = "ok 1 - a\n1..2\n# tests 2\n# suites 0\n# pass 5\n# fail 1\n# cancelled 2\n# skipped 0\n# todo 1\n";
        let count = Count::of_node_tests(output);
        assert_eq!(count.to_string(), "5 passed, 3 failed, 1 ignored");
        assert_eq!(Count::of_node_tests("").or_failed(true), Count::FAILED);
    }

    #[test]
    fn a_run_that_broke_off_is_a_failure() {
        let compiled = Count::of_rust_tests("error: could not compile `gloss`");
        assert_eq!(compiled.or_failed(false), Count::FAILED);
        let crashed = Count::of_rust_tests("test result: ok. 1 passed; 0 failed; 0 ignored");
        assert_eq!(crashed.or_failed(false).failed, 1);
        assert_eq!(crashed.or_failed(true), Count::PASSED);
    }

    #[test]
    fn a_run_that_found_no_test_is_a_failure() {
        let count = Count::of_rust_tests("test result: ok. 0 passed; 0 failed; 0 ignored");
        assert_eq!(count.or_failed(true), Count::FAILED);
    }

    #[test]
    fn tests_of_playwright_that_passed_at_the_second_try_are_told_apart() {
        let report = r#"{"stats": {"expected": 9, "unexpected": 1, "flaky": 2, "skipped": 4}}"#;
        let (count, flaky) = Count::of_playwright(report).unwrap();
        assert_eq!(count.to_string(), "11 passed, 1 failed, 4 ignored");
        assert_eq!(flaky, 2);
        assert!(Count::of_playwright("{}").is_err());
    }
}
