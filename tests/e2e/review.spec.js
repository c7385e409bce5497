// The review: one suggestion after the other, by mouse, by keyboard alone and by touch.

import { expectAccessible } from "./fixtures/accessibility.js";
import { openAnnotated } from "./fixtures/annotated.js";
import { box, marks, openExample, settled, state } from "./fixtures/article.js";
import { downloadGlossJson } from "./fixtures/download.js";
import { readGlossFile } from "./fixtures/gloss_file.js";
import { expect, test } from "./fixtures/gloss.js";
import { paste } from "./fixtures/clipboard.js";
import { screenshot } from "./fixtures/screenshot.js";

const tab = (page) => page.getByRole("tab", { name: /^Review/ });
const panel = (page) => page.getByRole("tabpanel", { name: /^Review/ });
const bar = (page) => page.getByRole("group", { name: "Review" });
const current = (page) => page.locator("article mark[aria-current=true][role=button]");
const suggestions = (page) => page.locator("article mark[role=button][data-status=suggested]");
const said = (page) => page.getByRole("status").last();

/** How certain the model was of what is under review, in per cent. */
const certainty = async (page) => Number((await bar(page).textContent()).match(/(\d+)% sure/)[1]);

test("the least certain suggestion comes first, and each decision leads to the next", { tag: "@firefox" }, async ({ gloss }) => {
  await openExample(gloss);
  const total = await suggestions(gloss).count();
  await tab(gloss).click();
  await panel(gloss).getByRole("button", { name: /^Review one by one/ }).click();
  await expect(bar(gloss)).toBeFocused();
  await expect(current(gloss)).toHaveCount(1);
  await expect(current(gloss)).toBeInViewport();
  const first = await certainty(gloss);

  await test.step("accept, by key", async () => {
    const mark = await current(gloss).getAttribute("data-annotation");
    await gloss.keyboard.press("a");
    await expect(gloss.locator(`[data-annotation="${mark}"]`)).toHaveAttribute("data-status", "accepted");
    await expect(panel(gloss)).toContainText(`1 of ${total} reviewed`);
    expect(await certainty(gloss)).toBeGreaterThanOrEqual(first);
    await expect(said(gloss)).toContainText(`is accepted. 1 of ${total} reviewed. “`);
  });

  await test.step("reject, by button", async () => {
    const mark = await current(gloss).getAttribute("data-annotation");
    await bar(gloss).getByRole("button", { name: "Reject" }).click();
    await expect(gloss.locator(`[data-annotation="${mark}"]`)).toHaveCount(0);
    await expect(panel(gloss)).toContainText(`2 of ${total} reviewed`);
  });

  await test.step("relabel, by key", async () => {
    const mark = await current(gloss).getAttribute("data-annotation");
    const label = (await current(gloss).getAttribute("data-label")) === "PER" ? ["o", "ORG"] : ["1", "PER"];
    await gloss.keyboard.press(label[0]);
    await expect(gloss.locator(`[data-annotation="${mark}"]`).first()).toHaveAttribute("data-label", label[1]);
    await expect(current(gloss)).not.toHaveAttribute("data-annotation", mark);
  });

  await test.step("skip, and back", async () => {
    const mark = await current(gloss).getAttribute("data-annotation");
    await gloss.keyboard.press("s");
    await expect(current(gloss)).not.toHaveAttribute("data-annotation", mark);
    await gloss.keyboard.press("b");
    await expect(current(gloss)).toHaveAttribute("data-annotation", mark);
    await expect(panel(gloss)).toContainText(`3 of ${total} reviewed`);
  });

  await test.step("undo goes back to what was decided", async () => {
    const mark = await current(gloss).getAttribute("data-annotation");
    await gloss.keyboard.press("Enter");
    await expect(current(gloss)).not.toHaveAttribute("data-annotation", mark);
    await gloss.keyboard.press("ControlOrMeta+z");
    await expect(current(gloss)).toHaveAttribute("data-annotation", mark);
    await expect(panel(gloss)).toContainText(`3 of ${total} reviewed`);
  });

  await test.step("Escape puts the review away", async () => {
    await gloss.keyboard.press("Escape");
    await expect(bar(gloss)).toHaveCount(0);
    await expect(said(gloss)).toContainText("The review is put away.");
  });
});

test("the keyboard alone reviews a whole article, and what was rejected never comes back", async ({ gloss }) => {
  await paste(gloss, box(gloss), "Angela Merkel met Emmanuel Macron in Paris.\n\nReuters said Merkel left for Berlin.");
  await expect(marks(gloss, "Berlin")).toHaveCount(1);
  await settled(gloss);
  const total = await suggestions(gloss).count();
  await gloss.keyboard.press("r");
  await expect(bar(gloss)).toBeFocused();
  for (let count = 0; count < total; count += 1) {
    await expect(panel(gloss)).toContainText(`${count} of ${total} reviewed`);
    await gloss.keyboard.press(count % 2 === 0 ? "x" : "a");
  }
  await expect(panel(gloss)).toContainText(`All ${total} reviewed.`);
  await expect(said(gloss)).toContainText(`All ${total} reviewed.`);
  await expect(bar(gloss)).toBeFocused();
  await expect(suggestions(gloss)).toHaveCount(0);
  await screenshot(gloss, "review-done", { fullPage: false });
  await expectAccessible(gloss);
  await settled(gloss);
  const decided = await state(gloss);
  await gloss.reload();
  await settled(gloss);
  expect(await state(gloss)).toEqual(decided);
});

test("a rejected suggestion is brought back from the review", async ({ gloss }) => {
  await openExample(gloss);
  await gloss.keyboard.press("r");
  const quote = await current(gloss).textContent();
  const before = await marks(gloss, quote).count();
  await gloss.keyboard.press("x");
  await expect(marks(gloss, quote)).toHaveCount(before - 1);
  await gloss.keyboard.press("b");
  await expect(bar(gloss)).toContainText("removed by you");
  await expectAccessible(gloss);
  await bar(gloss).getByRole("button", { name: "Bring back" }).click();
  await expect(marks(gloss, quote)).toHaveCount(before);
});

test("in reading order the review goes down the article", async ({ gloss }) => {
  await openExample(gloss);
  await tab(gloss).click();
  // How certain each is stands in the list as it does on the card.
  await expect(panel(gloss).locator(".row-note").first()).toHaveText(/ \d+%$/);
  await panel(gloss).getByRole("button", { name: "Reading order" }).click();
  await gloss.keyboard.press("r");
  const order = await marks(gloss).evaluateAll((all) =>
    [...new Set(all.map((mark) => mark.dataset.annotation))].slice(0, 3),
  );
  for (const id of order) {
    await expect(current(gloss)).toHaveAttribute("data-annotation", id);
    await gloss.keyboard.press("a");
  }
});

test("the review is accessible, in the middle of the window", async ({ gloss }) => {
  await openExample(gloss);
  await gloss.keyboard.press("r");
  for (let count = 0; count < 6; count += 1) await gloss.keyboard.press("s");
  const middle = () =>
    current(gloss).evaluate((mark) => {
      const { top, height } = mark.getBoundingClientRect();
      return Math.abs(top + height / 2 - innerHeight / 2);
    });
  await expect.poll(middle).toBeLessThan(120);
  await screenshot(gloss, "review", { fullPage: false });
  await expectAccessible(gloss);
  await gloss.emulateMedia({ colorScheme: "dark" });
  await screenshot(gloss, "review-dark", { fullPage: false });
});

test("the threshold hides what is less certain, and says how many are shown", async ({ gloss }) => {
  await openExample(gloss);
  const total = await suggestions(gloss).count();
  await tab(gloss).click();
  const slider = panel(gloss).getByRole("slider");
  await expect(panel(gloss)).toContainText(`Show suggestions of at least 0%: ${total} of ${total}`);
  await slider.focus();
  await gloss.keyboard.press("End");
  for (let step = 0; step < 6; step += 1) await gloss.keyboard.press("ArrowLeft");
  await expect(panel(gloss)).toContainText("Show suggestions of at least 94%:");
  const shown = await suggestions(gloss).count();
  expect(shown).toBeLessThan(total);
  await expect(panel(gloss)).toContainText(`${shown} of ${total}`);
  await expect(tab(gloss)).toHaveText(`Review ${shown}`);
  await screenshot(gloss, "threshold", { fullPage: false });
  await expectAccessible(gloss);

  await test.step("a file has them all, or only these", async () => {
    const suggested = async () => {
      const { text } = await downloadGlossJson(gloss);
      return readGlossFile(text).annotations.length;
    };
    expect(await suggested()).toBe(total);
    await panel(gloss).getByRole("checkbox", { name: `Leave the other ${total - shown} out` }).check();
    expect(await suggested()).toBe(shown);
  });

  await slider.focus();
  await gloss.keyboard.press("Home");
  await expect(suggestions(gloss)).toHaveCount(total);
});

test("the span of what is under review is mended by a key, and the review stays with it", async ({ gloss }) => {
  await openAnnotated(gloss, "Yesterday Ana [Quilpa](PER?60) spoke in [Torvik](LOC?90).");
  await gloss.keyboard.press("r");
  await expect(current(gloss)).toHaveText("Quilpa");
  await gloss.keyboard.press("[");
  await expect(current(gloss)).toHaveText("Ana Quilpa");
  await bar(gloss).getByRole("button", { name: "End a word later" }).click();
  await expect(current(gloss)).toHaveText("Ana Quilpa spoke");
  await bar(gloss).getByRole("button", { name: "End a word earlier" }).click();
  await expect(current(gloss)).toHaveText("Ana Quilpa");
  await gloss.keyboard.press("a");
  await expect(current(gloss)).toHaveText("Torvik");
});

test("many are decided on at once, never what is decided, and one undo takes it back", async ({ gloss }) => {
  await openAnnotated(
    gloss,
    "[Ana Quilpa](PER) met [Quilpa](PER?60) in [Torvik](LOC?70), [Ostby](LOC?95) and [Acme](ORG?99).",
  );
  const before = await state(gloss);
  await tab(gloss).click();
  await panel(gloss).getByText("Decide on many at once").click();
  const slider = panel(gloss).getByRole("slider");
  await slider.fill("80");
  await expect(panel(gloss).getByLabel("Which labels").locator("option:checked")).toHaveText("All labels");
  await screenshot(gloss, "review-bulk", { fullPage: false });
  await expectAccessible(gloss);
  await panel(gloss).getByRole("button", { name: "Reject 2 below 80%" }).click();
  await panel(gloss).getByRole("button", { name: "Accept 2" }).click();
  expect(await state(gloss)).toEqual([
    "Ana Quilpa | PER | accepted",
    "Ostby | LOC | accepted",
    "Acme | ORG | accepted",
  ]);
  await gloss.keyboard.press("ControlOrMeta+z");
  await gloss.keyboard.press("ControlOrMeta+z");
  await slider.fill("0");
  expect(await state(gloss)).toEqual(before);

  // With nothing left to decide on the choices were gone.
  await panel(gloss).getByText("Decide on many at once").click();
  await panel(gloss).getByLabel("Which labels").selectOption("Place");
  await panel(gloss).getByRole("button", { name: "Accept 2" }).click();
  await expect(marks(gloss, "Torvik")).toHaveAttribute("data-status", "accepted");
  await expect(marks(gloss, "Acme")).toHaveAttribute("data-status", "suggested");
  await panel(gloss).getByLabel("Which labels").selectOption("All labels");
  await panel(gloss).getByLabel("Which names").selectOption("Ana Quilpa");
  await panel(gloss).getByRole("button", { name: "Reject 1" }).click();
  await expect(marks(gloss, "Quilpa")).toHaveCount(0);
  await expect(marks(gloss, "Ana Quilpa")).toHaveCount(1);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("the review is a sheet, and the suggestion stands above it", async ({ gloss }) => {
    await openExample(gloss);
    await tab(gloss).tap();
    await panel(gloss).getByRole("button", { name: /^Review one by one/ }).tap();
    await expect(bar(gloss)).toBeVisible();
    for (const name of ["Accept", "Reject", "Skip"]) {
      await bar(gloss).getByRole("button", { name }).tap();
    }
    const above = () =>
      gloss.evaluate(() => {
        const mark = document.querySelector("article mark[aria-current=true]").getBoundingClientRect();
        const sheet = document.querySelector(".panel").getBoundingClientRect();
        const bars = document.querySelector(".toolbar-frame").getBoundingClientRect();
        return mark.top > bars.bottom && mark.bottom < sheet.top;
      });
    await expect.poll(above).toBe(true);
    await screenshot(gloss, "review-phone", { fullPage: false });
    await expectAccessible(gloss);
  });
});
