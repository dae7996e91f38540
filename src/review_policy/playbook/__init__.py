"""
What to do about a verdict, and the words for it.
"""
