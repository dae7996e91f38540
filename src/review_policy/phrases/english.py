"""
English: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._english_meanings import MEANINGS
from review_policy.phrases._english_obscene import OBSCENE
from review_policy.phrases._english_wordings import WORDINGS
from review_policy.phrases._english_words import WORDS
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
    person_words=listed(
        """
        he she him his her hers himself herself he's she's he'd she'd he'll
        she'll hes shes who whose who's someone somebody anyone person mr mrs
        ms miss dr sir guy bloke lad chap fella dude man woman lady gent
        gentleman girl boy owner owners proprietor manager boss director
        founder head chief clerk agent rep assistant staff colleague team
        support helpdesk office returns dispatch accounts reception workshop
        desk department called named name names calling signed signs sign
        signature ask asked asks asking told tells tell said says say saying
        wrote writes write emailed emails mailed messaged replied replies
        reply answered answers answer answering phoned phones rang called
        spoke speak talked talks talk chat chatted promised promises refused
        refuses claims claimed swears swore insisted insists apologised
        apologized sorted helped helps arranged handled explained fixed
        packed packs posted sent refunded owes owned runs works worked thank
        thanks kudos hats shout deal dealt dealing contact contacted from
        myself yours sincerely regards invoice paypal account payable care
        letter slip label
        """
    ),
    private_persons=listed(
        """
        neighbour neighbours neighbor neighbors neighbour's neighbor's wife
        husband hubby mother mum mom father dad gran grandma grandad grandpa
        sister brother aunt auntie uncle cousin nephew niece son daughter
        stepson stepdaughter fiancé fiancée girlfriend boyfriend partner ex
        friend friend's pal buddy mate flatmate roommate housemate landlord
        landlady tenant colleague coworker boss manager supervisor seller
        vendor owner packer picker clerk cashier driver courier postman
        mailman mailwoman postie rep agent staff employee technician plumber
        electrician builder teacher dentist vet doctor nurse therapist lawyer
        midwife babysitter nanny coach pastor mr mrs ms miss named called
        signed ask contact address lives live living customer buyer reviewer
        downstairs upstairs street whoever guy lady woman man bloke id
        badge professional village doors midwife fireman fitter mechanic
        """
    ),
    public_persons=listed(
        """
        author author's writer novelist poet poems singer songs band actor
        actress director composer illustrator narrator translator editor
        novel novels book books film movie memoir biography trilogy series
        album brand character hero heroine protagonist detective inspector
        sleuth villain prose plot chapter chapters story stories play painter
        paintings philosopher president minister queen king saint designer
        starring killer murderer narrates writes wrote sings directed
        translated fans
        """
    ),
    platform_words=listed("amazon amazon's amazons prime"),
    buyer_possessives=listed(
        """
        your buyer's buyers customer's his her their he she gentleman's lady's
        """
    ),
    given_words=listed("gave provided entered supplied left listed"),
    greetings=listed(
        "hi hello hey dear good morning afternoon evening mr mrs ms miss dr to"
    ),
    scan_words=listed("scan scanning scanned point hold aim"),
    code_words=listed("qr code square barcode qrcode"),
    third_lines=listed(
        """
        carrier carrier's courier courier's manufacturer manufacturer's maker
        warranty guarantee haulier freight depot driver ups fedex usps dhl
        insurer dispatcher
        """
    ),
    opt_out_words=listed("unsubscribe unsubscribing optout"),
    may_double=listed(
        """
        that had very so no bye yes ha knock pom yo bon can her you it is
        really long many more now there tut well please
        """
    ),
    parcel_words=listed(
        """
        track tracking tracked follow trace carrier courier parcel shipment
        delivery
        """
    ),
    obscene=OBSCENE,
    meanings=(MEANINGS, WORDS),
    wordings=WORDINGS,
)
