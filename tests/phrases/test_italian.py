"""
Tests of the obscene words of Italian.
"""

from __future__ import annotations

import pytest

import review_policy as rp

from review_policy.reading.reading import Readers


READERS = Readers((rp.Language.IT,))


def found_in(text: str) -> list[str]:
    """
    Give the obscene words of *text* that are likely or certain.
    """
    reading = READERS.read(
        "comment", text, declared=rp.Language.IT, region="US"
    )
    return [
        each.word
        for each in reading.obscenities
        if each.certainty in {rp.Certainty.LIKELY, rp.Certainty.CERTAIN}
    ]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Ma che cazzo mi avete spedito?", "cazzo"),
        ("Non funziona un cazzo.", "cazzo"),
        ("Fatevi i cazzi vostri.", "cazzi"),
        ("Il venditore è una testa di cazzo", "cazzo"),
        ("CHE CAZZOOOO", "cazzo"),
        ("Che c***o di servizio", "cazzo"),
        ("Che caz*o è questa roba", "cazzo"),
        ("Non vale un c4zz0", "cazzo"),
        ("Non capite un c a z z o", "cazzo"),
        ("Non me ne frega un ca**o.", "cazzo"),
        ("Kazzo, è la terza volta!", "kazzo"),
        ("Sticazzi del rimborso", "sticazzi"),
        ("Solo cazzate, non comprate qui", "cazzate"),
        ("Prodotto di merda", "merda"),
        ("Un negozio di merdaaaa", "merd"),
        ("Roba di m*rda", "merda"),
        ("Scarpe di m3rda", "merda"),
        ("Servizio di m***a, soldi buttati", "merda"),
        ("Sono dei pezzi di merde", "merde"),
        ("Vaffanculo a voi e al corriere", "vaffanculo"),
        ("Andate affanculo", "affanculo"),
        ("Ma vaff*nculo!", "vaffanculo"),
        ("vaffankulo ladri", "vaffankulo"),
        ("Siete degli stronzi", "stronzi"),
        ("Il titolare è proprio uno str0nzo", "stronzo"),
        ("Quella stronza non risponde mai", "stronza"),
        ("Che s.t.r.o.n.z.i", "stronzi"),
        ("Mi avete preso per coglione", "coglione"),
        ("Non fate i cogl*oni", "coglioni"),
        ("Mi hanno preso per il culo", "culo"),
        ("Mettetevelo nel culo", "culo"),
        ("Giacca cucita col culo", "culo"),
        ("Che inculata, 80 euro buttati!", "inculata"),
        ("È stata un'inculata", "un'inculata"),
        ("Figli di puttana, ridatemi i soldi", "puttana"),
        ("Quel figlio di p*ttana non rimborsa", "puttana"),
        ("Porca troia, è già rotto", "troia"),
        ("Figlio di mignotta", "mignotta"),
        ("Fottetevi tutti", "fottetevi"),
        ("Questo fottuto telefono si spegne", "fottuto"),
        ("Il corriere è un finocchio", "finocchio"),
        ("Il postino è un frocio", "frocio"),
        ("Porco dio, ancora in ritardo", "porco dio"),
        ("diocane che schifo", "diocane"),
        ("Porca madonna, non si accende", "porca madonna"),
        ("Questo aspirapolvere fa cagare", "cagare"),
        ("Andate a cagare, ladri", "cagare"),
        ("Sono incazzata nera", "incazzata"),
        ("Minchia che lentezza", "minchia"),
    ],
)
def test_obscene_words_are_found(text: str, word: str) -> None:
    """
    Plain, inflected or in disguise, the word is named.
    """
    assert found_in(text) == [word]


@pytest.mark.parametrize(
    "text",
    [
        "Cazzuola robusta, ottima per stendere la malta.",
        "Un cazzotto non la rompe, guanti da boxe perfetti.",
        "Spedito a Cazzago San Martino in due giorni.",
        "La cazzeruola di rame è bellissima.",
        "Cazzilli e panelle, ricette palermitane ben spiegate.",
        "Strozzascotte ottimo, la scotta resta ben cazzata anche con vento.",
        "Facile cazzare la randa con questo bozzello.",
        "Integratore con stronzio e calcio.",
        "Sugo alla puttanesca saporito.",
        "Libro che vuole inculcare nei bambini il rispetto.",
        "Il personaggio di Smerdjakov è inquietante.",
        "Il cavallo di Troia in legno è piaciuto a mio figlio.",
        "Vino Nero di Troia profumato.",
        "Siamo stati a Troia e la guida è utile.",
        "Il libro sulla guerra di troia è avvincente.",
        "Semi di finocchio freschi e profumati.",
        "Sei finocchi nella cassetta, tutti belli.",
        "La finocchiona è arrivata sottovuoto.",
        "La sega taglia bene i rami secchi.",
        "Mezza sega arrivata arrugginita, lama da cambiare.",
        "Bocchino per tromba di buona qualità.",
        "Ditalini rigati, la pasta preferita dei bimbi.",
        "Scopa comoda per scopare il pavimento della cucina.",
        "La mia cagna labrador adora questa cuccia.",
        "Un collare resistente, il mio bastardino tira molto.",
        "Tre piselli su dieci sono germogliati.",
        "L'uccello di legno è dipinto a mano.",
        "Mangiatoia perfetta, viene anche la passera scopaiola.",
        "Palle di Natale bellissime, nessuna rotta.",
        "Le coglioni di mulo sono un salume umbro.",
        "Culatello e culaccia squisiti.",
        "Culotte comode, taglia giusta.",
        "Occhiali spessi come il culo di bottiglia.",
        "Poster della Mona Lisa con bei colori.",
        "Amuleto mano figa in argento, come in foto.",
        "Che sfiga, il secondo pezzo era difettoso.",
        "La chiavetta si blocca, peccato.",
        "Sedie Chiavari leggere ed eleganti.",
        "Tromba d'ottone, suono pulito.",
        "Negroni pronto da bere, ottimo.",
        "Libro di poesie di Ada Negri.",
        "Bastardi senza gloria in blu-ray, audio ottimo.",
        "Che cavolo, è arrivato in ritardo!",
        "Accidenti, che schifezza. Idioti!",
        "Un venditore stupido e maleducato, porca miseria.",
        "Ragazzi, che palazzo! Un pazzo l'ha progettato.",
        "Tettarella morbida, mia figlia la adora.",
        "Codice modello C4ZZ0, arrivato in 2 giorni.",
        "Un venditore strafottente, mai più.",
        "Vacanza a Riccione, zaino perfetto.",
        "Cinque stelle ***** meritate.",
        "I prezzi* sono buoni, *spedizione esclusa.",
    ],
)
def test_innocent_words_are_left_alone(text: str) -> None:
    """
    Words that hold or equal an obscene one are no finding.
    """
    assert found_in(text) == []
