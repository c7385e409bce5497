// A whole article of the corpus is annotated to what is right in it, without a mouse.

import { box, marks, settled } from "./fixtures/article.js";
import { paste } from "./fixtures/clipboard.js";
import { download } from "./fixtures/download.js";
import { expect, test } from "./fixtures/gloss.js";
import { readGlossFile } from "./fixtures/gloss_file.js";
import { goldArticle } from "./fixtures/gold.js";
import { KeyboardAnnotator } from "./fixtures/keyboard_annotator.js";

// The shortest test article that the recogniser has not got all right.
const ARTICLE = "426-ryogoku-stable-merger";

test("an article is annotated to its gold standard by keys alone, exported and compared", async ({
  gloss,
}) => {
  test.setTimeout(120_000);
  const gold = await goldArticle(ARTICLE);
  await paste(gloss, box(gloss), gold.text);
  await expect(marks(gloss).first()).toBeVisible();
  await settled(gloss);

  const annotator = new KeyboardAnnotator(gloss, gold);
  await annotator.annotate({ accept: true });

  const { text } = await download(gloss, () => annotator.press("ControlOrMeta+s"));
  const file = readGlossFile(text);
  expect(file.text).toBe(gold.text);
  const live = file.annotations.filter(({ status }) => status !== "rejected");
  expect(live.every(({ status }) => status === "accepted")).toBe(true);
  // Files count in code points.
  const points = (offset) => [...gold.text.slice(0, offset)].length;
  expect(live.map(({ start, end, label }) => ({ start, end, label }))).toEqual(
    gold.mentions.map(({ start, end, label }) => ({ start: points(start), end: points(end), label })),
  );
});
