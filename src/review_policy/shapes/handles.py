"""
Names by which somebody is reached on messengers and social networks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from review_policy.text.pattern import Pattern


if TYPE_CHECKING:
    from collections.abc import Iterator

    from review_policy.text import FoldedText


_AT: Final = Pattern(
    r"(?<![\w@.+/-])@[ ]?[a-z0-9_](?:[\w.]{1,28}[a-z0-9_])(?![\w@]|\.[a-z])"
)
_SERVICE: Final = (
    r"whats ?app|wapp|we ?chat|weixin|telegram|viber|kakao(?:talk)?|skype|zalo"
    r"|messenger|snapchat|discord|insta(?:gram)?|facebook|tik ?tok|twitter"
    r"|pinterest|threads"
)
_SHORT: Final = r"line|signal|ig|fb|snap|dm|wa|qq"
_JOINT: Final = (
    r"(?:[ ,:=(\"'-]{1,3}(?:id|user|username|name|handle|account|nick|number"
    r"|no|us|me|is|as|at|under|on|add|instead|via|we're|our)){0,4}"
)
_NAME: Final = (
    r"@?[a-z0-9](?:[\w.-]{0,30}[\d_][\w.-]{0,30}|[a-z0-9]{2,20}[._-]"
    r"[a-z0-9]{2,20})"
)
_SPOKEN: Final = (
    r"[a-z0-9]{2,20}[ ](?:underscore|dash|hyphen)[ ][a-z0-9]{2,20}"
)
_NAMED: Final = Pattern(
    rf"(?<![\w@.])(?:(?:{_SERVICE}){_JOINT}[ ,:=(\"'-]{{1,3}}"
    rf"(?P<long>{_SPOKEN}|{_NAME})"
    rf"|(?:{_SERVICE})(?:[ ]id)?[ ]?[:=][ ]?(?P<free>[a-z0-9][\w-]{{2,40}})"
    rf"|(?:{_SHORT})(?:[ ]id)?[ ]?[:=][ ]?(?P<short>{_NAME}))"
)
_NOT_NAMES: Final = frozenset({"media", "import", "font-face", "gmail", "all"})


def find(text: FoldedText) -> Iterator[tuple[int, int]]:
    """
    Yield the places of handles in the folded text.

    >>> from review_policy.text import fold
    >>> text = fold("Follow @mosskettle or add WeChat: boltbarn77")
    >>> [text.quote(*place) for place in find(text)]
    ['@mosskettle', 'boltbarn77']
    """
    folded = text.folded
    behind = 0
    if "@" in folded:
        for match in _AT.finditer(folded):
            if match.group()[1:].strip() not in _NOT_NAMES:
                yield match.span()
    for match in _NAMED.finditer(folded):
        group = match.lastgroup or "long"
        start = match.start(group)
        end = start + len(match.group(group).rstrip(".-"))
        if start >= behind and not match.group(group).startswith("@"):
            behind = end
            yield start, end
