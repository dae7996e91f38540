"""
Full personal names, against brands, shops, places and sentences.
"""

from __future__ import annotations

import pytest

from review_policy.shapes import personal_names
from review_policy.text import fold


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "Yelena Marchetti-Dunn from 'support' was rude",
            "Yelena Marchetti-Dunn",
        ),
        ("a guy called Petr Vondrasek with a spare room", "Petr Vondrasek"),
        (
            "behind it is a guy called petr vondrasek with boxes",
            "petr vondrasek",
        ),
        ("a man named Xilo Brandowick refused", "Xilo Brandowick"),
        (
            "the proprietor, one Devendra Kulkantri, told me",
            "Devendra Kulkantri",
        ),
        ("Mr Gordon Pelham stayed on the line", "Gordon Pelham"),
        ("Ask for Marguerite Tolland, she is good", "Marguerite Tolland"),
        ("ask for mary henderson at the desk", "mary henderson"),
        ("Thanks Meredith Oakhurst for the lid", "Meredith Oakhurst"),
        ("Prompt.\nRegards, Thaddeus Brimley", "Thaddeus Brimley"),
        (
            "Jan-Willem Oosterkamp van den Berg heeft het",
            "Jan-Willem Oosterkamp van den Berg",
        ),
        ("Maria De Luca never answered", "Maria De Luca"),
        ("John Q. Wexford rang", "John Q. Wexford"),
        ("the one Sarah Hill packed", "Sarah Hill"),
        ("I thanked Mary Ann Pritchett", "Mary Ann Pritchett"),
        ("Herr Torsten Wiebusch meldet sich nie", "Torsten Wiebusch"),
        ("ein gewisser Xaver Brunnhuber rief an", "Xaver Brunnhuber"),
        ("gérante : Solène Quivoron.", "Solène Quivoron"),
        (
            "il titolare, Ercole Vandelmi Sarti, mi assicura",
            "Ercole Vandelmi Sarti",
        ),
        ("d'Ercole Vandelmi niente", "Ercole Vandelmi"),
        ("una tal Begoña Arrizabal Lumbreras", "Begoña Arrizabal Lumbreras"),
        ("a Rosângela Tibúrcio, do pós-venda", "Rosângela Tibúrcio"),
        ("Niejaki Wacław Trzmielewski odpisał", "Wacław Trzmielewski"),
        ("satıcı diye Şükrü Tokmakçıoğlu yazıyor", "Şükrü Tokmakçıoğlu"),
        ("Zorblat Nakamura said no", "Zorblat Nakamura"),
        ("Thanks to Zorblat van Drunen for help", "Zorblat van Drunen"),
        ("a letter by Nakahara Sadako came", "Nakahara Sadako"),
        ("Grace Henderson was rude", "Grace Henderson"),
        ("then Grace Holloway said no", "Grace Holloway"),
        ("then Mark Palmer said no", "Mark Palmer"),
        ("then Mark McBramble left", "Mark McBramble"),
        ("then Hope Wexley, the owner, rang", "Hope Wexley"),
        ("Mark McBramble left", "Mark McBramble"),
        ("Thanks to Hope van Drunen!", "Hope van Drunen"),
        (
            "Money To Someone Named Gwendolyn Achterberg Only",
            "Gwendolyn Achterberg",
        ),
        ("Very Bad Shop And Gwendolyn Henderson Knows", "Gwendolyn Henderson"),
        ("Very Bad Man Called Zorblat Brandowick Here", "Zorblat Brandowick"),
        ("PACKED BY A MAN CALLED ROSALIND HENDERSON", "ROSALIND HENDERSON"),
        ("packed for Mrs ROSALIND HENDERSON it says", "ROSALIND HENDERSON"),
        ("signed Rosalind HENDERSON below", "Rosalind HENDERSON"),
        ("then JOHN CARPENTER came", "JOHN CARPENTER"),
        ("it was a Maria Wexford who packed", "Maria Wexford"),
        ("a Xilo Brandowick herself rang", "Xilo Brandowick"),
        ("担当の大沼みつるって人", "大沼みつる"),
        ("相談に乗ってくれた小野寺祐介さん", "小野寺祐介"),
        ("개인 번호 박말순 실장이라는데", "박말순"),
        ("기사님(구달호, 친절)이", "구달호"),
        ("感谢技术员欧阳文澜，帮我", "欧阳文澜"),
        ("店家叫李壮，没下文", "李壮"),
        ("许文静女士您好", "许文静"),
        ("麻烦按新的来：王美丽，13800000000", "王美丽"),
        (
            "من واحد اسمه شوقي عبدالعليم المراكبي وبعدها",
            "شوقي عبدالعليم المراكبي",
        ),
        ("عندهم مشاري بن سلطان الغنيماني", "مشاري بن سلطان الغنيماني"),
        ("رد محمد العتيبي علي", "محمد العتيبي"),
    ],
)
def test_names_are_found(text: str, value: str) -> None:
    """
    A known first name, a telling surname or the words around settle it.
    """
    found = personal_names.find(fold(text))

    assert [value] == [shape.value for shape in found]


@pytest.mark.parametrize(
    "text",
    [
        "my Calvin Klein coat, Harry Potter mug and Jack Daniels",
        "on Black Friday the Mary Jane shoes came",
        "Great Tits and Love This, Best Buy",
        "Mr Hargreaves said no, ask Maria",
        "Maria Ceramics Ltd and Tom Wexford Books",
        "Anna & Moss, Tilly Wexford & Sons, Moss + Anna Wexford",
        "the Peter Wexford novel, a Peter Wexford mug",
        "a book by Peter Wexford and the author Peter Wexford",
        "my Peter Wexford lamp was the Peter Wexford one",
        "It is a Peter Wexford and it broke",
        "GREAT SELLER FAST SHIPPING JOHN CARPENTER LOVES IT",
        "Great Product Would Buy Rosalind Brandowick Again",
        "May Day, April Fools and Will Power",
        "Grace Period and Art Deco, then Rose Gold",
        "to San Francisco, Virginia Beach and Saint-Pierre Les Bains",
        "J. Wexford and M. B. said so",
        "a shop called Xilo Brandowick sold it",
        "Mary Ann was nice",
        "ask for the refund, ask for mark and run",
        "a man called petr the great, mr will smith",
        "a man called max bamboo, mr grace oddly",
        "a man called ralph lauren, they say",
        "bought it from Peter Wexford, went to Anna Wexford instead",
        "Pani Kasia miła",
        "Xilo Brandowick is great",
        "Xilo Great from support",
        "Die Lampe und Der Tisch",
        "고객 대리점, 주문자 실장님, 김사장님",
        "田中さん、中村店長さん",
        "老板李先生, 客服高冷态度，",
        "感谢高服务，",
        "المدير وأرد عليكي",
        "محمد والله",
        "nothing here",
        "Kim's Lamp Xo",
        "Hope Xyz",
    ],
)
def test_other_words_are_none(text: str) -> None:
    """
    Brands, shops, places, goods, figures and shouting are no persons.
    """
    assert personal_names.find(fold(text)) == []


def test_the_case_of_the_original_is_read() -> None:
    """
    Letters of other width and lengths before a name do not hide it.
    """
    text = fold("Straße\u00ad 😀\ufe0f ʼ Ｐｅｔｒ Vondrášek rief an")
    (shape,) = personal_names.find(text)

    assert shape.value == "Ｐｅｔｒ Vondrášek"
