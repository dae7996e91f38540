"""
Spanish words by what they mean.
"""

from __future__ import annotations

from typing import Final


MEANINGS: Final = """
you
    tú usted ustedes vosotros vosotras
we
    nosotros nosotras nos somos estamos
me
    me mí conmigo
they
    ellos ellas son están les
he
    él
and
    y e además
thank
    gracias agradec* agradezc* mil_gracias grax
she
    ella
in
    en dentro
be
    ser es está estar son
one
    un uno una
day
    día días
at
    en a
rate
    valorar* valore valora califi* puntú*
amazon
    amazon* amz amzn
would
    habría podría querría gustaría haría
or
    o u o_bien
for
    para por pa
week
    semana*
if
    si en_caso_de siempre_que
box
    caja cajas cajita* cajon* estuche*
have
    tener tengo tiene tienen tenemos
come
    viene vienen venir venía vino
who
    quien quienes que
on
    en sobre encima encendid* puest*
driver
    conductor* repartidor* chofer* transportista*
feedback
    valoracion* opinion* comentario* feedback calificacion*
order
    pedido* pedí pedir pidi* compra
like
    como igual_que gust* me_gusta* me_encant*
less
    menos inferior
review
    reseña* opinion* valoracion* comentario* review*
leave
    dejar* deja dejan deje dejen
this
    este esta esto estos estas
bit
    poco poquito pelín tantito trozo*
shop
    tienda* comercio* negocio* comprar local
tell
    decir diga digo dígame dígan*
say
    decir dice dicen dije* dijo
answer
    respond* contest* respuest*
star
    estrella estrellas estrellit*
refund
    reembols* devolucion* dinero_de_vuelta reintegr* abono
same
    mismo misma mismos mismas igual
that
    ese esa eso aquel aquella
now
    ahora ya actualmente ahorita hoy_en_día
page
    página* hoja* web
wrap
    envolv* envuelv* envuelt* papel_de_regalo envoltorio*
with
    con junto_con
seller
    vendedor* tienda la_tienda el_vendedor el_comercio
can
    podemos podéis poder pued* lata*
do
    hace hacer haga hago hagas
so
    así tan por_eso así_que entonces
every
    cada todos_los todas_las todo toda
of
    de del
here
    aquí acá por_aquí
ask
    pregunt* pedir pido pide* pidi*
since
    desde desde_que hace ya_que puesto_que
these
    estos estas
back
    vuelta espalda* atrás devuelt* de_vuelta
month
    mes meses mensual* mesecito*
bag
    bolsa* bolso* bolsita* mochila* funda*
write
    escrib* redact* pon poner pongas
good
    buen buena bueno buenos buenas
word
    palabra* término* vocablo*
read
    leer leí leíd* leyend* leyó
no
    no ningún ninguna ninguno sin
half
    mitad medio media medias
mine
    mío mía míos mías el_mío
door
    puerta* portal portón zaguán
send
    envi* mandar* manda mandan mandé
old
    viej* antigu* anciano* años usad*
to
    a al hacia para
still
    todavía aún sigue siguen seguimos
dear
    estimad* querid* apreciad* caro cara
first
    primer* al_principio
get
    recib* conseg* consigu* obten* obtuv*
name
    nombr* apellido* llama
night
    noche* nocturn* anoche
pack
    paquete* pack packs embal* empaquet*
wait
    esper* aguard* paciencia
comment
    coment*
then
    entonces luego después tras
not
    no ni tampoco nunca
when
    cuando al
never
    nunca jamás nunca_más en_la_vida
up
    arriba subir* sube suben subió
put
    poner* pone ponen pongo ponga*
gate
    verja* puerta* porton* cancela reja
cancel
    cancel* anul* dar_de_baja
what
    qué lo_que cuál
free
    gratis gratuit* libre regalad* sin_coste
enough
    suficiente* bast*
nice
    bonit* lind* majo maja amable*
sign
    firm* señal* cartel* signo*
woman
    mujer* señora* chica*
make
    hacer* hace hacen hacemos haces
late
    tarde retras* atras* demor* tardanza
feel
    sentir* sentí siento siente sienten
own
    propi* dueño*
again
    otra_vez de_nuevo nuevamente volver_a vuelvo
please
    por_favor porfavor porfa porfi* pf
about
    sobre acerca_de unos alrededor respecto
sorry
    disculp* lo_siento lamento lamentamos sentimos
hour
    hora horas
through
    mediante través por a_través_de vía
card
    tarjeta* tarjetit* carta cartas
somebody
    alguien alguno alguna una_persona
nothing
    nada ningun* nada_de_nada
money
    dinero* pasta plata lana euros
those
    esos esas aquellos aquellas
run
    correr* corre corren corrí corriendo
our
    nuestro nuestra nuestros nuestras
parcel
    paquete* paquetit* bulto* envío encomienda*
without
    sin
minute
    minuto* minutit* momentito
go
    ir va van voy vamos
all
    todo toda todos todas
marketplace
    marketplace tienda_online
pad
    almohadill* alfombrilla* bloc compresa* pad
arrive
    lleg*
before
    antes previamente anterior* ante
love
    encant* amor amo ama amar
mail
    correo* email mail carta cartas
people
    gente personas persona peña raza
where
    donde adonde
take
    tomar* toma toman tomo tomé
nobody
    nadie ninguno ni_dios
each
    cada cada_uno cada_una
after
    después tras despues_de luego al_cabo
tape
    cinta cintas celo cinta_adhesiva precint*
depot
    almacén depósito* nave delegacion* bodega*
return
    devol* devuelv* devuelt* retorn* regres*
courier
    mensajer* transportista* repartidor* paqueter* correos
there
    allí ahí allá hay había
by
    por de
quick
    rápid* veloz pronto enseguida
wrong
    equivocad* mal incorrect* erróne* errad*
postage
    gastos_de_envío portes franqueo* envío flete
both
    ambos ambas los_dos las_dos
pay
    pagar* paga pagan pago pagos
than
    que de_lo_que
off
    apag* fuera quitad* descuento
from
    de desde del
post
    correo* publi* post enviar cartero*
soft
    suave* bland* suavit* mullid*
hold
    aguant* sujet* sosten* sostien* retenid*
charge
    carg* cobrar* cobra cobran cobrad*
which
    cual cuales que
lot
    mucho mucha muchos muchas montón
little
    poco poca pequeñ* poquit* chiquit*
but
    pero sino sin_embargo aunque excepto
price
    precio precios preciazo importe* coste
cheap
    barat* económic* tirado_de_precio cutre*
already
    ya
light
    luz luces lámpara* liger* livian*
down
    abajo bajar* baja bajan bajo
rang
    llam* tocar* toca tocan tocó
reviewer
    reseñador* opinador* reseñista* usuarios comentarista*
out
    fuera afuera salid* salió agotad*
delivery
    envío* reparto* entreg* domicilio
once
    una_vez vez cuando
carton
    caja cajas cajita* carton* cajas_de_cartón
buy
    compré compró compren compra* adquir*
picture
    foto fotos fotit* fotograf* imagen*
phone
    móvil* celular* telefon* cel tlf
knock
    tocar* toca tocan tocó tocad*
under
    bajo debajo debajo_de por_debajo
miss
    falt* perder* perdí perdió perdid*
number
    num no numer* cifra*
should
    debe* tendría* tiene_que habría_que
photo
    foto fotos fotit* fotograf* imagen*
open
    abrir* abre abren abrí abrió
wash
    lavar* lava lavan lavad* lavé
size
    talla* tamañ* medida* talle* grande
last
    últim* dura duran duró durado
show
    mostr* muestr* enseñ* se_ve
chapter
    cap capitul*
how
    cómo
message
    mensaje* msj mensajit* sms wasap*
full
    llen* complet* enter* total
new
    nuevo nueva nuevos nuevas nuevec*
hand
    mano manos entreg* manit*
paper
    papel* periódico*
label
    etiquet* rótulo*
hedge
    seto setos cortasetos arbusto*
know
    sabe saben saber* sabía* sabor*
also
    también además asimismo igualmente tb
roll
    rollo* enroll* rodar* rodillo* rodado
lid
    tapa tapas tapadera* tapita*
lady
    señora* dama damas señorita* doña
handle
    asa asas mango* manij* asidero*
only
    solo solamente únicamente solo_que nomás
ship
    envi* despach* barco* embarc* expedi*
remove
    quit* elimin* retir* borr* sacar*
time
    tiempo* vez veces horas rato
track
    seguim* rastre* localiz* pista* tracking
flat
    piso apartamento* plano plana planos
wife
    mujer esposa* mi_mujer parienta señora
taste
    sabor* sabe gusto* saben saber*
fast
    rápid* veloz deprisa volando
book
    libro* librit* novela* reserv*
ring
    anillo* timbre* sortija* llam* aro
keep
    qued* mantener* mantien* mantuv* mantenid*
invoice
    factur* ticket boleta*
date
    fecha* cita citas plazo
scan
    escane* scan* códigos
much
    mucho mucha muchísim* bastante
girl
    niña* chica* chavala* nena nenas
cut
    cortar* corta cortan corte cortes
kind
    amable* tipo clase tipos bondad*
buyer
    comprador* cliente*
look
    mirar* mira miran miré miro
over
    sobre más_de encima terminado acabado
sleep
    dorm* duerm* durm* sueño* descans*
smell
    olor* oler olía apest* huel*
close
    cerr* cierr* cerca cercan* próxim*
find
    encontr* encuentr* hall* buscar* busca
decent
    decente* aceptable* apañad* digno digna
heavy
    pesad* pesa pesan peso
hello
    hola buenas buenos_días buenas_tardes holi*
opinion
    opin* parecer punto_de_vista
game
    jueg* videojuego* partida*
man
    hombre* señor* tipo tío chico*
next
    siguiente* próxim* que_viene al_lado después
mum
    madre* mamá* mami
crack
    grieta* raja rajas rajad* rajó
bin
    basura* cubo cubos papelera* contenedor*
change
    cambi* modific* rectific*
work
    funcion* trabaj* sirv* va_bien marcha
year
    año años anual* añito*
fit
    encaj* qued* ajust* cabe caben
need
    hace_falta neces* requier*
strong
    fuerte* resistent* robust* potente*
stay
    qued* permanec* mantener* mantien* mantuv*
reply
    respuesta* respond* contest*
fine
    bien fino fina finos finas
slide
    desliz* resbal* tobogán* corred*
strap
    correa* tira tiras tirita* tirante*
colour
    color* tono tonos
chat
    chat* charl* convers*
stick
    pegar* pega pegan pegad* pegó
big
    gran grande* enorme* grandot* inmens*
will
    será va_a voluntad voy_a vamos_a
sister
    herman* cuñada*
right
    correct* derech* bien razón
real
    real reales realidad verdader* auténtic*
bell
    timbre* campan* telefonillo*
promise
    promet* promesa* compromet* aseguraron
code
    código* clave* qr cupón
boil
    herv* hierv* hirv* forúnculo* ebullición
cure
    cura curar* curan curó curad*
clear
    clar* transparent* despej* nítid*
must
    debe deben debo debemos debes
sharp
    afilad* filo* nítid* cortant* puntiagud*
folk
    gente folk folclor* personas
third
    tercer* tercio
loud
    ruidos* fuerte alto volumen escandalos*
ignore
    ignor* pas*_de_mí hacen_caso sin_respuesta caso_omiso
give
    dar da dan dieron di
sort
    tipo tipos clase* solucion* arregl*
between
    entre
offer
    ofrec* ofrezc* ofert* propon* propus*
hot
    calient* calor* cálid* quema picante
hope
    esper* ojalá
call
    llam* telefone* marc*
its
    su sus suyo
step
    paso* escal* peldaño*
second
    segund*
see
    ver ve ven vi vio
deliver
    entreg* repart* traj* traen
thin
    delgad* fino finit* finísim*
form
    formulario* forma formato
face
    cara caras rostro* facial*
home
    casa casas casita* hogar* domicilio*
today
    hoy hoy_mismo
mark
    mancha* marc* señal* raya rayas
side
    lado lados lateral* costad* parte
lose
    perder* perdí perdió perdid* perdieron
top
    arriba parte_de_arriba parte_superior tapa camiseta*
copy
    copi* ejemplar* calco imitación
dog
    perr* cachorr* can chucho*
email
    email* mail mails correo* correo_electrónico
purchase
    compra* adquis* compré compró compren
drive
    conduc* conduj* manej* unidad disco_duro
birthday
    cumple* aniversario
van
    furgo* camioneta* camión
fold
    dobl* plegar* pliega* plegad* plegable*
thick
    grues* gordo gorda espes* grosor
just
    justo solo acab* recién apenas
while
    mientras rato tiempo a_la_vez
even
    incluso hasta ni_siquiera aún ni
warranty
    garant*
plastic
    plástic* pvc
text
    texto* mensaje* sms textual*
squeak
    chirr* chill* rechin* cruj*
whole
    enter* complet* toda
cover
    funda* cubiert* cubr* tapa portada*
app
    app apps aplicación*
leg
    pata patas piern*
polite
    educad* amable* cortés* correct* respetuos*
other
    otro otra otros otras demás
long
    larg* mucho_tiempo longitud
small
    pequeñ* chico chiquit* peque diminut*
rain
    lluvia* lluev* llov* lluvios* aguacero*
scratch
    rayad* arañ* rasguñ* rayón rayones
straight
    recto recta rectos rectas derecho
proper
    adecuad* apropiad* correct* debid* como_dios_manda
morning
    mañana* por_la_mañana buenos_días
someone
    alguien alguno
until
    hasta hasta_que
firm
    firme* empresa* dura duran duró
stop
    parar* para_de paró parad* parando
type
    tipo tipos modelo clase teclear
too
    demasiad* también muy
though
    aunque eso_sí pero si_bien
account
    cuenta* usuario
envelope
    sobre* sobre_acolchado
try
    intent* probar* probé probó probad*
warm
    cálid* calentit* abrig* calient* calor
fortnight
    quincena* quince_días dos_semanas 15_días
set
    juego* conjunto* set sets kit
dad
    padre padres papá papi mi_padre
heart
    corazón* cardíac* alma
mention
    mencio* nombr* coment* citar
bring
    traía traído traj* traig* trae*
behind
    detrás atrás tras trasera
hair
    pelo pelos pelit* cabello* melena*
knee
    rodilla* rodiller*
pick
    recog* recoj* eleg* elij* escog*
store
    tienda* almacen* guard* comercio*
inside
    dentro interior* adentro por_dentro
sell
    vender* vende venden vendí vendió
list
    list* anuncio*
dry
    seca seco secos secas secar*
something
    algo alguna_cosa una_cosa
battery
    pila pilas bater*
block
    bloqu* ladrillo*
site
    web sitio* página* sitio_web
smooth
    liso lisa lisos lisas suave*
below
    abajo debajo por_debajo inferior bajo
clean
    limpi* asear
glass
    cristal* vidrio* vaso vasos copa
solid
    sólid* macizo maciza robust* firme*
cancer
    cáncer* tumor* oncolog* leucemia
bad
    mal malo mala malos malas
place
    sitio* lugar* coloc* puesto
address
    dirección* domicilio* señas
throw
    tirar* tira tiran tiró tiré
twice
    dos_veces doble par_de_veces segunda_vez
more
    más
husband
    marido* esposo* mi_marido
snap
    partir* partid* partió parten romp*
sheet
    sábana* hoja* lámina* folio*
end
    fin final* termin* acab* extremo*
reach
    alcanz* lleg* contact*
baby
    bebito* bebita* bebe* beba recién_nacid*
road
    calle* carretera* camino* ruta
yet
    todavía aún sin_embargo
head
    cabez* jefe
signature
    firma* autógrafo*
screw
    tornill* atornill* rosca*
weak
    débil* floj* endeble*
ever
    alguna_vez nunca jamás de_mi_vida
round
    redond* circular* alrededor ronda
carry
    llev* carg* transport* portar* porta
everyone
    todos todo_el_mundo todas
let
    dejar* deja dejan deje dejen
kid
    niño* niña* niñit* crío* cría
case
    funda* caso estuche* carcasa* maletín
stock
    stock existencia* inventario disponib* reposición
sound
    sonid* suen* sonar* sonaba sonó
hung
    colg* cuelg*
outside
    fuera exterior* afuera por_fuera calle
refresh
    actualiz* refresc* recarg*
custom
    personaliz* a_medida aduana* costumbre*
clip
    clip* pinza* gancho* grapa*
praise
    elogi* alab* felicit* halag*
agree
    acuerdo* de_acuerdo acept* acord*
use
    usar* usa usan uso usos
question
    pregunt* duda* cuestión consulta*
wipe
    toallit* limpi* trapo pasar_un_paño
house
    casa casas casita* vivienda* hogar
cat
    gato* gata* gatit* minino* felin*
great
    genial* estupend* fantástic* gran excelente*
kick
    patada* patear* pateó patead* puntapié
reminder
    record* recuerd*
note
    nota notas notit* notar* noté
line
    línea* fila raya cuerda cola
grip
    agarr* empuñ* sujec*
shift
    turno* despl* cambi* mover
zip
    cremallera* cierre* zip zíper cremayera
product
    producto* artículo* prod
child
    niño* niña* niñit* hijo* hija*
way
    manera* forma camino* modo
group
    grup* colectivo
replace
    sustit* reemplaz* cambi* remplaz* repon*
slow
    lento lenta lentos lentas lentitud
worth
    vale* merec* valor val*_la_pena
turn
    girar* gira giran giro giratori*
platform
    plataforma* andén
deal
    oferta* trato* chollo* ganga* acuerdo
delete
    borr* elimin* suprim* quit*
happy
    feliz felices content* satisfech* encantad*
brother
    herman* cuñado* mi_hermano
some
    algún alguna algunos algunas unos
created
    creo cree creen creer* creí
cash
    efectivo metálico dinero cash contante
mouth
    boca bocas labios
slot
    ranura* hueco* franja* espacio
plug
    enchuf* clavija* tapón* conector*
tag
    etiqueta* tag chapa*
country
    país* nación
tissue
    pañuelo* tejido* papel_de_seda kleenex tisú
edit
    edit* modific* corrig*
leak
    gote* fuga fugas pierd*_agua derram*
glad
    alegr* content* me_alegr* encantad*
wave
    ola olas onda ondas ondul*
guard
    guardia* protec* vigilante* guarda* segurat*
think
    creo pens* piens* cree creen
honest
    honest* sincer* honrad* franc* legal
seal
    precint* sell* junta*
customer
    client* comprador* consumidor*
bench
    banco* banca* banqueta*
letter
    carta cartas letra*
transit
    tránsito* en_camino transporte* en_tránsito en_reparto
wear
    llev* poner* pone ponen pongo
clinic
    clínica* consultorio* ambulatorio*
heat
    calor* calent* calient* calefacción
mind
    mente* cabeza opinión
want
    quier* querer* quería* querem* queriendo
walk
    camin* paseo* pasear* andar* anda
quiet
    silencios* tranquil* callad* no_hace_ruido
well
    bien bueno pues pozo
expect
    esper* expectativ*
term
    término* plazo* condicion* trimestre
drip
    gote* gota*
bed
    cama camas camit* lecho*
brain
    cerebr* seso* neuron* coco
public
    públic*
helpful
    útil útiles utilísim* ayud* servicial*
roof
    tejad* techo* azotea* tejas
friend
    amig* coleg* compa* cuate* pana
apology
    perdón perder* perdí perdió perdid*
floor
    suelo* piso pisos planta* tarima*
water
    agua* acuátic* regar
warehouse
    almacen* bodega* nave centro_logístico
update
    actualiz* update editado edito
postman
    cartero* cartera
tablet
    tablet* pastilla* comprimido*
town
    pueblo* ciudad* villa* localidad*
move
    mover* moví movió movid* moviendo
per
    por cada
hard
    dura duran duró durado durar*
always
    siempre en_todo_momento
soup
    sopa sopas caldo* crema
edge
    borde* filo* canto* orilla*
rave
    elog* maravill* fiesta rave
save
    ahorr* guard* salv*
lobby
    portal* vestíbulo* recepción hall
spare
    repuesto* recambio* de_sobra sobrante*
lock
    cerradur* candado* bloq* cerrojo* pestillo*
very
    muy súper bien re mu
needle
    aguja*
car
    coche* carro* auto autos vehículo*
pillow
    cojín* almohad*
seem
    parec* parezc* pinta
against
    contra en_contra
evaluation
    evalu* valoración calificación
voucher
    vale vales cupón* bono bonos
son
    hijo hijos hijit* mi_hijo niño
channel
    canal*
reason
    motivo* razón* causa*
laugh
    reír* ríe risa* me_río jaja*
ribbon
    cinta cintas lazo* lacito*
fence
    valla* cerca cercad* verja* alambrada*
room
    habitación* cuarto* sala espacio sitio
link
    enlace* link* vínculo* eslab*
team
    equip*
into
    en dentro adentro hacia
near
    cerca cercan* junto_a próximo
gift
    regal* obsequi* detalle detallito* detallazo
cold
    frío* fría* resfri* helad*
red
    rojo* roja* rojiz* colorad* granate
because
    porque ya_que pq xq debido_a
finish
    termin* acab* finaliz*
anything
    algo cualquier_cosa
black
    negr*
bright
    brillant* luminos* vivo vivos claro
yes
    sí sip claro_que_sí
wobble
    tambale* cojea* bail* balance* inestab*
teacher
    maestr* profe* seño docente*
tomorrow
    mañana pasado_mañana mañana_mismo
fake
    falso falsa falsos falsas falsific*
score
    puntuación puntuar* puntúo puntuad* nota
brand
    marca marcas firma
might
    podría* quizá* igual puede_que tal_vez
wet
    mojad* húmed* empapad* mojar* moja
slip
    resbal* desliz* papelit* albarán*
different
    diferent* distint* otro otra
smile
    sonri* sonreír
dent
    golpe* aboll* bollo
fall
    cae caen caer* caía caíd*
pretty
    bonit* lind* bastante guap* mona
piece
    pieza* trozo* pedazo* pedac* cacho
claim
    reclam* afirm* asegur*
boss
    jefe* jefa* patrón encargad*
stall
    puesto puestos atasc* parar* para_de
window
    escaparate* ventan*
publish
    public* publiqu* editorial
test
    prueb* probar* probé probó probad*
instead
    en_lugar_de en_vez_de en_cambio en_lugar
drop
    gota* cae caen caer* caído*
itself
    sí_mismo mismo misma sí_misma
pocket
    bolsa* bolsill*
hip
    cadera*
replacement
    reemplaz* recambio* sustit* repuesto* reposición
tied
    atad* amarr* atar* até
play
    jugar* jugad* jugan* jugue* jugó
fun
    divert* diversión gracios* pasárselo_bien
cousin
    primo prima primos primas
tin
    lata* estaño hojalata*
chair
    silla* sillón* butaca*
insulin
    insulin*
club
    club palo clubes
fair
    justo justa justos justas justicia
cost
    coste costes costo costos costoso*
rating
    valoración* calificacion* puntuación nota rating
rust
    óxid* herrumbr*
live
    vivir* vive viven vivo vivimos
seat
    asient* sillín* silla butaca*
map
    mapa mapas plano
average
    promedio* regular normalit* media medio
tiny
    diminut* minúscul* enan* pequeñit* chiquitit*
check
    comprob* revisar* revisa revise revisad*
count
    contar* conté contó contad* contando
withdraw
    retir* saqu* desist*
hamper
    cesta* canasta* cesto*
video
    vídeo* grabación
kitchen
    cocina*
join
    únete* unir* únase* junt* apúnt*
away
    fuera lejos de_viaje
why
    por_qué porqué pq
boat
    barco* barca* lancha* bote
eat
    comer* come comen comí comió
design
    diseñ* design
dm
    md dm privado mensaje_privado mensaje_directo
drawer
    cajon*
everything
    todo todas_las_cosas
mistake
    error* equivoc* fallo* errata*
feet
    pies pie
wide
    ancho ancha anchos ampli* anchura
grey
    gris*
across
    a_través_de enfrente al_otro_lado cruz*
street
    calle* avenida*
stamp
    estampilla* sell* timbre*
most
    mayoría* la_mayoría más
market
    mercado* mercadill* súper tianguis
whether
    si
swap
    cambi* intercambi* canje* permut*
request
    solicit* petición* pedir
job
    trabaj* empleo* curro* chamba* laburo*
carrier
    mensajería* empresa_de_transporte paquetería transport*
guy
    tío tipo chico* chaval* chavo*
teach
    enseñ* aprend* educ*
bottom
    abajo fondo* parte_de_abajo base inferior
touch
    tocar* toca tocan tocó tocad*
wood
    mader* leña*
spring
    muelle* resorte* primaver*
gorgeous
    precios* hermos* bellísim* divin*
park
    parque* aparc* estacion* parking
proud
    orgull*
sturdy
    robust* resistent* sólid* firme* fuerte*
facility
    instalación* centro planta
start
    empez* empiez* comenz* comienz* arranc*
blue
    azul* celeste*
hook
    ganch* anzuelo* percha*
somewhere
    en_algún_sitio alguna_parte algún_lugar
everywhere
    por_todas_partes en_todas_partes por_todos_lados todos_lados
wish
    desea desean desear* deseo* desee*
follow
    siga sigan sigo sigue* seguir*
glue
    pegament* cola pegar* pega pegan
charger
    cargador* carga_rápida
secret
    secret* en_secreto entre_nosotros
bow
    lazo* arco arcos lacito* moño
stiff
    rígid* dura duran duró durado
tent
    tienda_de_campaña carpa* tienda
knife
    cuchill* navaja*
sit
    sentars* sentad* siento siéntate sienta
welcome
    bienvenid* de_nada
mobile
    móvil* celular* teléfono
talk
    habl* charl* convers*
sea
    mar mares marin* playa
sale
    venta ventas rebaja* oferta* liquidación
evening
    tarde noche anochecer
bubble
    burbuja* plástico_de_burbujas
fuck
    joder* mierda coño puta* jode
sticker
    pegatin* adhesiv* calcomanía* sticker* etiqueta
any
    cualquier* ningún ninguna algún alguna
table
    mesa mesas mesilla* mesit* mesa_de
school
    escuela* cole* escolar* instituto
comfy
    cómod* confortable* a_gusto
direct
    direct*
resident
    vecin* residente* inquilin*
thumb
    pulgar* dedo_gordo
short
    cortar* corta cortan corte cortes
empty
    vací*
grandson
    niet*
cool
    guay chul* fresc* mola* chévere
alone
    solo sola solos solas únicamente
cardboard
    carton*
safe
    segur* caja_fuerte a_salvo
robbery
    robar* roba roban robó robad*
paste
    pegar* pega pegan pegad* pegó
liar
    embuster* mentir* farsante*
another
    otro otra uno_más
air
    aire aires aéreo*
exact
    exact* mismo precis*
toast
    tosta* brind*
helpline
    atención_al_cliente línea_de_ayuda teléfono_de_atención
tight
    apretad* justo ajustad* aprieta* estrech*
past
    pasad* antes
idiot
    idiota* imbécil* gilipollas tont* pendej*
help
    ayud* auxili* socorro
service
    servici* atención
print
    impres* imprim* estamp* letra
tank
    tanque* depósito* pecera*
anyone
    alguien nadie cualquiera
key
    llave* tecla* clave
watch
    reloj* ver mirar* mira miran
bother
    molest* fastidi* merece
stuff
    cosa cosas cosita* trasto* relleno*
bank
    banco bancos bancari* banca
drink
    beber* bebe beben bebí bebió
within
    dentro_de en_un_plazo en_menos_de
scroll
    desliz* bajar* baja bajan bajo
attach
    adjunt* acopl* sujeta* sujeci* enganch*
rude
    grosér* maleducad* malcriad* desagradable* mal_educad*
together
    junt*
satisfy
    satisf* content*
thing
    cosa cosas cosita* chisme* cacharro*
doctor
    médico* médica* doctor* dr dra
fly
    volar* voló volad* volando mosca*
finger
    dedo dedos dedit*
desk
    escritorio* mesa pupitre* mostrador*
uncle
    tío tíos mi_tío
speak
    habl*
break
    romp* roto rota rotos rotas
swear
    jurar* juro juran insult* palabrota*
perfect
    perfect* impecable* de_diez
mile
    milla* kilómetro* km
none
    ninguno ninguna nada
brass
    latón bronce metal
story
    histori* cuento* relato*
shut
    cerr* cierr*
seam
    costur* descosid*
instruction
    instruccion* manual* indicacion*
kit
    kit kits juego equipo set
bath
    baño* bañer* bañar tina
button
    botón* pulsador*
else
    más otro otra demás
receipt
    recibo* ticket* factura* tique* comprobante*
used
    usad* segunda_mano utilizad* estrenad* reacondicion*
bike
    bici* moto motos
whistle
    silb* pito pitido*
bus
    bus autobus* camión guagua* colectivo
paint
    pintar* pinta pintan pintad* pinté
tonight
    esta_noche hoy_noche
wheel
    rued* llanta* volante
easy
    fácil* sencill*
rest
    resto restos restante* descans* demás
eye
    ojo ojos ojeras vista
paragraph
    párrafo*
powder
    polvo* talco
breed
    raza* criar
board
    tabla* tablero* placa* tablón*
moan
    quej* gemid* llorik*
survive
    sobreviv* aguant* resist*
nurse
    enfermer*
support
    soport* apoy* asistencia* ayuda atención
dead
    murió muer* sin_vida
locker
    taquilla* locker* consigna* casillero*
tune
    afin* melodía* canción tono
cloth
    tela telas telita paño* trapo*
trade
    comerci* negocio* oficio intercambi*
few
    poco poca pocos pocas poquit*
range
    gama gamas alcance* rango* variedad
bare
    desnud* apenas sin_nada pelad*
garden
    jardín* huerto* patio
toy
    juguet* muñec*
pass
    pasar* pasa pasan pasó pase
frame
    marco* montur* cuadro estructura* bastidor*
office
    oficin* despacho*
meter
    metro* medidor* contador*
wall
    pared* muro* tapia*
settle
    liquid* arregl* acord* zanj*
crowd
    multitud* muchedumbre* gente
row
    fila* hiler* seguidas remo*
square
    cuadrad* plaza* metro_cuadrado
sag
    hund* cede* descolg* combad*
anywhere
    en_ningún_sitio cualquier_sitio ningún_lado cualquier_parte
ceiling
    techo* cielo_raso
verdict
    veredict* conclusión* resumen en_resumen
beep
    pitid* pita pitan pitar* pitó
string
    cuerda cuerdas cordel* hilo hilos
hum
    zumb* ronrone*
longer
    más_larg* más_tiempo ya_no
person
    persona personas alguien individuo* tipo
enjoy
    disfrut* gozar* gozo goza
click
    clic* pinch* pulsar* pulsa pulse
private
    privad* particular* intim*
overnight
    día_para_otro durante_la_noche de_la_noche 24h
party
    fiesta* parte celebr*
owner
    dueñ* propietari* titular
bent
    torcid* dobl* chuec*
beautiful
    hermos* precios* bell* bonit* lind*
green
    verdos* verde*
stand
    soport* pie base bases atril*
trust
    confi* fiar* fío
rather
    más_bien bastante antes_que preferir*
law
    ley leyes legal* derecho
pull
    tirar* tira tiran tiró tiré
lower
    bajar* baja bajan bajo bajé
cheese
    queso*
station
    estación* gasolinera*
foam
    espum* gomaespuma
engineer
    ingenier* técnic*
policy
    política* póliza* norma*
funny
    gracios* divertid* raro rara raros
early
    tempran* antes_de_tiempo pronto adelantad* antes
holder
    soport* porta* titular*
judge
    juez* juzg*
double
    doble* duplic*
ran
    corri* se_acabó funcion*
odd
    raro rara raros raras rarit*
sew
    coser* cose cosí cosid* costur*
vet
    veterinari*
bar
    barra* bar bares tableta
chart
    tabla* gráfic* guía_de_tallas
nephew
    sobrin*
idea
    idea ideas ocurrencia
staff
    personal emplead* trabajador* plantilla
wrist
    muñeca* pulso
member
    miembro* soci* integrante*
quibble
    sin_pegas pero_que_ponerle una_pega pegas
daughter
    hija hijas hijit* mi_hija
weekend
    fin_de_semana finde* fines_de_semana
deep
    profund* hondo honda fondo
guarantee
    garant* asegur*
disc
    disco* cd dvd vinilo
catch
    coger* coge cogí cogió cogen
ferry
    ferry ferri* transbordador*
screen
    pantall* mampara*
centre
    centro* central
fault
    defect* fallo fallos falla* culp*
entry
    entrada* acceso* inscripc*
bill
    factura* cuenta recibo* billete*
transfer
    transfer* transfier* traspas* bizum
library
    bibliotec*
build
    constru* montar* monta montan monté
inhaler
    inhal*
camera
    cámara*
bone
    espina* hues*
flung
    lanz* tirar* tira tiran tiró
match
    coincid* partido* combin* cerilla* fósforo*
listen
    escuch* oí oír oía oído
grandma
    abuel* yaya*
shout
    grit* chill* alzar_la_voz
dearer
    más_car* más_caro
press
    presion* prensad* apret* pulsar* pulsa
their
    su sus suyo de_ellos
profile
    perfil*
shower
    duch* regadera*
notice
    avis* nota notar* noté notas
licence
    licencia* carné* permiso
dust
    polvo* empolvad*
manager
    gerent* encargad* director* responsable* manager
believe
    creo cree creen creer* creí
screenshot
    captura* pantallazo* captura_de_pantalla
hepatitis
    hepatitis
pump
    bomba* bombe* inflador*
soon
    pronto enseguida en_breve cuanto_antes
met
    conoc* qued* cumpl*
boy
    niño* chico chicos chaval* muchacho*
dark
    oscur* obscur*
degree
    grado* título*
engrave
    grab* inscripc*
smoke
    humo* humea* humare* fumar* fuma
hear
    oír oí oía oído oye
elastic
    elástic* goma*
balance
    equilibri* saldo* balance*
bend
    dobl* curva* torc* tuerc*
lung
    pulmón*
pavement
    acera* banqueta* vereda*
corner
    esquin* rinc*
ear
    oido* orej*
stone
    piedr* pedr*
brush
    cepill* broch* pincel*
flap
    solapa* tapa pestaña aleta*
yourself
    tú_mismo usted_mismo ti_mismo sí_mismo
skip
    saltar* salta saltó saltad* omit*
large
    grand* gran amplio
crisp
    crujient* patata* nítid* papas
class
    clase* curso
rope
    cuerda cuerdas cordel* soga* cabo
speedy
    rápid* veloz
share
    compart* parte
toe
    dedo_del_pie dedos_del_pie punter* dedo_gordo
wind
    vient* aire
guess
    adivin* imagin* supon*
fix
    arregl* repar* soluc* fijar* fija
gym
    gimnasi* gym gim
hospital
    hospital* urgencias clínica
meet
    conoc* reun* cumpl* qued*
lying
    mint* mentir* tumbad* tirad*
lean
    apoy* inclin* magr*
identical
    idéntic* igual iguales calcad*
sing
    cantar* canta cantan cantad* cantando
yoga
    yoga* pilates
machine
    máquin* aparato*
season
    temporad* estación
prove
    demostr* demuestr* prueb* comprob*
confirm
    confirm*
flight
    vuelo* avión
film
    película* peli pelis film* cinta
mate
    amig* coleg* compañer* pareja
snug
    ajustad* ceñid* calentit* bien_sujeto
gentleman
    caballer* señor*
learn
    aprend*
accord
    acuerdo según conform*
shed
    cobertiz* caseta* galpón* suelta
land
    tierra* terren* aterriz* finca*
item
    artícul* producto* objeto* ítem
correct
    correct* corrig* correg* bien
official
    oficial*
life
    vida* vital*
ticket
    entrada* ticket* billete* boleto* multa*
hang
    colg* cuelg*
heel
    talón* tacón*
arm
    brazo*
foot
    pie pies
include
    inclu* viene_con traer* trae traen
landlord
    casero* casera propietari* arrendador*
apart
    aparte separad* desmont* salvo
wool
    lana lanas
wow
    guau wow vaya hala ostras
stitch
    puntuar* puntúo puntuad* costur* puntada*
search
    buscar* busca buscan busco buscaba
front
    delante frente* delanter* frontal*
single
    único única individual* solter* ni_un
student
    estudiant* alumn*
steel
    acero* inox*
sentence
    fras* oración* condena*
lump
    bult* grumo* trozo
problem
    problem* inconvenient* inciden* lío líos
whatsapp
    whatsapp* wasa* whats guasap*
stood
    de_pie parar* para_de paró parad*
copper
    cobrar* cobra cobran cobró cobrad*
understand
    entend* entiend* comprend*
shoulder
    hombr*
telephone
    teléfon* tlf telf
chemist
    farmaci* farmacéutic* químic*
due
    debid* previst* venc*
either
    tampoco o_bien cualquier*
matter
    import* asunto* tema temas cuestión
dribble
    babe* gote* chorrit*
fresh
    fresc* recién
thriller
    thriller* suspense* suspenso intriga
handy
    práctic* útil útiles utilísim* cómod*
christmas
    navidad* navideñ* reyes nochebuena
hole
    agujer* hueco* hoyo* orificio*
point
    puntuar* puntúo puntuad* punto* punta*
proof
    prueba* justificante* comprobante* demostr*
shade
    sombra* tono tonos pantalla persiana*
motor
    motor*
winter
    invierno* invernal*
pair
    par pares pareja* emparej*
fight
    pelea* luch* discut* bronca*
sun
    sol solar* soleado
arch
    arco arcos plantar*
lane
    callej* camino* carril*
shame
    vergüenz* lástima* pena sinvergüenza*
arthritis
    artrit* artros*
normal
    normal* habitual* corriente
fan
    ventilador* fan abanico* aficionad*
author
    autor* escritor*
chew
    mastic* morder* muerd* mordió mordid*
gold
    oro dorad* bañado_en_oro
value
    valor valores relación_calidad_precio calidad_precio
absolute
    absolut* total* complet*
beg
    ruego rogar* rogamos rogó suplic*
revise
    revisar* revisa revise revisad* revisión
surgeon
    cirujan*
pin
    pin pines alfiler* clavija* aguja
retire
    jubil* retir*
draw
    dibuj* sorte* traz*
colleague
    compañer* coleg* compañer*_de_trabajo
restock
    repon* repus* reposición reabastec*
lift
    ascensor* elevador* levant* subir
burn
    quem* arder* arde ardió arden
skin
    piel pieles cutis dermat* pellejo
credit
    crédit* saldo* abon*
extra
    extra* adicional* de_más añadid*
joke
    broma* chist* tomadura_de_pelo cachond*
strike
    golpe* huelga* paro
pole
    palo* poste* barra* mástil*
chip
    chip* astill* descascarill* desportill* desconch*
record
    registr* grab* disco* récord
hardware
    tornillería herraj* ferretería* hardware
scuff
    roza rozar* rozad* roce* rasp*
biscuit
    galleta* bizcocho*
describe
    describ* descripc* descrit*
helmet
    casco*
voice
    voz voces
pour
    verte* viert* echar servir* servid*
waterproof
    impermeab* resistente_al_agua waterproof sumergible*
blunt
    desafilad* sin_filo romo roma no_corta
mint
    menta* impecable* como_nuevo
parent
    padre* progenitor*
god
    dios* virgen
episode
    episodi* capítul*
bolt
    tornillo* perno pernos cerroj* tuerca*
genius
    geni* crack
issue
    problem* inciden* tema número
calm
    calm* tranquil* relaj* sereno
cord
    cable* cordón* cuerda cuerdas cordel*
rule
    norma* regla* política*
complain
    quej* reclam* protest*
tip
    punta* consej* propina* truco*
band
    banda* correa* goma* grupo pulsera*
cube
    cubo cubos cubit*
epilepsy
    epilep* convuls*
newspaper
    periódic* diario* prensa
online
    online internet en_línea por_internet web
torch
    linterna* antorcha* soplete*
maker
    fabricant* cread* productor*
young
    joven* peque
borrow
    prest*
attempt
    intent* tentativ* prueba
low
    bajar* baja bajan bajé bajad*
bird
    pájar* ave aves loro loros
batch
    lote* remesa* partida* hornada
rattle
    sonaj* traquete* suen* cascabel*
dinner
    cena* comida
supermarket
    supermercad* súper mercadona hiper*
shit
    mierda* cagad* porquer* mrd asco
natural
    natural*
advent
    adviento
teeth
    diente* dent* muela*
cheat
    engañ* estaf* tramp* timo timos
gypsy
    gitan* calé
swing
    columpi* balanc* oscil*
wake
    despert* despiert*
level
    nivel*
manner
    manera* forma modales trato
barn
    granero* establo* nave
rat
    rata ratas roedor*
thyroid
    tiroid* hipotiroid*
dentist
    dentist* odontólog*
drone
    dron*
plain
    sencill* simple* liso lisa lisos
family
    famil*
essay
    ensay* redacción trabajo
remark
    observ* coment*
far
    lejos lejan* demasiado con_mucho
letterbox
    buzón*
middle
    medio media medios medias mediocre*
sprinkler
    aspersor* riego
weight
    pesa pesan pesar pesad* pesas
vanish
    desaparec* esfum*
scale
    báscula* balanza* escala*
church
    iglesi* parroqui* templo*
spot
    mancha* punto sitio* grano*
clock
    reloj* despertador*
smash
    destroz* romp* añic* hecho_añicos hecho_trizas
critic
    critic*
pink
    rosa rosas rosad*
factory
    fábrica* planta
patio
    patio* terraz*
cheer
    anim* alegr*
along
    junto_con a_lo_largo
bias
    sesg* imparcial* parcial* objetiv*
ready
    list* preparad*
collect
    recog* recoj* colecc*
thread
    hilo hilos rosca* hebra*
hood
    capuch* campana capó
tube
    tubo* tubería* cámara
reverse
    revers* marcha_atrás contrari* invers*
pity
    lástima* pena una_pena
quite
    bastante muy del_todo
shelf
    estant* balda* repisa*
brake
    freno* frenar* frenad* frena
cap
    gorra* tapón* tapa tapas tapit*
cot
    cuna* moisés
later
    después luego más_tarde posterior*
leather
    cuero* piel polipiel
feeder
    comeder* bebeder* aliment*
goodbye
    adiós* hasta_luego chao despedid* bye
ride
    montar* monta montan monté montó
sweet
    dulc* caramel* golosina* chuche*
drill
    taladr* broca* perfor*
cough
    tos tose*
pattern
    patrón* estampad* dibujo*
asthma
    asma*
department
    departament* sección depto
world
    mund*
win
    ganar* gana gané ganó ganad*
prayer
    orac* rezar* reza rezo rezando
myself
    yo_mismo yo_misma mí_mism*
base
    base bases peana*
aisle
    pasill*
lunch
    almuerz* comida* almorz*
bribe
    soborn* chantaj* compr*_opiniones coima* mordida*
handsome
    guap* elegant* apuest*
subscribe
    suscri*
split
    partir* partid* partió parten divid*
true
    verdad* ciert* real reales realidad
repair
    repar* arregl*
tongue
    lengua* lengüet*
apparently
    aparentement* al_parecer por_lo_visto según_parece
wheelie
    con_ruedas caballit*
ground
    suelo* tierra* molid*
freebie
    regalit* muestra* gratis obsequi*
storm
    tormenta* temporal* borrasca
cable
    cable*
buzz
    zumb* vibr*
her
    su ella la le
serve
    servir* servid* sirv*
warden
    guard* vigilante* conserje*
anyway
    de_todas_formas de_todos_modos igualmente en_fin
meant
    signific* se_supone quería_decir destinad*
merchant
    comerciant* vendedor* mercader*
stair
    escal*
silence
    silenci* call*
puzzle
    puzle* puzzle* rompecabezas
contact
    contact* escríb*
access
    acces* entrar
human
    human* persona
reader
    lector* kindle
stain
    manch*
tap
    grifo* llave canilla* toqu* golpecit*
lawn
    césped* pasto* hierba
jar
    tarro* frasc* bote* jarra*
submit
    envi* present* entreg*
coin
    moned*
foil
    papel_de_aluminio aluminio lámina*
liver
    hígado* hepát*
min
    min minuto* mínim*
visit
    visit*
silent
    silencios* callad* mudar* mudo muda
greeting
    saludar* saluda saludo* felicitación
mirror
    espejo* retrovisor*
puddle
    charco*
died
    muri* fallec* se_murió
iron
    hierr* planch*
polish
    pulir* pulid* esmalt* betún* polac*
otherwise
    de_lo_contrario si_no por_lo_demás en_caso_contrario
generation
    generac*
drum
    tambor* bater* bombo
pop
    pop estall* revent* revient*
pinch
    pellizc* aprieta* pizca*
miracle
    milagr*
trip
    viaj* tropez* excursión
suppose
    supuest* supon*
neat
    orden* pulcr* cuidad* limpio
recommend
    recomiend* recomend* aconsej*
around
    alrededor* por_ahí unos cerca
bucket
    cubo cubos balde* cubeta*
police
    polic* guardia_civil comisar* mossos
squash
    aplast* chaf* calabaz* estruj*
doorbell
    timbre* telefonillo* portero_automático videoportero*
mass
    masa masas misa misas masiv*
further
    más_allá además adicional*
fray
    deshil* desgast*
pill
    pastill* píldor* bolita* comprimid*
holiday
    vacacion* festiv* fiesta* puente
heater
    calefactor* estufa* calentador* radiador*
serial
    serie número_de_serie
cork
    corch*
fuss
    jaleo* lío líos complicación* molest*
poor
    pobr* mal mala deficient* malo
unit
    unidad* aparato
slap
    bofet* torta tortazo* cachet*
waste
    desperdici* pérdida_de_tiempo tir*_el_dinero malgast*
care
    cuid* atención import*
verified
    verific* compra_verificada
mean
    signific* malo tacañ* quer*_decir
literally
    literal*
self
    sí_mismo propi* mismo
volume
    volum* tomo tomos
grateful
    agradec* agradezc*
fill
    llen* rellen* complet*
chilli
    chile* guindilla* ají picante*
calmer
    más_tranquil* más_calmad* calm*
part
    parte partes pieza*
physio
    fisio*
race
    carrera* raza*
net
    red redes malla* neto neta
english
    ingles*
remain
    qued* permanec* resto restos restante*
drain
    desag* sumidero* gast*_la_batería descarg* escurr*
nation
    nación* país*
truck
    camión* furgón*
white
    blanc*
snow
    niev* nevar* nevad* nevando
monitor
    monitor* pantalla supervis*
superb
    soberbi* magnífic* estupend* excelent* espectacular*
company
    compañí* empres*
add
    añad* agreg* sumar* suma sumamos
favourite
    favorit* preferid*
receive
    recib*
whatever
    lo_que_sea da_igual
cook
    cocin* guis*
village
    pueblo* aldea* pueblit*
kiss
    beso* besar* besit*
bless
    bend*
flower
    flor flores floral* florec*
buzzer
    timbre* zumbador* telefonillo*
exam
    exam*
apologise
    disculp* perdón pid*_disculpas pedir_perdón
leaflet
    follet* prospect* panflet* octavill* papelito
patience
    pacienc* paciente*
king
    rey reyes king
newest
    más_nuev* último_modelo más_recient*
cry
    llor* lágrim*
bulb
    bombill* foco focos bulbo* bombita*
escalate
    escal* denunci* elev* reclam*
cushion
    cojín* almohad* amortig*
shine
    brill* reluc*
tax
    impuest* iva tasa tasas aranc*
prom
    graduación baile_de_graduación fiesta_de_graduación
dye
    tint* teñir* teñid* tiñe tiñen
oak
    roble* encina*
patent
    patent* charol
index
    índic*
previous
    anterior* previ* pasad*
moment
    moment* ratito
dull
    apagad* aburrid* mate soso sosa
frost
    escarch* helad* hielo*
twin
    gemel* melliz*
himself
    él_mismo sí_mismo mismo
fabric
    tela telas telita tejid*
error
    error* fallo*
deaf
    sord*
mouse
    ratón* mouse
fish
    pez peces pesca*
shopper
    comprador* cliente*
drunk
    borrach* ebri* bebid* tomad*
toddler
    niñ*_pequeñ* bebé bebés bebito* bebita*
stuck
    atasc* pegad* parad* atorad*
logo
    logo logos logotip* marca
yellow
    amarill*
easter
    pascua* semana_santa
free_of_charge
    gratis gratuit* sin_coste sin_costo sin_cargo
gift_card
    tarjeta*_regalo tarjeta_de_regalo cheque*_regalo gift_card giftcard
five_stars
    cinco_estrella* 5_estrella* cinco_estrellitas máxima_puntuación
    cinco_estrellas
one_star
    una_estrella 1_estrella una_sola_estrella
star_rating
    estrellas puntuación calificación número_de_estrellas
cashback
    cashback reembols* devol*_parcial* bonific*
voucher_code
    código*_descuento código_promocional código_de_descuento cupón*
    codigo_descuento
raffle
    sorte* rifa rifas rifar*
giveaway
    sorte* giveaway regalamos
bonus
    bono bonos bonus extra bonific*
reward
    recompens* premi* gratific*
compensation
    compens* indemniz*
store_credit
    saldo* crédito_en_tienda vale* crédito_de_tienda
warranty_extension
    ampli*_la_garantía extensión_de_garantía garantía_extendida
    garantía_ampliada extend*_la_garantía
donate
    donar* donamos donación* donativo* ong
make_it_right
    solucionar* arreglar* compensar* ponerle_solución lo_solucionemos
reach_out
    contact* ponerse_en_contacto escríb* póngase_en_contacto comuníque*
before_you
    antes_de antes_de_que antes_de_dejar antes_de_valorar
let_us_know
    háganos_saber avís* díganos dinos infórmenos
contact_us
    contáct* contacte_con_nosotros escríbanos escríbenos contacta_con_nosotros
small_business
    pequeñ*_negocio* pequeñ*_empresa* pyme* autónom* emprend*
family_business
    negocio_familiar empresa_familiar tienda_familiar negocio_de_familia
livelihood
    sustento viv*_de_esto comer ganarse_la_vida de_esto_vivimos
keep_secret
    en_secreto no_cuentes no_se_lo guarda*_el_secreto discrec*
between_us
    entre_nosotros tú_y_yo entre_nos que_no_salga
not_mention
    no_mencion* sin_mencionar no_digas no_nombr* no_coment*
do_not_tell
    no_diga* no_cuente* no_se_lo no_le_diga* sin_decir
update_review
    actualiz*_reseña* actualiz*_opinión actualizar_su_reseña actualizo_reseña
    edito
change_review
    cambi*_la_reseña modific*_la_reseña cambiar_su_opinión
    modificar_su_valoración cambi*_la_valoración
remove_feedback
    elimin*_la_valoración retir*_la_valoración borr*_el_comentario
    quit*_el_comentario elimin*_el_comentario
leave_feedback
    dej*_valoración dej*_un_comentario dej*_una_valoración dej*_comentario*
leave_review
    dej*_una_reseña dej*_su_opinión escrib*_una_reseña dej*_reseña
    pon*_una_reseña
scan_code
    escane*_el_código código_qr escane*_el_qr escan*_qr
follow_us
    síguenos síganos seguirnos sígannos
newsletter
    newsletter boletin* suscríb* lista_de_correo
bank_transfer
    transferencia* transferencia_bancaria transferir* bizum
bank_account
    cuenta_bancaria iban número_de_cuenta cuenta_corriente clabe
pay_directly
    pag*_directamente pago_directo pagarnos* fuera_de_amazon paypal
profile_link
    perfil enlace_de_mi link_en_bio mi_perfil
out_of_stock
    agotad* sin_stock sin_existencias no_disponible fuera_de_stock
cancel_order
    cancel*_el_pedido anul*_el_pedido cancel*_mi_pedido cancel*_la_compra
    cancel*_su_pedido
pricing_error
    error_de_precio precio_equivocado precio_incorrecto
amazon_team
    equipo_de_amazon soporte_de_amazon amazon_españa amazon_mexico
    departamento_de_amazon
customer_service
    atención_al_cliente servicio_al_cliente servicio_de_atención soporte*
seller_account
    cuenta_de_vendedor seller_central cuenta_vendedor nuestra_cuenta
negative
    negativ* malas
positive
    positiv*
unhappy
    descontent* insatisfech* disgustad* decepcion*
satisfied
    satisfech* content* conforme
dissatisfied
    insatisfech* descontent* decepcion* inconform*
experience
    experienc* vivenc* mala_experiencia
last_week
    semana_pasada la_semana_pasada la_otra_semana
asked_before
    ya_pregunt* ya_le_pregunté ya_escribí he_preguntado ya_se_lo
again_please
    otra_vez_por de_nuevo_por nuevamente_por
copy_and_paste
    copi*_y_peg* copia_y_pega copiar_y_pegar copipega corta_y_pega
keyword
    palabra*_clave palabras_clave keyword*
words_like
    palabras_como términos_como expresiones_como
in_exchange
    a_cambio a_cambio_de
in_return
    a_cambio en_recompensa
thank_you_gift
    regalo_de_agradecimiento detalle_de_agradecimiento
    obsequio_de_agradecimiento
as_a_thank_you
    como_agradecimiento en_agradecimiento como_muestra_de en_señal_de
    para_agradecer*
on_the_house
    invita_la_casa por_nuestra_cuenta cortesía_de_la de_regalo
discount
    descuent* rebaj* dto
coupon
    cupón* vale_descuento
promo_code
    código_promocional código_de_descuento código_promo cupón código_descuento
influencer
    influencer* youtuber* instagramer* bloguer* tiktoker*
competitor
    competenc* competidor* rival*
my_company
    mi_empresa mi_negocio nuestra_empresa mi_compañía mi_marca
work_for
    trabajo_para trabajo_en trabaja_para trabajamos_para trabaja_en
employee
    emplead* trabajador* asalariad*
founder
    fund* cofundador*
inventor
    invent* creador*
own_brand
    marca_propia nuestra_marca mi_marca marca_blanca
my_husband
    mi_marido mi_esposo mi_pareja mi_maridito
my_brother
    mi_hermano mi_cuñado mi_hermanito mi_bro
my_friend
    mi_amig* un_amigo mi_colega una_amiga amigo_mío
wrote_this
    escribí_este escribió_este lo_escribí escrito_por
author_is
    autor*_es el_autor la_autora la_escritora
got_it_free
    me_lo_regalaron me_enviaron_gratis recibí_gratis lo_recibí_gratis
    gratis_a_cambio
paid_me
    me_pag* me_pagaron pagarme me_han_pagado
offered_me
    me_ofrec* me_han_ofrecido ofrecieron ofrecerme
refund_if
    reembols*_si devol*_si dinero_si
tester_program
    probador* tester* programa_vine vine producto_de_prueba
cheaper_elsewhere
    más_barat*_en más_barato mas_barato* por_menos en_otras_tiendas
half_the_price
    mitad_de_precio mitad_del_precio a_mitad_de la_mitad
price_went_up
    subi*_el_precio subi*_de_precio ha_subido encarec* subida_de_precio
sold_out
    agotad* se_agotó vendid*
in_stock
    en_stock disponib* en_existencias hay_stock
other_reviews
    otras_reseñas otras_opiniones demás_opiniones otros_comentarios
reviewers
    otros_usuarios usuarios opinadores reseñadores compradores
fake_reviews
    reseñas_falsas opiniones_falsas comentarios_falsos reseñas_compradas
    opiniones_compradas
thief
    ladr* ratero* choriz* chorro*
scammer
    timador* estaf* tranza* timo*
stupid
    estúpid* tont* idiota* imbécil* gilipollas
shame_on_you
    vergüenza* sinvergüenza* qué_vergüenza deberían_avergonzarse poca_vergüenza
threaten
    amenaz* ateng*_a_las
sue
    demand* denunci* tribunal* juicio*
lawyer
    abogad* jurídic* letrad*
report_you
    denunci* report* os_denuncio
blacklist
    lista_negra bloquead* vetar* vetad*
heal
    cura curar* curan curó curad*
diabetes
    diabet* azúcar glucosa
medication
    medicament* medicación medicin* fármac* tratamiento
replace_medicine
    dej*_la_medicación sin_medicación sustit*_la_medicación dejar_las_pastillas
    sustituye*_al_medicamento
side_effect
    efecto*_secundario* efectos_adversos efectos_secundarios
steal
    robó robos hurt* roba* afan*
burglary
    robar* roba roban robó robad*
smuggle
    contraband* col*_por_la por_la_aduana esconder*
drug
    drog* porro* cocaín* marihuana* maría*
weapon
    arma armas pistola* navaja* rifle*
kill
    matar* mata matan mató matad*
hurt
    dolor* dolió doler* dolía duel*
explode
    explot* explos* estall* revent*
fire
    fuego* incend* llamas llamarada* arde
alcohol
    alcohol* cerveza* vino* ron vodka
drive_drunk
    conduc*_borrach* alcoholímetro manej*_borrach* alcoholemia conducir_bebido
forge_document
    falsific* document*_fals* carnet_falso
hide_from_police
    escond*_de_la policía que_no_te radar* esquivar*_a_la
remove_safety
    quit*_el_seguro quit*_la_protección desactiv* sin_protección anular_el
foreigners
    extranjer* inmigrant* moros sudacas panchit*
women
    mujeres las_mujeres chicas
religion
    religi* musulm* judí* cristian* católic*
gay
    gay gays homosexual* maric* lesbian*
sexy
    sexy sexi sensual* sexo sexual*
erection
    erecc* empalm* trempad*
orgasm
    orgasm* clímax me_corrí
naked
    desnud* en_pelotas en_bolas encuer* en_cueros
condom
    condon* preservativ* lubricante*
vibrator
    vibrador* consolador* satisfyer* dildo* juguete_sexual
phone_number
    número_de_teléfono teléfono número_de_móvil num_de_telefono
    número_de_celular
email_address
    dirección_de_correo correo_electrónico email dirección_de_email gmail
telegram
    telegram*
wechat
    wechat
instagram
    instagram* insta ig
website
    web página_web sitio_web pag_web www
shop_online
    tienda_online tienda_en_línea compr*_online comprar_por_internet
order_number
    número_de_pedido número_de_orden no_de_pedido núm_de_pedido
full_name
    nombre_completo nombre_y_apellidos nombre_y_apellido
deliver_late
    lleg*_tarde lleg*_con_retraso retras* llegó_tarde con_retraso
never_arrived
    nunca_lleg* no_lleg* no_ha_llegado no_me_llegó sin_recibir
lost_parcel
    paquete_perdido extravi* se_perdió paquete_extraviado perdido
tracking_number
    número_de_seguimiento no_de_seguimiento número_de_guía número_de_rastreo
    tracking
neighbour
    vecin* del_quinto
thrown
    tirad* lanzad* arrojad* aventad* tiraron
left_outside
    dej*_fuera en_la_calle dej*_tirado a_la_intemperie en_la_puerta
damaged_box
    caja_rota caja_golpeada caja_dañada caja_aplastada caja_abollada
well_packed
    bien_embalad* bien_empaquetad* bien_protegid* muy_bien_embalado
    bien_empacad*
fast_delivery
    envío_rápido entrega_rápida rápid*_envío llegó_rápido llegó_antes
wrong_item
    producto_equivocado artículo_equivocado otro_producto no_es_lo lo_que_pedí
used_item
    usad* segunda_mano producto_usado abierto_y_usado ya_usado
broken_on_arrival
    llegó_roto lleg*_rot* vino_roto vin*_rot* lleg*_dañad*
missing_part
    falt*_piezas falt*_una_pieza falt*_tornillos faltan faltaba*
counterfeit_item
    falsific* falso falsa falsos falsas
return_label
    etiqueta_de_devolución etiqueta_prepagada etiqueta_de_retorno
    guía_de_devolución
no_answer
    no_contest* no_respond* sin_respuesta ni_caso no_me_contestan
friendly
    amable* simpátic* amig* atent* agradable*
refund_refused
    no_me_devuelven niega*_a_devolver no_me_reembols* se_niegan_a
    no_quieren_devolver
customs
    aduana* arancel* dua derechos_de_aduana
works_well
    funciona_bien funciona_perfect* va_bien va_genial funciona_muy_bien
stopped_working
    dej*_de_funcionar no_funciona ya_no_funciona se_murió se_estrope*
poor_quality
    mala_calidad pésima_calidad baja_calidad calidad_pésima muy_mala_calidad
good_quality
    buena_calidad muy_buena_calidad gran_calidad calidad_excelente
    excelente_calidad
value_for_money
    calidad_precio relación_calidad calidad/precio por_ese_precio
too_small
    demasiado_pequeñ* muy_pequeñ* qued*_pequeñ* talla_pequeñ* me_queda_chic*
too_big
    demasiado_grand* muy_grand* qued*_grand* me_queda_grande enorme*
comfortable
    cómod* confortable* a_gusto
ugly
    feo fea feos feas feísim*
smells
    huele* olor* apesta* oler
tastes
    sabe sabor* saben sabe_a gusto
noise
    ruid* sonido
instructions
    instruccion* manual* guía montaje
material
    material* tejido tela
@carrier
    gls dhl ups fedex nacex envialia ctt dpd celeritas estafeta redpack tipsa
    agencia_de_transporte correo_argentino andreani servientrega coordinadora
@courier_staff
    mensajero* don
@vehicle
    moto motos tren* avión bici* patinete* conduc* carretilla*
@route
    rutas polígono* código_postal barrio* colonia
@parcel
    mercancía* bolsa*
@delivery_place
    felpudo* conserje* porter* garaje* porche* rellano* punto_de_recogida
@neighbour
    conserje* porter* caser* compañer*_de_piso señora_de_abajo viejita
    desconocid* presidente*
@lateness
    finalmente prometid* por_fin aún todavía sigue_sin nunca esperando semanas
    fuera_de_plazo
@quick
    exprés express urgente* antes_de_lo de_un_día puntual* inmediat*
    al_instante antelación
@arrival
    viene* apareci* aterriz* me_lo_dejaron ha_llegado
@courier_act
    entreg* subi* marc* bajé picar pica pico telefoneó avis* intento_de_entrega
    ausente* foto_de_la
@waiting
    pacient* cola impacient* llevo_esperando sigo_esperando desespera*
    a_la_espera pendiente* hacer_cola llevo_días llevo_semanas
@tracking
    enviado* estado* guía figura* aparece_como pone_entregado entregado*
    código_de_seguimiento número_de_guía
@dispatch
    expid* salió salir* salid* saliendo salieron sal*_del_almacén remesa
    preparando suministr* se_envió
@weekday
    lunes martes miércoles jueves viernes sábado* domingo* ayer anteayer
    laborable* hábil*
@month
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre
    octubre noviembre diciembre verano* otoño primavera*
@feast
    boda* comunion* bautizo* santo aniversario* san_valentín quinceañer*
    xv_años papá_noel día_de_la día_del_padre
@day_time
    mediodía medianoche madrugada* desayun* cena* tardecita amanecer siesta
@time_span
    segundo* temporada*
@weather
    niebla tormenta* granizo* húmed* empapad* calor frío clima mojad* temporal*
@number
    dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta
    cien mil primer* cincuenta quince
@seller
    proveedor* distribuidor* os ustedes
@staff
    agente* jefe* operador* asesor* dependient*
@answering
    escrit* coment* me_dicen
@refund
    devoluc* devuelt* vale* chargeback* bonific* recuper* retroced* disputa*
@return
    recogida* reenví* prepagad* qr gastos_de_devolución
@cancel
    revoc* descatalog* baja suspend* rescind*
@fraud
    fraud* mient* falso* falsa* truco* phishing bulo bulos paripé cuento*
@conduct
    amabilid* generos* respet* cordial* seriedad serio profesional* cercan*
    gentil*
@rudeness
    discut* prepotent* mala_educación arrogant* malos_modos mal_genio malhumor*
    antipátic* déspota* descarad* altaner* impertinent* chulo* chulería
    chulesc*
@bribe
    tarjetita* papelit* vale* borrar_la a_cambio_de presion* suplic*
@order
    pedi* pagar* paga pagan pago pagos pagué pagad* pagando paguen pagamos
    pagas cesta* carrito solicit*
@listing
    anunci* publicación ficha* título* detalle* mostrad* se_ve según_la
    catálog*
@instruction
    guía* montaje* montar* monta montan monté montó montad* montas esquema*
    diagrama* traducción traducid* configur* libro_de_instrucciones plano*
    paso_a_paso español
@wrong_item
    confund* no_es_el en_lugar_de en_vez_de no_corresponde otra_cosa otro_color
    confusión duplicad* por_error trocad* no_coincid*
@used_item
    abiert* sucio sucia sucios pegajos* migas sin_precinto desprecintad*
    manosead* gastad*
@damage
    dañad* daño daños mellad* estropead* maltratad* magull*
@missing
    falt* incomplet* olvid* pieza* solo_venía no_venía no_trae menos no_incluye
    ausen* no_viene medio_vací* echo_en_falta
@fake
    falso* falsa* original* auténtic* bamba clon* no_es_original fotocopi*
    chino*
@expiry
    caduc* venc* podrid* pudr* moho* enmohec* ranci* pasad* estropead* agri*
    gusan* mal_estado echad*_a_perder fecha_de_caducidad florecid* agusanad*
    pocha pocho
@newness
    precintad* intact* sellad* original* sin_abrir flamante* perfecto_estado
    sin_usar inmaculad* reluciente*
@packing_material
    corcho* embalaje* poliespán porexpan unicel acolchad* relleno
    papel_de_burbuja playo
@packing_verb
    abri* sell* precint* proteg* acolch* rellen* desempaquet* desembal*
    etiquet* desenvolv* guard*
@packing_verdict
    bien_embalad* mal_embalad* bien_protegid* mal_empaquetad* suelt*
    sin_protección bien_empaquetad* bien_empacad* doble_caja discret*
    con_esmero a_lo_bruto bailando embalaje_perfecto con_mimo
    de_cualquier_manera presentación
@money
    euro € dólar* precito banco* pavos gast* centavo* céntimo* soles
@price_word
    carillo carito ofert* chollo* ganga* precio precios precito asequibl*
    subid* bajad* prohibitiv* abusiv* clavada inflad* regalad* timo
@shop_elsewhere
    chino chinos bazar* carrefour lidl ikea decathlon leroy aliexpress shein
    temu mercado_libre ebay fnac mediamarkt corte_inglés walmart liverpool
@amazon
    prime kindle echo alexa bezos a_z garantía_a_z gestionado_por
@kitchenware
    sarten* olla* cazuela* cuchar* tened* vaso vasos taza tazas tacita* plato*
    bandeja* bol boles copa copas tupper* cacerola*
@appliance
    nevera* frigo* lavadora* lavavajillas horno* microondas licuadora*
    batidora* aspiradora* cafetera* tostadora* hervidor* plancha* freidora*
    refri* robot thermomix secador*
@electronics
    mando* control_remoto usb tele televisor* tv sensor* alarma* powerbank led
    hdmi adaptador* altavoz* wifi control
@phone
    iphone* samsung xiaomi protector* sim tarjeta_sim redmi smartphone* mica
@computer
    ordenador* ordena compu* portátil* laptop* teclado* impresora* tinta wifi
    usb disco_duro ssd tablet* router* software windows memoria* pc
@audio
    audio* auricular* altavoz* altavoc* bocina* parlante* micro micrófono*
    bluetooth bajos graves cascos audífono* amplificador* barra_de_sonido
    se_oye se_escucha karaoke
@camera
    objetivo* lente* trípode* zoom resolución grab* telescopio* prismático*
    webcam* flash nítid* megapíxel*
@clothes
    pantalón* vestido* chaqueta* abrigo* falda* camisa* sudadera* calcetín*
    jersey* sujetador* braga* talla* gorro* cinturón* manga* playera* blusa*
    remera*
@shoes
    zapat* bota botas botín* sandalia* suela* cordones deportiva* tenis
    plantilla* chancla* pantufla* calzado* tallan número_de_pie
@jewellery
    collar* pendiente* pulsera* cadena* plata joya joyas joyer* arete*
    colgante* broche* reloj* dije* gargantilla* piercing* acero_inoxidable
    bisut* zirconia*
@bag
    maleta* cartera* monedero* riñonera* neceser* bandolera* estuche*
    billetera* equipaje trolley* portafolio*
@beauty_hair
    crema* champú* shampoo maquillaje* labial* esmalte* uñas perfume* colonia*
    barba* jabón* gel mascarilla* secador* plancha_del_pelo peine* rímel sérum
@health
    médic* tensiómetro* termómetro* tensión mascarilla* faja* rodillera* masaj*
    dolor* espalda ortopéd* silla_de_ruedas oxímetro* audífono* andador*
    muletas plantillas
@baby
    carrito* carriola* pañal* biberón* chupete* babero* mamila* silleta trona*
    coche_de_bebé niño* niña* niñit* bañera* bautizo* mordedor* cochecito
    lactancia
@toys_games
    lego peluche* pelota* coche_de_juguete bloques tren* robot* ajedrez cartas
    playmobil consola* figura* barbie nerf slime mando
@book
    lect* edición editorial* trama* personaje* final saga sagas cómic* manga
    ejemplar* traducción
@music_media
    vinilo* bluray serie* canción canciones música* concierto* banda* álbum
    doblaje* temporada* coro coros dibujos cine blu_ray banda_sonora
@instrument
    guitarra* cuerda cuerdas cordel* piano* teclado* violin* ukelele* flauta*
    bajo trompeta* saxo* cajón púa púas armónica* partitura*
@art_craft
    pintura* pintar pincel* aguja* tela telas telita coser tejer ganchillo
    crochet lápiz* lapices rotulador* cuentas abalorio* resina* manualidad*
@tools_fixings
    destornillador* sierra* martillo* llave* alicate* bisagra* escalera*
    herramienta* hoja* clavo* taco tacos desarmador* pistola* soldador*
@building
    lavabo* fregadero* azulejo* baldosa* persiana* estor* bisagra* pared*
    techo* suelo* ladrillo* tubería* válvula* inodoro* wc cerradura* mampara*
@garden
    maceta* manguera* hamaca* barbacoa* parrilla* riego* cortacésped* podadora*
    tijeras_de_podar invernadero* sombrilla* asador* tierra piscina* seto setos
    alberca
@plants
    planta* árbol* semilla* hoja hojas maceta* rosa rosas rosado* lavanda*
    cactus suculenta* orquídea* musgo raíz raíces brot* germin*
@pet_goods
    correa* arnés collar* comedero* bebedero* rascador* arena* arenero*
    acuario* jaula* pienso* croqueta* transportín* transportadora* filtro*
    antipulgas pulgas snack*
@animal
    caballo* conejo* hámster gallina* tortuga* vaca vacas oveja* cabra* mosca*
    mosquito* rata ratas ratón*
@vehicle_part
    neumático* aceite* motor* faro faros parabrisas cadena* pedal* volante*
    gasolina* parachoques limpiaparabrisas alfombrilla* matrícula* bujía*
    filtro_de_aire autorradio
@sport
    fútbol balon* pelota* raqueta* pesas mancuerna* bici* guantes correr
    running natación nadar* nadad* esterilla* pádel entren* ciclis* boxeo*
@camping_fishing
    saco_de_dormir mochila* caña* anzuelo* acampar camping caravana* hornillo*
    cantimplora* termo* hamaca* carrete* señuelo* montaña* senderism* sedal
@furniture
    sofa* armario* colchón* mueble* taburete* patas cómoda* ropero* zapatero*
    librero* canapé* respaldo*
@bedding
    sábana* colchón* manta* edredón* toalla* funda_nórdica nórdico cobija*
    mantel* cobertor* plumón* topper ropa_de_cama colcha* cortina*
    viscoelástic* frazada*
@lighting
    led vela velas farol* tira_led ilumin* alumbr* flexo* guirnalda* parpad*
    interruptor* plafón aplique* lumin*
@office
    boli* lápiz lápices cuaderno* libreta* papel* impresora* tinta* grapadora*
    agenda* calendario* carpeta* regla* folio* rotulador* tóner archivador*
    pluma*
@party
    globo* guirnalda* vela velas velita* disfraz* confeti adorno*
    árbol_de_navidad corona* servilleta* pastel tarta* decoración belén
    nacimiento* invitacion* piñata*
@food_spices
    pan leche* huevo* arroz* chocolate* mermelada* miel aceite* especia* sal
    azúcar jamón carne* fruta* snack* frutos_secos salsa* canela
@drink
    café té botella* zumo* jugo* leche cápsula* infusion* refresco* ginebra*
    whisky tequila* mate yerba chocolate_a_la copa copas manzanilla
@supplement
    proteína* cápsula* colágeno* creatina* vitamina* omega magnesio*
    melatonina* suplement* batido* comprimido* cúrcuma* gomitas dosis
    quemagrasa* probiótic* complemento* ashwagandha
@cleaning
    detergente* jabón* lejía* cloro fregona* trapeador* escoba* bayeta*
    esponja* aspira* spray* desinfect* quitamanch* mopa* trapo* friegasuelos
    suavizante* desengras*
@part
    soporte* bisagra* cremallera* cierre* varilla* pestaña*
@material
    metal* algodon* goma* caucho* silicona* poliéster* aluminio* seda lino
@colour
    marrón* café morad* naranja* beige dorad* platead* violeta lila turquesa
@size
    anch* medid* fina finos finas finura gord* liger* centímetr* cm xl alto
    alta altos altas altura holgad*
@senses
    suav* friít* amarg* asper* pegajos* calentit* textura* fresc* agradable*
@looks
    mono queda_bien se_ve vistos* estétic* original* cuqui chul*
@quality_praise
    calidad* bien_hecho buen_acabado durader* excelente* genial* perfect*
    cumpl* maravill* chulísim* bien_acabad* acierto* fantástic* de_diez
@quality_blame
    chafa* frágil* basura* porquería* bazofia de_juguete plasticuch* inútil*
    inservible* chapuza* mierda* chungo* rompible* malucho
@fail_verb
    dej*_de_funcionar despeg* se_dobl* averi* se_estrope* estropea* descos*
    se_cae* apag* se_quem* bloque* pincha* encog* falla fallo fallan fallado
    fallar*
@work_verb
    va cumpl* anda encend* enciende* pega responde*
@use_verb
    instal* coloc* puse estren* mido
@body_part
    mano manos manit* cabeza cabezas cuello* espalda* nariz barriga* estómago*
    cara
@room
    baño* salón dormitorio* terraza* garaje* pasillo* despacho* desván
    trastero* escalera* comedor* recámara* balcon* patio* sótano* entrada
@family
    papás tía familia* suegr* cuñad*
@comparison
    mejor peor más_que menos_que compar* similar* antes otros frente_a
@negation
    imposible nanay para_nada ni_siquiera
@intensifier
    mucho realmente verdaderamente tanto enormemente altamente sumamente
    de_verdad
@hedge
    casi más_o_menos algo un_poco diría aun_así único_pero
@verdict
    horrible* normal* regular me_gusta una_mierda un_asco no_vale lamentable*
    nefast* vergonzos* una_pasada
@stars
    5_estrellas cinco_estrellas una_estrella 1_estrella valor valorad* valoro
    cuatro_estrellas tres_estrellas máxima
@recommendation
    repito volver*_a_comprar no_compr* evit* cuidado ojo huid* merece_la_pena
    100%_recomendable alej* aviso* advert* no_perd*
@courtesy
    saludo* perdón perdone* disculp* atentamente cordial* un_saludo de_nada
    señor* feliz_día
@swearing
    puto* hostia* cabr* hijo_de_puta hijos_de_puta hijueputa verga* carajo
    maldit* pelotud* culo mamada* cojones hdp ptm
@place_name
    madrid barcelona españa sevilla valencia méxico cdmx argentina colombia
    chile china alemania italia lisboa bogotá monterrey guadalajara alicante
@me
    yo mis nuestro* nuestra* soy tengo compré
@kin
    mi_madre mi_hermana mi_esposa mi_esposo mi_abuela mi_primo mi_cuñado
    mi_suegra mis_padres mis_hijos mi_familia
@companion
    novi* socio* conocid* jefe* compi*
@spouse
    pareja novio* novia* ex boda* casad* mi_chico mi_chica prometid*
    matrimonio* cónyuge*
@child
    peque* adolescent* escuincl* guagua* chiquill*
@maker
    artesan* diseñador* editor* ilustrador* traductor* pastelero* sastre*
    panader* narrador* taller* desarrollador*
@making
    escrit* elabor* desarroll* produc* confeccion*
@workplace
    taller* tienda* naves planta* negocio* local*
@employment
    soci* sueldo* contrat* curr* agente* despedid* puesto puestos
@business
    taller* autónom* emprend* pyme* local* facturación
@rivalry
    competen* copi* imitad* compar* a_diferencia_de otras_marcas difam*
    desprestig* plagio* versus vs falsa* mejor_que supera*
@promotion_place
    facebook youtube bio tiktok blog* etsy
@promotion_call
    comprar* compra compras compran compré compró comprad* compren compramos
    comprando síganos entra* descarg* consult* mira* pásate échale_un_vistazo
    búsca*
@coupon
    vale* promo* porcentaje % euros_de_descuento 2x1
@gift
    tarjeta_regalo tarjeta_de_regalo detalle* sorpresa* gift_card giftcard
@payback
    devol*_el_dinero ingres* íntegr* paypal te_devolvemos
@bargain_for
    a_cambio a_cambio_de si_me condición compens* presion* solucion* retir*
    pact* siempre_que
@review_words
    valor valorad* valoro escrit*
@review_change
    suba* baj*_la_nota mejor*_la_valoración subo
@reviewers
    usuari* gente quien_lea quienes otras_personas la_gente vosotros
@evidence
    seguimiento* papel*
@openness
    verdad* transparent* reconoc* admit* confies* voy_a_mentir opinión_sincera
    opinión_honesta real reales realidad vine sin_tapujos recibí_gratis
@disease
    ictus parkinson* alzheimer* demenc* covid* leucemia* depresi* autis*
    fibromialgia* hipertens* psoriasis eczema* esclerosis infarto*
@ailment
    picor* pica* irrit* hinch* alergi* sarpullid* mareo* mareé marea* fiebre*
    cansad* ampolla* inflam* diarrea* vómit* migraña* grano* jaqueca*
@medicine
    jarabe* quimio* antibiótic* tratamiento* recet* pomada* cápsula* operación
    ciru* vacuna* diálisis ibuprofeno paracetamol metformina
@healer
    médic* psicólog* pediatra* dermatólog* especialista* oculista* podólogo*
    consulta curandero*
@healing
    mejor* alivi* elimin* recuper* se_quitó se_me_fue quit*_el_dolor
    adiós_al_dolor revert* combate*
@test_result
    análisis analítica* tensión presión glucosa azúcar colesterol resultado*
    medición* medid* positiv* laboratorio* resonancia* radiografía*
    triglicérid* marcadores
@weapon
    escopeta* bomba* bala balas munición machete* flecha* puñal* granada*
    táser* porra ballesta* explosiv* daga* katana* pólvora
@drug
    cannabis esnif* camello* colocad* éxtasis metanfetamina* lsd heroína* setas
    yonqui* crack pipa pipas papelina* mota
@alcohol
    copa copas whisky tequila* ginebra* bar resaca* chupito* caña* birra* pedo
    chela* cubata*
@police
    detenid* denunci* cárcel delit* radar* control* inspector* carnet*
    detector* poli
@theft
    caco* mangar* mangad* mangui sustra* saque* llev*_sin_pagar carterist*
    alarma*
@stealth
    escond* ocult* disimul* sin_que_se a_escondidas desapercib* pill* invisibl*
    descubr* camufl* espía* discret* esquiv* sin_ser_visto burlar evadir
    saltarse
@violence
    pegar* pega pegan pegad* pegó pegament* pegajos* sangre* paliza* atac*
    agred* puñet* dispar* apuñal* ahorc* envenen* venen* patad*
@safety_device
    seguro* alarma* guante* cinturón* detector* barrera* gafas_de_protección
    interruptor* valla* sensor* tapa tapas tapit* arnés
@disabling
    desactiv* puentea* puente anul* brid* desconect* trabar* trabad* tapar*
    tapad* tapé bypass desmont* inutiliz* trucar
@hazard
    gas gasolina* chispa* cortocircuito* electrocut* venen* tóxic* lejía*
    peligro* ardía ardiend* calambre* ácido* descarga* asfixi*
@insult_noun
    ladron* sinvergüenza* estafador* payaso* cabr* basura cobarde* inútil* rata
    ratas delincuente* chorizo* bastardo* subnormal* retrasado* tramposo*
    boludo* cerdo*
@insult_adjective
    vago vagos vaga inútil* asqueros* maldit* puto puta putos putas putísim*
    jodid* sinvergüenza* inept* incompetent* ridícul* patétic* penos*
@wits
    listo tont* intelig* dos_dedos dedos_de_frente sentido_común analfabet*
    ignorant* burro* luces saber
@contempt
    asco* odio odia odian odiar* odié odios* desprec* escup* ridícul* burla*
    reír* jaja* caradura* morro jeta desvergonz* descaro*
@curse
    púdr* maldit* infierno diablo* karma cáncer ahórc* reviente* váyanse_a_la
    que_os_den vete_a_la muráis dios_te castigo* al_carajo
@nation
    español* francés* alem* italian* mexican* argentin* chin* colombian* ruso
    rusos rusa rusas american* gringo* portugues* venezolan* peruan* marroquí*
@faith_group
    cura sacerdote* misa biblia* moro moros mezquita* evangél*
    testigo*_de_jehová halal ramadán obispo* monja* ateo* dios pastor*
@gender_group
    tía tías tíos feminist* macho* feminazi* machis* féminas hembra* varon*
    viejas
@orientation_group
    trans travest* orgullo arcoíris bisexual* bollera* bujarr* queer* heter*
    sarasa transexual* lgbt*
@disability_group
    ciego* ciega* cojo* autist* síndrome_de_down discapac* minusválid*
    silla_de_ruedas subnormal* retrasad* mongol* demen* esquizofr* parkinson*
    tartamud* bipolar* lisiad* paralític*
@age_group
    viejo* vieja* mayores ancian* adulto* adulta* adolescent* edad edades
    jubilad* tercera_edad viejit* millennial* boomer* chavit*
@newcomer
    refugiad* sudaca* turist* pasaporte* frontera* sin_papeles mena menas
    forasteros pateras ilegales deport* a_tu_país
@generalising
    todos_iguales esta_gente esa_gente típico de_los son_todos gentuza
    toda_esa_gente como_todos
@inferiority
    inferior* sobran sobráis sobras no_valen escoria* chusma* gentuza* parásit*
    vago vaga vagos vagas basura salvaj* no_deberían atrasad* sucios
@sex_act
    follar* folla follad* follando follo sexo* chup* mamada* paja pajas penetr*
    anal bdsm azot* corrid* gemir* gime gimiendo
@body_part_intimate
    culo culos teta tetas pene penes polla* vagina* coño* pezon* testíc* huevos
    cojones nalgas pecho* senos trasero* clítoris
@intimate_goods
    lencería* tanga* sujetador* esposas látigo* plug picardías liguero* body
    ropa_interior bolas_chinas arnés látex encaje disfraz_sexy
@shop_name
    ebay aliexpress carrefour ikea lidl decathlon fnac mediamarkt walmart
    liverpool coppel wallapop shein temu zara primark pccomponentes
    corte_inglés
@cheapness
    más_barato por_menos mitad_de_precio black_friday regalad* menos_euros
    saldo prime_day liquid* de_oferta
@stock
    stock* agotad* existenc* unidades sin_stock inventario* se_acab*
    descatalog* quedan se_vende no_queda vuelto_a
@shopping_time
    ayer ofert* rebajas black_friday desde_hace esta_semana este_mes
@seller_words
    atención* incidenc* postventa posventa gestión
@quality
    calidad* suav* fuert* fina finos finas finura liger* frágil* buen*
    mal*_acabad*
@goods_kitchen
    sartén* olla* taza tazas tacita* plato* cafetera* batidora* horno*
    freidora* tapit* bote* tabla* colador* termo* nevera* tetera* licuadora*
@goods_electronic
    auricular* altavoz* teclado* ratón tele televisi* televiso* impresora*
    router* reloj_inteligente smartwatch* consola* bocina* audífono* usb
@goods_clothing
    camiseta* pantalón* vestido* zapat* bota botas botin* chaqueta* abrigo*
    bolso* calcetín* sombrero* guante* bufanda* cinturón* sudadera* falda*
    ropa*
@goods_book_media
    cómic* vinilo* revista* manual* serie* calendario* cd dvd cuento* saga
    sagas
@goods_tool_garden
    sierra* herramienta* escalera* martillo* manguera* maceta* cortacésped*
    llave* destornillador* tijeras pala palas cinta cintas semilla* podadora*
    hamaca* barbacoa*
@goods_toy_pet_baby
    peluche* pelota* carrito* biberón* pañal* collar* correa* rascador* pienso*
    arena* chupete*
@goods_beauty_health
    crema* perfume* champú* maquillaje* jabón* aceite* sérum cepillo* secador*
    mascarilla* termómetro* vitamina* esmalte* gel faja* labial* depiladora*
    afeitadora*
@goods_food_drink
    café té chocolate* aceite* vino* miel pan leche* azúcar frutos_secos
    especia* cápsula* cereal* cerveza* jamón* arroz* infusion* salsa*
@goods_home_furniture
    lámpara* armario* sofá* colchón* cortina* alfombra* reloj_de_pared edredón*
    toalla* mueble* perchero* cuadro* manta*
@goods_sport_car
    casco* mancuerna* esterilla* balón* neumático* batería* soporte* guantes
    raqueta* patinete* cinta_de_correr alfombrilla* candado* bomba_de_aire
@fiction
    personaje* protagonista* trama* argumento* final* saga sagas fantasía*
    misterio* asesin* detective* ficción romántic* giro* lectura* serie*
    desenlace*
@pet
    mascota* conejo* hámster* pez peces tortuga* cobaya* hurón canario*
    caballo* michi* lomito* peludo* gallina*
"""
