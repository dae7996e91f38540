"""
English: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._english_meanings import MEANINGS
from review_policy.phrases._english_obscene import OBSCENE
from review_policy.phrases._phrases import Phrases, listed, phrased


PHRASES: Final = Phrases(
    language=Language.EN,
    function_words=listed(
        """
        the a an and is it to of i in for was on that this with not my but
        you at have be are so as they had very from all would just me we
        when no what were out if one there which your will been do their
        her his he she can by or up about after than got get only more too
        even still never don't didn't it's i'm can't doesn't won't isn't
        wasn't its has did how them then now because into off again said
        like good great bad really could should back here us who why where
        nothing ever two years
        """
    ),
    clause_words=listed("but though although however yet except"),
    own_objects=listed("me us"),
    own_possessives=listed("my our"),
    reach_words=listed(
        "call ring phone text message email mail write contact reach"
    ),
    contact_words=listed(
        "number phone cell mobile email mail e address landline handy"
    ),
    introductions=phrased(
        """
        i'm
        im
        i am
        name is
        name's
        my name is
        """
    ),
    sign_offs=listed("regards sincerely yours cheers thanks signed xx"),
    third_persons=listed(
        """
        driver drivers courier couriers postman postwoman postie mailman
        mailwoman mailcarrier carrier neighbour neighbours neighbor
        neighbors neighbour's neighbor's doorman receptionist concierge
        stranger stranger's husband wife daughter son mother father mum
        mom dad gran grandma grandad grandpa brother sister aunt uncle
        cousin nephew niece friend teacher vet doctor dentist author
        narrator singer actor director composer illustrator addressee
        recipient tenant customer buyer depot
        """
    ),
    platform_words=listed("amazon amazon's amazons prime"),
    obscene=OBSCENE,
    meanings=MEANINGS,
)
