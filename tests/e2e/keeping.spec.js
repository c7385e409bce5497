// What browsers clear by themselves: the page asks not to be cleared once there is something to
// miss, and says where a browser clears all the same.

import { box, marks, openExample, settled } from "./fixtures/article.js";
import { expectAccessible } from "./fixtures/accessibility.js";
import { paste } from "./fixtures/clipboard.js";
import { expect, open, test } from "./fixtures/gloss.js";
import { screenshot } from "./fixtures/screenshot.js";
import { beSafari, callAPlace } from "./fixtures/storage.js";

/** Counts how often the page asks the browser to keep its storage. */
function countAsking() {
  window.asked = 0;
  navigator.storage.persisted = async () => window.asked > 0;
  navigator.storage.persist = async () => {
    window.asked += 1;
    return true;
  };
}

const asked = (page) => page.evaluate(() => window.asked);

test("the browser is asked to keep the storage once there is a decision to miss", async ({ page }) => {
  await page.addInitScript(countAsking);
  await open(page);
  await openExample(page);
  expect(await asked(page), "an article alone can be pasted again").toBe(0);
  await callAPlace(page, marks(page).first());
  await settled(page);
  await expect.poll(() => asked(page)).toBe(1);
  await callAPlace(page, marks(page).nth(1));
  await settled(page);
  expect(await asked(page), "nobody is asked twice").toBe(1);
});

test("Firefox, which asks the person in turn, is not asked by itself", async ({ page }) => {
  await page.addInitScript(countAsking);
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "userAgent", {
      get: () => "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
    }),
  );
  await open(page);
  await openExample(page);
  await callAPlace(page, marks(page).first());
  await settled(page);
  expect(await asked(page)).toBe(0);
});

test("in Safari, which clears after seven days without a visit, the reminder comes sooner and says so", async ({ page }) => {
  await beSafari(page);
  await page.clock.install({ time: new Date("2026-01-05T09:00:00Z") });
  await open(page);
  await paste(page, box(page), "Oslo votes on trams\n\nAna Ruiz spoke in Oslo on Monday.");
  await settled(page);
  await page.getByRole("button", { name: "New article" }).click();
  await expect(page.getByText("in no file yet")).toHaveCount(0);
  await page.clock.setFixedTime(new Date("2026-01-08T09:00:00Z"));
  await page.reload();
  await expect(page.getByText("1 article is in no file yet")).toBeVisible();
  await expect(page.getByText("Safari deletes what a page keeps")).toBeVisible();
  await screenshot(page, "keeping-safari");
  await expectAccessible(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Back up everything" }).click();
  await download;
  await expect(page.getByText("Safari deletes what a page keeps")).toHaveCount(0);
});
