// Everything that can be brought to the page: markup, files, drops, and what is no article.

import { createHash } from "node:crypto";
import { box, marks, settled, state } from "./fixtures/article.js";
import { copy } from "./fixtures/clipboard.js";
import { expect, test } from "./fixtures/gloss.js";

const HOSTILE = `
  <nav>Home | World</nav>
  <h1>Merkel in <b>Paris</b></h1>
  <p onclick="window.hacked = 1">Angela Merkel met <img src=x onerror="window.hacked = 2">the
     mayor of&nbsp;Paris.</p>
  <script>window.hacked = 3</script><style>p { color: red }</style>
  <p style="display: none">Buy now</p><p hidden>Subscribe</p><noscript>Turn on scripts</noscript>
  <ul><li>One</li><li>Two</li></ul>
  <iframe srcdoc="<script>parent.hacked = 4</script>"></iframe>
  <p>She spoke to Reuters.</p>`;

/** Copies from a page of its own, as from a news site: ours would not let such markup be. */
async function copyElsewhere(gloss, content) {
  const elsewhere = await gloss.context().newPage();
  await elsewhere.route("**/elsewhere", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Elsewhere</title>" }),
  );
  await elsewhere.goto("./elsewhere");
  await copy(elsewhere, content);
  await elsewhere.close();
}

async function pasteFromElsewhere(gloss, content) {
  await copyElsewhere(gloss, content);
  await box(gloss).focus();
  await gloss.keyboard.press("ControlOrMeta+V");
}

test("markup is reduced to its paragraphs, and none of it runs", async ({ gloss }) => {
  await pasteFromElsewhere(gloss, { text: "Merkel in Paris", html: HOSTILE });
  await settled(gloss);
  const paragraphs = await gloss.locator("[data-paragraph]").allTextContents();
  expect(paragraphs).toEqual([
    "Merkel in Paris",
    "Angela Merkel met the mayor of\u00a0Paris.",
    "One",
    "Two",
    "She spoke to Reuters.",
  ]);
  expect(await gloss.evaluate(() => window.hacked)).toBeUndefined();
});

test("plain text is taken as it is, even where an editor adds markup", async ({ gloss }) => {
  const text = "Angela  Merkel\tmet\n\nEmmanuel Macron";
  await pasteFromElsewhere(gloss, { text, html: `<pre style="color:#000"><span>Angela</span></pre>` });
  await settled(gloss);
  expect(await gloss.locator("[data-paragraph]").allTextContents()).toEqual(text.split("\n\n"));
});

const files = [
  ["a text file", "a.txt", "text/plain", "Angela Merkel flew to Paris."],
  ["a Markdown file", "a.md", "text/markdown", "# News\n\nAngela Merkel flew to Paris."],
  ["a page", "a.html", "text/html", "<title>No</title><p>Angela Merkel flew to Paris.</p>"],
  ["a UTF-16 file", "a.txt", "text/plain", Buffer.from("\ufeffAngela Merkel flew to Paris.", "utf16le")],
  ["a Latin-1 file", "a.txt", "text/plain", Buffer.from("Zoë: Angela Merkel flew to Paris.", "latin1")],
];

for (const [what, name, mimeType, content] of files) {
  test(`${what} is opened`, async ({ gloss }) => {
    const buffer = Buffer.from(content);
    await gloss.getByLabel("Open a file").setInputFiles({ name, mimeType, buffer });
    await expect(marks(gloss, "Angela Merkel")).toHaveCount(1);
    await expect(gloss.getByRole("article")).not.toContainText("<");
  });
}

test("a dropped file is opened", { tag: "@firefox" }, async ({ gloss }) => {
  const transfer = await gloss.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["Angela Merkel flew to Paris."], "a.txt", { type: "text/plain" }));
    return transfer;
  });
  await box(gloss).dispatchEvent("dragover", { dataTransfer: transfer });
  await box(gloss).dispatchEvent("drop", { dataTransfer: transfer });
  await expect(marks(gloss, "Paris")).toHaveCount(1);
});

test("several articles at once: the first is opened, the others are in the list, what is no text is named", async ({ gloss }) => {
  const text = (name, content) => ({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
  const png = { name: "a.png", mimeType: "image/png", buffer: Buffer.from("89504e470d0a1a0a0000", "hex") };
  await gloss
    .getByLabel("Open a file")
    .setInputFiles([
      text("1.txt", "Angela Merkel flew to Paris."),
      png,
      text("2.txt", "Kari Nordmann lives in Bergen."),
      text("3.txt", "Acme grew in Lyon."),
    ]);
  await expect(marks(gloss, "Paris")).toHaveCount(1);
  const alert = gloss.getByRole("alert");
  await expect(alert).toContainText("2 other articles are in the list of your articles");
  await expect(alert).toContainText("“a.png” was not taken.");
  await gloss.getByRole("button", { name: "New article" }).click();
  await gloss.getByRole("button", { name: /^Kari Nordmann/ }).click();
  await expect(marks(gloss, "Bergen")).toHaveCount(1);
});

test("what is no text is refused with a word why, and nothing is lost", async ({ gloss }) => {
  await box(gloss).fill("A beginning");
  const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
  await gloss
    .getByLabel("Open a file")
    .setInputFiles({ name: "a.png", mimeType: "image/png", buffer: png });
  await expect(gloss.getByRole("alert")).toContainText("does not look like text");
  await expect(box(gloss)).toHaveValue("A beginning");
});

test("an empty box asks for an article", async ({ gloss }) => {
  await gloss.getByRole("button", { name: "Highlight" }).click();
  await expect(gloss.getByRole("alert")).toContainText("There is no text here yet");
  await expect(box(gloss)).toBeFocused();
});

test("a text that is too long is refused with a word why", async ({ gloss }) => {
  const buffer = Buffer.alloc(10_000_001, "word ");
  await gloss
    .getByLabel("Open a file")
    .setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer });
  await expect(gloss.getByRole("alert")).toContainText("at most 10 MB");
});

test("typed text is annotated by the button", async ({ gloss }) => {
  await box(gloss).fill("Angela Merkel flew to Paris.");
  await gloss.getByRole("button", { name: "Highlight" }).click();
  await expect(marks(gloss, "Paris")).toHaveAttribute("data-label", "LOC");
});

test("pasting anywhere on the first view annotates", { tag: "@firefox" }, async ({ gloss }) => {
  await copy(gloss, { text: "Angela Merkel flew to Paris." });
  await gloss.getByRole("heading", { level: 1 }).click();
  await gloss.keyboard.press("ControlOrMeta+v");
  await expect(marks(gloss, "Paris")).toHaveCount(1);
});

test("what is being typed is there after a reload", { tag: "@firefox" }, async ({ gloss }) => {
  await box(gloss).pressSequentially("Angela Merkel flew");
  await gloss.reload();
  await expect(box(gloss)).toHaveValue("Angela Merkel flew");
  await gloss.getByRole("button", { name: "Highlight" }).click();
  await settled(gloss);
  await gloss.getByRole("button", { name: "New article" }).click();
  await expect(box(gloss)).toHaveValue("");
});

test("a file that a person annotated is shown as it is", async ({ gloss }) => {
  const text = "Angela Merkel flew to Paris.";
  const file = {
    format: "gloss",
    version: 1,
    title: "Paris",
    created: "2026-01-01T00:00:00.000Z",
    offset_unit: "code_point",
    model: null,
    sha256: createHash("sha256").update(text).digest("hex"),
    text,
    annotations: [
      {
        id: "00000000000000a1",
        start: 22,
        end: 27,
        quote: "Paris",
        label: "LOC",
        origin: "person",
        confidence: null,
        status: "accepted",
        created: "2026-01-01T00:00:00.000Z",
      },
    ],
    entities: [],
  };
  const buffer = Buffer.from(JSON.stringify(file));
  await gloss
    .getByLabel("Open a file")
    .setInputFiles({ name: "a.gloss.json", mimeType: "application/json", buffer });
  await settled(gloss);
  expect(await state(gloss)).toEqual(["Paris | LOC | accepted"]);
});
