#!/usr/bin/env node
// Stands between Playwright and a Firefox of the system, which speak WebDriver BiDi to each other, and
// answers what this Firefox does not know. Playwright starts it in the place of Firefox, with the same
// arguments; `GLOSS_FIREFOX` names the browser.
//
// Playwright has a browser imitate a dark theme or reduced motion before it opens any page, whether a
// test asks for that or not. Firefox 153, Debian's, does not know the command, and no test could begin.
// Here it is taken and does nothing: a test that needs a theme chooses it in the page.

import { spawn } from "node:child_process";
import { WebSocket, WebSocketServer } from "ws";

const UNKNOWN = new Set(["emulation.setMediaFeaturesOverride"]);

const firefox = spawn(process.env.GLOSS_FIREFOX ?? "/usr/bin/firefox-esr", process.argv.slice(2), {
  stdio: ["inherit", "inherit", "pipe"],
});
firefox.on("error", (error) => {
  console.error(`Firefox could not be started: ${error.message}`);
  process.exit(1);
});
firefox.on("exit", (code) => process.exit(code ?? 1));
process.on("SIGTERM", () => firefox.kill());

let heard = "";
let begun = false;
firefox.stderr.on("data", (data) => {
  process.stderr.write(data.toString().replace(/^WebDriver BiDi listening/gm, "Firefox listens"));
  heard += begun ? "" : data;
  const address = /^WebDriver BiDi listening on (ws:\S+)\n/m.exec(heard)?.[1];
  if (begun || address === undefined) return;
  begun = true;
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  server.on("connection", (playwright) => relay(playwright, address));
  server.on("listening", () =>
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`),
  );
});

function relay(playwright, address) {
  const browser = new WebSocket(`${address}/session`, { perMessageDeflate: false });
  const waiting = [];
  playwright.on("message", (data) => {
    const { id, method } = JSON.parse(data);
    if (UNKNOWN.has(method)) {
      playwright.send(JSON.stringify({ type: "success", id, result: {} }));
    } else if (browser.readyState === WebSocket.OPEN) {
      browser.send(data.toString());
    } else {
      waiting.push(data.toString());
    }
  });
  browser.on("open", () => waiting.splice(0).forEach((message) => browser.send(message)));
  browser.on("message", (data) => playwright.send(withDownload(data.toString())));
  browser.on("close", () => playwright.close());
  browser.on("error", () => playwright.close());
  playwright.on("close", () => browser.close());
}

/** Playwright passes over a download that has no name of its own and comes of no navigation, as those
 * of Firefox 153 do. Each has an address of its own, since the page makes one for each. */
function withDownload(text) {
  if (!text.includes('"browsingContext.download')) return text;
  const message = JSON.parse(text);
  message.params.download ??= message.params.url;
  return JSON.stringify(message);
}
