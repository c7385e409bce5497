// The article as a whole: the strip beside it, and who appears where and with whom.

import { readFile } from "node:fs/promises";
import { expectAccessible } from "./fixtures/accessibility.js";
import { box, marks, openExample, settled } from "./fixtures/article.js";
import { paste } from "./fixtures/clipboard.js";
import { expect, test } from "./fixtures/gloss.js";
import { screenshot } from "./fixtures/screenshot.js";

const overview = async (page) => {
  await openExample(page);
  await page.getByRole("tab", { name: /Chart/ }).click();
  await expect(page.getByRole("heading", { name: "Who appears where" })).toBeVisible();
};

const chosen = (page) => page.locator("article mark:focus");

test("a click on the strip goes to the mention that is nearest", async ({ gloss }) => {
  await openExample(gloss);
  const strip = gloss.locator(".strip-drawing");
  const { width, height } = await strip.boundingBox();
  await strip.click({ position: { x: width / 2, y: height - 2 } });
  const last = await gloss.locator("article mark").evaluateAll((all) => all.at(-1).textContent);
  await expect(chosen(gloss)).toHaveText(last);
  await expect(chosen(gloss)).toBeInViewport();
});

test("a label that is not shown is not on the strip either", async ({ gloss }) => {
  await openExample(gloss);
  const people = gloss.locator('.strip-tick[data-legend="PER"]');
  expect(await people.count()).toBeGreaterThan(0);
  await gloss.getByRole("button", { name: /^People/ }).click();
  await expect(people).toHaveCount(0);
});

test("the table tells who is named together, and leads there", async ({ gloss }) => {
  await overview(gloss);
  const row = gloss.getByRole("table", { name: "Named together" }).getByRole("row").nth(1);
  const [who] = await row.getByRole("rowheader").allTextContents();
  await row.getByRole("button").click();
  await expect(chosen(gloss)).toBeInViewport();
  expect(who).toContain((await chosen(gloss).textContent()).split(" ").at(-1));
});

test("the drawing is saved as SVG in colours that every program reads", async ({ gloss }) => {
  await overview(gloss);
  const [download] = await Promise.all([
    gloss.waitForEvent("download"),
    gloss.getByRole("button", { name: "Save SVG" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.summary\.svg$/);
  const svg = await readFile(await download.path(), "utf8");
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toMatch(/fill="#[0-9a-f]{6}"/);
  expect(svg).not.toMatch(/oklch|class=|var\(/);
  await expect(gloss.getByText("Saved.", { exact: true })).toBeVisible();
});

test("the drawing is saved as PNG, and copied", async ({ gloss }) => {
  await overview(gloss);
  const [download] = await Promise.all([
    gloss.waitForEvent("download"),
    gloss.getByRole("button", { name: "Save PNG" }).click(),
  ]);
  const png = await readFile(await download.path());
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(1200);
  await gloss.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(gloss.getByText("Copied.")).toBeVisible();
  const types = await gloss.evaluate(async () => (await navigator.clipboard.read())[0].types);
  expect(types).toContain("image/png");
});

test("an article without names says so in place of an empty drawing", async ({ gloss }) => {
  await paste(gloss, box(gloss), "nothing of note happened today, as far as anyone could tell.");
  await settled(gloss);
  await gloss.getByRole("tab", { name: /Chart/ }).click();
  await expect(gloss.getByRole("tabpanel")).toContainText("No names were found");
});

test("the overview is accessible, in light and dark", async ({ gloss }) => {
  await overview(gloss);
  await expectAccessible(gloss);
  await screenshot(gloss, "overview-light", { fullPage: false });
  await gloss.emulateMedia({ colorScheme: "dark" });
  await screenshot(gloss, "overview-dark", { fullPage: false });
  expect(await marks(gloss).count()).toBeGreaterThan(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("the overview fits into the sheet", async ({ gloss }) => {
    await overview(gloss);
    const wider = await gloss.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(wider).toBe(false);
    await screenshot(gloss, "overview-phone", { fullPage: false });
  });
});

test("on paper there are the article and the index of names, and nothing to press", async ({ gloss }) => {
  await openExample(gloss);
  await gloss.emulateMedia({ media: "print" });
  await expect(gloss.getByRole("article")).toBeVisible();
  await expect(gloss.locator(".index .entity-name").last()).toBeVisible();
  for (const name of ["Labels", "Note", "Select several", "Undo", "Download"]) {
    await expect(gloss.getByRole("button", { name, exact: true })).toBeHidden();
  }
});
