//! Entry point of the page.

#[cfg(target_arch = "wasm32")]
fn main() {
    yew::Renderer::<gloss::ui::App>::new().render();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("Gloss is a web page: `cargo xtask serve` builds and serves it.");
    std::process::exit(1);
}
