// Starts the app: fetches its module and its WebAssembly under the names and checksums that the
// build wrote into the page. It is a file of its own because the page allows no inline script.

const named = (name) => document.head.querySelector(`meta[name="${name}"]`).content;
// Not `integrity`: Chromium warns of that attribute on this kind of link (crbug.com/981419).
const checksum = (address) =>
  document.head.querySelector(`link[href="${CSS.escape(address)}"]`)?.dataset.integrity ?? "";

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

if (lacking.length > 0) {
  document.querySelector("#lacking").textContent = lacking.join(", ");
  document.querySelector("#too-old").hidden = false;
} else {
  await begin();
}

async function begin() {
  try {
    const wasm = named("app-wasm");
    const [{ default: start }, response] = await Promise.all([
      import(new URL(named("app-module"), document.baseURI)),
      fetch(wasm, { integrity: checksum(wasm) }),
    ]);
    await start({ module_or_path: response });
  } catch (error) {
    document.querySelector("#start-failed").hidden = false;
    throw error;
  }
}
