// Nothing is lost: a full storage, a crashed tab, a reload in the middle of a save, a storage that is
// cleared, a newer page's document. What a person sees of each is in target/screenshots/storage-*.

import { box, marks, openExample, settled, state } from "./fixtures/article.js";
import { expectAccessible } from "./fixtures/accessibility.js";
import { paste } from "./fixtures/clipboard.js";
import { expect, open, test } from "./fixtures/gloss.js";
import { screenshot } from "./fixtures/screenshot.js";
import { blockStorage, callAPlace, documentKeys, fill, saveState, unfill } from "./fixtures/storage.js";

const TEXT = "Angela Merkel flew to Paris.\n\nShe met Emmanuel Macron.";

test("a storage that is really full: what was saved stays, and room is made", async ({ gloss }) => {
  await openExample(gloss);
  const before = await documentKeys(gloss);
  // Chromium counts UTF-16 units, of which it holds 5 Mi.
  expect(await fill(gloss)).toBe(5 * 1024 * 1024);
  await callAPlace(gloss, marks(gloss).first());
  const alert = gloss.getByRole("alert");
  await expect(alert).toContainText("does not fit any more");
  await expect(saveState(gloss)).toHaveText(/^Could not save/);
  expect(await documentKeys(gloss)).toEqual(before);
  await screenshot(gloss, "storage-full");
  await expectAccessible(gloss);
  const [file] = await Promise.all([
    gloss.waitForEvent("download"),
    alert.getByRole("button", { name: "Download a backup" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^gloss-backup-\d{4}-\d\d-\d\d\.jsonl$/);
  await unfill(gloss);
  await settled(gloss);
  await expect(gloss.getByRole("alert")).toHaveCount(0);
  await gloss.reload();
  await settled(gloss);
  await expect(marks(gloss).first()).toHaveAttribute("data-label", "LOC");
});

test("the warning comes before the wall", async ({ gloss }) => {
  await fill(gloss, 800_000);
  await openExample(gloss);
  const word = gloss.getByRole("status").filter({ hasText: "% full" });
  await expect(word).toContainText("84% full");
  await screenshot(gloss, "storage-nearly-full");
  await word.getByRole("button", { name: "Later" }).click();
  await expect(word).toHaveCount(0);
});

test("old undo history gives room where there is none", async ({ gloss }) => {
  await openExample(gloss);
  for (let index = 0; index < 8; index += 1) {
    await marks(gloss).nth(index).click();
    await gloss.keyboard.press("Enter");
  }
  await settled(gloss);
  await gloss.getByRole("button", { name: "New article" }).click();
  await paste(gloss, box(gloss), TEXT);
  await settled(gloss);
  await fill(gloss, 10);
  await callAPlace(gloss, marks(gloss, "Angela Merkel"));
  const alert = gloss.getByRole("alert");
  await expect(alert).toContainText("does not fit");
  await alert.getByRole("button", { name: "Drop old undo history" }).click();
  await expect(gloss.getByText("KB are free again")).toBeVisible();
  await unfill(gloss);
  await settled(gloss);
});

test("a tab that crashes has lost nothing that it said was saved", async ({ gloss, context }) => {
  await openExample(gloss);
  await callAPlace(gloss, marks(gloss).nth(1));
  await settled(gloss);
  const before = await state(gloss);
  await callAPlace(gloss, marks(gloss).nth(2));
  await settled(gloss);
  const saved = await state(gloss);
  expect(saved).not.toEqual(before);
  const session = await context.newCDPSession(gloss);
  const crashed = gloss.waitForEvent("crash");
  // The renderer does not live to answer.
  session.send("Page.crash").catch(() => {});
  await crashed;
  const again = await context.newPage();
  await open(again);
  await settled(again);
  expect(await state(again)).toEqual(saved);
  await again.close();
});

test("someone who never pauses is saved all the same", async ({ gloss }) => {
  await openExample(gloss);
  // When a suggestion is accepted by a key, and when a revision is written.
  await gloss.evaluate(() => {
    window.saves = [];
    window.edits = [];
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      if (key.startsWith("gloss:document:")) window.saves.push(performance.now());
      setItem.call(this, key, value);
    };
    addEventListener("keydown", ({ key }) => key === "Enter" && window.edits.push(performance.now()), true);
  });
  await marks(gloss).first().focus();
  // One after the other: no two of these states are the same, so each is to be saved.
  for (let index = 0; index < 25; index += 1) {
    await gloss.keyboard.press("Enter", { delay: 40 });
    await gloss.keyboard.press("ArrowRight", { delay: 40 });
  }
  await expect(gloss.locator('article mark[data-status="accepted"]')).not.toHaveCount(0);
  const { saves, edits } = await gloss.evaluate(() => ({ saves: window.saves, edits: window.edits }));
  const during = saves.filter((at) => at < edits.at(-1));
  expect(during.length, `saves at ${saves} of edits at ${edits}`).toBeGreaterThanOrEqual(2);
});

test("a reload in the middle of a save leaves a whole document", { tag: "@firefox" }, async ({ gloss }) => {
  await openExample(gloss);
  await gloss.addInitScript(() => {
    const { setItem } = Storage.prototype;
    // The page is gone after the write of a revision and before it has removed the one before.
    Storage.prototype.removeItem = function () {};
    Storage.prototype.setItem = function (key, value) {
      setItem.call(this, key, value);
    };
  });
  await gloss.reload();
  await settled(gloss);
  await callAPlace(gloss, marks(gloss).nth(3));
  await settled(gloss);
  const saved = await state(gloss);
  expect((await documentKeys(gloss)).length).toBeGreaterThan(1);
  await gloss.reload();
  await settled(gloss);
  expect(await state(gloss)).toEqual(saved);
});

test("a storage that is cleared under the page gets the open article again", async ({ gloss, context }) => {
  await openExample(gloss);
  const before = await state(gloss);
  const other = await context.newPage();
  await other.goto("./model.bin").catch(() => {});
  await other.goto("./styles/favicon.svg").catch(() => {});
  await other.evaluate(() => localStorage.clear());
  await expect(gloss.getByRole("alert")).toContainText("was cleared while this article was open");
  await screenshot(gloss, "storage-cleared");
  await settled(gloss);
  expect(await documentKeys(gloss)).toHaveLength(1);
  await gloss.reload();
  await settled(gloss);
  expect(await state(gloss)).toEqual(before);
});

test("what a newer page has saved is opened to be read, with a word why", async ({ gloss }) => {
  await openExample(gloss);
  await gloss.evaluate(() => {
    const key = Object.keys(localStorage).find((key) => key.startsWith("gloss:document:"));
    localStorage.setItem(key, localStorage.getItem(key).replace(/^G2/, "G3"));
  });
  const before = await documentKeys(gloss);
  await gloss.reload();
  await expect(gloss.getByRole("alert")).toContainText("saved by a newer Gloss");
  await expect(saveState(gloss)).toHaveText(/^Read only/);
  await screenshot(gloss, "storage-newer");
  await callAPlace(gloss, marks(gloss).first());
  await expect(gloss.getByRole("alert")).toContainText("can only be read here");
  expect(await documentKeys(gloss)).toEqual(before);
});

test("a damaged article is rescued, and its raw value can be saved", async ({ gloss }) => {
  await openExample(gloss);
  await gloss.getByRole("button", { name: "New article" }).click();
  await gloss.evaluate(() => {
    const key = Object.keys(localStorage).find((key) => key.startsWith("gloss:document:"));
    const value = localStorage.getItem(key);
    localStorage.setItem(key, value.slice(0, value.length * 0.8));
  });
  await gloss.reload();
  const damaged = gloss.getByRole("region", { name: "Damaged" });
  await expect(damaged).toContainText("Green River");
  await screenshot(gloss, "storage-damaged");
  await expectAccessible(gloss);
  const [file] = await Promise.all([
    gloss.waitForEvent("download"),
    damaged.getByRole("button", { name: "Save raw value" }).click(),
  ]);
  expect(file.suggestedFilename()).toContain("gloss-quarantine");
  await damaged.getByRole("button", { name: "Rescue" }).click();
  await settled(gloss);
  await expect(gloss.getByText("were rescued")).toBeVisible();
  await expect(marks(gloss).first()).toBeVisible();
});

test("without storage the work is offered before it is lost", async ({ page }) => {
  await blockStorage(page);
  await open(page);
  await paste(page, box(page), TEXT);
  await expect(page.getByRole("alert")).toContainText("does not let the page keep anything");
  await screenshot(page, "storage-blocked");
  const asked = page.waitForEvent("dialog");
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.accept();
  await closing;
});

test("only keys of the page are touched", async ({ gloss }) => {
  await gloss.evaluate(() => localStorage.setItem("somebody else’s", "kept"));
  await openExample(gloss);
  await gloss.getByRole("button", { name: "New article" }).click();
  await gloss.getByRole("button", { name: /^Delete/ }).click();
  await gloss.getByText("Bin: 1 article").click();
  await gloss.getByRole("button", { name: "Empty the bin" }).click();
  await gloss.getByRole("button", { name: "for good?" }).click();
  const keys = await gloss.evaluate(() => Object.keys(localStorage));
  expect(keys).toContain("somebody else’s");
  expect(keys.filter((key) => !key.startsWith("gloss:"))).toEqual(["somebody else’s"]);
  expect(await documentKeys(gloss)).toEqual([]);
});
