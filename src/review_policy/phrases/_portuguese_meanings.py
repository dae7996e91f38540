"""
Portuguese words by what they mean.
"""

from __future__ import annotations

from typing import Final


MEANINGS: Final = """
you
    você vc vcs vocês vosso vossa vossos vossas tu te ti contigo lhe lhes
    senhor senhora si consigo vos cê ocê
we
    nós nosso nossa nossos nossas connosco conosco a_gente somos estamos temos
me
    me mim comigo meu minha meus minhas
they
    eles elas deles delas lhes neles nelas
he
    ele dele
and
    e tb tbm também
thank
    obrigad* obg obgd agradeç* valeu brigad* grato grata gratos gratidão vlw
she
    ela dela
in
    em no na nos nas num numa dentro
be
    é são era eram foi foram ser sendo sido está estão estava estavam estar tá
    tão tava sou estou tô somos fosse será seria seja
one
    um uma umas uns 1
day
    dia dias diári*
at
    em no na às à ao
rate
    avali* taxa taxas tarifa* classific* nota notas
amazon
    amazon amazonas amazom amazon_pt amazon_br amz amason
would
    seria gostaria* iria queria faria teria daria poderia
or
    ou
for
    para pra pro pr por pelo pela p
week
    semana semanas semanal*
if
    se caso
box
    caixa caixas caixinha* caixot* embalagem
have
    tenho tem temos ter tinha tinham tive teve tiver* tendo possu* há
come
    vir vem veio venho vier* vinha* chega* chegou
who
    quem que qual
on
    em no na sobre ligad* cima
driver
    motorista* condutor* entregador* estafeta* chofer motoboy* caminhoneiro*
feedback
    feedback* avaliaç* opinião opiniões opinar comentário* retorno
order
    pedido* encomend* compra compras pedi comprei ordem
like
    gosto gostei gostou gostar gostamos gosta gostaram gostam gostava curti*
    como tipo ador* igual parecido parecida parecidos
less
    menos
review
    avaliaç* resenha* review* recens* opinião opiniões opinar crítica*
    comentário* análise* avalia
leave
    deixa deixar deixei deixou deixaram deixe deixem deixo deixad* deixando
    deixam deixamos sair saí saiu abandon* largar largou largaram largado
    largada
this
    este esta isto esse essa isso estes estas esses essas deste desta disto
    desse dessa disso neste nesta nesse nessa nisso
bit
    pouco pouquinho bocado bocadinho tantinho cadinho broca* ponteira*
shop
    loja lojas lojinha* lojista* comércio estabelecimento* mercad*
tell
    dizer diz digo disse disser* diga digam dizia* contar conta contou conto
    inform* avisar avisou avisaram aviso avisem avise avisei avisad* falar
    falei falou fala falam falo falando fale falem falaram falámos falava
say
    dizer diz dizem digo disse disseram dizendo dito falar falei falou fala
    falam falo falando fale falem falaram falámos falava afirm*
answer
    respond* respost* atende atender atendeu atenderam atendem atendid*
    atendiment*
star
    estrela* estrelinha*
refund
    reembols* estorn* devoluç* ressarc* reembolço dinheiro_de_volta
    devolv*_dinheiro restitu* reenbols* devolv*_o_dinheiro devolv*_meu_dinheiro
same
    mesmo mesma mesmos mesmas igual iguais idêntic*
that
    que aquele aquela aquilo esse essa isso aqueles aquelas daquele naquele q
now
    agora já neste_momento atualmente actualmente hj
page
    página* pág folha*
wrap
    embrulh* embalad* embalagem embalagens embalar embalaram embalou envolv*
    papel_de_embrulho plástico_bolha
with
    com c comigo
seller
    vendedor* lojista* loja revendedor* comerciante* anunciante*
can
    pode podem posso podemos podia* dá consig* consegu* lata latas
do
    faz fazer faço fazem fiz fez fizeram feito faça* fazendo fazia*
so
    então tão assim portanto por_isso
every
    cada todo toda todos todas qualquer
of
    de do da dos das dum duma
here
    aqui cá nesta
ask
    pergunt* pedir pedi pediu pede pedem pediram pedido pedimos pedindo peço
    peça peçam solicit* questionei questionar questionou
since
    desde há pois já_que uma_vez_que
these
    estes estas esses essas destes destas
back
    de_volta volta voltar voltou costas atrás traseir* devolv*
month
    mês meses mensal* mensais
bag
    saco sacos sacola* bolsa* mala malas mochila* saquinho* saqueta*
write
    escrev* escrit* redig* digit*
good
    bom boa bons boas ótim* óptim* fixe legal top bacana
word
    palavra* termo termos palavrinha*
read
    ler li leu leia* lendo lido lida leitura* lê leio
no
    não nenhum* nem n nope
half
    metade meio meia
mine
    meu minha meus minhas
door
    porta portas portão
send
    enviar enviei enviou enviaram envia enviam envie enviad* envio envios
    enviem enviando enviámos mandar mandei mandou mandaram manda mandam mande
    mando mandad* mandem remet* despach* postar reenvi*
old
    velh* antig* idos*
to
    para a ao pra pro até
still
    ainda continua continuo
dear
    caro cara caros caras querid* prezad* estimad*
first
    primeir* 1o inicial*
get
    receber recebi recebeu recebemos recebid* recebo recebe recebem receberam
    recebendo obter obtive consig* consegu* pegar peguei pegou pega pegam
    pegaram ganhar ganhei ganhou ganha ganham ganho apanh* buscar busquei busca
    buscou busco buscando arranj*
name
    nome nomes apelido* sobrenome*
night
    noite noites noturn* madrugada
pack
    embalad* embalagem embalagens embalar embalaram embalou pacote* empacot*
    embrulh* kit
wait
    espera esperar esperei esperava espero esperando esperamos esperou esperam
    esperad* esperança aguard* à_espera
comment
    coment*
then
    então depois aí daí
not
    não n nem num
when
    quando qd qdo
never
    nunca jamais nunca_mais
up
    cima acima subir subiu subi sobe aument*
put
    pôr pus pôs ponho põe coloquei coloc* bota botar botei botou botam botaram
    botão botões meter mete meti meteu meteram metido metida pondo
gate
    portão portões cancela portaria
cancel
    cancel* anular anulad* anulou anulei anulação anularam
what
    que qual quais o_que oq
free
    grátis gratuit* de_graça livre borla oferta free
enough
    suficiente* bastante* chega basta
nice
    simpátic* bonit* legal fixe agradável agradáveis bacana gentil giro gira
sign
    assin* sinal sinais placa placas
woman
    mulher* senhora* moça moças mocinha gaja dona
make
    faz fazer faço fez fizeram feito fabric* produz* marca
late
    tarde atras* demor* tardia tardio fora_do_prazo
feel
    sentir senti sente sinto sentiu sentem sentindo sentimos sinta sensaç*
    parece
own
    própri* dono possu*
again
    de_novo novamente outra_vez outra vez voltar volt*_a mais_uma
please
    por_favor pf pfv pfvr favor se_faz_favor faz_favor por_gentileza sff
about
    sobre acerca cerca respeito a_respeito
sorry
    desculp* lament* perdão sinto_muito perdoe*
hour
    hora horas horári*
through
    através por pelo pela
card
    cartão cartões cartãozinho cartãozito cartinha
somebody
    alguém algum alguma algumas alguns
nothing
    nada
money
    dinheiro* grana guita massa reais euros pasta € r$ bufunfa
those
    aqueles aquelas esses essas daqueles
run
    correr corre correu corri correndo funcion* roda rodar
our
    nosso nossa nossos nossas
parcel
    encomenda* pacote* embrulho* volume volumes caixa
without
    sem
minute
    minuto* minutinho* min
go
    ir vai vou vão vamos foi fui foram ia vá indo
all
    todo toda todos todas tudo
marketplace
    marketplace mercado_livre olx shopee feira vinted
pad
    almofad* tapete* bloco pastilha* protetor* absorvent*
arrive
    cheg* receber recebi recebeu recebemos recebid* recebo recebe recebem
    receberam recebendo
before
    antes antes_de anterior*
love
    amei amo amamos amou amar amaram amando amor ador* apaixon*
mail
    correio* email e_mail carta cartas
people
    pessoa* gente povo malta galera
where
    onde aonde
take
    levar levei levou levaram leva levam levo leve leves pegar peguei pegou
    pega pegam pegaram tirar tirei tirou tira tiro tiraram tire tiram tirado
    tirando tomar tomo toma tomei tomou tomando tomam
nobody
    ninguém
each
    cada
after
    depois após
tape
    fita fitas fita_cola fita_adesiva durex
depot
    depósito* armazém centro_de_distribuição galpão* entreposto*
return
    devolver devolvi devolveu devolveram devolvo devolvem devolvid* devoluç*
    devolva devolvam devolvendo devolve troca trocas retorn* voltar
courier
    transportador* estafeta* entregador* correio* ctt dhl jadlog loggi motoboy
there
    lá ali aí há existe
by
    por pelo pela pelos pelas de
quick
    rápido rápida rápidos rápidas rapidamente rapidez rapidíssim* rapidinh*
    veloz ligeir* depressa
wrong
    errad* errou engan* trocad* incorret* incorrect* erro
postage
    frete fretes portes porte envio selo selos
both
    ambos ambas os_dois as_duas dois duas
pay
    paga pagar pagou pago pagam pagaram pagas pagamento* pagamos pagando pagos
    pagava pague*
than
    do_que que
off
    desligad* desconto fora apagad*
from
    de do da desde dos das
post
    correio correios ctt postar postei postou posta postad* posto postagem
    postagens publiquei public*
soft
    macio macia macios macias maciez mole suave suaves fofo fofa fofos fofas
    fofinh* fofura moles
hold
    segura segurar segurou segurei seguram aguent* manter mantém manteve
    mantive seguro
charge
    carreg* cobrar cobrou cobrado cobram cobrança* cobraram cobrada carga
    debit*
which
    qual quais que
lot
    muito muita muitos muitas muitíssimo monte bastante* lote lotes
little
    pouco pouca poucos poucas pequen* bocadinho pouquinho
but
    mas porém contudo no_entanto só_que
price
    preço* preçári* valor valores custo custos
cheap
    barato barata baratos baratas baratinh* baratíssim* em_conta econômic*
    pechincha* baratucho
already
    já
light
    luz luzes lâmpada* candeeiro* luminária* leve leves levinh* leveza clar*
down
    baixo abaixo embaixo desce descer desceu caiu
rang
    tocou tocar toca toco tocam tocaram tocando toque ligou telefon*
reviewer
    avaliador* crítico* comentador* revisor* quem_avali*
out
    fora saiu sair esgotad*
delivery
    entreg*
once
    uma_vez outrora vez
carton
    caixa caixas papelão cartão caixote* embalagem
buy
    comprar comprei compra compras comprou comprad* compramos compro compre
    comprem compraram comprando comprava compraria comprem_no adquir* encomend*
picture
    foto fotos imagem imagens fotografia* quadro quadros figura*
phone
    telefon* telemóvel telemóveis celular* cel smartphone* fone tel iphone
knock
    bater bateu bate bati batem bateram batendo toc*_porta
under
    debaixo sob embaixo por_baixo abaixo
miss
    falta faltam faltando faltava faltavam faltou faltaram faltas perdi perdeu
    perder perde perderam perdid* perdem perda perca saudade*
number
    número números no num
should
    deve devem devia* dever*
photo
    foto fotos fotinha* fotograf*
open
    abri abriu abrir abre abrem abro abrimos abrindo abram abert* abra
wash
    lavar lavei lavou lavad* lava lavag* laváv* lave lavando
size
    tamanho* tam medida* número números dimens*
last
    últim* durar dura durou duraram passad* duradour*
show
    mostr* exibir exibe exibido aparec* programa*
chapter
    capítulo* cap
how
    como quão
message
    mensagem mensagens msg msgs sms recado*
full
    cheio cheia cheios cheias cheiinho complet* total integral lotad*
new
    novo nova novos novas novidade* novinh*
hand
    mão mãos entreg* maozinha
paper
    papel papéis folha*
label
    etiquet* rótulo* autocolante* adesivo*
hedge
    sebe* cerca_viva arbusto* cerca*
know
    sei sabe saber sabem sabia sabemos sabiam soub* conhec* saib*
also
    também tb tbm além ainda
roll
    rolo rolos rolar rola enrolar enrola enrolou enrolad* enrolaç* enrolando
    enrolam
lid
    tampa tampas tampinh*
lady
    senhora* moça dona menina
handle
    pega pegas alça alças cabo cabos punho* puxador* maçaneta* manej*
only
    só apenas soment* únic*
ship
    enviar enviei enviou enviaram envia enviam envie enviad* envio envios
    enviem enviando enviámos expedi* despach* navio remet* mandar mandei mandou
    mandaram manda mandam mande mando mandad* mandem
remove
    remov* tirar tirei tirou tira tiro tiraram tire tiram tirado tirando
    retirar retirei retirou retirad* retire retira retiram apag* elimin* exclu*
time
    tempo tempos tempão vez vezes hora horas altura
track
    rastre* rasto segu*_encomenda pista faixa* acompanh* segu*_a_encomenda
    segu*_minha_encomenda
flat
    apartamento* apto plano plana planos planas liso lisa lisos lisas achatad*
    vazi*
wife
    esposa mulher minha_mulher minha_esposa patroa
taste
    sabor sabores saboros* saborear gosto paladar sab*_a
fast
    rápido rápida rápidos rápidas rapidamente rapidez rapidinho rapidíssim*
    depressa veloz velozmente ligeir*
book
    livro livros livrinh* obra obras
ring
    anel anéis argola* aliança* tocar toca tocou toco tocam tocaram tocando
    toque campainha
keep
    fica ficar ficou ficaram fico fiquei ficam fique ficando ficava manter
    mantém manteve mantive guardar guardei guardou guarda guardad* conserv*
    continu*
invoice
    fatura* factura* nota_fiscal nf recibo* nfe
date
    data datas encontro* prazo
scan
    scan* digitaliz* escane* lê*_código
much
    muito muita muitos muitas muitíssimo bem
girl
    menina* rapariga* garota* miúda* moça moças mocinha guria
cut
    corta cortar cortou cortei cortad* cortam cortante* recort*
kind
    gentil gentis simpátic* amável amáveis tipo tipos bondos*
buyer
    comprador* client* freguês
look
    olhar olhei olha olhe olho olhou olhem olhando ver vejo veja vejam vejamos
    aspeto aspecto aparência parece parecem parecia parecer pareceu visual
over
    sobre acima acabou acabei acabar acaba acabad* acabam acaba_se acabaram
    mais_de por_cima
sleep
    dorm* sono
smell
    cheir* odor odores fedor* fede fedem fedendo
close
    fecha fechar fechou fechad* fecho fechei fecham perto próxim*
find
    encontr* acho achei achou acha achar acham achamos achava achado descobr*
decent
    decente* razoável razoáveis digno digna
heavy
    pesad* peso pesa
hello
    olá oi bom_dia boa_tarde boa_noite oie viva alô
opinion
    opinião opiniões opinar parecer ponto_de_vista
game
    jogo jogos game games joguinho*
man
    homem homens senhor cara gajo moço sujeito tipo
next
    próxim* seguinte* ao_lado
mum
    mãe mães mamã mamãe mãezinha
crack
    rach* fissur* fenda fendeu estal* trinc*
bin
    lixo lixeira* caixote* balde contentor* reciclagem
change
    mudar mudei mudou muda mudo mudam mude mudaram mudanç* mudad* troca trocar
    troquei trocou trocaram trocas trocad* troque trocam alter* modific*
work
    trabalh* funcion* serve serviu servem servir servia serviram servindo
    trampo
year
    ano anos anual* anuais
fit
    serve serviu servem servir servia serviram servindo encaix* cabe cabem
    coube couberam caber cabia ajust* ficou ficam
need
    precis* necessit* necessidade* necessári*
strong
    forte fortes fortíssim* fortinh* resistent* robust* potent*
stay
    fica ficar ficou ficaram fico fiquei ficam fique ficando ficava perman*
    manter mantém manteve mantive
reply
    respond* respost* retorno
fine
    bem bom ok fino fina finos finas fininh* finíssim* multa multado tudo_bem
slide
    desliz* escorreg* corrediç*
strap
    correia* alça alças tira tiras cinta* pulseira* bracelete*
colour
    cor cores color* corzinha
chat
    chat conversa* papo bate_papo zap
stick
    colar cola colou colei colad* colam colas gruda grudar grudou grudad* pau
    vara varas palito*
big
    grand* enorm* maior gigant*
will
    vai vou vão vamos irá irei será vontade testamento
sister
    irmã irmãs mana manas
right
    direit* certo certa certos certas certinh* correto correta corretos
    corretas corretament* correct* exato exata exatos exatamente logo
real
    real reais verdadeir* a_sério autêntic*
bell
    campainha* sino sinos toque
promise
    promet* promess*
code
    cod codig* cupão cupom
boil
    ferv* cozer cozinh* cozido cozida coze furúnculo*
cure
    cura curas curou curar curad*
clear
    clar* transparent* nítid* límpid* limpo limpa limpar limpei limpou limpos
    limpas limpeza limpinh* limpando
must
    deve devem tem_que tem_de tenho_que tenho_de obrigatóri*
sharp
    afiad* cortant* nítid* aguçad* pontiagud*
folk
    gente pessoal povo pessoas malta galera
third
    terceir* terço
loud
    alto alta altos barulhent* ruidos*
ignore
    ignor* desconsider* despreza*
give
    dar dou deu dá dão dei deram dê dando dado dada oferec* doar
sort
    tipo resolv* género orden* tratar tratou tratei tratamento trata
between
    entre
offer
    ofertou ofereç* oferta* propôs propost* propus
hot
    quent* calor picant*
hope
    espera esperar esperei esperava espero esperando esperamos esperou esperam
    esperad* tomara oxalá esperança*
call
    liga ligar liguei ligou ligaram ligam ligue ligo ligad* ligamos telefon*
    chama chamar chamei chamou chamada* chamam
its
    seu sua dele dela seus suas
step
    degrau* passo passos etapa*
second
    segund* 2o
see
    ver vi viu vejo veja vejam vejamos vê veem vendo visto vista viram vimos
    olhar olhei olha olhe olho olhou olhem olhando
deliver
    entreg*
thin
    fino fina finos finas fininh* finíssim* magro magra magros magricela
    delgad*
form
    formulário* forma formas formato*
face
    rosto cara face faces
home
    casa lar em_casa domicíli*
today
    hoje hj
mark
    marca marcas marcar marcou marcad* mancha* risco riscos
side
    lado lados lateral laterais lateralmente
lose
    perdi perdeu perder perde perderam perdid* perdem perda perca perco
top
    topo cima top tampo blusa* superior melhor
copy
    cópia* copiou exemplar* réplica*
dog
    cão cães cachorr* cadel* cãozinho dog doguinho canin*
email
    email emails e_mail e_mails mail correio_eletrónico
purchase
    comprar comprei compra compras comprou comprad* compramos compro compre
    comprem compraram comprando comprava compraria comprem_no aquisiç* adquir*
drive
    conduz* dirig* guiar disco unidade pen_drive
birthday
    aniversári* anos niver
van
    carrinha* furgão van furgoneta* kombi
fold
    dobra dobrar dobrou dobrad* dobrável dobráveis dobrei
thick
    grosso grossa grossos grossas espess* grossur*
just
    só apenas justo acabou acabei acabar acaba acabad* acabam acaba_se acabaram
    mesmo recém
while
    enquanto tempo bocado
even
    mesmo até sequer nem_sequer
warranty
    garanti*
plastic
    plástic*
text
    texto* sms mensagem
squeak
    chia chiar chiando range ranger rangendo guinch* chiado*
whole
    inteir* todo toda todos todas complet*
cover
    capa capas capinh* tampa tampas tampad* tapar cobertur* cobre cobrir
    coberta*
app
    app apps aplicaç* aplicativo*
leg
    perna pernas perninh* pés pata patas
polite
    educad* cortês simpátic* gentil polid*
other
    outro outra outros outras
long
    longo longa longos longas longe comprid* muito_tempo comprimento demorad*
small
    pequen* curto curta curtos curtas minúscul*
rain
    chuva chuvas chovia chove* molhad*
scratch
    risco riscos riscad* riscou risca riscar arranh* raspadinha
straight
    direto direita reto recta reta logo direct*
proper
    adequad* apropriad* própri* decente devid*
morning
    manhã manhãs matinal
someone
    alguém uma_pessoa
until
    até
firm
    firme firmes firmeza empresa durinh* rijo rija rijos rijas rijinho
stop
    parar parou parei pararam parado parada parando paragem deix*_de
type
    tipo tipos digit* género
too
    demais demasiad* também muito tb
though
    embora porém apesar mas ainda_que
account
    conta contas cadastro*
envelope
    envelope* carta
try
    tentar tentei tentou tenta tentam tento tentamos tentando tentaram
    tentativ* tente experiment* prova provar provei provou provas testar testei
warm
    quent* mornas morno morna acolhedor* calor
fortnight
    quinzena* quinze_dias duas_semanas 15_dias
set
    conjunto* kit jogo kits configurar
dad
    pai pais papá papai paizinho
heart
    coração corações coraçãozinho cardíac*
mention
    mencion* refer* citar citei citou cite fal*_sobre
bring
    traz* trouxe trouxeram trouxer trago tragam traga
behind
    atrás por_trás detrás
hair
    cabel* pelo pelos fio fios
knee
    joelho* joelheira*
pick
    escolh* apanh* pegar peguei pegou pega pegam pegaram levar levei levou
    levaram leva levam levo leve leves buscar busquei busca buscou busco
    buscando recolh*
store
    loja lojas armazen* guardar guardei guardou guarda guardad*
inside
    dentro interior interno interna no_interior
sell
    vende vender vendem vendeu vendi venderam vendid* vendo vendendo venda*
list
    lista* anúncio*
dry
    seco seca secar secos secas secou secagem enxut*
something
    algo alguma_coisa qualquer_coisa
battery
    bateria* pilha*
block
    bloque* bloc* quarteirão quarteirões prédio* cepo
site
    site sites sítio página
smooth
    liso lisa lisos lisas suave suaves suavidade macio macia macios macias
    maciez
below
    abaixo embaixo em_baixo inferior
clean
    limpo limpa limpar limpei limpou limpos limpas limpeza limpinh* limpando
glass
    vidro vidros copo copos
solid
    sólid* firme robust* maciç*
cancer
    cancro* câncer* tumor* oncológ*
bad
    mau má maus más ruim ruins péssim* mal
place
    lugar lugares lugarzinho local locais sítio* coloquei coloc*
address
    endereço* morada* direcç*
throw
    atir* jogar joguei jogou joga jogam jogaram jogad* jogando jogue lançou
    lançaram lançar lançado lançada deit*_fora arremess* mand*_fora
twice
    duas_vezes 2x 2_vezes
more
    mais +
husband
    marido* esposo meu_homem maridão
snap
    partiu partido partida partidos partidas partir partiu_se partiram
    partiram_se estal* quebr* encaix*
sheet
    lençol lençóis folha* chapa*
end
    fim fins final acabou acabei acabar acaba acabad* acabam acaba_se acabaram
    termin* ponta
reach
    alcanç* cheg* contact*
baby
    bebé bebés bebezinh* nené neném recém_nascid*
road
    estrada* rua ruas caminho
yet
    ainda já
head
    cabeça cabeças
signature
    assinatura* rubrica*
screw
    parafus* aparafus*
weak
    fraco fraca fracos fracas fraquinh* fraquíssim* débil fraquej*
ever
    alguma_vez já sempre nunca
round
    redond* volta em_volta
carry
    carreg* levar levei levou levaram leva levam levo leve leves transport*
everyone
    tod*_mundo todos todas toda_a_gente toda_gente
let
    deixa deixar deixei deixou deixaram deixe deixem deixo deixad* deixando
    deixam deixamos permit*
kid
    criança* miúdo miúda miúdos miúdas garoto garota garotos garotas garotad*
    filho filha filhos filhas filhote* filhinh* menino menina meninos meninas
    menininh* puto
case
    capa capas estojo* caso casos capinha* caixa
stock
    stock estoque* armazém inventári* stoque
sound
    som sons áudio* soa
hung
    pendur*
outside
    fora exterior* lá_fora rua
refresh
    atualiz* refresc* actualiz*
custom
    personaliz* costume* à_medida alfândeg* medida
clip
    clip* mola molas grampo* presilha*
praise
    elogi* louv* gabar gabam gabo
agree
    concord* acordo acordos acordado acordar acordei combinad*
use
    usa usei usar usado usada uso usou usamos usando usam use usava usaram
    usados usadas utiliz*
question
    pergunt* dúvida* questão questões
wipe
    limpo limpa limpar limpei limpou limpos limpas limpeza limpinh* limpando
    toalhit* lenço lenços pano
house
    casa casas moradia* casinha
cat
    gato gata gatos gatas gatinh* felin* bichan*
great
    ótim* óptim* excelent* espetacular* maravilh* fantástic* show
kick
    pontap* chut* coice
reminder
    lembret* lembranç* recordat*
note
    bilhete* nota notas recado* anot* bilhetinho*
line
    linha* fila* reta
grip
    pega aderênc* punho* aderir adere aderiu aderente* agarr*
shift
    turno turnos mudar mudei mudou muda mudo mudam mude mudaram mudanç* mudad*
    desloc*
zip
    fecho* zíper* zip fecho_éclair
product
    produto produtos produtinho artigo* prod item
child
    criança* filho filha filhos filhas filhote* filhinh* menino menina meninos
    meninas menininh* miúdo miúda miúdos miúdas
way
    maneira* forma caminho* modo jeito
group
    grupo* grupinho
replace
    substitu* troca trocar troquei trocou trocaram trocas trocad* troque trocam
    repor repõe repôs
slow
    lento lenta lentos lentas lentidão lentament* lentíssim* devagar demorad*
    vagaros* lerd*
worth
    vale valeu valem compens* merec* valer
turn
    virar virou vira roda rodar rodou rodam girar gira girou vez
platform
    plataforma*
deal
    negóci* promoç* acordo oferta pechincha
delete
    apag* elimin* exclu* delet* remov*
happy
    feliz felizes content* satisfeit* alegre*
brother
    irmão irmãos mano brother
some
    algum alguma algumas alguns uns umas
created
    criar criei criou criamos criado criada criaram crio criados criadas
cash
    dinheiro numerário espécie grana cash
mouth
    boca bocas
slot
    ranhura* encaixe* entrada slot fenda
plug
    ficha* tomada* plug* liga ligar liguei ligou ligaram ligam ligue ligo
    ligad* ligamos
tag
    etiquet* tag tags
country
    país países campo
tissue
    lenço lenços tecido guardanapo
edit
    editar editei editou editad* edite edita alter* modific*
leak
    verte* vaza vazou vazar vazando vazament* derram* fuga fugas fugiu foge
    pinga*
glad
    content* feliz felizes alegre alegres alegria alegrou
wave
    onda ondas acen*
guard
    guarda guardas segurança porteiro* vigilant* protetor*
think
    acho achei achou acha achar acham achamos achava achado penso pensei pensa
    pensar pensava pensando pensou pensem pense acredit*
honest
    honest* sincer* franco franca francamente
seal
    selo selos selad* lacre lacrad* lacres vedaç* veda
customer
    client* freguês consumidor*
bench
    banco bancada* bancos
letter
    carta cartas letra letras cartinha*
transit
    trânsito em_trânsito caminho
wear
    usa usei usar usado usada uso usou usamos usando usam use usava usaram
    usados usadas vestir visto veste vesti vestiu vestem gastar gastei gastou
    gasto gasta gastos gastam desgast*
clinic
    clínica* consultóri*
heat
    calor aquec* quent*
mind
    mente import* cabeça
want
    quer quero queria querem queremos quiser queríamos querendo queriam quis
    quiseram quisesse pretend* desejo desejar deseja desejei
walk
    caminh* ando anda andar andei andou andam andando andava andaram passar
    passou passa passo passei*
quiet
    silencios* calmo calma calmos calmas calmamente quiet* sossegad* caladinh*
well
    bem poço
expect
    espera esperar esperei esperava espero esperando esperamos esperou esperam
    esperad* esperança expectativ* espect* contava
term
    termo termos prazo* condiç*
drip
    pinga pingar pingando pingos gotej* gota gotas
bed
    cama camas caminha* berço leito
brain
    miolos cerebr*
public
    públic*
helpful
    útil úteis prestáv* prestativ* atencios* ajuda ajudar ajudou ajudaram
    ajudem ajude ajudad* ajudam
roof
    telhado* teto tecto
friend
    amigo amiga amigos amigas amiguinh* colega*
apology
    desculp* pedido_de_desculpa* retrat*
floor
    chão piso pisos andar soalho pavimento
water
    água águas aguinh*
warehouse
    armazém armazéns depósito* galpão cd
update
    atualiz* actualiz* update updates
postman
    carteiro* carteira
tablet
    comprimido* tablet tablets ipad pastilha*
town
    cidade* vila vilas terra
move
    mexer mexe mexeu mexo mexi mover move movi movimento* mudar mudei mudou
    muda mudo mudam mude mudaram mudanç* mudad*
per
    por cada
hard
    duro dura duros duras dureza difícil difíceis rijo rija complicad*
always
    sempre smp
soup
    sopa sopas caldo*
edge
    borda* beira* ponta* canto aresta* margem
rave
    elogi* maravilhas bem_falar
save
    poup* econom* salvar salva salvou guardar guardei guardou guarda guardad*
lobby
    átrio* hall portaria* recepção receção saguão entrada
spare
    sobress* suplent* extra extras reserva
lock
    fechadura* tranc* cadead* bloque*
very
    muito mt mto bem super bué
needle
    agulh*
car
    carro carros automóv* viatura* carrinho
pillow
    almofad* travesseir*
seem
    parece parecem parecia parecer pareceu aparent*
against
    contra
evaluation
    avaliaç* apreciaç*
voucher
    voucher* vale vales cupom cupons cupão cupões vale_presente cheque_prenda
son
    filho filhos meu_filho filhote garoto
channel
    canal canais
reason
    razão razões motivo* porquê
laugh
    ri rir riso rimos rindo kkk* rsrs* gargalh* lol
ribbon
    fita fitas laço laços
fence
    cerca* vedaç* muro grade*
room
    quarto* sala salas espaço divisão
link
    link links ligaç* url
team
    equipa* equipe* time
into
    para dentro
near
    perto próxim* junto
gift
    presente* prenda* brinde* mimo mimos lembranç* ofert* presentinho*
    prendinha*
cold
    frio fria frios frias friozinho gelad* constipaç* resfriad*
red
    vermelh* encarnad*
because
    porque pq porq pois por_causa já_que
finish
    acabou acabei acabar acaba acabad* acabam acaba_se acabaram termin*
    acabament* conclu*
anything
    nada algo qualquer_coisa alguma_coisa
black
    preto preta pretos pretas pretinh* negr*
bright
    brilhant* clar* luminos* vivo viva vivas vivos
yes
    sim claro
wobble
    abana* balanç* bambo bamba oscil* instáv*
teacher
    professor* prof stôr* setor*
tomorrow
    amanhã
fake
    falso falsa falsos falsas falsif* falsid* pirat* imitaç* fake fakes
    contraf* xing_ling
score
    pontuaç* pontuei nota notas classific*
brand
    marca marcas
might
    pode poderia* talvez podia*
wet
    molh* encharc* húmid* úmid*
slip
    escorreg* desliz* talão papel
different
    diferent* outro outra outros outras divers*
smile
    sorri*
dent
    amolg* amass* mossa*
fall
    cai caiu caem cair caíram caía caindo queda* outono
pretty
    bonit* lindo linda lindos lindas lindíssim* lindinh* bastante giro gira
piece
    peça peças pedaço* bocado* pecinha*
claim
    reclam* alega alegam alegou alegar alegando afirm* reivindic*
boss
    chefe chefes chefia patrão patroa patrões
stall
    banca barraca* parar parou parei pararam parado parada parando tenda*
window
    janela* montra* vitrine*
publish
    public* publiqu*
test
    testar testei testou teste testes testad* testamos prova experiment*
instead
    em_vez em_lugar ao_invés invés
drop
    cai caiu caem cair caíram caía caindo deix*_cair gota gotas largar largou
    larga baixo baixa baixos baixas baixou baixar baixaram
itself
    si_mesm* própri*
pocket
    bolso bolsos bolsinho*
hip
    anca* quadril quadris
replacement
    substitu* troca reposiç*
tied
    amarr* atad* preso presa presos presas prendeu
play
    jogar joguei jogou joga jogam jogaram jogad* jogando jogue brincar brinca
    brincam brincou brincando tocar toca tocou toco tocam tocaram tocando toque
fun
    divert* divers* engraçad* piada
cousin
    primo prima primos primas priminh*
tin
    lata latas latinh* estanho
chair
    cadeir* poltrona*
insulin
    insulina*
club
    clube* taco tacos
fair
    justo justa justos justas justinh* feira* razoável
cost
    custo custou custa custar custaram custava custos preço
rating
    avaliaç* classific* nota pontuaç* estrelas
rust
    ferruge* enferruj* oxid*
live
    vive viver vivo viva vivem vivemos moro mora morar moram moramos morava
    ao_vivo
seat
    banco assento* lugar cadeir* selim
map
    mapa mapas gps
average
    médio média médios medianos mediano mediana mais_ou_menos
tiny
    minúscul* pequenin* miúdo miúda miúdos miúdas
check
    verific* confer* confir* check* cheque*
count
    contar contei conta contou contado contag* quantidade
withdraw
    retirar retirei retirou retirad* retire retira retiram levant* desist*
    saque sacar
hamper
    cesta* cabaz* cesto*
video
    vídeo* filmagem
kitchen
    cozinha*
join
    junt* unir uniu união entrar entrou entre entra aderir adere aderiu
    aderente* aderência
away
    longe fora embora
why
    porquê por_que pq
boat
    barco* bote lancha*
eat
    comer comi comeu come comem comemos comendo comida come_se
design
    design* desenho* modelo*
dm
    dm direct inbox mensagem_privada mp privado pv
drawer
    gaveta* gavetinh*
everything
    tudo todo
mistake
    erro erros engan* equívoc* lapso
feet
    pés pé pezinhos
wide
    largo larga largos largas largura larguinh* amplo ampla amplos
grey
    cinza* cinzent* grisalh*
across
    através do_outro atravess*
street
    rua ruas avenida* travessa*
stamp
    selo selos carimb*
most
    maioria maior_parte mais maior
market
    mercado* feira* hipermercado*
whether
    se
swap
    troca trocar troquei trocou trocaram trocas trocad* troque trocam permut*
request
    pedido* solicit* pedi pedir
job
    trabalho* emprego* serviço* trampo
carrier
    transportador* ctt dhl correios gls dpd seur jadlog
guy
    gajo* cara caras tipo rapaz moço sujeito fulano mano
teach
    ensin* aprend*
bottom
    fundo* baixo parte_de_baixo base inferior
touch
    tocar toca tocou toco tocam tocaram tocando toque* contacto
wood
    madeira* pau lenha
spring
    mola molas primavera
gorgeous
    lindo linda lindos lindas lindíssim* lindinh* deslumbrant* maravilhos*
    belíssim*
park
    parque* estacion*
proud
    orgulh*
sturdy
    robust* resistent* sólid* reforçad* firme
facility
    instalaç* unidade*
start
    começ* inici* arranc*
blue
    azul azuis azulad*
hook
    gancho* anzol cabide*
somewhere
    algum_lugar algures algum_sítio
everywhere
    todo_lado todo_lugar todos_os_lados por_tod*
wish
    desejo desejar deseja desejei quem_me_dera gostava vontade queria
follow
    segue seguir seguem seguiu seguimos siga sigam sigo acompanh*
glue
    cola colar colas colla colad* supercola
charger
    carregador*
secret
    segred* secret*
bow
    laço laços arco
stiff
    rijo rija rijos rijas rijinho rígid* duro dura duros duras dureza
tent
    tenda* barraca*
knife
    faca facas facão canivete*
sit
    sentar sentado sentada sentei sentou sentar_se
welcome
    bem_vind* boas_vindas benvind*
mobile
    telemóvel telemóveis celular* móvel
talk
    falar falei falou fala falam falo falando fale falem falaram falámos falava
    convers*
sea
    mar mares marítim*
sale
    venda vendas saldo saldos promoç* liquidaç* black_friday
evening
    noite tarde tardinha fim_do_dia
bubble
    bolha* plástico_bolha
fuck
    foda* foder fode fodeu fodido fodida fodendo caralho porra fdp
sticker
    autocolante* adesivo* figurinha* etiqueta*
any
    qualquer algum alguma algumas alguns nenhum* quaisquer
table
    mesa mesas mesinha*
school
    escol* colégio* liceu
comfy
    confort* fofinh* aconchegant*
direct
    diret* direct*
resident
    morador* residente* vizinh* condómin*
thumb
    polegar* dedão
short
    curto curta curtos curtas curtinh* baixo baixa baixos baixas baixou baixar
    baixaram falta
empty
    vazi* sem_nada
grandson
    neto netos netinho*
cool
    fixe legal fresc* bacana giro massa maneiro
alone
    sozinh* só
cardboard
    papelão cartão cartolina
safe
    seguro segura seguros seguras segurança cofre*
robbery
    roubo* assalt* roubalheira
paste
    colar cola colou colei colad* colam pasta
liar
    mentiros* aldrab* mentir mentiu mentira mentiras mentiram mentindo
another
    outro outra outros outras mais_um mais_uma
air
    ar ares
exact
    exato exata exatos exatamente exact*
toast
    torrad* tosta* brinde
helpline
    linha_de_apoio apoio_ao_cliente sac linha_de_ajuda 0800
tight
    apertad* justo justa justos justas justinh* estreit*
past
    passad* passou
idiot
    idiota* burro burros imbecil imbecis parvo parva otári* palerma*
help
    ajuda ajudar ajudou ajudaram ajudem ajude ajudad* ajudam socorr* auxili*
service
    serviço* atendiment* assistência
print
    imprim* impress* estampa*
tank
    depósito tanque* reservatório*
anyone
    alguém ninguém qualquer_um qualquer_pessoa
key
    chave chaves tecla*
watch
    relógi* ver assist* vejo veja vejam vejamos smartwatch*
bother
    incomod* chate* pena
stuff
    coisa coisas cenas tralha treco* trem
bank
    banco bancos bancári* multibanco
drink
    bebe beber bebi bebeu bebo bebid* bebend* bebem bebemos
within
    dentro em prazo
scroll
    rolo rolar rola desliz* scroll arrast*
attach
    anexo anexei anexar anexad* anexos anexa prender prende prendeu prendi
    fixar fixa fixo fixação fixou em_anexo
rude
    mal_educad* malcriad* grosseir* grosso grossa arrogant* antipátic*
    mal_educado ignorante*
together
    junt* em_conjunto
satisfy
    satisf*
thing
    coisa coisas cena cenas negócio
doctor
    médico médica médicos médicas doutor* dr dra
fly
    voar voa voou voando voo mosca*
finger
    dedo dedos dedinh*
desk
    secretária escrivaninh* mesa balcão
uncle
    tio tios titio
speak
    falar falei falou fala falam falo falando fale falem falaram falámos falava
    conversar
break
    partiu partido partida partidos partidas partir partiu_se partiram
    partiram_se quebr* avari* estrag* pausa intervalo
swear
    juro jurar jurou juraram jurei palavrão palavrões xing* asneir*
perfect
    perfeit* impecáv* perfeição
mile
    milha* quilómetro* km
none
    nenhum* nada
brass
    latão lata bronze
story
    história* conto estória* enredo
shut
    fecha fechar fechou fechad* fecho fechei fecham calar cala calad* calou
    calei calem
seam
    costura*
instruction
    instruç* manual manuais indicaç*
kit
    kit kits conjunto*
bath
    banho banhos banheira*
button
    bota botar botei botou botam botaram botão botões
else
    outro outra outros outras mais senão
receipt
    recibo* talão comprovativo* comprovante* nota_fiscal cupom_fiscal
used
    usado usada usados usadas segunda_mão
bike
    biciclet* bike* bici mota
whistle
    apit* assobi*
bus
    autocarro* ônibus busão machimbombo
paint
    pintar pintei pintou pintad* pintura* tinta*
tonight
    esta_noite hoje_à_noite hoje_de_noite logo_à_noite
wheel
    roda rodas volante rodinh*
easy
    fáceis facil* simples
rest
    resto restos restar descans*
eye
    olho olhos olhinh*
paragraph
    parágrafo*
powder
    pó pós talco
breed
    raça raças cria
board
    placa tábua* tabuleiro* quadro
moan
    gemer gemeu gemido* gemendo geme reclam* queix*
survive
    sobreviv* resist*
nurse
    enfermeir*
support
    apoi* suport* assistênc* ajuda
dead
    mort* morreu faleceu
locker
    cacifo* armário locker* ponto_de_recolha
tune
    afinar afina afinad* afinação melodia* música
cloth
    pano panos tecido*
trade
    comérci* negóci* troca trocar troquei trocou trocaram trocas trocad* troque
    trocam
few
    pouco pouca poucos poucas alguns algumas
range
    alcance* gama variedade intervalo fogão
bare
    nu nua simples vazi*
garden
    jardim jardins jardinag* quintal horta
toy
    brinqued*
pass
    passar passei passou passa passo passag*
frame
    moldur* armaç* quadro estrutur* caixilho
office
    escritóri* gabinete
meter
    metro metros contador medidor*
wall
    parede* muro muros
settle
    resolv* acordo acordos acordado acordar acordei acert*
crowd
    multidão gente público
row
    fila* fileira* linha
square
    quadrad* praça
sag
    afund* abateu abatido descai* ceder cedeu cede cedo
anywhere
    lado_nenhum qualquer_lado qualquer_lugar lugar_nenhum
ceiling
    teto tecto forro
verdict
    veredito* conclus* veredicto
beep
    apit* bip bipe
string
    cordel corda cordas cordão fio fios
hum
    zumb* zunid* zune zunir
longer
    mais_tempo mais_longo já_não mais_comprid*
person
    pessoa* indivíduo* sujeito
enjoy
    aproveit* desfrut* curti curto curta curtir curtiu curtiram curtos curtas
    curtinh* apreci* gosto gostei gostou gostar gostamos gosta gostaram gostam
    gostava
click
    clic* cliqu*
private
    privad* particular*
overnight
    de_um_dia durante_a_noite madrugada dia_seguinte
party
    festa* festinha* partido
owner
    dono dona donos donas proprietári*
bent
    dobrad* torto torta tortos tortas empenad* amassad* entort*
beautiful
    lindo linda lindos lindas lindíssim* lindinh* bonit* belo bela belos belas
    belez* belíssim* formos*
green
    verde* verdinh*
stand
    suporte* base pé tripé
trust
    confio confiar confiei confia confianç* confiável confiáveis confiem
    confiamos
rather
    bastante antes preferi* prefir*
law
    lei leis legal direito legislaç*
pull
    puxar puxa puxei puxou puxo puxam arranc*
lower
    baixo baixa baixos baixas baixou baixar baixaram reduz* inferior abaix*
cheese
    queij*
station
    estaç* posto
foam
    espuma espumas esferovite esponja
engineer
    engenheir* técnico*
policy
    polític* regras
funny
    engraçad* piada piadas cómic* hilári* divertid*
early
    ceder cedeu cede cedo antecip* cedinho adiantad*
holder
    suporte* porta*
judge
    juiz juiza juizes julgar julgo julgou
double
    dobro dobrou duplo dupla duplos duplicad*
ran
    correr corre correu corri correndo funcion* fugiu
odd
    estranh* esquisit* ímpar
sew
    coser cosido cosida cosi cosidos costur*
vet
    veterinári* vet
bar
    barra barras bar bares
chart
    tabela* gráfico* guia_de_tamanhos
nephew
    sobrinho*
idea
    ideia* sugest*
staff
    funcionári* pessoal empregad* colaborador* equipa
wrist
    pulso pulsos punho
member
    membro* sócio*
quibble
    reparo* senão discut* implic*
daughter
    filha filhas filhinha*
weekend
    fim_de_semana fds final_de_semana fins_de_semana
deep
    fundo funda fundos profund*
guarantee
    garant*
disc
    disco* cd cds dvd
catch
    apanh* pegar peguei pegou pega pegam pegaram agarr* pescar
ferry
    ferry balsa* barco
screen
    ecrã* tela telas monitor visor
centre
    centr*
fault
    culpa* defeit* avari* falha*
entry
    entrada* registo* inscriç* participaç*
bill
    conta contas fatura* factura* boleto*
transfer
    transfer* transfir* pix mbway
library
    bibliotec*
build
    constru* montar montei montou montad* montag* monta montamos
inhaler
    inalador* bombinha* bomba_de_asma
camera
    câmara* câmera* máquina_fotográfica cam webcam
bone
    osso ossos ósse*
flung
    atir* arremess* jogar joguei jogou joga jogam jogaram jogad* jogando jogue
    lançou lançaram lançar lançado lançada
match
    combin* jogo correspond* bate fósforo*
listen
    ouvir ouvi ouve ouviu ouvem ouvido ouvindo ouviram ouço ouça escut*
grandma
    avó avós vovó vozinha vó
shout
    gritar gritei grita gritaram grito* gritando berr*
dearer
    mais_car* encarec*
press
    carreg* apert* pression* prens* prima
their
    seu sua seus suas deles delas
profile
    perfil perfis bio
shower
    chuveir* duche* banho
notice
    reparar reparei reparad* reparou repararam reparaç* notar notei notou noto
    nota_se notamos notaram avisar avisou avisaram aviso avisem avise avisei
    avisad*
licence
    carta_de_condução carteira licença* cnh habilitaç*
dust
    pó poeir*
manager
    gerent* gestor* responsável chefe
believe
    acredit* crer creio crê
screenshot
    print prints captur* screenshot* printscreen
hepatitis
    hepatite*
pump
    bomba bombas bombear
soon
    breve brevemente logo cedo em_breve daqui_a_pouco
met
    conhec* encontr* cumpre cumpriu cumprem cumprir cumpriram
boy
    menino* rapaz* garoto* miúdo* guri
dark
    escur* sombri*
degree
    grau graus diploma licenciatura
engrave
    gravar gravad* gravei gravou gravaç*
smoke
    fumo fumar fuma fumaç* fumou fumei fumando fumador* fumegar
hear
    ouvir ouvi ouve ouviu ouvem ouvido ouvindo ouviram ouço ouça escut*
elastic
    elástic*
balance
    saldo balança* equilibr*
bend
    dobra dobrar dobrou dobrad* dobrável dobráveis dobrei entort* curva curvo
    curvad* curvou verga vergou
lung
    pulmão pulmões pulmon*
pavement
    passeio calçada* calçado
corner
    canto cantos esquina* quina*
ear
    orelha* ouvido*
stone
    pedra pedras pedrinh*
brush
    escov* pincel pincéis
flap
    aba abas pala
yourself
    você_mesm* tu_próprio si_mesmo si_próprio
skip
    saltar salta saltou pular pula pulou pass*_à_frente
large
    grand* amplo enorm* g gg xl
crisp
    crocant* estaladiç* nítid* batata*_frita*
class
    aula* classe turma
rope
    corda cordas cordão
speedy
    rápido rápida rápidos rápidas rapidamente rapidez rapidinho rapidíssim*
    veloz célere*
share
    partilh* compartilh* divid*
toe
    dedo_do_pé dedão biqueira* dedo*_pé
wind
    vento ventos ventania
guess
    adivinh* acho suponho calcul* chut*
fix
    consert* arranj* reparar reparad* reparou repararam reparei reparaç*
    corrig* fixar fixa fixo fixação fixou resolv*
gym
    ginásio* academia*
hospital
    hospit* urgência*
meet
    encontr* conhec* reuni*
lying
    mentir mentiu mentira mentiras mentiros* mentiram mentindo mente mentem
    minto mintam deitad*
lean
    inclin* encost* magro magra magros magricela
identical
    idêntic* igualz* iguais
sing
    cantar canta cantei cantam cantor*
yoga
    yoga ioga pilates
machine
    máquin* aparelho*
season
    temporada* época* estaç*
prove
    prova provar provei provou provas comprov*
confirm
    confirm*
flight
    voo voos avião
film
    filme* película*
mate
    amigo parceir* companheir* mano pá
snug
    aconcheg* justinh* apertadinh* certinh*
gentleman
    senhor* cavalheir*
learn
    aprend*
accord
    acordo conforme segundo
shed
    barracão arrecadaç* galpão telheiro larg*_pelo
land
    terra terreno aterr* chão
item
    artigo* item itens produto produtos produtinho
correct
    correto correta corretos corretas corretament* corrig* certo certa certos
    certas certinh* correç*
official
    oficial* oficiais
life
    vida vidas
ticket
    bilhete* ingresso* ticket multa
hang
    pendur* suspend*
heel
    calcanhar* salto saltos tacão
arm
    braço* bracinh*
foot
    pé pés pezinho
include
    inclu* traz
landlord
    senhorio* proprietári* dono_da_casa locador*
apart
    separad* desmont* desfaz* desfez à_parte
wool
    lã lãs
wow
    uau wow nossa caramba eita uauu
stitch
    ponto pontos costur* descos*
search
    procur* pesquis* buscar busquei busca buscou busco buscando
front
    frent* dianteir*
single
    únic* solteir* só individual singl*
student
    estudant* alun* universitári*
steel
    aço inox
sentence
    frase* pena
lump
    caroço* grumo* protuberânc* inchaç* nódulo*
problem
    problem* prob probl
whatsapp
    whatsapp* whats zap wpp wats zapzap watsap whatsap
stood
    ficou em_pé de_pé parad*
copper
    cobre polícia
understand
    entend* compreend* perceb*
shoulder
    ombr*
telephone
    telefon* fone
chemist
    farmáci* farmacêutic*
due
    devid* vencid* previst*
either
    também_não nem qualquer ou
matter
    assunto* import* questão caso
dribble
    baba babar pinga pingar pingando pingos escorr*
fresh
    fresc* fresquinh* recent*
thriller
    thriller* suspense policial
handy
    útil prátic* jeito dá_jeito
christmas
    natal natalíci* natalin*
hole
    buraco* furo furos furad* rasgou rasgad* rasgar rasga rasgo rasgão
point
    ponto* ponta pontas
proof
    prova provas provad* comprovativo* comprovante*
shade
    sombra* tonalidade* tom
motor
    motor motores
winter
    inverno*
pair
    par pares parzinho
fight
    luta lutar lutei lutou briga brigar brigou discut* guerra
sun
    sol solar solares
arch
    arco arcos
lane
    faixa beco ruela*
shame
    vergonh* pena envergonh*
arthritis
    artrite* artrose* reumat*
normal
    normal normais normalment*
fan
    ventoinh* ventilador* fã fãs leque
author
    autor autora autores escritor*
chew
    mastig* roeu rói roer roído morder mordeu morde mordid*
gold
    ouro dourad* doirad*
value
    valor*
absolute
    absolut* total
beg
    implor* suplic* pedinch*
revise
    rever revisar revisão revi alter* revej*
surgeon
    cirurgi*
pin
    alfinete* pino pinos broche pin
retire
    reform* aposent*
draw
    desenh* sorteio
colleague
    colega*
restock
    repor reposiç* reabastec*
lift
    elevador* levant* erguer ergueu boleia
burn
    queim* arde arder ardeu ardia ardem ardência
skin
    pele peles cútis
credit
    crédito* creditad*
extra
    extra extras adicional adicionais a_mais
joke
    piada* brinca* anedota*
strike
    greve bater bateu bate bati batem bateram batendo ating*
pole
    poste postes vara mastro* polo
chip
    chip chips lasca lascou lascad* lascas
record
    disco registo* gravar gravad* gravei gravou gravaç* registr* vinil
hardware
    ferragen* ferragem hardware drogaria
scuff
    risco riscos riscad* riscou risca riscar raspã* arranh* esfolad*
biscuit
    bolacha* biscoit*
describe
    descrev* descriç* descrit*
helmet
    capacete*
voice
    voz vozes
pour
    deit* despej* verter entorn* servir serve servi
waterproof
    impermeáv* à_prova_d estanque prova_d_água
blunt
    cego cega cegos cegas cegueira desafiad* sem_fio rombo romba não_corta
mint
    menta hortelã impecáv* novo
parent
    pais pai mãe encarregad*
god
    deus senhor_deus
episode
    episódio*
bolt
    parafuso* ferrolho* trinco* perno*
genius
    génio* genial geniais
issue
    problem* questão
calm
    calmo calma calmos calmas calmamente tranquil* sosseg*
cord
    fio cabo cordão
rule
    regra* norma normas
complain
    reclam* queix*
tip
    gorjet* dica* ponta pontas
band
    banda* pulseira* faixa elástico
cube
    cubo*
epilepsy
    epilep* epilétic*
newspaper
    jornal jornais
online
    online on_line internet pela_net
torch
    lanterna* maçarico
maker
    fabricant* criador* máquina_de artesã*
young
    jovem jovens novo nova novos novas novidade*
borrow
    emprest*
attempt
    tentativ* tentar tentei tentou tenta tentam tento tentamos tentando
    tentaram tente
low
    baixo baixa baixos baixas baixou baixar baixaram fraco baixinh*
bird
    pássar* ave aves
batch
    lote lotes fornada* remessa*
rattle
    chocalh* abana* barulho guizo
dinner
    jantar* janta
supermarket
    supermercad* hipermercado continente pingo_doce
shit
    merda* bosta porcaria* cocó porra caca
natural
    natural naturais naturalment*
advent
    advento
teeth
    dente* dentinh*
cheat
    engan* batota* trapac* burla burlas burlão burlões burlona burlado burlada
    burlar
gypsy
    cigan*
swing
    baloiç* balanç* balouç*
wake
    acordar acordei acorda acordou acordo despert*
level
    nível níveis
manner
    maneira* modo modos educaç*
barn
    celeiro* estábulo*
rat
    rato ratos ratazana* rata
thyroid
    tiroide* tireoide*
dentist
    dentista* estomatolog*
drone
    drone*
plain
    simples liso lisa lisos lisas básico sem_graça
family
    família*
essay
    redaç* ensaio* trabalho*
remark
    observaç* coment* reparo*
far
    longe distant* muito
letterbox
    caixa_de_correio caixa_do_correio caixa_de_correios marco_do_correio
middle
    meio do_meio centro
sprinkler
    aspersor* rega regador*
weight
    peso pesos kg quilo*
vanish
    desaparec* sumiu sumir sumiram sumido evapor*
scale
    balança* escala*
church
    igrej* capela
spot
    mancha* sítio local ponto
clock
    relógi* despertador*
smash
    partiu partido partida partidos partidas partir partiu_se partiram
    partiram_se despedaç* estilhaç* esmag* espatif*
critic
    crític*
pink
    rosa cor_de_rosa rosinha pink
factory
    fábrica fábricas fabril
patio
    pátio* varanda* quintal terraço*
cheer
    animar animou animad* alegre alegres alegria alegrou
along
    ao_longo junto
bias
    tendencios* parcial* imparcial enviesad*
ready
    pronto pronta prontos prontinh*
collect
    recolh* levant* colecion* colet* buscar busquei busca buscou busco buscando
thread
    linha* fio rosca* costura
hood
    capuz* exaustor
tube
    tubo tubos bisnaga* tubinho
reverse
    invers* marcha_atrás revert* ré
pity
    pena peninha lamentável lástima
quite
    bastante muito bem
shelf
    estante* prateleir*
brake
    trava travar travas travagem freio* travão travões
cap
    boné bonés tampa gorro* tampinh*
cot
    berço* caminha bercinho
later
    depois mais_tarde posteriormente
leather
    couro* pele cabedal napa
feeder
    comedouro* alimentador*
goodbye
    adeus tchau xau até_logo
ride
    ando anda andar andei andou andam andando andava andaram passeio boleia
    carona montar monta
sweet
    doce doces docinh* rebuçado* fofo fofa querid* bala balas
drill
    berbequim* furadeira* broca* parafusadeira* perfur*
cough
    tosse tossir
pattern
    padrão padrões estampa* molde*
asthma
    asma*
department
    departament* setor secção seção
world
    mundo* mundial
win
    ganhar ganhei ganhou ganha ganham ganho venceu vencer vencedor*
prayer
    oração orações reza* prece*
myself
    eu_mesm* eu_próprio mim_mesmo sozinh*
base
    base bases
aisle
    corredor*
lunch
    almoç*
bribe
    suborn* compr*_avaliaç* aliciar aliciam* propina* luvas compr*_a_avaliaç*
    compr*_sua_avaliaç* compr*_uma_avaliaç*
handsome
    giro elegante* bonit*
subscribe
    subscrev* assin* inscrev* subscriç*
split
    divid* rach* rasgou rasgad* rasgar rasga rasgo rasgão repart*
true
    verdad* real
repair
    reparar reparad* reparou repararam reparei reparaç* consert* arranj*
    assistência_técnica manutenç*
tongue
    língua* lingueta
apparently
    aparentement* pelos_vistos pelo_visto parece
wheelie
    rodinhas contentor com_rodas
ground
    chão terra solo piso
freebie
    brinde* oferta* borla* amostra* grátis mimo
storm
    tempestad* temporal trovoada*
cable
    cabo cabos fio fios
buzz
    zumb* zunid*
her
    ela dela lhe sua seu
serve
    serve serviu servem servir servia serviram servindo sirv*
warden
    vigilant* zelador* porteir* guarda
anyway
    de_qualquer_forma de_qualquer_modo enfim mesmo_assim de_qualquer_maneira
meant
    signific* quis_dizer quer_dizer era_suposto
merchant
    comerciante* lojista* mercador*
stair
    escada escadas escadaria degrau*
silence
    silênci* calar cala calad* calou calei calem
puzzle
    puzzle* quebra_cabeça* enigma*
contact
    contact* contat*
access
    acesso acessar acesse acessei acessem aceder acedi
human
    human* ser_humano
reader
    leitor*
stain
    nódoa* manch*
tap
    torneir* tocar toca tocou toco tocam tocaram tocando toque
lawn
    relva* gramad* grama
jar
    frasco* pote potes boião boiões
submit
    submet* enviar enviei enviou enviaram envia enviam envie enviad* envio
    envios enviem enviando enviámos apresent*
coin
    moeda*
foil
    alumínio papel_alumínio
liver
    fígado* hepátic*
min
    min minuto* mínimo mins
visit
    visita visitar visitei visite visitem
silent
    silencios* calad* silêncio
greeting
    saudaç* cumpriment* felicitaç*
mirror
    espelh*
puddle
    poça*
died
    morr* falec* avariou pifou
iron
    ferro engom* passar_a_ferro passar_roupa
polish
    polir polido polida verniz esmalte encer* lustr* polac* polon*
otherwise
    caso_contrário senão de_resto doutra_forma
generation
    geraç*
drum
    bateria tambor*
pop
    estour* reben* pop
pinch
    belisc* pitada* apert*
miracle
    milagr*
trip
    viag* passeio trope*
suppose
    supor suponh* imagin* supost*
neat
    arrumad* bonitinh* asseada* organizad* bem_feit*
recommend
    recomend* aconselh* indico indicar indicado indicaram
around
    em_volta à_volta ao_redor cerca
bucket
    balde*
police
    políci* psp gnr delegacia esquadra
squash
    esmag* amass* esborrach* espalm*
doorbell
    campainha* interfone
mass
    massa missa massas
further
    mais_longe mais adicional além
fray
    desfi* puíd* esgarç*
pill
    comprimido* pílula*
holiday
    férias feriado*
heater
    aquecedor* termoventilador* radiador* esquentador*
serial
    série número_de_série serial
cork
    cortiça* rolha*
fuss
    alarido* confus* drama chilique* frescura*
poor
    pobr* fraco fraca fracos fracas fraquinh* fraquíssim* coitad*
unit
    unidad* uni
slap
    bofetada* tapa tapas estalo
waste
    desperdiç* perda_de_tempo perda_de_dinheiro
care
    cuida cuidar cuidado* import* zelo
verified
    verificad* compra_verificada
mean
    signific* quer_dizer má mau cruel
literally
    literalment*
self
    próprio próprios auto
volume
    volume* som
grateful
    grato grata gratos gratidão agradecid*
fill
    ench* preench* recarg*
chilli
    malagueta* piri_piri pimenta* picante
calmer
    mais_calm* calmo calma calmos calmas calmamente tranquil*
part
    peça peças parte* pecinh*
physio
    fisioterap* fisio fisiatra
race
    corrida* raça raças
net
    rede redes líquid* net
english
    inglês inglesa ingleses
remain
    resto restos restar fica ficar ficou ficaram fico fiquei ficam fique
    ficando ficava perman* sobrar sobra sobrou
drain
    ralo ralos escoar esgotou esgotad* esgotar dren* cano
nation
    nação nações nacional nacionais nacionalidade*
truck
    camião camiões caminhão caminhões camionete
white
    branco branca brancos brancas branquinh*
snow
    neve neva nevou nevão
monitor
    monitor* ecrã tela
superb
    soberb* excelent* magnífic* esplêndid*
company
    empres* companhia* firma
add
    acrescent* adicion* junt*
favourite
    favorit* preferid* predilet*
receive
    receber recebi recebeu recebemos recebid* recebo recebe recebem receberam
    recebendo
whatever
    tanto_faz qualquer_coisa seja_o_que
cook
    cozinh* cozer cozido cozida coze
village
    aldeia* vila povoad* vilarejo
kiss
    beijo* beijar beijinh* beijei bjs bjo
bless
    abenço* benz*
flower
    flor flores florzinh* florid*
buzzer
    campainha* besouro interfone intercomunicador
exam
    exame* prova provas teste
apologise
    desculp* pedir_desculpa* pediram_desculpa* pediu_desculpa*
leaflet
    folheto* panflet* papelinho* cartãozinho encarte* flyer*
patience
    paciênc* pacient*
king
    rei reis
newest
    mais_recent* mais_nov* últim*
cry
    chor*
bulb
    lâmpada* bolbo*
escalate
    escal* encaminh* instância superior
cushion
    almofad* coxim
shine
    brilha brilho brilhar brilham reluz*
tax
    imposto* iva taxa taxas icms tribut*
prom
    baile baile_de_finalistas formatura
dye
    tinge tingiu tingir tingid* tinta tintas tintura* corante* pint*_cabelo
oak
    carvalho*
patent
    patent*
index
    índice*
previous
    anterior* antes
moment
    momento* instante* momentinho
dull
    baço baça sem_brilho aborrecid* chato opaco opaca
frost
    geada* gelo
twin
    gémeo* gémea*
himself
    ele_mesmo ele_próprio si_próprio
fabric
    tecid* pano malha
error
    erro erros falha
deaf
    surdo surda surdos surdez
mouse
    rato ratos mouse ratinho
fish
    peix* pesca pescar pescador* pescaria pesquei aquário*
shopper
    comprador* client* consumidor*
drunk
    bebad* embriagad* bêbedo bêbeda
toddler
    criança_pequena bebé pequenino criancinha* pequerruch*
stuck
    preso presa presos presas prendeu encrav* emperr* engasg* travad*
logo
    logo logotip* logomarca*
yellow
    amarel*
easter
    páscoa* pascal
free_of_charge
    grátis gratuit* de_graça à_borla sem_custo* sem_cobrar de_borla 0800
    na_faixa
gift_card
    cartão_presente cartão_oferta vale_presente vale_prenda cheque_prenda
    gift_card cartões_presente vale_presentes
five_stars
    cinco_estrela* 5_estrela* 5 nota_máxima nota_10
one_star
    uma_estrela* 1_estrela* nota_mínima só_uma_estrela
star_rating
    estrela* classificação avaliação_por_estrela* nota pontuaç*
cashback
    cashback cash_back dinheiro_de_volta reembols*
voucher_code
    código_promocional código_de_desconto código_do_cupom cupom cupão*
    código_promoc*
raffle
    rifa* sorte*
giveaway
    sorteio* giveaway passatempo* brinde*
bonus
    bónus bonific*
reward
    recompens* prémi* gratific*
compensation
    compens* indemniz* indeniz* ressarc*
store_credit
    crédito_na_loja crédito_em_loja vale_compras vale_compra saldo_na_loja
warranty_extension
    extensão_de_garantia garantia_estendida garantia_extra prolong*_garantia
    garantia_alargada extensão_da_garantia
donate
    doar doação doações doado doamos donativo*
make_it_right
    resolv* compens* corrig* resolver_a_situação
reach_out
    contact* contat* entr*_em_contacto entr*_em_contato cham*_no_chat
    fal*_connosco fal*_conosco
before_you
    antes_de antes_que antes_de_avaliar
let_us_know
    diga_nos avisar avisou avisaram aviso avisem avise avisei avisad*
    inform*_nos nos_avis* comunique nos_fal*
contact_us
    contacte_nos contate_nos fale_conosco fale_connosco entre_em_contato
    entre_em_contacto contact*_nos chame_no nos_contat*
small_business
    pequen*_negócio* pequen*_empresa* microempres* negócio_pequeno
    empreendedor* pequen*_loja*
family_business
    negócio_familiar empresa_familiar negócio_de_família empresa_de_família
    negócio_da_família
livelihood
    ganha_pão sustent* ganhar_a_vida pôr_comida
keep_secret
    segred* sigil* guard*_segredo não_conte* em_segredo discriç*
between_us
    entre_nós cá_entre_nós só_entre fica_entre
not_mention
    não_mencion* sem_mencion* não_refir* sem_refer* não_cit* não_fal*
do_not_tell
    não_cont* não_diga* não_digas não_fale* não_comente*
update_review
    atualiz*_avaliaç* actualiz*_avaliaç* atualiz*_comentário* atualiz*_resenha
    edit*_avaliaç* atualiz*_a_avaliaç* atualiz*_sua_avaliaç*
    atualiz*_uma_avaliaç* actualiz*_a_avaliaç* actualiz*_sua_avaliaç*
    actualiz*_uma_avaliaç* atualiz*_o_comentário* atualiz*_seu_comentário*
    atualiz*_um_comentário* atualiz*_a_resenha atualiz*_uma_resenha
    atualiz*_sua_resenha edit*_a_avaliaç* edit*_sua_avaliaç* edit*_uma_avaliaç*
change_review
    alter*_avaliaç* mud*_avaliaç* mud*_nota troc*_avaliaç* alter*_comentário*
    edit*_avaliaç* modific*_avaliaç* alter*_a_avaliaç* alter*_sua_avaliaç*
    alter*_uma_avaliaç* mud*_a_avaliaç* mud*_sua_avaliaç* mud*_uma_avaliaç*
    mud*_a_nota mud*_sua_nota troc*_a_avaliaç* troc*_sua_avaliaç*
    troc*_uma_avaliaç* alter*_o_comentário* alter*_seu_comentário*
    alter*_um_comentário* edit*_a_avaliaç* edit*_sua_avaliaç*
    edit*_uma_avaliaç* modific*_a_avaliaç* modific*_sua_avaliaç*
    modific*_uma_avaliaç*
remove_feedback
    remov*_avaliaç* apag*_avaliaç* retir*_avaliaç* exclu*_avaliaç*
    elimin*_avaliaç* remov*_comentário* apag*_comentário* retir*_comentário*
    remov*_feedback apag*_feedback remov*_a_avaliaç* remov*_sua_avaliaç*
    remov*_uma_avaliaç* apag*_a_avaliaç* apag*_sua_avaliaç* apag*_uma_avaliaç*
    retir*_a_avaliaç* retir*_sua_avaliaç* retir*_uma_avaliaç* exclu*_a_avaliaç*
    exclu*_sua_avaliaç* exclu*_uma_avaliaç* elimin*_a_avaliaç*
    elimin*_sua_avaliaç* elimin*_uma_avaliaç* remov*_o_comentário*
    remov*_seu_comentário* remov*_um_comentário* apag*_o_comentário*
    apag*_seu_comentário* apag*_um_comentário* retir*_o_comentário*
    retir*_seu_comentário* retir*_um_comentário* remov*_o_feedback
    remov*_seu_feedback remov*_um_feedback apag*_o_feedback apag*_seu_feedback
    apag*_um_feedback
leave_feedback
    deix*_avaliaç* deix*_feedback deix*_comentário* dar_feedback avali*
    deix*_opinião deix*_a_avaliaç* deix*_sua_avaliaç* deix*_uma_avaliaç*
    deix*_o_feedback deix*_seu_feedback deix*_um_feedback deix*_o_comentário*
    deix*_seu_comentário* deix*_um_comentário* deix*_a_opinião
    deix*_sua_opinião
leave_review
    deix*_avaliaç* escrev*_avaliaç* faz*_avaliaç* escrev*_resenha*
    deix*_resenha* deix*_comentário* avalie* avaliar deix*_uma_avaliaç*
    escrev*_uma_avaliaç* deix*_opinião deix*_a_avaliaç* deix*_sua_avaliaç*
    escrev*_a_avaliaç* escrev*_sua_avaliaç* faz*_a_avaliaç* faz*_sua_avaliaç*
    faz*_uma_avaliaç* escrev*_a_resenha* escrev*_uma_resenha*
    escrev*_sua_resenha* deix*_a_resenha* deix*_uma_resenha* deix*_sua_resenha*
    deix*_o_comentário* deix*_seu_comentário* deix*_um_comentário*
    deix*_a_opinião deix*_sua_opinião
scan_code
    ler_código leia_código escane* qr_code código_qr digitaliz*_código
    leia_o_qr scan*_código
follow_us
    siga_nos sigam_nos segue_nos nos_siga* siga_a_gente segu*_nos
newsletter
    newsletter* boletim informativo
bank_transfer
    transferênc*_bancári* transferência* pix mbway mb_way ted doc
    transfer*_dinheiro nib iban transfer*_o_dinheiro transfer*_meu_dinheiro
bank_account
    conta_bancária conta_corrente dados_bancários iban nib agência_e_conta
    chave_pix número_da_conta
pay_directly
    pag*_diret* pag*_direct* pag*_por_fora pag*_fora pagamento_direto pag*_pix
profile_link
    link_no_perfil link_do_perfil link_na_bio perfil bio link_da_bio
out_of_stock
    esgotad* sem_stock sem_estoque fora_de_estoque rutura_de_stock
    fora_de_stock indisponív* em_falta
cancel_order
    cancel*_pedido cancel*_encomenda cancel*_compra anul*_encomenda
    cancel*_o_pedido cancel*_a_encomenda cancel*_a_compra cancel*_meu_pedido
    cancel*_minha_encomenda anul*_a_encomenda anul*_minha_encomenda
pricing_error
    erro_de_preço erro_no_preço preço_errado erro_no_valor preço_incorreto
amazon_team
    equipa_amazon equipe_amazon equipa_da_amazon equipe_da_amazon
    suporte_da_amazon
customer_service
    apoio_ao_cliente atendimento_ao_cliente atendimento serviço_ao_cliente sac
    suporte pós_venda pós_vendas assistênc* serviço_de_apoio
seller_account
    conta_de_vendedor conta_vendedor conta_do_vendedor conta_da_loja
negative
    negativ*
positive
    positiv*
unhappy
    descontent* infeliz infelizes insatisfeit* triste*
satisfied
    satisfeit* content*
dissatisfied
    insatisfeit* descontent* desiludid* decepcion* desapont*
experience
    experiênc* vivênc*
last_week
    semana_passada última_semana na_semana_passada
asked_before
    já_perguntei já_pedi já_tinha_pedid* já_perguntad* já_tinha_perguntad*
    perguntei_antes já_solicit*
again_please
    de_novo_por novamente_por outra_vez_por mais_uma_vez
copy_and_paste
    copiar_e_colar copi*_e_col* copia_e_cola copy_paste copiem_e copi*_col*
    ctrl_c
keyword
    palavra_chave palavras_chave palavra*_chave keyword*
words_like
    palavras_como termos_como palavras_tipo palavra_como
in_exchange
    em_troca troca_de em_troca_de em_contrapartida
in_return
    em_troca em_retribuição como_retribuiç* em_contrapartida
thank_you_gift
    presente_de_agradecimento prenda_de_agradecimento mimo brinde* agradinho*
    lembrancinha*
as_a_thank_you
    como_agradecimento em_agradecimento como_forma_de forma_de_agradec*
    para_agradecer pra_agradecer
on_the_house
    oferta_da_casa por_conta_da por_nossa_conta cortesia à_nossa_conta
discount
    descont* abatiment* % off reduç*_preço promoç* reduç*_o_preço
    reduç*_de_preço
coupon
    cupom cupão cupões cupon* vale_desconto talão
promo_code
    código_promocional código_de_desconto cupom_de_desconto cupão_de_desconto
    código_promo promo*
influencer
    influencer* influenciador* youtuber* blogueir* instagramer* bloguer*
    tiktoker*
competitor
    concorrent* concorrênc* rival rivais competidor*
my_company
    minha_empresa nossa_empresa minha_firma minha_loja meu_negócio nossa_firma
    nossa_loja
work_for
    trabalho_para trabalho_na trabalho_no trabalh*_para trabalh*_na trabalh*_no
    trabalh*_pra
employee
    funcionári* empregad* colaborador* trabalhador*
founder
    fundador* fund*_a
inventor
    invent*
own_brand
    marca_própria própria_marca minha_marca nossa_marca marca_branca
my_husband
    meu_marido meu_esposo marido maridão meu_homem
my_brother
    meu_irmão meu_mano irmão
my_friend
    meu_amigo minha_amiga amig*_meu um_amigo uma_amiga amiga_minha
wrote_this
    escrevi escreveu_ist* escreveu_est* escrevi_este quem_escreveu
author_is
    autor_é autora_é o_autor a_autora
got_it_free
    recebi_grátis recebi_de_graça ganhei recebi_gratuit* recebi_o_produto
    veio_de_graça recebi_em_troca ofereceram_me
paid_me
    pagaram_me me_pagaram pagou_me me_pagou pag*_me me_pagam
offered_me
    ofereceram_me me_ofereceram ofereceu_me me_ofereceu ofereceram
    propuseram_me me_deram
refund_if
    reembols*_se reembols*_caso devolv*_se estorn*_se dinheiro_se
tester_program
    programa_de_testadores testador* vine programa_vine teste_de_produto*
    produto*_teste
cheaper_elsewhere
    mais_barat*_noutro mais_barat*_em mais_barat*_na encontr*_mais_barat*
    ach*_mais_barat* mais_barat*_no mais_em_conta
half_the_price
    metade_do_preço metade_do_valor metade_do pela_metade meio_preço
price_went_up
    preço_subiu subiu_de_preço aument*_preço aumentou_o preço_aument*
    subiram_o_preço ficou_mais_caro aument*_o_preço aument*_de_preço
sold_out
    esgotad* esgotou esgotar tudo_vendido
in_stock
    em_stock em_estoque disponív* pronta_entrega
other_reviews
    outr*_avaliaç* outras_avaliações outr*_opini* outros_comentários
    demais_avaliaç* outras_resenhas outr*_a_avaliaç* outr*_sua_avaliaç*
    outr*_uma_avaliaç* outr*_a_opini* outr*_sua_opini*
reviewers
    avaliador* quem_avaliou quem_coment* comentador*
fake_reviews
    avaliaç*_fals* avaliaç*_comprad* coment*_fals* reviews_fals* opiniõ*_fals*
    avaliaç*_fake* resenha*_fals* avaliaç*_a_comprad*
thief
    ladrão ladrões ladra gatun* larápi* bandid*
scammer
    burlão burlões golpist* vigarist* aldrab* trapaceir* estelionatári* burlona
    caloteir* picareta*
stupid
    estúpid* burro burra burros burras burrice idiota* parvo parva parvos
    parvas parvoíce imbecil imbecis tapad* tont* otári* jument*
shame_on_you
    tenha_vergonha tenham_vergonha vergonh* que_vergonha deviam_ter_vergonha
    não_têm_vergonha sem_vergonha
threaten
    ameaç* intimid*
sue
    process* tribunal judicial* ação_judicial meter_em_tribunal justiça
lawyer
    advogad* jurídic* adv
report_you
    denunci* procon queixa livro_de_reclamações reclame_aqui deco vou_denunciar
    reclamação
blacklist
    lista_negra black_list banid* banir
heal
    cura curar curou curei curad* curaram sarar sarou sarei cicatriz*
diabetes
    diabet* glicemia glicose
medication
    medic* remédio*
replace_medicine
    substitu*_medic* substitu*_remédio* larg*_medic* larg*_remédio*
    deix*_de_tomar par*_de_tomar par*_medicaç* substitu*_a_medic*
    substitu*_os_medic* substitu*_o_remédio* substitu*_os_remédio*
    larg*_a_medic* larg*_os_medic* larg*_o_remédio* larg*_os_remédio*
    par*_a_medicaç* par*_os_medicaç*
side_effect
    efeito*_secundári* efeito*_colatera* efeito*_adverso* reaç*_alérgic*
steal
    roubo roubar roubou roubad* roubaram roubalheira rouba roubos furt* gamar
    gamou gamaram gamado gamada surrupi* afan*
burglary
    assalt* roubo arromb* furto
smuggle
    contraband* trafic*
drug
    droga* maconha cocaína cannabis erva ganza baseado
weapon
    arma armas armament* pistola* revólver*
kill
    matar mata matou mataram matei mate matem matasse assassin*
hurt
    magoa magoou magoar magoei magoad* doer dói doeu machuc* feriu ferir
    ferido* ferida* feriu_se aleij*
explode
    explod* explos* rebent* estour*
fire
    fogo incendi* queim*
alcohol
    alcool* bebida
drive_drunk
    conduz*_bêbad* dirig*_bêbad* conduzir_embriagad* dirig*_embriagad*
    conduz*_álcool bafômetro balão
forge_document
    falsific* documento*_fals* forj* falsific*_document* falsific*_um_document*
    falsific*_os_document*
hide_from_police
    escond*_políci* escond*_da_polícia fug*_políci* escapar_polícia blitz
    escond*_a_políci* fug*_a_políci*
remove_safety
    tir*_segurança remov*_proteç* desativ*_segurança tir*_a_proteção
    remov*_segurança desbloque* tir*_a_segurança desativ*_a_segurança
    remov*_a_segurança
foreigners
    estrangeir* imigrant* gringo* migrant* forasteir*
women
    mulher* gajas feminin*
religion
    religi* islão islã muçulman* cristã* judeu* evangélic*
gay
    gay gays homossexu* lésbic* maricas bicha* viad* paneleiro* lgbt*
sexy
    sexy sensual sensuais sexi gostos*
erection
    ereção ereções erect* erecç* pau_duro
orgasm
    orgasm* gozar gozei vir_se
naked
    nu nua nus nuas pelad* despid* nudez
condom
    preservativ* camisinh* durex
vibrator
    vibrador* brinquedo*_sexua* dildo* consolo*
phone_number
    número_de_telefone número_de_telemóvel número_de_celular telefone contacto
    meu_número nosso_número
email_address
    endereço_de_email email e_mail endereço_de_e gmail hotmail
telegram
    telegram telegrama
wechat
    wechat we_chat
instagram
    instagram* insta ig
website
    site sites website* página_web sítio loja_virtual
shop_online
    loja_online loja_virtual compr*_online compr*_pela_internet site_da_loja
    compr*_on_line
order_number
    número_do_pedido número_da_encomenda no_do_pedido número_de_encomenda
    número_de_pedido no_da_encomenda
full_name
    nome_completo nome_e_apelido nome_e_sobrenome
deliver_late
    entreg*_atras* cheg*_atras* cheg*_tarde demor*_entrega atras*_entrega
    entrega_demor* chegou_depois
never_arrived
    nunca_cheg* não_cheg* nunca_receb* não_receb* ainda_não_chegou
    não_foi_entregue nunca_entreg*
lost_parcel
    encomenda_perdida pacote_perdido extravi* perd*_encomenda pacote_extraviado
    perd*_pacote perd*_a_encomenda perd*_minha_encomenda perd*_o_pacote
    perd*_um_pacote
tracking_number
    código_de_rastre* número_de_rastre* rastrei* rastreament*
    número_de_seguimento tracking código_de_envio
neighbour
    vizinh*
thrown
    atir* jogad* lançou lançaram lançar lançado lançada arremess* jogaram
left_outside
    deix*_fora deix*_na_rua deix*_à_porta deix*_na_porta deix*_no_chão
    deix*_na_calçada deix*_lá_fora
damaged_box
    caixa_danificad* caixa_amassad* embalagem_danificad* caixa_rasgad*
    embalagem_amassad* caixa_amolgad* caixa_aberta caixa_destru*
well_packed
    bem_embalad* bem_embrulhad* bem_acondicionad* bem_protegid*
    muito_bem_embal* bem_empacotad*
fast_delivery
    entrega_rápid* envio_rápid* rápid*_entrega entreg*_rápid* chegou_rápid*
    chegou_antes entregue_antes
wrong_item
    produto_errado artigo_errado item_errado produto_trocado modelo_errado
    outr*_produto cor_errada tamanho_errado
used_item
    produto_usado artigo_usado já_usad* segunda_mão usado usada usados usadas
    item_usado sinais_de_uso marcas_de_uso
broken_on_arrival
    chegou_partid* chegou_quebrad* veio_quebrad* veio_partid* chegou_danificad*
    chegou_estragad* veio_com_defeito chegou_avariad*
missing_part
    falt*_peça* peça*_em_falta veio_sem falta*_parafuso* falt*_parte* faltando
    peças_faltando falt*_uma_peça* falt*_a_peça* falta*_um_parafuso*
    falta*_os_parafuso*
counterfeit_item
    produto_fals* falsific* contraf* imitaç* pirat* réplica* não_é_original
return_label
    etiqueta_de_devolução etiqueta_de_retorno código_de_postagem
    etiqueta_devolução
no_answer
    não_respond* sem_respost* nunca_respond* ninguém_respond* não_atend*
    ninguém_atende
friendly
    simpátic* amigáv* amável amáveis amabilidade cordia* prestáv* afáv*
refund_refused
    recus*_reembols* neg*_reembols* não_reembols* não_devolv*_dinheiro
    recus*_devolv* não_estorn* recus*_devoluç* recus*_o_reembols*
    recus*_um_reembols* neg*_o_reembols* neg*_um_reembols*
customs
    alfândeg* aduan* receita_federal
works_well
    funciona_bem funcion*_perfeit* funciona_lindamente funcion*_muito_bem
    trabalha_bem cumpr*_a_função funciona_5_estrelas
stopped_working
    deixou_de_funcionar parou_de_funcionar avari* pifou pifar pifaram pifado
    deix*_de_trabalhar não_liga deixou_de_dar queimou
poor_quality
    má_qualidade fraca_qualidade péssima_qualidade baixa_qualidade
    qualidade_ruim ruim_qualidade qualidade_fraca qualidade_inferior
good_quality
    boa_qualidade ótima_qualidade excelente_qualidade qualidade_boa
    qualidade_ótima alta_qualidade
value_for_money
    custo_benefício qualidade_preço relação_qualidade_preço qualidade/preço
    bom_preço
too_small
    muito_pequen* demasiado_pequen* pequen*_demais muito_apertad* não_serve
    fica_pequen* ficou_pequen* tamanho_menor
too_big
    muito_grand* demasiado_grand* grand*_demais ficou_grand* fica_grand*
    muito_larg* tamanho_maior
comfortable
    confort* cómod*
ugly
    feio feia feios feias feiinho horríve* horros* horrorosa feinh*
smells
    cheir* fede fedem fedendo odor* fedor*
tastes
    sabor sabores saboros* saborear sabe_a gosto
noise
    barulh* ruído ruidos*
instructions
    instruç* manual manuais manual_de_instruç*
material
    material materiais matéria
@carrier
    ups fedex mrw nacex total_express azul_cargo sedex sequoia correos courier
    logística* amazon_logistics
@courier_staff
    rapaz_da_entrega senhor_da_entrega funcionári*_dos_correios
    funcionári*_da_transportadora
@vehicle
    moto motos comboio* trem avião autocarro* ônibus bicicleta*
@route
    cep código_postal rota* curitiba cajamar bairro*
@parcel
    caixa* correspondênc* remessa* embalagens
@delivery_place
    garagem tapete alpendre entrada* condomínio* prédio* ponto_pick_up
@neighbour
    porteir* zelador* síndic* senhori* colega_de_casa estranh* desconhecid*
    segurança* carteiro
@lateness
    tardou tarda tardar nunca_mais extravi* à_espera ainda_não prazo vencid*
    eternidade enrolar enrola enrolou enrolad* enrolaç* enrolando enrolam
    depois_do
@quick
    antes_do_prazo expresso relâmpago num_instante antes_do_previsto
    no_dia_seguinte super_rápid* voando
@arrival
    trouxe* cá_está
@courier_act
    toc*_à_campainha toc*_campainha deix*_à_porta bateu_à_porta interfon*
    entreg*_vizinh* não_tocou nem_tocou
@waiting
    fila* demor* impacient* sem_paciência no_aguardo
@tracking
    rasteio tracking estado_da_encomenda status expedid* despachad*
    código_de_rastreio seguimento localiz* consta sistema
@dispatch
    seguiu saiu_do remessa
@weekday
    segunda terça quarta quinta sexta sábado* domingo* segunda_feira
    terça_feira quarta_feira quinta_feira sexta_feira ontem anteontem seg sex
@month
    janeiro fevereiro março abril maio junho julho agosto setembro outubro
    novembro dezembro verão primavera outono mês jan fev dez
@feast
    casamento* dia_das_mães dia_da_mãe dia_dos_pais dia_do_pai
    dia_dos_namorados batizado* baptizado* comunhão ano_novo réveillon carnaval
    são_joão formatura* velório funeral amigo_secreto chá_de_bebê
@day_time
    meio_dia jantar meia_noite pequeno_almoço café_da_manhã de_manhã à_noite
    à_tarde noitinha cedo lanche
@time_span
    semana* há_mais_de temporada* dias_úteis uns_dias século*
@weather
    chuvoso chov* neve* nevoeiro úmid* húmid* calor frio tempestad* temporal
    trovoada* encharc* molh* inund* granizo
@number
    três quatro cinco seis sete oito nove dez vinte trinta cem mil dezena*
    dúzia* doze quinze cinquenta
@seller
    fornecedor* parceir*
@staff
    atendente* assistente* operador*
@answering
    retorno* disse*
@refund
    chargeback contest*_compra disputa* reaver nota_de_crédito
    contest*_a_compra
@return
    recolh* logística_reversa arrepend* guia_de_devolução reenvi*
@cancel
    rescind* descontinuad* anulaç* rescis*
@fraud
    fraud* golpe* vigaric* trafulh* trambiqu* estelionat* esquema enrolaç*
    pilantr* 171
@conduct
    simpatia gentileza correto correta corretos corretas corretament*
    profissional profissionalism* solícit* respeit* impecável cuidados*
@rudeness
    grosseria* estúpid* insult* desrespeit* malcriaç* má_educação
    falta_de_respeito falta_de_educação rispid* desaforo
@bribe
    em_troca oferec* alter*_avaliaç* pix bilhete* 5_estrelas_em chantage* calar
    alter*_a_avaliaç* alter*_sua_avaliaç* alter*_uma_avaliaç*
@listing
    anunci* página título publicidade* mostr* ficha_do_produto especificaç*
    consta
@instruction
    montar montei montou montad* montag* monta montamos guia tutorial* traduç*
    traduzid* passo_a_passo configur* explic* livrete qr_code diagrama*
    esquema_de_montagem fácil_de_montar
@wrong_item
    outro_produto outro_modelo outra_cor não_é_igual não_era_isto não_era_isso
    nada_a_ver veio_outro veio_outra vieram não_corresponde
@used_item
    sujo suja sujos sujas sujidade sujeira sujinho sinais_de_uso marcas_de_uso
    já_abert* já_usado violad* seminov* mexid* recond*
@damage
    partid* danific* molhad* destru* descolad*
@missing
    em_falta incomplet* esquec* só_veio veio_sem faltava* não_veio não_vinha
    não_trouxe ausent* a_menos metade
@fake
    não_é_original original originais fajut* paraguai chinesic* clonad* imita
    imitar autêntic* genuín* verdadeir*
@expiry
    validade fora_de_prazo fora_do_prazo vencid* expirad* caduc* podre* bolor*
    mofo* mofad* apodrec* passado_do_prazo azed* ranço* râncid* passad*
    prazo_de_validade bicho* murch* estrag*
@newness
    novinho_em_folha original originais intact* como_novo estado_novo zero
    sem_uso por_estrear fechad*
@packing_material
    caixa* saquinh* isopor invólucro* proteç*
@packing_verb
    acondicion* proteg* enfiad* fechad* dentro_de acomod* enrolad*
@packing_verdict
    bem_embalad* mal_embalad* bem_acondicionad* solto soltos solta soltas
    sem_proteç* reforçad* frágil frágeis cuidados* cuidado discret*
    aos_trambolhões protegid* caprichad* capricho de_qualquer_maneira
@money
    euro real gastar gastei gastou gasto gasta gastos gastam caro cem quantia*
    pix cêntimo* centavo* pilas paus conto contos
@price_word
    preço* carote carinh* pechinch* oferta* custo_benefício qualidade_preço
    exorbitant* salgad* vale_a_pena acessív*
@shop_elsewhere
    loja_física noutro_lado outro_lugar outra_loja noutra_loja fnac worten ikea
    leroy_merlin aliexpress shopee shein temu mercado_livre magalu
    magazine_luiza americanas olx decathlon kabum loja_dos_chineses
@amazon
    amazon* prime kindle alexa echo bezos amazon_prime vendido_por
    armazém_da_amazon amazon_es
@kitchenware
    panela* tacho* frigideira* garfo* colher* chávena* xícara* caneca* prato
    pratos tigela* taça* tabuleiro* forma formas assadeira* tampa tampas
    tampinh* bule* garrafa* marmita* tupperware* talher* espátula* jarro*
    jarra*
@appliance
    frigoríf* geladeira* fogão forno* microondas micro_ondas airfryer air_fryer
    fritadeira* liquidificador* batedeira* varinha* aspirador* ferro_de_engomar
    ferro_de_passar chaleira* torradeira* ar_condicionado cafeteira* secador*
    panela_elétrica varinha_mágica
@electronics
    cabo* comando* controle_remoto televisão televisor* tv alarme* painel usb
    sensor* transformador* adaptador* elétric* eletrón* led
@phone
    telemóv* película* cartão_sim chip samsung xiaomi microfone android
@computer
    computador* portátil portáteis notebook* laptop* pc teclado* impressora*
    monitor* wifi wi_fi internet software* memória programa* router roteador
    ssd pen_drive tinteiro* cartucho*
@audio
    coluna* caixa_de_som caixinha_de_som auscultador* fone* fones_de_ouvido
    auricular* headset* headphone* bluetooth microfone* graves ruído* soundbar
    barra_de_som amplificador* vitrola gira_discos
@camera
    lente* objetiv* tripé* zoom resoluç* imagem imagens binóculo* telescópio*
    filmar filmag* gopro
@clothes
    roupa* camisa camisas camiseta* camisola* camisinh* t_shirt calças calça
    casaco* jaqueta* vestido* saia* meia meias cueca* calcinha* soutien* sutiã*
    fato terno pijama* bolso* manga* gola golas chapéu luvas cinto*
@shoes
    sapato* sapatilha* ténis bota botas botinha* sandáli* chinelo* sola solas
    palmilha* cordão cordões atacador* cadarço* pantufa* sapatên* havaian*
    calçado calçados chuteira* crocs
@jewellery
    brinco* colar colares pulseira* fio prata pratead* pingente* corrente*
    joia* bijuteri* pedra pedras pedrinh* pendente* aço_inoxidável banhad*
@bag
    saquinh* carteira* mala_de_viagem necessaire estojo* pochete* bolsinha*
    passaporte* rodinhas tiracolo porta_moedas
@beauty_hair
    creme* champô* shampoo* condicionador* sabonete* perfume* batom* maquilhag*
    maquiag* verniz* esmalte* unha unhas barba* tinta_de_cabelo hidratante* gel
    cera rímel base sérum fragrânc* desodorizante* desodorante*
@health
    medicament* remédio* termómetro* massag* massajador* máscara* dor dores
    audição cadeira_de_rodas tensão pressão oxímetro tensiómetro* joelheira*
    ortopéd*
@baby
    fralda* biberão biberões mamadeira* chupeta* chucha* carrinho_de_bebê
    enxoval babete* babador* toalhita* amament* papinha* cadeirinha* grávida*
@toys_games
    boneca* boneco* bola bolas lego legos carrinho* urso* peluche* pelúcia*
    robô* xadrez baralho* cartas trampolim pista* playmobil
@book
    autor* ediç* exempla* romance* lombada* encaderna* tradução ebook*
@music_media
    música* vinis dvd* blu_ray álbum* canção canções série* banda* concerto*
    show shows orquestra* desenho*_animad*
@instrument
    guitarra* viola violas violão violões violino* piano* teclado* flauta*
    baixo ukulele* cavaquinh* saxofone* pandeiro* sanfona* acordeão palheta*
@art_craft
    lápis pincel pincéis tela telas agulha* croch* tricô* miçanga* contas
    argila barro cerâmica artesan* bordad* caneta* marcador* aguarela*
    aquarela*
@tools_fixings
    ferrament* martelo* serra serras serrote chave chaves chavinha
    chave_de_fendas chave_de_fenda alicate* dobradiça* bucha* prego* lixa lixas
    lâmina* escada* rebarbadora
@building
    parede* azulejo* lavatório* pia canos tijolo* telha* tubo tubos cimento*
    piso pisos obra obras persiana* estore* ralo* sanita* autoclismo*
    fechadura*
@garden
    horta* corta_relva cortador_de_grama mangueira* vaso vasos churrasqueir*
    grelhador* estufa* cama_de_rede rede pá ancinho* piscina* composto
@plants
    planta* semente* árvore* folha* rosa rosas roseira* suculenta* orquídea*
    lavanda alfazema germin* nasceu murch* terra adubo* mudas mudinha* raiz
    raízes musgo cato catos cacto*
@pet_goods
    ração raç*_cão coleira* trela* guia areia areão arranhador* comedouro*
    bebedouro* transportadora caixa_de_areia brinquedo_para_cão peitoral
    gaiola* snack* petisco* tapete_higiénico antipulga*
@animal
    gato* cavalo* coelho* hamster* galinha* vaca* porco porcos porca ovelha*
    cabra* papagai* tartaruga* rato ratos abelha* barata* formiga* mosquito*
    bicho*
@vehicle_part
    pneu* corrente* retrovisor* vela velas motor motores farol faróis filtro*
    pedal pedais limpa_vidros para_brisas para_choques óleo gasolina selim
    guiador guidão
@sport
    bola bolas futebol corrida* correr trein* halter* luva luvas raquete*
    natação nadar bicicleta* ciclis* musculação skate* patins fitness surf*
@camping_fishing
    campism* acamp* saco_de_cama saco_de_dormir cana_de_pesca vara_de_pesca
    carreto* molinete* isca* mochila* fogareiro* rede redes cantil termo
    garrafa_térmica caravana* anzol*
@furniture
    armário* guarda_roupa roupeiro* sofá* colchão colchões cómoda* banqueta*
    móvel móveis cabeceira rack
@bedding
    lençol lençóis edredão edredom edredon* cobertor* manta* toalha* fronha*
    capa_de_edredão coberta* tapete* cortina* colcha* jogo_de_cama
    protetor_de_colchão
@lighting
    abajur* vela velas led leds ilumin* lustre* fita_de_led holofote*
    interruptor* pisca* lúmen*
@office
    caneta* lápis caderno* agenda* papel impressora* tinteiro* agrafador*
    grampeador* régua* calendári* pasta pastas planner* clipe* post_it
    marcador* borracha* estojo*
@party
    balão balões festa* decoraç* vela velas topo_de_bolo árvore_de_natal
    enfeite* pai_natal papai_noel confete* fantasia* bandeirinha* grinalda*
    guirlanda* fogo_de_artifício presépio* noiva* karaoke máscara*
@food_spices
    pão bolo* manteiga leite ovo ovos arroz mel chocolate* azeite tempero*
    especiaria* sal sopa* jantar bacalhau massa farinha* feijão compota*
    geleia* castanha* nozes
@drink
    chá café vinho* cerveja* sumo sumos suco sucos garrafa* cápsula* leite
    refrigerante* cachaça whisky gin licor* chimarrão erva_mate espumante*
    refresco*
@supplement
    suplemento* proteína* whey creatina* vitamina* cápsula* magnésio ómega*
    dose doses dosagem shaker pré_treino melatonina colagén* emagrec*
    termogénico* pastilha*
@cleaning
    detergent* sabão sabonete* esponja* panos mopa* rodo rodos vassoura*
    lixívia água_sanitária aspirador* amaciador* amaciante* desinfet* nódoa*
    esfreg* roupa_suja lavar
@part
    suporte* tampo fecho* borracha* placa*
@material
    vidro* metal metais metálic* algodão borracha* silicone* prata alumínio
    ferro cerâmica porcelana* poliéster nylon bambu veludo mdf
@colour
    castanh* marrom marrons roxo roxa roxos lilás laranja* beje bege dourad*
    pratead* bordô bordeaux
@size
    alto alta altos altas altura cm centímetr* metro* leve leves levinh* m l p
@senses
    suave* amarg* salgad* áspero áspera ásperos ásperas ruído*
@looks
    giros giras fofo fofa fofinh* aparênc* estilo* modern* chique* delicad*
@quality_praise
    qualidade boa_qualidade ótim* óptim* excelent* durável duráveis impecáv*
    perfeit* top maravilh* espetacular* bem_acabad*
@quality_blame
    má_qualidade fraca_qualidade frágil frágeis mal_feit* lixo porcaria*
    vagabund* merda torto torta tortos tortas mal_acabad* reles rasca rascas
    furreca fininh* bosta não_presta
@fail_verb
    descol* pifar pifaram pifado solta solto soltou soltar soltam soltaram
    soltou_se soltando deixou_de trava travou travar travando travas furou
    furad* furo furos furar desfez* desbot* encolh* falh* descos*
@work_verb
    serve* liga cumpre cumpriu cumprem cumprir cumpriram resist* dá_conta
    dá_para
@use_verb
    testou teste testes testad* testamos instal* calçar calça calcei calçou
    calço
@body_part
    mão mãos dedo* pescoço costas coluna barriga nariz cabeça rosto cara unha
    unhas pulso*
@room
    casa_de_banho banheiro* wc corredor* garagem escada* varanda* sótão porão
    cave escritório* lavandaria lavanderia despensa* roupeiro* marquise sanita
@family
    esposa* tia sobrinh* neta netas sogr* cunhad* namorad* netinh*
@comparison
    mais_que mais_do menos melhor melhores pior piores compar* semelhant*
    superior inferior tanto_quanto
@negation
    tampouco nem_sequer
@intensifier
    muita muitos muitas extremament* realment* totalment* completament*
    super_mega imens* mega hiper
@hedge
    quase pouco um_pouco pelo_menos mais_ou_menos tirando exceto até
@verdict
    odiei horríve* recomendo desilus* decepç* deceç* nota_10 lixo
@stars
    5_estrelas 1_estrela cinco_estrelas uma_estrela nota_10 nota_dez
    duas_estrelas quatro_estrelas
@recommendation
    não_compr* compr*_de_novo voltar*_a_compr* volt*_a_comprar fujam fuja evit*
    cuidado vale_a_pena não_recomendo não_caiam alert* atenção compre_sem_medo
@courtesy
    desculp* atenciosament* parabéns abraço* exmo exmos att cordialment*
@swearing
    puta puto* cabrão cabrões cacete pqp vsf cu cagar caguei desgraç*
    filho_da_puta crl raios droga vtnc arrombad*
@place_name
    portugal brasil lisboa porto são_paulo sp rio rj rio_de_janeiro braga
    coimbra faro algarve açores madeira minas bahia curitiba brasília recife
    china espanha alemanh* angola europa
@me
    eu
@kin
    esposa* tia sobrinh* cunhad* sogr* neta netas parente* genro nora namorad*
    enteado*
@companion
    namorad* conhecid* sócio* colega_de_casa colega_de_trabalho compadre
    comadre chegad*
@spouse
    esposa* esposo* namorad* noivo noiva noivos noivado casad* casamento*
    ex_marido ex_mulher companheir* cônjuge* meu_amor casal
@child
    neta netas putos crianc* adolescente* sobrinh* pequen* gurizada
@maker
    designer* editor* produtor* artista* tradutor* ilustrador* desenvolvedor*
    programador* padeir* costureir*
@making
    fiz fizemos feita invent* desenvolv* desenh* lançámos projet* concebi
@workplace
    trabalho loja oficina* serviço ateliê atelier cozinha
@employment
    chefe* sóci* contrat* turno* salári* despedid* demitid* agente* estágio*
@business
    lojinh* firma* oficina* vendas empreend* startup* pme ramo
@rivalry
    imita imitar outra_marca outras_marcas compar* melhor_que difam* denegr*
    sabot* ao_contrário marca_x
@promotion_place
    facebook face tiktok youtube blog* catálogo*
@promotion_call
    sigam_nos siga_nos acesso acessar acesse acessei acessem chamem chame liga
    ligar liguei ligou ligaram ligam ligue ligo ligad* ligamos compr*_no_site
    fale encomende* vem_no
@coupon
    código_promocional promo 10_off
@gift
    mimo* cartão_presente surpresa* ganhar ganhei ganhou ganha ganham ganho
    agrado*
@payback
    devolv* metade_do_valor valor_total paypal
@bargain_for
    em_troca se_me caso_contrário devolv* pression* combin* exij* exig*
    desde_que chantage*
@review_change
    subir_a_nota aument*_a_nota reconsider* baix*_a_nota melhor*_a_nota
@reviewers
    pessoas quem_compr* outros_clientes outros_compradores utilizador* usuári*
    vocês pessoal malta gente
@evidence
    protocolo*
@openness
    opinião_honesta verdade transparent* transparênc* imparcial* em_troca
    patrocin* vine parceria* publi grátis gratuit* admito confesso
@disease
    alzheimer parkinson avc demênc* depress* covid autis* eczema* psoríase*
    hipertens* enxaqueca* fibromialgia sida aids gastrite
@ailment
    dor dores doem doendo doente* febre cansad* cansaço comich* coceira*
    alergi* irritaç* inchad* enjoo* vómit* tontura* insónia* diarreia* gripe
    constipaç* dor_de_cabeça dor_nas_costas acne varizes borbulha* espinha*
@medicine
    antibiótic* xarope* pomada* vacina* quimio* receita farmáci* dose doses
    dosagem tratamento* cápsula* injeç* metformina paracetamol ibuprofeno
    cirurgi* operaç* ozempic
@healer
    psicólog* especialista* consulta* dermatolog* urgênc* posto_de_saúde sus
    nutricionista*
@healing
    melhor* recuper* aliv* passou tratou livrei_me tratar tratei tratamento
    trata saudável deixei_de_ter
@test_result
    análise* resultado* tensão pressão glicemia glicose açúcar colesterol
    mediç* sangue tac ressonância raio_x
@weapon
    espingard* bala balas bomba* punhal punhais espada* navalha* besta rifle*
    metralhadora* explosiv* taser spray_de_pimenta munição soqueira*
@drug
    canábis cocaína* coca crack haxixe ganza* baseado* charro* heroína*
    lança_perfume cachimbo* ecstasy bong cheirar mdma snifar beck thc
@alcohol
    cerveja* vinho* embriag* copos whisky vodka gin cachaça pinga cana ressaca*
    bebedeira* caipirinha* tequila rum shot bagaço chopp
@police
    pm crime* tribunal tribunais prisão cadeia preso delegacia* multa* denúnci*
    queixa_crime detetive* fiscal blitz bófia
@theft
    pirat* levaram trombadinha*
@stealth
    escond* disfarç* despercebid* discret* às_escondidas sem_ninguém_ver
    sem_ninguém_saber invisív* indetetáv* ocult* camufl* na_surdina de_fininho
@violence
    espanc* porrada* sangue agred* agress* violênc* violent* murro* soco socos
    tiro tiros tiroteio esfaque* facada* estrangul* veneno* envenen* tareia
    surra linch*
@safety_device
    cinto* proteç* luva luvas óculos_de_proteção alarme* detetor* detector*
    fusível fusíveis válvula* grade* disjuntor* airbag
@disabling
    desativ* desactiv* deslig* encrav* travar corta cortar cortou cortei
    cortad* cortam cortante* tapar tapado tapou tapei contorn* desmont* prender
    prende prendi desarm* burlar forçar curto
@hazard
    faísca* choque* gás derret* perigos* perigo tóxic* venen* afog* engoli*
    asfix* sobreaquec* superaquec* curto_circuito engasg* gasolina lixívia
@insult_noun
    burra* palhaço* palhaça* ladrão ladrões cabrão cabrões parvos canalha*
    vigarist* anormal anormais atrasad*_mental lixo corja vagabund* babaca*
    trouxa* cretin* escroto* nojent* cobarde* covarde* fdp
@insult_adjective
    ridícul* incompetent* nojent* mentiros* preguiços* inútil inúteis maldit*
    desonest* tosco tosca toscos patétic* asqueros* medíocre* imprestáv* cego
@wits
    inteligen* neurónio* burric* burro burra burros burras espert* raciocin*
    noção noções juízo saber_ler sabe_ler lucidez mioleira estupidez
@contempt
    ridícul* nojo palhaçad* desprez* odei* ódio lixo patétic* nojent* rir gozar
    gozo cuspi* lamentáv* absurd* kkk* falta_de_vergonha
@curse
    inferno diabo maldit* maldiç* que_te arda* apodreç* praga desgraç*
    vai_te_lixar pró_inferno castig* karma rebente*
@nation
    português* brasileir* chines* espanh* angolan* african* ingles* americ*
    alemanha alemã alemão alemães frances franceses francesa russ* ucranian*
    indian* nordestin* argentin* japones* zuca* tuga* europeu*
@faith_group
    católic* judia* padre padres pastor* deus bíblia* mesquita* islâm* freira*
    umband* macumb* candomblé testemunha*_de_jeová bispo* crent* halal
@gender_group
    gaja* macho* fêmea* feminist* machist* loira* dona_de_casa
@orientation_group
    trans travest* paneleir* maric* sapatão fufa* traveco* orgulho arco_íris
    sodomit* boiol* baitola* panasca* bissexual* não_binári* lacraç*
@disability_group
    deficient* defeituos* cego cega cegos cegas cegueira cadeira_de_rodas
    autis* retardad* mongol mongoloide* aleijad* atrasad*_mental demente*
    bipolar* esquizofr* coxo* mudo muda mudos gago* down anão anões
    débi*_mental
@age_group
    adolescent* terceira_idade adulto* novinh* idade tiozão
@newcomer
    refugiad* turista* emigrant* visitante* estranh* fronteira* passaporte*
    retirant* brasileir* recém_chegad* lá_de_fora venezuelan* monhé* expatriad*
@generalising
    todos_eles todas_elas essa_gente esta_gente são_todos são_todas cada_um
    os_mesmos essas_pessoas esse_povo essa_raça gentinha farinha_do_mesmo
    cambada corja
@inferiority
    inferior* lixo escória escum* ralé sub_humano sub_human* subhuman*
    não_presta não_prestam animais animal macac* parasit* praga pragas sujo
    sujos porco porcos porca nojent* atrasad* selvagem selvagens preguiços*
    volta_pra_terra tua_terra não_valem
@sex_act
    sexo sexu* transar trans coito comer_me punheta* masturb* broche* boquete*
    bico anal oral penetr* trepar trepa trepei trepou chup* lamb* tesão
@body_part_intimate
    pénis pau pila piça caralho vagina* cona buceta* xoxota* mama mamas
    maminha* seio* peito peitos rabo bunda* cu nádega* coxa* virilha* ânus
    clitóris testícul* colhões tomates mamil*
@intimate_goods
    lingerie* cueca* calcinha* sutiã* soutien* lubrificant* algemas chicote*
    fio_dental cinta_liga brinquedo*_sexu* sex_shop corpete* vendas plug_anal
    renda pijama_sexy
@shop_name
    worten fnac lidl aldi ikea leroy_merlin magalu magazine_luiza americanas
    casas_bahia aliexpress shein temu decathlon carrefour lojinh* kabum auchan
@cheapness
    pechinch* metade_do_preço preço_mais_baixo mais_barat* preço* preço_melhor
    dobro
@stock
    esgotou esgotad* esgotar disponív* indisponív* rutura ediç*
    última*_unidade* pronta_entrega sem_stock acabou descontinuad*
@shopping_time
    ontem semana* há_dias black_friday última*_hora* na_altura primeira_vez
    segunda_vez recentement* na_semana_passada
@seller_words
    pós_venda prezad*
@quality
    qualidade leve leves levinh* frágil duráve* durabilidade material
@goods_kitchen
    panela* frigideira* tacho* caneca* prato pratos chaleira* cafeteira*
    máquina_de_café liquidificador* airfryer air_fryer fritadeira* garrafa*
    forma formas tigela* colher* frigoríf* geladeira* torradeira* forno
    micro_ondas
@goods_electronic
    telemóv* cabo* fone* auscultador* coluna* impressora* computador* tablet*
    televisão tv relógio* smartwatch* comando*
@goods_clothing
    roupa* camisa camisas camiseta* camisola* camisinh* calças calça casaco*
    jaqueta* vestido* sapato* sapatilha* ténis bota botas botinha* meia meias
    chapéu luvas bolsa* mala mochila* cinto* pijama* saia* fato
@goods_book_media
    disco* cd dvd* autor* série* revista* leitura* edição capa música* romance*
@goods_tool_garden
    serra serras serrote chave chaves chavinha martelo* escada* mangueira*
    ferrament* tesoura* pá vaso vasos fechadura* dobradiça* cadead* corta_relva
    bomba*
@goods_toy_pet_baby
    boneca* boneco* lego peluche* pelúcia* bola bolas carrinho* ração trela*
    coleira* gato* fralda* biberão mamadeira* chupeta*
@goods_beauty_health
    creme* perfume* champô* shampoo* sabonete* óleo* batom* vela velas escova*
    secador* verniz* esmalte* maquilhag* maquiag* termómetro* gel
    protetor_solar máscara* sérum massajador* barbeador* depilador*
@goods_food_drink
    chá café cápsula* chocolate* azeite vinho* mel leite cerveja* bolo*
    especiaria* tempero* cereai* barra*_de_proteína sumo sumos suco sucos
    frutos_secos castanha* bacalhau
@goods_home_furniture
    sofá* colchão armário* candeeiro* luminária* abajur* tapete* cortina*
    toalha* relógio_de_parede edredão edredom
@goods_sport_car
    pneu* capacete* luvas bola bolas halter* suporte* bateria* trotinete*
    patinete* passadeira esteira* raquete* tapete_de_yoga capa_do_carro
    trotineta* colchonete*
@fiction
    romance* personage* protagonist* enredo* trama* autor* série* fantasia*
    mistério* detetive* assassin* contos fantasma* vilão leitura* novela*
@pet
    gato* bichinh* coelho* hamster* papagai* periquito* peixe* tartaruga*
    cavalo* galinha* porquinho* mascote* pet pets animal_de_estimação patud*
"""
