"""
Weights learned from 0 texts by the scripts in training/.
"""

WEIGHTS = """\
"""
