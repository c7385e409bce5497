//! Programs that the commands start: with a clean environment, with their output shown or kept.

use crate::report::Report;
use anyhow::{Context, Result, bail};
use std::{
    env,
    ffi::{OsStr, OsString},
    fmt,
    io::{BufRead, BufReader, Read},
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

/// How often a step that shows none of its output says that it is still at work.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// How many of the last lines of a failed program are shown.
const TAIL: usize = 40;

/// A program with its arguments, not started yet.
pub(crate) struct Program {
    command: Command,
    limit: Option<Duration>,
}

/// What a program wrote, and how it ended.
pub(crate) struct Output {
    pub(crate) text: String,
    pub(crate) status: ExitStatus,
}

impl Program {
    pub(crate) fn new(program: impl AsRef<OsStr>, folder: &Path) -> Self {
        let mut command = Command::new(program);
        command.current_dir(folder).stdin(Stdio::null());
        // `cargo run` tells its child about its own toolchain and package. A build by another
        // toolchain must not inherit that.
        for (name, _) in env::vars_os() {
            if is_set_by_cargo_run(&name) {
                command.env_remove(name);
            }
        }
        Self {
            command,
            limit: None,
        }
    }

    pub(crate) fn argument(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.command.arg(argument);
        self
    }

    pub(crate) fn arguments<I>(mut self, arguments: I) -> Self
    where
        I: IntoIterator<Item: AsRef<OsStr>>,
    {
        self.command.args(arguments);
        self
    }

    pub(crate) fn variable(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    pub(crate) fn variables(mut self, variables: &[(&str, OsString)]) -> Self {
        for (name, value) in variables {
            self.command.env(name, value);
        }
        self
    }

    /// Ends the program when it has run for longer.
    pub(crate) fn limit(mut self, limit: Duration) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Runs it, gives back what it wrote, shows nothing.
    pub(crate) fn capture(self) -> Result<Output> {
        self.run(|_| {}, |_, _| {})
    }

    /// Runs it, gives back what it wrote, shows that too as it comes.
    pub(crate) fn show(self) -> Result<Output> {
        self.run(|line| anstream::println!("{line}"), |_, _| {})
    }

    /// Runs it, gives back what it wrote, shows a sign of life now and then.
    pub(crate) fn watch(self, report: &Report) -> Result<Output> {
        self.run(
            |_| {},
            |since, line| {
                if !line.is_empty() {
                    report.progress(since, line.trim());
                }
            },
        )
    }

    /// Runs it with a sign of life now and then; its last lines are in the error if it fails.
    pub(crate) fn quietly(self, report: &Report) -> Result<()> {
        let name = self.to_string();
        self.watch(report)?.expect_success(&name).map(drop)
    }

    fn run(
        mut self,
        mut on_line: impl FnMut(&str),
        mut on_heartbeat: impl FnMut(Instant, &str),
    ) -> Result<Output> {
        let name = self.to_string();
        self.command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let begun = Instant::now();
        let mut child = self
            .command
            .spawn()
            .with_context(|| format!("could not start `{name}`"))?;

        let (sender, lines) = mpsc::channel();
        let streams: [Option<Box<dyn Read + Send>>; 2] = [
            child.stdout.take().map(|stream| Box::new(stream) as _),
            child.stderr.take().map(|stream| Box::new(stream) as _),
        ];
        for stream in streams.into_iter().flatten() {
            let sender = sender.clone();
            thread::spawn(move || forward_lines(stream, &sender));
        }
        drop(sender);

        let mut text = String::new();
        let mut last = String::new();
        let mut heartbeat = Instant::now();
        loop {
            match lines.recv_timeout(Duration::from_secs(1)) {
                Ok(line) => {
                    on_line(&line);
                    text.push_str(&line);
                    text.push('\n');
                    last = line;
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            if heartbeat.elapsed() >= HEARTBEAT {
                on_heartbeat(begun, &last);
                heartbeat = Instant::now();
            }
            if self.limit.is_some_and(|limit| begun.elapsed() > limit) {
                end(&mut child);
                bail!(
                    "`{name}` did not end within {:?} and was stopped",
                    begun.elapsed()
                );
            }
        }
        let status = child
            .wait()
            .with_context(|| format!("could not wait for `{name}`"))?;
        Ok(Output { text, status })
    }
}

impl fmt::Display for Program {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let program = Path::new(self.command.get_program());
        let program = program.file_name().unwrap_or(program.as_os_str());
        formatter.write_str(&program.to_string_lossy())?;
        for argument in self.command.get_args() {
            write!(formatter, " {}", argument.to_string_lossy())?;
        }
        Ok(())
    }
}

impl Output {
    /// The text, or an error that shows its last lines where the program failed.
    pub(crate) fn expect_success(self, name: &str) -> Result<String> {
        if self.status.success() {
            return Ok(self.text);
        }
        let lines: Vec<&str> = self.text.lines().collect();
        let tail = lines[lines.len().saturating_sub(TAIL)..].join("\n    ");
        bail!("`{name}` failed ({}):\n    {tail}", self.status)
    }
}

/// The first program of that name on the search path.
pub(crate) fn find_program(name: &str) -> Option<PathBuf> {
    find_program_on(&env::var_os("PATH")?, name)
}

/// The first program of that name on a search path.
pub(crate) fn find_program_on(path: &OsStr, name: &str) -> Option<PathBuf> {
    env::split_paths(path)
        .map(|folder| folder.join(name).with_extension(env::consts::EXE_EXTENSION))
        .find(|candidate| candidate.is_file())
}

/// The search path with these folders before all others.
pub(crate) fn path_with(folders: &[PathBuf]) -> Result<OsString> {
    path_before(folders, &env::var_os("PATH").unwrap_or_default())
}

/// A search path with these folders before all others.
pub(crate) fn path_before(folders: &[PathBuf], path: &OsStr) -> Result<OsString> {
    let all = folders.iter().cloned().chain(env::split_paths(path));
    env::join_paths(all).context("a folder on the search path has a separator in its name")
}

fn is_set_by_cargo_run(name: &OsStr) -> bool {
    let Some(name) = name.to_str() else {
        return false;
    };
    matches!(
        name,
        "CARGO" | "LD_LIBRARY_PATH" | "DYLD_FALLBACK_LIBRARY_PATH"
    ) || name.starts_with("CARGO_PKG_")
        || name.starts_with("CARGO_MANIFEST_")
}

fn forward_lines(stream: impl Read, lines: &mpsc::Sender<String>) {
    let mut reader = BufReader::new(stream);
    let mut bytes = Vec::new();
    while let Ok(1..) = reader.read_until(b'\n', &mut bytes) {
        let line = String::from_utf8_lossy(&bytes);
        if lines
            .send(line.trim_end_matches(['\n', '\r']).to_owned())
            .is_err()
        {
            break;
        }
        bytes.clear();
    }
}

fn end(child: &mut Child) {
    // Both fail only where the child has ended by itself, which is what is wanted.
    let _ = child.kill();
    let _ = child.wait();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn here() -> PathBuf {
        PathBuf::from(".")
    }

    #[test]
    fn output_of_both_streams_is_kept() {
        let output = Program::new("rustc", &here())
            .argument("--version")
            .capture()
            .unwrap();
        assert!(output.text.starts_with("rustc "));
        assert!(output.status.success());
    }

    #[test]
    fn a_failure_shows_what_the_program_wrote() {
        let output = Program::new("rustc", &here())
            .argument("--no-such-option")
            .capture()
            .unwrap();
        let error = output.expect_success("rustc --no-such-option").unwrap_err();
        assert!(error.to_string().contains("no-such-option"), "{error}");
    }

    #[test]
    fn a_missing_program_is_named() {
        let error = Program::new("no-such-program", &here())
            .capture()
            .err()
            .unwrap();
        assert!(error.to_string().contains("no-such-program"), "{error}");
    }

    #[test]
    fn variables_of_cargo_run_are_not_passed_on() {
        for name in [
            "CARGO",
            "LD_LIBRARY_PATH",
            "CARGO_MANIFEST_DIR",
            "CARGO_PKG_NAME",
        ] {
            assert!(is_set_by_cargo_run(OsStr::new(name)), "{name}");
        }
        for name in ["CARGO_HOME", "CARGO_BUILD_JOBS", "RUSTUP_TOOLCHAIN", "PATH"] {
            assert!(!is_set_by_cargo_run(OsStr::new(name)), "{name}");
        }
    }
}
