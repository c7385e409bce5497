// Two real tabs with the same article: what does not collide is merged, what does is asked.

import { marks, openExample, settled, state } from "./fixtures/article.js";
import { expect, open, test } from "./fixtures/gloss.js";
import { screenshot } from "./fixtures/screenshot.js";
import { callAPlace, documentKeys, saveState } from "./fixtures/storage.js";

/** A second tab with the article of the first. */
async function second(context) {
  const page = await context.newPage();
  await open(page);
  await page.getByRole("list").getByRole("button").first().click();
  await settled(page);
  return page;
}

test("a new tab does not open what another has open, and both say so when it does", async ({ gloss, context }) => {
  await openExample(gloss);
  const other = await context.newPage();
  await open(other);
  await expect(other.getByRole("heading", { name: /Your articles/ })).toBeVisible();
  await other.getByRole("list").getByRole("button").first().click();
  for (const page of [gloss, other]) {
    await expect(page.getByText("open in another tab too")).toBeVisible();
  }
  await screenshot(gloss, "tabs-open-twice");
  await other.close();
});

test("edits of two tabs that do not collide are in both", async ({ gloss, context }) => {
  await openExample(gloss);
  const other = await second(context);
  await callAPlace(gloss, marks(gloss).nth(0));
  await callAPlace(other, marks(other).nth(1));
  for (const page of [gloss, other]) {
    await expect(marks(page).nth(0)).toHaveAttribute("data-label", "LOC");
    await expect(marks(page).nth(1)).toHaveAttribute("data-label", "LOC");
    await settled(page);
  }
  expect(await state(gloss)).toEqual(await state(other));
  await expect(async () => expect(await documentKeys(gloss)).toHaveLength(1)).toPass();
  await other.close();
});

test("edits that collide are both kept, and a person chooses", async ({ gloss, context }) => {
  await openExample(gloss);
  const other = await second(context);
  // Both change the same mention before either has saved.
  await other.evaluate(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      if (key.startsWith("gloss:document:") && !window.mayWrite) throw new DOMException("", "QuotaExceededError");
      setItem.call(this, key, value);
    };
  });
  await marks(other).nth(0).click();
  await other.keyboard.press("o");
  await expect(saveState(other)).toHaveText(/^Could not save/);
  await callAPlace(gloss, marks(gloss).nth(0));
  await settled(gloss);
  const alert = other.getByRole("alert").filter({ hasText: "in the same places" });
  await expect(alert).toBeVisible();
  await other.evaluate(() => (window.mayWrite = true));
  await screenshot(other, "tabs-collision");
  await alert.getByRole("button", { name: "Keep both" }).click();
  await settled(other);
  await expect(marks(other).nth(0)).toHaveAttribute("data-label", "ORG");
  await expect(marks(gloss).nth(0)).toHaveAttribute("data-label", "ORG");
  await other.getByRole("button", { name: "New article" }).click();
  await other.getByRole("button", { name: /\(the other version\)/ }).first().click();
  await expect(marks(other).nth(0)).toHaveAttribute("data-label", "LOC");
  await other.close();
});

test("lists are in step", async ({ gloss, context }) => {
  await openExample(gloss);
  await gloss.getByRole("button", { name: "New article" }).click();
  const other = await context.newPage();
  await open(other);
  await other.getByRole("button", { name: /^Duplicate/ }).click();
  await expect(gloss.getByText(/^Copy of/)).toBeVisible();
  await gloss.getByRole("button", { name: /^Delete “Copy of/ }).click();
  await expect(other.getByText("Bin: 1 article")).toBeVisible();
  await other.close();
});
