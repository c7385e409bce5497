// The npm package of the recogniser in a browser, as a page of its own would load it.

import { expect, test } from "./fixtures/gloss.js";

const PACKAGE = new URL("../../target/npm/ner/", import.meta.url);
const TYPES = { js: "text/javascript", wasm: "application/wasm" };

test("the package finds names with the offsets of JavaScript strings", async ({ page }) => {
  await page.route("**/npm/ner/*", async (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1);
    const path = new URL(name, PACKAGE).pathname;
    await route.fulfill({ path, contentType: TYPES[name.split(".").at(-1)] });
  });
  await page.goto("./");
  const names = await page.evaluate(async () => {
    const { annotate } = await import(new URL("npm/ner/browser.js", document.baseURI).href);
    const text = "🗞 Angela Merkel flew to Paris.";
    return annotate(text).map(({ start, end, label }) => [text.slice(start, end), label]);
  });
  expect(names).toEqual([
    ["Angela Merkel", "PER"],
    ["Paris", "LOC"],
  ]);
});
