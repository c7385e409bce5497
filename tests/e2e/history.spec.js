// The list of what was done: a way back to each point of it, and forth again.

import { expectAccessible } from "./fixtures/accessibility.js";
import { marks, openExample, state } from "./fixtures/article.js";
import { expect, test } from "./fixtures/gloss.js";
import { screenshot } from "./fixtures/screenshot.js";

const list = (page) => page.getByRole("dialog", { name: "History" });

test("the article is taken back to a point of its history, and forth again", async ({ gloss }) => {
  await openExample(gloss);
  await expect(gloss.getByRole("button", { name: "History" })).toBeDisabled();
  const first = await state(gloss);
  for (const index of [2, 3, 4]) {
    await marks(gloss).nth(index).click();
    await gloss.keyboard.press("Enter");
    await expect(marks(gloss).nth(index)).toHaveAttribute("data-status", "accepted");
  }
  const last = await state(gloss);

  await gloss.getByRole("button", { name: "History" }).click();
  const entries = list(gloss).getByRole("listitem");
  await expect(entries).toHaveCount(4);
  await expect(entries.first().getByRole("button")).toHaveAttribute("aria-current", "step");
  await expectAccessible(gloss);
  await screenshot(gloss, "history", { fullPage: false });

  await list(gloss).getByRole("button", { name: "The article as it came" }).click();
  await expect.poll(() => state(gloss)).toEqual(first);
  await expect(gloss.getByRole("status").last()).toHaveText(/3 steps undone/);
  await entries.first().getByRole("button").click();
  await expect.poll(() => state(gloss)).toEqual(last);
  await gloss.keyboard.press("Escape");
  await expect(list(gloss)).toHaveCount(0);
});
