"""
German: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._german_meanings import MEANINGS
from review_policy.phrases._german_obscene import OBSCENE
from review_policy.phrases._phrases import Phrases, listed, phrased


PHRASES: Final = Phrases(
    language=Language.DE,
    function_words=listed(
        """
        der die das und ist nicht ich ein eine einen einem einer mit von zu
        den dem auf für war sich auch aber bei nach aus hat habe haben hatte
        wurde werden wird wurden nur noch kein keine keinen sehr mir mich wir
        sie ihr ihn ihm ihnen über dass wenn oder schon immer mehr im zum zur
        vom beim bin sind gut schlecht nichts leider wieder dann doch ganz
        mein meine meinen meiner kann konnte soll sollte weil durch jetzt
        etwas viel jedoch dieser diese dieses diesen trotz nein bitte danke
        würde gibt damit gar mehrmals obwohl sondern ohne bereits zwei
        """
    ),
    clause_words=listed(
        """
        aber sondern jedoch doch dennoch allerdings trotzdem obwohl obgleich
        wohingegen während hingegen dagegen dafür ausserdem andererseits
        einerseits zwar nur leider ansonsten sonst wenigstens immerhin
        trotzalledem indes nichtsdestotrotz nichtsdestoweniger
        """
    ),
    own_objects=listed("mich mir uns"),
    own_possessives=listed(
        """
        mein meine meinen meinem meiner meines unser unsere unseren unserem
        unserer unseres
        """
    ),
    reach_words=listed(
        """
        ruf rufe ruft rufen rufst anrufen anruf anrufe schreib schreibe
        schreibt schreiben schreibst schick schicke schickt schicken sende
        sendet senden mail maile mailt mailen simse simst texte textet
        kontaktier kontaktiere kontaktiert kontaktieren erreich erreiche
        erreicht erreichen melde meldet melden funk whatsapp telefonier
        telefonieren klingel klingelt klingeln
        """
    ),
    contact_words=listed(
        """
        nummer nummern telefon telefonnummer telefonnummern handy handynummer
        handynummern mobil mobilnummer mobilfunknummer mobiltelefon festnetz
        festnetznummer rufnummer rufnummern tel durchwahl natel natelnummer
        fax faxnummer mail mails email emails e mailadresse emailadresse
        mailadressen emailadressen adresse adressen anschrift postanschrift
        privatadresse privatnummer whatsapp kontakt kontaktdaten
        """
    ),
    introductions=phrased(
        """
        ich bin
        ich bin die
        ich bin der
        ich heisse
        heisse
        mein name
        mein name ist
        name ist
        name lautet
        bin der
        bin die
        hier ist
        hier spricht
        hier schreibt
        ich bins
        i bin
        i bin da
        """
    ),
    sign_offs=listed(
        """
        grüsse gruss grüssen mfg lg vg hg bg gez gezeichnet
        hochachtungsvoll herzlichst freundlichst ihr ihre euer eure dein deine
        servus tschüss ciao pfiat gruessen gruesse unterzeichnet unterschrift
        """
    ),
    third_persons=listed(
        """
        fahrer fahrerin fahrers fahrern zusteller zustellerin zustellers bote
        boten botin paketbote paketboten paketbotin postbote postboten
        postbotin briefträger briefträgerin pöstler postler kurier kurierfahrer
        kuriers lieferant lieferanten nachbar nachbarn nachbarin nachbarinnen
        nachbars hausmeister hausmeisterin hauswart abwart pförtner portier
        concierge fremder fremden fremde mann ehemann gatte frau ehefrau gattin
        tochter sohn sohnes söhne mutter mama mami mutti vater papa papi vati
        oma omi grossmutter opa opi grossvater bruder bruders schwester tante
        onkel cousin cousine neffe neffen nichte schwager schwägerin
        schwiegermutter schwiegervater schwiegersohn schwiegertochter freund
        freundes freundin lehrer lehrerin arzt arztes ärztin tierarzt
        tierärztin zahnarzt zahnärztin hausarzt autor autors autorin sänger
        sängerin schauspieler schauspielerin regisseur regisseurin komponist
        illustrator illustratorin sprecher sprecherin empfänger empfängers
        empfängerin adressat mieter mieterin vermieter vermieterin kunde kunden
        kundin käufer käufers käuferin besteller depot vorbesitzer
        """
    ),
    person_words=listed(
        """
        er sie ihm ihn ihr ihre sein seine seinen seiner wer wen wem dessen
        deren jemand jemanden jemandem niemand person herr herrn hr frau fr
        fräulein dr doktor prof dame damen herren typ kerl mensch mann bursche
        junge mädel mädchen kollege kollegen kollegin kolleginnen mitarbeiter
        mitarbeiters mitarbeiterin mitarbeitern mitarbeitende angestellter
        angestellte angestellten sachbearbeiter sachbearbeiterin
        ansprechpartner ansprechpartnerin inhaber inhabers inhaberin besitzer
        besitzerin eigentümer chef chefs chefin leiter leiterin geschäftsführer
        geschäftsführerin geschäftsinhaber gründer gründerin vertreter berater
        beraterin verkäufer verkäufers verkäuferin händler händlers händlerin
        sekretärin assistent assistentin azubi praktikant praktikantin
        verantwortlicher verantwortliche zuständige zuständiger team service
        kundendienst kundenservice support hotline büro versand buchhaltung
        reklamation retoure retouren abteilung werkstatt rezeption empfang
        laden heisst hiess genannt namens name namen nannte nennt
        unterschrieben unterschrift unterzeichnet gezeichnet fragte fragt
        gefragt fragen sagte sagt gesagt meinte meint behauptete behauptet
        schrieb schreibt geschrieben mailte gemailt antwortete antwortet
        geantwortet rief ruft angerufen telefoniert telefonierte sprach spricht
        gesprochen redete chattete gechattet versprach verspricht versprochen
        weigerte weigert verweigerte entschuldigte entschuldigt half hilft
        geholfen kümmerte kümmert gekümmert erledigte organisierte erklärte
        erklärt erklären verpackt verpackte gepackt eingepackt verschickt
        verschickte versendet geschickt schickte erstattet erstattete
        überwiesen schuldet arbeitet arbeitete betreibt führt leitet dank danke
        danken dankeschön bedanke merci lob kompliment grüsse gruss grüssen
        kontakt kontaktieren kontaktiert kontaktierte verhandelt beraten
        bedient bediente beriet rechnung paypal konto kontoinhaber zuhanden zhd
        zettel brief etikett absender empfohlen beleidigte beleidigt
        unfreundlich unverschämt
        """
    ),
    private_persons=listed(
        """
        nachbar nachbarn nachbarin nachbarinnen nachbars mann ehemann gatte
        ehefrau gattin mutter mama mami mutti vater papa papi vati oma omi opa
        opi grossmutter grossvater schwester bruder tante onkel cousin cousine
        neffe neffen nichte sohn tochter enkel enkelin enkelkind stiefsohn
        stieftochter stiefvater stiefmutter schwager schwägerin schwiegermutter
        schwiegervater schwiegersohn schwiegertochter patenkind patenonkel
        gotti götti verlobter verlobte verlobten freund freundin freunde
        freunden freundes lebensgefährte lebensgefährtin partner partnerin ex
        exmann exfrau kumpel kumpels mitbewohner mitbewohnerin vermieter
        vermieterin mieter mieterin untermieter kollege kollegen kollegin
        arbeitskollege arbeitskollegin chef chefin vorgesetzter vorgesetzte
        abteilungsleiter inhaber inhaberin besitzer besitzerin geschäftsführer
        geschäftsführerin verkäufer verkäuferin händler händlerin packer
        kassierer kassiererin fahrer fahrerin kurier zusteller zustellerin
        postbote postboten postbotin paketbote paketboten paketbotin
        briefträger briefträgerin pöstler vertreter vertreterin mitarbeiter
        mitarbeiterin mitarbeiters angestellter angestellte azubi praktikant
        praktikantin sachbearbeiter sachbearbeiterin techniker monteur
        installateur klempner elektriker handwerker mechaniker bauarbeiter
        feuerwehrmann lehrer lehrerin erzieherin kindergärtnerin zahnarzt
        zahnärztin tierarzt tierärztin arzt ärztin hausarzt krankenschwester
        pfleger pflegerin therapeut therapeutin physiotherapeutin anwalt
        anwältin hebamme babysitter tagesmutter trainer trainerin pfarrer
        pastor hausmeister hauswart abwart herr herrn frau hr fr fräulein
        heisst namens genannt unterschrieben ansprechpartner ansprechpartnerin
        adresse anschrift wohnt wohnhaft wohnen kunde kundin käufer käuferin
        rezensent rezensentin nebenan unten oben strasse typ kerl bursche
        ausweis dorf haustür
        """
    ),
    public_persons=listed(
        """
        autor autors autorin autoren schriftsteller schriftstellerin dichter
        dichterin gedicht gedichte sänger sängerin lied lieder song songs band
        schauspieler schauspielerin darsteller darstellerin regisseur
        regisseurin regie komponist komponistin illustrator illustratorin
        zeichner zeichnerin erzähler erzählerin übersetzer übersetzerin
        übersetzt herausgeber herausgeberin roman romans romane romanen buch
        buches bücher krimi krimis thriller film films filme memoiren biografie
        biographie autobiografie trilogie reihe serie staffel folge album alben
        cd hörbuch hörspiel sprecher sprecherin gelesen marke figur figuren
        held heldin hauptfigur protagonist protagonistin kommissar kommissarin
        detektiv ermittler ermittlerin inspektor bösewicht handlung kapitel
        geschichte geschichten erzählung novelle theaterstück stück maler
        malerin gemälde bild philosoph philosophin präsident präsidentin
        kanzler kanzlerin minister ministerin königin könig kaiser kaiserin
        prinz prinzessin papst heiliger heilige designer designerin mörder
        täter fans konzert tournee inszeniert verfilmung verfilmt verfasst
        gesungen singt spielt
        """
    ),
    platform_words=listed(
        """
        amazon amazons amazon's prime amazonservice
        amazonkundenservice amazonsupport
        """
    ),
    buyer_possessives=listed(
        """
        ihr ihre ihren ihrem ihrer ihres dein deine deinen deinem deiner deines
        euer eure euren eurem eurer eures sein seine seinen seinem seiner des
        der käufers kunden kundin käuferin
        """
    ),
    given_words=listed(
        """
        gab gaben gabst gegeben angegeben angaben angabst angab hinterlegt
        hinterlegten hinterlegte hinterlassen eingegeben eingetragen
        eingetragene mitgeteilt mitgeteilte genannt genannte genannten
        angegebene angegebenen übermittelt übermittelte aufgeführt notiert
        """
    ),
    greetings=listed(
        """
        hallo hi hey liebe lieber liebes guten gute tag morgen abend moin
        servus grüezi grüss gott gruezi griass sehr geehrte geehrter geehrtes
        geehrten werte werter verehrte verehrter herr herrn frau hr fr fräulein
        dr an tach huhu salü sali hoi
        """
    ),
    scan_words=listed(
        """
        scannen scanne scannt scann scan scans scannst gescannt einscannen
        eingescannt abscannen scanner einlesen abfotografieren fotografieren
        fotografiere halten halte richten
        """
    ),
    code_words=listed(
        """
        qr code codes kode kodes qrcode qrcodes barcode barcodes strichcode
        strichcodes quadrat
        """
    ),
    parcel_words=listed(
        """
        verfolgen verfolge verfolgt nachverfolgen nachverfolgung verfolgung
        sendungsverfolgung sendungsnummer trackingnummer tracking tracken track
        trackinglink sendung sendungen sendungsstatus paket pakets pakete
        paketverfolgung päckchen lieferung lieferungen lieferstatus zustellung
        versanddienstleister paketdienst paketnummer spedition transporteur
        """
    ),
    third_lines=listed(
        """
        spediteur spediteurs spedition speditionen frachtführer paketdienst
        paketdienstes versanddienstleister versanddienst transporteur
        transportunternehmen zusteller fahrer fahrers kurier kurierdienst depot
        paketshop postfiliale hersteller herstellers herstellerin
        herstellerfirma produzent garantie garantiegeber
        gewährleistung versicherung versicherer disponent ups fedex dhl dpd gls
        hermes usps post swisspost tnt werkskundendienst
        """
    ),
    opt_out_words=listed(
        """
        abmelden abmelde abmeldung abmeldelink abbestellen abbestellung
        abbestelllink austragen austragung austragelink kündigen
        newsletterabmeldung unsubscribe optout
        """
    ),
    may_double=listed(
        """
        die der das den dem sie ihr wir was wer wo sehr viel ganz so zu ja nein
        nee doch na ach oh ha haha he ho hm aha bla tock klopf knack tick tack
        lange immer nie gut nur noch weit schon echt super toll tut bye tschüss
        nach mit in an auf von danke bitte schnell langsam mehr wieder hin her
        pfui hopp los mei jo gel gell dass da dort mama papa
        """
    ),
    obscene=OBSCENE,
    limits=(
        'Printed masks with dots, such as "Sch...", are not read as obscene.',
    ),
    meanings=(MEANINGS,),
)
