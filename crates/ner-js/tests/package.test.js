// The npm package as Node sees it; `cargo xtask package` builds it.
import assert from "node:assert/strict";
import { test } from "node:test";

const { annotate, modelName } = await import(
  new URL("../../../target/npm/ner/node.js", import.meta.url)
);

test("offsets cut the names out of a JavaScript string", () => {
  const text = "🗞 Angela Merkel flew to Paris. 👩🏽‍🚒 Then she met José in São Paulo.";
  const names = annotate(text).map(({ start, end, label }) => [text.slice(start, end), label]);
  assert.deepEqual(names[0], ["Angela Merkel", "PER"]);
  assert.deepEqual(names[1], ["Paris", "LOC"]);
  assert.deepEqual(names.at(-1), ["São Paulo", "LOC"]);
});

test("mentions are plain objects, in order, with a confidence", () => {
  const mentions = annotate("Kofi Annan led the United Nations. Geneva was home.");
  assert.equal(JSON.parse(JSON.stringify(mentions)).length, mentions.length);
  assert.ok(mentions.length >= 2);
  let end = 0;
  for (const mention of mentions) {
    assert.deepEqual(Object.keys(mention), ["start", "end", "label", "confidence"]);
    assert.ok(mention.start >= end && mention.end > mention.start);
    assert.ok(mention.confidence > 0 && mention.confidence <= 1);
    end = mention.end;
  }
});

test("half a surrogate pair does not move the offsets after it", () => {
  const text = "\ud83d broken, then Paris";
  const [paris] = annotate(text);
  assert.equal(text.slice(paris.start, paris.end), "Paris");
});

test("a text without names has none", () => {
  assert.deepEqual(annotate(""), []);
  assert.deepEqual(annotate("it rained all day."), []);
});

test("the model has a name", () => {
  assert.match(modelName(), /^gloss-/);
});
