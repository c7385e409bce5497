// Annotations out to every format and back, through the dialogs.

import { expectAccessible } from "./fixtures/accessibility.js";
import { openAnnotated } from "./fixtures/annotated.js";
import { marks, settled, state } from "./fixtures/article.js";
import { paste } from "./fixtures/clipboard.js";
import { keepOf, saveMerged } from "./fixtures/comparison.js";
import { download } from "./fixtures/download.js";
import { expect, test } from "./fixtures/gloss.js";
import { screenshot } from "./fixtures/screenshot.js";

const SOURCE =
  "🗞 [Ana Ruiz](PER) leaves [Acme](ORG?72)\n\nShe joined [Łódź Bank](ORG) in [Lyon](LOC?95), 👩🏽‍🚒 and all.";

const PLAIN = SOURCE.replace(/\[([^[\]]+)\]\([^)]*\)/g, "$1");

/** Opens the dialog and chooses a format by its key. */
async function choose(page, key) {
  await page.getByRole("button", { name: "Download", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Download" });
  await dialog.getByLabel("Format", { exact: true }).selectOption(key);
  return dialog;
}

/** Gives files to the page as the file dialog would; each has a name and bytes or a text. */
async function give(page, ...files) {
  await page.getByLabel("Open a file").setInputFiles(
    files.map(({ name, bytes, text }) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: bytes ?? Buffer.from(text),
    })),
  );
}

/** Drops files onto the page. */
async function drop(page, ...files) {
  const given = files.map(({ name, bytes, text }) => ({
    name,
    content: bytes ? [...bytes] : text,
  }));
  const data = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, content } of given) {
      const part = typeof content === "string" ? content : new Uint8Array(content);
      data.items.add(new File([part], name));
    }
    return data;
  }, given);
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
}

const named = async (page) =>
  (await state(page)).map((mark) => mark.split(" | ").slice(0, 2).join(" | "));

/** Takes the open article away in a format, as a file that is really saved. */
async function take(page, key) {
  const dialog = await choose(page, key);
  await expect(dialog.getByText("4 of 4 mentions identical")).toBeVisible();
  await expect(dialog.getByLabel("How the file begins")).not.toBeEmpty();
  return download(page, () => dialog.getByRole("button", { name: /^Download/ }).click());
}

/** The article is open with the same mentions as before. */
async function expectAgain(page, before) {
  await expect(marks(page)).toHaveCount(before.length);
  await settled(page);
  expect(await named(page)).toEqual(before);
  await page.getByRole("button", { name: "New article" }).click();
}

// What pasted text is taken for has to follow from the text alone: Markdown is an article as well, and
// an archive is no text.
for (const [key, pasted] of [
  ["gloss", true],
  ["web-annotation", true],
  ["doccano", true],
  ["label-studio", false],
  ["spacy", true],
  ["prodigy", true],
  ["brat", false],
  ["conll", true],
  ["hugging-face", true],
  ["displacy", true],
  ["uima-cas", true],
  ["markdown", false],
  ["html", true],
]) {
  test(`${key} is downloaded, and opened, dropped${pasted ? " and pasted" : ""} it has the same mentions`, async ({
    gloss,
  }) => {
    await openAnnotated(gloss, SOURCE);
    const before = await named(gloss);
    const file = await take(gloss, key);
    await gloss.getByRole("button", { name: "New article" }).click();
    await give(gloss, file);
    await expectAgain(gloss, before);
    await drop(gloss, file);
    await expectAgain(gloss, before);
    if (pasted) {
      await paste(gloss, gloss.getByRole("textbox", { name: "Article text" }), file.text);
      await expectAgain(gloss, before);
    }
  });
}

test("csv, which has no text, comes back onto the open article, and beside its text", async ({ gloss }) => {
  await openAnnotated(gloss, SOURCE);
  const before = await named(gloss);
  const file = await take(gloss, "csv");
  await gloss.getByRole("button", { name: "New article" }).click();
  await give(gloss, file);
  await expect(gloss.getByRole("alert")).toContainText("without the text that they stand in");
  await give(gloss, file, { name: "article.txt", text: PLAIN });
  await expectAgain(gloss, before);
  await openAnnotated(gloss, PLAIN);
  await drop(gloss, file);
  const dialog = gloss.getByRole("dialog", { name: "Annotations from a file" });
  await expect(dialog).toContainText("CSV");
  await expect(dialog).toContainText("4 mentions taken.");
  await dialog.getByRole("button", { name: "Open as a new article" }).click();
  await expectAgain(gloss, before);
});

test("the text and the annotations of brat are chosen together, and a folder of pairs comes as an archive", async ({
  gloss,
}) => {
  const pair = (stem, text, name) => [
    { name: `${stem}.txt`, text },
    { name: `${stem}.ann`, text: `T1\tPER 0 ${name.length}\t${name}\n` },
  ];
  await give(gloss, ...pair("a", "Ana Ruiz left.", "Ana Ruiz"));
  await expect(marks(gloss)).toHaveText(["Ana Ruiz"]);
  await gloss.getByRole("button", { name: "New article" }).click();

  await drop(gloss, ...pair("a", "Ana Ruiz left.", "Ana Ruiz"), ...pair("b", "Eva Lind came.", "Eva Lind"));
  const dialog = gloss.getByRole("dialog", { name: "Annotations from a file" });
  await expect(dialog.getByRole("heading", { level: 3 })).toHaveCount(2);
  await dialog.getByRole("button", { name: "Keep all 2 and open the first" }).click();
  await expect(gloss.getByText("1 other article is in the list")).toBeVisible();
  await expect(marks(gloss)).toHaveText(["Ana Ruiz"]);
});

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

test("Enter in the dialog takes Gloss JSON", { tag: "@firefox" }, async ({ gloss }) => {
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
  await drop(gloss, { name: "theirs.jsonl", text: DOCCANO });
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
  await drop(gloss, { name: "theirs.jsonl", text: DOCCANO });
  const dialog = gloss.getByRole("dialog", { name: "Annotations from a file" });
  await dialog.getByRole("button", { name: "Compare" }).click();
  await expect(dialog.getByRole("row", { name: /^All/ })).toContainText("4");
  await expect(dialog.getByText("4 differences")).toBeVisible();
  await keepOf(dialog, 1, "Theirs");
  await expectAccessible(gloss);
  await screenshot(gloss, "compare-light", { fullPage: false });
  await expect(dialog).toContainText("1 of 4 decided");
  await saveMerged(dialog);
  await expect(marks(gloss, "Ana Ruiz")).toHaveAttribute("data-label", "ORG");
  await expect(marks(gloss, "Lyon")).toHaveAttribute("data-label", "LOC");
});

test("offsets that are likelier to count something else can be counted so", async ({ gloss }) => {
  const text = "🗞 Ana Ruiz joined Acme in Lyon.";
  const utf16 = JSON.stringify({ text, label: [[3, 11, "PER"], [19, 23, "ORG"]] });
  await drop(gloss, { name: "utf16.jsonl", text: utf16 });
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
  await drop(gloss, { name: "theirs.jsonl", text: DOCCANO });
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
  await expect(other.locator(".save-state")).toHaveText(/^Not kept/);
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
