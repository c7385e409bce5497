//! Line drawings on buttons; the button has words as well.

use yew::prelude::*;

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// An arrow back.
    Undo,
    /// An arrow forward again.
    Redo,
    /// An arrow onto a tray.
    Download,
    /// A sheet with a plus.
    New,
    /// A folder.
    Open,
    /// A sun.
    Light,
    /// A moon.
    Dark,
    /// A circle, half of it dark.
    System,
    /// A tick.
    Accept,
    /// A bin.
    Remove,
    /// A pencil.
    Rename,
    /// Two sheets.
    Copy,
    /// A cross.
    Close,
    /// A clock that runs back.
    History,
    /// A magnifying glass.
    Search,
    /// A keyboard.
    Keyboard,
    /// Sliders.
    Settings,
    /// A question mark in a circle.
    Help,
    /// Three dots.
    Details,
    /// An arrow up.
    Up,
    /// An arrow down.
    Down,
    /// A plus.
    Add,
    /// A pencil.
    Edit,
    /// A sheet with lines.
    Note,
}

/// What a drawing takes.
#[derive(Properties, PartialEq)]
pub struct IconProps {
    /// What is drawn.
    pub picture: Picture,
}

/// A drawing in the colour of the text around it.
#[component]
pub fn Icon(props: &IconProps) -> Html {
    let path = match props.picture {
        Picture::Undo => "M8 5 4 9l4 4M4.5 9H14a5.5 5.5 0 0 1 0 11H9",
        Picture::Redo => "m16 5 4 4-4 4M19.5 9H10a5.5 5.5 0 0 0 0 11h5",
        Picture::Download => "M12 4v11m-4.5-4.5L12 15l4.5-4.5M4.5 16v3.5h15V16",
        Picture::New => "M13.5 3.5H6v17h12v-9M14 6h7m-3.5-3.5v7",
        Picture::Open => "M3.5 19V5h6l2 2.5h9V19z",
        Picture::Light => {
            "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v2.5m0 15V22M2 12h2.5m15 0H22M5 5l1.7 1.7M17.3 \
             17.3 19 19M19 5l-1.7 1.7M6.7 17.3 5 19"
        }
        Picture::Dark => "M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z",
        Picture::System => {
            "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Zm0 0v17M14.5 6.5v11m2.5-9v7"
        }
        Picture::Accept => "m4.5 12.5 5 5L19.5 7",
        Picture::Remove => "M4 6.5h16M9.5 6V3.5h5V6M6 6.5l1 14h10l1-14M10 10.5v6m4-6v6",
        Picture::History => "M4 5v4.5h4.5M4.5 9A8 8 0 1 1 4 12.5M12 7.5V12l3 2",
        Picture::Search => "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm4.8 11.3L20.5 20.5",
        Picture::Keyboard => {
            "M3 6.5h18v11H3zM6.5 10h.01M10 10h.01M14 10h.01M17.5 10h.01M6.5 14h.01M9.5 14h5M17.5 14h.01"
        }
        Picture::Settings => "M4 7h9m4 0h3M15 4.5v5M4 12h3m4 0h9M9 9.5v5M4 17h7m4 0h5M13 14.5v5",
        Picture::Rename => "m4.5 19.5 1-4L16 5l3 3L8.5 18.5zM14 7l3 3",
        Picture::Copy => "M9 8.5h10.5v12H9zM15 8.5v-5H4.5v12H9",
        Picture::Help => {
            "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM9.5 9.7a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 \
             1.8M12 16.6h.01"
        }
        Picture::Close => "m6 6 12 12M18 6 6 18",
        Picture::Up => "m6 14.5 6-6 6 6",
        Picture::Down => "m6 9.5 6 6 6-6",
        Picture::Add => "M12 5v14M5 12h14",
        Picture::Edit => "m4.5 19.5 1-4.5L16 4.5l3.5 3.5L9 18.5zM13.5 7l3.5 3.5",
        Picture::Note => "M5 4h14v12l-4 4H5zM8.5 9h7m-7 4h4",
        Picture::Details => "M5.5 12h.01M12 12h.01M18.5 12h.01",
    };
    // Back is where the lines of the page begin; and the question mark of Arabic is turned round.
    let directed = matches!(
        props.picture,
        Picture::Undo | Picture::Redo | Picture::Note | Picture::Help
    );
    html! {
        <svg class={classes!("icon", directed.then_some("icon-directed"))} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={path} />
        </svg>
    }
}
