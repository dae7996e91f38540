"""
Portuguese: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._phrases import Phrases, listed, phrased
from review_policy.phrases._portuguese_meanings import MEANINGS
from review_policy.phrases._portuguese_obscene import OBSCENE


PHRASES: Final = Phrases(
    language=Language.PT,
    function_words=listed(
        """
        o a os as de do da dos das e é não nao que um uma em no na nos nas com
        por para se mas mais muito muita muitos eu me meu minha meus foi fui
        foram está estão estava este esta isso isto tudo nada nunca já bem mal
        são ao aos às pelo pela pelos como também até só sem nem tem têm
        tenho tinha tive quando depois ser você voce vocês vc ainda ótimo ótima
        pra pro ele ela eles dele seu sua essa esse num numa porém porque então
        agora fiz fazer faz veio chegou dia dias anos obrigado obrigada bom boa
        mesmo outro outra desde aqui quem
        """
    ),
    clause_words=listed(
        """
        mas porém porem contudo todavia entretanto entanto embora conquanto
        exceto excepto salvo senão enquanto apesar infelizmente pena
        """
    ),
    # The pronoun stands before the verb in Brazil ("me liguem"), hangs on it
    # in Portugal ("liguem-me"), so that either may come first.
    own_objects=listed(
        """
        me mim comigo nos nós conosco connosco para pra pro no pelo ao ligue
        liguem liga ligar ligarem chame chamem chama chamar contate contatem
        contacte contactem contatar contactar escreva escrevam escrever mande
        mandem manda mandar envie enviem enviar avise avisem avisar retorne
        retornem retornar responda respondam responder procure procurem
        """
    ),
    own_possessives=listed("meu minha meus minhas nosso nossa nossos nossas"),
    reach_words=listed(
        """
        ligue liguem liga chame chamem chama contate contatem contacte
        contactem contacta escreva escrevam escreve mande mandem manda envie
        enviem envia avise avisem avisa retorne retornem telefone telefonem
        responda respondam contato contacto fale falem fala me nos
        """
    ),
    contact_words=listed(
        """
        número numero num nr telefone telefones tel telf tlf tlm telemóvel
        telemovel celular cel fone fixo whatsapp whats zap zapzap wpp wp email
        emails mail e correio endereço endereco morada contato contacto
        contatos contactos dados
        """
    ),
    introductions=phrased(
        """
        sou o
        sou a
        eu sou
        aqui é
        aqui é o
        aqui é a
        me chamo
        eu me chamo
        chamo me
        meu nome é
        o meu nome
        nome é
        meu nome completo
        quem fala é
        quem escreve é
        """
    ),
    sign_offs=listed(
        """
        atenciosamente att atte cordialmente respeitosamente cumprimentos cpts
        saudações abraço abraços abs abç abçs beijos bjs grato grata obrigado
        obrigada assinado ass assina
        """
    ),
    third_persons=listed(
        """
        entregador entregadora entregadores motoboy motorista motoristas
        carteiro carteiros carteira estafeta estafetas transportador
        transportadora transportadoras condutor vizinho vizinha vizinhos
        vizinhas porteiro porteira zelador zeladora síndico síndica
        recepcionista rececionista segurança vigilante desconhecido
        desconhecida estranho marido esposo esposa mulher filha filho filhos
        filhas mãe pai mamãe papai mamã papá avó avô vovó vovô irmão irmã tia
        tio sobrinho sobrinha primo prima cunhado cunhada sogra sogro genro
        nora namorado namorada noivo noiva amigo amiga professor professora
        veterinário veterinária médico médica doutor doutora dentista autor
        autora narrador narradora cantor cantora ator atriz diretor diretora
        realizador compositor ilustrador destinatário destinatária inquilino
        inquilina cliente comprador compradora colega neto neta depósito
        armazém afilhado afilhada
        """
    ),
    person_words=listed(
        """
        ele ela eles elas dele dela quem alguém pessoa senhor senhora sr sra
        srta dona dom dr dra doutor doutora seu tipo cara moço moça rapaz
        rapariga garoto garota menino menina homem mulher cavalheiro gajo gaja
        dono dona proprietário proprietária gerente chefe chefa patrão patroa
        encarregado encarregada responsável diretor diretora sócio sócia
        fundador fundadora atendente funcionário funcionária empregado
        empregada assessor assessora agente operador operadora assistente
        consultor consultora vendedor vendedora técnico técnica colega equipe
        equipa suporte apoio ajuda escritório devoluções contabilidade
        financeiro recepção receção oficina balcão setor departamento
        atendimento sac chamado chamada chama chamava nome nomes assinado
        assinada assinou assina perguntei perguntar perguntem pergunte
        pergunta atende atendeu respondeu responde respondia disse diz
        disseram dizia dizendo falou falei falar fala falando contou escreveu
        escreve escrevia enviou mandou ligou telefonou conversei conversou
        tratei tratou tratar prometeu promete negou nega recusou garante
        garantiu afirma afirmou jurou insistiu desculpou resolveu ajudou ajuda
        atendida atendido atenderam explicou arranjou consertou embalou
        preparou entregou reembolsou deve possui trabalha trabalhou agradeço
        agradecer obrigado obrigada parabéns recomendo procurar procure
        contatar contactar contatei contactei atenciosamente cumprimentos
        fatura pix paypal mbway transferência titular conta carta etiqueta
        remetente comigo cpf nif
        """
    ),
    private_persons=listed(
        """
        vizinho vizinha vizinhos vizinhas esposa esposo marido mulher mamãe
        mamã mãe papai papá pai avó avô vovó vovô irmã irmão tia tio prima
        primo sobrinha sobrinho filho filha enteado enteada padrasto madrasta
        padrinho madrinha afilhado afilhada noivo noiva namorado namorada
        companheiro companheira ex amigo amiga amigos colega senhorio senhoria
        inquilino inquilina cunhado cunhada sogra sogro genro nora neto neta
        chefe patrão patroa gerente supervisor supervisora vendedor vendedora
        proprietário proprietária dono dona encarregado encarregada sócio
        embalador caixa entregador entregadora motoboy estafeta carteiro
        carteira motorista condutor atendente agente operador operadora
        funcionário funcionária funcionários empregado empregada técnico
        técnica encanador canalizador eletricista pedreiro carpinteiro
        marceneiro mecânico instalador professora professor dentista
        veterinário veterinária médico médica doutor doutora enfermeira
        enfermeiro psicóloga psicólogo advogada advogado parteira babá ama
        treinador treinadora padre pastor senhor senhora sr sra srta chamado
        chamada chamados assinado assinada pergunte perguntem contato contacto
        endereço morada mora moro morando vive cliente comprador compradora
        porteiro porteira zelador síndico síndica vigilante baixo cima rua
        cara moço moça rapaz rapariga garoto garota gajo gaja crachá placa
        matrícula profissional aldeia bairro bombeiro diarista faxineira
        """
    ),
    public_persons=listed(
        """
        autor autora autores escritor escritora romancista poeta poetisa
        poemas poesia cantor cantora cantores canção canções música músicas
        banda grupo dupla ator atriz atores cineasta realizador compositor
        compositora ilustrador ilustradora narrador narradora tradutor
        tradutora editor editora romance romances livro livros filme filmes
        documentário memórias biografia trilogia saga série coleção álbum
        disco discos cd marca personagem personagens herói heroína
        protagonista protagonistas detetive detective inspetor inspetora
        comissário vilão vilã prosa trama enredo capítulo capítulos conto
        contos história histórias obra obras teatro peça pintor pintora
        quadros filósofo filósofa presidente ministro ministra rainha rei
        santo santa são nossa estilista estrelado estrelada interpreta
        interpretado assassino narra escrito escrita dirigido dirigida
        realizado traduzido traduzida fãs jogador futebolista novela
        """
    ),
    platform_words=listed("amazon amazon's amazons amazom prime"),
    buyer_possessives=listed(
        """
        seu sua seus suas teu tua teus tuas vosso vossa vossos vossas
        comprador compradora cliente
        """
    ),
    given_words=listed(
        """
        deu deste deram forneceu forneceste fornecido fornecida fornecidos
        informou informaste informado informada informados indicou indicaste
        indicado indicada passou passaste cadastrou cadastrado cadastrada
        cadastrados registrou registrado registrada registou registado
        registada colocou colocaste colocado deixou deixaste deixado inseriu
        inserido inserida preencheu preenchido digitou digitado anotou consta
        constam facultou facultado disponibilizou disponibilizado pôs
        """
    ),
    greetings=listed(
        """
        olá ola oi oie ei alô bom boa dia tarde noite prezado prezada prezados
        caro cara caros caríssimo estimado estimada querido querida exmo exma
        senhor senhora sr sra srta dona dr dra para
        """
    ),
    scan_words=listed(
        """
        escaneie escaneiem escanear escaneando escaneia escaneio digitalize
        digitalizem digitalizar digitaliza scaneie scanear scan leia ler lê
        leitura aponte apontem apontar aponta apontando capture capturar foque
        """
    ),
    code_words=listed("qr código codigo códigos qrcode quadradinho"),
    parcel_words=listed(
        """
        rastreio rastreamento rastrear rastreie rastreia rastreá acompanhar
        acompanhe acompanha acompanhamento seguir siga segue seguimento
        localizar localize localizador pacote encomenda envio remessa objeto
        transportadora correios entrega tracking track
        """
    ),
    third_lines=listed(
        """
        transportadora transportadoras transportador correios ctt sedex jadlog
        loggi dpd gls mrw nacex seur dhl ups fedex fabricante fabricantes
        fábrica garantia garantias entregador motorista estafeta motoboy
        depósito armazém seguradora seguro técnico técnica assistência
        autorizada oficina importador importadora marca alfândega
        """
    ),
    opt_out_words=listed(
        """
        descadastrar descadastre descadastro descadastramento desinscrever
        desinscreva desinscrição cancelar cancele cancelamento
        subscrição inscrição remover unsubscribe descadastrem optout
        """
    ),
    may_double=listed(
        """
        muito muita não sim já bem mal mais tão tanto quase logo assim nada
        tudo nunca sempre ainda agora hoje nem se que pouco pouquinho super
        longe perto cedo rápido devagar hora ha rs kk toc tic tuc tac bla blá
        tchau olá oi obrigado obrigada parabéns ok boa vai vem corre bora tico
        quero pisca pega bate pula puxa empurra esconde reco troca treme mexe
        come cai au piu zum real puro verdade calma certo bom lindo linda
        """
    ),
    obscene=OBSCENE,
    limits=(
        "Words of two letters in disguise are found in fixed phrases only.",
    ),
    meanings=(MEANINGS,),
)
