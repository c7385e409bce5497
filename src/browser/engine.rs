//! Runs the recogniser a few milliseconds at a time, so that whoever hosts it, the worker or the
//! page itself, goes on answering in between.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::future::TimeoutFuture;
use ner::{Model, Progress};

use super::model;
use crate::protocol::{ModelFailure, Reply, Request, WireMention};

/// The model, once it is there, and what it is asked to do.
pub struct Engine {
    reply: Box<dyn Fn(Reply)>,
    /// How long it works before it lets others, in milliseconds.
    slice: f64,
    model: RefCell<Option<Rc<Model>>>,
    /// The latest text that was asked for; an earlier one is dropped for it.
    waiting: RefCell<Option<(u64, Rc<str>)>>,
    busy: Cell<bool>,
}

impl Engine {
    /// An engine that answers by `reply` and works for `slice` milliseconds at a time.
    pub fn new(slice: f64, reply: impl Fn(Reply) + 'static) -> Rc<Engine> {
        Rc::new(Engine {
            reply: Box::new(reply),
            slice,
            model: RefCell::default(),
            waiting: RefCell::default(),
            busy: Cell::new(false),
        })
    }

    /// Takes a request in place of any earlier one.
    pub fn ask(self: &Rc<Engine>, request: Request) {
        let Request::Recognise { revision, text } = request;
        self.waiting.replace(Some((revision, text.into())));
        self.start();
    }

    /// Fetches the model, if it is not there, and does what is waiting.
    pub fn start(self: &Rc<Engine>) {
        if !self.busy.replace(true) {
            let engine = self.clone();
            wasm_bindgen_futures::spawn_local(async move {
                engine.work().await;
                engine.busy.set(false);
            });
        }
    }

    async fn work(&self) {
        let model = match self.model().await {
            Ok(model) => model,
            Err(failure) => return (self.reply)(Reply::ModelFailed { failure }),
        };
        loop {
            let waiting = self.waiting.take();
            let Some((revision, text)) = waiting else {
                return;
            };
            self.recognise(&model, revision, &text).await;
        }
    }

    async fn model(&self) -> Result<Rc<Model>, ModelFailure> {
        let ready = self.model.borrow().clone();
        if let Some(model) = ready {
            return Ok(model);
        }
        let progress = |received, total| (self.reply)(Reply::Loading { received, total });
        let model = Rc::new(model::load(progress).await?);
        self.model.replace(Some(model.clone()));
        Ok(model)
    }

    async fn recognise(&self, model: &Model, revision: u64, text: &str) {
        let mut recognition = model.start(text);
        loop {
            let Progress { done, total } = self.work_a_slice(|tokens| recognition.step(tokens));
            if done >= total {
                break;
            }
            (self.reply)(Reply::Progress {
                revision,
                done: u32::try_from(done).unwrap_or(u32::MAX),
                total: u32::try_from(total).unwrap_or(u32::MAX),
            });
            TimeoutFuture::new(0).await;
            if self.waiting.borrow().is_some() {
                return;
            }
        }
        let mentions = recognition.finish().iter().map(WireMention::from).collect();
        (self.reply)(Reply::Recognised { revision, mentions });
    }

    fn work_a_slice(&self, mut step: impl FnMut(usize) -> Progress) -> Progress {
        const TOKENS: usize = 200;
        let end = js_sys::Date::now() + self.slice;
        loop {
            let progress = step(TOKENS);
            if progress.done >= progress.total || js_sys::Date::now() >= end {
                return progress;
            }
        }
    }
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Engine").field("busy", &self.busy).finish()
    }
}
