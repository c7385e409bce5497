// In Node: reads the WebAssembly that lies beside this file, once, before anything is exported.
import { readFile } from "node:fs/promises";
import { initSync } from "./ner.js";

initSync({ module: await readFile(new URL("ner_bg.wasm", import.meta.url)) });

export { annotate, modelName } from "./ner.js";
