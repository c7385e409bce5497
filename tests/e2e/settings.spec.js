// The settings: each does what it says, at once, and is found again.

import { expectAccessible } from "./fixtures/accessibility.js";
import { marks, openExample, selectByMouse, settled } from "./fixtures/article.js";
import { expect, test } from "./fixtures/gloss.js";
import { screenshot } from "./fixtures/screenshot.js";

const settings = (page) => page.getByRole("dialog", { name: "Settings" });

async function set(page, change) {
  await page.getByRole("button", { name: "Settings" }).click();
  await change(settings(page));
  await page.keyboard.press("Escape");
  await expect(settings(page)).toHaveCount(0);
}

const turn = (name) => (dialog) => dialog.getByRole("switch", { name }).click();

test("a label that is kept marks each selection at once, by mouse and by key", async ({ gloss }) => {
  await openExample(gloss);
  const bar = gloss.getByRole("group", { name: "Mark each selection as" });
  await expect(bar).toHaveCount(0);
  await set(gloss, turn("Keep the chosen label"));

  await bar.getByRole("button", { name: "Place" }).click();
  await expect(bar.getByRole("button", { name: "Place" })).toHaveAttribute("aria-pressed", "true");
  await selectByMouse(gloss, "bourbon");
  await expect(marks(gloss, "bourbon")).toHaveAttribute("data-label", "LOC");
  await expect(gloss.getByRole("group", { name: /^Mark “/ })).toHaveCount(0);

  await bar.getByRole("button", { name: "Place" }).press("o");
  await expect(bar.getByRole("button", { name: "Organisation" })).toHaveAttribute("aria-pressed", "true");
  await expect(bar.getByRole("button", { name: "Place" })).toHaveAttribute("aria-pressed", "false");
  await selectByMouse(gloss, "whiskey");
  await expect(marks(gloss, "whiskey").first()).toHaveAttribute("data-label", "ORG");

  await gloss.getByRole("article").focus();
  await gloss.keyboard.press("Escape");
  await expect(bar.getByRole("button", { name: "Organisation" })).toHaveAttribute("aria-pressed", "false");
  await selectByMouse(gloss, "barrels");
  await expect(gloss.getByRole("group", { name: "Mark “barrels”" })).toBeVisible();
});

test("a selection stands for exact characters where that is set", async ({ gloss }) => {
  await openExample(gloss);
  await set(gloss, (dialog) => dialog.getByText("Exact characters").click());
  await selectByMouse(gloss, "ourbo");
  await expect(gloss.getByRole("group", { name: "Mark “ourbo”" })).toBeVisible();
  await gloss.keyboard.press("o");
  await expect(marks(gloss, "ourbo")).toHaveAttribute("data-label", "ORG");
});

test("labels beside names can be hidden, and stay hidden", async ({ gloss }) => {
  await openExample(gloss);
  const tag = () =>
    marks(gloss)
      .first()
      .evaluate((mark) => getComputedStyle(mark, "::after").content);
  expect(await tag()).not.toBe("none");
  await set(gloss, turn("Show labels beside names"));
  await expect.poll(tag).toBe("none");
  await gloss.reload();
  await settled(gloss);
  await expect.poll(tag).toBe("none");
});

test("the theme of the settings is that of the page", async ({ gloss }) => {
  const theme = () => gloss.evaluate(() => document.documentElement.dataset.theme);
  await set(gloss, (dialog) => dialog.getByRole("radio", { name: "Dark" }).check({ force: true }));
  expect(await theme()).toBe("dark");
  await expect(gloss.getByRole("button", { name: /^Theme/ })).toHaveText(/Dark/);
  await gloss.reload();
  await expect.poll(theme).toBe("dark");
});

test("settings: all by keyboard, accessible in both themes, fits a phone", async ({ gloss }) => {
  await openExample(gloss);
  await gloss.keyboard.press("ControlOrMeta+,");
  await expect(settings(gloss)).toBeVisible();
  await gloss.keyboard.press("Tab");
  await gloss.keyboard.press("Tab");
  await gloss.keyboard.press("ArrowRight");
  await expect(settings(gloss).getByRole("radio", { name: "Light" })).toBeChecked();
  await gloss.keyboard.press("ArrowLeft");
  await gloss.keyboard.press("Tab");
  await gloss.keyboard.press("Tab");
  await gloss.keyboard.press("Space");
  await expect(settings(gloss).getByRole("switch", { name: "Keep the chosen label" })).toBeChecked();
  await expectAccessible(gloss);
  for (const colorScheme of ["light", "dark"]) {
    await gloss.emulateMedia({ colorScheme });
    await screenshot(gloss, `settings-${colorScheme}`, { fullPage: false });
  }
  await gloss.emulateMedia({ colorScheme: null });
  await gloss.setViewportSize({ width: 360, height: 740 });
  await expectAccessible(gloss);
  await screenshot(gloss, "settings-360", { fullPage: false });
  await gloss.keyboard.press("Escape");
  await gloss.getByRole("button", { name: "Person" }).first().click();
  await expectAccessible(gloss);
  const width = await gloss.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  await screenshot(gloss, "kept-label-360", { fullPage: false });
});
