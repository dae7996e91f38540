"""
Tests of the rules over the form of messages.
"""

from __future__ import annotations

import datetime as dt

from typing import Any

import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy import citations, rules
from tests.reading.test_markup import TAGS
from tests.strategies import texts


ID = "111-2345678-9012345"
ON = citations.CHECKED
US = rp.Policy("US", on=ON)


def case(
    body: str,
    channel: str = "support_reply",
    **fields: Any,
) -> rp.MessageCheck:
    """
    Check a message about an order.
    """
    policy = fields.pop("policy", US)
    order = fields.pop("order", None)
    history = fields.pop("history", ())
    given: dict[str, Any] = {"order_id": ID, **fields}
    message = rp.Message(
        channel=channel,
        body=body,
        **given,
    )
    found: rp.MessageCheck = policy.check_message(
        message, order, history=history
    )
    return found


def codes(found: rp.MessageCheck, name: str) -> list[tuple[str, str, str]]:
    """
    Give grade, code and words of what one rule says.
    """
    return [
        (
            grade,
            finding.reasons[0].code.value,
            finding.text,
        )
        for grade, several in (
            ("finding", found.findings),
            ("doubt", found.doubts),
        )
        for finding in several
        if finding.rule.name == name
    ]


@pytest.mark.parametrize(
    ("body", "fields", "expected"),
    [
        (
            "Mail ann@shop.example",
            {},
            [("finding", "gives_contact", "ann@shop.example")],
        ),
        (
            "The carrier's depot is on 1-800-555-0133",
            {},
            [("doubt", "contact_of_third", "1-800-555-0133")],
        ),
        (
            'Is "Call Dave 212-555-0142" right for the mug?',
            {},
            [("doubt", "gives_contact", "212-555-0142")],
        ),
        ("Is your number 212-555-0142 still right?", {}, []),
        ("We rang 212-555-0142, the number you gave us.", {}, []),
        (
            "Find us as @lamp_shop",
            {"channel": "insert", "order_id": None},
            [("finding", "contact_on_paper", "@lamp_shop")],
        ),
        (
            '<a href="mailto:ann@shop.example">x y z</a>',
            {},
            [
                (
                    "finding",
                    "gives_contact",
                    '<a href="mailto:ann@shop.example">',
                )
            ],
        ),
        (
            "Ask us",
            {"links": ("https://wa.me/15550133",)},
            [("finding", "gives_contact", "https://wa.me/15550133")],
        ),
        (
            "Rufen Sie an: 212-555-0142",
            {"language": "de"},
            [("finding", "gives_contact", "212-555-0142")],
        ),
        (
            "Telegram me_1@shop.example",
            {},
            [("finding", "gives_contact", "me_1@shop.example")],
        ),
    ],
)
def test_contact_details(
    body: str, fields: dict[str, Any], expected: list[tuple[str, str, str]]
) -> None:
    """
    Ways of reaching the seller are found, the buyer's own are not.
    """
    assert codes(case(body, **fields), "contact-details") == expected


@pytest.mark.parametrize(
    ("body", "fields", "expected"),
    [
        ("See https://lamp.example/x", {}, ["finding link_outside"]),
        ("See http://www.amazon.com/x", {}, ["finding link_not_secure"]),
        (
            "See https://www.amazon.com/dp/B0FAKE1234",
            {},
            ["doubt link_to_product"],
        ),
        (
            "See https://www.amazon.com/dp/B0FAKE1234?tag=x-20",
            {},
            ["finding link_with_tag"],
        ),
        ("See https://a.co/d/x1", {}, ["doubt link_shortened"]),
        (
            (
                "Your parcel can be followed by tracking at "
                "https://haul.example/x1"
            ),
            {},
            ["doubt link_for_order"],
        ),
        (
            "Your parcel can be followed at http://haul.example/x1",
            {},
            ["finding link_not_secure"],
        ),
        (
            "Manual: https://lamp.example/x",
            {"channel": "insert", "order_id": None},
            ["finding link_on_paper"],
        ),
        (
            "Show the QR code to scan at the counter of the shop.",
            {},
            ["doubt code_to_scan"],
        ),
        (
            "Scan the code to reach the page of the lamp on Amazon.",
            {"channel": "insert", "order_id": None},
            [],
        ),
        ("<a href='ftp://lamp.example/x'>the file</a>", {}, []),
        (
            "Siehe https://lamp.example/x",
            {"language": "de"},
            ["finding link_outside"],
        ),
        (
            "A page",
            {"links": ("https://lamp.example/x",)},
            ["finding link_outside"],
        ),
    ],
)
def test_external_links(
    body: str, fields: dict[str, Any], expected: list[str]
) -> None:
    """
    Links are judged by where they lead and what they are for.
    """
    found = codes(case(body, **fields), "external-link")
    assert [f"{grade} {code}" for grade, code, _ in found] == expected


def test_a_link_that_sells_fails_on_paper() -> None:
    """
    On paper a neutral link warns, one beside an offer fails.
    """
    neutral = case("Manual: https://lamp.example/x", "insert", order_id=None)
    assert neutral.verdict is rp.Outcome.WARN
    selling = case(
        "20 % off your next order at https://lamp.example/x",
        "insert",
        order_id=None,
    )
    assert selling.verdict is rp.Outcome.FAIL


@pytest.mark.parametrize(
    ("body", "channel", "expected"),
    [
        (f"Refund for {ID} was made.", "public_reply", ["finding"]),
        ("Hello Jonathan Miller, we are sorry.", "public_reply", ["finding"]),
        ("The lid was cut. Regards, Maria Lopez", "public_reply", []),
        ("The lid was cut by Maria Lopez.", "public_reply", []),
        ("Maria Lopez cut it.", "insert", []),
        (
            "We wrote to your email ann@mail.example twice.",
            "public_reply",
            ["finding"],
        ),
        ("We sent it to 12 High Street, Boise.", "public_reply", ["finding"]),
        ("Made at 12 High Street, Boise, by us.", "insert", None),
        (f"Refund for {ID} was made.", "support_reply", []),
    ],
)
def test_buyer_data(
    body: str, channel: str, expected: list[str] | None
) -> None:
    """
    Data of the buyer are found in public, the seller's own are not.
    """
    found = case(body, channel, order_id=None)
    grades = [each[0] for each in codes(found, "buyer-data-exposed")]
    if expected is None:
        assert grades in (["doubt"], ["finding"])
    else:
        assert [grade for grade in grades if grade != "doubt"] == expected


def test_a_name_in_a_language_that_is_not_read_is_a_doubt() -> None:
    """
    Whose a name is cannot be told there.
    """
    found = case(
        "Hallo Jonathan Miller, der Deckel ist da.",
        "public_reply",
        order_id=None,
        language="fi",
    )
    assert [each[0] for each in codes(found, "buyer-data-exposed")] == [
        "doubt"
    ]


def test_contacts_in_a_language_that_is_not_read() -> None:
    """
    Nothing beside a contact can say whose it is there.
    """
    found = case("Soita: +44 7700 900318", language="fi")
    assert [each[0] for each in codes(found, "contact-details")] == ["finding"]
    shown = case(
        "Ota yhteyttä +44 7700 900318",
        "public_reply",
        order_id=None,
        language="fi",
    )
    assert codes(shown, "buyer-data-exposed") == []


def test_a_name_in_front_is_spoken_to() -> None:
    """
    A reply that begins with a full name shows it, in any language.
    """
    found = case(
        "Jonathan Miller, der Deckel ist da.",
        "public_reply",
        order_id=None,
        language="de",
    )
    assert [each[0] for each in codes(found, "buyer-data-exposed")] == [
        "finding"
    ]


@pytest.mark.parametrize("rule", rules.message.RULES, ids=str)
def test_without_a_message_nothing_is_found(rule: rp.Rule) -> None:
    """
    A rule over messages finds nothing where there is no message.
    """
    situation = rp.Situation(
        readings=(),
        setting=US._setting,
        in_force=US._judge.in_force,
        history=rp.NOT_GIVEN,
        seller=US.seller,
    )
    assert list(rule.detector(situation)) == []
    for need in rule.needs:
        assert need.holds(situation) is None


@pytest.mark.parametrize(
    ("tag", "name", "code"),
    [
        ('<img src="x" width="1" height="1" alt="">', "tracking-pixel", ""),
        ('<img src="x" style="display:none" alt="">', "tracking-pixel", ""),
        ('<img src="x" style="width:1px" alt="">', "tracking-pixel", ""),
        ('<img src="x" style="width:auto" alt="">', None, ""),
        ('<img src="x" alt="">', None, ""),
        ('<p align="center">a</p>', "overridden-style", "style_overridden"),
        ('<font color="red">a</font>', "overridden-style", "style_overridden"),
        ('<font size="4">a</font>', None, ""),
        (
            '<p style="text-align:center">a</p>',
            "overridden-style",
            "style_overridden",
        ),
        ('<p style="text-align:left">a</p>', None, ""),
        ('<p style="font:12px x">a</p>', "overridden-style", "style_overr"),
        ('<img src="x" width="90%" alt="">', "overridden-style", "too_wide"),
        (
            '<p style="padding:1px 25%">a</p>',
            "overridden-style",
            "too_wide",
        ),
        ("a<br><br/> <br>b", "overridden-style", "too_many_breaks"),
        (
            "<style>p{line-height:3}</style><p>a",
            "overridden-style",
            "style_overridden",
        ),
        (
            "".join(f'<p style="font-size:{n}px">a</p>' for n in range(4)),
            "overridden-style",
            "too_many_sizes",
        ),
        ('<img src="x">', "inaccessible-markup", "no_alternative"),
        ("<h2>a</h2><h4>b</h4>", "inaccessible-markup", "headings_skip"),
        ('<a href="/x"></a>', "inaccessible-markup", "no_label"),
        ('<a href="/x" aria-label="b"></a>', None, ""),
        ('<a href="/x"><img src="y" alt="b"></a>', None, ""),
        (
            '<p style="color:white;background:yellow">a</p>',
            "inaccessible-markup",
            "low_contrast",
        ),
        ('<p style="background:#ffffff">a</p>', None, ""),
        (
            '<p style="background:white;color:#000">a</p>',
            "overridden-style",
            "style_overridden",
        ),
        ('<img src="x.gif?y" alt="">', "unrelated-image", "image_animated"),
        (
            '<a href="https://lamp.example"><img src="logo.png" alt=""></a>',
            "logo-link",
            "logo_leads_out",
        ),
        (
            '<a href="https://lamp.example/opt-out">no more</a>',
            "opt-out-link",
            "link_to_opt_out",
        ),
        ("<p>Stop: {{unsubscribe_url}}</p>", "opt-out-link", "link_to_opt"),
        (
            '<a href="https://www.amazon.com/x">unsubscribe</a>',
            "opt-out-link",
            "link_to_opt_out",
        ),
        (
            '<img src="https://m.media-amazon.com/images/I/7.jpg" alt="">',
            "product-image",
            "shows_product",
        ),
    ],
)
def test_markup(tag: str, name: str | None, code: str) -> None:
    """
    Each tag that the rules know is found by its rule, its like are not.
    """
    found = case(f"<p>The lid turns left.</p>{tag}")
    by_form = {
        each.rule.name: each.reasons[0].code.value
        for each in found.findings
        if each.rule.name != "external-link"
    }
    if name is None:
        assert by_form == {}
    else:
        assert by_form[name].startswith(code)


def test_a_picture_in_a_link_may_be_a_logo() -> None:
    """
    A picture that is not called a logo is a doubt.
    """
    found = case('<a href="https://lamp.example"><img src="a" alt="b"></a>')
    assert [each[0] for each in codes(found, "logo-link")] == ["doubt"]


def test_blank_lines_of_a_text() -> None:
    """
    Plain text is held to the same breaks, and to no tags.
    """
    found = case("The lid.\n\n\n\nIt turns left.")
    assert [each[:2] for each in codes(found, "overridden-style")] == [
        ("finding", "too_many_breaks")
    ]
    assert found.verdict is rp.Outcome.WARN
    assert codes(case("The lid.\n\nIt turns."), "overridden-style") == []


@pytest.mark.parametrize(
    ("body", "template", "expected"),
    [
        ("It turns to the the left.", False, ["word_doubled"]),
        ("It turns to the\nthe left.", False, []),
        ("It turns, turns and turns.", False, []),
        ("Hello {{name}}, it turns left.", False, ["blank_left"]),
        ("Hello {{name}}, it turns left.", True, []),
    ],
)
def test_slips(body: str, template: bool, expected: list[str]) -> None:  # noqa: FBT001
    """
    Doubled words and blanks that were left are the only slips known.
    """
    found = codes(case(body, template=template), "spelling-error")
    assert [code for _, code, _ in found] == expected


def test_slips_of_other_languages_are_not_known() -> None:
    """
    German says "die die" rightly.
    """
    found = case("Das ist die die dort liegt.", language="de")
    assert codes(found, "spelling-error") == []


ATTACHED = rp.Attachment(name="a.pdf", kind=rp.AttachmentKind.INVOICE)


@pytest.mark.parametrize(
    ("attachment", "expected"),
    [
        (ATTACHED, []),
        (rp.Attachment(name="a.pdf"), ["doubt attachment_unknown"]),
        (
            rp.Attachment(name="a.zip", kind=rp.AttachmentKind.INVOICE),
            ["doubt attachment_format"],
        ),
        (
            rp.Attachment(name="a.pdf", kind=rp.AttachmentKind.LOGO),
            ["finding attachment_other"],
        ),
    ],
)
def test_attachments(attachment: rp.Attachment, expected: list[str]) -> None:
    """
    Kinds and formats of attachments are judged by what the caller says.
    """
    found = codes(
        case("Here it is.", attachments=(attachment,)),
        "wrong-attachment-type",
    )
    assert [f"{grade} {code}" for grade, code, _ in found] == expected


@pytest.mark.parametrize(
    ("attachment", "rule", "code"),
    [
        (
            rp.Attachment(name="a.gif", kind=rp.AttachmentKind.OTHER),
            "unrelated-image",
            "image_animated",
        ),
        (
            rp.Attachment(
                name="a", media_type="image/png", kind=rp.AttachmentKind.OTHER
            ),
            "unrelated-image",
            "image_of_other",
        ),
        (
            rp.Attachment(name="a.png", kind=rp.AttachmentKind.PRODUCT_IMAGE),
            "product-image",
            "shows_product",
        ),
    ],
)
def test_pictures(attachment: rp.Attachment, rule: str, code: str) -> None:
    """
    Pictures are judged by what the caller says of them.
    """
    found = codes(case("Here it is.", attachments=(attachment,)), rule)
    assert [each[1] for each in found] == [code]


@pytest.mark.parametrize(
    ("sizes", "expected"),
    [
        ((10 * 2**20,), ["doubt attachment_perhaps_large"]),
        ((10 * 2**20 + 1,), ["finding attachment_too_large"]),
        ((6_000_000, 5_000_000), ["doubt attachment_perhaps_large"]),
        ((10_000_000,), []),
        ((None,), []),
    ],
)
def test_sizes(sizes: tuple[int | None, ...], expected: list[str]) -> None:
    """
    What any reading of ten megabytes forbids is found, the rest is a doubt.
    """
    files = tuple(
        rp.Attachment(
            name=f"{at}.pdf", kind=rp.AttachmentKind.INVOICE, size=size
        )
        for at, size in enumerate(sizes)
    )
    found = codes(
        case("Here it is.", attachments=files), "oversized-attachment"
    )
    assert [f"{grade} {code}" for grade, code, _ in found] == expected


@pytest.mark.parametrize(
    ("action", "body", "files", "expected"),
    [
        ("confirm_order_details", "Which lid?", 0, []),
        ("confirm_order_details", "x" * 2001, 0, ["over_text_limit"]),
        ("confirm_order_details", " ", 0, ["action_needs_text"]),
        (
            "confirm_order_details",
            "<p>Which lid?</p>",
            0,
            ["markup_in_plain_text"],
        ),
        ("confirm_order_details", "Which lid?", 1, ["attachments_taken"]),
        ("invoice", "", 1, []),
        ("invoice", "", 0, ["attachment_needed"]),
        ("invoice", "Here", 1, ["action_without_text"]),
        ("amazon_motors", "", 0, ["action_not_offered"]),
        ("negative_feedback_removal", "", 0, ["action_not_offered"]),
    ],
)
def test_types_of_the_api(
    action: str, body: str, files: int, expected: list[str]
) -> None:
    """
    Each type has its own text, attachments and days.
    """
    found = case(
        body,
        "order_message",
        action=rp.ApiAction(action),
        attachments=(ATTACHED,) * files,
    )
    said = [
        code
        for rule in ("over-api-text-limit", "wrong-attachment-type")
        for _, code, _ in codes(found, rule)
    ]
    assert said == expected


def test_types_had_their_days() -> None:
    """
    What went in 2025 was fine before, and before it came nothing is said.
    """
    action = rp.ApiAction.NEGATIVE_FEEDBACK_REMOVAL
    for day, expected in (
        (dt.date(2025, 8, 3), []),
        (dt.date(2025, 8, 4), ["action_not_offered"]),
    ):
        policy = rp.Policy("US", on=day, languages=("en",))
        found = case("", "order_message", action=action, policy=policy)
        said = [each[1] for each in codes(found, "over-api-text-limit")]
        assert said == expected
    early = case(
        "",
        "order_message",
        action=action,
        sent_at=dt.date(2020, 10, 1),
    )
    assert codes(early, "over-api-text-limit") == []


@pytest.mark.parametrize(
    ("count", "expected"),
    [(2000, []), (2001, ["doubt"]), (4000, ["doubt"]), (4001, ["finding"])],
)
def test_long_texts_warn(count: int, expected: list[str]) -> None:
    """
    A free text is never too long to be sent, but it warns.
    """
    text = ("lid " * 2000)[:count]
    found = codes(case(text), "over-api-text-limit")
    assert [each[0] for each in found] == expected


def test_long_texts_before_the_number_was_seen() -> None:
    """
    Between the launch of the API and the guidelines no number is known.
    """
    policy = rp.Policy("US", on=dt.date(2020, 10, 30), languages=("en",))
    found = case("lid " * 2000, policy=policy)
    assert codes(found, "over-api-text-limit") == []


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"recipient_language": "es"}, ["finding language_differs"]),
        ({"recipient_language": "en"}, []),
        (
            {"recipient_language": "es", "body": "Left, please."},
            ["doubt"],
        ),
        (
            {"recipient_language": "es", "body": "zzkq wvx"},
            ["doubt language_not_known"],
        ),
        ({"recipient_language": "es", "body": "!!!"}, []),
        (
            {"order": rp.Order(id=ID, buyer_locale="de_DE")},
            ["finding language_differs"],
        ),
        ({"order": rp.Order(id=ID, buyer_locale="nonsense!")}, []),
        ({"order": rp.Order(id=ID)}, []),
    ],
)
def test_languages(fields: dict[str, Any], expected: list[str]) -> None:
    """
    A text is compared with the language that the buyer reads.
    """
    body = fields.pop("body", "The lid of the pan turns to the left.")
    found = codes(case(body, **fields), "wrong-language")
    said = [f"{grade} {code}" for grade, code, _ in found]
    assert len(said) == len(expected)
    for one, other in zip(said, expected, strict=True):
        assert one.startswith(other)


def test_order_ids() -> None:
    """
    Who writes first names the order; an answer without it is a doubt.
    """
    first = case("Which lid?", "order_message", order_id=None)
    assert first.verdict is rp.Outcome.FAIL
    answer = case("It turns left.", order_id=None)
    assert answer.verdict is rp.Outcome.WARN
    assert case("It turns left.").verdict is rp.Outcome.PASS
    known = case("It turns left.", order_id=None, order=rp.Order(id=ID))
    assert known.verdict is rp.Outcome.PASS


BRACKETS = {"subject": f"[Important] Order {ID}"}


@pytest.mark.parametrize(
    ("day", "fields", "expected"),
    [
        (ON, BRACKETS, ["finding important_gone"]),
        (ON, {"important": True}, ["finding important_gone"]),
        (dt.date(2024, 1, 1), BRACKETS, ["doubt important_misused"]),
        (
            dt.date(2024, 1, 1),
            {**BRACKETS, "purpose": rp.Purpose.CUSTOM_DESIGN},
            [],
        ),
        (
            dt.date(2024, 1, 1),
            {**BRACKETS, "purpose": rp.Purpose.INVOICE},
            ["finding important_misused"],
        ),
        (ON, {"subject": "[重要] 注文"}, ["finding important_gone"]),
        (ON, {"subject": "Important"}, []),
        (dt.date(2025, 6, 1), BRACKETS, ["doubt important_misused"]),
    ],
)
def test_the_word_in_brackets(
    day: dt.date, fields: dict[str, Any], expected: list[str]
) -> None:
    """
    Sellers could set it on critical messages until 2025.
    """
    policy = rp.Policy("US", on=day, languages=("en",))
    found = codes(
        case("Which lid?", "order_message", policy=policy, **fields),
        "misused-important-flag",
    )
    assert [f"{grade} {code}" for grade, code, _ in found] == expected


ANY = st.lists(st.one_of(TAGS, texts(4)), max_size=16).map("".join)


@given(
    ANY,
    st.sampled_from(list(rp.Channel)),
    st.one_of(st.none(), texts(3)),
    st.lists(texts(2), max_size=2).map(tuple),
)
def test_no_text_makes_it_raise(
    body: str,
    channel: rp.Channel,
    subject: str | None,
    links: tuple[str, ...],
) -> None:
    """
    Whatever is handed in, every finding quotes its field literally.
    """
    message = rp.Message(
        channel=channel, body=body, subject=subject, links=links
    )
    found = US.check_message(message)
    fields = {"body": body, "subject": subject or ""}
    fields |= {f"links[{at}]": each for at, each in enumerate(links)}
    for each in (*found.findings, *found.doubts):
        for span, quote in zip(each.spans, each.quotes, strict=True):
            assert fields[span.field][span.start : span.end] == quote
    rp.to_record(found)
    found._repr_html_()
    found.redacted()
    str(found)
