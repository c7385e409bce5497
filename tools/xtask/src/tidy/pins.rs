//! Versions that stand in two files because two programs read them.

use super::file::File;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize, Default)]
struct TrunkConfiguration {
    #[serde(default)]
    tools: BTreeMap<String, String>,
    #[serde(default)]
    build: TrunkBuild,
}

#[derive(Deserialize, Default)]
struct TrunkBuild {
    #[serde(default)]
    offline: bool,
}

#[derive(Deserialize)]
struct NodePackages {
    #[serde(rename = "devDependencies")]
    packages: BTreeMap<String, String>,
}

pub(super) fn disagreeing_versions(files: &[File]) -> Vec<String> {
    let text = |path: &str| {
        files
            .iter()
            .find(|file| file.path == path)
            .map(|file| &file.text)
    };
    let (Some(trunk), Some(node)) = (text("Trunk.toml"), text("package.json")) else {
        return vec!["Trunk.toml or package.json is missing".to_owned()];
    };
    match (toml::from_str(trunk), serde_json::from_str(node)) {
        (Ok(trunk), Ok(node)) => compare(&trunk, &node),
        (Err(error), _) => vec![format!("Trunk.toml: {error}")],
        (_, Err(error)) => vec![format!("package.json: {error}")],
    }
}

fn compare(trunk: &TrunkConfiguration, node: &NodePackages) -> Vec<String> {
    let mut found = Vec::new();
    if !trunk.build.offline {
        found.push("Trunk.toml lets Trunk download its tools: set offline = true".to_owned());
    }
    if trunk.tools.contains_key("wasm_bindgen") {
        found.push("Trunk.toml pins wasm_bindgen, whose version Cargo.lock has".to_owned());
    }
    for (package, version) in &node.packages {
        if !version.starts_with(|character: char| character.is_ascii_digit()) {
            found.push(format!("package.json does not pin {package}: {version:?}"));
        }
    }
    // npm counts 132.0.0 what binaryen itself calls version_132.
    let packaged = node
        .packages
        .get("binaryen")
        .and_then(|version| version.split('.').next())
        .map(|major| format!("version_{major}"));
    let expected = trunk.tools.get("wasm_opt");
    if packaged.as_ref() != expected {
        found.push(format!(
            "Trunk.toml wants wasm_opt {expected:?}, package.json has {packaged:?}"
        ));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRUNK: &str = "[build]\noffline = true\n[tools]\nwasm_opt = \"version_132\"";
    const NODE: &str = r#"{"devDependencies": {"binaryen": "132.0.0"}}"#;

    fn findings(trunk: &str, node: &str) -> Vec<String> {
        disagreeing_versions(&[
            File::sample("Trunk.toml", trunk),
            File::sample("package.json", node),
        ])
    }

    #[test]
    fn versions_that_agree_are_accepted() {
        assert_eq!(findings(TRUNK, NODE), [""; 0]);
    }

    #[test]
    fn every_disagreement_is_found() {
        assert_eq!(findings(&TRUNK.replace("132", "131"), NODE).len(), 1);
        assert_eq!(findings(&TRUNK.replace("true", "false"), NODE).len(), 1);
        let pinned = format!("{TRUNK}\nwasm_bindgen = \"0.2.1\"");
        assert_eq!(findings(&pinned, NODE).len(), 1);
        let ranged = NODE.replace("}}", r#", "axe-core": "^4.0.0"}}"#);
        assert_eq!(findings(TRUNK, &ranged).len(), 1);
        assert_eq!(findings("not TOML", NODE).len(), 1);
        assert_eq!(disagreeing_versions(&[]).len(), 1);
    }
}
