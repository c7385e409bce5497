// The page starts, from a folder of static files under any path, and says so when it cannot.

import { expectAccessible } from "./fixtures/accessibility.js";
import { expect, expectingProblems, open, test } from "./fixtures/gloss.js";

test("the page starts under a sub-path", { tag: "@firefox" }, async ({ gloss }) => {
  expect(new URL(gloss.url()).pathname).toBe("/gloss/");
  await expect(gloss.getByText("Gloss could not start")).toBeHidden();
});

test("the first view is accessible", async ({ gloss }) => {
  await expectAccessible(gloss);
});

test("each file is fetched once", { tag: "@firefox" }, async ({ page }) => {
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await open(page);
  expect(requests.length).toBeGreaterThan(3);
  expect(new Set(requests).size).toBe(requests.length);
});

test.describe("a file that was tampered with", () => {
  test.use(expectingProblems(/integrity/i, /Failed to fetch|NetworkError/));

  test("is refused, and the page says that it could not start", async ({ page }) => {
    await page.route(/app-.*\.wasm$/, async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      body[body.length - 1] ^= 1;
      await route.fulfill({ response, body });
    });
    await page.goto("./");
    await expect(page.getByRole("alert")).toHaveText(/Gloss could not start/);
  });
});

test("a browser without vector instructions is told so, and nothing is tried", { tag: "@firefox" }, async ({ page }) => {
  await page.addInitScript(() => (WebAssembly.validate = () => false));
  await page.goto("./");
  await expect(page.getByRole("alert")).toHaveText(/It lacks WebAssembly SIMD\./);
  await expect(page.getByRole("heading")).toHaveText("This browser is too old for Gloss");
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await expectAccessible(page);
});

test("a browser that lacks more than one thing is told of all", async ({ page }) => {
  await page.addInitScript(() => {
    delete window.WebAssembly;
    CSS.supports = () => false;
  });
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText(
    "WebAssembly, WebAssembly SIMD, the colours of light and dark pages",
  );
});

test("the page can be installed: its manifest and every icon in it are there", async ({ gloss }) => {
  const sizes = await gloss.evaluate(async () => {
    const address = document.querySelector("link[rel=manifest]").href;
    const { icons, start_url } = await (await fetch(address)).json();
    const drawn = icons.map(async ({ src }) => {
      const image = new Image();
      image.src = new URL(src, address).href;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    });
    return [new URL(start_url, address).pathname, icons.map((icon) => icon.sizes), await Promise.all(drawn)];
  });
  expect(sizes).toEqual(["/gloss/", ["192x192", "512x512", "512x512"], ["192x192", "512x512", "512x512"]]);
});
