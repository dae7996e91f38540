"""
English: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
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
        "number phone cell mobile email mail e-mail address landline handy"
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
    meanings={
        "carrier": listed(
            """
            driver drivers courier couriers postman postie mailman mailwoman
            mailcarrier deliveryman carrier usps ups fedex dhl dpd evri hermes
            yodel ontrac lasership van lorry truck royalmail auspost
            parcelforce bluedart delhivery gls tnt postwoman rider
            """
        ),
        "parcel": listed(
            """
            parcel parcels package packages shipment consignment packet box
            boxes carton delivery deliveries post mail
            """
        ),
        "place": listed(
            """
            porch doorstep step doormat mat door doors gate fence hedge bin
            bins bush bushes shed garage lobby hallway hall stairwell stairs
            letterbox mailbox locker lockers driveway drive garden yard curb
            kerb roof balcony reception desk concierge foyer landing flat
            apartment building depot hub warehouse facility sorting office
            safe-place neighbour neighbours neighbor neighbors street road
            corner
            """
        ),
        "route": listed(
            """
            depot hub warehouse facility sorting transit route stops scan
            scans scanned tracking tracked map customs misrouted rerouted
            rescheduled redirected dispatched shipped eta
            """
        ),
        "late": listed(
            """
            late later overdue delayed delay delays waiting waited wait waits
            lost missing vanished disappeared nowhere never undelivered stuck
            slow forever eventually finally
            """
        ),
        "arrive": listed(
            """
            arrive arrived arrives arriving came come comes turned showed
            landed delivered appeared reached received got
            """
        ),
        "day": listed(
            """
            monday tuesday wednesday thursday friday saturday sunday mon tue
            tues wed thu thurs fri sat sun tomorrow yesterday today morning
            afternoon evening noon night weekend
            """
        ),
        "span": listed(
            """
            day days week weeks month months fortnight hour hours minute
            minutes year years
            """
        ),
        "month": listed(
            """
            january february march april may june july august september
            october november december jan feb mar apr jun jul aug sept sep oct
            nov dec
            """
        ),
        "feast": listed(
            """
            christmas xmas birthday anniversary easter diwali eid wedding
            christening halloween thanksgiving valentine's graduation party
            prom funeral holiday hanukkah ramadan
            """
        ),
        "seller": listed(
            """
            seller seller's sellers shop store vendor merchant company outfit
            firm dealer supplier retailer business owner they them their
            they're they've they'd
            """
        ),
        "staff": listed(
            """
            lady gentleman guy bloke lad chap fella girl woman man person
            somebody someone nobody anyone customer-service representative rep
            agent manager staff team support helpdesk
            """
        ),
        "reply": listed(
            """
            reply replied replies replying answer answered answers answering
            respond responded response responses message messages messaged
            email emails emailed mail mailed wrote write written contact
            contacted contacting ignored ignore silence unanswered ghosted
            rang phoned called asked ask told chat
            """
        ),
        "refund": listed(
            """
            refund refunded refunds refunding reimbursed reimbursement money-
            back repaid credited credit voucher compensation
            """
        ),
        "return": listed(
            """
            return returned returning returns label restocking exchange
            exchanged replacement replaced replace
            """
        ),
        "cancel": listed(
            """
            cancel cancelled canceled cancelling cancellation relisted
            """
        ),
        "honesty": listed(
            """
            scam scammer scammers fraud fraudulent liar liars lie lies lied
            lying dishonest thief thieves stole stolen crook crooks cheat
            cheats cheated con conned bribe rude polite kind helpful friendly
            patient courteous professional honest apologised apologized
            apology sorry
            """
        ),
        "sent": listed(
            """
            sent send sends posted shipped mailed supplied dispatched gave
            """
        ),
        "ordered": listed(
            """
            ordered order orders bought purchased paid asked wanted chose
            picked requested listing advertised described description pictured
            photo picture sold
            """
        ),
        "wrong": listed(
            """
            wrong incorrect different instead another other mistaken
            mismatched swapped not-as-described
            """
        ),
        "used": listed(
            """
            used second-hand secondhand opened previously pre-owned preowned
            refurbished worn scuffed scratched stained dirty dusty crumbs hair
            hairs fingerprints initials somebody's someone's else's resealed
            returned pre-loved
            """
        ),
        "damage": listed(
            """
            damaged broken smashed shattered cracked dented crushed bent
            snapped chipped torn ripped leaking leaked burst pieces shards
            """
        ),
        "missing": listed(
            """
            missing incomplete lacked absent only without empty short half
            """
        ),
        "fake": listed(
            """
            fake counterfeit knock-off knockoff imitation replica genuine
            authentic bootleg copy forged
            """
        ),
        "expired": listed(
            """
            expired expiry best-before out-of-date mouldy moldy stale
            """
        ),
        "new": listed(
            """
            brand-new new sealed mint pristine perfect immaculate unopened
            undamaged intact safely
            """
        ),
        "pack": listed(
            """
            packed packaging packing wrapped wrapping bubble bubblewrap wrap
            padding padded envelope jiffy bag tissue ribbon peanuts styrofoam
            tape taped cardboard newspaper box boxed
            """
        ),
        "money": listed(
            """
            price priced pricey prices cost costs costly expensive cheap
            cheaper cheapest dearer dear overpriced pound pounds quid dollar
            dollars bucks euro euros pence cents rupees rs postage shipping
            fee charge charged charges tariff duty
            """
        ),
        "elsewhere": listed(
            """
            elsewhere supermarket hardware high-street walmart target argos
            tesco aldi lidl ikea costco ebay shop's outlet market
            """
        ),
        "value": listed(
            """
            worth value money bargain rip-off ripoff waste
            """
        ),
        "part": listed(
            """
            lid handle strap zip zipper button buttons screw screws hinge
            hinges leg legs blade blades wheel wheels battery batteries
            charger cable cord plug screen display speaker speakers motor fan
            nozzle hose pump filter seal spring clip clasp buckle hook latch
            lever knob dial switch socket pedal brake brakes chain tyre tire
            seat cushion cover lining sole heel laces collar sleeve sleeves
            hem pocket pockets seam seams stitching thread fabric elastic
            waistband hood cup cups spout rim base stand frame pole rod peg
            tip brush bristles bulb lamp wick glass lens mirror shelf drawer
            panel board keys strings bow reed mouthpiece pages spine binding
            chapter plot ending characters hands needle nib ink cartridge
            toner app bluetooth wifi firmware software menu remote sensor
            antenna trigger grip valve gasket thermostat element tank bowl
            drum belt roller tray rack grate
            """
        ),
        "material": listed(
            """
            plastic metal steel aluminium aluminum wood wooden oak pine cotton
            wool polyester nylon leather rubber silicone glass ceramic paper
            cardboard foam brass copper tin veneer varnish paint enamel chrome
            linen silk velvet fleece denim canvas
            """
        ),
        "sense": listed(
            """
            smell smells smelled smelly stink stinks stinky taste tastes
            tasted tasty flavour flavor scent odour odor feel feels felt soft
            rough smooth itchy scratchy sticky greasy crunchy chewy bitter
            sweet salty bland spicy loud quiet noisy bright dim dull sharp
            blunt heavy light lightweight flimsy sturdy solid wobbly stiff
            flexible thick thin warm cold hot cool comfy comfortable
            uncomfortable tight loose baggy snug big bigger small smaller tiny
            huge large long short narrow wide
            """
        ),
        "looks": listed(
            """
            colour color colours colors shade pattern design shiny matte ugly
            pretty beautiful gorgeous lovely nice cute elegant tacky faded
            fades fading shrunk shrinks shrank
            """
        ),
        "works": listed(
            """
            work works worked working function functions broke breaks break
            snapped stopped died dies leaks leak leaking jams jammed sticks
            stuck rattles squeaks creaks buzzes hums overheats burns melts
            rusts rusted rusty cracks cracked peels peeled peeling frays
            frayed tears wears wore fell falls wobbles tips spins charges
            charge holds lasts lasted fits fit cuts cut cleans seals closes
            opens shuts prints plays sounds spills drips snaps flickers wilts
            stains bobbles pills shreds sheds
            """
        ),
        "use": listed(
            """
            use using tried try wearing wear washed wash cooked cook baked
            bake cleaned clean cut played play read reading painted built
            build assembled assemble installed install mounted charged plugged
            drink drank eat ate ride rode drive drove
            """
        ),
        "instruct": listed(
            """
            instructions manual assembly diagram recipe tutorial setup
            """
        ),
        "size": listed(
            """
            size sizes sized sizing inches inch cm mm litre litres liter oz ml
            kg lbs xl xxl medium metre metres feet foot
            """
        ),
        "animal": listed(
            """
            dog cat puppy kitten hamster rabbit horse hen hens chickens fish
            bird birds parrot budgie beagle labrador spaniel terrier squirrel
            squirrels
            """
        ),
        "family": listed(
            """
            wife husband son daughter mum mom dad mother father grandson
            granddaughter grandad grandma gran nan sister brother kids kid
            child children toddler baby boy girl niece nephew partner
            boyfriend girlfriend friend mate uncle aunt
            """
        ),
        "recommend": listed(
            """
            recommend recommended avoid again disappointed disappointing happy
            pleased satisfied thanks thank stars star awful terrible rubbish
            garbage excellent brilliant perfect amazing fantastic great good
            bad poor worst best love loved hate
            """
        ),
        "amazon": listed(
            """
            amazon prime amazon's
            """
        ),
        "me": listed(
            """
            i i'm i've i'd i'll me my mine we us our
            """
        ),
        "not": listed(
            """
            not no never nothing nobody none neither nor n't don't doesn't
            didn't isn't wasn't won't can't couldn't wouldn't cannot
            """
        ),
        "quick": listed(
            """
            fast quick quickly prompt promptly speedy early swift rapid next-
            day overnight
            """
        ),
    },
)
