//! The worker's side: messages in, the engine, messages out.

use std::rc::Rc;

use gloo_worker::{HandlerId, Worker, WorkerScope};

use super::engine::Engine;
use crate::protocol::{Hello, Reply, decode, encode};

/// Where the build put the worker, as it wrote into the page. Its name changes with its content, so
/// that a page never gets the worker of another build.
pub fn address() -> Option<String> {
    web_sys::window()?
        .document()?
        .query_selector("meta[name=app-worker]")
        .ok()??
        .get_attribute("content")
}

/// Milliseconds of work between two looks at the messages.
const SLICE: f64 = 30.0;

/// The recogniser in a thread of its own. Messages are the bytes of [`protocol`](crate::protocol).
#[derive(Debug, Default)]
pub struct RecogniserWorker {
    engine: Option<Rc<Engine>>,
}

impl Worker for RecogniserWorker {
    type Message = ();
    type Input = Vec<u8>;
    type Output = Vec<u8>;

    fn create(_: &WorkerScope<Self>) -> Self {
        RecogniserWorker::default()
    }

    fn update(&mut self, _: &WorkerScope<Self>, (): ()) {}

    fn connected(&mut self, scope: &WorkerScope<Self>, id: HandlerId) {
        scope.respond(id, encode(&Reply::Hello(Hello::current(ner_model::SHA256))));
        let scope = scope.clone();
        let engine = Engine::new(SLICE, move |reply| scope.respond(id, encode(&reply)));
        // The model is fetched while the person still looks for an article.
        engine.start();
        self.engine = Some(engine);
    }

    fn received(&mut self, _: &WorkerScope<Self>, bytes: Vec<u8>, _: HandlerId) {
        // A page of another version, whose words this worker does not know, gets no answer: it has
        // seen the hello and asks for a reload.
        if let (Some(engine), Ok(request)) = (&self.engine, decode(&bytes)) {
            engine.ask(request);
        }
    }
}
