// The names of an article: put together, taken apart, described, by mouse and by keyboard.

import { expectAccessible } from "./fixtures/accessibility.js";
import { box, marks, settled } from "./fixtures/article.js";
import { download } from "./fixtures/download.js";
import { expect, test } from "./fixtures/gloss.js";
import { readGlossFile } from "./fixtures/gloss_file.js";
import { screenshot } from "./fixtures/screenshot.js";

const ARTICLE = [
  "Talks in Geneva",
  "",
  "Angela Merkel met Emmanuel Macron in Geneva. Merkel spoke first, and Macron listened to Merkel.",
  "",
  "Reuters said that Berlin was pleased. Angela Merkel left for Berlin.",
].join("\n");

async function open(page) {
  await box(page).fill(ARTICLE);
  await page.getByRole("button", { name: "Highlight" }).click();
  await settled(page);
  await expect(entity(page, "Angela Merkel")).toBeVisible();
}

const names = (page) => page.getByRole("region", { name: "Names in this article" });
const entity = (page, name) =>
  names(page).locator(".entity").filter({ has: page.locator(".entity-name", { hasText: new RegExp(`^${name}$`) }) });
const count = (page, name) => entity(page, name).locator(".entity-open .entity-count");
const card = (page, name) => page.getByRole("group", { name: `Details of ${name}` });

async function openCard(page, name) {
  await page.getByRole("button", { name: `Details of ${name}`, exact: true }).click();
  await expect(card(page, name)).toBeVisible();
}

test("a name shows how it is written, and is renamed, noted and linked; all of it is kept", async ({ gloss }) => {
  await open(gloss);
  await expect(count(gloss, "Angela Merkel")).toHaveText(/^4/);
  await openCard(gloss, "Angela Merkel");
  await expect(card(gloss, "Angela Merkel").locator(".entity-variants")).toHaveText(/Angela Merkel2.*Merkel2/);

  await card(gloss, "Angela Merkel").getByLabel("Name").fill("Angela Dorothea Merkel");
  await gloss.keyboard.press("Enter");
  await expect(entity(gloss, "Angela Dorothea Merkel")).toBeVisible();
  await expect(gloss.getByRole("button", { name: "Undo" })).toHaveAttribute(
    "title",
    /Undo: rename ‘Angela Merkel’ to ‘Angela Dorothea Merkel’/,
  );
  const opened = card(gloss, "Angela Dorothea Merkel");
  await opened.getByLabel("Note").fill("the chancellor");
  await opened.getByLabel("Link").fill("http://example.org");
  await gloss.keyboard.press("Enter");
  await expect(opened.getByRole("alert")).toContainText("https://");
  await opened.getByLabel("Link").fill("Q567");
  await gloss.keyboard.press("Enter");
  const link = opened.getByRole("link");
  await expect(link).toHaveAttribute("href", "https://www.wikidata.org/wiki/Q567");
  await expect(link).toHaveAttribute("rel", "noopener noreferrer");
  await settled(gloss);

  await gloss.reload();
  await settled(gloss);
  await openCard(gloss, "Angela Dorothea Merkel");
  await expect(card(gloss, "Angela Dorothea Merkel").getByLabel("Note")).toHaveValue("the chancellor");
  await expect(card(gloss, "Angela Dorothea Merkel").getByLabel("Link")).toHaveValue("Q567");
  const { text } = await download(gloss, () => gloss.keyboard.press("ControlOrMeta+s"));
  const file = readGlossFile(text);
  expect(file.entities.find(({ name }) => name === "Angela Dorothea Merkel")).toMatchObject({
    note: "the chancellor",
    link: "https://www.wikidata.org/wiki/Q567",
  });
  expect(file.entity_edits).toHaveLength(1);
});

test("a name is split off, and merged again by the menu, by keyboard alone", async ({ gloss }) => {
  await open(gloss);
  await gloss.getByRole("button", { name: "Details of Angela Merkel", exact: true }).focus();
  await gloss.keyboard.press("Enter");
  await card(gloss, "Angela Merkel").getByRole("button", { name: "Split off Merkel", exact: true }).focus();
  await gloss.keyboard.press("Enter");
  await expect(count(gloss, "Angela Merkel")).toHaveText(/^2/);
  await expect(count(gloss, "Merkel")).toHaveText(/^2/);

  await gloss.getByRole("button", { name: "Details of Merkel", exact: true }).focus();
  await gloss.keyboard.press("Enter");
  const menu = card(gloss, "Merkel").getByLabel("Merge into");
  // The likeliest is at the head: it shares a word.
  await expect(menu.locator("option").first()).toHaveText(/^Angela Merkel/);
  await card(gloss, "Merkel").getByRole("button", { name: "Merge", exact: true }).focus();
  await gloss.keyboard.press("Enter");
  await expect(count(gloss, "Angela Merkel")).toHaveText(/^4/);
  await expect(names(gloss)).toBeFocused();
  await gloss.keyboard.press("ControlOrMeta+z");
  await gloss.keyboard.press("ControlOrMeta+z");
  await expect(count(gloss, "Angela Merkel")).toHaveText(/^4/);
  await expect(entity(gloss, "Merkel")).toHaveCount(0);
});

test("a name is dragged onto another by mouse", async ({ gloss }) => {
  await open(gloss);
  const from = entity(gloss, "Emmanuel Macron").locator(".entity-row");
  const to = entity(gloss, "Angela Merkel").locator(".entity-row");
  await from.dragTo(to);
  await expect(count(gloss, "Angela Merkel")).toHaveText(/^6/);
  await expect(entity(gloss, "Emmanuel Macron")).toHaveCount(0);
  await gloss.keyboard.press("ControlOrMeta+z");
  await expect(count(gloss, "Emmanuel Macron")).toHaveText(/^2/);
});

test("several names are selected and merged, over labels too", async ({ gloss }) => {
  await open(gloss);
  await names(gloss).getByRole("button", { name: "Select several" }).click();
  await names(gloss).getByLabel("Select Berlin").check();
  await names(gloss).getByLabel("Select Angela Merkel").check();
  await screenshot(gloss, "entities-merge");
  await expectAccessible(gloss);
  await names(gloss).getByRole("button", { name: "Merge 2 into “Berlin”" }).click();
  await expect(count(gloss, "Berlin")).toHaveText(/^6/);
  await expect(marks(gloss, "Merkel").first()).toHaveAttribute("data-label", "LOC");
});

test("one mention is moved to a name of its own", async ({ gloss }) => {
  await open(gloss);
  await openCard(gloss, "Angela Merkel");
  await card(gloss, "Angela Merkel").getByRole("button", { name: "Next" }).click();
  await card(gloss, "Angela Merkel").getByRole("button", { name: "Next" }).click();
  await expect(card(gloss, "Angela Merkel")).toContainText("Mention 2 of 4");
  await expect(card(gloss, "Angela Merkel").getByLabel("Move mention 2 to")).toHaveValue("new");
  await card(gloss, "Angela Merkel").getByRole("button", { name: "Move", exact: true }).click();
  await expect(count(gloss, "Angela Merkel")).toHaveText(/^3/);
  await expect(count(gloss, "Merkel")).toHaveText(/^1/);
});

test("all mentions are accepted, relabelled and removed at once", async ({ gloss }) => {
  await open(gloss);
  await openCard(gloss, "Angela Merkel");
  await card(gloss, "Angela Merkel").getByRole("button", { name: "Accept 4" }).click();
  await expect(gloss.locator("article mark[data-status=accepted]")).toHaveCount(4);
  await card(gloss, "Angela Merkel").getByRole("button", { name: "Organisation" }).click();
  await expect(gloss.locator("article mark[data-status=accepted][data-label=ORG]")).toHaveCount(4);
  await expect(count(gloss, "Angela Merkel")).toHaveText(/^4/);
  await card(gloss, "Angela Merkel").getByRole("button", { name: "Remove all 4" }).click();
  await expect(entity(gloss, "Angela Merkel")).toHaveCount(0);
  await gloss.keyboard.press("ControlOrMeta+z");
  await expect(count(gloss, "Angela Merkel")).toHaveText(/^4/);
});

test("a key goes to the next mention of the same, and around", async ({ gloss }) => {
  await open(gloss);
  await marks(gloss, "Angela Merkel").first().click();
  const current = gloss.locator("mark[aria-current=true]");
  for (const next of ["Merkel", "Merkel", "Angela Merkel", "Angela Merkel"]) {
    await gloss.keyboard.press("n");
    await expect(current).toHaveText(next);
  }
  await expect(marks(gloss, "Angela Merkel").first()).toBeFocused();
  await gloss.keyboard.press("Shift+N");
  await expect(marks(gloss, "Angela Merkel").last()).toBeFocused();
});

test("the card is accessible in both themes", async ({ gloss }) => {
  await open(gloss);
  await openCard(gloss, "Angela Merkel");
  await card(gloss, "Angela Merkel").getByLabel("Link").fill("nothing");
  await gloss.keyboard.press("Enter");
  await expectAccessible(gloss);
  await screenshot(gloss, "entity-card");
});

test.describe("on a small screen", () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test("nothing of the card is cut off at 320 pixels", async ({ gloss }) => {
    await box(gloss).fill(ARTICLE);
    await gloss.getByRole("button", { name: "Highlight" }).click();
    await settled(gloss);
    await gloss.getByRole("tab", { name: /Names/ }).click();
    await openCard(gloss, "Angela Merkel");
    const width = await gloss.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await screenshot(gloss, "entity-card-320");
  });
});
