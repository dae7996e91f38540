"""
Why a buyer complains, as far as the words tell.

What a clause speaks of narrows what may be behind it; the meanings of its
words decide, which are the same in every language.
A clause that praises, or shows no clear cause, has none.
"""

from __future__ import annotations

import enum

from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from review_policy.reading.claims import Claim
from review_policy.reading.topics import Topic


class Cause(enum.StrEnum):
    """
    The likely cause of a complaint.
    """

    LISTING_PROMISE = "listing_promise"
    """The listing promised something else."""

    DEFECT = "defect"
    """The item fails, or is badly made."""

    LATE_OR_LOST = "late_or_lost"
    """The parcel is late, lost or missing."""

    DAMAGE = "damage"
    """It was damaged when it arrived."""

    WRONG_ITEM = "wrong_item"
    """Another item came than the one bought."""

    MISSING_PART = "missing_part"
    """Something was not in the box."""

    SERVICE = "service"
    """How the seller answers, refunds or behaves."""

    EXPECTATION = "expectation"
    """It is smaller, thinner or weaker than hoped."""

    TASTE = "taste"
    """Looks, smell, taste or sound do not please."""

    MISUNDERSTANDING = "misunderstanding"
    """The buyer could not make sense of it, or took it for something else."""

    PRICE = "price"
    """It costs too much."""

    PRICE_CUT = "price_cut"
    """It became cheaper after the purchase."""

    SUSPECTED_COMPETITOR = "suspected_competitor"
    """The writer speaks for a rival, or for somewhere else to buy."""

    OUTSIDE_EVENT = "outside_event"
    """Weather, customs or a strike."""

    FEATURE_WISH = "feature_wish"
    """Something would be nice to have."""

    @property
    def can_be_talked_right(self) -> bool:
        """
        Whether writing to the buyer, with a remedy, can put it right.
        """
        return self in _TALKED_RIGHT


_TALKED_RIGHT: Final = frozenset(
    {
        Cause.DEFECT,
        Cause.LATE_OR_LOST,
        Cause.DAMAGE,
        Cause.WRONG_ITEM,
        Cause.MISSING_PART,
        Cause.SERVICE,
        Cause.MISUNDERSTANDING,
    }
)
"""As guides for sellers sort causes; taste, price and malice stay."""


def _named(words: str) -> frozenset[str]:
    return frozenset(
        word if word.startswith("@") else f"={word}" for word in words.split()
    )


class _Sign(NamedTuple):
    """
    What shows a cause: all of these groups of meanings, on such a subject.

    `denied` says what a negation does: it takes the cause away (True), it
    makes it (False), or it changes nothing (None).
    `is_plain` signs hold whatever the stars are.
    """

    cause: Cause
    about: frozenset[str]
    meanings: tuple[frozenset[str], ...] = ()
    denied: bool | None = None
    is_plain: bool = False


_PRODUCT: Final = frozenset({Topic.PRODUCT.value})
_ITEM: Final = _PRODUCT | {Topic.CONDITION.value, Claim.ORDER.value}
_CONDITION: Final = frozenset({Topic.CONDITION.value, Claim.ORDER.value})
_ARRIVED: Final = _CONDITION | {Topic.PACKAGING.value, Topic.DELIVERY.value}
_PARCEL: Final = frozenset(
    {Topic.LATE_DELIVERY.value, Topic.DELIVERY.value, Claim.ORDER.value}
)
_LATE: Final = frozenset({Topic.LATE_DELIVERY.value})
_SERVICE: Final = frozenset({Topic.SERVICE.value})
_SELLER: Final = frozenset({Topic.SERVICE.value, Claim.ORDER.value})
_PRICE: Final = frozenset({Topic.PRICE.value})
_FOR_OTHERS: Final = frozenset({Claim.PROMOTION.value, Claim.INTEREST.value})
_ANY: Final = frozenset(
    {each.value for each in (*Topic, *Claim)} - {Topic.NONE.value}
)

_FAILS: Final = _named(
    "stop leak break snap die died dead burn explode split fray rust stuck "
    "wobble drip fault error bent peel crack rattle apart stopped_working "
    "poor_quality"
)
_WORKS: Final = _named("work works_well charge turn start fit close hold seal")
_HARM: Final = _named("@damage broken_on_arrival damaged_box stain dent smash")
_LISTING: Final = _named(
    "picture photo describe list online page promise claim mention advert "
    "show say"
)
_DIFFERS: Final = _named("different fake lie lying nothing wrong other")
_TIME: Final = _named("@time_span later after since now soon last_week today")

_SIGNS: Final = (
    _Sign(Cause.SUSPECTED_COMPETITOR, _FOR_OTHERS, is_plain=True),
    _Sign(Cause.SUSPECTED_COMPETITOR, _ANY, (_named("competitor"),)),
    _Sign(
        Cause.PRICE_CUT,
        _PRICE,
        (_named("drop half_the_price sale discount lower reduce"), _TIME),
    ),
    _Sign(
        Cause.OUTSIDE_EVENT,
        _PARCEL,
        (_named("@weather customs strike storm customs flood"),),
    ),
    _Sign(
        Cause.LATE_OR_LOST,
        _LATE,
        (
            _named(
                "@carrier @courier_staff @parcel @lateness @arrival @tracking "
                "@waiting @dispatch @time_span never_arrived lost_parcel"
            ),
        ),
    ),
    _Sign(
        Cause.LATE_OR_LOST,
        _PARCEL,
        (_named("deliver_late never_arrived lost_parcel late"),),
        is_plain=True,
    ),
    _Sign(Cause.WRONG_ITEM, _ITEM, (_named("wrong_item"),), is_plain=True),
    _Sign(
        Cause.WRONG_ITEM,
        _CONDITION,
        (_named("wrong other different another swap instead"),),
    ),
    _Sign(Cause.MISSING_PART, _ITEM, (_named("missing_part"),), is_plain=True),
    _Sign(
        Cause.MISSING_PART,
        _CONDITION,
        (_named("miss missing without empty short lack only"),),
    ),
    _Sign(
        Cause.MISSING_PART,
        _CONDITION,
        (_named("include @part"),),
        denied=False,
    ),
    _Sign(
        Cause.LISTING_PROMISE,
        _ITEM,
        (_named("used_item counterfeit_item"),),
        is_plain=True,
    ),
    _Sign(Cause.LISTING_PROMISE, _ITEM, (_LISTING, _DIFFERS)),
    _Sign(
        Cause.LISTING_PROMISE,
        _ITEM,
        (_named("picture photo describe promise claim"),),
        denied=False,
    ),
    _Sign(Cause.DAMAGE, _ARRIVED, (_HARM,), denied=True),
    _Sign(
        Cause.DEFECT,
        _ITEM,
        (_named("stopped_working"),),
        is_plain=True,
    ),
    _Sign(Cause.FEATURE_WISH, _PRODUCT, (_named("wish"),), is_plain=True),
    _Sign(
        Cause.MISUNDERSTANDING,
        _ITEM,
        (_named("instructions instruction understand manual"),),
    ),
    _Sign(
        Cause.EXPECTATION,
        _PRODUCT,
        (_named("expect hope imagine average too_small too_big"),),
    ),
    _Sign(Cause.DEFECT, _ITEM, (_FAILS,), denied=True),
    _Sign(Cause.DEFECT, _ITEM, (_WORKS,), denied=False),
    _Sign(
        Cause.TASTE,
        _PRODUCT,
        (
            _named(
                "ugly smells smell tastes taste dull noise loud boring stink "
                "colour squeak"
            ),
        ),
        denied=True,
    ),
    _Sign(
        Cause.EXPECTATION,
        _PRODUCT,
        (_named("small tiny thin short weak flimsy big tight cheap"),),
        denied=True,
    ),
    _Sign(Cause.PRICE, _PRICE),
    _Sign(
        Cause.SERVICE,
        _SELLER,
        (_named("no_answer refund_refused rude"),),
        is_plain=True,
    ),
    _Sign(Cause.SERVICE, _SERVICE),
)
"""In the order in which they are looked for; the first that fits is taken."""

_DENIES: Final = "@negation"
_PRAISES: Final = _named(
    "friendly helpful fast_delivery well_packed works_well good_quality "
    "value_for_money comfortable great perfect love superb gorgeous happy "
    "satisfied quick good nice thank sturdy excellent"
)
_PLEASED: Final = 4
"""From how many stars on only plain words of complaint count."""


def cause_of(
    about: str, meanings: AbstractSet[str], stars: int
) -> Cause | None:
    """
    Give the cause that a clause shows, None where it shows none.

    *about* is the topic or claim of the clause, *meanings* are those of its
    words.
    """
    denies = _DENIES in meanings
    praises = not denies and not meanings.isdisjoint(_PRAISES)
    for sign in _SIGNS:
        if about not in sign.about:
            continue
        if any(meanings.isdisjoint(group) for group in sign.meanings):
            continue
        if sign.denied is not None and sign.denied is denies:
            continue
        if not sign.is_plain and (praises or stars >= _PLEASED):
            continue
        return sign.cause
    return None
