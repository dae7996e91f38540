"""
Why a buyer complains: the likely cause of each clause of a complaint.

Words tell cues (see the `_<language>_causes` files of `phrases`), which are
the same in every language, and a table says which cues make a cause.
A cue is negated where a negation stands near: "leaks" and "works" swap sides
with "not".
"""

from __future__ import annotations

import enum

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from review_policy import shapes
from review_policy.language import Language
from review_policy.phrases import Phrases, cause_words_of, phrases_of
from review_policy.phrases._meaning_list import NARROW
from review_policy.reading.claims import Claim
from review_policy.reading.clauses import clauses_of
from review_policy.reading.lexicon import Lexicon, Place
from review_policy.reading.stems import stemmer_of
from review_policy.reading.topics import Topic
from review_policy.shapes import ShapeKind
from review_policy.text import Span, Word, fold, words_of


class Cause(enum.StrEnum):
    """
    Why a buyer complains.
    """

    LISTING_PROMISE = "listing_promise"
    """The listing promised what the product is not."""

    DEFECT = "defect"
    """It does not work, or broke in use."""

    LATE_OR_LOST = "late_or_lost"
    """It came late or never."""

    DAMAGE = "damage"
    """It was damaged when it arrived."""

    WRONG_ITEM = "wrong_item"
    """Something else came than was ordered."""

    MISSING_PART = "missing_part"
    """A part of it was not in the box."""

    SERVICE = "service"
    """What the seller did, or did not do, when asked."""

    EXPECTATION = "expectation"
    """It is smaller, weaker or plainer than hoped, without a promise."""

    TASTE = "taste"
    """Looks, smell, taste, style or story do not please."""

    MISUNDERSTANDING = "misunderstanding"
    """The buyer's own mistake in ordering or use, compatibility among it."""

    PRICE = "price"
    """It costs too much."""

    PRICE_CUT = "price_cut"
    """It became cheaper after the purchase."""

    SUSPECTED_COMPETITOR = "suspected_competitor"
    """It sends readers to another brand or shop, as a rival would."""

    OUTSIDE_EVENT = "outside_event"
    """Weather, a strike, customs, a lockdown, a neighbour's dog."""

    FEATURE_WISH = "feature_wish"
    """What the product might have besides."""

    @property
    def can_be_talked_right(self) -> bool:
        """
        Whether talking with the buyer, and a remedy, can put it right.

        >>> Cause.DAMAGE.can_be_talked_right, Cause.TASTE.can_be_talked_right
        (True, False)
        """
        return self in _TALKED_RIGHT


_TALKED_RIGHT: Final = frozenset(
    {
        Cause.SERVICE,
        Cause.LATE_OR_LOST,
        Cause.DAMAGE,
        Cause.WRONG_ITEM,
        Cause.MISSING_PART,
        Cause.MISUNDERSTANDING,
        Cause.DEFECT,
    }
)

_TABLE: Final = """
feature_wish            wish
outside_event           event because|lost|damaged|broken|arrived
outside_event           beast chewed
suspected_competitor    go_buy instead|rival|web_address !overlooked
suspected_competitor    superior rival|web_address go_buy|web_address
suspected_competitor    superior go_buy
price_cut               price_fell then
price_cut               less then price
price_cut               less then bought
misunderstanding        overlooked !sent
misunderstanding        not_compatible
misunderstanding        not_fits mine
listing_promise         misleading
listing_promise         not_described !reply !sent !like
listing_promise         claims mismatch
listing_promise         described mismatch !like !exceeded !sent
listing_promise         described says|claims mismatch|but_follows
service                 refuse !late_praise
service                 rude
service                 service bad
service                 not_reply service|still
wrong_item              wrong_item !not_wrong_item
wrong_item              two_colours ordered|sent
missing_part            missing part|included|arrived
missing_part            bare_part !no_need !like
missing_part            not_included part
late_or_lost            lost !late_praise !about_product
late_or_lost            not_get parcel !part
damage                  damaged arrived !strict_use
damage                  broken arrived !in_use
damage                  damaged about_order|about_service !in_use !strict_use
defect                  faulty
defect                  broken
defect                  not_works
defect                  damaged in_use|strict_use !looks
expectation             expected lacking !exceeded
expectation             disappointing !exceeded
price                   expensive !inexpensive
price                   not_worth
price                   price bad
taste                   ugly
taste                   not_like
taste                   looks bad
"""
"""
Which cues make a cause, the first line that holds.

"|" parts cues of which one must be there, "!" is before those that must not;
"not_" is before a negated one.
"""

_NO_COMPLAINT: Final[Mapping[Cause, frozenset[str]]] = {
    Cause.DEFECT: frozenset({"earlier", "remedy", "if"}),
    Cause.DAMAGE: frozenset({"earlier", "remedy", "if"}),
    Cause.TASTE: frozenset({"if"}),
    Cause.MISSING_PART: frozenset({"if"}),
}
"""Cues of a clause in which a cause is no complaint about this purchase."""

_ABOUT: Final[Mapping[str, str]] = {
    Topic.PRODUCT: "about_product",
    Topic.PRICE: "about_product",
    Topic.SERVICE: "about_service",
    Claim.REVIEWS: "about_reviews",
}
"""The cue of what a clause speaks of, where that is not the order."""

_CLEAR: Final = frozenset(
    {
        Cause.DEFECT,
        Cause.LATE_OR_LOST,
        Cause.DAMAGE,
        Cause.WRONG_ITEM,
        Cause.MISSING_PART,
        Cause.SERVICE,
        Cause.FEATURE_WISH,
    }
)
"""What is a complaint even beside five stars."""

_BEST: Final = 5
_PRAISED: Final = 4
"""From how many stars on a clause with praise is no complaint."""

_BEFORE: Final[Mapping[Language, int]] = {
    Language.KO: 1,
    Language.TR: 0,
    Language.JA: 0,
}
"""How many words before a cue a negation may stand, three if not listed."""

_MOSTLY_BEFORE: Final = 3

_AFTER: Final[Mapping[Language, int]] = {
    Language.DE: 2,
    Language.NL: 2,
    Language.SV: 2,
    Language.TR: 2,
    Language.KO: 2,
    Language.JA: 4,
}
"""How many words after a cue it may stand, none where not listed."""

_NOT: Final = f"{NARROW}not"
_WITHOUT: Final = f"{NARROW}without"


class _Line(NamedTuple):
    cause: Cause
    needs: tuple[frozenset[str], ...]
    never: frozenset[str]


def _lines() -> Iterator[_Line]:
    for line in _TABLE.strip().splitlines():
        cause, *cues = line.split()
        yield _Line(
            Cause(cause),
            tuple(
                frozenset(each.split("|")) for each in cues if each[0] != "!"
            ),
            frozenset(each[1:] for each in cues if each[0] == "!"),
        )


_LINES: Final = tuple(_lines())


class CausePlace(NamedTuple):
    """
    A place in a field, and why the buyer complains there.
    """

    cause: Cause
    span: Span


class CauseReader:
    """
    The cues of one language.
    """

    __slots__ = ("_after", "_before", "_gap", "_lexicon", "_phrases")

    def __init__(self, phrases: Phrases, written: str) -> None:
        language = phrases.language
        self._phrases = phrases
        self._lexicon = Lexicon(
            [written],
            stemmer=stemmer_of(language),
            spaced=phrases.spaced,
        )
        self._gap = 2 if phrases.spaced else 1
        self._after = _AFTER.get(language, 0)
        self._before = _BEFORE.get(language, _MOSTLY_BEFORE)

    def read(
        self,
        field: str,
        text: str,
        *,
        region: str | None,
        rating: int | None,
        about: Mapping[Span, str],
    ) -> Iterator[CausePlace]:
        """
        Yield the cause of each clause that has one.

        *about* says what clauses speak of, where that is known.
        """
        folded = fold(text)
        found = [
            (each.start, each.end)
            for each in shapes.find_all(folded, region=region)
            if each.kind is ShapeKind.WEB_ADDRESS
        ]
        words = self.cut(words_of(folded.folded))
        openers = self._phrases.clause_words
        clauses = clauses_of(folded.folded, words, openers, found)
        firsts = [each.words[0].text for each in clauses]
        for at, clause in enumerate(clauses, 1):
            cues = self.cues(clause.words)
            if not openers.isdisjoint(firsts[at : at + 1]):
                cues.add("but_follows")
            if any(clause.start <= start < clause.end for start, _ in found):
                cues.add("web_address")
            span = Span(
                field, *folded.original_range(clause.start, clause.end)
            )
            cues.add(_ABOUT.get(about.get(span, ""), "about_order"))
            cause = cause_of(cues, rating)
            if cause is not None:
                yield CausePlace(cause, span)

    def cut(self, words: Sequence[Word]) -> Sequence[Word]:
        """
        Cut words where blanks part none.
        """
        return self._lexicon.words(words)

    def cues(self, words: Sequence[Word]) -> set[str]:
        """
        Give the cues of a clause, negated ones with "not_" before them.

        Words inside a phrase that is a cue are none of their own.
        """
        places = [
            each
            for each in self._lexicon.places(words)
            if each.meaning.startswith(NARROW)
        ]
        said = {each.start for each in places if each.meaning == _NOT}
        phrases = [each for each in places if each.end - each.start > 1]
        places = [
            each
            for each in places
            if each.end - each.start > 1
            or not any(one.start <= each.start < one.end for one in phrases)
        ]
        parts = self._parts(words)
        without = [each for each in places if each.meaning == _WITHOUT]
        nots = [each for each in places if each.meaning == _NOT]
        cues: set[str] = set()
        colours = 0
        for place in places:
            cue = place.meaning.removeprefix(NARROW)
            colours += cue == "colour"
            if (
                place.meaning not in {_NOT, _WITHOUT}
                and said.isdisjoint(range(place.start, place.end))
                and any(self._reaches(each, place, parts) for each in nots)
            ):
                cue = f"not_{cue}"
            cues.add(cue)
            if cue in {"part", "not_part"} and any(
                self._reaches(each, place, parts) for each in without
            ):
                cues.add("bare_part")
        if colours > 1:
            cues.add("two_colours")
        return cues

    def _parts(self, words: Sequence[Word]) -> list[int]:
        """
        Number the parts of a clause between which a comma stands.
        """
        at, parts = 0, [0]
        for one, two in pairwise(words):
            at += two.start - one.end >= self._gap
            parts.append(at)
        return parts

    def _reaches(
        self, negation: Place, place: Place, parts: Sequence[int]
    ) -> bool:
        """
        Whether a negation is near enough, with no comma between.
        """
        if parts[negation.start] != parts[place.start]:
            return False
        return (
            place.start - self._before <= negation.start < place.start
            or place.end <= negation.start < place.end + self._after
        )


def cause_of(cues: set[str], rating: int | None = None) -> Cause | None:
    """
    Give the cause that cues make, None where they make none.

    >>> cause_of({"not_works"}), cause_of({"works"})
    (<Cause.DEFECT: 'defect'>, None)
    """
    if rating is not None and rating >= _PRAISED and "praise" in cues:
        return None
    for line in _LINES:
        if (
            all(each & cues for each in line.needs)
            and line.never.isdisjoint(cues)
            and cues.isdisjoint(_NO_COMPLAINT.get(line.cause, ()))
            and (rating != _BEST or line.cause in _CLEAR)
        ):
            return line.cause
    return None


@lru_cache(maxsize=len(Language))
def cause_reader(language: Language) -> CauseReader:
    """
    Give the reader of one of the fourteen languages, made at its first use.
    """
    return CauseReader(phrases_of(language), cause_words_of(language))


def causes_in(
    fields: Iterable[tuple[str, str | None]],
    language: Language,
    *,
    region: str | None = None,
    rating: int | None = None,
    about: Mapping[Span, str] | None = None,
) -> Iterator[CausePlace]:
    """
    Yield the causes of the clauses of some fields in one language.

    >>> [found] = causes_in([("comment", "It leaks.")], Language.EN)
    >>> found.cause, found.span
    (<Cause.DEFECT: 'defect'>, Span(field='comment', start=0, end=8))
    """
    if language is Language.UNKNOWN:
        return
    reader = cause_reader(language.reading)
    for field, text in fields:
        yield from reader.read(
            field, text or "", region=region, rating=rating, about=about or {}
        )
