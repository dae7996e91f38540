"""
Italian: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._italian_meanings import MEANINGS
from review_policy.phrases._italian_obscene import OBSCENE
from review_policy.phrases._phrases import Phrases, listed, phrased


# An object follows the verb as one word with it, "contattatemi", or stands
# before it, "mi contatti"; so both sides of a pair hold some of each.
PHRASES: Final = Phrases(
    language=Language.IT,
    function_words=listed(
        """
        il lo la gli le di del della e è non che un una uno in con per si ma mi
        ho ha sono molto più anche come al alla nel nella dal dalla questo
        questa mai tutto niente bene male era stato stata ci se sul da dei
        delle poi solo già perché cosa io quando ancora senza dopo troppo
        essere c'è l'ho dello degli alle agli nei nelle sulla dalle quello
        quella questi però quindi invece comunque molti abbastanza davvero
        proprio subito ottimo ottima buono buona mio mia abbiamo hanno avevo
        aveva erano siamo così nulla nessuno ogni qualche l'ordine l'oggetto
        un'altra dov'è c'era grazie prezzo
        """
    ),
    clause_words=listed(
        """
        ma però tuttavia comunque invece eppure bensì peccato purtroppo
        nonostante malgrado sebbene benché seppure mentre tranne eccetto salvo
        piuttosto
        """
    ),
    own_objects=listed(
        """
        me mi noi ci al allo alla sul via tramite contattare chiamare scrivere
        chiami chiamate chiama chiamino contatti contattate contatta contattino
        scriva scrivete scrivi scrivano telefoni telefonate telefona risponda
        rispondete rispondi
        """
    ),
    own_possessives=listed("mio mia miei mie nostro nostra nostri nostre"),
    reach_words=listed(
        """
        mi ci chiamatemi chiamami chiamarmi chiamateci chiamarci contattatemi
        contattami contattarmi contattateci contattarci scrivetemi scrivimi
        scrivermi scriveteci scriverci telefonatemi telefonami telefonarmi
        telefonateci mandatemi mandami mandarmi inviatemi inviami inviarmi
        inviateci rispondetemi rispondimi rispondermi rispondeteci richiamatemi
        richiamami richiamarmi messaggiatemi trovatemi trovarmi raggiungermi
        raggiungetemi
        """
    ),
    contact_words=listed(
        """
        numero numeri telefono tel telefonico cellulare cell fisso mail email
        emails posta pec indirizzo indirizzi recapito recapiti contatto
        contatti whatsapp telegram casella domicilio residenza
        """
    ),
    introductions=phrased(
        """
        sono
        io sono
        mi chiamo
        chiamo
        mi firmo
        mio nome è
        nome è
        """
    ),
    sign_offs=listed(
        """
        saluti saluto cordialmente cordialità distinti cordiali firmato firma
        firmata grazie ossequi sinceramente fede vostro vostra affettuosamente
        """
    ),
    third_persons=listed(
        """
        autista autisti corriere corrieri postino postina portalettere
        fattorino fattorini trasportatore vicino vicina vicini portiere
        portiera portinaio portinaia custode sconosciuto estraneo estranea
        marito moglie figlio figlia figli padre madre papà mamma nonno nonna
        nonni fratello sorella zio zia cugino cugina nipote suocero suocera
        cognato cognata genero nuora compagno compagna fidanzato fidanzata
        amico amica amici collega colleghi maestro maestra insegnante
        professore professoressa veterinario veterinaria medico dottore
        dottoressa dentista pediatra autore autrice scrittore scrittrice
        narratore cantante attore attrice regista compositore illustratore
        traduttore destinatario destinataria inquilino inquilina cliente
        acquirente condomino deposito
        """
    ),
    person_words=listed(
        """
        lui lei egli ella suo sua chi cui qualcuno persona persone tizio tizia
        tale tipo signor signore signora signorina sig ra dott dottor dottore
        dottoressa ing avv geom rag prof uomo donna ragazzo ragazza giovane
        gentiluomo titolare titolari proprietario proprietaria padrone gestore
        gestrice amministratore direttore direttrice fondatore responsabile
        capo commesso commessa addetto addetta impiegato impiegata operatore
        operatrice agente assistente referente rappresentante dipendente
        collega personale assistenza supporto ufficio reparto magazzino negozio
        contabilità centralino reception sportello officina tecnico chiamato
        chiamata chiamati nome nomi cognome firma firmato firmata chiesto
        chiede chiedere detto dice dicono disse dire raccontato scritto scrive
        scrisse scrivere mandato inviato risposto risponde rispose rispondere
        telefonato telefona chiama parlato parla parlare promesso promette
        promise rifiutato rifiuta sostiene giura giurato insiste insistito
        scusato scusa spiegato spiega risolto aiutato aiuta gestito seguito
        organizzato imballato impacchettato spedito spedisce rimborsato deve
        lavora lavorava ringrazio ringraziare grazie complimenti bravo brava
        bravissimo bravissima gentilissimo gentilissima trattato contattato
        contattare contattata fattura bonifico intestato intestata iban conto
        paypal mittente etichetta lettera biglietto saluti cordiali distinti
        """
    ),
    private_persons=listed(
        """
        vicino vicina vicini moglie marito maritino padre madre papà mamma
        nonno nonna nonni sorella fratello zio zia cugino cugina nipote figlio
        figlia figliastro figliastra suocero suocera cognato cognata genero
        nuora fidanzato fidanzata ragazza ragazzo compagno compagna ex amico
        amica amici conoscente coinquilino coinquilina inquilino inquilina
        condomino portinaio portinaia portiere locatore affittuario collega
        colleghi capo capoufficio superiore venditore venditrice titolare
        proprietario proprietaria commesso commessa cassiere cassiera
        magazziniere autista corriere postino postina fattorino portalettere
        operatore operatrice agente dipendente impiegato impiegata addetto
        addetta tecnico idraulico elettricista muratore falegname geometra
        maestra maestro insegnante dentista veterinario veterinaria medico
        dottore dottoressa pediatra infermiere infermiera fisioterapista
        psicologa avvocato avvocata commercialista ostetrica badante babysitter
        tata parroco parrucchiere parrucchiera estetista sig signor signore
        signora signorina tizio chiamato chiamata cognome firmato chiedete
        chiedere contatto contattate indirizzo abita abitante vive residente
        cliente acquirente recensore professoressa piano via tesserino vigile
        pompiere meccanico badge
        """
    ),
    public_persons=listed(
        """
        autore autori autrice autrici scrittore scrittrice romanziere poeta
        poetessa poesie cantante cantautore cantautrice canzone canzoni gruppo
        band attore attori attrice regista compositore illustratore
        illustratrice narratore traduttore traduttrice curatore curatrice
        romanzo romanzi libro libri film pellicola memorie autobiografia
        biografia trilogia saga serie album disco marchio marca personaggio
        personaggi eroe eroina protagonista protagonisti detective ispettore
        commissario investigatore assassino cattivo prosa trama capitolo
        capitoli storia storie racconto racconti opera commedia pittore
        pittrice quadri dipinti filosofo filosofa presidente ministro regina re
        santo santa papa stilista designer campione calciatore pilota
        interpretato interpretata interpreta recitato diretto tradotto tradotta
        narra canta fan giallo thriller fumetto manga copertina doppiatore
        saggio saggista storico giornalista
        """
    ),
    platform_words=listed(
        """
        amazon amazon's prime dell'amazon all'amazon dall'amazon l'amazon
        d'amazon
        """
    ),
    buyer_possessives=listed(
        """
        suo sua suoi sue tuo tua tuoi tue vostro vostra vostri vostre loro
        """
    ),
    given_words=listed(
        """
        fornito fornita forniti fornite indicato indicata indicati indicate
        lasciato lasciata lasciati inserito inserita inseriti comunicato
        comunicata comunicati dato dati registrato registrata scritto scritta
        specificato specificata
        """
    ),
    greetings=listed(
        """
        ciao salve buongiorno buonasera buondì giorno sera pomeriggio gentile
        gentilissimo gentilissima gentili caro cara carissimo carissima egregio
        egregia egr gent spett spettabile stimato stimata sig ra signor signora
        signore signorina dott dottor dottore dottoressa prof ing avv a
        """
    ),
    scan_words=listed(
        """
        scansiona scansionare scansioni scansionate scansionando scansionato
        scansionalo scansionatelo scansione scannerizza scannerizzare
        scannerizzi scannerizzate scannerizzando inquadra inquadrare inquadri
        inquadrate inquadrando inquadralo inquadratelo fotografa fotografare
        fotografate punta puntare puntate
        """
    ),
    code_words=listed("qr qrcode codice codici code barre quadrato barcode"),
    parcel_words=listed(
        """
        traccia tracciare tracciamento tracciabilità tracking tracciato seguire
        segui segua seguite monitorare monitora corriere vettore spedizione
        pacco collo consegna spedizioni
        """
    ),
    third_lines=listed(
        """
        corriere corrieri vettore spedizioniere trasportatore autista deposito
        produttore produttrice fabbricante costruttore costruttrice garanzia
        assicurazione assicuratore brt bartolini gls sda dhl ups fedex tnt
        poste nexive hub
        """
    ),
    opt_out_words=listed(
        """
        disiscriviti disiscrivimi disiscriversi disiscrivermi disiscriverti
        disiscrivi disiscriva disiscrivetevi disiscrizione cancellati
        cancellami cancellarti cancellarsi cancellarmi unsubscribe optout
        """
    ),
    may_double=listed(
        """
        molto piano pian poco quasi ben bene man no sì si così via subito
        presto davvero proprio appena ancora grazie tutto tutti mai ora passo
        bello bella belle piccolo piccola grande caldo lungo zitto ciao bla ah
        ha eh ih oh sono è era erano come solo uno due giù su forte forse
        sempre più meno nuovo nuova pom pum tic tam tan glu yo bora can lemme
        sotto dentro buono buona bravo brava vivo mogio terra
        """
    ),
    obscene=OBSCENE,
    limits=("Elided obscene words are found where they are listed.",),
    meanings=(MEANINGS,),
)
