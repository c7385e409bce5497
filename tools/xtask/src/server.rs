//! A plain static server: what any host does with the folder, and no more.

use anyhow::{Context, Result, anyhow};
use std::{
    fs::{self, File},
    io,
    path::{Component, Path, PathBuf},
    sync::Arc,
    thread,
    time::UNIX_EPOCH,
};
use tiny_http::{Header, Method, Request, Response, Server, StatusCode};

/// Connections that are answered at the same time. Browsers open six for a host.
const WORKERS: usize = 8;

/// The site, listening on a port of this machine.
pub(crate) struct StaticServer {
    server: Arc<Server>,
    site: Arc<Site>,
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
    /// Listens on this machine alone, on a free port where none is given.
    pub(crate) fn bind(folder: PathBuf, base: &str, port: Option<u16>) -> Result<Self> {
        let address = format!("127.0.0.1:{}", port.unwrap_or(0));
        let server = Server::http(&address)
            // The library's error does not implement the trait that `context` wants.
            .map_err(|error| anyhow!("{error}"))
            .with_context(|| format!("could not listen on {address}: choose another --port"))?;
        let base = format!("/{}/", base.trim_matches('/')).replace("//", "/");
        Ok(Self {
            server: Arc::new(server),
            site: Arc::new(Site { folder, base }),
        })
    }

    /// The address of the page.
    pub(crate) fn address(&self) -> String {
        let port = self
            .server
            .server_addr()
            .to_ip()
            .map_or(0, |address| address.port());
        format!("http://127.0.0.1:{port}{}", self.site.base)
    }

    /// Answers requests on threads of their own, until the program ends.
    pub(crate) fn start(&self) -> Vec<thread::JoinHandle<()>> {
        (0..WORKERS)
            .map(|_| {
                let (server, site) = (Arc::clone(&self.server), Arc::clone(&self.site));
                thread::spawn(move || {
                    for request in server.incoming_requests() {
                        // The browser has gone away: there is nobody to tell.
                        let _ = answer(request, &site);
                    }
                })
            })
            .collect()
    }
}

fn answer(request: Request, site: &Site) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::empty(405).with_header(header("Allow", "GET, HEAD")));
    }
    match site.resolve(request.url()) {
        Target::File(path) => answer_with_file(request, &path),
        Target::Redirect(to) => {
            request.respond(Response::empty(308).with_header(header("Location", &to)))
        }
        Target::Missing => {
            request.respond(Response::from_string("Not found").with_status_code(404))
        }
    }
}

fn answer_with_file(request: Request, path: &Path) -> io::Result<()> {
    let file = File::open(path)?;
    let tag = entity_tag(&file)?;
    let headers = [
        header("Content-Type", &content_type(path)),
        header("X-Content-Type-Options", "nosniff"),
        // The browser asks each time, and hears at once that nothing has changed: a rebuilt file
        // under an old name is never missed.
        header("Cache-Control", "no-cache"),
        header("ETag", &tag),
    ];
    let known = request
        .headers()
        .iter()
        .any(|header| header.field.equiv("If-None-Match") && header.value.as_str() == tag);
    if known {
        let mut response = Response::empty(StatusCode(304));
        headers
            .into_iter()
            .for_each(|header| response.add_header(header));
        return request.respond(response);
    }
    let mut response = Response::from_file(file);
    headers
        .into_iter()
        .for_each(|header| response.add_header(header));
    request.respond(response)
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

fn entity_tag(file: &File) -> io::Result<String> {
    let metadata = file.metadata()?;
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

#[expect(
    clippy::expect_used,
    reason = "all names and values are ASCII without line breaks"
)]
fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("a header of ASCII")
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
        let server = StaticServer::bind(dist, "/gloss/", None).unwrap();
        (folder, server)
    }

    fn ask(server: &StaticServer, path: &str, extra: &str) -> String {
        server.start();
        let address = server.server.server_addr().to_ip().unwrap();
        let mut stream = TcpStream::connect(address).unwrap();
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
            redirect.contains("308") && redirect.contains("Location: /gloss/"),
            "{redirect}"
        );
    }

    #[test]
    fn scripts_and_wasm_have_the_types_that_browsers_insist_on() {
        let (_folder, server) = site();
        assert!(ask(&server, "/gloss/app.js", "").contains("Content-Type: text/javascript"));
        assert!(ask(&server, "/gloss/app.wasm", "").contains("Content-Type: application/wasm"));
    }

    #[test]
    fn what_has_not_changed_is_not_sent_again() {
        let (_folder, server) = site();
        let first = ask(&server, "/gloss/app.js", "");
        let tag = first
            .lines()
            .find_map(|line| line.strip_prefix("ETag: "))
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
