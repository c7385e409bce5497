// The main path: paste an article, correct it, leave, come back, take it away.

import { box, marks, openExample, selectByMouse, settled, state } from "./fixtures/article.js";
import { copy, paste } from "./fixtures/clipboard.js";
import { downloadGlossJson } from "./fixtures/download.js";
import { expect, test } from "./fixtures/gloss.js";
import { readGlossFile } from "./fixtures/gloss_file.js";
import { touchedParagraphs, watchParagraphs } from "./fixtures/touched.js";

// Emoji, an accent of its own, CRLF, double spaces: everything that shifts offsets.
const ARTICLE = [
  "🗞 Mayor of Lyon visits Geneva with Angela Merkel",
  "",
  "GENEVA (Reuters) — Angela Merkel met  Emmanuel Macron in Geneva on Friday. 👩🏽‍🚀🇨🇭",
  "",
  "“We are glad,”  said Rene\u0301 Dupont of the World Health Organization. Merkel left for Berlin.",
  "",
  "The plant at Zaventhem was closed by the Ministry of Health in Paris.",
].join("\r\n");

test("an article is pasted, corrected, left, found again and taken away", { tag: "@firefox" }, async ({ gloss }) => {
  await paste(gloss, box(gloss), ARTICLE);
  await expect(marks(gloss, "Angela Merkel").first()).toBeVisible();
  await settled(gloss);

  await test.step("a label is changed, by mouse", async () => {
    await marks(gloss, "Angela Merkel").first().click();
    await gloss.getByRole("group", { name: "Label" }).getByRole("button", { name: "Organisation" }).click();
    await expect(marks(gloss, "Angela Merkel").first()).toHaveAttribute("data-label", "ORG");
    await expect(marks(gloss, "Angela Merkel").first()).toHaveAttribute("data-status", "accepted");
    await expect(gloss.getByRole("status").last()).toContainText("now marked as organisation");
  });

  await test.step("a mention is removed, by key", async () => {
    const berlin = marks(gloss, "Berlin");
    await berlin.click();
    await gloss.keyboard.press("Delete");
    await expect(berlin).toHaveCount(0);
    await expect(gloss.getByRole("status").last()).toContainText("“Berlin” is no longer marked");
  });

  await test.step("one is undone and done again, by key", async () => {
    await gloss.keyboard.press("ControlOrMeta+z");
    await expect(marks(gloss, "Berlin")).toHaveCount(1);
    await gloss.keyboard.press("ControlOrMeta+Shift+z");
    await expect(marks(gloss, "Berlin")).toHaveCount(0);
    await expect(gloss.getByRole("button", { name: "Undo" })).toHaveAttribute(
      "title",
      /Undo: remove ‘Berlin’/,
    );
  });

  await test.step("a part of a word is selected, and the word is marked", async () => {
    await selectByMouse(gloss, "plan");
    await expect.poll(() => gloss.evaluate(() => String(getSelection()))).toBe("plant");
    await gloss.getByRole("group", { name: "Mark “plant”" }).getByRole("button", { name: "Place" }).click();
    await expect(marks(gloss, "plant")).toHaveAttribute("data-label", "LOC");
    await expect(marks(gloss, "plant")).toHaveAttribute("data-status", "accepted");
  });

  await test.step("a word is marked by a letter", async () => {
    await selectByMouse(gloss, "closed");
    await expect(gloss.getByRole("group", { name: "Mark “closed”" })).toBeVisible();
    await gloss.keyboard.press("o");
    await expect(marks(gloss, "closed")).toHaveAttribute("data-label", "ORG");
  });

  await settled(gloss);
  const before = await state(gloss);
  await gloss.reload();
  await settled(gloss);
  expect(await state(gloss)).toEqual(before);

  const { name, text } = await downloadGlossJson(gloss);
  expect(name).toBe("🗞 Mayor of Lyon visits Geneva with Angela Merkel.gloss.json");
  const file = readGlossFile(text);
  expect(file.text).toBe(ARTICLE.replaceAll("\r\n", "\n"));
  const of = (quote) => file.annotations.filter((annotation) => annotation.quote === quote);
  expect(of("plant")).toMatchObject([{ label: "LOC", origin: "person", status: "accepted" }]);
  expect(of("Berlin")).toMatchObject([{ label: "LOC", origin: "model", status: "rejected" }]);
  expect(of("Angela Merkel")[0]).toMatchObject({ label: "ORG", origin: "model", status: "accepted" });

  await test.step("the file opens again as it was", async () => {
    await gloss.getByRole("button", { name: "New article" }).click();
    await gloss.getByLabel("Open a file").setInputFiles({
      name,
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
    await settled(gloss);
    expect(await state(gloss)).toEqual(before);
  });
});

test("copied text is the text, without the labels that are drawn on it", async ({ gloss }) => {
  await paste(gloss, box(gloss), ARTICLE);
  await expect(marks(gloss).first()).toBeVisible();
  const shown = await gloss
    .locator("[data-paragraph]")
    .evaluateAll((all) => all.map((paragraph) => paragraph.textContent).join("\n\n"));
  expect(shown).toBe(ARTICLE.replaceAll("\r\n", "\n"));
  await gloss.locator("[data-paragraph='1']").click({ clickCount: 3, position: { x: 320, y: 10 } });
  await gloss.keyboard.press("ControlOrMeta+c");
  const copied = await gloss.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim()).toBe(ARTICLE.split("\r\n")[2]);
});

test("an entity leads to its mentions, one after the other", async ({ gloss }) => {
  await openExample(gloss);
  const index = gloss.getByRole("region", { name: "Names in this article" });
  const entity = index.locator(".entity").filter({ hasText: /[2-9] mentions/ }).first();
  await entity.locator(".entity-open").click();
  const current = gloss.locator("mark[aria-current=true]");
  await expect(current).toBeInViewport();
  await expect(current).toBeFocused();
  const first = await current.getAttribute("data-annotation");
  await entity.getByRole("button", { name: "Mention 2 of" }).click();
  await expect(current).not.toHaveAttribute("data-annotation", first);
  await expect(current).toBeInViewport();
});

test("hovering shows label, confidence and origin", async ({ gloss }) => {
  await openExample(gloss);
  await marks(gloss).nth(3).hover();
  await expect(gloss.getByRole("tooltip")).toHaveText(
    /(Person|Place|Organisation), suggested, \d+% sure/,
  );
});

test("the legend counts the mentions and hides those of a label", async ({ gloss }) => {
  await openExample(gloss);
  const people = gloss.locator("article mark[data-label=PER]");
  const count = await people.count();
  const legend = gloss.getByRole("button", { name: `People ${count}` });
  await legend.click();
  await expect(people).toHaveCount(0);
  await legend.click();
  await expect(people).toHaveCount(count);
});

test("the keyboard alone goes from mention to mention, and decides", { tag: "@firefox" }, async ({ gloss }) => {
  await openExample(gloss);
  await gloss.getByRole("article").focus();
  await gloss.keyboard.press("Tab");
  await expect(marks(gloss).first()).toBeFocused();
  await gloss.keyboard.press("ArrowRight");
  const second = marks(gloss).nth(1);
  await expect(second).toBeFocused();
  await gloss.keyboard.press("Enter");
  await expect(second).toHaveAttribute("data-status", "accepted");
  await expect(second).toBeFocused();
  await gloss.keyboard.press("3");
  await expect(second).toHaveAttribute("data-label", "ORG");
  await expect(second).toBeFocused();
  await gloss.keyboard.press("Enter");
  await expect(gloss.getByRole("group", { name: /^Mention/ })).toBeVisible();
  await gloss.keyboard.press("Escape");
  await expect(gloss.getByRole("group", { name: /^Mention/ })).toHaveCount(0);
  await gloss.keyboard.press("Delete");
  await expect(gloss.getByRole("status").last()).toContainText("is no longer marked");
});

test("hovering draws no paragraph again, and an edit draws one", async ({ gloss }) => {
  await openExample(gloss);
  await watchParagraphs(gloss);
  await marks(gloss).nth(6).hover();
  await expect(gloss.getByRole("tooltip")).toBeVisible();
  expect(await touchedParagraphs(gloss)).toEqual([]);
  const paragraph = await marks(gloss)
    .nth(6)
    .evaluate((mark) => mark.closest("[data-paragraph]").dataset.paragraph);
  await marks(gloss).nth(6).click();
  await watchParagraphs(gloss);
  await gloss.keyboard.press("o");
  await expect(marks(gloss).nth(6)).toHaveAttribute("data-label", "ORG");
  expect(await touchedParagraphs(gloss)).toEqual([paragraph]);
});

test("pasting over an open article keeps it, and leads back to it", async ({ gloss }) => {
  await openExample(gloss);
  const title = await gloss.getByRole("heading", { level: 1 }).textContent();
  await copy(gloss, { text: "Angela Merkel flew to Paris.\n\nShe spoke to Reuters." });
  await gloss.keyboard.press("ControlOrMeta+v");
  await expect(marks(gloss, "Paris")).toHaveCount(1);
  await gloss.getByRole("button", { name: "Go back to it" }).click();
  await expect(gloss.getByRole("heading", { level: 1 })).toHaveText(title);
  await gloss.getByRole("button", { name: "New article" }).click();
  await expect(gloss.getByRole("listitem")).toHaveCount(2);
});

test("the article is scrolled to where it was left", { tag: "@firefox" }, async ({ gloss }) => {
  await openExample(gloss);
  await gloss.locator("[data-paragraph='8']").evaluate((paragraph) => paragraph.scrollIntoView());
  const top = () =>
    gloss
      .locator("[data-paragraph='8']")
      .evaluate((paragraph) => Math.round(paragraph.getBoundingClientRect().top));
  const before = await top();
  await gloss.reload();
  await settled(gloss);
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(4);
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a tap opens the sheet, and selected words are offered the labels", async ({ gloss }) => {
    await openExample(gloss);
    await marks(gloss).nth(3).tap();
    const sheet = gloss.getByRole("group", { name: /^Mention/ });
    await expect(sheet).toBeInViewport({ ratio: 1 });
    await expect(marks(gloss).nth(3)).toBeInViewport({ ratio: 1 });
    await sheet.getByRole("button", { name: "Accept" }).tap();
    await expect(marks(gloss).nth(3)).toHaveAttribute("data-status", "accepted");
    await expect(sheet).toHaveCount(0);

    // A finger drags the ends of a selection in the browser's own way, of which the page hears
    // nothing but that the selection has changed.
    await gloss.evaluate(() => {
      const text = [...document.querySelectorAll("[data-paragraph] > span")]
        .map((span) => span.firstChild)
        .find((node) => node?.data.includes("barrels of whiskey"));
      const start = text.data.indexOf("whiskey");
      getSelection().setBaseAndExtent(text, start + 6, text, start + 2);
    });
    const offer = gloss.getByRole("group", { name: "Mark “whiskey”" });
    await offer.getByRole("button", { name: "Place" }).tap();
    await expect(marks(gloss, "whiskey")).toHaveAttribute("data-label", "LOC");
  });
});
