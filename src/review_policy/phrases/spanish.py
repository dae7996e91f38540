"""
Spanish: what people say, sorted by meaning.
"""

from __future__ import annotations

from typing import Final

from review_policy.language import Language
from review_policy.phrases._phrases import Phrases, listed, phrased
from review_policy.phrases._spanish_meanings import MEANINGS
from review_policy.phrases._spanish_obscene import OBSCENE


PHRASES: Final = Phrases(
    language=Language.ES,
    function_words=listed(
        """
        el la los las de del y es no que en un una con por para se lo me
        mi muy pero más ha he le su sin al está esta este como todo nada
        nunca ya bien mal son fue era porque también hay cuando yo nos
        tiene tengo hasta si ni desde sólo solo muchas gracias después eso
         han hemos hace hacer había fueron estaba están estoy puede
        pueden quiero les sus ellos ella nosotros ustedes usted unos unas
        estos estas ese esa esos esto mucho mucha muchos donde aunque antes
        luego ahora aquí así aún siempre tampoco además según mismo otro
        otra hoy días años llegó viene vino alguien hola bueno
        todavía muchísimo pues
        """
    ),
    clause_words=listed(
        """
        pero peró aunque mas sino excepto salvo embargo mientras empero
        obstante
        """
    ),
    # The pronoun hangs on the verb ("llámame al 600") or stands before it
    # ("que me llamen"), so that either may come first.
    own_objects=listed(
        """
        me nos mí nosotros al a en por llamen llame escriban escriba contacten
        contacte contesten avisen localicen
        """
    ),
    own_possessives=listed(
        "mi mis mío mía míos mías nuestro nuestra nuestros nuestras"
    ),
    reach_words=listed(
        """
        llámame llamame llámenme llamenme llámeme llámennos llamadme llamarme
        llamarnos llámanos llámenos escríbeme escribeme escríbanme escribanme
        escríbame escribidme escribirme escribirnos escríbenos escríbannos
        contáctame contactame contáctenme contactenme contácteme contactarme
        contactarnos contáctennos localizarme localícenme mandarme mándame
        mándenme enviarme envíame envíenme avísame avísenme avisarme
        whatsappéame marcarme márcame márquenme márcame ubicarme me nos
        """
    ),
    contact_words=listed(
        """
        número numero nro teléfono telefono tel tlf tfno móvil movil celular
        cel fijo whatsapp wasap guasap whats correo email mail e mails
        dirección direccion domicilio contacto correos fono telf
        """
    ),
    introductions=phrased(
        """
        soy
        yo soy
        me llamo
        mi nombre es
        nombre es
        mi nombre completo
        les saluda
        le saluda
        le escribe
        les escribe
        os escribe
        """
    ),
    sign_offs=listed(
        """
        saludos saludo atentamente atte cordialmente firmado firma
        abrazo abrazos gracias bss respetuosamente fdo slds
        """
    ),
    third_persons=listed(
        """
        repartidor repartidora repartidores mensajero mensajera mensajeros
        cartero carteros cartera transportista transportistas conductor
        chofer chófer vecino vecina vecinos vecinas vecinito portero portera
        conserje recepcionista vigilante desconocido desconocida marido
        esposo esposa mujer hija hijo hijos hijas madre padre mamá papá
        abuela abuelo abuelita abuelito abuelos hermano hermana tía sobrino
        sobrina primo prima cuñado cuñada suegra suegro yerno nuera novio
        novia amigo amiga profesor profesora maestra veterinario veterinaria
        médico doctora doctor dentista autor autora narrador narradora
        cantante actor actriz director directora compositor ilustrador
        destinatario destinataria inquilino inquilina cliente clienta
        comprador compradora almacén sucursal compañero compañera
        """
    ),
    person_words=listed(
        """
        él ella ellos ellas suyo suya quien quién alguien persona señor
        señora señorita sr sra srta don doña dr dra tipo tipa tío chico chica
        muchacho muchacha chavo chava pibe piba hombre mujer caballero dama
        dueño dueña propietario propietaria gerente jefe jefa encargado
        encargada director directora fundador responsable empleado empleada
        asesor asesora agente operador operadora asistente ejecutivo
        ejecutiva dependiente dependienta vendedor vendedora comercial
        técnico colega equipo soporte ayuda oficina devoluciones envíos
        contabilidad recepción taller mostrador departamento atención
        llamado llamada llama llaman llamaba nombre nombres firmado firma
        firmó firmaba pregunté preguntar pregunten pregunta contesta contestó
        contestaron respondió responde respondía dijo dice dijeron decía
        diciendo cuenta contó escribió escribe escribía escribirle envió
        mandó llamó telefoneó llamarle llamarlo habló hablé hablar hablo
        hablado habla trató traté trato tratar chateé chat prometió promete
        promesa negó niega rechazó afirma aseguró asegura juró insistió
        disculpó disculpa arregló ayudó ayuda atendió atiende atendida
        atendido atendieron gestionó tramitó solucionó resolvió explicó
        empaquetó embaló preparó entregó reembolsó debe posee lleva regenta
        trabaja trabajó agradezco agradecer gracias agradecido felicidades
        felicito recomiendo contactar contacté contactó contacten parte
        atentamente saludos cordialmente factura paypal bizum transferencia
        titular cuenta carta albarán etiqueta remitente conmigo
        """
    ),
    private_persons=listed(
        """
        vecino vecina vecinos vecinas esposa esposo marido mujer mamá mami
        madre papá padre abuela abuelo abuelita abuelito hermana hermano tía
        tío primo prima sobrino sobrina hijo hija hijastro hijastra prometido
        prometida novia novio pareja ex exmarido exmujer amigo amiga amigos
        compañero compañera colega casero casera arrendador inquilino
        inquilina cuñado cuñada suegra suegro yerno nuera nieto nieta jefe
        jefa gerente supervisor supervisora vendedor vendedora propietario
        propietaria dueño dueña encargado encargada empaquetador mozo
        cajero cajera repartidor repartidora mensajero mensajera cartero
        cartera transportista chofer chófer conductor comercial agente
        asesor asesora operador operadora empleado empleada empleados
        dependiente dependienta técnico técnica fontanero plomero
        electricista albañil carpintero mecánico instalador maestra profesor
        profesora dentista veterinario veterinaria médico doctor doctora
        enfermera enfermero psicóloga psicólogo abogada abogado matrona
        partera niñera entrenador entrenadora párroco señor señora señorita
        sr sra srta don doña llamado llamada llamados firmado firmada
        pregunta preguntar contacto contactar dirección vive vivo viviendo
        cliente clienta comprador compradora portero portera conserje
        vigilante abajo arriba calle tipo chico chica muchacho muchacha
        caballero placa matrícula profesional pueblo barrio bombero
        """
    ),
    public_persons=listed(
        """
        autor autora autores escritor escritora novelista poeta poetisa
        poemas poesía cantante cantantes canción canciones cantautor
        cantautora grupo banda actor actriz actores cineasta compositor
        compositora ilustrador ilustradora narrador narradora traductor
        traductora editor editora editorial novela novelas libro libros
        película películas peli film documental memorias biografía trilogía
        saga serie colección álbum disco discos marca personaje personajes
        héroe heroína protagonista protagonistas detective inspector
        inspectora comisario villano prosa trama argumento capítulo
        capítulos relato relatos cuento cuentos historia obra obras teatro
        pintor pintora cuadros filósofo filósofa presidente presidenta
        ministro ministra reina rey santo santa virgen diseñador diseñadora
        protagonizada protagonizado interpreta interpretado asesino
        narra escrito escrita dirigida dirigido traducido traducida fans
        futbolista torero
        """
    ),
    platform_words=listed("amazon amazón amazon's amazons prime"),
    buyer_possessives=listed(
        """
        su sus tu tus vuestro vuestra vuestros vuestras suyo suya suyos suyas
        comprador cliente clienta
        """
    ),
    given_words=listed(
        """
        dio diste dieron facilitó facilitaste facilitado facilitada
        facilitados proporcionó proporcionaste proporcionado proporcionada
        indicó indicaste indicado indicada introdujo introdujiste introducido
        introducida ingresó ingresaste ingresado puso pusiste dejó dejaste
        anotó registró registraste registrado registrada figura consta
        aportado aportó
        """
    ),
    greetings=listed(
        """
        hola buenas buenos días tardes noches estimado estimada estimados
        estimadas querido querida apreciado apreciada distinguido distinguida
        señor señora señorita sr sra srta don doña dr dra para ey
        """
    ),
    scan_words=listed(
        """
        escanea escanee escaneen escanear escaneando escaneas escaneo
        escanéalo escanéelo escanealo escaneelo escanéenlo escaneá escaneen
        apunta apunte apuntar apuntando enfoca enfoque enfocar lee lea leer
        captura capture
        """
    ),
    code_words=listed("qr código codigo códigos qrcode bidi cuadradito"),
    parcel_words=listed(
        """
        seguimiento rastreo rastrear rastrea rastree rastréalo rastréelo
        seguir sigue siga seguirlo localizar localizador localice paquete
        paquetería envío envio transportista mensajería entrega guía tracking
        track
        """
    ),
    third_lines=listed(
        """
        transportista transportistas mensajería mensajero paquetería correos
        seur mrw gls nacex dhl ups fedex ctt estafeta redpack paquetexpress
        andreani oca fabricante fabricantes fábrica garantía garantías
        repartidor conductor chofer chófer almacén depósito aseguradora
        técnico taller transporte marca importador
        """
    ),
    opt_out_words=listed(
        """
        baja bajas desuscribirse desuscribirme desuscribir desuscríbete
        desuscríbase desuscripción desinscribirse desinscribir desinscribirme
        unsubscribe suscripción optout
        """
    ),
    may_double=listed(
        """
        muy no sí si ya bien mal ja je ji ha jaja más mucho tan así casi luego
        ahí nada todo toc bla chau chao adiós gracias poquito poco super súper
        para como sobre vino una uno siempre rápido corre mil tic pío bon yo
        chin ñam nos hola ahorita tarde cerca lejos nunca dale vale venga
        bueno ok real puro rico quería verdad qué
        """
    ),
    obscene=OBSCENE,
    limits=('Of "me cago en" with what follows, the verb alone is quoted.',),
    meanings=(MEANINGS,),
)
