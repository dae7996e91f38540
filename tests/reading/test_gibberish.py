"""
Tests of finding text that says nothing.
"""

from __future__ import annotations

import pytest

from hypothesis import example, given
from hypothesis import strategies as st

from review_policy.reading import gibberish
from review_policy.reading.gibberish import (
    LONG_TEXT,
    REPEATED_WORDS,
    Noise,
    noise_in,
)
from review_policy.text import fold, words_of
from tests.strategies import texts


def noise(text: str) -> list[tuple[str, str]]:
    """
    Give what of *text* says nothing, and how.
    """
    folded = fold(text)
    return [
        (each.noise.value, folded.quote(each.start, each.end))
        for each in noise_in(folded, words_of(folded.folded))
    ]


@pytest.mark.parametrize("text", ["!!", "...", "★★★★★", "👍👍👍", "?!", "—–"])
def test_symbols(text: str) -> None:
    """
    Two symbols and more without a word say nothing, blanks around left out.
    """
    assert noise(text) == [("symbols", text)]
    assert noise(f" {text}\n") == [("symbols", text)]


@pytest.mark.parametrize(
    "text",
    [
        ":-)\n:-)",
        "/\\_/\\\n( o.o )\n > ^ <",
        '(\\(\\\n( -.-)\no_(")(")',
        "*-*-*-* o ~*-*-+-* o *-*-*-*",
    ],
)
def test_drawings(text: str) -> None:
    """
    Symbols in several lines, with a few letters at most, are a picture.
    """
    assert noise(text) == [("drawing", text)]


@pytest.mark.parametrize(
    "text",
    [
        "good good good good good good",
        "a b a b a b a b",
        "very very very very very very good",
        "nice nice nice nice nice nice nice nice product",
        "12345 12345 12345 12345 12345 12345",
        "súper súper súper súper súper súper",
        "商品商品商品商品商品商品",
        "대박대박대박대박대박대박",
    ],
)
def test_repetition(text: str) -> None:
    """
    The same words again and again are all of the text.
    """
    assert noise(text) == [("repetition", text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            (
                "My cousin bought this one for camping with his three boys, "
                "so buy it now buy it now buy it now buy it now and be done."
            ),
            "buy it now buy it now buy it now buy it now",
        ),
        (
            "The pan is great 非常好非常好非常好非常好 thanks a lot",
            "非常好非常好非常好非常好",
        ),
    ],
)
def test_a_phrase_said_over_again(text: str, words: str) -> None:
    """
    Within a text the phrase alone is marked.
    """
    assert noise(text) == [("repetition", words)]


def test_two_phrases_said_over_again() -> None:
    """
    Each phrase is marked, and none is counted as part of the one before.
    """
    text = (
        "Well then, here we go: works fine works fine works fine works fine "
        "and after that the lid leaks a lot the lid leaks a lot the lid leaks "
        "a lot which my aunt from next door found odd in a brand new kettle"
    )
    assert noise(text) == [
        ("repetition", "works fine works fine works fine works fine"),
        (
            "repetition",
            "the lid leaks a lot the lid leaks a lot the lid leaks a lot",
        ),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "asdf jklj asdf qwpoei zmxn",
        "asdfgh",
        "xxxxxx",
        "aaaa bbbb",
        "bcdfg hjklm",
        "lkjhgf",
        "фывапролдж",
        "ضصثقفغع",
        "ㅋㅋㅋㅋㅋㅋ",
        "fghj 1234 dfgh",
        "asd fgh jkl",
    ],
)
def test_mash(text: str) -> None:
    """
    Keys struck in a row or at random say nothing, in any script.
    """
    assert noise(text) == [("mash", text)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "!",
        "😀",
        "\u0301",
        "good",
        "ok",
        "good good good good good",
        "so so",
        "很好很好很好很好",
        "Very, very, very good. Works, works well, just works.",
        "I love it, love it, love it so much and the handle is fine",
        "good product good price good seller",
        "The qwerty keys on this keyboard feel great.",
        "qwerty keyboard",
        "asdf typed my cat on this keyboard",
        "dfghjk is what my cat typed",
        "Property tax",
        "hmm brrr pssst",
        "psst",
        "B07XJ8C8F5 fits",
        "1234567890",
        "It costs $5 (!!!) :-) :-)",
        "Strč prst skrz krk",
        "よかったです。とてもよかったです。",
        "안녕하세요 좋아요",
    ],
)
def test_plain_texts_are_left_alone(text: str) -> None:
    """
    Short opinions, emphasis and odd words say something.
    """
    assert noise(text) == []


def test_six_words_are_enough() -> None:
    """
    From so many words on, one word said again is repetition.
    """
    for count in range(1, 12):
        found = noise(" ".join(["fine"] * count))
        assert bool(found) is (count >= REPEATED_WORDS)


def test_long_texts_repeat_small_words() -> None:
    """
    In a long text the share of different words may be small.
    """
    short = [f"w{at}" for at in range(LONG_TEXT // 3)]
    assert noise(" ".join((short * 3)[: LONG_TEXT - 1]))
    mixed = [f"w{at * at % 19}" for at in range(4 * LONG_TEXT)]
    assert "".join(mixed)
    assert [kind for kind, _ in noise(" ".join(mixed))] != ["mash"]
    few = [f"w{at % 5}" for at in range(LONG_TEXT)]
    assert noise(" ".join(few)) == [("repetition", " ".join(few))]


@given(texts(24))
def test_places_lie_in_the_text(text: str) -> None:
    """
    What is found has a place and words, and is found again.
    """
    folded = fold(text)
    words = words_of(folded.folded)
    found = list(noise_in(folded, words))
    assert found == list(noise_in(folded, words))
    for each in found:
        assert 0 <= each.start < each.end <= len(folded.folded)
        assert folded.folded[each.start : each.end].strip()
        assert folded.quote(each.start, each.end)


PIECES = st.sampled_from(
    (
        *"abcdefghijklmnopqrstuvwxyz",
        *gibberish._SHORT_RUNS,
        *gibberish._RUNS,
        "aaa",
        "1",
        " ",
        "é",
    )
)


@given(st.lists(PIECES, max_size=20).map("".join))
@example("uiop uiop")
@example("iuztiuzt")
def test_the_quick_look_hides_no_mash(text: str) -> None:
    """
    A text whose words are mash is never passed over without a look at them.
    """
    folded = fold(text).folded
    if gibberish._is_mash(words_of(folded)):
        assert gibberish._may_be_mash(folded)


@given(st.text(alphabet="!?.*★👍", min_size=2, max_size=40))
def test_symbols_alone_always_say_nothing(text: str) -> None:
    """
    However they are arranged, symbols in one line are symbols.
    """
    assert noise(text) == [("symbols", text)]


@given(st.sampled_from(("fine", "купил", "súper", "gut")), st.integers(6, 99))
def test_any_word_may_be_repeated(word: str, times: int) -> None:
    """
    A word said six times and more is repetition, in any alphabet.
    """
    text = " ".join([word] * times)
    assert noise(text) == [("repetition", text)]


@pytest.mark.parametrize(
    "pattern",
    [
        "so it goes and so it went",
        "a b a c a d a e",
        "one one two three three four",
        "x x x y",
    ],
)
def test_repetition_is_looked_for_once(
    pattern: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    Ten times the text takes ten times the looks, and not a hundred times.
    """
    looks: list[int] = []
    times = gibberish._times

    def counted(texts: list[str], at: int, length: int) -> int:
        found = times(texts, at, length)
        looks.append(found)
        return found

    monkeypatch.setattr(gibberish, "_times", counted)

    def work(count: int) -> int:
        looks.clear()
        words = [f"{pattern} w{at}" for at in range(count)]
        assert noise(" ".join(words)) is not None
        return len(looks) + sum(looks)

    assert work(500) <= 11 * max(1, work(50))


def test_values_stay() -> None:
    """
    The kinds of noise have lasting names.
    """
    assert [str(each) for each in Noise] == [
        "symbols",
        "drawing",
        "repetition",
        "mash",
    ]
