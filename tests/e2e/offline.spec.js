// The page opens without a network once it has been there, and a newer version comes whole.

import { cp } from "node:fs/promises";
import { box, marks, openExample, settled } from "./fixtures/article.js";
import { paste } from "./fixtures/clipboard.js";
import { expect, open, test as base } from "./fixtures/gloss.js";
import { dist, laterBuild, serve } from "./fixtures/hosts.js";

/** A host whose folder can be exchanged, as a deploy does. */
const test = base.extend({
  host: async ({}, use) => {
    let folder = dist;
    let stopped = false;
    const { address, stop } = await serve(() => folder, { base: "/gloss/" });
    const stopOnce = async () => {
      if (!stopped) await stop();
      stopped = true;
    };
    await use({ address, stop: stopOnce, deploy: (next) => (folder = next) });
    await stopOnce();
  },
  baseURL: async ({ host }, use) => use(host.address),
  later: async ({}, use) => {
    const later = await laterBuild();
    await use(later);
    await later.remove();
  },
});

test.use({ serviceWorkers: "allow" });

const kept = (page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).active.state === "activated");

const version = (page) => page.locator('meta[name="app-version"]').getAttribute("content");
const notice = (page) => page.getByText("A new version of Gloss is there");

test.describe("in flight mode", () => {
  // The recogniser's worker and the model are asked for, and answered from what was kept.
  test("the page opens and recognises names after one visit", async ({ page, host }) => {
    await open(page);
    await expect.poll(() => kept(page)).toBe(true);
    await host.stop();
    await page.context().setOffline(true);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await paste(page, box(page), "Angela Merkel flew to Paris.");
    await expect(marks(page, "Paris")).toHaveAttribute("data-label", "LOC");
  });
});

test("work that was done offline is there when the network is back", async ({ page }) => {
  await open(page);
  await expect.poll(() => kept(page)).toBe(true);
  await page.context().setOffline(true);
  await page.reload();
  await paste(page, box(page), "Angela Merkel flew to Paris.");
  await settled(page);
  await page.context().setOffline(false);
  await page.reload();
  await expect(marks(page, "Paris")).toHaveCount(1);
});

test("a newer version is offered, and nothing is lost by taking it", async ({ page, host, later }) => {
  await open(page);
  await expect.poll(() => kept(page)).toBe(true);
  await openExample(page);
  host.deploy(later.folder);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(notice(page)).toBeVisible();

  await marks(page).nth(2).click();
  await page.keyboard.press("Enter");
  const before = await page.locator("article mark").count();
  await page.getByRole("button", { name: "Reload" }).click();
  await expect.poll(() => version(page)).toBe("later");
  await settled(page);
  await expect(notice(page)).toBeHidden();
  await expect(marks(page)).toHaveCount(before);
  await expect(marks(page).nth(2)).toHaveAttribute("data-status", "accepted");
});

test("a page of the newer version never gets the worker of the older", async ({ page, host, later }) => {
  await open(page);
  await expect.poll(() => kept(page)).toBe(true);
  host.deploy(later.folder);
  const workers = [];
  page.on("worker", (worker) => workers.push(new URL(worker.url()).pathname.split("/").pop()));
  await page.reload();
  await paste(page, box(page), "Angela Merkel flew to Paris.");
  await expect(marks(page, "Paris")).toHaveCount(1);
  expect(await version(page)).toBe("later");
  expect(workers).toEqual([later.loader]);
  await expect(notice(page)).toBeHidden();
});

test("a deploy that is only half done is not taken", async ({ page, host, later }) => {
  await open(page);
  await expect.poll(() => kept(page)).toBe(true);
  const first = await version(page);
  // The new service worker is there, and the page is still the old one.
  await cp(`${dist}/index.html`, `${later.folder}/index.html`);
  host.deploy(later.folder);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const gone = new Promise((resolve) =>
      registration.addEventListener("updatefound", () => {
        const { installing } = registration;
        installing.addEventListener("statechange", () => installing.state === "redundant" && resolve());
      }),
    );
    await registration.update();
    await gone;
  });
  await host.stop();
  await page.reload();
  expect(await version(page)).toBe(first);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("another page on the same host keeps what it has kept", async ({ page }) => {
  await page.goto("./");
  await page.evaluate(() => caches.open("of another page"));
  await expect.poll(() => kept(page)).toBe(true);
  await page.reload();
  expect(await page.evaluate(() => caches.has("of another page"))).toBe(true);
});
