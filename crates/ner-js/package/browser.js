// In a browser: fetches the WebAssembly that lies beside this file, once, before anything is exported.
import start from "./ner.js";

await start();

export { annotate, modelName } from "./ner.js";
