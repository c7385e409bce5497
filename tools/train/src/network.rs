//! A network of one hidden layer, learnt with step sizes by AdaGrad (Duchi, Hazan and Singer, 2011).

use crate::kinds::{KINDS, Shares};
use crate::vectors::{Vector, WIDTH};

const HIDDEN: usize = 64;

const RATE: f32 = 0.05;

/// Keeps first steps from being too great.
const START: f32 = 0.1;

/// From a vector to how likely each kind is. The last weight of a row is for a constant 1.
pub(crate) struct Network {
    inner: Vec<[f32; WIDTH + 1]>,
    inner_squares: Vec<[f32; WIDTH + 1]>,
    outer: [[f32; HIDDEN + 1]; KINDS],
    outer_squares: [[f32; HIDDEN + 1]; KINDS],
}

impl Network {
    /// A network that knows nothing yet.
    pub(crate) fn new(seed: u64) -> Network {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut inner = vec![[0.0; WIDTH + 1]; HIDDEN];
        for value in inner.iter_mut().flatten() {
            *value = (random.f32() - 0.5) * 0.6;
        }
        let mut outer = [[0.0; HIDDEN + 1]; KINDS];
        for value in outer.iter_mut().flatten() {
            *value = (random.f32() - 0.5) * 0.2;
        }
        Network {
            inner,
            inner_squares: vec![[START; WIDTH + 1]; HIDDEN],
            outer,
            outer_squares: [[START; HIDDEN + 1]; KINDS],
        }
    }

    /// How likely each kind is.
    pub(crate) fn shares(&self, vector: &Vector) -> Shares {
        self.of_hidden(&self.hidden(vector))
    }

    fn hidden(&self, vector: &Vector) -> [f32; HIDDEN] {
        let mut hidden = [0.0; HIDDEN];
        for (value, row) in hidden.iter_mut().zip(&self.inner) {
            // Sums side by side, which the compiler can keep in one register.
            let mut lanes = [0.0_f32; 4];
            for (left, right) in vector.chunks_exact(4).zip(row.chunks_exact(4)) {
                for lane in 0..4 {
                    lanes[lane] += left[lane] * right[lane];
                }
            }
            *value = ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3]) + row[WIDTH]).max(0.0);
        }
        hidden
    }

    fn of_hidden(&self, hidden: &[f32; HIDDEN]) -> Shares {
        let mut shares = [0.0; KINDS];
        for (share, row) in shares.iter_mut().zip(&self.outer) {
            let sum: f32 = hidden
                .iter()
                .zip(row)
                .map(|(value, weight)| value * weight)
                .sum();
            *share = sum + row[HIDDEN];
        }
        let greatest = shares.iter().fold(f32::MIN, |most, share| most.max(*share));
        let mut whole = 0.0;
        for share in &mut shares {
            *share = (*share - greatest).exp();
            whole += *share;
        }
        shares.map(|share| share / whole)
    }

    /// Takes one step towards saying `wanted` of the vector.
    pub(crate) fn learn(&mut self, vector: &Vector, wanted: &Shares, weight: f32) {
        let hidden = self.hidden(vector);
        let shares = self.of_hidden(&hidden);
        let mut back = [0.0_f32; HIDDEN];
        for kind in 0..KINDS {
            let gradient = (shares[kind] - wanted[kind]) * weight;
            let (row, squares) = (&mut self.outer[kind], &mut self.outer_squares[kind]);
            for unit in 0..=HIDDEN {
                if unit < HIDDEN {
                    back[unit] += gradient * row[unit];
                }
                step(
                    &mut row[unit],
                    &mut squares[unit],
                    gradient * hidden.get(unit).copied().unwrap_or(1.0),
                );
            }
        }
        for unit in 0..HIDDEN {
            if hidden[unit] <= 0.0 {
                continue;
            }
            let (row, squares) = (&mut self.inner[unit], &mut self.inner_squares[unit]);
            for at in 0..=WIDTH {
                step(
                    &mut row[at],
                    &mut squares[at],
                    back[unit] * vector.get(at).copied().unwrap_or(1.0),
                );
            }
        }
    }
}

fn step(weight: &mut f32, square: &mut f32, gradient: f32) {
    *square += gradient * gradient;
    *weight -= RATE * gradient / square.sqrt();
}

#[cfg(test)]
mod tests {
    use super::Network;
    use crate::vectors::WIDTH;

    #[test]
    fn what_no_line_can_part_is_learnt() {
        let mut network = Network::new(1);
        let point = |x: f32, y: f32| {
            let mut vector = [0.0; WIDTH];
            (vector[0], vector[1]) = (x, y);
            vector
        };
        let points = [
            (1.0, 1.0, 0),
            (-1.0, -1.0, 0),
            (1.0, -1.0, 3),
            (-1.0, 1.0, 3),
        ];
        for _ in 0..300 {
            for (x, y, kind) in points {
                let mut wanted = [0.0; 6];
                wanted[kind] = 1.0;
                network.learn(&point(x, y), &wanted, 1.0);
            }
        }
        for (x, y, kind) in points {
            assert!(network.shares(&point(x, y))[kind] > 0.9);
        }
    }
}
