<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Peerlight</source>
        <translation>Über Peerlight</translation>
    </message>
    <message>
        <source>Peerlight %1

Connectivity detection for the virtual interface peers of Huawei Cloud Direct Connect lines.

Free software under the GNU General Public License, version 3 or later. It calls the endpoint that you enter, and nothing else.

Built with Qt %2.</source>
        <translation>Peerlight %1

Verbindungsprüfung für die Peers virtueller Schnittstellen von Huawei-Cloud-Direct-Connect-Leitungen.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Sie ruft den Endpunkt auf, den Sie eingeben, und nichts anderes.

Gebaut mit Qt %2.</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>vor %n s</numerusform>
            <numerusform>vor %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>vor %n d</numerusform>
            <numerusform>vor %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>vor %n Sekunde</numerusform>
            <numerusform>vor %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>The answer holds no task with a usable id and peer id.</source>
        <translation>Die Antwort enthält keine Aufgabe mit brauchbarer Kennung und Peer-ID.</translation>
    </message>
    <message>
        <source>The answer is empty: something between you and the service may have answered in its place.</source>
        <translation>Die Antwort ist leer: Etwas zwischen Ihnen und dem Dienst hat vielleicht an seiner Stelle geantwortet.</translation>
    </message>
    <message>
        <source>The answer is not from the Direct Connect API (no JSON object): something between you and the service may have answered in its place.</source>
        <translation>Die Antwort ist nicht von der Direct-Connect-API (kein JSON-Objekt): Etwas zwischen Ihnen und dem Dienst hat vielleicht an seiner Stelle geantwortet.</translation>
    </message>
    <message>
        <source>The service answered with a redirect (HTTP %1). It was not followed; check the endpoint, or sign in to the network you are on.</source>
        <translation>Der Dienst hat mit einer Weiterleitung geantwortet (HTTP %1). Ihr wurde nicht gefolgt; prüfen Sie den Endpunkt oder melden Sie sich an Ihrem Netz an.</translation>
    </message>
    <message>
        <source>The service answered with HTTP %1, which is not understood.</source>
        <translation>Der Dienst hat mit HTTP %1 geantwortet, was nicht verstanden wird.</translation>
    </message>
    <message>
        <source>The list names a next page that cannot be asked for.</source>
        <translation>Die Liste nennt eine nächste Seite, nach der nicht gefragt werden kann.</translation>
    </message>
    <message>
        <source>The answer holds no list &quot;%1&quot;.</source>
        <translation>Die Antwort enthält keine Liste „%1“.</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>The file is larger than 1 MB.</source>
        <translation>Die Datei ist größer als 1 MB.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation>In dieser Datei ist kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Others can write %1: run chmod go-w on it first.</source>
        <translation>Andere können %1 schreiben: Führen Sie zuerst chmod go-w darauf aus.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>The answer does not match: it names another peer.</source>
        <translation>Die Antwort passt nicht: Sie nennt einen anderen Peer.</translation>
    </message>
</context>
<context>
    <name>CommonCause</name>
    <message>
        <source>%1 of %2 peers with loss</source>
        <translation>%1 von %2 Peers mit Verlust</translation>
    </message>
    <message>
        <source>%1 of %2 unreachable peers</source>
        <translation>%1 von %2 unerreichbaren Peers</translation>
    </message>
    <message>
        <source>%1 share %2</source>
        <translation>%1 haben %2 gemeinsam</translation>
    </message>
    <message>
        <source>all %1 peers that have it lose packets.</source>
        <translation>alle %1 Peers damit verlieren Pakete.</translation>
    </message>
    <message>
        <source>all %1 peers that have it are unreachable.</source>
        <translation>alle %1 Peers damit sind unerreichbar.</translation>
    </message>
    <message>
        <source>%1 of the %2 peers that have it lose packets.</source>
        <translation>%1 von %2 Peers damit verlieren Pakete.</translation>
    </message>
    <message>
        <source>%1 of the %2 peers that have it are unreachable.</source>
        <translation>%1 von %2 Peers damit sind unerreichbar.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>As much is explained by %1.</source>
        <translation>Ebenso viel erklärt %1.</translation>
    </message>
    <message>
        <source>The same peers also share %1.</source>
        <translation>Dieselben Peers haben auch %1 gemeinsam.</translation>
    </message>
    <message>
        <source>None of the %1 peers has a result: look at your own side and the connection to the service first. This says nothing about the lines.</source>
        <translation>Keiner der %1 Peers hat ein Ergebnis: Sehen Sie zuerst auf Ihrer eigenen Seite und bei der Verbindung zum Dienst nach. Über die Leitungen sagt das nichts.</translation>
    </message>
    <message>
        <source>All %1 tests failed at the service. This says nothing about the lines.</source>
        <translation>Alle %1 Tests sind beim Dienst fehlgeschlagen. Über die Leitungen sagt das nichts.</translation>
    </message>
    <message>
        <source>None of the %1 peers has a result. This says nothing about the lines.</source>
        <translation>Keiner der %1 Peers hat ein Ergebnis. Über die Leitungen sagt das nichts.</translation>
    </message>
    <message>
        <source>All %1 peers are unreachable: so many faults at once are rare. Look at your own side first, at what all of them end on.</source>
        <translation>Alle %1 Peers sind unerreichbar: So viele Fehler auf einmal sind selten. Sehen Sie zuerst auf Ihrer eigenen Seite nach, wo alle enden.</translation>
    </message>
    <message>
        <source>All %1 peers are unreachable, and all of them share %2: look there and at your own side first.</source>
        <translation>Alle %1 Peers sind unerreichbar, und alle haben %2 gemeinsam: Sehen Sie zuerst dort und auf Ihrer eigenen Seite nach.</translation>
    </message>
    <message>
        <source>One peer loses packets. One peer shows no common cause.</source>
        <translation>Ein Peer verliert Pakete. Ein Peer allein zeigt keine gemeinsame Ursache.</translation>
    </message>
    <message>
        <source>One peer is unreachable. One peer shows no common cause.</source>
        <translation>Ein Peer ist unerreichbar. Ein Peer allein zeigt keine gemeinsame Ursache.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Leitung %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>virtual interface %1</source>
        <translation>virtuelle Schnittstelle %1</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>Gateway %1</translation>
    </message>
    <message>
        <source>location %1</source>
        <translation>Standort %1</translation>
    </message>
    <message>
        <source>carrier %1</source>
        <translation>Carrier %1</translation>
    </message>
    <message>
        <source>remote network %1</source>
        <translation>Remote-Netz %1</translation>
    </message>
    <message>
        <source>address family %1</source>
        <translation>Adressfamilie %1</translation>
    </message>
    <message>
        <source>The one peer with a result is clear.</source>
        <translation>Der eine Peer mit Ergebnis ist frei.</translation>
    </message>
    <message>
        <source>All %1 peers with a result are clear.</source>
        <translation>Alle %1 Peers mit Ergebnis sind frei.</translation>
    </message>
    <message>
        <source>%1 peers lose packets. They have nothing in common that others do not have, too.</source>
        <translation>%1 Peers verlieren Pakete. Sie haben nichts gemeinsam, was nicht auch andere haben.</translation>
    </message>
    <message>
        <source>%1 peers are unreachable. They have nothing in common that others do not have, too.</source>
        <translation>%1 Peers sind unerreichbar. Sie haben nichts gemeinsam, was nicht auch andere haben.</translation>
    </message>
    <message>
        <source>Check power, router and filters at the customer&apos;s site, since all paths end there.</source>
        <translation>Prüfen Sie Strom, Router und Filter am Standort des Kunden, denn dort enden alle Wege.</translation>
    </message>
    <message>
        <source>Check whether a filter was changed lately that drops the test packets: then all peers look unreachable while the lines work.</source>
        <translation>Prüfen Sie, ob kürzlich ein Filter geändert wurde, der die Testpakete verwirft: Dann wirken alle Peers unerreichbar, obwohl die Leitungen arbeiten.</translation>
    </message>
    <message>
        <source>Look at the cloud provider&apos;s status page for this region.</source>
        <translation>Sehen Sie auf der Statusseite des Cloud-Anbieters für diese Region nach.</translation>
    </message>
    <message>
        <source>Check the network, the endpoint, the proxy and the token, since no test came back.</source>
        <translation>Prüfen Sie Netz, Endpunkt, Proxy und Token, denn kein Test kam zurück.</translation>
    </message>
    <message>
        <source>Then detect again.</source>
        <translation>Prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Call the carrier with the times of the results, since it can see the line itself.</source>
        <translation>Rufen Sie den Carrier mit den Zeiten der Ergebnisse an, denn er sieht die Leitung selbst.</translation>
    </message>
    <message>
        <source>Open a ticket with the cloud provider, since this is on its side; give the task ids.</source>
        <translation>Eröffnen Sie ein Ticket beim Cloud-Anbieter, denn es liegt auf seiner Seite; nennen Sie die Aufgaben-IDs.</translation>
    </message>
    <message>
        <source>Look at the customer&apos;s router behind these addresses, since the peers end there.</source>
        <translation>Sehen Sie beim Router des Kunden hinter diesen Adressen nach, denn dort enden die Peers.</translation>
    </message>
    <message>
        <source>Look at routes and filters of this address family, since the other one works.</source>
        <translation>Sehen Sie bei Routen und Filtern dieser Adressfamilie nach, denn die andere arbeitet.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>New fault</source>
        <translation>Neuer Fehler</translation>
    </message>
    <message>
        <source>Still bad</source>
        <translation>Weiter gestört</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Still clear</source>
        <translation>Weiter frei</translation>
    </message>
    <message>
        <source>It is not in the earlier run.</source>
        <translation>Er ist nicht im früheren Lauf.</translation>
    </message>
    <message>
        <source>It is not in the later run.</source>
        <translation>Er ist nicht im späteren Lauf.</translation>
    </message>
    <message>
        <source>It has no result in the earlier run.</source>
        <translation>Er hat im früheren Lauf kein Ergebnis.</translation>
    </message>
    <message>
        <source>It has no result in the later run.</source>
        <translation>Er hat im späteren Lauf kein Ergebnis.</translation>
    </message>
    <message>
        <source>It has no result in either run.</source>
        <translation>Er hat in keinem der beiden Läufe ein Ergebnis.</translation>
    </message>
    <message>
        <source>It has not ended.</source>
        <translation>Er ist noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 Peer</translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation>%1 Peers</translation>
    </message>
    <message>
        <source>1 new fault</source>
        <translation>1 neuer Fehler</translation>
    </message>
    <message>
        <source>%1 new faults</source>
        <translation>%1 neue Fehler</translation>
    </message>
    <message>
        <source>%1: %2, %3 still bad, %4 fixed, %5 not comparable, %6 still clear.</source>
        <translation>%1: %2, %3 weiter gestört, %4 behoben, %5 nicht vergleichbar, %6 weiter frei.</translation>
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
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>Remote-Gateway</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Not confirmed: none of %1 further detections has a result.</source>
        <translation>Nicht bestätigt: Keine von %1 weiteren Prüfungen hat ein Ergebnis.</translation>
    </message>
    <message>
        <source>Confirmed: %1 of %2 further detections unreachable.</source>
        <translation>Bestätigt: %1 von %2 weiteren Prüfungen unerreichbar.</translation>
    </message>
    <message>
        <source>%1 of %2 further detections unreachable: flapping or marginal.</source>
        <translation>%1 von %2 weiteren Prüfungen unerreichbar: wechselhaft oder grenzwertig.</translation>
    </message>
    <message>
        <source>Confirmed: %1 of %2 further detections lost packets.</source>
        <translation>Bestätigt: %1 von %2 weiteren Prüfungen verloren Pakete.</translation>
    </message>
    <message>
        <source>%1 of %2 further detections lost packets: flapping or marginal.</source>
        <translation>%1 von %2 weiteren Prüfungen verloren Pakete: wechselhaft oder grenzwertig.</translation>
    </message>
    <message>
        <source>Not confirmed: %1 of %1 further detections clear.</source>
        <translation>Nicht bestätigt: %1 von %1 weiteren Prüfungen frei.</translation>
    </message>
    <message>
        <source>%1 of %2 are done.</source>
        <translation>%1 von %2 sind fertig.</translation>
    </message>
    <message>
        <source>They were stopped after %1 of %2.</source>
        <translation>Sie wurden nach %1 von %2 angehalten.</translation>
    </message>
    <message>
        <source>%1 without a result are not counted.</source>
        <translation>%1 ohne Ergebnis sind nicht gezählt.</translation>
    </message>
    <message>
        <source>The fault has gone, or comes and goes more slowly than this was looked at.</source>
        <translation>Der Fehler ist weg, oder er kommt und geht langsamer, als geprüft wurde.</translation>
    </message>
    <message>
        <source>Call the carrier of the line now, since the fault stays; give the times below.</source>
        <translation>Rufen Sie jetzt den Carrier der Leitung an, denn der Fehler bleibt; nennen Sie die Zeiten unten.</translation>
    </message>
    <message>
        <source>Look at error counters and light levels on both ends: a path that comes and goes is often a marginal line or an overloaded one.</source>
        <translation>Sehen Sie sich Fehlerzähler und Lichtpegel an beiden Enden an: Ein Weg, der kommt und geht, ist oft eine grenzwertige oder überlastete Leitung.</translation>
    </message>
    <message>
        <source>Detect again in some minutes, since a few detections do not show how often it fails.</source>
        <translation>Prüfen Sie in einigen Minuten erneut, denn wenige Prüfungen zeigen nicht, wie oft er ausfällt.</translation>
    </message>
    <message>
        <source>%1 percent loss</source>
        <translation>%1 Prozent Verlust</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>Aufgabe %1</translation>
    </message>
    <message>
        <source>The further detections were stopped.</source>
        <translation>Die weiteren Prüfungen wurden angehalten.</translation>
    </message>
    <message>
        <source>Being detected %1 more times.</source>
        <translation>Wird noch %1-mal geprüft.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>an issuer without a name</source>
        <translation>ein Aussteller ohne Namen</translation>
    </message>
    <message>
        <source>Endpoint name</source>
        <translation>Name des Endpunkts</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Project and detections</source>
        <translation>Projekt und Prüfungen</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Throttling</source>
        <translation>Drosselung</translation>
    </message>
    <message>
        <source>The service did not tell its time.</source>
        <translation>Der Dienst hat seine Zeit nicht genannt.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock agrees with the service&apos;s.</source>
        <translation>Die Uhr dieses Rechners stimmt mit der des Dienstes überein.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 min ahead of the service&apos;s.</source>
        <translation>Die Uhr dieses Rechners geht %1 min vor gegenüber der des Dienstes.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 min behind the service&apos;s.</source>
        <translation>Die Uhr dieses Rechners geht %1 min nach gegenüber der des Dienstes.</translation>
    </message>
    <message>
        <source>Signed requests are refused from 15 min on: set the clock.</source>
        <translation>Signierte Anfragen werden ab 15 min abgelehnt: Stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>%1; the certificate was issued by %2 and is valid until %3.</source>
        <translation>%1; das Zertifikat wurde von %2 ausgestellt und gilt bis %3.</translation>
    </message>
    <message>
        <source>Not tried, because of what failed before.</source>
        <translation>Nicht versucht, weil vorher etwas fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>The proxy looks the name up.</source>
        <translation>Der Proxy schlägt den Namen nach.</translation>
    </message>
    <message>
        <source>The name %1 was not answered within 10 s.</source>
        <translation>Der Name %1 wurde binnen 10 s nicht beantwortet.</translation>
    </message>
    <message>
        <source>The name %1 is not known here: check its spelling, and the network.</source>
        <translation>Der Name %1 ist hier nicht bekannt: Prüfen Sie die Schreibweise und das Netz.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>Plain HTTP: the service is on this machine.</source>
        <translation>Einfaches HTTP: Der Dienst ist auf diesem Rechner.</translation>
    </message>
    <message>
        <source>There was no answer within 10 s.</source>
        <translation>Binnen 10 s kam keine Antwort.</translation>
    </message>
    <message>
        <source>Not known: the service asked to slow down.</source>
        <translation>Nicht bekannt: Der Dienst bat, langsamer zu werden.</translation>
    </message>
    <message>
        <source>The service accepts who asks.</source>
        <translation>Der Dienst nimmt an, wer fragt.</translation>
    </message>
    <message>
        <source>The project&apos;s detections can be listed.</source>
        <translation>Die Prüfungen des Projekts können aufgelistet werden.</translation>
    </message>
    <message>
        <source>The project has no virtual interface: is it the right one?</source>
        <translation>Das Projekt hat keine virtuelle Schnittstelle: Ist es das richtige?</translation>
    </message>
    <message>
        <source>The project&apos;s virtual interfaces can be listed.</source>
        <translation>Die virtuellen Schnittstellen des Projekts können aufgelistet werden.</translation>
    </message>
    <message>
        <source>The service asked to slow down: others use its limit, too.</source>
        <translation>Der Dienst bat, langsamer zu werden: Andere nutzen seine Grenze auch.</translation>
    </message>
    <message>
        <source>Two requests were taken at once.</source>
        <translation>Zwei Anfragen wurden gleichzeitig angenommen.</translation>
    </message>
</context>
<context>
    <name>Credential</name>
    <message>
        <source>The token is empty.</source>
        <translation>Das Token ist leer.</translation>
    </message>
    <message>
        <source>Paste only the token itself, without &quot;X-Auth-Token:&quot; or &quot;Bearer&quot; in front of it.</source>
        <translation>Fügen Sie nur das Token selbst ein, ohne „X-Auth-Token:“ oder „Bearer“ davor.</translation>
    </message>
    <message>
        <source>The token is too long: the service takes at most 10,240 characters. A token that was asked for with &quot;nocatalog&quot; is much shorter.</source>
        <translation>Das Token ist zu lang: Der Dienst nimmt höchstens 10.240 Zeichen. Ein mit „nocatalog“ geholtes Token ist viel kürzer.</translation>
    </message>
    <message>
        <source>The token contains a space, a line break or a character that no token has. Copy it again, on its own.</source>
        <translation>Das Token enthält ein Leerzeichen, einen Zeilenumbruch oder ein Zeichen, das kein Token hat. Kopieren Sie es noch einmal, für sich allein.</translation>
    </message>
    <message>
        <source>The access key ID is empty.</source>
        <translation>Die ID des Zugriffsschlüssels ist leer.</translation>
    </message>
    <message>
        <source>The access key ID contains a space or a character that none has, or is too long. Copy it again, on its own.</source>
        <translation>Die ID des Zugriffsschlüssels enthält ein Leerzeichen oder ein Zeichen, das keine hat, oder ist zu lang. Kopieren Sie sie noch einmal, für sich allein.</translation>
    </message>
    <message>
        <source>The secret access key is empty.</source>
        <translation>Der geheime Zugriffsschlüssel ist leer.</translation>
    </message>
    <message>
        <source>The secret access key is too long: none has more than 128 characters.</source>
        <translation>Der geheime Zugriffsschlüssel ist zu lang: Keiner hat mehr als 128 Zeichen.</translation>
    </message>
    <message>
        <source>The secret access key contains a space, a line break or a character that none has. Copy it again, on its own.</source>
        <translation>Der geheime Zugriffsschlüssel enthält ein Leerzeichen, einen Zeilenumbruch oder ein Zeichen, das keiner hat. Kopieren Sie ihn noch einmal, für sich allein.</translation>
    </message>
    <message>
        <source>The security token is too long, or contains a space, a line break or a character that none has. Copy it again, on its own.</source>
        <translation>Das Sicherheitstoken ist zu lang oder enthält ein Leerzeichen, einen Zeilenumbruch oder ein Zeichen, das keines hat. Kopieren Sie es noch einmal, für sich allein.</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>This is not an address of Peerlight: it would begin with peerlight://detect.</source>
        <translation>Das ist keine Adresse von Peerlight: Sie finge mit peerlight://detect an.</translation>
    </message>
    <message>
        <source>The address is longer than %1 characters.</source>
        <translation>Die Adresse ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The name of the connection in the address cannot be used.</source>
        <translation>Der Name der Verbindung in der Adresse ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>The address holds something that Peerlight does not know.</source>
        <translation>Die Adresse enthält etwas, was Peerlight nicht kennt.</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>One carrier down</source>
        <translation>Ein Carrier ist ausgefallen</translation>
    </message>
    <message>
        <source>It is 02:10. Three customers call within five minutes: their sites are cut off. Each of them has a line of another site.</source>
        <translation>Es ist 02:10 Uhr. Drei Kunden rufen binnen fünf Minuten an: Ihre Standorte sind abgeschnitten. Jeder von ihnen hat eine Leitung eines anderen Standorts.</translation>
    </message>
    <message>
        <source>Whose hotline do you call? Answer with the name of the carrier.</source>
        <translation>Wessen Hotline rufen Sie an? Antworten Sie mit dem Namen des Carriers.</translation>
    </message>
    <message>
        <source>When all unreachable peers are on the lines of one carrier, and no other peer is, the carrier is what they have in common: one call instead of many.</source>
        <translation>Wenn alle unerreichbaren Peers auf den Leitungen eines Carriers liegen und kein anderer Peer betroffen ist, haben sie den Carrier gemeinsam: ein Anruf statt vieler.</translation>
    </message>
    <message>
        <source>Fake redundancy</source>
        <translation>Scheinbare Redundanz</translation>
    </message>
    <message>
        <source>A customer bought lines of different carriers, so that one of them would always work. They failed in the same minute.</source>
        <translation>Ein Kunde hat Leitungen verschiedener Carrier gekauft, damit immer eine davon arbeitet. Alle sind in derselben Minute ausgefallen.</translation>
    </message>
    <message>
        <source>What do the failed lines share that nobody thought of? Answer with the id of the device.</source>
        <translation>Was haben die ausgefallenen Leitungen gemeinsam, woran niemand gedacht hat? Antworten Sie mit der Geräte-ID.</translation>
    </message>
    <message>
        <source>Lines of different carriers can still end on one device. Redundancy is what two lines do not share.</source>
        <translation>Leitungen verschiedener Carrier können trotzdem auf einem Gerät enden. Redundanz ist das, was zwei Leitungen nicht gemeinsam haben.</translation>
    </message>
    <message>
        <source>A flapping peer</source>
        <translation>Ein wechselhafter Peer</translation>
    </message>
    <message>
        <source>A customer says that the line drops for minutes and is fine whenever anybody looks.</source>
        <translation>Ein Kunde sagt, dass die Leitung immer wieder für Minuten ausfällt und in Ordnung ist, sobald jemand nachsieht.</translation>
    </message>
    <message>
        <source>Which peer is it? Detect more than once. Answer with its name.</source>
        <translation>Welcher Peer ist es? Prüfen Sie mehr als einmal. Antworten Sie mit seinem Namen.</translation>
    </message>
    <message>
        <source>One clear result does not say that a line is well: detections that are repeated show what comes and goes.</source>
        <translation>Ein einziges freies Ergebnis heißt nicht, dass eine Leitung in Ordnung ist: Erst wiederholte Prüfungen zeigen, was kommt und geht.</translation>
    </message>
    <message>
        <source>The token expires in the middle of a run</source>
        <translation>Das Token läuft mitten in einem Lauf ab</translation>
    </message>
    <message>
        <source>You detect all peers, and after a few requests the service refuses the token. A new one is the old one with -renewed at its end.</source>
        <translation>Sie prüfen alle Peers, und nach einigen Anfragen lehnt der Dienst das Token ab. Ein neues ist das alte mit -renewed am Ende.</translation>
    </message>
    <message>
        <source>What becomes of the detections that were created already?</source>
        <translation>Was wird aus den Prüfungen, die schon erstellt waren?</translation>
    </message>
    <message>
        <source>They are lost, and have to be created again.</source>
        <translation>Sie sind verloren und müssen noch einmal erstellt werden.</translation>
    </message>
    <message>
        <source>They go on at the service, and are followed with the new token.</source>
        <translation>Sie laufen beim Dienst weiter und werden mit dem neuen Token verfolgt.</translation>
    </message>
    <message>
        <source>The service deletes them with the token.</source>
        <translation>Der Dienst löscht sie zusammen mit dem Token.</translation>
    </message>
    <message>
        <source>A token is for asking. Tasks that exist go on without it, so nothing is created twice: give a new token, and the same run goes on.</source>
        <translation>Ein Token braucht nur, wer fragt. Aufgaben, die es schon gibt, laufen ohne es weiter, also wird nichts doppelt erstellt: Geben Sie ein neues Token ein, und derselbe Lauf geht weiter.</translation>
    </message>
    <message>
        <source>The gateway throttles</source>
        <translation>Das Gateway drosselt</translation>
    </message>
    <message>
        <source>You detect all peers, and the gateway answers 429 to a part of the requests.</source>
        <translation>Sie prüfen alle Peers, und das Gateway beantwortet einen Teil der Anfragen mit 429.</translation>
    </message>
    <message>
        <source>What does that say of the lines?</source>
        <translation>Was sagt das über die Leitungen?</translation>
    </message>
    <message>
        <source>Nothing: what was refused is sent later, once.</source>
        <translation>Nichts: Was abgelehnt wurde, wird später gesendet, und zwar einmal.</translation>
    </message>
    <message>
        <source>The peers that were refused are unreachable.</source>
        <translation>Die Peers, die abgelehnt wurden, sind unerreichbar.</translation>
    </message>
    <message>
        <source>The peers that were refused have been tested twice.</source>
        <translation>Die Peers, die abgelehnt wurden, sind doppelt geprüft worden.</translation>
    </message>
    <message>
        <source>429 is about the pace of requests. A request that is refused so was not carried out, and it is sent again when the service said that it may.</source>
        <translation>Bei 429 geht es um das Tempo der Anfragen. Eine Anfrage, die so abgelehnt wird, wurde nicht ausgeführt; sie wird noch einmal gesendet, sobald der Dienst es nach eigener Angabe erlaubt.</translation>
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
        <translation>Nach %1 nicht gelöst.</translation>
    </message>
    <message>
        <source>Solved in %1, with the first answer.</source>
        <translation>In %1 gelöst, mit der ersten Antwort.</translation>
    </message>
    <message>
        <source>Solved in %1, with %2 answers.</source>
        <translation>In %1 gelöst, mit %2 Antworten.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>https:// is missing in front of the host name.</source>
        <translation>Vor dem Hostnamen fehlt https://.</translation>
    </message>
    <message>
        <source>The endpoint must start with https://.</source>
        <translation>Der Endpunkt muss mit https:// anfangen.</translation>
    </message>
    <message>
        <source>The endpoint must not have a query or a fragment (? or #).</source>
        <translation>Der Endpunkt darf keine Abfrage und kein Fragment haben (? oder #).</translation>
    </message>
    <message>
        <source>The endpoint must not contain a user name or password (@).</source>
        <translation>Der Endpunkt darf keinen Benutzernamen und kein Passwort enthalten (@).</translation>
    </message>
    <message>
        <source>The endpoint must not have a path after the host name.</source>
        <translation>Der Endpunkt darf nach dem Hostnamen keinen Pfad haben.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Der Port muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>The address in brackets is not a plain IPv6 address.</source>
        <translation>Die Adresse in Klammern ist keine einfache IPv6-Adresse.</translation>
    </message>
    <message>
        <source>The host name is missing.</source>
        <translation>Der Hostname fehlt.</translation>
    </message>
    <message>
        <source>The host name is not a valid one.</source>
        <translation>Der Hostname ist nicht gültig.</translation>
    </message>
    <message>
        <source>Write an IP address as four plain numbers, like 192.0.2.1.</source>
        <translation>Schreiben Sie eine IP-Adresse als vier einfache Zahlen, wie 192.0.2.1.</translation>
    </message>
    <message>
        <source>The endpoint is empty.</source>
        <translation>Der Endpunkt ist leer.</translation>
    </message>
    <message>
        <source>The endpoint contains a space, a backslash or a control character, or is too long.</source>
        <translation>Der Endpunkt enthält ein Leerzeichen, einen Rückstrich oder ein Steuerzeichen, oder er ist zu lang.</translation>
    </message>
    <message>
        <source>Use https://. Plain http:// is only for this machine: 127.0.0.1, [::1] or localhost.</source>
        <translation>Verwenden Sie https://. Einfaches http:// ist nur für diesen Rechner: 127.0.0.1, [::1] oder localhost.</translation>
    </message>
</context>
<context>
    <name>ErrorBody</name>
    <message>
        <source>The service did not accept the sign-in: use a new token.</source>
        <translation>Der Dienst hat die Anmeldung nicht angenommen: Verwenden Sie ein neues Token.</translation>
    </message>
    <message>
        <source>This user is not allowed to do this: ask the administrator of the account.</source>
        <translation>Dieser Benutzer darf das nicht: Fragen Sie den Administrator des Kontos.</translation>
    </message>
    <message>
        <source>The service does not know this resource: check endpoint, region and project.</source>
        <translation>Der Dienst kennt diese Ressource nicht: Prüfen Sie Endpunkt, Region und Projekt.</translation>
    </message>
    <message>
        <source>A proxy asks for a sign-in of its own.</source>
        <translation>Ein Proxy verlangt eine eigene Anmeldung.</translation>
    </message>
    <message>
        <source>The service took too long to answer its gateway (HTTP %1).</source>
        <translation>Der Dienst brauchte zu lange, um seinem Gateway zu antworten (HTTP %1).</translation>
    </message>
    <message>
        <source>The request is too large for the gateway (HTTP %1): a shorter token may help.</source>
        <translation>Die Anfrage ist dem Gateway zu groß (HTTP %1): Ein kürzeres Token kann helfen.</translation>
    </message>
    <message>
        <source>The service asks to slow down: too many requests.</source>
        <translation>Der Dienst bittet, langsamer zu werden: zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The service is not available at the moment (HTTP %1): try again later.</source>
        <translation>Der Dienst ist im Moment nicht verfügbar (HTTP %1): Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The service reports an internal error (HTTP %1): try again later.</source>
        <translation>Der Dienst meldet einen internen Fehler (HTTP %1): Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1).</source>
        <translation>Der Dienst hat die Anfrage abgelehnt (HTTP %1).</translation>
    </message>
    <message>
        <source>The service answered with %1.</source>
        <translation>Der Dienst hat mit %1 geantwortet.</translation>
    </message>
    <message>
        <source>The service answered with %1: %2</source>
        <translation>Der Dienst hat mit %1 geantwortet: %2</translation>
    </message>
</context>
<context>
    <name>ErrorCodes</name>
    <message>
        <source>The service could not read the request. Please report this as a bug.</source>
        <translation>Der Dienst konnte die Anfrage nicht lesen. Bitte melden Sie das als Fehler.</translation>
    </message>
    <message>
        <source>The service refused a parameter: check the ids; what they name may be gone.</source>
        <translation>Der Dienst hat einen Parameter abgelehnt: Prüfen Sie die IDs; was sie nennen, gibt es vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>The service does not know this resource: check region and project.</source>
        <translation>Der Dienst kennt diese Ressource nicht: Prüfen Sie Region und Projekt.</translation>
    </message>
    <message>
        <source>The service reports a system error: try again later.</source>
        <translation>Der Dienst meldet einen Systemfehler: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The service refused an IP address.</source>
        <translation>Der Dienst hat eine IP-Adresse abgelehnt.</translation>
    </message>
    <message>
        <source>The service could not reach the VPC service behind it: try again later.</source>
        <translation>Der Dienst konnte den VPC-Dienst dahinter nicht erreichen: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>A service behind Direct Connect failed: try again later.</source>
        <translation>Ein Dienst hinter Direct Connect ist fehlgeschlagen: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The VPC does not exist: check the virtual gateway.</source>
        <translation>Die VPC gibt es nicht: Prüfen Sie das virtuelle Gateway.</translation>
    </message>
    <message>
        <source>The service refused an AS number.</source>
        <translation>Der Dienst hat eine AS-Nummer abgelehnt.</translation>
    </message>
    <message>
        <source>The service reports an invalid policy: ask support.</source>
        <translation>Der Dienst meldet eine ungültige Richtlinie: Fragen Sie den Support.</translation>
    </message>
    <message>
        <source>The network identifier of the VPC is missing: ask support.</source>
        <translation>Die Netzkennung der VPC fehlt: Fragen Sie den Support.</translation>
    </message>
    <message>
        <source>The service&apos;s agent is not working normally: try again later.</source>
        <translation>Der Agent des Dienstes arbeitet nicht normal: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>You have no permission for this: ask the administrator of the account.</source>
        <translation>Dazu haben Sie keine Berechtigung: Fragen Sie den Administrator des Kontos.</translation>
    </message>
    <message>
        <source>The connection (the line) is not working normally: see its status.</source>
        <translation>Die Verbindung (die Leitung) arbeitet nicht normal: Sehen Sie ihren Status an.</translation>
    </message>
    <message>
        <source>The connection (the line) is in use.</source>
        <translation>Die Verbindung (die Leitung) wird verwendet.</translation>
    </message>
    <message>
        <source>The connection (the line) does not exist.</source>
        <translation>Die Verbindung (die Leitung) gibt es nicht.</translation>
    </message>
    <message>
        <source>The quota of connections is used up: ask for a larger one.</source>
        <translation>Das Kontingent an Verbindungen ist aufgebraucht: Bitten Sie um ein größeres.</translation>
    </message>
    <message>
        <source>The virtual gateway is in use: wait and try again.</source>
        <translation>Das virtuelle Gateway wird verwendet: Warten Sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The virtual gateway does not exist.</source>
        <translation>Das virtuelle Gateway gibt es nicht.</translation>
    </message>
    <message>
        <source>The virtual gateway is being moved: wait and try again.</source>
        <translation>Das virtuelle Gateway wird gerade verschoben: Warten Sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The virtual gateway is locked: wait and try again.</source>
        <translation>Das virtuelle Gateway ist gesperrt: Warten Sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A resource behind the virtual interface is not working normally.</source>
        <translation>Eine Ressource hinter der virtuellen Schnittstelle arbeitet nicht normal.</translation>
    </message>
    <message>
        <source>The status of the virtual interface does not allow this now.</source>
        <translation>Der Status der virtuellen Schnittstelle lässt das jetzt nicht zu.</translation>
    </message>
    <message>
        <source>The virtual interface does not exist.</source>
        <translation>Die virtuelle Schnittstelle gibt es nicht.</translation>
    </message>
    <message>
        <source>The virtual interface belongs to another project: check the project id.</source>
        <translation>Die virtuelle Schnittstelle gehört zu einem anderen Projekt: Prüfen Sie die Projekt-ID.</translation>
    </message>
    <message>
        <source>The virtual interface is in use.</source>
        <translation>Die virtuelle Schnittstelle wird verwendet.</translation>
    </message>
    <message>
        <source>The virtual interface is not working normally: see its status.</source>
        <translation>Die virtuelle Schnittstelle arbeitet nicht normal: Sehen Sie ihren Status an.</translation>
    </message>
    <message>
        <source>This endpoint or region does not offer connectivity detection.</source>
        <translation>Dieser Endpunkt oder diese Region bietet keine Verbindungsprüfung.</translation>
    </message>
    <message>
        <source>The gateway found no service behind this address: ask support.</source>
        <translation>Das Gateway fand keinen Dienst hinter dieser Adresse: Fragen Sie den Support.</translation>
    </message>
    <message>
        <source>The gateway of the service is not set up correctly: ask support.</source>
        <translation>Das Gateway des Dienstes ist nicht richtig eingerichtet: Fragen Sie den Support.</translation>
    </message>
    <message>
        <source>The service did not accept the sign-in: use a new token.</source>
        <translation>Der Dienst hat die Anmeldung nicht angenommen: Verwenden Sie ein neues Token.</translation>
    </message>
    <message>
        <source>This user may not use the API: ask the administrator of the account.</source>
        <translation>Dieser Benutzer darf die API nicht verwenden: Fragen Sie den Administrator des Kontos.</translation>
    </message>
    <message>
        <source>The service did not accept the sign-in: check the key and this machine&apos;s clock.</source>
        <translation>Der Dienst hat die Anmeldung nicht angenommen: Prüfen Sie den Schlüssel und die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>This application may not use the API: ask the administrator of the account.</source>
        <translation>Diese Anwendung darf die API nicht verwenden: Fragen Sie den Administrator des Kontos.</translation>
    </message>
    <message>
        <source>The service did not accept this way to sign in.</source>
        <translation>Der Dienst hat diese Art der Anmeldung nicht angenommen.</translation>
    </message>
    <message>
        <source>Access to the API was denied: ask the administrator of the account.</source>
        <translation>Der Zugriff auf die API wurde verweigert: Fragen Sie den Administrator des Kontos.</translation>
    </message>
    <message>
        <source>The token has expired or belongs to another region: get a new one for this region.</source>
        <translation>Das Token ist abgelaufen oder gehört zu einer anderen Region: Holen Sie ein neues für diese Region.</translation>
    </message>
    <message>
        <source>The service asks to slow down: too many requests.</source>
        <translation>Der Dienst bittet, langsamer zu werden: zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The service asks to sign in.</source>
        <translation>Der Dienst verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>You are not allowed to do this: ask the administrator of the account.</source>
        <translation>Sie dürfen das nicht: Fragen Sie den Administrator des Kontos.</translation>
    </message>
    <message>
        <source>A policy does not allow this: ask the administrator of the account.</source>
        <translation>Eine Richtlinie lässt das nicht zu: Fragen Sie den Administrator des Kontos.</translation>
    </message>
    <message>
        <source>The resource does not exist.</source>
        <translation>Die Ressource gibt es nicht.</translation>
    </message>
    <message>
        <source>The sign-in service reports an internal error: try again later.</source>
        <translation>Der Anmeldedienst meldet einen internen Fehler: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The user is locked after too many failures: wait, or ask the administrator of the account, before you try again.</source>
        <translation>Der Benutzer ist nach zu vielen Fehlversuchen gesperrt: Warten Sie oder fragen Sie den Administrator des Kontos, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Der Benutzername oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>The token has expired: get a new one.</source>
        <translation>Das Token ist abgelaufen: Holen Sie ein neues.</translation>
    </message>
    <message>
        <source>The token is not valid: get a new one.</source>
        <translation>Das Token ist nicht gültig: Holen Sie ein neues.</translation>
    </message>
    <message>
        <source>The user of this access key is disabled: ask the administrator of the account.</source>
        <translation>Der Benutzer dieses Zugriffsschlüssels ist deaktiviert: Fragen Sie den Administrator des Kontos.</translation>
    </message>
    <message>
        <source>This user may only use the web console: ask the administrator of the account for programmatic access.</source>
        <translation>Dieser Benutzer darf nur die Web-Konsole verwenden: Bitten Sie den Administrator des Kontos um programmatischen Zugriff.</translation>
    </message>
    <message>
        <source>This user is disabled: ask the administrator of the account.</source>
        <translation>Dieser Benutzer ist deaktiviert: Fragen Sie den Administrator des Kontos.</translation>
    </message>
    <message>
        <source>This region is not open to the account: choose another one, or ask the administrator.</source>
        <translation>Diese Region steht dem Konto nicht offen: Wählen Sie eine andere oder fragen Sie den Administrator.</translation>
    </message>
    <message>
        <source>The one-time code is wrong or too old: enter the one that is shown now.</source>
        <translation>Der Einmalcode ist falsch oder zu alt: Geben Sie den ein, der jetzt angezeigt wird.</translation>
    </message>
    <message>
        <source>The access key is blocked: ask the administrator of the account, or use another one.</source>
        <translation>Der Zugriffsschlüssel ist blockiert: Fragen Sie den Administrator des Kontos oder verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>The access key has expired: make a new one.</source>
        <translation>Der Zugriffsschlüssel ist abgelaufen: Erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The access key belongs to no user: use another one.</source>
        <translation>Der Zugriffsschlüssel gehört zu keinem Benutzer: Verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>The access key is disabled: enable it in the console, or use another one.</source>
        <translation>Der Zugriffsschlüssel ist deaktiviert: Aktivieren Sie ihn in der Konsole oder verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>The temporary key has expired: get a new one.</source>
        <translation>Der befristete Schlüssel ist abgelaufen: Holen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The project does not exist: check region and project.</source>
        <translation>Das Projekt gibt es nicht: Prüfen Sie Region und Projekt.</translation>
    </message>
    <message>
        <source>The token is damaged or comes from another cloud: get a new one.</source>
        <translation>Das Token ist beschädigt oder stammt aus einer anderen Cloud: Holen Sie ein neues.</translation>
    </message>
    <message>
        <source>The service saw no token.</source>
        <translation>Der Dienst hat kein Token gesehen.</translation>
    </message>
    <message>
        <source>The signature does not match: check the secret key. Five failures lock the key for five minutes.</source>
        <translation>Die Signatur passt nicht: Prüfen Sie den geheimen Schlüssel. Fünf Fehlversuche sperren den Schlüssel für fünf Minuten.</translation>
    </message>
    <message>
        <source>The access key is locked after too many failures: wait five minutes.</source>
        <translation>Der Zugriffsschlüssel ist nach zu vielen Fehlversuchen gesperrt: Warten Sie fünf Minuten.</translation>
    </message>
    <message>
        <source>The access key is unknown or not active.</source>
        <translation>Der Zugriffsschlüssel ist unbekannt oder nicht aktiv.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Task: %1</source>
        <translation>Aufgabe: %1</translation>
    </message>
    <message>
        <source>The reply to the create was lost; this task was found by looking for it.</source>
        <translation>Die Antwort auf das Erstellen ging verloren; diese Aufgabe wurde durch Suchen gefunden.</translation>
    </message>
    <message>
        <source>Status as sent: %1</source>
        <translation>Status wie gesendet: %1</translation>
    </message>
    <message>
        <source>Loss: %1 percent</source>
        <translation>Verlust: %1 Prozent</translation>
    </message>
    <message>
        <source>Loss as sent: nothing</source>
        <translation>Verlust wie gesendet: nichts</translation>
    </message>
    <message>
        <source>Loss as sent, not understood: %1</source>
        <translation>Verlust wie gesendet, nicht verstanden: %1</translation>
    </message>
    <message>
        <source>Started: %1 (server time)</source>
        <translation>Begonnen: %1 (Zeit des Servers)</translation>
    </message>
    <message>
        <source>Ended: %1 (server time)</source>
        <translation>Beendet: %1 (Zeit des Servers)</translation>
    </message>
    <message>
        <source>Sent: %1 UTC (this computer&apos;s clock)</source>
        <translation>Gesendet: %1 UTC (Uhr dieses Rechners)</translation>
    </message>
    <message>
        <source>Remote gateway: %1</source>
        <translation>Remote-Gateway: %1</translation>
    </message>
    <message>
        <source>BGP status when the peers were loaded: %1</source>
        <translation>BGP-Status, als die Peers geladen wurden: %1</translation>
    </message>
    <message>
        <source>Last error: HTTP %1 %2</source>
        <translation>Letzter Fehler: HTTP %1 %2</translation>
    </message>
    <message>
        <source>The service&apos;s words: %1</source>
        <translation>Die Worte des Dienstes: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
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
        <translation>Remote %1</translation>
    </message>
    <message>
        <source>Local %1</source>
        <translation>Lokal %1</translation>
    </message>
    <message>
        <source>Interface %1</source>
        <translation>Schnittstelle %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Leitung %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Aufgabe %1</translation>
    </message>
</context>
<context>
    <name>Flapping</name>
    <message>
        <source>Flapping: %1 changes between clear and bad in its last %2 results.</source>
        <translation>Wechselhaft: %1 Wechsel zwischen frei und schlecht in den letzten %2 Ergebnissen.</translation>
    </message>
    <message>
        <source>The last result alone says little about this peer: it may be otherwise when it is needed.</source>
        <translation>Das letzte Ergebnis allein sagt wenig über diesen Peer: Wenn er gebraucht wird, kann es anders sein.</translation>
    </message>
    <message>
        <source>Repeat the detection for a while, and compare the times of the changes with those in the router&apos;s log and with the load of the line.</source>
        <translation>Wiederholen Sie die Prüfung eine Zeit lang und vergleichen Sie die Zeiten der Wechsel mit denen im Log des Routers und mit der Last der Leitung.</translation>
    </message>
    <message>
        <source>Tell the carrier that the line comes and goes, with the times of the bad results.</source>
        <translation>Sagen Sie dem Carrier, dass die Leitung kommt und geht, mit den Zeiten der schlechten Ergebnisse.</translation>
    </message>
    <message>
        <source>Its last results, the oldest first: %1</source>
        <translation>Seine letzten Ergebnisse, die ältesten zuerst: %1</translation>
    </message>
</context>
<context>
    <name>GroupTree</name>
    <message>
        <source>All peers</source>
        <translation>Alle Peers</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Nach Leitung</translation>
    </message>
    <message>
        <source>Line not known</source>
        <translation>Leitung nicht bekannt</translation>
    </message>
    <message>
        <source>By gateway</source>
        <translation>Nach Gateway</translation>
    </message>
    <message>
        <source>Gateway not known</source>
        <translation>Gateway nicht bekannt</translation>
    </message>
    <message>
        <source>By virtual interface</source>
        <translation>Nach virtueller Schnittstelle</translation>
    </message>
    <message>
        <source>Virtual interface not known</source>
        <translation>Virtuelle Schnittstelle nicht bekannt</translation>
    </message>
    <message>
        <source>Own groups</source>
        <translation>Eigene Gruppen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Every action of this window as it is now. Without a shortcut, an action is reached by its menu (Alt and the underlined letter), and by the palette.</source>
        <translation>Alle Aktionen dieses Fensters, wie sie jetzt sind. Eine Aktion ohne Tastenkürzel ist über ihr Menü (Alt und der unterstrichene Buchstabe) und über die Befehlspalette zu erreichen.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <translation>Zehn Minuten</translation>
    </message>
    <message>
        <source>The 02:00 card</source>
        <translation>Die Karte für 02:00 Uhr</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>Wenn etwas fehlschlägt</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>Die Befehlszeile</translation>
    </message>
    <message>
        <source>Codes of the service</source>
        <translation>Codes des Dienstes</translation>
    </message>
    <message>
        <source>Team history</source>
        <translation>Verlauf des Teams</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Was sicher ist</translation>
    </message>
    <message>
        <source>What the API does not say</source>
        <translation>Was die API nicht sagt</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>The zip could not be made.</source>
        <translation>Die Zip-Datei konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>One page for any browser</source>
        <translation>Eine Seite für jeden Browser</translation>
    </message>
    <message>
        <source>The pages could not be painted.</source>
        <translation>Die Seiten konnten nicht gezeichnet werden.</translation>
    </message>
    <message numerus="yes">
        <source>The results of %n peers</source>
        <translation>
            <numerusform>Die Ergebnisse von %n Peer</numerusform>
            <numerusform>Die Ergebnisse von %n Peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawings of losses</source>
        <translation>
            <numerusform>%n Verlustdiagramm</numerusform>
            <numerusform>%n Verlustdiagramme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n Blatt</numerusform>
            <numerusform>%n Blätter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history is not written through a link: %1</source>
        <translation>Der Verlauf wird nicht über eine Verknüpfung geschrieben: %1</translation>
    </message>
    <message>
        <source>The history cannot be kept here, since this is no file: %1</source>
        <translation>Der Verlauf kann hier nicht geführt werden, denn das ist keine Datei: %1</translation>
    </message>
    <message>
        <source>The history is not written into a file of another user: %1</source>
        <translation>Der Verlauf wird nicht in die Datei eines anderen Benutzers geschrieben: %1</translation>
    </message>
    <message>
        <source>The rights of this file cannot be set: %1</source>
        <translation>Die Rechte dieser Datei können nicht gesetzt werden: %1</translation>
    </message>
    <message>
        <source>The history cannot be written: %1</source>
        <translation>Der Verlauf kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The history is damaged and cannot be set aside: %1</source>
        <translation>Der Verlauf ist beschädigt und kann nicht beiseitegelegt werden: %1</translation>
    </message>
    <message>
        <source>The folder of the history cannot be made: %1</source>
        <translation>Der Ordner des Verlaufs kann nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>The history is not kept in a folder of another user: %1</source>
        <translation>Der Verlauf wird nicht im Ordner eines anderen Benutzers geführt: %1</translation>
    </message>
    <message>
        <source>The history is not kept in a folder that every user can write to: %1</source>
        <translation>Der Verlauf wird nicht in einem Ordner geführt, in den jeder schreiben kann: %1</translation>
    </message>
    <message>
        <source>This file cannot be made: %1</source>
        <translation>Diese Datei kann nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>The history cannot be opened: another program is doing so.</source>
        <translation>Der Verlauf kann nicht geöffnet werden: Ein anderes Programm tut das gerade.</translation>
    </message>
    <message>
        <source>The history was damaged. It was kept as %1, and a new one was begun.</source>
        <translation>Der Verlauf war beschädigt. Er wurde als %1 aufbewahrt, und ein neuer wurde begonnen.</translation>
    </message>
    <message>
        <source>Several runs begin like that. Give more characters of the run&apos;s id.</source>
        <translation>Mehrere Läufe fangen so an. Geben Sie mehr Zeichen der Kennung des Laufs an.</translation>
    </message>
    <message>
        <source>After last~ comes a whole number: last~1 is the run before the last.</source>
        <translation>Nach last~ kommt eine ganze Zahl: last~1 ist der vorletzte Lauf.</translation>
    </message>
    <message>
        <source>No run is kept yet.</source>
        <translation>Es ist noch kein Lauf aufbewahrt.</translation>
    </message>
    <message>
        <source>There are not so many runs in the history.</source>
        <translation>So viele Läufe sind nicht im Verlauf.</translation>
    </message>
    <message>
        <source>There is no baseline with the name &quot;%1&quot;.</source>
        <translation>Es gibt keine Basislinie mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>A run is named by the first characters of its id (4 or more), by last, by last~1, or by baseline:NAME.</source>
        <translation>Ein Lauf wird durch die ersten Zeichen seiner Kennung (4 oder mehr), durch last, last~1 oder baseline:NAME benannt.</translation>
    </message>
    <message>
        <source>There is no run with the id %1.</source>
        <translation>Es gibt keinen Lauf mit der Kennung %1.</translation>
    </message>
    <message>
        <source>The name of a baseline has 1 to %1 characters.</source>
        <translation>Der Name einer Basislinie hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>This run is not in the history.</source>
        <translation>Dieser Lauf ist nicht im Verlauf.</translation>
    </message>
    <message>
        <source>This run is followed by another window or program.</source>
        <translation>Diesem Lauf folgt ein anderes Fenster oder Programm.</translation>
    </message>
    <message>
        <source>The history cannot be locked: no file can be made in %1</source>
        <translation>Der Verlauf kann nicht gesperrt werden: In %1 kann keine Datei angelegt werden</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Peerlight, and is left as it is.</source>
        <translation>Der Verlauf wurde von einer neueren Version von Peerlight geschrieben und bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The disk is full: the history cannot be written.</source>
        <translation>Der Datenträger ist voll: Der Verlauf kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The history cannot be written: another program keeps it locked.</source>
        <translation>Der Verlauf kann nicht geschrieben werden: Ein anderes Programm hält ihn gesperrt.</translation>
    </message>
    <message>
        <source>The history cannot be opened for writing: the rights of its folder do not allow it.</source>
        <translation>Der Verlauf kann nicht zum Schreiben geöffnet werden: Die Rechte seines Ordners lassen es nicht zu.</translation>
    </message>
    <message>
        <source>The history cannot be kept in this folder: its file system has no shared memory.</source>
        <translation>Der Verlauf kann in diesem Ordner nicht geführt werden: Sein Dateisystem hat keinen gemeinsamen Speicher.</translation>
    </message>
    <message>
        <source>The team&apos;s history cannot be reached: Qt&apos;s driver for PostgreSQL is not installed (Debian: libqt6sql6-psql).</source>
        <translation>Der Verlauf des Teams ist nicht zu erreichen: Der PostgreSQL-Treiber von Qt ist nicht installiert (Debian: libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>This has to wait: the team&apos;s history cannot be reached.</source>
        <translation>Das muss warten: Der Verlauf des Teams ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>%1 What is written here waits, and is sent later.</source>
        <translation>%1 Was hier geschrieben wird, wartet und wird später gesendet.</translation>
    </message>
    <message>
        <source>This run is shared with a team: it goes on when the team&apos;s history can be reached.</source>
        <translation>Dieser Lauf wird mit einem Team geteilt: Er geht weiter, wenn der Verlauf des Teams wieder erreichbar ist.</translation>
    </message>
    <message>
        <source>The team&apos;s history cannot be read or written: %1</source>
        <translation>Der Verlauf des Teams kann nicht gelesen oder geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The history is damaged.</source>
        <translation>Der Verlauf ist beschädigt.</translation>
    </message>
    <message>
        <source>The history cannot be read or written: %1.</source>
        <translation>Der Verlauf kann nicht gelesen oder geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The address of the team&apos;s history takes sslmode and sslrootcert only.</source>
        <translation>Die Adresse des Team-Verlaufs nimmt nur sslmode und sslrootcert an.</translation>
    </message>
    <message>
        <source>sslmode is verify-full, verify-ca, require, prefer or disable.</source>
        <translation>sslmode ist verify-full, verify-ca, require, prefer oder disable.</translation>
    </message>
    <message>
        <source>The file of sslrootcert cannot have a semicolon in its name.</source>
        <translation>Die Datei von sslrootcert darf kein Semikolon im Namen haben.</translation>
    </message>
    <message>
        <source>The address of the team&apos;s history has a password in it, where others can read it. Leave it out, and give it in PEERLIGHT_PG_PASSWORD or ~/.pgpass.</source>
        <translation>In der Adresse des Team-Verlaufs steht ein Passwort, das andere dort lesen können. Lassen Sie es weg und geben Sie es in PEERLIGHT_PG_PASSWORD oder ~/.pgpass an.</translation>
    </message>
    <message>
        <source>The address of the team&apos;s history is postgresql://USER@HOST[:PORT]/DATABASE[?sslmode=verify-full].</source>
        <translation>Die Adresse des Team-Verlaufs ist postgresql://USER@HOST[:PORT]/DATABASE[?sslmode=verify-full].</translation>
    </message>
    <message>
        <source>The name of the operator has at most %1 characters.</source>
        <translation>Der Name des Operators hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The history cannot be opened: %1.</source>
        <translation>Der Verlauf kann nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>The history is damaged, and another window or program has it open. When that is closed, what can be read of it is copied into a new one.</source>
        <translation>Der Verlauf ist beschädigt, und ein anderes Fenster oder Programm hat ihn geöffnet. Wenn das geschlossen ist, wird in einen neuen kopiert, was sich davon lesen lässt.</translation>
    </message>
    <message>
        <source>The history was damaged: %1. The damaged file was kept as %2.</source>
        <translation>Der Verlauf war beschädigt: %1. Die beschädigte Datei wurde als %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing was copied from it: %1</source>
        <translation>Aus dem beschädigten wurde nichts kopiert: %1</translation>
    </message>
    <message>
        <source>This file cannot be written: %1</source>
        <translation>Diese Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>%1 detections of %2 runs could be read and were kept, at least %3 could not be read</source>
        <translation>%1 Prüfungen aus %2 Läufen konnten gelesen werden und sind aufbewahrt, mindestens %3 waren nicht lesbar</translation>
    </message>
    <message>
        <source>%1 detections of %2 runs could be read and were kept, how many could not be read is not known</source>
        <translation>%1 Prüfungen aus %2 Läufen konnten gelesen werden und sind aufbewahrt, wie viele nicht lesbar waren, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 detections of %2 runs could be read and were kept, %3 could not be read</source>
        <translation>%1 Prüfungen aus %2 Läufen konnten gelesen werden und sind aufbewahrt, %3 waren nicht lesbar</translation>
    </message>
    <message>
        <source>all its %1 detections of %2 runs could be read and were kept</source>
        <translation>alle %1 Prüfungen aus %2 Läufen konnten gelesen werden und sind aufbewahrt</translation>
    </message>
    <message>
        <source>, of looks, groups, tags or cards not all could be read</source>
        <translation>, von Blicken, Gruppen, Schlagwörtern oder Karten war nicht alles lesbar</translation>
    </message>
</context>
<context>
    <name>HtmlWriter</name>
    <message>
        <source>Connectivity detection</source>
        <translation>Verbindungsprüfung</translation>
    </message>
    <message>
        <source>DEMO: made with a simulated service, of no real network</source>
        <translation>DEMO: mit einem nachgeahmten Dienst erstellt, nicht aus einem echten Netz</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Peer id</source>
        <translation>Peer-ID</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>Remote-Gateway</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>IamAnswers</name>
    <message>
        <source>The answer is not from the sign-in service: check its address; something between you and the service may have answered in its place.</source>
        <translation>Die Antwort ist nicht vom Anmeldedienst: Prüfen Sie seine Adresse; etwas zwischen Ihnen und dem Dienst hat vielleicht an seiner Stelle geantwortet.</translation>
    </message>
    <message>
        <source>The sign-in was accepted, but the answer holds no token.</source>
        <translation>Die Anmeldung wurde angenommen, aber die Antwort enthält kein Token.</translation>
    </message>
    <message>
        <source>The sign-in was accepted, but its token cannot be used: %1</source>
        <translation>Die Anmeldung wurde angenommen, aber ihr Token ist nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>The sign-in was accepted, but the answer does not say until when.</source>
        <translation>Die Anmeldung wurde angenommen, aber die Antwort sagt nicht, bis wann.</translation>
    </message>
</context>
<context>
    <name>IamRequests</name>
    <message>
        <source>The account name is empty, too long or contains a line break.</source>
        <translation>Der Name des Kontos ist leer, zu lang oder enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The user name is empty, too long or contains a line break.</source>
        <translation>Der Benutzername ist leer, zu lang oder enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Das Passwort ist leer.</translation>
    </message>
    <message>
        <source>The password is too long: at most 4,096 bytes are sent.</source>
        <translation>Das Passwort ist zu lang: Höchstens 4.096 Bytes werden gesendet.</translation>
    </message>
    <message>
        <source>The password is not UTF-8 text.</source>
        <translation>Das Passwort ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The name of the project is too long or contains a line break.</source>
        <translation>Der Name des Projekts ist zu lang oder enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>A one-time code has six digits.</source>
        <translation>Ein Einmalcode hat sechs Ziffern.</translation>
    </message>
    <message>
        <source>A one-time code takes the ID of the user, not the name: see &quot;My Credentials&quot; in the console.</source>
        <translation>Ein Einmalcode braucht die ID des Benutzers, nicht den Namen: siehe „My Credentials“ in der Konsole.</translation>
    </message>
</context>
<context>
    <name>Ids</name>
    <message>
        <source>The character &quot;%1&quot; at position %2 does not belong in an id.</source>
        <translation>Das Zeichen „%1“ an Stelle %2 gehört nicht in eine ID.</translation>
    </message>
    <message>
        <source>The character %1 at position %2 does not belong in an id.</source>
        <translation>Das Zeichen %1 an Stelle %2 gehört nicht in eine ID.</translation>
    </message>
    <message>
        <source>An id has at most %1 characters; this has %2.</source>
        <translation>Eine ID hat höchstens %1 Zeichen; diese hat %2.</translation>
    </message>
    <message>
        <source>The peer id is empty.</source>
        <translation>Die Peer-ID ist leer.</translation>
    </message>
    <message>
        <source>Write the peer id without braces and without &quot;urn:uuid:&quot;.</source>
        <translation>Schreiben Sie die Peer-ID ohne geschweifte Klammern und ohne „urn:uuid:“.</translation>
    </message>
    <message>
        <source>A peer id has 36 characters, like 7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71; this has %1.</source>
        <translation>Eine Peer-ID hat 36 Zeichen, wie 7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71; diese hat %1.</translation>
    </message>
    <message>
        <source>A peer id has dashes after 8, 12, 16 and 20 digits, like 7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71.</source>
        <translation>Eine Peer-ID hat Striche nach 8, 12, 16 und 20 Ziffern, wie 7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71.</translation>
    </message>
    <message>
        <source>The project id is empty.</source>
        <translation>Die Projekt-ID ist leer.</translation>
    </message>
    <message>
        <source>The task id is empty.</source>
        <translation>Die Aufgaben-ID ist leer.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>1 peer added.</source>
        <translation>1 Peer hinzugefügt.</translation>
    </message>
    <message>
        <source>1 was in the list already.</source>
        <translation>1 war schon in der Liste.</translation>
    </message>
    <message>
        <source>1 duplicate left out.</source>
        <translation>1 Doppelter ausgelassen.</translation>
    </message>
    <message>
        <source>1 piece could not be read:</source>
        <translation>1 Stück konnte nicht gelesen werden:</translation>
    </message>
    <message>
        <source>There is no peer ID in this text.</source>
        <translation>In diesem Text ist keine Peer-ID.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers added.</source>
        <translation>
            <numerusform>%Ln Peer hinzugefügt.</numerusform>
            <numerusform>%Ln Peers hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in the list already.</source>
        <translation>
            <numerusform>%Ln war schon in der Liste.</numerusform>
            <numerusform>%Ln waren schon in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates left out.</source>
        <translation>
            <numerusform>%Ln Doppelter ausgelassen.</numerusform>
            <numerusform>%Ln Doppelte ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces could not be read:</source>
        <translation>
            <numerusform>%Ln Stück konnte nicht gelesen werden:</numerusform>
            <numerusform>%Ln Stücke konnten nicht gelesen werden:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>The list of lines was refused, so their names are missing: %1</source>
        <translation>Die Liste der Leitungen wurde abgelehnt, deshalb fehlen ihre Namen: %1</translation>
    </message>
    <message>
        <source>The list of virtual gateways was refused, so their names are missing: %1</source>
        <translation>Die Liste der virtuellen Gateways wurde abgelehnt, deshalb fehlen ihre Namen: %1</translation>
    </message>
    <message>
        <source>The list of global gateways was refused, so their names are missing: %1</source>
        <translation>Die Liste der globalen Gateways wurde abgelehnt, deshalb fehlen ihre Namen: %1</translation>
    </message>
    <message>
        <source>The list of lines could not be read, so their names are missing: %1</source>
        <translation>Die Liste der Leitungen konnte nicht gelesen werden, deshalb fehlen ihre Namen: %1</translation>
    </message>
    <message>
        <source>The list of virtual gateways could not be read, so their names are missing: %1</source>
        <translation>Die Liste der virtuellen Gateways konnte nicht gelesen werden, deshalb fehlen ihre Namen: %1</translation>
    </message>
    <message>
        <source>The list of global gateways could not be read, so their names are missing: %1</source>
        <translation>Die Liste der globalen Gateways konnte nicht gelesen werden, deshalb fehlen ihre Namen: %1</translation>
    </message>
</context>
<context>
    <name>InventoryLoader</name>
    <message>
        <source>Loading the inventory was cancelled.</source>
        <translation>Das Laden des Bestands wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>JsonCheck</name>
    <message>
        <source>Something follows after the end of the JSON document.</source>
        <translation>Nach dem Ende des JSON-Dokuments folgt noch etwas.</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than 1024 levels.</source>
        <translation>Das JSON ist tiefer als 1024 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing in the JSON.</source>
        <translation>Im JSON fehlt ein Komma oder eine schließende Klammer.</translation>
    </message>
    <message>
        <source>The name of a member is missing in the JSON.</source>
        <translation>Im JSON fehlt der Name eines Mitglieds.</translation>
    </message>
    <message>
        <source>The JSON has two members of the same name in one object.</source>
        <translation>Im JSON stehen zwei Mitglieder gleichen Namens in einem Objekt.</translation>
    </message>
    <message>
        <source>A colon is missing in the JSON.</source>
        <translation>Im JSON fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>A string is not closed in the JSON.</source>
        <translation>Im JSON ist eine Zeichenkette nicht geschlossen.</translation>
    </message>
    <message>
        <source>A control character stands in a string of the JSON.</source>
        <translation>In einer Zeichenkette des JSON steht ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>A backslash in a string of the JSON means nothing.</source>
        <translation>Ein Rückstrich in einer Zeichenkette des JSON bedeutet nichts.</translation>
    </message>
    <message>
        <source>This is no JSON value.</source>
        <translation>Das ist kein JSON-Wert.</translation>
    </message>
    <message>
        <source>A number in the JSON does not fit.</source>
        <translation>Eine Zahl im JSON passt nicht.</translation>
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
        <translation>Mit Tabulatoren getrennt (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Peer IDs, one a line (*.txt)</source>
        <translation>Peer-IDs, eine je Zeile (*.txt)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>A list of IDs</source>
        <translation>Eine Liste von IDs</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Eine Tabelle</translation>
    </message>
    <message>
        <source>A table with tabs</source>
        <translation>Eine Tabelle mit Tabulatoren</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Lines of JSON</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>ignorieren</translation>
    </message>
    <message>
        <source>peer ID</source>
        <translation>Peer-ID</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>interface ID</source>
        <translation>Schnittstellen-ID</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>line ID</source>
        <translation>Leitungs-ID</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>gateway ID</source>
        <translation>Gateway-ID</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>remote gateway</source>
        <translation>Remote-Gateway</translation>
    </message>
    <message>
        <source>local gateway</source>
        <translation>Lokales Gateway</translation>
    </message>
    <message>
        <source>address family</source>
        <translation>Adressfamilie</translation>
    </message>
    <message>
        <source>route mode</source>
        <translation>Routenmodus</translation>
    </message>
    <message>
        <source>BGP ASN</source>
        <translation>BGP-ASN</translation>
    </message>
    <message>
        <source>BGP status</source>
        <translation>BGP-Status</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>device ID</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>secret: not read</source>
        <translation>Geheimnis: nicht gelesen</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>, separated by: %1</source>
        <translation>, Trennzeichen: %1</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message numerus="yes">
        <source>Locked, since nothing was pressed for %n minute(s): every secret was taken out of memory.</source>
        <translation>
            <numerusform>Gesperrt, weil %n Minute lang nichts gedrückt wurde: Alle Geheimnisse wurden aus dem Speicher genommen.</numerusform>
            <numerusform>Gesperrt, weil %n Minuten lang nichts gedrückt wurde: Alle Geheimnisse wurden aus dem Speicher genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked, since the machine went to sleep or its screen was locked: every secret was taken out of memory.</source>
        <translation>Gesperrt, weil der Rechner schlafen ging oder sein Bildschirm gesperrt wurde: Alle Geheimnisse wurden aus dem Speicher genommen.</translation>
    </message>
    <message>
        <source>Locked: every secret was taken out of memory.</source>
        <translation>Gesperrt: Alle Geheimnisse wurden aus dem Speicher genommen.</translation>
    </message>
    <message>
        <source>The run is paused. Choose the connection again, or enter the secret, and press &quot;Go on with the new token&quot;: the same rows go on.</source>
        <translation>Der Lauf ist unterbrochen. Wählen Sie die Verbindung noch einmal oder geben Sie das Geheimnis ein und drücken Sie „Mit dem neuen Token weiter“: Dieselben Zeilen gehen weiter.</translation>
    </message>
    <message>
        <source>The run is paused. Enter the secret again and press &quot;Go on with the new token&quot;: the same rows go on.</source>
        <translation>Der Lauf ist unterbrochen. Geben Sie das Geheimnis noch einmal ein und drücken Sie „Mit dem neuen Token weiter“: Dieselben Zeilen gehen weiter.</translation>
    </message>
    <message>
        <source>What was detected is still here. Choose the connection again, or enter the secret, to go on.</source>
        <translation>Was geprüft wurde, ist noch da. Wählen Sie die Verbindung noch einmal oder geben Sie das Geheimnis ein, um weiterzumachen.</translation>
    </message>
    <message>
        <source>What was detected is still here. Enter the secret again to go on.</source>
        <translation>Was geprüft wurde, ist noch da. Geben Sie das Geheimnis noch einmal ein, um weiterzumachen.</translation>
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
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>Remote-Gateway</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>Lokales Gateway</translation>
    </message>
    <message>
        <source>Address family</source>
        <translation>Adressfamilie</translation>
    </message>
    <message>
        <source>Route mode</source>
        <translation>Routenmodus</translation>
    </message>
    <message>
        <source>BGP ASN</source>
        <translation>BGP-ASN</translation>
    </message>
    <message>
        <source>BGP status</source>
        <translation>BGP-Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Provider status</source>
        <translation>Status beim Anbieter</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Bandwidth (Mbit/s)</source>
        <translation>Bandbreite (Mbit/s)</translation>
    </message>
    <message>
        <source>VPC or enterprise router</source>
        <translation>VPC oder Enterprise Router</translation>
    </message>
    <message>
        <source>%1 %2 is new.</source>
        <translation>%1 %2 ist neu.</translation>
    </message>
    <message>
        <source>%1 %2 has gone.</source>
        <translation>%1 %2 ist weg.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 %2 changed: %3</source>
        <translation>%1 %2 geändert: %3</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>%1: %2, %3 % loss</source>
        <translation>%1: %2, %3 % Verlust</translation>
    </message>
    <message>
        <source>No peer is selected.</source>
        <translation>Kein Peer ist ausgewählt.</translation>
    </message>
    <message>
        <source>%1: no result is kept.</source>
        <translation>%1: Es ist kein Ergebnis aufbewahrt.</translation>
    </message>
    <message>
        <source>%1: %2 results from %3 to %4.</source>
        <translation>%1: %2 Ergebnisse von %3 bis %4.</translation>
    </message>
    <message>
        <source>%1 without a loss; the line has a gap there.</source>
        <translation>%1 ohne Messwert; dort hat die Kurve eine Lücke.</translation>
    </message>
    <message>
        <source>Latest: %1.</source>
        <translation>Zuletzt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The loss was measured %Ln times: %1 times none, %2 % at most.</source>
        <translation>
            <numerusform>Der Verlust wurde %Ln-mal gemessen: %1-mal keiner, höchstens %2 %.</numerusform>
            <numerusform>Der Verlust wurde %Ln-mal gemessen: %1-mal keiner, höchstens %2 %.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>&amp;Detect</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Detect the selected peers, or all if none is selected</source>
        <translation>Die ausgewählten Peers prüfen, oder alle, wenn keiner ausgewählt ist</translation>
    </message>
    <message>
        <source>Detect &amp;all</source>
        <translation>&amp;Alle prüfen</translation>
    </message>
    <message>
        <source>Detect every peer of the list</source>
        <translation>Jeden Peer der Liste prüfen</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Warten been&amp;den</translation>
    </message>
    <message>
        <source>Send nothing more, and end the rows that are open. Tasks go on at the service.</source>
        <translation>Nichts mehr senden und die offenen Zeilen beenden. Aufgaben laufen beim Dienst weiter.</translation>
    </message>
    <message>
        <source>Follow &amp;up</source>
        <translation>&amp;Nachverfolgen</translation>
    </message>
    <message>
        <source>See what became of detections that were cut off when the program ended</source>
        <translation>Sehen, was aus Prüfungen wurde, die abgeschnitten waren, als das Programm endete</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>N&amp;och einmal senden</translation>
    </message>
    <message>
        <source>Create once more what may or may not have been created</source>
        <translation>Noch einmal erstellen, was vielleicht erstellt wurde, vielleicht nicht</translation>
    </message>
    <message>
        <source>&amp;Add peers</source>
        <translation>Peers hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Load peers</source>
        <translation>Peers &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Open a peer list…</source>
        <translation>Peer-Liste ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
    <message>
        <source>Go to the &amp;connection</source>
        <translation>Zur &amp;Verbindung gehen</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;About Peerlight</source>
        <translation>&amp;Über Peerlight</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Peers</source>
        <translation>&amp;Peers</translation>
    </message>
    <message>
        <source>&amp;Detection</source>
        <translation>P&amp;rüfung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Go on with the new token</source>
        <translation>&amp;Mit dem neuen Token weiter</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>MarkdownWriter</name>
    <message>
        <source>Connectivity detection</source>
        <translation>Verbindungsprüfung</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Peer id</source>
        <translation>Peer-ID</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>Remote-Gateway</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>DEMO: made with a simulated service, of no real network</source>
        <translation>DEMO: mit einem nachgeahmten Dienst erstellt, nicht aus einem echten Netz</translation>
    </message>
</context>
<context>
    <name>NetworkFailure</name>
    <message>
        <source>the certificate has expired</source>
        <translation>das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>the certificate is not valid yet; is this machine&apos;s clock right?</source>
        <translation>das Zertifikat gilt noch nicht; geht die Uhr dieses Rechners richtig?</translation>
    </message>
    <message>
        <source>the certificate was issued for another host name</source>
        <translation>das Zertifikat wurde für einen anderen Hostnamen ausgestellt</translation>
    </message>
    <message>
        <source>the certificate is signed by itself, not by an authority that this machine trusts</source>
        <translation>das Zertifikat ist von sich selbst unterschrieben, nicht von einer Stelle, der dieser Rechner traut</translation>
    </message>
    <message>
        <source>the certificate was issued by an authority that this machine does not trust</source>
        <translation>das Zertifikat wurde von einer Stelle ausgestellt, der dieser Rechner nicht traut</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be set up.</source>
        <translation>Es konnte keine sichere Verbindung zu %1 aufgebaut werden.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2.</source>
        <translation>Das Zertifikat von %1 wurde nicht angenommen: %2.</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a sign-in.</source>
        <translation>Der Proxy %1 verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The proxy %1 did not make the connection.</source>
        <translation>Der Proxy %1 hat die Verbindung nicht hergestellt.</translation>
    </message>
    <message>
        <source>%1 (through the proxy %2)</source>
        <translation>%1 (über den Proxy %2)</translation>
    </message>
    <message>
        <source>Could not reach %1: the connection was refused.</source>
        <translation>%1 war nicht zu erreichen: Die Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Could not reach %1: the host name was not found.</source>
        <translation>%1 war nicht zu erreichen: Der Hostname wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Could not reach %1: the connection attempt got no answer.</source>
        <translation>%1 war nicht zu erreichen: Der Verbindungsversuch bekam keine Antwort.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete.</source>
        <translation>Die Verbindung zu %1 endete, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Could not reach %1: this machine has no network at the moment.</source>
        <translation>%1 war nicht zu erreichen: Dieser Rechner hat im Moment kein Netz.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>What %1 answered could not be read as HTTP.</source>
        <translation>Was %1 geantwortet hat, ließ sich nicht als HTTP lesen.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
        <translation>%1 hat binnen %2 Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <source>The answer is too large: more than %1 bytes. It was not read further.</source>
        <translation>Die Antwort ist zu groß: mehr als %1 Bytes. Sie wurde nicht weiter gelesen.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Nothing to do for this peer. If users still see a fault, look behind the remote gateway: routes, firewalls and hosts.</source>
        <translation>Für diesen Peer ist nichts zu tun. Wenn Benutzer dennoch einen Fehler sehen, suchen Sie hinter dem Remote-Gateway: Routen, Firewalls und Hosts.</translation>
    </message>
    <message>
        <source>Detect again: a loss that stays is a fault, one that goes may have been a moment of load.</source>
        <translation>Prüfen Sie erneut: Ein Verlust, der bleibt, ist ein Fehler, einer, der vergeht, war vielleicht kurze Last.</translation>
    </message>
    <message>
        <source>Look at the load of the line and at the error counters of the interfaces on both ends: a full line and a bad one lose packets alike.</source>
        <translation>Sehen Sie sich die Last der Leitung und die Fehlerzähler der Schnittstellen an beiden Enden an: Eine volle und eine schlechte Leitung verlieren beide Pakete.</translation>
    </message>
    <message>
        <source>If the loss stays, call the carrier of the line with the task id and the times below.</source>
        <translation>Wenn der Verlust bleibt, rufen Sie den Carrier der Leitung mit der Aufgaben-ID und den Zeiten unten an.</translation>
    </message>
    <message>
        <source>Detect 3 more times, to see whether it stays: one test is a sample.</source>
        <translation>Prüfen Sie noch 3-mal, um zu sehen, ob es bleibt: Ein Test ist eine Stichprobe.</translation>
    </message>
    <message>
        <source>Look at the BGP session on the customer&apos;s router: if it is up and carries traffic, the router may only drop the test packets.</source>
        <translation>Sehen Sie sich die BGP-Sitzung auf dem Router des Kunden an: Wenn sie steht und Verkehr trägt, verwirft der Router vielleicht nur die Testpakete.</translation>
    </message>
    <message>
        <source>Check whether a filter on the customer&apos;s router drops the test packets. They may be ICMP echo; the service does not document what it sends.</source>
        <translation>Prüfen Sie, ob ein Filter auf dem Router des Kunden die Testpakete verwirft. Vielleicht sind es ICMP-Echos; der Dienst dokumentiert nicht, was er sendet.</translation>
    </message>
    <message>
        <source>Check on the customer&apos;s router that the interface is up and has the address %1.</source>
        <translation>Prüfen Sie auf dem Router des Kunden, dass die Schnittstelle aktiv ist und die Adresse %1 hat.</translation>
    </message>
    <message>
        <source>Call the carrier of the line with the times below, since it can see the line itself.</source>
        <translation>Rufen Sie den Carrier der Leitung mit den Zeiten unten an, denn er sieht die Leitung selbst.</translation>
    </message>
    <message>
        <source>Detect again: a test that failed may not fail twice.</source>
        <translation>Prüfen Sie erneut: Ein Test, der fehlschlug, schlägt vielleicht nicht zweimal fehl.</translation>
    </message>
    <message>
        <source>If the test fails again, open a ticket with the cloud provider and give the task id below.</source>
        <translation>Wenn der Test wieder fehlschlägt, eröffnen Sie ein Ticket beim Cloud-Anbieter und nennen Sie die Aufgaben-ID unten.</translation>
    </message>
    <message>
        <source>Asking again will not help until the permission is there. Ask the administrator of the account: Direct Connect Administrator or DCAAS FullAccess may be needed.</source>
        <translation>Erneutes Fragen hilft nicht, bis die Berechtigung da ist. Fragen Sie den Administrator des Kontos: Direct Connect Administrator oder DCAAS FullAccess kann nötig sein.</translation>
    </message>
    <message>
        <source>Check that the endpoint&apos;s region and the project are those of the peer.</source>
        <translation>Prüfen Sie, ob die Region des Endpunkts und das Projekt die des Peers sind.</translation>
    </message>
    <message>
        <source>Load the peers again: the peer may have been deleted.</source>
        <translation>Laden Sie die Peers noch einmal: Der Peer wurde vielleicht gelöscht.</translation>
    </message>
    <message>
        <source>Look at the code and the service&apos;s words below.</source>
        <translation>Sehen Sie sich den Code und die Worte des Dienstes unten an.</translation>
    </message>
    <message>
        <source>If it stays, open a ticket with the cloud provider and give the request id below.</source>
        <translation>Wenn es bleibt, eröffnen Sie ein Ticket beim Cloud-Anbieter und nennen Sie die Anfrage-ID unten.</translation>
    </message>
    <message>
        <source>Look at the task again later, by the task id below.</source>
        <translation>Sehen Sie später noch einmal nach der Aufgabe, mit der Aufgaben-ID unten.</translation>
    </message>
    <message>
        <source>Detect again only if a second task for this peer does no harm.</source>
        <translation>Prüfen Sie nur dann erneut, wenn eine zweite Aufgabe für diesen Peer nicht schadet.</translation>
    </message>
    <message>
        <source>Look at the service&apos;s list of detections for a task of this peer.</source>
        <translation>Suchen Sie in der Liste der Prüfungen des Dienstes nach einer Aufgabe dieses Peers.</translation>
    </message>
    <message>
        <source>Detect again.</source>
        <translation>Prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Check the network, the name of the endpoint and the proxy, then detect again.</source>
        <translation>Prüfen Sie Netz, Namen des Endpunkts und Proxy, und prüfen Sie dann den Peer erneut.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another data folder, then detect again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger oder wählen Sie einen anderen Datenordner, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Get a new token for this project and region, then detect again.</source>
        <translation>Holen Sie ein neues Token für dieses Projekt und diese Region, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Detect again later, with fewer peers or at a lower rate.</source>
        <translation>Prüfen Sie später erneut, mit weniger Peers oder langsamer.</translation>
    </message>
    <message>
        <source>If it stays, look at what the service sent, below.</source>
        <translation>Wenn es bleibt, sehen Sie sich unten an, was der Dienst gesendet hat.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The run is paused: the service refused the token or key. %1 Enter another one and press &quot;Go on with the new token&quot;: the same rows go on.</source>
        <translation>Der Lauf ist unterbrochen: Der Dienst hat das Token oder den Schlüssel abgelehnt. %1 Geben Sie ein anderes ein und drücken Sie „Mit dem neuen Token weiter“: Dieselben Zeilen gehen weiter.</translation>
    </message>
    <message>
        <source>The service refused the token or key. %1 Enter another one and press Load peers again.</source>
        <translation>Der Dienst hat das Token oder den Schlüssel abgelehnt. %1 Geben Sie ein anderes ein und drücken Sie noch einmal „Peers laden“.</translation>
    </message>
    <message>
        <source>This account may not create detections in this project, and asking again will not help. An administrator can grant DCAAS FullAccess or Direct Connect Administrator.</source>
        <translation>Dieses Konto darf in diesem Projekt keine Prüfungen erstellen, und erneutes Fragen hilft nicht. Ein Administrator kann DCAAS FullAccess oder Direct Connect Administrator vergeben.</translation>
    </message>
    <message>
        <source>This account may not list virtual interfaces in this project, and asking again will not help. An administrator can grant DCAAS ReadOnlyAccess.</source>
        <translation>Dieses Konto darf in diesem Projekt keine virtuellen Schnittstellen auflisten, und erneutes Fragen hilft nicht. Ein Administrator kann DCAAS ReadOnlyAccess vergeben.</translation>
    </message>
    <message>
        <source>The service cannot be reached: %1 The run waits, and goes on when it can be reached again.</source>
        <translation>Der Dienst ist nicht zu erreichen: %1 Der Lauf wartet und geht weiter, wenn er wieder erreichbar ist.</translation>
    </message>
    <message>
        <source>The service cannot be reached: %1 Check the network, then press Load peers again.</source>
        <translation>Der Dienst ist nicht zu erreichen: %1 Prüfen Sie das Netz und drücken Sie dann noch einmal „Peers laden“.</translation>
    </message>
    <message>
        <source>The connection is not safe, so it is not used: %1</source>
        <translation>Die Verbindung ist nicht sicher und wird deshalb nicht verwendet: %1</translation>
    </message>
    <message>
        <source>The service does not know this project, or has no such list there. Check that the region and the project ID belong together.</source>
        <translation>Der Dienst kennt dieses Projekt nicht oder hat dort keine solche Liste. Prüfen Sie, ob Region und Projekt-ID zusammengehören.</translation>
    </message>
    <message>
        <source>The service asked to slow down. Wait a little, then press Load peers again.</source>
        <translation>Der Dienst bat, langsamer zu werden. Warten Sie etwas und drücken Sie dann noch einmal „Peers laden“.</translation>
    </message>
    <message>
        <source>The service asked to slow down. Press Load peers again in %1 s.</source>
        <translation>Der Dienst bat, langsamer zu werden. Drücken Sie in %1 s noch einmal „Peers laden“.</translation>
    </message>
    <message>
        <source>Something between you and the service answered, or the answer is not the documented one: %1</source>
        <translation>Etwas zwischen Ihnen und dem Dienst hat geantwortet, oder die Antwort ist nicht die dokumentierte: %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Clear</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Gemindert</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Unerreichbar</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Testfehler</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>test failed</source>
        <translation>Testfehler</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>A group needs a name without spaces around it.</source>
        <translation>Eine Gruppe braucht einen Namen ohne Leerzeichen darum.</translation>
    </message>
    <message>
        <source>The name of a group has at most %1 characters.</source>
        <translation>Der Name einer Gruppe hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot;.</source>
        <translation>Es gibt keine Gruppe „%1“.</translation>
    </message>
    <message>
        <source>A peer can be in a group once only.</source>
        <translation>Ein Peer kann nur einmal in einer Gruppe sein.</translation>
    </message>
    <message>
        <source>There is a group &quot;%1&quot; already.</source>
        <translation>Es gibt schon eine Gruppe „%1“.</translation>
    </message>
    <message>
        <source>A peer has at most %1 tags.</source>
        <translation>Ein Peer hat höchstens %1 Schlagwörter.</translation>
    </message>
    <message>
        <source>A tag is one word of at most %1 characters.</source>
        <translation>Ein Schlagwort ist ein Wort aus höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A peer has a tag once only.</source>
        <translation>Ein Peer hat ein Schlagwort nur einmal.</translation>
    </message>
    <message>
        <source>A field of a card has at most %1 characters.</source>
        <translation>Ein Feld einer Karte hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The notes of a card have at most %1 characters.</source>
        <translation>Die Notizen einer Karte haben höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A card has at most %1 maintenance windows.</source>
        <translation>Eine Karte hat höchstens %1 Wartungsfenster.</translation>
    </message>
    <message>
        <source>A maintenance window ends before it starts.</source>
        <translation>Ein Wartungsfenster endet, bevor es anfängt.</translation>
    </message>
    <message>
        <source>A card belongs to a line.</source>
        <translation>Eine Karte gehört zu einer Leitung.</translation>
    </message>
</context>
<context>
    <name>PageWalk</name>
    <message>
        <source>A list of the service does not end: it repeats a page or has more than 50 pages.</source>
        <translation>Eine Liste des Dienstes endet nicht: Sie wiederholt eine Seite oder hat mehr als 50 Seiten.</translation>
    </message>
</context>
<context>
    <name>PairVerdict</name>
    <message>
        <source>Both paths answer, and both lose packets: %1 and %2.</source>
        <translation>Beide Wege antworten, und beide verlieren Pakete: %1 und %2.</translation>
    </message>
    <message>
        <source>Both paths answer, but %1 loses packets.</source>
        <translation>Beide Wege antworten, aber %1 verliert Pakete.</translation>
    </message>
    <message>
        <source>%1 answers, %2 is unreachable: one address family is cut off.</source>
        <translation>%1 antwortet, %2 ist unerreichbar: Eine Adressfamilie ist abgeschnitten.</translation>
    </message>
    <message>
        <source>No redundancy left: only %1 answers, and it loses packets.</source>
        <translation>Keine Redundanz mehr: Nur %1 antwortet, und es verliert Pakete.</translation>
    </message>
    <message>
        <source>No redundancy left: only %1 carries.</source>
        <translation>Keine Redundanz mehr: Nur %1 trägt.</translation>
    </message>
    <message>
        <source>Nothing is known of either path: %1 and %2 have no result.</source>
        <translation>Von keinem der Wege ist etwas bekannt: %1 und %2 haben kein Ergebnis.</translation>
    </message>
    <message>
        <source>%1 is %2; whether %3 works is not known.</source>
        <translation>%1 ist %2; ob %3 arbeitet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Both paths clear: %1 and %2.</source>
        <translation>Beide Wege frei: %1 und %2.</translation>
    </message>
    <message>
        <source>Both unreachable: %1 and %2.</source>
        <translation>Beide unerreichbar: %1 und %2.</translation>
    </message>
    <message>
        <source>%1 and %2 belong together; there is no result of both yet.</source>
        <translation>%1 und %2 gehören zusammen; es gibt noch nicht von beiden ein Ergebnis.</translation>
    </message>
    <message>
        <source>%1 and %2 belong together, but their results cannot be combined.</source>
        <translation>%1 und %2 gehören zusammen, aber ihre Ergebnisse lassen sich nicht verbinden.</translation>
    </message>
    <message>
        <source>This is no redundancy: both paths run over one line. When it fails, both are gone.</source>
        <translation>Das ist keine Redundanz: Beide Wege laufen über eine Leitung. Wenn sie ausfällt, sind beide weg.</translation>
    </message>
    <message>
        <source>This is no redundancy: both paths end on one device. When it fails, both are gone.</source>
        <translation>Das ist keine Redundanz: Beide Wege enden auf einem Gerät. Wenn es ausfällt, sind beide weg.</translation>
    </message>
    <message>
        <source>The time of one of the results is not known, so the two may not be of the same moment.</source>
        <translation>Die Zeit eines der Ergebnisse ist nicht bekannt, also sind die beiden vielleicht nicht vom selben Augenblick.</translation>
    </message>
    <message>
        <source>The two results lie %1 s apart. More than %2 s, and one path may have come back while the other went.</source>
        <translation>Die beiden Ergebnisse liegen %1 s auseinander. Bei mehr als %2 s kann ein Weg zurückgekommen sein, während der andere ging.</translation>
    </message>
    <message>
        <source>The two are of different address families: neither carries the other&apos;s traffic.</source>
        <translation>Die beiden haben verschiedene Adressfamilien: Keiner trägt den Verkehr des anderen.</translation>
    </message>
    <message>
        <source>What both have in common is the first suspect; two faults at once are rare.</source>
        <translation>Was beiden gemeinsam ist, ist der erste Verdacht; zwei Fehler auf einmal sind selten.</translation>
    </message>
    <message>
        <source>Plan a second way over another line and device, since this pair would fail as one.</source>
        <translation>Planen Sie einen zweiten Weg über eine andere Leitung und ein anderes Gerät, denn dieses Paar fiele gemeinsam aus.</translation>
    </message>
    <message>
        <source>Touch nothing on the path that answers until the other is back, since there is no second one.</source>
        <translation>Rühren Sie auf dem Weg, der antwortet, nichts an, bis der andere zurück ist, denn es gibt keinen zweiten.</translation>
    </message>
    <message>
        <source>Check that the routes have moved to the path that answers: the test only shows that its remote gateway can be reached.</source>
        <translation>Prüfen Sie, ob die Routen auf den Weg gewechselt haben, der antwortet: Der Test zeigt nur, dass sein Remote-Gateway erreichbar ist.</translation>
    </message>
    <message>
        <source>Detect both 3 more times, to see whether the loss stays.</source>
        <translation>Prüfen Sie beide noch 3-mal, um zu sehen, ob der Verlust bleibt.</translation>
    </message>
    <message>
        <source>Call the carrier of the line first, since both paths run over it.</source>
        <translation>Rufen Sie zuerst den Carrier der Leitung an, denn beide Wege laufen darüber.</translation>
    </message>
    <message>
        <source>Look at the device first, since both paths end on it.</source>
        <translation>Sehen Sie zuerst beim Gerät nach, denn beide Wege enden darauf.</translation>
    </message>
    <message>
        <source>Look at the customer&apos;s site first (power, router, filter), since both paths end there.</source>
        <translation>Sehen Sie zuerst am Standort des Kunden nach (Strom, Router, Filter), denn beide Wege enden dort.</translation>
    </message>
    <message>
        <source>Detect both together, so that their results are of the same moment.</source>
        <translation>Prüfen Sie beide zusammen, damit ihre Ergebnisse vom selben Augenblick sind.</translation>
    </message>
    <message>
        <source>Both test the remote gateway %1.</source>
        <translation>Beide testen das Remote-Gateway %1.</translation>
    </message>
    <message>
        <source>Their remote networks overlap, behind one gateway of the cloud.</source>
        <translation>Ihre Remote-Netze überlappen sich, hinter einem Gateway der Cloud.</translation>
    </message>
    <message>
        <source>Both belong to the virtual interface %1.</source>
        <translation>Beide gehören zur virtuellen Schnittstelle %1.</translation>
    </message>
    <message>
        <source>They are the only two of this address family at the gateway %1. Whether both lead to the same network of the customer is not known.</source>
        <translation>Sie sind die einzigen zwei dieser Adressfamilie am Gateway %1. Ob beide ins selbe Netz des Kunden führen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: never detected</source>
        <translation>%1: nie geprüft</translation>
    </message>
    <message>
        <source>%1 percent loss</source>
        <translation>%1 Prozent Verlust</translation>
    </message>
    <message>
        <source>Line of both: %1</source>
        <translation>Leitung beider: %1</translation>
    </message>
    <message>
        <source>Device of both: %1</source>
        <translation>Gerät beider: %1</translation>
    </message>
    <message>
        <source>Both lines end at the location %1.</source>
        <translation>Beide Leitungen enden am Standort %1.</translation>
    </message>
</context>
<context>
    <name>PaletteSources</name>
    <message>
        <source>1 peer</source>
        <translation>1 Peer</translation>
    </message>
    <message>
        <source>Own group</source>
        <translation>Eigene Gruppe</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln Peer</numerusform>
            <numerusform>%Ln Peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>PeerFilter</name>
    <message>
        <source>This quote is not closed.</source>
        <translation>Dieses Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>loss: needs a number from 0 to 100, for example loss:&gt;0</source>
        <translation>loss: braucht eine Zahl von 0 bis 100, zum Beispiel loss:&gt;0</translation>
    </message>
    <message>
        <source>asn: needs a number, for example asn:64512</source>
        <translation>asn: braucht eine Zahl, zum Beispiel asn:64512</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>outcome: knows clear, degraded, unreachable, test_failed, unknown, running, none</source>
        <translation>outcome: kennt clear, degraded, unreachable, test_failed, unknown, running, none</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>Hier fehlt, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>The filter knows name:, line:, gateway:, vif:, group:, tag:, carrier:, circuit:, note:, asn:, loss:, outcome:</source>
        <translation>Der Filter kennt name:, line:, gateway:, vif:, group:, tag:, carrier:, circuit:, note:, asn:, loss:, outcome:</translation>
    </message>
</context>
<context>
    <name>PeerList</name>
    <message>
        <source>Line %1, byte %2: %3</source>
        <translation>Zeile %1, Byte %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The file is a workbook or a compressed archive: save the list as text or CSV first.</source>
        <translation>Die Datei ist eine Arbeitsmappe oder ein komprimiertes Archiv: Speichern Sie die Liste zuerst als Text oder CSV.</translation>
    </message>
    <message>
        <source>The file is compressed: unpack it first.</source>
        <translation>Die Datei ist komprimiert: Entpacken Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The file has a NUL byte at position %1: it is not text, or it is UTF-16 without a byte order mark. Save it as UTF-8.</source>
        <translation>Die Datei hat an Stelle %1 ein NUL-Byte: Sie ist kein Text, oder sie ist UTF-16 ohne Bytereihenfolge-Marke. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The file is not valid text in its encoding (%1) at byte %2: save it as UTF-8, or choose the encoding that it has.</source>
        <translation>Die Datei ist bei Byte %2 kein gültiger Text in ihrer Kodierung (%1): Speichern Sie sie als UTF-8 oder wählen Sie die Kodierung, die sie hat.</translation>
    </message>
    <message>
        <source>This program cannot read GB18030: save the file as UTF-8.</source>
        <translation>Dieses Programm kann GB18030 nicht lesen: Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>This is no name of a file.</source>
        <translation>Das ist kein Dateiname.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB: it is not a list of peers.</source>
        <translation>Die Datei ist größer als 100 MB: Sie ist keine Liste von Peers.</translation>
    </message>
    <message>
        <source>The file was changed while it was read: try again.</source>
        <translation>Die Datei wurde beim Lesen geändert: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A cell of this row has more than 65,536 characters.</source>
        <translation>Eine Zelle dieser Zeile hat mehr als 65.536 Zeichen.</translation>
    </message>
    <message>
        <source>This row has more than 256 cells.</source>
        <translation>Diese Zeile hat mehr als 256 Zellen.</translation>
    </message>
    <message>
        <source>The quotation mark on this line is not closed: nothing after it was read.</source>
        <translation>Das Anführungszeichen in dieser Zeile ist nicht geschlossen: Danach wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>No column of the list is taken for the peer id.</source>
        <translation>Keine Spalte der Liste gilt als Peer-ID.</translation>
    </message>
    <message>
        <source>There is no peer id in this row.</source>
        <translation>In dieser Zeile ist keine Peer-ID.</translation>
    </message>
    <message>
        <source>The list has more than %1 peers.</source>
        <translation>Die Liste hat mehr als %1 Peers.</translation>
    </message>
    <message>
        <source>The JSON is larger than 20 MB: it is not a list of peers.</source>
        <translation>Das JSON ist größer als 20 MB: Es ist keine Liste von Peers.</translation>
    </message>
    <message>
        <source>Line %1 is longer than 1 MB.</source>
        <translation>Zeile %1 ist länger als 1 MB.</translation>
    </message>
</context>
<context>
    <name>PeerLoader</name>
    <message>
        <source>Loading the peers was cancelled.</source>
        <translation>Das Laden der Peers wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>PeerReport</name>
    <message>
        <source>Peer id</source>
        <translation>Peer-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>Remote-Gateway</translation>
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
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Leitung</translation>
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
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>%1, not tested</source>
        <translation>%1, nicht geprüft</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sentence, age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What the latest detection says</source>
        <translation>Was die letzte Prüfung sagt</translation>
    </message>
    <message>
        <source>The virtual interface, which the peers of a pair share</source>
        <translation>Die virtuelle Schnittstelle, die die Peers eines Paars gemeinsam haben</translation>
    </message>
    <message>
        <source>The address that is tested</source>
        <translation>Die Adresse, die getestet wird</translation>
    </message>
    <message>
        <source>Packets lost, once the task is complete</source>
        <translation>Verlorene Pakete, sobald die Aufgabe vollständig ist</translation>
    </message>
    <message>
        <source>The last ten outcomes of this session, the latest at the end</source>
        <translation>Die letzten zehn Ergebnisse dieser Sitzung, das letzte am Ende</translation>
    </message>
    <message>
        <source>How long ago the result became known</source>
        <translation>Vor wie langer Zeit das Ergebnis bekannt wurde</translation>
    </message>
    <message>
        <source>Where the task is</source>
        <translation>Wo die Aufgabe steht</translation>
    </message>
    <message>
        <source>Local time of this computer</source>
        <translation>Ortszeit dieses Rechners</translation>
    </message>
    <message>
        <source>Your own words for this peer</source>
        <translation>Ihre eigenen Worte zu diesem Peer</translation>
    </message>
    <message>
        <source>From a list, or from the circuit card of its line</source>
        <translation>Aus einer Liste oder von der Leitungskarte seiner Leitung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>Remote-Gateway</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Last 10</source>
        <translation>Letzte 10</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Address family</source>
        <translation>Adressfamilie</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>Lokales Gateway</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>BGP ASN</source>
        <translation>BGP-ASN</translation>
    </message>
    <message>
        <source>BGP status</source>
        <translation>BGP-Status</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Detection ID</source>
        <translation>Prüfungs-ID</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Virtual interface</source>
        <translation>Virtuelle Schnittstelle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Result known since %1 UTC.</source>
        <translation>Ergebnis bekannt seit %1 UTC.</translation>
    </message>
    <message>
        <source>This is more than 15 minutes ago. Detect again to see how the line is now.</source>
        <translation>Das ist mehr als 15 Minuten her. Prüfen Sie erneut, um zu sehen, wie die Leitung jetzt ist.</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Aufgabe %1</translation>
    </message>
    <message>
        <source>The reply of the create was lost; the task was found by looking for it.</source>
        <translation>Die Antwort auf das Erstellen ging verloren; die Aufgabe wurde durch Suchen gefunden.</translation>
    </message>
    <message>
        <source>Not known: the service tells a loss only when a task is complete.</source>
        <translation>Nicht bekannt: Der Dienst nennt einen Verlust erst, wenn eine Aufgabe vollständig ist.</translation>
    </message>
    <message>
        <source>Virtual interface %1</source>
        <translation>Virtuelle Schnittstelle %1</translation>
    </message>
    <message>
        <source>Oldest first: %1</source>
        <translation>Ältestes zuerst: %1</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock. The service says: %1</source>
        <translation>Nach der Uhr dieses Rechners. Der Dienst sagt: %1</translation>
    </message>
</context>
<context>
    <name>PlainTextLeftover</name>
    <message>
        <source>%1 holds secrets in plain text and cannot be removed: %2. Remove it yourself.</source>
        <translation>%1 enthält Geheimnisse im Klartext und lässt sich nicht entfernen: %2. Entfernen Sie die Datei selbst.</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer took nothing.</source>
        <translation>Der Drucker hat nichts angenommen.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geben Sie der Verbindung einen Namen.</translation>
    </message>
    <message>
        <source>The name has more than %1 characters.</source>
        <translation>Der Name hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The name has a character that cannot be shown.</source>
        <translation>Der Name hat ein Zeichen, das nicht angezeigt werden kann.</translation>
    </message>
    <message>
        <source>At most 10,000 requests a second, and %1 at once.</source>
        <translation>Höchstens 10.000 Anfragen je Sekunde, und %1 gleichzeitig.</translation>
    </message>
    <message>
        <source>The deadline is 5 to 3,600 seconds.</source>
        <translation>Die Frist ist 5 bis 3.600 Sekunden.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host name alone, without a user, a password or http://.</source>
        <translation>Geben Sie nur den Hostnamen des Proxys ein, ohne Benutzer, Passwort oder http://.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, 1 to 65535.</source>
        <translation>Geben Sie den Port des Proxys ein, 1 bis 65535.</translation>
    </message>
    <message>
        <source>Enter the name of the account that the user belongs to.</source>
        <translation>Geben Sie den Namen des Kontos ein, zu dem der Benutzer gehört.</translation>
    </message>
    <message>
        <source>Enter the name of the IAM user.</source>
        <translation>Geben Sie den Namen des IAM-Benutzers ein.</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>The file is larger than 1 MB: it holds no connections.</source>
        <translation>Die Datei ist größer als 1 MB: Sie enthält keine Verbindungen.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 (at byte %2).</source>
        <translation>Das ist kein JSON: %1 (bei Byte %2).</translation>
    </message>
    <message>
        <source>This is not a file of Peerlight&apos;s connections.</source>
        <translation>Das ist keine Datei mit Verbindungen von Peerlight.</translation>
    </message>
    <message>
        <source>The file has more than %1 connections.</source>
        <translation>Die Datei hat mehr als %1 Verbindungen.</translation>
    </message>
    <message>
        <source>Members that look like a secret were left out: %1.</source>
        <translation>Mitglieder, die wie ein Geheimnis aussehen, wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Connection %1: members that look like a secret were left out.</source>
        <translation>Verbindung %1: Mitglieder, die wie ein Geheimnis aussehen, wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Connection %1 has no name, and was left out.</source>
        <translation>Verbindung %1 hat keinen Namen und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>A newer Peerlight wrote %1: connections can be used, and not changed.</source>
        <translation>Ein neueres Peerlight hat %1 geschrieben: Verbindungen können verwendet, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>Another Peerlight is writing the connections: try again.</source>
        <translation>Ein anderes Peerlight schreibt gerade die Verbindungen: Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ProfileSecret</name>
    <message>
        <source>What is kept for this connection is no access key.</source>
        <translation>Was für diese Verbindung aufbewahrt ist, ist kein Zugriffsschlüssel.</translation>
    </message>
    <message>
        <source>With a password somebody has to sign in first.</source>
        <translation>Bei einem Passwort muss sich zuerst jemand anmelden.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Waiting was stopped: the task may still be running at the service.</source>
        <translation>Das Warten wurde beendet: Die Aufgabe läuft beim Dienst vielleicht noch.</translation>
    </message>
    <message>
        <source>Waiting was stopped before an answer came: the task may or may not have been created.</source>
        <translation>Das Warten wurde beendet, bevor eine Antwort kam: Die Aufgabe wurde vielleicht erstellt, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Waiting was stopped before anything was sent for this peer.</source>
        <translation>Das Warten wurde beendet, bevor für diesen Peer etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>There was no result by the deadline: the task may still be running at the service.</source>
        <translation>Bis zur Frist gab es kein Ergebnis: Die Aufgabe läuft beim Dienst vielleicht noch.</translation>
    </message>
    <message>
        <source>There was no answer by the deadline: the task may or may not have been created.</source>
        <translation>Bis zur Frist gab es keine Antwort: Die Aufgabe wurde vielleicht erstellt, vielleicht nicht.</translation>
    </message>
    <message>
        <source>The deadline passed before anything was sent for this peer.</source>
        <translation>Die Frist verstrich, bevor für diesen Peer etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>The task is complete, but its loss is not a whole number from 0 to 100.</source>
        <translation>Die Aufgabe ist vollständig, aber ihr Verlust ist keine ganze Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>The service gave the task a status that is not documented.</source>
        <translation>Der Dienst gab der Aufgabe einen Status, der nicht dokumentiert ist.</translation>
    </message>
    <message>
        <source>The service answered something that was not understood.</source>
        <translation>Der Dienst hat etwas geantwortet, was nicht verstanden wurde.</translation>
    </message>
    <message>
        <source>The service refused to create the task (%1).</source>
        <translation>Der Dienst hat es abgelehnt, die Aufgabe zu erstellen (%1).</translation>
    </message>
    <message>
        <source>The service refused to create the task (HTTP %1).</source>
        <translation>Der Dienst hat es abgelehnt, die Aufgabe zu erstellen (HTTP %1).</translation>
    </message>
    <message>
        <source>The service refused to create the task.</source>
        <translation>Der Dienst hat es abgelehnt, die Aufgabe zu erstellen.</translation>
    </message>
    <message>
        <source>Connectivity detection is not available at this endpoint.</source>
        <translation>An diesem Endpunkt gibt es keine Verbindungsprüfung.</translation>
    </message>
    <message>
        <source>The service does not know this peer id.</source>
        <translation>Der Dienst kennt diese Peer-ID nicht.</translation>
    </message>
    <message>
        <source>The service does not allow this account to create the task.</source>
        <translation>Der Dienst erlaubt diesem Konto nicht, die Aufgabe zu erstellen.</translation>
    </message>
    <message>
        <source>The request was refused here, before anything was sent.</source>
        <translation>Die Anfrage wurde hier abgelehnt, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>Nothing was sent: a secure connection to the service could not be made.</source>
        <translation>Nichts wurde gesendet: Es ließ sich keine sichere Verbindung zum Dienst herstellen.</translation>
    </message>
    <message>
        <source>Nothing was sent: the service could not be reached.</source>
        <translation>Nichts wurde gesendet: Der Dienst war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The reply was lost, and more than one task could be the one that was created.</source>
        <translation>Die Antwort ging verloren, und mehr als eine Aufgabe könnte die erstellte sein.</translation>
    </message>
    <message>
        <source>The reply was lost, and more than one task could be the one that was created: %1.</source>
        <translation>Die Antwort ging verloren, und mehr als eine Aufgabe könnte die erstellte sein: %1.</translation>
    </message>
    <message>
        <source>There is no result.</source>
        <translation>Es gibt kein Ergebnis.</translation>
    </message>
    <message>
        <source>The reply was lost: the task may or may not have been created.</source>
        <translation>Die Antwort ging verloren: Die Aufgabe wurde vielleicht erstellt, vielleicht nicht.</translation>
    </message>
    <message>
        <source>The service no longer knows the task.</source>
        <translation>Der Dienst kennt die Aufgabe nicht mehr.</translation>
    </message>
    <message>
        <source>The service refused the credential.</source>
        <translation>Der Dienst hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>The service asked to slow down until it was too late for this peer.</source>
        <translation>Der Dienst bat, langsamer zu werden, bis es für diesen Peer zu spät war.</translation>
    </message>
    <message>
        <source>Nothing was sent: the history could not be written, so a task might have been forgotten.</source>
        <translation>Nichts wurde gesendet: Der Verlauf konnte nicht geschrieben werden, also hätte eine Aufgabe vergessen werden können.</translation>
    </message>
    <message>
        <source>Nothing was sent: the program had ended before it was this peer&apos;s turn.</source>
        <translation>Nichts wurde gesendet: Das Programm endete, bevor dieser Peer an der Reihe war.</translation>
    </message>
</context>
<context>
    <name>RefusedProof</name>
    <message>
        <source>This machine&apos;s clock is %1 minutes ahead of the service&apos;s: set it, then try again. A signature is taken within 15 minutes only.</source>
        <translation>Die Uhr dieses Rechners geht %1 Minuten vor gegenüber der des Dienstes: Stellen Sie sie und versuchen Sie es noch einmal. Eine Signatur wird nur binnen 15 Minuten angenommen.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 minutes behind the service&apos;s: set it, then try again. A signature is taken within 15 minutes only.</source>
        <translation>Die Uhr dieses Rechners geht %1 Minuten nach gegenüber der des Dienstes: Stellen Sie sie und versuchen Sie es noch einmal. Eine Signatur wird nur binnen 15 Minuten angenommen.</translation>
    </message>
    <message>
        <source>The access key was refused: check the access key ID, the secret access key and the region.</source>
        <translation>Der Zugriffsschlüssel wurde abgelehnt: Prüfen Sie seine ID, den geheimen Schlüssel und die Region.</translation>
    </message>
    <message>
        <source>The project is not one of this user&apos;s: check the region, or the name or ID of the project.</source>
        <translation>Das Projekt ist keines dieses Benutzers: Prüfen Sie die Region oder Name oder ID des Projekts.</translation>
    </message>
    <message>
        <source>The account, the user name or the password is wrong. Several failures lock the user. A HUAWEI ID cannot sign in here: use an IAM user with programmatic access.</source>
        <translation>Konto, Benutzername oder Passwort ist falsch. Mehrere Fehlversuche sperren den Benutzer. Eine HUAWEI ID kann sich hier nicht anmelden: Verwenden Sie einen IAM-Benutzer mit programmatischem Zugriff.</translation>
    </message>
    <message>
        <source>This user may not sign in here: ask the administrator of the account for programmatic access.</source>
        <translation>Dieser Benutzer darf sich hier nicht anmelden: Bitten Sie den Administrator des Kontos um programmatischen Zugriff.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 clear, %2 degraded, %3 unreachable, %4 test failed, %5 unknown</source>
        <translation>%1 frei, %2 gemindert, %3 unerreichbar, %4 Testfehler, %5 unbekannt</translation>
    </message>
    <message>
        <source>%1: %2. %3 in %4 s.</source>
        <translation>%1: %2. %3 in %4 s.</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 Peer</translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation>%1 Peers</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 Anfrage</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>cut off here</source>
        <translation>hier abgeschnitten</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>TLS refused</source>
        <translation>TLS abgelehnt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>answer not readable</source>
        <translation>Antwort nicht lesbar</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
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
        <translation>Der Lauf wartet auf ein neues Token.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Der Dienst ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The history cannot be written.</source>
        <translation>Der Verlauf kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Detection ended</source>
        <translation>Prüfung beendet</translation>
    </message>
    <message>
        <source>Detection paused</source>
        <translation>Prüfung unterbrochen</translation>
    </message>
    <message>
        <source>%1 of %2 ended.</source>
        <translation>%1 von %2 beendet.</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Connectivity detection of %1</source>
        <translation>Verbindungsprüfung vom %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>names, addresses and ids stand under aliases</source>
        <translation>Namen, Adressen und IDs stehen unter Decknamen</translation>
    </message>
    <message>
        <source>names stand under aliases</source>
        <translation>Namen stehen unter Decknamen</translation>
    </message>
    <message>
        <source>What is not clear</source>
        <translation>Was nicht frei ist</translation>
    </message>
    <message>
        <source>%1 more are in the table.</source>
        <translation>%1 weitere stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>%1: %2 results</source>
        <translation>%1: %2 Ergebnisse</translation>
    </message>
    <message>
        <source>%1 more peers are not drawn.</source>
        <translation>%1 weitere Peers sind nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Loss over time, in UTC</source>
        <translation>Verlust über die Zeit, in UTC</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Made with Peerlight %1.</source>
        <translation>Erstellt mit Peerlight %1.</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>der Bericht</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Begonnen (UTC)</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Gemindert</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Unerreichbar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basislinie</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
</context>
<context>
    <name>SecretScan</name>
    <message>
        <source>a token</source>
        <translation>ein Token</translation>
    </message>
    <message>
        <source>a header with a credential</source>
        <translation>ein Header mit Zugangsdaten</translation>
    </message>
    <message>
        <source>a password or a key</source>
        <translation>ein Passwort oder ein Schlüssel</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>ein privater Schlüssel</translation>
    </message>
    <message>
        <source>an address with a password</source>
        <translation>eine Adresse mit Passwort</translation>
    </message>
    <message>
        <source>an access key or a secret key</source>
        <translation>ein Zugriffsschlüssel oder ein geheimer Schlüssel</translation>
    </message>
    <message>
        <source>the mark of a test for leaks</source>
        <translation>die Marke eines Tests auf Lecks</translation>
    </message>
    <message>
        <source>a secret of this session</source>
        <translation>ein Geheimnis dieser Sitzung</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The service refused this credential.</source>
        <translation>Der Dienst hat diese Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>No project of this region was found: enter its ID.</source>
        <translation>Es wurde kein Projekt dieser Region gefunden: Geben Sie seine ID ein.</translation>
    </message>
    <message>
        <source>A one-time code is good once: enter the project ID %1, and a new code.</source>
        <translation>Ein Einmalcode gilt einmal: Geben Sie die Projekt-ID %1 und einen neuen Code ein.</translation>
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
        <translation>%1 von %2 beendet</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 in der Warteschlange</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 Anfrage</translation>
    </message>
    <message>
        <source>paused: the service refused the token</source>
        <translation>unterbrochen: Der Dienst hat das Token abgelehnt</translation>
    </message>
    <message>
        <source>the service asked to slow down</source>
        <translation>der Dienst bat, langsamer zu werden</translation>
    </message>
    <message>
        <source>the service cannot be reached, trying again</source>
        <translation>der Dienst ist nicht zu erreichen, neuer Versuch</translation>
    </message>
    <message>
        <source>the service keeps failing, trying again</source>
        <translation>der Dienst scheitert immer wieder, neuer Versuch</translation>
    </message>
    <message>
        <source>nothing is sent: the history cannot be written</source>
        <translation>nichts wird gesendet: Der Verlauf kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>waiting for the set pace</source>
        <translation>wartet auf das eingestellte Tempo</translation>
    </message>
    <message>
        <source>Loading peers: %1 so far</source>
        <translation>Peers werden geladen: bisher %1</translation>
    </message>
    <message>
        <source>No peers yet</source>
        <translation>Noch keine Peers</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 Peer</translation>
    </message>
    <message>
        <source>nothing detected yet</source>
        <translation>noch nichts geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln Peer</numerusform>
            <numerusform>%Ln Peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreErrors</name>
    <message>
        <source>Keep it for this session only: it is forgotten when the program ends.</source>
        <translation>Behalten Sie es nur für diese Sitzung: Es wird vergessen, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this.</source>
        <translation>Der Schlüsselbund hat hierfür nichts.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep it.</source>
        <translation>Hier gibt es keinen Schlüsselbund, der es aufbewahren könnte.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder der Zugriff darauf wurde verweigert.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep it for this session only.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es noch einmal, oder behalten Sie es nur für diese Sitzung.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain did not answer within %n second(s).</source>
        <translation>
            <numerusform>Der Schlüsselbund hat binnen %n Sekunde nicht geantwortet.</numerusform>
            <numerusform>Der Schlüsselbund hat binnen %n Sekunden nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain was not asked: the program ends.</source>
        <translation>Der Schlüsselbund wurde nicht gefragt: Das Programm endet.</translation>
    </message>
    <message>
        <source>There is nothing to keep: it is empty.</source>
        <translation>Es gibt nichts aufzubewahren: Es ist leer.</translation>
    </message>
    <message>
        <source>The id of a key has 1 to %1 characters.</source>
        <translation>Die Kennung eines Schlüssels hat 1 bis %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>Remote-Gateway</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>DEMO: made with a simulated service, of no real network</source>
        <translation>DEMO: mit einem nachgeahmten Dienst erstellt, nicht aus einem echten Netz</translation>
    </message>
</context>
<context>
    <name>TaskJson</name>
    <message>
        <source>… the rest is not shown</source>
        <translation>… der Rest wird nicht gezeigt</translation>
    </message>
</context>
<context>
    <name>TaskWord</name>
    <message>
        <source>No result</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>Lost reply</source>
        <translation>Antwort verloren</translation>
    </message>
    <message>
        <source>More than one task</source>
        <translation>Mehr als eine Aufgabe</translation>
    </message>
    <message>
        <source>No result in time</source>
        <translation>Kein Ergebnis zur Zeit</translation>
    </message>
    <message>
        <source>Stopped waiting</source>
        <translation>Warten beendet</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Task gone</source>
        <translation>Aufgabe weg</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token abgelehnt</translation>
    </message>
    <message>
        <source>Slowed down too long</source>
        <translation>Zu lange gebremst</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Complete, recovered</source>
        <translation>Vollständig, gefunden</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Error, recovered</source>
        <translation>Fehler, gefunden</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Ended: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>%1 percent loss</source>
        <translation>%1 Prozent Verlust</translation>
    </message>
    <message>
        <source>Asked for the list of tasks: %1</source>
        <translation>Nach der Liste der Aufgaben gefragt: %1</translation>
    </message>
    <message>
        <source>Asked for the task: %1</source>
        <translation>Nach der Aufgabe gefragt: %1</translation>
    </message>
    <message>
        <source>Sent the create: %1</source>
        <translation>Das Erstellen gesendet: %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sent the create</source>
        <translation>Das Erstellen gesendet</translation>
    </message>
    <message>
        <source>Found the task %1 by looking for it</source>
        <translation>Die Aufgabe %1 durch Suchen gefunden</translation>
    </message>
    <message>
        <source>Accepted: task %1</source>
        <translation>Angenommen: Aufgabe %1</translation>
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
        <translation>Vor %1 h eingegeben: Ein Token lebt 24 h</translation>
    </message>
    <message>
        <source>Entered %1 h ago</source>
        <translation>Vor %1 h eingegeben</translation>
    </message>
    <message>
        <source>Entered %1 min ago</source>
        <translation>Vor %1 min eingegeben</translation>
    </message>
    <message>
        <source>Entered just now, kept in memory only</source>
        <translation>Gerade eingegeben, nur im Speicher</translation>
    </message>
    <message>
        <source>Signed in, %1 h %2 min left</source>
        <translation>Angemeldet, noch %1 h %2 min</translation>
    </message>
    <message>
        <source>Signed in, %1 min left</source>
        <translation>Angemeldet, noch %1 min</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>There is no endpoint to send to.</source>
        <translation>Es gibt keinen Endpunkt, an den gesendet werden kann.</translation>
    </message>
    <message>
        <source>There is no token and no access key: sign in first.</source>
        <translation>Es gibt kein Token und keinen Zugriffsschlüssel: Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>The request&apos;s address is not a safe one.</source>
        <translation>Die Adresse der Anfrage ist keine sichere.</translation>
    </message>
</context>
<context>
    <name>UnreadText</name>
    <message>
        <source>Line %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>the remote gateway</source>
        <translation>das Remote-Gateway</translation>
    </message>
    <message>
        <source>Clear: no test packets to %1 were lost.</source>
        <translation>Frei: Keine Testpakete an %1 gingen verloren.</translation>
    </message>
    <message>
        <source>Degraded: %1 percent of the test packets to %2 were lost.</source>
        <translation>Gemindert: %1 Prozent der Testpakete an %2 gingen verloren.</translation>
    </message>
    <message>
        <source>Unreachable: all test packets to %1 were lost.</source>
        <translation>Unerreichbar: Alle Testpakete an %1 gingen verloren.</translation>
    </message>
    <message>
        <source>Test failed: the service could not finish the test to %1.</source>
        <translation>Testfehler: Der Dienst konnte den Test zu %1 nicht beenden.</translation>
    </message>
    <message>
        <source>Unknown: there is no result for %1.</source>
        <translation>Unbekannt: Für %1 gibt es kein Ergebnis.</translation>
    </message>
    <message>
        <source>Running: there is no result for %1 yet.</source>
        <translation>Läuft: Für %1 gibt es noch kein Ergebnis.</translation>
    </message>
    <message>
        <source>This peer waits for its turn. Nothing was sent for it yet.</source>
        <translation>Dieser Peer wartet, bis er an der Reihe ist. Für ihn wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>The request to create the detection task is on its way.</source>
        <translation>Die Anfrage, die Prüfaufgabe zu erstellen, ist unterwegs.</translation>
    </message>
    <message>
        <source>The reply to the request was lost. The task is being looked for at the service; it is not created a second time.</source>
        <translation>Die Antwort auf die Anfrage ging verloren. Die Aufgabe wird beim Dienst gesucht; sie wird nicht ein zweites Mal erstellt.</translation>
    </message>
    <message>
        <source>The service is testing. The loss is not known until the task is complete.</source>
        <translation>Der Dienst testet. Der Verlust ist erst bekannt, wenn die Aufgabe vollständig ist.</translation>
    </message>
    <message>
        <source>The test ran to its end, and no test packet was lost at that time. This says nothing about what lies behind the remote gateway.</source>
        <translation>Der Test lief bis zum Ende, und in diesem Moment ging kein Testpaket verloren. Das sagt nichts über das, was hinter dem Remote-Gateway liegt.</translation>
    </message>
    <message>
        <source>The test ran to its end, and some test packets were lost. One test is a sample: how many packets the service sends is not documented.</source>
        <translation>Der Test lief bis zum Ende, und in diesem Moment gingen einige Testpakete verloren. Ein Test ist eine Stichprobe: Wie viele Pakete der Dienst sendet, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The test ran to its end, and no test packet came back at that time. The line may be down, or the remote router may drop the test packets while the line works.</source>
        <translation>Der Test lief bis zum Ende, und in diesem Moment kam kein Testpaket zurück. Die Leitung ist vielleicht gestört, oder der entfernte Router verwirft die Testpakete, während die Leitung arbeitet.</translation>
    </message>
    <message>
        <source>The test itself failed at the service. This says nothing about the line: it may be up or down.</source>
        <translation>Der Test selbst ist beim Dienst fehlgeschlagen. Über die Leitung sagt das nichts: Sie kann arbeiten oder gestört sein.</translation>
    </message>
    <message>
        <source>%1 This says nothing about the line.</source>
        <translation>%1 Über die Leitung sagt das nichts.</translation>
    </message>
    <message>
        <source>remote gateway %1</source>
        <translation>Remote-Gateway %1</translation>
    </message>
    <message>
        <source>%1 percent loss</source>
        <translation>%1 Prozent Verlust</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>%1 is flapping: %2 changes between clear and bad in %3 results.</source>
        <translation>%1 ist wechselhaft: %2 Wechsel zwischen frei und schlecht in %3 Ergebnissen.</translation>
    </message>
</context>
<context>
    <name>WatchPlan</name>
    <message>
        <source>The kept repetition cannot be read.</source>
        <translation>Die aufbewahrte Wiederholung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Repeating: next run in %1 s</source>
        <translation>Wiederholung: nächster Lauf in %1 s</translation>
    </message>
    <message>
        <source>Repeating: a run is live</source>
        <translation>Wiederholung: Lauf im Gang</translation>
    </message>
    <message>
        <source>1 run so far</source>
        <translation>bisher 1 Lauf</translation>
    </message>
    <message>
        <source>1 peer is flapping</source>
        <translation>1 Peer ist wechselhaft</translation>
    </message>
    <message>
        <source>You stopped the repetition</source>
        <translation>Sie haben die Wiederholung beendet</translation>
    </message>
    <message>
        <source>Every peer is clear: the repetition ended</source>
        <translation>Jeder Peer ist frei: Die Wiederholung endete</translation>
    </message>
    <message>
        <source>A peer has changed: the repetition ended</source>
        <translation>Ein Peer hat gewechselt: Die Wiederholung endete</translation>
    </message>
    <message>
        <source>The time is up: the repetition ended</source>
        <translation>Die Zeit ist um: Die Wiederholung endete</translation>
    </message>
    <message>
        <source>%1 after 1 run.</source>
        <translation>%1 nach 1 Lauf.</translation>
    </message>
    <message>
        <source>%1 more are flapping.</source>
        <translation>%1 weitere sind wechselhaft.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs so far</source>
        <translation>
            <numerusform>bisher %n Lauf</numerusform>
            <numerusform>bisher %n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are flapping</source>
        <translation>
            <numerusform>%n Peer ist wechselhaft</numerusform>
            <numerusform>%n Peers sind wechselhaft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 after %n runs.</source>
        <translation>
            <numerusform>%1 nach %n Lauf.</numerusform>
            <numerusform>%1 nach %n Läufen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no peer list %1.</source>
        <translation>Es gibt keine Peer-Liste %1.</translation>
    </message>
    <message>
        <source>Connectivity detection for Huawei Cloud Direct Connect virtual interface peers.</source>
        <translation>Verbindungsprüfung für die Peers virtueller Schnittstellen von Huawei Cloud Direct Connect.</translation>
    </message>
    <message>
        <source>Keep everything in DIR.</source>
        <translation>Alles in DIR aufbewahren.</translation>
    </message>
    <message>
        <source>en, ar, de, es, pt_BR or zh_CN.</source>
        <translation>en, ar, de, es, pt_BR oder zh_CN.</translation>
    </message>
    <message>
        <source>Start the demo at once.</source>
        <translation>Die Demo sofort starten.</translation>
    </message>
    <message>
        <source>With --demo: when its run has ended, print the results, save a picture of the window to FILE, and quit.</source>
        <translation>Mit --demo: wenn ihr Lauf beendet ist, die Ergebnisse ausgeben, ein Bild des Fensters in FILE speichern und enden.</translation>
    </message>
    <message>
        <source>A peer list to open, or peerlight://detect?profile=NAME&amp;peer=ID: fills in, sends nothing.</source>
        <translation>Eine Peer-Liste zum Öffnen, oder peerlight://detect?profile=NAME&amp;peer=ID: füllt aus, sendet nichts.</translation>
    </message>
    <message>
        <source>--language is en, ar, de, es, pt_BR or zh_CN.</source>
        <translation>--language ist en, ar, de, es, pt_BR oder zh_CN.</translation>
    </message>
    <message>
        <source>--screenshot needs --demo.</source>
        <translation>--screenshot braucht --demo.</translation>
    </message>
    <message>
        <source>At most one address can be given.</source>
        <translation>Es kann höchstens eine Adresse angegeben werden.</translation>
    </message>
    <message>
        <source>The language could not be saved to %1.</source>
        <translation>Die Sprache konnte nicht in %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be created.</source>
        <translation>Der Datenordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Share the history with a team: postgresql://USER@HOST[:PORT]/DATABASE (also PEERLIGHT_HISTORY_URL, or history.ini of the data folder).</source>
        <translation>Den Verlauf mit einem Team teilen: postgresql://USER@HOST[:PORT]/DATABASE (auch PEERLIGHT_HISTORY_URL oder history.ini des Datenordners).</translation>
    </message>
    <message>
        <source>What your runs are kept under.</source>
        <translation>Worunter Ihre Läufe aufbewahrt werden.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or system.</source>
        <translation>light, dark, high-contrast oder system.</translation>
    </message>
    <message>
        <source>--theme is light, dark, high-contrast or system.</source>
        <translation>--theme ist light, dark, high-contrast oder system.</translation>
    </message>
    <message>
        <source>The peers of this seed have no such trouble; take another one.</source>
        <translation>Die Peers dieses Startwerts haben keine solche Störung; nehmen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>peerlight::api::TokenKeeper</name>
    <message>
        <source>Signing in again takes a new one-time code.</source>
        <translation>Erneutes Anmelden braucht einen neuen Einmalcode.</translation>
    </message>
    <message>
        <source>The token of this sign-in was refused at once: check endpoint, region and project.</source>
        <translation>Das Token dieser Anmeldung wurde sofort abgelehnt: Prüfen Sie Endpunkt, Region und Projekt.</translation>
    </message>
</context>
<context>
    <name>peerlight::history::Writer</name>
    <message>
        <source>The history is damaged: a part of it cannot be read. When Peerlight is started the next time, what can be read is copied into a new one.</source>
        <translation>Der Verlauf ist beschädigt: Ein Teil davon kann nicht gelesen werden. Beim nächsten Start von Peerlight wird, was lesbar ist, in einen neuen kopiert.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CentreTabs</name>
    <message>
        <source>Places</source>
        <translation>Hauptseiten</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ChangesWindow</name>
    <message>
        <source>&amp;Show in the peer list</source>
        <translation>In der Peer-Liste &amp;zeigen</translation>
    </message>
    <message>
        <source>Changes since the last look</source>
        <translation>Änderungen seit dem letzten Blick</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>This project was looked at once at most, so there is nothing to compare.</source>
        <translation>Dieses Projekt wurde höchstens einmal angesehen, also gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3. Nothing was taken out of the peer list.</source>
        <translation>Von %1 bis %2: %3. Aus der Peer-Liste wurde nichts genommen.</translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>nichts hat sich geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n weg</numerusform>
            <numerusform>%n weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CheckView</name>
    <message>
        <source>Test result</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>Testing. No task is created.</source>
        <translation>Test läuft. Es wird keine Aufgabe erstellt.</translation>
    </message>
    <message>
        <source>This connection can be used.</source>
        <translation>Diese Verbindung kann verwendet werden.</translation>
    </message>
    <message>
        <source>This connection cannot be used as it is.</source>
        <translation>Diese Verbindung kann so nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CircuitCardView</name>
    <message>
        <source>Maintenance now</source>
        <translation>Wartung jetzt</translation>
    </message>
    <message>
        <source>Card problem</source>
        <translation>Problem der Karte</translation>
    </message>
    <message>
        <source>Card notes</source>
        <translation>Notizen der Karte</translation>
    </message>
    <message>
        <source>&amp;Hotline</source>
        <translation>&amp;Hotline</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Hotline</translation>
    </message>
    <message>
        <source>Circuit I&amp;D</source>
        <translation>Leitungskennung (I&amp;D)</translation>
    </message>
    <message>
        <source>Circuit ID</source>
        <translation>Leitungskennung</translation>
    </message>
    <message>
        <source>Ca&amp;rrier</source>
        <translation>Ca&amp;rrier</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>C&amp;ontract</source>
        <translation>&amp;Vertrag</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Nobody has told the line of this peer, so there is no card. Load peers to learn it.</source>
        <translation>Niemand hat die Leitung dieses Peers genannt, also gibt es keine Karte. Laden Sie die Peers, um sie zu erfahren.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Leitung %1</translation>
    </message>
    <message>
        <source>Line %1 (%2)</source>
        <translation>Leitung %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>⚠ Maintenance is going on now, until %1</source>
        <translation>⚠ Wartung läuft gerade, bis %1</translation>
    </message>
    <message>
        <source>Next maintenance from %1 to %2</source>
        <translation>Nächste Wartung von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::Clocks</name>
    <message>
        <source>The time of this computer, and UTC</source>
        <translation>Die Zeit dieses Rechners und UTC</translation>
    </message>
    <message>
        <source>Local %1   UTC %2</source>
        <translation>Lokal %1   UTC %2</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation>V&amp;orher:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Af&amp;ter:</source>
        <translation>Na&amp;chher:</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Filter the comparison</source>
        <translation>Den Vergleich filtern</translation>
    </message>
    <message>
        <source>Filter: a peer, a gateway, &quot;new fault&quot;</source>
        <translation>Filter: ein Peer, ein Gateway, „neuer Fehler“</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the comparison as tab-separated text</source>
        <translation>Den Vergleich als Text mit Tabulatoren kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Compared peers</source>
        <translation>Verglichene Peers</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>Basislinie %1</translation>
    </message>
    <message>
        <source>Both are the same run.</source>
        <translation>Beide sind derselbe Lauf.</translation>
    </message>
    <message>
        <source>The two runs are of different projects.</source>
        <translation>Die beiden Läufe gehören zu verschiedenen Projekten.</translation>
    </message>
    <message>
        <source>The first run is the later one: what was fixed is shown as a new fault.</source>
        <translation>Der erste Lauf ist der spätere: Was behoben wurde, erscheint als neuer Fehler.</translation>
    </message>
    <message>
        <source>Choose what is compared with what.</source>
        <translation>Wählen Sie, was womit verglichen wird.</translation>
    </message>
    <message>
        <source>There are no runs to compare yet. Each run is kept, except those of the demo.</source>
        <translation>Noch gibt es keine Läufe zu vergleichen. Jeder Lauf wird aufbewahrt, außer denen der Demo.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln peers</source>
        <translation>
            <numerusform>%1, %Ln Peer</numerusform>
            <numerusform>%1, %Ln Peers</numerusform>
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
        <translation>Namen sind darin verborgen.</translation>
    </message>
    <message>
        <source>The comparison is on the clipboard.</source>
        <translation>Der Vergleich ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Den Vergleich exportieren</translation>
    </message>
    <message>
        <source>The comparison was written to %1.</source>
        <translation>Der Vergleich wurde in %1 geschrieben.</translation>
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
        <translation>Mehr Verlust als vorher</translation>
    </message>
    <message>
        <source>Less loss than before</source>
        <translation>Weniger Verlust als vorher</translation>
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
        <translation>Remote-Gateway</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ConnectionForm</name>
    <message>
        <source>Own endpoint</source>
        <translation>Eigener Endpunkt</translation>
    </message>
    <message>
        <source>A region&apos;s id, or https://…</source>
        <translation>ID einer Region, oder https://…</translation>
    </message>
    <message>
        <source>32 digits and letters</source>
        <translation>32 Ziffern und Buchstaben</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>E&amp;ndpunkt</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Pro&amp;ject ID</source>
        <translation>Pro&amp;jekt-ID</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>Where does one sign in for this endpoint? Save the connection with its IAM endpoint.</source>
        <translation>Wo meldet man sich für diesen Endpunkt an? Speichern Sie die Verbindung mit ihrem IAM-Endpunkt.</translation>
    </message>
    <message>
        <source>Choose a region, or enter an endpoint.</source>
        <translation>Wählen Sie eine Region oder geben Sie einen Endpunkt ein.</translation>
    </message>
    <message>
        <source>Enter the project ID of this region.</source>
        <translation>Geben Sie die Projekt-ID dieser Region ein.</translation>
    </message>
    <message>
        <source>Looked up when you sign in.</source>
        <translation>Wird beim Anmelden nachgeschlagen.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ConnectionPlace</name>
    <message>
        <source>&amp;Save connection…</source>
        <translation>Verbindung &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Sp&amp;erren</translation>
    </message>
    <message>
        <source>Sign in with a &amp;token</source>
        <translation>Mit einem &amp;Token anmelden</translation>
    </message>
    <message>
        <source>Sign in with a user and &amp;password</source>
        <translation>Mit Benutzer und &amp;Passwort anmelden</translation>
    </message>
    <message>
        <source>Sign in with an access &amp;key</source>
        <translation>Mit einem Zugriffssch&amp;lüssel anmelden</translation>
    </message>
    <message>
        <source>Another connection can be used when this one is at rest.</source>
        <translation>Eine andere Verbindung kann verwendet werden, wenn diese ruht.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Nichts wurde gesendet. %1</translation>
    </message>
    <message>
        <source>Choose the project, then go on.</source>
        <translation>Wählen Sie das Projekt und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>The service ended this sign-in. Press Detect to sign in again.</source>
        <translation>Der Dienst hat diese Anmeldung beendet. Drücken Sie „Prüfen“, um sich neu anzumelden.</translation>
    </message>
    <message>
        <source>The service refused this. Enter another one.</source>
        <translation>Der Dienst hat das abgelehnt. Geben Sie ein anderes ein.</translation>
    </message>
    <message>
        <source>%1 was saved, without a secret.</source>
        <translation>%1 wurde gespeichert, ohne Geheimnis.</translation>
    </message>
    <message>
        <source>My connection</source>
        <translation>Meine Verbindung</translation>
    </message>
    <message>
        <source>Another connection is being used: wait until it is at rest.</source>
        <translation>Eine andere Verbindung wird verwendet: Warten Sie, bis sie ruht.</translation>
    </message>
    <message>
        <source>%1 Enter it in the window&apos;s connection bar, then test again.</source>
        <translation>%1 Geben Sie es in der Verbindungsleiste des Fensters ein und testen Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ConnectionsWindow</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connections message</source>
        <translation>Meldung der Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Saved connections</source>
        <translation>&amp;Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>Ne&amp;u</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>Duplicate connection</source>
        <translation>Verbindung duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message>
        <source>Im&amp;port…</source>
        <translation>Im&amp;portieren…</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Verbindungen exportieren</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save connection</source>
        <translation>Verbindung speichern</translation>
    </message>
    <message>
        <source>Use this c&amp;onnection</source>
        <translation>Diese Verbindung verwe&amp;nden</translation>
    </message>
    <message>
        <source>Use this connection</source>
        <translation>Diese Verbindung verwenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1 was deleted. Ctrl+Z brings it back.</source>
        <translation>%1 wurde gelöscht. Strg+Z bringt sie zurück.</translation>
    </message>
    <message>
        <source>Change of a connection</source>
        <translation>Änderung einer Verbindung</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Verbindungen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were added.</source>
        <translation>
            <numerusform>%n Verbindung wurde hinzugefügt.</numerusform>
            <numerusform>%n Verbindungen wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer Peerlight wrote this file: what this one does not know was kept as it is.</source>
        <translation>Ein neueres Peerlight hat diese Datei geschrieben: Was dieses nicht kennt, blieb, wie es war.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were written to %1, without a secret.</source>
        <translation>
            <numerusform>%n Verbindung wurde in %1 geschrieben, ohne Geheimnis.</numerusform>
            <numerusform>%n Verbindungen wurden in %1 geschrieben, ohne Geheimnis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CopyPlace</name>
    <message>
        <source>Copy results as &amp;Markdown table</source>
        <translation>Ergebnisse als &amp;Markdown-Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy results as CS&amp;V</source>
        <translation>Ergebnisse als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>Copy results as &amp;JSON</source>
        <translation>Ergebnisse als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy results &amp;as</source>
        <translation>&amp;Ergebnisse kopieren als</translation>
    </message>
    <message>
        <source>There is no result yet: nothing was copied.</source>
        <translation>Es gibt noch kein Ergebnis: Nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>1 result is on the clipboard.</source>
        <translation>1 Ergebnis ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Names are hidden in it.</source>
        <translation>Namen sind darin verborgen.</translation>
    </message>
    <message numerus="yes">
        <source>%n results are on the clipboard.</source>
        <translation>
            <numerusform>%n Ergebnis ist in der Zwischenablage.</numerusform>
            <numerusform>%n Ergebnisse sind in der Zwischenablage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CredentialFields</name>
    <message>
        <source>A token</source>
        <translation>Ein Token</translation>
    </message>
    <message>
        <source>A user and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>An access key (AK/SK)</source>
        <translation>Ein Zugriffsschlüssel (AK/SK)</translation>
    </message>
    <message>
        <source>Sign in wit&amp;h</source>
        <translation>&amp;Anmelden mit</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
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
        <translation>X-Auth-Token, nie gespeichert</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>IAM &amp;user</source>
        <translation>IAM-Ben&amp;utzer</translation>
    </message>
    <message>
        <source>IAM user</source>
        <translation>IAM-Benutzer</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;One-time code</source>
        <translation>&amp;Einmalcode</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>If asked for</source>
        <translation>Falls verlangt</translation>
    </message>
    <message>
        <source>User I&amp;D</source>
        <translation>Benutzer-I&amp;D</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Only with a code</source>
        <translation>Nur mit einem Code</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>Zugriffssch&amp;lüssel</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>AK</source>
        <translation>AK</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>&amp;Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>SK, never saved</source>
        <translation>SK, nie gespeichert</translation>
    </message>
    <message>
        <source>Security t&amp;oken</source>
        <translation>Sicherheitst&amp;oken</translation>
    </message>
    <message>
        <source>Security token</source>
        <translation>Sicherheitstoken</translation>
    </message>
    <message>
        <source>Only of a temporary key</source>
        <translation>Nur bei befristetem Schlüssel</translation>
    </message>
    <message>
        <source>Pro&amp;xy password</source>
        <translation>Pro&amp;xy-Passwort</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>If it asks for one</source>
        <translation>Falls er eines verlangt</translation>
    </message>
    <message>
        <source>Enter a token of this region.</source>
        <translation>Geben Sie ein Token dieser Region ein.</translation>
    </message>
    <message>
        <source>Enter the user&apos;s password.</source>
        <translation>Geben Sie das Passwort des Benutzers ein.</translation>
    </message>
    <message>
        <source>Enter the secret access key.</source>
        <translation>Geben Sie den geheimen Zugriffsschlüssel ein.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s name.</source>
        <translation>Geben Sie den Namen des Kontos ein.</translation>
    </message>
    <message>
        <source>Enter the IAM user&apos;s name.</source>
        <translation>Geben Sie den Namen des IAM-Benutzers ein.</translation>
    </message>
    <message>
        <source>A code needs the user&apos;s ID, not the name.</source>
        <translation>Ein Code braucht die ID des Benutzers, nicht den Namen.</translation>
    </message>
    <message>
        <source>Enter the access key ID.</source>
        <translation>Geben Sie die ID des Zugriffsschlüssels ein.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DemoCapture</name>
    <message>
        <source>The demo did not end in time.</source>
        <translation>Die Demo ist nicht rechtzeitig zu Ende gegangen.</translation>
    </message>
    <message>
        <source>The demo&apos;s peers could not be loaded: %1</source>
        <translation>Die Peers der Demo konnten nicht geladen werden: %1</translation>
    </message>
    <message>
        <source>The picture could not be saved to %1.</source>
        <translation>Das Bild konnte nicht in %1 gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DesktopBus</name>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DetailsPane</name>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Details tabs</source>
        <translation>Reiter der Einzelheiten</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Circuit card</source>
        <translation>Leitungskarte</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Detect.</source>
        <translation>Nichts wird gesendet, bevor Sie „Prüfen“ drücken.</translation>
    </message>
    <message>
        <source>Select a peer to see what its result means.</source>
        <translation>Wählen Sie einen Peer aus, um zu sehen, was sein Ergebnis bedeutet.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DetailsPlace</name>
    <message>
        <source>Detect &amp;3 more times</source>
        <translation>Noch &amp;3-mal prüfen</translation>
    </message>
    <message>
        <source>Look at the selected unreachable or degraded peers three more times, one after the other, to see whether it stays (%1)</source>
        <translation>Die ausgewählten unerreichbaren oder geminderten Peers noch dreimal nacheinander ansehen, ob es bleibt (%1)</translation>
    </message>
    <message>
        <source>Details, tab &amp;%1</source>
        <translation>Einzelheiten, Reiter &amp;%1</translation>
    </message>
    <message>
        <source>At most %1 peers can be confirmed at once: select fewer.</source>
        <translation>Höchstens %1 Peers können auf einmal bestätigt werden: Wählen Sie weniger aus.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DrillListWindow</name>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>A drill is an exercise with a simulated service, in a window of its own, marked DEMO. Nothing leaves this machine, and nothing of what you do there is kept.</source>
        <translation>Eine Übung arbeitet mit einem nachgeahmten Dienst, in einem eigenen Fenster mit der Aufschrift DEMO. Nichts verlässt diesen Rechner, und von dem, was Sie dort tun, wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>List of drills</source>
        <translation>Liste der Übungen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same peers and the same trouble</source>
        <translation>Derselbe Startwert ergibt dieselben Peers und dieselbe Störung</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>Startw&amp;ert:</translation>
    </message>
    <message>
        <source>&amp;Start the drill</source>
        <translation>Übung &amp;beginnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DrillPanel</name>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>DEMO – %1</source>
        <translation>DEMO – %1</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>&amp;Your answer:</source>
        <translation>Ihre Ant&amp;wort:</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Antw&amp;orten</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>Auf&amp;geben</translation>
    </message>
    <message>
        <source>&amp;Leave the drill</source>
        <translation>Übung ver&amp;lassen</translation>
    </message>
    <message>
        <source>A&amp;nother drill…</source>
        <translation>Eine a&amp;ndere Übung…</translation>
    </message>
    <message>
        <source>What was to be found: %1</source>
        <translation>Gesucht war: %1</translation>
    </message>
    <message>
        <source>That is not it. Look again.</source>
        <translation>Das ist es nicht. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Seed %1, %2 min %3 s</source>
        <translation>Startwert %1, %2 min %3 s</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DrillPlace</name>
    <message>
        <source>D&amp;rills…</source>
        <translation>Übun&amp;gen…</translation>
    </message>
    <message>
        <source>Exercises with a simulated service</source>
        <translation>Übungen mit einem nachgeahmten Dienst</translation>
    </message>
    <message>
        <source>DEMO – %1 – Peerlight</source>
        <translation>DEMO – %1 – Peerlight</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::EnvironmentMark</name>
    <message>
        <source>The demo: a simulated service inside this program. Nothing leaves this machine.</source>
        <translation>Die Demo: ein nachgeahmter Dienst in diesem Programm. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>The endpoint is on this machine.</source>
        <translation>Der Endpunkt ist auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The endpoint is a real service: a detection sends test packets over real lines.</source>
        <translation>Der Endpunkt ist ein echter Dienst: Eine Prüfung sendet Testpakete über echte Leitungen.</translation>
    </message>
    <message>
        <source>This connection is marked as production: customers use these lines.</source>
        <translation>Diese Verbindung ist als Produktion markiert: Kunden benutzen diese Leitungen.</translation>
    </message>
    <message>
        <source>This connection is marked as staging.</source>
        <translation>Diese Verbindung ist als Staging markiert.</translation>
    </message>
    <message>
        <source>This connection is marked as a lab.</source>
        <translation>Diese Verbindung ist als Labor markiert.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>LOCAL</source>
        <translation>LOKAL</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>ECHT</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: a word, loss:&gt;0, outcome:unreachable, line:…</source>
        <translation>Filter: ein Wort, loss:&gt;0, outcome:unreachable, line:…</translation>
    </message>
    <message>
        <source>Words, and name: line: gateway: vif: group: tag: carrier: circuit: note: asn: loss: outcome:. A leading - turns one round.</source>
        <translation>Wörter, und name: line: gateway: vif: group: tag: carrier: circuit: note: asn: loss: outcome:. Ein - davor kehrt eines um.</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Vorschlag: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions, Down goes through them</source>
        <translation>
            <numerusform>%n Vorschlag, der Abwärtspfeil führt zu ihm</numerusform>
            <numerusform>%n Vorschläge, der Abwärtspfeil geht sie durch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::FirstRun</name>
    <message>
        <source>Which peers can reach their gateway?</source>
        <translation>Welche Peers erreichen ihr Gateway?</translation>
    </message>
    <message>
        <source>Peerlight runs Direct Connect connectivity detections for many virtual interface peers at once, and says in plain words what each result means.</source>
        <translation>Peerlight führt Direct-Connect-Verbindungsprüfungen für viele Peers virtueller Schnittstellen auf einmal aus und sagt in einfachen Worten, was jedes Ergebnis bedeutet.</translation>
    </message>
    <message>
        <source>Tr&amp;y the demo</source>
        <translation>Dem&amp;o ausprobieren</translation>
    </message>
    <message>
        <source>A simulated service inside this program: 40 peers on 20 lines, and a detection of all.</source>
        <translation>Ein nachgeahmter Dienst in diesem Programm: 40 Peers auf 20 Leitungen, und eine Prüfung aller.</translation>
    </message>
    <message>
        <source>Add a &amp;connection</source>
        <translation>&amp;Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Region, project and token, in the bar above. Then load or add peers.</source>
        <translation>Region, Projekt und Token, in der Leiste oben. Dann Peers laden oder hinzufügen.</translation>
    </message>
    <message>
        <source>Open a peer li&amp;st</source>
        <translation>Peer-Li&amp;ste öffnen</translation>
    </message>
    <message>
        <source>Peer IDs from a text or CSV file, or paste them at the left.</source>
        <translation>Peer-IDs aus einer Text- oder CSV-Datei, oder fügen Sie sie links ein.</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Detect.</source>
        <translation>Nichts wird gesendet, bevor Sie „Prüfen“ drücken.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::FormField</name>
    <message>
        <source>Wrong: %1</source>
        <translation>Falsch: %1</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::FrontDesk</name>
    <message>
        <source>The settings could not be saved to %1.</source>
        <translation>Die Einstellungen konnten nicht in %1 gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::GroupTreeModel</name>
    <message numerus="yes">
        <source>%1: %n groups</source>
        <translation>
            <numerusform>%1: %n Gruppe</numerusform>
            <numerusform>%1: %n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n Peer</numerusform>
            <numerusform>%n Peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tested</source>
        <translation>
            <numerusform>%n nicht geprüft</numerusform>
            <numerusform>%n nicht geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::GroupsDock</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>&amp;Groups panel</source>
        <translation>&amp;Gruppenleiste</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::GroupsPanel</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Return shows the peers of a group</source>
        <translation>Eingabe zeigt die Peers einer Gruppe</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>Letzter Blick</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::GuidePlace</name>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Search the guide; Return finds the next place</source>
        <translation>In der Anleitung suchen; Eingabe findet die nächste Stelle</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Suchergebnis</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::HistoryPage</name>
    <message>
        <source>Runs &amp;over:</source>
        <translation>Lä&amp;ufe über:</translation>
    </message>
    <message>
        <source>Runs over</source>
        <translation>Läufe über</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>Started w&amp;ithin:</source>
        <translation>Zeitrau&amp;m:</translation>
    </message>
    <message>
        <source>Started within</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 Tage</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Results of the run</source>
        <translation>Ergebnisse des Laufs</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Alle zei&amp;gen</translation>
    </message>
    <message>
        <source>All results of the peer (0 in the plot)</source>
        <translation>Alle Ergebnisse des Peers (0 im Diagramm)</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Als PNG &amp;speichern…</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <translation>Das Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>Save as SV&amp;G…</source>
        <translation>Als SVG spei&amp;chern…</translation>
    </message>
    <message>
        <source>Save the plot as a drawing</source>
        <translation>Das Diagramm als Zeichnung speichern</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Results of the run of %1 — %2</source>
        <translation>Ergebnisse des Laufs vom %1 — %2</translation>
    </message>
    <message>
        <source>No run passes the filter.</source>
        <translation>Kein Lauf passt zum Filter.</translation>
    </message>
    <message>
        <source>No run is kept yet. Each run is, except those of the demo.</source>
        <translation>Noch ist kein Lauf aufbewahrt. Jeder Lauf wird aufbewahrt, außer denen der Demo.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::HistoryPlace</name>
    <message>
        <source>&amp;Baseline…</source>
        <translation>&amp;Basislinie…</translation>
    </message>
    <message>
        <source>Give a run a name, to compare others with it: the one selected in the history, else the latest (%1)</source>
        <translation>Einem Lauf einen Namen geben, um andere mit ihm zu vergleichen: dem im Verlauf ausgewählten, sonst dem neuesten (%1)</translation>
    </message>
    <message>
        <source>the run of %1</source>
        <translation>der Lauf vom %1</translation>
    </message>
    <message>
        <source>the latest run</source>
        <translation>der neueste Lauf</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basislinie</translation>
    </message>
    <message>
        <source>Name under which %1 is kept:</source>
        <translation>Name, unter dem %1 aufbewahrt wird:</translation>
    </message>
    <message>
        <source>Kept base&amp;lines</source>
        <translation>Aufbewahrte Basis&amp;linien</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Umbe&amp;nennen…</translation>
    </message>
    <message>
        <source>Rename the baseline</source>
        <translation>Basislinie umbenennen</translation>
    </message>
    <message>
        <source>New name of &quot;%1&quot;:</source>
        <translation>Neuer Name von „%1“:</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Nothing was kept: a baseline needs a name, and a history.</source>
        <translation>Nichts wurde aufbewahrt: Eine Basislinie braucht einen Namen und einen Verlauf.</translation>
    </message>
    <message>
        <source>The run is kept as the baseline &quot;%1&quot;.</source>
        <translation>Der Lauf ist als Basislinie „%1“ aufbewahrt.</translation>
    </message>
    <message>
        <source>The baseline is called &quot;%1&quot; now.</source>
        <translation>Die Basislinie heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no baseline any more; its run stays.</source>
        <translation>„%1“ ist keine Basislinie mehr; der Lauf bleibt.</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Das Diagramm speichern</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>The plot could not be drawn.</source>
        <translation>Das Diagramm konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>The plot was saved to %1.</source>
        <translation>Das Diagramm wurde in %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ImportWindow</name>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Copy what was &amp;not understood</source>
        <translation>&amp;Nicht Verstandenes kopieren</translation>
    </message>
    <message>
        <source>Add the &amp;tags of the list to its peers</source>
        <translation>Den Peers die &amp;Schlagwörter der Liste geben</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import peers</source>
        <translation>Peers importieren</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Kodierung:</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Trennzeichen:</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>The first row has &amp;titles</source>
        <translation>Die erste &amp;Zeile hat Überschriften</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <translation>Was Spalte %1 ist</translation>
    </message>
    <message>
        <source>Peer ID</source>
        <translation>Peer-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>Remote-Gateway</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importieren: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>There is no peer ID in %1.</source>
        <translation>%1: keine Peer-ID gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n Peer</numerusform>
            <numerusform>%n Peers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 bekannt</translation>
    </message>
    <message>
        <source>%1 named twice</source>
        <translation>%1 doppelt genannt</translation>
    </message>
    <message>
        <source>%1 not understood</source>
        <translation>%1 nicht verstanden</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::InventoryBook</name>
    <message>
        <source>This look at the project could not be kept: %1</source>
        <translation>Dieser Blick auf das Projekt konnte nicht aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>Of the demo nothing is kept: tags, groups and cards go with it.</source>
        <translation>Von der Demo wird nichts aufbewahrt: Schlagwörter, Gruppen und Karten gehen mit ihr.</translation>
    </message>
    <message>
        <source>There is no history: tags, groups and cards are gone when this window closes.</source>
        <translation>Es gibt keinen Verlauf: Schlagwörter, Gruppen und Karten sind weg, wenn dieses Fenster schließt.</translation>
    </message>
    <message>
        <source>This could not be kept, and is gone when this window closes: %1</source>
        <translation>Das konnte nicht aufbewahrt werden und ist weg, wenn dieses Fenster schließt: %1</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::InventoryPlace</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Tags and groups…</source>
        <translation>Schlagwör&amp;ter und Gruppen…</translation>
    </message>
    <message>
        <source>&amp;Go to the groups</source>
        <translation>Zu den &amp;Gruppen gehen</translation>
    </message>
    <message>
        <source>Edit &amp;circuit card</source>
        <translation>&amp;Leitungskarte bearbeiten</translation>
    </message>
    <message>
        <source>Copy &amp;hotline</source>
        <translation>&amp;Hotline kopieren</translation>
    </message>
    <message>
        <source>hotline</source>
        <translation>Hotline</translation>
    </message>
    <message>
        <source>Copy circuit &amp;ID</source>
        <translation>Leitungskennun&amp;g kopieren</translation>
    </message>
    <message>
        <source>circuit ID</source>
        <translation>Leitungskennung</translation>
    </message>
    <message>
        <source>Peers of the last loo&amp;k</source>
        <translation>Peers des letzten Blic&amp;ks</translation>
    </message>
    <message>
        <source>&amp;Changes since the last look…</source>
        <translation>Änderun&amp;gen seit dem letzten Blick…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation>Angesehen: %1</translation>
    </message>
    <message>
        <source>Lines and gateways as of %1.</source>
        <translation>Leitungen und Gateways, Stand: %1.</translation>
    </message>
    <message>
        <source>Enter the endpoint and the project whose last look is to be shown.</source>
        <translation>Geben Sie den Endpunkt und das Projekt ein, deren letzter Blick gezeigt werden soll.</translation>
    </message>
    <message>
        <source>%1 of the last look, as of %2 (%3). The service was not asked; Load peers looks again.</source>
        <translation>%1 vom letzten Blick, vom %2 (%3). Der Dienst wurde nicht gefragt; „Peers laden“ sieht neu nach.</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 Peer</translation>
    </message>
    <message>
        <source>No look at this project is kept. Press Load peers to take one.</source>
        <translation>Kein Blick auf dieses Projekt ist aufbewahrt. Drücken Sie „Peers laden“, um einen zu tun.</translation>
    </message>
    <message>
        <source>Since the last look (%1): %2.</source>
        <translation>Seit dem letzten Blick (%1): %2.</translation>
    </message>
    <message>
        <source>change circuit card of %1</source>
        <translation>Leitungskarte von %1 ändern</translation>
    </message>
    <message>
        <source>The circuit card of this line has no %1 yet.</source>
        <translation>Die Leitungskarte dieser Leitung hat noch keine %1.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Names are hidden, and the circuit card with them.</source>
        <translation>Namen sind verborgen, und mit ihnen die Leitungskarte.</translation>
    </message>
    <message>
        <source>Select a peer to see the card of its line.</source>
        <translation>Wählen Sie einen Peer aus, um die Karte seiner Leitung zu sehen.</translation>
    </message>
    <message>
        <source>Names are hidden: nothing was copied.</source>
        <translation>Namen sind verborgen: Nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>an edit</source>
        <translation>eine Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln Peer</numerusform>
            <numerusform>%Ln Peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::JsonText</name>
    <message>
        <source>Task JSON</source>
        <translation>JSON der Aufgabe</translation>
    </message>
    <message>
        <source>There is no task to show.</source>
        <translation>Es gibt keine Aufgabe zu zeigen.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::JsonView</name>
    <message>
        <source>Find in JSON</source>
        <translation>Im JSON suchen</translation>
    </message>
    <message>
        <source>Find in JSON (Ctrl+F)</source>
        <translation>Im JSON suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Fold a&amp;ll</source>
        <translation>A&amp;lles einklappen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+[ folds what the cursor is in, Ctrl+Shift+] unfolds it</source>
        <translation>Strg+Umschalt+[ klappt ein, worin der Cursor steht, Strg+Umschalt+] klappt auf</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::LabelList</name>
    <message>
        <source>Rena&amp;me</source>
        <translation>U&amp;mbenennen</translation>
    </message>
    <message>
        <source>Take away &amp;everywhere</source>
        <translation>Überall w&amp;egnehmen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::LabelsWindow</name>
    <message>
        <source>&amp;Tags</source>
        <translation>Schlagwör&amp;ter</translation>
    </message>
    <message>
        <source>Tags of the selected peers</source>
        <translation>Schlagwörter der ausgewählten Peers</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruppen</translation>
    </message>
    <message>
        <source>Groups of the selected peers</source>
        <translation>Gruppen der ausgewählten Peers</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Zu einer Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Tags and groups</source>
        <translation>Schlagwörter und Gruppen</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>rename group %1 to %2</source>
        <translation>Gruppe %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>remove group %1</source>
        <translation>Gruppe %1 entfernen</translation>
    </message>
    <message>
        <source>No peer is selected. A new group will be empty.</source>
        <translation>Kein Peer ist ausgewählt. Eine neue Gruppe wird leer sein.</translation>
    </message>
    <message>
        <source>For %1:</source>
        <translation>Für %1:</translation>
    </message>
    <message>
        <source>Return adds what is typed. In the lists: Space puts on or takes off, F2 renames, Delete takes away everywhere. Ctrl+Z takes back.</source>
        <translation>Eingabe fügt hinzu, was getippt ist. In den Listen: Leertaste setzt oder nimmt weg, F2 benennt um, Entf nimmt überall weg. Strg+Z nimmt zurück.</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 Peer</translation>
    </message>
    <message>
        <source>add tag %1 to %2</source>
        <translation>Schlagwort %1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>remove tag %1 from %2</source>
        <translation>Schlagwort %1 von %2 entfernen</translation>
    </message>
    <message>
        <source>rename tag %1 to %2</source>
        <translation>Schlagwort %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>remove tag %1 everywhere</source>
        <translation>Schlagwort %1 überall entfernen</translation>
    </message>
    <message>
        <source>take %1 out of group %2</source>
        <translation>%1 aus der Gruppe %2 nehmen</translation>
    </message>
    <message>
        <source>add group %1</source>
        <translation>Gruppe %1 hinzufügen</translation>
    </message>
    <message>
        <source>add %1 to group %2</source>
        <translation>%1 zur Gruppe %2 hinzufügen</translation>
    </message>
    <message>
        <source>Names are hidden, and tags and groups with them. Show names to edit these.</source>
        <translation>Namen sind verborgen, und mit ihnen Schlagwörter und Gruppen. Zeigen Sie die Namen an, um diese zu bearbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln Peer</numerusform>
            <numerusform>%Ln Peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::LanguagePlace</name>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::LeftoverNotice</name>
    <message>
        <source>Another build of Peerlight left secrets on this machine in plain text, in %1. This one has not read them. Remove the file; then change these secrets, for others may have read it.</source>
        <translation>Ein anderer Bau von Peerlight hat auf diesem Rechner Geheimnisse im Klartext hinterlassen, in %1. Dieser hat sie nicht gelesen. Entfernen Sie die Datei; ändern Sie dann diese Geheimnisse, denn andere haben sie vielleicht gelesen.</translation>
    </message>
    <message>
        <source>The file with the secrets was removed.</source>
        <translation>Die Datei mit den Geheimnissen wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ListsPlace</name>
    <message>
        <source>&amp;Paste peers</source>
        <translation>Peers &amp;einfügen</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>There is no text and no file on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text und keine Datei.</translation>
    </message>
    <message>
        <source>Export &amp;all peers…</source>
        <translation>&amp;Alle Peers exportieren…</translation>
    </message>
    <message>
        <source>Export the s&amp;hown peers…</source>
        <translation>Angezeigte Peers e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export the &amp;selected peers…</source>
        <translation>A&amp;usgewählte Peers exportieren…</translation>
    </message>
    <message>
        <source>Open a peer list</source>
        <translation>Eine Peer-Liste öffnen</translation>
    </message>
    <message>
        <source>Peer lists (*.peerlight *.txt *.csv *.tsv *.list *.json *.jsonl *.tfstate *.md)</source>
        <translation>Peer-Listen (*.peerlight *.txt *.csv *.tsv *.list *.json *.jsonl *.tfstate *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Only files of this computer can be opened: nothing was fetched from %1.</source>
        <translation>Nur Dateien dieses Rechners können geöffnet werden: Von %1 wurde nichts geholt.</translation>
    </message>
    <message>
        <source>One list at a time: of %1 files the first was opened.</source>
        <translation>Immer nur eine Liste: Von %1 Dateien wurde die erste geöffnet.</translation>
    </message>
    <message>
        <source>%1 of %2 peers are in the list.</source>
        <translation>%1 von %2 Peers sind in der Liste.</translation>
    </message>
    <message>
        <source>Tags of a list</source>
        <translation>Schlagwörter einer Liste</translation>
    </message>
    <message>
        <source>what was dropped</source>
        <translation>Abgelegter Text</translation>
    </message>
    <message>
        <source>No peer is selected: nothing was exported.</source>
        <translation>Kein Peer ist ausgewählt: Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>There is no peer to export.</source>
        <translation>Es gibt keinen Peer zu exportieren.</translation>
    </message>
    <message>
        <source>Export peers</source>
        <translation>Peers exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers were written to %1.</source>
        <translation>
            <numerusform>%Ln Peer wurde in %1 geschrieben.</numerusform>
            <numerusform>%Ln Peers wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::LossPlot</name>
    <message>
        <source>Loss plot</source>
        <translation>Verlustdiagramm</translation>
    </message>
    <message>
        <source>Loss over time</source>
        <translation>Verlust über die Zeit</translation>
    </message>
    <message>
        <source>Loss, %</source>
        <translation>Verlust, %</translation>
    </message>
    <message>
        <source>Loss of %1</source>
        <translation>Verlust bei %1</translation>
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
        <translation>Peer-&amp;IDs</translation>
    </message>
    <message>
        <source>The settings could not be saved to %1.</source>
        <translation>Die Einstellungen konnten nicht in %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Nichts wurde gesendet. %1</translation>
    </message>
    <message>
        <source>To follow the detections up: %1 Then press Return.</source>
        <translation>Um die Prüfungen nachzuverfolgen: %1 Drücken Sie dann Eingabe.</translation>
    </message>
    <message>
        <source>Nothing was filled in. %1</source>
        <translation>Nichts wurde ausgefüllt. %1</translation>
    </message>
    <message>
        <source>There is no saved connection with the name &quot;%1&quot;.</source>
        <translation>Es gibt keine gespeicherte Verbindung mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>A link filled this in. Nothing is sent until you press Detect.</source>
        <translation>Ein Link hat das ausgefüllt. Nichts wird gesendet, bevor Sie „Prüfen“ drücken.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::MaintenanceList</name>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>JETZT</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>Add &amp;window</source>
        <translation>Fenster &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Remo&amp;ve window</source>
        <translation>Fenster entf&amp;ernen</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Starts (local)</source>
        <translation>Anfang (lokal)</translation>
    </message>
    <message>
        <source>Ends (local)</source>
        <translation>Ende (lokal)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add window</source>
        <translation>Fenster hinzufügen</translation>
    </message>
    <message>
        <source>Remove window</source>
        <translation>Fenster entfernen</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::MessageBar</name>
    <message>
        <source>Follow &amp;up</source>
        <translation>&amp;Nachverfolgen</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>N&amp;och einmal senden</translation>
    </message>
    <message>
        <source>Show &amp;changes</source>
        <translation>Ä&amp;nderungen zeigen</translation>
    </message>
    <message>
        <source>Detect &amp;without history</source>
        <translation>&amp;Ohne Verlauf prüfen</translation>
    </message>
    <message>
        <source>Remo&amp;ve the file</source>
        <translation>Datei entf&amp;ernen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>Einzelheiten der Meldung</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::NotePlace</name>
    <message>
        <source>Copy &amp;note</source>
        <translation>Notiz &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the results of the selected peers, or of all, as a note for a chat or a ticket (%1)</source>
        <translation>Die Ergebnisse der ausgewählten Peers, oder aller, als Notiz für einen Chat oder ein Ticket kopieren (%1)</translation>
    </message>
    <message>
        <source>&amp;Chinese (中文)</source>
        <translation>&amp;Chinesisch (中文)</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Englisch</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>&amp;Reiner Text</translation>
    </message>
    <message>
        <source>Notes a&amp;re written in</source>
        <translation>Notizen sch&amp;reiben in</translation>
    </message>
    <message>
        <source>The settings could not be saved to %1.</source>
        <translation>Die Einstellungen konnten nicht in %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this translation: &quot;en&quot;, &quot;zh&quot;</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>There is no result yet: no note was copied.</source>
        <translation>Es gibt noch kein Ergebnis: Keine Notiz wurde kopiert.</translation>
    </message>
    <message>
        <source>The note of 1 peer is on the clipboard.</source>
        <translation>Die Notiz zu 1 Peer ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Names are hidden in it.</source>
        <translation>Namen sind darin verborgen.</translation>
    </message>
    <message numerus="yes">
        <source>The note of %Ln peers is on the clipboard.</source>
        <translation>
            <numerusform>Die Notiz zu %Ln Peer ist in der Zwischenablage.</numerusform>
            <numerusform>Die Notiz zu %Ln Peers ist in der Zwischenablage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::Notifier</name>
    <message>
        <source>%1 of %2 ended: %3</source>
        <translation>%1 von %2 beendet: %3</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>Fenster &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::OutcomeStrip</name>
    <message>
        <source>Outcomes over the runs</source>
        <translation>Ergebnisse über die Läufe</translation>
    </message>
    <message>
        <source>No result is kept.</source>
        <translation>Es ist kein Ergebnis aufbewahrt.</translation>
    </message>
    <message>
        <source>The latest is the last: %1.</source>
        <translation>Das neueste steht am Ende: %1.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PaletteModel</name>
    <message>
        <source>not available now</source>
        <translation>jetzt nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PalettePlace</name>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Find an action, a peer, a group or a connection</source>
        <translation>Eine Aktion, einen Peer, eine Gruppe oder eine Verbindung finden</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>goes to its button, sends nothing</source>
        <translation>geht zur Schaltfläche, sendet nichts</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Virtual interface</source>
        <translation>Virtuelle Schnittstelle</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 Peer</translation>
    </message>
    <message>
        <source>Saved connection</source>
        <translation>Gespeicherte Verbindung</translation>
    </message>
    <message>
        <source>Nothing was sent. &quot;%1&quot; has the focus: Space presses it.</source>
        <translation>Nichts wurde gesendet. „%1“ hat den Fokus: Die Leertaste löst es aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln Peer</numerusform>
            <numerusform>%Ln Peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PaletteWindow</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Palette query</source>
        <translation>Suche in der Palette</translation>
    </message>
    <message>
        <source>Type a part of an action, a peer, a group or a saved connection.</source>
        <translation>Tippen Sie einen Teil einer Aktion, eines Peers, einer Gruppe oder einer gespeicherten Verbindung.</translation>
    </message>
    <message>
        <source>An action, a peer, a line, a saved connection…</source>
        <translation>Eine Aktion, ein Peer, eine Leitung, eine gespeicherte Verbindung…</translation>
    </message>
    <message>
        <source>Palette matches</source>
        <translation>Treffer der Palette</translation>
    </message>
    <message>
        <source>Palette note</source>
        <translation>Hinweis der Palette</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nichts passt. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>The best %1. Nothing is sent from here.</source>
        <translation>Die besten %1. Von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>1 match. Nothing is sent from here.</source>
        <translation>1 Treffer. Von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used at the moment.</source>
        <translation>„%1“ ist im Moment nicht verfügbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n matches. Nothing is sent from here.</source>
        <translation>
            <numerusform>%n Treffer. Von hier wird nichts gesendet.</numerusform>
            <numerusform>%n Treffer. Von hier wird nichts gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PaneRing</name>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PeerIntake</name>
    <message>
        <source>Peer &amp;IDs</source>
        <translation>Peer-&amp;IDs</translation>
    </message>
    <message>
        <source>Peer IDs:</source>
        <translation>Peer-IDs:</translation>
    </message>
    <message>
        <source>Peer IDs</source>
        <translation>Peer-IDs</translation>
    </message>
    <message>
        <source>IDs of virtual interface peers, one a line</source>
        <translation>IDs von Peers virtueller Schnittstellen, eine je Zeile</translation>
    </message>
    <message>
        <source>One peer ID a line. A pasted list or a column of a table is fine.</source>
        <translation>Eine Peer-ID je Zeile. Eine eingefügte Liste oder die Spalte einer Tabelle geht auch.</translation>
    </message>
    <message>
        <source>&amp;Add peers</source>
        <translation>Peers hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Add peers</source>
        <translation>Peers hinzufügen</translation>
    </message>
    <message>
        <source>Put these IDs into the peer list. Nothing is sent.</source>
        <translation>Diese IDs in die Peer-Liste aufnehmen. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>&amp;Load peers</source>
        <translation>Peers &amp;laden</translation>
    </message>
    <message>
        <source>Load peers</source>
        <translation>Peers laden</translation>
    </message>
    <message>
        <source>Read the peers of the project from the service.</source>
        <translation>Die Peers des Projekts vom Dienst lesen.</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>Liste ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Read peer IDs from a text or CSV file.</source>
        <translation>Peer-IDs aus einer Text- oder CSV-Datei lesen.</translation>
    </message>
    <message>
        <source>Peer list report</source>
        <translation>Bericht zur Peer-Liste</translation>
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
        <translation>Ergebnis des Filters</translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n Peer</numerusform>
            <numerusform>%n Peers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 peers</source>
        <translation>%1 von %2 Peers</translation>
    </message>
    <message>
        <source>No peers yet.
Add peer ids, open a peer list, or load the peers of a project.</source>
        <translation>Noch keine Peers.
Fügen Sie Peer-IDs hinzu, öffnen Sie eine Peer-Liste oder laden Sie die Peers eines Projekts.</translation>
    </message>
    <message>
        <source>No peer matches the filter.</source>
        <translation>Kein Peer passt zum Filter.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with column &amp;names</source>
        <translation>Mit Spalten&amp;namen kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>Aus der Liste entfe&amp;rnen</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>What can be done with the rows</source>
        <translation>Was sich mit den Zeilen tun lässt</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PreferencesPlace</name>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>In den Einstellungen suchen</translation>
    </message>
    <message>
        <source>No preference fits. Try another word.</source>
        <translation>Keine Einstellung passt. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>The colours of all windows. System follows the desktop.</source>
        <translation>Die Farben aller Fenster. „System“ folgt dem Desktop.</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Locker</translation>
    </message>
    <message>
        <source>How high the rows of the peer list are.</source>
        <translation>Wie hoch die Zeilen der Peer-Liste sind.</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>Z&amp;eiten</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>The clock of the columns Started and Ended. Reports always say UTC.</source>
        <translation>Die Uhr der Spalten „Begonnen“ und „Beendet“. Berichte nennen immer UTC.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>&amp;Lock after minutes</source>
        <translation>&amp;Sperren nach Minuten</translation>
    </message>
    <message>
        <source>Without a key or a click for so long, secrets are forgotten. 0: never by itself.</source>
        <translation>So lange ohne Taste oder Klick, und Geheimnisse werden vergessen. 0: nie von selbst.</translation>
    </message>
    <message>
        <source>&amp;Ask above peers</source>
        <translation>&amp;Nachfragen bei mehr Peers als</translation>
    </message>
    <message>
        <source>In a connection marked as production, a run over more peers than this shows what will be sent, and asks once.</source>
        <translation>Bei einer als Produktion markierten Verbindung zeigt ein Lauf über mehr Peers als diese, was gesendet wird, und fragt einmal.</translation>
    </message>
    <message>
        <source>&amp;Hide names at start</source>
        <translation>Namen beim Start ver&amp;bergen</translation>
    </message>
    <message>
        <source>Names, addresses and ids are shown as aliases from the start, for a shared screen.</source>
        <translation>Namen, Adressen und IDs erscheinen von Anfang an als Decknamen, für einen geteilten Bildschirm.</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>Bena&amp;chrichtigungen</translation>
    </message>
    <message>
        <source>When a run ends or pauses while the window is not in front. Counts only.</source>
        <translation>Wenn ein Lauf endet oder unterbrochen wird, während das Fenster nicht vorn ist. Nur Zahlen.</translation>
    </message>
    <message>
        <source>&amp;Progress on the task bar</source>
        <translation>Fortschritt in der &amp;Taskleiste</translation>
    </message>
    <message>
        <source>Where the desktop shows it.</source>
        <translation>Wo der Desktop ihn zeigt.</translation>
    </message>
    <message>
        <source>Tray i&amp;con</source>
        <translation>Symbol im &amp;Infobereich</translation>
    </message>
    <message>
        <source>An icon beside the clock that brings the window to the front.</source>
        <translation>Ein Symbol neben der Uhr, das das Fenster nach vorn holt.</translation>
    </message>
    <message>
        <source>Tell results to a &amp;screen reader</source>
        <translation>E&amp;rgebnisse einem Screenreader ansagen</translation>
    </message>
    <message>
        <source>Gathered: at most one sentence each two seconds.</source>
        <translation>Gesammelt: höchstens ein Satz alle zwei Sekunden.</translation>
    </message>
    <message>
        <source>Runs that are kept as a baseline, are named in a note or have not ended stay.</source>
        <translation>Läufe, die als Basislinie aufbewahrt, in einer Notiz genannt oder noch nicht beendet sind, bleiben.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Forget runs after</source>
        <translation>Lä&amp;ufe vergessen nach</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 Jahre</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <source>Older runs are removed from this computer, for the first time ten minutes after this was changed.</source>
        <translation>Ältere Läufe werden von diesem Rechner entfernt, zum ersten Mal zehn Minuten nach dieser Änderung.</translation>
    </message>
    <message>
        <source>&amp;Keep the history below</source>
        <translation>Verlauf &amp;kleiner halten als</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Beliebige Größe</translation>
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
        <translation>Wenn er größer ist, werden die ältesten Läufe von diesem Rechner entfernt.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>Of all texts, and of numbers and times. What runs goes on; files and their names stay.</source>
        <translation>Aller Texte sowie von Zahlen und Zeiten. Was läuft, läuft weiter; Dateien und ihre Namen bleiben.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ProfileEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>Um&amp;gebung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Nicht markiert</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Own endpoint</source>
        <translation>Eigener Endpunkt</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Region of the connection</source>
        <translation>Region der Verbindung</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>E&amp;ndpunkt</translation>
    </message>
    <message>
        <source>Endpoint of the connection</source>
        <translation>Endpunkt der Verbindung</translation>
    </message>
    <message>
        <source>Pro&amp;ject ID</source>
        <translation>Pro&amp;jekt-ID</translation>
    </message>
    <message>
        <source>Project ID of the connection</source>
        <translation>Projekt-ID der Verbindung</translation>
    </message>
    <message>
        <source>Project na&amp;me</source>
        <translation>Projektna&amp;me</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>Projektname</translation>
    </message>
    <message>
        <source>The region&apos;s own project</source>
        <translation>Das eigene Projekt der Region</translation>
    </message>
    <message>
        <source>&amp;IAM endpoint</source>
        <translation>&amp;IAM-Endpunkt</translation>
    </message>
    <message>
        <source>IAM endpoint</source>
        <translation>IAM-Endpunkt</translation>
    </message>
    <message>
        <source>The region&apos;s</source>
        <translation>Der der Region</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>An&amp;melden mit</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>A pasted token</source>
        <translation>Ein eingefügtes Token</translation>
    </message>
    <message>
        <source>An IAM user&apos;s password</source>
        <translation>Das Passwort eines IAM-Benutzers</translation>
    </message>
    <message>
        <source>An access key (AK/SK)</source>
        <translation>Ein Zugriffsschlüssel (AK/SK)</translation>
    </message>
    <message>
        <source>&amp;Keep the secret</source>
        <translation>Geheimnis &amp;behalten</translation>
    </message>
    <message>
        <source>Keep the secret</source>
        <translation>Geheimnis behalten</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>Im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>IAM user name</source>
        <translation>Name des IAM-Benutzers</translation>
    </message>
    <message>
        <source>User I&amp;D</source>
        <translation>Benutzer-I&amp;D</translation>
    </message>
    <message>
        <source>IAM user ID</source>
        <translation>ID des IAM-Benutzers</translation>
    </message>
    <message>
        <source>Only for one-time codes</source>
        <translation>Nur für Einmalcodes</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>What the service takes</source>
        <translation>Was der Dienst nimmt</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Anfragen gleichzeitig</translation>
    </message>
    <message>
        <source>16</source>
        <translation>16</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Deadline in seconds</source>
        <translation>Frist in Sekunden</translation>
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
        <translation>Keiner</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Der des Systems</translation>
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
        <translation>Host des Proxys</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Benutzer des Proxys</translation>
    </message>
    <message>
        <source>Its password is asked for in the connection bar.</source>
        <translation>Sein Passwort wird in der Verbindungsleiste erfragt.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA-&amp;Datei</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>The system&apos;s certificate authorities</source>
        <translation>Die Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation>CA-Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Eine CA-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
        <translation>Na&amp;chweis speichern…</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>Be&amp;richt speichern…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>Dr&amp;ucken…</translation>
    </message>
    <message>
        <source>Results as a zip for somebody else, with names hidden or not</source>
        <translation>Ergebnisse als Zip für jemand anderen, mit verborgenen Namen oder ohne</translation>
    </message>
    <message>
        <source>Results with the plot as PDF or HTML</source>
        <translation>Ergebnisse mit dem Diagramm als PDF oder HTML</translation>
    </message>
    <message>
        <source>Print results with the plot</source>
        <translation>Ergebnisse mit dem Diagramm drucken</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>The selected peer</source>
        <translation>Der ausgewählte Peer</translation>
    </message>
    <message>
        <source>The one result of the list</source>
        <translation>Das eine Ergebnis der Liste</translation>
    </message>
    <message>
        <source>It is being made; nothing is written yet.</source>
        <translation>Wird erstellt; noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>No run is selected in the history.</source>
        <translation>Im Verlauf ist kein Lauf ausgewählt.</translation>
    </message>
    <message>
        <source>There is no result yet: there is nothing to hand out.</source>
        <translation>Es gibt noch kein Ergebnis: Es gibt nichts weiterzugeben.</translation>
    </message>
    <message>
        <source>The report was handed to the printer.</source>
        <translation>Der Bericht wurde an den Drucker übergeben.</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>Wird geschrieben.</translation>
    </message>
    <message>
        <source>Names are hidden in it.</source>
        <translation>Namen sind darin verborgen.</translation>
    </message>
    <message>
        <source>The folder could not be shown. It is %1.</source>
        <translation>Der Ordner konnte nicht gezeigt werden. Er ist %1.</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected peers</source>
        <translation>
            <numerusform>Der %n ausgewählte Peer</numerusform>
            <numerusform>Die %n ausgewählten Peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n results of the list</source>
        <translation>
            <numerusform>Das %n Ergebnis der Liste</numerusform>
            <numerusform>Alle %n Ergebnisse der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run of %1, selected in the history: %n peers</source>
        <translation>
            <numerusform>Der Lauf vom %1, im Verlauf ausgewählt: %n Peer</numerusform>
            <numerusform>Der Lauf vom %1, im Verlauf ausgewählt: %n Peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n peers was written to %1.</source>
        <translation>
            <numerusform>Der Nachweis zu %n Peer wurde in %1 geschrieben.</numerusform>
            <numerusform>Der Nachweis zu %n Peers wurde in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A report of %n peers was written to %1.</source>
        <translation>
            <numerusform>Ein Bericht zu %n Peer wurde in %1 geschrieben.</numerusform>
            <numerusform>Ein Bericht zu %n Peers wurde in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ReportWindow</name>
    <message>
        <source>Save evidence</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Print a report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Was:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>PDF, to print and to send</source>
        <translation>PDF, zum Drucken und zum Senden</translation>
    </message>
    <message>
        <source>HTML, one page for any browser</source>
        <translation>HTML, eine Seite für jeden Browser</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Nothing is hidden</source>
        <translation>Nichts ist verborgen</translation>
    </message>
    <message>
        <source>Names are hidden: of peers, lines, carriers, circuits, hotlines</source>
        <translation>Namen sind verborgen: von Peers, Leitungen, Carriern, Leitungskennungen, Hotlines</translation>
    </message>
    <message>
        <source>Everything is hidden that names something: addresses and ids, too</source>
        <translation>Alles ist verborgen, was etwas benennt: auch Adressen und IDs</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>&amp;Hide:</source>
        <translation>&amp;Verbergen:</translation>
    </message>
    <message>
        <source>With a &amp;picture of the table</source>
        <translation>Mit einem &amp;Bild der Tabelle</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What will be in it</source>
        <translation>Was darin sein wird</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Decknamen</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Deckname</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>What will be &amp;in it:</source>
        <translation>Was dar&amp;in sein wird:</translation>
    </message>
    <message>
        <source>&amp;Aliases, which only you see here:</source>
        <translation>&amp;Decknamen, die nur Sie hier sehen:</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Dr&amp;ucken…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>%1, line %2, has what looks like %3.</source>
        <translation>%1, Zeile %2: Das sieht aus wie %3.</translation>
    </message>
    <message>
        <source>There are %1 more.</source>
        <translation>Es gibt %1 weitere.</translation>
    </message>
    <message>
        <source>It is not handed out: evidence and reports never hold a secret. Where it is the name of something, hide names.</source>
        <translation>Es wird nicht weitergegeben: Nachweise und Berichte enthalten nie ein Geheimnis. Wenn es der Name von etwas ist, verbergen Sie die Namen.</translation>
    </message>
    <message>
        <source>Nothing is written before you press the button.</source>
        <translation>Nichts wird geschrieben, bevor Sie die Schaltfläche drücken.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::RequestsModel</name>
    <message>
        <source>Sent (local)</source>
        <translation>Gesendet (lokal)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
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
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests about the current peer. Return copies the selected ones as curl commands.</source>
        <translation>Anfragen zum aktuellen Peer. Eingabe kopiert die ausgewählten als curl-Befehle.</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>The token is not in it: it stands as $TOKEN. A create that is run again creates a task.</source>
        <translation>Das Token ist nicht darin: Es steht als $TOKEN. Ein Erstellen, das noch einmal ausgeführt wird, erstellt eine Aufgabe.</translation>
    </message>
    <message>
        <source>No request about this peer is known of this session.</source>
        <translation>Aus dieser Sitzung ist keine Anfrage zu diesem Peer bekannt.</translation>
    </message>
    <message>
        <source>Those about this peer, and the lists of tasks that were asked for meanwhile.</source>
        <translation>Die zu diesem Peer, und die Listen von Aufgaben, nach denen inzwischen gefragt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n commands copied. Set TOKEN before you run them.</source>
        <translation>
            <numerusform>%n Befehl kopiert. Setzen Sie TOKEN, bevor Sie ihn ausführen.</numerusform>
            <numerusform>%n Befehle kopiert. Setzen Sie TOKEN, bevor Sie sie ausführen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::RunListModel</name>
    <message>
        <source>1 peer</source>
        <translation>1 Peer</translation>
    </message>
    <message>
        <source>%1, project %2</source>
        <translation>%1, Projekt %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basislinie</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln Peer</numerusform>
            <numerusform>%Ln Peers</numerusform>
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
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>Remote-Gateway</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::RunsDesk</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Ve&amp;rgleich</translation>
    </message>
    <message>
        <source>Compare two runs, or a run with a baseline (%1)</source>
        <translation>Zwei Läufe vergleichen, oder einen Lauf mit einer Basislinie (%1)</translation>
    </message>
    <message>
        <source>Co&amp;mpare this run</source>
        <translation>Diesen Lauf ver&amp;gleichen</translation>
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
        <translation>1 Prüfaufgabe wird erstellt.</translation>
    </message>
    <message>
        <source>As fast as the service answers, with at most %1 requests at once.</source>
        <translation>So schnell, wie der Dienst antwortet, mit höchstens %1 Anfragen gleichzeitig.</translation>
    </message>
    <message>
        <source>At most %1 requests a second, and %2 a second after the first ones.</source>
        <translation>Anfangs höchstens %1 Anfragen je Sekunde, danach %2 je Sekunde.</translation>
    </message>
    <message>
        <source>At most %1 requests a second.</source>
        <translation>Höchstens %1 Anfragen je Sekunde.</translation>
    </message>
    <message>
        <source>It takes at least %1 until the last one has left.</source>
        <translation>Bis die letzte gesendet ist, dauert es mindestens %1.</translation>
    </message>
    <message>
        <source>Each ends with a result, or without one after %1.</source>
        <translation>Jede endet mit einem Ergebnis, oder nach %1 ohne eines.</translation>
    </message>
    <message>
        <source>Detect in production</source>
        <translation>Prüfung in der Produktion</translation>
    </message>
    <message>
        <source>Customers use these lines. Send this?</source>
        <translation>Kunden benutzen diese Leitungen. Wirklich senden?</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Do &amp;not send</source>
        <translation>&amp;Nicht senden</translation>
    </message>
    <message numerus="yes">
        <source>%n detection tasks will be created.</source>
        <translation>
            <numerusform>%n Prüfaufgabe wird erstellt.</numerusform>
            <numerusform>%n Prüfaufgaben werden erstellt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ShareSwitch</name>
    <message>
        <source>&amp;Hide names</source>
        <translation>Namen ver&amp;bergen</translation>
    </message>
    <message>
        <source>Show aliases in place of names, addresses and ids, for a shared screen (%1)</source>
        <translation>Decknamen statt Namen, Adressen und IDs zeigen, für einen geteilten Bildschirm (%1)</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::SuggestionList</name>
    <message>
        <source>Filter suggestions</source>
        <translation>Vorschläge zum Filter</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::SummaryPlace</name>
    <message>
        <source>Go to the su&amp;mmary</source>
        <translation>Zur Zusa&amp;mmenfassung gehen</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::SummaryStrip</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Sho&amp;w them</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Filter the list to the peers that the summary speaks of, and select them</source>
        <translation>Die Liste auf die Peers filtern, von denen die Zusammenfassung spricht, und sie auswählen</translation>
    </message>
    <message>
        <source>Close summary</source>
        <translation>Zusammenfassung schließen</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::TeamPassword</name>
    <message>
        <source>The keychain has not been asked yet.</source>
        <translation>Der Schlüsselbund wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>The password is in the keychain of this system.</source>
        <translation>Das Passwort ist im Schlüsselbund dieses Systems.</translation>
    </message>
    <message>
        <source>No password is in the keychain.</source>
        <translation>Im Schlüsselbund ist kein Passwort.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::TeamPasswordPlace</name>
    <message>
        <source>Password of the &amp;team&apos;s history…</source>
        <translation>Passwort des &amp;Team-Verlaufs…</translation>
    </message>
    <message>
        <source>Password of the team&apos;s history</source>
        <translation>Passwort des Team-Verlaufs</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Store in the keychain</source>
        <translation>Im Schlüsselbund &amp;aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::TimelineView</name>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Nothing was sent for this peer yet.</source>
        <translation>Für diesen Peer wurde noch nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::VerdictText</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What to check next</source>
        <translation>Was als Nächstes zu prüfen ist</translation>
    </message>
    <message>
        <source>This rests on</source>
        <translation>Worauf das beruht</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ViewsPlace</name>
    <message>
        <source>&amp;Save this view…</source>
        <translation>Diese Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>C&amp;omfortable rows</source>
        <translation>Lockere &amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>Gespeicherte &amp;Ansichten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>The saved views are of a newer program: nothing was written.</source>
        <translation>Die gespeicherten Ansichten sind von einem neueren Programm: Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The view was not saved: it has no name, or there are too many.</source>
        <translation>Die Ansicht wurde nicht gespeichert: Sie hat keinen Namen, oder es gibt zu viele.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view (filter, columns and sorting are kept):</source>
        <translation>Name der Ansicht (Filter, Spalten und Sortierung werden aufbewahrt):</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::WatchPlace</name>
    <message>
        <source>&amp;Repeat until…</source>
        <translation>&amp;Wiederholen, bis…</translation>
    </message>
    <message>
        <source>Detect the selected peers, or all, again and again (%1)</source>
        <translation>Die ausgewählten Peers, oder alle, immer wieder prüfen (%1)</translation>
    </message>
    <message>
        <source>A repetition is under way. Stop waiting ends it.</source>
        <translation>Eine Wiederholung ist im Gang. „Warten beenden“ beendet sie.</translation>
    </message>
    <message>
        <source>There is no peer to detect yet. Add peer IDs, or press Load peers.</source>
        <translation>Es gibt noch keinen Peer zu prüfen. Fügen Sie Peer-IDs hinzu oder drücken Sie „Peers laden“.</translation>
    </message>
    <message>
        <source>The repetition that the end of the program cut off goes on. Stop waiting ends it.</source>
        <translation>Die Wiederholung, die mit dem Ende des Programms abgeschnitten wurde, geht weiter. „Warten beenden“ beendet sie.</translation>
    </message>
    <message>
        <source>The repetition waits: the form holds another connection than it began with.</source>
        <translation>Die Wiederholung wartet: In der Verbindungsleiste steht eine andere Verbindung als die, mit der sie begann.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::WatchWindow</name>
    <message>
        <source>Repeat until</source>
        <translation>Wiederholen, bis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>every peer is clear</source>
        <translation>jeder Peer frei ist</translation>
    </message>
    <message>
        <source>a peer changes between clear and bad</source>
        <translation>ein Peer zwischen frei und schlecht wechselt</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>die Zeit um ist</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>For at most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>&amp;Every:</source>
        <translation>&amp;Alle:</translation>
    </message>
    <message>
        <source>&amp;For at most:</source>
        <translation>&amp;Höchstens:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>1 peer is detected</source>
        <translation>1 Peer wird geprüft</translation>
    </message>
    <message>
        <source>%1 at once and then again and again, at most %2 times, within the pace of the connection. A run begins when the one before has ended. Stop waiting ends it.</source>
        <translation>%1: sofort und dann immer wieder, höchstens %2-mal, im Tempo der Verbindung. Ein Lauf beginnt, wenn der vorige beendet ist. „Warten beenden“ beendet die Wiederholung.</translation>
    </message>
    <message numerus="yes">
        <source>%n peers are detected</source>
        <translation>
            <numerusform>%n Peer wird geprüft</numerusform>
            <numerusform>%n Peers werden geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::Workspace</name>
    <message>
        <source>Peers are being loaded. Wait until that has ended, or press Stop waiting.</source>
        <translation>Peers werden geladen. Warten Sie, bis das beendet ist, oder drücken Sie „Warten beenden“.</translation>
    </message>
    <message>
        <source>A detection is running. Wait until it has ended, or press Stop waiting.</source>
        <translation>Eine Prüfung läuft. Warten Sie, bis sie beendet ist, oder drücken Sie „Warten beenden“.</translation>
    </message>
    <message>
        <source>The service answered: this project has no virtual interface peers.</source>
        <translation>Der Dienst hat geantwortet: Dieses Projekt hat keine Peers virtueller Schnittstellen.</translation>
    </message>
    <message>
        <source>There is no peer to detect yet. Add peer IDs, or press Load peers.</source>
        <translation>Es gibt noch keinen Peer zu prüfen. Fügen Sie Peer-IDs hinzu oder drücken Sie „Peers laden“.</translation>
    </message>
    <message>
        <source>The service cannot be reached. The run waits, tries again by itself, and goes on when the network is back.</source>
        <translation>Der Dienst ist nicht zu erreichen. Der Lauf wartet, versucht es von selbst wieder und geht weiter, wenn das Netz zurück ist.</translation>
    </message>
    <message>
        <source>The demo could not be started: %1</source>
        <translation>Die Demo konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The demo could not be started: its own connection is not usable.</source>
        <translation>Die Demo konnte nicht gestartet werden: Ihre eigene Verbindung ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>%1 What was sent is followed all the same. Nothing more is sent before it can be written down.</source>
        <translation>%1 Was gesendet wurde, wird trotzdem verfolgt. Nichts weiter wird gesendet, bevor es aufgeschrieben werden kann.</translation>
    </message>
    <message>
        <source>From now on nothing is kept: after a crash, no task is found again. Press Detect to go on.</source>
        <translation>Von jetzt an wird nichts aufbewahrt: Nach einem Absturz wird keine Aufgabe wiedergefunden. Drücken Sie „Prüfen“, um weiterzumachen.</translation>
    </message>
    <message>
        <source>1 detection of %1 was cut off when the program ended. Follow it up to see what became of it; nothing new is created.</source>
        <translation>1 Prüfung vom %1 wurde abgeschnitten, als das Programm endete. Verfolgen Sie sie nach, um zu sehen, was aus ihr wurde; nichts Neues wird erstellt.</translation>
    </message>
    <message>
        <source>The reply of 1 peer was lost: it may or may not have a task. Sending again may make a second one.</source>
        <translation>Die Antwort von 1 Peer ging verloren: Er hat vielleicht eine Aufgabe, vielleicht nicht. Erneutes Senden kann eine zweite erzeugen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln detections of %1 were cut off when the program ended. Follow them up to see what became of them; nothing new is created.</source>
        <translation>
            <numerusform>%Ln Prüfung vom %1 wurde abgeschnitten, als das Programm endete. Verfolgen Sie sie nach, um zu sehen, was aus ihr wurde; nichts Neues wird erstellt.</numerusform>
            <numerusform>%Ln Prüfungen vom %1 wurden abgeschnitten, als das Programm endete. Verfolgen Sie sie nach, um zu sehen, was aus ihnen wurde; nichts Neues wird erstellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The replies of %n peers were lost: they may or may not have a task. Sending again may make second ones.</source>
        <translation>
            <numerusform>Die Antwort von %n Peer ging verloren: Er hat vielleicht eine Aufgabe, vielleicht nicht. Erneutes Senden kann eine zweite erzeugen.</numerusform>
            <numerusform>Die Antworten von %n Peers gingen verloren: Sie haben vielleicht eine Aufgabe, vielleicht nicht. Erneutes Senden kann zweite erzeugen.</numerusform>
        </translation>
    </message>
</context>
</TS>
