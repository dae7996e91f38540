"""
E-mail addresses, plain and disguised.

Plain ones need a sign between two parts of which the second looks like a
host. A disguised one ("john at shop dot com") needs a spelt dot or a known
ending, and before a bare "at" a word that is no part of a sentence.
"""

from __future__ import annotations

import re

from typing import TYPE_CHECKING, Final

from review_policy.shapes import _domains
from review_policy.shapes._places import in_order, joined
from review_policy.shapes._shape import Shape, ShapeKind
from review_policy.shapes._writing import without_accents, without_east_asian
from review_policy.shapes.first_names import first_names
from review_policy.text.pattern import Pattern


if TYPE_CHECKING:
    from collections.abc import Iterator

    from review_policy.text import FoldedText


_LABEL: Final = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_PLAIN: Final = Pattern(
    r"(?<![\w.+%~-])"
    r"(?P<local>\"[^\"\n]{1,64}\""
    r"|[\w!#$%&'*+/=?^`{|}~][\w.!#$%&'*+/=?^`{|}~-]{0,63})"
    rf"@(?P<host>(?:{_LABEL}\.){{1,8}}(?:xn--[\w-]{{2,40}}|[^\W\d_]{{2,24}}))"
    r"(?![^\W_]|-[^\W_]|@)"
)
_LOCAL_EDGE: Final = "!#$%&'*/=?^`{|}~"

_AT_WORDS: Final = (
    "at|at[ -]sign|at[ -]?zeichen|ät|aet|arroba|arobase|arobaze|chiocciola"
    "|chiocciolina|apenstaartje|apestaartje"
    "|snabel-a|snabela|małpa|malpa|klammeraffe|affenschwanz|kukac|zavinac"
    "|kuyruklu a|et işareti"
    "|골뱅이|アットマーク|あっとまーく|アット|あっと|آت|ات|艾特"
)
_AT_UNSPACED: Final = "골뱅이|アットマーク|あっとまーく|艾特"
_AT_PLAIN: Final = (
    "arroba|arobase|arobaze|chiocciola|chiocciolina|apenstaartje|apestaartje"
    "|snabel-a|snabela|małpa|malpa|klammeraffe|ät|آت"
)
_AT: Final = Pattern(
    rf"[ ]{{0,2}}[(\[{{<*][ ]?(?:{_AT_WORDS}|a[ ]?t|a|@)[ ]?[)\]}}>*][ "
    rf"]{{0,2}}"
    rf"|[ ]{{0,2}}(?:{_AT_UNSPACED})[ ]{{0,2}}"
    rf"|[ ]{{1,2}}(?:{_AT_PLAIN})[ ]{{1,2}}"
    r"|[-_]at[-_]"
    r"|[ ]{0,2}@[ ]{0,2}"
    r"|(?P<bare>[ ]{1,2}(?:at|chez)[ ]{1,2})"
    r"|(?<=[\w])(?P<hash>#)(?=[a-z])"
)
_AT_GATE: Final = Pattern(
    rf"[ ](?:at|chez)[ ]|@|at sign|zeichen|\b(?:at|ät|{_AT_PLAIN}"
    rf"|a)\b[ ]?[)\]}}>*]|{_AT_UNSPACED}"
    rf"|[ ](?:{_AT_PLAIN})[ ]|[-_]at[-_]|[([{{]a[ ]?t[)\]}}]|#\w"
)
_DOT_WORDS: Final = tuple(_domains.DOT_WORDS.split("|"))
_DOT_AMID: Final = Pattern(r"[^\W_]\.[^\W\d_]{2}")
_AT_SIGNS: Final = (
    "sign",
    "zeichen",
    " chez ",
    "t)",
    "t]",
    "t}",
    "at)",
    "at]",
    "at}",
    "at>",
    "at*",
    " t ",
    "a)",
    "a]",
    "ät",
    "-at",
    "_at",
    "#",
    "arroba",
    "arobas",
    "chiocciol",
    "aapenst",
    "apenst",
    "apest",
    "snabel",
    "małp",
    "malp",
    "affe",
    "aet",
    "골뱅이",
    "アット",
    "あっと",
    "آت",
    "ات",
    "艾特",
)
_DOT: Final = (
    rf"(?:{_domains.SPELT_DOT}|[ ]?\.[ ]?|,(?=(?:com|net|org|de|fr)\b))"
)
_HOST: Final = Pattern(
    rf"(?P<label>[^\W_][\w-]{{0,62}})"
    rf"(?P<rest>(?:{_DOT}[^\W_][\w-]{{0,30}}){{1,5}})"
)
_HOST_PIECE: Final = Pattern(rf"(?P<dot>{_DOT})(?P<label>[^\W_][\w-]{{0,30}})")
_SPELT: Final = Pattern(_domains.SPELT_DOT)

_WORD_BEFORE: Final = Pattern(r"[\w.+'-]{1,64}\Z")
_JOINT_BEFORE: Final = Pattern(
    rf"(?:{_domains.SPELT_DOT}|[ ](?P<sign>underscore|unterstrich|guion bajo"
    rf"|guión bajo|tiret bas|underline|trattino basso|alt çizgi|podkreślenie"
    r"|dash|hyphen|minus|bindestrich|tiret|guion|guión|trattino|streepje"
    r"|plus)[ ]|[ ](?P<mark>[._])[ ])\Z"
)
_SPACED: Final = Pattern(
    r"(?<![^\W_])(?P<local>[^\W_](?:[ ]?[ ._+-]?[ ](?:[^\W_]|dot"
    r"|punkt)){2,40})[ ]{1,2}"
    r"(?:@|at|\(at\)|\[at\]|a t)[ ]{1,2}"
    r"(?P<host>[^\W_](?:[ ](?:[^\W_]|-)){1,40})[ ]?(?:\.|dot|\(dot\)|\[dot\]"
    r"|d o t)[ ]"
    r"(?P<ending>[^\W\d_](?:[ ][^\W\d_]){1,5}(?:[ ]?\.[ ]?[^\W\d_]"
    r"(?:[ ][^\W\d_]){1,3})?|com|net|org|de)"
    r"(?![^\W_])"
)
_FAR: Final = 60
_NEAR: Final = 16
_WRITE_TO: Final = Pattern(
    r"(?:scriv\w{0,4}|escrib\w{0,4}|escrev\w{0,3}|[eé]cri\w{0,4}|mail"
    r"|mandar\w{0,2})[ ][aà]\Z"
)
_SINGLE: Final = Pattern(
    r"(?:(?<=[ ])|^)\w[ ]@|@[ ]\w[ ]|\w[ ]\w[ ](?:at|\(at\)|\[at\]"
    r"|a t)[ ]\w[ ]\w"
)

_ROLES: Final = frozenset(
    "support info sales help service contact contacts order orders return"
    " returns refund refunds admin office hello hi team"
    " customer customers customerservice customercare care enquiries inquiries"
    " mail email post shop store billing accounts"
    " feedback claims warranty parts repairs manager owner kundenservice"
    " kontakt verkauf retoure retouren bestellung reklamation"
    " rueckgabe sav contacto ventas pedidos atencion ayuda vendas contato"
    " pedidos atendimento posvenda posvendas assistenza"
    " resi ordini vendite klantenservice verkoop retour kundtjanst retur biuro"
    " sklep zwroty reklamacje destek iade satis bilgi"
    " noreply webmaster marketing press reviews amazon warehouse".split()
)
_SENTENCE_WORDS: Final = frozenset(
    "a an the it its them they him her us me you we i he she this that these"
    " those one ones all some any none both is are was were be been"
    " am not no yes and or but so if then than there here where when what who"
    " which how why"
    " look looks looked looking shop shopping shopped buy buys buying bought"
    " purchase purchased order ordered ordering orders cheaper cheap better"
    " best"
    " less more available sold selling sell sells find found finding get gets"
    " getting got go goes going went gone see seen saw check checked checking"
    " arrive arrived arrives laugh laughed good great bad fine pay paid paying"
    " price priced prices cost costs costing stock half once last least first"
    " all"
    " only just even still also back up down out off over in on at by for from"
    " with to of as listed list deal deals website site sites online page"
    " pages"
    " store stores product products item items thing things stuff same again"
    " now today yesterday tomorrow directly direct"
    " work works worked working stay stayed start started starts stop stopped"
    " reviews review read reading search searched searching"
    " account money refund refunded returned return replacement much many lot"
    " lots time times people person customer customers"
    " home new used sign signed register registered log logged elsewhere"
    " instead advertised them myself yourself"
    " visit visited visiting come came sent send shipped offered offer quality"
    " sale arrive located based seller sellers everything anything nothing"
    " something".split()
)
_CUE_BEFORE: Final = Pattern(
    r"(?:e-?mails?|e-?mailed|emailing|mails?|mailed|gmail|write|wrote|writing"
    r"|address|addy|contact\w{0,6}|reach|reached|message|messaged|msg|drop"
    r"|ping|paypal"
    r"|schreib\w{0,4}|adresse|kontakt\w{0,6}|écri\w{1,5}|ecri\w{1,5}|courriel"
    r"|mél|escrib\w{1,6}|correo|scriv\w{1,5}|escrev\w{1,4}|schrijf\w{0,3}"
    r"|skriv\w{0,3}|maila"
    r"|pisz\w{0,4}|napis\w{1,5}|mejl\w{0,2}|yaz\w{0,8}|e-?posta|إيميل|ايميل"
    r"|بريد|راسل\w{0,4}|メール|메일|邮箱|郵箱|信箱|邮件)\b[^\n]{0,40}\Z"
)


def find(text: FoldedText) -> list[Shape]:
    """
    Find e-mail addresses.
    """
    folded = text.folded
    found: list[Shape] = []
    has_sign = "@" in folded
    if has_sign:
        found = in_order(list(_plain(without_east_asian(folded))))
        if not folded.isascii():
            found = joined(found, list(_plain(folded)))
    if not has_sign and not any(map(folded.__contains__, _AT_SIGNS)):
        is_bare = " at " in folded and (
            any(map(folded.__contains__, _DOT_WORDS))
            or _DOT_AMID.search(folded) is not None
        )
        if not is_bare:
            return found
    if _SINGLE.search(folded) is not None:
        found = joined(found, list(_spaced_out(folded)))
    if has_sign or _AT_GATE.search(folded) is not None:
        found = joined(found, list(_disguised(folded)))
    return found


def _shape(start: int, end: int, value: str, *, disguised: bool) -> Shape:
    return Shape(ShapeKind.EMAIL, start, end, value, disguised)


def _plain(folded: str) -> Iterator[Shape]:
    for match in _PLAIN.finditer(folded):
        local, host = match.group("local", "host")
        start = match.start() + len(local) - len(local.lstrip(_LOCAL_EDGE))
        local = local.lstrip(_LOCAL_EDGE) or local
        if local == match.group("local"):
            start = match.start()
        if local.endswith(".") or ".." in local:
            continue
        host = _cut(host)
        end = match.start("host") + len(host)
        yield _shape(start, end, f"{local}@{host}", disguised=False)


def _cut(host: str) -> str:
    """
    Leave off the word after a full stop without a blank ("me@a.com.Then").
    """
    labels = host.split(".")
    is_known = labels[-1] in _domains.ENDINGS or labels[-1].startswith("xn--")
    if not is_known and len(labels) > 2 and labels[-2] in _domains.ENDINGS:  # noqa: PLR2004
        return ".".join(labels[:-1])
    return host


def _spaced_out(folded: str) -> Iterator[Shape]:
    for match in _SPACED.finditer(folded):
        local, host, ending = (
            re.sub(r"[ ]+", "", match.group(name))
            for name in ("local", "host", "ending")
        )
        start = match.start()
        if local[0] in "aà" and _WRITE_TO.search(folded, 0, start + 1):
            # "scrivere a": the first letter is a word of its own.
            start, local = start + 2, local[1:]
        ending = ending.lstrip(".")
        if ending.rpartition(".")[2] in _domains.ENDINGS:
            value = f"{local}@{host}.{ending}"
            yield _shape(start, match.end(), value, disguised=True)


def _disguised(folded: str) -> Iterator[Shape]:
    latin = without_east_asian(folded)
    for at in _AT.finditer(folded):
        host = _HOST.match(folded, at.end())
        if host is None:
            continue
        end, name, spelt = _read_host(folded, host)
        is_latin = latin[at.start() - 1 : at.start()].isalnum()
        start, local, joined = _read_local(
            latin if is_latin else folded, at.start()
        )
        is_plain = at.group() == "@" and folded[at.end() : end] == name
        if (
            name
            and local
            and not is_plain
            and _is_address(
                folded, at, start, local, spelt=spelt, joined=joined
            )
        ):
            yield _shape(start, end, f"{local}@{name}", disguised=True)


def _is_address(  # noqa: PLR0913
    folded: str,
    at: re.Match[str],
    start: int,
    local: str,
    *,
    spelt: bool,
    joined: bool,
) -> bool:
    """
    Whether the word or sign between the two parts stands for the sign.
    """
    if at.group("hash") is not None:
        return spelt
    if at.group("bare") is not None:
        return _is_believable(folded, start, local, spelt=spelt, joined=joined)
    return at.group().strip() != "@" or _is_local_part(folded, start, local)


def _is_local_part(folded: str, start: int, local: str) -> bool:
    """
    Whether the word before a sign that stands apart is no running word.
    """
    return (
        local not in _SENTENCE_WORDS
        or _CUE_BEFORE.search(folded[max(0, start - _FAR) : start]) is not None
    )


def _read_host(folded: str, host: re.Match[str]) -> tuple[int, str, bool]:
    """
    Read the longest host that ends in a known ending.
    """
    labels = [host.group("label")]
    best: tuple[int, str, bool] = (0, "", False)
    spelt = False
    at = host.start("rest")
    while True:
        piece = _HOST_PIECE.match(folded, at, host.end())
        if piece is None:
            break
        dot, label = piece.group("dot", "label")
        is_loose = dot.startswith(" .") or dot.endswith(". ") or dot == " . "
        wanted = _domains.ENDINGS if dot == " . " else _domains.SPOKEN_ENDINGS
        if is_loose and label not in wanted:
            break
        if dot == ". " and best[0]:
            break
        spelt = spelt or _SPELT.fullmatch(dot) is not None
        labels.append(label)
        at = piece.end()
        is_slip = label == "con" and labels[0] in _domains.MAIL_HOSTS
        if label in _domains.ENDINGS or is_slip:
            best = (at, ".".join(labels), spelt)
    return best


def _read_local(folded: str, end: int) -> tuple[int, str, bool]:
    """
    Read the local part that ends at *end*, back over spelt dots and dashes.
    """
    local = ""
    start = end
    joined = False
    for _ in range(_MOST_PIECES):
        word = _WORD_BEFORE.search(folded, max(0, start - _LONGEST), start)
        if word is None:
            return end, "", False
        local = word.group() + local
        start = word.start()
        joint = _JOINT_BEFORE.search(folded, max(0, start - _JOINT), start)
        if joint is None or not _WORD_BEFORE.search(
            folded, max(0, joint.start() - 1), joint.start()
        ):
            break
        joined = True
        local = _SIGNS.get(joint.group("sign"), ".") + local
        start = joint.start()
    stripped = local.lstrip("'-.")
    start += len(local) - len(stripped)
    if not any(map(str.isalnum, stripped)):
        return end, "", False
    return start, stripped.rstrip("'-."), joined


_MOST_PIECES: Final = 5
_LONGEST: Final = 40
_JOINT: Final = 18
_SIGNS: Final = {
    **dict.fromkeys(
        (
            "underscore",
            "unterstrich",
            "guion bajo",
            "guión bajo",
            "tiret bas",
            "underline",
            "trattino basso",
            "alt çizgi",
            "podkreślenie",
        ),
        "_",
    ),
    **dict.fromkeys(
        (
            "dash",
            "hyphen",
            "minus",
            "bindestrich",
            "tiret",
            "guion",
            "guión",
            "trattino",
            "streepje",
        ),
        "-",
    ),
    "plus": "+",
}


def _is_believable(
    folded: str, start: int, local: str, *, spelt: bool, joined: bool
) -> bool:
    """
    Whether *local* before a bare "at" is an address and no sentence.
    """
    if local in _SENTENCE_WORDS or local.endswith("ed"):
        return False
    has_mark = joined or any(char in "._+" or char.isdigit() for char in local)
    before = folded[max(0, start - (_FAR if spelt else _NEAR)) : start]
    if has_mark or local in _ROLES or _CUE_BEFORE.search(before) is not None:
        return True
    return spelt and _begins_with_name(without_accents(local))


def _begins_with_name(local: str) -> bool:
    """
    Whether a local part is a first name, perhaps with a last one glued on.
    """
    names = first_names()
    if local in names:
        return True
    return len(local) >= _GLUED and any(
        local[:width] in names for width in range(4, len(local) - 2)
    )


_GLUED: Final = 9
