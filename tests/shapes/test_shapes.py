"""
All finders together.
"""

from __future__ import annotations

import time

from itertools import pairwise

import pytest

from hypothesis import example, given
from hypothesis import strategies as st

from review_policy import shapes
from review_policy.shapes import (
    ShapeKind,
    _places,
    _regions,
    _writing,
    find_all,
)
from review_policy.shapes._shape import Shape
from review_policy.text import fold


PIECES = st.sampled_from(
    [
        "jo@shop.example",
        "jo (at) shop (dot) example",
        "call +44 7700 900461",
        "01632 960417",
        "five five five oh one nine two",
        "order 111-2345678-9012345",
        "1Z999AA10123456784",
        "www.shop.example/a",
        "12 High Street",
        "Amselgasse 14b, 12345 Musterstadt",
        "Mr Gordon Pelham",
        "Straße",
        "٠١٠٠٠٠٠٠١٤٣",
        "担当の大沼みつるって人",
        "박말순 실장",
        "叫李大壮，",
        "اسمه شوقي عبدالعليم",
        "rue de Lyon 5",
        "😀",
        " ",
        ", ",
        "\n",
        "@",
        ".",
        "-",
        "1",
    ]
)
TEXTS = st.one_of(
    st.text(),
    st.text(st.characters(categories=None)),
    st.text(st.characters(codec=None, categories=["Cs", "Nd", "Lu", "Po"])),
    st.lists(PIECES, max_size=8).map("".join),
    st.lists(PIECES, max_size=8).map(" ".join),
)


@given(TEXTS)
@example("\ud800 jo@shop.example \udfff")
@example("İ Maria Wexford ß")
def test_no_text_raises_and_ranges_lie_inside(text: str) -> None:
    """
    Any text gives ordered ranges inside it that do not overlap.
    """
    folded = fold(text)
    found = find_all(folded)

    assert all(
        0 <= shape.start < shape.end <= len(folded.folded) for shape in found
    )
    assert all(first.end <= second.start for first, second in pairwise(found))


@given(TEXTS, st.sampled_from(["ok", "Straße 😀", "never again", ""]))
def test_a_line_in_front_moves_ranges_and_hides_nothing(
    text: str, line: str
) -> None:
    """
    Text put in front on a line of its own moves shapes by its length.
    """
    moved = len(fold(line).folded)
    before = {
        (shape.kind, shape.start + moved, shape.end + moved, shape.value)
        for shape in find_all(fold("\n" + text))
    }
    after = {
        (shape.kind, shape.start, shape.end, shape.value)
        for shape in find_all(fold(line + "\n" + text))
    }

    assert before <= after


@given(TEXTS)
def test_the_written_view_has_the_length_of_the_folded(text: str) -> None:
    """
    Capitals put back do not move a place.
    """
    folded = fold(text)
    written = _writing.as_written(folded)

    assert len(folded.folded) == len(written)


def test_the_more_particular_form_wins() -> None:
    """
    An order id is no telephone, an e-mail address is no web address.
    """
    found = find_all(
        fold(
            "call about 111-2345678-9012345 or mail jo@shop.example,"
            " tracking 123456789012, or ring 01632 960417"
        )
    )

    assert [shape.kind for shape in found] == [
        ShapeKind.ORDER_ID,
        ShapeKind.EMAIL,
        ShapeKind.TRACKING_NUMBER,
        ShapeKind.PHONE,
    ]


def test_load_may_be_called_again() -> None:
    """
    Loading twice changes nothing.
    """
    shapes.load()
    shapes.load()

    assert find_all(fold("jo@shop.example"))


def test_the_region_is_passed_on() -> None:
    """
    A region decides on doubtful telephone numbers.
    """
    text = fold("the note says 082 733 6998 inside")

    assert len(find_all(text, region="ZA")) == 1
    assert len(find_all(text)) == 0


def _is_linear(unit: str) -> bool:
    times = []
    for size in (5_000, 50_000):
        text = fold(unit * (size // len(unit)))
        start = time.perf_counter()
        find_all(text)
        times.append(time.perf_counter() - start)
    return times[1] < 30 * times[0] + 0.1


@pytest.mark.parametrize(
    ("digits", "expected"),
    [
        ("447700900461", True),
        ("4407700900461", True),
        ("15035550188", True),
        ("37060000000", True),
        ("3706", False),
        ("3701", False),
        ("21012345678", False),
        ("44123456", False),
        ("1234567890123456", False),
        ("37012345", True),
        ("3701234", False),
    ],
)
def test_country_code_and_length_have_to_fit(
    digits: str, *, expected: bool
) -> None:
    """
    After a plus sign a known country code and a length of its plan count.
    """
    assert expected is _regions.is_international(digits)


def test_plans_know_their_trunk_prefix() -> None:
    """
    A national number is admitted with and without its trunk prefix.
    """
    plan = _regions.plans()["ZA"]

    assert plan.admits("0827336998")
    assert plan.admits("827336998")
    assert not plan.admits("12345")


def test_shapes_that_overlap_are_settled() -> None:
    """
    The earlier and longer one stays, and what is taken stays taken.
    """
    short = Shape(ShapeKind.PHONE, 0, 3, "a")
    long = Shape(ShapeKind.PHONE, 0, 5, "b")
    later = Shape(ShapeKind.PHONE, 4, 8, "c")
    last = Shape(ShapeKind.PHONE, 8, 9, "d")

    assert [long, last] == _places.in_order([later, short, long, last])
    assert [later, last] == _places.free_of([later, last], [short])
    assert [last] == _places.free_of([later, last], [long])
    assert [long, last] == _places.joined([long], [later, last])
    assert [long] == _places.joined([long], [])
    assert [long] == _places.joined([], [long])


@pytest.mark.parametrize(
    ("text", "expected"),
    [("no", False), ("a1", True), ("é", False), ("é٣", True)],
)
def test_digits_of_any_script_are_seen(text: str, *, expected: bool) -> None:
    """
    A digit is a digit in every script.
    """
    assert expected is _writing.has_digit(text)
