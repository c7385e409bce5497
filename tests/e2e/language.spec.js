// The language of the page: chosen in the settings, at once and without losing anything, and there
// again after a reload.

import { expectAccessible } from "./fixtures/accessibility.js";
import { box, marks, openExample, selectByMouse, settled } from "./fixtures/article.js";
import { expect, expectingProblems, open, test } from "./fixtures/gloss.js";
import { screenshot } from "./fixtures/screenshot.js";

const ENGLISH = "Settings";
const ARABIC = "الإعدادات";

const root = (page) => page.locator("html");
const settings = (page, name) => page.getByRole("dialog", { name, exact: true });

/** Chooses a language in the dialog of the settings, which has another name afterwards. */
async function choose(page, name, [before, after]) {
  await page.getByRole("button", { name: before, exact: true }).click();
  const radio = page.getByRole("radio", { name });
  // Not `check`: it wants to see the choice in the same moment, and the texts are fetched first.
  await radio.click({ force: true });
  await expect(settings(page, after)).toBeVisible();
  await expect(radio).toBeChecked();
}

async function close(page) {
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

test("a language is spoken at once, after a reload, and no longer when another is chosen", { tag: "@firefox" }, async ({ gloss }) => {
  await expect(root(gloss)).toHaveAttribute("lang", "en");
  await expect(root(gloss)).toHaveAttribute("dir", "ltr");
  await choose(gloss, "العربية", [ENGLISH, ARABIC]);
  await expect(root(gloss)).toHaveAttribute("lang", "ar");
  await expect(root(gloss)).toHaveAttribute("dir", "rtl");
  await expect(gloss.getByRole("radio", { name: "العربية" })).toBeFocused();
  await expectAccessible(gloss);
  await screenshot(gloss, "settings-arabic", { fullPage: false });
  await close(gloss);
  await expect(gloss.getByRole("button", { name: ARABIC, exact: true })).toBeFocused();
  await expect(gloss.getByRole("heading", { level: 1 })).toHaveText(/^الصق مقالًا/);
  await expectAccessible(gloss);
  await screenshot(gloss, "start-arabic");

  await gloss.reload();
  await expect(gloss.getByRole("heading", { level: 1 })).toHaveText(/^الصق مقالًا/);
  await expect(root(gloss)).toHaveAttribute("dir", "rtl");

  await choose(gloss, "English", [ARABIC, ENGLISH]);
  await close(gloss);
  await expect(root(gloss)).toHaveAttribute("lang", "en");
  await expect(root(gloss)).toHaveAttribute("dir", "ltr");
  await expect(gloss.getByRole("heading", { level: 1 })).toHaveText(/^Paste an article/);
  await gloss.reload();
  await expect(gloss.getByRole("heading", { level: 1 })).toHaveText(/^Paste an article/);
});

test("what was found is counted in Arabic, and its offsets are those of the text", async ({ gloss }) => {
  await choose(gloss, "العربية", [ENGLISH, ARABIC]);
  await close(gloss);
  await gloss.getByRole("button", { name: "تجربة مثال" }).click();
  await expect(gloss.getByText(/^عُثر على [\d٠-٩]+ إشار/)).toBeAttached();
  await expect(marks(gloss).first()).toHaveAttribute("data-label", /^(PER|LOC|ORG)$/);
  await screenshot(gloss, "article-arabic", { fullPage: false });
});

test("what a person has done stays when the language changes", async ({ gloss }) => {
  await openExample(gloss);
  await selectByMouse(gloss, "bourbon");
  await gloss.getByRole("group", { name: /^Mark “/ }).waitFor();
  await gloss.keyboard.press("o");
  await expect(marks(gloss, "bourbon")).toHaveAttribute("data-label", "ORG");
  const count = await marks(gloss).count();

  await choose(gloss, "العربية", [ENGLISH, ARABIC]);
  await close(gloss);
  await expect(marks(gloss)).toHaveCount(count);
  await expect(marks(gloss, "bourbon")).toHaveAttribute("data-label", "ORG");
  await gloss.keyboard.press("ControlOrMeta+z");
  await expect(marks(gloss, "bourbon")).toHaveCount(0);
});

test("what was typed on the first view stays when the language changes", async ({ gloss }) => {
  await box(gloss).fill("Ana Ruiz lives in Oslo.");
  await choose(gloss, "العربية", [ENGLISH, ARABIC]);
  await close(gloss);
  await expect(gloss.getByRole("textbox", { name: "نص المقال" })).toHaveValue("Ana Ruiz lives in Oslo.");
});

test.describe("somebody whose browser is in Arabic", () => {
  test.use({ locale: "ar-EG" });

  test("finds the page in Arabic", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^الصق مقالًا/);
    await expect(root(page)).toHaveAttribute("dir", "rtl");
  });
});

test.describe("somebody whose browser is in a language that there are no texts in", () => {
  test.use({ locale: "fi-FI" });

  test("finds the page in English", async ({ page }) => {
    await open(page);
    await expect(root(page)).toHaveAttribute("lang", "en");
  });
});

test.describe("texts that cannot be had", () => {
  test.use(expectingProblems(/404/));

  test("leave the page in the language that it is in, and say so", async ({ gloss }) => {
    await gloss.route(/texts-ar-/, (route) => route.fulfill({ status: 404, body: "" }));
    await gloss.getByRole("button", { name: ENGLISH, exact: true }).click();
    await gloss.getByRole("radio", { name: "العربية" }).click({ force: true });
    await expect(gloss.getByText(/The texts in that language could not be fetched/)).toBeAttached();
    await expect(gloss.getByRole("radio", { name: "English" })).toBeChecked();
    await close(gloss);
    await expect(root(gloss)).toHaveAttribute("dir", "ltr");
  });
});

test("texts of another build are not used", async ({ gloss }) => {
  await gloss.route(/texts-ar-/, (route) =>
    route.fulfill({ contentType: "text/plain", body: "0123456789abcdef\nother" }),
  );
  await gloss.getByRole("button", { name: ENGLISH, exact: true }).click();
  await gloss.getByRole("radio", { name: "العربية" }).click({ force: true });
  await expect(gloss.getByText(/The texts in that language could not be fetched/)).toBeAttached();
  await close(gloss);
  await expect(gloss.getByRole("heading", { level: 1 })).toHaveText(/^Paste an article/);
});
