"""
Portuguese words by which the causes of complaints are told.
"""

from __future__ import annotations

from typing import Final


CAUSES: Final = """
not
    não nunca nenhum nenhuma sem nada nem jamais nao tampouco
broken
    quebrou quebra quebrado quebrada quebrados quebraram partiu partido partida
    rachou rasgou soltou descolou arrebentou desmontou
faulty
    avari* estragou estragado defeit* defeituos* vaza vazou vazando vazamento
    sobreaquece superaquece queimou parou_de_funcionar deixou_de_funcionar
    pifou enferrujou enferrujado falha falhou desliga_sozinho trava travou
    pinga descasca descascou desconecta inutilizável morreu não_liga
    não_carrega descosturou descarrega_rápido curto_circuito
works
    funciona funcionam funcionou funcionava carrega liga serve segura fecha
damaged
    danificad* danos amassad* riscad* riscos risco rachad* pedaços lascad*
    torta torto dobrad* rasgad* molhad* estilhaçad* arranhad* arranhões
    esmagad* amolgad* cacos amassado partidos partida
arrived
    chegou chegaram veio vieram recebi recebido caixa encomenda entrega pacote
    transporte abri abrir embalagem embalado entregue entregaram chegada
in_use
    semana semanas mês meses uso usos utilização lavagem dias vez vezes ano
strict_use
    facilmente facilidade lavagem lavagens
lost
    atras* atraso demorou demora tarde extravi* perdida_no perdido_no à_espera
    esperando nunca_chegou não_chegou nunca_recebi não_recebi ainda_não_chegou
    ainda_não_recebi aguardando fora_do_prazo demorad* atrasado
    não_foi_entregue pedido_sumiu pacote_sumiu
late_praise
    sem_atraso nenhum_atraso não_demorou
get
    chegou recebi entregue recebido
parcel
    encomenda pedido pacote artigo entrega produto mercadoria item
wrong_item
    cor_errada produto_errado artigo_errado tamanho_errado modelo_errado
    item_errado outro_produto outro_artigo produto_diferente
    completamente_diferente totalmente_diferente não_foi_isto_que_eu_pedi
    não_foi_isso_que_eu_pedi não_é_o_que_pedi não_foi_o_que_pedi no_lugar_do
    no_lugar_da em_vez_do em_vez_da cor_diferente trocaram veio_errado
ordered
    pedi comprei encomendei
sent
    recebi enviaram mandaram veio chegou
instead
    vez lugar mas
part
    parafuso* cabo cabos tampa* carregador* adaptador* manual* instruções
    comando controle pilha pilhas bateria* peça* roda* pega ficha página*
    acessório* suporte* chave* mangueira* porca* pé pés capa* parte* botão
    bucha* kit conjunto
missing
    falta faltam faltava faltavam faltou faltando faltaram incomplet* não_veio
    não_vieram não_inclui não_estava_na_caixa não_trazia não_traz ausente
    só_vieram
included
    incluíd* inclui caixa pacote veio chegou acompanha
without
    sem não nenhum nenhuma
no_need
    precisa necessári* problema* ferramenta* preciso
rude
    grosseir* mal_educad* maleducad* golpista* incompetent* mentiros* desonest*
    arrogant* antipátic* burla burlões mal_criad* é_golpe um_golpe
service
    serviço atendimento vendedor* suporte loja empresa apoio
bad
    péssim* mau má ruim horrível horríveis terrível lamentável fraco desastre
    vergonhos* nojent* porcaria
refuse
    recusa recusam recusou recusaram ignor* não_responde não_respondem
    sem_resposta nenhuma_resposta sem_reembolso não_devolvem nunca_respond*
    não_reembols* nega negam não_respondeu rejeit* cancelaram_o_meu
    cancelaram_meu
reply
    respond* resposta reembols* devolv*
expected
    esperava imaginei imaginava esperado pensei pensava achei_que achava
    expectativa*
lacking
    menor mais menos melhor fraco fin* curto tanto tão pequen* maior
disappointing
    decepcion* desilus* desapont* dececion* nada_de_especial nada_demais
    mediocre medíocre mais_ou_menos muito_pequen* pequeno_demais frac*_demais
    frágil fraquinho
exceeded
    melhor_do_que superou supera acima_das surpreendeu melhor_que
described
    descrição foto fotos imagem imagens anúncio anunciad* descrito título
claims
    anunciad* supostamente vendido_como alegadamente
mismatch
    realidade diferente verdade molhou falso afinal e_é na_verdade
misleading
    enganos* enganador* engano_do propaganda_enganosa não_corresponde
    não_condiz nada_a_ver_com não_é_como_na diferente_da_foto
    diferente_da_descrição não_é_igual não_conforme falsa_descrição
    não_é_como_descrito não_bate_com
ugly
    chat* aborrecid* entediant* fei* feio feia feias horrend* fede fedor
    cheira_mal sem_graça sem_sabor insoss* não_é_o_meu_estilo
    não_faz_meu_estilo não_é_meu_estilo gosto_de_sabão sabe_a_sabão
    gosto_de_plástico cafona* piros* parece_barato muito_doce doce_demais
    previsível cheiro_ruim mau_cheiro cheiro_forte cheiro_desagradável
    cheiro_de_plástico enjoativ* mal_escrit*
looks
    cor cheiro sabor gosto_de design estilo estampa enredo perfume aspeto
    aspecto história padrão
like
    gosto gostei gostamos agradou agrada
mine
    meu minha meus nosso nossa
compatible
    compatíve*
fits
    serve encaixa cabe
overlooked
    erro_meu meu_erro culpa_minha minha_culpa enganei_me me_enganei por_engano
    sem_querer não_reparei não_percebi não_vi_que devia_ter_lido
    deveria_ter_lido devia_ter não_li não_é_compatível não_compatíve*
    incompatíve* li_mal comprei_errado pedi_errado entendi_mal não_notei
    não_sabia_que confundi
expensive
    muito_caro muito_cara caro_para cara_para caríssim* caro_demais absurd*
    roubo custa_mais_do não_vale_o não_vale_a péssimo_custo mau_custo
    má_relação preço_exorbitante preço_alto preço_elevado salgado não_compensa
    abusiv* custa_mais_que caro
worth
    vale compensa
price
    preço preços custo dinheiro frete portes custo_benefício
inexpensive
    não_é_caro nada_caro mais_caros mais_caras menos_caro não_foi_caro
price_fell
    barat* baixou baixaram promoção desconto reduzi* saldo saldos oferta caiu
    metade_do_preço abaixou
then
    depois agora seguinte logo após hoje dia
bought
    compra comprei pedido pedi paguei encomend*
rival
    concorrente* concorrência marca site_deles loja_deles outra_marca
    site_oficial encontram_em comprem_lá
go_buy
    comprem compre_antes compre_o compre_a vão_à vão_ao vá levem leve_o
    encontram prefiram escolham procurem peçam comprem_antes comprem_lá
superior
    melhor melhores superior*
event
    greve* alfândega tempestade* temporal neve nevasca inundaç* enchente*
    confinamento pandemia covid quarentena apagão furacão lockdown
because
    causa retid* atras* por devido culpa parad* pres*
beast
    cão cachorro cães gato ratos
chewed
    mordeu comeu roeu destruiu estraçalhou mastigou rasgou
wish
    seria_melhor seria_bom seria_ótimo seria_ideal por_favor_adicion* adicionem
    acrescentem gostaria_que gostaria_de_ter podia_ter poderia_ter podia_vir
    poderia_vir pena_que_não pena_não_ter devia_ter_um deveria_ter_um
    deveria_vir quem_dera oxalá tomara_que faria_falta só_faltou
    seria_interessante
praise
    ótim* perfeit* excelent* adoro adorei encantad* muito_bem satisfeit* feliz
    maravilh* bom boa bons recomendo
remedy
    conserta consert* repar* protege contra substitu* tapa veda
earlier
    velho velha antigo antiga anterior
if
    se caso
colour
    pret* branc* vermelh* azul* verde rosa cinza* cinzent* amarel* castanh*
    roxo marrom prata
says
    promete prometem diz dizia segundo
less
    menos
"""
