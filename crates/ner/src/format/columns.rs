//! Columns of numbers in a byte string.

/// Takes numbers from bytes; `None` where the bytes end too soon or say what cannot be.
pub(crate) struct Source<'a> {
    rest: &'a [u8],
}

impl<'a> Source<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Source<'a> {
        Source { rest: bytes }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    pub(crate) fn bytes(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(taken)
    }

    pub(crate) fn byte(&mut self) -> Option<u8> {
        self.bytes(1)?.first().copied()
    }

    pub(crate) fn number(&mut self) -> Option<u32> {
        let mut value = 0_u32;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            value |= u32::from(byte & 0x7F).checked_shl(shift)?;
            if byte < 0x80 {
                return Some(value);
            }
        }
        None
    }

    pub(crate) fn float(&mut self) -> Option<f32> {
        let bytes = self.bytes(4)?.try_into().ok()?;
        Some(f32::from_le_bytes(bytes)).filter(|value| value.is_finite())
    }

    /// How many items follow; never more than there are bytes left, so that a wrong length does
    /// not ask for more memory than the model has bytes.
    pub(crate) fn length(&mut self) -> Option<usize> {
        let length = self.number()? as usize;
        (length <= self.rest.len()).then_some(length)
    }

    /// Sorted keys, as differences: a column of low bytes, then one of the rest.
    pub(crate) fn keys(&mut self, length: usize) -> Option<Vec<u32>> {
        let low = self.bytes(length)?;
        let mut key = 0_u32;
        let mut keys = Vec::with_capacity(length);
        for low in low {
            let step = self.number()?.checked_mul(256)? | u32::from(*low);
            key = key.checked_add(step)?;
            keys.push(key);
        }
        Some(keys)
    }

    /// Sorted keys that lie close together, as differences.
    pub(crate) fn steps(&mut self, length: usize) -> Option<Vec<u32>> {
        let mut key = 0_u32;
        let mut keys = Vec::with_capacity(length);
        for _ in 0..length {
            key = key.checked_add(self.number()?)?;
            keys.push(key);
        }
        Some(keys)
    }
}

/// Puts numbers into bytes, as [`Source`] takes them.
#[cfg(feature = "training")]
#[derive(Default)]
pub(crate) struct Sink {
    pub(crate) bytes: Vec<u8>,
}

#[cfg(feature = "training")]
impl Sink {
    pub(crate) fn number(&mut self, mut value: u32) {
        while value >= 0x80 {
            self.bytes.push((value & 0x7F) as u8 | 0x80);
            value >>= 7;
        }
        self.bytes.push(value as u8);
    }

    pub(crate) fn float(&mut self, value: f32) {
        self.bytes.extend_from_slice(&value.to_le_bytes());
    }

    pub(crate) fn keys(&mut self, keys: impl Iterator<Item = u32> + Clone) {
        let mut steps = Vec::new();
        let mut last = 0;
        for key in keys {
            steps.push(key - last);
            last = key;
        }
        self.bytes
            .extend(steps.iter().map(|step| (step & 0xFF) as u8));
        for step in steps {
            self.number(step >> 8);
        }
    }

    pub(crate) fn steps(&mut self, keys: impl Iterator<Item = u32>) {
        let mut last = 0;
        for key in keys {
            self.number(key - last);
            last = key;
        }
    }
}
