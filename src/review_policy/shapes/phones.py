"""
Telephone numbers: in digits, spaced, dotted, in words, with letters for 0.

A run of digits is proposed; its own form and the words around it decide.
A plus sign, brackets round the area code or a national form speak for
themselves; three-three-four groups and bare digits need a word such as
"call" near; after "order", "part no." and the like nothing is one.
"""

from __future__ import annotations

import re

from typing import TYPE_CHECKING, Final

from attrs import frozen

from review_policy.shapes import _regions
from review_policy.shapes._number_words import spelled_numbers
from review_policy.shapes._places import in_order, joined
from review_policy.shapes._shape import Shape, ShapeKind
from review_policy.shapes._writing import has_digit, with_ascii_digits
from review_policy.text.pattern import Pattern


if TYPE_CHECKING:
    from review_policy.text import FoldedText


_SEPARATOR: Final = r"[ .\-/()\[\]·•*~_ー|\\\u20e3]"
_RUN: Final = Pattern(
    rf"[+(\[]{{0,3}}\d(?:{_SEPARATOR}{{0,4}}\d){{5,80}}", re.ASCII
)
_EXTENSION: Final = Pattern(
    r"[ ,;]{0,3}(?:x|ext\.?|extn\.?|extension|durchwahl|dw\.?|poste|interno"
    r"|int\.?|anexo|ramal|toestel"
    r"|anknytning|wew\.?|dahili|内線|분기|#)[ .:]{0,2}\d{1,6}(?!\w)"
)
_GROUPS: Final = Pattern(r"\d+")
_ONE_DIGIT: Final = Pattern(r"\d")
_REACH: Final = 60
_REACH_AFTER: Final = 30
_NEAR: Final = 16

_FEWEST: Final = 7
_MOST: Final = 15
_NANP: Final = 10
_MOST_AT_HOME: Final = 12

# Dates, times, addresses of machines, years, money: never a number to dial.
_NO_NUMBER: Final = Pattern(
    r"\d{1,2}[./ -]{1,3}\d{1,2}[./ -]{1,3}(?:19"
    r"|20)\d\d(?:[ ]\d{1,2}(?:[.:]?\d\d)?)?"
    r"|(?:19|20)\d\d[./ -]{1,3}(?:0?[1-9]|1[0-2])[./ -]{1,3}(?:0?[1-9]|[12]\d"
    r"|3[01])"
    r"(?:[ -]{1,3}\d{1,2}(?:[.:]?\d\d){0,2})?"
    r"|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[ ]\d{1,4})?"
    r"|(?:19|20)\d\d[ ]?[-/][ ]?(?:19|20)\d\d(?:[ ]\d{1,3})?"
    r"|(?:19|20)\d\d-\d{4}[ ]\d\d"
    r"|\d{1,3}(?:\.\d{1,3}){3}"
    r"|\d{1,3}(?:[. ]\d{3}){0,2}(?:[. ]000){1,3}"
    r"|(?:\d00[ ]?[-/][ ]?){1,3}\d00"
    r"|\d{1,2}[./]\d{1,2}[./]\d{2,4}[ ]?[-/][ ]?\d{1,2}[./]\d{1,2}[./]\d{2,4}"
    r"|97[89][ -]?(?:\d[ -]?){9}[\dx]"
    r"|(?:\d{4}[ -]){3}\d{4}|\d{14,}"
    r"|\d{3}[ ]?-[ ]?\d{7}[ ]?-[ ]?\d{7}"
    r"|(?:[1-9]\d?[ ]?-[ ]?){3,}\d{1,2}",
    re.ASCII,
)
_MAYBE_NUMBER: Final = Pattern(r"\d{8}|\d{12,13}", re.ASCII)
_DATE_AHEAD: Final = Pattern(
    r"(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|\d{4}-\d\d-\d\d)[ ]{1,4}"
    r"(?=[+(0-9])"
)
_COUNT_AHEAD: Final = Pattern(r"\d{1,2}[ ]{1,3}(?=\+|\(0?\d|0\d)")

_LABEL: Final = (
    r"(?:\W{0,3}\b(?:number|numbers|no|nr|num|nos|nummer|numéro|numero|número"
    r"|numer|numaras[ıi]|numara|no'su|id|ids|code|ref|is|was|are|reads|says"
    r"|saying|being|called"
    r"|ist|war|lautet|lautete|est|était|es|era|è|é|är|var|jest|to|olan|of|for"
    r"|from|and|with|the|my|our|their|ending|marked|labelled|stamped)\b"
    r"|\W{0,3}(?:#|№|n°|nº|n\.º|รหัส|番号|番|号|號|번호|رقم|رقمها|は|が|是|为|為|은|는|이"
    r"|:)){0,4}"
)
_VETO_WORDS: Final = (
    r"(?<!in )(?<!in any )(?<!just in )case|orders?(?! to)|part|parts|p/n|pn"
    r"|tracking|track|tickets?"
    r"|ref|reference|isbn|ean|upc|gtin|sku|asin|invoice|model|serial|s/n|sn"
    r"|items?"
    r"|accounts?|acct|batch|lot|article|claim|transaction|shipment|consignment"
    r"|parcel"
    r"|booking|customer|vat|iban|bic|barcode|bar code|version|zip|postcode"
    r"|imei"
    r"|receipt|confirmation|policy|licen[cs]e|product|awb|waybill|catalogue"
    r"|catalog"
    r"|listing|rma|return (?:code|id|auth\w*)|po|pin|card|voucher|request"
    r"|complaint|code|docket|job"
    r"|bestell\w{0,12}|auftrag\w{0,10}|artikel\w{0,10}|sendung\w{0,10}"
    r"|rechnung\w{0,10}"
    r"|vorgang\w{0,10}|fall\w{0,8}|teile\w{0,10}|serien\w{0,8}|modell\w{0,8}"
    r"|kunden(?:nummer|nr)"
    r"|ersatzteil\w{0,8}|teil|typ|type|tipo|art|pieza|pièce|peça|pezzo"
    r"|ricambio|część|części|detalj|部品|부품|配件|零件"
    r"|aktenzeichen|beleg\w{0,8}|paket\w{0,10}|charge|vorgangs\w{0,8}"
    r"|reklamations\w{0,8}"
    r"|commande|référence|réf|dossier|facture|suivi|colis|modèle|série|article"
    r"|siret|siren|tva"
    r"|pedido|referencia|factura|caso|seguimiento|modelo|serie|artículo|guía"
    r"|código|rastreo|expediente"
    r"|ordine|fattura|codice|modello|articolo|pratica|spedizione|rif"
    r"|riferimento|partita iva"
    r"|nota|fatura|rastreio|rastreamento|protocolo|processo|encomenda|cnpj|cpf"
    r"|bestelling|bestelnummer|ordernummer|factuur\w{0,8}|zaak\w{0,8}"
    r"|zending\w{0,8}|onderdeel\w{0,8}|referentie|dossiernummer|kvk"
    r"|ordernr|beställning\w{0,8}|faktura\w{0,8}|ärende\w{0,8}|kolli\w{0,8}"
    r"|spårning\w{0,8}|referens|delnummer|orgnr"
    r"|zamówieni\w{0,4}|faktur\w{0,3}|paczk\w{0,3}|przesyłk\w{0,3}|seri\w{0,4}"
    r"|zgłoszeni\w{0,4}|spraw\w{0,3}|reklamacj\w{0,3}|nip|regon"
    r"|sipariş\w{0,6}|takip|kargo|ürün\w{0,4}|referans|talep|parça"
    r"|طلبي|الطلب|طلب|الفاتورة|فاتورة|التتبع|تتبع|الشحنة|شحنة|موديل|البلاغ"
    r"|التذكرة"
    r"|注文|追跡|伝票|型番|品番|問い?合わ?せ番号|シリアル|請求書?|ケース|受付|管理"
    r"|주문|송장|운송장|모델|시리얼|품번|접수|문의번호|사례"
    r"|订单|訂單|单号|單號|运单|運單|型号|型號|快递|发票|發票|序列|编号|編號|案件|工单|货号|貨號"
)
_VETO: Final = Pattern(
    rf"(?:(?<![^\W_])(?:{_VETO_WORDS})|#){_LABEL}[\s\"'(:#=.,-]{{0,5}}\Z"
)
_VETO_AFTER: Final = Pattern(
    r"[\s)\"',.;-]{0,4}(?:is|was|as|being|ist|est|es|è|é|=|\()?\s?(?:the|my"
    r"|our|a|your|their|meine?|die)?\s?"
    r"(?:order|case|ref|reference|tracking|part|invoice|serial|ticket|sku|item"
    r"|model|isbn|bestell\w*|auftrag\w*)\b"
)
_PHONE_WORDS: Final = (
    r"call|calls|called|calling|phone|phones|phoned|phoning|telephone|tel|ring"
    r"|rings|ringing|rang|rung|text|texted"
    r"|texting|txt|sms|whats ?app|whatsapped|wapp|mobile|mob|cell|cells"
    r"|cellphone|fax|faxed|hotline|helpline|landline"
    r"|voicemail|voice mail|dial|dialled|dialed|dialing|dialling|viber"
    r"|telegram|signal|imessage|wechat|answerphone|switchboard|toll free"
    r"|freephone|ph|contact no"
    r"|number is|numbers are|line is|hung up|hangs up|nobody answers"
    r"|no one answers|noone answers|nobody picks up|no one picks up|rings out"
    r"|anruf\w{0,4}|ruf|ruft|rufe|rufen|angerufen|telefon\w{0,10}|handy\w{0,8}"
    r"|mobil\w{0,8}|rückruf\w{0,6}|durchwahl|mailbox|fon|festnetz|erreichbar"
    r"|erreicht"
    r"|appel\w{0,6}|rappel\w{0,4}|tél|télé|téléphon\w{0,5}|portable"
    r"|joign\w{0,5}|joindre|répondeur|fixe|texto"
    r"|llam\w{1,8}|telf|tlf|tfno|teléfono\w{0,2}|telefono\w{0,2}|móvil|movil"
    r"|celular|cel|márca\w{0,5}|marca|marque\w{0,5}|marcar|wasap|guasap|wsp"
    r"|fono|whats"
    r"|chiam\w{1,8}|cell|cellulare|squill\w{1,3}|richiam\w{1,6}"
    r"|lig(?:ar|ue|uem|uei|ou|a|uei|ando)|telefone\w{0,2}|fone|zap|zapzap"
    r"|chama\w{0,4}|telemóvel|telm"
    r"|bel|belt|bellen|gebeld|opbellen|belde|telefoon\w{0,8}|mobiel\w{0,6}|app"
    r"|appen|appje"
    r"|ringa|ringde|ringer|ringt|telefonnr|telefonen|tfn|mobilen|samtal|luren"
    r"|zadzwo\w{1,5}|dzwoni\w{0,5}|dzwoń\w{0,3}|telefonu|telefonem|kom"
    r"|komórk\w{1,3}|oddzwo\w{1,6}|numerem|infolini\w{1,3}"
    r"|aray[ıi]n\w{0,3}|ara|arad[ıi]\w{0,3}|aran\w{0,6}|arasan\w{0,3}|cep"
    r"|cepten|gsm|ulaş\w{0,8}|telefonu\w{0,4}|telefondan|tlf"
    r"|اتصل\w{0,5}|اتصال|تلفون\w{0,3}|هاتف\w{0,3}|جوال\w{0,3}|الجوال|الهاتف"
    r"|موبايل\w{0,3}|واتس\w{0,5}|واتساب|كلم\w{0,5}|رن|رقمه|رقمهم|رقمي|الرقم"
    r"|رسالة"
)
_PHONE_WORDS_UNSPACED: Final = (
    r"電話|携帯|けいたい|でんわ|番号|留守電|かけ|連絡先|ケータイ|"
    r"전화|휴대폰|핸드폰|폰번호|연락|번호|통화|문자|걸었|걸면|카톡|"
    r"电话|電話|手机|手機|联系|聯繫|聯絡|致电|致電|微信|拨打|撥打|打給|打给|让我打|來電|来电|热线|專線"
)
_PHONE: Final = Pattern(
    rf"(?<![^\W_])(?:{_PHONE_WORDS})(?![^\W_])|{_PHONE_WORDS_UNSPACED}"
)
# Words that only help a number that is already grouped like one.
_WEAK_PHONE: Final = Pattern(
    r"(?<![^\W_])(?:number|numbers|no|nr|nummer|numéro|numero|número|numer"
    r"|numaras[ıi]|contact|reach|us at|me at|him at|her at|them at|on"
    r"|unter|melden|erreiche\w?|au|aux|al|allo|dallo|pelo|op|på|pod|ten|den"
    r"|'?dan|'?den|من|على|رقم|line|directly|direkt|direct)(?![^\W_])"
)
_TIGHT: Final = Pattern(
    rf"(?:(?<![^\W_])(?:{_PHONE_WORDS})(?![^\W_])|{_PHONE_WORDS_UNSPACED})"
    r"(?:[\s:.,\"'()=-]{0,4}(?!(?:about|regarding|re|concerning|over|für|wegen"
    r"|for|order|ups|usps|fedex|dhl|dpd|hermes|evri"
    r"|amazon)\b)[^\W\d_]{1,12}){0,4}"
    r"[\s:.,\"'()=-]{0,5}\Z"
)
_DIRECT: Final = Pattern(
    rf"(?:(?<![^\W_])(?:{_PHONE_WORDS})(?![^\W_])|{_PHONE_WORDS_UNSPACED})"
    r"(?:[ ](?:on|at|me|us|him|her|them|this|number|no|nr|nummer|unter|au|al"
    r"|il|op|på|pod))?[\s:.(]{0,3}\Z"
)
_LINKED: Final = Pattern(
    r"(?<![^\W_])(?:phone|tel|telephone|mobile|cell|telefon|teléfono|telefono"
    r"|téléphone|telefone|telefoon|handy|celular|móvil)"
    r"[\s.:]{0,3}(?:number|no|nr|nummer|numero|número|numéro|numer|is|ist|est"
    r"|es|:|#)?[\s.:]{0,3}\Z"
)
_UNITS_AFTER: Final = Pattern(
    r"[ ]?(?:%|mm|cm|km|kg|mah|ml|gb|tb|mb|usd|eur|gbp|€|\$|£|euros?|pounds"
    r"|dollars|zł|kr\b|tl\b|円|元|원|pcs|stück|units|pages|rpm|lumens?|watts?"
    r"|volts?)"
)
_MONEY_BEFORE: Final = Pattern(r"(?:[$€£¥₹₺]|usd|eur|gbp|rs\.?)[ ]?\Z")
_GLUED_BEFORE: Final = Pattern(
    r"(?:tel|ph|phone|call|is|mobile|cell|fax|text|number|电话|電話)[:.]?\Z"
)
_NATIONAL: Final = Pattern(
    # Numbers that show by their groups that they are dialled inside a
    # country: a leading nought, or the well-known plans without one.
    r"(?!00)(?:0\d{1,5}[ ]?[-/.ー][ ]?\d{3,8}"
    r"|0\d{2,5}[ ]\d{4,8}|0\d{4}[ ]\d{3}[ ]\d{3}"
    r"|\(?0\d{1,5}\)?[ ./-]{1,3}\d{2,4}(?:[ .-]\d{2,4}){1,4}"
    r"|0\d[ .-]\d\d(?:[ .-]\d\d){3}"
    r"|1[3-9]\d[ -]\d{4}[ -]\d{4}"
    r"|1[ .-]{1,2}\(?[2-9]\d\d\)?[ .-]{1,2}\d{3}[ .-]\d{4}"
    r"|01[016-9][ .-]\d{3,4}[ .-]\d{4})",
    re.ASCII,
)
_WITH_PLUS: Final = Pattern(r"\+\d.*")
_BRACKETED: Final = Pattern(
    r"(?:\+?1[ .-]?|01[ ])?\(0?\d{1,5}\)[ ./-]{0,3}\d{2,8}"
    r"(?:[ .-]{1,3}\d{2,5}){0,4}",
    re.ASCII,
)
_FICTITIOUS: Final = Pattern(
    # Numbers set aside for stories, as 555-0100 to 555-0199 are.
    r"(?:\d{3}[ .-])?555[ .-]01\d\d|07700[ -]?900[ -]?\d{3}"
    r"|01632[ -]?960[ -]?\d{3}"
)
_MOBILE: Final = Pattern(r"0\d{9,10}", re.ASCII)
_THREE_THREE_FOUR: Final = Pattern(r"\d{3}[ .-]\d{3}[ .-]\d{4}")
_MOBILE_IN_CHINA: Final = Pattern(r"1[3-9]\d{9}", re.ASCII)
_MOBILE_IN_ARABIA: Final = Pattern(r"01[0-25]\d{8}|05\d{8}", re.ASCII)
_ARABIC_LETTER: Final = Pattern(r"[\u0621-\u064a]")
_KANA: Final = Pattern(r"[\u3040-\u30ff]")
_HAN: Final = Pattern(r"[\u4e00-\u9fff]")
_SENTENCE_END: Final = Pattern(r"[.!?]\s")
_ENDS_CLAUSE: Final = Pattern(r"[ ]?(?:[.,;:!?)\"']|\Z)")
_A_THING: Final = Pattern(r"(?<!\w)(?:an?|the|this|these|my)[ ]\Z")
_COUNTRY_LABEL: Final = Pattern(
    r"(?<!\w)(?:us|usa|uk|gb|de|fr|es|it|united states|united kingdom|germany"
    r"|france|spain|italy)[ ]?:[ ]?\Z"
)
_LOOSE_TOKEN: Final = Pattern(
    r"(?<![^\W_])[ol|!]{0,3}\d[\dol]*(?![^\W_])", re.ASCII
)
_MIXED: Final = Pattern(r"\d[ol]|[ol]\d")
_TO_DIGITS: Final = str.maketrans("ol|!", "0111")


def find(text: FoldedText, region: str | None = None) -> list[Shape]:
    """
    Find telephone numbers; *region* (such as "US") is where they are dialled.
    """
    folded = text.folded
    found: list[Shape] = []
    if has_digit(folded):
        digits = with_ascii_digits(folded)
        found = in_order(_in_digits(digits, region))
        if _MIXED.search(digits) is not None:
            found = joined(found, _with_letters(digits, region))
    in_words = [
        Shape(
            ShapeKind.PHONE,
            number.start,
            number.end,
            number.digits,
            disguised=True,
        )
        for number in spelled_numbers(folded)
        if not _is_labelled(folded, number.start)
    ]
    return joined(in_words, found)


@frozen
class _Candidate:
    """
    A run of digits that may be a telephone number, with its surroundings.
    """

    folded: str
    start: int
    end: int
    region: str | None
    number: str
    digits: str
    before: str
    after: str

    @property
    def has_plus(self) -> bool:
        """
        Whether a country code leads.
        """
        return self.number.startswith(("+", "(+"))

    @property
    def words_before(self) -> str:
        """
        Words that lead to the number; at a line's start, of the line before.
        """
        if self.before.strip(" \"'("):
            return self.before
        return self.folded[max(0, self.start - _REACH) : self.start]

    @property
    def is_bare(self) -> bool:
        """
        Whether there is nothing but digits.
        """
        return self.number == self.digits


def _candidate(
    folded: str, start: int, end: int, region: str | None
) -> _Candidate:
    number = folded[start:end]
    return _Candidate(
        folded=folded,
        start=start,
        end=end,
        region=region,
        number=number,
        digits="".join(_GROUPS.findall(number)),
        before=_line_before(folded, start),
        after=folded[end : end + _REACH_AFTER].partition("\n")[0],
    )


def _in_digits(
    folded: str, region: str | None, *, cue_needed: bool = False
) -> list[Shape]:
    found: list[Shape] = []
    vetoed: set[str] = set()
    for run in _RUN.finditer(folded):
        for start, end in _pieces(folded, run.start(), run.end()):
            candidate = _candidate(folded, start, end, region)
            form = _ONE_DIGIT.sub("0", candidate.number)
            if _VETO.search(candidate.before) is not None:
                vetoed.add(form)
            elif _is_phone(candidate, cue_needed=cue_needed) and (
                # Else it looks like one that was called a reference.
                form not in vetoed or _TIGHT.search(candidate.before)
            ):
                found.append(_shape(candidate))
    return found


def _shape(candidate: _Candidate) -> Shape:
    plus = "+" if candidate.has_plus else ""
    return Shape(
        ShapeKind.PHONE,
        candidate.start,
        _with_extension(candidate.folded, candidate.end),
        plus + candidate.digits,
        disguised=_is_spaced_out(candidate.number),
    )


def _with_extension(folded: str, end: int) -> int:
    extension = _EXTENSION.match(folded, end)
    return end if extension is None else extension.end()


def _line_before(folded: str, start: int) -> str:
    line = folded.rfind("\n", max(0, start - _REACH), start) + 1
    return folded[max(line, start - _REACH, 0) : start]


def _is_labelled(folded: str, start: int) -> bool:
    """
    Whether words such as "order no." introduce the number.
    """
    return _VETO.search(_line_before(folded, start)) is not None


def _is_spaced_out(value: str) -> bool:
    """
    Whether nearly every digit stands on its own.
    """
    groups = _GROUPS.findall(value)
    return len(groups) > _FEWEST and all(len(each) == 1 for each in groups)


def _pieces(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """
    Take a date or a count off the front, and part numbers that run together.
    """
    ahead = _DATE_AHEAD.match(folded, start, end)
    fewest = _FEWEST
    if ahead is None:
        ahead = _COUNT_AHEAD.match(folded, start, end)
        fewest = _NANP
    if ahead is not None and _count(folded, ahead.end(), end) >= fewest:
        start = ahead.end()
    number = folded[start:end]
    if number[0] in "([" and number.count("(") + number.count("[") > (
        number.count(")") + number.count("]")
    ):
        start += 1
    if _count(folded, start, end) <= _MOST:
        return [(start, end)]
    pieces: list[tuple[int, int]] = []
    at = start
    for gap in re.finditer(
        r"[ ]{2,}|[ ]?[/|][ ]?|[ ](?=\+|\(|0\d{2})|(?<=\d{7})[ ]",
        folded[start:end],
    ):
        pieces.append((at, start + gap.start()))
        at = start + gap.end()
    pieces.append((at, end))
    if len(pieces) == 1:
        return []
    return [
        (first, last)
        for first, last in pieces
        if _WITH_PLUS.fullmatch(folded, first, last)
        or _NATIONAL.fullmatch(folded, first, last)
        or _BRACKETED.fullmatch(folded, first, last)
        or _MOBILE.fullmatch(folded, first, last)
    ]


def _count(folded: str, start: int, end: int) -> int:
    return sum(char.isdigit() for char in folded[start:end])


def _is_phone(candidate: _Candidate, *, cue_needed: bool) -> bool:
    if not _could_be_dialled(candidate):
        return False
    before = candidate.before
    if candidate.has_plus:
        return _regions.is_international(candidate.digits)
    if _MAYBE_NUMBER.fullmatch(candidate.number) is not None:
        return _DIRECT.search(before) is not None
    if len(candidate.digits) < _FEWEST:
        return _LINKED.search(before) is not None
    if _has_cue(candidate):
        is_grouped = (
            not candidate.is_bare and len(candidate.digits) <= _MOST_AT_HOME
        )
        return (
            cue_needed
            or is_grouped
            or _TIGHT.search(candidate.words_before) is not None
            or _has_cue_after(candidate.after)
        )
    return not cue_needed and _speaks_for_itself(candidate)


def _could_be_dialled(candidate: _Candidate) -> bool:
    """
    Whether the form is no date, price or part of something longer.
    """
    number, digits = candidate.number, candidate.digits
    return (
        _FEWEST - 1 <= len(digits) <= _MOST
        and len(set(digits)) > 1
        and not _belongs_to_word_before(candidate.before)
        and not _belongs_to_word_after(candidate.after)
        and (
            candidate.has_plus
            or _NO_NUMBER.fullmatch(number.strip("([")) is None
        )
        and _VETO_AFTER.match(candidate.after) is None
    )


def _belongs_to_word_before(before: str) -> bool:
    """
    Whether the digits end a word, a price or another number.
    """
    last = before[-1:]
    is_glued = last.isalnum() and last.isascii()
    return (
        last in set("#_=&@%")
        or (is_glued and _GLUED_BEFORE.search(before) is None)
        or (last in set("-./") and before[-2:-1].isalnum())
        or _MONEY_BEFORE.search(before) is not None
    )


def _belongs_to_word_after(after: str) -> bool:
    """
    Whether the digits begin a word, a measure, a time or a part number.
    """
    first, second = after[:1], after[1:2]
    if first.isascii() and first.isalpha():
        return _EXTENSION.match(after) is None
    return (
        first in set("_=%")
        or (first in set("-/:,") and second.isdigit())
        or (first == "-" and second.isalpha())
        or _UNITS_AFTER.match(after) is not None
    )


def _speaks_for_itself(candidate: _Candidate) -> bool:
    """
    Whether the number alone, or the line it has to itself, is enough.
    """
    number, digits = candidate.number, candidate.digits
    if _stands_alone(candidate) or _COUNTRY_LABEL.search(candidate.before):
        return len(digits) > _FEWEST
    if candidate.is_bare:
        return _is_local_mobile(candidate)
    is_national = (
        _NATIONAL.fullmatch(number) is not None
        and _FEWEST + 2 <= len(digits) <= _NANP + 2
        and not _is_like_a_part(candidate)
    )
    return (
        is_national
        or (_BRACKETED.fullmatch(number) is not None and len(digits) > _FEWEST)
        or _is_told(candidate)
    )


def _is_told(candidate: _Candidate) -> bool:
    """
    Whether a number is told as one, though no word says so.
    """
    if _FICTITIOUS.fullmatch(candidate.number) is not None:
        return (
            _ENDS_CLAUSE.match(candidate.after) is not None
            and _A_THING.search(candidate.before) is None
        )
    return (
        _NANP - 1 <= len(candidate.digits) <= _NANP + 1
        and _WEAK_PHONE.search(candidate.before[-_NEAR:]) is not None
    )


def _is_like_a_part(candidate: _Candidate) -> bool:
    """
    Whether groups of three, three and four may be the number of a part.
    """
    return (
        _THREE_THREE_FOUR.fullmatch(candidate.number) is not None
        and _KANA.search(candidate.folded) is None
        and not _admits(candidate)
    )


def _admits(candidate: _Candidate) -> bool:
    plan = _regions.plans().get((candidate.region or "").upper())
    return plan is not None and plan.admits(candidate.digits)


def _is_local_mobile(candidate: _Candidate) -> bool:
    """
    Whether bare digits are a mobile number of the country of the writing.
    """
    digits, folded = candidate.digits, candidate.folded
    if _MOBILE_IN_CHINA.fullmatch(digits) is not None:
        return candidate.region == "CN" or _HAN.search(folded) is not None
    return (
        _MOBILE_IN_ARABIA.fullmatch(digits) is not None
        and _ARABIC_LETTER.search(folded) is not None
    )


def _has_cue(candidate: _Candidate) -> bool:
    before = candidate.words_before
    return _PHONE.search(before) is not None or _has_cue_after(candidate.after)


def _has_cue_after(after: str) -> bool:
    cue = _PHONE.search(after)
    return (
        cue is not None and _SENTENCE_END.search(after, 0, cue.start()) is None
    )


def _stands_alone(candidate: _Candidate) -> bool:
    """
    Whether the line holds nothing but this number.
    """
    folded = candidate.folded
    end = _with_extension(folded, candidate.end)
    last = folded.find("\n", end, end + _REACH)
    rest = folded[end : last if last >= 0 else end + _REACH]
    return not any(char.isalnum() for char in candidate.before + rest)


def _with_letters(folded: str, region: str | None) -> list[Shape]:
    """
    Find numbers in which the letters o and l stand for 0 and 1.
    """
    changed = _LOOSE_TOKEN.sub(
        lambda match: match.group().translate(_TO_DIGITS), folded
    )
    if changed == folded:
        return []
    return [
        Shape(shape.kind, shape.start, shape.end, shape.value, disguised=True)
        for shape in _in_digits(changed, region, cue_needed=True)
        if folded[shape.start : shape.end] != changed[shape.start : shape.end]
    ]
