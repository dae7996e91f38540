"""
Tests of the languages and their tags.
"""

from __future__ import annotations

import string

from typing import Any, Final, cast

import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.language import READ_LANGUAGES
from tests.strategies import texts


FOURTEEN: Final = "en de fr es it pt nl sv pl tr ar ja ko zh".split()


def test_fourteen_languages_are_read() -> None:
    """
    The languages with phrases are the fourteen, in their lasting order.
    """
    assert [each.value for each in READ_LANGUAGES] == FOURTEEN


def test_values_stay() -> None:
    """
    Tags are the fourteen, traditional Chinese, and the tag for unknown.
    """
    assert [str(each) for each in rp.Language] == [
        *FOURTEEN,
        "zh-Hant",
        "und",
    ]


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("en", rp.Language.EN),
        ("EN", rp.Language.EN),
        ("en-US", rp.Language.EN),
        ("en_GB", rp.Language.EN),
        ("pt-BR", rp.Language.PT),
        ("sr-Latn-RS", rp.Language.UNKNOWN),
        ("fi", rp.Language.UNKNOWN),
        ("yue", rp.Language.UNKNOWN),
        ("und", rp.Language.UNKNOWN),
        ("zh", rp.Language.ZH),
        ("zh-CN", rp.Language.ZH),
        ("zh-Hans", rp.Language.ZH),
        ("zh-Hans-CN", rp.Language.ZH),
        ("zh-SG", rp.Language.ZH),
        ("zh-Hant", rp.Language.ZH_HANT),
        ("zh_hant", rp.Language.ZH_HANT),
        ("ZH-TW", rp.Language.ZH_HANT),
        ("zh_HK", rp.Language.ZH_HANT),
        ("zh-MO", rp.Language.ZH_HANT),
        ("zh-Hant-TW", rp.Language.ZH_HANT),
        ("de-TW", rp.Language.DE),
        ("de-DE-1996", rp.Language.DE),
    ],
)
def test_tags_give_languages(tag: str, language: rp.Language) -> None:
    """
    Region, case and separator do not matter, except for written Chinese.
    """
    assert rp.Language.of(tag) is language


@pytest.mark.parametrize("tag", ["zh-Hans-TW", "zh-Hans-HK", "zh_hans_mo"])
def test_a_script_outweighs_a_region(tag: str) -> None:
    """
    Chinese that says it is simplified is, in whatever region.
    """
    assert rp.Language.of(tag) is rp.Language.ZH


@pytest.mark.parametrize(
    "tag",
    [
        "",
        "-",
        "e",
        "english",
        "en-",
        "-en",
        "en--US",
        "e1",
        "12",
        "en US",
        "en-ninechars",
        "ｅｎ",
        "日本",
        "en\n",
        "\ud800\ud800",
    ],
)
def test_malformed_tags_are_refused(tag: str) -> None:
    """
    What is no tag of BCP 47 is an error, not an unknown language.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        rp.Language.of(tag)
    assert str(caught.value) == (
        f"language must be a BCP 47 tag (got {tag!r})"
    )


@pytest.mark.parametrize("tag", [None, 5, b"en", ["en"]])
def test_other_types_are_refused(tag: object) -> None:
    """
    What is no string is refused with an error of this library.
    """
    with pytest.raises(rp.InvalidTypeError):
        rp.Language.of(cast("Any", tag))


@pytest.mark.parametrize("language", rp.Language)
def test_languages_are_found_by_their_own_tags(language: rp.Language) -> None:
    """
    A language's tag, or the language itself, gives the language.
    """
    assert rp.Language.of(language) is language
    assert rp.Language.of(language.value) is language


def test_traditional_chinese_is_read_like_chinese() -> None:
    """
    Each language is read by its own phrases, both kinds of Chinese by one.
    """
    assert rp.Language.ZH_HANT.reading is rp.Language.ZH
    for language in set(rp.Language) - {rp.Language.ZH_HANT}:
        assert language.reading is language


@given(
    st.text(string.ascii_letters, min_size=2, max_size=3),
    st.sampled_from(("", "-US", "_de", "-419", "-Latn-RS", "-x-own")),
)
def test_wellformed_tags_give_an_answer(first: str, rest: str) -> None:
    """
    Any two or three letters are a language, read or unknown.
    """
    expected = first.lower() if first.lower() in FOURTEEN else "und"
    assert rp.Language.of(first + rest).value == expected


@given(texts())
def test_no_text_brings_another_error(tag: str) -> None:
    """
    Any text is a tag or is refused.
    """
    try:
        language = rp.Language.of(tag)
    except rp.InvalidValueError:
        return
    assert isinstance(language, rp.Language)
