// A choice of the end-to-end tests in a stock Firefox: `cargo xtask test firefox`. Playwright speaks
// WebDriver BiDi to it, by firefox/relay.js; `GLOSS_FIREFOX` names the browser.

import { fileURLToPath } from "node:url";
import base from "./playwright.config.js";

// What cannot be driven over WebDriver BiDi in Firefox 153, or is known not to hold there.
const LEFT_OUT = [
  // They need the protocol of Chromium.
  "by touch",
  "by finger",
  "a tab that crashes has lost nothing",
  // The question before a page closes is not passed on.
  "without storage the work is offered",
  // Double and triple clicks leave nothing selected; whether the driver or the page is at fault is not
  // known.
  "copied text is the text",
  "a double click takes a word",
  "Shift and a click extend",
];

export default {
  ...base,
  testMatch: ["article", "caret", "input", "keyboard_only", "library", "marking", "offline", "storage"].map(
    (name) => `**/${name}.spec.js`,
  ),
  grepInvert: new RegExp(LEFT_OUT.join("|")),
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
