"""
Payloads and reports of the Selling Partner API, read into the model.

Clients of that API are met by shape and never imported.
Whatever cannot be read comes back as a `RowProblem` beside the good rows.
"""

from __future__ import annotations

from review_policy.spapi.account_status import (
    AccountStatusChange,
    account_status_changed,
)
from review_policy.spapi.changes import FeedbackChanges, feedback_changes
from review_policy.spapi.feedback_report import feedback_from_report
from review_policy.spapi.messaging import (
    MessagingActions,
    messaging_actions_from_payload,
)
from review_policy.spapi.orders import orders_from_payload
from review_policy.spapi.parsed import Note, Parsed, RowProblem
from review_policy.spapi.performance import (
    AccountState,
    AccountStatus,
    Contradiction,
    Part,
    PerformanceReport,
    ReportedMetric,
    StorePerformance,
    performance_report,
)
from review_policy.spapi.report_dates import DateOrder
from review_policy.spapi.returns_report import returns_from_report
from review_policy.spapi.sales_report import SalesDay, sales_and_traffic
from review_policy.spapi.solicitations import actions_from_payload


__all__ = [
    "AccountState",
    "AccountStatus",
    "AccountStatusChange",
    "Contradiction",
    "DateOrder",
    "FeedbackChanges",
    "MessagingActions",
    "Note",
    "Parsed",
    "Part",
    "PerformanceReport",
    "ReportedMetric",
    "RowProblem",
    "SalesDay",
    "StorePerformance",
    "account_status_changed",
    "actions_from_payload",
    "feedback_changes",
    "feedback_from_report",
    "messaging_actions_from_payload",
    "orders_from_payload",
    "performance_report",
    "returns_from_report",
    "sales_and_traffic",
]
