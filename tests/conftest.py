"""
What all tests share: how hypothesis searches.
"""

from __future__ import annotations

import os

import hypothesis


hypothesis.settings.register_profile("dev", max_examples=50, deadline=None)
hypothesis.settings.register_profile(
    "ci",
    # Three environments run everything; "fuzz" searches long.
    max_examples=30,
    deadline=None,
    derandomize=True,
    print_blob=True,
)
hypothesis.settings.register_profile(
    "fuzz",
    max_examples=10_000,
    deadline=None,
    print_blob=True,
    suppress_health_check=list(hypothesis.HealthCheck),
)
hypothesis.settings.register_profile(
    "mutants", max_examples=12, deadline=None, derandomize=True, database=None
)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))
