// Two real tabs with the same article: what does not collide is merged, what does is asked.

import { expectAccessible } from "./fixtures/accessibility.js";
import { marks, openExample, settled, state } from "./fixtures/article.js";
import { expect, open, test } from "./fixtures/gloss.js";
import { screenshot } from "./fixtures/screenshot.js";
import { callAPlace, documentKeys, holdBack, letSave, saveState, secondTab } from "./fixtures/storage.js";

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
  const other = await secondTab(context);
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
  const other = await secondTab(context);
  // Both change the same mention before either has saved.
  await holdBack(other);
  await marks(other).nth(0).click();
  await other.keyboard.press("o");
  await expect(saveState(other)).toHaveText(/^Could not save/);
  await callAPlace(gloss, marks(gloss).nth(0));
  await settled(gloss);
  const alert = other.getByRole("alert").filter({ hasText: "in the same places" });
  await expect(alert).toBeVisible();
  await letSave(other);
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

/** The same mention is a person here, and in two other tabs a place and an organisation. */
async function threeVersions(gloss, context) {
  await openExample(gloss);
  const [saves, waits] = [await secondTab(context), await secondTab(context)];
  for (const [page, key] of [[gloss, "p"], [waits, "o"]]) {
    await holdBack(page);
    await marks(page).nth(0).click();
    await page.keyboard.press(key);
    await expect(saveState(page)).toHaveText(/^Could not save/);
  }
  await callAPlace(saves, marks(saves).nth(0));
  await settled(saves);
  await letSave(waits);
  await expect(saveState(waits)).toHaveText("Saved");
  await letSave(gloss);
  await saves.close();
  await waits.close();
}

const versions = (page) => page.getByRole("alert").filter({ hasText: "in the same places" });

test("versions of several tabs are listed with what differs, and settled one by one", async ({ gloss, context }) => {
  await threeVersions(gloss, context);
  await expect(versions(gloss)).toContainText("All 3 versions are kept");
  const items = versions(gloss).getByRole("listitem");
  await expect(items).toHaveCount(2);
  const quote = await marks(gloss).nth(0).innerText();
  await expect(items.nth(0)).toContainText(`“${quote}” is Person here, Organisation there.`);
  await expect(items.nth(1)).toContainText(`“${quote}” is Person here, Place there.`);
  await screenshot(gloss, "tabs-versions");
  await expectAccessible(gloss);

  await items.nth(0).getByRole("button", { name: "Keep the other" }).click();
  await expect(items).toHaveCount(1);
  await expect(marks(gloss).nth(0)).toHaveAttribute("data-label", "ORG");
  await expect(items).toContainText(`“${quote}” is Organisation here, Place there.`);
  await items.getByRole("button", { name: "Keep both" }).click();
  await expect(versions(gloss)).toHaveCount(0);
  await settled(gloss);
  await gloss.reload();
  await settled(gloss);
  await expect(marks(gloss).nth(0)).toHaveAttribute("data-label", "ORG");
  await gloss.getByRole("button", { name: "New article" }).click();
  await expect(gloss.getByText("Bin: 1 article")).toBeVisible();
  await gloss.getByRole("button", { name: /\(the other version\)/ }).first().click();
  await expect(marks(gloss).nth(0)).toHaveAttribute("data-label", "LOC");
});

test("versions of several tabs are all kept by one press", async ({ gloss, context }) => {
  await threeVersions(gloss, context);
  await versions(gloss).getByRole("button", { name: "Keep all, each as an article" }).click();
  await expect(versions(gloss)).toHaveCount(0);
  await settled(gloss);
  await expect(marks(gloss).nth(0)).toHaveAttribute("data-label", "PER");
  await gloss.getByRole("button", { name: "New article" }).click();
  await expect(gloss.locator(".library-open")).toHaveCount(3);
});

/** Deletes the one article for good, in a tab of its own. */
async function deleteForGood(context) {
  const page = await context.newPage();
  await open(page);
  await page.getByRole("button", { name: /^Delete “/ }).click();
  await page.getByText("Bin: 1 article").click();
  await page.getByRole("button", { name: "Empty the bin" }).click();
  await page.getByRole("button", { name: "for good?" }).click();
  await expect(page.getByText("Bin:")).toHaveCount(0);
  return page;
}

test("an article that is deleted for good in another tab stays deleted, unless somebody keeps it", async ({ gloss, context }) => {
  await openExample(gloss);
  const other = await deleteForGood(context);
  const alert = gloss.getByRole("alert");
  await expect(alert).toContainText("deleted for good in another tab");
  await expect(saveState(gloss)).toHaveText(/^Not kept/);
  expect(await documentKeys(gloss)).toEqual([]);
  await screenshot(gloss, "tabs-deleted");
  await expectAccessible(gloss);
  await alert.getByRole("button", { name: "Keep this article" }).click();
  await settled(gloss);
  await expect(gloss.getByRole("alert")).toHaveCount(0);
  await expect(other.locator(".library-open")).toHaveCount(1);
  await other.close();
});

test("an article that is deleted for good in another tab is saved again when it is changed", async ({ gloss, context }) => {
  await openExample(gloss);
  const other = await deleteForGood(context);
  await expect(saveState(gloss)).toHaveText(/^Not kept/);
  await callAPlace(gloss, marks(gloss).nth(0));
  await settled(gloss);
  await expect(gloss.getByText("It is saved again, since it was changed here.")).toBeVisible();
  await expect(other.locator(".library-open")).toHaveCount(1);
  await expect(other.getByText("Bin:")).toHaveCount(0);
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
