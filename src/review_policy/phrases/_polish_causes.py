"""
Polish words by which the causes of complaints are told.
"""

from __future__ import annotations

from typing import Final


CAUSES: Final = """
not
    nie bez żaden żadna żadnego żadnej żadnych nigdy nic ani nikt
broken
    pękł pękła pękło pęka złamał* złamał złamana urwał* odpadł* odpada rozpadł*
    rozpada połamał* odkleił* odkleja odłamał* rozerwał*
faulty
    zepsu* psuje popsu* wadliw* uszkodził* przecieka cieknie ciekną kapie
    przegrzewa rdzewieje zardzewia* spalił* awari* usterk* migocze zacina
    zawiesza wyłącza_się rozłącza nie_włącza nie_ładuje iskrzy rozładowuje
    łuszczy padł padła padło bubel zwarcie nie_trzyma nie_nadaje pruje spruł*
    przestał*_działać
works
    działa działają działał* ładuje włącza trzyma uruchamia funkcjonuje
damaged
    uszkodz* porysowan* rysy rysami zgniecion* wgniecion* wgniecenie pęknięt*
    potłuczon* rozbit* stłuczon* kawałkach wygięt* podart* rozdart* zalan*
    mokr* pogięt* obit* połaman* zniszczon* zbit* pokruszon* obtłuczon* rozlan*
    powgniatan*
arrived
    przyszł* przyszedł dotarł* dotarło paczk* karton* pudełk* dostaw*
    transport* rozpakow* otwarci* opakow* dostałem dostałam otrzymał* przesył*
    zapakow*
in_use
    tygodni* tydzień miesiąc* miesiąc użyc* użytkow* dni dniach prani* praniu
    razem razie roku
strict_use
    łatwo praniu pranie
lost
    za_późno opóźni* spóźni* zaginęł* zaginął zgubi* czekam czekałem czekałam
    nigdy_nie_dotarł* nigdy_nie_przysz* nie_dotarł* nie_przysz* nie_otrzymał*
    nie_dostał* trwała_wieki trwało_wieki wieki po_terminie
    długi_czas_oczekiwania nadal_nie przepadł* powolna_dostawa
late_praise
    bez_opóźni* żadnych_opóźni* nie_czekał* długo_nie
get
    dotarł* przysz* otrzymał* dostał*
parcel
    paczk* zamówieni* przesył* towar* dostaw* produkt*
wrong_item
    zły_kolor zły_produkt zły_rozmiar zły_towar zły_model niewłaściw*
    inny_produkt inny_towar inny_kolor inny_rozmiar inny_model
    nie_to_co_zamówił* nie_jest_to_co_zamówił* nie_jest_to_to to_nie_jest_to
    pomylili pomylono błędny_produkt błędny_towar inną_rzecz zamienili
ordered
    zamówił* zamawiał* kupił*
sent
    dostał* przysłali wysłali przyszedł przyszł* otrzymał*
instead
    zamiast ale
part
    śrub* kabel kabl* pokryw* ładowark* adapter* instrukcj* pilot* bateri*
    częś* części kół* kółk* uchwyt* wtyczk* stron* akcesori* uchwyt klucz* wąż
    nakrętk* noga nogi etui element* zaślepk* przewod* zasilacz* kołk* zestaw*
missing
    brakuje brakował* brakuj* brak niekompletn* nie_było_w nie_ma_w_zestawie
    niepełn* nie_dołączon* tylko_połow* zabrakł*
included
    pudełk* paczk* zestaw* przysz* dołączon* komplec*
without
    bez brak nie_było
no_need
    potrzeb* wymaga* narzędzi* problem* trzeba zarzut*
rude
    niemił* nieuprzejm* oszust* oszuk* niekompetent* kłam* arogan* chamsk*
    bezczeln* opryskliw* nieprofesjonaln* naciągacz*
service
    obsług* sprzedaw* serwis* sklep* firma kontakt
bad
    zł* fatal* okropn* tragicz* beznadziej* koszmar* słab* żenad* żenując*
    dramat* kiepsk* masakra tragedia strasz*
refuse
    odmawia* odmówi* zignorow* ignoruj* nie_odpowiada* nie_odpisuj*
    brak_odpowiedzi brak_kontaktu brak_zwrotu nie_oddali nie_zwrócili
    nie_chcą_zwrócić nie_chcą_oddać nie_odpisał* nie_odpowiedział* nie_uznali
    nie_uznano zbywają zerowy_kontakt anulowali_zamówienie nie_oddał* odrzucili
reply
    odpowied* odpowiad* odpis* zwrot* zwróc*
expected
    spodziewał* oczekiwa* myślał* liczył* sądził* wyobrażał*
lacking
    mniejsz* słabsz* cieńsz* krótsz* mniej więcej lepsz* tak większ* czegoś
    małe mały
disappointing
    rozczarow* zawiod* zawiedzion* nic_specjalnego nic_nadzwyczajnego
    przeciętn* za_mał* zbyt_mał* za_słab* za_cienk* za_krótk* szału_nie średni*
    takie_sobie
exceeded
    lepsz*_niż lepiej_niż przewyższ* powyżej przerosł*
described
    opis* zdjęci* fot* ofer* aukcj* ogłoszeni* reklam*
claims
    rzekomo niby miał_być miało_być miała_być
mismatch
    inaczej zwykły rzeczywistości naprawdę okazał* woda tymczasem a_to_zwykły
    a_jest a_przyszł*
misleading
    niezgod* wprowadza_w_błąd wprowadzają_w_błąd mylący mylące mylna mylny
    nie_zgadza_się_z nie_odpowiada_opisowi nie_jak_na_zdjęciu
    inny_niż_na_zdjęciu inaczej_niż_na inaczej_wygląda inne_niż_na
    fałszywy_opis kłamliwy_opis nie_tak_jak_na nie_jest_zgodn* wbrew_opisowi
ugly
    nudn* nudn brzydk* śmierdz* smród tandetn* kiczowat* mdły bez_smaku
    nie_w_moim_stylu nie_mój_styl nie_mój_gust smakuje_jak_mydło
    smakuje_jak_plastik wygląda_tanio za_słodk* zbyt_słodk* za_słon*
    przewidywaln* brzydko_pachnie nieprzyjemny_zapach chemiczny_zapach ohydn*
    paskudn* niesmaczn*
looks
    kolor* zapach* smak* design styl* wzór fabuł* perfum* wygląd* desen*
like
    podoba podobał* smakuje przypadł*
mine
    mój mojego moja mojej moim mojemu nasz naszego
compatible
    kompatybiln*
fits
    pasuje pasują pasował*
overlooked
    moja_wina mój_błąd z_mojej_winy pomylił* przez_pomyłkę przez_przypadek
    nie_zauważył* nie_doczytał* przeoczył* dokładniej_przeczytać
    uważniej_przeczytać źle_zamówił* źle_przeczytał* nie_wiedział*
    niekompatybiln* nie_jest_kompatybiln* nie_kompatybiln* źle_zmierzył*
    omyłkowo źle_zrozumiał* powinien*_przeczytać nieuwag*
expensive
    za_drog* zbyt_drog* zdecydowanie_za_drogo przepłac* zawyżon* drogo drożyzna
    droższ*_niż kosztuje_więcej nie_wart* niewart* cena_z_kosmosu
    cena_za_wysoka wygórowan* zdzierstwo zbyt_wysok*_cen* za_wysok*_cen*
    nieadekwatn*_cen* cena_nieadekwatna szkoda_pieniędzy
worth
    wart* warto
price
    cena ceny cenę koszt* pieniędzy pieniądze
inexpensive
    niedrog* nie_drog* nie_jest_drog*
price_fell
    taniej tańsz* obniżyli obniżk* spadł* promocj* przecen* wyprzeda* rabat*
    połowę_ceny staniał*
then
    później po teraz dzień zaraz potem od
bought
    zakup* kupił* kupował* zamówi* zapłacił*
rival
    konkurencj* konkurent* marka ich_stronie ich_sklepie innej_marki inną_markę
    oficjalnej_stronie tam producent
go_buy
    kupcie kupujcie idźcie zamawiajcie weźcie wybierzcie lepiej_kupić
    znajdziecie kup_lepiej polecam_zamiast do_kupienia lepiej_wziąć bierzcie
superior
    lepsz* lepiej przewyższa
event
    strajk* cło celn* cel* śnieżyc* burz* powód* powodzi lockdown* pandemi*
    covid* huragan* zamieć awaria_prądu kwarantann* wichur*
because
    powodu przez leżał* opóźni* utknę* zatrzyma* wskutek
beast
    pies psy kot myszy szczur* psa
chewed
    pogryzł* zjadł* rozszarpał* zniszczył* podarł* obgryzł* ugryzł*
wish
    byłoby_lepiej byłoby_miło byłoby_super byłoby_fajnie byłoby_idealnie
    proszę_dodać dodajcie mogliby_dodać szkoda_że_nie przydał* chciał*_żeby
    chciałbym chciałabym brakuje_tylko mógłby_mieć mogłoby_mieć mogłaby_mieć
    powinien_mieć powinna_mieć powinno_mieć fajnie_by życzył* oby_dodali
    dobrze_by_było lepiej_by_było
praise
    świetn* idealn* super polecam zadowolon* zachwycon* dobrze dobr* pięk*
    rewelac* wspaniał* ładn* doskonał*
remedy
    napraw* chroni przeciw zastąpi* zakle* uszczelni*
earlier
    stary stara stare poprzedni*
if
    jeśli jeżeli gdyby
colour
    czarn* biał* czerwon* niebiesk* zielon* różow* szar* żółt* brązow*
    fioletow* srebrn* granatow*
says
    według obiecuj* obiecan* ofercie napisane
less
    mniej
"""
