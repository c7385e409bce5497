//! The colours of labels can be read on, and told apart, in both themes.

use gloss::annotation::Colour;
use palette::color_difference::{EuclideanDistance, Wcag21RelativeContrast};
use palette::{FromColor, LinSrgb, Oklab, Oklch, Srgb};

const LABELS: &str = include_str!("../../styles/labels.css");
const TOKENS: &str = include_str!("../../styles/tokens.css");

/// The least contrast of text by WCAG 2.2, criterion 1.4.3.
const READABLE: f32 = 4.5;

/// The least distance in Oklab, in hundredths, at which two blocks of colour are told apart without
/// comparing them: five times what is just noticed side by side.
const TOLD_APART: f32 = 10.0;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Theme {
    Light,
    Dark,
}

/// The value of a custom property that is written as `light-dark(…, …)`.
fn token(css: &str, name: &str, theme: Theme) -> LinSrgb<f32> {
    let start = css
        .find(&format!("--{name}: light-dark("))
        .unwrap_or_else(|| panic!("no --{name}"));
    let line = css[start..].lines().next().unwrap();
    let inner = &line[line.find("light-dark(").unwrap() + 11..line.rfind(')').unwrap()];
    let (light, dark) = inner.split_once(", ").unwrap();
    colour(match theme {
        Theme::Light => light,
        Theme::Dark => dark,
    })
}

fn colour(css: &str) -> LinSrgb<f32> {
    if let Some(parts) = css.strip_prefix("oklch(") {
        let parts: Vec<f32> = parts
            .trim_end_matches(')')
            .split(' ')
            .map(|part| part.parse().unwrap())
            .collect();
        let linear = LinSrgb::from_color(Oklch::new(parts[0], parts[1], parts[2]));
        for part in [linear.red, linear.green, linear.blue] {
            assert!((-0.002..=1.002).contains(&part), "{css} is outside sRGB");
        }
        linear
    } else {
        css.parse::<Srgb<u8>>().unwrap().into_linear()
    }
}

#[track_caller]
fn check_readable(text: LinSrgb<f32>, ground: LinSrgb<f32>, what: &str) {
    let encode = |colour: LinSrgb<f32>| Srgb::<f32>::from_linear(colour);
    let contrast = encode(text).relative_contrast(encode(ground));
    assert!(contrast >= READABLE, "{what}: {contrast:.2}");
}

#[test]
fn text_on_every_colour_is_readable_in_both_themes() {
    for theme in [Theme::Light, Theme::Dark] {
        let page = |name: &str| token(TOKENS, name, theme);
        for colour in Colour::ALL {
            let part = |part: &str| token(LABELS, &format!("{colour}-{part}"), theme);
            let what = format!("{colour}, {theme:?}");
            for ground in ["tint", "fill"] {
                check_readable(
                    page("ink"),
                    part(ground),
                    &format!("text on {ground}, {what}"),
                );
                check_readable(
                    part("ink"),
                    part(ground),
                    &format!("ink on {ground}, {what}"),
                );
            }
            for ground in ["paper", "surface", "raised"] {
                check_readable(
                    part("ink"),
                    page(ground),
                    &format!("ink on {ground}, {what}"),
                );
                check_readable(
                    page(ground),
                    part("ink"),
                    &format!("{ground} on ink, {what}"),
                );
            }
        }
    }
}

/// How dichromats see a colour: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, A
/// physiologically-based model for simulation of color vision deficiency, IEEE TVCG 15(6), 2009;
/// the matrices for a severity of 1, on linear sRGB.
const VISIONS: [(&str, [[f32; 3]; 3]); 4] = [
    (
        "all colours",
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    ),
    (
        "no red (protanopia)",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "no green (deuteranopia)",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "no blue (tritanopia)",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

fn seen(colour: LinSrgb<f32>, vision: &[[f32; 3]; 3]) -> Oklab {
    let row = |row: &[f32; 3]| {
        (row[0] * colour.red + row[1] * colour.green + row[2] * colour.blue).clamp(0.0, 1.0)
    };
    Oklab::from_color(LinSrgb::new(
        row(&vision[0]),
        row(&vision[1]),
        row(&vision[2]),
    ))
}

#[test]
fn neighbours_are_told_apart_with_any_kind_of_colour_blindness() {
    let mut pairs: Vec<(Colour, Colour)> = Colour::ALL
        .into_iter()
        .zip(Colour::ALL.into_iter().cycle().skip(1))
        .collect();
    // The three that every document has.
    pairs.push((Colour::Blue, Colour::Orange));
    for theme in [Theme::Light, Theme::Dark] {
        for (one, other) in &pairs {
            for (name, vision) in &VISIONS {
                let ink =
                    |colour: &Colour| seen(token(LABELS, &format!("{colour}-ink"), theme), vision);
                let distance = 100.0 * ink(one).distance(ink(other));
                assert!(
                    distance >= TOLD_APART,
                    "{one} and {other}, {theme:?}, {name}: {distance:.1}"
                );
            }
        }
    }
}

#[test]
fn neighbours_have_different_lines() {
    let line = |colour: Colour| {
        let start = LABELS.find(&format!("--{colour}-line: ")).unwrap();
        LABELS[start..]
            .lines()
            .next()
            .unwrap()
            .rsplit(' ')
            .next()
            .unwrap()
    };
    for pair in Colour::ALL.windows(2) {
        assert_ne!(line(pair[0]), line(pair[1]), "{pair:?}");
    }
}
