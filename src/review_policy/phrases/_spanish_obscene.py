"""
Obscene words of Spanish, and what their innocent doubles stand next to.

What is mild in one country is foul in another; a word counts where it is
foul in most of those that know it.
"""

from __future__ import annotations

from typing import Final

from review_policy.certainty import Certainty
from review_policy.phrases._obscene import (
    Homograph,
    InContext,
    ObsceneWords,
    lines,
    words,
)


_COMPOUNDS: Final = frozenset(
    front + tail + number
    for front, tails in (
        ("chupa", "polla pija verga pinga pito concha huevo culo"),
        ("come", "polla pija verga pinga mierda rabo culo coño chocho"),
        ("mama", "polla pija verga pinga huevo güevo guevo webo bicho rabo"),
        ("lame", "culo huevo polla coño"),
        ("sopla", "polla verga pija"),
        ("toca", "cojone huevo"),
        ("rompe", "huevo culo cojone"),
        ("traga", "mierda polla verga"),
        ("cara", "polla verga mierda"),
        ("care", "verga culo chimba mondá monda picha"),
        ("tonto", "polla"),
        ("calienta", "polla"),
        ("puta", "mierda madre"),
    )
    for tail in tails.split()
    for number in ("", "s")
)

_ALWAYS: Final = _COMPOUNDS | words(
    """
    puta putas puto putos putita putitas putito putitos putilla putillas putón
    putones putona putonas putero puteros putada putadas putear puteada
    puteadas puteado puteados puteando puteo putea putean puteó putearon
    puterío puticlub puticlubs puticlubes putiferio putiza putazo putazos
    putísima putísimo putísimos putanga putangas putarraca putarracas puterio
    putañero putañeros reputa reputas reputo reputos reputísima reputísimo
    recontraputa hijoputa hijoputas hijaputa hijoputez hijodeputa hijosdeputa
    hijadeputa hijueputa hijueputas hijoeputa hijoeputas hijuesumadre jueputa
    jueputas joputa joputas jodeputa jijueputa jijoeputa hijuep hijueputada
    hideputa malparido malparida malparidos malparidas malparidez gonorriento

    coño coños coñito coñitos recoño coñoetumadre coñoesumadre coñodetumadre
    coñísimo coñón

    follar follas follamos folláis follan follado follados follada follando
    follen folle folles follé follaste follaron follaba follarte follarse
    follarme follarla follarlo follarnos follaros follarle fóllate fóllame
    fóllatela follador folladora folladores follable follables follamigo
    follamiga follamigos

    joder joderse joderme joderte joderos jodernos joderle joderles jódete
    jódanse jodansen jódase joderlo joderla jodéis jodan jodas

    cojón cojones cojonazos acojones recojones tocacojones

    gilipollas gilipolla gilipollez gilipolleces gilipollada gilipolladas
    agilipollado agilipollada agilipollados

    chingar chinga chingas chingan chingamos chingue chingues chinguen chingó
    chingaron chingaste chingaba chingando chingada chingadas chingadera
    chingaderas chingadazo chingadazos chingaquedito chingatumadre chíngate
    chíngatelo chínguese chínguense chingarme chingarte chingarse chingarla
    chingarlo chingarlos chingarle chingarnos rechingada chingasumadre
    chingueasumadre

    conchatumadre conchatumare conchesumadre conchesumare conchasumadre
    conchasumare conchadetumadre conchetumadre conchetumare conchetumá
    conchadesumadre conchetumae conchemadre reconcha conchaetumadre
    conchaesumadre

    culiar culiando culiado culiados culiada culiadas culiao culiaos culiá
    culiás culiaba culiaron rectoculiao qliao qliaos kuliao kuliaos aweonao
    aweonaos ahueonao ahueonaos

    singao singaos singado singados singada singar singando singón

    mamagüevo mamagüevos mamagüevada mamahuevada mámamela mámala chúpamela
    chúpenmela chúpenla chúpensela chúpatela mamaguevazo

    maricón maricones maricona mariconas mariconazo mariconazos mariconada
    mariconadas mariconear mariconeo amariconado amariconados

    garchar garcharse garchando garchó garcharte pichula pichulas pichulita
    pollón pollones pollazo pollazos vergudo vergudos

    fuck fucking fucked fucker fuckers motherfucker shit bullshit bitch bitches
    asshole assholes

    lefa lefazo corridón bukkake gangbang tragasemen encular enculado enculada
    enculados enculando negrata negratas cagondios cagüendios cagoendios
    cagüensos mecagoendios mecagüendios mecagoentuputamadre
    """
)

_RESPELT: Final = words(
    """
    jilipollas jilipolla gilipoyas gilipoya jilipoyas jilipoya gilipoias
    gilipoyez jilipollez gilipuyas gilipollaz koño koños konio coñio kojones
    kabron kabrón kabrones cabrom ijoputa ijodeputa ijueputa hijodep
    hijodelagranputa hijodelachingada pvta pvtas pvto pvtos phuta phuto qlo
    qlos bergha mielda mieldas mierdha mieerda yoder hoder jodete jodanse
    jodase jodeos follate follame chingate chingatelo chinguese chinguense
    chingadera chupamela chupenmela chupenla chupensela chupatela mamamela
    mamala maricon marikon maricom puton cojon cojonez putisima putisimo
    hijosdep aweonado weonculiao weonqliao putx putxs ctmr ctmre csmr csmre
    ptmr ptmre hdlgp hdlgtp hdsptm hdsp hdspm hptas hpta
    """
)

_COARSE: Final = words(
    """
    mierda mierdas mierdón mierdero mierderos mierdoso mierdosa mierdosos
    mierdosas mierder mierdecilla mierdecillas mierdita mierditas mierdaza
    mierdica enmierdar enmierdado

    cabrón cabron cabrones cabrona cabronas cabronazo cabronazos cabroncete
    cabroncetes cabronada cabronadas cabroncito cabronísimo

    jode jodes joden jodemos jodí jodió jodiste jodieron jodido jodida jodidos
    jodidas jodiendo jodía jodían jodienda jodidamente jodidísimo rejodido

    chingado chingados chingao chingaos emputado emputada

    pendejo pendejos pendeja pendejas pendejada pendejadas pendejez pendejete
    pendejazo apendejado apendejados pendejísimo

    pelotudo pelotudos pelotuda pelotudas pelotudez pelotudeces rompepelotas
    hinchapelotas tocapelotas rompebolas pelotudazo

    poronga porongas porongudo garcha garchas pajillero pajilleros pajearse
    pajeándose pajeo chumino chuminos potorro totona mondá pajúo pajúos vergazo
    vergazos vergón vergones vergona verguiza

    furcia furcias travelo travelos traveluco bujarra bujarras bujarrón
    bujarrones sudaca sudacas sidoso sidosos malfollado malfollada malfollados
    malcogida malcogidas mongolo mongolos trolazo culorroto
    """
)

_MILD: Final = words(
    """
    coñazo coñazos coña coñas acojonante acojonantes acojonado acojonada
    acojonar acojona descojono descojonarse descojonante descojonado cojonudo
    cojonuda cojonudos cojonudas cojonudamente cojonera cojonero chingón
    chingona chingones chingonas chingonería chingo chingos encabronado
    encabronada encabrona encabronar emputar emputa encabronó huevón huevones
    huevona huevonas güevón güevones guevón guevon huevon hueón hueones hueona
    hueon weón weones weona weon webón webones webon huevada huevadas güevada
    güevadas hueá weá weada webada webadas huevear hueveo aguevado agüevado
    ahuevado boludo boludos boluda boludas boludez boludeces reboludo carajo
    carajos carajote carajada puñeta puñetas puñetero puñetera puñeteros
    puñeteras puñetería truño truños ñordo ñordos mojonazo rehostia rehostias
    hostiazo hostiazos joer joé coñe cagüen mecagüen cagoen cagalera cagaprisas
    gilipuertas gilipichis jilipuertas soplagaitas comemocos caraculo caraculos
    tontolculo tontolaba malnacido malnacida malnacidos malnacidas culicagado
    culicagados conchudo conchuda conchudos conchudas fachapobre tetona tetonas
    tetazas tetorras tetamen culazo chorra arrechísimo vergatario vergataria
    verguero cornudazo wtf alv vtalv ptm ctm csm tmr vrg mrd nmms nmm ql wn
    hjdp
    """
)

_ABUSE: Final = words(
    """
    eres sois sos tú vos so puto puta putos putas pinche pinches maldito
    maldita malditos malditas jodido jodida jodidos jodidas menudo menuda
    menudos menudas pedazo panda atajo hatajo banda sarta cuadrilla partida
    grandísimo grandísima grandísimos estúpido estúpida estúpidos estúpidas
    imbécil imbéciles asqueroso asquerosa asquerosos asquerosas cerdo cerdos
    ladrón ladrones ladrona estafador estafadores sinvergüenza sinvergüenzas
    mentiroso mentirosos cabrón cabrones llamarle llamarles llamó ladronzuelo
    puro pura tremendo tremendos vaya reverendo reverendos
    """
)

_PEOPLE: Final = words(
    """
    él ella ellos ellas vendedor vendedora vendedores vendedoras repartidor
    repartidora repartidores mensajero mensajeros transportista transportistas
    cartero carteros dueño dueña dueños jefe jefa jefes tipo tipos tipa tío
    tíos tía gente señor señora señores encargado encargada encargados empleado
    empleados empleada técnico técnicos dependiente dependienta dependientes
    operador operadora gerente marido mujer novio novia ex vecino vecina
    vecinos quien quienes todos ustedes vosotros usted comerciante comerciantes
    proveedor proveedores personal chofer chófer conductor
    """
)

_LINKS: Final = words(
    "es son era eran fue fueron sea sean parece parecen parecía sigue siguen "
    "será serán eres sois"
)

_FILLERS: Final = words(
    """
    un una unos unas el la los las de tan muy bien todo toda todos todas más
    verdadero verdadera verdaderos auténtico auténtica auténticos completo
    completos total este estos ese esos par perfecto perfectos mero solo grande
    hijo hijos
    """
)

_HENS: Final = words(
    """
    gallina gallinas gallinero ponedora ponedoras polluelo polluelos pollo
    pollos gallo gallos granja corral pienso raza huevos pollito pollitos
    agua ave aves incubadora comedero bebedero
    """
)

_POOL: Final = words(
    """
    mundial mundialista mundialera apuesta apuestas apostar quiniela fútbol
    futbolera gol goles lotería partido partidos sorteo ganador ganadores
    pronósticos pronóstico copa américa boletos hípica oficina premio
    """
)

_NURSING: Final = words(
    """
    bebé bebe bebés lactancia leche pecho pechos teta toma tomas biberón
    biberones tetina cordero corderos lechal nocturna nocturnas sacaleches
    recién nacido cachorro cachorros ternero terneros pezón pezones pezonera
    gatito gatitos larga largas corta cortas
    """
)

_FIGURE: Final = words(
    """
    chupa chupas chupar chupame chúpame chupá chupáme chupen chupan comeme
    cómeme comé comer mámame mamame mama mamar tócame tocame lame lamer
    lámeme métete metete meter metértela parte puta puto culo
    """
)

IN_CONTEXT: Final = (
    InContext(
        words=words("polla pollas"),
        reason="A young hen; a pool of bets in Latin America.",
        innocent=_HENS | _POOL,
        vulgar=_FIGURE | words("suda sudar qué ni una mi tu su como"),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("verga vergas"),
        reason="A yard of a ship's mast; a family name; a dried whip.",
        innocent=words(
            """
            mástil mástiles vela velas velero barco buque mesana jarcia toro
            buey giovanni malavoglia siciliano siciliana náutica maqueta
            trinquete botavara velacho cofa
            """
        ),
        vulgar=_FIGURE | words("vale valió pura a qué ni mi tu su me"),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("pinga pingas picha pichas pisha"),
        reason="A carrying pole, a liquor of Brazil, a fond word in Cadiz.",
        innocent=words("brasil cachaça licor pueblo cesta balde cádiz illo"),
        vulgar=_FIGURE | words("mi tu su ni corta puras pura"),
        bare=Certainty.POSSIBLE,
    ),
    InContext(
        words=words("pija pijas"),
        reason="A girl of good family; a screw.",
        innocent=words(
            """
            niña niñas chica chicas ropa barrio moda estilo marca tornillo
            tornillos autorroscante autorroscantes muy amiga pijo pijos
            """
        ),
        vulgar=_FIGURE,
        is_masked=False,
    ),
    InContext(
        words=words("culo culos"),
        reason="What one sits on; the bottom of a glass or a bottle.",
        innocent=words(
            """
            botella botellas vaso vasos copa jarra taza sartén olla cazuela
            bebé bebés pañal pañales bidé sentar sentarse leggins leggings
            mallas sillín patada inquieto
            """
        ),
        vulgar=words(
            "tomar den dar dan lamer lame lamen metete métete métetelo "
            "metetelo métanselo metanselo rompo roto sale"
        ),
    ),
    InContext(
        words=words("culero culeros"),
        reason="A patch on the seat of riding trousers; a nappy.",
        innocent=words(
            """
            equitación montar pantalón pantalones mallas refuerzo silicona grip
            badana ciclismo completo pañal pañales parche barça barcelona culé
            """
        ),
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words("culera culeras"),
        reason="A patch on the seat of trousers.",
        innocent=words(
            """
            equitación montar pantalón pantalones mallas refuerzo silicona grip
            badana ciclismo parche parches rodilleras
            """
        ),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words(
            """
            culear culea culean culeando culeado culeada culeó culeaba
            """
        ),
        reason="What the back of a car does that skids.",
        innocent=words(
            """
            coche auto moto bici carro rueda ruedas trasera trasero eje
            remolque caravana curva curvas lluvia asfalto neumático neumáticos
            hielo patinete furgoneta
            """
        ),
        vulgar=words("me te se la lo rico"),
        bare=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("hostia hostias ostia ostias"),
        reason="The wafer of the mass; a port of Rome; a mild oath.",
        innocent=words(
            """
            misa consagrada consagradas consagrar comunión iglesia sacerdote
            vino cáliz oblea obleas custodia patena copón sagrada eucaristía
            parroquia cura párroco roma antica lido sagrario altar formas
            """
        ),
        vulgar=words("puta puto cago qué ni joder coño menuda pedazo"),
        bare=Certainty.POSSIBLE,
    ),
    InContext(
        words=words(
            """
            cagar cagarse cagarla caga cagas cagan cago cagó cagaron cagaste
            cagué cagando cagado cagada cagadas cagados cagón cagones cagona
            cague recagada
            """
        ),
        reason="Mild, a word for spoiling a thing; and what pets do.",
        innocent=words(
            """
            gato gata gatos perro perra perros arena arenero bebé pañal
            paloma palomas pájaros tió caganer orinal
            """
        ),
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("pinche pinches"),
        reason="A kitchen help; a form of *pinchar*, to click or to prick.",
        innocent=words(
            """
            cocina cocinero chef aquí enlace botón rueda ruedas cámara globo
            dedo no restaurante icono
            """
        ),
        vulgar=words("puto puta madre vendedor vendedores producto"),
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("mamón mamones mamona mamonas mamon"),
        reason="A suckling; a fruit; a shoot of a tree; vain in Mexico.",
        innocent=words(
            """
            fruta frutas fruto papaya dulce almíbar árbol olivo olivos lechal
            cordero ternero pimpollo cochinillo brotes poda podar sillón
            """
        ),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("mamada mamadas"),
        reason="What a baby takes at the breast.",
        innocent=_NURSING,
        vulgar=words("puras pura pinche pinches hazme hacerme dice dicen"),
        bare=Certainty.POSSIBLE,
    ),
    InContext(
        words=words("folla"),
        reason="Short for the dour wit of Granada, *mala folla*.",
        innocent=words("mala malafollá granada granaína granaíno"),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("capullo capullos"),
        reason="A flower bud; a cocoon; a wrap for babies.",
        innocent=words(
            """
            flor flores rosa rosas peonía peonías mariposa mariposas gusano
            gusanos seda bebé bebés algodón abrir abrirse abre abiertos
            cerrados pétalos oruga crisálida orquídea ramo arrullo hibisco
            camelia loto té colgante broche decorativo
            """
        ),
        vulgar=words("integral"),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("zorra zorras zorrón"),
        reason="A vixen; a song; a name in stories.",
        innocent=words(
            """
            zorro zorros animal animales bosque madriguera fábula cuento
            cuentos uvas peluche cachorros piel gallinas canción eurovisión
            peletería roja ártica infantil
            """
        ),
        vulgar=words("puta putas guarra asquerosa"),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("ramera rameras"),
        reason="A word of the Bible and of old novels.",
        innocent=words(
            "biblia babilonia apocalipsis rahab novela historia personaje "
            "proverbios bíblica bíblico oseas"
        ),
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("marica maricas marico maricos mariquitas"),
        reason="A slur, and what friends call each other in Colombia.",
        innocent=words("croacia marija jardín pulgones vaquita"),
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("joto jotos"),
        reason="A slur of Mexico; a family name.",
        innocent=words("jota baraja cartas"),
        vulgar=words("puto puta pinche"),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_name=True,
    ),
    InContext(
        words=words("bollera bolleras tortillero trolo trolos"),
        reason="A baker of buns; of tortillas.",
        innocent=words(
            "horno panadería pan bollo bollos bollería maíz masa pastelería"
        ),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("pajero pajeros pajera pajeras"),
        reason="A car; a wild cat; who deals in straw.",
        innocent=words(
            """
            mitsubishi montero coche auto camioneta v6 v20 v60 4x4 diésel
            repuesto recambio filtro motor faro faros parachoques gato felino
            sport pinin parasol llanta llantas retrovisor
            """
        ),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_name=True,
        is_masked=False,
    ),
    InContext(
        words=words("bastardo bastardos bastarda bastardas"),
        reason="Born out of wedlock; a sword, a file, a film.",
        innocent=words(
            """
            espada espadas lima limas rey heredero nieve jon película dvd
            tarantino blu-ray novela linaje hermano hermanastro príncipe
            nobleza malditos serie letra vela
            """
        ),
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("cornudo cornudos cornuda"),
        reason="With horns, as a stag, a beetle or a toad.",
        innocent=words(
            """
            venado ciervo escarabajo sapo rana diablo demonio casco animal
            carnero lechuza víbora disfraz toro
            """
        ),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("gonorrea"),
        reason="A disease; the gravest insult in Colombia.",
        innocent=words(
            """
            enfermedad infección prueba test clamidia sífilis its ets médico
            antibiótico síntomas libro
            """
        ),
        vulgar=words("hijueputa malparido malparidos triple vendedor"),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("cerote cerotes"),
        reason="A turd in Central America; a wax of shoemakers.",
        innocent=words("zapatero cera hilo coser cuero vela velas"),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("cipote cipotes"),
        reason="A child in Honduras and El Salvador.",
        innocent=words(
            "niño niños juguete juguetes hijo mi mis hondureño honduras "
            "salvadoreño escuela"
        ),
        vulgar=_FIGURE | words("vaya menudo tonto"),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("subnormal subnormales mongólico mongólica mongólicos"),
        reason="A word of mathematics; of Mongolia; an old medical word.",
        innocent=words(
            "números matemáticas recta curva flotante estepa caballo idioma"
        ),
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("tetas"),
        reason="Mild; what cows and mothers have.",
        innocent=_NURSING | words("vaca vacas cabra ordeño sujetador lola"),
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("mrda mrdas vrga vrgas"),
        reason="Written without vowels; stars in them stand for the vowels.",
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=words("hdp hdps hdpm"),
        reason="Short for *hijo de puta*; a plastic; a part number.",
        innocent=words(
            """
            polietileno plástico plásticos densidad tubo bolsa bolsas modelo
            ref referencia hdpe turquía partido panel audio kurdo
            """
        ),
        bare=Certainty.LIKELY,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words(
            """
            chucha concha coger cogida cogerse forro forros ojete ojetes orto
            huevos huevo pelotas bolas paja pajas perra perras bicho pico
            chocho chocha teta raja cajeta panocha nabo pito rabo
            """
        ),
        reason="Everyday words that only fixed phrases make vulgar.",
        is_masked=False,
    ),
)

_VULGAR_PHRASES: Final = lines(
    """
    por culo
    tonto del culo
    tontos del culo
    tonta del culo
    subnormal del culo
    lamer el culo
    lamen el culo
    lamerle el culo
    me sale del culo
    os sale del culo
    les sale del culo
    métetelo por el culo
    metetelo por el culo
    métetela por el culo
    metetela por el culo
    métanselo por el culo
    metanselo por el culo
    métanselos por el culo
    métaselo por el culo
    metérselo por el culo
    meterselo por el culo
    metértelo por el culo
    meterse por el culo
    meter por el culo
    metan por el culo
    metes por el culo
    metas por el culo
    meto por el culo
    metiera por el culo
    den por el culo
    dar por el culo
    tomar por el culo
    romper el culo
    rompieron el culo
    ojo del culo
    ojo de culo
    me cago en dios
    me cago en la hostia
    me cago en cristo
    me cago en la virgen
    me cago en tu madre
    me cago en su madre
    me cago en tus muertos
    me cago en sus muertos
    me cago en vuestros muertos
    me cago en los muertos
    me cago en vuestra madre
    me cago en vosotros
    me cago en ustedes
    me cago en el vendedor
    me cago en los vendedores
    cagarme en tu madre
    cagarme en dios
    cago en dios
    concha de tu madre
    concha de su madre
    concha de la madre
    concha de la lora
    concha de tu hermana
    concha de su hermana
    concha tu madre
    concha su madre
    concha e tu madre
    concha e su madre
    concha de mi madre
    conche su madre
    conche tu madre
    chucha de tu madre
    chucha de su madre
    chucha tu madre
    cógete a tu madre
    cogete a tu madre
    coger a tu madre
    cójanse a su madre
    cojanse a su madre
    hijo de perra
    hijos de perra
    hija de perra
    hijas de perra
    perra asquerosa
    son unas zorras
    zorra de la vendedora
    zorra esa
    eres una perra
    maldita perra asquerosa
    pta madre
    hijo de p
    hijos de p
    hijo de pta
    chúpame un huevo
    chupame un huevo
    chúpame los huevos
    chupame los huevos
    chúpenme los huevos
    chupenme los huevos
    chupen los huevos
    chúpame el pito
    chupame el pito
    chúpame el bicho
    mámame el bicho
    mamame el bicho
    chúpame el pico
    chupame el pico
    vale pico
    chúpame el rabo
    chúpame el nabo
    chupame el nabo
    cómeme el rabo
    comeme el rabo
    cómeme los huevos
    comeme los huevos
    cómanme los huevos
    me la chupas
    me la chupan
    me la chupáis
    me la chupe
    me la chupen
    me la mama
    me la maman
    me toca los huevos
    me tocan los huevos
    tocarme los huevos
    tocarnos los huevos
    tocándome los huevos
    tocando los huevos a
    estoy hasta los huevos
    estamos hasta los huevos
    harto hasta los huevos
    me sale de los huevos
    les sale de los huevos
    os sale de los huevos
    me hinchan los huevos
    hinchar los huevos
    lamer los huevos
    hacerse una paja
    hacerse pajas
    hacerte una paja
    hacerme una paja
    hacer una paja
    hazte una paja
    háganse una paja
    como el orto
    para el orto
    pal orto
    en el orto
    del orto
    por el orto
    el orto roto
    cara de orto
    pinche ojete
    pinches ojetes
    eres un ojete
    es un ojete
    son unos ojetes
    puro ojete
    puros ojetes
    bien ojete
    bien ojetes
    muy ojete
    muy ojetes
    por el ojete
    hasta el ojete
    sos un forro
    vendedor es un forro
    vendedores son unos forros
    forro hijo
    manga de forros
    no seas forro
    qué forros
    tu panocha
    mi panocha
    tu chocho
    mi chocho
    come chocho
    el cipote de
    me suda el cipote
    me suda el nabo
    comer el rabo
    comerme el rabo
    comerle la polla
    la cajeta de tu madre
    pu ta
    pu to
    pu tas
    mier da
    mierd a
    m ierda
    co ño
    ca brón
    cabr ón
    gili pollas
    hi jo puta
    """
)

_MILD_PHRASES: Final = lines(
    """
    como el culo
    por el culo
    hasta el culo
    cara de culo
    me limpio el culo
    partirse el culo
    por saco
    me la suda
    me la pela
    me la pelan
    me la sopla
    me cago en todo
    me cago en la leche
    me cago en la mar
    me cago en diez
    me vale madre
    me vale madres
    valió madre
    valió madres
    vale madre
    vale madres
    no tienen madre
    no tiene madre
    ni madres
    de poca madre
    hijo de su madre
    hijos de su madre
    hijo de tu madre
    hijo de fruta
    hijo de mala madre
    no mames
    no mamen
    no mamar
    por la chucha
    a la chucha
    del chocho
    hijo de la gran
    hijos de la gran
    hasta las pelotas
    hasta las bolas
    las bolas llenas
    las pelotas llenas
    los huevos llenos
    romper las bolas
    rompen las bolas
    romper las pelotas
    rompen las pelotas
    romper los huevos
    hinchar las pelotas
    tocar las pelotas
    me tocan las pelotas
    tocar los huevos
    tocando los huevos
    manda huevos
    hasta los huevos de
    qué huevos
    por huevos
    me importa un huevo
    cuesta un huevo
    costó un huevo
    vale huevo
    me vale huevo
    qué hueva
    pajas mentales
    paja mental
    vale callampa
    ser la hostia
    ir de culo
    va de culo
    estar de coña
    de coña
    """
)

_INNOCENT_PHRASES: Final = lines(
    """
    mucha mierda
    putas tristes
    putas asesinas
    puta de babilonia
    puto bumbong
    mierda de artista
    culo de botella
    culo de vaso
    culo del vaso
    culo de la botella
    culo de mono
    culo inquieto
    polla de agua
    verga seca
    paja y barro
    tortilla de huevo
    tortilla de huevos
    sale del orto
    hora del orto
    desde el orto
    orto y ocaso
    del orto y
    del orto al
    del orto solar
    el orto solar
    del orto helíaco
    en el orto y
    es un ojete de
    es un ojete metálico
    por el ojete de
    por el ojete superior
    por el ojete inferior
    por el ojete para
    hasta el ojete de
    hasta el ojete superior
    hacer una paja de
    del chocho y
    hijo de la gran familia
    hijo de la gran duquesa
    hijos de la gran familia
    es un forro de
    es un forro para
    culo de pollo
    """
)

_HOMOGRAPHS: Final = (
    Homograph("diputad", "A member of parliament."),
    Homograph("computador", "A computer."),
    Homograph("reputación", "A good name.", whole=True),
    Homograph("reputado", "Well known.", whole=True),
    Homograph("reputada", "Well known.", whole=True),
    Homograph("disputa", "A quarrel."),
    Homograph("amputa", "To cut off a limb."),
    Homograph("imputa", "To charge somebody with something."),
    Homograph("putrefact", "Rotten."),
    Homograph("putativ", "Supposed, in law."),
    Homograph("puttanesca", "A sauce for pasta."),
    Homograph("putanesca", "The sauce, misspelt."),
    Homograph("cono", "A cone; no accent was dropped."),
    Homograph("coñac", "Brandy."),
    Homograph("folleto", "A leaflet."),
    Homograph("follaje", "Leaves."),
    Homograph("follón", "A mess or a row.", whole=True),
    Homograph("follones", "Messes or rows.", whole=True),
    Homograph("mariconera", "A bag for men."),
    Homograph("mariquita", "A ladybird.", whole=True),
    Homograph("mariposa", "A butterfly."),
    Homograph("vergüenza", "Shame."),
    Homograph("verguenza", "Shame, without its dots."),
    Homograph("vergonz", "Shameful."),
    Homograph("vergel", "A garden of fruit trees."),
    Homograph("envergadura", "The span of wings."),
    Homograph("cojín", "A cushion.", whole=True),
    Homograph("cojines", "Cushions; they differ by one letter."),
    Homograph("cojinete", "A bearing."),
    Homograph("recoger", "To pick up."),
    Homograph("escoger", "To choose."),
    Homograph("encoger", "To shrink."),
    Homograph("pollo", "Chicken."),
    Homograph("ampolla", "A blister or a phial."),
    Homograph("cebolla", "An onion."),
    Homograph("repollo", "Cabbage."),
    Homograph("carajillo", "Coffee with a dash of spirits."),
    Homograph("culote", "Shorts for cycling."),
    Homograph("culotte", "Shorts, as in French."),
    Homograph("culinari", "Of the kitchen."),
    Homograph("culé", "A fan of Barcelona's club.", whole=True),
    Homograph("chingolo", "A sparrow of South America."),
    Homograph("chicharr", "Cicadas, peas and pork scratchings."),
    Homograph("hostigar", "To harass."),
    Homograph("hosteler", "The trade of inns."),
    Homograph("jodhpur", "Riding trousers, after the city."),
    Homograph("cabrales", "A blue cheese."),
    Homograph("cabrito", "A kid, roasted at feasts."),
    Homograph("cabread", "Cross, without offence."),
    Homograph("enculturación", "What one learns from one's people."),
    Homograph("singapur", "The city."),
    Homograph("pajarita", "A bow tie."),
    Homograph("porongo", "A gourd for mate."),
    Homograph("chochín", "A wren."),
    Homograph("miércoles", "Wednesday."),
    Homograph("mierense", "Who comes from Mieres."),
    Homograph("malparad", "Battered, one letter from an insult."),
    Homograph("lefaucheux", "A maker of guns."),
    Homograph("tetera", "A teapot."),
    Homograph("tetina", "The teat of a bottle."),
    Homograph("maricela", "A given name."),
)

OBSCENE: Final = ObsceneWords(
    always=_ALWAYS,
    coarse=_COARSE,
    respelt=_RESPELT,
    stems=words(
        """
        gilipoll jilipoll agilipoll hijoput hijaput hijueput hijodeput
        hijoeput malparid comemierd tragamierd chupapoll comepoll mamapoll
        soplapoll chupaverg mamaverg chupapij mamahuev mamagüev mamaguev
        conchatum conchesum conchetum conchasum chingader tocacojon putísim
        reputísim mariconaz mariconad
        """
    ),
    roots=words("gilipoll hijueput hijoput comemierd"),
    in_context=IN_CONTEXT,
    mild=_MILD,
    vulgar_phrases=_VULGAR_PHRASES,
    mild_phrases=_MILD_PHRASES,
    innocent_phrases=_INNOCENT_PHRASES,
    homographs=_HOMOGRAPHS,
    abuse=_ABUSE,
    people=_PEOPLE,
    links=_LINKS,
    fillers=_FILLERS,
    by_initial=words(
        """
        puta putas puto putos mierda mierdas joder coño cojones cabrón
        cabrones gilipollas polla verga chingada pendejo pendejos maricón
        """
    ),
    beheaded=words(
        """
        uta utas ierda ierdas oder oño ojones abrón abron abrones ilipollas
        ijoputa ijueputa hingada endejo endejos aricón
        """
    ),
    footnoted=words(
        """
        con como col cola cable caja pan pon por para pol pie piel vez ver
        ven hoy hij pin punto pol par pil
        """
    ),
    numbered=words(
        """
        parte pieza modelo número numero nº no núm ref referencia artículo
        código serie tipo talla pedido asin pn sku versión matrícula clase
        lote item part model
        """
    ),
    titles=words(
        """
        sr sra srta don doña d señor señora firmado firma soy nombre clase
        calle por de llamado llamada atentamente dr dra
        """
    ),
    drops_accents=True,
)
"""What the Spanish finder is built from."""
