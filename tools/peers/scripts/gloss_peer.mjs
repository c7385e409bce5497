// Annotates JSON Lines from standard input with the npm package of the recogniser, in Node:
// `gloss_peer.mjs PACKAGE`. Writes what the other peers write.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const texts = readFileSync(0, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line).text);
const begunLoading = performance.now();
const { annotate } = await import(pathToFileURL(process.argv[2]).href);
annotate("");
const loaded = (performance.now() - begunLoading) / 1000;

annotate(texts[0]);
const begun = performance.now();
const results = texts.map((text) => annotate(text));
const seconds = (performance.now() - begun) / 1000;
for (const [index, mentions] of results.entries()) {
  const points = (unit) => [...texts[index].slice(0, unit)].length;
  const inCodePoints = mentions.map(({ start, end, label }) => {
    return { start: points(start), end: points(end), label };
  });
  console.log(JSON.stringify({ mentions: inCodePoints }));
}
console.log(JSON.stringify({ seconds, loaded }));
