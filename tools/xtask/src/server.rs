//! A plain static server: what any host does with the folder, and no more.

use anyhow::{Context, Result};
use oxhttp::{
    ListeningServer, Server,
    model::{Body, Method, Request, Response, StatusCode, header},
};
use std::{
    fs, io,
    net::{Ipv4Addr, TcpListener},
    path::{Component, Path, PathBuf},
    sync::Arc,
    time::UNIX_EPOCH,
};

/// The site, listening on a port of this machine, with a thread for each connection: browsers open
/// several at once and keep them, and a pool that is smaller than their number leaves one waiting.
pub(crate) struct StaticServer {
    port: u16,
    base: String,
    listening: ListeningServer,
}

/// A folder and the path under which its files are found.
struct Site {
    folder: PathBuf,
    base: String,
}

/// What a path on the server leads to.
#[derive(Debug, PartialEq, Eq)]
enum Target {
    File(PathBuf),
    /// The base was asked for without its last slash.
    Redirect(String),
    Missing,
}

impl StaticServer {
    /// Listens on this machine alone, on a free port where none is given, and answers from then on.
    pub(crate) fn start(folder: PathBuf, base: &str, port: Option<u16>) -> Result<Self> {
        let port = match port {
            Some(port) => port,
            None => free_port().context("find a free port")?,
        };
        let base = format!("/{}/", base.trim_matches('/')).replace("//", "/");
        let site = Arc::new(Site {
            folder,
            base: base.clone(),
        });
        let listening = Server::new(move |request| answer(request, &site))
            .bind((Ipv4Addr::LOCALHOST, port))
            .spawn()
            .with_context(|| format!("could not listen on port {port}: choose another --port"))?;
        Ok(Self {
            port,
            base,
            listening,
        })
    }

    /// The address of the page.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}{}", self.port, self.base)
    }

    /// Answers until the program ends.
    pub(crate) fn wait(self) -> Result<()> {
        Ok(self.listening.join()?)
    }
}

fn free_port() -> io::Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}

fn answer(request: &Request<Body>, site: &Site) -> Response<Body> {
    let answer = Response::builder();
    let answered = if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let refused = answer.status(StatusCode::METHOD_NOT_ALLOWED);
        refused
            .header(header::ALLOW, "GET, HEAD")
            .body(Body::empty())
    } else {
        match site.resolve(request.uri().path()) {
            Target::File(path) => return answer_with_file(request, &path),
            Target::Redirect(to) => {
                let moved = answer.status(StatusCode::PERMANENT_REDIRECT);
                moved.header(header::LOCATION, to).body(Body::empty())
            }
            Target::Missing => answer
                .status(StatusCode::NOT_FOUND)
                .body(Body::from("Not found")),
        }
    };
    answered.unwrap_or_else(|_| failed())
}

/// A file that went away since, or a name that is no header.
fn failed() -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response
}

fn answer_with_file(request: &Request<Body>, path: &Path) -> Response<Body> {
    let (Ok(tag), Ok(bytes)) = (entity_tag(path), fs::read(path)) else {
        return failed();
    };
    let known = request.headers().get(header::IF_NONE_MATCH);
    let known = known.is_some_and(|known| known.as_bytes() == tag.as_bytes());
    let (status, body) = match (known, request.method()) {
        (true, _) => (StatusCode::NOT_MODIFIED, Body::empty()),
        (false, &Method::HEAD) => (StatusCode::OK, Body::empty()),
        (false, _) => (StatusCode::OK, Body::from(bytes)),
    };
    Response::builder()
        .status(status)
        .header(header::CONTENT_TYPE, content_type(path))
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        // The browser asks each time, and hears at once that nothing has changed: a rebuilt file
        // under an old name is never missed.
        .header(header::CACHE_CONTROL, "no-cache")
        .header(header::ETAG, tag)
        .body(body)
        .unwrap_or_else(|_| failed())
}

impl Site {
    fn resolve(&self, url: &str) -> Target {
        let path = url.split(['?', '#']).next().unwrap_or_default();
        if path == self.base.trim_end_matches('/') && !path.is_empty() {
            return Target::Redirect(self.base.clone());
        }
        let Some(relative) = path.strip_prefix(&self.base) else {
            return Target::Missing;
        };
        let relative = Path::new(relative);
        // Nothing above the folder. Names with escaped characters do not occur in the site.
        if !relative
            .components()
            .all(|part| matches!(part, Component::Normal(_)))
        {
            return Target::Missing;
        }
        let mut file = self.folder.join(relative);
        if fs::metadata(&file).is_ok_and(|metadata| metadata.is_dir()) {
            file.push("index.html");
        }
        if file.is_file() {
            Target::File(file)
        } else {
            Target::Missing
        }
    }
}

/// The type as the browser needs it: a module script or wasm of another type is refused.
fn content_type(path: &Path) -> String {
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    if kind.type_() == mime_guess::mime::TEXT {
        format!("{kind}; charset=utf-8")
    } else {
        kind.to_string()
    }
}

fn entity_tag(path: &Path) -> io::Result<String> {
    let metadata = fs::metadata(path)?;
    let modified = metadata
        .modified()?
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    Ok(format!(
        "\"{:x}-{:x}\"",
        modified.as_nanos(),
        metadata.len()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        io::{Read, Write},
        net::TcpStream,
    };

    fn site() -> (tempfile::TempDir, StaticServer) {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("index.html"), "<p>page").unwrap();
        fs::write(folder.path().join("app.js"), "1").unwrap();
        fs::write(folder.path().join("app.wasm"), "2").unwrap();
        let dist = folder.path().to_path_buf();
        let server = StaticServer::start(dist, "/gloss/", None).unwrap();
        (folder, server)
    }

    fn ask(server: &StaticServer, path: &str, extra: &str) -> String {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, server.port)).unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{extra}\r\n"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn the_page_lies_under_the_base_and_nowhere_else() {
        let (_folder, server) = site();
        assert!(server.address().ends_with("/gloss/"));
        assert!(ask(&server, "/gloss/", "").contains("<p>page"));
        assert!(ask(&server, "/", "").starts_with("HTTP/1.1 404"));
        let redirect = ask(&server, "/gloss", "");
        assert!(
            redirect.contains("308") && redirect.contains("location: /gloss/"),
            "{redirect}"
        );
    }

    #[test]
    fn connections_that_are_kept_open_keep_nobody_waiting() {
        let (_folder, server) = site();
        let kept: Vec<TcpStream> = (0..32)
            .map(|_| TcpStream::connect((Ipv4Addr::LOCALHOST, server.port)).unwrap())
            .collect();
        assert!(ask(&server, "/gloss/", "").contains("<p>page"));
        drop(kept);
    }

    #[test]
    fn scripts_and_wasm_have_the_types_that_browsers_insist_on() {
        let (_folder, server) = site();
        assert!(ask(&server, "/gloss/app.js", "").contains("content-type: text/javascript"));
        assert!(ask(&server, "/gloss/app.wasm", "").contains("content-type: application/wasm"));
    }

    #[test]
    fn what_has_not_changed_is_not_sent_again() {
        let (_folder, server) = site();
        let first = ask(&server, "/gloss/app.js", "");
        let tag = first
            .lines()
            .find_map(|line| line.strip_prefix("etag: "))
            .unwrap();
        let second = ask(
            &server,
            "/gloss/app.js",
            &format!("If-None-Match: {tag}\r\n"),
        );
        assert!(second.starts_with("HTTP/1.1 304"), "{second}");
    }

    #[test]
    fn files_above_the_folder_are_out_of_reach() {
        let site = Site {
            folder: PathBuf::from("."),
            base: "/".to_owned(),
        };
        for url in ["/../Cargo.toml", "/a/../../Cargo.toml", "//etc/passwd"] {
            assert_eq!(site.resolve(url), Target::Missing, "{url}");
        }
        assert_eq!(
            site.resolve("/Cargo.toml?x=1#y"),
            Target::File(PathBuf::from("./Cargo.toml"))
        );
    }
}
