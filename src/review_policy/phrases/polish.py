"""
Polish: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._phrases import Phrases, listed, phrased
from review_policy.phrases._polish_meanings import MEANINGS
from review_policy.phrases._polish_obscene import OBSCENE


PHRASES: Final = Phrases(
    language=Language.PL,
    function_words=listed(
        """
        i w nie się na to jest z do że jak ale o po tak za od co mi mnie ja są
        był była było być już tylko bardzo jako dla przez bez czy przy ten ta
        te tego tej może też jeszcze nic wszystko dobrze źle nigdy polecam mam
        ma będzie bo gdy kiedy tym ze pod sobie ich jego został została zostało
        które który która jednak więc niestety ponieważ kupiłem kupiłam
        zamówiłem zamówiłam otrzymałem otrzymałam dostałem przesyłka paczka dni
        dzień mój moja moje miał miała można trzeba ani albo oraz także nawet
        trochę przed nich czyli zamiast żadnej dziękuję zgodny zgodnie jakość
        szybko
        """
    ),
    clause_words=listed(
        """
        ale lecz jednak jednakże aczkolwiek natomiast choć chociaż mimo pomimo
        zaś tymczasem niemniej niestety tylko oprócz poza wprawdzie owszem
        zresztą jedynie ponadto
        """
    ),
    own_objects=listed("mnie mi nas nam mną nami do ze kontakt telefon"),
    own_possessives=listed(
        """
        mój moja moje mojego mojej mojemu moim moją moi moich moimi nasz nasza
        nasze naszego naszej naszemu naszym naszą naszych naszymi swój swoje
        swojego
        """
    ),
    reach_words=listed(
        """
        zadzwoń zadzwon zadzwońcie zadzwoncie dzwoń dzwon dzwońcie dzwoncie
        napisz napiszcie pisz piszcie oddzwoń oddzwon oddzwońcie oddzwonić
        skontaktuj skontaktujcie kontaktuj kontaktujcie kontaktować odezwij
        odezwijcie odpisz odpiszcie wyślij wyslij wyślijcie przyślij
        przyślijcie prześlij przekaż zawiadom zawiadomcie powiadom powiadomcie
        złap łap smsuj mailuj mailujcie telefonuj telefonować o
        """
    ),
    contact_words=listed(
        """
        numer numeru numerem numerze numery nr telefon telefonu telefonem
        telefonie tel kom komórka komórki komórkę komórkowy komórkowego
        stacjonarny whatsapp mail maila mailem mailu e email emaila emailem
        adres adresu adresem adresie poczta pocztą kontakt kontaktu dane danych
        namiary namiar fax faks skrzynka
        """
    ),
    introductions=phrased(
        """
        jestem
        nazywam się
        nazywam sie
        ja nazywam się
        mam na imię
        mam na imie
        mi na imię
        na imię mi
        imię i nazwisko
        moje nazwisko
        moje nazwisko to
        moje imię to
        z tej strony
        tu mówi
        mówi
        pisze do was
        pisze do państwa
        tutaj
        """
    ),
    sign_offs=listed(
        """
        pozdrawiam pozdrawiamy pozdrowienia pozdrowieniami pozdro pozdr pzdr
        poważaniem powazaniem szacunkiem uszanowaniem ukłony serdeczności
        serdecznie podpisano podpisany podpisana podpis uściski twój twoja wasz
        wasza buziaki narka
        """
    ),
    third_persons=listed(
        """
        kierowca kierowcy kierowcę kierowcą kurier kuriera kurierowi kurierem
        kurierzy kurierka dostawca dostawcy dostawcę doręczyciel doręczyciela
        listonosz listonosza listonoszowi listonoszem listonoszka listonoszki
        sąsiad sąsiada sąsiadowi sąsiadem sąsiedzi sąsiadów sąsiadka sąsiadki
        sąsiadce sąsiadkę dozorca dozorcy portier portiera recepcjonistka
        recepcjonistki recepcjonista konsjerż obcy obcego nieznajomy mąż męża
        mężowi mężem żona żony żonie żonę żoną córka córki córce córkę córką
        syn syna synowi synem matka matki matce mama mamy mamie mamę mamą
        ojciec ojca ojcu tata taty tacie babcia babci babcię dziadek dziadka
        dziadkowi brat brata bratu siostra siostry siostrze ciocia cioci ciotka
        wujek wujka kuzyn kuzyna kuzynka kuzynki bratanek siostrzeniec
        siostrzenica szwagier szwagra szwagierka teść teściowa teściowej
        teściowi zięć synowa wnuk wnuczka przyjaciel przyjaciela przyjaciółka
        przyjaciółki kolega kolegi koledze koleżanka koleżanki koleżance
        nauczyciel nauczyciela nauczycielka lekarz lekarza lekarka dentysta
        dentysty weterynarz weterynarza autor autora autorka autorki lektor
        lektora lektorka piosenkarz piosenkarka aktor aktora aktorka aktorki
        reżyser reżysera kompozytor ilustrator ilustratorka adresat adresata
        odbiorca odbiorcy lokator lokatora najemca klient klienta klientka
        klientki kupujący kupującego nabywca nabywcy magazyn paczkomat
        """
    ),
    person_words=listed(
        """
        on jego jemu niego nim ona jej niej nią ją ktoś kogoś komuś kto kogo
        nikt osoba osoby osobą osobę pan pana panu panem pani panią panie
        państwo państwa facet faceta facetem gość gościu koleś typ typek
        człowiek człowieka chłopak dziewczyna dama dr doktor prof mgr inż
        właściciel właściciela właścicielem właścicielka właścicielki szef
        szefa szefem szefowa kierownik kierownika kierownikiem kierowniczka
        dyrektor dyrektora prezes prezesa założyciel przedstawiciel
        przedstawiciela konsultant konsultanta konsultantka konsultantką
        asystent asystentka pracownik pracownika pracownikiem pracownica
        pracownicy obsługa obsługi obsługą sprzedawca sprzedawcy sprzedawcą
        sprzedający sprzedającego handlarz oszust oszusta oszustem zespół dział
        działu biuro biura infolinia infolinii serwis serwisu reklamacje
        reklamacji zwroty zwrotów wysyłka księgowość recepcja warsztat
        magazynier sekretariat nazywa nazywany imieniem nazwiskiem imię
        nazwisko podpisał podpisała podpisany podpisana podpis zapytał zapytała
        pyta pytał powiedział powiedziała mówi mówił mówiła twierdzi twierdził
        twierdziła napisał napisała pisze pisał pisała odpisał odpisała
        odpowiedział odpowiedziała odpowiada zadzwonił zadzwoniła dzwonił
        dzwoniła dzwoni rozmawiał rozmawiałem rozmawiałam rozmowa rozmowie
        rozmowy obiecał obiecała obiecuje odmówił odmówiła odmawia zapewnił
        zapewniła zapewniał przeprosił przeprosiła pomógł pomogła pomaga
        załatwił załatwiła wyjaśnił wyjaśniła spakował spakowała zapakował
        wysłał wysłała zwrócił oddał winien prowadzi pracuje pracował dziękuję
        dziękujemy dzięki podziękowania pochwała brawa brawo pozdrawiam kontakt
        kontaktował kontaktowałem kontaktowałam faktura fakturze paypal konto
        konta przelew nadawca nadawcy list etykieta etykiecie kartka naprawił
        naprawiał polecam niemiły niemiła uprzejmy uprzejma arogancki arogancka
        """
    ),
    private_persons=listed(
        """
        sąsiad sąsiada sąsiadowi sąsiadem sąsiedzi sąsiadka sąsiadki sąsiadce
        sąsiadkę mąż męża mężowi mężem żona żony żonie żonę żoną matka matki
        matce matkę mama mamy mamie mamę tata taty tacie tatę ojciec ojca ojcu
        ojcem babcia babci babcię dziadek dziadka dziadkowi siostra siostry
        siostrze siostrę brat brata bratu bratem ciocia cioci ciocię ciotka
        ciotki wujek wujka wuj kuzyn kuzyna kuzynka kuzynki bratanek bratanka
        bratanica siostrzeniec siostrzenica syn syna synowi synem synek synka
        córka córki córce córkę córką wnuk wnuka wnuczek wnuczka wnuczki
        pasierb pasierbica ojczym macocha szwagier szwagra szwagierka teść
        teścia teściowa teściowej zięć zięcia synowa chrześniak chrześnica
        narzeczony narzeczonego narzeczona narzeczonej chłopak chłopaka
        dziewczyna dziewczyny dziewczynie partner partnera partnerka partnerki
        przyjaciel przyjaciela przyjaciółka przyjaciółki kolega kolegi koledze
        kumpel kumpla koleżanka koleżanki koleżance współlokator współlokatorka
        lokator lokatora najemca gospodarz właściciel właściciela właścicielka
        współpracownik szef szefa szefem szefowa kierownik kierownika
        kierowniczka sprzedawca sprzedawcy sprzedawczyni sprzedający
        sprzedającego handlarz pakowacz magazynier kasjer kasjerka kierowca
        kierowcy kurier kuriera kurierowi kurierem kurierka doręczyciel
        listonosz listonosza listonoszka dostawca dostawcy przedstawiciel
        konsultant konsultanta konsultantka konsultantki pracownik pracownika
        pracownica pracownicy praktykant stażysta technik serwisant serwisanta
        monter montera hydraulik hydraulika elektryk elektryka mechanik
        mechanika budowlaniec strażak nauczyciel nauczyciela nauczycielka
        nauczycielki wychowawczyni przedszkolanka dentysta dentysty stomatolog
        weterynarz weterynarza lekarz lekarza lekarka pielęgniarka pielęgniarki
        terapeuta terapeutka fizjoterapeuta rehabilitant prawnik prawniczka
        adwokat położna niania opiekunka opiekun trener trenera trenerka ksiądz
        księdza proboszcz dozorca portier pan pana panu panem pani panią
        państwo imieniem nazwiskiem nazywa podpisał podpisana podpisany kontakt
        adres adresem mieszka mieszkający mieszkająca zamieszkały zamieszkała
        klient klienta klientka klientki kupujący kupującego recenzent
        recenzentka ulica ulicy piętro piętra naprzeciwko facet faceta koleś
        gość dowód identyfikator wieś
        """
    ),
    public_persons=listed(
        """
        autor autora autorem autorka autorki autorką autorzy pisarz pisarza
        pisarka pisarki poeta poety poetka wiersz wiersze wierszy piosenkarz
        piosenkarza piosenkarka piosenkarki wokalista wokalistka piosenka
        piosenki piosenek utwór utwory zespołu kapela aktor aktora aktorka
        aktorki reżyser reżysera reżyserka reżyseria reżyserii kompozytor
        kompozytora ilustrator ilustratora ilustratorka ilustracje lektor
        lektora lektorka czyta tłumacz tłumacza tłumaczka tłumaczenie przekład
        przekładzie redaktor redaktorka powieść powieści powieściach książka
        książki książkę książce książek kryminał kryminału kryminały thriller
        film filmu filmie filmy wspomnienia pamiętnik biografia biografii
        biografię autobiografia trylogia trylogii seria serii cykl cyklu serial
        serialu sezon sezonu odcinek album albumu płyta płyty płytę audiobook
        audiobooka słuchowisko marka marki postać postaci bohater bohatera
        bohaterka bohaterki komisarz komisarza detektyw detektywa inspektor
        inspektora śledczy złoczyńca proza prozy fabuła fabuły fabule rozdział
        rozdziały rozdziału historia historii opowieść opowiadania opowiadanie
        sztuka dramat malarz malarza malarka obraz obrazy obrazów filozof
        filozofa prezydent prezydenta premier premiera minister ministra
        królowa królowej król króla cesarz książę święty świętego święta papież
        papieża projektant projektantka morderca mordercy fani fanów koncert
        koncertu ekranizacja ekranizacji zagrał śpiewa napisana przetłumaczył
        """
    ),
    platform_words=listed(
        """
        amazon amazona amazonu amazonie amazonem amazonowi prime
        """
    ),
    buyer_possessives=listed(
        """
        twój twoja twoje twojego twojej twojemu twoim twoją twoich twoimi wasz
        wasza wasze waszego waszej waszym waszą waszych pana pani państwa
        pański pańska pańskie pańskiego pańskiej pańskim klienta klientki
        kupującego kupującej nabywcy jego jej ich on ona
        """
    ),
    given_words=listed(
        """
        podał podała podali podano podany podana podane podanego podanej
        podanym podałeś podałaś wpisał wpisała wpisany wpisane wprowadził
        wprowadziła wprowadzony wprowadzone przekazał przekazała przekazany
        przekazane zostawił zostawiła pozostawił pozostawiła pozostawiony
        wskazał wskazała wskazany wskazane wskazanym dostarczył udostępnił
        udostępniła udostępniony udostępnione widnieje
        """
    ),
    greetings=listed(
        """
        dzień dobry witam witaj witajcie cześć czesc hej hejka siema siemka
        szanowny szanowna szanowni szanownej szanownego drogi droga drodzy
        drogą pan pani panie pana panu państwo państwa kochany kochana kochani
        miły dobrywieczór wieczór do dr hello hi
        """
    ),
    scan_words=listed(
        """
        zeskanuj zeskanujcie zeskanować zeskanowanie zeskanowaniu zeskanowany
        skanuj skanować skanowanie skanowaniu skan skanu skieruj nakieruj
        wyceluj przyłóż zbliż zeskanowac odczytaj
        """
    ),
    code_words=listed(
        """
        qr kod kodu kodem kody kodów code kwadrat kwadratu kwadracik qrcode
        qrkod kreskowy kreskowego
        """
    ),
    parcel_words=listed(
        """
        śledzić śledzenie śledzenia śledź śledzeniu prześledzić śledzona
        tracking trackingu namierzyć przewoźnik przewoźnika kurier kuriera
        kurierem kurierska paczka paczki paczkę paczce przesyłka przesyłki
        przesyłkę przesyłce przesyłek dostawa dostawy dostawę listprzewozowy
        przewozowy przewozowego monitorowanie monitorować monitorowania
        paczkomat paczkomatu
        """
    ),
    third_lines=listed(
        """
        przewoźnik przewoźnika przewoźnikiem kurier kuriera kurierem kurierska
        kurierską kurierskiej spedycja spedycji spedytor spedytora producent
        producenta producentem gwarancja gwarancji gwarancję gwarancyjny
        gwarancyjnego gwarant gwaranta rękojmia rękojmi serwis serwisu kierowca
        kierowcy ubezpieczyciel ubezpieczyciela importer importera dystrybutor
        dystrybutora dyspozytor inpost inpostu dpd dhl gls ups fedex poczty
        pocztex orlen
        """
    ),
    opt_out_words=listed(
        """
        wypisz wypisać wypisanie wypisania rezygnacja rezygnacji rezygnuję
        zrezygnuj zrezygnować anuluj subskrypcji subskrypcję odsubskrybuj
        odsubskrybować newslettera unsubscribe optout
        """
    ),
    may_double=listed(
        """
        bardzo tak nie to no ha haha hi ho he oj ojej ach och nigdy zawsze
        ciągle wciąż dużo coraz więcej długo szybko powoli daleko dawno pa papa
        brawo super polecam dziękuję dzięki proszę dobrze dobra cześć już zaraz
        puk stuk kap tik tuk hop bla ćwir hau miau mama tata naprawdę mega hip
        wiele co kto gdzie halo cii tylko jeszcze
        """
    ),
    obscene=OBSCENE,
    limits=("Printed masks with dots are not read as obscene.",),
    meanings=(MEANINGS,),
)
