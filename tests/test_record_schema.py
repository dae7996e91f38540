"""
Tests of the JSON Schema of records.
"""

from __future__ import annotations

import json
import re

from collections.abc import Callable
from typing import Final, cast

import pytest

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, ValidationError

import review_policy as rp

from review_policy.records import READABLE
from tests.test_records import EXAMPLES, STRATEGIES


def validator(kind: type | None = None) -> Callable[[object], None]:
    """
    Make what raises on a record that does not follow the schema.
    """
    checker = Draft202012Validator.FORMAT_CHECKER
    made = Draft202012Validator(rp.json_schema(kind), format_checker=checker)
    return cast("Callable[[object], None]", made.validate)  # pyright: ignore[reportUnknownMemberType]


WHOLE: Final = validator()
BY_KIND: Final[dict[type, Callable[[object], None]]] = {
    kind: validator(kind) for kind in READABLE
}


@pytest.mark.parametrize("kind", READABLE)
def test_it_is_a_schema(kind: type) -> None:
    """
    It follows its own dialect, and every reference in it leads somewhere.
    """
    schema = rp.json_schema(kind)
    Draft202012Validator.check_schema(schema)
    assert referred(schema) <= {f"#/$defs/{name}" for name in schema["$defs"]}


def referred(schema: object) -> set[str]:
    """
    Collect all references.
    """
    found = re.findall(r'"\$ref": "([^"]+)"', json.dumps(schema))
    return set(cast("list[str]", found))


@pytest.mark.parametrize("kind", READABLE)
@given(st.data())
def test_records_follow_it(kind: type, data: st.DataObject) -> None:
    """
    What `to_record` writes is what the schema describes.
    """
    record = rp.to_record(data.draw(STRATEGIES[kind]))
    BY_KIND[kind](record)
    WHOLE(record)


@pytest.mark.parametrize("kind", READABLE)
def test_it_refuses_what_cannot_be_read(kind: type) -> None:
    """
    An unknown key, another type's name and another version do not pass.
    """
    record = rp.to_record(EXAMPLES[kind])
    for wrong in ({"colour": "red"}, {"type": "nothing"}, {"schema": 2}):
        with pytest.raises(ValidationError):
            BY_KIND[kind]({**record, **wrong})


@pytest.mark.parametrize("kind", READABLE)
def test_it_requires_what_has_no_default(kind: type) -> None:
    """
    A key that is required cannot be left out, here and when read.
    """
    record = rp.to_record(EXAMPLES[kind])
    required = rp.json_schema(kind)["$defs"][record["type"]]["required"]
    for key in required:
        short = {name: each for name, each in record.items() if name != key}
        with pytest.raises(ValidationError):
            BY_KIND[kind](short)
        with pytest.raises(rp.ReviewPolicyError):
            rp.from_record(kind, short)


def test_only_readable_kinds_have_one() -> None:
    """
    A type that no caller hands in has no schema.
    """
    with pytest.raises(rp.InvalidTypeError, match="kind must be one of Order"):
        rp.json_schema(rp.Stamp)
