// The table that a bench of the page prints: the median and the 95th percentile of each measurement.

export class Table {
  #rows = [["", "p50, ms", "p95, ms"]];
  #notes = [];

  /** A row: a name, and the times that were measured, in milliseconds. */
  add(name, times) {
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    this.#rows.push([name, at(0.5).toFixed(1), at(0.95).toFixed(1)]);
  }

  /** A line under the table. */
  note(words) {
    this.#notes.push(words);
  }

  print() {
    const cell = (content, column) =>
      column === 0 ? String(content).padEnd(44) : String(content).padStart(10);
    for (const row of this.#rows) console.log(row.map(cell).join(""));
    for (const words of this.#notes) console.log(words);
  }
}
