// How fast the built page is, in Chromium: `cargo xtask bench page` builds and serves it and runs this.
//
// load       from the start of the navigation until the first view is drawn, in a fresh profile and
//            from the cache
// highlight  from the paste until the first marks are painted, with the model ready
// edit       from the key that changes a label until the change is painted
// open       the task that the paste itself is: the text is taken in and first drawn
// blocked    the longest other task of the page, in which no key and no scrolling is answered: while
//            the recogniser reads and until all is highlighted and saved, and in the second after an
//            edit. Chromium reports tasks of 50 ms and more; 0 says that there was none.

import { readdirSync, readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { copy } from "../e2e/fixtures/clipboard.js";
import configuration from "../e2e/playwright.config.js";
import { painted, startWatch } from "./painted.js";
import { Table } from "./table.js";

const ROUNDS = 7;
const EDITS = 20;
const EXAMPLE_WORDS = 700;
const LENGTHS = [EXAMPLE_WORDS, 1_000, 10_000, 100_000];

const { baseURL, launchOptions, viewport } = configuration.use;
const corpus = new URL("../../corpus/", import.meta.url);
const words = readdirSync(corpus)
  .sort()
  .map((name) => readFileSync(new URL(name, corpus), "utf8"))
  .join("\n\n")
  .replace(/\[([^[\]]+)\]\((?:PER|LOC|ORG)\)/g, "$1")
  .split(/(?<=\s)(?=\S)/);

const table = new Table();
const browser = await chromium.launch(launchOptions);
await measureLoad();
for (const length of LENGTHS) await measureLength(length);
await browser.close();
table.print();

/** Notes every task of the page that takes 50 ms or more, and when something is pasted. */
function watchTasks() {
  window.tasks = [];
  window.pasted = 0;
  new PerformanceObserver((list) => window.tasks.push(...list.getEntries())).observe({
    type: "longtask",
  });
  addEventListener("paste", () => (window.pasted = performance.now()), { capture: true });
}

/** The task of the last paste, and the longest other task since the last call, once the page has
 *  come to rest. */
async function longestTasks(page) {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
  return page.evaluate(() => {
    const tasks = window.tasks.splice(0);
    const isPaste = ({ startTime, duration }) =>
      startTime <= window.pasted && window.pasted <= startTime + duration;
    const longest = (some) => Math.max(0, ...some.map((task) => task.duration));
    return {
      opening: longest(tasks.filter(isPaste)),
      other: longest(tasks.filter((task) => !isPaste(task))),
    };
  });
}

async function freshPage() {
  const context = await browser.newContext({ viewport });
  await context.addInitScript(watchTasks);
  await context.grantPermissions(["clipboard-read", "clipboard-write"], {
    origin: new URL(baseURL).origin,
  });
  return context.newPage();
}

async function measureLoad() {
  const [fresh, cached] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await freshPage();
    for (const times of [fresh, cached]) {
      await page.goto(baseURL);
      await page.getByRole("heading", { level: 1 }).waitFor();
      times.push(await page.evaluate(() => performance.now()));
    }
    await page.context().close();
  }
  table.add("load, fresh profile", fresh);
  table.add("load, from the cache", cached);
}

async function measureLength(length) {
  const text = words.slice(0, length).join("");
  const [highlights, edits] = [[], []];
  const [opening, reading, editing] = [[], [], []];
  const rounds = length > 10_000 ? 3 : ROUNDS;
  for (let round = 0; round < rounds; round += 1) {
    const page = await freshPage();
    // The model is fetched by the first article; it is the second that is measured.
    await highlight(page, "Ana Ruiz flew to Paris.");
    await page.getByRole("button", { name: "New article" }).click();
    await longestTasks(page);
    highlights.push(await highlight(page, text));
    await page.getByRole("progressbar").waitFor({ state: "detached" });
    const tasks = await longestTasks(page);
    opening.push(tasks.opening);
    reading.push(tasks.other);
    for (let edit = 0; round === 0 && edit < EDITS; edit += 1) {
      edits.push(await relabel(page, edit));
      editing.push((await longestTasks(page)).other);
    }
    await page.context().close();
  }
  const name = `${length.toLocaleString("en")} words`;
  table.add(`highlight, ${name}`, highlights);
  table.add(`edit, ${name}`, edits);
  table.add(`open, ${name}`, opening);
  table.add(`blocked while reading, ${name}`, reading);
  table.add(`blocked after an edit, ${name}`, editing);
}

/** Pastes a text; milliseconds until its marks are painted. */
async function highlight(page, text) {
  if (page.url() === "about:blank") await page.goto(baseURL);
  const box = page.getByRole("textbox", { name: "Article text" });
  await box.waitFor();
  await copy(page, { text });
  await box.focus();
  await startWatch(page, "paste", "mark[data-label]");
  await page.keyboard.press("ControlOrMeta+V");
  return painted(page);
}

/** Changes the label of a mention by key; milliseconds until the change is painted. */
async function relabel(page, index) {
  const mark = page.locator("mark[data-label]").nth(index);
  await mark.click();
  const id = await mark.getAttribute("data-annotation");
  const [key, label] = (await mark.getAttribute("data-label")) === "ORG" ? ["p", "PER"] : ["o", "ORG"];
  await startWatch(page, "keydown", `mark[data-annotation="${id}"][data-label="${label}"]`);
  await page.keyboard.press(key);
  return painted(page);
}
