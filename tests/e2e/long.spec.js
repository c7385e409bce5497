// A long article: what changes in it is drawn, and nothing else.

import { box, marks, settled } from "./fixtures/article.js";
import { paste } from "./fixtures/clipboard.js";
import { expect, test } from "./fixtures/gloss.js";
import { touchedParagraphs, watchParagraphs } from "./fixtures/touched.js";

const PARAGRAPHS = 400;
const ARTICLE = Array.from(
  { length: PARAGRAPHS },
  (_, index) =>
    `Angela Merkel met Emmanuel Macron in Geneva for the talks numbered ${index}, and both of them left for Berlin late in the evening.`,
).join("\n\n");

test("all of it is highlighted, from the first paragraph to the last", async ({ gloss }) => {
  await paste(gloss, box(gloss), ARTICLE);
  await settled(gloss);
  await expect(gloss.locator("[data-paragraph]")).toHaveCount(PARAGRAPHS);
  await expect(marks(gloss, "Angela Merkel")).toHaveCount(PARAGRAPHS);
  await expect(gloss.locator(`[data-paragraph='${PARAGRAPHS - 1}'] mark`)).toHaveCount(4);
});

test("an edit draws one paragraph of many", async ({ gloss }) => {
  await paste(gloss, box(gloss), ARTICLE);
  await settled(gloss);
  await expect(marks(gloss, "Angela Merkel")).toHaveCount(PARAGRAPHS);
  const mention = marks(gloss, "Angela Merkel").nth(3);
  await mention.click();
  await watchParagraphs(gloss);
  await gloss.keyboard.press("o");
  await expect(mention).toHaveAttribute("data-label", "ORG");
  expect(await touchedParagraphs(gloss)).toEqual(["3"]);
});

test("the names of a long article follow an edit", async ({ gloss }) => {
  await paste(gloss, box(gloss), ARTICLE);
  await settled(gloss);
  const count = gloss.locator(".entity").filter({ hasText: "Angela Merkel" }).locator(".entity-open .entity-count");
  await expect(count.first()).toHaveText(new RegExp(`^${PARAGRAPHS}`));
  await marks(gloss, "Angela Merkel").first().click();
  await gloss.keyboard.press("Delete");
  await expect(count.first()).toHaveText(new RegExp(`^${PARAGRAPHS - 1}`));
});

test("it opens again where it was left", async ({ gloss }) => {
  await paste(gloss, box(gloss), ARTICLE);
  await settled(gloss);
  // What is out of sight has no height of its own yet, so that it is the paragraph or the next.
  const next = gloss.locator("[data-paragraph='301']");
  await gloss.locator("[data-paragraph='300']").evaluate((left) => left.scrollIntoView({ block: "start" }));
  await expect(next).toBeInViewport();
  await gloss.reload();
  await settled(gloss);
  await expect(next).toBeInViewport();
});

test("all of it is selected, found and printed, though it is drawn bit by bit", async ({ gloss }) => {
  await paste(gloss, box(gloss), ARTICLE);
  await settled(gloss);
  await gloss.getByRole("article").click({ position: { x: 2, y: 2 } });
  await gloss.keyboard.press("ControlOrMeta+a");
  const selected = await gloss.evaluate(() => getSelection().toString());
  expect(selected).toContain("numbered 0,");
  expect(selected).toContain(`numbered ${PARAGRAPHS - 1},`);
  expect(await gloss.evaluate(() => window.find("numbered 399,", false, false, true))).toBe(true);
  await gloss.emulateMedia({ media: "print" });
  const last = gloss.locator(`[data-paragraph='${PARAGRAPHS - 1}']`);
  await expect(last).toHaveCSS("content-visibility", "visible");
});
