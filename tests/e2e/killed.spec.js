// The process that draws the page is killed before each single write of a save, by the system's own
// signal: whatever was written until then, the article is whole when the page is opened again.

import { chromium } from "@playwright/test";
import { marks, openExample, settled, state } from "./fixtures/article.js";
import { expect, open, test } from "./fixtures/gloss.js";
import { callAPlace, documentKeys } from "./fixtures/storage.js";

/** No save has more writes than this. */
const MOST = 12;

/** Lets the page make `left` more changes to its storage, and then asks the host for `stop-here`,
 * for which it waits and does nothing else. */
function stopAfter(left) {
  for (const name of ["setItem", "removeItem"]) {
    const change = Storage.prototype[name];
    Storage.prototype[name] = function (...arguments_) {
      if (left === 0) {
        const request = new XMLHttpRequest();
        request.open("GET", "./stop-here", false);
        request.send();
      }
      left -= 1;
      change.apply(this, arguments_);
    };
  }
}

/** Ends the process that draws `page`, which has worked the most, and waits until it is gone; the one
 * that a browser holds ready for the next page lives on. */
async function killRenderer(browser, page) {
  const crashed = page.waitForEvent("crash", { timeout: 20_000 });
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const [busiest] = processInfo
    .filter(({ type }) => type === "renderer")
    .toSorted((one, other) => other.cpuTime - one.cpuTime);
  process.kill(busiest.id, "SIGKILL");
  await crashed;
}

test("an article is whole whichever write of a save is the last", async ({ baseURL, launchOptions }) => {
  // It opens the page once for each write.
  test.slow();
  // A browser of its own: no other test has a page in it that would be ended too.
  const browser = await chromium.launch(launchOptions);
  const context = await browser.newContext({ baseURL });
  let page = await context.newPage();
  await open(page);
  await openExample(page);
  let saved = await state(page);
  const ends = [];
  for (let writes = 0; writes <= MOST; writes += 1) {
    const stopped = new Promise((resolve) => {
      page.route("**/stop-here", () => resolve("stopped"));
    });
    await page.evaluate(stopAfter, writes);
    await callAPlace(page, marks(page).nth(writes));
    const edited = await state(page);
    expect(edited).not.toEqual(saved);
    const end = await Promise.race([stopped, settled(page)]);
    if (end !== "stopped") {
      expect(writes, "the writes of a save").toBeGreaterThan(2);
      break;
    }
    await killRenderer(browser, page);
    page = await context.newPage();
    await open(page);
    await settled(page);
    const found = await state(page);
    // As it was before the save, or after it: nothing in between.
    expect([saved, edited], `killed before write ${writes + 1}`).toContainEqual(found);
    await expect(page.getByRole("alert")).toHaveCount(0);
    ends.push(JSON.stringify(found) === JSON.stringify(edited) ? "after" : "before");
    saved = found;
  }
  // Killed before the first write there is the old state; before the last, when only the old
  // revision is still to be removed, the new one.
  expect(ends[0]).toBe("before");
  expect(ends.at(-1)).toBe("after");
  expect(ends.length, "each write of a save was the last one once").toBeLessThan(MOST);
  await browser.close();
});

test("a tab that is killed takes at most the edits of the last moment with it", async ({ baseURL, launchOptions }) => {
  const browser = await chromium.launch(launchOptions);
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await open(page);
  await openExample(page);
  // Each edit waits as long as changes are gathered; the last one is not waited for.
  const states = [];
  for (let index = 0; index < 4; index += 1) {
    await callAPlace(page, marks(page).nth(index));
    if (index < 3) await settled(page);
    states.push(await state(page));
  }
  await killRenderer(browser, page);
  const again = await context.newPage();
  await open(again);
  await settled(again);
  expect([states[2], states[3]]).toContainEqual(await state(again));
  expect(await documentKeys(again)).toHaveLength(1);
  await browser.close();
});
