"""
French words by which the causes of complaints are told.
"""

from __future__ import annotations

from typing import Final


CAUSES: Final = """
not
    pas jamais aucun aucune sans ne rien n'est n'a n'ai n'y n'ont n'était
    n'allume n'avait ni nul
broken
    cassé* cassée* casse cassent brisé* rompu* fendu* s'est_détaché détaché*
    décollé* lâché décroché* déchiré* cassés
faulty
    panne défectueu* fuit fuient fuite surchauffe dysfonctionn* rouillé*
    rouille clignote bugue bloqué* ne_marche_plus ne_fonctionne_plus
    ne_charge_plus rendu_l'âme mort hs inutilisable s'arrête s'éteint
    se_décolle défaut défauts court_circuit disjoncte ne_tient_plus lâché
    ne_s'allume_plus a_grillé ont_grillé qui_plante ça_plante
works
    fonctionn* marche marchent charge charger s'allume démarre tient allume
damaged
    abîmé* endommagé* écrasé* cabossé* rayure* rayé* fissuré* fêlé* tordu*
    morceaux déchiré* éclaté* bosse ébréché* mouillé* trempé* enfoncé* miettes
    détérioré* éraflé* éraflures explosé* écorné* plié* brisé* renversé*
arrived
    arrivé* arrive reçu* livré* livraison carton colis boîte emballage emballé*
    ouverture ouvert déballage transport réception venu
in_use
    semaine* mois utilisation* usage jour jours lavage fois an ans
strict_use
    facilement lavage lavages
lost
    retard* attends toujours_pas_reçu jamais_reçu jamais_arrivé* interminable
    trop_long trop_tard égaré* pas_reçu pas_arrivé* pas_encore_reçu
    délai_non_respecté délais_non_respectés n'est_jamais_arrivé en_attente
    tardive bloqué_en_transit mis_trop_de_temps une_éternité livraison_lente
    été_perdu* perdu_en colis_perdu s'est_perdu perdu_dans
late_praise
    sans_retard pas_de_retard aucun_retard sans_attendre
get
    reçu reçue arrivé* livré*
parcel
    colis commande article paquet livraison produit marchandise envoi
wrong_item
    mauvaise_couleur mauvais_article mauvais_produit mauvaise_taille
    mauvais_modèle mauvaise_référence tout_autre_produit autre_produit
    produit_différent article_différent autre_article pas_ce_que_j'ai_commandé
    pas_ce_que_j'avais_commandé au_lieu_de au_lieu_du à_la_place_de
    erreur_de_produit pas_le_bon_article pas_le_bon_produit
    pas_la_bonne_couleur pas_la_bonne_taille pas_le_bon_modèle erreur_d'article
ordered
    commandé* acheté*
sent
    reçu* envoyé* expédié* livré* eu
instead
    lieu mais place
part
    pièce* vis câble* couvercle* chargeur* adaptateur* notice* mode_d'emploi
    télécommande* pile piles batterie boulon* roue* poignée* prise* page pages
    accessoire* support* clé* clés tuyau* écrou* pied pieds cheville* embout*
    bouchon* manuel housse* cordon kit set
missing
    manque manquait manquent manquaient manquant* incomplet* incomplète*
    pas_dans_la_boîte pas_dans_le_colis pas_fourni* pas_inclus* non_fourni*
    absent* il_n'y_avait_que
included
    fourni* inclus* boîte colis livré* paquet carton
without
    sans pas aucun aucune
no_need
    besoin nécessaire outil* problème* souci*
rude
    désagréable* impoli* malpoli* incompétent* escroc* arnaque arnaqueur*
    malhonnête* mensonge* menteur* agressif* arrogant* raccroché
service
    service sav vendeur* client support boutique société personnel
bad
    mauvais* nul nulle horrible* catastrophique* lamentable* affreux affreuse
    déplorable* exécrable* inadmissible* pitoyable* inexistant* pourri*
refuse
    refus* refuse refusent ignoré* ne_répond_pas ne_répondent_pas
    aucune_réponse pas_de_réponse sans_réponse pas_de_remboursement
    aucun_remboursement jamais_répondu injoignable* jamais_remboursé*
    pas_répondu pas_remboursé* fait_la_sourde annulé_ma_commande
    ne_veut_pas_rembourser
reply
    répond* réponse* répondu remboursement remboursé* rembourser
expected
    attendais prévu espérais espéré imaginais imaginé attendu pensais croyais
    attentes espérer
lacking
    petit petite moins mieux faible plus mince fin court grand que aussi
disappointing
    décevant* déçu* déception rien_d'extraordinaire rien_d'exceptionnel
    rien_de_spécial bof moyen trop_petit* trop_faible* trop_fin* trop_court*
    sans_plus pas_terrible
exceeded
    mieux_que_prévu mieux_qu'attendu dépasse au_delà meilleur_que
    plus_belle_que
described
    description photo* image* annonce annoncé* fiche visuel* décrit* titre
claims
    annoncé* soi_disant censé* prétend vendu_comme
mismatch
    réalité différent* contraire vrai dès_le_premier plastique
misleading
    mensongère* mensonger* trompeu* tromperie ne_correspond_pas
    ne_correspondent_pas pas_conforme* non_conforme* rien_à_voir_avec_la
    rien_à_voir_avec_le fausse_description fausse_publicité
    différent_de_la_photo différente_de_la_photo
ugly
    ennuyeu* moche* laid laide hideu* pue puent puant* fade insipide* plat
    pas_mon_style pas_à_mon_goût pas_mon_goût sent_mauvais goût_de_savon
    goût_de_plastique goût_chimique fait_cheap trop_sucré* trop_salé* trop_amer
    prévisible kitsch écœurant* mauvaise_odeur odeur_désagréable sans_goût
    mal_écrit* vieillot* odeur_de_plastique odeur_chimique
looks
    couleur odeur goût design style motif intrigue parfum aspect histoire
    coloris matière look
like
    aime aimé plaît plu
mine
    mon ma mes notre nos
compatible
    compatible*
fits
    rentre s'adapte va convient
overlooked
    ma_faute mon_erreur de_ma_part trompé_de trompée_de me_suis_trompé*
    par_erreur mal_lu pas_vu_qu* pas_fait_attention aurais_dû_lire
    aurais_dû_mieux_lire j'aurais_dû* pas_compatible* incompatible*
    pas_remarqué pas_compris mal_compris mégarde mal_mesuré erreur_de_commande
    pas_bien_lu me_suis_mal
expensive
    trop_cher trop_chère* trop_chers cher_pour chère_pour très_cher
    hors_de_prix exorbitant* excessif* arnaque_au_prix coûtent_plus_que
    coûte_plus_que vaut_pas ne_vaut_pas mauvais_rapport prix_abusif prix_élevé
    surfacturé* prix_excessif cher_payé trop_élevé
worth
    vaut vaut_le_coup
price
    prix coût tarif frais argent rapport
inexpensive
    pas_cher pas_chère moins_cher_que_les pas_trop_cher pas_très_cher
price_fell
    moins_cher baissé* baisse réduit* soldé* en_solde en_promotion en_promo
    promotion remise rabais diminué* bradé* moitié_prix coûtait_moins chuté
then
    après plus_tard maintenant lendemain tard depuis juste ensuite aujourd'hui
    jours semaine
bought
    achat acheté* commande commandé* payé*
rival
    concurrent* concurrence marque leur_site leur_boutique chez_eux
    leur_magasin autre_marque sur_leur site_officiel à_trouver_sur en_vente
go_buy
    achetez_plutôt allez_plutôt prenez_plutôt prenez_la prenez_le
    commandez_chez commandez_plutôt préférez achetez_le allez_chez achetez_la
    tournez_vous optez à_trouver
superior
    meilleur* supérieur* mieux
event
    grève* douane* douanes tempête* neige orage* inondation* confinement covid
    pandémie intempérie* coupure_de_courant canicule séisme ouragan
because
    cause bloqué* retard* faute avec suite pendant raison dû
beast
    chien chiens chat chats souris rats
chewed
    mordu* mangé* déchiqueté* rongé* dévoré* arraché* déchiré*
wish
    serait_mieux serait_bien serait_parfait merci_d'ajouter ajouter aurais_aimé
    j'aurais_aimé aurait_été_bien aurait_été_mieux il_ne_manque_qu*
    manque_juste dommage_qu'il_n'y dommage_qu'il_n'ait serait_un_plus
    souhaiterais j'aimerais j'aurais_souhaité aurait_été_un_plus si_seulement
    serait_pratique serait_utile mériterait il_faudrait serait_top
    dommage_qu'elle_n'ait
praise
    super parfait* excellent* génial* ravi* très_bien content* adore bon top
    nickel satisfait* impeccable
remedy
    répar* remplac* protège contre colmat* évite
earlier
    ancien ancienne vieux vieille précédent* dernier
if
    si
colour
    noir* blanc* rouge* bleu* vert verte rose gris* jaune* marron violet* doré*
    argenté* beige
says
    indiqué* selon affiché* promet promis dit
less
    moins
"""
