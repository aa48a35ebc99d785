"""Four invented palm-sugar cooperatives with counted members, and one large order they could only fill together."""

from __future__ import annotations

import copy
from typing import Any

Profile = dict[str, Any]

MONTHS = [f"2025-{month:02}" for month in (11, 12)] + [f"2026-{month:02}" for month in range(1, 11)]
# Rain halves the sap: months from November to March are weak.
YEAR = (0.66, 0.62, 0.61, 0.65, 0.74, 0.8, 0.88, 0.94, 0.96, 0.93, 0.87, 0.78)

COMMON: Profile = {
    "enterprise": {
        "regency": "Purbalingga",
        "legal_form": "cooperative",
        "newly_founded": False,
        "foreign_owned": False,
    },
    "product": {
        "name": "Gula semut curah 25 kg",
        "sector": "food",
        "kind": "palm_sugar",
        "unit": "kg",
        "unit_mass": 1,
        "hs_code": "17029051",
        "kbli": "10722",
        "kbli_edition": "2020",
        "retail_packed": False,
        "circulates_in_indonesia": False,
        "shelf_life_days": 540,
        "dry": True,
        "heat_sterilised": False,
        "frozen": False,
        "chilled": False,
        "canned": False,
        "animal_material": False,
        "claims": [],
        "organic": False,
        "flavoured": False,
        "additives": [],
        "allergens": ["coconut"],
        "pork_or_alcohol": False,
        "halal_claim": False,
    },
    "production": {"route": "members", "place": "separate_building", "committed": 0, "stock": 0, "capacity_basis": ["declared", "history"]},
    "order": {
        "exists": True,
        "market": "tw",
        "quantity": 10_000,
        "months": 2,
        "ship_by": "2027-01-31",
        "route": "through_exporter",
        "standing": False,
        "tolerance": 0,
        "buyer_requires_haccp": True,
        "buyer_requires_halal": False,
        "buyer_sample_approved": "approved",
        "export_certificate": "none",
    },
    "legality": {"nib": "active", "risk_level": "medium_low", "insw_status": "free", "npwp": True, "siinas": False, "trademark": "none"},
    "workshop": {
        "tenure": "owned",
        "address_matches": True,
        "closed_room": True,
        "floor": "tile",
        "walls": "washable",
        "hand_basin": True,
        "toilet_opens_to_room": False,
        "stores_separate": True,
    },
    "bpom": {"md": "none", "irt": "none"},
    "cppob": {
        "ip": "none",
        "inspected": False,
        "water_tested": True,
        "workers_hygiene": True,
        "batch_records": True,
        "storage_order": True,
    },
    "haccp": {"certificate": "none", "records_months": 0},
    "halal": {"certificate": "none", "non_halal_material": False},
    "consistency": {"specification": "agreed", "shared_specification": True, "final_check": True},
    "management": {"willing": True, "export_person": True, "production_book": True},
    "palm_sugar": {"form": "granulated", "sap": "coconut", "added_sugar": False},
}

#: Id, name, members, active, with a clean kitchen, with a storage box, best month (kg), and what differs from the others.
GROUPS: tuple[tuple[str, str, int, int, int, int, int, Profile], ...] = (
    (
        "GS-1",
        "Contoh KUB Nira Manis",
        120,
        110,
        60,
        110,
        6_500,
        {
            "palm_sugar": {"moisture": 2.4},
            "cppob": {"ip": "held", "ip_issued": "2025-03-10", "ip_site_matches": True, "ip_kind_matches": True},
        },
    ),
    (
        "GS-2",
        "Contoh KUB Legen Sejahtera",
        96,
        96,
        80,
        90,
        5_200,
        {
            "palm_sugar": {"moisture": 2.8},
            "haccp": {
                "certificate": "held",
                "certificate_standard": "sni_cxc_1",
                "certificate_accredited": True,
                "certificate_covers": True,
                "certificate_expires": "2028-06-30",
            },
            "cppob": {"ip": "held", "ip_issued": "2024-08-01", "ip_site_matches": True, "ip_kind_matches": True},
        },
    ),
    (
        "GS-3",
        "Contoh Koperasi Kelapa Dewi",
        150,
        120,
        40,
        70,
        5_800,
        {
            "workshop": {"floor": "bare_cement", "hand_basin": False},
            "consistency": {"specification": "none"},
            "cppob": {"ip": "held", "ip_issued": "2025-11-05", "ip_site_matches": True, "ip_kind_matches": True},
        },
    ),
    (
        "GS-4",
        "Contoh Koperasi Semut Jaya",
        60,
        55,
        50,
        30,
        3_400,
        {"legality": {"nib": "none"}, "palm_sugar": {"moisture": 3.6}, "cppob": {"batch_records": False}},
    ),
)


def koperasi_gula() -> list[Profile]:
    """Profiles of the four cooperatives, each with its members counted and a year of months."""
    return [_group(*group) for group in GROUPS]


def _group(id_: str, name: str, members: int, active: int, kitchens: int, boxes: int, best: int, own: Profile) -> Profile:
    profile = copy.deepcopy(COMMON)
    profile["enterprise"] |= {"id": id_, "name": name, "members": members, "workers": 6 + members // 12}
    profile["enterprise"] |= {"investment": members * 5_000_000, "annual_sales": best * 12 * 16_000}
    profile["workshop"] |= {"members_active": active, "members_clean_kitchen": kitchens, "members_storage_box": boxes}
    profile["production"] |= {"declared_capacity": best, "from": MONTHS[0], "to": MONTHS[-1]}
    profile["production"]["month"] = [
        {"month": month, "made": round(best * share), "limited_by": "season" if share < 0.75 else "labour"}
        for month, share in zip(MONTHS, YEAR)
    ]
    for table, answers in own.items():
        profile[table] |= answers
    profile["partner"] = []
    return profile


def bersama(pemimpin: Profile, lainnya: list[Profile], jumlah: float) -> Profile:
    """The same order for several: one cooperative signs for ``jumlah`` kg, the others deliver as its partners."""
    profile = copy.deepcopy(pemimpin)
    profile["order"]["quantity"] = jumlah
    profile["partner"] = [
        {
            "id": other["enterprise"]["name"],
            "capacity": other["production"]["declared_capacity"],
            "agreement": True,
            "own_permit": other["cppob"]["ip"] == "held",
            "contract_manufacturing": False,
            "minimum_lot": 0,
            "same_sample": "approved" if other["consistency"]["specification"] == "agreed" else "not_compared",
            "from": MONTHS[0],
            "to": MONTHS[-1],
            "month": [{"month": month["month"], "made": month["made"]} for month in other["production"]["month"]],
        }
        for other in lainnya
    ]
    return profile
