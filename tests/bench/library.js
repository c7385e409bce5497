// How the library of the built page does with 1, 100 and 1,000 articles in the browser's own local
// storage: `cargo xtask bench library` builds and serves it and runs this. `cargo bench --bench
// storage` measures the same without a browser.
//
// list   from the start of the navigation until the list of articles is drawn, with all from the cache
// open   from the press on an article until its marks are painted
// save   from the key that changes a label until all is saved, less the time for which changes are
//        gathered first

import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { copy } from "../e2e/fixtures/clipboard.js";
import configuration from "../e2e/playwright.config.js";
import { painted, startWatch } from "./painted.js";
import { Table } from "./table.js";

const ROUNDS = 10;
const ARTICLES = [1, 100, 1_000];
/** As the page gathers changes, in milliseconds. */
const GATHER = 300;

const { baseURL, launchOptions, viewport } = configuration.use;
const article = new URL("../../corpus/1018-green-river-bank-distillery.txt", import.meta.url);
const text = readFileSync(article, "utf8")
  .replace(/\[([^[\]]+)\]\((?:PER|LOC|ORG)\)/g, "$1");
const words = text.split(/\s+/).length;

const table = new Table();
const browser = await chromium.launch(launchOptions);
for (const articles of ARTICLES) await measure(articles);
await browser.close();
table.print();

async function measure(articles) {
  const context = await browser.newContext({ viewport });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], {
    origin: new URL(baseURL).origin,
  });
  const page = await context.newPage();
  await page.goto(baseURL);
  await paste(page);
  const units = await page.evaluate(fill, articles);
  const [lists, opens, saves] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.getByRole("button", { name: "New article" }).click();
    await page.goto("about:blank");
    await page.goto(baseURL);
    await page.locator(".library-open").first().waitFor();
    lists.push(await page.evaluate(() => performance.now()));

    await startWatch(page, "click", "article mark");
    await page.locator(".library-open").first().click();
    opens.push(await painted(page));

    await page.locator('.save-state[data-state="saved"]').waitFor();
    const mark = page.locator("article mark").nth(round);
    await mark.click();
    const key = (await mark.getAttribute("data-label")) === "ORG" ? "p" : "o";
    // What shows that it was not saved in between is the time at which it is.
    await startWatch(page, "keydown", '.save-state[data-state="saved"]', '.save-state[data-state="saving"]');
    await page.keyboard.press(key);
    saves.push((await painted(page)) - GATHER);
  }
  await context.close();
  const name = articles === 1 ? "1 article" : `${articles.toLocaleString("en")} articles`;
  table.add(`list, ${name}`, lists);
  table.add(`open, ${name}`, opens);
  table.add(`save, ${name}`, saves);
  table.note(`${name} of ${words} words: ${units.toLocaleString("en")} UTF-16 units in the storage`);
}

/** Opens the article and waits until it is read and saved. */
async function paste(page) {
  const box = page.getByRole("textbox", { name: "Article text" });
  await copy(page, { text });
  await box.focus();
  await page.keyboard.press("ControlOrMeta+V");
  await page.locator("article mark").first().waitFor();
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  await page.locator('.save-state[data-state="saved"]').waitFor();
}

/** Puts copies of the one article beside it, until there are so many; gives back the units of all. */
function fill(articles) {
  const [key] = Object.keys(localStorage).filter((key) => key.startsWith("gloss:document:"));
  const value = localStorage.getItem(key);
  for (let index = 1; index < articles; index += 1) {
    const id = index.toString(16).padStart(16, "0");
    localStorage.setItem(`gloss:document:${id}:00000001:00000001`, value);
  }
  return Object.entries(localStorage).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
}
