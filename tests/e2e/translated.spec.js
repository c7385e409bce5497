// The page in Arabic, with an article in Arabic: wherever a person goes, nothing is left in English.

import { readFile } from "node:fs/promises";
import { annotatedFile } from "./fixtures/annotated.js";
import { expect, test } from "./fixtures/gloss.js";
import { latinTexts } from "./fixtures/latin.js";
import { screenshot } from "./fixtures/screenshot.js";

test.use({ locale: "ar-EG" });

const ARTICLE = [
  "زيارة إلى القاهرة",
  "",
  "زارت [منى سالم](PER) مدينة [القاهرة](LOC?95) مع [بنك النيل](ORG?60) يوم الأحد.",
  "",
  "قالت [منى سالم،](PER) وهي من [أسوان](LOC)، إن [القاهرة](ORG) جميلة. ثم عادت منى سالم إلى أسوان.",
].join("\n");

const OTHER = "خبر آخر\n\nوصل [سامي](PER) إلى [بيروت](LOC).";

const nothingIn = async (page, where) => expect.soft(await latinTexts(page), where).toEqual([]);
const panel = (page) => page.getByRole("tabpanel");
const dialog = (page) => page.getByRole("dialog");
const button = (scope, name) => scope.getByRole("button", { name, exact: true });

/** Opens files with annotations, the page being in Arabic. */
async function openFiles(page, ...sources) {
  await page.goto("./");
  await page.getByLabel("فتح ملف").setInputFiles(
    sources.map((source, index) => ({
      name: `${index + 1}.gloss.json`,
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(annotatedFile(source))),
    })),
  );
  if (sources.length > 1) {
    await nothingIn(page, "the dialog with what files bring");
    await dialog(page).locator(".button-primary").click();
  }
  await expect(page.getByRole("article")).toBeVisible();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await expect(page.getByText("محفوظ", { exact: true })).toBeVisible();
}

async function close(page) {
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
}

test("the tabs of the panel", async ({ page }) => {
  await openFiles(page, ARTICLE);
  await nothingIn(page, "names");
  await panel(page).locator(".entity-toggle").first().click();
  await expect(panel(page).locator(".entity-card")).toBeVisible();
  await nothingIn(page, "the card of a name");
  await button(panel(page), "تحديد عدة أسماء").click();
  await nothingIn(page, "several names");
  await screenshot(page, "panel-arabic", { fullPage: false });

  const tabs = page.getByRole("tab");
  await tabs.nth(1).click();
  await nothingIn(page, "the review");
  await tabs.nth(2).click();
  await nothingIn(page, "find, before anything is looked for");
  await page.getByRole("searchbox").fill("القاهرة");
  await nothingIn(page, "find");
  await button(panel(page), "في الإشارات").click();
  await nothingIn(page, "find among mentions");
  await screenshot(page, "find-arabic", { fullPage: false });
  await page.getByRole("searchbox").fill("لا يوجد");
  await nothingIn(page, "find, without results");
  await tabs.nth(3).click();
  await expect(panel(page).locator(".problem").first()).toBeVisible();
  await nothingIn(page, "problems");
  await panel(page).locator(".problem").first().locator(".button-plain").click();
  await nothingIn(page, "an ignored problem");
  await screenshot(page, "problems-arabic", { fullPage: false });
  await tabs.nth(4).click();
  await expect(panel(page).getByRole("table")).toBeVisible();
  await nothingIn(page, "the chart");
});

test("the library, its selection, its bin and a backup of it", async ({ page }) => {
  await openFiles(page, ARTICLE, OTHER);
  await button(page, "مقال جديد").click();
  const library = page.locator(".library");
  await expect(library.locator(".library-open")).toHaveCount(2);
  await nothingIn(page, "the library");
  await button(library, "تحديد عدة مقالات").click();
  await library.getByRole("checkbox").first().check();
  await library.getByRole("checkbox").nth(1).check();
  await nothingIn(page, "several articles");
  await button(library, "مقارنة").click();
  await expect(dialog(page)).toBeVisible();
  await nothingIn(page, "two texts that cannot be compared");
  await close(page);
  await library.getByRole("checkbox").nth(1).uncheck();
  await button(library, "حذف").click();
  await library.locator(".library-more summary").click();
  await nothingIn(page, "the bin");
  await library.locator(".library-empty").click();
  await nothingIn(page, "the bin, before it is emptied");
  await screenshot(page, "library-arabic");

  const [backup] = await Promise.all([
    page.waitForEvent("download"),
    button(library, "نسخ كل شيء احتياطيًا").click(),
  ]);
  await nothingIn(page, "the library after a backup");
  await library.locator("input[type=file]").setInputFiles({
    name: backup.suggestedFilename(),
    mimeType: "application/jsonl",
    buffer: await readFile(await backup.path()),
  });
  await expect(page.locator(".library-restore")).toBeVisible();
  await nothingIn(page, "a backup");
  await button(page.locator(".library-restore"), "الإضافة إلى ما هنا").click();
  await expect(page.locator(".notice")).toBeVisible();
  await nothingIn(page, "a backup that was brought back");
});

test("the dialog of the export, for each format", async ({ page }) => {
  await openFiles(page, ARTICLE, OTHER);
  await button(page, "تنزيل").click();
  const formats = dialog(page).locator("#export-format");
  await dialog(page).locator("summary").click();
  for (const format of await formats.locator("option").evaluateAll((all) => all.map(({ value }) => value))) {
    await formats.selectOption(format);
    await nothingIn(page, `the export as ${format}`);
  }
  await screenshot(page, "export-arabic", { fullPage: false });
});

test("the labels", async ({ page }) => {
  await openFiles(page, ARTICLE);
  await page.locator(".legend-edit").first().click();
  await nothingIn(page, "the labels");
  await dialog(page).getByRole("textbox", { name: "اسم التصنيف الجديد" }).fill("سفينة");
  await page.keyboard.press("Enter");
  await expect(dialog(page).locator(".label-row input.label-name")).toHaveValue("سفينة");
  await nothingIn(page, "a label of one's own");
  // Refused, with the reason.
  await dialog(page).getByRole("textbox", { name: "اسم التصنيف الجديد" }).fill("سفينة");
  await page.keyboard.press("Enter");
  await expect(dialog(page).getByRole("alert").first()).not.toBeEmpty();
  await nothingIn(page, "a label that is refused");
  await screenshot(page, "labels-arabic", { fullPage: false });
});

test("the other dialogs", async ({ page }) => {
  await openFiles(page, ARTICLE);
  for (const name of ["الأوامر", "الاختصارات", "المساعدة", "الإعدادات"]) {
    await page.getByRole("button", { name }).first().click();
    await expect(dialog(page)).toBeVisible();
    await nothingIn(page, name);
    await close(page);
  }
  await page.locator(".legend-edit").nth(1).click();
  await expect(dialog(page)).toBeVisible();
  await nothingIn(page, "a note on the article");
  await close(page);
  await page.locator("article mark").first().click();
  await expect(page.locator(".card")).toBeVisible();
  await nothingIn(page, "the card of a mention");
  await button(page.locator(".card"), "إزالة").click();
  await expect(page.locator(".card")).toHaveCount(0);
  await nothingIn(page, "what was done");
  await button(page, "السجل").click();
  await expect(dialog(page)).toBeVisible();
  await nothingIn(page, "the history");
});
