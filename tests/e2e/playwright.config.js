// How the end-to-end tests run. `cargo xtask test e2e` builds and serves the site and runs them;
// `npx playwright test -c tests/e2e` runs them on whatever lies in dist/.

import { defineConfig } from "@playwright/test";

// A port that the server of a single run takes when xtask has not started one.
const OWN_SERVER = "http://127.0.0.1:8417/gloss/";
const address = process.env.GLOSS_ADDRESS ?? OWN_SERVER;

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.js",
  outputDir: "../../target/e2e/failures",
  reporter: [["list"], ["json", { outputFile: "../../target/e2e/results.json" }]],
  fullyParallel: true,
  forbidOnly: true,
  // A test that passes at the second try has found something, and at a desk it fails. Continuous
  // integration tries once more and names it: there, a Chromium that could not take a picture on a
  // machine with other work would stop a change that it says nothing about.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "UTC",
    // A service worker answers before `page.route` can. What it does has tests of its own.
    serviceWorkers: "block",
    // To record a trace of every test made the tests take 1.4 times as long. `--trace on` records one
    // at a desk, where a failed test can be run again.
    trace: "on-first-retry",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.GLOSS_CHROMIUM ?? "/usr/bin/chromium",
      // Playwright's own Chromium comes with these; a system's one talks to its maker and, as
      // root, refuses its sandbox.
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: process.env.GLOSS_ADDRESS
    ? undefined
    : {
        command: "cargo xtask serve --no-build --port 8417 --base /gloss/",
        cwd: "../..",
        url: OWN_SERVER,
        reuseExistingServer: true,
      },
});
