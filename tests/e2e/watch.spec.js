// The watch that every test keeps can see what it is there for.

import { expectingProblems, test } from "./fixtures/gloss.js";

const elsewhere = "http://127.0.0.2:9/";

const cases = [
  ["an error on the console", [/^console error: deliberate/], () => console.error("deliberate")],
  ["a warning on the console", [/^console warning: deliberate/], () => console.warn("deliberate")],
  [
    "an exception",
    [/^error: deliberate/],
    () =>
      new Promise((resolve) =>
        setTimeout(() => {
          resolve();
          throw new Error("deliberate");
        }),
      ),
  ],
  [
    "a request to another host, which the policy forbids",
    [/^violation: connect-src http:\/\/127\.0\.0\.2/, /^console error: /],
    (address) => fetch(address).catch(() => undefined),
  ],
  [
    "a script in the page, which the policy forbids",
    [/^violation: script-src-elem inline/, /^console error: /],
    () => {
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.head.append(script);
    },
  ],
];

for (const [what, patterns, act] of cases) {
  test.describe(what, () => {
    test.use(expectingProblems(...patterns));
    test("is noticed", async ({ gloss }) => {
      await gloss.evaluate(act, elsewhere);
      // The page tells of a violation in a task of its own.
      await gloss.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    });
  });
}

test.describe("an address of another host", () => {
  test.use(expectingProblems(/^request: GET http:\/\/127\.0\.0\.2/, /^request failed: /));

  test("is noticed", async ({ page }) => {
    await page.goto(elsewhere).catch(() => undefined);
  });
});
