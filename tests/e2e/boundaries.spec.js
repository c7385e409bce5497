// The ends of a mention are moved without deleting it: by handles and by keys.

import { expectAccessible } from "./fixtures/accessibility.js";
import { marks, selectByMouse } from "./fixtures/article.js";
import { expect, test } from "./fixtures/gloss.js";
import { screenshot } from "./fixtures/screenshot.js";
import { boxOf, openText, previewed, touch } from "./fixtures/text.js";

const TEXT = "nobody saw the old lighthouse keeper's boat at dawn.";

/** Marks "lighthouse" and chooses it. */
async function chosen(page) {
  await openText(page, TEXT);
  await selectByMouse(page, "lighthouse");
  await expect(page.getByRole("group", { name: /^Mark/ })).toBeVisible();
  await page.keyboard.press("l");
  await marks(page, "lighthouse").click();
  await expect(page.locator(".handle[data-side]")).toHaveCount(2);
}

const only = async (page, text) => {
  await expect(page.locator("article mark[data-label=LOC]")).toHaveText([text]);
};

test("a handle is dragged by mouse: shown first, done when it is let go", { tag: "@firefox" }, async ({ gloss }) => {
  await chosen(gloss);
  const id = await marks(gloss, "lighthouse").getAttribute("data-annotation");
  const grip = await gloss.locator(".handle[data-edge=end]").boundingBox();
  const keeper = await boxOf(gloss, "keeper");
  await gloss.mouse.move(grip.x + 8, grip.y + grip.height / 2);
  await gloss.mouse.down();
  await gloss.mouse.move(keeper.right - 4, keeper.middle, { steps: 6 });
  await expect.poll(() => previewed(gloss)).toEqual(["lighthouse keeper"]);
  await screenshot(gloss, "handles-dragging");
  await only(gloss, "lighthouse");
  await gloss.mouse.up();
  await only(gloss, "lighthouse keeper");
  await expect(marks(gloss, "lighthouse keeper")).toHaveAttribute("data-annotation", id);
  await expect(gloss.getByRole("button", { name: "Undo" })).toHaveAttribute(
    "title",
    /Undo: change ‘lighthouse’ to ‘lighthouse keeper’/,
  );
  await gloss.keyboard.press("ControlOrMeta+z");
  await only(gloss, "lighthouse");
});

test("with Alt held a handle goes by characters, and Escape leaves all as it was", async ({ gloss }) => {
  await chosen(gloss);
  const grip = await gloss.locator(".handle[data-edge=start]").boundingBox();
  const house = await boxOf(gloss, "house");
  await gloss.mouse.move(grip.x + grip.width - 6, grip.y + grip.height / 2);
  await gloss.mouse.down();
  await gloss.keyboard.down("Alt");
  await gloss.mouse.move(house.left, house.middle, { steps: 6 });
  await expect.poll(() => previewed(gloss)).toEqual(["house"]);
  await gloss.keyboard.press("Escape");
  await expect.poll(() => previewed(gloss)).toEqual([]);
  await gloss.keyboard.up("Alt");
  await gloss.mouse.up();
  await only(gloss, "lighthouse");
});

test("keys move the ends, again and again", { tag: "@firefox" }, async ({ gloss }) => {
  await chosen(gloss);
  for (const [key, text] of [
    ["[", "old lighthouse"],
    ["[", "the old lighthouse"],
    ["{", "old lighthouse"],
    ["]", "old lighthouse keeper"],
    ["}", "old lighthouse"],
    ["{", "lighthouse"],
    ["Alt+}", "lighthous"],
    ["Alt+]", "lighthouse"],
    ["Alt+{", "ighthouse"],
    ["Alt+[", "lighthouse"],
  ]) {
    await gloss.keyboard.press(key);
    await only(gloss, text);
    await expect(gloss.getByRole("group", { name: `Mention: ${text}`, exact: true })).toBeVisible();
    await expect(gloss.locator("article mark").first()).toBeFocused();
  }
  await gloss.keyboard.press("}");
  await expect(gloss.getByRole("status").last()).toContainText("This is so already");
});

test("right-to-left text has its first handle on the right", async ({ gloss }) => {
  await openText(gloss, "הוא נסע אתמול מן העיר אל הכפר.");
  await selectByMouse(gloss, "אתמול");
  await expect(gloss.getByRole("group", { name: /^Mark/ })).toBeVisible();
  await gloss.keyboard.press("p");
  await marks(gloss, "אתמול").click();
  const [start, end] = await Promise.all(
    ["start", "end"].map((edge) => gloss.locator(`.handle[data-edge=${edge}]`).boundingBox()),
  );
  expect(start.x).toBeGreaterThan(end.x);
  const next = await boxOf(gloss, "מן");
  await gloss.mouse.move(end.x + end.width - 6, end.y + end.height / 2);
  await gloss.mouse.down();
  await gloss.mouse.move(next.left + 1, next.middle, { steps: 6 });
  await gloss.mouse.up();
  await expect(gloss.locator("article mark[data-label=PER]")).toHaveText(["אתמול מן"]);
});

test("with handles it is accessible", async ({ gloss }) => {
  await chosen(gloss);
  await screenshot(gloss, "handles-light");
  await expectAccessible(gloss);
});

test.describe("by finger", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("a handle is large enough and is dragged", async ({ gloss }) => {
    await openText(gloss, TEXT);
    await selectByMouse(gloss, "lighthouse");
    await gloss.getByRole("group", { name: /^Mark/ }).getByRole("button", { name: "Place" }).tap();
    await marks(gloss, "lighthouse").tap();
    await screenshot(gloss, "handles-360");
    // The page still scrolls the mention above its card: the handle is taken once it rests.
    const handle = gloss.locator(".handle[data-edge=end]");
    await handle.tap({ trial: true });
    const grip = await handle.boundingBox();
    expect(Math.round(grip.width)).toBeGreaterThanOrEqual(44);
    expect(Math.round(grip.height)).toBeGreaterThanOrEqual(44);
    const fingers = await touch(gloss);
    const keeper = await boxOf(gloss, "keeper");
    await fingers.down({ x: grip.x + 20, y: grip.y + 22 });
    await fingers.move({ x: keeper.right + 10, y: keeper.middle });
    await expect.poll(() => previewed(gloss)).toEqual(["lighthouse keeper"]);
    await fingers.up();
    await only(gloss, "lighthouse keeper");
  });
});
