"""
The wide meanings, and the narrow ones that belong to each.

Written as `_meaning_list` says; a narrow meaning may belong to several.
"""

from __future__ import annotations

from typing import Final


WIDER: Final = """
@carrier
    courier carrier
@courier_staff
    driver woman man postman guy
@vehicle
    ship van car park ferry reverse truck
@route
    depot road zip transit warehouse town map street facility mile locker
    office lane trip village customs
@parcel
    box order parcel mail post delivery carton envelope letter item
@delivery_place
    door gate hedge flat bin step house roof lobby fence desk locker garden
    wall pavement shed lift barn letterbox church patio stair lawn puddle
    buzzer neighbour
@neighbour
    somebody someone guard resident landlord police neighbour
@lateness
    late miss lose slow vanish later
@quick
    quick fast overnight early soon speedy
@arrival
    box come driver wrap send pack parcel arrive mail depot courier post
    delivery carton hand ship deliver envelope reach transit postman carrier
    receipt locker overnight speedy letterbox collect receive
@courier_act
    leave wait sign rang knock ring scan bell throw signature wave flung proof
    attempt buzz greeting doorbell buzzer thief thrown
@waiting
    wait patience
@tracking
    track scan app refresh transit update stall
@dispatch
    send post ship
@weekday
    today tomorrow weekend
@month
    winter
@feast
    birthday gift party christmas advent holiday exam prom easter
@day_time
    night morning evening tonight lunch
@time_span
    day week month hour minute year while fortnight overnight min moment
@weather
    rain wind sun snow frost
@number
    one half both once third twice few double pair
@seller
    they shop seller marketplace firm store brand owner their maker merchant
    company
@staff
    woman somebody nobody lady girl man someone head customer team guy helpline
    service support person engineer staff manager gentleman department employee
@answering
    tell answer ask phone message reply chat ignore call email follow speak
    confirm whatsapp complain silence contact silent escalate
@refund
    refund voucher credit compensation
@return
    return label replace replacement swap restock
@cancel
    cancel withdraw
@fraud
    note fake claim check robbery liar licence lying cheat essay bribe exam
    thief scammer smuggle
@conduct
    sorry kind polite warm honest helpful apology smile trust apologise
    patience friendly
@rudeness
    rude swear shout threaten
@bribe
    delete voucher revise bribe freebie leaflet cashback coupon
@order
    order buy buyer purchase pick customer want subscribe shopper
@listing
    picture photo mention sell list describe online
@instruction
    instruction leaflet instructions
@wrong_item
    wrong other different mistake swap another
@used_item
    return second scratch hair used dust stain previous
@damage
    wrong crack scratch snap leak fake dent rust break dead bare bent
    fault bend hole chip scuff smash split stain squash fray explode
@missing
    without short empty
@fake
    copy fake verified
@newness
    new perfect fresh mint
@packing_material
    box wrap bag tape paper strap plastic envelope tissue hamper bubble
    cardboard foam film newspaper
@packing_verb
    box wrap pack open
@packing_verdict
    open double snug rattle neat
@money
    refund money postage pay charge price cheap invoice worth cash cost check
    robbery bank receipt bill balance coin tax customs
@price_word
    dear cheap worth voucher sale robbery dearer value discount coupon
@shop_elsewhere
    market chemist hardware supermarket competitor website
@amazon
    amazon marketplace warehouse subscribe
@kitchenware
    tin knife jar
@appliance
    machine fan heater
@electronics
    battery plug charger screen cable doorbell monitor
@phone
    phone cover case charger mobile screen
@computer
    app pair reader mouse website
@audio
    sound volume
@camera
    photo video camera drone
@clothes
    top zip pocket seam button elastic stitch hood fabric
@shoes
    heel
@jewellery
    ring engrave gold
@bag
    bag strap zip
@beauty_hair
    hair powder brush skin dye
@health
    tablet insulin doctor nurse inhaler arthritis teeth cough asthma pill
    physio diabetes
@baby
    baby cot toddler
@toys_games
    game slide car toy swing puzzle truck
@book
    page read chapter book cover print story paragraph thriller author prayer
    reader exam
@music_media
    disc film episode
@instrument
    bow tune stand drum
@art_craft
    stamp wool stitch draw bias thread
@tools_fixings
    bit tape screw hook glue bolt drill
@building
    door window bath shower tap drain
@garden
    drip fence garden sprinkler patio feeder lawn
@plants
    chilli flower bulb
@pet_goods
    bed tank vet pump brush chew heater fish
@animal
    dog cat bird fish
@vehicle_part
    battery plug lock bike wheel disc helmet brake mirror
@sport
    whistle gym yoga helmet squash
@camping_fishing
    tent rope waterproof torch fish
@furniture
    bench bed chair drawer table desk shelf cot cushion
@bedding
    pillow
@lighting
    light torch bulb
@office
    envelope ribbon sticker
@party
    advent
@food_spices
    soup hamper cheese biscuit lunch chilli
@drink
    water drink drunk alcohol
@supplement
    powder liver
@cleaning
    wipe vanish
@part
    lid handle strap cover leg battery screw clip grip slot seal edge needle
    finish piece seat drawer spring hook charger tank seam button wheel board
    frame screen pump corner flap hole motor fan pin pole bolt cord tip thread
    tube shelf brake cap base cable drum part bulb cushion
@material
    paper plastic glass tin wood cardboard brass cloth foam stone wool steel
    copper gold leather cork oak fabric material
@colour
    colour clear red black bright grey blue green dark copper shade pink white
    dye dull yellow
@size
    size heavy fit big thin thick long small tiny wide comfy short tight meter
    square sag longer large weight pinch
@senses
    feel soft taste smell sharp loud hot squeak firm smooth quiet cold touch
    stiff comfy whistle beep hum click blunt rattle sweet buzz silent smells
    tastes noise
@looks
    look finish bright pretty design gorgeous beautiful pattern handsome dull
    ugly
@quality_praise
    strong solid well sturdy easy handy waterproof miracle neat comfortable
@quality_blame
    cheap bad weak fault blunt
@fail_verb
    crack stick squeak scratch stop snap leak wear drip wobble slip fall rust
    bubble break sag bent bend shed apart burn chip scuff tip rattle split died
    trip fray pill stuck explode
@work_verb
    run hold charge last cut work fit slide smooth clean grip seal heat lock
    play start cool help click
@use_verb
    write read charge wash cut sleep fit boil drive try clean screw carry use
    wipe plug wear walk play eat print watch drink attach used paint tune sew
    build stitch stood pour ride cook
@body_part
    leg heart hair knee mouth hip feet thumb finger eye wrist ear toe arm foot
    shoulder skin teeth tongue
@room
    lobby room kitchen ceiling shower
@family
    wife mum sister dad husband kid child brother friend son cousin grandson
    uncle nephew daughter grandma boy mate parent toddler
@comparison
    like same then than while bad twice different instead replacement rather
    identical
@negation
    no not never nothing without nobody none
@intensifier
    so every just too always very pretty rather absolute quite literally
@hedge
    but only sort just though yet think seem might rather believe guess apart
    quite apparently otherwise suppose around
@verdict
    good nice love decent bad great happy perfect enjoy shame joke pity poor
    waste grateful superb unhappy satisfied dissatisfied
@stars
    one rate feedback review star reviewer score rating verdict
@recommendation
    again buy anyone recommend
@courtesy
    thank dear please much hello everyone praise well wow goodbye grateful
    whatever
@swearing
    fuck idiot shit stupid
@place_name
    bath polish english
@me
    we me mine our myself
@kin
    wife girl mum sister folk dad husband kid child brother son cousin grandson
    uncle nephew daughter grandma boy parent family twin
@companion
    friend teacher mate landlord colleague neighbour friendly
@spouse
    lady wife date husband guy gentleman
@child
    girl baby kid child son grandson nephew daughter boy student young twin
    toddler
@maker
    engineer author maker founder inventor
@making
    write make created publish design engineer sew build author record maker
    patent founder
@workplace
    depot firm shift bench warehouse facility office factory department company
@employment
    work shift boss job owner engineer staff manager share colleague bonus
    livelihood influencer employee founder fire
@business
    shop marketplace label firm store house customer clinic brand market trade
    factory merchant company livelihood competitor
@rivalry
    fake competitor
@promotion_place
    shop page marketplace app store site group platform channel link stall
    helpline profile whatsapp online net newsletter telegram wechat instagram
    website
@promotion_call
    shop comment sign please phone message book scan email text below link
    claim check join dm follow scroll click share search subscribe contact tap
    visit donate newsletter
@coupon
    off price knock code offer clip deal save voucher gift welcome sale
    subscribe freebie cashback giveaway bonus discount coupon
@gift
    thank free card throw voucher ribbon gift hamper bribe freebie easter
    raffle giveaway bonus reward donate
@payback
    refund money pay full account cash voucher gift check bank transfer credit
    cashback compensation
@bargain_for
    refund return promise offer agree deal quiet swap request shut guarantee
    beg bribe silence reward positive threaten
@review_words
    rate feedback review star write comment post reviewer opinion reply mention
    praise rave evaluation score rating paragraph verdict judge sentence essay
    remark thread submit recommend verified reviewers
@review_change
    remove change delete edit update rating withdraw lower correct revise
    reverse previous
@reviewers
    somebody reviewer buyer someone everyone customer anyone author critic
    reader verified shopper influencer reviewers
@evidence
    picture photo message invoice scan email snap note voucher link slip video
    paste attach receipt camera screenshot prove confirm proof verified leaflet
@openness
    opinion honest fair blunt bias compensation
@disease
    cancer hepatitis arthritis epilepsy thyroid asthma liver diabetes
@ailment
    boil lump cough hurt
@medicine
    cure tablet insulin inhaler pill medication drug
@healer
    clinic doctor nurse vet hospital chemist surgeon dentist physio
@healing
    cure clear survive overnight vanish reverse repair miracle heal
@test_result
    scan score test count meter screen value level liver iron monitor exam
    negative
@weapon
    knife brass weapon
@drug
    crack glue bath powder smoke blunt drug
@alcohol
    toast drink cork drunk alcohol
@police
    guard law judge ticket copper warden police lawyer customs
@theft
    robbery thief steal burglary
@stealth
    secret spot silent smuggle
@violence
    kick hang fight strike torch slap threaten kill hurt
@safety_device
    gate strap plug guard seal lock smoke helmet bolt sprinkler brake buzzer
@disabling
    tape remove block clip zip tied skip silence trip
@hazard
    smoke burn explode fire
@insult_noun
    liar idiot
@insult_adjective
    rude stupid
@wits
    thick think mind brain reason understand genius
@contempt
    shame joke pity feeder
@curse
    hope hung wish dead hang shame burn god died cry sue fire
@nation
    gypsy polish english
@faith_group
    church religion
@gender_group
    woman lady girl man guy boy gentleman women
@orientation_group
    gay
@disability_group
    epilepsy deaf
@age_group
    baby kid child grandma student young generation toddler
@newcomer
    gypsy foreigners
@generalising
    they same every these never nothing those all people nobody each lot kind
    folk sort whole type everyone group always across most everywhere any
    anyone together none breed anywhere their class identical lump generation
    race
@inferiority
    below wipe breed rat world base waste
@sex_act
    bed fuck moan bare kiss sexy erection orgasm naked
@body_part_intimate
    hip private erection
@intimate_goods
    tight leather sexy condom vibrator
@shop_name
    amazon shop marketplace buy store warehouse market chemist hardware
    supermarket
@cheapness
    dear nothing cheap offer mark twice deal per drop cost sale dearer value
    discount
@stock
    sell list stock warehouse empty bare restock shelf aisle
@shopping_time
    day week this now since month night hour minute once last next year today
    birthday morning until fortnight twice yet tomorrow spring evening past
    tonight few weekend season christmas winter later holiday previous easter
@seller_words
    shop answer seller marketplace message reply chat ignore email warranty
    account store customer team helpline help service support party owner staff
    member guarantee manager complain department merchant contact care company
    apologise escalate friendly
@quality
    quick soft cheap taste smell heavy crack strong sharp loud thin thick
    squeak scratch firm smooth solid snap weak grip slow leak quiet drip hard
    finish bright wobble slip dent rust gorgeous sturdy stiff comfy tight break
    sag bent beautiful bend crisp snug fresh handy waterproof rattle buzz stain
    neat fray pill superb dull stuck comfortable ugly smells tastes
@goods_kitchen
    lid bin glass knife foil
@goods_electronic
    charge phone app battery plug tablet video charger mobile screen camera
    pair cord torch drone cable doorbell heater monitor bulb
@goods_clothing
    strap zip pocket watch seam cloth wool stitch thread cap leather fabric
@goods_book_media
    page chapter track book game paragraph library season film sentence
    thriller author record episode newspaper puzzle reader drum volume leaflet
@goods_tool_garden
    hedge screw bench fence hook glue knife paint garden pump rope shed
    hardware bolt sprinkler shelf drill lawn
@goods_toy_pet_baby
    track game dog block baby wipe cat carrier sticker bike paint toy bone flap
    chew biscuit rattle drone cot feeder puzzle heater toddler
@goods_beauty_health
    tablet inhaler pill dye
@goods_food_drink
    water soup hamper drink cheese crisp biscuit sweet chilli fish
@goods_home_furniture
    sheet bench bed pillow chair hamper drawer table desk bath frame brush
    clock thread shelf cot leather stair mirror bucket doorbell heater bulb
    cushion oak fabric
@goods_sport_car
    driver van bench car tent bike wheel row gym yoga motor weight brake truck
@fiction
    chapter book story paragraph film thriller author episode
@pet
    dog cat bird
@relation
    @kin @spouse @companion
@group
    @nation @faith_group @gender_group @orientation_group @disability_group
    @age_group @newcomer
"""
