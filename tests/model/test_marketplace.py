"""
Tests of the stores.
"""

from __future__ import annotations

import pickle
import zoneinfo

from collections.abc import Callable
from typing import Any, Final, cast

import attrs
import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.model.marketplace import EUROPE, optional_marketplace
from tests.strategies import stores, texts


STORES: Final = """
US ATVPDKIKX0DER  amazon.com    US America/Los_Angeles
CA A2EUQ1WTGCTBG2 amazon.ca     CA America/Los_Angeles
MX A1AM78C64UM0Y8 amazon.com.mx MX America/Mexico_City
BR A2Q3Y263D00KWC amazon.com.br BR America/Sao_Paulo
IE A28R8C7NBKEWEA amazon.ie     IE Europe/Dublin
ES A1RKKUPIHCS9HS amazon.es     ES Europe/Madrid
UK A1F83G8C2ARO7P amazon.co.uk  GB Europe/London
FR A13V1IB3VIYZZH amazon.fr     FR Europe/Paris
BE AMEN7PMS3EDWL  amazon.com.be BE Europe/Brussels
NL A1805IZSGTT6HS amazon.nl     NL Europe/Amsterdam
DE A1PA6795UKMFR9 amazon.de     DE Europe/Berlin
IT APJ6JRA9NG5V4  amazon.it     IT Europe/Rome
SE A2NODRKZP88ZB9 amazon.se     SE Europe/Stockholm
ZA AE08WJ6YKNBMC  amazon.co.za  ZA Africa/Johannesburg
PL A1C3SOZRARQ6R3 amazon.pl     PL Europe/Warsaw
EG ARBP9OOSHTCHU  amazon.eg     EG Africa/Cairo
TR A33AVAJ2PDY3EV amazon.com.tr TR Europe/Istanbul
SA A17E79C6D8DWNP amazon.sa     SA Asia/Riyadh
AE A2VIGQ35RCS4UG amazon.ae     AE Asia/Dubai
IN A21TJRUUN4KGV  amazon.in     IN Asia/Kolkata
SG A19VAU5U5O7RUS amazon.sg     SG Asia/Singapore
AU A39IBJ37TRP1C6 amazon.com.au AU Australia/Sydney
JP A1VC38T7YXB528 amazon.co.jp  JP Asia/Tokyo
"""


def test_stores_are_all_of_amazons() -> None:
    """
    The stores are those of Amazon's page, with id, domain and country.
    """
    found = [
        f"{store.code} {store.id} {store.domain} {store.region} {store.zone}"
        for store in rp.Marketplace
    ]
    expected = STORES.strip().splitlines()
    assert found == [" ".join(line.split()) for line in expected]


@pytest.mark.parametrize("store", rp.Marketplace, ids=lambda each: each.code)
def test_zones_exist(store: rp.Marketplace) -> None:
    """
    A store's zone is one that the zone data know.
    """
    assert zoneinfo.ZoneInfo(store.zone).key == store.zone


@given(
    stores(),
    st.sampled_from(("code", "id", "domain")),
    st.sampled_from((str.upper, str.lower, str.title)),
    st.sampled_from(("{}", " {} ", "{}\n", "www.{}", "WWW.{}")),
)
def test_stores_are_found_by_any_name(
    store: rp.Marketplace,
    name: str,
    case: Callable[[str], str],
    around: str,
) -> None:
    """
    Code, id and domain lead to the store, in any case, blanks around.
    """
    given_name = around.format(case(getattr(store, name)))
    assert rp.Marketplace.of(given_name) is store
    assert rp.Marketplace.of(store) is store


@pytest.mark.parametrize("name", ["UK", "GB", "gb", "amazon.co.uk"])
def test_both_codes_of_the_united_kingdom_count(name: str) -> None:
    """
    Sellers say UK, the country's code is GB.
    """
    assert rp.Marketplace.of(name) is rp.Marketplace.UK


@pytest.mark.parametrize(
    "name", ["", "XX", "CN", "amazon.cn", "amazon", "us de", "ＵＳ", "ATVP"]
)
def test_unknown_stores_are_refused(name: str) -> None:
    """
    A name of no store is refused, and the codes there are are named.
    """
    with pytest.raises(rp.UnknownNameError) as caught:
        rp.Marketplace.of(name)
    message = str(caught.value)
    assert message.startswith(
        f"marketplace must be a known one (got {name!r})"
    )
    assert "US" in caught.value.near


@pytest.mark.parametrize("name", [None, 5, b"US", ["US"], rp.Language])
def test_other_types_are_refused(name: object) -> None:
    """
    What is neither a name nor a store is refused.
    """
    with pytest.raises(rp.InvalidTypeError) as caught:
        rp.Marketplace.of(cast("Any", name))
    assert str(caught.value) == (
        "marketplace must be a store's code, id, domain or a Marketplace "
        f"(got {name!r})"
    )


@given(texts())
def test_no_text_brings_another_error(name: str) -> None:
    """
    Any text names a store or is refused.
    """
    try:
        store = rp.Marketplace.of(name)
    except rp.UnknownNameError:
        return
    assert isinstance(store, rp.Marketplace)


def test_a_store_may_be_unknown() -> None:
    """
    None stays None where the store may be left out.
    """
    assert optional_marketplace(None) is None
    assert optional_marketplace("de") is rp.Marketplace.DE


def test_europe_is_the_union_and_the_united_kingdom() -> None:
    """
    Turkey's store is not among Europe's.
    """
    assert sorted(store.code for store in EUROPE) == (
        "BE DE ES FR IE IT NL PL SE UK".split()
    )


@pytest.mark.parametrize(
    ("code", "languages", "confidence"),
    [
        ("US", "en es", "high"),
        ("CA", "en fr", "low"),
        ("MX", "es en", "low"),
        ("BR", "pt", "low"),
    ],
)
def test_languages_of_stores(
    code: str, languages: str, confidence: str
) -> None:
    """
    Four stores have languages that a source names, each with confidence.
    """
    found = rp.Marketplace.of(code).languages
    assert " ".join(each.language for each in found) == languages
    assert {each.confidence.value for each in found} == {confidence}
    assert all(isinstance(each.source, rp.Source) for each in found)


def test_other_stores_have_no_languages() -> None:
    """
    Nothing is made up for a store of which no source says.
    """
    named = {store.code for store in rp.Marketplace if store.languages}
    assert named == {"US", "CA", "MX", "BR"}


def test_stores_are_single() -> None:
    """
    A store that crosses a process is the same one, and so are its facts.
    """
    for store in rp.Marketplace:
        assert pickle.loads(pickle.dumps(store)) is store
    language = rp.Marketplace.US.languages[0]
    assert pickle.loads(pickle.dumps(language)) == language
    assert len({language, attrs.evolve(language)}) == 1
