"""
What hypothesis draws from: nasty texts, days, stores and records.
"""

from __future__ import annotations

import datetime as dt
import enum
import json

from typing import Any, Final

from hypothesis import strategies as st

import review_policy as rp


SURROGATES: Final = st.integers(0xD800, 0xDFFF).map(chr)
"""Halves of pairs, alone; they come out of broken JSON."""

COMBINING: Final = st.sampled_from(
    "\u0300\u0301\u0308\u0323\u0327\u0489\u05bf\u064b\u0670\u093c\u1160\u3099"
)
"""Marks that change the letter before them, a Hangul vowel among them."""

RIGHT_TO_LEFT: Final = st.sampled_from(
    "\u200f\u202b\u202e\u2067אבגשלוםابتمرحبا؟٠١٢٣\u202c\u2069"
)
"""Hebrew and Arabic letters, digits, and the marks that turn direction."""

EMOJI: Final = st.sampled_from(
    (
        "😀",
        "🤬",
        "👨\u200d👩\u200d👧",
        "🇩🇪",
        "1\ufe0f\u20e3",
        "❤\ufe0f",
        "👍🏽",
    )
)
"""Emoji of one code point and of several."""

DISGUISES: Final = st.sampled_from(
    (
        "\u00ad",
        "\u200b",
        "\u200d",
        "\u2060",
        "\ufeff",
        "\x00",
        "ｆｕｌｌ",
        "ｶﾞ",
        "ﬁ",
        "İ",
        "ß",
        "ǅ",
        "а",
        "𝒻",
        "⓵",
        "½",
    )
)
"""Ignorable signs, full and half width, ligatures and look-alikes."""

WORDS: Final = st.sampled_from(
    (
        "the blender leaks",
        "never arrived",
        "sh1t",
        "f u c k",
        "john (dot) smith (at) mail (dot) example",
        "+44 7700 900318",
        "call me on 07700 900461",
        "order 111-2345678-9012345",
        "John Smith",
        "www.shop.example",
        "12 High Street",
        "Sendung kam zu spät",
        "商品が届きません",
        "배송이 늦어요",
        "没有收到",
        "asdf jklj",
        "good good good",
        "aber der Griff ist locker",
        "his plate was 7ABC123",
        "https://www.amazon.com/dp/B0FAKE1234?tag=pal-20",
        "a.co/d/x1",
        "cheaper at the market",
        "★★★",
        "منتج رديء",
        ", but ",
        "\n",
        "\t",
        "!!!",
    )
)
"""Pieces of comments that the rules care about."""

PIECES: Final = st.one_of(
    WORDS,
    st.text(max_size=12),
    st.characters(),
    SURROGATES,
    COMBINING,
    RIGHT_TO_LEFT,
    EMOJI,
    DISGUISES,
)


def texts(max_pieces: int = 12) -> st.SearchStrategy[str]:
    """
    Draw any text, lone surrogates and long runs of marks included.
    """
    joined = st.lists(PIECES, max_size=max_pieces).map("".join)
    runs = st.builds(
        lambda piece, times: piece * times, PIECES, st.integers(1, 64)
    )
    return st.one_of(joined, runs, joined.map(" ".join))


def days(
    first: dt.date = dt.date(2012, 1, 1), last: dt.date = dt.date(2027, 12, 31)
) -> st.SearchStrategy[dt.date]:
    """
    Draw a day between two, in the years that the catalogue knows about.
    """
    return st.dates(first, last)


def moments() -> st.SearchStrategy[dt.date | dt.datetime]:
    """
    Draw a date, or a datetime with a fixed offset.
    """
    offsets = st.integers(-12, 14).map(
        lambda hours: dt.timezone(dt.timedelta(hours=hours))
    )
    return st.one_of(
        days(),
        st.datetimes(
            # Bounds are naive, since the zone is drawn too.
            dt.datetime(2012, 1, 1),  # noqa: DTZ001
            dt.datetime(2027, 12, 31),  # noqa: DTZ001
            timezones=offsets,
        ),
    )


def stores() -> st.SearchStrategy[rp.Marketplace]:
    """
    Draw one of Amazon's stores.
    """
    return st.sampled_from(rp.Marketplace)


def order_ids() -> st.SearchStrategy[str]:
    """
    Draw an order id: three, seven and seven digits.
    """
    return st.from_regex(r"[0-9]{3}-[0-9]{7}-[0-9]{7}", fullmatch=True)


def optional(
    strategy: st.SearchStrategy[rp.Moment],
) -> st.SearchStrategy[rp.Moment | None]:
    """
    Draw from *strategy*, or None for "not known".
    """
    return st.one_of(st.none(), strategy)


def feedback() -> st.SearchStrategy[rp.Feedback]:
    """
    Draw feedback with any comment.
    """
    return st.builds(
        rp.Feedback,
        order_id=order_ids(),
        rating=st.integers(1, 5),
        comment=st.one_of(st.none(), texts()),
        left_at=optional(moments()),
        state=st.one_of(st.none(), st.sampled_from(rp.FeedbackState)),
    )


def orders() -> st.SearchStrategy[rp.Order]:
    """
    Draw an order of which anything may be unknown.
    """
    return st.builds(
        rp.Order,
        id=order_ids(),
        purchased_at=optional(moments()),
        fulfillment=st.one_of(st.none(), st.sampled_from(rp.Fulfillment)),
        buy_shipping=st.one_of(st.none(), st.booleans()),
        easy_ship=st.one_of(st.none(), st.booleans()),
        ship_by=optional(moments()),
        shipped_at=optional(moments()),
    )


def given_moments() -> st.SearchStrategy[rp.Moment]:
    """
    Draw a date or an aware datetime anywhere in the calendar.

    A day at either end is left out, so that any zone can show the moment.
    """
    offsets = st.integers(-14 * 60, 14 * 60).map(
        lambda minutes: dt.timezone(dt.timedelta(minutes=minutes))
    )
    return st.one_of(
        st.dates(),
        st.datetimes(
            # Bounds are naive, since the zone is drawn too.
            dt.datetime(1, 1, 3),  # noqa: DTZ001
            dt.datetime(9999, 12, 29),  # noqa: DTZ001
            timezones=offsets,
        ),
    )


def json_texts() -> st.SearchStrategy[str]:
    """
    Draw texts that come back from JSON as they went in.

    Two halves of a pair side by side come back as one sign.
    """
    return texts().filter(lambda text: text == json.loads(json.dumps(text)))


def stretches() -> st.SearchStrategy[rp.Days]:
    """
    Draw a stretch of days.
    """
    return st.tuples(st.dates(), st.dates()).map(
        lambda pair: rp.Days(min(pair), max(pair))
    )


def assumptions() -> st.SearchStrategy[rp.Assumption]:
    """
    Draw a number of days in place of a parameter.
    """
    spans = st.integers(0, 999_999).map(lambda days: dt.timedelta(days=days))
    return st.builds(rp.Assumption, st.text(max_size=30), spans)


def sellers() -> st.SearchStrategy[rp.Seller]:
    """
    Draw a seller of whom anything may be unknown.
    """
    flags = st.one_of(st.none(), st.booleans())
    return st.builds(
        rp.Seller,
        brand_owner=flags,
        brand_representative=flags,
        professional=flags,
        ships_from=st.one_of(st.none(), st.sampled_from(("DE", "CN"))),
    )


def events() -> st.SearchStrategy[rp.Event]:
    """
    Draw one step of a history.
    """
    return st.builds(
        rp.Event,
        st.sampled_from(rp.EventKind),
        given_moments(),
        order_id=st.one_of(st.none(), order_ids()),
        review_id=st.one_of(st.none(), st.text(max_size=12)),
        note=json_texts(),
    )


def order_items() -> st.SearchStrategy[rp.OrderItem]:
    """
    Draw one line of an order.
    """
    names = st.one_of(st.none(), json_texts())
    return st.builds(
        rp.OrderItem,
        asin=names,
        sku=names,
        units=st.integers(0, 2**40),
        category=names,
    )


def whole_feedback() -> st.SearchStrategy[rp.Feedback]:
    """
    Draw feedback in which every field may be given or not.
    """
    return st.builds(
        rp.Feedback,
        order_id=order_ids(),
        rating=st.integers(1, 5),
        comment=st.one_of(st.none(), json_texts()),
        left_at=optional(given_moments()),
        marketplace=st.one_of(st.none(), stores()),
        language=st.one_of(st.none(), st.sampled_from(rp.Language)),
        response=st.one_of(st.none(), json_texts()),
        state=st.one_of(st.none(), st.sampled_from(rp.FeedbackState)),
        reasons=st.one_of(
            st.none(), st.lists(json_texts(), max_size=3).map(tuple)
        ),
    )


def whole_orders() -> st.SearchStrategy[rp.Order]:
    """
    Draw an order in which every field may be given or not.
    """
    when = optional(given_moments())
    flags = st.one_of(st.none(), st.booleans())
    return st.builds(
        rp.Order,
        id=order_ids(),
        purchased_at=when,
        fulfillment=st.one_of(st.none(), st.sampled_from(rp.Fulfillment)),
        marketplace=st.one_of(st.none(), stores()),
        items=st.one_of(
            st.none(), st.lists(order_items(), max_size=3).map(tuple)
        ),
        status=st.one_of(st.none(), st.sampled_from(rp.OrderStatus)),
        ship_by=when,
        shipped_at=when,
        buy_shipping=flags,
        easy_ship=flags,
        deliver_after=when,
        deliver_by=when,
        delivered_at=when,
        cancelled_by=st.one_of(st.none(), st.sampled_from(rp.CancelledBy)),
        refunded_at=when,
        returned_at=when,
        is_business=flags,
        buyer_locale=st.one_of(st.none(), st.just("de_DE")),
    )


def review_versions() -> st.SearchStrategy[rp.ReviewVersion]:
    """
    Draw an earlier text of a review.
    """
    words = st.one_of(st.none(), json_texts())
    return st.builds(
        rp.ReviewVersion,
        rating=st.integers(1, 5),
        title=words,
        body=words,
        until=optional(given_moments()),
    )


def reviews() -> st.SearchStrategy[rp.Review]:
    """
    Draw a review with any title and body.
    """
    words = st.one_of(st.none(), texts())
    few = st.one_of(st.none(), st.sampled_from(("A1", "A2")))
    return st.builds(
        rp.Review,
        rating=st.integers(1, 5),
        title=words,
        body=words,
        id=st.one_of(st.none(), st.text(max_size=4)),
        asin=few,
        author=few,
        variation=few,
        seller_of_record=st.one_of(st.none(), st.booleans()),
        posted_at=optional(moments()),
        language=st.one_of(st.none(), st.sampled_from(rp.Language)),
    )


def whole_reviews() -> st.SearchStrategy[rp.Review]:
    """
    Draw a review in which every field may be given or not.
    """
    words = st.one_of(st.none(), json_texts())
    flags = st.one_of(st.none(), st.booleans())
    names = st.one_of(st.none(), st.lists(json_texts(), max_size=2).map(tuple))
    return st.builds(
        rp.Review,
        rating=st.integers(1, 5),
        title=words,
        body=words,
        id=words,
        asin=words,
        variation=words,
        author=words,
        verified=flags,
        vine=flags,
        seller_of_record=flags,
        order_id=st.one_of(st.none(), order_ids()),
        posted_at=optional(given_moments()),
        edited_at=optional(given_moments()),
        images=names,
        videos=names,
        marketplace=st.one_of(st.none(), stores()),
        language=st.one_of(st.none(), st.sampled_from(rp.Language)),
        versions=st.lists(review_versions(), max_size=2).map(tuple),
    )


def ledger_records() -> dict[type, st.SearchStrategy[Any]]:
    """
    Draw each kind of record of a ledger, and whole ledgers.
    """
    when = optional(given_moments())
    flags = st.one_of(st.none(), st.booleans())
    words = st.one_of(st.none(), json_texts())

    def any_of(kind: type[enum.Enum]) -> st.SearchStrategy[Any]:
        return st.one_of(st.none(), st.sampled_from(list(kind)))

    records: dict[type, st.SearchStrategy[Any]] = {
        rp.AToZClaim: st.builds(
            rp.AToZClaim,
            order_id=order_ids(),
            filed_at=when,
            outcome=any_of(rp.ClaimOutcome),
            about=any_of(rp.ClaimAbout),
            paid_by=any_of(rp.Payer),
            asked_at=when,
            decided_at=when,
            is_reversed=flags,
            reversed_at=when,
            counts=flags,
        ),
        rp.Chargeback: st.builds(
            rp.Chargeback,
            order_id=order_ids(),
            kind=any_of(rp.ChargebackKind),
            received_at=when,
        ),
        rp.Shipment: st.builds(
            rp.Shipment,
            order_id=order_ids(),
            promised_at=when,
            confirmed_at=when,
            attempted_at=when,
            delivered_at=when,
            has_valid_tracking=flags,
            is_exempt=flags,
            is_protected=flags,
            units=st.integers(0, 99),
            category=words,
        ),
        rp.Cancellation: st.builds(
            rp.Cancellation,
            order_id=order_ids(),
            by=any_of(rp.CancelledBy),
            cancelled_at=when,
        ),
        rp.Invoice: st.builds(
            rp.Invoice, order_id=order_ids(), provided_at=when
        ),
        rp.BuyerMessage: st.builds(
            rp.BuyerMessage,
            received_at=given_moments(),
            answered_at=when,
            is_answered=flags,
            order_id=st.one_of(st.none(), order_ids()),
            needs_answer=flags,
            id=words,
        ),
        rp.ReturnRequest: st.builds(
            rp.ReturnRequest,
            order_id=order_ids(),
            requested_at=when,
            answered_at=when,
            is_answered=flags,
            is_unresolved=flags,
            is_wrongly_rejected=flags,
            has_claim=flags,
            reason=words,
        ),
        rp.Vote: st.builds(
            rp.Vote,
            order_id=order_ids(),
            voted_at=given_moments(),
            is_solved=st.booleans(),
        ),
        rp.Complaint: st.builds(
            rp.Complaint,
            order_id=order_ids(),
            reported_at=when,
            is_about_delivery=flags,
        ),
        rp.Violation: st.builds(
            rp.Violation,
            severity=any_of(rp.ViolationSeverity),
            at=when,
            policy=words,
            is_addressed=flags,
        ),
        rp.Coverage: st.builds(
            rp.Coverage, st.sampled_from(rp.RecordKind), stretches()
        ),
    }

    def some(each: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        several = st.lists(each, max_size=2).map(tuple)
        return st.one_of(st.just(rp.NOT_GIVEN), several)

    ledgers = st.builds(
        rp.Ledger,
        orders=some(whole_orders()),
        shipments=some(records[rp.Shipment]),
        feedback=some(whole_feedback()),
        claims=some(records[rp.AToZClaim]),
        chargebacks=some(records[rp.Chargeback]),
        cancellations=some(records[rp.Cancellation]),
        messages=some(records[rp.BuyerMessage]),
        returns=some(records[rp.ReturnRequest]),
        invoices=some(records[rp.Invoice]),
        votes=some(records[rp.Vote]),
        complaints=some(records[rp.Complaint]),
        events=some(events()),
        covers=st.lists(records[rp.Coverage], max_size=2).map(tuple),
    )
    return {**records, rp.Ledger: ledgers}


def attachments() -> st.SearchStrategy[rp.Attachment]:
    """
    Draw a file that goes with a message.
    """
    return st.builds(
        rp.Attachment,
        name=json_texts(),
        kind=st.one_of(st.none(), st.sampled_from(rp.AttachmentKind)),
        size=st.one_of(st.none(), st.integers(0, 2**40)),
        media_type=st.one_of(st.none(), json_texts()),
    )


def whole_messages() -> st.SearchStrategy[rp.Message]:
    """
    Draw a message in which every field may be given or not.
    """
    words = st.one_of(st.none(), json_texts())
    flags = st.one_of(st.none(), st.booleans())
    languages = st.one_of(st.none(), st.sampled_from(rp.Language))
    several = st.lists(json_texts(), max_size=2).map(tuple)
    return st.builds(
        rp.Message,
        channel=st.sampled_from(rp.Channel),
        body=json_texts(),
        id=words,
        purpose=st.one_of(st.none(), st.sampled_from(rp.Purpose)),
        action=st.one_of(st.none(), st.sampled_from(rp.ApiAction)),
        subject=words,
        body_format=st.one_of(st.none(), st.sampled_from(rp.BodyFormat)),
        attachments=st.lists(attachments(), max_size=2).map(tuple),
        links=several,
        quotes=several,
        language=languages,
        recipient_language=languages,
        recipient_consented=flags,
        order_id=st.one_of(st.none(), order_ids()),
        sent_at=optional(given_moments()),
        important=flags,
        marketplace=st.one_of(st.none(), stores()),
        finished=st.booleans(),
        template=st.booleans(),
    )


def solicitation_actions() -> st.SearchStrategy[rp.SolicitationActions]:
    """
    Draw what Amazon offers for an order.
    """
    return st.builds(
        rp.SolicitationActions,
        names=st.lists(json_texts(), max_size=2).map(tuple),
        order_id=st.one_of(st.none(), order_ids()),
    )
