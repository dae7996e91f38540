"""
Reviews to compare others with, indexed once.

Near-copies are found by sketches: one-permutation minwise hashing (Li, Owen
and Zhang, 2012) of the runs of words, empty bins filled by rotation
(Shrivastava and Li, 2014) and cut into bands, so that a look-up touches only
reviews that probably share most of their runs; then the runs themselves are
compared, by the share that both have (Jaccard).
Building takes time in proportion to the number of reviews.
"""

from __future__ import annotations

import zlib

from array import array
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import field, frozen

from review_policy.exceptions import InvalidTypeError
from review_policy.model.review import Review
from review_policy.text import fold, words_of


RUN: Final = 3
"""How many words make a run."""

UNSPACED_RUN: Final = 5
"""How many characters make a run where no blanks stand between words."""

FEWEST_RUNS: Final = 8
"""From how many runs on two texts can be near-copies; short ones are alike."""

BANDS: Final = 8
"""In how many places two sketches may agree to meet."""

BINS: Final = 2 * BANDS
"""Into how many parts hashes are cut; a sketch keeps the least of each."""

MOST_IN_BUCKET: Final = 64
"""
How many reviews one bucket keeps: copies beyond that show nothing new, and
without a bound a flood of copies would make the work quadratic.
"""

ALIKE: Final = 0.8
"""From which share of common runs on a text is a near-copy."""

AKIN: Final = 0.55
"""From which share on two texts are possibly of one hand."""


@frozen
class Copy:
    """
    Another review that has much the same text, and the share in common.
    """

    review: Review
    share: float


@frozen(eq=False)
class _Entry:
    """
    A review and its runs, packed, since many are kept.
    """

    review: Review
    runs: array[int] = field(repr=False)


class KnownReviews:
    """
    Reviews to compare others with.

    Hand it to `Policy.assess_review` as *others* where many reviews are
    judged, so that it is built once.
    """

    __slots__ = ("_buckets", "_by_customer", "_count")

    def __init__(self, reviews: Iterable[Review]) -> None:
        self._by_customer: dict[tuple[str, str], list[Review]] = {}
        self._buckets: dict[tuple[int, int, int], list[_Entry]] = {}
        self._count = 0
        for review in reviews:
            if not isinstance(review, Review):
                must = "hold values of Review"
                raise InvalidTypeError("others", must, type(review))
            self._add(review)

    @classmethod
    def of(cls, reviews: Iterable[Review] | KnownReviews) -> KnownReviews:
        """
        Give known reviews back, or index an iterable of reviews.
        """
        if isinstance(reviews, KnownReviews):
            return reviews
        return cls(reviews)

    def __len__(self) -> int:
        return self._count

    def __repr__(self) -> str:
        return f"KnownReviews(<{self._count} reviews>)"

    def by_same_customer(self, review: Review) -> tuple[Review, ...]:
        """
        List other reviews of the same product by the same customer.
        """
        key = _customer(review)
        known = () if key is None else self._by_customer.get(key, ())
        return tuple(each for each in known if not is_same(each, review))

    def copies_of(self, review: Review) -> tuple[Copy, ...]:
        """
        List other reviews with much the same text, the most alike first.
        """
        runs = _runs_of(review)
        if len(runs) < FEWEST_RUNS:
            return ()
        met: dict[int, _Entry] = {}
        for bucket in _buckets_of(runs):
            for entry in self._buckets.get(bucket, ()):
                met[id(entry)] = entry
        found = [
            Copy(entry.review, share)
            for entry in met.values()
            if (share := _share(runs, entry.runs)) >= AKIN
            and not is_same(entry.review, review)
        ]
        return tuple(sorted(found, key=lambda each: -each.share))

    def _add(self, review: Review) -> None:
        self._count += 1
        key = _customer(review)
        if key is not None:
            kept_reviews = self._by_customer.setdefault(key, [])
            if len(kept_reviews) < MOST_IN_BUCKET:
                kept_reviews.append(review)
        runs = _runs_of(review)
        if len(runs) < FEWEST_RUNS:
            return
        entry = _Entry(review, array("L", runs))
        for bucket in _buckets_of(runs):
            kept = self._buckets.setdefault(bucket, [])
            if len(kept) < MOST_IN_BUCKET:
                kept.append(entry)


NOBODY: Final = frozenset(
    {
        "amazon customer",
        "kindle customer",
        "amazon kunde",
        "amazon-kunde",
        "kindle-kunde",
        "client d'amazon",
        "client amazon",
        "cliente de amazon",
        "cliente amazon",
        "amazon klant",
        "amazon-klant",
        "amazon-kund",
        "klient amazon",
        "amazon müşterisi",
        "amazon カスタマー",
        "amazon 고객",
        "亚马逊用户",
        "亚马逊买家",
        "anonymous",
    }
)
"""Names that Amazon shows for many customers; they are no one's."""


def _customer(review: Review) -> tuple[str, str] | None:
    """
    Give who reviewed what, None where either is not known.
    """
    if review.author is None or review.asin is None:
        return None
    if fold(review.author).folded.strip() in NOBODY:
        return None
    return review.author, review.asin


def is_same(one: Review, other: Review) -> bool:
    """
    Whether two values are one review: the same id, or equal where none has.
    """
    if one is other:
        return True
    if one.id is not None and other.id is not None:
        return one.id == other.id
    return one == other


def _runs_of(review: Review) -> frozenset[int]:
    """
    Hash the runs of words of title and body.
    """
    folded = fold(f"{review.title or ''}\n{review.body or ''}").folded
    words = [word.text for word in words_of(folded)]
    if _is_spaced(words):
        pieces = [
            " ".join(words[at : at + RUN])
            for at in range(len(words) - RUN + 1)
        ]
    else:
        joined = "".join(words)
        pieces = [
            joined[at : at + UNSPACED_RUN]
            for at in range(len(joined) - UNSPACED_RUN + 1)
        ]
    return frozenset(
        [
            zlib.crc32(piece.encode("utf-8", "surrogatepass"))
            for piece in pieces
        ]
    )


LONG_WORD: Final = 12
"""Words longer than this on the average stand for whole sentences."""


def _is_spaced(words: list[str]) -> bool:
    """
    Whether blanks stand between words.
    """
    letters = sum(map(len, words))
    if not words or letters > LONG_WORD * len(words):
        return False
    # A third of East Asian letters makes a text without blanks.
    other = sum(not word.isascii() and word[0] > "\u2e80" for word in words)
    return other * 3 < len(words)


def _buckets_of(runs: Iterable[int]) -> Iterator[tuple[int, int, int]]:
    """
    Yield the buckets of a text: each band of its sketch.
    """
    least: list[int | None] = [None] * BINS
    for value in runs:
        at = value % BINS
        known = least[at]
        if known is None or value < known:
            least[at] = value
    sketch = [
        next(
            (found, steps)
            for steps in range(BINS)
            if (found := least[(at + steps) % BINS]) is not None
        )
        for at in range(BINS)
    ]
    for band in range(BANDS):
        one, two = sketch[2 * band], sketch[2 * band + 1]
        yield band, hash(one), hash(two)


def _share(one: frozenset[int], other: array[int]) -> float:
    common = len(one.intersection(other))
    return common / (len(one) + len(other) - common)
