"""
From which day to which day something may be done.
"""
