"""
Full names of persons: a first and a last name.

Found by known first names, by the shape of surnames and by the words around
("a guy called", "Herr", "from support"); vetoed by goods, shops, places and
by names that are brands. Whose name it is, is not decided here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from review_policy.shapes import first_names, not_names, surnames
from review_policy.shapes._places import joined
from review_policy.shapes._shape import Shape, ShapeKind
from review_policy.shapes._unspaced_names import unspaced_names
from review_policy.shapes._writing import as_written, without_accents
from review_policy.text.pattern import Pattern


if TYPE_CHECKING:
    from collections.abc import Iterator

    from review_policy.text import FoldedText


_PARTICLE: Final = (
    "van|von|der|den|de|la|las|los|del|della|dello|dei|degli|di|da|do|dos|das"
    "|du|le|ter|ten|te|zu|af|y|bin|ibn|bint|al|el|ben|abu|op|in 't|'t"
)
_PARTICLES: Final = frozenset(_PARTICLE.split("|"))
# Capitals of the Latin, Greek and Cyrillic alphabets.
_CAPITAL: Final = "".join(
    char for char in map(chr, range(0x41, 0x530)) if char.isupper()
)
_TOKEN: Final = rf"[{_CAPITAL}][^\W\d_]*(?:['-][^\W\d_]+)*"
_CHAIN: Final = Pattern(
    rf"(?<![\w@#.'/-])(?:(?:d'|l'|qu'|n'|s'"
    rf"|j'))?(?P<chain>{_TOKEN}(?:[ ]{{1,2}}"
    rf"(?:(?:{_PARTICLE})[ ]){{0,3}}(?:[{_CAPITAL}]\.(?=[ ])"
    rf"|{_TOKEN})){{1,40}})"
)
_SPACES: Final = "\\s\u00ad\u200b-\u200f\u2060\ufeff"
_CAPITAL_PAIR: Final = Pattern(
    rf"[{_CAPITAL}\uff21-\uff3a][^\s]{{0,60}}[{_SPACES}]{{1,4}}"
    rf"(?:[^\s]{{1,5}}[{_SPACES}]{{1,2}}){{0,3}}"
    rf"[{_CAPITAL}\uff21-\uff3a]"
)
_ASCII_CAPITAL_PAIR: Final = Pattern(
    r"[A-Z][A-Za-z'.-]{0,40}[ \t]{1,2}(?:[a-z']{1,5}[ ]){0,3}[A-Z]"
)
_WORD: Final = Pattern(
    rf"(?P<particles>(?:(?:{_PARTICLE})[ ])*)(?P<word>{_TOKEN})"
)

_TITLES: Final = frozenset(
    "mr mrs ms miss mister missus dr doctor prof professor sir madam dame rev"
    " capt sgt"
    " herr herrn frau fraulein hr fr fru froken"
    " monsieur madame mme mlle mademoiselle me maitre"
    " senor senora senorita sr sra srta don dona dna"
    " signor signora signore sig sigra dott dottor dottoressa"
    " senhor senhora seu"
    " meneer mevrouw dhr mevr mw"
    " pan pani pana panu panem panem"
    " bay bayan sayin niejaki niejaka inhaber inhaberin geschaftsfuhrer"
    " geschaftsfuhrerin gerant gerante titolare titular dueno duena dono"
    " eigenaar agaren wlasciciel owner manager proprietor director boss"
    " supervisor agent merci danke gracias grazie obrigado obrigada tack"
    " dag hej hei hoi hola ola ciao hallo hello hi hey bonjour salut dear"
    " beste liebe lieber cher chere estimado estimada querido querida gentile"
    " egregio egregia caro cara prezado prezada szanowny szanowna drogi droga"
    " panie merhaba selam witam moin servus guten tag god kara kare buongiorno"
    " dank thanks thank thanx thx spoke ask asked called named signed".split()
)
_STRONG_BEFORE: Final = Pattern(
    r"(?:^|[^\w])(?:named|called|name is|name was|name's|names|by the name of"
    r"|in the name of|under the name|goes by|ask for|asked for|asking for"
    r"|(?:speak|spoke|speaking|talk|talked|talking|chatted|chat|dealt|dealing"
    r"|deal)(?: on the phone)? (?:to|with)(?: a| one)?|signed(?: by|,|:)?"
    r"|mr|mrs|ms|miss|mister|dr|prof|herrn?|frau|hr|fr|m|mme|mlle|monsieur"
    r"|madame|sr|sra|srta|señora?|señorita|don|doña|sig|sig\.ra|signora?|dott"
    r"|senhora?|seu"
    r"|meneer|mevrouw|dhr|mevr|pan|pani|pana|panu|panem|panią|bay|bayan|fru"
    r"|herr"
    r"|niejak\w{1,4}|une? certaine?|un tal|una tal|un cierto|un certo"
    r"|una certa|um tal(?: de)?|uma tal(?: de)?|ein gewisser|einem gewissen"
    r"|eine gewisse|einer gewissen|ene|een zekere|en viss"
    r"|adında(?: bir)?|isimli|adlı|heisst|heissen|namens|s'appelle|nommée?"
    r"|appelée?|au nom de|llamad[oa]|se llama|a nombre de|di nome"
    r"|a nome(?: di)?|si chiama|chamad[oa]|se chama|em nome d[eao]|genaamd"
    r"|heet|op naam van|heter|vid namn|imieniem|o nazwisku|nazywa się"
    r"|na nazwisko|pod nazwiskiem|diye"
    r"|proprietor|owner|co-owner|landlord|gaffer|inhaber(?:in)?|chef(?:in)?"
    r"|gérante?|patron(?:ne)?|geschäftsführer(?:in)?|titolare|dueñ[oa]"
    r"|propietari[oa]|dono|dona|proprietári[oa]|eigenaar|eigenares|ägaren"
    r"|ägare|właściciel(?:ka|em)?|sahibi|yetkili(?:si)?|firma sahibi"
    r"|manager(?:in)?|director|founder|supervisor|agent|rep|representative"
    r"|advisor|adviser|clerk|technician|colleague|sachbearbeiter(?:in)?"
    r"|mitarbeiter(?:in)?|ansprechpartner(?:in)?|encargad[oa]|responsable"
    r"|responsabile|gerente|vendedor[a]?|kundtjänstmedarbetaren|medewerker"
    r"|medewerkster|konsultant(?:ka|em)?|pracowni(?:k|ca|kiem)|"
    r"(?:,|proprietor|owner|manager|by) one|contact|attn|attention|c/o|z\.hd\."
    r"|z\. hd\.|ansprechpartner|employee|neighbou?rs?|driver|courier|postman"
    r"|postie|mailman|buurvrouw|buurman|bezorger|chauffeur|nachbar(?:in)?"
    r"|fahrer(?:in)?|bote|zusteller|voisine?|livreur|vecin[oa]|repartidor"
    r"|vicin[oa]|corriere|vizinh[oa]|entregador|motorista|granne|budet"
    r"|chauffören|sąsiad(?:ka)?|kurier|komşu\w{0,3}|kurye)"
    r"[ ,.:;\"'(\n-]{1,4}\Z"
)
_FIRM_BEFORE: Final = Pattern(
    r"(?:shop|store|company|firm|firma|brand|marke|band|book|film|movie|game"
    r"|series|place|street|town|product|model|laden|geschäft|tienda|empresa"
    r"|libro|negozio|ditta|loja|winkel|bedrijf|butik|företag|sklep|mağaza"
    r"|boutique|société|seller|sellers|outfit|business|ship|boat|dog|cat|horse"
    r"|doll)"
    r"\W{1,3}(?:[\w']+\W{1,2}){0,2}(?:named|called|namens|nommée?|appelée?"
    r"|llamad[oa]|chamad[oa]|genaamd|who are|by the name of)\W{1,3}\Z"
)
_MEDIUM_BEFORE: Final = Pattern(
    r"(?:regards|sincerely|yours|best wishes|cheers|grüsse?|gruss|cordialement"
    r"|saludos|saluti|abraços|groet(?:en)?|hälsningar|pozdrawiam"
    r"|saygılar\w{0,5}|thanks? (?:to|you)|thanks|thank|shout ?outs? to"
    r"|shoutout|kudos to|kudos|credit to|props to|well done|hats off to"
    r"|compliments to|bravo|danke(?: an)?|dank(?: an)?|lob an|grüsse an"
    r"|merci(?: à)?|gracias a|gracias|grazie(?: a)?|obrigad[oa](?: [aàao]+)?"
    r"|tack(?: till| vare)?|dzięki|dziękuję|dank aan|bedankt|hulde voor"
    r"|teşekkürler"
    r"|from|by|with|to|via|through|and|von|vom|bei|mit|durch|an|par|avec|de"
    r"|chez|por|con|da|com|van|door|bij|av|från|hos|med|przez|od|z|handled"
    r"|packed|answered)[ ,:!\n]{1,3}\Z"
)
_STRONG_AFTER: Final = Pattern(
    r"[ ,]{0,2}(?:who\b|se llama|si chiama|s'appelle|heisst|heet|heter"
    r"|se chama|adında|isimli|adlı|is (?:his|her) name|was (?:his|her) name"
    r"|herself\b|himself\b|qui\b(?! a l'air)|(?:from|in|at|of|on) (?:the "
    r"|their |your |its )?[\"']?(?:support|customer|returns?|sales|service"
    r"|shop|store|office|warehouse|dispatch|accounts|help|team|complaints"
    r"|billing|parts|desk|packing|chat)"
    r"|[,(] ?(?:the |their |your )?(?:shop |store )?(?:owner|manager"
    r"|proprietor|boss|seller|director|founder|inhaber|chef|gérant|titolare"
    r"|dueñ|dono|eigenaar|ägare|właściciel)"
    r"|(?:aus|von) (?:dem|der) (?:support|kundenservice|kundendienst|service"
    r"|hotline|retoure)|vom (?:support|kundenservice|kundendienst|service"
    r"|verkauf|lager|kundenteam)|(?:du|au|le) (?:service|sav|support|standard)"
    r"|del (?:servicio|soporte|taller|almacén)|de atención|del (?:reso"
    r"|servizio|supporto)|dell'assistenza|(?:do|da) (?:pós|sac|suporte"
    r"|atendimento|loja)"
    r"|van de(?: afdeling)? (?:klantenservice|binnendienst|winkel|verkoop"
    r"|helpdesk)|van het magazijn|(?:från|på|i) (?:kundtjänst|reservdel|lagret"
    r"|butiken|supporten)|z (?:działu|obsługi|biura|reklamacji|magazynu))"
)
_VERB_AFTER: Final = Pattern(
    r",?(?: (?:has|had|have|then|finally|just|personally|never|always|kindly"
    r"|also|a|hat|ha|har|heeft|est|is|was))?[ ]"
    r"(?:said|says|told|found|knew|got|gave|fixed|solved|tells|wrote|writes"
    r"|answered|answers|replied|replies|phoned|rang|called|calls|emailed"
    r"|messaged|texted|helped|helps|sorted|handled|handles|dealt|promised"
    r"|promises|refused|refuses|insisted|insists|claims|claimed|explained"
    r"|apologi[sz]ed|packed|packs|emails|assured|offered|picked|contacted"
    r"|responded|went above|went out|made sure|took (?:the )?(?:time|care)"
    r"|stayed|was (?:so|very|really|rude|kind|polite|lovely|great|helpful"
    r"|brilliant|extremely)|is (?:a|so|very|the)\b|can (?:kiss|keep|go)"
    r"|deserves"
    r"|n'a|n'est|no contesta|hat|schrieb|schreibt|antwortete|sagte|meinte|rief"
    r"|a (?:pris|répondu|dit|écrit)|m'a|répond|me|mi|ha|se|não|no|respondió"
    r"|contestó|dijo|insistió|rispose|disse|respondeu|insistiu|heeft|schreef"
    r"|zei|belde|svarade|sa|skrev|hjälpte|odpisał\w?|powiedział\w?|napisał\w?"
    r"|dedi|yazdı|aradı)\b"
)
_ARTICLE: Final = Pattern(
    r"(?:^|[^\w'])(?:the|an|my|our|your|this|these|those|new|genuine|original"
    r"|vintage|fake|real|authentic|official|favou?rite|our little|his|her|some"
    r"|any|old|classic|replica|style|a pair of|set of|kind of|copy of|like a"
    r"|fan of|book by|books by|novel by|album by|written by|print by"
    r"|painting by|poster of|photo of|picture of|biography of|signed copy of"
    r"|novels? of|works? of|music of|songs? of|wie von|a)[ \"']{1,2}\Z"
)
_SHOP_BEFORE: Final = Pattern(
    r"(?<!\w)(?:bought|buy|buying|order|ordered|ordering|purchased?"
    r"|shop|shopping|shopped|cheaper|went|going|switched|available|sold|sells)"
    r"(?:[ ](?:it|them|this|these|one|mine|elsewhere|instead|again|back)){0,2}"
    r"[ ](?:from|at|to|with|by|in)[ ]\Z"
    r"|(?:gekauft|bestellt|kaufe|acheté|commandé|comprado|comprato|gekocht|besteld"
    r"|köpt|beställt)[ ](?:\w+[ ]){0,2}(?:bei|von|chez|en|da|na|bij|hos)[ ]\Z"
    r"|(?:kaufe|kauf|lieber|besser|dann)[ ](?:\w+[ ]){0,1}bei[ ]\Z"
)
_A: Final = Pattern(r"(?:^|[^\w'])an?[ ]\Z")
_AUTHOR_BEFORE: Final = Pattern(
    r"(?:book|novel|album|cd|dvd|vinyl|poster|print|biography|memoir|edition"
    r"|author|artist|singer|actor|composer|painter|illustrator|narrator"
    r"|narrated|buch|roman|livre|libro|livro|boek|bok|książka|kitap|hörbuch"
    r"|audiobook|recording|concert|film|movie|starring|feat|featuring|directed"
    r"|conducted|designer|translator|translated|illustrated|sung|played|read"
    r"|written)s?(?:\W{1,3}\w+){0,4}?\W{1,3}(?:by|of|von|vom|de|di|da|van|av"
    r"|with|mit|about|author|,)[ \"']{0,2}\Z"
    r"|(?:author|artist|singer|actor|actress|composer|painter|narrator|poet"
    r"|autor|autorin|auteur|autrice|autore|cantante|sänger|sängerin|player"
    r"|footballer|saint|president|minister)[ ,:\"']{1,2}\Z"
)
_ENGLISH_WORDS: Final = Pattern(r"\b(?:the|and|was|is|for|my|it|this|with)\b")
_NEXT_WORD: Final = Pattern(r"(?:'s?)?[ ]{1,2}(?:['\"]s )?([^\W\d_][\w'-]*)")
_JOINED_AFTER: Final = Pattern(
    r"[ ]?(?:&|\+|®|™)|[ ](?:and|und|et|y|e|en|och|i) (?:sons?|daughters?|co"
    r"|company|söhne|fils|hijos|figli|filhos|zonen|söner|partners?"
    r"|associates)\b|\.(?:com|de|co|net|org)\b|[ ]?(?:ltd|inc|llc|gmbh)"
)
_JOINED_BEFORE: Final = Pattern(r"(?:&|\+|/)[ ]?\Z")
_WEAK_SHAPES: Final = Pattern(
    r".*(?:son|ton|ley|ford|well|more|land|man|wood|stone|field|hill|dale|by|ham|brook|er|ridge|worth|shaw|croft|bury|hurst|leigh|es|is|ard|ier|ette|az|oz|ville|court|ani|ini|oni|isi|ian|yan|sen|nen|inger|stein|berg|ska|more|ez|gil|eva|ova)\Z"
)

_LOWER_CUE: Final = Pattern(
    r"(?<![\w])(?:(?:guy|man|woman|lady|bloke|chap|lad|girl|person|someone"
    r"|somebody|dude|fella|fellow|gentleman|geezer|rep|agent|employee|owner"
    r"|seller|typ|kerl|mann|dame|mec|type|femme|homme|dame|tipo|tío|señor"
    r"|señora|hombre|mujer|signore|signora|uomo|donna|homem|mulher|moça|moço"
    r"|cara|kerel|vrouw|meneer|mevrouw|kille|tjej|facet|gość|babka)"
    r"[ ,]{1,2}(?:(?:qui|que|che|die|der|som|called himself"
    r"|calling himself)[ ])?(?:is called|was called|called|named|namens"
    r"|s'appelle|nommée?|llamad[oa]|se llama|de nome|chamad[oa]|se chama"
    r"|di nome|si chiama|genaamd|heet|heter|vid namn|o imieniu|by the name of)"
    r"|(?:his|her|their|owner's|boss's|real) name (?:is|was)|by the name of"
    r"|in the name of|ask for|asked for|spoke (?:to|with)|mr\.?|mrs\.?|ms\.?"
    r"|miss|herrn?|frau|herr|mme|señora?|sra?\.|dhr\.?|mevrouw|fru|pani|panem"
    r"|niejaki|niejaka|ein gewisser|eine gewisse|un certain|une certaine"
    r"|un tal|una tal|un certo|una certa|um tal de|uma tal de|ene)"
    r"[ :]{1,2}(?:(?:mr|mrs|ms|dr|herr|frau)\.?[ ])?(?P<first>[^\W\d_]{2,16}"
    r"(?:-[^\W\d_]{2,14})?)[ ](?:(?:van|von|de|del|della|di|da|dos|der|den|la"
    r"|le|al|bin)[ ]){0,2}(?P<last>[^\W\d_]{3,20}(?:['-][^\W\d_]{2,20})?)"
)
_LOWER_GATE: Final = (
    "called",
    "named",
    "name ",
    "ask for",
    "asked for",
    "spoke ",
    "mr",
    "ms ",
    "ms.",
    "miss ",
    "herr",
    "frau",
    "mme",
    "señor",
    "sr.",
    "sra",
    "niejak",
    "gewisse",
    "certain",
    " tal ",
    "cert",
    "namens",
    "genaamd",
    "heter",
    "heet ",
    "llama",
    "chama",
    "nommé",
    "appelle",
    "dhr",
    "mevrouw",
    "fru ",
    "pani",
    "panem",
    "ene ",
    "imieniu",
    "di nome",
    "de nome",
)
_NO_BUSINESS: Final = frozenset(
    "co company ab as do so sa nv ag ug bar place court gate field online"
    " direct north south east west house home service sons shop store"
    " may".split()
)
_SENTENCE_START: Final = Pattern(r"(?:^|[.!?:;\n\"(–-])[\s\"'(]*\Z")
_SHOUTED: Final = 0.6
_TITLE_CASE: Final = 0.6
_FEWEST_WORDS: Final = 5
_MOST_SURNAMES: Final = 3
_REACH: Final = 48
_WORDS: Final = Pattern(r"[^\W\d_]{2,}")


@frozen
class _Token:
    word: str
    start: int
    end: int
    is_shouted: bool
    has_particle: bool
    is_initial: bool


@frozen
class _Line:
    end: int
    is_title_case: bool
    is_shouted: bool


@frozen
class _Context:
    before: str
    after: str
    line: _Line

    @property
    def is_strong(self) -> bool:
        """
        Whether the words around say that a person is meant.
        """
        before = _STRONG_BEFORE.search(self.before)
        if before is not None and _FIRM_BEFORE.search(self.before) is None:
            return True
        return _STRONG_AFTER.match(self.after) is not None

    @property
    def is_medium(self) -> bool:
        """
        Whether the words around suit a person.
        """
        return (
            self.has_verb_after
            or _MEDIUM_BEFORE.search(self.before) is not None
        )

    @property
    def has_verb_after(self) -> bool:
        """
        Whether a person's doings follow.
        """
        return _VERB_AFTER.match(self.after) is not None

    @property
    def starts_sentence(self) -> bool:
        """
        Whether the capital may be one for the sentence's sake alone.
        """
        return _SENTENCE_START.search(self.before) is not None


@frozen
class _Name:
    """
    A name that is proposed, and what speaks for it.
    """

    first: _Token
    family: tuple[str, ...]
    has_particle: bool
    context: _Context
    known: bool
    clear: bool

    @property
    def listed(self) -> bool:
        """
        Whether a surname is a common one.
        """
        return not surnames.surnames().isdisjoint(self.family)

    @property
    def sure(self) -> bool:
        """
        Whether a surname is a common one and hardly another word.
        """
        return not surnames.clear_surnames().isdisjoint(self.family)

    @property
    def shaped(self) -> bool:
        """
        Whether a surname is built like one.
        """
        return any(map(surnames.has_surname_shape, self.family))

    @property
    def telling(self) -> bool:
        """
        Whether a surname is built like nothing else.
        """
        return any(map(_is_telling, self.family))

    @property
    def is_plausible(self) -> bool:
        """
        Whether unlisted words could be a name at all.
        """
        barred = not_names.not_in_names()
        return (
            len(self.first.word) > 2  # noqa: PLR2004
            and self.first.word not in barred
            and barred.isdisjoint(self.family)
        )

    @property
    def is_strong_in_title_case(self) -> bool:
        """
        Whether it is a name amid words that all have capitals.
        """
        strong = self.context.is_strong
        if self.known:
            return strong or (self.clear and self.sure)
        return strong and self.is_plausible

    @property
    def is_strong_with_clear_first_name(self) -> bool:
        """
        Whether it is a name, given a first name that is no other word.
        """
        return (
            self.listed
            or self.shaped
            or self.has_particle
            or not all(map(_is_first_name, self.family))
            or self.context.is_strong
        )

    @property
    def is_strong_with_doubtful_first_name(self) -> bool:
        """
        Whether it is a name, given a first name that is a word as well.
        """
        context = self.context
        if context.is_strong:
            return True
        if context.starts_sentence:
            return self.sure or (
                self.telling
                and self.first.word not in not_names.not_in_names()
            )
        return (
            self.sure
            or self.telling
            or (self.listed and context.has_verb_after)
            or (self.has_particle and context.is_medium)
        )

    @property
    def is_strong_without_first_name(self) -> bool:
        """
        Whether it is a name although the first one is on no list.
        """
        if not self.is_plausible:
            return False
        context = self.context
        if context.is_strong:
            return True
        is_turned = self.first.word in surnames.clear_surnames() and any(
            _is_first_name(word) and _is_clear(word) for word in self.family
        )
        return is_turned or (
            context.is_medium
            and (self.sure or self.telling or self.has_particle)
        )


def find(text: FoldedText) -> list[Shape]:
    """
    Find full personal names.
    """
    original = text.original
    is_ascii = original.isascii()
    gate = _ASCII_CAPITAL_PAIR if is_ascii else _CAPITAL_PAIR
    found: list[Shape] = []
    if gate.search(original) is not None:
        written = as_written(text)
        found = [
            _shape(text, start, end)
            for start, end in _capitalised(text.folded, written)
        ]
    folded = text.folded
    if any(map(folded.__contains__, _LOWER_GATE)):
        small = list(_small(folded))
        if small:
            written = as_written(text)
            found = joined(
                found,
                [
                    _shape(text, start, end)
                    for start, end in small
                    if not written[start].isupper()
                ],
            )
    if not is_ascii:
        found = joined(
            found,
            [
                _shape(text, start, end)
                for start, end in unspaced_names(folded)
            ],
        )
    return found


def _shape(text: FoldedText, start: int, end: int) -> Shape:
    return Shape(ShapeKind.PERSONAL_NAME, start, end, text.quote(start, end))


def _capitalised(folded: str, written: str) -> Iterator[tuple[int, int]]:
    line = _Line(end=-1, is_title_case=False, is_shouted=False)
    for chain in _CHAIN.finditer(written):
        start, end = chain.span("chain")
        if start > line.end:
            line = _line(written, start)
        tokens = _tokens(folded, written, start, end)
        at = 0
        while at < len(tokens) - 1:
            last = _name_from(folded, tokens, at, line)
            if last is None:
                at += 1
                continue
            yield tokens[at].start, tokens[last].end
            at = last + 1


def _line(written: str, at: int) -> _Line:
    """
    See how the line around a place uses capitals.
    """
    start = written.rfind("\n", 0, at) + 1
    end = written.find("\n", at)
    end = len(written) if end < 0 else end
    words = _WORDS.findall(written, start, end)
    many = max(len(words), 1)
    is_long = many >= _FEWEST_WORDS
    capitals = sum(word[0].isupper() for word in words)
    shouted = sum(word.isupper() for word in words)
    return _Line(
        end=end,
        is_title_case=is_long and capitals / many > _TITLE_CASE,
        is_shouted=is_long and shouted / many > _SHOUTED,
    )


def _tokens(folded: str, written: str, start: int, end: int) -> list[_Token]:
    tokens: list[_Token] = []
    for match in _WORD.finditer(written, start, end):
        first, last = match.span("word")
        word = without_accents(folded[first:last])
        letters = written[first:last]
        tokens.append(
            _Token(
                word,
                first,
                last,
                is_shouted=len(letters) > 2 and letters.isupper(),  # noqa: PLR2004
                has_particle=bool(match.group("particles")),
                is_initial=len(letters) == 1,
            )
        )
    return tokens


def _name_from(
    folded: str, tokens: list[_Token], at: int, line: _Line
) -> int | None:
    """
    Give the last token of the name that starts with token *at*, if one does.
    """
    first = tokens[at]
    if (
        first.is_initial
        or first.word in _TITLES
        or first.word.startswith("saint-")
    ):
        return None
    known = _is_first_name(first.word)
    clear = known and _is_clear(first.word)
    most = 1 if line.is_title_case else _MOST_SURNAMES
    last = _last_of(tokens, at, most, clear=clear)
    if last is None:
        return None
    context = _context(folded, tokens, at, last, line)
    if _is_vetoed(folded, tokens, at, last, context):
        return None
    family = tokens[at + 1 : last + 1]
    name = _Name(
        first=first,
        family=tuple(
            token.word for token in family if token.word not in _PARTICLES
        ),
        has_particle=any(
            token.has_particle or token.word in _PARTICLES for token in family
        ),
        context=context,
        known=known,
        clear=clear,
    )
    return last if _is_person(name) else None


def _is_first_name(word: str) -> bool:
    names = first_names.first_names()
    if word in names:
        return True
    return "-" in word and all(part in names for part in word.split("-"))


def _is_clear(word: str) -> bool:
    return "-" in word or word not in first_names.ambiguous_first_names()


def _last_of(
    tokens: list[_Token], at: int, most: int, *, clear: bool
) -> int | None:
    last = at
    listed = surnames.surnames()
    barred = not_names.not_in_names()
    for index in range(at + 1, min(at + 1 + most, len(tokens))):
        token = tokens[index]
        if token.is_initial or token.word in _PARTICLES:
            continue
        is_barred = token.word in barred and not (
            token.word in listed and (clear or token.has_particle)
        )
        if is_barred or token.is_shouted != tokens[at].is_shouted:
            is_caps_surname = token.is_shouted and not is_barred
            if not (is_caps_surname and token.word in listed):
                break
        last = index
    return last if last > at else None


def _context(
    folded: str, tokens: list[_Token], at: int, last: int, line: _Line
) -> _Context:
    start, end = tokens[at].start, tokens[last].end
    return _Context(
        before=folded[max(0, start - _REACH) : start],
        after=folded[end : end + _REACH],
        line=line,
    )


def _is_vetoed(
    folded: str, tokens: list[_Token], at: int, last: int, context: _Context
) -> bool:
    """
    Whether goods, a shop, an author or a figure is meant.
    """
    pair = f"{tokens[at].word} {tokens[at + 1].word}"
    is_firm = (
        _JOINED_AFTER.match(context.after) is not None
        or _JOINED_BEFORE.search(context.before) is not None
        or any(
            token.word in not_names.businesses()
            for token in tokens[last + 1 :]
        )
    )
    if (
        is_firm
        or pair in not_names.persons_as_goods()
        or _names_a_thing(folded, tokens[last].end)
        or _SHOP_BEFORE.search(context.before) is not None
        or _AUTHOR_BEFORE.search(context.before) is not None
    ):
        return True
    return (
        not context.is_strong
        and _ARTICLE.search(context.before) is not None
        and (
            _A.search(context.before) is None
            or _ENGLISH_WORDS.search(context.before + context.after)
            is not None
        )
    )


def _names_a_thing(folded: str, end: int) -> bool:
    """
    Whether a thing or a shop follows that is called after the person.
    """
    following = _NEXT_WORD.match(folded, end)
    if following is None:
        return False
    word = without_accents(following.group(1))
    return word in not_names.goods() or (
        word in not_names.businesses() and word not in _NO_BUSINESS
    )


def _is_person(name: _Name) -> bool:
    context = name.context
    if context.line.is_shouted or (
        name.first.is_shouted and not context.is_strong
    ):
        return (
            name.clear
            and (name.listed or name.shaped)
            and (context.is_strong or not context.line.is_shouted)
        )
    if context.line.is_title_case:
        return name.is_strong_in_title_case
    if name.clear:
        return name.is_strong_with_clear_first_name
    if name.known:
        return name.is_strong_with_doubtful_first_name
    return name.is_strong_without_first_name


def _is_telling(word: str) -> bool:
    """
    Whether a surname's shape is one that hardly any other word has.
    """
    return (
        surnames.has_surname_shape(word) and _WEAK_SHAPES.match(word) is None
    )


def _small(folded: str) -> Iterator[tuple[int, int]]:
    """
    Find names in small letters after words such as "a guy called".
    """
    for match in _LOWER_CUE.finditer(folded):
        first = without_accents(match.group("first"))
        last = without_accents(match.group("last"))
        if not _is_first_name(first) or first in not_names.not_in_names():
            continue
        is_listed = last in surnames.surnames()
        if last in not_names.not_in_names() and not (
            is_listed
            and _is_clear(first)
            and last in surnames.clear_surnames()
        ):
            continue
        if f"{first} {last}" in not_names.persons_as_goods():
            continue
        if not (
            is_listed or surnames.has_surname_shape(last) or _is_clear(first)
        ):
            continue
        yield match.start("first"), match.end("last")
