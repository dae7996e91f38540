"""
Street addresses: a number with a street, not a place alone.

The street word decides ("street", "rue", "calle", a German "...weg"); where
it is missing, a house number followed by a postcode and a town does.
"""

from __future__ import annotations

import re

from typing import TYPE_CHECKING, Final

from review_policy.shapes._places import in_order
from review_policy.shapes._shape import Shape, ShapeKind
from review_policy.shapes._writing import (
    as_written,
    has_digit,
    with_ascii_digits,
)
from review_policy.text.pattern import Pattern


if TYPE_CHECKING:
    from collections.abc import Iterator

    from review_policy.text import FoldedText


_NAME: Final = r"[^\W\d_][\w'.-]{0,30}"
_NUMBER: Final = r"\d{1,5}[ ]?[a-z]?(?:[ ]?[-/+][ ]?\d{1,4}[a-z]?)?"

_CLEAR_STREET: Final = (
    "street|road|avenue|lane|boulevard|crescent|terrace|highway|parkway|mews"
    "|blvd|ave|rd|cres|pkwy|hwy|esplanade|turnpike|freeway|motorway"
)
_VAGUE_STREET: Final = (
    "st|str|dr|drive|ln|ct|court|way|place|pl|close|row|square|sq|gardens"
    "|grove|park|hill|rise"
    "|walk|wharf|quay|circle|cir|trail|trl|loop|path|pike|plaza|alley|view"
    "|green"
    "|yard|gate|mount|vale|meadow|parade|pde|crest|bend|cove|cv|xing|crossing"
    "|run|ridge|point|villas|buildings|bypass|common"
)
_UNIT: Final = (
    r"(?:[ ,]{1,3}(?:(?:apt|apartment|unit|flat|suite|ste|room|rm|floor|fl"
    r"|block|bldg|building|no)\b|#)"
    r"\.?[ ]?#?(?:\d[\w-]{0,5}|[a-z]\b))?"
)
_AFTER: Final = (
    # A town, a state and a postcode, as far as they follow at once.
    r"(?:,?[ ](?:north|south|east|west|n|s|e|w|ne|nw|se|sw)\b\.?)?"
    rf"{_UNIT}"
    r"(?:,[ ]?[^\W\d_][\w'-]{1,20}(?:[ ][^\W\d_][\w'-]{1,20}){0,2}"
    r"(?=,?[ ](?:[a-z]{2,3}[ ])?(?:\d{4,6}|[a-z]{1,2}\d[a-z\d]?[ ]\d[a-z]{2}"
    r"|[a-z]\d[a-z][ ]\d[a-z]\d)\b))?"
    r"(?:,?[ ](?:[a-z]{2,3}[ ])?(?:\d{5}(?:-\d{3,4})?"
    r"|[a-z]{1,2}\d[a-z\d]?[ ]\d[a-z]{2}|[a-z]\d[a-z][ ]\d[a-z]\d)\b"
    r"(?:[ ](?!\d)[^\W\d_][\w'-]{2,20})?)?"
)
_ENGLISH: Final = Pattern(
    r"(?<![\w.,/$€£#-])(?:(?:flat|unit|apt|apartment|suite|shop"
    r"|block)[ ][\w/]{1,5},?[ ])?"
    rf"(?P<number>{_NUMBER}),?[ ]"
    rf"(?P<name>{_NAME}(?:[ ]{_NAME}){{0,3}}?)[ ]"
    rf"(?P<street>{_CLEAR_STREET}|{_VAGUE_STREET})\b\.?(?P<after>{_AFTER})"
)
_NUMBERED: Final = Pattern(
    r"(?<![\w.,/$€£#-])\d{1,5},?[ ](?:(?:[nsew]|north|south|east"
    r"|west)\.?[ ])?\d{1,3}(?:st|nd|rd|th)[ ]"
    rf"(?:{_CLEAR_STREET}|st|place|pl|court|ct|drive|dr)\b\.?{_AFTER}"
)
_PO_BOX: Final = Pattern(
    r"\b(?:p\.?[ ]?o\.?[ ]?box|postfach|apartado(?: de correos)?"
    r"|casella postale|boîte postale|skrytka pocztowa|postbus"
    r"|私書箱)[ ]\d{1,6}\b"
)
_NOT_IN_NAMES: Final = frozenset(
    "the a an my our your his her their its this that these those of down up"
    " across along over off in on at to from by for with"
    " and or but is was are were minutes minute mins min miles mile km metres"
    " meters yards feet foot inch inches hours hour days day"
    " weeks week months month years year times time doors door houses house"
    " stars star items item pieces piece pcs pack packs pounds dollars euros"
    " quid"
    " pm am percent into onto through around per out then all very so same"
    " whole long wrong right different other"
    " any no some each every it they he she we i you not one two three more"
    " less blocks streets roads lanes left"
    " still just only even half big small little whole first last next same"
    " came went got gets get go goes ended"
    " people guys kids cars vans trucks drivers parcels boxes".split()
)

_GERMANIC: Final = Pattern(
    r"(?<![\w-])(?P<name>(?:[^\W\d_][\w'.-]{0,24}[ ]){0,2}"
    r"(?:[^\W\d_][\w'-]{1,24}?(?:strasse|str\.?|weg|gasse|allee|platz|ring"
    r"|damm|ufer|gürtel|chaussee|stieg|steig|graben|markt|promenade|hof|berg"
    r"|feld|tal|wiese|garten"
    r"|straat|laan|plein|gracht|kade|dijk|singel|dreef|pad|steeg|baan"
    r"|plantsoen|hof|weide|burg|oord|ruiter|kamp|veld|horst|donk|akker"
    r"|straatje|haven"
    r"|gatan|vägen|gränd|stigen|torget|allén|backen|plan|väg|gata|stig|gården"
    r"|vej|veien|gade|gata|veien)"
    r"|(?:strasse|str\.?|straat|weg|allee|platz|gatan|vägen)))"
    r"[ ]{1,2}(?:nr\.?[ ]?)?(?P<number>\d{1,4}[ ]?[a-h]?"
    r"(?:[ ]?[-/][ ]?\d{1,4}[a-z]?)?)(?![\w.,]?\d|[ ]?(?:%|€|euro|eur|kg|cm|mm"
    r"|km|min|uhr|tage|tagen|stück|mal|jahre|dagen|dagar|keer|x\b))(?!\w)"
)
_SURE_GERMANIC: Final = Pattern(
    r"(?:strasse|str\.?|gasse|allee|chaussee|gürtel|straat|laan|plein|gracht"
    r"|singel|plantsoen|steeg|dreef|gatan|vägen|gränd|stigen|torget|väg|gata"
    r"|weg|platz|ufer|damm)$"
)
_ROMANCE_FIRST: Final = Pattern(
    # A house number before the street: French.
    r"(?<![\w.,/€-])(?P<number>\d{1,4}[ ]?(?:bis|ter|quater|[a-d])?),?[ ]"
    r"(?P<street>(?:rue|avenue|av\.?|bd\.?|bld|boulevard|chemin|impasse|place"
    r"|pl\.|allée|allee|allées|quai|cours|route|rte|square|passage|sentier"
    r"|villa|faubourg|esplanade|lotissement|résidence|montée|ruelle|cité"
    r"|hameau))"
    r"[ ](?P<name>(?:(?:de|du|des|d'|la|le|les|l'|aux?"
    r"|à)[ ]?){0,3}[^\W_][\w'.-]{1,30}(?:[ -](?!et\b|mais\b|pour\b|avec\b"
    r"|qui\b|que\b|est\b)[^\W\d_][\w'.-]{1,24}){0,3}?)"
    r"(?=[,.;:!?)\s]|$)"
)
_ROMANCE_LAST: Final = Pattern(
    # A house number after the name: Spanish, Italian, Portuguese, French of
    # Belgium and Switzerland, Polish, Turkish.
    r"(?<![\w])(?P<street>calle|c/|cl\.?|avenida|avda\.?|avd\.?|av\.?|plaza"
    r"|pza\.?|pl\.?|paseo|pº|camino|cmno|carretera|ctra\.?|ronda|travesía"
    r"|glorieta|callejón|calzada|privada|carrera|cra\.?|boulevard|blvd\.?"
    r"|via|viale|v\.le|piazza|p\.?zza|piazzale|corso|largo|vicolo|strada"
    r"|contrada|c\.da|località|borgo|lungomare|salita"
    r"|rua|r\.?|travessa|praça|praca|alameda|estrada|rodovia|beco|ladeira"
    r"|quadra|qd\.?"
    r"|ul\.?|ulica|ulicy|al\.?|aleja|alei|os\.|osiedle|pl\.|plac"
    r"|rue|chemin|avenue|route|place|quai|impasse|tienne|chaussée|allée)"
    r"(?:[ ]|(?<=[./]))(?P<name>(?:(?:de|del|della|delle|dei|degli|dello|di|da"
    r"|do|dos|das|la|las|los|el|le|lo|san|santa|gen\.|św\.|ks\.|d'|l'|du|des"
    r"|à)[ ]?){0,3}"
    r"[^\W_][\w'.-]{0,30}(?:[ -][^\W\d_][\w'./-]{0,24}){0,4}?)"
    r"(?:[ ]?,[ ]?|[ ]{1,2})(?:n\.?[ ]?[º°o]\.?|nº|n°|núm\.?|num\.?|no\.?"
    r"|nr\.?|#|s/n)?[ ]?"
    r"(?P<number>\d{1,5}[ ]?[a-d]?(?:[ ]?/[ ]?\d{1,4}[a-z]?)?)(?!\w|[.,:]\d"
    r"|[ ]?(?:%|€|euros?|eur|kg|cm|mm|km|días|dias|giorni|jours|dni|zł|volte"
    r"|veces|vezes|razy|min\w{0,5}|metros|metri|mètres|h\b))"
)
_VAGUE_ROMANCE: Final = frozenset(
    "via al al. pl pl. av r r. cl cl. place largo route corso strada os. rue"
    " plan camino carrera borgo salita cours chemin plaza paseo".split()
)
_TURKISH: Final = Pattern(
    r"(?<!\w)(?:[^\W\d_][\w.-]{1,24}[ ](?:mah(?:allesi)?\.?),?[ ])?"
    r"(?P<name>[^\W_][\w.-]{1,24}(?:[ ][^\W\d_][\w.-]{1,24})?)[ ]"
    r"(?:sok(?:ak|ağı)?|sk|cad(?:desi|de)?|cd|bulv(?:arı)?|blv"
    r"|bulvarı)\.?,?[ ]?(?:no|numara|n)?[ ]?[:.]?[ ]?"
    r"(?P<number>\d{1,5}(?:[ ]?/[ ]?\d{1,4})?)(?:[ ,]{1,2}(?:kat|daire|d"
    r"|k)[ .:]{0,2}\d{1,3})?"
)
_JAPANESE: Final = Pattern(
    r"〒[ ]?\d{3}-\d{4}[^\n。、]{0,40}"
    r"|(?:(?:東京都|北海道|(?:大阪|京都)府"
    r"|[\u4e00-\u9fff]{2,3}県)[\u3040-\u30ff\u4e00-\u9fff]{1,20}"
    r"|[\u4e00-\u9fff]{1,6}[市区町村][\u3040-\u30ff\u4e00-\u9fff]{1,16})"
    r"[ ]?\d{1,4}(?:丁目|番地?|-)[ ]?\d{0,4}(?:[-番号地の]{1,2}\d{0,4}){0,3}"
    r"(?:[ 　]?[\u30a0-\u30ff\u4e00-\u9fff]{2,16}[ ]?\d{1,4}(?:号室)?)?"
)
_KOREAN: Final = Pattern(
    r"(?:[가-힣]{1,8}(?:특별시|광역시|시|도)[ ]){0,2}(?:[가-힣]{1,6}(?:시|군"
    r"|구)[ ]){0,2}"
    r"[가-힣]{1,10}\d{0,3}(?:대로|로|길)(?:[ ]?\d{1,4}번길"
    r"|[ ]?\d{1,4}[가-힣]?길)?[ ]\d{1,4}(?:-\d{1,4})?(?:번지)?(?![\d가-힣]"
    r"|[ ]?(?:원|개"
    r"|번|일|시|분|%))"
    r"(?:,?[ ]?\d{1,4}(?:층|호|동)){0,3}"
    r"|[가-힣]{1,6}(?:시|군|구)[ ][가-힣]{1,6}\d?(?:동|읍|면"
    r"|리)[ ]\d{1,4}(?:-\d{1,4})?(?:번지)?(?:,?[ ]?\d{1,4}(?:층|호|동)){0,3}"
)
_CHINESE: Final = Pattern(
    r"(?:[\u4e00-\u9fff]{2,9}?[省市縣县])?"
    r"(?:[\u4e00-\u9fff]{1,7}?[市区區县縣镇鎮鄉乡])?"
    r"[\u4e00-\u9fff]{1,8}(?:路|街|道|巷|胡同|大街"
    r"|大道)(?:[一二三四五六七八九十\d]{1,3}[段巷弄]){0,2}"
    r"(?:\d{1,4}[巷弄]){0,2}[ ]?\d{1,5}"
    r"(?:-\d{1,3})?[号號](?:楼|樓)?"
    r"(?:\d{1,3}[楼樓层層室栋棟单單元号號幢]{1,2}){0,4}(?:之\d{1,2})?"
)
_ARABIC: Final = Pattern(
    r"(?:شارع|طريق|حي"
    r"|ش\.)[ ][\u0621-\u064a]{2,20}(?:[ ][\u0621-\u064a]{2,20}){0,4}[ ,،]{1,3}"
    r"(?:(?:رقم|مبنى|عمارة|بناية|فيلا|شقة|منزل|بيت)[ ]){0,2}(?:رقم[ ])?\d{1,5}"
    r"|\d{1,4}[ ](?:شارع"
    r"|ش\.)[ ][\u0621-\u064a]{2,20}(?:[ ][\u0621-\u064a]{2,20})?"
)
_HOUSE_AND_TOWN: Final = Pattern(
    # Any name with a number, then a postcode and a town.
    r"(?<![\w-])"
    r"(?P<name>[^\W\d_][\w'.-]{1,30}(?:[ ][^\W\d_][\w'.-]{0,30}){0,3})[ ]"
    r"(?P<number>\d{1,5}[ ]?[a-h]?),[ ]?(?:[a-z]{1,2}-)?"
    r"(?P<code>\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3}|\d{3}[ ]\d\d"
    r"|\d{4,6}|[a-z]{1,2}\d[a-z\d]?[ ]?\d[a-z]{2})[ ]"
    r"(?P<town>[^\W\d_][\w'.-]{1,30}(?:[ -][^\W\d_][\w'.-]{1,24}){0,2})"
)
_FRENCH_TOWN: Final = Pattern(
    r"(?<![\w-])(?P<number>\d{1,5}[ ]?[a-d]?),?[ ]"
    r"(?P<name>[^\W\d_][\w'.-]{1,30}(?:[ ][^\W\d_][\w'.-]{0,30}){0,4}),[ ]?"
    r"(?P<code>\d{5}|\d{4}|[a-z]{1,2}\d[a-z\d]?[ ]\d[a-z]{2}"
    r"|[a-z]\d[a-z][ ]\d[a-z]\d)[ ]"
    r"(?P<town>[^\W\d_][\w'.-]{1,30}(?:[ -][^\W\d_][\w'.-]{1,24}){0,2})"
)
_TOWN_AFTER: Final = Pattern(
    r"(?:[ ,]{1,3}(?:apto?\.?|piso|int\.?|interno|scala|sc\.|m\.|lok\.?|bte"
    r"|étage|esc\.|bloco|bl\.?|casa|loja|fundos|hinterhaus|og|bus"
    r"|bis)[ ]?[\w.º°ª]{0,4}){0,2}"
    r"(?:,?[ ](?:[a-z]{1,2}-)?(?:\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3}"
    r"|\d{3}[ ]\d\d|\d{4}[ ][a-z]{2}|\d{4,6}))?"
    r"(?:,?[ ](?:à|a|en|in|em|w|i|te|zu)[ ][^\W\d_][\w'-]{2,24})?"
)
_TOWN_SIGN: Final = Pattern(
    r",[ ]?(?:[a-z]{1,2}-)?(?:\d{2}|[a-z]{1,2}\d[a-z\d]?[ ]?\d[a-z]"
    r"|[a-z]\d[a-z][ ]\d)"
)
_TOWN: Final = Pattern(
    r"[ ][^\W\d_][\w'-]{1,30}(?:[ -][^\W\d_][\w'-]{1,24}){0,2}"
)


def find(text: FoldedText) -> list[Shape]:
    """
    Find street addresses.
    """
    folded = text.folded
    if not has_digit(folded):
        return []
    folded = with_ascii_digits(folded)
    written = as_written(text)
    found: list[Shape] = []
    if not folded.isascii():
        for pattern in (_JAPANESE, _KOREAN, _CHINESE, _ARABIC):
            found += [
                _shape(folded, match.start(), match.end())
                for match in pattern.finditer(folded)
            ]
    padded = _padded(folded)
    if _has(padded, _BOX_SIGNS):
        found += [
            _shape(folded, match.start(), match.end())
            for match in _PO_BOX.finditer(folded)
        ]
    if _has(padded, _ENGLISH_SIGNS):
        found += _english(folded, written)
    if _has(padded, _GERMANIC_SIGNS):
        found += _germanic(folded, written)
    if _has(padded, _ROMANCE_SIGNS):
        found += _romance(folded, written)
    if _has(padded, _TURKISH_SIGNS):
        found += [
            _shape(folded, match.start(), match.end())
            for match in _TURKISH.finditer(folded)
        ]
    if _TOWN_SIGN.search(folded) is not None:
        found += _house_and_town(folded, written)
        found += _number_and_town(folded, written)
    return in_order(found)


_ENGLISH_SIGNS: Final = tuple(
    f" {word}" for word in f"{_CLEAR_STREET}|{_VAGUE_STREET}".split("|")
)
_GERMANIC_SIGNS: Final = tuple(
    "str aat weg gass alle plat gat väg plei laan grac pad ring damm ufer gürt"
    " chau markt prom hof berg feld tal wies gart kade dijk sing dree stee"
    " stie steig grab baan plant weid burg oord ruit kamp veld horst donk"
    " akker"
    " haven gränd stig torg allé back plan gård vej gade".split()
)
_ROMANCE_SIGNS: Final = tuple(
    " calle| c/| cl| av| plaza| pza| pl| pas| camino| carretera| ctra| ronda"
    "| trav| glor| callej| calz| priv| carrera| cra| boul| blv| bd| bld| via"
    "| v.le"
    "| pi| p.z| corso| largo| vico| strada| contr| c.da| loca| borgo| lungo"
    "| sali"
    "| rua| r | r.| praça| praca| alam| estr| rod| beco| lade| quadra| qd| ul"
    "| al"
    "| os| rue| chem| route| rte| quai| imp| tienne| chauss| allé| alle| cours"
    "| squ| sent| villa| faub| espl| loti| rési| mont| ruel| cité| hame".split(
        "|"
    )
)
_TURKISH_SIGNS: Final = (" sok", " sk", " cad", " cd", " bulv", " blv")
_BOX_SIGNS: Final = (
    "box",
    "fach",
    "apartado",
    "casella",
    "boîte",
    "skrytka",
    "postbus",
    "私書箱",
)


_MARKS: Final = "\n(\"':,"


def _padded(folded: str) -> str:
    """
    Put a blank before every word, so that a sign can ask for one.
    """
    padded = f" {folded}"
    for mark in _MARKS:
        padded = padded.replace(mark, " ")
    return padded


def _has(folded: str, signs: tuple[str, ...]) -> bool:
    return any(map(folded.__contains__, signs))


def _shape(folded: str, start: int, end: int) -> Shape:
    value = folded[start:end]
    kept = len(value.rstrip(" ,.;:-\n"))
    return Shape(ShapeKind.STREET_ADDRESS, start, start + kept, value[:kept])


def _is_capital(written: str, at: int) -> bool:
    return written[at : at + 1].isupper()


def _english(folded: str, written: str) -> Iterator[Shape]:
    for match in _NUMBERED.finditer(folded):
        yield _shape(folded, match.start(), match.end())
    for match in _ENGLISH.finditer(folded):
        words = match.group("name").split()
        if _NOT_IN_NAMES.isdisjoint(words) and _is_street(
            written, match, words
        ):
            yield _shape(folded, match.start(), match.end())


def _is_street(written: str, match: re.Match[str], words: list[str]) -> bool:
    has_capitals = all(_capitals(written, match))
    if _IS_CLEAR.fullmatch(match.group("street")) is not None:
        return has_capitals or (
            len(words) == 1
            and len(words[0]) >= _SHORTEST_NAME
            and words[0] not in _PLAIN_WORDS
        )
    return has_capitals and (
        match.group("street") in _SHORT_STREETS
        or _is_capital(written, match.start("street"))
    )


_SHORTEST_NAME: Final = 4
_IS_CLEAR: Final = Pattern(_CLEAR_STREET)
_SHORT_STREETS: Final = frozenset("st str dr ln ct pl".split())
_PLAIN_WORDS: Final = frozenset(
    "high main busy dirt back side open lane foot cross mile step metre meter"
    " star inch".split()
)


def _word_starts(words: str) -> list[int]:
    return [match.start() for match in re.finditer(r"[^ ]+", words)]


def _germanic(folded: str, written: str) -> Iterator[Shape]:
    for match in _GERMANIC.finditer(folded):
        name = match.group("name")
        starts = _word_starts(name)
        last = starts[-1]
        at = match.start("name") + last
        if not _is_capital(written, at):
            is_typed_small = (
                _SURE_GERMANIC.search(name) is not None
                and len(name) - last > len("strasse")
                and folded[last:] != "unterwegs"
            )
            if not is_typed_small or written != folded:
                continue
        word = name[last:]
        if word in _NOT_STREETS:
            continue
        is_sure = _SURE_GERMANIC.search(name) is not None
        first = at
        while starts and len(starts) > 1:
            starts.pop()
            before = match.start("name") + starts[-1]
            token = folded[before : first - 1]
            if not _is_capital(written, before) or token in _NOT_STREETS:
                break
            first = before
        if word in _BARE_STREETS and first == at:
            continue
        end = match.end()
        town = _TOWN_AFTER.match(folded, end)
        has_town = town is not None and re.search(
            r"\d{4}|\d\d-\d", town.group()
        )
        if not is_sure and not has_town:
            continue
        yield _shape(folded, first, _with_town(folded, written, end))


_BARE_STREETS: Final = frozenset(
    "str. str strasse straat weg allee platz gatan vägen".split()
)
_NOT_STREETS: Final = frozenset(
    "unterwegs weg hinweg vorweg keineswegs deswegen halbwegs durchweg zuweg"
    " umweg heimweg weihnachtsmarkt supermarkt platz sitzplatz parkplatz"
    " arbeitsplatz stellplatz ring hof"
    " schreibtischplatz speicherplatz flughafen bahnhof hauptbahnhof friedhof"
    " bauhof recyclinghof baumarkt garten kindergarten feld februar"
    " der die das den dem des ein eine in im am an auf zu zum zur von vom nach"
    " bei und oder ist war hat ich er sie es wir noch nur schon"
    " de het een op aan naar van in onderweg snelweg onweer i på till från en"
    " ett den det och av".split()
)


def _with_town(folded: str, written: str, end: int) -> int:
    """
    Take a postcode and a town with it, if they follow at once.
    """
    town = _TOWN_AFTER.match(folded, end)
    if town is None or town.end() == end:
        return end
    last = town.end()
    if town.group()[-1:].isdigit() or re.search(
        r"\d{4}[ ][a-z]{2}$", town.group()
    ):
        name = _TOWN.match(folded, last)
        if name is not None and _is_capital(written, last + 1):
            kept = last
            for word in re.finditer(r"[ -][^ -]+", name.group()):
                if not _is_capital(written, last + word.start() + 1):
                    break
                kept = last + word.end()
            last = kept
    return last


def _romance(folded: str, written: str) -> Iterator[Shape]:
    for match in _ROMANCE_FIRST.finditer(folded):
        capitals = _capitals(written, match)
        is_linked = _LINK.match(match.group("name")) is not None
        if any(capitals) or is_linked or match.group("street") in _CLEAR_FIRST:
            end = _with_town(folded, written, match.end("name"))
            yield _shape(folded, match.start(), end)
    for match in _ROMANCE_LAST.finditer(folded):
        if _holds_a_postcode(folded, written, match):
            continue
        street = match.group("street")
        capitals = _capitals(written, match)
        is_abbreviated = street in _ABBREVIATED
        if capitals[-1] or (capitals[0] and street not in _VAGUE_ROMANCE):
            end = _with_town(folded, written, match.end())
            yield _shape(folded, match.start(), end)
        elif (
            (street in _CLEAR_ROMANCE or is_abbreviated)
            and len(capitals) <= _LONGEST_NAME
            and match.group("name").split()[-1] not in _SMALL_WORDS
        ):
            yield _shape(folded, match.start(), match.end())


def _name(written: str, match: re.Match[str]) -> str:
    return written[match.start("name") : match.end("name")]


def _capitals(written: str, match: re.Match[str]) -> list[bool]:
    """
    Say of each word of a street's name whether it has a capital.
    """
    return [
        word[0].isupper() or word.partition("'")[2][:1].isupper()
        for word in _name(written, match).split()
    ]


def _holds_a_postcode(folded: str, written: str, match: re.Match[str]) -> bool:
    """
    Whether what looks like a house number is the postcode of a town.
    """
    return (
        len(match.group("number")) > len("999")
        and "," in folded[match.end("name") : match.start("number")]
        and _is_capital(written, match.end() + 1)
    )


_LINK: Final = Pattern(r"(?:de|du|des|d'|la|le|l')")
_CLEAR_FIRST: Final = frozenset("rue impasse bd bd. boulevard chemin".split())
_ABBREVIATED: Final = frozenset("c/ ul. ul avda. avda av.".split())
_LONGEST_NAME: Final = 4
_SMALL_WORDS: Final = frozenset(
    "en em in a à de di da do e y o con com por per para hace há fa tra entre"
    " desde como che que el la il lo le los las un una uno los otras altre"
    " w na za po od do z i".split()
)
_CLEAR_ROMANCE: Final = frozenset(
    "calle avenida piazza viale vicolo rua travessa praça alameda estrada"
    " ulica ulicy piazzale avda".split()
)


def _house_and_town(folded: str, written: str) -> Iterator[Shape]:
    """
    Find a name, a house number, a postcode and a town ("Mühle 77, 9100 Au").
    """
    for match in _HOUSE_AND_TOWN.finditer(folded):
        name, town = match.start("name"), match.start("town")
        first = match.end("name")
        for at in reversed(_word_starts(match.group("name"))):
            if not _is_capital(written, name + at):
                break
            first = name + at
        if first < match.end("name") and _is_capital(written, town):
            yield _shape(folded, first, _end_of_town(written, match))


def _number_and_town(folded: str, written: str) -> Iterator[Shape]:
    """
    Find a house number, a name, a postcode and a town ("8 Beauvau, 13001 X").
    """
    for match in _FRENCH_TOWN.finditer(folded):
        name = match.start("name")
        starts = _word_starts(match.group("name"))
        has_capital = _is_capital(written, name + starts[0]) or _is_capital(
            written, name + starts[-1]
        )
        if has_capital and _is_capital(written, match.start("town")):
            yield _shape(folded, match.start(), _end_of_town(written, match))


def _end_of_town(written: str, match: re.Match[str]) -> int:
    town = match.start("town")
    end = town
    for word in re.finditer(r"[^ -]+", match.group("town")):
        if not _is_capital(written, town + word.start()):
            break
        end = town + word.end()
    return end
