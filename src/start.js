// Starts the app: fetches its module and its WebAssembly under the names and checksums that the
// build wrote into the page. It is a file of its own because the page allows no inline script.

const named = (name) => document.head.querySelector(`meta[name="${name}"]`).content;
// Not `integrity`: Chromium warns of that attribute on this kind of link (crbug.com/981419).
const checksum = (address) =>
  document.head.querySelector(`link[href="${CSS.escape(address)}"]`)?.dataset.integrity ?? "";

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
