//! The problems: what the linter finds, each with its quick fix.

use std::rc::Rc;

use texts::problems as own;
use yew::prelude::*;

use crate::annotation::{AnnotationId, Command, Context, Finding, Ignored, Problem, ProblemKind};
use crate::browser::clock;
use crate::document::ByteSpan;
use crate::ui::components::Quoted;
use crate::ui::desk::Action;
use crate::ui::hooks::Problems;
use crate::ui::words::problems as text;
use crate::workspace::Workspace;

/// How many of a kind are listed at once; the next ones follow as these are put right.
const LISTED: usize = 25;

/// How much of the text around a problem is shown, in characters on either side.
const REACH: usize = 40;

/// What the tab takes.
#[derive(Properties, PartialEq)]
pub(super) struct ProblemListProps {
    /// The document with its annotations.
    pub(super) workspace: Workspace,
    /// What was found; `None` before the first look.
    pub(super) problems: Option<Rc<Problems>>,
    /// Goes to a mention.
    pub(super) on_go: Callback<AnnotationId>,
    /// Selects text in the article.
    pub(super) on_show: Callback<ByteSpan>,
    /// Changes the page.
    pub(super) dispatch: Callback<Action>,
}

/// The problems under their kinds, then those that are left be.
#[component]
pub(super) fn ProblemList(props: &ProblemListProps) -> Html {
    let shows_ignored = use_state_eq(|| false);
    let workspace = &props.workspace;
    let all: Vec<(&Finding, bool)> = props
        .problems
        .iter()
        .flat_map(|problems| problems.of(workspace))
        .collect();
    let of = |kind: Option<ProblemKind>, ignored: bool| -> Vec<&Finding> {
        all.iter()
            .filter(|(finding, left)| {
                *left == ignored && kind.is_none_or(|kind| finding.problem.kind() == kind)
            })
            .map(|(finding, _)| *finding)
            .collect()
    };
    let ignored = of(None, true);
    let state = if props.problems.is_none() {
        own::looking()
    } else if all.len() > ignored.len() {
        own::in_decided()
    } else if workspace
        .annotations()
        .live()
        .any(|annotation| annotation.is_decided())
    {
        own::none_in_decided()
    } else {
        own::nothing_decided()
    };
    let on_toggle = {
        let shows = shows_ignored.clone();
        Callback::from(move |_: MouseEvent| shows.set(!*shows))
    };
    html! {
        <section class="problems" aria-labelledby="problems-title">
            <h2 key="title" class="panel-title" id="problems-title">{ own::title() }</h2>
            <p key="state" class="panel-note">{ state }</p>
            <div key="kinds">
                { for ProblemKind::ALL.into_iter().filter_map(|kind| {
                    let findings = of(Some(kind), false);
                    (!findings.is_empty()).then(|| group(props, kind, &findings))
                }) }
            </div>
            <div key="ignored">
                if !ignored.is_empty() {
                    <button
                        type="button"
                        class="button button-plain"
                        aria-expanded={shows_ignored.to_string()}
                        onclick={on_toggle}
                    >
                        { text::ignored(ignored.len()) }
                    </button>
                    if *shows_ignored {
                        <ul>{ for ignored.iter().take(LISTED).map(|finding| item(props, finding, true)) }</ul>
                    }
                }
            </div>
        </section>
    }
}

fn group(props: &ProblemListProps, kind: ProblemKind, findings: &[&Finding]) -> Html {
    let count = findings.len();
    let commands: Vec<Command> = findings
        .iter()
        .map(|finding| finding.fix.command())
        .collect();
    let on_fix_all = props.dispatch.reform(move |_: MouseEvent| {
        Action::Do(Command::AllPossible(commands.clone()), clock::stamp())
    });
    let id = format!("problems-{}", kind.as_str());
    html! {
        <section key={kind.as_str()} class="problem-kind" aria-labelledby={id.clone()}>
            <div class="problem-head">
                <h3 {id}>{ text::title(kind) }{ " " }<span class="tab-count">{ count }</span></h3>
                if count > 1 {
                    <button type="button" class="button button-small" onclick={on_fix_all}>
                        { text::fix_all(kind, count) }
                    </button>
                }
            </div>
            <ul>{ for findings.iter().take(LISTED).map(|finding| item(props, finding, false)) }</ul>
            if count > LISTED {
                <p class="panel-note">{ own::more(count - LISTED) }</p>
            }
        </section>
    }
}

fn item(props: &ProblemListProps, finding: &Finding, ignored: bool) -> Html {
    let workspace = &props.workspace;
    let context = Context::of(workspace.document(), finding.span, REACH);
    let key = format!(
        "{}-{}",
        finding.problem.kind().as_str(),
        u32::from(finding.span.start())
    );
    let label = match &finding.problem {
        Problem::Unmarked { .. } => None,
        _ => finding
            .annotation
            .and_then(|id| workspace.annotations().get(id))
            .map(|annotation| annotation.label.clone()),
    };
    let quote = context.quote.clone();
    let on_look = {
        let (on_go, on_show) = (props.on_go.clone(), props.on_show.clone());
        let (annotation, span) = (finding.annotation, finding.span);
        Callback::from(move |_: MouseEvent| match annotation {
            Some(id) => on_go.emit(id),
            None => on_show.emit(span),
        })
    };
    let on_fix = {
        let command = finding.fix.command();
        props
            .dispatch
            .reform(move |_: MouseEvent| Action::Do(command.clone(), clock::stamp()))
    };
    let on_ignore = {
        let key = Ignored::from(finding);
        let now = workspace.ignored().clone();
        props.dispatch.reform(move |_: MouseEvent| {
            Action::Ignore(if ignored {
                now.without(key)
            } else {
                now.with(key)
            })
        })
    };
    html! {
        <li {key} class="problem">
            <button
                type="button"
                class="problem-quote"
                title={own::show()}
                onclick={on_look}
            >
                <Quoted {context} {label} />
            </button>
            <p class="panel-note">{ text::explanation(&finding.problem) }</p>
            <div class="card-row">
                if !ignored {
                    <button type="button" class="button button-small" onclick={on_fix}>
                        { text::fix(workspace.document(), finding) }
                        <span class="unseen">{ own::quoted(&quote) }</span>
                    </button>
                }
                <button type="button" class="button button-small button-plain" onclick={on_ignore}>
                    { if ignored { own::notice_again() } else { own::ignore() } }
                    <span class="unseen">{ own::QuotedKind { kind: &words_of(finding), quote: &quote }.say() }</span>
                </button>
            </div>
        </li>
    }
}

fn words_of(finding: &Finding) -> String {
    text::title(finding.problem.kind()).to_lowercase()
}
