"""
Drafts in Portuguese.
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
    greeting="Olá,",
    closing="Atenciosamente",
    public_replies={
        None: (
            "Obrigado por contar o que não deu certo. Lamentamos que este "
            "pedido tenha decepcionado."
        ),
        Cause.LISTING_PROMISE: (
            "O item não era o que a descrição dava a entender, e pedimos "
            "desculpas. Estamos revendo a página linha por linha."
        ),
        Cause.DEFECT: (
            "Um produto com defeito não deveria ter saído do nosso estoque. "
            "Pedimos desculpas; a equipe de inspeção já foi avisada."
        ),
        Cause.LATE_OR_LOST: (
            "Esperar mais do que o anunciado incomoda, e pedimos desculpas. "
            "Já perguntamos à transportadora o que houve."
        ),
        Cause.DAMAGE: (
            "Abrir a caixa e achar algo quebrado é frustrante. Sentimos muito "
            "e passamos a proteger melhor este item."
        ),
        Cause.WRONG_ITEM: (
            "Foi o item errado no seu pacote: o erro foi nosso, e pedimos "
            "desculpas."
        ),
        Cause.MISSING_PART: (
            "Faltou algo no seu pacote, e lamentamos. Cada conjunto agora é "
            "contado antes de fechar."
        ),
        Cause.SERVICE: (
            "O atendimento não foi o que deveria ser. Pedimos desculpas e já "
            "conversamos sobre o caso com a equipe."
        ),
        Cause.EXPECTATION: (
            "Entendemos que o item ficou diferente do que você imaginava. "
            "Vamos rever as medidas e as fotos da página."
        ),
        Cause.TASTE: (
            "Obrigado pela sinceridade. Gostos variam, e é uma pena que este "
            "não tenha agradado."
        ),
        Cause.MISUNDERSTANDING: (
            "As nossas instruções deram margem a confusão, e sentimos muito. "
            "Estão sendo reescritas."
        ),
        Cause.PRICE: (
            "Entendemos o incômodo com o preço. Ele acompanha os nossos "
            "custos, que revemos sempre."
        ),
        Cause.PRICE_CUT: (
            "Ver o preço cair logo depois da compra chateia, e nós "
            "compreendemos."
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "Lemos a sua comparação com atenção. Toda crítica aos nossos "
            "itens importa, venha de onde vier."
        ),
        Cause.OUTSIDE_EVENT: (
            "Desta vez a causa estava fora do nosso alcance, mas sabemos que "
            "isso não diminui o transtorno. Lamentamos."
        ),
        Cause.FEATURE_WISH: (
            "Boa ideia, obrigado. Ela já está com quem prepara a próxima "
            "versão."
        ),
    },
    public_invitation=(
        "Para podermos cuidar disso, abra o pedido na sua conta da Amazon e "
        "informe ali o problema."
    ),
    public_solved=(
        "Nesse meio-tempo a questão foi resolvida, e ficamos contentes."
    ),
    support_replies={
        None: (
            "obrigado por escrever sobre o pedido {order_id}. Sinto pelo "
            "transtorno e vou cuidar disso."
        ),
        Cause.LISTING_PROMISE: (
            "comparei o item do pedido {order_id} com a página e vejo o que "
            "você quer dizer. Lamento."
        ),
        Cause.DEFECT: (
            "sinto muito que o item do pedido {order_id} não funcione como "
            "deveria."
        ),
        Cause.LATE_OR_LOST: (
            "consultei a transportadora sobre o pacote do pedido {order_id}. "
            "Desculpe a espera."
        ),
        Cause.DAMAGE: (
            "lamento que o item do pedido {order_id} tenha chegado "
            "danificado. Não é preciso provar mais nada."
        ),
        Cause.WRONG_ITEM: (
            "com o pedido {order_id} chegou um item diferente do seu. A troca "
            "aconteceu no nosso estoque; peço desculpas."
        ),
        Cause.MISSING_PART: (
            "o conteúdo do pedido {order_id} não estava completo. Anotei o "
            "que falta e peço desculpas."
        ),
        Cause.SERVICE: (
            "no pedido {order_id} você podia esperar mais de nós. Peço "
            "desculpas, e agora o caso está comigo."
        ),
        Cause.EXPECTATION: (
            "entendo que o item do pedido {order_id} não seja o que você "
            "tinha em mente."
        ),
        Cause.TASTE: (
            "é uma pena que o item do pedido {order_id} não combine com você. "
            "Quero acertar isso."
        ),
        Cause.MISUNDERSTANDING: (
            "li as suas linhas sobre o pedido {order_id}. As nossas "
            "instruções deixam uma dúvida no ar, e sinto por isso."
        ),
        Cause.PRICE: (
            "compreendo que o pedido {order_id} pareça caro pelo que oferece."
        ),
        Cause.PRICE_CUT: (
            "o preço caiu depois do seu pedido {order_id}, e é natural que "
            "isso incomode."
        ),
        Cause.SUSPECTED_COMPETITOR: (
            "anotei as suas observações sobre o pedido {order_id}. Se houver "
            "algo errado com o próprio item, eu corrijo."
        ),
        Cause.OUTSIDE_EVENT: (
            "o que aconteceu com o pedido {order_id} não dependia de você nem "
            "de nós. Mesmo assim, quero ajudar."
        ),
        Cause.FEATURE_WISH: (
            "passei à equipe de produto a sua sugestão sobre o pedido "
            "{order_id}."
        ),
    },
    quoting="Você escreveu: “{words}”.",
    remedies={
        Remedy.REFUND: (
            "Estou devolvendo o valor total do item; o dinheiro volta para a "
            "forma de pagamento usada."
        ),
        Remedy.REPLACEMENT: (
            "Um item novo está sendo preparado hoje para você, sem custo. O "
            "rastreio aparecerá na sua conta da Amazon."
        ),
        Remedy.PART: (
            "A peça de que você precisa já está a caminho, sem nada a pagar."
        ),
        Remedy.RETURN: (
            "Você pode devolver o item por nossa conta: inicie a devolução na "
            "sua conta da Amazon, a etiqueta está lá. O reembolso vem em "
            "seguida."
        ),
        Remedy.HELP: "Conte em que passo parou, e seguimos juntos.",
        Remedy.CHOICE: (
            "O que ajuda mais, um item novo ou o dinheiro de volta? Responda, "
            "e eu inicio no mesmo dia."
        ),
    },
)

TEXTS: Final = DraftTexts(
    language=Language.PT,
    polite=POLITE,
    date="%d/%m/%Y",
    removal_requests={
        "obscene-language": (
            "Por favor, removam a avaliação do vendedor do pedido {order_id}. "
            "Ela contém palavras comumente entendidas como obscenas ou "
            "grosseiras: “{words}”."
        ),
        "personal-information": (
            "Por favor, removam a avaliação do vendedor do pedido {order_id}. "
            "Ela contém dados pessoais do vendedor: “{words}”."
        ),
        "product-review-only": (
            "Por favor, removam a avaliação do vendedor do pedido {order_id}. "
            "Todo o comentário é uma avaliação do produto e nada diz do "
            "serviço do vendedor: “{words}”."
        ),
        "fba-delivery-only": (
            "Por favor, risquem a avaliação do vendedor do pedido {order_id}. "
            "Todo o comentário trata da entrega de um pedido enviado pela "
            "Amazon: “{words}”."
        ),
        "buy-shipping-delay-only": (
            "Por favor, risquem a avaliação do vendedor do pedido {order_id}. "
            "Todo o comentário trata do atraso ou da falta de entrega de um "
            "envio feito no prazo com o Buy Shipping: “{words}”."
        ),
        "easy-ship-delivery-only": (
            "Por favor, risquem a avaliação do vendedor do pedido {order_id}. "
            "Todo o comentário trata da entrega de um pedido levado pela "
            "Amazon (Easy Ship): “{words}”."
        ),
    },
    review_report=(
        "Por favor, verifiquem a avaliação {review} segundo as Diretrizes da "
        "Comunidade."
    ),
    review_grounds={
        "seller-order-shipping": (
            "Ela trata do vendedor, do pedido ou do envio."
        ),
        "price-availability": (
            "Ela comenta preço ou disponibilidade num caso pessoal ou numa "
            "loja específica."
        ),
        "unsupported-language": (
            "Está escrita num idioma não aceito ou mistura vários."
        ),
        "spam-gibberish": "É um texto repetitivo ou sem sentido.",
        "too-few-words": "É mais curta do que se exigia.",
        "private-information": "Revela informações privadas.",
        "profanity": "Contém palavrões ou obscenidades.",
        "harassment": "Insulta, assedia ou ameaça pessoas.",
        "hate-speech": "Expressa ódio a pessoas pelo que elas são.",
        "sexual-content": "Contém descrições sexualmente explícitas.",
        "external-link": "Leva a um site externo ou traz um link de afiliado.",
        "promotional-content": (
            "Serve sobretudo para promover uma empresa, um site ou uma oferta."
        ),
        "conflict-of-interest": (
            "Quem escreveu tem interesse financeiro ou pessoal no produto."
        ),
        "compensated-review": (
            "Foi escrita ou alterada em troca de compensação."
        ),
        "medical-claim": (
            "Afirma que o produto previne ou cura uma doença grave."
        ),
        "illegal-or-dangerous": (
            "Incentiva atividade ilegal ou uso perigoso do produto."
        ),
        "comment-on-review": "Fala de outras avaliações e não do produto.",
        "duplicate-review": (
            "O mesmo texto foi publicado várias vezes ou por várias contas."
        ),
    },
    review_words="As palavras são: “{words}”.",
    check_in=(
        "Olá,\n\nvocê nos escreveu sobre o pedido {order_id}. O que "
        "combinamos já foi feito da nossa parte. Chegou tudo certo ou ficou "
        "algo pendente?\n\nAtenciosamente"
    ),
    feedback_notice=(
        "Olá,\n\no problema com o pedido {order_id} está resolvido da nossa "
        "parte. Se a solução atende você, é possível atualizar ou remover a "
        "avaliação do vendedor em “Seus pedidos”. A decisão é só sua, e "
        "ajudamos em qualquer caso.\n\nAtenciosamente"
    ),
    review_request=(
        "Olá,\n\nvocê comprou conosco no pedido {order_id}. Seja qual for a "
        "sua opinião, uma avaliação sincera na Amazon ajuda outros clientes a "
        "escolher. Obrigado pelo seu tempo.\n\nAtenciosamente"
    ),
    delay_notice=(
        "Olá,\n\nhá novidades sobre o pedido {order_id}: ele chegará mais "
        "tarde do que o previsto, em {new_date}. Sinto pela espera. Se for "
        "tarde demais para você, responda aqui e achamos um "
        "jeito.\n\nAtenciosamente"
    ),
    cannot_ship_notice=(
        "Olá,\n\ninfelizmente não conseguimos enviar o pedido {order_id}: a "
        "última unidade do estoque estava com defeito. Vamos devolver o valor "
        "total, e você não precisa fazer nada. Desculpe o "
        "transtorno.\n\nAtenciosamente"
    ),
    return_question=(
        "Olá,\n\na sua devolução do pedido {order_id} já chegou. Antes de "
        "concluir, temos uma pergunta: {question}\n\nAtenciosamente"
    ),
    customization_question=(
        "Olá,\n\nqueremos fazer o item do pedido {order_id} exatamente como "
        "você deseja, e falta um detalhe: {question} Começamos assim que "
        "tivermos a resposta.\n\nAtenciosamente"
    ),
    delivery_question=(
        "Olá,\n\nainda não podemos entregar o pedido {order_id} à "
        "transportadora, porque um dado da entrega não está claro: {question} "
        "Responda aqui, e o pacote sai no mesmo dia.\n\nAtenciosamente"
    ),
)
