//! Entry point of the page.

#[cfg(target_arch = "wasm32")]
fn main() {
    gloss::ui::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This program runs in a browser: `cargo xtask serve` builds and serves it.");
}
