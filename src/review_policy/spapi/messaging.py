"""
Answers of the Messaging API: which messages may be sent for an order.
"""

from __future__ import annotations

import re

from typing import ClassVar, Final

from attrs import frozen

from review_policy.exceptions import InvalidTypeError, InvalidValueError
from review_policy.model.message import ApiAction
from review_policy.spapi.offered import offered
from review_policy.spapi.orders import _folded


ATTRIBUTES: Final = "attributes"
"""What the answer lists besides messages: the buyer's language is read there.
"""

_NAME: Final = re.compile(r"/messages/([A-Za-z]{1,80})(?:[/?]|$)")
_ACTIONS: Final = {_folded(action.value): action for action in ApiAction}


@frozen(kw_only=True)
class MessagingActions:
    """
    The types of message that Amazon offers for an order now.

    `names` are Amazon's own; `actions` are the types among them, and
    `unknown` those that are neither a known type nor `attributes`.
    """

    names: tuple[str, ...] = ()
    order_id: str | None = None

    record_properties: ClassVar[tuple[str, ...]] = ("actions", "unknown")

    @property
    def actions(self) -> tuple[ApiAction, ...]:
        """
        The known types that are offered.
        """
        found = (_ACTIONS.get(_folded(name)) for name in self.names)
        return tuple(action for action in found if action is not None)

    @property
    def unknown(self) -> tuple[str, ...]:
        """
        The names that this release does not know.
        """
        return tuple(
            name
            for name in self.names
            if name != ATTRIBUTES and _folded(name) not in _ACTIONS
        )

    def may_send(self, action: ApiAction | str) -> bool:
        """
        Whether a message of the type *action* is offered.

        Raises
        ------
        InvalidTypeError, InvalidValueError
            *action* is no type of message.
        """
        if not isinstance(action, str):
            raise InvalidTypeError("action", "be an ApiAction", action)
        try:
            return ApiAction(action) in self.actions
        except ValueError:
            must = f"be one of {', '.join(ApiAction)}"
            raise InvalidValueError("action", must, action) from None


def messaging_actions_from_payload(payload: object) -> MessagingActions:
    """
    Read an answer of `getMessagingActionsForOrder`.

    *payload* is a mapping, JSON as text or bytes, or a client's answer.
    What is offered depends on the order and on what was sent for it before,
    so the answer holds for the moment in which it was given.

    Raises
    ------
    InvalidTypeError
        *payload* is none of these.
    InvalidValueError
        It is an answer with errors, or has no links to actions.

    >>> offer = messaging_actions_from_payload(
    ...     {
    ...         "_links": {
    ...             "actions": [
    ...                 {"name": "confirmOrderDetails"},
    ...                 {"name": "attributes"},
    ...             ]
    ...         }
    ...     }
    ... )
    >>> offer.actions
    (<ApiAction.CONFIRM_ORDER_DETAILS: 'confirm_order_details'>,)
    >>> offer.may_send("warranty")
    False
    """
    found = offered(payload, _NAME)
    return MessagingActions(names=found.names, order_id=found.order_id)
