"""
Tests of values with dates.
"""

from __future__ import annotations

import copy
import datetime as dt
import pickle

from typing import Any, Final, cast

import attrs
import pytest

from hypothesis import given
from hypothesis import strategies as st

import review_policy as rp

from review_policy import citations as cite
from review_policy.parameters import PARAMETERS
from review_policy.timeline import changes_of
from tests.strategies import days, stores


NAME: Final = "feedback.invented"
START: Final = dt.date(2020, 2, 29)
LATER: Final = dt.date(2021, 12, 31)
ERRORS: Final[dict[rp.State, type[rp.ReviewPolicyError]]] = {
    rp.State.NOT_RECORDED: rp.NotRecordedError,
    rp.State.NOT_IN_FORCE: rp.NotInForceError,
    rp.State.UNCERTAIN: rp.UncertainDayError,
}


def revision(
    start: dt.date | rp.Between, value: int | rp.NotInForce = 1
) -> rp.Revision[int]:
    """
    Make a revision of an invented number.
    """
    return rp.Revision(
        start=start,
        value=value,
        source=cite.REMOVAL_US,
        basis=rp.Basis.ASSUMED,
        confidence=rp.Confidence.LOW,
    )


def parameter(
    *history: rp.Revision[int], elsewhere: tuple[rp.Local[int], ...] = ()
) -> rp.Parameter[int]:
    """
    Make an invented parameter.
    """
    return rp.Parameter(
        name=NAME,
        title="An invented number",
        clock=rp.Clock.JUDGEMENT,
        history=history,
        elsewhere=elsewhere,
    )


@st.composite
def histories(draw: st.DrawFn) -> tuple[rp.Revision[int], ...]:
    """
    Draw revisions in order, each settled before the next begins.
    """
    marks = sorted(draw(st.sets(st.dates(), max_size=8)))
    found: list[rp.Revision[int]] = []
    while marks:
        first = marks.pop(0)
        start: dt.date | rp.Between = first
        if draw(st.booleans()):
            if marks:
                start = rp.Between(first, marks.pop(0))
            else:
                start = rp.Between(first)
        value = draw(st.one_of(st.just(rp.NOT_IN_FORCE), st.integers(0, 3)))
        found.append(revision(start, value))
    return tuple(found)


def obvious(
    history: tuple[rp.Revision[int], ...], day: dt.date
) -> tuple[rp.State, list[int | rp.NotInForce]]:
    """
    Say the state and the possible values, by looking at every revision.
    """
    come = [each for each in history if each.first <= day]
    if not come:
        return rp.State.NOT_RECORDED, []
    last = come[-1]
    if last.settled is not None and last.settled <= day:
        absent = last.value is rp.NOT_IN_FORCE
        state = rp.State.NOT_IN_FORCE if absent else rp.State.KNOWN
        return state, [last.value]
    return rp.State.UNCERTAIN, [each.value for each in come[-2:]]


# -- the answer of a day -----------------------------------------------------


@given(histories(), st.dates(), stores())
def test_answer_is_that_of_the_linear_search(
    history: tuple[rp.Revision[int], ...],
    day: dt.date,
    store: rp.Marketplace,
) -> None:
    """
    The state and the values are those of the last revision that began.
    """
    state, values = obvious(history, day)
    answer = parameter(*history).answer(day, store)
    assert answer == rp.Timeline(history).answer(day, store)
    assert answer.state is state
    assert answer.day == day
    numbers = tuple(each for each in values if each is not rp.NOT_IN_FORCE)
    assert answer.candidates == numbers
    known = state is rp.State.KNOWN
    assert answer.value == (values[-1] if known else None)
    if answer.revision is not None:
        assert answer.revision.value is values[-1]
        assert answer.revision.first <= day
    assert (answer.revision is None) is (state is rp.State.NOT_RECORDED)
    if answer.before is not None:
        assert state is rp.State.UNCERTAIN
        assert answer.before.value is values[0]


@given(histories(), st.dates())
def test_value_or_error(
    history: tuple[rp.Revision[int], ...], day: dt.date
) -> None:
    """
    `at` gives the value on a known day and a named error on any other.
    """
    number = parameter(*history)
    state, values = obvious(history, day)
    begun = [each for each in history if each.first <= day]
    if state is rp.State.KNOWN:
        assert number.at(day) == values[-1]
        return
    with pytest.raises(ERRORS[state]) as caught:
        number.at(day)
    facts = vars(caught.value)
    assert (facts["name"], facts["day"]) == (NAME, day)
    if state is rp.State.NOT_RECORDED:
        earliest = history[0].first if history else None
        assert facts["earliest"] == earliest
        assert all(day < each.first for each in history)
    if state is rp.State.NOT_IN_FORCE:
        assert facts["since"] == begun[-1].first <= day
    if state is rp.State.UNCERTAIN:
        assert facts["first"] == begun[-1].first <= day
        assert facts["last"] is None or day <= facts["last"]


@given(histories(), st.dates(), st.dates())
def test_constant_between_change_days(
    history: tuple[rp.Revision[int], ...], one: dt.date, other: dt.date
) -> None:
    """
    Two days with no change after the one and up to the other are alike.
    """
    one, other = min(one, other), max(one, other)
    changes = {each.first for each in history}
    changes |= {each.settled for each in history if each.settled}
    number = parameter(*history)
    before = number.answer(one)
    after = attrs.evolve(number.answer(other), day=one)
    if not any(one < day <= other for day in changes):
        assert before == after


@given(st.sampled_from(PARAMETERS), days(), days(), stores())
def test_catalogue_is_constant_between_change_days(
    number: rp.Parameter[Any],
    one: dt.date,
    other: dt.date,
    store: rp.Marketplace,
) -> None:
    """
    No parameter changes on a day on which no change is listed.
    """
    one, other = min(one, other), max(one, other)
    changes = set[dt.date | None]()
    for change in changes_of(
        "parameter", number.name, number.history, number.elsewhere
    ):
        changes |= {change.first, change.settled}
    after = attrs.evolve(number.answer(other, store), day=one)
    if not any(day and one < day <= other for day in changes):
        assert number.answer(one, store) == after


@pytest.mark.parametrize(
    ("day", "state", "value"),
    [
        (dt.date(2020, 2, 28), "not_recorded", None),
        (dt.date(2020, 2, 29), "not_in_force", None),
        (dt.date(2021, 12, 30), "not_in_force", None),
        (dt.date(2021, 12, 31), "known", 5),
        (dt.date(2022, 1, 1), "known", 5),
        (dt.date(2022, 12, 31), "known", 5),
        (dt.date(2023, 1, 1), "uncertain", None),
        (dt.date(2023, 6, 29), "uncertain", None),
        (dt.date(2023, 6, 30), "known", 7),
        (dt.date(2024, 2, 28), "known", 7),
        (dt.date(2024, 2, 29), "uncertain", None),
        (dt.date.max, "uncertain", None),
    ],
)
def test_days_around_changes(
    day: dt.date, state: str, value: int | None
) -> None:
    """
    A change holds on its first day and not on the day before.
    """
    number = parameter(
        revision(START, rp.NOT_IN_FORCE),
        revision(LATER, 5),
        revision(rp.Between(dt.date(2023, 1, 1), dt.date(2023, 6, 30)), 7),
        revision(rp.Between(dt.date(2024, 2, 29)), rp.NOT_IN_FORCE),
    )
    answer = number.answer(day)
    assert (answer.state.value, answer.value) == (state, value)


def test_candidates_of_uncertain_days() -> None:
    """
    On an uncertain day there are the old value and the new one.
    """
    soft = rp.Between(dt.date(2023, 1, 1), dt.date(2023, 6, 30))
    day = dt.date(2023, 2, 1)
    old = revision(START, 5)
    absent = revision(START, rp.NOT_IN_FORCE)
    new = revision(soft, 7)
    gone = revision(soft, rp.NOT_IN_FORCE)
    assert parameter(old, new).answer(day).candidates == (5, 7)
    assert parameter(new).answer(day).candidates == (7,)
    assert parameter(absent, new).answer(day).candidates == (7,)
    assert parameter(old, gone).answer(day).candidates == (5,)


def test_other_states_have_no_candidates() -> None:
    """
    Where there is no such number, none is possible.
    """
    number = parameter(revision(START, rp.NOT_IN_FORCE))
    assert number.answer(START).candidates == ()
    assert number.answer(dt.date(2020, 1, 1)).candidates == ()
    assert parameter().answer(START).earliest is None
    assert number.answer(dt.date(2020, 1, 1)).earliest == START


def test_uncertain_days_end_before_the_settled_one() -> None:
    """
    The error names the last day that is uncertain, not the first known one.
    """
    soft = rp.Between(dt.date(2023, 1, 1), dt.date(2023, 6, 30))
    number = parameter(revision(soft, 7))
    assert number.at(dt.date(2023, 6, 30)) == 7
    with pytest.raises(rp.UncertainDayError) as caught:
        number.at(dt.date(2023, 6, 29))
    assert caught.value.first == dt.date(2023, 1, 1)
    assert caught.value.last == dt.date(2023, 6, 29)


def test_uncertain_days_may_have_no_end() -> None:
    """
    Where no source shows the new value yet, there is no last day.
    """
    number = parameter(revision(rp.Between(START), 7))
    with pytest.raises(rp.UncertainDayError) as caught:
        number.at(dt.date.max)
    assert (caught.value.first, caught.value.last) == (START, None)


# -- stores ------------------------------------------------------------------


@given(histories(), histories(), stores(), st.dates())
def test_a_local_history_replaces_the_general_one(
    general: tuple[rp.Revision[int], ...],
    local: tuple[rp.Revision[int], ...],
    store: rp.Marketplace,
    day: dt.date,
) -> None:
    """
    A store of its own history knows nothing of the general one.
    """
    here = frozenset({rp.Marketplace.JP, rp.Marketplace.DE})
    france = frozenset({rp.Marketplace.FR})
    there: rp.Local[int] = rp.Local(france, ())
    number = parameter(*general, elsewhere=(there, rp.Local(here, local)))
    expected = general
    if store in here:
        expected = local
    if store is rp.Marketplace.FR:
        expected = ()
    assert number.answer(day, store) == parameter(*expected).answer(day)


def test_stores_go_by_any_name() -> None:
    """
    A store may be named, and is the US one unless it is.
    """
    local = rp.Local(frozenset({rp.Marketplace.UK}), (revision(START, 2),))
    number = parameter(revision(START, 1), elsewhere=(local,))
    assert number.at(START, "GB") == 2
    assert number.at(START, "amazon.co.uk") == 2
    assert number.at(START) == number.at(START, rp.Marketplace.US) == 1
    with pytest.raises(rp.UnknownNameError, match="marketplace must be"):
        number.at(START, "XX")


@pytest.mark.parametrize(
    "day", [dt.datetime(2020, 2, 29, tzinfo=dt.UTC), "2020-02-29", None]
)
def test_other_days_are_refused(day: object) -> None:
    """
    A datetime is refused where a date is meant.
    """
    number = parameter(revision(START))
    for ask in (number.at, number.answer):
        with pytest.raises(rp.InvalidTypeError) as caught:
            ask(cast("Any", day))
        assert str(caught.value).startswith(
            "day must be a date, not a datetime (got "
        )


# -- what does not construct -------------------------------------------------


@pytest.mark.parametrize(
    "starts",
    [
        (LATER, START),
        (START, START),
        (START, rp.Between(START, LATER)),
        (rp.Between(LATER), START),
    ],
)
def test_revisions_stand_in_order(
    starts: tuple[dt.date | rp.Between, ...],
) -> None:
    """
    Revisions out of order, or two of one day, are refused everywhere.
    """
    wrong = tuple(revision(start) for start in starts)
    local = rp.Local(frozenset({rp.Marketplace.JP}), wrong)
    for history, elsewhere in ((wrong, ()), ((), (local,))):
        with pytest.raises(rp.InvalidValueError) as caught:
            parameter(*history, elsewhere=elsewhere)
        assert str(caught.value).startswith(
            f"{NAME} must have revisions in order (got ["
        )
        with pytest.raises(rp.InvalidValueError) as caught:
            rp.Timeline(history, elsewhere)
        assert caught.value.what == "history"


def test_a_store_stands_once() -> None:
    """
    A store with two histories of its own is refused.
    """
    twice = tuple(
        rp.Local(frozenset({rp.Marketplace.JP}), (revision(start),))
        for start in (START, LATER)
    )
    with pytest.raises(rp.InvalidValueError) as caught:
        parameter(elsewhere=twice)
    assert str(caught.value).startswith(
        f"{NAME} must name each store once (got ["
    )


@pytest.mark.parametrize("latest", [START, dt.date(2020, 2, 28)])
def test_a_range_takes_a_day_at_least(latest: dt.date) -> None:
    """
    A change that is done by the day on which it may begin has a day.
    """
    with pytest.raises(rp.InvalidValueError) as caught:
        rp.Between(START, latest)
    assert str(caught.value) == (
        f"latest must lie after earliest 2020-02-29 (got {latest!r})"
    )


def test_a_range_may_be_a_day() -> None:
    """
    One day of doubt is the shortest range.
    """
    soft = rp.Between(START, dt.date(2020, 3, 1))
    number = parameter(revision(soft))
    assert number.answer(START).state is rp.State.UNCERTAIN
    assert number.at(dt.date(2020, 3, 1)) == 1


def test_starts_of_revisions() -> None:
    """
    A day is first and settled at once; a range has both apart.
    """
    sharp = revision(START)
    soft = revision(rp.Between(START, LATER))
    assert (sharp.first, sharp.settled) == (START, START)
    assert (soft.first, soft.settled) == (START, LATER)
    assert revision(rp.Between(START)).settled is None


@pytest.mark.parametrize(
    "wrong", [dt.datetime(2022, 1, 1, tzinfo=dt.UTC), "2022-01-01", 5]
)
def test_starts_are_dates(wrong: object) -> None:
    """
    A datetime is refused as the day of a change, at either end of a range.
    """
    day = cast("Any", wrong)
    for make in (
        lambda: rp.Between(day),
        lambda: rp.Between(START, day),
        lambda: revision(day),
    ):
        with pytest.raises(rp.InvalidTypeError):
            make()


def test_ranges_do_not_overlap() -> None:
    """
    A change begins when the one before it is done, or three values may hold.
    """
    year = [dt.date(2020 + each, 1, 1) for each in range(5)]
    with pytest.raises(rp.InvalidValueError):
        parameter(
            revision(year[0], 1),
            revision(rp.Between(year[1], year[3]), 2),
            revision(rp.Between(year[2], year[4]), 3),
        )


# -- changes -----------------------------------------------------------------


@given(histories(), histories())
def test_every_revision_is_a_change(
    general: tuple[rp.Revision[int], ...], local: tuple[rp.Revision[int], ...]
) -> None:
    """
    Each revision is listed once, after the one that it replaced there.
    """
    japan = frozenset({rp.Marketplace.JP})
    found = list(
        changes_of("parameter", NAME, general, (rp.Local(japan, local),))
    )
    assert [each.revision for each in found] == [*general, *local]
    assert [each.earlier for each in found] == [
        *(None, *general)[: len(general)],
        *(None, *local)[: len(local)],
    ]
    assert [each.marketplaces for each in found] == [
        *(frozenset[rp.Marketplace]() for _ in general),
        *(japan for _ in local),
    ]
    for each in found:
        assert (each.kind, each.name) == ("parameter", NAME)
        assert each.first == each.revision.first
        assert each.settled == each.revision.settled


def test_changes_read_as_lines() -> None:
    """
    A change shows its days, its name, and what became of what.
    """
    found = changes_of(
        "rule",
        "a-rule",
        (
            revision(START, rp.NOT_IN_FORCE),
            revision(rp.Between(LATER, dt.date(2022, 3, 1)), 7),
            revision(rp.Between(dt.date(2023, 1, 1)), 8),
        ),
        (),
    )
    assert [str(each) for each in found] == [
        "2020-02-29 a-rule: none -> not in force",
        "2021-12-31 to 2022-03-01 a-rule: not in force -> 7",
        "2023-01-01 to unknown a-rule: 7 -> 8",
    ]


# -- values ------------------------------------------------------------------


def test_mark_of_not_in_force_is_single() -> None:
    """
    Copies and pickles of the mark are the mark, so that `is` works.
    """
    assert pickle.loads(pickle.dumps(rp.NOT_IN_FORCE)) is rp.NOT_IN_FORCE
    assert copy.deepcopy(rp.NOT_IN_FORCE) is rp.NOT_IN_FORCE
    assert repr(rp.NOT_IN_FORCE) == "NOT_IN_FORCE"
    assert str(rp.NOT_IN_FORCE) == "not in force"


@given(histories(), st.dates())
def test_timelines_and_answers_are_values(
    history: tuple[rp.Revision[int], ...], day: dt.date
) -> None:
    """
    All of them hash, pickle, compare by value, and stay as they are.
    """
    local = rp.Local(frozenset({rp.Marketplace.JP}), history)
    number = parameter(*history, elsewhere=(local,))
    values: list[Any] = [
        local,
        number,
        rp.Timeline(history, (local,)),
        number.answer(day),
        *history,
        *changes_of("parameter", NAME, history, (local,)),
    ]
    for value in values:
        again = pickle.loads(pickle.dumps(value))
        assert {value, again} == {value}
        field = attrs.fields(type(value))[0].name
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, field, None)


def test_written_histories() -> None:
    """
    A parameter and a timeline read as their histories, stores sorted.
    """
    here = frozenset({rp.Marketplace.UK, rp.Marketplace.DE})
    general = (
        revision(START, rp.NOT_IN_FORCE),
        revision(rp.Between(LATER, dt.date(2022, 3, 1)), 7),
        revision(rp.Between(dt.date(2023, 1, 1)), 8),
    )
    local = rp.Local(here, (revision(START, 2),))
    written = (
        "2020-02-29: not in force (S1); 2021-12-31 to 2022-03-01: 7 (S1); "
        "2023-01-01 to unknown: 8 (S1)"
    )
    there = "DE, UK: 2020-02-29: 2 (S1)"
    assert str(rp.Timeline(general)) == written
    assert str(rp.Timeline(general, (local,))) == f"{written} | {there}"
    assert str(rp.Timeline((), (local,))) == f"not recorded | {there}"
    assert str(parameter(*general)) == f"{NAME}: {written}"


def test_repr_of_a_parameter_is_one_line() -> None:
    """
    The repr names the parameter and leaves its history out.
    """
    assert repr(parameter(revision(START))) == (
        "Parameter(name='feedback.invented', title='An invented number', "
        "clock=<Clock.JUDGEMENT: 'judgement'>)"
    )


def test_values_stay() -> None:
    """
    The strings that records carry never change.
    """
    assert [str(each) for each in rp.Clock] == [
        "order",
        "delivery",
        "left",
        "request",
        "judgement",
    ]
    assert [str(each) for each in rp.State] == [
        "known",
        "uncertain",
        "not_in_force",
        "not_recorded",
    ]
    assert rp.NOT_IN_FORCE.value == "not_in_force"
