//! The page's way to the recogniser: the worker, or the same engine in the page where the worker
//! cannot start, says nothing, or is of another version.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use gloo_timers::callback::Timeout;
use gloo_worker::{Spawnable, WorkerBridge};
use wasm_bindgen::JsValue;

use super::later::{self, NotFetched};
use super::worker::{self, RecogniserWorker};
use crate::protocol::{Hello, ModelFailure, Reply, Request, decode, encode};

/// How long the worker may say nothing while it has something to do, in milliseconds. A worker can
/// fail in ways that raise no event (a blocked script, a killed thread), silence covers them all.
const PATIENCE: u32 = 8_000;

/// Milliseconds of work in the page between two looks at what the person does.
const SLICE: f64 = 8.0;

/// What the page hears.
#[derive(Clone, Debug, PartialEq)]
pub enum Heard {
    /// An answer; of the engine or the worker alike.
    Reply(Reply),
    /// The worker is of another version than the page: a reload brings them together.
    Outdated,
}

/// The recogniser, wherever it runs.
#[derive(Clone)]
pub struct Recogniser(Rc<Inner>);

struct Inner {
    heard: Box<dyn Fn(Heard)>,
    worker: RefCell<Option<WorkerBridge<RecogniserWorker>>>,
    /// The recogniser in the page, once it is needed.
    engine: RefCell<Option<later::Ask>>,
    /// Whether that one is on its way.
    fetching: Cell<bool>,
    greeted: Cell<bool>,
    /// What was asked last and has not been answered.
    open: RefCell<Option<Request>>,
    watch: RefCell<Option<Timeout>>,
}

impl Recogniser {
    /// Starts the worker; `heard` is called with whatever it says.
    pub fn start(heard: impl Fn(Heard) + 'static) -> Recogniser {
        let inner = Rc::new(Inner {
            heard: Box::new(heard),
            worker: RefCell::default(),
            engine: RefCell::default(),
            fetching: Cell::new(false),
            greeted: Cell::new(false),
            open: RefCell::default(),
            watch: RefCell::default(),
        });
        if let Some(address) = worker::address().filter(|_| can_have_workers()) {
            let weak = Rc::downgrade(&inner);
            let worker = RecogniserWorker::spawner()
                .callback(move |bytes| {
                    if let Some(inner) = weak.upgrade() {
                        inner.receive(&bytes);
                    }
                })
                .with_loader(true)
                .spawn(&address);
            inner.worker.replace(Some(worker));
            inner.watch();
        } else {
            inner.work_in_page();
        }
        Recogniser(inner)
    }

    /// Asks for the names in `text`, in place of what was asked before.
    pub fn recognise(&self, revision: u64, text: &str) {
        let request = Request::Recognise {
            revision,
            text: text.to_owned(),
        };
        self.0.open.replace(Some(request));
        self.0.send();
    }

    /// Asks again for what was not answered, after the model could not be had.
    pub fn retry(&self) {
        self.0.send();
    }
}

impl std::fmt::Debug for Recogniser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Recogniser").finish()
    }
}

impl Inner {
    fn send(self: &Rc<Inner>) {
        let Some(request) = self.open.borrow().clone() else {
            return;
        };
        if let Some(ask) = &*self.engine.borrow() {
            ask(request);
        } else if self.worker.borrow().is_none() {
            // What failed to come is asked for again.
            self.work_in_page();
        } else if self.greeted.get() {
            if let Some(worker) = &*self.worker.borrow() {
                worker.send(encode(&request));
            }
            self.watch();
        }
    }

    fn receive(self: &Rc<Inner>, bytes: &[u8]) {
        if self.worker.borrow().is_none() {
            return;
        }
        self.watch.take();
        match decode(bytes) {
            Ok(Reply::Hello(hello)) if hello == Hello::current(ner_model::SHA256) => {
                self.greeted.set(true);
                self.send();
            }
            Ok(Reply::Hello(_)) | Err(_) => {
                (self.heard)(Heard::Outdated);
                self.work_in_page();
            }
            Ok(reply) => self.pass_on(reply),
        }
    }

    fn pass_on(self: &Rc<Inner>, reply: Reply) {
        match &reply {
            Reply::Recognised { revision, .. } => {
                let answered = matches!(
                    &*self.open.borrow(),
                    Some(Request::Recognise { revision: open, .. }) if open == revision
                );
                if answered {
                    self.open.replace(None);
                }
            }
            Reply::Loading { .. } | Reply::Progress { .. } => self.watch(),
            Reply::Hello(_) | Reply::ModelFailed { .. } => {}
        }
        (self.heard)(Heard::Reply(reply));
    }

    /// Gives the worker up when it stays silent.
    fn watch(self: &Rc<Inner>) {
        let expects = !self.greeted.get() || self.open.borrow().is_some();
        if self.engine.borrow().is_some() || !expects {
            return;
        }
        let weak: Weak<Inner> = Rc::downgrade(self);
        let timeout = Timeout::new(PATIENCE, move || {
            if let Some(inner) = weak.upgrade() {
                inner.work_in_page();
            }
        });
        self.watch.replace(Some(timeout));
    }

    fn work_in_page(self: &Rc<Inner>) {
        self.worker.take();
        if self.fetching.replace(true) {
            return;
        }
        let weak = Rc::downgrade(self);
        let reply = Box::new(move |reply| {
            if let Some(inner) = weak.upgrade() {
                inner.pass_on(reply);
            }
        });
        let inner = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            match later::engine(SLICE, reply).await {
                Ok(ask) => {
                    inner.engine.replace(Some(ask));
                    inner.send();
                }
                Err(NotFetched) => {
                    inner.fetching.set(false);
                    inner.pass_on(Reply::ModelFailed {
                        failure: ModelFailure::NotFetched,
                    });
                }
            }
        });
    }
}

fn can_have_workers() -> bool {
    js_sys::Reflect::has(&js_sys::global(), &JsValue::from_str("Worker")).unwrap_or(false)
}
