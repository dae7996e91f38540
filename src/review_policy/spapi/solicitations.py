"""
Answers of the Solicitations API: what may be asked for an order.
"""

from __future__ import annotations

import re

from typing import Final

from review_policy.model.solicitation import SolicitationActions
from review_policy.spapi.offered import offered


_NAME: Final = re.compile(r"/solicitations/([A-Za-z]{1,80})(?:[/?]|$)")


def actions_from_payload(payload: object) -> SolicitationActions:
    """
    Read an answer of `getSolicitationActionsForOrder`.

    *payload* is a mapping, JSON as text or bytes, or a client's answer.

    Raises
    ------
    InvalidTypeError
        *payload* is none of these.
    InvalidValueError
        It is an answer with errors, or has no links to actions.

    >>> actions_from_payload({"_links": {"actions": []}}).may_request_review
    False
    """
    found = offered(payload, _NAME)
    return SolicitationActions(names=found.names, order_id=found.order_id)
