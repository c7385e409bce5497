//! A drawing on the page as a picture of its own: as SVG, as PNG, on the clipboard.

use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, CanvasRenderingContext2d, ClipboardItem, Document, Element, HtmlCanvasElement,
    HtmlImageElement, SvgElement, XmlSerializer,
};

/// What gives a drawing its looks. The page has it from style sheets, which do not go along.
const LOOKS: [&str; 8] = [
    "fill",
    "stroke",
    "stroke-width",
    "opacity",
    "font-size",
    "font-weight",
    "text-anchor",
    "direction",
];

/// Pixels of a picture for each of the drawing: enough for paper and for dense screens.
const SCALE: f64 = 3.0;

/// The drawing as a file of its own, in the colours that it has on the page.
///
/// # Errors
/// When the browser refuses, in its words.
pub fn svg(drawing: &SvgElement) -> Result<String, String> {
    serialise(drawing).map_err(words)
}

/// The drawing as PNG.
///
/// # Errors
/// When the browser refuses, in its words.
pub async fn png(drawing: SvgElement) -> Result<Blob, String> {
    paint(&drawing).await.map_err(words)
}

/// Puts the drawing onto the clipboard, as PNG.
///
/// # Errors
/// When the browser refuses, in its words.
pub async fn copy(drawing: SvgElement) -> Result<(), String> {
    // Safari lets a page write only while it handles the click: the clipboard gets the promise of
    // a picture at once (bugs.webkit.org/show_bug.cgi?id=222262).
    let promised =
        wasm_bindgen_futures::future_to_promise(
            async move { paint(&drawing).await.map(JsValue::from) },
        );
    let written = async {
        let record = Object::new();
        Reflect::set(&record, &"image/png".into(), &promised)?;
        let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&record)?;
        let clipboard = window()?.navigator().clipboard();
        JsFuture::from(clipboard.write(&Array::of1(&item))).await
    };
    written.await.map(drop).map_err(words)
}

fn words(error: JsValue) -> String {
    let message = Reflect::get(&error, &"message".into()).ok();
    message
        .and_then(|message| message.as_string())
        .unwrap_or_else(|| format!("{error:?}"))
}

fn window() -> Result<web_sys::Window, JsValue> {
    web_sys::window().ok_or(JsValue::NULL)
}

fn document() -> Result<Document, JsValue> {
    window()?.document().ok_or(JsValue::NULL)
}

fn serialise(drawing: &SvgElement) -> Result<String, JsValue> {
    let copy: Element = drawing.clone_node_with_deep(true)?.unchecked_into();
    let (originals, copies) = (
        drawing.query_selector_all("*")?,
        copy.query_selector_all("*")?,
    );
    let colours = Colours::new()?;
    for index in 0..originals.length() {
        if let (Some(original), Some(copy)) = (originals.get(index), copies.get(index)) {
            carry_looks(&colours, original.unchecked_ref(), copy.unchecked_ref())?;
        }
    }
    let (width, height) = size(drawing);
    copy.set_attribute("xmlns", "http://www.w3.org/2000/svg")?;
    copy.set_attribute("width", &width.to_string())?;
    copy.set_attribute("height", &height.to_string())?;
    for attribute in ["class", "role"] {
        copy.remove_attribute(attribute)?;
    }
    XmlSerializer::new()?.serialize_to_string(&copy)
}

fn carry_looks(colours: &Colours, original: &Element, copy: &Element) -> Result<(), JsValue> {
    let Some(style) = window()?.get_computed_style(original)? else {
        return Ok(());
    };
    for name in LOOKS {
        let value = style.get_property_value(name)?;
        let value = match name {
            "fill" | "stroke" if value != "none" => colours.hexadecimal(&value)?,
            _ => value,
        };
        copy.set_attribute(name, &value)?;
    }
    // Fonts of this machine may be missing on another; the kind of them is not.
    let family = style.get_property_value("font-family")?;
    copy.set_attribute("font-family", &family.replace('"', "'"))?;
    for attribute in ["class", "data-legend"] {
        copy.remove_attribute(attribute)?;
    }
    Ok(())
}

/// What the drawing measures in its own units.
fn size(drawing: &SvgElement) -> (f64, f64) {
    let numbers: Vec<f64> = drawing
        .get_attribute("viewBox")
        .unwrap_or_default()
        .split_whitespace()
        .filter_map(|number| number.parse().ok())
        .collect();
    match numbers.as_slice() {
        [_, _, width, height] => (*width, *height),
        _ => (400.0, 400.0),
    }
}

async fn paint(drawing: &SvgElement) -> Result<Blob, JsValue> {
    let source = serialise(drawing)?;
    let (width, height) = size(drawing);
    let image = HtmlImageElement::new()?;
    image.set_src(&format!(
        "data:image/svg+xml;charset=utf-8,{}",
        js_sys::encode_uri_component(&source)
    ));
    JsFuture::from(image.decode()).await?;
    let canvas = canvas(width * SCALE, height * SCALE)?;
    let context = context(&canvas)?;
    context.scale(SCALE, SCALE)?;
    context.draw_image_with_html_image_element(&image, 0.0, 0.0)?;
    let blob = Promise::new(&mut |resolve, _| {
        let done = Closure::once_into_js(move |blob: JsValue| {
            let _ = resolve.call1(&JsValue::NULL, &blob);
        });
        let _ = canvas.to_blob(done.unchecked_ref());
    });
    JsFuture::from(blob).await?.dyn_into()
}

fn canvas(width: f64, height: f64) -> Result<HtmlCanvasElement, JsValue> {
    let canvas: HtmlCanvasElement = document()?.create_element("canvas")?.unchecked_into();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a drawing has some thousand pixels at most"
    )]
    let pixels = |length: f64| length.ceil() as u32;
    canvas.set_width(pixels(width));
    canvas.set_height(pixels(height));
    Ok(canvas)
}

fn context(canvas: &HtmlCanvasElement) -> Result<CanvasRenderingContext2d, JsValue> {
    Ok(canvas
        .get_context("2d")?
        .ok_or(JsValue::NULL)?
        .unchecked_into())
}

/// Writes colours as every program reads them: few know OKLCH.
struct Colours(CanvasRenderingContext2d);

impl Colours {
    fn new() -> Result<Colours, JsValue> {
        let options = Object::new();
        // Its pixels are for the program, not for the screen.
        Reflect::set(&options, &"willReadFrequently".into(), &true.into())?;
        let context = canvas(1.0, 1.0)?
            .get_context_with_context_options("2d", &options)?
            .ok_or(JsValue::NULL)?;
        Ok(Colours(context.unchecked_into()))
    }

    fn hexadecimal(&self, colour: &str) -> Result<String, JsValue> {
        self.0.clear_rect(0.0, 0.0, 1.0, 1.0);
        self.0.set_fill_style_str(colour);
        self.0.fill_rect(0.0, 0.0, 1.0, 1.0);
        let pixel = self.0.get_image_data(0.0, 0.0, 1.0, 1.0)?.data();
        Ok(match pixel.as_slice() {
            [red, green, blue, ..] => format!("#{red:02x}{green:02x}{blue:02x}"),
            _ => colour.to_owned(),
        })
    }
}
