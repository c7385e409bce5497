// What is told from left to right in a page that runs from right to left, and in an article that does.

import { marks } from "./fixtures/article.js";
import { expect, test } from "./fixtures/gloss.js";

const ARABIC_ARTICLE = "قال John Smith إنه سافر.\nثم عاد Angela Merkel إلى Paris.";

const rectangle = (locator) => locator.evaluate((element) => element.getBoundingClientRect().toJSON());
const selected = (page) => page.evaluate(() => String(getSelection()));
const scale = (locator) => locator.evaluate((element) => getComputedStyle(element).scale);

test.describe("the page in Arabic", () => {
  test.use({ locale: "ar-EG" });

  /** Opens the example on the page in Arabic. */
  async function openExample(page) {
    await page.goto("./");
    await page.getByRole("button", { name: "تجربة مثال" }).click();
    await expect(marks(page).first()).toBeVisible();
    await expect(page.getByRole("progressbar")).toHaveCount(0);
    await expect(page.getByText("محفوظ", { exact: true })).toBeVisible();
  }

  test("the words in an empty field begin on the right, and a text where it begins itself", async ({ page }) => {
    await page.goto("./");
    const field = page.getByRole("textbox");
    const direction = () => field.evaluate((element) => getComputedStyle(element).direction);
    await expect.poll(direction).toBe("rtl");
    await field.fill("Ana Ruiz lives in Oslo.");
    await expect.poll(direction).toBe("ltr");
    await field.fill("");
    await expect.poll(direction).toBe("rtl");
  });

  test("the card of a mention stands by its right end, within the text", { tag: "@firefox" }, async ({ page }) => {
    await openExample(page);
    for (const mark of [marks(page, "Suzette Minyard"), marks(page, "Casey Circuit Court")]) {
      await mark.first().click();
      const card = page.locator(".card:not(.card-peek)");
      await expect(card).toBeVisible();
      const [text, frame, by] = await Promise.all([
        rectangle(card),
        rectangle(page.locator(".reading")),
        rectangle(mark.first()),
      ]);
      expect(text.left).toBeGreaterThanOrEqual(frame.left - 1);
      expect(text.right).toBeLessThanOrEqual(frame.right + 1);
      // Where there is room to its left, it ends where the mention does.
      if (by.right - frame.left > text.width) expect(Math.abs(text.right - by.right)).toBeLessThan(2);
      await page.keyboard.press("Escape");
      await expect(card).toHaveCount(0);
    }
  });

  test("the left arrow goes to the next tab, which lies on the left", { tag: "@firefox" }, async ({ page }) => {
    await openExample(page);
    const tabs = page.getByRole("tab");
    await tabs.first().focus();
    await page.keyboard.press("ArrowLeft");
    await expect(tabs.nth(1)).toBeFocused();
    const [first, second] = [await rectangle(tabs.first()), await rectangle(tabs.nth(1))];
    expect(second.right).toBeLessThanOrEqual(first.left + 1);
    await page.keyboard.press("ArrowRight");
    await expect(tabs.first()).toBeFocused();
  });

  test("in an English article the right arrow leads on, as its text does", async ({ page }) => {
    await openExample(page);
    await page.locator("article").focus();
    await page.keyboard.press("c");
    await expect.poll(() => selected(page)).toBe("Barrels");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => selected(page)).toBe("bankers");
  });

  test("undo points to where lines begin, and keys are written as they are pressed", async ({ page }) => {
    await openExample(page);
    expect(await scale(page.getByRole("button", { name: /^تراجع/ }).locator("svg"))).toBe("-1 1");
    expect(await scale(page.getByRole("button", { name: "مقال جديد" }).locator("svg"))).toBe("none");
    await page.locator("article").focus();
    await page.keyboard.press("F1");
    const [control, letter] = await page
      .locator(".chord", { hasText: "Z" })
      .first()
      .locator("kbd")
      .evaluateAll((keys) => keys.map((key) => key.getBoundingClientRect().left));
    expect(control).toBeLessThan(letter);
  });
});

test("in an Arabic article the left arrow leads on, whatever the language of the page", async ({ gloss }) => {
  await gloss.getByRole("textbox", { name: "Article text" }).fill(ARABIC_ARTICLE);
  await gloss.getByRole("button", { name: "Highlight", exact: true }).click();
  await expect(gloss.getByRole("article")).toBeVisible();
  await expect(gloss.getByRole("progressbar")).toHaveCount(0);
  await gloss.locator("article").focus();
  await gloss.keyboard.press("c");
  await expect.poll(() => selected(gloss)).toBe("قال");
  await gloss.keyboard.press("ArrowLeft");
  await expect.poll(() => selected(gloss)).toMatch(/^John/);
  await gloss.keyboard.press("ArrowRight");
  await expect.poll(() => selected(gloss)).toBe("قال");
});
