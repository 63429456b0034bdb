<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Peerlight</source>
        <translation>Acerca de Peerlight</translation>
    </message>
    <message>
        <source>Peerlight %1

Connectivity detection for the virtual interface peers of Huawei Cloud Direct Connect lines.

Free software under the GNU General Public License, version 3 or later. It calls the endpoint that you enter, and nothing else.

Built with Qt %2.</source>
        <translation>Peerlight %1

Detección de conectividad para los peers de interfaces virtuales de las líneas de Huawei Cloud Direct Connect.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Llama al endpoint que usted indica, y a nada más.

Construido con Qt %2.</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>hace %n s</numerusform>
            <numerusform>hace %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>hace %n d</numerusform>
            <numerusform>hace %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>hace %n segundo</numerusform>
            <numerusform>hace %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>hace 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>hace 1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>The answer holds no task with a usable id and peer id.</source>
        <translation>La respuesta no contiene ninguna tarea con un ID y un ID de peer utilizables.</translation>
    </message>
    <message>
        <source>The answer is empty: something between you and the service may have answered in its place.</source>
        <translation>La respuesta está vacía: quizá algo entre usted y el servicio respondió en su lugar.</translation>
    </message>
    <message>
        <source>The answer is not from the Direct Connect API (no JSON object): something between you and the service may have answered in its place.</source>
        <translation>La respuesta no es de la API de Direct Connect (no es un objeto JSON): quizá algo entre usted y el servicio respondió en su lugar.</translation>
    </message>
    <message>
        <source>The service answered with a redirect (HTTP %1). It was not followed; check the endpoint, or sign in to the network you are on.</source>
        <translation>El servicio respondió con una redirección (HTTP %1). No se siguió; compruebe el endpoint o inicie sesión en la red en la que está.</translation>
    </message>
    <message>
        <source>The service answered with HTTP %1, which is not understood.</source>
        <translation>El servicio respondió con HTTP %1, que no se entiende.</translation>
    </message>
    <message>
        <source>The list names a next page that cannot be asked for.</source>
        <translation>La lista nombra una página siguiente que no se puede pedir.</translation>
    </message>
    <message>
        <source>The answer holds no list &quot;%1&quot;.</source>
        <translation>La respuesta no contiene la lista «%1».</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>The file is larger than 1 MB.</source>
        <translation>El archivo es mayor de 1 MB.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation>No hay ningún certificado en formato PEM en este archivo.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>Others can write %1: run chmod go-w on it first.</source>
        <translation>Otros pueden escribir en %1: ejecute antes chmod go-w sobre él.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>The answer does not match: it names another peer.</source>
        <translation>La respuesta no corresponde: nombra a otro peer.</translation>
    </message>
</context>
<context>
    <name>CommonCause</name>
    <message>
        <source>%1 of %2 peers with loss</source>
        <translation>%1 de %2 peers con pérdida</translation>
    </message>
    <message>
        <source>%1 of %2 unreachable peers</source>
        <translation>%1 de %2 peers inalcanzables</translation>
    </message>
    <message>
        <source>%1 share %2</source>
        <translation>%1 comparten %2</translation>
    </message>
    <message>
        <source>all %1 peers that have it lose packets.</source>
        <translation>los %1 peers que lo tienen pierden paquetes.</translation>
    </message>
    <message>
        <source>all %1 peers that have it are unreachable.</source>
        <translation>los %1 peers que lo tienen son inalcanzables.</translation>
    </message>
    <message>
        <source>%1 of the %2 peers that have it lose packets.</source>
        <translation>%1 de los %2 peers que lo tienen pierden paquetes.</translation>
    </message>
    <message>
        <source>%1 of the %2 peers that have it are unreachable.</source>
        <translation>%1 de los %2 peers que lo tienen son inalcanzables.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>As much is explained by %1.</source>
        <translation>Lo mismo explica %1.</translation>
    </message>
    <message>
        <source>The same peers also share %1.</source>
        <translation>Los mismos peers también comparten %1.</translation>
    </message>
    <message>
        <source>None of the %1 peers has a result: look at your own side and the connection to the service first. This says nothing about the lines.</source>
        <translation>Ninguno de los %1 peers tiene resultado: mire primero en su propio lado y en la conexión con el servicio. Esto no dice nada de las líneas.</translation>
    </message>
    <message>
        <source>All %1 tests failed at the service. This says nothing about the lines.</source>
        <translation>Las %1 pruebas fallaron en el servicio. Esto no dice nada de las líneas.</translation>
    </message>
    <message>
        <source>None of the %1 peers has a result. This says nothing about the lines.</source>
        <translation>Ninguno de los %1 peers tiene resultado. Esto no dice nada de las líneas.</translation>
    </message>
    <message>
        <source>All %1 peers are unreachable: so many faults at once are rare. Look at your own side first, at what all of them end on.</source>
        <translation>Los %1 peers son inalcanzables: tantas averías a la vez son raras. Mire primero en su propio lado, donde terminan todos.</translation>
    </message>
    <message>
        <source>All %1 peers are unreachable, and all of them share %2: look there and at your own side first.</source>
        <translation>Los %1 peers son inalcanzables, y todos comparten %2: mire primero allí y en su propio lado.</translation>
    </message>
    <message>
        <source>One peer loses packets. One peer shows no common cause.</source>
        <translation>Un peer pierde paquetes. Un solo peer no muestra una causa común.</translation>
    </message>
    <message>
        <source>One peer is unreachable. One peer shows no common cause.</source>
        <translation>Un peer es inalcanzable. Un solo peer no muestra una causa común.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>dispositivo %1</translation>
    </message>
    <message>
        <source>virtual interface %1</source>
        <translation>interfaz virtual %1</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>gateway %1</translation>
    </message>
    <message>
        <source>location %1</source>
        <translation>ubicación %1</translation>
    </message>
    <message>
        <source>carrier %1</source>
        <translation>operador %1</translation>
    </message>
    <message>
        <source>remote network %1</source>
        <translation>red remota %1</translation>
    </message>
    <message>
        <source>address family %1</source>
        <translation>familia de direcciones %1</translation>
    </message>
    <message>
        <source>The one peer with a result is clear.</source>
        <translation>El único peer con resultado está libre.</translation>
    </message>
    <message>
        <source>All %1 peers with a result are clear.</source>
        <translation>Los %1 peers con resultado están libres.</translation>
    </message>
    <message>
        <source>%1 peers lose packets. They have nothing in common that others do not have, too.</source>
        <translation>%1 peers pierden paquetes. No tienen nada en común que otros no tengan también.</translation>
    </message>
    <message>
        <source>%1 peers are unreachable. They have nothing in common that others do not have, too.</source>
        <translation>%1 peers son inalcanzables. No tienen nada en común que otros no tengan también.</translation>
    </message>
    <message>
        <source>Check power, router and filters at the customer&apos;s site, since all paths end there.</source>
        <translation>Compruebe la corriente, el router y los filtros en la sede del cliente, pues todos los caminos terminan allí.</translation>
    </message>
    <message>
        <source>Check whether a filter was changed lately that drops the test packets: then all peers look unreachable while the lines work.</source>
        <translation>Compruebe si hace poco se cambió un filtro que descarta los paquetes de prueba: entonces todos los peers parecen inalcanzables mientras las líneas funcionan.</translation>
    </message>
    <message>
        <source>Look at the cloud provider&apos;s status page for this region.</source>
        <translation>Mire la página de estado del proveedor de nube para esta región.</translation>
    </message>
    <message>
        <source>Check the network, the endpoint, the proxy and the token, since no test came back.</source>
        <translation>Compruebe la red, el endpoint, el proxy y el token, pues no volvió ninguna prueba.</translation>
    </message>
    <message>
        <source>Then detect again.</source>
        <translation>Después detecte de nuevo.</translation>
    </message>
    <message>
        <source>Call the carrier with the times of the results, since it can see the line itself.</source>
        <translation>Llame al operador con las horas de los resultados, pues él puede ver la línea misma.</translation>
    </message>
    <message>
        <source>Open a ticket with the cloud provider, since this is on its side; give the task ids.</source>
        <translation>Abra un caso con el proveedor de nube, pues está en su lado; indique los ID de las tareas.</translation>
    </message>
    <message>
        <source>Look at the customer&apos;s router behind these addresses, since the peers end there.</source>
        <translation>Mire el router del cliente que está tras estas direcciones, pues los peers terminan allí.</translation>
    </message>
    <message>
        <source>Look at routes and filters of this address family, since the other one works.</source>
        <translation>Mire las rutas y los filtros de esta familia de direcciones, pues la otra funciona.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>New fault</source>
        <translation>Avería nueva</translation>
    </message>
    <message>
        <source>Still bad</source>
        <translation>Sigue mal</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>No comparable</translation>
    </message>
    <message>
        <source>Still clear</source>
        <translation>Sigue libre</translation>
    </message>
    <message>
        <source>It is not in the earlier run.</source>
        <translation>No está en la ejecución anterior.</translation>
    </message>
    <message>
        <source>It is not in the later run.</source>
        <translation>No está en la ejecución posterior.</translation>
    </message>
    <message>
        <source>It has no result in the earlier run.</source>
        <translation>No tiene resultado en la ejecución anterior.</translation>
    </message>
    <message>
        <source>It has no result in the later run.</source>
        <translation>No tiene resultado en la ejecución posterior.</translation>
    </message>
    <message>
        <source>It has no result in either run.</source>
        <translation>No tiene resultado en ninguna de las dos ejecuciones.</translation>
    </message>
    <message>
        <source>It has not ended.</source>
        <translation>No ha terminado.</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 peer</translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation>%1 peers</translation>
    </message>
    <message>
        <source>1 new fault</source>
        <translation>1 avería nueva</translation>
    </message>
    <message>
        <source>%1 new faults</source>
        <translation>%1 averías nuevas</translation>
    </message>
    <message>
        <source>%1: %2, %3 still bad, %4 fixed, %5 not comparable, %6 still clear.</source>
        <translation>%1: %2, %3 siguen mal, %4 resueltos, %5 no comparables, %6 siguen libres.</translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>Gateway remoto</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Not confirmed: none of %1 further detections has a result.</source>
        <translation>Sin confirmar: ninguna de las %1 detecciones adicionales tiene resultado.</translation>
    </message>
    <message>
        <source>Confirmed: %1 of %2 further detections unreachable.</source>
        <translation>Confirmado: %1 de %2 detecciones adicionales, inalcanzable.</translation>
    </message>
    <message>
        <source>%1 of %2 further detections unreachable: flapping or marginal.</source>
        <translation>%1 de %2 detecciones adicionales, inalcanzable: intermitente o en el límite.</translation>
    </message>
    <message>
        <source>Confirmed: %1 of %2 further detections lost packets.</source>
        <translation>Confirmado: %1 de %2 detecciones adicionales perdieron paquetes.</translation>
    </message>
    <message>
        <source>%1 of %2 further detections lost packets: flapping or marginal.</source>
        <translation>%1 de %2 detecciones adicionales perdieron paquetes: intermitente o en el límite.</translation>
    </message>
    <message>
        <source>Not confirmed: %1 of %1 further detections clear.</source>
        <translation>Sin confirmar: %1 de %1 detecciones adicionales, libre.</translation>
    </message>
    <message>
        <source>%1 of %2 are done.</source>
        <translation>%1 de %2 están hechas.</translation>
    </message>
    <message>
        <source>They were stopped after %1 of %2.</source>
        <translation>Se detuvieron tras %1 de %2.</translation>
    </message>
    <message>
        <source>%1 without a result are not counted.</source>
        <translation>%1 sin resultado no se cuentan.</translation>
    </message>
    <message>
        <source>The fault has gone, or comes and goes more slowly than this was looked at.</source>
        <translation>La avería ha desaparecido, o va y viene más despacio de lo que se miró.</translation>
    </message>
    <message>
        <source>Call the carrier of the line now, since the fault stays; give the times below.</source>
        <translation>Llame ahora al operador de la línea, pues la avería continúa; indique las horas de abajo.</translation>
    </message>
    <message>
        <source>Look at error counters and light levels on both ends: a path that comes and goes is often a marginal line or an overloaded one.</source>
        <translation>Mire los contadores de errores y los niveles de luz en ambos extremos: un camino que va y viene suele ser una línea en el límite o sobrecargada.</translation>
    </message>
    <message>
        <source>Detect again in some minutes, since a few detections do not show how often it fails.</source>
        <translation>Detecte de nuevo en unos minutos, pues unas pocas detecciones no muestran con qué frecuencia falla.</translation>
    </message>
    <message>
        <source>%1 percent loss</source>
        <translation>%1 por ciento de pérdida</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>tarea %1</translation>
    </message>
    <message>
        <source>The further detections were stopped.</source>
        <translation>Las detecciones adicionales se detuvieron.</translation>
    </message>
    <message>
        <source>Being detected %1 more times.</source>
        <translation>Se está detectando %1 veces más.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>an issuer without a name</source>
        <translation>un emisor sin nombre</translation>
    </message>
    <message>
        <source>Endpoint name</source>
        <translation>Nombre del endpoint</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Project and detections</source>
        <translation>Proyecto y detecciones</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Throttling</source>
        <translation>Limitación</translation>
    </message>
    <message>
        <source>The service did not tell its time.</source>
        <translation>El servicio no dijo su hora.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock agrees with the service&apos;s.</source>
        <translation>El reloj de este equipo coincide con el del servicio.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 min ahead of the service&apos;s.</source>
        <translation>El reloj de este equipo va %1 min adelantado respecto al del servicio.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 min behind the service&apos;s.</source>
        <translation>El reloj de este equipo va %1 min atrasado respecto al del servicio.</translation>
    </message>
    <message>
        <source>Signed requests are refused from 15 min on: set the clock.</source>
        <translation>Las peticiones firmadas se rechazan a partir de 15 min: ajuste el reloj.</translation>
    </message>
    <message>
        <source>%1; the certificate was issued by %2 and is valid until %3.</source>
        <translation>%1; el certificado fue emitido por %2 y es válido hasta %3.</translation>
    </message>
    <message>
        <source>Not tried, because of what failed before.</source>
        <translation>No se intentó, por lo que falló antes.</translation>
    </message>
    <message>
        <source>The proxy looks the name up.</source>
        <translation>El proxy resuelve el nombre.</translation>
    </message>
    <message>
        <source>The name %1 was not answered within 10 s.</source>
        <translation>El nombre %1 no obtuvo respuesta en 10 s.</translation>
    </message>
    <message>
        <source>The name %1 is not known here: check its spelling, and the network.</source>
        <translation>El nombre %1 no se conoce aquí: compruebe cómo está escrito, y la red.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 es %2.</translation>
    </message>
    <message>
        <source>Plain HTTP: the service is on this machine.</source>
        <translation>HTTP sin cifrar: el servicio está en este equipo.</translation>
    </message>
    <message>
        <source>There was no answer within 10 s.</source>
        <translation>No hubo respuesta en 10 s.</translation>
    </message>
    <message>
        <source>Not known: the service asked to slow down.</source>
        <translation>No se sabe: el servicio pidió ir más despacio.</translation>
    </message>
    <message>
        <source>The service accepts who asks.</source>
        <translation>El servicio acepta a quien pregunta.</translation>
    </message>
    <message>
        <source>The project&apos;s detections can be listed.</source>
        <translation>Se pueden listar las detecciones del proyecto.</translation>
    </message>
    <message>
        <source>The project has no virtual interface: is it the right one?</source>
        <translation>El proyecto no tiene ninguna interfaz virtual: ¿es el correcto?</translation>
    </message>
    <message>
        <source>The project&apos;s virtual interfaces can be listed.</source>
        <translation>Se pueden listar las interfaces virtuales del proyecto.</translation>
    </message>
    <message>
        <source>The service asked to slow down: others use its limit, too.</source>
        <translation>El servicio pidió ir más despacio: otros también usan su límite.</translation>
    </message>
    <message>
        <source>Two requests were taken at once.</source>
        <translation>Se aceptaron dos peticiones a la vez.</translation>
    </message>
</context>
<context>
    <name>Credential</name>
    <message>
        <source>The token is empty.</source>
        <translation>El token está vacío.</translation>
    </message>
    <message>
        <source>Paste only the token itself, without &quot;X-Auth-Token:&quot; or &quot;Bearer&quot; in front of it.</source>
        <translation>Pegue solo el token, sin «X-Auth-Token:» ni «Bearer» delante.</translation>
    </message>
    <message>
        <source>The token is too long: the service takes at most 10,240 characters. A token that was asked for with &quot;nocatalog&quot; is much shorter.</source>
        <translation>El token es demasiado largo: el servicio acepta como mucho 10 240 caracteres. Un token pedido con «nocatalog» es mucho más corto.</translation>
    </message>
    <message>
        <source>The token contains a space, a line break or a character that no token has. Copy it again, on its own.</source>
        <translation>El token contiene un espacio, un salto de línea o un carácter que ningún token tiene. Cópielo otra vez, solo.</translation>
    </message>
    <message>
        <source>The access key ID is empty.</source>
        <translation>El ID de la clave de acceso está vacío.</translation>
    </message>
    <message>
        <source>The access key ID contains a space or a character that none has, or is too long. Copy it again, on its own.</source>
        <translation>El ID de la clave de acceso contiene un espacio o un carácter que ninguno tiene, o es demasiado largo. Cópielo otra vez, solo.</translation>
    </message>
    <message>
        <source>The secret access key is empty.</source>
        <translation>La clave de acceso secreta está vacía.</translation>
    </message>
    <message>
        <source>The secret access key is too long: none has more than 128 characters.</source>
        <translation>La clave de acceso secreta es demasiado larga: ninguna tiene más de 128 caracteres.</translation>
    </message>
    <message>
        <source>The secret access key contains a space, a line break or a character that none has. Copy it again, on its own.</source>
        <translation>La clave de acceso secreta contiene un espacio, un salto de línea o un carácter que ninguna tiene. Cópiela otra vez, sola.</translation>
    </message>
    <message>
        <source>The security token is too long, or contains a space, a line break or a character that none has. Copy it again, on its own.</source>
        <translation>El token de seguridad es demasiado largo, o contiene un espacio, un salto de línea o un carácter que ninguno tiene. Cópielo otra vez, solo.</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>This is not an address of Peerlight: it would begin with peerlight://detect.</source>
        <translation>Esta no es una dirección de Peerlight: empezaría por peerlight://detect.</translation>
    </message>
    <message>
        <source>The address is longer than %1 characters.</source>
        <translation>La dirección tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>The name of the connection in the address cannot be used.</source>
        <translation>El nombre de la conexión en la dirección no se puede usar.</translation>
    </message>
    <message>
        <source>The address holds something that Peerlight does not know.</source>
        <translation>La dirección contiene algo que Peerlight no conoce.</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>One carrier down</source>
        <translation>Un operador caído</translation>
    </message>
    <message>
        <source>It is 02:10. Three customers call within five minutes: their sites are cut off. Each of them has a line of another site.</source>
        <translation>Son las 02:10. Tres clientes llaman en cinco minutos: sus sedes están cortadas. Cada uno de ellos tiene una línea de otra sede.</translation>
    </message>
    <message>
        <source>Whose hotline do you call? Answer with the name of the carrier.</source>
        <translation>¿Al teléfono de quién llama? Responda con el nombre del operador.</translation>
    </message>
    <message>
        <source>When all unreachable peers are on the lines of one carrier, and no other peer is, the carrier is what they have in common: one call instead of many.</source>
        <translation>Cuando todos los peers inalcanzables están en las líneas de un operador, y ningún otro peer lo está, el operador es lo que tienen en común: una llamada en lugar de muchas.</translation>
    </message>
    <message>
        <source>Fake redundancy</source>
        <translation>Redundancia aparente</translation>
    </message>
    <message>
        <source>A customer bought lines of different carriers, so that one of them would always work. They failed in the same minute.</source>
        <translation>Un cliente compró líneas de operadores distintos para que siempre funcionara alguna. Fallaron en el mismo minuto.</translation>
    </message>
    <message>
        <source>What do the failed lines share that nobody thought of? Answer with the id of the device.</source>
        <translation>¿Qué comparten las líneas que fallaron y en lo que nadie pensó? Responda con el ID del dispositivo.</translation>
    </message>
    <message>
        <source>Lines of different carriers can still end on one device. Redundancy is what two lines do not share.</source>
        <translation>Las líneas de operadores distintos pueden terminar aun así en un mismo dispositivo. La redundancia es lo que dos líneas no comparten.</translation>
    </message>
    <message>
        <source>A flapping peer</source>
        <translation>Un peer intermitente</translation>
    </message>
    <message>
        <source>A customer says that the line drops for minutes and is fine whenever anybody looks.</source>
        <translation>Un cliente dice que la línea se cae durante minutos y está bien siempre que alguien la mira.</translation>
    </message>
    <message>
        <source>Which peer is it? Detect more than once. Answer with its name.</source>
        <translation>¿Qué peer es? Detecte más de una vez. Responda con su nombre.</translation>
    </message>
    <message>
        <source>One clear result does not say that a line is well: detections that are repeated show what comes and goes.</source>
        <translation>Un solo resultado libre no dice que una línea esté bien: las detecciones repetidas muestran lo que va y viene.</translation>
    </message>
    <message>
        <source>The token expires in the middle of a run</source>
        <translation>El token caduca en mitad de una ejecución</translation>
    </message>
    <message>
        <source>You detect all peers, and after a few requests the service refuses the token. A new one is the old one with -renewed at its end.</source>
        <translation>Usted detecta todos los peers y, tras unas pocas peticiones, el servicio rechaza el token. Uno nuevo es el antiguo con -renewed al final.</translation>
    </message>
    <message>
        <source>What becomes of the detections that were created already?</source>
        <translation>¿Qué es de las detecciones que ya se habían creado?</translation>
    </message>
    <message>
        <source>They are lost, and have to be created again.</source>
        <translation>Se pierden, y hay que crearlas otra vez.</translation>
    </message>
    <message>
        <source>They go on at the service, and are followed with the new token.</source>
        <translation>Siguen en el servicio, y su seguimiento continúa con el token nuevo.</translation>
    </message>
    <message>
        <source>The service deletes them with the token.</source>
        <translation>El servicio las borra junto con el token.</translation>
    </message>
    <message>
        <source>A token is for asking. Tasks that exist go on without it, so nothing is created twice: give a new token, and the same run goes on.</source>
        <translation>Un token sirve para preguntar. Las tareas que existen siguen sin él, así que nada se crea dos veces: introduzca un token nuevo y continúa la misma ejecución.</translation>
    </message>
    <message>
        <source>The gateway throttles</source>
        <translation>El gateway limita las peticiones</translation>
    </message>
    <message>
        <source>You detect all peers, and the gateway answers 429 to a part of the requests.</source>
        <translation>Usted detecta todos los peers, y el gateway responde 429 a una parte de las peticiones.</translation>
    </message>
    <message>
        <source>What does that say of the lines?</source>
        <translation>¿Qué dice eso de las líneas?</translation>
    </message>
    <message>
        <source>Nothing: what was refused is sent later, once.</source>
        <translation>Nada: lo rechazado se envía más tarde, una sola vez.</translation>
    </message>
    <message>
        <source>The peers that were refused are unreachable.</source>
        <translation>Los peers rechazados son inalcanzables.</translation>
    </message>
    <message>
        <source>The peers that were refused have been tested twice.</source>
        <translation>Los peers rechazados se han probado dos veces.</translation>
    </message>
    <message>
        <source>429 is about the pace of requests. A request that is refused so was not carried out, and it is sent again when the service said that it may.</source>
        <translation>429 se refiere al ritmo de las peticiones. Una petición rechazada así no se ejecutó, y se envía de nuevo cuando el servicio dijo que se puede.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Not solved after %1.</source>
        <translation>Sin resolver tras %1.</translation>
    </message>
    <message>
        <source>Solved in %1, with the first answer.</source>
        <translation>Resuelto en %1, con la primera respuesta.</translation>
    </message>
    <message>
        <source>Solved in %1, with %2 answers.</source>
        <translation>Resuelto en %1, con %2 respuestas.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>https:// is missing in front of the host name.</source>
        <translation>Falta https:// delante del nombre del host.</translation>
    </message>
    <message>
        <source>The endpoint must start with https://.</source>
        <translation>El endpoint debe empezar por https://.</translation>
    </message>
    <message>
        <source>The endpoint must not have a query or a fragment (? or #).</source>
        <translation>El endpoint no debe tener consulta ni fragmento (? o #).</translation>
    </message>
    <message>
        <source>The endpoint must not contain a user name or password (@).</source>
        <translation>El endpoint no debe contener usuario ni contraseña (@).</translation>
    </message>
    <message>
        <source>The endpoint must not have a path after the host name.</source>
        <translation>El endpoint no debe tener una ruta tras el nombre del host.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>El puerto debe ser un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>The address in brackets is not a plain IPv6 address.</source>
        <translation>La dirección entre corchetes no es una dirección IPv6 simple.</translation>
    </message>
    <message>
        <source>The host name is missing.</source>
        <translation>Falta el nombre del host.</translation>
    </message>
    <message>
        <source>The host name is not a valid one.</source>
        <translation>El nombre del host no es válido.</translation>
    </message>
    <message>
        <source>Write an IP address as four plain numbers, like 192.0.2.1.</source>
        <translation>Escriba una dirección IP como cuatro números simples, como 192.0.2.1.</translation>
    </message>
    <message>
        <source>The endpoint is empty.</source>
        <translation>El endpoint está vacío.</translation>
    </message>
    <message>
        <source>The endpoint contains a space, a backslash or a control character, or is too long.</source>
        <translation>El endpoint contiene un espacio, una barra invertida o un carácter de control, o es demasiado largo.</translation>
    </message>
    <message>
        <source>Use https://. Plain http:// is only for this machine: 127.0.0.1, [::1] or localhost.</source>
        <translation>Use https://. http:// sin cifrar es solo para este equipo: 127.0.0.1, [::1] o localhost.</translation>
    </message>
</context>
<context>
    <name>ErrorBody</name>
    <message>
        <source>The service did not accept the sign-in: use a new token.</source>
        <translation>El servicio no aceptó el inicio de sesión: use un token nuevo.</translation>
    </message>
    <message>
        <source>This user is not allowed to do this: ask the administrator of the account.</source>
        <translation>Este usuario no puede hacer esto: pregunte al administrador de la cuenta.</translation>
    </message>
    <message>
        <source>The service does not know this resource: check endpoint, region and project.</source>
        <translation>El servicio no conoce este recurso: compruebe endpoint, región y proyecto.</translation>
    </message>
    <message>
        <source>A proxy asks for a sign-in of its own.</source>
        <translation>Un proxy pide su propio inicio de sesión.</translation>
    </message>
    <message>
        <source>The service took too long to answer its gateway (HTTP %1).</source>
        <translation>El servicio tardó demasiado en responder a su gateway (HTTP %1).</translation>
    </message>
    <message>
        <source>The request is too large for the gateway (HTTP %1): a shorter token may help.</source>
        <translation>La petición es demasiado grande para el gateway (HTTP %1): un token más corto puede ayudar.</translation>
    </message>
    <message>
        <source>The service asks to slow down: too many requests.</source>
        <translation>El servicio pide ir más despacio: demasiadas peticiones.</translation>
    </message>
    <message>
        <source>The service is not available at the moment (HTTP %1): try again later.</source>
        <translation>El servicio no está disponible en este momento (HTTP %1): inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The service reports an internal error (HTTP %1): try again later.</source>
        <translation>El servicio comunica un error interno (HTTP %1): inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1).</source>
        <translation>El servicio rechazó la petición (HTTP %1).</translation>
    </message>
    <message>
        <source>The service answered with %1.</source>
        <translation>El servicio respondió con %1.</translation>
    </message>
    <message>
        <source>The service answered with %1: %2</source>
        <translation>El servicio respondió con %1: %2</translation>
    </message>
</context>
<context>
    <name>ErrorCodes</name>
    <message>
        <source>The service could not read the request. Please report this as a bug.</source>
        <translation>El servicio no pudo leer la petición. Comuníquelo como un fallo, por favor.</translation>
    </message>
    <message>
        <source>The service refused a parameter: check the ids; what they name may be gone.</source>
        <translation>El servicio rechazó un parámetro: compruebe los ID; lo que nombran quizá ya no exista.</translation>
    </message>
    <message>
        <source>The service does not know this resource: check region and project.</source>
        <translation>El servicio no conoce este recurso: compruebe región y proyecto.</translation>
    </message>
    <message>
        <source>The service reports a system error: try again later.</source>
        <translation>El servicio comunica un error del sistema: inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The service refused an IP address.</source>
        <translation>El servicio rechazó una dirección IP.</translation>
    </message>
    <message>
        <source>The service could not reach the VPC service behind it: try again later.</source>
        <translation>El servicio no pudo alcanzar el servicio VPC que tiene detrás: inténtelo más tarde.</translation>
    </message>
    <message>
        <source>A service behind Direct Connect failed: try again later.</source>
        <translation>Falló un servicio que está detrás de Direct Connect: inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The VPC does not exist: check the virtual gateway.</source>
        <translation>La VPC no existe: compruebe el gateway virtual.</translation>
    </message>
    <message>
        <source>The service refused an AS number.</source>
        <translation>El servicio rechazó un número de AS.</translation>
    </message>
    <message>
        <source>The service reports an invalid policy: ask support.</source>
        <translation>El servicio comunica una política no válida: pregunte al soporte.</translation>
    </message>
    <message>
        <source>The network identifier of the VPC is missing: ask support.</source>
        <translation>Falta el identificador de red de la VPC: pregunte al soporte.</translation>
    </message>
    <message>
        <source>The service&apos;s agent is not working normally: try again later.</source>
        <translation>El agente del servicio no funciona con normalidad: inténtelo más tarde.</translation>
    </message>
    <message>
        <source>You have no permission for this: ask the administrator of the account.</source>
        <translation>No tiene permiso para esto: pregunte al administrador de la cuenta.</translation>
    </message>
    <message>
        <source>The connection (the line) is not working normally: see its status.</source>
        <translation>La conexión (la línea) no funciona con normalidad: vea su estado.</translation>
    </message>
    <message>
        <source>The connection (the line) is in use.</source>
        <translation>La conexión (la línea) está en uso.</translation>
    </message>
    <message>
        <source>The connection (the line) does not exist.</source>
        <translation>La conexión (la línea) no existe.</translation>
    </message>
    <message>
        <source>The quota of connections is used up: ask for a larger one.</source>
        <translation>La cuota de conexiones está agotada: pida una mayor.</translation>
    </message>
    <message>
        <source>The virtual gateway is in use: wait and try again.</source>
        <translation>El gateway virtual está en uso: espere e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The virtual gateway does not exist.</source>
        <translation>El gateway virtual no existe.</translation>
    </message>
    <message>
        <source>The virtual gateway is being moved: wait and try again.</source>
        <translation>El gateway virtual se está moviendo: espere e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The virtual gateway is locked: wait and try again.</source>
        <translation>El gateway virtual está bloqueado: espere e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A resource behind the virtual interface is not working normally.</source>
        <translation>Un recurso detrás de la interfaz virtual no funciona con normalidad.</translation>
    </message>
    <message>
        <source>The status of the virtual interface does not allow this now.</source>
        <translation>El estado de la interfaz virtual no permite esto ahora.</translation>
    </message>
    <message>
        <source>The virtual interface does not exist.</source>
        <translation>La interfaz virtual no existe.</translation>
    </message>
    <message>
        <source>The virtual interface belongs to another project: check the project id.</source>
        <translation>La interfaz virtual pertenece a otro proyecto: compruebe el ID del proyecto.</translation>
    </message>
    <message>
        <source>The virtual interface is in use.</source>
        <translation>La interfaz virtual está en uso.</translation>
    </message>
    <message>
        <source>The virtual interface is not working normally: see its status.</source>
        <translation>La interfaz virtual no funciona con normalidad: vea su estado.</translation>
    </message>
    <message>
        <source>This endpoint or region does not offer connectivity detection.</source>
        <translation>Este endpoint o esta región no ofrece la detección de conectividad.</translation>
    </message>
    <message>
        <source>The gateway found no service behind this address: ask support.</source>
        <translation>El gateway no encontró ningún servicio tras esta dirección: pregunte al soporte.</translation>
    </message>
    <message>
        <source>The gateway of the service is not set up correctly: ask support.</source>
        <translation>El gateway del servicio no está bien configurado: pregunte al soporte.</translation>
    </message>
    <message>
        <source>The service did not accept the sign-in: use a new token.</source>
        <translation>El servicio no aceptó el inicio de sesión: use un token nuevo.</translation>
    </message>
    <message>
        <source>This user may not use the API: ask the administrator of the account.</source>
        <translation>Este usuario no puede usar la API: pregunte al administrador de la cuenta.</translation>
    </message>
    <message>
        <source>The service did not accept the sign-in: check the key and this machine&apos;s clock.</source>
        <translation>El servicio no aceptó el inicio de sesión: compruebe la clave y el reloj de este equipo.</translation>
    </message>
    <message>
        <source>This application may not use the API: ask the administrator of the account.</source>
        <translation>Esta aplicación no puede usar la API: pregunte al administrador de la cuenta.</translation>
    </message>
    <message>
        <source>The service did not accept this way to sign in.</source>
        <translation>El servicio no aceptó esta forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>Access to the API was denied: ask the administrator of the account.</source>
        <translation>Se denegó el acceso a la API: pregunte al administrador de la cuenta.</translation>
    </message>
    <message>
        <source>The token has expired or belongs to another region: get a new one for this region.</source>
        <translation>El token ha caducado o pertenece a otra región: obtenga uno nuevo para esta región.</translation>
    </message>
    <message>
        <source>The service asks to slow down: too many requests.</source>
        <translation>El servicio pide ir más despacio: demasiadas peticiones.</translation>
    </message>
    <message>
        <source>The service asks to sign in.</source>
        <translation>El servicio pide iniciar sesión.</translation>
    </message>
    <message>
        <source>You are not allowed to do this: ask the administrator of the account.</source>
        <translation>No se le permite hacer esto: pregunte al administrador de la cuenta.</translation>
    </message>
    <message>
        <source>A policy does not allow this: ask the administrator of the account.</source>
        <translation>Una política no permite esto: pregunte al administrador de la cuenta.</translation>
    </message>
    <message>
        <source>The resource does not exist.</source>
        <translation>El recurso no existe.</translation>
    </message>
    <message>
        <source>The sign-in service reports an internal error: try again later.</source>
        <translation>El servicio de inicio de sesión comunica un error interno: inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The user is locked after too many failures: wait, or ask the administrator of the account, before you try again.</source>
        <translation>El usuario está bloqueado tras demasiados fallos: espere, o pregunte al administrador de la cuenta, antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>El nombre de usuario o la contraseña es incorrecto.</translation>
    </message>
    <message>
        <source>The token has expired: get a new one.</source>
        <translation>El token ha caducado: obtenga uno nuevo.</translation>
    </message>
    <message>
        <source>The token is not valid: get a new one.</source>
        <translation>El token no es válido: obtenga uno nuevo.</translation>
    </message>
    <message>
        <source>The user of this access key is disabled: ask the administrator of the account.</source>
        <translation>El usuario de esta clave de acceso está desactivado: pregunte al administrador de la cuenta.</translation>
    </message>
    <message>
        <source>This user may only use the web console: ask the administrator of the account for programmatic access.</source>
        <translation>Este usuario solo puede usar la consola web: pida acceso programático al administrador de la cuenta.</translation>
    </message>
    <message>
        <source>This user is disabled: ask the administrator of the account.</source>
        <translation>Este usuario está desactivado: pregunte al administrador de la cuenta.</translation>
    </message>
    <message>
        <source>This region is not open to the account: choose another one, or ask the administrator.</source>
        <translation>Esta región no está abierta a la cuenta: elija otra o pregunte al administrador.</translation>
    </message>
    <message>
        <source>The one-time code is wrong or too old: enter the one that is shown now.</source>
        <translation>El código de un solo uso es incorrecto o demasiado antiguo: introduzca el que se muestra ahora.</translation>
    </message>
    <message>
        <source>The access key is blocked: ask the administrator of the account, or use another one.</source>
        <translation>La clave de acceso está bloqueada: pregunte al administrador de la cuenta o use otra.</translation>
    </message>
    <message>
        <source>The access key has expired: make a new one.</source>
        <translation>La clave de acceso ha caducado: cree una nueva.</translation>
    </message>
    <message>
        <source>The access key belongs to no user: use another one.</source>
        <translation>La clave de acceso no pertenece a ningún usuario: use otra.</translation>
    </message>
    <message>
        <source>The access key is disabled: enable it in the console, or use another one.</source>
        <translation>La clave de acceso está desactivada: actívela en la consola o use otra.</translation>
    </message>
    <message>
        <source>The temporary key has expired: get a new one.</source>
        <translation>La clave temporal ha caducado: obtenga una nueva.</translation>
    </message>
    <message>
        <source>The project does not exist: check region and project.</source>
        <translation>El proyecto no existe: compruebe región y proyecto.</translation>
    </message>
    <message>
        <source>The token is damaged or comes from another cloud: get a new one.</source>
        <translation>El token está dañado o viene de otra nube: obtenga uno nuevo.</translation>
    </message>
    <message>
        <source>The service saw no token.</source>
        <translation>El servicio no vio ningún token.</translation>
    </message>
    <message>
        <source>The signature does not match: check the secret key. Five failures lock the key for five minutes.</source>
        <translation>La firma no coincide: compruebe la clave secreta. Cinco fallos bloquean la clave durante cinco minutos.</translation>
    </message>
    <message>
        <source>The access key is locked after too many failures: wait five minutes.</source>
        <translation>La clave de acceso está bloqueada tras demasiados fallos: espere cinco minutos.</translation>
    </message>
    <message>
        <source>The access key is unknown or not active.</source>
        <translation>La clave de acceso es desconocida o no está activa.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Task: %1</source>
        <translation>Tarea: %1</translation>
    </message>
    <message>
        <source>The reply to the create was lost; this task was found by looking for it.</source>
        <translation>La respuesta a la creación se perdió; esta tarea se encontró buscándola.</translation>
    </message>
    <message>
        <source>Status as sent: %1</source>
        <translation>Estado tal como se envió: %1</translation>
    </message>
    <message>
        <source>Loss: %1 percent</source>
        <translation>Pérdida: %1 por ciento</translation>
    </message>
    <message>
        <source>Loss as sent: nothing</source>
        <translation>Pérdida tal como se envió: nada</translation>
    </message>
    <message>
        <source>Loss as sent, not understood: %1</source>
        <translation>Pérdida tal como se envió, sin entender: %1</translation>
    </message>
    <message>
        <source>Started: %1 (server time)</source>
        <translation>Inicio: %1 (hora del servidor)</translation>
    </message>
    <message>
        <source>Ended: %1 (server time)</source>
        <translation>Fin: %1 (hora del servidor)</translation>
    </message>
    <message>
        <source>Sent: %1 UTC (this computer&apos;s clock)</source>
        <translation>Enviado: %1 UTC (reloj de este equipo)</translation>
    </message>
    <message>
        <source>Remote gateway: %1</source>
        <translation>Gateway remoto: %1</translation>
    </message>
    <message>
        <source>BGP status when the peers were loaded: %1</source>
        <translation>Estado de BGP cuando se cargaron los peers: %1</translation>
    </message>
    <message>
        <source>Last error: HTTP %1 %2</source>
        <translation>Último error: HTTP %1 %2</translation>
    </message>
    <message>
        <source>The service&apos;s words: %1</source>
        <translation>Palabras del servicio: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de la petición: %1</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Peer %1</source>
        <translation>Peer %1</translation>
    </message>
    <message>
        <source>Remote %1</source>
        <translation>Remoto %1</translation>
    </message>
    <message>
        <source>Local %1</source>
        <translation>Local %1</translation>
    </message>
    <message>
        <source>Interface %1</source>
        <translation>Interfaz %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tarea %1</translation>
    </message>
</context>
<context>
    <name>Flapping</name>
    <message>
        <source>Flapping: %1 changes between clear and bad in its last %2 results.</source>
        <translation>Intermitente: %1 cambios entre libre y mal en sus últimos %2 resultados.</translation>
    </message>
    <message>
        <source>The last result alone says little about this peer: it may be otherwise when it is needed.</source>
        <translation>El último resultado por sí solo dice poco de este peer: puede ser otro cuando haga falta.</translation>
    </message>
    <message>
        <source>Repeat the detection for a while, and compare the times of the changes with those in the router&apos;s log and with the load of the line.</source>
        <translation>Repita la detección durante un rato y compare las horas de los cambios con las del registro del router y con la carga de la línea.</translation>
    </message>
    <message>
        <source>Tell the carrier that the line comes and goes, with the times of the bad results.</source>
        <translation>Diga al operador que la línea va y viene, con las horas de los resultados malos.</translation>
    </message>
    <message>
        <source>Its last results, the oldest first: %1</source>
        <translation>Sus últimos resultados, los más antiguos primero: %1</translation>
    </message>
</context>
<context>
    <name>GroupTree</name>
    <message>
        <source>All peers</source>
        <translation>Todos los peers</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Por línea</translation>
    </message>
    <message>
        <source>Line not known</source>
        <translation>Línea no conocida</translation>
    </message>
    <message>
        <source>By gateway</source>
        <translation>Por gateway</translation>
    </message>
    <message>
        <source>Gateway not known</source>
        <translation>Gateway no conocido</translation>
    </message>
    <message>
        <source>By virtual interface</source>
        <translation>Por interfaz virtual</translation>
    </message>
    <message>
        <source>Virtual interface not known</source>
        <translation>Interfaz virtual no conocida</translation>
    </message>
    <message>
        <source>Own groups</source>
        <translation>Grupos propios</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Every action of this window as it is now. Without a shortcut, an action is reached by its menu (Alt and the underlined letter), and by the palette.</source>
        <translation>Todas las acciones de esta ventana tal como está ahora. A una acción sin atajo se llega por su menú (Alt y la letra subrayada) y por la paleta.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otros lugares</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <translation>Diez minutos</translation>
    </message>
    <message>
        <source>The 02:00 card</source>
        <translation>La ficha de las 02:00</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>Cuando algo falla</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>La línea de comandos</translation>
    </message>
    <message>
        <source>Codes of the service</source>
        <translation>Códigos del servicio</translation>
    </message>
    <message>
        <source>Team history</source>
        <translation>Historial compartido</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Qué es seguro</translation>
    </message>
    <message>
        <source>What the API does not say</source>
        <translation>Lo que la API no dice</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>The zip could not be made.</source>
        <translation>No se pudo crear el zip.</translation>
    </message>
    <message>
        <source>One page for any browser</source>
        <translation>Una página para cualquier navegador</translation>
    </message>
    <message>
        <source>The pages could not be painted.</source>
        <translation>No se pudieron dibujar las páginas.</translation>
    </message>
    <message numerus="yes">
        <source>The results of %n peers</source>
        <translation>
            <numerusform>Los resultados de %n peer</numerusform>
            <numerusform>Los resultados de %n peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawings of losses</source>
        <translation>
            <numerusform>%n gráfica de pérdida</numerusform>
            <numerusform>%n gráficas de pérdida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n hoja</numerusform>
            <numerusform>%n hojas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history is not written through a link: %1</source>
        <translation>El historial no se escribe a través de un enlace: %1</translation>
    </message>
    <message>
        <source>The history cannot be kept here, since this is no file: %1</source>
        <translation>El historial no se puede guardar aquí, pues esto no es un archivo: %1</translation>
    </message>
    <message>
        <source>The history is not written into a file of another user: %1</source>
        <translation>El historial no se escribe en un archivo de otro usuario: %1</translation>
    </message>
    <message>
        <source>The rights of this file cannot be set: %1</source>
        <translation>No se pueden fijar los permisos de este archivo: %1</translation>
    </message>
    <message>
        <source>The history cannot be written: %1</source>
        <translation>No se puede escribir el historial: %1</translation>
    </message>
    <message>
        <source>The history is damaged and cannot be set aside: %1</source>
        <translation>El historial está dañado y no se puede apartar: %1</translation>
    </message>
    <message>
        <source>The folder of the history cannot be made: %1</source>
        <translation>No se puede crear la carpeta del historial: %1</translation>
    </message>
    <message>
        <source>The history is not kept in a folder of another user: %1</source>
        <translation>El historial no se guarda en una carpeta de otro usuario: %1</translation>
    </message>
    <message>
        <source>The history is not kept in a folder that every user can write to: %1</source>
        <translation>El historial no se guarda en una carpeta en la que todos pueden escribir: %1</translation>
    </message>
    <message>
        <source>This file cannot be made: %1</source>
        <translation>No se puede crear este archivo: %1</translation>
    </message>
    <message>
        <source>The history cannot be opened: another program is doing so.</source>
        <translation>No se puede abrir el historial: otro programa lo está haciendo.</translation>
    </message>
    <message>
        <source>The history was damaged. It was kept as %1, and a new one was begun.</source>
        <translation>El historial estaba dañado. Se conservó como %1 y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>Several runs begin like that. Give more characters of the run&apos;s id.</source>
        <translation>Varias ejecuciones empiezan así. Dé más caracteres del ID de la ejecución.</translation>
    </message>
    <message>
        <source>After last~ comes a whole number: last~1 is the run before the last.</source>
        <translation>Tras last~ va un número entero: last~1 es la penúltima ejecución.</translation>
    </message>
    <message>
        <source>No run is kept yet.</source>
        <translation>Aún no se guarda ninguna ejecución.</translation>
    </message>
    <message>
        <source>There are not so many runs in the history.</source>
        <translation>No hay tantas ejecuciones en el historial.</translation>
    </message>
    <message>
        <source>There is no baseline with the name &quot;%1&quot;.</source>
        <translation>No hay ninguna línea base con el nombre «%1».</translation>
    </message>
    <message>
        <source>A run is named by the first characters of its id (4 or more), by last, by last~1, or by baseline:NAME.</source>
        <translation>Una ejecución se nombra por los primeros caracteres de su ID (4 o más), por last, por last~1 o por baseline:NOMBRE.</translation>
    </message>
    <message>
        <source>There is no run with the id %1.</source>
        <translation>No hay ninguna ejecución con el ID %1.</translation>
    </message>
    <message>
        <source>The name of a baseline has 1 to %1 characters.</source>
        <translation>El nombre de una línea base tiene de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>This run is not in the history.</source>
        <translation>Esta ejecución no está en el historial.</translation>
    </message>
    <message>
        <source>This run is followed by another window or program.</source>
        <translation>Otra ventana u otro programa sigue esta ejecución.</translation>
    </message>
    <message>
        <source>The history cannot be locked: no file can be made in %1</source>
        <translation>No se puede bloquear el historial: no se puede crear ningún archivo en %1</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Peerlight, and is left as it is.</source>
        <translation>El historial lo escribió una versión más nueva de Peerlight, y se deja como está.</translation>
    </message>
    <message>
        <source>The disk is full: the history cannot be written.</source>
        <translation>El disco está lleno: no se puede escribir el historial.</translation>
    </message>
    <message>
        <source>The history cannot be written: another program keeps it locked.</source>
        <translation>No se puede escribir el historial: otro programa lo mantiene bloqueado.</translation>
    </message>
    <message>
        <source>The history cannot be opened for writing: the rights of its folder do not allow it.</source>
        <translation>No se puede abrir el historial para escribir: los permisos de su carpeta no lo permiten.</translation>
    </message>
    <message>
        <source>The history cannot be kept in this folder: its file system has no shared memory.</source>
        <translation>El historial no se puede guardar en esta carpeta: su sistema de archivos no tiene memoria compartida.</translation>
    </message>
    <message>
        <source>The team&apos;s history cannot be reached: Qt&apos;s driver for PostgreSQL is not installed (Debian: libqt6sql6-psql).</source>
        <translation>No se puede alcanzar el historial compartido: el controlador de Qt para PostgreSQL no está instalado (Debian: libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>This has to wait: the team&apos;s history cannot be reached.</source>
        <translation>Esto tiene que esperar: no se puede alcanzar el historial compartido.</translation>
    </message>
    <message>
        <source>%1 What is written here waits, and is sent later.</source>
        <translation>%1 Lo que se escribe aquí espera y se envía más tarde.</translation>
    </message>
    <message>
        <source>This run is shared with a team: it goes on when the team&apos;s history can be reached.</source>
        <translation>Esta ejecución es compartida: continúa cuando se pueda alcanzar el historial compartido.</translation>
    </message>
    <message>
        <source>The team&apos;s history cannot be read or written: %1</source>
        <translation>No se puede leer o escribir el historial compartido: %1</translation>
    </message>
    <message>
        <source>The history is damaged.</source>
        <translation>El historial está dañado.</translation>
    </message>
    <message>
        <source>The history cannot be read or written: %1.</source>
        <translation>No se puede leer o escribir el historial: %1.</translation>
    </message>
    <message>
        <source>The address of the team&apos;s history takes sslmode and sslrootcert only.</source>
        <translation>La dirección del historial compartido solo admite sslmode y sslrootcert.</translation>
    </message>
    <message>
        <source>sslmode is verify-full, verify-ca, require, prefer or disable.</source>
        <translation>sslmode es verify-full, verify-ca, require, prefer o disable.</translation>
    </message>
    <message>
        <source>The file of sslrootcert cannot have a semicolon in its name.</source>
        <translation>El archivo de sslrootcert no puede tener un punto y coma en su nombre.</translation>
    </message>
    <message>
        <source>The address of the team&apos;s history has a password in it, where others can read it. Leave it out, and give it in PEERLIGHT_PG_PASSWORD or ~/.pgpass.</source>
        <translation>La dirección del historial compartido contiene una contraseña, donde otros pueden leerla. Quítela e indíquela en PEERLIGHT_PG_PASSWORD o en ~/.pgpass.</translation>
    </message>
    <message>
        <source>The address of the team&apos;s history is postgresql://USER@HOST[:PORT]/DATABASE[?sslmode=verify-full].</source>
        <translation>La dirección del historial compartido es postgresql://USER@HOST[:PORT]/DATABASE[?sslmode=verify-full].</translation>
    </message>
    <message>
        <source>The name of the operator has at most %1 characters.</source>
        <translation>El nombre del responsable tiene como mucho %1 caracteres.</translation>
    </message>
    <message>
        <source>The history cannot be opened: %1.</source>
        <translation>No se puede abrir el historial: %1.</translation>
    </message>
    <message>
        <source>The history is damaged, and another window or program has it open. When that is closed, what can be read of it is copied into a new one.</source>
        <translation>El historial está dañado, y otra ventana u otro programa lo tiene abierto. Cuando se cierre, lo que se pueda leer de él se copia en uno nuevo.</translation>
    </message>
    <message>
        <source>The history was damaged: %1. The damaged file was kept as %2.</source>
        <translation>El historial estaba dañado: %1. El archivo dañado se conservó como %2.</translation>
    </message>
    <message>
        <source>Nothing was copied from it: %1</source>
        <translation>Del dañado no se copió nada: %1</translation>
    </message>
    <message>
        <source>This file cannot be written: %1</source>
        <translation>No se puede escribir este archivo: %1</translation>
    </message>
    <message>
        <source>%1 detections of %2 runs could be read and were kept, at least %3 could not be read</source>
        <translation>se pudieron leer y se conservaron %1 detecciones de %2 ejecuciones, al menos %3 no se pudieron leer</translation>
    </message>
    <message>
        <source>%1 detections of %2 runs could be read and were kept, how many could not be read is not known</source>
        <translation>se pudieron leer y se conservaron %1 detecciones de %2 ejecuciones, no se sabe cuántas no se pudieron leer</translation>
    </message>
    <message>
        <source>%1 detections of %2 runs could be read and were kept, %3 could not be read</source>
        <translation>se pudieron leer y se conservaron %1 detecciones de %2 ejecuciones, %3 no se pudieron leer</translation>
    </message>
    <message>
        <source>all its %1 detections of %2 runs could be read and were kept</source>
        <translation>se pudieron leer y se conservaron todas sus %1 detecciones de %2 ejecuciones</translation>
    </message>
    <message>
        <source>, of looks, groups, tags or cards not all could be read</source>
        <translation>, de las consultas, los grupos, las etiquetas o las fichas no se pudo leer todo</translation>
    </message>
</context>
<context>
    <name>HtmlWriter</name>
    <message>
        <source>Connectivity detection</source>
        <translation>Detección de conectividad</translation>
    </message>
    <message>
        <source>DEMO: made with a simulated service, of no real network</source>
        <translation>DEMO: hecho con un servicio simulado, no con una red real</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Peer id</source>
        <translation>ID de peer</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>Gateway remoto</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>IamAnswers</name>
    <message>
        <source>The answer is not from the sign-in service: check its address; something between you and the service may have answered in its place.</source>
        <translation>La respuesta no es del servicio de inicio de sesión: compruebe su dirección; quizá algo entre usted y el servicio respondió en su lugar.</translation>
    </message>
    <message>
        <source>The sign-in was accepted, but the answer holds no token.</source>
        <translation>Se aceptó el inicio de sesión, pero la respuesta no contiene ningún token.</translation>
    </message>
    <message>
        <source>The sign-in was accepted, but its token cannot be used: %1</source>
        <translation>Se aceptó el inicio de sesión, pero su token no se puede usar: %1</translation>
    </message>
    <message>
        <source>The sign-in was accepted, but the answer does not say until when.</source>
        <translation>Se aceptó el inicio de sesión, pero la respuesta no dice hasta cuándo.</translation>
    </message>
</context>
<context>
    <name>IamRequests</name>
    <message>
        <source>The account name is empty, too long or contains a line break.</source>
        <translation>El nombre de la cuenta está vacío, es demasiado largo o contiene un salto de línea.</translation>
    </message>
    <message>
        <source>The user name is empty, too long or contains a line break.</source>
        <translation>El nombre de usuario está vacío, es demasiado largo o contiene un salto de línea.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>La contraseña está vacía.</translation>
    </message>
    <message>
        <source>The password is too long: at most 4,096 bytes are sent.</source>
        <translation>La contraseña es demasiado larga: se envían como mucho 4096 bytes.</translation>
    </message>
    <message>
        <source>The password is not UTF-8 text.</source>
        <translation>La contraseña no es texto UTF-8.</translation>
    </message>
    <message>
        <source>The name of the project is too long or contains a line break.</source>
        <translation>El nombre del proyecto es demasiado largo o contiene un salto de línea.</translation>
    </message>
    <message>
        <source>A one-time code has six digits.</source>
        <translation>Un código de un solo uso tiene seis cifras.</translation>
    </message>
    <message>
        <source>A one-time code takes the ID of the user, not the name: see &quot;My Credentials&quot; in the console.</source>
        <translation>Un código de un solo uso requiere el ID del usuario, no el nombre: vea «My Credentials» en la consola.</translation>
    </message>
</context>
<context>
    <name>Ids</name>
    <message>
        <source>The character &quot;%1&quot; at position %2 does not belong in an id.</source>
        <translation>El carácter «%1» en la posición %2 no pertenece a un ID.</translation>
    </message>
    <message>
        <source>The character %1 at position %2 does not belong in an id.</source>
        <translation>El carácter %1 en la posición %2 no pertenece a un ID.</translation>
    </message>
    <message>
        <source>An id has at most %1 characters; this has %2.</source>
        <translation>Un ID tiene como mucho %1 caracteres; este tiene %2.</translation>
    </message>
    <message>
        <source>The peer id is empty.</source>
        <translation>El ID de peer está vacío.</translation>
    </message>
    <message>
        <source>Write the peer id without braces and without &quot;urn:uuid:&quot;.</source>
        <translation>Escriba el ID de peer sin llaves y sin «urn:uuid:».</translation>
    </message>
    <message>
        <source>A peer id has 36 characters, like 7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71; this has %1.</source>
        <translation>Un ID de peer tiene 36 caracteres, como 7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71; este tiene %1.</translation>
    </message>
    <message>
        <source>A peer id has dashes after 8, 12, 16 and 20 digits, like 7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71.</source>
        <translation>Un ID de peer tiene guiones tras 8, 12, 16 y 20 cifras, como 7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71.</translation>
    </message>
    <message>
        <source>The project id is empty.</source>
        <translation>El ID del proyecto está vacío.</translation>
    </message>
    <message>
        <source>The task id is empty.</source>
        <translation>El ID de la tarea está vacío.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>1 peer added.</source>
        <translation>1 peer añadido.</translation>
    </message>
    <message>
        <source>1 was in the list already.</source>
        <translation>1 ya estaba en la lista.</translation>
    </message>
    <message>
        <source>1 duplicate left out.</source>
        <translation>1 duplicado omitido.</translation>
    </message>
    <message>
        <source>1 piece could not be read:</source>
        <translation>1 parte no se pudo leer:</translation>
    </message>
    <message>
        <source>There is no peer ID in this text.</source>
        <translation>No hay ningún ID de peer en este texto.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers added.</source>
        <translation>
            <numerusform>%Ln peer añadido.</numerusform>
            <numerusform>%Ln peers añadidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in the list already.</source>
        <translation>
            <numerusform>%Ln ya estaba en la lista.</numerusform>
            <numerusform>%Ln ya estaban en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates left out.</source>
        <translation>
            <numerusform>%Ln duplicado omitido.</numerusform>
            <numerusform>%Ln duplicados omitidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces could not be read:</source>
        <translation>
            <numerusform>%Ln parte no se pudo leer:</numerusform>
            <numerusform>%Ln partes no se pudieron leer:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>The list of lines was refused, so their names are missing: %1</source>
        <translation>Se rechazó la lista de líneas, por eso faltan sus nombres: %1</translation>
    </message>
    <message>
        <source>The list of virtual gateways was refused, so their names are missing: %1</source>
        <translation>Se rechazó la lista de gateways virtuales, por eso faltan sus nombres: %1</translation>
    </message>
    <message>
        <source>The list of global gateways was refused, so their names are missing: %1</source>
        <translation>Se rechazó la lista de gateways globales, por eso faltan sus nombres: %1</translation>
    </message>
    <message>
        <source>The list of lines could not be read, so their names are missing: %1</source>
        <translation>No se pudo leer la lista de líneas, por eso faltan sus nombres: %1</translation>
    </message>
    <message>
        <source>The list of virtual gateways could not be read, so their names are missing: %1</source>
        <translation>No se pudo leer la lista de gateways virtuales, por eso faltan sus nombres: %1</translation>
    </message>
    <message>
        <source>The list of global gateways could not be read, so their names are missing: %1</source>
        <translation>No se pudo leer la lista de gateways globales, por eso faltan sus nombres: %1</translation>
    </message>
</context>
<context>
    <name>InventoryLoader</name>
    <message>
        <source>Loading the inventory was cancelled.</source>
        <translation>Se canceló la carga del inventario.</translation>
    </message>
</context>
<context>
    <name>JsonCheck</name>
    <message>
        <source>Something follows after the end of the JSON document.</source>
        <translation>Algo sigue tras el final del documento JSON.</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than 1024 levels.</source>
        <translation>El JSON está anidado a más de 1024 niveles.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing in the JSON.</source>
        <translation>Falta una coma o un corchete de cierre en el JSON.</translation>
    </message>
    <message>
        <source>The name of a member is missing in the JSON.</source>
        <translation>Falta el nombre de un miembro en el JSON.</translation>
    </message>
    <message>
        <source>The JSON has two members of the same name in one object.</source>
        <translation>El JSON tiene dos miembros con el mismo nombre en un objeto.</translation>
    </message>
    <message>
        <source>A colon is missing in the JSON.</source>
        <translation>Faltan dos puntos en el JSON.</translation>
    </message>
    <message>
        <source>A string is not closed in the JSON.</source>
        <translation>Una cadena no está cerrada en el JSON.</translation>
    </message>
    <message>
        <source>A control character stands in a string of the JSON.</source>
        <translation>Hay un carácter de control en una cadena del JSON.</translation>
    </message>
    <message>
        <source>A backslash in a string of the JSON means nothing.</source>
        <translation>Una barra invertida en una cadena del JSON no significa nada.</translation>
    </message>
    <message>
        <source>This is no JSON value.</source>
        <translation>Esto no es un valor JSON.</translation>
    </message>
    <message>
        <source>A number in the JSON does not fit.</source>
        <translation>Un número en el JSON no cabe.</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated (*.tsv)</source>
        <translation>Separado por tabuladores (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Peer IDs, one a line (*.txt)</source>
        <translation>ID de peers, uno por línea (*.txt)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Esto no es un archivo normal.</translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>A list of IDs</source>
        <translation>Una lista de ID</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Una tabla</translation>
    </message>
    <message>
        <source>A table with tabs</source>
        <translation>Una tabla con tabuladores</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Lines of JSON</source>
        <translation>Líneas de JSON</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>ignorar</translation>
    </message>
    <message>
        <source>peer ID</source>
        <translation>ID de peer</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>interface ID</source>
        <translation>ID de interfaz</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>interfaz</translation>
    </message>
    <message>
        <source>line ID</source>
        <translation>ID de línea</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>gateway ID</source>
        <translation>ID de gateway</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>gateway</translation>
    </message>
    <message>
        <source>remote gateway</source>
        <translation>gateway remoto</translation>
    </message>
    <message>
        <source>local gateway</source>
        <translation>gateway local</translation>
    </message>
    <message>
        <source>address family</source>
        <translation>familia de direcciones</translation>
    </message>
    <message>
        <source>route mode</source>
        <translation>modo de rutas</translation>
    </message>
    <message>
        <source>BGP ASN</source>
        <translation>ASN de BGP</translation>
    </message>
    <message>
        <source>BGP status</source>
        <translation>estado de BGP</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>device ID</source>
        <translation>ID de dispositivo</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>secret: not read</source>
        <translation>secreto: no se lee</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Detección automática</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>, separated by: %1</source>
        <translation>, separada por: %1</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message numerus="yes">
        <source>Locked, since nothing was pressed for %n minute(s): every secret was taken out of memory.</source>
        <translation>
            <numerusform>Bloqueado, pues no se pulsó nada durante %n minuto: todos los secretos se quitaron de la memoria.</numerusform>
            <numerusform>Bloqueado, pues no se pulsó nada durante %n minutos: todos los secretos se quitaron de la memoria.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked, since the machine went to sleep or its screen was locked: every secret was taken out of memory.</source>
        <translation>Bloqueado, pues el equipo se durmió o su pantalla se bloqueó: todos los secretos se quitaron de la memoria.</translation>
    </message>
    <message>
        <source>Locked: every secret was taken out of memory.</source>
        <translation>Bloqueado: todos los secretos se quitaron de la memoria.</translation>
    </message>
    <message>
        <source>The run is paused. Choose the connection again, or enter the secret, and press &quot;Go on with the new token&quot;: the same rows go on.</source>
        <translation>La ejecución está en pausa. Elija la conexión otra vez, o introduzca el secreto, y pulse «Seguir con el token nuevo»: las mismas filas continúan.</translation>
    </message>
    <message>
        <source>The run is paused. Enter the secret again and press &quot;Go on with the new token&quot;: the same rows go on.</source>
        <translation>La ejecución está en pausa. Introduzca el secreto otra vez y pulse «Seguir con el token nuevo»: las mismas filas continúan.</translation>
    </message>
    <message>
        <source>What was detected is still here. Choose the connection again, or enter the secret, to go on.</source>
        <translation>Lo detectado sigue aquí. Elija la conexión otra vez, o introduzca el secreto, para seguir.</translation>
    </message>
    <message>
        <source>What was detected is still here. Enter the secret again to go on.</source>
        <translation>Lo detectado sigue aquí. Introduzca el secreto otra vez para seguir.</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>Gateway remoto</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>Gateway local</translation>
    </message>
    <message>
        <source>Address family</source>
        <translation>Familia de direcciones</translation>
    </message>
    <message>
        <source>Route mode</source>
        <translation>Modo de rutas</translation>
    </message>
    <message>
        <source>BGP ASN</source>
        <translation>ASN de BGP</translation>
    </message>
    <message>
        <source>BGP status</source>
        <translation>Estado de BGP</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Provider status</source>
        <translation>Estado del proveedor</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Bandwidth (Mbit/s)</source>
        <translation>Ancho de banda (Mbit/s)</translation>
    </message>
    <message>
        <source>VPC or enterprise router</source>
        <translation>VPC o enterprise router</translation>
    </message>
    <message>
        <source>%1 %2 is new.</source>
        <translation>%1 %2 es nuevo.</translation>
    </message>
    <message>
        <source>%1 %2 has gone.</source>
        <translation>%1 %2 ha desaparecido.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 %2 changed: %3</source>
        <translation>%1 %2 cambió: %3</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>%1: %2, %3 % loss</source>
        <translation>%1: %2, %3 % de pérdida</translation>
    </message>
    <message>
        <source>No peer is selected.</source>
        <translation>No hay ningún peer seleccionado.</translation>
    </message>
    <message>
        <source>%1: no result is kept.</source>
        <translation>%1: no se guarda ningún resultado.</translation>
    </message>
    <message>
        <source>%1: %2 results from %3 to %4.</source>
        <translation>%1: %2 resultados de %3 a %4.</translation>
    </message>
    <message>
        <source>%1 without a loss; the line has a gap there.</source>
        <translation>%1 sin pérdida conocida; el trazo tiene ahí un hueco.</translation>
    </message>
    <message>
        <source>Latest: %1.</source>
        <translation>Más reciente: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The loss was measured %Ln times: %1 times none, %2 % at most.</source>
        <translation>
            <numerusform>La pérdida se midió %Ln vez: sin pérdida en %1, %2 % como mucho.</numerusform>
            <numerusform>La pérdida se midió %Ln veces: sin pérdida en %1, %2 % como mucho.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>&amp;Detect</source>
        <translation>&amp;Detectar</translation>
    </message>
    <message>
        <source>Detect the selected peers, or all if none is selected</source>
        <translation>Detectar los peers seleccionados, o todos si no hay ninguno seleccionado</translation>
    </message>
    <message>
        <source>Detect &amp;all</source>
        <translation>Detectar &amp;todos</translation>
    </message>
    <message>
        <source>Detect every peer of the list</source>
        <translation>Detectar cada peer de la lista</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Dejar de e&amp;sperar</translation>
    </message>
    <message>
        <source>Send nothing more, and end the rows that are open. Tasks go on at the service.</source>
        <translation>No enviar nada más y terminar las filas abiertas. Las tareas siguen en el servicio.</translation>
    </message>
    <message>
        <source>Follow &amp;up</source>
        <translation>Se&amp;guimiento</translation>
    </message>
    <message>
        <source>See what became of detections that were cut off when the program ended</source>
        <translation>Ver qué fue de las detecciones que se cortaron cuando terminó el programa</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>En&amp;viar de nuevo</translation>
    </message>
    <message>
        <source>Create once more what may or may not have been created</source>
        <translation>Crear otra vez lo que quizá se creó, o quizá no</translation>
    </message>
    <message>
        <source>&amp;Add peers</source>
        <translation>&amp;Añadir peers</translation>
    </message>
    <message>
        <source>&amp;Load peers</source>
        <translation>&amp;Cargar peers</translation>
    </message>
    <message>
        <source>&amp;Open a peer list…</source>
        <translation>Abrir una &amp;lista de peers…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demostración</translation>
    </message>
    <message>
        <source>Go to the &amp;connection</source>
        <translation>Ir a la &amp;conexión</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;About Peerlight</source>
        <translation>&amp;Acerca de Peerlight</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>&amp;Peers</source>
        <translation>&amp;Peers</translation>
    </message>
    <message>
        <source>&amp;Detection</source>
        <translation>&amp;Detección</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>&amp;Go on with the new token</source>
        <translation>&amp;Seguir con el token nuevo</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
</context>
<context>
    <name>MarkdownWriter</name>
    <message>
        <source>Connectivity detection</source>
        <translation>Detección de conectividad</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Peer id</source>
        <translation>ID de peer</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>Gateway remoto</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>DEMO: made with a simulated service, of no real network</source>
        <translation>DEMO: hecho con un servicio simulado, no con una red real</translation>
    </message>
</context>
<context>
    <name>NetworkFailure</name>
    <message>
        <source>the certificate has expired</source>
        <translation>el certificado ha caducado</translation>
    </message>
    <message>
        <source>the certificate is not valid yet; is this machine&apos;s clock right?</source>
        <translation>el certificado aún no es válido; ¿está bien el reloj de este equipo?</translation>
    </message>
    <message>
        <source>the certificate was issued for another host name</source>
        <translation>el certificado se emitió para otro nombre de host</translation>
    </message>
    <message>
        <source>the certificate is signed by itself, not by an authority that this machine trusts</source>
        <translation>el certificado está firmado por sí mismo, no por una autoridad en la que este equipo confía</translation>
    </message>
    <message>
        <source>the certificate was issued by an authority that this machine does not trust</source>
        <translation>el certificado lo emitió una autoridad en la que este equipo no confía</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be set up.</source>
        <translation>No se pudo establecer una conexión segura con %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2.</source>
        <translation>No se aceptó el certificado de %1: %2.</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(desconocido)</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a sign-in.</source>
        <translation>El proxy %1 pide iniciar sesión.</translation>
    </message>
    <message>
        <source>The proxy %1 did not make the connection.</source>
        <translation>El proxy %1 no hizo la conexión.</translation>
    </message>
    <message>
        <source>%1 (through the proxy %2)</source>
        <translation>%1 (a través del proxy %2)</translation>
    </message>
    <message>
        <source>Could not reach %1: the connection was refused.</source>
        <translation>No se pudo alcanzar %1: la conexión fue rechazada.</translation>
    </message>
    <message>
        <source>Could not reach %1: the host name was not found.</source>
        <translation>No se pudo alcanzar %1: no se encontró el nombre del host.</translation>
    </message>
    <message>
        <source>Could not reach %1: the connection attempt got no answer.</source>
        <translation>No se pudo alcanzar %1: el intento de conexión no tuvo respuesta.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete.</source>
        <translation>La conexión con %1 terminó antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>Could not reach %1: this machine has no network at the moment.</source>
        <translation>No se pudo alcanzar %1: este equipo no tiene red en este momento.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>La conexión con %1 falló.</translation>
    </message>
    <message>
        <source>What %1 answered could not be read as HTTP.</source>
        <translation>Lo que respondió %1 no se pudo leer como HTTP.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
        <translation>%1 no respondió en %2 segundos.</translation>
    </message>
    <message>
        <source>The answer is too large: more than %1 bytes. It was not read further.</source>
        <translation>La respuesta es demasiado grande: más de %1 bytes. No se siguió leyendo.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La petición se canceló.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Nothing to do for this peer. If users still see a fault, look behind the remote gateway: routes, firewalls and hosts.</source>
        <translation>No hay nada que hacer con este peer. Si los usuarios aún ven una avería, mire tras el gateway remoto: rutas, cortafuegos y hosts.</translation>
    </message>
    <message>
        <source>Detect again: a loss that stays is a fault, one that goes may have been a moment of load.</source>
        <translation>Detecte de nuevo: una pérdida que continúa es una avería, una que se va pudo ser un momento de carga.</translation>
    </message>
    <message>
        <source>Look at the load of the line and at the error counters of the interfaces on both ends: a full line and a bad one lose packets alike.</source>
        <translation>Mire la carga de la línea y los contadores de errores de las interfaces en ambos extremos: una línea llena y una mala pierden paquetes por igual.</translation>
    </message>
    <message>
        <source>If the loss stays, call the carrier of the line with the task id and the times below.</source>
        <translation>Si la pérdida continúa, llame al operador de la línea con el ID de la tarea y las horas de abajo.</translation>
    </message>
    <message>
        <source>Detect 3 more times, to see whether it stays: one test is a sample.</source>
        <translation>Detecte 3 veces más para ver si continúa: una prueba es una muestra.</translation>
    </message>
    <message>
        <source>Look at the BGP session on the customer&apos;s router: if it is up and carries traffic, the router may only drop the test packets.</source>
        <translation>Mire la sesión BGP en el router del cliente: si está activa y lleva tráfico, quizá el router solo descarta los paquetes de prueba.</translation>
    </message>
    <message>
        <source>Check whether a filter on the customer&apos;s router drops the test packets. They may be ICMP echo; the service does not document what it sends.</source>
        <translation>Compruebe si un filtro en el router del cliente descarta los paquetes de prueba. Pueden ser ICMP echo; el servicio no documenta qué envía.</translation>
    </message>
    <message>
        <source>Check on the customer&apos;s router that the interface is up and has the address %1.</source>
        <translation>Compruebe en el router del cliente que la interfaz está activa y tiene la dirección %1.</translation>
    </message>
    <message>
        <source>Call the carrier of the line with the times below, since it can see the line itself.</source>
        <translation>Llame al operador de la línea con las horas de abajo, pues él puede ver la línea misma.</translation>
    </message>
    <message>
        <source>Detect again: a test that failed may not fail twice.</source>
        <translation>Detecte de nuevo: una prueba que falló quizá no falle dos veces.</translation>
    </message>
    <message>
        <source>If the test fails again, open a ticket with the cloud provider and give the task id below.</source>
        <translation>Si la prueba falla otra vez, abra un caso con el proveedor de nube e indique el ID de la tarea de abajo.</translation>
    </message>
    <message>
        <source>Asking again will not help until the permission is there. Ask the administrator of the account: Direct Connect Administrator or DCAAS FullAccess may be needed.</source>
        <translation>Preguntar otra vez no servirá hasta que haya permiso. Pregunte al administrador de la cuenta: puede hacer falta Direct Connect Administrator o DCAAS FullAccess.</translation>
    </message>
    <message>
        <source>Check that the endpoint&apos;s region and the project are those of the peer.</source>
        <translation>Compruebe que la región del endpoint y el proyecto son los del peer.</translation>
    </message>
    <message>
        <source>Load the peers again: the peer may have been deleted.</source>
        <translation>Cargue los peers otra vez: quizá el peer se ha borrado.</translation>
    </message>
    <message>
        <source>Look at the code and the service&apos;s words below.</source>
        <translation>Mire el código y las palabras del servicio, abajo.</translation>
    </message>
    <message>
        <source>If it stays, open a ticket with the cloud provider and give the request id below.</source>
        <translation>Si continúa, abra un caso con el proveedor de nube e indique el ID de la petición de abajo.</translation>
    </message>
    <message>
        <source>Look at the task again later, by the task id below.</source>
        <translation>Mire la tarea más tarde, por el ID de abajo.</translation>
    </message>
    <message>
        <source>Detect again only if a second task for this peer does no harm.</source>
        <translation>Detecte de nuevo solo si una segunda tarea para este peer no hace daño.</translation>
    </message>
    <message>
        <source>Look at the service&apos;s list of detections for a task of this peer.</source>
        <translation>Busque en la lista de detecciones del servicio una tarea de este peer.</translation>
    </message>
    <message>
        <source>Detect again.</source>
        <translation>Detecte de nuevo.</translation>
    </message>
    <message>
        <source>Check the network, the name of the endpoint and the proxy, then detect again.</source>
        <translation>Compruebe la red, el nombre del endpoint y el proxy, y después detecte de nuevo.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another data folder, then detect again.</source>
        <translation>Haga sitio en el disco, o elija otra carpeta de datos, y después detecte de nuevo.</translation>
    </message>
    <message>
        <source>Get a new token for this project and region, then detect again.</source>
        <translation>Obtenga un token nuevo para este proyecto y esta región, y después detecte de nuevo.</translation>
    </message>
    <message>
        <source>Detect again later, with fewer peers or at a lower rate.</source>
        <translation>Detecte de nuevo más tarde, con menos peers o más despacio.</translation>
    </message>
    <message>
        <source>If it stays, look at what the service sent, below.</source>
        <translation>Si continúa, mire abajo lo que envió el servicio.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The run is paused: the service refused the token or key. %1 Enter another one and press &quot;Go on with the new token&quot;: the same rows go on.</source>
        <translation>La ejecución está en pausa: el servicio rechazó el token o la clave. %1 Introduzca otro y pulse «Seguir con el token nuevo»: las mismas filas continúan.</translation>
    </message>
    <message>
        <source>The service refused the token or key. %1 Enter another one and press Load peers again.</source>
        <translation>El servicio rechazó el token o la clave. %1 Introduzca otro y pulse otra vez «Cargar peers».</translation>
    </message>
    <message>
        <source>This account may not create detections in this project, and asking again will not help. An administrator can grant DCAAS FullAccess or Direct Connect Administrator.</source>
        <translation>Esta cuenta no puede crear detecciones en este proyecto, y preguntar otra vez no servirá. Un administrador puede conceder DCAAS FullAccess o Direct Connect Administrator.</translation>
    </message>
    <message>
        <source>This account may not list virtual interfaces in this project, and asking again will not help. An administrator can grant DCAAS ReadOnlyAccess.</source>
        <translation>Esta cuenta no puede listar interfaces virtuales en este proyecto, y preguntar otra vez no servirá. Un administrador puede conceder DCAAS ReadOnlyAccess.</translation>
    </message>
    <message>
        <source>The service cannot be reached: %1 The run waits, and goes on when it can be reached again.</source>
        <translation>No se puede alcanzar el servicio: %1 La ejecución espera, y continúa cuando se pueda alcanzar de nuevo.</translation>
    </message>
    <message>
        <source>The service cannot be reached: %1 Check the network, then press Load peers again.</source>
        <translation>No se puede alcanzar el servicio: %1 Compruebe la red y pulse otra vez «Cargar peers».</translation>
    </message>
    <message>
        <source>The connection is not safe, so it is not used: %1</source>
        <translation>La conexión no es segura, así que no se usa: %1</translation>
    </message>
    <message>
        <source>The service does not know this project, or has no such list there. Check that the region and the project ID belong together.</source>
        <translation>El servicio no conoce este proyecto, o no tiene allí esa lista. Compruebe que la región y el ID del proyecto se corresponden.</translation>
    </message>
    <message>
        <source>The service asked to slow down. Wait a little, then press Load peers again.</source>
        <translation>El servicio pidió ir más despacio. Espere un poco y pulse otra vez «Cargar peers».</translation>
    </message>
    <message>
        <source>The service asked to slow down. Press Load peers again in %1 s.</source>
        <translation>El servicio pidió ir más despacio. Pulse otra vez «Cargar peers» en %1 s.</translation>
    </message>
    <message>
        <source>Something between you and the service answered, or the answer is not the documented one: %1</source>
        <translation>Algo entre usted y el servicio respondió, o la respuesta no es la documentada: %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>petición %1</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Clear</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inalcanzable</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Prueba fallida</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>test failed</source>
        <translation>prueba fallida</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>A group needs a name without spaces around it.</source>
        <translation>Un grupo necesita un nombre sin espacios alrededor.</translation>
    </message>
    <message>
        <source>The name of a group has at most %1 characters.</source>
        <translation>El nombre de un grupo tiene como mucho %1 caracteres.</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot;.</source>
        <translation>No hay ningún grupo «%1».</translation>
    </message>
    <message>
        <source>A peer can be in a group once only.</source>
        <translation>Un peer puede estar en un grupo una sola vez.</translation>
    </message>
    <message>
        <source>There is a group &quot;%1&quot; already.</source>
        <translation>Ya hay un grupo «%1».</translation>
    </message>
    <message>
        <source>A peer has at most %1 tags.</source>
        <translation>Un peer tiene como mucho %1 etiquetas.</translation>
    </message>
    <message>
        <source>A tag is one word of at most %1 characters.</source>
        <translation>Una etiqueta es una palabra de como mucho %1 caracteres.</translation>
    </message>
    <message>
        <source>A peer has a tag once only.</source>
        <translation>Un peer tiene una etiqueta una sola vez.</translation>
    </message>
    <message>
        <source>A field of a card has at most %1 characters.</source>
        <translation>Un campo de una ficha tiene como mucho %1 caracteres.</translation>
    </message>
    <message>
        <source>The notes of a card have at most %1 characters.</source>
        <translation>Las notas de una ficha tienen como mucho %1 caracteres.</translation>
    </message>
    <message>
        <source>A card has at most %1 maintenance windows.</source>
        <translation>Una ficha tiene como mucho %1 ventanas de mantenimiento.</translation>
    </message>
    <message>
        <source>A maintenance window ends before it starts.</source>
        <translation>Una ventana de mantenimiento termina antes de empezar.</translation>
    </message>
    <message>
        <source>A card belongs to a line.</source>
        <translation>Una ficha pertenece a una línea.</translation>
    </message>
</context>
<context>
    <name>PageWalk</name>
    <message>
        <source>A list of the service does not end: it repeats a page or has more than 50 pages.</source>
        <translation>Una lista del servicio no termina: repite una página o tiene más de 50 páginas.</translation>
    </message>
</context>
<context>
    <name>PairVerdict</name>
    <message>
        <source>Both paths answer, and both lose packets: %1 and %2.</source>
        <translation>Ambos caminos responden, y ambos pierden paquetes: %1 y %2.</translation>
    </message>
    <message>
        <source>Both paths answer, but %1 loses packets.</source>
        <translation>Ambos caminos responden, pero %1 pierde paquetes.</translation>
    </message>
    <message>
        <source>%1 answers, %2 is unreachable: one address family is cut off.</source>
        <translation>%1 responde, %2 es inalcanzable: una familia de direcciones está cortada.</translation>
    </message>
    <message>
        <source>No redundancy left: only %1 answers, and it loses packets.</source>
        <translation>Ya no hay redundancia: solo responde %1, y pierde paquetes.</translation>
    </message>
    <message>
        <source>No redundancy left: only %1 carries.</source>
        <translation>Ya no hay redundancia: solo %1 lleva tráfico.</translation>
    </message>
    <message>
        <source>Nothing is known of either path: %1 and %2 have no result.</source>
        <translation>No se sabe nada de ninguno de los caminos: %1 y %2 no tienen resultado.</translation>
    </message>
    <message>
        <source>%1 is %2; whether %3 works is not known.</source>
        <translation>%1: %2; no se sabe si %3 funciona.</translation>
    </message>
    <message>
        <source>Both paths clear: %1 and %2.</source>
        <translation>Ambos caminos libres: %1 y %2.</translation>
    </message>
    <message>
        <source>Both unreachable: %1 and %2.</source>
        <translation>Ambos inalcanzables: %1 y %2.</translation>
    </message>
    <message>
        <source>%1 and %2 belong together; there is no result of both yet.</source>
        <translation>%1 y %2 van juntos; aún no hay resultado de ambos.</translation>
    </message>
    <message>
        <source>%1 and %2 belong together, but their results cannot be combined.</source>
        <translation>%1 y %2 van juntos, pero sus resultados no se pueden combinar.</translation>
    </message>
    <message>
        <source>This is no redundancy: both paths run over one line. When it fails, both are gone.</source>
        <translation>Esto no es redundancia: ambos caminos van por una línea. Cuando falla, se pierden los dos.</translation>
    </message>
    <message>
        <source>This is no redundancy: both paths end on one device. When it fails, both are gone.</source>
        <translation>Esto no es redundancia: ambos caminos terminan en un dispositivo. Cuando falla, se pierden los dos.</translation>
    </message>
    <message>
        <source>The time of one of the results is not known, so the two may not be of the same moment.</source>
        <translation>No se conoce la hora de uno de los resultados, así que los dos pueden no ser del mismo momento.</translation>
    </message>
    <message>
        <source>The two results lie %1 s apart. More than %2 s, and one path may have come back while the other went.</source>
        <translation>Los dos resultados están separados %1 s. Con más de %2 s, un camino pudo volver mientras el otro se iba.</translation>
    </message>
    <message>
        <source>The two are of different address families: neither carries the other&apos;s traffic.</source>
        <translation>Los dos son de familias de direcciones distintas: ninguno lleva el tráfico del otro.</translation>
    </message>
    <message>
        <source>What both have in common is the first suspect; two faults at once are rare.</source>
        <translation>Lo que ambos tienen en común es el primer sospechoso; dos averías a la vez son raras.</translation>
    </message>
    <message>
        <source>Plan a second way over another line and device, since this pair would fail as one.</source>
        <translation>Planee un segundo camino por otra línea y otro dispositivo, pues este par fallaría a la vez.</translation>
    </message>
    <message>
        <source>Touch nothing on the path that answers until the other is back, since there is no second one.</source>
        <translation>No toque nada en el camino que responde hasta que vuelva el otro, pues no hay un segundo.</translation>
    </message>
    <message>
        <source>Check that the routes have moved to the path that answers: the test only shows that its remote gateway can be reached.</source>
        <translation>Compruebe que las rutas han pasado al camino que responde: la prueba solo muestra que se alcanza su gateway remoto.</translation>
    </message>
    <message>
        <source>Detect both 3 more times, to see whether the loss stays.</source>
        <translation>Detecte ambos 3 veces más para ver si la pérdida continúa.</translation>
    </message>
    <message>
        <source>Call the carrier of the line first, since both paths run over it.</source>
        <translation>Llame primero al operador de la línea, pues ambos caminos van por ella.</translation>
    </message>
    <message>
        <source>Look at the device first, since both paths end on it.</source>
        <translation>Mire primero el dispositivo, pues ambos caminos terminan en él.</translation>
    </message>
    <message>
        <source>Look at the customer&apos;s site first (power, router, filter), since both paths end there.</source>
        <translation>Mire primero la sede del cliente (corriente, router, filtro), pues ambos caminos terminan allí.</translation>
    </message>
    <message>
        <source>Detect both together, so that their results are of the same moment.</source>
        <translation>Detecte ambos juntos, para que sus resultados sean del mismo momento.</translation>
    </message>
    <message>
        <source>Both test the remote gateway %1.</source>
        <translation>Ambos prueban el gateway remoto %1.</translation>
    </message>
    <message>
        <source>Their remote networks overlap, behind one gateway of the cloud.</source>
        <translation>Sus redes remotas se solapan, tras un mismo gateway de la nube.</translation>
    </message>
    <message>
        <source>Both belong to the virtual interface %1.</source>
        <translation>Ambos pertenecen a la interfaz virtual %1.</translation>
    </message>
    <message>
        <source>They are the only two of this address family at the gateway %1. Whether both lead to the same network of the customer is not known.</source>
        <translation>Son los dos únicos de esta familia de direcciones en el gateway %1. No se sabe si ambos llevan a la misma red del cliente.</translation>
    </message>
    <message>
        <source>%1: never detected</source>
        <translation>%1: nunca detectado</translation>
    </message>
    <message>
        <source>%1 percent loss</source>
        <translation>%1 por ciento de pérdida</translation>
    </message>
    <message>
        <source>Line of both: %1</source>
        <translation>Línea de ambos: %1</translation>
    </message>
    <message>
        <source>Device of both: %1</source>
        <translation>Dispositivo de ambos: %1</translation>
    </message>
    <message>
        <source>Both lines end at the location %1.</source>
        <translation>Ambas líneas terminan en la ubicación %1.</translation>
    </message>
</context>
<context>
    <name>PaletteSources</name>
    <message>
        <source>1 peer</source>
        <translation>1 peer</translation>
    </message>
    <message>
        <source>Own group</source>
        <translation>Grupo propio</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vista guardada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln peer</numerusform>
            <numerusform>%Ln peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>PeerFilter</name>
    <message>
        <source>This quote is not closed.</source>
        <translation>Estas comillas no están cerradas.</translation>
    </message>
    <message>
        <source>loss: needs a number from 0 to 100, for example loss:&gt;0</source>
        <translation>loss: necesita un número de 0 a 100, por ejemplo loss:&gt;0</translation>
    </message>
    <message>
        <source>asn: needs a number, for example asn:64512</source>
        <translation>asn: necesita un número, por ejemplo asn:64512</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>outcome: knows clear, degraded, unreachable, test_failed, unknown, running, none</source>
        <translation>outcome: conoce clear, degraded, unreachable, test_failed, unknown, running, none</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>Falta aquí algo que buscar.</translation>
    </message>
    <message>
        <source>The filter knows name:, line:, gateway:, vif:, group:, tag:, carrier:, circuit:, note:, asn:, loss:, outcome:</source>
        <translation>El filtro conoce name:, line:, gateway:, vif:, group:, tag:, carrier:, circuit:, note:, asn:, loss:, outcome:</translation>
    </message>
</context>
<context>
    <name>PeerList</name>
    <message>
        <source>Line %1, byte %2: %3</source>
        <translation>Línea %1, byte %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>The file is a workbook or a compressed archive: save the list as text or CSV first.</source>
        <translation>El archivo es un libro de cálculo o un archivo comprimido: guarde antes la lista como texto o CSV.</translation>
    </message>
    <message>
        <source>The file is compressed: unpack it first.</source>
        <translation>El archivo está comprimido: descomprímalo antes.</translation>
    </message>
    <message>
        <source>The file has a NUL byte at position %1: it is not text, or it is UTF-16 without a byte order mark. Save it as UTF-8.</source>
        <translation>El archivo tiene un byte NUL en la posición %1: no es texto, o es UTF-16 sin marca de orden de bytes. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>The file is not valid text in its encoding (%1) at byte %2: save it as UTF-8, or choose the encoding that it has.</source>
        <translation>El archivo no es texto válido en su codificación (%1) en el byte %2: guárdelo como UTF-8 o elija la codificación que tiene.</translation>
    </message>
    <message>
        <source>This program cannot read GB18030: save the file as UTF-8.</source>
        <translation>Este programa no puede leer GB18030: guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>This is no name of a file.</source>
        <translation>Esto no es el nombre de un archivo.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Esto no es un archivo normal.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB: it is not a list of peers.</source>
        <translation>El archivo es mayor de 100 MB: no es una lista de peers.</translation>
    </message>
    <message>
        <source>The file was changed while it was read: try again.</source>
        <translation>El archivo cambió mientras se leía: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A cell of this row has more than 65,536 characters.</source>
        <translation>Una celda de esta fila tiene más de 65 536 caracteres.</translation>
    </message>
    <message>
        <source>This row has more than 256 cells.</source>
        <translation>Esta fila tiene más de 256 celdas.</translation>
    </message>
    <message>
        <source>The quotation mark on this line is not closed: nothing after it was read.</source>
        <translation>Las comillas de esta línea no están cerradas: no se leyó nada después.</translation>
    </message>
    <message>
        <source>No column of the list is taken for the peer id.</source>
        <translation>Ninguna columna de la lista se toma como ID de peer.</translation>
    </message>
    <message>
        <source>There is no peer id in this row.</source>
        <translation>No hay ningún ID de peer en esta fila.</translation>
    </message>
    <message>
        <source>The list has more than %1 peers.</source>
        <translation>La lista tiene más de %1 peers.</translation>
    </message>
    <message>
        <source>The JSON is larger than 20 MB: it is not a list of peers.</source>
        <translation>El JSON es mayor de 20 MB: no es una lista de peers.</translation>
    </message>
    <message>
        <source>Line %1 is longer than 1 MB.</source>
        <translation>La línea %1 tiene más de 1 MB.</translation>
    </message>
</context>
<context>
    <name>PeerLoader</name>
    <message>
        <source>Loading the peers was cancelled.</source>
        <translation>Se canceló la carga de los peers.</translation>
    </message>
</context>
<context>
    <name>PeerReport</name>
    <message>
        <source>Peer id</source>
        <translation>ID de peer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>Gateway remoto</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>BGP</source>
        <translation>BGP</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
</context>
<context>
    <name>PeerTable</name>
    <message>
        <source>Not tested</source>
        <translation>No probado</translation>
    </message>
    <message>
        <source>%1, not tested</source>
        <translation>%1, no probado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sentence, age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What the latest detection says</source>
        <translation>Lo que dice la última detección</translation>
    </message>
    <message>
        <source>The virtual interface, which the peers of a pair share</source>
        <translation>La interfaz virtual, que comparten los peers de un par</translation>
    </message>
    <message>
        <source>The address that is tested</source>
        <translation>La dirección que se prueba</translation>
    </message>
    <message>
        <source>Packets lost, once the task is complete</source>
        <translation>Paquetes perdidos, una vez completa la tarea</translation>
    </message>
    <message>
        <source>The last ten outcomes of this session, the latest at the end</source>
        <translation>Los diez últimos resultados de esta sesión, el más reciente al final</translation>
    </message>
    <message>
        <source>How long ago the result became known</source>
        <translation>Cuánto hace que se conoció el resultado</translation>
    </message>
    <message>
        <source>Where the task is</source>
        <translation>En qué punto está la tarea</translation>
    </message>
    <message>
        <source>Local time of this computer</source>
        <translation>Hora local de este equipo</translation>
    </message>
    <message>
        <source>Your own words for this peer</source>
        <translation>Sus propias palabras sobre este peer</translation>
    </message>
    <message>
        <source>From a list, or from the circuit card of its line</source>
        <translation>De una lista, o de la ficha del circuito de su línea</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>Gateway remoto</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Last 10</source>
        <translation>Últimos 10</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Address family</source>
        <translation>Familia de direcciones</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>Gateway local</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>BGP ASN</source>
        <translation>ASN de BGP</translation>
    </message>
    <message>
        <source>BGP status</source>
        <translation>Estado de BGP</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Detection ID</source>
        <translation>ID de la detección</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Virtual interface</source>
        <translation>Interfaz virtual</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Result known since %1 UTC.</source>
        <translation>Resultado conocido desde %1 UTC.</translation>
    </message>
    <message>
        <source>This is more than 15 minutes ago. Detect again to see how the line is now.</source>
        <translation>Hace más de 15 minutos de esto. Detecte de nuevo para ver cómo está la línea ahora.</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tarea %1</translation>
    </message>
    <message>
        <source>The reply of the create was lost; the task was found by looking for it.</source>
        <translation>La respuesta a la creación se perdió; la tarea se encontró buscándola.</translation>
    </message>
    <message>
        <source>Not known: the service tells a loss only when a task is complete.</source>
        <translation>No se sabe: el servicio solo da una pérdida cuando la tarea está completa.</translation>
    </message>
    <message>
        <source>Virtual interface %1</source>
        <translation>Interfaz virtual %1</translation>
    </message>
    <message>
        <source>Oldest first: %1</source>
        <translation>El más antiguo primero: %1</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock. The service says: %1</source>
        <translation>Según el reloj de este equipo. El servicio dice: %1</translation>
    </message>
</context>
<context>
    <name>PlainTextLeftover</name>
    <message>
        <source>%1 holds secrets in plain text and cannot be removed: %2. Remove it yourself.</source>
        <translation>%1 contiene secretos en texto claro y no se puede eliminar: %2. Elimínelo usted.</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer took nothing.</source>
        <translation>La impresora no aceptó nada.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Give the connection a name.</source>
        <translation>Dé un nombre a la conexión.</translation>
    </message>
    <message>
        <source>The name has more than %1 characters.</source>
        <translation>El nombre tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>The name has a character that cannot be shown.</source>
        <translation>El nombre tiene un carácter que no se puede mostrar.</translation>
    </message>
    <message>
        <source>At most 10,000 requests a second, and %1 at once.</source>
        <translation>Como mucho 10 000 peticiones por segundo, y %1 a la vez.</translation>
    </message>
    <message>
        <source>The deadline is 5 to 3,600 seconds.</source>
        <translation>El plazo va de 5 a 3600 segundos.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host name alone, without a user, a password or http://.</source>
        <translation>Introduzca solo el nombre de host del proxy, sin usuario, contraseña ni http://.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, 1 to 65535.</source>
        <translation>Introduzca el puerto del proxy, de 1 a 65535.</translation>
    </message>
    <message>
        <source>Enter the name of the account that the user belongs to.</source>
        <translation>Introduzca el nombre de la cuenta a la que pertenece el usuario.</translation>
    </message>
    <message>
        <source>Enter the name of the IAM user.</source>
        <translation>Introduzca el nombre del usuario de IAM.</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Preproducción</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratorio</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>The file is larger than 1 MB: it holds no connections.</source>
        <translation>El archivo es mayor de 1 MB: no contiene conexiones.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 (at byte %2).</source>
        <translation>Esto no es JSON: %1 (en el byte %2).</translation>
    </message>
    <message>
        <source>This is not a file of Peerlight&apos;s connections.</source>
        <translation>Este no es un archivo de conexiones de Peerlight.</translation>
    </message>
    <message>
        <source>The file has more than %1 connections.</source>
        <translation>El archivo tiene más de %1 conexiones.</translation>
    </message>
    <message>
        <source>Members that look like a secret were left out: %1.</source>
        <translation>Se omitieron miembros que parecen un secreto: %1.</translation>
    </message>
    <message>
        <source>Connection %1: members that look like a secret were left out.</source>
        <translation>Conexión %1: se omitieron miembros que parecen un secreto.</translation>
    </message>
    <message>
        <source>Connection %1 has no name, and was left out.</source>
        <translation>La conexión %1 no tiene nombre y se omitió.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>A newer Peerlight wrote %1: connections can be used, and not changed.</source>
        <translation>Un Peerlight más nuevo escribió %1: las conexiones se pueden usar, pero no cambiar.</translation>
    </message>
    <message>
        <source>Another Peerlight is writing the connections: try again.</source>
        <translation>Otro Peerlight está escribiendo las conexiones: inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ProfileSecret</name>
    <message>
        <source>What is kept for this connection is no access key.</source>
        <translation>Lo que se guarda para esta conexión no es una clave de acceso.</translation>
    </message>
    <message>
        <source>With a password somebody has to sign in first.</source>
        <translation>Con una contraseña, alguien tiene que iniciar sesión antes.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Waiting was stopped: the task may still be running at the service.</source>
        <translation>Se dejó de esperar: la tarea quizá siga en el servicio.</translation>
    </message>
    <message>
        <source>Waiting was stopped before an answer came: the task may or may not have been created.</source>
        <translation>Se dejó de esperar antes de que llegara una respuesta: la tarea pudo crearse o no.</translation>
    </message>
    <message>
        <source>Waiting was stopped before anything was sent for this peer.</source>
        <translation>Se dejó de esperar antes de que se enviara nada para este peer.</translation>
    </message>
    <message>
        <source>There was no result by the deadline: the task may still be running at the service.</source>
        <translation>No hubo resultado en el plazo: la tarea quizá siga en el servicio.</translation>
    </message>
    <message>
        <source>There was no answer by the deadline: the task may or may not have been created.</source>
        <translation>No hubo respuesta en el plazo: la tarea pudo crearse o no.</translation>
    </message>
    <message>
        <source>The deadline passed before anything was sent for this peer.</source>
        <translation>El plazo pasó antes de que se enviara nada para este peer.</translation>
    </message>
    <message>
        <source>The task is complete, but its loss is not a whole number from 0 to 100.</source>
        <translation>La tarea está completa, pero su pérdida no es un número entero de 0 a 100.</translation>
    </message>
    <message>
        <source>The service gave the task a status that is not documented.</source>
        <translation>El servicio dio a la tarea un estado que no está documentado.</translation>
    </message>
    <message>
        <source>The service answered something that was not understood.</source>
        <translation>El servicio respondió algo que no se entendió.</translation>
    </message>
    <message>
        <source>The service refused to create the task (%1).</source>
        <translation>El servicio se negó a crear la tarea (%1).</translation>
    </message>
    <message>
        <source>The service refused to create the task (HTTP %1).</source>
        <translation>El servicio se negó a crear la tarea (HTTP %1).</translation>
    </message>
    <message>
        <source>The service refused to create the task.</source>
        <translation>El servicio se negó a crear la tarea.</translation>
    </message>
    <message>
        <source>Connectivity detection is not available at this endpoint.</source>
        <translation>La detección de conectividad no está disponible en este endpoint.</translation>
    </message>
    <message>
        <source>The service does not know this peer id.</source>
        <translation>El servicio no conoce este ID de peer.</translation>
    </message>
    <message>
        <source>The service does not allow this account to create the task.</source>
        <translation>El servicio no permite a esta cuenta crear la tarea.</translation>
    </message>
    <message>
        <source>The request was refused here, before anything was sent.</source>
        <translation>La petición se rechazó aquí, antes de enviar nada.</translation>
    </message>
    <message>
        <source>Nothing was sent: a secure connection to the service could not be made.</source>
        <translation>No se envió nada: no se pudo hacer una conexión segura con el servicio.</translation>
    </message>
    <message>
        <source>Nothing was sent: the service could not be reached.</source>
        <translation>No se envió nada: no se pudo alcanzar el servicio.</translation>
    </message>
    <message>
        <source>The reply was lost, and more than one task could be the one that was created.</source>
        <translation>La respuesta se perdió, y más de una tarea podría ser la que se creó.</translation>
    </message>
    <message>
        <source>The reply was lost, and more than one task could be the one that was created: %1.</source>
        <translation>La respuesta se perdió, y más de una tarea podría ser la que se creó: %1.</translation>
    </message>
    <message>
        <source>There is no result.</source>
        <translation>No hay resultado.</translation>
    </message>
    <message>
        <source>The reply was lost: the task may or may not have been created.</source>
        <translation>La respuesta se perdió: la tarea pudo crearse o no.</translation>
    </message>
    <message>
        <source>The service no longer knows the task.</source>
        <translation>El servicio ya no conoce la tarea.</translation>
    </message>
    <message>
        <source>The service refused the credential.</source>
        <translation>El servicio rechazó la credencial.</translation>
    </message>
    <message>
        <source>The service asked to slow down until it was too late for this peer.</source>
        <translation>El servicio pidió ir más despacio hasta que fue tarde para este peer.</translation>
    </message>
    <message>
        <source>Nothing was sent: the history could not be written, so a task might have been forgotten.</source>
        <translation>No se envió nada: no se pudo escribir el historial, así que una tarea podría haberse olvidado.</translation>
    </message>
    <message>
        <source>Nothing was sent: the program had ended before it was this peer&apos;s turn.</source>
        <translation>No se envió nada: el programa terminó antes del turno de este peer.</translation>
    </message>
</context>
<context>
    <name>RefusedProof</name>
    <message>
        <source>This machine&apos;s clock is %1 minutes ahead of the service&apos;s: set it, then try again. A signature is taken within 15 minutes only.</source>
        <translation>El reloj de este equipo va %1 minutos adelantado respecto al del servicio: ajústelo e inténtelo de nuevo. Una firma solo se acepta dentro de 15 minutos.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 minutes behind the service&apos;s: set it, then try again. A signature is taken within 15 minutes only.</source>
        <translation>El reloj de este equipo va %1 minutos atrasado respecto al del servicio: ajústelo e inténtelo de nuevo. Una firma solo se acepta dentro de 15 minutos.</translation>
    </message>
    <message>
        <source>The access key was refused: check the access key ID, the secret access key and the region.</source>
        <translation>Se rechazó la clave de acceso: compruebe su ID, la clave secreta y la región.</translation>
    </message>
    <message>
        <source>The project is not one of this user&apos;s: check the region, or the name or ID of the project.</source>
        <translation>El proyecto no es de este usuario: compruebe la región, o el nombre o el ID del proyecto.</translation>
    </message>
    <message>
        <source>The account, the user name or the password is wrong. Several failures lock the user. A HUAWEI ID cannot sign in here: use an IAM user with programmatic access.</source>
        <translation>La cuenta, el usuario o la contraseña es incorrecto. Varios fallos bloquean al usuario. Un HUAWEI ID no puede iniciar sesión aquí: use un usuario de IAM con acceso programático.</translation>
    </message>
    <message>
        <source>This user may not sign in here: ask the administrator of the account for programmatic access.</source>
        <translation>Este usuario no puede iniciar sesión aquí: pida acceso programático al administrador de la cuenta.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 clear, %2 degraded, %3 unreachable, %4 test failed, %5 unknown</source>
        <translation>%1 libres, %2 degradados, %3 inalcanzables, %4 con prueba fallida, %5 desconocidos</translation>
    </message>
    <message>
        <source>%1: %2. %3 in %4 s.</source>
        <translation>%1: %2. %3 en %4 s.</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 peer</translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation>%1 peers</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 petición</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 peticiones</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>cut off here</source>
        <translation>cortado aquí</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>TLS refused</source>
        <translation>TLS rechazado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>answer not readable</source>
        <translation>respuesta ilegible</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1, %2 ms</translation>
    </message>
</context>
<context>
    <name>RunNews</name>
    <message>
        <source>It waits for a new token.</source>
        <translation>Espera un token nuevo.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>No se puede alcanzar el servicio.</translation>
    </message>
    <message>
        <source>The history cannot be written.</source>
        <translation>No se puede escribir el historial.</translation>
    </message>
    <message>
        <source>Detection ended</source>
        <translation>Detección terminada</translation>
    </message>
    <message>
        <source>Detection paused</source>
        <translation>Detección en pausa</translation>
    </message>
    <message>
        <source>%1 of %2 ended.</source>
        <translation>%1 de %2 terminados.</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Connectivity detection of %1</source>
        <translation>Detección de conectividad del %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>names, addresses and ids stand under aliases</source>
        <translation>nombres, direcciones e ID figuran con alias</translation>
    </message>
    <message>
        <source>names stand under aliases</source>
        <translation>los nombres figuran con alias</translation>
    </message>
    <message>
        <source>What is not clear</source>
        <translation>Lo que no está libre</translation>
    </message>
    <message>
        <source>%1 more are in the table.</source>
        <translation>Hay %1 más en la tabla.</translation>
    </message>
    <message>
        <source>%1: %2 results</source>
        <translation>%1: %2 resultados</translation>
    </message>
    <message>
        <source>%1 more peers are not drawn.</source>
        <translation>%1 peers más no están dibujados.</translation>
    </message>
    <message>
        <source>Loss over time, in UTC</source>
        <translation>Pérdida a lo largo del tiempo, en UTC</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Made with Peerlight %1.</source>
        <translation>Hecho con Peerlight %1.</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>el informe</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Inicio (UTC)</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inalcanzable</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Responsable</translation>
    </message>
</context>
<context>
    <name>SecretScan</name>
    <message>
        <source>a token</source>
        <translation>un token</translation>
    </message>
    <message>
        <source>a header with a credential</source>
        <translation>una cabecera con una credencial</translation>
    </message>
    <message>
        <source>a password or a key</source>
        <translation>una contraseña o una clave</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>una clave privada</translation>
    </message>
    <message>
        <source>an address with a password</source>
        <translation>una dirección con contraseña</translation>
    </message>
    <message>
        <source>an access key or a secret key</source>
        <translation>una clave de acceso o una clave secreta</translation>
    </message>
    <message>
        <source>the mark of a test for leaks</source>
        <translation>la marca de una prueba de fugas</translation>
    </message>
    <message>
        <source>a secret of this session</source>
        <translation>un secreto de esta sesión</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The service refused this credential.</source>
        <translation>El servicio rechazó esta credencial.</translation>
    </message>
    <message>
        <source>No project of this region was found: enter its ID.</source>
        <translation>No se encontró ningún proyecto de esta región: introduzca su ID.</translation>
    </message>
    <message>
        <source>A one-time code is good once: enter the project ID %1, and a new code.</source>
        <translation>Un código de un solo uso vale una vez: introduzca el ID de proyecto %1 y un código nuevo.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 of %2 ended</source>
        <translation>%1 de %2 terminados</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 en cola</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 petición</translation>
    </message>
    <message>
        <source>paused: the service refused the token</source>
        <translation>en pausa: el servicio rechazó el token</translation>
    </message>
    <message>
        <source>the service asked to slow down</source>
        <translation>el servicio pidió ir más despacio</translation>
    </message>
    <message>
        <source>the service cannot be reached, trying again</source>
        <translation>no se puede alcanzar el servicio, reintentando</translation>
    </message>
    <message>
        <source>the service keeps failing, trying again</source>
        <translation>el servicio sigue fallando, reintentando</translation>
    </message>
    <message>
        <source>nothing is sent: the history cannot be written</source>
        <translation>no se envía nada: no se puede escribir el historial</translation>
    </message>
    <message>
        <source>waiting for the set pace</source>
        <translation>esperando al ritmo fijado</translation>
    </message>
    <message>
        <source>Loading peers: %1 so far</source>
        <translation>Cargando peers: %1 hasta ahora</translation>
    </message>
    <message>
        <source>No peers yet</source>
        <translation>Aún no hay peers</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 peer</translation>
    </message>
    <message>
        <source>nothing detected yet</source>
        <translation>aún no se ha detectado nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln petición</numerusform>
            <numerusform>%Ln peticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln peer</numerusform>
            <numerusform>%Ln peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreErrors</name>
    <message>
        <source>Keep it for this session only: it is forgotten when the program ends.</source>
        <translation>Guárdelo solo para esta sesión: se olvida cuando el programa termina.</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this.</source>
        <translation>El llavero no contiene nada para esto.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Introdúzcalo otra vez.</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep it.</source>
        <translation>No hay aquí ningún llavero que pudiera guardarlo.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused.</source>
        <translation>El llavero está bloqueado, o se le negó el acceso.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep it for this session only.</source>
        <translation>Desbloquéelo e inténtelo de nuevo, o guárdelo solo para esta sesión.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain did not answer within %n second(s).</source>
        <translation>
            <numerusform>El llavero no respondió en %n segundo.</numerusform>
            <numerusform>El llavero no respondió en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain was not asked: the program ends.</source>
        <translation>No se preguntó al llavero: el programa termina.</translation>
    </message>
    <message>
        <source>There is nothing to keep: it is empty.</source>
        <translation>No hay nada que guardar: está vacío.</translation>
    </message>
    <message>
        <source>The id of a key has 1 to %1 characters.</source>
        <translation>El ID de una clave tiene de 1 a %1 caracteres.</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>Gateway remoto</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>DEMO: made with a simulated service, of no real network</source>
        <translation>DEMO: hecho con un servicio simulado, no con una red real</translation>
    </message>
</context>
<context>
    <name>TaskJson</name>
    <message>
        <source>… the rest is not shown</source>
        <translation>… el resto no se muestra</translation>
    </message>
</context>
<context>
    <name>TaskWord</name>
    <message>
        <source>No result</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>Lost reply</source>
        <translation>Respuesta perdida</translation>
    </message>
    <message>
        <source>More than one task</source>
        <translation>Más de una tarea</translation>
    </message>
    <message>
        <source>No result in time</source>
        <translation>Sin resultado a tiempo</translation>
    </message>
    <message>
        <source>Stopped waiting</source>
        <translation>Se dejó de esperar</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>No se entendió</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Task gone</source>
        <translation>La tarea desapareció</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token rechazado</translation>
    </message>
    <message>
        <source>Slowed down too long</source>
        <translation>Frenado demasiado tiempo</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Complete, recovered</source>
        <translation>Completa, recuperada</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Error, recovered</source>
        <translation>Error, recuperada</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Ended: %1</source>
        <translation>Fin: %1</translation>
    </message>
    <message>
        <source>%1 percent loss</source>
        <translation>%1 por ciento de pérdida</translation>
    </message>
    <message>
        <source>Asked for the list of tasks: %1</source>
        <translation>Pidió la lista de tareas: %1</translation>
    </message>
    <message>
        <source>Asked for the task: %1</source>
        <translation>Pidió la tarea: %1</translation>
    </message>
    <message>
        <source>Sent the create: %1</source>
        <translation>Envió la creación: %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Sent the create</source>
        <translation>Envió la creación</translation>
    </message>
    <message>
        <source>Found the task %1 by looking for it</source>
        <translation>Encontró la tarea %1 buscándola</translation>
    </message>
    <message>
        <source>Accepted: task %1</source>
        <translation>Aceptado: tarea %1</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)  %3  %4</source>
        <translation>%1 (%2 UTC)  %3  %4</translation>
    </message>
</context>
<context>
    <name>TokenAge</name>
    <message>
        <source>Entered %1 h ago: a token lives 24 h</source>
        <translation>Introducido hace %1 h: un token vive 24 h</translation>
    </message>
    <message>
        <source>Entered %1 h ago</source>
        <translation>Introducido hace %1 h</translation>
    </message>
    <message>
        <source>Entered %1 min ago</source>
        <translation>Introducido hace %1 min</translation>
    </message>
    <message>
        <source>Entered just now, kept in memory only</source>
        <translation>Introducido ahora mismo, solo en memoria</translation>
    </message>
    <message>
        <source>Signed in, %1 h %2 min left</source>
        <translation>Sesión iniciada, quedan %1 h %2 min</translation>
    </message>
    <message>
        <source>Signed in, %1 min left</source>
        <translation>Sesión iniciada, quedan %1 min</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>There is no endpoint to send to.</source>
        <translation>No hay endpoint al que enviar.</translation>
    </message>
    <message>
        <source>There is no token and no access key: sign in first.</source>
        <translation>No hay token ni clave de acceso: inicie sesión antes.</translation>
    </message>
    <message>
        <source>The request&apos;s address is not a safe one.</source>
        <translation>La dirección de la petición no es segura.</translation>
    </message>
</context>
<context>
    <name>UnreadText</name>
    <message>
        <source>Line %1, %2</source>
        <translation>Línea %1, %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>the remote gateway</source>
        <translation>el gateway remoto</translation>
    </message>
    <message>
        <source>Clear: no test packets to %1 were lost.</source>
        <translation>Libre: no se perdió ningún paquete de prueba hacia %1.</translation>
    </message>
    <message>
        <source>Degraded: %1 percent of the test packets to %2 were lost.</source>
        <translation>Degradado: se perdió el %1 por ciento de los paquetes de prueba hacia %2.</translation>
    </message>
    <message>
        <source>Unreachable: all test packets to %1 were lost.</source>
        <translation>Inalcanzable: se perdieron todos los paquetes de prueba hacia %1.</translation>
    </message>
    <message>
        <source>Test failed: the service could not finish the test to %1.</source>
        <translation>Prueba fallida: el servicio no pudo terminar la prueba hacia %1.</translation>
    </message>
    <message>
        <source>Unknown: there is no result for %1.</source>
        <translation>Desconocido: no hay resultado para %1.</translation>
    </message>
    <message>
        <source>Running: there is no result for %1 yet.</source>
        <translation>En curso: aún no hay resultado para %1.</translation>
    </message>
    <message>
        <source>This peer waits for its turn. Nothing was sent for it yet.</source>
        <translation>Este peer espera su turno. Aún no se ha enviado nada para él.</translation>
    </message>
    <message>
        <source>The request to create the detection task is on its way.</source>
        <translation>La petición de crear la tarea de detección está en camino.</translation>
    </message>
    <message>
        <source>The reply to the request was lost. The task is being looked for at the service; it is not created a second time.</source>
        <translation>La respuesta a la petición se perdió. Se busca la tarea en el servicio; no se crea por segunda vez.</translation>
    </message>
    <message>
        <source>The service is testing. The loss is not known until the task is complete.</source>
        <translation>El servicio está probando. La pérdida no se conoce hasta que la tarea está completa.</translation>
    </message>
    <message>
        <source>The test ran to its end, and no test packet was lost at that time. This says nothing about what lies behind the remote gateway.</source>
        <translation>La prueba llegó al final, y en ese momento no se perdió ningún paquete de prueba. Esto no dice nada de lo que hay tras el gateway remoto.</translation>
    </message>
    <message>
        <source>The test ran to its end, and some test packets were lost. One test is a sample: how many packets the service sends is not documented.</source>
        <translation>La prueba llegó al final, y en ese momento se perdieron algunos paquetes de prueba. Una prueba es una muestra: no está documentado cuántos paquetes envía el servicio.</translation>
    </message>
    <message>
        <source>The test ran to its end, and no test packet came back at that time. The line may be down, or the remote router may drop the test packets while the line works.</source>
        <translation>La prueba llegó al final, y en ese momento no volvió ningún paquete de prueba. La línea puede estar caída, o el router remoto puede descartar los paquetes de prueba mientras la línea funciona.</translation>
    </message>
    <message>
        <source>The test itself failed at the service. This says nothing about the line: it may be up or down.</source>
        <translation>La prueba misma falló en el servicio. Esto no dice nada de la línea: puede estar bien o caída.</translation>
    </message>
    <message>
        <source>%1 This says nothing about the line.</source>
        <translation>%1 Esto no dice nada de la línea.</translation>
    </message>
    <message>
        <source>remote gateway %1</source>
        <translation>gateway remoto %1</translation>
    </message>
    <message>
        <source>%1 percent loss</source>
        <translation>%1 por ciento de pérdida</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>%1 is flapping: %2 changes between clear and bad in %3 results.</source>
        <translation>%1 es intermitente: %2 cambios entre libre y mal en %3 resultados.</translation>
    </message>
</context>
<context>
    <name>WatchPlan</name>
    <message>
        <source>The kept repetition cannot be read.</source>
        <translation>No se puede leer la repetición guardada.</translation>
    </message>
    <message>
        <source>Repeating: next run in %1 s</source>
        <translation>Repitiendo: próxima ejecución en %1 s</translation>
    </message>
    <message>
        <source>Repeating: a run is live</source>
        <translation>Repitiendo: hay una ejecución en curso</translation>
    </message>
    <message>
        <source>1 run so far</source>
        <translation>1 ejecución hasta ahora</translation>
    </message>
    <message>
        <source>1 peer is flapping</source>
        <translation>1 peer es intermitente</translation>
    </message>
    <message>
        <source>You stopped the repetition</source>
        <translation>Usted detuvo la repetición</translation>
    </message>
    <message>
        <source>Every peer is clear: the repetition ended</source>
        <translation>Todos los peers están libres: la repetición terminó</translation>
    </message>
    <message>
        <source>A peer has changed: the repetition ended</source>
        <translation>Un peer ha cambiado: la repetición terminó</translation>
    </message>
    <message>
        <source>The time is up: the repetition ended</source>
        <translation>Se acabó el tiempo: la repetición terminó</translation>
    </message>
    <message>
        <source>%1 after 1 run.</source>
        <translation>%1 tras 1 ejecución.</translation>
    </message>
    <message>
        <source>%1 more are flapping.</source>
        <translation>%1 más son intermitentes.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs so far</source>
        <translation>
            <numerusform>%n ejecución hasta ahora</numerusform>
            <numerusform>%n ejecuciones hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are flapping</source>
        <translation>
            <numerusform>%n peer es intermitente</numerusform>
            <numerusform>%n peers son intermitentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 after %n runs.</source>
        <translation>
            <numerusform>%1 tras %n ejecución.</numerusform>
            <numerusform>%1 tras %n ejecuciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no peer list %1.</source>
        <translation>No existe la lista de peers %1.</translation>
    </message>
    <message>
        <source>Connectivity detection for Huawei Cloud Direct Connect virtual interface peers.</source>
        <translation>Detección de conectividad para los peers de interfaces virtuales de Huawei Cloud Direct Connect.</translation>
    </message>
    <message>
        <source>Keep everything in DIR.</source>
        <translation>Guardar todo en DIR.</translation>
    </message>
    <message>
        <source>en, ar, de, es, pt_BR or zh_CN.</source>
        <translation>en, ar, de, es, pt_BR o zh_CN.</translation>
    </message>
    <message>
        <source>Start the demo at once.</source>
        <translation>Empezar la demostración enseguida.</translation>
    </message>
    <message>
        <source>With --demo: when its run has ended, print the results, save a picture of the window to FILE, and quit.</source>
        <translation>Con --demo: cuando termine su ejecución, escribir los resultados, guardar una imagen de la ventana en FILE y salir.</translation>
    </message>
    <message>
        <source>A peer list to open, or peerlight://detect?profile=NAME&amp;peer=ID: fills in, sends nothing.</source>
        <translation>Una lista de peers que abrir, o peerlight://detect?profile=NAME&amp;peer=ID: rellena, no envía nada.</translation>
    </message>
    <message>
        <source>--language is en, ar, de, es, pt_BR or zh_CN.</source>
        <translation>--language es en, ar, de, es, pt_BR o zh_CN.</translation>
    </message>
    <message>
        <source>--screenshot needs --demo.</source>
        <translation>--screenshot necesita --demo.</translation>
    </message>
    <message>
        <source>At most one address can be given.</source>
        <translation>Se puede dar como mucho una dirección.</translation>
    </message>
    <message>
        <source>The language could not be saved to %1.</source>
        <translation>No se pudo guardar el idioma en %1.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be created.</source>
        <translation>No se puede crear la carpeta de datos %1.</translation>
    </message>
    <message>
        <source>Share the history with a team: postgresql://USER@HOST[:PORT]/DATABASE (also PEERLIGHT_HISTORY_URL, or history.ini of the data folder).</source>
        <translation>Compartir el historial con otros: postgresql://USER@HOST[:PORT]/DATABASE (también PEERLIGHT_HISTORY_URL, o history.ini de la carpeta de datos).</translation>
    </message>
    <message>
        <source>What your runs are kept under.</source>
        <translation>Nombre con el que se guardan sus ejecuciones.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or system.</source>
        <translation>light, dark, high-contrast o system.</translation>
    </message>
    <message>
        <source>--theme is light, dark, high-contrast or system.</source>
        <translation>--theme es light, dark, high-contrast o system.</translation>
    </message>
    <message>
        <source>The peers of this seed have no such trouble; take another one.</source>
        <translation>Los peers de esta semilla no tienen esa avería; use otra.</translation>
    </message>
</context>
<context>
    <name>peerlight::api::TokenKeeper</name>
    <message>
        <source>Signing in again takes a new one-time code.</source>
        <translation>Iniciar sesión de nuevo requiere un código de un solo uso nuevo.</translation>
    </message>
    <message>
        <source>The token of this sign-in was refused at once: check endpoint, region and project.</source>
        <translation>El token de este inicio de sesión se rechazó enseguida: compruebe endpoint, región y proyecto.</translation>
    </message>
</context>
<context>
    <name>peerlight::history::Writer</name>
    <message>
        <source>The history is damaged: a part of it cannot be read. When Peerlight is started the next time, what can be read is copied into a new one.</source>
        <translation>El historial está dañado: una parte no se puede leer. La próxima vez que se inicie Peerlight, lo que se pueda leer se copia en uno nuevo.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CentreTabs</name>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ChangesWindow</name>
    <message>
        <source>&amp;Show in the peer list</source>
        <translation>&amp;Mostrar en la lista de peers</translation>
    </message>
    <message>
        <source>Changes since the last look</source>
        <translation>Cambios desde la última consulta</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>This project was looked at once at most, so there is nothing to compare.</source>
        <translation>Este proyecto se ha consultado como mucho una vez, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3. Nothing was taken out of the peer list.</source>
        <translation>De %1 a %2: %3. No se quitó nada de la lista de peers.</translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>no ha cambiado nada</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n desaparecido</numerusform>
            <numerusform>%n desaparecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CheckView</name>
    <message>
        <source>Test result</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>Testing. No task is created.</source>
        <translation>Probando. No se crea ninguna tarea.</translation>
    </message>
    <message>
        <source>This connection can be used.</source>
        <translation>Esta conexión se puede usar.</translation>
    </message>
    <message>
        <source>This connection cannot be used as it is.</source>
        <translation>Esta conexión no se puede usar tal como está.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CircuitCardView</name>
    <message>
        <source>Maintenance now</source>
        <translation>Mantenimiento ahora</translation>
    </message>
    <message>
        <source>Card problem</source>
        <translation>Problema de la ficha</translation>
    </message>
    <message>
        <source>Card notes</source>
        <translation>Notas de la ficha</translation>
    </message>
    <message>
        <source>&amp;Hotline</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Circuit I&amp;D</source>
        <translation>I&amp;D del circuito</translation>
    </message>
    <message>
        <source>Circuit ID</source>
        <translation>ID del circuito</translation>
    </message>
    <message>
        <source>Ca&amp;rrier</source>
        <translation>Ope&amp;rador</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>C&amp;ontract</source>
        <translation>C&amp;ontrato</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Nobody has told the line of this peer, so there is no card. Load peers to learn it.</source>
        <translation>Nadie ha dicho la línea de este peer, así que no hay ficha. Cargue los peers para conocerla.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Line %1 (%2)</source>
        <translation>Línea %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>⚠ Maintenance is going on now, until %1</source>
        <translation>⚠ Hay mantenimiento ahora, hasta %1</translation>
    </message>
    <message>
        <source>Next maintenance from %1 to %2</source>
        <translation>Próximo mantenimiento de %1 a %2</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::Clocks</name>
    <message>
        <source>The time of this computer, and UTC</source>
        <translation>La hora de este equipo, y UTC</translation>
    </message>
    <message>
        <source>Local %1   UTC %2</source>
        <translation>Local %1   UTC %2</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation>Ante&amp;s:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Af&amp;ter:</source>
        <translation>Desp&amp;ués:</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Filter the comparison</source>
        <translation>Filtrar la comparación</translation>
    </message>
    <message>
        <source>Filter: a peer, a gateway, &quot;new fault&quot;</source>
        <translation>Filtro: un peer, un gateway, «avería nueva»</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the comparison as tab-separated text</source>
        <translation>Copiar la comparación como texto separado por tabuladores</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Compared peers</source>
        <translation>Peers comparados</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>Línea base %1</translation>
    </message>
    <message>
        <source>Both are the same run.</source>
        <translation>Ambas son la misma ejecución.</translation>
    </message>
    <message>
        <source>The two runs are of different projects.</source>
        <translation>Las dos ejecuciones son de proyectos distintos.</translation>
    </message>
    <message>
        <source>The first run is the later one: what was fixed is shown as a new fault.</source>
        <translation>La primera ejecución es la posterior: lo resuelto aparece como avería nueva.</translation>
    </message>
    <message>
        <source>Choose what is compared with what.</source>
        <translation>Elija qué se compara con qué.</translation>
    </message>
    <message>
        <source>There are no runs to compare yet. Each run is kept, except those of the demo.</source>
        <translation>Aún no hay ejecuciones que comparar. Se guardan todas, salvo las de la demostración.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln peers</source>
        <translation>
            <numerusform>%1, %Ln peer</numerusform>
            <numerusform>%1, %Ln peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ComparePlace</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Names are hidden in it.</source>
        <translation>Los nombres van ocultos.</translation>
    </message>
    <message>
        <source>The comparison is on the clipboard.</source>
        <translation>La comparación está en el portapapeles.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar la comparación</translation>
    </message>
    <message>
        <source>The comparison was written to %1.</source>
        <translation>La comparación se escribió en %1.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ComparedPeersModel</name>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>More loss than before</source>
        <translation>Más pérdida que antes</translation>
    </message>
    <message>
        <source>Less loss than before</source>
        <translation>Menos pérdida que antes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>Gateway remoto</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ConnectionForm</name>
    <message>
        <source>Own endpoint</source>
        <translation>Endpoint propio</translation>
    </message>
    <message>
        <source>A region&apos;s id, or https://…</source>
        <translation>El ID de una región, o https://…</translation>
    </message>
    <message>
        <source>32 digits and letters</source>
        <translation>32 cifras y letras</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>E&amp;ndpoint</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Pro&amp;ject ID</source>
        <translation>ID de pro&amp;yecto</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID de proyecto</translation>
    </message>
    <message>
        <source>Where does one sign in for this endpoint? Save the connection with its IAM endpoint.</source>
        <translation>¿Dónde se inicia sesión para este endpoint? Guarde la conexión con su endpoint de IAM.</translation>
    </message>
    <message>
        <source>Choose a region, or enter an endpoint.</source>
        <translation>Elija una región o introduzca un endpoint.</translation>
    </message>
    <message>
        <source>Enter the project ID of this region.</source>
        <translation>Introduzca el ID de proyecto de esta región.</translation>
    </message>
    <message>
        <source>Looked up when you sign in.</source>
        <translation>Se busca al iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ConnectionPlace</name>
    <message>
        <source>&amp;Save connection…</source>
        <translation>&amp;Guardar conexión…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Conexiones…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Sign in with a &amp;token</source>
        <translation>Iniciar sesión con un &amp;token</translation>
    </message>
    <message>
        <source>Sign in with a user and &amp;password</source>
        <translation>Iniciar sesión con usuario y c&amp;ontraseña</translation>
    </message>
    <message>
        <source>Sign in with an access &amp;key</source>
        <translation>Iniciar sesión con una c&amp;lave de acceso</translation>
    </message>
    <message>
        <source>Another connection can be used when this one is at rest.</source>
        <translation>Se puede usar otra conexión cuando esta esté en reposo.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>No se envió nada. %1</translation>
    </message>
    <message>
        <source>Choose the project, then go on.</source>
        <translation>Elija el proyecto y después siga.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>The service ended this sign-in. Press Detect to sign in again.</source>
        <translation>El servicio terminó esta sesión. Pulse «Detectar» para iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>The service refused this. Enter another one.</source>
        <translation>El servicio rechazó esto. Introduzca otro.</translation>
    </message>
    <message>
        <source>%1 was saved, without a secret.</source>
        <translation>%1 se guardó, sin secreto.</translation>
    </message>
    <message>
        <source>My connection</source>
        <translation>Mi conexión</translation>
    </message>
    <message>
        <source>Another connection is being used: wait until it is at rest.</source>
        <translation>Se está usando otra conexión: espere a que esté en reposo.</translation>
    </message>
    <message>
        <source>%1 Enter it in the window&apos;s connection bar, then test again.</source>
        <translation>%1 Introdúzcalo en la barra de conexión de la ventana y pruebe de nuevo.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ConnectionsWindow</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Connections message</source>
        <translation>Mensaje de las conexiones</translation>
    </message>
    <message>
        <source>&amp;Saved connections</source>
        <translation>Conexiones &amp;guardadas</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Conexiones guardadas</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>N&amp;ueva</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Duplicate connection</source>
        <translation>Duplicar conexión</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>Eliminar conexión</translation>
    </message>
    <message>
        <source>Im&amp;port…</source>
        <translation>Im&amp;portar…</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Exportar conexiones</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save connection</source>
        <translation>Guardar conexión</translation>
    </message>
    <message>
        <source>Use this c&amp;onnection</source>
        <translation>Usar esta c&amp;onexión</translation>
    </message>
    <message>
        <source>Use this connection</source>
        <translation>Usar esta conexión</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>%1 was deleted. Ctrl+Z brings it back.</source>
        <translation>%1 se eliminó. Ctrl+Z la devuelve.</translation>
    </message>
    <message>
        <source>Change of a connection</source>
        <translation>Cambio de una conexión</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Conexiones (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were added.</source>
        <translation>
            <numerusform>Se añadió %n conexión.</numerusform>
            <numerusform>Se añadieron %n conexiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer Peerlight wrote this file: what this one does not know was kept as it is.</source>
        <translation>Un Peerlight más nuevo escribió este archivo: lo que este no conoce se dejó como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were written to %1, without a secret.</source>
        <translation>
            <numerusform>Se escribió %n conexión en %1, sin secreto.</numerusform>
            <numerusform>Se escribieron %n conexiones en %1, sin secreto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CopyPlace</name>
    <message>
        <source>Copy results as &amp;Markdown table</source>
        <translation>Copiar resultados como tabla &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy results as CS&amp;V</source>
        <translation>Copiar r&amp;esultados como CSV</translation>
    </message>
    <message>
        <source>Copy results as &amp;JSON</source>
        <translation>Copiar resultados como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy results &amp;as</source>
        <translation>&amp;Copiar resultados como</translation>
    </message>
    <message>
        <source>There is no result yet: nothing was copied.</source>
        <translation>Aún no hay ningún resultado: no se copió nada.</translation>
    </message>
    <message>
        <source>1 result is on the clipboard.</source>
        <translation>1 resultado está en el portapapeles.</translation>
    </message>
    <message>
        <source>Names are hidden in it.</source>
        <translation>Los nombres van ocultos.</translation>
    </message>
    <message numerus="yes">
        <source>%n results are on the clipboard.</source>
        <translation>
            <numerusform>%n resultado está en el portapapeles.</numerusform>
            <numerusform>%n resultados están en el portapapeles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CredentialFields</name>
    <message>
        <source>A token</source>
        <translation>Un token</translation>
    </message>
    <message>
        <source>A user and password</source>
        <translation>Un usuario y su contraseña</translation>
    </message>
    <message>
        <source>An access key (AK/SK)</source>
        <translation>Una clave de acceso (AK/SK)</translation>
    </message>
    <message>
        <source>Sign in wit&amp;h</source>
        <translation>&amp;Iniciar sesión con</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Iniciar sesión con</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>X-Auth-Token, never saved</source>
        <translation>X-Auth-Token, nunca se guarda</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>IAM &amp;user</source>
        <translation>&amp;Usuario de IAM</translation>
    </message>
    <message>
        <source>IAM user</source>
        <translation>Usuario de IAM</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;One-time code</source>
        <translation>Códig&amp;o de un solo uso</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>If asked for</source>
        <translation>Si se pide</translation>
    </message>
    <message>
        <source>User I&amp;D</source>
        <translation>I&amp;D de usuario</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Only with a code</source>
        <translation>Solo con un código</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>C&amp;lave de acceso</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>AK</source>
        <translation>AK</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>Clave &amp;secreta</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>SK, never saved</source>
        <translation>SK, nunca se guarda</translation>
    </message>
    <message>
        <source>Security t&amp;oken</source>
        <translation>T&amp;oken de seguridad</translation>
    </message>
    <message>
        <source>Security token</source>
        <translation>Token de seguridad</translation>
    </message>
    <message>
        <source>Only of a temporary key</source>
        <translation>Solo de una clave temporal</translation>
    </message>
    <message>
        <source>Pro&amp;xy password</source>
        <translation>Contraseña del pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Guardado en el llavero</translation>
    </message>
    <message>
        <source>If it asks for one</source>
        <translation>Si pide una</translation>
    </message>
    <message>
        <source>Enter a token of this region.</source>
        <translation>Introduzca un token de esta región.</translation>
    </message>
    <message>
        <source>Enter the user&apos;s password.</source>
        <translation>Introduzca la contraseña del usuario.</translation>
    </message>
    <message>
        <source>Enter the secret access key.</source>
        <translation>Introduzca la clave de acceso secreta.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s name.</source>
        <translation>Introduzca el nombre de la cuenta.</translation>
    </message>
    <message>
        <source>Enter the IAM user&apos;s name.</source>
        <translation>Introduzca el nombre del usuario de IAM.</translation>
    </message>
    <message>
        <source>A code needs the user&apos;s ID, not the name.</source>
        <translation>Un código requiere el ID del usuario, no el nombre.</translation>
    </message>
    <message>
        <source>Enter the access key ID.</source>
        <translation>Introduzca el ID de la clave de acceso.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DemoCapture</name>
    <message>
        <source>The demo did not end in time.</source>
        <translation>La demostración no terminó a tiempo.</translation>
    </message>
    <message>
        <source>The demo&apos;s peers could not be loaded: %1</source>
        <translation>No se pudieron cargar los peers de la demostración: %1</translation>
    </message>
    <message>
        <source>The picture could not be saved to %1.</source>
        <translation>No se pudo guardar la imagen en %1.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DesktopBus</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DetailsPane</name>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Details tabs</source>
        <translation>Pestañas de detalles</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Circuit card</source>
        <translation>Ficha del circuito</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Aún no probado.</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Detect.</source>
        <translation>No se envía nada hasta que pulse «Detectar».</translation>
    </message>
    <message>
        <source>Select a peer to see what its result means.</source>
        <translation>Seleccione un peer para ver qué significa su resultado.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DetailsPlace</name>
    <message>
        <source>Detect &amp;3 more times</source>
        <translation>Detectar &amp;3 veces más</translation>
    </message>
    <message>
        <source>Look at the selected unreachable or degraded peers three more times, one after the other, to see whether it stays (%1)</source>
        <translation>Mirar los peers inalcanzables o degradados seleccionados tres veces más, uno tras otro, para ver si continúa (%1)</translation>
    </message>
    <message>
        <source>Details, tab &amp;%1</source>
        <translation>Detalles, pestaña &amp;%1</translation>
    </message>
    <message>
        <source>At most %1 peers can be confirmed at once: select fewer.</source>
        <translation>Se pueden confirmar como mucho %1 peers a la vez: seleccione menos.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DrillListWindow</name>
    <message>
        <source>Drills</source>
        <translation>Simulacros</translation>
    </message>
    <message>
        <source>A drill is an exercise with a simulated service, in a window of its own, marked DEMO. Nothing leaves this machine, and nothing of what you do there is kept.</source>
        <translation>Un simulacro es un ejercicio con un servicio simulado, en una ventana propia con la marca DEMO. Nada sale de este equipo, y no se guarda nada de lo que haga allí.</translation>
    </message>
    <message>
        <source>List of drills</source>
        <translation>Lista de simulacros</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same peers and the same trouble</source>
        <translation>La misma semilla da los mismos peers y la misma avería</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>Se&amp;milla:</translation>
    </message>
    <message>
        <source>&amp;Start the drill</source>
        <translation>&amp;Empezar el simulacro</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DrillPanel</name>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>DEMO – %1</source>
        <translation>DEMO – %1</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>&amp;Your answer:</source>
        <translation>S&amp;u respuesta:</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Responder</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>Re&amp;ndirse</translation>
    </message>
    <message>
        <source>&amp;Leave the drill</source>
        <translation>&amp;Salir del simulacro</translation>
    </message>
    <message>
        <source>A&amp;nother drill…</source>
        <translation>&amp;Otro simulacro…</translation>
    </message>
    <message>
        <source>What was to be found: %1</source>
        <translation>Lo que había que encontrar: %1</translation>
    </message>
    <message>
        <source>That is not it. Look again.</source>
        <translation>No es eso. Mire de nuevo.</translation>
    </message>
    <message>
        <source>Seed %1, %2 min %3 s</source>
        <translation>Semilla %1, %2 min %3 s</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DrillPlace</name>
    <message>
        <source>D&amp;rills…</source>
        <translation>&amp;Simulacros…</translation>
    </message>
    <message>
        <source>Exercises with a simulated service</source>
        <translation>Ejercicios con un servicio simulado</translation>
    </message>
    <message>
        <source>DEMO – %1 – Peerlight</source>
        <translation>DEMO – %1 – Peerlight</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::EnvironmentMark</name>
    <message>
        <source>The demo: a simulated service inside this program. Nothing leaves this machine.</source>
        <translation>La demostración: un servicio simulado dentro de este programa. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>The endpoint is on this machine.</source>
        <translation>El endpoint está en este equipo.</translation>
    </message>
    <message>
        <source>The endpoint is a real service: a detection sends test packets over real lines.</source>
        <translation>El endpoint es un servicio real: una detección envía paquetes de prueba por líneas reales.</translation>
    </message>
    <message>
        <source>This connection is marked as production: customers use these lines.</source>
        <translation>Esta conexión está marcada como producción: los clientes usan estas líneas.</translation>
    </message>
    <message>
        <source>This connection is marked as staging.</source>
        <translation>Esta conexión está marcada como preproducción.</translation>
    </message>
    <message>
        <source>This connection is marked as a lab.</source>
        <translation>Esta conexión está marcada como laboratorio.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>LOCAL</source>
        <translation>LOCAL</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>REAL</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter: a word, loss:&gt;0, outcome:unreachable, line:…</source>
        <translation>Filtro: una palabra, loss:&gt;0, outcome:unreachable, line:…</translation>
    </message>
    <message>
        <source>Words, and name: line: gateway: vif: group: tag: carrier: circuit: note: asn: loss: outcome:. A leading - turns one round.</source>
        <translation>Palabras, y name: line: gateway: vif: group: tag: carrier: circuit: note: asn: loss: outcome:. Un - delante invierte una.</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Sugerencia: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions, Down goes through them</source>
        <translation>
            <numerusform>%n sugerencia; Abajo la recorre</numerusform>
            <numerusform>%n sugerencias; Abajo las recorre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::FirstRun</name>
    <message>
        <source>Which peers can reach their gateway?</source>
        <translation>¿Qué peers alcanzan su gateway?</translation>
    </message>
    <message>
        <source>Peerlight runs Direct Connect connectivity detections for many virtual interface peers at once, and says in plain words what each result means.</source>
        <translation>Peerlight ejecuta detecciones de conectividad de Direct Connect para muchos peers de interfaces virtuales a la vez, y dice en palabras sencillas qué significa cada resultado.</translation>
    </message>
    <message>
        <source>Tr&amp;y the demo</source>
        <translation>Pro&amp;bar la demostración</translation>
    </message>
    <message>
        <source>A simulated service inside this program: 40 peers on 20 lines, and a detection of all.</source>
        <translation>Un servicio simulado dentro de este programa: 40 peers en 20 líneas, y una detección de todos.</translation>
    </message>
    <message>
        <source>Add a &amp;connection</source>
        <translation>Añadir una &amp;conexión</translation>
    </message>
    <message>
        <source>Region, project and token, in the bar above. Then load or add peers.</source>
        <translation>Región, proyecto y token, en la barra de arriba. Después cargue o añada peers.</translation>
    </message>
    <message>
        <source>Open a peer li&amp;st</source>
        <translation>Abrir una li&amp;sta de peers</translation>
    </message>
    <message>
        <source>Peer IDs from a text or CSV file, or paste them at the left.</source>
        <translation>ID de peers de un archivo de texto o CSV, o péguelos a la izquierda.</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Detect.</source>
        <translation>No se envía nada hasta que pulse «Detectar».</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::FormField</name>
    <message>
        <source>Wrong: %1</source>
        <translation>Mal: %1</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::FrontDesk</name>
    <message>
        <source>The settings could not be saved to %1.</source>
        <translation>No se pudieron guardar los ajustes en %1.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::GroupTreeModel</name>
    <message numerus="yes">
        <source>%1: %n groups</source>
        <translation>
            <numerusform>%1: %n grupo</numerusform>
            <numerusform>%1: %n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n peer</numerusform>
            <numerusform>%n peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tested</source>
        <translation>
            <numerusform>%n no probado</numerusform>
            <numerusform>%n no probados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::GroupsDock</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>&amp;Groups panel</source>
        <translation>Panel de &amp;grupos</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::GroupsPanel</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Return shows the peers of a group</source>
        <translation>Intro muestra los peers de un grupo</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>Última consulta</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::GuidePlace</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search the guide; Return finds the next place</source>
        <translation>Buscar en la guía; Intro va a la siguiente coincidencia</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Resultado de la búsqueda</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::HistoryPage</name>
    <message>
        <source>Runs &amp;over:</source>
        <translation>E&amp;jecuciones de:</translation>
    </message>
    <message>
        <source>Runs over</source>
        <translation>Ejecuciones de</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>Started w&amp;ithin:</source>
        <translation>Iniciada&amp;s en:</translation>
    </message>
    <message>
        <source>Started within</source>
        <translation>Iniciadas en</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>Las últimas 24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>Los últimos 365 días</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Results of the run</source>
        <translation>Resultados de la ejecución</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>All results of the peer (0 in the plot)</source>
        <translation>Todos los resultados del peer (tecla 0 en la gráfica)</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Guardar como P&amp;NG…</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <translation>Guardar la gráfica como imagen</translation>
    </message>
    <message>
        <source>Save as SV&amp;G…</source>
        <translation>Guardar como SV&amp;G…</translation>
    </message>
    <message>
        <source>Save the plot as a drawing</source>
        <translation>Guardar la gráfica como dibujo vectorial</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Results of the run of %1 — %2</source>
        <translation>Resultados de la ejecución de %1 — %2</translation>
    </message>
    <message>
        <source>No run passes the filter.</source>
        <translation>Ninguna ejecución pasa el filtro.</translation>
    </message>
    <message>
        <source>No run is kept yet. Each run is, except those of the demo.</source>
        <translation>Aún no se guarda ninguna ejecución. Se guardan todas, salvo las de la demostración.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::HistoryPlace</name>
    <message>
        <source>&amp;Baseline…</source>
        <translation>&amp;Línea base…</translation>
    </message>
    <message>
        <source>Give a run a name, to compare others with it: the one selected in the history, else the latest (%1)</source>
        <translation>Dar nombre a una ejecución para comparar otras con ella: la seleccionada en el historial o, si no, la más reciente (%1)</translation>
    </message>
    <message>
        <source>the run of %1</source>
        <translation>la ejecución de %1</translation>
    </message>
    <message>
        <source>the latest run</source>
        <translation>la ejecución más reciente</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>Name under which %1 is kept:</source>
        <translation>Nombre con el que se guarda %1:</translation>
    </message>
    <message>
        <source>Kept base&amp;lines</source>
        <translation>Líneas &amp;base guardadas</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Aún no hay ninguna</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Reno&amp;mbrar…</translation>
    </message>
    <message>
        <source>Rename the baseline</source>
        <translation>Renombrar la línea base</translation>
    </message>
    <message>
        <source>New name of &quot;%1&quot;:</source>
        <translation>Nombre nuevo de «%1»:</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Nothing was kept: a baseline needs a name, and a history.</source>
        <translation>No se guardó nada: una línea base necesita un nombre y un historial.</translation>
    </message>
    <message>
        <source>The run is kept as the baseline &quot;%1&quot;.</source>
        <translation>La ejecución se guarda como línea base «%1».</translation>
    </message>
    <message>
        <source>The baseline is called &quot;%1&quot; now.</source>
        <translation>La línea base se llama ahora «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no baseline any more; its run stays.</source>
        <translation>«%1» ya no es una línea base; su ejecución se conserva.</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Guardar la gráfica</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo vectorial (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>The plot could not be drawn.</source>
        <translation>No se pudo dibujar la gráfica.</translation>
    </message>
    <message>
        <source>The plot was saved to %1.</source>
        <translation>La gráfica se guardó en %1.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ImportWindow</name>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>No se entendió</translation>
    </message>
    <message>
        <source>Copy what was &amp;not understood</source>
        <translation>Copiar lo que &amp;no se entendió</translation>
    </message>
    <message>
        <source>Add the &amp;tags of the list to its peers</source>
        <translation>Añadir las e&amp;tiquetas de la lista a sus peers</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Import peers</source>
        <translation>Importar peers</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>C&amp;odificación:</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Separador:</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>The first row has &amp;titles</source>
        <translation>La primera &amp;fila tiene títulos</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <translation>Qué es la columna %1</translation>
    </message>
    <message>
        <source>Peer ID</source>
        <translation>ID de peer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>Gateway remoto</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>There is no peer ID in %1.</source>
        <translation>No hay ningún ID de peer en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n peer</numerusform>
            <numerusform>%n peers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 conocidos</translation>
    </message>
    <message>
        <source>%1 named twice</source>
        <translation>%1 repetidos</translation>
    </message>
    <message>
        <source>%1 not understood</source>
        <translation>%1 sin entender</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::InventoryBook</name>
    <message>
        <source>This look at the project could not be kept: %1</source>
        <translation>Esta consulta del proyecto no se pudo guardar: %1</translation>
    </message>
    <message>
        <source>Of the demo nothing is kept: tags, groups and cards go with it.</source>
        <translation>De la demostración no se guarda nada: etiquetas, grupos y fichas se van con ella.</translation>
    </message>
    <message>
        <source>There is no history: tags, groups and cards are gone when this window closes.</source>
        <translation>No hay historial: etiquetas, grupos y fichas desaparecen al cerrar esta ventana.</translation>
    </message>
    <message>
        <source>This could not be kept, and is gone when this window closes: %1</source>
        <translation>Esto no se pudo guardar, y desaparece al cerrar esta ventana: %1</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::InventoryPlace</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Tags and groups…</source>
        <translation>E&amp;tiquetas y grupos…</translation>
    </message>
    <message>
        <source>&amp;Go to the groups</source>
        <translation>Ir a los &amp;grupos</translation>
    </message>
    <message>
        <source>Edit &amp;circuit card</source>
        <translation>Editar la &amp;ficha del circuito</translation>
    </message>
    <message>
        <source>Copy &amp;hotline</source>
        <translation>Copiar el telé&amp;fono</translation>
    </message>
    <message>
        <source>hotline</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>Copy circuit &amp;ID</source>
        <translation>Copiar el &amp;ID del circuito</translation>
    </message>
    <message>
        <source>circuit ID</source>
        <translation>ID del circuito</translation>
    </message>
    <message>
        <source>Peers of the last loo&amp;k</source>
        <translation>Peers de la última cons&amp;ulta</translation>
    </message>
    <message>
        <source>&amp;Changes since the last look…</source>
        <translation>Ca&amp;mbios desde la última consulta…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation>Consultado: %1</translation>
    </message>
    <message>
        <source>Lines and gateways as of %1.</source>
        <translation>Líneas y gateways, a fecha de: %1.</translation>
    </message>
    <message>
        <source>Enter the endpoint and the project whose last look is to be shown.</source>
        <translation>Introduzca el endpoint y el proyecto cuya última consulta se ha de mostrar.</translation>
    </message>
    <message>
        <source>%1 of the last look, as of %2 (%3). The service was not asked; Load peers looks again.</source>
        <translation>%1 de la última consulta, a fecha de %2 (%3). No se preguntó al servicio; «Cargar peers» consulta de nuevo.</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 peer</translation>
    </message>
    <message>
        <source>No look at this project is kept. Press Load peers to take one.</source>
        <translation>No se guarda ninguna consulta de este proyecto. Pulse «Cargar peers» para hacer una.</translation>
    </message>
    <message>
        <source>Since the last look (%1): %2.</source>
        <translation>Desde la última consulta (%1): %2.</translation>
    </message>
    <message>
        <source>change circuit card of %1</source>
        <translation>cambiar la ficha del circuito de %1</translation>
    </message>
    <message>
        <source>The circuit card of this line has no %1 yet.</source>
        <translation>La ficha del circuito de esta línea aún no tiene %1.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Names are hidden, and the circuit card with them.</source>
        <translation>Los nombres están ocultos, y con ellos la ficha del circuito.</translation>
    </message>
    <message>
        <source>Select a peer to see the card of its line.</source>
        <translation>Seleccione un peer para ver la ficha de su línea.</translation>
    </message>
    <message>
        <source>Names are hidden: nothing was copied.</source>
        <translation>Los nombres están ocultos: no se copió nada.</translation>
    </message>
    <message>
        <source>an edit</source>
        <translation>una edición</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln peer</numerusform>
            <numerusform>%Ln peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::JsonText</name>
    <message>
        <source>Task JSON</source>
        <translation>JSON de la tarea</translation>
    </message>
    <message>
        <source>There is no task to show.</source>
        <translation>No hay ninguna tarea que mostrar.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::JsonView</name>
    <message>
        <source>Find in JSON</source>
        <translation>Buscar en el JSON</translation>
    </message>
    <message>
        <source>Find in JSON (Ctrl+F)</source>
        <translation>Buscar en el JSON (Ctrl+F)</translation>
    </message>
    <message>
        <source>Fold a&amp;ll</source>
        <translation>P&amp;legar todo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+[ folds what the cursor is in, Ctrl+Shift+] unfolds it</source>
        <translation>Ctrl+Mayús+[ pliega donde está el cursor, Ctrl+Mayús+] despliega</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::LabelList</name>
    <message>
        <source>Rena&amp;me</source>
        <translation>Reno&amp;mbrar</translation>
    </message>
    <message>
        <source>Take away &amp;everywhere</source>
        <translation>Quitar &amp;en todas partes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::LabelsWindow</name>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>Tags of the selected peers</source>
        <translation>Etiquetas de los peers seleccionados</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <source>Groups of the selected peers</source>
        <translation>Grupos de los peers seleccionados</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Añadir a un grupo</translation>
    </message>
    <message>
        <source>Tags and groups</source>
        <translation>Etiquetas y grupos</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>rename group %1 to %2</source>
        <translation>renombrar el grupo %1 a %2</translation>
    </message>
    <message>
        <source>remove group %1</source>
        <translation>eliminar el grupo %1</translation>
    </message>
    <message>
        <source>No peer is selected. A new group will be empty.</source>
        <translation>No hay ningún peer seleccionado. Un grupo nuevo estará vacío.</translation>
    </message>
    <message>
        <source>For %1:</source>
        <translation>Para %1:</translation>
    </message>
    <message>
        <source>Return adds what is typed. In the lists: Space puts on or takes off, F2 renames, Delete takes away everywhere. Ctrl+Z takes back.</source>
        <translation>Intro añade lo escrito. En las listas: Espacio pone o quita, F2 renombra, Supr quita en todas partes. Ctrl+Z deshace.</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 peer</translation>
    </message>
    <message>
        <source>add tag %1 to %2</source>
        <translation>añadir la etiqueta %1 a %2</translation>
    </message>
    <message>
        <source>remove tag %1 from %2</source>
        <translation>quitar la etiqueta %1 de %2</translation>
    </message>
    <message>
        <source>rename tag %1 to %2</source>
        <translation>renombrar la etiqueta %1 a %2</translation>
    </message>
    <message>
        <source>remove tag %1 everywhere</source>
        <translation>quitar la etiqueta %1 en todas partes</translation>
    </message>
    <message>
        <source>take %1 out of group %2</source>
        <translation>sacar %1 del grupo %2</translation>
    </message>
    <message>
        <source>add group %1</source>
        <translation>añadir el grupo %1</translation>
    </message>
    <message>
        <source>add %1 to group %2</source>
        <translation>añadir %1 al grupo %2</translation>
    </message>
    <message>
        <source>Names are hidden, and tags and groups with them. Show names to edit these.</source>
        <translation>Los nombres están ocultos, y con ellos las etiquetas y los grupos. Muestre los nombres para editarlos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln peer</numerusform>
            <numerusform>%Ln peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::LanguagePlace</name>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::LeftoverNotice</name>
    <message>
        <source>Another build of Peerlight left secrets on this machine in plain text, in %1. This one has not read them. Remove the file; then change these secrets, for others may have read it.</source>
        <translation>Otra versión de Peerlight dejó secretos en este equipo en texto claro, en %1. Esta no los ha leído. Elimine el archivo; después cambie estos secretos, pues otros pueden haberlo leído.</translation>
    </message>
    <message>
        <source>The file with the secrets was removed.</source>
        <translation>Se eliminó el archivo con los secretos.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ListsPlace</name>
    <message>
        <source>&amp;Paste peers</source>
        <translation>&amp;Pegar peers</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
    <message>
        <source>There is no text and no file on the clipboard.</source>
        <translation>No hay texto ni archivo en el portapapeles.</translation>
    </message>
    <message>
        <source>Export &amp;all peers…</source>
        <translation>Exportar &amp;todos los peers…</translation>
    </message>
    <message>
        <source>Export the s&amp;hown peers…</source>
        <translation>Exportar los peers &amp;visibles…</translation>
    </message>
    <message>
        <source>Export the &amp;selected peers…</source>
        <translation>Exportar los peers &amp;seleccionados…</translation>
    </message>
    <message>
        <source>Open a peer list</source>
        <translation>Abrir una lista de peers</translation>
    </message>
    <message>
        <source>Peer lists (*.peerlight *.txt *.csv *.tsv *.list *.json *.jsonl *.tfstate *.md)</source>
        <translation>Listas de peers (*.peerlight *.txt *.csv *.tsv *.list *.json *.jsonl *.tfstate *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Only files of this computer can be opened: nothing was fetched from %1.</source>
        <translation>Solo se pueden abrir archivos de este equipo: no se descargó nada de %1.</translation>
    </message>
    <message>
        <source>One list at a time: of %1 files the first was opened.</source>
        <translation>Una lista a la vez: de %1 archivos se abrió el primero.</translation>
    </message>
    <message>
        <source>%1 of %2 peers are in the list.</source>
        <translation>%1 de %2 peers están en la lista.</translation>
    </message>
    <message>
        <source>Tags of a list</source>
        <translation>Etiquetas de una lista</translation>
    </message>
    <message>
        <source>what was dropped</source>
        <translation>lo que se soltó</translation>
    </message>
    <message>
        <source>No peer is selected: nothing was exported.</source>
        <translation>No hay ningún peer seleccionado: no se exportó nada.</translation>
    </message>
    <message>
        <source>There is no peer to export.</source>
        <translation>No hay ningún peer que exportar.</translation>
    </message>
    <message>
        <source>Export peers</source>
        <translation>Exportar peers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers were written to %1.</source>
        <translation>
            <numerusform>Se escribió %Ln peer en %1.</numerusform>
            <numerusform>Se escribieron %Ln peers en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::LossPlot</name>
    <message>
        <source>Loss plot</source>
        <translation>Gráfica de pérdida</translation>
    </message>
    <message>
        <source>Loss over time</source>
        <translation>Pérdida a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Loss, %</source>
        <translation>Pérdida, %</translation>
    </message>
    <message>
        <source>Loss of %1</source>
        <translation>Pérdida de %1</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::MainWindow</name>
    <message>
        <source>Peerlight</source>
        <translation>Peerlight</translation>
    </message>
    <message>
        <source>Peer &amp;IDs</source>
        <translation>&amp;ID de peers</translation>
    </message>
    <message>
        <source>The settings could not be saved to %1.</source>
        <translation>No se pudieron guardar los ajustes en %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>No se envió nada. %1</translation>
    </message>
    <message>
        <source>To follow the detections up: %1 Then press Return.</source>
        <translation>Para seguir las detecciones: %1 Después pulse Intro.</translation>
    </message>
    <message>
        <source>Nothing was filled in. %1</source>
        <translation>No se rellenó nada. %1</translation>
    </message>
    <message>
        <source>There is no saved connection with the name &quot;%1&quot;.</source>
        <translation>No hay ninguna conexión guardada con el nombre «%1».</translation>
    </message>
    <message>
        <source>A link filled this in. Nothing is sent until you press Detect.</source>
        <translation>Un enlace rellenó esto. No se envía nada hasta que pulse «Detectar».</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::MaintenanceList</name>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>AHORA</translation>
    </message>
    <message>
        <source>over</source>
        <translation>pasado</translation>
    </message>
    <message>
        <source>Add &amp;window</source>
        <translation>Añadir &amp;ventana</translation>
    </message>
    <message>
        <source>Remo&amp;ve window</source>
        <translation>&amp;Quitar ventana</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Ventanas de mantenimiento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Starts (local)</source>
        <translation>Inicio (local)</translation>
    </message>
    <message>
        <source>Ends (local)</source>
        <translation>Fin (local)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add window</source>
        <translation>Añadir ventana</translation>
    </message>
    <message>
        <source>Remove window</source>
        <translation>Quitar ventana</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::MessageBar</name>
    <message>
        <source>Follow &amp;up</source>
        <translation>Se&amp;guimiento</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>En&amp;viar de nuevo</translation>
    </message>
    <message>
        <source>Show &amp;changes</source>
        <translation>Mostrar &amp;cambios</translation>
    </message>
    <message>
        <source>Detect &amp;without history</source>
        <translation>Detectar &amp;sin historial</translation>
    </message>
    <message>
        <source>Remo&amp;ve the file</source>
        <translation>&amp;Eliminar el archivo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>Detalles del mensaje</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>D&amp;etalles</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>Mostrar la carpe&amp;ta</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::NotePlace</name>
    <message>
        <source>Copy &amp;note</source>
        <translation>Copiar la &amp;nota</translation>
    </message>
    <message>
        <source>Copy the results of the selected peers, or of all, as a note for a chat or a ticket (%1)</source>
        <translation>Copiar los resultados de los peers seleccionados, o de todos, como nota para un chat o un caso (%1)</translation>
    </message>
    <message>
        <source>&amp;Chinese (中文)</source>
        <translation>&amp;Chino (中文)</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Inglés</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>&amp;Texto sin formato</translation>
    </message>
    <message>
        <source>Notes a&amp;re written in</source>
        <translation>Las notas se &amp;escriben en</translation>
    </message>
    <message>
        <source>The settings could not be saved to %1.</source>
        <translation>No se pudieron guardar los ajustes en %1.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this translation: &quot;en&quot;, &quot;zh&quot;</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>There is no result yet: no note was copied.</source>
        <translation>Aún no hay resultados: no se copió ninguna nota.</translation>
    </message>
    <message>
        <source>The note of 1 peer is on the clipboard.</source>
        <translation>La nota de 1 peer está en el portapapeles.</translation>
    </message>
    <message>
        <source>Names are hidden in it.</source>
        <translation>Los nombres van ocultos.</translation>
    </message>
    <message numerus="yes">
        <source>The note of %Ln peers is on the clipboard.</source>
        <translation>
            <numerusform>La nota de %Ln peer está en el portapapeles.</numerusform>
            <numerusform>La nota de %Ln peers está en el portapapeles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::Notifier</name>
    <message>
        <source>%1 of %2 ended: %3</source>
        <translation>%1 de %2 terminados: %3</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Mostrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Cerrar la ventana</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::OutcomeStrip</name>
    <message>
        <source>Outcomes over the runs</source>
        <translation>Resultados a lo largo de las ejecuciones</translation>
    </message>
    <message>
        <source>No result is kept.</source>
        <translation>No se guarda ningún resultado.</translation>
    </message>
    <message>
        <source>The latest is the last: %1.</source>
        <translation>El más reciente, al final: %1.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PaletteModel</name>
    <message>
        <source>not available now</source>
        <translation>no disponible ahora</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PalettePlace</name>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>Find an action, a peer, a group or a connection</source>
        <translation>Buscar una acción, un peer, un grupo o una conexión</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>goes to its button, sends nothing</source>
        <translation>lleva a su botón, no envía nada</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Virtual interface</source>
        <translation>Interfaz virtual</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 peer</translation>
    </message>
    <message>
        <source>Saved connection</source>
        <translation>Conexión guardada</translation>
    </message>
    <message>
        <source>Nothing was sent. &quot;%1&quot; has the focus: Space presses it.</source>
        <translation>No se envió nada. «%1» tiene el foco: Espacio lo pulsa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln peer</numerusform>
            <numerusform>%Ln peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PaletteWindow</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Palette query</source>
        <translation>Búsqueda en la paleta</translation>
    </message>
    <message>
        <source>Type a part of an action, a peer, a group or a saved connection.</source>
        <translation>Escriba una parte de una acción, un peer, un grupo o una conexión guardada.</translation>
    </message>
    <message>
        <source>An action, a peer, a line, a saved connection…</source>
        <translation>Una acción, un peer, una línea, una conexión guardada…</translation>
    </message>
    <message>
        <source>Palette matches</source>
        <translation>Coincidencias de la paleta</translation>
    </message>
    <message>
        <source>Palette note</source>
        <translation>Nota de la paleta</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>No coincide nada. Pruebe con menos letras.</translation>
    </message>
    <message>
        <source>The best %1. Nothing is sent from here.</source>
        <translation>Las %1 mejores. Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>1 match. Nothing is sent from here.</source>
        <translation>1 coincidencia. Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used at the moment.</source>
        <translation>«%1» no se puede usar en este momento.</translation>
    </message>
    <message numerus="yes">
        <source>%n matches. Nothing is sent from here.</source>
        <translation>
            <numerusform>%n coincidencia. Desde aquí no se envía nada.</numerusform>
            <numerusform>%n coincidencias. Desde aquí no se envía nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PaneRing</name>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel a&amp;nterior</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PeerIntake</name>
    <message>
        <source>Peer &amp;IDs</source>
        <translation>&amp;ID de peers</translation>
    </message>
    <message>
        <source>Peer IDs:</source>
        <translation>ID de peers:</translation>
    </message>
    <message>
        <source>Peer IDs</source>
        <translation>ID de peers</translation>
    </message>
    <message>
        <source>IDs of virtual interface peers, one a line</source>
        <translation>ID de peers de interfaces virtuales, uno por línea</translation>
    </message>
    <message>
        <source>One peer ID a line. A pasted list or a column of a table is fine.</source>
        <translation>Un ID de peer por línea. Vale una lista pegada o una columna de una tabla.</translation>
    </message>
    <message>
        <source>&amp;Add peers</source>
        <translation>&amp;Añadir peers</translation>
    </message>
    <message>
        <source>Add peers</source>
        <translation>Añadir peers</translation>
    </message>
    <message>
        <source>Put these IDs into the peer list. Nothing is sent.</source>
        <translation>Poner estos ID en la lista de peers. No se envía nada.</translation>
    </message>
    <message>
        <source>&amp;Load peers</source>
        <translation>&amp;Cargar peers</translation>
    </message>
    <message>
        <source>Load peers</source>
        <translation>Cargar peers</translation>
    </message>
    <message>
        <source>Read the peers of the project from the service.</source>
        <translation>Leer del servicio los peers del proyecto.</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>&amp;Abrir lista…</translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>Abrir lista</translation>
    </message>
    <message>
        <source>Read peer IDs from a text or CSV file.</source>
        <translation>Leer ID de peers de un archivo de texto o CSV.</translation>
    </message>
    <message>
        <source>Peer list report</source>
        <translation>Informe de la lista de peers</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PeerTableView</name>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PeerView</name>
    <message>
        <source>Filter result</source>
        <translation>Resultado del filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n peer</numerusform>
            <numerusform>%n peers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 peers</source>
        <translation>%1 de %2 peers</translation>
    </message>
    <message>
        <source>No peers yet.
Add peer ids, open a peer list, or load the peers of a project.</source>
        <translation>Aún no hay peers.
Añada ID de peers, abra una lista de peers o cargue los peers de un proyecto.</translation>
    </message>
    <message>
        <source>No peer matches the filter.</source>
        <translation>Ningún peer coincide con el filtro.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy with column &amp;names</source>
        <translation>Copiar con los &amp;nombres de las columnas</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
        <source>What can be done with the rows</source>
        <translation>Qué se puede hacer con las filas</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PreferencesPlace</name>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Buscar en las preferencias</translation>
    </message>
    <message>
        <source>No preference fits. Try another word.</source>
        <translation>Ninguna preferencia coincide. Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>The colours of all windows. System follows the desktop.</source>
        <translation>Los colores de todas las ventanas. «Sistema» sigue al escritorio.</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Filas</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>How high the rows of the peer list are.</source>
        <translation>La altura de las filas de la lista de peers.</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>The clock of the columns Started and Ended. Reports always say UTC.</source>
        <translation>El reloj de las columnas «Inicio» y «Fin». Los informes siempre dan UTC.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>&amp;Lock after minutes</source>
        <translation>&amp;Bloquear tras (minutos)</translation>
    </message>
    <message>
        <source>Without a key or a click for so long, secrets are forgotten. 0: never by itself.</source>
        <translation>Si no se pulsa ninguna tecla ni se hace clic durante ese tiempo, los secretos se olvidan. 0: nunca por sí solo.</translation>
    </message>
    <message>
        <source>&amp;Ask above peers</source>
        <translation>Pre&amp;guntar con más peers que</translation>
    </message>
    <message>
        <source>In a connection marked as production, a run over more peers than this shows what will be sent, and asks once.</source>
        <translation>En una conexión marcada como producción, una ejecución con más peers que estos muestra lo que se va a enviar y pregunta una vez.</translation>
    </message>
    <message>
        <source>&amp;Hide names at start</source>
        <translation>Ocultar &amp;nombres al inicio</translation>
    </message>
    <message>
        <source>Names, addresses and ids are shown as aliases from the start, for a shared screen.</source>
        <translation>Los nombres, direcciones e ID se muestran como alias desde el inicio, para una pantalla compartida.</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>Not&amp;ificaciones</translation>
    </message>
    <message>
        <source>When a run ends or pauses while the window is not in front. Counts only.</source>
        <translation>Cuando una ejecución termina o queda en pausa y la ventana no está delante. Solo recuentos.</translation>
    </message>
    <message>
        <source>&amp;Progress on the task bar</source>
        <translation>&amp;Progreso en la barra de tareas</translation>
    </message>
    <message>
        <source>Where the desktop shows it.</source>
        <translation>Donde el escritorio lo muestre.</translation>
    </message>
    <message>
        <source>Tray i&amp;con</source>
        <translation>Icono de la ban&amp;deja</translation>
    </message>
    <message>
        <source>An icon beside the clock that brings the window to the front.</source>
        <translation>Un icono junto al reloj que trae la ventana al frente.</translation>
    </message>
    <message>
        <source>Tell results to a &amp;screen reader</source>
        <translation>Comunicar los resultados al &amp;lector de pantalla</translation>
    </message>
    <message>
        <source>Gathered: at most one sentence each two seconds.</source>
        <translation>Agrupados: como mucho una frase cada dos segundos.</translation>
    </message>
    <message>
        <source>Runs that are kept as a baseline, are named in a note or have not ended stay.</source>
        <translation>Las ejecuciones que se guardan como línea base, se nombran en una nota o no han terminado se conservan.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>&amp;Forget runs after</source>
        <translation>&amp;Olvidar ejecuciones tras</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 años</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 años</translation>
    </message>
    <message>
        <source>Older runs are removed from this computer, for the first time ten minutes after this was changed.</source>
        <translation>Las ejecuciones más antiguas se eliminan de este equipo, por primera vez diez minutos después de cambiar esto.</translation>
    </message>
    <message>
        <source>&amp;Keep the history below</source>
        <translation>&amp;Mantener el historial por debajo de</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Cualquier tamaño</translation>
    </message>
    <message>
        <source>500 MB</source>
        <translation>500 MB</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1 GB</translation>
    </message>
    <message>
        <source>2 GB</source>
        <translation>2 GB</translation>
    </message>
    <message>
        <source>5 GB</source>
        <translation>5 GB</translation>
    </message>
    <message>
        <source>10 GB</source>
        <translation>10 GB</translation>
    </message>
    <message>
        <source>When it is larger, the oldest runs are removed from this computer.</source>
        <translation>Cuando es mayor, las ejecuciones más antiguas se eliminan de este equipo.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>Of all texts, and of numbers and times. What runs goes on; files and their names stay.</source>
        <translation>De todos los textos, y de números y horas. Lo que está en marcha sigue; los archivos y sus nombres no cambian.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ProfileEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>En&amp;torno</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Preproducción</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Own endpoint</source>
        <translation>Endpoint propio</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>Region of the connection</source>
        <translation>Región de la conexión</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>E&amp;ndpoint</translation>
    </message>
    <message>
        <source>Endpoint of the connection</source>
        <translation>Endpoint de la conexión</translation>
    </message>
    <message>
        <source>Pro&amp;ject ID</source>
        <translation>ID de pro&amp;yecto</translation>
    </message>
    <message>
        <source>Project ID of the connection</source>
        <translation>ID de proyecto de la conexión</translation>
    </message>
    <message>
        <source>Project na&amp;me</source>
        <translation>No&amp;mbre del proyecto</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>Nombre del proyecto</translation>
    </message>
    <message>
        <source>The region&apos;s own project</source>
        <translation>El proyecto propio de la región</translation>
    </message>
    <message>
        <source>&amp;IAM endpoint</source>
        <translation>Endpoint de &amp;IAM</translation>
    </message>
    <message>
        <source>IAM endpoint</source>
        <translation>Endpoint de IAM</translation>
    </message>
    <message>
        <source>The region&apos;s</source>
        <translation>El de la región</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>Iniciar sesión &amp;con</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>Forma de iniciar sesión</translation>
    </message>
    <message>
        <source>A pasted token</source>
        <translation>Un token pegado</translation>
    </message>
    <message>
        <source>An IAM user&apos;s password</source>
        <translation>La contraseña de un usuario de IAM</translation>
    </message>
    <message>
        <source>An access key (AK/SK)</source>
        <translation>Una clave de acceso (AK/SK)</translation>
    </message>
    <message>
        <source>&amp;Keep the secret</source>
        <translation>Guardar el s&amp;ecreto</translation>
    </message>
    <message>
        <source>Keep the secret</source>
        <translation>Guardar el secreto</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Solo para esta sesión</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>En el llavero del sistema</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>IAM user name</source>
        <translation>Nombre del usuario de IAM</translation>
    </message>
    <message>
        <source>User I&amp;D</source>
        <translation>I&amp;D de usuario</translation>
    </message>
    <message>
        <source>IAM user ID</source>
        <translation>ID del usuario de IAM</translation>
    </message>
    <message>
        <source>Only for one-time codes</source>
        <translation>Solo para códigos de un solo uso</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Peticiones por segundo</translation>
    </message>
    <message>
        <source>What the service takes</source>
        <translation>Lo que acepta el servicio</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Peticiones a la vez</translation>
    </message>
    <message>
        <source>16</source>
        <translation>16</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Deadline in seconds</source>
        <translation>Plazo en segundos</translation>
    </message>
    <message>
        <source>180 s</source>
        <translation>180 s</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Host del proxy</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>Its password is asked for in the connection bar.</source>
        <translation>Su contraseña se pide en la barra de conexión.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>Archivo de &amp;CA</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>The system&apos;s certificate authorities</source>
        <translation>Las autoridades de certificación del sistema</translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation>Elegir un archivo de CA…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Elegir un archivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ReportPlace</name>
    <message>
        <source>Save &amp;evidence…</source>
        <translation>Guardar &amp;evidencias…</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>Guardar un &amp;informe…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>Imp&amp;rimir…</translation>
    </message>
    <message>
        <source>Results as a zip for somebody else, with names hidden or not</source>
        <translation>Resultados como zip para otra persona, con los nombres ocultos o no</translation>
    </message>
    <message>
        <source>Results with the plot as PDF or HTML</source>
        <translation>Resultados con la gráfica como PDF o HTML</translation>
    </message>
    <message>
        <source>Print results with the plot</source>
        <translation>Imprimir resultados con la gráfica</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>The selected peer</source>
        <translation>El peer seleccionado</translation>
    </message>
    <message>
        <source>The one result of the list</source>
        <translation>El único resultado de la lista</translation>
    </message>
    <message>
        <source>It is being made; nothing is written yet.</source>
        <translation>Se está preparando; aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>No run is selected in the history.</source>
        <translation>No hay ninguna ejecución seleccionada en el historial.</translation>
    </message>
    <message>
        <source>There is no result yet: there is nothing to hand out.</source>
        <translation>Aún no hay ningún resultado: no hay nada que entregar.</translation>
    </message>
    <message>
        <source>The report was handed to the printer.</source>
        <translation>El informe se entregó a la impresora.</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>Se está escribiendo.</translation>
    </message>
    <message>
        <source>Names are hidden in it.</source>
        <translation>Los nombres van ocultos.</translation>
    </message>
    <message>
        <source>The folder could not be shown. It is %1.</source>
        <translation>No se pudo mostrar la carpeta. Es %1.</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected peers</source>
        <translation>
            <numerusform>%n peer seleccionado</numerusform>
            <numerusform>Los %n peers seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n results of the list</source>
        <translation>
            <numerusform>%n resultado de la lista</numerusform>
            <numerusform>Los %n resultados de la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run of %1, selected in the history: %n peers</source>
        <translation>
            <numerusform>La ejecución de %1, seleccionada en el historial: %n peer</numerusform>
            <numerusform>La ejecución de %1, seleccionada en el historial: %n peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n peers was written to %1.</source>
        <translation>
            <numerusform>Las evidencias de %n peer se escribieron en %1.</numerusform>
            <numerusform>Las evidencias de %n peers se escribieron en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A report of %n peers was written to %1.</source>
        <translation>
            <numerusform>Se escribió un informe de %n peer en %1.</numerusform>
            <numerusform>Se escribió un informe de %n peers en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ReportWindow</name>
    <message>
        <source>Save evidence</source>
        <translation>Guardar evidencias</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>Print a report</source>
        <translation>Imprimir un informe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Qué:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>PDF, to print and to send</source>
        <translation>PDF, para imprimir y enviar</translation>
    </message>
    <message>
        <source>HTML, one page for any browser</source>
        <translation>HTML, una página para cualquier navegador</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Nothing is hidden</source>
        <translation>Nada está oculto</translation>
    </message>
    <message>
        <source>Names are hidden: of peers, lines, carriers, circuits, hotlines</source>
        <translation>Los nombres están ocultos: de peers, líneas, operadores, circuitos, teléfonos</translation>
    </message>
    <message>
        <source>Everything is hidden that names something: addresses and ids, too</source>
        <translation>Está oculto todo lo que nombra algo: también direcciones e ID</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>&amp;Hide:</source>
        <translation>&amp;Ocultar:</translation>
    </message>
    <message>
        <source>With a &amp;picture of the table</source>
        <translation>Con una &amp;imagen de la tabla</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What will be in it</source>
        <translation>Lo que contendrá</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>En lugar de</translation>
    </message>
    <message>
        <source>What will be &amp;in it:</source>
        <translation>Lo que co&amp;ntendrá:</translation>
    </message>
    <message>
        <source>&amp;Aliases, which only you see here:</source>
        <translation>&amp;Alias, que solo usted ve aquí:</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimir…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>%1, line %2, has what looks like %3.</source>
        <translation>%1, línea %2: contiene lo que parece %3.</translation>
    </message>
    <message>
        <source>There are %1 more.</source>
        <translation>Hay %1 más.</translation>
    </message>
    <message>
        <source>It is not handed out: evidence and reports never hold a secret. Where it is the name of something, hide names.</source>
        <translation>No se entrega: las evidencias y los informes nunca contienen un secreto. Si es el nombre de algo, oculte los nombres.</translation>
    </message>
    <message>
        <source>Nothing is written before you press the button.</source>
        <translation>No se escribe nada hasta que pulse el botón.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::RequestsModel</name>
    <message>
        <source>Sent (local)</source>
        <translation>Enviado (local)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de la petición</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Requests about the current peer. Return copies the selected ones as curl commands.</source>
        <translation>Peticiones sobre el peer actual. Intro copia las seleccionadas como comandos curl.</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>The token is not in it: it stands as $TOKEN. A create that is run again creates a task.</source>
        <translation>El token no está dentro: aparece como $TOKEN. Una creación que se ejecuta otra vez crea una tarea.</translation>
    </message>
    <message>
        <source>No request about this peer is known of this session.</source>
        <translation>No se conoce ninguna petición sobre este peer en esta sesión.</translation>
    </message>
    <message>
        <source>Those about this peer, and the lists of tasks that were asked for meanwhile.</source>
        <translation>Las de este peer, y las listas de tareas que se pidieron entretanto.</translation>
    </message>
    <message numerus="yes">
        <source>%n commands copied. Set TOKEN before you run them.</source>
        <translation>
            <numerusform>%n comando copiado. Defina TOKEN antes de ejecutarlo.</numerusform>
            <numerusform>%n comandos copiados. Defina TOKEN antes de ejecutarlos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::RunListModel</name>
    <message>
        <source>1 peer</source>
        <translation>1 peer</translation>
    </message>
    <message>
        <source>%1, project %2</source>
        <translation>%1, proyecto %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln peer</numerusform>
            <numerusform>%Ln peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::RunResultsModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>Gateway remoto</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::RunsDesk</name>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;En vivo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Histori&amp;al</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>Compare two runs, or a run with a baseline (%1)</source>
        <translation>Comparar dos ejecuciones, o una ejecución con una línea base (%1)</translation>
    </message>
    <message>
        <source>Co&amp;mpare this run</source>
        <translation>Co&amp;mparar esta ejecución</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::SafetyPlace</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>1 detection task will be created.</source>
        <translation>Se creará 1 tarea de detección.</translation>
    </message>
    <message>
        <source>As fast as the service answers, with at most %1 requests at once.</source>
        <translation>Tan rápido como responda el servicio, con un máximo de %1 peticiones a la vez.</translation>
    </message>
    <message>
        <source>At most %1 requests a second, and %2 a second after the first ones.</source>
        <translation>Como mucho %1 peticiones por segundo, y %2 por segundo después de las primeras.</translation>
    </message>
    <message>
        <source>At most %1 requests a second.</source>
        <translation>Como mucho %1 peticiones por segundo.</translation>
    </message>
    <message>
        <source>It takes at least %1 until the last one has left.</source>
        <translation>Pasarán al menos %1 hasta que salga la última.</translation>
    </message>
    <message>
        <source>Each ends with a result, or without one after %1.</source>
        <translation>Cada una termina con resultado, o sin él al cabo de %1.</translation>
    </message>
    <message>
        <source>Detect in production</source>
        <translation>Detectar en producción</translation>
    </message>
    <message>
        <source>Customers use these lines. Send this?</source>
        <translation>Los clientes usan estas líneas. ¿Enviar esto?</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Do &amp;not send</source>
        <translation>&amp;No enviar</translation>
    </message>
    <message numerus="yes">
        <source>%n detection tasks will be created.</source>
        <translation>
            <numerusform>Se creará %n tarea de detección.</numerusform>
            <numerusform>Se crearán %n tareas de detección.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ShareSwitch</name>
    <message>
        <source>&amp;Hide names</source>
        <translation>&amp;Ocultar nombres</translation>
    </message>
    <message>
        <source>Show aliases in place of names, addresses and ids, for a shared screen (%1)</source>
        <translation>Mostrar alias en lugar de nombres, direcciones e ID, para una pantalla compartida (%1)</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::SuggestionList</name>
    <message>
        <source>Filter suggestions</source>
        <translation>Sugerencias del filtro</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::SummaryPlace</name>
    <message>
        <source>Go to the su&amp;mmary</source>
        <translation>Ir al resu&amp;men</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::SummaryStrip</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Sho&amp;w them</source>
        <translation>M&amp;ostrarlos</translation>
    </message>
    <message>
        <source>Filter the list to the peers that the summary speaks of, and select them</source>
        <translation>Filtrar la lista por los peers de los que habla el resumen, y seleccionarlos</translation>
    </message>
    <message>
        <source>Close summary</source>
        <translation>Cerrar el resumen</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::TeamPassword</name>
    <message>
        <source>The keychain has not been asked yet.</source>
        <translation>Aún no se ha preguntado al llavero.</translation>
    </message>
    <message>
        <source>The password is in the keychain of this system.</source>
        <translation>La contraseña está en el llavero de este sistema.</translation>
    </message>
    <message>
        <source>No password is in the keychain.</source>
        <translation>No hay ninguna contraseña en el llavero.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::TeamPasswordPlace</name>
    <message>
        <source>Password of the &amp;team&apos;s history…</source>
        <translation>Contraseña del &amp;historial compartido…</translation>
    </message>
    <message>
        <source>Password of the team&apos;s history</source>
        <translation>Contraseña del historial compartido</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>&amp;Store in the keychain</source>
        <translation>&amp;Guardar en el llavero</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::TimelineView</name>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Eje del tiempo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Nothing was sent for this peer yet.</source>
        <translation>Aún no se ha enviado nada para este peer.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::VerdictText</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What to check next</source>
        <translation>Qué comprobar ahora</translation>
    </message>
    <message>
        <source>This rests on</source>
        <translation>En qué se apoya</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ViewsPlace</name>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
        <source>C&amp;omfortable rows</source>
        <translation>&amp;Filas amplias</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Vistas guardadas</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>The saved views are of a newer program: nothing was written.</source>
        <translation>Las vistas guardadas son de un programa más nuevo: no se escribió nada.</translation>
    </message>
    <message>
        <source>The view was not saved: it has no name, or there are too many.</source>
        <translation>La vista no se guardó: no tiene nombre, o hay demasiadas.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name of the view (filter, columns and sorting are kept):</source>
        <translation>Nombre de la vista (se guardan el filtro, las columnas y el orden):</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::WatchPlace</name>
    <message>
        <source>&amp;Repeat until…</source>
        <translation>&amp;Repetir hasta…</translation>
    </message>
    <message>
        <source>Detect the selected peers, or all, again and again (%1)</source>
        <translation>Detectar los peers seleccionados, o todos, una y otra vez (%1)</translation>
    </message>
    <message>
        <source>A repetition is under way. Stop waiting ends it.</source>
        <translation>Hay una repetición en marcha. «Dejar de esperar» la termina.</translation>
    </message>
    <message>
        <source>There is no peer to detect yet. Add peer IDs, or press Load peers.</source>
        <translation>Aún no hay ningún peer que detectar. Añada ID de peers, o pulse «Cargar peers».</translation>
    </message>
    <message>
        <source>The repetition that the end of the program cut off goes on. Stop waiting ends it.</source>
        <translation>La repetición que el fin del programa cortó continúa. «Dejar de esperar» la termina.</translation>
    </message>
    <message>
        <source>The repetition waits: the form holds another connection than it began with.</source>
        <translation>La repetición espera: el formulario tiene ahora otra conexión, no la que había al empezar.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::WatchWindow</name>
    <message>
        <source>Repeat until</source>
        <translation>Repetir hasta</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta que</translation>
    </message>
    <message>
        <source>every peer is clear</source>
        <translation>todos los peers estén libres</translation>
    </message>
    <message>
        <source>a peer changes between clear and bad</source>
        <translation>un peer cambie entre libre y mal</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>se acabe el tiempo</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>For at most</source>
        <translation>Durante como mucho</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Hasta que:</translation>
    </message>
    <message>
        <source>&amp;Every:</source>
        <translation>C&amp;ada:</translation>
    </message>
    <message>
        <source>&amp;For at most:</source>
        <translation>&amp;Durante como mucho:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>1 peer is detected</source>
        <translation>Se detecta 1 peer</translation>
    </message>
    <message>
        <source>%1 at once and then again and again, at most %2 times, within the pace of the connection. A run begins when the one before has ended. Stop waiting ends it.</source>
        <translation>%1 enseguida y después una y otra vez, como mucho %2 veces, al ritmo de la conexión. Una ejecución empieza cuando la anterior ha terminado. «Dejar de esperar» pone fin a la repetición.</translation>
    </message>
    <message numerus="yes">
        <source>%n peers are detected</source>
        <translation>
            <numerusform>Se detecta %n peer</numerusform>
            <numerusform>Se detectan %n peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::Workspace</name>
    <message>
        <source>Peers are being loaded. Wait until that has ended, or press Stop waiting.</source>
        <translation>Se están cargando peers. Espere a que termine, o pulse «Dejar de esperar».</translation>
    </message>
    <message>
        <source>A detection is running. Wait until it has ended, or press Stop waiting.</source>
        <translation>Hay una detección en curso. Espere a que termine, o pulse «Dejar de esperar».</translation>
    </message>
    <message>
        <source>The service answered: this project has no virtual interface peers.</source>
        <translation>El servicio respondió: este proyecto no tiene peers de interfaces virtuales.</translation>
    </message>
    <message>
        <source>There is no peer to detect yet. Add peer IDs, or press Load peers.</source>
        <translation>Aún no hay ningún peer que detectar. Añada ID de peers, o pulse «Cargar peers».</translation>
    </message>
    <message>
        <source>The service cannot be reached. The run waits, tries again by itself, and goes on when the network is back.</source>
        <translation>No se puede alcanzar el servicio. La ejecución espera, reintenta por sí sola y continúa cuando vuelva la red.</translation>
    </message>
    <message>
        <source>The demo could not be started: %1</source>
        <translation>No se pudo iniciar la demostración: %1</translation>
    </message>
    <message>
        <source>The demo could not be started: its own connection is not usable.</source>
        <translation>No se pudo iniciar la demostración: su propia conexión no se puede usar.</translation>
    </message>
    <message>
        <source>%1 What was sent is followed all the same. Nothing more is sent before it can be written down.</source>
        <translation>%1 Lo que se envió se sigue de todos modos. No se envía nada más antes de poder anotarlo.</translation>
    </message>
    <message>
        <source>From now on nothing is kept: after a crash, no task is found again. Press Detect to go on.</source>
        <translation>Desde ahora no se guarda nada: tras un fallo no se vuelve a encontrar ninguna tarea. Pulse «Detectar» para seguir.</translation>
    </message>
    <message>
        <source>1 detection of %1 was cut off when the program ended. Follow it up to see what became of it; nothing new is created.</source>
        <translation>1 detección de %1 se cortó cuando terminó el programa. Sígala para ver qué fue de ella; no se crea nada nuevo.</translation>
    </message>
    <message>
        <source>The reply of 1 peer was lost: it may or may not have a task. Sending again may make a second one.</source>
        <translation>La respuesta de 1 peer se perdió: puede tener una tarea o no. Enviar de nuevo puede crear una segunda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln detections of %1 were cut off when the program ended. Follow them up to see what became of them; nothing new is created.</source>
        <translation>
            <numerusform>%Ln detección de %1 se cortó cuando terminó el programa. Sígala para ver qué fue de ella; no se crea nada nuevo.</numerusform>
            <numerusform>%Ln detecciones de %1 se cortaron cuando terminó el programa. Sígalas para ver qué fue de ellas; no se crea nada nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The replies of %n peers were lost: they may or may not have a task. Sending again may make second ones.</source>
        <translation>
            <numerusform>La respuesta de %n peer se perdió: puede tener una tarea o no. Enviar de nuevo puede crear una segunda.</numerusform>
            <numerusform>Las respuestas de %n peers se perdieron: pueden tener una tarea o no. Enviar de nuevo puede crear segundas.</numerusform>
        </translation>
    </message>
</context>
</TS>
