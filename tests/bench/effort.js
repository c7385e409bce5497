// What it takes to annotate an article to what is right in it, in the real page, by a script that does
// what a person would: `cargo xtask bench effort` builds and serves the page and runs this.
//
// keys, clicks, drags   counted; Shift, Ctrl and Alt count with the key that they are held for
// page, s               how long the page took when nobody thinks: the script waits for what it needs
//                       to see, and for nothing else
// person, s             what the keystroke-level model (Card, Moran and Newell, CACM 23(7), 1980) gives
//                       a person: 0.28 s a key, 1.1 s to point, 0.1 s to press or release a button,
//                       1.35 s to make up one's mind for each decision. Reading is not in it: it is the
//                       same in each row.

import { chromium } from "@playwright/test";
import { box, marks } from "../e2e/fixtures/article.js";
import { paste } from "../e2e/fixtures/clipboard.js";
import { goldArticle, marked } from "../e2e/fixtures/gold.js";
import { KeyboardAnnotator } from "../e2e/fixtures/keyboard_annotator.js";
import configuration from "../e2e/playwright.config.js";
import { MouseAnnotator } from "./effort/mouse_annotator.js";
import { ReviewAnnotator } from "./effort/review_annotator.js";

// Test articles: the recogniser has not been trained on them.
const ARTICLES = process.argv.slice(2);
if (ARTICLES.length === 0) {
  ARTICLES.push("1018-green-river-bank-distillery", "426-ryogoku-stable-merger");
}

const WAYS = [
  ["by hand, mouse and keys", { suggestions: false, annotator: MouseAnnotator }],
  ["by hand, keys alone", { suggestions: false, annotator: KeyboardAnnotator }],
  ["suggestions, wrong ones corrected, mouse and keys", { suggestions: true, annotator: MouseAnnotator }],
  ["suggestions, wrong ones corrected, keys alone", { suggestions: true, annotator: KeyboardAnnotator }],
  ["suggestions, each one decided in the review, keys alone", { suggestions: true, annotator: ReviewAnnotator }],
];

const { baseURL, launchOptions, viewport } = configuration.use;
const browser = await chromium.launch(launchOptions);
for (const article of ARTICLES) {
  const gold = await goldArticle(article);
  const words = gold.text.split(/\s+/).filter(Boolean).length;
  console.log(`${article}: ${words} words, ${gold.mentions.length} names`);
  console.log(["", "keys", "clicks", "drags", "page, s", "person, s"].map(cell).join(""));
  for (const [name, way] of WAYS) console.log([name, ...(await measure(gold, way))].map(cell).join(""));
}
await browser.close();

function cell(content, column) {
  return column === 0 ? String(content).padEnd(58) : String(content).padStart(11);
}

async function measure(gold, { suggestions, annotator: Kind }) {
  const page = await freshPage(suggestions);
  await page.goto(baseURL);
  await box(page).waitFor();
  await paste(page, box(page), gold.text);
  await page.getByRole("article").waitFor();
  if (suggestions) {
    await marks(page).first().waitFor();
  } else {
    await page.getByText("without suggestions").or(page.getByRole("alert")).first().waitFor();
  }
  const annotator = new Kind(page, gold);
  const begun = performance.now();
  await annotator.annotate();
  const took = (performance.now() - begun) / 1000;
  await check(page, gold);
  await page.context().close();
  const { keys, clicks, drags, decisions } = annotator;
  const person = 0.28 * keys + 1.3 * clicks + 2.4 * drags + 1.35 * decisions;
  return [keys, clicks, drags, took.toFixed(1), person.toFixed(0)];
}

/** Without suggestions the model does not come: then nothing is marked that a person has not. */
async function freshPage(suggestions) {
  const context = await browser.newContext({ viewport, serviceWorkers: "block" });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], {
    origin: new URL(baseURL).origin,
  });
  if (!suggestions) await context.route("**/model*.bin", (route) => route.abort());
  return context.newPage();
}

/** A way that does not lead to the gold standard has measured nothing. */
async function check(page, gold) {
  const found = await marked(page, gold.text);
  const plain = (all) => JSON.stringify(all.map(({ start, end, label }) => [start, end, label]));
  if (plain(found) !== plain(gold.mentions)) throw new Error("the article is not as it should be");
}
