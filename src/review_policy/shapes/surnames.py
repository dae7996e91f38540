"""
Common surnames of many cultures, in the letters a to z, and their shapes.

Written by hand for this library; a surname that is not listed can still be
one, these only lend weight to a doubtful first name.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from review_policy.text.pattern import Pattern


_ENGLISH: Final = """
abbott adams alexander allen anderson andrews armstrong arnold atkinson austin
bailey baker ball banks barker barnes barnett barrett barton bates baxter beck
becker bell bennett benson berry bishop black blackwell blair blake bond booth
bowen bowman boyd bradford bradley brady brennan brewer briggs brooks brown
browning bruce bryant buchanan buckley burgess burke burnett burns burton bush
butler byrne caldwell cameron campbell carlson carpenter carr carroll carter
cartwright casey chambers chandler chapman clark clarke clayton clements cohen
cole coleman collier collins connolly connor cook cooke cooper cox craig
crawford cross cruz cunningham curtis dalton daly daniels davidson davies davis
dawson day dean delaney dennis dickson dixon dobson dodd doherty donaldson
donnelly doyle drake duffy duncan dunn dyer eaton edwards elliott ellis evans
farrell fenton ferguson fernandez field fields finch fisher fitzgerald fleming
fletcher flynn forbes ford foster fowler fox francis franklin fraser freeman
frost fuller gallagher gardner garrett george gibbons gibbs gibson gilbert
giles gill glover goddard goodman goodwin gordon gough graham grant graves gray
green greene greenwood gregory griffin griffiths grimes hale hall hamilton
hammond hancock hansen hanson harding hardy harper harrington harris harrison
hart harvey hawkins hayes haynes heath henderson henry herbert hicks higgins
hill hobbs hodges hodgson hoffman holden holland holloway holmes holt hooper
hopkins horton houghton howard howe howell hudson huff hughes humphreys hunt
hunter hurst hutchinson ingram irving jackson jacobs james jarvis jefferson
jenkins jennings jensen johnson johnston jones jordan joseph joyce kane kaur
keller kelley kelly kemp kendall kennedy kent kerr king kirby kirk klein knight
knox lamb lambert lane lang larson law lawrence lawson leach lee lester levine
lewis lindsay lindsey little lloyd logan long lowe lucas lynch lyons macdonald
mackay mackenzie mann manning marsden marsh marshall martin mason matthews may
mccarthy mcdonald mckenzie mills mitchell moore moran morgan morris morrison
morrow morton moss murphy murray myers nash neal nelson newman newton nicholls
nichols nicholson nolan norman norris norton obrien oconnor oneill oliver
osborne owen owens page palmer parker parkinson parsons patel patterson payne
pearce pearson perkins perry peters peterson phillips pierce piper pollard
poole pope porter potter potts powell power powers pratt preston price
pritchard quinn ramsey randall ray reed reese reeves reid reynolds rhodes rice
richards richardson riley roberts robertson robinson rodgers rogers rose ross
rowe rowland russell ryan sanders sanderson saunders savage sawyer schmidt
schneider schofield schroeder schultz schwartz scott sharp shaw shelton
shepherd sherman short simmons simpson sims singh slater sloan smith snyder
sparks spencer stanley steele stephens stephenson stevens stevenson stewart
stokes stone stuart sullivan summers sutton swanson sweeney tate taylor thomas
thompson thomson thornton todd townsend tucker turner tyler underwood vance
vaughan vaughn wade wagner walker wall wallace walsh walters walton ward warner
warren washington waters watkins watson watts weaver webb weber webster welch
wells west weston wheeler white whitehead whitaker wilkins wilkinson williams
williamson willis wilson winter winters wise wood woods woodward wright wyatt
yates york young
"""

_CONTINENTAL: Final = """
bauer baumann beck becker berger bergmann bock bohm braun busch dietrich engel
fischer frank franke friedrich fuchs gross gunther haas hahn hartmann heinrich
herrmann hofmann hoffmann horn huber jager jung kaiser keller klein koch kohler
konig kraus krause kruger kruse kuhn lang lange lehmann lorenz ludwig maier
martens mayer meier meyer moller muller neumann otto peters pfeiffer pohl
richter roth sauer schafer schmid schmidt schmitt schmitz schneider scholz
schreiber schroder schubert schulte schulz schulze schumacher schuster schwarz
seidel simon sommer stein thomas vogel vogt voigt wagner walter weber weiss
werner winkler winter wolf wolff ziegler zimmermann bakker bos brouwer bruin
dekker dijkstra dijk groot haan hendriks hoekstra hermans jacobs jansen janssen
janssens jong koning kok kramer kuipers maes meijer mertens mulder peeters
postma prins schouten smit smits smeets verhoeven vermeulen visser vos vries
wal willems wouters terpstra aubert bernard bertrand blanc bonnet boucher boyer
brun chevalier clement colin david denis dubois dufour dumont dupont dupuis
durand duval fabre faure fontaine fournier francois gaillard garnier gauthier
gautier gerard girard giraud guerin guillaume henry hubert joly lacroix lambert
laurent lebrun leclerc leclercq lefebvre lefevre legrand lemaire lemoine leroux
leroy lopez lucas marchand marie martin masson mathieu mercier meunier michel
moreau morel morin moulin nicolas noel olivier perrin petit philippe picard
pierre renard renaud rey richard riviere robert robin roche roger rolland
rousseau roussel roux roy vidal vincent acosta aguilar aguirre alonso alvarez
arias avila benitez blanco bravo caballero cabrera calderon campos cano carmona
carrasco carrillo castillo castro contreras correa cortes crespo cruz delgado
diaz diez dominguez duran escobar espinosa espinoza esteban fernandez ferrer
figueroa flores fuentes gallardo gallego garcia garrido gil gimenez gomez
gonzalez guerrero gutierrez guzman hernandez herrera herrero hidalgo ibanez
iglesias jimenez juarez lara leon lorenzo lozano luna marin marquez martinez
medina mejia mendez mendoza merino miranda molina montero montoya mora morales
moreno moya munoz navarro nieto nunez ortega ortiz pacheco padilla parra
pascual pena peralta perez prieto quintana ramirez ramos reyes rios rivera
robles rodriguez rojas roman romero rosales rubio ruiz saez salazar salinas
sanchez santana santiago santos serrano silva solis sosa soto suarez tapia
torres trujillo valdez valencia vargas vasquez vazquez vega velasco velazquez
vera vicente vila zamora zapata almeida alves andrade araujo azevedo barbosa
barreto barros batista borges braga brito cardoso carneiro carvalho coelho
correia costa cunha dias duarte esteves faria fernandes ferreira figueiredo
fonseca freitas gomes goncalves guimaraes lima lopes machado magalhaes marques
martins matos melo mendes monteiro morais moreira moura nascimento neves
nogueira nunes oliveira pereira pinheiro pinto pires prates reis ribeiro rocha
rodrigues sa sampaio silveira simoes soares sousa souza tavares teixeira
vasconcelos viana vieira amato barbieri basile bellini benedetti bernardi
bianchi bianco bruno caputo carbone caruso cattaneo colombo conte conti coppola
damico deangelis deluca desantis esposito fabbri farina fazio ferrara ferrari
ferraro ferretti ferri fiore fontana franco gallo galli gatti gentile giordano
giuliani grassi greco grasso guerra leone lombardi lombardo longo mancini
manfredi marchetti mariani marini marino martinelli martini mazza messina monti
morelli moretti moro negri neri orlando pagano palmieri palumbo parisi
pellegrini pellegrino piras ricci rinaldi riva rizzi rizzo romano rossetti
rossi ruggiero russo sala sanna santoro sartori serra silvestri sorrentino
testa valentini villa vitale vitali andersen andersson axelsson bengtsson berg
bergstrom bjork blom carlsen carlsson christensen dahl danielsson ek eklund
eriksson forsberg fredriksson gustafsson gustavsson hagen hansen hansson haugen
henriksson holm holmberg jakobsson jansson jensen johannessen johansen
johansson jonsson jorgensen karlsson knudsen kristiansen larsen larsson lind
lindberg lindgren lindqvist lindstrom lund lundberg lundgren lundin lundqvist
madsen magnusson mattsson mortensen nielsen nilsen nilsson norberg nordstrom
nyberg nystrom olsen olsson pedersen persson petersen pettersen pettersson
poulsen rasmussen sandberg sjoberg soderberg solberg sorensen strand strom
sundberg svensson thomsen wallin korhonen virtanen nieminen makinen laine
heikkinen koskinen jarvinen adamczyk baran bielecki borkowski chmielewski
cieslak czarnecki dabrowski domanski duda dudek gajewski glowacki gorski
grabowski jablonski jakubowski jankowski jaworski kaczmarek kalinowski kaminski
kowalczyk kowalski kozlowski krajewski kubiak kucharski lewandowski lis
maciejewski majewski malinowski marciniak mazur mazurek michalak michalski mroz
nowak nowakowski nowicki olszewski ostrowski pawlak pawlowski pietrzak
piotrowski sadowski sikora sikorski sobczak stepien szewczyk szulc szymanski
tomaszewski urban walczak wieczorek wilk wisniewski witkowski wojcik wozniak
wrobel wroblewski wysocki zajac zalewski zawadzki zielinski dvorak horak
horvath kovac kovacs krejci marek nagy nemec novak novotny pokorny prochazka
sedlak svoboda szabo toth varga vesely zeman popescu ionescu popa petrov ivanov
smirnov kuznetsov popov sokolov lebedev volkov morozov bondarenko kovalenko
shevchenko aksoy arslan aslan aydin bulut can celik cetin coskun demir demirci
dogan erdogan gunes kahraman kaplan karaca kara kaya kilic koc korkmaz kurt
ozdemir ozkan ozturk polat sahin simsek tas tekin turan unal yalcin yavuz
yildirim yildiz yilmaz yuksel papadopoulos georgiou ioannou nikolaidis
konstantinou
"""

_EASTERN: Final = """
abbas abdallah abdi abdullah ahmad ahmed ahmadi akhtar ali amin ansari ashraf
aziz bakr begum bhatti chaudhry choudhury darwish elsayed farah farooq ghani
haddad haider hakim hamdan hamid haq hasan hassan hosseini hussain hussein
ibrahim iqbal islam ismail jaber jafari javed kassem karimi khalil khan khatib
khoury mahmoud malik mansour mir mirza mohamed mohammadi moradi mustafa nasser
noor omar osman qureshi rahman rahimi rashid raza rezaei said salah saleh salem
salman sayed shah shaikh sharif sheikh siddiqui suleiman syed youssef yousef
zaman acharya agarwal aggarwal ahluwalia ahuja anand arora bajaj balakrishnan
banerjee bansal basu bedi bhagat bhardwaj bhat bhatia bhatt bhattacharya biswas
bose chakraborty chandra chatterjee chauhan chawla chopra choudhary das
dasgupta datta desai deshmukh deshpande dey dhillon dixit dutta gandhi ganguly
garg ghosh gill goel gokhale gowda goyal grewal gulati gupta guha iyengar iyer
jadhav jain jha joshi kapoor kapur kaul kaur khanna khatri kohli krishnan
kulkarni kumar kumari lal mahajan malhotra mehra mehta menon mishra misra
mittal mohan mukherjee nair naidu nanda narang narayan nath nayak negi oberoi
ojha pandey pandya pandit parikh parmar patel pathak patil pawar pillai prabhu
prakash prasad puri rai raj rajan rajput raju raman ranganathan rao rastogi
rathore rawat reddy roy sahni sahoo saini saxena sen sengupta sethi shankar
sharma shenoy shetty shinde shukla sidhu singh singhal singhania sinha sodhi
sood srinivasan srivastava subramanian swamy talwar tandon thakur thapar tiwari
trivedi tyagi varghese varma vaidya venkatesan verma vyas yadav fernando perera
silva jayawardena wickramasinghe abe adachi aoki aoyama arai arakawa araki
asano ando chiba doi endo enomoto eto fujii fujimoto fujita fujiwara fukuda
fukushima furukawa goto hamada hamasaki hara harada hasegawa hashimoto hattori
hayakawa hayashi higuchi hirai hirano hirata hirose honda hori hoshino ichikawa
igarashi iida ikeda imai inoue ishida ishihara ishii ishikawa ito itou iwamoto
iwasaki iwata kamiya kaneko kato katou kawaguchi kawai kawakami kawamura
kawasaki kikuchi kimura kinoshita kishi kitagawa kitamura kobayashi koga koike
kojima komatsu kondo kondou kono koyama kubo kubota kudo kurihara kuroda
kuwahara maeda maruyama masuda matsubara matsuda matsui matsumoto matsumura
matsunaga matsuo matsushita matsuura miura miyake miyamoto miyata miyazaki
mizuno mochizuki mori morimoto morita moriyama murakami murata muto nagai
nagata naito nakagawa nakahara nakajima nakamura nakanishi nakano nakashima
nakata nakayama nakazawa narita nishida nishikawa nishimura nishiyama noda
noguchi nomura ochiai ogawa ogata oishi okabe okada okamoto okazaki okubo okuda
onishi ono ota otani otsuka oyama ozaki ozawa saito saitou sakaguchi sakai
sakamoto sakurai sano sasaki sato satou sawada sekiguchi seki shibata shimada
shimizu shimura shinohara sugawara sugimoto sugita sugiyama suzuki tachibana
taguchi takada takagi takahashi takano takata takayama takeda takeuchi tamura
tanabe tanaka taniguchi tsuchiya tsuda tsuji uchida uchiyama ueda ueno uno wada
watanabe yagi yamada yamagishi yamaguchi yamamoto yamamura yamanaka yamashita
yamauchi yamazaki yano yasuda yokota yokoyama yoshida yoshikawa yoshimura
yoshioka cai cao chan chang chao chen cheng cheung chiang chin chiu chong chou
chow chu chung deng ding du fan fang feng fong fu gao gong gu guo han he ho
hong hsieh hsu hu huang hui jia jiang jin kang kwok kwan lai lam lau lee leung
li liang liao lim lin ling liu lo long low lu luo lui lung ma mao meng mo ng
ong ouyang pan peng qian qin qiu ren shao shen shi shih song su sun tan tang
tao teo tian tsai tse tseng tung wan wang wei wen wong wu xia xiao xie xiong xu
xue yan yang yao ye yeh yeo yeung yin yip you yu yuan yuen zeng zhang zhao
zheng zhong zhou zhu zou ahn bae baek byun cha cho choe choi chon chun gwak
gwon ha hahn heo hwang hyun im jang jeon jeong ji jo joo jun jung kim ko koh
koo kwak kwon min moon nam noh oh paik park ryu seo seol shim shin sohn son suh
um won woo yoo yoon youn yun bui dang dao dinh do doan duong hoang huynh le
luong luu mai ngo nguyen pham phan quach ta thai tran trinh truong vo vu
adeyemi adebayo afolabi balogun chukwu diallo diop eze kamara keita mensah
mbeki moyo mwangi ncube ndiaye ndlovu nkosi nwosu obi okafor okeke okonkwo
okoro otieno owusu sesay sow toure traore wanjiku zulu dlamini mokoena khumalo
naidoo govender botha merwe pretorius venter fourie steyn nel bautista delacruz
magsaysay pascual villanueva aquino
"""

_WORDS_TOO: Final = frozenset(
    """
    ball banks bell berry bishop black bond booth brown bush butler chambers
    clements cook cooper cross day dean dyer field fields fisher ford foster
    fox frost gill glover grant graves gray green greene greenwood hale hall
    hardy hart heath hill holland hunt hunter joyce kane king knight lamb
    lane law little long low lowe mann marsh mason may mills moss page
    palmer piper pope porter potter power powers price ray reed rice rose
    savage sharp shepherd short slater sparks steele stone summers tate wall
    ward waters watts weaver webster wells west white winter winters wise
    wood woods york young abe de du he you can im in um do to an ha ho ji no
    oh so low man ma min my no see sun son song ten tan than won woo moon
    park chin chow song long hui hong lung tang fan pan gong han koch horn
    stein sommer winter braun klein gross jung kaiser konig engel bock fuchs
    wolf vogel sauer weiss schwarz lange bos koning groot bruin prins blanc
    petit roche marie roy rey bravo campos cruz flores fuentes luna leon mora
    blanco moya pena prieto reyes rios robles rubio salinas santos serra silva
    soto torres vera vega villa costa lima matos melo neves pinto reis rocha
    conte fiore fontana franco gallo gatti greco grasso guerra leone longo
    moro neri riva russo sala testa villa berg ek lind lund holm strand strom
    dahl lis mazur urban wilk zajac sikora baran can kara kaya koc kurt tas
    polat aslan aydin bulut demir gunes simsek yildiz islam noor honda suzuki
    kawasaki toyota yamaha matsuda mazda sony casio nintendo ono ota rai raj
    puri sen das dey lal gill begum amin malik
    """.split()
)


def _words_of(*lists: str) -> frozenset[str]:
    return frozenset(word for words in lists for word in words.split())


@cache
def surnames() -> frozenset[str]:
    """
    Give all listed surnames.
    """
    return _words_of(_ENGLISH, _CONTINENTAL, _EASTERN)


@cache
def clear_surnames() -> frozenset[str]:
    """
    Give the listed surnames that are hardly ever another word.
    """
    return surnames() - _WORDS_TOO


_SHAPE: Final = Pattern(
    r"(?:mc|mac|o'|d'|fitz)[a-z]{3,16}"
    r"|[a-z]{2,16}-[a-z]{3,16}"
    r"|al-[a-z]{3,16}|el-[a-z]{3,16}"
    r"|[a-z]{2,14}(?:ski|ska|cki|cka|dzki|dzka|wicz|czyk|czak|czuk|chuk|enko"
    r"|ovic|evic|ovich|evich|ovitch"
    r"|ova|eva|ovna|yan|ian|shvili|adze|opoulos|poulou|akis|idis|oglu|gil|escu"
    r"|quist|qvist|strom|gren|berg|dahl|sson|ssen|sen|dottir|sdotter|nen"
    r"|lainen"
    r"|mann|hauser|huber|meier|meyer|mayer|bauer|stein|feld|felder|acher|inger"
    r"|enberg|bacher|schmidt"
    r"|stra|sma|inga|veld|kamp|huis|broek|hoven|burg|mans"
    r"|ez|az|oz|es|ini|elli|etti|otti|ucci|acci|occhi|aldi|ardi|oni|ani|isi"
    r"|ault|eault|ard|eau|eaux|aux|iere|ier|ieux|oux|ette|ancourt|ville"
    r"|kar|wala|walla|jee|swamy|nathan|murthy|rajan|kutty|moto|mura|yama|kawa"
    r"|saki|zaki|shita|naka|tani|guchi|hashi"
    r"|son|ton|ley|leigh|ford|worth|wood|field|well|more|shaw|croft|bury|by"
    r"|ham|hurst|stone|brook|brooke|land|hill|dale|man|ridge)"
)


def has_surname_shape(word: str) -> bool:
    """
    Whether a word without accents is built like a surname.
    """
    return _SHAPE.fullmatch(word) is not None


def load() -> None:
    """
    Build the sets.
    """
    surnames()
    clear_surnames()
