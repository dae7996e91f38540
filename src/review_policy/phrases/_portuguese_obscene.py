"""
Obscene words of Portuguese, and what their innocent doubles stand next to.

A word counts where it is foul on either side of the Atlantic, unless it is
an everyday word on the other: a *puto* is a child in Lisbon, a *bicha* a
queue, and a *cacete* a loaf.
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
        ("chupa", "pau pica piroca caralho piça picha cona buceta"),
        ("mama", "pau pica piroca caralho piça"),
        ("lambe", "pica piroca caralho cona buceta"),
        ("come", "merda bosta buceta cona"),
        ("papa", "cona"),
        ("cara", "caralho piroca"),
    )
    for tail in tails.split()
    for number in ("", "s")
)

_ALWAYS: Final = _COMPOUNDS | words(
    """
    foder fode fodes fodem fodemos fodi fodeu fodeste foderam fodia fodias
    fodiam fodendo fodam fodas fodamos fodesse foderia foderá foderão fodido
    fodida fodidos fodidas fodilhão fodilhona fodilhões foderoso fodedor
    fodedora fodedores fodidinho fodidão fodidaço fodelança fodilhar refoder

    caralho caralhos caralhada caralhadas caralhinho caralhão caralhões
    caralhudo escaralhar escaralhado escaralhada escaralhou escaralha
    encaralhado encaralhada pracaralho docaralho

    puta putas putinha putinhas putona putonas putéfia putéfias putanheiro
    putanheiros putedo putaria putarias puteiro puteiros putanhice putíssima
    filhodaputa filhadaputa filhosdaputa filhasdaputa filhodumaputa
    filhodeumaputa filhodaputice filhadaputice filhadaputagem filhodaputagem
    filadaputa fiadaputa fidaputa fidumaputa fideputa filhosdumaputa

    cuzão cuzões cuzona cuzonas cuzaço cuzudo

    buceta bucetas bucetinha bucetinhas bucetão bucetuda bucetada bucetuda
    xoxota xoxotas xoxotinha xereca xerecas xerequinha xavasca xavascas xota
    xotas bussanha pachacha pachachas pachachinha conaça coninha conaças

    piroca pirocas piroquinha pirocão pirocudo pirocuda pirocada piçudo piçada
    piçadas piçalho pichota pichotas

    punheteiro punheteiros punheteira punheteiras punhetar punhetando
    punhetinha punhetão esporrar esporrado esporrada esporradas esporrou
    esporrando mineteiro mineteiros boqueteira boqueteiras
    boqueteiro boqueteiros pauzudo pauzuda

    enrabar enrabado enrabada enrabados enrabadas enrabou enrabaram enrabando
    enrabadela enrabem

    fuck fucking fucked fucker fuckers motherfucker bullshit shit bitch bitches
    asshole assholes
    """
)

_RESPELT: Final = words(
    """
    fuder fude fudeu fudi fudem fudendo fudido fudida fudidos fudidas fudam
    fuderam fudesse fudidão fudidaço fodê fudê foderosa fodilhao phoder phodeu
    phodido fodase fodasse fodasses fodace fodac fodacê vaisefoder vaisefuder
    vaisefude vasefuder vasifude vasefude vaitefoder fodete fodetes

    karalho karalhos caralio caralhu karalhu caraglio carallho karaleo
    caralhow caralhoo

    pvta pvtas phuta phutas putta puttas filhodaputah fdaputa filhodap pputa
    cuzao cuzoes cusão cusões cuzuda kuzão kuzao

    busetinha busseta bucetah boseta porraa porrah porrra
    merdda meerda mierda
    xoxotah piroka pirokas pirocao punhetero punheteru

    lambecu lambecus chupacu furacu rasgacu papacu arrombacu limpacu chuparola
    chuparolas mamarola mamarolas

    vtnc vtmnc vtncu vaitomarnocu vaitomanocu vsfd vaosefoder
    """
)

_COARSE: Final = words(
    """
    foda fodas phoda

    merda merdas merdinha merdinhas merdoso merdosa merdosos merdosas merdice
    merdices merdeiro merdeiros merdum merdaça merdão merdona merdalha merdoca
    merdunça esmerdar esmerdado merdaria merdalhão

    porra porras

    cabrão cabrões cabrona cabronas cabrãozinho cabrao cabroes cabroagem

    boiola boiolas boiolagem boiolinha baitola baitolas baitolagem viadinho
    viadinhos viadagem viadagens viadão panasca panascas
    panilas panilhas paneleirote paneleiragem paneleirice
    pretalhada escarumba escarumbas

    colhão colhões colhao colhoes culhão culhões culhao culhoes
    siririca siriricas bronha bronhas giromba mangalho mangalhos
    langonha caralhete priquito priquita priquitos pichorra

    pirocudaço putifero fodeção fodelona
    cuzeiro cuzinhos arrombadaço
    """
)

_MILD: Final = words(
    """
    fodão fodona fodões fodástico fodástica fodaço fodinha fudeba emputecido
    emputecida emputecer emputeceu emputecendo putaço putaça pqp pqpariu pqtp
    krl crl krai carai ctlh mrd bct pprra poha pohha porrada porradas
    esporro esporros porralouca caraças caraça carago tesão tesudo tesuda
    tesões bundão bundona bundões bunduda cagalhão cagalhões cagaço caganeira
    caganita caganitas cagaita cagalhoto peida peidas peidar peidou peidando
    peido peidos peidão fiofó furico furicos toba fedaputa pentelho pentelhos
    pentelha pentelhação bilau bilaus pepeca pepeka ppk escrotidão rabão
    raboso babaca babacas babaquice babacão cornudo cornuda cornudos chifrudo
    chifrudos sacana sacanas safadeza tarado tarados rameira rameiras meretriz
    marafona piriguete piriguetes periguete badalhoca badalhocas maricas
    mariconço larilas chinoca chinocas bunda bundas bundinha cacetada mijão
    wtf karai suruba surubas arrombadinho gozada tetuda peituda
    """
)

_ABUSE: Final = words(
    """
    seu sua seus suas és sois bando cambada corja quadrilha matilha manada
    súcia cambadas raça grande grandes grandessíssimo grandessíssima
    grandessíssimos grandecíssimo tremendo tremenda tremendos puta puto putos
    porra merda maldito maldita malditos malditas desgraçado desgraçada
    desgraçados ladrão ladrões ladra estúpido estúpida estúpidos imbecil
    imbecis idiota idiotas nojento nojenta nojentos otário otários golpista
    golpistas safado safada safados vigarista vigaristas aldrabão aldrabões
    mentiroso mentirosos burlão burlões chamou chamaram chamar chamando chamo
    velho velhos velha gordo gorda porco porcos
    """
)

_PEOPLE: Final = words(
    """
    ele ela eles elas tu você voces vocês vcs vc vós vendedor vendedora
    vendedores entregador entregadores entregadora motoboy carteiro carteiros
    estafeta estafetas motorista transportadora dono dona donos chefe gerente
    patrão gajo gajos gaja cara caras tipo tipos homem mulher pessoal gente
    senhor senhora atendente atendentes funcionário funcionária funcionários
    empregado empregados técnico técnicos operador operadora marido namorado
    ex vizinho vizinha vizinhos quem todos lojista lojistas comerciante
    fornecedor fornecedores equipe equipa empresa loja
    """
)

_LINKS: Final = words(
    """
    é e são era eram foi foram sou seja sejam parece parecem parecia será serão
    és sois continua continuam só mesmo
    """
)

_FILLERS: Final = words(
    """
    um uma uns umas o a os as de do da dos muito bem todo toda todos todas
    mais verdadeiro verdadeira verdadeiros autêntico autêntica autênticos
    completo completos total esse esses essa este estes essas par belo belos
    baita filho filhos mero tão
    """
)

_ANIMALS: Final = words(
    """
    gato gata gatos gatinho gatinha cachorro cachorra cachorros cão cães
    cadela cadelas filhote filhotes pássaro pássaros pombo pombos pomba bebê
    bebé bebês bebés areia caixa fralda fraldas tapete penico passarinho
    coelho hamster calopsita vaca vacas galinha galinhas animal animais
    """
)

_DEER: Final = words(
    """
    animal animais caça caçador floresta mata pantanal campeiro galheiro
    galhada chifre chifres natal rena renas pelúcia bambi filhote filhotes
    cervo cervos corça desenho couro carne safári zoológico estatueta enfeite
    quadro decorativo resina fêmea macho espécie selvagem catingueiro mateiro
    cinegética montaria tapete pele presépio
    """
)

_BROKEN_IN: Final = words(
    """
    caixa caixas pacote pacotes embalagem embalagens porta portas portão
    fechadura fechaduras cadeado cadeados cofre cofres gaveta janela veio
    vieram chegou chegaram lacre lacrado envelope carro portas produto produtos
    encomenda encomendas volume saco mala malas casa armário parafuso furo
    furos rosca encaixe buraco zíper fecho tampa garagem entregue entregaram
    vitrine correio caixote sido foi estava recebi
    """
)

_POTS: Final = words(
    """
    armário armários cozinha inox prateleira prateleiras panela panelas
    suporte gaveta gavetas forno torre quente módulo aéreo madeira portas mdf
    balcão parede nicho cooktop barro artesão móvel gaveteiro modulada duplo
    simples branco cobre tampas
    """
)

_COD: Final = words(
    "bacalhau azeite cebola receita petisco prato alho salada cru desfiado"
)

_CHEMISTRY: Final = words(
    """
    cobre zn ni fe al mg ag au sn pb liga ppm mg kg química tabela elemento
    judas zinco símbolo catodo cátodo metal níquel tungstênio wcu
    """
)

_COFFEE: Final = words(
    """
    café cafeteira balão sifão vácuo marca cafetaria infusão design vintage
    """
)

_CHILDREN: Final = words(
    """
    anos idade brinquedo brinquedos escola meu meus miúdo miúdos brincar
    brincam brinca adorou adoraram gostou gostaram presente natal férias
    praia filho filhos festa jogo jogos bola pequeno pequenos sobrinho
    sobrinhos crianças criança os
    """
)

_HORN: Final = words(
    """
    chifre chifres inglês animal rinoceronte boi carneiro cabra veado búfalo
    cabo botões botão faca pente pó navalha trompa francês berrante amaltéia
    áfrica pólvora lucas corne touro fivela viking copo caracol
    """
)

_SUCK: Final = words(
    """
    chupa chupar chupe chupem chupam chupando chupava chupei chupou chupá mama
    mamar mame mamem mamando lamber lambe lamba
    """
)

IN_CONTEXT: Final = (
    InContext(
        words=words("cu"),
        reason="The symbol of copper; a slip for *eu*; far off, as Judas's.",
        innocent=_CHEMISTRY,
        vulgar=words(
            """
            no do o meu teu seu vosso nosso dele deles dela pelo cara tomar
            toma tomem tomá tomarem meter mete enfia enfiar enfie enfiem
            enfiarem olho dar deu dá pau rombo nos
            """
        ),
        bare=Certainty.POSSIBLE,
        is_name=True,
    ),
    InContext(
        words=words("cus"),
        reason="Judas's, in a novel and for places far off.",
        innocent=words("judas antunes lobo romance custos custo unitário"),
        vulgar=words("nos os seus vossos teus pelos dos"),
        bare=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("cuzinho"),
        reason="A slip for *cozinho*, I cook.",
        innocent=words(
            """
            panela panelas comida arroz feijão almoço fogão eu sempre quando
            ovos legumes forno água
            """
        ),
        vulgar=words("meu teu seu no o apertado dela dele dar"),
        bare=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("bosta bostas bostinha bostinhas"),
        reason="What cattle drop, and dung for the garden.",
        innocent=words(
            """
            vaca vacas boi bois cavalo cavalos gado adubo esterco estrume
            curral pasto fertilizante horta besouro rola-bosta galinha galinhas
            seca elefante biogás compostagem cabra ovelha
            """
        ),
        vulgar=words(
            """
            que uma de seu sua seus vendedor uns um essa esta dessa desta nessa
            """
        ),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("boceta bocetas bocetinha"),
        reason="A small box, such as Pandora's or one for snuff.",
        innocent=words(
            """
            pandora rapé caixa caixinha tabaco joias jóias marfim antiga
            machado antiquário porcelana
            """
        ),
        vulgar=_SUCK | words("sua tua minha dela puta caralho"),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("cona conas"),
        reason="A maker of coffee pots.",
        innocent=_COFFEE,
        vulgar=_SUCK | words("da tua mãe minha puta"),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("puto putos putinho putinhos"),
        reason="A child in Portugal; no money at all; angry in Brazil.",
        innocent=_CHILDREN,
        vulgar=words("filho velho nojento cu caralho"),
        bare=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words(
            """
            mrda mrdas bcta bucta krlh krlho crlh crlho caraio caraios karaio
            vsf fdps minete minetes traveco travecos traveca fufa fufas jeba
            jebas monhé monhés brioco bichona bichonas
            """
        ),
        reason="Short for, or near to, other words that stars may hide.",
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=words("buseta busetas"),
        reason="A small bus in Latin America; a slip for *buceta*.",
        innocent=words("ônibus autocarro colômbia bogotá passageiros viagem"),
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=words("fdp"),
        reason="Short for *filho da puta*; a part number; a file.",
        innocent=words(
            """
            modelo ref referência código arquivo ficheiro formato placa
            conector federação cabo impressora extensão
            """
        ),
        bare=Certainty.LIKELY,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words(
            """
            cagar caga cagas cagam cago cagou cagaram cagaste caguei cagando
            cagado cagada cagadas cagados cagão cagões cagona cagar-se cague
            cagarem
            """
        ),
        reason="Mild, a word for spoiling a thing; what pets do; a turtle.",
        innocent=_ANIMALS | words("cágado tartaruga"),
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("mijar mija mijo mijou mijada mijado mijando"),
        reason="Mild; millet; what pets do.",
        innocent=_ANIMALS | words("painço alpiste ração sementes grãos"),
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("cacete cacetes caceta cacetinho"),
        reason="A mild oath in Brazil, a club, and a loaf of bread.",
        innocent=words(
            """
            pão pães padaria forno forma baguete farinha madeira polícia
            fermento manteiga massa defesa pessoal trigo fatias
            """
        ),
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("viado viados"),
        reason="A slip for the deer, *veado*.",
        innocent=_DEER,
        vulgar=words("seu filho vendedor vai cu"),
        bare=Certainty.LIKELY,
        insults=True,
    ),
    InContext(
        words=words("veado veados"),
        reason="A deer, in the wild or as a toy.",
        innocent=_DEER,
        vulgar=words("vendedor vendedores porra puta merda mlk"),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("bicha bichas bichinha"),
        reason="A queue in Portugal; a worm; a small animal.",
        innocent=words(
            """
            fila espera correios trânsito horas estar solitária pirilau louca
            mangueira autoclismo água flexível inseto caixa gata gatinha
            bichinho cachorra cachorrinha trás fim
            """
        ),
        vulgar=words("vendedor vendedores porra puta merda enrustida"),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("paneleiro paneleiros paneleira paneleiras"),
        reason="Who makes pots; a rack or a cupboard for them.",
        innocent=_POTS,
        vulgar=words("merda puta vendedor cabrão caralho filho"),
        bare=None,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("sapatão sapatona sapatonas rabeta rabetas"),
        reason="A big shoe; an outboard motor, the stern of a board.",
        innocent=words(
            """
            sapato couro salto sola número pé bota calçado plataforma prancha
            motor barco surf palhaço
            """
        ),
        vulgar=words("porra puta merda nojenta"),
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("arrombado arrombada arrombados arrombadas"),
        reason="Forced open, as parcels and doors are.",
        innocent=_BROKEN_IN,
        vulgar=words(
            """
            um uns uma umas vendedor vendedora vendedores cu filho filhos
            entregador entregadores motoboy ladrão ladrões cara dono vai vão
            """
        ),
        bare=Certainty.POSSIBLE,
        insults=True,
    ),
    InContext(
        words=words("vadia vadias"),
        reason="Idle, or stray, of animals and time.",
        innocent=words(
            "vida tarde gata cadela cachorra mente bicicleta ovelha marcha"
        ),
        vulgar=words("puta nojenta vendedora filho filhos"),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("quenga quengas"),
        reason="Half the shell of a coconut, in the north-east.",
        innocent=words("coco casca artesanato cuia concha feijão"),
        vulgar=words("filho filha filhos"),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("corno cornos"),
        reason="The horn of an animal; an instrument; a mild insult.",
        innocent=_HORN,
        vulgar=words("manso filho filhos vendedor vendedores puta caralho"),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("retardado retardada retardados retardadas mongoloide"),
        reason="Delayed, as a shutter, an effect or a fuse.",
        innocent=words(
            """
            ação efeito disparo fusível ignição tempo liberação absorção
            disjuntor partida relé crescimento propagação chama envelhecimento
            obturador temporizador resposta
            """
        ),
        vulgar=words("mental vendedor vendedores entregador bando"),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("escroto escrota escrotos escrotas"),
        reason="A part of the body; mild, of nasty people.",
        innocent=words(
            """
            bolsa escrotal testículo testículos cueca suporte anatomia pele
            cirurgia virilha sunga suspensório coceira micose proteção
            """
        ),
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("punheta punhetas"),
        reason="A dish of raw salt cod in Portugal.",
        innocent=_COD,
        vulgar=words("bater bate batendo tocar uma"),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("boquete boquetes"),
        reason="A slip for *buquê*, a bunch of flowers.",
        innocent=words(
            "flores flor rosas noiva noivas casamento buquê girassol"
        ),
        vulgar=words("pagar paga fazer faz pago"),
        bare=Certainty.LIKELY,
    ),
    InContext(
        words=words("pica picas"),
        reason="It stings or pricks; a disease; *pica-pau*.",
        innocent=words(
            """
            pau paus mosquito mosquitos abelha cebola alho carne gelo legumes
            pele pontos ponto nervo síndrome peixe etiqueta lã tecido barba
            camisola relva picador inseto insetos
            """
        ),
        vulgar=_SUCK | words("dura grossa caralho cu puta senta sentar"),
        is_masked=False,
    ),
    InContext(
        words=words("piça piças pissa"),
        reason="Vulgar everywhere; *pissa* is a slip for pizza.",
        innocent=words("pizza forno queijo massa"),
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=words("picha pichas"),
        reason="Who paints on walls does so in Brazil.",
        innocent=words(
            """
            muro muros parede paredes spray tinta grafite prédio quem muda
            stencil pichador vandalismo
            """
        ),
        vulgar=_SUCK | words("minha tua cu caralho"),
        bare=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("rola rolas"),
        reason="A turtle dove; it rolls.",
        innocent=words(
            """
            bola pássaro pássaros ave aves pomba brava turca gaiola bem tela
            página rodinha rodinhas roda rodas chão esfera caneta tinta
            """
        ),
        vulgar=_SUCK | words("dura grossa caralho cu puta senta sentar"),
        is_masked=False,
    ),
    InContext(
        words=words("xana xanas"),
        reason="A given name.",
        innocent=words("princesa guerreira loja maria trocar filha"),
        vulgar=_SUCK | words("minha tua"),
        is_name=True,
        is_masked=False,
    ),
    InContext(
        words=words("caralhota caralhotas"),
        reason="A bread of Almeirim; bobbles on wool.",
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words(
            """
            pau paus pinto pintos saco rabo cadela vaca égua cabra pariu pila
            pilas broche mamada racha greta grelo perereca vagabunda rapariga
            piranha crica pito verga nabo tnc bicho gaita ovo ovos
            """
        ),
        reason="Everyday words that only fixed phrases make vulgar.",
        is_masked=False,
    ),
)

_VULGAR_PHRASES: Final = lines(
    """
    tomar no c
    toma no c
    tomem no c
    levar no c
    enfia no c
    enfiar no c
    enfiem no c
    mete no c
    meter no c
    metam no c
    tomar na peida
    filho da p
    filhos da p
    filha da p
    filho de uma p
    filhos de uma p
    filho de uma cadela
    filhos de uma cadela
    filho da cadela
    filho de rapariga
    filhos de rapariga
    p que pariu
    p que te pariu
    p que o pariu
    p que os pariu
    que te pariu
    que vos pariu
    ponte que pariu
    vai se f
    vão se f
    vai te f
    vai tnc
    vão tnc
    sua vagabunda
    suas vagabundas
    vagabunda nojenta
    sua vaca nojenta
    enfia no rabo
    enfiar no rabo
    enfie no rabo
    enfiem no rabo
    enfiem isso no rabo
    enfia isso no rabo
    enfiá lo no rabo
    mete no rabo
    meter no rabo
    meta no rabo
    metam no rabo
    metê lo no rabo
    metam isso no rabo
    enfiem o no rabo
    enfia o no rabo
    metam no no rabo
    mete o no rabo
    levar no rabo
    levem no rabo
    tomar no rabo
    chupa meu pau
    chupa o meu pau
    chupar meu pau
    chupe meu pau
    chupem meu pau
    chupem o meu pau
    mama meu pau
    mamem meu pau
    mama no meu pau
    mamar no meu pau
    meu pau de óculos
    meu pau na sua
    meu pau no seu
    senta no meu pau
    chupa meu pinto
    chupar meu pinto
    chupem meu pinto
    chupa meu saco
    chupem meu saco
    chupa meus ovos
    lambe meu saco
    lambe meus ovos
    lambam meus ovos
    chupa minha rola
    mama na rola
    mamar rola
    tomar rola
    vai pra pica
    vai para a pica
    na minha pica
    minha pica na
    chupa me a pila
    chupa a pila
    chupem me a pila
    faz me um broche
    façam me um broche
    vai mamar no
    ca ralho
    cara lho
    c aralho
    pu ta
    pu tas
    mer da
    m erda
    merd a
    po rra
    fo der
    f oder
    bu ceta
    fi lho da puta
    """
)

_MILD_PHRASES: Final = lines(
    """
    cu de judas
    cus de judas
    cu do mundo
    que os pariu
    ponte que partiu
    cu doce
    filho de uma vaca
    filhos de uma vaca
    filho de uma rapariga
    filho da rapariga
    filhos da rapariga
    filhos de uma rapariga
    dar o rabo
    levar rola
    cu de ferro
    cu de boi
    cu da tia
    nascido com o cu virado
    filho da mãe
    filhos da mãe
    filha da mãe
    filho de uma égua
    filhos de uma égua
    filho da égua
    filhos da égua
    filho de um corno
    enfia na bunda
    enfiar na bunda
    enfiem na bunda
    mete na bunda
    tomar na bunda
    dar a bunda
    pé na bunda
    pra cacete
    pra caceta
    para cacete
    do cacete
    do caraças
    para caraças
    encher o saco
    enche o saco
    enchendo o saco
    de saco cheio
    pau na máquina
    vai mamar
    vão mamar
    a pqp
    puto da vida
    puta da vida
    putos da vida
    ficar puto
    fiquei puto
    estou me a cagar
    estão se a cagar
    tô cagando
    cagando e andando
    sua vaca
    sua cabra
    que pica
    """
)

_INNOCENT_PHRASES: Final = lines(
    """
    putas tristes
    putas assassinas
    puta respeitosa
    merda de artista
    merda d'artista
    os cus de judas
    punheta de bacalhau
    punhetas de bacalhau
    boceta de pandora
    pica pau
    pica paus
    pica gelo
    pica no chão
    rola bosta
    ao bicho
    bicha de espera
    bicha flexível
    bicha solitária
    """
)

_HOMOGRAPHS: Final = (
    Homograph("computador", "A computer."),
    Homograph("computa", "To count or compute."),
    Homograph("deputad", "A member of parliament."),
    Homograph("disputa", "A quarrel or a contest."),
    Homograph("reputa", "A good name."),
    Homograph("amputa", "To cut off a limb."),
    Homograph("imputa", "To charge somebody with something."),
    Homograph("putativ", "Supposed, in law."),
    Homograph("putref", "Rotten."),
    Homograph("puttanesca", "A sauce for pasta."),
    Homograph("putanesca", "The sauce, misspelt."),
    Homograph("putz", "A mild cry of surprise.", whole=True),
    Homograph("fodmap", "Sugars that some people cannot digest."),
    Homograph("food", "Food, in English names."),
    Homograph("caralhota", "A bread of Almeirim."),
    Homograph("carvalho", "An oak, and a family name."),
    Homograph("carvalhal", "A wood of oaks."),
    Homograph("cascalho", "Gravel."),
    Homograph("baralho", "A pack of cards."),
    Homograph("cuzinha", "The kitchen, misspelt."),
    Homograph("cuzcuz", "Couscous, misspelt."),
    Homograph("cuscuz", "Couscous."),
    Homograph("piroclást", "Of volcanic ash."),
    Homograph("piroclast", "Of volcanic ash, without its accent."),
    Homograph("pirocinese", "Fire by the power of thought."),
    Homograph("pirogravura", "Pictures burnt into wood."),
    Homograph("merdeka", "A square and a tower in Malaysia."),
    Homograph("mérida", "A city."),
    Homograph("porreiro", "Great, in Portugal."),
    Homograph("porreta", "Great, in Brazil."),
    Homograph("porrete", "A club."),
    Homograph("porro", "A leek.", whole=True),
    Homograph("bostik", "A maker of glues."),
    Homograph("boston", "The city."),
    Homograph("viaduto", "A viaduct."),
    Homograph("bichano", "A cat."),
    Homograph("picanha", "A cut of beef."),
    Homograph("picareta", "A pickaxe, or a swindler."),
    Homograph("rolamento", "A bearing."),
    Homograph("cabrito", "A kid, roasted at feasts."),
    Homograph("minueto", "A dance."),
    Homograph("vergonha", "Shame."),
    Homograph("fds", "The weekend, cut short.", whole=True),
    Homograph("cacetinho", "A small loaf in the south of Brazil."),
    Homograph("cágado", "A turtle."),
    Homograph("surubim", "A fish of the rivers."),
    Homograph("enrabichad", "In love."),
    Homograph("shitake", "The mushroom."),
    Homograph("shiitake", "The mushroom."),
    Homograph("shitzu", "A breed of dog."),
)

OBSCENE: Final = ObsceneWords(
    always=_ALWAYS,
    coarse=_COARSE,
    respelt=_RESPELT,
    stems=words(
        """
        foder fodid fodend fudid fudend fodilh caralh escaralh encaralh
        filhodaput filhadaput filhosdaput bucetu bucetinh xoxotinh xoxotud
        pirocud punhetei enrabad esporrad cuzã cuzõ
        """
    ),
    roots=words("caralh filhodaput filhadaput"),
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
        puta putas merda merdas porra caralho foda foder foderam fodido buceta
        bosta cuzão cabrão cabrões viado arrombado
        """
    ),
    beheaded=words(
        """
        uta utas erda erdas orra aralho oder odido odidos uceta osta uzão
        abrão abrões unheta
        """
    ),
    footnoted=words(
        """
        com como con cor para pra pro pus pé pele pois pode me mel
        mar cara car cus cor bos bom boa for foi fez via ver vez vi cab cabo
        cabra caso casa peça pior pic pico porro fo pu ca co
        mine piro bit xo por
        """
    ),
    numbered=words(
        """
        parte peça modelo número numero nº no núm ref referência artigo código
        série tipo tamanho pedido asin pn sku versão placa classe lote item
        part model encomenda
        """
    ),
    titles=words(
        """
        sr sra srta dona d dom senhor senhora assinado sou nome classe rua por
        de chamado chamada atenciosamente dr dra doutor doutora
        """
    ),
    drops_accents=True,
)
"""What the Portuguese finder is built from."""
