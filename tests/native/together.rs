//! What several tabs make of one document: it comes together, is chosen between, or is gone.

use std::rc::Rc;

use gloss::annotation::{
    Command, EntityEdit, EntityKey, Ignored, IgnoredFindings, Label, ProblemKind,
};
use gloss::storage::{
    Clash, Combined, DocumentId, KeyValue, Library, Loaded, MemoryStore, Pulled, Session, Settle,
    combine,
};
use gloss::timestamp::Timestamp;
use gloss::workspace::Workspace;

use crate::arbitrary::stamp;
use crate::entities::workspace;
use crate::faulty::{Fault, FaultyStore};

const ID: DocumentId = DocumentId(7);
const TEXT: &str = "[Ana Ruiz](PER) joined [Acme](ORG) in [Lyon](LOC).";

type Browser = Library<Rc<MemoryStore>>;

fn tab(store: &Rc<MemoryStore>, number: u32) -> Browser {
    Library::new(store.clone(), number)
}

fn done(workspace: &Workspace, command: &Command, at: usize) -> Workspace {
    workspace.apply(command, stamp(at)).unwrap().0
}

fn noted(workspace: &Workspace, note: &str, at: usize) -> Workspace {
    let note = note.into();
    done(workspace, &Command::DocumentNote { note }, at)
}

fn named(workspace: &Workspace, entity: &str, name: &str, at: usize) -> Workspace {
    let found = workspace
        .entities()
        .iter()
        .find(|one| &*one.name == entity)
        .unwrap();
    let entity: EntityKey = found.key.clone();
    let name = name.into();
    done(
        workspace,
        &Command::Entity(EntityEdit::Rename { entity, name }),
        at,
    )
}

fn relabelled(workspace: &Workspace, index: usize, label: &str, at: usize) -> Workspace {
    let id = workspace.annotations().iter().nth(index).unwrap().id;
    let label = Label::Custom(label.into());
    done(workspace, &Command::Relabel { id, label }, at)
}

/// The finding of the `index`th annotation, left be.
fn ignored(workspace: &Workspace, index: usize) -> Ignored {
    let span = workspace.annotations().iter().nth(index).unwrap().span;
    Ignored::new(ProblemKind::TitleInside, span)
}

fn leaving_be(workspace: &Workspace, indices: &[usize]) -> Workspace {
    let findings: IgnoredFindings = indices
        .iter()
        .map(|index| ignored(workspace, *index))
        .collect();
    workspace.clone().with_ignored(findings)
}

#[track_caller]
fn both(base: Option<&Workspace>, ours: &Workspace, theirs: &Workspace) -> Workspace {
    match combine(base, ours, theirs) {
        Combined::Both(both) => both,
        other => panic!("they can be brought together: {other:?}"),
    }
}

#[track_caller]
fn clash(base: Option<&Workspace>, ours: &Workspace, theirs: &Workspace) -> Clash {
    match combine(base, ours, theirs) {
        Combined::Collision(clash) => clash,
        other => panic!("they collide: {other:?}"),
    }
}

#[test]
fn details_that_two_tabs_have_changed_are_in_both() {
    let base = workspace(TEXT);
    let ours = named(
        &noted(&base, "Check the dates", 1),
        "Ana Ruiz",
        "Ana R. Ruiz",
        2,
    );
    let theirs = named(&base.renamed("Monday"), "Acme", "Acme Ltd", 3);
    let merged = both(Some(&base), &ours, &theirs);
    assert_eq!(&**merged.title(), "Monday");
    assert_eq!(&**merged.note(), "Check the dates");
    let names: Vec<&str> = merged
        .entities()
        .iter()
        .map(|entity| &*entity.name)
        .collect();
    assert_eq!(names, ["Ana R. Ruiz", "Acme Ltd", "Lyon"]);
    // Whichever of the two looks, it is the same.
    let mirrored = both(Some(&base), &theirs, &ours);
    assert_eq!(mirrored.entity_records(), merged.entity_records());
    assert_eq!(mirrored.note(), merged.note());
}

#[test]
fn what_either_leaves_be_is_left_be_and_what_one_takes_up_again_is_not() {
    let base = leaving_be(&workspace(TEXT), &[0]);
    let ours = leaving_be(&base, &[0, 1]);
    let theirs = leaving_be(&base, &[2]);
    let merged = both(Some(&base), &ours, &theirs);
    let expected: Vec<Ignored> = [1, 2].iter().map(|index| ignored(&base, *index)).collect();
    assert!(merged.ignored().iter().eq(&expected));
    // Where it is not known what it was, nothing that a person has said is dropped.
    assert_eq!(both(None, &ours, &theirs).ignored().len(), 3);
}

#[test]
fn details_come_together_by_what_both_have_done_where_the_base_is_gone() {
    let base = noted(&workspace(TEXT), "First", 1);
    let ours = named(&base, "Ana Ruiz", "Ana R. Ruiz", 2);
    let theirs = noted(&base, "Second", 3);
    let merged = both(None, &ours, &theirs);
    assert_eq!(&**merged.note(), "Second");
    assert_eq!(merged.entity_records(), ours.entity_records());
}

#[test]
fn what_both_have_changed_otherwise_is_told_part_by_part() {
    let base = workspace(TEXT);
    let ours = noted(&base, "One", 1).renamed("One");
    let theirs = noted(&base, "Two", 2).renamed("Two");
    let expected = Clash {
        title: true,
        note: true,
        ..Clash::default()
    };
    assert_eq!(clash(Some(&base), &ours, &theirs), expected);

    let ours = named(&base, "Acme", "Acme Ltd", 3);
    let id = ours.entity_records().iter().next().unwrap().0;
    let again = |name: &str, at| named(&ours, "Acme Ltd", name, at);
    let expected = Clash {
        entities: vec![id],
        ..Clash::default()
    };
    assert_eq!(
        clash(Some(&ours), &again("Acme Inc", 4), &again("Acme AG", 5)),
        expected
    );

    let ours = relabelled(&base, 0, "One", 6);
    let expected = Clash {
        annotations: vec![base.annotations().iter().next().unwrap().id],
        ..Clash::default()
    };
    assert_eq!(
        clash(Some(&base), &ours, &relabelled(&base, 0, "Two", 7)),
        expected
    );
}

/// Three tabs that have each given the first mention another label before they heard of each other.
fn three_versions() -> (Rc<MemoryStore>, Browser, Loaded) {
    let store = Rc::new(MemoryStore::default());
    let first = tab(&store, 1);
    let base = workspace(TEXT);
    first.save(ID, &base, &[], stamp(0).at).unwrap();
    let loaded = first.load(ID).unwrap();
    for number in 1..=3 {
        let version = relabelled(&base, 0, &format!("V{number}"), number as usize);
        tab(&store, number)
            .save(ID, &version, &loaded.base(), stamp(number as usize).at)
            .unwrap();
    }
    let loaded = first.load(ID).unwrap();
    (store, first, loaded)
}

fn label_of_first(workspace: &Workspace) -> String {
    let first = workspace.annotations().iter().next().unwrap();
    first.label.to_string()
}

#[test]
fn every_version_that_collides_is_there_to_be_chosen() {
    let (_, library, loaded) = three_versions();
    assert_eq!(label_of_first(&loaded.workspace), "V3");
    let mut session = Session::loaded(ID, &loaded);
    let versions = |session: &Session| -> Vec<String> {
        let collisions = session.collisions().iter();
        collisions.map(|one| label_of_first(&one.theirs)).collect()
    };
    assert_eq!(versions(&session), ["V2", "V1"]);
    assert_eq!(session.collisions()[0].saved, stamp(2).at);
    // They are still all there when the tab hears of the others again.
    assert_eq!(
        session.pull(&library, &loaded.workspace),
        Ok(Pulled::Nothing)
    );
    assert_eq!(versions(&session), ["V2", "V1"]);

    let choose = |session: &mut Session, ours: &Workspace, how, copy| {
        let revision = session.collisions()[0].revision();
        session
            .settle(&library, ours, revision, how, DocumentId(copy), stamp(9).at)
            .unwrap()
    };
    let ours = choose(&mut session, &loaded.workspace, Settle::Theirs, 11);
    assert_eq!(label_of_first(&ours), "V2");
    assert_eq!(versions(&session), ["V1"]);
    let ours = choose(&mut session, &ours, Settle::Both, 12);
    session.save(&library, &ours, stamp(10).at).unwrap();

    let settled = library.load(ID).unwrap();
    assert_eq!(settled.collisions, []);
    assert_eq!(label_of_first(&settled.workspace), "V2");
    // What gave way is in the bin, and what was to be kept beside is an article of its own.
    let kept = |id| label_of_first(&library.load(DocumentId(id)).unwrap().workspace);
    assert_eq!((kept(11), kept(12)), ("V3".to_owned(), "V1".to_owned()));
    assert!(library.binned(DocumentId(11)).unwrap().is_some());
    assert_eq!(library.binned(DocumentId(12)).unwrap(), None);
}

#[test]
fn without_room_for_the_version_that_gives_way_the_collision_stands() {
    let (store, library, loaded) = three_versions();
    let mut session = Session::loaded(ID, &loaded);
    store.limit_to(0);
    let revision = session.collisions()[0].revision();
    let settled = session.settle(
        &library,
        &loaded.workspace,
        revision,
        Settle::Theirs,
        DocumentId(11),
        stamp(9).at,
    );
    assert!(settled.unwrap_err().is_full());
    assert_eq!(session.collisions().len(), 2);
}

/// A tab that has a document open, and another one.
fn two_tabs() -> (Rc<MemoryStore>, Session, Workspace, [Browser; 2]) {
    let store = Rc::new(MemoryStore::default());
    let [here, there] = [tab(&store, 1), tab(&store, 2)];
    let open = workspace(TEXT);
    let mut session = Session::new(ID);
    session.save(&here, &open, stamp(1).at).unwrap();
    (store, session, open, [here, there])
}

#[test]
fn a_document_that_was_deleted_for_good_is_told_from_a_store_that_was_cleared() {
    let (store, mut session, open, [here, there]) = two_tabs();
    there.put_into_bin(ID, stamp(2).at).unwrap();
    assert_eq!(session.pull(&here, &open), Ok(Pulled::Nothing));
    assert_eq!(there.empty_bin(stamp(3).at), Ok(1));
    assert_eq!(session.pull(&here, &open), Ok(Pulled::Deleted));
    assert!(!here.has_bin());
    assert_eq!(here.documents().unwrap(), []);

    // Somebody keeps it after all.
    session.revive(&here).unwrap();
    assert_eq!(session.pull(&here, &open), Ok(Pulled::Nothing));
    session.save(&here, &open, stamp(4).at).unwrap();
    let listed = here.documents().unwrap();
    assert_eq!((listed.len(), listed[0].binned), (1, None));

    for key in store.keys("").unwrap() {
        store.remove(&key).unwrap();
    }
    assert_eq!(session.pull(&here, &open), Ok(Pulled::Gone));
}

#[test]
fn even_a_store_without_any_room_takes_the_record_of_a_deletion() {
    let (store, mut session, open, [here, there]) = two_tabs();
    // It was open, so that it has a place.
    let place = gloss::storage::Place {
        document: ID,
        scroll: 0.0,
    };
    here.set_place(Some(place)).unwrap();
    there
        .put_into_bin(ID, Timestamp::from_milliseconds(1_760_000_000_000))
        .unwrap();
    let usage = store.usage().unwrap();
    store.limit_to(usage.ours + usage.others);
    there
        .empty_bin(Timestamp::from_milliseconds(1_760_000_000_001))
        .unwrap();
    assert_eq!(session.pull(&here, &open), Ok(Pulled::Deleted));
}

/// The process ends before each of the writes of a deletion.
#[test]
fn a_document_that_is_half_deleted_is_whole_and_in_the_bin() {
    for writes in 0.. {
        let (store, _, open, [here, _]) = two_tabs();
        here.put_into_bin(ID, stamp(2).at).unwrap();
        let faulty = Rc::new(FaultyStore::new(&store, Fault::Kill, Some(writes)));
        let deleted = Library::new(faulty, 3).delete(ID, stamp(3).at).is_ok();
        let listed = here.documents().unwrap();
        match listed.as_slice() {
            [] => assert!(here.binned(ID).unwrap().is_some(), "killed at {writes}"),
            [one] => {
                assert!(one.binned.is_some(), "killed at {writes}");
                assert_eq!(here.load(ID).unwrap().workspace, open);
                assert!(here.has_bin());
            }
            _ => panic!("there was one"),
        }
        if deleted {
            assert!(writes >= 3, "a deletion has that many writes");
            break;
        }
    }
}

#[test]
fn records_of_deletions_do_not_pile_up() {
    const DAY: i64 = 24 * 60 * 60 * 1_000;
    let (store, _, _, [here, _]) = two_tabs();
    let day = |day: i64| Timestamp::from_milliseconds(day * DAY);
    here.delete(ID, day(1)).unwrap();
    here.empty_bin(day(20)).unwrap();
    assert_eq!(store.keys("gloss:").unwrap().len(), 1);
    here.empty_bin(day(40)).unwrap();
    assert_eq!(store.keys("gloss:").unwrap(), Vec::<String>::new());
}
