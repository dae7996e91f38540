"""
Tests of the obscene words of Spanish.
"""

from __future__ import annotations

import pytest

from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.reading.reading import Readers


READERS = Readers((Language.ES,))


def found_in(text: str) -> list[str]:
    """
    Give the obscene words that are found without much doubt.
    """
    reading = READERS.read("comment", text, declared=Language.ES, region="US")
    return [
        found.word
        for found in reading.obscenities
        if found.certainty is not Certainty.POSSIBLE
    ]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Es una mierda de batidora", "mierda"),
        ("¡Vaya PUTA estafa!", "puta"),
        ("no cogen el puto teléfono", "puto"),
        ("El vendedor es un gilipollas", "gilipollas"),
        ("Panda de gilipolleces las que cuentan", "gilipolleces"),
        ("Hijos de puta, devuélvanme el dinero", "puta"),
        ("ese hijueputa nunca contestó", "hijueputa"),
        ("Son unos hijosdeputa", "hijosdeputa"),
        ("Estoy hasta el coño de esperar", "coño"),
        ("me sale de los cojones poner una estrella", "cojones"),
        ("Joder, otra vez roto", "joder"),
        ("Que os jodan a todos", "jodan"),
        ("Jódete, estafador", "jódete"),
        ("me han jodido el fin de semana", "jodido"),
        ("Vete a follar por ahí", "follar"),
        ("Que te follen", "follen"),
        ("vete a la verga con tu garantía", "verga"),
        ("Chinga tu madre, ratero", "chinga"),
        ("puras chingaderas venden aquí", "chingaderas"),
        ("Váyanse a la chingada", "chingada"),
        ("los muy pendejos mandaron otro", "pendejos"),
        ("La concha de tu madre", "concha de tu madre"),
        ("conchatumare el despacho", "conchatumare"),
        ("weon culiao devuelve la plata", "culiao"),
        ("Malparidos, me robaron", "malparidos"),
        ("sos un pelotudo, flaco", "pelotudo"),
        ("el repartidor es un maricón", "maricón"),
        ("El cabrón me colgó", "cabrón"),
        ("me suda la polla su política", "polla"),
        ("que les den por culo", "por culo"),
        ("Métetelo por el culo", "métetelo por el culo"),
        ("Los dueños son unos capullos", "capullos"),
        ("El vendedor es un ojete", "es un ojete"),
        ("anda como el orto", "como el orto"),
        ("Me cago en tu madre", "cago"),
        ("mamagüevo ladrón", "mamagüevo"),
        ("Esto es una m*erda", "mierda"),
        ("una p*ta vergüenza", "puta"),
        ("vaya m1erda de cable", "mierda"),
        ("put0 timo", "puto"),
        ("J*der con el casco", "joder"),
        ("qué c*ño es esto", "coño"),
        ("otro c4brón más", "cabrón"),
        ("m i e r d a de móvil", "mierda"),
        ("puuuutaaa estafa", "puta"),
        ("g*lip*llas", "gilipollas"),
        ("MIERDAAAA", "mierda"),
        ("maricon de vendedor", "maricon"),
    ],
)
def test_obscene_words_are_found(text: str, word: str) -> None:
    """
    Words are found inflected, in either accent, and in disguise.
    """
    assert found_in(text) == [word]


@pytest.mark.parametrize(
    "text",
    [
        "La computadora llegó a tiempo y con buena reputación.",
        "Una disputa con el diputado por una multa.",
        "El cono de tráfico lleva diez años en el garaje.",
        "Un moño de niña y un coñac de regalo.",
        "El folleto trae el follaje impreso, menudo follón.",
        "Mariconera de piel para hombre, muy práctica.",
        "La mariquita y la mariposa del libro infantil.",
        "Una vergüenza, la envergadura no es la anunciada.",
        "Los cojines y los cojinetes vinieron en la misma caja.",
        "Fui a recoger el paquete y no cogieron el teléfono.",
        "Pollas ponedoras para el gallinero y su pienso.",
        "Organizamos la polla mundialista con este tablero.",
        "La verga de la maqueta del velero vino rota.",
        "Los ojetes de la cortina son de metal.",
        "El ojete de la lona se soltó con el viento.",
        "Las hostias sin consagrar para la iglesia.",
        "El culo de la botella no tiene ni un rasguño.",
        "El culote de ciclismo tiene buena badana.",
        "Leggins que te hacen buen culo y no se bajan.",
        "Cuento de la zorra y las uvas.",
        "Arnés para mi perra, ella es una perra muy tranquila.",
        "Un capullo de rosa en cada taza.",
        "Los gusanos hicieron su capullo de seda.",
        "Repuesto para el Mitsubishi Pajero del 98.",
        "Pajita de acero para el mate, paja para el conejo.",
        "El bebé queda satisfecho en cada mamada.",
        "La concha marina del collar es preciosa.",
        "Mi tía Concha compró un pito de árbitro.",
        "Quedé chocha con la compra, es divina.",
        "Chochos en salmuera, como los del bar.",
        "La panocha de maíz salió dulce.",
        "Huevos rotos: la caja de huevos de plástico no cierra.",
        "Una pelota y dos bolas de petanca.",
        "Si se pincha, no pinche el enlace otra vez.",
        "Memoria de mis putas tristes, edición de bolsillo.",
        "Mucha mierda en el estreno, nos vimos con los prismáticos.",
        "El cabrito y el cabrales, de diez.",
        "Carajillo bueno con esta cafetera.",
        "Un forro polar y el forro del cuaderno.",
        "Tubo de HDPE y bolsas de HDP, polietileno del bueno.",
        "Tod*s l*s niñ*s encantad*s.",
        "Código p4t0 y modelo C0N1.",
        "La espada bastarda pesa dos kilos.",
        "Tortillera de hierro para la masa de maíz.",
        "Salida y puesta: el orto y el ocaso en la esfera.",
        "Escarabajo cornudo disecado para mi hijo.",
        "Pijas para tablaroca, las pijas no entran.",
        "Maldita caja, vaya montaje, qué asco de producto.",
        "Toma, lo cogí por la parte de atrás del coche.",
        "El bicho de peluche con el rabo largo.",
    ],
)
def test_innocent_doubles_are_not_found(text: str) -> None:
    """
    Words that hold or equal obscene ones say nothing by themselves.
    """
    assert found_in(text) == []
