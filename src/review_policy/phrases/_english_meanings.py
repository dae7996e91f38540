"""
English words by what they mean in a comment, written by hand.
"""

from __future__ import annotations

from typing import Final

from review_policy.phrases._phrases import listed


MEANINGS: Final = {
    "carrier": listed(
        """
        courier couriers usps ups fedex dhl dpd evri hermes carrier carriers
        yodel royalmail parcelforce amzl ontrac lasership auspost tnt gls
        bluedart delhivery aramex inpost xdp dx myhermes anpost startrack
        sendle couriersplease canpost purolator canpar intelcom postnl
        postnord dtdc ecom singpost ninjavan yunexpress surepost smartpost
        haulier haulage postoffice usp upsp fedx hermies hermès herms yodle
        everi evry speedee speedx deliveroo instacart subcontractor
        subcontractors
        """
    ),
    "courier_staff": listed(
        """
        driver drivers driver's postman postie mailman mailwoman postwoman man
        woman deliveryman mailcarrier rider riders postmen postwomen mailmen
        deliverymen postman's mailman's deliverer deliverydriver deliveryguy
        mailperson postperson lettercarrier dispatcher loader handler handlers
        porter porters trucker truckers vandriver drivr dirver drvier
        postmaster postmistress sorter guy bloke lad chap fella dude gent
        """
    ),
    "vehicle": listed(
        """
        van vans lorry truck trucks vehicle vehicles moped car scooter
        scooters motorbike motorcycle motorcycles trailer trailers pickup ship
        ferry ferries train trains taxi taxis cab cabs trolley forklift
        container containers tailgate liftgate minivan sprinter prius flatbed
        juggernaut hgv aircraft airplane aeroplane bicycle cargo van's truck's
        reversed reversing parked parks parking park drove driving sped
        speeding speeds idling honked honking skidded
        """
    ),
    "route": listed(
        """
        depot depots hubs warehouse warehouses facility facilities sorting
        transit route hub map routes stops customs border borders airport
        airports terminal terminals branch branches office centres centers
        distribution fulfilment fulfillment pickup dropoff collection outlet
        parcelshop locker states abroad overseas international domestic
        nationwide local regional region postcode zipcode zip road roads
        street streets avenue lane lanes town towns village villages city
        cities county miles mile km kilometres kilometers roundabout motorway
        highway highways interstate traffic detour diversion diversions
        roadworks satnav gps coordinates journey journeys trip tour toured
        travelled traveled travels bounced bounce bouncing misrouted misroute
        misrouting missorted missent rerouted reroute rerouting redirected
        redirect redirecting diverted divert forwarded forward forwarding
        looped looping zigzag sightseeing wandered wandering meandered gatwick
        heathrow stansted memphis louisville rural island highlands mainland
        clearance cleared import imported export exported quarantine
        """
    ),
    "parcel": listed(
        """
        parcel parcels package packages package's delivery shipment shipments
        consignment order packet packets box boxes carton crate crates pallet
        pallets mail post letter letters envelope envelopes deliveries item
        items goods consignement packge pakage packag packaged parcle parcell
        shippment delivary delivry delevery dilivery deliverys deliverd
        merchandise airmail
        """
    ),
    "delivery_place": listed(
        """
        porch doorstep step steps doormat mat gate gates fence roof bush
        bushes neighbour greenhouse wall house caravan flowerbed fences hedge
        hedges bin bins shed sheds garage garages lobby hallway letterbox
        mailbox locker lockers driveway curb kerb reception stairwell porches
        doorsteps verge pavement sidewalk door doors doorway doorways entrance
        entrances entryway foyer landing landings stairs stair staircase lift
        elevator elevators corridor corridors hall vestibule garden yard yards
        backyard frontyard lawn flowerpot plantpot hydrangea rosebush shrub
        shrubs shrubbery alley alleys alleyway alcove carport outhouse
        outbuilding conservatory veranda verandah stoop patio gutter guttering
        balcony balconies windowsill ledge ditch puddle puddles gatepost
        gateway dustbin trashcan dumpster bunker flat flats apartment
        apartments building buildings condo condos condominium tenement
        bungalow desk concierge mailroom gatehouse intercom buzzer keypad
        lockbox postbox pobox safeplace outdoors downstairs upstairs doorframe
        footpath barn barns stable stables cowshed silo church vestry worksite
        dorm dormitory barracks salon nextdoor
        """
    ),
    "neighbour": listed(
        """
        neighbour neighbours neighbor neighbors neighbor's neighbouring
        neighbourly stranger strangers somebody someone landlord landlords
        landlady tenant tenants caretaker janitor concierge receptionist
        roommate roommates housemate housemates flatmate lodger porter guard
        guards doormen passerby passersby resident residents occupier
        occupiers occupant occupants householder homeowner homeowners builder
        builders gardener gardeners cleaner cleaners babysitter carer carers
        secretaries classmate classmates shopkeeper plumber plumbers handyman
        policeman police officer officers officer's schoolkids pensioner
        pensioners widow jogger neigbour neigbor neighbur neighboor nextdoor
        """
    ),
    "lateness": listed(
        """
        late later delayed delay delays overdue slow slowly lost lose loses
        losing missing vanish vanishes vanished slower slowest expected missed
        scheduled held undelivered belated vanishing disappear gone disappears
        disappeared disappearing nowhere misplaced belatedly tardy delaying
        lateness eventually finally postponed postpone misplace astray limbo
        undeliverable unaccounted whereabouts untraceable mislaid rescheduled
        reschedule rescheduling reschedules deadline deadlines eta guaranteed
        bermuda blackhole evaporated swallowed awol mia lossed dissapeared
        promised forever ages agonisingly glacial glacially snail snail's
        disapeared dissappeared disappered traced trace traces tracing
        investigate tortoise crawl crawled crawling holdup backlog backlogged
        stranded investigates investigated investigating investigation
        investigations inquiry enquiry enquiries sluggish unpunctual untimely
        dely delayd delaied delyed located locate locating unlocated noshow
        laite lated extended lockdown shortage shortages timeframe timescale
        timeslot
        """
    ),
    "quick": listed(
        """
        fast quick quickly prompt promptly speedy early swift swiftly rapid
        rapidly nextday overnight faster quicker earlier fastest quickest
        earliest speedily speed speedier lightning superfast superquick
        immediately immediate instantly expedited expedite express timely
        punctual punctually ontime sameday asap pronto breakneck sharpish
        efficient efficiently efficiency expeditious expeditiously promt
        promptley quik sooner soon firstclass
        """
    ),
    "arrival": listed(
        """
        arrive arrives arrived arriving come comes came coming delivered
        deliver turned delivers delivering showed shown landed appeared appear
        appears appearing reach reaches reached reaching receive receives
        received receiving receipt got gotten materialised materialized
        materialise materialize delivred deliverd delievered delivrd dilivered
        arived arriveed arrvied arrved recieve recieved receved recived
        recieving rcvd rec'd recd arrival arrivals handed hand handing brought
        dropped fetched collected collect collects collecting collection
        signed greeted plopped plonked
        """
    ),
    "courier_act": listed(
        """
        left leave leaves leaving dumped dump dumps dumping knock knocks
        knocked knocking rang ring rings ringing thrown threw throw throws
        throwing tossed toss tosses bell bells doorbell buzz buzzed buzzing
        buzzer buzzers tossing chucked chuck chucking flung fling hurled hurl
        sign signs signed signing signature signatures otp passcode lobbed
        slung hidden hid hide hides hiding abandoned photographed carded
        handshake waved wave waves waving wait abandon abandoning tucked tuck
        stashed stash shoved shove waits waited waiting hauled lugged lug
        greet greets shoving propped prop plonked plonk plopped yeeted
        catapulted greeted greeting scanned scan scans handed proof pod
        launched dropkicked kicked bunged bung deposited deposit unattended
        attempt attempts attempted attempting marked sprinted sprint legged
        swiped nabbed thief thieves theives misdelivered misdelivery misplaced
        scarpered fled flee
        """
    ),
    "waiting": listed(
        """
        wait waits waited waiting await awaits awaited awaiting patience
        patient patiently impatient impatiently queue queues queued queuing
        linger lingers lingered lingering anticipated anticipating
        anticipation lookout dayoff wating waitng wated waitting
        """
    ),
    "tracking": listed(
        """
        tracking tracked track tracks tracker status update updates updated
        updating app scan scans scanned scanning notification notifications
        notify notified notifies notifying eta estimated transit dispatched
        processing delivered attempted information info trackingnumber
        labelled labeled refresh refreshed refreshing stalled stall traking
        trackin traked rescheduled
        """
    ),
    "dispatch": listed(
        """
        dispatch dispatches dispatched ship ships shipped shipping send sends
        gave mailed sending sent posts posted despatch supply supplied
        supplies fulfilled fulfil fulfill fulfilling processed forwarded
        sended shiped shippd shipt sendt dispached despached sender shipper
        shippers resend resent reship reshipped
        """
    ),
    "weekday": listed(
        """
        monday mondays tuesday tuesdays wednesday wednesdays thursday
        thursdays friday fridays today tomorrow yesterday wed sat saturday
        saturdays sunday sundays mon tue tues weds thu thur thurs fri weekend
        weekends weekday weekdays midweek monday's tuesday's wednesday's
        thursday's friday's saturday's sunday's today's tomorrow's yesterday's
        tommorow tommorrow tomorow tomorro wensday wednessday wednsday
        thrusday thursady saterday fryday tuseday
        """
    ),
    "month": listed(
        """
        january february march april may june july august september october
        november december jan feb mar apr jun jul aug sept sep oct nov dec
        january's febuary feburary agust octobre decembre summer autumn winter
        midsummer mid midwinter springtime summertime wintertime
        """
    ),
    "feast": listed(
        """
        christmas xmas birthday birthdays anniversary easter diwali eid
        wedding weddings christening halloween thanksgiving valentine's
        valentines graduation prom funeral funerals holiday holidays hanukkah
        ramadan anniversaries chanukah passover kwanzaa holi rakhi
        rakshabandhan yule yuletide noel newyear hogmanay bonfire mothersday
        fathersday mother's father's jubilee coronation carnival santa baptism
        baptismal mitzvah mitzvahs quinceanera engagement engagements
        bachelorette honeymoon bridal recital reunion reunions farewell
        housewarming christmastime bday bithday birthday's wedding's party's
        exam exams interview interviews festival festivals nativity advent
        deadline occasion occasions party parties celebration celebrations
        ceremony ceremonies gift gifts present presents stocking stockings
        baby's
        """
    ),
    "day_time": listed(
        """
        morning afternoon evening night nights noon midday midnight lunchtime
        bedtime breakfast lunch dawn dusk sunset sunrise pm o'clock daytime
        nightly tonight
        """
    ),
    "time_span": listed(
        """
        day days week weeks month months fortnight hour hours minute minutes
        year years seconds moment moments decade decades daily weekly monthly
        yearly annually hourly semester while forever min mins hr hrs yr yrs
        week's day's month's year's overnight duration meantime ago lifetime
        lifespan nowadays recently eternity
        """
    ),
    "weather": listed(
        """
        rain rains rained raining rainy snow snowy stormy soaked wind winds
        windy gale hail ice icy frost sunny sunshine sun cloudy fog humid
        humidity damp monsoon flood floods flooded flooding hurricane typhoon
        cyclone tornado blizzard drought weather temperature temperatures
        chilly
        """
    ),
    "number": listed(
        """
        one two three four five six seven eight nine ten few half eleven
        twelve dozen dozens couple several thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
        eighty ninety hundred hundreds thousand thousands million millions
        third once twice fourth fifth sixth seventh eighth ninth tenth zero
        double triple both multiple pair pairs handful numerous
        """
    ),
    "seller": listed(
        """
        seller sellers seller's store stores vendor vendors merchant merchants
        they them their they're they've they'd they'll owner company shop
        shops supplier suppliers retailer retailers dealer dealers outfit
        outfits firm firms trader traders company's companies manufacturer
        manufacturers business businesses brand brands shopkeeper distributor
        distributors wholesaler wholesalers reseller thirdparty marketplace
        storefront storekeeper proprietor maker makers boutique bookseller
        bookshop bookstore stockist exporter exporters salesman saleswoman
        venders vender sellar selller seler selers familyrun reputable
        establishment organisation organization corporation enterprise
        jeweller jeweler
        """
    ),
    "staff": listed(
        """
        representative representatives rep reps agent agents manager managers
        staff team someone guy girl man woman nobody somebody department head
        teams support helpdesk assistants advisor advisors adviser advisers
        lady gentleman person supervisor supervisors employee employees
        technician technicians engineer engineers clerk clerks specialist
        specialists bot chatbot service customerservice cs csr hotline
        helpline phoneline customer customers associate associates salesgirl
        woman's lady's ladies gentlemen personnel repesentative representitive
        custommer costumer cusomer servise sevice aftersales ceo team's
        management
        """
    ),
    "answering": listed(
        """
        reply replied replies replying answer answers answered answering
        ignore ignores ignored ignoring silence silent unanswered ghosted
        respond responds unresponsive ghosting crickets stonewalled stonewall
        stonewalling brushed fobbed unhelpful blanked mailed wrote called call
        fob blanking unreachable uncontactable tumbleweed voicemail responded
        responding response responses message messages messaged messaging
        copypaste boilerplate fobbing palmed excuse excuses deflect deflected
        email emails emailed emailing contact contacts contacted contacting
        evasive evaded unread ignord written phone phones phoned ask asks
        asked asking told tell tells telling chat chats chatted chatting
        explain explains explained explaining communicate communicates
        communicated communicating communication communications communicative
        responsive responsiveness texted texting speak speaks speaking spoke
        spoken inform informs informed informing enquire inquire inquired
        inquiring enquiry inquiry inquiries enquiries query queries queried
        questioned complain complains complained complaining complaint
        complaints notify notified advise advises advised advising suggest
        suggests suggested suggesting suggestion suggestions confirm confirms
        confirmed confirming acknowledge acknowledges acknowledged
        acknowledging acknowledgement escalate escalated escalating
        correspondence inbox fax dialogue followup follow follows followed
        following assist assists assisted assisting resolve resolves resolved
        resolving resolution rectify rectified rectifying attention attentive
        promptly replys repley replyed anwser anwsered respone responce
        contaced emailled messeged mesage informative whatsapp troubleshoot
        troubleshooting
        """
    ),
    "refund": listed(
        """
        refund refunds refunded refunding refundable reimburse reimbursed
        reimbursement credited credit repay repaid repays repaying
        compensation compensate compensated compensating moneyback chargeback
        reversal reversed payout nonrefundable repayment repayments goodwill
        voucher vouchers deduction deductions recoup reclaim reclaimed
        reclaiming refunf reund refudn refunt refind refun atoz dispute
        disputes disputed reimburst reinbursed
        """
    ),
    "return": listed(
        """
        return returns returned returning returnable replace replaces replaced
        replacing replacement label replacements exchange exchanges exchanged
        exchanging restocking returner nonreturnable sendback swap swaps
        swapped swapping prepaid rma restock authorisation authorization
        retrun reutrn retuned retruned returnd returing replacment replacemnt
        dropoff qr hassle hassles
        """
    ),
    "cancel": listed(
        """
        cancel cancels canceled canceling cancelled cancelling cancellation
        cancellations relisted relist relisting withdrawn withdraw withdraws
        withdrawing voided backorder backordered oversold outofstock
        unfulfilled unilaterally terminated terminate terminates terminating
        revoke revoked aborted abort canceld cancled canelled cancelation
        rescinded reprice repriced preorder discontinued
        """
    ),
    "fraud": listed(
        """
        scam scams scammed scammer scammers fraud frauds fraudulent fraudster
        con lie liar liars lies lied lying dishonest dishonesty thief thieves
        stole stolen crook crooks crooked cheat cheats cheated cheating
        cheater cheaters conned conmen deceitful deceit deceive deceived
        deceiving deception deceptive deceptively swindle swindler trickery
        shady shyster charlatan rogue rogues ripoff robber robbers robbery
        robbed rob robs robbing extortion extort blackmail illegal illegally
        unlawful criminal criminals hoax sham bogus phishing phish
        untrustworthy unscrupulous unethical misleading mislead misled
        misrepresent misrepresented misrepresentation falsely fabricated
        fabricate forged forge bait grifter fleeced fleece diddled duped dupe
        hoodwinked bamboozled suckered mugged scamers scaming theives lier
        liers chancer suspicious solicitor disreputable untruthful tampered
        fibbed fib
        """
    ),
    "conduct": listed(
        """
        polite kind helpful friendly courteous professional pleasant obliging
        honestly honesty trustworthy trust trusted trusting reputable upfront
        attentive considerate caring warm apologetic gracious thoughtful
        politely transparent transparency honest truthful integrity fairness
        dependable legitimate kindly kindness courtesy courteously
        professionally professionalism friendliness helpfulness ethical
        faithful conscientious upright straightforward scrupulous credible
        standup patience patiently cheerful cheery cheerfully smiling smiled
        respectful trustworthiness reputation sincere sincerely candid honored
        honour honor respectfully respect accommodating generous generosity
        apologise apologised apologize honours honors apologizes apologized
        apologizing apology apologies sorry hospitable personable
        knowledgeable competent handwritten amiable civil cordial diligent
        sympathetic compassionate empathetic empathy willingly gladly
        reassuring reassured reassure freindly friendley polight proffesional
        profesional helpfull curteous courtious manners angels
        """
    ),
    "rudeness": listed(
        """
        rude rudely rudeness arrogant abusive unprofessional hostile
        aggressive insulting insolent unhelpful unfriendly disrespectful
        dismissive condescending sarcastic patronising patronizing surly
        grumpy insult insults insulted abused swore swear swears swearing
        shout shouts shouted shouting yelled yell yells yelling argued argue
        argues arguing argumentative threatened threaten threatens threatening
        bully bullied bullying bullies harass harassed harassing harassment
        careless carelessly incompetent incompetence clueless uncaring
        unapologetic indifferent indifference obnoxious ignorant ignorance
        cheeky curt abrupt snarky snotty stroppy accused accuse accuses
        accusing jobsworth attitude contempt sneered sneering smirked
        inconsiderate uncooperative stubborn negligent negligence unreasonable
        impolite foulmouthed belligerent offhand flippant spiteful
        disinterested uninterested amateurish shambolic rood unproffesional
        unprofesional
        """
    ),
    "bribe": listed(
        """
        bribe bribes bribed bribing bribery voucher vouchers giftcard
        giftcards incentive incentives incentivised incentivized coupon
        coupons rebate rebates delete deletes deleted deleting freebie
        freebies cashback fivestar pestered pester nagged hounded badgered
        begging coerced coerce blackmail hush kickback leaflet leaflets flyer
        flyers postcard postcards revise revised revising shill solicit
        solicited soliciting solicitation manipulate manipulated manipulating
        manipulation sweetener
        """
    ),
    "order": listed(
        """
        order orders ordered ordering bought buy buys buying purchase
        purchases wanted want paid purchased purchasing chosen chose choose
        chooses choosing pick picks picked picking select selects selected
        selecting requested needing checkout prime subscribe subscribed
        subscribing subscription buyer buyers customer customers purchaser
        purchasers shopper shoppers repeat repurchase reorder reordered
        preorder preordered invest invests invested investing investment
        acquisition acquired acquire transaction transactions quantity ordred
        oder oderd ordeded purchused purchsed bougt brought boughten baught
        purhcased impulse splurge
        """
    ),
    "listing": listed(
        """
        listing listings advert adverts advertised advertise advertising
        advertisement advertisements photo photos description descriptions
        described describe describes describing picture pictures pictured
        photograph photographs image images title specs specification
        specifications spec sold sell sells selling mentioned mention mentions
        mentioning listed list lists pic pics illustration illustrated ads
        online mislabelled mislabeled mislabel mislisted misdescribed
        misleading compatible compatibility specified specifies indicated
        indicates implied implies blurb dropdown variant variants variation
        variations discription descripton descrption advertized asdescribed
        asin sku category thumbnail accurately
        """
    ),
    "instruction": listed(
        """
        instruction instructions manual manuals assembly assemble assembled
        assembling diagram diagrams guide guides leaflet leaflets booklet
        tutorial tutorials setup illustrated pictogram handbook quickstart
        translation printout pamphlet pamphlets chinglish unclear legible
        installed install installs installing installation configure
        configured configuration calibrate calibrated calibration reset
        straightforward intuitive foolproof complicated fiddly tricky
        instuctions intructions instrucions assembley howto construct
        constructs constructed constructing construction flatpack toolless
        dismantle dismantled dismantling disassemble
        """
    ),
    "wrong_item": listed(
        """
        wrong incorrect different mistaken mistake mistakes mismatched
        mismatch swapped swap another other mixup mixed substitutes
        substituted substituting unrelated wrongly incorrectly mislabelled
        mislabeled muddle muddled confused else's unordered unasked duplicate
        duplicates wong worng rong diffrent differnt incorect mistakenly sku
        misshipped inaccurate
        """
    ),
    "used_item": listed(
        """
        used secondhand opened previously preowned refurbished worn preloved
        dirty dirt dust dusty stain stains stained smudge returned resealed
        hair hairs crumbs scratched scratches smudges smudged fingerprint
        fingerprints crumb scuffed second somebody's someone's else's returns
        previous repackaged grime grimy grubby mould mold mouldy moldy mildew
        retaped reboxed openbox initials inscription inscribed mildewed filthy
        filth mud muddy grease greasy sticky handwritten highlighted
        highlighting underlined dogeared shopworn shopsoiled soiled residue
        gunk gunky grit gritty soot sooty lint wellused refurb refurbed
        reconditioned recon renewed remanufactured thrift fluff cobweb insect
        insects bug bugs beetle beetles tester pawed opend usd usedd tatty
        battered shabby larvae maggot moth moths weevil cockroach cockroaches
        roach foxed foxing yellowed creased thumbed roaches droppings
        bloodstain pee poo feces faeces vomit slime slimy smear smears smeared
        spotted spider spiders fungus contamination contaminated unhygienic
        unsanitary disgusting unclean unwashed yellowing discoloured
        discolored discolouration discoloration splattered makeup spilled
        """
    ),
    "damage": listed(
        """
        damaged broken smashed shattered cracked dented crushed bent torn
        ripped pieces chipped damage damages damaging broke smash smashes
        smashing shatter shattering crack cracks cracking dent dents crush
        crushes crushing bend bends bending tore rip rips ripping chip chips
        chipping leaks leaked snapped snap snaps snapping burst bursting split
        splits splitting scratched scratch scratches scratching scuff scuffed
        buckled warp warped squash squashed squashing squish squished mangle
        mangled fracture fractures fractured fracturing shard shards fragment
        fragments pierced dinged ding nicked gouge gouged bruised bruise
        bruises battered crumpled crumple creased crease deformed deform
        misshapen mishapen bashed bash bashing crunched splintered splinter
        disintegrated destroy destroys destroying ruin ruins ruining wrecked
        mutilated mauled tattered frayed soggy waterlogged spilt seeped oozed
        leaky exploded explode explodes exploding dislodged ajar beaten busted
        wonky trashed caved concave crinkled damadged damged dammaged demaged
        damaed brocken brokn borken craked smashd scrached bended wilted doa
        defective breakage tearing rusty rusted smithereens
        """
    ),
    "missing": listed(
        """
        missing incomplete lacked lack lacks lacking absent without empty
        short parts omitted omit omission forgot forgotten forget shortage
        excluded fewer unavailable empties remaining one's mising missng
        misssing incomplet pieces shortchanged underfilled underfill
        underweight
        """
    ),
    "fake": listed(
        """
        fake fakes counterfeit knockoff imitation replica replicas copy
        genuine authentic bootleg bootlegged forged forgery forgeries pirated
        pirate authenticity authenticate authenticated inauthentic unauthentic
        phoney phony sham bogus dupe faux fakery fraudulent unbranded
        unofficial unlicensed unlicenced verified clone clones cloned plated
        photocopied misprint misspelt trademark trademarks licensed licenced
        legit aftermarket oem conterfeit counterfit counterfiet countefeit
        orignal orginal genuin authetic purported lookalike
        """
    ),
    "expiry": listed(
        """
        expired expiry expiration expire expires expiring bestbefore outdated
        outofdate stale rancid mouldy moldy spoiled spoilt rotten rotting rot
        rotted shortdated curdled fermented fermentation sprouting sprouted
        perished perishable shelflife lapsed mushy maggots freshness freshest
        putrid fusty spoil spoils spoiling spoilage crystallised crystallized
        clumped clumpy bloomed overripe bruised experied expird expiried
        exipred staler
        """
    ),
    "newness": listed(
        """
        new sealed mint pristine unopened unused untouched immaculate
        undamaged intact perfect flawless newer shrinkwrapped cellophane
        original spotless unscathed unmarked unworn unscratched safely bnib
        nwt bnwt retail fresh showroom likenew asnew unblemished unharmed
        unbroken immaculately unbent undented pristene prestine imaculate
        """
    ),
    "packing_material": listed(
        """
        bubble bubblewrap wrap wrapping cardboard padding jiffy tissue tape
        peanuts box boxes envelope bag foam paper straw plastic filler film
        styrofoam polystyrene newspaper newspapers padded airbag airbags
        cushioning shrinkwrap cling clingfilm cellophane polybag polythene
        ziplock baggie ziploc mailer shredded shreds sellotape strapping strap
        straps twine corrugated brown icepack coolpack coolbox insulated
        insulation giftwrap giftbox hamper blister clamshell ties packing
        packaging packagings wadding sawdust manila pouch silica wrapper
        wrappers wrappings hessian binbag envolope envlope
        """
    ),
    "packing_verb": listed(
        """
        packed packaging packaged wrapped wrap wraps wrapping boxing padded
        taping sealed taped boxed pack protected open opened secured secure
        secures securing bundled stuffed swaddled swathed mummified unwrap
        unwrapped unpack unpacked unbox unboxed unboxing doubleboxed repackage
        repackaged presentation nestled nestle enclose encased encase
        sandwiched shrouded labelled labeled pakaged packged pakaging
        packageing packging packagin packgaing wraped rapped packd overpacked
        giftwrapped overpackaged interleaved interleaving
        """
    ),
    "packing_verdict": listed(
        """
        securely secure snug snugly wellpacked wellpackaged bombproof
        bulletproof flimsy rattle rattled unpadded unprotected unwrapped
        inadequate inadequately fort knox loose open double padding protective
        recyclable insufficient insufficiently oversized oversize wasteful
        excessive excessively overkill recycled biodegradable compostable
        plasticfree eco ecofriendly minimal neatly overpackaged unnecessary
        landfill carelessly sloppy sloppily shoddy shoddily neat lovingly
        carefully thoughtfully immaculately meticulously meticulous expertly
        slack jiggling skimpy unsuitable stingy chainsaw polluting ample
        adequately adequate sufficient sufficiently protected cushioned safely
        indiscreet unlabelled unlabeled upside unsealed flattened discreet
        discreetly reusable cocooned armored indestructible impenetrable
        adequatly securley securly
        """
    ),
    "money": listed(
        """
        money pound pounds quid dollar dollars buck bucks fee fees charge
        charges charged charging postage tariff euro euros cents price prices
        priced cost costs tariffs duty tax taxes vat customs surcharge
        restocking costed costing pay paid pays paying payment payments
        brokerage levy excess underpaid billed toll excise subscription cash
        penny pennies pence rupee rupees rs usd penalty deducted gbp eur cad
        aud inr fiver tenner budget budgets pricing price's pricetag
        pricepoint rrp msrp spends spending spent invoice invoices paypal
        klarna instalment installment installments deposits balance
        financially money's hardearned earned penny's yen dirham rand lakh
        savings refundable prise pricy prize economy economic economical
        economically mony moneys monies
        """
    ),
    "price_word": listed(
        """
        cheap cheaper cheapest bargain bargains discount discounts discounted
        expensive overpriced pricey pricy costly dear dearer dearest
        discounting sale sales affordable reasonable reasonably inexpensive
        value extortionate steep exorbitant expensively ripoff ripped inflated
        inflation worth bargin clearance reduction competitive competitively
        markdown voucher gouge gouging pricegouging daylight robbery extortion
        outrageous outrageously vouchers coupon coupons promo promotion
        promotions savings worthwhile ludicrous astronomical unjustified
        unjustifiable quadrupled markup overcharge overcharged economical
        halfprice bogof thrifty frugal unbeatable undercut pennies
        profiteering greedy scalper scalping excessive excessively
        unaffordable unreasonably cheep cheaply snip budget's goodvalue
        wellpriced buck worthit hefty eyewatering shrinkflation expencive
        expansive expesive overprised mugs moneygrab cashgrab
        """
    ),
    "shop_elsewhere": listed(
        """
        elsewhere supermarket supermarkets walmart argos tesco aldi lidl ikea
        costco hardware shop's market target ebay highstreet outlet outlets
        sainsbury's sainsburys asda morrisons waitrose iceland boots superdrug
        screwfix wickes homebase toolstation bq halfords wilko wilkos
        poundland poundstretcher primark debenhams selfridges harrods currys
        maplin waterstones smyths hamleys toysrus hobbycraft dunelm tkmaxx
        tjmaxx matalan etsy temu aliexpress shein alibaba vinted gumtree
        craigslist flipkart myntra meesho bunnings kmart woolworths woolies
        coles officeworks petsmart petco chewy petsathome walgreens cvs kroger
        publix safeway wholefoods joe's homedepot lowes lowe's menards bestbuy
        newegg gamestop barnes officemax joann macys macy's nordstrom kohl's
        sephora ulta nike decathlon wayfair overstock dollartree dollargeneral
        walgreen's ocado bodega grocer grocery groceries greengrocer butcher
        butchers bakery pharmacy pharmacies chemist chemists drugstore
        ironmonger mall malls downtown bookshop bookstore thrift carboot
        wholesaler wholesale instore retailers competitor competitors costco's
        tesco's aldi's walmart's amazon's ikea's website locally tescos
        wallmart
        """
    ),
    "amazon": listed(
        """
        amazon amazon's amazons prime amazonian fba warehouse alexa amzn
        amazone amozon ammazon amason amazn jeff bezos marketplace fulfilled
        marketplace's kindle echo subscribe
        """
    ),
    "kitchenware": listed(
        """
        pan pans pot pots knife knives spoon spoons plate plates fork forks
        cup cups jar jars tin tins timer scales bowl bowls mug mugs saucepan
        saucepans skillet wok woks spatula whisk whisks ladle ladles colander
        colanders sieve strainer grater graters peeler tray trays cutlery
        silverware utensil utensils crockery tableware cookware glasses
        tumbler goblet decanter jug jugs pitcher pitchers teapot teapots
        corkscrew opener chopping tongs mandolin slicer chopper cleaver paring
        chef's casserole dutch crockpot cauldron griddle dish dishes platter
        saucer apron mitt tupperware lunchbox thermos pyrex steamer muffin
        piping parchment shaker grinder pestle mortar teaspoon tablespoon
        tablespoons funnel skewer toothpick sharpener honing whetstone bento
        sippy tiffin kitchenaid crock teacup juicer
        """
    ),
    "appliance": listed(
        """
        kettle toaster oven ovens microwave fridge grill machine mixer hob
        freezer refrigerator dishwasher dryer hoover vacuum blender irons
        fryer cooker stove washer processor juicer keurig nespresso dyson
        humidifier dehumidifier heater heaters fan fans fireplace boiler
        boilers purifier roomba rotisserie extractor steamer garment shaver
        electrolux whirlpool hobbs kenwood appliance appliances geyser
        induction inverter popper
        """
    ),
    "electronics": listed(
        """
        charger chargers battery batteries cable cables adapter adaptor screen
        plug remote tv television hdmi usb lead leads telly sensor sensors
        alarm alarms doorbell thermostat fitbit tracker kindle ipad projector
        roku chromecast antenna aerial transmitter switches extension splitter
        converter transformers inverter pcb resistor capacitor transistor
        diode arduino raspberry esp soldering panel panels gadget gadgets
        device devices electronics gizmo electrical electronic electric
        monitor monitors led leds lcd oled coax coaxial rca vga ethernet
        wiring wire wires voltage wattage mah rechargeable alkaline lithium aa
        aaa cells playstation xbox nintendo joystick headset oculus walkie
        talkie alexa gps garmin calculator stylus metronome shredder cctv dvr
        camcorder dongle router modem booster extender repeater ghz
        """
    ),
    "phone": listed(
        """
        phone phones iphone samsung galaxy android mobile smartphone case
        cover charger screen sim cellphone cell vivo nokia motorola moto lg
        sony htc blackberry protector fingerprint microphone mic roaming
        unlocked locked answering voicemail dial ios tempered
        """
    ),
    "computer": listed(
        """
        laptop computer computers keyboard mouse mice printer usb app apps
        software firmware interface login password website pc macbook mac
        desktop webcam processor cpu graphics menu subscription bluetooth wifi
        pairing pair pairs connection amd intel memory gb tb chassis microsoft
        dell connections connectivity disconnect disconnected sync install
        installed upgrade hp sd reader nas router modem mechanical gaming
        upgraded glitch buggy crash crashed license licenses activation gamer
        resolution bandwidth reboot activate activated system android ios
        compatible incompatible compatibility ui icon icons notification setup
        username ads advertisement virus
        """
    ),
    "audio": listed(
        """
        headphone headphones speaker speakers sound sounds bass volume treble
        headset microphone mic amplifier amp stereo turntable tweeter highs
        lows anc airpods bose jbl sony marshall logitech bluetooth mono
        surround dolby atmos equaliser equalizer eq receiver stylus cassette
        walkman ipod karaoke aux muffled crackle crackling distortion audio
        acoustics audible inaudible punchy codec latency condenser dac
        """
    ),
    "camera": listed(
        """
        camera cameras lens lenses tripod photo photos video videos gopro dslr
        canon nikon fuji olympus panasonic polaroid webcam camcorder shutter
        aperture zoom exposure iso binocular telescope microscope optics
        optical stabilizer backdrop footage infrared wildlife cctv resolution
        blurry grainy photography photographer photographers drone drones
        bellows magnification magnify
        """
    ),
    "clothes": listed(
        """
        shirt shirts dress dresses trousers jeans jacket jackets sleeve
        sleeves collar cuff hem seam pocket pockets coat coats top tops tie
        belt waistband zip zipper button buttons lining stitches stitch jumper
        jumpers sweater sweaters hoodie skirt skirts socks elastic hood waist
        fringe embroidered fabric yarn weave sock shorts tshirt tee tees
        blouse leggings underwear knit trim piping sheer bra bras knickers
        boxers briefs pyjamas pajamas pjs hat hats caps scarf scarves
        waistcoat vest vests cardigan sweatshirt tracksuit joggers sweatpants
        chinos overalls jumpsuit romper onesie nightgown robe robes bathrobe
        gown gowns kimono sari saree hijab turban tunic cami lingerie thong
        panties panty corset spanx tights stockings hosiery pantyhose
        petticoat swimsuit bikini swimwear wetsuit raincoat parka blazer
        blazers tuxedo uniform uniforms turtleneck bodysuit cosplay outfit
        outfits garment garments clothing clothes apparel wardrobe mitten
        beanie balaclava beret fedora headscarf bandana poncho shawl
        suspenders bowtie tutu leotard puffer overcoat kilt coverup maxi midi
        handkerchief trouser tshirts capri
        """
    ),
    "shoes": listed(
        """
        shoe shoes boot boots trainers sneaker sneakers sandal sandals slipper
        trainer heels slippers heel sole soles laces flops loafer stiletto
        clog crocs wellies wellington moccasin cleats ballet chelsea vans puma
        reebok asics clarks timberland martens ugg uggs lace shoelace footwear
        slider sliders hiking
        """
    ),
    "jewellery": listed(
        """
        ring rings necklace necklaces earring earrings bracelet bracelets
        pendant chain chains brooch jewellery jewelry bangle locket charm
        charms gem gems gemstone diamond diamonds pearl pearls ruby rubies
        sapphire emerald amethyst opal turquoise topaz garnet jade crystal
        crystals cubic zirconia silver gold platinum sterling karat carat
        tarnish tarnished tarnishing stud studs tiara brooches choker rosary
        cameo hallmark solitaire engraving engraved engrave stainless piercing
        septum barbell signet bezel navel mala trinket swarovski
        """
    ),
    "bag": listed(
        """
        bag bags backpack handbag handbags purse wallet wallets strap zip
        suitcase luggage rucksack satchel tote duffel duffle pouch pouches
        briefcase clutch zipper cosmetic cubes tumi knapsack organiser
        organisers organizer organizers weekender keychain passport
        """
    ),
    "beauty_hair": listed(
        """
        creams lipstick mascara makeup foundation perfume moisturiser cream
        hair shampoo wig wigs hairdryer brush comb combs nail nails powder
        moisturizer lotion serum skin eyeliner dye curls curly frizz frizzy
        scalp hairspray mousse concealer blush bronzer highlighter primer
        eyeshadow palette lips hairbrush curler curling tongs extension
        extensions weave weft balm gloss cologne aftershave fragrance
        deodorant soap soaps ponytail braid braiding plait headband bobby
        clipper clippers exfoliate cleanser sunscreen sunblock spf tan tanner
        tanning trimmer beard moustache mustache goatee stubble sideburns
        shaver retinol hyaluronic collagen acne pimple wrinkle wrinkles ageing
        barber bangs brunette auburn highlights peroxide keratin dandruff
        aging eyelash eyelashes lashes brow brows eyebrow eyebrows tangle
        tangles tangled shedding silky wavy afro dreads tweezers manicure
        pedicure acrylic cuticle emery parfum edt gel follicle regrowth
        thinning bald balding diffuser hairstyle edp salts aloe argan
        salicylic complexion pore pores hairstyles styling bonnet lice nit
        nits hairline radiance radiant hydrate hydrating moisturizing skincare
        cosmetic cosmetics henna kajal kohl bindi glitter facial rash breakout
        irritate irritated irritating razor toiletries maybelline nivea
        clinique lash tattoo cellulite
        """
    ),
    "health": listed(
        """
        bandage thermometer medicine medicines ointment inhaler crutch pill
        pills tablet tablets mask masks crutches wheelchair walker walkers
        zimmer cane mobility hearing aids spectacles painkiller paracetamol
        ibuprofen aspirin nasal cough syrup throat allergy allergies asthma
        oxygen bp glucose diabetic diabetes insulin lancet strips covid swab
        sanitizer antiseptic disinfectant dressing gauze supports splint
        orthopaedic orthopedic posture massage pain pains ache arthritis wart
        eczema psoriasis migraine headache headaches insomnia toothbrush
        toothbrushes toothpaste mouthwash floss retainer teeth tampon
        menstrual incontinence diaper diapers lubricant earplugs snoring
        physio physiotherapy doctor doctors nurse nurses pharmacist
        prescription symptom symptoms remedy homeopathic healing inflammation
        swelling scar scars wound wounds bruising hemorrhoids reflux nausea
        laxative constipation
        """
    ),
    "baby": listed(
        """
        baby babies nappy nappies diaper diapers pram bottle formula stroller
        cot cots crib pacifier bib teat moses playpen onesie muslin
        breastfeeding nursing weaning sippy potty buggy buggies newborn infant
        infants toddler toddlers twins teething booties booster burp maternity
        pregnant midwife christening baby's pampers lactation gripe colic
        """
    ),
    "toys_games": listed(
        """
        toy toys doll dolls lego teddy puzzle puzzles game games chess dice
        monopoly console xbox jigsaw ball car train bear figure swing slide
        playstation nintendo poker expansion pawn wii cartridge dlc playset
        plush barbie truck trucks yoyo slime balloon multiplayer gameplay rpg
        shooter fifa zelda mario sonic balloons robot robots dinosaur
        dinosaurs unicorn puppet puppets pokemon dragons miniature trivia quiz
        replay gamers dollhouse figurine funko nerf lightsaber tricycle
        trampoline sandbox inflatable bouncy castle fidget rabbit marbles
        peppa pig elsa marvel transformers minecraft hornby rc magna sensory
        montessori educational stacking cuddly squishy tonka kaleidoscope
        playhouse wendy playtime squeaky
        """
    ),
    "book": listed(
        """
        book books novel novels paperback hardcover page pages cover character
        characters series twist twists binding ink chapter chapters author
        authors read reads reading story stories plot plots ending ebook
        narrator narration textbook cookbook recipe recipes biography
        autobiography memoir thriller mysteries fantasy detective horror
        poetry poem poems poet anthology comic comics manga encyclopedia
        dictionary atlas bible prayer trilogy sequel protagonist heroine
        villain prose dialogue writer writers publisher publishing published
        illustration illustrations illustrator illustrated typo print printing
        bibliography preface jacket editing translation translator translated
        reader readers gripping boring predictable pacing repetitive fiction
        literature literary child's exam paragraph potter
        """
    ),
    "music_media": listed(
        """
        dvd cd vinyl records album albums film films movie movies disc episode
        episodes soundtrack songs song lp music series cassette vhs subtitles
        dubbed audio commentary pressing singer singers vocals vocal lyric
        lyrics orchestra opera punk reggae choir elvis guitarist drummer
        concert actor actors documentary cartoon cartoons anime sitcom
        acoustic musical
        """
    ),
    "instrument": listed(
        """
        guitar guitars piano violin drum drums flute strings bow bows stand
        ukulele reed clarinet saxophone sax trumpet trombone cello viola bass
        harmonica banjo mandolin accordion harp oboe tuba cornet bugle
        tambourine bongo conga snare synth synthesizer midi amplifier fret
        tuner tuning tune tunes tuned capo mouthpiece ligature truss whammy
        sustain timbre octave chord chords metronome stool musician musicians
        orchestra gig fender gibson ibanez yamaha casio roland ernie lute
        """
    ),
    "art_craft": listed(
        """
        paints yarn wool knitting crochet thread beads sewing pencil pencils
        crayon embroidery hoop quilting quilt patchwork batting bobbin presser
        shears silhouette vinyl stencil stamp stamps scrapbook scrapbooking
        washi glitter sequins polymer pottery kiln glaze watercolour
        watercolor gouache pastel charcoal easel palette sketchbook drawing
        draw draws drew drawn pigment pigments epoxy wick calligraphy nib
        origami mosaic weaving loom looms spindle roving skein lino carving
        whittling airbrush craft crafts crafting crafter hobby hobbies artwork
        artistic rhinestones googly tulle tassels zips interfacing bias
        thimble stitch pva sharpie crayola winsor newton dmc aran
        """
    ),
    "tools_fixings": listed(
        """
        drill drills saw hammer hammers screwdriver wrench wrenches screw
        screws nail nails bolt bolts nut nuts jigsaw bits bit socket spanner
        pliers sander sanders bracket brackets tape hook hooks hinge hinges
        rivet ladder ladders ratchet chisel vise grinder router chainsaw dowel
        fastener fixing latch latches padlock threaded stripped circular mitre
        miter hacksaw planer stapler allen hex grub clamp jubilee velcro
        magnetic adhesive glue shackle blade blades sandpaper abrasive spirit
        laser solder crowbar castor caster spacer shim barrel flathead drywall
        pry mallet axe axes hatchet generator generators welder molly stud
        studs welding toolbox toolkit workbench trestle wheelbarrow hoist
        winch winches dewalt milwaukee bosch irwin corded chuck caliper
        calipers micrometer tool tools rasp trowel scraper paintbrush
        """
    ),
    "building": listed(
        """
        tap taps faucet tile tiles pipe pipes sink sinks door window shower
        bath toilet sealant grout cement basins bathtub cistern flush flushing
        flapper valve valves plumbing plumber drain drains drainage gutter
        boiler plaster drywall stud skirting beading laminate flooring lino
        parquet wallpaper wallpapers emulsion gloss primer varnish putty
        mortar brick bricks paving slab slabs gravel roofing shingle slate
        skylight blind blinds doorknob hinge draught draft dimmer conduit
        extractor duct thermostat detector detectors timber plywood mdf
        decking fencing railing banister handrail shelving bidet diy
        renovation renovations
        """
    ),
    "garden": listed(
        """
        lawnmower mower spade spades shovel rake fence pot pots feeder feeders
        solar planter shears trowel soil compost fertiliser fertilizer trimmer
        hoe wheelbarrow sprinkler nozzle sprayer irrigation drip greenhouse
        trellis pergola gazebo awning parasol decking patio bbq barbecue
        smoker incinerator brazier hammock birdhouse gnome fountains lawn
        grass turf weed weeds weeding pesticide slug pellets mulch peat pest
        pests mousetrap membrane stake stakes twine allotment gardener
        gardeners gardening garden gardens chlorine gardena
        """
    ),
    "plants": listed(
        """
        plant plants seed seeds bulb bulbs tree trees rose roses leaves grow
        growing flower flowers herb herbs succulent cactus cacti orchid fern
        roots leaf tulip lily lilies dahlia lavender tomato chilli cucumber
        pumpkin sunflower bonsai blueberry strawberry raspberry shrub shrubs
        ivy fuchsia pansy primrose azalea magnolia acer bamboo aloe seedling
        tuber stems stalk blossom blossoms petal petals foliage germinate
        germination sprout transplant wilt wilted wither withered thrive
        thriving perennial evergreen bouquet wreath garland moss lichen leafy
        variegated heirloom
        """
    ),
    "pet_goods": listed(
        """
        leash leashes litter cage cages kennel chews harness fish aquarium
        tank tanks goldfish tetra heater filter harnesses lead bowl bed collar
        crate brush kibble pump betta tubing canister discus catfish cory koi
        catnip muzzle poop pouches pouch scratcher coats squeaky pond ponds
        algae substrate saltwater freshwater brackish salinity launcher kong
        frisbee shampoo flea fleas tick ticks nitrate ammonia flakes brine
        siphon diffuser nano gallon clicker microchip hutch bedding sawdust
        birdcage perches suet gallons gill gills newt millet terrarium basking
        bridle reins halter stirrup horseshoe coop coops drinker nesting
        incubator rawhide antler pet pets pet's vet vets vet's neuter groomer
        breeder breeders chewing gnaw gnawed purina
        """
    ),
    "animal": listed(
        """
        dog dogs dog's cat cats cat's puppy puppies kitten kittens fish
        chickens chicken hamster rabbit rabbits horse horses horse's hen hens
        bird birds bird's parrot parrots budgie beagle labrador spaniel
        terrier squirrel squirrels retriever poodle collie husky huskies
        rottweiler doberman bulldog bulldogs frenchie pug chihuahua dachshund
        corgi greyhound shih tzu mastiff dalmatian hound hounds mutt pooch
        doggo doggie doggy pup pups kitty kitties tabby feline canine guinea
        gerbil mice ferret chinchilla hedgehog tortoise snake snakes gecko
        lizard lizards bearded iguana frog frogs toad toads finch finches
        sparrow sparrows pigeon pigeons dove doves crow crows magpie gull
        gulls seagull seagulls owl owls goose geese rooster poultry sheep goat
        goats cow cows cattle donkey donkeys pony ponies foal stallion gelding
        alpaca llama deer foxes badger badgers raccoon raccoons possum skunk
        wolves coyote coyotes wasp wasps flies mosquito mosquitoes cockroach
        bunny bunnies piglet
        """
    ),
    "vehicle_part": listed(
        """
        tyre tire tires brake brakes bumper mirror battery bike bikes bicycle
        bicycles pedal pedals handlebar handlebars wheel wheels disc exhaust
        clutch spark plug engine spoke chain saddle lock gears helmet helmets
        windshield bonnet fender emblem alloy rim nuts rotor tyres puncture
        sprocket crank headset hydraulic shock suspension cv axle steering
        mats dashboard dash shifter shimano sram skewer reflector cadence
        stabilizers ignition starter relay converter fuel petrol diesel
        gasoline mtb bmx brompton cyclist cyclists cycling cycle cycles carb
        manifold piston cylinder transmission differential turbo hid cycled
        schrader sealant shorts cleats throttle scooter scooters towing hitch
        toyota honda mustang suzuki yamaha harley skateboard motorcycle oem
        sedan suv rv
        """
    ),
    "sport": listed(
        """
        racket golf yoga treadmill swimming gloves helmet arrow arrows balls
        bat weights gym football soccer rugby cricket tennis squash baseball
        softball basketball volleyball lacrosse tee shin boxing martial karate
        gi fencing swim swimmer fins sup canoe paddle rowing ski skiing skate
        skating resistance exercise exercises workout fitness runner runners
        jogging whistle trophy trophies medal medals gymnastics skipping
        climbing bowling sports sport athlete athletes adidas umpire
        """
    ),
    "camping_fishing": listed(
        """
        tent tents stove hammock rucksack compass headlamp torch reel lure
        bait fishing angler angling rod rods flashlight primus campsite
        campfire flint ferro tinder tarp fish fishes fisherman fishermen
        spinner sinker braid mono tarpaulin awning thermos flask billy bladder
        hiker hikers landing carp trout mackerel catfish pellets maggots
        minnow boots waterproof poncho machete midge insect repellent walkie
        treble spool casting trolling shimano penn abu garcia generator
        caravan motorhome portable rv rope glamping rations harpoon binoculars
        picnic
        """
    ),
    "furniture": listed(
        """
        table tables chair chairs sofa couch couches bed beds legs drawer
        drawers desk desks wardrobe shelf shelves bookcase stool mattress
        cabinet cabinets armchair recliner settee futon chaise footstool
        ottoman bench benches sideboard dresser nightstand bedside headboard
        slats slat bunk cot bookshelf bookshelves rack racks divider beanbag
        rocker workstation barstool pedestal shelving cupboard hutch cushion
        cushions upholstery upholstered armrest seating veneer furnishing
        furnishings furniture decoration decorations hanger mdf candlestick
        candelabra tapestry
        """
    ),
    "bedding": listed(
        """
        duvet pillow pillows pillowcase blanket blankets quilt comforter towel
        towels mattress throws bedspread bedding linen linens valance bolster
        mattresses microfiber washcloth bathrobe tablecloth lumpy plump fluffy
        pilling wrinkled ironing sleeper snooze buckwheat
        """
    ),
    "lighting": listed(
        """
        lamp lamps bulb bulbs led leds chandelier spotlight light lights
        candle candles lantern lanterns torch fairy taper votive halogen
        fluorescent filament edison incandescent cfl dimmer dimming brighter
        brightest lumen watt watts kelvin daylight rgb flicker flickers
        flickering illuminate illuminated illuminating illumination ballast
        lightbulb flashlight headlamp strobe lighting philips
        """
    ),
    "office": listed(
        """
        pen pens printer notebook notebooks stapler folder folders envelope
        envelopes calculator planner planners pencil pencils highlighter
        stationery stationary biro ballpoint fountain nib cartridge cartridges
        sharpener ruler rulers compasses dispenser paperclip bulldog binder
        filing divider pouches shredder notepad diaries calendar calendars
        whiteboard marker markers sticker stickers letterhead postcard
        postcards invitation invitations clipboard organiser organisers
        organizer organizers toner copier ream tracing ruled margin feathering
        crayons typewriter ribbon lamy blotter quill mechanical chalkboard
        blackboard
        """
    ),
    "party": listed(
        """
        balloon balloons banner banners tableware confetti bunting invitations
        decoration decorations napkins streamer piñata tiara sashes helium
        garland tinsel wreath santa advent nativity snowman reindeer topper
        firework fireworks zombie centrepiece centerpiece bouquet garter
        bridesmaid bridesmaids groomsmen bride's karaoke diya
        """
    ),
    "food_spices": listed(
        """
        chocolate chocolates biscuit biscuits cookie cookies cake cakes pepper
        spice spices cinnamon turmeric cumin paprika chilli sweets candy
        breakfast lunch candies snack snacks crisps chili vanilla saffron
        curry coriander cardamom clove nutmeg nuts rice pasta sauce cheese
        bread flour honey ginger garlic oregano parsley rosemary fennel anise
        cayenne jam cereal fruit meat sausage sausages noodle noodles sriracha
        tabasco masala bbq seasoning seasoned marinade marinated soup sugar
        cracker crackers pretzel popcorn granola oats vinegar balsamic soy
        miso msg flavoring oatmeal porridge peanut butter nutella marmalade
        syrup molasses caster icing bicarbonate gelatin sesame wasabi
        horseradish himalayan pate tinned beans lentil dal quinoa couscous
        barley chipotle chives spaghetti macaroni ramen tofu jerky bacon ham
        chicken beef pork lamb turkey steak steaks salami chorizo tuna salmon
        sardine anchovies prawn caviar egg eggs milk yogurt yoghurt ghee
        margarine pickle pickles chutney ketchup mayonnaise mayo mustard broth
        vegetable vegetables veg potato potatoes onion onions carrot carrots
        tomato tomatoes pea peas spinach seaweed banana bananas lemon grape
        grapes berry berries mango mangoes pineapple coconut avocado raisin
        apricot figs cranberry cranberries almond cashew walnut pistachio
        hazelnut pecan seeds chia flax gum gummy jellies toffee fudge caramel
        licorice marshmallow lollipop lolly brownie muffin doughnut donut
        donuts pastry pastries croissant waffle pancake pancakes tortilla
        pizza pizzas burger burgers sandwich sandwiches bagel hamper dessert
        desserts pudding custard cadbury oreo heinz yeast dough breadcrumbs
        ingredient ingredients vegan vegetarian gluten organic meal meals
        supper sprinkles sweetener
        """
    ),
    "drink": listed(
        """
        tea coffee wine wines beer beers juice juices bottle bottles water
        whisky whiskey gin vodka rum cola latte espresso milkshake smoothie
        earl chai matcha chamomile peppermint herbal roasted decaf capsule
        cappuccino americano cocoa soya soy cordial lemonade ginger tonic soda
        coke pepsi gatorade electrolyte cider lager stout prosecco champagne
        cava sherry brandy cognac liqueur bourbon tequila cocktail cocktails
        bitters merlot shiraz cabernet sauvignon chardonnay pinot rosé keg
        fizzy sparkling diluted dilute drink drinking drank drunk sip sipped
        sipping hydrating thirst alcohol alcoholic beverage beverages
        """
    ),
    "supplement": listed(
        """
        vitamin vitamins capsule capsules protein powder omega collagen
        magnesium probiotic creatine supplement supplements zinc calcium
        potassium selenium folic folate krill msm turmeric ginseng melatonin
        cbd hemp digestive whey isolate amino electrolyte burner ketones
        shaker dosage dose doses mg mcg iu bloating bloated digestion gut
        immunity metabolism hormone menopause cholesterol liver detox slimming
        fishy aftertaste nutritional nutrient nutrients vegan tincture herbal
        """
    ),
    "cleaning": listed(
        """
        detergent bleach mop sponge broom soap spray vacuum duster wipes
        disinfectant buckets sweeper scrubber laundry softener vanish ariel
        rinse freshener microfiber clothesline insecticide cleaner cleaners
        hygiene streaky smear grime scum scrub scrubbed sweep sweeping swept
        wipe wiped disinfect sanitize scouring clorox windex cif ajax
        """
    ),
    "part": listed(
        """
        lid lids handle handles strap straps button buttons hinge hinges
        screen battery cap piece keys hands leg legs blade blades wheel wheels
        nozzle seal seals spring springs clip clips knob knobs switch dial
        dials lever levers base bases frame frames cover covers tip tips edge
        edges corner corners rim rims spout hook hooks latch clasp buckle grip
        grips shaft shafts axle axles gear gears cog sprocket pulley belt
        belts motor motors gasket washer washers tube tubes hose hoses pipe
        pipes valve valves pump pumps filter filters tank tanks reservoir
        reservoirs chamber chambers drum drums roller rollers bearing bearings
        bracket brackets plate plates panel panels board boards tray trays
        rack racks shelf drawer drawers compartment compartments slot slots
        hole holes joint joints pin pins peg pegs rod rods pole poles neck
        casing housing shell coating finish surface surfaces layer layers
        lining insert inserts stopper bung plugs socket sockets wire wires
        cord cords cable cables lead leads terminal terminals element elements
        coil coils fuse circuit sensor sensors screens display displays lens
        bulb bulbs indicator indicators charger cradle trigger triggers pedal
        pedals brake brakes thread threads component components part parts
        attachment attachments accessory accessories fittings extension
        extensions extender adjuster connector connectors adapter suction
        sucker suckers magnet magnets needle needles nib bristle bristles jaw
        jaws spindle nut bolt bolts screw screws bezel fringe flap flaps fan
        fans vent vents grille grate spike spikes zipper velcro stitching seam
        seams padding cushion cushions seat seats wick mouthpiece cartridge
        """
    ),
    "material": listed(
        """
        plastic plastics metal metals steel aluminium aluminum wood wooden
        cotton glass paper gold silver oak leather rubber silicone ceramic
        wool polyester nylon pine walnut mahogany teak birch cedar bamboo
        rattan wicker plywood veneer laminate melamine formica acrylic
        polycarbonate pvc vinyl abs resin epoxy fibreglass fiberglass carbon
        fibre fiber kevlar titanium brass bronze copper tin zinc chrome nickel
        wrought stainless alloy alloys tungsten pewter gilt platinum enamel
        porcelain china stoneware earthenware terracotta clay stone marble
        granite slate concrete silk satin velvet velour linen denim canvas
        corduroy tweed fleece suede faux pu spandex lycra rayon modal acetate
        chiffon tulle lace muslin jute hemp hessian foam sponge latex neoprene
        microfiber cashmere merino mohair angora alpaca sheepskin fluff
        cardboard cork lacquer varnish fabric fabrics textile textiles cloth
        material materials timber hardwood recycled polypropylene polyethylene
        polystyrene pleated teflon ivory ebony rosewood spruce maple woollen
        woolen leathery rubbery
        """
    ),
    "colour": listed(
        """
        colour colours color colors black white red blue green yellow bright
        dull pink grey gray purple brown orange beige cream turquoise maroon
        burgundy violet lavender crimson scarlet ruby coral olive aqua sky
        cobalt indigo charcoal ivory mustard amber bronze copper nude rainbow
        neon fluorescent transparent clear opaque hue shade shades tone tones
        dye dyed pigment colourful colorful coloured colored reddish dark
        darker darkest pale vivid vibrant muted faded fade fading striped
        stripe stripes spotted plaid floral leopard camouflage paisley
        """
    ),
    "size": listed(
        """
        big bigger biggest small smaller smallest large larger inch inches cm
        litre litres liter oz ml sized sizing fit fits fitted fitting tight
        loose kg mm lbs metre metres meter meters gram largest tiny long short
        huge massive enormous giant grams size sizes ft lb pound pounds ounce
        baggy medium xl xxl xs petite roomy oversized gallon pint teaspoon
        watt watts volt amp hz gigantic mini miniature longer longest shorter
        shortest wide ghz mhz db psi rpm mph capacity length undersized
        tighter looser waist bust chest hips comfy width height depth diameter
        radius thickness weight dimension wider narrow narrower thick thicker
        thin thinner thinnest dimensions measurement measurements metric
        tonnes ton tons slips stretchy shrink shrinks shrinking shrank shrunk
        shrinkage mls gm pcs pc tall taller shallow compact bulky chunky slim
        slimmer flattering unflattering clingy hugs pinch pinches pinched
        pinching slender heavy heavier heaviest lightest lightweight oversize
        rubbed chafe blister blisters gape gaping sag sagging dinky teeny wee
        minuscule microscopic colossal humongous saggy droop tts ginormous
        hefty portable jumbo midsize stubby spacious cramped cavernous square
        rectangular circular triangular oblong pointed skinny lanky puny hugh
        bigg
        """
    ),
    "senses": listed(
        """
        smell smells smelled smelling smelt smelly stink stinks loud louder
        loudest noise noises noisy quiet quieter soft softer softest softness
        rough smooth smoother silky quietest silent silently squeak squeaky
        creak rattle rattled stinking stank crunchy oily stinky taste tastes
        tasted rattling buzz buzzed buzzing hum humming whine whining itchy
        scratchy hot cold sticky greasy slippery slimy whirring click clicks
        clicked clicking clunky beep beeping tasting tasty flavour flavours
        flavor flavors scent scents thud hiss vibrate vibrating vibration
        vibrations rumble rumbling harder stiff rigid firm firmer firmness
        flexible bendy whistle whistles whistling chime chimes crackle
        crackling deafening scented odour odor odors aroma fragrance whiff
        sniff shrill muffled jarring decibels chirp squeal groan groans
        springy bouncy squishy spongy fluffy plush velvety furry groaning
        clatter clang tick ticked ticking tock sniffing reek fume fumes
        chemically pungent musty fishy fuzzy cosy cozy warmer warmth tepid
        lukewarm sharp smoky smokey fruity floral citrus woody earthy minty
        sharper sharpest blunt prickly spiky jagged bumpy lumpy sweet sweeter
        sour salty bitter bland spicy tangy coarse textured texture textures
        feel feels feeling felt savoury savory creamy buttery nutty delicious
        yummy scrumptious breathable sweaty clammy stuffy padded cushioned
        supportive ergonomic delectable mouthwatering yum yuck yucky vile
        revolting sickly comfy comfort irritating irritates tickle tickled
        tickling abrasive sickening nauseating overpowering insipid tasteless
        watery diluted stale pliable supple malleable taut saggy touch touches
        touched rancid soapy aftertaste acidic zesty refreshing crispy chewy
        touching lightweight weighty smoothness dampness roughness cuddly
        soggy mushy gooey gritty juicy succulent crumbly burnt charred palate
        palatable unpalatable inedible edible perfumed odorless stench
        flavorful delish savor sugary gag gags gagged gagging heady musky
        powdery cheesy
        """
    ),
    "looks": listed(
        """
        look looks looked looking pretty prettier prettiest beautiful gorgeous
        lovely bright dull pattern patterns cute elegant stylish attractive
        ugly shiny matte design designs designed style styles gaudy garish
        sleek contemporary retro vintage classy chic trendy fashionable rustic
        traditional quirky funky adorable stunning exquisite delicate dainty
        handsome glamorous luxurious posh decorative ornate intricate detailed
        detailing craftsmanship workmanship finish finished finishing glossy
        polished sheen shimmer shimmering sparkle sparkles sparkling sparkly
        glittery bling drab appearance aesthetic aesthetics aesthetically
        appealing unattractive hideous unsightly scruffy realistic lifelike
        unrealistic symmetrical asymmetrical patchy streaky transparent
        compliment compliments complimented suited complements complement
        complemented blend blended blending shaped shapely beautifully nicely
        photogenic visually visual ornament
        """
    ),
    "quality_praise": listed(
        """
        sturdy solid durable robust wellmade premium reliable strong stronger
        strongest quality comfortable easy made well excellent tough
        hardwearing heavyduty rugged substantial stable sturdier sturdily
        sturdiness durability longlasting effective efficient powerful
        accurate precise handy useful practical versatile convenient intuitive
        clever ingenious neat nifty functional highquality topquality topnotch
        firstrate craftsmanship workmanship wellbuilt welldesigned thoughtful
        superior luxurious marvellous marvelous magnificent splendid sublime
        phenomenal incredible stellar impressive impressed faultless flawless
        impeccable ideal unbeatable unrivalled gamechanger lifesaver godsend
        musthave gem delightful solidly rocksolid bombproof bulletproof
        indestructible tiptop mighty magical miracle waterproof weatherproof
        rustproof shatterproof nonstick leakproof quailty qualty qaulity
        quilty excelent excellant exellent awsome amazeballs briliant fantasic
        sturdey beefy
        """
    ),
    "quality_blame": listed(
        """
        cheap flimsy shoddy faulty defective weak cheaply badly poorly tacky
        bad broken tat junk inferior lowquality substandard fragile brittle
        wobbly rickety unstable unsteady shaky pointless hopeless mediocre
        lousy abysmal atrocious unusable unreliable ineffective inefficient
        inaccurate imprecise unsafe dangerous hazard hazardous deathtrap
        impractical awkward clumsy fiddly inconvenient uncomfortable plasticky
        tinny insubstantial gimmick gimmicky naff cheapo cheapy slapdash crude
        unfinished sloppy crooked uneven misaligned lopsided skewed warped
        blunt leaky patchy dud defect defects fault faults flaw flaws flawed
        imperfect imperfection imperfections malfunctioning inoperable
        nonfunctional flimsier flimsiest underpowered weedy feeble bendy
        overrated overhyped hyped crappy throwaway disposable ropey rubbishy
        bodge bodged unsuitable unsatisfactory dissapointing disapointing
        poorley deffective defectve rubish useles
        """
    ),
    "fail_verb": listed(
        """
        broke break breaks breaking broken stopped stop stops stopping snapped
        drops slipped slips buzzes hums fall falls falling tear tears tearing
        bend bends bending burst bursts bursting split splits splitting stick
        sticks sticking bubble bubbles bubbling sag sags sagging sagged tip
        tips tipped tipping itch itchy hurts fade fades scratch scratches
        peeling spark sparks sparking shed shedding rot rotted dim dims strip
        stripped smoking slip slipping trips tripping blew quit quits pilling
        pills spill spills wears wearing gave dented flattened perished stalls
        stalled irritates snap snaps snapping died die dies dying leaked leak
        leaks leaking cracked crack cracks cracking peeled peel peels fell
        fallen burnt burned burn burns burning rusted rust rusts rusting
        jammed jam jams jamming stuck ripped rip rips ripping tore torn frayed
        fray frays fraying shrank shrink shrinks shrinking shrunk melted melt
        melts melting overheat overheats overheated overheating wore worn
        wobble wobbles wobbled wobbling topple toppled toppling collapse
        collapses collapsed collapsing crumble crumbles crumbled crumbling
        bent buckle buckles buckled buckling warp warps warped warping chip
        chips chipped chipping shatter shatters shattered shattering explode
        explodes exploded exploding smouldering blown fail fails failed
        failing failure failures malfunction malfunctions malfunctioned
        malfunctioning glitch glitches glitching freeze freezes freezing froze
        frozen lag lags lagged lagging disconnect disconnects disconnected
        disconnecting loosen loosens loosened loosening unravel unravels
        unraveled unraveling unravelled undone apart unstuck detach detached
        detaching disintegrate disintegrates disintegrated disintegrating
        degrade degrades degraded degrading deteriorate deteriorates
        deteriorated deteriorating flake flakes flaked flaking bobble bobbles
        deflate deflated deflating puncture punctures punctured puncturing
        clog clogs clogged clogging seize seizes seized seizing misfire squeak
        squeaks squeaked squeaking creak creaks creaking rattle rattles
        rattled rattling drip drips dripped dripping spilt discolored tarnish
        tarnished tarnishing corrode corroded corrosion wilt wilts wilted
        wilting mould moulded moulding flicker flickers flickered flickering
        scuff scuffed snag snags snagged snagging unscrew wriggle crinkle
        fizzle fizzled splinter splinters splintered splintering dislodge
        dislodged bricked
        """
    ),
    "work_verb": listed(
        """
        work works worked working function functions functioning fit fits cuts
        cooks opens closes shuts plays prints sounds runs turns stays keeps
        folds stores fills lights shines protects protect helps help helped
        removes tracks measures displays records starts washes irons chops
        slices blends prevents reduces improves reads drives rides does did
        run start started play cut clean fitted fitting hold holds holding
        held last lasts lasted lasting charge charges charged charging seal
        sealed perform performs performed performing operate operates operated
        connect connects connected connecting sync grip grips lock locks
        locked click clicks clicking spin spins spinning heat heats heated
        heating cool cooling glow absorb absorbed relieve relieved smooth
        adjust adjusted adjustable slide slides glide rotate detect detected
        respond responds responded responding recognise recognised recognize
        recognizes recognized dissolve suck sucks perfectly smoothly
        effectively reliably compatible
        """
    ),
    "use_verb": listed(
        """
        use uses used using try tried tries trying wear wears cut cutting ride
        riding walk walking sleep sleeping slept write writing planted wearing
        wore worn wash washed washing cook cooked cooking bake baked baking
        clean cleaned cleaning play plays played playing read reads reading
        paint painted painting built build builds building assemble assembled
        install installed mount mounted charge charges charged charging plug
        plugged drink drinks drinking drank eat eats eating ate rode ridden
        drive drives driving drove driven sew knit stitch print prints printed
        printing watch watches watched watching squeeze squeezed screw screwed
        sand attach attached fit fits fitted fitting pour poured mix mixed
        mixing stir stirred chop chopped slice sliced peel peeled boil boiled
        fry fried fries frying roast roasted carried carries carrying jog swim
        swimming swam cycle cycles cycling stood apply applied applies
        applying hoover vacuum mop sweep swept wipe wiped scrub dig digging
        dug tune tuned adjust adjusted decorate decorated
        """
    ),
    "body_part": listed(
        """
        foot feet neck skin eye eyes ear ears nose mouth mouths finger fingers
        thumb toe toes leg legs arm arms knee knees elbow wrist ankle hip hips
        shoulder shoulders stomach tummy belly waist bum thigh shin hair scalp
        forehead cheek cheeks chin jaw lip lips tongue tooth teeth throat
        heart muscle muscles spine breast breasts nipple torso body bodies
        fist eyebrow eyebrows rib ribs bladder bald beard cervical abs tendon
        """
    ),
    "room": listed(
        """
        kitchen bathroom bedroom bedrooms lounge loft attic cellar basement
        conservatory nursery toilet loo shower hallway workshop classroom dorm
        studio studios lobby closet cupboard wardrobe homes cottage bungalow
        ceiling fireplace stairs room rooms restroom backyard indoors
        """
    ),
    "family": listed(
        """
        wife husband son sons daughter daughters mum mom dad mother boy boys
        partner mate father grandson granddaughter grandad grandma gran nan
        sister sisters brother brothers kid kids child children toddler
        toddlers niece nieces nephew nephews boyfriend girlfriend friend
        friends uncle uncles aunt aunts wife's husband's son's daughter's
        mum's mom's dad's mother's father's grandson's granddaughter's
        grandad's grandma's gran's nan's sister's brother's kid's child's
        children's toddler's baby's girl's niece's nephew's partner's
        boyfriend's girlfriend's friend's uncle's aunt's granny granny's nana
        nana's nanna grandpa grandpa's granddad grandfather grandmother
        grandmothers grandkid grandkids grandchild grandchildren grandchild's
        grandparent grandparents parent parents mummy mommy mama daddy papa
        mam mammy auntie aunty auntie's cousin cousins cousin's inlaws mil fil
        stepson stepdaughter stepmum stepdad stepfather stepmother godson
        goddaughter godchild fiance fiancé fiancee fiancée spouse spouses
        hubby hubby's hubs missus wifey bestie buddy pal pals roommate
        flatmate teenager teenagers teen teens families relative relatives
        sibling siblings bridesmaid wifes husbands daughers grandaughter
        grandaughters duaghter daugther freind freinds tot nipper newborn amma
        appa bhai didi abuela abuelo nonna oma opa
        """
    ),
    "comparison": listed(
        """
        better worse worst than like unlike similar different same compared
        compare comparing comparison comparable equivalent equal equally
        equals identical exactly rather instead alternative alternatives
        versus vs superior inferior predecessor upgrade upgraded replacement
        replaced twice resembles resemble likewise whereas while smaller beats
        beat rivals rival surpass exceed exceeds exceeded prefer preferred
        preferable alike differ differs difference differences differently
        then
        """
    ),
    "negation": listed(
        """
        not no never nothing nobody none neither nor don't doesn't didn't
        isn't wasn't won't can't couldn't wouldn't cannot aren't weren't
        haven't hasn't hadn't shouldn't mustn't needn't ain't dont doesnt
        didnt isnt wasnt wont cant couldnt wouldnt arent werent havent hasnt
        hadnt shouldnt aint nowhere without hardly barely scarcely rarely
        seldom non nope nah nay n't zero nil nought naught zilch nada nout
        nowt noone nevr nto nt dosent dosen't din't dnt didn doesn wasn isn
        couldn shan't daren't mightn't
        """
    ),
    "intensifier": listed(
        """
        very really so extremely absolutely totally completely too super
        incredibly highly quite utterly truly entirely thoroughly perfectly
        exceptionally particularly especially remarkably amazingly insanely
        ridiculously terribly awfully horribly massively hugely wildly
        seriously literally fully wholly rather pretty properly flipping
        flippin freaking frickin fricking mega uber hella deeply immensely
        enormously tremendously unbelievably outrageously extraordinarily
        extraordinary exceedingly intensely strongly definitely certainly
        surely genuinely honestly just downright outright sheer utter absolute
        complete total beyond every entire always verry realy rly reallly
        soooo sooo soo toooo absolutley absolutly definately definatly
        defiantly extremly completly totaly veryy vvv v
        """
    ),
    "hedge": listed(
        """
        maybe perhaps probably possibly might may could seems seem seemed
        seemingly apparently somewhat fairly slightly sort kinda think thought
        guess suppose supposed assume assumed assuming presume presumably
        believe believed reckon suspect suspected imagine likely unlikely
        almost nearly around approximately roughly generally usually often
        sometimes occasionally mostly mainly largely partly partially
        relatively reasonably moderately rather quite just only however
        although though but except otherwise despite nevertheless nonetheless
        yet unsure uncertain wondering supposedly allegedly arguably basically
        essentially virtually practically potentially theoretically apart imo
        tbh ish personally admittedly doubt doubtful tad
        """
    ),
    "verdict": listed(
        """
        disappointed disappointing happy pleased satisfied excellent brilliant
        perfect amazing fantastic great good bad poor worst best awful
        terrible rubbish garbage love loves loved loving hate hates hated
        hating enjoy enjoys enjoyed enjoying delighted thrilled chuffed
        impressed unimpressed unhappy dissatisfied displeased unsatisfied
        upset upsetting angry annoyed annoying frustrated frustrating furious
        livid fuming gutted sad saddened shame pity regret regrets regretted
        disgusted disgusting appalled appalling shocked shocking shocker
        ridiculous joke disgrace disgraceful unacceptable acceptable okay okey
        alright mediocre meh soso adequate passable satisfactory
        unsatisfactory decent reasonable superb outstanding exceptional
        wonderful fab fabulous lovely nice awesome incredible marvellous
        marvelous terrific stellar sublime superlative horrible horrendous
        horrific horrid atrocious abysmal dreadful dire pathetic useless
        pointless worthless waste letdown underwhelmed underwhelming
        overwhelmed contented grateful ecstatic elated overjoyed smitten
        obsessed adore adores adored disappointment disappointments
        satisfaction nightmare nightmares fiasco farce shambles headache
        stress stressful hassle dissapointed disapointed dissappointed
        disappoined dissapointment dissatified happpy happey plesed pleasd
        satisified satified luv loove brill grt excelent excellant terible
        horible aweful perfick aok pleasantly surprised surprisingly sadly
        unfortunately fortunately luckily thankfully unfortunatly
        """
    ),
    "stars": listed(
        """
        star stars rating ratings rate rates rated review reviews five four
        one points reviewed reviewer reviewing feedback score scores scored
        verdict pros cons upside downside
        """
    ),
    "recommendation": listed(
        """
        recommend recommends recommended recommending recommendation
        recommendations avoid avoids avoided avoiding again buy anyone reorder
        repurchase steer beware warning warned warn warns suggest suggests
        suggested suggesting advise advises advised advising advice swerve
        bargepole mustbuy goto thoroughly wholeheartedly hesitate hesitated
        hesitation hesitant reccomend reccommend recomend recommed reccomended
        recomended recommened reccomendation recomendation reccommended
        reconmend recommendable loyal consider considers considered
        considering wary caution cautious heed dont boycott endorse endorses
        endorsed endorsing vouch
        """
    ),
    "courtesy": listed(
        """
        hi hello hey dear hiya howdy greetings guys thank thanks thankyou
        thankful thankfully cheers grateful gratitude sir madam everyone well
        best regards ma'am maam appreciate appreciates much appreciated
        appreciating appreciation appreciative thx sirs whom bye goodbye ciao
        yours y'all thnx tx ty tysm tks thnks thanx thankx yall peeps attn
        anyways ok okay lol haha tnx merci gracias blessings kudos congrats
        congratulations congratulate hahaha hehe lmao rofl omg wow oh ah
        shoutout praise praised praises compliments commend commended
        commendable ooh aha hmm hmmm hm um umm er hugs xx xxx thanking thanked
        hat's namaste dhanyavad erm yay hurray woohoo whoo oops ouch ugh
        shukriya argh yikes sigh phew gosh duh tut whatever yeah yep yup ya
        aye please pls plz nb ps btw fyi smh wtf imo tbh
        """
    ),
    "swearing": listed(
        """
        crap crappy shit shite shitty bullshit bs damn damned dammit goddamn
        bloody hell fuck fucking fucked f'ing freaking ass asshole bastard
        bitch piss pissed idiot idiots idiotic moron stupid stupidity dumbass
        prick scum scumbag sucks suck sucked blinking darn dang jackass wtf
        """
    ),
    "place_name": listed(
        """
        london manchester birmingham leeds glasgow edinburgh liverpool bristol
        uk usa britain british england english america american belfast bath
        reading china turkey halifax derby hull chinese india indian germany
        german france french italy milton jersey sheffield newcastle coventry
        bradford plymouth southampton italian spain spanish ireland irish
        japan japanese canada oxford cambridge norwich york exeter swindon
        peterborough ipswich canadian australia australian europe european eu
        scotland wales croydon slough swansea aberdeen dundee inverness perth
        dublin korea korean taiwan vietnam thailand thai malaysia indonesia
        preston wigan stockport doncaster daventry chicago boston houston
        philippines pakistan pakistani turkish greece greek poland polish
        dallas austin phoenix denver seattle portland atlanta miami ukraine
        ukrainian russia russian austria switzerland swiss belgium orlando
        tampa detroit cleveland columbus cincinnati memphis nashville
        netherlands dutch holland sweden swedish norway denmark portugal
        louisville philadelphia pittsburgh baltimore washington newark
        brooklyn queens portuguese mexico mexican brazil brazilian argentina
        israel israeli manhattan vegas reno sacramento diego francisco angeles
        nyc egypt nigeria kenya africa asia asian dubai saudi milwaukee omaha
        charlotte richmond albuquerque tucson toronto montreal zealand
        california texas florida ohio virginia vancouver calgary winnipeg
        edmonton sydney melbourne brisbane adelaide carolina arizona nevada
        oregon utah colorado kansas auckland mumbai delhi bangalore bengaluru
        chennai kolkata hyderabad missouri iowa illinois michigan indiana
        kentucky tennessee alabama pune shenzhen guangzhou shanghai beijing
        tokyo paris berlin louisiana mississippi arkansas oklahoma dakota
        montana alaska hawaii leipzig amsterdam madrid barcelona milan rome
        geneva massachusetts connecticut pennsylvania maryland wisconsin
        minnesota ontario queensland singapore cornwall devon kent essex
        scottish victoria welsh orkney shetland
        """
    ),
    "me": listed(
        """
        i i'm i've i'd i'll me my mine we im us our ive id myself ourselves
        ours we're we've we'd we'll personally
        """
    ),
}
"""Words by meaning; a word may have several."""
