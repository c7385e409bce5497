//! HTML becomes the text that a reader sees, in paragraphs, and nothing of it runs.

use gloss::browser::markup::{text_of, text_of_telling};
use wasm_bindgen_test::wasm_bindgen_test;

#[track_caller]
fn check(html: &str, expected: &str) {
    assert_eq!(text_of(html), expected, "{html}");
}

#[wasm_bindgen_test]
fn blocks_are_paragraphs() {
    check("<p>One</p><p>Two</p>", "One\n\nTwo");
    check(
        "<h1>Head</h1><div><div>Lead</div></div>tail",
        "Head\n\nLead\n\ntail",
    );
    check("<ul><li>One<li>Two</ul>After", "One\nTwo\n\nAfter");
    check("<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc");
    check("One<br>Two<br><br>Three", "One\nTwo\n\nThree");
    check(
        "<figure><img src=x><figcaption>A caption</figcaption></figure>",
        "A caption",
    );
}

#[wasm_bindgen_test]
fn white_space_is_what_a_browser_shows() {
    check("<p>\n  A  <b> b</b>\n c </p>\n", "A b c");
    check("<p>no<b>gap</b>here</p>", "nogaphere");
    check("<pre>a\n  b</pre>", "a\n  b");
    check("<p style='white-space: pre-wrap'>a  b</p>", "a  b");
    check("<p>a&nbsp; b</p>", "a\u{a0} b");
}

#[wasm_bindgen_test]
fn characters_are_kept_as_they_are() {
    check(
        "<p>5 &lt; 6 &amp; &quot;style=&quot; &#128240;</p>",
        "5 < 6 & \"style=\" 📰",
    );
    check("<p>Zoe\u{308} — «Ж»\u{ad}</p>", "Zoe\u{308} — «Ж»\u{ad}");
    check("<p>a < b, <!-- no --> c</p>", "a < b, c");
}

#[wasm_bindgen_test]
fn hidden_parts_and_controls_are_gone() {
    let hidden = [
        "<script>document.write('x')</script>",
        "<script>if (a < b) { '</p>' }</script>",
        "<style>p { color: red }</style>",
        "<noscript>Turn it on</noscript>",
        "<template><p>x</p></template>",
        "<nav><a href='/'>Home</a></nav>",
        "<div role=navigation>Home</div>",
        "<iframe srcdoc='<p>x</p>'>x</iframe>",
        "<p hidden>x</p>",
        "<p style='display:none'>x</p>",
        "<p style='color: red; DISPLAY : none'>x</p>",
        "<p style='visibility: hidden'>x</p>",
        "<span aria-hidden=true>x</span>",
        "<button>Share</button><select><option>x</select><input value=x>",
        "<svg><text>x</text></svg><math><mi>x</mi></math>",
        "<title>x</title><textarea>x</textarea>",
    ];
    for part in hidden {
        check(&format!("<p>Kept</p>{part}<p>Too</p>"), "Kept\n\nToo");
    }
}

#[wasm_bindgen_test]
fn nothing_runs_and_nothing_breaks() {
    let window = web_sys::window().unwrap();
    for html in [
        "<img src=x onerror='window.ran = true'>Text",
        "<p onclick=alert(1)>Text",
        "<svg onload='window.ran = true'></svg>Text",
        "<a href='javascript:window.ran = true'>Text</a>",
        "<p <p><<b>Text",
        "</p></div></html>Text",
    ] {
        assert!(text_of(html).contains("Text"), "{html}");
    }
    assert!(
        js_sys::Reflect::get(&window, &"ran".into())
            .unwrap()
            .is_undefined()
    );
    let deep = format!("{}Text", "<div>".repeat(20_000));
    check(&deep, "Text");
}

#[wasm_bindgen_test]
fn markup_counts_only_where_it_tells_paragraphs() {
    assert_eq!(text_of_telling("<p>One</p>").as_deref(), Some("One"));
    assert_eq!(text_of_telling("<span style='color:red'>One</span>"), None);
    assert_eq!(text_of_telling("<p hidden>One</p>"), None);
}
