// The end-to-end tests that run in a stock Firefox as well, those tagged `@firefox`: what people do with
// an article from first to last, and what browsers do each in their own way. `cargo xtask test firefox`
// runs them. Playwright speaks WebDriver BiDi to Firefox, by firefox/relay.js; `GLOSS_FIREFOX` names it.
//
// What cannot be tagged, of Firefox 153 and Playwright 1.65:
// - touch and a tab that crashes: they take the protocol of Chromium;
// - the question before a page closes, which is not passed on;
// - double and triple clicks: on a page of nothing but a paragraph, too, each click has `detail` 1 and
//   selects nothing: Firefox counts the clicks of one command, and Playwright sends a command for each;
// - `page.goBack`: it waits for a load, which going back to another fragment is none;
// - colours and pictures: see firefox/relay.js and fixtures/accessibility.js.

import { fileURLToPath } from "node:url";
import base from "./playwright.config.js";

export default {
  ...base,
  grep: /@firefox/,
  outputDir: "../../target/e2e/firefox/failures",
  reporter: [["list"], ["json", { outputFile: "../../target/e2e/firefox/results.json" }]],
  use: {
    ...base.use,
    browserName: "firefox",
    // Of what Playwright knows, this alone makes it speak WebDriver BiDi to Firefox.
    channel: "moz-firefox",
    // Playwright puts a style sheet into the page first, which the page's policy blocks.
    screenshot: "off",
    launchOptions: {
      executablePath: fileURLToPath(new URL("firefox/relay.js", import.meta.url)),
      // Firefox has no permission for the clipboard that a test could be given.
      firefoxUserPrefs: { "dom.events.testing.asyncClipboard": true },
    },
  },
};
