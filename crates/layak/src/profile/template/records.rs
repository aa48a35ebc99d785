//! The lists of a blank profile: one example of each, with what its keys mean.

use super::Page;
use crate::check::model::{Fact, Set};
use crate::profile::measurement::OWN;
use crate::text::text;
use crate::wire::{Limit, SeasonCause, Sides};

/// A characteristic that specification and measurement share, so that all examples together make a profile.
const CHARACTERISTIC: &str = "characteristic = \"kadar air\"";

/// Whose months.
pub(super) enum Owner {
    Enterprise,
    Partner,
}

impl Page {
    fn examples(&mut self, lines: &[&str]) {
        lines.iter().for_each(|line| self.example(line));
    }

    pub(super) fn history(&mut self, owner: &Owner) {
        let table = match owner {
            Owner::Enterprise => "[[production.month]]",
            Owner::Partner => "[[partner.month]]",
        };
        self.line("");
        match owner {
            Owner::Enterprise => self.say(&text!(
                "Riwayat produksi bulanan. `from` dan `to` harus ditulis: bulan pertama dan terakhir yang dicatat. Bulan di antaranya yang tidak ditulis berarti belum tahu.",
                "Monthly production. `from` and `to` must be written: the first and the last month on record. A month in between that is not written is not known."
            )),
            Owner::Partner => self.say(&text!(
                "Riwayat produksi bulanan mitra ini, seperti riwayat sendiri.",
                "Monthly production of this partner, as for your own."
            )),
        }
        self.examples(&["from = \"2026-01\"", "to = \"2026-03\""]);
        self.line("");
        let limits = Limit::ALL.iter().map(|limit| limit.word()).collect::<Vec<_>>().join(", ");
        self.say(&text!(
            "Ulangi untuk setiap bulan. `made`: hasil baik; `rejected`: hasil yang ditolak; `limited_by`, yang membatasi: {limits}.",
            "Repeat for every month. `made`: good output; `rejected`: rejected output; `limited_by`, what limited it: {limits}."
        ));
        self.examples(&[
            table,
            "month = \"2026-01\"",
            "made = 90",
            "rejected = 3",
            "limited_by = \"orders\"",
        ]);
    }

    pub(super) fn season(&mut self) {
        let causes = SeasonCause::ALL.iter().map(|cause| cause.word()).collect::<Vec<_>>().join(", ");
        self.line("");
        self.say(&text!(
            "Kalender musim: bulan yang setiap tahun hasilnya kurang. Bulan yang tidak ditulis dianggap biasa; `season = []` bila tidak ada.",
            "Season calendar: months in which less is made every year. Months that are not written are ordinary; `season = []` if there is none."
        ));
        self.say(&text!(
            "`month`: 1 sampai 12; `factor`: bagian dari bulan biasa, 0 sampai 1; `cause`, sebabnya: {causes}. Dihitung bila capacity_basis memuat season.",
            "`month`: 1 to 12; `factor`: share of an ordinary month, 0 to 1; `cause`: {causes}. Counts if capacity_basis names season."
        ));
        self.examples(&["[[production.season]]", "month = 3", "factor = 0.5", "cause = \"holiday\""]);
    }

    pub(super) fn process(&mut self) {
        self.heading(&text!("Langkah produksi", "Steps of production"));
        self.say(&text!(
            "Ulangi untuk setiap langkah. `rate`: hasil per jam tiap mesin; `hours`: jam kerja sebulan; `availability` dan `yield`: 0 sampai 1.",
            "Repeat for every step. `rate`: output per hour and machine; `hours`: working hours a month; `availability` and `yield`: 0 to 1."
        ));
        self.examples(&[
            "[[process]]",
            "name = \"Pengemasan\"",
            "machines = 2",
            "rate = 5",
            "hours = 160",
            "availability = 0.9",
            "yield = 0.95",
        ]);
    }

    pub(super) fn partner(&mut self, set: &Set, facts: &[&Fact]) {
        self.heading(&set.title);
        self.say(&text!(
            "Ulangi untuk setiap mitra; `partner = []` di baris pertama berkas bila tidak ada.",
            "Repeat for every partner; `partner = []` in the first line of the file if there is none."
        ));
        self.examples(&["[[partner]]", "id = \"Contoh Mitra\""]);
        for fact in facts {
            self.fact(fact);
        }
        self.history(&Owner::Partner);
    }

    pub(super) fn specification(&mut self) {
        let [both, lower, upper] = [Sides::Both, Sides::Lower, Sides::Upper].map(Sides::word);
        self.heading(&text!("Spesifikasi pembeli", "The buyer's specifications"));
        self.say(&text!(
            "Ulangi untuk setiap sifat yang diukur. `lower`, `upper`: batas yang diterima; `sides`: {both}, atau {lower} atau {upper} bila hanya ada satu batas.",
            "Repeat for every measured characteristic. `lower`, `upper`: what is accepted; `sides`: {both}, or {lower} or {upper} if there is only one limit."
        ));
        self.say(&text!(
            "`tolerance`: sejauh mana rata-rata dua bengkel boleh berbeda; tanpa `unit`: angka biasa. `specification = []` di baris pertama berkas bila tidak ada.",
            "`tolerance`: how far the means of two workshops may differ; without `unit`: plain numbers. `specification = []` in the first line of the file if there is none."
        ));
        self.examples(&[
            "[[specification]]",
            CHARACTERISTIC,
            "unit = \"percent\"",
            "upper = 4",
            "sides = \"upper\"",
            "tolerance = 0.5",
        ]);
    }

    pub(super) fn measurement(&mut self) {
        self.heading(&text!("Pengukuran", "Measurements"));
        self.say(&text!(
            "Satu nilai untuk setiap barang yang diukur. `workshop`: {OWN} (bengkel sendiri) atau `id` mitra.",
            "One value for every item measured. `workshop`: {OWN} (your own) or the `id` of a partner."
        ));
        self.say(&text!(
            "Boleh beberapa kali untuk sifat dan bengkel yang sama, misalnya tiap hari: semuanya dihitung bersama.",
            "There may be several for the same characteristic and workshop, such as one a day: they count together."
        ));
        self.examples(&[
            "[[measurement]]",
            "id = \"contoh-1\"",
            CHARACTERISTIC,
            &format!("workshop = \"{OWN}\""),
            "unit = \"percent\"",
            "values = [3.1, 2.9, 3.4]",
        ]);
    }

    pub(super) fn inspection(&mut self) {
        self.heading(&text!("Pemeriksaan", "Inspections"));
        self.say(&text!(
            "Ulangi untuk setiap lot yang diperiksa. `items`: barang yang dilihat; `rejected`: yang ditolak di antaranya.",
            "Repeat for every inspected lot. `items`: items looked at; `rejected`: those of them that were rejected."
        ));
        self.examples(&["[[inspection]]", "on = 2026-09-30", "items = 80", "rejected = 1"]);
    }

    pub(super) fn delivery(&mut self) {
        self.heading(&text!("Pengiriman yang lalu", "Past deliveries"));
        self.say(&text!(
            "Ulangi untuk setiap pesanan yang sudah dikirim, juga yang terlambat atau kurang. `due`: tanggal janji; `shipped`: tanggal semuanya berangkat.",
            "Repeat for every order delivered, also late or short ones. `due`: day promised; `shipped`: day on which all of it had left."
        ));
        self.say(&text!(
            "`ordered` dan `delivered`: jumlah dipesan dan dikirim, dalam satuan pesanan. Bulan saja juga boleh: \"2026-08\".",
            "`ordered` and `delivered`: quantity ordered and delivered, in the unit of the order. A month will do: \"2026-08\"."
        ));
        self.examples(&[
            "[[delivery]]",
            "due = 2026-08-31",
            "shipped = 2026-08-29",
            "ordered = 200",
            "delivered = 200",
        ]);
    }
}
