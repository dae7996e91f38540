"""
What callers hand in: stores, orders, feedback, events, sellers.
"""
