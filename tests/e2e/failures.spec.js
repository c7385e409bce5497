// What can fail around the page: the worker, the model, the storage.

import { box, marks, openExample, settled } from "./fixtures/article.js";
import { paste } from "./fixtures/clipboard.js";
import { downloadGlossJson } from "./fixtures/download.js";
import { expect, expectingProblems, open, test } from "./fixtures/gloss.js";
import { blockStorage } from "./fixtures/storage.js";

const WORKER = "**/worker-*_loader.js";
const MODEL = "**/model-*.bin";

const TEXT = "Angela Merkel flew to Paris.";

test("without workers the page reads by itself", async ({ page }) => {
  await page.addInitScript(() => delete window.Worker);
  await open(page);
  await paste(page, box(page), TEXT);
  await expect(marks(page, "Angela Merkel")).toHaveAttribute("data-label", "PER");
});

test("a worker that cannot be fetched is given up, and the page reads by itself", async ({ page }) => {
  await page.route(WORKER, (route) => route.abort("aborted"));
  await open(page);
  await paste(page, box(page), TEXT);
  await expect(marks(page, "Paris")).toHaveCount(1, { timeout: 20_000 });
});

test("a worker of another version is told, and the page reads by itself", async ({ page }) => {
  // It greets as gloo's workers do, and then says what no page of this version understands.
  const body = `
    postMessage(new Uint8Array(4));
    onmessage = ({ data }) => {
      onmessage = null;
      const handler = data.slice(4, 12);
      postMessage(new Uint8Array([1, 0, 0, 0, ...handler, 1, 0, 0, 0, 0, 0, 0, 0, 255]));
    };`;
  await page.route(WORKER, (route) =>
    route.fulfill({ contentType: "text/javascript", body }),
  );
  await open(page);
  await expect(page.getByRole("alert")).toContainText("renewed on the server");
  await paste(page, box(page), TEXT);
  await expect(marks(page, "Paris")).toHaveCount(1);
});

test("a model that cannot be fetched is reported, and trying again helps", async ({ page }) => {
  let broken = true;
  await page.context().route(MODEL, (route) =>
    broken ? route.fulfill({ status: 503, body: "" }) : route.continue(),
  );
  await open(page);
  await paste(page, box(page), TEXT);
  await expect(page.getByRole("alert")).toContainText("the server answers 503");
  await expect(page.getByRole("alert")).toContainText("you can mark by hand");
  broken = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(marks(page, "Paris")).toHaveCount(1);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("a model of another build is refused", async ({ page }) => {
  await page.context().route(MODEL, (route) => route.fulfill({ body: "not the model" }));
  await open(page);
  await paste(page, box(page), TEXT);
  await expect(page.getByRole("alert")).toContainText("not the one this page was built for");
});

test.describe("a part that cannot be fetched", () => {
  test.use(expectingProblems(/^console error: .*(503|fetch|integrity)/i));

  test("is told, the article is shown, and asking again helps", async ({ page }) => {
    let broken = true;
    await page.context().route("**/app-later-*.wasm", (route) =>
      broken ? route.fulfill({ status: 503, body: "" }) : route.continue(),
    );
    await open(page);
    await paste(page, box(page), TEXT);
    await expect(marks(page, "Paris")).toHaveCount(1);
    await expect(page.getByRole("alert")).toContainText("A part of Gloss could not be fetched");
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    broken = false;
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("dialog")).toBeVisible();
  });

  test("is asked for again with every article, where there is no worker", async ({ page }) => {
    await page.addInitScript(() => delete window.Worker);
    let broken = true;
    await page.context().route("**/app-later-*.wasm", (route) =>
      broken ? route.fulfill({ status: 503, body: "" }) : route.continue(),
    );
    await open(page);
    await paste(page, box(page), TEXT);
    await expect(page.getByRole("alert").filter({ hasText: "you can mark by hand" })).toBeVisible();
    broken = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(marks(page, "Paris")).toHaveCount(1);
  });
});

test("without storage the page works, and says that nothing is kept", { tag: "@firefox" }, async ({ page }) => {
  await blockStorage(page);
  await open(page);
  await paste(page, box(page), TEXT);
  await expect(marks(page, "Paris")).toHaveCount(1);
  await expect(page.getByRole("alert")).toContainText("does not let the page keep anything");
  const { text } = await downloadGlossJson(page);
  expect(JSON.parse(text).text).toBe(TEXT);
});

test("a full storage is reported, and saving goes on once there is room", async ({ gloss }) => {
  await gloss.evaluate(() => {
    let size = 4_000_000;
    while (size >= 1) {
      try {
        localStorage.setItem(`filler:${size}:${localStorage.length}`, "x".repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await paste(gloss, box(gloss), TEXT);
  await expect(gloss.getByRole("alert")).toContainText("storage for this page is full");
  await gloss.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith("filler:")) localStorage.removeItem(key);
    }
  });
  await marks(gloss, "Paris").click();
  await gloss.keyboard.press("Enter");
  await settled(gloss);
  await expect(gloss.getByRole("alert")).toHaveCount(0);
});

test("a damaged document is moved aside, not deleted, and the page starts", async ({ gloss }) => {
  await openExample(gloss);
  // Leaving the page would save the document anew.
  await gloss.evaluate(() => {
    const key = Object.keys(localStorage).find((key) => key.startsWith("gloss:document:"));
    localStorage.setItem(key, localStorage.getItem(key).slice(0, 500));
  });
  await gloss.reload();
  await expect(gloss.getByRole("alert")).toContainText("The saved document is damaged");
  const kept = await gloss.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.startsWith("gloss:quarantine:")),
  );
  expect(kept).toHaveLength(1);
});

test("what was done just before leaving is kept", async ({ gloss }) => {
  await openExample(gloss);
  await marks(gloss).nth(2).click();
  await gloss.keyboard.press("Enter");
  await gloss.reload();
  await settled(gloss);
  await expect(marks(gloss).nth(2)).toHaveAttribute("data-status", "accepted");
});

test.describe("a fault in the program itself", () => {
  test.use(expectingProblems(/^console error: panicked at/, /^error: unreachable/));

  test("is said in words", async ({ page }) => {
    // Bytes that are no message at all are the one fault that can be brought about from outside.
    await page.route(WORKER, (route) =>
      route.fulfill({ contentType: "text/javascript", body: "postMessage(new Uint8Array(1));" }),
    );
    await page.goto("./");
    await expect(page.getByRole("alert")).toContainText("Reload the page to go on");
  });
});
