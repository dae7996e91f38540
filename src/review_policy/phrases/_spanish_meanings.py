"""
Spanish words by what they mean.
"""

from __future__ import annotations

from typing import Final


MEANINGS: Final = """
you
    tú usted ustedes vosotros vosotras ud uds vd te ti os contigo vos
we
    nosotros nosotras nos somos estamos hemos tenemos
me
    me mí conmigo mi
they
    ellos ellas son están les ellas_mismas
he
    él
and
    y e además ademas
thank
    gracias agradec* agradezc* mil_gracias grax muchas_gracias
she
    ella
in
    en dentro
be
    ser es está estar son están era fue estaba sea siendo sido soy estoy eres
    estás estas
one
    un uno una
day
    día dia días dias
at
    en a
rate
    valorar* valore valora califi* puntú* puntu* tarifa*
amazon
    amazon* amz amzn
would
    habría habria podría podria querría querria gustaría gustaria haría haria
    sería seria
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
    tener tengo tiene tienen tenemos tienes tenéis teneis tuve tuvo tenía tenia
    haber he ha han hemos
come
    viene vienen venir venía venia vino vinieron venido venga vengan ven llega
who
    quien quién quienes quiénes que
on
    en sobre encima encendid* puest*
driver
    conductor* repartidor* chofer* chófer* transportista*
feedback
    valoracion* valoración opinion* opinión comentario* feedback calificacion*
    calificación retroalimentacion
order
    pedido* pedí pedi pedir pidi* compra orden ordené ordene ordenar encarg*
like
    como igual_que gust* me_gusta* me_encant* parecid*
less
    menos inferior
review
    reseña* opinión opinion* valoración valoracion* comentario* review*
    crítica* critica* reseñit*
leave
    dejar* deja dejan deje dejen dejé dejó dejad* dejo dejamos dejando dejas
    dejes déjanos dejanos déjame dejame dejaba abandon* irse salir
this
    este esta esto estos estas
bit
    poco poquito pelín pelin tantito trozo* broca* puntito
shop
    tienda* comercio* negocio* comprar local
tell
    decir diga digo dígame digame dígan* digan* dice* dije* dijo dijiste* dime
    contar* conté conte contó conto contad* contando avis* inform* cuént*
    cuent*
say
    decir dice dicen dije* dijo dijiste* diciendo digo diga pone
answer
    respond* contest* respuest*
star
    estrella estrellas estrellit*
refund
    reembols* devolución devolucion* dinero_de_vuelta reintegr* abono abonar*
    devolver_el_dinero devolv* devuelv*
same
    mismo misma mismos mismas igual iguales idéntic* identic*
that
    ese esa eso aquel aquella aquello que
now
    ahora ya actualmente ahorita hoy_en_día hoy_en_dia
page
    página* pagina* hoja* web
wrap
    envolv* envuelv* envuelt* papel_de_regalo envoltorio* film
with
    con junto_con
seller
    vendedor* tienda la_tienda el_vendedor el_comercio anunciante*
can
    podemos podéis podeis poder pued* lata*
do
    hace hacer haga hago hagas hágan* hagan* hice* hicimos hiciste hiciera*
    hizo hech* hacen haz
so
    así asi tan por_eso así_que asi_que entonces
every
    cada todos_los todas_las todo toda
of
    de del
here
    aquí aqui acá aca por_aquí por_aqui
ask
    pregunt* pedir pido pide* pidi* solicit* consult*
since
    desde desde_que hace ya_que puesto_que
these
    estos estas
back
    vuelta espalda* atrás atras devuelt* de_vuelta trasera* trasero regres*
month
    mes meses mensual* mesecito*
bag
    bolsa* bolso* bolsita* mochila* funda*
write
    escrib* redact* pon poner pongas pongan anotar
good
    buen buena bueno buenos buenas bien chido chévere chevere guay
word
    palabra* término* termino* vocablo*
read
    leer leí lei leíd* leid* leyend* leyó leyo lee leen leo leyeron lectura*
no
    no ningún ningun ninguna ninguno sin nada
half
    mitad medio media medias
mine
    mío mio mía mia míos mios mías mias el_mío el_mio
door
    puerta* portal portón porton zaguán zaguan
send
    envi* enví* mandar* manda mandan mandé mande mandó mando mandad* manden
    mandas remit*
old
    viej* antigu* anciano* años usad*
to
    a al hacia para
still
    todavía todavia aún sigue siguen aun seguimos sigo
dear
    estimad* querid* apreciad* caro cara caros caras carísim* carisim*
first
    primer* al_principio
get
    recib* conseg* consigu* obten* obtuv* obtien* coger* coge cogí cogi cogió
    cogio cogen cogid* cogiend* agarr*
name
    nombr* apellido* llama
night
    noche* nocturn* anoche
pack
    paquete* pack packs embal* empaquet* empac* lote*
wait
    esper* aguard* paciencia
comment
    coment*
then
    entonces luego después despues tras
not
    no ni tampoco nunca
when
    cuando cuándo al
never
    nunca jamás jamas nunca_más nunca_mas en_la_vida
up
    arriba subir* sube suben subió subio subí subi subid* hacia_arriba levant*
    suba
put
    poner* pone ponen pongo ponga* poniendo ponía ponia puse puso pusieron
    pusimos pusiera puest* coloc* meter* mete metí meti metió metio metid*
    meten met
gate
    verja* puerta* portón porton* cancela reja portilla
cancel
    cancel* anul* dar_de_baja
what
    qué que lo_que cuál
free
    gratis gratuit* libre regalad* sin_coste sin_costo de_gratis
enough
    suficiente* bast*
nice
    bonit* lind* majo maja amable* agradable* mono mona simpátic* simpatic*
    chulo* bello
sign
    firm* señal* cartel* signo*
woman
    mujer* señora* chica*
make
    hacer* hace hacen hacemos haces haciendo hacía* hacia* haga hago hagas
    hágan* hagan* hice* hicimos hiciste hiciera* hizo hech* fabric* haz marca
late
    tarde retras* atras* demor* tardanza tardí* tardi* con_retraso tardado
    tardó tardaron tardando
feel
    sentir* sentí senti siento siente sienten sintió sintio tacto sensación
    sensacion
own
    propi* dueño*
again
    otra_vez de_nuevo nuevamente volver_a vuelvo vuelve* volveré* volvere*
    repetir*
please
    por_favor porfavor porfa porfi* pf xfa xfavor ruego rogamos le_ruego
about
    sobre acerca_de unos alrededor respecto
sorry
    perdón disculp* lo_siento lamento lamentamos sentimos siento perdon*
    lamentablemente
hour
    hora horas
through
    mediante través traves por a_través_de a_traves_de vía via
card
    tarjeta* tarjetit* carta cartas
somebody
    alguien alguno alguna una_persona
nothing
    nada ningun* nada_de_nada
money
    dinero* pasta plata lana euros pesos perras billete* guita
those
    esos esas aquellos aquellas
run
    correr* corre corren corrí corri corriendo funcion* marcha
our
    nuestro nuestra nuestros nuestras
parcel
    paquete* paquetit* bulto* envío envio encomienda*
without
    sin
minute
    minuto* minutit* momentito
go
    ir va van voy vamos fue fui fueron iba vaya ve yendo vete
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
    encant* amor amo ama amar amamos adoro me_encant* enamorad* adorar amé ame
mail
    correo* email mail carta cartas postal
people
    gente personas persona peña raza
where
    donde dónde adonde
take
    tomar* toma toman tomo tomé tomó tomad* tomando tome tomas llev* coger*
    coge cogí cogi cogió cogio cogen cogid* cogiend* coja cojan cojo agarr*
    tard* saqu*
nobody
    nadie ninguno ni_dios
each
    cada cada_uno cada_una
after
    después despues tras despues_de luego al_cabo
tape
    cinta cintas celo cinta_adhesiva precint* diurex
depot
    almacén almacen depósito* deposito* nave delegación delegacion* bodega*
    punto_de_recogida
return
    devol* devuelv* devuelt* retorn* regres* volver
courier
    mensajer* transportista* repartidor* paqueter* correos seur mrw agencia
there
    allí alli ahí ahi allá alla hay había habia
by
    por de
quick
    rápid* rapid* veloz pronto enseguida
wrong
    equivocad* mal incorrect* erróne* errone* errad* error
postage
    gastos_de_envío gastos_de_envio portes franqueo* envío envio flete
both
    ambos ambas los_dos las_dos
pay
    pagar* paga pagan pago pagos pagad* pagó pagando pagamos pagas pagu* abon*
    cobrar* cobra cobran cobró cobro cobrad* cobros cobrando
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
    aguant* sujet* sosten* sostien* retenid* mantien* agarr*
charge
    carg* cobrar* cobra cobran cobró cobrad* cobrando recarg* cobro*
which
    cual cuál cuales cuáles que
lot
    mucho mucha muchos muchas montón monton un_montón un_monton lote
little
    poco poca pequeñ* poquit* chiquit*
but
    pero sino sin_embargo aunque excepto no_obstante pro
price
    precio precios preciazo importe* coste costo tarifa*
cheap
    barat* económic* economic* tirado_de_precio cutre*
already
    ya
light
    luz luces lámpara* lampara* liger* livian* foco focos
down
    abajo bajar* baja bajan bajo bajó bajé bajad* baje bajón bajon bajos bajas
    bajando debajo caíd* caid*
rang
    llam* tocar* toca tocan tocó tocad* tocando toco toqu* timbr*
reviewer
    reseñador* opinador* reseñista* usuarios comentarista* tester probador*
out
    fuera afuera salid* salió salio agotad*
delivery
    envío* envio* reparto* entreg* domicilio
once
    una_vez vez cuando
carton
    cartón caja cajas cajita* carton* cajas_de_cartón cajas_de_carton
buy
    compré compre compró compro compren compra* adquir* adquier* mercar
picture
    foto fotos fotit* fotograf* imagen* imágenes cuadro* dibujo*
phone
    teléfono* móvil* movil* celular* telefon* cel tlf tfno llamada*
knock
    tocar* toca tocan tocó tocad* tocando toco toqu* golpe* llam* aporre*
under
    bajo debajo debajo_de por_debajo
miss
    falt* perder* perdí perdi perdió perdio perdid* perdieron perdiendo
    echar_de_menos extrañ* pierd*
number
    número* num no numer* cifra*
should
    debe* tendría* tendria* tiene_que habría_que habria_que
photo
    foto fotos fotit* fotograf* imagen* imágenes
open
    abrir* abre abren abrí abri abrió abrio abro abra abriend* abres abiert*
    destap*
wash
    lavar* lava lavan lavad* lavé lavo lavas lavando lave lavable* limpi*
size
    talla* tamañ* medida* talle* grande dimension*
last
    últim* ultim* dura duran duró duro durado durar* duros duras durísim*
    durisim* duración duracion dureza pasad* final
show
    mostr* muestr* enseñ* se_ve
chapter
    capítulo* cap capitul*
how
    cómo como
message
    mensaje* msj mensajit* sms wasap* recado*
full
    llen* complet* enter* total
new
    nuevo nueva nuevos nuevas nuevec* nuevit* novedad* estrenar a_estrenar
    flamante
hand
    mano manos entreg* manit*
paper
    papel* periódico* periodico*
label
    etiquet* rótulo* rotulo*
hedge
    seto setos cortasetos arbusto*
know
    sabe saben saber* sabía* sabia* sabor* sabroso* sabemos sabes sé supe supo
    supieron conoc* conozc* sepa*
also
    también tambien además ademas asimismo igualmente tb tmb
roll
    rollo* enroll* rodar* rodillo* rodado rueda* rollit*
lid
    tapa tapas tapadera* tapita*
lady
    señora* dama damas señorita* doña
handle
    asa asas mango* manij* asidero* maneta* tirador* manej*
only
    solo sólo solamente únicamente unicamente solo_que nomás nomas
ship
    envi* enví* despach* barco* embarc* expedi*
remove
    quit* elimin* retir* borr* sacar* saca sacan sacó sacad* saqu*
time
    tiempo* vez veces horas rato
track
    seguim* rastre* localiz* pista* tracking
flat
    piso apartamento* plano plana planos planas departamento* pinchad*
wife
    mujer esposa* mi_mujer parienta señora
taste
    sabor* sabe gusto* saben saber* sabía* sabia* sabroso* sabemos sabes probar
fast
    rápid* rapid* veloz deprisa volando
book
    libro* librit* novela* reserv*
ring
    anillo* timbre* sortija* llam* aro aros
keep
    qued* mantener* mantien* mantuv* mantenid* guard* conserv*
invoice
    factur* ticket boleta*
date
    fecha* cita citas plazo
scan
    escane* escáner scan* códigos codigos
much
    mucho mucha muchísim* muchisim* bastante
girl
    niña* chica* chavala* nena nenas muchacha*
cut
    cortar* corta cortan corte cortes cortó corté cortad* cortando recort*
kind
    amable* tipo clase tipos bondad*
buyer
    comprador* cliente*
look
    mirar* mira miran miré miro mirad* mirando mire ve aspecto* parec* buscar*
    busca buscan busco buscaba buscando busqué busque luce lucen
over
    sobre más_de mas_de encima terminado acabado
sleep
    dorm* duerm* durm* sueño* descans*
smell
    olor* oler olía olia apest* huel* peste pestazo pestilen*
close
    cerr* cierr* cerca cercan* próxim* proxim*
find
    encontr* encuentr* hall* buscar* busca buscan busco buscaba buscando busqué
    busque
decent
    decente* aceptable* apañad* digno digna correct*
heavy
    pesad* pesa pesan peso
hello
    hola buenas buenos_días buenos_dias buenas_tardes holi* saludos
opinion
    opin* parecer punto_de_vista
game
    jueg* videojuego* partida*
man
    hombre* señor* tipo tío tio chico*
next
    siguiente* próxim* proxim* que_viene al_lado después despues
mum
    madre* mamá* mama* mami
crack
    grieta* raja rajas rajad* rajó rajar* agriet* resquebraj* fisura* quebr*
bin
    basura* cubo cubos papelera* contenedor* tacho* bote_de_basura
change
    cambi* modific* rectific*
work
    funcion* trabaj* sirv* va_bien marcha jala
year
    año años anual* añito*
fit
    encaj* qued* ajust* cabe caben caber cabía cabia cabían cabian entalla*
    calz*
need
    hace_falta neces* requier*
strong
    fuerte* resistent* robust* potente*
stay
    qued* permanec* mantener* mantien* mantuv* mantenid* aguant*
reply
    respuesta* respond* contest*
fine
    bien fino fina finos finas finit* finísim* finisim* finura perfect* vale
    multa*
slide
    desliz* resbal* tobogán* tobogan* corred*
strap
    correa* tira tiras tirita* tirante* cinta cintas cincha* pulsera*
colour
    color* tono tonos
chat
    chat* charl* convers*
stick
    pegar* pega pegan pegad* pegó pegament* pegajos* pego palito* palo* atasc*
    adhier* adhesiv*
big
    gran grande* enorme* grandot* inmens*
will
    será va_a voluntad voy_a vamos_a testamento
sister
    herman* cuñada*
right
    correct* derech* bien razón razon
real
    real reales realidad verdader* auténtic* autentic* de_verdad legítim*
    legitim*
bell
    timbre* campan* telefonillo*
promise
    promet* promesa* compromet* aseguraron
code
    código* codigo* clave* qr cupón cupon
boil
    herv* hierv* hirv* forúnculo* forunculo* ebullición ebullicion
cure
    cura curar* curan curó curad* curación curacion curativ* remedio* sana
    sanar* sanó sano sanan sanado
clear
    clar* transparent* despej* nítid* nitid*
must
    debe deben debo debemos debes debéis debeis debía* debia* deberá* debera*
    obligad* hay_que tiene_que tienen_que tengo_que
sharp
    afilad* filo* nítid* nitid* cortant* puntiagud*
folk
    gente folk folclor* personas
third
    tercer* tercio
loud
    ruidos* fuerte alto volumen escandalos* ruido
ignore
    ignor* pas*_de_mí pas*_de_mi hacen_caso sin_respuesta caso_omiso
give
    dar da dan dieron di dio dado doy demos regal* den
sort
    tipo tipos clase* solucion* arregl* ordenar
between
    entre
offer
    ofrec* ofrezc* ofert* propon* propus*
hot
    calient* calor* cálid* calid* quema picante
hope
    esper* ojalá ojala
call
    llam* telefone* marc*
its
    su sus suyo
step
    paso* escal* peldaño*
second
    segund*
see
    ver ve ven vi vio visto veo verá vemos vea
deliver
    entreg* repart* traj* traen
thin
    delgad* fino finit* finísim* finisim*
form
    formulario* forma formato
face
    cara caras rostro* facial*
home
    casa casas casita* hogar* domicilio*
today
    hoy hoy_mismo
mark
    mancha* marc* señal* raya rayas rayad* rayó rayo rayaj*
side
    lado lados lateral* costad* parte
lose
    perder* perdí perdi perdió perdio perdid* perdieron perdiendo pierd*
    extravi* pérdida*
top
    arriba parte_de_arriba parte_superior tapa camiseta* encima
copy
    copi* ejemplar* calco imitación imitacion
dog
    perr* cachorr* can chucho*
email
    email* mail mails correo* correo_electrónico correo_electronico e_mail
purchase
    compra* adquis* compré compre compró compro compren adquir*
drive
    conduc* conduj* manej* unidad disco_duro pendrive
birthday
    cumple* aniversario
van
    furgón furgo* camioneta* camión camion
fold
    dobl* plegar* pliega* plegad* plegable*
thick
    grues* gordo gorda espes* grosor
just
    justo solo acab* recién recien apenas
while
    mientras rato tiempo a_la_vez
even
    incluso hasta ni_siquiera aún ni
warranty
    garant*
plastic
    plástic* plastic* pvc
text
    texto* mensaje* sms textual*
squeak
    chirr* chill* rechin* cruj*
whole
    enter* complet* toda
cover
    funda* cubiert* cubr* tapa portada* forro*
app
    app apps aplicación* aplicacion*
leg
    pata patas piern*
polite
    educad* amable* cortés* cortes* correct* respetuos*
other
    otro otra otros otras demás demas
long
    larg* mucho_tiempo longitud
small
    pequeñ* chico chiquit* peque pequen* diminut*
rain
    lluvia* lluev* llov* lluvios* aguacero*
scratch
    rayad* arañ* rasguñ* rayón rayon rayones raya rayas rayó rayo rayaj* rasp*
straight
    recto recta rectos rectas derecho directamente
proper
    adecuad* apropiad* correct* debid* como_dios_manda
morning
    mañana* por_la_mañana buenos_días buenos_dias
someone
    alguien alguno
until
    hasta hasta_que
firm
    firme* empresa* dura duran duró duro durado durar* duros duras durísim*
    durisim* duración duracion dureza compañía* compañia*
stop
    parar* para_de paró parad* parando paran_de dej*_de deten* detuv*
type
    tipo tipos modelo clase teclear escribir
too
    demasiad* también tambien muy
though
    aunque eso_sí eso_si pero si_bien
account
    cuenta* usuario
envelope
    sobre* sobre_acolchado
try
    intent* probar* probé probe probó probo probad* probando probamos prueb*
    trat*
warm
    cálid* calid* calentit* abrig* calient* calor
fortnight
    quincena* quince_días quince_dias dos_semanas 15_días 15_dias
set
    juego* conjunto* set sets kit config* pack
dad
    padre padres papá papi papa mi_padre apá apa
heart
    corazón* corazon* cardíac* cardiac* alma
mention
    mencio* nombr* coment* citar
bring
    traía traia traído traido traj* traig* trae*
behind
    detrás detras atrás atras tras trasera
hair
    pelo pelos pelit* cabello* melena*
knee
    rodilla* rodiller*
pick
    recog* recoj* eleg* elij* escog* picar pica pico
store
    tienda* almacen* guard* comercio*
inside
    dentro interior* adentro por_dentro
sell
    vender* vende venden vendí vendi vendió vendio vendid* vendiendo vendo
    vendieron vendemos venta ventas a_la_venta
list
    list* anuncio*
dry
    seca seco secos secas secar* secad* secó sequ* resec*
something
    algo alguna_cosa una_cosa
battery
    pila pilas bater*
block
    bloqu* ladrillo*
site
    web sitio* página* pagina* sitio_web
smooth
    liso lisa lisos lisas suave* sin_problemas fluid*
below
    abajo debajo por_debajo inferior bajo
clean
    limpi* asear
glass
    cristal* vidrio* vaso vasos copa copas
solid
    sólid* solid* macizo maciza robust* firme*
cancer
    cáncer* cancer* tumor* oncolog* leucemia
bad
    mal malo mala malos malas pésim* pesim* malísim* malisim* fatal
place
    sitio* lugar* coloc* puesto
address
    dirección* direccion* domicilio* señas
throw
    tirar* tira tiran tiró tiré tirad* tirón tiron tirando tire lanz* arroj*
    a_la_basura avent*
twice
    dos_veces doble par_de_veces segunda_vez
more
    más mas
husband
    marido* esposo* mi_marido
snap
    partir* partid* partió partio parten romp* quebr* broche* chasquido*
sheet
    sábana* sabana* hoja* lámina* lamina* folio*
end
    fin final* termin* acab* extremo*
reach
    alcanz* lleg* contact*
baby
    bebé bebés bebito* bebita* bebe* beba recién_nacid* recien_nacid* nene*
road
    calle* carretera* camino* ruta
yet
    todavía todavia aún sin_embargo aun
head
    cabez* jefe
signature
    firma* autógrafo* autografo*
screw
    tornill* atornill* rosca*
weak
    débil* debil* floj* endeble*
ever
    alguna_vez nunca jamás jamas de_mi_vida
round
    redond* circular* alrededor ronda
carry
    llev* carg* transport* portar* porta
everyone
    todos todo_el_mundo todas
let
    dejar* deja dejan deje dejen dejé dejó dejad* dejo dejamos dejando dejas
    dejes déjanos dejanos déjame dejame dejaba permit*
kid
    niño* niña* niñit* crío* crio* cría cria crías crias hijo* hija* hijit*
    chaval* peque peques chamac* nene* nena*
case
    funda* caso estuche* carcasa* maletín maletin
stock
    stock existencia* inventario disponib* reposición reposicion
sound
    sonid* suen* sonar* sonaba sonó sono audio
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
    usar* usa usan uso usos usé usad* usando usamos usas use usen usó usable
    usaba utiliz* emple*
question
    pregunt* duda* cuestión cuestion consulta*
wipe
    toallit* limpi* trapo pasar_un_paño
house
    casa casas casita* vivienda* hogar chalet
cat
    gato* gata* gatit* minino* felin*
great
    genial* estupend* fantástic* fantastic* gran excelente* buenísim* buenisim*
    padrísim* padrisim* bárbar* barbar*
kick
    patada* patear* pateó pateo patead* puntapié puntapie
reminder
    record* recuerd*
note
    nota notas notit* notar* noté noto notó papelito anot*
line
    línea* linea* fila raya cuerda cola
grip
    agarr* empuñ* sujec*
shift
    turno* despl* cambi* mover
zip
    cremallera* cierre* zip zíper ziper cremayera bridas
product
    producto* artículo* articulo* prod
child
    niño* niña* niñit* hijo* hija* hijit* infant* criatura* crío* crio*
way
    manera* forma camino* modo
group
    grup* colectivo
replace
    sustit* reemplaz* cambi* remplaz* repon* repus*
slow
    lento lenta lentos lentas lentitud lentísim* lentisim* despacio tard*
worth
    vale* merec* valor val*_la_pena
turn
    girar* gira giran giro giró giratori* vuelta* turno* enciend*
platform
    plataforma* andén anden
deal
    oferta* trato* chollo* ganga* acuerdo promoción promocion
delete
    borr* elimin* suprim* quit*
happy
    feliz felices content* satisfech* encantad* alegr*
brother
    herman* cuñado* mi_hermano
some
    algún algun alguna algunos algunas unos unas varios
created
    creo cree creen creer* creí crei creía creia crear* creó cread* creamos
    creación creacion diseñ*
cash
    efectivo metálico metalico dinero cash contante
mouth
    boca bocas labios
slot
    ranura* hueco* franja* espacio
plug
    enchuf* clavija* tapón* tapon* conector*
tag
    etiqueta* tag chapa*
country
    país* pais* nación nacion
tissue
    pañuelo* tejido* papel_de_seda kleenex tisú tisu
edit
    edit* modific* corrig*
leak
    gote* fuga fugas pierd*_agua derram* filtr* escap*
glad
    alegr* content* me_alegr* encantad*
wave
    ola olas onda ondas ondul* saludo saludos saludar* saluda
guard
    guardia* protec* vigilante* guarda* segurat*
think
    creo pens* piens* cree creen creer* creí crei creía creia crear* creó
    cread* creamos creación creacion opin* parece*
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
    tránsito* transito* en_camino transporte* en_tránsito en_transito
    en_reparto
wear
    llev* poner* pone ponen pongo ponga* poniendo ponía ponia desgast* vest*
    usar
clinic
    clínica* clinica* consultorio* ambulatorio*
heat
    calor* calent* calient* calefacción calefaccion
mind
    mente* cabeza opinión opinion
want
    quier* querer* quería* queria* querem* queriendo quise quiso quisiera*
    quisimos quisieron desea* deseo* desee*
walk
    camin* paseo* pasear* andar* anda andan andando
quiet
    silencios* tranquil* callad* no_hace_ruido
well
    bien bueno pues pozo
expect
    esper* expectativ*
term
    término* termino* plazo* condicion* trimestre
drip
    gote* gota*
bed
    cama camas camit* lecho*
brain
    cerebr* seso* neuron* coco
public
    públic* public*
helpful
    útil util útiles utiles utilísim* utilisim* ayud* servicial* atent*
    de_ayuda
roof
    tejad* techo* azotea* tejas
friend
    amig* coleg* compa* cuate* pana
apology
    perdón perdon perder* perdí perdi perdió perdio perdid* perdieron perdiendo
    disculp*
floor
    suelo* piso pisos planta* tarima*
water
    agua* acuátic* acuatic* regar
warehouse
    almacén almacen* bodega* nave centro_logístico centro_logistico
update
    actualiz* update editado edito
postman
    cartero* cartera
tablet
    tablet* pastilla* comprimido*
town
    pueblo* ciudad* villa* localidad*
move
    mover* moví movi movió movio movid* moviendo muev* mudanz* mudar* mudo muda
    traslad*
per
    por cada
hard
    dura duran duró duro durado durar* duros duras durísim* durisim* duración
    duracion dureza difícil* dificil* complicad*
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
    portal* vestíbulo* vestibulo* recepción recepcion hall
spare
    repuesto* recambio* de_sobra sobrante*
lock
    cerradur* candado* bloq* cerrojo* pestillo*
very
    muy súper super bien re mu
needle
    aguja*
car
    coche* carro* auto autos vehículo* vehiculo* automóvil automovil
pillow
    cojín* cojin* almohad*
seem
    parec* parezc* pinta
against
    contra en_contra
evaluation
    evalu* valoración valoracion calificación calificacion
voucher
    vale vales cupón* cupon* bono bonos cheque* cheque_regalo
son
    hijo hijos hijit* mi_hijo niño
channel
    canal*
reason
    motivo* razón* razon* causa*
laugh
    reír* reir* ríe rie risa* me_río me_rio jaja* carcajad*
ribbon
    cinta cintas lazo* lacito*
fence
    valla* cerca cercad* verja* alambrada*
room
    habitación* habitacion* cuarto* sala espacio sitio
link
    enlace* link* vínculo* vinculo* eslab*
team
    equip*
into
    en dentro adentro hacia
near
    cerca cercan* junto_a próximo proximo
gift
    regal* obsequi* detalle detallito* detallazo presente cortesía cortesia
cold
    frío* frio* fría* fria* resfri* helad*
red
    rojo* roja* rojiz* colorad* granate
because
    porque ya_que pq xq debido_a puesto_que
finish
    termin* acab* finaliz*
anything
    algo cualquier_cosa
black
    negr*
bright
    brillant* luminos* vivo vivos claro
yes
    sí sip claro_que_sí claro_que_si
wobble
    tambale* cojea* bail* balance* inestab* se_mueve
teacher
    maestr* profe* seño docente*
tomorrow
    mañana pasado_mañana mañana_mismo
fake
    falso falsa falsos falsas falsific* falsed* imitación imitacion* copia
    réplica* replica* trucho* chafa* pirat*
score
    puntuación puntuacion puntuar* puntúo puntuo puntuad* puntuó nota puntos
    calificación calificacion
brand
    marca marcas firma
might
    podría* podria* quizá* quiza* igual puede_que tal_vez
wet
    mojad* húmed* humed* empapad* mojar* moja mojó
slip
    resbal* desliz* papelit* albarán* albaran*
different
    diferent* distint* otro otra
smile
    sonri* sonreír sonreir
dent
    golpe* aboll* bollo
fall
    cae caen caer* caía caia caíd* caid* cayó cayeron cayendo otoño
pretty
    bonit* lind* bastante guap* mona
piece
    pieza* trozo* pedazo* pedac* cacho cachos
claim
    reclam* afirm* asegur*
boss
    jefe* jefa* patrón patron encargad*
stall
    puesto puestos atasc* parar* para_de paró parad* parando paran_de cala
window
    escaparate* ventan*
publish
    public* publiqu* editorial
test
    prueb* probar* probé probe probó probo probad* probando probamos test tests
    testear* testead* ensay* examen
instead
    en_lugar_de en_vez_de en_cambio en_lugar
drop
    gota* cae caen caer* caído* caido* caída* caida* caía caia cayó cayeron
    cayendo bajar* baja bajan bajo bajó bajé bajad* baje bajón bajon bajos
    bajas bajando deja*_caer
itself
    sí_mismo si_mismo mismo misma sí_misma si_misma
pocket
    bolsa* bolsill*
hip
    cadera*
replacement
    reemplaz* recambio* sustit* repuesto* reposición reposicion
tied
    atad* amarr* atar* até ate
play
    jugar* jugad* jugan* jugue* jugó jueg* reprod* tocar* toca tocan tocó
    tocad* tocando toco toqu*
fun
    divert* diversión diversion gracios* pasárselo_bien pasarselo_bien
cousin
    primo prima primos primas
tin
    lata* estaño hojalata*
chair
    silla* sillón* sillon* butaca*
insulin
    insulin*
club
    club palo clubes
fair
    justo justa justos justas justicia razonable* feria*
cost
    coste costes costo costos costoso* cuesta cuestan costó costar* costado
    vale
rating
    valoración* valoracion* calificación calificacion* puntuación puntuacion
    nota rating
rust
    óxid* oxid* herrumbr*
live
    vivir* vive viven vivo vivimos viviendo vivía vivia en_directo en_vivo
seat
    asient* sillín* sillin* silla butaca*
map
    mapa mapas plano
average
    promedio* regular normalit* media medio mediocre* del_montón del_monton
tiny
    diminut* minúscul* minuscul* enan* pequeñit* chiquitit*
check
    comprob* revisar* revisa revise revisad* revisión revision revisé revisen
    reviso verific* comprueb* chequ*
count
    contar* conté conte contó conto contad* contando cuent* recuento
withdraw
    retir* saqu* desist*
hamper
    cesta* canasta* cesto*
video
    vídeo* video* grabación grabacion
kitchen
    cocina*
join
    únete* unete* unir* únase* unase* junt* apúnt* apunt*
away
    fuera lejos de_viaje
why
    por_qué porqué porque pq
boat
    barco* barca* lancha* bote
eat
    comer* come comen comí comi comió comio comid* comiendo comemos
design
    diseñ* design
dm
    md dm privado mensaje_privado mensaje_directo
drawer
    cajón cajon*
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
    a_través_de a_traves_de enfrente al_otro_lado cruz*
street
    calle* avenida*
stamp
    estampilla* sell* timbre*
most
    mayoría* mayoria* la_mayoría la_mayoria más
market
    mercado* mercadill* súper super tianguis
whether
    si
swap
    cambi* intercambi* canje* permut*
request
    solicit* petición* peticion* pedir
job
    trabaj* empleo* curro* chamba* laburo*
carrier
    mensajería* mensajeria* empresa_de_transporte paquetería paqueteria
    transport*
guy
    tío tio tipo chico* chaval* chavo* muchach*
teach
    enseñ* aprend* educ*
bottom
    abajo fondo* parte_de_abajo base inferior
touch
    tocar* toca tocan tocó tocad* tocando toco toqu* táctil* tactil* contact*
wood
    mader* leña*
spring
    muelle* resorte* primaver*
gorgeous
    precios* hermos* bellísim* bellisim* divin*
park
    parque* aparc* estacion* parking
proud
    orgull*
sturdy
    robust* resistent* sólid* solid* firme* fuerte*
facility
    instalación* instalacion* centro planta
start
    empez* empiez* comenz* comienz* arranc* inicio*
blue
    azul* celeste*
hook
    ganch* anzuelo* percha*
somewhere
    en_algún_sitio en_algun_sitio alguna_parte algún_lugar algun_lugar
everywhere
    por_todas_partes en_todas_partes por_todos_lados todos_lados
wish
    desea desean desear* deseo* desee* ojalá ojala quisiera gustaría gustaria
follow
    siga sigan sigo sigue* seguir* seguid* seguí segui síguenos
glue
    pegament* cola pegar* pega pegan pegad* pegó pegajos* pego encol* superglue
charger
    cargador* carga_rápida carga_rapida
secret
    secret* en_secreto entre_nosotros
bow
    lazo* arco arcos lacito* moño moños
stiff
    rígid* rigid* dura duran duró duro durado durar* duros duras durísim*
    durisim* duración duracion dureza ties*
tent
    tienda_de_campaña carpa* tienda
knife
    cuchill* navaja*
sit
    sentars* sentad* siento siéntate sientate sienta sientas
welcome
    bienvenid* de_nada
mobile
    móvil* movil* celular* teléfono telefono
talk
    habl* charl* convers*
sea
    mar mares marin* playa
sale
    venta ventas rebaja* oferta* liquidación liquidacion descuento*
evening
    tarde noche anochecer
bubble
    burbuja* plástico_de_burbujas plastico_de_burbujas
fuck
    joder* mierda coño puta* jode jodió jodio jodid* jodan jódete jodete
    chinga* verga
sticker
    pegatin* adhesiv* calcomanía* calcomania* sticker* etiqueta
any
    cualquier* ningún ningun ninguna algún algun alguna
table
    mesa mesas mesilla* mesit* mesa_de tabla
school
    escuela* cole* escolar* instituto
comfy
    cómod* comod* confortable* a_gusto
direct
    direct*
resident
    vecin* residente* inquilin*
thumb
    pulgar* dedo_gordo
short
    cortar* corta cortan corte cortes cortó corté cortad* cortando corto*
    bajar* baja bajan bajo bajó bajé bajad* baje bajón bajon bajos bajas
    bajando breve*
empty
    vací* vaci*
grandson
    niet*
cool
    guay chul* fresc* mola* chévere chevere chido genial
alone
    solo sola solos solas únicamente unicamente
cardboard
    cartón carton*
safe
    segur* caja_fuerte a_salvo
robbery
    robar* roba roban robó robad* robo robos robando atrac* asalt*
paste
    pegar* pega pegan pegad* pegó pegament* pegajos* pego pasta* copia_y_pega
liar
    embuster* mentir* farsante*
another
    otro otra uno_más uno_mas
air
    aire aires aéreo* aereo*
exact
    exact* mismo precis*
toast
    tosta* brind*
helpline
    atención_al_cliente atencion_al_cliente línea_de_ayuda linea_de_ayuda
    teléfono_de_atención telefono_de_atencion
tight
    apretad* justo ajustad* aprieta* estrech*
past
    pasad* antes
idiot
    idiota* imbécil* imbecil* gilipollas tont* pendej* estúpid* estupid*
help
    ayud* auxili* socorro
service
    servici* atención atencion
print
    impres* imprim* estamp* letra
tank
    tanque* depósito* deposito* pecera*
anyone
    alguien nadie cualquiera
key
    llave* tecla* clave
watch
    reloj* ver mirar* mira miran miré miro mirad* mirando mire vigil*
bother
    molest* fastidi* merece
stuff
    cosa cosas cosita* trasto* relleno*
bank
    banco bancos bancari* banca
drink
    beber* bebe beben bebí bebi bebió bebio bebid* bebiend* tomar* toma toman
    tomo tomé tomó tomad* tomando tome tomas trago*
within
    dentro_de en_un_plazo en_menos_de
scroll
    desliz* bajar* baja bajan bajo bajó bajé bajad* baje bajón bajon bajos
    bajas bajando desplaz* scroll
attach
    adjunt* acopl* sujeta* sujeci* enganch* fijar* fija fijan fijad* fijo fijé
    fije fijación fijacion
rude
    grosér* groser* maleducad* malcriad* desagradable* mal_educad* borde bordes
together
    junt*
satisfy
    satisf* content*
thing
    cosa cosas cosita* chisme* cacharro* asunto
doctor
    médico* medico* médica* medica* doctor* dr dra
fly
    volar* voló volo volad* volando mosca* vuela* vuelo
finger
    dedo dedos dedit*
desk
    escritorio* mesa pupitre* mostrador*
uncle
    tío tio tíos tios mi_tío mi_tio
speak
    habl*
break
    romp* roto rota rotos rotas rotur* rotit* quebr* descompus* descans*
swear
    jurar* juro juran juró insult* palabrota* tacos maldec*
perfect
    perfect* impecable* de_diez
mile
    milla* kilómetro* kilometro* km
none
    ninguno ninguna nada
brass
    latón laton bronce metal
story
    histori* cuento* relato*
shut
    cerr* cierr*
seam
    costur* descosid*
instruction
    instruccion* instrucción manual* indicacion*
kit
    kit kits juego equipo set
bath
    baño* bañer* bañar tina
button
    botón* boton* pulsador*
else
    más otro otra demás demas
receipt
    recibo* ticket* factura* tique* comprobante* justificante*
used
    usad* segunda_mano utilizad* estrenad* reacondicion*
bike
    bici* moto motos
whistle
    silb* pito pitido*
bus
    autobús bus autobus* camión camion guagua* colectivo
paint
    pintar* pinta pintan pintad* pinté pinte pintur*
tonight
    esta_noche hoy_noche
wheel
    rued* llanta* volante
easy
    fácil* facil* sencill*
rest
    resto restos restante* descans* demás demas
eye
    ojo ojos ojeras vista
paragraph
    párrafo* parrafo*
powder
    polvo* talco
breed
    raza* criar
board
    tabla* tablero* placa* tablón* tablon*
moan
    quej* gemid* llorik*
survive
    sobreviv* aguant* resist*
nurse
    enfermer*
support
    soport* apoy* asistencia* ayuda atención atencion
dead
    murió murio muer* sin_vida
locker
    taquilla* locker* consigna* casillero*
tune
    afin* melodía* melodia* canción cancion tono
cloth
    tela telas telita paño* trapo* ropa
trade
    comerci* negocio* oficio intercambi*
few
    poco poca pocos pocas poquit* unos_cuantos algunos
range
    gama gamas alcance* rango* variedad
bare
    desnud* apenas sin_nada pelad*
garden
    jardín* jardin* huerto* patio
toy
    juguet* muñec*
pass
    pasar* pasa pasan pasó pase pases pasad* paso aprob*
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
    en_ningún_sitio en_ningun_sitio cualquier_sitio ningún_lado ningun_lado
    cualquier_parte
ceiling
    techo* cielo_raso
verdict
    veredict* conclusión* conclusion* resumen en_resumen
beep
    pitid* pita pitan pitar* pitó pito bip beep
string
    cuerda cuerdas cordel* hilo hilos cordón* cordon*
hum
    zumb* ronrone*
longer
    más_larg* mas_larg* más_tiempo mas_tiempo ya_no
person
    persona personas alguien individuo* tipo
enjoy
    disfrut* gozar* gozo goza
click
    clic* pinch* pulsar* pulsa pulse pulsad* pulsando haz_clic
private
    privad* particular* intim*
overnight
    día_para_otro dia_para_otro durante_la_noche de_la_noche 24h
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
    soport* pie base bases atril* aguant*
trust
    confi* fiar* fío fio
rather
    más_bien mas_bien bastante antes_que preferir*
law
    ley leyes legal* derecho
pull
    tirar* tira tiran tiró tiré tirad* tirón tiron tirando tire jalar* jala
    jalón jalon jalé estir* arrastr*
lower
    bajar* baja bajan bajo bajó bajé bajad* baje bajón bajon bajos bajas
    bajando más_bajo mas_bajo inferior rebaj*
cheese
    queso*
station
    estación* estacion* gasolinera*
foam
    espum* gomaespuma
engineer
    ingenier* técnic* tecnic*
policy
    política* politica* póliza* poliza* norma*
funny
    gracios* divertid* raro rara raros raras rarit* rarísim* rarisim* chistos*
early
    tempran* antes_de_tiempo pronto adelantad* antes
holder
    soport* porta* titular*
judge
    juez* juzg*
double
    doble* duplic*
ran
    corri* se_acabó se_acabo funcion*
odd
    raro rara raros raras rarit* rarísim* rarisim* extrañ* curios* impar
sew
    coser* cose cosí cosi cosid* costur*
vet
    veterinari*
bar
    barra* bar bares tableta
chart
    tabla* gráfic* grafic* guía_de_tallas guia_de_tallas
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
    coger* coge cogí cogi cogió cogio cogen cogid* cogiend* atrap* pill*
    pestillo* truco
ferry
    ferry ferri* transbordador*
screen
    pantall* mampara*
centre
    centro* central
fault
    defect* fallo fallos falla* culp* avería* averia* tara taras
entry
    entrada* acceso* inscripc*
bill
    factura* cuenta recibo* billete*
transfer
    transfer* transfier* traspas* bizum
library
    bibliotec*
build
    constru* montar* monta montan monté monte montó monto montad* montaje
    montas fabric* calidad_de_construcción calidad_de_construccion
inhaler
    inhal*
camera
    cámara* camara*
bone
    espina* hues*
flung
    lanz* tirar* tira tiran tiró tiré tirad* tirón tiron tirando tire arroj*
match
    coincid* partido* combin* cerilla* fósforo* fosforo*
listen
    escuch* oí oi oír oir oía oia oído oido oye oyen oyes
grandma
    abuel* yaya*
shout
    grit* chill* alzar_la_voz
dearer
    más_car* mas_car* más_caro mas_caro
press
    presion* prensad* apret* pulsar* pulsa pulse pulsad* pulsando prensa
their
    su sus suyo de_ellos
profile
    perfil*
shower
    duch* regadera*
notice
    avis* nota notar* noté notas noto notó anunci*
licence
    licencia* carné* carne* permiso
dust
    polvo* empolvad*
manager
    gerent* encargad* director* responsable* manager
believe
    creo cree creen creer* creí crei creía creia crear* creó cread* creamos
    creación creacion créan* crean*
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
    niño* chico chicos chaval* muchacho* nene*
dark
    oscur* obscur*
degree
    grado* título* titulo*
engrave
    grab* inscripc*
smoke
    humo* humea* humare* fumar* fuma fumo fumad* fumando fumet*
hear
    oír oir oí oi oía oia oído oido oye oyen oyes escuch* oigo oiga
elastic
    elástic* elastic* goma*
balance
    equilibri* saldo* balance*
bend
    dobl* curva* torc* tuerc*
lung
    pulmón* pulmon*
pavement
    acera* banqueta* vereda*
corner
    esquin* rinc*
ear
    oído oídos oido* orej*
stone
    piedr* pedr*
brush
    cepill* broch* pincel*
flap
    solapa* tapa pestaña aleta*
yourself
    tú_mismo tu_mismo usted_mismo ti_mismo sí_mismo si_mismo
skip
    saltar* salta saltó salto saltad* omit* contenedor
large
    grand* gran amplio
crisp
    crujient* patata* nítid* nitid* papas
class
    clase* curso
rope
    cuerda cuerdas cordel* soga* cabo
speedy
    rápid* rapid* veloz
share
    compart* parte
toe
    dedo_del_pie dedos_del_pie punter* dedo_gordo
wind
    vient* aire
guess
    adivin* imagin* supon*
fix
    arregl* repar* soluc* fijar* fija fijan fijad* fijo fijé fije fijación
    fijacion
gym
    gimnasi* gym gim
hospital
    hospital* urgencias clínica clinica
meet
    conoc* reun* cumpl* qued*
lying
    mint* mentir* tumbad* tirad*
lean
    apoy* inclin* magr*
identical
    idéntic* identic* igual iguales calcad*
sing
    cantar* canta cantan cantad* cantando canto
yoga
    yoga* pilates
machine
    máquin* maquin* aparato*
season
    temporad* estación estacion
prove
    demostr* demuestr* prueb* comprob*
confirm
    confirm*
flight
    vuelo* avión avion
film
    película* pelicula* peli pelis film* cinta
mate
    amig* coleg* compañer* pareja
snug
    ajustad* ceñid* calentit* bien_sujeto
gentleman
    caballer* señor*
learn
    aprend*
accord
    acuerdo según segun conform*
shed
    cobertiz* caseta* galpón* galpon* suelta
land
    tierra* terren* aterriz* finca*
item
    artícul* articul* producto* objeto* ítem item
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
    talón* talon* tacón* tacon*
arm
    brazo*
foot
    pie pies
include
    inclu* viene_con traer* trae traen traje trajo traía traia traiga* trajeron
    traído traido
landlord
    casero* casera propietari* arrendador*
apart
    aparte separad* desmont* salvo
wool
    lana lanas
wow
    guau wow vaya hala ostras
stitch
    puntuar* puntúo puntuo puntuad* puntuó costur* puntada* cosid*
search
    buscar* busca buscan busco buscaba buscando busqu* búsqueda*
front
    delante frente* delanter* frontal*
single
    único unico única unica individual* solter* ni_un
student
    estudiant* alumn*
steel
    acero* inox*
sentence
    fras* oración* oracion* condena*
lump
    bult* grumo* trozo
problem
    problem* inconvenient* inciden* lío lio líos lios
whatsapp
    whatsapp* wasa* whats guasap*
stood
    de_pie parar* para_de paró parad* parando paran_de aguant*
copper
    cobrar* cobra cobran cobró cobro cobrad* cobros cobrando cobre
understand
    entend* entiend* comprend*
shoulder
    hombr*
telephone
    teléfon* telefon* tlf telf
chemist
    farmaci* farmacéutic* farmaceutic* químic* quimic*
due
    debid* previst* venc*
either
    tampoco o_bien cualquier*
matter
    import* asunto* tema temas cuestión cuestion
dribble
    babe* gote* chorrit*
fresh
    fresc* recién recien
thriller
    thriller* suspense* suspenso intriga
handy
    práctic* practic* útil util útiles utiles utilísim* utilisim* cómod* comod*
    viene_bien
christmas
    navidad* navideñ* reyes nochebuena
hole
    agujer* hueco* hoyo* orificio*
point
    puntuar* puntúo puntuo puntuad* puntuó punto* punta* sentido
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
    vergüenz* verguenz* lástima* lastima* pena sinvergüenza* sinverguenza*
arthritis
    artrit* artros*
normal
    normal* habitual* corriente
fan
    ventilador* fan abanico* aficionad*
author
    autor* escritor*
chew
    mastic* morder* muerd* mordió mordio mordid* mordisc* masca mascar* mascan
gold
    oro dorad* bañado_en_oro
value
    valor valores relación_calidad_precio relacion_calidad_precio
    calidad_precio
absolute
    absolut* total* complet*
beg
    ruego rogar* rogamos rogó suplic* implor*
revise
    revisar* revisa revise revisad* revisión revision revisé revisen reviso
    modific* correg* corrij*
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
    repon* repus* reposición reposicion reabastec*
lift
    ascensor* elevador* levant* subir
burn
    quem* arder* arde ardió ardio arden ardiendo abras*
skin
    piel pieles cutis dermat* pellejo
credit
    crédit* credit* saldo* abon*
extra
    extra* adicional* de_más de_mas añadid*
joke
    broma* chist* tomadura_de_pelo cachond*
strike
    golpe* huelga* paro
pole
    palo* poste* barra* mástil* mastil*
chip
    chip* astill* descascarill* desportill* desconch* patata*
record
    registr* grab* disco* récord record
hardware
    tornillería tornilleria herraj* ferretería* ferreteria* hardware
scuff
    roza rozar* rozad* roce* rasp* arañ*
biscuit
    galleta* bizcocho*
describe
    describ* descripc* descrit*
helmet
    casco*
voice
    voz voces
pour
    verte* viert* echar servir* servid* sirv*
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
    episodi* capítul* capitul*
bolt
    tornillo* perno pernos cerroj* tuerca*
genius
    geni* crack
issue
    problem* inciden* tema número numero
calm
    calm* tranquil* relaj* sereno
cord
    cable* cordón* cordon* cuerda cuerdas cordel*
rule
    norma* regla* política* politica*
complain
    quej* reclam* protest*
tip
    punta* consej* propina* truco*
band
    banda* correa* goma* grupo pulsera*
cube
    cubo cubos cubit*
epilepsy
    epilep* epilépt* convuls*
newspaper
    periódic* periodic* diario* prensa
online
    online internet en_línea en_linea por_internet web
torch
    linterna* antorcha* soplete*
maker
    fabricant* cread* productor*
young
    joven* jóvenes peque
borrow
    prest*
attempt
    intent* tentativ* prueba
low
    bajar* baja bajan bajó bajé bajad* baje bajón bajas bajando bajo* poco poca
    pocos pocas poquit*
bird
    pájar* pajar* ave aves loro loros
batch
    lote* remesa* partida* hornada
rattle
    sonaj* traquete* suen* cascabel*
dinner
    cena* comida
supermarket
    supermercad* súper super mercadona hiper*
shit
    mierda* cagad* porquer* mrd asco
natural
    natural*
advent
    adviento
teeth
    diente* dent* muela*
cheat
    engañ* estaf* tramp* timo timos timar* timad*
gypsy
    gitan* calé cale
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
    dentist* odontólog* odontolog*
drone
    dron*
plain
    sencill* simple* liso lisa lisos lisas llano llana
family
    famil*
essay
    ensay* redacción redaccion trabajo
remark
    observ* coment*
far
    lejos lejan* demasiado con_mucho
letterbox
    buzón* buzon*
middle
    medio media medios medias mediocre* centro mitad
sprinkler
    aspersor* riego
weight
    pesa pesan pesar pesad* pesas peso* kilo kilos gramos
vanish
    desaparec* esfum*
scale
    báscula* bascula* balanza* escala*
church
    iglesi* parroqui* templo*
spot
    mancha* punto sitio* grano*
clock
    reloj* despertador*
smash
    destroz* romp* añic* hecho_añicos hecho_trizas
critic
    critic* crítico* crítica
pink
    rosa rosas rosad*
factory
    fábrica* fabrica* planta
patio
    patio* terraz*
cheer
    anim* alegr* ánimo
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
    capuch* campana capó capo
tube
    tubo* tubería* tuberia* cámara camara
reverse
    revers* marcha_atrás marcha_atras contrari* invers*
pity
    lástima* lastima* pena una_pena
quite
    bastante muy del_todo
shelf
    estant* balda* repisa*
brake
    freno* frenar* frenad* frena
cap
    gorra* tapón* tapon* tapa tapas tapit* gorro*
cot
    cuna* moisés moises
later
    después despues luego más_tarde mas_tarde posterior*
leather
    cuero* piel polipiel
feeder
    comeder* bebeder* aliment*
goodbye
    adiós* adios* hasta_luego chao despedid* bye
ride
    montar* monta montan monté monte montó monto montad* montaje montas paseo*
    viaje* rodar
sweet
    dulc* caramel* golosina* chuche*
drill
    taladr* broca* perfor*
cough
    tos tose*
pattern
    patrón* patron* estampad* dibujo*
asthma
    asma* asmátic*
department
    departament* sección seccion depto
world
    mund*
win
    ganar* gana gané ganó ganad* ganando gano premi*
prayer
    orac* rezar* reza rezo rezando plegaria*
myself
    yo_mismo yo_misma mí_mism* mi_mism*
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
    suscri* suscríb*
split
    partir* partid* partió partio parten divid* raja rajas rajad* rajó rajar*
    separ*
true
    verdad* ciert* real reales realidad
repair
    repar* arregl*
tongue
    lengua* lengüet* lenguet*
apparently
    aparentement* al_parecer por_lo_visto según_parece segun_parece
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
    signific* se_supone quería_decir queria_decir destinad*
merchant
    comerciant* vendedor* mercader*
stair
    escal*
silence
    silenci* call*
puzzle
    puzle* puzzle* rompecabezas
contact
    contact* contáct* escríb* escrib*
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
    césped* cesped* pasto* hierba
jar
    tarro* frasc* bote* jarra*
submit
    envi* present* entreg*
coin
    moned*
foil
    papel_de_aluminio aluminio lámina* lamina*
liver
    hígado* higado* hepát* hepat*
min
    min minuto* mínim* minim*
visit
    visit*
silent
    silencios* callad* mudar* mudo muda mudanza*
greeting
    saludar* saluda saludo* felicitación felicitacion
mirror
    espejo* retrovisor*
puddle
    charco*
died
    muri* fallec* se_murió se_murio
iron
    hierr* planch*
polish
    pulir* pulid* esmalt* betún* betun* polac*
otherwise
    de_lo_contrario si_no por_lo_demás por_lo_demas en_caso_contrario
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
    viaj* tropez* excursión excursion
suppose
    supuest* supon*
neat
    orden* pulcr* cuidad* limpio
recommend
    recomiend* recomend* aconsej*
around
    alrededor* por_ahí por_ahi unos cerca
bucket
    cubo cubos balde* cubeta*
police
    polic* guardia_civil comisar* mossos
squash
    aplast* chaf* calabaz* estruj*
doorbell
    timbre* telefonillo* portero_automático portero_automatico videoportero*
mass
    masa masas misa misas masiv*
further
    más_allá mas_alla además ademas adicional*
fray
    deshil* desgast*
pill
    pastill* píldor* pildor* bolita* comprimid*
holiday
    vacacion* festiv* fiesta* puente
heater
    calefactor* estufa* calentador* radiador*
serial
    serie número_de_serie numero_de_serie
cork
    corch*
fuss
    jaleo* lío lio líos lios complicación* complicacion* molest*
poor
    pobr* mal mala deficient* malo
unit
    unidad* aparato
slap
    bofet* torta tortazo* cachet*
waste
    desperdici* pérdida_de_tiempo perdida_de_tiempo tir*_el_dinero malgast*
care
    cuid* atención atencion import*
verified
    verific* compra_verificada
mean
    signific* malo tacañ* quer*_decir
literally
    literal*
self
    sí_mismo si_mismo propi* mismo
volume
    volum* tomo tomos
grateful
    agradec* agradezc*
fill
    llen* rellen* complet*
chilli
    chile* guindilla* ají aji picante*
calmer
    más_tranquil* mas_tranquil* más_calmad* mas_calmad* calm*
part
    parte partes pieza*
physio
    fisio*
race
    carrera* raza*
net
    red redes malla* neto neta
english
    inglés ingles*
remain
    qued* permanec* resto restos restante*
drain
    desag* sumidero* gast*_la_batería gast*_la_bateria descarg* escurr*
nation
    nación* nacion* país* pais*
truck
    camión* camion* furgón* furgon*
white
    blanc*
snow
    niev* nevar* nevad* nevando
monitor
    monitor* pantalla supervis*
superb
    soberbi* magnífic* magnific* estupend* excelent* espectacular*
company
    compañí* compañi* empres*
add
    añad* agreg* sumar* suma sumamos incorpor*
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
    exam* exámenes
apologise
    disculp* perdón perdon pid*_disculpas pedir_perdón pedir_perdon
leaflet
    follet* prospect* panflet* octavill* papelito
patience
    pacienc* paciente*
king
    rey reyes king
newest
    más_nuev* mas_nuev* último_modelo ultimo_modelo más_recient* mas_recient*
cry
    llor* lágrim* lagrim*
bulb
    bombill* foco focos bulbo* bombita*
escalate
    escal* denunci* elev* reclam*
cushion
    cojín* cojin* almohad* amortig*
shine
    brill* reluc*
tax
    impuest* iva tasa tasas aranc*
prom
    graduación graduacion baile_de_graduación baile_de_graduacion
    fiesta_de_graduación fiesta_de_graduacion
dye
    tint* teñir* teñid* tiñe tiñen tiñó tiño
oak
    roble* encina*
patent
    patent* charol
index
    índic* indic*
previous
    anterior* previ* pasad*
moment
    moment* ratito
dull
    apagad* aburrid* mate soso sosa desafilad*
frost
    escarch* helad* hielo*
twin
    gemel* melliz*
himself
    él_mismo el_mismo sí_mismo si_mismo mismo
fabric
    tela telas telita tejid*
error
    error* fallo*
deaf
    sord*
mouse
    ratón* raton* mouse
fish
    pez peces pesca*
shopper
    comprador* cliente*
drunk
    borrach* ebri* bebid* tomad*
toddler
    niñ*_pequeñ* bebé bebe bebés bebes bebito* bebita* peque peques
stuck
    atasc* pegad* parad* atorad*
logo
    logo logos logotip* marca
yellow
    amarill*
easter
    pascua* semana_santa
free_of_charge
    gratis gratuit* sin_coste sin_costo sin_cargo sin_coste_alguno
gift_card
    tarjeta*_regalo tarjeta_de_regalo cheque*_regalo gift_card giftcard
    tarjetas_de_regalo
five_stars
    cinco_estrella* 5_estrella* cinco_estrellitas máxima_puntuación
    maxima_puntuacion cinco_estrellas 5_estrellas
one_star
    una_estrella 1_estrella una_sola_estrella
star_rating
    estrellas puntuación puntuacion calificación calificacion
    número_de_estrellas numero_de_estrellas
cashback
    cashback reembols* devol*_parcial* bonific*
voucher_code
    código*_descuento codigo*_descuento código_promocional codigo_promocional
    código_de_descuento codigo_de_descuento cupón* cupon* codigo_descuento
raffle
    sorte* rifa rifas rifar*
giveaway
    sorte* giveaway regalamos
bonus
    bono bonos bonus extra bonific* plus
reward
    recompens* premi* gratific*
compensation
    compens* indemniz*
store_credit
    saldo* crédito_en_tienda credito_en_tienda vale* crédito_de_tienda
    credito_de_tienda
warranty_extension
    ampli*_la_garantía ampli*_la_garantia extensión_de_garantía
    extension_de_garantia garantía_extendida garantia_extendida
    garantía_ampliada garantia_ampliada extend*_la_garantía extend*_la_garantia
donate
    donar* donamos donación* donacion* donativo* ong benéfic* benefic*
make_it_right
    solucionar* arreglar* compensar* ponerle_solución ponerle_solucion
    lo_solucionemos enmendar*
reach_out
    contact* ponerse_en_contacto escríb* escrib* póngase_en_contacto
    pongase_en_contacto comuníque* comunique*
before_you
    antes_de antes_de_que antes_de_dejar antes_de_valorar
let_us_know
    háganos_saber haganos_saber avís* avis* díganos diganos dinos infórmenos
    informenos háznoslo_saber haznoslo_saber
contact_us
    contáct* contact* contacte_con_nosotros escríbanos escribanos escríbenos
    escribenos contacta_con_nosotros contact*_con_nosotros
small_business
    pequeñ*_negocio* pequeñ*_empresa* pyme* autónom* autonom* emprend*
family_business
    negocio_familiar empresa_familiar tienda_familiar negocio_de_familia
livelihood
    sustento viv*_de_esto comer ganarse_la_vida de_esto_vivimos vivimos_de_esto
    mantener_a_mi
keep_secret
    en_secreto no_cuentes no_se_lo guarda*_el_secreto discrec* confidencial*
between_us
    entre_nosotros tú_y_yo tu_y_yo entre_nos que_no_salga
not_mention
    no_mencion* sin_mencionar no_digas no_nombr* no_coment*
do_not_tell
    no_diga* no_cuente* no_se_lo no_le_diga* sin_decir
update_review
    actualiz*_reseña* actualiz*_opinión actualiz*_opinion actualizar_su_reseña
    actualizo_reseña edito actualizar_la_reseña
change_review
    cambi*_la_reseña modific*_la_reseña cambiar_su_opinión cambiar_su_opinion
    modificar_su_valoración modificar_su_valoracion cambi*_la_valoración
    cambi*_la_valoracion revisar_su_comentario cambi*_la_opinión
    cambi*_la_opinion
remove_feedback
    elimin*_la_valoración elimin*_la_valoracion retir*_la_valoración
    retir*_la_valoracion borr*_el_comentario quit*_el_comentario
    elimin*_el_comentario borr*_la_reseña elimin*_la_opinión elimin*_la_opinion
    retir*_su_comentario
leave_feedback
    dej*_valoración dej*_valoracion dej*_un_comentario dej*_una_valoración
    dej*_una_valoracion dej*_comentario*
leave_review
    dej*_una_reseña dej*_su_opinión dej*_su_opinion escrib*_una_reseña
    dej*_reseña pon*_una_reseña dej*_una_opinión dej*_una_opinion
    escrib*_una_opinión escrib*_una_opinion
scan_code
    escane*_el_código escane*_el_codigo código_qr codigo_qr escane*_el_qr
    escan*_qr
follow_us
    síguenos siguenos síganos siganos seguirnos sígannos sigannos
newsletter
    newsletter boletín boletin* suscríb* suscrib* lista_de_correo
bank_transfer
    transferencia* transferencia_bancaria transferir* bizum
bank_account
    cuenta_bancaria iban número_de_cuenta numero_de_cuenta cuenta_corriente
    clabe
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
    atención_al_cliente atencion_al_cliente servicio_al_cliente
    servicio_de_atención servicio_de_atencion soporte*
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
    ya_pregunt* ya_le_pregunté ya_le_pregunte ya_escribí ya_escribi
    he_preguntado ya_se_lo
again_please
    otra_vez_por de_nuevo_por nuevamente_por
copy_and_paste
    copi*_y_peg* copia_y_pega copiar_y_pegar copipega corta_y_pega
keyword
    palabra*_clave palabras_clave keyword*
words_like
    palabras_como términos_como terminos_como expresiones_como
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
    invita_la_casa por_nuestra_cuenta cortesía_de_la cortesia_de_la de_regalo
discount
    descuent* rebaj* dto
coupon
    cupón* cupon* vale_descuento
promo_code
    código_promocional codigo_promocional código_de_descuento
    codigo_de_descuento código_promo codigo_promo cupón cupon código_descuento
    codigo_descuento
influencer
    influencer* youtuber* instagramer* bloguer* tiktoker*
competitor
    competenc* competidor* rival*
my_company
    mi_empresa mi_negocio nuestra_empresa mi_compañía mi_compañia mi_marca
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
    mi_amig* un_amigo mi_colega una_amiga amigo_mío amigo_mio
wrote_this
    escribí_este escribi_este escribió_este escribio_este lo_escribí lo_escribi
    escrito_por
author_is
    autor*_es el_autor la_autora la_escritora
got_it_free
    me_lo_regalaron me_enviaron_gratis recibí_gratis recibi_gratis
    lo_recibí_gratis lo_recibi_gratis gratis_a_cambio sin_pagar me_salió_gratis
    me_salio_gratis
paid_me
    me_pag* me_pagaron pagarme me_han_pagado
offered_me
    me_ofrec* me_han_ofrecido ofrecieron ofrecerme
refund_if
    reembols*_si devol*_si dinero_si
tester_program
    probador* tester* programa_vine vine producto_de_prueba
cheaper_elsewhere
    más_barat*_en mas_barat*_en más_barato mas_barato mas_barato* por_menos
    en_otras_tiendas
half_the_price
    mitad_de_precio mitad_del_precio a_mitad_de la_mitad
price_went_up
    subi*_el_precio subi*_de_precio ha_subido encarec* subida_de_precio
sold_out
    agotad* se_agotó se_agoto vendid*
in_stock
    en_stock disponib* en_existencias hay_stock
other_reviews
    otras_reseñas otras_opiniones demás_opiniones demas_opiniones
    otros_comentarios
reviewers
    otros_usuarios usuarios opinadores reseñadores compradores
fake_reviews
    reseñas_falsas opiniones_falsas comentarios_falsos reseñas_compradas
    opiniones_compradas valoraciones_falsas
thief
    ladr* ratero* choriz* chorro*
scammer
    timador* estaf* tranza* timo*
stupid
    estúpid* estupid* tont* idiota* imbécil* imbecil* gilipollas pendej*
    boludo*
shame_on_you
    vergüenza* verguenza* sinvergüenza* sinverguenza* qué_vergüenza
    que_verguenza deberían_avergonzarse deberian_avergonzarse poca_vergüenza
    poca_verguenza
threaten
    amenaz* ateng*_a_las
sue
    demand* denunci* tribunal* juicio*
lawyer
    abogad* jurídic* juridic* letrad*
report_you
    denunci* report* os_denuncio
blacklist
    lista_negra bloquead* vetar* vetad*
heal
    cura curar* curan curó curad* curación curacion curativ* cicatriz* sana
    sanar* sanó sano sanan sanado
diabetes
    diabet* diabétic* azúcar azucar glucosa
medication
    medicament* medicación medicacion medicin* fármac* farmac* tratamiento
replace_medicine
    dej*_la_medicación dej*_la_medicacion sin_medicación sin_medicacion
    sustit*_la_medicación sustit*_la_medicacion dejar_las_pastillas
    sustituye*_al_medicamento
side_effect
    efecto*_secundario* efectos_adversos efectos_secundarios
steal
    robó robo robos hurt* roba* afan*
burglary
    robar* roba roban robó robad* robo robos robando allan* robo_en_casa
    atraco*
smuggle
    contraband* col*_por_la por_la_aduana esconder*
drug
    drog* porro* cocaín* cocain* marihuana* maría* maria* hachís hachis coca
weapon
    arma armas pistola* navaja* rifle*
kill
    matar* mata matan mató matad* maten mato asesin* muert*
hurt
    dolor* dolió dolio doler* dolía dolia duel* daño daños herid* lastim* hirió
    hirio
explode
    explot* explos* estall* revent*
fire
    fuego* incend* llamas llamarada* arde arden arder* despid*
alcohol
    alcohol* cerveza* vino* ron vodka
drive_drunk
    conduc*_borrach* alcoholímetro alcoholimetro manej*_borrach* alcoholemia
    conducir_bebido
forge_document
    falsific* document*_fals* carnet_falso
hide_from_police
    escond*_de_la policía policia que_no_te radar* esquivar*_a_la
remove_safety
    quit*_el_seguro quit*_la_protección quit*_la_proteccion desactiv*
    sin_protección sin_proteccion anular_el
foreigners
    extranjer* inmigrant* moros sudacas panchit* migrant* guiri*
women
    mujeres las_mujeres chicas
religion
    religi* musulm* judí* judi* cristian* católic* catolic* islam* mezquita
gay
    gay gays homosexual* maric* lesbian* lgtb* joto* puto
sexy
    sexy sexi sensual* sexo sexual* eróti* eroti*
erection
    erecc* empalm* trempad*
orgasm
    orgasm* clímax climax me_corrí me_corri
naked
    desnud* en_pelotas en_bolas encuer* en_cueros
condom
    condon* condón preservativ* lubricante*
vibrator
    vibrador* consolador* satisfyer* dildo* juguete_sexual
phone_number
    número_de_teléfono numero_de_telefono teléfono telefono número_de_móvil
    numero_de_movil num_de_telefono número_de_celular numero_de_celular
email_address
    dirección_de_correo direccion_de_correo correo_electrónico
    correo_electronico email dirección_de_email direccion_de_email gmail
    hotmail
telegram
    telegram*
wechat
    wechat
instagram
    instagram* insta ig
website
    web página_web pagina_web sitio_web pag_web www web_oficial
shop_online
    tienda_online tienda_en_línea tienda_en_linea compr*_online
    comprar_por_internet
order_number
    número_de_pedido numero_de_pedido número_de_orden numero_de_orden
    no_de_pedido núm_de_pedido num_de_pedido
full_name
    nombre_completo nombre_y_apellidos nombre_y_apellido
deliver_late
    lleg*_tarde lleg*_con_retraso retras* llegó_tarde llego_tarde con_retraso
    fuera_de_plazo lleg*_días_tarde lleg*_dias_tarde
never_arrived
    nunca_lleg* no_lleg* no_ha_llegado no_me_llegó no_me_llego sin_recibir
    no_lo_recibí no_lo_recibi
lost_parcel
    paquete_perdido extravi* se_perdió se_perdio paquete_extraviado perdido
tracking_number
    número_de_seguimiento numero_de_seguimiento no_de_seguimiento
    número_de_guía numero_de_guia número_de_rastreo numero_de_rastreo tracking
neighbour
    vecin* del_quinto
thrown
    tirad* lanzad* arrojad* aventad* tiraron
left_outside
    dej*_fuera en_la_calle dej*_tirado a_la_intemperie en_la_puerta
damaged_box
    caja_rota caja_golpeada caja_dañada caja_aplastada caja_abollada
    embalaje_dañado
well_packed
    bien_embalad* bien_empaquetad* bien_protegid* muy_bien_embalado
    bien_empacad*
fast_delivery
    envío_rápido envio_rapido entrega_rápida entrega_rapida rápid*_envío
    rapid*_envio llegó_rápido llego_rapido llegó_antes llego_antes
wrong_item
    producto_equivocado artículo_equivocado articulo_equivocado otro_producto
    no_es_lo lo_que_pedí lo_que_pedi otra_cosa artículo_incorrecto
    articulo_incorrecto modelo_equivocado
used_item
    usad* segunda_mano producto_usado abierto_y_usado ya_usado
broken_on_arrival
    llegó_roto llego_roto lleg*_rot* vino_roto vin*_rot* lleg*_dañad*
    llegó_quebrado llego_quebrado llegó_estropeado llego_estropeado
missing_part
    falt*_piezas falt*_una_pieza falt*_tornillos faltan faltaba*
    venía_incompleto venia_incompleto falta_un
counterfeit_item
    falsific* falso falsa falsos falsas falsed* imitación imitacion pirata
    réplica replica no_es_original no_original
return_label
    etiqueta_de_devolución etiqueta_de_devolucion etiqueta_prepagada
    etiqueta_de_retorno guía_de_devolución guia_de_devolucion
no_answer
    no_contest* no_respond* sin_respuesta ni_caso no_me_contestan
    nadie_responde
friendly
    amable* simpátic* simpatic* amig* atent* agradable* encantador*
refund_refused
    no_me_devuelven niega*_a_devolver no_me_reembols* se_niegan_a
    no_quieren_devolver no_devuelven
customs
    aduana* arancel* dua derechos_de_aduana
works_well
    funciona_bien funciona_perfect* va_bien va_genial funciona_muy_bien
    va_de_maravilla jala_bien
stopped_working
    dej*_de_funcionar no_funciona ya_no_funciona se_murió se_murio se_estrope*
    dejo_de_funcionar se_descompuso
poor_quality
    mala_calidad pésima_calidad pesima_calidad baja_calidad calidad_pésima
    calidad_pesima muy_mala_calidad chafa* cutre*
good_quality
    buena_calidad muy_buena_calidad gran_calidad calidad_excelente
    excelente_calidad
value_for_money
    calidad_precio relación_calidad relacion_calidad calidad/precio
    por_ese_precio
too_small
    demasiado_pequeñ* muy_pequeñ* qued*_pequeñ* talla_pequeñ* me_queda_chic*
    muy_chic* queda_justo
too_big
    demasiado_grand* muy_grand* qued*_grand* me_queda_grande enorme*
comfortable
    cómod* comod* confortable* a_gusto
ugly
    feo fea feos feas feísim* feisim* horrible* horroros*
smells
    huele* olor* apesta* oler
tastes
    sabe sabor* saben sabe_a gusto
noise
    ruid* sonido
instructions
    instruccion* instrucción* manual* guía guia montaje
material
    material* tejido tela
@carrier
    correos seur mrw gls dhl ups fedex nacex envialia ctt dpd celeritas
    transportista* mensajer* paqueter* estafeta redpack tipsa
    agencia_de_transporte empresa_de_transporte correo_argentino andreani
    servientrega coordinadora
@courier_staff
    repartidor* mensajero* cartero* cartera chico muchacho señor tío tio
    transportista* conductor* chofer* chófer* tipo chaval* chavo* don
@vehicle
    furgoneta* furgo camión camion* coche* carro* moto motos tren* barco* avión
    avion bici* patinete* aparc* estacion* conduc* carretilla* auto autos
@route
    calle* carretera* oficina* almacén almacen* aduana* pueblo* ruta rutas
    polígono* poligono* avenida* código_postal codigo_postal zip bodega*
    camino* km kilómetro* kilometro* mapa mapas delegación delegacion ciudad*
    barrio* colonia
@parcel
    paquete* caja cajas envío* envio* pedido* carta cartas sobre sobres bulto*
    artículo* articulo* entrega* correo* encomienda* paquetit* mercancía*
    mercancia* bolsa*
@delivery_place
    puerta* portal casa piso vecin* buzón buzon* felpudo* escalera* ascensor*
    jardín jardin patio conserje* porter* garaje* porche* muro* valla* verja*
    taquilla* locker* rellano* punto_de_recogida
@neighbour
    vecin* alguien conserje* porter* caser* inquilin* compañer*_de_piso
    guardia* vigilante* señora_de_abajo viejita policía* policia* desconocid*
    presidente*
@lateness
    tard* retras* demor* perdid* lento lenta lentos lentas lentitud lentísim*
    lentisim* finalmente prometid* extravi* por_fin aún todavía todavia
    sigue_sin nunca esperando semanas atras* fuera_de_plazo con_retraso
@quick
    rápid* rapid* veloz pronto enseguida exprés expres express urgente* volando
    antes_de_tiempo antes_de_lo de_un_día de_un_dia puntual* inmediat* 24h
    al_instante antelación antelacion
@arrival
    lleg* vino viene* vinieron recib* recogí* recogi* entreg* apareci* trajeron
    trajo traen aterriz* me_lo_dejaron ha_llegado
@courier_act
    dejar* deja dejan deje dejen dejé dejó dejad* dejo dejamos dejando dejas
    dejes déjanos dejanos déjame dejame dejaba llam* timbre* tocar* toca tocan
    tocó tocad* tocando toco toqu* firm* tirar* tira tiran tiró tiré tirad*
    tirón tiron tirando tire esper* entreg* subi* marc* bajé picar pica pico
    telefonillo* telefoneó telefoneo avis* lanz* abandon* intento_de_entrega
    ausente* foto_de_la
@waiting
    esper* paciencia pacient* aguard* cola impacient* llevo_esperando
    sigo_esperando desespera* a_la_espera pendiente* hacer_cola llevo_días
    llevo_dias llevo_semanas
@tracking
    seguimiento* rastre* localiz* tracking app actualiz* escane* enviado*
    en_reparto en_tránsito en_transito estado* guía guia figura* aparece_como
    pone_entregado entregado* código_de_seguimiento codigo_de_seguimiento
    número_de_guía numero_de_guia en_camino
@dispatch
    envi* enví* mandar* manda mandan mandé mande mandó mando mandad* manden
    mandas despach* expedi* remit* expid* salió salio salir* salid* saliendo
    salieron sal*_del_almacén sal*_del_almacen remesa preparando suministr*
    se_envió se_envio
@weekday
    lunes martes miércoles miercoles jueves viernes sábado* sabado* domingo*
    hoy mañana ayer fin_de_semana finde anteayer pasado_mañana laborable*
    hábil* habil*
@month
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre
    octubre noviembre diciembre verano* invierno* otoño primavera*
@feast
    cumple* navidad* reyes boda* comunión comunion* bautizo* santo aniversario*
    regalo* fiesta* semana_santa san_valentín san_valentin quinceañer* xv_años
    papá_noel papa_noel día_de_la dia_de_la día_del_padre dia_del_padre
    graduación graduacion vacacion* nochebuena
@day_time
    noche* mañana tarde mediodía mediodia medianoche madrugada* desayun*
    comida* almuerzo* cena* anoche esta_noche tardecita amanecer por_la_mañana
    siesta
@time_span
    día dia días dias semana* mes meses año años hora horas minuto* segundo*
    rato tiempo temporada* quincena* 24h
@weather
    lluvia* llov* lluev* viento* sol nieve* nevad* hielo helad* niebla
    tormenta* granizo* húmed* humed* empapad* calor frío frio clima mojad*
    temporal*
@number
    uno dos tres cuatro cinco seis siete ocho nueve diez once doce veinte
    treinta cien mil medio ambos primer* doble cincuenta quince
@seller
    vendedor* tienda* empresa* ellos compañía* compañia* fabricante* marca
    marcas proveedor* negocio* comercio* distribuidor* anunciante* les os
    ustedes
@staff
    alguien equipo* persona personas señorita* chica* chico* agente* emplead*
    atención_al_cliente atencion_al_cliente servicio* soporte* jefe* encargad*
    operador* asesor* trabajador* dependient* nadie
@answering
    pregunt* dije* dijo dijiste* respond* contest* escrib* escrit* llam*
    mensaje* respuest* chat* correo* contact* habl* coment* wasap* whatsapp*
    me_dicen
@refund
    reembols* devoluc* devolv* devuelv* devuelt* abon* reintegr* vale* saldo*
    compens* indemniz* chargeback* dinero_de_vuelta crédito* credito* bonific*
    recuper* retroced* disputa*
@return
    devol* devuelv* devuelt* cambi* etiqueta* reemplaz* sustitu* recogida*
    retorn* regres* repuesto* reposición reposicion intercambi* reenví* reenvi*
    prepagad* qr gastos_de_devolución gastos_de_devolucion
@cancel
    cancel* anul* retir* revoc* descatalog* desist* dar_de_baja baja suspend*
    rescind*
@fraud
    fraud* estaf* timo* timad* mentir* mient* engañ* falso* falsa* falsific*
    falsed* tramp* truco* tranza* phishing bulo bulos paripé paripe cuento*
    choriz*
@conduct
    amable* amabilid* atent* paciencia honest* educad* simpátic* simpatic*
    generos* disculp* respet* sincer* cordial* correct* seriedad serio
    profesional* confianza cercan* encantador* gentil*
@rudeness
    grosér* groser* maleducad* borde grit* insult* discut* prepotent*
    mala_educación mala_educacion arrogant* malos_modos mal_genio malhumor*
    antipátic* antipatic* déspota* despota* descarad* malcriad* altaner*
    impertinent* chulo* chulería chuleria chulesc*
@bribe
    soborn* tarjetita* papelit* vale* cupón* cupon* borrar_la borr* elimin*
    reembols* a_cambio_de mordida* coima* chantaj* presion* regalito
    compr*_opiniones suplic*
@order
    pedi* pidi* comprar* compra compras compran compré compre compró compro
    comprad* compren compramos comprando encarg* pagar* paga pagan pago pagos
    pagué pagad* pagó pagando pague paguen pagamos pagas cliente* orden ordené
    ordene cesta* carrito adquir* solicit* pedí
@listing
    foto fotos fotit* fotograf* imagen* imágenes anunci* descripci* descrit*
    publicación publicacion ficha* título* titulo* describ* lista* detalle*
    mostrad* se_ve vender* vende venden vendí vendi vendió vendio vendid*
    vendiendo vendo vendieron vendemos según_la segun_la catálog* catalog*
@instruction
    instruccion* instrucción manual* folleto* guía* guia* montaje* montar*
    monta montan monté monte montó monto montad* montas esquema* diagrama*
    traducción traduccion traducid* configur* prospecto* libro_de_instrucciones
    plano* paso_a_paso español
@wrong_item
    otro otra distint* diferent* equivoc* confund* error* incorrect* no_es_el
    en_lugar_de en_vez_de no_corresponde otra_cosa otro_color confusión
    confusion erróne* errone* duplicad* por_error trocad* no_coincid*
@used_item
    usad* abiert* segunda_mano pelos polvo* sucio sucia sucios manch* pegajos*
    devuelto* migas estrenad* reacondicionad* sin_precinto desprecintad*
    manosead* gastad* rayad*
@damage
    roto rota rotos rotas rotur* rotit* rompi* dañad* daño daños golpead*
    abollad* rayad* raja rajas rajad* rajó rajar* agriet* agujer* mellad*
    torcid* doblad* chaf* aplastad* quebr* partid* descascarill* estropead*
    astillad* desconchad* gote* maltratad* magull*
@missing
    falt* vací* vaci* incomplet* olvid* pieza* sin solo_venía solo_venia
    no_venía no_venia no_trae menos no_incluye ausen* no_viene medio_vací*
    medio_vaci* echo_en_falta
@fake
    falsific* falsed* falso* falsa* imitación imitacion* copia copias pirata*
    réplica* replica* original* auténtic* autentic* trucho* chafa* bamba clon*
    no_es_original verificad* fotocopi* chino*
@expiry
    caduc* venc* podrid* pudr* moho* enmohec* ranci* pasad* estropead* agri*
    gusan* mal_estado echad*_a_perder fecha_de_caducidad florecid* agusanad*
    pocha pocho putrefact* bicho*
@newness
    nuevo nueva nuevos nuevas nuevec* nuevit* precintad* perfect* impecable*
    intact* sellad* original* a_estrenar sin_abrir flamante* recién recien
    perfecto_estado sin_usar fresc* inmaculad* reluciente*
@packing_material
    caja cajas cajita* bolsa* papel* cinta cintas plástico* plastico* sobre*
    burbujas cartón carton* celo precinto* corcho* espuma* envoltorio* film
    embalaje* poliespán poliespan porexpan unicel acolchad* relleno
    papel_de_burbuja playo
@packing_verb
    empaquet* embal* envolv* envuelv* envuelt* abre abren abrí abro abra abres
    abiert* abri* sell* precint* proteg* acolch* empac* rellen* desempaquet*
    desembal* etiquet* desenvolv* guard*
@packing_verdict
    bien_embalad* mal_embalad* bien_protegid* mal_empaquetad* suelt*
    sin_protección sin_proteccion bien_empaquetad* bien_empacad* doble_caja
    discret* cuidad* con_esmero a_lo_bruto bailando embalaje_perfecto con_mimo
    de_cualquier_manera presentación presentacion
@money
    dinero* euro euros € pesos dólar* dolar* precio precios precito pagar* paga
    pagan pago pagos pagué pagad* pagó pagando pague paguen pagamos pagas
    cobrar* cobra cobran cobró cobro cobrad* cobros cobrando coste costes costo
    costos costoso* cuesta banco* pasta plata lana pavos efectivo gast*
    billete* centavo* céntimo* centimo* soles
@price_word
    caro cara caros caras carísim* carisim* carillo carito barat* vale ofert*
    rebaj* descuent* chollo* ganga* cupón* cupon* precio precios precito
    económic* economic* asequibl* subid* bajad* prohibitiv* abusiv* robo
    clavada inflad* regalad* timo
@shop_elsewhere
    chino chinos bazar* mercadona carrefour lidl ikea decathlon leroy
    aliexpress shein temu mercadolibre mercado_libre ebay fnac mediamarkt
    corte_inglés corte_ingles walmart liverpool coppel farmacia* supermercado*
    ferretería* ferreteria* tienda_física tienda_fisica wallapop otra_tienda
    en_otro_sitio otro_lado
@amazon
    amazon* prime marketplace kindle echo alexa amz bezos a_z garantía_a_z
    garantia_a_z gestionado_por
@kitchenware
    sartén sarten* olla* cazuela* cuchillo* cuchar* tened* vaso vasos taza
    tazas tacita* plato* bandeja* tarro* bote bol boles jarra* copa copas
    tupper* cacerola* espátula* espatula* cazo tetera* termo* rallador* molde*
@appliance
    máquina* maquina* nevera* frigo* lavadora* lavavajillas horno* microondas
    licuadora* batidora* aspiradora* cafetera* tostadora* hervidor* ventilador*
    plancha* calefactor* freidora* estufa* refri* robot thermomix secador*
    heladera*
@electronics
    batería* bateria* pila pilas cable* cargador* enchufe* pantalla* mando*
    control_remoto usb tele televisor* tv monitor* sensor* alarma* conector*
    powerbank led hdmi adaptador* altavoz* wifi control
@phone
    móvil* movil* celular* teléfono* telefono* iphone* samsung xiaomi funda*
    carcasa* cargador* pantalla* protector* sim tarjeta_sim llamada* redmi
    smartphone* cel mica
@computer
    ordenador* ordena compu* portátil* portatil* laptop* teclado* ratón raton
    mouse impresora* tinta wifi usb disco_duro ssd tablet* router* app
    aplicación* aplicacion* software windows memoria* pc cartucho* menú menu
    pendrive
@audio
    sonido* audio* auricular* altavoz* altavoc* bocina* parlante* micro
    micrófono* microfono* bluetooth volumen* bajos graves cascos audífono*
    audifono* amplificador* barra_de_sonido suena* se_oye se_escucha karaoke
    tocadiscos
@camera
    cámara* camara* foto fotos fotit* fotograf* vídeo* video* objetivo* lente*
    trípode* tripode* dron* zoom resolución resolucion grab* imagen*
    telescopio* prismático* prismatico* webcam* flash nítid* nitid* megapíxel*
    megapixel*
@clothes
    camiseta* pantalón* pantalon* vestido* chaqueta* abrigo* falda* camisa*
    sudadera* calcetín* calcetin* jersey* sujetador* braga* talla* gorro*
    cinturón* cinturon* bolsillo* manga* playera* blusa* remera* botón* boton*
    bóxer* boxer* leggins* guantes cremallera*
@shoes
    zapat* bota botas botín* botin* sandalia* suela* tacón* tacon* cordones
    deportiva* tenis plantilla* chancla* pantufla* calzado* tallan
    número_de_pie numero_de_pie
@jewellery
    anillo* collar* pendiente* pulsera* cadena* oro plata joya joyas joyer*
    arete* aros colgante* broche* reloj* dije* gargantilla* piercing* grabado*
    acero_inoxidable bisut* zirconia*
@bag
    bolso* bolsa* mochila* maleta* cartera* monedero* riñonera* neceser*
    bandolera* cremallera* correa* estuche* billetera* equipaje trolley*
    portafolio*
@beauty_hair
    crema* champú* champu* shampoo pelo cabello* piel maquillaje* labial*
    esmalte* uñas perfume* colonia* barba* tinte* cepillo* jabón* jabon* gel
    mascarilla* secador* plancha_del_pelo peine* rímel rimel sérum serum
    pestañas depiladora* pintalabios afeitadora*
@health
    médic* medic* doctor* tensiómetro* tensiometro* termómetro* termometro*
    tensión tension pastilla* mascarilla* faja* rodillera* masaj* dolor*
    espalda ortopéd* ortoped* silla_de_ruedas glucosa oxímetro* oximetro*
    audífono* audifono* andador* muletas diente* plantillas fisio*
@baby
    bebé bebe bebés bebes bebito* bebita* beba cuna* carrito* carriola* pañal*
    biberón* biberon* chupete* babero* mamila* silleta trona* coche_de_bebé
    coche_de_bebe recién_nacid* recien_nacid* niño* niña* niñit* bañera*
    bautizo* mordedor* cochecito lactancia peque
@toys_games
    juguete* juego* muñec* puzle* puzzle* lego peluche* pelota*
    coche_de_juguete bloques tren* robot* tobogán* tobogan* columpio* ajedrez
    cartas playmobil consola* videojuego* rompecabezas figura* barbie nerf
    slime mando
@book
    libro* leer leí lei lect* página* pagina* capítulo* capitulo* autor*
    novela* historia* tapa portada edición edicion editorial* trama* personaje*
    final saga sagas cuento* cómic* comic* manga ejemplar* traducción
    traduccion
@music_media
    disco* cd vinilo* dvd bluray película* pelicula* peli pelis serie* canción
    cancion canciones música* musica* concierto* banda* álbum album doblaje*
    temporada* coro coros dibujos cine blu_ray banda_sonora
@instrument
    guitarra* cuerda cuerdas cordel* piano* teclado* violín violin* ukelele*
    batería* bateria* tambor* flauta* afin* bajo trompeta* saxo* cajón cajon
    atril* púa pua púas puas armónica* armonica* partitura*
@art_craft
    pintura* pintar pincel* hilo hilos lana lanas aguja* tela telas telita
    costura* coser tejer ganchillo crochet lápiz* lapiz* lapices lápices dibuj*
    rotulador* cuentas abalorio* resina* manualidad* lienzo* acuarela* sello*
    arcilla plastilina purpurina
@tools_fixings
    tornillo* taladro* broca* destornillador* sierra* martillo* llave* alicate*
    pegamento* cola cinta cintas tuerca* gancho* bisagra* escalera*
    herramienta* hoja* clavo* taco tacos desarmador* pistola* soldador*
    atornillador* perforadora*
@building
    puerta* ventana* grifo* ducha* lavabo* fregadero* azulejo* baldosa*
    persiana* estor* bisagra* pared* techo* suelo* ladrillo* tubería* tuberia*
    válvula* valvula* desagüe* desague* inodoro* wc canilla* regadera* baño*
    cerradura* mampara*
@garden
    jardín jardin* maceta* manguera* césped cesped valla* hamaca* barbacoa*
    parrilla* riego* cortacésped* cortacesped* podadora* tijeras_de_podar
    huerto* invernadero* sombrilla* asador* tierra piscina* terraza* seto setos
    alberca
@plants
    planta* árbol* arbol* flor flores semilla* hoja hojas maceta* rosa rosas
    rosado* bulbo* lavanda* cactus suculenta* orquídea* orquidea* musgo raíz
    raiz raíces raices brot* germin* césped cesped esqueje* abono*
@pet_goods
    correa* arnés arnes collar* cama camas camit* comedero* bebedero* rascador*
    arena* arenero* pecera* acuario* jaula* pienso* croqueta* transportín*
    transportin* cepillo* transportadora* filtro* antipulgas veterinari* pulgas
    snack* abrigo_para_perro
@animal
    perro* perra* gato gatos gata* caballo* pájaro* pajaro* pez peces conejo*
    hámster hamster gallina* loro loros tortuga* vaca vacas oveja* cabra*
    cachorro* mosca* mosquito* rata ratas ratón* raton*
@vehicle_part
    rueda* neumático* neumatico* batería* bateria* llanta* freno* aceite*
    motor* retrovisor* faro faros espejo* parabrisas cadena* pedal* moto motos
    volante* gasolina* parachoques limpiaparabrisas alfombrilla* matrícula*
    matricula* bujía* bujia* filtro_de_aire autorradio
@sport
    gimnasio* gym yoga pilates fútbol futbol balón balon* pelota* raqueta*
    pesas mancuerna* casco* bici* guantes correr running natación natacion
    nadar* nadad* esterilla* pádel padel entren* ciclis* boxeo* esquí* esqui*
@camping_fishing
    tienda_de_campaña carpa* saco_de_dormir linterna* mochila* pesca* caña*
    anzuelo* acampar camping caravana* hornillo* cantimplora* termo* hamaca*
    cuerda cuerdas cordel* carrete* señuelo* montaña* senderism* impermeab*
    sedal
@furniture
    mesa mesas mesita* mesilla* silla* cama sofá sofa* estantería* estanteria*
    armario* escritorio* cajón* cajon* banco* sillón* sillon* colchón* colchon*
    mueble* taburete* balda* patas cómoda* comoda* ropero* zapatero* librero*
    canapé* canape* respaldo*
@bedding
    almohada* sábana* sabana* colchón* colchon* manta* edredón* edredon*
    toalla* funda_nórdica funda_nordica nórdico nordico cojín* cojin* cobija*
    mantel* cobertor* plumón* plumon* topper ropa_de_cama colcha* cortina*
    viscoelástic* viscoelastic* frazada*
@lighting
    lámpara* lampara* luz luces bombilla* foco focos led vela velas linterna*
    farol* tira_led ilumin* alumbr* flexo* guirnalda* parpad* interruptor*
    plafón plafon aplique* lumin*
@office
    bolígrafo* boli* lápiz lapiz lápices lapices cuaderno* libreta* papel*
    impresora* tinta* sobre* grapadora* agenda* calendario* pegatina* carpeta*
    regla* folio* rotulador* tóner toner archivador* pluma* cuadernillo*
    calculadora*
@party
    globo* guirnalda* vela velas velita* disfraz* confeti adorno*
    árbol_de_navidad arbol_de_navidad corona* servilleta* pastel tarta*
    decoración decoracion belén belen nacimiento* invitacion* piñata* fiesta*
    novia* sorpresa cotillón cotillon
@food_spices
    pan queso* leche* huevo* arroz* chocolate* galleta* mermelada* miel aceite*
    especia* sal azúcar azucar jamón jamon carne* fruta* snack* frutos_secos
    salsa* canela pimienta* turrón* turron* comida* cereal* almendra* dulce*
    chuche* gomita*
@drink
    agua café cafe té te botella* vino* cerveza* zumo* jugo* leche cápsula*
    capsula* infusión infusion* ron refresco* ginebra* whisky tequila* beber*
    bebe beben bebí bebi bebió bebio bebid* bebiend* mate yerba chocolate_a_la
    copa copas manzanilla
@supplement
    proteína* proteina* cápsula* capsula* colágeno* colageno* creatina*
    vitamina* omega magnesio* melatonina* suplement* batido* comprimido* polvo*
    cúrcuma* curcuma* gomitas dosis quemagrasa* probiótic* probiotic*
    complemento* ashwagandha maca
@cleaning
    limpi* detergente* jabón* jabon* lejía* lejia* cloro fregona* trapeador*
    escoba* bayeta* esponja* toallita* aspira* spray* desinfect* quitamanch*
    mopa* trapo* friegasuelos suavizante* desengras* recogedor* lavar
@part
    tapa tapas tapit* asa asas mango* botón* boton* muelle* rueda* pata patas
    tornillo* correa* pieza* base soporte* resorte* tapón* tapon* cable* junta*
    bisagra* cremallera* placa* cierre* esquina* cubierta* varilla* pestaña*
@material
    plástico* plastico* madera* metal* metál* cuero piel algodón algodon* lana
    goma* caucho* silicona* vidrio* cristal* acero* papel* cartón* carton*
    poliéster* poliester* tela telas telita aluminio* inox* piedra* latón laton
    seda lino espuma*
@colour
    color* rojo* roja* azul* verde* amarill* negr* blanc* gris* rosa rosado
    marrón* marron* café cafe morad* naranja* beige dorad* platead* oscur*
    clar* tono tonos violeta lila granate turquesa
@size
    grand* pequeñ* larg* cortar* corta cortan corte cortes cortó corté cortad*
    cortando anch* estrech* talla* tamañ* medid* enorme* diminut* fino fina
    finos finas finit* finísim* finisim* finura grues* gord* chico chiquit*
    pesad* liger* centímetr* centimetr* cm xl peso* alto alta altos altas
    altura minúscul* minuscul* holgad* ajustad* talle*
@senses
    suav* bland* dura duran duró duro durado durar* duros duras durísim*
    durisim* duración duracion dureza calient* frío frio fría fria fríos frios
    frías frias friít* friit* huel* olor* sabe saben saber* sabía* sabia*
    sabor* sabroso* sabemos sabes ruid* silencios* dulce* amarg* áspero* asper*
    pegajos* calentit* apesta* tacto textura* fresc* áspera* agradable*
@looks
    bonit* precios* lind* hermos* bell* mono mona elegant* acabado* aspecto*
    diseño* parece* luce lucen queda_bien se_ve vistos* feo fea feos feas
    feísim* feisim* guap* brillant* estétic* estetic* original* cuqui chul*
@quality_praise
    calidad* resistent* robust* bien_hecho buen_acabado sólid* solid* práctic*
    practic* útil util útiles utiles utilísim* utilisim* fuerte* cómod* comod*
    impermeab* durader* excelente* genial* perfect* cumpl* maravill* chulísim*
    chulisim* bien_acabad* acierto* fantástic* fantastic* de_diez
@quality_blame
    mal malo mala malos malas malísim* malisim* pésim* pesim* barat* cutre*
    chafa* frágil* fragil* débil* debil* endeble* flojo* defect* basura*
    porquería* porqueria* bazofia de_juguete plasticuch* inútil* inutil*
    inservible* chapuza* mierda* chungo* rompible* malucho
@fail_verb
    romp* roto rota rotos rotas rotur* rotit* dej*_de_funcionar despeg*
    desgast* se_dobl* atasc* averi* se_estrope* estropea* descos* se_cae* apag*
    se_murió se_murio se_quem* bloque* desmont* gote* descompus* deshil* oxid*
    pincha* encog* falla fallo fallan falló fallado fallar* fallando destiñ*
    destint* pararse se_para
@work_verb
    funcion* sirv* va va_bien aguant* dura duran duró duro durado durar* duros
    duras durísim* durisim* duración duracion dureza cumpl* carg* corta encaj*
    sujet* jala anda trabaj* arranc* encend* enciende* pega responde*
@use_verb
    usar* usa usan uso usos usé usad* usando usamos usas use usen usó usable
    usaba utiliz* leer leí lei lavar* lava lavan lavad* lavé lavo lavas lavando
    lave lavable* limpi* probar* probé probe probó probo probad* probando
    probamos prueb* montar* monta montan monté monte montó monto montad*
    montaje montas instal* pintar* pinta pintan pintad* pinté pinte pintur*
    cortar* corta cortan corte cortes cortó corté cortad* cortando escrib*
    coloc* poner puse cocin* carg* estren* enchuf* mido juego
@body_part
    mano manos manit* pie pies cabeza cabezas pelo pierna* brazo* dedo dedos
    dedit* ojo ojos ojeras cuello* espalda* rodilla* oreja* oído* oido* diente*
    boca bocas nariz piel barriga* corazón corazon estómago* estomago* hombro*
    muñeca* cadera* cara
@room
    habitación* habitacion* cuarto* cocina* baño* salón salon dormitorio* sala
    terraza* garaje* pasillo* despacho* desván desvan trastero* escalera*
    comedor* recámara* recamara* balcón balcon* patio* sótano* sotano* entrada
@family
    madre* padre* mamá* mama* papá papás papi hijo hijos hijit* hija hijas
    hermano* hermana* marido* mujer esposa* esposo* abuel* tío tio tía tia
    sobrin* prima primo nieto* nieta* familia* suegr* cuñad* niño* niña* niñit*
@comparison
    mejor peor que más_que mas_que menos_que como igual_que mismo distint*
    diferent* compar* similar* parecid* en_lugar_de en_vez_de antes otro otros
    en_cambio mientras frente_a
@negation
    no nunca nada ni nadie ningún ningun ninguna sin tampoco jamás jamas
    imposible ninguno nanay para_nada ni_siquiera
@intensifier
    muy tan mucho super súper bastante realmente demasiado siempre totalmente
    verdaderamente literalmente completamente absolutamente re bien tanto
    enormemente altamente sumamente de_verdad
@hedge
    pero aunque solo quizá* quiza* tal_vez creo supongo pienso parece* casi
    sin_embargo más_o_menos mas_o_menos algo un_poco eso_sí eso_si puede_que
    diría diria aun_así aun_asi único_pero unico_pero
@verdict
    bien bueno buena buenísim* buenisim* malo mal genial* excelente* perfect*
    encant* horrible* pésim* pesim* decepcion* fatal normal* regular me_gusta
    estupend* contento* una_mierda un_asco no_vale lamentable* nefast*
    vergonzos* una_pasada
@stars
    estrella estrellas estrellit* 5_estrellas cinco_estrellas una_estrella
    1_estrella nota puntú* puntu* valoración valoracion valor valoraciones
    valorar* valorad* valoro valore valoré valora calific* cuatro_estrellas
    tres_estrellas máxima maxima puntos opinión opinion reseña*
@recommendation
    recomend* recomiend* aconsej* repetir* repito volver*_a_comprar comprad*
    no_compr* evit* cuidado ojo huid* merece_la_pena 100%_recomendable volveré
    volvere alej* aviso* advert* no_perd*
@courtesy
    gracias por_favor hola buenos_días buenos_dias buenas_tardes buenas saludo*
    perdón perdon perdone* disculp* atentamente estimad* cordial* querid*
    un_saludo de_nada señor* agradec* agradezc* feliz_día feliz_dia
@swearing
    mierda* joder* coño puta* puto* hostia* cabr* gilipollas hijo_de_puta
    hijos_de_puta hijueputa pendej* chinga* verga* carajo jodid* maldit*
    boludo* pelotud* culo mamada* cagad* cojones hdp ptm
@place_name
    madrid barcelona españa sevilla valencia méxico mexico cdmx argentina
    colombia chile china alemania italia lisboa bogotá bogota monterrey
    guadalajara alicante málaga malaga bilbao zaragoza francia japón japon
    canarias baleares perú peru texas europa
@me
    yo mi mis me mío mio mía mia mí nosotros nuestro* nuestra* nos soy tengo
    somos compré compre
@kin
    mi_hijo mi_hija mi_madre mi_padre mi_marido mi_mujer mi_hermano mi_hermana
    mi_esposa mi_esposo mi_abuela mi_primo mi_tío mi_tio mi_cuñado mi_suegra
    mis_padres mis_hijos mi_familia sobrin*
@companion
    amig* vecin* compañer* coleg* profesor* pareja novi* compadre* compa socio*
    casero* cuate* conocid* jefe* compi* pana
@spouse
    marido* mujer esposa* esposo* pareja novio* novia* señora ex boda* casad*
    mi_chico mi_chica prometid* matrimonio* cónyuge* conyuge*
@child
    niño* niña* niñit* hijo hijos hijit* hija hijas bebé bebe bebés bebes
    bebito* bebita* peque* nieto* nieta* crío* crio* cría cria chaval* sobrin*
    nene* nena nenas adolescent* chamac* escuincl* guagua* chiquill*
@maker
    autor* fabricante* artesan* diseñador* creador* editor* ingenier* escritor*
    productor* ilustrador* traductor* pastelero* sastre* panader* narrador*
    taller* desarrollador*
@making
    hech* hice hago hicimos hacer* hace hacen hacemos haces haciendo hacía*
    hacia* fabric* escrit* escrib* creo cree creen creer* creí crei creía creia
    crear* creó cread* creamos creación creacion constru* diseñ* elabor*
    desarroll* cosid* produc* confeccion* montar* monta montan monté monte
    montó monto montad* montaje montas
@workplace
    oficina* taller* fábrica* fabrica* empresa* almacén almacen* tienda*
    departamento* nave naves planta* negocio* despacho* local* turno*
@employment
    trabaj* emplead* jefe* turno* soci* dueñ* sueldo* despid* contrat* personal
    compañer* encargad* curr* chamba* agente* despedid* puesto puestos laburo*
@business
    empresa* negocio* tienda* marca marcas fábrica* fabrica* compañía*
    compañia* comercio* cliente* mercado* taller* autónom* autonom* emprend*
    pyme* local* facturación facturacion
@rivalry
    competen* competidor* rival* copi* imitad* imitación imitacion compar*
    a_diferencia_de otras_marcas difam* desprestig* plagio* versus vs falsa*
    mejor_que supera*
@promotion_place
    página* pagina* web tienda* perfil* instagram facebook youtube canal*
    grupo* app enlace* link bio tiktok blog* www whatsapp telegram etsy online
@promotion_call
    visit* comprar* compra compras compran compré compre compró compro comprad*
    compren compramos comprando sígue* sigue* síganos siganos pinch* clic*
    entra* escríb* escrib* mensaje* suscríb* suscrib* descarg* consult*
    contáct* contact* mira* únete unete pásate pasate échale_un_vistazo
    echale_un_vistazo búsca* busca* haz_clic
@coupon
    código* codigo* descuent* cupón* cupon* vale* promo* dto oferta* rebaj*
    porcentaje % ahorr* euros_de_descuento 2x1
@gift
    regal* obsequi* gratis tarjeta_regalo tarjeta_de_regalo detalle* sorpresa*
    cesta* muestra* bono bonos cheque_regalo presente premio* gift_card lazo
    giftcard
@payback
    reembols* devol*_el_dinero devuelv* pagar* paga pagan pago pagos pagué
    pagad* pagó pagando pague paguen pagamos pagas abon* cobrar* cobra cobran
    cobró cobro cobrad* cobros cobrando dinero* transfer* ingres* bizum íntegr*
    integr* paypal euros saldo* cuenta te_devolvemos
@bargain_for
    a_cambio a_cambio_de si_me ofrec* ofert* trato* acuerdo* reembols*
    condición condicion promet* compens* presion* chantaj* solucion* propon*
    propus* retir* pact* siempre_que
@review_words
    reseña* opin* valoración valoracion valor valoraciones valorar* valorad*
    valoro valore valoré valora coment* calific* estrella estrellas estrellit*
    crítica* critica* escrib* escrit* puntuación puntuacion review* public*
@review_change
    cambi* modific* edit* actualiz* retir* elimin* borr* quit* rectific*
    correg* corrij* suba* baj*_la_nota mejor*_la_valoración
    mejor*_la_valoracion revisar* revisa revise revisad* revisión revision
    revisé revisen reviso subo
@reviewers
    client* comprador* usuari* opinadores gente alguien quien_lea lector*
    consumidor* todos quienes otras_personas la_gente reseñador* vosotros
@evidence
    foto fotos fotit* fotograf* vídeo* video* imagen* captura* pantallazo*
    factura* prueba* ticket* comprobante* adjunt* mensaje* nota notas notit*
    seguimiento* cámara* camara* justificante* papel*
@openness
    sincer* honest* franc* objetiv* imparcial* verdad* transparent* reconoc*
    admit* confies* voy_a_mentir opinión_sincera opinion_sincera
    opinión_honesta opinion_honesta real reales realidad vine justo sin_tapujos
    recibí_gratis recibi_gratis
@disease
    cáncer* cancer* diabet* artrit* artros* asma* ictus tumor* hepatit*
    párkinson parkinson* alzheimer* demenc* covid* epileps* leucemia* depresi*
    autis* fibromialgia* hipertens* psoriasis eczema* esclerosis infarto*
    tiroid*
@ailment
    dolor* duel* picor* pica* irrit* hinch* alergi* sarpullid* tos mareo* mareé
    maree marea* fiebre* cansad* ampolla* inflam* diarrea* vómit* vomit*
    migraña* grano* herid* jaqueca* ronch*
@medicine
    pastilla* medicin* medicament* medicación medicacion insulina* comprimido*
    jarabe* quimio* antibiótic* antibiotic* fármac* farmac* tratamiento* recet*
    pomada* cápsula* capsula* operación operacion ciru* vacuna* diálisis
    dialisis ibuprofeno paracetamol metformina
@healer
    médic* medic* doctor* enfermer* dentist* hospital* clínica* clinica*
    veterinari* farmacéutic* farmaceutic* fisio* cirujan* psicólog* psicolog*
    pediatra* dermatólog* dermatolog* especialista* oculista* podólogo*
    podologo* consulta urgencias curandero*
@healing
    cura curar* curan curó curad* curación curacion curativ* sana sanar* sanó
    sano sanan sanado mejor* alivi* desapareci* elimin* milagr* recuper*
    se_quitó se_quito se_me_fue cicatriz* quit*_el_dolor adiós_al_dolor
    adios_al_dolor revert* remedio* sobreviv* combate*
@test_result
    análisis analisis analítica* analitica* tensión tension presión presion
    glucosa azúcar azucar colesterol resultado* prueba* medición* medicion*
    medid* test positiv* hierro nivel* laboratorio* resonancia* radiografía*
    radiografia* triglicérid* triglicerid* marcadores
@weapon
    cuchillo* navaja* pistola* arma armas rifle* escopeta* bomba* bala balas
    munición municion machete* flecha* puñal* granada* táser* taser* porra
    ballesta* explosiv* daga* katana* pólvora polvora
@drug
    droga* porro* coca cocaína* cocaina* marihuana* hachís hachis maría maria
    cannabis fumar* fuma fumo fumad* fumando fumet* esnif* camello* colocad*
    éxtasis extasis metanfetamina* lsd heroína* heroina* setas yonqui* crack
    pipa pipas papelina* mota
@alcohol
    alcohol* cerveza* vino* borrach* ebri* copa copas ron whisky tequila* vodka
    ginebra* beber* bebe beben bebí bebi bebió bebio bebid* bebiend* bar
    resaca* chupito* caña* birra* pedo tomad* chela* cubata*
@police
    polic* multa* juez* ley leyes guardia_civil comisar* aduana* detenid*
    denunci* cárcel carcel delit* radar* control* inspector* mossos carnet*
    detector* poli juzgado*
@theft
    robar* roba roban robó robad* robo robos robando ladr* hurt* choriz*
    ratero* caco* mangar* mangad* mangui afan* sustra* saque* llev*_sin_pagar
    atrac* chorro* carterist* alarma*
@stealth
    escond* ocult* secret* disimul* sin_que_se a_escondidas desapercib* pill*
    invisibl* descubr* camufl* espía* espia* discret* esquiv* sin_ser_visto
    burlar evadir saltarse
@violence
    golpe* pegar* pega pegan pegad* pegó pegament* pegajos* pego matar* mata
    matan mató matad* maten mato sangre* paliza* pelea* atac* agred* puñet*
    dispar* apuñal* ahorc* envenen* venen* patad* asesin* violar hostia* quemar
    madrazo* amenaz*
@safety_device
    seguro* cerradura* cerrojo* candado* alarma* casco* guante* protección
    proteccion protector* cinturón* cinturon* detector* barrera* freno*
    gafas_de_protección gafas_de_proteccion interruptor* valla* sensor* tapa
    tapas tapit* guarda arnés arnes pestillo*
@disabling
    quit* desactiv* puentea* puente anul* brid* cinta cintas desconect* bloque*
    retir* trabar* trabad* tapar* tapad* tapé bypass desmont* inutiliz* saltar*
    salta saltó salto saltad* trucar
@hazard
    fuego* incend* humo* quem* gas gasolina* chispa* cortocircuito* explot*
    explos* electrocut* venen* tóxic* toxic* lejía* lejia* peligro* ardió ardio
    ardía ardia ardiend* llamas llamarada* calambre* ácido* acido* descarga*
    asfixi*
@insult_noun
    idiota* imbécil* imbecil* gilipollas ladron* sinvergüenza* sinverguenza*
    mentiros* estafador* payaso* cabr* basura cobarde* inútil* inutil* pendej*
    rata ratas delincuente* tonto* chorizo* bastardo* subnormal* retrasado*
    tramposo* boludo* cerdo*
@insult_adjective
    estúpid* estupid* tont* vago vagos vaga maleducad* inútil* inutil*
    asqueros* maldit* puto puta putos putas putísim* putisim* jodid*
    sinvergüenza* sinverguenza* inept* incompetent* ridícul* ridicul* patétic*
    patetic* penos* corrupt* mediocre* cutre* ignorant* muert*_de_hambre
    repugnant* miserable*
@wits
    pens* piens* cerebro* listo tont* intelig* entend* entiend* comprend*
    neurona* dos_dedos dedos_de_frente sentido_común sentido_comun cabeza
    genio* analfabet* ignorant* burro* luces saber
@contempt
    asco* vergüenza* verguenza* odio odia odian odiar* odié odie odios* lástima
    lastima pena desprec* escup* ridícul* ridicul* burla* reír* reir* jaja*
    caradura* morro jeta desvergonz* descaro* repugna* tomadura_de_pelo risa
    vomitiv* patétic* patetic*
@curse
    ojalá ojala muer* muérete púdr* pudr* maldit* infierno diablo* karma arder*
    cáncer cancer ahórc* ahorc* reviente* váyanse_a_la vayanse_a_la que_os_den
    vete_a_la muráis murais dios_te castigo* al_carajo
@nation
    español* inglés* ingles* francés* frances* alem* italian* mexican*
    argentin* chin* colombian* ruso rusos rusa rusas american* gringo*
    portugues* venezolan* peruan* marroquí* marroqui* rumano* chileno* indio
    india indios hindú* hindu* catalan* sudaca* negros
@faith_group
    iglesia* cura sacerdote* misa biblia* musulm* islam* moro moros mezquita*
    judí* judi* cristian* católic* catolic* evangél* evangel*
    testigo*_de_jehová testigo*_de_jehova religi* halal ramadán ramadan obispo*
    monja* ateo* dios pastor*
@gender_group
    mujer* hombre* chica* chico* señor* tía tia tías tias tío tio tíos tios
    niña* niño* feminist* macho* feminazi* machis* féminas feminas hembra*
    varón varon* dama damas viejas
@orientation_group
    gay gays homosexual* lesbian* maric* trans travest* lgtb* orgullo arcoíris
    arcoiris bisexual* bollera* bujarr* joto* queer* heter* sarasa puto
    transexual* lgbt*
@disability_group
    ciego* ciega* sord* cojo* autist* síndrome_de_down sindrome_de_down
    discapac* minusválid* minusvalid* silla_de_ruedas subnormal* retrasad*
    mongol* demen* esquizofr* parkinson* epilép* epilep* tartamud* bipolar*
    lisiad* paralític* paralitic* tullid*
@age_group
    niño* niña* niñit* viejo* vieja* joven* jóvenes mayores abuel* ancian*
    adulto* adulta* adolescent* bebé bebe bebés bebes bebito* bebita* edad
    edades jubilad* crío* crio* tercera_edad chaval* viejit* millennial*
    boomer* chavit*
@newcomer
    extranjer* inmigrant* migrant* refugiad* moros sudaca* guiri* turist*
    pasaporte* frontera* sin_papeles mena menas forasteros pateras ilegales
    panchit* deport* a_tu_país a_tu_pais
@generalising
    todos_los todas_las siempre nunca todos_iguales ellos esta_gente esa_gente
    todo_el_mundo cada estos esos típico tipico de_los son_todos gentuza
    toda_esa_gente como_todos raza
@inferiority
    inferior* sobran sobráis sobrais sobras no_valen escoria* chusma* gentuza*
    parásit* parasit* vago vaga vagos vagas basura salvaj* rata ratas
    no_deberían no_deberian atrasad* sucios tercermund* plaga* muert*_de_hambre
    indign* primitiv* analfabet* volver_a_su
@sex_act
    follar* folla follad* follando follo sexo* chup* mamada* paja pajas penetr*
    anal bdsm azot* corrid* gemir* gemid* gime gimiendo orgía* orgia* desnud*
    masturb* orgasm* coito polvo cachond* lamer sumis* sadomaso
@body_part_intimate
    culo culos teta tetas pene penes polla* vagina* coño* pezón pezon* testíc*
    testic* huevos cojones nalgas pecho* senos trasero* clítoris clitoris
    muslo* pito verga* escote* genital* entrepierna glúteo* gluteo* ano
@intimate_goods
    lencería* lenceria* condon* condón* preservativ* vibrador* consolador*
    lubricante* tanga* sujetador* esposas látigo* latigo* dildo* satisfyer*
    plug picardías picardias liguero* body ropa_interior bolas_chinas arnés
    arnes látex latex encaje disfraz_sexy
@shop_name
    amazon ebay aliexpress mercadolibre carrefour mercadona ikea lidl decathlon
    fnac mediamarkt walmart liverpool coppel wallapop shein temu zara primark
    pccomponentes corte_inglés corte_ingles elektra aldi costco etsy
@cheapness
    barat* más_barato mas_barato por_menos mitad_de_precio ofert* rebaj*
    descuent* chollo* ganga* económic* economic* black_friday regalad*
    tirado_de_precio menos_euros saldo prime_day liquid* de_oferta
@stock
    stock* agotad* disponib* existenc* unidades sin_stock almacén almacen
    inventario* repon* reposición reposicion se_acab* descatalog* quedan
    se_vende no_queda vuelto_a bodega
@shopping_time
    hoy ahora ayer día dia días dias semana* mes meses año años último* ultimo*
    ofert* rebajas black_friday navidad* próxim* proxim* desde_hace antes
    esta_semana este_mes temporada
@seller_words
    vendedor* tienda* servicio* atención* atencion* mensaje* respuest* respond*
    client* empresa* contact* soporte* equipo* cuenta* chat* ayud* incidenc*
    postventa posventa gestión gestion
@quality
    calidad* suav* fuert* débil* debil* resistent* grues* fino fina finos finas
    finit* finísim* finisim* finura liger* pesad* rápid* rapid* lento lenta
    lentos lentas lentitud lentísim* lentisim* silencios* ruidos* dura duran
    duró duro durado durar* duros duras durísim* durisim* duración duracion
    dureza bland* frágil* fragil* cómod* comod* robust* buen* mal*_acabad*
@goods_kitchen
    sartén* sarten* olla* cuchillo* taza tazas tacita* plato* vaso vasos
    cafetera* batidora* horno* freidora* tapa tapas tapit* bote* tabla*
    colador* termo* nevera* tetera* licuadora* cacerola* cuchar* molde*
@goods_electronic
    móvil* movil* celular* tablet* cable* cargador* batería* bateria* pantalla*
    auricular* altavoz* teclado* ratón raton cámara* camara* tele televisi*
    televiso* impresora* router* reloj_inteligente smartwatch* consola*
    linterna* bocina* audífono* audifono* usb
@goods_clothing
    camiseta* pantalón* pantalon* vestido* zapat* bota botas botin* chaqueta*
    abrigo* bolso* calcetín* calcetin* gorra* sombrero* guante* bufanda*
    cinturón* cinturon* sudadera* falda* ropa* reloj* sujetador* tenis playera*
    blusa* mochila*
@goods_book_media
    libro* novela* cómic* comic* página* pagina* capítulo* capitulo* película*
    pelicula* disco* vinilo* juego* videojuego* revista* manual* serie*
    temporada* puzle* calendario* cd dvd cuento* autor* saga sagas
@goods_tool_garden
    taladro* sierra* tornillo* herramienta* escalera* martillo* manguera*
    maceta* cortacésped* cortacesped* pintura* bomba* llave* destornillador*
    tijeras pala palas estantería* estanteria* broca* cinta cintas semilla*
    podadora* hamaca* barbacoa*
@goods_toy_pet_baby
    juguete* muñec* peluche* pelota* perro* gato gatos bebé bebe bebés bebes
    bebito* bebita* cuna* carrito* biberón* biberon* pañal* collar* correa*
    comedero* rascador* pienso* puzle* arena* chupete* transportín*
    transportin* bloques
@goods_beauty_health
    crema* perfume* champú* champu* maquillaje* jabón* jabon* aceite* sérum
    serum cepillo* secador* mascarilla* pastilla* termómetro* termometro*
    vitamina* esmalte* gel faja* labial* depiladora* afeitadora* tinte*
    colonia* tensiómetro* tensiometro*
@goods_food_drink
    café cafe té chocolate* galleta* aceite* vino* agua* miel pan queso* leche*
    azúcar azucar frutos_secos especia* cápsula* capsula* cereal* cerveza*
    jamón* jamon* arroz* dulce* infusion* salsa*
@goods_home_furniture
    mesa mesas mesita* mesilla* silla* cama camas camit* lámpara* lampara*
    estantería* estanteria* armario* sofá* sofa* colchón* colchon* almohada*
    sábana* sabana* cortina* alfombra* espejo* reloj_de_pared cajón* cajon*
    edredón* edredon* toalla* cojín* cojin* mueble* escritorio* perchero*
    cuadro* manta*
@goods_sport_car
    bici* casco* rueda* tienda_de_campaña mancuerna* esterilla* balón* balon*
    coche* carro* moto motos neumático* neumatico* batería* bateria* soporte*
    guantes raqueta* patinete* cinta_de_correr pesas llanta* alfombrilla*
    candado* bomba_de_aire
@fiction
    novela* historia* personaje* protagonista* trama* argumento* final*
    capítulo* capitulo* autor* escritor* saga sagas cuento* thriller* fantasía*
    fantasia* misterio* asesin* detective* ficción ficcion suspense* romántic*
    romantic* giro* lectura* serie* película* pelicula* desenlace*
@pet
    perro* perra* gato gatos gata* perrit* gatit* mascota* cachorro* conejo*
    hámster* hamster* pájaro* pajaro* loro loros pez peces tortuga* cobaya*
    hurón huron canario* caballo* michi* minino* lomito* peludo* gallina*
"""
