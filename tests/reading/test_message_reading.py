"""
Tests of reading messages: what is the seller's, and where it stands.
"""

from __future__ import annotations

from typing import Any

import pytest

from hypothesis import example, given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.language import Language
from review_policy.reading import placeholders
from review_policy.reading.acts import Offence
from review_policy.reading.addresses import parts_of
from review_policy.reading.message_reading import MessageReading
from review_policy.reading.plain_wordings import PlainWordings
from review_policy.reading.reading import Readers
from tests.reading.test_markup import TAGS
from tests.strategies import texts


READERS = Readers([Language.EN])


def read(channel: str = "support_reply", **fields: Any) -> MessageReading:
    """
    Read a message.
    """
    message = rp.Message(channel=channel, **fields)
    return MessageReading(READERS, message, region="US")


def test_quotes_of_the_buyer_are_not_read() -> None:
    """
    What the caller calls a quote is left out, wherever it stands.
    """
    found = read(
        body="You wrote: it broke. And it broke again.",
        quotes=(
            "it broke",
            "  ",
        ),
    )
    assert found.body.seen == "You wrote: \n. And \n again."
    assert found.body.place(0, 3).of(found.body.text) == "You"
    at = found.body.seen.index("again")
    assert found.body.place(at, at + 5).of(found.body.text) == "again"


def test_quotes_may_overlap() -> None:
    """
    What two quotes share is left out once.
    """
    found = read(body="ab cd ef gh", quotes=("ab cd ef", "cd"))
    assert found.body.seen == "\n gh"
    assert found.body.place(2, 4).of(found.body.text) == "gh"


def test_quoted_lines_of_a_reply_are_not_read() -> None:
    """
    Lines after a mark, and the thread below, are the buyer's in a reply.
    """
    body = "Yes.\n> it broke\nWell.\nOn Monday Ann wrote:\nit broke"
    assert "broke" not in read(body=body).body.seen
    assert "broke" in read("order_message", body=body).body.seen


def test_quotes_in_html_lead_back() -> None:
    """
    Places are those of the source, whatever was left out before them.
    """
    body = "<p>You said &ldquo;it broke&rdquo;.</p><p>We <b>sent</b> one.</p>"
    found = read(body=body, quotes=("it broke",))
    at = found.body.seen.index("We")
    assert found.body.place(at, at + 7).of(body) == "We <b>sent"


@pytest.mark.parametrize(
    ("fields", "is_html"),
    [
        ({"body": "<p>a"}, True),
        ({"body": "<p>a", "body_format": rp.BodyFormat.TEXT}, False),
        ({"body": "a", "body_format": rp.BodyFormat.HTML}, True),
        ({"body": "a"}, False),
    ],
)
def test_the_format_may_be_given(
    fields: dict[str, Any],
    is_html: bool,  # noqa: FBT001
) -> None:
    """
    HTML is found out, unless the caller says what it is.
    """
    assert (read(**fields).markup is not None) is is_html


def test_fields_are_body_subject_and_links() -> None:
    """
    Every field has its own name, and links are no words.
    """
    found = read(body="a", subject="b", links=("https://x.example",))
    names = [each.field for each in found.fields]
    assert names == ["body", "subject", "links[0]"]
    assert len(found.written) == 2


def test_language_comes_from_the_subject_where_the_body_says_none() -> None:
    """
    A body of a number takes the language of the subject.
    """
    found = read(body="42", subject="Your order and the return of the lid")
    assert found.language is Language.EN
    assert read(body="42").language is Language.UNKNOWN


def test_nothing_is_charged_in_languages_that_are_not_read() -> None:
    """
    Without weights there are no charges, and no others are made up.
    """
    assert read(body="Der Deckel ist da", language="de").charged == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("{order_id} and {{ order.id }}", ["order_id", "order.id"]),
        ("[[buyer-name]], [order id]", ["buyer-name", "order id"]),
        ("%name% ${x} <<First>> #order_id#", ["name", "x", "First"]),
        ("50% off, 100 % and {}", []),
        ("nothing here", []),
    ],
)
def test_blanks_of_tools_are_known(text: str, names: list[str]) -> None:
    """
    The blanks of common tools are found, percentages are none.
    """
    found = [each.name for each in placeholders.find(text)]
    assert found[: len(names)] == names
    assert len(found) <= len(names) + 1


@pytest.mark.parametrize(
    ("name", "is_order"),
    [
        ("{order_id}", True),
        ("{{order.number}}", True),
        ("[[amazon.order-id]]", True),
        ("{ORDERID}", True),
        ("{order_date}", False),
        ("{buyer_name}", False),
    ],
)
def test_blanks_for_the_order_are_told_apart(
    name: str,
    is_order: bool,  # noqa: FBT001
) -> None:
    """
    A blank for the order's id is known by its name.
    """
    assert read(body=f"About {name}").has_order_placeholder is is_order
    assert read(body="", subject=name).has_order_placeholder is is_order


@pytest.mark.parametrize(
    ("address", "parts"),
    [
        ("http://www.shop.example/x", ("http", "www.shop.example")),
        ("//shop.example?x", ("", "shop.example")),
        ("shop.example:8080/x", ("", "shop.example")),
        ("https://me:pw@shop.example", ("https", "shop.example")),
        ("mailto:a@shop.example", ("mailto", "shop.example")),
        ("tel:+1", ("tel", "+1")),
        ("", ("", "")),
    ],
)
def test_addresses_have_parts(address: str, parts: tuple[str, str]) -> None:
    """
    An address gives its scheme and host.
    """
    assert parts_of(address) == parts


def test_addresses_stand_in_many_places() -> None:
    """
    Words, links, pictures and the caller's own list are all looked at.
    """
    found = read(
        body=(
            "<p>at seen.example <a href='/local'>x</a>"
            "<a href='HTTPS://Link.example/a'>y</a><a name=z>"
            "<img src='http://image.example/x.png'></p>"
            "<a href='bare.example'>b</a>"
        ),
        links=("https://beside.example",),
    )
    assert [(each.place.value, each.host) for each in found.addresses] == [
        ("seen", "seen.example"),
        ("link", "link.example"),
        ("image", "image.example"),
        ("link", "bare.example"),
        ("beside", "beside.example"),
    ]


def test_plain_wordings_know_no_bounds_by_themselves() -> None:
    """
    Where a language has no wordings, nothing is found or taken away.
    """
    empty = PlainWordings({})
    assert list(empty.find("please give us five stars")) == []
    assert empty.may_stand(Offence.REWARD, "anything")


ANY = st.lists(st.one_of(TAGS, texts(4)), max_size=20).map("".join)


@given(ANY, st.lists(texts(2), max_size=2).map(tuple), st.booleans())
@example("> \ud800", (), True)  # noqa: FBT003
def test_places_lie_in_the_source(
    body: str,
    quotes: tuple[str, ...],
    html: bool,  # noqa: FBT001
) -> None:
    """
    Whatever the text, every clause has a place in the field as given.
    """
    found = read(
        body=body,
        quotes=quotes,
        body_format=rp.BodyFormat.HTML if html else None,
    )
    for clause in found.body.clauses:
        span = found.body.span(clause.start, clause.end)
        assert 0 <= span.start <= span.end <= len(body)
