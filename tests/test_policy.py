"""
Tests of everything as seen from one day in one store.
"""

from __future__ import annotations

import datetime as dt
import itertools
import pickle
import zoneinfo

from collections.abc import Iterator
from typing import Any, ClassVar, cast

import attrs
import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy.language import READ_LANGUAGES
from review_policy.parameters import PARAMETERS
from review_policy.rules import RULES
from tests import strategies
from tests.situations import (
    ALWAYS,
    DAY,
    ORDER_ID,
    OTHER_ID,
    POLICY,
    REMOVABLE,
    STRIKABLE,
    feedback,
    small_model,
)


with small_model():
    US = rp.Policy("US", on=DAY, languages=("en",))
    BIG = rp.Policy("US", on=DAY)
Code = rp.ReasonCode
GERMAN = "Die Lieferung kam zu spät und der Verkäufer antwortet nicht."
PRODUCT = "The blender leaks and is far too loud."
LATE = "NEVER ARRIVED"
FBA = rp.Order(id=ORDER_ID, fulfillment=rp.Fulfillment.AMAZON)
SHIPPED = rp.Order(
    id=ORDER_ID,
    fulfillment=rp.Fulfillment.MERCHANT,
    buy_shipping=True,
    ship_by=dt.date(2026, 11, 4),
    shipped_at=dt.date(2026, 11, 3),
)
DATED: dict[str, rp.Timeline[Any] | rp.Parameter[Any]] = {
    **{str(rule): rule.in_force for rule in RULES},
    **{parameter.name: parameter for parameter in PARAMETERS},
}
OF_FEEDBACK = [each for each in RULES if each.subject is rp.Subject.FEEDBACK]
DAYS = st.dates(dt.date(2012, 1, 1), dt.date(2027, 12, 31))


@pytest.fixture(autouse=True, scope="module")
def _plain_words() -> Iterator[None]:
    """
    Make no test depend on what was learned of English.
    """
    with small_model():
        yield


def on(day: dt.date, store: str = "US") -> rp.Policy:
    """
    Make a policy of another day or store.
    """
    return rp.Policy(store, on=day, languages=("en",))


def judged(
    comment: str | None,
    order: rp.Order | None = None,
    policy: rp.Policy = US,
    **more: object,
) -> rp.FeedbackAssessment:
    """
    Judge a comment with a known history.
    """
    fields: dict[str, Any] = more
    item = feedback(comment, **fields)
    return policy.assess_feedback(item, order, history=())


def names(found: tuple[rp.Finding, ...]) -> list[str]:
    """
    List the rules of some findings.
    """
    return [each.rule.name for each in found]


def skipped(case: rp.FeedbackAssessment, name: str) -> rp.Skipped:
    """
    Give what was skipped of one rule.
    """
    (found,) = (each for each in case.skipped if each.rule.name == name)
    return found


def codes(found: rp.Skipped) -> list[rp.ReasonCode]:
    """
    List the codes of the reasons for skipping.
    """
    return [reason.code for reason in found.reasons]


def noted(case: rp.FeedbackAssessment) -> list[rp.ReasonCode]:
    """
    List the codes of the notes.
    """
    return [note.code for note in case.notes]


# -- making one ---------------------------------------------------------------


@pytest.mark.parametrize("store", ["UK", "gb", "amazon.co.uk"])
def test_stores_go_by_their_names(store: str) -> None:
    """
    A policy takes a store by any of its names.
    """
    policy = rp.Policy(store, on=DAY, languages=())
    assert policy.marketplace is rp.Marketplace.UK


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"on": dt.datetime(2026, 11, 21, tzinfo=dt.UTC)}, "on must be a da"),
        ({"on": "2026-11-21"}, "on must be a date"),
        ({"marketplace": "XX"}, "marketplace must be a known one"),
        ({"marketplace": 7}, "marketplace must be a store's code"),
        ({"seller": None}, "seller must be a Seller"),
        ({"languages": "en"}, "languages must be several"),
        ({"languages": ("fi",)}, "languages must be among the fourteen"),
        ({"languages": ("!",)}, "language must be a BCP 47 tag"),
        ({"zone": "Mars/Olympus"}, "zone must be an IANA name"),
        ({"zone": 3}, "zone must be an IANA name or a tzinfo"),
        ({"assume": ("x",)}, "assume must hold values of Assumption"),
        ({"rules": (REMOVABLE, REMOVABLE)}, "rules must have codes of the"),
    ],
)
def test_what_a_policy_refuses(fields: dict[str, Any], message: str) -> None:
    """
    A wrong argument is refused by name, with what was given.
    """
    given = {"marketplace": "US", "on": DAY, "languages": (), **fields}
    with pytest.raises(rp.ReviewPolicyError, match=message):
        rp.Policy(given.pop("marketplace"), **given)


def test_assumptions_must_be_known() -> None:
    """
    An assumption about an unknown parameter names near ones.
    """
    wrong = rp.Assumption("feedback.removal_requested", dt.timedelta(days=60))
    with pytest.raises(rp.UnknownNameError) as caught:
        rp.Policy("US", on=DAY, languages=(), assume=(wrong,))
    assert "feedback.removal_requested_within" in caught.value.near


def test_all_languages_are_the_default() -> None:
    """
    Without a choice, and with None, all fourteen are loaded.
    """
    assert rp.Policy("US", on=DAY).languages == READ_LANGUAGES
    everything = rp.Policy("US", on=DAY, languages=None)
    assert everything.languages == READ_LANGUAGES
    some = rp.Policy("US", on=DAY, languages=("pt-BR", rp.Language.EN))
    assert some.languages == (rp.Language.PT, rp.Language.EN)


def test_a_policy_is_a_value() -> None:
    """
    Policies compare, hash, show themselves in a line, and are frozen.
    """
    same = on(DAY)
    assert same == US
    assert hash(same) == hash(US)
    assert on(DAY - dt.timedelta(days=1)) != US
    assert len(repr(US)) < 300
    assert "\n" not in repr(US)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        US.on = DAY  # type: ignore[misc]


@pytest.mark.parametrize("zone", [None, "America/Los_Angeles"])
def test_policies_pickle(zone: str | None) -> None:
    """
    A policy that was pickled answers as before.
    """
    policy = rp.Policy(
        "DE",
        on=DAY,
        languages=("en",),
        zone=zone,
        seller=rp.Seller(brand_owner=True),
        assume=(rp.Assumption(PARAMETERS[0].name, dt.timedelta(days=1)),),
        rules=(REMOVABLE, *RULES),
    )
    copy = pickle.loads(pickle.dumps(policy))
    assert copy == policy
    for comment in (PRODUCT, LATE, "removable"):
        assert judged(comment, policy=copy) == judged(comment, policy=policy)


# -- the catalogue ------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "store", "in_force"),
    [
        (dt.date(2012, 10, 28), "US", []),
        (dt.date(2012, 10, 29), "US", ["FB101", "FB102", "FB103", "FB201"]),
        (
            dt.date(2018, 5, 10),
            "US",
            ["FB101", "FB102", "FB103", "FB201", "FB202"],
        ),
        (DAY, "DE", ["FB101", "FB102", "FB103", "FB201"]),
        (DAY, "AE", ["FB101", "FB102", "FB103", "FB201", "FB203"]),
    ],
)
def test_in_force(day: dt.date, store: str, in_force: list[str]) -> None:
    """
    What is in force follows from day and store; what may be counts too.
    """
    policy = on(day, store)
    assert [
        rule.code
        for rule in policy.in_force
        if rule.subject is rp.Subject.FEEDBACK
    ] == in_force
    assert policy.rules == RULES


@pytest.mark.parametrize(
    ("day", "store", "in_force"),
    [
        (dt.date(2013, 9, 29), "US", ""),
        (dt.date(2013, 9, 30), "US", "RV201 RV502 RV601"),
        (dt.date(2016, 10, 3), "US", "RV201 RV304 RV502 RV601"),
        (
            dt.date(2019, 11, 25),
            "FR",
            "RV101 RV102 RV105 RV201 RV202 RV203 RV204 RV501 RV502",
        ),
        (
            DAY,
            "US",
            (
                "RV101 RV102 RV103 RV104 RV105 RV201 RV202 RV203 RV204 RV301 "
                "RV302 RV303 RV304 RV401 RV402 RV501 RV502"
            ),
        ),
        (
            DAY,
            "DE",
            (
                "RV101 RV102 RV104 RV105 RV201 RV202 RV203 RV204 RV301 RV302 "
                "RV303 RV304 RV401 RV402 RV501 RV502"
            ),
        ),
    ],
)
def test_rules_over_reviews_in_force(
    day: dt.date, store: str, in_force: str
) -> None:
    """
    Which guidelines are in force follows from day and store.
    """
    assert [
        rule.code
        for rule in on(day, store).in_force
        if rule.subject is rp.Subject.REVIEW
    ] == in_force.split()


def test_assumptions_are_listed() -> None:
    """
    A policy lists what its caller assumes.
    """
    assumption = rp.Assumption(PARAMETERS[0].name, dt.timedelta(days=1))
    policy = attrs.evolve(US, assume=[assumption])
    assert policy.assumptions == (assumption,)
    assert US.assumptions == ()


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_rules_are_found(rule: rp.Rule) -> None:
    """
    A rule is found by its code, and by its name with its subject.
    """
    assert US.rule(rule.code) is rule
    assert US.rule(rule.name, rule.subject) is rule
    for subject in set(rp.Subject) - {rule.subject}:
        if (rule.name, subject) in {
            (each.name, each.subject) for each in RULES
        }:
            continue
        with pytest.raises(rp.UnknownNameError):
            US.rule(rule.name, subject)


def test_unknown_rules_come_with_near_names() -> None:
    """
    A name that no rule has is refused with near ones.
    """
    with pytest.raises(LookupError, match="did you mean obscene-language"):
        US.rule("obscene-langauge")
    with pytest.raises(rp.UnknownNameError) as caught:
        US.rule("zzz")
    assert caught.value.near == ()


def test_ambiguous_names_need_a_subject() -> None:
    """
    A name of two rules is refused with both codes, a subject settles it.
    """
    review = attrs.evolve(
        US.rule("obscene-language"), code="RV901", subject=rp.Subject.REVIEW
    )
    policy = attrs.evolve(US, rules=(*US.rules, review))
    with pytest.raises(rp.AmbiguousNameError) as caught:
        policy.rule("obscene-language")
    assert caught.value.codes == ("FB101", "RV901")
    assert policy.rule("obscene-language", rp.Subject.REVIEW) is review
    assert policy.rule("RV901") is review


@pytest.mark.parametrize("parameter", PARAMETERS, ids=lambda each: each.name)
def test_parameters_are_found(parameter: rp.Parameter[Any]) -> None:
    """
    A parameter is found by its name.
    """
    assert US.parameter(parameter.name) is parameter


def test_unknown_parameters_come_with_near_names() -> None:
    """
    A name that no parameter has is refused with near ones.
    """
    with pytest.raises(rp.UnknownNameError) as caught:
        US.parameter("feedback.removal_chanel")
    assert caught.value.kind == "parameter"
    assert caught.value.near[0] == "feedback.removal_channel"


# -- changes ------------------------------------------------------------------


def test_changes_lie_between_the_days() -> None:
    """
    Both days are included, and a range of days counts by any of them.
    """

    def seen(first: dt.date, last: dt.date) -> list[bool]:
        return [
            change.marketplaces == frozenset()
            for change in US.changes(first, last)
            if change.name == "feedback.stars_only"
        ]

    day = dt.date(2025, 8, 4)
    assert sorted(seen(day, day)) == [False, True]
    assert seen(dt.date(2025, 7, 1), dt.date(2025, 8, 3)) == [False]
    assert seen(dt.date(2025, 1, 1), dt.date(2025, 6, 30)) == []
    assert seen(dt.date(2025, 8, 5), DAY) == []


def test_open_changes_go_on() -> None:
    """
    A change that no source shows done is among all later ones.
    """
    changes = US.changes(DAY, DAY)
    assert [change.name for change in changes] == ["fba-delivery-only"]
    assert changes[0].settled is None
    assert changes[0].marketplaces == {rp.Marketplace.JP}


def test_all_changes() -> None:
    """
    From first to last every revision of the catalogue is listed, in order.
    """
    changes = US.changes(dt.date(2000, 1, 1), dt.date(2100, 1, 1))
    count = 0
    for dated in DATED.values():
        count += len(dated.history)
        count += sum(len(local.history) for local in dated.elsewhere)
    assert len(changes) == count
    assert {change.kind for change in changes} == {"rule", "parameter"}
    keys = [(change.first, change.name) for change in changes]
    assert keys == sorted(keys)


def test_no_changes_backwards() -> None:
    """
    From a later to an earlier day there is no change.
    """
    assert US.changes(dt.date(2012, 10, 30), dt.date(2012, 10, 29)) == ()


@pytest.mark.parametrize("name", ["first", "last"])
def test_changes_need_days(name: str) -> None:
    """
    A datetime is no day.
    """
    days: dict[str, Any] = {"first": DAY, "last": DAY}
    days[name] = dt.datetime(2026, 11, 21, tzinfo=dt.UTC)
    with pytest.raises(rp.InvalidTypeError, match=f"{name} must be a date"):
        US.changes(**days)


@given(DAYS, strategies.stores())
def test_between_changes_answers_stay(
    day: dt.date, store: rp.Marketplace
) -> None:
    """
    What differs from the day before is among the changes of the day.
    """
    before = day - dt.timedelta(days=1)
    changed = {change.name for change in US.changes(day, day)}
    for name, dated in DATED.items():
        one, two = dated.answer(before, store), dated.answer(day, store)
        if (one.state, one.revision) != (two.state, two.revision):
            assert name.rpartition(" ")[2] in changed


# -- outcomes -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("comment", "outcome"),
    [
        ("removable", rp.Outcome.REMOVE),
        ("strikable", rp.Outcome.STRIKE_THROUGH),
        ("strikable, removable", rp.Outcome.REMOVE),
        ("maybe removable, strikable", rp.Outcome.STRIKE_THROUGH),
        ("maybe removable", rp.Outcome.UNCERTAIN),
        ("maybe strikable", rp.Outcome.UNCERTAIN),
        ("fine", rp.Outcome.KEEP),
        ("", rp.Outcome.KEEP),
        (None, rp.Outcome.UNCERTAIN),
    ],
)
def test_outcomes(comment: str | None, outcome: rp.Outcome) -> None:
    """
    Removal goes before striking through, and a doubt is no ground.
    """
    assert judged(comment, policy=POLICY).outcome is outcome


def test_findings_and_doubts_stand_apart() -> None:
    """
    One rule may have sure places and doubtful ones.
    """
    case = judged("removable, maybe removable", policy=POLICY)
    (sure,), (doubt,) = case.findings, case.doubts
    assert sure.certainty is rp.Certainty.CERTAIN
    assert doubt.certainty is rp.Certainty.POSSIBLE
    assert sure.spans == (rp.Span("comment", 0, 9),)
    assert doubt.spans == (rp.Span("comment", 17, 26),)
    assert sure.reasons == (rp.Reason.of(Code.WORD_OBSCENE),)


def test_evidence_of_one_rule_is_one_finding() -> None:
    """
    All sure places of a rule make one finding, in the order of the text.
    """
    (found,) = judged("Removable! removable?", policy=POLICY).findings
    assert found.quotes == ("Removable", "removable")
    assert found.spans[0] < found.spans[1]
    assert len(found.reasons) == 1


@pytest.mark.parametrize("rating", [1, 2, 3, 4, 5])
@pytest.mark.parametrize(
    "comment", [PRODUCT, LATE, "Mail sales@lampshop.example", "fine", ""]
)
def test_stars_change_no_finding(comment: str, rating: int) -> None:
    """
    Findings, doubts and outcome do not depend on the stars.
    """
    one, other = judged(comment), judged(comment, rating=rating)
    assert other.findings == one.findings
    assert other.doubts == one.doubts
    assert other.outcome is one.outcome


def test_topics_are_listed() -> None:
    """
    A case lists what its clauses speak of, each topic with its places.
    """
    case = judged(f"{PRODUCT} The seller never answered my messages.")
    topics = {each.topic: each.spans for each in case.topics}
    assert rp.Topic.PRODUCT in topics
    assert rp.Topic.NONE not in topics
    spans = [span for each in case.topics for span in each.spans]
    assert len(spans) == len(set(spans))
    assert judged("").topics == judged(GERMAN, language=None).topics == ()


def test_filler_is_no_topic() -> None:
    """
    A comment that says nothing has no topics.
    """
    assert rp.Topic.NONE not in [each.topic for each in judged("A+").topics]


# -- facts that are missing ---------------------------------------------------


def test_without_an_order_the_fba_rule_is_skipped() -> None:
    """
    Without an order a delivery comment could be struck through.
    """
    case = judged(LATE)
    found = skipped(case, "fba-delivery-only")
    assert found.missing == ("order.fulfillment",)
    assert found.could_become is rp.Outcome.STRIKE_THROUGH
    assert found.reasons == (
        rp.Reason.of(Code.FACT_MISSING, fact="order.fulfillment"),
    )
    assert case.outcome is rp.Outcome.UNCERTAIN


def test_an_unmet_rule_could_become_nothing() -> None:
    """
    A comment on something else could not be struck through by an order.
    """
    found = skipped(judged(PRODUCT), "fba-delivery-only")
    assert found.missing == ("order.fulfillment",)
    assert found.could_become is None


def test_with_the_order_the_fba_rule_decides() -> None:
    """
    A delivery comment on an order by Amazon is struck through.
    """
    case = judged(LATE, FBA)
    assert names(case.findings) == ["fba-delivery-only"]
    assert case.outcome is rp.Outcome.STRIKE_THROUGH
    assert case.order is FBA


def test_a_merchants_order_is_no_ground() -> None:
    """
    A delivery comment on an order that the seller ships may stay.
    """
    order = attrs.evolve(SHIPPED, buy_shipping=False)
    case = judged(LATE, order)
    assert case.outcome is rp.Outcome.KEEP
    assert codes(skipped(case, "fba-delivery-only")) == [
        Code.CIRCUMSTANCE_NOT_MET
    ]
    assert codes(skipped(case, "buy-shipping-delay-only")) == [
        Code.CIRCUMSTANCE_NOT_MET
    ]


def test_buy_shipping_decides() -> None:
    """
    A late parcel that was shipped on time by Buy Shipping is struck through.
    """
    case = judged(LATE, SHIPPED)
    assert names(case.findings) == ["buy-shipping-delay-only"]
    assert case.outcome is rp.Outcome.STRIKE_THROUGH


@pytest.mark.parametrize(
    ("fields", "missing"),
    [
        ({"buy_shipping": None}, ("order.buy_shipping",)),
        (
            {"shipped_at": None, "ship_by": None},
            ("order.shipped_at", "order.ship_by"),
        ),
        (
            {"fulfillment": None, "buy_shipping": None},
            ("order.fulfillment", "order.buy_shipping"),
        ),
    ],
)
def test_facts_missing_for_buy_shipping(
    fields: dict[str, Any], missing: tuple[str, ...]
) -> None:
    """
    Each fact that is not known is listed, and could decide.
    """
    case = judged(LATE, attrs.evolve(SHIPPED, **fields))
    found = skipped(case, "buy-shipping-delay-only")
    assert found.missing == missing
    assert found.could_become is rp.Outcome.STRIKE_THROUGH
    assert [dict(each.facts)["fact"] for each in found.reasons] == [*missing]
    assert case.outcome is rp.Outcome.UNCERTAIN


def test_only_what_is_missing_is_listed() -> None:
    """
    A fact that was given is not listed as missing.
    """
    case = judged(LATE, attrs.evolve(SHIPPED, ship_by=None))
    found = skipped(case, "buy-shipping-delay-only")
    assert found.missing == ("order.ship_by",)


def test_shipped_late() -> None:
    """
    Whoever shipped late has no ground, whatever else is not known.
    """
    late = attrs.evolve(
        SHIPPED, shipped_at=dt.date(2026, 11, 5), buy_shipping=None
    )
    found = skipped(judged(LATE, late), "buy-shipping-delay-only")
    assert found.reasons == (
        rp.Reason.of(
            Code.CIRCUMSTANCE_NOT_MET, fact="the order was shipped late"
        ),
    )
    assert found.missing == ()
    assert found.could_become is None


@pytest.mark.parametrize(
    ("easy_ship", "outcome"),
    [
        (True, rp.Outcome.STRIKE_THROUGH),
        (False, rp.Outcome.KEEP),
        (None, rp.Outcome.UNCERTAIN),
    ],
)
def test_easy_ship(easy_ship: bool | None, outcome: rp.Outcome) -> None:  # noqa: FBT001
    """
    In the Emirates a delivery by Easy Ship decides.
    """
    order = rp.Order(
        id=ORDER_ID,
        fulfillment=rp.Fulfillment.MERCHANT,
        easy_ship=easy_ship,
    )
    assert judged(LATE, order, on(DAY, "AE")).outcome is outcome


def test_an_unknown_comment_leaves_everything_open() -> None:
    """
    Where the comment is not known, no rule is applied and each could be.
    """
    case = judged(None)
    assert Code.COMMENT_NOT_GIVEN in noted(case)
    assert not case.findings
    assert not case.doubts
    assert len(case.skipped) == len(OF_FEEDBACK)
    found = skipped(case, "obscene-language")
    assert found.missing == ("feedback.comment",)
    assert found.could_become is rp.Outcome.REMOVE


@pytest.mark.parametrize(
    ("name", "order", "code"),
    [
        ("easy-ship-delivery-only", None, Code.RULE_NOT_IN_STORE),
        ("fba-delivery-only", SHIPPED, Code.CIRCUMSTANCE_NOT_MET),
    ],
)
def test_no_comment_makes_a_closed_rule_apply(
    name: str, order: rp.Order | None, code: rp.ReasonCode
) -> None:
    """
    A rule that store or order rule out is skipped for that reason.
    """
    found = skipped(judged(None, order), name)
    assert codes(found) == [code]
    assert found.could_become is None


def test_a_blank_comment_is_kept() -> None:
    """
    Stars alone meet no ground, and nothing could change that.
    """
    for comment in ("", " \n"):
        case = judged(comment, language=None)
        assert case.outcome is rp.Outcome.KEEP
        assert case.language is rp.Language.UNKNOWN
        assert Code.COMMENT_BLANK in noted(case)
        assert not any(each.could_become for each in case.skipped)


# -- days ---------------------------------------------------------------------


def test_before_the_records_rules_are_skipped() -> None:
    """
    On a day before the first source, a ground could hold and is not said to.
    """
    case = judged("Fuck off", policy=on(dt.date(2012, 10, 28)))
    found = skipped(case, "obscene-language")
    assert found.reasons == (
        rp.Reason.of(
            Code.RULE_NOT_RECORDED,
            day=dt.date(2012, 10, 28),
            earliest=dt.date(2012, 10, 29),
        ),
    )
    assert found.could_become is rp.Outcome.REMOVE
    assert case.outcome is rp.Outcome.UNCERTAIN


def test_before_the_records_missing_facts_are_listed_too() -> None:
    """
    Both the day and the order may be missing for one rule.
    """
    case = judged(LATE, policy=on(dt.date(2012, 10, 28)))
    assert codes(skipped(case, "fba-delivery-only")) == [
        Code.FACT_MISSING,
        Code.RULE_NOT_RECORDED,
    ]


def test_what_was_not_in_force_is_skipped() -> None:
    """
    A rule that a source shows not to be there could become nothing.
    """
    case = judged(LATE, SHIPPED, on(dt.date(2015, 1, 1)))
    found = skipped(case, "buy-shipping-delay-only")
    assert found.reasons == (
        rp.Reason.of(
            Code.RULE_NOT_IN_FORCE,
            day=dt.date(2015, 1, 1),
            since=dt.date(2012, 10, 29),
        ),
    )
    assert found.could_become is None
    assert case.outcome is rp.Outcome.KEEP


def test_what_no_source_shows_in_a_store_is_skipped() -> None:
    """
    A rule without a record for the store names the store.
    """
    case = judged(LATE, SHIPPED, on(DAY, "DE"))
    found = skipped(case, "buy-shipping-delay-only")
    assert found.reasons == (rp.Reason.of(Code.RULE_NOT_IN_STORE, store="DE"),)


@pytest.mark.parametrize(
    ("day", "outcome"),
    [
        (dt.date(2018, 5, 9), rp.Outcome.KEEP),
        (dt.date(2018, 5, 10), rp.Outcome.UNCERTAIN),
        (dt.date(2021, 5, 9), rp.Outcome.UNCERTAIN),
        (dt.date(2021, 5, 10), rp.Outcome.STRIKE_THROUGH),
    ],
)
def test_an_uncertain_day_makes_a_doubt(
    day: dt.date, outcome: rp.Outcome
) -> None:
    """
    While the rule may have come in, its evidence is a doubt with the days.
    """
    case = judged(LATE, SHIPPED, on(day))
    assert case.outcome is outcome
    if outcome is rp.Outcome.UNCERTAIN:
        (doubt,) = case.doubts
        assert doubt.certainty is rp.Certainty.POSSIBLE
        assert doubt.quotes == (LATE,)
        assert (
            rp.Reason.of(
                Code.RULE_UNCERTAIN,
                first=dt.date(2018, 5, 10),
                last=dt.date(2021, 5, 10),
            )
            in doubt.reasons
        )


def test_what_both_wordings_cover_is_a_finding() -> None:
    """
    Where one wording may have replaced another, what both cover is found.
    """
    case = judged(LATE, FBA, on(DAY, "JP"))
    assert case.outcome is rp.Outcome.STRIKE_THROUGH
    assert case.doubts == ()


def test_an_unsettled_rule_has_no_last_day() -> None:
    """
    Where no source shows the change done, its doubt has no last day.
    """
    soft = attrs.evolve(
        ALWAYS.history[0], start=rp.Between(dt.date(2023, 3, 7))
    )
    rule = attrs.evolve(STRIKABLE, in_force=rp.Timeline((soft,)))
    policy = attrs.evolve(on(DAY), rules=(rule,))
    (doubt,) = judged("strikable", FBA, policy).doubts
    assert (
        rp.Reason.of(Code.RULE_UNCERTAIN, first=dt.date(2023, 3, 7), last=None)
        in doubt.reasons
    )


def test_weak_sources_are_said() -> None:
    """
    A finding whose rule is dated by a weak source says so.
    """
    (found,) = judged(LATE, FBA).findings
    assert [reason.code for reason in found.reasons] == [
        Code.WHOLLY_DELIVERY,
        Code.LOW_CONFIDENCE,
    ]


@pytest.mark.parametrize(
    ("day", "outcome"),
    [
        (dt.date(2012, 10, 29), rp.Outcome.REMOVE),
        (dt.date(2014, 1, 1), rp.Outcome.UNCERTAIN),
        (dt.date(2016, 7, 5), rp.Outcome.UNCERTAIN),
        (DAY, rp.Outcome.UNCERTAIN),
    ],
)
@pytest.mark.parametrize(
    "comment",
    [
        "My number is 07700 900461.",
        "The driver left his number +44 7700 900318",
    ],
)
def test_personal_data_of_others(
    comment: str, day: dt.date, outcome: rp.Outcome
) -> None:
    """
    Any personal data counted in 2012, since 2016 the seller's alone.
    """
    rule = US.rule("personal-information")
    policy = attrs.evolve(US, on=day, rules=(rule,))
    case = judged(comment, policy=policy)
    assert case.outcome is outcome
    assert names(case.findings or case.doubts) == [rule.name]


# -- stores, orders, history --------------------------------------------------


def test_another_store_is_refused() -> None:
    """
    Feedback or an order of another store is an error with both stores.
    """
    there = rp.Order(id=ORDER_ID, marketplace=rp.Marketplace.DE)
    with pytest.raises(rp.MarketplaceMismatchError) as caught:
        judged("fine", marketplace="DE")
    assert (caught.value.expected, caught.value.given) == ("US", "DE")
    with pytest.raises(rp.MarketplaceMismatchError, match="order must bel"):
        judged("fine", there)
    with pytest.raises(rp.MarketplaceMismatchError, match="order"):
        US.windows(there)
    with pytest.raises(rp.MarketplaceMismatchError, match="feedback"):
        US.windows(None, feedback=feedback(marketplace="DE"))


def test_the_same_store_is_taken() -> None:
    """
    Records that name the policy's own store are judged.
    """
    order = attrs.evolve(FBA, marketplace=rp.Marketplace.US)
    case = judged(LATE, order, marketplace="US")
    assert case.outcome is rp.Outcome.STRIKE_THROUGH


def test_another_order_is_not_used() -> None:
    """
    An order with another id is noted and left aside.
    """
    other = attrs.evolve(FBA, id=OTHER_ID)
    case = judged(LATE, other)
    assert case.order is None
    assert (
        rp.Reason.of(Code.OTHER_ORDER, given=OTHER_ID, expected=ORDER_ID)
        in case.notes
    )
    assert case.findings == judged(LATE).findings
    assert case.skipped == judged(LATE).skipped


@pytest.mark.parametrize(
    ("state", "notes"),
    [
        (None, [Code.STATE_NOT_GIVEN]),
        (rp.FeedbackState.PUBLISHED, []),
        (rp.FeedbackState.STRUCK_THROUGH, [Code.ALREADY_STRUCK_THROUGH]),
        (rp.FeedbackState.REMOVED_BY_AMAZON, [Code.ALREADY_REMOVED]),
        (rp.FeedbackState.REMOVED_BY_BUYER, [Code.ALREADY_REMOVED]),
    ],
)
def test_the_state_is_noted(
    state: rp.FeedbackState | None, notes: list[rp.ReasonCode]
) -> None:
    """
    What became of the feedback, or that it is not known, is a note.
    """
    assert noted(judged("fine", state=state)) == notes


def test_unknown_history_is_noted() -> None:
    """
    No history is unknown history, an empty one is none.
    """
    assert noted(US.assess_feedback(feedback("fine"))) == [
        Code.HISTORY_NOT_GIVEN
    ]
    assert US.assess_feedback(feedback("fine")).history is rp.NOT_GIVEN
    events = iter([rp.Event(rp.EventKind.REFUNDED, DAY)])
    case = US.assess_feedback(feedback("fine"), history=events)
    assert [event.kind for event in case.history or ()] == [
        rp.EventKind.REFUNDED
    ]


@pytest.mark.parametrize(
    "zone", ["Asia/Tokyo", zoneinfo.ZoneInfo("Asia/Tokyo")]
)
def test_the_zone_is_noted(zone: str | dt.tzinfo) -> None:
    """
    Days in another zone than UTC are said to be so, and counted so.
    """
    policy = attrs.evolve(US, zone=zone)
    at = dt.datetime(2026, 11, 14, 20, tzinfo=dt.UTC)
    case = judged("fine", policy=policy, left_at=at)
    assert rp.Reason.of(Code.ZONE_USED, zone="Asia/Tokyo") in case.notes
    assert case.windows.remove.first == dt.date(2026, 11, 15)
    assert case.stamp.zone == "Asia/Tokyo"


def test_windows() -> None:
    """
    The windows of an order are those of a case of it.
    """
    order = attrs.evolve(FBA, purchased_at=dt.date(2026, 11, 1))
    windows = US.windows(order, feedback=feedback("fine"), history=())
    assert list(windows) == list(judged("fine", order).windows)
    assert US.windows(None).leave.state is rp.WindowState.UNKNOWN


def test_assumed_times_show_in_windows() -> None:
    """
    A number of the caller's takes the catalogue's place and says so.
    """
    name = "feedback.removal_requested_within"
    assumption = rp.Assumption(name, dt.timedelta(days=60))
    policy = attrs.evolve(US, assume=(assumption,))
    window = judged("fine", policy=policy).windows.request_removal
    assert window.last == DAY + dt.timedelta(days=60)
    assert window.basis is rp.Basis.ASSUMED


# -- languages ----------------------------------------------------------------


def test_a_declared_language_wins() -> None:
    """
    What the caller says of the language holds, whatever the text looks like.
    """
    assert judged(PRODUCT, language="fr").language is rp.Language.FR
    assert judged(PRODUCT, language=None).language is rp.Language.EN


def test_a_language_that_a_rule_does_not_read() -> None:
    """
    A rule that does not read the language could become something.
    """
    case = judged(GERMAN, language=None)
    assert case.language is rp.Language.DE
    for rule in OF_FEEDBACK:
        if rp.Language.DE in rule.languages:
            continue
        if rule.name == "easy-ship-delivery-only":
            continue
        found = skipped(case, rule.name)
        assert found.reasons == (
            rp.Reason.of(Code.LANGUAGE_NOT_COVERED, language="de"),
        )
        assert found.could_become is rule.severity.outcome
    assert case.outcome is rp.Outcome.UNCERTAIN


def test_no_language_makes_an_order_amazons() -> None:
    """
    In a language that is not read, circumstances against a rule still hold.
    """
    case = judged(GERMAN, SHIPPED, language="de")
    found = skipped(case, "fba-delivery-only")
    assert codes(found) == [Code.CIRCUMSTANCE_NOT_MET]
    assert found.could_become is None


@pytest.mark.parametrize("language", [None, "fi", "und"])
def test_an_unknown_language(language: str | None) -> None:
    """
    Rules that need the language are skipped where it is not known.
    """
    case = judged("Qwxzv vrtplk", language=language)
    assert case.language is rp.Language.UNKNOWN
    found = skipped(case, "obscene-language")
    assert codes(found) == [Code.LANGUAGE_UNKNOWN]
    assert found.could_become is rp.Outcome.REMOVE


def test_a_language_that_was_not_loaded() -> None:
    """
    A policy without English says so, and still finds what has a form.
    """
    policy = rp.Policy("US", on=DAY, languages=("de",))
    case = judged("Mail sales@lampshop.example, fuck", policy=policy)
    assert names(case.findings) == ["personal-information"]
    found = skipped(case, "obscene-language")
    assert found.reasons == (
        rp.Reason.of(Code.LANGUAGE_NOT_LOADED, language="en"),
    )


def test_signs_alone_have_no_language_to_miss() -> None:
    """
    A comment without words is looked at by every rule.
    """
    case = judged("!!! 😀", language=None)
    assert case.outcome is rp.Outcome.KEEP
    assert not any(each.could_become for each in case.skipped)


# -- many ---------------------------------------------------------------------


def test_many_keep_their_order() -> None:
    """
    Each answer stands in the place of its feedback, orders found by id.
    """
    items = [feedback(LATE), feedback(LATE, order_id=OTHER_ID)]
    expected = [
        US.assess_feedback(items[0], FBA),
        US.assess_feedback(items[1]),
    ]
    assert list(US.assess_many(items, [FBA])) == expected
    assert list(US.assess_many(items, {FBA.id: FBA})) == expected
    assert list(US.assess_many(iter(items))) == [
        US.assess_feedback(item) for item in items
    ]


def test_many_with_history() -> None:
    """
    Each feedback has the events of its own order and those without one.
    """
    own = rp.Event(rp.EventKind.REPLY_POSTED, DAY, ORDER_ID)
    other = rp.Event(rp.EventKind.REFUNDED, DAY, OTHER_ID)
    free = rp.Event(rp.EventKind.MESSAGE_SENT, DAY)
    items = [feedback("fine"), feedback("fine", order_id=OTHER_ID)]
    cases = [
        each
        for each in US.assess_many(items, history=[own, other, free])
        if isinstance(each, rp.FeedbackAssessment)
    ]
    assert [case.history for case in cases] == [(free, own), (free, other)]
    (alone,) = US.assess_many(items[:1], history=[])
    assert isinstance(alone, rp.FeedbackAssessment)
    assert alone.history == ()


def test_what_cannot_be_judged_is_a_problem_in_its_place() -> None:
    """
    A wrong item, or one of another store, hides no other.
    """
    items: list[Any] = [
        feedback("fine"),
        "no feedback",
        feedback("fine", marketplace="DE"),
        None,
        feedback("fine"),
    ]
    good, text, store, nothing, last = US.assess_many(items)
    assert isinstance(good, rp.FeedbackAssessment)
    assert isinstance(last, rp.FeedbackAssessment)
    assert isinstance(text, rp.Problem)
    assert (text.index, text.given) == (1, "str")
    assert "item 1 must be a Feedback" in text.error
    assert store == rp.Problem(
        2, "feedback must belong to store US (got DE)", "Feedback"
    )
    assert isinstance(nothing, rp.Problem)
    assert nothing.index == 3


def test_an_order_of_another_store_is_a_problem_in_its_place() -> None:
    """
    An order of another store spoils its own feedback only.
    """
    there = attrs.evolve(FBA, marketplace=rp.Marketplace.DE)
    items = [feedback(LATE), feedback(LATE, order_id=OTHER_ID)]
    first, second = US.assess_many(items, [there])
    assert isinstance(first, rp.Problem)
    assert isinstance(second, rp.FeedbackAssessment)


# -- rules of the caller's own ------------------------------------------------


def test_a_custom_rule() -> None:
    """
    A caller's own rule is applied beside the catalogue's.
    """
    policy = attrs.evolve(US, rules=(*US.rules, REMOVABLE))
    case = judged("removable! Mail sales@lampshop.example", policy=policy)
    assert names(case.findings) == ["personal-information", REMOVABLE.name]
    assert policy.rule("removable-word") is REMOVABLE
    assert REMOVABLE in policy.in_force


class _Counted(rp.Evidence):
    """
    Evidence that counts how often any of it is compared.
    """

    compared: ClassVar[list[object]] = []

    def __eq__(self, other: object) -> bool:
        self.compared.append(other)
        return self is other

    __hash__ = object.__hash__


def _often(situation: rp.Situation) -> Iterator[rp.Evidence]:
    for word in situation.reading.words:
        yield _Counted(
            certainty=rp.Certainty.CERTAIN,
            because=rp.Reason.of(Code.WORD_OBSCENE),
            spans=(situation.reading.span(word.start, word.end),),
        )


def test_evidence_is_not_compared_with_all_the_rest() -> None:
    """
    Evidence is sorted by its certainty alone.
    """
    rule = attrs.evolve(REMOVABLE, detector=_often)
    policy = attrs.evolve(US, rules=(rule,))
    (found,) = judged("word " * 200, policy=policy).findings
    assert len(found.spans) == 200
    assert len(_Counted.compared) <= 200


def test_rules_of_other_subjects_are_not_applied() -> None:
    """
    Feedback is judged by the rules over feedback alone.
    """
    review = attrs.evolve(REMOVABLE, subject=rp.Subject.REVIEW)
    policy = attrs.evolve(US, rules=(review,))
    case = judged("removable", policy=policy)
    assert case.outcome is rp.Outcome.KEEP
    assert not case.skipped


def test_a_custom_need() -> None:
    """
    A rule may need a circumstance of the caller's own making.
    """
    need = rp.Need(("seller.professional",), "no pro", _professional)
    rule = attrs.evolve(REMOVABLE, needs=(need, need))
    results = {
        known: judged(
            "removable",
            policy=attrs.evolve(
                US, rules=(rule,), seller=rp.Seller(professional=known)
            ),
        )
        for known in (True, False, None)
    }
    assert results[True].outcome is rp.Outcome.REMOVE
    assert results[False].outcome is rp.Outcome.KEEP
    assert results[None].outcome is rp.Outcome.UNCERTAIN
    (found,) = results[None].skipped
    assert found.missing == ("seller.professional",)


def _professional(situation: rp.Situation) -> bool | None:
    return situation.seller.professional


def test_findings_about_circumstances_have_no_places() -> None:
    """
    Evidence without spans makes a finding of reasons alone.
    """
    rule = attrs.evolve(REMOVABLE, detector=_always)
    (found,) = judged("fine", policy=attrs.evolve(US, rules=(rule,))).findings
    assert not found.spans
    assert not found.quotes
    assert found.reasons == (rp.Reason.of(Code.WHOLLY_PRODUCT),)


def _always(situation: rp.Situation) -> list[rp.Evidence]:
    assert situation.feedback is not None
    because = rp.Reason.of(Code.WHOLLY_PRODUCT)
    return [rp.Evidence(certainty=rp.Certainty.LIKELY, because=because)]


# -- stamps -------------------------------------------------------------------


def test_stamps_change_with_what_was_assumed() -> None:
    """
    The digest is of rules, parameters and assumptions, and of nothing else.
    """
    assumption = rp.Assumption(PARAMETERS[0].name, dt.timedelta(days=1))
    policies = [
        US,
        attrs.evolve(US, assume=(assumption,)),
        attrs.evolve(
            US, assume=(attrs.evolve(assumption, value=dt.timedelta(2)),)
        ),
        attrs.evolve(US, rules=(*US.rules, REMOVABLE)),
        attrs.evolve(US, rules=(attrs.evolve(RULES[0], in_force=ALWAYS),)),
    ]
    digests = [judged("", policy=each).stamp.digest for each in policies]
    assert len(set(digests)) == len(policies)
    later = attrs.evolve(US, on=DAY + dt.timedelta(days=1))
    assert judged("", policy=later).stamp.digest == digests[0]
    assert judged("", policy=on(DAY)).stamp == judged("").stamp


# -- whatever comes -----------------------------------------------------------


@given(
    strategies.feedback(),
    st.one_of(st.none(), strategies.orders()),
    st.lists(
        st.builds(
            rp.Event, st.sampled_from(rp.EventKind), strategies.moments()
        ),
        max_size=3,
    ),
)
def test_any_feedback_has_an_answer(
    item: rp.Feedback, order: rp.Order | None, events: list[rp.Event]
) -> None:
    """
    No feedback, order or history makes judging fail, and all quotes are true.
    """
    case = BIG.assess_feedback(item, order, history=events)
    assert case == BIG.assess_feedback(item, order, history=events)
    assert case.actions
    for found in (*case.findings, *case.doubts):
        for span, quote in zip(found.spans, found.quotes, strict=True):
            assert span.field == "comment"
            assert span.of(item.comment or "") == quote
            first, last = span.utf16(item.comment or "")
            assert quote
            assert last - first >= span.end - span.start


@pytest.mark.parametrize(
    "letter",
    [*"aAä1. @-'\n\x00", *"\ud800\u0301\u202e\u00adשم한好ツ😀"],
)
def test_long_texts_of_one_letter(letter: str) -> None:
    """
    A hundred thousand characters of one letter have an answer.
    """
    text = letter * 100_000
    case = BIG.assess_feedback(feedback(text, language=None), history=())
    for found in (*case.findings, *case.doubts):
        for span, quote in zip(found.spans, found.quotes, strict=True):
            assert span.of(text) == quote


@given(
    strategies.texts(),
    st.lists(st.sampled_from(RULES), unique=True),
    st.sampled_from((None, FBA, SHIPPED)),
)
def test_a_subset_of_rules_gives_that_subset(
    text: str, rules: list[rp.Rule], order: rp.Order | None
) -> None:
    """
    What one rule says depends neither on the other rules nor on their order.
    """
    everything = judged(text, order)
    some = judged(text, order, _with(tuple(rules)))
    for name in ("findings", "doubts", "skipped"):
        expected = {
            each for each in getattr(everything, name) if each.rule in rules
        }
        assert set(getattr(some, name)) == expected
    assert some.topics == everything.topics


_POLICIES: dict[tuple[rp.Rule, ...], rp.Policy] = {}


def _with(rules: tuple[rp.Rule, ...]) -> rp.Policy:
    if rules not in _POLICIES:
        _POLICIES[rules] = attrs.evolve(US, rules=rules)
    return _POLICIES[rules]


@pytest.mark.parametrize(
    "rules", list(itertools.permutations((REMOVABLE, STRIKABLE)))
)
def test_the_outcome_does_not_depend_on_the_order(
    rules: tuple[rp.Rule, ...],
) -> None:
    """
    Removal goes first, whichever rule stands first.
    """
    policy = attrs.evolve(POLICY, rules=rules)
    case = judged("strikable removable", policy=policy)
    assert case.outcome is rp.Outcome.REMOVE
    assert REMOVABLE.term in case.actions[0].draft


@given(strategies.days(), strategies.stores(), strategies.texts())
def test_any_day_in_any_store_has_an_answer(
    day: dt.date, store: rp.Marketplace, text: str
) -> None:
    """
    On every day, in every store, each rule is applied or skipped with why.
    """
    policy = rp.Policy(store, on=day, languages=())
    case = judged(text, policy=policy, left_at=day)
    for found in case.skipped:
        assert found.reasons
        assert all(reason.text for reason in found.reasons)
    if case.outcome is rp.Outcome.KEEP:
        assert not case.findings
        assert not case.doubts


def test_only_rules_are_taken_for_rules() -> None:
    """
    A name in the place of a rule is refused when the policy is made.
    """
    with pytest.raises(rp.InvalidTypeError, match="rules must hold values"):
        attrs.evolve(US, rules=cast("Any", ("obscene-language",)))
