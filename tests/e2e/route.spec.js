// Addresses within the page: Back, Forward, reload and bookmarks.

import { box, marks, openExample, settled } from "./fixtures/article.js";
import { paste } from "./fixtures/clipboard.js";
import { expect, expectingProblems, test } from "./fixtures/gloss.js";

const fragment = (page) => new URL(page.url()).hash;

test("an article has an address; Back leaves it and Forward returns, with all that was done", async ({
  gloss,
}) => {
  await openExample(gloss);
  await expect.poll(() => fragment(gloss)).toMatch(/^#\/article\/[0-9a-f]{16}$/);
  await marks(gloss).nth(2).click();
  await gloss.keyboard.press("Enter");
  await gloss.goBack();
  await expect(box(gloss)).toBeVisible();
  await gloss.goForward();
  await settled(gloss);
  await expect(marks(gloss).nth(2)).toHaveAttribute("data-status", "accepted");
});

test("the address of an article opens it, whatever was open last", async ({ gloss }) => {
  await openExample(gloss);
  const first = gloss.url();
  await gloss.getByRole("button", { name: "New article" }).click();
  await paste(gloss, box(gloss), "Angela Merkel flew to Paris.");
  await settled(gloss);
  await gloss.goto("about:blank");
  await gloss.goto(first);
  await expect(gloss.getByRole("article")).toContainText("Suzette Minyard");
});

test("Back goes from one article to the one before", async ({ gloss }) => {
  await openExample(gloss);
  await gloss.getByRole("button", { name: "New article" }).click();
  await paste(gloss, box(gloss), "Angela Merkel flew to Paris.");
  await settled(gloss);
  await gloss.goBack();
  await expect(box(gloss)).toBeVisible();
  await gloss.goBack();
  await expect(gloss.getByRole("article")).toContainText("Suzette Minyard");
});

test("the help, the shortcuts and the settings have addresses", async ({ gloss }) => {
  for (const [address, name] of [
    ["./#/help", "Help"],
    ["./#/shortcuts", "Keyboard shortcuts"],
    ["./#/settings", "Settings"],
  ]) {
    await gloss.goto(address);
    await expect(gloss.getByRole("dialog", { name })).toBeVisible();
  }
  await gloss.keyboard.press("Escape");
  await expect(gloss.getByRole("dialog")).toHaveCount(0);
  await expect.poll(() => fragment(gloss)).toBe("#/");
});

test("Back closes a dialog, and the article stays", async ({ gloss }) => {
  await openExample(gloss);
  await gloss.getByRole("button", { name: "Help", exact: true }).click();
  await expect(gloss.getByRole("dialog", { name: "Help" })).toBeVisible();
  await gloss.goBack();
  await expect(gloss.getByRole("dialog")).toHaveCount(0);
  await expect(gloss.getByRole("article")).toBeVisible();
});

test("a place within the page is no address of its own", async ({ gloss }) => {
  await openExample(gloss);
  await gloss.evaluate(() => (location.hash = "#main"));
  await expect(gloss.getByRole("article")).toBeVisible();
});

test.describe("an article that is not in this browser", () => {
  test.use(expectingProblems());

  test("is told in words, and the page is there", async ({ page }) => {
    await page.goto("./#/article/0123456789abcdef");
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(box(page)).toBeVisible();
  });
});
