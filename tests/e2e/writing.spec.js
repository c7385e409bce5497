// Notes, and correcting the text with the mentions going along.

import { expectAccessible } from "./fixtures/accessibility.js";
import { marks, selectByMouse, settled } from "./fixtures/article.js";
import { download } from "./fixtures/download.js";
import { expect, test } from "./fixtures/gloss.js";
import { readGlossFile } from "./fixtures/gloss_file.js";
import { screenshot } from "./fixtures/screenshot.js";
import { openText } from "./fixtures/text.js";
import { touchedParagraphs, watchParagraphs } from "./fixtures/touched.js";

const TEXT = "nobody saw teh old lighthous keeper's boat at dawn, or the keeper.";

async function mark(page, words, key) {
  await selectByMouse(page, words);
  await expect(page.getByRole("group", { name: `Mark “${words}”` })).toBeVisible();
  await page.keyboard.press(key);
  await expect(marks(page, words)).toBeVisible();
}

const writing = (page, name) => page.getByRole("dialog", { name });

test("a note on a mention is written, shown, found and taken away in the file", async ({ gloss }) => {
  await openText(gloss, TEXT);
  await mark(gloss, "boat", "o");
  await marks(gloss, "boat").click();
  await gloss.keyboard.press("i");
  const field = writing(gloss, "Note on “boat”").getByRole("textbox");
  await expect(field).toBeFocused();
  await field.fill("A rowing boat, after the log.");
  await screenshot(gloss, "note-writing");
  await gloss.keyboard.press("Control+Enter");
  const card = gloss.getByRole("group", { name: "Mention: boat" });
  await expect(card).toContainText("A rowing boat, after the log.");
  await screenshot(gloss, "note-card");
  await gloss.keyboard.press("Escape");
  const listed = gloss.getByRole("region", { name: "Notes" }).getByRole("button");
  await expect(listed).toHaveText(/boat\s*A rowing boat, after the log\./);
  await listed.click();
  await expect(card).toBeVisible();
  await expectAccessible(gloss);

  await settled(gloss);
  await gloss.reload();
  await settled(gloss);
  await expect(listed).toHaveCount(1);
  await expect(gloss.getByRole("button", { name: "Undo" })).toHaveAttribute(
    "title",
    /Undo: change the note on ‘boat’/,
  );
});

test("a note on the article stands above it", async ({ gloss }) => {
  await openText(gloss, TEXT);
  await gloss.getByRole("button", { name: "Note", exact: true }).click();
  await writing(gloss, "Note on the article").getByRole("textbox").fill("Second draft.\nAsk the desk.");
  await gloss.getByRole("button", { name: "Save", exact: true }).click();
  const note = gloss.getByRole("complementary", { name: "Note on the article" });
  await expect(note).toContainText("Second draft.");
  await screenshot(gloss, "article-note");
  await gloss.keyboard.press("ControlOrMeta+z");
  await expect(note).toHaveCount(0);
});

test("a typo is corrected, mentions go along, and those that changed are flagged", async ({ gloss }) => {
  await openText(gloss, TEXT);
  await mark(gloss, "lighthous", "l");
  await mark(gloss, "boat", "o");
  const boat = await marks(gloss, "boat").getAttribute("data-annotation");
  await marks(gloss, "lighthous").click();
  await gloss.keyboard.press("t");
  const dialog = writing(gloss, "Correct the text");
  const field = dialog.getByRole("textbox");
  await expect(field).toHaveValue(TEXT);
  await field.fill(TEXT.replace("teh", "the").replace("lighthous ", "lighthouse "));
  await screenshot(gloss, "correction");
  await expectAccessible(gloss);
  await dialog.getByRole("button", { name: "Save" }).click();

  await expect(marks(gloss, "lighthouse")).toHaveAttribute("data-look", "true");
  await expect(marks(gloss, "boat")).toHaveAttribute("data-annotation", boat);
  await expect(marks(gloss, "boat")).not.toHaveAttribute("data-look", "true");
  await expect(gloss.getByRole("article")).toContainText("saw the old lighthouse keeper's boat");
  await settled(gloss);
  await screenshot(gloss, "correction-flagged");
  await expect(gloss.getByRole("button", { name: "Undo" })).toHaveAttribute(
    "title",
    /Undo: correct ‘teh old lighthous’ to ‘the old lighthouse’/,
  );

  await test.step("it is looked at", async () => {
    await marks(gloss, "lighthouse").click();
    await gloss.getByRole("button", { name: "It is right" }).click();
    await expect(marks(gloss, "lighthouse")).not.toHaveAttribute("data-look", "true");
  });

  await test.step("the file has the text as it is now", async () => {
    await settled(gloss);
    const { text } = await download(gloss, () => gloss.keyboard.press("ControlOrMeta+s"));
    const file = readGlossFile(text);
    expect(file.text).toContain("saw the old lighthouse keeper's boat");
    expect(file.annotations.map(({ quote }) => quote)).toEqual(["lighthouse", "boat"]);
  });

  await test.step("a reload keeps it, and what was done is undone to the beginning", async () => {
    await gloss.reload();
    await settled(gloss);
    const undo = gloss.getByRole("button", { name: "Undo" });
    for (let left = 4; left > 0; left--) await undo.click();
    await expect(undo).toBeDisabled();
    await expect(gloss.getByRole("article")).toHaveText(TEXT);
    await expect(marks(gloss)).toHaveCount(0);
  });
});

test("a correction touches one paragraph", async ({ gloss }) => {
  const line = (number) => `line ${number} of the log, as it was kept.`;
  await openText(gloss, [1, 2, 3, 4].map(line).join("\n\n"));
  await selectByMouse(gloss, "2 of the");
  await gloss.getByRole("button", { name: /^Correct text/ }).click();
  await writing(gloss, "Correct the text").getByRole("textbox").fill("line 2 of the long log, as it was kept.");
  await watchParagraphs(gloss);
  await gloss.keyboard.press("Control+Enter");
  await expect(gloss.locator("[data-paragraph='1']")).toHaveText("line 2 of the long log, as it was kept.");
  await settled(gloss);
  expect(await touchedParagraphs(gloss)).toEqual(["1"]);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test("the text is corrected too", async ({ gloss }) => {
    await openText(gloss, TEXT);
    await selectByMouse(gloss, "boat");
    await gloss.getByRole("button", { name: /^Correct text/ }).click();
    await expect(writing(gloss, "Correct the text")).toBeInViewport({ ratio: 1 });
    await screenshot(gloss, "correction-360");
  });
});
