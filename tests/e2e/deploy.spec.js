// The built folder works as it is on every kind of host, at the root and under a path, with the
// headers of deploy/ where a host can set headers.

import { box, marks, settled } from "./fixtures/article.js";
import { paste } from "./fixtures/clipboard.js";
import { downloadGlossJson } from "./fixtures/download.js";
import { expect, open, test as base } from "./fixtures/gloss.js";
import { bucket, githubPages, headersFile, nginx, python } from "./fixtures/hosts.js";

const TEXT = "Angela Merkel flew to Paris.";

const HOSTS = [
  ["python3 -m http.server, under a path", python, false],
  ["nginx with deploy/nginx.conf", nginx, true],
  ["Netlify and Cloudflare Pages with _headers", headersFile, true],
  ["GitHub Pages, under the name of a repository", githubPages, false],
  ["a bucket of S3", bucket, false],
];

for (const [name, start, setsHeaders] of HOSTS) {
  const test = base.extend({
    baseURL: async ({}, use) => {
      const host = await start();
      await use(host.address);
      await host.stop();
    },
  });

  test(`${name}: the page loads, recognises and downloads`, async ({ page }) => {
    const answers = new Map();
    page.on("response", (response) => {
      const file = new URL(response.url()).pathname.split("/").pop();
      answers.set(file.replace(/-[0-9a-f]{8,}/, "") || "index.html", response.headers());
    });
    await open(page);
    await paste(page, box(page), TEXT);
    await expect(marks(page, "Angela Merkel")).toHaveAttribute("data-label", "PER");
    await settled(page);
    const { text } = await downloadGlossJson(page);
    expect(JSON.parse(text).text).toBe(TEXT);

    expect(answers.get("app_bg.wasm")["content-type"]).toBe("application/wasm");
    if (!setsHeaders) return;
    const policy = answers.get("index.html")["content-security-policy"];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(answers.get("app.js")["content-security-policy"]).toBe(policy);
    expect(answers.get("app.js")["cache-control"]).toContain("immutable");
    expect(answers.get("index.html")["cache-control"]).not.toContain("immutable");
  });
}
