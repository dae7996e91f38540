"""
Tests that need a client of the Selling Partner API; left out without it.
"""

from __future__ import annotations

from importlib.util import find_spec


NEEDED = {
    "test_amzn_sp_api.py": "spapi",
    "test_python_amazon_sp_api.py": "sp_api",
}
"""Which module each file of tests needs."""

collect_ignore = [
    name for name, module in NEEDED.items() if find_spec(module) is None
]
