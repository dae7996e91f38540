"""
Tests of the finding of obscene words in French.
"""

from __future__ import annotations

import pytest

from review_policy.certainty import Certainty
from review_policy.language import Language
from review_policy.reading.reading import Readers


READERS = Readers((Language.FR,))


def found(text: str) -> list[str]:
    """
    Quote the obscene words that are found for sure or likely.
    """
    reading = READERS.read("comment", text, declared=Language.FR, region="US")
    return [
        reading.folded.quote(each.start, each.end)
        for each in reading.obscenities
        if each.certainty in {Certainty.LIKELY, Certainty.CERTAIN}
    ]


HITS = [
    ("C'est vraiment de la merde", "merde"),
    ("Produit merdique, cassé au bout de deux jours", "merdique"),
    ("Putain, trois semaines de retard !", "Putain"),
    ("Vendeur de merde", "merde"),
    ("Une bande d'enculés", "d'enculés"),
    ("ils nous enculent avec les frais", "enculent"),
    ("Ce connard ne répond jamais", "connard"),
    ("CONNARDS", "CONNARDS"),
    ("quelle connasse au téléphone", "connasse"),
    ("le vendeur est un fils de pute", "pute"),
    ("la salope du service client", "salope"),
    ("Ce salaud garde mon argent", "salaud"),
    ("Bande d'enfoirés, rendez-moi mes sous", "d'enfoirés"),
    ("Il nous prend pour des cons", "cons"),
    ("le livreur est un gros con", "con"),
    ("Bande de cons", "cons"),
    ("Livré en deux jours, mon cul", "cul"),
    ("Quel trou du cul ce vendeur", "cul"),
    ("j'en ai plein le cul de vos excuses", "cul"),
    ("Allez vous faire foutre", "foutre"),
    ("Nique ta mère", "Nique"),
    ("la charnière est niquée", "niquée"),
    ("Je me suis fait baiser de 40 euros", "suis fait baiser"),
    ("Ils s'en branlent du client", "s'en branlent"),
    ("Ça me fait chier de payer le retour", "chier"),
    ("arrêtez de m'emmerder", "m'emmerder"),
    ("Vous me cassez les couilles", "couilles"),
    ("suce ma bite", "bite"),
    ("espèce de fdp", "fdp"),
    ("sale pd", "pd"),
    ("Le transporteur est une sale tapette", "tapette"),
    ("sale chienne, rends l'argent", "chienne"),
    ("vendu par un bougnoule", "bougnoule"),
    ("les tarlouzes du SAV", "tarlouzes"),
    ("Tabarnak que c'est mal fait", "Tabarnak"),
    ("ptn encore en retard", "ptn"),
    ("C'est de la m*rde", "m*rde"),
    ("quelle m3rde", "m3rde"),
    ("p*tain de colis", "p*tain"),
    ("put@in de colis", "put@in"),
    ("espèce d'enc*lé", "d'enc*lé"),
    ("un beau c*nnard", "c*nnard"),
    ("quels conn*rds", "conn*rds"),
    ("M.E.R.D.E", "M.E.R.D.E"),
    ("P U T A I N", "P U T A I N"),
    ("meeeerde alors", "meeeerde"),
    ("une vraie sal*pe", "sal*pe"),
    ("fils de p***", "p***"),
    ("quelle m****", "m****"),
]

INNOCENT = [
    "Parfait pour un pique-nique au bord du lac",
    "Nous avons pique-niqué avec cette nappe",
    "Remboursé sans les fdp",
    "fdp offerts, merci au vendeur",
    "Chargeur USB-C PD de 65 W, charge rapide",
    "Le cul-de-poule en inox est bien lourd",
    "Maison au fond d'un cul-de-sac, livreur perdu",
    "On peut aussi le boire cul sec",
    "Le cul de la bouteille était fêlé",
    "Tapette à souris très efficace",
    "La tapette à mouches est trop souple",
    "Ma chienne adore ce panier",
    "Le harnais convient à une grosse chienne de 35 kg",
    "Ma chatte dort dedans toute la journée",
    "La pédale de frein est trop dure",
    "Rideau avec un gland doré en passementerie",
    "Épices pour chili con carne",
    "Le Dîner de cons, toujours aussi drôle en DVD",
    "Le concert des Enfoirés en double CD",
    "Un pied branlant, la table branle un peu",
    "Tout s'est mis en branle dès la commande",
    "Salopette de travail, taille 52",
    "La prise en main demande des connaissances",
    "Le prix a baissé le lendemain",
    "Gros baisers de la part des enfants",
    "Un suceur pour tapis est fourni avec l'aspirateur",
    "Mon bébé suce son pouce avec ce doudou",
    "La queue du dinosaure est cassée",
    "Une pipe en bruyère bien finie",
    "Bite d'amarrage en aluminium pour mon bateau",
    "Lime bâtarde de bonne qualité",
    "Le boulanger fait un pain bâtard au levain",
    "Brosse en chiendent très solide",
    "Cette encyclopédie traite de l'enculturation",
    "Livré à Merdrignac en deux jours",
    "Dix petits nègres, l'ancien titre du roman",
    "Confiture de figues couilles du pape",
    "Le député a disputé la réputation du livre",
    "Culotte trop petite, concombre trop mou",
    "Des prix fous, merci",
    "Le chambranle de la porte est abîmé",
    "Fontaine de merlot et mercerie fine",
    "Excellent !!! Note : 5*****",
    "Modèle PU7E-12, réf. C0N45",
    "M. P*** m'a bien conseillé",
    "Je suis mdr, ptdr même",
    "Les calissons d'Aix sont frais",
    "Le putter et le sac de golf sont parfaits",
    "Connaître le vendeur aide, contact rapide",
    "Technique unique, bitume lisse, orbite stable",
]


@pytest.mark.parametrize(("text", "word"), HITS)
def test_obscene_words_are_found(text: str, word: str) -> None:
    """
    Each is found alone, where it stands.
    """
    assert found(text) == [word]


@pytest.mark.parametrize("text", INNOCENT)
def test_innocent_words_are_not(text: str) -> None:
    """
    What only looks like an obscene word is passed over.
    """
    assert not found(text)
