//! The summary of an article as one drawing: its title, how many of each label, and who appears
//! where and with whom. It is drawn in the colours of the page.

use texts::overview as own;
use yew::prelude::*;

use crate::annotation::{AnnotationId, Label};
use crate::overview::{Cooccurrence, Dot, Row, clipped, wrapped};
use crate::ui::words;

/// What the drawing measures in its own units.
const WIDTH: f32 = 400.0;
const MARGIN: f32 = 16.0;
const TITLE_LINE: f32 = 22.0;
const ROW: f32 = 24.0;
/// Where the lines of the text begin and end, right of the names.
const BEGIN: f32 = 172.0;
const END: f32 = 352.0;
/// How many characters fit.
const TITLE: usize = 38;
const NAME: usize = 21;

/// What the drawing takes.
#[derive(Properties, PartialEq)]
pub struct SummaryProps {
    /// Its element, to make a picture of it.
    pub node: NodeRef,
    /// The title of the article.
    pub title: AttrValue,
    /// How many mentions each label has.
    pub counts: Vec<(Label, usize)>,
    /// Who appears where.
    pub found: Cooccurrence,
    /// Goes to a mention.
    pub on_go: Callback<AnnotationId>,
}

/// The drawing. What it says is told in words by its name and by the table that follows it.
#[component]
pub fn Summary(props: &SummaryProps) -> Html {
    let title = wrapped(&props.title, TITLE, 2);
    let mut top = MARGIN + 16.0;
    let title_lines: Vec<Html> = title
        .iter()
        .map(|line| {
            let drawn = text("summary-title", MARGIN, top, &isolated(line));
            top += TITLE_LINE;
            drawn
        })
        .collect();
    let counts = text("summary-note", MARGIN, top, &counts_in_words(&props.counts));
    let first = top + 32.0;
    let last = first + ROW * props.found.rows.len().saturating_sub(1) as f32;
    let height = last + 36.0;
    let name = own::drawing(props.found.rows.len(), &props.title);
    html! {
        <svg
            ref={&props.node}
            class="summary"
            viewBox={format!("0 0 {WIDTH} {height}")}
            role="img"
            aria-label={name}
        >
            <rect class="summary-paper" x="0" y="0" width={WIDTH.to_string()} height={height.to_string()} />
            { for title_lines }
            { counts }
            { for props.found.meetings.iter().map(|meeting| html! {
                <line
                    class="summary-meeting"
                    x1={across(meeting.at)}
                    x2={across(meeting.at)}
                    y1={(first + ROW * meeting.first as f32).to_string()}
                    y2={(first + ROW * meeting.last as f32).to_string()}
                />
            }) }
            { for props.found.rows.iter().enumerate().map(|(index, row)| {
                drawn_row(row, first + ROW * index as f32, &props.on_go)
            }) }
            { text("summary-note", BEGIN, last + 24.0, own::beginning()) }
            { text("summary-note summary-end", END, last + 24.0, own::end()) }
        </svg>
    }
}

fn drawn_row(row: &Row, y: f32, on_go: &Callback<AnnotationId>) -> Html {
    let ends = row.dots.first().zip(row.dots.last());
    html! {
        <g>
            { text("summary-name", MARGIN, y + 5.0, &isolated(&clipped(&row.name, NAME))) }
            { for ends.map(|(first, last)| html! {
                <line
                    class="summary-span"
                    data-legend={row.label.to_string()}
                    x1={across(first.at)}
                    x2={across(last.at)}
                    y1={y.to_string()}
                    y2={y.to_string()}
                />
            }) }
            { for row.dots.iter().map(|dot| drawn_dot(row, dot, y, on_go)) }
            { text("summary-count summary-end", WIDTH - MARGIN, y + 5.0, &row.mentions.to_string()) }
        </g>
    }
}

/// A shape a label, for eyes that do not tell the colours apart.
fn drawn_dot(row: &Row, dot: &Dot, y: f32, on_go: &Callback<AnnotationId>) -> Html {
    let x = place(dot.at);
    let half = if dot.count > 1 { 6.0_f32 } else { 4.5 };
    let (class, label) = ("summary-dot", row.label.to_string());
    let mention = dot.mention;
    let onclick = on_go.reform(move |_: MouseEvent| mention);
    match row.label {
        Label::Person => html! {
            <circle {class} data-legend={label} {onclick}
                cx={x.to_string()} cy={y.to_string()} r={half.to_string()} />
        },
        Label::Place => html! {
            <rect {class} data-legend={label} {onclick}
                x={(x - half).to_string()} y={(y - half).to_string()}
                width={(2.0 * half).to_string()} height={(2.0 * half).to_string()} />
        },
        Label::Organisation | Label::Custom(_) => {
            let wide = half * 1.3;
            let points = format!(
                "{x},{} {},{y} {x},{} {},{y}",
                y - wide,
                x + wide,
                y + wide,
                x - wide
            );
            html! { <polygon {class} data-legend={label} {onclick} {points} /> }
        }
    }
}

fn across(at: f32) -> String {
    place(at).to_string()
}

/// Where a part of the text is drawn, from 0 at its beginning to 1 at its end.
fn place(at: f32) -> f32 {
    from_left(BEGIN + at * (END - BEGIN))
}

/// How far from the left something is drawn that lies so far from where lines begin.
fn from_left(from_begin: f32) -> f32 {
    match texts::language().is_right_to_left() {
        true => WIDTH - from_begin,
        false => from_begin,
    }
}

fn text(class: &'static str, x: f32, y: f32, words: &str) -> Html {
    html! { <text {class} x={from_left(x).to_string()} y={y.to_string()}>{ words.to_owned() }</text> }
}

/// A name or a title, so that it runs as it was written within a drawing that may run the other way.
fn isolated(words: &str) -> String {
    format!("\u{2068}{words}\u{2069}")
}

fn counts_in_words(counts: &[(Label, usize)]) -> String {
    let words: Vec<String> = counts
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(label, count)| own::label_count(*count, &words::label_plural(label)))
        .collect();
    clipped(&words.join("  ·  "), 60)
}
