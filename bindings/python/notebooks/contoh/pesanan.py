"""One invented shoe workshop with an order larger than it can make: 500 pairs a month, 300 of its own, 200 of a neighbour."""

from __future__ import annotations

import copy
from typing import Any

Profile = dict[str, Any]

MONTHS = [f"2025-{month:02}" for month in (11, 12)] + [f"2026-{month:02}" for month in range(1, 11)]
MADE = (290, 295, 300, 285, 290, 295, 300, 285, 290, 295, 300, 285)
NEIGHBOUR = (190, 200, 195, 200, 190, 200, 200, 195, 190, 200, 195, 200)

WORKSHOP: Profile = {
    "enterprise": {
        "id": "LKH-01",
        "name": "Contoh Sepatu Langkah",
        "regency": "Mojokerto",
        "legal_form": "cv",
        "workers": 14,
        "investment": 450_000_000,
        "annual_sales": 1_400_000_000,
        "newly_founded": False,
    },
    "product": {
        "name": "Sepatu kulit pria",
        "sector": "footwear",
        "unit": "pair",
        "circulates_in_indonesia": False,
        "animal_material": False,
        "for_children": False,
        "halal_claim": False,
    },
    "production": {
        "route": "own",
        "place": "separate_building",
        "declared_capacity": 300,
        "committed": 0,
        "stock": 0,
        "capacity_basis": ["declared", "history"],
        "from": MONTHS[0],
        "to": MONTHS[-1],
        "month": [{"month": month, "made": made, "limited_by": "labour"} for month, made in zip(MONTHS, MADE)],
    },
    "order": {
        "exists": True,
        "market": "my",
        "quantity": 500,
        "months": 1,
        "standing": False,
        "tolerance": 0,
        "ship_by": "2027-01-20",
        "route": "through_exporter",
        "buyer_requires_halal": False,
        "buyer_sample_approved": "approved",
    },
    "legality": {
        "nib": "active",
        "kbli_matches": True,
        "risk_level": "low",
        "insw_status": "free",
        "npwp": True,
        "siinas": True,
        "trademark": "registered",
    },
    "workshop": {"tenure": "owned", "address_matches": True},
    "documents": {"packing_list": "complete", "wood_packing": "none"},
    "consistency": {"specification": "agreed", "shared_specification": True, "final_check": True},
    "management": {"willing": True, "export_person": True, "production_book": True, "cost_sheet": True},
    "footwear": {"kind": "everyday", "pair_length_gap": 3, "pair_height_gap": 2, "sole_bond": 3.0},
}


def bengkel_langkah() -> Profile:
    """The workshop alone: it has no partner yet."""
    return copy.deepcopy(WORKSHOP) | {"partner": []}


def dengan_mitra(contoh: str) -> Profile:
    """The same with a partner; ``contoh`` says what became of the partner's sample: ``not_compared``, ``approved`` or ``rejected``."""
    partner = {
        "id": "Contoh Bengkel Sol",
        "capacity": 200,
        "agreement": True,
        "minimum_lot": 0,
        "same_sample": contoh,
        "from": MONTHS[0],
        "to": MONTHS[-1],
        "month": [{"month": month, "made": made} for month, made in zip(MONTHS, NEIGHBOUR)],
    }
    return copy.deepcopy(WORKSHOP) | {"partner": [partner]}
