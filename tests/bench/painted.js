// How long it takes from an event until what it brings about is painted.

/** From the next event of the type until an element of `selector` is painted; where `before` is
 * given, an element of that has to be there first. */
export async function startWatch(page, type, selector, before) {
  await page.evaluate(
    ([type, selector, before]) => {
      window.paintedAfter = new Promise((resolve) => {
        let seen = before === undefined;
        const look = (begun) =>
          requestAnimationFrame(() => {
            seen ||= document.querySelector(before) !== null;
            if (!seen || !document.querySelector(selector)) return look(begun);
            // The frame after the one in which it is found: that one has been painted.
            requestAnimationFrame(() => resolve(performance.now() - begun));
          });
        addEventListener(type, () => look(performance.now()), { capture: true, once: true });
      });
    },
    [type, selector, before],
  );
}

/** The milliseconds that it took. */
export const painted = (page) => page.evaluate(() => window.paintedAfter);
