// The panel beside the article: its tabs by mouse, keyboard and touch, on wide and narrow windows.

import { expectAccessible } from "./fixtures/accessibility.js";
import { openExample } from "./fixtures/article.js";
import { expect, test } from "./fixtures/gloss.js";
import { screenshot } from "./fixtures/screenshot.js";

const tab = (page, name) => page.getByRole("tab", { name });

test("arrow keys go from tab to tab, and the Tab key into what is shown", { tag: "@firefox" }, async ({ gloss }) => {
  await openExample(gloss);
  const names = tab(gloss, "Names");
  await expect(names).toHaveAttribute("aria-selected", "true");
  await names.focus();
  await gloss.keyboard.press("ArrowRight");
  await expect(tab(gloss, "Review")).toBeFocused();
  await expect(tab(gloss, "Review")).toHaveAttribute("aria-selected", "true");
  await expect(gloss.getByRole("tabpanel", { name: "Review" })).toBeVisible();
  await gloss.keyboard.press("ArrowLeft");
  await expect(names).toBeFocused();
  await gloss.keyboard.press("ArrowLeft");
  await expect(gloss.getByRole("tab").last()).toBeFocused();
  await gloss.keyboard.press("Home");
  await expect(names).toBeFocused();
  await gloss.keyboard.press("Tab");
  await expect(gloss.getByRole("tabpanel", { name: "Names" })).toBeFocused();
});

test("the tabs count what waits behind them", async ({ gloss }) => {
  await openExample(gloss);
  const suggested = await gloss.locator("article mark[role=button][data-status=suggested]").count();
  await expect(tab(gloss, "Review")).toHaveText(`Review ${suggested}`);
  await expect(tab(gloss, "Names")).toHaveText(`Names ${await gloss.locator(".entity").count()}`);
});

for (const name of ["Names", "Review", "Find", "Problems"]) {
  test(`the tab “${name}” is accessible on a wide window`, async ({ gloss }) => {
    await openExample(gloss);
    await tab(gloss, name).click();
    await expect(gloss.getByRole("tabpanel", { name })).toBeVisible();
    await expectAccessible(gloss);
    await screenshot(gloss, `panel-${name.toLowerCase()}`, { fullPage: false });
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("the tabs are in reach without scrolling, and open a sheet over the article", async ({ gloss }) => {
    await openExample(gloss);
    const names = tab(gloss, "Names");
    await expect(names).toBeInViewport({ ratio: 1 });
    await expect(gloss.getByRole("tabpanel")).toHaveCount(0);
    expect((await names.boundingBox()).height).toBeGreaterThanOrEqual(44);

    await names.tap();
    const panel = gloss.getByRole("tabpanel", { name: "Names" });
    await expect(panel).toBeInViewport({ ratio: 1 });
    await expectAccessible(gloss);
    await panel.locator(".entity-open").first().tap();
    const mark = gloss.locator("mark[aria-current=true]");
    await expect(mark).toBeInViewport({ ratio: 1 });
    // The card takes the place of the sheet, which comes back as it was.
    const card = gloss.getByRole("group", { name: "Mention" });
    await expect(card).toBeInViewport({ ratio: 1 });
    await expect(panel).toBeHidden();
    const [markBox, cardBox] = [await mark.boundingBox(), await card.boundingBox()];
    expect(markBox.y + markBox.height).toBeLessThanOrEqual(cardBox.y);
    await screenshot(gloss, "card-in-place-of-panel-360", { fullPage: false });
    await gloss.setViewportSize({ width: 320, height: 640 });
    await expect(card).toBeInViewport({ ratio: 1 });
    await screenshot(gloss, "card-in-place-of-panel-320", { fullPage: false });

    await gloss.getByRole("button", { name: "Close", exact: true }).tap();
    await expect(panel).toBeInViewport({ ratio: 1 });
    await gloss.getByRole("button", { name: "Close the panel" }).tap();
    await expect(panel).toHaveCount(0);
    await expect(names).toBeFocused();
    await names.tap();
    await expect(panel).toBeVisible();
    await names.tap();
    await expect(panel).toHaveCount(0);
  });
});

test.describe("on a small screen with a keyboard", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("Escape puts the sheet away and leaves the focus on its tab", async ({ gloss }) => {
    await openExample(gloss);
    await tab(gloss, "Review").focus();
    await gloss.keyboard.press("Enter");
    await expect(gloss.getByRole("tabpanel", { name: "Review" })).toBeVisible();
    await screenshot(gloss, "panel-review-320");
    const width = await gloss.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await gloss.keyboard.press("Tab");
    await gloss.keyboard.press("Escape");
    await expect(gloss.getByRole("tabpanel")).toHaveCount(0);
    await expect(tab(gloss, "Review")).toBeFocused();
  });
});
