"""
Words that stand where a name could, and names that are goods.

All in the letters a to z and in lower case.
"""

from __future__ import annotations

from functools import cache
from typing import Final


_BUSINESS: Final = """
ltd limited inc incorporated llc llp plc corp corporation gmbh ag kg ohg ug ev
bv nv ab oy as aps sa sas sarl srl spa sl
lda ltda eireli kft sro co company shop shops store stores boutique outlet
market markets mart supply supplies
supplier suppliers trading traders trade wholesale retail imports exports
direct online studio studios designs
design ceramics pottery pots jewellery jewelry jewels jewelers jewellers crafts
craft goods gifts books bookshop bookstore
publishing publishers press records music motors motor auto autos cars garage
tools tool hardware electronics
electric electrical technologies technology tech solutions systems services
service group brothers bros sons daughters partners
associates agency clothing clothes apparel fashions fashion shoes boots
footwear leather leathers furniture interiors
kitchens kitchen bakery bakers bakehouse foods food farm farms gardens garden
nursery nurseries pharmacy
optics lighting lamps lights toys games hobbies sports sport cycles bikes
outfitters antiques collectibles fabrics textiles knits
yarns candles soaps cosmetics beauty salon spa spices teas coffee roasters
wines winery brewery brewing distillery
spirits meats cheese bazaar emporium depot warehouse world land city house home
homes haus laden handel versand markt
werkstatt manufaktur werke verlag buchhandlung apotheke backerei mobel schmuck
mode tienda libreria ferreteria muebles
joyeria ceramica ceramicas artesania negozio libreria arredamenti ferramenta
gioielli loja livraria moveis joias winkel boekhandel
meubels butik bokhandel mobler sklep ksiegarnia meble magaza ticaret sanayi
boutique librairie meubles bijoux maison atelier
foundation institute university college school academy hospital clinic hotel
inn restaurant cafe bar pub church bank trust council
club team fc united rovers rangers orchestra quartet band choir airlines
airways airport station cathedral museum theatre theater gallery
"""

_PLACES: Final = """
street st road rd avenue ave lane ln drive court place square park hill hills
beach bay island islands lake lakes river creek
falls springs valley mountain mount ridge county state states shire town
village borough bridge bridges gate port harbour harbor coast cape
point heights woods forest field fields station airport north south east west
northern southern eastern western central
england scotland wales ireland britain uk usa us america canada australia
germany france spain italy poland turkey china japan korea india
brazil mexico portugal sweden netherlands belgium austria switzerland europe
asia africa london paris berlin madrid rome milan lisbon
amsterdam stockholm warsaw istanbul tokyo seoul beijing shanghai york jersey
manchester leeds bristol glasgow edinburgh dublin cardiff
liverpool birmingham sheffield texas florida california ohio georgia carolina
dakota virginia mexico hampshire zealand
deutschland frankreich spanien italien osterreich schweiz espana mexico
argentina colombia brasil italia france portugal polska turkiye
"""

_BRANDS: Final = """
amazon prime vine alexa kindle fire echo google apple iphone ipad samsung sony
nintendo microsoft windows android nike adidas
bosch makita dewalt ryobi dyson philips braun siemens panasonic canon nikon
lego ikea dhl ups fedex usps hermes evri dpd gls yodel
postnord posti postnl inpost correos seur mrw chronopost colissimo bpost royal
mail ebay etsy walmart target costco paypal visa mastercard
honda toyota ford bmw audi volvo vw yamaha suzuki kawasaki harley davidson
rolex casio seiko
lidl aldi tesco argos asda klarna whatsapp facebook instagram tiktok youtube
netflix spotify disney marvel pokemon playstation xbox
"""

_TIME: Final = """
monday tuesday wednesday thursday friday saturday sunday january february march
april may june july august september october november
december spring summer autumn fall winter christmas easter halloween xmas eve
day days night week weekend month year years morning
evening afternoon today tomorrow yesterday tonight birthday holiday holidays
season edition
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar
februar marz mai juni juli oktober dezember weihnachten ostern
lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril
juin juillet aout septembre octobre novembre decembre noel
lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril
mayo junio julio agosto septiembre octubre noviembre diciembre navidad
lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio
aprile maggio giugno luglio settembre ottobre dicembre natale
segunda terca quarta quinta sexta janeiro fevereiro marco maio junho julho
setembro outubro dezembro
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari
maart mei augustus
mandag tisdag onsdag torsdag fredag lordag sondag mandagen fredagen lordagen
maj augusti
poniedzialek wtorek sroda czwartek piatek sobota niedziela stycznia lutego
marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada
grudnia
pazartesi sali carsamba persembe cuma cumartesi pazar ocak subat mart nisan
mayis haziran temmuz agustos eylul ekim kasim aralik
"""

_GOODS: Final = """
shelf shelves drawer drawers dresser wardrobe chest stool bench cot crib pram
stroller buggy carrier monitor vac vacuum hoover fridge freezer washer dryer
ironing remote adapter adaptor battery batteries tripod lens lenses printer
ink toner router keyboard mouse webcam tablet laptop organics naturals
botanicals essentials basics originals classics accessories spares refill
refills filter filters cartridge cartridges blade blades bottle bottles jar
jars tin tins tray trays rack racks stand stands holder holders hook hooks
hose pipe pump valve gasket bracket brackets hinge hinges screw screws bolt
bolts nut nuts washers fabric thread needle needles pattern patterns
book books novel novels album albums cd cds dvd dvds vinyl lp record records
poster posters print prints painting biography memoir autobiography
calendar diary cookbook film films movie movies series show episode trilogy
saga soundtrack song songs figure figures figurine figurines doll dolls puppet
costume costumes mask mug mugs cup cups shirt shirts tshirt t-shirt hoodie cap
caps hats dress dresses skirt jeans trousers pants
jacket jackets coat coats suit suits tie ties scarf socks underwear bra boxers
shoe shoes boot boots trainers sneakers sandals heels bag bags handbag purse
wallet
belt belts watch watches perfume perfumes fragrance aftershave cologne lipstick
mascara makeup cream soap shampoo candle candles towel towels sheets duvet
bedding cushion cushions curtain curtains rug rugs wallpaper mirror lamp lamps
chair chairs sofa table desk bed mattress frame frames vase vases plate
plates bowl bowls pan pans pot pots knife knives spoon spoons fork forks kettle
toaster grill oven cooker blender mixer fryer sauce sauces tea teas coffee
biscuits cookies cake cakes chocolate chocolates sweets candy whisky whiskey
bourbon rum gin vodka beer wine wines mix seeds bulbs plant plants rose roses
tomato tomatoes apple apples pear pears tulip tulips toy toys game games puzzle
puzzles set sets kit kits case cases cover covers charger cable cables
headphones speaker speakers guitar guitars drum drums amp amps piano racket
racquet bat ball balls bike bikes saddle helmet helmets tyre tyres tire tires
part parts tool tools drill saw hammer lunchbox backpack rucksack sticker
stickers badge pin pins key keyring keychain ornament ornaments decoration
decorations
merch merchandise merchandising memorabilia autograph signature collection
range line brand model edition version box boxset sunglasses glasses collar
lead bowl terrier spaniel
costumes wig wigs sunglasses jumper sweater cardigan pyjamas pajamas slippers
gloves umbrella
buch bucher roman romane krimi hemd hose kleid schuhe tasche uhr parfum puppe
figur becher tasse lampe stuhl messer topf pfanne brettspiel
livre livres roman chemise robe sac montre parfum tasse lampe poupee affiche
libro libros novela camisa vestido bolso reloj perfume taza lampara muneca
cartel
libri romanzo camicia vestito borsa orologio profumo tazza lampada bambola
livro livros romance camisa vestido bolsa relogio caneca luminaria boneca
boek boeken jurk tas horloge bok bocker klanning vaska klocka ksiazka koszula
sukienka torba zegarek perfumy kitap gomlek elbise canta saat parfum
"""

_ENGLISH: Final = """
the a an and or but so if then than that this these those there here it its he
she they we you i me him her us them my our your his their
who whom whose what which when where why how is are was were be been being am
do does did done has have had can could will would shall should may might must
not no yes never ever always again still just only also too very really quite
much many more most less least all any some every each both few several other
another such same own
in on at by for with from to of off out up down over under into onto about
after before between through during without within against because since until
while as like
good great nice bad poor best better worst worse new old big small large little
long short high low fast slow quick late early cheap expensive free happy sad
sorry glad
perfect excellent amazing awesome fantastic wonderful brilliant terrible awful
horrible lovely beautiful super fine okay ok cool real true false right wrong
thank thanks please hello hi hey dear sir madam regards cheers bye welcome
congratulations
seller sellers buyer buyers customer customers client clients service services
support team staff manager owner driver courier carrier delivery deliveries
shipping shipment order orders item items
product products package packages packaging parcel parcels refund refunds
return returns review reviews feedback price prices quality value money
description picture pictures photo photos
box boxes letter label invoice tracking number address account email mail phone
message messages response reply communication contact help problem problems
issue issues
love loved like liked hate hated buy bought get got getting give given go going
went gone come came make made take took taken say said tell told see saw seen
know knew think thought
want wanted need needed use used work works worked working try tried ask asked
call called send sent receive received arrive arrived ship shipped open opened
pay paid wait waited waiting
would highly recommended recommend recommends definitely absolutely totally
completely simply not don't doesn't didn't won't can't couldn't isn't wasn't
i'm i've i'd i'll it's that's they're he's she's
one two three four five six seven eight nine ten hundred thousand million first
second third last next once twice half double single pair full empty
black white red blue green yellow brown pink purple grey gray orange gold
silver golden bright dark light clear
star stars customer-service thing things stuff way ways time times man men
woman women boy girl child children kid kids baby people person guy lady family
friend friends
mother father mum mom dad brother sister son daughter wife husband uncle aunt
grandma grandpa grandmother grandfather nan
water fire air earth sun moon sky sea tree wood stone metal glass paper plastic
cotton wool silk iron steel
cat dog horse fish bird birds bear tit tits cow pig sheep duck goose
king queen prince princess lord lady duke saint sir captain colonel general
president doctor professor officer
house room door window floor wall garden yard car truck van road
left back front top bottom side end middle inside outside away around across
along near far
despite although though however maybe perhaps whether unless anyway otherwise
instead well yet
everything nothing something anything everyone nobody someone anyone none
"""

_NATIONS: Final = """
english scottish welsh irish british american canadian australian german french
italian spanish dutch swedish norwegian danish finnish polish turkish
arabic japanese korean chinese indian mexican russian greek swiss portuguese
brazilian african asian european persian egyptian moroccan belgian austrian
venetian roman celtic nordic scandinavian mediterranean oriental tibetan
himalayan cuban hawaiian californian parisian viennese bavarian tuscan
"""

_SHOP_WORDS: Final = """
acorn alpine amber anchor antler apex apple apricot arrow ash aspen atlas
aurora autumn avocado badger bamboo barley barn basket bay beacon bear beaver
bee beech bell
birch bird blossom blueberry bluebird bonsai boulder bramble branch breeze
brick bridge brook bubble buck buffalo bumble burrow button cactus camel canyon
cardinal
cedar cherry chestnut chimney cinder cinnamon citrus clay cliff cloud clover
coastal cobalt cobble comet compass copper coral cottage cotton cove crafty
crane creek
cricket crimson crow crown crystal cypress daffodil daisy dale dandelion dawn
deer delta denim desert dew diamond dolphin dove dragon dragonfly driftwood
dune eagle earth
echo elder elm ember emerald evergreen falcon fawn feather fern finch firefly
flame flamingo flint flora forest fossil fountain fox frost galaxy garnet
ginger glacier
granite grape grove gull harbor harbour hare harvest haven hawk hawthorn hazel
hearth heather hedge hedgehog heron hickory hidden hive hollow holly honey
honeycomb horizon
hummingbird hydra indigo inkwell iris ivory ivy jade jasmine jasper jetty jolly
juniper jupiter kestrel kite koala lagoon lantern larch lark laurel lavender
leaf leaves legacy
lemon lighthouse lilac lily linden linen lion little loom lotus lucky luna
lunar magnolia magpie mango maple marble marigold marlin meadow mellow meteor
midnight mill minty mist
monarch moon moonlight moor moose morning moss moth mustard nectar nest nettle
nimbus noble nomad nova nutmeg oak oakwood oasis ocean olive onyx opal orbit
orchard orchid oriole
osprey otter owl oyster panda panther papaya paradise partridge patch peach
peacock pearl pebble pelican penguin peony pepper petal phoenix pigeon pine
pioneer pixel planet
plum polar pond poplar poppy prairie primrose puffin pumpkin quail quartz quill
rabbit rain rainbow raspberry raven redwood reed reef rhino robin rocket root
rowan ruby rustic saffron
sage sailor salmon sandy sapphire savanna scarlet seagull seal seashell secret
shadow shamrock shark shell shepherd shiny sierra skipper smoke snow snowdrop
snowflake sparrow spark
sparkle spring spruce squirrel stag star starfish starlight stardust storm
stream sugar summit sun sunflower sunny sunrise sunset sunshine swallow swan
swift tangerine teal thicket thistle
thorn thrush thunder tidal tiger timber topaz tortoise treasure tulip tundra
turquoise turtle umbra valley velvet venture violet walnut wave wheat whale
whisker wild wildflower willow windmill winter
wishing wisteria wolf wonder woodland woodpecker wren yarrow zebra zen zenith
zephyr nimble clever cosy cozy crafty pretty simply purely urban modern classic
vintage retro royal grand premium
deluxe elite ultra mega mini micro macro global universal national central
total smart easy quick rapid express turbo power energy dynamic digital cyber
virtual mobile wireless bluetooth cordless electric
memory foam weighted stainless ceramic porcelain bamboo organic natural eco bio
pure
"""

_CONTINENTAL: Final = """
der die das den dem des ein eine einen einem einer eines und oder aber ist sind
war waren wird wurde hat haben hatte ich du er sie es wir ihr mich mir dich dir
ihn ihm uns euch ihnen mein meine sein seine
nicht kein keine nie immer noch nur auch sehr mehr viel alle alles mit von vom
zu zum zur im in am an auf aus bei nach vor fur uber unter durch gegen ohne um
bis seit als wie wenn weil dass ob da hier dort
gut schlecht schnell langsam super toll danke bitte leider immer wieder gerne
herr frau firma verkaufer verkauferin kunde kunden kundin kundenservice
kundendienst ware artikel paket lieferung bestellung versand verpackung
rechnung geld preis qualitat
retoure rucksendung erstattung anleitung garantie antwort nachricht post lampe
stuhl tisch schrank gerat kabel teil teile karton schachtel tage woche wochen
monat monate stuck euro uhr zeit
farbe grosse seite hand haus wohnung tur nachbar nachbarin fahrer bote
zusteller problem fehler frage service lager bild foto beschreibung angebot
shop laden
le la les un une des du de et ou mais est sont etait ont a ai as avons avez je
tu il elle nous vous ils elles me te se lui leur mon ma mes ton ta tes son sa
ses notre votre ce cet cette ces que qui quoi dont
pas plus jamais toujours tres bien mal bon bonne merci bonjour madame monsieur
vendeur vendeuse client cliente commande livraison colis produit article prix
qualite remboursement retour
pour par avec sans sur sous dans chez vers depuis pendant avant apres si quand
comme
el la los las un una unos unas y o pero es son era fue ha han he hay yo tu el
ella nosotros ellos me te se le lo mi mis su sus que quien cual cuando donde
como porque no si nunca siempre muy mas menos bien mal
bueno buena gracias hola senor senora vendedor vendedora cliente pedido envio
paquete producto articulo precio calidad devolucion reembolso para por con sin
sobre entre desde hasta
il lo gli una uno e ed ma non si sono era ha hanno ho io lui lei noi voi loro
mi ti ci vi che chi cui quando dove come perche mai sempre molto piu meno bene
male buono buona grazie ciao buongiorno signor signora
venditore cliente ordine spedizione pacco prodotto articolo prezzo qualita reso
rimborso con per da di del della dal nel nella su tra fra
o os as um uma e mas nao sim sao era foi tem ha eu ele ela nos eles elas que
quem quando onde como porque nunca sempre muito mais menos bem mal bom boa
obrigado obrigada ola senhor senhora
vendedor cliente pedido entrega pacote produto artigo preco qualidade devolucao
reembolso com por para do da dos das no na ao pelo pela
de het een en of maar is zijn was waren heeft hebben ik jij hij zij wij jullie
mij hem haar ons mijn jouw niet geen nooit altijd zeer veel goed slecht dank
bedankt verkoper klant bestelling levering pakket product
prijs kwaliteit met van voor naar bij uit op aan door zonder tot als dat die
dit deze wat wie waar
och eller men ar var har hade jag du han hon vi ni de mig dig honom henne oss
min mitt din sin inte aldrig alltid mycket bra dalig tack saljare kund order
leverans paket produkt vara pris kvalitet med av for till fran pa i utan om att
som vad vem nar
i oraz lub ale jest sa byl byla bylo ma mam ja ty on ona my wy oni mnie mi ci
go jej nas was nie nigdy zawsze bardzo dobrze zle dobry dziekuje dziekuje
sprzedawca sprzedawcy klient zamowienie dostawa paczka produkt towar cena
jakosc z ze w na do od po za przez przy dla pod nad pan pani panu pana
ve veya ama ile bir bu su o ben sen biz siz onlar cok iyi kotu degil yok var
hic her satici satıcı musteri siparis kargo paket urun fiyat kalite icin gibi
kadar sonra once bey hanim
"""

_PERSONS_AS_GOODS: Final = """
anna bolena|anna field|anthon berg|anton berg|ben davis|billy budd
bowers wilkins|emil lux|emma woodhouse|george cox|hans grohe|julius meinl
karl kani|martin logan|mary lou|paul green|peter grimes|peter kaiser|tim burr
tom joule
adam smith|aerosmith band|agatha christie|al capone|albert einstein
alexander mcqueen|alexander wang|alfred hitchcock|alice cooper|alice wonderland
amy winehouse|andre rieu|andy warhol|ann summers|ann taylor|anna sui|anne frank
anne klein
annie sloan|annie leibovitz|anthony bourdain|antonio vivaldi|aretha franklin
ariana grande|arthur conan|arthur price|arya stark|astrid lindgren
audrey hepburn|aunt jemima|aunt bessie|ava gardner
barbara cartland|barry manilow|bart simpson|beatrix potter|ben nevis
ben sherman|ben hogan|benjamin moore|benjamin franklin|benjamin bluemchen
bernard cornwell|betty barclay|betty boop|betty crocker|bill evans|bill gates
billie eilish|billie holiday|billy joel|billy bookcase|billy goat|bob dylan
bob marley|bob ross|bobbi brown|bon jovi|boris becker|brad pitt
brandon sanderson|brian jonestown|britney spears|brooks brothers|bruce lee
bruce springsteen|bruce wayne|bruno banani|bruno mars|buddy holly|burt bees
buzz lightyear
calvin harris|calvin klein|carl jung|carl sagan|carl zeiss|carlos santana
carolina herrera|caroline gardner|cath kidston|celine dion|charles dickens
charles darwin|charles tyrwhitt|charles worthington|charles keith|charlie brown
charlie chaplin|charlie parker|charlotte bronte|charlotte tilbury|che guevara
chester field|chris de burgh|chris rea|christian dior|christian lacroix
christian louboutin|christina aguilera|christopher nolan|chuck berry
chuck norris|chuck taylor|claude monet|clara schumann|clark kent|cole haan
colin mcrae|conan doyle|cormac mccarthy|crystal palace
daisy duck|dan brown|daniel craig|daniel hechter|daniel wellington
danielle steel|darth vader|david attenborough|david beckham|david bowie
david austin|david copperfield|david hockney|david walliams|david yurman
dean koontz|dennis menace|diana krall|diana ross|dick francis|dick smith
dick tracy|dolly parton|donald duck|donald trump|donna karan|donna tartt
doc martens|dora explorer|doris day|dorothy perkins|dr martens|dr oetker
dr seuss|duke ellington|duncan hines|duran duran|dwayne johnson
earl grey|ed hardy|ed sheeran|eddie bauer|edgar degas|edgar wallace|edith piaf
edward hopper|eileen fisher|elena ferrante|elizabeth arden|elizabeth taylor
ella fitzgerald|elle macpherson|elon musk|elsa anna|elton john|elvis presley
emily bronte|emily dickinson|emma bridgewater|emile henry|emilio pucci
emporio armani|enid blyton|erich kastner|eric carle|eric clapton
ernest hemingway|estee lauder|ethan allen|eva solo|eva longoria
father christmas|ferrero rocher|fiona walker|florence nightingale|floyd rose
franck muller|frank herbert|frank lloyd|frank sinatra|frank zappa|franz kafka
franz schubert|fred astaire|fred perry|freddie mercury|freddy krueger
frida kahlo|friedrich nietzsche|friedrich schiller|fyodor dostoevsky
gabriel garcia|gene simmons|george foreman|george gershwin|george harrison
george michael|george orwell|george lucas|george clooney|george washington
george martin|georgia okeeffe|georg jensen|gianni versace|giorgio armani
giuseppe verdi|giuseppe zanotti|glenn miller|gloria vanderbilt|gordon ramsay
gordon gin|grace kelly|granny smith|graham greene|greta thunberg|gustav klimt
gustav mahler|guy fawkes|guy laroche|gwyneth paltrow
hans christian|hans zimmer|hannah montana|haruki murakami|harley davidson
harley quinn|harper lee|harry potter|harry styles|harry winston|harry kane
heidi klum|helena rubinstein|helene fischer|helly hansen|henri matisse
henry ford|henry hoover|henry vacuum|herbie hancock|hercule poirot
herman melville|herman miller|hermann hesse|hermione granger|hugo boss
humphrey bogart
ian fleming|ian rankin|indiana jones|inspector gadget|iris apfel|iron maiden
isaac asimov|isaac newton|isabel allende|isabel marant|issey miyake
jack daniel|jack daniels|jack frost|jack jones|jack london|jack reacher
jack russell|jack skellington|jack sparrow|jack wills|jack wolfskin|jackie chan
jacob co|jacqueline wilson|james bond|james blunt|james brown|james cameron
james dean|james hetfield|james joyce|james patterson|james taylor|jamie oliver
jane austen|jane eyre|janis joplin|jason voorhees|jason bourne|jean paul
jeff bezos|jeff banks|jeffrey archer|jennifer lopez|jennifer lawrence
jeremy clarkson|jerry garcia|jessica simpson|jessie steele|jesus christ
jimi hendrix|jim beam|jim henson|jimmy choo|jimmy dean|jimmy page|jo malone
jo nesbo|joan collins|joan jett|joe browns|joe boxer|joe rogan|joe wicks
joe biden|johann bach|johann strauss|john deere|john frieda|john grisham
john lennon|john lewis|john le carre|john lobb|john mayer|john steinbeck
john varvatos|john wayne|john wick|john coltrane|john williams|john locke
john rocha|johnnie walker|johnny cash|johnny depp|johnny bravo|johnny rotten
joni mitchell|joop homme|jordan peterson|joseph conrad|joseph joseph
joseph haydn|judy blume|judy garland|jules verne|julia child|julia donaldson
julia roberts|julian fashion|julius caesar|juan valdez|juicy couture
justin bieber|justin timberlake
karen millen|karl lagerfeld|karl marx|kate bush|kate moss|kate spade
kate winslet|katy perry|keith haring|keith richards|ken follett|kendrick lamar
kenneth cole|kermit frog|kerry gold|kim kardashian|kirk hammett|kit kat
kurt cobain|kurt geiger|kurt vonnegut|kylie jenner|kylie minogue
lady gaga|lana del|lana grossa|lara croft|laura ashley|laura biagiotti
laura mercier|lazy susan|lee child|lee cooper|lena gercke|leo tolstoy|leon paul
leonard cohen|leonardo da|lewis carroll|lewis hamilton|liane moriarty
liberty london|lily james|lilly pulitzer|linda farrow|lionel messi
lionel richie|lisa simpson|liz claiborne|liz earle|lord byron|lorna jane
louis armstrong|louis philippe|louis vuitton|louisa may|luciano pavarotti
lucille ball|lucky luke|ludwig beethoven|ludwig van|luke skywalker|lynx africa
madame tussauds|mad max|maggie simpson|marc jacobs|marc o'polo|marc opolo
margaret atwood|margaret thatcher|margot robbie|maria callas|maria montessori
marie claire|marie curie|marie kondo|mariah carey|marilyn manson|marilyn monroe
mark twain|mark levinson|marks spencer|marlene dietrich|marlon brando
martha stewart|martin luther|martin scorsese|marvin gaye|mary berry|mary jane
mary janes|mary kay|mary magdalene|mary poppins|mary quant|mary shelley
matt damon|max factor|max mara|max richter|max planck|max headroom|maya angelou
melissa doug|meryl streep|michael buble|michael crichton|michael jackson
michael jordan|michael kors|michael knight|michael myers|michael schumacher
michel foucault|michelangelo|mickey mouse|mike tyson|miles davis|miley cyrus
minnie mouse|molly brown|molly weasley|mona lisa|monty python|morgan freeman
mother teresa|mr bean
nancy drew|nat king|nelson mandela|neil diamond|neil gaiman|neil young
nicholas sparks|nick cave|nick drake|nicki minaj|nicole farhi|nicole kidman
nigella lawson|nikola tesla|nina ricci|nina simone|nora roberts|norah jones
noah ark
oasis band|old spice|oliver twist|oliver bonas|oliver peoples|olivia burton
olivia rodrigo|olive oyl|oprah winfrey|orla kiely|oscar mayer|oscar peterson
oscar wilde|oscar de|otto dix|ozzy osbourne
pablo neruda|pablo picasso|paco rabanne|paddington bear|paddy power
paris hilton|patrick star|patrick cox|patti smith|paul auster|paul cezanne
paul costelloe|paul frank|paul hollywood|paul klee|paul mccartney|paul mitchell
paul newman|paul simon|paul smith|paul weller|paulo coelho|penny black
percy jackson|percy pig|peter gabriel|peter jackson|peter pan|peter parker
peter rabbit|peter sellers|peter thomas|peter wohlleben|peter werth|peter storm
peter jones|petit bateau|phil collins|philip dick|philip glass|philip larkin
philip pullman|philip roth|philip treacy|philipp plein|philippe starck
phoebe philo|pierre cardin|pierre herme|pierre lang|pippi longstocking
polly pocket|pink floyd|prince charles|prince harry|princess diana
priscilla presley
quentin blake|quentin tarantino|queen elizabeth
rachel zoe|ralph lauren|ray ban|ray charles|raymond weil|raymond chandler
rebecca minkoff|red hot|rick astley|rick grimes|rick owens|rick riordan
rick stein|rick morty|ricky martin|ridley scott|roald dahl|rob roy
robbie williams|robert graham|robert mapplethorpe|robert frost|robert welch
roberto cavalli|robert plant|robin hood|robin williams|rocky balboa|rod stewart
roger federer|roger waters|roger hargreaves|roland garros|roland mouret
ron weasley|rosa parks|rosamunde pilcher|rowan atkinson|roy lichtenstein
roy orbison|rubik cube|ruby tuesday|rudolf steiner|rudyard kipling
russell hobbs|russell athletic|ruth rendell
sally hansen|sally rooney|salman rushdie|salvador dali|salvatore ferragamo
sam adams|sam edelman|sam smith|samuel beckett|samuel adams|samuel windsor
santa claus|santa cruz|santa maria|sara lee|sarah lund|sarah jessica|sarah maas
scarlett johansson|sebastian fitzek|sebastian vettel|serena williams
severus snape|shania twain|sharon stone|shaun sheep|shaun tan|sherlock holmes
shirley bassey|shirley temple|sigmund freud|simon cowell|simon garfunkel
simon pearce|simon carter|simone weil|simone perele|snoop dogg|sophia loren
sophie allport|sophie conran|sophie kinsella|spencer tracy|stan laurel|stan lee
stanley kubrick|stella artois|stella mccartney|stephen fry|stephen hawking
stephen king|stephen curry|steve jobs|steve madden|steve martin|steve mcqueen
stevie nicks|stevie wonder|stieg larsson|stuart weitzman|sue ryder
suzanne collins|sylvester stallone|sylvia plath
taylor guitars|taylor swift|ted baker|ted bundy|ted hughes|teddy bear
terry pratchett|thelonious monk|thomas edison|thomas hardy|thomas kinkade
thomas mann|thomas sabo|thomas tank|thomas pink|thomas pynchon|tiffany co
tiger woods|tim burton|tim holtz|tim hortons|tina turner|tinker bell|tom baker
tom clancy|tom collins|tom cruise|tom dixon|tom ford|tom hanks|tom jerry
tom jones|tom petty|tom riddle|tom sawyer|tom tailor|tom waits|tom wolfe
tommy bahama|tommy hilfiger|toni morrison|tony hawk|tony stark|tony robbins
tony bianco|tory burch|tove jansson|truman capote|tupac shakur
uma thurman|umberto eco|umberto giannini|uncle ben|uncle bens|uncle sam
ursula guin
van gogh|van halen|vera bradley|vera wang|victor hugo|victoria beckham
victoria beer|victoria secret|victoria sponge|vidal sassoon|vince camuto
vincent van|viktor rolf|viktor frankl|virginia woolf|vivienne westwood
vladimir nabokov|vladimir putin
wallace gromit|wally waldo|walt disney|walt whitman|walter white|wayne rooney
wednesday addams|wes anderson|wilbur smith|wilhelm busch|will ferrell
will smith|willa cather|william blake|william shakespeare|william morris
william golding|william gibson|willie nelson|willy wonka|winnie pooh
winston churchill|wolfgang amadeus|wolfgang puck|woody allen|woody guthrie
wyatt earp
yoko ono|yves rocher|yves saint|yves delorme|yohji yamamoto|yayoi kusama|yo yo
zac efron|zadie smith|zara home|zara phillips|ziggy stardust|zinedine zidane
abercrombie fitch|alfred dunhill|alvar aalto|ann demeulemeester|anna karenina
anna wintour|anne geddes|annie haak|arne jacobsen|arnold palmer
arnold schwarzenegger|aston martin|austin martin|austin powers|baby jane
barbara hulanicki
ben jerry|ben jerrys|bertolt brecht|bill blass|bill bryson|billy elliot
billy graham|bob builder|bob marlin|brian tracy|burt reynolds|caroline biss
catherine cookson|charles rennie|charles schulz|charlotte russe|cliff richard
clive christian|clive cussler
conway twitty|crystal gayle|dale carnegie|damien hirst|dana international
danny boyle|dave grohl|dave ramsey|delia smith|dennis basso|derek rose
diane furstenberg|dita teese|dom perignon|don julio|don papa|don quixote
donna hay|dorothy wizard
eames herman|eddie van|edna mode|eileen gray|elie saab|ellen degeneres
elmer fudd|erin condren|erin hunter|ernie ball|eva herzigova|evan moor
evan williams|felix bush|ford prefect|franck provost|frank gehry
fred flintstone|freddie flintoff|fritz hansen|garry kasparov
gary larson|gene hackman|george dickel|george eliot|george duke|george takei
ghost busters|ginger rogers|glen moray|glenfiddich malt|grant morrison
graham norton|greta garbo|guy ritchie|hank williams|hannah arendt
hannibal lecter|harry belafonte|harry hole|hello kitty
helen mirren|henry miller|henry moore|hilary mantel|homer simpson|hong kong
howard stern|hugh grant|igor stravinsky|ike turner|immanuel kant|ina garten
jack black|jack kerouac|jack lemmon|jack nicholson|jack white|jackson pollock
jacques torres|jakob grimm|james baldwin|james ellroy
james herriot|jan vermeer|jason wu|jay z|jeff koons|jeff wayne|jerry lewis
jerry seinfeld|jessica rabbit|jim carrey|jim morrison|jim thompson|joan baez
joe strummer|john barry|john constable|john denver|john fluevog|john galliano
john green|john legend|john milton|john power|john rambo
john ruskin|john travolta|john varvato|jonathan adler|jonathan franzen
jordan brand|jose cuervo|jose mourinho|joseph stalin|josh groban|joy ride
julian barnes|julie andrews|june carter|karen carpenter|kate middleton
katharine hepburn|kath kidston|kay scarpetta|keanu reeves|keira knightley
ken doll|kevin costner|khaled hosseini
kitty hawk|lance armstrong|lana turner|lauren conrad|laurie lee|lee evans
lena horne|leon trotsky|leonardo dicaprio|levi strauss|lewis capaldi|lou reed
louis theroux|luca turilli|lucian freud|lucy maud|luther vandross|mae west
man ray|manuel neuer|marc chagall|marc bolan|marco polo|margaret howell
maria sharapova
mario kart|mario bros|mario puzo|mark rothko|mark zuckerberg|martin guitar
mary celeste|mary tudor|matthew williamson|maurice sendak|max brenner
max verstappen|mel gibson|merle haggard|michael caine|michael connelly
michael morpurgo|michelle obama|mick jagger|mike oldfield|milton friedman
milton keynes|molly ringwald|morgan le|morris minor|muhammad ali
naomi campbell|natalie portman|neil armstrong|niccolo machiavelli|nick fury
nicolas cage|nigel mansell|noam chomsky|noel gallagher|norman bates
norman foster|olivia newton|orson welles|otis redding|pablo escobar
pamela anderson|pat benatar|patricia cornwell|patricia highsmith
patrick dempsey|paul bocuse|paul gauguin|paul reed|paul simonon|paul walker
paula deen|pearl harbor|pearl jam|peggy sue|perry ellis|perry mason
pete townshend|peter falk|peter griffin|peter kay|philip marlowe
philip roth|pierre marcolini|piet hein|rachael ray|rachel ray|ray donovan
red bull|rem koolhaas|remy martin|rene lalique|rene magritte|rita hayworth
rita ora|robert ludlum|robert jordan|robert louis|robert pattinson|robin cook
rod laver|roger moore|roger taylor|rory gallagher|rosie riveter|roxy music
roy rogers|russell brand|ryan gosling|ryan reynolds|sally lunn|sam cooke
sandra bullock|scott fitzgerald|sean connery|selena gomez|shania twain
sidney sheldon|simon schama|simon sebag|sonny angel|spike lee|stan smith
stanley kowalski|stephen sondheim|steven spielberg|stieg larson|susan sontag
sylvanian families|ted lasso|teddy ruxpin|terry gilliam|thom browne
thomas harris|thomas jefferson|tim struppi|timothy taylor|tina arena|tom brady
tom hardy|tom kerridge|tom yum|tony bennett|tony chocolonely|tony soprano
tracy chapman|trevor noah|triumph bonneville|vera lynn|van morrison|bobby moore
ben lomond|vera pavlova|victor hasselblad|viktor rolf|vincent gogh|vivien leigh
walter gropius|walter mitty|warren buffett|wilhelm grimm|will self
willie walker|wim wenders|winslow homer|wolverine logan|yehudi menuhin
yves klein|zane grey|ziggy marley
daniel hechter|jil sander|jack und|wolfgang joop|rolf benz|villeroy boch
walter knoll|gerry weber|betty barclay|hape kerkeling|udo lindenberg
otto waalkes|max frisch|gunter grass|michael ende|cornelia funke|karl may
pettersson findus|conny conni|pippi langstrumpf|bibi blocksberg
jean dujardin|jean valjean|jacques brel|jacques prevert|jean cocteau
petit nicolas|petit prince|agnes b|jeanne arc|coco chanel|guy degrenne
michel houellebecq|bernard werber|christine lagarde|johnny hallyday
serge gainsbourg
adolfo dominguez|agatha ruiz|massimo dutti|pedro del|purificacion garcia
julio iglesias|enrique iglesias|frida kahlo|garcia marquez|isabel preysler
miguel cervantes|alejandro sanz|cristiano ronaldo|camilo sesto|don quijote
andrea camilleri|laura pausini|eros ramazzotti|enzo ferrari|dante alighieri
leonardo vinci|bruno barbieri|gianni rodari|geronimo stilton|elena mirò
elena miro|luisa spagnoli|giuseppe di|valentino rossi|valentino garavani
dino buzzati|italo calvino|cesare paciotti|fratelli rossetti|max mara
pinco pallino|corto maltese|lupo alberto|diego della
clarice lispector|jorge amado|machado assis|fernando pessoa|roberto carlos
ayrton senna|monica turma|dick bruna|jan des|piet mondriaan|astrid lindgren
carl larsson|emil lonneberga|camilla lackberg|henning mankell|adam mickiewicz
henryk sienkiewicz|olga tokarczuk|andrzej sapkowski|fryderyk chopin|orhan pamuk
sabahattin ali|tarkan tevetoglu|hayao miyazaki
"""


def _words_of(*lists: str) -> frozenset[str]:
    return frozenset(word for words in lists for word in words.split())


@cache
def not_in_names() -> frozenset[str]:
    """
    Give the words that are no part of a personal name.
    """
    return (
        _words_of(
            _PLACES,
            _BRANDS,
            _TIME,
            _GOODS,
            _ENGLISH,
            _NATIONS,
            _SHOP_WORDS,
            _CONTINENTAL,
        )
        | businesses()
    )


@cache
def businesses() -> frozenset[str]:
    """
    Give the words that make a firm or a place of what stands before them.
    """
    return frozenset(f"{_BUSINESS} {_PLACES}".split())


@cache
def goods() -> frozenset[str]:
    """
    Give the words for things that are called after persons.
    """
    return frozenset(_GOODS.split())


@cache
def persons_as_goods() -> frozenset[str]:
    """
    Give the names of makers, authors and figures, "first last".
    """
    return frozenset(
        name.strip()
        for name in _PERSONS_AS_GOODS.replace("\n", "|").split("|")
        if name.strip()
    )


def load() -> None:
    """
    Build the sets.
    """
    not_in_names()
    businesses()
    goods()
    persons_as_goods()
