"""
Numbers in words, as people read out a telephone number.
"""

from __future__ import annotations

import re

from functools import cache
from typing import Final

from attrs import frozen

from review_policy.text.pattern import Pattern


# Values by language; a word of one language may not have another value in
# a second one, since numbers are read without knowing the language.
_ENGLISH: Final = (
    "zero=0 oh=0 nought=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7"
    " eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14"
    " fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20"
    " thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80"
    " ninety=90"
)
_GERMAN: Final = (
    "null=0 eins=1 ein=1 zwei=2 zwo=2 drei=3 vier=4 fünf=5 fuenf=5 sechs=6"
    " sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14"
    " zwanzig=20 dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70"
    " achtzig=80 neunzig=90"
)
_FRENCH: Final = (
    "zéro=0 un=1 deux=2 trois=3 quatre=4 cinq=5 sept=7 huit=8 neuf=9 dix=10"
    " onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20"
    " trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80"
    " nonante=90"
)
_SPANISH: Final = (
    "cero=0 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9"
    " diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16"
    " diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21"
    " veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25"
    " veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30"
    " cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90"
    " cien=100 doscientos=200 trescientos=300"
)
_ITALIAN: Final = (
    "due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 dieci=10 undici=11"
    " dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16"
    " diciassette=17 diciotto=18 diciannove=19 venti=20 trenta=30"
    " quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80"
    " novanta=90 cento=100"
)
_PORTUGUESE: Final = (
    "um=1 dois=2 duas=2 três=3 quatro=4 meia=6 sete=7 oito=8 nove=9 dez=10"
    " doze=12 treze=13 quatorze=14 dezesseis=16 dezessete=17 dezoito=18"
    " dezenove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60"
    " oitenta=80"
)
_DUTCH: Final = (
    "nul=0 een=1 één=1 twee=2 drie=3 vijf=5 zes=6 zeven=7 negen=9 tien=10"
    " twaalf=12 dertien=13 veertien=14 vijftien=15 twintig=20 dertig=30"
    " veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90"
)
_SWEDISH: Final = (
    "noll=0 ett=1 två=2 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 elva=11"
    " tolv=12 tretton=13 fjorton=14 femton=15 sexton=16 sjutton=17 arton=18"
    " nitton=19 tjugo=20 trettio=30 fyrtio=40 femtio=50 sextio=60 sjuttio=70"
    " åttio=80 nittio=90"
)
_POLISH: Final = (
    "jeden=1 dwa=2 trzy=3 cztery=4 pięć=5 sześć=6 siedem=7 osiem=8"
    " dziewięć=9 dziesięć=10 jedenaście=11 dwanaście=12 trzynaście=13"
    " czternaście=14 piętnaście=15 szesnaście=16 siedemnaście=17"
    " osiemnaście=18 dziewiętnaście=19 dwadzieścia=20 trzydzieści=30"
    " czterdzieści=40 pięćdziesiąt=50 sześćdziesiąt=60 siedemdziesiąt=70"
    " osiemdziesiąt=80 dziewięćdziesiąt=90 sto=100 dwieście=200 trzysta=300"
    " czterysta=400 pięćset=500 sześćset=600 siedemset=700 osiemset=800"
    " dziewięćset=900"
)
_TURKISH: Final = (
    "sıfır=0 bir=1 iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9"
    " on=10 yirmi=20 otuz=30 kırk=40 elli=50 altmış=60 yetmiş=70 seksen=80"
    " doksan=90 yüz=100"
)
_TURKISH_ONES: Final = (
    "bir",
    "iki",
    "üç",
    "dört",
    "beş",
    "altı",
    "yedi",
    "sekiz",
    "dokuz",
)
_ARABIC: Final = (
    "صفر=0 واحد=1 اثنين=2 اثنان=2 ثلاثة=3 ثلاثه=3 أربعة=4 اربعة=4 اربعه=4"
    " خمسة=5 خمسه=5 ستة=6 سته=6 سبعة=7 سبعه=7 ثمانية=8 ثمانيه=8 تمانية=8"
    " تسعة=9 تسعه=9 عشرة=10"
)
_UNSPACED: Final = dict(
    zip(
        "零〇一二三四五六七八九幺两공영일이삼사오육륙칠팔구",
        "00123456789" + "12" + "001234566789",
        strict=True,
    )
)

_TIMES: Final = {
    "double": 2,
    "doppel": 2,
    "doble": 2,
    "dubbel": 2,
    "triple": 3,
}
_GATE_WORDS: Final = 2
_HUNDRED: Final = 100
_TENS: Final = 20
_FEWEST_DIGITS: Final = 7
_MOST_DIGITS: Final = 16
_FEWEST_TOKENS: Final = 4
_FEWEST_SINGLE: Final = 6

_UNSPACED_RUN: Final = Pattern(
    r"(?<![零〇一二三四五六七八九幺两])[零〇一二三四五六七八九幺两]{7,16}"
    r"(?![零〇一二三四五六七八九幺两])"
    r"|[공영일이삼사오육륙칠팔구]{2,5}(?:[ -]?다시[ -]?|[ -])?"
    r"[공영일이삼사오육륙칠팔구]{2,5}(?:[ -]?다시[ -]?|[ -])?"
    r"[공영일이삼사오육륙칠팔구]{3,5}"
)
_PUNCTUATION: Final = ".,;:!?()-/\"'"
_EAST_ASIA: Final = "\u3000"


@frozen
class SpelledNumber:
    """
    A number in words: its place in the folded text, and its digits.
    """

    start: int
    end: int
    digits: str


@cache
def _values() -> dict[str, int]:
    lists = (
        _ENGLISH,
        _GERMAN,
        _FRENCH,
        _SPANISH,
        _ITALIAN,
        _PORTUGUESE,
        _DUTCH,
        _SWEDISH,
        _POLISH,
        _TURKISH,
        _ARABIC,
    )
    values: dict[str, int] = {}
    for pair in " ".join(lists).split():
        word, _, value = pair.partition("=")
        values[word] = int(value)
    return values


@cache
def _words() -> frozenset[str]:
    return frozenset(_values().keys() - {"on"})


@cache
def _run() -> re.Pattern[str]:
    """
    Compile a run of number words and digits, told apart by blanks and commas.
    """
    listed = sorted(_values().keys() - {"on"}, key=len, reverse=True)
    # "On" is ten in Turkish, and much else elsewhere.
    words = "|".join([*listed, f"on(?=[ ](?:{'|'.join(_TURKISH_ONES)}))"])
    item = (
        rf"(?:(?:double|triple|doppel|doble|dubbel)[ -])?"
        rf"(?:(?:{words})(?!\w)|\d{{1,8}}(?!\w))"
    )
    between = (
        r"[ ]?[,.\-/()][ ]{0,2}"
        r"|[ ]{1,2}(?:and |und |et |y |e |en |i |og |och )?"
    )
    area = r"(?:[ ,]{1,3}area code[ ]{1,2})?"
    return re.compile(
        rf"(?<!\w)(?:(?:\+"
        rf"|plus[ ]))?{item}(?:{area}(?:{between}){item}){{2,40}}"
        rf"(?:[ ,]{{1,3}}area code[ ](?:{item}(?:{between})?){{1,5}})?"
    )


def spelled_numbers(folded: str) -> list[SpelledNumber]:
    """
    Find numbers of seven to sixteen digits that are written in words.

    >>> [number.digits for number in spelled_numbers(
    ...     "ring oh one six three two, nine six oh, double two five")]
    ['01632960225']
    """
    if not folded.isascii() and max(folded) > _EAST_ASIA:
        found = [
            SpelledNumber(
                match.start(),
                match.end(),
                "".join(_UNSPACED.get(char, "") for char in match.group()),
            )
            for match in _UNSPACED_RUN.finditer(folded)
        ]
        found = [each for each in found if len(set(each.digits)) > 1]
        if found:
            return found
    spaced = folded
    for mark in _PUNCTUATION:
        spaced = spaced.replace(mark, " ")
    tokens = spaced.split()
    if _words().isdisjoint(tokens):
        return []
    words = _words()
    if sum(token in words for token in tokens) < _GATE_WORDS and (
        "plus" not in tokens
    ):
        return []
    numbers: list[SpelledNumber] = []
    for match in _run().finditer(folded):
        number = _read(match)
        if number is not None:
            numbers.append(number)
    return numbers


_TOKEN: Final = Pattern(r"[^\W_]+")


def _read(match: re.Match[str]) -> SpelledNumber | None:
    tokens = [token.group() for token in _TOKEN.finditer(match.group())]
    values = _values()
    words = [word for word in tokens if word in values]
    singles = sum(values[word] < 10 for word in words)  # noqa: PLR2004
    number = _digits_of(tokens)
    is_long = _FEWEST_DIGITS <= len(number) <= _MOST_DIGITS
    is_counting = number in "01234567891011121314"
    is_spelled = (
        len(words) < len(tokens)
        or len(words) >= _FEWEST_TOKENS
        or singles >= _FEWEST_SINGLE
    )
    if not (is_long and is_spelled and _is_mixed_well(tokens)) or is_counting:
        return None
    kept = len(match.group().rstrip(" ,.-/("))
    return SpelledNumber(match.start(), match.start() + kept, number)


def _digits_of(tokens: list[str]) -> str:
    """
    Write the words as digits, tens and ones together, doubles twice.
    """
    values = _values()
    pieces: list[str | int] = []
    times = 1
    for word in tokens:
        value = values.get(word)
        if value is None and not word.isdigit():
            times = _TIMES.get(word, times)
            continue
        last = pieces[-1] if pieces else ""
        if value is None or times > 1:
            pieces.append((word if value is None else str(value)) * times)
        elif isinstance(last, int) and _joins(last, value):
            is_product = value == _HUNDRED or (last, value) == (4, _TENS)
            pieces[-1] = last * value if is_product else last + value
        else:
            pieces.append(value)
        times = 1
    return "".join(map(str, pieces))


def _is_mixed_well(tokens: list[str]) -> bool:
    """
    Whether words and digits make one number ("nul zes 12 34").

    A number in digits with a word after it ("555-0142 twice") is two things.
    """
    kinds = [token.isdigit() for token in tokens]
    if not any(kinds) or tokens[0] == "plus":
        return True
    words = [at for at, is_digit in enumerate(kinds) if not is_digit]
    if not words:
        return False
    ahead = sum(len(token) for token in tokens[: words[0]])
    if ahead >= _FEWEST_DIGITS:
        return False
    return len(words) > 1 or 0 < words[0] < len(kinds) - 1


def _joins(pending: int, value: int) -> bool:
    """
    Whether two values are one number, as twenty and five are.
    """
    if (pending, value) == (4, _TENS) or (
        value == _HUNDRED and 1 < pending < 10  # noqa: PLR2004
    ):
        return True
    if pending >= _HUNDRED and pending % _HUNDRED == 0:
        return 0 < value < _HUNDRED
    if pending > _HUNDRED:
        pending %= _HUNDRED
    if pending in {60, 80}:
        return 0 < value < _TENS
    return pending >= 10 and pending % 10 == 0 and 0 < value < 10  # noqa: PLR2004


def load() -> None:
    """
    Build the table of number words.
    """
    _words()
