"""
French words by what they mean.
"""

from __future__ import annotations

from typing import Final


MEANINGS: Final = """
you
    tu vous toi te ton
we
    nous on nous_sommes nous_avons on_a
me
    me moi m'a m'ont m'est
they
    ils elles eux on leur
he
    il lui qu'il s'il
and
    et puis ainsi_que
thank
    merci mercii remerci* mrc mci
she
    elle qu'elle d'elle
in
    dans en dedans d'ici au
be
    est être es suis sommes
one
    un une l'un l'une d'un
day
    jour jours journée* jrs
at
    à au aux chez
rate
    noté* évalu* l'évalu* d'évalu* notation*
amazon
    amazon amazone amz d'amazon qu'amazon
would
    serait serais aurait aurais j'aurais
or
    ou soit ou_bien
for
    pour pr car pendant depuis
week
    semaine* sem hebdo*
if
    si s'il s'ils au_cas_où
box
    boîte* carton* caisse* coffret* colis
have
    avoir ai as a avons
come
    vien* venu* venir arriv* n'arriv*
who
    qui lequel laquelle lesquels
on
    sur dessus allumé* l'allum*
driver
    livreur* chauffeur* conducteur* coursier* livreuse*
feedback
    évaluation* l'évaluation d'évaluation avis commentaire*
order
    command* cde cmd l'ordre d'ordre
like
    aim* j'aim* plaît plaisent plu
less
    moins moindre*
review
    avis commentaire* évaluation* critique* comm
leave
    laiss* quitt* part partir partez
this
    ce cet cette ceci ça
bit
    peu un_peu morceau* bout mèche*
shop
    boutique* magasin* shop* commerce* échoppe*
tell
    dire dis dit dites disent
say
    dire dis dit dites disent
answer
    répon* rép
star
    étoile* d'étoile* l'étoile* star*
refund
    rembours* remb avoir rbt récupérer_mon_argent
same
    même* pareil* identique* idem mm
that
    que qui cela ça ce
now
    maintenant mtn désormais actuellement à_présent
page
    page* fiche*
wrap
    emball* l'emball* d'emball* envelopp* enroul*
with
    avec avc avec_ce muni* doté*
seller
    vendeur* vendeuse* marchand* commerçant* revendeur*
can
    peut peux peuvent pouvez pouvoir
do
    fais fait faire font faites
so
    donc alors si tellement du_coup
every
    chaque tous toutes tout toute
of
    de du des d'un d'une
here
    ici voici là voilà d'ici
ask
    demand* réclam* posé poser posez
since
    depuis puisque dps
these
    ces ceux celles ceux_ci celles_ci
back
    dos arrière* l'arrière revenu* retour*
month
    mois mensuel*
bag
    sac sacs sachet* sacoche* poche*
write
    écri* j'écri* m'écri* d'écri* rédig*
good
    bon bonne bons bonnes bien
word
    mot mots parole* terme*
read
    lire lis lit lu lue
no
    non pas aucun* nan nn
half
    moitié* demi* à_moitié mi
mine
    mien* le_mien la_mienne à_moi
door
    porte portes portail* portière* pas_de_porte
send
    envoi* envoy* l'envoi* renvoi* renvoy*
old
    vieux vieille* ancien* âgé âgée
to
    à au aux pour vers
still
    encore toujours tjrs tjs quand_même
dear
    cher chère* chers cher_client madame
first
    premier* 1er 1ère d'abord prem's
get
    reçu* recev* reçoi* avoir obten*
name
    nom noms prénom* appelle* nommé*
night
    nuit* soir soirée* nocturne*
pack
    emball* paquet* lot lots pack
wait
    attend* j'attend* attent* d'attent* l'attent*
comment
    commentaire* comm avis remarque* com
then
    puis alors ensuite après donc
not
    pas n'est n'a n'ont ne
when
    quand lorsque lorsqu'on qd lors
never
    jamais jms jamais_reçu plus_jamais
up
    haut en_haut monter monté montée
put
    mettre mis mise mises mets
gate
    portail* grille* portillon* barrière*
cancel
    annul* l'annul* d'annul* résili*
what
    quoi que quel quelle quels
free
    gratuit* gratos offert* libre* l'offert
enough
    assez suffi* ras_le_bol
nice
    joli* sympa* agréable* l'agréable beau
sign
    sign* panneau* pancarte*
woman
    femme* dame* meuf* nana*
make
    fai* fabriqu* font rend crée*
late
    retard* tard tardi* tardé* en_retard
feel
    sens sent sentir ressen* senti
own
    propre possèd* à_moi propriétaire*
again
    encore nouveau à_nouveau re recommenc*
please
    svp stp s'il_vous_plaît s'il_te_plaît s'il
about
    sur environ concern* sujet à_propos
sorry
    désolé* pardon navré* excus* regrett*
hour
    heure* l'heure d'heure* h 24h
through
    via par à_travers traver*
card
    carte* cb bristol* cartonnette*
somebody
    quelqu'un qqun qlq qqn quelqu'une
nothing
    rien nada que_dalle n'y_rien
money
    argent l'argent d'argent fric thune*
those
    ceux celles ces ceux_là
run
    courir cours couru marche tourne*
our
    nos nôtre*
parcel
    colis paquet* coli collis pli
without
    sans dépourvu* sans_aucun
minute
    minute* min mn minuscule*
go
    va vais vont allé* ira
all
    tout tous toute toutes ts
marketplace
    marketplace* place_de_marché market_place leboncoin vinted
pad
    tampon* coussinet* bloc* tapis pad
arrive
    arriv* l'arriv* n'arriv* d'arriv* parven*
before
    avant d'avant auparavant l'avant avt
love
    aime* aimons ador* j'ador* j'aim*
mail
    courrier* mail mails email* poste
people
    gens personne* monde peuple* clients
where
    où là_où d'où l'endroit
take
    prend* pris prise prit prenez
nobody
    personne aucun* personne_ne nul
each
    chaque chacun* pièce
after
    après d'après suite à_la_suite aprè
tape
    scotch* ruban* adhésif* bande*
depot
    dépôt* entrepôt* l'entrepôt d'entrepôt agence*
return
    retour* renvo* rend* ramen*
courier
    coursier* transporteur* livreur* messagerie*
there
    là là_bas y il_y_a voilà
by
    par près d'ici avant
quick
    rapid* vite prompt* express éclair
wrong
    mauvais* faux fausse* erron* erreur*
postage
    frais_de_port port frais_d'envoi affranchi* timbre*
both
    deux les_deux tous_les_deux toutes_les_deux
pay
    payer payé payée payés payez
than
    que qu'un que_le
off
    éteint* éteindre hors enlev* retir*
from
    de depuis du dès provenan*
post
    post* la_poste publi* courrier* poteau*
soft
    doux douce* mou molle* moelleu*
hold
    tien* tenir tenu tenue tenez
charge
    charg* recharg* frais factur* débit*
which
    lequel laquelle quel quelle lesquels
lot
    beaucoup bcp lot lots plein
little
    petit* peu un_peu
but
    mais cependant néanmoins sauf ms
price
    prix tarif* coût* montant* px
cheap
    pas_cher bon_marché camelote* bas_de_gamme économique*
already
    déjà dja
light
    lumi* léger* lampe* éclair* l'éclairage
down
    bas en_bas descen* dessous vers_le_bas
rang
    sonné* appelé*
reviewer
    commentateur* testeur* évaluateur* critique* auteur_de_l'avis
out
    dehors sorti* hors l'extérieur rupture
delivery
    livrais* livré livrée* livrés livrer
once
    une_fois fois dès_que 1_fois
carton
    carton* brique*
buy
    achet* achat* j'achet* l'achat d'achat
picture
    photo* image* l'image d'image tableau*
phone
    téléphon* tel portable* smartphone* gsm
knock
    frapp* toqu* cogn* tape taper
under
    sous dessous en_dessous moins_de
miss
    manqu* raté* loup* absent* mademoiselle
number
    numéro* num n° nombre* chiffre*
should
    devrai* devriez doit faudrait doivent
photo
    photo* cliché* image*
open
    ouvr* ouvert* d'ouvr* l'ouvert* déball*
wash
    lav* nettoy* lessive* machine_à_laver
size
    taille* dimension* format* grandeur* pointure*
last
    dernier* durer dure durable* tenir
show
    montr* affich* l'affich* présent* spectacle*
chapter
    chapitre* chap
how
    comment comme combien
message
    message* msg mess mp texto*
full
    plein* complet* rempli* entier* intégral*
new
    neuf neuve* neufs nouveau* nouvel*
hand
    main mains manuel* remis*
paper
    papier* feuille* journal
label
    étiquet* l'étiquet* d'étiquet* bordereau* marque*
hedge
    haie*
know
    sais sait savoir savez su
also
    aussi également de_plus en_plus ainsi_que
roll
    roul* bobine*
lid
    couvercle* capuchon* bouchon* opercule*
lady
    dame* madame mme demoiselle*
handle
    poignée* manche* anse* l'anse mani*
only
    seul* uniquement que juste n'y_a_que
ship
    expéd* l'expéd* d'expéd* envo* bateau*
remove
    retir* enlev* supprim* ôt d'enlev*
time
    temps fois heure* moment* délai*
track
    suivi* suivre piste* voie* traç*
flat
    plat* appart* l'appart* à_plat crevé*
wife
    femme épouse* l'épouse conjointe* ma_femme
taste
    goût* saveur* savour*
fast
    rapid* vite express jeûne
book
    livre livres bouquin* roman* réserv*
ring
    bague* anneau* l'anneau sonn* alliance*
keep
    gard* conserv* tien* rest*
invoice
    factur*
date
    rdv daté* péremption*
scan
    scan* flash* numéris*
much
    beaucoup bcp très tant énormément
girl
    fille* gamine* petite_fille
cut
    coupe couper coupée découp* taill*
kind
    gentil* aimable* genre* sorte* type*
buyer
    achet* l'acheteur* acquéreur*
look
    regard* aspect* l'aspect allure* look*
over
    dessus fini* terminé* plus_de sur
sleep
    dorm* dort sommeil* endorm* couch*
smell
    odeur* l'odeur d'odeur sent puant*
close
    ferm* près proche* clos
find
    trouv* retrouv* cherch* j'trouve
decent
    correct* convenable* potable* honnête* passable*
heavy
    lourd* pesant* poids
hello
    bonjour salut bonsoir bjr slt
opinion
    opinion* avis l'opinion l'avis point_de_vue
game
    jeu jeux partie* gaming
man
    homme* l'homme mec monsieur m
next
    prochain* suivant* ensuite à_côté
mum
    maman* mère* mama
crack
    fissur* fêlé fêlée fêlure* craqu*
bin
    poubelle* bac bacs corbeille* benne*
change
    chang* modifi* échang* monnaie*
work
    fonctionn* travail* boulot* taf bosse*
year
    an ans année* l'année d'année*
fit
    aller_bien va_parfaitement va_bien adapt* taille*
need
    besoin* faut nécess* faudra
strong
    fort forte forts fortes solide*
stay
    rest* séjour* demeur*
reply
    répon* réplique*
fine
    bien nickel amende* fin fine
slide
    gliss* toboggan* coulis* diapo*
strap
    sangle* bretelle* bracelet* lanière* courroie*
colour
    couleur* teint* color*
chat
    chat tchat* discut* clavard* bavard*
stick
    coll* bâton* adhér* coinc* bloqu*
big
    grand* gros grosse* énorme* immense*
will
    va vais vont sera fera
sister
    soeur* frangine* belle_soeur
right
    droit* raison juste correct* bon
real
    vrai* réel* véritable* authentique*
bell
    sonnette* cloche* sonnerie*
promise
    promesse* promis* promet*
code
    code codes
boil
    bouill* bout furoncle* ébullition* l'ébullition
cure
    guér* soign* remède* traitement*
clear
    clair* transparent* net effac* évident*
must
    dois doit devez falloir faut
sharp
    tranchant* aiguis* coupant* affût* pointu*
folk
    gens peuple folklor* folk
third
    trois* tiers 3ème 3e
loud
    fort bruyant* bruit* sonore* bruyamment
ignore
    ignor* l'ignor* m'ignor* pas_de_réponse snob*
give
    donn* offr* offert* filé refil*
sort
    trier trie sorte* genre* résoudre
between
    entre parmi
offer
    offr* propos* promo* l'offre d'offre
hot
    chaud* brûlant* chaleur* chauff*
hope
    espér* espoir* j'espèr* l'espoir d'espoir
call
    appel* l'appel* d'appel* m'appel* téléphon*
its
    son sa ses leur
step
    marche* pas étape* l'étape escabeau*
second
    second* deuxième* 2ème 2e
see
    voir vois voit vu vue
deliver
    livré livrée* livrés livrer livrent
thin
    fin fine* fins mince* maigre*
form
    formulaire* forme*
face
    visage* face figure*
home
    maison* domicile* chez_moi foyer* chez_nous
today
    aujourd'hui ajd auj ce_jour aujourdhui
mark
    marque* trace* note* tache*
side
    côté* flanc* latéral*
lose
    perd* perte* paum* égar*
top
    haut dessus top tops meilleur*
copy
    copie* photocopi* exemplaire* l'exemplaire*
dog
    chien* chiot* toutou*
email
    mail mails email* courriel* adresse_mail
purchase
    achat* l'achat d'achat acquisition* achet*
drive
    condui* roul* disque_dur clé_usb
birthday
    anniv* l'anniv* d'anniv*
van
    camion* fourgon* utilitaire*
fold
    pliable* plié* repli* pliant*
thick
    épais* l'épaisseur
just
    juste simplement seulement viens_de vient_de
while
    pendant tandis alors_que moment tant_que
even
    même pair* égal*
warranty
    garanti* sav garantie_constructeur
plastic
    plasti* plastoc
text
    texte* texto* sms
squeak
    grinc* couin* crissement* cri
whole
    entier* complet* tout
cover
    housse* couvert* couvr* coque* bâche*
app
    appli* l'appli* d'appli* app apps
leg
    jambe* pied* patte*
polite
    poli polie* polis courtois* politesse*
other
    autre* d'autre* l'autre autrui
long
    long longs longue* longtemps
small
    petit* p'tit* minuscule* réduit*
rain
    pluie* pleut pleuv* averse* flotte
scratch
    ray* égratign* éraflu* grat*
straight
    droit* direct* tout_droit aussitôt
proper
    correct* convenable* comme_il_faut vrai* adéquat*
morning
    matin*
someone
    quelqu'un qqun qqn quelqun
until
    jusqu'à jusque jusqu'au jusqu'en jusqu'ici
firm
    ferme* entreprise* société* boîte rigide*
stop
    arrêt* stop cess* stopp* l'arrêt
type
    type types taper tapez tapé
too
    trop aussi trop_de
though
    pourtant bien_que quoique même_si malgré
account
    compte* cpte
envelope
    envelopp* l'envelopp* bulle*
try
    essa* tent* tester l'essa* d'essa*
warm
    chaud* chaleureu* tiède*
fortnight
    quinzaine* quinze_jours deux_semaines 15_jours
set
    lot kit ensemble* set sets
dad
    papa* père* papou
heart
    coeur* cardia*
mention
    mention* précis* évoqu* cité citer
bring
    apport* amen* ramen* emmen*
behind
    derrière arrière* retard
hair
    cheveu* poil* tif tifs capillaire*
knee
    genou* rotule*
pick
    choisi* choix cueill* récup* ramass*
store
    magasin* boutique* stock* rang* conserv*
inside
    dedans intérieur* l'intérieur d'intérieur à_l'intérieur
sell
    vend* vente* revend*
list
    annonce* list*
dry
    sec séch* secs asséch*
something
    quelque_chose qqch qqchose truc qq_chose
battery
    batterie* pile* accu accus l'accu
block
    bloc blocs bloqu* bouch* pavé*
site
    site* page_web emplacement*
smooth
    lisse* fluide* doux douce* onctueu*
below
    dessous ci_dessous sous plus_bas
clean
    propre* nettoy* net nickel ménage*
glass
    verre* vitre* lunettes
solid
    solide* massif* massive* robuste* costaud*
cancer
    cancer* tumeur* leucémie*
bad
    mauvais* nul nulle* naze pourri*
place
    endroit* l'endroit lieu* plac* d'endroit
address
    l'adresse* d'adresse* adress*
throw
    jet* balanc* lanc* foutu*
twice
    deux_fois 2_fois double* à_deux_reprises
more
    plus davantage encore de_plus
husband
    mari maris époux conjoint* homme
snap
    cass* claqu* craqu* press* clic
sheet
    drap* feuille* tôle* housse_de_couette
end
    fin bout termin* finir finale*
reach
    attein* contact* joindre joignable* arriv*
baby
    bébé* nourrisson* nouveau_né
road
    route* rue* chemin* chaussée*
yet
    encore pourtant pas_encore déjà
head
    tête* crâne*
signature
    sign* paraphe*
screw
    vis viss* dévis* boulon* foutre
weak
    faible* fragile* léger mou faiblard*
ever
    jamais déjà un_jour
round
    rond* autour tour circulaire*
carry
    porter porté portée transport* emport*
everyone
    tout_le_monde tous chacun* tlm
let
    laiss* permet*
kid
    enfant* l'enfant gamin* gosse* mome*
case
    étui* coque* housse* cas boîtier*
stock
    stock* rupture* réassort*
sound
    son bruit* sonore* sono audio
hung
    accroch* suspend* raccroch* pendu
outside
    dehors extérieur* l'extérieur d'extérieur
refresh
    rafraîch* actualis* réactualis*
custom
    sur_mesure personnalis* douan* coutume*
clip
    clip* pince* attache* agraf*
praise
    éloge* félicit* loué* compliment* bravo
agree
    accord d'accord ok accept* convenu*
use
    utilis* l'utilis* j'utilis* d'utilis* usage*
question
    question* interrog* qst
wipe
    essuy* lingette* chiffon* nettoy*
house
    maison* foyer* baraque* villa*
cat
    chat chats chatte* chaton* minou*
great
    génial* super top excellent* parfait*
kick
    coup_de_pied tap_dans donner_un_coup shoot*
reminder
    rappel* relance* pense_bête
note
    note* mot carnet* remarqu* petit_mot
line
    ligne* fil queue* gamme*
grip
    prise* grip adhér* accroch* poignée*
shift
    décal* poste équipe* l'équipe
zip
    zip* fermeture* fermeture_éclair glissière* tirette*
product
    produit* article* l'article d'article* prdt
child
    enfant* l'enfant d'enfant gamin* fils
way
    façon* moyen* chemin* manière* voie*
group
    groupe* grp
replace
    remplac* chang* échang*
slow
    lent* ralenti* long
worth
    vaut vaux valoir valeur* coup
turn
    tourn* tour tours retourn* virage*
platform
    plateforme* plate_forme site
deal
    affaire* bon_plan promo* marché accord*
delete
    supprim* effac* retir* suppression*
happy
    content* heureu* ravi* satisf* joyeu*
brother
    frère* frangin* frérot*
some
    quelques certain* des du qq
created
    créé* conçu* créateur*
cash
    espèces liquide cash argent_liquide
mouth
    bouche* gueule* bouche_à_bouche
slot
    fente* créneau* emplacement* slot
plug
    prise* branch* fiche* bouchon*
tag
    étiquet* tag* l'étiquet* balise*
country
    pays campagne* nation*
tissue
    mouchoir* kleenex papier_de_soie sopalin
edit
    modif* édit* corrig*
leak
    fui* coule* étanch*
glad
    content* heureu* ravi* réjoui*
wave
    vague* ondul* onde* signe_de_main
guard
    protec* gard* vigile*
think
    pens* croi* trouve réfléch*
honest
    honnet* sincère* franc franche* objectif*
seal
    scell* joint* sceau* cachet* étanch*
customer
    client* acheteu*
bench
    banc bancs établi*
letter
    lettre* courrier* pli
transit
    transit* acheminement* l'acheminement en_cours
wear
    porte* usure* usé* enfil*
clinic
    clinique* cabinet*
heat
    chaleur* chauff* chaud* réchauff*
mind
    esprit* l'esprit tête avis mental*
want
    veux veulent veut voul* envie*
walk
    march* promen* balad* à_pied
quiet
    silencieu* calme* discret* silence* tranquille*
well
    bien puits ben
expect
    attend* m'attend* espér* prévu* attent*
term
    terme* conditions mot délai*
drip
    goutt* dégoulin*
bed
    lit lits matelas plumard*
brain
    cerv* tête neurone*
public
    public publique* publics
helpful
    utile* serviable* d'aide aidé* précieu*
roof
    toit toits toiture*
friend
    ami amie* amis pote* copain*
apology
    excus* désolé* pardon
floor
    sol sols étage* l'étage plancher*
water
    eau l'eau d'eau eaux flotte
warehouse
    entrepôt* l'entrepôt hangar* dépôt* d'entrepôt
update
    mise_à_jour maj actualis* mettre_à_jour edit
postman
    facteur* factrice* préposé* postier*
tablet
    tablette* comprimé* cachet* ipad* pastille*
town
    ville* bourg village*
move
    boug* déménag* déplac* mouv*
per
    par chaque
hard
    dur dure durs difficile* durement
always
    toujours tjs tjrs tout_le_temps systématique*
soup
    soupe* potage* velouté*
edge
    bord* arête* l'arête rebord* tranchant*
rave
    dithyramb* élogieu* encens* extas*
save
    économis* sauv* épargn* enregistr*
lobby
    hall halls entrée* l'entrée réception*
spare
    rechange pièce_de_rechange secours recharge*
lock
    serrure* cadenas verrou* antivol* ferm*
very
    très super vraiment trop hyper
needle
    aiguille* l'aiguille* d'aiguille* seringue*
car
    voiture* auto bagnole* caisse* l'auto
pillow
    oreiller* l'oreiller coussin* traversin*
seem
    sembl* parai* l'air
against
    contre
evaluation
    évaluation* l'évaluation d'évaluation évaluer notation*
voucher
    bon bons chèque* bon_d'achat bon_de_réduction
son
    fils fiston* garçon*
channel
    chaîne* canal* canaux
reason
    raison* motif* cause*
laugh
    rire* rigol* mdr lol ri
ribbon
    ruban* bolduc*
fence
    clôture* grillage* palissade* barrière*
room
    chambre* pièce* salle* place
link
    lien liens maillon* url
team
    équipe* l'équipe d'équipe team
into
    dans en
near
    près proche* à_côté environs
gift
    cadeau* kdo* offert* cado présent*
cold
    froid* rhume* glac*
red
    rouge* bordeaux
because
    parce parce_que car puisque pcq
finish
    fini* termin* achev*
anything
    n'importe_quoi rien quoi_que_ce quelque_chose
black
    noir* black
bright
    lumineu* vif vive* éclatant* brillant*
yes
    oui ouais si ouep yes
wobble
    bancal* branl* boite vacill* bouge
teacher
    prof profs enseign* professeur* instit*
tomorrow
    demain dès_demain
fake
    faux fausse* contrefaçon* bidon fake*
score
    note* score* points résultat*
brand
    marque* griffe*
might
    pourrait peut_être pourraient
wet
    mouill* humide* tremp* détremp*
slip
    gliss* bordereau* ticket* dérap*
different
    différ* autre* divers*
smile
    souri*
dent
    bosse* cabos* enfonc*
fall
    tomb* chut* automne*
pretty
    joli* mignon* assez plutôt beau
piece
    pièce* morceau* bout élément*
claim
    prétend* réclam* affirm* litige* a_à_z
boss
    patron* chef* boss directeur* gérant*
stall
    stand* étal calé* bloqu*
window
    fenêtre* vitre* carreau* vitrine*
publish
    publi* édit* mis_en_ligne parution*
test
    test* essai* analyse* l'essai
instead
    plutôt lieu au_lieu à_la_place place
drop
    tomb* chute* goutte* baiss* dépos*
itself
    lui_même elle_même soi_même même
pocket
    poche*
hip
    hanche*
replacement
    remplac* échange* l'échange rechange*
tied
    attach* lié liés liée noué*
play
    jouer jouent jouons joué jeu
fun
    marrant* drôle* rigolo* amus* fun
cousin
    cousin*
tin
    boîte* conserve* étain fer_blanc
chair
    chaise* fauteuil* siège*
insulin
    insuline* l'insuline d'insuline
club
    club clubs asso
fair
    juste équitable* foire* honnête* correct*
cost
    coût* prix frais
rating
    note* notation* évaluation* l'évaluation étoile*
rust
    rouill* oxyd*
live
    vivre vis vit habit* j'habite
seat
    siège* assise* l'assise selle* place
map
    carte* plan* gps
average
    moyen* bof passable*
tiny
    minuscule* tout_petit petit* riquiqui mini
check
    vérif* contrôl* chèque* regard*
count
    compt* décompt* nombre*
withdraw
    retir* retrait* annul*
hamper
    panier* coffret*
video
    vidéo* film* clip
kitchen
    cuisine* kitchenette*
join
    rejoin* rejoign* adhér* inscri* assembl*
away
    loin parti* absent* ailleurs
why
    pourquoi pk pq prkoi pourkoi
boat
    bateau* barque* voilier* navire*
eat
    mang* bouff* goût* dévor*
design
    design* concept* conçu* dessin*
dm
    mp dm message_privé privé
drawer
    tiroir*
everything
    tout tt l'ensemble absolument_tout
mistake
    erreur* l'erreur d'erreur faute* tromp*
feet
    pieds pied pattes
wide
    large* ample*
grey
    gris* anthracite*
across
    en_face traver*
street
    rue* avenue* l'avenue trottoir*
stamp
    timbre* tampon* cachet*
most
    plupart plus majorité* la_plupart
market
    marché* supermarché*
whether
    si savoir_si
swap
    échang* l'échang* d'échang* troc* interverti*
request
    demand* requête* réclam* sollicit*
job
    travail* boulot* taf job emploi*
carrier
    transporteur* livreur* chronopost* colissimo* dpd
guy
    mec mecs gars type* gus
teach
    appren* enseign*
bottom
    bas fond* dessous fesses cul
touch
    touch* contact* effleur*
wood
    bois
spring
    ressort* printemps printanier*
gorgeous
    magnifique* superbe* splendide* sublime*
park
    parc parcs parking* garer garé
proud
    fier fière* fiers
sturdy
    solide* robuste* costaud* résistant* stable*
facility
    site entrepôt* centre* installation*
start
    commenc* début* démarr* départ*
blue
    bleu* turquoise*
hook
    croch* accroche* hameçon*
somewhere
    quelque_part part
everywhere
    partout
wish
    souhait* voeu* voudrai* j'aurais_aimé
follow
    suiv* abonn*
glue
    coll* décoll* recoll*
charger
    chargeu*
secret
    secret* discret* confiden*
bow
    noeud* arc arcs archet*
stiff
    raide* dur rigid*
tent
    tente tentes
knife
    couteau* lame* opinel*
sit
    assis* s'asseoir asseoir assoi*
welcome
    bienvenu* accueil* l'accueil de_rien
mobile
    portable* mobile* téléphone*
talk
    parl* discut* caus* bavard*
sea
    mer mers océan* marin*
sale
    vente* solde* promo* l'après_vente
evening
    soir* bonsoir
bubble
    bulle* papier_bulle
fuck
    putain merde foutre baise* bordel
sticker
    autocollant* sticker* étiquet* l'autocollant vignette*
any
    aucun* n'importe quelconque tout
table
    table* guéridon*
school
    école* l'école d'école scolaire* collège*
comfy
    confort* douillet* moelleu*
direct
    direct*
resident
    résident* habitant* locataire* riverain*
thumb
    pouce*
short
    court* bref petit* raccourci*
empty
    vide*
grandson
    petit_fils petit_enfant
cool
    cool frais sympa fraîche* génial
alone
    seul* tout_seul solo
cardboard
    carton*
safe
    sûr sûrs sécuris* coffre* sûre*
robbery
    vol arnaque* braquage* vols
paste
    coll* pâte* copier_coller
liar
    menteu* mytho*
another
    autre* d'autre* l'autre un_autre une_autre
air
    air l'air d'air gonfl*
exact
    exact* précis* pile
toast
    toast* pain_grillé grill* tartine*
helpline
    hotline* assistance* l'assistance numéro_vert
tight
    serr* étroit* moulant* juste
past
    passé* dernier* ancien* devant
idiot
    idiot* con conne* connard* débile*
help
    aid* l'aide d'aide m'aid* assist*
service
    service* prestation* sav
print
    imprim* impress* l'impress*
tank
    réservoir* cuve* citerne* aquarium*
anyone
    quelqu'un n'importe_qui quiconque personne
key
    clé clés clef* touche*
watch
    montre montres regard* surveill* gaffe
bother
    dérang* embêt* emmerd* gêne gêner
stuff
    truc* affaires chose* bourr* machin*
bank
    banque* bancaire* rib
drink
    boire boit boisson* bu verre
within
    sous d'ici dans intérieur délai*
scroll
    défil* scroll* fais_défiler
attach
    attach* fix* joint* pièce_jointe joins
rude
    impoli* malpoli* grossi* désagréable* mal_élevé
together
    ensemble tous_ensemble réuni*
satisfy
    satisf* content*
thing
    chose* truc* machin* objet*
doctor
    médecin* docteur* toubib* dr généraliste*
fly
    mouche* voler avion*
finger
    doigt*
desk
    bureau* pupitre* comptoir*
uncle
    oncle* tonton* l'oncle
speak
    parl* exprim*
break
    cass* bris* pause* romp*
swear
    jur* insult* grossièreté*
perfect
    parfait* nickel impecc*
mile
    kilomètre* km bornes mille*
none
    aucun* rien nul
brass
    laiton* cuivre*
story
    histoire* l'histoire récit* intrigue* conte
shut
    ferm* tais_toi tais clos
seam
    couture* décous*
instruction
    notice* instruction* mode_d'emploi consigne* manuel*
kit
    kit kits trousse* nécessaire*
bath
    bain* baignoire* salle_de_bain
button
    bouton* touche*
else
    autre* d'autre sinon ailleurs
receipt
    reçu ticket* facture* récépissé* ticket_de_caisse
used
    utilisé* usagé* d'occasion occasion* déjà_servi
bike
    vélo* moto* bicyclette* vtt
whistle
    siffl*
bus
    bus car autobus
paint
    peint* peindre
tonight
    ce_soir soir cette_nuit
wheel
    roue* roulette* volant*
easy
    facil* simple* aisé* enfantin*
rest
    reste* repos* restant*
eye
    oeil yeux l'oeil ocul*
paragraph
    paragraphe* alinéa*
powder
    poudre* talc
breed
    race* élev*
board
    planche* carte* tableau* plateau*
moan
    plain* gémi* ronchon* râle*
survive
    survi* survécu* résist*
nurse
    infirm* l'infirm* soignant*
support
    support* soutien* assistance* souteni*
dead
    mort* hs décéd* crevé* naze
locker
    consigne* locker* casier*
tune
    air accord* mélodie* régl*
cloth
    tissu* chiffon* torchon* étoffe*
trade
    échange* métier* commerce* négoc*
few
    peu quelques qq peu_de
range
    gamme* portée* éventail* distance*
bare
    nu nue nus dénud*
garden
    jardin* potager*
toy
    jouet* joujou* peluche*
pass
    pass* transmet*
frame
    cadre* monture* châssis* armature*
office
    bureau* agence* cabinet*
meter
    mètre* compteur*
wall
    mur murs mural* muraille* muret*
settle
    régl* sold*
crowd
    foule* monde*
row
    rang* ligne* file* dispute*
square
    carré* place
sag
    affaiss* s'affaiss* pendu tass*
anywhere
    nulle_part n'importe_où ailleurs
ceiling
    plafond* plafonnier*
verdict
    verdict* bilan* conclusion*
beep
    bip bips biper sonne
string
    ficelle* fil corde* cordon*
hum
    bourdon* ronronn* ronfl* fredonn*
longer
    plus_long allong* longtemps plus_longtemps
person
    personne* gens individu* perso
enjoy
    profit* appréci* aime plais* régal*
click
    cliqu* clic enclench*
private
    privé* perso personnel* particul*
overnight
    nuit lendemain pendant_la_nuit 24h
party
    fête* soirée* anniversaire parti
owner
    propri* patron* gérant* possesseur*
bent
    tordu* plié pliée plier pliable*
beautiful
    beau belle beaux belles magnifique*
green
    vert verte verts vertes kaki
stand
    support* pied debout trépied* stand
trust
    confian* fiable* fier méfi*
rather
    plutôt assez
law
    loi lois légal* droit* l'égal
pull
    tir* arrach* pull
lower
    baiss* bas inférieur* diminu* abaiss*
cheese
    fromage* camembert* comté raclette*
station
    gare* station*
foam
    mousse* polystyrène*
engineer
    ingénieur* l'ingénieur technicien*
policy
    politique* règles règlement* conditions
funny
    drôle* marrant* rigolo* bizarre
early
    tôt avance en_avance plus_tôt prématur*
holder
    support* porte titulaire* étui
judge
    jug*
double
    double* deux
ran
    couru* courait tourné
odd
    bizarre* étrange* impair* curieu*
sew
    coud* cous* couture* recous*
vet
    véto* vétérinaire*
bar
    barre* bar bars bistrot* tablette
chart
    tableau graphique* courbe*
nephew
    neveu*
idea
    idée* l'idée d'idée*
staff
    personnel* employé* équipe* l'équipe salarié*
wrist
    poignet*
member
    membre* adhérent* abonné*
quibble
    chipot* pinaill* chicane* discut* bémol*
daughter
    fille fifille ma_fille
weekend
    week_end weekend* we
deep
    profond* creux
guarantee
    garanti* assur*
disc
    disque* cd vinyle* frein
catch
    attrap* chop* piège* capt*
ferry
    ferry ferries bac traversier*
screen
    écran* l'écran d'écran
centre
    centre* milieu central*
fault
    défaut* faute* panne* défectu*
entry
    entrée* l'entrée inscription* participation*
bill
    facture* addition* l'addition billet*
transfer
    virement* virer transfér*
library
    bibliothèque* médiathèque* biblio
build
    construi* bâti* fabriqu* monter
inhaler
    inhalateur* ventoline* l'inhalateur
camera
    caméra* appareil_photo caméscope* reflex
bone
    os l'os osseu*
flung
    balancé* jeté* lancé* projet*
match
    correspond* allumette* match assorti*
listen
    écout* j'écout* l'écoute d'écout*
grandma
    mamie* mémé grand_mère mamy mémère
shout
    crier crie criait criant hurl*
dearer
    plus_cher plus_chère onéreu*
press
    appuy* press* appuie*
their
    leur leurs
profile
    profil* compte*
shower
    douche* averse*
notice
    remarqu* avis aperçu* préavis constat*
licence
    licence* permis brevet*
dust
    poussi* dépoussi*
manager
    responsable* gérant* manager* directeur* chef
believe
    croi* cru croyez
screenshot
    capture* capture_d'écran screen*
hepatitis
    hépatite* l'hépatite
pump
    pomp* gonfleur*
soon
    bientôt vite dès_que prochain*
met
    rencontr* connu croisé respect*
boy
    garçon* gars gamin* ptit_gars
dark
    sombre* foncé* noir obscur*
degree
    degré* diplôme*
engrave
    grav*
smoke
    fum* tabac clope*
hear
    entend* ouï
elastic
    élasti* l'élastique extensible*
balance
    équilibr* l'équilibre solde* balance*
bend
    plié pliée plier pliable* courb*
lung
    poumon* pulmon*
pavement
    trottoir* chaussée
corner
    coin* angle* l'angle
ear
    oreille* l'oreille d'oreille*
stone
    pierre* caillou* galet*
brush
    brosse* pinceau* balai*
flap
    rabat* volet* clapet* chatière*
yourself
    vous_même toi_même vous_mêmes
skip
    saut* benne* pass*
large
    grand* large* gros géant*
crisp
    croustillant* chips croquant* net
class
    classe* cours
rope
    corde* cordage*
speedy
    rapid* express éclair
share
    partag* part action*
toe
    orteil* doigt_de_pied bout
wind
    vent vents venteu* remont*
guess
    devin* suppos* j'imagine imagin*
fix
    répar* fix* dépann*
gym
    gym salle_de_sport muscu* fitness
hospital
    hôpital* l'hôpital hosto* urgences chu
meet
    rencontr* rendez_vous rdv réunion*
lying
    menteu* ment mensong* allongé*
lean
    pench* appuy* maigre* adoss*
identical
    identique* pareil* même l'identique
sing
    chant* chanson*
yoga
    yoga pilates
machine
    machine* appareil* l'appareil engin*
season
    saison* assaisonn*
prove
    prouv* preuve* démontr*
confirm
    confirm* atteste*
flight
    vol vols avion*
film
    film* pellicule* ciné
mate
    pote* copain* ami collègue*
snug
    douillet* ajust* bien_ajusté cosy
gentleman
    monsieur gentleman* messieurs
learn
    appren* appris d'apprendre
accord
    selon accord d'après
shed
    abri* cabanon* cabane* remise perd
land
    terre terrain* atterr*
item
    article* l'article d'article* objet* l'objet
correct
    correct* corrig* juste exact
official
    officiel* agréé*
life
    vie vies
ticket
    billet* ticket* amende*
hang
    pendu pendre accroch* suspend* traîn*
heel
    talon*
arm
    bras accoudoir* brassard*
foot
    pied pieds semelle
include
    inclu* compris comprend* fourni* l'inclu*
landlord
    propriétaire* proprio* bailleur*
apart
    part écart* séparé* pièces
wool
    laine* mérinos lainage*
wow
    waouh wow ouah ouaw whaou
stitch
    couture* point points cous* suture*
search
    cherch* recherch* fouill*
front
    devant avant façade* face
single
    seul* simple* célibataire* unique*
student
    étudiant* élève* l'élève
steel
    acier* l'acier d'acier inox
sentence
    phrase* peine condamn*
lump
    boule* bosse* grumeau* morceau*
problem
    pb souci* pbm problem*
whatsapp
    whatsapp wathsapp whatsap whats watsap
stood
    debout resté* tenu
copper
    cuivre* flic*
understand
    compris compren* piger pigé
shoulder
    l'épaule épaul*
telephone
    téléphon* tél fixe
chemist
    pharmacie* parapharmacie*
due
    dû due prévu* cause à_cause
either
    non_plus soit l'un_ou
matter
    import* affaire* matière* sujet*
dribble
    bave* dégoulin* goutt*
fresh
    frai*
thriller
    thriller* polar* policier*
handy
    pratique* maniable* commode*
christmas
    noël* réveillon*
hole
    trou trous troué* percé*
point
    point*
proof
    preuve* justific* épreuve*
shade
    ombre* l'ombre teinte* nuance* abat_jour
motor
    moteur* motorisé*
winter
    hiver* l'hiver d'hiver
pair
    paire* couple*
fight
    bagarr* batt* combat* disput*
sun
    soleil* ensoleill* solaire*
arch
    arche* voûte* arc
lane
    ruelle* voie* chemin*
shame
    honte* dommage*
arthritis
    arthrite* arthrose* polyarthrite* l'arthrose d'arthrose
normal
    normal* habituel*
fan
    ventilo* ventilat* fan fans éventail*
author
    auteur* l'auteur* d'auteur écrivain* autrice*
chew
    mâch* mastiqu* rong*
gold
    or l'or d'or doré* plaqué_or
value
    valeur* rapport_qualité_prix valor*
absolute
    absolu* total* complètement
beg
    suppli* mendi* implor* conjur*
revise
    révis* modif* revoi* revu*
surgeon
    chirurg*
pin
    épingle* broche* goupille* pin's
retire
    retrait*
draw
    dessin* tir*
colleague
    collègue* confrère*
restock
    réassort* réappro* restock*
lift
    ascenseur* l'ascenseur soulev* lev*
burn
    brûl* cram*
skin
    peau peaux cutané* épiderme*
credit
    crédit* avoir
extra
    suppl* extra en_plus rab
joke
    blague* plaisant* foutage* moquer*
strike
    grève* frapp* coup
pole
    perche* poteau* mât piquet*
chip
    puce* éclat* ébréch* frite* chips
record
    record* disque* enregistr* vinyle*
hardware
    quincaillerie* matériel* bricolage
scuff
    éraflure* éraflé* frott* marque
biscuit
    biscuit* gâteau* cookie*
describe
    descri* décri*
helmet
    casque*
voice
    voix vocal*
pour
    verser versé coul* bec_verseur
waterproof
    étanche* imperméable* waterproof
blunt
    émoussé* franc direct coupe_pas
mint
    menthe* neuf état_neuf
parent
    parent*
god
    dieu* bon_dieu seigneur* mon_dieu
episode
    épisode* l'épisode
bolt
    boulon* verrou* vis
genius
    geni*
issue
    problème* souci* numéro* pb
calm
    calme* apais* zen tranquille*
cord
    cordon* corde* câble* fil
rule
    règle*
complain
    plain* réclam* râler râle
tip
    pointe* embout* pourboire* astuce* conseil*
band
    groupe* bande* bracelet* élastique*
cube
    cube*
epilepsy
    épileps* l'épileps* épilepti* d'épileps*
newspaper
    journal* journaux presse
online
    ligne* en_ligne internet web
torch
    torche* lampe_torche lampe_de_poche frontale*
maker
    fabric* fabriqu* l'artisan créateur*
young
    jeune*
borrow
    emprunt* prêt* l'emprunt*
attempt
    essai* tent*
low
    bas basse* faible*
bird
    oiseau* l'oiseau d'oiseau* piaf*
batch
    lot lots série* fournée*
rattle
    cliquet* hochet* ballot* claqu*
dinner
    dîner* repas souper*
supermarket
    supermarché* hypermarché* carrefour leclerc auchan
shit
    merde* merdi* daube* bouse* chié
natural
    naturel* nature bio
advent
    avent l'avent calendrier_de_l'avent
teeth
    dent*
cheat
    trich* arnaqu* escroqu* tromp* entub*
gypsy
    gitan* manouche* romano* rom roms
swing
    balanc*
wake
    réveil* lev*
level
    niveau*
manner
    manière* façon* politesse* savoir_vivre
barn
    grange* hangar*
rat
    rat rats souris
thyroid
    thyroïd*
dentist
    dentiste* dentaire* orthodontiste*
drone
    drone*
plain
    simple* uni unie sobre* plaine*
family
    famille* familial*
essay
    rédaction* dissert* pavé
remark
    remarque* réflexion*
far
    loin lointain* beaucoup
letterbox
    boîte_aux_lettres bal boîtes_aux_lettres boite_à_lettre
middle
    milieu* moyen* central*
sprinkler
    arros* l'arros* asperseur*
weight
    poids pèse* kilos grammage*
vanish
    dispar* évapor* volatilis*
scale
    balance* échelle* tartre* pèse_personne
church
    église* l'église messe*
spot
    tache* endroit* bouton* repér*
clock
    horloge* pendule* réveil* l'horloge
smash
    bris* éclat* explos* fracass* écras*
critic
    critiqu*
pink
    rose* fuchsia
factory
    usine* l'usine d'usine fabrique
patio
    terrasse* patio cour
cheer
    joie* bravo acclam* réconfort*
along
    long avec
bias
    partial* parti_pris biais*
ready
    prêt*
collect
    récupér* collect* retir* ramass* cherch*
thread
    fil fils filet*
hood
    hotte* capot* capuch*
tube
    tube* tuyau*
reverse
    inverse* l'inverse arrière marche_arrière renvers*
pity
    dommage* pitié* pitoyable*
quite
    assez plutôt tout_à_fait
shelf
    étagère* l'étagère rayon* tablette*
brake
    frein*
cap
    bouchon* casquette* capuchon* bonnet*
cot
    lit_bébé berceau* lit_parapluie lit_à_barreaux
later
    plus_tard tard après ultérieur*
leather
    cuir cuirs simili*
feeder
    mangeoire* distributeur* gamelle*
goodbye
    au_revoir adieu* bye salut
ride
    tour roul* balade* trajet* monter
sweet
    bonbon* doux mignon* sucr*
drill
    perc* foret* visseuse*
cough
    toux touss*
pattern
    motif* patron* imprimé*
asthma
    asthm* l'asthm* d'asthm*
department
    service* rayon* département*
world
    monde* mondial* terre
win
    gagn* remport*
prayer
    prière* prier
myself
    moi_même moi
base
    base* socle* pied
aisle
    allée* l'allée rayon* couloir*
lunch
    déjeun* midi repas
bribe
    pot_de_vin soudoy* achet* corromp* corrupt*
handsome
    beau bel beaux élégant*
subscribe
    abonn* m'abonn* s'abonn* l'abonn* d'abonn*
split
    fend* sépar* déchir* partag*
true
    vrai* véridique* vérité*
repair
    répar* dépann*
tongue
    langue*
apparently
    apparemment visiblement semble parait
wheelie
    poubelle* bac_à_roulettes
ground
    sol terre moulu* terrain*
freebie
    cadeau* échantillon* goodie* gratuit* offert
storm
    tempête* orage* l'orage
cable
    câble* fil cordon*
buzz
    bourdon* vibr* grésill* sonn*
her
    elle sa son ses lui
serve
    serv* sert
warden
    gardien* concierge* surveillant*
anyway
    de_toute_façon bref enfin quand_même
meant
    voulait censé* destiné* signifi*
merchant
    marchand* commerçant* négociant*
stair
    escalier* l'escalier marche* d'escalier
silence
    silenc* radio
puzzle
    puzzle* casse_tête énigme*
contact
    contact* joindre
access
    accès accéd* l'accès accessible*
human
    humain* l'humain êtres_humains
reader
    lecteur* lectrice* liseuse* lectorat
stain
    tach* auréole* souill*
tap
    robinet* tape tapot* mitigeur*
lawn
    pelouse* gazon*
jar
    bocal* bocaux pot pots
submit
    soumet* soumis* envoy*
coin
    pièce* monnaie
foil
    alu aluminium feuille* papier_alu
liver
    foie* hépatique*
min
    min mini minute* minimum
visit
    visit* venir rend_visite
silent
    silencieu* muet* discret*
greeting
    salut* bonjour cordialement
mirror
    miroir* glace* rétro*
puddle
    flaque*
died
    mort* décéd* mouru* claqué* rendu_l'âme
iron
    fer fers repass* fonte
polish
    polonais* vernis poli* cirage* cire*
otherwise
    sinon autrement
generation
    génération*
drum
    tambour* batterie* percussion*
pop
    éclat* pop saut* explos*
pinch
    pinc* pique*
miracle
    miracle* miracul*
trip
    voyage* trajet* trébuch* excursion*
suppose
    suppos* imagin* présum*
neat
    soigné* net propre* nickel
recommend
    recommand* conseill* déconseill* préconis* reco
around
    autour environ alentour* vers
bucket
    seau seaux bac
police
    police* gendarm* flic* commissariat* policier*
squash
    écras* aplati* courge*
doorbell
    sonnette* visiophone* interphone* l'interphone carillon*
mass
    masse* messe*
further
    plus_loin davantage autre*
fray
    effiloch* s'effiloch* élim*
pill
    pilule* comprimé* cachet* gélule*
holiday
    vacance* congé* férié* séjour*
heater
    radiateur* chauff* poêle*
serial
    série* numéro_de_série
cork
    liège bouchon*
fuss
    histoires chichi* pinaill* cirque
poor
    pauvre* mauvais* médiocre* piètre*
unit
    unité* l'unité appareil* module*
slap
    gifle* baffe* claque*
waste
    perte* gaspill* gâch* déchet* perdre
care
    soin* s'occup* soign* fout* fiche
verified
    vérifi* certifi* achat_vérifié
mean
    méchant* radin* veut_dire signifi* vouloir_dire
literally
    littéral*
self
    soi même auto
volume
    volume* tome* son
grateful
    reconnaiss* gratitude* remerci*
fill
    rempl* garni*
chilli
    piment* épicé*
calmer
    plus_calme apaisé* calmé*
part
    pièce* partie* part morceau*
physio
    kiné* rééduc*
race
    course* race*
net
    filet* net internet tulle*
english
    anglais* l'anglais d'anglais angliche*
remain
    rest* demeur*
drain
    évacu* vidang* siphon* égout*
nation
    nation* pays peuple*
truck
    camion* poids_lourd semi
white
    blanc blanche* blancs
snow
    neig* enneig*
monitor
    moniteur* écran* surveill*
superb
    superbe* magnifique* sublime* excellent*
company
    entreprise* société* l'entreprise d'entreprise boîte
add
    ajout* rajout* l'ajout*
favourite
    préféré* favori* chouchou*
receive
    reçu* recev* réception* reçoi*
whatever
    peu_importe n'importe quoi_qu'il bref
cook
    cuisin* cuire cuit* cuisson*
village
    village* hameau* patelin*
kiss
    bisou* baiser* embrass* bise*
bless
    béni* bénédict*
flower
    fleur* floral*
buzzer
    interphone* l'interphone sonnette* buzzer
exam
    examen* l'examen bac concours contrôle
apologise
    excus* m'excuse s'excus* pardon présent_ses_excuses
leaflet
    dépliant* prospectus flyer* notice* brochure*
patience
    patien*
king
    roi rois royal*
newest
    dernier* récent* nouveauté*
cry
    pleur* larmes
bulb
    ampoule* l'ampoule bulbe* d'ampoule
escalate
    remont* escalad* envenim* hiérarchie
cushion
    coussin* amorti*
shine
    brill* luit éclat*
tax
    taxe* impôt* tva fiscal*
prom
    bal bal_de_promo promo soirée*
dye
    teint* color*
oak
    chêne*
patent
    brevet* vernis
index
    index l'index indice*
previous
    préced* antérieur* d'avant
moment
    moment* instant* l'instant
dull
    terne* fade* ennuyeu* mat
frost
    gel gelée* givre* gelé
twin
    jumeau* jumel*
himself
    lui_même soi_même
fabric
    tissu* étoffe* toile* textile*
error
    erreur* l'erreur d'erreur bug* faute*
deaf
    sourd* malentend*
mouse
    souris rongeur*
fish
    poisson* pêch*
shopper
    acheteu* client* chaland*
drunk
    bourré* ivre* soûl* saoul* alcoolis*
toddler
    bambin* petit_enfant tout_petit bout_de_chou
stuck
    coinc* bloqu* coll*
logo
    logo* sigle*
yellow
    jaune* jauni*
easter
    pâques pascal
free_of_charge
    gratuit* sans_frais à_titre_gracieux gracieu* gratos
gift_card
    carte_cadeau cartes_cadeaux carte_cadeaux chèque_cadeau chèques_cadeaux
five_stars
    cinq_étoiles 5_étoiles 5_etoile* 5_stars note_maximale
one_star
    une_étoile 1_étoile une_seule_étoile 1_seule_étoile zéro_étoile
star_rating
    note_étoiles nombre_d'étoiles étoiles évaluation_étoile* nb_d'étoiles
cashback
    cashback cash_back remise_en_argent
voucher_code
    code_promo code_de_réduction code_réduction code_avantage code_cadeau
raffle
    tombola* tirage_au_sort loterie* jeu_concours
giveaway
    concours giveaway* jeu_concours tirage*
bonus
    bonus prime* cadeau_bonus surprise*
reward
    récompens* gratific* prime*
compensation
    compens* dédommag* indemnis* indemnit* geste_commercial
store_credit
    avoir bon_d'achat crédit_boutique bons_d'achat
warranty_extension
    extension_de_garantie garantie_prolongée garantie_étendue prolong*
    prolongation_de_garantie
donate
    don dons donat* fait_un_don revers*
make_it_right
    arranger_ça rattrap* arranger_les_choses réparer_notre_erreur
    trouver_une_solution
reach_out
    contact* contactez_nous nous_contacter adressez_vous écrivez_nous
before_you
    avant_de avant_que avant_d'écrire avant_tout
let_us_know
    dites_nous faites_nous_savoir tenez_nous_informés prévenez_nous
    informez_nous
contact_us
    contactez_nous nous_contacter contacter_nous écrivez_nous joignez_nous
small_business
    petite_entreprise petite_boutique petit_commerce petits_commerçants tpe
family_business
    entreprise_familiale affaire_familiale société_familiale
    entreprise_de_famille
livelihood
    gagne_pain survie vivre_de en_vivre vit_de
keep_secret
    gardez_pour_vous garder_secret confiden* entre_nous discret*
between_us
    entre_nous reste_entre_nous confidentiel*
not_mention
    ne_mentionnez_pas ne_pas_mentionner sans_mentionner ne_parlez_pas
    ne_pas_parler
do_not_tell
    ne_dites_pas ne_le_dites ne_dis_pas ne_pas_dire ne_rien_dire
update_review
    modifier_votre_avis modifier_votre_évaluation changer_votre_avis
    mettre_à_jour revoir_votre_note
change_review
    modifier_votre_commentaire changer_votre_note modifier_l'avis
    changer_d'avis changer_votre_commentaire
remove_feedback
    supprimer_l'évaluation retirer_l'évaluation supprimer_votre_évaluation
    retirer_votre_évaluation supprimer_votre_avis
leave_feedback
    laisser_une_évaluation laissez_une_évaluation évaluer_le_vendeur
    évaluez_nous noter_le_vendeur
leave_review
    laisser_un_avis laissez_un_avis laisser_un_commentaire
    laissez_un_commentaire écrire_un_avis
scan_code
    scannez_le_code scanner_le_code qr_code flashez_le_code flasher_le_code
follow_us
    suivez_nous abonnez_vous rejoignez_nous likez nous_suivre
newsletter
    newsletter* lettre_d'information infolettre* abonn*
bank_transfer
    virement* virement_bancaire par_virement
bank_account
    compte_bancaire rib iban compte_en_banque coordonnées_bancaires
pay_directly
    payer_directement régler_directement paypal paiement_direct payer_en_direct
profile_link
    lien_profil lien_de_profil lien_du_profil lien_vers_votre
out_of_stock
    rupture* rupture_de_stock plus_en_stock indisponible* plus_disponible
cancel_order
    annuler_la_commande annuler_votre_commande annulé_ma_commande
    annuler_ma_commande commande_annulée
pricing_error
    erreur_de_prix erreur_de_tarif erreur_d'affichage prix_erroné mauvais_prix
amazon_team
    équipe_amazon l'équipe_amazon équipe_d'amazon
customer_service
    service_client service_clients sav service_après_vente service_clientèle
seller_account
    compte_vendeur seller_central compte_de_vendeur
negative
    négati* mauvais* défavorab*
positive
    positi* favorab*
unhappy
    mécontent* déçu* insatisf* pas_content* fâch*
satisfied
    satisf* content* ravi*
dissatisfied
    insatisf* mécontent* déçu* déception* pas_satisfait*
experience
    expérience* l'expérience d'expérience vécu
last_week
    semaine_dernière la_semaine_dernière semaine_passée
asked_before
    déjà_demandé déjà_contacté déjà_écrit relanc* déjà_sollicité
again_please
    encore_une_fois à_nouveau merci_de_nouveau relance*
copy_and_paste
    copier_coller copiez_collez copié_collé copiez_et_collez
keyword
    mot_clé mots_clés mot_clef mots_clefs
words_like
    mots_comme termes_comme mots_tels_que mots_du_genre
in_exchange
    échange l'échange contre en_échange contrepartie*
in_return
    en_retour contrepartie* en_contrepartie en_échange
thank_you_gift
    cadeau_de_remerciement petit_cadeau cadeau_pour_remercier
as_a_thank_you
    pour_vous_remercier en_remerciement guise_de_remerciement en_guise_de
on_the_house
    offert* cadeau_de_maison offert_par_maison
discount
    réduc* remise* rabais promo* ristourne*
coupon
    coupon* bon_de_réduction code_promo bon_d'achat
promo_code
    code_promo code_de_réduction code_réduction codes_promo
influencer
    influence* youtubeu* blogueu* instagrameu* tiktokeu*
competitor
    concurren* rival*
my_company
    mon_entreprise ma_société ma_boîte notre_société notre_entreprise
work_for
    travaille_pour travaille_chez bosse_chez employé* salarié*
employee
    employé* salarié* l'employé d'employé collaborat*
founder
    fondat* cofondat* fondé*
inventor
    invent* l'inventeur concepteur*
own_brand
    ma_marque notre_marque propre_marque mon_produit nos_produits
my_husband
    mon_mari mon_homme mon_époux mon_conjoint mon_cheri
my_brother
    mon_frère mon_frangin mon_frérot mon_beau_frère
my_friend
    mon_ami mon_amie mon_pote ma_copine mon_copain
wrote_this
    écrit_ce écrit_ce_livre j'ai_écrit écrit_cet ai_écrit
author_is
    l'auteur_est auteure_est l'auteure_est l'autrice_est auteur_est
got_it_free
    reçu_gratuitement eu_gratuitement reçu_ce_produit produit_offert
    produit_gratuit
paid_me
    m'a_payé m'ont_payé payé_pour rémunér* m'a_versé
offered_me
    m'a_proposé m'a_offert m'ont_proposé m'ont_offert me_propose
refund_if
    rembours*_si remboursé_si remboursement_si remboursement_contre
    remboursé_contre
tester_program
    testeu* programme_vine vine club_testeur* programme_de_test
cheaper_elsewhere
    moins_cher_ailleurs moins_cher_chez moins_chère_ailleurs moins_cher_sur
    meilleur_prix_ailleurs
half_the_price
    moitié_prix moitié_moins_cher deux_fois_moins moitié_du_prix
price_went_up
    prix_augmenté augment* prix_a_augmenté hausse* pris_euros
sold_out
    épuisé* rupture* victime_de_succès plus_disponible
in_stock
    en_stock disponible* dispo stock dispos
other_reviews
    autres_avis autres_commentaires avis_précédents les_autres_commentaires
    avis_positifs
reviewers
    commentateurs testeurs évaluateurs personnes_qui autres_acheteurs
fake_reviews
    faux_avis faux_commentaires avis_bidons avis_achetés avis_truqués
thief
    voleu* escroc* bandit* filou*
scammer
    escroc* arnaqu* charlatan* truand* fraudeu*
stupid
    stupid* con bête débile* idiot*
shame_on_you
    honte_à_vous c'est_honteux devriez_avoir_honte honteu* quelle_honte
threaten
    menac* intimid*
sue
    poursui* plainte* porter_plainte tribunal* attaquer_en_justice
lawyer
    avocat* l'avocat juriste* huissier* d'avocat
report_you
    signal* vous_signaler dénonc* dgccrf répression_des_fraudes
blacklist
    liste_noire blacklist* bann*
heal
    guér* cicatris* soign*
diabetes
    diabèt* glycémi*
medication
    médicament* médoc* traitement*
replace_medicine
    arrêté_mon_traitement remplace_médicament* remplacer_médicament*
    arrêter_médicament* arrêté_mes_médicaments
side_effect
    effet_secondaire effets_secondaires effet_indésirable effets_indésirables
steal
    vol volé* piqu* dérob*
burglary
    cambriol* effraction* l'effraction
smuggle
    contreband* passer_douane fraude trafic*
drug
    cannabis stup* beuh shit coke
weapon
    arme* fusil* pistolet* l'arme flingue*
kill
    tue tuer buter assassin* zigouill*
hurt
    bless* mal douleur* fait_mal
explode
    explos* l'explos* pété péter
fire
    feu feux incend* l'incend* flamme*
alcohol
    alcool* l'alcool d'alcool picol*
drive_drunk
    conduire_bourré alcool_au_volant conduire_ivre éthylotest* alcootest*
forge_document
    faux_papiers falsifi* faux_document* contrefai*
hide_from_police
    échapper_aux_flics éviter_les_flics échapper_à_police anti_radar caché*
remove_safety
    enlever_sécurité retirer_sécurité débrid* shunt* désactiver_sécurité
foreigners
    étrang* l'étrang* immigr* migrant* bougnoul*
women
    femme* nanas meufs bonne_femme* gonzesse*
religion
    relig* musulman* juif* chrétien* islam*
gay
    gay gays homo homos homosex*
sexy
    sexy sex sensuel* bandant* bonnasse*
erection
    érection* l'érection bander bande bandais
orgasm
    orgasm* l'orgasme jouir jouiss* joui
naked
    nu nue nus nues à_poil
condom
    préservatif* capote* condom*
vibrator
    vibro* sextoy* gode* sex_toy
phone_number
    numéro_de_téléphone numéro_de_tel num_de_tel numéro_de_portable téléphone
email_address
    adresse_mail adresse_email adresse_e_mail mail adresse_électronique
telegram
    telegram télégramme*
wechat
    wechat we_chat weixin
instagram
    insta instagram ig instagramme*
website
    site site_web site_internet notre_site www
shop_online
    boutique_en_ligne site_marchand e_shop eshop acheter_en_ligne
order_number
    numéro_de_commande n_de_commande num_de_commande référence_de_commande
full_name
    nom_complet nom_et_prénom nom_prénom prénom_et_nom
deliver_late
    livré_en_retard livraison_en_retard livrée_en_retard retard_de_livraison
    reçu_en_retard
never_arrived
    jamais_arrivé* jamais_reçu* pas_reçu* rien_reçu toujours_pas_reçu
lost_parcel
    colis_perdu perdu_le_colis colis_égaré perdu_mon_colis paquet_perdu
tracking_number
    numéro_de_suivi n_de_suivi lien_de_suivi num_de_suivi suivi_du_colis
neighbour
    voisin*
thrown
    jeté* lancé* balancé* projeté*
left_outside
    laissé_dehors laissé_devant devant_la_porte laissé_par_terre abandonné*
damaged_box
    carton_abîmé colis_abîmé carton_défoncé boîte_abîmée carton_écrasé
well_packed
    bien_emballé* bien_protégé* soigneusement_emballé* emballage_soigné
    bien_conditionné*
fast_delivery
    livraison_rapide envoi_rapide livré_rapidement livraison_express
    reçu_rapidement
wrong_item
    mauvais_article mauvais_produit pas_le_bon autre_article erreur_de_produit
used_item
    déjà_utilisé déjà_ouvert article_d'occasion produit_d'occasion déjà_servi
broken_on_arrival
    arrivé_cassé reçu_cassé cassé_à_l'arrivée arrivée_cassée reçue_cassée
missing_part
    pièce_manquante il_manque manque_une_pièce pièces_manquantes manquait
counterfeit_item
    contrefaçon* faux copie* pas_authentique pas_original
return_label
    étiquette_retour étiquette_de_retour bon_de_retour bordereau_de_retour
    l'étiquette_retour
no_answer
    pas_de_réponse aucune_réponse sans_réponse répond_pas répond_jamais
friendly
    sympa* gentil* aimable* amical* cordial*
refund_refused
    refus_de_remboursement refuse_de_rembourser refusent_de_rembourser refus*
    veut_pas_rembourser
customs
    douane* douanier* frais_de_douane droits_de_douane dédouan*
works_well
    fonctionne_bien marche_bien fonctionne_parfaitement marche_très_bien
    fonctionne_très_bien
stopped_working
    ne_fonctionne_plus ne_marche_plus fonctionne_plus marche_plus
    tombé_en_panne
poor_quality
    mauvaise_qualité piètre_qualité qualité_médiocre camelote* bas_de_gamme
good_quality
    bonne_qualité très_bonne_qualité belle_qualité qualitati*
    excellente_qualité
value_for_money
    rapport_qualité_prix qualité_prix rapport_qualité bon_rapport
too_small
    trop_petit* trop_serré* taille_petit taille_trop_petit trop_étroit*
too_big
    trop_grand* trop_large* taille_grand taille_trop_grand trop_gros*
comfortable
    confort* agréable_à_porter douillet*
ugly
    moche* laid* affreu* hideu* vilain*
smells
    sent odeur* pue puent empest*
tastes
    goût* a_le_goût gout_de saveur*
noise
    bruit* bruyant* vacarme* boucan* sonore*
instructions
    notice* instruction* mode_d'emploi manuel* explication*
material
    matière* matériau* tissu*
@carrier
    gls ups dhl fedex mondial_relay relais_colis colis_privé la_poste laposte
    tnt facteur* amazon_logistics bpost postnl geodis ciblex heppner
@courier_staff
    intérimaire*
@vehicle
    scooter* vélo* avion* train trains moto* semi_remorque
@route
    point_relais adresse* bureau_de_poste tournée* quartier*
@parcel
    envoi* plis
@delivery_place
    palier* paillasson* garage* gardien* local_poubelle balcon* loge accueil*
    digicode*
@neighbour
    concierge* inconnu* syndic*
@lateness
    attend* attent* jamais toujours_pas encore_pas délai* prévu* promis*
    repouss* report* toujours_rien finalement bloqué*
@quick
    immédiat* aussitôt chrono instantané* record expéditi*
@arrival
    déposé* distribu* amen* débarqu*
@courier_act
    remis* remettre photo* avis_de_passage procuration* absent*
@waiting
    poireaut* impatien* toujours_rien en_attente file_d'attente trépign*
@tracking
    statut* numéro_de_suivi en_cours_de indiqué* marqué_livré noté_livré
    localis*
@dispatch
    parti* prépar* dépôt* affranchi* prise_en_charge
@weekday
    lundi* mardi* mercredi* jeudi* vendredi* samedi* dimanche* hier avant_hier
    jour_férié jours_ouvrés ouvrable*
@month
    janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre été automne* printemps trimestre*
@feast
    mariage* baptême* saint_valentin halloween fête_des_mères fête_des_pères
    ramadan aïd communion* nouvel_an naissance*
@day_time
    après_midi aprem minuit aube l'aube dîner* apéro goûter
@time_span
    seconde* depuis trimestre* décennie* longtemps
@weather
    froid* humid* orage* l'orage tempête* canicule* chaleur* mouill* tremp*
    brouillard* grêle*
@number
    quatre cinq six sept huit neuf dix onze douze quinze vingt* trente*
    quarante* cinquante* soixante* cent cents mille
@seller
    fournisseur* prestataire*
@staff
    conseiller* collègue* agent* l'agent opérat* interlocut*
@answering
    écri* expliqu* échang* relanc* joignable* rappel* dialogu*
@refund
    re_crédité recrédit* litige* réclam* rétrofactur* chargeback opposition
    récupér* virement* a_à_z
@return
    étiquette_retour rapport* reprend* repris* point_relais rétract*
@cancel
    rétract* supprim* refus* stopp* désist* command_annul* abandonn*
@fraud
    l'arnaque d'arnaque fraud* publicité_mensongère illég* bidons malhonn*
    pigeon* phishing
@conduct
    sérieu* respect* professionn* pro réactif* réactive* disponible* attention*
    compréhens* commerçant
@rudeness
    agressi* hautain* mépris* crie* raccroch* odieu* arrogan* incorrect* insol*
@bribe
    en_échange contre_un_avis chèque_cadeau carte_cadeau achet*_avis
    acheter_des_avis avis_achetés faux_avis incit* récompens* petit_carton
    modifier_mon_avis
@order
    panier pris précommand* réserv*
@listing
    l'annonce d'annonce fiche* fiche_produit en_vente titre* présent*
    catalogue* référence*
@instruction
    montage* monter monté montée tuto tutos guide* expliqu* traduction*
    traduit* étape* schéma* assembl* configur* paramétr* régl*
@wrong_item
    mauvais_article mauvais_produit pas_le_bon inverti* confond* confusion*
    mauvaise_taille mauvaise_couleur au_lieu_de à_la_place pas_commandé mélang*
    doublon*
@used_item
    déjà_ouvert reconditionn* trace* sale sales porté* usé* ouvert* second_main
    seconde_main retour_client
@damage
    abîm* endommag* décoll* pété*
@missing
    manqu* incomplet* oubli* l'oubli absent* il_manque perdu* disparu*
    pas_dedans moins nulle_part
@fake
    contrefac* authenti* l'authenti* original* d'origine pas_original toc
    plagiat* pirat* réplique* falsifi*
@expiry
    périm* péremption* moisi* pourri* rance* date_dépassée dlc ddm avarié*
    rassis* fané* gâté* tourné dépassée dépassé asticot* flétri* vers
@newness
    scell* emballage_d'origine intact* jamais_servi jamais_ouvert sous_blister
    blister* comme_neuf d'origine original*
@packing_material
    calage* kraft blister* housse*
@packing_verb
    protég* protection* calé* scotch* scell* suremball* rembourr* embal*
@packing_verdict
    soin bien_emballé* mal_emballé* bien_protégé* mal_protégé*
    aucune_protection vrac en_vrac discret* suremball* trop_d'emballage léger
    éventré* minutieu*
@money
    argent* euro balles cher chère* dépens* dollars somme* budget*
@price_word
    prix tarif* affaire* bon_plan exorbit* hors_de_prix abordable* excessi*
    abus* économ*
@shop_elsewhere
    ailleurs magasin* boutique* action cdiscount fnac darty décathlon
    leroy_merlin ikea aliexpress temu shein boulang* vinted leboncoin
@amazon
    amazon* prime kindle* alexa echo bezos fba vine a_à_z fire_tv warehouse
@kitchenware
    casserole* poêle* tasse* mug mugs verre* assiette* l'assiette cuiller* bol
    bols fourchette* plat plats moule* passoire* cocotte* théière*
@appliance
    bouilloire* frigo* réfrigér* four fours micro_ondes grille_pain mixeur*
    blender* aspirateur* l'aspirateur lave_linge lave_vaisselle cafetière*
    friteuse* airfryer robot* climatis*
@electronics
    télécommande* télé tv usb hdmi adaptateur* l'adaptateur alarme* capteur*
    carte_sd disque_dur montre_connectée powerbank rallonge* électroni*
    multiprise*
@phone
    samsung verre_trempé sim xiaomi huawei micro
@computer
    ordi ordis ordinateur* l'ordi l'ordinateur pc clavier* imprimante*
    l'imprimante logiciel* wifi wi_fi mac macbook windows disque_dur usb ssd
@audio
    casque* écouteur* oreillett* enceinte* l'enceinte haut_parleur basses micro
    bluetooth ampli* barre_de_son grésill* airpods stéréo* platine* radio*
    aigus
@camera
    objectif* trépied* gopro zoom* télescope* jumelles résolution* pixel*
    webcam* longue_vue vision_nocturne
@clothes
    robe* pantalon* t_shirt tee_shirt chemise* pull pulls manteau* veste* jupe*
    chaussette* bonnet* gant* écharpe* jean jeans culotte* slip
@shoes
    chaussure* basket* botte* bottine* sandale* chausson* semelle* lacet*
    pantoufle* tong tongs escarpin* mocassin* crocs claquette* tennis pointure*
    sneakers
@jewellery
    collier* bracelet* boucles_d'oreilles boucle* bijou* montre* chaîne*
    pendentif* médaille* diamant* argent_925 perle* pierre* gourmette*
    piercing*
@bag
    sac_à_dos sac_à_main valise* bagage* portefeuille* porte_monnaie trousse*
    cartable* besace* porte_cartes bandoulière* banane
@beauty_hair
    crème* sérum* shampoing* shampooing* vernis mascara* rouge_à_lèvres parfum*
    savon* gel maquill* fond_de_teint lisseur* épilat* rasoir* tondeuse* huile*
    l'huile
@health
    masque* thermomètre* tensiomètre* fauteuil_roulant attelle* massage*
    masseur* béquille* pansement* santé médical* hôpital* orthopéd*
    semelle_orthopédique posture* douleur*
@baby
    poussette* biberon* tétine* couche* siège_auto body bodies turbulette*
    landau* baignoire* chaise_haute allait* tire_lait doudou* gigoteuse*
    babyphone* puéricult*
@toys_games
    lego* poupée* ballon* robot* playmobil toupie* trottinette* dinosaure*
    figurine* jeu_de_société console* ps4 ps5 switch xbox manette* barbie
    déguis*
@book
    manga* tome* édition* l'édition broché* poche kindle essai cahier*
@music_media
    dvd blu_ray album* l'album musique* série* chanson* concert* coffret*
    pressage* bande_son vo vf sous_titr* saison* dessin_animé
@instrument
    guitare* piano* violon* ukulélé* flûte* harmonica* saxo* clavier* médiator*
    corde* ampli* trompette* synthé* pupitre* cajon
@art_craft
    peinture* pinceau* crayon* feutre* broder* perle* tricot* crochet* toile*
    aquarelle* l'aquarelle résine* diamond_painting coloriage* argile* tissu*
    loisirs_créatifs patron*
@tools_fixings
    tournevis marteau* scie* clou* cheville* écrou* pince* clé clés échelle*
    mètre* ponceuse* outil* l'outil équerre* rivet* charnière* meuleuse*
@building
    évier* lavabo* carrelage* parquet* store* volet* toilettes wc charnière*
    peinture* joint* tuyau* mur plaque* serrure* isolation* poignée*
@garden
    tondeuse* tuyau* d'arrosage pot pots serre barbecue* bbq parasol* piscine*
    hamac* tronçonneuse* sécateur* taille_haie terreau* débroussaill*
    salon_de_jardin plancha*
@plants
    plante* graine* arbre* l'arbre rosier* semis germ* pousse* feuille* racine*
    cactus orchidée* lavande* tomate* terreau* rempot* olivier* bouture*
@pet_goods
    croquette* litière* gamelle* laisse harnais collier* panier* cage*
    l'aquarium arbre_à_chat griffoir* niche* pâtée* fontaine* distributeur*
    anti_puces antiparasit* friandise*
@animal
    cheval chevaux lapin* poule* animal* animaux l'animal souris rat rats
    hamster* tortue* perroquet* vache* mouton* insecte* fourmi* cafard*
@vehicle_part
    pneu pneus plaquette* essuie_glace* phare* jante* chaîne* selle* filtre*
    bougie* tapis_de_voiture autoradio* housse* pédale* attelage* guidon*
    dashcam huile_moteur
@sport
    ballon* raquette* haltère* vélo* tapis_de_course tapis_de_yoga foot
    football gants_de_boxe boxe* natation* piscine* élastique* course randonn*
    rando golf ski
@camping_fishing
    sac_de_couchage duvet* camping* lampe_frontale réchaud* gourde* canne
    moulinet* hameçon* leurre* bivouac* randonn* rando matelas_gonflable
    glacière* couteau* thermos caravane*
@furniture
    canapé* armoire* l'armoire commode* meuble* tabouret* bibliothèque* buffet*
    table_basse chevet* sommier* placard* pouf
@bedding
    couette* drap* housse_de_couette matelas couverture* plaid* serviette*
    taie* coton* alèse* surmatelas linge_de_lit nappe* peignoir* rideau* tapis
    boutis
@lighting
    led leds bougie* lanterne* guirlande* spot* lustre* plafonnier* applique*
    l'applique veilleuse* lampadaire* projecteur* halogène*
@office
    stylo* papier* imprimante* l'imprimante cahier* agenda* calendrier* carnet*
    agrafeuse* classeur* encre* l'encre cartouche* feutre* gomme* règle
    trousse* surligneur*
@party
    ballon* déco décor* guirlande* bougie* anniversaire* déguis* costume*
    gâteau* banderole* confetti* mariage* sapin* père_noël masque* perruque*
    nappe* serviette*
@food_spices
    chocolat* bonbon* café thé miel riz pâtes huile* l'huile farine* sucre* sel
    confiture* pain poivre* sauce* noix amande*
@drink
    café cafés thé thés tisane* jus vin vins bière* lait bouteille* soda*
    sirop* capsule* dosette* expresso infusion* coca
@supplement
    complément_alimentaire compléments_alimentaires gélule* vitamine* protéin*
    whey collagène* magnésium* oméga_3 capsule* brûle_graisse minceur*
    probiotique* spiruline* cure mélatonine* créatine* curcuma*
@cleaning
    lessive* savon* éponge* l'éponge balai* serpillère* serpillière*
    microfibre* produit_vaisselle javel vinaigre* détartr* désinfect*
    aspirateur* l'aspirateur brosse* détach* rinç*
@part
    filtre* bec support* lame* charnière* accessoire*
@material
    métal* coton* inox* alu aluminium* caoutchouc* silicone* céramique* bambou*
    lin polyester* marbre* soie* velours fer
@colour
    verte* violet* orange marron* beige* doré* argenté* délav* écru*
@size
    léger* cm mm xl xxl xs kg hauteur*
@senses
    amer piquant* rugueu* collant* gratt* parfum*
@looks
    esthéti* l'esthéti* canon rendu style* chic classe kitsch
@quality_praise
    qualité* qualitati* résist* efficace* parfait* excellent* top impecc*
    fiable* étanch* durable* performant* ingénieu* bien_fait
@quality_blame
    inutile* inutilisable* merde* daube* inefficace* bancal* fin_de_vie
    jetable* gadget* mal_fait bof naze* pourrav* déplorable*
@fail_verb
    lâch* s'arrêt* décoll* se_décolle gripp* s'éteint s'use décous* chauff*
    surchauff* grill* plant* bug* déform* hs rend_l'âme tient_pas ne_s'allume
@work_verb
    fixe durent fait_le_job s'allume aspir* répond_aux remplit
@use_verb
    monté montée install* j'installe port posé poser test*
@body_part
    main mains tête dos cou ventre* nez cheville* mollet* coude* visage*
    cuisse* poitrine*
@room
    salon* salle_de_bain salle_de_bains toilettes wc bureau garage* cave
    grenier* couloir* escalier* placard* balcon* atelier* l'atelier buanderie*
    appart* l'appart*
@family
    filles bébé* grand_père papy papi tante* nièce* petits_enfants beau_père
    belle_mère famille*
@comparison
    mieux pire plus moins par_rapport compar* équivalent* similaire*
    contrairement rien_à_voir autant meilleur* supérieur* inférieur* semblable*
@negation
    n'était n'en plus_de nulle* ne_pas n'avait n'avons n'avez
@intensifier
    tant ultra extrême* franchement carrément grave vachement bien
    particulièrement énormément
@hedge
    presque bémol* dommage à_peu_près je_crois je_pense toutefois quasi* léger
    légèrement
@verdict
    décev* bof moyen* horrible* catastroph* bravo scandal*
@stars
    un_étoile cinq_étoiles 5_étoiles 1_étoile zéro point sur_5 sur_10 mérite*
@recommendation
    je_recommande évit* fuyez fuir passez_votre_chemin n'achetez
    achetez_les_yeux foncez à_fuir attention* méfi* les_yeux_fermés
    je_reprendrai hésitez n'hésitez
@courtesy
    cordialement salutations désolé* excus* pardon bonne_journée
    je_vous_remercie cdlt bien_à_vous prie
@swearing
    connasse* salaud* encul* foutu* chiant* chier pute* fdp ntm couille*
    bâtard* salop* enfoiré* tg va_te_faire
@place_name
    paris lyon marseille lille bordeaux toulouse nantes nice strasbourg
    montpellier rennes france français* belgique* bruxelles suisse* québec
    canada
@me
    je mon ma mes j'ai j'avais j'étais j'en suis l'ai j'aime j'ai_été
@kin
    tante* nièce* beau_frère belle_mère beau_père tata gendre*
@companion
    coloc colocataire* camarade* binôme* connaissance* meilleur_ami
@spouse
    copine* copain* chéri* fiancé* mariage* ex amoureu* doudou mon_homme
@child
    ado ados puce marmot*
@maker
    artisan* créatrice* éditeur* l'éditeur designer* traduct* développeur*
    réalisat* atelier* constructeur*
@making
    création* invent* développ* produit réalis* imagin* lancé confectionn*
    fait_main
@workplace
    atelier* l'atelier magasin* siège_social chantier* employeur* logistique*
@employment
    licenci* embauch* stage* stagiaire* intérim* cdi associé*
@business
    business pme startup start_up auto_entrepreneur artisan* vendeur* gérant*
    activité* chiffre_d'affaires
@rivalry
    autre_marque mieux_que contrairement compar* dénigr* calomni* déloyal*
    faux_avis plagiat* autre_vendeur sabot*
@promotion_place
    facebook fb youtube tiktok blog* bio
@promotion_call
    suivez_nous contactez_nous appelez* envoyez* rendez_vous_sur découvr*
    profitez commandez* likez n'hésitez
@coupon
    chèque_cadeau pourcent* carte_cadeau
@gift
    offr* carte_cadeau chèque_cadeau
@payback
    rendre argent* paypal verse* somme* recrédit*
@bargain_for
    en_échange contre condition* si négoci* à_condition contrepartie* pression*
    marchand* en_contrepartie
@review_words
    appréciation* témoign* donner_votre_avis
@review_change
    augment* rectifi* amélior* reconsidér*
@reviewers
    testeu* personne* gens utilisat* certains autres consommat* internaute*
@evidence
    suivi* document* signature* témoin* constat* attestation*
@openness
    avis_honnête reçu_gratuitement payé* offert* vine partenariat* collab*
    sponsor* transparent* transparence* impartial* test_produit rémunér*
    vérité* neutre*
@disease
    avc infarctus alzheimer* parkinson* covid* eczéma* l'eczéma psoriasis
    sclérose* hypertens* dépress* autis* fibromyalg* grippe* infection*
    cholestérol*
@ailment
    bouton* irrit* démang* allergi* l'allergi* fièvre* nausée* vomi* diarrh*
    brûlure* migraine* maux malade* plaque* rougeur* enfl* saign* insomni*
@medicine
    antibioti* vaccin* ordonnance* pharmacie* sirop* chimio* opération*
    doliprane* cortisone* injection* pommade* anti_douleur
@healer
    dermato* ostéo* cardiolog* ophtalmo* gynéco* psy podologue* spécialiste*
@healing
    soulag* effet* apais* plus_de_douleur traite résultat* efficace* en_finir
    sauvé* rétabli* calme
@test_result
    mesur* tension* glycémi* pression* taux positif bilan* prise_de_sang
    dépist* tensiomètre* température* précis* fièvre*
@weapon
    balle* poignard* carabine* munition* bombe* explos* matraque* machette*
    grenade* taser* épée* lacrymo* arbalète*
@drug
    weed joint joints cocaïn* héroïn* dealer* dealeur* pétard* sniff* chanvre*
    grinder* bang défonc* ecstasy mdma
@alcohol
    vin vins bière* cuite* vodka* rhum whisky* champagne* apéro* pinard* gnôle*
    éthyl* gin ricard pastis
@police
    plainte* justice* tribunal* prison* radar* procureur* contrôle* condamn*
@theft
    arnaqu* fauch* chour* braqu* racket* détourn* pill* brigand* pickpocket*
    antivol*
@stealth
    caché* ni_vu invisible* en_douce dissimul* espion* planqu* camoufl*
    à_l'insu contourn* incognito sans_se_faire à_son_insu
@violence
    mort* baston* cogn* tabass* violen* sang étrangl* poignard* agress* défonc*
    viol crever casser_la_gueule égorg*
@safety_device
    sécurité* ceinture* alarme* l'alarme détecteur* gants airbag* extincteur*
    disjonct* goupille* limiteur* lunettes protège* bride* gilet*
@disabling
    désactiv* débranch* débrid* contourn* shunt* couper neutralis* démont*
    pirat* crack* bypass* court_circuit* sans_sécurité brouill*
@hazard
    électrocut* court_circuit dang* toxi* gaz prend_feu surchauff* étouff*
    fondu* coupure* étincelle* intoxi* poison* chauffe
@insult_noun
    connasse* imbécile* salaud* salop* ordure* escroc* voleu* clown* bouffon*
    guignol* incapable* incompét* branleur* raclure* pourriture* bâtard*
    charlot* amateur*
@insult_adjective
    nul nuls incompét* malhonn* minable* pathéti* honteu* lamentable* feignant*
    fainéant* ridicule* pitoyable* foutu* maudit* mongol* crétin* taré*
    dégueul*
@wits
    intellig* bête idiot* débile* logiqu* réflexion* malin astuc* qi bon_sens
    illettré* savoir_lire
@contempt
    se_foutre fout* foutage_de_gueule mépris* dégoût* dégueul* déteste* hais
    scandal* inadmissible* indigne* moque prend_pour ridicule* lamentable*
    vergogne*
@curse
    mourir maudi* enfer l'enfer allez_au_diable diable* faillite* coul* fermez
    payez va_te_faire karma regrett*
@nation
    français* allemand* italien* espagnol* chinois* chinetoque* américain*
    belge* suisse* portugais* arabe* africain* turc* russe* japonais* indien*
    noirs blancs
@faith_group
    catho* juive* mosquée* curé* prêtre* imam* évangéli* bible* coran* dieu*
    ramadan bouddh* halal* casher protestant* hindou* feuj*
@gender_group
    bonne_femme féminis* blonde* mâle* macho*
@orientation_group
    trans transgenre* tarlouze* lgbt* travelo* gouine* bisex* pride queer
    hétéro* folle drag arc_en_ciel inverti
@disability_group
    handicap* aveugle* muet* autis* trisomi* mongol* fauteuil_roulant dysl*
    paraplég* malvoyant* schizo* bipol* débile_mental invalide* infirme*
    attardé* gogol* boiteu*
@age_group
    vieux vieille* ado ados adolescent* retraité* senior* personnes_âgées
    personne_âgée âgé âgée âgés âgées papy papi boomer* pépé
@newcomer
    réfugié* sans_papiers clandestin* touriste* inconnu* expatri* voyageur*
    passeport* frontière* débarqué* bledard*
@generalising
    les_gens ces_gens toujours_pareil typique* tous_les_mêmes en_général
    ces_gens_là
@inferiority
    inférieur* sous_homme* sous_race rebut* parasite* vermine* feignant* sale
    sales primiti* sauvage* retourn* arriéré* nuisible* singe* cafard*
    incapable* en_dessous
@sex_act
    sexe* sexuel* sucer suce pipe fellation* sodom* pénétr* masturb* branl*
    coucher coït levrette* préliminaire* éjacul* lécher fess* porno*
@body_part_intimate
    bite* pénis queue* chatte* vagin* sein seins nichon* cul fesse* couille*
    testicule* clitoris anus tétons téton poitrine* intime*
@intimate_goods
    lubrifi* lingerie* dentelle* string nuisette* menottes porte_jarretelles
    plug_anal poupée_gonflable cockring bas_résille aphrodisi* viagra*
    masturbateur* stimulat* boules_de_geisha
@shop_name
    amazon* cdiscount fnac darty ikea castorama leroy_merlin boulanger
    aliexpress temu wish ebay zalando rakuten veepee sephora gifi action
@cheapness
    moins_cher économ* prix_imbattable donné petit_prix prix_cassé black_friday
    abordable* imbattable* modique*
@stock
    épuisé* disponible* indisponible* dispo plus_en_stock en_stock
    plus_disponible arrêté victime_de_succès
@shopping_time
    hier avant récemment délai* date il_y_a lendemain
@seller_words
    service_client marque* professionn* accueil* suivi_client relation_client
@quality
    qualité* léger* résist*
@goods_kitchen
    casserole* poêle* bouilloire* cafetière* tasse* assiette* frigo* mixeur*
    four friteuse* moule* plat cuillère* bol boîte* gourde* grille_pain
    planche*
@goods_electronic
    casque* écouteur* enceinte* l'enceinte montre* télé imprimante*
    l'imprimante ordinateur* clavier* souris clé_usb télécommande* adaptateur*
@goods_clothing
    robe* pantalon* t_shirt tee_shirt veste* manteau* chaussure* chaussette*
    basket* pull chemise* gant* écharpe* jupe* ceinture* botte* sac legging*
@goods_book_media
    manga* cd dvd album* série* jeu_vidéo coffret* édition* blu_ray magazine*
    cahier* musique*
@goods_tool_garden
    tournevis scie* marteau* tondeuse* tuyau* échelle* sécateur* pince*
    barbecue* bâche* tronçonneuse* outil* l'outil nettoyeur*
@goods_toy_pet_baby
    poupée* lego* poussette* biberon* couche* doudou* croquette* litière*
    laisse ballon* robot* trottinette* arbre_à_chat tétine* collier*
@goods_beauty_health
    crème* sérum* shampoing* shampooing* parfum* savon* huile* l'huile gel
    masque* rasoir* vernis maquill* mascara* brosse* bougie* thermomètre*
    tensiomètre*
@goods_food_drink
    café thé chocolat* huile* l'huile miel vin bière* riz pâtes sauce* lait sel
    beurre* pain confiture* jus capsule*
@goods_home_furniture
    lampe* canapé* rideau* tapis couette* armoire* commode* meuble* douche*
    store* plaid*
@goods_sport_car
    casque* pneu pneus haltère* tapis_de_yoga ballon* raquette* gants
    trottinette* autoradio* batterie* porte_vélo sac_à_dos banc_de_muscu
    housse* attelage* essuie_glace* rétroviseur*
@fiction
    l'intrigue personnage* héros héroïne* l'héroïne fin suspense* saga* tome*
    lecture* fantasy rebondiss* enquête* l'enquête dénouement* scénario* plume
@pet
    lapin* hamster* perroquet* poisson* cheval chevaux tortue* cochon_d'inde
    poule* furet* labrador* animal* animaux canari* boule_de_poils
"""
