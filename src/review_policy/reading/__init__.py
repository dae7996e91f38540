"""
A text as read once, shared by all rules.
"""
