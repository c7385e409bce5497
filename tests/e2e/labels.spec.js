// Labels of the user's own: added, renamed, drawn, ordered, given by a key, deleted, and taken away.

import { readFile } from "node:fs/promises";
import { expectAccessible } from "./fixtures/accessibility.js";
import { marks, selectByMouse, settled } from "./fixtures/article.js";
import { expect, test } from "./fixtures/gloss.js";
import { screenshot } from "./fixtures/screenshot.js";
import { openText } from "./fixtures/text.js";

const TEXT = "nobody saw the old lighthouse keeper's boat at dawn.";

const dialog = (page) => page.getByRole("dialog", { name: "Labels" });

/** Opens the dialog and adds labels. */
async function add(page, ...names) {
  await page.getByRole("button", { name: "Labels" }).click();
  for (const name of names) {
    await dialog(page).getByRole("textbox", { name: "Name of the new label" }).fill(name);
    await page.keyboard.press("Enter");
    await expect(dialog(page).getByRole("textbox", { name: `Name of ${name}` })).toBeVisible();
  }
}

const close = async (page) => {
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
};

/** Fills a field and leaves it. */
async function set(page, name, value) {
  const field = dialog(page).getByRole("textbox", { name, exact: true });
  await field.fill(value);
  await field.press("Enter");
}

async function mark(page, words, key) {
  await selectByMouse(page, words);
  await expect(page.getByRole("group", { name: `Mark “${words}”` })).toBeVisible();
  await page.keyboard.press(key);
}

const labels = (page) =>
  page.locator(".legend [data-legend]").evaluateAll((all) => all.map((one) => one.dataset.legend));

test("a label is added, given by its key, drawn in its colour, and kept", async ({ gloss }) => {
  await openText(gloss, TEXT);
  await add(gloss, "Vessel", "Building");
  await set(gloss, "Key of Vessel", "v");
  await set(gloss, "Tag of Vessel", "SHIP");
  await dialog(gloss).getByRole("combobox", { name: "Colour of Vessel" }).selectOption("Teal");
  await screenshot(gloss, "labels-light");
  await gloss.emulateMedia({ colorScheme: "dark" });
  await screenshot(gloss, "labels-dark");
  await gloss.emulateMedia({ colorScheme: null });
  await close(gloss);
  expect(await labels(gloss)).toEqual(["PER", "LOC", "ORG", "Vessel", "Building"]);

  await mark(gloss, "boat", "v");
  await expect(marks(gloss, "boat")).toHaveAttribute("data-label", "Vessel");
  const drawn = await marks(gloss, "boat").evaluate((mark) => {
    const swatch = document.body.appendChild(document.createElement("i"));
    swatch.dataset.colour = "teal";
    const ink = (element) => getComputedStyle(element).getPropertyValue("--label-ink");
    const same = ink(mark) === ink(swatch);
    swatch.remove();
    return { same, tag: getComputedStyle(mark, "::after").content };
  });
  expect(drawn).toEqual({ same: true, tag: '"SHIP"' });
  await mark(gloss, "lighthouse", "5");
  await expect(marks(gloss, "lighthouse")).toHaveAttribute("data-label", "Building");

  await settled(gloss);
  await gloss.reload();
  await settled(gloss);
  expect(await labels(gloss)).toEqual(["PER", "LOC", "ORG", "Vessel", "Building"]);
  await expect(marks(gloss, "boat")).toHaveAttribute("data-label", "Vessel");

  await test.step("a new article begins with them", async () => {
    await gloss.getByRole("button", { name: "New article" }).click();
    await openText(gloss, "another one, without names.");
    expect(await labels(gloss)).toEqual(["PER", "LOC", "ORG", "Vessel", "Building"]);
  });
});

test("a label is renamed with its mentions, and all of it is undone", async ({ gloss }) => {
  await openText(gloss, TEXT);
  await add(gloss, "Vessel");
  await close(gloss);
  await mark(gloss, "boat", "4");
  await gloss.getByRole("button", { name: "Labels" }).click();
  await set(gloss, "Name of Vessel", "Ship");
  await expect(dialog(gloss).getByRole("textbox", { name: "Name of Ship" })).toHaveValue("Ship");
  await close(gloss);
  await expect(marks(gloss, "boat")).toHaveAttribute("data-label", "Ship");
  await expect(gloss.getByRole("button", { name: "Undo" })).toHaveAttribute(
    "title",
    /Undo: rename the label “Vessel” to “Ship”/,
  );
  await gloss.keyboard.press("ControlOrMeta+z");
  await expect(marks(gloss, "boat")).toHaveAttribute("data-label", "Vessel");
});

test("labels are put in order", async ({ gloss }) => {
  await openText(gloss, TEXT);
  await add(gloss, "Vessel");
  const up = dialog(gloss).getByRole("button", { name: "Move Vessel up" });
  await up.click();
  await up.click();
  await up.click();
  await expect(up).toBeDisabled();
  await close(gloss);
  expect(await labels(gloss)).toEqual(["Vessel", "PER", "LOC", "ORG"]);
  await mark(gloss, "boat", "1");
  await expect(marks(gloss, "boat")).toHaveAttribute("data-label", "Vessel");
});

test("deleting a label asks what becomes of its mentions", async ({ gloss }) => {
  await openText(gloss, TEXT);
  await add(gloss, "Vessel");
  await close(gloss);
  await mark(gloss, "boat", "4");
  await gloss.getByRole("button", { name: "Labels" }).click();
  const ask = dialog(gloss).getByRole("group", { name: "Delete Vessel" });
  await dialog(gloss).getByRole("button", { name: "Delete Vessel" }).click();
  await expect(ask).toContainText("1 mention has the label “Vessel”");
  await screenshot(gloss, "labels-delete");
  await ask.getByRole("combobox").selectOption("Place");
  await ask.getByRole("button", { name: "Give them this label" }).click();
  await expect(ask).toHaveCount(0);
  await close(gloss);
  expect(await labels(gloss)).toEqual(["PER", "LOC", "ORG"]);
  await expect(marks(gloss, "boat")).toHaveAttribute("data-label", "LOC");
});

test("what cannot be is refused with a word why", async ({ gloss }) => {
  await openText(gloss, TEXT);
  await add(gloss, "Vessel");
  const problem = dialog(gloss).getByRole("alert");
  await set(gloss, "Key of Vessel", "p");
  await expect(problem).toHaveText("The key P gives “person” already.");
  await set(gloss, "Key of Vessel", "r");
  await expect(problem).toHaveText(/The key R does something else in Gloss/);
  await set(gloss, "Name of Vessel", "place");
  await expect(problem).toHaveText("There is already a label “place”.");
  await set(gloss, "Tag of Vessel", "much too long");
  await expect(problem).toHaveText("A tag has 1 to 6 characters and no spaces.");
  await set(gloss, "Key of Vessel", "v");
  await expect(dialog(gloss).locator(".label-problem")).toBeEmpty();
});

test("labels go to a file and come from one", async ({ gloss }) => {
  await openText(gloss, TEXT);
  await add(gloss, "Vessel");
  await set(gloss, "Key of Vessel", "v");
  const [file] = await Promise.all([
    gloss.waitForEvent("download"),
    dialog(gloss).getByRole("button", { name: "Save as a file" }).click(),
  ]);
  const json = await readFile(await file.path(), "utf8");
  expect(JSON.parse(json)).toMatchObject({
    format: "gloss-labels",
    version: 1,
    labels: [{ name: "PER" }, { name: "LOC" }, { name: "ORG" }, { name: "Vessel", key: "v", colour: "purple" }],
  });
  await dialog(gloss).getByRole("button", { name: "Delete Vessel" }).click();
  await expect(dialog(gloss).locator("[data-row=Vessel]")).toHaveCount(0);
  const give = (name, text) =>
    dialog(gloss).locator("input[type=file]").setInputFiles({
      name,
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
  await give("labels.json", json);
  await expect(dialog(gloss).locator("[data-row=Vessel]")).toBeVisible();
  await give("labels.json", '["Law"]');
  await expect(dialog(gloss).locator("[data-row=Law]")).toBeVisible();
  await expect(dialog(gloss).locator("[data-row=Vessel]")).toHaveCount(0);
  await give("other.json", "{}");
  await expect(dialog(gloss).getByRole("alert")).toContainText("This is not a file of labels");
});

test("the dialog is accessible", async ({ gloss }) => {
  await openText(gloss, TEXT);
  await add(gloss, "Vessel");
  await expectAccessible(gloss);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test("the dialog fits", async ({ gloss }) => {
    await openText(gloss, TEXT);
    await add(gloss, "Vessel", "Legal instrument");
    const wide = await dialog(gloss).evaluate((modal) => modal.scrollWidth > modal.clientWidth);
    expect(wide).toBe(false);
    await screenshot(gloss, "labels-360");
  });
});
