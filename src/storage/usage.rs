//! How full the store is.

/// What is in a store, in UTF-16 code units of keys and values, which is what browsers count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Under our keys.
    pub ours: usize,
    /// Under the keys of other pages of the same host, which share the room.
    pub others: usize,
    /// How much fits, as far as it is known.
    pub quota: Option<usize>,
}

impl Usage {
    /// The part that is taken, from 0 to 1; 0 where it is not known how much fits.
    pub fn part(self) -> f64 {
        match self.quota {
            None | Some(0) => 0.0,
            Some(quota) => ((self.ours + self.others) as f64 / quota as f64).min(1.0),
        }
    }

    /// Whether it is time to say that room runs out, while there is some.
    pub fn is_nearly_full(self) -> bool {
        const WARN_FROM: f64 = 0.8;
        self.part() >= WARN_FROM
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warns_from_four_fifths_on() {
        let usage = |ours, quota| Usage {
            ours,
            others: 10,
            quota,
        };
        assert!(!usage(60, Some(100)).is_nearly_full());
        assert!(usage(70, Some(100)).is_nearly_full());
        assert!(!usage(70, None).is_nearly_full());
        assert_eq!(usage(200, Some(100)).part(), 1.0);
    }
}
