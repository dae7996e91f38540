"""
English words by what they mean, written by hand.
"""

from __future__ import annotations

from typing import Final


MEANINGS: Final = """
@carrier
    usps ups fedex dhl dpd evri hermes carriers yodel royalmail parcelforce
    amzl ontrac lasership auspost tnt gls bluedart delhivery aramex inpost xdp
    dx myhermes anpost startrack sendle couriersplease canpost purolator canpar
    intelcom postnl postnord dtdc ecom singpost ninjavan yunexpress surepost
    smartpost haulier haulage postoffice usp upsp fedx hermies hermès herms
    yodle everi evry speedee speedx deliveroo instacart subcontractor
    subcontractors
@courier_staff
    postie mailman mailwoman postwoman deliveryman mailcarrier rider riders
    postmen postwomen mailmen deliverymen mailman's deliverer deliverydriver
    deliveryguy mailperson postperson lettercarrier dispatcher loader handler
    handlers porter porters trucker truckers vandriver drivr dirver drvier
    postmaster postmistress sorter bloke lad chap fella dude gent
@vehicle
    lorry vehicle vehicles moped scooter scooters motorbike motorcycle
    motorcycles trailer trailers pickup train trains taxi taxis cab cabs
    trolley forklift container containers tailgate liftgate minivan sprinter
    prius flatbed juggernaut hgv aircraft airplane aeroplane bicycle cargo
    drove driving sped speeding speeds idling honked honking skidded
@route
    hubs facilities sorting route hub routes stops border borders airport
    airports terminal terminals branch branches centres centers distribution
    fulfilment fulfillment pickup dropoff collection outlet parcelshop states
    abroad overseas international domestic nationwide local regional region
    postcode zipcode avenue city cities county km kilometres kilometers
    roundabout motorway highway highways interstate traffic detour diversion
    diversions roadworks satnav gps coordinates journey journeys tour toured
    travelled traveled travels bounced bounce bouncing misrouted misroute
    misrouting missorted missent rerouted reroute rerouting redirect* diverted
    divert forward* looped looping zigzag sightseeing wandered wandering
    meandered gatwick heathrow stansted memphis louisville rural island
    highlands mainland clearance cleared import imported export exported
    quarantine
@parcel
    package packages package's shipment shipments consignment packet packets
    crate crates pallet pallets goods consignement packge pakage packag
    packaged parcle parcell shippment delivary delivry delevery dilivery
    deliverys deliverd merchandise airmail
@delivery_place
    porch doorstep doormat mat bush bushes greenhouse caravan flowerbed fences
    garage garages hallway mailbox driveway curb kerb reception stairwell
    porches doorsteps verge sidewalk doorway doorways entrance entrances
    entryway foyer landing landings staircase elevator elevators corridor
    corridors hall vestibule yard yards backyard frontyard flowerpot plantpot
    hydrangea rosebush shrub* alley* alcove carport outhouse outbuilding
    conservatory veranda verandah stoop gutter guttering balcony balconies
    windowsill ledge ditch gatepost gateway dustbin trashcan dumpster bunker
    apartment apartments building buildings condo condos condominium tenement
    bungalow concierge mailroom gatehouse intercom keypad lockbox postbox pobox
    safeplace outdoors downstairs upstairs doorframe footpath stable stables
    cowshed silo vestry worksite dorm dormitory barracks salon nextdoor
@neighbour
    neighbor neighbors neighbor's neighbouring neighbourly stranger strangers
    landlords landlady tenant tenants caretaker janitor concierge receptionist
    roommate roommates housemate housemates flatmate lodger porter doormen
    passerby passersby occupier occupiers occupant occupants householder
    homeowner homeowners builder builders gardener gardeners cleaner cleaners
    babysitter carer carers secretaries classmate classmates shopkeeper plumber
    plumbers handyman policeman officer* schoolkids pensioner pensioners widow
    jogger neigbour neigbor neighbur neighboor nextdoor
@lateness
    delay* overdue slower slowest expected scheduled held undelivered belated
    vanishing disappear* gone nowhere misplaced belatedly tardy lateness
    eventually finally postponed postpone misplace astray limbo undeliverable
    unaccounted whereabouts untraceable mislaid reschedule* rescheduling
    deadline deadlines eta guaranteed bermuda blackhole evaporated swallowed
    awol mia lossed dissapeared promised forever ages agonisingly glacial
    glacially snail snail's disapeared dissappeared disappered traced trace
    traces tracing investigate* tortoise crawl* holdup backlog backlogged
    stranded investigating investigation investigations inquiry enquiry
    enquiries sluggish unpunctual untimely dely delaied delyed located locate
    locating unlocated noshow laite lated extended lockdown shortage shortages
    timeframe timescale timeslot
@quick
    prompt* swift swiftly rapid rapidly nextday faster quicker earlier fastest
    quickest earliest speedily speed speedier lightning superfast superquick
    immediately immediate instantly expedited expedite express timely punctual
    punctually ontime sameday asap pronto breakneck sharpish efficient
    efficiently efficiency expeditious expeditiously promt quik sooner
    firstclass
@arrival
    turned delivering showed shown landed appeared appear appears appearing got
    gotten materialised materialized materialise materialize delivred deliverd
    delievered delivrd dilivered arived arriveed arrvied arrved recieve
    recieved receved recived recieving rcvd rec'd recd arrival arrivals brought
    dropped fetch* collection signed greeted plopped plonked dispatch
    dispatches dispatched dispatching despatch* unbox* unpack* unwrap* tracking
    transits transited transiting reship* redeliver* resend* resent package
    packages shipment shipments packet packets crate crates pallet pallets
    mailer mailers packaging packagings postmen carriers mailbox mailboxes
    letterboxes porch porches doorstep doorsteps trackings consignment
    consignments jiffies arrivied arrieved delived deliverys delivey delviery
    shiped shippment shippd reveived package's parcle pkg pkgs usps fedex dhl
    dpd evri hermes yodel royalmail dispached promptly swiftly nextday sooner
    delayed delay delays intact undamaged safely sealed packaged finally
    eventually expected schedule scheduled enclosed
@courier_act
    dumped dump dumps dumping tossed toss tosses tossing chucked chuck chucking
    fling hurled hurl signatures otp passcode lobbed slung hidden hid hide
    hides hiding abandon* photographed carded handshake tucked tuck stashed
    stash shoved shove hauled lugged lug greet* shoving propped prop plonked
    plonk plopped yeeted catapulted handed pod launched dropkicked kicked
    bunged bung deposited deposit unattended marked sprinted sprint legged
    swiped nabbed thieves theives misdelivered misdelivery misplaced scarpered
    fled flee
@waiting
    await* patient patiently impatient impatiently queue* queuing linger
    lingers lingered lingering anticipated anticipating anticipation lookout
    dayoff wating waitng wated waitting
@tracking
    tracker status updating notification notifications notify notified notifies
    notifying eta estimated dispatched processing delivered attempted
    information info trackingnumber labelled labeled stalled traking trackin
    traked rescheduled
@dispatch
    dispatch dispatches dispatched gave mailed despatch supply supplied
    supplies fulfilled fulfil fulfill fulfilling processed forwarded sended
    shiped shippd shipt sendt dispached despached sender shipper shippers
    resend resent reship reshipped
@weekday
    monday* tuesday* wednesday* thurs* friday* yesterday wed sat saturday*
    sunday* mon tue tues weds thu thur fri weekday weekdays midweek yesterday's
    tommorow tommorrow tomorow tomorro wensday wednessday wednsday thrusday
    saterday fryday tuseday
@month
    january february march april may june july august september october
    november december jan feb mar apr jun jul aug sept sep oct nov dec
    january's febuary feburary agust octobre decembre summer autumn midsummer
    mid midwinter springtime summertime wintertime
@feast
    xmas anniversary diwali eid wedding* christening halloween thanksgiving
    valentine's valentines graduation funeral funerals hanukkah ramadan
    anniversaries chanukah passover kwanzaa holi rakhi rakshabandhan yule
    yuletide noel newyear hogmanay bonfire mothersday fathersday mother's
    father's jubilee coronation carnival santa baptism baptismal mitzvah
    mitzvahs quinceanera engagement engagements bachelorette honeymoon bridal
    recital reunion reunions farewell housewarming christmastime bday bithday
    birthday's party's interview interviews festival festivals nativity
    deadline occasion occasions celebration celebrations ceremony ceremonies
    present presents stocking stockings baby's
@day_time
    afternoon evening noon midday midnight lunchtime bedtime breakfast dawn
    dusk sunset sunrise pm o'clock daytime
@time_span
    seconds decade decades daily annually hourly semester forever hr hrs yr yrs
    duration meantime ago lifetime lifespan nowadays recently eternity
@weather
    rainy snowy stormy soaked windy gale hail ice icy sunny sunshine cloudy fog
    humid humidity damp monsoon flood* hurricane typhoon cyclone tornado
    blizzard drought weather temperature temperatures chilly
@number
    two three four five six seven eight nine ten eleven twelve dozen dozens
    couple several thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
    hundreds thousand thousands million millions fourth fifth sixth seventh
    eighth ninth tenth zero triple multiple handful numerous
@seller
    vendor vendors they're they've they'd they'll supplier suppliers retailer
    retailers dealer dealers outfit outfits trader traders manufacturer
    manufacturers business businesses shopkeeper distributor distributors
    wholesaler wholesalers reseller thirdparty storefront storekeeper
    proprietor boutique bookseller bookshop bookstore stockist exporter
    exporters salesman saleswoman venders vender sellar selller seler selers
    familyrun reputable establishment organisation organization corporation
    enterprise jeweller jeweler
@staff
    representative representatives rep reps agent agents managers teams
    helpdesk assistants advisor advisors adviser advisers supervisor
    supervisors technician technicians clerk clerks specialist specialists bot
    chatbot customerservice cs csr hotline phoneline associate associates
    salesgirl gentlemen personnel repesentative representitive custommer
    costumer cusomer servise sevice aftersales ceo team's management
@answering
    unanswered ghosted respond responds unresponsive ghosting crickets
    stonewall* brushed fobbed unhelpful blanked mailed wrote fob blanking
    unreachable uncontactable tumbleweed voicemail responded responding
    response responses messaging copypaste boilerplate fobbing palmed excuse
    excuses deflect deflected emailing contacting evasive evaded unread ignord
    written chats explain* communicate* communicating communication
    communications communicative responsive responsiveness texted texting spoke
    spoken inform informs informed informing enquire inquire inquired inquiring
    enquiry inquiry inquiries enquiries query queries queried questioned
    complaint complaints notify notified advise advises advised advising
    suggest* acknowledge* acknowledging escalating correspondence inbox fax
    dialogue followup assist assists assisted assisting resolve* resolving
    resolution rectify rectified rectifying attention attentive promptly replys
    repley replyed anwser anwsered respone responce contaced emailled messeged
    mesage informative troubleshoot troubleshooting
@refund
    refunding refundable reimburse reimbursed reimbursement repay* repaid
    compensate compensated compensating moneyback chargeback reversal reversed
    payout nonrefundable goodwill deduction deductions recoup reclaim* refunf
    reund refudn refunt refind refun atoz dispute* reimburst reinbursed
@return
    returnable replaces exchange* exchanging returner nonreturnable sendback
    prepaid rma authorisation authorization retrun reutrn retuned retruned
    returnd returing replacment replacemnt dropoff qr hassle hassles
@cancel
    canceling cancellation cancellations relist* withdrawn withdraws
    withdrawing voided backorder backordered oversold outofstock unfulfilled
    unilaterally terminate* terminating revoke revoked aborted abort canceld
    cancled canelled cancelation rescinded reprice repriced preorder
    discontinued
@fraud
    scam scams scammed scammers fraud* con lie lies lied dishonest dishonesty
    thieves stole stolen crook crooks crooked cheater cheaters conned conmen
    deceitful deceit deceive* deceiving deception deceptive deceptively
    swindle* trickery shady shyster charlatan rogue rogues ripoff robber
    robbers robbed rob robs robbing extortion extort blackmail illegal
    illegally unlawful criminal criminals hoax sham bogus phish* untrustworthy
    unscrupulous unethical misleading mislead misled misrepresent* falsely
    fabricate* forged forge bait grifter fleece* diddle* duped dupe hoodwink*
    bamboozle* suckered mugged scamers scaming theives lier liers chancer
    suspicious solicitor disreputable untruthful tampered fibbed fib forges
    forging faked faking counterfeit counterfeits counterfeited counterfeiting
    scamming launder* dodge* dodging plagiarise* plagiarising plagiarize*
    plagiarizing pirate pirates pirated pirating jailbreak* clone clones cloned
    cloning conning defraud* swindling trick tricks tricked tricking hoaxes
    hoaxed hoaxing falsify falsifies falsified falsifying fabricating doctoring
    bootleg* spoof* hacks hacked hacking skimmed skimming embezzle embezzles
    embezzled embezzling bribing rigged rigging fiddled fiddling fleecing dupes
    duping bamboozling scalp scalps scalped scalping smuggles smuggled
    smuggling evade* evading impersonate* impersonating fudge fudges fudged
    fudging torrent* photocopy photocopies photocopied photocopying bluffs
    bluffed bluffing finesses finessed finessing tamper tampers tampering
    wangle* wangling diddling rooked rooking finagle* finagling gaslight* shams
    shammed shamming siphon* underreport* overclaim* forger* faker fakers
    counterfeiter counterfeiters plagiarist plagiarists hacker hackers conman
    impostor impostors imposter imposters phony phonies phoney phoneys
    charlatans racket rackets scheme schemes replica replicas knockoff
    knockoffs passport passports id ids licences license licenses diploma
    diplomas certificate certificates cheque cheques banknote banknotes notes
    alibi alibis skimmer skimmers keygen keygens fradulent frudulent scammy
    scamer counterfieted counterfit counterfits evasion taxman hmrc irs insurer
    payout payouts deduct deducting deductible undeclared offshore unreported
    homework plagiarism plagerism plagerized plagarised turnitin chatgpt piracy
    jailbroke jailbroken kodi iptv drm rfid keycard carding cvv falsification
    impersonation impersonator photocopier welfare disability dole fakeid
    drivers clocked mot overstated embezzlement ponzi pyramid bribery holograms
    hologram laminated
@conduct
    courteous professional* pleasant obliging honesty trustworthy reputable
    upfront attentive considerate caring apologetic gracious thoughtful
    transparent transparency truthful integrity fairness dependable legitimate
    kindness courtesy courteously friendliness helpfulness ethical faithful
    conscientious upright straightforward scrupulous credible standup patiently
    cheerful cheery cheerfully respect* trustworthiness reputation sincere
    sincerely candid honor* honour accommodating generous generosity apologize*
    honours apologizing hospitable personable knowledgeable competent
    handwritten amiable civil cordial diligent sympathetic compassionate
    empathetic empathy willingly gladly reassuring reassured reassure freindly
    friendley polight proffesional profesional helpfull curteous courtious
    manners angels
@rudeness
    rudely rudeness arrogant abusive unprofessional hostile aggressive
    insulting insolent unhelpful unfriendly disrespectful dismissive
    condescending sarcastic patronising patronizing surly grumpy insult insults
    insulted abused swore yelled yell yells yelling argue* arguing
    argumentative threatens threatening bully bullied bullying bullies harass
    harassed harassing harassment careless carelessly incompetent incompetence
    clueless uncaring unapologetic indifferent indifference obnoxious ignorant
    ignorance cheeky curt abrupt snarky snotty stroppy accuse* accusing
    jobsworth attitude contempt sneered sneering smirked inconsiderate
    uncooperative stubborn negligent negligence unreasonable impolite
    foulmouthed belligerent offhand flippant spiteful disinterested
    uninterested amateurish shambolic rood unproffesional unprofesional
@bribe
    bribing bribery giftcard giftcards incentive incentives incentivised
    incentivized rebate rebates deletes deleting freebies fivestar pestered
    pester nagged hounded badgered begging coerced coerce blackmail hush
    kickback flyer flyers postcard postcards revising shill solicit solicited
    soliciting solicitation manipulate manipulated manipulating manipulation
    sweetener
@order
    paid chosen chose choose chooses choosing select* requested needing
    checkout prime subscribing subscription purchaser purchasers repeat
    repurchase reorder reordered preorder preordered invest invests invested
    investing investment acquisition acquired acquire transaction transactions
    quantity ordred oder oderd ordeded purchused purchsed bougt brought
    boughten baught purhcased impulse splurge
@listing
    listings advert* description descriptions photograph photographs image
    images title specs specification specifications spec pic pics illustration
    illustrated ads mislabelled mislabeled mislabel mislisted misdescribed
    misleading compatible compatibility specified specifies indicated indicates
    implied implies blurb dropdown variant variants variation variations
    discription descripton descrption asdescribed asin sku category thumbnail
    accurately
@instruction
    manual manuals assembly assemble assembled assembling diagram diagrams
    guide guides booklet tutorial tutorials setup illustrated pictogram
    handbook quickstart translation printout pamphlet pamphlets chinglish
    unclear legible installed install installs installing installation
    configure configured configuration calibrate calibrated calibration reset
    straightforward intuitive foolproof complicated fiddly tricky instuctions
    intructions instrucions assembley howto construct* flatpack toolless
    dismantle dismantled dismantling disassemble
@wrong_item
    incorrect mistaken mismatched mismatch mixup mixed substitutes substituted
    substituting unrelated incorrectly mislabelled mislabeled muddle muddled
    confused else's unordered unasked duplicate duplicates wong worng rong
    diffrent differnt incorect mistakenly sku misshipped inaccurate
@used_item
    secondhand opened previously preowned refurb* worn preloved dirty dirt
    dusty smudge* resealed crumbs fingerprint fingerprints crumb scuffed
    somebody's someone's else's repackaged grime grimy grubby mould mold mouldy
    moldy mildew retaped reboxed openbox initials inscription inscribed
    mildewed filthy filth mud muddy grease greasy sticky handwritten
    highlighted highlighting underlined dogeared shopworn shopsoiled soiled
    residue gunk gunky grit gritty soot sooty lint wellused reconditioned recon
    renewed remanufactured thrift fluff cobweb insect insects bug bugs beetle
    beetles tester pawed opend usd usedd tatty battered shabby larvae maggot
    moth moths weevil cockroach cockroaches roach foxed foxing yellowed creased
    thumbed roaches droppings bloodstain pee poo feces faeces vomit slime slimy
    smear smears smeared spotted spider spiders fungus contamination
    contaminated unhygienic unsanitary disgusting unclean unwashed yellowing
    discoloured discolored discolouration discoloration splattered makeup
    spilled
@damage
    damage* shattered crushed torn ripped pieces damaging smashes shatter
    shattering crush crushes crushing tore rip rips ripping chipping burst*
    scuffed buckle* warp warped squashing squish squished mangle* fracture*
    fracturing shard shards fragment fragments pierce* dinged ding nicked gouge
    gouged bruise* battered crumple* crease* deformed deform misshapen mishapen
    bashed bash bashing crunched splintered splinter disintegrate* destroy*
    ruin ruins ruining wreck* mutilated mauled tatter* soggy waterlogged spilt
    seeped oozed leaky exploded explodes exploding dislodged ajar beaten busted
    wonky trashed caved concave crinkled damadged damged dammaged demaged
    damaed brocken brokn borken craked smashd scrached bended wilted doa
    defective breakage tearing rusty smithereens shatters denting tear tears
    scuffing warps warping spill spills spilling soak soaks soaked soaking
    staining flatten* dirties dirtied dirtying tamper tampers tampered
    tampering ruined spoil spoils spoiled spoilt spoiling melt melts melted
    melting rusting moulds moulded moulding tarnish* corrode* corroding
    puncture* puncturing piercing gouges gouging mangling deforms deforming
    buckling detach* loosen* crumble* crumbling disintegrating rot rots rotted
    rotting expired wore unseal* repackage repackages repackaging relabel*
    mislabel mislabels mislabeled mislabeling substituted omit omits missing
    scrape scrapes scraped scraping graze* grazing dint dints dinted dinting
    batter batters battering bruising squishes squishing crumpling creasing
    tangle* tangling unravel unravels unraveled unraveling collapse* collapsing
    contaminate contaminates contaminating infest infests infested infesting
    mildews mildewing dink dinks dings blemish blemishes defect defects flaw
    flaws molds residues dusts dustier dustiest grubbier grubbiest mouldier
    mouldiest moldier moldiest rustier rustiest smelly stale* filthier
    filthiest faulty faultier faultiest leakier leakiest grimier grimiest
    soggier soggiest broked damange useed pre owned reopened missin mising
    incomplete absent incorrect incorrectly mistaken mismatched counterfeit
    counterfeits replica imitation deffective defected inoperable unusable
    unuseable useless nonworking bust knackered kaput banjaxed borked fubar
    munted buggered totaled totalled expiry outdated rotten rancid weevils
    maggots chewed misshaped bits emptied knockoff unboxed expierd omitted
    omitting
@missing
    missing incomplete lacked lack lacks lacking absent parts omitted omit
    omission forgot forgotten forget shortage excluded fewer unavailable
    remaining one's mising missng misssing incomplet pieces shortchanged
    underfilled underfill underweight
@fake
    counterfeit knockoff imitation replica replicas genuine authentic bootleg
    bootlegged forged forgery forgeries pirated pirate authenticity
    authenticate authenticated inauthentic unauthentic phoney phony sham bogus
    dupe faux fakery fraudulent unbranded unofficial unlicensed unlicenced
    clone clones cloned plated photocopied misprint misspelt trademark
    trademarks licensed licenced legit aftermarket oem conterfeit counterfit
    counterfiet countefeit orignal orginal genuin authetic purported lookalike
@expiry
    expire* expiry expiration expiring bestbefore outdated outofdate stale
    rancid mouldy moldy spoiled spoilt rotten rotting rot rotted shortdated
    curdled fermented fermentation sprouting sprouted perished perishable
    shelflife lapsed mushy maggots freshness freshest putrid fusty spoil spoils
    spoiling spoilage crystallised crystallized clumped clumpy bloomed overripe
    bruised experied expird expiried exipred staler
@newness
    sealed pristine unopened unused untouched immaculate undamaged intact
    flawless newer shrinkwrapped cellophane original spotless unscathed
    unmarked unworn unscratched safely bnib nwt bnwt retail showroom likenew
    asnew unblemished unharmed unbroken immaculately unbent undented pristene
    prestine imaculate
@packing_material
    bubblewrap padding jiffy peanuts straw filler styrofoam polystyrene padded
    airbag airbags cushioning shrinkwrap cling clingfilm cellophane polybag
    polythene ziplock baggie ziploc mailer shredded shreds sellotape strapping
    twine corrugated brown icepack coolpack coolbox insulated insulation
    giftwrap giftbox blister clamshell ties packing packaging packagings
    wadding sawdust manila pouch silica wrapper wrappers wrappings hessian
    binbag envolope envlope
@packing_verb
    packaging packaged padded taping sealed taped protected secured secure
    secures securing bundled stuffed swaddled swathed mummified unwrap
    unwrapped unpack unpacked unbox unboxed unboxing doubleboxed repackage
    repackaged presentation nestled nestle enclose encased encase sandwiched
    shrouded labelled labeled pakaged packged pakaging packageing packging
    packagin packgaing wraped rapped packd overpacked giftwrapped overpackaged
    interleaved interleaving
@packing_verdict
    securely secure wellpacked wellpackaged bombproof bulletproof flimsy
    unpadded unprotected unwrapped inadequate inadequately fort knox loose
    padding protective recyclable insufficient insufficiently oversized
    oversize wasteful excessive excessively overkill recycled biodegradable
    compostable plasticfree eco ecofriendly minimal overpackaged unnecessary
    landfill carelessly sloppy sloppily shoddy shoddily lovingly carefully
    thoughtfully immaculately meticulously meticulous expertly slack jiggling
    skimpy unsuitable stingy chainsaw polluting ample adequately adequate
    sufficient sufficiently protected cushioned safely indiscreet unlabelled
    unlabeled upside unsealed flattened discreet discreetly reusable cocooned
    armored indestructible impenetrable adequatly securley securly
@money
    pound pounds quid dollar dollars buck bucks fee fees tariff euro euros
    cents tariffs duty vat surcharge restocking costed payment payments
    brokerage levy excess underpaid toll excise subscription penny pennies
    pence rupee rupees rs usd penalty deducted gbp eur cad aud inr fiver tenner
    budget budgets price's pricetag pricepoint rrp msrp spend* spent paypal
    klarna instalment installment installments deposits financially hardearned
    earned penny's yen dirham rand lakh savings refundable prise pricy prize
    economy economic* mony moneys monies cent dime dimes nickel nickels fivers
    tenners fare fares tolls vats duties deposit wage wages salary salaries
    income incomes fund funds loan loans debt debts cheque cheques cashes
    fortune fortunes bombs bargain bargains values worths expense expenses
    outlay outlays sum sums amount amounts total totals changes crore crores
    lakhs paisa paisas yens peso pesos francs krona kronas krone lira liras
    ruble rubles rouble roubles rands dirhams riyal riyals shekel shekels wons
    ringgit ringgits baht bahts zloty zloties forint forints yuan yuans
    renminbi rmb rmbs naira nairas shilling shillings guineas sovereigns bobs
    million millions billion billions thousand thousands hundred hundreds
    subscriptions rents mortgage mortgages premium premiums surcharges postages
    shipping shippings quote quotes rrps msrps markup markups margin margins
    profit profits earnings owes owed owing afford* overcharge* overcharging
    overpay* overpaid billing invoiced invoicing squander* invest invests
    invested investing pricey costly costlier costliest quids dosh dough moolah
    wonga lolly cheddar greenback greenbacks smackers smackeroos nzd cny jpy
    centimes centavos eurocents poundsworth dollers doller dolars dollar's buks
    pund ponds rupiah rupaye rupya paise aed sgd hkd overpriced underpriced
    expensive inexpensive expensively exorbitant extortionate reasonable
    unreasonable cheaply budgeted worthwhile investment moneywise bitcoin
    crypto ripoff
@price_word
    bargain bargains discounts discounted expensive overpriced pricey pricy
    costly dearest discounting affordable reasonable reasonably inexpensive
    extortionate steep exorbitant expensively ripoff ripped inflated inflation
    bargin clearance reduction competitive competitively markdown gouge gouging
    pricegouging daylight extortion outrageous outrageously promo promotion
    promotions savings worthwhile ludicrous astronomical unjustified
    unjustifiable quadrupled markup overcharge overcharged economical halfprice
    bogof thrifty frugal unbeatable undercut pennies profiteering greedy
    scalper scalping excessive excessively unaffordable unreasonably cheep
    cheaply snip budget's goodvalue wellpriced buck worthit hefty eyewatering
    shrinkflation expencive expansive expesive overprised mugs moneygrab
    cashgrab
@shop_elsewhere
    elsewhere supermarkets walmart argos tesco* aldi lidl ikea costco shop's
    target ebay highstreet outlet outlets sainsbury's sainsburys asda morrisons
    waitrose iceland boots superdrug screwfix wickes homebase toolstation bq
    halfords wilko wilkos poundland poundstretcher primark debenhams selfridges
    harrods currys maplin waterstones smyths hamleys toysrus hobbycraft dunelm
    tkmaxx tjmaxx matalan etsy temu aliexpress shein alibaba vinted gumtree
    craigslist flipkart myntra meesho bunnings kmart woolworths woolies coles
    officeworks petsmart petco chewy petsathome walgreens cvs kroger publix
    safeway wholefoods joe's homedepot lowes lowe's menards bestbuy newegg
    gamestop barnes officemax joann macys macy's nordstrom kohl's sephora ulta
    nike decathlon wayfair overstock dollartree dollargeneral walgreen's ocado
    bodega grocer grocery groceries greengrocer butcher butchers bakery
    pharmacy pharmacies chemists drugstore ironmonger mall malls downtown
    bookshop bookstore thrift carboot wholesaler wholesale instore retailers
    costco's aldi's walmart's amazon's ikea's locally wallmart
@amazon
    amazons prime amazonian fba alexa amzn amazone amozon ammazon amason amazn
    jeff bezos fulfilled kindle echo
@kitchenware
    pan pans pot pots spoon spoons plate plates fork forks cup cups timer
    scales bowl bowls mug mugs saucepan saucepans skillet wok woks spatula
    whisk whisks ladle ladles colander colanders sieve strainer grater graters
    peeler tray trays cutlery silverware utensil utensils crockery tableware
    cookware glasses tumbler goblet decanter jug jugs pitcher pitchers teapot
    teapots corkscrew opener chopping tongs mandolin slicer chopper cleaver
    paring chef's casserole dutch crockpot cauldron griddle dish dishes platter
    saucer apron mitt tupperware lunchbox thermos pyrex steamer muffin piping
    parchment shaker grinder pestle mortar teaspoon tablespoon tablespoons
    funnel skewer toothpick sharpener honing whetstone bento sippy tiffin
    kitchenaid crock teacup juicer
@appliance
    kettle toaster oven ovens microwave fridge grill mixer hob freezer
    refrigerator dishwasher dryer hoover vacuum blender irons fryer cooker
    stove washer processor juicer keurig nespresso dyson humidifier
    dehumidifier fireplace boiler boilers purifier roomba rotisserie extractor
    steamer garment shaver electrolux whirlpool hobbs kenwood appliance
    appliances geyser induction inverter popper
@electronics
    adapter adaptor remote tv television hdmi usb lead leads telly sensor
    sensors alarm alarms thermostat fitbit tracker kindle ipad projector roku
    chromecast antenna aerial transmitter switches extension splitter converter
    transformers inverter pcb resistor capacitor transistor diode arduino
    raspberry esp soldering panel panels gadget gadgets device devices
    electronics gizmo electrical electronic electric led leds lcd oled coax
    coaxial rca vga ethernet wiring wire wires voltage wattage mah rechargeable
    alkaline lithium aa aaa cells playstation xbox nintendo joystick headset
    oculus walkie talkie alexa gps garmin calculator stylus metronome shredder
    cctv dvr camcorder dongle router modem booster extender repeater ghz
@phone
    iphone samsung galaxy android smartphone sim cellphone cell vivo nokia
    motorola moto lg sony htc blackberry protector fingerprint microphone mic
    roaming unlocked locked answering voicemail dial ios tempered
@computer
    laptop computer computers keyboard mice printer usb software firmware
    interface login password pc macbook mac desktop webcam processor cpu
    graphics menu subscription bluetooth wifi connection amd intel memory gb tb
    chassis microsoft dell connections connectivity disconnect disconnected
    sync install installed upgrade hp sd nas router modem mechanical gaming
    upgraded glitch buggy crash crashed license licenses activation gamer
    resolution bandwidth reboot activate activated system android ios
    compatible incompatible compatibility ui icon icons notification setup
    username ads advertisement virus
@audio
    headphone headphones speaker speakers bass treble headset microphone mic
    amplifier amp stereo turntable tweeter highs lows anc airpods bose jbl sony
    marshall logitech bluetooth mono surround dolby atmos equaliser equalizer
    eq receiver stylus cassette walkman ipod karaoke aux muffled crackle
    crackling distortion audio acoustics audible inaudible punchy codec latency
    condenser dac
@camera
    lens lenses tripod gopro dslr canon nikon fuji olympus panasonic polaroid
    webcam camcorder shutter aperture zoom exposure iso binocular telescope
    microscope optics optical stabilizer backdrop footage infrared wildlife
    cctv resolution blurry grainy photography photographer photographers
    bellows magnification magnify
@clothes
    shirt shirts dress dresses trousers jeans jacket jackets sleeve sleeves
    collar cuff hem coat coats tie belt waistband zipper lining jumper jumpers
    sweater sweaters hoodie skirt skirts socks waist fringe embroidered yarn
    weave sock shorts tshirt tee tees blouse leggings underwear knit trim
    piping sheer bra bras knickers boxers briefs pyjamas pajamas pjs hat hats
    caps scarf scarves waistcoat vest vests cardigan sweatshirt tracksuit
    joggers sweatpants chinos overalls jumpsuit romper onesie nightgown robe
    robes bathrobe gown gowns kimono sari saree hijab turban tunic cami
    lingerie thong panties panty corset spanx tights stockings hosiery
    pantyhose petticoat swimsuit bikini swimwear wetsuit raincoat parka blazer
    blazers tuxedo uniform uniforms turtleneck bodysuit cosplay outfit outfits
    garment garments clothing clothes apparel wardrobe mitten beanie balaclava
    beret fedora headscarf bandana poncho shawl suspenders bowtie tutu leotard
    puffer overcoat kilt coverup maxi midi handkerchief trouser tshirts capri
@shoes
    shoe shoes boot boots trainers sneaker sneakers sandal sandals slipper
    trainer slippers sole soles laces flops loafer stiletto clog crocs wellies
    wellington moccasin cleats ballet chelsea vans puma reebok asics clarks
    timberland martens ugg uggs lace shoelace footwear slider sliders hiking
@jewellery
    necklace necklaces earring earrings bracelet bracelets pendant chain chains
    brooch jewellery jewelry bangle locket charm charms gem gems gemstone
    diamond diamonds pearl pearls ruby rubies sapphire emerald amethyst opal
    turquoise topaz garnet jade crystal crystals cubic zirconia silver platinum
    sterling karat carat tarnish tarnished tarnishing stud studs tiara brooches
    choker rosary cameo hallmark solitaire stainless piercing septum barbell
    signet bezel navel mala trinket swarovski
@bag
    backpack handbag handbags purse wallet wallets suitcase luggage rucksack
    satchel tote duffel duffle pouch pouches briefcase clutch zipper cosmetic
    cubes tumi knapsack organiser organisers organizer organizers weekender
    keychain passport
@beauty_hair
    creams lipstick mascara makeup foundation perfume moisturiser cream shampoo
    wig wigs hairdryer comb combs nail nails moisturizer lotion serum eyeliner
    curls curly frizz frizzy scalp hairspray mousse concealer blush bronzer
    highlighter primer eyeshadow palette lips hairbrush curler curling tongs
    extension extensions weave weft balm gloss cologne aftershave fragrance
    deodorant soap soaps ponytail braid braiding plait headband bobby clipper
    clippers exfoliate cleanser sunscreen sunblock spf tan tanner tanning
    trimmer beard moustache mustache goatee stubble sideburns shaver retinol
    hyaluronic collagen acne pimple wrinkle wrinkles ageing barber bangs
    brunette auburn highlights peroxide keratin dandruff aging eyelash
    eyelashes lashes brow brows eyebrow eyebrows tangle* shedding silky wavy
    afro dreads tweezers manicure pedicure acrylic cuticle emery parfum edt gel
    follicle regrowth thinning bald balding diffuser hairstyle edp salts aloe
    argan salicylic complexion pore pores hairstyles styling bonnet lice nit
    nits hairline radiance radiant hydrate hydrating moisturizing skincare
    cosmetic cosmetics henna kajal kohl bindi glitter facial rash breakout
    irritate irritated irritating razor toiletries maybelline nivea clinique
    lash tattoo cellulite
@health
    bandage thermometer medicine medicines ointment crutch mask masks crutches
    wheelchair walker walkers zimmer cane mobility hearing aids spectacles
    painkiller paracetamol ibuprofen aspirin nasal syrup throat allergy
    allergies oxygen bp glucose diabetic lancet strips covid swab sanitizer
    antiseptic disinfectant dressing gauze supports splint orthopaedic
    orthopedic posture massage pain pains ache wart eczema psoriasis migraine
    headache headaches insomnia toothbrush toothbrushes toothpaste mouthwash
    floss retainer tampon menstrual incontinence diaper diapers lubricant
    earplugs snoring physiotherapy pharmacist prescription symptom symptoms
    remedy homeopathic healing inflammation swelling scar scars wound wounds
    bruising hemorrhoids reflux nausea laxative constipation
@baby
    nappy nappies diaper diapers pram bottle formula stroller cots crib
    pacifier bib teat moses playpen onesie muslin breastfeeding nursing weaning
    sippy potty buggy buggies newborn infant infants twins teething booties
    booster burp maternity pregnant midwife christening pampers lactation gripe
    colic
@toys_games
    doll dolls lego teddy chess dice monopoly console xbox jigsaw ball train
    bear figure playstation nintendo poker expansion pawn wii cartridge dlc
    playset plush barbie yoyo slime balloon multiplayer gameplay rpg shooter
    fifa zelda mario sonic balloons robot robots dinosaur dinosaurs unicorn
    puppet puppets pokemon dragons miniature trivia quiz replay gamers
    dollhouse figurine funko nerf lightsaber tricycle trampoline sandbox
    inflatable bouncy castle fidget rabbit marbles peppa pig elsa marvel
    transformers minecraft hornby rc magna sensory montessori educational
    stacking cuddly squishy tonka kaleidoscope playhouse wendy playtime squeaky
@book
    novel novels paperback hardcover character characters series twist twists
    binding ink plot plots ending ebook narrator narration textbook cookbook
    recipe recipes biography autobiography memoir mysteries fantasy detective
    horror poetry poem poems poet anthology comic comics manga encyclopedia
    dictionary atlas bible trilogy sequel protagonist heroine villain prose
    dialogue writer writers publisher publishing published illustration
    illustrations illustrator illustrated typo bibliography preface jacket
    editing translation translator translated gripping boring predictable
    pacing repetitive fiction literature literary child's potter
@music_media
    dvd cd vinyl records album albums movie movies episodes soundtrack songs
    song lp music series cassette vhs subtitles dubbed audio commentary
    pressing singer singers vocals vocal lyric lyrics orchestra opera punk
    reggae choir elvis guitarist drummer concert actor actors documentary
    cartoon cartoons anime sitcom acoustic musical
@instrument
    guitar guitars piano violin flute strings ukulele reed clarinet saxophone
    sax trumpet trombone cello viola bass harmonica banjo mandolin accordion
    harp oboe tuba cornet bugle tambourine bongo conga snare synth synthesizer
    midi amplifier fret tuner capo mouthpiece ligature truss whammy sustain
    timbre octave chord chords metronome stool musician musicians orchestra gig
    fender gibson ibanez yamaha casio roland ernie lute
@art_craft
    paints yarn knitting crochet beads sewing pencil pencils crayon embroidery
    hoop quilting quilt patchwork batting bobbin presser shears silhouette
    vinyl stencil scrapbook scrapbooking washi glitter sequins polymer pottery
    kiln glaze watercolour watercolor gouache pastel charcoal easel palette
    sketchbook drew drawn pigment pigments epoxy wick calligraphy nib origami
    mosaic weaving loom looms spindle roving skein lino carving whittling
    airbrush craft crafts crafting crafter hobby hobbies artwork artistic
    rhinestones googly tulle tassels zips interfacing thimble pva sharpie
    crayola winsor newton dmc aran
@tools_fixings
    saw hammer hammers screwdriver wrench wrenches nail nails nut nuts jigsaw
    socket spanner pliers sander sanders bracket brackets hinge hinges rivet
    ladder ladders ratchet chisel vise grinder router chainsaw dowel fastener
    fixing latch latches padlock threaded stripped circular mitre miter hacksaw
    planer stapler allen hex grub clamp jubilee velcro magnetic adhesive
    shackle blade blades sandpaper abrasive spirit laser solder crowbar castor
    caster spacer shim barrel flathead drywall pry mallet axe axes hatchet
    generator generators welder molly stud studs welding toolbox toolkit
    workbench trestle wheelbarrow hoist winch winches dewalt milwaukee bosch
    irwin corded chuck caliper calipers micrometer tool tools rasp trowel
    scraper paintbrush
@building
    faucet tile tiles pipe pipes sink sinks toilet sealant grout cement basins
    bathtub cistern flush flushing flapper valve valves plumbing plumber
    drainage gutter boiler plaster drywall stud skirting beading laminate
    flooring lino parquet wallpaper wallpapers emulsion gloss primer varnish
    putty mortar brick bricks paving slab slabs gravel roofing shingle slate
    skylight blind blinds doorknob hinge draught draft dimmer conduit extractor
    duct thermostat detector detectors timber plywood mdf decking fencing
    railing banister handrail shelving bidet diy renovation renovations
@garden
    lawnmower mower spade spades shovel rake pot pots feeders solar planter
    shears trowel soil compost fertiliser fertilizer trimmer hoe wheelbarrow
    nozzle sprayer irrigation greenhouse trellis pergola gazebo awning parasol
    decking bbq barbecue smoker incinerator brazier hammock birdhouse gnome
    fountains grass turf weed weeds weeding pesticide slug pellets mulch peat
    pest pests mousetrap membrane stake stakes twine allotment gardener
    gardeners chlorine gardena
@plants
    plant plants seed seeds tree trees rose roses leaves grow growing herb
    herbs succulent cactus cacti orchid fern roots leaf tulip lily lilies
    dahlia lavender tomato cucumber pumpkin sunflower bonsai blueberry
    strawberry raspberry shrub shrubs ivy fuchsia pansy primrose azalea
    magnolia acer bamboo aloe seedling tuber stems stalk blossom blossoms petal
    petals foliage germinate germination sprout transplant wilt wilted wither
    withered thrive thriving perennial evergreen bouquet wreath garland moss
    lichen leafy variegated heirloom
@pet_goods
    leash leashes litter cage cages kennel harness aquarium goldfish tetra
    filter harnesses lead bowl collar crate kibble betta tubing canister discus
    catfish cory koi catnip muzzle poop pouches pouch scratcher coats squeaky
    pond ponds algae substrate saltwater freshwater brackish salinity launcher
    kong frisbee shampoo flea fleas tick ticks nitrate ammonia flakes brine
    siphon diffuser nano gallon clicker microchip hutch sawdust birdcage
    perches suet gallons gill gills newt millet terrarium basking bridle reins
    halter stirrup horseshoe coop coops drinker nesting incubator rawhide
    antler pet pets pet's neuter groomer breeder breeders gnaw gnawed purina
@animal
    puppy puppies kitten kittens chickens chicken hamster rabbit rabbits horse
    horses horse's hen hens bird's parrot parrots budgie beagle labrador
    spaniel terrier squirrel squirrels retriever poodle collie husky huskies
    rottweiler doberman bulldog bulldogs frenchie pug chihuahua dachshund corgi
    greyhound shih tzu mastiff dalmatian hound hounds mutt pooch doggo doggie
    doggy pup pups kitty kitties tabby feline canine guinea gerbil mice ferret
    chinchilla hedgehog tortoise snake snakes gecko lizard lizards bearded
    iguana frog frogs toad toads finch finches sparrow sparrows pigeon pigeons
    dove doves crow crows magpie gull gulls seagull seagulls owl owls goose
    geese rooster poultry sheep goat goats cow cows cattle donkey donkeys pony
    ponies foal stallion gelding alpaca llama deer foxes badger badgers raccoon
    raccoons possum skunk wolves coyote coyotes wasp wasps flies mosquito
    mosquitoes cockroach bunny bunnies piglet
@vehicle_part
    tyre tire tires bumper bicycle bicycles pedal pedals handlebar handlebars
    exhaust clutch spark engine spoke chain saddle gears windshield bonnet
    fender emblem alloy rim nuts rotor tyres puncture sprocket crank headset
    hydraulic shock suspension cv axle steering mats dashboard dash shifter
    shimano sram skewer reflector cadence stabilizers ignition starter relay
    converter fuel petrol diesel gasoline mtb bmx brompton cyclist cyclists
    cycling cycle* carb manifold piston cylinder transmission differential
    turbo hid schrader sealant shorts cleats throttle scooter scooters towing
    hitch toyota honda mustang suzuki yamaha harley skateboard motorcycle oem
    sedan suv rv
@sport
    racket golf treadmill swimming gloves arrow arrows balls bat weights
    football soccer rugby cricket tennis baseball softball basketball
    volleyball lacrosse tee shin boxing martial karate gi fencing swim swimmer
    fins sup canoe paddle rowing ski skiing skate skating resistance exercise
    exercises workout fitness runner runners jogging trophy trophies medal
    medals gymnastics skipping climbing bowling sports sport athlete athletes
    adidas umpire
@camping_fishing
    stove hammock rucksack compass headlamp reel lure bait angler angling rod
    rods flashlight primus campsite campfire flint ferro tinder tarp fishes
    fisherman fishermen spinner sinker braid mono tarpaulin awning thermos
    flask billy bladder hiker hikers landing carp trout mackerel catfish
    pellets maggots minnow boots poncho machete midge insect repellent walkie
    treble spool casting trolling shimano penn abu garcia generator caravan
    motorhome portable rv glamping rations harpoon binoculars picnic
@furniture
    sofa couch couches legs wardrobe shelves bookcase stool mattress cabinet
    cabinets armchair recliner settee futon chaise footstool ottoman sideboard
    dresser nightstand bedside headboard slats slat bunk bookshelf bookshelves
    rack racks divider beanbag rocker workstation barstool pedestal shelving
    cupboard hutch upholstery upholstered armrest seating veneer furnishing
    furnishings furniture decoration decorations hanger mdf candlestick
    candelabra tapestry
@bedding
    duvet pillowcase blanket blankets quilt comforter towel towels mattress
    throws bedspread bedding linen linens valance bolster mattresses microfiber
    washcloth bathrobe tablecloth lumpy plump fluffy pilling wrinkled ironing
    sleeper snooze buckwheat
@lighting
    lamp lamps led leds chandelier spotlight candle candles lantern lanterns
    fairy taper votive halogen fluorescent filament edison incandescent cfl
    dimmer dimming brighter brightest lumen watt watts kelvin daylight rgb
    flicker flickers flickering illuminate illuminated illuminating
    illumination ballast lightbulb flashlight headlamp strobe philips
@office
    pen pens printer notebook notebooks stapler folder folders calculator
    planner planners pencil pencils highlighter stationery stationary biro
    ballpoint fountain nib cartridge cartridges sharpener ruler rulers
    compasses dispenser paperclip bulldog binder filing divider pouches
    shredder notepad diaries calendar calendars whiteboard marker markers
    letterhead postcard postcards invitation invitations clipboard organiser
    organisers organizer organizers toner copier ream tracing ruled margin
    feathering crayons typewriter lamy blotter quill mechanical chalkboard
    blackboard
@party
    balloon balloons banner banners tableware confetti bunting invitations
    decoration decorations napkins streamer piñata tiara sashes helium garland
    tinsel wreath santa nativity snowman reindeer topper firework fireworks
    zombie centrepiece centerpiece bouquet garter bridesmaid bridesmaids
    groomsmen bride's karaoke diya
@food_spices
    chocolate chocolates cookie cookies cake cakes pepper spice spices cinnamon
    turmeric cumin paprika sweets candy breakfast candies snack snacks crisps
    chili vanilla saffron curry coriander cardamom clove nutmeg nuts rice pasta
    sauce bread flour honey ginger garlic oregano parsley rosemary fennel anise
    cayenne jam cereal fruit meat sausage sausages noodle noodles sriracha
    tabasco masala bbq seasoning seasoned marinade marinated sugar cracker
    crackers pretzel popcorn granola oats vinegar balsamic soy miso msg
    flavoring oatmeal porridge peanut butter nutella marmalade syrup molasses
    caster icing bicarbonate gelatin sesame wasabi horseradish himalayan pate
    tinned beans lentil dal quinoa couscous barley chipotle chives spaghetti
    macaroni ramen tofu jerky bacon ham chicken beef pork lamb turkey steak
    steaks salami chorizo tuna salmon sardine anchovies prawn caviar egg eggs
    milk yogurt yoghurt ghee margarine pickle pickles chutney ketchup
    mayonnaise mayo mustard broth vegetable vegetables veg potato potatoes
    onion onions carrot carrots tomato tomatoes pea peas spinach seaweed banana
    bananas lemon grape grapes berry berries mango mangoes pineapple coconut
    avocado raisin apricot figs cranberry cranberries almond cashew walnut
    pistachio hazelnut pecan seeds chia flax gum gummy jellies toffee fudge
    caramel licorice marshmallow lollipop lolly brownie muffin doughnut donut
    donuts pastry pastries croissant waffle pancake pancakes tortilla pizza
    pizzas burger burgers sandwich sandwiches bagel dessert desserts pudding
    custard cadbury oreo heinz yeast dough breadcrumbs ingredient ingredients
    vegan vegetarian gluten organic meal meals supper sprinkles sweetener
@drink
    tea coffee wine wines beer beers juice juices bottle bottles whisky whiskey
    gin vodka rum cola latte espresso milkshake smoothie earl chai matcha
    chamomile peppermint herbal roasted decaf capsule cappuccino americano
    cocoa soya soy cordial lemonade ginger tonic soda coke pepsi gatorade
    electrolyte cider lager stout prosecco champagne cava sherry brandy cognac
    liqueur bourbon tequila cocktail cocktails bitters merlot shiraz cabernet
    sauvignon chardonnay pinot rosé keg fizzy sparkling diluted dilute drank
    sip sipped sipping hydrating thirst alcoholic beverage beverages
@supplement
    vitamin vitamins capsule capsules protein omega collagen magnesium
    probiotic creatine supplement supplements zinc calcium potassium selenium
    folic folate krill msm turmeric ginseng melatonin cbd hemp digestive whey
    isolate amino electrolyte burner ketones shaker dosage dose doses mg mcg iu
    bloating bloated digestion gut immunity metabolism hormone menopause
    cholesterol detox slimming fishy aftertaste nutritional nutrient nutrients
    vegan tincture herbal
@cleaning
    detergent bleach mop sponge broom soap spray vacuum duster disinfectant
    buckets sweep* scrubber laundry softener ariel rinse freshener microfiber
    clothesline insecticide cleaner cleaners hygiene streaky smear grime scum
    scrub scrubbed swept disinfect sanitize scouring clorox windex cif ajax
@part
    hinge hinges keys hands blade blades nozzle knob knobs switch dial dials
    lever levers rim rims spout latch clasp buckle shaft shafts axle axles gear
    gears cog sprocket pulley belt belts gasket washer washers hose hoses pipe
    pipes valve valves filter filters reservoir reservoirs chamber chambers
    roller rollers bearing bearings bracket brackets plate plates panel panels
    tray trays rack racks compartment compartments joint joints peg pegs rod
    rods neck casing housing shell coating surface surfaces layer layers lining
    insert inserts stopper bung plugs socket sockets wire wires lead leads
    terminal terminals element elements coil coils fuse circuit sensor sensors
    display displays lens indicator indicators cradle trigger triggers pedal
    pedals component components attachment attachments accessory accessories
    fittings extension extensions extender adjuster connector connectors
    adapter suction sucker suckers magnet magnets nib bristle bristles jaw jaws
    spindle nut bezel fringe vent vents grille grate spike spikes zipper velcro
    stitching padding wick mouthpiece cartridge
@material
    plastics metal metals aluminium aluminum wooden cotton silver rubber
    silicone ceramic polyester nylon pine walnut mahogany teak birch cedar
    bamboo rattan wicker plywood veneer laminate melamine formica acrylic
    polycarbonate pvc vinyl abs resin epoxy fibreglass fiberglass carbon fibre
    fiber kevlar titanium bronze zinc chrome nickel wrought stainless alloy
    alloys tungsten pewter gilt platinum enamel porcelain china stoneware
    earthenware terracotta clay marble granite slate concrete silk satin velvet
    velour linen denim canvas corduroy tweed fleece suede faux pu spandex lycra
    rayon modal acetate chiffon tulle lace muslin jute hemp hessian sponge
    latex neoprene microfiber cashmere merino mohair angora alpaca sheepskin
    fluff lacquer varnish fabrics textile textiles materials timber hardwood
    recycled polypropylene polyethylene polystyrene pleated teflon ivory ebony
    rosewood spruce maple woollen woolen leathery rubbery
@colour
    color colors gray purple brown orange beige cream turquoise maroon burgundy
    violet lavender crimson scarlet ruby coral olive aqua sky cobalt indigo
    charcoal ivory mustard amber bronze nude rainbow neon fluorescent
    transparent opaque hue tone tones dyed pigment colourful colorful colored
    reddish darker darkest pale vivid vibrant muted faded fade fading stripe*
    spotted plaid floral leopard camouflage paisley
@size
    smaller smallest larger inch inches cm litre litres liter oz ml loose kg mm
    lbs metre metres gram largest huge massive enormous giant grams ft lb pound
    pounds ounce baggy medium xl xxl xs petite roomy oversized gallon pint
    teaspoon watt watts volt amp hz gigantic mini miniature longest shorter
    shortest ghz mhz db psi rpm mph capacity length undersized tighter looser
    waist bust chest hips width height depth diameter radius thickness
    dimension wider narrow narrower thicker thinner thinnest dimensions
    measurement measurements metric tonnes ton tons slips stretchy shrink
    shrinks shrinking shrank shrunk shrinkage mls gm pcs pc tall taller shallow
    compact bulky chunky slim slimmer flattering unflattering clingy hugs
    slender heavier heaviest lightest lightweight oversize rubbed chafe blister
    blisters gape gaping dinky teeny wee minuscule microscopic colossal
    humongous saggy droop tts ginormous hefty portable jumbo midsize stubby
    spacious cramped cavernous rectangular circular triangular oblong pointed
    skinny lanky puny hugh bigg
@senses
    smelt smelly stink stinks louder loudest noises noisy quieter softer
    softest softness rough smoother silky quietest squeaky creak stinking stank
    crunchy oily stinky whine whining itchy scratchy sticky greasy slippery
    slimy whirring clunky tasty flavour flavours flavor flavors scent* thud
    hiss vibrate vibrating vibration vibrations rumble rumbling harder rigid
    firmer firmness flexible bendy chime chimes crackle crackling deafening
    odour odor odors aroma fragrance whiff sniff shrill muffled jarring
    decibels chirp squeal groan groans springy bouncy squishy spongy fluffy
    plush velvety furry groaning clatter clang tick ticked ticking tock
    sniffing reek fume fumes chemically pungent musty fishy fuzzy cosy cozy
    warmer warmth tepid lukewarm smoky smokey fruity floral citrus woody earthy
    minty sharper sharpest prickly spiky jagged bumpy lumpy sweeter sour salty
    bitter bland spicy tangy coarse texture* savoury savory creamy buttery
    nutty delicious yummy scrumptious breathable sweaty clammy stuffy padded
    cushioned supportive ergonomic delectable mouthwatering yum yuck yucky vile
    revolting sickly comfort irritating irritates tickle tickled tickling
    abrasive sickening nauseating overpowering insipid tasteless watery diluted
    stale pliable supple malleable taut saggy rancid soapy aftertaste acidic
    zesty refreshing crispy chewy lightweight weighty smoothness dampness
    roughness cuddly soggy mushy gooey gritty juicy succulent crumbly burnt
    charred palate palatable unpalatable inedible edible perfumed odorless
    stench flavorful delish savor sugary gag gags gagged gagging heady musky
    powdery cheesy
@looks
    prettier prettiest lovely cute elegant stylish attractive shiny matte style
    styles gaudy garish sleek contemporary retro vintage classy chic trendy
    fashionable rustic traditional quirky funky adorable stunning exquisite
    delicate dainty glamorous luxurious posh decorative ornate intricate
    detailed detailing craftsmanship workmanship glossy polished sheen shimmer
    shimmering sparkle sparkles sparkling sparkly glittery bling drab
    appearance aesthetic* appealing unattractive hideous unsightly scruffy
    realistic lifelike unrealistic symmetrical asymmetrical patchy streaky
    transparent compliment compliments complimented suited complements
    complement complemented blend blended blending shaped shapely nicely
    photogenic visually visual ornament
@quality_praise
    durable robust wellmade premium reliable stronger strongest quality made
    excellent tough hardwearing heavyduty rugged substantial stable sturdier
    sturdily sturdiness durability longlasting effective efficient powerful
    accurate precise useful practical versatile convenient intuitive clever
    ingenious nifty functional highquality topquality topnotch firstrate
    craftsmanship workmanship wellbuilt welldesigned thoughtful superior
    luxurious marvellous marvelous magnificent splendid sublime phenomenal
    incredible stellar impressive impressed faultless flawless impeccable ideal
    unbeatable unrivalled gamechanger lifesaver godsend musthave gem delightful
    solidly rocksolid bombproof bulletproof indestructible tiptop mighty
    magical weatherproof rustproof shatterproof nonstick leakproof quailty
    qualty qaulity quilty excelent excellant exellent awsome amazeballs
    briliant fantasic sturdey beefy
@quality_blame
    flimsy shoddy faulty defective cheaply badly poorly tacky broken tat junk
    inferior lowquality substandard fragile brittle wobbly rickety unstable
    unsteady shaky pointless hopeless mediocre lousy abysmal atrocious unusable
    unreliable ineffective inefficient inaccurate imprecise unsafe dangerous
    hazard hazardous deathtrap impractical awkward clumsy fiddly inconvenient
    uncomfortable plasticky tinny insubstantial gimmick gimmicky naff cheapo
    cheapy slapdash crude unfinished sloppy crooked uneven misaligned lopsided
    skewed warped leaky patchy dud defect defects flaw flaws flawed imperfect*
    malfunctioning inoperable nonfunctional flimsier flimsiest underpowered
    weedy feeble bendy overrated overhyped hyped crappy throwaway disposable
    ropey rubbishy bodge bodged unsuitable unsatisfactory dissapointing
    disapointing poorley deffective defectve rubish useles
@fail_verb
    drops buzzes hums tear tears tearing burst* bubbling itch itchy hurts fade
    fades peeling spark sparks sparking rot rotted dim dims strip stripped
    smoking blew quit quits spill spills gave dented flattened perished stalls
    stalled irritates die dies dying peeled peel peels burnt rusting jammed jam
    jams jamming ripped rip rips ripping tore torn shrank shrink shrinks
    shrinking shrunk melted melt melts melting overheat* topple toppled
    toppling collapse* collapsing crumble* crumbling buckle* buckling warp
    warps warped warping chipping shatter shatters shattered shattering
    explodes exploded exploding smouldering blown fail fails failed failing
    failure failures malfunction* glitch glitches glitching freeze freezes
    freezing froze frozen lag lags lagged lagging disconnect* loosen* unravel*
    undone unstuck detach detached detaching disintegrate* disintegrating
    degrade* degrading deteriorate* deteriorating flake* flaking bobble bobbles
    deflate deflated deflating puncture* puncturing clog clogs clogged clogging
    seize* seizing misfire creak creaks creaking spilt discolored tarnish
    tarnished tarnishing corrode corroded corrosion wilt wilts wilted wilting
    mould moulded moulding flicker* scuffed snag snags snagged snagging unscrew
    wriggle crinkle fizzle fizzled splinter splinters splintered splintering
    dislodge dislodged bricked
@work_verb
    function functions functioning cooks opens closes shuts prints sounds turns
    stays keeps folds stores fills lights shines protects protect removes
    tracks measures displays records washes irons chops slices blends prevents
    reduces improves reads drives rides does did lasting perform performs
    performed performing operate* connect connects connected connecting sync
    spin spins spinning glow absorb absorbed relieve relieved adjust adjusted
    adjustable glide rotate detect detected respond responds responded
    responding recognise recognised recognize* dissolve suck sucks perfectly
    effectively reliably compatible
@use_verb
    using planted bake baked baking built assemble assembled install installed
    mount mounted drank rode ridden knit squeeze squeezed sand mix mixed mixing
    stir stirred chop chopped slice sliced peel peeled fry fried fries frying
    roast roasted jog swim swimming swam cycle cycles cycling apply applied
    applies applying hoover vacuum mop sweep swept scrub dig digging dug adjust
    adjusted decorate decorated
@body_part
    neck nose elbow ankle stomach tummy belly waist bum thigh shin scalp
    forehead cheek cheeks chin jaw lip lips tooth throat muscle muscles spine
    breast breasts nipple torso body bodies fist eyebrow eyebrows rib ribs
    bladder bald beard cervical abs tendon
@room
    bathroom bedroom bedrooms lounge loft attic cellar basement conservatory
    nursery toilet loo hallway workshop classroom dorm studio studios closet
    cupboard wardrobe homes cottage bungalow fireplace stairs restroom backyard
    indoors
@family
    partner granddaughter grandad niece* boyfriend girlfriend aunt aunts
    granddaughter's grandad's baby's girl's partner's boyfriend's girlfriend's
    aunt's nana nana's nanna grandpa grandpa's granddad grandfather
    grandmothers grandkid grandkids grandchild grandchildren grandchild's
    grandparent grandparents mommy mama daddy papa mam mammy auntie aunty
    auntie's inlaws mil fil stepson stepdaughter stepmum stepdad stepfather
    stepmother godson goddaughter godchild fiance fiancé fiancee fiancée spouse
    spouses hubby hubby's hubs missus wifey bestie buddy pal pals roommate
    flatmate teenager teenagers teen teens families relative relatives sibling
    siblings bridesmaid wifes daughers grandaughter grandaughters duaghter
    daugther freind freinds tot nipper newborn amma appa bhai didi abuela
    abuelo nonna oma opa
@comparison
    better unlike similar compared compare comparing comparison comparable
    equivalent equal equally equals exactly alternative alternatives versus vs
    superior inferior predecessor upgrade upgraded replaced resembles resemble
    likewise whereas smaller beats beat rivals rival surpass exceed exceeds
    exceeded prefer* alike differ differs difference differences
@negation
    neither nor don't doesn* didn't isn't wasn't won't can't couldn* wouldn't
    cannot aren't weren't haven't hasn't hadn't shouldn't mustn't needn't ain't
    dont didnt isnt wasnt wont cant wouldnt arent werent havent hasnt hadnt
    shouldnt aint nowhere hardly barely scarcely rarely seldom non nope nah nay
    n't zero nil nought naught zilch nada nout nowt noone nevr nto nt dosent
    dosen't din't dnt didn wasn isn shan't daren't mightn't
@intensifier
    really extremely totally completely super incredibly highly utterly truly
    entirely thoroughly perfectly exceptionally particularly especially
    remarkably amazingly insanely ridiculously terribly awfully horribly
    massively hugely wildly seriously fully wholly properly flipping flippin
    freaking frickin fricking mega uber hella deeply immensely enormously
    tremendously unbelievably outrageously extraordinarily extraordinary
    exceedingly intensely strongly definitely certainly surely genuinely
    honestly downright outright sheer utter complete total beyond entire verry
    realy rly reallly soooo sooo soo toooo absolutley absolutly definately
    definatly defiantly extremly completly totaly veryy vvv v
@hedge
    maybe perhaps probably possibly may could seemingly somewhat fairly
    slightly kinda assume assumed assuming presume presumably reckon suspect
    suspected imagine likely unlikely almost nearly approximately roughly
    generally usually often sometimes occasionally mostly mainly largely partly
    partially relatively reasonably moderately however although except despite
    nevertheless nonetheless unsure uncertain wondering supposedly allegedly
    arguably basically essentially virtually practically potentially
    theoretically imo tbh ish personally admittedly doubt doubtful tad
@verdict
    disappointed disappointing pleased excellent brilliant amazing fantastic
    awful terrible rubbish garbage hate hates hated hating delighted thrilled
    chuffed impressed unimpressed displeased unsatisfied upset upsetting angry
    annoyed annoying frustrated frustrating furious livid fuming gutted sad
    saddened regret regrets regretted disgusted disgusting appalled appalling
    shocked shocking shocker ridiculous disgrace disgraceful unacceptable
    acceptable okay okey alright mediocre meh soso adequate passable
    satisfactory unsatisfactory reasonable outstanding exceptional wonderful
    fab fabulous awesome incredible marvellous marvelous terrific stellar
    sublime superlative horrible horrendous horrific horrid atrocious abysmal
    dreadful dire pathetic useless pointless worthless letdown underwhelmed
    underwhelming overwhelmed contented ecstatic elated overjoyed smitten
    obsessed adore* disappointment disappointments satisfaction nightmare
    nightmares fiasco farce shambles headache stress stressful hassle
    dissapointed disapointed dissappointed disappoined dissapointment
    dissatified happpy happey plesed pleasd satisified satified luv loove brill
    grt excelent excellant terible horible aweful perfick aok pleasantly
    surprised surprisingly sadly unfortunately fortunately luckily thankfully
    unfortunatly
@stars
    five four points pros cons upside downside
@recommendation
    recommends recommending recommendation recommendations avoid* reorder
    repurchase steer beware warning warned warn warns suggest suggests
    suggested suggesting advise advises advised advising advice swerve
    bargepole mustbuy goto thoroughly wholeheartedly hesitate hesitated
    hesitation hesitant reccomend* reccommend recomend* recommed recommened
    reccommended reconmend recommendable loyal consider considers considered
    considering wary caution cautious heed dont boycott endorse endorses
    endorsed endorsing vouch
@courtesy
    hi hey hiya howdy greetings guys thankyou thankful thankfully cheers
    gratitude sir madam best regards ma'am maam appreciate* appreciating
    appreciation appreciative thx sirs whom bye ciao yours y'all thnx tx ty
    tysm tks thnks thanx thankx yall peeps attn anyways ok okay lol haha tnx
    merci gracias blessings kudos congrats congratulations congratulate hahaha
    hehe lmao rofl omg oh ah shoutout compliments commend* ooh aha hmm hmmm hm
    um umm er hugs xx xxx hat's namaste dhanyavad erm yay hurray woohoo whoo
    oops ouch ugh shukriya argh yikes sigh phew gosh duh tut yeah yep yup ya
    aye pls plz nb ps btw fyi smh wtf imo tbh
@swearing
    crap crappy shite shitty bullshit bs damn damned dammit goddamn bloody hell
    f'ing freaking ass asshole bastard bitch piss pissed idiotic moron
    stupidity dumbass prick scum scumbag sucks suck sucked blinking darn dang
    jackass wtf
@place_name
    london manchester birmingham leeds glasgow edinburgh liverpool bristol uk
    usa britain british england america american belfast reading china turkey
    halifax derby hull chinese india indian germany german france french italy
    milton jersey sheffield newcastle coventry bradford plymouth southampton
    italian spain spanish ireland irish japan japanese canada oxford cambridge
    norwich york exeter swindon peterborough ipswich canadian australia
    australian europe european eu scotland wales croydon slough swansea
    aberdeen dundee inverness perth dublin korea korean taiwan vietnam thailand
    thai malaysia indonesia preston wigan stockport doncaster daventry chicago
    boston houston philippines pakistan pakistani turkish greece greek poland
    dallas austin phoenix denver seattle portland atlanta miami ukraine
    ukrainian russia russian austria switzerland swiss belgium orlando tampa
    detroit cleveland columbus cincinnati memphis nashville netherlands dutch
    holland sweden swedish norway denmark portugal louisville philadelphia
    pittsburgh baltimore washington newark brooklyn queens portuguese mexico
    mexican brazil brazilian argentina israel israeli manhattan vegas reno
    sacramento diego francisco angeles nyc egypt nigeria kenya africa asia
    asian dubai saudi milwaukee omaha charlotte richmond albuquerque tucson
    toronto montreal zealand california texas florida ohio virginia vancouver
    calgary winnipeg edmonton sydney melbourne brisbane adelaide carolina
    arizona nevada oregon utah colorado kansas auckland mumbai delhi bangalore
    bengaluru chennai kolkata hyderabad missouri iowa illinois michigan indiana
    kentucky tennessee alabama pune shenzhen guangzhou shanghai beijing tokyo
    paris berlin louisiana mississippi arkansas oklahoma dakota montana alaska
    hawaii leipzig amsterdam madrid barcelona milan rome geneva massachusetts
    connecticut pennsylvania maryland wisconsin minnesota ontario queensland
    singapore cornwall devon kent essex scottish victoria welsh orkney shetland
@me
    i i'm i've i'd i'll im ive id ourselves we're we've we'd we'll personally
@kin
    mothers moms mam mams mam's mas ma's mummies mommy mommies mommy's mama
    mamas mama's mamma* momma* mumsy mumsies fathers daddy daddies daddy's papa
    papas papa's pop's dadas dada's bro bros bro's sis sises sis's sibling*
    twin's triplet* grandmothers grandmas grannies grans nans nana nanas nanna*
    nannies nanny's grammy grammies grammy's gramma grammas gramma's grandmom*
    grandmum* grandfather* grandad* granddad* grandpa* grandpop* gramps
    parent's aunt aunts aunt's auntie* aunty aunty's niece* granddaughter*
    grandchild* grandkid grandkids grandbaby grandbabies stepmother* stepmum*
    stepmom* stepfather* stepdad* stepson* stepdaughter* stepbrother*
    stepsister* stepchild* stepkid* stepparent* godmother* godfather* godson*
    goddaughter* godchild* godparent* goddad* godmum* relative relatives
    relative's relation* kinsman kinsmen kinsman's kinswoman kinswomen
    kinswoman's ancestor* forefather* guardians guardian's fiance* fiancé*
    bairn* nonna nonnas nonna's nonno* abuela* abuelo* oma omas oma's opa opas
    opa's yaya yayas yaya's papaw* mamaw* meemaw* memaw* pawpaw* nibling* inlaw
    inlaws mil mils mil's fils sils sil's dils dil's bils bil's descendant*
    offspring* sib sibs sib's lads lad's lasses lass's bub bubs bub's eldest
    youngest oldest firstborn* kin kinfolk kinsfolk kith household bloodline
    bloodlines heir parental maternal paternal motherly fatherly sisterly
    brotherly familial widowed widow widow's widower widower's orphan orphaned
    foster fostered adopted adoptive adoptee halfsister halfbrother bruv brov
    sissy sista mumma mami mamá mutti vater papi papà baba babaji bapu amma
    appa ammi abba abbu didi bhai bhaiya bhabhi dadi nani nanaji dadaji chacha
    chachi mausi bua maama mamaji behen beti beta lola lolo tita tito nai
    yiayia pappou taid nain mamgu tadcu daddio mater pater momster fambam fam
    wifey hubby grandaughter grandaughters neice neices newphew neffew cuz couz
    greatgrandmother greatgrandfather greatgrandson greatgranddaughter
    matriarch patriarch progeny brood littleun youngun sprog sproglet bubba
@companion
    mates pal pals pal's buddy buddies buddy's bud buds bud's chum chums chum's
    amigo* homie* bestie* bff bffs bf bfs gf gfs gf's acquaintance* colleague's
    coworker* workmate* teammate* classmate* schoolmate* roommate* flatmate*
    housemate housemates roomie roomies roomy roomy's neighbor* companion*
    associate* comrade* crony cronies crony's confidant* playmate* shipmate*
    bandmate* bunkmate* dormmate* labmate* cellmate* clubmate* peer's ally
    allies ally's partner partners visitor* hostess* lodger* tenant* landlords
    landlady landladies landlady's tutor tutors tutor's mentor* bosses boss's
    supervisor* teammember* cohort's girlfriend* boyfriend* frenemy frenemies
    acquantance* aquaintance* collegue* colleauge* coleague* freind freinds
    freind's frend* nextdoor penpal* penfriend penfriends godfather* wingman
    wingmen wingman's bridesmaid* groomsman groomsmen groomsman's usher's
    bestman bestmen bestman's chaperone* friendship friendships friendlies bffl
    homeboy homeboys homegirl homegirls homeslice cobber cobbers bruh bruv blud
    fam muckers mucker mukker chummy posse squads clique cliques entourage
    congregation member's yaar dost bhai dostana compadre compadres compañero
    sidekick sidekicks neighbourhood neighbourly nieghbor nieghbour neighbur
    naybor nabor neigbor neigbour cowroker cowoker officemate officemates
    deskmate deskmates cubemate batchmate batchmates cabinmate campmate carpool
    fellow fellows crewmate crewmates squadmate guildmate guildmates clanmate
    schoolfriend schoolfriends churchmate childhood pastor's rector's
    parishioner parishioners
@spouse
    wifes spouse* partner partners partner's boyfriend* girlfriend* lover*
    fiance* fiancé* bride brides bride's groom grooms groom's bridegroom*
    newlywed* widow widows widow's widower* ex exes sweetheart* sweetie*
    darling* hubby* hubbie* hubs wifey* missus* mistress* mister's bf bfs gf
    gfs gf's paramour* consort* soulmate* betrothed* beau beaus beau's suitor*
    admirer* valentine* crushes crush's fling's squeezes squeeze's playboy*
    sidepiece* bedmate bedmates bedfellow* playmate* honeys honey's hun huns
    hun's babe babes babe's bae baes bae's boo boos boo's lovebird* couple's
    hookup* flame's ohs oh's dhs sos stbx stbxes stbx's exwife* exhusband*
    exboyfriend* exgirlfriend* cuckold* gigolo* swinger* throuple* husbnad
    husbend hubster hubbz hubz missis mrs mr's fella ladyfriend manfriend
    tinder grindr tindr honeymoon* anniversary anniversaries marriage marriages
    married marry marries marrying wed wedded wedding weddings engaged divorce
    divorcing divorcee divorcees divorcée separated courting courted courtship
    romance romanced cohabiting remarried unmarried polyamorous monogamous
    threesome affair affairs adultery eloped elope nuptials marital matrimonial
    spousal conjugal bridal partnered inamorata hotwife bedroom girfriend
    girlfreind boyfreind girl's fella's fwb situationship situationships
    beloved dearest wifes's
@child
    childs infant infant's newborn* teen teens teen's teenage* tween* preteen*
    youngster* youth youths youth's adolescent* juvenile* minors student's
    pupil* schoolchild schoolchild's schoolkid schoolkids schoolboy*
    schoolgirl* preschool* kinder* graders grader's freshman freshmen
    freshman's sophomore* undergrad* lads lad's lasses lass's laddie* lassie*
    tot tots tot's tyke tykes tyke's tike tikes tike's nipper* bairn* wean
    weans wee'un* sprog sprogs munchkin* rugrat* kiddo* kiddie kiddies kiddy
    kidlet kidlets kiddywink kiddiwinks littlest ones babys bub bubs bubba
    bambino bambinos ankle biter biters urchin brat brats scamp scamps cherub
    cherubs granddaughter granddaughters grandchild grandchildren grandkids
    underage underaged preemie preemies foetus fetus playschool creche crèche
    daycare highschool schools schooling classroom classrooms college
    university playground playdate playdates pubescent prepubescent puberty
    teeny puppyhood childhood boyhood girlhood infancy childish childlike
    youthful younger youngest yr yrs yo students's fresher freshers freshie
    freshies infants gcse alevel stepdaughter stepson nieces niece godson
    goddaughter triplets firstborn eldest todler toddlerhood toler childern
    chidren chilren kidz kido teenybopper millenial littleun littleuns youngun
    younguns lil'un bachcha bachche baccha chokra jugend orphans orphan loli
@maker
    inventors inventor's designer* writer* cofounder* manufacturer* artist
    artists artist's publisher* brewer brewers brewer's creator* developer*
    builder builders architect architects architect's composer* producer*
    songwriter* musician* singer* guitarist* drummer* vocalist* rapper* dj djs
    dj's illustrator* painter* potter potters potter's ceramicist* sculptor*
    carver* woodworker* carpenter* joiner* blacksmith* bladesmith* silversmith*
    goldsmith* jeweller jewellers jeweller's jeweler jewelers jeweler's
    cobbler* tailor tailors tailor's seamstress* dressmaker* knitter* weaver*
    quilter* crocheter* embroiderer* baker bakers baker's chefs confectioner*
    chocolatier chocolatiers distiller distillers winemaker* vintner* roaster
    roasters perfumer* soapmaker* chandler* candlemaker* luthier luthiers
    craftsman craftsmen craftsman's craftswoman craftswomen craftswoman's
    artisan* craftsperson craftspersons tanner tanners tanner's leatherworker
    leatherworkers bookbinder* printmaker* editor editors copywriter*
    ghostwriter* novelist* poet poets poet's playwright* biographer*
    screenwriter* scriptwriter* storyteller* cartoonist* animator* programmer*
    coder coders formulator* milliner* couturier* stylist* upholsterer*
    welder's machinist* toolmaker* gunsmith* watchmaker* clockmaker* saddler*
    glassblower* fabricator* assembler* innovator* originator* mastermind*
    pioneer pioneers pioneer's visionary visionaries visionary's entrepreneur*
    proprietor* coauthor coauthors coauthor's translator translators narrator*
    calligrapher* photographer* filmmaker* cinematographer* choreographer*
    beekeeper* grower's cheesemaker* fermenter fermenters patentee* licensor
    licensors brander* imprints imprint's studios atelier ateliers workshop
    workshops foundry foundries brewery breweries distillery distilleries
    winery wineries bakery bakeries roastery roasteries potteries presses
    publishings publishing's authoress sculptress paintress authorship authored
    handmaker manufacture manufactuer manufacter manufacturor manufactor
    manufactorer mfr mfg oem brewmaster brewsters toymaker toymakers dollmaker
    bagmaker shoemaker shoemakers hatmaker boatbuilder bodger bowyer fletcher
    creatrix mompreneur mumpreneur solopreneur dev devs dev's devteam indie ceo
    cto cfo coo patentholder bookmaker entreprenuer entrepeneur artiste
    artistes auteur auteurs lyricist lyricists beatmaker beatmakers remixer
    conductor orchestra ensemble frontman bassist keyboardist pianist violinist
    craftspeople shopmaker startup startups homebrewer homebrewers crafter
    crafters etsian wordsmith wordsmiths essayist columnist journalist bard
    gamemaker modder modders podcaster youtuber
@making
    invent invents invented inventing found founds founded founding cofound
    cofounds cofounded cofounding manufacture manufactures manufactured
    manufacturing create creates creating develop develops developed developing
    built compose composes composed composing produces produced producing
    directing illustrate* illustrating sculpt sculpts sculpted sculpting carve
    carves carved carving craft crafts crafted crafting handcraft* prototype*
    prototyping patents patented patenting launch launches launched launching
    publishes publishing release* releasing authored authoring coauthor
    coauthors coauthored coauthoring cowrite cowrites cowrote cowritten
    cowriting ghostwrite ghostwrites ghostwrote ghostwritten ghostwriting
    narrate* narrating translate* translating animate* animating formulate*
    formulating brew brews brewed brewing distil distils distilled distilling
    distill distills ferment ferments fermented fermenting knit knits knitted
    knitting crochet crochets crocheted crocheting weave weaves wove woven
    weaving sewn embroider embroiders embroidered embroidering quilt quilts
    quilted quilting forge forges forged forging weld welds welded welding
    assemble assembles assembled assembling fabricate* fabricating construct
    constructs constructed constructing conceive* conceiving devise* devising
    sketches sketched sketching drew trademark trademarks trademarked
    copyright* licencing pioneer pioneers pioneered pioneering originate*
    originating establish establishes established establishing whittle*
    whittling tailor tailors tailored tailoring upholster upholsters
    upholstered upholstering crowdfund crowdfunds crowdfunded crowdfunding
    kickstart kickstarts kickstarted kickstarting typeset* compile* compiling
    curate* curating draught* dyes dyed dyeing casting incubate* incubating
    handpaint* handstitch* handsew* handwrite handwrites handwrote handwritten
    handwriting bootstrap* bankroll* selfpublish* premiere* premiering remix
    remixes remixed remixing remaster* coproduce* coproducing codesign*
    codevelop* cocreate* cocreating concoct* innovate* innovating ideate*
    ideating brainstorm* architect architects architected architecting perfume
    perfumes perfumed perfuming refine refines refined refining iterates
    iterated iterating debuts debuted debuting unveiled unveiling serialise*
    serialising commission commissions commissioned commissioning customise*
    customising customize* customizing designed's handmade homemade handbuilt
    handwoven handknit handknitted handspun handdyed handpoured handcarved
    handthrown handforged selfmade bespoke mades creation creations invention
    inventions startup brainchild handiwork handywork authorship authoured
    publication publications recordings songwriting beekeeping winemaking
    soapmaking filmmaking designd desinged desgined desinger wrotte writen
    writed writting publised publishd inventd launchd project masterpiece opus
    masterwork
@workplace
    payroll payrolls dept depts headquarter* lab labs laboratory laboratories
    studio studios workshop workshops plant plants mill mills brewery breweries
    distillery distilleries bakery bakeries foundry foundries shipyard
    shipyards boardroom boardrooms cubicle cubicles branches facilities premise
    premises workroom workrooms showroom showrooms stockroom stockrooms
    mailroom mailrooms backroom backrooms breakroom breakrooms canteen canteens
    cafeteria cafeterias workbench workbenches atelier ateliers agency agencies
    bureau bureaus establishment establishments hangar hangars smithy smithies
    newsroom newsrooms callcentre callcentres callcenter callcenters helpdesk
    helpdesks checkout checkouts outlet outlets storefront storefronts vineyard
    vineyards winery wineries roastery roasteries tannery tanneries sawmill
    sawmills quarries refinery refineries workstation workstations conveyors
    assemblies division* subsidiary subsidiaries corporation corporations
    campus campuses hub hubs incubator incubators coworking coworkings
    workspace workspaces hq hqs factory's office's warehouse's warehousing
    department's lab's nightshift nightshifts dayshift overtime rota rotas
    roster* hr rnd qc qa accounting marketing sales logistics shipping dispatch
    fulfilment fulfillment fulfilments production manufacturing packing
    packaging procurement purchasing merchandising management shopfloor
    shopfront factoryfloor worksite worksites jobsite jobsites workplace
    workplaces workforce clocked timesheet timesheets lunchroom lunchbreak
    staffroom staffrooms wfh backoffice backend hotdesk godown godowns karkhana
    daftar timecard lanyard lanyards badge badges uniform uniforms desks
    inhouse team's onsite offsite conveyer packhouse workhouse sweatshop
    sweatshops bottling cannery canneries
@employment
    employ* staffs staffer* worker* managers manager's supervisor* foreman
    foremen forewoman forewomen intern interns* apprentice* trainee* contractor
    contractors subcontractor subcontractors freelance* consultant consultants
    colleague's coworker* shareholder* stockholder stockholders investor*
    stakeholder stakeholders agent* rep reps rep's representative* salesman
    salesmen saleswoman saleswomen saleswoman's salesperson* ambassador*
    affiliate affiliates affiliate's associate* partner partners partner's
    director directors executive* exec execs exec's chairman chairmen
    chairwoman chairwomen chairperson chairpersons proprietor* cofounder
    cofounders clerk clerks cashier* assistant* receptionist* accountant
    accountants bookkeeper bookkeepers recruit* headhunt* temp temps
    franchisee* franchiser franchisers franchisor franchisors distributor
    distributors reseller resellers stockist stockists wholesaler wholesalers
    licensee broker brokers promote* publicist publicists marketer marketers
    copywriter copywriters influencers spokesman spokeswoman spokesperson
    spokespersons advisor advisors adviser advisers merchandiser merchandisers
    packer packers picker pickers stockers supplier suppliers backer backers
    financier financiers sponsor sponsors sponsor's salary salaries wage wages
    royalty royalties commission commissions dividend dividends bonuses
    paycheck paychecks paycheque paycheques payslip payslips paystub paystubs
    pension pensions stipend stipends career careers vacancy vacancies resume
    resumes cv cvs promotion promotions payrise payrises equities payday
    paydays timesheet timesheets occupation occupations profession professions
    livelihoods hire hires hired hiring contracted contracting freelancing
    interned interning moonlight* promoting sack sacks sacked sacking dismiss
    dismisses dismissed dismissing resigned supervise* supervising oversee*
    oversaw represent represents represented representing invest invests
    invested investing earned earning apprenticing franchise franchises
    franchised franchising outsource* outsourcing onboard* jobed jobing
    bankroll* invoiced invoicing staffing unemployed selfemployed workforce ceo
    ceos cfo coo cto cmo vp vps svp evp hr md mds payroll payrolled salaried
    waged comission commision commisions shareholding shareholdings
    stakeholding investment investments emplyee emplyer emloyee salery sallary
    laid layoff layoffs redundancy redundancies redundant furlough furloughed
    probation overtime parttime fulltime nda ndas tenure unionised unionized
    management managment managerial temping sidegig hustle sidehustle downline
    upline mlm distributorship consultancy bosses higherups inhouse insider
    retainer payed
@business
    busines* startup* franchise franchises franchise's imprint* supplier*
    distributor distributors distributor's competitor's rival rivals rival's
    corporation* enterprise* conglomerate* manufacturer* retailer* wholesale*
    vendor* trader traders trader's dealer* reseller resellers agency agencies
    agency's consultancy consultancies consultancy's outfit* partnership*
    cooperative* collective's publisher* studio* brewery breweries brewery's
    bakery bakeries bakery's cafe cafes cafe's café cafés café's restaurant*
    boutique* salon* workshop* factory's clinics clinic's venture* subsidiary
    subsidiaries subsidiary's affiliate affiliates affiliate's multinational*
    organisation* organization* charity's nonprofit* foundation* establishment*
    house's marketplaces outlet* kiosk* pub's bistro* deli delis deli's diner's
    eatery eateries eatery's guesthouse* distillery distilleries distillery's
    winery wineries winery's roastery roasteries roastery's brokerage*
    exporter* importer* stockist* contractor* licensee* producer* provider*
    operator's corp corps corp's co cos co's incs trademark trademarks
    trademark's sponsor sponsors sponsor's clientele* investor* entrepreneur*
    ltd llc llp plc gmbh pty pvt incorporated corporate corporates biz bizness
    buisness bussiness smb sme smes b2b b2c compnay comapny companys compagny
    megacorp brandname franchised franchising headquarters headquartered
    holdings group's monopoly monopolies cartel cartels trades traded industry
    industries sector markets commerce commercial ecommerce retail retailing
    distribution distributes wholesaling turnover profits profit revenue
    shopkeeper shopkeepers shopowner dukaan dukan mompop indie independents
    independent sidebusiness sidehustle dropshipper dropshippers dropshipping
    merchandising patents ngo bankrupt bankruptcy liquidation dba
@rivalry
    competitor's rival* competition* contender* challenge* opponent* adversary
    adversaries adversary's nemesis nemesis's imitator* copycat* clone*
    knockoff knockoffs ripoff ripoffs dupe dupes dupe's lookalike* copier*
    alternative alternatives counterparts counterpart's substitute substitutes
    replica* imitation imitations pretender* usurper* impostor* imposter*
    undercut* counterfeit* pirate pirates pirate's plagiarist* copyist*
    wannabe* incumbent* upstart* monopoly monopolies compete competes competed
    competing outdo outdoes outdid outdone outdoing outsell* outsold
    outperform* outclass* copied copying cloning imitate* imitating mimic*
    plagiarise* plagiarising plagiarize* plagiarizing poach poaches poached
    poaching sabotage* sabotaging badmouth* smear* slander* defame* defaming
    disparage* disparaging discredit* undermine* undermining trounce* trouncing
    surpass* eclipse* eclipsing trump trumps trumped trumping overtake*
    overtook overtaking dethrone* dethroning outshine* outshining outlast*
    outrank* outbid* challenging dominate* dominating monopolise* monopolising
    monopolize* monopolizing emulate* emulating duplicate* duplicating
    infringe* infringing competitive* competitior competiter competiton
    compeditor competitve competetor offs nockoff offbrand brandless unbranded
    noname bootleg bootlegs versus vs unlike compared elsewhere opposition
    trademark feud feuding
@promotion_place
    podcast podcasts blog blogs vlog vlogs websites webpage webpages
    newsletters booth booths forum forums subreddit subreddits storefront
    storefronts sites hashtag hashtags feed feeds playlist playlists livestream
    livestreams stream streams gallery galleries portfolio portfolios markets
    exhibitions workshop workshops webinar webinars seminar seminars
    masterclass masterclasses studio studios salon salons community communities
    chatroom chatrooms messenger messengers inbox inboxes listing listings
    platforms marketplaces bazaar bazaars expo expos convention conventions
    fete fetes festival festivals craftfair craftfairs kiosk kiosks popup
    popups showroom showrooms webshop webshops eshop eshops estore estores
    domain domains url urls hotline hotlines helplines bios homepage homepages
    microsite microsites catalogues catalog catalogs brochure brochures
    magazine magazines ebook ebooks fundraiser fundraisers campaign campaigns
    crowdfunder crowdfunders broadcasts radios etsy ebay youtube yt tiktok*
    insta ig igtv facebook fb twitter tweet tweets threads mastodon bluesky
    snapchat pinterest tumblr reddit discord patreon substack kofi onlyfans
    fansly kickstarter indiegogo gofundme twitch rumble vimeo dailymotion
    soundcloud bandcamp spotify audible goodreads wattpad royalroad kdp depop
    vinted poshmark mercari shopify bigcartel squarespace wix wordpress
    blogspot blogger linktree linkedin quora yelp tripadvisor trustpilot weibo
    viber skype kakao shopee lazada flipkart meesho aliexpress alibaba temu
    shein gumtree craigslist fiverr upwork redbubble teepublic zazzle society6
    teespring spreadshirt notonthehighstreet folksy wallapop leboncoin
    goimagine thingiverse cults3d myminifactory gumroad playstore appstore uk
    org www https gmail hotmail yahoo outlook fbgroup youtube's etsy's
    facebook's instagram's facebok facbook faceboook instagam instgram utube
    youtub tictoc ticktock blogging vlogging blogged podcasting website's
    webside websight web online's internet onlineshop qr linkinbio linktr
    socials social media wattpad's substacks pateron insta's mailinglist
    telegramgroup clubhouse bookstagram booktok booktube
@promotion_call
    subscribes subscribing searches searching google googles googled googling
    preorder* dms dmed dming hire hires hired hiring browse* browsing messaging
    texting emailing phoning contacting booking retweet* repost* commented
    commenting enter enters entered entering register* download* install
    installs installed installing view views viewed viewing discover* explore*
    exploring donates donated donating pledge* pledging sponsor sponsors
    sponsored sponsoring nominate* nominating attend* rsvp rsvps rsvped rsvping
    bookmark* shopped swipe* swiping scrolling invite* inviting refer refers
    referred referring reserve* reserving schedule* scheduling enquire*
    enquiring inquire* inquiring enrol* unlock* redeem redeems redeemed
    redeeming upload* grab grabs grabbed grabbing snag snags snagged snagging
    ping pings pinged pinging pm pms pmed pming subscribers subscriber
    subscription subscriptions subscirbe suscribe subsribe followers follower
    signup signups dm's hmu linkinbio bio checkout checkin visitors bookings
    appointment appointments commission commissions enquiries enquiry inquiries
    inquiry info details plz pls lookup hashtag venue weddings events available
    subscribe's
@coupon
    promo promos discounts referral referrals promotion* percent* rebate
    rebates cashbacks token tokens giftcard giftcards bargain bargains markdown
    markdowns reduction reductions savings clearance clearances giveaways
    freebies bundle bundles bogo bogos bonuses perk perks rewards incentive
    incentives loyalties promocode promocodes vouchercode vouchercodes
    couponcode couponcodes discountcode discountcodes couponing couponed
    coupond cupon cupons copon discounted discounting discounter discont pct
    checkout apply applied applies applying enter entered entering redeem
    redeemed redeeming redeemable redemption redemptions expires expire expiry
    expiring stack* groupon retailmenot slickdeals hotukdeals topcashback
    quidco rakuten ibotta blackfriday cybermonday bf cm refer referred
    referring clippable reduce* reducing lightning vouched vouchercloud
    studentbeans unidays bluelight nhs voucer voutcher vocher discout dicount
    discound firstorder twentyoff bogof buyone fiver tenner quid flashsale
    exclusive
@gift
    freebies sample* present presents giveaways bonuses goodie* goody tester
    testers giftcard giftcards token tokens hampers perk perks swag swags
    donation donations prizes offering offerings handout handouts keepsake
    keepsakes souvenir souvenirs stocking stockings raffles trial trials bung
    bungs kickback kickbacks sweetener sweeteners freely complimentary
    complementary complimentry gratis gifting regift* gift's giftee giftees
    giver givers gifter gifters recipient recipients freebee freebees freebys
    frebie freeby sampling comp comped comps charged giftbox giftboxes giftwrap
    giftwrapped giftset giftsets amazoncard birthdays bday xmas secretsanta
    santa hanukkah diwali eid mothersday fathersday valentines housewarming
    thankyou present's presented goodybag swagbag winner gived donated
    netgalley advance promotional gratuity gratuities gratuitous unpaid
    ambassador goodwill foc frees lagniappe
@payback
    refunding reimburse* reimbursing repay* repaid compensate* compensating
    rebate* rebating crediting recoup* chargeback* paypal* venmo* zelle*
    zelling cashapp* wiring transfers transferring deposit* remit* cashbacks
    payout payouts payment payments compensations settlement settlements
    giftcard giftcards refundable refunde* payapl revolut monzo upi gpay paytm
    phonepe googlepay applepay iban sortcode bacs moneys monies partial fully
    partially spent reimburstment reimbusement reimbursments reimburesed
    remimbursed reinburse* refunf refun refud refundd refuned refounded refound
    cashed compensatory compo recompense recompensed recompensing restitution
    remuneration remunerated renumerated renumeration payback paybacks
    reimbursal goodwill redress indemnity bitcoin crypto usdt btc westernunion
    moneygram cheque cheques euros offered
@bargain_for
    exchange* exchanging bribing agreeing dealt dealing rewarding persuade*
    persuading condition conditions conditioned conditioning incentivise*
    incentivising incentivize* incentivizing requests traded trading barter*
    negotiate* negotiating induce* inducing entice* enticing tempt* lures lured
    luring coax coaxes coaxed coaxing pressure* pressuring pressurise*
    pressurising pressurize* pressurizing coerce* coercing blackmail* nag nags
    nagged nagging pester* hound* harass harasses harassed harassing demand*
    insist* oblige* obliging reciprocate* reciprocating compensate*
    compensating solicit solicits solicited soliciting urge urges urged urging
    convince* convincing encourage* encouraging bargain bargains bargained
    bargaining haggle* haggling threatens threatening guilt* nudge* nudging
    invites invited inviting remind* remunerate* remunerating sway sways swayed
    swaying cajole* cajoling compel* plead* entreat* hassle* hassling wheedle*
    wheedling refunding withhold* withheld guarantees guaranteeing incentive
    incentives sweetener sweeteners kickback kickbacks bung bungs backhander
    backhanders payoff payoffs proposal proposals proposition propositions
    agreement agreements arrangement arrangements ransoms quids persuasion
    persuasions payola payolas hush hushmoney provided providing unless subject
    conditional* contingent terms excahnge exhange exchage bribery offerred
    offring insentive incetive stipulate* stipulation proviso quo pro buyoff
    mutual mutually favourable favorable extort extorted extorting extortion
    ultimatum ultimatums greased grease reciprocal reciprocity handshake
    backscratching
@review_words
    feedbacks testimonial testimonials writeup writeups blurb* critique
    critiques appraisal appraisals evaluations assess* recommendation
    recommendations endorse* headlines summary summaries impression impressions
    viewpoint viewpoints view views thought rant rants thumbs vote votes
    ranking rankings statement statements commented commenting submits
    recommends recommending endorsing critiqued critiquing evaluate* evaluating
    appraise* appraising judges judged ranted ranting warn warns warned warning
    voted voting rank ranks ranked remarked remarking uploaded uploading advise
    advises advised advising opine* opining review's reviewz reveiw reveiws
    reveiwed reviw reviws reviewes reviwed revew revews revue revues reviewd
    rewiev rewiew rivew reviewable rewview starred starring unstarred fivestar
    5star onestar 1star 4star ratting rateing unrated overrated underrated
    poster posters postings commentary commentaries commenter coment feedbck
    testimony opinion's upvote* downvote downvotes downvoted unhelpful
    unverified trustpilot yelp star's glowing scathing neutral favourable
    favorable reread tldr submitting
@review_change
    edits delet* updating removes raise* raising bump bumps bumped bumping
    upgrade* upgrading revises revising amend* withdraws withdrew withdrawn
    withdrawing retract* alter alters altered altering modify modifies modified
    modifying adjust adjusts adjusted adjusting erase* erasing rescind*
    reconsider* rewrite rewrites rewrote rewritten rewriting increase*
    increasing lowers lowering reduce* reducing improve improves improved
    improving boost boosts boosted boosting redo redoes redid redone redoing
    repost* resubmit* downgrade* downgrading tweak tweaks tweaked tweaking
    rectify rectifies rectified rectifying restores restored restoring scraps
    scrapped scrapping converts converted converting append appends appended
    appending ups upped upping canceled canceling censor censors censored
    censoring suppress suppresses suppressed suppressing reject* decline*
    declining unpublish* republish* overwrite overwrites overwrote overwritten
    overwriting rethink* rethought elevate* elevating deduct deducts deducted
    deducting moderate moderates moderated moderating purge* purging void voids
    voided voiding reword* rephrase* rephrasing changeing chnage chnaged chage
    chaged editted editting edit's delated dlete removal removals remove's
    removeing updte upated uptdate updat revision revisions ammend* withdrawal
    alteration alterations modification modifications adjustment adjustments
    correction corrections takedown takedowns originally original initially
    initial previously rating disappear disappeared
@reviewers
    commenter commenters commentator* poster posters poster's rater* critic's
    complainer* hater* shill shills shill's bot bots troll trolls troll's
    whiner* moaner* purchaser* shopper's writer writers contributor* consumer*
    blogger* influencers vlogger* tester* viner viners fanboy* fangirl*
    defender* apologist* naysayer* nitpicker* grumbler* whinger whingers
    griper* grouch grouches grouch's misery miseries misery's lurker* skeptic*
    sceptic* doubter* detractor* pessimist* cynic* critiquer* evaluator*
    respondent* responder* replier repliers troller* stooge* imposter*
    impostor* sockpuppet* spammer* astroturfer* reviewr* complainant* voter*
    downvoter* reveiwer reveiwers reviwer reviwers reviewes reviewors
    commentors commentor h8ter h8ers h8er trolling shilling shilled botted
    everybody ppl ppls peeps karen karens crybaby crybabies snowflake
    snowflakes anonymous keyboard fakers faker users starrers ragebaiter
    ragebaiters
@evidence
    photograph photographs pic pics insert* postcard postcards image images
    footage footages statement statements notes flyer flyers flier fliers
    pamphlet pamphlets brochure brochures barcode barcodes document documents
    documentation documentations certificate certificates paperwork paperworks
    printout printouts transcript transcripts log logs attachment attachments
    capture* snapshot snapshots url urls citation citations reference
    references quote quotes booklet booklets screenshoted screenshoting
    attaches attaching upload* photographed photographing documented
    documenting recorded enclose* enclosing verify verifies verifying capturing
    copied copying evidence evidences evident qr qrcode qrcodes picz pix
    screengrab screengrabs screencap* screenshotted screenie screenies proven
    reciept reciepts receit receits recipt recipts foto fotos jpg jpeg png pdf
    gif mp4 dashcam cctv webcam documentary attatched enclosure tucked
    handwritten traceable audit verifiable witness* testimony photographic
    timestamp* bookmarked archive* wayback pasted tracking chatlog
@openness
    honester honestest frank* blunter bluntest opener openest disclosure
    disclosures disclaim* partnership partnerships ad ads advert adverts
    advertisement advertisements sponsor sponsors* affiliate affiliates collab*
    promotion* endorsement endorsements admission admissions confess*
    ambassador ambassadors biases conflicts declaration declarations disclose*
    disclosing declare* declaring admit admits admitted admitting reveal*
    acknowledge acknowledges acknowledged acknowledging sponsored sponsoring
    partner partners partnered partnering influence influences influenced
    influencing honesty unbias* impartial* objective objectively objectivity
    transparent transparently transparency gifted ad's spon hashtagad openly
    openness fairness sincere sincerely sincerity candid candidly candour
    candor truth* genuine genuinely bluntly independent independently voluntary
    voluntarily unpaid unsponsored unaffiliated affiliation affiliated
    affiliations paid compensated biassed forthright forthcoming upfront
    uninfluenced straightforward personal personally imo imho tbh ngl fyi vine
    netgalley arc booksirens booksprout reedsy complimentary ftc asa prejudice
    prejudiced unprejudiced nonbiased neutral neutrally legit legitimately
    authentic authentically authenticity candidness ethical ethically
    obligation obligated obliged obligations
@disease
    cancers tumour tumours tumor tumors carcinoma carcinomas sarcoma sarcomas
    lymphoma lymphomas leukaemia leukaemias leukemia leukemias melanoma
    melanomas myeloma myelomas glioma gliomas glioblastoma glioblastomas
    mesothelioma mesotheliomas neuroblastoma neuroblastomas adenocarcinoma
    adenocarcinomas metastasis* malignancy malignancies stroke strokes aneurysm
    aneurysms embolism embolisms thrombosis infarction infarctions arrhythmia
    arrhythmias fibrillation fibrillations epilepsies seizure seizures
    convulsion convulsions dementia dementias infection infections virus
    viruses disease diseases illness illnesses disorder disorders syndrome
    syndromes sickness sicknesses cyst cysts fibro* polyp polyps goitre goitres
    goiter goiters hernia hernias ulcer ulcers abscess abscesses fracture
    fractures lesion lesions nodule nodules haemorrhage haemorrhages hemorrhage
    hemorrhages gallstone gallstones coma comas allergy allergies parasite
    parasites tapeworm tapeworms hookworm hookworms heartworm heartworms
    ringworm ringworms miscarriage miscarriages cataract cataracts addiction
    addictions psychosis phobia phobias neuropathy neuropathies myopathy
    myopathies nephropathy nephropathies retinopathy retinopathies
    encephalopathy encephalopathies cardiomyopathy cardiomyopathies paralysis
    amputation amputations concussion concussions epidemic epidemics pandemic
    pandemics plague plagues outbreak outbreaks palsy palsies cancerous
    malignant metastatic metastasized metastases leukemic lukemia lukaemia
    diabetic diabetics diabeties diabetis diabetus prediabetes prediabetic
    hypoglycaemia hypoglycemia hyperglycaemia hyperglycemia ketoacidosis
    neuropathic hypertension hypertensive hypotension cholesterol
    atherosclerosis arteriosclerosis angina cardiac coronary tachycardia
    bradycardia afib chf copd emphysema asthmatic asthmatics athsma ashtma
    bronchitis pneumonia tuberculosis tb pleurisy sarcoidosis silicosis
    asbestosis alzheimer* altzheimers alzhiemers parkinson* huntingtons
    huntington's mnd sclerosis lupus arthritic osteoarthritis osteoporosis
    osteopenia rheumatoid rheumatism rheumatic gout gouty spondylitis
    ankylosing scoliosis spondylosis stenosis sciatica bursitis myositis
    myasthenia dystrophy muscular atrophy crohn* colitis ibs ibd coeliac celiac
    diverticulitis diverticulosis pancreatitis cirrhosis jaundice appendicitis
    gastritis gastroparesis peritonitis sibo gerd barretts nephritis nephrotic
    pyelonephritis kidney renal hepatic ckd endometriosis endo pcos polycystic
    infertility infertile menopause preeclampsia eclampsia ectopic prostatitis
    bph impotence hypothyroidism hypothyroid hyperthyroidism hyperthyroid
    hashimoto* thyroiditis addisons addison's cushings cushing's acromegaly
    anaemia anemia anaemic anemic haemophilia hemophilia thalassemia
    thalassaemia thrombocytopenia leukopenia neutropenia sepsis septic* mrsa
    staph strep meningitis encephalitis polio poliomyelitis measles mumps
    rubella smallpox chickenpox shingles pox monkeypox mpox cholera typhoid
    typhus malaria dengue ebola zika chikungunya rabies rabid tetanus
    diphtheria pertussis leprosy anthrax botulism listeria listeriosis
    salmonella legionnaires legionella hiv aids herpes hpv gonorrhea gonorrhoea
    chlamydia syphilis std stds sti stis covid covid19 corona coronavirus
    influenza flu sars mers lyme lymes toxoplasmosis leptospirosis
    leishmaniasis trichomoniasis giardia parvo parvovirus distemper felv fiv
    dysplasia mange laminitis cushingoid pancreatic lymphatic epileptic
    epileptics schizophrenia schizophrenic bipolar depression depressive
    psychotic ptsd ocd adhd autism autistic aspergers asperger's tourettes
    tourette's anorexia bulimia narcolepsy insomnia neuralgia trigeminal cfs
    dysautonomia ehlers eds marfan psoriasis psoriatic eczema dermatitis
    vitiligo scleroderma rosacea pemphigus cellulitis gangrene necrosis
    alopecia glaucoma macular degeneration amd blindness deafness tinnitus
    menieres meniere's retinitis keratoconus autoimmune cerebral palsied bifida
    hydrocephalus paraplegia quadriplegia hemiplegia quadriplegic paraplegic
    obesity rickets scurvy beriberi pellagra malnutrition alcoholism incurable
    inoperable fatal lymphedema lymphoedema mastitis
@ailment
    headach* migraine migraines sniffle* sneeze* fever* chill chills ache aches
    pain pains cramp* spasm spasms twinge twinges niggle niggles bruise* graze
    grazes scrape scrapes blister blisters bunion bunions callus calluses
    callouses wart warts verruca verrucas pimple pimples zit zits blackhead
    blackheads rash rashes hive hives itch itches bite bites sting stings
    sunburn sunburns scald scalds splinter splinters sprain sprains strain
    strains hangover hangovers stomachache stomachaches tummy* toothache
    toothaches earache earaches backache backaches bellyache bellyaches
    heartburn heartburns ulcer ulcers wheeze* sore sores scab scabs scar scars
    stye styes hiccup hiccups blemishes allergy allergies flare flares symptom
    symptoms nosebleed nosebleeds chilblain chilblains haemorrhoid haemorrhoids
    hemorrhoid hemorrhoids tantrum tantrums wrinkle wrinkles stretchmark
    stretchmarks swell* tremor tremors tingle* twitch twitches snore* yawn
    yawns ached aching itched itching sneezing wheezing sniffling snoring
    throb* vomit* faint* hurting bloat* swollen stung stinging tingling sweat
    sweats sweated sweating burp burps burped burping fart farts farted farting
    belch* sorer sorest itchy itchier itchiest achy achier achiest dizzy
    dizzier dizziest queasy queasier queasiest stiffer stiffest sleepy sleepier
    sleepiest groggy groggier groggiest grumpy grumpier grumpiest gassy gassier
    gassiest woozy woozier wooziest runny runnier runniest stuffy stuffier
    stuffiest snotty snottier snottiest puffy puffier puffiest weary wearier
    weariest sniffly snuffles snuffly soreness indigestion reflux acidity
    gassiness flatulence constipation constipated diarrhoea diarrhea diahrrea
    diorrhea trots nausea nauseous nauseated sickness sick poorly unwell ill
    queasiness gut constipating puke puking vertigo dizziness lightheaded
    fatigue fatigued tired tiredness exhausted exhaustion sluggish lethargic
    lethargy jetlag insomnia sleeplessness restless* stress stressed anxiety
    anxious worry tense stiffness achilles fasciitis tendonitis tendinitis
    carpal hayfever hay pollen sinus* congestion congested stuffiness catarrh
    phlegm mucus tonsillitis laryngitis croup pinkeye conjunctivitis eyestrain
    dandruff acne eczema dermatitis psoriasis cradle nappy diaper teething
    colic colicky chafing chafe chafed athlete's fungus fungal thrush yeast
    candida cystitis uti utis bv pms pmt menstrual hotflush flushes flashes
    menopausal cellulite nits lice fleas flea worming scabies halitosis bo
    sweaty bruising chapped eczemas inflamed inflammation irritation irritated
    irritable redness blotchy dryness thinning hairloss balding baldness
    numbness headake migrane migranes flu manflu lurgy lurgi shivers shivering
    forgetfulness brainfog fog moody hungover limp limping lame
@medicine
    drugs medicin* medications med meds capsule capsules antibiotic antibiotics
    painkiller painkillers steroid* statin statins vaccine vaccines vaccination
    vaccinations jab jabs injection injections nebuliser nebulisers nebulizer
    nebulizers insulins antidepressant antidepressants antihistamine
    antihistamines antacid antacids laxative laxatives sedative sedatives
    opioid opioids opiate opiates diuretic diuretics antiviral antivirals
    antifungal antifungals antiseptic antiseptics anticoagulant anticoagulants
    anticonvulsant anticonvulsants antipsychotic antipsychotics tranquilliser
    tranquillisers tranquilizer tranquilizers decongestant decongestants
    expectorant expectorants suppressant suppressants immunosuppressant
    immunosuppressants hormone hormones dose doses dosage dosages prescription
    prescriptions treatment treatments therapy therapies remedy remedies
    surgery surgeries transfusion transfusions transplant* biopsy biopsies
    implant implants stent stents pacemaker pacemakers catheter catheters
    syringe syringes suppository suppositories pessary pessaries ointment
    ointments tincture tinctures elixir elixirs lozenge lozenges bandage
    infusion infusions antidote antidotes potion potions supplement supplements
    vitamin vitamins probiotic probiotics pharmaceutical pharmaceuticals
    dewormer dewormers wormer wormers epipen epipens defibrillator
    defibrillators ventilator ventilators amputation amputations mastectomy
    mastectomies hysterectomy hysterectomies colonoscopy colonoscopies chemo*
    radiotherapy radiotherapies immunotherapy immunotherapies medicate*
    medicating prescribe* prescribing vaccinate* vaccinating inject injects
    injected injecting dosed dosing immunise* immunising immunize* immunizing
    inoculate* inoculating sedate* sedating med's medical medically pharma
    bigpharma pharmacy keemo radiation radium dialysis haemodialysis
    hemodialysis metformin glp1 semaglutide tirzepatide liraglutide glipizide
    gliclazide sitagliptin empagliflozin lisinopril ramipril amlodipine
    losartan candesartan valsartan bisoprolol atenolol metoprolol propranolol
    atorvastatin simvastatin rosuvastatin warfarin heparin apixaban rivaroxaban
    clopidogrel aspirin asprin ibuprofen ibruprofen ibuprofin naproxen
    diclofenac celecoxib paracetamol paracetomol acetaminophen codeine tramadol
    morphine oxycodone hydrocodone fentanyl gabapentin pregabalin amitriptyline
    nortriptyline sertraline citalopram escitalopram fluoxetine paroxetine
    venlafaxine duloxetine mirtazapine bupropion lamotrigine levetiracetam
    valproate quetiapine olanzapine risperidone aripiprazole clozapine diazepam
    lorazepam clonazepam alprazolam temazepam zopiclone zolpidem melatonin
    methylphenidate amphetamine lisdexamfetamine atomoxetine levothyroxine
    thyroxine carbimazole prednisone prednisolone hydrocortisone cortisone
    dexamethasone methotrexate sulfasalazine hydroxychloroquine chloroquine
    ivermectin adalimumab infliximab biologics biologic rituximab trastuzumab
    tamoxifen letrozole anastrozole cisplatin omeprazole lansoprazole
    pantoprazole esomeprazole ranitidine famotidine loperamide senna furosemide
    spironolactone salbutamol albuterol ventolin montelukast fluticasone
    budesonide amoxicillin penicillin penicillins doxycycline azithromycin
    ciprofloxacin clarithromycin erythromycin flucloxacillin cephalexin
    trimethoprim nitrofurantoin metronidazole fluconazole clotrimazole
    terbinafine acyclovir aciclovir tamiflu cetirizine loratadine fexofenadine
    diphenhydramine allopurinol colchicine alendronic levodopa donepezil
    memantine sildenafil tadalafil finasteride tamsulosin minoxidil
    isotretinoin tretinoin testosterone oestrogen estrogen progesterone hrt
    ssri ssris maoi nsaid nsaids ppi ppis betablocker betablockers thinners
    thinner anaesthetic anesthetic anaesthesia anesthesia epidural cpap vaxx
    vax vaxxed jabbed booster boosters perscription perscribed medecine medcine
    mediciation medicaton tabs surgical poultice rx otc nhs phenobarbital
    apoquel metacam meloxicam vetmedin galliprant cytopoint radioactive
    ayurvedic homeopathic placebo
@healer
    physician* gp gps gp's oncologist* cardiologist* neurologist*
    dermatologist* endocrinologist* rheumatologist* gastroenterologist
    gastroenterologists urologist* nephrologist nephrologists gynae*
    gynecologist* obstetrician* paediatric* pediatric* psychiatrist*
    psychologist* therapist* counsellor* counselor* physiotherapist*
    chiropractor* osteopath* podiatrist* chiropodist* optician* optometrist*
    ophthalmologist* audiologist* orthodontist* hygienist* periodontist*
    endodontist* pharmacist* chemists veterinarian* veterinary veterinaries
    veterinary's specialist* consultant consultants clinician* practitioner*
    paramedic* medic medics medic's midwife* matron* carer* caregiver*
    dietitian* dietician* nutritionist* radiologist* pathologist* anaesthetist*
    anesthesiologist* haematologist* hematologist* immunologist* allergist*
    pulmonologist* proctologist* geriatrician* neurosurgeon* orthopaedist*
    orthopedist* naturopath* homeopath homeopaths homeopath's herbalist*
    acupuncturist* healer* shaman* quack quacks masseuse* masseur*
    reflexologist reflexologists phlebotomist phlebotomists sonographer
    sonographers radiographer* internist* hepatologist hepatologists
    virologist* epidemiologist* trichologist trichologists farrier*
    behaviourist* behaviorist* hospitals clinics clinic's surgery surgeries
    surgery's doula doulas reumatologist* dr drs doc docs docter docters dokter
    doctr mds dds dvm rn rns lpn pcp obgyn icu vetinary vetenarian vetrinarian
    vetnurse midwives medical hakim hakeem vaidya vaid doctorji sawbones
    headshrinker oncology cardiology dermatology neurology orthopaedic
    orthopedic orthopaedics orthopedics psychiatric dental urology radiology
    gyno gynecology obgyns peds hospice diabetologist infirmary sanatorium
    ambulance
@healing
    vanishing shrink shrinks shrank shrunk shrunken shrinking prevent* regrow*
    regrew disappear* dissolve* dissolving eliminate* eliminating eradicate*
    eradicating banish* recover* restore* restoring repairing relieve*
    relieving alleviate* alleviating ease eases eased easing soothe soothes
    soothed soothing resolve* resolving remedy remedies remedied remedying
    regenerate* regenerating rejuvenate* rejuvenating subside* subsiding
    dissipate* dissipating detox* cleanse cleanses cleansed cleansing purge*
    purging rid rids ridding reduce* reducing normalise* normalising normalize*
    normalizing stabilise stabilises stabilised stabilising stabilize
    stabilizes stabilized stabilizing strengthen* combat* overcome overcomes
    overcame overcoming halt halts halted halting diminish* evaporate*
    evaporating lessen* mend mends mended mending warded warding immunise*
    immunising immunize* immunizing regain* abate* abating rebuild* rebuilt
    revive* reviving rebound* erase* erasing suppress suppresses suppressed
    suppressing zap zaps zapped zapping neutralise* neutralising neutralize*
    neutralizing rescue* rescuing annihilate* annihilating obliterate*
    obliterating cure's cureall curative curable healer reversal reversible
    reversable remission remissions shrinkage immune immunity immunities gone
    dissapeared disapeared miraculous miraculously magic* lifesaver lifesaving
    recuperate recuperated recuperation restoration cancerfree symptomfree
    painfree relief therapeutic nomore healthy healthier wellness weaned
    antiviral anticancer antitumor antioxidant
@test_result
    biopsy biopsies reading readings result results xray xrays ultrasound
    ultrasounds mammogram mammograms colonoscopy colonoscopies endoscopy
    endoscopies swab swabs smear smears marker markers checkup checkups
    screenings diagnosis prognosis measure* consult consults examination
    examinations urinalysis ecg ecgs ekg ekgs eeg eegs echocardiogram
    echocardiograms spirometry spirometries lab labs reduction reductions blood
    bloods glucometer glucometers experiment experiments retest* diagnose*
    diagnosing misdiagnose* misdiagnosing measuring monitoring biopsied
    biopsying screened halves halved halving bloodwork bp pressure cholesterol
    cholestrol colesterol ldl hdl triglycerides triglyceride lipids lipid a1c
    hba1c a1cs glucose glycemic ketones egfr gfr creatinine creatine urea ast
    bilirubin enzymes enzyme kidney psa tsh t3 t4 ft4 tpo ferritin hemoglobin
    haemoglobin platelets platelet wbc rbc crp esr inflammatory vitamin b12
    folate potassium sodium mri mris ct scanner dexa dxa bmd density x
    radiograph bmi pulse spo2 oximeter saturation oxygen heartrate hrv mmhg
    mmol mgdl mg dl systolic diastolic antibodies antibody titer titre titers
    pcr lft lateral flow abnormal borderline undetectable elevated lowered
    doubled spiked spikes baseline fasting lab's labwork pathology histology
    cytology tumour tumor viral load cd4 iop eyesight acuity audiogram apnea
    ahi diopters diagnostic diagnostics 120 80 improvement improved
@weapon
    weapons gun guns knifes sword swords dagger daggers pistol pistols rifle*
    shotgun shotguns revolver revolvers handgun handguns firearm firearms
    bullet bullets cartridge cartridges grenade grenades bomb bombs missile
    missiles cannon cannons machete machetes axe axes hatchets tomahawk
    tomahawks spear spears javelin javelins lance lances crossbow crossbows
    longbow longbows arrow arrows slingshot slingshots catapult catapults baton
    batons truncheon truncheons cudgel cudgels bludgeon bludgeons cosh coshes
    nightstick nightsticks nunchuck nunchucks nunchaku nunchakus taser tasers
    stungun stunguns knuckleduster knuckledusters garrotte garrottes garrote
    garrotes blade blades switchblade switchblades flickknife flickknifes
    bayonet* katana katanas sabre sabres saber sabers rapier rapiers cutlass
    cutlasses scimitar scimitars claymore claymores broadsword broadswords shiv
    shivs shank shanks stiletto stilettos dirk dirks kukri kukris kris krises
    cleaver cleavers scalpel scalpels razor razors maces flail flails
    morningstar morningstars crowbar crowbars sledgehammers crossbolt
    crossbolts blowpipe blowpipes blowgun blowguns shuriken shurikens musket
    muskets carbine carbines blunderbuss blunderbusses derringer derringers
    glock glocks uzi uzis mortar mortars howitzer howitzers torpedo torpedos
    landmine landmines explosive explosives detonator detonators molotov
    molotovs silencers suppressor suppressors holster holsters muzzle muzzles
    armoury armouries armory armories ammo ammos pellet pellets airgun airguns
    airsoft airsofts airrifle airrifles minigun miniguns flamethrower
    flamethrowers harpoon harpoons sniper snipers gunman gunmen shooter
    shooters warhead warheads nuke nukes guillotine guillotines noose nooses
    boomerang boomerangs caltrop caltrops tripwire tripwires halberd halberds
    pikes pickaxe pickaxes icepick icepicks chainsaw chainsaws firebomb
    firebombs bazooka bazookas sidearm sidearms firebrand firebrands peashooter
    peashooters ammunition munitions ordnance ar15 ar ak ak47 m16 m4 smg lmg
    rpg ied c4 tnt semtex dynamite gunpowder nitroglycerin thermite calibre
    caliber 9mm 22lr magnum armed arsenal weaponry weaponised weaponized
    weaponise weaponize gunfire gunshot gunshots buckshot birdshot pepperspray
    teargas ghost rifling shootable lethal tazer tazers tazed tased tase
    knuckles stabby pew pewpew strapped gats concealed conceal pepperball
    balisong karambit lockknife pocketknife penknife combat
@drug
    joint joints spliff spliffs bong bongs pipe pipes doobie doobies blunts
    reefer reefers edible edibles gummy gummies dab dabs vape vapes toke tokes
    baggie baggies dealer dealers pusher pushers junkie junkies stoner stoners
    pothead potheads addict addicts crackhead crackheads tweaker tweakers
    smackhead smackheads druggie druggies drugs narcotic narcotics opiate
    opiates opioid opioids stimulant hallucinogen hallucinogens psychedelic
    psychedelics sedative sedatives barbiturate barbiturates benzo benzos
    amphetamine amphetamines downers rig rigs stash* shroom shrooms overdose*
    dope dopes dispensary dispensaries headshop headshops chillum chillums
    hookahs crackpipe crackpipes methhead methheads cokehead cokeheads
    stonehead stoneheads snort* inject injects injected injecting vaped vaping
    toked toking inhale inhales inhaled inhaling overdosing dabbed dabbing
    huffs huffed huffing blaze blazes blazed blazing dopey cannabis marijuana
    marihuana weed ganja ganj hash hashish skunk kush sativa indica hemp thc
    cbd chronic bhang charas 420 cocaine yayo nose heroin smack skag morphine
    fentanyl oxy oxys oxycontin oxycodone percs percocet vicodin hydrocodone
    codeine sizzurp drank xanax xans xanny valium vallies ketamine ket mdma
    ecstasy xtc molly mandy e's ex pingers pinger yokes meth methamphetamine
    whizz adderall addys ritalin lsd acid psilocybin dmt ayahuasca mescaline
    peyote pcp ghb rohypnol roofies roofied poppers amyl nitrous nos nangs
    whippets whippits k2 mephedrone mcat meow salts kratom khat salvia steroids
    roids tren hgh stoned buzzed couchlock munchies wasted mashed munted
    pinging gurning gurn comedown comedowns withdrawal sober rehab relapse
    relapsed detox addicted addiction addictive paraphernalia bongload rizla
    rizlas rizzla roachclip powders contraband terp terps shatter wax nug nugs
    zoot zoots doob doobs drugged druggy doping doped doper methed mainlining
    sniffing sniffed tinny narc narcs trapping
@alcohol
    beer beers lager lagers ale ales stout stouts porter porters cider ciders
    wine wines whisky whiskies whiskey whiskeys vodka vodkas gin gins rum rums
    tequila tequilas brandy brandies cognac cognacs bourbon bourbons scotch
    scotches champagne champagnes prosecco proseccos cocktail cocktails martini
    martinis margarita margaritas mojito mojitos daiquiri daiquiris spritz
    spritzes liqueur liqueurs liquor liquors schnapps schnappses absinthe
    absinthes meads sake sakes sherry sherries vermouth vermouths pint pints
    keg kegs cask casks sixpack sixpacks pub pubs tavern taverns brewery
    breweries distillery distilleries winery wineries brewer brewers bartender
    bartenders barman barmen drinker drinkers drunkard drunkards alcoholic
    alcoholics alkie alkies wino winos booze* tipple* nightcap nightcaps flagon
    flagons tankard tankards hipflask hipflasks decanter decanters corkscrew
    corkscrews jigger jiggers hangover hangovers bender benders dram drams
    snifter snifters bevvy bevvies bevy bevies tinny tinnies stubby stubbies
    schooner schooners merlot merlots chardonnay chardonnays shiraz shirazes
    malbec malbecs pinot pinots rioja riojas riesling rieslings sauvignon
    sauvignons cabernet cabernets rosé rosés claret clarets burgundies bordeaux
    cava cavas moscato moscatos perry perries pilsner pilsners ipa ipas shandy
    shandies radler radlers hefeweizen hefeweizens negroni negronis
    cosmopolitan cosmopolitans bellini bellinis mimosa mimosas sangria sangrias
    toddy toddies eggnog eggnogs jager* slammer slammers seltzer seltzers
    alcopop alcopops moonshine moonshines hooch hooches poitin poitins grappa
    grappas ouzo ouzos sambuca sambucas limoncello limoncellos pimms pimmses
    baileys arak araks arrack arracks feni fenis soju sojus baijiu baijius
    pulque pulques mezcal mezcals pisco piscos cachaça cachaças slivovitz
    slivovitzes boozing swig swigs swigged swigging guzzle* guzzling chug chugs
    chugged chugging sip sips sipped sipping tippling binge* binging toasting
    quaff* imbibe* imbibing ferments fermented fermenting brew brews brewed
    brewing distil distils distilled distilling carouse* carousing drunker
    drunkest tipsy tipsier tipsiest boozy boozier booziest woozy woozier
    wooziest sloshy sloshier sloshiest alcohols alcoholism alchohol alchol
    acohol bubbly fizz plonk vino bevs bevvied bev drank drunken* inebriated
    intoxicated intoxicating intoxication intoxicate pissed piss pisshead
    pissheads pisshed sozzled sloshed plastered trollied bladdered legless
    paralytic wrecked blotto steamboats squiffy tiddly buzzed blitzed stoned
    wankered ratarsed trashed blackout blackouts abv underage id homebrew
    homebrewing moonshining prohibition teetotal teetotaller sober sobriety
    budweiser heineken guinness carling jameson smirnoff absolut bacardi
    hennessy daniels uncorked corked nightclub clubbing daru sharab grog
    bevvying lush lushes breathalyser breathalyzer dui dwi drinkdriving
@police
    cop cops cop's policeman policemen policeman's policewoman policewomen
    policewoman's constable* officer* sergeant* sheriff* deputy deputies
    deputy's detective* inspector* trooper* coppers marshal marshals marshal's
    ranger* wardens bouncer* doorman doormen doorman's jailer* gaoler* judges
    judge's magistrate* prosecutor* solicitor* barrister* attorney* patrol* fed
    feds fed's investigator* bailiff* superintendent* commissioner* undercover
    undercovers informant* snitch snitches snitch's narc narcs narc's juror*
    jury juries jury's justice* sherrif* security securities security's refs
    headteacher headteachers invigilator* censor censors censor's regulator*
    authority's chaperone* trafficwarden* examiner* proctor* jail jails gaol
    gaols prison prisons courtroom courtrooms summon* warrant warrants siren
    sirens handcuff* checkpoint checkpoints roadblock roadblocks breathalyser
    breathalysers breathalyzer breathalyzers arrest arrests raid raids felon*
    misdemeanour misdemeanours misdemeanor misdemeanors crime crimes offence
    offences offense offenses convict* probation probations parole paroles bail
    bails citation citations detention detentions custodies precinct precincts
    penalties speedgun speedguns speedtrap speedtraps arrested arresting
    detain* prosecute* prosecuting jailed jailing imprison* cuffing busting
    raided raiding frisk frisks frisked frisking interrogate* interrogating
    confiscate* confiscating investigate* investigating seize* seizing
    subpoena* indict* police's polis polisi popo po5 rozzers rozzer bobbies
    plod plods fuzz garda* mounties swat pd lapd nypd cbp tsa dea atf fbi cia
    mi5 mi6 nsa interpol hmrc irs cps dvla dmv epa fda osha hse ofcom fcc
    thulla pandu lawman lawmen lawenforcement enforcement airport checkin
    slammer clink pokey chokey penitentiary gaoled jailtime lockup locked
    inmates inmate criminals criminal illegal illegally unlawful unlawfully
    banned prohibited outlawed suspended speeding ticketed
@theft
    rob robs robbed robbing nick nicks nicked nicking shoplift* burgle*
    burgling burglar* pickpocket* filch* pilfer* swiped swiping mugged mugging
    loot loots looted looting plunder* thieve* thieving snatch* embezzle
    embezzles embezzled embezzling purloin* pocketed pocketing heist* swindle*
    swindling blag blags blagged blagging nab nabs nabbed nabbing hijack*
    carjack* poach* ransack* hotwire* hotwiring raid raids raided raiding
    siphon* skims skimmed skimming hoicks hoicked hoicking palmed palming
    misappropriate* misappropriating appropriated appropriating robber* mugger
    muggers looter looters bandit bandits crook crooks theft thefts larceny
    larcenies lockpick* stickup stickups getaway getaways pirate pirates
    klepto* highwayman highwaymen embezzler embezzlers stealer stealers theif
    theives theifs thiefing lightfingered tealeaf tealeaves untagged antitheft
    jacking yoink* scrumping scrumped muggings picklock bumpkey jimmied crowbar
    prised prying swag booty hoard unpaid unattended fivefinger chori chor
    liberated liberate liberating bagged keyfob keyless
@stealth
    sneak sneaks sneaked snuck sneaking smuggles smuggled smuggling hide hides
    hid hidden hiding stash* spy spies spied spying conceal conceals concealed
    concealing peek peeks peeked peeking disguise* disguising camouflage*
    camouflaging cloak* buries buried burying lurk lurks lurked lurking stalk*
    snoop* eavesdrop* bugged bugging wiretap* tailing shadows shadowed
    shadowing evade* evading elude* eluding dodge dodges dodged dodging tiptoe*
    creeping prowl* skulk* pries pried prying surveil* bypass* slink* shroud*
    obscure* obscuring veiled veiling intercept* infiltrate* infiltrating peep
    peeps peeped peeping snitch snitches snitched snitching trespass* spook
    spooks peeper peepers smuggler smugglers voyeur* lurker lurkers hideout
    hideouts hideaway hideaways decoy decoys alias aliases keylogger keyloggers
    spycam spycams spyware spywares listener listeners pinhole pinholes
    peephole peepholes hideyhole hideyholes sneaky sneakily sneakier sneakiness
    undetected undetectable undetectably unnoticed unnoticeable unseen unheard
    untraceable untraced untracked invisible invisibly inconspicuous
    inconspicuously discreet* discrete discretely discretion incognito covert
    covertly clandestine surreptitious surreptitiously secrecy secretive
    secretively stealth* quietly furtive furtively espionage concealable
    concealment camo underground underhand underhanded undercover knowledge
    noticed noticing noticeable suspect* suspicious suspicion suspicions
    clueless oblivious unaware unbeknown unbeknownst unsuspecting caught busted
    discovered detect detected detecting detectors detector airtag airtags
    nannycam neighbour's privately privacy unmarked anonymous anonymously
    anonymity vpn bodycam undisclosed lowkey chori chupke
@violence
    beat beats beaten beating punch punches punched punching stab stabs stabbed
    stabbing poison poisons poisoned poisoning torched torching strangle*
    strangling hurting threat* hit hits hitting smack smacks smacked smacking
    slapping kicking choke chokes choked choking throttle* throttling shoot
    shoots shot shooting murder murders murdered murdering maim maims maimed
    maiming injure* injuring wound* bludgeon* batter batters battered battering
    bash bashes bashed bashing clobber* whack whacks whacked whacking thumped
    thumping cudgel* pummel* thrash* wallop* whip whips whipped whipping flog
    flogs flogged flogging spank* slash* slit slits slitting butcher*
    slaughter* behead* decapitate* decapitating lynch* execute* executing
    assassinate* assassinating massacre* massacring exterminate* exterminating
    annihilate* annihilating drown* suffocate* suffocating smother* asphyxiate*
    asphyxiating scalded scalding incinerate* incinerating firebomb* bomb bombs
    bombed bombing attack* assault* ambush* rape rapes raped raping molest*
    abuse* abusing torture* torturing mutilate* mutilating disfigure disfigures
    disfigured disfiguring castrate* castrating dismember* bruises bruised
    bruising clawed clawing headbutt* elbowed elbowing kneed kneeing stomp*
    tramples trampled trampling shoves shoved shoving brawl* fought scuffled
    scuffling dueled dueling struck stricken clouted clouting lamped lamping
    jabbed jabbing impale* impaling speared spearing harpooned harpooning gore
    gores gored goring electrocute* electrocuting tase tases tased tasing taze
    tazes tazed tazing zap zaps zapped zapping gases sedate* sedating kidnap*
    abduct* intimidate* intimidating menace* menacing bully bullies bullied
    bullying terrorise* terrorising terrorize* terrorizing torment* persecute*
    persecuting harass harasses harassed harassing stalking avenge* avenging
    retaliate* retaliating revenge* revenging harm harms harmed harming
    vandalise* vandalising vandalize* vandalizing slay slays slew slain slaying
    scarred scarring crippled crippling paralyse* paralysing paralyze*
    paralyzing cosh coshes coshed coshing brained braining shanking shiv shivs
    shived shiving hurl hurls hurled hurling murderer murderers killer killers
    injury injuries victim victims corpse corpses riot riots bloodbath
    bloodbaths vigilante vigilantes thug thugs assassin assassins arson*
    violence violent violently beatings beatdown stabbings stabby killings
    lethal deadly fatal death blood bloody bloodied gory dangerous harmful
    homicide genocide murderous suicide suicidal brutal* savage savagely
    vicious viciously merciless unconscious twat twatted chinned nutted kneecap
    kneecapped intruder intruders
@safety_device
    seatbelt seatbelts alarm alarms fuse fuses goggle goggles visor visors
    valve valves shield shields glove gloves mask masks respirator respirators
    harness harnesses airbag airbags breaker breakers switch switches sensor
    sensors detector detectors extinguisher extinguishers sprinklers earplug
    earplugs earmuff earmuffs earthing bumper bumpers barrier barriers railing
    railings handrail handrails guardrail guardrails cage cages interlock
    interlocks cutoff cutoffs cutout cutouts killswitch killswitches limiter
    limiters governor governors regulator thermostat thermostats belt belts
    buckle buckles latch latches catches tether tethers lanyard lanyards leash
    leashes carabiner carabiners kneepad kneepads elbowpad elbowpads shinguard
    shinguards mouthguard mouthguards overall overalls lifejacket lifejackets
    buoy buoys reflector reflectors hardhat hardhats bracket brackets anchor
    anchors stabiliser stabilisers stabilizer stabilizers outrigger outriggers
    chock chocks kickback kickbacks rcd rcds gfci gfcis warning warnings
    faceshield faceshields tripwire tripwires beacon beacons siren sirens horns
    smokealarm smokealarms firewall firewalls flashback flashbacks arrestor
    arrestors relief reliefs vent vents scrubber scrubbers ventilator
    ventilators muzzle muzzles holster holsters trigger triggers safety
    safeties deadbolt deadbolts padlock padlocks babygate babygates playpen
    playpens stairgate stairgates childlock childlocks chinstrap chinstraps
    carseat carseats booster boosters headrest headrests rollbar rollbars
    rollcage rollcages bullbar bullbars mudflap mudflaps spotter spotters
    grille grilles insulator insulators stopper stoppers ppe mitts safetys co2
    carbon monoxide gfi afci rcbo mcb earthed grounded prv overpressure
    overheat thermal fused gaskets emergency estop childproof* babyproof
    babyproofing tamperproof fireproof flameproof insulated insulation isofix
    immobiliser immobilizer abs n95 ffp2 ffp3 faceguard fingerguard bladeguard
    eyewear earbuds hiviz hivis reflective gasket splashguard sparkguard
    fireguard fireguards fireblanket helmut helmit hemet seatbealt gaurd gaurds
    saftey safty gard dms fusebox lockout tagout paddle reins restraint
    restraints
@disabling
    removes bypass* taping disable* disabling override overrides overrode
    overridden overriding unplug* jam jams jammed jamming defeat* disconnect*
    detach* dismantle* dismantling deactivate* deactivating disarm* defuse*
    defusing circumvent* snip snips snipped snipping unscrew* undo undoes undid
    undone undoing pry pries pried prying prise* prising rip rips ripped
    ripping tamper tampers tampered tampering mod mods modded modding modify
    modifies modified modifying hotwire* hotwiring bridge* bridging shorted
    shorting jumper jumpers jumpered jumpering wedge* wedging prop props
    propped propping silencing uninstall* remap* spoof spoofs spoofed spoofing
    loosen* unhook* unclip* unfasten* unbuckle* unbuckling unbolt* unlock*
    unlatch* untie* untying disengage* disengaging neutralise* neutralising
    neutralize* neutralizing obstruct* zipping tie ties tying jimmy jimmies
    jimmied jimmying sabotage* sabotaging eliminate* eliminating discards
    discarded discarding gut guts gutted gutting delimit* derestrict* derate*
    derating rewire* rewiring reflash* jailbreak* omit omits removal overide
    overided overridding deactivation hardwire hardwired hardwiring ziptie*
    ducttape duct yanked yank yanking yanks unrestricted dpf egr decat
    straightpipe limiter governor kickplate nanny workaround workarounds
    circumnavigate omitted omitting
@hazard
    bleach bleaches acid acids petrol petrols diesel diesels kerosene kerosenes
    paraffin paraffins solvent solvents thinner thinners turpentine turpentines
    flame flames spark sparks fume fumes gas gases vapour vapours vapor vapors
    toxin toxins poison* explosion explosions blast blasts scald* outage
    outages surge surges hazard* danger* risk risks fuel fuels propane propanes
    butane butanes canister canisters aerosol aerosols firework fireworks
    firecracker firecrackers banger bangers sparkler sparklers lighter lighters
    flare flares bonfire bonfires boiler boilers furnace furnaces generator
    generators chainsaw chainsaws saw saws scaffold scaffolds asbestos
    asbestoses pesticide pesticides herbicide herbicides insecticide
    insecticides weedkiller weedkillers fertiliser fertilisers fertilizer
    fertilizers chlorine chlorines mercury mercuries arsenic arsenics cyanide
    cyanides caustic caustics lye lyes carcinogen* radiation radiations
    capacitor capacitors inverter inverters pylon pylons electrocution
    electrocutions overload* meltdown meltdowns fumigant fumigants choke chokes
    splinter splinters shard shards silica silicas spore spores pathogen
    pathogens explodes exploded exploding ignite* igniting combust* burnt
    electrocute* electrocuting zap zaps zapped zapping gassed gassing
    suffocate* suffocating asphyxiate* asphyxiating inhale inhales inhaled
    inhaling detonate* detonating overheat* smoulder* smolder* sparked sparking
    arc arcs arced arcing erupt* singe singes singed singeing scorch* char
    chars charred charring choked choking flammable toxic* ammonia monoxide
    carbon mains voltage volts volt hv amps amp electricity electrics
    electrical electrified rewired peroxide hydrogen muriatic hydrochloric
    sulphuric sulfuric nitric nitrate hydrofluoric ammonium chlorate
    permanganate perchlorate sodium hydroxide hypochlorite acetone methanol
    ethanol isopropyl methylated naphtha benzene toluene formaldehyde gasoline
    meths lpg gasses explosive* kaboom fireball inferno blaze ablaze alight
    flaming flamable inflammable corrosive corrosives noxious lethal
    radioactive uranium biohazard perilous unsafe unattended unventilated
    ventilation undiluted diluted concentrated pressurised pressurized lithium
    liion lipo puncture punctured thermal runaway antifreeze glycol creosote
    paraquat glyphosate ddt strychnine wasp fogger bugbomb bleech amonia
@insult_noun
    moron morons imbecile imbeciles cretin cretins dunce dunces dolt dolts
    dullard dullards dimwit dimwits halfwit halfwits nitwit nitwits fuckwit
    fuckwits fool fools clown clowns buffoon buffoons jackass jackasses ass
    asses muppet muppets numpty numpties plonker plonkers pillock pillocks prat
    prats twit twits twerp twerps git gits prick pricks dick dicks knobhead
    knobheads bellend bellends tosser tossers wanker wankers bastard bastards
    bugger buggers arse arses arsehole arseholes asshole assholes shithead
    shitheads dickhead dickheads dipshit dipshits dumbass dumbasses dumbfuck
    dumbfucks dickwad dickwads douche douches douchebag douchebags scumbag
    scumbags sleazebag sleazebags slimeball slimeballs dirtbag dirtbags windbag
    windbags gasbag gasbags airhead airheads bonehead boneheads blockhead
    blockheads egghead eggheads meathead meatheads knucklehead knuckleheads
    pinhead pinheads bubblehead bubbleheads fathead fatheads dunderhead
    dunderheads thickhead thickheads pothead potheads crackhead crackheads
    scoundrel scoundrels swine swines bitch bitches hag hags crone crones slut
    sluts slag slags slapper slappers tramp tramps whore whores skank skanks
    bimbo bimbos pervert perverts perv pervs creep creeps weirdo weirdos freak
    freaks psycho psychos nutter nutters nutjob nutjobs nutcase nutcases
    lunatic lunatics maniac madman madmen crackpot crackpots wacko wackos
    whacko whackos looney looneys basketcase basketcases degenerate degenerates
    deviant deviants sicko sickos lowlife lowlifes loser losers waster wasters
    wastrel wastrels layabout layabouts slob slobs scrounger scroungers
    freeloader freeloaders sponger spongers moocher moochers chav chavs yob
    yobs hooligan hooligans lout louts thug thugs hoodlum hoodlums ruffian
    ruffians oaf oafs brute brutes troll trolls jerk jerks coward cowards wimp
    wimps wuss wusses wussy wussies sissy sissies crybaby crybabies brat brats
    hypocrite hypocrites crook crooks phony phonies phoney phoneys charlatan
    charlatans grifter grifters shyster shysters incompetent incompetents
    bungler bunglers bumbler bumblers klutz klutzes simpleton simpletons
    ignoramus ignoramuses philistine philistines hick hicks hillbilly
    hillbillies redneck rednecks bogan bogans dork dorks dweeb dweebs simp
    simps cuck cucks snowflake snowflakes karen karens boomer boomers
    bootlicker bootlickers toady toadies shill shills sheeple sheeples bigot
    bigots racist racists sexist sexists misogynist misogynists nazi nazis
    commie commies bully bullies narcissist narcissists sociopath sociopaths
    psychopath psychopaths whiner whiners moaner moaners wretch wretches sod
    sods twat twats minger mingers munter munters berk berks wally nincompoop
    nincompoops ninny ninnies dingbat dingbats dingus dinguses doofus doofuses
    fatso fatsos weakling retard retards spaz spazes spastic spastics mong
    mongs div divs divvy divvies wetwipe wetwipes chump chumps cuntface
    cuntfaces wankstain wankstains arsewipe arsewipes asswipe asswipes assclown
    assclowns asshat asshats jackwagon jackwagons twatwaffle twatwaffles
    cockwomble cockwombles fucktard fucktards libtard libtards fuckface
    fuckfaces shitbag shitbags shitstain shitstains turd turds idoit idoits
    idots idiotas ediot eejit eejits gobshite gobshites gombeen feckers fecker
    scum scummers vermin cnut dummy dummies thicko thickos thickie dumbo dumbos
    dumdum dumdums bozo bozos wino bint bints daft drongo drongos galah galahs
    ratbag ratbags ratfink numbskull numskull numskulls numbskulls gimp gimps
    hodad nimrod nimrods schmuck schmucks schmo putz putzes schlub yutz nudnik
    shmuck chutiya bewakoof gadha gadhe ullu bevkoof kutta kutte kamina kamine
    saala harami jabroni idiocracy dickweed douchecanoe bampot bawbag fannybaws
    wazzock pranny radge scrote scrotes toerag toerags guttersnipe
@insult_adjective
    stupider stupidest dumb dumber dumbest daft dafter daftest crazy crazier
    craziest loony loonier looniest batty battier battiest dotty dottier
    dottiest barmy barmier barmiest balmy balmier balmiest dopey dopy dopier
    dopiest silly sillier silliest foolhardy foolhardier foolhardiest lazy
    lazier laziest greedy greedier greediest sleazy sleazier sleaziest slimy
    slimier slimiest uglier ugliest nasty nastier nastiest vile viler vilest
    ruder rudest creepy creepier creepiest cocky cockier cockiest bratty
    brattier brattiest bitchy bitchier bitchiest whiny whinier whiniest snotty
    snottier snottiest snooty snootier snootiest smug smugger smuggest crappy
    crappier crappiest lousy lousier lousiest scummy scummier scummiest skanky
    slutty sluttier sluttiest trashy trashier trashiest tacky tackier tackiest
    shifty shiftier shiftiest crooked* cowardly wimpy wimpier wimpiest weedy
    weedier weediest punier puniest dozy dozier doziest gormless insane insaner
    insanest bonkers pushy pushier pushiest nosy nosier nosiest haughty
    haughtier haughtiest cranky crankier crankiest grouchy grouchier grouchiest
    crabby crabbier crabbiest ratty rattier rattiest stroppy stroppier
    stroppiest thuggish chavvy chavvier chavviest manky mankier mankiest
    minging skeevy skeevier skeeviest icky ickier ickiest scuzzy scuzzier
    scuzziest crusty crustier crustiest scabby scabbier scabbiest stinky
    stinkier stinkiest whiffy whiffier whiffiest pongy rottener rottenest gammy
    gammier gammiest idiotic moronic imbecilic cretinous foolish brainless
    mindless witless clueless gutless spineless heartless soulless shameless
    worthless hopeless feckless hapless tasteless classless thoughtless
    senseless toothless ruthless ignorant illiterate uneducated unintelligent
    incompetent inept incapable unqualified unskilled unprofessional amateurish
    arrogant conceited pompous pretentious obnoxious insufferable unbearable
    detestable despicable contemptible deplorable loathsome repulsive repugnant
    repellent revolting disgusting disgusted abhorrent abominable odious
    hideous horrid horrendous atrocious wretched pathetic pitiful pitiable
    laughable ridiculous ludicrous absurd asinine inane retarded deranged
    demented delusional unhinged psychotic psycho sociopathic sadistic evil
    wicked malicious spiteful vindictive vicious cruel inhumane callous hateful
    bigoted racist sexist misogynistic homophobic xenophobic prejudiced
    narrowminded closeminded backward backwards primitive barbaric savage
    uncivilised uncivilized uncouth vulgar boorish loutish oafish swinish
    piggish brutish childish immature infantile juvenile puerile selfish
    egotistical egocentric narcissistic entitled ungrateful deceitful dishonest
    deceptive untrustworthy twofaced hypocritical sanctimonious pervy perverted
    depraved degenerate deviant obese bloated lardy wrinkly inbred lowborn
    lowlife bloody damn damned goddamn fucking effing freaking frigging feckin
    fecking shitty bullshit crap craptastic dickish assholish douchey jerky
    dumbass halfwitted dimwitted thickheaded boneheaded braindead deadbeat
    goodfornothing sniveling snivelling whinging whingeing moaning scheming
    conniving thieving cheating scamming bumbling bungling blithering
    blathering babbling gibbering drooling slobbering tinpot halfbaked
    halfarsed halfassed clownish buffoonish cringe cringey cringy cringeworthy
@wits
    sense senses clue clues marble marbles wit wits neuron neurons braincell
    braincells iq iqs intellect intellects skull skulls noggin noggins noodle
    noodles qualification qualifications education educations brain's brainless
    brainy brained intelligence intelligent unintelligent smart smarts smarter
    smartest dumb clever cleverer wise wisdom gumption nous savvy acumen logic
    reasoning rational commonsense common inkling clueless educated uneducated
    educate literate illiterate illiteracy literacy semiliterate numerate
    innumerate comprehension readers spell spelling grammar comprehend
    comprehending understood grasp thoughtless knowledgeable ignorance ignorant
    stupidity idiocy imbecility moronic foolishness mental* capacity capability
    faculties sharpest belfry sane sanity insane witted halfwit dense lobotomy
    lobotomised lobotomized synapse synapses gnat amoeba plankton braindead
    gcse gcses diploma kindergarten remedial graduate graduated phd mensa
    dunning kruger competent competence incompetent aptitude iq's vocabulary
    competency coherent
@contempt
    disgrace* shames laughingstock laughingstocks scum scums insult* embarrass*
    outrage* farce farces travesty travesties mockery mockeries sham shams
    filth filths abomination abominations cesspit cesspits cesspool cesspools
    sewer sewers gutter gutters dregs disgust* eyesore eyesores blot blots
    blight blights stench stenches shambles charade charades atrocity
    atrocities affront affronts abortion abortions trainwreck trainwrecks
    cringe* spit spits spat spitting despise* despising loathe* loathing
    detest* abhor* hate hates hated hating scorn* mock mocks mocked mocking
    ridicule* ridiculing sneer* scoff* jeer jeers jeered jeering deride*
    deriding belittle* belittling shun shuns shunned shunning spurn* disdain*
    snigger* snicker* smirk* pities pitied pitying shamed shaming sicken*
    appal* repulse* repulsing revolt* nauseate* nauseating disgracing cringing
    offend* vomit* puke pukes puked puking shameful shamefully shameless
    shamelessly ashamed ashame pathetic pathetically scummy scumbags laughable
    laughably lmao rofl despicable despicably contempt* abysmal abysmally dire
    pitiful pitifully pitiable cringy ridiculously ludicrous absurd
    preposterous farcical clownshow clown circus risible derisory derisive
    deplorable deplorably reprehensible unforgivable unforgiveable inexcusable
    unconscionable abominable repulsive vile putrid rancid bollocks tripe
    drivel lousy hopeless feeders ugh bleh yuck eww pfft hah haha mockingly
    hateful hatred loathsome odious vermin lowlife lowlifes gall audacity cheek
    brazen barefaced offensive dignity
@curse
    deserve* deserving rot rots rotted rotting choke chokes choked choking
    burnt regret* sack sacks sacked sacking jail jails jailed jailing pray
    prays prayed praying suffer* die dies dying perish perishes perished
    perishing drown* damn damns damned damning curse* cursing bankrupt* shames
    shamed shaming ban bans banned banning prosecute* prosecuting imprison*
    sues sued suing starve* starving weep weeps wept weeping payed fester*
    shrivels shriveled shriveling punish* haunt* karma* hell hells plague
    plagues pox poxes cancers death deaths grave graves ruin ruins misery
    miseries lawsuit lawsuits comeuppance comeuppances reckoning reckonings
    retribution retributions vengeance vengeances revenge revenges rotten
    inferno brimstone satan devil devils hellfire damnation damnit dammit
    goddamn accursed eternal eternity eternally forever karmic hopefully
    prayers prison homeless jobless unemployed destitute miserable agony
    painful slowly painfully toenails itch itchy fleas camels armpits armpit
    constipated diarrhoea diarrhea haemorrhoids hemorrhoids ashamed shutdown
    bust judgement judgment lightning fk fck stfu gtfo bugger sod shove arse
    ass die's rip fate wrath smite smitten smited
@nation
    american americans canadian canadians mexican mexicans brazilian brazilians
    argentinian argentinians chilean chileans peruvian peruvians colombian
    colombians venezuelan venezuelans ecuadorian ecuadorians bolivian bolivians
    paraguayan uruguayan cuban cubans jamaican jamaicans haitian haitians
    dominican dominicans puertorican puertoricans guatemalan guatemalans
    honduran hondurans salvadoran salvadorans nicaraguan nicaraguans panamanian
    trinidadian barbadian bahamian guyanese european europeans briton britons
    brit brits german germans italian italians spaniard spaniards greek greeks
    norwegian norwegians dane danes finn finns icelander icelanders czech
    slovak slovaks hungarian hungarians romani* bulgarian bulgarians serb serbs
    croat* bosnian bosnians slovene slovenes slovenian slovenians albanian
    albanians kosovan macedonian macedonians montenegrin russian russians
    ukrainian ukrainians belarusian belarusians moldovan lithuanian lithuanians
    latvian latvians estonian estonians belgian belgians austrian austrians
    maltese cypriot cypriots turk turks kurd kurds armenian armenians georgian
    georgians azerbaijani azerbaijanis iranian iranians iraqi iraqis syrian
    syrians jordanian jordanians israeli israelis palestinian palestinians
    saudi saudis yemeni yemenis omani kuwaiti qatari emirati emiratis bahraini
    arab arabs egyptian egyptians libyan libyans tunisian tunisians algerian
    algerians moroccan moroccans african africans nigerian nigerians ghanaian
    ghanaians kenyan kenyans ugandan ugandans tanzanian tanzanians ethiopian
    ethiopians eritrean somali somalis sudanese rwandan congolese angolan
    zimbabwean zimbabweans zambian mozambican cameroonian cameroonians ivorian
    ivorians liberian gambian malian malians zulu yoruba igbo hausa afrikaner
    afrikaners asian asians indian indians pakistani pakistanis bangladeshi
    bangladeshis nepali nepalis bhutanese afghan afghans punjabi punjabis
    gujarati gujaratis bengali bengalis tamil tamils rajasthani kashmiri
    kashmiris marathi marathis bihari biharis mongol mongols mongolian
    mongolians tibetan tibetans uyghur uyghurs kazakh uzbek tajik turkmen
    kyrgyz thai thais cambodian cambodians khmer laotian hmong malay malays
    malaysian malaysians indonesian indonesians filipino filipinos filipina
    filipinas singaporean singaporeans korean koreans australian australians
    aussie aussies kiwi kiwis maori maoris aborigine aborigines samoan tongan
    fijian hawaiian hawaiians papuan latino latinos latina latinas hispanic
    hispanics chicano chicanos caucasian caucasians slav slavs gipsy gipsies
    sinti scot scots* englishman englishmen irish* welsh* frenchman frenchmen
    dutch* yank yanks yankee yankees londoner londoners scouser scousers
    geordie geordies brummie brummies cockney cockneys mancunian mancunians
    southerner southerners northerner northerners inuit eskimo eskimos cherokee
    navajo apache sioux sikh sikhs latinx anglo* aryan aryans semite semites
    westerner westerners easterner easterners oriental orientals scandinavian
    scandinavians pom poms limey limeys british scottish cornish french spanish
    portuguese swedish danish finnish turkish kurdish chinese japanese
    taiwanese vietnamese burmese swiss lebanese nepalese sinhalese srilankan
    lankan lankans hongkonger senegalese flemish catalan sicilian chinamen
    chinaman gaelic celtic celt celts nordic slavic baltic balkan balkans
    semitic middleeastern arabic arabian blacks whites coloreds mixedrace
    biracial mulatto negro negroes nigga ethnicity ethnicities indigenous
    aboriginal aboriginals firstnations redskins desi desis paki pakis gora
    goras gringo gringos wogs wog chink* japs nips gook gooks kraut krauts hun
    paddies pikey pikeys gypo gyppo polack polacks wop wops dago dagos spic
    spics wetback wetbacks beaner beaners ruskie ruskies russki slanteyes
    coolie coolies kaffir kaffirs towelhead towelheads raghead ragheads
    sandnigger currymunchers nationality nationalities nationals
@faith_group
    muslim* moslem* jew jews jew's catholic* hindu* atheist* christian*
    buddhist* sikh sikhs sikh's protestant* anglican* methodist* baptist*
    lutheran* calvinist* presbyterian* pentecostal* evangelical* mormon*
    quaker* adventist* puritan puritans unitarian* mennonite* hutterite
    hutterites jain jains jain's zoroastrian* parsi* rasta* pagan* wiccan
    wiccans druid* satanist* scientologist* heathen* infidel* heretic*
    agnostic* humanist* secular* nonbeliever* believer* unbeliever* zealot
    zealots fundamentalist* jihad* islam* zionist* missionary's priest* nun
    nuns monk monks pastor* vicar* bishop* pope popes pope's imam imams imam's
    mullah* ayatollah* rabbi rabbis rabbi's swami swamis brahmin* dalit*
    churchgoer churchgoers creationist* papist* gnostic gnostics taoist* daoist
    daoists confucian* shintoist* animist* theist theists deist polytheist*
    hasid sunni* shiite* shia shias shia's sufi sufis sufi's ahmadi* wahhabi*
    salafi* druze druzes copt copts copt's congregation congregations sect
    sects voodooist voodooists televangelist* preacher preachers deacon deacons
    proselytiser* kuffar* kafir* goy goys goy's shaman shamans faith's
    religions religion's worshipper worshippers worshiper worshipers
    evangelists cultist cultists occultist occultists fanatic fanatics muzzie
    muzzies muzlim muzlims quran koran mosque mosques hijab hijabs burqa burka
    burkas niqab halal ramadan sharia allah mohammed muhammad jewish jewess
    judaism judaic orthodox hasidic kosher synagogue synagogues torah talmud
    yid yids kike kikes antisemite antisemitic hebrew hebrews vatican papal
    popish christ jesus bible biblical biblethumper biblethumpers churches
    jehovah* jw jws lds amish hindi hindoo hindoos temples buddhism zen sikhism
    gurdwara turban turbans jainism atheism godless irreligious religious
    religiously devout ungodly unholy idolaters idolatry idolater heresy
    satanic satanism scientology taoism gentile gentiles goyim shiksa theology
    theological apostate apostates fundies fundie godbotherer godbotherers
    happyclappy sanghi sanghis bhakt bhakts rss proddy prods fenian fenians
    taig taigs
@gender_group
    femal* male males male's bloke* gentlemen gentleman's gent gents gent's
    feminist* chick chicks lass lasses lass's lad lads lad's fella fellas
    fella's dude dudes dude's housewife housewife's bachelor bachelors
    bachelor's spinster* misogynist misogynists misogynist's misandrist
    misandrists matriarch* patriarch* chap chaps chap's dame dames dame's
    damsel* bimbo* brunette* lassie* sheila* tomboy* transwoman transwomen
    transwoman's transman transmen transman's girlie girlies girly girly's guyz
    guyzes guyz's masculinist masculinists chauvinist* womanizer* womaniser*
    suffragette* tradwife* girlboss* femme femmes transgender transgenders
    transgender's transsexual* crossdresser* nonbinary enby enbies enby's
    divorcee* femoid* foid foids incel* manosphere* matron* wench wenches
    mistress* harlot* cougar* milf milfs milf's karens bitch bitches bitch's
    hag hags hag's womens mens womankind womanhood womanly womyn wimmin womans
    wommen femails feminine femininity feminism feminazi feminazis masculine
    masculinity manly manhood mankind macho manliest unmanly ladylike laddish
    laddies boyish girlish gals gal bros bro sis gender genders gendered
    gentler trans cis cisgender ciswomen cismen tranny trannies ladyboy
    ladyboys shemale shemales androgynous hermaphrodite hermaphrodites intersex
    misogyny misandry sexist sexism chauvinism hormonal hysterical motherly
    fatherly mansplain* manspreading manchild manchildren femcel femcels mgtow
    simps simp soyboy soyboys alphas betas mums dads moms housewives stacy
    stacys becky chad chads totty bints bint slags thots thot hoes hoe barefoot
    pregnant aurat mahila ladki ladka mard
@orientation_group
    homos* hetero* bisexual* lesbian* gays gay's homo homo's queer* faggot* fag
    fags fag's poof poofs poof's pouf poufs pouf's poofter poofters dyke dykes
    dyke's lesbo lesbos lezzer* lezzie lezzies pansexual pansexuals asexual
    asexuals bi bi's bumder* fairy's sodomite* twink twinks butch butches femme
    femmes transsexual* transgender* transvestite* crossdresser* tranny
    trannies pride prides groomer groomers nancy nancies pansy pansies sissy
    sissies catamite catamites demisexual* genderqueer* aromantic* polyamorist*
    shirtlifter* bumboy* homophobe homophobes throuple* fudgepacker* lgbt
    lgbtq* lgb lgbtiq gayness gayest gayer lezbian lezzy lez sapphic
    orientation sexuality sexualities pronoun pronouns closeted rainbow
    rainbows samesex sex homophobia homophobic transphobic transphobia
    transphobe terf terfs drag gaydar batty* poofy ponce* mincing effeminate
    sodomy buggery pervert perverts deviants deviant abomination perversion
    sinful woke gayle hijra hijras chakka gandu tortillera maricon maricón
    maricones faggy dykey homoerotic bicurious nonbinary enby enbies trans
    gaylord gaylords stonewall grindr
@disability_group
    cripple* invalid* amputee* paraplegic* quadriplegic* tetraplegic*
    hemiplegic* epileptic* diabetic* schizo* autist* aspie* dyslexic* dwarf*
    midget* retard* spastic* spaz spazes mong mongs mongol mongols mongol's
    spacker* spacko* imbecile* cretin cretins cretin's lunatic* psycho psychos
    psycho's nutter nutters haemophiliac* hemophiliac* albino* leper lepers
    paralytic* deafie* stammer* stutter* hunchback* gimp gimps gimp's flid
    flids crip crips wheelchair wheelchairs blindman blindmen blindman's
    asthmatic* bipolar bipolars anorexic* bulimic* psychotic* narcissist
    narcissists narcissist's alcoholic* addict addicts addict's depressive*
    dement dements neurotypical* hypochondriac* insomniac* disabled disability
    disabilities handicap* crippling impaired impairment impairments blind
    blinded blindness deafened deafness dumb paralysed paralyzed paralysis
    legless armless limbless onelegged oneeyed deformed deformity deformities
    disfigured disfigurement stunted difficulties difficulty tard tards autism
    autism's aspergers asperger spectrum adhd adhder syndrome trisomy mongoloid
    mongoloids spina bifida cerebral palsy palsied dyspraxic dyspraxia dyslexia
    dyscalculia tourettes tourette's mentally neurodivergent neurodiverse
    neurodivergence dwarves littleperson albinism senile senility demented
    dementia feeble feebleminded licker lickers shortbus sped speds spazz*
    spaco windowlicker windowlickers mongy downy downie downies wheelies
    ableist ableism gimpy incapacitated infirm disfunctional langda andha pagal
    pagals
@age_group
    pension* boomer boomers boomer's millennial* teen teens teen's teenage*
    senior seniors oap oaps oap's oldie* geezer* codger* fogey* fogy fogies
    fogy's coot coots coot's biddy biddies biddy's crone* hag hags retiree*
    grandmas grannies grandad* grandpa* nans grans zoomer* adolescent*
    youngster* youth* childs infant infants infant's preteen* tween tweens
    adult adults adult's minor minors grownup* elder* octogenarian*
    septuagenarian* nonagenarian* centenarian* sexagenarian* quadragenarian
    quadragenarians quinquagenarian quinquagenarians sexegenarian* wrinkly
    wrinklies wrinkly's yoof yoofs whippersnapper* brat brats brat's urchin*
    juvenile* schoolkid schoolkids student's undergrad undergrads undergrad's
    twentysomething* thirtysomething thirtysomethings fortysomething*
    fiftysomething* sixtysomething* centennial centennials doomer* crinkly
    crinklies geriatric geriatrics geriatric's widow widows widow's tot tots
    tot's nipper* lad lads lad's lass lasses lass's youngling younglings
    greybeard* graybeard* matron* spinster* older oldest olds oldsters oldster
    aged ageing aging age ages ageist ageism agist eldest retired retirement
    babyboomers genz genx geny genzers zers xer xers millenials millenial
    younger youngest youngish kiddies childrens adulthood middleaged midlife
    twenties thirties forties fifties sixties seventies eighties nineties 20s
    30s 40s 50s 60s 70s 80s senile senility doddery doddering dotage decrepit
    bluerinse oldtimer oldtimers citizens citizen granddads budhe buddha buddhe
    buddhi buzurg bujurg gaffer gaffers fossilised fossilized generational
    adolescence youngens younguns pubescent preschoolers
@newcomer
    immigrant* migrant* foreign* refugee* traveller* traveler* gypsy's
    newcomer* outsider* alien aliens stranger* expat* incomer incomers settler*
    invader invaders intruder* emigrant* exile* stowaway* trafficker* smuggler*
    tourist* visitor* nomad* vagrant* itinerant* deport* undocumented illegal*
    overstayer overstayers infiltrator* colonist* coloniser* colonizer*
    boatperson* evacuee* escapee* guestworker* pikey* offcomer* squatter*
    resettle* minority minorities ghetto ghettos enclave enclaves influx
    influxes horde hordes borders passport passports visa visas invasion
    invasions immigrate* immigrating emigrate* emigrating migrate* migrating
    invade invades invaded invading swarming assimilate* assimilating
    naturalise* naturalising naturalize* naturalizing repatriate* repatriating
    resettling infiltrate* infiltrating immigration imigrant imigrants
    immagrants immigrents emigre emigres émigré migration migratory forign*
    foriegners foriegn gypsie asylum seekers boatpeople dinghy dinghies
    crossers citizenship citizens nonnatives fob fobs freshoff overseas abroad
    ethnics scroungers homeland native colonial colonials diaspora windrush
    multicultural multiculturalism remigration repatriation greencard h1b
    uncontrolled unvetted bangladeshis wetback wetbacks pardesi videshi bahari
@generalising
    typical typically breeds nature born bunch ilk they're theyre they've
    they'd themselves em peoples ppl everybody whoever entire* mainly usually
    general* stereotype* stereotypical stereotypically invariably inevitably
    naturally inherently inherent innate innately genetic* genes gene dna
    bloodline bloodlines inborn inbred inbreeding hereditary races species
    tribe tribes clan clans caste castes community communities culture cultures
    cultural upbringing background origin origins heritage instinct
    instinctively hardwired incapable can't cannot wont won't alike such
    kindred notorious notoriously tradition* habit* tendency tendencies tend
    tends prone stereotyping universally universal majority constantly constant
    continually perpetual perpetually perpetuates forever eternally exception
    exceptions unsurprisingly unsurprising classic obviously characteristic
    characteristically trademark mentality mindset temperament collective
    collectively lumped brigade horde hordes swarm youselot youpeople yous
    youse yall y'all lotta breeding
@inferiority
    filthy filthier filthiest dirty dirtier dirtiest backward* dumb dumber
    dumbest lazy lazier laziest primitive savage savager savagest crude* vile
    viler vilest stinkier stinkiest uncouth baser basest coarser coarsest
    lesser mucky muckier muckiest unclean* savages savage's barbarian* animal*
    beast beast's ape apes ape's monkey monkeys monkey's pig's cockroach*
    parasite* leech* vermin vermin's plague plagues disease* infestation*
    subhuman* degenerate* peasant* slave* servant* underling* mongrel* mutt
    mutts mutt's halfbreed halfbreeds untouchable* caveman cavemen caveman's
    neanderthal* cannibal* maggot* germ germs germ's swine swine's primate*
    gorilla gorillas brute* heathen heathens heathen's scrounger* invader*
    criminal* rapist* terrorist* inferior* superior superiority supremacy
    supremacist beneath subpar subservient submissive untermensch unworthy
    worthless useless uncivilised uncivilized uncivilisation barbaric barbarous
    barbarism savagery uneducated illiterate ignorant undeveloped
    underdeveloped unevolved evolve evolved evolution thirdworld jungle jungles
    cave slum slums gutter sewer caged zoo kennel shackles plantation filth
    scum dregs refuse unwashed unhygienic infested infesting infest breeding
    breeds bred overbreeding dilute diluting purity pure impure tainted taint
    contaminate contaminated contaminating pollute polluting pollution infect
    infecting infected disgusting revolting repulsive stench stink stinks
    stinking belong* unfit incapable incompetent inept intellectually
    genetically evolutionary biologically mentally physically morally
    unintelligent subnormal retarded citizens unequal lessers menial cleaners
    servitude enslave enslaved exterminate extermination eradicate eradicated
    cull culled culling gassed sterilise sterilize sterilised sterilized deport
    deported segregate segregated segregation purge cleanse cleansing ethnic
    deserve neutered crossbreed lowlife lowlives curs cur
@sex_act
    groan* climax* straddle* straddling undress* pant pants panted panting
    thrust* orgasms orgasmed orgasming shag shags shagged shagging hump humps
    humped humping bonk bonks bonked bonking grope* groping fondle* fondling
    caress* nibble* nibbling spank* penetrate* penetrating snog snogs snogged
    snogging smooch* seduce* seducing arouse* arousing ejaculate* ejaculating
    masturbate* masturbating wank wanks wanked wanking cum cums cumming
    fingered fingering fisting rim rims rimmed rimming fucks ravish* ravage*
    ravaging teases teased teasing unbutton* unclasp* disrobe* disrobing bares
    bared baring writhe* writhing quiver* shuddered shuddering gasp gasps
    gasped gasping whimpers whimpered whimpering whisper* pleasures pleasuring
    throb* moisten* squirt* spurt* kneel* knelt blindfold* cuddle* cuddling
    snuggle* snuggling embrace* embracing entwine* entwining canoodle*
    canoodling fornicate* fornicating copulate* copulating deflower* edging
    sext sexts sexted sexting erections quickie quickies threesome threesomes
    foursome foursomes orgy orgies blowjob blowjobs handjob handjobs hickey
    hickeys lapdance lapdances striptease stripteases fetish fetishes kink
    kinks boner boners stiffy stiffies hardon hardons romp romps missionary
    missionaries doggy* doggies cowgirl cowgirls creampie creampies gangbang
    gangbangs rimjob rimjobs footjob footjobs tryst trysts intercourse
    intercourses lover lovers swinger swingers hookup hookups stripper
    strippers hooker hookers prostitute prostitutes brothel brothels dominatrix
    dominatrixes nympho* exhibitionist exhibitionists sex sexes sexual sexually
    sexed sexing sexier sexiest foreplay lovemaking coitus coition copulation
    fornication masturbation fapping fap fapped nakedness nude nudes nudity
    topless bottomless unclothed bareback arousal horny hornier randy frisky
    drenched erect erotic* sensual sensually sensuous sultry steamy passion*
    lust lustful lustfully desire desires intimate intimacy intimately
    consummate consummated naughty kinky raunchy saucy smutty smut porn porno*
    xxx nsfw hentai bdsm bondage sadomasochism domme submissive doggie anal
    anally orally cunnilingus fellatio deepthroat deepthroated vaginal cumshot
    cumshots jizz jizzed spunk spunked semen ejaculation orgasmic multiorgasmic
    tantric kamasutra penetration boink* nookie nooky rumpy pumpy hanky panky
    bedroom afterglow postcoital bj bjs hj milf gilf virginity virgin flirt*
    chudai chod chodna sambhog gyrate gyrated gyrating ecstasy rapture
    submitted submitting
@body_part_intimate
    thigh thighs breast breasts nipple nipples lip lips groin* bum bums buttock
    buttocks butt butts bosom* boob boobs boobie boobies tit tits titty titties
    cleavage cleavages crotch crotches penis penises vagina* vulva* clitoris
    clitorises clit clits labium testicle testicles testis scrotum scrotums
    anus anuses rectum rectums prostate prostates pelvis pelvises cervix
    cervixes foreskin foreskins glans perineum perineums hymen hymens genital*
    privates pube pubes arse arses ass asses bumcheek bumcheeks bust busts
    areola areolas navels bellybutton bellybuttons abdomen abdomens torso
    torsos earlobes cock cocks dick dicks prick pricks willy willies pecker
    peckers wiener weiners schlong schlongs dongs todger todgers tadger tadgers
    manhood manhoods womanhood womanhoods pussy pussies fanny fannies minge
    minges muff muffs snatch snatches twat twats cunt cunts cooch* hoohah
    hoohahs vajayjay vajayjays foof foofs punani punanis knocker hooter hooters
    norks bollock bollocks gonad gonads bellend bellends nutsack nutsacks
    ballsack ballsacks arsehole arseholes asshole assholes bumhole bumholes
    butthole buttholes rump rumps derriere derrieres backsides behinds booty
    booties tushes tushy tushies fundament fundaments posterior posteriors
    haunch haunches loin loins taints gooch gooches boner boners erections
    cameltoe cameltoes midriff midriffs gspot gspots pudendum pudendums phallus
    phalluses calfs breasted busty buxom curvy voluptuous hipped lipped labia
    labial testes testicular clitoral penile phallic anal rectal scrotal perky
    pert nether intimate bikini pubic waxed hairless hairy ladybits ladyparts
    girlparts manparts bewbs moobs moob manboobs derrière derrières glutes
    glute buns buttcheeks asscheeks arsecheeks nads knackers cojones danglies
    inseam endowed girth girthy wellendowed flesh fanny's pussy's vag vages
    vagjay vjay yoni lingam lund chut choot gaand bazongas gazongas jubblies
    ovaries womb uterus
@intimate_goods
    condoms lube lubes lubricant lubricants vibrators mattress mattresses
    stocking stockings corset corsets basque basques bustier bustiers bra bras
    bralette bralettes thong thongs knicker knickers panty panties brief briefs
    boxer boxers boyshort boyshorts negligee negligees nightie nighties
    nightgown nightgowns nightdress nightdresses chemise chemises babydoll
    babydolls camisole camisoles garter garters suspender suspenders bodysuit
    bodysuits bodystocking bodystockings catsuit catsuits robe robes kimono
    kimonos dildo dildos masturbator masturbators fleshlight fleshlights
    stroker strokers massager massagers strapon strapons harness harnesses
    handcuff handcuffs cuff cuffs blindfold blindfolds flogger floggers tickler
    ticklers aphrodisiac aphrodisiacs viagra viagras fishnet fishnets pantyhose
    jockstrap jockstraps tampon tampons diaphragm diaphragms iud iuds
    spermicide spermicides contraceptive contraceptives enema enemas douche
    douches pinup pinups romance stripper strippers cockring cockrings buttplug
    buttplugs dilator dilators kegel kegels harem harems bedroom bedrooms
    playboy playboys lingerie lingery lingere longerie laungerie undies
    underwear undergarment undergarments underthings pantie hosiery hose nylons
    nylon lace lacy latex pvc crotchless seethrough sheer satin silk silky
    vibrater vibe vibes vibrations durex trojan skyn astroglide lovehoney
    lovense womanizer satisfyer hitachi lelo prophylactic prophylactics
    johnnies edible erotica erotic porn porno pornographic kamasutra smut
    bodice ripper steamy harlequin bdsm bondage fetish fetishwear naughty
    nightwear sleepwear cosplay roleplay nightshirt lubed lubrication anal butt
    vibrates vibrating
@shop_name
    supermarkets chemists outlet outlets mall malls pharmacy pharmacies
    drugstore drugstores hypermarket hypermarkets grocer* greengrocer
    greengrocers butchers baker bakers bakery bakeries deli delis delicatessen
    delicatessens fishmonger fishmongers newsagent newsagents offlicence
    offlicences offie offies ironmonger ironmongers hardwares boutique
    boutiques markets marketplaces bazaar bazaars emporium emporiums minimart
    minimarts cornershop cornershops bodega bodegas bookshop bookshops
    bookstore bookstores florist florists jeweller jewellers jeweler jewelers
    toyshop toyshops toystore toystores haberdasher* cobbler cobblers tailor
    tailors stationer stationers nursery nurseries petshop petshops wholesaler
    wholesalers showroom showrooms thrift thrifts pawnshop pawnshops poundshop
    poundshops poundland poundlands dispensary dispensaries dealership
    dealerships garage garages arcades plaza plazas kirana kiranas superstore
    superstores megastore megastores departmentstore departmentstores
    conveniences retailer retailers franchise franchises kiosk kiosks
    tobacconist tobacconists tuckshop tuckshops servo servos milkbar milkbars
    walmart* wallmart wally target's costco* sams samsclub kroger krogers
    publix safeway albertsons heb wegmans meijer aldi aldi's aldis lidl lidl's
    tesco* sainsbury* asda asda's morrisons morrison's waitrose ocado iceland
    farmfoods coop londis costcutter nisa budgens bm bargains homebargains
    poundstretcher poundworld wilko* wilkinsons tkmaxx tkmax homesense tjmaxx
    tjx marshalls homegoods burlington kohls kohl's macys macy's nordstrom
    nordstroms bloomingdales saks neiman jcpenney penneys sears kmart kmart's
    bigw myer woolworths woolies coles iga bunnings officeworks jbhifi
    chemistwarehouse priceline mitre10 dunnes supervalu centra penney's primark
    primark's matalan asos boohoo shein temu zara uniqlo riverisland newlook
    topshop debenhams johnlewis boots superdrug holland walgreens cvs riteaid
    duane ikea ikea's dunelm argos currys pcworld maplin bestbuy bestbuy's
    microcenter newegg gamestop cex smyths toysrus hamleys homedepot lowes
    lowe's menards harbor freight truevalue screwfix toolstation bq homebase
    wickes halfords autozone oreilly napa pepboys petco petsmart petsathome
    chewy's jollyes petbarn michaels joann hobbylobby hobbycraft theworks
    staples officedepot officemax rymans ryman barnes noble waterstones whsmith
    wh hmv dollartree dollargeneral fivebelow 99p 99cent daiso miniso muji
    flyingtiger sephora sephora's ulta ulta's bodyshop bodyworks wayfair
    overstock qvc hsn ebay ebay's etsy aliexpress alibaba banggood flipkart
    myntra ajio nykaa bigbasket bigbazaar dmart reliance croma jiomart meesho
    snapdeal blinkit zepto swiggy zomato lazada shopee jumia takealot canadian
    tire loblaws sobeys nofrills zehrs wholefoods wholefood traderjoes trader
    decathlon sportsdirect jdsports footlocker rei cabelas cabela's carrefour
    auchan rewe edeka mediamarkt kaufland hema highstreet makro gamestop's
    williams sonoma
@cheapness
    dearest pricey costly costlier costliest thrifty thriftier thriftiest
    bargain bargains clearance* markdown markdowns discounts reduction
    reductions savings hike hikes increase* difference differences markup
    markups rebate rebates closeout closeouts liquidation liquidations
    pricematch pricematches reduce* reducing discounted discounting slash*
    hiked hiking increasing inflate* inflating gouge* gouging undercut
    undercuts undercutting halve* halving rose rising skyrocket* compare*
    comparing haggle* haggling cutting cheeper cheeply cheaply cheapness cheapo
    cheapskate pricier priciest pricy lesser halfprice elsewhere nearly sale's
    onsale bargin bargins bargainous discout affordable inexpensive
    inexpensively economical economic economy reasonable reasonably competitive
    competitively overpriced overprice overpricing underpriced expensive
    overcharged overcharging scalper scalpers scalping scalped extortionate
    exorbitant ripoff inflation shrinkflation locally blackfriday friday
    cybermonday primeday bogof bogo twofer twofers rollback rollbacks percent
    budget shoestring bulk wholesale rrp msrp lowballed lowball rockbottom
    pennies fluctuates fluctuated fluctuating fluctuation
@stock
    aisles inventory inventories restocks waitlist* preorder* backorder* supply
    supplies shortage shortages supplier suppliers availability availabilities
    allocation allocations stocked discontinue* discontinuing replenish*
    deplete* depleting rations rationed rationing hoard* stockpile* stockpiling
    allocate* allocating shelve* shelving stockout stockouts sellout outsold
    unavailable unavailability available avaliable availible avaible availiable
    discontinuation obsolete phased gone scarce scarcity rare limited edition
    editions remaining oos fulfil fulfill oversold undersold overstocked
    overstock understocked unstocked instock outofstock seasonal withdrawn
    retired vaulted supplied supplying runout notify notified notification
    alert alerts hunted scour scoured scouring tracked
@shopping_time
    afternoon afternoons evening fortnights summer summers autumn autumns
    vacation vacations anniversary anniversaries decade decades century
    centuries lunchtime lunchtimes payday paydays halfterm halfterms semester
    semesters quarter* monday* tuesday* wednesday* thursday* friday* saturday*
    sunday* mon tue tues wed weds thu thur thurs fri january february april
    june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec yesterday yesterday's tonite previously ago
    recent recently lately earlier during till final latest current currently
    immediately xmas chrimbo crimbo halloween thanksgiving hanukkah chanukah
    diwali deepavali eid ramadan holi navratri dussehra rakhi valentine* boxing
    newyear newyears blackfriday cyber cybermonday primeday lockdown wk wks mth
    mths yr yrs hr hrs sec secs pm noon midday midnight dawn dusk o'clock
    couple daily annually annual hourly fortnightly biweekly thrice yesturday
    yesteday tommorow tomorow tommorrow wednesay wensday febuary feburary
    janurary 2018 2019 2020 2021 2022 2023 2024 2025 2026
@seller_words
    vendor* storefront* rep reps rep's representative* agent* dealer dealers
    dealer's trader traders trader's retailer* supplier* distributor
    distributors distributor's manufacturer* shopkeeper* proprietor* operator
    operators adviser* advisor* assist* managers manager's supervisor* teams
    team's staffs member's department's helplines helpline's hotline* helpdesk
    helpdesks chatbot* receptionist* sales* clerk* cashier* reseller resellers
    stockist* wholesaler* business* outfit* firm's marketplaces account's
    response responses chats complaint complaints enquiry enquiries inquiry
    inquiries queries voicemail voicemails callback callbacks contacting
    emailing messaging phoning respond responds responded responding resolve*
    resolving liaise* liaising communicate* communicating refuse* refusing
    apologising apologize* apologizing escalates escalating saler salers sellar
    sellars seler selers selller vender venders merchent merchents cs csr csrs
    cust custserv customerservice customercare servicedesk service's sevice
    serivce servise suport aftersales aftercare repersentative unhelpful
    courteous unprofessional responsive unresponsive communication
    communications comms thirdparty fba fbm dropshipper dropshippers fulfilment
    chatline livechat aftersale ebayer ebayers powerseller etsy dukandar
@quality
    sturdier flimsy flimsier sharper comfier stronger weaker softer harder
    tough tougher thinner thicker crisper brighter dim dimmer louder quieter
    noisy noisier smoother rough rougher sleek sleeker slick slicker tacky
    tackier rickety wobbly wobblier shaky shakier creak* squeaky squeakier
    leaky leakier saggy saggier lumpy bumpy scratchy scratchier itchy itchier
    stiffer stretchy stretchier bulky bulkier chunky chunkier clunky clunkier
    clumsy clumsier bendy bendier springy bouncy bouncier squishy squishier
    squidgy spongy fluffy fluffier fuzzy wooly silky silkier shiny shinier
    glossy glossier duller faint vivid clearer blurry blurrier grainy grainier
    tinny muffled snappy snappier slower quicker laggy laggier glitch* buggy
    buggier jerky jerkier tighter loose* baggy baggier roomy roomier slim
    slimmer tidy classy cute handier tricky fiddly steady steadier firmer rigid
    brittle fragile delicate hardy hardier robust tasty yummy juicy crunchy
    crunchier chewy chewier mushy soggy soggier stale fresher greasy greasier
    sticky stickier runny watery creamy creamier gritty powdery bland blander
    smelly smellier stinky musty fragrant breezy breezier airy airier toasty
    cosy cosier cozy cozier breathable accurate precise stable swift swifter
    zippy zippier nippy punchy punchier boomy choppy choppier patchy streaky
    flaky flakier crumbly crumblier crusty crustier splintery wonky wonkier
    uneven lopsided fade fades faded fading peel peels peeled peeling chipped
    chipping rusting tore torn stretch stretches stretched stretching shrink
    shrinks shrank shrunk shrunken shrinking staining bobble* bobbling unravel
    unravels unraveled unraveling wore worn lasting warp warps warped warping
    clog clogs clogged clogging denting overheat* crash* lag lags lagged
    lagging buffering flicker* chafe* chafing smelt stink stinks stank stunk
    stinking crumble* crumbling tarnish* corrode* corroding rot rots rotted
    rotting discolour discolours discoloured discolouring discolor discolors
    discolored discoloring flake* flaking tighten* collapse* collapsing vibrate
    vibrates vibrated vibrating quality workmanship durability craftsmanship
    sturdily sturdiness flimsiness lightweight heavyweight comfortably
    uncomfortable comfort durable hardwearing longlasting ergonomic premium
    luxurious plush watertight leakproof airtight nonstick stainless
    weatherproof washable foldable portable compact adjustable versatile
    reliable unreliable dependable consistent inconsistent responsive intuitive
    efficient effective ineffective powerful underpowered inaccurate imprecise
    delicious flavourful flavorful flavourless flavorless tasteless aromatic
    odourless odorless elegant stylish attractive wellmade handmade sewn
    stitched crafted constructed shoddy shoddily substandard subpar inferior
    superior excellent crappy crap rubbish plasticky plasticy
@goods_kitchen
    pan pans pot pots saucepan saucepans frypan frypans skillet skillets wok
    woks griddle griddles casserole casseroles dish dishes plate plates bowl
    bowls cup cups mug mugs tumbler tumblers goblet goblets jug jugs pitcher
    pitchers carafe carafes teapot teapots kettle kettles toaster toasters
    blender blenders mixer mixers juicer juicers grinder grinders mill mills
    processor processors chopper choppers slicer slicers mandolin mandolins
    grater graters peeler peelers knifes fork forks spoon spoons ladle ladles
    spatula spatulas whisk whisks tong tongs turner turners masher mashers
    strainer strainers colander colanders sieve sieves sifter sifters funnel
    funnels tray trays rack racks cutter cutters mould moulds mold molds
    ramekin ramekins opener openers corkscrew corkscrews flask flasks thermos
    thermoses canister canisters jars container containers tupperware
    tupperwares lunchbox lunchboxes cooler coolers coaster coasters placemat
    placemats napkin napkins tablecloth tablecloths apron aprons mitt mitts
    glove gloves teatowel teatowels oven ovens stove stoves hob hobs cooktop
    cooktops microwave microwaves fridge fridges refrigerator refrigerators
    freezer freezers dishwasher dishwashers fryer fryers airfryer airfryers
    steamer steamers cooker cookers ricecooker ricecookers grill grills
    barbecue barbecues smoker smokers percolator percolators coffeemaker
    coffeemakers cafetiere cafetieres frother frothers filter filters timers
    thermometer thermometers skewer skewers baster basters syringe syringes
    nozzle nozzles platter platters saucer saucers cruet cruets shaker shakers
    caddy caddies sink sinks faucet faucets drainer drainers sponge sponges
    scourer scourers crockpot crockpots instantpot instantpots wafflemaker
    wafflemakers breadmaker breadmakers icecreammaker icecreammakers sharpener
    sharpeners cleaver cleavers scissors pestle pestles mortar mortars zester
    zesters tajine tajines tagine tagines karahi karahis kadai kadais tawa
    tawas tava tavas dabba dabbas burner burners gasket gaskets sealer sealers
    dehydrator dehydrators kneader kneaders beater beaters cookware bakeware
    crockery cutlery silverware flatware tableware dinnerware glassware utensil
    utensils dinnerset shelves china porcelain stoneware earthenware enamel
    nonstick ptfe teflon castiron stainless silicone pyrex ceramic bamboo
    melamine coffee espresso nespresso keurig kitchenaid kenwood cuisinart
    nutribullet vitamix tefal lecreuset oxo frying roasting clingfilm parchment
    greaseproof clingwrap saran cling countertop worktop counter
@goods_electronic
    smartphone smartphones mobiles handset handsets ipad ipads iphone iphones
    android androids laptop laptops computer computers pc pcs macbook macbooks
    chromebook chromebooks desktop desktops display displays keyboard keyboards
    mouses trackpad trackpads touchpad touchpads webcam webcams camcorder
    camcorders lens lenses tripod tripods printer printers scanner scanners
    cartridge cartridges toner toners router routers modem modems extender
    extenders hub hubs dongle dongles adapter adapters adaptor adaptors wire
    wires socket sockets powerbank powerbanks headphone headphones headset
    headsets earphone earphones earbud earbuds airpod airpods speaker speakers
    soundbar soundbars subwoofer subwoofers amplifier amplifiers amp amps
    receiver receivers turntable turntables stereo stereos radio radios
    microphone microphones mic mics tv tvs television televisions projector
    projectors remotes console consoles controller controllers joystick
    joysticks gamepad gamepads xbox xboxes playstation playstations nintendo
    nintendos smartwatch smartwatches fitbit fitbits tracker trackers doorbells
    thermostat thermostats alarm alarms lamp lamps led leds flashlight
    flashlights lantern lanterns ssd ssds harddrive harddrives hdd hdds usb
    usbs memory memories ram rams processor processors cpu cpus gpu gpus
    motherboard motherboards heatsink heatsinks connector connectors
    touchscreen touchscreens pixel* firmware firmwares software softwares
    bluetooth bluetooths wifi wifis signals antenna antennas aerial aerials
    satnav satnavs gps dashcam dashcams kindle kindles ereader ereaders echos
    alexa alexas firestick firesticks roku rokus chromecast chromecasts decoder
    decoders intercom intercoms calculator calculators shaver shavers trimmer
    trimmers hairdryer hairdryers straightener straighteners toothbrush
    toothbrushes vacuum vacuums hoover hoovers aircon aircons dehumidifier
    dehumidifiers humidifier humidifiers purifier purifiers generator
    generators inverter inverters panel panels timers stylus styluses sim sims
    converters splitter splitters hdmi hdmis gadget gadgets device devices
    appliance appliances earpiece earpieces transmitter transmitters walkman
    walkmen ipod ipods mp3 mp3s cd cds dvd dvds vcr vcrs recorder recorders
    multimeter multimeters oscilloscope oscilloscopes circuit circuits resistor
    resistors capacitor capacitors diode diodes relay relays microcontroller
    microcontrollers arduino arduinos electronics electronic electric
    electrical electricals wireless wi fi rechargeable aa aaa lithium lipo mah
    volt volts watt watts usbc microusb vga dvi ethernet lan nvme sata hd 4k 8k
    1080p oled qled lcd amoled hz fps bass treble audio resolution reboot
    synced mac macos ios linux samsung sony lg panasonic philips bose jbl anker
    logitech dell hp lenovo asus acer epson canon nikon gopro garmin dyson
    nvidia amd intel intel's huawei xiaomi oneplus nokia motorola google
    earpods
@goods_clothing
    shirt shirts tshirt tshirts blouse blouses tunic tunics vest vests camisole
    camisoles jumper jumpers sweater sweaters cardigan cardigans hoodie hoodies
    sweatshirt sweatshirts fleece fleeces jacket jackets coat coats parka
    parkas anorak anoraks raincoat raincoats macs overcoat overcoats blazer
    blazers suit suits waistcoat waistcoats tuxedo tuxedos dress dresses gown
    gowns skirt skirts kilt kilts sari saris saree sarees kurta kurtas kurti
    kurtis salwar salwars kameez kameezes lehenga lehengas dupatta dupattas
    sherwani sherwanis trouser trousers pants jean jeans chino chinos legging
    leggings jegging jeggings shorts jogger joggers tracksuit tracksuits
    dungaree dungarees jumpsuit jumpsuits romper rompers onesie onesies
    playsuit playsuits pyjama* pajama pajamas nightie nighties robe robes bra
    bras knickers boxers briefs sock socks stocking stockings tights swimsuit
    swimsuits bikini bikinis wetsuit wetsuits leotard leotards tutu tutus
    costume costumes uniforms apron aprons glove gloves mitten mittens hat hats
    beanie beanies beret berets bonnet bonnets scarf scarfs shawl shawls poncho
    ponchos cape capes bowtie bowties cravat cravats belt belts suspender
    suspenders handkerchief handkerchiefs shoe shoes boot boots trainer
    trainers sneaker sneakers sandal sandals slipper slippers flipflop
    flipflops loafer loafers brogue brogues moccasin moccasins wellie wellies
    wellington wellingtons plimsoll plimsolls espadrille espadrilles stiletto
    stilettos insole insoles sole soles buckles zipper zippers collar collars
    cuff cuffs sleeve sleeves hem hems linings waistband waistbands drawstring
    drawstrings neckline necklines crotch crotches inseam inseams pleats ruffle
    ruffles fabrics cloths cotton cottons polyester polyesters handbag handbags
    purse purses wallet wallets clutch clutches backpack backpacks rucksack
    rucksacks satchel satchels tote totes briefcase briefcases umbrella
    umbrellas sunglass sunglasses necklace necklaces bracelet bracelets earring
    earrings brooch brooches pendant pendants bangle bangles anklet anklets
    cufflink cufflinks lockets headband headbands scrunchie scrunchies hairband
    hairbands turban turbans veil veils hijab hijabs abaya abayas legwarmer
    legwarmers balaclava balaclavas snood snoods earmuff earmuffs cummerbund
    cummerbunds corset corsets clothing garment garments apparel outfit outfits
    wardrobe menswear womenswear kidswear activewear sportswear swimwear
    footwear underwear undies lingerie panties outerwear knitwear denim pjs
    jammies pj sweats sweatpants trackies scarves glasses spectacles jewellery
    jewelry jewelery crocs uggs nike adidas levis woollen woolen linen silk
    satin velvet suede lycra spandex nylon viscose cashmere corduroy tweed
    flannel chiffon xs xl xxl xxxl petite bust chest tee tees
@goods_book_media
    paperback paperbacks hardback hardbacks hardcover hardcovers ebook ebooks
    audiobook audiobooks kindle kindles novel novels novella novellas textbook
    textbooks workbook workbooks cookbook cookbooks manual manuals guidebook
    guidebooks encyclopedia encyclopedias encyclopaedia encyclopaedias
    dictionary dictionaries atlas atlases bible bibles diary diaries journal
    journals notebook notebooks planner planners magazine magazines comic
    comics manga mangas album albums vinyl vinyls cd cds cassette cassettes dvd
    dvds bluray blurays boxset boxsets movie movies documentary documentaries
    episodes soundtrack soundtracks song songs ep eps lp lps lyric lyrics
    melody melodies chorus choruses verse verses riff riffs poster posters
    calendars spine spines bindings dustjacket dustjackets fonts typeface
    typefaces typo typos illustration illustrations diagram diagrams indexes
    appendix appendixes glossary glossaries bibliography bibliographies
    footnote footnotes preface prefaces foreword forewords introduction
    introductions prologue prologues epilogue epilogues blurb blurbs edition
    editions volumes sequel sequels prequel prequels trilogy trilogies
    anthology anthologies collection collections memoir memoirs biography
    biographies autobiography autobiographies thrillers mystery mysteries
    romance romances fantasy fantasies recipe recipes crossword crosswords
    sudoku sudokus quizes videogame videogames software softwares disk disks
    disclet disclets audio audios narration narrations podcast podcasts cartoon
    cartoons anime animes concert concerts gig gigs musical musicals opera
    operas symphony symphonies remaster remasters remix remixes reissue
    reissues pamphlet pamphlets booklet booklets poem poems script scripts
    stories tales bookmark bookmarks publisher publishers narrator narrators
    translation translations scrapbook scrapbooks catalogue catalogues dvdrip
    dvdrips subtitle* caption captions guitar guitars piano pianos keyboard
    keyboards violin violins flute flutes ukulele ukuleles harmonica harmonicas
    trumpet trumpets saxophone saxophones cello cellos clarinet clarinets
    microphone microphones literature fiction nonfiction poetry prose scifi
    music mp3 flac audible spotify itunes ps4 ps5 4k uhd remastered dubbed
    director's uncut unabridged abridged 45s 33rpm pressings epub pdf mobi
    printed reprint reprints proofreading proofread misprint* isbn shelves
    libraries bookshelf bookshelves bluerays blueray
@goods_tool_garden
    tool tools hammer hammers screwdriver screwdrivers spanner spanners wrench
    wrenches plier pliers saw saws chainsaw chainsaws jigsaw jigsaws sander
    sanders grinder grinders router routers lathe lathes planer planers chisel
    chisels rasp rasps clamp clamps vice vices vise vises ruler rulers knifes
    blade blades nail nails nut nuts washer washers anchor anchors rawlplug
    rawlplugs hinge hinges bracket brackets ladder ladders stepladder
    stepladders toolbox toolboxes toolkit toolkits sockets ratchet ratchets
    hexkey hexkeys crowbar crowbars mallet mallets axe axes hatchet hatchets
    shovel shovels spade spades rake rakes hoe hoes fork forks trowel trowels
    dibber dibbers secateur secateurs shear shears pruner pruners lopper
    loppers trimmer trimmers strimmer strimmers mower mowers lawnmower
    lawnmowers hedgetrimmer hedgetrimmers blower blowers shredder shredders
    chipper chippers wheelbarrow wheelbarrows hose hoses hosepipe hosepipes
    sprinklers nozzle nozzles sprayer sprayers wateringcan wateringcans planter
    planters flowerpot flowerpots trellis trellises arbour arbours pergola
    pergolas gazebo gazebos greenhouse greenhouses polytunnel polytunnels
    cloche cloches compost composts composter composters fertiliser fertilisers
    fertilizer fertilizers seed seeds plant plants seedling seedlings sapling
    saplings shrub shrubs rose roses tomato tomatos herb herbs soil soils peat
    peats mulch mulches weedkiller weedkillers pesticide pesticides insecticide
    insecticides trap traps birdfeeder birdfeeders birdbath birdbaths fences
    decking deckings paver pavers pond ponds fountain fountains lawns turf
    turfs grass grasses primer primers varnish varnishes sealant sealants caulk
    caulks adhesive adhesives epoxy epoxies filler fillers grout grouts tile
    tiles plaster plasters cement cements concrete concretes brick bricks
    timber timbers plywood plywoods plank planks pipe pipes valve valves faucet
    faucets fitting fittings gasket gaskets fuse fuses workbench workbenches
    generator generators compressor compressors welder welders solder solders
    multimeter multimeters nailgun nailguns staple* rivet rivets goggle goggles
    padlock padlocks bungee bungees tarpaulin tarpaulins tarp tarps sandpaper
    sandpapers gearbox gearboxes chuck chucks barbecue barbecues grill grills
    firepit firepits chiminea chimineas parasol parasols hammock hammocks
    deckchair deckchairs tooling diy gardener landscaping scissors wd40 dewalt
    makita bosch ryobi milwaukee stanley draper einhell karcher hozelock stihl
    husqvarna cordless corded 18v 20v brushless torque pressure jetwash
    powerwash germinate germinated germination sprout sprouted sprouts bloomed
    blooms flowered weeds weeding perennials annuals potting composting fixings
    fixing
@goods_toy_pet_baby
    doll dolls barbie barbies teddy teddies bear bears plush* puppet puppets
    lego legos brick bricks jigsaw jigsaws boardgame boardgames dice dices
    figurine figurines figure figures playset playsets dollhouse dollhouses
    robot robots kite kites yoyo yoyos ball balls bat bats balloon balloons
    slime slimes playdough playdoughs crayon crayons costume costumes sword
    swords scooter scooters trike trikes tricycle tricycles trampoline
    trampolines sandpit sandpits sandbox sandboxes teether teethers pacifier
    pacifiers soother soothers teat teats bib bibs nappy nappies diaper diapers
    pushchair pushchairs buggy buggies stroller* pram prams carseat carseats
    carriers crib cribs cots cradle cradles bassinet bassinets highchair
    highchairs bouncer bouncers walker walkers playpen playpens playmat
    playmats potty potties bathtub bathtubs thermometer thermometers swaddle
    swaddles muslin muslins onesie onesies romper rompers babygro babygros
    bodysuit bodysuits formulas steriliser sterilisers sterilizer sterilizers
    collar collars leash leashes harness harnesses muzzle muzzles crate crates
    kennel kennels cage cages feeders kibble kibbles litter* scratcher
    scratchers catnip catnips catflap catflaps wormer wormers comb combs
    clipper clippers shampoo shampoos aquarium aquariums vivarium vivariums
    terrarium terrariums hutch hutches perch perches birdcage birdcages saddle
    saddles bridle bridles halter halters poopbag poopbags squeaker squeakers
    kong kongs microchip microchips nest nests bedding beddings hay hays pellet
    pellets coop coops saddlepad saddlepads actions ferret ferrets hammock
    hammocks sippy sippies jumperoo jumperoos toybox toyboxes duplo playmobil
    hotwheels nerf pokemon pokémon disney marvel vtech leapfrog mattel hasbro
    melissa puppy kitten burp breastfeeding nursing pumping cuddly fluffy
    stuffed stuffy stuffies collectible collectibles funko pops dogbed catbed
    petfood treats pedigree whiskas purina canin felix magnetic squishy fidget
    spinner pram's
@goods_beauty_health
    cream creams lotion lotions serum serums moisturiser moisturisers
    moisturizer moisturizers cleanser cleansers toner toners exfoliator
    exfoliators scrub scrubs soap soaps shampoo shampoos conditioner
    conditioners gel gels mousse mousses hairspray hairsprays pomade pomades
    oil oils balm balms lipstick lipsticks lipgloss lipglosses gloss glosses
    eyeliner eyeliners mascara mascaras eyeshadow eyeshadows foundation
    foundations concealer concealers blush* bronzer bronzers highlighter
    highlighters primers palette palettes applicator applicators varnish
    varnishes polishes remover removers lash lashes eyelash eyelashes brow
    brows tweezer tweezers razor razors shaver shavers trimmer trimmers
    epilator epilators deodorant deodorants antiperspirant antiperspirants
    perfume perfumes cologne colognes fragrance fragrances aftershave
    aftershaves scent scents mist mists spray sprays sunscreen sunscreens
    suncream suncreams sunblock sunblocks toothpaste toothpastes toothbrush
    toothbrushes mouthwash mouthwashes floss flosses whitener whiteners denture
    dentures wig wigs hairdryer hairdryers straightener straighteners curler
    curlers combs hairbrush hairbrushes dyes tint tints vitamin vitamins
    supplement supplements capsule capsules probiotic probiotics collagen
    collagens mineral minerals herb herbs tincture tinctures remedy remedies
    ointment ointments plaster plasters bandage bandages thermometer
    thermometers oximeter oximeters massager massagers splint splints insole
    insoles heatpad heatpads icepack icepacks walker walkers crutch crutches
    wheelchairs commode commodes tampon tampons pantyliner pantyliners diaper
    diapers sanitiser sanitisers sanitizer sanitizers roller rollers bathbomb
    bathbombs candle candles diffuser diffusers nebuliser nebulisers nebulizer
    nebulizers clipper clippers dropper droppers refill refills makeup
    cosmetics cosmetic skincare haircare bodywash facewash facemask handcream
    spf retinol retinoid hyaluronic niacinamide salicylic glycolic acid keratin
    biotin turmeric ashwagandha omega fishoil melatonin magnesium zinc creatine
    whey protein electrolyte electrolytes multivitamin multivitamins cbd vegan
    paraben parabens sulfate sulphate hypoallergenic dermatologist cerave
    cetaphil loreal l'oreal maybelline nyx elf clinique olay nivea neutrogena
    garnier dove pantene eyebrows frizz frizzy wrinkle wrinkles acne pores pore
    complexion dandruff whitening
@goods_food_drink
    cookie cookies cracker crackers chocolate chocolates candy candies snack
    snacks cake cakes muffin muffins brownie brownies bread breads loaf loafs
    bun buns bagel bagels cereal cereals oat oats porridge porridges granola
    granolas flour flours sugar* salt salts pepper peppers spice spices herb
    herbs curry curries sauce sauces ketchup ketchups mayonnaise mayonnaises
    mustard mustards vinegar vinegars oil oils butter butters margarine
    margarines cheeses milk milks cream creams yogurt yogurts yoghurt yoghurts
    egg eggs meat meats beef beefs pork porks chicken chickens turkey turkeys
    lamb lambs bacon bacons ham hams sausage sausages steak steaks jerky
    jerkies fishes salmon salmons tuna tunas prawn prawns shrimp shrimps crab
    crabs rice rices pasta pastas noodle noodles spaghetti spaghettis lentil
    lentils bean beans pea peas chickpea chickpeas nut nuts almond almonds
    cashew cashews peanut peanuts walnut walnuts pistachio pistachios seed
    seeds raisin raisins apricot apricots fruit fruits apple apples banana
    bananas orange oranges lemon* lime limes mango mangos berry berries
    strawberry strawberries blueberry blueberries raspberry raspberries grape
    grapes pineapple pineapples peach peaches pear pears plums cherry cherries
    vegetable vegetables potato* tomato* onion onions garlic garlics carrot
    carrots mushroom mushrooms chillis chili chilis pickles chutney chutneys
    jam jams jelly jellies marmalade marmalades honey honeys syrup syrups
    stocks broth broths stew stews pie pies pizza pizzas burger burgers
    sandwich sandwiches tea teas coffee coffees cocoa cocoas juice juices soda
    sodas cola colas smoothie smoothies wine wines beer beers whisky whiskies
    whiskey whiskeys vodka vodkas gin gins rum rums liqueur liqueurs cordial
    cordials sachet sachets teabag teabags multipack multipacks hampers popcorn
    popcorns pretzel pretzels toffee toffees fudge fudges caramel caramels
    liquorice liquorices licorice licorices gum gums lollipop lollipops
    marshmallow marshmallows gummy gummies truffle truffles waffle waffles
    pancake pancakes doughs yeast yeasts icing icings sprinkle sprinkles
    toppings seasoning seasonings marinade marinades gravy gravies salsa salsas
    hummus hummuses tofu tofus tempeh tempehs ghee ghees paneer paneers dal
    dals daal daals atta attas masala masalas roti rotis naan naans papad
    papads samosa samosas ladoo ladoos barfi barfis ramen ramens sushi sushis
    kimchi kimchis tortilla tortillas taco tacos burrito burritos ingredient
    ingredients flavour flavours flavor flavors recipe recipes treat treats
    dessert desserts pudding puddings custard custards sorbet sorbets scone
    scones croissant croissants pastry pastries food foods foodstuff groceries
    beverage beverages tasty delicious yummy flavourful bland vegan vegetarian
    glutenfree gluten organic decaf earl matcha chai espresso arabica robusta
    loaves calories calorie carbs sweetener stevia xylitol keto msg salted
    unsalted roasted dried frozen tinned canned spicy sour bitter savoury
    savory cadbury nestle lindt haribo heinz kellogg's kelloggs pepsi nescafe
    twinings lavazza
@goods_home_furniture
    sofa sofas couch couches settee settees armchair armchairs recliner
    recliners stool stools bedframe bedframes headboard headboards mattress
    mattresses topper toppers duvet duvets comforter comforters quilt quilts
    blanket blankets pillowcase pillowcases bedspread bedspreads wardrobe
    wardrobes closet closets dresser dressers chest chests nightstand
    nightstands bookcase bookcases bookshelf cabinet cabinets cupboard
    cupboards sideboard sideboards console consoles rack racks hanger hangers
    hampers basket baskets organiser organisers organizer organizers painting
    paintings canvas canvases lamp lamps* chandelier chandeliers candle candles
    vase vases ornament ornaments figurine figurines rug rugs carpet carpets
    mat mats doormat doormats curtain curtains blinds drapes rail rails
    tablecloth tablecloths coaster coasters towel towels bathmat bathmats
    showerhead showerheads faucet faucets toilet toilets sink sinks basin
    basins bathtub bathtubs plunger plungers mop mops broom brooms dustpan
    dustpans vacuum vacuums hoover hoovers duster dusters cleaner cleaners
    polishes bleaches airer airers clothesline clotheslines clotheshorse
    clotheshorses radiator radiators fireplace fireplaces stove stoves
    humidifier humidifiers dehumidifier dehumidifiers wallpaper wallpapers
    decal decals tile tiles hinge hinges doorbells ladder ladders footstool
    footstools ottoman ottomans pouffe pouffes beanbag beanbags hammock
    hammocks futon futons bunkbed bunkbeds cots daybed daybeds divan divans
    partition partitions backrest backrests slat slats dowel dowels castor
    castors caster casters panel panels veneer veneers upholstery upholsteries
    fabrics foams storage storages fridge fridges freezer freezers washer
    washers dryer dryers dishwasher dishwashers wreath wreaths garland garlands
    bauble baubles tinsel tinsels photoframe photoframes planter planters
    noticeboard noticeboards whiteboard whiteboards bookend bookends valance
    valances hotwaterbottle hotwaterbottles furniture furnishing furnishings
    linen linens shelves shelving decor décor decoration decorations homeware
    homewares houseware housewares mdf chipboard particleboard plywood walnut
    mahogany teak bamboo rattan wicker velvet flatpack memoryfoam tog kingsize
    sized rug's knives almirah charpai razai chadar bathroom bedroom lounge
    livingroom ikea
@goods_sport_car
    bicycle bicycles ebike ebikes scooter scooters skate* longboard longboards
    kneepad kneepads pedal pedals chain chains tyre tyres tire tires saddle
    saddles handlebar handlebars derailleur derailleurs cassette cassettes rim
    rims spoke spokes pannier panniers racket rackets racquet racquets bat bats
    football footballs basketball basketballs shuttlecock shuttlecocks putter
    putters golfball golfballs glove gloves dumbbell dumbbells kettlebell
    kettlebells barbell barbells treadmill treadmills rower rowers crosstrainer
    crosstrainers elliptical ellipticals punchbag punchbags shinpad shinpads
    goggle goggles snorkel snorkels wetsuit wetsuits surfboard surfboards
    paddle* kayak kayaks canoe canoes raft rafts lifejacket lifejackets oar
    oars lure lures tackle tackles rucksack rucksacks backpack backpacks
    compass compasses flask flasks hammock hammocks snowboard snowboards
    rollerblade rollerblades sledge sledges sled sleds cleat cleats spike
    spikes hoop hoops arrow arrows dart darts dartboard dartboards trampoline
    trampolines motorbike motorbikes motorcycle motorcycles moped mopeds engine
    engines headlight headlights taillight taillights wiper wipers blade blades
    seatcover seatcovers floormat floormats bumper bumpers grille grilles
    bonnet bonnets roofrack roofracks roofbox roofboxes towbar towbars trailer
    trailers exhaust exhausts muffler mufflers sparkplug sparkplugs alternator
    alternators starter starters radiator radiators thermostat thermostats
    gasket gaskets piston pistons gearbox gearboxes caliper calipers rotor
    rotors shocks strut struts bearing bearings axle axles relay relays dashcam
    dashcams satnav satnavs jacks wrench wrenches coolant coolants antifreeze
    antifreezes keyring keyrings keyfob keyfobs hubcap hubcaps decal decals
    numberplate numberplates carburettor carburettors carburetor carburetors
    injector injectors manifold manifolds turbo turbos transmission
    transmissions windscreen windscreens windshield windshields sunshade
    sunshades dashboard dashboards jumplead jumpleads inflator inflators
    compressor compressors saddlebag saddlebags jersey jerseys cycle* cycling
    riding fishing camp camps camped camping hike hikes hiked hiking climb* jog
    jogs jogged jogging swim swims swam swum swimming skied skiing rowed runner
    fitness workout workouts exercise exercises soccer cricket tennis badminton
    golf hockey rugby baseball softball volleyball netball boxing pilates
    shimano bosch ngk toyota honda bmw vw volkswagen audi nissan vauxhall jeep
    tesla subaru mazda kia hyundai chevy chevrolet yamaha suzuki kawasaki
    harley oem aftermarket mpg mileage mot garage mechanic mechanics automotive
    vehicle vehicles absorber absorbers suspension
@fiction
    hero heros hero's heroine* villain* character characters character's
    protagonist* antagonist* narrator* sidekick* detective* vampire* werewolf*
    dragon* wizard* witch* sorcerer* prince* knight* assassin assassins
    assassin's spy spies spy's zombie* ghost ghosts ghost's alien aliens elf
    elfs dwarf dwarfs dwarf's orc orcs orc's goblin* fairy fairies fairy's mage
    mages mage's warrior* pirate pirates pirate's cowboy* sheriff* gangster*
    killer* murderer* victim* sleuth* mermaid* demon demons angel angels duke
    dukes duke's duchess* earl earls earl's highlander* rake rakes rake's
    billionaire* novel* writer* director* actor* actress* storyteller*
    superhero* supervillain* antihero* mobster* outlaw outlaws outlaw's
    investigator* inspector* plot plots movie movies episodes scene scenes tale
    tales storyline storylines subplot subplots twists ending endings climax
    climaxes cliffhanger cliffhangers prologue prologues epilogue epilogues
    sequel sequels prequel prequels trilogy trilogies saga sagas fable fables
    myth myths legend legends thrillers mystery mysteries whodunit whodunits
    romance romances fantasy fantasies horror horrors comedy comedies drama
    dramas tragedy tragedies satire satires musical musicals cartoon cartoons
    anime animes manga mangas comic comics sitcom sitcoms soap soaps telenovela
    telenovelas miniseries franchise franchises script scripts screenplay
    screenplays dialogue dialogues monologue monologues narrative narratives
    narration narrations backstory backstories flashback flashbacks trope
    tropes cliche* cliché* universes arc arcs metaphor metaphors genre genres
    pov povs viewpoint viewpoints performance performances portray* banter
    banters pacing spoiler spoilers duel duels heist heists prophecy prophecies
    spell spells kingdom kingdoms realm realms dystopia* apocalypse apocalypses
    spaceship spaceships galaxy galaxies prose proses adaptation adaptations
    remake remakes reboot reboots spinoff spinoffs finale finales trailer
    trailers cameo cameos stunt stunts cgi soundtrack soundtracks screenwriter
    screenwriters audiobook audiobooks narrate* narrating depict* acting
    fiction fictional nonfiction fictitious characterisation characterization
    heroes villian villians plotted plotting plotline plotlines plothole
    plotholes storytelling storybook worldbuilding scifi sci fi gothic
    supernatural paranormal cosy cozy whodunnit gripping pageturner pageturners
    unputdownable enthralling riveting suspense suspenseful predictable
    foreshadowing foreshadowed unfolds wolves elves dwarves mcs mc fmc mmc hea
    dnf cinematography directed reread netflix hbo disney hogwarts tolkien
    hollywood bollywood
@pet
    puppy puppies kitten kittens pup pups pooch pooches pupper puppers doggo
    doggos doggie doggies doggy hound hounds mutt mutts mongrel mongrels kitty
    kitties pussycat pussycats moggy moggies moggie tomcat tomcats feline
    felines canine canines horse horses pony ponies donkey donkeys mule mules
    foal foals mare mares stallion stallions gelding geldings colt colts filly
    fillies rabbit rabbits bunny bunnies hamster hamsters gerbil gerbils
    guineapig guineapigs mouses ferret ferrets chinchilla chinchillas hedgehog
    hedgehogs degu degus parrot parrots budgie budgies parakeet parakeets
    cockatiel cockatiels cockatoo cockatoos macaw macaws canaries finch finches
    lovebird lovebirds pigeon pigeons dove doves hen hens rooster roosters
    cocker* duckling ducklings goose gooses quails peacocks goldfish goldfishes
    guppy guppies betta bettas koi kois tetra tetras angelfish angelfishes
    tortoise* turtle turtles terrapin terrapins snake snakes python pythons
    lizard lizards gecko geckos iguana iguanas chameleon chameleons frog frogs
    newt newts axolotl axolotls tarantula tarantulas goat goats sheeps pig pigs
    piglet piglets calfs alpaca alpacas llama llamas labrador labradors
    retriever retrievers poodle poodles cockapoo cockapoos labradoodle
    labradoodles goldendoodle goldendoodles cavapoo cavapoos cavachon cavachons
    maltipoo maltipoos puggle puggles spaniel spaniels springer springers
    terrier terriers westie westies yorkie yorkies jackrussell jackrussells
    staffie staffies staffy pitbull pitbulls pittie pitties bulldog bulldogs
    frenchie frenchies pug pugs beagle beagles basset bassets dachshund
    dachshunds doxie doxies chihuahua chihuahuas pomeranian pomeranians
    pekingese pekingeses shihtzu shihtzus bichon bichons havanese havaneses
    papillon papillons collie collies sheepdog sheepdogs gsd gsds alsatian
    alsatians corgi corgis husky huskies malamute malamutes samoyed samoyeds
    akita akitas shiba shibas rottweiler rottweilers rottie rotties doberman
    dobie dobies mastiff mastiffs greyhound greyhounds whippet whippets lurcher
    lurchers saluki salukis wolfhound wolfhounds deerhound deerhounds dalmatian
    dalmatians weimaraner weimaraners vizsla vizslas newfoundland newfoundlands
    bernese ridgeback ridgebacks schnauzer schnauzers sharpei sharpeis malinois
    heeler heelers kelpie kelpies dingo dingos siamese siameses bengals ragdoll
    ragdolls mainecoon mainecoons sphynx sphynxes tabby tabbies calicos tortie
    torties bombays birman furbaby furbabies pet pets critter critters doglet
    kittycat kitteh geese oxen cichlid cichlids hermit birdie birdies chooks
    chook chicks chick bovine equine animal animals breeder breeders litter paw
    paws whiskers muzzle snout hoof hooves barking barked meow meows meowing
    purr purring purrs wag wags wagging gsp gsps shih tzu cairn scottie
    scottish aussie aussies doodle doodles poo shorthair longhair kutta billi
"""
