//! Measured items, summed up per workshop and specified characteristic.

use crate::profile::{Measurement, Profile};
use crate::statistics::promise::Moments;

/// The workshop of the enterprise itself, as measurements name it.
const OWN: &str = "own";

/// Count, mean and spread of the items of each workshop (0 is the enterprise itself, then the partners in their order) and of each
/// characteristic in the order of the specifications. Several records of one characteristic count together.
pub(in crate::measure) struct Items {
    characteristics: usize,
    found: Vec<Moments>,
}

impl Items {
    /// Those of the enterprise itself; `None` while nobody said whether anything is specified, or measured.
    pub(super) fn own(profile: &Profile) -> Option<Self> {
        Self::collect(profile, 1, &|measurement| (measurement.workshop == OWN).then_some(0))
    }

    /// Those of every workshop.
    pub(in crate::measure) fn all(profile: &Profile) -> Option<Self> {
        let partners = profile.partners.as_deref().unwrap_or_default();
        Self::collect(profile, partners.len() + 1, &|measurement| {
            if measurement.workshop == OWN {
                return Some(0);
            }
            partners.iter().position(|partner| partner.id == measurement.workshop).map(|at| at + 1)
        })
    }

    fn collect(
        profile: &Profile,
        workshops: usize,
        place: &dyn Fn(&Measurement) -> Option<usize>,
    ) -> Option<Self> {
        let (specifications, measurements) =
            (profile.specifications.as_ref()?, profile.measurements.as_ref()?);
        let characteristics = specifications.len();
        let mut found = vec![Moments::default(); workshops * characteristics];
        for measurement in measurements {
            let named = |name: &str| specifications.iter().position(|known| known.characteristic == name);
            let Some(workshop) = place(measurement) else { continue };
            let Some(characteristic) = named(&measurement.characteristic) else { continue };
            if let Some(moments) = found.get_mut(workshop * characteristics + characteristic) {
                *moments = measurement.values.iter().fold(*moments, |moments, value| moments.with(*value, 1));
            }
        }
        Some(Self { characteristics, found })
    }

    /// What a workshop measured of a characteristic; `None` if it did not.
    pub(in crate::measure) fn of(&self, workshop: usize, characteristic: usize) -> Option<&Moments> {
        if characteristic >= self.characteristics {
            return None;
        }
        self.found.get(workshop * self.characteristics + characteristic).filter(|moments| moments.n() > 0)
    }
}
