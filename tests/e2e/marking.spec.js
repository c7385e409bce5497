// Marking text: by mouse, by keys and by finger, in all kinds of writing.

import { marks, selectByMouse } from "./fixtures/article.js";
import { expect, test } from "./fixtures/gloss.js";
import { boxOf, dragOver, openText, previewed, touch } from "./fixtures/text.js";

const offer = (page, name) => page.getByRole("group", { name: `Mark “${name}”`, exact: true });

const TEXT = "nobody saw the old lighthouse keeper's boat at dawn.\n\nit was seen later, by others, at noon.";

test.describe("by mouse", () => {
  test("the whole words are shown while the pointer is still down", { tag: "@firefox" }, async ({ gloss }) => {
    await openText(gloss, TEXT);
    await dragOver(gloss, "ghthou", "keep");
    await expect.poll(() => previewed(gloss)).toEqual(["lighthouse keeper"]);
    await expect(offer(gloss, "lighthouse keeper")).toHaveCount(0);
    await gloss.mouse.up();
    await expect(offer(gloss, "lighthouse keeper")).toBeVisible();
    await gloss.keyboard.press("p");
    await expect(marks(gloss, "lighthouse keeper")).toHaveAttribute("data-label", "PER");
    await expect.poll(() => previewed(gloss)).toEqual([]);
  });

  test("with Alt held it is the characters, which shows as soon as it is held", async ({ gloss }) => {
    await openText(gloss, TEXT);
    await dragOver(gloss, "house");
    await expect.poll(() => previewed(gloss)).toEqual(["lighthouse"]);
    await gloss.keyboard.down("Alt");
    await expect.poll(() => previewed(gloss)).toEqual(["house"]);
    await gloss.mouse.up();
    await gloss.keyboard.up("Alt");
    await expect(offer(gloss, "house")).toBeVisible();
    await gloss.keyboard.press("o");
    await expect(marks(gloss, "house")).toHaveAttribute("data-label", "ORG");
  });

  test("a drag that begins at the first letter of a mention selects", { tag: "@firefox" }, async ({ gloss }) => {
    await openText(gloss, TEXT);
    await selectByMouse(gloss, "lighthouse");
    await expect(offer(gloss, "lighthouse")).toBeVisible();
    await gloss.keyboard.press("l");
    await expect(marks(gloss, "lighthouse")).toBeVisible();
    await dragOver(gloss, "lighthouse", "boat");
    await gloss.mouse.up();
    await expect(offer(gloss, "lighthouse keeper's boat")).toBeVisible();
  });

  test("a double click takes a word, a triple click the paragraph", async ({ gloss }) => {
    await openText(gloss, TEXT);
    const { left, middle } = await boxOf(gloss, "dawn");
    await gloss.mouse.dblclick(left + 8, middle);
    await expect(offer(gloss, "dawn")).toBeVisible();
    await gloss.mouse.click(left + 8, middle, { clickCount: 3 });
    await expect(offer(gloss, "nobody saw the old lighthouse keeper's boat at dawn")).toBeVisible();
  });

  test("Shift and a click extend what is selected, over mentions too", async ({ gloss }) => {
    await openText(gloss, TEXT);
    await selectByMouse(gloss, "keeper");
    await expect(offer(gloss, "keeper")).toBeVisible();
    await gloss.keyboard.press("p");
    await expect(marks(gloss, "keeper")).toBeVisible();
    const old = await boxOf(gloss, "old");
    await gloss.mouse.dblclick(old.left + 8, old.middle);
    await expect(offer(gloss, "old")).toBeVisible();
    const keeper = await boxOf(gloss, "keeper");
    await gloss.keyboard.down("Shift");
    await gloss.mouse.click(keeper.left + 20, keeper.middle);
    await gloss.keyboard.up("Shift");
    await expect(offer(gloss, "old lighthouse keeper")).toBeVisible();
  });

  test("over the end of a paragraph there is a mention in each", async ({ gloss }) => {
    await openText(gloss, TEXT);
    await dragOver(gloss, "dawn", "it was");
    await expect.poll(() => previewed(gloss)).toEqual(["dawn", "it was"]);
    await gloss.mouse.up();
    await expect(gloss.getByText("A mention in each of 2 paragraphs")).toBeVisible();
    await gloss.keyboard.press("l");
    await expect(marks(gloss, "dawn")).toHaveAttribute("data-label", "LOC");
    await expect(marks(gloss, "it was")).toHaveAttribute("data-label", "LOC");
    await gloss.keyboard.press("ControlOrMeta+z");
    await expect(marks(gloss)).toHaveCount(0);
  });

  test("more paragraphs than anybody means are refused, and why is said", async ({ gloss }) => {
    await openText(gloss, Array.from({ length: 12 }, (_, line) => `line ${line} of it.`).join("\n\n"));
    await gloss.getByRole("article").click();
    await gloss.keyboard.press("ControlOrMeta+a");
    await expect(gloss.getByText("A mention stands within one paragraph")).toBeVisible();
    await gloss.keyboard.press("p");
    await expect(marks(gloss)).toHaveCount(0);
    await expect(gloss.getByRole("status").last()).toContainText("12 paragraphs are selected");
  });
});

test.describe("however the browser puts a selection", () => {
  const select = (page, ranges) =>
    page.evaluate((ranges) => {
      const at = ([selector, text, offset]) => {
        const element = document.querySelector(selector);
        return text ? [element.firstChild.firstChild, offset] : [element, offset];
      };
      const selection = getSelection();
      selection.removeAllRanges();
      for (const [start, end] of ranges) {
        const range = document.createRange();
        range.setStart(...at(start));
        range.setEnd(...at(end));
        selection.addRange(range);
      }
    }, ranges);

  test("ends that are elements, not texts", async ({ gloss }) => {
    await openText(gloss, TEXT);
    await select(gloss, [[["[data-paragraph='1']", false, 0], ["[data-paragraph='1']", false, 1]]]);
    await expect(offer(gloss, "it was seen later, by others, at noon")).toBeVisible();
  });

  test("an end at the very start of the next paragraph", async ({ gloss }) => {
    await openText(gloss, TEXT);
    await select(gloss, [[["[data-paragraph='0']", true, 43], ["[data-paragraph='1']", false, 0]]]);
    await expect(offer(gloss, "at dawn")).toBeVisible();
  });

  test("all of the page", async ({ gloss }) => {
    await openText(gloss, "one line.\n\nand another.");
    await gloss.getByRole("article").click();
    await gloss.keyboard.press("ControlOrMeta+a");
    await expect(gloss.getByText("A mention in each of 2 paragraphs")).toBeVisible();
    await gloss.keyboard.press("p");
    await expect(marks(gloss)).toHaveText(["one line", "and another"]);
  });
});

test.describe("all kinds of writing", () => {
  for (const { script, text, drag, word } of [
    { script: "Arabic", text: "وصل أنطونيو غوتيريش إلى القاهرة أمس.", drag: "وتيري", word: "غوتيريش" },
    { script: "Hebrew", text: "הוא נסע אתמול מן העיר אל הכפר.", drag: "תמו", word: "אתמול" },
    { script: "Devanagari with combining marks", text: "वह कल दिल्ली से आया था।", drag: "ल्ली", word: "दिल्ली" },
    { script: "decomposed accents", text: "then Rene\u0301e was there at noon.", drag: "e\u0301", word: "Rene\u0301e" },
  ]) {
    test(`${script}: whole words`, async ({ gloss }) => {
      await openText(gloss, text);
      await dragOver(gloss, drag, drag, { inset: 1 });
      await gloss.mouse.up();
      // In right-to-left text the first letter is on the right: the drag then covers its word too.
      await expect(offer(gloss, word)).toBeVisible();
      await gloss.keyboard.press("p");
      const marked = gloss.locator("article mark[data-status=accepted]");
      await expect(marked).toHaveText([word]);
    });
  }

  test("Chinese: characters, as words have no spaces between", async ({ gloss }) => {
    await openText(gloss, "昨天他在北京市说了几句话。");
    await dragOver(gloss, "北京", "北京", { inset: 4 });
    await gloss.mouse.up();
    await expect(offer(gloss, "北京")).toBeVisible();
    await gloss.keyboard.press("l");
    await expect(gloss.locator("article mark[data-status=accepted]")).toHaveText(["北京"]);
  });

  test("an emoji of several parts is never cut", async ({ gloss }) => {
    await openText(gloss, "then 👩🏽‍🚒👨‍👩‍👧 came by.");
    await gloss.evaluate(() => {
      const text = document.querySelector("[data-paragraph='0'] span").firstChild;
      // Into the middle of the first and of the second.
      getSelection().setBaseAndExtent(text, 7, text, 14);
    });
    // Emoji are no words, and the words beside them are not touched.
    await expect(offer(gloss, "👩🏽‍🚒👨‍👩‍👧")).toHaveCount(0);
    const box = await boxOf(gloss, "👩🏽‍🚒👨‍👩‍👧");
    await gloss.keyboard.down("Alt");
    await gloss.mouse.move(box.left + 2, box.middle);
    await gloss.mouse.down();
    await gloss.mouse.move(box.right - 4, box.middle, { steps: 5 });
    await gloss.mouse.up();
    await gloss.keyboard.up("Alt");
    await expect(offer(gloss, "👩🏽‍🚒👨‍👩‍👧")).toBeVisible();
  });
});

test.describe("by finger", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a long press takes the word, handles extend it, a button marks it", async ({ gloss }) => {
    await openText(gloss, TEXT);
    const fingers = await touch(gloss);
    const { left, middle } = await boxOf(gloss, "lighthouse");
    await fingers.down({ x: left + 20, y: middle });
    await expect(offer(gloss, "lighthouse")).toBeVisible();
    await fingers.up();
    await expect(offer(gloss, "lighthouse")).toBeVisible();
    await expect.poll(() => previewed(gloss)).toEqual(["lighthouse"]);

    const handle = gloss.locator(".handle[data-edge=end]");
    const grip = await handle.boundingBox();
    const keeper = await boxOf(gloss, "keeper");
    await fingers.down({ x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 });
    await fingers.move({ x: keeper.right + 8, y: keeper.middle });
    await expect.poll(() => previewed(gloss)).toEqual(["lighthouse keeper"]);
    await fingers.up();
    // Chromium makes no click of a tap that follows a drag within moments.
    await offer(gloss, "lighthouse keeper").getByRole("button", { name: "Person" }).click();
    await expect(marks(gloss, "lighthouse keeper")).toHaveAttribute("data-label", "PER");
  });

  test("a finger that wanders scrolls, and selects nothing", async ({ gloss }) => {
    await openText(gloss, TEXT);
    const fingers = await touch(gloss);
    const { left, middle } = await boxOf(gloss, "lighthouse");
    await fingers.down({ x: left + 20, y: middle });
    await fingers.move({ x: left + 20, y: middle - 60 });
    await fingers.up();
    await expect(gloss.getByRole("group", { name: /^Mark/ })).toHaveCount(0);
  });
});

test("without the highlight API, boxes are laid over the words", { tag: "@firefox" }, async ({ page }) => {
  await page.addInitScript(() => delete window.Highlight);
  await page.goto("./");
  await openText(page, "nobody saw the old lighthouse keeper's boat.");
  await dragOver(page, "ghthou", "keep");
  const laid = page.locator(".highlight-box");
  await expect(laid).toHaveCount(1);
  const box = await laid.boundingBox();
  const words = await boxOf(page, "lighthouse keeper");
  expect(Math.abs(box.x - words.left)).toBeLessThan(2);
  expect(Math.abs(box.x + box.width - words.right)).toBeLessThan(2);
  await page.mouse.up();
  await expect(offer(page, "lighthouse keeper")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(laid).toHaveCount(0);
});
