//! nginx, for the test that serves the site by it.

use crate::{process, process::Program, project::Project, report::Report};
use anyhow::{Context, Result, bail};
use std::{env, fs, path::PathBuf, time::Instant};

/// The program, and the file that says which type each kind of file has.
pub(crate) struct Nginx {
    pub(crate) program: PathBuf,
    pub(crate) types: PathBuf,
}

/// Finds nginx, or takes Debian's out of its package: to install that would start a server.
pub(super) fn ensure(project: &Project, report: &Report) -> Result<Nginx> {
    let named = env::var_os("GLOSS_NGINX").map(PathBuf::from);
    if let Some(program) = named.or_else(|| process::find_program("nginx")) {
        report.ready("nginx");
        let types = env::var_os("GLOSS_NGINX_TYPES")
            .map_or_else(|| PathBuf::from("/etc/nginx/mime.types"), PathBuf::from);
        return Ok(Nginx { program, types });
    }
    let folder = project.tools().join("nginx");
    let own = Nginx {
        program: folder.join("usr/sbin/nginx"),
        types: folder.join("etc/nginx/mime.types"),
    };
    if own.program.is_file() && own.types.is_file() {
        report.ready("nginx, out of Debian's package");
        return Ok(own);
    }
    if process::find_program("apt-get").is_none() {
        bail!("the test of deploy/nginx.conf needs nginx: install it, or name it in GLOSS_NGINX");
    }
    let begun = Instant::now();
    fs::create_dir_all(&folder)?;
    Program::new("apt-get", &folder)
        .arguments(["download", "-qq", "nginx", "nginx-common"])
        .quietly(report)
        .context("nginx could not be had: `apt-get update` may help")?;
    for entry in fs::read_dir(&folder)? {
        let package = entry?.path();
        if package.extension().is_some_and(|kind| kind == "deb") {
            Program::new("dpkg-deb", &folder)
                .argument("--extract")
                .argument(&package)
                .argument(".")
                .quietly(report)?;
            fs::remove_file(&package)?;
        }
    }
    report.done(begun, "nginx taken out of Debian's package into .tools/");
    Ok(own)
}
