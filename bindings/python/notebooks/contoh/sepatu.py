"""Forty-six invented shoe workshops of one regency, as visits might find them: some ready, some not, some half asked."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

Profile = dict[str, Any]

WORDS = (
    "Melati Mawar Kenanga Cempaka Anggrek Dahlia Seruni Teratai Kamboja Flamboyan Alamanda Matahari Rajawali Merpati Kutilang Kenari "
    "Cendrawasih Jalak Merak Elang Walet Cakrawala Samudra Bintang Purnama Fajar Senja Embun Pelangi Mutiara Intan Berlian Zamrud Safir "
    "Langkah Jejak Tapak Pijak Gerak Maju Sejati Rapi Halus Tekun Lestari Utama"
).split()
MONTHS = [f"2025-{month:02}" for month in (11, 12)] + [f"2026-{month:02}" for month in range(1, 11)]


def bengkel_sepatu(jumlah: int = 46, benih: int = 46) -> list[Profile]:
    """``jumlah`` (at most 46) profiles drawn with the seed ``benih``."""
    draw = random.Random(benih)
    if jumlah > len(WORDS):
        raise ValueError(f"paling banyak {len(WORDS)} bengkel")
    return [_workshop(draw, number, word) for number, word in enumerate(WORDS[:jumlah], start=1)]


def _workshop(draw: random.Random, number: int, word: str) -> Profile:
    # How well kept a workshop is sets all its chances, so that the cohort is not one grey mass.
    care = draw.betavariate(2.2, 1.3)
    yes = lambda chance: draw.random() < chance  # noqa: E731 (a word that reads well below)
    capacity = draw.choice([120, 180, 240, 300, 300, 360, 450, 600])
    profile: Profile = {
        "enterprise": {
            "id": f"SDA-{number:02}",
            "name": f"Contoh Sepatu {word}",
            "regency": "Sidoarjo",
            "applied_on": (date(2026, 5, 4) + timedelta(days=draw.randrange(60))).isoformat(),
            "legal_form": draw.choice(["individual", "individual", "cv", "pt"]),
            "workers": draw.randint(3, 28),
            "investment": draw.randint(40, 700) * 1_000_000,
            "annual_sales": draw.randint(150, 2_400) * 1_000_000,
            "newly_founded": False,
            "women_owned": yes(0.35),
        },
        "product": {
            "name": draw.choice(["Sepatu kulit pria", "Sepatu kulit wanita", "Sandal kulit", "Sepatu kasual"]),
            "sector": "footwear",
            "unit": "pair",
            "circulates_in_indonesia": True,
            "animal_material": yes(0.4),
            "for_children": False,
            "wildlife_material": False,
            "pig_or_dog_material": False,
            "halal_claim": False,
        },
        "production": {
            "route": "own" if yes(0.85 + 0.14 * care) else "contract",
            "place": "separate_building" if yes(0.35 + 0.6 * care) else "separate_room_same_plot",
            "declared_capacity": capacity,
            "committed": 0,
            "stock": 0,
        },
        "order": {"exists": False, "market": draw.choice(["tw", "tw", "my", "hk"]), "route": "through_exporter"},
        "legality": {
            "nib": "active" if yes(0.7 + 0.3 * care) else draw.choice(["none", "inactive"]),
            "risk_level": "low",
            "npwp": yes(0.5 + 0.48 * care),
            "kbli_matches": yes(0.5 + 0.48 * care),
            "insw_status": "free",
            "siinas": yes(0.2 + 0.5 * care),
            "trademark": draw.choice(["registered", "filed", "none"]) if yes(care) else "none",
        },
        "workshop": {"tenure": "owned" if yes(0.7) else "leased", "address_matches": yes(0.6 + 0.35 * care)},
        "consistency": {
            "specification": draw.choice(["agreed", "written"]) if yes(0.3 + 0.6 * care) else "none",
            "final_check": yes(0.3 + 0.65 * care),
        },
        "management": {
            "willing": yes(0.93),
            "export_person": yes(0.2 + 0.6 * care),
            "production_book": yes(0.3 + 0.65 * care),
            "cost_sheet": yes(0.2 + 0.65 * care),
            "export_training": yes(0.5 * care),
            "company_profile": yes(0.4 * care),
        },
        "footwear": {"kind": "everyday", "pair_length_gap": draw.choice([2, 3, 4, 6]), "sole_bond": draw.choice([2.4, 2.8, 3.1, 3.6])},
    }
    if yes(0.75):
        profile["partner"] = []
    _months(draw, profile, capacity, care)
    _forget(draw, profile, 0.2 * (1.1 - care))
    return profile


def _months(draw: random.Random, profile: Profile, capacity: int, care: float) -> None:
    """A record of months: the better kept, the longer and the steadier."""
    production = profile["production"]
    if draw.random() > 0.25 + 0.75 * care:
        return
    months = MONTHS if draw.random() < 0.3 + 0.7 * care else MONTHS[-draw.choice([4, 6, 8]) :]
    production["capacity_basis"] = ["declared", "history"]
    production["from"], production["to"] = months[0], months[-1]
    production["month"] = []
    usual = draw.uniform(0.55, 0.97)
    for month in months:
        if draw.random() < 0.07:
            continue
        made = round(capacity * min(1.0, max(0.0, draw.gauss(usual, 0.05 + 0.14 * (1 - care)))))
        slow = made < 0.6 * capacity
        cause = draw.choice(["orders", "material"] if slow else ["labour", "machine"])
        production["month"].append({"month": month, "made": made, "rejected": round(made * draw.uniform(0, 0.05)), "limited_by": cause})


def _forget(draw: random.Random, profile: Profile, chance: float) -> None:
    """Answers that the visit did not get."""
    for table, answers in profile.items():
        if table in ("enterprise", "product", "order", "partner"):
            continue
        for fact in [fact for fact in answers if fact not in ("month", "from", "to", "capacity_basis", "declared_capacity")]:
            if draw.random() < chance:
                del answers[fact]
