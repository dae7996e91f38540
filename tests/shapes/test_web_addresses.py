"""
Web addresses with a scheme, bare and spelt out.
"""

from __future__ import annotations

import pytest

from review_policy.shapes import web_addresses
from review_policy.text import fold


@pytest.mark.parametrize(
    ("text", "quote", "host"),
    [
        (
            "see https://shop.example/a(b).",
            "https://shop.example/a(b)",
            "shop.example",
        ),
        ("(https://shop.example/a)", "https://shop.example/a", "shop.example"),
        ("hxxps://shop.example", "hxxps://shop.example", "shop.example"),
        ("http://192.168.0.1/x", "http://192.168.0.1/x", "192.168.0.1"),
        ("http://localhost now", "http://localhost", "localhost"),
        (
            "visit www.lamp-shop.bar today",
            "www.lamp-shop.bar",
            "www.lamp-shop.bar",
        ),
        ("cheaper on lampshop.com!", "lampshop.com", "lampshop.com"),
        ("LAMPSHOP.COM is better", "LAMPSHOP.COM", "lampshop.com"),
        ("Lampshop.Com is better", "Lampshop.Com", "lampshop.com"),
        ("see lampenwelt.it", "lampenwelt.it", "lampenwelt.it"),
        ("lamp-shop.it ist gut", "lamp-shop.it", "lamp-shop.it"),
        ("lamp24.it ist gut", "lamp24.it", "lamp24.it"),
        ("buy.lampshop.it ist gut", "buy.lampshop.it", "buy.lampshop.it"),
        ("amazon.it è meglio", "amazon.it", "amazon.it"),
        ("lampshop.it/sale now", "lampshop.it/sale", "lampshop.it"),
        ("lampshop.py/sale now", "lampshop.py/sale", "lampshop.py"),
        ("www.lampshop.rs now", "www.lampshop.rs", "www.lampshop.rs"),
        ("go to lamps.house/now", "lamps.house/now", "lamps.house"),
        (
            "bright-lamps.house is fine",
            "bright-lamps.house",
            "bright-lamps.house",
        ),
        ("магазин.рф лучше", "магазин.рф", "магазин.рф"),
        ("官网shop.example很好", "shop.example", "shop.example"),
        ("臺網.台灣 很好", "臺網.台灣", "臺網.台灣"),
        ("it is xn--p1ai.xn--p1ai", "xn--p1ai.xn--p1ai", "xn--p1ai.xn--p1ai"),
        ("find us: mysite dot com", "mysite dot com", "mysite.com"),
        ("auf my-shop (dot) de.", "my-shop (dot) de", "my-shop.de"),
        (
            "lampshop dot co dot uk sells them",
            "lampshop dot co dot uk",
            "lampshop.co.uk",
        ),
        (
            "www dot lampshop dot com",
            "www dot lampshop dot com",
            "www.lampshop.com",
        ),
        ("shop dot com dot nothing", "shop dot com", "shop.com"),
        (
            "see w w w . lampshop . com now",
            "w w w . lampshop . com",
            "www.lampshop.com",
        ),
        (
            "www . lampshop . example has it",
            "www . lampshop . example",
            "www.lampshop.example",
        ),
        (
            "loja ponto com ponto br agora",
            "loja ponto com ponto br",
            "loja.com.br",
        ),
        ("negozio punto it è meglio", "negozio punto it", "negozio.it"),
        (
            "官網 demo-shop點example 便宜",
            "demo-shop點example",
            "demo-shop.example",
        ),
    ],
)
def test_hosts_are_read(text: str, quote: str, host: str) -> None:
    """
    The range is the address as written, the value its host.
    """
    folded = fold(text)
    (shape,) = web_addresses.find(folded)

    assert (quote, host) == (
        folded.quote(shape.start, shape.end),
        shape.value,
    )


@pytest.mark.parametrize(
    "text",
    [
        "It broke.Then it died again.So I wept etc.It was bad",
        "loved it.me too. it arrived.it was wet",
        "see manual.pdf and readme.txt, e.g. page 2, v2.0.1",
        "the dot com boom and a dot org chart",
        "mail jo@shop.example",
        "kaputt.Der Rest auch",
        "nice.Shop again",
        "great.live with it, fine.house",
        "3.de 1.com",
        "http://my_shop.example_",
        "http://a_b.example",
        "http://shop.x now",
        "foo_bar.com",
        "shop.nowhere",
        "the point is that it broke",
        "he said dot dot dot com",
        "bath dot in there",
        "x.it",
        "www . lampshop . nowhere",
        "www . it . was late",
        "wow www ... com",
        "ASP.NET and VB.net",
        "see main.py, run-all.sh and README.md",
        "some more dots dot",
        "t.com",
        "i.com",
    ],
)
def test_other_things_are_none(text: str) -> None:
    """
    Missing blanks, files, versions and figures of speech are no hosts.
    """
    assert web_addresses.find(fold(text)) == []


def test_spelt_ones_are_disguised() -> None:
    """
    A spelt dot and a crossed-out scheme are disguises, a plain host is none.
    """
    found = web_addresses.find(
        fold("lamps dot com, hxxp://shop.example, shop.example")
    )

    assert [shape.disguised for shape in found] == [True, True, False]
