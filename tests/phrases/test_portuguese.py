"""
Tests of the obscene words of Portuguese.
"""

from __future__ import annotations

import pytest

from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.reading.reading import Readers


READERS = Readers((Language.PT,))


def found_in(text: str) -> list[str]:
    """
    Give the obscene words that are found without much doubt.
    """
    reading = READERS.read("comment", text, declared=Language.PT, region="US")
    return [
        found.word
        for found in reading.obscenities
        if found.certainty is not Certainty.POSSIBLE
    ]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Que merda de liquidificador", "merda"),
        ("Uns merdas, nunca respondem", "merdas"),
        ("Porra, quebrou de novo", "porra"),
        ("bom pra caralho esse fone", "caralho"),
        ("Vão todos para o CARALHO", "caralho"),
        ("fiquei com a tampa escaralhada", "escaralhada"),
        ("demorou pracaralho", "pracaralho"),
        ("Filho da puta do vendedor", "puta"),
        ("filhos-da-puta, devolvam o meu dinheiro", "filhosdaputa"),
        ("São uns filhosdaputa", "filhosdaputa"),
        ("esse fdp sumiu com meu dinheiro", "fdp"),
        ("Vai se foder com essa garantia", "foder"),
        ("Vai-te foder, aldrabão", "foder"),
        ("Foda-se o vosso prazo", "fodase"),
        ("fodam-se todos", "fodam"),
        ("a bateria já está fodida", "fodida"),
        ("me fuderam no frete", "fuderam"),
        ("Vão tomar no cu", "cu"),
        ("mete a coluna no cú", "cu"),
        ("o dono é um cuzão", "cuzão"),
        ("bando de cuzoes", "cuzoes"),
        ("vtnc vendedor", "vtnc"),
        ("O produto é uma bosta", "bosta"),
        ("vai pra buceta da tua mãe", "buceta"),
        ("A cona da tua tia", "cona"),
        ("chupa minha piroca", "piroca"),
        ("Chupa meu pau, ladrão", "chupa meu pau"),
        ("enfiem no rabo a capa", "enfiem no rabo"),
        ("seu arrombado, cadê o pedido", "arrombado"),
        ("Os vendedores são uns arrombados", "arrombados"),
        ("O cabrão do estafeta atirou a caixa", "cabrão"),
        ("o entregador é um viado", "viado"),
        ("O vendedor é um paneleiro", "paneleiro"),
        ("seu corno manso", "corno"),
        ("Vai bater punheta e me esquece", "punheta"),
        ("punheteiro de loja", "punheteiro"),
        ("estou pelos colhões com a espera", "colhões"),
        ("É uma m*rda de cabo", "merda"),
        ("p*ta sacanagem", "puta"),
        ("car*lho, que demora", "caralho"),
        ("m3rda de tênis", "merda"),
        ("put4 desrespeito", "puta"),
        ("p0rra de caixa", "porra"),
        ("f*der o cliente é com eles", "foder"),
        ("m e r d a de telemóvel", "merda"),
        ("caraaalho que frete", "caralho"),
        ("MERDAAAA", "merda"),
        ("bando de arromb4dos", "arrombados"),
        ("porrrraaaa de entrega", "porraa"),
    ],
)
def test_obscene_words_are_found(text: str, word: str) -> None:
    """
    Words are found inflected, of either country, and in disguise.
    """
    assert found_in(text) == [word]


@pytest.mark.parametrize(
    "text",
    [
        "O computador chegou antes do prazo, boa reputação.",
        "O deputado perdeu a disputa no último capítulo.",
        "A caixa veio arrombada e sem o lacre.",
        "Pacote chegou todo arrombado pela transportadora.",
        "Pau de selfie leve, meu pau de selfie não dobra.",
        "Colher de pau e tábua de pau-brasil.",
        "Brinquedo de pica-pau e picanha de plástico.",
        "O tecido pica um bocado no pescoço.",
        "A caneta rola bem no papel e a página rola sozinha.",
        "Os pintos nasceram na chocadeira, cada pinto um amor.",
        "O saco rasgou e o puxador também.",
        "A coleira do rabo de gato ficou linda na minha cadela.",
        "Veado de pelúcia com chifres fofos.",
        "Estive na bicha dos correios uma hora.",
        "Bicha flexível para o autoclismo, sem fugas.",
        "O meu puto adorou o camião de bombeiros.",
        "Os putos brincam com isto todo o dia na escola.",
        "Paneleiro de inox com duas gavetas, ótimo na cozinha.",
        "Forma para cacete e pão de forma.",
        "Punheta de bacalhau como a da avó, com este livro.",
        "Broche dourado em forma de borboleta.",
        "Presilha piranha de cabelo, sua piranha não quebra.",
        "Alho-porro e uma faca porreira.",
        "Porrete de madeira para a fantasia de homem das cavernas.",
        "Uma vergonha, a verga da porta veio torta.",
        "Adubo de bosta de vaca sem cheiro.",
        "Liga de Cu e Zn, cobre de verdade.",
        "Dieta baixa em FODMAP, receitas simples.",
        "Rocha piroclástica da coleção de vulcões.",
        "Cuscuz fofinho e a cuzinha cheira bem.",
        "Mesa de carvalho e baralho de cartas.",
        "As caralhotas de Almeirim vieram frescas.",
        "Rolamento e rolha de silicone nota dez.",
        "O viaduto da pista encaixa no outro.",
        "Cágado de borracha para a banheira.",
        "Corno inglês e fivela de chifre de boi.",
        "Disjuntor de ação retardada, fusível retardado.",
        "Cafeteira Cona de vácuo, um café ótimo.",
        "Memória de minhas putas tristes, capa dura.",
        "Os Cus de Judas, de Lobo Antunes, edição bonita.",
        "Chega no fds, disseram, e chegou na sexta.",
        "A chupeta e a mamada da noite ficaram mais calmas.",
        "Cola Bostik que gruda tudo, presente de Boston.",
        "Perereca de brinquedo que pula na água.",
        "Tod@s @s alun@s gostaram, amig*s.",
        "Parafuso modelo C0N4 e peça P4U5.",
        "Material vagabundo, peça vagabunda, droga de produto.",
        "A rapariga do apoio foi simpática, caramba.",
        "Ele entregou tudo em 24h; devolvê-lo foi fácil, compre-o já.",
        "Chupamos as balas todas; trave-o e chupar-la nem pensar.",
        "Custo alto por unidade, mas faz o que promete.",
    ],
)
def test_innocent_doubles_are_not_found(text: str) -> None:
    """
    Words that hold or equal obscene ones say nothing by themselves.
    """
    assert found_in(text) == []
