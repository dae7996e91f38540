"""
Italian words by which the causes of complaints are told.
"""

from __future__ import annotations

from typing import Final


CAUSES: Final = """
not
    non mai nessun nessuna nessuno senza niente nulla né neanche nemmeno
broken
    rotto rotta rotti rotte rompe rompono ruppe spezzat* staccat* stacca
    scollat* scolla strappat* spaccat*
faulty
    guast* difettos* difetto difetti perde_acqua perde perdono surriscalda
    arrugginit* bruciat* malfunziona* smesso_di_funzionare smette_di si_spegne
    si_scarica blocca bloccato_dopo lampeggia sgocciola gocciola inutilizzabile
    fuso morto scuce scucit* corto_circuito non_si_accende disconnette scrosta
works
    funziona funzionano funzionava carica ricarica accende parte tiene regge
damaged
    danneggiat* danni ammaccat* schiacciat* graffi graffio graffiat* crepat*
    crepa crepe pezzi scheggiat* piegat* strappat* bagnat* frantumat* rovinat*
    ammaccatur* frantumi incrinat* deformat* versat* esploso
arrived
    arrivat* arriva ricevut* scatola pacco consegna consegnat* trasporto
    spedizione apertura imballaggio imballat* aperto giunt* confezione
in_use
    settimana settimane mese mesi utilizzo utilizzi uso lavaggio giorni volta
    volte anno
strict_use
    facilmente lavaggio lavaggi
lost
    ritard* pers*_spedizione andata_persa andato_perso smarrit* aspettando
    aspetto_ancora mai_arrivat* non_è_arrivat* non_arrivat* mai_ricevut*
    non_ho_ricevuto non_ho_mai_ricevuto lentissim* troppo_tardi in_ritardo
    lenta ancora_in_attesa sto_aspettando tempi_lunghissimi non_è_mai_arrivat*
    oltre_la_data non_ancora_arrivat* disperso
late_praise
    senza_ritard* nessun_ritardo puntuale
get
    arrivat* ricevut* consegnat*
parcel
    pacco ordine spedizione articolo consegna prodotto merce
wrong_item
    colore_sbagliato prodotto_sbagliato articolo_sbagliato taglia_sbagliata
    misura_sbagliata modello_sbagliato oggetto_sbagliato altro_prodotto
    altro_articolo prodotto_diverso completamente_diverso
    prodotto_completamente non_è_quello_che_ho_ordinato non_è_quello_ordinato
    invece_della invece_del al_posto_della al_posto_del colore_diverso
    articolo_diverso non_è_ciò_che_ho_ordinato modello_diverso
ordered
    ordinat* comprat* acquistat*
sent
    ricevut* mandat* spedit* arrivat* consegnat* inviat*
instead
    invece posto ma
part
    vite viti cavo cavi coperchio coperchi caricatore caricabatterie adattator*
    manuale istruzioni telecomando pila pile batteri* pezzo ruota ruote
    maniglia spina pagina pagine accessor* supporto chiave chiavi tubo dado
    dadi piede piedi custodia parte parti bullon* tappo tassell* ugell* kit set
missing
    manca mancano mancava mancavano mancante mancanti incomplet* non_era_nel
    non_era_nella non_c'era_il non_incluso non_inclusa solo_la_metà assente
    assenti
included
    inclus* scatola pacco arrivat* dentro dotazione fornito
without
    senza nessun nessuna non
no_need
    serve bisogno necessar* problem* attrezzi servono
rude
    maleducat* scortes* truff* truffator* incompetent* bugiard* arrogant*
    disonest* poco_professional* antipatic*
service
    servizio assistenza venditore venditori supporto negozio azienda personale
bad
    pessim* male orribil* terribil* scadent* scars* penos* vergognos* schifo
    disastros* inesistent* brutt*
refuse
    rifiut* ignorat* non_risponde non_rispondono nessuna_risposta
    senza_risposta nessun_rimborso non_rimborsa* mai_rispost* non_mi_rimbors*
    non_ha_risposto non_vogliono_rimborsare negato hanno_annullato
reply
    rispond* risposta rispost* rimbors*
expected
    aspettavo aspettav* previsto speravo sperassi immaginavo immaginato pensavo
    credevo aspettativ* pensassi
lacking
    piccol* meno meglio debole sottil* cort* più grande tanto così
disappointing
    deludent* delus* delusione niente_di_speciale nulla_di_speciale
    niente_di_che mediocre troppo_piccol* troppo_debole troppo_sottil*
    così_così nulla_di_che
exceeded
    meglio_del meglio_di_quanto super* oltre_le migliore_del
described
    descrizion* foto immagin* annunci* descritt* inserzione pubblicizzat*
    titolo
claims
    pubblicizzat* teoria presunt* spacciat* venduto_come c'è_scritto
mismatch
    realtà divers* falso invece entrata
misleading
    ingannevol* fuorviant* ingann* non_corrisponde non_corrispondono
    non_conforme niente_a_che_vedere nulla_a_che_vedere diverso_dalla_foto
    diversa_dalla_foto diverso_dalla_descrizione diverso_dalle_foto
    non_rispecchia falsa_descrizione descrizione_falsa non_come_descritt*
    non_come_in_foto
ugly
    noios* brutto brutta brutti brutte bruttissim* puzza puzzano puzzolent*
    insipid* pacchian* banale scontat* non_è_il_mio_stile non_è_di_mio_gusto
    non_è_il_mio_genere sa_di_sapone sa_di_plastica sembra_scadente
    troppo_dolce troppo_salat* cattivo_odore odore_sgradevole odore_di_plastica
    prevedibil* odore_forte scritto_male kitsch
looks
    colore odore sapore design stile fantasia trama profumo aspetto storia
like
    piace piaciut* piacciono convince
mine
    mio mia miei nostro nostra
compatible
    compatibil*
fits
    entra adatta sta va
overlooked
    colpa_mia mia_colpa errore_mio mio_errore ho_sbagliato per_sbaglio
    per_errore non_mi_ero_accort* non_mi_sono_accort* avrei_dovuto_leggere
    avrei_dovuto non_ho_letto letto_male non_è_compatibile non_compatibil*
    incompatibil* mi_sono_sbagliat* capito_male non_avevo_capito
    non_avevo_visto non_ho_notato non_sono_compatibili misurato_male
    mi_sono_confus*
expensive
    troppo_caro troppo_cara caro_per cara_per carissim* costos* esagerat*
    rapina costa_più_del costano_più non_vale_i non_vale_il pessimo_rapporto
    prezzo_eccessivo prezzo_esagerato prezzo_troppo_alto troppo_costos*
    sovrapprezzo un_furto prezzo_alto non_vale_la
worth
    vale vale_la_pena
price
    prezzo prezzi costo soldi spese rapporto
inexpensive
    non_è_caro non_caro più_costosi più_cari meno_caro
price_fell
    sceso scesa ribassat* scontato offerta sconto saldo saldi ridott* calato
    promozione abbassat* metà_prezzo
then
    dopo adesso ora subito tardi poi oggi
bought
    acquisto acquistat* comprat* ordin* pagat*
rival
    concorrent* concorrenza marchio marca loro_sito loro_negozio altra_marca
    sito_ufficiale da_loro lo_trovate
go_buy
    comprate prendete ordinate comprate_piuttosto comprat*_piuttosto lo_trovate
    compratevi scegliete meglio_comprare meglio_prendere vi_consiglio_il
    andate_da andate_su andate_piuttosto
superior
    meglio miglior* superior*
event
    sciopero scioperi dogana bufera tempesta neve alluvion* lockdown pandemia
    covid quarantena maltempo blackout uragano terremoto nevicata
because
    causa bloccat* ritard* via colpa fermo dovuto trattenut* danneggiato
beast
    cane cani gatto topi topo
chewed
    morso mangiato distrutto rosicchiat* masticat* azzannat* sbranat*
wish
    sarebbe_meglio sarebbe_bello sarebbe_perfetto per_favore_aggiung*
    aggiungete aggiungere avrei_preferito avrei_voluto mi_sarebbe_piaciut*
    peccato_che_non magari_ci magari_avesse sarebbe_utile sarebbe_comod*
    sarebbe_stato dovrebbe_avere potrebbe_avere manca_solo vorrei_che
    servirebbe sarebbe_ideale ci_vorrebbe farebbe_comodo
praise
    ottim* perfett* benissimo eccellent* fantastic* adoro content* felic*
    soddisfatt* bell* bravo consigliat* buon*
remedy
    ripar* aggiust* protegge contro sostitui* copre
earlier
    vecchio vecchia precedente
if
    se
colour
    nero nera bianc* ross* blu azzurr* verde rosa grigi* giall* marrone viola
    argento
says
    promett* dovrebbe dice dicono secondo
less
    meno
idiom
    rotto_le_palle rotto_le_scatole rotto_il_ghiaccio
"""
