// An annotator who decides on every suggestion in the review, and then adds what is missing.

import { LABEL_KEYS } from "../../e2e/fixtures/annotator.js";
import { marked } from "../../e2e/fixtures/gold.js";
import { KeyboardAnnotator } from "../../e2e/fixtures/keyboard_annotator.js";

export class ReviewAnnotator extends KeyboardAnnotator {
  async annotate() {
    await this.press("r");
    for (;;) {
      await this.settle();
      const id = await this.reviewed();
      if (id === null) break;
      this.decisions += 1;
      await this.press(await this.verdict(id));
    }
    await this.press("Escape");
    await super.annotate();
  }

  /** The suggestion that the review is at; null at its end. */
  reviewed() {
    return this.page.evaluate(
      () => document.querySelector("mark[aria-current=true][data-status=suggested]")?.dataset.annotation ?? null,
    );
  }

  /** The key that says what is right of a suggestion. */
  async verdict(id) {
    const { text, mentions } = this.gold;
    const mark = (await marked(this.page, text)).find((mark) => mark.id === id);
    const right = mentions.find(({ start, end }) => start === mark.start && end === mark.end);
    if (right === undefined) return "x";
    return right.label === mark.label ? "a" : LABEL_KEYS[right.label];
  }
}
