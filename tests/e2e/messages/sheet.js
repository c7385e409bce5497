// One page with all pictures of messages, a row each.

import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../../../target/screenshots/messages/", import.meta.url));
const LOOKS = ["light", "dark", "phone"];

export default function sheet() {
  const made = LOOKS.filter((look) => existsSync(`${FOLDER}${look}`));
  const names = new Set(made.flatMap((look) => readdirSync(`${FOLDER}${look}`)));
  const rows = [...names].sort().map((name) => {
    const pictures = made.map((look) => `<img src="${look}/${name}" alt="${look}" loading="lazy">`);
    return `<h2>${name.replace(".png", "")}</h2><div>${pictures.join("")}</div>`;
  });
  writeFileSync(
    `${FOLDER}index.html`,
    `<!doctype html><meta charset="utf-8"><title>Messages</title>
<style>body{font:16px system-ui;background:#888}div{display:flex;gap:1em;align-items:start}img{max-height:30em}</style>
${rows.join("\n")}`,
  );
}
