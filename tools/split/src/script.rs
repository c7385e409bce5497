//! The loader of the split part, inside the script of the first.
//!
//! The splitter writes it as a module beside the script, and the two import each other by fixed
//! names. Inside the script it has the script's checksum in its name, and there is one request less.

use anyhow::{Context, Result, ensure};
use regex::Regex;

/// What the splitter calls the part.
const PART: &str = "./split_later.wasm";

/// What it asks the browser to do, which fails where a host names WebAssembly's media type wrong. The
/// script itself has a way round that for the first part.
const STREAMING: &str = "WebAssembly.instantiateStreaming(src, imports)";
const BUFFERED: &str = "src.then((response) => response.arrayBuffer()).then((bytes) => \
                        WebAssembly.instantiate(bytes, imports))";

/// Puts `loader` into `script`; it fetches the part under `name`, and checks it by `integrity`.
///
/// # Errors
/// When wasm-bindgen or the splitter no longer write what is expected here.
pub(crate) fn with_loader(
    script: &str,
    loader: &str,
    name: &str,
    integrity: &str,
) -> Result<String> {
    let import = Regex::new(r#"import \* as (\w+) from "\./__wasm_split\.js";?\n"#)?;
    let found = import
        .captures(script)
        .context("the script does not import the loader of what was split off")?;
    let loader = Regex::new(r"(?m)^import \{ initSync \}.*\n")?.replace(loader, "");
    let export = Regex::new(r"(?m)^export const (\w+)")?;
    let names: Vec<&str> = export
        .captures_iter(&loader)
        .filter_map(|export| export.get(1))
        .map(|name| name.as_str())
        .collect();
    let names = names.join(", ");
    let loader = export.replace_all(&loader, "const $1");

    let asked = format!("fetch(new URL(\"{PART}\", import.meta.url))");
    for expected in [asked.as_str(), STREAMING] {
        ensure!(
            loader.contains(expected),
            "the loader no longer says {expected}"
        );
    }
    let asks =
        format!("fetch(new URL(\"./{name}\", import.meta.url), {{ integrity: \"{integrity}\" }})");
    let loader = loader.replace(&asked, &asks).replace(STREAMING, BUFFERED);
    let variable = &found[1];
    let inside = format!("const {variable} = (() => {{\n{loader}return {{ {names} }};\n}})();\n");
    Ok(script.replacen(&found[0], &inside, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "import * as import1 from \"./__wasm_split.js\"\n\nuse(import1);\n";
    const LOADER: &str = r#"import { initSync } from "./main.js";
const later = () => {
    const src = fetch(new URL("./split_later.wasm", import.meta.url));
    return (WebAssembly.instantiateStreaming(src, imports));
};
export const __wasm_split_load_later = wrap(later);
"#;

    #[test]
    fn the_loader_is_inside_and_asks_for_the_part_by_its_name_and_checksum() {
        let script = with_loader(SCRIPT, LOADER, "app-later-1.wasm", "sha256-x").unwrap();
        assert!(
            !script.contains("import {") && !script.contains("export"),
            "{script}"
        );
        assert!(script.contains(
            "new URL(\"./app-later-1.wasm\", import.meta.url), { integrity: \"sha256-x\" }"
        ));
        assert!(
            script.contains("return { __wasm_split_load_later };"),
            "{script}"
        );
        assert!(script.ends_with("})();\n\nuse(import1);\n"), "{script}");
    }

    #[test]
    fn what_is_not_as_expected_is_said() {
        assert!(with_loader("use();", LOADER, "n", "i").is_err());
        let other = LOADER.replace("instantiateStreaming", "compile");
        let error = with_loader(SCRIPT, &other, "n", "i").unwrap_err();
        assert!(error.to_string().contains("no longer says"), "{error}");
    }
}
