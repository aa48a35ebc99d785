//! Kernels on choices: one plane of bits per value.

/// A value inside the mask may be the one; a value outside it may.
pub fn one_of(planes: &[u64], mask: u64) -> [u64; 2] {
    let (mut inside, mut outside) = (0, 0);
    for (i, plane) in planes.iter().enumerate() {
        if mask >> i & 1 == 1 { inside |= plane } else { outside |= plane }
    }
    [inside, outside]
}

/// Both may be the same value; both may be different ones.
pub fn same(a: &[u64], b: &[u64]) -> [u64; 2] {
    let (mut same, mut different) = (0, 0);
    for (i, a) in a.iter().enumerate() {
        for (j, b) in b.iter().enumerate() {
            if i == j { same |= a & b } else { different |= a & b }
        }
    }
    [same, different]
}
