"""
Amazon's stores.
"""

from __future__ import annotations

import enum

from typing import Final

from attrs import frozen

from review_policy import citations as cite
from review_policy.exceptions import InvalidTypeError, UnknownNameError
from review_policy.language import Language
from review_policy.sources import Confidence, Source


@frozen
class StoreLanguage:
    """
    A language in which a store takes reviews, as far as a source says.
    """

    language: Language
    confidence: Confidence
    source: Source


@frozen
class Store:
    """
    The facts of one store.

    `zone` is the IANA zone of the store's own calendar; `languages` is empty
    where no source lists them, which does not mean that there are none.
    """

    code: str
    id: str
    domain: str
    zone: str
    languages: tuple[StoreLanguage, ...] = ()


def _languages(
    confidence: Confidence, source: Source, *languages: Language
) -> tuple[StoreLanguage, ...]:
    return tuple(
        StoreLanguage(language, confidence, source) for language in languages
    )


_US: Final = _languages(
    Confidence.HIGH, cite.GUIDELINES_2025, Language.EN, Language.ES
)
_CA: Final = _languages(
    Confidence.LOW, cite.GUIDELINES_SOP_2026, Language.EN, Language.FR
)
_MX: Final = _languages(
    Confidence.LOW, cite.GUIDELINES_SOP_2026, Language.ES, Language.EN
)
_BR: Final = _languages(Confidence.LOW, cite.GUIDELINES_SOP_2026, Language.PT)


class Marketplace(enum.Enum):
    """
    One of Amazon's stores, by the code that sellers use.

    The ids are those of `citations.MARKETPLACE_IDS`.
    """

    US = "us"
    CA = "ca"
    MX = "mx"
    BR = "br"
    IE = "ie"
    ES = "es"
    UK = "uk"
    FR = "fr"
    BE = "be"
    NL = "nl"
    DE = "de"
    IT = "it"
    SE = "se"
    ZA = "za"
    PL = "pl"
    EG = "eg"
    TR = "tr"
    SA = "sa"
    AE = "ae"
    IN = "in"
    SG = "sg"
    AU = "au"
    JP = "jp"

    @property
    def code(self) -> str:
        """
        The sellers' code, such as "UK".
        """
        return self.name

    @property
    def id(self) -> str:
        """
        The marketplace id of the Selling Partner API.
        """
        return _STORES[self].id

    @property
    def domain(self) -> str:
        """
        The store's domain, such as "amazon.co.uk".
        """
        return _STORES[self].domain

    @property
    def zone(self) -> str:
        """
        The IANA zone of the store's calendar.
        """
        return _STORES[self].zone

    @property
    def languages(self) -> tuple[StoreLanguage, ...]:
        """
        The languages for reviews that a source names; empty if none does.
        """
        return _STORES[self].languages

    @property
    def region(self) -> str:
        """
        The ISO 3166 code of the country, "GB" for "UK".
        """
        return "GB" if self is Marketplace.UK else self.name

    @classmethod
    def of(cls, store: Marketplace | str) -> Marketplace:
        """
        Find a store by code (UK and GB alike), marketplace id or domain.

        >>> Marketplace.of("GB") is Marketplace.of("amazon.co.uk")
        True
        """
        if isinstance(store, Marketplace):
            return store
        if not isinstance(store, str):
            must = "be a store's code, id, domain or a Marketplace"
            raise InvalidTypeError("marketplace", must, store)
        found = _BY_NAME.get(store.strip().lower().removeprefix("www."))
        if found is None:
            near = tuple(member.code for member in cls)
            raise UnknownNameError("marketplace", store, near)
        return found


def optional_marketplace(
    store: Marketplace | str | None,
) -> Marketplace | None:
    """
    Find a store, or give None back where it is not known.
    """
    return None if store is None else Marketplace.of(store)


EUROPE: Final = frozenset(
    {
        Marketplace.IE,
        Marketplace.ES,
        Marketplace.UK,
        Marketplace.FR,
        Marketplace.BE,
        Marketplace.NL,
        Marketplace.DE,
        Marketplace.IT,
        Marketplace.SE,
        Marketplace.PL,
    }
)
"""The stores of the European Union and the United Kingdom."""

_STORES: Final[dict[Marketplace, Store]] = {
    Marketplace[store.code]: store
    for store in (
        Store("US", "ATVPDKIKX0DER", "amazon.com", "America/Los_Angeles", _US),
        Store("CA", "A2EUQ1WTGCTBG2", "amazon.ca", "America/Los_Angeles", _CA),
        Store(
            "MX", "A1AM78C64UM0Y8", "amazon.com.mx", "America/Mexico_City", _MX
        ),
        Store(
            "BR", "A2Q3Y263D00KWC", "amazon.com.br", "America/Sao_Paulo", _BR
        ),
        Store("IE", "A28R8C7NBKEWEA", "amazon.ie", "Europe/Dublin"),
        Store("ES", "A1RKKUPIHCS9HS", "amazon.es", "Europe/Madrid"),
        Store("UK", "A1F83G8C2ARO7P", "amazon.co.uk", "Europe/London"),
        Store("FR", "A13V1IB3VIYZZH", "amazon.fr", "Europe/Paris"),
        Store("BE", "AMEN7PMS3EDWL", "amazon.com.be", "Europe/Brussels"),
        Store("NL", "A1805IZSGTT6HS", "amazon.nl", "Europe/Amsterdam"),
        Store("DE", "A1PA6795UKMFR9", "amazon.de", "Europe/Berlin"),
        Store("IT", "APJ6JRA9NG5V4", "amazon.it", "Europe/Rome"),
        Store("SE", "A2NODRKZP88ZB9", "amazon.se", "Europe/Stockholm"),
        Store("ZA", "AE08WJ6YKNBMC", "amazon.co.za", "Africa/Johannesburg"),
        Store("PL", "A1C3SOZRARQ6R3", "amazon.pl", "Europe/Warsaw"),
        Store("EG", "ARBP9OOSHTCHU", "amazon.eg", "Africa/Cairo"),
        Store("TR", "A33AVAJ2PDY3EV", "amazon.com.tr", "Europe/Istanbul"),
        Store("SA", "A17E79C6D8DWNP", "amazon.sa", "Asia/Riyadh"),
        Store("AE", "A2VIGQ35RCS4UG", "amazon.ae", "Asia/Dubai"),
        Store("IN", "A21TJRUUN4KGV", "amazon.in", "Asia/Kolkata"),
        Store("SG", "A19VAU5U5O7RUS", "amazon.sg", "Asia/Singapore"),
        Store("AU", "A39IBJ37TRP1C6", "amazon.com.au", "Australia/Sydney"),
        Store("JP", "A1VC38T7YXB528", "amazon.co.jp", "Asia/Tokyo"),
    )
}
_BY_NAME: Final[dict[str, Marketplace]] = {
    name.lower(): marketplace
    for marketplace, store in _STORES.items()
    for name in (store.code, store.id, store.domain)
} | {"gb": Marketplace.UK}
