//! The slider that says how certain suggestions must be to be shown.

use texts::review as own;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::annotation::{Confidence, Threshold, ThresholdCounts};
use crate::browser::checkbox::is_checked;

/// What the slider takes.
#[derive(Properties, PartialEq)]
pub(super) struct ThresholdSliderProps {
    /// Where it stands.
    pub(super) threshold: Threshold,
    /// How many suggestions it lets through.
    pub(super) counts: ThresholdCounts,
    /// Whether a file has only these.
    pub(super) in_file: bool,
    /// Moves it.
    pub(super) on_change: Callback<Threshold>,
    /// Chooses what a file has.
    pub(super) on_in_file: Callback<bool>,
}

/// "Show suggestions of at least 60 %: 54 of 72".
#[component]
pub(super) fn ThresholdSlider(props: &ThresholdSliderProps) -> Html {
    let per_cent = (props.threshold.at_least.probability() * 100.0).round();
    let least = f64::from(per_cent) / 100.0;
    let ThresholdCounts { shown, total } = props.counts;
    let on_input = {
        let on_change = props.on_change.clone();
        Callback::from(move |event: InputEvent| {
            let value = event
                .target_dyn_into::<HtmlInputElement>()
                .map(|input| input.value_as_number() as f32);
            if let Some(per_cent) = value {
                on_change.emit(Threshold {
                    at_least: Confidence::new(per_cent / 100.0),
                });
            }
        })
    };
    html! {
        <div class="threshold">
            <label class="threshold-words" for="threshold">
                { own::at_least(least) }
                <strong>{ own::OfTotal { shown, total }.say() }</strong>
            </label>
            <input
                id="threshold"
                class="slider"
                type="range"
                min="0"
                max="100"
                step="1"
                value={per_cent.to_string()}
                aria-valuetext={own::Slider { least, shown, total }.say()}
                oninput={on_input}
            />
            if shown < total {
                <label class="check">
                    <input
                        type="checkbox"
                        checked={props.in_file}
                        onchange={props.on_in_file.reform(|event: Event| is_checked(&event))}
                    />
                    { own::leave_out(total - shown) }
                </label>
            }
        </div>
    }
}
