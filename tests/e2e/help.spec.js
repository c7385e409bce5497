// The help: a tour that sees what is done, the guide, and what the page asked the network for.

import { expectAccessible } from "./fixtures/accessibility.js";
import { marks, openExample, selectByMouse, settled } from "./fixtures/article.js";
import { expect, test } from "./fixtures/gloss.js";
import { screenshot } from "./fixtures/screenshot.js";

const help = (page) => page.getByRole("dialog", { name: "Help" });
const tour = (page) => page.getByRole("region", { name: "Tour" });
const done = (page) => tour(page).getByText("Done.", { exact: true });
const next = (page) => tour(page).getByRole("button", { name: "Next" }).click();

test("the tour teaches by doing: each step sees when it is done", async ({ gloss }) => {
  await gloss.getByRole("button", { name: "Take the tour" }).click();
  await settled(gloss);
  await expect(tour(gloss)).toContainText("Step 1 of 5");
  await expect(done(gloss)).toHaveCount(0);
  await marks(gloss).nth(3).click();
  await expect(done(gloss)).toBeVisible();

  await next(gloss);
  await expect(done(gloss)).toHaveCount(0);
  await marks(gloss).nth(3).click();
  await gloss.keyboard.press("Enter");
  await expect(done(gloss)).toBeVisible();

  await next(gloss);
  await selectByMouse(gloss, "barrels of whiskey");
  await expect(gloss.getByRole("group", { name: /^Mark/ })).toBeVisible();
  await gloss.keyboard.press("o");
  await expect(done(gloss)).toBeVisible();

  await next(gloss);
  await gloss.keyboard.press("Control+z");
  await expect(done(gloss)).toBeVisible();

  await next(gloss);
  await tour(gloss).getByRole("button", { name: "Finish" }).click();
  await expect(tour(gloss)).toHaveCount(0);
});

test("a step that is done is accessible, and hides nothing of the article", async ({ gloss }) => {
  await gloss.getByRole("button", { name: "Take the tour" }).click();
  await settled(gloss);
  await marks(gloss).nth(3).click();
  await expect(done(gloss)).toBeVisible();
  const article = await gloss.getByRole("article").boundingBox();
  const card = await tour(gloss).boundingBox();
  expect(card.x).toBeGreaterThan(article.x + article.width);
  await screenshot(gloss, "tour-light", { fullPage: false });
  await expectAccessible(gloss);
});

test("the tour can be left at any step", async ({ gloss }) => {
  await gloss.getByRole("button", { name: "Take the tour" }).click();
  await next(gloss);
  await tour(gloss).getByRole("button", { name: "Skip the tour" }).click();
  await expect(tour(gloss)).toHaveCount(0);
});

test("the help opens by its key, and is accessible", async ({ gloss }) => {
  await gloss.keyboard.press("F1");
  await expect(help(gloss)).toBeVisible();
  await expectAccessible(gloss);
  await screenshot(gloss, "help-light", { fullPage: false });
  await gloss.emulateMedia({ colorScheme: "dark" });
  await screenshot(gloss, "help-dark", { fullPage: false });
  await gloss.keyboard.press("Escape");
  await expect(help(gloss)).toHaveCount(0);
});

test("the help shows that the page has asked for nothing but its own files", async ({ gloss }) => {
  await openExample(gloss);
  await gloss.keyboard.press("F1");
  await expect(help(gloss)).toContainText("Requests to anywhere else since this page was opened: none.");
  await help(gloss).locator("summary").click();
  await expect(help(gloss).getByRole("listitem").filter({ hasText: /^app-.*_bg\.wasm$/ })).toBeVisible();
});

test("a request to elsewhere would be shown", async ({ page }) => {
  // The browser's record, with one entry that the policy of the page forbids in truth.
  await page.addInitScript(() => {
    const entries = Performance.prototype.getEntriesByType;
    Performance.prototype.getEntriesByType = function (kind) {
      const real = entries.call(this, kind);
      return kind === "resource" ? [...real, { name: "https://counter.example/pixel.gif" }] : real;
    };
  });
  await page.goto("./#/help");
  await expect(help(page)).toContainText("addresses that are not Gloss’s own");
  await expect(help(page)).toContainText("https://counter.example/pixel.gif");
});

test("the annotation guide is a page of its own, and leads back", async ({ gloss }) => {
  await gloss.goto("./#/help");
  await help(gloss).getByRole("link", { name: "annotation guide" }).click();
  await expect(gloss.getByRole("heading", { level: 1 })).toContainText("What counts as a person");
  await expectAccessible(gloss);
  await screenshot(gloss, "guide-light", { fullPage: false });
  await gloss.getByRole("link", { name: "Back to Gloss" }).click();
  await expect(gloss.getByRole("textbox", { name: "Article text" })).toBeVisible();
});

test("the licences of what Gloss stands on are there", async ({ gloss, baseURL }) => {
  const response = await gloss.request.get(new URL("THIRD-PARTY-NOTICES.txt", baseURL).href);
  expect(await response.text()).toMatch(/^ {2}yew \d.*: /m);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("the help and the tour fit", async ({ gloss }) => {
    await gloss.goto("./#/help");
    await expect(help(gloss)).toBeVisible();
    await screenshot(gloss, "help-phone", { fullPage: false });
    await help(gloss).getByRole("button", { name: "Take the tour" }).click();
    await settled(gloss);
    await expect(tour(gloss)).toBeVisible();
    await expectAccessible(gloss);
    await screenshot(gloss, "tour-phone", { fullPage: false });
  });
});
