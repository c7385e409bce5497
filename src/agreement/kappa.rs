//! Cohen's kappa: agreement beyond what chance would bring (Cohen, 1960).

use std::collections::BTreeMap;

/// What two sides called each of many things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kappa<Category> {
    /// How often each side used a category.
    uses: BTreeMap<Category, [u64; 2]>,
    agreed: u64,
    things: u64,
}

impl<Category> Default for Kappa<Category> {
    fn default() -> Kappa<Category> {
        Kappa {
            uses: BTreeMap::new(),
            agreed: 0,
            things: 0,
        }
    }
}

impl<Category: Ord> Kappa<Category> {
    /// Counts things that one side called `one` and the other `other`.
    pub fn add(&mut self, one: Category, other: Category, things: u64) {
        self.things += things;
        if one == other {
            self.agreed += things;
        }
        self.uses.entry(one).or_default()[0] += things;
        self.uses.entry(other).or_default()[1] += things;
    }

    /// How many things there were.
    pub fn things(&self) -> u64 {
        self.things
    }

    /// From -1 to 1: 1 where both always agree, 0 where they agree as often as by chance. `None`
    /// where chance alone agrees always: both used one category and no other, or there is nothing.
    pub fn value(&self) -> Option<f64> {
        let things = self.things as f64;
        let chance: f64 = self
            .uses
            .values()
            .map(|[one, other]| (*one as f64 / things) * (*other as f64 / things))
            .sum();
        let observed = self.agreed as f64 / things;
        (self.things > 0 && self.uses.len() > 1).then(|| (observed - chance) / (1.0 - chance))
    }
}

#[cfg(test)]
mod tests {
    use super::Kappa;

    #[test]
    fn kappa_is_that_of_a_table_worked_out_by_hand() {
        // 50 proposals, read by two: both yes 20, yes and no 5, no and yes 10, both no 15.
        // Observed 0.7; by chance 0.5 · 0.6 + 0.5 · 0.4 = 0.5; kappa 0.2 / 0.5 = 0.4.
        let mut kappa = Kappa::default();
        kappa.add("yes", "yes", 20);
        kappa.add("yes", "no", 5);
        kappa.add("no", "yes", 10);
        kappa.add("no", "no", 15);
        assert!((kappa.value().unwrap() - 0.4).abs() < 1e-12);
        assert_eq!(kappa.things(), 50);
    }

    #[test]
    fn without_a_choice_there_is_no_kappa() {
        let mut kappa = Kappa::default();
        assert_eq!(kappa.value(), None);
        kappa.add("no", "no", 9);
        assert_eq!(kappa.value(), None);
        kappa.add("yes", "yes", 1);
        assert_eq!(kappa.value(), Some(1.0));
    }

    #[test]
    fn to_agree_less_than_by_chance_is_below_zero() {
        let mut kappa = Kappa::default();
        kappa.add("yes", "no", 1);
        kappa.add("no", "yes", 1);
        assert_eq!(kappa.value(), Some(-1.0));
    }
}
