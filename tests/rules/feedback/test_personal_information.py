"""
Tests of personal-information.
"""

from __future__ import annotations

import datetime as dt

from collections.abc import Iterator

import pytest

from hypothesis import given

import review_policy as rp

from review_policy.rules.feedback.personal_information import RULE, detect
from review_policy.text import Word
from tests.situations import DAY, feedback, found, read, situation
from tests.strategies import texts


POLICY = rp.Policy("US", on=DAY, languages=("en",), rules=(RULE,))
LINE = "Hello there.\n"
ALONE = rp.ReasonCode.NAME_ALONE
SELLER = rp.ReasonCode.DATA_OF_SELLER
WRITER = rp.ReasonCode.DATA_OF_WRITER
THIRD = rp.ReasonCode.DATA_OF_THIRD_PERSON
STREET = rp.ReasonCode.DATA_STREET_ADDRESS


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        (
            "Mail sales@lampshop.example today",
            "sales@lampshop.example",
            "e-mail address",
        ),
        (
            "They only react on +44 7700 900318",
            "+44 7700 900318",
            "telephone number",
        ),
        (
            "Ask for Marianne Holloway, she sorted it.",
            "Marianne Holloway",
            "full name",
        ),
    ],
)
def test_data_of_the_seller_are_evidence(
    text: str, words: str, kind: str
) -> None:
    """
    Data of which the text does not say whose they are may be the seller's.
    """
    (evidence,) = detect(situation(read(text)))
    assert evidence.certainty is rp.Certainty.LIKELY
    assert evidence.because == rp.Reason.of(SELLER, kind=kind)
    assert [span.of(text) for span in evidence.spans] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Please ring me on 07700 900461.",
        "Answer at last, 07700 900461, call me",
        "My number is 07700 900461.",
        "My email is bob.kerr@mail.example",
        "My e-mail is bob.kerr@mail.example",
        "Never again. Regards, Marianne Holloway",
        "I'm Marianne Holloway and I am cross",
        "I am Marianne Holloway and cross",
        "My name is Marianne Holloway",
    ],
)
def test_data_of_the_writer_are_possible(text: str) -> None:
    """
    What writers give of themselves is a doubt and no finding.
    """
    (evidence,) = detect(situation(read(text)))
    assert evidence.because.code is WRITER
    assert evidence.certainty is rp.Certainty.POSSIBLE


@pytest.mark.parametrize(
    "text",
    [
        "The driver left his number +44 7700 900318",
        "Mail sales@lampshop.example or ask the courier",
    ],
)
def test_data_of_third_persons_are_possible(text: str) -> None:
    """
    Data near a word for somebody else are a doubt and no finding.
    """
    (evidence,) = detect(situation(read(text)))
    assert evidence.because.code is THIRD
    assert evidence.certainty is rp.Certainty.POSSIBLE


def test_a_word_far_away_says_nothing() -> None:
    """
    A third person who stands far away changes nothing.
    """
    text = (
        "The driver was kind and polite and quick as ever. Now mail "
        "sales@lampshop.example about the lamp that they sold to a driver"
    )
    (evidence,) = detect(situation(read(text)))
    assert evidence.because.code is SELLER


def test_a_sign_off_in_the_middle_says_nothing() -> None:
    """
    A name after thanks is the writer's only at the end of a comment.
    """
    text = (
        "Thanks Marianne Holloway for sending the lamp again so soon after "
        "that"
    )
    (evidence,) = detect(situation(read(text)))
    assert evidence.because.code is SELLER


def test_a_street_address_is_possible() -> None:
    """
    A street address is not among the policy's examples, in any year.
    """
    text = "Send it to 12 High Street, Springfield"
    for on in (dt.date(2012, 10, 29), DAY):
        (evidence,) = detect(situation(read(text), on=on))
        assert evidence.because.code is STREET
        assert evidence.certainty is rp.Certainty.POSSIBLE


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Order 111-2345678-9012345 came",
        "See www.lampshop.example",
        "Black Friday",
    ],
)
def test_other_shapes_are_none(text: str) -> None:
    """
    Order ids, web addresses and the like are no personal data.
    """
    assert not list(detect(situation(read(text))))


@pytest.mark.parametrize(
    ("on", "certainty"),
    [
        (dt.date(2012, 10, 28), rp.Certainty.POSSIBLE),
        (dt.date(2012, 10, 29), rp.Certainty.LIKELY),
        (dt.date(2014, 1, 1), rp.Certainty.LIKELY),
        (dt.date(2016, 7, 5), rp.Certainty.POSSIBLE),
        (DAY, rp.Certainty.POSSIBLE),
    ],
)
def test_any_data_counted_at_first(
    on: dt.date, certainty: rp.Certainty
) -> None:
    """
    While any personal data may have been barred, the writer's count too.
    """
    reading = read("My number is 07700 900461.")
    (evidence,) = detect(situation(reading, on=on))
    assert evidence.certainty is certainty


@pytest.mark.parametrize(
    ("on", "state"),
    [
        (dt.date(2012, 10, 28), rp.State.NOT_RECORDED),
        (dt.date(2012, 10, 29), rp.State.KNOWN),
        (dt.date(2012, 10, 30), rp.State.UNCERTAIN),
        (dt.date(2016, 7, 4), rp.State.UNCERTAIN),
        (dt.date(2016, 7, 5), rp.State.KNOWN),
        (DAY, rp.State.KNOWN),
    ],
)
def test_its_days(on: dt.date, state: rp.State) -> None:
    """
    Between 2012 and July 2016 the wording changed on an unknown day.
    """
    assert RULE.in_force.answer(on, rp.Marketplace.US).state is state


@pytest.mark.parametrize("language", ["de", "ja", "und"])
def test_shapes_are_found_in_any_language(language: str) -> None:
    """
    Data are found in languages that are not loaded, and taken as given.
    """
    findings, doubts = found(
        POLICY,
        RULE,
        "My number: sales@lampshop.example",
        language=language,
    )
    assert findings == ["sales@lampshop.example"]
    assert not doubts


def test_stars_change_nothing() -> None:
    """
    The same data are found whatever the stars say.
    """
    for rating in range(1, 6):
        findings, _ = found(
            POLICY, RULE, "Mail sales@lampshop.example", rating=rating
        )
        assert findings == ["sales@lampshop.example"]


@given(texts())
def test_a_line_in_front_moves_it(text: str) -> None:
    """
    An innocent line in front moves spans by its length and hides nothing.
    """
    plain, moved = (
        POLICY.assess_feedback(feedback(each), history=())
        for each in (text, LINE + text)
    )
    assert moved.outcome is plain.outcome
    for before, after in zip(
        (*plain.findings, *plain.doubts),
        (*moved.findings, *moved.doubts),
        strict=True,
    ):
        assert after.quotes == before.quotes
        assert [
            (span.start - len(LINE), span.end - len(LINE))
            for span in after.spans
        ] == [(span.start, span.end) for span in before.spans]


class _Counted(list[Word]):
    """
    Words that count how many of them were gone through.
    """

    read = 0

    def __iter__(self) -> Iterator[Word]:
        self.read += len(self)
        return super().__iter__()


def test_only_near_words_are_looked_at() -> None:
    """
    The words of a text are not gone through again for each piece of data.
    """
    reading = read("ann@shop.example " * 200)
    assert len(reading.shapes) == 200
    words = _Counted(reading.words)
    reading.__dict__["words"] = words
    assert len(list(detect(situation(reading)))) == 200
    assert words.read <= 2 * len(words)


@pytest.mark.parametrize(
    ("text", "code", "certainty"),
    [
        ("Clara Ridgewell quality as always", ALONE, "possible"),
        ("Clara Ridgewell answered me", SELLER, "likely"),
    ],
)
def test_a_name_alone_may_be_a_brand(
    text: str, code: rp.ReasonCode, certainty: str
) -> None:
    """
    A name is a finding only where something beside it speaks of a person.
    """
    (evidence,) = detect(situation(read(text)))
    assert evidence.because == rp.Reason.of(code, kind="full name")
    assert evidence.certainty == certainty
