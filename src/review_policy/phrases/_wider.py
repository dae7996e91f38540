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
    ship drive van car park ferry reverse truck
@route
    depot clear sort stop road custom zip transit warehouse town map street
    facility mile locker office lane trip village customs
@parcel
    box order good parcel mail post delivery carton envelope letter item
@delivery_place
    door gate hedge flat bin step house roof lobby fence desk locker garden
    wall build pavement shed land lift barn letterbox church patio stair lawn
    puddle buzzer neighbour
@neighbour
    somebody someone guard resident landlord police neighbour
@lateness
    late go hold miss promise lose slow expect guarantee vanish later
@quick
    quick fast overnight early soon speedy
@arrival
    box come driver wrap send get pack sign parcel arrive mail depot courier
    post delivery carton show hand ship track deliver envelope bring reach turn
    seal transit expect postman drop carrier safe receipt locker overnight
    speedy land letterbox collect receive
@courier_act
    leave wait sign rang knock hand ring scan bell mark leg throw signature
    kick wave flung proof attempt buzz greeting doorbell buzzer thief thrown
@waiting
    wait patience
@tracking
    label track scan deliver app refresh transit update stall attempt
@dispatch
    send mail post ship give
@weekday
    today tomorrow weekend
@month
    winter
@feast
    mum birthday dad baby stock gift party christmas advent holiday exam prom
    easter
@day_time
    night even morning evening tonight lunch
@time_span
    day week month hour minute year second while fortnight overnight min moment
@weather
    rain wind sun snow frost
@number
    one half both once third twice few double pair
@seller
    they be shop seller marketplace firm store brand owner their maker merchant
    company
@staff
    woman somebody nobody lady girl man someone head customer team guy helpline
    service support person engineer staff manager gentleman department employee
@answering
    tell answer ask write mail phone message reply chat ignore call email text
    follow speak brush confirm whatsapp complain silence contact silent
    escalate
@refund
    refund voucher credit reverse compensation
@return
    return label replace replacement swap restock
@cancel
    cancel withdraw
@fraud
    driver not note fake claim check robbery liar licence lying cheat essay
    clock bribe exam thief scammer steal smuggle
@conduct
    sorry kind polite warm glad honest helpful friend apology car smile trust
    manner apologise patience friendly
@rudeness
    rude swear shout threaten
@bribe
    delete voucher beg revise bribe freebie leaflet cashback coupon
@order
    order pay buy buyer need purchase bring pick customer want request
    subscribe shopper
@listing
    picture photo mention sell list describe online
@instruction
    instruction leaflet instructions
@wrong_item
    wrong other different mistake swap another else
@used_item
    somebody return open second scratch someone hair wear thumb else used dust
    spot stain previous
@damage
    bit own return wrong miss open crack scratch snap leak wear fake dent piece
    rust empty break used dead bare bent fault bend hole chew chip scuff smash
    split stain squash fray explode
@missing
    one without miss piece short empty part remain
@fake
    copy fake verified
@newness
    new seal safe perfect fresh mint
@packing_material
    box wrap bag pack pad tape paper strap plastic envelope tissue hamper
    bubble cardboard foam film newspaper
@packing_verb
    box wrap pack pad tape open label seal stuff
@packing_verdict
    pad open safe double snug rattle neat
@money
    refund money postage pay charge price cheap ship invoice change custom
    worth cash cost check robbery bank receipt bill balance value restock coin
    tax customs
@price_word
    dear cheap worth voucher sale robbery dearer value discount coupon
@shop_elsewhere
    amazon shop market chemist hardware supermarket competitor website
@amazon
    amazon marketplace warehouse subscribe
@kitchenware
    glass tin knife scale jar
@appliance
    machine fan iron heater
@electronics
    battery plug charger screen cable doorbell monitor
@phone
    answer phone cover case lock charger mobile screen
@computer
    game app pair reader mouse website
@audio
    sound volume
@camera
    photo video camera drone
@clothes
    top line zip pocket short tight seam button cloth elastic stitch hood cap
    fabric
@shoes
    van heel
@jewellery
    ring engrave ear gold
@bag
    bag strap zip cube
@beauty_hair
    hair powder brush shed skin dye
@health
    tablet insulin doctor nurse support inhaler hear arthritis teeth cough
    asthma pill physio heal diabetes
@baby
    baby nurse teeth cot twin toddler
@toys_games
    game slide car toy swing puzzle truck
@book
    page read chapter book cover end grip child edit publish print story
    paragraph thriller author prayer reader exam
@music_media
    disc press film record episode
@instrument
    bow tune string stand drum
@art_craft
    zip stamp paint sew wool stitch draw bias thread
@tools_fixings
    bit tape see screw hook glue fix bolt cord thread drill
@building
    door roof window bath shower tap drain
@garden
    drip fence garden sprinkler patio feeder lawn
@plants
    leave chilli flower bulb
@pet_goods
    bed tank vet pump brush chew heater fish
@animal
    dog cat fly bird fish
@vehicle_part
    battery plug lock short bike wheel disc helmet brake mirror
@sport
    box whistle row skip gym yoga helmet weight squash
@camping_fishing
    tent rope land waterproof torch fish
@furniture
    leg bench bed chair drawer table desk shelf cot cushion
@bedding
    throw bed pillow iron pill
@lighting
    light torch bulb
@office
    envelope ribbon sticker rule
@party
    advent
@food_spices
    soup tin hamper cheese crisp season biscuit sweet lunch chilli
@drink
    water drink drunk alcohol
@supplement
    powder liver
@cleaning
    wipe vanish bucket
@part
    pad hand lid handle strap cover leg battery screw case clip house line grip
    slot plug seal edge needle finish piece seat drawer spring hook charger
    tank key seam button wheel board frame screen pump corner flap stitch hole
    motor fan pin pole bolt cord tip thread tube shelf brake cap base cable
    drum part bulb cushion
@material
    paper plastic glass tin wood cardboard brass cloth foam stone wool steel
    copper gold leather cork oak fabric material
@colour
    colour clear red black bright grey blue green dark copper shade spot pink
    white dye dull yellow
@size
    size heavy fit big thin thick long small slip hip tiny wide comfy short
    tight meter square sag longer large point weight pinch
@senses
    feel pad soft taste smell sharp loud hot squeak firm smooth refresh quiet
    cold touch stiff comfy whistle beep hum click blunt rattle sweet buzz
    silent smells tastes noise
@looks
    nice love look finish bright pretty design gorgeous beautiful pattern
    handsome polish dull ugly
@quality_praise
    make strong solid well sturdy easy handy waterproof miracle neat
    comfortable
@quality_blame
    cheap bad weak break fault blunt poor
@fail_verb
    crack stick give squeak scratch stop snap leak wear drip wobble slip dent
    fall stall drop rust bubble break sag hum bent smoke bend shed apart burn
    chip scuff tip rattle split buzz died trip fray pill stuck hurt explode
@work_verb
    do read run hold charge light open wash last track keep cut close work fit
    stay slide drive fold store smooth clean sound grip turn seal heat lock
    play start cool help print perfect shut click record ride iron fill cook
    shine
@use_verb
    write read charge wash cut sleep fit boil drive try clean screw carry use
    wipe plug wear walk play eat print watch drink attach used paint tune sew
    build stitch stood pour ride cook
@body_part
    leg heart hair knee mouth hip feet thumb finger eye wrist ear toe arm foot
    shoulder skin teeth tongue
@room
    home lobby room kitchen ceiling shower stair
@family
    wife girl mum sister dad husband baby kid child brother friend son cousin
    grandson uncle nephew daughter grandma boy mate parent family toddler
@comparison
    like same good then than while bad twice replace different instead
    replacement exact rather identical
@negation
    be would have can do no not never nothing without nobody will hard none
    bare
@intensifier
    so every real just proper too honest always very pretty perfect rather deep
    absolute quite literally
@hedge
    like can but only sort just though yet think seem near might fair most
    rather believe guess apart quite apparently otherwise suppose around
@verdict
    good nice please love decent bad great happy satisfy perfect enjoy shame
    joke pity poor waste grateful superb unhappy satisfied dissatisfied
@stars
    one rate feedback review star reviewer score rating verdict point
@recommendation
    again buy anyone recommend
@courtesy
    you thank good dear please much hello everyone praise well guy wow cheer
    goodbye greeting grateful whatever
@swearing
    fuck idiot shit stupid
@place_name
    read bath polish english
@me
    we me be would have mine our will myself
@kin
    wife girl mum sister folk dad husband kid child brother son cousin grandson
    uncle nephew daughter grandma boy parent family twin
@companion
    friend teacher boss mate landlord colleague neighbour friendly
@spouse
    lady wife date girl husband guy gentleman
@child
    one girl baby kid child son school grandson nephew daughter boy student
    young twin toddler
@maker
    engineer press author maker founder inventor
@making
    write make find created publish design engineer sew build author record
    maker patent founder
@workplace
    pack depot ship purchase firm account shift bench warehouse market facility
    sale desk office clock factory department company
@employment
    pay work shift boss job owner engineer staff manager share colleague bonus
    livelihood influencer employee founder fire
@business
    shop marketplace label firm store house customer clinic brand market trade
    factory merchant company livelihood competitor
@rivalry
    copy fake competitor
@promotion_place
    shop page marketplace app store list site group platform channel link stall
    sit helpline profile whatsapp online thread net newsletter telegram wechat
    instagram website
@promotion_call
    shop comment sign please phone message book scan email text below link
    claim check join dm follow scroll click share search subscribe contact tap
    visit donate newsletter
@coupon
    off price knock code offer clip deal save voucher gift welcome sale
    subscribe freebie cashback giveaway bonus reward discount coupon
@gift
    thank free card charge offer birthday throw stock voucher ribbon gift
    hamper bribe freebie easter raffle giveaway bonus reward donate
@payback
    refund money pay full offer account cash voucher gift check bank transfer
    credit cashback compensation
@bargain_for
    refund return promise offer agree deal quiet term swap request shut trade
    guarantee beg bribe silence reward positive threaten
@review_words
    rate feedback review star write comment post reviewer opinion reply mention
    praise think rave evaluation score rating thumb paragraph verdict judge
    sentence essay remark thread submit recommend verified reviewers
@review_change
    rate up cancel remove change delete edit update rating withdraw lower
    correct revise reverse previous
@reviewers
    somebody reviewer buyer someone everyone customer anyone author critic
    reader verified shopper influencer reviewers
@evidence
    not picture photo message track invoice scan copy email snap note voucher
    link slip video paste attach receipt camera screenshot prove confirm proof
    record verified leaflet
@openness
    pay opinion honest gift fair blunt bias compensation
@disease
    cancer hepatitis arthritis epilepsy thyroid asthma liver diabetes
@ailment
    bit boil lump teeth cough poor hurt
@medicine
    cure tablet insulin inhaler pill medication drug
@healer
    clinic doctor nurse vet hospital chemist surgeon dentist physio
@healing
    go cure clear survive overnight vanish reverse repair miracle heal
@test_result
    read scan score test count meter lower double screen value level liver iron
    monitor exam negative
@weapon
    strap knife brass weapon
@drug
    crack glue bath powder smoke blunt buzz waste drug
@alcohol
    toast drink buzz cork drunk alcohol
@police
    custom guard lock law judge ticket copper warden police lawyer customs
@theft
    bag robbery thief steal burglary
@stealth
    quiet secret private catch notice spot silent smuggle neighbour
@violence
    kick dead hang fight strike torch slap threaten kill hurt
@safety_device
    gate strap plug guard seal lock catch smoke helmet bolt sprinkler brake
    buzzer
@disabling
    tape remove block clip zip tied skip silence trip
@hazard
    see smoke burn explode fire
@insult_noun
    liar idiot
@insult_adjective
    fuck rude moan cheat stupid
@wits
    thick think mind brain reason understand genius reader
@contempt
    shame joke pity feeder
@curse
    pay hope hung slow wish dead hang shame burn god prayer died cry sue fire
@nation
    black gypsy polish english white
@faith_group
    church religion
@gender_group
    woman lady girl man mum dad guy boy gentleman women
@orientation_group
    gay
@disability_group
    epilepsy deaf
@age_group
    old baby kid child grandma student retire young generation toddler
@newcomer
    gypsy foreigners
@generalising
    you they be same can every these never nothing those all people nobody each
    lot kind will folk sort whole type everyone group always across most
    everywhere any anyone together none breed anywhere their class identical
    lump natural generation race
@inferiority
    below wipe breed rat world base waste
@sex_act
    bed edge fuck finger moan bare submit kiss sexy erection orgasm naked
@body_part_intimate
    hip private erection
@intimate_goods
    stock tight leather sexy condom vibrator
@shop_name
    amazon shop marketplace buy store warehouse market chemist hardware
    supermarket
@cheapness
    dear nothing cheap cut offer mark twice deal per near drop cost sale dearer
    value discount
@stock
    go track sell list stock warehouse empty bare retire restock shelf aisle
    remain
@shopping_time
    day week box this now since month night late hour minute once last next
    year today birthday even morning until fortnight twice yet tomorrow spring
    evening past tonight few weekend season christmas winter later holiday
    previous easter
@seller_words
    shop answer seller marketplace message reply chat ignore email warranty
    firm account store customer friend team sale helpline help service support
    party owner staff member guarantee manager complain department merchant
    contact care company apologise escalate friendly
@quality
    quick soft cheap taste smell heavy crack strong sharp loud thin thick
    squeak scratch firm smooth solid snap weak grip slow leak wear quiet drip
    hard finish bright wobble slip dent rust gorgeous sturdy stiff comfy tight
    break sag bent beautiful bend crisp snug stitch fresh handy chip waterproof
    rattle buzz stain neat fray pill superb dull stuck comfortable ugly smells
    tastes
@goods_kitchen
    lid bin glass knife jar foil
@goods_electronic
    charge phone app battery plug tablet video charger mobile screen camera
    pair cord torch drone cable doorbell heater monitor bulb
@goods_clothing
    strap glass stock zip pocket short tight watch seam cloth ear wool stitch
    thread cap leather fabric
@goods_book_media
    page chapter track book game print story paragraph library season film
    sentence thriller author record episode newspaper puzzle reader drum volume
    leaflet
@goods_tool_garden
    hedge fit see screw bench fence hook glue knife paint garden pump rope fix
    shed hardware bolt cord sprinkler shelf drill lawn
@goods_toy_pet_baby
    track game dog block baby wipe cat bed carrier sticker stuff kit bike paint
    nurse toy bone flap chew biscuit rattle drone cot feeder puzzle pop heater
    toddler
@goods_beauty_health
    tablet inhaler polish pill dye
@goods_food_drink
    can dry stock water soup tin hamper drink cheese crisp season biscuit sweet
    chilli fish
@goods_home_furniture
    size sheet bench bed pillow chair hamper drawer knife table desk bath paint
    frame foam brush clock thread shelf cot leather stair mirror polish bucket
    doorbell heater bulb cushion oak fabric
@goods_sport_car
    box driver van bench car tent bike wheel row gym yoga motor weight brake
    ride truck fish
@fiction
    chapter book end grip story paragraph film thriller author episode
@pet
    dog cat bird
@relation
    @kin @spouse @companion
@group
    @nation @faith_group @gender_group @orientation_group @disability_group
    @age_group @newcomer
"""
