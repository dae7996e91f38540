"""
French: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._french_meanings import MEANINGS
from review_policy.phrases._french_obscene import OBSCENE
from review_policy.phrases._phrases import Phrases, listed, phrased


PHRASES: Final = Phrases(
    language=Language.FR,
    function_words=listed(
        """
        le la les de des du et est pas je un une en que qui dans pour ne
        sur ce il elle ils elles avec au aux par plus mais très trop c'est
        j'ai n'est qu'il qu'on d'un d'une l'ai n'ai n'a s'est c'était
        j'avais d'être l'article mon mes nous vous votre leur été était
        étaient avait avons avez tout rien jamais aussi bien sans cette cet
        ces sont fait faire donc alors après avant depuis chez moi ça cela
        suis avoir être toujours encore déjà même peu peut où lorsque quand
        comme parce dont beaucoup vraiment malheureusement merci
        bonjour reçu déçu deux jours livré conforme
        """
    ),
    clause_words=listed(
        """
        mais pourtant cependant toutefois néanmoins neanmoins sauf excepté
        hormis quoique quoiqu'il revanche sinon alors tandis malgré or
        seulement
        """
    ),
    own_objects=listed("me moi nous"),
    own_possessives=listed("mon ma mes notre nos"),
    reach_words=listed(
        """
        appeler appelez appelle appelles rappeler rappelez rappelle écrire
        écrivez écris contacter contactez contacte joindre joignez téléphoner
        téléphonez envoyer envoyez répondre répondez prévenir prévenez
        texter textez mailer mailez
        """
    ),
    contact_words=listed(
        """
        numéro numero numéros n tel tél téléphone telephone portable mobile
        fixe gsm natel cellulaire mail mails email emails e courriel courriels
        mél adresse adresses coordonnées messagerie whatsapp ligne
        """
    ),
    introductions=phrased(
        """
        je suis
        moi c'est
        je m'appelle
        m'appelle
        je me nomme
        me nomme
        mon nom est
        nom est
        mon nom c'est
        je me présente
        c'est moi
        """
    ),
    sign_offs=listed(
        """
        cordialement cordiales sincèrement sincères salutations amicalement
        amitiés respectueusement bien merci signé bisous bises biz cdlt cdt
        crdt slts distinguées dévoué dévouée soussigné soussignée
        """
    ),
    third_persons=listed(
        """
        livreur livreurs livreuse chauffeur chauffeurs coursier facteur
        factrice postier postière transporteur voisin voisins voisine voisines
        gardien gardienne concierge réceptionniste inconnu inconnue mari femme
        épouse époux conjoint conjointe compagnon compagne fille fils mère
        père maman papa beau belle mamie papi papy mémé pépé
        frère soeur sœur tante oncle cousin cousine neveu nièce ami
        amie amis copain copine collègue locataire propriétaire professeur
        prof maîtresse instituteur médecin docteur dentiste vétérinaire auteur
        autrice narrateur narratrice chanteur chanteuse acteur actrice
        réalisateur compositeur illustrateur illustratrice destinataire client
        cliente clients acheteur acheteuse dépôt
        """
    ),
    person_words=listed(
        """
        il elle lui celui celle qui dont quelqu'un personne monsieur madame
        mademoiselle mr m mme mlle mrs me maître dr docteur homme femme dame
        type gars mec fille garçon jeune nommé nommée dénommé dénommée appelé
        appelée certain certaine propriétaire patron patronne gérant gérante
        directeur directrice responsable chef fondateur fondatrice dirigeant
        dirigeante employé employée agent conseiller conseillère interlocuteur
        interlocutrice assistant assistante vendeur vendeuse commerçant
        commerçante artisan technicien technicienne collègue équipe service
        sav comptabilité accueil bureau atelier standard expédition société
        sarl eurl boutique magasin nom prénom signe signé signature signataire
        appelle s'appelle dit disait répond répondu répondait écrit écrivait
        demandé demande demander raconte promis promet refuse refusé prétend
        prétendu jure juré affirme affirmé insiste insisté excusé excuse
        présenté parlé parler discuté eu joint contacté contacter contactez
        téléphoné appeler appelez rappelé rappeler envoyé expédié emballé
        remboursé réglé aidé aide expliqué géré doit dirige gère travaille
        tient merci remercie remercier bravo félicitations mention affaire
        part chez auprès avec cordialement sincèrement facture paypal compte
        virement chèque ordre attention lettre courrier étiquette bordereau
        expéditeur destinataire soussigné
        """
    ),
    private_persons=listed(
        """
        voisin voisine voisins voisines femme mari épouse époux conjoint
        conjointe compagnon compagne mère maman père papa mamie papi papy
        mémé pépé tata tonton soeur sœur frère tante oncle cousin cousine
        cousins neveu nièce fils fille filleul filleule fiancé
        fiancée copain copine ex ami amie amis amies pote colocataire
        coloc locataire bailleur propriétaire collègue collègues patron
        patronne chef responsable supérieur vendeur vendeuse commerçant gérant
        gérante employé employée préparateur caissier caissière chauffeur
        livreur livreuse coursier facteur factrice postier agent conseiller
        conseillère technicien technicienne plombier électricien maçon
        réparateur installateur institutrice instituteur maîtresse dentiste
        vétérinaire médecin infirmier infirmière kiné thérapeute psychologue
        avocat avocate notaire nounou assistante coach curé gardien gardienne
        concierge monsieur madame mademoiselle mr mme mlle m nommé nommée
        dénommé dénommée certain appelé signé demander contacter adresse habite
        habitant demeurant domicilié domiciliée rue étage cliente client
        acheteur acheteuse dame gars type mec badge pompier
        """
    ),
    public_persons=listed(
        """
        auteur auteure autrice auteurs écrivain écrivaine romancier romancière
        poète poétesse poèmes chanteur chanteuse chansons chanson groupe
        acteur actrice comédien comédienne réalisateur réalisatrice metteur
        compositeur compositrice illustrateur illustratrice dessinateur
        dessinatrice scénariste narrateur narratrice traducteur traductrice
        éditeur roman romans livre livres bouquin bd tome tomes saga trilogie
        film films série séries mémoires biographie album albums disque marque
        personnage personnages héros héroïne protagoniste détective inspecteur
        commissaire enquête enquêteur méchant prose intrigue chapitre chapitres
        histoire récit nouvelle nouvelles pièce peintre tableaux toiles
        sculpteur philosophe président ministre reine roi saint sainte
        styliste couturier meurtrier tueur raconte écrit chante réalisé
        interprété interprète traduit joue incarne fans
        """
    ),
    platform_words=listed("amazon d'amazon qu'amazon l'amazon amazone prime"),
    buyer_possessives=listed(
        """
        votre vos ton ta tes son sa ses leur leurs acheteur l'acheteur cliente
        client
        """
    ),
    given_words=listed(
        """
        donné donnée données donnés fourni fournie fournis fournies indiqué
        indiquée indiqués indiquées communiqué communiquée communiqués
        communiquées renseigné renseignée renseignés saisi saisie saisies
        laissé laissée laissés transmis transmise entré entrée précisé
        précisée mentionné mentionnée enregistré enregistrée inscrit inscrite
        """
    ),
    greetings=listed(
        """
        bonjour bonsoir salut coucou hello allô rebonjour cher chère chers
        chères madame monsieur mademoiselle mesdames messieurs mme m mr mlle
        dr docteur maître à merci désolé
        """
    ),
    scan_words=listed(
        """
        scanner scannez scanne scannant scan scanné flasher flashez flashe
        flashcode numériser numérisez photographier photographiez viser visez
        pointer pointez
        """
    ),
    code_words=listed(
        "qr code codes qrcode flashcode barres carré datamatrix"
    ),
    parcel_words=listed(
        """
        suivre suivez suivi suivis suit tracer tracez traçage tracking
        transporteur colis paquet envoi expédition livraison acheminement
        colissimo chronopost acheminé
        """
    ),
    third_lines=listed(
        """
        transporteur transporteurs transport livreur chauffeur coursier
        fabricant fabricants constructeur constructeurs marque garantie
        garanties dépôt assureur assurance réparateur messagerie fret ups
        fedex dhl dpd gls colissimo chronopost poste
        """
    ),
    opt_out_words=listed(
        """
        désinscrire désinscription désinscrivez désinscris désabonner
        désabonnement désabonnez désabonne désinscriptions unsubscribe
        desinscrire desinscription desabonner desabonnement
        """
    ),
    may_double=listed(
        """
        nous vous très trop bien oui non si ha hi ho hé ah oh la bla tout
        plus vite merci jamais encore ça beaucoup long longue petit
        petite grand grande coucou toc tac tic cha ping yo bis bye chut lent
        doux loin toujours super vraiment même là doudou tchin miam youpi
        """
    ),
    obscene=OBSCENE,
    limits=("A full word behind an elided one counts by its bare form only.",),
    meanings=(MEANINGS,),
)
