// The command palette and the sheet of shortcuts: both say what the table of intents says.

import { expectAccessible } from "./fixtures/accessibility.js";
import { box, marks, openExample, selectByMouse } from "./fixtures/article.js";
import { expect, test } from "./fixtures/gloss.js";
import { screenshot } from "./fixtures/screenshot.js";

const palette = (page) => page.getByRole("dialog", { name: "Command palette" });
const field = (page) => page.getByRole("combobox", { name: "What do you want to do?" });
const options = (page) => palette(page).getByRole("option");
const sheet = (page) => page.getByRole("dialog", { name: "Keyboard shortcuts" });
const commands = (page) => page.getByRole("button", { name: "Commands" });

test("a mention is labelled from the palette, and the focus goes back to it", async ({ gloss }) => {
  await openExample(gloss);
  const mention = marks(gloss).nth(2);
  await mention.click();
  await gloss.keyboard.press("ControlOrMeta+k");
  await expect(field(gloss)).toBeFocused();
  await gloss.keyboard.type("mark org");
  await expect(options(gloss).first()).toHaveText(/^Mark as an organisation/);
  await expect(options(gloss).first()).toHaveAttribute("aria-selected", "true");
  await gloss.keyboard.press("Enter");
  await expect(palette(gloss)).toHaveCount(0);
  await expect(mention).toHaveAttribute("data-label", "ORG");
  await expect(mention).toHaveAttribute("data-status", "accepted");
  await expect(mention).toBeFocused();
});

test("selected text is marked from the palette", async ({ gloss }) => {
  await openExample(gloss);
  await selectByMouse(gloss, "bourbon");
  await expect(gloss.getByRole("group", { name: "Mark “bourbon”" })).toBeVisible();
  await gloss.keyboard.press("ControlOrMeta+k");
  await field(gloss).fill("place");
  await options(gloss).filter({ hasText: "Mark as a place" }).click();
  await expect(marks(gloss, "bourbon")).toHaveAttribute("data-label", "LOC");
  await expect(gloss.getByRole("group", { name: /^Mark “/ })).toHaveCount(0);
  expect(await gloss.evaluate(() => getSelection().isCollapsed)).toBe(true);
});

test("Escape leaves everything as it was: focus, selection, article", async ({ gloss }) => {
  await openExample(gloss);
  await selectByMouse(gloss, "bourbon");
  await expect(gloss.getByRole("group", { name: "Mark “bourbon”" })).toBeVisible();
  await gloss.keyboard.press("ControlOrMeta+k");
  await gloss.keyboard.type("undo");
  await gloss.keyboard.press("Escape");
  await expect(palette(gloss)).toHaveCount(0);
  await expect(gloss.getByRole("group", { name: "Mark “bourbon”" })).toBeVisible();
  await expect.poll(() => gloss.evaluate(() => String(getSelection()))).toBe("bourbon");

  await commands(gloss).click();
  await expect(field(gloss)).toBeFocused();
  await gloss.keyboard.press("Escape");
  await expect(commands(gloss)).toBeFocused();
});

test("a name leads to its first mention", async ({ gloss }) => {
  await openExample(gloss);
  const name = await gloss.locator(".entity-name").first().textContent();
  await gloss.keyboard.press("ControlOrMeta+k");
  await gloss.keyboard.type(name);
  const option = options(gloss).filter({ hasText: name }).first();
  await expect(option).toContainText(/mention/);
  await option.click();
  await expect(gloss.locator("mark[aria-current=true]")).toBeFocused();
  await expect(gloss.locator("mark[aria-current=true]")).toBeInViewport();
});

test("arrow keys go through the list from either end, and what was chosen lately comes first", async ({
  gloss,
}) => {
  await openExample(gloss);
  await gloss.keyboard.press("ControlOrMeta+k");
  await gloss.keyboard.press("ArrowUp");
  const selected = palette(gloss).getByRole("option", { selected: true });
  await expect(selected).toHaveCount(1);
  await expect(selected).toBeInViewport({ ratio: 1 });
  expect(await field(gloss).getAttribute("aria-activedescendant")).toBe(
    await selected.getAttribute("id"),
  );
  await gloss.keyboard.press("ArrowDown");
  await expect(options(gloss).first()).toHaveAttribute("aria-selected", "true");
  await gloss.keyboard.type("hide label");
  await gloss.keyboard.press("Enter");
  await expect(palette(gloss)).toHaveCount(0);
  await gloss.keyboard.press("ControlOrMeta+k");
  await expect(options(gloss).first()).toHaveText(/Show or hide the labels/);
});

test("it offers what can be done now, and nothing else", async ({ gloss }) => {
  await commands(gloss).click();
  await expect(options(gloss).filter({ hasText: "Open the settings" })).toHaveCount(1);
  await expect(options(gloss).filter({ hasText: "Undo" })).toHaveCount(0);
  await expect(options(gloss).filter({ hasText: "Mark as" })).toHaveCount(0);
  await gloss.keyboard.type("qqqq");
  await expect(palette(gloss).getByText("Try another word")).toBeVisible();
  await gloss.keyboard.press("Enter");
  await expect(palette(gloss)).toBeVisible();
});

test("the sheet lists the keys by group, filters them, and closes by a click beside it", async ({
  gloss,
}) => {
  await openExample(gloss);
  await gloss.keyboard.press("?");
  await expect(sheet(gloss).getByRole("heading", { level: 3 }).first()).toHaveText("Mark and decide");
  const undo = sheet(gloss).locator(".shortcut").filter({ hasText: /^Undo/ });
  await expect(undo).toHaveText(/Ctrl\s*Z/);
  await sheet(gloss).getByRole("searchbox").fill("ctrl+shift+z");
  await expect(sheet(gloss).locator(".shortcut")).toHaveCount(1);
  await expect(sheet(gloss).locator(".shortcut")).toContainText("Redo");
  await sheet(gloss).getByRole("searchbox").fill("xyz");
  await expect(sheet(gloss).getByText("No shortcut has these words")).toBeVisible();
  await gloss.mouse.click(5, 5);
  await expect(sheet(gloss)).toHaveCount(0);
});

test("single keys can be turned off, and the sheet and the buttons say so", async ({ gloss }) => {
  await openExample(gloss);
  await gloss.keyboard.press("?");
  await sheet(gloss).getByRole("switch", { name: "Single-key shortcuts" }).click();
  await expect(sheet(gloss).locator(".shortcut").filter({ hasText: "Mark as a person" })).toHaveCount(0);
  await gloss.keyboard.press("Escape");

  const mention = marks(gloss).nth(2);
  const label = await mention.getAttribute("data-label");
  await mention.click();
  const card = gloss.getByRole("group", { name: /^Mention/ });
  await expect(card.getByRole("button", { name: "Person" }).locator("kbd")).toHaveCount(0);
  for (const key of ["p", "l", "o", "1", "2", "3", "?"]) await gloss.keyboard.press(key);
  await expect(mention).toHaveAttribute("data-label", label);
  await expect(mention).toHaveAttribute("data-status", "suggested");
  await expect(gloss.getByRole("dialog")).toHaveCount(0);
  // What is no single character still works.
  await gloss.keyboard.press("Enter");
  await expect(mention).toHaveAttribute("data-status", "accepted");
  await gloss.keyboard.press("ControlOrMeta+z");
  await expect(mention).toHaveAttribute("data-status", "suggested");

  await gloss.reload();
  await gloss.keyboard.press("?");
  await expect(gloss.getByRole("dialog")).toHaveCount(0);
  await gloss.keyboard.press("ControlOrMeta+/");
  await expect(sheet(gloss)).toBeVisible();
});

test("no shortcut fires while somebody types", async ({ gloss }) => {
  await box(gloss).focus();
  await gloss.keyboard.type("pol? 123 /");
  await expect(box(gloss)).toHaveValue("pol? 123 /");
  await expect(gloss.getByRole("dialog")).toHaveCount(0);
  await gloss.keyboard.press("ControlOrMeta+k");
  await expect(gloss.getByRole("dialog")).toHaveCount(0);

  await openExample(gloss);
  await marks(gloss).nth(2).click();
  const before = await marks(gloss).nth(2).getAttribute("data-label");
  await gloss.keyboard.press("ControlOrMeta+k");
  await expect(field(gloss)).toBeFocused();
  await gloss.keyboard.type("plo123?");
  await expect(field(gloss)).toHaveValue("plo123?");
  await gloss.keyboard.press("Escape");
  await expect(marks(gloss).nth(2)).toHaveAttribute("data-label", before);
  await expect(marks(gloss).nth(2)).toHaveAttribute("data-status", "suggested");
});

test("keys that are pressed before the palette is fetched change nothing", async ({ gloss }) => {
  let fetched;
  const fetching = new Promise((resolve) => (fetched = resolve));
  await gloss.route(/later.*\.wasm$/, async (route) => {
    await fetching;
    await route.continue();
  });
  await gloss.reload();
  await openExample(gloss);
  const id = await marks(gloss).nth(2).getAttribute("data-annotation");
  const mention = gloss.locator(`article mark[data-annotation="${id}"]`);
  await mention.click();
  await expect(gloss.getByRole("group", { name: /^Mention: / })).toBeVisible();
  await gloss.keyboard.press("ControlOrMeta+k");
  for (const key of ["a", "o", "Delete"]) await gloss.keyboard.press(key);
  fetched();
  await expect(field(gloss)).toBeFocused();
  await expect(mention).toHaveAttribute("data-status", "suggested");
});

const states = {
  palette: async (page) => {
    await page.keyboard.press("ControlOrMeta+k");
    await expect(options(page).first()).toBeVisible();
  },
  "palette-query": async (page) => {
    await page.keyboard.press("ControlOrMeta+k");
    await page.keyboard.type("ma");
    await expect(options(page).first()).toBeVisible();
  },
  shortcuts: async (page) => {
    await page.keyboard.press("?");
    await expect(sheet(page)).toBeVisible();
  },
};

for (const [name, reach] of Object.entries(states)) {
  test(`${name}: accessible in both themes`, async ({ gloss }) => {
    await openExample(gloss);
    await marks(gloss).nth(2).click();
    await reach(gloss);
    await expectAccessible(gloss);
    for (const colorScheme of ["light", "dark"]) {
      await gloss.emulateMedia({ colorScheme });
      await screenshot(gloss, `${name}-${colorScheme}`, { fullPage: false });
    }
    await gloss.setViewportSize({ width: 360, height: 740 });
    await expectAccessible(gloss);
    const width = await gloss.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await screenshot(gloss, `${name}-360`, { fullPage: false });
  });
}
