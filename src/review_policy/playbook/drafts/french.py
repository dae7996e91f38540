"""
Drafts in French.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.playbook.drafts._draft_texts import (
    Address,
    DraftTexts,
    Remedy,
)
from review_policy.reading.causes import Cause


POLITE: Final = Address(
    greeting="Bonjour,",
    closing="Cordialement,",
    public_replies={
        None: (
            "Merci de nous avoir dit ce qui n'a pas fonctionné. Nous "
            "regrettons que cette commande vous ait déçu."
        ),
        Cause.LISTING_PROMISE: (
            "L'article ne correspondait pas à ce que la fiche laissait "
            "attendre, et nous en sommes désolés. Nous la relisons ligne par "
            "ligne."
        ),
        Cause.DEFECT: (
            "Un appareil en panne n'aurait pas dû quitter notre entrepôt. "
            "Toutes nos excuses ; le contrôle qualité en est informé."
        ),
        Cause.LATE_OR_LOST: (
            "Attendre un colis plus longtemps que prévu est agaçant, et nous "
            "vous prions de nous excuser. Le transporteur a été interrogé."
        ),
        Cause.DAMAGE: (
            "Ouvrir un carton et trouver un article abîmé, c'est décevant. "
            "Nous en sommes navrés et renforçons l'emballage."
        ),
        Cause.WRONG_ITEM: (
            "Le mauvais article s'est glissé dans votre colis : l'erreur "
            "vient de nous, et nous vous présentons nos excuses."
        ),
        Cause.MISSING_PART: (
            "Votre colis n'était pas complet, ce que nous regrettons. Chaque "
            "lot est désormais compté avant la fermeture."
        ),
        Cause.SERVICE: (
            "Notre service n'a pas été à la hauteur. Veuillez nous excuser ; "
            "l'équipe a repris votre dossier pour en tirer les leçons."
        ),
        Cause.EXPECTATION: (
            "Nous comprenons que l'article ne ressemble pas à ce que vous "
            "imaginiez. Les dimensions et les photos vont être revues."
        ),
        Cause.TASTE: (
            "Merci de votre franchise. Les goûts diffèrent, et nous "
            "regrettons que celui-ci ne vous ait pas plu."
        ),
        Cause.MISUNDERSTANDING: (
            "Nos explications ont prêté à confusion, et nous en sommes "
            "désolés. La notice est en cours de réécriture."
        ),
        Cause.PRICE: (
            "Nous entendons votre remarque sur le prix. Il suit nos coûts, "
            "que nous surveillons de près."
        ),
        Cause.PRICE_CUT: (
            "Voir le prix baisser juste après son achat est frustrant, nous "
            "le comprenons bien."
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "Votre comparaison a été lue avec attention. Toute critique de "
            "nos articles compte, d'où qu'elle vienne."
        ),
        Cause.OUTSIDE_EVENT: (
            "La cause nous échappait cette fois, mais cela ne rend pas "
            "l'attente plus agréable. Nous en sommes désolés."
        ),
        Cause.FEATURE_WISH: (
            "Bonne idée, merci. Elle a été transmise à ceux qui préparent la "
            "prochaine version."
        ),
    },
    public_invitation=(
        "Pour que nous puissions nous en occuper, ouvrez votre commande dans "
        "votre compte Amazon et signalez-y le problème."
    ),
    public_solved=(
        "Depuis, la situation est réglée, et nous nous en réjouissons."
    ),
    support_replies={
        None: (
            "merci de votre message au sujet de la commande {order_id}. Je "
            "suis désolé de ce contretemps et je m'en occupe."
        ),
        Cause.LISTING_PROMISE: (
            "j'ai comparé l'article de la commande {order_id} avec sa fiche, "
            "et je vois ce que vous voulez dire. Je le regrette."
        ),
        Cause.DEFECT: (
            "je suis navré que l'article de la commande {order_id} ne "
            "fonctionne pas comme il le devrait."
        ),
        Cause.LATE_OR_LOST: (
            "j'ai vérifié auprès du transporteur où se trouve le colis de la "
            "commande {order_id}. Veuillez excuser cette attente."
        ),
        Cause.DAMAGE: (
            "vous avez reçu abîmé l'article de la commande {order_id}, et "
            "j'en suis vraiment désolé. Aucune autre preuve n'est nécessaire."
        ),
        Cause.WRONG_ITEM: (
            "la commande {order_id} vous est parvenue avec un autre article "
            "que le vôtre. La confusion vient de notre stock, toutes mes "
            "excuses."
        ),
        Cause.MISSING_PART: (
            "il manquait quelque chose dans le colis de la commande "
            "{order_id}. J'ai noté quoi, et je vous présente mes excuses."
        ),
        Cause.SERVICE: (
            "vous étiez en droit d'attendre mieux de nous pour la commande "
            "{order_id}. Je reprends votre dossier moi-même."
        ),
        Cause.EXPECTATION: (
            "je comprends que l'article de la commande {order_id} ne soit pas "
            "celui que vous aviez en tête."
        ),
        Cause.TASTE: (
            "dommage que l'article de la commande {order_id} ne vous "
            "convienne pas. J'aimerais arranger cela."
        ),
        Cause.MISUNDERSTANDING: (
            "j'ai lu vos lignes sur la commande {order_id}. Notre notice "
            "laisse une question ouverte, et je m'en excuse."
        ),
        Cause.PRICE: (
            "je comprends que la commande {order_id} vous paraisse chère pour "
            "ce qu'elle offre."
        ),
        Cause.PRICE_CUT: (
            "le prix a baissé après votre commande {order_id}, et je "
            "comprends que cela vous contrarie."
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "j'ai pris note de vos remarques sur la commande {order_id}. Si "
            "l'article lui-même pose problème, je m'en charge."
        ),
        Cause.OUTSIDE_EVENT: (
            "ni vous ni nous ne pouvions empêcher ce qui est arrivé à la "
            "commande {order_id}. Je ne vous laisse pas seul pour autant."
        ),
        Cause.FEATURE_WISH: (
            "votre suggestion à propos de la commande {order_id} est entre "
            "les mains de l'équipe produit."
        ),
    },
    quoting="Vous écriviez : « {words} ».",
    remedies={
        Remedy.REFUND: (
            "Je vous rembourse l'article en totalité ; la somme revient sur "
            "votre moyen de paiement."
        ),
        Remedy.REPLACEMENT: (
            "Un article neuf est préparé aujourd'hui, sans frais pour vous. "
            "Le suivi apparaîtra dans votre compte Amazon."
        ),
        Remedy.PART: (
            "La pièce dont vous avez besoin part vers vous, sans rien à payer."
        ),
        Remedy.RETURN: (
            "Vous pouvez renvoyer l'article à nos frais : lancez le retour "
            "dans votre compte Amazon, l'étiquette s'y trouve. Le "
            "remboursement suit."
        ),
        Remedy.HELP: (
            "Dites-moi à quelle étape vous êtes bloqué, et nous avancerons "
            "ensemble pas à pas."
        ),
        Remedy.CHOICE: (
            "Que préférez-vous, un article neuf ou le remboursement ? Un mot "
            "de votre part et je lance la démarche le jour même."
        ),
    },
)

TEXTS: Final = DraftTexts(
    language=Language.FR,
    polite=POLITE,
    date="%d/%m/%Y",
    removal_requests={
        "obscene-language": (
            "Merci de supprimer l'évaluation du vendeur pour la commande "
            "{order_id}. Elle contient des termes communément considérés "
            "comme obscènes ou grossiers : « {words} »."
        ),
        "personal-information": (
            "Merci de supprimer l'évaluation du vendeur pour la commande "
            "{order_id}. Elle contient des informations personnelles propres "
            "au vendeur : « {words} »."
        ),
        "product-review-only": (
            "Merci de supprimer l'évaluation du vendeur pour la commande "
            "{order_id}. Tout le commentaire est un avis sur le produit et ne "
            "dit rien du service du vendeur : « {words} »."
        ),
        "fba-delivery-only": (
            "Merci de barrer l'évaluation du vendeur pour la commande "
            "{order_id}. Tout le commentaire porte sur la livraison d'une "
            "commande expédiée par Amazon : « {words} »."
        ),
        "buy-shipping-delay-only": (
            "Merci de barrer l'évaluation du vendeur pour la commande "
            "{order_id}. Tout le commentaire porte sur le retard ou la "
            "non-livraison d'un envoi expédié à temps avec Buy Shipping : « "
            "{words} »."
        ),
        "easy-ship-delivery-only": (
            "Merci de barrer l'évaluation du vendeur pour la commande "
            "{order_id}. Tout le commentaire porte sur la livraison d'une "
            "commande livrée par Amazon (Easy Ship) : « {words} »."
        ),
    },
    review_report=(
        "Merci de vérifier l'avis {review} au regard des Règles de la "
        "communauté."
    ),
    review_grounds={
        "seller-order-shipping": (
            "Il porte sur le vendeur, la commande ou l'expédition."
        ),
        "price-availability": (
            "Il commente le prix ou la disponibilité d'après un cas personnel "
            "ou un magasin précis."
        ),
        "unsupported-language": (
            "Il est écrit dans une langue non prise en charge ou mêle "
            "plusieurs langues."
        ),
        "spam-gibberish": "C'est un texte répétitif ou dépourvu de sens.",
        "too-few-words": "Il est plus court que ce qui était exigé.",
        "private-information": "Il divulgue des informations privées.",
        "profanity": "Il contient des grossièretés ou des obscénités.",
        "harassment": "Il insulte, harcèle ou menace des personnes.",
        "hate-speech": (
            "Il exprime de la haine envers des personnes pour ce qu'elles "
            "sont."
        ),
        "sexual-content": (
            "Il contient des descriptions sexuellement explicites."
        ),
        "external-link": (
            "Il renvoie vers un site externe ou contient un lien "
            "d'affiliation."
        ),
        "promotional-content": (
            "Il sert avant tout à promouvoir une société, un site ou une "
            "offre."
        ),
        "conflict-of-interest": (
            "Son auteur a un intérêt financier ou personnel dans le produit."
        ),
        "compensated-review": (
            "Il a été écrit ou modifié en échange d'une contrepartie."
        ),
        "medical-claim": (
            "Il affirme que le produit prévient ou guérit une maladie grave."
        ),
        "illegal-or-dangerous": (
            "Il encourage une activité illégale ou un usage dangereux du "
            "produit."
        ),
        "comment-on-review": "Il parle d'autres avis et non du produit.",
        "duplicate-review": (
            "Le même texte a été publié plusieurs fois ou depuis plusieurs "
            "comptes."
        ),
    },
    review_words="Les mots en cause : « {words} ».",
    check_in=(
        "Bonjour,\n\nvous nous aviez écrit au sujet de la commande "
        "{order_id}. Ce que nous avions convenu est fait de notre côté. "
        "Avez-vous bien tout reçu, ou reste-t-il quelque chose en suspens "
        "?\n\nCordialement,"
    ),
    feedback_notice=(
        "Bonjour,\n\nle problème de la commande {order_id} est résolu de "
        "notre côté. Si la solution vous satisfait, vous pouvez modifier ou "
        "supprimer votre évaluation du vendeur dans « Vos commandes ». La "
        "décision vous appartient, et nous vous aidons dans tous les "
        "cas.\n\nCordialement,"
    ),
    review_request=(
        "Bonjour,\n\nvous avez acheté chez nous avec la commande {order_id}. "
        "Quelle que soit votre opinion, un commentaire sincère sur Amazon "
        "aide les autres clients à choisir. Merci de votre "
        "temps.\n\nCordialement,"
    ),
    delay_notice=(
        "Bonjour,\n\ndu nouveau pour la commande {order_id} : elle arrivera "
        "plus tard que prévu, le {new_date}. Je regrette cette attente. Si "
        "c'est trop tard pour vous, répondez ici et nous trouverons une "
        "solution.\n\nCordialement,"
    ),
    cannot_ship_notice=(
        "Bonjour,\n\nnous ne pouvons malheureusement pas expédier la commande "
        "{order_id} : la dernière pièce en stock présente un défaut. Vous "
        "êtes remboursé intégralement, sans rien avoir à faire. Veuillez nous "
        "excuser.\n\nCordialement,"
    ),
    return_question=(
        "Bonjour,\n\nvotre retour pour la commande {order_id} nous est bien "
        "parvenu. Avant de le clôturer, une question : "
        "{question}\n\nCordialement,"
    ),
    customization_question=(
        "Bonjour,\n\nnous voulons réaliser l'article de la commande "
        "{order_id} exactement comme vous le souhaitez, et il nous manque une "
        "précision : {question} La fabrication commence dès votre "
        "réponse.\n\nCordialement,"
    ),
    delivery_question=(
        "Bonjour,\n\nnous ne pouvons pas encore remettre la commande "
        "{order_id} au transporteur, car un détail de la livraison n'est pas "
        "clair : {question} Répondez ici, et le colis part le jour "
        "même.\n\nCordialement,"
    ),
)
