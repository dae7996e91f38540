"""
French words by what they mean.
"""

from __future__ import annotations

from typing import Final


MEANINGS: Final = """
you
    tu vous toi te ton ta tes votre vos t'es t'as t'ai vs vous_êtes vous_avez
we
    nous on nous_sommes nous_avons on_a on_est qu'on l'on
me
    me moi m'a m'ont m'est m'avez m'as m'avait
they
    ils elles eux on leur qu'ils qu'elles ils_ont ils_sont
he
    il lui qu'il s'il
and
    et puis ainsi_que &
thank
    merci mercii remerci* mrc mci grand_merci merci_beaucoup
she
    elle qu'elle d'elle
in
    dans en dedans d'ici au
be
    est être es suis sommes êtes sont était étaient étais été sera seront
    serait sois soit c'est n'est c'était n'était j'étais fut
one
    un une l'un l'une d'un d'une qu'un qu'une
day
    jour jours journée* jrs
at
    à au aux chez
rate
    noter notez noté* évalu* l'évalu* d'évalu* note notation* tarif*
amazon
    amazon amazone amz d'amazon qu'amazon l'amazon amazon.fr
would
    serait serais aurait aurais j'aurais j'aimerais voudr* pourr* devr*
    faudrait ferait
or
    ou soit ou_bien
for
    pour pr car pendant depuis
week
    semaine* sem hebdo*
if
    si s'il s'ils au_cas_où
box
    boîte* boite* carton* caisse* coffret* colis box
come
    vien* venu* venir arriv* n'arriv* revien* viendr* provien* vient
who
    qui lequel laquelle lesquels
on
    sur dessus allumé* l'allum*
driver
    livreur* chauffeur* conducteur* coursier* livreuse*
feedback
    évaluation* l'évaluation d'évaluation avis commentaire* retour_client
    feedback* retour_d'expérience
order
    command* commande* cde cmd l'ordre d'ordre ordre* achat*
like
    aim* j'aim* plaît plait plaisent plu comme j'adore kiffe* apprécie*
less
    moins moindre*
review
    avis commentaire* évaluation* critique* comm l'avis d'avis review*
    chronique*
leave
    laiss* quitt* part partir partez dépos* abandonn* mett* mettez
this
    ce cet cette ceci ça celui_ci celle_ci c'est
bit
    peu un_peu morceau* bout mèche* foret* embout*
shop
    boutique* magasin* shop* commerce* échoppe* achet* faire_les_courses
tell
    dire dis dit dites disent raconte* prévenir préven* prévien* signal* dîtes
say
    dire dis dit dites disent disait écrit affirm* parle* d'après
answer
    répon* réponse* rép repond* repons*
star
    étoile* d'étoile* l'étoile* star* etoile*
refund
    rembours* remb remboursé* remboursement* avoir rbt récupérer_mon_argent
    rendre_l'argent
same
    même* pareil* identique* idem mm meme*
that
    que qui cela ça ce cet cette celui celle qu' ce_que
now
    maintenant mtn désormais actuellement à_présent là aujourd'hui
page
    page* fiche*
wrap
    emball* l'emball* d'emball* envelopp* enroul* papier_cadeau
with
    avec avc avec_ce muni* doté*
seller
    vendeur* vendeuse* vendeurs marchand* commerçant* revendeur*
can
    peut peux peuvent pouvez pouvoir pouvons peu_t pourrai* canette* bidon*
    boîte_de_conserve
do
    fais fait faire font faites fera feront faisait
so
    donc alors si tellement du_coup ainsi
every
    chaque tous toutes tout toute ttes tt
of
    de du des d'un d'une d'
here
    ici voici là voilà d'ici ci
ask
    demand* réclam* posé poser pose posez question* sollicit* prie exig*
since
    depuis puisque dps
these
    ces ceux celles ceux_ci celles_ci
back
    dos arrière* l'arrière revenu* retour* rend* rendu* récupér* de_retour
month
    mois mensuel* mensuelle*
bag
    sac sacs sachet* sacoche* poche* cabas pochette*
write
    écri* écrire j'écri* m'écri* d'écri* rédig* ecri* mettre note
good
    bon bonne bons bonnes bien super cool
word
    mot mots parole* terme*
read
    lire lis lit lu lue lus lisez lisent lecture* relu* relire
no
    non pas aucun* nan nn d'aucun* n'y_a sans
half
    moitié* demi* à_moitié mi
mine
    mien* mienne* le_mien la_mienne à_moi
door
    porte portes portail* portière* pas_de_porte
send
    envoi* envoy* l'envoi* renvoi* renvoy* expéd* j'envoi* m'envoy* envoie
    enverr*
old
    vieux vieille* ancien* âgé* ans d'occasion vetuste*
to
    à au aux pour vers jusqu'à
still
    encore toujours tjrs tjs quand_même toujours_pas
dear
    cher chère* chers chères cher_client madame monsieur
first
    premier* première* 1er 1ère d'abord prem's premierement
get
    reçu* recev* reçoi* avoir obten* obtenu* récupér* eu prendre
name
    nom noms prénom* appelle* nommé*
night
    nuit* soir soirée* nocturne*
pack
    emball* paquet* lot lots pack packs conditionn* empaquet*
wait
    attend* j'attend* attent* d'attent* l'attent* patient* patienté*
comment
    commentaire* comm avis remarque* com coms
then
    puis alors ensuite après donc
not
    pas n'est n'a n'ont ne n'y point pas_du_tout ni n'ai
when
    quand lorsque lorsqu'on qd lors qu'quand quand_j'ai
never
    jamais jms jamais_reçu plus_jamais
up
    haut en_haut monter mont* dessus
put
    mettre mis mise mises mets mettez posé poser pose posez plac*
gate
    portail* grille* portillon* barrière*
cancel
    annul* l'annul* d'annul* résili*
what
    quoi que quel quelle quels quelles qu'est ce_que
free
    gratuit* gratos offert* libre* l'offert gratis sans_frais
enough
    assez suffi* suffisant* suffisamment ras_le_bol
nice
    joli* sympa* agréable* l'agréable beau belle beaux belles gentil* chouette*
sign
    sign* signature* signe panneau* pancarte*
woman
    femme* dame* meuf* nana*
make
    fai* fabriqu* fait faire font faites rend crée* créer marque*
late
    retard* tard tardi* tardé* en_retard à_la_bourre
feel
    sens sent sentir ressen* senti touche* impression*
own
    propre possèd* posséd* à_moi propriétaire*
again
    encore nouveau à_nouveau re recommenc* refait* une_nouvelle_fois
please
    svp stp s'il_vous_plaît s'il_te_plaît s'il veuillez merci_de prière_de
    plait
about
    sur environ concern* sujet à_propos au_sujet_de propos
sorry
    désolé* pardon navré* excus* regrett* dsl m'excuse*
hour
    heure* l'heure d'heure* h 24h 48h
through
    via par travers à_travers traver*
card
    carte* cb bristol* cartonnette*
somebody
    quelqu'un qqun qlq qqn quelqu'une quelqun
nothing
    rien nada que_dalle n'y_rien
money
    argent l'argent d'argent fric thune* sous pognon blé euros oseille*
those
    ceux celles ces ceux_là
run
    courir cours couru marche tourne* fonctionn* fuir coul*
our
    notre nos nôtre*
parcel
    colis paquet* coli collis pli
without
    sans dépourvu* sans_aucun
minute
    minute* min mn minuscule*
go
    va vais aller vont allez allé* ira iront partir part irai
all
    tout tous toute toutes ts tt l'ensemble
marketplace
    marketplace* place_de_marché market_place leboncoin vinted
pad
    tampon* coussinet* bloc* tapis pad pads
arrive
    arriv* l'arriv* n'arriv* d'arriv* parven* reçu* arrivé*
before
    avant d'avant auparavant l'avant avt
love
    aime* aimé* aimons ador* j'ador* j'aim* amour* l'amour d'amour kiff*
mail
    courrier* mail mails email* poste la_poste lettre*
people
    gens personne* monde peuple* clients
where
    où ou là_où d'où l'endroit
take
    prend* pris prise prit prenez prenn* emport* emmen*
nobody
    personne aucun* personne_ne nul
each
    chaque chacun* chacune pièce
after
    après apres d'après suite à_la_suite aprè
tape
    scotch* ruban* adhésif* bande* scotché*
depot
    dépôt* entrepôt* l'entrepôt d'entrepôt agence* l'agence relais plateforme*
return
    retour* renvo* renvoy* renvoi* rendre rendu* rend* retourn* ramen*
courier
    coursier* transporteur* livreur* messagerie*
there
    là là_bas y il_y_a voilà
by
    par près d'ici avant
quick
    rapid* vite prompt* rapido express éclair
wrong
    mauvais* faux fausse* erron* erreur* l'erreur tort tromp*
postage
    frais_de_port port frais_d'envoi affranchi* timbre* port_payé
both
    deux les_deux tous_les_deux toutes_les_deux
pay
    payer payé paye payée payés payez payant* payent paie paient paiement*
    payement* règle régler réglé débours*
than
    que qu'un que_le
off
    éteint* éteindre hors enlev* retir* réduction*
from
    de depuis du dès provenan*
post
    post* poste la_poste publi* courrier* poteau*
soft
    doux douce* mou molle* moelleu* souple* tendre* douillet*
hold
    tien* tenir tenu tenue tenez tient maint* maintien* retenu*
charge
    charg* recharg* frais factur* débit* prélev* prélèv*
which
    lequel laquelle quel quelle lesquels lesquelles dont
lot
    beaucoup bcp lot lots plein énormément tas
little
    petit* peu un_peu
but
    mais cependant néanmoins sauf ms
price
    prix tarif* coût* montant* px
cheap
    pas_cher bon_marché camelote* bas_de_gamme économique* toc pas_chère
    low_cost pacotille* cheap*
already
    déjà dejà dja
light
    lumi* léger* légère* lampe* éclair* l'éclairage luminosité* leger
down
    bas en_bas descen* dessous vers_le_bas
rang
    sonné* appelé* sonne sonner
reviewer
    commentateur* testeur* évaluateur* critique* auteur_de_l'avis testeuse*
out
    dehors sorti* sortir hors l'extérieur rupture
delivery
    livrais* livré livrée* livrés livrer livre_en remise
once
    une_fois fois dès_que 1_fois
carton
    carton* brique*
buy
    achet* achat* acheté* j'achet* l'achat d'achat rachet* prend* acquér*
    acquis* acquisition*
picture
    photo* image* l'image d'image tableau* visuel* dessin*
phone
    téléphon* tel tél portable* smartphone* gsm iphone*
knock
    frapp* toqu* cogn* tape tapé taper
under
    sous dessous en_dessous moins_de
miss
    manqu* raté* rater loup* absent* mademoiselle
number
    numéro* num n° nombre* chiffre*
should
    devrai* devriez devraient doit faudrait doivent
photo
    photo* cliché* image*
open
    ouvr* ouvert* d'ouvr* l'ouvert* déball* entrouv*
wash
    lav* lavage* nettoy* lessive* machine_à_laver
size
    taille* dimension* format* grandeur* pointure* gabarit*
last
    dernier* dernière* durer dure durable* duré tenir
show
    montr* affich* l'affich* présent* spectacle* émission* prouv*
chapter
    chapitre* chap
how
    comment comme combien
message
    message* msg mess mp texto* sms
full
    plein* complet* complète* rempli* entier* intégral*
new
    neuf neuve* neufs nouveau* nouvel* nouvelle* flambant
hand
    main mains manuel* remis*
paper
    papier* feuille* journal
label
    étiquet* l'étiquet* d'étiquet* bordereau* marque* vignette*
hedge
    haie*
know
    sais sait savoir savez su connai* connaî* saurai* savent j'ignore
also
    aussi également egalement de_plus en_plus ainsi_que
roll
    roul* rouleau* bobine*
lid
    couvercle* capuchon* bouchon* opercule*
lady
    dame* madame mme demoiselle*
handle
    poignée* manche* anse* l'anse mani* gér* géré*
only
    seul* seulement uniquement que juste n'y_a_que
ship
    expéd* l'expéd* d'expéd* envo* envoi* envoy* bateau* navire*
remove
    retir* enlev* enlèv* supprim* ôt d'enlev*
time
    temps fois heure* moment* délai*
track
    suivi* suivre tracking piste* voie* traç* trace*
flat
    plat* appart* l'appart* plate* à_plat crevé*
wife
    femme épouse* l'épouse conjointe* ma_femme compagne*
taste
    goût* gout gouts saveur* savour*
fast
    rapid* vite express jeûne
book
    livre livres bouquin* roman* réserv* ouvrage* bd
ring
    bague* anneau* l'anneau sonn* alliance* sonnette*
keep
    gard* conserv* tien* rest*
invoice
    factur* facture*
date
    date dates rdv daté* péremption*
scan
    scan* flash* numéris*
much
    beaucoup bcp très tant énormément
girl
    fille* fillette* gamine* petite_fille
cut
    coup* découp* taill* coupure* tranch*
kind
    gentil* aimable* genre* sorte* type* bienveill*
buyer
    achet* l'acheteur* acheteur* acheteuse* acquéreur*
look
    regard* aspect* l'aspect allure* look* air voir l'air ressembl*
over
    dessus fini* terminé* plus_de sur
sleep
    dorm* dort dormir sommeil* endorm* couch*
smell
    odeur* l'odeur d'odeur sent puant* pue puent senteur* sentir schlingue*
close
    ferm* près proche* clos
find
    trouv* retrouv* cherch* j'trouve
decent
    correct* convenable* potable* honnête* passable*
heavy
    lourd* pesant* poids
hello
    bonjour salut bonsoir bjr slt coucou cc hello bsr
opinion
    opinion* avis l'opinion l'avis point_de_vue
game
    jeu jeux partie* gaming
man
    homme* l'homme mec monsieur m type* gars bonhomme*
next
    prochain* suivant* ensuite à_côté
mum
    maman* mère* mama
crack
    fissur* fêl* craqu* fendu* cassé* lézard*
bin
    poubelle* bac bacs corbeille* benne*
change
    chang* modifi* échang* monnaie*
work
    marche marchent fonctionn* travail* boulot* taf bosse* march*
year
    an ans année* l'année d'année* annuel*
fit
    aller_bien va_parfaitement va_bien adapt* taille* convien* rentr* s'adapt*
    compatib* ajust*
need
    besoin* faut nécess* faudra
strong
    fort forte forts fortes solide* costaud* robuste* puissant*
stay
    rest* séjour* demeur*
reply
    répon* réponse* réplique*
fine
    bien nickel amende* fin fine ok convenable*
slide
    gliss* toboggan* coulis* diapo*
strap
    sangle* bretelle* bracelet* lanière* courroie*
colour
    couleur* coloris teint* color* coloré*
chat
    chat tchat* discut* clavard* bavard*
stick
    coll* bâton* baton* adhér* coinc* bloqu*
big
    grand* gros grosse* énorme* immense* balèze*
will
    va vais vont sera fera volonté* ferai serai
sister
    soeur* sœur* frangine* belle_soeur
right
    droit* droite* raison juste correct* bon
real
    vrai* réel* réelle* véritable* authentique*
bell
    sonnette* cloche* clochette* sonnerie*
promise
    promesse* promis* promet* prometteur*
code
    code codes
boil
    bouill* bouillir bout furoncle* ébullition* l'ébullition
cure
    guér* guéri* soign* remède* traitement*
clear
    clair* claire* transparent* net effac* évident*
must
    dois doit devez falloir faut obligé* doivent
sharp
    tranchant* aiguis* coupant* affût* pointu* affut* net
folk
    gens peuple folklor* folk
third
    trois* troisième* tiers 3ème 3e
loud
    fort bruyant* bruit* sonore* bruyamment
ignore
    ignor* l'ignor* m'ignor* pas_de_réponse snob* fait_le_mort
give
    donn* offr* offert* fil* refil* remett*
sort
    trier trie sorte* genre* résoudre arrang*
between
    entre parmi
offer
    offre* offr* propos* promo* l'offre d'offre
hot
    chaud* brûlant* chaleur* chauff*
hope
    espér* espoir* j'espèr* l'espoir espère d'espoir
call
    appel* l'appel* d'appel* m'appel* téléphon* j'appel* appell*
its
    son sa ses leur
step
    marche* pas étape* l'étape escabeau*
second
    second* deuxième* seconde* 2ème 2e 2eme
see
    voir vois voit vu vue voyez voient verr*
deliver
    livré livrée* livrés livrer livrent livrez livrais* délivr* remis* apport*
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
    côté* cote flanc* latéral*
lose
    perd* perdu* perte* paum* égar*
top
    haut dessus top tops meilleur* dessus_de
copy
    copie* copié* copier photocopi* exemplaire* l'exemplaire*
dog
    chien* chienne* chiot* toutou*
email
    mail mails email* courriel* adresse_mail mél
purchase
    achat* l'achat d'achat acquisition* achet* emplette*
drive
    condui* conduire roul* disque_dur clé_usb
birthday
    anniv* anniversaire* l'anniv* d'anniv* anniversair*
van
    camion* fourgon* camionnette* utilitaire*
fold
    pli* plié* repli* pliable* pliant*
thick
    épais* épaisseur* l'épaisseur epais*
just
    juste simplement seulement viens_de vient_de
while
    pendant tandis alors_que moment tant_que
even
    même pair* égal*
warranty
    garanti* sav garantie_constructeur
plastic
    plasti* plastoc plastique*
text
    texte* texto* sms
squeak
    grinc* couin* crissement* cri
whole
    entier* entière* complet* complète* tout
cover
    housse* couvert* couvr* coque* couverture* bâche* recouvr*
app
    appli* l'appli* d'appli* application* app apps
leg
    jambe* pied* patte*
polite
    poli polie* polis courtois* politesse* aimable*
other
    autre* d'autre* l'autre autres autrui
long
    long longs longue* longtemps longueur*
small
    petit* p'tit* minuscule* réduit*
rain
    pluie* pleut pleuv* averse* flotte
scratch
    ray* rayé* rayure* égratign* éraflu* grat*
straight
    droit* directement direct* tout_droit aussitôt
proper
    correct* convenable* comme_il_faut vrai* adéquat*
morning
    matin* matinée* mat'
someone
    quelqu'un qqun qqn quelqun
until
    jusqu'à jusque jusqu'au jusqu'en jusqu'ici jusqu'où
firm
    ferme* entreprise* société* boîte rigide*
stop
    arrêt* stop cess* stopp* l'arrêt d'arrêt*
type
    type types taper tapez tapé genre* modèle*
too
    trop aussi trop_de
though
    pourtant bien_que quoique même_si malgré
account
    compte* cpte
envelope
    envelopp* l'envelopp* enveloppe* bulle*
try
    essa* essay* essai* tent* tester l'essa* d'essa* j'essa*
warm
    chaud* chaleureu* tiède*
fortnight
    quinzaine* quinze_jours deux_semaines 15_jours
set
    lot kit ensemble* set sets régl* coffret*
dad
    papa* père* papou
heart
    coeur* cœur* cardia*
mention
    mention* précis* évoqu* cit*er parl* indiqu*
bring
    apport* amen* ramen* emmen*
behind
    derrière arrière* retard
hair
    cheveu* poil* tif tifs capillaire* chevelure*
knee
    genou* rotule*
pick
    choisi* choix cueill* récup* ramass* médiator*
store
    magasin* boutique* stock* rang* conserv* enseigne*
inside
    dedans intérieur* l'intérieur d'intérieur à_l'intérieur
sell
    vend* vendu* vente* revend*
list
    liste* annonce* list*
dry
    sec sèche* séch* secs asséch*
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
    propre* nettoy* net nickel ménage* entretien*
glass
    verre* vitre* lunettes vitré*
solid
    solide* massif* massive* robuste* costaud*
cancer
    cancer* tumeur* leucémie*
bad
    mauvais* nul nulle* naze pourri* mal médiocre* merdique* nuls
place
    endroit* l'endroit place* lieu* plac* d'endroit
address
    adresse* l'adresse* d'adresse* adress*
throw
    jet* balanc* lanc* jeté* foutu*
twice
    deux_fois 2_fois double* à_deux_reprises
more
    plus davantage encore + de_plus
husband
    mari maris époux conjoint* homme mon_mari compagnon*
snap
    cass* claqu* craqu* press* clic
sheet
    drap* feuille* tôle* housse_de_couette
end
    fin bout termin* finir finale* extrémité* embout*
reach
    attein* contact* joindre joignable* arriv*
baby
    bébé* bebe* nourrisson* nouveau_né
road
    route* rue* chemin* chaussée*
yet
    encore pourtant pas_encore déjà
head
    tête* tete* crâne*
signature
    signature* sign* paraphe*
screw
    vis viss* dévis* boulon* foutre
weak
    faible* fragile* léger mou faiblard*
ever
    jamais déjà un_jour
round
    rond* ronde* autour tour circulaire*
carry
    port* transport* porter emport*
everyone
    tout_le_monde tous chacun* tlm
let
    laiss* permet* permettre
kid
    enfant* l'enfant gamin* gosse* mome* loulou* d'enfant*
case
    étui* coque* housse* cas boîtier* l'étui valise* mallette*
stock
    stock* rupture* réassort*
sound
    son bruit* sonore* sono audio
hung
    accroch* suspend* raccroch* pend*
outside
    dehors extérieur* l'extérieur d'extérieur
refresh
    rafraîch* actualis* réactualis*
custom
    sur_mesure personnalis* douan* douane* coutume*
clip
    clip* pince* attache* agraf*
praise
    éloge* félicit* loué* compliment* bravo
agree
    accord d'accord ok accept* convenu*
use
    utilis* l'utilis* j'utilis* d'utilis* usage* emploi* serv* sert* l'usage
question
    question* interrog* qst
wipe
    essuy* lingette* chiffon* nettoy*
house
    maison* foyer* baraque* villa*
cat
    chat chats chatte* chaton* minou* matou*
great
    génial* super top excellent* parfait* formidable* extra géniaux
kick
    coup_de_pied tap_dans donner_un_coup shoot*
reminder
    rappel* relance* pense_bête
note
    note* mot carnet* remarqu* petit_mot
line
    ligne* fil queue* gamme*
grip
    prise* grip adhér* accroch* poignée* prise_en_main
shift
    décal* poste équipe* l'équipe
zip
    zip* fermeture* fermeture_éclair glissière* tirette* code_postal
product
    produit* article* l'article d'article* prdt marchandise*
child
    enfant* l'enfant d'enfant gamin* fils petit*
group
    groupe* grp
way
    façon* moyen* chemin* manière* voie*
replace
    remplac* chang* échang* remplaç*
slow
    lent* lente* ralenti* lenteur* long
worth
    vaut vaux valoir valeur* coup mérit* vaut_le_coup
turn
    tourn* tour tours retourn* virage*
platform
    plateforme* plate_forme site
deal
    affaire* bon_plan promo* marché accord* l'affaire
delete
    supprim* effac* efface* retir* suppression*
happy
    content* contente* heureu* ravi* satisf* joyeu*
brother
    frère* frangin* frérot*
some
    quelques certain* des du qq qques
created
    créé* crée conçu* créateur*
cash
    espèces liquide cash argent_liquide
mouth
    bouche* gueule* bouche_à_bouche
slot
    fente* créneau* emplacement* slot
plug
    prise* branch* fiche* bouchon* brancher
tag
    étiquet* tag* l'étiquet* balise*
country
    pays campagne* nation*
tissue
    mouchoir* kleenex papier_de_soie sopalin
edit
    modif* modifi* édit* éditer corrig*
leak
    fuite* fui* fuit coule* étanch*
glad
    content* heureu* ravi* réjoui*
wave
    vague* ondul* onde* signe_de_la_main
guard
    protec* gard* gardien* vigile*
think
    pens* croi* crois trouve réfléch* pense
honest
    honnête* honnet* sincère* franc franche* objectif*
seal
    scell* joint* sceau* cachet* étanch* opercul*
customer
    client* cliente* clientèle* acheteu*
bench
    banc bancs établi*
letter
    lettre* courrier* pli
transit
    transit* acheminement* l'acheminement en_cours
wear
    porte* porter usure* us usé* usé enfil*
clinic
    clinique* cabinet*
heat
    chaleur* chauff* chaud* réchauff*
mind
    esprit* l'esprit tête avis mental*
want
    veu* veux veut voul* voulu* envie* souhait* veulent
walk
    march* promen* balad* à_pied
quiet
    silencieu* calme* discret* silence* tranquille*
well
    bien puits ben
expect
    attend* m'attend* espér* prévu* attent*
drip
    goutt* goutte* dégoulin*
bed
    lit lits matelas plumard*
brain
    cerveau* cerv* tête neurone*
public
    public publique* publics
helpful
    utile* serviable* d'aide aidé* précieu*
roof
    toit toits toiture*
friend
    ami amie* amis pote* copain* copine* l'ami d'ami
apology
    excuses excus* désolé* pardon
floor
    sol sols étage* l'étage plancher* parquet*
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
    par chaque /
hard
    dur dure durs difficile* durement
always
    toujours tjs tjrs tout_le_temps systématique*
soup
    soupe* potage* velouté*
edge
    bord* bords arête* l'arête rebord* tranchant*
rave
    dithyramb* élogieu* encens* extas*
save
    économis* sauv* sauvé* épargn* enregistr*
lobby
    hall halls entrée* l'entrée réception*
spare
    rechange pièce_de_rechange secours recharge*
lock
    serrure* cadenas verrou* antivol* ferm*
very
    très tres super vraiment trop hyper tré
needle
    aiguille* l'aiguille* d'aiguille* seringue*
car
    voiture* auto bagnole* caisse* l'auto
pillow
    oreiller* l'oreiller coussin* traversin*
seem
    semble* sembl* paraît parai* l'air
against
    contre
evaluation
    évaluation* l'évaluation d'évaluation évaluer notation*
voucher
    bon bons chèque* bon_d'achat bon_de_réduction avoir
son
    fils fiston* garçon*
channel
    chaîne* canal* canaux
reason
    raison* motif* cause*
laugh
    rire* rigol* mdr lol ri riez ptdr
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
    cadeau* kdo* offert* cado présent* petit_cadeau
cold
    froid* rhume* glac*
red
    rouge* bordeaux
because
    parce parce_que car puisque pcq cause à_cause
finish
    fini* termin* finition* finir achev*
anything
    n'importe_quoi rien quoi_que_ce_soit quelque_chose
black
    noir* noire* black
bright
    lumineu* vif vive* éclatant* brillant*
yes
    oui ouais si ouep yes
wobble
    bancal* branl* boite vacill* bouge instable*
teacher
    prof profs enseign* professeur* instit* maîtresse*
tomorrow
    demain dès_demain
fake
    faux fausse* contrefaçon* bidon fake* copie* imitation* l'imitation
score
    note* score* points résultat*
brand
    marque* griffe* marques
might
    pourrait peut_être pourraient
wet
    mouill* humide* tremp* détremp*
slip
    gliss* bordereau* ticket* dérap*
different
    différ* autre* divers*
smile
    sourire* souri* sourit
dent
    bosse* cabos* enfonc* bosselé*
fall
    tomb* chute* chut* automne* tombé
pretty
    joli* jolie* mignon* assez plutôt beau
piece
    pièce* morceau* bout pièces élément*
claim
    prétend* réclam* affirm* litige* a_à_z
boss
    patron* chef* boss direct*eur gérant*
stall
    stand* étal calé* bloqu*
window
    fenêtre* vitre* carreau* vitrine*
publish
    publi* édit* mis_en_ligne parution*
test
    test* essai* testé* analyse* l'essai
instead
    plutôt lieu au_lieu à_la_place place
drop
    tomb* chute* goutte* baiss* dépos* lâch*
itself
    lui_même elle_même soi_même même
pocket
    poche* pochette*
hip
    hanche*
replacement
    remplac* échange* l'échange rechange*
tied
    attach* lié* noué* ligot* ficel*
play
    jou* jouer jeu lecture* jouent
fun
    marrant* drôle* rigolo* amus* fun ludique*
cousin
    cousin* cousine*
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
    coût* coûte* coute* cout* prix frais
rating
    note* notation* évaluation* l'évaluation étoile*
rust
    rouill* rouille* oxyd*
live
    vivre vis vit habit* j'habite vivant* direct
seat
    siège* assise* l'assise selle* place
map
    carte* plan* gps
average
    moyen* moyenne* bof passable*
tiny
    minuscule* tout_petit petit* riquiqui mini microscopique*
check
    vérif* vérifi* contrôl* chèque* regard*
count
    compt* décompt* nombre*
withdraw
    retir* retrait* annul*
hamper
    panier* panière* coffret*
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
    mang* bouff* bouffé* goût* dévor*
design
    design* conception* concept* conçu* dessin*
dm
    mp dm message_privé privé
drawer
    tiroir*
everything
    tout tt l'ensemble absolument_tout
mistake
    erreur* l'erreur d'erreur faute* tromp* gaffe*
feet
    pieds pied pattes
wide
    large* larges largeur* ample*
grey
    gris* grise* anthracite*
across
    travers en_face traver*
street
    rue* rues avenue* l'avenue trottoir*
stamp
    timbre* tampon* cachet*
most
    plupart plus majorité* la_plupart
market
    marché* supermarché* marche
whether
    si savoir_si
swap
    échang* l'échang* d'échang* troc* interverti* invers*
request
    demand* requête* réclam* sollicit*
job
    travail* boulot* taf job emploi* l'emploi poste
carrier
    transporteur* livreur* chronopost* colissimo* dpd porteur*
guy
    mec mecs gars type* gus bonhomme*
teach
    appren* enseign* apprend*
bottom
    bas fond* dessous fesses cul
touch
    touch* toucher contact* effleur*
wood
    bois
spring
    ressort* printemps printanier*
gorgeous
    magnifique* superbe* splendide* sublime*
park
    parc parcs parking* gar* stationn*
proud
    fier fière* fiers
sturdy
    solide* robuste* costaud* résistant* stable*
facility
    site entrepôt* centre* installation*
start
    commenc* début* démarr* départ*
blue
    bleu* bleue* turquoise*
hook
    crochet* croch* accroche* hameçon*
somewhere
    quelque_part part
everywhere
    partout
wish
    souhait* voeu* voudrai* j'aurais_aimé vœu*
follow
    suiv* suivre suivi* abonn*
glue
    colle* coll* décoll* recoll*
charger
    chargeur* chargeu*
secret
    secret* secrète* discret* confiden*
bow
    noeud* nœud* arc arcs archet*
stiff
    raide* rigide* dur rigid*
tent
    tente tentes
knife
    couteau* couteaux lame* opinel*
sit
    assis* assoir* s'asseoir asseoir assoi*
welcome
    bienvenu* accueil* l'accueil de_rien
mobile
    portable* mobile* téléphone*
talk
    parl* discut* caus* bavard*
sea
    mer mers océan* marin*
sale
    vente* solde* promo* soldes l'après_vente
evening
    soir* soirée* bonsoir
bubble
    bulle* papier_bulle bullé*
fuck
    putain merde foutre baise* bordel ptn enculé* niqu* nique
sticker
    autocollant* sticker* étiquet* l'autocollant vignette*
any
    aucun* n'importe quelconque tout
table
    table* tables tableau guéridon*
school
    école* l'école d'école scolaire* collège* lycée*
comfy
    confort* confortable* douillet* moelleu*
direct
    direct* directe* directement
resident
    résident* habitant* locataire* riverain*
thumb
    pouce* pouces
short
    court* courte* bref petit* raccourci*
empty
    vide* vides vidé* videe
grandson
    petit_fils petit_enfant
cool
    cool frais sympa fraîche* génial
alone
    seul* seule* tout_seul solo
cardboard
    carton* cartonn*
safe
    sûr* sécuris* coffre* sûre* sans_danger
robbery
    vol arnaque* braquage* vols
paste
    coll* coller pâte* copier_coller
liar
    menteu* menteur* mytho*
another
    autre* d'autre* l'autre un_autre une_autre
air
    air l'air d'air gonfl*
exact
    exact* exacte* précis* pile
toast
    toast* pain_grillé grill* tartine*
helpline
    hotline* assistance* l'assistance numéro_vert
tight
    serr* serré* étroit* moulant* juste
past
    passé* dernier* ancien* devant
idiot
    idiot* con conne* connard* débile* crétin* abruti*
help
    aid* l'aide d'aide m'aid* assist* secours
service
    service* prestation* sav services
print
    imprim* impress* l'impress* imprimé* imprimante*
tank
    réservoir* cuve* citerne* aquarium*
anyone
    quelqu'un n'importe_qui quiconque personne
key
    clé clés clef* touche* cle
watch
    montre montres regard* surveill* gaffe
bother
    dérang* embêt* emmerd* déranger gên*
stuff
    truc* affaires chose* bourr* machin*
bank
    banque* bancaire* rib
drink
    boi* boire boit boisson* bu verre
within
    sous d'ici dans intérieur délai*
scroll
    défil* scroll* fais_défiler
attach
    attach* fix* joint* pièce_jointe joins
rude
    impoli* malpoli* grossi* désagréable* mal_élevé irrespect*
together
    ensemble tous_ensemble réuni*
satisfy
    satisf* content* satisfait* satisfaction*
thing
    chose* truc* machin* objet*
doctor
    médecin* docteur* toubib* dr généraliste*
fly
    mouche* vol* voler avion*
finger
    doigt*
desk
    bureau* bureaux pupitre* comptoir*
uncle
    oncle* tonton* l'oncle
speak
    parl* parle parlez exprim*
break
    cass* casse* rompu* bris* pause* romp*
swear
    jur* insult* juron* grossièreté*
perfect
    parfait* nickel impecc* parfaite*
mile
    kilomètre* km bornes mille*
none
    aucun* aucune* rien nul
brass
    laiton* cuivre*
story
    histoire* l'histoire récit* intrigue* conte
shut
    ferm* fermé* tais_toi tais clos
seam
    couture* coutures décous*
instruction
    notice* instruction* mode_d'emploi consigne* manuel*
kit
    kit kits trousse* nécessaire*
bath
    bain* bains baignoire* salle_de_bain
button
    bouton* boutons touche*
else
    autre* d'autre sinon ailleurs
receipt
    reçu ticket* facture* récépissé* ticket_de_caisse
used
    utilisé* usagé* d'occasion occasion* déjà_servi usé
bike
    vélo* velo* moto* bicyclette* vtt
whistle
    siffl* sifflet*
bus
    bus car autobus
paint
    peint* peinture* peindre
tonight
    ce_soir soir cette_nuit
wheel
    roue* roues roulette* volant*
easy
    facile* facil* simple* aisé* enfantin*
rest
    reste* repos* restant*
eye
    oeil œil yeux l'oeil ocul*
paragraph
    paragraphe* alinéa*
powder
    poudre* talc
breed
    race* élev* élevage*
board
    planche* carte* tableau* plateau*
moan
    râl* plain* gémi* ronchon* râle*
survive
    surviv* survi* survécu* résist*
nurse
    infirm* infirmi* l'infirm* soignant*
support
    support* soutien* soutenir assistance* souteni*
dead
    mort* morts hs décéd* crevé* naze
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
    jardin* jardins potager* jardiner
toy
    jouet* jouets joujou* peluche*
pass
    pass* passer passé* transmet*
frame
    cadre* monture* châssis* armature*
office
    bureau* bureaux agence* cabinet*
meter
    mètre* metre* compteur*
wall
    mur murs mural* muraille* muret*
settle
    régl* règlement* réglé* sold*
crowd
    foule* monde*
row
    rang* rangée* ligne* file* dispute*
square
    carré* carrée* place
sag
    affaiss* s'affaiss* pend* tass*
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
    cliqu* clic clique* enclench*
private
    privé* privée* perso personnel* particul*
overnight
    nuit lendemain pendant_la_nuit 24h
party
    fête* soirée* anniversaire fêtes parti
owner
    propri* propriétaire* patron* gérant* possesseur*
bent
    tordu* pli* plié courb* voilé*
"""
