// Pictures of every message that a person sees about what is kept and what goes in and out, in light,
// in dark and on a phone: `npx playwright test --config tests/e2e/messages.config.js`. They lie in
// target/screenshots/messages/, with a page that shows all of them. Each message is looked at by axe as
// well. The tests of what the page does are elsewhere: these are made to be looked at by people.

import base from "./playwright.config.js";

export default {
  ...base,
  testMatch: "messages/*.pictures.js",
  outputDir: "../../target/e2e/messages",
  reporter: "line",
  globalTeardown: "./messages/sheet.js",
  projects: [
    { name: "light", use: { colorScheme: "light" } },
    { name: "dark", use: { colorScheme: "dark" } },
    { name: "phone", use: { colorScheme: "dark", viewport: { width: 360, height: 740 } } },
  ],
};
