"""
Dutch words by which the causes of complaints are told.
"""

from __future__ import annotations

from typing import Final


CAUSES: Final = """
not
    niet geen nooit zonder niets nauwelijks noch nergens nul
broken
    kapot is_stuk ging_stuk stuk_gegaan gaat_stuk gebroken brak breekt
    afgebroken gescheurd gebarsten losgelaten uitelkaar uit_elkaar afgevallen
    losgeraakt gesprongen knapte
faulty
    defect* lekt lekte lek lekken oververhit* flikkert roest verroest
    doorgebrand begaf begeven stopte_ermee ermee_gestopt mankement* druppelt
    valt_uit viel_uit loopt_vast hapert onbruikbaar sluit_niet bladdert
    laadt_niet werkt_niet_meer kortsluiting wiebelt laat_los storing*
    gaat_niet_aan
works
    werkt werken werkte functioneert laadt start blijft_zitten doet_het
damaged
    beschadig* schade gedeukt* deuk deuken kras krassen bekrast geplet verbogen
    gescheurd verfrommeld doorweekt scherven gebarsten barst ingedeukt
    platgedrukt gescheurde kapotgeslagen verbrijzeld gekreukt vernield
    in_stukken aan_stukken
arrived
    kwam kwamen aangekomen aan geleverd ontvangen doos pakket levering bezorgd
    transport uitpakken verpakt verpakking opende kreeg verzending
in_use
    week weken maand maanden gebruik dagen keer wasbeurt wassen jaar
strict_use
    snel makkelijk wassen wasbeurt
lost
    te_laat vertraag* vertraging kwijtgeraakt zoekgeraakt verloren_gegaan
    wacht_nog wachten_nog wacht_al nooit_aangekomen niet_aangekomen
    nooit_ontvangen niet_ontvangen nooit_geleverd niet_geleverd duurde_eeuwig
    duurde_lang duurde_te_lang duurt_eeuwig nog_steeds_niet onderweg_kwijt
    weken_later trage_levering veel_te_laat is_kwijt raakte_kwijt pakket_kwijt
late_praise
    niet_te_laat geen_vertraging zonder_vertraging
get
    aangekomen ontvangen geleverd bezorgd
parcel
    pakket* bestelling zending artikel levering product pakje
wrong_item
    verkeerde_kleur verkeerde_maat verkeerd_product verkeerde_product
    verkeerd_artikel verkeerde_artikel verkeerde_model verkeerd_gestuurd
    verkeerd_geleverd verkeerde_boek ander_product ander_artikel heel_ander
    niet_wat_ik_besteld niet_wat_ik_heb_besteld andere_kleur verkeerde_spullen
    niet_hetgeen_ik
ordered
    besteld bestelde gekocht
sent
    gekregen gestuurd ontvangen geleverd kreeg stuurden kwam
instead
    plaats maar
part
    schroef* schroeven kabel* oplaadkabel* deksel* oplader* lader* adapter*
    handleiding* gebruiksaanwijzing* afstandsbediening batterij* onderdeel*
    onderdelen wiel* handvat* stekker* pagina* accessoire* sleutel* slang*
    moer* poot poten hoes* stuk boutje* bout bouten plug pluggen dop set
missing
    ontbreekt ontbrak ontbraken ontbreken ontbrekend* onvolledig* incompleet
    mist misten niet_meegeleverd niet_inbegrepen zat_er_niet_bij zat_niet_bij
    zit_er_niet_bij zaten_er_niet_bij slechts_de_helft
included
    doos pakket geleverd meegeleverd bij bijgeleverd
without
    zonder geen
no_need
    nodig gereedschap probleem problemen vereist
rude
    onbeschoft* onvriendelijk* brutaal* oplichter* oplichting onbeleefd*
    incompetent* leugen* arrogant* onprofessione* oneerlijk*
service
    service klantenservice verkoper* klantendienst support winkel bedrijf
bad
    slecht* waardeloos waardeloze vreselijk* verschrikkelijk* belabberd*
    beroerd* schandalig* dramatisch* rampzalig* vies walgelijk* bagger
refuse
    weiger* geweigerd genegeerd negeert reageert_niet geen_reactie
    geen_antwoord antwoordt_niet geen_geld_terug geen_terugbetaling
    nooit_gereageerd niet_gereageerd nooit_antwoord onbereikbaar afgewezen
    aan_het_lijntje zomaar_geannuleerd nog_steeds_geen_geld
reply
    reageer* gereageerd antwoord* reactie terugbetaling terugbetaald
expected
    verwacht verwachtte verwachting* hoopte gehoopt dacht voorgesteld ingebeeld
lacking
    kleiner minder meer dunner zwakker korter beter zo groter lichter feller
disappointing
    teleurstel* teleurgesteld tegenvall* valt_tegen viel_tegen tegengevallen
    niets_bijzonders niks_bijzonders matig middelmatig te_klein te_zwak te_dun
    te_kort mwah
exceeded
    beter_dan overtreft overtroffen
described
    omschrijving beschrijving foto fotos foto's afbeelding* advertentie
    beschreven geadverteerd plaatje omschreven
claims
    zogenaamd beweert geadverteerd
mismatch
    werkelijkheid anders eigenlijk blijkt water
misleading
    misleid* misleidend* niet_zoals_beschreven niet_zoals_omschreven
    komt_niet_overeen niet_overeen lijkt_niet_op lijkt_in_niets anders_dan_op
    anders_dan_de niet_zoals_op valse_reclame klopt_niet_met
    voldoet_niet_aan_de verkeerde_omschrijving
ugly
    saai* lelijk* stinkt stinken smakeloos smakeloze kitscherig* flauw
    niet_mijn_smaak niet_mijn_stijl niet_mijn_ding smaakt_naar_zeep
    smaakt_naar_plastic ziet_er_goedkoop_uit te_zoet te_zout voorspelbaar*
    ruikt_naar_plastic ruikt_vies stank langdradig* ouderwets ruikt_chemisch
    slecht_geschreven muffe
looks
    kleur geur smaak ontwerp stijl patroon verhaal parfum uiterlijk
like
    mooi leuk bevalt houd lekker
mine
    mijn onze m'n ons
compatible
    compatib* geschikt_voor
fits
    past passen paste
overlooked
    mijn_fout eigen_fout eigen_schuld mijn_schuld verkeerd_gelezen per_ongeluk
    overgezien niet_gezien_dat niet_opgelet beter_moeten_lezen beter_lezen
    verkeerd_besteld vergist over_het_hoofd niet_compatibel niet_gelezen
    verkeerd_begrepen niet_door_dat verkeerd_gemeten had_moeten_lezen
    incompatibel verkeerd_gebruikt had_ik_moeten
expensive
    te_duur peperduur overpriced te_hoge_prijs prijzig woekerprijs
    kost_meer_dan hoger_dan_het niet_waard slechte_prijs duur_voor
    prijs_is_te_hoog afzetterij afzetters belachelijke_prijs veel_geld_voor
    duurder_dan_het weggegooid_geld
worth
    waard
price
    prijs prijzen geld kosten verzendkosten
inexpensive
    niet_duur dure_merken niet_te_duur duurdere
price_fell
    goedkoper verlaagd afgeprijsd aanbieding korting gedaald gezakt uitverkoop
    halve_prijs prijsverlaging
then
    later nu daarna na net meteen dag week inmiddels toen
bought
    gekocht aankoop besteld bestelde bestelling betaald
rival
    concurrent* concurrentie merk hun_site hun_winkel hun_website eigen_site
    ander_merk daar te_vinden_op
go_buy
    koop_liever koop_beter koop_de koop_het ga_in_plaats ga_liever neem_de
    neem_liever bestel_daar kies_liever te_vinden te_koop koop_dan
    bestel_liever
superior
    beter betere superieur
event
    staking* douane sneeuwstorm* storm* overstroming* lockdown corona pandemie
    covid stroomstoring noodweer orkaan onweer sneeuw
because
    door vast vertrag* vanwege wegens vastgehouden tijdens
beast
    hond honden kat katten muizen ratten
chewed
    beet opgegeten kapotgebeten verscheurd gekauwd stukgebeten at gebeten
wish
    zou_fijn* zou_mooi* zou_leuk* zou_handig zou_beter graag_een
    graag_toevoegen toevoegen graag_gehad had_graag jammer_dat_er_geen
    jammer_dat_het_geen zou_fijner zou_ideaal zou_prettig wens ik_wou
    had_mooi_geweest was_handig_geweest zou_perfect zou_wel_een zou_handig_zijn
    mis_alleen was_fijn_geweest graag_zien deksel_zou
praise
    goed prima perfect top geweldig uitstekend blij tevreden mooi fijn super
    heerlijk fantastisch mooie goede
remedy
    repareer* gerepareerd maakt herstelt beschermt tegen vervangt vervanging
earlier
    oude oud vorige eerdere
if
    als indien
colour
    zwart* wit witte rood rode blauw* groen* roze grijs* geel gele bruin*
    paars* zilver
says
    volgens beloofd belooft zegt staat
less
    minder
"""
