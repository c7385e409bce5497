// Annotates JSON Lines from standard input with compromise. Writes a line of mentions for each text,
// offsets in code points, then a line with the seconds that the texts took and that it took to load.
// Articles and possessives at the ends of a span are cut off, as for the other peers.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const texts = readFileSync(0, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line).text);
const begunLoading = performance.now();
const nlp = createRequire(join(process.cwd(), "peers.js"))("compromise");
const loaded = (performance.now() - begunLoading) / 1000;

const KINDS = [
  // compromise has titles inside a person, and the annotation guide outside.
  [(document) => document.people().not("#Honorific"), "PER"],
  [(document) => document.places(), "LOC"],
  [(document) => document.organizations(), "ORG"],
];

function annotate(text) {
  const document = nlp(text);
  const found = [];
  for (const [select, label] of KINDS) {
    for (const { offset } of select(document).json({ offset: true })) {
      if (!offset) continue;
      let [start, end] = [offset.start, offset.start + offset.length];
      const name = text.slice(start, end);
      start += name.match(/^[\s"“”‘’'(\[]*(?:the\s+)?/i)[0].length;
      end -= name.match(/(?:['’]s?)?[\s"“”‘’'),.;:!?\]]*$/)[0].length;
      if (start < end) found.push({ start, end, label });
    }
  }
  return found;
}

function inCodePoints(text, mentions) {
  const at = new Map();
  let points = 0;
  for (let unit = 0; unit <= text.length; points += 1) {
    at.set(unit, points);
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  }
  return mentions
    .map(({ start, end, label }) => ({ start: at.get(start), end: at.get(end), label }))
    .filter(({ start, end }) => start !== undefined && end !== undefined);
}

annotate(texts[0]);
const begun = performance.now();
const results = texts.map(annotate);
const seconds = (performance.now() - begun) / 1000;
for (const [index, mentions] of results.entries()) {
  console.log(JSON.stringify({ mentions: inCodePoints(texts[index], mentions) }));
}
console.log(JSON.stringify({ seconds, loaded }));
