// How fast the recogniser is in Chromium, in a page of its own: `cargo xtask bench recogniser` builds
// the npm package and runs this. compromise is measured in the same page where `cargo xtask bench
// peers` has installed it.
//
// ready    from the call that decodes the model to its return; the model is in memory already
// article  one article of about 700 words
// tokens   all test articles of the corpus on the page's one thread: the sum of each one's fastest round
// memory   of the WebAssembly module, once it has done all of that
//
// The fastest of many rounds counts: whatever else the machine does can only add time.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import configuration from "../e2e/playwright.config.js";

const ROUNDS = 15;
const ARTICLE_WORDS = 700;
// A page from this machine counts as safe, which the finest clock asks for. Nothing listens there.
const ADDRESS = "http://localhost/";

const root = new URL("../../", import.meta.url);
const corpus = new URL("corpus/", root);
const compromise = new URL("target/peers/node_modules/compromise/builds/compromise.js", root);
const articles = readdirSync(corpus)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .filter((_, index) => index % 10 === 0)
  .map((name) => readFileSync(new URL(name, corpus), "utf8"))
  .map((text) => text.replace(/\[([^[\]]+)\]\((?:PER|LOC|ORG)\)/g, "$1"));
const article = articles
  .join("\n\n")
  .split(/(?<=\s)(?=\S)/)
  .slice(0, ARTICLE_WORDS)
  .join("");
// Words, numbers and marks, each one token, as the recogniser counts but for a few in a hundred.
const tokens = articles.join("\n").match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu).length;

const browser = await chromium.launch(configuration.use.launchOptions);
const recognisers = [["Gloss", "gloss"]];
if (existsSync(compromise)) recognisers.push(["compromise 14", "compromise"]);
const rows = [];
for (const [name, kind] of recognisers) rows.push([name, await measure(kind)]);
console.log(`${await browser.version()}; ${articles.length} test articles, ${tokens} tokens; the fastest of ${ROUNDS} rounds`);
await browser.close();
console.log(["", "ready, ms", "article, ms", "tokens/s", "ratio", "memory"].map(cell).join(""));
const own = rows[0][1].speed;
for (const [name, { ready, once, speed, memory }] of rows) {
  const row = [name, ready.toFixed(1), once.toFixed(2), Math.round(speed).toLocaleString("en")];
  row.push((own / speed).toFixed(1), memory ? `${(memory / 2 ** 20).toFixed(1)} MiB` : "–");
  console.log(row.map(cell).join(""));
}
if (rows.length === 1) console.log("compromise: `cargo xtask bench peers` installs it");

function cell(content, column) {
  return column === 0 ? String(content).padEnd(16) : String(content).padStart(13);
}

/** The figures of one recogniser, in a page that has loaded nothing else. */
async function measure(kind) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(`${ADDRESS}**`, serve);
  await page.goto(ADDRESS);
  const readyTimes = [];
  // Each load is a document of its own, so that the model is decoded each time.
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.reload();
    readyTimes.push(await page.evaluate(load, kind));
  }
  const [once, all, memory] = await page.evaluate(run, { article, articles, rounds: ROUNDS });
  await context.close();
  return {
    ready: Math.min(...readyTimes),
    once,
    speed: (tokens * 1000) / all,
    memory,
  };
}

function serve(route) {
  const name = new URL(route.request().url()).pathname.slice(1);
  // Isolated from other origins, a page has the finest clock.
  const headers = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
  };
  if (name === "") return route.fulfill({ headers, contentType: "text/html", body: "<!doctype html>" });
  const from = name === "compromise.js" ? compromise : new URL(`target/npm/ner/${name}`, root);
  const contentType = name.endsWith(".wasm") ? "application/wasm" : "text/javascript";
  return route.fulfill({ headers, path: from.pathname, contentType });
}

/** In the page: makes a recogniser ready and keeps it; how long that took once its bytes were there. */
async function load(kind) {
  if (kind === "compromise") {
    const script = document.createElement("script");
    script.src = "/compromise.js";
    await new Promise((resolve, reject) => {
      script.addEventListener("load", resolve);
      script.addEventListener("error", reject);
      document.head.append(script);
    });
    const begun = performance.now();
    window.recognise = (text) => {
      const read = window.nlp(text);
      return [read.people(), read.places(), read.organizations()].map((names) => names.json({ offset: true }));
    };
    window.recognise("Ana Ruiz flew to Paris.");
    return performance.now() - begun;
  }
  const { annotate } = await import("/browser.js");
  const { default: start } = await import("/ner.js");
  window.memory = (await start()).memory;
  window.recognise = annotate;
  const begun = performance.now();
  annotate("");
  return performance.now() - begun;
}

/** In the page: the time of one article and of all, and the memory that is in use. */
function run({ article, articles, rounds }) {
  const fastest = (text) => {
    let least = Infinity;
    for (let round = 0; round < rounds; round += 1) {
      const begun = performance.now();
      window.recognise(text);
      least = Math.min(least, performance.now() - begun);
    }
    return least;
  };
  const once = fastest(article);
  const all = articles.map(fastest).reduce((sum, time) => sum + time, 0);
  return [once, all, window.memory?.buffer.byteLength];
}
