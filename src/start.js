// Starts the app: fetches its module and its WebAssembly under the names and checksums that the
// build wrote into the page. It is a file of its own because the page allows no inline script.

// It runs as soon as it has come, so that the fetching begins; what it says stands below in the page.
const parsed = new Promise((resolve) => {
  if (document.readyState !== "loading") resolve();
  document.addEventListener("readystatechange", resolve, { once: true });
});

const named = (name) => document.head.querySelector(`meta[name="${name}"]`).content;

// A module with one function that makes a vector: it is valid where SIMD is known.
const SIMD = [
  [0, 97, 115, 109, 1, 0, 0, 0], // magic number and version
  [1, 5, 1, 96, 0, 1, 123], // a type: nothing in, v128 out
  [3, 2, 1, 0], // a function of that type
  [10, 8, 1, 6, 0, 65, 0, 253, 15, 11], // i32.const 0, i8x16.splat, end
].flat();

const NEEDS = [
  ["WebAssembly", () => typeof WebAssembly === "object"],
  ["WebAssembly SIMD", () => WebAssembly.validate(new Uint8Array(SIMD))],
  ["the colours of light and dark pages", () => CSS.supports("color", "light-dark(red, blue)")],
];

const lacking = NEEDS.filter(([, has]) => {
  try {
    return !has();
  } catch {
    return true;
  }
}).map(([name]) => name);

// src/offline.js waits for it: what is kept for later must not take the line from the first view.
globalThis.started = lacking.length > 0 ? refuse() : begin();
await globalThis.started;

async function refuse() {
  await parsed;
  document.querySelector("#lacking").textContent = lacking.join(", ");
  document.querySelector("#too-old").hidden = false;
}

async function begin() {
  // What is named may not have come yet: it stands at the end of the head.
  if (document.body === null) await parsed;
  try {
    const [{ default: start }, response] = await Promise.all([
      import(new URL(named("app-module"), document.baseURI)),
      fetch(named("app-wasm"), { integrity: named("app-wasm-integrity"), priority: "high" }),
      parsed,
    ]);
    await start({ module_or_path: response });
  } catch (error) {
    await parsed;
    document.querySelector("#start-failed").hidden = false;
    throw error;
  }
}
