"""
What many cases say together: by topic, cause, outcome, product and month.
"""

from __future__ import annotations

import enum

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Final

from attrs import field, frozen

from review_policy.assessments import (
    FeedbackAssessment,
    Stamp,
)
from review_policy.display import redact
from review_policy.model.days import day_of
from review_policy.playbook._quoting import HIDDEN, QUOTED
from review_policy.playbook._shipping import is_shipped_by_amazon
from review_policy.playbook.drafts._writer import Case
from review_policy.reading.causes import Cause


QUOTES: Final = 3
"""How many quotes stand behind each thing to fix, at most."""


class Fix(enum.StrEnum):
    """
    What a seller can mend.
    """

    LISTING = "listing"
    PRODUCT = "product"
    PACKING = "packing"
    PICKING = "picking"
    DELIVERY = "delivery"
    PRICE = "price"
    SERVICE = "service"


FIXED_BY: Final[dict[Cause, Fix]] = {
    Cause.LISTING_PROMISE: Fix.LISTING,
    Cause.EXPECTATION: Fix.LISTING,
    Cause.MISUNDERSTANDING: Fix.LISTING,
    Cause.DEFECT: Fix.PRODUCT,
    Cause.FEATURE_WISH: Fix.PRODUCT,
    Cause.DAMAGE: Fix.PACKING,
    Cause.WRONG_ITEM: Fix.PICKING,
    Cause.MISSING_PART: Fix.PICKING,
    Cause.LATE_OR_LOST: Fix.DELIVERY,
    Cause.PRICE: Fix.PRICE,
    Cause.PRICE_CUT: Fix.PRICE,
    Cause.SERVICE: Fix.SERVICE,
}
"""What mends a cause; the others cannot be mended."""


@frozen
class Count:
    """
    How many cases have something in common.
    """

    name: str
    count: int


@frozen(kw_only=True)
class Part:
    """
    The cases of one product, month or store.

    `name` is None for those of which it is not known.
    """

    name: str | None
    cases: int
    outcomes: tuple[Count, ...]
    causes: tuple[Count, ...]


@frozen(kw_only=True)
class ToFix:
    """
    Something to mend, how many cases name it, and quotes that show it.

    `products` are those that the cases name, the most frequent first; the
    quotes are the buyers' words.
    """

    fix: Fix
    count: int
    products: tuple[Count, ...] = ()
    quotes: tuple[str, ...] = field(default=(), repr=False)

    def redacted(self) -> tuple[str, ...]:
        """
        Give the quotes with all but the first letters hidden.
        """
        return tuple(map(redact, self.quotes))


@frozen(kw_only=True)
class Summary:
    """
    Counts over cases; a case counts once for each name that it has.
    """

    cases: int
    outcomes: tuple[Count, ...]
    certainties: tuple[Count, ...]
    topics: tuple[Count, ...]
    causes: tuple[Count, ...]
    products: tuple[Part, ...] = field(repr=False)
    months: tuple[Part, ...] = field(repr=False)
    stores: tuple[Part, ...] = field(repr=False)
    to_fix: tuple[ToFix, ...]
    stamp: Stamp = field(repr=False)

    def __str__(self) -> str:
        lines = [f"{self.cases} case{'' if self.cases == 1 else 's'}"]
        for title, counts in (
            ("outcomes", self.outcomes),
            ("causes", self.causes),
        ):
            listed = ", ".join(f"{each.name} {each.count}" for each in counts)
            lines.append(f"{title}: {listed or '-'}")
        lines += [f"to fix: {each.fix} ({each.count})" for each in self.to_fix]
        return "\n".join(lines)


def summary(cases: Iterable[Case], stamp: Stamp) -> Summary:
    """
    Count cases.
    """
    known = tuple(cases)
    return Summary(
        cases=len(known),
        outcomes=_counts([outcome_of(case)] for case in known),
        certainties=_counts(map(_certainties, known)),
        topics=_counts(map(_topics, known)),
        causes=_counts(map(_causes, known)),
        products=_parts(known, _products),
        months=_parts(known, _months, by_name=True),
        stores=_parts(known, _stores),
        to_fix=tuple(_to_fix(known)),
        stamp=stamp,
    )


def outcome_of(case: Case) -> str:
    """
    Name what became of a case: its outcome, or its standing by policy.
    """
    if isinstance(case, FeedbackAssessment):
        return case.outcome.value
    return case.standing.policy.value


def _certainties(case: Case) -> list[str]:
    found = (*case.findings, *case.doubts)
    return [
        each.certainty.value
        for each in sorted(found, key=lambda each: each.certainty.rank)[:1]
    ]


def _topics(case: Case) -> list[str]:
    if isinstance(case, FeedbackAssessment):
        return [each.topic.value for each in case.topics]
    return [each.claim.value for each in case.claims]


def _causes(case: Case) -> list[str]:
    return [each.cause.value for each in case.causes]


def _products(case: Case) -> list[str | None]:
    """
    List the products of a case, none known where the order has no items.
    """
    if not isinstance(case, FeedbackAssessment):
        return [case.subject.asin]
    items = () if case.order is None else (case.order.items or ())
    names = [each.asin or each.sku for each in items]
    return [each for each in names if each is not None] or [None]


def _months(case: Case) -> list[str | None]:
    at = (
        case.subject.left_at
        if isinstance(case, FeedbackAssessment)
        else case.subject.posted_at
    )
    if at is None:
        return [None]
    return [f"{day_of(at, case.setting.zone):%Y-%m}"]


def _stores(case: Case) -> list[str | None]:
    return [case.setting.marketplace.code]


def _counts(names: Iterable[Iterable[str]]) -> tuple[Count, ...]:
    """
    Count cases by name, the most frequent first.
    """
    counter = Counter(name for each in names for name in dict.fromkeys(each))
    ranked = sorted(counter.items(), key=lambda each: (-each[1], each[0]))
    return tuple(Count(name, count) for name, count in ranked)


def _parts(
    cases: Sequence[Case],
    names: Callable[[Case], list[str | None]],
    *,
    by_name: bool = False,
) -> tuple[Part, ...]:
    """
    Group cases by name, the largest first, the unknown last.
    """
    groups: dict[str | None, list[Case]] = {}
    for case in cases:
        for name in dict.fromkeys(names(case)):
            groups.setdefault(name, []).append(case)

    def order(each: tuple[str | None, list[Case]]) -> tuple[bool, int, str]:
        name, found = each
        return name is None, 0 if by_name else -len(found), name or ""

    return tuple(
        Part(
            name=name,
            cases=len(found),
            outcomes=_counts([outcome_of(case)] for case in found),
            causes=_counts(map(_causes, found)),
        )
        for name, found in sorted(groups.items(), key=order)
    )


def _to_fix(cases: Sequence[Case]) -> Iterator[ToFix]:
    """
    Yield what to mend, the most frequent first.
    """
    named: dict[Fix, list[tuple[Case, tuple[str, ...]]]] = {}
    for case in cases:
        found: dict[Fix, tuple[str, ...]] = {}
        for each in case.causes:
            fix = FIXED_BY.get(each.cause)
            if fix is None or (
                fix is Fix.DELIVERY and is_shipped_by_amazon(case)
            ):
                continue
            quotes = () if _is_private(case) else each.quotes
            found[fix] = (*found.get(fix, ()), *quotes)
        for fix, quotes in found.items():
            named.setdefault(fix, []).append((case, quotes))
    ranked = sorted(named.items(), key=lambda each: (-len(each[1]), each[0]))
    for fix, seen in ranked:
        products = (
            [name for name in _products(case) if name is not None]
            for case, _ in seen
        )
        quotes = _distinct(quote for _, quotes in seen for quote in quotes[:1])
        yield ToFix(
            fix=fix,
            count=len(seen),
            products=_counts(products),
            quotes=tuple(quote for quote in quotes if len(quote) <= QUOTED)[
                :QUOTES
            ],
        )


def _distinct(values: Iterable[Hashable]) -> tuple[str, ...]:
    return tuple(map(str, dict.fromkeys(values)))


def _is_private(case: Case) -> bool:
    return any(
        each.rule.name in HIDDEN for each in (*case.findings, *case.doubts)
    )
