// Several articles at once: taken away, compared, put into the bin.

import { expectAccessible } from "./fixtures/accessibility.js";
import { annotatedFile } from "./fixtures/annotated.js";
import { marks, settled, state } from "./fixtures/article.js";
import { keepOf, saveMerged } from "./fixtures/comparison.js";
import { download } from "./fixtures/download.js";
import { expect, test } from "./fixtures/gloss.js";
import { screenshot } from "./fixtures/screenshot.js";

const FIRST = "Ana Ruiz moves\n\n[Ana Ruiz](PER) left [Acme](ORG) in [Lyon](LOC?95).";
const SECOND = "Ana Ruiz moves\n\n[Ana Ruiz](PER) left [Acme](LOC) in Lyon.";
const OTHER = "Oslo votes\n\n[Kari](PER) spoke in [Oslo](LOC).";

/** Opens Gloss files, so that all are in the list, and goes there. */
async function keep(page, ...sources) {
  await page.getByLabel("Open a file").setInputFiles(
    sources.map((source, index) => ({
      name: `${index + 1}.gloss.json`,
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(annotatedFile(source))),
    })),
  );
  await page.getByRole("button", { name: /^Keep all/ }).click();
  await settled(page);
  await page.getByRole("button", { name: "New article" }).click();
}

const bar = (page) => page.getByRole("group", { name: "Selected articles" });

async function select(page, ...indices) {
  await page.getByRole("button", { name: "Select several" }).click();
  for (const index of indices) await page.getByRole("checkbox").nth(index).check();
}

test("the articles that are selected are taken away in any format, and come back", async ({ gloss }) => {
  await keep(gloss, FIRST, OTHER, SECOND);
  await select(gloss, 0, 1);
  await expect(bar(gloss)).toContainText("2 selected");
  await screenshot(gloss, "library-select");
  await expectAccessible(gloss);
  await bar(gloss).getByRole("button", { name: "Download" }).click();
  const dialog = gloss.getByRole("dialog", { name: "Download" });
  await expect(dialog.getByRole("radio", { name: "The 2 that are selected" })).toBeChecked();
  await dialog.getByLabel("Format", { exact: true }).selectOption("brat");
  await expect(dialog.getByText(/mentions identical/)).toBeVisible();
  await expectAccessible(gloss);
  await dialog.getByRole("radio", { name: "All 3 that are kept here" }).check();
  await expect(dialog.getByText("7 of 7 mentions identical")).toBeVisible();
  await screenshot(gloss, "export-several", { fullPage: false });
  // Filters count in all of them.
  await dialog.getByText("What is in it").click();
  await dialog.getByRole("switch", { name: "Only what you have decided on" }).check();
  await expect(dialog.getByText("6 of 6 mentions identical")).toBeVisible();
  const { name, bytes } = await download(gloss, () =>
    dialog.getByRole("button", { name: /^Download/ }).click(),
  );
  expect(name).toMatch(/\.zip$/);
  await gloss.getByRole("button", { name: "Done" }).click();
  await gloss
    .getByLabel("Open a file")
    .setInputFiles({ name, mimeType: "application/zip", buffer: bytes });
  await gloss.getByRole("button", { name: "Keep all 3 and open the first" }).click();
  await settled(gloss);
  await gloss.getByRole("button", { name: "New article" }).click();
  await expect(gloss.locator(".library-open")).toHaveCount(6);
});

test("two articles over the same text are compared, and what was chosen is saved", async ({ gloss }) => {
  await keep(gloss, FIRST, OTHER, SECOND);
  await gloss.getByRole("button", { name: "Select several" }).click();
  const same = gloss.getByRole("checkbox", { name: /Ana Ruiz moves/ });
  await same.first().check();
  await gloss.getByRole("checkbox", { name: /Oslo votes/ }).check();
  await bar(gloss).getByRole("button", { name: "Compare" }).click();
  const dialog = gloss.getByRole("dialog", { name: "Compare two articles" });
  await expect(dialog.getByRole("alert")).toContainText("are other texts");
  await screenshot(gloss, "compare-other-texts", { fullPage: false });
  await gloss.keyboard.press("Escape");

  await gloss.getByRole("checkbox", { name: /Oslo votes/ }).uncheck();
  await same.nth(1).check();
  await bar(gloss).getByRole("button", { name: "Compare" }).click();
  await expect(dialog.getByText("2 differences")).toBeVisible();
  await expect(dialog.getByRole("columnheader", { name: "Second" })).toBeVisible();
  await screenshot(gloss, "compare-two", { fullPage: false });
  await expectAccessible(gloss);
  await keepOf(dialog, 1, "Both");
  await keepOf(dialog, 2, "Neither");
  await expect(dialog).toContainText("2 of 2 decided");
  await saveMerged(dialog);
  await settled(gloss);
  expect((await state(gloss)).map((mark) => mark.split(" | ").slice(0, 2).join(" "))).toEqual(
    expect.arrayContaining(["Ana Ruiz PER", "Acme ORG", "Acme LOC"]),
  );
  await expect(marks(gloss, "Lyon")).toHaveCount(0);
});

test("two files over the same text are compared before either is opened", async ({ gloss }) => {
  const file = (name, text) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
  await gloss.getByLabel("Open a file").setInputFiles([
    file("ana.jsonl", JSON.stringify({ text: "Ana Ruiz left Acme .", label: [[0, 8, "PER"], [14, 18, "ORG"]] })),
    file("luis.conll", "Ana B-PER\nRuiz I-PER\nleft O\nAcme B-LOC\n. O\n"),
  ]);
  const dialog = gloss.getByRole("dialog", { name: "Annotations from a file" });
  await dialog.getByRole("button", { name: "Compare" }).click();
  await expect(dialog.getByText("1 difference", { exact: true })).toBeVisible();
  await screenshot(gloss, "compare-files", { fullPage: false });
  await keepOf(dialog, 1, "Second");
  await expect(dialog).toContainText("1 of 1 decided");
  await saveMerged(dialog);
  await expect(marks(gloss, "Acme")).toHaveAttribute("data-label", "LOC");
});

test("the articles that are selected go into the bin together, and one undo takes them out", async ({ gloss }) => {
  await keep(gloss, FIRST, OTHER, SECOND);
  await select(gloss);
  await bar(gloss).getByRole("button", { name: "Select all" }).click();
  await expect(bar(gloss)).toContainText("3 selected");
  await bar(gloss).getByRole("button", { name: "Delete" }).click();
  await expect(gloss.getByText("3 articles are in the bin.")).toBeVisible();
  await expect(gloss.locator(".library-open")).toHaveCount(0);
  await gloss.getByRole("button", { name: "Undo" }).click();
  await expect(gloss.locator(".library-open")).toHaveCount(3);
});

test("several are selected by the keyboard, on a phone and in the dark", async ({ gloss }) => {
  await gloss.setViewportSize({ width: 360, height: 740 });
  await gloss.emulateMedia({ colorScheme: "dark" });
  await keep(gloss, FIRST, OTHER, SECOND);
  await gloss.getByRole("button", { name: "Select several" }).focus();
  await gloss.keyboard.press("Enter");
  await expect(gloss.getByRole("button", { name: "Done" })).toBeFocused();
  await gloss.getByRole("checkbox").first().focus();
  await gloss.keyboard.press("Space");
  await gloss.getByRole("checkbox").nth(2).focus();
  await gloss.keyboard.press("Space");
  await expect(bar(gloss)).toContainText("2 selected");
  await screenshot(gloss, "library-select-phone-dark");
  await bar(gloss).getByRole("button", { name: "Compare" }).click();
  await screenshot(gloss, "compare-two-phone-dark", { fullPage: false });
  const wide = await gloss.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
});
