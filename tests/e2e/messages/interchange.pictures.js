// What is said of what goes out and comes in.

import { annotatedFile, openAnnotated } from "../fixtures/annotated.js";
import { box } from "../fixtures/article.js";
import { open } from "../fixtures/gloss.js";
import { picture } from "./picture.js";

const SOURCE = "🗞 [Ana Ruiz](PER) leaves [Acme](ORG?72)\n\nShe joined [Łódź Bank](ORG) in [Lyon](LOC?95).";
const TEXT = "🗞 Ana Ruiz leaves Acme\n\nShe joined Łódź Bank in Lyon.";

const alert = (page) => page.getByRole("alert");
const dialog = (page) => page.getByRole("dialog");

/** Gives files to the page; each is a name and a text or bytes. */
async function give(page, ...files) {
  await page.getByLabel("Open a file").setInputFiles(
    files.map(([name, content]) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(content),
    })),
  );
}

/** Drops a file onto the page with an article in it. */
async function drop(page, name, text) {
  const data = await page.evaluateHandle(
    ([name, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name));
      return data;
    },
    [name, text],
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
}

for (const [name, words, files] of [
  ["file-no-text", "does not look like text", [["a.png", Buffer.from("89504e470d0a1a0a0000", "hex")]]],
  ["file-empty", "There is no text here yet", [["a.txt", " "]]],
  ["file-too-long", "at most 10 MB", [["a.txt", Buffer.alloc(10_000_001, "word ")]]],
  ["file-unknown", "in no format that Gloss knows", [["a.json", '{"a":1}']]],
  ["file-breaks-off", "it breaks off in the middle", [["a.json", '{"text": "Ana']]],
  ["file-too-deep", "nested in more than 128 levels", [["a.json", "[".repeat(9_000)]]],
  [
    "file-too-many-labels",
    "has 1001 labels; at most 1000",
    [["a.jsonl", JSON.stringify({ text: "Ana left.", label: Array.from({ length: 1_001 }, (_, index) => [0, 3, `L${index}`]) })]],
  ],
  ["file-archive", "cannot be unpacked", [["a.zip", "PK\x03\x04rubbish"]]],
  ["file-without-text", "without the text that they stand in", [["a.ann", "T1\tPER 0 3\tAna\n"]]],
  [
    "file-newer",
    "written by a newer Gloss",
    [["a.gloss.json", JSON.stringify({ ...annotatedFile(SOURCE), version: 9 })]],
  ],
  [
    "files-several",
    "2 other articles are in the list",
    [["1.txt", "Ana left."], ["2.txt", "Eva came."], ["3.txt", "Kari stayed."], ["a.png", Buffer.from("89504e470d0a1a0a0000", "hex")]],
  ],
]) {
  picture(name, words, async (page) => {
    await open(page);
    await give(page, ...files);
    return alert(page);
  });
}

picture("import-failures", "What could not be taken, and why", async (page) => {
  await open(page);
  await give(page, [
    "a.ann",
    "T1\tPER 2 10\tAna Ruiz\nT2\tORG 90 94\tRome\nT3\tLOC 4 9\tOslo\nT4\tORG 300 320\n",
  ], ["a.txt", TEXT]);
  await dialog(page).getByText("What could not be taken").click();
  return dialog(page);
});

picture("import-unit", "Count UTF-16 code units", async (page) => {
  await open(page);
  await give(page, ["a.jsonl", JSON.stringify({ text: TEXT, label: [[3, 11, "PER"], [19, 23, "ORG"]] })]);
  return dialog(page);
});

picture("import-several", "Keep all 2 and open the first", async (page) => {
  await open(page);
  await give(page, ["a.conll", "Ana B-PER\nleft O\n. O\n"], ["b.conll", "Eva B-PER\ncame O\n. O\n"], ["c.json", '{"a":1}']);
  return dialog(page);
});

const THEIRS = JSON.stringify({ text: TEXT, label: [[2, 10, "ORG"], [18, 22, "ORG"], [29, 32, "PER"]] });

picture("import-merge", "that contradicts a decision of yours", async (page) => {
  await open(page);
  await openAnnotated(page, SOURCE);
  await drop(page, "theirs.jsonl", THEIRS);
  return dialog(page);
});

picture("import-compare", "4 differences", async (page) => {
  await open(page);
  await openAnnotated(page, SOURCE);
  await drop(page, "theirs.jsonl", THEIRS);
  await dialog(page).getByRole("button", { name: "Compare" }).click();
  return dialog(page);
});

async function choose(page, source, key) {
  await open(page);
  await openAnnotated(page, source);
  await page.getByRole("button", { name: "Download", exact: true }).click();
  await dialog(page).getByLabel("Format", { exact: true }).selectOption(key);
  return dialog(page);
}

picture("export-losses", "written as if decided", (page) => choose(page, SOURCE, "conll"));

picture("export-filters", "2 of 2 mentions identical", async (page) => {
  const place = await choose(page, SOURCE, "doccano");
  await place.getByText("What is in it").click();
  await place.getByRole("switch", { name: "Only what you have decided on" }).check();
  return place;
});

picture("export-nothing", "There is no mention in it", (page) => choose(page, "Nobody is named here.", "csv"));

picture("link-copied", "The link is copied", async (page) => {
  const place = await choose(page, SOURCE, "gloss");
  await place.getByRole("button", { name: "Copy link" }).click();
  return place;
});

picture("link-too-long", "too long", async (page) => {
  const words = Array.from({ length: 9_000 }, (_, index) => (index * 7_919 + 12_345).toString(36));
  const place = await choose(page, words.join(" "), "gloss");
  await place.getByRole("button", { name: "Copy link" }).click();
  return place;
});

picture("link-opened", "This article came with the link itself", async (page) => {
  const place = await choose(page, SOURCE, "gloss");
  await place.getByRole("button", { name: "Copy link" }).click();
  await place.getByText("The link is copied").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto("about:blank");
  await page.goto(link);
  return page.getByRole("status").filter({ hasText: "came with the link" });
});

picture("link-not-whole", "This link is not whole", async (page) => {
  await page.goto("./#/share/7VbbbtswDH0f");
  return alert(page);
});

picture("paste-empty", "There is no text here yet", async (page) => {
  await open(page);
  await box(page).fill("  ");
  await page.getByRole("button", { name: "Highlight" }).click();
  return alert(page);
});
