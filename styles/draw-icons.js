// Draws the pictures in styles/icons/ from styles/favicon.svg, with Chromium: `node styles/draw-icons.js`
// after the icon has changed. `GLOSS_CHROMIUM` names the browser, as for the tests.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import configuration from "../tests/e2e/playwright.config.js";

const root = new URL("../", import.meta.url);
const icon = await readFile(new URL("styles/favicon.svg", root), "utf8");
const square = icon.replace(' rx="6"', "");
const paper = "#faf8f3";
const accent = "#8c2a1c";

const centred = "margin:0;height:100vh;display:grid;place-items:center";
const alone = (svg) => `<body style="margin:0">${svg.replace("<svg", '<svg width="100%"')}`;

// A launcher may cut a mask of any shape out of the inner four fifths.
const maskable = `<body style="${centred};background:${accent}">${square.replace("<svg", '<svg width="72%"')}`;

const name = (text, line, fill) =>
  `<span style="padding:0 .15em;border-bottom:5px solid ${line};background:${fill}">${text}</span>`;
const preview = `<body style="margin:0;height:100vh;box-sizing:border-box;padding:80px 96px;display:flex;
    flex-direction:column;justify-content:space-between;background:${paper};color:#1d1b16;
    font-family:Charter,Gelasio,Georgia,'Noto Serif','Liberation Serif',serif">
  <div style="display:flex;align-items:center;gap:28px;font-size:56px;font-weight:700">
    ${icon.replace("<svg", '<svg width="84" height="84"')} Gloss</div>
  <div style="font-size:72px;line-height:1.6">
    ${name("Angela Merkel", "#0b4a85", "#c4dcf4")} flew to ${name("Paris", "#0a5741", "#b7e2d0")} to
    meet ${name("NATO", "#7e3c00", "#f8d5ae")}.</div>
  <div style="font:30px system-ui,'Noto Sans','Liberation Sans',sans-serif;color:#5b564b">
    Every person, place and organisation in the news. It stays in your browser.</div>`;

const PICTURES = [
  ["icon-192", alone(icon), 192, 192, true],
  ["icon-512", alone(icon), 512, 512, true],
  ["maskable-512", maskable, 512, 512, false],
  ["touch", alone(square), 180, 180, false],
  ["preview", preview, 1200, 630, false],
];

const browser = await chromium.launch(configuration.use.launchOptions);
for (const [file, html, width, height, omitBackground] of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<!doctype html><html lang="en">${html}`);
  const path = fileURLToPath(new URL(`styles/icons/${file}.png`, root));
  await page.screenshot({ path, omitBackground });
  await page.close();
}
await browser.close();
