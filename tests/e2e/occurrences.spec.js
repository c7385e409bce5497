// Mark once, apply everywhere: the other places of a name, here, in other articles, from now on.

import { expectAccessible } from "./fixtures/accessibility.js";
import { box, marks, selectByMouse, settled } from "./fixtures/article.js";
import { download } from "./fixtures/download.js";
import { expect, test } from "./fixtures/gloss.js";
import { screenshot } from "./fixtures/screenshot.js";

// The recogniser may have its own thoughts about a name that nobody knows: what a person has decided
// on is counted.
const ARTICLE = [
  "a day at the zorblat",
  "",
  "nobody knew the Zorblat before. the ZORBLAT’S door was shut, and the Zorblat did not open.",
  "",
  "later, the Zorblat closed for good.",
].join("\n");

/** Opens a text as a new article. */
async function open(page, text) {
  await box(page).fill(text);
  await page.getByRole("button", { name: "Highlight" }).click();
  await settled(page);
}

/** Marks the first place where the text stands so. */
async function mark(page, text, key) {
  await selectByMouse(page, text);
  await expect(page.getByRole("group", { name: `Mark “${text}”` })).toBeVisible();
  await page.keyboard.press(key);
}

/** The mentions that a person has decided on, all of them or those of a name. */
const decided = (page, name) => marks(page, name).and(page.locator("[data-status=accepted]"));

const offer = (page) => page.getByRole("region", { name: "The other places of this name" });
const dialog = (page) => page.getByRole("dialog");

test("a mark is offered to the other places, done by a key, and undone at once", async ({ gloss }) => {
  await open(gloss, ARTICLE);
  await mark(gloss, "Zorblat", "o");
  await expect(decided(gloss)).toHaveCount(1);
  await expect(offer(gloss)).toContainText("“Zorblat” stands in 4 more places. 1 is worth a look.");
  await expect(gloss.getByRole("status").last()).toContainText("stands in 4 more places");
  await screenshot(gloss, "occurrences-offer");

  await gloss.keyboard.press("e");
  await expect(decided(gloss)).toHaveCount(4);
  await expect(decided(gloss, "ZORBLAT")).toHaveAttribute("data-label", "ORG");
  await expect(offer(gloss)).toHaveCount(0);

  await gloss.keyboard.press("ControlOrMeta+z");
  await expect(decided(gloss)).toHaveCount(1);
  await gloss.keyboard.press("ControlOrMeta+Shift+z");
  await expect(decided(gloss)).toHaveCount(4);
});

test("places are chosen in a list, each in its sentence, and can be looked at", async ({ gloss }) => {
  await open(gloss, ARTICLE);
  await mark(gloss, "Zorblat", "l");
  await gloss.keyboard.press("Shift+E");
  await expect(dialog(gloss)).toBeVisible();
  const boxes = dialog(gloss).getByRole("list", { name: "Places" }).getByRole("checkbox");
  await expect(boxes).toHaveCount(4);
  // In small letters it may be a common word: that one is left out until a person says otherwise.
  await expect(boxes.first()).not.toBeChecked();
  await expect(dialog(gloss)).toContainText("In small letters it may be a common word.");
  await expect(dialog(gloss)).toContainText("3 of 4 chosen");
  await boxes.nth(1).uncheck();
  await expect(dialog(gloss)).toContainText("2 of 4 chosen");

  await test.step("a place is shown, and the choice is kept meanwhile", async () => {
    await dialog(gloss).getByRole("button", { name: "Show place 4" }).click();
    await expect(dialog(gloss)).toHaveCount(0);
    await expect(gloss.locator("[data-paragraph='2']")).toBeInViewport();
    await offer(gloss).getByRole("button", { name: "Choose…" }).click();
    await expect(dialog(gloss)).toContainText("2 of 4 chosen");
  });

  await dialog(gloss).getByRole("button", { name: "Mark 2" }).click();
  await expect(decided(gloss)).toHaveCount(3);
  await expect(decided(gloss, "ZORBLAT")).toHaveCount(0);
});

test("a removal is offered to the other mentions of the name", async ({ gloss }) => {
  await open(gloss, ARTICLE);
  await mark(gloss, "Zorblat", "o");
  await offer(gloss).getByRole("button", { name: "Mark 3" }).click();
  await expect(decided(gloss)).toHaveCount(4);
  await decided(gloss).first().click();
  await gloss.keyboard.press("Delete");
  await expect(offer(gloss)).toContainText("“Zorblat” is marked in 3 more places.");
  // A person has decided on each of them: nothing is done to them without a look.
  await offer(gloss).getByRole("button", { name: "Choose…" }).click();
  await dialog(gloss).getByRole("button", { name: "Choose all" }).click();
  await dialog(gloss).getByRole("button", { name: "Remove 3" }).click();
  await expect(decided(gloss)).toHaveCount(0);
});

test("an offer is put away, and leaves the focus in the article", async ({ gloss }) => {
  await open(gloss, ARTICLE);
  await mark(gloss, "Zorblat", "o");
  await offer(gloss).getByRole("button", { name: "No, thank you" }).click();
  await expect(offer(gloss)).toHaveCount(0);
  await expect(gloss.getByRole("article")).toBeFocused();
});

test("a name is marked in the other articles too, and taken back in one of them", async ({ gloss }) => {
  await open(gloss, "nobody saw the Zorblat here.\n\nthe Zorblat was gone, as a zorblat is.");
  await gloss.getByRole("button", { name: "New article" }).click();
  await open(gloss, ARTICLE);
  await mark(gloss, "Zorblat", "o");
  await gloss.keyboard.press("Shift+E");
  await dialog(gloss).getByLabel("In my other article too").check();
  const others = dialog(gloss).getByRole("list", { name: /nobody saw the Zorblat/ });
  const doubtful = others.getByRole("checkbox", { name: /as a zorblat is.*In small letters/ });
  await expect(others.getByRole("checkbox")).toHaveCount(3);
  await expect(others.getByRole("checkbox", { checked: true })).toHaveCount(2);
  await expect(doubtful).not.toBeChecked();
  await screenshot(gloss, "occurrences-library");
  await expectAccessible(gloss);
  await doubtful.check();
  await expect(dialog(gloss).getByRole("button", { name: "Mark 6" })).toBeVisible();
  await doubtful.uncheck();
  await others.getByRole("checkbox", { name: /nobody saw/ }).uncheck();
  await dialog(gloss).getByRole("button", { name: "Mark 4" }).click();
  const elsewhere = gloss.getByRole("dialog", { name: "Changed in other articles" });
  await expect(elsewhere).toContainText("1 place in 1 other article.");
  await expectAccessible(gloss);
  await elsewhere.getByRole("button", { name: /^Undo in/ }).click();
  await expect(elsewhere).toContainText("Nothing is changed in other articles.");
  await gloss.keyboard.press("Escape");
  await settled(gloss);
  await gloss.getByRole("button", { name: "New article" }).click();
  await gloss.getByRole("button", { name: /nobody saw the Zorblat/ }).first().click();
  await expect(gloss.getByRole("article")).toBeVisible();
  await expect(decided(gloss)).toHaveCount(0);
});

test("a name is suggested in new articles from now on, until the list forgets it", async ({ gloss }) => {
  await open(gloss, ARTICLE);
  await mark(gloss, "Zorblat", "o");
  await gloss.keyboard.press("Shift+E");
  await dialog(gloss).getByLabel("From now on, suggest it in new articles too").check();
  await dialog(gloss).getByRole("button", { name: "Mark 3" }).click();
  await settled(gloss);
  await gloss.reload();
  await gloss.getByRole("button", { name: "New article" }).click();
  await open(gloss, "nobody saw the Zorblat here.");
  await expect(marks(gloss, "Zorblat")).toHaveAttribute("data-label", "ORG");
  await expect(marks(gloss, "Zorblat")).toHaveAttribute("data-status", "suggested");
  await marks(gloss, "Zorblat").hover();
  await expect(gloss.getByRole("tooltip")).toContainText("from your list of names");

  await test.step("the list is shown, taken away and changed", async () => {
    await gloss.keyboard.press("ControlOrMeta+k");
    await gloss.keyboard.type("list of names");
    await gloss.keyboard.press("Enter");
    const list = gloss.getByRole("dialog", { name: "My list of names" });
    await expect(list).toBeVisible();
    await list.getByRole("textbox", { name: "Name" }).fill("Quuxville");
    await list.getByRole("combobox", { name: "Label" }).selectOption({ label: "Place" });
    await list.getByRole("button", { name: "Add", exact: true }).click();
    await expect(list.getByRole("list", { name: "Names" }).getByRole("listitem")).toHaveCount(2);
    await list.getByLabel("Mark at once: Quuxville").check();
    await expectAccessible(gloss);
    await screenshot(gloss, "name-list");
    const { name, text } = await download(gloss, () =>
      list.getByRole("button", { name: "Save as a file" }).click(),
    );
    expect(name).toBe("names.gloss-names.json");
    expect(JSON.parse(text).names).toEqual([
      { name: "Quuxville", label: "LOC", mark: true },
      { name: "Zorblat", label: "ORG" },
    ]);
    await list.getByRole("button", { name: "Remove Zorblat" }).click();
    await list.getByRole("button", { name: "Remove Quuxville" }).click();
    await expect(list).toContainText("No name is in it yet.");
    await list.getByLabel("Add from a file").setInputFiles({
      name,
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
    await expect(list.getByRole("list", { name: "Names" }).getByRole("listitem")).toHaveCount(2);
  });

  await gloss.keyboard.press("Escape");
  await gloss.getByRole("button", { name: "New article" }).click();
  await open(gloss, "nobody lives in Quuxville.");
  await expect(marks(gloss, "Quuxville")).toHaveAttribute("data-status", "accepted");
});

for (const [state, reach] of Object.entries({
  offer: async () => {},
  preview: async (page) => {
    await page.keyboard.press("Shift+E");
    await expect(dialog(page)).toBeVisible();
  },
})) {
  test(`the ${state} is accessible in both themes`, async ({ gloss }) => {
    await open(gloss, ARTICLE);
    await mark(gloss, "Zorblat", "o");
    await expect(offer(gloss)).toBeVisible();
    await reach(gloss);
    await expectAccessible(gloss);
  });

  test.describe("on a small screen", () => {
    test.use({ viewport: { width: 320, height: 640 } });
    test(`nothing of the ${state} is cut off at 320 pixels`, async ({ gloss }) => {
      await open(gloss, ARTICLE);
      await mark(gloss, "Zorblat", "o");
      await expect(offer(gloss)).toBeVisible();
      await reach(gloss);
      const width = await gloss.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
      await screenshot(gloss, `occurrences-${state}-320`);
    });
  });
}
