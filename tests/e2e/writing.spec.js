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

const correction = (page) => page.getByRole("textbox", { name: "Correct the text" });
const selected = (field) =>
  field.evaluate(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd));

test("a typo is corrected in its place, mentions go along, and those that changed are flagged", async ({ gloss }) => {
  await openText(gloss, TEXT);
  await mark(gloss, "lighthous", "l");
  await mark(gloss, "boat", "o");
  const boat = await marks(gloss, "boat").getAttribute("data-annotation");
  await marks(gloss, "lighthous").click();
  await gloss.keyboard.press("t");
  const field = correction(gloss);
  await expect(field).toHaveValue(TEXT);
  await expect(field).toBeFocused();
  expect(await selected(field)).toBe("lighthous");
  // Keys are letters here, not shortcuts, and the mention is gone on typing over it.
  await gloss.keyboard.type("lighthouse");
  await expect(field).toHaveValue(TEXT.replace("lighthous", "lighthouse"));
  await field.fill(TEXT.replace("teh", "the").replace("lighthous ", "lighthouse "));
  await screenshot(gloss, "correction");
  await expectAccessible(gloss);
  await gloss.emulateMedia({ colorScheme: "dark" });
  await screenshot(gloss, "correction-dark");
  await gloss.emulateMedia({ colorScheme: "light" });
  await gloss.keyboard.press("Enter");
  await expect(field).toHaveCount(0);

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

test("Escape leaves the text as it was, and the focus on the mention", async ({ gloss }) => {
  await openText(gloss, TEXT);
  await mark(gloss, "boat", "o");
  await marks(gloss, "boat").click();
  await gloss.getByRole("button", { name: /^Correct text/ }).click();
  await correction(gloss).fill("something else");
  await gloss.keyboard.press("Escape");
  await expect(gloss.getByRole("article")).toHaveText(TEXT);
  await expect(marks(gloss, "boat")).toBeFocused();
  await expect(gloss.getByRole("button", { name: "Undo" })).toHaveAttribute("title", /mark ‘boat’/);
});

test("to go elsewhere saves what was typed, and undo takes it back", async ({ gloss }) => {
  const [first, second] = ["the log of teh boat was kept.", "nobody read it again."];
  await openText(gloss, `${first}\n\n${second}`);
  await selectByMouse(gloss, "teh");
  await gloss.getByRole("button", { name: /^Correct text/ }).click();
  await expect(correction(gloss)).toBeFocused();
  await gloss.keyboard.type("the");
  await gloss.getByText(second).click();
  await expect(gloss.locator("[data-paragraph='0']")).toHaveText("the log of the boat was kept.");
  await settled(gloss);
  await gloss.getByRole("button", { name: "Undo" }).click();
  await expect(gloss.locator("[data-paragraph='0']")).toHaveText(first);
});

test("the Enter that ends a composition is the input method's own", async ({ gloss }) => {
  const text = "昨日、東亰で会議があった。";
  await openText(gloss, text);
  await selectByMouse(gloss, "東亰");
  await gloss.getByRole("button", { name: /^Correct text/ }).click();
  const field = correction(gloss);
  await expect(field).toBeFocused();
  const session = await gloss.context().newCDPSession(gloss);
  const composition = { text: "とうきょう", selectionStart: 5, selectionEnd: 5 };
  await session.send("Input.imeSetComposition", composition);
  await expect(field).toHaveValue(text.replace("東亰", "とうきょう"));
  // What an input method takes for itself comes with this code, and brings no line break.
  const enter = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 229 };
  await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...enter });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...enter });
  await session.send("Input.insertText", { text: "東京" });
  await expect(field).toHaveValue(text.replace("東亰", "東京"));
  await gloss.keyboard.press("Enter");
  await expect(gloss.getByRole("article")).toHaveText(text.replace("東亰", "東京"));
});

test("text from right to left is corrected, and its mentions go along", async ({ gloss }) => {
  const text = "زار الوزير القاهرا يوم الاثنين ثم عاد إلى بيروت.";
  await openText(gloss, text);
  await mark(gloss, "بيروت", "l");
  const place = await marks(gloss, "بيروت").getAttribute("data-annotation");
  await marks(gloss, "بيروت").click();
  await gloss.getByRole("button", { name: /^Correct text/ }).click();
  const field = correction(gloss);
  await expect(field).toHaveCSS("direction", "rtl");
  expect(await selected(field)).toBe("بيروت");
  await field.fill(text.replace("القاهرا", "القاهرة"));
  await gloss.keyboard.press("Enter");
  await expect(gloss.getByRole("article")).toHaveText(/القاهرة/);
  await expect(marks(gloss, "بيروت")).toHaveAttribute("data-annotation", place);
  await expect(marks(gloss, "بيروت")).not.toHaveAttribute("data-look", "true");
});

test("the palette leads to the field, and the focus comes back to the mention", async ({ gloss }) => {
  await openText(gloss, TEXT);
  await mark(gloss, "boat", "o");
  await marks(gloss, "boat").click();
  await expect(gloss.getByRole("group", { name: "Mention: boat" })).toBeVisible();
  await gloss.keyboard.press("ControlOrMeta+k");
  await expect(gloss.getByRole("combobox")).toBeFocused();
  await gloss.keyboard.type("correct the text");
  await gloss.keyboard.press("Enter");
  await expect(correction(gloss)).toBeFocused();
  expect(await selected(correction(gloss))).toBe("boat");
  await gloss.keyboard.type("ship");
  await gloss.keyboard.press("Enter");
  await expect(marks(gloss, "ship")).toBeFocused();
});

test("a correction touches one paragraph", async ({ gloss }) => {
  const line = (number) => `line ${number} of the log, as it was kept.`;
  await openText(gloss, [1, 2, 3, 4].map(line).join("\n\n"));
  await selectByMouse(gloss, "2 of the");
  await gloss.getByRole("button", { name: /^Correct text/ }).click();
  await watchParagraphs(gloss);
  await correction(gloss).fill("line 2 of the long log, as it was kept.");
  await gloss.keyboard.press("Enter");
  await expect(gloss.locator("[data-paragraph='1']")).toHaveText("line 2 of the long log, as it was kept.");
  await settled(gloss);
  // The field stands in the place of the paragraph; no other is drawn again.
  expect(await touchedParagraphs(gloss)).toEqual(["article", "1"]);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  test("the text is corrected by touch too", async ({ gloss }) => {
    await openText(gloss, TEXT);
    await mark(gloss, "boat", "o");
    await marks(gloss, "boat").tap();
    await gloss.getByRole("button", { name: /^Correct text/ }).tap();
    const field = correction(gloss);
    await expect(field).toBeInViewport({ ratio: 1 });
    await screenshot(gloss, "correction-360");
    const save = gloss.getByRole("button", { name: "Save", exact: true });
    expect((await save.boundingBox()).height).toBeGreaterThanOrEqual(44);
    await field.fill(TEXT.replace("teh", "the"));
    await save.tap();
    await expect(gloss.getByRole("article")).toHaveText(TEXT.replace("teh", "the"));
    await expect(marks(gloss, "boat")).not.toHaveAttribute("data-look", "true");
  });
});
