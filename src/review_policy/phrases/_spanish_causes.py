"""
Spanish words by which the causes of complaints are told.
"""

from __future__ import annotations

from typing import Final


CAUSES: Final = """
not
    no nunca ningún ninguna sin nada ni tampoco jamás apenas
broken
    rompió rompe rompen roto rota rotos rotas rompieron partió partido quebrado
    quebró desprendió despegó soltó rajó cayó_a_pedazos desarmó
faulty
    estropeó estropeado estropeada averi* defectuos* gotea fuga fugas
    pierde_agua sobrecalienta falla falló fallo fallos oxidó oxidado
    dejó_de_funcionar no_funciona_bien quemó murió parpadea descompuso
    apaga_solo se_apaga inservible desconecta descose descosió atasca
    no_enciende cortocircuito dejó_de_cargar desinfla deshace pela
works
    funcion* carga enciende arranca sirve sujeta cierra
damaged
    dañad* daños golpead* aplastad* abollad* rajad* arañazo* rayad* rayón
    rayones pedazos astillad* doblad* rasgad* mojad* reventad* añicos
    deteriorad* maltrech* abolladura* desportillad* hundid* derramad*
arrived
    llegó llegaron llegado vino vinieron recibí recibido caja paquete entrega
    transporte envío abrir abrirlo embalaje empaquetado embalado entregado
    entregaron
in_use
    semana semanas mes meses uso usos lavado día días vez veces año
strict_use
    facilidad fácilmente lavado lavados
lost
    retras* retraso tarde demora demoró tardó_una tardó_mucho tardó_demasiado
    tardaron perdido_en extravi* esperando nunca_llegó no_llegó no_ha_llegado
    no_llega nunca_recibí no_recibí no_he_recibido tardanza todavía_no aún_no
    fuera_de_plazo tardan lentísim* tardado sin_recibir se_perdió han_perdido
    espero_mi_pedido
late_praise
    sin_retraso sin_demora ningún_retraso tarde_o
get
    llegó llegado recibí recibido entregado
parcel
    paquete pedido envío artículo entrega producto mercancía
wrong_item
    color_equivocado producto_equivocado artículo_equivocado talla_equivocada
    modelo_equivocado otro_producto otro_artículo producto_distinto
    producto_diferente totalmente_distinto artículo_distinto no_es_lo_que_pedí
    no_es_lo_que_compré no_es_el_que_pedí otro_modelo otro_color en_lugar_de_la
    en_lugar_del en_vez_de_la en_vez_del artículo_diferente color_diferente
    equivocaron
ordered
    pedí pedido compré ordené
sent
    recibí enviaron mandaron llegó vino entregaron
instead
    lugar vez pero
part
    tornillo* cable* tapa* cargador* adaptador* manual* instrucciones mando*
    pila pilas batería* pieza* rueda* asa enchufe* página* accesorio* soporte*
    llave* manguera* tuerca* pata patas funda* parte* botón tapón taco*
    boquilla* repuesto* juego kit set
missing
    falta faltan faltaba faltaban faltó faltaron faltante* incomplet* no_venía
    no_venían no_incluye no_incluía no_traía no_trae no_estaba_en_la_caja
    solo_venían sin_incluir
included
    incluid* incluye caja paquete traía venía llegó vino
without
    sin no ningún ninguna
no_need
    necesita necesidad hace_falta problema* herramienta* requiere
rude
    grosero* groser* maleducad* estafa* estafador* incompetent* mentiros*
    antipátic* desagradable* borde arrogante* poco_profesional*
service
    servicio atención vendedor* soporte tienda empresa personal
bad
    mal mala malo malísim* pésim* horrible* fatal lamentable* terrible*
    desastre desastros* nefast* penos* vergonzos* asqueros*
refuse
    niegan niega negaron negó ignor* no_contesta no_contestan no_responde*
    sin_respuesta ninguna_respuesta no_devuelven sin_reembolso rechaz*
    nunca_contestó nunca_respondi* no_me_devuelven no_dan_la_cara
    no_quieren_devolver cancelaron_mi pasan_de
reply
    contest* respond* respuesta reembols* devuelt*
expected
    esperaba esperábamos imaginaba imaginé esperado pensaba pensé creía
    expectativa*
lacking
    pequeñ* menos mejor más débil fin* cort* tanto tan grande
disappointing
    decepcion* nada_del_otro nada_especial regular mediocre* normalito
    demasiado_pequeñ* demasiado_débil demasiado_fin* muy_flojo flojo floja
    poca_cosa endeble*
exceeded
    mejor_de_lo mejor_que_lo supera superó más_de_lo_que_esperaba superado
described
    descripción foto fotos imagen imágenes anunci* descrito ficha título
claims
    anunciad* supuestamente vendido_como presuntamente teóricamente
mismatch
    realidad distint* diferente* falso entró y_es
misleading
    engaños* engaño no_corresponde no_se_corresponde no_coincide no_se_parece
    no_es_como_en no_es_lo_que_se_describe falsa_descripción
    diferente_a_la_foto distinto_a_la_foto nada_que_ver_con no_concuerda
    no_es_como_se_describe
ugly
    aburrid* fe feo fea feos feas feísim* apesta huele_mal hortera* sos*
    insípid* no_es_mi_estilo no_es_de_mi_gusto no_es_lo_mío sabe_a_jabón
    sabe_a_plástico parece_barato demasiado_dulce demasiado_salad* predecible
    mal_olor olor_desagradable olor_fuerte_a cursi huele_a_plástico anticuad*
    muy_feo mal_escrit* lent*_trama empalagos* huele_a_químico
looks
    color olor sabor diseño estilo estampado trama perfume aspecto historia
    tacto
like
    gusta gustó gustan gustaron convence
mine
    mi mis nuestro nuestra
compatible
    compatible*
fits
    encaja cabe sirve vale
overlooked
    culpa_mía mi_culpa error_mío mi_error fallo_mío me_equivoqué equivoqué
    por_error no_me_di_cuenta no_me_fijé debí_leer debería_haber_leído no_leí
    no_es_compatible no_compatible incompatible* no_son_compatibles sin_querer
    entendí_mal no_vi_que tendría_que_haber tenía_que_haber_leído no_sabía_que
    me_confundí
expensive
    caro caros carísim* sobrevalorad* abusiv* cuesta_más_que no_vale_lo
    no_vale_la_pena no_vale_el mala_relación precio_excesivo precio_elevado
    demasiado_car* un_robo precio_desorbitado exagerado_precio muy_cara es_cara
    demasiado_cara muy_caras son_caras
worth
    vale merece
price
    precio* coste costo dinero envío relación
inexpensive
    nada_caro no_es_caro más_caros más_caras tan_caros no_es_cara cara_a_cara
price_fell
    barat* bajaron rebajad* rebaja rebajas oferta descuento promoción bajado
    mitad_de_precio reducid* bajó_el bajó_de ha_bajado
then
    después luego ahora siguiente justo tras desde nada_más hoy
bought
    compra compré comprarlo pedí pedido pagué comprado
rival
    competencia competidor* marca su_web su_tienda su_página otra_marca
    página_oficial web_oficial de_kessler su_sitio
go_buy
    comprad compren compra_mejor compra_el compra_la id_a vayan_a coge coged
    mejor_comprad mejor_compra cómpr* compren_allí elijan buscad busquen
    encontráis pedid encontrarán vete_a
superior
    mejor mejores superior*
event
    huelga* aduana* tormenta* nevada* temporal inundaci* confinamiento pandemia
    covid cuarentena huracán terremoto apagón nieve
because
    culpa por retenid* retras* causa debido parado bloqueado dejó
beast
    perro perros gato ratas ratón
chewed
    mordió comió destrozó masticó rompió mordisque* destroz*
wish
    sería_mejor estaría_bien sería_ideal por_favor_añad* añadan añadir
    me_hubiera_gustado hubiera_estado_bien vendría_bien eché_en_falta
    echo_en_falta echo_de_menos debería_tener debería_incluir debería_traer
    estaría_genial podría_tener me_gustaría_que lástima_que_no podrían_añadir
    hubiera_sido_mejor sería_perfecto sería_bueno ojalá_tuv* ojalá_fuera
    ojalá_hubiera ojalá_viniera ojalá_incluy*
praise
    genial perfect* excelent* encanta encantad* muy_bien estupend* feliz
    content* buen* gran maravill* satisfech* recomendable
remedy
    repar* arregl* cubr* protege contra reemplaz* sustitu* tap*
earlier
    viejo vieja antiguo antigua anterior
if
    si
colour
    negr* blanc* roj* azul* verde* rosa gris* amarill* marrón morad* plateado
    dorado
says
    según promete prometen dice ponía pone
less
    menos
"""
