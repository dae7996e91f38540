"""
Learned weights, a language each, written by the script in `training/`.
"""
