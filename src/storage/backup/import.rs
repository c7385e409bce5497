//! Brings a backup back, document by document. Nothing that is here is lost by it: what gives way
//! goes into the bin.

use super::Backup;
use crate::storage::listing::ChangeError;
use crate::storage::revision::Holds;
use crate::storage::{
    Combined, DocumentId, KeyValue, Library, LoadError, Loaded, PREFIX, SaveError, StorageError,
    Summary, combine,
};
use crate::timestamp::Timestamp;

/// How a backup is brought back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// What is here stays, and what the backup has more is added to it.
    Merge,
    /// All is as it was in the backup; what is only here goes into the bin.
    Replace,
}

/// What was done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Documents that were not here.
    pub added: usize,
    /// Documents that were changed.
    pub changed: usize,
    /// Documents that are here twice now, because both versions had changed the same.
    pub doubled: usize,
    /// Documents, or versions of them, that went into the bin.
    pub binned: usize,
    /// What could not be brought back: its title, and why.
    pub failed: Vec<(String, String)>,
}

impl<S: KeyValue> Library<S> {
    /// Brings a backup back. `fresh` gives ids that were never used. What fails does not stop the
    /// rest.
    ///
    /// # Errors
    /// When the store cannot be reached at all.
    pub fn import(
        &self,
        backup: &Backup,
        mode: Mode,
        fresh: &mut dyn FnMut() -> DocumentId,
        now: Timestamp,
    ) -> Result<Imported, StorageError> {
        let mut imported = Imported::default();
        for summary in backup.documents() {
            let done = self.import_one(backup, summary, mode, fresh, now, &mut imported);
            if let Err(error) = done {
                imported
                    .failed
                    .push((summary.title.clone(), error.to_string()));
            }
        }
        if mode == Mode::Replace {
            let known = |id| backup.documents().iter().any(|summary| summary.id == id);
            for here in self.documents()? {
                if here.binned.is_some() || known(here.id) {
                    continue;
                }
                match self.put_into_bin(here.id, now) {
                    Ok(()) => imported.binned += 1,
                    Err(error) => imported.failed.push((here.title, error.to_string())),
                }
            }
        }
        self.import_values(backup, mode, &mut imported)?;
        Ok(imported)
    }

    fn import_one(
        &self,
        backup: &Backup,
        summary: &Summary,
        mode: Mode,
        fresh: &mut dyn FnMut() -> DocumentId,
        now: Timestamp,
        imported: &mut Imported,
    ) -> Result<(), ChangeError> {
        let id = summary.id;
        let theirs = backup.library.load(id)?;
        if theirs.newer {
            return Err(ChangeError::Newer);
        }
        let ours = match self.load(id) {
            Ok(ours) if ours.newer => return Err(ChangeError::Newer),
            Ok(ours) => Some(ours),
            Err(LoadError::Missing | LoadError::Quarantined { .. }) => None,
            Err(error) => return Err(error.into()),
        };
        let Some(ours) = ours else {
            self.save(id, &theirs.workspace, &[], summary.changed)?;
            // Where it was deleted for good here, its record in the bin is still there.
            match summary.binned {
                Some(at) => self.put_into_bin(id, at)?,
                None => self.take_out_of_bin(id).map_err(SaveError::from)?,
            }
            imported.added += 1;
            return Ok(());
        };
        match mode {
            Mode::Merge => self.merge(&ours, &theirs, summary, fresh, imported),
            Mode::Replace => self.replace(&ours, &theirs, summary, fresh, now, imported),
        }
    }

    fn merge(
        &self,
        ours: &Loaded,
        theirs: &Loaded,
        summary: &Summary,
        fresh: &mut dyn FnMut() -> DocumentId,
        imported: &mut Imported,
    ) -> Result<(), ChangeError> {
        let changed = match combine(None, &ours.workspace, &theirs.workspace) {
            Combined::Ours => return Ok(()),
            Combined::Theirs => &theirs.workspace,
            Combined::Both(ref both) => &both.clone(),
            Combined::Collision(_) => {
                let title = texts::storage::from_backup(theirs.workspace.title());
                let copy = theirs.workspace.renamed(&title);
                self.save(fresh(), &copy, &[], summary.changed)?;
                imported.doubled += 1;
                return Ok(());
            }
        };
        self.save(summary.id, changed, &ours.base(), summary.changed)?;
        imported.changed += 1;
        Ok(())
    }

    fn replace(
        &self,
        ours: &Loaded,
        theirs: &Loaded,
        summary: &Summary,
        fresh: &mut dyn FnMut() -> DocumentId,
        now: Timestamp,
        imported: &mut Imported,
    ) -> Result<(), ChangeError> {
        if ours.workspace != theirs.workspace {
            let copy = fresh();
            let title = texts::storage::before_backup(ours.workspace.title());
            self.save(copy, &ours.workspace.renamed(&title), &[], now)?;
            self.put_into_bin(copy, now)?;
            imported.binned += 1;
            self.save(summary.id, &theirs.workspace, &ours.base(), summary.changed)?;
            imported.changed += 1;
        }
        match summary.binned {
            Some(at) => self.put_into_bin(summary.id, at)?,
            None => self.take_out_of_bin(summary.id).map_err(SaveError::from)?,
        }
        Ok(())
    }

    /// Settings, and the damaged values that were in the quarantine.
    fn import_values(
        &self,
        backup: &Backup,
        mode: Mode,
        imported: &mut Imported,
    ) -> Result<(), StorageError> {
        let store = backup.library.store();
        let damaged = store.keys(PREFIX)?.into_iter().filter_map(|key| {
            let is_damaged = matches!(Holds::of(&key), Some(Holds::Quarantined(_)));
            let value = store.get(&key).ok().flatten()?;
            is_damaged.then_some((key, value))
        });
        let settings = backup.settings().into_iter();
        for ((key, value), overwrite) in settings
            .map(|setting| (setting, mode == Mode::Replace))
            .chain(damaged.map(|value| (value, false)))
        {
            let is_here = self.store.get(&key)?.is_some();
            if (!is_here || overwrite)
                && let Err(error) = self.store.set(&key, &value)
            {
                imported.failed.push((key, error.to_string()));
            }
        }
        Ok(())
    }
}
