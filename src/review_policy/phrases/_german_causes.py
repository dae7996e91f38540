"""
German words by which the causes of complaints are told.
"""

from __future__ import annotations

from typing import Final


CAUSES: Final = """
not
    nicht kein keine keinen keiner keinerlei nie niemals ohne nichts kaum null
    nirgends weder net nich nix
broken
    kaputt* gebrochen bricht brach abgebrochen zerbrochen abgerissen gerissen
    gesprungen zersprungen auseinander auseinandergefallen abgefallen zerbrach
    riss
faulty
    defekt* leckt undicht* tropft überhitzt heissgelaufen flackert rostet
    verrostet gerostet ausgefallen durchgebrannt abgebrannt spinnt mangelhaft
    geht_nicht_mehr geht_nicht_an lädt_nicht wackelt klemmt löst_sich gelöst
    stürzt_ab schaltet_sich_ab ausgelaufen läuft_aus blättert abgeblättert
    unbrauchbar den_geist_aufgegeben fehlerhaft hat_den_geist kurzschluss
    ausgefranst verschlissen eingelaufen wackelkontakt
works
    funktionier* funktion* geht lädt läuft startet hält schaltet springt_an
    aufladen verbindet
damaged
    beschädig* zerkratzt* kratzer zerdrückt eingedrückt verbeult* eingedellt
    delle dellen verbogen zerrissen zerquetscht zerschlagen durchnässt scherben
    transportschaden transportschäden zersplittert gesplittert eingerissen
    aufgeplatzt ausgelaufen lädiert angeschlagen beule beulen zerknickt
    geknickt
arrived
    kam kamen angekommen ankam an auspacken ausgepackt karton paket lieferung
    geliefert transport versand verpackt verpackung öffnen geöffnet erhalten
    bekommen ankunft zugestellt
in_use
    woche wochen monat monate monaten tagen nutzung benutzen gebrauch waschen
    wäsche mal jahr jahre
strict_use
    leicht schnell waschen wäsche
lost
    zu_spät verspät* verzöger* verspätung* verschollen nie_angekommen
    nicht_angekommen nie_geliefert nicht_geliefert nie_erhalten nicht_erhalten
    ewig_gedauert dauerte_ewig hat_ewig wochen_später abhanden_gekommen
    untergegangen lieferverzug immer_noch_nicht lieferzeit_zu_lang dauert_ewig
    viel_zu_lange unterwegs_verloren ging_verloren verloren_gegangen
    ist_verloren warte_immer warte_noch warte_seit warten_seit warten_noch
    warte_schon
late_praise
    nicht_lange keine_verspätung ohne_verspätung
get
    angekommen geliefert erhalten bekommen zugestellt da
parcel
    paket* sendung ware bestellung artikel lieferung päckchen produkt
wrong_item
    falsche_farbe falscher_artikel falsche_grösse falsches_produkt
    falschen_artikel falsche_ware falsches_modell falsche_artikel falsches_teil
    falsches_buch falsche_variante falschlieferung anderer_artikel
    anderes_produkt anderen_artikel nicht_das_was_ich_bestellt
    nicht_was_ich_bestellt falsch_geliefert etwas_anderes_geschickt
    artikel_verwechselt wurde_verwechselt ware_verwechselt
ordered
    bestellt bestellte gekauft
sent
    bekommen erhalten geliefert geschickt kam kamen gesendet verschickt
instead
    statt anstatt stattdessen sondern aber anstelle
part
    teil* schraube* kabel* ladekabel* deckel* netzteil* ladegerät* adapter*
    anleitung* bedienungsanleitung* fernbedienung* batterie* akku* mutter
    muttern rad räder griff* stecker* seite seiten zubehör* halterung*
    schlüssel* schlauch* dübel* stück* bein beine abdeckung* stift* griff
    einsatz gebrauchsanweisung* aufbauanleitung* set
missing
    fehlt fehlte fehlten fehlen fehlend* unvollständig* nicht_dabei
    nicht_enthalten nicht_im_paket nicht_im_karton nicht_mitgeliefert
    nur_die_hälfte vermisse liegt_nicht_bei
included
    dabei enthalten paket karton beigelegt mitgeliefert geliefert beiliegend
without
    ohne kein keine keinen
no_need
    nötig notwendig braucht benötigt werkzeug problem* kabelsalat
rude
    unfreundlich* unverschämt* betrüger* abzocker* inkompetent* dreist*
    unprofessionell* arrogant* aufgelegt unhöflich* lügner* frech freche
service
    service kundenservice kundendienst verkäufer* support händler* hotline
    mitarbeiter* firma shop
bad
    schlecht* mies* furchtbar* schrecklich* katastroph* grauenhaft* schlimm*
    unterirdisch* miserabel* unmöglich lausig* grottig* eklig* übel* grausam*
refuse
    verweiger* weigert weigern ignorier* antwortet_nicht keine_antwort
    keine_rückmeldung reagiert_nicht meldet_sich_nicht keine_reaktion
    kein_geld_zurück keine_rückerstattung keine_erstattung abgewimmelt
    nie_geantwortet nicht_geantwortet abgelehnt lehnt_ab einfach_storniert
    nicht_erreichbar hingehalten vertröstet
reply
    antwort* geantwortet reagiert rückmeldung gemeldet rückerstattung erstattet
    geld_zurück erstattung
expected
    erwartet erwartung* erwarte hoffte gehofft versprochen gedacht dachte
    vorgestellt erhofft
lacking
    kleiner schwächer dünner kürzer weniger mehr besseres grösser stärker
    leichter besser heller lauter nicht_so
disappointing
    enttäusch* nichts_besonderes mittelmässig* zu_klein zu_schwach zu_dünn
    zu_kurz geht_so naja lasch unspektakulär
exceeded
    besser_als übertroffen übertrifft positiv_überrascht
described
    beschreibung beschrieben angebot bild bilder foto fotos abbildung
    produktbild angegeben anzeige beworben artikelbeschreibung
    produktbeschreibung
claims
    angeblich beworben angepriesen
mismatch
    anders tatsächlich wirklichkeit falsch stimmt_nicht wahrheit nass
    stattdessen lediglich
misleading
    irreführend* täuschung täuschend falsche_angaben falsche_beschreibung
    falsche_versprechungen mogelpackung nicht_wie_beschrieben
    nicht_der_beschreibung nicht_wie_abgebildet anders_als_beschrieben
    anders_als_auf_dem stimmt_nicht_mit_der_beschreibung
    weicht_von_der_beschreibung etikettenschwindel lockangebot
ugly
    langweilig* hässlich* stinkt stinken gestank geschmacklos* kitschig* öde
    fade nicht_mein_geschmack nicht_mein_ding nicht_mein_fall
    schmeckt_nach_seife schmeckt_nach_plastik riecht_nach_chemie
    sieht_billig_aus zu_süss zu_salzig zu_bitter vorhersehbar altbacken
    riecht_unangenehm schmeckt_nach_nichts scheusslich* zäh langatmig*
    chemischer_geruch riecht_streng
looks
    farbe geruch geschmack design stil muster handlung duft optik aussehen
    geschichte schmeckt riecht
like
    gefällt gefallen mag schmeckt
mine
    mein meine meinem meinen meiner unser unserem unser*
compatible
    kompatib*
fits
    passt passen passte
overlooked
    mein_fehler meine_schuld selbst_schuld vertan verlesen übersehen
    versehentlich aus_versehen falsch_bestellt hätte_genauer genauer_lesen
    besser_lesen nicht_gesehen_dass nicht_bemerkt nicht_gemerkt
    falsch_verstanden missverstanden eigener_fehler falsch_gemessen
    nicht_kompatibel inkompatibel falsch_ausgewählt nicht_richtig_gelesen
    nicht_gelesen irrtümlich* habe_mich_verwählt falsch_angewendet
expensive
    teuer teure teurer überteuert* wucher abzocke zu_hoher_preis preis_zu_hoch
    preis_ist_zu_hoch unverschämter_preis kostet_mehr_als kosten_mehr_als
    nicht_wert das_geld_nicht_wert preis_leistung_stimmt_nicht schlechtes_preis
    geldverschwendung
worth
    wert lohnt preiswert
price
    preis* geld kosten kostet versandkosten porto preis_leistung
inexpensive
    nicht_teuer teure_marken teureren als_teure
price_fell
    billiger günstiger gesenkt reduziert preissenkung runtergesetzt
    herabgesetzt rabattiert preis_gefallen preis_fiel im_angebot
    kostet_es_weniger kostet_weniger im_sale halb_so_teuer gesunken
    günstiger_angeboten zum_halben_preis
then
    später danach nach jetzt inzwischen mittlerweile kaum kurz tag woche seit
    nun damals heute
bought
    gekauft bestellt kauf bestellung bezahlt
rival
    konkurrenz konkurrent* mitbewerber* deren eigene_webseite deren_webseite
    deren_shop webseite onlineshop marke original andere_marke anderer_marke
    dort_bestellen
go_buy
    kauft_lieber kauft_besser geht_lieber geht_stattdessen greift_lieber
    holt_euch nehmt_lieber kaufen_sie_lieber kaufen_sie_besser bestellt_lieber
    dort_bestellen besser_gleich lieber_gleich zu_finden gibt_es_auf kauft_das
    schaut_bei lieber_bei
superior
    besser* überlegen längen_besser bessere schlägt
event
    streik* schneesturm* sturm* unwetter* hochwasser zoll lockdown corona
    pandemie stromausfall überschwemmung* hitzewelle orkan schneechaos erdbeben
because
    wegen durch hat aufgrund hing weil fest steckte dank
beast
    hund hunde katze marder mäuse ratten
chewed
    zerbissen zerfetzt gefressen angefressen zerkaut zerrissen angeknabbert
wish
    schöner_wäre wäre_schön wäre_toll wäre_gut wäre_super wäre_besser wünschen
    wünschte wünschenswert bitte_einbauen einbauen schön_gewesen toll_gewesen
    wäre_praktisch hätte_gerne hätte_mir schade_dass_es_kein fehlt_nur
    verbesserungsvorschlag nachrüsten wäre_hilfreich wäre_noch_besser
    noch_schöner wäre_nett gut_gewesen
praise
    super toll perfekt* top gut gerne begeistert zufrieden klasse prima
    einwandfrei hervorragend liebe schön*
remedy
    reparier* repariert behebt schützt gegen abgedichtet ersetzt dichtet ersatz
earlier
    alter alte altes alten vorheriger vorgänger* voriger letzter
if
    wenn falls sollte
colour
    schwarz* weiss* rot rote rotes rosa blau* grün* grau* gelb* braun* lila
    silber* gold* pink
says
    laut soll sollte versprochen verspricht steht
less
    weniger
"""
