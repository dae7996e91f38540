"""
What people say, one file a language, one shape.
"""
