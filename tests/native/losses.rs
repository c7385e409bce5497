//! Nothing is ever lost: two tabs work on the same articles while the process is killed at every
//! write, the quota is reached at every write, values are swallowed, garbled and damaged where they
//! lie. After any of it each decision that was saved is in the library or in the quarantine.
//!
//! `PROPTEST_CASES=4000 cargo test --test native losses -- --nocapture` runs that many cases, and
//! prints what it did.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use gloss::annotation::{Command, Label};
use gloss::document::{ByteOffset, ByteSpan, Document};
use gloss::storage::{
    DocumentId, KeyValue, Library, LoadError, Loaded, MemoryStore, Pulled, Session,
};
use gloss::timestamp::Timestamp;
use gloss::workspace::Workspace;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::arbitrary::stamp;
use crate::faulty::{Fault, FaultyStore};

const WORDS: usize = 24;

/// A decision of a person: the words at this place have this label, which no other decision gives.
type Decision = (DocumentId, ByteOffset, Label);

#[derive(Clone, Debug)]
enum Step {
    /// A tab marks a word of a document, or gives it the next label where it is marked, and saves.
    Edit {
        tab: usize,
        document: u64,
        word: usize,
    },
    /// A tab hears of what others have saved.
    Hear { tab: usize, document: u64 },
    /// A tab is closed and a new one takes its place.
    Restart { tab: usize },
    /// From now on something goes wrong with a tab's writes.
    Fault {
        tab: usize,
        fault: Fault,
        after: usize,
    },
    /// There is room for this many units more.
    Room { units: usize },
    /// A character of a stored value is changed.
    Damage { value: f64, place: f64 },
}

fn step() -> impl Strategy<Value = Step> {
    let tab = || 0..2_usize;
    let document = || 0..2_u64;
    let fault = prop_oneof![
        Just(Fault::Kill),
        Just(Fault::KillAfter),
        Just(Fault::Full),
        Just(Fault::Swallow),
        Just(Fault::Garble)
    ];
    prop_oneof![
        8 => (tab(), document(), 0..WORDS)
            .prop_map(|(tab, document, word)| Step::Edit { tab, document, word }),
        3 => (tab(), document()).prop_map(|(tab, document)| Step::Hear { tab, document }),
        1 => tab().prop_map(|tab| Step::Restart { tab }),
        2 => (tab(), fault, 0..6_usize)
            .prop_map(|(tab, fault, after)| Step::Fault { tab, fault, after }),
        1 => (0..1_500_usize).prop_map(|units| Step::Room { units }),
        1 => (0.0..1.0, 0.0..1.0).prop_map(|(value, place)| Step::Damage { value, place }),
    ]
}

/// A tab with the documents that it has open.
struct Tab {
    store: Rc<FaultyStore>,
    library: Library<Rc<FaultyStore>>,
    open: BTreeMap<DocumentId, (Session, Workspace)>,
}

/// The browser with its store, and what it owes to the person.
struct Browser {
    store: Rc<MemoryStore>,
    tabs: Vec<Tab>,
    started: u32,
    clock: usize,
    /// What was saved and not changed since.
    saved: BTreeSet<Decision>,
    /// What stands in values that were damaged, by the value as it is now.
    damaged: BTreeMap<String, BTreeSet<Decision>>,
    /// What a person decided instead: where the process ended in the save, either may be there.
    instead: BTreeMap<Decision, BTreeSet<Decision>>,
}

impl Browser {
    fn new() -> Browser {
        let mut browser = Browser {
            store: Rc::new(MemoryStore::default()),
            tabs: Vec::new(),
            started: 0,
            clock: 0,
            saved: BTreeSet::new(),
            damaged: BTreeMap::new(),
            instead: BTreeMap::new(),
        };
        for _ in 0..2 {
            let tab = browser.start(Fault::Kill, None);
            browser.tabs.push(tab);
        }
        browser
    }

    fn start(&mut self, fault: Fault, after: Option<usize>) -> Tab {
        self.started += 1;
        let store = Rc::new(FaultyStore::new(&self.store, fault, after));
        Tab {
            library: Library::new(store.clone(), self.started),
            store,
            open: BTreeMap::new(),
        }
    }

    fn take(&mut self, step: &Step) {
        match *step {
            Step::Edit {
                tab,
                document,
                word,
            } => self.edit(tab, DocumentId(document), word),
            Step::Hear { tab, document } => {
                if let Some((session, workspace)) = self.tabs[tab].open.get(&DocumentId(document)) {
                    let (mut session, workspace) = (session.clone(), workspace.clone());
                    let library = self.tabs[tab].library.clone();
                    if let Ok(pulled) = session.pull(&library, &workspace) {
                        let workspace = match pulled {
                            Pulled::Changed(workspace) => workspace,
                            Pulled::Nothing | Pulled::Gone | Pulled::Deleted => workspace,
                        };
                        self.tabs[tab]
                            .open
                            .insert(session.id(), (session, workspace));
                    }
                }
            }
            Step::Restart { tab } => self.tabs[tab] = self.start(Fault::Kill, None),
            Step::Fault { tab, fault, after } => {
                let store = Rc::new(FaultyStore::new(&self.store, fault, Some(after)));
                let library = Library::new(store.clone(), self.started + 1);
                self.started += 1;
                self.tabs[tab].store = store;
                self.tabs[tab].library = library;
            }
            Step::Room { units } => {
                let usage = self.store.usage().unwrap();
                self.store.limit_to(usage.ours + units);
            }
            Step::Damage { value, place } => self.damage(value, place),
        }
        for tab in 0..2 {
            if self.tabs[tab].store.is_dead() {
                self.tabs[tab] = self.start(Fault::Kill, None);
            }
        }
    }

    fn edit(&mut self, tab: usize, id: DocumentId, word: usize) {
        self.clock += 1;
        let stamp = stamp(self.clock);
        let library = self.tabs[tab].library.clone();
        let (mut session, mut workspace) = match self.tabs[tab].open.remove(&id) {
            Some(open) => open,
            None => match library.load(id) {
                Ok(loaded) => (Session::loaded(id, &loaded), loaded.workspace),
                Err(LoadError::Storage(_)) => return,
                Err(_) => (Session::new(id), Workspace::new(article(), stamp.at)),
            },
        };
        // As the page does it: first what others have saved, then the change, then the save.
        if let Ok(Pulled::Changed(changed)) = session.pull(&library, &workspace) {
            workspace = changed;
        }
        let before = decisions(id, &workspace);
        let span = span(word);
        let label = Label::Custom(format!("L{}", self.clock).into());
        let marked = workspace.annotations().overlapping(span).next();
        let command = match marked {
            None => Command::Mark { span, label },
            Some(marked) => Command::Relabel {
                id: marked.id,
                label,
            },
        };
        if let Ok((after, _)) = workspace.apply(&command, stamp) {
            workspace = after;
        }
        let after = decisions(id, &workspace);
        let made: BTreeSet<Decision> = after.difference(&before).cloned().collect();
        let kept = session.save(&library, &workspace, stamp.at).is_ok();
        for changed in before.difference(&after) {
            if kept {
                self.saved.remove(changed);
            }
            let instead = self.instead.entry(changed.clone()).or_default();
            instead.extend(made.iter().cloned());
        }
        if kept {
            self.saved.extend(made);
            self.tabs[tab].open.insert(id, (session, workspace));
        }
        // Else the page would try again; what was never saved is not owed, and is left here.
    }

    fn damage(&mut self, value: f64, place: f64) {
        let keys = self.store.keys("gloss:document:").unwrap();
        let Some(key) = keys.get((value * keys.len() as f64) as usize) else {
            return;
        };
        let whole = self.store.get(key).unwrap().unwrap();
        let mut characters: Vec<char> = whole.chars().collect();
        let index = (place * characters.len() as f64) as usize;
        characters[index] = if characters[index] == 'x' { 'y' } else { 'x' };
        let broken: String = characters.into_iter().collect();
        // Room is no matter here: the disk, not the page, has done this.
        let scratch = Rc::new(MemoryStore::default());
        scratch.set(key, &whole).unwrap();
        let id = DocumentId(u64::from_str_radix(&key[15..31], 16).unwrap());
        let mut inside = Library::new(scratch, 0)
            .load(id)
            .map(|loaded| decisions(id, &loaded.workspace))
            .unwrap_or_default();
        inside.extend(self.damaged.get(&whole).into_iter().flatten().cloned());
        if self.store.set(key, &broken).is_ok() {
            self.damaged.entry(broken).or_default().extend(inside);
        }
    }

    /// What was saved and is neither in the library nor in a damaged value that is kept.
    fn losses(&self) -> BTreeSet<Decision> {
        let library = Library::new(self.store.clone(), u32::MAX);
        let mut found = BTreeSet::new();
        for id in [DocumentId(0), DocumentId(1)] {
            if let Ok(Loaded {
                workspace,
                collisions,
                ..
            }) = library.load(id)
            {
                found.extend(decisions(id, &workspace));
                for other in collisions {
                    found.extend(decisions(id, &other.theirs));
                }
            }
        }
        for key in self.store.keys("gloss:").unwrap() {
            let value = self.store.get(&key).unwrap().unwrap();
            found.extend(self.damaged.get(&value).into_iter().flatten().cloned());
        }
        self.saved
            .iter()
            .filter(|decision| !self.is_among(&found, decision))
            .cloned()
            .collect()
    }
}

impl Browser {
    fn is_among(&self, found: &BTreeSet<Decision>, decision: &Decision) -> bool {
        found.contains(decision)
            || self
                .instead
                .get(decision)
                .is_some_and(|instead| instead.iter().any(|other| self.is_among(found, other)))
    }
}

fn article() -> Document {
    let words: Vec<String> = (0..WORDS).map(|word| format!("Name{word:02}")).collect();
    Document::new(&words.join(" ")).unwrap()
}

fn span(word: usize) -> ByteSpan {
    ByteSpan::at(ByteOffset::from(word as u32 * 7), 6.into())
}

fn decisions(id: DocumentId, workspace: &Workspace) -> BTreeSet<Decision> {
    workspace
        .annotations()
        .iter()
        .map(|annotation| (id, annotation.span.start(), annotation.label.clone()))
        .collect()
}

#[test]
fn no_fault_of_two_tabs_loses_a_decision() {
    let asked = std::env::var("PROPTEST_CASES").ok();
    let cases = asked.and_then(|cases| cases.parse().ok()).unwrap_or(60);
    let mut runner = TestRunner::new(Config {
        failure_persistence: None,
        ..Config::with_cases(cases)
    });
    let steps = std::cell::Cell::new(0);
    let saved = std::cell::Cell::new(0);
    runner
        .run(&vec(step(), 1..40), |taken| {
            let mut browser = Browser::new();
            for step in &taken {
                browser.take(step);
                steps.set(steps.get() + 1);
            }
            prop_assert_eq!(browser.losses(), BTreeSet::new());
            saved.set(saved.get() + browser.saved.len());
            Ok(())
        })
        .unwrap();
    println!(
        "{cases} cases, {} steps, {} decisions owed, 0 lost",
        steps.get(),
        saved.get()
    );
}

/// Saves three times with each fault at each write: before and after it there is a whole document.
#[test]
fn a_fault_at_every_write_of_a_save_loses_nothing() {
    let mut cases = 0;
    for fault in [
        Fault::Kill,
        Fault::KillAfter,
        Fault::Full,
        Fault::Swallow,
        Fault::Garble,
    ] {
        for at in 0.. {
            let mut browser = Browser::new();
            browser.edit(0, DocumentId(0), 0);
            browser.take(&Step::Fault {
                tab: 0,
                fault,
                after: at,
            });
            let store = browser.tabs[0].store.clone();
            for word in 1..4 {
                browser.take(&Step::Edit {
                    tab: 0,
                    document: 0,
                    word,
                });
                assert_eq!(browser.losses(), BTreeSet::new(), "{fault:?} at write {at}");
            }
            cases += 1;
            if store.writes() <= at {
                break;
            }
        }
    }
    println!("{cases} cases, 0 lost");
    assert!(cases > 20);
}

/// Every room from none to more than enough: a save is whole or not there.
#[test]
fn a_quota_at_every_size_loses_nothing() {
    let mut refused = 0;
    for units in 0..1_200 {
        let mut browser = Browser::new();
        browser.edit(0, DocumentId(0), 0);
        let before = browser.saved.clone();
        browser.take(&Step::Room { units });
        browser.take(&Step::Edit {
            tab: 0,
            document: 0,
            word: 1,
        });
        refused += usize::from(browser.saved == before);
        assert_eq!(browser.losses(), BTreeSet::new(), "{units} units");
    }
    println!("1200 cases, {refused} saves refused, 0 lost");
    assert!((100..1_100).contains(&refused), "both happen: {refused}");
}

#[test]
fn two_tabs_that_change_different_mentions_end_with_both() {
    let mut browser = Browser::new();
    let id = DocumentId(0);
    browser.edit(0, id, 0);
    for (tab, word) in [(0, 1), (1, 2), (0, 3), (1, 4)] {
        browser.edit(tab, id, word);
    }
    let loaded = browser.tabs[0].library.load(id).unwrap();
    assert_eq!(loaded.collisions, []);
    assert_eq!(loaded.workspace.annotations().len(), 5);
    assert_eq!(browser.store.keys("gloss:document:").unwrap().len(), 1);
    assert!(loaded.workspace.created() > Timestamp::from_milliseconds(0));
}
