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
    for case in policy.assess_many([*items, None], [order]):  # type: ignore[list-item]
        show(case)
    messages(policy, order)
    for window in policy.windows(order, feedback=items[0]):
        show(window)
    for change in policy.changes(dt.date(2012, 1, 1), DAY):
        str(change)
    for rule in policy.rules:
        policy.rule(rule.code)
    for parameter in policy.parameters:
        policy.parameter(parameter.name).answer(DAY, "JP")
    str((policy.in_force, policy.assumptions, policy))
    rp.from_record(rp.Order, rp.to_record(order))
    rp.from_record(rp.Feedback, rp.to_record(items[3]))
    payloads(policy.marketplace)


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


def show(value: object) -> None:
    """
    Show *value* in every way that there is.
    """
    repr(value)
    str(value)
    pickle.loads(pickle.dumps(value))
    rp.to_record(value)
    if isinstance(value, rp.FeedbackAssessment):
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
