// Find: a text in the article or mentions by what they are, highlighted, stepped through, and
// changed all at once.

import { expectAccessible } from "./fixtures/accessibility.js";
import { openAnnotated } from "./fixtures/annotated.js";
import { marks, openExample, state } from "./fixtures/article.js";
import { expect, test } from "./fixtures/gloss.js";
import { screenshot } from "./fixtures/screenshot.js";

const ARTICLE = [
  "Harbour works at Sao Torvik begin",
  "",
  "[Ana Quilpa](PER) opened the quay at [São Torvik](LOC?60), and [SÃO TORVIK](ORG?95) slept.",
  "",
  "The mayor of Sa\u0303o Torvik thanked [Quilpa](PER?40); São Torvikers woke. 👩🏽‍🚀 [Ostby](LOC?80)",
].join("\n");

const panel = (page) => page.getByRole("tabpanel", { name: "Find" });
const field = (page) => panel(page).getByRole("searchbox", { name: "Find" });
const count = (page) => panel(page).getByRole("status");
const undo = async (page) => {
  await page.getByRole("article").focus();
  await page.keyboard.press("ControlOrMeta+z");
};

/** Looks for a text, by the keyboard alone. */
async function find(page, text) {
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(text);
}

/** The texts that the browser highlights under a name. */
const highlighted = (page, name) =>
  page.evaluate((name) => {
    const text = (range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return String(live);
    };
    return [...(CSS.highlights.get(name) ?? [])].map(text);
  }, name);

test("a slash goes to the field, and Enter from match to match", async ({ gloss }) => {
  await openAnnotated(gloss, ARTICLE);
  await gloss.keyboard.press("/");
  await expect(field(gloss)).toBeFocused();
  await gloss.keyboard.type("são torvik");
  await expect(count(gloss)).toHaveText("1 of 5");
  expect(await highlighted(gloss, "found")).toEqual([
    "Sao Torvik",
    "São Torvik",
    "SÃO TORVIK",
    "Sa\u0303o Torvik",
    "São Torvik",
  ]);
  await gloss.keyboard.press("Enter");
  await expect(count(gloss)).toHaveText("2 of 5");
  await expect.poll(() => highlighted(gloss, "found-current")).toEqual(["São Torvik"]);
  await gloss.keyboard.press("Shift+Enter");
  await gloss.keyboard.press("Shift+Enter");
  await expect(count(gloss)).toHaveText("5 of 5");
  await gloss.getByRole("article").focus();
  await gloss.keyboard.press("F3");
  await expect(count(gloss)).toHaveText("1 of 5");
  await gloss.keyboard.press("Shift+F3");
  await expect(count(gloss)).toHaveText("5 of 5");
});

test("capitals, accents and whole words count when they are asked for", async ({ gloss }) => {
  await openAnnotated(gloss, ARTICLE);
  await find(gloss, "São Torvik");
  for (const [name, expected] of [
    ["Whole words", "1 of 4"],
    ["Accents count", "1 of 3"],
    ["Capitals count", "1 of 2"],
  ]) {
    await panel(gloss).getByRole("button", { name }).click();
    await expect(count(gloss)).toHaveText(expected);
  }
  await field(gloss).fill("nowhere");
  await expect(count(gloss)).toHaveText("Nothing found");
  expect(await highlighted(gloss, "found")).toEqual([]);
});

test("all that was found is marked, less what is marked, and one undo takes it back", async ({ gloss }) => {
  await openAnnotated(gloss, ARTICLE);
  const before = await state(gloss);
  await find(gloss, "quilpa");
  await expect(count(gloss)).toHaveText("1 of 2");
  // One is inside a mention by a person, the other a suggestion of just that text.
  await expect(panel(gloss)).toContainText("Mark 1 as (1 is marked)");
  await field(gloss).fill("torvik");
  await panel(gloss).getByRole("button", { name: "Whole words" }).click();
  await expect(count(gloss)).toHaveText("1 of 4");
  await expect(panel(gloss)).toContainText("Mark 2 as (2 are marked)");
  await panel(gloss).getByRole("button", { name: "Place 2" }).click();
  await expect(marks(gloss, "Torvik")).toHaveCount(2);
  await expect(panel(gloss)).toContainText("All are marked.");
  await undo(gloss);
  expect(await state(gloss)).toEqual(before);
});

test("mentions are found by label, status, certainty and origin, and changed at once", async ({ gloss }) => {
  await openAnnotated(gloss, ARTICLE);
  const before = await state(gloss);
  await gloss.keyboard.press("/");
  await panel(gloss).getByRole("button", { name: "In mentions" }).click();
  await expect(count(gloss)).toHaveText("1 of 5");

  await panel(gloss).getByLabel("Label").selectOption("Place");
  await expect(count(gloss)).toHaveText("1 of 2");
  await panel(gloss).getByLabel("Certainty").selectOption("At least 70%");
  await expect(count(gloss)).toHaveText("1 of 1");
  expect(await highlighted(gloss, "found")).toEqual(["Ostby"]);
  await panel(gloss).getByLabel("Label").selectOption("Any");
  await panel(gloss).getByLabel("Certainty").selectOption("Any");
  await panel(gloss).getByLabel("From").selectOption("A person");
  await expect(count(gloss)).toHaveText("1 of 1");
  await panel(gloss).getByLabel("From").selectOption("Anyone");
  await panel(gloss).getByLabel("Status").selectOption("Suggested");
  await expect(count(gloss)).toHaveText("1 of 4");

  await test.step("accept all, and undo", async () => {
    await panel(gloss).getByRole("button", { name: "Accept 4" }).click();
    await expect(count(gloss)).toHaveText("Nothing found");
    await expect(gloss.locator("mark[data-status=suggested]")).toHaveCount(0);
    await undo(gloss);
    expect(await state(gloss)).toEqual(before);
  });

  await test.step("remove all, find what was rejected, bring it back", async () => {
    await field(gloss).fill("torvik");
    await panel(gloss).getByRole("button", { name: "Remove 2" }).click();
    await expect(marks(gloss, "São Torvik")).toHaveCount(0);
    await panel(gloss).getByLabel("Status").selectOption("Rejected");
    await panel(gloss).getByRole("button", { name: "Bring back 2" }).click();
    await expect(marks(gloss, "São Torvik")).toHaveAttribute("data-status", "accepted");
  });

  await test.step("relabel all of an entity", async () => {
    await field(gloss).fill("");
    await panel(gloss).getByLabel("Status").selectOption("Any that is shown");
    await panel(gloss).getByLabel("Name").selectOption({ label: "Ana Quilpa (Person)" });
    await expect(count(gloss)).toHaveText("1 of 2");
    await panel(gloss).getByRole("button", { name: "Organisation 2" }).click();
    await expect(marks(gloss, "Quilpa")).toHaveAttribute("data-label", "ORG");
    await expect(marks(gloss, "Ana Quilpa")).toHaveAttribute("data-label", "ORG");
  });
});

test("a match far down a long article is brought into sight", async ({ gloss }) => {
  await openAnnotated(gloss, `Torvik slept.\n\n${"It rained on the quay.\n\n".repeat(300)}Then Torvik woke.`);
  await find(gloss, "torvik");
  await gloss.keyboard.press("Enter");
  await expect(count(gloss)).toHaveText("2 of 2");
  await expect(gloss.locator("[data-paragraph]").last()).toBeInViewport();
  await expect.poll(() => highlighted(gloss, "found")).toContain("Torvik");
});

test("what is found is accessible", async ({ gloss }) => {
  await openExample(gloss);
  await gloss.keyboard.press("/");
  await expectAccessible(gloss);
  await gloss.keyboard.type("goode");
  await gloss.keyboard.press("Enter");
  await screenshot(gloss, "find", { fullPage: false });
  await expectAccessible(gloss);
  await panel(gloss).getByRole("button", { name: "In mentions" }).click();
  await panel(gloss).getByLabel("Label").selectOption("Person");
  await screenshot(gloss, "find-mentions", { fullPage: false });
  await expectAccessible(gloss);
  await gloss.emulateMedia({ colorScheme: "dark" });
  await screenshot(gloss, "find-dark", { fullPage: false });
});

test.describe("in a browser that cannot highlight by itself", () => {
  test("boxes lie over what is found", async ({ page }) => {
    await page.addInitScript(() => delete window.Highlight);
    await page.goto("./");
    await openAnnotated(page, ARTICLE);
    await find(page, "ostby");
    const over = () =>
      page.evaluate(() => {
        const box = document.querySelector(".highlight-box[data-highlight=found-current]")?.getBoundingClientRect();
        const mark = [...document.querySelectorAll("mark")].find((mark) => mark.textContent === "Ostby");
        const place = mark.getBoundingClientRect();
        return box !== undefined && box.left >= place.left - 1 && box.right <= place.right + 1 && box.width > 20;
      });
    await expect.poll(over).toBe(true);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("what is found stands above the sheet", async ({ gloss }) => {
    await openExample(gloss);
    await gloss.getByRole("tab", { name: "Find" }).tap();
    await field(gloss).fill("danville");
    await gloss.keyboard.press("Enter");
    const above = () =>
      gloss.evaluate(() => {
        const [range] = [...CSS.highlights.get("found-current")];
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const place = live.getBoundingClientRect();
        return place.top > 0 && place.bottom < document.querySelector(".panel").getBoundingClientRect().top;
      });
    await expect.poll(above).toBe(true);
    await screenshot(gloss, "find-phone", { fullPage: false });
    await expectAccessible(gloss);
  });
});
