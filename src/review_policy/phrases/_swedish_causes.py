"""
Swedish words by which the causes of complaints are told.
"""

from __future__ import annotations

from typing import Final


CAUSES: Final = """
not
    inte ej aldrig ingen inget inga utan ingenting knappt icke varken noll
broken
    sönder trasig trasigt trasiga brast bröts spricker sprack lossnade lossnar
    gick_av knäcktes ramlade_av föll_isär brutits
faulty
    defekt* läcker läckte läckage överhett* flimrar rostar rostade rostig
    rostigt la_av slutade_fungera slutat_fungera gav_upp dog glappar hänger_sig
    stänger_av droppar felaktig* brann kortslut* kärvar oanvändbar* dör
    tappar_laddning fabriksfel skavank*
works
    fungerar funkar fungerade funkade laddar startar håller går_igång
damaged
    skadad* skadat skada skador bucklig* buckla bucklor krossad* krossat repor
    repa repad* repig* sprucken sprucket spruckna bitar tillknycklad böjd böjt
    riven kantstött blöt genomblöt intryckt* skärvor splittrad demolerad
    tillplattad
arrived
    kom kommit anlände levererad* leverans* mottog fick lådan kartong* paket*
    frakt transport* öppnade uppackning förpack* packad* framme emballage
in_use
    vecka veckor månad månader användning dagar gång gången gånger tvätt år
strict_use
    lätt tvätt tvätten
lost
    för_sent försen* försening* dröj* kom_bort borttappa* tappat_bort
    väntar_fortfarande väntar_på väntat_på aldrig_fram aldrig_kommit aldrig_kom
    kom_aldrig inte_kommit inte_fått aldrig_fått tog_en_evighet tar_en_evighet
    inte_levererat* försvunn* försvann långsam_leverans alldeles_för_lång
    tog_för_lång fortfarande_inte
late_praise
    utan_försening ingen_försening
get
    kommit fått levererats framme
parcel
    paket* beställning* försändelse* vara varan artikel* leverans* produkt*
wrong_item
    fel_färg fel_storlek fel_produkt fel_vara fel_artikel fel_modell fel_sak
    fel_bok annan_produkt annan_vara helt_annan inte_vad_jag_beställde
    inte_det_jag_beställde annan_färg fel_grej skickade_fel
ordered
    beställde beställt köpte
sent
    fick skickade skickat levererade kom
instead
    stället istället men
part
    skruv* kabel* laddkabel* sladd* lock locket laddare* adapter* manual*
    bruksanvisning* fjärrkontroll* batteri* del delar delen hjul* handtag*
    kontakt* sida sidor tillbehör* nyckel* slang* mutter muttrar ben fodral*
    instruktion* monteringsanvisning* plugg* sats* set
missing
    saknas saknades saknar saknade ofullständig* följde_inte_med ingick_inte
    inte_med_i inte_i_paketet fattas fattades medföljde_inte medföljer_inte
    bara_hälften inkomplett*
included
    lådan paketet medföljde ingick följde levererades
without
    utan ingen inga inget
no_need
    behöv* krävs verktyg problem
rude
    otrevlig* oförskämd* bedragare bedrägeri oartig* inkompetent* ljuger
    lögnare oprofessionell* arrogant* oseriös* ohjälpsam*
service
    service kundtjänst* kundservice säljare* support butik* företag*
bad
    dålig* usel uselt urusel* hemsk* fruktansvärd* katastrof* förfärlig*
    värdelös* bedrövlig* eländig* undermålig* skräp äcklig*
refuse
    vägra* ignorera* svarar_inte inget_svar ingen_respons ingen_återbetalning
    inte_svarat aldrig_svarat nekar nekade nekas hör_inte_av
    inga_pengar_tillbaka svarade_aldrig går_inte_att_nå avslog avbokade_min
reply
    svar* återbetal* respons
expected
    väntat väntade förväntat förväntade förväntning* hoppats hoppades trodde
    trott tänkt
lacking
    mindre tunnare svagare kortare mer så bättre större ljusare
disappointing
    besvik* inget_speciellt inget_särskilt medioker* för_liten för_litet
    för_svag för_tunn för_kort sådär nja underväldig*
exceeded
    bättre_än överträff* över_förväntan
described
    beskrivning* bild bilden bilder foto* annons* beskrivet beskriven beskrivs
    utannonserad
claims
    påstås påstår sägs utlovad*
mismatch
    verket verklig* egentligen annorlunda vatten
misleading
    vilseled* missled* stämmer_inte inte_som_på_bilden inte_som_beskriv*
    inte_alls_som inte_ut_som falsk_marknadsföring falsk_reklam motsvarar_inte
    annorlunda_än_på lurendrejeri bluffannons
ugly
    tråkig* ful fult fula stinker stinkande smaklös* kitschig* trist
    inte_min_smak inte_min_stil inte_min_grej smakar_tvål smakar_plast
    ser_billig_ut ser_billigt_ut för_söt för_sött för_salt förutsägbar*
    luktar_illa luktar_plast luktar_kemikalier långtråkig* luktar_konstigt
    gammalmodig* smakar_ingenting
looks
    färg* lukt* smak* design stil mönster* handling* parfym* utseende* doft*
like
    gillar gillade tycker_om faller
mine
    min mitt mina vår vårt
compatible
    kompatib*
fits
    passar passade
overlooked
    mitt_fel eget_fel mitt_misstag eget_misstag av_misstag läste_fel
    såg_inte_att borde_ha_läst borde_läst tänkte_inte_på missade_att
    beställde_fel råkade_beställa råkade_köpa förbise* inte_kompatib*
    missuppfatt* missförst* märkte_inte mätte_fel använde_fel läste_inte
    tog_miste
expensive
    för_dyr för_dyrt för_dyra överprisa* ockerpris* ocker svindyr* hutlöst
    kostar_mer_än inte_värt inte_värd dåligt_prisvärd dyr_för dyrt_för
    för_högt_pris priset_är_för rån kostade_mer_än
worth
    värt värd prisvärd prisvärt
price
    pris priset pengar pengarna kostnad frakt*
inexpensive
    inte_dyr inte_dyrt dyra_märken dyrare inte_så_dyr
price_fell
    billigare sänkt* sänktes nedsatt rea rabatt* prissänk* sjönk halva_priset
    kampanj extrapris
then
    senare nu efter dagen direkt sedan vecka
bought
    köp köpt köpte beställ* betalat
rival
    konkurrent* märket märke deras_sida deras_butik deras_webb* annat_märke
    deras_hemsida där
go_buy
    köp_hellre köp_istället köp_den gå_till ta_hellre välj_hellre beställ_där
    beställ_hellre finns_på säljs_i satsa_på lampa_i köp_i_stället
superior
    bättre överlägs*
event
    strejk* tull* snöstorm* storm* oväder* översväm* nedstängning* pandemi*
    covid corona strömavbrott orkan*
because
    grund fastna* försen* tog genom under eftersom
beast
    hund hunden katt katten råttor möss
chewed
    bet åt tuggade rev gnagde tuggat bitit
wish
    hade_varit vore_bra vore_bättre vore_trevlig* skulle_vara_bra
    skulle_vara_bättre snälla_lägg lägg_till lägga_till önskar_att önskar_den
    synd_att_det_inte synd_att_den_inte önskvärt hade_önskat saknar_bara
    skulle_vilja hade_gärna skulle_behöva vore_fint vore_kul hade_behövt
praise
    bra perfekt toppen fantastisk* utmärkt* nöjd* älskar jättebra super fin
    finfin gott jättenöjd underbar*
remedy
    lagar lagade reparer* skyddar mot ersätter ersätta tätar
earlier
    gamla gammal förra tidigare
if
    om ifall
colour
    svart* vit vita vitt röd* blå* grön* rosa grå* gul* brun* lila silver*
says
    enligt står lovar lovade
less
    mindre
"""
