"""
Tests of texts to send.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re

from collections.abc import Iterator
from functools import cache
from typing import Any, Final

import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.playbook.drafts import DRAFT_LANGUAGES, draft_texts_of
from review_policy.playbook.drafts._stores import FIRST_LANGUAGE
from review_policy.playbook.drafts._writer import TO_AMAZON
from review_policy.rules import RULES


ON: Final = dt.date(2026, 11, 21)
ID: Final = "111-2345678-9012345"
ORDER: Final = rp.Order(
    id=ID,
    purchased_at=dt.datetime(2026, 11, 1, tzinfo=dt.UTC),
    delivered_at=dt.datetime(2026, 11, 8, tzinfo=dt.UTC),
)
CAUSES: Final = (None, *rp.Cause)
FACTS: Final[dict[str, Any]] = {
    "order_id": ID,
    "new_date": dt.date(2026, 12, 9),
    "question": "A or B?",
    "review_id": "R1",
    "words": "junk",
}
NOTICES: Final = tuple(
    kind
    for kind in rp.DraftKind
    if kind not in {*TO_AMAZON, rp.DraftKind.PUBLIC_REPLY}
    and kind is not rp.DraftKind.SUPPORT_REPLY
)


@cache
def policy(store: str) -> rp.Policy:
    """
    Make a policy for a store, once.
    """
    return rp.Policy(store, on=ON)


def drafts(
    store: str, language: rp.Language, *, every_remedy: bool
) -> Iterator[rp.Draft]:
    """
    Yield the drafts to buyers and to the public in one language.
    """
    draft = policy(store).draft
    for facts in ({}, FACTS):
        given: dict[str, Any] = {
            name: value
            for name, value in facts.items()
            if name not in {"review_id", "words"}
        }
        for cause, solved in itertools.product(CAUSES, (False, True)):
            yield draft(
                rp.DraftKind.PUBLIC_REPLY,
                language=language,
                cause=cause,
                solved=solved,
            )
        pairs = (
            list(itertools.product(CAUSES, rp.Remedy))
            if every_remedy
            else list(zip(CAUSES, itertools.cycle(rp.Remedy), strict=False))
        )
        for cause, remedy in pairs:
            yield draft(
                rp.DraftKind.SUPPORT_REPLY,
                language=language,
                cause=cause,
                remedy=remedy,
                **given,
            )
        for kind in NOTICES:
            yield draft(kind, language=language, **given)


def found_in(store: str, draft: rp.Draft) -> list[str]:
    """
    List what the linter finds in a draft.
    """
    message = draft.message(ORDER)
    assert message is not None
    check = policy(store).check_message(message, ORDER, history=())
    return [
        f"{draft.kind} {draft.cause}: {each.rule.name}: {each.text}"
        for each in check.findings
    ]


@pytest.mark.parametrize("language", DRAFT_LANGUAGES)
def test_every_draft_passes(language: rp.Language) -> None:
    """
    No draft of any kind, cause or remedy breaks a rule.
    """
    found = [
        each
        for draft in drafts("US", language, every_remedy=True)
        for each in found_in("US", draft)
    ]
    assert found == []


@pytest.mark.parametrize("store", [each.code for each in rp.Marketplace])
def test_drafts_pass_in_every_store(store: str) -> None:
    """
    What a store speaks, and English, passes there too.
    """
    languages = {FIRST_LANGUAGE[rp.Marketplace.of(store)], rp.Language.EN}
    found = [
        each
        for language in sorted(languages)
        for draft in drafts(store, language, every_remedy=False)
        for each in found_in(store, draft)
    ]
    assert found == []


@pytest.mark.parametrize("language", DRAFT_LANGUAGES)
def test_languages_are_whole(language: rp.Language) -> None:
    """
    Each language has every text, with its blanks and no others.
    """
    texts = draft_texts_of(language)
    assert texts.language is language
    address = texts.polite
    assert set(address.public_replies) == set(CAUSES)
    assert set(address.support_replies) == set(CAUSES)
    assert set(address.remedies) == set(rp.Remedy)
    for reply in address.support_replies.values():
        assert blanks(reply) == {"order_id"}
    for reply in address.public_replies.values():
        assert blanks(reply) == set()
    assert blanks(address.quoting) == {"words"}
    grounds = {
        rule.name for rule in RULES if rule.subject is rp.Subject.FEEDBACK
    }
    assert set(texts.removal_requests) == grounds
    for request in texts.removal_requests.values():
        assert blanks(request) == {"order_id", "words"}
    assert set(texts.review_grounds) == {
        rule.name for rule in RULES if rule.subject is rp.Subject.REVIEW
    }
    assert blanks(texts.review_report) == {"review"}
    assert blanks(texts.review_words) == {"words"}
    assert not re.search(r"%[aAbBpc]", texts.date)


def blanks(text: str) -> set[str]:
    """
    Name the blanks of a text.
    """
    return set(re.findall(r"{(\w*)}", text))


@pytest.mark.parametrize("language", DRAFT_LANGUAGES)
def test_no_two_texts_begin_alike(language: rp.Language) -> None:
    """
    Replies of one kind do not share a skeleton that shows.
    """
    address = draft_texts_of(language).polite
    for replies in (address.public_replies, address.support_replies):
        values = list(replies.values())
        assert len({*values}) == len(values)
    first = [reply[:12] for reply in address.public_replies.values()]
    assert max(map(first.count, first)) <= 2


@pytest.mark.parametrize("language", DRAFT_LANGUAGES)
def test_missing_facts_are_named(language: rp.Language) -> None:
    """
    What was not given stays as a blank, and the draft says so.
    """
    draft = policy("US").draft
    for kind, missing in (
        (rp.DraftKind.DELAY_NOTICE, {"order_id", "new_date"}),
        (rp.DraftKind.RETURN_QUESTION, {"order_id", "question"}),
        (rp.DraftKind.CHECK_IN, {"order_id"}),
        (rp.DraftKind.PUBLIC_REPLY, set[str]()),
    ):
        found = draft(kind, language=language)
        assert {*found.missing} == missing == blanks(found.text)
        assert found.is_ready is not bool(missing)
        assert found.language is language
    filled = draft(
        rp.DraftKind.DELAY_NOTICE,
        language=language,
        order_id=ID,
        new_date=FACTS["new_date"],
    )
    assert filled.is_ready
    assert ID in filled.text
    assert "2026" in filled.text


def case_of(
    comment: str, stars: int = 1, store: str = "US", **order: Any
) -> rp.FeedbackAssessment:
    """
    Assess a comment.
    """
    feedback = rp.Feedback(
        order_id=ID,
        rating=stars,
        comment=comment,
        left_at=dt.date(2026, 11, 15),
    )
    return policy(store).assess_feedback(
        feedback, rp.Order(id=ID, **order), history=()
    )


@pytest.mark.parametrize("language", DRAFT_LANGUAGES)
def test_requests_quote_the_case(language: rp.Language) -> None:
    """
    A request for removal names the order and quotes, in any language.
    """
    case = case_of("This fucking kettle leaks.")
    draft = policy("US").draft("removal_request", case=case, language=language)
    assert draft.is_ready
    assert ID in draft.text
    assert "fucking" not in draft.text
    assert "f•" in draft.text
    assert draft.message() is None
    report = policy("US").draft(
        "review_report",
        language=language,
        case=policy("US").assess_review(
            rp.Review(rating=1, id="R1", body="Mail me: ann@shop.example"),
            history=(),
        ),
    )
    assert "R1" in report.text
    assert "ann@" not in report.text
    assert report.is_ready


def test_a_ground_without_words_is_named() -> None:
    """
    A ground that no words show is reported without a quote.
    """
    reviews = [
        rp.Review(
            rating=1,
            id=f"R{at}",
            author="A1",
            asin="B0TEST0001",
            body="It broke after a day and the shop is no help at all.",
        )
        for at in range(2)
    ]
    case = policy("US").assess_review(reviews[0], others=reviews, history=())
    assert "duplicate-review" in {each.rule.name for each in case.findings}
    draft = policy("US").draft
    german = draft(
        "review_report", case=case, language="de", ground="duplicate-review"
    )
    assert german.text.endswith("veröffentlicht.")
    english = draft("review_report", case=case, ground="duplicate-review")
    assert len(english.text) > 100


def test_requests_need_a_ground() -> None:
    """
    Without a case or a ground there is no request, and it says so.
    """
    draft = policy("US").draft
    for kind in ("removal_request", "review_report"):
        nothing = draft(kind)
        assert (nothing.text, nothing.missing) == ("", ("ground",))
        assert not nothing.is_ready
        innocent = draft(kind, case=case_of("Kind seller.", 5))
        assert innocent.missing == ("ground",)
    named = draft("removal_request", ground="obscene-language", **FACTS_TO)
    assert named.is_ready
    report = draft("review_report", ground="profanity", words="junk")
    assert report.missing == ("review",)
    case = case_of("This fucking kettle leaks.")
    other = draft("removal_request", case=case, ground="fba-delivery-only")
    assert other.missing == ("words",)


FACTS_TO: Final[dict[str, Any]] = {"order_id": ID, "words": "junk"}


def test_a_review_without_id_has_a_blank() -> None:
    """
    A report of a review that has no id says that it is missing.
    """
    review = rp.Review(rating=1, body="Mail me: ann@shop.example {x}")
    case = policy("US").assess_review(review, history=())
    draft = policy("US").draft("review_report", case=case)
    assert draft.missing == ("review",)
    assert "{review}" in draft.text
    filled = policy("US").draft("review_report", case=case, review_id="R9")
    assert "R9" in filled.text
    assert filled.is_ready


def test_languages_fit_their_readers() -> None:
    """
    A reply speaks as the comment does, a message as the buyer, else the store.
    """
    german = case_of("Der Verkäufer antwortet nicht auf meine Fragen.")
    assert german.language is rp.Language.DE
    draft = policy("US").draft
    code = rp.ReasonCode
    for made, language, reason in (
        (
            draft("public_reply", case=german),
            "de",
            code.DRAFT_LANGUAGE_COMMENT,
        ),
        (draft("public_reply"), "en", code.DRAFT_LANGUAGE_STORE),
        (draft("check_in", case=german), "en", code.DRAFT_LANGUAGE_STORE),
        (draft("review_report"), "en", code.DRAFT_LANGUAGE_AMAZON),
        (
            draft("check_in", language="pt-BR"),
            "pt",
            code.DRAFT_LANGUAGE_CHOSEN,
        ),
        (
            draft("check_in", order=rp.Order(id=ID, buyer_locale="zh-TW")),
            "zh-Hant",
            code.DRAFT_LANGUAGE_BUYER,
        ),
        (
            draft("check_in", order=rp.Order(id=ID, buyer_locale="fi")),
            "en",
            code.DRAFT_LANGUAGE_STORE,
        ),
        (
            draft("check_in", order=rp.Order(id=ID, buyer_locale="?")),
            "en",
            code.DRAFT_LANGUAGE_STORE,
        ),
    ):
        assert made.language == language
        assert [each.code for each in made.reasons] == [reason]
    assert policy("DE").draft("check_in").language is rp.Language.DE


def test_a_reply_quotes_the_buyer() -> None:
    """
    The buyer's own words are quoted where they are fit to be.
    """
    draft = policy("US").draft
    case = case_of("The charger is missing.")
    reply = draft("support_reply", case=case, remedy="part")
    assert "“The charger is missing”" in reply.text
    assert reply.quotes == ("The charger is missing",)
    assert reply.cause is rp.Cause.MISSING_PART
    rude = case_of("The fucking charger is missing.")
    assert "charger" not in draft("support_reply", case=rude).text
    given = draft("support_reply", words="{order_id} {", order_id=ID)
    assert "“{order_id} {”" in given.text
    assert given.missing == ()


def test_a_solved_case_says_so() -> None:
    """
    A public reply after solving invites nobody to write.
    """
    draft = policy("US").draft
    texts = draft_texts_of(rp.Language.EN).polite
    open_reply = draft("public_reply", cause="damage")
    solved = draft("public_reply", cause="damage", solved=True)
    assert open_reply.text.endswith(texts.public_invitation)
    assert solved.text.endswith(texts.public_solved)


def test_limits_come_from_the_parameters() -> None:
    """
    A draft is no longer than the way of sending takes.
    """
    draft = policy("US").draft
    assert draft("delay_notice").limit == 2000
    assert draft("support_reply").limit == 4000
    assert draft("public_reply").limit is None
    old = rp.Policy("US", on=dt.date(2015, 1, 1), languages=("en",))
    assert old.draft("delay_notice").limit is None


@pytest.mark.parametrize("language", DRAFT_LANGUAGES)
def test_drafts_keep_to_their_limits(language: rp.Language) -> None:
    """
    Even the longest leaves room for what callers put in.
    """
    for draft in drafts("US", language, every_remedy=True):
        assert draft.limit is None or len(draft.text) <= draft.limit / 2


@pytest.mark.parametrize(
    ("facts", "error", "text"),
    [
        ({"kind": "poem"}, rp.InvalidValueError, "kind must be one of"),
        ({"kind": None}, rp.InvalidTypeError, "kind must be a DraftKind"),
        ({"kind": 3}, rp.InvalidTypeError, "kind must be a DraftKind"),
        ({"cause": "spite"}, rp.InvalidValueError, "cause must be one of"),
        ({"remedy": "gift"}, rp.InvalidValueError, "remedy must be one of"),
        ({"language": "fi"}, rp.InvalidValueError, "language must be one of"),
        ({"order_id": "12"}, rp.InvalidValueError, "order_id must"),
        ({"new_date": "soon"}, rp.InvalidTypeError, "new_date must"),
        ({"question": 3}, rp.InvalidTypeError, "question must"),
        ({"case": "this"}, rp.InvalidTypeError, "case must be an assessment"),
        ({"order": "this"}, rp.InvalidTypeError, "order must be an Order"),
        ({"solved": "yes"}, rp.InvalidTypeError, "solved must be True"),
    ],
)
def test_bad_facts_are_refused(
    facts: dict[str, Any], error: type[Exception], text: str
) -> None:
    """
    A fact that is not what it must be raises, and says what it must be.
    """
    given = {"kind": "check_in", **facts}
    with pytest.raises(error, match=text):
        policy("US").draft(given.pop("kind"), **given)


@given(st.text(max_size=200), st.sampled_from(rp.Cause))
def test_any_words_can_be_quoted(words: str, cause: rp.Cause) -> None:
    """
    Whatever a buyer wrote stands in the draft as it is.
    """
    draft = policy("US").draft(
        "support_reply", words=words, cause=cause, order_id=ID
    )
    assert words in draft.text
    assert draft.missing == ()
    assert str(draft) == draft.text
    assert "text=<" in repr(draft)
