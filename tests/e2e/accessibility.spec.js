// Every state of the page is accessible in both themes, and fits a small screen.

import { expectAccessible } from "./fixtures/accessibility.js";
import { box, marks, openExample, selectByMouse } from "./fixtures/article.js";
import { expect, test } from "./fixtures/gloss.js";
import { screenshot } from "./fixtures/screenshot.js";

const states = {
  start: async () => {},
  error: async (page) => {
    await page.getByRole("button", { name: "Highlight" }).click();
    await expect(page.getByRole("alert")).toBeVisible();
  },
  article: openExample,
  mention: async (page) => {
    await openExample(page);
    await marks(page).nth(4).click();
    await expect(page.getByRole("group", { name: /^Mention/ })).toBeVisible();
    await page.keyboard.press("Enter");
  },
  selection: async (page) => {
    await openExample(page);
    await selectByMouse(page, "bourbon");
    await expect(page.getByRole("group", { name: /^Mark/ })).toBeVisible();
  },
  nothing: async (page) => {
    await box(page).fill("nobody was there, and nothing happened at all.");
    await page.getByRole("button", { name: "Highlight" }).click();
    await expect(page.getByText("No names were found")).toBeVisible();
  },
  library: async (page) => {
    await openExample(page);
    await page.getByRole("button", { name: "New article" }).click();
    await expect(page.getByRole("heading", { name: "Your articles" })).toBeVisible();
  },
};

for (const [name, reach] of Object.entries(states)) {
  test(`${name}: accessible in both themes`, async ({ gloss }) => {
    await reach(gloss);
    await expectAccessible(gloss);
  });

  test.describe("on a small screen", () => {
    test.use({ viewport: { width: 320, height: 640 } });
    test(`${name}: nothing is cut off at 320 pixels`, async ({ gloss }) => {
      await reach(gloss);
      const width = await gloss.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
      await screenshot(gloss, `${name}-320`);
    });
  });
}

test("the theme is chosen by hand, and stays", async ({ gloss }) => {
  const background = () => gloss.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  const button = gloss.getByRole("button", { name: /^Theme/ });
  await button.click();
  await button.click();
  await expect(button).toHaveText(/Dark/);
  const dark = await background();
  expect(dark).not.toBe(light);
  await gloss.reload();
  await expect(button).toHaveText(/Dark/);
  expect(await background()).toBe(dark);
});
