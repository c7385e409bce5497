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
