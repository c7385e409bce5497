// Annotations out to every format and back, through the dialogs.

import { expectAccessible } from "./fixtures/accessibility.js";
import { openAnnotated } from "./fixtures/annotated.js";
import { marks, settled, state } from "./fixtures/article.js";
import { download } from "./fixtures/download.js";
import { expect, test } from "./fixtures/gloss.js";
import { screenshot } from "./fixtures/screenshot.js";

const SOURCE =
  "🗞 [Ana Ruiz](PER) leaves [Acme](ORG?72)\n\nShe joined [Łódź Bank](ORG) in [Lyon](LOC?95), 👩🏽‍🚒 and all.";

/** Opens the dialog and chooses a format by its key. */
async function choose(page, key) {
  await page.getByRole("button", { name: "Download", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Download" });
  await dialog.getByLabel("Format", { exact: true }).selectOption(key);
  return dialog;
}

/** Gives a file to the page as the file dialog would. */
async function give(page, name, text) {
  await page.getByLabel("Open a file").setInputFiles({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(text),
  });
}

/** Drops a file onto the page. */
async function drop(page, name, text) {
  const data = await page.evaluateHandle(
    ({ name, text }) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name));
      return data;
    },
    { name, text },
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
}

const named = async (page) =>
  (await state(page)).map((mark) => mark.split(" | ").slice(0, 2).join(" | "));

for (const key of [
  "gloss",
  "doccano",
  "label-studio",
  "spacy",
  "prodigy",
  "conll",
  "hugging-face",
  "displacy",
  "uima-cas",
  "markdown",
  "html",
  "web-annotation",
]) {
  test(`${key} is downloaded and opens again with the same mentions`, async ({ gloss }) => {
    await openAnnotated(gloss, SOURCE);
    const before = await named(gloss);
    const dialog = await choose(gloss, key);
    await expect(dialog.getByText("4 of 4 mentions identical")).toBeVisible();
    await expect(dialog.getByLabel("How the file begins")).not.toBeEmpty();
    if (key === "label-studio") {
      // Its configuration is a file of its own, so that both come in an archive.
      await expect(dialog.getByText(/2 files/)).toBeVisible();
      return;
    }
    const { name, text } = await download(gloss, () =>
      dialog.getByRole("button", { name: /^Download/ }).click(),
    );
    await gloss.getByRole("button", { name: "New article" }).click();
    await give(gloss, name, text);
    await expect(marks(gloss)).toHaveCount(before.length);
    await settled(gloss);
    expect(await named(gloss)).toEqual(before);
  });
}

test("the dialog says what a format cannot hold, filters, and copies", async ({ gloss }) => {
  await openAnnotated(gloss, SOURCE);
  const dialog = await choose(gloss, "doccano");
  await expect(dialog.getByText("2 mentions only suggested: written as if decided.")).toBeVisible();
  await dialog.getByText("What is in it").click();
  await dialog.getByRole("checkbox", { name: "Organisations (2)" }).uncheck();
  await expect(dialog.getByText("2 of 2 mentions identical")).toBeVisible();
  await dialog.getByRole("switch", { name: "Only what you have decided on" }).check();
  await expect(dialog.getByText("1 of 1 mentions identical")).toBeVisible();
  await expectAccessible(gloss);
  await screenshot(gloss, "export-light", { fullPage: false });
  await dialog.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(dialog.getByText("Copied.")).toBeVisible();
  const copied = JSON.parse(await gloss.evaluate(() => navigator.clipboard.readText()));
  expect(copied.label).toEqual([[2, 10, "PER"]]);
});

test("Enter in the dialog takes Gloss JSON", async ({ gloss }) => {
  await openAnnotated(gloss, SOURCE);
  const { name } = await download(gloss, async () => {
    await gloss.getByRole("button", { name: "Download", exact: true }).click();
    await expect(gloss.getByRole("button", { name: "Download Gloss JSON" })).toBeFocused();
    await gloss.keyboard.press("Enter");
  });
  expect(name).toMatch(/\.gloss\.json$/);
  await expect(gloss.getByRole("dialog")).toHaveCount(0);
});

const DOCCANO = JSON.stringify({
  text: "🗞 Ana Ruiz leaves Acme\n\nShe joined Łódź Bank in Lyon, 👩🏽‍🚒 and all.",
  label: [
    [2, 10, "ORG"],
    [18, 22, "ORG"],
    [29, 32, "PER"],
  ],
});

test("a file of the open article is merged, and decisions that contradict are listed", async ({
  gloss,
}) => {
  await openAnnotated(gloss, SOURCE);
  await drop(gloss, "theirs.jsonl", DOCCANO);
  const dialog = gloss.getByRole("dialog", { name: "Annotations from a file" });
  await expect(dialog).toContainText("doccano JSONL");
  await expect(dialog).toContainText("3 mentions taken.");
  await expect(dialog).toContainText(
    "Merging: 1 new mention, 1 suggestion confirmed, 1 that contradicts a decision of yours, which stays.",
  );
  await expect(dialog).toContainText("yours “Ana Ruiz” Person, theirs “Ana Ruiz” Organisation");
  await expectAccessible(gloss);
  await screenshot(gloss, "import-light", { fullPage: false });
  await dialog.getByRole("button", { name: "Merge into this article" }).click();
  await expect(marks(gloss, "Acme")).toHaveAttribute("data-status", "accepted");
  await expect(marks(gloss, "Ana Ruiz")).toHaveAttribute("data-label", "PER");
  await gloss.keyboard.press("ControlOrMeta+z");
  await expect(marks(gloss, "Acme")).toHaveAttribute("data-status", "suggested");
});

test("two annotations are compared, and what was chosen is saved", async ({ gloss }) => {
  await openAnnotated(gloss, SOURCE);
  await drop(gloss, "theirs.jsonl", DOCCANO);
  const dialog = gloss.getByRole("dialog", { name: "Annotations from a file" });
  await dialog.getByRole("button", { name: "Compare" }).click();
  await expect(dialog.getByRole("row", { name: /^All/ })).toContainText("4");
  await expect(dialog.getByText("4 differences")).toBeVisible();
  await dialog.getByLabel("What is kept of difference 1", { exact: true }).selectOption("Theirs");
  await expectAccessible(gloss);
  await screenshot(gloss, "compare-light", { fullPage: false });
  await dialog.getByRole("button", { name: /1 of 4 decided/ }).click();
  await expect(marks(gloss, "Ana Ruiz")).toHaveAttribute("data-label", "ORG");
  await expect(marks(gloss, "Lyon")).toHaveAttribute("data-label", "LOC");
});

test("offsets that are likelier to count something else can be counted so", async ({ gloss }) => {
  const text = "🗞 Ana Ruiz joined Acme in Lyon.";
  const utf16 = JSON.stringify({ text, label: [[3, 11, "PER"], [19, 23, "ORG"]] });
  await drop(gloss, "utf16.jsonl", utf16);
  const dialog = gloss.getByRole("dialog", { name: "Annotations from a file" });
  await dialog.getByRole("button", { name: "Count UTF-16 code units" }).click();
  await dialog.getByRole("button", { name: "Open", exact: true }).click();
  await expect(marks(gloss, "Ana Ruiz")).toHaveAttribute("data-label", "PER");
  await expect(marks(gloss, "Acme")).toHaveAttribute("data-label", "ORG");
});

test("a copied file opens by pasting it", async ({ gloss }) => {
  await gloss.getByRole("textbox", { name: "Article text" }).fill(DOCCANO);
  await gloss.getByRole("button", { name: "Highlight" }).click();
  await expect(marks(gloss, "Acme")).toHaveAttribute("data-label", "ORG");
});

test("the dialogs fit a phone, in the dark too", async ({ gloss }) => {
  await gloss.setViewportSize({ width: 360, height: 740 });
  await gloss.emulateMedia({ colorScheme: "dark" });
  await openAnnotated(gloss, SOURCE);
  await choose(gloss, "conll");
  await screenshot(gloss, "export-phone-dark", { fullPage: false });
  await gloss.keyboard.press("Escape");
  await drop(gloss, "theirs.jsonl", DOCCANO);
  await gloss.getByRole("button", { name: "Compare" }).click();
  await screenshot(gloss, "compare-phone-dark", { fullPage: false });
  const wide = await gloss.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
});

test.describe("the report", () => {
  test("shows the article without a script, and nothing hostile in it runs", async ({ page, gloss }) => {
    await openAnnotated(gloss, "<script>alert(1)</script> and [Ana](PER) left [<img src=x onerror=alert(2)>](ORG).");
    const dialog = await choose(gloss, "html");
    const { text } = await download(gloss, () =>
      dialog.getByRole("button", { name: /^Download/ }).click(),
    );
    const report = await page.context().newPage();
    const ran = [];
    report.on("dialog", (box) => ran.push(box.message()));
    report.on("console", (line) => ran.push(line.text()));
    report.on("request", (request) => ran.push(request.url()));
    await report.setContent(text);
    await expect(report.locator("mark").filter({ hasText: "Ana" })).toBeVisible();
    await expect(report.getByText("<script>alert(1)</script>").first()).toBeVisible();
    expect(await report.locator("img").count()).toBe(0);
    expect(ran).toEqual([]);
    await report.emulateMedia({ media: "print" });
    await screenshot(report, "report-print");
    await report.close();
  });
});

test("an article travels in a link, is only read, and can be kept", async ({ gloss, page }) => {
  await openAnnotated(gloss, SOURCE);
  const before = await state(gloss);
  await gloss.getByRole("button", { name: "Download", exact: true }).click();
  await gloss.getByRole("button", { name: "Copy link" }).click();
  await expect(gloss.getByText(/The link is copied/)).toBeVisible();
  const link = await gloss.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain("#/share/");

  const other = await page.context().newPage();
  await other.goto(link);
  await expect(marks(other)).toHaveCount(before.length);
  expect(await state(other)).toEqual(before);
  await expect(other.getByText("This article came with the link itself")).toBeVisible();
  await screenshot(other, "shared", { fullPage: false });
  await marks(other, "Ana Ruiz").click();
  await other.keyboard.press("Delete");
  await expect(other.getByRole("alert")).toContainText("Keep a copy to change it");
  expect(await state(other)).toEqual(before);

  await other.getByRole("button", { name: "Keep a copy" }).click();
  await settled(other);
  expect(new URL(other.url()).hash).toMatch(/^#\/article\//);
  await marks(other, "Ana Ruiz").click();
  await other.keyboard.press("Delete");
  await expect(marks(other, "Ana Ruiz")).toHaveCount(0);
  await other.close();
});

test("a link that was cut says so and opens nothing", async ({ page }) => {
  await page.goto("./#/share/7VbbbtswDH0f");
  await expect(page.getByRole("alert")).toContainText("This link is not whole");
  await expect(page.getByRole("textbox", { name: "Article text" })).toBeVisible();
});
