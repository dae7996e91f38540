"""
E-mail addresses, plain and disguised.
"""

from __future__ import annotations

import pytest

from review_policy.shapes import emails
from review_policy.text import fold


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("mail jo@shop.example, they answer", "jo@shop.example"),
        (
            "Jo.Smith+returns@Mail.Shop.Example.",
            "jo.smith+returns@mail.shop.example",
        ),
        ("邮箱jo@shop.example秒回", "jo@shop.example"),
        ("葉士豪@臺網中心.台灣 答覆", "葉士豪@臺網中心.台灣"),
        ('"jo smith"@shop.example', '"jo smith"@shop.example'),
        ("{jo@shop.example}", "jo@shop.example"),
        ("ｊｏ＠ｓｈｏｐ．ｅｘａｍｐｌｅ", "jo@shop.example"),
        ("me@shop.example.Then nothing", "me@shop.example"),
        ("the box of me@xn--p1ai.xn--p1ai bounced", "me@xn--p1ai.xn--p1ai"),
    ],
)
def test_plain_ones_are_found(text: str, value: str) -> None:
    """
    A plain address is found with its case and width folded.
    """
    (shape,) = emails.find(fold(text))

    assert value == shape.value
    assert not shape.disguised


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("jo (dot) smith (at) shop (dot) example", "jo.smith@shop.example"),
        ("write to lampguy at shop dot com please", "lampguy@shop.com"),
        ("mail jo (at) shop dot com. De rest", "jo@shop.com"),
        ("WRITE TO JO AT SHOP DOT COM", "jo@shop.com"),
        ("j o h n @ s h o p . c o m now", "john@shop.com"),
        ("scrivere a j o h n @ s h o p . c o m", "john@shop.com"),
        ("j o h n at s h o p dot com", "john@shop.com"),
        ("jo_smith {a t} shop dot com", "jo_smith@shop.com"),
        ("jo[at]shop.example", "jo@shop.example"),
        ("jo (at sign) shop dot example", "jo@shop.example"),
        ("jo-at-shop.example", "jo@shop.example"),
        ("jo @ shop . hu", "jo@shop.hu"),
        ("jo@ shop.example", "jo@shop.example"),
        ("jo @gmail,com", "jo@gmail.com"),
        ("jo @ gmail.con", "jo@gmail.con"),
        ("jo underscore smith at shop dot com", "jo_smith@shop.com"),
        ("jo dash smith at shop dot com", "jo-smith@shop.com"),
        ("jo plus lamps at shop dot com", "jo+lamps@shop.com"),
        ("jo . smith @ shop.example", "jo.smith@shop.example"),
        (
            "support at lamp-shop dot example never replied",
            "support@lamp-shop.example",
        ),
        ("petrvondrasek at shop dot com", "petrvondrasek@shop.com"),
        ("maria at shop dot com", "maria@shop.com"),
        ("lager (ät) laden punkt de", "lager@laden.de"),
        ("sav arobase boutique point fr", "sav@boutique.fr"),
        ("pedidos(arroba)tienda.example", "pedidos@tienda.example"),
        ("resi chiocciola negozio punto it", "resi@negozio.it"),
        ("loja arroba exemplo ponto com ponto br", "loja@exemplo.com.br"),
        ("info apenstaartje winkel punt example", "info@winkel.example"),
        ("retur snabel-a butik punkt se", "retur@butik.se"),
        ("biuro[małpa]sklep.example", "biuro@sklep.example"),
        ("tenten あっとまーく example.jp に", "tenten@example.jp"),
        ("gage골뱅이example.com 으로", "gage@example.com"),
        ("dukkan آت barid دوت example", "dukkan@barid.example"),
        ("老板boss77#example点com ，", "boss77@example.com"),
        (
            "contact tiret lampe chez boutique point example",
            "contact-lampe@boutique.example",
        ),
    ],
)
def test_disguised_ones_are_read(text: str, value: str) -> None:
    """
    An address in disguise is found, and its value has none.
    """
    (shape,) = emails.find(fold(text))

    assert value == shape.value
    assert shape.disguised


@pytest.mark.parametrize(
    "text",
    [
        "They sent a replacement at once. Dot com boom.",
        "Got it @ 5 dollars, watched it @home",
        "look at amazon dot com for better ones",
        "cheaper at lampshop.com",
        "hats I made at knitshop.example",
        "ordered at shop dot com",
        "follow @lampguy and @lamp.guy on insta",
        "write to me@localhost",
        "me@1.2.3",
        "ends.@shop.example",
        "two..dots@shop.example",
        "arrived at 5.30pm at last",
        "the seller @ the.end of the day",
        "#lamps. Are great",
        "(at) shop dot com",
        "jo at shop dot nowhere",
        "j o h n @ s h o p . z z z",
        "call at noon. Dot rang",
        "what a t shirt",
        "_ @ shop . com",
        ". underscore at shop dot com",
        "the order @ amazon.com",
        "mail jo #lamp.com",
        "half the price at shop.example",
        "The lid cracked. Kettles at lampshop.com are cheaper",
        "It cracked. Cheaper at www.lampshop.example",
    ],
)
def test_other_things_are_none(text: str) -> None:
    """
    Sentences, handles, prices and web addresses are no e-mail addresses.
    """
    assert emails.find(fold(text)) == []


def test_the_range_is_the_address() -> None:
    """
    The quoted words are the address as it was written.
    """
    text = fold("Straße: mail JO (at) Shop (dot) example!")
    (shape,) = emails.find(text)

    assert text.quote(shape.start, shape.end) == "JO (at) Shop (dot) example"


def test_several_are_found_in_order() -> None:
    """
    Plain and disguised ones come in the order of their places.
    """
    found = emails.find(fold("lee at shop dot com or jo@shop.example"))

    assert [shape.value for shape in found] == [
        "lee@shop.com",
        "jo@shop.example",
    ]


def test_a_local_part_may_have_many_pieces() -> None:
    """
    A long disguise is read back a few pieces, and no further.
    """
    (shape,) = emails.find(
        fold("a dot b dot c dot d dot e dot f dot g at shop dot com")
    )

    assert shape.value == "c.d.e.f.g@shop.com"
