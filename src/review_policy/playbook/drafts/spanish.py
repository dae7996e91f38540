"""
Drafts in Spanish.
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
    greeting="Hola:",
    closing="Un saludo cordial",
    public_replies={
        None: (
            "Gracias por contarnos qué salió mal. Lamentamos que este pedido "
            "no haya estado a la altura."
        ),
        Cause.LISTING_PROMISE: (
            "El artículo no era lo que la descripción daba a entender, y lo "
            "sentimos. Estamos revisando la página línea por línea."
        ),
        Cause.DEFECT: (
            "Un producto que falla no debería haber salido de nuestro "
            "almacén. Pedimos disculpas; el equipo de control ya lo sabe."
        ),
        Cause.LATE_OR_LOST: (
            "Esperar más de lo anunciado resulta molesto, y le pedimos "
            "disculpas. Hemos preguntado al transportista qué ocurrió."
        ),
        Cause.DAMAGE: (
            "Abrir la caja y encontrar algo roto es una decepción. Lo "
            "sentimos, y ahora lo protegemos mejor."
        ),
        Cause.WRONG_ITEM: (
            "En su paquete iba el artículo equivocado: el error fue nuestro, "
            "y le pedimos perdón."
        ),
        Cause.MISSING_PART: (
            "Faltaba algo en su paquete, y lo lamentamos. Ahora se cuenta "
            "cada juego antes de cerrarlo."
        ),
        Cause.SERVICE: (
            "La atención no fue la que usted merecía. Nos disculpamos y hemos "
            "repasado el caso con todo el equipo."
        ),
        Cause.EXPECTATION: (
            "Entendemos que el artículo no resultó como lo imaginaba. Vamos a "
            "repasar las medidas y las fotos de la página."
        ),
        Cause.TASTE: (
            "Gracias por su franqueza. Los gustos varían, y sentimos que este "
            "artículo no fuera de su agrado."
        ),
        Cause.MISUNDERSTANDING: (
            "Nuestras instrucciones se prestaban a confusión, y lo sentimos. "
            "Las estamos escribiendo con más claridad."
        ),
        Cause.PRICE: (
            "Comprendemos su malestar con el precio. Depende de nuestros "
            "costes, que revisamos con frecuencia."
        ),
        Cause.PRICE_CUT: (
            "Ver que algo baja de precio poco después de comprarlo molesta, y "
            "lo entendemos."
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "Hemos leído su comparación con atención. Toda crítica a nuestros "
            "artículos cuenta, venga de donde venga."
        ),
        Cause.OUTSIDE_EVENT: (
            "Esta vez la causa no estaba en nuestras manos, aunque eso no le "
            "ahorra el disgusto. Lo lamentamos."
        ),
        Cause.FEATURE_WISH: (
            "Buena idea, gracias. Ya la tienen quienes preparan la próxima "
            "versión."
        ),
    },
    public_invitation=(
        "Para que podamos ocuparnos, abra el pedido en su cuenta de Amazon e "
        "indique allí el problema."
    ),
    public_solved=(
        "Entretanto el asunto quedó resuelto, y nos alegramos de ello."
    ),
    support_replies={
        None: (
            "gracias por escribirnos sobre el pedido {order_id}. Siento el "
            "contratiempo; yo me encargo."
        ),
        Cause.LISTING_PROMISE: (
            "he comparado el artículo del pedido {order_id} con su página y "
            "veo a qué se refiere. Lo lamento."
        ),
        Cause.DEFECT: (
            "siento mucho que el artículo del pedido {order_id} no funcione "
            "como debe."
        ),
        Cause.LATE_OR_LOST: (
            "he consultado al transportista por el paquete del pedido "
            "{order_id}. Disculpe la espera."
        ),
        Cause.DAMAGE: (
            "lamento que el artículo del pedido {order_id} llegara dañado. No "
            "hace falta que demuestre nada más."
        ),
        Cause.WRONG_ITEM: (
            "con el pedido {order_id} le llegó un artículo distinto. La "
            "confusión ocurrió en nuestro almacén; le pido disculpas."
        ),
        Cause.MISSING_PART: (
            "el contenido del pedido {order_id} no estaba completo. He "
            "anotado lo que falta y le pido disculpas."
        ),
        Cause.SERVICE: (
            "en el pedido {order_id} usted podía esperar más de nosotros. Me "
            "disculpo, y desde ahora llevo yo el caso."
        ),
        Cause.EXPECTATION: (
            "entiendo que el artículo del pedido {order_id} no sea lo que "
            "tenía en mente."
        ),
        Cause.TASTE: (
            "es una pena que el artículo del pedido {order_id} no le "
            "convenza. Me gustaría arreglarlo."
        ),
        Cause.MISUNDERSTANDING: (
            "he leído sus líneas sobre el pedido {order_id}. Nuestras "
            "instrucciones dejan una duda abierta, y lo siento."
        ),
        Cause.PRICE: (
            "comprendo que el pedido {order_id} le parezca caro para lo que "
            "ofrece."
        ),
        Cause.PRICE_CUT: (
            "el precio bajó después de su pedido {order_id}, y es lógico que "
            "le moleste."
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "tomo nota de sus observaciones sobre el pedido {order_id}. Si "
            "algo falla en el artículo mismo, lo corrijo."
        ),
        Cause.OUTSIDE_EVENT: (
            "lo ocurrido con el pedido {order_id} no dependía de usted ni de "
            "nosotros. Aun así, no quiero dejarle sin ayuda."
        ),
        Cause.FEATURE_WISH: (
            "he pasado al equipo de producto su propuesta sobre el pedido "
            "{order_id}."
        ),
    },
    quoting="Usted escribió: «{words}».",
    remedies={
        Remedy.REFUND: (
            "Le devuelvo el importe completo del artículo; el dinero vuelve "
            "al medio con el que pagó."
        ),
        Remedy.REPLACEMENT: (
            "Hoy preparamos un artículo nuevo para usted, sin coste alguno. "
            "El seguimiento aparecerá en su cuenta de Amazon."
        ),
        Remedy.PART: (
            "La pieza que necesita ya va en camino, y no tiene que pagar nada."
        ),
        Remedy.RETURN: (
            "Puede devolver el artículo a nuestro cargo: inicie la devolución "
            "en su cuenta de Amazon, allí está la etiqueta. El reembolso "
            "llega después."
        ),
        Remedy.HELP: "Dígame en qué paso se ha quedado y lo vemos juntos.",
        Remedy.CHOICE: (
            "¿Qué le viene mejor, un artículo nuevo o la devolución del "
            "dinero? Con su respuesta lo pongo en marcha el mismo día."
        ),
    },
)

TEXTS: Final = DraftTexts(
    language=Language.ES,
    polite=POLITE,
    date="%d/%m/%Y",
    removal_requests={
        "obscene-language": (
            "Por favor, retiren la valoración del vendedor del pedido "
            "{order_id}. Contiene palabras que comúnmente se consideran "
            "obscenas o groseras: «{words}»."
        ),
        "personal-information": (
            "Por favor, retiren la valoración del vendedor del pedido "
            "{order_id}. Contiene datos personales del vendedor: «{words}»."
        ),
        "product-review-only": (
            "Por favor, retiren la valoración del vendedor del pedido "
            "{order_id}. Todo el comentario es una opinión sobre el producto "
            "y no dice nada del servicio del vendedor: «{words}»."
        ),
        "fba-delivery-only": (
            "Por favor, tachen la valoración del vendedor del pedido "
            "{order_id}. Todo el comentario trata de la entrega de un pedido "
            "gestionado por Amazon: «{words}»."
        ),
        "buy-shipping-delay-only": (
            "Por favor, tachen la valoración del vendedor del pedido "
            "{order_id}. Todo el comentario trata del retraso o la falta de "
            "entrega de un envío que salió a tiempo con Buy Shipping: "
            "«{words}»."
        ),
        "easy-ship-delivery-only": (
            "Por favor, tachen la valoración del vendedor del pedido "
            "{order_id}. Todo el comentario trata de la entrega de un pedido "
            "que llevó Amazon (Easy Ship): «{words}»."
        ),
    },
    review_report=(
        "Por favor, revisen la opinión {review} según las normas de la "
        "comunidad."
    ),
    review_grounds={
        "seller-order-shipping": "Trata del vendedor, del pedido o del envío.",
        "price-availability": (
            "Habla del precio o la disponibilidad en un caso particular o en "
            "una tienda concreta."
        ),
        "unsupported-language": (
            "Está escrita en un idioma no admitido o mezcla varios."
        ),
        "spam-gibberish": "Es un texto repetitivo o sin sentido.",
        "too-few-words": "Es más corta de lo que se exigía.",
        "private-information": "Revela datos privados.",
        "profanity": "Contiene palabras groseras u obscenas.",
        "harassment": "Insulta, acosa o amenaza a personas.",
        "hate-speech": "Expresa odio hacia personas por lo que son.",
        "sexual-content": "Contiene descripciones sexuales explícitas.",
        "external-link": (
            "Lleva a un sitio externo o incluye un enlace de afiliado."
        ),
        "promotional-content": (
            "Su fin principal es promocionar una empresa, un sitio o una "
            "oferta."
        ),
        "conflict-of-interest": (
            "Quien la escribe tiene un interés económico o personal en el "
            "producto."
        ),
        "compensated-review": (
            "Se escribió o cambió a cambio de una compensación."
        ),
        "medical-claim": (
            "Afirma que el producto previene o cura una enfermedad grave."
        ),
        "illegal-or-dangerous": (
            "Anima a una actividad ilegal o a un uso peligroso del producto."
        ),
        "comment-on-review": "Trata de otras opiniones y no del producto.",
        "duplicate-review": (
            "El mismo texto se publicó varias veces o desde varias cuentas."
        ),
    },
    review_words="Las palabras son: «{words}».",
    check_in=(
        "Hola:\n\nusted nos escribió sobre el pedido {order_id}. Lo que "
        "acordamos ya está hecho por nuestra parte. ¿Le ha llegado todo bien "
        "o queda algo pendiente?\n\nUn saludo cordial"
    ),
    feedback_notice=(
        "Hola:\n\nel problema con el pedido {order_id} está resuelto por "
        "nuestra parte. Si la solución le satisface, puede actualizar o "
        "eliminar su valoración del vendedor en «Mis pedidos». La decisión es "
        "solo suya, y le ayudamos en cualquier caso.\n\nUn saludo cordial"
    ),
    review_request=(
        "Hola:\n\nusted nos compró con el pedido {order_id}. Sea cual sea su "
        "parecer, una opinión sincera en Amazon ayuda a otros clientes a "
        "elegir. Gracias por su tiempo.\n\nUn saludo cordial"
    ),
    delay_notice=(
        "Hola:\n\ntengo novedades del pedido {order_id}: llegará más tarde de "
        "lo previsto, el {new_date}. Lamento la espera. Si es demasiado tarde "
        "para usted, responda aquí y buscaremos una solución.\n\nUn saludo "
        "cordial"
    ),
    cannot_ship_notice=(
        "Hola:\n\nlamentablemente no podemos enviar el pedido {order_id}: la "
        "última unidad del almacén salió defectuosa. Le reembolsamos todo y "
        "no tiene que hacer nada. Disculpe las molestias.\n\nUn saludo cordial"
    ),
    return_question=(
        "Hola:\n\nsu devolución del pedido {order_id} ya está con nosotros. "
        "Antes de cerrarla tenemos una pregunta: {question}\n\nUn saludo "
        "cordial"
    ),
    customization_question=(
        "Hola:\n\nqueremos hacer el artículo del pedido {order_id} tal como "
        "usted lo desea y nos falta un dato: {question} Empezamos en cuanto "
        "tengamos su respuesta.\n\nUn saludo cordial"
    ),
    delivery_question=(
        "Hola:\n\ntodavía no podemos entregar el pedido {order_id} al "
        "transportista, porque un dato de la entrega no está claro: "
        "{question} Responda aquí y el paquete sale el mismo día.\n\nUn "
        "saludo cordial"
    ),
)
