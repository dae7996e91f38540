"""
Links to Amazon: plain, with a referral tag, shortened.
"""

from __future__ import annotations

import pytest

from hypothesis import given
from hypothesis import strategies as st

from review_policy.shapes import web_addresses
from review_policy.shapes.amazon_links import AmazonLink, amazon_link
from review_policy.text import fold


def kind_of(text: str) -> AmazonLink | None:
    """
    Tell what the one address of a text is.
    """
    folded = fold(text)
    (shape,) = web_addresses.find(folded)
    return amazon_link(shape.value, folded.folded[shape.start : shape.end])


@pytest.mark.parametrize(
    "text",
    [
        "https://www.amazon.com/dp/B0FAKE1234",
        "amazon.com/dp/B0FAKE1234",
        "www.amazon.co.uk/gp/product/B0FAKE1234/",
        "amazon.com.br/dp/B0FAKE1234",
        "amazon.de",
        "https://smile.amazon.com/dp/B0FAKE1234?th=1&psc=1",
        "AMAZON.COM/dp/B0FAKE1234",
        "https://www.amazon.com/s?k=price+tag",
        "https://www.amazon.com/tag=x/dp/B0FAKE1234",
    ],
)
def test_plain_links(text: str) -> None:
    """
    Any address of a store of Amazon is plain, whatever it asks for.
    """
    assert kind_of(text) is AmazonLink.PLAIN


@pytest.mark.parametrize(
    "text",
    [
        "https://www.amazon.com/dp/B0FAKE1234?tag=pal-20",
        "https://www.amazon.com/dp/B0FAKE1234?th=1&tag=pal-20",
        "https://www.amazon.com/dp/B0FAKE1234?psc=1;tag=pal-20",
        "https://www.amazon.de/dp/B0FAKE1234?linkCode=ll1",
        "https://www.amazon.de/dp/B0FAKE1234?ascsubtag=x",
        "https://www.amazon.de/dp/B0FAKE1234?linkId=5",
        "AMAZON.CO.UK/dp/B0FAKE1234?TAG=pal-21",
    ],
)
def test_links_with_a_tag(text: str) -> None:
    """
    A referrer tag or affiliate code marks the address, in any case.
    """
    assert kind_of(text) is AmazonLink.WITH_TAG


@pytest.mark.parametrize(
    "text",
    ["https://amzn.to/3xyz", "amzn.eu/d/abc", "https://a.co/d/5x?tag=me-20"],
)
def test_shortened_links(text: str) -> None:
    """
    A shortener of Amazon leads where nobody can see.
    """
    assert kind_of(text) is AmazonLink.SHORTENED


@pytest.mark.parametrize(
    "text",
    [
        "https://shop.example/amazon.com",
        "https://amazon.com.shop.example/dp/B0FAKE1234",
        "https://notamazon.com/dp/B0FAKE1234",
        "https://amazon.example/dp/B0FAKE1234",
        "https://bit.ly/3xyz?tag=pal-20",
        "https://notamzn.to/x",
        "https://a.b.c.d.e.amazon.com/x",
    ],
)
def test_foreign_links(text: str) -> None:
    """
    A host that only looks like Amazon's is foreign.
    """
    assert kind_of(text) is None


def test_an_empty_tag_refers_to_nobody() -> None:
    """
    A tag without a value is no referral.
    """
    assert amazon_link("amazon.com", "amazon.com/x?tag=") is AmazonLink.PLAIN
    assert amazon_link("amazon.com", "amazon.com/x?tag=&a=1") is (
        AmazonLink.PLAIN
    )


@given(st.text(), st.text())
def test_any_words_have_an_answer(host: str, words: str) -> None:
    """
    What is no store of Amazon and no shortener is foreign.
    """
    found = amazon_link(host, words)
    if "amazon." not in host and not host.startswith(("amzn.", "a.co")):
        assert found is None
