"""
The language in which a store speaks to its customers first.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.model.marketplace import Marketplace


FIRST_LANGUAGE: Final[dict[Marketplace, Language]] = {
    Marketplace.US: Language.EN,
    Marketplace.CA: Language.EN,
    Marketplace.MX: Language.ES,
    Marketplace.BR: Language.PT,
    Marketplace.IE: Language.EN,
    Marketplace.ES: Language.ES,
    Marketplace.UK: Language.EN,
    Marketplace.FR: Language.FR,
    Marketplace.BE: Language.NL,
    Marketplace.NL: Language.NL,
    Marketplace.DE: Language.DE,
    Marketplace.IT: Language.IT,
    Marketplace.SE: Language.SV,
    Marketplace.ZA: Language.EN,
    Marketplace.PL: Language.PL,
    Marketplace.EG: Language.AR,
    Marketplace.TR: Language.TR,
    Marketplace.SA: Language.AR,
    Marketplace.AE: Language.EN,
    Marketplace.IN: Language.EN,
    Marketplace.SG: Language.EN,
    Marketplace.AU: Language.EN,
    Marketplace.JP: Language.JA,
}
"""By store; Belgium has two, and a buyer there may read French."""
