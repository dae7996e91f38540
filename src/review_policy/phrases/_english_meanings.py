"""
English words by what they mean, written by hand.
"""

from __future__ import annotations

from typing import Final


MEANINGS: Final = """
@carrier
    courier couriers usps ups fedex dhl dpd evri hermes carrier carriers yodel
    royalmail parcelforce amzl ontrac lasership auspost tnt gls bluedart
    delhivery aramex inpost xdp dx myhermes anpost startrack sendle
    couriersplease canpost purolator canpar intelcom postnl postnord dtdc ecom
    singpost ninjavan yunexpress surepost smartpost haulier haulage postoffice
    usp upsp fedx hermies hermès herms yodle everi evry speedee speedx
    deliveroo instacart subcontractor subcontractors
@courier_staff
    driver drivers driver's postman postie mailman mailwoman postwoman man
    woman deliveryman mailcarrier rider riders postmen postwomen mailmen
    deliverymen postman's mailman's deliverer deliverydriver deliveryguy
    mailperson postperson lettercarrier dispatcher loader handler handlers
    porter porters trucker truckers vandriver drivr dirver drvier postmaster
    postmistress sorter guy bloke lad chap fella dude gent
@vehicle
    van vans lorry truck trucks vehicle vehicles moped car scooter scooters
    motorbike motorcycle motorcycles trailer trailers pickup ship ferry ferries
    train trains taxi taxis cab cabs trolley forklift container containers
    tailgate liftgate minivan sprinter prius flatbed juggernaut hgv aircraft
    airplane aeroplane bicycle cargo van's truck's reversed reversing parked
    parks parking park drove driving sped speeding speeds idling honked honking
    skidded
@route
    depot depots hubs warehouse warehouses facility facilities sorting transit
    route hub map routes stops customs border borders airport airports terminal
    terminals branch branches office centres centers distribution fulfilment
    fulfillment pickup dropoff collection outlet parcelshop locker states
    abroad overseas international domestic nationwide local regional region
    postcode zipcode zip road roads street streets avenue lane lanes town towns
    village villages city cities county miles mile km kilometres kilometers
    roundabout motorway highway highways interstate traffic detour diversion
    diversions roadworks satnav gps coordinates journey journeys trip tour
    toured travelled traveled travels bounced bounce bouncing misrouted
    misroute misrouting missorted missent rerouted reroute rerouting redirected
    redirect redirecting diverted divert forwarded forward forwarding looped
    looping zigzag sightseeing wandered wandering meandered gatwick heathrow
    stansted memphis louisville rural island highlands mainland clearance
    cleared import imported export exported quarantine
@parcel
    parcel parcels package packages package's delivery shipment shipments
    consignment order packet packets box boxes carton crate crates pallet
    pallets mail post letter letters envelope envelopes deliveries item items
    goods consignement packge pakage packag packaged parcle parcell shippment
    delivary delivry delevery dilivery deliverys deliverd merchandise airmail
@delivery_place
    porch doorstep step steps doormat mat gate gates fence roof bush bushes
    neighbour greenhouse wall house caravan flowerbed fences hedge hedges bin
    bins shed sheds garage garages lobby hallway letterbox mailbox locker
    lockers driveway curb kerb reception stairwell porches doorsteps verge
    pavement sidewalk door doors doorway doorways entrance entrances entryway
    foyer landing landings stairs stair staircase lift elevator elevators
    corridor corridors hall vestibule garden yard yards backyard frontyard lawn
    flowerpot plantpot hydrangea rosebush shrub shrubs shrubbery alley alleys
    alleyway alcove carport outhouse outbuilding conservatory veranda verandah
    stoop patio gutter guttering balcony balconies windowsill ledge ditch
    puddle puddles gatepost gateway dustbin trashcan dumpster bunker flat flats
    apartment apartments building buildings condo condos condominium tenement
    bungalow desk concierge mailroom gatehouse intercom buzzer keypad lockbox
    postbox pobox safeplace outdoors downstairs upstairs doorframe footpath
    barn barns stable stables cowshed silo church vestry worksite dorm
    dormitory barracks salon nextdoor
@neighbour
    neighbour neighbours neighbor neighbors neighbor's neighbouring neighbourly
    stranger strangers somebody someone landlord landlords landlady tenant
    tenants caretaker janitor concierge receptionist roommate roommates
    housemate housemates flatmate lodger porter guard guards doormen passerby
    passersby resident residents occupier occupiers occupant occupants
    householder homeowner homeowners builder builders gardener gardeners
    cleaner cleaners babysitter carer carers secretaries classmate classmates
    shopkeeper plumber plumbers handyman policeman police officer officers
    officer's schoolkids pensioner pensioners widow jogger neigbour neigbor
    neighbur neighboor nextdoor
@lateness
    late later delayed delay delays overdue slow slowly lost lose loses losing
    missing vanish vanishes vanished slower slowest expected missed scheduled
    held undelivered belated vanishing disappear gone disappears disappeared
    disappearing nowhere misplaced belatedly tardy delaying lateness eventually
    finally postponed postpone misplace astray limbo undeliverable unaccounted
    whereabouts untraceable mislaid rescheduled reschedule rescheduling
    reschedules deadline deadlines eta guaranteed bermuda blackhole evaporated
    swallowed awol mia lossed dissapeared promised forever ages agonisingly
    glacial glacially snail snail's disapeared dissappeared disappered traced
    trace traces tracing investigate tortoise crawl crawled crawling holdup
    backlog backlogged stranded investigates investigated investigating
    investigation investigations inquiry enquiry enquiries sluggish unpunctual
    untimely dely delayd delaied delyed located locate locating unlocated
    noshow laite lated extended lockdown shortage shortages timeframe timescale
    timeslot
@quick
    fast quick quickly prompt promptly speedy early swift swiftly rapid rapidly
    nextday overnight faster quicker earlier fastest quickest earliest speedily
    speed speedier lightning superfast superquick immediately immediate
    instantly expedited expedite express timely punctual punctually ontime
    sameday asap pronto breakneck sharpish efficient efficiently efficiency
    expeditious expeditiously promt promptley quik sooner soon firstclass
@arrival
    arrive arrives arrived arriving come comes came coming delivered deliver
    turned delivers delivering showed shown landed appeared appear appears
    appearing reach reaches reached reaching receive receives received
    receiving receipt got gotten materialised materialized materialise
    materialize delivred deliverd delievered delivrd dilivered arived arriveed
    arrvied arrved recieve recieved receved recived recieving rcvd rec'd recd
    arrival arrivals handed hand handing brought dropped fetched collected
    collect collects collecting collection signed greeted plopped plonked ship
    ships shipped shipping dispatch dispatches dispatched dispatching despatch
    despatches despatched despatching send sends sent sending post posts posted
    posting mail mails mailed mailing unbox unboxes unboxed unboxing unpack
    unpacks unpacked unpacking unwrap unwraps wrap wraps wrapped wrapping pack
    packs packed packing fetch fetches fetching tracking transit transits
    transited transiting reship reships reshipped reshipping redeliver
    redelivers redelivered redelivering resend resends resent resending package
    packages parcel parcels box boxes courier couriers delivery deliveries
    shipment shipments carton cartons packet packets envelope envelopes crate
    crates pallet pallets mailer mailers packaging packagings driver drivers
    postman postmen carrier carriers mailbox mailboxes letterbox letterboxes
    porch porches doorstep doorsteps depot depots locker lockers trackings
    consignment consignments jiffies arrivied arrieved delived deliverys
    delivey delviery shiped shippment shippd reveived package's parcle pkg pkgs
    boxed couriered usps fedex dhl dpd evri hermes yodel royalmail dispached
    promptly speedy swiftly overnight nextday sooner delayed delay delays
    intact undamaged safely sealed packaged finally eventually expected
    schedule scheduled enclosed unwrapped unwrapping
@courier_act
    left leave leaves leaving dumped dump dumps dumping knock knocks knocked
    knocking rang ring rings ringing thrown threw throw throws throwing tossed
    toss tosses bell bells doorbell buzz buzzed buzzing buzzer buzzers tossing
    chucked chuck chucking flung fling hurled hurl sign signs signed signing
    signature signatures otp passcode lobbed slung hidden hid hide hides hiding
    abandoned photographed carded handshake waved wave waves waving wait
    abandon abandoning tucked tuck stashed stash shoved shove waits waited
    waiting hauled lugged lug greet greets shoving propped prop plonked plonk
    plopped yeeted catapulted greeted greeting scanned scan scans handed proof
    pod launched dropkicked kicked bunged bung deposited deposit unattended
    attempt attempts attempted attempting marked sprinted sprint legged swiped
    nabbed thief thieves theives misdelivered misdelivery misplaced scarpered
    fled flee
@waiting
    wait waits waited waiting await awaits awaited awaiting patience patient
    patiently impatient impatiently queue queues queued queuing linger lingers
    lingered lingering anticipated anticipating anticipation lookout dayoff
    wating waitng wated waitting
@tracking
    tracking tracked track tracks tracker status update updates updated
    updating app scan scans scanned scanning notification notifications notify
    notified notifies notifying eta estimated transit dispatched processing
    delivered attempted information info trackingnumber labelled labeled
    refresh refreshed refreshing stalled stall traking trackin traked
    rescheduled
@dispatch
    dispatch dispatches dispatched ship ships shipped shipping send sends gave
    mailed sending sent posts posted despatch supply supplied supplies
    fulfilled fulfil fulfill fulfilling processed forwarded sended shiped
    shippd shipt sendt dispached despached sender shipper shippers resend
    resent reship reshipped
@weekday
    monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays
    friday fridays today tomorrow yesterday wed sat saturday saturdays sunday
    sundays mon tue tues weds thu thur thurs fri weekend weekends weekday
    weekdays midweek monday's tuesday's wednesday's thursday's friday's
    saturday's sunday's today's tomorrow's yesterday's tommorow tommorrow
    tomorow tomorro wensday wednessday wednsday thrusday thursady saterday
    fryday tuseday
@month
    january february march april may june july august september october
    november december jan feb mar apr jun jul aug sept sep oct nov dec
    january's febuary feburary agust octobre decembre summer autumn winter
    midsummer mid midwinter springtime summertime wintertime
@feast
    christmas xmas birthday birthdays anniversary easter diwali eid wedding
    weddings christening halloween thanksgiving valentine's valentines
    graduation prom funeral funerals holiday holidays hanukkah ramadan
    anniversaries chanukah passover kwanzaa holi rakhi rakshabandhan yule
    yuletide noel newyear hogmanay bonfire mothersday fathersday mother's
    father's jubilee coronation carnival santa baptism baptismal mitzvah
    mitzvahs quinceanera engagement engagements bachelorette honeymoon bridal
    recital reunion reunions farewell housewarming christmastime bday bithday
    birthday's wedding's party's exam exams interview interviews festival
    festivals nativity advent deadline occasion occasions party parties
    celebration celebrations ceremony ceremonies gift gifts present presents
    stocking stockings baby's
@day_time
    morning afternoon evening night nights noon midday midnight lunchtime
    bedtime breakfast lunch dawn dusk sunset sunrise pm o'clock daytime nightly
    tonight
@time_span
    day days week weeks month months fortnight hour hours minute minutes year
    years seconds moment moments decade decades daily weekly monthly yearly
    annually hourly semester while forever min mins hr hrs yr yrs week's day's
    month's year's overnight duration meantime ago lifetime lifespan nowadays
    recently eternity
@weather
    rain rains rained raining rainy snow snowy stormy soaked wind winds windy
    gale hail ice icy frost sunny sunshine sun cloudy fog humid humidity damp
    monsoon flood floods flooded flooding hurricane typhoon cyclone tornado
    blizzard drought weather temperature temperatures chilly
@number
    one two three four five six seven eight nine ten few half eleven twelve
    dozen dozens couple several thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred hundreds thousand thousands million millions third once twice
    fourth fifth sixth seventh eighth ninth tenth zero double triple both
    multiple pair pairs handful numerous
@seller
    seller sellers seller's store stores vendor vendors merchant merchants they
    them their they're they've they'd they'll owner company shop shops supplier
    suppliers retailer retailers dealer dealers outfit outfits firm firms
    trader traders company's companies manufacturer manufacturers business
    businesses brand brands shopkeeper distributor distributors wholesaler
    wholesalers reseller thirdparty marketplace storefront storekeeper
    proprietor maker makers boutique bookseller bookshop bookstore stockist
    exporter exporters salesman saleswoman venders vender sellar selller seler
    selers familyrun reputable establishment organisation organization
    corporation enterprise jeweller jeweler
@staff
    representative representatives rep reps agent agents manager managers staff
    team someone guy girl man woman nobody somebody department head teams
    support helpdesk assistants advisor advisors adviser advisers lady
    gentleman person supervisor supervisors employee employees technician
    technicians engineer engineers clerk clerks specialist specialists bot
    chatbot service customerservice cs csr hotline helpline phoneline customer
    customers associate associates salesgirl woman's lady's ladies gentlemen
    personnel repesentative representitive custommer costumer cusomer servise
    sevice aftersales ceo team's management
@answering
    reply replied replies replying answer answers answered answering ignore
    ignores ignored ignoring silence silent unanswered ghosted respond responds
    unresponsive ghosting crickets stonewalled stonewall stonewalling brushed
    fobbed unhelpful blanked mailed wrote called call fob blanking unreachable
    uncontactable tumbleweed voicemail responded responding response responses
    message messages messaged messaging copypaste boilerplate fobbing palmed
    excuse excuses deflect deflected email emails emailed emailing contact
    contacts contacted contacting evasive evaded unread ignord written phone
    phones phoned ask asks asked asking told tell tells telling chat chats
    chatted chatting explain explains explained explaining communicate
    communicates communicated communicating communication communications
    communicative responsive responsiveness texted texting speak speaks
    speaking spoke spoken inform informs informed informing enquire inquire
    inquired inquiring enquiry inquiry inquiries enquiries query queries
    queried questioned complain complains complained complaining complaint
    complaints notify notified advise advises advised advising suggest suggests
    suggested suggesting suggestion suggestions confirm confirms confirmed
    confirming acknowledge acknowledges acknowledged acknowledging
    acknowledgement escalate escalated escalating correspondence inbox fax
    dialogue followup follow follows followed following assist assists assisted
    assisting resolve resolves resolved resolving resolution rectify rectified
    rectifying attention attentive promptly replys repley replyed anwser
    anwsered respone responce contaced emailled messeged mesage informative
    whatsapp troubleshoot troubleshooting
@refund
    refund refunds refunded refunding refundable reimburse reimbursed
    reimbursement credited credit repay repaid repays repaying compensation
    compensate compensated compensating moneyback chargeback reversal reversed
    payout nonrefundable repayment repayments goodwill voucher vouchers
    deduction deductions recoup reclaim reclaimed reclaiming refunf reund
    refudn refunt refind refun atoz dispute disputes disputed reimburst
    reinbursed
@return
    return returns returned returning returnable replace replaces replaced
    replacing replacement label replacements exchange exchanges exchanged
    exchanging restocking returner nonreturnable sendback swap swaps swapped
    swapping prepaid rma restock authorisation authorization retrun reutrn
    retuned retruned returnd returing replacment replacemnt dropoff qr hassle
    hassles
@cancel
    cancel cancels canceled canceling cancelled cancelling cancellation
    cancellations relisted relist relisting withdrawn withdraw withdraws
    withdrawing voided backorder backordered oversold outofstock unfulfilled
    unilaterally terminated terminate terminates terminating revoke revoked
    aborted abort canceld cancled canelled cancelation rescinded reprice
    repriced preorder discontinued
@fraud
    scam scams scammed scammer scammers fraud frauds fraudulent fraudster con
    lie liar liars lies lied lying dishonest dishonesty thief thieves stole
    stolen crook crooks crooked cheat cheats cheated cheating cheater cheaters
    conned conmen deceitful deceit deceive deceived deceiving deception
    deceptive deceptively swindle swindler trickery shady shyster charlatan
    rogue rogues ripoff robber robbers robbery robbed rob robs robbing
    extortion extort blackmail illegal illegally unlawful criminal criminals
    hoax sham bogus phishing phish untrustworthy unscrupulous unethical
    misleading mislead misled misrepresent misrepresented misrepresentation
    falsely fabricated fabricate forged forge bait grifter fleeced fleece
    diddled duped dupe hoodwinked bamboozled suckered mugged scamers scaming
    theives lier liers chancer suspicious solicitor disreputable untruthful
    tampered fibbed fib forges forging fake fakes faked faking counterfeit
    counterfeits counterfeited counterfeiting scamming launder launders
    laundered laundering dodge dodges dodged dodging plagiarise plagiarises
    plagiarised plagiarising plagiarize plagiarizes plagiarized plagiarizing
    pirate pirates pirated pirating jailbreak jailbreaks jailbreaked
    jailbreaking clone clones cloned cloning conning defraud defrauds defrauded
    defrauding swindles swindled swindling trick tricks tricked tricking
    deceives hoaxes hoaxed hoaxing falsify falsifies falsified falsifying
    fabricates fabricating doctoring bootleg bootlegs spoof spoofs spoofed
    spoofing hacks hacked hacking phishes phished skimmed skimming embezzle
    embezzles embezzled embezzling bribe bribes bribed bribing rigged rigging
    fiddled fiddling fleeces fleecing dupes duping hoodwink hoodwinks
    hoodwinking bamboozle bamboozles bamboozling scalp scalps scalped scalping
    smuggle smuggles smuggled smuggling evade evades evaded evading impersonate
    impersonates impersonated impersonating fudge fudges fudged fudging
    misrepresents misrepresenting torrent torrents torrented torrenting
    photocopy photocopies photocopied photocopying bluffs bluffed bluffing
    finesses finessed finessing tamper tampers tampering wangle wangles wangled
    wangling diddle diddles diddling rooked rooking finagle finagles finagled
    finagling gaslight gaslights gaslighted gaslighting shams shammed shamming
    siphon siphons siphoned siphoning underreport underreports underreported
    underreporting overclaim overclaims overclaimed overclaiming forger forgers
    faker fakers counterfeiter counterfeiters plagiarist plagiarists hacker
    hackers conman fraudsters swindlers impostor impostors imposter imposters
    phony phonies phoney phoneys charlatans racket rackets scheme schemes
    forgery forgeries replica replicas knockoff knockoffs passport passports id
    ids licence licences license licenses diploma diplomas certificate
    certificates cheque cheques check checks banknote banknotes note notes
    alibi alibis claim claims essay essays exam exams skimmer skimmers keygen
    keygens fraudulently fraud's frauding fradulent frudulent scammy scamer
    counterfieted counterfit counterfits dodger dodgers evasion taxman hmrc irs
    insurer payout payouts claiming claimed deduct deducting deductible
    undeclared offshore unreported homework plagiarism plagerism plagerized
    plagarised turnitin chatgpt piracy jailbroke jailbroken kodi iptv drm rfid
    keycard carding cvv spoofer falsification impersonation impersonator
    photocopier welfare disability dole fakeid drivers clocked mot overstated
    embezzlement ponzi pyramid bribery holograms hologram laminated bootlegged
    bootlegging
@conduct
    polite kind helpful friendly courteous professional pleasant obliging
    honestly honesty trustworthy trust trusted trusting reputable upfront
    attentive considerate caring warm apologetic gracious thoughtful politely
    transparent transparency honest truthful integrity fairness dependable
    legitimate kindly kindness courtesy courteously professionally
    professionalism friendliness helpfulness ethical faithful conscientious
    upright straightforward scrupulous credible standup patience patiently
    cheerful cheery cheerfully smiling smiled respectful trustworthiness
    reputation sincere sincerely candid honored honour honor respectfully
    respect accommodating generous generosity apologise apologised apologize
    honours honors apologizes apologized apologizing apology apologies sorry
    hospitable personable knowledgeable competent handwritten amiable civil
    cordial diligent sympathetic compassionate empathetic empathy willingly
    gladly reassuring reassured reassure freindly friendley polight
    proffesional profesional helpfull curteous courtious manners angels
@rudeness
    rude rudely rudeness arrogant abusive unprofessional hostile aggressive
    insulting insolent unhelpful unfriendly disrespectful dismissive
    condescending sarcastic patronising patronizing surly grumpy insult insults
    insulted abused swore swear swears swearing shout shouts shouted shouting
    yelled yell yells yelling argued argue argues arguing argumentative
    threatened threaten threatens threatening bully bullied bullying bullies
    harass harassed harassing harassment careless carelessly incompetent
    incompetence clueless uncaring unapologetic indifferent indifference
    obnoxious ignorant ignorance cheeky curt abrupt snarky snotty stroppy
    accused accuse accuses accusing jobsworth attitude contempt sneered
    sneering smirked inconsiderate uncooperative stubborn negligent negligence
    unreasonable impolite foulmouthed belligerent offhand flippant spiteful
    disinterested uninterested amateurish shambolic rood unproffesional
    unprofesional
@bribe
    bribe bribes bribed bribing bribery voucher vouchers giftcard giftcards
    incentive incentives incentivised incentivized coupon coupons rebate
    rebates delete deletes deleted deleting freebie freebies cashback fivestar
    pestered pester nagged hounded badgered begging coerced coerce blackmail
    hush kickback leaflet leaflets flyer flyers postcard postcards revise
    revised revising shill solicit solicited soliciting solicitation manipulate
    manipulated manipulating manipulation sweetener
@order
    order orders ordered ordering bought buy buys buying purchase purchases
    wanted want paid purchased purchasing chosen chose choose chooses choosing
    pick picks picked picking select selects selected selecting requested
    needing checkout prime subscribe subscribed subscribing subscription buyer
    buyers customer customers purchaser purchasers shopper shoppers repeat
    repurchase reorder reordered preorder preordered invest invests invested
    investing investment acquisition acquired acquire transaction transactions
    quantity ordred oder oderd ordeded purchused purchsed bougt brought
    boughten baught purhcased impulse splurge
@listing
    listing listings advert adverts advertised advertise advertising
    advertisement advertisements photo photos description descriptions
    described describe describes describing picture pictures pictured
    photograph photographs image images title specs specification
    specifications spec sold sell sells selling mentioned mention mentions
    mentioning listed list lists pic pics illustration illustrated ads online
    mislabelled mislabeled mislabel mislisted misdescribed misleading
    compatible compatibility specified specifies indicated indicates implied
    implies blurb dropdown variant variants variation variations discription
    descripton descrption advertized asdescribed asin sku category thumbnail
    accurately
@instruction
    instruction instructions manual manuals assembly assemble assembled
    assembling diagram diagrams guide guides leaflet leaflets booklet tutorial
    tutorials setup illustrated pictogram handbook quickstart translation
    printout pamphlet pamphlets chinglish unclear legible installed install
    installs installing installation configure configured configuration
    calibrate calibrated calibration reset straightforward intuitive foolproof
    complicated fiddly tricky instuctions intructions instrucions assembley
    howto construct constructs constructed constructing construction flatpack
    toolless dismantle dismantled dismantling disassemble
@wrong_item
    wrong incorrect different mistaken mistake mistakes mismatched mismatch
    swapped swap another other mixup mixed substitutes substituted substituting
    unrelated wrongly incorrectly mislabelled mislabeled muddle muddled
    confused else's unordered unasked duplicate duplicates wong worng rong
    diffrent differnt incorect mistakenly sku misshipped inaccurate
@used_item
    used secondhand opened previously preowned refurbished worn preloved dirty
    dirt dust dusty stain stains stained smudge returned resealed hair hairs
    crumbs scratched scratches smudges smudged fingerprint fingerprints crumb
    scuffed second somebody's someone's else's returns previous repackaged
    grime grimy grubby mould mold mouldy moldy mildew retaped reboxed openbox
    initials inscription inscribed mildewed filthy filth mud muddy grease
    greasy sticky handwritten highlighted highlighting underlined dogeared
    shopworn shopsoiled soiled residue gunk gunky grit gritty soot sooty lint
    wellused refurb refurbed reconditioned recon renewed remanufactured thrift
    fluff cobweb insect insects bug bugs beetle beetles tester pawed opend usd
    usedd tatty battered shabby larvae maggot moth moths weevil cockroach
    cockroaches roach foxed foxing yellowed creased thumbed roaches droppings
    bloodstain pee poo feces faeces vomit slime slimy smear smears smeared
    spotted spider spiders fungus contamination contaminated unhygienic
    unsanitary disgusting unclean unwashed yellowing discoloured discolored
    discolouration discoloration splattered makeup spilled
@damage
    damaged broken smashed shattered cracked dented crushed bent torn ripped
    pieces chipped damage damages damaging broke smash smashes smashing shatter
    shattering crack cracks cracking dent dents crush crushes crushing bend
    bends bending tore rip rips ripping chip chips chipping leaks leaked
    snapped snap snaps snapping burst bursting split splits splitting scratched
    scratch scratches scratching scuff scuffed buckled warp warped squash
    squashed squashing squish squished mangle mangled fracture fractures
    fractured fracturing shard shards fragment fragments pierced dinged ding
    nicked gouge gouged bruised bruise bruises battered crumpled crumple
    creased crease deformed deform misshapen mishapen bashed bash bashing
    crunched splintered splinter disintegrated destroy destroys destroying ruin
    ruins ruining wrecked mutilated mauled tattered frayed soggy waterlogged
    spilt seeped oozed leaky exploded explode explodes exploding dislodged ajar
    beaten busted wonky trashed caved concave crinkled damadged damged dammaged
    demaged damaed brocken brokn borken craked smashd scrached bended wilted
    doa defective breakage tearing rusty rusted smithereens break breaks
    breaking shatters denting tear tears scuffs scuffing warps warping bursts
    spill spills spilling leak leaking soak soaks soaked soaking staining
    squashes flatten flattens flattened flattening dirties dirtied dirtying
    tamper tampers tampered tampering ruined wreck wrecks wrecking spoil spoils
    spoiled spoilt spoiling melt melts melted melting rust rusts rusting moulds
    moulded moulding tarnish tarnishes tarnished tarnishing corrode corrodes
    corroded corroding fray frays fraying puncture punctures punctured
    puncturing pierce pierces piercing gouges gouging mangles mangling deforms
    deforming buckle buckles buckling detach detaches detached detaching loosen
    loosens loosened loosening crumble crumbles crumbled crumbling disintegrate
    disintegrates disintegrating rot rots rotted rotting expired wore unseal
    unseals unsealed unsealing repackage repackages repackaging relabel
    relabels relabeled relabeling mislabel mislabels mislabeled mislabeling
    substituted omit omits missing scrape scrapes scraped scraping graze grazes
    grazed grazing dint dints dinted dinting batter batters battering bruising
    squishes squishing crumples crumpling creases creasing tatter tatters
    tattering tangle tangles tangled tangling unravel unravels unraveled
    unraveling collapse collapses collapsed collapsing contaminate contaminates
    contaminating infest infests infested infesting mildews mildewing hole
    holes dink dinks dings blemish blemishes defect defects fault faults flaw
    flaws molds residues dusts dustier dustiest grubbier grubbiest mouldier
    mouldiest moldier moldiest rustier rustiest smelly stale staler stalest
    filthier filthiest faulty faultier faultiest leakier leakiest grimier
    grimiest soggier soggiest broked damange useed pre owned reopened missin
    mising incomplete absent wrong wrongly incorrect incorrectly mistaken
    mismatched counterfeit counterfeits fake fakes replica imitation deffective
    defected dead inoperable unusable unuseable useless nonworking bust
    knackered kaput banjaxed borked fubar munted buggered totaled totalled
    expiry outdated rotten rancid weevils maggots chewed misshaped bits bare
    emptied relabelled knockoff unboxed expierd omitted omitting
@missing
    missing incomplete lacked lack lacks lacking absent without empty short
    parts omitted omit omission forgot forgotten forget shortage excluded fewer
    unavailable empties remaining one's mising missng misssing incomplet pieces
    shortchanged underfilled underfill underweight
@fake
    fake fakes counterfeit knockoff imitation replica replicas copy genuine
    authentic bootleg bootlegged forged forgery forgeries pirated pirate
    authenticity authenticate authenticated inauthentic unauthentic phoney
    phony sham bogus dupe faux fakery fraudulent unbranded unofficial
    unlicensed unlicenced verified clone clones cloned plated photocopied
    misprint misspelt trademark trademarks licensed licenced legit aftermarket
    oem conterfeit counterfit counterfiet countefeit orignal orginal genuin
    authetic purported lookalike
@expiry
    expired expiry expiration expire expires expiring bestbefore outdated
    outofdate stale rancid mouldy moldy spoiled spoilt rotten rotting rot
    rotted shortdated curdled fermented fermentation sprouting sprouted
    perished perishable shelflife lapsed mushy maggots freshness freshest
    putrid fusty spoil spoils spoiling spoilage crystallised crystallized
    clumped clumpy bloomed overripe bruised experied expird expiried exipred
    staler
@newness
    new sealed mint pristine unopened unused untouched immaculate undamaged
    intact perfect flawless newer shrinkwrapped cellophane original spotless
    unscathed unmarked unworn unscratched safely bnib nwt bnwt retail fresh
    showroom likenew asnew unblemished unharmed unbroken immaculately unbent
    undented pristene prestine imaculate
@packing_material
    bubble bubblewrap wrap wrapping cardboard padding jiffy tissue tape peanuts
    box boxes envelope bag foam paper straw plastic filler film styrofoam
    polystyrene newspaper newspapers padded airbag airbags cushioning
    shrinkwrap cling clingfilm cellophane polybag polythene ziplock baggie
    ziploc mailer shredded shreds sellotape strapping strap straps twine
    corrugated brown icepack coolpack coolbox insulated insulation giftwrap
    giftbox hamper blister clamshell ties packing packaging packagings wadding
    sawdust manila pouch silica wrapper wrappers wrappings hessian binbag
    envolope envlope
@packing_verb
    packed packaging packaged wrapped wrap wraps wrapping boxing padded taping
    sealed taped boxed pack protected open opened secured secure secures
    securing bundled stuffed swaddled swathed mummified unwrap unwrapped unpack
    unpacked unbox unboxed unboxing doubleboxed repackage repackaged
    presentation nestled nestle enclose encased encase sandwiched shrouded
    labelled labeled pakaged packged pakaging packageing packging packagin
    packgaing wraped rapped packd overpacked giftwrapped overpackaged
    interleaved interleaving
@packing_verdict
    securely secure snug snugly wellpacked wellpackaged bombproof bulletproof
    flimsy rattle rattled unpadded unprotected unwrapped inadequate
    inadequately fort knox loose open double padding protective recyclable
    insufficient insufficiently oversized oversize wasteful excessive
    excessively overkill recycled biodegradable compostable plasticfree eco
    ecofriendly minimal neatly overpackaged unnecessary landfill carelessly
    sloppy sloppily shoddy shoddily neat lovingly carefully thoughtfully
    immaculately meticulously meticulous expertly slack jiggling skimpy
    unsuitable stingy chainsaw polluting ample adequately adequate sufficient
    sufficiently protected cushioned safely indiscreet unlabelled unlabeled
    upside unsealed flattened discreet discreetly reusable cocooned armored
    indestructible impenetrable adequatly securley securly
@money
    money pound pounds quid dollar dollars buck bucks fee fees charge charges
    charged charging postage tariff euro euros cents price prices priced cost
    costs tariffs duty tax taxes vat customs surcharge restocking costed
    costing pay paid pays paying payment payments brokerage levy excess
    underpaid billed toll excise subscription cash penny pennies pence rupee
    rupees rs usd penalty deducted gbp eur cad aud inr fiver tenner budget
    budgets pricing price's pricetag pricepoint rrp msrp spends spending spent
    invoice invoices paypal klarna instalment installment installments deposits
    balance financially money's hardearned earned penny's yen dirham rand lakh
    savings refundable prise pricy prize economy economic economical
    economically mony moneys monies cent dime dimes nickel nickels fivers
    tenners bills coin coins fare fares tolls vats duties deposit wage wages
    salary salaries income incomes fund funds loan loans debt debts bank banks
    cheque cheques check checks cashes fortune fortunes bombs bargain bargains
    values worth worths expense expenses spend outlay outlays sum sums amount
    amounts total totals changes receipt receipts refund refunds crore crores
    lakhs paisa paisas yens peso pesos francs krona kronas krone lira liras
    ruble rubles rouble roubles rands dirhams riyal riyals shekel shekels wons
    ringgit ringgits baht bahts zloty zloties forint forints yuan yuans
    renminbi rmb rmbs naira nairas shilling shillings guineas sovereigns bobs
    million millions billion billions thousand thousands hundred hundreds
    subscriptions rents mortgage mortgages premium premiums surcharges postages
    shipping shippings quote quotes rrps msrps markup markups margin margins
    profit profits earnings payed owes owed owing afford affords afforded
    affording overcharge overcharges overcharged overcharging overpay overpays
    overpaid overpaying billing invoiced invoicing squander squanders
    squandered squandering invest invests invested investing pricey costly
    costlier costliest cheap cheaper cheapest quids dosh dough moolah wonga
    lolly cheddar greenback greenbacks smackers smackeroos nzd cny jpy centimes
    centavos eurocents poundsworth dollers doller dolars dollar's buks pund
    ponds rupiah rupaye rupya paise aed sgd hkd overpriced underpriced
    expensive inexpensive expensively exorbitant extortionate affordable
    affordability reasonable unreasonable cheaply budgeted worthwhile
    investment moneywise bitcoin crypto robbery ripoff
@price_word
    cheap cheaper cheapest bargain bargains discount discounts discounted
    expensive overpriced pricey pricy costly dear dearer dearest discounting
    sale sales affordable reasonable reasonably inexpensive value extortionate
    steep exorbitant expensively ripoff ripped inflated inflation worth bargin
    clearance reduction competitive competitively markdown voucher gouge
    gouging pricegouging daylight robbery extortion outrageous outrageously
    vouchers coupon coupons promo promotion promotions savings worthwhile
    ludicrous astronomical unjustified unjustifiable quadrupled markup
    overcharge overcharged economical halfprice bogof thrifty frugal unbeatable
    undercut pennies profiteering greedy scalper scalping excessive excessively
    unaffordable unreasonably cheep cheaply snip budget's goodvalue wellpriced
    buck worthit hefty eyewatering shrinkflation expencive expansive expesive
    overprised mugs moneygrab cashgrab
@shop_elsewhere
    elsewhere supermarket supermarkets walmart argos tesco aldi lidl ikea
    costco hardware shop's market target ebay highstreet outlet outlets
    sainsbury's sainsburys asda morrisons waitrose iceland boots superdrug
    screwfix wickes homebase toolstation bq halfords wilko wilkos poundland
    poundstretcher primark debenhams selfridges harrods currys maplin
    waterstones smyths hamleys toysrus hobbycraft dunelm tkmaxx tjmaxx matalan
    etsy temu aliexpress shein alibaba vinted gumtree craigslist flipkart
    myntra meesho bunnings kmart woolworths woolies coles officeworks petsmart
    petco chewy petsathome walgreens cvs kroger publix safeway wholefoods joe's
    homedepot lowes lowe's menards bestbuy newegg gamestop barnes officemax
    joann macys macy's nordstrom kohl's sephora ulta nike decathlon wayfair
    overstock dollartree dollargeneral walgreen's ocado bodega grocer grocery
    groceries greengrocer butcher butchers bakery pharmacy pharmacies chemist
    chemists drugstore ironmonger mall malls downtown bookshop bookstore thrift
    carboot wholesaler wholesale instore retailers competitor competitors
    costco's tesco's aldi's walmart's amazon's ikea's website locally tescos
    wallmart
@amazon
    amazon amazon's amazons prime amazonian fba warehouse alexa amzn amazone
    amozon ammazon amason amazn jeff bezos marketplace fulfilled marketplace's
    kindle echo subscribe
@kitchenware
    pan pans pot pots knife knives spoon spoons plate plates fork forks cup
    cups jar jars tin tins timer scales bowl bowls mug mugs saucepan saucepans
    skillet wok woks spatula whisk whisks ladle ladles colander colanders sieve
    strainer grater graters peeler tray trays cutlery silverware utensil
    utensils crockery tableware cookware glasses tumbler goblet decanter jug
    jugs pitcher pitchers teapot teapots corkscrew opener chopping tongs
    mandolin slicer chopper cleaver paring chef's casserole dutch crockpot
    cauldron griddle dish dishes platter saucer apron mitt tupperware lunchbox
    thermos pyrex steamer muffin piping parchment shaker grinder pestle mortar
    teaspoon tablespoon tablespoons funnel skewer toothpick sharpener honing
    whetstone bento sippy tiffin kitchenaid crock teacup juicer
@appliance
    kettle toaster oven ovens microwave fridge grill machine mixer hob freezer
    refrigerator dishwasher dryer hoover vacuum blender irons fryer cooker
    stove washer processor juicer keurig nespresso dyson humidifier
    dehumidifier heater heaters fan fans fireplace boiler boilers purifier
    roomba rotisserie extractor steamer garment shaver electrolux whirlpool
    hobbs kenwood appliance appliances geyser induction inverter popper
@electronics
    charger chargers battery batteries cable cables adapter adaptor screen plug
    remote tv television hdmi usb lead leads telly sensor sensors alarm alarms
    doorbell thermostat fitbit tracker kindle ipad projector roku chromecast
    antenna aerial transmitter switches extension splitter converter
    transformers inverter pcb resistor capacitor transistor diode arduino
    raspberry esp soldering panel panels gadget gadgets device devices
    electronics gizmo electrical electronic electric monitor monitors led leds
    lcd oled coax coaxial rca vga ethernet wiring wire wires voltage wattage
    mah rechargeable alkaline lithium aa aaa cells playstation xbox nintendo
    joystick headset oculus walkie talkie alexa gps garmin calculator stylus
    metronome shredder cctv dvr camcorder dongle router modem booster extender
    repeater ghz
@phone
    phone phones iphone samsung galaxy android mobile smartphone case cover
    charger screen sim cellphone cell vivo nokia motorola moto lg sony htc
    blackberry protector fingerprint microphone mic roaming unlocked locked
    answering voicemail dial ios tempered
@computer
    laptop computer computers keyboard mouse mice printer usb app apps software
    firmware interface login password website pc macbook mac desktop webcam
    processor cpu graphics menu subscription bluetooth wifi pairing pair pairs
    connection amd intel memory gb tb chassis microsoft dell connections
    connectivity disconnect disconnected sync install installed upgrade hp sd
    reader nas router modem mechanical gaming upgraded glitch buggy crash
    crashed license licenses activation gamer resolution bandwidth reboot
    activate activated system android ios compatible incompatible compatibility
    ui icon icons notification setup username ads advertisement virus
@audio
    headphone headphones speaker speakers sound sounds bass volume treble
    headset microphone mic amplifier amp stereo turntable tweeter highs lows
    anc airpods bose jbl sony marshall logitech bluetooth mono surround dolby
    atmos equaliser equalizer eq receiver stylus cassette walkman ipod karaoke
    aux muffled crackle crackling distortion audio acoustics audible inaudible
    punchy codec latency condenser dac
@camera
    camera cameras lens lenses tripod photo photos video videos gopro dslr
    canon nikon fuji olympus panasonic polaroid webcam camcorder shutter
    aperture zoom exposure iso binocular telescope microscope optics optical
    stabilizer backdrop footage infrared wildlife cctv resolution blurry grainy
    photography photographer photographers drone drones bellows magnification
    magnify
@clothes
    shirt shirts dress dresses trousers jeans jacket jackets sleeve sleeves
    collar cuff hem seam pocket pockets coat coats top tops tie belt waistband
    zip zipper button buttons lining stitches stitch jumper jumpers sweater
    sweaters hoodie skirt skirts socks elastic hood waist fringe embroidered
    fabric yarn weave sock shorts tshirt tee tees blouse leggings underwear
    knit trim piping sheer bra bras knickers boxers briefs pyjamas pajamas pjs
    hat hats caps scarf scarves waistcoat vest vests cardigan sweatshirt
    tracksuit joggers sweatpants chinos overalls jumpsuit romper onesie
    nightgown robe robes bathrobe gown gowns kimono sari saree hijab turban
    tunic cami lingerie thong panties panty corset spanx tights stockings
    hosiery pantyhose petticoat swimsuit bikini swimwear wetsuit raincoat parka
    blazer blazers tuxedo uniform uniforms turtleneck bodysuit cosplay outfit
    outfits garment garments clothing clothes apparel wardrobe mitten beanie
    balaclava beret fedora headscarf bandana poncho shawl suspenders bowtie
    tutu leotard puffer overcoat kilt coverup maxi midi handkerchief trouser
    tshirts capri
@shoes
    shoe shoes boot boots trainers sneaker sneakers sandal sandals slipper
    trainer heels slippers heel sole soles laces flops loafer stiletto clog
    crocs wellies wellington moccasin cleats ballet chelsea vans puma reebok
    asics clarks timberland martens ugg uggs lace shoelace footwear slider
    sliders hiking
@jewellery
    ring rings necklace necklaces earring earrings bracelet bracelets pendant
    chain chains brooch jewellery jewelry bangle locket charm charms gem gems
    gemstone diamond diamonds pearl pearls ruby rubies sapphire emerald
    amethyst opal turquoise topaz garnet jade crystal crystals cubic zirconia
    silver gold platinum sterling karat carat tarnish tarnished tarnishing stud
    studs tiara brooches choker rosary cameo hallmark solitaire engraving
    engraved engrave stainless piercing septum barbell signet bezel navel mala
    trinket swarovski
@bag
    bag bags backpack handbag handbags purse wallet wallets strap zip suitcase
    luggage rucksack satchel tote duffel duffle pouch pouches briefcase clutch
    zipper cosmetic cubes tumi knapsack organiser organisers organizer
    organizers weekender keychain passport
@beauty_hair
    creams lipstick mascara makeup foundation perfume moisturiser cream hair
    shampoo wig wigs hairdryer brush comb combs nail nails powder moisturizer
    lotion serum skin eyeliner dye curls curly frizz frizzy scalp hairspray
    mousse concealer blush bronzer highlighter primer eyeshadow palette lips
    hairbrush curler curling tongs extension extensions weave weft balm gloss
    cologne aftershave fragrance deodorant soap soaps ponytail braid braiding
    plait headband bobby clipper clippers exfoliate cleanser sunscreen sunblock
    spf tan tanner tanning trimmer beard moustache mustache goatee stubble
    sideburns shaver retinol hyaluronic collagen acne pimple wrinkle wrinkles
    ageing barber bangs brunette auburn highlights peroxide keratin dandruff
    aging eyelash eyelashes lashes brow brows eyebrow eyebrows tangle tangles
    tangled shedding silky wavy afro dreads tweezers manicure pedicure acrylic
    cuticle emery parfum edt gel follicle regrowth thinning bald balding
    diffuser hairstyle edp salts aloe argan salicylic complexion pore pores
    hairstyles styling bonnet lice nit nits hairline radiance radiant hydrate
    hydrating moisturizing skincare cosmetic cosmetics henna kajal kohl bindi
    glitter facial rash breakout irritate irritated irritating razor toiletries
    maybelline nivea clinique lash tattoo cellulite
@health
    bandage thermometer medicine medicines ointment inhaler crutch pill pills
    tablet tablets mask masks crutches wheelchair walker walkers zimmer cane
    mobility hearing aids spectacles painkiller paracetamol ibuprofen aspirin
    nasal cough syrup throat allergy allergies asthma oxygen bp glucose
    diabetic diabetes insulin lancet strips covid swab sanitizer antiseptic
    disinfectant dressing gauze supports splint orthopaedic orthopedic posture
    massage pain pains ache arthritis wart eczema psoriasis migraine headache
    headaches insomnia toothbrush toothbrushes toothpaste mouthwash floss
    retainer teeth tampon menstrual incontinence diaper diapers lubricant
    earplugs snoring physio physiotherapy doctor doctors nurse nurses
    pharmacist prescription symptom symptoms remedy homeopathic healing
    inflammation swelling scar scars wound wounds bruising hemorrhoids reflux
    nausea laxative constipation
@baby
    baby babies nappy nappies diaper diapers pram bottle formula stroller cot
    cots crib pacifier bib teat moses playpen onesie muslin breastfeeding
    nursing weaning sippy potty buggy buggies newborn infant infants toddler
    toddlers twins teething booties booster burp maternity pregnant midwife
    christening baby's pampers lactation gripe colic
@toys_games
    toy toys doll dolls lego teddy puzzle puzzles game games chess dice
    monopoly console xbox jigsaw ball car train bear figure swing slide
    playstation nintendo poker expansion pawn wii cartridge dlc playset plush
    barbie truck trucks yoyo slime balloon multiplayer gameplay rpg shooter
    fifa zelda mario sonic balloons robot robots dinosaur dinosaurs unicorn
    puppet puppets pokemon dragons miniature trivia quiz replay gamers
    dollhouse figurine funko nerf lightsaber tricycle trampoline sandbox
    inflatable bouncy castle fidget rabbit marbles peppa pig elsa marvel
    transformers minecraft hornby rc magna sensory montessori educational
    stacking cuddly squishy tonka kaleidoscope playhouse wendy playtime squeaky
@book
    book books novel novels paperback hardcover page pages cover character
    characters series twist twists binding ink chapter chapters author authors
    read reads reading story stories plot plots ending ebook narrator narration
    textbook cookbook recipe recipes biography autobiography memoir thriller
    mysteries fantasy detective horror poetry poem poems poet anthology comic
    comics manga encyclopedia dictionary atlas bible prayer trilogy sequel
    protagonist heroine villain prose dialogue writer writers publisher
    publishing published illustration illustrations illustrator illustrated
    typo print printing bibliography preface jacket editing translation
    translator translated reader readers gripping boring predictable pacing
    repetitive fiction literature literary child's exam paragraph potter
@music_media
    dvd cd vinyl records album albums film films movie movies disc episode
    episodes soundtrack songs song lp music series cassette vhs subtitles
    dubbed audio commentary pressing singer singers vocals vocal lyric lyrics
    orchestra opera punk reggae choir elvis guitarist drummer concert actor
    actors documentary cartoon cartoons anime sitcom acoustic musical
@instrument
    guitar guitars piano violin drum drums flute strings bow bows stand ukulele
    reed clarinet saxophone sax trumpet trombone cello viola bass harmonica
    banjo mandolin accordion harp oboe tuba cornet bugle tambourine bongo conga
    snare synth synthesizer midi amplifier fret tuner tuning tune tunes tuned
    capo mouthpiece ligature truss whammy sustain timbre octave chord chords
    metronome stool musician musicians orchestra gig fender gibson ibanez
    yamaha casio roland ernie lute
@art_craft
    paints yarn wool knitting crochet thread beads sewing pencil pencils crayon
    embroidery hoop quilting quilt patchwork batting bobbin presser shears
    silhouette vinyl stencil stamp stamps scrapbook scrapbooking washi glitter
    sequins polymer pottery kiln glaze watercolour watercolor gouache pastel
    charcoal easel palette sketchbook drawing draw draws drew drawn pigment
    pigments epoxy wick calligraphy nib origami mosaic weaving loom looms
    spindle roving skein lino carving whittling airbrush craft crafts crafting
    crafter hobby hobbies artwork artistic rhinestones googly tulle tassels
    zips interfacing bias thimble stitch pva sharpie crayola winsor newton dmc
    aran
@tools_fixings
    drill drills saw hammer hammers screwdriver wrench wrenches screw screws
    nail nails bolt bolts nut nuts jigsaw bits bit socket spanner pliers sander
    sanders bracket brackets tape hook hooks hinge hinges rivet ladder ladders
    ratchet chisel vise grinder router chainsaw dowel fastener fixing latch
    latches padlock threaded stripped circular mitre miter hacksaw planer
    stapler allen hex grub clamp jubilee velcro magnetic adhesive glue shackle
    blade blades sandpaper abrasive spirit laser solder crowbar castor caster
    spacer shim barrel flathead drywall pry mallet axe axes hatchet generator
    generators welder molly stud studs welding toolbox toolkit workbench
    trestle wheelbarrow hoist winch winches dewalt milwaukee bosch irwin corded
    chuck caliper calipers micrometer tool tools rasp trowel scraper paintbrush
@building
    tap taps faucet tile tiles pipe pipes sink sinks door window shower bath
    toilet sealant grout cement basins bathtub cistern flush flushing flapper
    valve valves plumbing plumber drain drains drainage gutter boiler plaster
    drywall stud skirting beading laminate flooring lino parquet wallpaper
    wallpapers emulsion gloss primer varnish putty mortar brick bricks paving
    slab slabs gravel roofing shingle slate skylight blind blinds doorknob
    hinge draught draft dimmer conduit extractor duct thermostat detector
    detectors timber plywood mdf decking fencing railing banister handrail
    shelving bidet diy renovation renovations
@garden
    lawnmower mower spade spades shovel rake fence pot pots feeder feeders
    solar planter shears trowel soil compost fertiliser fertilizer trimmer hoe
    wheelbarrow sprinkler nozzle sprayer irrigation drip greenhouse trellis
    pergola gazebo awning parasol decking patio bbq barbecue smoker incinerator
    brazier hammock birdhouse gnome fountains lawn grass turf weed weeds
    weeding pesticide slug pellets mulch peat pest pests mousetrap membrane
    stake stakes twine allotment gardener gardeners gardening garden gardens
    chlorine gardena
@plants
    plant plants seed seeds bulb bulbs tree trees rose roses leaves grow
    growing flower flowers herb herbs succulent cactus cacti orchid fern roots
    leaf tulip lily lilies dahlia lavender tomato chilli cucumber pumpkin
    sunflower bonsai blueberry strawberry raspberry shrub shrubs ivy fuchsia
    pansy primrose azalea magnolia acer bamboo aloe seedling tuber stems stalk
    blossom blossoms petal petals foliage germinate germination sprout
    transplant wilt wilted wither withered thrive thriving perennial evergreen
    bouquet wreath garland moss lichen leafy variegated heirloom
@pet_goods
    leash leashes litter cage cages kennel chews harness fish aquarium tank
    tanks goldfish tetra heater filter harnesses lead bowl bed collar crate
    brush kibble pump betta tubing canister discus catfish cory koi catnip
    muzzle poop pouches pouch scratcher coats squeaky pond ponds algae
    substrate saltwater freshwater brackish salinity launcher kong frisbee
    shampoo flea fleas tick ticks nitrate ammonia flakes brine siphon diffuser
    nano gallon clicker microchip hutch bedding sawdust birdcage perches suet
    gallons gill gills newt millet terrarium basking bridle reins halter
    stirrup horseshoe coop coops drinker nesting incubator rawhide antler pet
    pets pet's vet vets vet's neuter groomer breeder breeders chewing gnaw
    gnawed purina
@animal
    dog dogs dog's cat cats cat's puppy puppies kitten kittens fish chickens
    chicken hamster rabbit rabbits horse horses horse's hen hens bird birds
    bird's parrot parrots budgie beagle labrador spaniel terrier squirrel
    squirrels retriever poodle collie husky huskies rottweiler doberman bulldog
    bulldogs frenchie pug chihuahua dachshund corgi greyhound shih tzu mastiff
    dalmatian hound hounds mutt pooch doggo doggie doggy pup pups kitty kitties
    tabby feline canine guinea gerbil mice ferret chinchilla hedgehog tortoise
    snake snakes gecko lizard lizards bearded iguana frog frogs toad toads
    finch finches sparrow sparrows pigeon pigeons dove doves crow crows magpie
    gull gulls seagull seagulls owl owls goose geese rooster poultry sheep goat
    goats cow cows cattle donkey donkeys pony ponies foal stallion gelding
    alpaca llama deer foxes badger badgers raccoon raccoons possum skunk wolves
    coyote coyotes wasp wasps flies mosquito mosquitoes cockroach bunny bunnies
    piglet
@vehicle_part
    tyre tire tires brake brakes bumper mirror battery bike bikes bicycle
    bicycles pedal pedals handlebar handlebars wheel wheels disc exhaust clutch
    spark plug engine spoke chain saddle lock gears helmet helmets windshield
    bonnet fender emblem alloy rim nuts rotor tyres puncture sprocket crank
    headset hydraulic shock suspension cv axle steering mats dashboard dash
    shifter shimano sram skewer reflector cadence stabilizers ignition starter
    relay converter fuel petrol diesel gasoline mtb bmx brompton cyclist
    cyclists cycling cycle cycles carb manifold piston cylinder transmission
    differential turbo hid cycled schrader sealant shorts cleats throttle
    scooter scooters towing hitch toyota honda mustang suzuki yamaha harley
    skateboard motorcycle oem sedan suv rv
@sport
    racket golf yoga treadmill swimming gloves helmet arrow arrows balls bat
    weights gym football soccer rugby cricket tennis squash baseball softball
    basketball volleyball lacrosse tee shin boxing martial karate gi fencing
    swim swimmer fins sup canoe paddle rowing ski skiing skate skating
    resistance exercise exercises workout fitness runner runners jogging
    whistle trophy trophies medal medals gymnastics skipping climbing bowling
    sports sport athlete athletes adidas umpire
@camping_fishing
    tent tents stove hammock rucksack compass headlamp torch reel lure bait
    fishing angler angling rod rods flashlight primus campsite campfire flint
    ferro tinder tarp fish fishes fisherman fishermen spinner sinker braid mono
    tarpaulin awning thermos flask billy bladder hiker hikers landing carp
    trout mackerel catfish pellets maggots minnow boots waterproof poncho
    machete midge insect repellent walkie treble spool casting trolling shimano
    penn abu garcia generator caravan motorhome portable rv rope glamping
    rations harpoon binoculars picnic
@furniture
    table tables chair chairs sofa couch couches bed beds legs drawer drawers
    desk desks wardrobe shelf shelves bookcase stool mattress cabinet cabinets
    armchair recliner settee futon chaise footstool ottoman bench benches
    sideboard dresser nightstand bedside headboard slats slat bunk cot
    bookshelf bookshelves rack racks divider beanbag rocker workstation
    barstool pedestal shelving cupboard hutch cushion cushions upholstery
    upholstered armrest seating veneer furnishing furnishings furniture
    decoration decorations hanger mdf candlestick candelabra tapestry
@bedding
    duvet pillow pillows pillowcase blanket blankets quilt comforter towel
    towels mattress throws bedspread bedding linen linens valance bolster
    mattresses microfiber washcloth bathrobe tablecloth lumpy plump fluffy
    pilling wrinkled ironing sleeper snooze buckwheat
@lighting
    lamp lamps bulb bulbs led leds chandelier spotlight light lights candle
    candles lantern lanterns torch fairy taper votive halogen fluorescent
    filament edison incandescent cfl dimmer dimming brighter brightest lumen
    watt watts kelvin daylight rgb flicker flickers flickering illuminate
    illuminated illuminating illumination ballast lightbulb flashlight headlamp
    strobe lighting philips
@office
    pen pens printer notebook notebooks stapler folder folders envelope
    envelopes calculator planner planners pencil pencils highlighter stationery
    stationary biro ballpoint fountain nib cartridge cartridges sharpener ruler
    rulers compasses dispenser paperclip bulldog binder filing divider pouches
    shredder notepad diaries calendar calendars whiteboard marker markers
    sticker stickers letterhead postcard postcards invitation invitations
    clipboard organiser organisers organizer organizers toner copier ream
    tracing ruled margin feathering crayons typewriter ribbon lamy blotter
    quill mechanical chalkboard blackboard
@party
    balloon balloons banner banners tableware confetti bunting invitations
    decoration decorations napkins streamer piñata tiara sashes helium garland
    tinsel wreath santa advent nativity snowman reindeer topper firework
    fireworks zombie centrepiece centerpiece bouquet garter bridesmaid
    bridesmaids groomsmen bride's karaoke diya
@food_spices
    chocolate chocolates biscuit biscuits cookie cookies cake cakes pepper
    spice spices cinnamon turmeric cumin paprika chilli sweets candy breakfast
    lunch candies snack snacks crisps chili vanilla saffron curry coriander
    cardamom clove nutmeg nuts rice pasta sauce cheese bread flour honey ginger
    garlic oregano parsley rosemary fennel anise cayenne jam cereal fruit meat
    sausage sausages noodle noodles sriracha tabasco masala bbq seasoning
    seasoned marinade marinated soup sugar cracker crackers pretzel popcorn
    granola oats vinegar balsamic soy miso msg flavoring oatmeal porridge
    peanut butter nutella marmalade syrup molasses caster icing bicarbonate
    gelatin sesame wasabi horseradish himalayan pate tinned beans lentil dal
    quinoa couscous barley chipotle chives spaghetti macaroni ramen tofu jerky
    bacon ham chicken beef pork lamb turkey steak steaks salami chorizo tuna
    salmon sardine anchovies prawn caviar egg eggs milk yogurt yoghurt ghee
    margarine pickle pickles chutney ketchup mayonnaise mayo mustard broth
    vegetable vegetables veg potato potatoes onion onions carrot carrots tomato
    tomatoes pea peas spinach seaweed banana bananas lemon grape grapes berry
    berries mango mangoes pineapple coconut avocado raisin apricot figs
    cranberry cranberries almond cashew walnut pistachio hazelnut pecan seeds
    chia flax gum gummy jellies toffee fudge caramel licorice marshmallow
    lollipop lolly brownie muffin doughnut donut donuts pastry pastries
    croissant waffle pancake pancakes tortilla pizza pizzas burger burgers
    sandwich sandwiches bagel hamper dessert desserts pudding custard cadbury
    oreo heinz yeast dough breadcrumbs ingredient ingredients vegan vegetarian
    gluten organic meal meals supper sprinkles sweetener
@drink
    tea coffee wine wines beer beers juice juices bottle bottles water whisky
    whiskey gin vodka rum cola latte espresso milkshake smoothie earl chai
    matcha chamomile peppermint herbal roasted decaf capsule cappuccino
    americano cocoa soya soy cordial lemonade ginger tonic soda coke pepsi
    gatorade electrolyte cider lager stout prosecco champagne cava sherry
    brandy cognac liqueur bourbon tequila cocktail cocktails bitters merlot
    shiraz cabernet sauvignon chardonnay pinot rosé keg fizzy sparkling diluted
    dilute drink drinking drank drunk sip sipped sipping hydrating thirst
    alcohol alcoholic beverage beverages
@supplement
    vitamin vitamins capsule capsules protein powder omega collagen magnesium
    probiotic creatine supplement supplements zinc calcium potassium selenium
    folic folate krill msm turmeric ginseng melatonin cbd hemp digestive whey
    isolate amino electrolyte burner ketones shaker dosage dose doses mg mcg iu
    bloating bloated digestion gut immunity metabolism hormone menopause
    cholesterol liver detox slimming fishy aftertaste nutritional nutrient
    nutrients vegan tincture herbal
@cleaning
    detergent bleach mop sponge broom soap spray vacuum duster wipes
    disinfectant buckets sweeper scrubber laundry softener vanish ariel rinse
    freshener microfiber clothesline insecticide cleaner cleaners hygiene
    streaky smear grime scum scrub scrubbed sweep sweeping swept wipe wiped
    disinfect sanitize scouring clorox windex cif ajax
@part
    lid lids handle handles strap straps button buttons hinge hinges screen
    battery cap piece keys hands leg legs blade blades wheel wheels nozzle seal
    seals spring springs clip clips knob knobs switch dial dials lever levers
    base bases frame frames cover covers tip tips edge edges corner corners rim
    rims spout hook hooks latch clasp buckle grip grips shaft shafts axle axles
    gear gears cog sprocket pulley belt belts motor motors gasket washer
    washers tube tubes hose hoses pipe pipes valve valves pump pumps filter
    filters tank tanks reservoir reservoirs chamber chambers drum drums roller
    rollers bearing bearings bracket brackets plate plates panel panels board
    boards tray trays rack racks shelf drawer drawers compartment compartments
    slot slots hole holes joint joints pin pins peg pegs rod rods pole poles
    neck casing housing shell coating finish surface surfaces layer layers
    lining insert inserts stopper bung plugs socket sockets wire wires cord
    cords cable cables lead leads terminal terminals element elements coil
    coils fuse circuit sensor sensors screens display displays lens bulb bulbs
    indicator indicators charger cradle trigger triggers pedal pedals brake
    brakes thread threads component components part parts attachment
    attachments accessory accessories fittings extension extensions extender
    adjuster connector connectors adapter suction sucker suckers magnet magnets
    needle needles nib bristle bristles jaw jaws spindle nut bolt bolts screw
    screws bezel fringe flap flaps fan fans vent vents grille grate spike
    spikes zipper velcro stitching seam seams padding cushion cushions seat
    seats wick mouthpiece cartridge
@material
    plastic plastics metal metals steel aluminium aluminum wood wooden cotton
    glass paper gold silver oak leather rubber silicone ceramic wool polyester
    nylon pine walnut mahogany teak birch cedar bamboo rattan wicker plywood
    veneer laminate melamine formica acrylic polycarbonate pvc vinyl abs resin
    epoxy fibreglass fiberglass carbon fibre fiber kevlar titanium brass bronze
    copper tin zinc chrome nickel wrought stainless alloy alloys tungsten
    pewter gilt platinum enamel porcelain china stoneware earthenware
    terracotta clay stone marble granite slate concrete silk satin velvet
    velour linen denim canvas corduroy tweed fleece suede faux pu spandex lycra
    rayon modal acetate chiffon tulle lace muslin jute hemp hessian foam sponge
    latex neoprene microfiber cashmere merino mohair angora alpaca sheepskin
    fluff cardboard cork lacquer varnish fabric fabrics textile textiles cloth
    material materials timber hardwood recycled polypropylene polyethylene
    polystyrene pleated teflon ivory ebony rosewood spruce maple woollen woolen
    leathery rubbery
@colour
    colour colours color colors black white red blue green yellow bright dull
    pink grey gray purple brown orange beige cream turquoise maroon burgundy
    violet lavender crimson scarlet ruby coral olive aqua sky cobalt indigo
    charcoal ivory mustard amber bronze copper nude rainbow neon fluorescent
    transparent clear opaque hue shade shades tone tones dye dyed pigment
    colourful colorful coloured colored reddish dark darker darkest pale vivid
    vibrant muted faded fade fading striped stripe stripes spotted plaid floral
    leopard camouflage paisley
@size
    big bigger biggest small smaller smallest large larger inch inches cm litre
    litres liter oz ml sized sizing fit fits fitted fitting tight loose kg mm
    lbs metre metres meter meters gram largest tiny long short huge massive
    enormous giant grams size sizes ft lb pound pounds ounce baggy medium xl
    xxl xs petite roomy oversized gallon pint teaspoon watt watts volt amp hz
    gigantic mini miniature longer longest shorter shortest wide ghz mhz db psi
    rpm mph capacity length undersized tighter looser waist bust chest hips
    comfy width height depth diameter radius thickness weight dimension wider
    narrow narrower thick thicker thin thinner thinnest dimensions measurement
    measurements metric tonnes ton tons slips stretchy shrink shrinks shrinking
    shrank shrunk shrinkage mls gm pcs pc tall taller shallow compact bulky
    chunky slim slimmer flattering unflattering clingy hugs pinch pinches
    pinched pinching slender heavy heavier heaviest lightest lightweight
    oversize rubbed chafe blister blisters gape gaping sag sagging dinky teeny
    wee minuscule microscopic colossal humongous saggy droop tts ginormous
    hefty portable jumbo midsize stubby spacious cramped cavernous square
    rectangular circular triangular oblong pointed skinny lanky puny hugh bigg
@senses
    smell smells smelled smelling smelt smelly stink stinks loud louder loudest
    noise noises noisy quiet quieter soft softer softest softness rough smooth
    smoother silky quietest silent silently squeak squeaky creak rattle rattled
    stinking stank crunchy oily stinky taste tastes tasted rattling buzz buzzed
    buzzing hum humming whine whining itchy scratchy hot cold sticky greasy
    slippery slimy whirring click clicks clicked clicking clunky beep beeping
    tasting tasty flavour flavours flavor flavors scent scents thud hiss
    vibrate vibrating vibration vibrations rumble rumbling harder stiff rigid
    firm firmer firmness flexible bendy whistle whistles whistling chime chimes
    crackle crackling deafening scented odour odor odors aroma fragrance whiff
    sniff shrill muffled jarring decibels chirp squeal groan groans springy
    bouncy squishy spongy fluffy plush velvety furry groaning clatter clang
    tick ticked ticking tock sniffing reek fume fumes chemically pungent musty
    fishy fuzzy cosy cozy warmer warmth tepid lukewarm sharp smoky smokey
    fruity floral citrus woody earthy minty sharper sharpest blunt prickly
    spiky jagged bumpy lumpy sweet sweeter sour salty bitter bland spicy tangy
    coarse textured texture textures feel feels feeling felt savoury savory
    creamy buttery nutty delicious yummy scrumptious breathable sweaty clammy
    stuffy padded cushioned supportive ergonomic delectable mouthwatering yum
    yuck yucky vile revolting sickly comfy comfort irritating irritates tickle
    tickled tickling abrasive sickening nauseating overpowering insipid
    tasteless watery diluted stale pliable supple malleable taut saggy touch
    touches touched rancid soapy aftertaste acidic zesty refreshing crispy
    chewy touching lightweight weighty smoothness dampness roughness cuddly
    soggy mushy gooey gritty juicy succulent crumbly burnt charred palate
    palatable unpalatable inedible edible perfumed odorless stench flavorful
    delish savor sugary gag gags gagged gagging heady musky powdery cheesy
@looks
    look looks looked looking pretty prettier prettiest beautiful gorgeous
    lovely bright dull pattern patterns cute elegant stylish attractive ugly
    shiny matte design designs designed style styles gaudy garish sleek
    contemporary retro vintage classy chic trendy fashionable rustic
    traditional quirky funky adorable stunning exquisite delicate dainty
    handsome glamorous luxurious posh decorative ornate intricate detailed
    detailing craftsmanship workmanship finish finished finishing glossy
    polished sheen shimmer shimmering sparkle sparkles sparkling sparkly
    glittery bling drab appearance aesthetic aesthetics aesthetically appealing
    unattractive hideous unsightly scruffy realistic lifelike unrealistic
    symmetrical asymmetrical patchy streaky transparent compliment compliments
    complimented suited complements complement complemented blend blended
    blending shaped shapely beautifully nicely photogenic visually visual
    ornament
@quality_praise
    sturdy solid durable robust wellmade premium reliable strong stronger
    strongest quality comfortable easy made well excellent tough hardwearing
    heavyduty rugged substantial stable sturdier sturdily sturdiness durability
    longlasting effective efficient powerful accurate precise handy useful
    practical versatile convenient intuitive clever ingenious neat nifty
    functional highquality topquality topnotch firstrate craftsmanship
    workmanship wellbuilt welldesigned thoughtful superior luxurious marvellous
    marvelous magnificent splendid sublime phenomenal incredible stellar
    impressive impressed faultless flawless impeccable ideal unbeatable
    unrivalled gamechanger lifesaver godsend musthave gem delightful solidly
    rocksolid bombproof bulletproof indestructible tiptop mighty magical
    miracle waterproof weatherproof rustproof shatterproof nonstick leakproof
    quailty qualty qaulity quilty excelent excellant exellent awsome amazeballs
    briliant fantasic sturdey beefy
@quality_blame
    cheap flimsy shoddy faulty defective weak cheaply badly poorly tacky bad
    broken tat junk inferior lowquality substandard fragile brittle wobbly
    rickety unstable unsteady shaky pointless hopeless mediocre lousy abysmal
    atrocious unusable unreliable ineffective inefficient inaccurate imprecise
    unsafe dangerous hazard hazardous deathtrap impractical awkward clumsy
    fiddly inconvenient uncomfortable plasticky tinny insubstantial gimmick
    gimmicky naff cheapo cheapy slapdash crude unfinished sloppy crooked uneven
    misaligned lopsided skewed warped blunt leaky patchy dud defect defects
    fault faults flaw flaws flawed imperfect imperfection imperfections
    malfunctioning inoperable nonfunctional flimsier flimsiest underpowered
    weedy feeble bendy overrated overhyped hyped crappy throwaway disposable
    ropey rubbishy bodge bodged unsuitable unsatisfactory dissapointing
    disapointing poorley deffective defectve rubish useles
@fail_verb
    broke break breaks breaking broken stopped stop stops stopping snapped
    drops slipped slips buzzes hums fall falls falling tear tears tearing bend
    bends bending burst bursts bursting split splits splitting stick sticks
    sticking bubble bubbles bubbling sag sags sagging sagged tip tips tipped
    tipping itch itchy hurts fade fades scratch scratches peeling spark sparks
    sparking shed shedding rot rotted dim dims strip stripped smoking slip
    slipping trips tripping blew quit quits pilling pills spill spills wears
    wearing gave dented flattened perished stalls stalled irritates snap snaps
    snapping died die dies dying leaked leak leaks leaking cracked crack cracks
    cracking peeled peel peels fell fallen burnt burned burn burns burning
    rusted rust rusts rusting jammed jam jams jamming stuck ripped rip rips
    ripping tore torn frayed fray frays fraying shrank shrink shrinks shrinking
    shrunk melted melt melts melting overheat overheats overheated overheating
    wore worn wobble wobbles wobbled wobbling topple toppled toppling collapse
    collapses collapsed collapsing crumble crumbles crumbled crumbling bent
    buckle buckles buckled buckling warp warps warped warping chip chips
    chipped chipping shatter shatters shattered shattering explode explodes
    exploded exploding smouldering blown fail fails failed failing failure
    failures malfunction malfunctions malfunctioned malfunctioning glitch
    glitches glitching freeze freezes freezing froze frozen lag lags lagged
    lagging disconnect disconnects disconnected disconnecting loosen loosens
    loosened loosening unravel unravels unraveled unraveling unravelled undone
    apart unstuck detach detached detaching disintegrate disintegrates
    disintegrated disintegrating degrade degrades degraded degrading
    deteriorate deteriorates deteriorated deteriorating flake flakes flaked
    flaking bobble bobbles deflate deflated deflating puncture punctures
    punctured puncturing clog clogs clogged clogging seize seizes seized
    seizing misfire squeak squeaks squeaked squeaking creak creaks creaking
    rattle rattles rattled rattling drip drips dripped dripping spilt
    discolored tarnish tarnished tarnishing corrode corroded corrosion wilt
    wilts wilted wilting mould moulded moulding flicker flickers flickered
    flickering scuff scuffed snag snags snagged snagging unscrew wriggle
    crinkle fizzle fizzled splinter splinters splintered splintering dislodge
    dislodged bricked
@work_verb
    work works worked working function functions functioning fit fits cuts
    cooks opens closes shuts plays prints sounds runs turns stays keeps folds
    stores fills lights shines protects protect helps help helped removes
    tracks measures displays records starts washes irons chops slices blends
    prevents reduces improves reads drives rides does did run start started
    play cut clean fitted fitting hold holds holding held last lasts lasted
    lasting charge charges charged charging seal sealed perform performs
    performed performing operate operates operated connect connects connected
    connecting sync grip grips lock locks locked click clicks clicking spin
    spins spinning heat heats heated heating cool cooling glow absorb absorbed
    relieve relieved smooth adjust adjusted adjustable slide slides glide
    rotate detect detected respond responds responded responding recognise
    recognised recognize recognizes recognized dissolve suck sucks perfectly
    smoothly effectively reliably compatible
@use_verb
    use uses used using try tried tries trying wear wears cut cutting ride
    riding walk walking sleep sleeping slept write writing planted wearing wore
    worn wash washed washing cook cooked cooking bake baked baking clean
    cleaned cleaning play plays played playing read reads reading paint painted
    painting built build builds building assemble assembled install installed
    mount mounted charge charges charged charging plug plugged drink drinks
    drinking drank eat eats eating ate rode ridden drive drives driving drove
    driven sew knit stitch print prints printed printing watch watches watched
    watching squeeze squeezed screw screwed sand attach attached fit fits
    fitted fitting pour poured mix mixed mixing stir stirred chop chopped slice
    sliced peel peeled boil boiled fry fried fries frying roast roasted carried
    carries carrying jog swim swimming swam cycle cycles cycling stood apply
    applied applies applying hoover vacuum mop sweep swept wipe wiped scrub dig
    digging dug tune tuned adjust adjusted decorate decorated
@body_part
    foot feet neck skin eye eyes ear ears nose mouth mouths finger fingers
    thumb toe toes leg legs arm arms knee knees elbow wrist ankle hip hips
    shoulder shoulders stomach tummy belly waist bum thigh shin hair scalp
    forehead cheek cheeks chin jaw lip lips tongue tooth teeth throat heart
    muscle muscles spine breast breasts nipple torso body bodies fist eyebrow
    eyebrows rib ribs bladder bald beard cervical abs tendon
@room
    kitchen bathroom bedroom bedrooms lounge loft attic cellar basement
    conservatory nursery toilet loo shower hallway workshop classroom dorm
    studio studios lobby closet cupboard wardrobe homes cottage bungalow
    ceiling fireplace stairs room rooms restroom backyard indoors
@family
    wife husband son sons daughter daughters mum mom dad mother boy boys
    partner mate father grandson granddaughter grandad grandma gran nan sister
    sisters brother brothers kid kids child children toddler toddlers niece
    nieces nephew nephews boyfriend girlfriend friend friends uncle uncles aunt
    aunts wife's husband's son's daughter's mum's mom's dad's mother's father's
    grandson's granddaughter's grandad's grandma's gran's nan's sister's
    brother's kid's child's children's toddler's baby's girl's niece's nephew's
    partner's boyfriend's girlfriend's friend's uncle's aunt's granny granny's
    nana nana's nanna grandpa grandpa's granddad grandfather grandmother
    grandmothers grandkid grandkids grandchild grandchildren grandchild's
    grandparent grandparents parent parents mummy mommy mama daddy papa mam
    mammy auntie aunty auntie's cousin cousins cousin's inlaws mil fil stepson
    stepdaughter stepmum stepdad stepfather stepmother godson goddaughter
    godchild fiance fiancé fiancee fiancée spouse spouses hubby hubby's hubs
    missus wifey bestie buddy pal pals roommate flatmate teenager teenagers
    teen teens families relative relatives sibling siblings bridesmaid wifes
    husbands daughers grandaughter grandaughters duaghter daugther freind
    freinds tot nipper newborn amma appa bhai didi abuela abuelo nonna oma opa
@comparison
    better worse worst than like unlike similar different same compared compare
    comparing comparison comparable equivalent equal equally equals identical
    exactly rather instead alternative alternatives versus vs superior inferior
    predecessor upgrade upgraded replacement replaced twice resembles resemble
    likewise whereas while smaller beats beat rivals rival surpass exceed
    exceeds exceeded prefer preferred preferable alike differ differs
    difference differences differently then
@negation
    not no never nothing nobody none neither nor don't doesn't didn't isn't
    wasn't won't can't couldn't wouldn't cannot aren't weren't haven't hasn't
    hadn't shouldn't mustn't needn't ain't dont doesnt didnt isnt wasnt wont
    cant couldnt wouldnt arent werent havent hasnt hadnt shouldnt aint nowhere
    without hardly barely scarcely rarely seldom non nope nah nay n't zero nil
    nought naught zilch nada nout nowt noone nevr nto nt dosent dosen't din't
    dnt didn doesn wasn isn couldn shan't daren't mightn't
@intensifier
    very really so extremely absolutely totally completely too super incredibly
    highly quite utterly truly entirely thoroughly perfectly exceptionally
    particularly especially remarkably amazingly insanely ridiculously terribly
    awfully horribly massively hugely wildly seriously literally fully wholly
    rather pretty properly flipping flippin freaking frickin fricking mega uber
    hella deeply immensely enormously tremendously unbelievably outrageously
    extraordinarily extraordinary exceedingly intensely strongly definitely
    certainly surely genuinely honestly just downright outright sheer utter
    absolute complete total beyond every entire always verry realy rly reallly
    soooo sooo soo toooo absolutley absolutly definately definatly defiantly
    extremly completly totaly veryy vvv v
@hedge
    maybe perhaps probably possibly might may could seems seem seemed seemingly
    apparently somewhat fairly slightly sort kinda think thought guess suppose
    supposed assume assumed assuming presume presumably believe believed reckon
    suspect suspected imagine likely unlikely almost nearly around
    approximately roughly generally usually often sometimes occasionally mostly
    mainly largely partly partially relatively reasonably moderately rather
    quite just only however although though but except otherwise despite
    nevertheless nonetheless yet unsure uncertain wondering supposedly
    allegedly arguably basically essentially virtually practically potentially
    theoretically apart imo tbh ish personally admittedly doubt doubtful tad
@verdict
    disappointed disappointing happy pleased satisfied excellent brilliant
    perfect amazing fantastic great good bad poor worst best awful terrible
    rubbish garbage love loves loved loving hate hates hated hating enjoy
    enjoys enjoyed enjoying delighted thrilled chuffed impressed unimpressed
    unhappy dissatisfied displeased unsatisfied upset upsetting angry annoyed
    annoying frustrated frustrating furious livid fuming gutted sad saddened
    shame pity regret regrets regretted disgusted disgusting appalled appalling
    shocked shocking shocker ridiculous joke disgrace disgraceful unacceptable
    acceptable okay okey alright mediocre meh soso adequate passable
    satisfactory unsatisfactory decent reasonable superb outstanding
    exceptional wonderful fab fabulous lovely nice awesome incredible
    marvellous marvelous terrific stellar sublime superlative horrible
    horrendous horrific horrid atrocious abysmal dreadful dire pathetic useless
    pointless worthless waste letdown underwhelmed underwhelming overwhelmed
    contented grateful ecstatic elated overjoyed smitten obsessed adore adores
    adored disappointment disappointments satisfaction nightmare nightmares
    fiasco farce shambles headache stress stressful hassle dissapointed
    disapointed dissappointed disappoined dissapointment dissatified happpy
    happey plesed pleasd satisified satified luv loove brill grt excelent
    excellant terible horible aweful perfick aok pleasantly surprised
    surprisingly sadly unfortunately fortunately luckily thankfully
    unfortunatly
@stars
    star stars rating ratings rate rates rated review reviews five four one
    points reviewed reviewer reviewing feedback score scores scored verdict
    pros cons upside downside
@recommendation
    recommend recommends recommended recommending recommendation
    recommendations avoid avoids avoided avoiding again buy anyone reorder
    repurchase steer beware warning warned warn warns suggest suggests
    suggested suggesting advise advises advised advising advice swerve
    bargepole mustbuy goto thoroughly wholeheartedly hesitate hesitated
    hesitation hesitant reccomend reccommend recomend recommed reccomended
    recomended recommened reccomendation recomendation reccommended reconmend
    recommendable loyal consider considers considered considering wary caution
    cautious heed dont boycott endorse endorses endorsed endorsing vouch
@courtesy
    hi hello hey dear hiya howdy greetings guys thank thanks thankyou thankful
    thankfully cheers grateful gratitude sir madam everyone well best regards
    ma'am maam appreciate appreciates much appreciated appreciating
    appreciation appreciative thx sirs whom bye goodbye ciao yours y'all thnx
    tx ty tysm tks thnks thanx thankx yall peeps attn anyways ok okay lol haha
    tnx merci gracias blessings kudos congrats congratulations congratulate
    hahaha hehe lmao rofl omg wow oh ah shoutout praise praised praises
    compliments commend commended commendable ooh aha hmm hmmm hm um umm er
    hugs xx xxx thanking thanked hat's namaste dhanyavad erm yay hurray woohoo
    whoo oops ouch ugh shukriya argh yikes sigh phew gosh duh tut whatever yeah
    yep yup ya aye please pls plz nb ps btw fyi smh wtf imo tbh
@swearing
    crap crappy shit shite shitty bullshit bs damn damned dammit goddamn bloody
    hell fuck fucking fucked f'ing freaking ass asshole bastard bitch piss
    pissed idiot idiots idiotic moron stupid stupidity dumbass prick scum
    scumbag sucks suck sucked blinking darn dang jackass wtf
@place_name
    london manchester birmingham leeds glasgow edinburgh liverpool bristol uk
    usa britain british england english america american belfast bath reading
    china turkey halifax derby hull chinese india indian germany german france
    french italy milton jersey sheffield newcastle coventry bradford plymouth
    southampton italian spain spanish ireland irish japan japanese canada
    oxford cambridge norwich york exeter swindon peterborough ipswich canadian
    australia australian europe european eu scotland wales croydon slough
    swansea aberdeen dundee inverness perth dublin korea korean taiwan vietnam
    thailand thai malaysia indonesia preston wigan stockport doncaster daventry
    chicago boston houston philippines pakistan pakistani turkish greece greek
    poland polish dallas austin phoenix denver seattle portland atlanta miami
    ukraine ukrainian russia russian austria switzerland swiss belgium orlando
    tampa detroit cleveland columbus cincinnati memphis nashville netherlands
    dutch holland sweden swedish norway denmark portugal louisville
    philadelphia pittsburgh baltimore washington newark brooklyn queens
    portuguese mexico mexican brazil brazilian argentina israel israeli
    manhattan vegas reno sacramento diego francisco angeles nyc egypt nigeria
    kenya africa asia asian dubai saudi milwaukee omaha charlotte richmond
    albuquerque tucson toronto montreal zealand california texas florida ohio
    virginia vancouver calgary winnipeg edmonton sydney melbourne brisbane
    adelaide carolina arizona nevada oregon utah colorado kansas auckland
    mumbai delhi bangalore bengaluru chennai kolkata hyderabad missouri iowa
    illinois michigan indiana kentucky tennessee alabama pune shenzhen
    guangzhou shanghai beijing tokyo paris berlin louisiana mississippi
    arkansas oklahoma dakota montana alaska hawaii leipzig amsterdam madrid
    barcelona milan rome geneva massachusetts connecticut pennsylvania maryland
    wisconsin minnesota ontario queensland singapore cornwall devon kent essex
    scottish victoria welsh orkney shetland
@me
    i i'm i've i'd i'll me my mine we im us our ive id myself ourselves ours
    we're we've we'd we'll personally
@kin
    mother mothers mother's mum mums mum's mom moms mom's mam mams mam's mas
    ma's mummy mummies mummy's mommy mommies mommy's mama mamas mama's mamma
    mammas mamma's momma mommas momma's mumsy mumsies father fathers father's
    dad dads dad's daddy daddies daddy's papa papas papa's pop's dadas dada's
    son sons son's daughter daughters daughter's brother brothers brother's
    sister sisters sister's bro bros bro's sis sises sis's sibling siblings
    sibling's twin twins twin's triplet triplets triplet's grandmother
    grandmothers grandmother's grandma grandmas grandma's granny grannies
    granny's gran grans nan nans nan's nana nanas nanna nannas nanna's nannies
    nanny's grammy grammies grammy's gramma grammas gramma's grandmom grandmoms
    grandmom's grandmum grandmums grandmum's grandfather grandfathers
    grandfather's grandad grandads grandad's granddad granddads granddad's
    grandpa grandpas grandpa's grandpop grandpops grandpop's gramps grandparent
    grandparents grandparent's parent parents parent's aunt aunts aunt's auntie
    aunties auntie's aunty aunty's uncle uncles uncle's nephew nephews nephew's
    niece nieces niece's cousin cousins cousin's grandson grandsons grandson's
    granddaughter granddaughters granddaughter's grandchild grandchild's
    grandkid grandkids grandbaby grandbabies stepmother stepmothers
    stepmother's stepmum stepmums stepmum's stepmom stepmoms stepmom's
    stepfather stepfathers stepfather's stepdad stepdads stepdad's stepson
    stepsons stepson's stepdaughter stepdaughters stepdaughter's stepbrother
    stepbrothers stepbrother's stepsister stepsisters stepsister's stepchild
    stepchild's stepkid stepkids stepkid's stepparent stepparents stepparent's
    godmother godmothers godmother's godfather godfathers godfather's godson
    godsons godson's goddaughter goddaughters goddaughter's godchild godchild's
    godparent godparents godparent's goddad goddads goddad's godmum godmums
    godmum's family families family's relative relatives relative's relation
    relations relation's kinsman kinsmen kinsman's kinswoman kinswomen
    kinswoman's ancestor ancestors ancestor's forefather forefathers
    forefather's guardians guardian's fiance fiances fiance's fiancé fiancés
    fiancé's fiancée fiancées fiancée's fiancee fiancees fiancee's bairn bairns
    bairn's nonna nonnas nonna's nonno nonnos nonno's abuela abuelas abuela's
    abuelo abuelos abuelo's oma omas oma's opa opas opa's yaya yayas yaya's
    papaw papaws papaw's mamaw mamaws mamaw's meemaw meemaws meemaw's memaw
    memaws memaw's pawpaw pawpaws pawpaw's nibling niblings nibling's inlaw
    inlaws mil mils mil's fils sils sil's dils dil's bils bil's descendant
    descendants descendant's offspring offsprings offspring's sib sibs sib's
    lads lad's lasses lass's boys boy's girls girl's kids kid's bub bubs bub's
    eldest youngest oldest firstborn firstborns firstborn's folks folk kin
    kinfolk kinsfolk kith household bloodline bloodlines heir grandchildren
    grandchildren's stepchildren godchildren children children's parental
    maternal paternal motherly fatherly sisterly brotherly familial widowed
    widow widow's widower widower's orphan orphaned foster fostered adopted
    adoptive adoptee halfsister halfbrother bruv brov sissy sista mumma mami
    mamá mutti vater papi papà baba babaji bapu amma appa ammi abba abbu didi
    bhai bhaiya bhabhi dadi nani nanaji dadaji chacha chachi mausi bua maama
    mamaji behen beti beta lola lolo tita tito nai yiayia pappou taid nain
    mamgu tadcu daddio mater pater momster fambam fam wifey hubby wife husband
    grandaughter grandaughters neice neices newphew neffew cuz couz husbands
    wives greatgrandmother greatgrandfather greatgrandson greatgranddaughter
    matriarch patriarch progeny brood littleun youngun sprog sproglet bubba
@companion
    friend friends friend's mate mates mate's pal pals pal's buddy buddies
    buddy's bud buds bud's chum chums chum's amigo amigos amigo's homie homies
    homie's bestie besties bestie's bff bffs bf bfs gf gfs gf's acquaintance
    acquaintances acquaintance's colleague colleagues colleague's coworker
    coworkers coworker's workmate workmates workmate's teammate teammates
    teammate's classmate classmates classmate's schoolmate schoolmates
    schoolmate's roommate roommates roommate's flatmate flatmates flatmate's
    housemate housemates roomie roomies roomy roomy's neighbour neighbours
    neighbour's neighbor neighbors neighbor's companion companions companion's
    associate associates associate's comrade comrades comrade's crony cronies
    crony's confidante confidantes confidante's confidant confidants
    confidant's playmate playmates playmate's shipmate shipmates shipmate's
    bandmate bandmates bandmate's bunkmate bunkmates bunkmate's dormmate
    dormmates dormmate's labmate labmates labmate's cellmate cellmates
    cellmate's clubmate clubmates clubmate's peer's ally allies ally's partner
    partners visitor visitors visitor's hostess hostesses hostess's lodger
    lodgers lodger's tenant tenants tenant's landlord landlords landlord's
    landlady landladies landlady's tutor tutors tutor's mentor mentors mentor's
    teacher teachers teacher's bosses boss's supervisor supervisors
    supervisor's teammember teammembers teammember's cohort's girlfriend
    girlfriends girlfriend's boyfriend boyfriends boyfriend's frenemy frenemies
    acquantance acquantances acquantance's aquaintance aquaintances
    aquaintance's collegue collegues collegue's colleauge colleauges
    colleauge's coleague coleagues coleague's freind freinds freind's frend
    frends frend's nextdoor penpal penpals penpal's penfriend penfriends
    godfather godfathers godfather's wingman wingmen wingman's bridesmaid
    bridesmaids bridesmaid's groomsman groomsmen groomsman's usher's bestman
    bestmen bestman's chaperone chaperones chaperone's friendship friendships
    friendly friendlies bffl homeboy homeboys homegirl homegirls homeslice
    cobber cobbers bruh bruv blud fam muckers mucker mukker chummy posse squads
    clique cliques entourage congregation member's yaar dost bhai dostana
    compadre compadres compañero sidekick sidekicks companionship neighbourhood
    neighborhood neighbourly neighborly nieghbor nieghbour neighbur naybor
    nabor neigbor neigbour cowroker cowoker officemate officemates deskmate
    deskmates cubemate batchmate batchmates cabinmate campmate carpool fellow
    fellows crewmate crewmates squadmate guildmate guildmates clanmate
    schoolfriend schoolfriends churchmate childhood pastor's rector's
    parishioner parishioners
@spouse
    wife wifes wife's husband husbands husband's spouse spouses spouse's
    partner partners partner's boyfriend boyfriends boyfriend's girlfriend
    girlfriends girlfriend's lover lovers lover's date dates fiance fiances
    fiance's fiancee fiancees fiancee's fiancé fiancés fiancé's fiancée
    fiancées fiancée's bride brides bride's groom grooms groom's bridegroom
    bridegrooms bridegroom's newlywed newlyweds newlywed's widow widows widow's
    widower widowers widower's ex exes sweetheart sweethearts sweetheart's
    sweetie sweeties sweetie's darling darlings darling's hubby hubbies hubby's
    hubbie hubbie's hubs wifey wifeys wifey's missus missuses missus's mistress
    mistresses mistress's mister's bf bfs gf gfs gf's paramour paramours
    paramour's consort consorts consort's soulmate soulmates soulmate's
    betrothed betrotheds betrothed's beau beaus beau's suitor suitors suitor's
    admirer admirers admirer's valentine valentines valentine's crushes crush's
    fling's squeezes squeeze's playboy playboys playboy's sidepiece sidepieces
    sidepiece's bedmate bedmates bedfellow bedfellows bedfellow's playmate
    playmates playmate's honeys honey's hun huns hun's babe babes babe's bae
    baes bae's boo boos boo's lovebird lovebirds lovebird's couple's hookup
    hookups hookup's flame's ohs oh's dhs sos stbx stbxes stbx's exwife exwifes
    exwife's exhusband exhusbands exhusband's exboyfriend exboyfriends
    exboyfriend's exgirlfriend exgirlfriends exgirlfriend's cuckold cuckolds
    cuckold's gigolo gigolos gigolo's swinger swingers swinger's throuple
    throuples throuple's wives husbnad husbend hubster hubbz hubz hubbys missis
    mrs mr's fella lady ladyfriend manfriend gentleman tinder grindr tindr
    honeymoon honeymoons honeymooning honeymooners anniversary anniversaries
    marriage marriages married marry marries marrying wed wedded wedding
    weddings engaged divorce divorcing divorcee divorcees divorcée separated
    dating courting courted courtship romance romanced cohabiting remarried
    unmarried polyamorous monogamous threesome affair affairs adultery eloped
    elope nuptials marital matrimonial spousal conjugal bridal partnered
    inamorata hotwife bedroom girfriend girlfreind boyfreind girl's guy fella's
    fwb situationship situationships beloved dearest hubbykins wifes's loverboy
@child
    child childs child's kid kids kid's toddler toddlers toddler's baby babies
    baby's infant infant's newborn newborns newborn's teen teens teen's
    teenager teenagers teenager's tween tweens preteen preteens preteen's
    youngster youngsters youngster's youth youths youth's adolescent
    adolescents adolescent's juvenile juveniles juvenile's minors student
    students student's pupil pupils pupil's schoolchild schoolchild's schoolkid
    schoolkids schoolboy schoolboys schoolboy's schoolgirl schoolgirls
    schoolgirl's preschooler preschoolers preschooler's kindergartner
    kindergartners kindergartner's kindergartener kindergarteners
    kindergartener's graders grader's freshman freshmen freshman's sophomore
    sophomores sophomore's undergraduate undergraduates undergraduate's
    undergrad undergrads undergrad's boy boys boy's girl girls girl's lads
    lad's lasses lass's laddie laddies laddie's lassie lassies lassie's tot
    tots tot's tyke tykes tyke's tike tikes tike's nipper nippers nipper's
    bairn bairns bairn's wean weans wee'un wee'uns wee'un's sprog sprogs
    munchkin munchkins munchkin's rugrat rugrats rugrat's children children's
    kiddo kiddos kiddo's kiddie kiddies kiddy kidlet kidlets kiddywink
    kiddiwinks littlest ones babys bub bubs bubba bambino bambinos ankle biter
    biters urchin brat brats scamp scamps cherub cherubs daughter daughters son
    sons daughter's grandson grandsons granddaughter granddaughters grandchild
    grandchildren grandkids underage underaged preemie preemies foetus fetus
    playschool preschool kindergarten creche crèche daycare highschool schools
    schooling classroom classrooms college university playground playdate
    playdates pubescent prepubescent puberty teenage teenaged teeny tweenager
    tweenagers puppyhood childhood boyhood girlhood infancy childish childlike
    youthful young younger youngest yr yrs yo students's fresher freshers
    freshie freshies infants gcse alevel stepdaughter stepson nephews nieces
    nephew niece godson goddaughter twin twins triplets firstborn eldest todler
    toddlerhood toler childern chidren chilren kidz kido teenybopper millenial
    littleun littleuns youngun younguns lil'un bachcha bachche baccha chokra
    jugend kinder orphans orphan loli
@maker
    maker makers maker's inventor inventors inventor's designer designers
    designer's author authors author's writer writers writer's founder founders
    founder's cofounder cofounders cofounder's manufacturer manufacturers
    manufacturer's artist artists artist's publisher publishers publisher's
    brewer brewers brewer's creator creators creator's developer developers
    developer's builder builders engineer engineers architect architects
    architect's composer composers composer's producer producers producer's
    songwriter songwriters songwriter's musician musicians musician's singer
    singers singer's guitarist guitarists guitarist's drummer drummers
    drummer's vocalist vocalists vocalist's rapper rappers rapper's dj djs dj's
    illustrator illustrators illustrator's painter painters painter's potter
    potters potter's ceramicist ceramicists ceramicist's sculptor sculptors
    sculptor's carver carvers carver's woodworker woodworkers woodworker's
    carpenter carpenters carpenter's joiner joiners joiner's blacksmith
    blacksmiths blacksmith's bladesmith bladesmiths bladesmith's silversmith
    silversmiths silversmith's goldsmith goldsmiths goldsmith's jeweller
    jewellers jeweller's jeweler jewelers jeweler's cobbler cobblers cobbler's
    tailor tailors tailor's seamstress seamstresses seamstress's dressmaker
    dressmakers dressmaker's knitter knitters knitter's weaver weavers weaver's
    quilter quilters quilter's crocheter crocheters crocheter's embroiderer
    embroiderers embroiderer's baker bakers baker's chefs confectioner
    confectioners confectioner's chocolatier chocolatiers distiller distillers
    winemaker winemakers winemaker's vintner vintners vintner's roaster
    roasters perfumer perfumers perfumer's soapmaker soapmakers soapmaker's
    chandler chandlers chandler's candlemaker candlemakers candlemaker's
    luthier luthiers craftsman craftsmen craftsman's craftswoman craftswomen
    craftswoman's artisan artisans artisan's craftsperson craftspersons tanner
    tanners tanner's leatherworker leatherworkers bookbinder bookbinders
    bookbinder's printmaker printmakers printmaker's editor editors copywriter
    copywriters copywriter's ghostwriter ghostwriters ghostwriter's novelist
    novelists novelist's poet poets poet's playwright playwrights playwright's
    biographer biographers biographer's screenwriter screenwriters
    screenwriter's scriptwriter scriptwriters scriptwriter's storyteller
    storytellers storyteller's cartoonist cartoonists cartoonist's animator
    animators animator's programmer programmers programmer's coder coders
    formulator formulators formulator's milliner milliners milliner's couturier
    couturiers couturier's stylist stylists stylist's upholsterer upholsterers
    upholsterer's welder's machinist machinists machinist's toolmaker
    toolmakers toolmaker's gunsmith gunsmiths gunsmith's watchmaker watchmakers
    watchmaker's clockmaker clockmakers clockmaker's saddler saddlers saddler's
    glassblower glassblowers glassblower's fabricator fabricators fabricator's
    assembler assemblers assembler's innovator innovators innovator's
    originator originators originator's mastermind masterminds mastermind's
    pioneer pioneers pioneer's visionary visionaries visionary's entrepreneur
    entrepreneurs entrepreneur's proprietor proprietors proprietor's coauthor
    coauthors coauthor's translator translators narrator narrators narrator's
    calligrapher calligraphers calligrapher's photographer photographers
    photographer's filmmaker filmmakers filmmaker's cinematographer
    cinematographers cinematographer's choreographer choreographers
    choreographer's beekeeper beekeepers beekeeper's grower's cheesemaker
    cheesemakers cheesemaker's fermenter fermenters patentee patentees
    patentee's licensor licensors brander branders brander's imprints imprint's
    studios atelier ateliers workshop workshops foundry foundries brewery
    breweries distillery distilleries winery wineries bakery bakeries roastery
    roasteries potteries presses publishings publishing's authoress sculptress
    paintress authorship authored handmaker manufacture manufactuer manufacter
    manufacturor manufactor manufactorer mfr mfg oem brewmaster brewsters
    toymaker toymakers dollmaker bagmaker shoemaker shoemakers hatmaker
    boatbuilder bodger bowyer fletcher creatrix mompreneur mumpreneur
    solopreneur dev devs dev's devteam indie ceo cto cfo coo patentholder
    bookmaker entreprenuer entrepeneur artiste artistes auteur auteurs lyricist
    lyricists beatmaker beatmakers remixer conductor orchestra ensemble
    frontman bassist keyboardist pianist violinist craftspeople artisanal
    shopmaker startup startups homebrewer homebrewers crafter crafters etsian
    wordsmith wordsmiths essayist columnist journalist bard gamemaker modder
    modders podcaster youtuber
@making
    invent invents invented inventing design designs designed designing found
    founds founded founding cofound cofounds cofounded cofounding manufacture
    manufactures manufactured manufacturing create creates created creating
    develop develops developed developing build builds built building engineer
    engineers engineered engineering compose composes composed composing
    produces produced producing directing illustrate illustrates illustrated
    illustrating sculpt sculpts sculpted sculpting carve carves carved carving
    craft crafts crafted crafting handcraft handcrafts handcrafted handcrafting
    prototype prototypes prototyped prototyping patent patents patented
    patenting launch launches launched launching record records recorded
    recording publish publishes published publishing release releases released
    releasing author authors authored authoring coauthor coauthors coauthored
    coauthoring write writes wrote written writing cowrite cowrites cowrote
    cowritten cowriting ghostwrite ghostwrites ghostwrote ghostwritten
    ghostwriting narrate narrates narrated narrating translate translates
    translated translating animate animates animated animating formulate
    formulates formulated formulating brew brews brewed brewing distil distils
    distilled distilling distill distills ferment ferments fermented fermenting
    knit knits knitted knitting crochet crochets crocheted crocheting weave
    weaves wove woven weaving sew sews sewed sewn sewing embroider embroiders
    embroidered embroidering quilt quilts quilted quilting forge forges forged
    forging weld welds welded welding assemble assembles assembled assembling
    fabricate fabricates fabricated fabricating construct constructs
    constructed constructing conceive conceives conceived conceiving devise
    devises devised devising sketches sketched sketching drew trademark
    trademarks trademarked copyright copyrights copyrighted copyrighting
    licencing pioneer pioneers pioneered pioneering originate originates
    originated originating establish establishes established establishing
    whittle whittles whittled whittling tailor tailors tailored tailoring
    upholster upholsters upholstered upholstering crowdfund crowdfunds
    crowdfunded crowdfunding kickstart kickstarts kickstarted kickstarting
    typeset typesets typesetting compile compiles compiled compiling curate
    curates curated curating draught draughts draughted draughting dyes dyed
    dyeing casting incubate incubates incubated incubating handpaint handpaints
    handpainted handpainting handstitch handstitches handstitched handstitching
    handsew handsews handsewed handsewn handsewing handwrite handwrites
    handwrote handwritten handwriting bootstrap bootstraps bootstrapped
    bootstrapping bankroll bankrolls bankrolled bankrolling selfpublish
    selfpublishes selfpublished selfpublishing premiere premieres premiered
    premiering remix remixes remixed remixing remaster remasters remastered
    remastering coproduce coproduces coproduced coproducing codesign codesigns
    codesigned codesigning codevelop codevelops codeveloped codeveloping
    cocreate cocreates cocreated cocreating concoct concocts concocted
    concocting innovate innovates innovated innovating ideate ideates ideated
    ideating brainstorm brainstorms brainstormed brainstorming architect
    architects architected architecting perfume perfumes perfumed perfuming
    refine refines refined refining iterates iterated iterating debuts debuted
    debuting unveiled unveiling serialise serialises serialised serialising
    commission commissions commissioned commissioning customise customises
    customised customising customize customizes customized customizing
    designed's handmade homemade handbuilt handwoven handknit handknitted
    handspun handdyed handpoured handcarved handthrown handforged selfmade
    bespoke made make makes making maker mades creation creations invention
    inventions startup brainchild handiwork handywork authorship authoured
    publication publications recordings songwriting beekeeping winemaking
    soapmaking filmmaking designd desinged desgined desinger wrotte writen
    writed writting publised publishd inventd launchd founder project
    masterpiece opus masterwork
@workplace
    factory factories office offices payroll payrolls shift shifts department
    departments dept depts warehouse warehouses headquarter headquarters lab
    labs laboratory laboratories studio studios workshop workshops plant plants
    depot depots mill mills brewery breweries distillery distilleries bakery
    bakeries foundry foundries shipyard shipyards boardroom boardrooms cubicle
    cubicles branches facility facilities premise premises workroom workrooms
    showroom showrooms stockroom stockrooms mailroom mailrooms backroom
    backrooms breakroom breakrooms canteen canteens cafeteria cafeterias
    workbench workbenches bench benches atelier ateliers agency agencies bureau
    bureaus firm firms establishment establishments hangar hangars smithy
    smithies newsroom newsrooms callcentre callcentres callcenter callcenters
    helpdesk helpdesks checkout checkouts outlet outlets storefront storefronts
    vineyard vineyards winery wineries roastery roasteries tannery tanneries
    sawmill sawmills quarries refinery refineries workstation workstations
    conveyors assemblies division divisions subsidiary subsidiaries corporation
    corporations company companies campus campuses hub hubs incubator
    incubators coworking coworkings workspace workspaces hq hqs headquartered
    factory's company's office's warehouse's warehousing department's lab's
    nightshift nightshifts dayshift overtime rota rotas roster rosters rostered
    rostering hr rnd qc qa accounting marketing sales logistics shipping
    dispatch fulfilment fulfillment fulfilments production manufacturing
    packing packaging procurement purchasing merchandising management shopfloor
    shopfront factoryfloor worksite worksites jobsite jobsites workplace
    workplaces workforce clocked timesheet timesheets lunchroom lunchbreak
    staffroom staffrooms wfh backoffice backend hotdesk godown godowns karkhana
    daftar timecard lanyard lanyards badge badges uniform uniforms desks
    inhouse division's team's onsite offsite conveyer packhouse workhouse
    sweatshop sweatshops bottling cannery canneries
@employment
    employee employees employee's employer employers employer's staff staffs
    staff's staffer staffers staffer's worker workers worker's boss boss's
    manager managers manager's supervisor supervisors supervisor's foreman
    foremen forewoman forewomen intern interns apprentice apprentices trainee
    trainees contractor contractors subcontractor subcontractors freelancer
    freelancers freelancer's consultant consultants colleague colleagues
    colleague's coworker coworkers coworker's shareholder shareholders
    shareholder's stockholder stockholders investor investors investor's
    stakeholder stakeholders agent agents agent's rep reps rep's representative
    representatives representative's salesman salesmen saleswoman saleswomen
    saleswoman's salesperson salespersons salesperson's ambassador ambassadors
    ambassador's affiliate affiliates affiliate's associate associates
    associate's partner partners partner's director directors executive
    executives executive's exec execs exec's chairman chairmen chairwoman
    chairwomen chairperson chairpersons founder founders founder's owner owners
    owner's proprietor proprietors proprietor's cofounder cofounders clerk
    clerks cashier cashiers cashier's assistant assistants assistant's
    receptionist receptionists receptionist's engineer engineers accountant
    accountants bookkeeper bookkeepers recruiter recruiters headhunter
    headhunters temp temps franchisee franchisees franchisee's franchiser
    franchisers franchisor franchisors distributor distributors reseller
    resellers stockist stockists wholesaler wholesalers licensee broker brokers
    promoter promoters publicist publicists marketer marketers copywriter
    copywriters influencer influencers spokesman spokeswoman spokesperson
    spokespersons advisor advisors adviser advisers merchandiser merchandisers
    packer packers picker pickers stockers supplier suppliers backer backers
    financier financiers sponsor sponsors sponsor's salary salaries wage wages
    royalty royalties commission commissions share shares dividend dividends
    bonus bonuses paycheck paychecks paycheque paycheques payslip payslips
    paystub paystubs pension pensions stipend stipends job jobs career careers
    internship internships apprenticeship apprenticeships traineeship
    traineeships vacancy vacancies resume resumes cv cvs promotion promotions
    payrise payrises equities payday paydays timesheet timesheets occupation
    occupations profession professions livelihood livelihoods employ employs
    employed employing hire hires hired hiring recruit recruits recruited
    recruiting contracted contracting freelance freelances freelanced
    freelancing interned interning moonlight moonlights moonlighted
    moonlighting promote promotes promoted promoting fired firing sack sacks
    sacked sacking dismiss dismisses dismissed dismissing resigned supervise
    supervises supervised supervising oversee oversees oversaw overseen
    overseeing represent represents represented representing worked working
    invest invests invested investing earned earning apprenticed apprenticing
    franchise franchises franchised franchising outsource outsources outsourced
    outsourcing onboard onboards onboarded onboarding headhunt headhunts
    headhunted headhunting jobed jobing bankroll bankrolls bankrolled
    bankrolling invoiced invoicing staffing staffed employment unemployed
    selfemployed workforce ceo ceos cfo coo cto cmo vp vps svp evp hr md mds
    payroll payrolled salaried waged comission commision commisions
    shareholding shareholdings stakeholding investment investments emplyee
    employe employes employess employeer emplyer emloyee salery sallary laid
    layoff layoffs redundancy redundancies redundant furlough furloughed
    probation overtime parttime fulltime nda ndas tenure unionised unionized
    shift shifts management managment managerial temping sidegig hustle
    sidehustle downline upline mlm distributorship consultancy bosses higherups
    inhouse insider retainer payed
@business
    company companies company's firm firms firm's business businesses
    business's startup startups startup's shop shops shop's store stores
    store's label labels franchise franchises franchise's imprint imprints
    imprint's supplier suppliers supplier's distributor distributors
    distributor's competitor competitors competitor's rival rivals rival's
    corporation corporations corporation's enterprise enterprises enterprise's
    conglomerate conglomerates conglomerate's brand brands brand's manufacturer
    manufacturers manufacturer's retailer retailers retailer's wholesaler
    wholesalers wholesaler's vendor vendors vendor's merchant merchants
    merchant's trader traders trader's dealer dealers dealer's dealership
    dealerships dealership's reseller resellers agency agencies agency's
    consultancy consultancies consultancy's outfit outfits outfit's partnership
    partnerships partnership's cooperative cooperatives cooperative's
    collective's publisher publishers publisher's studio studios studio's
    brewery breweries brewery's bakery bakeries bakery's cafe cafes cafe's café
    cafés café's restaurant restaurants restaurant's boutique boutiques
    boutique's salon salons salon's workshop workshops workshop's factory
    factories factory's clinic clinics clinic's venture ventures venture's
    subsidiary subsidiaries subsidiary's affiliate affiliates affiliate's
    multinational multinationals multinational's organisation organisations
    organisation's organization organizations organization's charity's
    nonprofit nonprofits nonprofit's foundation foundations foundation's
    establishment establishments establishment's house houses house's
    marketplace marketplaces marketplace's outlet outlets outlet's kiosk kiosks
    kiosk's pub's bistro bistros bistro's deli delis deli's diner's eatery
    eateries eatery's guesthouse guesthouses guesthouse's distillery
    distilleries distillery's winery wineries winery's roastery roasteries
    roastery's brokerage brokerages brokerage's exporter exporters exporter's
    importer importers importer's stockist stockists stockist's contractor
    contractors contractor's licensee licensees licensee's producer producers
    producer's provider providers provider's operator's corp corps corp's co
    cos co's incs trademark trademarks trademark's sponsor sponsors sponsor's
    customer customers customer's clientele clienteles clientele's investor
    investors investor's entrepreneur entrepreneurs entrepreneur's ltd llc llp
    plc gmbh pty pvt incorporated corporate corporates biz bizness buisness
    bussiness busines smb sme smes b2b b2c compnay comapny companys compagny
    megacorp brandname franchised franchising headquarters headquartered
    holdings group's monopoly monopolies cartel cartels trade trades trading
    traded industry industries sector market markets marketing commerce
    commercial ecommerce retail retailing wholesale distribution distributes
    wholesaling livelihood turnover profits profit revenue shopkeeper
    shopkeepers shopowner dukaan dukan mompop indie independents independent
    sidebusiness sidehustle dropshipper dropshippers dropshipping merchandising
    patents ngo bankrupt bankruptcy liquidation dba
@rivalry
    competitor competitors competitor's rival rivals rival's competition
    competitions competition's contender contenders contender's challenger
    challengers challenger's opponent opponents opponent's adversary
    adversaries adversary's nemesis nemesis's imitator imitators imitator's
    copycat copycats copycat's clone clones clone's knockoff knockoffs ripoff
    ripoffs dupe dupes dupe's lookalike lookalikes lookalike's copier copiers
    copier's alternative alternatives counterparts counterpart's substitute
    substitutes replica replicas replica's imitation imitations pretender
    pretenders pretender's usurper usurpers usurper's impostor impostors
    impostor's imposter imposters imposter's undercutter undercutters
    undercutter's counterfeiter counterfeiters counterfeiter's pirate pirates
    pirate's plagiarist plagiarists plagiarist's copyist copyists copyist's
    wannabe wannabes wannabe's incumbent incumbents incumbent's upstart
    upstarts upstart's monopoly monopolies compete competes competed competing
    rivalled rivalling outdo outdoes outdid outdone outdoing outsell outsells
    outsold outselling outperform outperforms outperformed outperforming
    outclass outclasses outclassed outclassing undercut undercuts undercutting
    copied copying cloned cloning imitate imitates imitated imitating mimic
    mimics mimicked mimicking plagiarise plagiarises plagiarised plagiarising
    plagiarize plagiarizes plagiarized plagiarizing counterfeit counterfeits
    counterfeited counterfeiting poach poaches poached poaching sabotage
    sabotages sabotaged sabotaging badmouth badmouths badmouthed badmouthing
    smear smears smeared smearing slander slanders slandered slandering defame
    defames defamed defaming disparage disparages disparaged disparaging
    discredit discredits discredited discrediting undermine undermines
    undermined undermining trounce trounces trounced trouncing surpass
    surpasses surpassed surpassing eclipse eclipses eclipsed eclipsing trump
    trumps trumped trumping overtake overtakes overtook overtaken overtaking
    dethrone dethrones dethroned dethroning outshine outshines outshined
    outshining outlast outlasts outlasted outlasting outrank outranks outranked
    outranking outbid outbids outbidding challenge challenges challenged
    challenging dominate dominates dominated dominating monopolise monopolises
    monopolised monopolising monopolize monopolizes monopolized monopolizing
    emulate emulates emulated emulating replicate replicates replicated
    replicating duplicate duplicates duplicated duplicating infringe infringes
    infringed infringing rivalry rivalries rivaling rivaled rivalrous
    competitive competitively competitiveness competitior competiter competiton
    compeditor competitve competetor offs copycatting copycatted nockoff
    offbrand brandless unbranded noname fake fakes bootleg bootlegs versus vs
    unlike compared elsewhere infringement infringer slanderous opposition
    infringers trademark feud feuding
@promotion_place
    channel channels podcast podcasts blog blogs vlog vlogs website websites
    webpage webpages newsletter newsletters stall stalls booth booths group
    groups page pages profile profiles forum forums subreddit subreddits store
    stores shop shops storefront storefronts site sites link links hashtag
    hashtags feed feeds playlist playlists livestream livestreams stream
    streams gallery galleries portfolio portfolios markets exhibitions workshop
    workshops webinar webinars seminar seminars masterclass masterclasses
    studio studios salon salons community communities chatroom chatrooms
    messenger messengers inbox inboxes listing listings app apps platform
    platforms marketplace marketplaces bazaar bazaars expo expos convention
    conventions fete fetes festival festivals craftfair craftfairs kiosk kiosks
    popup popups showroom showrooms webshop webshops eshop eshops estore
    estores domain domains url urls hotline hotlines helpline helplines bios
    homepage homepages microsite microsites catalogues catalog catalogs
    brochure brochures magazine magazines ebook ebooks fundraiser fundraisers
    campaign campaigns crowdfunder crowdfunders broadcasts radios etsy ebay
    youtube yt tiktok tiktoks instagram insta ig igtv facebook fb twitter tweet
    tweets threads mastodon bluesky snapchat pinterest tumblr reddit discord
    patreon substack kofi onlyfans fansly kickstarter indiegogo gofundme twitch
    rumble vimeo dailymotion soundcloud bandcamp spotify audible goodreads
    wattpad royalroad kdp depop vinted poshmark mercari shopify bigcartel
    squarespace wix wordpress blogspot blogger linktree linkedin quora yelp
    tripadvisor trustpilot whatsapp telegram wechat weibo viber skype kakao
    shopee lazada flipkart meesho aliexpress alibaba temu shein gumtree
    craigslist fiverr upwork redbubble teepublic zazzle society6 teespring
    spreadshirt notonthehighstreet folksy wallapop leboncoin goimagine
    thingiverse cults3d myminifactory gumroad playstore appstore uk org net www
    https gmail hotmail yahoo outlook fbgroup youtube's etsy's facebook's
    instagram's facebok facbook faceboook instagam instgram utube youtub tictoc
    ticktock tiktok's blogging vlogging blogged podcasting website's webside
    websight web online online's internet onlineshop qr linkinbio linktr
    socials social media wattpad's substacks pateron insta's mailinglist
    telegramgroup clubhouse bookstagram booktok booktube
@promotion_call
    subscribe subscribes subscribed subscribing follow follows followed
    following visit visits visited visiting search searches searched searching
    google googles googled googling join joins joined joining sign signs signed
    signing preorder preorders preordered preordering dm dms dmed dming hire
    hires hired hiring browse browses browsed browsing check checks checked
    checking click clicks clicked clicking tap taps tapped tapping message
    messages messaged messaging text texts texted texting email emails emailed
    emailing phone phones phoned phoning contact contacts contacted contacting
    book books booked booking share shares shared sharing retweet retweets
    retweeted retweeting repost reposts reposted reposting comment comments
    commented commenting enter enters entered entering register registers
    registered registering download downloads downloaded downloading install
    installs installed installing view views viewed viewing discover discovers
    discovered discovering explore explores explored exploring donate donates
    donated donating pledge pledges pledged pledging sponsor sponsors sponsored
    sponsoring nominate nominates nominated nominating attend attends attended
    attending rsvp rsvps rsvped rsvping bookmark bookmarks bookmarked
    bookmarking shop shops shopped shopping swipe swipes swiped swiping scroll
    scrolls scrolled scrolling invite invites invited inviting refer refers
    referred referring reserve reserves reserved reserving schedule schedules
    scheduled scheduling enquire enquires enquired enquiring inquire inquires
    inquired inquiring enroll enrolls enrolled enrolling enrol enrols unlock
    unlocks unlocked unlocking claim claims claimed claiming redeem redeems
    redeemed redeeming upload uploads uploaded uploading grab grabs grabbed
    grabbing snag snags snagged snagging ping pings pinged pinging pm pms pmed
    pming subscribers subscriber subscription subscriptions subscirbe suscribe
    subsribe followers follower signup signups dm's hmu link linkinbio bio
    below checkout checkin visitors bookings appointment appointments
    commission commissions enquiries enquiry inquiries inquiry info details plz
    pls please lookup hashtag venue weddings events available subscribe's
    newsletter scanned scanning
@coupon
    code codes promo promos coupon coupons voucher vouchers discount discounts
    referral referrals deal deals offer offers promotion promotions percent
    percents percentage percentages rebate rebates cashback cashbacks token
    tokens giftcard giftcards sale sales bargain bargains markdown markdowns
    reduction reductions saving savings clearance clearances giveaway giveaways
    freebie freebies bundle bundles bogo bogos bonus bonuses perk perks rewards
    incentive incentives loyalties promocode promocodes vouchercode
    vouchercodes couponcode couponcodes discountcode discountcodes off code's
    couponing couponed coupond cupon cupons copon discounted discounting
    discounter discont pct price checkout apply applied applies applying enter
    entered entering redeem redeemed redeeming redeemable redemption
    redemptions expires expire expiry expiring stackable stack stacked stacking
    groupon retailmenot slickdeals hotukdeals topcashback quidco rakuten ibotta
    blackfriday cybermonday bf cm gift promotional refer referred referring
    save saved saves clip clipped clipping clippable subscribe reduce reduced
    reduces reducing lightning vouched vouchercloud studentbeans unidays
    bluelight nhs voucer voutcher vocher discout dicount discound firstorder
    welcome twentyoff bogof buyone knocked knocks fiver tenner quid flashsale
    exclusive
@gift
    gift gifts freebie freebies sample samples present presents giveaway
    giveaways bonus bonuses goodie goodies goody card tester testers giftcard
    giftcards token tokens hamper hampers perk perks swag swags donation
    donations prizes reward rewards offering offerings handout handouts
    keepsake keepsakes souvenir souvenirs stocking stockings raffle raffles
    trial trials sampler samplers bung bungs kickback kickbacks sweetener
    sweeteners bribe bribes free freely complimentary complementary
    complimentry gratis gifted gifting regift regifted regifting gift's giftee
    giftees giver givers gifter gifters recipient recipients freebee freebees
    freebys frebie freeby sampled sampling comp comped comps charged voucher
    vouchers giftbox giftboxes giftwrap giftwrapped giftset giftsets ribbon
    amazoncard birthdays bday xmas secretsanta santa hanukkah diwali eid easter
    mothersday fathersday valentines housewarming thankyou thank present's
    presented goodybag goodiebag swagbag winner gived donated donate throw
    netgalley advance promotional gratuity gratuities gratuitous unpaid
    ambassador goodwill foc frees lagniappe
@payback
    refund refunds refunded refunding reimburse reimburses reimbursed
    reimbursing repay repays repaid repaying compensate compensates compensated
    compensating rebate rebates rebated rebating credit credits credited
    crediting recoup recoups recouped recouping chargeback chargebacks
    chargebacked chargebacking paypal paypals paypaled paypaling venmo venmos
    venmoed venmoing zelle zelles zelled zelling cashapp cashapps cashapped
    cashapping pay pays paid paying payed wiring transfer transfers transferred
    transferring deposit deposits deposited depositing remit remits
    reimbursement reimbursements cashback cashbacks payout payouts payment
    payments repayment repayments compensation compensations settlement
    settlements giftcard giftcards voucher vouchers refundable refunder
    refunders refundee paypal's payapl paypall venmo'd cash revolut monzo upi
    gpay paytm phonepe googlepay applepay bank iban sortcode bacs account money
    moneys monies full partial fully partially spent reimburstment reimbusement
    reimbursments reimburesed remimbursed reinbursed reinburse reinbursement
    refunf refun refud refundd refuned refunde refounded refound cashed
    compensatory compo recompense recompensed recompensing restitution
    remuneration remunerated renumerated renumeration payback paybacks
    reimbursal goodwill redress indemnity bitcoin crypto usdt btc westernunion
    moneygram cheque cheques check checks gift euros offered remitted
    remittance remitting
@bargain_for
    exchange exchanges exchanged exchanging promise promises promised promising
    offer offers offered offering bribe bribes bribed bribing agree agrees
    agreed agreeing deal deals dealt dealing swap swaps swapped swapping reward
    rewards rewarded rewarding persuade persuades persuaded persuading
    condition conditions conditioned conditioning incentivise incentivises
    incentivised incentivising incentivize incentivizes incentivized
    incentivizing beg begs begged begging request requests requested requesting
    traded trading barter barters bartered bartering negotiate negotiates
    negotiated negotiating induce induces induced inducing entice entices
    enticed enticing tempt tempts tempted tempting lures lured luring coax
    coaxes coaxed coaxing pressure pressures pressured pressuring pressurise
    pressurises pressurised pressurising pressurize pressurizes pressurized
    pressurizing coerce coerces coerced coercing blackmail blackmails
    blackmailed blackmailing nag nags nagged nagging pester pesters pestered
    pestering hound hounds hounded hounding harass harasses harassed harassing
    demand demands demanded demanding insist insists insisted insisting oblige
    obliges obliged obliging reciprocate reciprocates reciprocated
    reciprocating compensate compensates compensated compensating solicit
    solicits solicited soliciting urge urges urged urging convince convinces
    convinced convincing encourage encourages encouraged encouraging bargain
    bargains bargained bargaining haggle haggles haggled haggling threaten
    threatens threatened threatening guilt guilts guilted guilting nudge nudges
    nudged nudging invites invited inviting remind reminds reminded reminding
    remunerate remunerates remunerated remunerating sway sways swayed swaying
    cajole cajoles cajoled cajoling compel compels compelled compelling plead
    pleads pleaded pleading entreat entreats entreated entreating hassle
    hassles hassled hassling wheedle wheedles wheedled wheedling refund refunds
    refunded refunding withhold withholds withheld withholding guarantee
    guarantees guaranteed guaranteeing return returns incentive incentives
    inducement inducements sweetener sweeteners kickback kickbacks bung bungs
    backhander backhanders payoff payoffs proposal proposals proposition
    propositions agreement agreements arrangement arrangements ransoms quids
    enticement enticements persuasion persuasions payola payolas hush hushmoney
    provided providing unless subject conditional conditionally contingent
    conditionality terms excahnge exhange exchage bribery offerred offring
    insentive incetive stipulate stipulated stipulates stipulation returned
    proviso quo pro shut quiet silence buyoff mutual mutually favourable
    favorable positive extort extorted extorting extortion ultimatum ultimatums
    greased grease reciprocal reciprocity handshake backscratching
@review_words
    review reviews rating ratings star stars feedback feedbacks testimonial
    testimonials comment comments writeup writeups post posts opinion opinions
    blurb blurbs critique critiques appraisal appraisals evaluation evaluations
    assessment assessments verdict verdicts score scores recommendation
    recommendations endorsement endorsements remark remarks reply replies
    thread threads headlines summary summaries impression impressions viewpoint
    viewpoints view views thought rant rants rave raves thumbs vote votes
    ranking rankings statement statements paragraph paragraphs sentence
    sentences essay essays reviewed reviewing rate rates rated posted posting
    commented commenting submit submits write writes wrote written writing
    recommend recommends recommended recommending endorse endorses endorsed
    endorsing scored scoring critiqued critiquing evaluate evaluates evaluated
    evaluating appraise appraises appraised appraising judge judges judged
    judging mention mentions mentioned mentioning praise praises praised
    praising raved raving ranted ranting warn warns warned warning voted voting
    rank ranks ranked remarked remarking uploaded uploading advise advises
    advised advising assess assesses assessed assessing opine opines opined
    opining reviewer reviewers review's reviewz reveiw reveiws reveiwed reviw
    reviws reviewes reviwed revew revews revue revues reviewd rewiev rewiew
    rivew reviewable rewview starred starring unstarred fivestar 5star onestar
    1star 4star ratting rateing unrated overrated underrated poster posters
    postings commentary commentaries commenter coment feedbck testimony
    opinion's upvote upvotes upvoted downvote downvotes downvoted unhelpful
    verified unverified trustpilot yelp star's glowing scathing neutral
    favourable favorable blurbed reread tldr submitted submitting
@review_change
    change changes changed changing edit edits edited editing delete deletes
    deleted deleting update updates updated updating remove removes removed
    removing raise raises raised raising bump bumps bumped bumping upgrade
    upgrades upgraded upgrading revise revises revised revising amend amends
    amended amending withdraw withdraws withdrew withdrawn withdrawing retract
    retracts retracted retracting alter alters altered altering modify modifies
    modified modifying adjust adjusts adjusted adjusting correct corrects
    corrected correcting erase erases erased erasing rescind rescinds rescinded
    rescinding reconsider reconsiders reconsidered reconsidering rewrite
    rewrites rewrote rewritten rewriting increase increases increased
    increasing lower lowers lowered lowering reduce reduces reduced reducing
    improve improves improved improving boost boosts boosted boosting redo
    redoes redid redone redoing repost reposts reposted reposting resubmit
    resubmits downgrade downgrades downgraded downgrading tweak tweaks tweaked
    tweaking reverse reverses reversed reversing rectify rectifies rectified
    rectifying restores restored restoring scraps scrapped scrapping converts
    converted converting append appends appended appending ups upped upping
    canceled canceling censor censors censored censoring suppress suppresses
    suppressed suppressing reject rejects rejected rejecting decline declines
    declined declining unpublish unpublishes unpublished unpublishing republish
    republishes republished republishing overwrite overwrites overwrote
    overwritten overwriting rethink rethinks rethought rethinking elevate
    elevates elevated elevating deduct deducts deducted deducting moderate
    moderates moderated moderating purge purges purged purging void voids
    voided voiding reword rewords reworded rewording rephrase rephrases
    rephrased rephrasing changeing chnage chnaged chage chaged editted editting
    edit's deleteing delet deletion deletions delated dlete removal removals
    remove's removeing updte upated uptdate updat revision revisions amendment
    amendments ammend ammended ammending withdrawal retraction retractions
    alteration alterations modification modifications adjustment adjustments
    correction corrections takedown takedowns originally original initially
    initial previous previously rating disappear disappeared resubmitted
    resubmitting
@reviewers
    reviewer reviewers reviewer's commenter commenters commentator commentators
    commentator's poster posters poster's rater raters rater's critic critics
    critic's complainer complainers complainer's hater haters hater's shill
    shills shill's bot bots troll trolls troll's whiner whiners whiner's moaner
    moaners moaner's reader readers reader's buyer buyers buyer's customer
    customers customer's purchaser purchasers purchaser's shopper shoppers
    shopper's writer writers contributor contributors contributor's consumer
    consumers consumer's blogger bloggers blogger's influencer influencers
    vlogger vloggers vlogger's tester testers tester's viner viners fanboy
    fanboys fanboy's fangirl fangirls fangirl's defender defenders defender's
    apologist apologists apologist's naysayer naysayers naysayer's nitpicker
    nitpickers nitpicker's grumbler grumblers grumbler's whinger whingers
    griper gripers griper's grouch grouches grouch's misery miseries misery's
    lurker lurkers lurker's skeptic skeptics skeptic's sceptic sceptics
    sceptic's doubter doubters doubter's detractor detractors detractor's
    pessimist pessimists pessimist's cynic cynics cynic's critiquer critiquers
    critiquer's evaluator evaluators evaluator's respondent respondents
    respondent's responder responders responder's replier repliers authors
    author's troller trollers troller's stooge stooges stooge's imposter
    imposters imposter's impostor impostors impostor's sockpuppet sockpuppets
    sockpuppet's spammer spammers spammer's astroturfer astroturfers
    astroturfer's reviewr reviewrs reviewr's complainant complainants
    complainant's voter voters voter's downvoter downvoters downvoter's
    reveiwer reveiwers reviwer reviwers reviewes reviewors commentors commentor
    h8ter h8ers h8er trolling shilling shilled botted someone somebody anyone
    everyone everybody ppl ppls peeps karen karens crybaby crybabies snowflake
    snowflakes verified anonymous keyboard fakers faker users starrers
    ragebaiter ragebaiters
@evidence
    screenshot screenshots proof proofs receipt receipts photo photos
    photograph photographs picture pictures pic pics link links slip slips
    leaflet leaflets insert inserts postcard postcards image images video
    videos footage footages invoice invoices statement statements email emails
    message messages note notes flyer flyers flier fliers pamphlet pamphlets
    brochure brochures barcode barcodes document documents documentation
    documentations certificate certificates paperwork paperworks scan scans
    printout printouts transcript transcripts log logs attachment attachments
    capture captures snapshot snapshots snap snaps url urls citation citations
    reference references quote quotes booklet booklets voucher vouchers
    screenshoted screenshoting attach attaches attached attaching upload
    uploads uploaded uploading photographed photographing documented
    documenting recorded prove proves proved proving enclose encloses enclosed
    enclosing verify verifies verified verifying confirm confirms confirmed
    confirming captured capturing copied copying evidence evidences evident qr
    qrcode qrcodes picz pix screengrab screengrabs screencap screencaps
    screencapped screenshotted screenie screenies proven reciept reciepts
    receit receits recipt recipts pictured photo's foto fotos jpg jpeg png pdf
    gif mp4 dashcam cctv webcam camera documentary attatched enclosure inserted
    slipped tucked handwritten traceable audit verifiable witness witnesses
    witnessed testimony photographic timestamp timestamped timestamps
    bookmarked archived archive archives wayback pasted paste tracking chatlog
    scanned scanning
@openness
    honest honester honestest fair frank franker frankest blunt blunter
    bluntest opener openest disclosure disclosures disclaimer disclaimers
    opinion opinions partnership partnerships ad ads advert adverts
    advertisement advertisements sponsor sponsors sponsorship sponsorships
    affiliate affiliates collab collabs collaboration collaborations promotion
    promotions endorsement endorsements admission admissions confession
    confessions ambassador ambassadors bias biases conflicts declaration
    declarations disclose discloses disclosed disclosing declare declares
    declared declaring admit admits admitted admitting confess confesses
    confessed confessing reveal reveals revealed revealing acknowledge
    acknowledges acknowledged acknowledging sponsored sponsoring collaborate
    collaborates collaborated collaborating partner partners partnered
    partnering influence influences influenced influencing disclaim disclaims
    disclaimed disclaiming honestly honesty unbiased unbiassed unbias unbiast
    impartial impartially impartiality objective objectively objectivity
    transparent transparently transparency gifted ad's spon hashtagad openly
    openness frankly frankness fairly fairness sincere sincerely sincerity
    candid candidly candour candor truthful truthfully truth truths
    truthfulness genuine genuinely bluntly independent independently voluntary
    voluntarily unpaid unsponsored unaffiliated affiliation affiliated
    affiliations paid compensated compensation biased biassed forthright
    forthcoming upfront uninfluenced straightforward personal personally imo
    imho tbh ngl fyi vine netgalley arc booksirens booksprout reedsy
    complimentary ftc asa promotional prejudice prejudiced unprejudiced
    nonbiased neutral neutrally legit legitimately authentic authentically
    authenticity candidness ethical ethically obligation obligated obliged
    obligations
@disease
    cancer cancers tumour tumours tumor tumors carcinoma carcinomas sarcoma
    sarcomas lymphoma lymphomas leukaemia leukaemias leukemia leukemias
    melanoma melanomas myeloma myelomas glioma gliomas glioblastoma
    glioblastomas mesothelioma mesotheliomas neuroblastoma neuroblastomas
    adenocarcinoma adenocarcinomas metastasis metastasises malignancy
    malignancies stroke strokes aneurysm aneurysms embolism embolisms
    thrombosis infarction infarctions arrhythmia arrhythmias fibrillation
    fibrillations epilepsy epilepsies seizure seizures convulsion convulsions
    dementia dementias infection infections virus viruses disease diseases
    illness illnesses disorder disorders syndrome syndromes sickness sicknesses
    cyst cysts fibroid fibroids polyp polyps goitre goitres goiter goiters
    hernia hernias ulcer ulcers abscess abscesses fracture fractures lesion
    lesions nodule nodules haemorrhage haemorrhages hemorrhage hemorrhages
    gallstone gallstones coma comas allergy allergies parasite parasites
    tapeworm tapeworms hookworm hookworms heartworm heartworms ringworm
    ringworms miscarriage miscarriages cataract cataracts addiction addictions
    psychosis phobia phobias neuropathy neuropathies myopathy myopathies
    nephropathy nephropathies retinopathy retinopathies encephalopathy
    encephalopathies cardiomyopathy cardiomyopathies paralysis amputation
    amputations concussion concussions epidemic epidemics pandemic pandemics
    plague plagues outbreak outbreaks palsy palsies cancerous malignant
    metastatic metastasised metastasized metastases leukemic lukemia lukaemia
    diabetes diabetic diabetics diabeties diabetis diabetus prediabetes
    prediabetic hypoglycaemia hypoglycemia hyperglycaemia hyperglycemia
    ketoacidosis neuropathic hypertension hypertensive hypotension cholesterol
    atherosclerosis arteriosclerosis angina cardiac coronary tachycardia
    bradycardia afib chf copd emphysema asthma asthmatic asthmatics athsma
    ashtma bronchitis pneumonia tuberculosis tb pleurisy fibrosis sarcoidosis
    silicosis asbestosis alzheimers alzheimer's alzheimer altzheimers
    alzhiemers parkinsons parkinson's parkinson parkinsonism huntingtons
    huntington's mnd sclerosis lupus fibromyalgia fibro arthritis arthritic
    osteoarthritis osteoporosis osteopenia rheumatoid rheumatism rheumatic gout
    gouty spondylitis ankylosing scoliosis spondylosis stenosis sciatica
    bursitis myositis myasthenia dystrophy muscular atrophy crohns crohn's
    crohn colitis ibs ibd coeliac celiac diverticulitis diverticulosis
    pancreatitis hepatitis cirrhosis jaundice appendicitis gastritis
    gastroparesis peritonitis sibo gerd barretts nephritis nephrotic
    pyelonephritis kidney renal liver hepatic ckd endometriosis endo pcos
    polycystic infertility infertile menopause preeclampsia eclampsia ectopic
    prostatitis bph impotence hypothyroidism hypothyroid hyperthyroidism
    hyperthyroid hashimotos hashimoto's hashimoto thyroiditis thyroid addisons
    addison's cushings cushing's acromegaly anaemia anemia anaemic anemic
    haemophilia hemophilia thalassemia thalassaemia thrombocytopenia leukopenia
    neutropenia sepsis septicaemia septicemia septic mrsa staph strep
    meningitis encephalitis polio poliomyelitis measles mumps rubella smallpox
    chickenpox shingles pox monkeypox mpox cholera typhoid typhus malaria
    dengue ebola zika chikungunya rabies rabid tetanus diphtheria pertussis
    leprosy anthrax botulism listeria listeriosis salmonella legionnaires
    legionella hiv aids herpes hpv gonorrhea gonorrhoea chlamydia syphilis std
    stds sti stis covid covid19 corona coronavirus influenza flu sars mers lyme
    lymes toxoplasmosis leptospirosis leishmaniasis trichomoniasis giardia
    parvo parvovirus distemper felv fiv dysplasia mange laminitis cushingoid
    pancreatic lymphatic epileptic epileptics schizophrenia schizophrenic
    bipolar depression depressive psychotic ptsd ocd adhd autism autistic
    aspergers asperger's tourettes tourette's anorexia bulimia narcolepsy
    insomnia neuralgia trigeminal cfs dysautonomia ehlers eds marfan psoriasis
    psoriatic eczema dermatitis vitiligo scleroderma rosacea pemphigus
    cellulitis gangrene necrosis alopecia glaucoma macular degeneration amd
    blindness deafness tinnitus menieres meniere's retinitis keratoconus
    autoimmune cerebral palsied bifida hydrocephalus paraplegia quadriplegia
    hemiplegia quadriplegic paraplegic obesity rickets scurvy beriberi pellagra
    malnutrition alcoholism incurable inoperable fatal lymphedema lymphoedema
    mastitis
@ailment
    headache headaches migraine migraines sniffle sniffles cough coughs sneeze
    sneezes fever fevers chill chills ache aches pain pains cramp cramps spasm
    spasms twinge twinges niggle niggles bruise bruises graze grazes scrape
    scrapes blister blisters bunion bunions callus calluses callouses wart
    warts verruca verrucas boil boils pimple pimples zit zits blackhead
    blackheads rash rashes hive hives itch itches bite bites sting stings
    sunburn sunburns scald scalds splinter splinters sprain sprains strain
    strains hangover hangovers stomachache stomachaches tummyache tummyaches
    toothache toothaches earache earaches backache backaches bellyache
    bellyaches heartburn heartburns ulcer ulcers wheeze wheezes sore sores scab
    scabs scar scars stye styes hiccup hiccups blemishes allergy allergies
    flare flares symptom symptoms nosebleed nosebleeds chilblain chilblains
    haemorrhoid haemorrhoids hemorrhoid hemorrhoids tantrum tantrums wrinkle
    wrinkles stretchmark stretchmarks swelling swellings lump lumps tremor
    tremors tingle tingles twitch twitches snore snores yawn yawns ached aching
    itched itching sneezed sneezing coughed coughing wheezed wheezing sniffled
    sniffling snored snoring throb throbs throbbed throbbing vomit vomits
    vomited vomiting faint faints fainted fainting hurt hurts hurting bloat
    bloats bloated bloating cramped cramping swell swells swelled swollen stung
    stinging tingled tingling sweat sweats sweated sweating burp burps burped
    burping fart farts farted farting belch belches belched belching sorer
    sorest itchy itchier itchiest achy achier achiest dizzy dizzier dizziest
    queasy queasier queasiest stiffer stiffest sleepy sleepier sleepiest groggy
    groggier groggiest grumpy grumpier grumpiest gassy gassier gassiest woozy
    woozier wooziest runny runnier runniest stuffy stuffier stuffiest snotty
    snottier snottiest puffy puffier puffiest weary wearier weariest sniffly
    snuffles snuffly soreness indigestion reflux acidity gassiness flatulence
    constipation constipated diarrhoea diarrhea diahrrea diorrhea trots nausea
    nauseous nauseated sickness sick poorly unwell ill queasiness tummy gut
    constipating puke puking vertigo dizziness lightheaded faintness fatigue
    fatigued tired tiredness exhausted exhaustion sluggish lethargic lethargy
    jetlag insomnia sleeplessness restless restlessness stress stressed anxiety
    anxious worry tense stiffness achilles fasciitis tendonitis tendinitis
    carpal hayfever hay pollen sinus sinusitis sinuses congestion congested
    stuffiness catarrh phlegm mucus tonsillitis laryngitis croup pinkeye
    conjunctivitis eyestrain dandruff acne eczema dermatitis psoriasis cradle
    nappy diaper teething colic colicky chafing chafe chafed athlete's fungus
    fungal thrush yeast candida cystitis uti utis bv pms pmt menstrual hotflush
    flushes flashes menopausal cellulite nits lice fleas flea worming scabies
    halitosis bo sweaty bruised bruising chapped eczemas inflamed inflammation
    irritation irritated irritable redness blotchy dryness thinning hairloss
    balding baldness numbness restlessleg headach headake migrane migranes flu
    manflu lurgy lurgi feverish shivers shivering forgetfulness brainfog fog
    moody hungover limp limping lame
@medicine
    drug drugs medicine medicines medication medications med meds pill pills
    tablet tablets capsule capsules antibiotic antibiotics painkiller
    painkillers steroid steroids statin statins vaccine vaccines vaccination
    vaccinations jab jabs injection injections inhaler inhalers nebuliser
    nebulisers nebulizer nebulizers insulin insulins antidepressant
    antidepressants antihistamine antihistamines antacid antacids laxative
    laxatives sedative sedatives opioid opioids opiate opiates diuretic
    diuretics antiviral antivirals antifungal antifungals antiseptic
    antiseptics anticoagulant anticoagulants anticonvulsant anticonvulsants
    antipsychotic antipsychotics tranquilliser tranquillisers tranquilizer
    tranquilizers decongestant decongestants expectorant expectorants
    suppressant suppressants immunosuppressant immunosuppressants hormone
    hormones dose doses dosage dosages prescription prescriptions treatment
    treatments therapy therapies remedy remedies surgery surgeries transfusion
    transfusions transplant transplants biopsy biopsies implant implants stent
    stents pacemaker pacemakers catheter catheters syringe syringes suppository
    suppositories pessary pessaries ointment ointments tincture tinctures
    elixir elixirs lozenge lozenges bandage infusion infusions cure cures
    antidote antidotes potion potions supplement supplements vitamin vitamins
    probiotic probiotics pharmaceutical pharmaceuticals dewormer dewormers
    wormer wormers epipen epipens defibrillator defibrillators ventilator
    ventilators amputation amputations mastectomy mastectomies hysterectomy
    hysterectomies colonoscopy colonoscopies chemotherapy chemotherapies
    radiotherapy radiotherapies immunotherapy immunotherapies medicate
    medicates medicated medicating prescribe prescribes prescribed prescribing
    vaccinate vaccinates vaccinated vaccinating inject injects injected
    injecting transplanted transplanting dosed dosing immunise immunises
    immunised immunising immunize immunizes immunized immunizing inoculate
    inoculates inoculated inoculating sedate sedates sedated sedating med's
    medicinal medicinally medical medically pharma bigpharma pharmacy chemo
    keemo radiation radium dialysis haemodialysis hemodialysis metformin glp1
    semaglutide tirzepatide liraglutide glipizide gliclazide sitagliptin
    empagliflozin lisinopril ramipril amlodipine losartan candesartan valsartan
    bisoprolol atenolol metoprolol propranolol atorvastatin simvastatin
    rosuvastatin warfarin heparin apixaban rivaroxaban clopidogrel aspirin
    asprin ibuprofen ibruprofen ibuprofin naproxen diclofenac celecoxib
    paracetamol paracetomol acetaminophen codeine tramadol morphine oxycodone
    hydrocodone fentanyl gabapentin pregabalin amitriptyline nortriptyline
    sertraline citalopram escitalopram fluoxetine paroxetine venlafaxine
    duloxetine mirtazapine bupropion lamotrigine levetiracetam valproate
    quetiapine olanzapine risperidone aripiprazole clozapine diazepam lorazepam
    clonazepam alprazolam temazepam zopiclone zolpidem melatonin
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
    vax vaxxed jabbed booster boosters perscription perscribed medecine medicin
    medcine mediciation medicaton tabs surgical poultice rx otc nhs
    phenobarbital apoquel metacam meloxicam vetmedin galliprant cytopoint
    radioactive steroidal ayurvedic homeopathic placebo
@healer
    doctor doctors doctor's physician physicians physician's surgeon surgeons
    surgeon's nurse nurses nurse's gp gps gp's oncologist oncologists
    oncologist's cardiologist cardiologists cardiologist's neurologist
    neurologists neurologist's dermatologist dermatologists dermatologist's
    endocrinologist endocrinologists endocrinologist's rheumatologist
    rheumatologists rheumatologist's gastroenterologist gastroenterologists
    urologist urologists urologist's nephrologist nephrologists gynaecologist
    gynaecologists gynaecologist's gynecologist gynecologists gynecologist's
    obstetrician obstetricians obstetrician's paediatrician paediatricians
    paediatrician's pediatrician pediatricians pediatrician's psychiatrist
    psychiatrists psychiatrist's psychologist psychologists psychologist's
    therapist therapists therapist's counsellor counsellors counsellor's
    counselor counselors counselor's physiotherapist physiotherapists
    physiotherapist's physio physios chiropractor chiropractors chiropractor's
    osteopath osteopaths osteopath's podiatrist podiatrists podiatrist's
    chiropodist chiropodists chiropodist's optician opticians optician's
    optometrist optometrists optometrist's ophthalmologist ophthalmologists
    ophthalmologist's audiologist audiologists audiologist's dentist dentists
    dentist's orthodontist orthodontists orthodontist's hygienist hygienists
    hygienist's periodontist periodontists periodontist's endodontist
    endodontists endodontist's pharmacist pharmacists pharmacist's chemist
    chemists chemist's vet vets vet's veterinarian veterinarians veterinarian's
    veterinary veterinaries veterinary's specialist specialists specialist's
    consultant consultants clinician clinicians clinician's practitioner
    practitioners practitioner's paramedic paramedics paramedic's medic medics
    medic's midwife midwifes midwife's matron matrons matron's carer carers
    carer's caregiver caregivers caregiver's dietitian dietitians dietitian's
    dietician dieticians dietician's nutritionist nutritionists nutritionist's
    radiologist radiologists radiologist's pathologist pathologists
    pathologist's anaesthetist anaesthetists anaesthetist's anesthesiologist
    anesthesiologists anesthesiologist's haematologist haematologists
    haematologist's hematologist hematologists hematologist's immunologist
    immunologists immunologist's allergist allergists allergist's pulmonologist
    pulmonologists pulmonologist's proctologist proctologists proctologist's
    geriatrician geriatricians geriatrician's neurosurgeon neurosurgeons
    neurosurgeon's orthopaedist orthopaedists orthopaedist's orthopedist
    orthopedists orthopedist's naturopath naturopaths naturopath's homeopath
    homeopaths homeopath's herbalist herbalists herbalist's acupuncturist
    acupuncturists acupuncturist's healer healers healer's shaman shamans
    shaman's quack quacks masseuse masseuses masseuse's masseur masseurs
    masseur's reflexologist reflexologists phlebotomist phlebotomists
    sonographer sonographers radiographer radiographers radiographer's
    internist internists internist's hepatologist hepatologists virologist
    virologists virologist's epidemiologist epidemiologists epidemiologist's
    trichologist trichologists farrier farriers farrier's behaviourist
    behaviourists behaviourist's behaviorist behaviorists behaviorist's
    hospital hospitals hospital's clinic clinics clinic's surgery surgeries
    surgery's doula doulas reumatologist reumatologists reumatologist's dr drs
    doc docs docter docters dokter doctr mds dds dvm rn rns lpn pcp obgyn icu
    vetinary vetenarian vetrinarian vetnurse nursing midwives medical hakim
    hakeem vaidya vaid doctorji sawbones headshrinker oncology cardiology
    dermatology neurology orthopaedic orthopedic orthopaedics orthopedics
    paediatric pediatric psychiatric dental urology radiology gynae gyno
    gynecology gynaecology obgyns peds hospice diabetologist infirmary
    sanatorium ambulance
@healing
    cure cures cured curing heal heals healed healing reverse reverses reversed
    reversing vanish vanishes vanished vanishing clear clears cleared clearing
    shrink shrinks shrank shrunk shrunken shrinking prevent prevents prevented
    preventing regrow regrows regrew regrown regrowing disappear disappears
    disappeared disappearing dissolve dissolves dissolved dissolving eliminate
    eliminates eliminated eliminating eradicate eradicates eradicated
    eradicating banish banishes banished banishing recover recovers recovered
    recovering restore restores restored restoring repair repairs repaired
    repairing relieve relieves relieved relieving alleviate alleviates
    alleviated alleviating ease eases eased easing soothe soothes soothed
    soothing resolve resolves resolved resolving remedy remedies remedied
    remedying regenerate regenerates regenerated regenerating rejuvenate
    rejuvenates rejuvenated rejuvenating subside subsides subsided subsiding
    dissipate dissipates dissipated dissipating detox detoxes detoxed detoxing
    cleanse cleanses cleansed cleansing purge purges purged purging rid rids
    ridding reduce reduces reduced reducing normalise normalises normalised
    normalising normalize normalizes normalized normalizing stabilise
    stabilises stabilised stabilising stabilize stabilizes stabilized
    stabilizing strengthen strengthens strengthened strengthening combat
    combats combated combating overcome overcomes overcame overcoming halt
    halts halted halting diminish diminishes diminished diminishing evaporate
    evaporates evaporated evaporating lessen lessens lessened lessening mend
    mends mended mending warded warding immunise immunises immunised immunising
    immunize immunizes immunized immunizing survive survives survived surviving
    regain regains regained regaining abate abates abated abating rebuild
    rebuilds rebuilt rebuilding revive revives revived reviving rebound
    rebounds rebounded rebounding erase erases erased erasing suppress
    suppresses suppressed suppressing zap zaps zapped zapping detoxify
    detoxifies detoxified detoxifying neutralise neutralises neutralised
    neutralising neutralize neutralizes neutralized neutralizing rescue rescues
    rescued rescuing annihilate annihilates annihilated annihilating obliterate
    obliterates obliterated obliterating cure's cureall curative curable healer
    reversal reversible reversable remission remissions shrinkage prevention
    preventative preventive immune immunity immunities gone regrowth
    dissapeared disapeared miracle miracles miraculous miraculously magic
    magical magically lifesaver lifesaving recovery recoveries recuperate
    recuperated recuperation restoration cancerfree symptomfree painfree relief
    reliever therapeutic overnight nomore healthy healthier wellness
    detoxification weaned antiviral anticancer antitumor antioxidant
@test_result
    scan scans biopsy biopsies reading readings level levels test tests result
    results xray xrays ultrasound ultrasounds mammogram mammograms colonoscopy
    colonoscopies endoscopy endoscopies swab swabs smear smears count counts
    value values score scores marker markers checkup checkups screening
    screenings diagnosis prognosis measurement measurements consult consults
    exam exams examination examinations urinalysis ecg ecgs ekg ekgs eeg eegs
    echocardiogram echocardiograms spirometry spirometries lab labs reduction
    reductions blood bloods monitor monitors glucometer glucometers meter
    meters experiment experiments tested testing retest retests retested
    retesting diagnose diagnoses diagnosed diagnosing misdiagnose misdiagnoses
    misdiagnosed misdiagnosing measure measures measured measuring monitored
    monitoring biopsied biopsying screen screens screened halves halved halving
    bloodwork bp pressure cholesterol cholestrol colesterol ldl hdl
    triglycerides triglyceride lipids lipid a1c hba1c a1cs glucose glycemic
    ketones egfr gfr creatinine creatine urea ast bilirubin liver enzymes
    enzyme kidney psa tsh t3 t4 ft4 tpo ferritin iron hemoglobin haemoglobin
    platelets platelet wbc rbc crp esr inflammatory vitamin b12 folate
    potassium sodium mri mris ct scanned scanner dexa dxa bmd density x
    radiograph bmi pulse spo2 oximeter saturation oxygen heartrate hrv mmhg
    mmol mgdl mg dl systolic diastolic antibodies antibody titer titre titers
    pcr lft lateral flow negative abnormal borderline undetectable elevated
    lowered doubled spiked spikes baseline fasting lab's labwork pathology
    histology cytology tumour tumor viral load cd4 iop eyesight acuity
    audiogram apnea ahi diopters diagnostic diagnostics 120 80 improvement
    improved scanning
@weapon
    weapon weapons gun guns knife knifes sword swords dagger daggers pistol
    pistols rifle rifles shotgun shotguns revolver revolvers handgun handguns
    firearm firearms bullet bullets cartridge cartridges grenade grenades bomb
    bombs missile missiles cannon cannons machete machetes axe axes hatchets
    tomahawk tomahawks spear spears javelin javelins lance lances crossbow
    crossbows longbow longbows arrow arrows slingshot slingshots catapult
    catapults baton batons truncheon truncheons cudgel cudgels bludgeon
    bludgeons cosh coshes nightstick nightsticks nunchuck nunchucks nunchaku
    nunchakus taser tasers stungun stunguns knuckleduster knuckledusters
    garrotte garrottes garrote garrotes blade blades switchblade switchblades
    flickknife flickknifes bayonet bayonets katana katanas sabre sabres saber
    sabers rapier rapiers cutlass cutlasses scimitar scimitars claymore
    claymores broadsword broadswords shiv shivs shank shanks stiletto stilettos
    dirk dirks kukri kukris kris krises cleaver cleavers scalpel scalpels razor
    razors maces flail flails morningstar morningstars crowbar crowbars
    sledgehammers crossbolt crossbolts blowpipe blowpipes blowgun blowguns
    shuriken shurikens musket muskets carbine carbines blunderbuss
    blunderbusses derringer derringers glock glocks uzi uzis mortar mortars
    howitzer howitzers torpedo torpedos landmine landmines explosive explosives
    detonator detonators molotov molotovs silencers suppressor suppressors
    holster holsters muzzle muzzles armoury armouries armory armories ammo
    ammos pellet pellets airgun airguns airsoft airsofts airrifle airrifles
    minigun miniguns flamethrower flamethrowers harpoon harpoons sniper snipers
    gunman gunmen shooter shooters warhead warheads nuke nukes guillotine
    guillotines noose nooses boomerang boomerangs caltrop caltrops tripwire
    tripwires halberd halberds pikes pickaxe pickaxes icepick icepicks chainsaw
    chainsaws firebomb firebombs bazooka bazookas sidearm sidearms firebrand
    firebrands peashooter peashooters knives ammunition munitions ordnance ar15
    ar ak ak47 m16 m4 smg lmg rpg ied c4 tnt semtex dynamite gunpowder
    nitroglycerin thermite calibre caliber 9mm 22lr magnum armed arsenal
    weaponry weaponised weaponized weaponise weaponize gunfire gunshot gunshots
    buckshot birdshot bayoneted pepperspray teargas ghost rifled rifling
    shootable lethal tazer tazers tazed tased tase knuckles brass stabby pew
    pewpew strapped gats concealed conceal pepperball balisong karambit
    lockknife pocketknife penknife combat
@drug
    joint joints spliff spliffs bong bongs pipe pipes doobie doobies blunt
    blunts reefer reefers edible edibles gummy gummies dab dabs vape vapes toke
    tokes baggie baggies dealer dealers pusher pushers junkie junkies stoner
    stoners pothead potheads addict addicts crackhead crackheads tweaker
    tweakers smackhead smackheads druggie druggies drug drugs narcotic
    narcotics opiate opiates opioid opioids stimulant hallucinogen
    hallucinogens psychedelic psychedelics sedative sedatives barbiturate
    barbiturates benzo benzos amphetamine amphetamines downers rig rigs stash
    stashes shroom shrooms overdose overdoses dope dopes dispensary
    dispensaries headshop headshops chillum chillums hookahs crackpipe
    crackpipes methhead methheads cokehead cokeheads stonehead stoneheads smoke
    smokes smoked smoking snort snorts snorted snorting inject injects injected
    injecting vaped vaping toked toking inhale inhales inhaled inhaling
    overdosed overdosing dabbed dabbing huffs huffed huffing blaze blazes
    blazed blazing dopey cannabis marijuana marihuana weed ganja ganj hash
    hashish skunk kush sativa indica hemp thc cbd chronic bhang charas 420
    cocaine crack yayo nose heroin smack skag morphine fentanyl oxy oxys
    oxycontin oxycodone percs percocet vicodin hydrocodone codeine sizzurp
    drank xanax xans xanny valium vallies ketamine ket mdma ecstasy xtc molly
    mandy e's ex pingers pinger yokes meth methamphetamine whizz adderall addys
    ritalin lsd acid psilocybin dmt ayahuasca mescaline peyote pcp ghb rohypnol
    roofies roofied poppers amyl nitrous nos nangs whippets whippits k2
    mephedrone mcat meow bath salts kratom khat salvia steroids roids tren hgh
    stoned buzzed couchlock munchies wasted mashed munted pinging gurning gurn
    comedown comedowns withdrawal sober rehab relapse relapsed detox addicted
    addiction addictive paraphernalia bongload rizla rizlas rizzla roachclip
    powders powder contraband stashed stashing terp terps shatter wax nug nugs
    zoot zoots doob doobs drugged druggy doping doped doper methed mainlining
    sniffing sniffed glue tinny narc narcs trapping
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
    bartenders barman barmen drinker drinkers drunk drunks drunkard drunkards
    alcoholic alcoholics alkie alkies wino winos boozer boozers tipple tipples
    nightcap nightcaps flagon flagons tankard tankards hipflask hipflasks
    decanter decanters corkscrew corkscrews jigger jiggers hangover hangovers
    bender benders dram drams snifter snifters bevvy bevvies bevy bevies tinny
    tinnies stubby stubbies schooner schooners merlot merlots chardonnay
    chardonnays shiraz shirazes malbec malbecs pinot pinots rioja riojas
    riesling rieslings sauvignon sauvignons cabernet cabernets rosé rosés
    claret clarets burgundies bordeaux cava cavas moscato moscatos perry
    perries pilsner pilsners ipa ipas shandy shandies radler radlers hefeweizen
    hefeweizens negroni negronis cosmopolitan cosmopolitans bellini bellinis
    mimosa mimosas sangria sangrias toddy toddies eggnog eggnogs jagerbomb
    jagerbombs slammer slammers seltzer seltzers alcopop alcopops moonshine
    moonshines hooch hooches poitin poitins grappa grappas ouzo ouzos sambuca
    sambucas limoncello limoncellos pimms pimmses baileys jager jagers arak
    araks arrack arracks feni fenis soju sojus baijiu baijius pulque pulques
    mezcal mezcals pisco piscos cachaça cachaças slivovitz slivovitzes booze
    boozes boozed boozing swig swigs swigged swigging guzzle guzzles guzzled
    guzzling chug chugs chugged chugging sip sips sipped sipping tippled
    tippling binge binges binged binging toast toasts toasted toasting quaff
    quaffs quaffed quaffing imbibe imbibes imbibed imbibing ferments fermented
    fermenting brew brews brewed brewing distil distils distilled distilling
    carouse carouses caroused carousing drunker drunkest tipsy tipsier tipsiest
    boozy boozier booziest woozy woozier wooziest sloshy sloshier sloshiest
    alcohol alcohols alcoholism alchohol alchol acohol bubbly fizz plonk vino
    bevs bevvied bev drinking drinks drink drank drunken drunkenly drunkenness
    inebriated intoxicated intoxicating intoxication intoxicate pissed piss
    pisshead pissheads pisshed sozzled sloshed plastered trollied bladdered
    legless paralytic wrecked blotto steamboats squiffy tiddly buzzed blitzed
    stoned wankered ratarsed trashed blackout blackouts abv underage id
    homebrew homebrewing moonshining prohibition teetotal teetotaller sober
    sobriety budweiser heineken guinness carling jameson smirnoff absolut
    bacardi hennessy daniels cork uncorked corked nightclub clubbing daru
    sharab grog bevvying lush lushes breathalyser breathalyzer dui dwi
    drinkdriving
@police
    cop cops cop's policeman policemen policeman's policewoman policewomen
    policewoman's constable constables constable's officer officers officer's
    sergeant sergeants sergeant's sheriff sheriffs sheriff's deputy deputies
    deputy's detective detectives detective's inspector inspectors inspector's
    trooper troopers trooper's copper coppers copper's marshal marshals
    marshal's ranger rangers ranger's warden wardens warden's guard's bouncer
    bouncers bouncer's doorman doormen doorman's jailer jailers jailer's gaoler
    gaolers gaoler's judge judges judge's magistrate magistrates magistrate's
    prosecutor prosecutors prosecutor's lawyer lawyers lawyer's solicitor
    solicitors solicitor's barrister barristers barrister's attorney attorneys
    attorney's patrolman patrolmen patrolman's patrol patrols patrol's fed feds
    fed's investigator investigators investigator's bailiff bailiffs bailiff's
    superintendent superintendents superintendent's commissioner commissioners
    commissioner's undercover undercovers informant informants informant's
    snitch snitches snitch's narc narcs narc's juror jurors juror's jury juries
    jury's justice justices justice's sherrif sherrifs sherrif's security
    securities security's customs refs headteacher headteachers invigilator
    invigilators invigilator's censor censors censor's regulator regulators
    regulator's authority's chaperone chaperones chaperone's trafficwarden
    trafficwardens trafficwarden's examiner examiners examiner's proctor
    proctors proctor's jail jails gaol gaols prison prisons courtroom
    courtrooms ticket tickets summons summonses warrant warrants siren sirens
    handcuff handcuffs checkpoint checkpoints roadblock roadblocks breathalyser
    breathalysers breathalyzer breathalyzers arrest arrests raid raids felony
    felonies misdemeanour misdemeanours misdemeanor misdemeanors crime crimes
    offence offences offense offenses conviction convictions probation
    probations parole paroles bail bails citation citations summon detention
    detentions custodies precinct precincts penalties speedgun speedguns
    speedtrap speedtraps arrested arresting detain detains detained detaining
    prosecute prosecutes prosecuted prosecuting convict convicts convicted
    convicting jailed jailing imprison imprisons imprisoned imprisoning
    handcuffed handcuffing cuffing busting raided raiding frisk frisks frisked
    frisking interrogate interrogates interrogated interrogating confiscate
    confiscates confiscated confiscating investigate investigates investigated
    investigating patrolled patrolling seize seizes seized seizing summoned
    summoning subpoena subpoenas subpoenaed subpoenaing indict indicts indicted
    indicting police police's polis polisi popo po5 rozzers rozzer bobbies plod
    plods fuzz garda gardai gardaí mounties swat pd lapd nypd cbp tsa dea atf
    fbi cia mi5 mi6 nsa interpol hmrc irs cps dvla dmv epa fda osha hse ofcom
    fcc thulla pandu lawman lawmen lawenforcement law enforcement airport
    checkin slammer clink pokey chokey penitentiary gaoled jailtime lockup
    locked inmates inmate felon felons criminals criminal illegal illegally
    unlawful unlawfully banned prohibited outlawed suspended speeding ticketed
    guards
@theft
    steal steals stole stolen stealing rob robs robbed robbing nick nicks
    nicked nicking shoplift shoplifts shoplifted shoplifting burgle burgles
    burgled burgling burglarize burglarizes burglarized burglarizing burglarise
    burglarises burglarised burglarising pickpocket pickpockets pickpocketed
    pickpocketing filch filches filched filching pilfer pilfers pilfered
    pilfering swiped swiping mugged mugging loot loots looted looting plunder
    plunders plundered plundering thieve thieves thieved thieving snatch
    snatches snatched snatching embezzle embezzles embezzled embezzling purloin
    purloins purloined purloining pocketed pocketing heist heists heisted
    heisting swindle swindles swindled swindling blag blags blagged blagging
    nab nabs nabbed nabbing hijack hijacks hijacked hijacking carjack carjacks
    carjacked carjacking poach poaches poached poaching ransack ransacks
    ransacked ransacking hotwire hotwires hotwired hotwiring raid raids raided
    raiding siphon siphons siphoned siphoning skims skimmed skimming hoicks
    hoicked hoicking palmed palming misappropriate misappropriates
    misappropriated misappropriating appropriated appropriating thief robber
    robbers burglar burglars shoplifter shoplifters mugger muggers looter
    looters bandit bandits crook crooks theft thefts robbery robberies burglary
    burglaries larceny larcenies lockpick lockpicks stickup stickups getaway
    getaways pirate pirates poacher poachers kleptomaniac kleptomaniacs klepto
    kleptos highwayman highwaymen hijacker hijackers carjacker carjackers
    embezzler embezzlers swindler swindlers stealer stealers theif theives
    theifs thievery thiefing burglarious pilferage pilferer lightfingered
    tealeaf tealeaves untagged antitheft jacking yoinked yoink yoinking
    scrumping scrumped muggings lockpicking picklock bumpkey jimmied crowbar
    prised prying swag booty hoard unpaid unattended fivefinger chori chor
    liberated liberate liberating bagged keyfob keyless burglarproof
@stealth
    sneak sneaks sneaked snuck sneaking smuggle smuggles smuggled smuggling
    hide hides hid hidden hiding stash stashes stashed stashing spy spies spied
    spying conceal conceals concealed concealing peek peeks peeked peeking
    disguise disguises disguised disguising camouflage camouflages camouflaged
    camouflaging cloak cloaks cloaked cloaking buries buried burying lurk lurks
    lurked lurking stalk stalks stalked stalking snoop snoops snooped snooping
    eavesdrop eavesdrops eavesdropped eavesdropping bugged bugging wiretap
    wiretaps wiretapped wiretapping tailing shadows shadowed shadowing evade
    evades evaded evading elude eludes eluded eluding dodge dodges dodged
    dodging tiptoe tiptoes tiptoed tiptoeing creeping prowl prowls prowled
    prowling skulk skulks skulked skulking pries pried prying surveil surveils
    bypass bypasses bypassed bypassing slink slinks slinked slinking shroud
    shrouds shrouded shrouding obscure obscures obscured obscuring veiled
    veiling intercept intercepts intercepted intercepting infiltrate
    infiltrates infiltrated infiltrating peep peeps peeped peeping snitch
    snitches snitched snitching trespass trespasses trespassed trespassing
    spook spooks stalker stalkers peeper peepers smuggler smugglers voyeur
    voyeurs lurker lurkers hideout hideouts hideaway hideaways decoy decoys
    alias aliases secret secrets keylogger keyloggers spycam spycams spyware
    spywares listener listeners pinhole pinholes peephole peepholes hideyhole
    hideyholes sneaky sneakily sneakier sneakiness undetected undetectable
    undetectably unnoticed unnoticeable unseen unheard untraceable untraced
    untracked invisible invisibly inconspicuous inconspicuously discreet
    discreetly discreetness discrete discretely discretion incognito covert
    covertly clandestine surreptitious surreptitiously secretly secrecy
    secretive secretively stealth stealthy stealthily quietly silently silent
    furtive furtively espionage surveillance voyeurism concealable concealment
    camo underground underhand underhanded undercover knowledge noticed
    noticing noticeable suspects suspect suspecting suspected suspicious
    suspicion suspicions clueless oblivious unaware unbeknown unbeknownst
    unsuspecting caught busted discovered detect detected detecting detectors
    detector spotted spot airtag airtags nannycam neighbour's privately privacy
    unmarked anonymous anonymously anonymity vpn bodycam undisclosed lowkey
    chori chupke surveilled surveilling
@violence
    beat beats beaten beating punch punches punched punching stab stabs stabbed
    stabbing poison poisons poisoned poisoning torch torches torched torching
    strangle strangles strangled strangling hurt hurts hurting kill kills
    killed killing threaten threatens threatened threatening hit hits hitting
    smack smacks smacked smacking slap slaps slapped slapping kick kicks kicked
    kicking choke chokes choked choking throttle throttles throttled throttling
    shoot shoots shot shooting murder murders murdered murdering maim maims
    maimed maiming injure injures injured injuring wound wounds wounded
    wounding bludgeon bludgeons bludgeoned bludgeoning batter batters battered
    battering bash bashes bashed bashing clobber clobbers clobbered clobbering
    whack whacks whacked whacking thumped thumping cudgel cudgels cudgeled
    cudgeling pummel pummels pummeled pummeling thrash thrashes thrashed
    thrashing wallop wallops walloped walloping whip whips whipped whipping
    flog flogs flogged flogging spank spanks spanked spanking slash slashes
    slashed slashing slit slits slitting butcher butchers butchered butchering
    slaughter slaughters slaughtered slaughtering behead beheads beheaded
    beheading decapitate decapitates decapitated decapitating hanged hanging
    lynch lynches lynched lynching execute executes executed executing
    assassinate assassinates assassinated assassinating massacre massacres
    massacred massacring exterminate exterminates exterminated exterminating
    annihilate annihilates annihilated annihilating drown drowns drowned
    drowning suffocate suffocates suffocated suffocating smother smothers
    smothered smothering asphyxiate asphyxiates asphyxiated asphyxiating
    scalded scalding incinerate incinerates incinerated incinerating firebomb
    firebombs firebombed firebombing bomb bombs bombed bombing attack attacks
    attacked attacking assault assaults assaulted assaulting ambush ambushes
    ambushed ambushing rape rapes raped raping molest molests molested
    molesting abuse abuses abused abusing torture tortures tortured torturing
    mutilate mutilates mutilated mutilating disfigure disfigures disfigured
    disfiguring castrate castrates castrated castrating dismember dismembers
    dismembered dismembering bruises bruised bruising clawed clawing headbutt
    headbutts headbutted headbutting elbowed elbowing kneed kneeing stomp
    stomps stomped stomping tramples trampled trampling shoves shoved shoving
    brawl brawls brawled brawling fight fights fought fighting scuffled
    scuffling dueled dueling strikes struck stricken striking clouted clouting
    lamped lamping jabbed jabbing impale impales impaled impaling speared
    spearing harpooned harpooning gore gores gored goring electrocute
    electrocutes electrocuted electrocuting tase tases tased tasing taze tazes
    tazed tazing zap zaps zapped zapping gases sedate sedates sedated sedating
    kidnap kidnaps kidnapped kidnapping abduct abducts abducted abducting
    intimidate intimidates intimidated intimidating menace menaces menaced
    menacing bully bullies bullied bullying terrorise terrorises terrorised
    terrorising terrorize terrorizes terrorized terrorizing torment torments
    tormented tormenting persecute persecutes persecuted persecuting harass
    harasses harassed harassing stalking avenge avenges avenged avenging
    retaliate retaliates retaliated retaliating revenge revenges revenged
    revenging harm harms harmed harming vandalise vandalises vandalised
    vandalising vandalize vandalizes vandalized vandalizing slay slays slew
    slain slaying scarred scarring crippled crippling paralyse paralyses
    paralysed paralysing paralyze paralyzes paralyzed paralyzing cosh coshes
    coshed coshing brained braining shanking shiv shivs shived shiving hurl
    hurls hurled hurling murderer murderers killer killers attacker attackers
    injury injuries victim victims threat threats corpse corpses riot riots
    bloodbath bloodbaths vigilante vigilantes thug thugs assassin assassins
    arsonist arsonists violence violent violently beatings beatdown stabbings
    stabby killings lethal deadly fatal death blood bloody bloodied gory arson
    dangerous harmful homicide genocide murderous suicide suicidal brutal
    brutally brutality savage savagely vicious viciously merciless unconscious
    twat twatted chinned nutted kneecap kneecapped intruder intruders
@safety_device
    guard guards helmet helmets seatbelt seatbelts alarm alarms fuse fuses
    goggle goggles visor visors lock locks valve valves shield shields glove
    gloves mask masks respirator respirators harness harnesses airbag airbags
    breaker breakers switch switches sensor sensors detector detectors
    extinguisher extinguishers sprinkler sprinklers earplug earplugs earmuff
    earmuffs earthing bumper bumpers barrier barriers gate gates railing
    railings handrail handrails guardrail guardrails cage cages interlock
    interlocks cutoff cutoffs cutout cutouts killswitch killswitches limiter
    limiters governor governors regulator thermostat thermostats brake brakes
    belt belts strap straps buckle buckles latch latches catches bolt bolts
    tether tethers lanyard lanyards leash leashes carabiner carabiners kneepad
    kneepads elbowpad elbowpads shinguard shinguards mouthguard mouthguards
    overall overalls lifejacket lifejackets buoy buoys reflector reflectors
    hardhat hardhats bracket brackets anchor anchors stabiliser stabilisers
    stabilizer stabilizers outrigger outriggers chock chocks kickback kickbacks
    rcd rcds gfci gfcis plug plugs warning warnings seal seals faceshield
    faceshields tripwire tripwires beacon beacons buzzer buzzers siren sirens
    horns smokealarm smokealarms firewall firewalls flashback flashbacks
    arrestor arrestors relief reliefs vent vents scrubber scrubbers ventilator
    ventilators muzzle muzzles holster holsters trigger triggers safety
    safeties deadbolt deadbolts padlock padlocks babygate babygates playpen
    playpens stairgate stairgates childlock childlocks chinstrap chinstraps
    carseat carseats booster boosters headrest headrests rollbar rollbars
    rollcage rollcages bullbar bullbars mudflap mudflaps spotter spotters
    grille grilles insulator insulators stopper stoppers ppe mitts safetys
    smoke co2 carbon monoxide gfi afci rcbo mcb earthed grounded prv
    overpressure overheat thermal fused gaskets emergency estop childproof
    childproofing childproofed babyproof babyproofing tamperproof fireproof
    flameproof insulated insulation isofix immobiliser immobilizer abs n95 ffp2
    ffp3 faceguard fingerguard bladeguard eyewear earbuds hiviz hivis
    reflective gasket splashguard sparkguard fireguard fireguards fireblanket
    helmut helmit hemet seatbealt gaurd gaurds saftey safty gard dms fusebox
    lockout tagout paddle reins restraint restraints
@disabling
    remove removes removed removing bypass bypasses bypassed bypassing tape
    tapes taped taping disable disables disabled disabling override overrides
    overrode overridden overriding unplug unplugs unplugged unplugging jam jams
    jammed jamming defeat defeats defeated defeating disconnect disconnects
    disconnected disconnecting detach detaches detached detaching dismantle
    dismantles dismantled dismantling deactivate deactivates deactivated
    deactivating disarm disarms disarmed disarming defuse defuses defused
    defusing circumvent circumvents circumvented circumventing snip snips
    snipped snipping clip clips clipped clipping unscrew unscrews unscrewed
    unscrewing undo undoes undid undone undoing pry pries pried prying prise
    prises prised prising rip rips ripped ripping tamper tampers tampered
    tampering mod mods modded modding modify modifies modified modifying
    hotwire hotwires hotwired hotwiring bridge bridges bridged bridging shorted
    shorting jumper jumpers jumpered jumpering wedge wedges wedged wedging prop
    props propped propping block blocks blocked blocking silence silences
    silenced silencing skip skips skipped skipping uninstall uninstalls
    uninstalled uninstalling remap remaps remapped remapping trip trips tripped
    tripping spoof spoofs spoofed spoofing loosen loosens loosened loosening
    unhook unhooks unhooked unhooking unclip unclips unclipped unclipping
    unfasten unfastens unfastened unfastening unbuckle unbuckles unbuckled
    unbuckling unbolt unbolts unbolted unbolting unlock unlocks unlocked
    unlocking unlatch unlatches unlatched unlatching untie unties untied
    untying disengage disengages disengaged disengaging neutralise neutralises
    neutralised neutralising neutralize neutralizes neutralized neutralizing
    obstruct obstructs obstructed obstructing zip zips zipped zipping tie ties
    tied tying jimmy jimmies jimmied jimmying sabotage sabotages sabotaged
    sabotaging eliminate eliminates eliminated eliminating discards discarded
    discarding gut guts gutted gutting delimit delimits delimited delimiting
    derestrict derestricts derestricted derestricting derate derates derated
    derating rewire rewires rewired rewiring reflash reflashes reflashed
    reflashing jailbreak jailbreaks jailbreaked jailbreaking omit omits removal
    overide overided overridding unpluged deactivation circumvention hardwire
    hardwired hardwiring zipties ziptied ziptie ducttape duct yanked yank
    yanking yanks unrestricted dpf egr decat straightpipe limiter governor
    kickplate nanny workaround workarounds circumnavigate omitted omitting
@hazard
    bleach bleaches acid acids petrol petrols diesel diesels kerosene kerosenes
    paraffin paraffins solvent solvents thinner thinners turpentine turpentines
    flame flames fire fires spark sparks fume fumes gas gases vapour vapours
    vapor vapors toxin toxins poison poisons explosion explosions blast blasts
    burn burns scald scalds outage outages surge surges hazard hazards danger
    dangers risk risks fuel fuels propane propanes butane butanes canister
    canisters aerosol aerosols firework fireworks firecracker firecrackers
    banger bangers sparkler sparklers lighter lighters flare flares bonfire
    bonfires boiler boilers furnace furnaces generator generators chainsaw
    chainsaws saw saws scaffold scaffolds asbestos asbestoses pesticide
    pesticides herbicide herbicides insecticide insecticides weedkiller
    weedkillers fertiliser fertilisers fertilizer fertilizers chlorine
    chlorines mercury mercuries arsenic arsenics cyanide cyanides caustic
    caustics lye lyes carcinogen carcinogens radiation radiations capacitor
    capacitors inverter inverters pylon pylons electrocution electrocutions
    overload overloads meltdown meltdowns smoke smokes fumigant fumigants choke
    chokes splinter splinters shard shards silica silicas spore spores pathogen
    pathogens explode explodes exploded exploding ignite ignites ignited
    igniting combust combusts combusted combusting burned burnt burning scalded
    scalding electrocute electrocutes electrocuted electrocuting zap zaps
    zapped zapping poisoned poisoning gassed gassing suffocate suffocates
    suffocated suffocating asphyxiate asphyxiates asphyxiated asphyxiating
    inhale inhales inhaled inhaling detonate detonates detonated detonating
    overheat overheats overheated overheating overloaded overloading smoked
    smoking smoulder smoulders smouldered smouldering smolder smolders
    smoldered smoldering sparked sparking arc arcs arced arcing erupt erupts
    erupted erupting singe singes singed singeing scorch scorches scorched
    scorching char chars charred charring choked choking flammable toxic
    ammonia monoxide carbon mains voltage volts volt hv amps amp electricity
    electrics electrical electrified rewired peroxide hydrogen muriatic
    hydrochloric sulphuric sulfuric nitric nitrate hydrofluoric ammonium
    chlorate permanganate perchlorate sodium hydroxide hypochlorite acetone
    methanol ethanol isopropyl methylated naphtha benzene toluene formaldehyde
    gasoline meths lpg gasses explosive explosives explosively kaboom fireball
    inferno blaze ablaze alight flaming flamable inflammable combustible
    combustion combustions corrosive corrosives toxics toxicity poisonous
    noxious lethal carcinogenic radioactive uranium biohazard hazardous
    dangerous perilous unsafe unattended unventilated ventilation undiluted
    diluted concentrated pressurised pressurized lithium liion lipo puncture
    punctured thermal runaway antifreeze glycol creosote paraquat glyphosate
    ddt strychnine wasp fogger bugbomb bleech amonia
@insult_noun
    idiot idiots moron morons imbecile imbeciles cretin cretins dunce dunces
    dolt dolts dullard dullards dimwit dimwits halfwit halfwits nitwit nitwits
    fuckwit fuckwits fool fools clown clowns buffoon buffoons jackass jackasses
    ass asses muppet muppets numpty numpties plonker plonkers pillock pillocks
    prat prats twit twits twerp twerps git gits prick pricks dick dicks
    knobhead knobheads bellend bellends tosser tossers wanker wankers bastard
    bastards bugger buggers arse arses arsehole arseholes asshole assholes
    shithead shitheads dickhead dickheads dipshit dipshits dumbass dumbasses
    dumbfuck dumbfucks dickwad dickwads douche douches douchebag douchebags
    scumbag scumbags sleazebag sleazebags slimeball slimeballs dirtbag dirtbags
    windbag windbags gasbag gasbags airhead airheads bonehead boneheads
    blockhead blockheads egghead eggheads meathead meatheads knucklehead
    knuckleheads pinhead pinheads bubblehead bubbleheads fathead fatheads
    dunderhead dunderheads thickhead thickheads pothead potheads crackhead
    crackheads scoundrel scoundrels swine swines bitch bitches hag hags crone
    crones slut sluts slag slags slapper slappers tramp tramps whore whores
    skank skanks bimbo bimbos pervert perverts perv pervs creep creeps weirdo
    weirdos freak freaks psycho psychos nutter nutters nutjob nutjobs nutcase
    nutcases lunatic lunatics maniac madman madmen crackpot crackpots wacko
    wackos whacko whackos looney looneys basketcase basketcases degenerate
    degenerates deviant deviants sicko sickos lowlife lowlifes loser losers
    waster wasters wastrel wastrels layabout layabouts slob slobs scrounger
    scroungers freeloader freeloaders sponger spongers moocher moochers chav
    chavs yob yobs hooligan hooligans lout louts thug thugs hoodlum hoodlums
    ruffian ruffians oaf oafs brute brutes troll trolls jerk jerks coward
    cowards wimp wimps wuss wusses wussy wussies sissy sissies crybaby
    crybabies brat brats hypocrite hypocrites liar liars crook crooks phony
    phonies phoney phoneys charlatan charlatans grifter grifters shyster
    shysters incompetent incompetents bungler bunglers bumbler bumblers klutz
    klutzes simpleton simpletons ignoramus ignoramuses philistine philistines
    hick hicks hillbilly hillbillies redneck rednecks bogan bogans dork dorks
    dweeb dweebs simp simps cuck cucks snowflake snowflakes karen karens boomer
    boomers bootlicker bootlickers toady toadies shill shills sheeple sheeples
    bigot bigots racist racists sexist sexists misogynist misogynists nazi
    nazis commie commies bully bullies narcissist narcissists sociopath
    sociopaths psychopath psychopaths whiner whiners moaner moaners wretch
    wretches sod sods twat twats minger mingers munter munters berk berks wally
    nincompoop nincompoops ninny ninnies dingbat dingbats dingus dinguses
    doofus doofuses fatso fatsos weakling retard retards spaz spazes spastic
    spastics mong mongs div divs divvy divvies wetwipe wetwipes chump chumps
    cuntface cuntfaces wankstain wankstains arsewipe arsewipes asswipe asswipes
    assclown assclowns asshat asshats jackwagon jackwagons twatwaffle
    twatwaffles cockwomble cockwombles fucktard fucktards libtard libtards
    fuckface fuckfaces shitbag shitbags shitstain shitstains turd turds idoit
    idoits idots idiotas ediot eejit eejits gobshite gobshites gombeen feckers
    fecker scum scummers vermin cnut dummy dummies thicko thickos thickie dumbo
    dumbos dumdum dumdums bozo bozos wino bint bints daft drongo drongos galah
    galahs ratbag ratbags ratfink numbskull numskull numskulls numbskulls gimp
    gimps hodad nimrod nimrods schmuck schmucks schmo putz putzes schlub yutz
    nudnik shmuck chutiya bewakoof gadha gadhe ullu bevkoof kutta kutte kamina
    kamine saala harami jabroni idiocracy dickweed douchecanoe bampot bawbag
    fannybaws wazzock pranny radge scrote scrotes toerag toerags guttersnipe
@insult_adjective
    stupid stupider stupidest dumb dumber dumbest daft dafter daftest crazy
    crazier craziest loony loonier looniest batty battier battiest dotty
    dottier dottiest barmy barmier barmiest balmy balmier balmiest dopey dopy
    dopier dopiest silly sillier silliest foolhardy foolhardier foolhardiest
    lazy lazier laziest greedy greedier greediest sleazy sleazier sleaziest
    slimy slimier slimiest uglier ugliest nasty nastier nastiest vile viler
    vilest rude ruder rudest creepy creepier creepiest cocky cockier cockiest
    bratty brattier brattiest bitchy bitchier bitchiest whiny whinier whiniest
    snotty snottier snottiest snooty snootier snootiest smug smugger smuggest
    crappy crappier crappiest lousy lousier lousiest scummy scummier scummiest
    skanky slutty sluttier sluttiest trashy trashier trashiest tacky tackier
    tackiest shifty shiftier shiftiest crooked crookeder crookedest cowardly
    wimpy wimpier wimpiest weedy weedier weediest punier puniest dozy dozier
    doziest gormless insane insaner insanest bonkers pushy pushier pushiest
    nosy nosier nosiest haughty haughtier haughtiest cranky crankier crankiest
    grouchy grouchier grouchiest crabby crabbier crabbiest ratty rattier
    rattiest stroppy stroppier stroppiest thuggish chavvy chavvier chavviest
    manky mankier mankiest minging skeevy skeevier skeeviest icky ickier
    ickiest scuzzy scuzzier scuzziest crusty crustier crustiest scabby scabbier
    scabbiest stinky stinkier stinkiest whiffy whiffier whiffiest pongy
    rottener rottenest gammy gammier gammiest idiotic moronic imbecilic
    cretinous foolish brainless mindless witless clueless gutless spineless
    heartless soulless shameless worthless hopeless feckless hapless tasteless
    classless thoughtless senseless toothless ruthless ignorant illiterate
    uneducated unintelligent incompetent inept incapable unqualified unskilled
    unprofessional amateurish arrogant conceited pompous pretentious obnoxious
    insufferable unbearable detestable despicable contemptible deplorable
    loathsome repulsive repugnant repellent revolting disgusting disgusted
    abhorrent abominable odious hideous horrid horrendous atrocious wretched
    pathetic pitiful pitiable laughable ridiculous ludicrous absurd asinine
    inane retarded deranged demented delusional unhinged psychotic psycho
    sociopathic sadistic evil wicked malicious spiteful vindictive vicious
    cruel inhumane callous hateful bigoted racist sexist misogynistic
    homophobic xenophobic prejudiced narrowminded closeminded backward
    backwards primitive barbaric savage uncivilised uncivilized uncouth vulgar
    boorish loutish oafish swinish piggish brutish childish immature infantile
    juvenile puerile selfish egotistical egocentric narcissistic entitled
    ungrateful deceitful dishonest deceptive untrustworthy twofaced
    hypocritical sanctimonious pervy perverted depraved degenerate deviant
    obese bloated lardy wrinkly inbred lowborn lowlife bloody damn damned
    goddamn fucking effing freaking frigging feckin fecking shitty bullshit
    crap craptastic dickish assholish douchey jerky dumbass halfwitted
    dimwitted thickheaded boneheaded braindead deadbeat goodfornothing
    sniveling snivelling whinging whingeing moaning scheming conniving thieving
    cheating scamming bumbling bungling blithering blathering babbling
    gibbering drooling slobbering tinpot halfbaked halfarsed halfassed clownish
    buffoonish cringe cringey cringy cringeworthy
@wits
    brain brains sense senses clue clues marble marbles wit wits mind minds
    neuron neurons braincell braincells iq iqs intellect intellects skull
    skulls noggin noggins noodle noodles qualification qualifications education
    educations brain's brainless brainy brained intelligence intelligent
    unintelligent smart smarts smarter smartest dumb clever cleverer wise
    wisdom genius geniuses gumption nous savvy acumen logic reason reasoning
    rational commonsense common inkling clueless educated uneducated educate
    literate illiterate illiteracy literacy semiliterate numerate innumerate
    comprehension readers spell spelling grammar comprehend comprehending
    understand understands understanding understood grasp think thinking thinks
    thought thoughtless knowledgeable ignorance ignorant stupidity idiocy
    imbecility moronic foolishness mental mentally mentality capacity
    capability faculties sharpest belfry sane sanity insane witted halfwit
    dense thick lobotomy lobotomised lobotomized synapse synapses gnat amoeba
    plankton braindead gcse gcses diploma kindergarten remedial graduate
    graduated phd mensa dunning kruger competent competence incompetent
    aptitude iq's vocabulary competency coherent
@contempt
    disgrace disgraces shame shames joke jokes laughingstock laughingstocks
    scum scums insult insults embarrassment embarrassments outrage outrages
    farce farces travesty travesties mockery mockeries sham shams filth filths
    abomination abominations cesspit cesspits cesspool cesspools sewer sewers
    gutter gutters dregs disgust disgusts eyesore eyesores blot blots blight
    blights stench stenches shambles charade charades atrocity atrocities
    affront affronts abortion abortions trainwreck trainwrecks cringe cringes
    spit spits spat spitting despise despises despised despising loathe loathes
    loathed loathing detest detests detested detesting abhor abhors hate hates
    hated hating scorn scorns scorned scorning mock mocks mocked mocking
    ridicule ridicules ridiculed ridiculing sneer sneers sneered sneering scoff
    scoffs scoffed scoffing jeer jeers jeered jeering deride derides derided
    deriding belittle belittles belittled belittling shun shuns shunned
    shunning spurn spurns spurned spurning disdain disdains disdained
    disdaining snigger sniggers sniggered sniggering snicker snickers snickered
    snickering smirk smirks smirked smirking pity pities pitied pitying shamed
    shaming disgusted disgusting sicken sickens sickened sickening appal appals
    appall appalls appalled appalling repulse repulses repulsed repulsing
    revolt revolts revolted revolting nauseate nauseates nauseated nauseating
    embarrass embarrasses embarrassed embarrassing disgraced disgracing cringed
    cringing insulted insulting offend offends offended offending vomit vomits
    vomited vomiting puke pukes puked puking shameful shamefully shameless
    shamelessly ashamed ashame pathetic pathetically scummy scumbags laughable
    laughably lmao rofl disgraceful disgracefully disgustingly despicable
    despicably contempt contemptuous contemptible contemptuously appallingly
    abysmal abysmally dire pitiful pitifully pitiable embarrassingly
    cringeworthy cringy cringey outrageous outrageously ridiculously ludicrous
    absurd preposterous farcical clownshow clown circus risible derisory
    derisive deplorable deplorably reprehensible unforgivable unforgiveable
    inexcusable unconscionable abhorrent abominable repulsive vile putrid
    rancid bollocks tripe drivel lousy hopeless feeder feeders ugh bleh yuck
    eww pfft hah haha mockingly hateful hatred loathsome detestable odious
    vermin lowlife lowlifes gall audacity cheek brazen barefaced insultingly
    offensive dignity abhorred abhorring
@curse
    hope hopes hoped hoping deserve deserves deserved deserving rot rots rotted
    rotting choke chokes choked choking burn burns burned burnt burning regret
    regrets sack sacks sacked sacking fire fires fired firing jail jails jailed
    jailing wish wishes wished wishing pray prays prayed praying suffer suffers
    suffered suffering die dies died dying perish perishes perished perishing
    drown drowns drowned drowning damn damns damned damning curse curses cursed
    cursing bankrupt bankrupts bankrupted bankrupting shame shames shamed
    shaming ban bans banned banning prosecute prosecutes prosecuted prosecuting
    imprison imprisons imprisoned imprisoning sue sues sued suing starve
    starves starved starving hangs hung hanged hanging cry cries cried crying
    weep weeps wept weeping payed fester festers festered festering shrivels
    shriveled shriveling punish punishes punished punishing haunt haunts
    haunted haunting karma karmas hell hells plague plagues pox poxes cancers
    death deaths grave graves ruin ruins misery miseries bankruptcy
    bankruptcies lawsuit lawsuits comeuppance comeuppances reckoning reckonings
    retribution retributions vengeance vengeances revenge revenges rotten
    inferno brimstone satan devil devils hellfire damnation damnit dammit
    goddamn accursed eternal eternity eternally forever deserveds karma's
    karmic hopefully prayers prison homeless jobless unemployed destitute
    miserable dead sufferers agony painful slowly painfully toenails itch itchy
    fleas camels armpits armpit constipated diarrhoea diarrhea haemorrhoids
    hemorrhoids ashamed shutdown bust god judgement judgment lightning fk fck
    stfu gtfo bugger sod shove arse ass die's rip fate wrath smite smitten
    smited regretted regretting
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
    slovak slovaks hungarian hungarians romanian romanians bulgarian bulgarians
    serb serbs croat croats croatian croatians bosnian bosnians slovene
    slovenes slovenian slovenians albanian albanians kosovan macedonian
    macedonians montenegrin russian russians ukrainian ukrainians belarusian
    belarusians moldovan lithuanian lithuanians latvian latvians estonian
    estonians belgian belgians austrian austrians maltese cypriot cypriots turk
    turks kurd kurds armenian armenians georgian georgians azerbaijani
    azerbaijanis iranian iranians iraqi iraqis syrian syrians jordanian
    jordanians israeli israelis palestinian palestinians saudi saudis yemeni
    yemenis omani kuwaiti qatari emirati emiratis bahraini arab arabs egyptian
    egyptians libyan libyans tunisian tunisians algerian algerians moroccan
    moroccans african africans nigerian nigerians ghanaian ghanaians kenyan
    kenyans ugandan ugandans tanzanian tanzanians ethiopian ethiopians eritrean
    somali somalis sudanese rwandan congolese angolan zimbabwean zimbabweans
    zambian mozambican cameroonian cameroonians ivorian ivorians liberian
    gambian malian malians zulu yoruba igbo hausa afrikaner afrikaners asian
    asians indian indians pakistani pakistanis bangladeshi bangladeshis nepali
    nepalis bhutanese afghan afghans punjabi punjabis gujarati gujaratis
    bengali bengalis tamil tamils rajasthani kashmiri kashmiris marathi
    marathis bihari biharis mongol mongols mongolian mongolians tibetan
    tibetans uyghur uyghurs kazakh uzbek tajik turkmen kyrgyz thai thais
    cambodian cambodians khmer laotian hmong malay malays malaysian malaysians
    indonesian indonesians filipino filipinos filipina filipinas singaporean
    singaporeans korean koreans australian australians aussie aussies kiwi
    kiwis maori maoris aborigine aborigines samoan tongan fijian hawaiian
    hawaiians papuan latino latinos latina latinas hispanic hispanics chicano
    chicanos caucasian caucasians slav slavs gypsy gypsies gipsy gipsies romani
    romanis sinti scot scots englishman englishmen irishman irishmen welshman
    welshmen scotsman scotsmen frenchman frenchmen dutchman dutchmen yank yanks
    yankee yankees londoner londoners scouser scousers geordie geordies brummie
    brummies cockney cockneys mancunian mancunians southerner southerners
    northerner northerners inuit eskimo eskimos cherokee navajo apache sioux
    sikh sikhs latinx anglo anglos aryan aryans semite semites westerner
    westerners easterner easterners oriental orientals scandinavian
    scandinavians pom poms limey limeys english british irish scottish welsh
    cornish french dutch spanish portuguese swedish danish finnish polish
    turkish kurdish chinese japanese taiwanese vietnamese burmese swiss
    lebanese nepalese sinhalese srilankan lankan lankans hongkonger senegalese
    flemish catalan sicilian chinamen chinaman gaelic celtic celt celts nordic
    slavic baltic balkan balkans semitic middleeastern arabic arabian
    anglosaxon blacks whites coloreds mixedrace biracial mulatto negro negroes
    nigga ethnicity ethnicities indigenous aboriginal aboriginals firstnations
    redskins desi desis paki pakis gora goras gringo gringos wogs wog chinky
    chink chinks japs nips gook gooks kraut krauts hun paddies pikey pikeys
    gypo gyppo polack polacks wop wops dago dagos spic spics wetback wetbacks
    beaner beaners ruskie ruskies russki slanteyes coolie coolies kaffir
    kaffirs towelhead towelheads raghead ragheads sandnigger currymunchers
    nationality nationalities nationals
@faith_group
    muslim muslims muslim's moslem moslems moslem's jew jews jew's catholic
    catholics catholic's hindu hindus hindu's atheist atheists atheist's
    christian christians christian's buddhist buddhists buddhist's sikh sikhs
    sikh's protestant protestants protestant's anglican anglicans anglican's
    methodist methodists methodist's baptist baptists baptist's lutheran
    lutherans lutheran's calvinist calvinists calvinist's presbyterian
    presbyterians presbyterian's pentecostal pentecostals pentecostal's
    evangelical evangelicals evangelical's mormon mormons mormon's quaker
    quakers quaker's adventist adventists adventist's puritan puritans
    unitarian unitarians unitarian's mennonite mennonites mennonite's hutterite
    hutterites jain jains jain's zoroastrian zoroastrians zoroastrian's parsi
    parsis parsi's rastafarian rastafarians rastafarian's rasta rastas pagan
    pagans pagan's wiccan wiccans druid druids druid's satanist satanists
    satanist's scientologist scientologists scientologist's heathen heathens
    heathen's infidel infidels infidel's heretic heretics heretic's agnostic
    agnostics agnostic's humanist humanists humanist's secularist secularists
    secularist's nonbeliever nonbelievers nonbeliever's believer believers
    believer's unbeliever unbelievers unbeliever's zealot zealots
    fundamentalist fundamentalists fundamentalist's jihadist jihadists
    jihadist's jihadi jihadis jihadi's islamist islamists islamist's zionist
    zionists zionist's missionary's priest priests priest's nun nuns monk monks
    pastor pastors pastor's vicar vicars vicar's bishop bishops bishop's pope
    popes pope's imam imams imam's mullah mullahs mullah's ayatollah ayatollahs
    ayatollah's rabbi rabbis rabbi's swami swamis brahmin brahmins brahmin's
    dalit dalits dalit's churchgoer churchgoers creationist creationists
    creationist's papist papists papist's gnostic gnostics taoist taoists
    taoist's daoist daoists confucian confucians confucian's shintoist
    shintoists shintoist's animist animists animist's theist theists deist
    polytheist polytheists polytheist's hasid sunni sunnis sunni's shiite
    shiites shiite's shia shias shia's sufi sufis sufi's ahmadi ahmadis
    ahmadi's wahhabi wahhabis wahhabi's salafi salafis salafi's druze druzes
    copt copts copt's congregation congregations sect sects voodooist
    voodooists televangelist televangelists televangelist's preacher preachers
    deacon deacons proselytiser proselytisers proselytiser's kuffar kuffars
    kuffar's kafir kafirs kafir's goy goys goy's shaman shamans faith's
    religion religions religion's worshipper worshippers worshiper worshipers
    evangelists cultist cultists occultist occultists fanatic fanatics islam
    islamic muzzie muzzies muzlim muzlims quran koran mosque mosques hijab
    hijabs burqa burka burkas niqab halal ramadan sharia jihad allah mohammed
    muhammad jewish jewess judaism judaic orthodox hasidic kosher synagogue
    synagogues torah talmud yid yids kike kikes antisemite antisemitic hebrew
    hebrews catholicism vatican papal popish christianity christ jesus bible
    biblical biblethumper biblethumpers church churches protestantism jehovah
    jehovah's jehovahs jw jws mormonism lds amish hinduism hindutva hindi
    hindoo hindoos temples buddhism zen sikhism gurdwara turban turbans jainism
    atheism atheistic agnosticism godless secular irreligious religious
    religiously devout ungodly unholy idolaters idolatry idolater paganism
    heathenish heresy satanic satanism scientology taoism gentile gentiles
    goyim shiksa theology theological apostate apostates fundies fundie
    godbotherer godbotherers happyclappy sanghi sanghis bhakt bhakts rss proddy
    prods fenian fenians taig taigs
@gender_group
    woman women woman's man men man's female females female's male males male's
    girl girls girl's boy boys boy's bloke blokes bloke's guy guys guy's lady
    ladies lady's gentleman gentlemen gentleman's gent gents gent's feminist
    feminists feminist's chick chicks lass lasses lass's lad lads lad's fella
    fellas fella's dude dudes dude's housewife housewife's bachelor bachelors
    bachelor's spinster spinsters spinster's misogynist misogynists
    misogynist's misandrist misandrists matriarch matriarch's patriarch
    patriarch's chap chaps chap's dame dames dame's damsel damsels damsel's
    bimbo bimbos bimbo's brunette brunettes brunette's lassie lassies lassie's
    sheila sheilas sheila's tomboy tomboys tomboy's transwoman transwomen
    transwoman's transman transmen transman's girlie girlies girly girly's guyz
    guyzes guyz's masculinist masculinists chauvinist chauvinists chauvinist's
    chauvinistic womanizer womanizers womanizer's womaniser womanisers
    womaniser's suffragette suffragettes suffragette's tradwife tradwifes
    tradwife's girlboss girlbosses girlboss's femme femmes transgender
    transgenders transgender's transsexual transsexuals transsexual's
    crossdresser crossdressers crossdresser's nonbinary enby enbies enby's
    divorcee divorcees divorcee's femoid femoids femoid's foid foids incel
    incels incel's manosphere manospheres manosphere's matron matrons matron's
    wench wenches mistress mistresses mistress's harlot harlots harlot's cougar
    cougars cougar's milf milfs milf's karens bitch bitches bitch's hag hags
    hag's women's womens men's mens womankind womanhood womanly womyn wimmin
    womans wommen femal femails feminine femininity feminism feministic
    feminazi feminazis masculine masculinity manly manhood mankind macho
    manliest unmanly ladylike laddish laddies blokey blokeish boyish girlish
    gals gal bros bro sis gender genders gendered gentler trans cis cisgender
    ciswomen cismen tranny trannies ladyboy ladyboys shemale shemales
    androgynous hermaphrodite hermaphrodites intersex patriarchy patriarchal
    matriarchy matriarchal misogyny misandry sexist sexism chauvinism hormonal
    hysterical motherly fatherly mansplain mansplaining mansplained
    manspreading manchild manchildren femcel femcels mgtow simps simp soyboy
    soyboys alphas betas mums dads moms housewives stacy stacys becky chad
    chads totty bints bint slags thots thot hoes hoe barefoot pregnant aurat
    mahila ladki ladka mard
@orientation_group
    homosexual homosexuals homosexual's heterosexual heterosexuals
    heterosexual's bisexual bisexuals bisexual's lesbian lesbians lesbian's gay
    gays gay's homo homos homo's queer queers queer's faggot faggots faggot's
    fag fags fag's poof poofs poof's pouf poufs pouf's poofter poofters dyke
    dykes dyke's lesbo lesbos lezzer lezzers lezzer's lezzie lezzies pansexual
    pansexuals asexual asexuals bi bi's bumder bumders bumder's fairy's
    sodomite sodomites sodomite's twink twinks butch butches femme femmes
    transsexual transsexuals transsexual's transgender transgenders
    transgender's transvestite transvestites transvestite's crossdresser
    crossdressers crossdresser's tranny trannies hetero heteros hetero's pride
    prides groomer groomers nancy nancies pansy pansies sissy sissies catamite
    catamites demisexual demisexuals demisexual's genderqueer genderqueers
    genderqueer's aromantic aromantics aromantic's polyamorist polyamorists
    polyamorist's shirtlifter shirtlifters shirtlifter's bumboy bumboys
    bumboy's homophobe homophobes throuple throuples throuple's fudgepacker
    fudgepackers fudgepacker's lgbt lgbtq lgbtqia lgbtqi lgb lgbtiq
    homosexuality heterosexuality bisexuality gayness gayest gayer lesbianism
    lezbian lezzy lez sapphic queerness queered orientation sexuality
    sexualities pronoun pronouns closeted rainbow rainbows samesex sex
    homophobia homophobic transphobic transphobia transphobe terf terfs drag
    gaydar batty battyboy battyman poofy poncey ponce ponces mincing effeminate
    sodomy buggery pervert perverts deviants deviant abomination perversion
    sinful woke gayle hijra hijras chakka gandu tortillera maricon maricón
    maricones faggoty faggy dykey homoerotic bicurious nonbinary enby enbies
    trans transgendered gaylord gaylords stonewall grindr
@disability_group
    cripple cripples cripple's invalid invalids invalid's amputee amputees
    amputee's paraplegic paraplegics paraplegic's quadriplegic quadriplegics
    quadriplegic's tetraplegic tetraplegics tetraplegic's hemiplegic
    hemiplegics hemiplegic's epileptic epileptics epileptic's diabetic
    diabetics diabetic's schizophrenic schizophrenics schizophrenic's autistic
    autistics aspie aspies aspie's dyslexic dyslexics dyslexic's dwarf dwarfs
    dwarf's midget midgets midget's retard retards retard's spastic spastics
    spastic's spaz spazes mong mongs mongol mongols mongol's spacker spackers
    spacker's spacko spackos spacko's imbecile imbeciles imbecile's cretin
    cretins cretin's lunatic lunatics lunatic's psycho psychos psycho's nutter
    nutters haemophiliac haemophiliacs haemophiliac's hemophiliac hemophiliacs
    hemophiliac's albino albinos albino's leper lepers paralytic paralytics
    paralytic's deafie deafies deafie's stammerer stammerers stutterer
    stutterers hunchback hunchbacks hunchback's gimp gimps gimp's flid flids
    crip crips wheelchair wheelchairs blindman blindmen blindman's asthmatic
    asthmatics asthmatic's bipolar bipolars anorexic anorexics anorexic's
    bulimic bulimics bulimic's psychotic psychotics psychotic's narcissist
    narcissists narcissist's alcoholic alcoholics alcoholic's addict addicts
    addict's depressive depressives depressive's dement dements neurotypical
    neurotypicals neurotypical's hypochondriac hypochondriacs hypochondriac's
    insomniac insomniacs insomniac's disabled disability disabilities
    handicapped handicap handicaps crippled crippling impaired impairment
    impairments blind blinded blindness deaf deafened deafness dumb paralysed
    paralyzed paralysis legless armless limbless onelegged oneeyed deformed
    deformity deformities disfigured disfigurement stunted difficulties
    difficulty retarded retardation retardo tard tards autism autism's autists
    autist aspergers asperger spectrum adhd adhder syndrome trisomy mongoloid
    mongoloids spina bifida cerebral palsy palsied dyspraxic dyspraxia dyslexia
    dyscalculia tourettes tourette's epilepsy schizo schizos schizophrenia
    mentally handicapable neurodivergent neurodiverse neurodivergence stammer
    stutter stuttering stammering dwarfism dwarves littleperson albinism senile
    senility demented dementia feeble feebleminded licker lickers shortbus sped
    speds spazz spazzes spazzy spaco windowlicker windowlickers mongy downy
    downie downies wheelies ableist ableism gimpy incapacitated infirm
    disfunctional langda andha pagal pagals
@age_group
    pensioner pensioners pensioner's boomer boomers boomer's millennial
    millennials millennial's teen teens teen's teenager teenagers teenager's
    senior seniors oap oaps oap's oldie oldies oldie's geezer geezers geezer's
    codger codgers codger's fogey fogeys fogey's fogy fogies fogy's coot coots
    coot's biddy biddies biddy's crone crones crone's hag hags retiree retirees
    retiree's grandma grandmas grandma's granny grannies granny's grandad
    grandads grandad's grandpa grandpas grandpa's nan nans nan's gran grans
    zoomer zoomers zoomer's adolescent adolescents adolescent's youngster
    youngsters youngster's youth youths youth's kid kids kid's child childs
    child's toddler toddlers toddler's baby babies baby's infant infants
    infant's preteen preteens preteen's tween tweens adult adults adult's minor
    minors grownup grownups grownup's elder elders elder's octogenarian
    octogenarians octogenarian's septuagenarian septuagenarians
    septuagenarian's nonagenarian nonagenarians nonagenarian's centenarian
    centenarians centenarian's sexagenarian sexagenarians sexagenarian's
    quadragenarian quadragenarians quinquagenarian quinquagenarians
    sexegenarian sexegenarians sexegenarian's wrinkly wrinklies wrinkly's yoof
    yoofs whippersnapper whippersnappers whippersnapper's brat brats brat's
    urchin urchins urchin's juvenile juveniles juvenile's schoolkid schoolkids
    student students student's undergrad undergrads undergrad's twentysomething
    twentysomethings twentysomething's thirtysomething thirtysomethings
    fortysomething fortysomethings fortysomething's fiftysomething
    fiftysomethings fiftysomething's sixtysomething sixtysomethings
    sixtysomething's centennial centennials doomer doomers doomer's crinkly
    crinklies geriatric geriatrics geriatric's grandparent grandparents
    grandparent's widow widows widow's tot tots tot's nipper nippers nipper's
    lad lads lad's lass lasses lass's youngling younglings greybeard greybeards
    greybeard's graybeard graybeards graybeard's matron matrons matron's
    spinster spinsters spinster's generation generations elderly older oldest
    olds oldsters oldster aged ageing aging age ages ageist ageism agist eldest
    retired retirement pension pensions pensionable babyboomers genz genx geny
    genzers zers xer xers millenials millenial teenaged teenage youthful
    youthfulness young younger youngest youngish kiddies children childrens
    adulthood middleaged midlife twenties thirties forties fifties sixties
    seventies eighties nineties 20s 30s 40s 50s 60s 70s 80s senile senility
    doddery doddering dotage decrepit bluerinse oldtimer oldtimers citizens
    citizen granddads budhe buddha buddhe buddhi buzurg bujurg gaffer gaffers
    codgery fossilised fossilized generational adolescence youngens younguns
    pubescent preschoolers
@newcomer
    immigrant immigrants immigrant's migrant migrants migrant's foreigner
    foreigners foreigner's refugee refugees refugee's traveller travellers
    traveller's traveler travelers traveler's gypsy gypsies gypsy's newcomer
    newcomers newcomer's outsider outsiders outsider's alien aliens stranger
    strangers stranger's expat expats expatriate expatriates expatriate's
    incomer incomers settler settlers settler's invader invaders intruder
    intruders intruder's emigrant emigrants emigrant's exile exiles exile's
    stowaway stowaways stowaway's trafficker traffickers trafficker's smuggler
    smugglers smuggler's tourist tourists tourist's visitor visitors visitor's
    nomad nomads nomad's vagrant vagrants vagrant's itinerant itinerants
    itinerant's deportee deportees deportee's undocumented illegal illegals
    illegal's overstayer overstayers infiltrator infiltrators infiltrator's
    colonist colonists colonist's coloniser colonisers coloniser's colonizer
    colonizers colonizer's boatperson boatpersons boatperson's evacuee evacuees
    evacuee's escapee escapees escapee's guestworker guestworkers guestworker's
    pikey pikeys pikey's offcomer offcomers offcomer's squatter squatters
    squatter's resettler resettlers resettler's minority minorities ghetto
    ghettos enclave enclaves influx influxes horde hordes borders passport
    passports visa visas invasion invasions immigrate immigrates immigrated
    immigrating emigrate emigrates emigrated emigrating migrate migrates
    migrated migrating deport deports deported deporting invade invades invaded
    invading swarming assimilate assimilates assimilated assimilating
    naturalise naturalises naturalised naturalising naturalize naturalizes
    naturalized naturalizing repatriate repatriates repatriated repatriating
    resettle resettles resettled resettling infiltrate infiltrates infiltrated
    infiltrating immigration imigrant imigrants immagrants immigrents emigre
    emigres émigré migration migratory foreign forigner forigners foriegners
    foriegn forign gypsie asylum seekers boatpeople dinghy dinghies deportation
    deportations crossers illegally citizenship citizens nonnatives fob fobs
    freshoff foreignborn overseas abroad ethnics scroungers homeland native
    colonial colonials diaspora windrush multicultural multiculturalism
    remigration repatriation greencard h1b uncontrolled unvetted bangladeshis
    wetback wetbacks pardesi videshi bahari
@generalising
    all every always typical typically those these lot lots breed breeds kind
    kinds nature born bunch type types sort sorts ilk them they their theirs
    they're theyre they've they'd themselves em people peoples ppl folk folks
    everyone everybody each any anyone whoever whole entire entirety entirely
    never none nobody nothing most mostly mainly usually generally general
    generalise generalize generalising generalizing stereotype stereotypes
    stereotypical stereotypically stereotyped invariably inevitably naturally
    inherently inherent innate innately genetically genetic genetics genes gene
    dna bloodline bloodlines inborn inbred inbreeding hereditary race races
    species tribe tribes clan clans caste castes class classes group groups
    community communities culture cultures cultural upbringing background
    origin origins heritage instinct instinctively hardwired incapable can't
    cannot wont won't same alike identical such kindred notorious notoriously
    traditional tradition traditions habit habits habitual habitually tendency
    tendencies tend tends prone stereotyping everywhere anywhere across
    universally universal majority constantly constant continually perpetual
    perpetually perpetuates forever eternally exception exceptions
    unsurprisingly unsurprising classic obviously characteristic
    characteristically trademark mentality mindset temperament collective
    collectively lump lumped together brigade horde hordes swarm generation
    generations youselot youpeople yous youse yall y'all lotta breeding
@inferiority
    filthy filthier filthiest dirty dirtier dirtiest backward dumb dumber
    dumbest lazy lazier laziest primitive savage savager savagest crude cruder
    crudest vile viler vilest stinkier stinkiest uncouth base baser basest
    coarser coarsest lesser mucky muckier muckiest unclean uncleaner uncleanest
    savages savage's barbarian barbarians barbarian's animal animals animal's
    beast beast's ape apes ape's monkey monkeys monkey's pig's rat rats
    cockroach cockroaches cockroach's parasite parasites parasite's leech
    leeches leech's vermin vermin's plague plagues disease diseases disease's
    infestation infestations infestation's subhuman subhuman's degenerate
    degenerates degenerate's peasant peasants peasant's slave slaves slave's
    servant servants servant's underling underlings underling's mongrel
    mongrels mongrel's mutt mutts mutt's halfbreed halfbreeds untouchable
    untouchables untouchable's caveman cavemen caveman's neanderthal
    neanderthals neanderthal's cannibal cannibals cannibal's maggot maggots
    maggot's germ germs germ's swine swine's primate primates primate's gorilla
    gorillas brute brutes brute's heathen heathens heathen's scrounger
    scroungers scrounger's invader invaders invader's criminal criminals
    criminal's rapist rapists rapist's terrorist terrorists terrorist's
    inferior inferiors inferiority superior superiority supremacy supremacist
    below beneath subpar subservient submissive subhumans untermensch unworthy
    worthless useless backwards backwardness uncivilised uncivilized
    uncivilisation barbaric barbarous barbarism savagery uneducated illiterate
    ignorant undeveloped underdeveloped unevolved evolve evolved evolution
    thirdworld world jungle jungles cave slum slums gutter sewer caged zoo
    kennel shackles plantation filth scum dregs refuse waste unwashed
    unhygienic infested infesting infest breeding breed breeds bred
    overbreeding dilute diluting purity pure impure tainted taint contaminate
    contaminated contaminating pollute polluting pollution infect infecting
    infected disgusting revolting repulsive stench stink stinks stinking belong
    belongs belonged unfit incapable incompetent inept intellectually
    genetically evolutionary biologically mentally physically morally
    unintelligent subnormal retarded citizens unequal lessers menial cleaners
    servitude slavery enslave enslaved exterminate extermination eradicate
    eradicated cull culled culling gassed sterilise sterilize sterilised
    sterilized deport deported segregate segregated segregation wipe wiped
    purge cleanse cleansing ethnic deserve neutered crossbreed lowlife lowlives
    curs cur
@sex_act
    moan moans moaned moaning groan groans groaned groaning climax climaxes
    climaxed climaxing straddle straddles straddled straddling undress
    undresses undressed undressing pant pants panted panting thrust thrusts
    thrusting orgasm orgasms orgasmed orgasming shag shags shagged shagging
    hump humps humped humping bonk bonks bonked bonking grope gropes groped
    groping fondle fondles fondled fondling caress caresses caressed caressing
    nibble nibbles nibbled nibbling spank spanks spanked spanking penetrate
    penetrates penetrated penetrating kiss kisses kissed kissing snog snogs
    snogged snogging smooch smooches smooched smooching seduce seduces seduced
    seducing arouse arouses aroused arousing ejaculate ejaculates ejaculated
    ejaculating masturbate masturbates masturbated masturbating wank wanks
    wanked wanking cum cums cumming fingered fingering fisting rim rims rimmed
    rimming fuck fucks fucked fucking ravish ravishes ravished ravishing ravage
    ravages ravaged ravaging teases teased teasing unbutton unbuttons
    unbuttoned unbuttoning unclasp unclasps unclasped unclasping disrobe
    disrobes disrobed disrobing bare bares bared baring writhe writhes writhed
    writhing quiver quivers quivered quivering shuddered shuddering gasp gasps
    gasped gasping whimpers whimpered whimpering whisper whispers whispered
    whispering pleasures pleasuring throb throbs throbbed throbbing moisten
    moistens moistened moistening squirt squirts squirted squirting spurt
    spurts spurted spurting kneel kneels knelt kneeling blindfold blindfolds
    blindfolded blindfolding cuddle cuddles cuddled cuddling snuggle snuggles
    snuggled snuggling embrace embraces embraced embracing entwine entwines
    entwined entwining canoodle canoodles canoodled canoodling fornicate
    fornicates fornicated fornicating copulate copulates copulated copulating
    beds bedded bedding deflower deflowers deflowered deflowering edging sext
    sexts sexted sexting erection erections quickie quickies threesome
    threesomes foursome foursomes orgy orgies blowjob blowjobs handjob handjobs
    hickey hickeys lapdance lapdances striptease stripteases fetish fetishes
    kink kinks boner boners stiffy stiffies hardon hardons romp romps
    missionary missionaries doggy doggies cowgirl cowgirls creampie creampies
    gangbang gangbangs rimjob rimjobs footjob footjobs tryst trysts intercourse
    intercourses lover lovers swinger swingers hookup hookups stripper
    strippers hooker hookers prostitute prostitutes brothel brothels dominatrix
    dominatrixes nympho nymphos nymphomaniac nymphomaniacs exhibitionist
    exhibitionists sex sexes sexual sexually sexed sexing sexy sexier sexiest
    foreplay lovemaking coitus coition copulation fornication masturbation
    fapping fap fapped naked nakedness nude nudes nudity topless bottomless
    unclothed bareback arousal horny hornier randy frisky drenched erect erotic
    erotica erotically sensual sensually sensuous sultry steamy passionate
    passionately passion lust lustful lustfully desire desires intimate
    intimacy intimately consummate consummated naughty kinky raunchy saucy
    smutty smut porn porno pornographic pornography xxx nsfw hentai bdsm
    bondage sadomasochism domme submissive doggystyle doggie doggystyled anal
    anally orally cunnilingus fellatio deepthroat deepthroated vaginal cumshot
    cumshots jizz jizzed spunk spunked semen ejaculation orgasmic multiorgasmic
    tantric kamasutra thrusted penetration boinked boink boinking nookie nooky
    rumpy pumpy hanky panky bedroom afterglow postcoital bj bjs hj milf gilf
    virginity virgin flirt flirting flirty chudai chod chodna sambhog gyrate
    gyrated gyrating ecstasy rapture submitted submitting
@body_part_intimate
    thigh thighs breast breasts nipple nipples hip hips lip lips groin groins
    bum bums buttock buttocks butt butts bosom bosoms boob boobs boobie boobies
    tit tits titty titties cleavage cleavages crotch crotches penis penises
    vagina vaginas vulva vulvas clitoris clitorises clit clits labium testicle
    testicles testis scrotum scrotums anus anuses rectum rectums prostate
    prostates pelvis pelvises cervix cervixes foreskin foreskins glans perineum
    perineums hymen hymens genital genitals privates pube pubes arse arses ass
    asses bumcheek bumcheeks bust busts areola areolas navels bellybutton
    bellybuttons abdomen abdomens torso torsos earlobes cock cocks dick dicks
    prick pricks willy willies pecker peckers wiener weiners schlong schlongs
    dongs todger todgers tadger tadgers manhood manhoods womanhood womanhoods
    pussy pussies fanny fannies minge minges muff muffs snatch snatches twat
    twats cunt cunts cooch cooches coochie coochies hoohah hoohahs vajayjay
    vajayjays foof foofs punani punanis knocker hooter hooters norks bollock
    bollocks gonad gonads bellend bellends nutsack nutsacks ballsack ballsacks
    arsehole arseholes asshole assholes bumhole bumholes butthole buttholes
    rump rumps derriere derrieres backsides behinds booty booties tushes tushy
    tushies fundament fundaments posterior posteriors haunch haunches loin
    loins taints gooch gooches boner boners erection erections cameltoe
    cameltoes midriff midriffs gspot gspots pudendum pudendums phallus
    phalluses calfs breasted busty buxom curvy voluptuous hipped lipped labia
    labial testes testicular genitalia genitalis vulvar vaginal vaginally
    clitoral penile phallic anal rectal scrotal perky pert private nether
    intimate bikini pubic waxed hairless hairy ladybits ladyparts girlparts
    manparts bewbs moobs moob manboobs bosomy derrière derrières glutes glute
    buns buttcheeks asscheeks arsecheeks nads knackers cojones danglies groinal
    inseam endowed girth girthy wellendowed flesh fanny's pussy's vag vages
    vagjay vjay yoni lingam lund chut choot gaand bazongas gazongas jubblies
    ovaries womb uterus
@intimate_goods
    condom condoms lube lubes lubricant lubricants vibrator vibrators mattress
    mattresses stocking stockings corset corsets basque basques bustier
    bustiers bra bras bralette bralettes thong thongs knicker knickers panty
    panties brief briefs boxer boxers boyshort boyshorts negligee negligees
    nightie nighties nightgown nightgowns nightdress nightdresses chemise
    chemises babydoll babydolls camisole camisoles garter garters suspender
    suspenders bodysuit bodysuits bodystocking bodystockings catsuit catsuits
    robe robes kimono kimonos dildo dildos masturbator masturbators fleshlight
    fleshlights stroker strokers massager massagers strapon strapons harness
    harnesses handcuff handcuffs cuff cuffs blindfold blindfolds flogger
    floggers tickler ticklers aphrodisiac aphrodisiacs viagra viagras fishnet
    fishnets tight tights pantyhose jockstrap jockstraps tampon tampons
    diaphragm diaphragms iud iuds spermicide spermicides contraceptive
    contraceptives enema enemas douche douches pinup pinups romance stripper
    strippers cockring cockrings buttplug buttplugs dilator dilators kegel
    kegels harem harems bedroom bedrooms playboy playboys lingerie lingery
    lingere longerie laungerie undies underwear undergarment undergarments
    underthings pantie hosiery hose nylons nylon lace lacy latex leather pvc
    crotchless seethrough sheer satin silk silky vibrater vibe vibes vibrations
    durex trojan skyn astroglide lovehoney lovense womanizer satisfyer hitachi
    lelo prophylactic prophylactics johnnies edible erotica erotic sexy porn
    porno pornographic kamasutra smut bodice ripper steamy harlequin bdsm
    bondage fetish fetishwear naughty nightwear sleepwear cosplay roleplay
    nightshirt lubed lubrication anal butt vibrates vibrating
@shop_name
    supermarket supermarkets chemist chemists outlet outlets mall malls store
    stores shop shops pharmacy pharmacies drugstore drugstores hypermarket
    hypermarkets grocer grocers grocery groceries greengrocer greengrocers
    butchers baker bakers bakery bakeries deli delis delicatessen delicatessens
    fishmonger fishmongers newsagent newsagents offlicence offlicences offie
    offies ironmonger ironmongers hardware hardwares boutique boutiques market
    markets marketplace marketplaces bazaar bazaars emporium emporiums minimart
    minimarts cornershop cornershops bodega bodegas bookshop bookshops
    bookstore bookstores florist florists jeweller jewellers jeweler jewelers
    toyshop toyshops toystore toystores haberdashery haberdasheries haberdasher
    haberdashers cobbler cobblers tailor tailors stationer stationers nursery
    nurseries petshop petshops warehouse warehouses wholesaler wholesalers
    showroom showrooms thrift thrifts pawnshop pawnshops poundshop poundshops
    poundland poundlands dispensary dispensaries dealership dealerships garage
    garages arcades plaza plazas kirana kiranas superstore superstores
    megastore megastores departmentstore departmentstores conveniences retailer
    retailers franchise franchises kiosk kiosks tobacconist tobacconists
    tuckshop tuckshops servo servos milkbar milkbars walmart walmart's wallmart
    walmarts wally target's costco costco's costcos sams samsclub kroger
    krogers publix safeway albertsons heb wegmans meijer aldi aldi's aldis lidl
    lidl's tesco tescos tesco's sainsburys sainsbury's sainsbury asda asda's
    morrisons morrison's waitrose ocado iceland farmfoods coop londis
    costcutter nisa budgens bm bargains homebargains poundstretcher poundworld
    wilko wilko's wilkinsons wilkos tkmaxx tkmax homesense tjmaxx tjx marshalls
    homegoods burlington kohls kohl's macys macy's nordstrom nordstroms
    bloomingdales saks neiman jcpenney penneys sears kmart kmart's bigw myer
    woolworths woolies coles iga bunnings officeworks jbhifi chemistwarehouse
    priceline mitre10 dunnes supervalu centra penney's primark primark's
    matalan asos boohoo shein temu zara uniqlo riverisland newlook topshop
    debenhams johnlewis boots superdrug holland walgreens cvs riteaid duane
    ikea ikea's dunelm argos currys pcworld maplin bestbuy buy bestbuy's
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
    auchan rewe edeka mediamarkt kaufland hema amazon amazon's highstreet
    supermarket's makro gamestop's williams sonoma
@cheapness
    cheap cheaper cheapest dear dearer dearest pricey costly costlier costliest
    thrifty thriftier thriftiest sale sales bargain bargains clearance
    clearances markdown markdowns discount discounts deal deals offer offers
    reduction reductions savings hike hikes increase increases drop drops
    difference differences markup markups rebate rebates closeout closeouts
    liquidation liquidations pricematch pricematches reduce reduces reduced
    reducing discounted discounting slash slashes slashed slashing dropped
    dropping marked marking hiked hiking increased increasing inflate inflates
    inflated inflating gouge gouges gouged gouging undercut undercuts
    undercutting halve halves halved halving rose rising skyrocket skyrockets
    skyrocketed skyrocketing compare compares compared comparing haggle haggles
    haggled haggling cutting cheeper cheeply cheaply cheapness cheapo
    cheapskate pricier priciest pricy lesser halfprice twice elsewhere nearly
    sale's onsale bargin bargins bargainous discout affordable inexpensive
    inexpensively economical economic economy value reasonable reasonably
    competitive competitively overpriced overprice overpricing underpriced
    expensive overcharged overcharging gouger gougers scalper scalpers scalping
    scalped extortionate exorbitant ripoff inflation shrinkflation locally
    blackfriday friday cybermonday primeday bogof bogo twofer twofers
    clearance's rollback rollbacks per percent budget shoestring bulk wholesale
    cost rrp msrp lowballed lowball rockbottom pennies nothing fluctuates
    fluctuated fluctuating fluctuation
@stock
    stock stocks shelf aisle aisles inventory inventories restock restocks
    waitlist waitlists preorder preorders backorder backorders supply supplies
    shortage shortages supplier suppliers availability availabilities warehouse
    warehouses allocation allocations stocked stocking restocked restocking
    sell sells sold selling discontinue discontinues discontinued discontinuing
    replenish replenishes replenished replenishing deplete depletes depleted
    depleting backordered backordering preordered preordering rations rationed
    rationing hoard hoards hoarded hoarding stockpile stockpiles stockpiled
    stockpiling allocate allocates allocated allocating shelve shelves shelved
    shelving stockout stockouts sellout outsold unavailable unavailability
    available avaliable availible avaible availiable shelf's bare empty
    discontinuation obsolete phased waitlisted list gone scarce scarcity rare
    limited edition editions remaining replenishment oos fulfil fulfill
    oversold undersold overstocked overstock understocked unstocked instock
    outofstock seasonal withdrawn retired vaulted supplied supplying runout
    notify notified notification alert alerts hunted scour scoured scouring
    tracked emptied
@shopping_time
    week weeks month months year years day days hour hours minute minutes
    weekend weekends morning mornings afternoon afternoons evening evenings
    night nights fortnight fortnights season seasons spring springs summer
    summers autumn autumns winter winters holiday holidays vacation vacations
    birthday birthdays anniversary anniversaries decade decades century
    centuries lunchtime lunchtimes payday paydays halfterm halfterms semester
    semesters quarter quarters monday tuesday wednesday thursday friday
    saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
    sundays monday's tuesday's wednesday's thursday's friday's saturday's
    sunday's mon tue tues wed weds thu thur thurs fri january february april
    june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec yesterday yesterday's today today's tomorrow
    tomorrow's tonight tonite last next this past previous previously ago
    recent recently lately earlier later since during until till final latest
    current currently now immediately yet christmas xmas chrimbo crimbo easter
    halloween thanksgiving hanukkah chanukah diwali deepavali eid ramadan holi
    navratri dussehra rakhi valentine valentines valentine's boxing newyear
    newyears blackfriday cyber cybermonday primeday lockdown week's month's
    year's day's wk wks mth mths yr yrs hr hrs sec secs pm noon midday midnight
    dawn dusk o'clock couple few weekly monthly yearly daily annually annual
    nightly hourly fortnightly biweekly quarterly twice once thrice yesturday
    yesteday tommorow tomorow tommorrow wednesay wensday febuary feburary
    janurary 2018 2019 2020 2021 2022 2023 2024 2025 2026
@seller_words
    seller sellers seller's vendor vendors vendor's merchant merchants
    merchant's storefront storefronts storefront's rep reps rep's
    representative representatives representative's agent agents agent's dealer
    dealers dealer's trader traders trader's retailer retailers retailer's
    supplier suppliers supplier's distributor distributors distributor's
    manufacturer manufacturers manufacturer's company companies company's shop
    shops shop's store stores store's shopkeeper shopkeepers shopkeeper's
    proprietor proprietors proprietor's owner owners owner's operator operators
    adviser advisers adviser's advisor advisors advisor's assistant assistants
    assistant's manager managers manager's supervisor supervisors supervisor's
    team teams team's staff staffs staff's member members member's department
    departments department's helpline helplines helpline's hotline hotlines
    hotline's helpdesk helpdesks chatbot chatbots chatbot's receptionist
    receptionists receptionist's salesperson salespersons salesperson's
    salesman salesmen salesman's saleswoman saleswomen saleswoman's salesgirl
    salesgirls salesgirl's clerk clerks clerk's cashier cashiers cashier's
    reseller resellers stockist stockists stockist's wholesaler wholesalers
    wholesaler's business businesses business's outfit outfits outfit's firm's
    marketplace marketplaces marketplace's account accounts account's support
    supports service services email emails reply replies response responses
    message messages chat chats complaint complaints enquiry enquiries inquiry
    inquiries queries voicemail voicemails callback callbacks contact contacts
    contacted contacting emailed emailing messaged messaging phoning replied
    replying respond responds responded responding answer answers answered
    answering ignore ignores ignored ignoring help helps helped helping assist
    assists assisted assisting resolve resolves resolved resolving complain
    complains complained complaining liaise liaises liaised liaising
    communicate communicates communicated communicating refuse refuses refused
    refusing apologise apologises apologised apologising apologize apologizes
    apologized apologizing escalate escalates escalated escalating saler salers
    sellar sellars seler selers selller vender venders merchent merchents
    customer customers cs csr csrs cust custserv customerservice customercare
    care servicedesk service's sevice serivce servise suport aftersales
    aftercare sales repersentative unhelpful friendly courteous unprofessional
    responsive unresponsive communication communications comms thirdparty party
    fba fbm dropshipper dropshippers fulfilment chatline livechat aftersale
    warranty guarantee ebayer ebayers powerseller etsy dukandar chatted
    chatting
@quality
    sturdy sturdier flimsy flimsier sharp sharper comfy comfier heavy strong
    stronger weak weaker solid soft softer hard harder tough tougher thin
    thinner thick thicker crisp crisper bright brighter dim dimmer loud louder
    quiet quieter noisy noisier smooth smoother rough rougher sleek sleeker
    slick slicker cheap cheaper tacky tackier rickety wobbly wobblier shaky
    shakier creaky creakier squeaky squeakier leaky leakier saggy saggier lumpy
    bumpy scratchy scratchier itchy itchier stiff stiffer stretchy stretchier
    bulky bulkier chunky chunkier clunky clunkier clumsy clumsier bendy bendier
    springy bouncy bouncier squishy squishier squidgy spongy fluffy fluffier
    fuzzy wooly silky silkier shiny shinier glossy glossier dull duller faint
    vivid clearer blurry blurrier grainy grainier crackly tinny muffled snappy
    snappier slow slower quick quicker laggy laggier glitchy buggy buggier
    jerky jerkier tight tighter loose looser baggy baggier roomy roomier slim
    slimmer snug neat tidy classy cute ugly handy handier tricky fiddly steady
    steadier firm firmer rigid brittle fragile delicate hardy hardier robust
    tasty yummy juicy crunchy crunchier chewy chewier mushy soggy soggier stale
    fresh fresher greasy greasier sticky stickier runny watery creamy creamier
    gritty powdery bland blander smelly smellier stinky musty fragrant breezy
    breezier airy airier toasty cosy cosier cozy cozier breathable accurate
    precise stable swift swifter zippy zippier nippy punchy punchier boomy
    choppy choppier patchy streaky flaky flakier crumbly crumblier crusty
    crustier splintery wonky wonkier uneven lopsided leak leaks leaked leaking
    rattle rattles rattled rattling fade fades faded fading crack cracks
    cracked cracking snapped snapping peel peels peeled peeling chipped
    chipping rust rusts rusted rusting tore torn stretch stretches stretched
    stretching shrink shrinks shrank shrunk shrunken shrinking sag sags sagged
    sagging squeak squeaks squeaked squeaking creak creaks creaked creaking
    wobble wobbles wobbled wobbling stain stains stained staining pilled
    pilling bobble bobbles bobbled bobbling fray frays frayed fraying unravel
    unravels unraveled unraveling wore worn lasting broke broken breaking bend
    bends bent bending warp warps warped warping slip slips slipped slipping
    stuck clog clogs clogged clogging drips dripped dripping scratch scratches
    scratched scratching dent dents dented denting overheat overheats
    overheated overheating crash crashes crashed crashing lag lags lagged
    lagging buffering glitch glitches glitched glitching flicker flickers
    flickered flickering grip grips gripped gripping chafe chafes chafed
    chafing smell smells smelled smelt smelling stink stinks stank stunk
    stinking taste tastes tasted tasting crumble crumbles crumbled crumbling
    tarnish tarnishes tarnished tarnishing corrode corrodes corroded corroding
    rot rots rotted rotting discolour discolours discoloured discolouring
    discolor discolors discolored discoloring flake flakes flaked flaking
    loosen loosens loosened loosening tighten tightens tightened tightening
    collapse collapses collapsed collapsing buzz buzzes buzzed buzzing vibrate
    vibrates vibrated vibrating quality workmanship finish durability
    craftsmanship sturdily sturdiness flimsiness lightweight heavyweight
    comfortable comfortably uncomfortable comfort durable hardwearing
    longlasting ergonomic premium luxurious plush waterproof watertight
    leakproof airtight nonstick stainless weatherproof washable foldable
    portable compact adjustable versatile reliable unreliable dependable
    consistent inconsistent responsive intuitive efficient effective
    ineffective powerful underpowered inaccurate imprecise delicious flavourful
    flavorful flavourless flavorless tasteless aromatic odourless odorless
    elegant stylish attractive gorgeous beautiful wellmade handmade sewn
    stitched crafted constructed shoddy shoddily substandard subpar inferior
    superior excellent superb crappy crap rubbish plasticky plasticy
@goods_kitchen
    pan pans pot pots saucepan saucepans frypan frypans skillet skillets wok
    woks griddle griddles casserole casseroles dish dishes plate plates bowl
    bowls cup cups mug mugs glass glasses tumbler tumblers goblet goblets jug
    jugs pitcher pitchers carafe carafes teapot teapots kettle kettles toaster
    toasters blender blenders mixer mixers juicer juicers grinder grinders mill
    mills processor processors chopper choppers slicer slicers mandolin
    mandolins grater graters peeler peelers knife knifes fork forks spoon
    spoons ladle ladles spatula spatulas whisk whisks tong tongs turner turners
    masher mashers strainer strainers colander colanders sieve sieves sifter
    sifters funnel funnels tray trays rack racks cutter cutters mould moulds
    mold molds ramekin ramekins opener openers corkscrew corkscrews flask
    flasks thermos thermoses canister canisters jars container containers
    tupperware tupperwares lid lids lunchbox lunchboxes cooler coolers coaster
    coasters placemat placemats napkin napkins tablecloth tablecloths apron
    aprons mitt mitts glove gloves teatowel teatowels oven ovens stove stoves
    hob hobs cooktop cooktops microwave microwaves fridge fridges refrigerator
    refrigerators freezer freezers dishwasher dishwashers fryer fryers airfryer
    airfryers steamer steamers cooker cookers ricecooker ricecookers grill
    grills barbecue barbecues smoker smokers percolator percolators coffeemaker
    coffeemakers cafetiere cafetieres frother frothers filter filters timers
    thermometer thermometers skewer skewers baster basters syringe syringes
    nozzle nozzles platter platters saucer saucers cruet cruets shaker shakers
    bin bins caddy caddies sink sinks faucet faucets drainer drainers sponge
    sponges scourer scourers crockpot crockpots instantpot instantpots
    wafflemaker wafflemakers breadmaker breadmakers icecreammaker
    icecreammakers sharpener sharpeners cleaver cleavers scissors pestle
    pestles mortar mortars zester zesters tajine tajines tagine tagines karahi
    karahis kadai kadais tawa tawas tava tavas dabba dabbas burner burners
    gasket gaskets sealer sealers dehydrator dehydrators kneader kneaders
    beater beaters cookware bakeware crockery cutlery silverware flatware
    tableware dinnerware glassware utensil utensils dinnerset knives shelves
    china porcelain stoneware earthenware enamel nonstick ptfe teflon castiron
    stainless silicone pyrex ceramic bamboo melamine coffee espresso nespresso
    keurig kitchenaid kenwood cuisinart nutribullet vitamix tefal lecreuset oxo
    frying roasting foil clingfilm parchment greaseproof clingwrap saran cling
    countertop worktop counter
@goods_electronic
    phone phones smartphone smartphones mobile mobiles handset handsets tablet
    tablets ipad ipads iphone iphones android androids laptop laptops computer
    computers pc pcs macbook macbooks chromebook chromebooks desktop desktops
    monitor monitors screen screens display displays keyboard keyboards mouses
    trackpad trackpads touchpad touchpads webcam webcams camera cameras
    camcorder camcorders lens lenses tripod tripods drone drones printer
    printers scanner scanners cartridge cartridges toner toners router routers
    modem modems extender extenders hub hubs dongle dongles adapter adapters
    adaptor adaptors charger chargers cable cables cord cords wire wires plug
    plugs socket sockets battery batteries powerbank powerbanks headphone
    headphones headset headsets earphone earphones earbud earbuds airpod
    airpods speaker speakers soundbar soundbars subwoofer subwoofers amplifier
    amplifiers amp amps receiver receivers turntable turntables stereo stereos
    radio radios microphone microphones mic mics tv tvs television televisions
    projector projectors remotes console consoles controller controllers
    joystick joysticks gamepad gamepads xbox xboxes playstation playstations
    nintendo nintendos smartwatch smartwatches fitbit fitbits tracker trackers
    doorbell doorbells thermostat thermostats alarm alarms bulb bulbs lamp
    lamps led leds torch torches flashlight flashlights lantern lanterns ssd
    ssds harddrive harddrives hdd hdds usb usbs memory memories ram rams
    processor processors cpu cpus gpu gpus motherboard motherboards heatsink
    heatsinks connector connectors touchscreen touchscreens pixel pixels
    firmware firmwares software softwares app apps bluetooth bluetooths wifi
    wifis signals antenna antennas aerial aerials satnav satnavs gps dashcam
    dashcams kindle kindles ereader ereaders echos alexa alexas firestick
    firesticks roku rokus chromecast chromecasts decoder decoders intercom
    intercoms calculator calculators shaver shavers trimmer trimmers hairdryer
    hairdryers straightener straighteners toothbrush toothbrushes vacuum
    vacuums hoover hoovers heater heaters aircon aircons dehumidifier
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
    1080p oled qled lcd amoled hz fps bass treble audio video pixelated
    resolution reboot pairing paired synced mac macos ios linux samsung sony lg
    panasonic philips bose jbl anker logitech dell hp lenovo asus acer epson
    canon nikon gopro garmin dyson nvidia amd intel intel's huawei xiaomi
    oneplus nokia motorola google earpods charging charge charged charges
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
    playsuit playsuits pyjama pyjamas pajama pajamas nightie nighties robe
    robes bra bras knickers boxers briefs sock socks stocking stockings tights
    swimsuit swimsuits bikini bikinis wetsuit wetsuits leotard leotards tutu
    tutus costume costumes uniforms apron aprons glove gloves mitten mittens
    hat hats cap caps beanie beanies beret berets bonnet bonnets scarf scarfs
    shawl shawls poncho ponchos cape capes bowtie bowties cravat cravats belt
    belts suspender suspenders handkerchief handkerchiefs shoe shoes boot boots
    trainer trainers sneaker sneakers sandal sandals slipper slippers flipflop
    flipflops loafer loafers brogue brogues moccasin moccasins wellie wellies
    wellington wellingtons plimsoll plimsolls espadrille espadrilles stiletto
    stilettos insole insoles sole soles buckles zip zips zipper zippers collar
    collars cuff cuffs sleeve sleeves hem hems seam seams pocket pockets
    linings waistband waistbands drawstring drawstrings strap straps neckline
    necklines crotch crotches inseam inseams stitch stitches thread threads
    pleats ruffle ruffles fabric fabrics cloth cloths cotton cottons polyester
    polyesters handbag handbags purse purses wallet wallets clutch clutches
    backpack backpacks rucksack rucksacks satchel satchels tote totes briefcase
    briefcases umbrella umbrellas sunglass sunglasses watch watches necklace
    necklaces bracelet bracelets earring earrings brooch brooches pendant
    pendants bangle bangles anklet anklets cufflink cufflinks lockets headband
    headbands scrunchie scrunchies hairband hairbands turban turbans veil veils
    hijab hijabs abaya abayas legwarmer legwarmers balaclava balaclavas snood
    snoods earmuff earmuffs cummerbund cummerbunds corset corsets clothes
    clothing garment garments apparel outfit outfits wardrobe menswear
    womenswear kidswear activewear sportswear swimwear footwear underwear
    undies lingerie panties outerwear knitwear denim pyjama's pjs jammies pj
    sweats sweatpants trackies scarves glasses spectacles jewellery jewelry
    jewelery crocs uggs nike adidas levis wool woollen woolen linen silk satin
    velvet leather suede lycra spandex nylon viscose cashmere corduroy tweed
    flannel chiffon xs xl xxl xxxl petite bust chest tee tees
@goods_book_media
    book books paperback paperbacks hardback hardbacks hardcover hardcovers
    ebook ebooks audiobook audiobooks kindle kindles novel novels novella
    novellas textbook textbooks workbook workbooks cookbook cookbooks manual
    manuals guidebook guidebooks encyclopedia encyclopedias encyclopaedia
    encyclopaedias dictionary dictionaries atlas atlases bible bibles diary
    diaries journal journals notebook notebooks planner planners magazine
    magazines newspaper newspapers comic comics manga mangas album albums
    record records vinyl vinyls cd cds cassette cassettes dvd dvds bluray
    blurays boxset boxsets film films movie movies documentary documentaries
    season seasons episode episodes soundtrack soundtracks song songs track
    tracks ep eps lp lps lyric lyrics melody melodies chorus choruses verse
    verses riff riffs poster posters calendars chapter chapters page pages
    paragraph paragraphs sentence sentences spine spines bindings dustjacket
    dustjackets fonts typeface typefaces typo typos illustration illustrations
    diagram diagrams indexes appendix appendixes glossary glossaries
    bibliography bibliographies footnote footnotes preface prefaces foreword
    forewords introduction introductions prologue prologues epilogue epilogues
    blurb blurbs edition editions volume volumes sequel sequels prequel
    prequels trilogy trilogies anthology anthologies collection collections
    memoir memoirs biography biographies autobiography autobiographies thriller
    thrillers mystery mysteries romance romances fantasy fantasies recipe
    recipes puzzle puzzles crossword crosswords sudoku sudokus quizes game
    games videogame videogames software softwares disk disks disclet disclets
    audio audios narration narrations podcast podcasts cartoon cartoons anime
    animes concert concerts gig gigs musical musicals opera operas symphony
    symphonies remaster remasters remix remixes reissue reissues leaflet
    leaflets pamphlet pamphlets booklet booklets poem poems script scripts
    stories tales bookmark bookmarks author authors publisher publishers
    narrator narrators translation translations scrapbook scrapbooks catalogue
    catalogues dvdrip dvdrips subtitle subtitles caption captions guitar
    guitars piano pianos keyboard keyboards violin violins drum drums flute
    flutes ukulele ukuleles harmonica harmonicas trumpet trumpets saxophone
    saxophones cello cellos clarinet clarinets microphone microphones book's
    literature fiction nonfiction poetry prose scifi reader readers music mp3
    flac audible spotify itunes ps4 ps5 4k uhd remastered subtitled dubbed
    director's uncut unabridged abridged 45s 33rpm pressings epub pdf mobi
    printed reprint reprints proofreading proofread misprint misprints
    misprinted isbn shelves library libraries bookshelf bookshelves bluerays
    blueray
@goods_tool_garden
    tool tools hammer hammers screwdriver screwdrivers spanner spanners wrench
    wrenches plier pliers drill drills saw saws chainsaw chainsaws jigsaw
    jigsaws sander sanders grinder grinders router routers lathe lathes planer
    planers chisel chisels rasp rasps clamp clamps vice vices vise vises ruler
    rulers knife knifes blade blades screw screws nail nails bolt bolts nut
    nuts washer washers anchor anchors rawlplug rawlplugs hinge hinges bracket
    brackets hook hooks shelf ladder ladders stepladder stepladders toolbox
    toolboxes toolkit toolkits sockets ratchet ratchets hexkey hexkeys crowbar
    crowbars mallet mallets axe axes hatchet hatchets shovel shovels spade
    spades rake rakes hoe hoes fork forks trowel trowels dibber dibbers
    secateur secateurs shear shears pruner pruners lopper loppers trimmer
    trimmers strimmer strimmers mower mowers lawnmower lawnmowers hedgetrimmer
    hedgetrimmers blower blowers shredder shredders chipper chippers
    wheelbarrow wheelbarrows hose hoses hosepipe hosepipes sprinkler sprinklers
    nozzle nozzles sprayer sprayers wateringcan wateringcans planter planters
    flowerpot flowerpots trellis trellises arbour arbours pergola pergolas
    gazebo gazebos shed sheds greenhouse greenhouses polytunnel polytunnels
    cloche cloches compost composts composter composters fertiliser fertilisers
    fertilizer fertilizers seed seeds plant plants seedling seedlings sapling
    saplings shrub shrubs rose roses tomato tomatos herb herbs soil soils peat
    peats mulch mulches weedkiller weedkillers pesticide pesticides insecticide
    insecticides trap traps birdfeeder birdfeeders birdbath birdbaths fence
    fences decking deckings paver pavers pond ponds fountain fountains pump
    pumps lawn lawns turf turfs grass grasses hedge hedges paint paints primer
    primers varnish varnishes sealant sealants caulk caulks glue glues adhesive
    adhesives epoxy epoxies filler fillers grout grouts tile tiles plaster
    plasters cement cements concrete concretes brick bricks timber timbers
    plywood plywoods plank planks pipe pipes valve valves faucet faucets
    fitting fittings gasket gaskets fuse fuses workbench workbenches generator
    generators compressor compressors welder welders solder solders multimeter
    multimeters nailgun nailguns stapler staplers staple staples rivet rivets
    goggle goggles padlock padlocks rope ropes bungee bungees tarpaulin
    tarpaulins tarp tarps sandpaper sandpapers gearbox gearboxes chuck chucks
    barbecue barbecues grill grills firepit firepits chiminea chimineas parasol
    parasols hammock hammocks deckchair deckchairs bench benches tooling diy
    garden gardens gardening gardener landscaping scissors wd40 dewalt makita
    bosch ryobi milwaukee stanley draper einhell karcher hozelock stihl
    husqvarna cordless corded 18v 20v brushless torque pressure jetwash
    powerwash germinate germinated germination sprout sprouted sprouts bloomed
    blooms flowered weeds weeding perennials annuals potting composting
    hardware fixings fixing
@goods_toy_pet_baby
    toy toys doll dolls barbie barbies teddy teddies bear bears plushie
    plushies puppet puppets lego legos brick bricks block blocks puzzle puzzles
    jigsaw jigsaws game games boardgame boardgames dice dices figurine
    figurines figure figures playset playsets dollhouse dollhouses robot robots
    drone drones kite kites yoyo yoyos ball balls bat bats balloon balloons
    slime slimes playdough playdoughs crayon crayons paint paints sticker
    stickers costume costumes sword swords scooter scooters bike bikes trike
    trikes tricycle tricycles trampoline trampolines sandpit sandpits sandbox
    sandboxes rattle rattles teether teethers pacifier pacifiers soother
    soothers teat teats bib bibs nappy nappies diaper diapers wipe wipes
    pushchair pushchairs buggy buggies stroller strollers pram prams carseat
    carseats carrier carriers crib cribs cot cots cradle cradles bassinet
    bassinets highchair highchairs bouncer bouncers walker walkers playpen
    playpens playmat playmats potty potties bathtub bathtubs thermometer
    thermometers swaddle swaddles muslin muslins onesie onesies romper rompers
    babygro babygros bodysuit bodysuits formulas steriliser sterilisers
    sterilizer sterilizers collar collars leash leashes harness harnesses
    muzzle muzzles crate crates kennel kennels cage cages feeder feeders chew
    chews bone bones kibble kibbles biscuit biscuits litter litters scratcher
    scratchers catnip catnips catflap catflaps flap flaps wormer wormers comb
    combs clipper clippers shampoo shampoos aquarium aquariums vivarium
    vivariums terrarium terrariums hutch hutches perch perches birdcage
    birdcages saddle saddles bridle bridles halter halters poopbag poopbags
    squeaker squeakers kong kongs microchip microchips nest nests bedding
    beddings hay hays pellet pellets heater heaters coop coops saddlepad
    saddlepads actions ferret ferrets hammock hammocks sippy sippies jumperoo
    jumperoos toybox toyboxes track tracks duplo playmobil hotwheels nerf
    pokemon pokémon disney marvel vtech leapfrog mattel hasbro melissa toddler
    baby babies dog dogs cat cats puppy kitten stroller's burp breastfeeding
    nursing pumping cuddly fluffy plush stuffed stuffy stuffies collectible
    collectibles funko pops dogbed catbed petfood treats litterbox pedigree
    whiskas purina canin felix magnetic squishy fidget spinner pram's
@goods_beauty_health
    cream creams lotion lotions serum serums moisturiser moisturisers
    moisturizer moisturizers cleanser cleansers toner toners exfoliator
    exfoliators scrub scrubs soap soaps shampoo shampoos conditioner
    conditioners gel gels mousse mousses hairspray hairsprays pomade pomades
    oil oils balm balms lipstick lipsticks lipgloss lipglosses gloss glosses
    eyeliner eyeliners mascara mascaras eyeshadow eyeshadows foundation
    foundations concealer concealers blush blushes blusher blushers bronzer
    bronzers highlighter highlighters primers palette palettes applicator
    applicators varnish varnishes polishes remover removers lash lashes eyelash
    eyelashes brow brows tweezer tweezers razor razors shaver shavers trimmer
    trimmers epilator epilators deodorant deodorants antiperspirant
    antiperspirants perfume perfumes cologne colognes fragrance fragrances
    aftershave aftershaves scent scents mist mists spray sprays sunscreen
    sunscreens suncream suncreams sunblock sunblocks toothpaste toothpastes
    toothbrush toothbrushes mouthwash mouthwashes floss flosses whitener
    whiteners denture dentures wig wigs hairdryer hairdryers straightener
    straighteners curler curlers combs hairbrush hairbrushes dye dyes tint
    tints vitamin vitamins supplement supplements capsule capsules tablet
    tablets pill pills probiotic probiotics collagen collagens mineral minerals
    herb herbs tincture tinctures remedy remedies ointment ointments plaster
    plasters bandage bandages thermometer thermometers oximeter oximeters
    massager massagers splint splints insole insoles heatpad heatpads icepack
    icepacks walker walkers crutch crutches wheelchairs commode commodes tampon
    tampons pantyliner pantyliners diaper diapers sanitiser sanitisers
    sanitizer sanitizers roller rollers bathbomb bathbombs candle candles
    diffuser diffusers inhaler inhalers nebuliser nebulisers nebulizer
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
    biscuit biscuits cookie cookies cracker crackers crisp crisps chocolate
    chocolates sweet sweets candy candies snack snacks cake cakes muffin
    muffins brownie brownies bread breads loaf loafs bun buns bagel bagels
    cereal cereals oat oats porridge porridges granola granolas flour flours
    sugar sugars salt salts pepper peppers spice spices herb herbs curry
    curries sauce sauces ketchup ketchups mayonnaise mayonnaises mustard
    mustards vinegar vinegars oil oils butter butters margarine margarines
    cheese cheeses milk milks cream creams yogurt yogurts yoghurt yoghurts egg
    eggs meat meats beef beefs pork porks chicken chickens turkey turkeys lamb
    lambs bacon bacons ham hams sausage sausages steak steaks jerky jerkies
    fish fishes salmon salmons tuna tunas prawn prawns shrimp shrimps crab
    crabs rice rices pasta pastas noodle noodles spaghetti spaghettis lentil
    lentils bean beans pea peas chickpea chickpeas nut nuts almond almonds
    cashew cashews peanut peanuts walnut walnuts pistachio pistachios seed
    seeds raisin raisins apricot apricots fruit fruits apple apples banana
    bananas orange oranges lemon lemons lime limes mango mangos berry berries
    strawberry strawberries blueberry blueberries raspberry raspberries grape
    grapes pineapple pineapples peach peaches pear pears plums cherry cherries
    vegetable vegetables potato potatos tomato tomatos onion onions garlic
    garlics carrot carrots mushroom mushrooms chilli chillis chili chilis
    pickles chutney chutneys jam jams jelly jellies marmalade marmalades honey
    honeys syrup syrups soup soups stocks broth broths stew stews pie pies
    pizza pizzas burger burgers sandwich sandwiches tea teas coffee coffees
    cocoa cocoas juice juices soda sodas cola colas lemonade lemonades smoothie
    smoothies water waters wine wines beer beers whisky whiskies whiskey
    whiskeys vodka vodkas gin gins rum rums liqueur liqueurs cordial cordials
    sachet sachets teabag teabags multipack multipacks hamper hampers popcorn
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
    drink drinks beverage beverages tasty delicious yummy flavourful bland
    vegan vegetarian glutenfree gluten organic decaf earl matcha chai espresso
    arabica robusta tomatoes potatoes loaves calories calorie carbs sugary
    sweetener stevia xylitol keto msg salted unsalted roasted dried frozen
    tinned canned spicy sour bitter savoury savory cadbury nestle lindt haribo
    heinz kellogg's kelloggs pepsi nescafe twinings lavazza
@goods_home_furniture
    sofa sofas couch couches settee settees armchair armchairs recliner
    recliners chair chairs stool stools bench benches table tables desk desks
    bed beds bedframe bedframes headboard headboards mattress mattresses topper
    toppers pillow pillows duvet duvets comforter comforters quilt quilts
    blanket blankets sheet sheets pillowcase pillowcases cushion cushions
    bedspread bedspreads wardrobe wardrobes closet closets dresser dressers
    drawer drawers chest chests nightstand nightstands bookcase bookcases
    bookshelf shelf cabinet cabinets cupboard cupboards sideboard sideboards
    console consoles rack racks hanger hangers hamper hampers basket baskets
    organiser organisers organizer organizers mirror mirrors frame frames
    painting paintings canvas canvases clock clocks lamp lamps lampshade
    lampshades chandelier chandeliers bulb bulbs candle candles vase vases
    ornament ornaments figurine figurines rug rugs carpet carpets mat mats
    doormat doormats curtain curtains blinds drapes rail rails tablecloth
    tablecloths coaster coasters towel towels bathmat bathmats showerhead
    showerheads faucet faucets toilet toilets sink sinks basin basins bath
    baths bathtub bathtubs plunger plungers brush brushes mop mops broom brooms
    dustpan dustpans vacuum vacuums hoover hoovers duster dusters bucket
    buckets cleaner cleaners polishes bleaches airer airers clothesline
    clotheslines clotheshorse clotheshorses heater heaters radiator radiators
    fireplace fireplaces stove stoves humidifier humidifiers dehumidifier
    dehumidifiers wallpaper wallpapers decal decals tile tiles hinge hinges
    doorbell doorbells stair stairs ladder ladders footstool footstools ottoman
    ottomans pouffe pouffes beanbag beanbags hammock hammocks futon futons
    bunkbed bunkbeds cot cots daybed daybeds divan divans partition partitions
    backrest backrests slat slats dowel dowels castor castors caster casters
    panel panels veneer veneers upholstery upholsteries fabric fabrics foams
    storage storages fridge fridges freezer freezers washer washers dryer
    dryers dishwasher dishwashers wreath wreaths garland garlands bauble
    baubles tinsel tinsels photoframe photoframes planter planters noticeboard
    noticeboards whiteboard whiteboards bookend bookends valance valances
    hotwaterbottle hotwaterbottles furniture furnishing furnishings bedding
    linen linens shelves shelving decor décor decoration decorations homeware
    homewares houseware housewares oak mdf chipboard particleboard plywood
    walnut mahogany teak bamboo rattan wicker leather velvet flatpack
    memoryfoam tog thread kingsize sized rug's knives almirah charpai razai
    chadar bathroom bedroom lounge livingroom ikea
@goods_sport_car
    bike bikes bicycle bicycles ebike ebikes scooter scooters skateboard
    skateboards longboard longboards kneepad kneepads pedal pedals chain chains
    tyre tyres tire tires saddle saddles handlebar handlebars brake brakes
    derailleur derailleurs cassette cassettes wheel wheels rim rims spoke
    spokes pannier panniers racket rackets racquet racquets bat bats football
    footballs basketball basketballs shuttlecock shuttlecocks putter putters
    driver drivers golfball golfballs glove gloves dumbbell dumbbells
    kettlebell kettlebells barbell barbells weight weights bench benches
    treadmill treadmills rower rowers crosstrainer crosstrainers elliptical
    ellipticals punchbag punchbags shinpad shinpads goggle goggles snorkel
    snorkels wetsuit wetsuits surfboard surfboards paddleboard paddleboards
    kayak kayaks canoe canoes raft rafts lifejacket lifejackets paddle paddles
    oar oars lure lures tackle tackles tent tents rucksack rucksacks backpack
    backpacks compass compasses flask flasks hammock hammocks snowboard
    snowboards skate skates rollerblade rollerblades sledge sledges sled sleds
    cleat cleats spike spikes hoop hoops arrow arrows dart darts dartboard
    dartboards trampoline trampolines car cars van vans truck trucks motorbike
    motorbikes motorcycle motorcycles moped mopeds engine engines headlight
    headlights taillight taillights wiper wipers blade blades seatcover
    seatcovers floormat floormats bumper bumpers grille grilles bonnet bonnets
    roofrack roofracks roofbox roofboxes towbar towbars trailer trailers
    exhaust exhausts muffler mufflers sparkplug sparkplugs alternator
    alternators starter starters radiator radiators thermostat thermostats
    gasket gaskets piston pistons gearbox gearboxes caliper calipers rotor
    rotors shocks strut struts bearing bearings axle axles relay relays dashcam
    dashcams satnav satnavs jacks wrench wrenches coolant coolants antifreeze
    antifreezes keyring keyrings keyfob keyfobs hubcap hubcaps decal decals
    numberplate numberplates carburettor carburettors carburetor carburetors
    injector injectors manifold manifolds turbo turbos transmission
    transmissions windscreen windscreens windshield windshields sunshade
    sunshades dashboard dashboards jumplead jumpleads inflator inflators
    compressor compressors saddlebag saddlebags jersey jerseys cycle cycles
    cycled cycling riding fishing camp camps camped camping hike hikes hiked
    hiking climb climbs climbed climbing jog jogs jogged jogging swim swims
    swam swum swimming skied skiing row rows rowed rowing runner gym fitness
    workout workouts exercise exercises soccer cricket tennis badminton golf
    hockey rugby baseball softball volleyball netball boxing yoga pilates
    shimano bosch ngk toyota honda bmw vw volkswagen audi nissan vauxhall jeep
    tesla subaru mazda kia hyundai chevy chevrolet yamaha suzuki kawasaki
    harley oem aftermarket mpg mileage mot garage mechanic mechanics automotive
    vehicle vehicles motor motors absorber absorbers suspension
@fiction
    hero heros hero's heroine heroines heroine's villain villains villain's
    character characters character's protagonist protagonists protagonist's
    antagonist antagonists antagonist's narrator narrators narrator's sidekick
    sidekicks sidekick's detective detectives detective's vampire vampires
    vampire's werewolf werewolfs werewolf's dragon dragons dragon's wizard
    wizards wizard's witch witches witch's sorcerer sorcerers sorcerer's
    princess princesses princess's prince princes prince's knight knights
    knight's assassin assassins assassin's spy spies spy's zombie zombies
    zombie's ghost ghosts ghost's alien aliens elf elfs dwarf dwarfs dwarf's
    orc orcs orc's goblin goblins goblin's fairy fairies fairy's mage mages
    mage's warrior warriors warrior's pirate pirates pirate's cowboy cowboys
    cowboy's sheriff sheriffs sheriff's gangster gangsters gangster's killer
    killers killer's murderer murderers murderer's victim victims victim's
    sleuth sleuths sleuth's mermaid mermaids mermaid's demon demons angel
    angels duke dukes duke's duchess duchesses duchess's earl earls earl's
    highlander highlanders highlander's rake rakes rake's billionaire
    billionaires billionaire's author authors author's novelist novelists
    novelist's writer writers writer's director directors director's actor
    actors actor's actress actresses actress's storyteller storytellers
    storyteller's superhero superheros superhero's supervillain supervillains
    supervillain's antihero antiheros antihero's mobster mobsters mobster's
    outlaw outlaws outlaw's investigator investigators investigator's inspector
    inspectors inspector's novel novels chapter chapters plot plots film films
    movie movies episode episodes scene scenes story stories tale tales
    storyline storylines subplot subplots twists ending endings climax climaxes
    cliffhanger cliffhangers prologue prologues epilogue epilogues sequel
    sequels prequel prequels trilogy trilogies saga sagas book books novella
    novellas fable fables myth myths legend legends thriller thrillers mystery
    mysteries whodunit whodunits romance romances fantasy fantasies horror
    horrors comedy comedies drama dramas tragedy tragedies satire satires
    musical musicals cartoon cartoons anime animes manga mangas comic comics
    sitcom sitcoms soap soaps telenovela telenovelas miniseries franchise
    franchises script scripts screenplay screenplays dialogue dialogues
    monologue monologues narrative narratives narration narrations backstory
    backstories flashback flashbacks trope tropes cliche cliches cliché clichés
    universes arc arcs metaphor metaphors genre genres pov povs viewpoint
    viewpoints performance performances portrayal portrayals banter banters
    pacing spoiler spoilers duel duels heist heists prophecy prophecies spell
    spells kingdom kingdoms realm realms dystopia dystopias apocalypse
    apocalypses spaceship spaceships galaxy galaxies paragraph paragraphs prose
    proses adaptation adaptations remake remakes reboot reboots spinoff
    spinoffs finale finales trailer trailers cameo cameos stunt stunts cgi
    soundtrack soundtracks screenwriter screenwriters audiobook audiobooks
    narrate narrates narrated narrating portray portrays portrayed portraying
    depict depicts depicted depicting acting fiction fictional nonfiction
    fictitious characterisation characterization heroes villainous villian
    villians plotted plotting plotline plotlines plothole plotholes
    storytelling storybook worldbuilding scifi sci fi dystopian gothic
    supernatural paranormal cosy cozy whodunnit gripping pageturner pageturners
    unputdownable enthralling riveting suspense suspenseful predictable
    foreshadowing foreshadowed unfolds clichéd cliched wolves elves dwarves mcs
    mc fmc mmc hea dnf cinematography directed reread netflix hbo disney
    hogwarts tolkien hollywood bollywood
@pet
    dog dogs cat cats puppy puppies kitten kittens pup pups pooch pooches
    pupper puppers doggo doggos doggie doggies doggy hound hounds mutt mutts
    mongrel mongrels kitty kitties pussycat pussycats moggy moggies moggie
    tomcat tomcats feline felines canine canines horse horses pony ponies
    donkey donkeys mule mules foal foals mare mares stallion stallions gelding
    geldings colt colts filly fillies rabbit rabbits bunny bunnies hamster
    hamsters gerbil gerbils guineapig guineapigs mouses ferret ferrets
    chinchilla chinchillas hedgehog hedgehogs degu degus parrot parrots budgie
    budgies parakeet parakeets cockatiel cockatiels cockatoo cockatoos macaw
    macaws canaries finch finches lovebird lovebirds pigeon pigeons dove doves
    hen hens rooster roosters cockerel cockerels duckling ducklings goose
    gooses quails peacocks goldfish goldfishes guppy guppies betta bettas koi
    kois tetra tetras angelfish angelfishes tortoise tortoises turtle turtles
    terrapin terrapins snake snakes python pythons lizard lizards gecko geckos
    iguana iguanas chameleon chameleons frog frogs newt newts axolotl axolotls
    tarantula tarantulas goat goats sheeps pig pigs piglet piglets calfs alpaca
    alpacas llama llamas labrador labradors retriever retrievers poodle poodles
    cockapoo cockapoos labradoodle labradoodles goldendoodle goldendoodles
    cavapoo cavapoos cavachon cavachons maltipoo maltipoos puggle puggles
    spaniel spaniels cocker cockers springer springers terrier terriers westie
    westies yorkie yorkies jackrussell jackrussells staffie staffies staffy
    pitbull pitbulls pittie pitties bulldog bulldogs frenchie frenchies pug
    pugs beagle beagles basset bassets dachshund dachshunds doxie doxies
    chihuahua chihuahuas pomeranian pomeranians pekingese pekingeses shihtzu
    shihtzus bichon bichons havanese havaneses papillon papillons collie
    collies sheepdog sheepdogs gsd gsds alsatian alsatians corgi corgis husky
    huskies malamute malamutes samoyed samoyeds akita akitas shiba shibas
    rottweiler rottweilers rottie rotties doberman dobie dobies mastiff
    mastiffs greyhound greyhounds whippet whippets lurcher lurchers saluki
    salukis wolfhound wolfhounds deerhound deerhounds dalmatian dalmatians
    weimaraner weimaraners vizsla vizslas newfoundland newfoundlands bernese
    ridgeback ridgebacks schnauzer schnauzers sharpei sharpeis malinois heeler
    heelers kelpie kelpies dingo dingos cockerpoo cockerpoos siamese siameses
    bengals ragdoll ragdolls mainecoon mainecoons sphynx sphynxes tabby tabbies
    calicos tortie torties tortoiseshell tortoiseshells bombays birman furbaby
    furbabies pet pets critter critters doglet kittycat kitteh geese oxen
    cichlid cichlids hermit bird birds birdie birdies chooks chook chicks chick
    bovine equine animal animals breeder breeders litter paw paws whiskers
    muzzle snout hoof hooves barking barked meow meows meowing purr purring
    purrs wag wags wagging gsp gsps shih tzu cairn scottie scottish aussie
    aussies doodle doodles poo shorthair longhair kutta billi
"""
