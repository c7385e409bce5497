// A picture of a message.

import { fileURLToPath } from "node:url";
import { expectAccessible } from "../fixtures/accessibility.js";
import { expect, test } from "../fixtures/gloss.js";

/** Brings a message about, sees that it is there and can be read by anybody, and takes a picture.
 * `bring` gives back where the words stand, and gets the page and its context. */
export function picture(name, words, bring) {
  test(name, async ({ page, context }, { project }) => {
    const place = await bring(page, context);
    await expect(place.first()).toContainText(words);
    await place.first().scrollIntoViewIfNeeded();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, "nothing reaches out of the window").toBeLessThanOrEqual(0);
    const path = new URL(
      `../../../target/screenshots/messages/${project.name}/${name}.png`,
      import.meta.url,
    );
    await page.screenshot({ path: fileURLToPath(path), animations: "disabled" });
    // Last, since it goes through both themes itself.
    await expectAccessible(page);
  });
}
