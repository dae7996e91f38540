"""
Portuguese words by what they mean.
"""

from __future__ import annotations

from typing import Final


MEANINGS: Final = """
you
    você vc vcs vocês vosso
we
    nós nosso nossa nossos nossas
me
    me mim comigo meu minha
they
    eles elas deles delas lhes
he
    ele dele
and
    e tb tbm também
thank
    obrigad* obg obgd agradeç* valeu
she
    ela dela
in
    em no na nos nas
be
    é são era eram foi
one
    um uma umas uns 1
day
    dia dias diári*
at
    em no na às à
rate
    avali* taxa taxas tarifa* classific*
amazon
    amazon amazonas amazom amazon_pt amazon_br
would
    seria gostaria* iria queria faria
or
    ou
for
    para pra pro pr por
week
    semana semanas semanal*
if
    se caso
box
    caixa caixas caixinha* caixot* embalagem
have
    tenho tem temos ter tinha
come
    vir vem veio venho vier*
who
    quem que qual
on
    em no na sobre ligad*
driver
    motorista* condutor* entregador* estafeta* chofer
feedback
    feedback* avaliaç* opinião opiniões opinar
order
    pedido* encomend* compra compras pedi
like
    gosto gostei gostou gostar gostamos
less
    menos
review
    avaliaç* resenha* review* recens* opinião
leave
    deixa deixar deixei deixou deixaram
this
    este esta isto esse essa
bit
    pouco pouquinho bocado bocadinho tantinho
shop
    loja lojas lojinha* lojista* comércio
tell
    dizer diz digo disse disser*
say
    dizer diz dizem digo disse
answer
    respond* respost* atende atender atendeu
star
    estrela* estrelinha*
refund
    reembols* estorn* devoluç* ressarc* reembolço
same
    mesmo mesma mesmos mesmas igual
that
    que aquele aquela aquilo esse
now
    agora já neste_momento atualmente actualmente
page
    página* pág folha*
wrap
    embrulh* embalad* embalagem embalagens embalar
with
    com c comigo
seller
    vendedor* lojista* loja revendedor* comerciante*
can
    pode podem posso podemos podia*
do
    faz fazer faço fazem fiz
so
    então tão assim portanto por_isso
every
    cada todo toda todos todas
of
    de do da dos das
here
    aqui cá nesta
ask
    pergunt* pedir pedi pediu pede
since
    desde há pois já_que uma_vez_que
these
    estes estas esses essas destes
back
    de_volta volta voltar voltou costas
month
    mês meses mensal* mensais
bag
    saco sacos sacola* bolsa* mala
write
    escrev* escrit* redig* digit*
good
    bom boa bons boas ótim*
word
    palavra* termo termos palavrinha*
read
    ler li leu leia* lendo
no
    não nenhum* nem n nope
half
    metade meio meia
mine
    meu minha meus minhas
door
    porta portas portão
send
    enviar enviei enviou enviaram envia
old
    velh* antig* idos*
to
    para a ao pra pro
still
    ainda continua continuo
dear
    caro cara caros caras querid*
first
    primeir* 1o inicial*
get
    receber recebi recebeu recebemos recebid*
name
    nome nomes apelido* sobrenome*
night
    noite noites noturn* madrugada
pack
    embalad* embalagem embalagens embalar embalaram
wait
    espera esperar esperei esperava espero
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
    cima acima subir subiu subi
put
    pôr pus pôs ponho põe
gate
    portão portões cancela portaria
cancel
    cancel* anular anulad* anulou anulei
what
    que qual quais o_que oq
free
    grátis gratuit* de_graça livre borla
enough
    suficiente* bastante* chega basta
nice
    simpátic* bonit* legal fixe agradável
sign
    assin* sinal sinais placa placas
woman
    mulher* senhora* moça moças mocinha
make
    faz fazer faço fez fizeram
late
    tarde atras* demor* tardia tardio
feel
    sentir senti sente sinto sentiu
own
    própri* dono possu*
again
    de_novo novamente outra_vez outra vez
please
    por_favor pf pfv pfvr favor
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
    dinheiro* grana guita massa reais
those
    aqueles aquelas esses essas daqueles
run
    correr corre correu corri correndo
our
    nosso nossa nossos nossas
parcel
    encomenda* pacote* embrulho* volume volumes
without
    sem
minute
    minuto* minutinho* min
go
    ir vai vou vão vamos
all
    todo toda todos todas tudo
marketplace
    marketplace mercado_livre olx shopee feira
pad
    almofad* tapete* bloco pastilha* protetor*
arrive
    cheg* receber recebi recebeu recebemos
before
    antes antes_de anterior*
love
    amei amo amamos amou amar
mail
    correio* email e_mail carta cartas
people
    pessoa* gente povo malta galera
where
    onde aonde
take
    levar levei levou levaram leva
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
    devolver devolvi devolveu devolveram devolvo
courier
    transportador* estafeta* entregador* correio* ctt
there
    lá ali aí há existe
by
    por pelo pela pelos pelas
quick
    rápido rápida rápidos rápidas rapidamente
wrong
    errad* errou engan* trocad* incorret*
postage
    frete fretes portes porte envio
both
    ambos ambas os_dois as_duas dois
pay
    paga pagar pagou pago pagam
than
    do_que que
off
    desligad* desconto fora apagad*
from
    de do da desde dos
post
    correio correios ctt postar postei
soft
    macio macia macios macias maciez
hold
    segura segurar segurou segurei seguram
charge
    carreg* cobrar cobrou cobrado cobram
which
    qual quais que
lot
    muito muita muitos muitas muitíssimo
little
    pouco pouca poucos poucas pequen*
but
    mas porém contudo no_entanto só_que
price
    preço* preçári* valor valores custo
cheap
    barato barata baratos baratas baratinh*
already
    já
light
    luz luzes lâmpada* candeeiro* luminária*
down
    baixo abaixo embaixo desce descer
rang
    tocou tocar toca toco tocam
reviewer
    avaliador* crítico* comentador* revisor* quem_avali*
out
    fora saiu sair esgotad*
delivery
    entreg*
once
    uma_vez outrora vez
carton
    caixa caixas papelão cartão caixote*
buy
    comprar comprei compra compras comprou
picture
    foto fotos imagem imagens fotografia*
phone
    telefon* telemóvel telemóveis celular* cel
knock
    bater bateu bate bati batem
under
    debaixo sob embaixo por_baixo abaixo
miss
    falta faltam faltando faltava faltavam
number
    número números no num
should
    deve devem devia* dever*
photo
    foto fotos fotinha* fotograf*
open
    abri abriu abrir abre abrem
wash
    lavar lavei lavou lavad* lava
size
    tamanho* tam medida* número números
last
    últim* durar dura durou duraram
show
    mostr* exibir exibe exibido aparec*
chapter
    capítulo* cap
how
    como quão
message
    mensagem mensagens msg msgs sms
full
    cheio cheia cheios cheias cheiinho
new
    novo nova novos novas novidade*
hand
    mão mãos entreg* maozinha
paper
    papel papéis folha*
label
    etiquet* rótulo* autocolante* adesivo*
hedge
    sebe* cerca_viva arbusto* cerca*
know
    sei sabe saber sabem sabia
also
    também tb tbm além ainda
roll
    rolo rolos rolar rola enrolar
lid
    tampa tampas tampinh*
lady
    senhora* moça dona menina
handle
    pega pegas alça alças cabo
only
    só apenas soment* únic*
ship
    enviar enviei enviou enviaram envia
remove
    remov* tirar tirei tirou tira
time
    tempo tempos tempão vez vezes
track
    rastre* rasto segu*_encomenda pista faixa*
flat
    apartamento* apto plano plana planos
wife
    esposa mulher minha_mulher minha_esposa patroa
taste
    sabor sabores saboros* saborear gosto
fast
    rápido rápida rápidos rápidas rapidamente
book
    livro livros livrinh* obra obras
ring
    anel anéis argola* aliança* tocar
keep
    fica ficar ficou ficaram fico
invoice
    fatura* factura* nota_fiscal nf recibo*
date
    data datas encontro* prazo
scan
    scan* digitaliz* escane* lê*_código
much
    muito muita muitos muitas muitíssimo
girl
    menina* rapariga* garota* miúda* moça
cut
    corta cortar cortou cortei cortad*
kind
    gentil gentis simpátic* amável amáveis
buyer
    comprador* client* freguês
look
    olhar olhei olha olhe olho
over
    sobre acima acabou acabei acabar
sleep
    dorm* sono
smell
    cheir* odor odores fedor* fede
close
    fecha fechar fechou fechad* fecho
find
    encontr* acho achei achou acha
decent
    decente* razoável razoáveis digno digna
heavy
    pesad* peso pesa
hello
    olá oi bom_dia boa_tarde boa_noite
opinion
    opinião opiniões opinar parecer ponto_de_vista
game
    jogo jogos game games joguinho*
man
    homem homens senhor cara gajo
next
    próxim* seguinte* ao_lado
mum
    mãe mães mamã mamãe mãezinha
crack
    rach* fissur* fenda fendeu estal*
bin
    lixo lixeira* caixote* balde contentor*
change
    mudar mudei mudou muda mudo
work
    trabalh* funcion* serve serviu servem
year
    ano anos anual* anuais
fit
    serve serviu servem servir servia
need
    precis* necessit* necessidade* necessári*
strong
    forte fortes fortíssim* fortinh* resistent*
stay
    fica ficar ficou ficaram fico
reply
    respond* respost* retorno
fine
    bem bom ok fino fina
slide
    desliz* escorreg* corrediç*
strap
    correia* alça alças tira tiras
colour
    cor cores color* corzinha
chat
    chat conversa* papo bate_papo zap
stick
    colar cola colou colei colad*
big
    grand* enorm* maior gigant*
will
    vai vou vão vamos irá
sister
    irmã irmãs mana manas
right
    direit* certo certa certos certas
real
    real reais verdadeir* a_sério autêntic*
bell
    campainha* sino sinos toque
promise
    promet* promess*
code
    cod codig* cupão cupom
boil
    ferv* cozer cozinh* cozido cozida
cure
    cura curas curou curar curad*
clear
    clar* transparent* nítid* límpid* limpo
must
    deve devem tem_que tem_de tenho_que
sharp
    afiad* cortant* nítid* aguçad* pontiagud*
folk
    gente pessoal povo pessoas malta
third
    terceir* terço
loud
    alto alta altos barulhent* ruidos*
ignore
    ignor* desconsider* despreza*
give
    dar dou deu dá dão
sort
    tipo resolv* género orden* tratar
between
    entre
offer
    ofertou ofereç* oferta* propôs propost*
hot
    quent* calor picant*
hope
    espera esperar esperei esperava espero
call
    liga ligar liguei ligou ligaram
its
    seu sua dele dela seus
step
    degrau* passo passos etapa*
second
    segund* 2o
see
    ver vi viu vejo veja
deliver
    entreg*
thin
    fino fina finos finas fininh*
form
    formulário* forma formas formato*
face
    rosto cara face faces
home
    casa lar em_casa domicíli*
today
    hoje hj
mark
    marca marcas marcar marcou marcad*
side
    lado lados lateral laterais lateralmente
lose
    perdi perdeu perder perde perderam
top
    topo cima top tampo blusa*
copy
    cópia* copiou exemplar* réplica*
dog
    cão cães cachorr* cadel* cãozinho
email
    email emails e_mail e_mails mail
purchase
    comprar comprei compra compras comprou
drive
    conduz* dirig* guiar disco unidade
birthday
    aniversári* anos niver
van
    carrinha* furgão van furgoneta* kombi
fold
    dobra dobrar dobrou dobrad* dobrável
thick
    grosso grossa grossos grossas espess*
just
    só apenas justo acabou acabei
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
    chia chiar chiando range ranger
whole
    inteir* todo toda todos todas
cover
    capa capas capinh* tampa tampas
app
    app apps aplicaç* aplicativo*
leg
    perna pernas perninh* pés pata
polite
    educad* cortês simpátic* gentil polid*
other
    outro outra outros outras
long
    longo longa longos longas longe
small
    pequen* curto curta curtos curtas
rain
    chuva chuvas chovia chove* molhad*
scratch
    risco riscos riscad* riscou risca
straight
    direto direita reto recta reta
proper
    adequad* apropriad* própri* decente devid*
morning
    manhã manhãs matinal
someone
    alguém uma_pessoa
until
    até
firm
    firme firmes firmeza empresa durinh*
stop
    parar parou parei pararam parado
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
    tentar tentei tentou tenta tentam
warm
    quent* mornas morno morna acolhedor*
fortnight
    quinzena* quinze_dias duas_semanas 15_dias
set
    conjunto* kit jogo kits configurar
dad
    pai pais papá papai paizinho
heart
    coração corações coraçãozinho cardíac*
mention
    mencion* refer* citar citei citou
bring
    traz* trouxe trouxeram trouxer trago
behind
    atrás por_trás detrás
hair
    cabel* pelo pelos fio fios
knee
    joelho* joelheira*
pick
    escolh* apanh* pegar peguei pegou
store
    loja lojas armazen* guardar guardei
inside
    dentro interior interno interna no_interior
sell
    vende vender vendem vendeu vendi
list
    lista* anúncio*
dry
    seco seca secar secos secas
something
    algo alguma_coisa qualquer_coisa
battery
    bateria* pilha*
block
    bloque* bloc* quarteirão quarteirões prédio*
site
    site sites sítio página
smooth
    liso lisa lisos lisas suave
below
    abaixo embaixo em_baixo inferior
clean
    limpo limpa limpar limpei limpou
glass
    vidro vidros copo copos
solid
    sólid* firme robust* maciç*
cancer
    cancro* câncer* tumor* oncológ*
bad
    mau má maus más ruim
place
    lugar lugares lugarzinho local locais
address
    endereço* morada* direcç*
throw
    atir* jogar joguei jogou joga
twice
    duas_vezes 2x 2_vezes
more
    mais +
husband
    marido* esposo meu_homem maridão
snap
    partiu partido partida partidos partidas
sheet
    lençol lençóis folha* chapa*
end
    fim fins final acabou acabei
reach
    alcanç* cheg* contact*
baby
    bebé bebés bebezinh* nené neném
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
    fraco fraca fracos fracas fraquinh*
ever
    alguma_vez já sempre nunca
round
    redond* volta em_volta
carry
    carreg* levar levei levou levaram
everyone
    tod*_mundo todos todas toda_a_gente toda_gente
let
    deixa deixar deixei deixou deixaram
kid
    criança* miúdo miúda miúdos miúdas
case
    capa capas estojo* caso casos
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
    concord* acordo acordos acordado acordar
use
    usa usei usar usado usada
question
    pergunt* dúvida* questão questões
wipe
    limpo limpa limpar limpei limpou
house
    casa casas moradia* casinha
cat
    gato gata gatos gatas gatinh*
great
    ótim* óptim* excelent* espetacular* maravilh*
kick
    pontap* chut* coice
reminder
    lembret* lembranç* recordat*
note
    bilhete* nota notas recado* anot*
line
    linha* fila* reta
grip
    pega aderênc* punho* aderir adere
shift
    turno turnos mudar mudei mudou
zip
    fecho* zíper* zip fecho_éclair
product
    produto produtos produtinho artigo* prod
child
    criança* filho filha filhos filhas
way
    maneira* forma caminho* modo jeito
group
    grupo* grupinho
replace
    substitu* troca trocar troquei trocou
slow
    lento lenta lentos lentas lentidão
worth
    vale valeu valem compens* merec*
turn
    virar virou vira roda rodar
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
    algum alguma algumas alguns uns
created
    criar criei criou criamos criado
cash
    dinheiro numerário espécie grana cash
mouth
    boca bocas
slot
    ranhura* encaixe* entrada slot fenda
plug
    ficha* tomada* plug* liga ligar
tag
    etiquet* tag tags
country
    país países campo
tissue
    lenço lenços tecido guardanapo
edit
    editar editei editou editad* edite
leak
    verte* vaza vazou vazar vazando
glad
    content* feliz felizes alegre alegres
wave
    onda ondas acen*
guard
    guarda guardas segurança porteiro* vigilant*
think
    acho achei achou acha achar
honest
    honest* sincer* franco franca francamente
seal
    selo selos selad* lacre lacrad*
customer
    client* freguês consumidor*
bench
    banco bancada* bancos
letter
    carta cartas letra letras cartinha*
transit
    trânsito em_trânsito caminho
wear
    usa usei usar usado usada
clinic
    clínica* consultóri*
heat
    calor aquec* quent*
mind
    mente import* cabeça
want
    quer quero queria querem queremos
walk
    caminh* ando anda andar andei
quiet
    silencios* calmo calma calmos calmas
well
    bem poço
expect
    espera esperar esperei esperava espero
term
    termo termos prazo* condiç*
drip
    pinga pingar pingando pingos gotej*
bed
    cama camas caminha* berço leito
brain
    miolos cerebr*
public
    públic*
helpful
    útil úteis prestáv* prestativ* atencios*
roof
    telhado* teto tecto
friend
    amigo amiga amigos amigas amiguinh*
apology
    desculp* pedido_de_desculpa* retrat*
floor
    chão piso pisos andar soalho
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
    mexer mexe mexeu mexo mexi
per
    por cada
hard
    duro dura duros duras dureza
always
    sempre smp
soup
    sopa sopas caldo*
edge
    borda* beira* ponta* canto aresta*
rave
    elogi* maravilhas bem_falar
save
    poup* econom* salvar salva salvou
lobby
    átrio* hall portaria* recepção receção
spare
    sobress* suplent* extra extras reserva
lock
    fechadura* tranc* cadead* bloque*
very
    muito mt mto bem super
needle
    agulh*
car
    carro carros automóv* viatura* carrinho
pillow
    almofad* travesseir*
seem
    parece parecem parecia parecer pareceu
against
    contra
evaluation
    avaliaç* apreciaç*
voucher
    voucher* vale vales cupom cupons
son
    filho filhos meu_filho filhote garoto
channel
    canal canais
reason
    razão razões motivo* porquê
laugh
    ri rir riso rimos rindo
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
    presente* prenda* brinde* mimo mimos
cold
    frio fria frios frias friozinho
red
    vermelh* encarnad*
because
    porque pq porq pois por_causa
finish
    acabou acabei acabar acaba acabad*
anything
    nada algo qualquer_coisa alguma_coisa
black
    preto preta pretos pretas pretinh*
bright
    brilhant* clar* luminos* vivo viva
yes
    sim claro
wobble
    abana* balanç* bambo bamba oscil*
teacher
    professor* prof stôr* setor*
tomorrow
    amanhã
fake
    falso falsa falsos falsas falsif*
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
    diferent* outro outra outros outras
smile
    sorri*
dent
    amolg* amass* mossa*
fall
    cai caiu caem cair caíram
pretty
    bonit* lindo linda lindos lindas
piece
    peça peças pedaço* bocado* pecinha*
claim
    reclam* alega alegam alegou alegar
boss
    chefe chefes chefia patrão patroa
stall
    banca barraca* parar parou parei
window
    janela* montra* vitrine*
publish
    public* publiqu*
test
    testar testei testou teste testes
instead
    em_vez em_lugar ao_invés invés
drop
    cai caiu caem cair caíram
itself
    si_mesm* própri*
pocket
    bolso bolsos bolsinho*
hip
    anca* quadril quadris
replacement
    substitu* troca reposiç*
tied
    amarr* atad* preso presa presos
play
    jogar joguei jogou joga jogam
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
    justo justa justos justas justinh*
cost
    custo custou custa custar custaram
rating
    avaliaç* classific* nota pontuaç* estrelas
rust
    ferruge* enferruj* oxid*
live
    vive viver vivo viva vivem
seat
    banco assento* lugar cadeir* selim
map
    mapa mapas gps
average
    médio média médios medianos mediano
tiny
    minúscul* pequenin* miúdo miúda miúdos
check
    verific* confer* confir* check* cheque*
count
    contar contei conta contou contado
withdraw
    retirar retirei retirou retirad* retire
hamper
    cesta* cabaz* cesto*
video
    vídeo* filmagem
kitchen
    cozinha*
join
    junt* unir uniu união entrar
away
    longe fora embora
why
    porquê por_que pq
boat
    barco* bote lancha*
eat
    comer comi comeu come comem
design
    design* desenho* modelo*
dm
    dm direct inbox mensagem_privada mp
drawer
    gaveta* gavetinh*
everything
    tudo todo
mistake
    erro erros engan* equívoc* lapso
feet
    pés pé pezinhos
wide
    largo larga largos largas largura
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
    troca trocar troquei trocou trocaram
request
    pedido* solicit* pedi pedir
job
    trabalho* emprego* serviço* trampo
carrier
    transportador* ctt dhl correios gls
guy
    gajo* cara caras tipo rapaz
teach
    ensin* aprend*
bottom
    fundo* baixo parte_de_baixo base inferior
touch
    tocar toca tocou toco tocam
wood
    madeira* pau lenha
spring
    mola molas primavera
gorgeous
    lindo linda lindos lindas lindíssim*
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
    desejo desejar deseja desejei quem_me_dera
follow
    segue seguir seguem seguiu seguimos
glue
    cola colar colas colla colad*
charger
    carregador*
secret
    segred* secret*
bow
    laço laços arco
stiff
    rijo rija rijos rijas rijinho
tent
    tenda* barraca*
knife
    faca facas facão canivete*
sit
    sentar sentado sentada sentei sentou
welcome
    bem_vind* boas_vindas benvind*
mobile
    telemóvel telemóveis celular* móvel
talk
    falar falei falou fala falam
sea
    mar mares marítim*
sale
    venda vendas saldo saldos promoç*
evening
    noite tarde tardinha fim_do_dia
bubble
    bolha* plástico_bolha
fuck
    foda* foder fode fodeu fodido
sticker
    autocolante* adesivo* figurinha* etiqueta*
any
    qualquer algum alguma algumas alguns
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
    curto curta curtos curtas curtinh*
empty
    vazi* sem_nada
grandson
    neto netos netinho*
cool
    fixe legal fresc* bacana giro
alone
    sozinh* só
cardboard
    papelão cartão cartolina
safe
    seguro segura seguros seguras segurança
robbery
    roubo* assalt* roubalheira
paste
    colar cola colou colei colad*
liar
    mentiros* aldrab* mentir mentiu mentira
another
    outro outra outros outras mais_um
air
    ar ares
exact
    exato exata exatos exatamente exact*
toast
    torrad* tosta* brinde
helpline
    linha_de_apoio apoio_ao_cliente sac linha_de_ajuda 0800
tight
    apertad* justo justa justos justas
past
    passad* passou
idiot
    idiota* burro burros imbecil imbecis
help
    ajuda ajudar ajudou ajudaram ajudem
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
    relógi* ver assist* vejo veja
bother
    incomod* chate* pena
stuff
    coisa coisas cenas tralha treco*
bank
    banco bancos bancári* multibanco
drink
    bebe beber bebi bebeu bebo
within
    dentro em prazo
scroll
    rolo rolar rola desliz* scroll
attach
    anexo anexei anexar anexad* anexos
rude
    mal_educad* malcriad* grosseir* grosso grossa
together
    junt* em_conjunto
satisfy
    satisf*
thing
    coisa coisas cena cenas negócio
doctor
    médico médica médicos médicas doutor*
fly
    voar voa voou voando voo
finger
    dedo dedos dedinh*
desk
    secretária escrivaninh* mesa balcão
uncle
    tio tios titio
speak
    falar falei falou fala falam
break
    partiu partido partida partidos partidas
swear
    juro jurar jurou juraram jurei
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
    fecha fechar fechou fechad* fecho
seam
    costura*
instruction
    instruç* manual manuais indicaç*
kit
    kit kits conjunto*
bath
    banho banhos banheira*
button
    bota botar botei botou botam
else
    outro outra outros outras mais
receipt
    recibo* talão comprovativo* comprovante* nota_fiscal
used
    usado usada usados usadas segunda_mão
bike
    biciclet* bike* bici mota
whistle
    apit* assobi*
bus
    autocarro* ônibus busão machimbombo
paint
    pintar pintei pintou pintad* pintura*
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
    gemer gemeu gemido* gemendo geme
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
    afinar afina afinad* afinação melodia*
cloth
    pano panos tecido*
trade
    comérci* negóci* troca trocar troquei
few
    pouco pouca poucos poucas alguns
range
    alcance* gama variedade intervalo fogão
bare
    nu nua simples vazi*
garden
    jardim jardins jardinag* quintal horta
toy
    brinqued*
pass
    passar passei passou passa passo
frame
    moldur* armaç* quadro estrutur* caixilho
office
    escritóri* gabinete
meter
    metro metros contador medidor*
wall
    parede* muro muros
settle
    resolv* acordo acordos acordado acordar
crowd
    multidão gente público
row
    fila* fileira* linha
square
    quadrad* praça
sag
    afund* abateu abatido descai* ceder
anywhere
    lado_nenhum qualquer_lado qualquer_lugar lugar_nenhum
ceiling
    teto tecto forro
verdict
    veredito* conclus* veredicto
beep
    apit* bip bipe
string
    cordel corda cordas cordão fio
hum
    zumb* zunid* zune zunir
longer
    mais_tempo mais_longo já_não mais_comprid*
person
    pessoa* indivíduo* sujeito
enjoy
    aproveit* desfrut* curti curto curta
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
    dobrad* torto torta tortos tortas
beautiful
    lindo linda lindos lindas lindíssim*
green
    verde* verdinh*
stand
    suporte* base pé tripé
trust
    confio confiar confiei confia confianç*
rather
    bastante antes preferi* prefir*
law
    lei leis legal direito legislaç*
pull
    puxar puxa puxei puxou puxo
lower
    baixo baixa baixos baixas baixou
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
    engraçad* piada piadas cómic* hilári*
early
    ceder cedeu cede cedo antecip*
holder
    suporte* porta*
judge
    juiz juiza juizes julgar julgo
double
    dobro dobrou duplo dupla duplos
ran
    correr corre correu corri correndo
odd
    estranh* esquisit* ímpar
sew
    coser cosido cosida cosi cosidos
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
    apanh* pegar peguei pegou pega
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
    constru* montar montei montou montad*
inhaler
    inalador* bombinha* bomba_de_asma
camera
    câmara* câmera* máquina_fotográfica cam webcam
bone
    osso ossos ósse*
flung
    atir* arremess* jogar joguei jogou
match
    combin* jogo correspond* bate fósforo*
listen
    ouvir ouvi ouve ouviu ouvem
grandma
    avó avós vovó vozinha vó
shout
    gritar gritei grita gritaram grito*
dearer
    mais_car* encarec*
press
    carreg* apert* pression* prens* prima
their
    seu sua seus suas deles
profile
    perfil perfis bio
shower
    chuveir* duche* banho
notice
    reparar reparei reparad* reparou repararam
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
    breve brevemente logo cedo em_breve
met
    conhec* encontr* cumpre cumpriu cumprem
boy
    menino* rapaz* garoto* miúdo* guri
dark
    escur* sombri*
degree
    grau graus diploma licenciatura
engrave
    gravar gravad* gravei gravou gravaç*
smoke
    fumo fumar fuma fumaç* fumou
hear
    ouvir ouvi ouve ouviu ouvem
elastic
    elástic*
balance
    saldo balança* equilibr*
bend
    dobra dobrar dobrou dobrad* dobrável
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
    saltar salta saltou pular pula
large
    grand* amplo enorm* g gg
crisp
    crocant* estaladiç* nítid* batata*_frita*
class
    aula* classe turma
rope
    corda cordas cordão
speedy
    rápido rápida rápidos rápidas rapidamente
share
    partilh* compartilh* divid*
toe
    dedo_do_pé dedão biqueira* dedo*_pé
wind
    vento ventos ventania
guess
    adivinh* acho suponho calcul* chut*
fix
    consert* arranj* reparar reparad* reparou
gym
    ginásio* academia*
hospital
    hospit* urgência*
meet
    encontr* conhec* reuni*
lying
    mentir mentiu mentira mentiras mentiros*
lean
    inclin* encost* magro magra magros
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
    prova provar provei provou provas
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
    artigo* item itens produto produtos
correct
    correto correta corretos corretas corretament*
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
    uau wow nossa caramba eita
stitch
    ponto pontos costur* descos*
search
    procur* pesquis* buscar busquei busca
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
    whatsapp* whats zap wpp wats
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
    baba babar pinga pingar pingando
fresh
    fresc* fresquinh* recent*
thriller
    thriller* suspense policial
handy
    útil prátic* jeito dá_jeito
christmas
    natal natalíci* natalin*
hole
    buraco* furo furos furad* rasgou
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
    luta lutar lutei lutou briga
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
    mastig* roeu rói roer roído
gold
    ouro dourad* doirad*
value
    valor*
absolute
    absolut* total
beg
    implor* suplic* pedinch*
revise
    rever revisar revisão revi alter*
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
    queim* arde arder ardeu ardia
skin
    pele peles cútis
credit
    crédito* creditad*
extra
    extra extras adicional adicionais a_mais
joke
    piada* brinca* anedota*
strike
    greve bater bateu bate bati
pole
    poste postes vara mastro* polo
chip
    chip chips lasca lascou lascad*
record
    disco registo* gravar gravad* gravei
hardware
    ferragen* ferragem hardware drogaria
scuff
    risco riscos riscad* riscou risca
biscuit
    bolacha* biscoit*
describe
    descrev* descriç* descrit*
helmet
    capacete*
voice
    voz vozes
pour
    deit* despej* verter entorn* servir
waterproof
    impermeáv* à_prova_d estanque prova_d_água
blunt
    cego cega cegos cegas cegueira
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
    calmo calma calmos calmas calmamente
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
    jovem jovens novo nova novos
borrow
    emprest*
attempt
    tentativ* tentar tentei tentou tenta
low
    baixo baixa baixos baixas baixou
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
    merda* bosta porcaria* cocó porra
natural
    natural naturais naturalment*
advent
    advento
teeth
    dente* dentinh*
cheat
    engan* batota* trapac* burla burlas
gypsy
    cigan*
swing
    baloiç* balanç* balouç*
wake
    acordar acordei acorda acordou acordo
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
    simples liso lisa lisos lisas
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
    desaparec* sumiu sumir sumiram sumido
scale
    balança* escala*
church
    igrej* capela
spot
    mancha* sítio local ponto
clock
    relógi* despertador*
smash
    partiu partido partida partidos partidas
critic
    crític*
pink
    rosa cor_de_rosa rosinha pink
factory
    fábrica fábricas fabril
patio
    pátio* varanda* quintal terraço*
cheer
    animar animou animad* alegre alegres
along
    ao_longo junto
bias
    tendencios* parcial* imparcial enviesad*
ready
    pronto pronta prontos prontinh*
collect
    recolh* levant* colecion* colet* buscar
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
    trava travar travas travagem freio*
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
    ando anda andar andei andou
sweet
    doce doces docinh* rebuçado* fofo
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
    ganhar ganhei ganhou ganha ganham
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
    suborn* compr*_avaliaç* aliciar aliciam* propina*
handsome
    giro elegante* bonit*
subscribe
    subscrev* assin* inscrev* subscriç*
split
    divid* rach* rasgou rasgad* rasgar
true
    verdad* real
repair
    reparar reparad* reparou repararam reparei
tongue
    língua* lingueta
apparently
    aparentement* pelos_vistos pelo_visto parece
wheelie
    rodinhas contentor com_rodas
ground
    chão terra solo piso
freebie
    brinde* oferta* borla* amostra* grátis
storm
    tempestad* temporal trovoada*
cable
    cabo cabos fio fios
buzz
    zumb* zunid*
her
    ela dela lhe sua seu
serve
    serve serviu servem servir servia
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
    silênci* calar cala calad* calou
puzzle
    puzzle* quebra_cabeça* enigma*
contact
    contact* contat*
access
    acesso acessar acesse acessei acessem
human
    human* ser_humano
reader
    leitor*
stain
    nódoa* manch*
tap
    torneir* tocar toca tocou toco
lawn
    relva* gramad* grama
jar
    frasco* pote potes boião boiões
submit
    submet* enviar enviei enviou enviaram
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
    polir polido polida verniz esmalte
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
    recomend* aconselh* indico indicar indicado
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
    pobr* fraco fraca fracos fracas
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
    mais_calm* calmo calma calmos calmas
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
    resto restos restar fica ficar
drain
    ralo ralos escoar esgotou esgotad*
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
    receber recebi recebeu recebemos recebid*
whatever
    tanto_faz qualquer_coisa seja_o_que
cook
    cozinh* cozer cozido cozida coze
village
    aldeia* vila povoad* vilarejo
kiss
    beijo* beijar beijinh* beijei bjs
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
    folheto* panflet* papelinho* cartãozinho encarte*
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
    imposto* iva taxa taxas icms
prom
    baile baile_de_finalistas formatura
dye
    tinge tingiu tingir tingid* tinta
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
    baço baça sem_brilho aborrecid* chato
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
    peix* pesca pescar pescador* pescaria
shopper
    comprador* client* consumidor*
drunk
    bebad* embriagad* bêbedo bêbeda
toddler
    criança_pequena bebé pequenino criancinha* pequerruch*
stuck
    preso presa presos presas prendeu
logo
    logo logotip* logomarca*
yellow
    amarel*
easter
    páscoa* pascal
free_of_charge
    grátis gratuit* de_graça à_borla sem_custo*
gift_card
    cartão_presente cartão_oferta vale_presente vale_prenda cheque_prenda
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
    garantia_alargada
donate
    doar doação doações doado doamos
make_it_right
    resolv* compens* corrig* resolver_a_situação
reach_out
    contact* contat* entr*_em_contacto entr*_em_contato cham*_no_chat
before_you
    antes_de antes_que antes_de_avaliar
let_us_know
    diga_nos avisar avisou avisaram aviso
contact_us
    contacte_nos contate_nos fale_conosco fale_connosco entre_em_contato
small_business
    pequen*_negócio* pequen*_empresa* microempres* negócio_pequeno
    empreendedor*
family_business
    negócio_familiar empresa_familiar negócio_de_família empresa_de_família
    negócio_da_família
livelihood
    ganha_pão sustent* ganhar_a_vida pôr_comida
keep_secret
    segred* sigil* guard*_segredo não_conte* em_segredo
between_us
    entre_nós cá_entre_nós só_entre fica_entre
not_mention
    não_mencion* sem_mencion* não_refir* sem_refer* não_cit*
do_not_tell
    não_cont* não_diga* não_digas não_fale* não_comente*
update_review
    atualiz*_avaliaç* actualiz*_avaliaç* atualiz*_comentário* atualiz*_resenha
    edit*_avaliaç*
change_review
    alter*_avaliaç* mud*_avaliaç* mud*_nota troc*_avaliaç* alter*_comentário*
remove_feedback
    remov*_avaliaç* apag*_avaliaç* retir*_avaliaç* exclu*_avaliaç*
    elimin*_avaliaç*
leave_feedback
    deix*_avaliaç* deix*_feedback deix*_comentário* dar_feedback avali*
leave_review
    deix*_avaliaç* escrev*_avaliaç* faz*_avaliaç* escrev*_resenha*
    deix*_resenha*
scan_code
    ler_código leia_código escane* qr_code código_qr
follow_us
    siga_nos sigam_nos segue_nos nos_siga* siga_a_gente
newsletter
    newsletter* boletim informativo
bank_transfer
    transferênc*_bancári* transferência* pix mbway mb_way
bank_account
    conta_bancária conta_corrente dados_bancários iban nib
pay_directly
    pag*_diret* pag*_direct* pag*_por_fora pag*_fora pagamento_direto
profile_link
    link_no_perfil link_do_perfil link_na_bio perfil bio
out_of_stock
    esgotad* sem_stock sem_estoque fora_de_estoque rutura_de_stock
cancel_order
    cancel*_pedido cancel*_encomenda cancel*_compra anul*_encomenda
    cancel*_o_pedido
pricing_error
    erro_de_preço erro_no_preço preço_errado erro_no_valor preço_incorreto
amazon_team
    equipa_amazon equipe_amazon equipa_da_amazon equipe_da_amazon
    suporte_da_amazon
customer_service
    apoio_ao_cliente atendimento_ao_cliente atendimento serviço_ao_cliente sac
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
again_please
    de_novo_por novamente_por outra_vez_por mais_uma_vez
copy_and_paste
    copiar_e_colar copi*_e_col* copia_e_cola copy_paste copiem_e
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
as_a_thank_you
    como_agradecimento em_agradecimento como_forma_de forma_de_agradec*
    para_agradecer
on_the_house
    oferta_da_casa por_conta_da por_nossa_conta cortesia à_nossa_conta
discount
    descont* abatiment* % off reduç*_preço
coupon
    cupom cupão cupões cupon* vale_desconto
promo_code
    código_promocional código_de_desconto cupom_de_desconto cupão_de_desconto
    código_promo
influencer
    influencer* influenciador* youtuber* blogueir* instagramer*
competitor
    concorrent* concorrênc* rival rivais competidor*
my_company
    minha_empresa nossa_empresa minha_firma minha_loja meu_negócio
work_for
    trabalho_para trabalho_na trabalho_no trabalh*_para trabalh*_na
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
    meu_amigo minha_amiga amig*_meu um_amigo uma_amiga
wrote_this
    escrevi escreveu_ist* escreveu_est* escrevi_este quem_escreveu
author_is
    autor_é autora_é o_autor a_autora
got_it_free
    recebi_grátis recebi_de_graça ganhei recebi_gratuit* recebi_o_produto
paid_me
    pagaram_me me_pagaram pagou_me me_pagou pag*_me
offered_me
    ofereceram_me me_ofereceram ofereceu_me me_ofereceu ofereceram
refund_if
    reembols*_se reembols*_caso devolv*_se estorn*_se dinheiro_se
tester_program
    programa_de_testadores testador* vine programa_vine teste_de_produto*
cheaper_elsewhere
    mais_barat*_noutro mais_barat*_em mais_barat*_na encontr*_mais_barat*
    ach*_mais_barat*
half_the_price
    metade_do_preço metade_do_valor metade_do pela_metade meio_preço
price_went_up
    preço_subiu subiu_de_preço aument*_preço aumentou_o preço_aument*
sold_out
    esgotad* esgotou esgotar tudo_vendido
in_stock
    em_stock em_estoque disponív* pronta_entrega
other_reviews
    outr*_avaliaç* outras_avaliações outr*_opini* outros_comentários
    demais_avaliaç*
reviewers
    avaliador* quem_avaliou quem_coment* comentador*
fake_reviews
    avaliaç*_fals* avaliaç*_comprad* coment*_fals* reviews_fals* opiniõ*_fals*
thief
    ladrão ladrões ladra gatun* larápi*
scammer
    burlão burlões golpist* vigarist* aldrab*
stupid
    estúpid* burro burra burros burras
shame_on_you
    tenha_vergonha tenham_vergonha vergonh* que_vergonha deviam_ter_vergonha
threaten
    ameaç* intimid*
sue
    process* tribunal judicial* ação_judicial meter_em_tribunal
lawyer
    advogad* jurídic* adv
report_you
    denunci* procon queixa livro_de_reclamações reclame_aqui
blacklist
    lista_negra black_list banid* banir
heal
    cura curar curou curei curad*
diabetes
    diabet* glicemia glicose
medication
    medic* remédio*
replace_medicine
    substitu*_medic* substitu*_remédio* larg*_medic* larg*_remédio*
    deix*_de_tomar
side_effect
    efeito*_secundári* efeito*_colatera* efeito*_adverso* reaç*_alérgic*
steal
    roubo roubar roubou roubad* roubaram
burglary
    assalt* roubo arromb* furto
smuggle
    contraband* trafic*
drug
    droga* maconha cocaína cannabis erva
weapon
    arma armas armament* pistola* revólver*
kill
    matar mata matou mataram matei
hurt
    magoa magoou magoar magoei magoad*
explode
    explod* explos* rebent* estour*
fire
    fogo incendi* queim*
alcohol
    alcool* bebida
drive_drunk
    conduz*_bêbad* dirig*_bêbad* conduzir_embriagad* dirig*_embriagad*
    conduz*_álcool
forge_document
    falsific* documento*_fals* forj* falsific*_document* falsific*_um_document*
hide_from_police
    escond*_políci* escond*_da_polícia fug*_políci* escapar_polícia blitz
remove_safety
    tir*_segurança remov*_proteç* desativ*_segurança tir*_a_proteção
    remov*_segurança
foreigners
    estrangeir* imigrant* gringo* migrant* forasteir*
women
    mulher* gajas feminin*
religion
    religi* islão islã muçulman* cristã*
gay
    gay gays homossexu* lésbic* maricas
sexy
    sexy sensual sensuais sexi gostos*
erection
    ereção ereções erect* erecç* pau_duro
orgasm
    orgasm* gozar gozei vir_se
naked
    nu nua nus nuas pelad*
condom
    preservativ* camisinh* durex
vibrator
    vibrador* brinquedo*_sexua* dildo* consolo*
phone_number
    número_de_telefone número_de_telemóvel número_de_celular telefone contacto
email_address
    endereço_de_email email e_mail endereço_de_e gmail
telegram
    telegram telegrama
wechat
    wechat we_chat
instagram
    instagram* insta ig
website
    site sites website* página_web sítio
shop_online
    loja_online loja_virtual compr*_online compr*_pela_internet site_da_loja
order_number
    número_do_pedido número_da_encomenda no_do_pedido número_de_encomenda
    número_de_pedido
full_name
    nome_completo nome_e_apelido nome_e_sobrenome
deliver_late
    entreg*_atras* cheg*_atras* cheg*_tarde demor*_entrega atras*_entrega
never_arrived
    nunca_cheg* não_cheg* nunca_receb* não_receb* ainda_não_chegou
lost_parcel
    encomenda_perdida pacote_perdido extravi* perd*_encomenda pacote_extraviado
tracking_number
    código_de_rastre* número_de_rastre* rastrei* rastreament*
    número_de_seguimento
neighbour
    vizinh*
thrown
    atir* jogad* lançou lançaram lançar
left_outside
    deix*_fora deix*_na_rua deix*_à_porta deix*_na_porta deix*_no_chão
damaged_box
    caixa_danificad* caixa_amassad* embalagem_danificad* caixa_rasgad*
    embalagem_amassad*
well_packed
    bem_embalad* bem_embrulhad* bem_acondicionad* bem_protegid*
    muito_bem_embal*
fast_delivery
    entrega_rápid* envio_rápid* rápid*_entrega entreg*_rápid* chegou_rápid*
wrong_item
    produto_errado artigo_errado item_errado produto_trocado modelo_errado
used_item
    produto_usado artigo_usado já_usad* segunda_mão usado
broken_on_arrival
    chegou_partid* chegou_quebrad* veio_quebrad* veio_partid* chegou_danificad*
missing_part
    falt*_peça* peça*_em_falta veio_sem falta*_parafuso* falt*_parte*
counterfeit_item
    produto_fals* falsific* contraf* imitaç* pirat*
return_label
    etiqueta_de_devolução etiqueta_de_retorno código_de_postagem
    etiqueta_devolução
no_answer
    não_respond* sem_respost* nunca_respond* ninguém_respond* não_atend*
friendly
    simpátic* amigáv* amável amáveis amabilidade
refund_refused
    recus*_reembols* neg*_reembols* não_reembols* não_devolv*_dinheiro
    recus*_devolv*
customs
    alfândeg* aduan* receita_federal
works_well
    funciona_bem funcion*_perfeit* funciona_lindamente funcion*_muito_bem
    trabalha_bem
stopped_working
    deixou_de_funcionar parou_de_funcionar avari* pifou pifar
poor_quality
    má_qualidade fraca_qualidade péssima_qualidade baixa_qualidade
    qualidade_ruim
good_quality
    boa_qualidade ótima_qualidade excelente_qualidade qualidade_boa
    qualidade_ótima
value_for_money
    custo_benefício qualidade_preço relação_qualidade_preço qualidade/preço
    bom_preço
too_small
    muito_pequen* demasiado_pequen* pequen*_demais muito_apertad* não_serve
too_big
    muito_grand* demasiado_grand* grand*_demais ficou_grand* fica_grand*
comfortable
    confort* cómod*
ugly
    feio feia feios feias feiinho
smells
    cheir* fede fedem fedendo odor*
tastes
    sabor sabores saboros* saborear sabe_a
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
    moto motos comboio* trem avião conduz* dirig* autocarro* ônibus bicicleta*
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
    tardou tarda tardar nunca_mais extravi* espera esperar esperei esperava
    espero esperando esperamos esperou esperam esperad* esperança à_espera
    ainda_não
@quick
    antes_do_prazo expresso relâmpago num_instante antes_do_previsto
    no_dia_seguinte super_rápid* voando
@arrival
    trouxe* apareceu cá_está apareceram
@courier_act
    toc*_à_campainha toc*_campainha deix*_à_porta bateu_à_porta interfon*
    entreg* entreg*_vizinh* não_tocou nem_tocou
@waiting
    fila* demor* impacient* sem_paciência no_aguardo
@tracking
    rasteio tracking estado_da_encomenda status entregue expedid* despachad*
    código_de_rastreio seguimento localiz* consta sistema
@dispatch
    seguiu saiu_do remessa
@weekday
    segunda terça quarta quinta sexta sábado* domingo* segunda_feira
    terça_feira quarta_feira quinta_feira sexta_feira ontem anteontem seg sex
@month
    janeiro fevereiro março abril maio junho julho agosto setembro outubro
    novembro dezembro verão primavera outono mês jan fev
@feast
    casamento* dia_das_mães dia_da_mãe dia_dos_pais dia_do_pai
    dia_dos_namorados batizado* baptizado* comunhão ano_novo réveillon carnaval
    são_joão formatura* velório funeral amigo_secreto chá_de_bebê
@day_time
    meio_dia jantar meia_noite pequeno_almoço café_da_manhã de_manhã à_noite
    à_tarde noitinha cedo lanche
@time_span
    semana* segundo* há_mais_de temporada* dias_úteis uns_dias século*
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
    escrev* retorno* disse*
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
    esquema_de_montagem
@wrong_item
    outro_produto outro_modelo outra_cor não_é_igual não_era_isto não_era_isso
    nada_a_ver veio_outro veio_outra vieram não_corresponde
@used_item
    abert* sujo suja sujos sujas sujidade sujeira sujinho sinais_de_uso
    marcas_de_uso já_abert* já_usado violad* gastar gastei gastou gasto gasta
@damage
    partid* danific* molhad* destru* descolad*
@missing
    faltam faltando faltou faltaram faltas em_falta incomplet* esquec* só_veio
    veio_sem faltava* não_veio não_vinha não_trouxe ausent* a_menos metade
@fake
    não_é_original original originais fajut* paraguai chinesic* clonad* imita
    imitar autêntic* genuín* verdadeir*
@expiry
    validade fora_de_prazo fora_do_prazo vencid* expirad* caduc* podre* bolor*
    mofo* mofad* apodrec* passado_do_prazo azed* ranço* râncid* passad*
    prazo_de_validade bicho*
@newness
    novinho_em_folha selad* lacrad* original originais intact* como_novo
    estado_novo zero sem_uso por_estrear fechad*
@packing_material
    caixa* saquinh* isopor invólucro* proteç*
@packing_verb
    acondicion* selad* lacrad* proteg* enfiad* fechad* dentro_de acomod*
    enrolad*
@packing_verdict
    bem_embalad* mal_embalad* bem_acondicionad* solto soltos solta soltas
    sem_proteç* reforçad* frágil frágeis cuidados* cuidado discret*
    aos_trambolhões protegid* caprichad* capricho
@money
    euro real valor* gastar gastei gastou gasto gasta gastos gastam caro cem
    quantia* pix cêntimo* centavo* pilas paus
@price_word
    preço* carote carinh* pechinch* oferta* custo_benefício qualidade_preço
    exorbitant* salgad* vale_a_pena acessív*
@shop_elsewhere
    loja_física noutro_lado outro_lugar outra_loja noutra_loja fnac worten ikea
    leroy_merlin aliexpress shopee shein temu mercado_livre magalu
    magazine_luiza americanas olx
@amazon
    amazon* prime kindle alexa echo bezos amazon_prime vendido_por
    armazém_da_amazon amazon_es
@kitchenware
    panela* tacho* frigideira* garfo* colher* copo copos chávena* xícara*
    caneca* prato pratos tigela* taça* tabuleiro* forma formas assadeira*
@appliance
    frigoríf* geladeira* fogão forno* microondas micro_ondas airfryer air_fryer
    fritadeira* liquidificador* batedeira* varinha* aspirador* ferro_de_engomar
    ferro_de_passar chaleira* torradeira* ar_condicionado
@electronics
    cabo* comando* controle_remoto televisão televisor* tv alarme* painel usb
    sensor* transformador* adaptador* elétric* eletrón* led
@phone
    telemóv* película* cartão_sim chip samsung xiaomi microfone android
@computer
    computador* portátil portáteis notebook* laptop* pc teclado* impressora*
    monitor* wifi wi_fi internet software* memória programa* router roteador
    ssd
@audio
    coluna* caixa_de_som caixinha_de_som auscultador* fone* fones_de_ouvido
    auricular* headset* headphone* bluetooth microfone* graves ruído* soundbar
    barra_de_som amplificador* vitrola gira_discos
@camera
    lente* objetiv* tripé* zoom resoluç* imagem imagens binóculo* telescópio*
    filmar filmag* gopro
@clothes
    roupa* camisa camisas camiseta* camisola* camisinh* t_shirt calças calça
    casaco* jaqueta* vestido* saia* meia meias cueca* calcinha* soutien*
@shoes
    sapato* sapatilha* ténis bota botas botinha* sandáli* chinelo* sola solas
    palmilha* cordão cordões atacador* cadarço* pantufa* sapatên* havaian*
@jewellery
    brinco* colar colares pulseira* fio prata pratead* pingente* corrente*
    joia* bijuteri* pedra pedras pedrinh* pendente* aço_inoxidável banhad*
@bag
    saquinh* carteira* mala_de_viagem necessaire estojo* pochete* bolsinha*
    passaporte* rodinhas tiracolo porta_moedas
@beauty_hair
    creme* champô* shampoo* condicionador* sabonete* perfume* batom* maquilhag*
    maquiag* verniz* esmalte* unha unhas barba* tinta_de_cabelo hidratante* gel
    cera
@health
    medicament* remédio* termómetro* massag* massajador* máscara* dor dores
    audição cadeira_de_rodas tensão pressão oxímetro tensiómetro* joelheira*
    ortopéd*
@baby
    fralda* biberão biberões mamadeira* chupeta* chucha* carrinho_de_bebê
    enxoval babete* babador* toalhita* amament* papinha* gémeos cadeirinha*
    grávida*
@toys_games
    boneca* boneco* bola bolas lego legos carrinho* urso* peluche* pelúcia*
    robô* xadrez baralho* cartas trampolim pista* playmobil
@book
    autor* ediç* exempla* romance* lombada* encaderna* tradução ebook*
@music_media
    música* vinil vinis dvd* blu_ray álbum* canção canções série* banda*
    concerto* show shows orquestra* desenho*_animad*
@instrument
    guitarra* viola violas violão violões violino* piano* teclado* flauta*
    baixo ukulele* cavaquinh* corda cordas saxofone* pandeiro* sanfona*
    acordeão
@art_craft
    pintar pintei pintou pintad* pintura* lápis pincel pincéis tela telas
    tinta* agulha* croch* tricô* miçanga* contas argila barro
@tools_fixings
    ferrament* martelo* serra serras serrote chave chaves chavinha
    chave_de_fendas chave_de_fenda alicate* dobradiça* bucha* prego* lixa lixas
    lâmina* escada*
@building
    parede* azulejo* lavatório* pia canos tijolo* telha* tubo tubos cimento*
    piso pisos obra obras persiana* estore* ralo* sanita*
@garden
    horta* corta_relva cortador_de_grama mangueira* vaso vasos churrasqueir*
    grelhador* estufa* cama_de_rede rede pá ancinho* piscina* composto
@plants
    planta* semente* árvore* folha* rosa rosas roseira* suculenta* orquídea*
    lavanda alfazema germin* nasceu murch* terra adubo* mudas mudinha*
@pet_goods
    ração raç*_cão coleira* trela* guia areia areão arranhador* comedouro*
    bebedouro* transportadora caixa_de_areia brinquedo_para_cão peitoral
    gaiola* snack* petisco* tapete_higiénico
@animal
    gato* cavalo* coelho* hamster* galinha* vaca* porco porcos porca ovelha*
    cabra* papagai* tartaruga* rato ratos mosca* abelha* barata*
@vehicle_part
    pneu* corrente* retrovisor* vela velas motor motores farol faróis filtro*
    pedal pedais limpa_vidros para_brisas para_choques óleo gasolina selim
@sport
    bola bolas futebol corrida* correr trein* halter* pesos luva luvas raquete*
    natação nadar bicicleta* ciclis* musculação skate* patins
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
    marcador* borracha*
@party
    balão balões festa* decoraç* vela velas topo_de_bolo árvore_de_natal
    enfeite* pai_natal papai_noel confete* fantasia* bandeirinha* grinalda*
    guirlanda* fogo_de_artifício presépio*
@food_spices
    pão bolo* manteiga leite ovo ovos arroz mel doce doces chocolate* azeite
    tempero* especiaria* sal sopa* jantar bacalhau
@drink
    chá café vinho* cerveja* sumo sumos suco sucos garrafa* cápsula* leite
    refrigerante* cachaça whisky gin licor* chimarrão erva_mate
@supplement
    suplemento* proteína* whey creatina* vitamina* cápsula* magnésio ómega*
    dose doses dosagem shaker pré_treino melatonina colagén* emagrec*
    termogénico* pastilha*
@cleaning
    detergent* sabão sabonete* esponja* panos mopa* rodo rodos vassoura*
    lixívia água_sanitária aspirador* amaciador* amaciante* desinfet* nódoa*
    balde* esfreg*
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
    amor
@quality_praise
    qualidade boa_qualidade ótim* óptim* excelent* durável duráveis impecáv*
    perfeit* top maravilh* espetacular* bem_acabad*
@quality_blame
    má_qualidade fraca_qualidade frágil frágeis mal_feit* lixo porcaria*
    vagabund* merda torto torta tortos tortas mal_acabad* reles rasca rascas
    furreca
@fail_verb
    descol* pifar pifaram pifado solta solto soltou soltar soltam soltaram
    soltou_se soltando deixou_de trava travou travar travando travas
@work_verb
    serve* liga cumpre cumpriu cumprem cumprir cumpriram impecável resist*
    dá_conta dá_para
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
    esposa* tia sobrinh* neta netas sogr* cunhad* família* namorad* netinh*
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
    desculp* cumprimentos atenciosament* parabéns abraço* exmo exmos att
    cordialment*
@swearing
    puta puto* cabrão cabrões cacete pqp vsf cu cagar caguei desgraç*
    filho_da_puta crl raios droga vtnc arrombad*
@place_name
    portugal brasil lisboa porto são_paulo sp rio rj rio_de_janeiro braga
    coimbra faro algarve açores madeira minas bahia curitiba
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
    imita imitar copiou cópia* outra_marca outras_marcas compar* melhor_que
    difam* denegr* sabot* ao_contrário marca_x
@promotion_place
    facebook face tiktok youtube blog* catálogo*
@promotion_call
    sigam_nos siga_nos acesso acessar acesse acessei acessem chamem chame liga
    ligar liguei ligou ligaram ligam ligue ligo ligad*
@coupon
    código_promocional promo 10_off
@gift
    mimo* oferec* cartão_presente surpresa* ganhar ganhei ganhou ganha ganham
    ganho agrado*
@payback
    devolv* metade_do_valor valor_total paypal
@bargain_for
    em_troca se_me caso_contrário devolv* pression* combin* exij* exig*
    condição desde_que chantage*
@review_change
    subir_a_nota aument*_a_nota reconsider* baix*_a_nota melhor*_a_nota
@reviewers
    pessoas quem_compr* outros_clientes outros_compradores utilizador* usuári*
    vocês pessoal malta gente
@evidence
    protocolo*
@openness
    opinião_honesta verdade transparent* transparênc* imparcial* em_troca
    patrocin* vine pago paga parceria* publi grátis gratuit* admito confesso
@disease
    alzheimer parkinson avc demênc* depress* covid autis* eczema* psoríase*
    hipertens* enxaqueca* fibromialgia sida aids gastrite
@ailment
    dor dores doem doendo doente* febre cansad* cansaço comich* coceira*
    alergi* irritaç* inchad* enjoo* vómit* tontura* insónia* diarreia*
@medicine
    antibiótic* xarope* pomada* vacina* quimio* receita farmáci* dose doses
    dosagem tratamento* cápsula* injeç* metformina paracetamol ibuprofeno
    cirurgi* operaç*
@healer
    psicólog* especialista* consulta* dermatolog* urgênc* posto_de_saúde sus
    nutricionista*
@healing
    melhor* recuper* aliv* passou tratou livrei_me tratar tratei tratamento
    trata saudável deixei_de_ter
@test_result
    análise* resultado* tensão pressão glicemia glicose açúcar colesterol
    mediç* baixou baixaram sangue tac ressonância raio_x
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
    sem_ninguém_saber invisív* indetetáv* ocult* apanhad* camufl* na_surdina
    de_fininho
@violence
    espanc* porrada* sangue agred* agress* violênc* violent* murro* soco socos
    tiro tiros tiroteio esfaque* facada* estrangul* veneno* envenen*
@safety_device
    cinto* proteç* luva luvas óculos_de_proteção alarme* detetor* detector*
    fusível fusíveis válvula* grade* disjuntor* airbag
@disabling
    desativ* desactiv* deslig* encrav* travar corta cortar cortou cortei
    cortad* cortam cortante* tapar tapado tapou tapei contorn* desmont*
@hazard
    faísca* choque* gás derret* perigos* perigo tóxic* venen* afog* engoli*
    asfix* sobreaquec* superaquec* curto_circuito engasg* gasolina lixívia
@insult_noun
    burra* palhaço* palhaça* ladrão ladrões cabrão cabrões parvos canalha*
    vigarist* anormal anormais atrasad*_mental lixo corja vagabund* babaca*
    trouxa*
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
    indian*
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
    bipolar* esquizofr* coxo*
@age_group
    velh* idos* adolescent* reformad* aposentad* terceira_idade adulto* novinh*
    idade tiozão
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
    sujos
@sex_act
    sexo sexu* transar trans coito comer_me punheta* masturb* broche* boquete*
    bico anal oral penetr* trepar trepa trepei trepou
@body_part_intimate
    pénis pau pila piça caralho vagina* cona buceta* xoxota* mama mamas
    maminha* seio* peito peitos rabo bunda* cu
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
    forma formas tigela* colher*
@goods_electronic
    telemóv* cabo* fone* auscultador* coluna* impressora* computador* tablet*
    televisão tv relógio* smartwatch* comando*
@goods_clothing
    roupa* camisa camisas camiseta* camisola* camisinh* calças calça casaco*
    jaqueta* vestido* sapato* sapatilha* ténis bota botas botinha* meia
@goods_book_media
    disco* cd dvd* autor* série* revista* leitura* edição capa música* romance*
@goods_tool_garden
    serra serras serrote chave chaves chavinha martelo* escada* mangueira*
    ferrament* tesoura* pá vaso vasos fechadura* dobradiça* cadead* corta_relva
@goods_toy_pet_baby
    boneca* boneco* lego peluche* pelúcia* bola bolas carrinho* ração trela*
    coleira* gato* fralda* biberão mamadeira* chupeta*
@goods_beauty_health
    creme* perfume* champô* shampoo* sabonete* óleo* batom* vela velas escova*
    secador* verniz* esmalte* maquilhag* maquiag* termómetro* gel
    protetor_solar
@goods_food_drink
    chá café cápsula* chocolate* azeite vinho* mel leite cerveja* bolo*
    especiaria* tempero* cereai* barra*_de_proteína sumo sumos suco sucos
@goods_home_furniture
    sofá* colchão armário* candeeiro* luminária* abajur* tapete* cortina*
    toalha* relógio_de_parede edredão edredom
@goods_sport_car
    pneu* capacete* luvas bola bolas halter* suporte* bateria* trotinete*
    patinete* passadeira esteira* raquete* tapete_de_yoga capa_do_carro
    trotineta* colchonete*
@fiction
    romance* personage* protagonist* enredo* trama* autor* final série*
    fantasia* mistério* detetive* assassin* contos fantasma* vilão leitura*
    novela*
@pet
    gato* bichinh* coelho* hamster* papagai* periquito* peixe* tartaruga*
    cavalo* galinha* porquinho* mascote* pet pets animal_de_estimação patud*
"""
