//! Asks the linker of the page's program for what the splitting of it needs.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").as_deref() == Ok("wasm32") {
        // `cargo xtask build` moves what is not needed at first into a file of its own, along the
        // references between functions, which the linker drops unless it is told to keep them.
        println!("cargo::rustc-link-arg-bin=app=--emit-relocs");
    }
}
