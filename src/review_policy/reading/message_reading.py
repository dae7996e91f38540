"""
A message as read: what its reader sees, and what it is charged with.
"""

from __future__ import annotations

import enum
import re

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import islice
from operator import attrgetter
from typing import Final, NamedTuple

from review_policy.language import Language
from review_policy.model.message import BodyFormat, Channel, Message
from review_policy.reading import placeholders
from review_policy.reading.acts import Offence
from review_policy.reading.addresses import (
    Address,
    behind,
    named_by,
    seen_in,
)
from review_policy.reading.charging import Charged, MarkedClause
from review_policy.reading.marking import marked
from review_policy.reading.markup import (
    Markup,
    Piece,
    is_html,
    read_markup,
)
from review_policy.reading.placeholders import Placeholder
from review_policy.reading.plain_wordings import PlainWordings
from review_policy.reading.reading import LanguageReader, Readers, Reading
from review_policy.text import FoldedText, Span, fold


BODY: Final = "body"
SUBJECT: Final = "subject"
"""The fields of a message that are read, beside `links`."""

SAYS_SOMETHING: Final = 6
"""From how many words on a subject line says more than an order's id."""

_QUOTED_LINES: Final = re.compile(r"(?m)^[ \t]{0,3}>.*+$")
_THREAD: Final = re.compile(
    r"(?m)^[ \t]{0,3}(?:-{2,8} ?(?:original message|begin message|"
    r"forwarded message)|on [^\n]{4,120} wrote:).*+",
    re.IGNORECASE,
)


class Passage(Reading):
    """
    A field whose reader sees less than its source, with the way back.

    `text` is the field as handed in; `seen` is what is read of it.
    """

    _pieces: tuple[Piece, ...] = ()
    _seen: str | None = None

    def showing(self, seen: str, pieces: tuple[Piece, ...]) -> Passage:
        """
        Say what is seen of the field, before anything is read.
        """
        self._seen, self._pieces = seen, pieces
        return self

    @property
    def seen(self) -> str:
        """
        What is read of the field.
        """
        return self.text if self._seen is None else self._seen

    @cached_property
    def folded(self) -> FoldedText:
        """
        What is seen, as compared.
        """
        return fold(self.seen)

    def span(self, start: int, end: int) -> Span:
        """
        Give the place in the source behind a range of the folded text.
        """
        first, last = self.folded.original_range(start, end)
        return self.place(first, last)

    def place(self, first: int, last: int) -> Span:
        """
        Give the place in the source behind a range of what is seen.
        """
        if not self._pieces:
            return Span(self.field, first, last)
        begin = self._piece(first)
        final = self._piece(max(first, last - 1))
        start = begin.start + (first - begin.at) * begin.literal
        end = final.end
        if final.literal:
            end = min(end, final.start + max(last, first) - final.at)
        return Span(self.field, start, max(start, end))

    def _piece(self, at: int) -> Piece:
        found = bisect_right(self._pieces, at, key=attrgetter("at"))
        return self._pieces[max(0, found - 1)]


class ChargedPassage(NamedTuple):
    """
    A field, what it is charged with, and what it says plainly where.
    """

    passage: Passage
    charged: Charged
    plain: Mapping[Offence, tuple[tuple[int, int], ...]]
    wordings: PlainWordings

    def stands(self, offence: Offence) -> bool:
        """
        Whether it is charged with *offence*, and nothing speaks against it.
        """
        return offence in self.charged.charges and self.wordings.may_stand(
            offence, self.passage.folded.folded
        )


class MessageReading:
    """
    Body, subject and links of one message; computed when first asked for.
    """

    def __init__(
        self, readers: Readers, message: Message, *, region: str | None
    ) -> None:
        self._readers = readers
        self._message = message
        self._region = region
        self.body = self._body()
        self.subject: Passage | None = None
        if message.subject:
            self.subject = self._passage(SUBJECT, message.subject)
        self.links = tuple(
            self._passage(f"links[{at}]", link)
            for at, link in enumerate(message.links)
        )

    def _passage(self, field: str, source: str) -> Passage:
        return Passage(
            field,
            source,
            self._readers,
            self._message.language,
            self._region,
        )

    @cached_property
    def markup(self) -> Markup | None:
        """
        The body as HTML, None where it is plain text.
        """
        message = self._message
        if message.body_format is BodyFormat.TEXT:
            return None
        if message.body_format is None and not is_html(message.body):
            return None
        return read_markup(message.body)

    def _body(self) -> Passage:
        source, markup = self._message.body, self.markup
        seen = source if markup is None else markup.text
        pieces = () if markup is None else markup.pieces
        hidden = list(_quotes(seen, self._message))
        if hidden:
            if not pieces:
                pieces = (Piece(0, len(source), 0, len(source), literal=True),)
            seen, pieces = _without(seen, pieces, hidden)
        passage = self._passage(BODY, source)
        return passage.showing(seen, pieces) if pieces else passage

    @cached_property
    def fields(self) -> tuple[Passage, ...]:
        """
        Body, subject and links, as far as there are any.
        """
        subject = () if self.subject is None else (self.subject,)
        return (self.body, *subject, *self.links)

    @cached_property
    def written(self) -> tuple[Passage, ...]:
        """
        Body and subject, the fields that hold words.
        """
        return self.fields[: len(self.fields) - len(self.links)]

    @property
    def language(self) -> Language:
        """
        The language of the body, or of the subject where the body says none.
        """
        found = self.body.language
        if found is Language.UNKNOWN and self.subject is not None:
            return self.subject.language
        return found

    @cached_property
    def reader(self) -> LanguageReader | None:
        """
        The reader of the language, None if it was not loaded.
        """
        return self._readers.reader(self.language)

    @cached_property
    def placeholders(self) -> tuple[Placeholder, ...]:
        """
        The blanks of the body, as places in its source.
        """
        return placeholders.find(self._message.body)

    @cached_property
    def addresses(self) -> tuple[Address, ...]:
        """
        Every address: in the words, behind links and pictures, and beside.
        """
        found = [each for field in self.written for each in seen_in(field)]
        if self.markup is not None:
            found += behind(self.markup, BODY)
        found += [named_by(each) for each in self.links]
        return tuple(found)

    @property
    def has_order_placeholder(self) -> bool:
        """
        Whether a blank for the order's id stands in body or subject.
        """
        in_subject = placeholders.find(self._message.subject or "")
        return any(
            each.is_order_id for each in (*self.placeholders, *in_subject)
        )

    @cached_property
    def charged(self) -> tuple[ChargedPassage, ...]:
        """
        What body and subject are charged with, each by itself.

        Nothing where the language is not read.
        """
        if self.reader is None:
            return ()
        model, wordings = self.reader.acts, self.reader.wordings
        found: list[ChargedPassage] = []
        for each in self.written:
            if each is self.subject and len(each.words) < SAYS_SOMETHING:
                continue
            plain: dict[Offence, tuple[tuple[int, int], ...]] = {}
            for offence, start, end in wordings.find(each.folded.folded):
                plain[offence] = (*plain.get(offence, ()), (start, end))
            charged = model.read(self._clauses(each))
            found.append(ChargedPassage(each, charged, plain, wordings))
        return tuple(found)

    @cached_property
    def offences(self) -> frozenset[enum.StrEnum]:
        """
        What any of its fields is charged with or says plainly.
        """
        return frozenset(
            offence
            for each in self.charged
            for offence in (*each.plain, *each.charged.charges)
        )

    def _clauses(self, passage: Passage) -> list[MarkedClause]:
        mark = (f"@{self._message.channel.value}",)
        return list(marked(0, passage, passage.clauses, mark))


def _quotes(seen: str, message: Message) -> Iterator[tuple[int, int]]:
    """
    Find the buyer's own words in what is seen.
    """
    for quote in message.quotes:
        if not quote.strip():
            continue
        at = seen.find(quote)
        while at >= 0:
            yield at, at + len(quote)
            at = seen.find(quote, at + len(quote))
    if message.channel is not Channel.SUPPORT_REPLY:
        return
    if ">" in seen:
        yield from (match.span() for match in _QUOTED_LINES.finditer(seen))
    match = _THREAD.search(seen)
    if match is not None:
        yield match.start(), len(seen)


def _without(
    seen: str, pieces: tuple[Piece, ...], hidden: Iterable[tuple[int, int]]
) -> tuple[str, tuple[Piece, ...]]:
    """
    Put a line break in the place of what is hidden, keeping the way back.
    """
    words: list[str] = []
    kept: list[Piece] = []
    length = at = 0
    starts = [piece.at for piece in pieces]

    def keep(start: int, end: int) -> None:
        nonlocal length
        first = max(0, bisect_right(starts, start) - 1)
        for piece in islice(pieces, first, bisect_left(starts, end)):
            low = max(start, piece.at)
            high = min(end, piece.at + piece.length)
            if low >= high:
                continue
            shift = (low - piece.at) * piece.literal
            stop = (
                piece.start + high - piece.at if piece.literal else piece.end
            )
            kept.append(
                Piece(
                    length,
                    high - low,
                    piece.start + shift,
                    stop,
                    piece.literal,
                )
            )
            words.append(seen[low:high])
            length += high - low

    for start, end in sorted(hidden):
        if end <= at:
            continue
        keep(at, max(at, start))
        place = kept[-1].end if kept else 0
        kept.append(Piece(length, 1, place, place, literal=False))
        words.append("\n")
        length += 1
        at = end
    keep(at, len(seen))
    return "".join(words), tuple(kept)
