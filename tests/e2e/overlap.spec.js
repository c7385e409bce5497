// Mentions that lie in each other or over each other: each is seen, and each is chosen.

import { expectAccessible } from "./fixtures/accessibility.js";
import { box, marks, selectByMouse, settled } from "./fixtures/article.js";
import { expect, test } from "./fixtures/gloss.js";
import { screenshot } from "./fixtures/screenshot.js";

const ARTICLE = "nobody at the bank of england act of parliament in london was there.";

/** Marks words by mouse and key. */
async function mark(page, words, key) {
  await selectByMouse(page, words);
  await expect(page.getByRole("group", { name: `Mark “${words}”` })).toBeVisible();
  await page.keyboard.press(key);
}

/** "bank of england" as an organisation, "england" in it as a place, and a person over its end. */
async function overlapping(page) {
  await box(page).fill(ARTICLE);
  await page.getByRole("button", { name: "Highlight" }).click();
  await settled(page);
  const tags = page.locator("article mark[data-tag]");
  await mark(page, "england", "l");
  await expect(tags).toHaveCount(1);
  await mark(page, "act of parliament", "p");
  await expect(tags).toHaveCount(2);
  await selectPieces(page, "bank", "england");
  await page.keyboard.press("o");
  await expect(tags).toHaveCount(3);
  await selectPieces(page, "england", "act");
  await page.keyboard.press("o");
  await expect(tags).toHaveCount(4);
}

/** Drags from one piece of text to another. */
async function selectPieces(page, first, last) {
  const at = (text, end) =>
    page.evaluate(
      ([text, end]) => {
        const walker = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const offset = walker.currentNode.data.indexOf(text);
          if (offset < 0) continue;
          const range = document.createRange();
          range.setStart(walker.currentNode, offset);
          range.setEnd(walker.currentNode, offset + text.length);
          const { left, right, top, height } = range.getBoundingClientRect();
          return { x: end ? right - 2 : left + 2, y: top + height / 2 };
        }
        throw new Error(`not in the article: ${text}`);
      },
      [text, end],
    );
  const from = await at(first, false);
  const to = await at(last, true);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
  await expect(page.getByRole("group", { name: /^Mark “/ })).toBeVisible();
}

const chosen = (page) => page.locator("article mark[aria-current=true]").first();

test("each has a line of its own under the text, and its own tag", async ({ gloss }) => {
  await overlapping(gloss);
  const bottom = (label) =>
    gloss
      .locator(`article mark[data-label=${label}]`)
      .filter({ hasText: /^england$/ })
      .first()
      .evaluate((mark) => Math.round(mark.getBoundingClientRect().bottom));
  expect(await bottom("ORG")).toBeGreaterThan(await bottom("LOC"));
  await expect(gloss.locator("article mark[data-tag]")).toHaveCount(4);
  const shown = await gloss.getByRole("article").textContent();
  expect(shown).toBe(ARTICLE);
  await screenshot(gloss, "overlap-light");
  await gloss.emulateMedia({ colorScheme: "dark" });
  await screenshot(gloss, "overlap-dark");
});

test("one click after the other chooses each mention under the pointer", async ({ gloss }) => {
  await overlapping(gloss);
  const england = marks(gloss, "england").last();
  const labels = [];
  for (let click = 0; click < 4; click++) {
    await england.click();
    await expect(gloss.getByRole("group", { name: /^Mention: / })).toBeVisible();
    labels.push(await chosen(gloss).getAttribute("data-annotation"));
  }
  expect(new Set(labels.slice(0, 3)).size, "three different ones").toBe(3);
  expect(labels[3], "and the first again").toBe(labels[0]);
});

test("the card leads to the others", async ({ gloss }) => {
  await overlapping(gloss);
  await marks(gloss, "england").last().click();
  const others = gloss.getByRole("group", { name: "Mentions that share text with it" });
  await expect(others.getByRole("button")).toHaveCount(2);
  await screenshot(gloss, "overlap-card");
  await others.getByRole("button", { name: /^bank of england, Organisation/ }).click();
  await expect(gloss.getByRole("group", { name: "Mention: bank of england" })).toBeVisible();
  await expect(chosen(gloss)).toBeFocused();
});

test("the keyboard reaches each, and changes it", async ({ gloss }) => {
  await overlapping(gloss);
  await gloss.getByRole("article").focus();
  await gloss.keyboard.press("ArrowRight");
  await gloss.keyboard.press("Home");
  const seen = new Set();
  for (let step = 0; step < 4; step++) {
    const focused = gloss.locator("article mark:focus");
    await expect(focused).toHaveCount(1);
    seen.add(await focused.getAttribute("data-annotation"));
    await gloss.keyboard.press("ArrowRight");
  }
  expect(seen.size).toBe(4);
  await gloss.keyboard.press("Home");
  await gloss.keyboard.press("p");
  await expect(gloss.locator("article mark[data-label=PER]").first()).toContainText("bank of");
});

test("it is accessible", async ({ gloss }) => {
  await overlapping(gloss);
  await marks(gloss, "england").last().click();
  await expectAccessible(gloss);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  test("nothing is cut off", async ({ gloss }) => {
    await overlapping(gloss);
    const width = await gloss.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await screenshot(gloss, "overlap-360");
  });
});
