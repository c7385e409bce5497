// An annotator with one hand on the mouse and the other on the keys.

import { Annotator } from "../../e2e/fixtures/annotator.js";
import { charactersAt } from "../../e2e/fixtures/gold.js";

export class MouseAnnotator extends Annotator {
  /** Clicks on a mention, or drags over a name that is none yet. */
  async choose(place, gold) {
    if (gold === undefined) {
      const [first] = await charactersAt(this.page, this.gold.text, place);
      this.clicks += 1;
      await this.page.mouse.click((first.left + first.right) / 2, first.y);
      return;
    }
    await this.drag(gold, false);
    const quote = this.gold.text.slice(gold.start, gold.end);
    const offer = this.page.locator(".card .card-quote");
    await offer.waitFor();
    // Where a name is less or more than its words, Alt marks exactly what is dragged over.
    if ((await offer.textContent()) !== quote) {
      await this.press("Escape");
      await offer.waitFor({ state: "detached" });
      await this.drag(gold, true);
    }
    await this.page.locator(".card .card-quote", { hasText: quote }).waitFor();
  }

  async drag(span, exact) {
    const [first, last] = await charactersAt(this.page, this.gold.text, span);
    const { mouse, keyboard } = this.page;
    this.drags += 1;
    if (exact) {
      this.keys += 1;
      await keyboard.down("Alt");
    }
    await mouse.move(first.left + 1, first.y);
    await mouse.down();
    await mouse.move(last.right - 3, last.y, { steps: 3 });
    await mouse.move(last.right - 1, last.y, { steps: 2 });
    await mouse.up();
    if (exact) await keyboard.up("Alt");
  }
}
