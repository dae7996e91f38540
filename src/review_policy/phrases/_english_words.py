"""
English words by the narrow meanings that all languages share.
"""

from __future__ import annotations

from typing import Final


WORDS: Final = """
you
    you your yours yous
we
    we our us
me
    my me
they
    they them their them's
he
    he his him
and
    and
thank
    thank thanks thanked thanking
she
    she her shes
in
    in
be
    is was it's are be been i'm were there's that's he's am isn't you're being
    they're we're she's wasn't aren't weren't
one
    one ones 1 one's
day
    day days day's
at
    at
rate
    rating rate rated rates
amazon
    amazon amazon's
would
    i'd would you'd we'd wouldn't
or
    or
for
    for
week
    week weeks weekly week's
if
    if
box
    box boxes boxed boxing
have
    has have had i've we've you've hasn't having haven't hadn't
come
    came come comes coming
who
    who who's
on
    on
driver
    driver driver's drivers
feedback
    feedback
order
    order ordered orders ordering order's
like
    like likes liked liking likely
less
    less
review
    review reviews reviewed reviewing
leave
    left leave leaves leaving
this
    this
bit
    bit bits bites biting
shop
    shop shopping shops shop's
tell
    told tell tells telling
say
    says said say saying
answer
    answer answered answers answering
star
    stars star staring stares stared
refund
    refund refunded refunds refund's
same
    same
that
    that thats
now
    now
page
    page pages
wrap
    wrapped wrap wrapping wraps
with
    with
seller
    seller seller's sellers
can
    can could can't couldn't cannot cans canned canning canes
do
    do don't did does doesn't done didn't doing
so
    so so's
every
    every
of
    of
here
    here here's
ask
    asked ask asking asks
since
    since
these
    these
back
    back backed backs backing back's
month
    month months monthly month's
bag
    bag bags bag's bagged bagging
write
    write wrote written writing writes
good
    good better best goods
word
    word words wording
read
    read reads reading
no
    no
half
    half half's
mine
    mine mine's
door
    door doors door's
send
    sent send sends sending
old
    old olds old's
to
    to
still
    still
dear
    dear dears
first
    first
get
    got get gets getting gotten
name
    name named names name's namely naming
night
    night nights nightly night's
pack
    packed pack packing packs
wait
    wait waiting waited waits
comment
    comment comments
then
    then
not
    not notes noted
when
    when
never
    never
up
    up upped
put
    put putting puts
gate
    gate gates gate's
cancel
    cancelled cancel cancelling canceled cancels
what
    what what's
free
    free freed
enough
    enough
nice
    nice nicely
sign
    signed sign signs signing
woman
    woman women women's woman's
make
    made make makes making
late
    late lately
feel
    feel felt feels feeling
own
    own owned owns owning
again
    again
please
    please pleased pleases
about
    about
sorry
    sorry
hour
    hour hours
through
    through
card
    card cards card's
somebody
    somebody somebody's somebodies
nothing
    nothing nothing's
money
    money money's
those
    those
run
    run runs running
our
    ours
parcel
    parcel parcels parcel's
without
    without
minute
    minutes minute minute's
go
    went go goes gone going
all
    all
marketplace
    marketplace marketplace's
pad
    pads pad padding padded pad's padding's
arrive
    arrived arrives arrive arriving
before
    before
love
    lovely love loved loves loving
mail
    mail mails mailed mailing
people
    people people's
where
    where where's wheres
take
    took take takes taken taking
nobody
    nobody nobody's
each
    each
after
    after
tape
    tape taped tapes
depot
    depot depot's depots
return
    return returned returns returning
courier
    courier courier's couriers couriered
there
    there theres
by
    by
quick
    quick quickly
wrong
    wrong wrongly
postage
    postage
both
    both
pay
    paid pay pays paying payed
than
    than
off
    off
from
    from
post
    post posted posts posting
soft
    soft softly
hold
    hold holds held holding
charge
    charge charged charges charging
which
    which
lot
    lot lots
little
    little
but
    but
price
    price prices priced pricing
cheap
    cheap cheaper cheapest
already
    already
light
    light lights light's lightly lighting
down
    down down's
rang
    rang
reviewer
    reviewers reviewer reviewer's
out
    out outing outs
delivery
    delivery deliveries delivery's
once
    once
carton
    carton cartons
buy
    bought buy buying buys
picture
    picture pictures picture's pictured
phone
    phone phoned phones phone's
knock
    knock knocked knocks knocking
under
    under
miss
    missing missed miss misses
number
    number numbers numbered number's
should
    should
photo
    photo photos photo's
open
    open opened opens opening
wash
    wash washes washing washed
size
    size sizes sized sizing
last
    last lasts lasted
show
    shows show showed showing
chapter
    chapter chapters
how
    how how's
message
    message messages messaged
full
    full
new
    new news
hand
    hand hands handed hand's handing
paper
    paper papers paper's
label
    label labels labelled label's
hedge
    hedge hedges
know
    know knows knew known knowing
also
    also
roll
    roll rolled rolls rolling
lid
    lid lids lid's
lady
    lady ladies lady's
handle
    handle handles handle's handling handled
only
    only
ship
    shipping shipped ship ships ship's
remove
    remove removed removing
time
    time times timed timing
track
    tracking track tracks tracked tracking's track's
flat
    flat flats
wife
    wife wife's wives
taste
    tastes taste tasted tasting
fast
    fast fasted
book
    book books booked book's
ring
    ring rings ringing ring's
keep
    keep kept keeps keeping
invoice
    invoice invoices
date
    date dates dated dating date's
scan
    scan scanned scans scanning
much
    much
girl
    girl girls girl's
cut
    cut cuts cutting
kind
    kind kindly kinds
buyer
    buyer buyers buyer's
look
    look looks looked looking
over
    over
sleep
    sleep slept sleeping sleeps
smell
    smell smells smelled smelling smell's
close
    closed close closes closing
find
    found find finds finding
decent
    decent
heavy
    heavy
hello
    hello
opinion
    opinion opinions
game
    game games game's gaming
man
    man men man's men's
next
    next
mum
    mother mum mother's mum's mums mom mummy mummy's mom's
crack
    cracked crack cracking cracks crackly
bin
    bin bins binned bin's
change
    changed change changes changing
work
    works work working worked
year
    year years year's yearly
fit
    fits fit fitted fitting fitting's fit's
need
    need needs needed needing
strong
    strong
stay
    stays stay stayed staying
reply
    reply replied replies replying
fine
    fine
slide
    slide slides sliding
strap
    strap straps strap's strapped
colour
    colour colours colour's coloured colouring
chat
    chat chatted chatting
stick
    stick sticks sticking stick's
big
    big bigger biggest
will
    will i'll won't you'll we'll willing
sister
    sister sister's sisters
right
    right rights rightly
real
    real really
bell
    bell bells bell's
promise
    promised promise promises promising
code
    code coded codes code's
boil
    boil boils boiled boiling
cure
    cured cure cures curing
clear
    clear clearly cleared clears clearing
must
    must
sharp
    sharp sharps
folk
    folks folk
third
    third thirds
loud
    loud loudly
ignore
    ignore ignored ignores ignoring
give
    gave give given gives giving
sort
    sort sorted sorting sorts
between
    between
offer
    offered offer offers offering
hot
    hot
hope
    hope hoped hoping hopes
call
    called call calls calling
its
    its
step
    step steps stepped
second
    second seconds seconded
see
    see saw seen sees seeing saw's
deliver
    delivered delivers deliver
thin
    thin
form
    form forms formed
face
    face faces facing faced
home
    home homes
today
    today today's todays
mark
    mark marks marked marking
side
    side sides siding
lose
    lost lose loses losing
top
    top tops topping topped
copy
    copy copies copied copy's
dog
    dog dog's dogs
email
    email emails emailed
purchase
    purchase purchased purchases purchasing
drive
    drive drove drives driving driven
birthday
    birthday birthdays
van
    van van's vans
fold
    folds fold folded folding
thick
    thick
just
    just
while
    while
even
    even evening evenly
warranty
    warranty warranty's
plastic
    plastic
text
    text texted texts
squeak
    squeak squeaks squeaking squeaked
whole
    whole
cover
    cover covers covered cover's covering
app
    app app's apps
leg
    legs leg legged
polite
    polite politely
other
    other others other's
long
    long longing
small
    small
rain
    rain rained raining rains
scratch
    scratch scratched scratches scratching
straight
    straight
proper
    proper properly
morning
    morning mornings
someone
    someone someone's
until
    until
firm
    firm firmly firm's firms
stop
    stop stopped stops stopping
type
    type typed typing types
too
    too
though
    though
account
    account accounts accounting
envelope
    envelope envelopes
try
    tried try trying tries
warm
    warm warms warmly warmed warming
fortnight
    fortnight
set
    set setting sets set's setting's
dad
    dad father dad's father's dads
heart
    heart hearts heart's
mention
    mention mentioned mentions mentioning
bring
    bring brought brings bringing
behind
    behind
hair
    hair hair's hairs
knee
    knees knee knee's
pick
    pick picked picks picking
store
    store stores store's stored
inside
    inside
sell
    sold sell sells selling
list
    list listing listed lists
dry
    dry dries dried drying
something
    something something's
battery
    battery batteries battery's
block
    block blocked blocks blocking block's
site
    site site's
smooth
    smooth smoothly
below
    below
clean
    clean cleaning cleaned cleans cleanly
glass
    glass glasses
solid
    solid solids
cancer
    cancer
bad
    bad worse worst
place
    place places placed
address
    address addresses addressed
throw
    throw threw thrown throws throwing
twice
    twice
more
    more
husband
    husband husband's husbands
snap
    snap snapped snaps snapping
sheet
    sheet sheets sheet's
end
    end ends ended ending ending's
reach
    reach reached reaches reaching
baby
    baby babies baby's
road
    road roads
yet
    yet
head
    head heads heading headed head's
signature
    signature
screw
    screws screw screwed
weak
    weak
ever
    ever
round
    round rounds rounded rounding
carry
    carried carry carries carrying
everyone
    everyone everyone's
let
    let lets let's letting
kid
    kids kid kid's kidding
case
    case cases casing
stock
    stock stocking stocks
sound
    sound sounds sounded sound's sounding
hung
    hung
outside
    outside
refresh
    refresh refreshing refreshed
custom
    customs custom
clip
    clip clips clip's clipped clipping
praise
    praise praised praises praising
agree
    agreed agree agrees
use
    use uses
question
    question questions
wipe
    wipe wipes wiped wiping
house
    house houses housing housed
cat
    cat cat's cats
great
    great
kick
    kicked kick kicks
reminder
    reminder
note
    note
line
    line lines lining lined lining's line's
grip
    grip grips gripping grip's gripped
shift
    shift shifts shifted shifting
zip
    zip zips zip's zipped
product
    product products
child
    child children child's children's
way
    way ways
group
    group groups
replace
    replaced replace replacing
slow
    slow slowly slowed slows
worth
    worth
turn
    turned turn turns turning
platform
    platform platform's
deal
    deal deals deal's
delete
    delete deleted
happy
    happy
brother
    brother brother's brothers
some
    some
created
    created
cash
    cash
mouth
    mouth mouths
slot
    slot slots slot's
plug
    plug plugs plugged plug's
tag
    tag tags
country
    country countries
tissue
    tissue
edit
    edited edit editing
leak
    leaks leak leaked leaking
glad
    glad gladly
wave
    wave waved waving waves
guard
    guard guards guard's guarding
think
    think thought thinks thinking
honest
    honest honestly
seal
    seal sealed seals sealing seal's
customer
    customer customers customer's
bench
    bench benches
letter
    letter letters lettering
transit
    transit
wear
    wore wear worn wearing wears
clinic
    clinic
heat
    heat heats heating heated heating's
mind
    mind minded minds minding
want
    want wanted wants wanting
walk
    walk walked walking walks
quiet
    quiet quietly
well
    well
expect
    expect expected expecting expects
term
    term terms
drip
    drip drips dripping dripped
bed
    bed beds bed's bedded bedding
brain
    brain brains
public
    public publicly
helpful
    helpful
roof
    roof roofs roof's roofing
friend
    friend friends friendly friend's
apology
    apology apologies
floor
    floor floors floor's floored
water
    water water's waters watered watering
warehouse
    warehouse warehouses
update
    update updated updates
postman
    postman postman's
tablet
    tablets tablet tablet's
town
    town towns
move
    moved move moving moves
per
    per
hard
    hard hardly
always
    always
soup
    soup soups
edge
    edge edges edging
rave
    raves rave raving raved
save
    saved save saves saving
lobby
    lobby
spare
    spare spares spared
lock
    lock locks locked
very
    very
needle
    needle needles needle's
car
    car cars cares caring car's
pillow
    pillow pillows pillow's
seem
    seems seem seemed
against
    against
evaluation
    evaluation
voucher
    voucher vouchers
son
    son son's sons
channel
    channel channels channel's
reason
    reason reasons
laugh
    laughed laugh laughing laughs
ribbon
    ribbon ribbons ribbon's
fence
    fence fenced
room
    room rooms room's
link
    link links linked
team
    team
into
    into
near
    near nearly
gift
    gift gifted gifts
cold
    cold
red
    red reds red's
because
    because
finish
    finished finish finishing finishes
anything
    anything anything's
black
    black blacks
bright
    bright
yes
    yes
wobble
    wobbles wobble wobbled wobbling
teacher
    teacher teachers teacher's
tomorrow
    tomorrow tomorrow's tomorrows
fake
    fake fakes
score
    score scores scored scoring
brand
    brand brands brand's
might
    might
wet
    wet wetting
slip
    slip slipped slips slipping
different
    different differently
smile
    smile smiling smiled smiles
dent
    dent dented dents
fall
    fell fall falls fallen falling
pretty
    pretty
piece
    pieces piece
claim
    claim claims claimed claiming
boss
    boss boss's
stall
    stall stalls
window
    window windows window's
publish
    published publish
test
    tested test testing tests
instead
    instead
drop
    drop dropped drops dropping
itself
    itself
pocket
    pocket pockets pocket's
hip
    hip hips hip's
replacement
    replacement replacement's replacements
tied
    tied
play
    play plays played playing
fun
    fun
cousin
    cousin cousins cousin's
tin
    tin tins tin's tines tinned
chair
    chair chairs chair's
insulin
    insulin
club
    club clubs clubbed club's
fair
    fair fairly fairs fair's
cost
    cost costs costing
rating
    ratings
rust
    rust rusted rusts
live
    live living lives lived lively
seat
    seat seats seat's seated
map
    map maps
average
    average averages
tiny
    tiny
check
    check checked checks checking
count
    count counted counts counting
withdraw
    withdraw
hamper
    hamper
video
    video videos
kitchen
    kitchen kitchens kitchen's
join
    join joined joining joins
away
    away
why
    why
boat
    boat boats boat's
eat
    ate eats eat eating eaten
design
    designed design designs designing
dm
    dm
drawer
    drawer drawers
everything
    everything everything's
mistake
    mistake mistakes
feet
    feet
wide
    wide widely
grey
    grey greys greyed
across
    across
street
    street streets street's
stamp
    stamp stamped stamps
most
    most mostly
market
    market marketing marketed
whether
    whether
swap
    swap swapped swapping swaps
request
    request requested requesting
job
    job jobs
carrier
    carrier carrier's
guy
    guy guys guy's
teach
    teach taught teaching teaches
bottom
    bottom bottoms bottom's
touch
    touch touched touching touches
wood
    wood woods wood's
spring
    spring springs spring's
gorgeous
    gorgeous
park
    park parked parking parks
proud
    proud proudly
sturdy
    sturdy
facility
    facility
start
    start started starts starting
blue
    blue
hook
    hook hooks hooked hook's
somewhere
    somewhere
everywhere
    everywhere
wish
    wish wished wishes wishing
follow
    follow followed following follows
glue
    glue glued glue's glues
charger
    charger charger's chargers
secret
    secret secrets secretly
bow
    bow bows bowed bow's bowing
stiff
    stiff
tent
    tent tent's tents
knife
    knife knives
sit
    sits sit sitting sites
welcome
    welcome
mobile
    mobile
talk
    talk talking talked talks
sea
    sea seas
sale
    sale sales
evening
    evenings
bubble
    bubble bubbles
fuck
    fucking fuck fucked
sticker
    sticker stickers
any
    any
table
    table tables table's
school
    school schools school's
comfy
    comfy
direct
    direct directly
resident
    resident residents
thumb
    thumb thumbs thumb's thumbed
short
    short shorts shortly
empty
    empty emptied empties emptying
grandson
    grandson grandson's grandsons
cool
    cool cooling
alone
    alone
cardboard
    cardboard
safe
    safe safely
robbery
    robbery
paste
    paste
liar
    liar liars
another
    another another's
air
    air airing aired airs
exact
    exactly exact
toast
    toast toasted toasts
helpline
    helpline
tight
    tight tights
past
    past pastes
idiot
    idiot idiots
help
    help helps helped helping
service
    service serviced services
print
    print printed prints printing print's
tank
    tank tanks tank's
anyone
    anyone anyone's
key
    key keys keyed key's
watch
    watch watched watching watches
bother
    bother bothered bothering bothers
stuff
    stuff stuffed stuffing stuffing's
bank
    bank bank's banking banks
drink
    drink drinks drinking
within
    within
scroll
    scroll scrolled scrolls
attach
    attached attach
rude
    rude
together
    together
satisfy
    satisfied satisfy satisfies
thing
    thing things thing's
doctor
    doctor doctor's doctors
fly
    flies fly flew flying flown
finger
    fingers finger finger's fingering fingered
desk
    desk desks
uncle
    uncle uncle's uncles
speak
    speak speaking speaks
break
    broken broke break breaks breaking
swear
    swear swears swearing
perfect
    perfect perfectly
mile
    miles mile
none
    none
brass
    brass
story
    story stories story's
shut
    shut shuts shutting
seam
    seam seams seam's
instruction
    instructions instruction
kit
    kit kit's kits kites
bath
    bath baths bathes
button
    button buttons button's buttoned
else
    else else's elses
receipt
    receipt receipts
used
    used
bike
    bike bikes bike's
whistle
    whistle whistles whistled whistling whistle's
bus
    bus buses
paint
    paint painted painting paints paint's
tonight
    tonight tonight's
wheel
    wheel wheels wheel's wheeled
easy
    easy
rest
    rest resting rested rests
eye
    eyes eye eyeing
paragraph
    paragraph paragraphs
powder
    powder
breed
    breed
board
    board boards board's boarding boarded
moan
    moan moaning moans moaned
survive
    survived survives survive surviving
nurse
    nurse nursing nurses nurse's nursed
support
    support supporting supports supported
dead
    dead deadly
locker
    locker lockers locker's
tune
    tune tuning tuned tunes
cloth
    cloth clothes cloth's
trade
    trade trading
few
    few
range
    range
bare
    bare barely
garden
    garden gardening gardens
toy
    toy toys
pass
    passed pass passes passing
frame
    frame framed frames frame's
office
    office offices
meter
    meter meters
wall
    wall walls walled
settle
    settled settle settles settling
crowd
    crowd crowds
row
    row rowing rows
square
    square squares
sag
    sags sag sagged sagging
anywhere
    anywhere
ceiling
    ceiling
verdict
    verdict verdicts
beep
    beep beeps beeping beeped
string
    strings string stringing
hum
    hums hum humming hummed
longer
    longer
person
    person persons person's
enjoy
    enjoy enjoying enjoyed enjoys
click
    click clicks clicked clicking
private
    private privately
overnight
    overnight
party
    party parties
owner
    owner owners owner's
bent
    bent
beautiful
    beautiful beautifully
green
    green greens green's
stand
    stand standing stands stand's
trust
    trust trusted trusting trusts
rather
    rather
law
    law laws law's
pull
    pull pulled pulls pulling
lower
    lower lowered
cheese
    cheese
station
    station stations station's
foam
    foam foam's foams
engineer
    engineer engineers engineering engineered
policy
    policy
funny
    funny
early
    early
holder
    holder holder's holders
judge
    judge judging
double
    double doubled doubles doubling
ran
    ran
odd
    odd odds
sew
    sewing sew sews sewed
vet
    vet vet's vets
bar
    bar bars bar's barred
chart
    chart charts chart's
nephew
    nephew nephew's nephews
idea
    idea ideas
staff
    staff staffed staff's
wrist
    wrist wrists
member
    members member
quibble
    quibble quibbling
daughter
    daughter daughter's daughters
weekend
    weekend weekends
deep
    deep deeply
guarantee
    guarantee guaranteed
disc
    disc discs
catch
    caught catch catches catching
ferry
    ferry ferries
screen
    screen screen's screens screening
centre
    centre
fault
    fault faults
entry
    entry entries entry's
bill
    bill billed bills
transfer
    transfer transferred
library
    library library's
build
    building build builds
inhaler
    inhaler inhalers
camera
    camera cameras camera's
bone
    bone bones boning boned
flung
    flung
match
    match matching matches matched
listen
    listen listened listening listens
grandma
    nan gran grandmother granny nan's grandmother's gran's grandma granny's
    grandma's
shout
    shout shouting shouted shouts
dearer
    dearer
press
    press pressed pressing presses pressing's
their
    theirs
profile
    profile profiles
shower
    shower showering
notice
    noticed notice notices
licence
    licence
dust
    dust dusted
manager
    manager
believe
    believe believed believes believing
screenshot
    screenshot screenshots
hepatitis
    hepatitis
pump
    pump pumps pump's pumped
soon
    soon
met
    met
boy
    boy boys boy's
dark
    dark
degree
    degrees degree
engrave
    engraved engraving engrave engraving's
smoke
    smoke smoking smoked smokes
hear
    hear hearing hears
elastic
    elastic elastic's
balance
    balance balanced balancing
bend
    bend bends bending
lung
    lungs lung
pavement
    pavement
corner
    corner corners corner's
ear
    ear ears earring eared
stone
    stone stones
brush
    brush brushes brushed brushing
flap
    flap flaps
yourself
    yourself
skip
    skip skips skipped skipping
large
    large
crisp
    crisp crisps
class
    class classes
rope
    rope ropes rope's
speedy
    speedy
share
    share shared sharing shares
toe
    toe toes
wind
    wind winds winding
guess
    guess guessed guessing guesses
fix
    fixed fix fixes fixing
gym
    gym gym's
hospital
    hospital hospital's
meet
    meet meeting meets
lying
    lying
lean
    leaned leans lean leaning
identical
    identical
sing
    sing sings singing
yoga
    yoga
machine
    machine machines machine's
season
    season seasons seasoning season's seasoned
prove
    prove proved proves proving
confirm
    confirm confirmed confirms confirming
flight
    flights flight
film
    film films filmed filming film's
mate
    mate mate's
snug
    snug snugly
gentleman
    gentleman
learn
    learn learned learning learns
accord
    according accord
shed
    shed sheds shedding
land
    landed landing land lands
item
    item items
correct
    correct corrected corrects correcting
official
    official officially
life
    life life's
ticket
    ticket tickets
hang
    hang hangs hanging hanged
heel
    heel heels heel's
arm
    arm arms arm's
foot
    foot foot's footed
include
    included including includes include
landlord
    landlord landlord's
apart
    apart
wool
    wool wool's woolly
wow
    wow
stitch
    stitching stitched stitches stitch stitching's
search
    search searched
front
    front fronts
single
    single
student
    student students
steel
    steel steel's
sentence
    sentence sentences sentencing
lump
    lump lumps
problem
    problem problems
whatsapp
    whatsapp
stood
    stood
copper
    copper copper's
understand
    understand understanding understands
shoulder
    shoulder shoulders
telephone
    telephone telephoned telephones
chemist
    chemist chemist's
due
    due dues
either
    either
matter
    matter matters
dribble
    dribbles dribble dribbling dribbled
fresh
    fresh freshly
thriller
    thriller
handy
    handy
christmas
    christmas
hole
    hole holes hole's
point
    point points pointed pointing
proof
    proof proofs
shade
    shade shades
motor
    motor motors motor's
winter
    winter winters winter's
pair
    pair pairs pairing paired
fight
    fight fighting fights
sun
    sun
arch
    arch arches arching
lane
    lane lanes
shame
    shame
arthritis
    arthritis
normal
    normal normally
fan
    fan fans fan's
author
    author author's authors
chew
    chew chewed chews chewing
gold
    gold
value
    value valued values
absolute
    absolute absolutely
beg
    beg begging begged begs
revise
    revise revised
surgeon
    surgeon surgeon's surgeons
pin
    pin pins pinned
retire
    retired retire
draw
    drawing draw draws
colleague
    colleague colleagues
restock
    restocking restock restocked
lift
    lift lifted lifts lifting lift's
burn
    burn burns burned burning
skin
    skin skin's skins skinned
credit
    credit credited credits
extra
    extra extras
joke
    joke jokes joking joke's
strike
    strike strikes striking
pole
    poles pole
chip
    chip chips chipped
record
    record records recorded recording
hardware
    hardware
scuff
    scuff scuffs
biscuit
    biscuit biscuits
describe
    described describe describing describes
helmet
    helmet helmets helmet's
voice
    voice voices
pour
    pour pours poured pouring
waterproof
    waterproof waterproofs
blunt
    blunt
mint
    mint mints
parent
    parents parent
god
    god gods god's
episode
    episode
bolt
    bolts bolt bolted
genius
    genius geniuses
issue
    issued issue issues
calm
    calm calmed calming
cord
    cord cord's cords corded
rule
    rules rule ruled ruling
complain
    complain complained complains complaining
tip
    tip tips tipped tipping tip's
band
    band bands band's
cube
    cubes cube
epilepsy
    epilepsy
newspaper
    newspaper newspapers
online
    online
torch
    torch torches
maker
    maker maker's makers
young
    young
borrow
    borrowed borrow
attempt
    attempt attempted attempts attempting
low
    low
bird
    bird birds
batch
    batch batches
rattle
    rattle rattles rattling rattled
dinner
    dinner dinners dinner's
supermarket
    supermarket supermarket's
shit
    shit shits
natural
    naturally natural
advent
    advent
teeth
    teeth teething
cheat
    cheats cheat cheating cheated
gypsy
    gypsies gypsy
swing
    swing swings swinging
wake
    wake wakes waking
level
    level levels level's
manner
    manners manner
barn
    barn barns
rat
    rat rats
thyroid
    thyroid
dentist
    dentist dentist's dentists
drone
    drone drone's drones
plain
    plain plainly
family
    family families family's
essay
    essay essays
remark
    remarks remark
far
    far
letterbox
    letterbox
middle
    middle middling
sprinkler
    sprinkler
weight
    weight weighted weights weight's
vanish
    vanished vanish vanishes
scale
    scale scales scale's
church
    church
spot
    spot spots spotted
clock
    clock clocks clock's clocked
smash
    smashed smashing smash
critic
    critics critic
pink
    pink
factory
    factory factories
patio
    patio patio's
cheer
    cheers cheered cheer cheering
along
    along
bias
    biased bias
ready
    ready
collect
    collect collected collecting collects
thread
    thread threads threaded
hood
    hood hood's
tube
    tube tubes
reverse
    reverse reversed reversing reverses
pity
    pity
quite
    quite
shelf
    shelf shelf's
brake
    brakes brake
cap
    cap caps cap's capped
cot
    cot
later
    later
leather
    leather leather's
feeder
    feeder
goodbye
    goodbye
ride
    ride rides riding
sweet
    sweet sweets sweetly
drill
    drill drilled drill's drills drilling
cough
    cough coughed coughing coughs
pattern
    pattern pattern's patterns
asthma
    asthma
department
    department departments
world
    world
win
    win wins
prayer
    prayer prayers
myself
    myself
base
    base based bases
aisle
    aisle
lunch
    lunch lunches
bribe
    bribe bribed bribes
handsome
    handsome
subscribe
    subscribe subscribed
split
    split splits splitting
true
    true truing
repair
    repair repaired repairs
tongue
    tongue tongued
apparently
    apparently
wheelie
    wheelie
ground
    ground grounds grounding
freebie
    freebie
storm
    storm storms
cable
    cable cables cable's
buzz
    buzz buzzes buzzed buzzing
her
    hers
serve
    served serve serves serving
warden
    warden warden's
anyway
    anyway
meant
    meant
merchant
    merchant merchants merchant's
stair
    stairs stair
silence
    silence silenced silences
puzzle
    puzzle puzzles
contact
    contact contacts contacted
access
    access
human
    human humans
reader
    reader readers reader's
stain
    stain stains stained
tap
    tap taps tapped tap's tapping
lawn
    lawn lawn's
jar
    jar jars jar's
submit
    submit submitted
coin
    coin coins
foil
    foil
liver
    liver
min
    mins min
visit
    visit visits visited visiting
silent
    silent silently
greeting
    greetings
mirror
    mirror mirrors mirror's
puddle
    puddle puddles
died
    died
iron
    iron ironing ironed irons
polish
    polish polished polishes
otherwise
    otherwise
generation
    generation generations
drum
    drum drums
pop
    pop popped pops popping
pinch
    pinch pinches pinched pinching
miracle
    miracle miracles
trip
    trip trips tripped tripping
suppose
    supposed suppose
neat
    neat neatly
recommend
    recommend recommended
around
    around
bucket
    bucket buckets bucketing
police
    police
squash
    squash squashed squashes
doorbell
    doorbell
mass
    mass
further
    further
fray
    frayed fray frays fraying
pill
    pills pill pilling pilled
holiday
    holiday holidays
heater
    heater heater's heaters
serial
    serial
cork
    cork
fuss
    fuss
poor
    poor poorly
unit
    unit units united
slap
    slap slaps slapped
waste
    waste wasted
care
    care
verified
    verified
mean
    mean means meaning
literally
    literally
self
    self
volume
    volume volume's
grateful
    grateful
fill
    fill filled filling fills filling's
chilli
    chilli chillies
calmer
    calmer
part
    part parts parted parting
physio
    physio physio's physios
race
    race racing
net
    net nets net's
english
    english
remain
    remain remains remaining
drain
    drain drains
nation
    nation nations
truck
    truck trucks truck's
white
    white whites
snow
    snow snowed
monitor
    monitor monitors monitored monitor's
superb
    superb
company
    company company's companies
add
    add added adding adds
favourite
    favourite favourites
receive
    received receive receiving receives
whatever
    whatever whatever's
cook
    cook cooked cooking cooks cook's
village
    village villages
kiss
    kiss kissed kissing kisses
bless
    bless blessing blessed
flower
    flower flowers
buzzer
    buzzer buzzers
exam
    exam exams
apologise
    apologised apologise apologises
leaflet
    leaflet leaflets leaflet's
patience
    patience
king
    king kings king's
newest
    newest
cry
    cried cry crying cries
bulb
    bulb bulbs bulb's
escalate
    escalated escalate
cushion
    cushion cushions cushion's
shine
    shine shining shines
tax
    tax taxes
prom
    prom
dye
    dye
oak
    oak
patent
    patent
index
    index
previous
    previous
moment
    moment moments
dull
    dull dulled dulls
frost
    frost frosts frosted
twin
    twins twin
himself
    himself
fabric
    fabric fabric's
error
    error errors
deaf
    deaf
mouse
    mouse
fish
    fish fishing fished
shopper
    shoppers shopper
drunk
    drunk drunks
toddler
    toddler toddlers toddler's
stuck
    stuck
logo
    logo
yellow
    yellow yellow's yellows
easter
    easter
free_of_charge
    free_of_charge
gift_card
    gift_card
five_stars
    five_stars
one_star
    one_star
star_rating
    star_rating
cashback
    cashback
voucher_code
    voucher_code
raffle
    raffle
giveaway
    giveaway
bonus
    bonus
reward
    reward rewards rewarded
compensation
    compensation
store_credit
    store_credit
warranty_extension
    warranty_extension
donate
    donate
make_it_right
    make_it_right
reach_out
    reach_out
before_you
    before_you
let_us_know
    let_us_know
contact_us
    contact_us
small_business
    small_business
family_business
    family_business
livelihood
    livelihood
keep_secret
    keep_secret
between_us
    between_us
not_mention
    not_mention
do_not_tell
    do_not_tell
update_review
    update_review
change_review
    change_review
remove_feedback
    remove_feedback
leave_feedback
    leave_feedback
leave_review
    leave_review
scan_code
    scan_code
follow_us
    follow_us
newsletter
    newsletter
bank_transfer
    bank_transfer
bank_account
    bank_account
pay_directly
    pay_directly
profile_link
    profile_link
out_of_stock
    out_of_stock
cancel_order
    cancel_order
pricing_error
    pricing_error
amazon_team
    amazon_team
customer_service
    customer_service
seller_account
    seller_account
negative
    negative
positive
    positive
unhappy
    unhappy
satisfied
    satisfied
dissatisfied
    dissatisfied
experience
    experience experiences
last_week
    last_week
asked_before
    asked_before
again_please
    again_please
copy_and_paste
    copy_and_paste
keyword
    keyword
words_like
    words_like
in_exchange
    in_exchange
in_return
    in_return
thank_you_gift
    thank_you_gift
as_a_thank_you
    as_a_thank_you
on_the_house
    on_the_house
discount
    discount
coupon
    coupon coupons
promo_code
    promo_code
influencer
    influencer
competitor
    competitor competitors
my_company
    my_company
work_for
    work_for
employee
    employee employees
founder
    founder founder's founders
inventor
    inventor
own_brand
    own_brand
my_husband
    my_husband
my_brother
    my_brother
my_friend
    my_friend
wrote_this
    wrote_this
author_is
    author_is
got_it_free
    got_it_free
paid_me
    paid_me
offered_me
    offered_me
refund_if
    refund_if
tester_program
    tester_program
cheaper_elsewhere
    cheaper_elsewhere
half_the_price
    half_the_price
price_went_up
    price_went_up
sold_out
    sold_out
in_stock
    in_stock
other_reviews
    other_reviews
reviewers
    reviewers
fake_reviews
    fake_reviews
thief
    thief
scammer
    scammer
stupid
    stupid
shame_on_you
    shame_on_you
threaten
    threaten threatened
sue
    sue
lawyer
    lawyer lawyers lawyer's
report_you
    report_you
blacklist
    blacklist
heal
    healing heals healed heal
diabetes
    diabetes
medication
    medication
replace_medicine
    replace_medicine
side_effect
    side_effect
steal
    stolen steal stole steals stealing
burglary
    burglary
smuggle
    smuggle
drug
    drug
weapon
    weapon
kill
    kill killed kills killing
hurt
    hurt hurts
explode
    explode
fire
    fire fired fires firing
alcohol
    alcohol
drive_drunk
    drive_drunk
forge_document
    forge_document
hide_from_police
    hide_from_police
remove_safety
    remove_safety
foreigners
    foreigners
women
    women
religion
    religion
gay
    gay
sexy
    sexy
erection
    erection
orgasm
    orgasm
naked
    naked
condom
    condom
vibrator
    vibrator
phone_number
    phone_number
email_address
    email_address
telegram
    telegram
wechat
    wechat
instagram
    instagram
website
    website
shop_online
    shop_online
order_number
    order_number
full_name
    full_name
deliver_late
    deliver_late
never_arrived
    never_arrived
lost_parcel
    lost_parcel
tracking_number
    tracking_number
neighbour
    neighbour neighbours neighbour's
thrown
    thrown
left_outside
    left_outside
damaged_box
    damaged_box
well_packed
    well_packed
fast_delivery
    fast_delivery
wrong_item
    wrong_item
used_item
    used_item
broken_on_arrival
    broken_on_arrival
missing_part
    missing_part
counterfeit_item
    counterfeit_item
return_label
    return_label
no_answer
    no_answer
friendly
    friendly
refund_refused
    refund_refused
customs
    customs
works_well
    works_well
stopped_working
    stopped_working
poor_quality
    poor_quality
good_quality
    good_quality
value_for_money
    value_for_money
too_small
    too_small
too_big
    too_big
comfortable
    comfortable
ugly
    ugly
smells
    smells
tastes
    tastes
noise
    noise
instructions
    instructions
material
    material
"""
