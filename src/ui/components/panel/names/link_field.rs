//! Where an entity is described: a field, and the link itself. Nothing is fetched from there.

use texts::entities as own;
use yew::prelude::*;

use super::text_field::TextField;
use crate::annotation::EntityLink;

/// What the field takes.
#[derive(Properties, PartialEq)]
pub(super) struct LinkFieldProps {
    /// Tells it from the other fields of the page.
    pub(super) id: AttrValue,
    /// The link.
    pub(super) link: Option<EntityLink>,
    /// Sets it, or takes it away.
    pub(super) on_link: Callback<Option<EntityLink>>,
}

/// The field; what is no link is kept in it with the reason.
#[component]
pub(super) fn LinkField(props: &LinkFieldProps) -> Html {
    let refused = use_state_eq(|| None::<(String, String)>);
    let kept = props.link.as_ref().map(ToString::to_string);
    let on_change = {
        let (refused, on_link) = (refused.clone(), props.on_link.clone());
        let before = props.link.clone();
        Callback::from(move |text: String| {
            let link = match text.trim() {
                "" => Ok(None),
                text => EntityLink::parse(text).map(Some),
            };
            match link {
                Ok(link) => {
                    refused.set(None);
                    if link != before {
                        on_link.emit(link);
                    }
                }
                Err(error) => refused.set(Some((text, error.to_string()))),
            }
        })
    };
    let (value, error) = match (*refused).clone() {
        Some((text, error)) => (text, Some(AttrValue::from(error))),
        None => (kept.unwrap_or_default(), None),
    };
    html! {
        <div class="entity-link">
            <TextField
                key="field"
                id={&props.id}
                title={own::link()}
                {value}
                placeholder={own::link_placeholder()}
                {error}
                {on_change}
            />
            { for props.link.as_ref().map(|link| {
                let address = link.address();
                html! {
                    <a
                        key="link"
                        href={address.clone()}
                        target="_blank"
                        rel="noopener noreferrer"
                        translate="no"
                    >
                        { address.trim_start_matches("https://").to_owned() }
                        <span class="unseen">{ own::new_tab() }</span>
                    </a>
                }
            }) }
        </div>
    }
}
