"""
A run of every public call under an audit hook; `test_purity` starts it.

It prints each event that touches the world outside, one a line.
With the argument "touch" it touches the world itself, to show that it sees.
"""

from __future__ import annotations

import datetime as dt
import pickle
import sys

import review_policy as rp


WORLD = (
    "ctypes",
    "ftplib",
    "glob",
    "http",
    "import",
    "open",
    "os",
    "shutil",
    "socket",
    "sqlite3",
    "subprocess",
    "tempfile",
    "urllib",
    "webbrowser",
)
"""First parts of the names of events that reach beyond the process."""

TEXTS = (
    None,
    "",
    "The blender leaks and is far too loud.",
    "what the f*ck is this, mail sales@lampshop.example or +44 7700 900318",
    "Ask for Marianne Holloway at 12 High Street, Springfield",
    "Three days late and left in the rain.",
    "Still waiting after five weeks.",
    "Die Lieferung kam zu spät und der Verkäufer antwortet nicht.",
    "Le colis n'est jamais arrivé, vendeur injoignable",
    "El producto es de mala calidad y no funciona",
    "Il prodotto non funziona, pessima qualità",
    "O produto não funciona e chegou partido",
    "Het product werkt niet en de verkoper reageert niet",
    "Produkten fungerar inte och kom för sent",
    "Produkt nie działa, sprzedawca nie odpowiada",
    "Ürün çalışmıyor ve satıcı cevap vermiyor",
    "المنتج رديء ولم يصل في الموعد",
    "商品が届きません。最悪です。",
    "배송이 너무 늦어요",
    "没有收到货,质量很差",
    "e\u0301\u0301\u0301 \ud800 \x00 👨\u200d👩\u200d👧 \u202e",
)
"""Comments in all languages, and some that are none."""

TITLES = (None, "Nice pan, aber der Griff ist locker", "see a.co/d/x1")
"""Titles of reviews."""

ORDER_ID = "111-2345678-9012345"
DAY = dt.date(2026, 11, 21)


def calls(policy: rp.Policy) -> None:
    """
    Make every call that a caller can make of *policy*.
    """
    order = rp.Order(
        id=ORDER_ID,
        purchased_at=dt.datetime(2026, 11, 1, tzinfo=dt.UTC),
        fulfillment=rp.Fulfillment.AMAZON,
    )
    event = rp.Event("customer_contacted", DAY, ORDER_ID)
    items = [
        rp.Feedback(
            order_id=ORDER_ID,
            rating=1,
            comment=text,
            left_at=dt.datetime(2026, 11, 15, 8, tzinfo=dt.UTC),
        )
        for text in TEXTS
    ]
    for item in items:
        for given in (None, order):
            show(policy.assess_feedback(item, given, history=[event]))
    reviews = [
        rp.Review(
            rating=1,
            title=title,
            body=text,
            id=f"R{at}",
            author="A1",
            asin="B0FAKE1234",
            posted_at=DAY,
        )
        for title in TITLES
        for at, text in enumerate(TEXTS)
    ]
    known = rp.KnownReviews(reviews)
    for review in reviews:
        show(policy.assess_review(review, others=known, history=[event]))
    for case in policy.assess_many([*items, *reviews, None], [order]):  # type: ignore[list-item]
        show(case)
    messages(policy, order)
    for window in policy.windows(order, feedback=items[0], review=reviews[0]):
        show(window)
    account(policy, order, items)
    for change in policy.changes(dt.date(2012, 1, 1), DAY):
        str(change)
    for rule in policy.rules:
        policy.rule(rule.code)
    for parameter in policy.parameters:
        policy.parameter(parameter.name).answer(DAY, "JP")
    str((policy.in_force, policy.assumptions, policy))
    rp.from_record(rp.Order, rp.to_record(order))
    rp.from_record(rp.Feedback, rp.to_record(items[3]))
    rp.from_record(rp.Review, rp.to_record(reviews[3]))
    payloads(policy.marketplace)


def account(
    policy: rp.Policy, order: rp.Order, items: list[rp.Feedback]
) -> None:
    """
    Ask everything about account health.
    """
    ledger = rp.Ledger(
        orders=(order,),
        feedback=items[:1],
        claims=(),
        chargebacks=(),
        covers={"orders": rp.Days(dt.date(2026, 1, 1), DAY)},
    )
    for metric in policy.metrics:
        policy.period(policy.metric(metric.name).name)
        show(policy.reading(metric.name, count=1, of=200))
        show(policy.reading(metric.name, ledger))
    show(policy.health(ledger))
    policy.health(ledger)._repr_html_()
    show(policy.forecast(ledger, 3, 5))
    show(policy.recovery("order-defect-rate", ledger, 3))
    cases = [policy.assess_feedback(each) for each in items[:1]]
    for removal in policy.rank_removals(cases, ledger):
        str(removal)
    rating = policy.feedback_rating(items)
    show(rating)
    show(rating.legacy_guidance())
    show(policy.account_health_rating(orders_fulfilled=1, violations=()))
    claim = rp.AToZClaim(order_id=ORDER_ID, asked_at=DAY)
    message = rp.BuyerMessage(received_at=DAY)
    request = rp.ReturnRequest(order_id=ORDER_ID, requested_at=DAY)
    show(
        policy.windows(
            order, claim=claim, messages=[message], returns=[request]
        )
    )
    rp.from_record(rp.Ledger, rp.to_record(ledger))
    str((rp.FOLKLORE, rp.stars_needed(4, 3, 4.5), rp.half_stars(4.2)))
    rp.spapi.performance_report({"performanceMetrics": [{}]})
    rp.spapi.sales_and_traffic({"salesAndTrafficByDate": [{}]})
    rp.spapi.account_status_changed({"payload": {}})
    rp.spapi.returns_from_report("Order ID\tReturn request date\n", "US")


def messages(policy: rp.Policy, order: rp.Order) -> None:
    """
    Check messages of every channel, requests and campaigns.
    """
    event = rp.Event("message_sent", DAY, ORDER_ID)
    for channel in rp.Channel:
        for text in (*TEXTS, "<p>Review it &amp; win a gift card</p><br>"):
            message = rp.Message(
                channel=channel,
                body=text or "",
                subject=text,
                links=(text or "",),
            )
            check = policy.check_message(message, order, history=[event])
            show(check)
            check._repr_html_()
            check.redacted()
            str(check.consequences)
    show(policy.may_request_review(order, history=[event]))
    show(policy.check_campaign([rp.Filter("order.id", "is", ORDER_ID)]))
    rp.spapi.actions_from_payload('{"_links": {"actions": []}}')
    show(
        rp.spapi.messaging_actions_from_payload('{"_links": {"actions": []}}')
    )


def show(value: object) -> None:
    """
    Show *value* in every way that there is.
    """
    repr(value)
    str(value)
    pickle.loads(pickle.dumps(value))
    rp.to_record(value)
    if isinstance(value, rp.ReviewAssessment):
        str((value.advice, value.report, value.channels, value.standing))
    if isinstance(value, (rp.FeedbackAssessment, rp.ReviewAssessment)):
        value._repr_html_()
        value.redacted()
        str((value.actions, list(value.windows), value.stamp))
        for finding in value.findings:
            str((finding.fingerprint, finding.text, finding.redacted()))


def payloads(store: rp.Marketplace) -> None:
    """
    Read what the Selling Partner API gives.
    """
    report = (
        "Date\tRating\tComments\tResponse\tOrder ID\tRater Email\r\n"
        f"11/15/26\t1\tIt leaks.\t\t{ORDER_ID}\tbuyer@mail.example\r\n"
    )
    parsed = rp.spapi.feedback_from_report(report, store)
    covers = rp.Days(dt.date(2026, 11, 1), DAY)
    rp.spapi.feedback_changes(parsed.rows, parsed.rows, covers=covers)
    rp.spapi.feedback_from_report(report.encode(), store)
    rp.spapi.orders_from_payload(
        {"Orders": [{"AmazonOrderId": ORDER_ID, "FulfillmentChannel": "AFN"}]}
    )


def main() -> None:
    """
    Run everything once to see that it works, then under the hook.
    """
    zoned = rp.Policy("DE", on=DAY, zone="Europe/Berlin")
    policy = rp.Policy("US", on=DAY)
    seen: list[str] = []
    watched = [True]

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if watched[0] and event.partition(".")[0] in WORLD:
            seen.append(f"{event} {arguments!r:.120}")

    sys.addaudithook(hook)
    calls(policy)
    calls(zoned)
    if "touch" in sys.argv:
        with open(__file__, "rb"):  # noqa: PTH123
            pass
    watched[0] = False
    sys.stdout.write("".join(f"{line}\n" for line in seen))


if __name__ == "__main__":
    main()
