"""
What a rule may look at, and the circumstances that it may need.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from attrs import field, frozen

from review_policy.language import Language
from review_policy.model.days import Moment, day_of
from review_policy.model.event import Event
from review_policy.model.feedback import Feedback
from review_policy.model.message import Channel, Message
from review_policy.model.not_given import NOT_GIVEN, NotGiven
from review_policy.model.order import Fulfillment, Order
from review_policy.model.review import Review
from review_policy.model.seller import Seller
from review_policy.reading.known_reviews import KnownReviews
from review_policy.reading.message_reading import MessageReading
from review_policy.reading.reading import Reading
from review_policy.reading.review_reading import ReviewReading
from review_policy.timeline import Answer
from review_policy.windows._window import Setting


@frozen(kw_only=True, eq=False)
class Situation:
    """
    Everything that a detector may look at.

    `in_force` holds, by rule code, what is known of each rule on the day.
    """

    readings: Sequence[Reading]
    setting: Setting
    in_force: Mapping[str, Answer[Any]]
    feedback: Feedback | None = None
    review: Review | None = None
    review_reading: ReviewReading | None = None
    message: Message | None = None
    message_reading: MessageReading | None = None
    others: KnownReviews | NotGiven = NOT_GIVEN
    order: Order | None = None
    history: tuple[Event, ...] | NotGiven
    seller: Seller

    @property
    def reading(self) -> Reading:
        """
        The text to judge, where there is one.
        """
        return self.readings[0]

    @property
    def language(self) -> Language:
        """
        The language of the text, of all fields together.
        """
        if self.review_reading is not None:
            return self.review_reading.language
        if self.message_reading is not None:
            return self.message_reading.language
        return self.reading.language

    @property
    def unknown_texts(self) -> tuple[str, ...]:
        """
        The texts that would have to be known to judge by words.
        """
        if self.feedback is not None and self.feedback.comment is None:
            return ("feedback.comment",)
        if self.review is not None and self.review.is_rating_only is None:
            return ("review.body",)
        return ()


@frozen(cache_hash=True)
class Need:
    """
    A circumstance without which a rule does not apply.

    `holds` answers None where the `facts` that it needs are not known;
    `otherwise` says in words why the rule does not apply if it is False.
    """

    facts: tuple[str, ...]
    otherwise: str
    holds: Callable[[Situation], bool | None] = field(repr=False)

    def missing(self, situation: Situation) -> tuple[str, ...]:
        """
        List those of its facts that are not known.
        """
        return tuple(
            fact for fact in self.facts if _fact(situation, fact) is None
        )


def _fact(situation: Situation, fact: str) -> object:
    """
    Look a fact such as "order.buy_shipping" up, None where it is not known.
    """
    value: object = situation
    for name in fact.split("."):
        value = getattr(value, name, None)
    return None if isinstance(value, NotGiven) else value


def _by_amazon(situation: Situation) -> bool | None:
    order = situation.order
    if order is None or order.fulfillment is None:
        return None
    return order.fulfillment is Fulfillment.AMAZON


def _by_merchant(situation: Situation) -> bool | None:
    by_amazon = _by_amazon(situation)
    return None if by_amazon is None else not by_amazon


def _with_buy_shipping(situation: Situation) -> bool | None:
    return None if situation.order is None else situation.order.buy_shipping


def _with_easy_ship(situation: Situation) -> bool | None:
    if _by_amazon(situation):
        return False
    return None if situation.order is None else situation.order.easy_ship


def _shipped_on_time(situation: Situation) -> bool | None:
    order = situation.order
    if order is None or order.shipped_at is None or order.ship_by is None:
        return None
    return not_later(order.shipped_at, order.ship_by, situation.setting.zone)


def _with_others(situation: Situation) -> bool | None:
    return None if isinstance(situation.others, NotGiven) else True


def not_later(first: Moment, second: Moment, zone: dt.tzinfo) -> bool:
    """
    Whether *first* is not later than *second*, by days if one is a day.
    """
    if isinstance(first, dt.datetime) and isinstance(second, dt.datetime):
        return first <= second
    return day_of(first, zone) <= day_of(second, zone)


BY_AMAZON = Need(
    ("order.fulfillment",), "the seller ships the order", _by_amazon
)
BY_MERCHANT = Need(
    ("order.fulfillment",), "Amazon ships the order", _by_merchant
)
WITH_BUY_SHIPPING = Need(
    ("order.buy_shipping",),
    "the label was not bought through Buy Shipping",
    _with_buy_shipping,
)
WITH_EASY_SHIP = Need(
    ("order.easy_ship",), "the order is not an Easy Ship one", _with_easy_ship
)
WITH_OTHERS = Need(("others",), "no other reviews were given", _with_others)
SHIPPED_ON_TIME = Need(
    ("order.shipped_at", "order.ship_by"),
    "the order was shipped late",
    _shipped_on_time,
)


@frozen
class _ByChannel:
    """
    Whether a message goes by one of some channels.
    """

    channels: tuple[Channel, ...]

    def __call__(self, situation: Situation) -> bool | None:
        """
        Answer None where there is no message.
        """
        message = situation.message
        return None if message is None else message.channel in self.channels


@lru_cache
def in_channels(*channels: Channel) -> Need:
    """
    Need a message by one of *channels*.
    """
    listed = " or ".join(each.value.replace("_", " ") for each in channels)
    return Need(
        ("message.channel",), f"the text is no {listed}", _ByChannel(channels)
    )


def _finished(situation: Situation) -> bool | None:
    return None if situation.message is None else situation.message.finished


FINISHED = Need(("message.finished",), "the text is not finished", _finished)
PROACTIVE = in_channels(Channel.ORDER_MESSAGE, Channel.REVIEW_REQUEST)
IN_PUBLIC = in_channels(Channel.PUBLIC_REPLY, Channel.INSERT)
THROUGH_AMAZON = in_channels(
    Channel.ORDER_MESSAGE, Channel.REVIEW_REQUEST, Channel.SUPPORT_REPLY
)
