// The page starts, from a folder of static files under any path, and says so when it cannot.

import { expectAccessible } from "./fixtures/accessibility.js";
import { expect, expectingProblems, open, test } from "./fixtures/gloss.js";

test("the page starts under a sub-path", async ({ gloss }) => {
  expect(new URL(gloss.url()).pathname).toBe("/gloss/");
  await expect(gloss.getByText("Gloss could not start")).toBeHidden();
});

test("the first view is accessible", async ({ gloss }) => {
  await expectAccessible(gloss);
});

test("each file is fetched once", async ({ page }) => {
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await open(page);
  expect(requests.length).toBeGreaterThan(3);
  expect(new Set(requests).size).toBe(requests.length);
});

test.describe("a file that was tampered with", () => {
  test.use(expectingProblems(/integrity/i, /Failed to fetch/));

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
