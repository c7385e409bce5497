//! Entry point of the web worker.

#[cfg(target_arch = "wasm32")]
fn main() {
    web_sys::console::debug_1(&"the worker has started".into());
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("Gloss is a web page: `cargo xtask serve` builds and serves it.");
    std::process::exit(1);
}
