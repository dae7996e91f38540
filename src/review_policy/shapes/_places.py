"""
Shapes that want the same stretch of a text.
"""

from __future__ import annotations

from bisect import bisect_left

from review_policy.shapes._shape import Shape


def _start(shape: Shape) -> int:
    return shape.start


def in_order(shapes: list[Shape]) -> list[Shape]:
    """
    Sort *shapes* by place; of two that overlap the earlier, longer one stays.
    """
    if len(shapes) < 2:  # noqa: PLR2004
        return shapes
    kept: list[Shape] = []
    for shape in sorted(shapes, key=lambda each: (each.start, -each.end)):
        if not kept or shape.start >= kept[-1].end:
            kept.append(shape)
    return kept


def free_of(shapes: list[Shape], taken: list[Shape]) -> list[Shape]:
    """
    Give those of *shapes* that overlap none of *taken*, which is in order.
    """
    if not taken or not shapes:
        return shapes
    free: list[Shape] = []
    for shape in shapes:
        at = bisect_left(taken, shape.end, key=_start)
        if at == 0 or taken[at - 1].end <= shape.start:
            free.append(shape)
    return free


def joined(taken: list[Shape], found: list[Shape]) -> list[Shape]:
    """
    Add to *taken* what does not overlap it; the result is in order.
    """
    if not found:
        return taken
    return in_order(taken + free_of(found, taken))
