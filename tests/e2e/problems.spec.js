// The linter on the page: what it finds, its quick fixes, and what it is told to leave be.

import { expectAccessible } from "./fixtures/accessibility.js";
import { openAnnotated } from "./fixtures/annotated.js";
import { marks, settled, state } from "./fixtures/article.js";
import { expect, test } from "./fixtures/gloss.js";
import { screenshot } from "./fixtures/screenshot.js";

const tab = (page) => page.getByRole("tab", { name: /^Problems/ });
const panel = (page) => page.getByRole("tabpanel", { name: /^Problems/ });
const kind = (page, name) => panel(page).getByRole("region", { name: new RegExp(`^${name}`) });
const undo = (page) => page.keyboard.press("ControlOrMeta+z");

const SLIPS = [
  "Harbour works at [Torvik](LOC) begin",
  "",
  "[President Quilpa](PER) opened the quay at [Torvik,](LOC) and [Torvik](PER) slept. Quilpa left.",
  "",
  "The mayor of Torvik thanked the [Ostby Ban](ORG)k, and Torvik woke.",
].join("\n");

test("each slip is found in its sentence and put right by its quick fix", async ({ gloss }) => {
  await openAnnotated(gloss, SLIPS);
  await expect(tab(gloss)).toHaveText("Problems 7");
  await tab(gloss).click();

  const fixes = [
    ["Title or article inside", "Mark “Quilpa”", "Quilpa", "PER"],
    ["Stray punctuation", "Mark “Torvik”", "Torvik", "LOC"],
    ["One name, two labels", "Make it a place", "Torvik", "LOC"],
    ["Ends inside a word", "Mark “Ostby Bank”", "Ostby Bank", "ORG"],
  ];
  for (const [name, fix, quote, label] of fixes) {
    const right = marks(gloss, quote).and(gloss.locator(`[data-label=${label}]`));
    const before = await right.count();
    await kind(gloss, name).getByRole("button", { name: fix }).click();
    await expect(kind(gloss, name)).toHaveCount(0);
    await expect(right).toHaveCount(before + 1);
  }
});

test("all of a kind are put right at once, and one undo takes that back", async ({ gloss }) => {
  await openAnnotated(gloss, "[Torvik](LOC) slept.\n\nTorvik woke, Torvik ate. At Torvik’s quay it rained.");
  const before = await state(gloss);
  await expect(tab(gloss)).toHaveText("Problems 3");
  await tab(gloss).click();
  await expect(kind(gloss, "Known name, not marked")).toContainText("Marked as place elsewhere.");
  await kind(gloss, "Known name, not marked").getByRole("button", { name: "Mark all 3" }).click();
  await expect(marks(gloss, "Torvik")).toHaveCount(4);
  await expect(tab(gloss)).toHaveText("Problems 0");
  await expect(panel(gloss)).toContainText("No problems in what is decided.");
  await undo(gloss);
  expect(await state(gloss)).toEqual(before);
  await expect(tab(gloss)).toHaveText("Problems 3");
});

test("what is ignored stays so after a reload, and can be noticed again", async ({ gloss }) => {
  await openAnnotated(gloss, "[May](PER) spoke.\n\nIn May it rained, and May left.");
  await tab(gloss).click();
  await expect(tab(gloss)).toHaveText("Problems 2");
  await panel(gloss).getByRole("button", { name: "Ignore" }).first().click();
  await expect(tab(gloss)).toHaveText("Problems 1");
  await settled(gloss);
  await gloss.reload();
  await settled(gloss);
  await expect(tab(gloss)).toHaveText("Problems 1");
  await tab(gloss).click();
  await panel(gloss).getByRole("button", { name: "1 problem ignored" }).click();
  await panel(gloss).getByRole("button", { name: "Notice again" }).click();
  await expect(tab(gloss)).toHaveText("Problems 2");
});

test("the quote leads to its place in the article", async ({ gloss }) => {
  await openAnnotated(gloss, `[Torvik](LOC) slept.\n\n${"It rained.\n\n".repeat(60)}Then Torvik woke.`);
  await tab(gloss).click();
  await panel(gloss).getByRole("button", { name: "Then Torvik woke." }).click();
  await expect.poll(() => gloss.evaluate(() => String(getSelection()))).toBe("Torvik");
  await expect(gloss.locator("[data-paragraph]").last()).toBeInViewport();
  await gloss.keyboard.press("l");
  await expect(marks(gloss, "Torvik")).toHaveCount(2);
});

test("suggestions are left to the review, and the empty tab says what it is for", async ({ gloss }) => {
  await openAnnotated(gloss, "[President Quilpa](PER?80) slept.\n\nQuilpa woke.");
  await tab(gloss).click();
  await expect(tab(gloss)).toHaveText("Problems 0");
  await expect(panel(gloss)).toContainText("Nothing is decided yet.");
  await expectAccessible(gloss);
});

test("the problems are accessible", async ({ gloss }) => {
  await openAnnotated(gloss, SLIPS);
  await tab(gloss).click();
  await expect(panel(gloss).getByRole("listitem")).toHaveCount(7);
  await screenshot(gloss, "problems", { fullPage: false });
  await expectAccessible(gloss);
  await gloss.emulateMedia({ colorScheme: "dark" });
  await screenshot(gloss, "problems-dark", { fullPage: false });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("a problem is put right in the sheet", async ({ gloss }) => {
    await openAnnotated(gloss, SLIPS);
    await tab(gloss).tap();
    await screenshot(gloss, "problems-phone", { fullPage: false });
    await kind(gloss, "Title or article inside").getByRole("button", { name: "Mark “Quilpa”" }).tap();
    await expect(marks(gloss, "Quilpa")).toHaveCount(1);
    await expectAccessible(gloss);
  });
});
