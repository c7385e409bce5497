// The list of articles, and the backup.

import { readFile } from "node:fs/promises";
import { box, marks, openExample, settled, state } from "./fixtures/article.js";
import { expectAccessible } from "./fixtures/accessibility.js";
import { paste } from "./fixtures/clipboard.js";
import { expect, open, test } from "./fixtures/gloss.js";
import { screenshot } from "./fixtures/screenshot.js";
import { callAPlace } from "./fixtures/storage.js";

const newArticle = (page) => page.getByRole("button", { name: "New article" }).click();

const TEXTS = [
  "Oslo votes on trams\n\nAna Ruiz spoke in Oslo on Monday.",
  "Acme to close its Lyon plant\n\nAcme said so in Lyon.",
  "Bergen waits for rain\n\nKari Nordmann lives in Bergen.",
  "Zurich builds a bridge\n\nZurich paid for it.",
  "Paris counts its trees\n\nParis has many.",
];

async function fillLibrary(page) {
  for (const text of TEXTS) {
    await paste(page, box(page), text);
    await settled(page);
    await newArticle(page);
  }
}

const titles = (page) =>
  page.getByRole("region", { name: /Your articles/ }).locator(".library-open .library-name").allTextContents();

test("articles are found, ordered, renamed, copied, deleted and taken out of the bin", async ({ gloss }) => {
  await fillLibrary(gloss);
  expect(await titles(gloss)).toEqual([
    "Paris counts its trees",
    "Zurich builds a bridge",
    "Bergen waits for rain",
    "Acme to close its Lyon plant",
    "Oslo votes on trams",
  ]);
  await screenshot(gloss, "library");
  await expectAccessible(gloss);

  await gloss.getByRole("searchbox").fill("LYON");
  expect(await titles(gloss)).toEqual(["Acme to close its Lyon plant"]);
  await gloss.getByRole("searchbox").fill("nowhere");
  await expect(gloss.getByText("No title has “nowhere” in it.")).toBeVisible();
  await gloss.getByRole("searchbox").fill("");
  await gloss.getByRole("combobox").selectOption("Title");
  expect((await titles(gloss))[0]).toBe("Acme to close its Lyon plant");

  await gloss.getByRole("button", { name: "Rename “Acme" }).click();
  await gloss.getByRole("textbox", { name: /^New title/ }).fill("Lyon, week 3");
  await gloss.keyboard.press("Enter");
  await expect(gloss.getByRole("button", { name: /^Lyon, week 3/ })).toBeVisible();

  await gloss.getByRole("button", { name: "Duplicate “Lyon" }).click();
  await expect(gloss.getByRole("button", { name: /^Copy of Lyon, week 3/ })).toBeVisible();

  await gloss.getByRole("button", { name: "Delete “Copy of Lyon" }).click();
  await gloss.getByRole("button", { name: "Undo" }).click();
  await expect(gloss.getByRole("button", { name: /^Copy of Lyon, week 3/ })).toBeVisible();
  await gloss.getByRole("button", { name: "Delete “Copy of Lyon" }).click();
  await gloss.getByText("Bin: 1 article").click();
  await screenshot(gloss, "library-bin");
  await expectAccessible(gloss);
  await gloss.getByRole("button", { name: "Put back" }).click();
  await expect(gloss.getByText("Bin:")).toHaveCount(0);

  await gloss.reload();
  await expect.poll(() => titles(gloss)).toContain("Lyon, week 3");
});

test("the title of an article stays what a person has called it", async ({ gloss }) => {
  await openExample(gloss);
  await newArticle(gloss);
  await gloss.getByRole("button", { name: /^Rename/ }).click();
  await gloss.getByRole("textbox", { name: /^New title/ }).fill("Mine");
  await gloss.keyboard.press("Enter");
  await gloss.getByRole("button", { name: /^Mine/ }).click();
  await callAPlace(gloss, marks(gloss).first());
  await settled(gloss);
  await newArticle(gloss);
  await expect(gloss.getByRole("button", { name: /^Mine/ })).toBeVisible();
});

test("undo is there after a reload", { tag: "@firefox" }, async ({ gloss }) => {
  await openExample(gloss);
  const before = await state(gloss);
  await callAPlace(gloss, marks(gloss).first());
  await settled(gloss);
  await gloss.reload();
  await settled(gloss);
  expect(await state(gloss)).not.toEqual(before);
  await gloss.getByRole("button", { name: "Undo" }).click();
  expect(await state(gloss)).toEqual(before);
});

test("everything goes into one file and comes back in another browser", { tag: "@firefox" }, async ({ gloss, browser, baseURL }) => {
  await openExample(gloss);
  await callAPlace(gloss, marks(gloss).first());
  await settled(gloss);
  const before = await state(gloss);
  await newArticle(gloss);
  await paste(gloss, box(gloss), TEXTS[0]);
  await settled(gloss);
  await newArticle(gloss);
  const [file] = await Promise.all([
    gloss.waitForEvent("download"),
    gloss.getByRole("button", { name: "Back up everything" }).click(),
  ]);
  await expect(gloss.getByText("Last backup: just now.")).toBeVisible();
  const lines = (await readFile(await file.path(), "utf8")).trim().split("\n").map(JSON.parse);
  expect(lines[0].values).toBe(lines.length - 1);

  const elsewhere = await browser.newContext({ baseURL });
  const page = await elsewhere.newPage();
  await open(page);
  await page.getByLabel("Choose a backup").setInputFiles(await file.path());
  await expect(page.getByText("2 articles not here; would be added.")).toBeVisible();
  await screenshot(page, "library-restore");
  await page.getByRole("button", { name: "Add to what is here" }).click();
  await expect(page.getByText("The backup is brought back: 2 articles added.")).toBeVisible();
  await page.getByRole("button", { name: /Green River/ }).first().click();
  await settled(page);
  expect(await state(page)).toEqual(before);
  await elsewhere.close();
});

test("a backup is read with what would change, and replacing loses nothing", async ({ gloss }) => {
  await openExample(gloss);
  await newArticle(gloss);
  const [file] = await Promise.all([
    gloss.waitForEvent("download"),
    gloss.getByRole("button", { name: "Back up everything" }).click(),
  ]);
  const path = await file.path();
  await paste(gloss, box(gloss), TEXTS[1]);
  await settled(gloss);
  await newArticle(gloss);
  await gloss.getByLabel("Choose a backup").setInputFiles(path);
  await expect(gloss.getByText("1 article just the same here.")).toBeVisible();
  await expect(gloss.getByText("1 article only here; replacing would put into the bin.")).toBeVisible();
  await expectAccessible(gloss);
  await gloss.getByRole("button", { name: "Replace what is here" }).click();
  await expect(gloss.getByText("Bin: 1 article")).toBeVisible();
});

test("a reminder comes when work is older than a week and not backed up", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-01-05T09:00:00Z") });
  await open(page);
  await openExample(page);
  await newArticle(page);
  await expect(page.getByText("in no file yet")).toHaveCount(0);
  await page.clock.setFixedTime(new Date("2026-01-13T09:00:00Z"));
  await page.reload();
  await expect(page.getByText("1 article is in no file yet")).toBeVisible();
  await screenshot(page, "library-reminder");
});
