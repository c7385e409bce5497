// Annotating by keys alone: a caret that goes through the text, is seen, and says what it is on.

import { expectAccessible } from "./fixtures/accessibility.js";
import { marks, openExample } from "./fixtures/article.js";
import { expect, test } from "./fixtures/gloss.js";
import { screenshot } from "./fixtures/screenshot.js";

const selected = (page) => page.evaluate(() => String(getSelection()));
const said = (page) => page.getByRole("status").last();

async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
}

test("the caret goes by mention, word, sentence and paragraph, and says what it is on", { tag: "@firefox" }, async ({
  gloss,
}) => {
  await openExample(gloss);
  await press(gloss, "c");
  await expect.poll(() => selected(gloss)).toBe("Barrels");
  await expect(said(gloss)).toHaveText("Caret on Barrels");
  await press(gloss, "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
  await expect.poll(() => selected(gloss)).toBe("Green River");
  await expect(said(gloss)).toHaveText(/^Green River, place, suggested, \d+% sure/);
  await press(gloss, "ArrowLeft");
  await expect.poll(() => selected(gloss)).toBe("barn");
  await press(gloss, "ControlOrMeta+ArrowDown", "ControlOrMeta+ArrowDown");
  await expect.poll(() => selected(gloss)).toBe("LIBERTY");
  await press(gloss, "ArrowDown");
  await expect.poll(() => selected(gloss)).toBe("On");
  await press(gloss, "End");
  await expect.poll(() => selected(gloss)).toBe("wait");
  await press(gloss, "ControlOrMeta+End");
  await expect.poll(() => selected(gloss)).toBe("race");
  await press(gloss, "ArrowRight");
  await expect(said(gloss)).toHaveText(/Nothing further/);
  const inSight = await gloss.evaluate(() => {
    const { top, bottom } = getSelection().getRangeAt(0).getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  expect(inSight).toBe(true);
});

test("it takes in words and characters and gives them back; labels and undo work on it", async ({
  gloss,
}) => {
  await openExample(gloss);
  await press(gloss, "c", "ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight");
  await expect.poll(() => selected(gloss)).toBe("bankers and a");
  await press(gloss, "Shift+ArrowLeft", "Shift+ArrowLeft", "Alt+Shift+ArrowLeft");
  await expect.poll(() => selected(gloss)).toBe("banker");
  await press(gloss, "o");
  await expect(marks(gloss, "banker")).toHaveAttribute("data-label", "ORG");
  // The caret is on the mention now: another label corrects it.
  await press(gloss, "l");
  await expect(marks(gloss, "banker")).toHaveAttribute("data-label", "LOC");
  await expect(marks(gloss, "banker")).toHaveCount(1);
  await expect.poll(() => selected(gloss)).toBe("banker");
  await press(gloss, "ControlOrMeta+z", "ControlOrMeta+z");
  await expect(marks(gloss, "banker")).toHaveCount(0);
});

test("a suggestion is accepted or removed where the caret is on it", async ({ gloss }) => {
  await openExample(gloss);
  await press(gloss, "c", "m");
  const first = marks(gloss).first();
  await expect.poll(() => selected(gloss)).toBe("Green River");
  await press(gloss, "Enter");
  await expect(first).toHaveAttribute("data-status", "accepted");
  await press(gloss, "m");
  await expect.poll(() => selected(gloss)).toBe("Suzette Minyard");
  await press(gloss, "Delete");
  await expect(marks(gloss, "Suzette Minyard")).toHaveCount(0);
  await press(gloss, "Shift+M");
  await expect.poll(() => selected(gloss)).toBe("Green River");
});

test("Escape leaves the card, then what was taken in, then the caret", async ({ gloss }) => {
  await openExample(gloss);
  await press(gloss, "F2", "m", "Enter", "Enter");
  const card = gloss.getByRole("group", { name: /^Mention/ });
  await expect(card).toBeVisible();
  await press(gloss, "Escape");
  await expect(card).toHaveCount(0);
  await press(gloss, "Shift+ArrowRight");
  await expect.poll(() => selected(gloss)).toBe("Green River town");
  await press(gloss, "Escape");
  await expect.poll(() => selected(gloss)).toBe("Green River");
  await press(gloss, "Escape");
  await expect.poll(() => selected(gloss)).toBe("");
  await expect(said(gloss)).toHaveText("The caret is gone.");
});

test("the mouse takes over from the caret", async ({ gloss }) => {
  await openExample(gloss);
  await press(gloss, "c");
  await expect(gloss.locator(".caret-bar")).toBeVisible();
  await marks(gloss).nth(3).click();
  await expect(gloss.locator(".caret-bar")).toHaveCount(0);
  await expect(gloss.getByRole("group", { name: /^Mention/ })).toBeVisible();
});

test("the caret is seen, accessible in both themes, and fits a phone", async ({ gloss }) => {
  await openExample(gloss);
  await press(gloss, "c", "m", "m", "Shift+ArrowRight");
  await expectAccessible(gloss);
  for (const colorScheme of ["light", "dark"]) {
    await gloss.emulateMedia({ colorScheme });
    await screenshot(gloss, `caret-${colorScheme}`, { fullPage: false });
  }
  await gloss.emulateMedia({ colorScheme: null });
  await gloss.setViewportSize({ width: 360, height: 740 });
  await expectAccessible(gloss);
  await screenshot(gloss, "caret-360", { fullPage: false });
});
