<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Peerlight</source>
        <translation>Sobre o Peerlight</translation>
    </message>
    <message>
        <source>Peerlight %1

Connectivity detection for the virtual interface peers of Huawei Cloud Direct Connect lines.

Free software under the GNU General Public License, version 3 or later. It calls the endpoint that you enter, and nothing else.

Built with Qt %2.</source>
        <translation>Peerlight %1

Detecção de conectividade para os peers de interfaces virtuais das linhas do Huawei Cloud Direct Connect.

Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. Ele chama o endpoint que você informa, e nada mais.

Compilado com Qt %2.</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>há %n s</numerusform>
            <numerusform>há %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>há %n min</numerusform>
            <numerusform>há %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>há %n h</numerusform>
            <numerusform>há %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>há %n d</numerusform>
            <numerusform>há %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>há %n segundo</numerusform>
            <numerusform>há %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>há 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>há 1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>The answer holds no task with a usable id and peer id.</source>
        <translation>A resposta não contém nenhuma tarefa com ID e ID de peer utilizáveis.</translation>
    </message>
    <message>
        <source>The answer is empty: something between you and the service may have answered in its place.</source>
        <translation>A resposta está vazia: algo entre você e o serviço pode ter respondido no lugar dele.</translation>
    </message>
    <message>
        <source>The answer is not from the Direct Connect API (no JSON object): something between you and the service may have answered in its place.</source>
        <translation>A resposta não é da API do Direct Connect (não é um objeto JSON): algo entre você e o serviço pode ter respondido no lugar dele.</translation>
    </message>
    <message>
        <source>The service answered with a redirect (HTTP %1). It was not followed; check the endpoint, or sign in to the network you are on.</source>
        <translation>O serviço respondeu com um redirecionamento (HTTP %1). Ele não foi seguido; verifique o endpoint, ou faça login na rede em que você está.</translation>
    </message>
    <message>
        <source>The service answered with HTTP %1, which is not understood.</source>
        <translation>O serviço respondeu com HTTP %1, que não é compreendido.</translation>
    </message>
    <message>
        <source>The list names a next page that cannot be asked for.</source>
        <translation>A lista indica uma próxima página que não pode ser pedida.</translation>
    </message>
    <message>
        <source>The answer holds no list &quot;%1&quot;.</source>
        <translation>A resposta não contém a lista &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>The file is larger than 1 MB.</source>
        <translation>O arquivo é maior que 1 MB.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation>Não há certificado em formato PEM neste arquivo.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Não existe o arquivo %1.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 não é um arquivo comum.</translation>
    </message>
    <message>
        <source>Others can write %1: run chmod go-w on it first.</source>
        <translation>Outros podem gravar em %1: execute antes chmod go-w nele.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>The answer does not match: it names another peer.</source>
        <translation>A resposta não confere: ela é de outro peer.</translation>
    </message>
</context>
<context>
    <name>CommonCause</name>
    <message>
        <source>%1 of %2 peers with loss</source>
        <translation>%1 de %2 peers com perda</translation>
    </message>
    <message>
        <source>%1 of %2 unreachable peers</source>
        <translation>%1 de %2 peers inalcançáveis</translation>
    </message>
    <message>
        <source>%1 share %2</source>
        <translation>%1 compartilham %2</translation>
    </message>
    <message>
        <source>all %1 peers that have it lose packets.</source>
        <translation>todos os %1 peers que o têm perdem pacotes.</translation>
    </message>
    <message>
        <source>all %1 peers that have it are unreachable.</source>
        <translation>todos os %1 peers que o têm estão inalcançáveis.</translation>
    </message>
    <message>
        <source>%1 of the %2 peers that have it lose packets.</source>
        <translation>%1 dos %2 peers que o têm perdem pacotes.</translation>
    </message>
    <message>
        <source>%1 of the %2 peers that have it are unreachable.</source>
        <translation>%1 dos %2 peers que o têm estão inalcançáveis.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>mais %1</translation>
    </message>
    <message>
        <source>As much is explained by %1.</source>
        <translation>O mesmo é explicado por %1.</translation>
    </message>
    <message>
        <source>The same peers also share %1.</source>
        <translation>Os mesmos peers também compartilham %1.</translation>
    </message>
    <message>
        <source>None of the %1 peers has a result: look at your own side and the connection to the service first. This says nothing about the lines.</source>
        <translation>Nenhum dos %1 peers tem resultado: veja primeiro o seu próprio lado e a conexão com o serviço. Isto não diz nada sobre as linhas.</translation>
    </message>
    <message>
        <source>All %1 tests failed at the service. This says nothing about the lines.</source>
        <translation>Todos os %1 testes falharam no serviço. Isto não diz nada sobre as linhas.</translation>
    </message>
    <message>
        <source>None of the %1 peers has a result. This says nothing about the lines.</source>
        <translation>Nenhum dos %1 peers tem resultado. Isto não diz nada sobre as linhas.</translation>
    </message>
    <message>
        <source>All %1 peers are unreachable: so many faults at once are rare. Look at your own side first, at what all of them end on.</source>
        <translation>Todos os %1 peers estão inalcançáveis: tantas falhas de uma vez são raras. Veja primeiro o seu próprio lado, o ponto em que todos terminam.</translation>
    </message>
    <message>
        <source>All %1 peers are unreachable, and all of them share %2: look there and at your own side first.</source>
        <translation>Todos os %1 peers estão inalcançáveis, e todos compartilham %2: veja primeiro ali e no seu próprio lado.</translation>
    </message>
    <message>
        <source>One peer loses packets. One peer shows no common cause.</source>
        <translation>Um peer perde pacotes. Um só peer não mostra uma causa comum.</translation>
    </message>
    <message>
        <source>One peer is unreachable. One peer shows no common cause.</source>
        <translation>Um peer está inalcançável. Um só peer não mostra uma causa comum.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>dispositivo %1</translation>
    </message>
    <message>
        <source>virtual interface %1</source>
        <translation>interface virtual %1</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>gateway %1</translation>
    </message>
    <message>
        <source>location %1</source>
        <translation>local %1</translation>
    </message>
    <message>
        <source>carrier %1</source>
        <translation>operadora %1</translation>
    </message>
    <message>
        <source>remote network %1</source>
        <translation>rede remota %1</translation>
    </message>
    <message>
        <source>address family %1</source>
        <translation>família de endereços %1</translation>
    </message>
    <message>
        <source>The one peer with a result is clear.</source>
        <translation>O único peer com resultado está livre.</translation>
    </message>
    <message>
        <source>All %1 peers with a result are clear.</source>
        <translation>Todos os %1 peers com resultado estão livres.</translation>
    </message>
    <message>
        <source>%1 peers lose packets. They have nothing in common that others do not have, too.</source>
        <translation>%1 peers perdem pacotes. Eles não têm nada em comum que outros também não tenham.</translation>
    </message>
    <message>
        <source>%1 peers are unreachable. They have nothing in common that others do not have, too.</source>
        <translation>%1 peers estão inalcançáveis. Eles não têm nada em comum que outros também não tenham.</translation>
    </message>
    <message>
        <source>Check power, router and filters at the customer&apos;s site, since all paths end there.</source>
        <translation>Verifique energia, roteador e filtros no site do cliente, pois todos os caminhos terminam lá.</translation>
    </message>
    <message>
        <source>Check whether a filter was changed lately that drops the test packets: then all peers look unreachable while the lines work.</source>
        <translation>Verifique se há pouco mudou algum filtro que descarta os pacotes de teste: aí todos os peers parecem inalcançáveis enquanto as linhas funcionam.</translation>
    </message>
    <message>
        <source>Look at the cloud provider&apos;s status page for this region.</source>
        <translation>Veja a página de status do provedor de nuvem para esta região.</translation>
    </message>
    <message>
        <source>Check the network, the endpoint, the proxy and the token, since no test came back.</source>
        <translation>Verifique a rede, o endpoint, o proxy e o token, pois nenhum teste voltou.</translation>
    </message>
    <message>
        <source>Then detect again.</source>
        <translation>Depois detecte de novo.</translation>
    </message>
    <message>
        <source>Call the carrier with the times of the results, since it can see the line itself.</source>
        <translation>Ligue para a operadora com os horários dos resultados, pois ela enxerga a própria linha.</translation>
    </message>
    <message>
        <source>Open a ticket with the cloud provider, since this is on its side; give the task ids.</source>
        <translation>Abra um chamado no provedor de nuvem, pois isto está do lado dele; informe os IDs das tarefas.</translation>
    </message>
    <message>
        <source>Look at the customer&apos;s router behind these addresses, since the peers end there.</source>
        <translation>Veja o roteador do cliente atrás destes endereços, pois os peers terminam lá.</translation>
    </message>
    <message>
        <source>Look at routes and filters of this address family, since the other one works.</source>
        <translation>Veja as rotas e os filtros desta família de endereços, pois a outra funciona.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>New fault</source>
        <translation>Falha nova</translation>
    </message>
    <message>
        <source>Still bad</source>
        <translation>Ainda ruim</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Não comparável</translation>
    </message>
    <message>
        <source>Still clear</source>
        <translation>Ainda livre</translation>
    </message>
    <message>
        <source>It is not in the earlier run.</source>
        <translation>Não está na execução anterior.</translation>
    </message>
    <message>
        <source>It is not in the later run.</source>
        <translation>Não está na execução posterior.</translation>
    </message>
    <message>
        <source>It has no result in the earlier run.</source>
        <translation>Não tem resultado na execução anterior.</translation>
    </message>
    <message>
        <source>It has no result in the later run.</source>
        <translation>Não tem resultado na execução posterior.</translation>
    </message>
    <message>
        <source>It has no result in either run.</source>
        <translation>Não tem resultado em nenhuma das duas execuções.</translation>
    </message>
    <message>
        <source>It has not ended.</source>
        <translation>Não terminou.</translation>
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
        <translation>1 falha nova</translation>
    </message>
    <message>
        <source>%1 new faults</source>
        <translation>%1 falhas novas</translation>
    </message>
    <message>
        <source>%1: %2, %3 still bad, %4 fixed, %5 not comparable, %6 still clear.</source>
        <translation>%1: %2, %3 ainda ruins, %4 resolvidos, %5 não comparáveis, %6 ainda livres.</translation>
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
        <translation>Mudança</translation>
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
        <translation>Depois</translation>
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
        <translation>Não confirmado: nenhuma de %1 detecções adicionais tem resultado.</translation>
    </message>
    <message>
        <source>Confirmed: %1 of %2 further detections unreachable.</source>
        <translation>Confirmado: inalcançável em %1 de %2 detecções adicionais.</translation>
    </message>
    <message>
        <source>%1 of %2 further detections unreachable: flapping or marginal.</source>
        <translation>Inalcançável em %1 de %2 detecções adicionais: oscilando ou no limite.</translation>
    </message>
    <message>
        <source>Confirmed: %1 of %2 further detections lost packets.</source>
        <translation>Confirmado: perda de pacotes em %1 de %2 detecções adicionais.</translation>
    </message>
    <message>
        <source>%1 of %2 further detections lost packets: flapping or marginal.</source>
        <translation>Perda de pacotes em %1 de %2 detecções adicionais: oscilando ou no limite.</translation>
    </message>
    <message>
        <source>Not confirmed: %1 of %1 further detections clear.</source>
        <translation>Não confirmado: livre em %1 de %1 detecções adicionais.</translation>
    </message>
    <message>
        <source>%1 of %2 are done.</source>
        <translation>%1 de %2 já foram feitas.</translation>
    </message>
    <message>
        <source>They were stopped after %1 of %2.</source>
        <translation>Elas foram paradas após %1 de %2.</translation>
    </message>
    <message>
        <source>%1 without a result are not counted.</source>
        <translation>%1 sem resultado não são contadas.</translation>
    </message>
    <message>
        <source>The fault has gone, or comes and goes more slowly than this was looked at.</source>
        <translation>A falha sumiu, ou vai e volta mais devagar do que deu para observar.</translation>
    </message>
    <message>
        <source>Call the carrier of the line now, since the fault stays; give the times below.</source>
        <translation>Ligue agora para a operadora da linha, pois a falha persiste; informe os horários abaixo.</translation>
    </message>
    <message>
        <source>Look at error counters and light levels on both ends: a path that comes and goes is often a marginal line or an overloaded one.</source>
        <translation>Veja os contadores de erros e os níveis de sinal óptico nas duas pontas: um caminho que vai e volta costuma ser uma linha no limite ou sobrecarregada.</translation>
    </message>
    <message>
        <source>Detect again in some minutes, since a few detections do not show how often it fails.</source>
        <translation>Detecte de novo em alguns minutos, pois poucas detecções não mostram com que frequência ele falha.</translation>
    </message>
    <message>
        <source>%1 percent loss</source>
        <translation>perda de %1 por cento</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>tarefa %1</translation>
    </message>
    <message>
        <source>The further detections were stopped.</source>
        <translation>As detecções adicionais foram paradas.</translation>
    </message>
    <message>
        <source>Being detected %1 more times.</source>
        <translation>Sendo detectado mais %1 vezes.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>an issuer without a name</source>
        <translation>um emissor sem nome</translation>
    </message>
    <message>
        <source>Endpoint name</source>
        <translation>Nome do endpoint</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Project and detections</source>
        <translation>Projeto e detecções</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Throttling</source>
        <translation>Limite de taxa</translation>
    </message>
    <message>
        <source>The service did not tell its time.</source>
        <translation>O serviço não informou o horário dele.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock agrees with the service&apos;s.</source>
        <translation>O relógio desta máquina bate com o do serviço.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 min ahead of the service&apos;s.</source>
        <translation>O relógio desta máquina está %1 min adiantado em relação ao do serviço.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 min behind the service&apos;s.</source>
        <translation>O relógio desta máquina está %1 min atrasado em relação ao do serviço.</translation>
    </message>
    <message>
        <source>Signed requests are refused from 15 min on: set the clock.</source>
        <translation>Requisições assinadas são recusadas a partir de 15 min: acerte o relógio.</translation>
    </message>
    <message>
        <source>%1; the certificate was issued by %2 and is valid until %3.</source>
        <translation>%1; o certificado foi emitido por %2 e é válido até %3.</translation>
    </message>
    <message>
        <source>Not tried, because of what failed before.</source>
        <translation>Não tentado, por causa do que falhou antes.</translation>
    </message>
    <message>
        <source>The proxy looks the name up.</source>
        <translation>O proxy resolve o nome.</translation>
    </message>
    <message>
        <source>The name %1 was not answered within 10 s.</source>
        <translation>O nome %1 não teve resposta em 10 s.</translation>
    </message>
    <message>
        <source>The name %1 is not known here: check its spelling, and the network.</source>
        <translation>O nome %1 não é conhecido aqui: verifique a grafia e a rede.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 é %2.</translation>
    </message>
    <message>
        <source>Plain HTTP: the service is on this machine.</source>
        <translation>HTTP sem criptografia: o serviço está nesta máquina.</translation>
    </message>
    <message>
        <source>There was no answer within 10 s.</source>
        <translation>Não houve resposta em 10 s.</translation>
    </message>
    <message>
        <source>Not known: the service asked to slow down.</source>
        <translation>Não se sabe: o serviço pediu para ir mais devagar.</translation>
    </message>
    <message>
        <source>The service accepts who asks.</source>
        <translation>O serviço aceita esta credencial.</translation>
    </message>
    <message>
        <source>The project&apos;s detections can be listed.</source>
        <translation>As detecções do projeto podem ser listadas.</translation>
    </message>
    <message>
        <source>The project has no virtual interface: is it the right one?</source>
        <translation>O projeto não tem nenhuma interface virtual: é o projeto certo?</translation>
    </message>
    <message>
        <source>The project&apos;s virtual interfaces can be listed.</source>
        <translation>As interfaces virtuais do projeto podem ser listadas.</translation>
    </message>
    <message>
        <source>The service asked to slow down: others use its limit, too.</source>
        <translation>O serviço pediu para ir mais devagar: outros também usam o limite dele.</translation>
    </message>
    <message>
        <source>Two requests were taken at once.</source>
        <translation>Duas requisições foram aceitas ao mesmo tempo.</translation>
    </message>
</context>
<context>
    <name>Credential</name>
    <message>
        <source>The token is empty.</source>
        <translation>O token está vazio.</translation>
    </message>
    <message>
        <source>Paste only the token itself, without &quot;X-Auth-Token:&quot; or &quot;Bearer&quot; in front of it.</source>
        <translation>Cole só o token, sem &quot;X-Auth-Token:&quot; nem &quot;Bearer&quot; na frente.</translation>
    </message>
    <message>
        <source>The token is too long: the service takes at most 10,240 characters. A token that was asked for with &quot;nocatalog&quot; is much shorter.</source>
        <translation>O token é longo demais: o serviço aceita no máximo 10.240 caracteres. Um token pedido com &quot;nocatalog&quot; é bem mais curto.</translation>
    </message>
    <message>
        <source>The token contains a space, a line break or a character that no token has. Copy it again, on its own.</source>
        <translation>O token contém um espaço, uma quebra de linha ou um caractere que nenhum token tem. Copie-o de novo, sozinho.</translation>
    </message>
    <message>
        <source>The access key ID is empty.</source>
        <translation>O ID da chave de acesso está vazio.</translation>
    </message>
    <message>
        <source>The access key ID contains a space or a character that none has, or is too long. Copy it again, on its own.</source>
        <translation>O ID da chave de acesso contém um espaço ou um caractere que nenhum tem, ou é longo demais. Copie-o de novo, sozinho.</translation>
    </message>
    <message>
        <source>The secret access key is empty.</source>
        <translation>A chave de acesso secreta está vazia.</translation>
    </message>
    <message>
        <source>The secret access key is too long: none has more than 128 characters.</source>
        <translation>A chave de acesso secreta é longa demais: nenhuma tem mais de 128 caracteres.</translation>
    </message>
    <message>
        <source>The secret access key contains a space, a line break or a character that none has. Copy it again, on its own.</source>
        <translation>A chave de acesso secreta contém um espaço, uma quebra de linha ou um caractere que nenhuma tem. Copie-a de novo, sozinha.</translation>
    </message>
    <message>
        <source>The security token is too long, or contains a space, a line break or a character that none has. Copy it again, on its own.</source>
        <translation>O token de segurança é longo demais, ou contém um espaço, uma quebra de linha ou um caractere que nenhum tem. Copie-o de novo, sozinho.</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>This is not an address of Peerlight: it would begin with peerlight://detect.</source>
        <translation>Este não é um endereço do Peerlight: ele começaria com peerlight://detect.</translation>
    </message>
    <message>
        <source>The address is longer than %1 characters.</source>
        <translation>O endereço tem mais de %1 caracteres.</translation>
    </message>
    <message>
        <source>The name of the connection in the address cannot be used.</source>
        <translation>O nome da conexão no endereço não pode ser usado.</translation>
    </message>
    <message>
        <source>The address holds something that Peerlight does not know.</source>
        <translation>O endereço contém algo que o Peerlight não conhece.</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>One carrier down</source>
        <translation>Uma operadora fora do ar</translation>
    </message>
    <message>
        <source>It is 02:10. Three customers call within five minutes: their sites are cut off. Each of them has a line of another site.</source>
        <translation>São 02:10. Três clientes ligam em cinco minutos: os sites deles estão isolados. Cada um deles tem uma linha de outro site.</translation>
    </message>
    <message>
        <source>Whose hotline do you call? Answer with the name of the carrier.</source>
        <translation>Para o telefone de quem você liga? Responda com o nome da operadora.</translation>
    </message>
    <message>
        <source>When all unreachable peers are on the lines of one carrier, and no other peer is, the carrier is what they have in common: one call instead of many.</source>
        <translation>Quando todos os peers inalcançáveis estão nas linhas de uma operadora, e nenhum outro peer está inalcançável, a operadora é o que eles têm em comum: uma ligação em vez de muitas.</translation>
    </message>
    <message>
        <source>Fake redundancy</source>
        <translation>Redundância aparente</translation>
    </message>
    <message>
        <source>A customer bought lines of different carriers, so that one of them would always work. They failed in the same minute.</source>
        <translation>Um cliente comprou linhas de operadoras diferentes para que uma delas sempre funcionasse. Elas falharam no mesmo minuto.</translation>
    </message>
    <message>
        <source>What do the failed lines share that nobody thought of? Answer with the id of the device.</source>
        <translation>O que as linhas que falharam compartilham, e em que ninguém pensou? Responda com o ID do dispositivo.</translation>
    </message>
    <message>
        <source>Lines of different carriers can still end on one device. Redundancy is what two lines do not share.</source>
        <translation>Linhas de operadoras diferentes ainda podem terminar em um só dispositivo. Redundância é o que duas linhas não compartilham.</translation>
    </message>
    <message>
        <source>A flapping peer</source>
        <translation>Um peer oscilando</translation>
    </message>
    <message>
        <source>A customer says that the line drops for minutes and is fine whenever anybody looks.</source>
        <translation>Um cliente diz que a linha cai por alguns minutos e está boa sempre que alguém olha.</translation>
    </message>
    <message>
        <source>Which peer is it? Detect more than once. Answer with its name.</source>
        <translation>Qual é o peer? Detecte mais de uma vez. Responda com o nome dele.</translation>
    </message>
    <message>
        <source>One clear result does not say that a line is well: detections that are repeated show what comes and goes.</source>
        <translation>Um único resultado livre não diz que uma linha está boa: detecções repetidas mostram o que vai e volta.</translation>
    </message>
    <message>
        <source>The token expires in the middle of a run</source>
        <translation>O token expira no meio de uma execução</translation>
    </message>
    <message>
        <source>You detect all peers, and after a few requests the service refuses the token. A new one is the old one with -renewed at its end.</source>
        <translation>Você detecta todos os peers e, depois de algumas requisições, o serviço recusa o token. Um novo é o antigo com -renewed no final.</translation>
    </message>
    <message>
        <source>What becomes of the detections that were created already?</source>
        <translation>O que acontece com as detecções que já tinham sido criadas?</translation>
    </message>
    <message>
        <source>They are lost, and have to be created again.</source>
        <translation>Elas se perdem e precisam ser criadas de novo.</translation>
    </message>
    <message>
        <source>They go on at the service, and are followed with the new token.</source>
        <translation>Elas continuam no serviço e são acompanhadas com o novo token.</translation>
    </message>
    <message>
        <source>The service deletes them with the token.</source>
        <translation>O serviço as exclui junto com o token.</translation>
    </message>
    <message>
        <source>A token is for asking. Tasks that exist go on without it, so nothing is created twice: give a new token, and the same run goes on.</source>
        <translation>Um token serve para perguntar. As tarefas que existem continuam sem ele, por isso nada é criado duas vezes: informe um novo token, e a mesma execução continua.</translation>
    </message>
    <message>
        <source>The gateway throttles</source>
        <translation>O gateway limita as requisições</translation>
    </message>
    <message>
        <source>You detect all peers, and the gateway answers 429 to a part of the requests.</source>
        <translation>Você detecta todos os peers, e o gateway responde 429 a uma parte das requisições.</translation>
    </message>
    <message>
        <source>What does that say of the lines?</source>
        <translation>O que isso diz sobre as linhas?</translation>
    </message>
    <message>
        <source>Nothing: what was refused is sent later, once.</source>
        <translation>Nada: o que foi recusado é enviado mais tarde, uma só vez.</translation>
    </message>
    <message>
        <source>The peers that were refused are unreachable.</source>
        <translation>Os peers que foram recusados estão inalcançáveis.</translation>
    </message>
    <message>
        <source>The peers that were refused have been tested twice.</source>
        <translation>Os peers que foram recusados foram testados duas vezes.</translation>
    </message>
    <message>
        <source>429 is about the pace of requests. A request that is refused so was not carried out, and it is sent again when the service said that it may.</source>
        <translation>429 diz respeito ao ritmo das requisições. Uma requisição recusada assim não foi executada, e é enviada de novo quando o serviço disse que pode.</translation>
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
        <translation>Não resolvido após %1.</translation>
    </message>
    <message>
        <source>Solved in %1, with the first answer.</source>
        <translation>Resolvido em %1, com a primeira resposta.</translation>
    </message>
    <message>
        <source>Solved in %1, with %2 answers.</source>
        <translation>Resolvido em %1, com %2 respostas.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>https:// is missing in front of the host name.</source>
        <translation>Falta https:// antes do nome do host.</translation>
    </message>
    <message>
        <source>The endpoint must start with https://.</source>
        <translation>O endpoint precisa começar com https://.</translation>
    </message>
    <message>
        <source>The endpoint must not have a query or a fragment (? or #).</source>
        <translation>O endpoint não pode ter consulta nem fragmento (? ou #).</translation>
    </message>
    <message>
        <source>The endpoint must not contain a user name or password (@).</source>
        <translation>O endpoint não pode conter nome de usuário nem senha (@).</translation>
    </message>
    <message>
        <source>The endpoint must not have a path after the host name.</source>
        <translation>O endpoint não pode ter um caminho depois do nome do host.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>A porta precisa ser um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>The address in brackets is not a plain IPv6 address.</source>
        <translation>O endereço entre colchetes não é um endereço IPv6 simples.</translation>
    </message>
    <message>
        <source>The host name is missing.</source>
        <translation>Falta o nome do host.</translation>
    </message>
    <message>
        <source>The host name is not a valid one.</source>
        <translation>O nome do host não é válido.</translation>
    </message>
    <message>
        <source>Write an IP address as four plain numbers, like 192.0.2.1.</source>
        <translation>Escreva um endereço IP como quatro números simples, como 192.0.2.1.</translation>
    </message>
    <message>
        <source>The endpoint is empty.</source>
        <translation>O endpoint está vazio.</translation>
    </message>
    <message>
        <source>The endpoint contains a space, a backslash or a control character, or is too long.</source>
        <translation>O endpoint contém um espaço, uma barra invertida ou um caractere de controle, ou é longo demais.</translation>
    </message>
    <message>
        <source>Use https://. Plain http:// is only for this machine: 127.0.0.1, [::1] or localhost.</source>
        <translation>Use https://. O http:// sem criptografia é só para esta máquina: 127.0.0.1, [::1] ou localhost.</translation>
    </message>
</context>
<context>
    <name>ErrorBody</name>
    <message>
        <source>The service did not accept the sign-in: use a new token.</source>
        <translation>O serviço não aceitou o login: use um novo token.</translation>
    </message>
    <message>
        <source>This user is not allowed to do this: ask the administrator of the account.</source>
        <translation>Este usuário não pode fazer isto: fale com o administrador da conta.</translation>
    </message>
    <message>
        <source>The service does not know this resource: check endpoint, region and project.</source>
        <translation>O serviço não conhece este recurso: verifique endpoint, região e projeto.</translation>
    </message>
    <message>
        <source>A proxy asks for a sign-in of its own.</source>
        <translation>Um proxy pede um login próprio.</translation>
    </message>
    <message>
        <source>The service took too long to answer its gateway (HTTP %1).</source>
        <translation>O serviço demorou demais para responder ao gateway dele (HTTP %1).</translation>
    </message>
    <message>
        <source>The request is too large for the gateway (HTTP %1): a shorter token may help.</source>
        <translation>A requisição é grande demais para o gateway (HTTP %1): um token mais curto pode ajudar.</translation>
    </message>
    <message>
        <source>The service asks to slow down: too many requests.</source>
        <translation>O serviço pede para ir mais devagar: requisições demais.</translation>
    </message>
    <message>
        <source>The service is not available at the moment (HTTP %1): try again later.</source>
        <translation>O serviço não está disponível no momento (HTTP %1): tente mais tarde.</translation>
    </message>
    <message>
        <source>The service reports an internal error (HTTP %1): try again later.</source>
        <translation>O serviço relata um erro interno (HTTP %1): tente mais tarde.</translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1).</source>
        <translation>O serviço recusou a requisição (HTTP %1).</translation>
    </message>
    <message>
        <source>The service answered with %1.</source>
        <translation>O serviço respondeu com %1.</translation>
    </message>
    <message>
        <source>The service answered with %1: %2</source>
        <translation>O serviço respondeu com %1: %2</translation>
    </message>
</context>
<context>
    <name>ErrorCodes</name>
    <message>
        <source>The service could not read the request. Please report this as a bug.</source>
        <translation>O serviço não conseguiu ler a requisição. Por favor, relate isto como um bug.</translation>
    </message>
    <message>
        <source>The service refused a parameter: check the ids; what they name may be gone.</source>
        <translation>O serviço recusou um parâmetro: verifique os IDs; o que eles indicam pode não existir mais.</translation>
    </message>
    <message>
        <source>The service does not know this resource: check region and project.</source>
        <translation>O serviço não conhece este recurso: verifique região e projeto.</translation>
    </message>
    <message>
        <source>The service reports a system error: try again later.</source>
        <translation>O serviço relata um erro de sistema: tente mais tarde.</translation>
    </message>
    <message>
        <source>The service refused an IP address.</source>
        <translation>O serviço recusou um endereço IP.</translation>
    </message>
    <message>
        <source>The service could not reach the VPC service behind it: try again later.</source>
        <translation>O serviço não conseguiu alcançar o serviço VPC que está atrás dele: tente mais tarde.</translation>
    </message>
    <message>
        <source>A service behind Direct Connect failed: try again later.</source>
        <translation>Um serviço atrás do Direct Connect falhou: tente mais tarde.</translation>
    </message>
    <message>
        <source>The VPC does not exist: check the virtual gateway.</source>
        <translation>A VPC não existe: verifique o gateway virtual.</translation>
    </message>
    <message>
        <source>The service refused an AS number.</source>
        <translation>O serviço recusou um número de AS.</translation>
    </message>
    <message>
        <source>The service reports an invalid policy: ask support.</source>
        <translation>O serviço relata uma política inválida: fale com o suporte.</translation>
    </message>
    <message>
        <source>The network identifier of the VPC is missing: ask support.</source>
        <translation>Falta o identificador de rede da VPC: fale com o suporte.</translation>
    </message>
    <message>
        <source>The service&apos;s agent is not working normally: try again later.</source>
        <translation>O agente do serviço não está funcionando normalmente: tente mais tarde.</translation>
    </message>
    <message>
        <source>You have no permission for this: ask the administrator of the account.</source>
        <translation>Você não tem permissão para isto: fale com o administrador da conta.</translation>
    </message>
    <message>
        <source>The connection (the line) is not working normally: see its status.</source>
        <translation>A conexão (a linha) não está funcionando normalmente: veja o status dela.</translation>
    </message>
    <message>
        <source>The connection (the line) is in use.</source>
        <translation>A conexão (a linha) está em uso.</translation>
    </message>
    <message>
        <source>The connection (the line) does not exist.</source>
        <translation>A conexão (a linha) não existe.</translation>
    </message>
    <message>
        <source>The quota of connections is used up: ask for a larger one.</source>
        <translation>A cota de conexões está esgotada: peça uma maior.</translation>
    </message>
    <message>
        <source>The virtual gateway is in use: wait and try again.</source>
        <translation>O gateway virtual está em uso: espere e tente de novo.</translation>
    </message>
    <message>
        <source>The virtual gateway does not exist.</source>
        <translation>O gateway virtual não existe.</translation>
    </message>
    <message>
        <source>The virtual gateway is being moved: wait and try again.</source>
        <translation>O gateway virtual está sendo movido: espere e tente de novo.</translation>
    </message>
    <message>
        <source>The virtual gateway is locked: wait and try again.</source>
        <translation>O gateway virtual está bloqueado: espere e tente de novo.</translation>
    </message>
    <message>
        <source>A resource behind the virtual interface is not working normally.</source>
        <translation>Um recurso atrás da interface virtual não está funcionando normalmente.</translation>
    </message>
    <message>
        <source>The status of the virtual interface does not allow this now.</source>
        <translation>O status da interface virtual não permite isto agora.</translation>
    </message>
    <message>
        <source>The virtual interface does not exist.</source>
        <translation>A interface virtual não existe.</translation>
    </message>
    <message>
        <source>The virtual interface belongs to another project: check the project id.</source>
        <translation>A interface virtual pertence a outro projeto: verifique o ID do projeto.</translation>
    </message>
    <message>
        <source>The virtual interface is in use.</source>
        <translation>A interface virtual está em uso.</translation>
    </message>
    <message>
        <source>The virtual interface is not working normally: see its status.</source>
        <translation>A interface virtual não está funcionando normalmente: veja o status dela.</translation>
    </message>
    <message>
        <source>This endpoint or region does not offer connectivity detection.</source>
        <translation>Este endpoint ou esta região não oferece a detecção de conectividade.</translation>
    </message>
    <message>
        <source>The gateway found no service behind this address: ask support.</source>
        <translation>O gateway não encontrou nenhum serviço neste endereço: fale com o suporte.</translation>
    </message>
    <message>
        <source>The gateway of the service is not set up correctly: ask support.</source>
        <translation>O gateway do serviço não está configurado corretamente: fale com o suporte.</translation>
    </message>
    <message>
        <source>The service did not accept the sign-in: use a new token.</source>
        <translation>O serviço não aceitou o login: use um novo token.</translation>
    </message>
    <message>
        <source>This user may not use the API: ask the administrator of the account.</source>
        <translation>Este usuário não pode usar a API: fale com o administrador da conta.</translation>
    </message>
    <message>
        <source>The service did not accept the sign-in: check the key and this machine&apos;s clock.</source>
        <translation>O serviço não aceitou o login: verifique a chave e o relógio desta máquina.</translation>
    </message>
    <message>
        <source>This application may not use the API: ask the administrator of the account.</source>
        <translation>Este aplicativo não pode usar a API: fale com o administrador da conta.</translation>
    </message>
    <message>
        <source>The service did not accept this way to sign in.</source>
        <translation>O serviço não aceitou esta forma de login.</translation>
    </message>
    <message>
        <source>Access to the API was denied: ask the administrator of the account.</source>
        <translation>O acesso à API foi negado: fale com o administrador da conta.</translation>
    </message>
    <message>
        <source>The token has expired or belongs to another region: get a new one for this region.</source>
        <translation>O token expirou ou pertence a outra região: obtenha um novo para esta região.</translation>
    </message>
    <message>
        <source>The service asks to slow down: too many requests.</source>
        <translation>O serviço pede para ir mais devagar: requisições demais.</translation>
    </message>
    <message>
        <source>The service asks to sign in.</source>
        <translation>O serviço pede login.</translation>
    </message>
    <message>
        <source>You are not allowed to do this: ask the administrator of the account.</source>
        <translation>Você não pode fazer isto: fale com o administrador da conta.</translation>
    </message>
    <message>
        <source>A policy does not allow this: ask the administrator of the account.</source>
        <translation>Uma política não permite isto: fale com o administrador da conta.</translation>
    </message>
    <message>
        <source>The resource does not exist.</source>
        <translation>O recurso não existe.</translation>
    </message>
    <message>
        <source>The sign-in service reports an internal error: try again later.</source>
        <translation>O serviço de login relata um erro interno: tente mais tarde.</translation>
    </message>
    <message>
        <source>The user is locked after too many failures: wait, or ask the administrator of the account, before you try again.</source>
        <translation>O usuário está bloqueado após falhas demais: espere, ou fale com o administrador da conta, antes de tentar de novo.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>O nome de usuário ou a senha está errado.</translation>
    </message>
    <message>
        <source>The token has expired: get a new one.</source>
        <translation>O token expirou: obtenha um novo.</translation>
    </message>
    <message>
        <source>The token is not valid: get a new one.</source>
        <translation>O token não é válido: obtenha um novo.</translation>
    </message>
    <message>
        <source>The user of this access key is disabled: ask the administrator of the account.</source>
        <translation>O usuário desta chave de acesso está desativado: fale com o administrador da conta.</translation>
    </message>
    <message>
        <source>This user may only use the web console: ask the administrator of the account for programmatic access.</source>
        <translation>Este usuário só pode usar o console web: peça acesso programático ao administrador da conta.</translation>
    </message>
    <message>
        <source>This user is disabled: ask the administrator of the account.</source>
        <translation>Este usuário está desativado: fale com o administrador da conta.</translation>
    </message>
    <message>
        <source>This region is not open to the account: choose another one, or ask the administrator.</source>
        <translation>Esta região não está aberta para a conta: escolha outra, ou fale com o administrador.</translation>
    </message>
    <message>
        <source>The one-time code is wrong or too old: enter the one that is shown now.</source>
        <translation>O código de uso único está errado ou velho demais: informe o que aparece agora.</translation>
    </message>
    <message>
        <source>The access key is blocked: ask the administrator of the account, or use another one.</source>
        <translation>A chave de acesso está bloqueada: fale com o administrador da conta, ou use outra.</translation>
    </message>
    <message>
        <source>The access key has expired: make a new one.</source>
        <translation>A chave de acesso expirou: crie uma nova.</translation>
    </message>
    <message>
        <source>The access key belongs to no user: use another one.</source>
        <translation>A chave de acesso não pertence a nenhum usuário: use outra.</translation>
    </message>
    <message>
        <source>The access key is disabled: enable it in the console, or use another one.</source>
        <translation>A chave de acesso está desativada: ative-a no console, ou use outra.</translation>
    </message>
    <message>
        <source>The temporary key has expired: get a new one.</source>
        <translation>A chave temporária expirou: obtenha uma nova.</translation>
    </message>
    <message>
        <source>The project does not exist: check region and project.</source>
        <translation>O projeto não existe: verifique região e projeto.</translation>
    </message>
    <message>
        <source>The token is damaged or comes from another cloud: get a new one.</source>
        <translation>O token está danificado ou vem de outra nuvem: obtenha um novo.</translation>
    </message>
    <message>
        <source>The service saw no token.</source>
        <translation>O serviço não viu nenhum token.</translation>
    </message>
    <message>
        <source>The signature does not match: check the secret key. Five failures lock the key for five minutes.</source>
        <translation>A assinatura não confere: verifique a chave secreta. Cinco falhas bloqueiam a chave por cinco minutos.</translation>
    </message>
    <message>
        <source>The access key is locked after too many failures: wait five minutes.</source>
        <translation>A chave de acesso está bloqueada após falhas demais: espere cinco minutos.</translation>
    </message>
    <message>
        <source>The access key is unknown or not active.</source>
        <translation>A chave de acesso é desconhecida ou não está ativa.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Task: %1</source>
        <translation>Tarefa: %1</translation>
    </message>
    <message>
        <source>The reply to the create was lost; this task was found by looking for it.</source>
        <translation>A resposta à criação se perdeu; esta tarefa foi encontrada por busca.</translation>
    </message>
    <message>
        <source>Status as sent: %1</source>
        <translation>Status como enviado: %1</translation>
    </message>
    <message>
        <source>Loss: %1 percent</source>
        <translation>Perda: %1 por cento</translation>
    </message>
    <message>
        <source>Loss as sent: nothing</source>
        <translation>Perda como enviada: nada</translation>
    </message>
    <message>
        <source>Loss as sent, not understood: %1</source>
        <translation>Perda como enviada, não compreendida: %1</translation>
    </message>
    <message>
        <source>Started: %1 (server time)</source>
        <translation>Início: %1 (horário do servidor)</translation>
    </message>
    <message>
        <source>Ended: %1 (server time)</source>
        <translation>Fim: %1 (horário do servidor)</translation>
    </message>
    <message>
        <source>Sent: %1 UTC (this computer&apos;s clock)</source>
        <translation>Enviado: %1 UTC (relógio deste computador)</translation>
    </message>
    <message>
        <source>Remote gateway: %1</source>
        <translation>Gateway remoto: %1</translation>
    </message>
    <message>
        <source>BGP status when the peers were loaded: %1</source>
        <translation>Status do BGP quando os peers foram carregados: %1</translation>
    </message>
    <message>
        <source>Last error: HTTP %1 %2</source>
        <translation>Último erro: HTTP %1 %2</translation>
    </message>
    <message>
        <source>The service&apos;s words: %1</source>
        <translation>Palavras do serviço: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID da requisição: %1</translation>
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
        <translation>Interface %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tarefa %1</translation>
    </message>
</context>
<context>
    <name>Flapping</name>
    <message>
        <source>Flapping: %1 changes between clear and bad in its last %2 results.</source>
        <translation>Oscilando: %1 mudanças entre livre e ruim nos últimos %2 resultados.</translation>
    </message>
    <message>
        <source>The last result alone says little about this peer: it may be otherwise when it is needed.</source>
        <translation>O último resultado sozinho diz pouco sobre este peer: pode ser outro quando ele for necessário.</translation>
    </message>
    <message>
        <source>Repeat the detection for a while, and compare the times of the changes with those in the router&apos;s log and with the load of the line.</source>
        <translation>Repita a detecção por algum tempo e compare os horários das mudanças com os do log do roteador e com a carga da linha.</translation>
    </message>
    <message>
        <source>Tell the carrier that the line comes and goes, with the times of the bad results.</source>
        <translation>Informe à operadora que a linha vai e volta, com os horários dos resultados ruins.</translation>
    </message>
    <message>
        <source>Its last results, the oldest first: %1</source>
        <translation>Os últimos resultados dele, os mais antigos primeiro: %1</translation>
    </message>
</context>
<context>
    <name>GroupTree</name>
    <message>
        <source>All peers</source>
        <translation>Todos os peers</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Por linha</translation>
    </message>
    <message>
        <source>Line not known</source>
        <translation>Linha desconhecida</translation>
    </message>
    <message>
        <source>By gateway</source>
        <translation>Por gateway</translation>
    </message>
    <message>
        <source>Gateway not known</source>
        <translation>Gateway desconhecido</translation>
    </message>
    <message>
        <source>By virtual interface</source>
        <translation>Por interface virtual</translation>
    </message>
    <message>
        <source>Virtual interface not known</source>
        <translation>Interface virtual desconhecida</translation>
    </message>
    <message>
        <source>Own groups</source>
        <translation>Grupos próprios</translation>
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
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Every action of this window as it is now. Without a shortcut, an action is reached by its menu (Alt and the underlined letter), and by the palette.</source>
        <translation>Todas as ações desta janela como ela está agora. Uma ação sem atalho é alcançada pelo menu (Alt e a letra sublinhada) e pela paleta.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Em outros lugares</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <translation>Dez minutos</translation>
    </message>
    <message>
        <source>The 02:00 card</source>
        <translation>A ficha das 02:00</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>Quando algo falha</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>A linha de comando</translation>
    </message>
    <message>
        <source>Codes of the service</source>
        <translation>Códigos do serviço</translation>
    </message>
    <message>
        <source>Team history</source>
        <translation>Histórico da equipe</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>O que é seguro</translation>
    </message>
    <message>
        <source>What the API does not say</source>
        <translation>O que a API não diz</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>The zip could not be made.</source>
        <translation>O zip não pôde ser criado.</translation>
    </message>
    <message>
        <source>One page for any browser</source>
        <translation>Uma página para qualquer navegador</translation>
    </message>
    <message>
        <source>The pages could not be painted.</source>
        <translation>As páginas não puderam ser desenhadas.</translation>
    </message>
    <message numerus="yes">
        <source>The results of %n peers</source>
        <translation>
            <numerusform>Os resultados de %n peer</numerusform>
            <numerusform>Os resultados de %n peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawings of losses</source>
        <translation>
            <numerusform>%n gráfico de perda</numerusform>
            <numerusform>%n gráficos de perda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n folha</numerusform>
            <numerusform>%n folhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history is not written through a link: %1</source>
        <translation>O histórico não é gravado através de um link: %1</translation>
    </message>
    <message>
        <source>The history cannot be kept here, since this is no file: %1</source>
        <translation>O histórico não pode ser guardado aqui, pois isto não é um arquivo: %1</translation>
    </message>
    <message>
        <source>The history is not written into a file of another user: %1</source>
        <translation>O histórico não é gravado em um arquivo de outro usuário: %1</translation>
    </message>
    <message>
        <source>The rights of this file cannot be set: %1</source>
        <translation>As permissões deste arquivo não podem ser definidas: %1</translation>
    </message>
    <message>
        <source>The history cannot be written: %1</source>
        <translation>O histórico não pode ser gravado: %1</translation>
    </message>
    <message>
        <source>The history is damaged and cannot be set aside: %1</source>
        <translation>O histórico está danificado e não pode ser posto de lado: %1</translation>
    </message>
    <message>
        <source>The folder of the history cannot be made: %1</source>
        <translation>A pasta do histórico não pode ser criada: %1</translation>
    </message>
    <message>
        <source>The history is not kept in a folder of another user: %1</source>
        <translation>O histórico não é guardado em uma pasta de outro usuário: %1</translation>
    </message>
    <message>
        <source>The history is not kept in a folder that every user can write to: %1</source>
        <translation>O histórico não é guardado em uma pasta em que todos os usuários podem gravar: %1</translation>
    </message>
    <message>
        <source>This file cannot be made: %1</source>
        <translation>Este arquivo não pode ser criado: %1</translation>
    </message>
    <message>
        <source>The history cannot be opened: another program is doing so.</source>
        <translation>O histórico não pode ser aberto: outro programa está fazendo isso.</translation>
    </message>
    <message>
        <source>The history was damaged. It was kept as %1, and a new one was begun.</source>
        <translation>O histórico estava danificado. Ele foi mantido como %1, e um novo foi iniciado.</translation>
    </message>
    <message>
        <source>Several runs begin like that. Give more characters of the run&apos;s id.</source>
        <translation>Várias execuções começam assim. Informe mais caracteres do ID da execução.</translation>
    </message>
    <message>
        <source>After last~ comes a whole number: last~1 is the run before the last.</source>
        <translation>Depois de last~ vem um número inteiro: last~1 é a penúltima execução.</translation>
    </message>
    <message>
        <source>No run is kept yet.</source>
        <translation>Ainda não há execução guardada.</translation>
    </message>
    <message>
        <source>There are not so many runs in the history.</source>
        <translation>Não há tantas execuções no histórico.</translation>
    </message>
    <message>
        <source>There is no baseline with the name &quot;%1&quot;.</source>
        <translation>Não há linha de base com o nome &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A run is named by the first characters of its id (4 or more), by last, by last~1, or by baseline:NAME.</source>
        <translation>Uma execução é indicada pelos primeiros caracteres do ID (4 ou mais), por last, por last~1 ou por baseline:NOME.</translation>
    </message>
    <message>
        <source>There is no run with the id %1.</source>
        <translation>Não há execução com o ID %1.</translation>
    </message>
    <message>
        <source>The name of a baseline has 1 to %1 characters.</source>
        <translation>O nome de uma linha de base tem de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>This run is not in the history.</source>
        <translation>Esta execução não está no histórico.</translation>
    </message>
    <message>
        <source>This run is followed by another window or program.</source>
        <translation>Esta execução é acompanhada por outra janela ou outro programa.</translation>
    </message>
    <message>
        <source>The history cannot be locked: no file can be made in %1</source>
        <translation>O histórico não pode ser bloqueado: nenhum arquivo pode ser criado em %1</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Peerlight, and is left as it is.</source>
        <translation>O histórico foi gravado por uma versão mais nova do Peerlight, e fica como está.</translation>
    </message>
    <message>
        <source>The disk is full: the history cannot be written.</source>
        <translation>O disco está cheio: o histórico não pode ser gravado.</translation>
    </message>
    <message>
        <source>The history cannot be written: another program keeps it locked.</source>
        <translation>O histórico não pode ser gravado: outro programa o mantém bloqueado.</translation>
    </message>
    <message>
        <source>The history cannot be opened for writing: the rights of its folder do not allow it.</source>
        <translation>O histórico não pode ser aberto para gravação: as permissões da pasta dele não deixam.</translation>
    </message>
    <message>
        <source>The history cannot be kept in this folder: its file system has no shared memory.</source>
        <translation>O histórico não pode ser guardado nesta pasta: o sistema de arquivos dela não tem memória compartilhada.</translation>
    </message>
    <message>
        <source>The team&apos;s history cannot be reached: Qt&apos;s driver for PostgreSQL is not installed (Debian: libqt6sql6-psql).</source>
        <translation>O histórico da equipe não pode ser alcançado: o driver do Qt para PostgreSQL não está instalado (Debian: libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>This has to wait: the team&apos;s history cannot be reached.</source>
        <translation>Isto precisa esperar: o histórico da equipe não pode ser alcançado.</translation>
    </message>
    <message>
        <source>%1 What is written here waits, and is sent later.</source>
        <translation>%1 O que é gravado aqui espera, e é enviado mais tarde.</translation>
    </message>
    <message>
        <source>This run is shared with a team: it goes on when the team&apos;s history can be reached.</source>
        <translation>Esta execução é compartilhada com uma equipe: ela continua quando o histórico da equipe puder ser alcançado.</translation>
    </message>
    <message>
        <source>The team&apos;s history cannot be read or written: %1</source>
        <translation>O histórico da equipe não pode ser lido nem gravado: %1</translation>
    </message>
    <message>
        <source>The history is damaged.</source>
        <translation>O histórico está danificado.</translation>
    </message>
    <message>
        <source>The history cannot be read or written: %1.</source>
        <translation>O histórico não pode ser lido nem gravado: %1.</translation>
    </message>
    <message>
        <source>The address of the team&apos;s history takes sslmode and sslrootcert only.</source>
        <translation>O endereço do histórico da equipe aceita somente sslmode e sslrootcert.</translation>
    </message>
    <message>
        <source>sslmode is verify-full, verify-ca, require, prefer or disable.</source>
        <translation>sslmode é verify-full, verify-ca, require, prefer ou disable.</translation>
    </message>
    <message>
        <source>The file of sslrootcert cannot have a semicolon in its name.</source>
        <translation>O arquivo de sslrootcert não pode ter ponto e vírgula no nome.</translation>
    </message>
    <message>
        <source>The address of the team&apos;s history has a password in it, where others can read it. Leave it out, and give it in PEERLIGHT_PG_PASSWORD or ~/.pgpass.</source>
        <translation>O endereço do histórico da equipe contém uma senha, onde outros podem lê-la. Retire-a dali, e informe-a em PEERLIGHT_PG_PASSWORD ou ~/.pgpass.</translation>
    </message>
    <message>
        <source>The address of the team&apos;s history is postgresql://USER@HOST[:PORT]/DATABASE[?sslmode=verify-full].</source>
        <translation>O endereço do histórico da equipe é postgresql://USER@HOST[:PORT]/DATABASE[?sslmode=verify-full].</translation>
    </message>
    <message>
        <source>The name of the operator has at most %1 characters.</source>
        <translation>O nome do responsável tem no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The history cannot be opened: %1.</source>
        <translation>O histórico não pode ser aberto: %1.</translation>
    </message>
    <message>
        <source>The history is damaged, and another window or program has it open. When that is closed, what can be read of it is copied into a new one.</source>
        <translation>O histórico está danificado, e outra janela ou outro programa está com ele aberto. Quando for fechado, o que puder ser lido dele é copiado para um novo.</translation>
    </message>
    <message>
        <source>The history was damaged: %1. The damaged file was kept as %2.</source>
        <translation>O histórico estava danificado: %1. O arquivo danificado foi mantido como %2.</translation>
    </message>
    <message>
        <source>Nothing was copied from it: %1</source>
        <translation>Do danificado nada foi copiado: %1</translation>
    </message>
    <message>
        <source>This file cannot be written: %1</source>
        <translation>Este arquivo não pode ser gravado: %1</translation>
    </message>
    <message>
        <source>%1 detections of %2 runs could be read and were kept, at least %3 could not be read</source>
        <translation>%1 detecções de %2 execuções puderam ser lidas e foram mantidas, pelo menos %3 não puderam ser lidas</translation>
    </message>
    <message>
        <source>%1 detections of %2 runs could be read and were kept, how many could not be read is not known</source>
        <translation>%1 detecções de %2 execuções puderam ser lidas e foram mantidas, não se sabe quantas não puderam ser lidas</translation>
    </message>
    <message>
        <source>%1 detections of %2 runs could be read and were kept, %3 could not be read</source>
        <translation>%1 detecções de %2 execuções puderam ser lidas e foram mantidas, %3 não puderam ser lidas</translation>
    </message>
    <message>
        <source>all its %1 detections of %2 runs could be read and were kept</source>
        <translation>todas as %1 detecções de %2 execuções puderam ser lidas e foram mantidas</translation>
    </message>
    <message>
        <source>, of looks, groups, tags or cards not all could be read</source>
        <translation>, das consultas, grupos, etiquetas ou fichas nem tudo pôde ser lido</translation>
    </message>
</context>
<context>
    <name>HtmlWriter</name>
    <message>
        <source>Connectivity detection</source>
        <translation>Detecção de conectividade</translation>
    </message>
    <message>
        <source>DEMO: made with a simulated service, of no real network</source>
        <translation>DEMO: feito com um serviço simulado, sem nenhuma rede real</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Peer id</source>
        <translation>ID do peer</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>Gateway remoto</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
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
        <translation>A resposta não é do serviço de login: verifique o endereço dele; algo entre você e o serviço pode ter respondido no lugar dele.</translation>
    </message>
    <message>
        <source>The sign-in was accepted, but the answer holds no token.</source>
        <translation>O login foi aceito, mas a resposta não contém token.</translation>
    </message>
    <message>
        <source>The sign-in was accepted, but its token cannot be used: %1</source>
        <translation>O login foi aceito, mas o token não pode ser usado: %1</translation>
    </message>
    <message>
        <source>The sign-in was accepted, but the answer does not say until when.</source>
        <translation>O login foi aceito, mas a resposta não diz até quando.</translation>
    </message>
</context>
<context>
    <name>IamRequests</name>
    <message>
        <source>The account name is empty, too long or contains a line break.</source>
        <translation>O nome da conta está vazio, é longo demais ou contém uma quebra de linha.</translation>
    </message>
    <message>
        <source>The user name is empty, too long or contains a line break.</source>
        <translation>O nome de usuário está vazio, é longo demais ou contém uma quebra de linha.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>A senha está vazia.</translation>
    </message>
    <message>
        <source>The password is too long: at most 4,096 bytes are sent.</source>
        <translation>A senha é longa demais: no máximo 4.096 bytes são enviados.</translation>
    </message>
    <message>
        <source>The password is not UTF-8 text.</source>
        <translation>A senha não é texto UTF-8.</translation>
    </message>
    <message>
        <source>The name of the project is too long or contains a line break.</source>
        <translation>O nome do projeto é longo demais ou contém uma quebra de linha.</translation>
    </message>
    <message>
        <source>A one-time code has six digits.</source>
        <translation>Um código de uso único tem seis dígitos.</translation>
    </message>
    <message>
        <source>A one-time code takes the ID of the user, not the name: see &quot;My Credentials&quot; in the console.</source>
        <translation>Um código de uso único exige o ID do usuário, não o nome: veja &quot;My Credentials&quot; no console.</translation>
    </message>
</context>
<context>
    <name>Ids</name>
    <message>
        <source>The character &quot;%1&quot; at position %2 does not belong in an id.</source>
        <translation>O caractere &quot;%1&quot; na posição %2 não cabe em um ID.</translation>
    </message>
    <message>
        <source>The character %1 at position %2 does not belong in an id.</source>
        <translation>O caractere %1 na posição %2 não cabe em um ID.</translation>
    </message>
    <message>
        <source>An id has at most %1 characters; this has %2.</source>
        <translation>Um ID tem no máximo %1 caracteres; este tem %2.</translation>
    </message>
    <message>
        <source>The peer id is empty.</source>
        <translation>O ID do peer está vazio.</translation>
    </message>
    <message>
        <source>Write the peer id without braces and without &quot;urn:uuid:&quot;.</source>
        <translation>Escreva o ID do peer sem chaves e sem &quot;urn:uuid:&quot;.</translation>
    </message>
    <message>
        <source>A peer id has 36 characters, like 7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71; this has %1.</source>
        <translation>Um ID de peer tem 36 caracteres, como 7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71; este tem %1.</translation>
    </message>
    <message>
        <source>A peer id has dashes after 8, 12, 16 and 20 digits, like 7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71.</source>
        <translation>Um ID de peer tem hifens após 8, 12, 16 e 20 dígitos, como 7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71.</translation>
    </message>
    <message>
        <source>The project id is empty.</source>
        <translation>O ID do projeto está vazio.</translation>
    </message>
    <message>
        <source>The task id is empty.</source>
        <translation>O ID da tarefa está vazio.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>1 peer added.</source>
        <translation>1 peer adicionado.</translation>
    </message>
    <message>
        <source>1 was in the list already.</source>
        <translation>1 já estava na lista.</translation>
    </message>
    <message>
        <source>1 duplicate left out.</source>
        <translation>1 duplicado deixado de fora.</translation>
    </message>
    <message>
        <source>1 piece could not be read:</source>
        <translation>1 trecho não pôde ser lido:</translation>
    </message>
    <message>
        <source>There is no peer ID in this text.</source>
        <translation>Não há ID de peer neste texto.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers added.</source>
        <translation>
            <numerusform>%Ln peer adicionado.</numerusform>
            <numerusform>%Ln peers adicionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in the list already.</source>
        <translation>
            <numerusform>%Ln já estava na lista.</numerusform>
            <numerusform>%Ln já estavam na lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates left out.</source>
        <translation>
            <numerusform>%Ln duplicado deixado de fora.</numerusform>
            <numerusform>%Ln duplicados deixados de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces could not be read:</source>
        <translation>
            <numerusform>%Ln trecho não pôde ser lido:</numerusform>
            <numerusform>%Ln trechos não puderam ser lidos:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>The list of lines was refused, so their names are missing: %1</source>
        <translation>A lista de linhas foi recusada, por isso faltam os nomes delas: %1</translation>
    </message>
    <message>
        <source>The list of virtual gateways was refused, so their names are missing: %1</source>
        <translation>A lista de gateways virtuais foi recusada, por isso faltam os nomes deles: %1</translation>
    </message>
    <message>
        <source>The list of global gateways was refused, so their names are missing: %1</source>
        <translation>A lista de gateways globais foi recusada, por isso faltam os nomes deles: %1</translation>
    </message>
    <message>
        <source>The list of lines could not be read, so their names are missing: %1</source>
        <translation>A lista de linhas não pôde ser lida, por isso faltam os nomes delas: %1</translation>
    </message>
    <message>
        <source>The list of virtual gateways could not be read, so their names are missing: %1</source>
        <translation>A lista de gateways virtuais não pôde ser lida, por isso faltam os nomes deles: %1</translation>
    </message>
    <message>
        <source>The list of global gateways could not be read, so their names are missing: %1</source>
        <translation>A lista de gateways globais não pôde ser lida, por isso faltam os nomes deles: %1</translation>
    </message>
</context>
<context>
    <name>InventoryLoader</name>
    <message>
        <source>Loading the inventory was cancelled.</source>
        <translation>O carregamento do inventário foi cancelado.</translation>
    </message>
</context>
<context>
    <name>JsonCheck</name>
    <message>
        <source>Something follows after the end of the JSON document.</source>
        <translation>Há algo depois do fim do documento JSON.</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than 1024 levels.</source>
        <translation>O JSON está aninhado em mais de 1024 níveis.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing in the JSON.</source>
        <translation>Falta uma vírgula ou um fechamento de colchete ou chave no JSON.</translation>
    </message>
    <message>
        <source>The name of a member is missing in the JSON.</source>
        <translation>Falta o nome de um membro no JSON.</translation>
    </message>
    <message>
        <source>The JSON has two members of the same name in one object.</source>
        <translation>O JSON tem dois membros com o mesmo nome em um objeto.</translation>
    </message>
    <message>
        <source>A colon is missing in the JSON.</source>
        <translation>Faltam dois-pontos no JSON.</translation>
    </message>
    <message>
        <source>A string is not closed in the JSON.</source>
        <translation>Uma string não está fechada no JSON.</translation>
    </message>
    <message>
        <source>A control character stands in a string of the JSON.</source>
        <translation>Há um caractere de controle em uma string do JSON.</translation>
    </message>
    <message>
        <source>A backslash in a string of the JSON means nothing.</source>
        <translation>Uma barra invertida em uma string do JSON não significa nada.</translation>
    </message>
    <message>
        <source>This is no JSON value.</source>
        <translation>Isto não é um valor JSON.</translation>
    </message>
    <message>
        <source>A number in the JSON does not fit.</source>
        <translation>Um número no JSON não cabe.</translation>
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
        <translation>Separado por tabulações (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Peer IDs, one a line (*.txt)</source>
        <translation>IDs de peers, um por linha (*.txt)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 não pôde ser gravado: %2</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Isto não é um arquivo comum.</translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>A list of IDs</source>
        <translation>Uma lista de IDs</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Uma tabela</translation>
    </message>
    <message>
        <source>A table with tabs</source>
        <translation>Uma tabela com tabulações</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Lines of JSON</source>
        <translation>Linhas de JSON</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>ignorar</translation>
    </message>
    <message>
        <source>peer ID</source>
        <translation>ID do peer</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>interface ID</source>
        <translation>ID da interface</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>interface</translation>
    </message>
    <message>
        <source>line ID</source>
        <translation>ID da linha</translation>
    </message>
    <message>
        <source>line</source>
        <translation>linha</translation>
    </message>
    <message>
        <source>gateway ID</source>
        <translation>ID do gateway</translation>
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
        <translation>família de endereços</translation>
    </message>
    <message>
        <source>route mode</source>
        <translation>modo de rota</translation>
    </message>
    <message>
        <source>BGP ASN</source>
        <translation>ASN do BGP</translation>
    </message>
    <message>
        <source>BGP status</source>
        <translation>status do BGP</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>device ID</source>
        <translation>ID do dispositivo</translation>
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
        <translation>segredo: não é lido</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
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
            <numerusform>Bloqueado, pois nada foi pressionado por %n minuto: todos os segredos foram retirados da memória.</numerusform>
            <numerusform>Bloqueado, pois nada foi pressionado por %n minutos: todos os segredos foram retirados da memória.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked, since the machine went to sleep or its screen was locked: every secret was taken out of memory.</source>
        <translation>Bloqueado, pois a máquina foi suspensa ou a tela foi bloqueada: todos os segredos foram retirados da memória.</translation>
    </message>
    <message>
        <source>Locked: every secret was taken out of memory.</source>
        <translation>Bloqueado: todos os segredos foram retirados da memória.</translation>
    </message>
    <message>
        <source>The run is paused. Choose the connection again, or enter the secret, and press &quot;Go on with the new token&quot;: the same rows go on.</source>
        <translation>A execução está em pausa. Escolha a conexão de novo, ou informe o segredo, e pressione &quot;Continuar com o novo token&quot;: as mesmas linhas continuam.</translation>
    </message>
    <message>
        <source>The run is paused. Enter the secret again and press &quot;Go on with the new token&quot;: the same rows go on.</source>
        <translation>A execução está em pausa. Informe o segredo de novo e pressione &quot;Continuar com o novo token&quot;: as mesmas linhas continuam.</translation>
    </message>
    <message>
        <source>What was detected is still here. Choose the connection again, or enter the secret, to go on.</source>
        <translation>O que foi detectado continua aqui. Escolha a conexão de novo, ou informe o segredo, para continuar.</translation>
    </message>
    <message>
        <source>What was detected is still here. Enter the secret again to go on.</source>
        <translation>O que foi detectado continua aqui. Informe o segredo de novo para continuar.</translation>
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
        <translation>Linha</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Família de endereços</translation>
    </message>
    <message>
        <source>Route mode</source>
        <translation>Modo de rota</translation>
    </message>
    <message>
        <source>BGP ASN</source>
        <translation>ASN do BGP</translation>
    </message>
    <message>
        <source>BGP status</source>
        <translation>Status do BGP</translation>
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
        <translation>Interface</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Provider status</source>
        <translation>Status do provedor</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Bandwidth (Mbit/s)</source>
        <translation>Largura de banda (Mbit/s)</translation>
    </message>
    <message>
        <source>VPC or enterprise router</source>
        <translation>VPC ou enterprise router</translation>
    </message>
    <message>
        <source>%1 %2 is new.</source>
        <translation>%1 %2 apareceu.</translation>
    </message>
    <message>
        <source>%1 %2 has gone.</source>
        <translation>%1 %2 sumiu.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1 %2 changed: %3</source>
        <translation>%1 %2 mudou: %3</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>%1: %2, %3 % loss</source>
        <translation>%1: %2, %3 % de perda</translation>
    </message>
    <message>
        <source>No peer is selected.</source>
        <translation>Nenhum peer está selecionado.</translation>
    </message>
    <message>
        <source>%1: no result is kept.</source>
        <translation>%1: nenhum resultado está guardado.</translation>
    </message>
    <message>
        <source>%1: %2 results from %3 to %4.</source>
        <translation>%1: %2 resultados de %3 a %4.</translation>
    </message>
    <message>
        <source>%1 without a loss; the line has a gap there.</source>
        <translation>%1 sem valor de perda; o traço tem uma lacuna ali.</translation>
    </message>
    <message>
        <source>Latest: %1.</source>
        <translation>Mais recente: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The loss was measured %Ln times: %1 times none, %2 % at most.</source>
        <translation>
            <numerusform>A perda foi medida %Ln vez: %1 vez nenhuma, %2 % no máximo.</numerusform>
            <numerusform>A perda foi medida %Ln vezes: %1 vezes nenhuma, %2 % no máximo.</numerusform>
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
        <translation>Detectar os peers selecionados, ou todos se nenhum estiver selecionado</translation>
    </message>
    <message>
        <source>Detect &amp;all</source>
        <translation>Detectar &amp;todos</translation>
    </message>
    <message>
        <source>Detect every peer of the list</source>
        <translation>Detectar todos os peers da lista</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Parar de e&amp;sperar</translation>
    </message>
    <message>
        <source>Send nothing more, and end the rows that are open. Tasks go on at the service.</source>
        <translation>Não enviar mais nada e encerrar as linhas abertas. As tarefas continuam no serviço.</translation>
    </message>
    <message>
        <source>Follow &amp;up</source>
        <translation>&amp;Acompanhar</translation>
    </message>
    <message>
        <source>See what became of detections that were cut off when the program ended</source>
        <translation>Ver o que foi feito das detecções interrompidas quando o programa terminou</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>En&amp;viar de novo</translation>
    </message>
    <message>
        <source>Create once more what may or may not have been created</source>
        <translation>Criar mais uma vez o que pode ou não ter sido criado</translation>
    </message>
    <message>
        <source>&amp;Add peers</source>
        <translation>A&amp;dicionar peers</translation>
    </message>
    <message>
        <source>&amp;Load peers</source>
        <translation>&amp;Carregar peers</translation>
    </message>
    <message>
        <source>&amp;Open a peer list…</source>
        <translation>Abrir uma &amp;lista de peers…</translation>
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
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Experimentar a &amp;demonstração</translation>
    </message>
    <message>
        <source>Go to the &amp;connection</source>
        <translation>Ir para a &amp;conexão</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nova janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;About Peerlight</source>
        <translation>&amp;Sobre o Peerlight</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexão</translation>
    </message>
    <message>
        <source>&amp;Peers</source>
        <translation>&amp;Peers</translation>
    </message>
    <message>
        <source>&amp;Detection</source>
        <translation>&amp;Detecção</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Go on with the new token</source>
        <translation>&amp;Continuar com o novo token</translation>
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
        <translation>Detecção de conectividade</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Peer id</source>
        <translation>ID do peer</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>Gateway remoto</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>DEMO: made with a simulated service, of no real network</source>
        <translation>DEMO: feito com um serviço simulado, sem nenhuma rede real</translation>
    </message>
</context>
<context>
    <name>NetworkFailure</name>
    <message>
        <source>the certificate has expired</source>
        <translation>o certificado expirou</translation>
    </message>
    <message>
        <source>the certificate is not valid yet; is this machine&apos;s clock right?</source>
        <translation>o certificado ainda não é válido; o relógio desta máquina está certo?</translation>
    </message>
    <message>
        <source>the certificate was issued for another host name</source>
        <translation>o certificado foi emitido para outro nome de host</translation>
    </message>
    <message>
        <source>the certificate is signed by itself, not by an authority that this machine trusts</source>
        <translation>o certificado é autoassinado, não assinado por uma autoridade em que esta máquina confia</translation>
    </message>
    <message>
        <source>the certificate was issued by an authority that this machine does not trust</source>
        <translation>o certificado foi emitido por uma autoridade em que esta máquina não confia</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be set up.</source>
        <translation>Não foi possível estabelecer uma conexão segura com %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2.</source>
        <translation>O certificado de %1 não foi aceito: %2.</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(desconhecido)</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a sign-in.</source>
        <translation>O proxy %1 pede login.</translation>
    </message>
    <message>
        <source>The proxy %1 did not make the connection.</source>
        <translation>O proxy %1 não fez a conexão.</translation>
    </message>
    <message>
        <source>%1 (through the proxy %2)</source>
        <translation>%1 (pelo proxy %2)</translation>
    </message>
    <message>
        <source>Could not reach %1: the connection was refused.</source>
        <translation>Não foi possível alcançar %1: a conexão foi recusada.</translation>
    </message>
    <message>
        <source>Could not reach %1: the host name was not found.</source>
        <translation>Não foi possível alcançar %1: o nome do host não foi encontrado.</translation>
    </message>
    <message>
        <source>Could not reach %1: the connection attempt got no answer.</source>
        <translation>Não foi possível alcançar %1: a tentativa de conexão não teve resposta.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete.</source>
        <translation>A conexão com %1 terminou antes de a resposta estar completa.</translation>
    </message>
    <message>
        <source>Could not reach %1: this machine has no network at the moment.</source>
        <translation>Não foi possível alcançar %1: esta máquina está sem rede no momento.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>A conexão com %1 falhou.</translation>
    </message>
    <message>
        <source>What %1 answered could not be read as HTTP.</source>
        <translation>O que %1 respondeu não pôde ser lido como HTTP.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
        <translation>%1 não respondeu em %2 segundos.</translation>
    </message>
    <message>
        <source>The answer is too large: more than %1 bytes. It was not read further.</source>
        <translation>A resposta é grande demais: mais de %1 bytes. A leitura parou aí.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>A requisição foi cancelada.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Nothing to do for this peer. If users still see a fault, look behind the remote gateway: routes, firewalls and hosts.</source>
        <translation>Nada a fazer com este peer. Se os usuários ainda notarem falha, procure atrás do gateway remoto: rotas, firewalls e hosts.</translation>
    </message>
    <message>
        <source>Detect again: a loss that stays is a fault, one that goes may have been a moment of load.</source>
        <translation>Detecte de novo: uma perda que persiste é uma falha; uma que some pode ter sido um momento de carga.</translation>
    </message>
    <message>
        <source>Look at the load of the line and at the error counters of the interfaces on both ends: a full line and a bad one lose packets alike.</source>
        <translation>Veja a carga da linha e os contadores de erros das interfaces nas duas pontas: uma linha cheia e uma linha ruim perdem pacotes do mesmo jeito.</translation>
    </message>
    <message>
        <source>If the loss stays, call the carrier of the line with the task id and the times below.</source>
        <translation>Se a perda persistir, ligue para a operadora da linha com o ID da tarefa e os horários abaixo.</translation>
    </message>
    <message>
        <source>Detect 3 more times, to see whether it stays: one test is a sample.</source>
        <translation>Detecte mais 3 vezes, para ver se persiste: um teste é uma amostra.</translation>
    </message>
    <message>
        <source>Look at the BGP session on the customer&apos;s router: if it is up and carries traffic, the router may only drop the test packets.</source>
        <translation>Veja a sessão BGP no roteador do cliente: se ela está de pé e leva tráfego, o roteador talvez só descarte os pacotes de teste.</translation>
    </message>
    <message>
        <source>Check whether a filter on the customer&apos;s router drops the test packets. They may be ICMP echo; the service does not document what it sends.</source>
        <translation>Verifique se um filtro no roteador do cliente descarta os pacotes de teste. Eles podem ser ICMP echo; o serviço não documenta o que envia.</translation>
    </message>
    <message>
        <source>Check on the customer&apos;s router that the interface is up and has the address %1.</source>
        <translation>Verifique no roteador do cliente se a interface está de pé e tem o endereço %1.</translation>
    </message>
    <message>
        <source>Call the carrier of the line with the times below, since it can see the line itself.</source>
        <translation>Ligue para a operadora da linha com os horários abaixo, pois ela enxerga a própria linha.</translation>
    </message>
    <message>
        <source>Detect again: a test that failed may not fail twice.</source>
        <translation>Detecte de novo: um teste que falhou pode não falhar duas vezes.</translation>
    </message>
    <message>
        <source>If the test fails again, open a ticket with the cloud provider and give the task id below.</source>
        <translation>Se o teste falhar de novo, abra um chamado no provedor de nuvem e informe o ID da tarefa abaixo.</translation>
    </message>
    <message>
        <source>Asking again will not help until the permission is there. Ask the administrator of the account: Direct Connect Administrator or DCAAS FullAccess may be needed.</source>
        <translation>Tentar de novo não adianta enquanto a permissão não for concedida. Fale com o administrador da conta: Direct Connect Administrator ou DCAAS FullAccess pode ser necessário.</translation>
    </message>
    <message>
        <source>Check that the endpoint&apos;s region and the project are those of the peer.</source>
        <translation>Verifique se a região do endpoint e o projeto são os do peer.</translation>
    </message>
    <message>
        <source>Load the peers again: the peer may have been deleted.</source>
        <translation>Carregue os peers de novo: o peer pode ter sido excluído.</translation>
    </message>
    <message>
        <source>Look at the code and the service&apos;s words below.</source>
        <translation>Veja o código e as palavras do serviço abaixo.</translation>
    </message>
    <message>
        <source>If it stays, open a ticket with the cloud provider and give the request id below.</source>
        <translation>Se persistir, abra um chamado no provedor de nuvem e informe o ID da requisição abaixo.</translation>
    </message>
    <message>
        <source>Look at the task again later, by the task id below.</source>
        <translation>Veja a tarefa de novo mais tarde, pelo ID da tarefa abaixo.</translation>
    </message>
    <message>
        <source>Detect again only if a second task for this peer does no harm.</source>
        <translation>Detecte de novo só se uma segunda tarefa para este peer não fizer mal.</translation>
    </message>
    <message>
        <source>Look at the service&apos;s list of detections for a task of this peer.</source>
        <translation>Procure na lista de detecções do serviço uma tarefa deste peer.</translation>
    </message>
    <message>
        <source>Detect again.</source>
        <translation>Detecte de novo.</translation>
    </message>
    <message>
        <source>Check the network, the name of the endpoint and the proxy, then detect again.</source>
        <translation>Verifique a rede, o nome do endpoint e o proxy, depois detecte de novo.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another data folder, then detect again.</source>
        <translation>Libere espaço no disco, ou escolha outra pasta de dados, depois detecte de novo.</translation>
    </message>
    <message>
        <source>Get a new token for this project and region, then detect again.</source>
        <translation>Obtenha um novo token para este projeto e esta região, depois detecte de novo.</translation>
    </message>
    <message>
        <source>Detect again later, with fewer peers or at a lower rate.</source>
        <translation>Detecte de novo mais tarde, com menos peers ou em ritmo menor.</translation>
    </message>
    <message>
        <source>If it stays, look at what the service sent, below.</source>
        <translation>Se persistir, veja abaixo o que o serviço enviou.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The run is paused: the service refused the token or key. %1 Enter another one and press &quot;Go on with the new token&quot;: the same rows go on.</source>
        <translation>A execução está em pausa: o serviço recusou o token ou a chave. %1 Informe outro e pressione &quot;Continuar com o novo token&quot;: as mesmas linhas continuam.</translation>
    </message>
    <message>
        <source>The service refused the token or key. %1 Enter another one and press Load peers again.</source>
        <translation>O serviço recusou o token ou a chave. %1 Informe outro e pressione Carregar peers de novo.</translation>
    </message>
    <message>
        <source>This account may not create detections in this project, and asking again will not help. An administrator can grant DCAAS FullAccess or Direct Connect Administrator.</source>
        <translation>Esta conta não pode criar detecções neste projeto, e tentar de novo não adianta. Um administrador pode conceder DCAAS FullAccess ou Direct Connect Administrator.</translation>
    </message>
    <message>
        <source>This account may not list virtual interfaces in this project, and asking again will not help. An administrator can grant DCAAS ReadOnlyAccess.</source>
        <translation>Esta conta não pode listar as interfaces virtuais deste projeto, e tentar de novo não adianta. Um administrador pode conceder DCAAS ReadOnlyAccess.</translation>
    </message>
    <message>
        <source>The service cannot be reached: %1 The run waits, and goes on when it can be reached again.</source>
        <translation>O serviço não pode ser alcançado: %1 A execução espera, e continua quando ele puder ser alcançado de novo.</translation>
    </message>
    <message>
        <source>The service cannot be reached: %1 Check the network, then press Load peers again.</source>
        <translation>O serviço não pode ser alcançado: %1 Verifique a rede, depois pressione Carregar peers de novo.</translation>
    </message>
    <message>
        <source>The connection is not safe, so it is not used: %1</source>
        <translation>A conexão não é segura, por isso não é usada: %1</translation>
    </message>
    <message>
        <source>The service does not know this project, or has no such list there. Check that the region and the project ID belong together.</source>
        <translation>O serviço não conhece este projeto, ou não tem essa lista nele. Verifique se a região e o ID do projeto combinam.</translation>
    </message>
    <message>
        <source>The service asked to slow down. Wait a little, then press Load peers again.</source>
        <translation>O serviço pediu para ir mais devagar. Espere um pouco, depois pressione Carregar peers de novo.</translation>
    </message>
    <message>
        <source>The service asked to slow down. Press Load peers again in %1 s.</source>
        <translation>O serviço pediu para ir mais devagar. Pressione Carregar peers de novo em %1 s.</translation>
    </message>
    <message>
        <source>Something between you and the service answered, or the answer is not the documented one: %1</source>
        <translation>Algo entre você e o serviço respondeu, ou a resposta não é a documentada: %1</translation>
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
        <translation>requisição %1</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Clear</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inalcançável</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Teste falhou</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>test failed</source>
        <translation>teste falhou</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>A group needs a name without spaces around it.</source>
        <translation>Um grupo precisa de um nome sem espaços em volta.</translation>
    </message>
    <message>
        <source>The name of a group has at most %1 characters.</source>
        <translation>O nome de um grupo tem no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot;.</source>
        <translation>Não há grupo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A peer can be in a group once only.</source>
        <translation>Um peer só pode estar uma vez em um grupo.</translation>
    </message>
    <message>
        <source>There is a group &quot;%1&quot; already.</source>
        <translation>Já existe um grupo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A peer has at most %1 tags.</source>
        <translation>Um peer tem no máximo %1 etiquetas.</translation>
    </message>
    <message>
        <source>A tag is one word of at most %1 characters.</source>
        <translation>Uma etiqueta é uma palavra de no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A peer has a tag once only.</source>
        <translation>Um peer só pode ter uma etiqueta uma vez.</translation>
    </message>
    <message>
        <source>A field of a card has at most %1 characters.</source>
        <translation>Um campo de uma ficha tem no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The notes of a card have at most %1 characters.</source>
        <translation>As notas de uma ficha têm no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A card has at most %1 maintenance windows.</source>
        <translation>Uma ficha tem no máximo %1 janelas de manutenção.</translation>
    </message>
    <message>
        <source>A maintenance window ends before it starts.</source>
        <translation>Uma janela de manutenção termina antes de começar.</translation>
    </message>
    <message>
        <source>A card belongs to a line.</source>
        <translation>Uma ficha pertence a uma linha.</translation>
    </message>
</context>
<context>
    <name>PageWalk</name>
    <message>
        <source>A list of the service does not end: it repeats a page or has more than 50 pages.</source>
        <translation>Uma lista do serviço não termina: ela repete uma página ou tem mais de 50 páginas.</translation>
    </message>
</context>
<context>
    <name>PairVerdict</name>
    <message>
        <source>Both paths answer, and both lose packets: %1 and %2.</source>
        <translation>Os dois caminhos respondem, e os dois perdem pacotes: %1 e %2.</translation>
    </message>
    <message>
        <source>Both paths answer, but %1 loses packets.</source>
        <translation>Os dois caminhos respondem, mas %1 perde pacotes.</translation>
    </message>
    <message>
        <source>%1 answers, %2 is unreachable: one address family is cut off.</source>
        <translation>%1 responde, %2 está inalcançável: uma família de endereços está cortada.</translation>
    </message>
    <message>
        <source>No redundancy left: only %1 answers, and it loses packets.</source>
        <translation>Não há mais redundância: só %1 responde, e perde pacotes.</translation>
    </message>
    <message>
        <source>No redundancy left: only %1 carries.</source>
        <translation>Não há mais redundância: só %1 leva tráfego.</translation>
    </message>
    <message>
        <source>Nothing is known of either path: %1 and %2 have no result.</source>
        <translation>Nada se sabe de nenhum dos caminhos: %1 e %2 não têm resultado.</translation>
    </message>
    <message>
        <source>%1 is %2; whether %3 works is not known.</source>
        <translation>%1 está %2; não se sabe se %3 funciona.</translation>
    </message>
    <message>
        <source>Both paths clear: %1 and %2.</source>
        <translation>Os dois caminhos livres: %1 e %2.</translation>
    </message>
    <message>
        <source>Both unreachable: %1 and %2.</source>
        <translation>Os dois inalcançáveis: %1 e %2.</translation>
    </message>
    <message>
        <source>%1 and %2 belong together; there is no result of both yet.</source>
        <translation>%1 e %2 formam um par; ainda não há resultado dos dois.</translation>
    </message>
    <message>
        <source>%1 and %2 belong together, but their results cannot be combined.</source>
        <translation>%1 e %2 formam um par, mas os resultados não podem ser combinados.</translation>
    </message>
    <message>
        <source>This is no redundancy: both paths run over one line. When it fails, both are gone.</source>
        <translation>Isto não é redundância: os dois caminhos passam por uma só linha. Quando ela falha, os dois caem.</translation>
    </message>
    <message>
        <source>This is no redundancy: both paths end on one device. When it fails, both are gone.</source>
        <translation>Isto não é redundância: os dois caminhos terminam em um só dispositivo. Quando ele falha, os dois caem.</translation>
    </message>
    <message>
        <source>The time of one of the results is not known, so the two may not be of the same moment.</source>
        <translation>O horário de um dos resultados não é conhecido, então os dois podem não ser do mesmo momento.</translation>
    </message>
    <message>
        <source>The two results lie %1 s apart. More than %2 s, and one path may have come back while the other went.</source>
        <translation>Os dois resultados estão a %1 s um do outro. Com mais de %2 s, um caminho pode ter voltado enquanto o outro caía.</translation>
    </message>
    <message>
        <source>The two are of different address families: neither carries the other&apos;s traffic.</source>
        <translation>Os dois são de famílias de endereços diferentes: nenhum leva o tráfego do outro.</translation>
    </message>
    <message>
        <source>What both have in common is the first suspect; two faults at once are rare.</source>
        <translation>O que os dois têm em comum é o primeiro suspeito; duas falhas ao mesmo tempo são raras.</translation>
    </message>
    <message>
        <source>Plan a second way over another line and device, since this pair would fail as one.</source>
        <translation>Planeje um segundo caminho por outra linha e outro dispositivo, pois este par cairia como um só.</translation>
    </message>
    <message>
        <source>Touch nothing on the path that answers until the other is back, since there is no second one.</source>
        <translation>Não mexa em nada no caminho que responde até o outro voltar, pois não há um segundo.</translation>
    </message>
    <message>
        <source>Check that the routes have moved to the path that answers: the test only shows that its remote gateway can be reached.</source>
        <translation>Verifique se as rotas passaram para o caminho que responde: o teste só mostra que o gateway remoto dele pode ser alcançado.</translation>
    </message>
    <message>
        <source>Detect both 3 more times, to see whether the loss stays.</source>
        <translation>Detecte os dois mais 3 vezes, para ver se a perda persiste.</translation>
    </message>
    <message>
        <source>Call the carrier of the line first, since both paths run over it.</source>
        <translation>Ligue primeiro para a operadora da linha, pois os dois caminhos passam por ela.</translation>
    </message>
    <message>
        <source>Look at the device first, since both paths end on it.</source>
        <translation>Veja primeiro o dispositivo, pois os dois caminhos terminam nele.</translation>
    </message>
    <message>
        <source>Look at the customer&apos;s site first (power, router, filter), since both paths end there.</source>
        <translation>Veja primeiro o site do cliente (energia, roteador, filtro), pois os dois caminhos terminam lá.</translation>
    </message>
    <message>
        <source>Detect both together, so that their results are of the same moment.</source>
        <translation>Detecte os dois juntos, para que os resultados sejam do mesmo momento.</translation>
    </message>
    <message>
        <source>Both test the remote gateway %1.</source>
        <translation>Os dois testam o gateway remoto %1.</translation>
    </message>
    <message>
        <source>Their remote networks overlap, behind one gateway of the cloud.</source>
        <translation>As redes remotas deles se sobrepõem, atrás de um só gateway da nuvem.</translation>
    </message>
    <message>
        <source>Both belong to the virtual interface %1.</source>
        <translation>Os dois pertencem à interface virtual %1.</translation>
    </message>
    <message>
        <source>They are the only two of this address family at the gateway %1. Whether both lead to the same network of the customer is not known.</source>
        <translation>São os únicos dois desta família de endereços no gateway %1. Não se sabe se os dois levam à mesma rede do cliente.</translation>
    </message>
    <message>
        <source>%1: never detected</source>
        <translation>%1: nunca detectado</translation>
    </message>
    <message>
        <source>%1 percent loss</source>
        <translation>perda de %1 por cento</translation>
    </message>
    <message>
        <source>Line of both: %1</source>
        <translation>Linha dos dois: %1</translation>
    </message>
    <message>
        <source>Device of both: %1</source>
        <translation>Dispositivo dos dois: %1</translation>
    </message>
    <message>
        <source>Both lines end at the location %1.</source>
        <translation>As duas linhas terminam no local %1.</translation>
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
        <translation>Grupo próprio</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Visualização salva</translation>
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
        <translation>Estas aspas não estão fechadas.</translation>
    </message>
    <message>
        <source>loss: needs a number from 0 to 100, for example loss:&gt;0</source>
        <translation>loss: precisa de um número de 0 a 100, por exemplo loss:&gt;0</translation>
    </message>
    <message>
        <source>asn: needs a number, for example asn:64512</source>
        <translation>asn: precisa de um número, por exemplo asn:64512</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>outcome: knows clear, degraded, unreachable, test_failed, unknown, running, none</source>
        <translation>outcome: conhece clear, degraded, unreachable, test_failed, unknown, running, none</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>Falta aqui algo a procurar.</translation>
    </message>
    <message>
        <source>The filter knows name:, line:, gateway:, vif:, group:, tag:, carrier:, circuit:, note:, asn:, loss:, outcome:</source>
        <translation>O filtro conhece name:, line:, gateway:, vif:, group:, tag:, carrier:, circuit:, note:, asn:, loss:, outcome:</translation>
    </message>
</context>
<context>
    <name>PeerList</name>
    <message>
        <source>Line %1, byte %2: %3</source>
        <translation>Linha %1, byte %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>The file is a workbook or a compressed archive: save the list as text or CSV first.</source>
        <translation>O arquivo é uma planilha ou um arquivo compactado: salve antes a lista como texto ou CSV.</translation>
    </message>
    <message>
        <source>The file is compressed: unpack it first.</source>
        <translation>O arquivo está compactado: descompacte-o antes.</translation>
    </message>
    <message>
        <source>The file has a NUL byte at position %1: it is not text, or it is UTF-16 without a byte order mark. Save it as UTF-8.</source>
        <translation>O arquivo tem um byte NUL na posição %1: não é texto, ou é UTF-16 sem marca de ordem de bytes. Salve-o como UTF-8.</translation>
    </message>
    <message>
        <source>The file is not valid text in its encoding (%1) at byte %2: save it as UTF-8, or choose the encoding that it has.</source>
        <translation>O arquivo não é texto válido na codificação dele (%1) no byte %2: salve-o como UTF-8, ou escolha a codificação que ele tem.</translation>
    </message>
    <message>
        <source>This program cannot read GB18030: save the file as UTF-8.</source>
        <translation>Este programa não lê GB18030: salve o arquivo como UTF-8.</translation>
    </message>
    <message>
        <source>This is no name of a file.</source>
        <translation>Isto não é um nome de arquivo.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Isto não é um arquivo comum.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB: it is not a list of peers.</source>
        <translation>O arquivo é maior que 100 MB: não é uma lista de peers.</translation>
    </message>
    <message>
        <source>The file was changed while it was read: try again.</source>
        <translation>O arquivo mudou enquanto era lido: tente de novo.</translation>
    </message>
    <message>
        <source>A cell of this row has more than 65,536 characters.</source>
        <translation>Uma célula desta linha tem mais de 65.536 caracteres.</translation>
    </message>
    <message>
        <source>This row has more than 256 cells.</source>
        <translation>Esta linha tem mais de 256 células.</translation>
    </message>
    <message>
        <source>The quotation mark on this line is not closed: nothing after it was read.</source>
        <translation>As aspas nesta linha não estão fechadas: nada depois delas foi lido.</translation>
    </message>
    <message>
        <source>No column of the list is taken for the peer id.</source>
        <translation>Nenhuma coluna da lista é usada como ID do peer.</translation>
    </message>
    <message>
        <source>There is no peer id in this row.</source>
        <translation>Não há ID de peer nesta linha.</translation>
    </message>
    <message>
        <source>The list has more than %1 peers.</source>
        <translation>A lista tem mais de %1 peers.</translation>
    </message>
    <message>
        <source>The JSON is larger than 20 MB: it is not a list of peers.</source>
        <translation>O JSON é maior que 20 MB: não é uma lista de peers.</translation>
    </message>
    <message>
        <source>Line %1 is longer than 1 MB.</source>
        <translation>A linha %1 é maior que 1 MB.</translation>
    </message>
</context>
<context>
    <name>PeerLoader</name>
    <message>
        <source>Loading the peers was cancelled.</source>
        <translation>O carregamento dos peers foi cancelado.</translation>
    </message>
</context>
<context>
    <name>PeerReport</name>
    <message>
        <source>Peer id</source>
        <translation>ID do peer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Interface</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
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
        <translation>Não testado</translation>
    </message>
    <message>
        <source>%1, not tested</source>
        <translation>%1, não testado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sentence, age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What the latest detection says</source>
        <translation>O que diz a última detecção</translation>
    </message>
    <message>
        <source>The virtual interface, which the peers of a pair share</source>
        <translation>A interface virtual, que os peers de um par compartilham</translation>
    </message>
    <message>
        <source>The address that is tested</source>
        <translation>O endereço que é testado</translation>
    </message>
    <message>
        <source>Packets lost, once the task is complete</source>
        <translation>Pacotes perdidos, quando a tarefa está completa</translation>
    </message>
    <message>
        <source>The last ten outcomes of this session, the latest at the end</source>
        <translation>Os últimos dez resultados desta sessão, o mais recente no fim</translation>
    </message>
    <message>
        <source>How long ago the result became known</source>
        <translation>Há quanto tempo o resultado é conhecido</translation>
    </message>
    <message>
        <source>Where the task is</source>
        <translation>Em que ponto está a tarefa</translation>
    </message>
    <message>
        <source>Local time of this computer</source>
        <translation>Horário local deste computador</translation>
    </message>
    <message>
        <source>Your own words for this peer</source>
        <translation>As suas próprias palavras para este peer</translation>
    </message>
    <message>
        <source>From a list, or from the circuit card of its line</source>
        <translation>De uma lista, ou da ficha do circuito da linha dele</translation>
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
        <translation>Perda</translation>
    </message>
    <message>
        <source>Last 10</source>
        <translation>Últimos 10</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Address family</source>
        <translation>Família de endereços</translation>
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
        <translation>ASN do BGP</translation>
    </message>
    <message>
        <source>BGP status</source>
        <translation>Status do BGP</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Detection ID</source>
        <translation>ID da detecção</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Virtual interface</source>
        <translation>Interface virtual</translation>
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
        <translation>Resultado conhecido desde %1 UTC.</translation>
    </message>
    <message>
        <source>This is more than 15 minutes ago. Detect again to see how the line is now.</source>
        <translation>Isto foi há mais de 15 minutos. Detecte de novo para ver como a linha está agora.</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tarefa %1</translation>
    </message>
    <message>
        <source>The reply of the create was lost; the task was found by looking for it.</source>
        <translation>A resposta à criação se perdeu; a tarefa foi encontrada por busca.</translation>
    </message>
    <message>
        <source>Not known: the service tells a loss only when a task is complete.</source>
        <translation>Não se sabe: o serviço só informa uma perda quando a tarefa está completa.</translation>
    </message>
    <message>
        <source>Virtual interface %1</source>
        <translation>Interface virtual %1</translation>
    </message>
    <message>
        <source>Oldest first: %1</source>
        <translation>Do mais antigo ao mais recente: %1</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock. The service says: %1</source>
        <translation>Pelo relógio deste computador. O serviço diz: %1</translation>
    </message>
</context>
<context>
    <name>PlainTextLeftover</name>
    <message>
        <source>%1 holds secrets in plain text and cannot be removed: %2. Remove it yourself.</source>
        <translation>%1 contém segredos em texto simples e não pode ser removido: %2. Remova-o você mesmo.</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer took nothing.</source>
        <translation>A impressora não aceitou nada.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Give the connection a name.</source>
        <translation>Dê um nome à conexão.</translation>
    </message>
    <message>
        <source>The name has more than %1 characters.</source>
        <translation>O nome tem mais de %1 caracteres.</translation>
    </message>
    <message>
        <source>The name has a character that cannot be shown.</source>
        <translation>O nome tem um caractere que não pode ser mostrado.</translation>
    </message>
    <message>
        <source>At most 10,000 requests a second, and %1 at once.</source>
        <translation>No máximo 10.000 requisições por segundo, e %1 ao mesmo tempo.</translation>
    </message>
    <message>
        <source>The deadline is 5 to 3,600 seconds.</source>
        <translation>O prazo vai de 5 a 3.600 segundos.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host name alone, without a user, a password or http://.</source>
        <translation>Informe só o nome do host do proxy, sem usuário, senha nem http://.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, 1 to 65535.</source>
        <translation>Informe a porta do proxy, de 1 a 65535.</translation>
    </message>
    <message>
        <source>Enter the name of the account that the user belongs to.</source>
        <translation>Informe o nome da conta à qual o usuário pertence.</translation>
    </message>
    <message>
        <source>Enter the name of the IAM user.</source>
        <translation>Informe o nome do usuário IAM.</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUÇÃO</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Homologação</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratório</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>The file is larger than 1 MB: it holds no connections.</source>
        <translation>O arquivo é maior que 1 MB: não contém conexões.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 (at byte %2).</source>
        <translation>Isto não é JSON: %1 (no byte %2).</translation>
    </message>
    <message>
        <source>This is not a file of Peerlight&apos;s connections.</source>
        <translation>Este não é um arquivo de conexões do Peerlight.</translation>
    </message>
    <message>
        <source>The file has more than %1 connections.</source>
        <translation>O arquivo tem mais de %1 conexões.</translation>
    </message>
    <message>
        <source>Members that look like a secret were left out: %1.</source>
        <translation>Membros que parecem um segredo foram deixados de fora: %1.</translation>
    </message>
    <message>
        <source>Connection %1: members that look like a secret were left out.</source>
        <translation>Conexão %1: membros que parecem um segredo foram deixados de fora.</translation>
    </message>
    <message>
        <source>Connection %1 has no name, and was left out.</source>
        <translation>A conexão %1 não tem nome e foi deixada de fora.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 não é um arquivo comum.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 não pode ser gravado: %2</translation>
    </message>
    <message>
        <source>A newer Peerlight wrote %1: connections can be used, and not changed.</source>
        <translation>Um Peerlight mais novo gravou %1: as conexões podem ser usadas, mas não alteradas.</translation>
    </message>
    <message>
        <source>Another Peerlight is writing the connections: try again.</source>
        <translation>Outro Peerlight está gravando as conexões: tente de novo.</translation>
    </message>
</context>
<context>
    <name>ProfileSecret</name>
    <message>
        <source>What is kept for this connection is no access key.</source>
        <translation>O que está guardado para esta conexão não é uma chave de acesso.</translation>
    </message>
    <message>
        <source>With a password somebody has to sign in first.</source>
        <translation>Com uma senha, alguém precisa fazer login antes.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Waiting was stopped: the task may still be running at the service.</source>
        <translation>A espera foi interrompida: a tarefa pode ainda estar em execução no serviço.</translation>
    </message>
    <message>
        <source>Waiting was stopped before an answer came: the task may or may not have been created.</source>
        <translation>A espera foi interrompida antes de chegar uma resposta: a tarefa pode ou não ter sido criada.</translation>
    </message>
    <message>
        <source>Waiting was stopped before anything was sent for this peer.</source>
        <translation>A espera foi interrompida antes de algo ser enviado para este peer.</translation>
    </message>
    <message>
        <source>There was no result by the deadline: the task may still be running at the service.</source>
        <translation>Não houve resultado até o prazo: a tarefa pode ainda estar em execução no serviço.</translation>
    </message>
    <message>
        <source>There was no answer by the deadline: the task may or may not have been created.</source>
        <translation>Não houve resposta até o prazo: a tarefa pode ou não ter sido criada.</translation>
    </message>
    <message>
        <source>The deadline passed before anything was sent for this peer.</source>
        <translation>O prazo passou antes de algo ser enviado para este peer.</translation>
    </message>
    <message>
        <source>The task is complete, but its loss is not a whole number from 0 to 100.</source>
        <translation>A tarefa está completa, mas a perda dela não é um número inteiro de 0 a 100.</translation>
    </message>
    <message>
        <source>The service gave the task a status that is not documented.</source>
        <translation>O serviço deu à tarefa um status que não está documentado.</translation>
    </message>
    <message>
        <source>The service answered something that was not understood.</source>
        <translation>O serviço respondeu algo que não foi compreendido.</translation>
    </message>
    <message>
        <source>The service refused to create the task (%1).</source>
        <translation>O serviço se recusou a criar a tarefa (%1).</translation>
    </message>
    <message>
        <source>The service refused to create the task (HTTP %1).</source>
        <translation>O serviço se recusou a criar a tarefa (HTTP %1).</translation>
    </message>
    <message>
        <source>The service refused to create the task.</source>
        <translation>O serviço se recusou a criar a tarefa.</translation>
    </message>
    <message>
        <source>Connectivity detection is not available at this endpoint.</source>
        <translation>A detecção de conectividade não está disponível neste endpoint.</translation>
    </message>
    <message>
        <source>The service does not know this peer id.</source>
        <translation>O serviço não conhece este ID de peer.</translation>
    </message>
    <message>
        <source>The service does not allow this account to create the task.</source>
        <translation>O serviço não permite que esta conta crie a tarefa.</translation>
    </message>
    <message>
        <source>The request was refused here, before anything was sent.</source>
        <translation>A requisição foi recusada aqui, antes de algo ser enviado.</translation>
    </message>
    <message>
        <source>Nothing was sent: a secure connection to the service could not be made.</source>
        <translation>Nada foi enviado: não foi possível fazer uma conexão segura com o serviço.</translation>
    </message>
    <message>
        <source>Nothing was sent: the service could not be reached.</source>
        <translation>Nada foi enviado: o serviço não pôde ser alcançado.</translation>
    </message>
    <message>
        <source>The reply was lost, and more than one task could be the one that was created.</source>
        <translation>A resposta se perdeu, e mais de uma tarefa pode ser a que foi criada.</translation>
    </message>
    <message>
        <source>The reply was lost, and more than one task could be the one that was created: %1.</source>
        <translation>A resposta se perdeu, e mais de uma tarefa pode ser a que foi criada: %1.</translation>
    </message>
    <message>
        <source>There is no result.</source>
        <translation>Não há resultado.</translation>
    </message>
    <message>
        <source>The reply was lost: the task may or may not have been created.</source>
        <translation>A resposta se perdeu: a tarefa pode ou não ter sido criada.</translation>
    </message>
    <message>
        <source>The service no longer knows the task.</source>
        <translation>O serviço não conhece mais a tarefa.</translation>
    </message>
    <message>
        <source>The service refused the credential.</source>
        <translation>O serviço recusou a credencial.</translation>
    </message>
    <message>
        <source>The service asked to slow down until it was too late for this peer.</source>
        <translation>O serviço pediu para ir mais devagar até ser tarde demais para este peer.</translation>
    </message>
    <message>
        <source>Nothing was sent: the history could not be written, so a task might have been forgotten.</source>
        <translation>Nada foi enviado: o histórico não pôde ser gravado, e uma tarefa poderia ser esquecida.</translation>
    </message>
    <message>
        <source>Nothing was sent: the program had ended before it was this peer&apos;s turn.</source>
        <translation>Nada foi enviado: o programa terminou antes da vez deste peer.</translation>
    </message>
</context>
<context>
    <name>RefusedProof</name>
    <message>
        <source>This machine&apos;s clock is %1 minutes ahead of the service&apos;s: set it, then try again. A signature is taken within 15 minutes only.</source>
        <translation>O relógio desta máquina está %1 minutos adiantado em relação ao do serviço: acerte-o, depois tente de novo. Uma assinatura só vale dentro de 15 minutos.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 minutes behind the service&apos;s: set it, then try again. A signature is taken within 15 minutes only.</source>
        <translation>O relógio desta máquina está %1 minutos atrasado em relação ao do serviço: acerte-o, depois tente de novo. Uma assinatura só vale dentro de 15 minutos.</translation>
    </message>
    <message>
        <source>The access key was refused: check the access key ID, the secret access key and the region.</source>
        <translation>A chave de acesso foi recusada: verifique o ID da chave de acesso, a chave de acesso secreta e a região.</translation>
    </message>
    <message>
        <source>The project is not one of this user&apos;s: check the region, or the name or ID of the project.</source>
        <translation>O projeto não é deste usuário: verifique a região, ou o nome ou ID do projeto.</translation>
    </message>
    <message>
        <source>The account, the user name or the password is wrong. Several failures lock the user. A HUAWEI ID cannot sign in here: use an IAM user with programmatic access.</source>
        <translation>A conta, o nome de usuário ou a senha está errado. Várias falhas bloqueiam o usuário. Um HUAWEI ID não serve para o login aqui: use um usuário IAM com acesso programático.</translation>
    </message>
    <message>
        <source>This user may not sign in here: ask the administrator of the account for programmatic access.</source>
        <translation>Este usuário não pode fazer login aqui: peça acesso programático ao administrador da conta.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 clear, %2 degraded, %3 unreachable, %4 test failed, %5 unknown</source>
        <translation>%1 livres, %2 degradados, %3 inalcançáveis, %4 com teste falho, %5 desconhecidos</translation>
    </message>
    <message>
        <source>%1: %2. %3 in %4 s.</source>
        <translation>%1: %2. %3 em %4 s.</translation>
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
        <translation>1 requisição</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 requisições</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>cut off here</source>
        <translation>interrompido aqui</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tempo esgotado</translation>
    </message>
    <message>
        <source>TLS refused</source>
        <translation>TLS recusado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>answer not readable</source>
        <translation>resposta ilegível</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
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
        <translation>Ela espera um novo token.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>O serviço não pode ser alcançado.</translation>
    </message>
    <message>
        <source>The history cannot be written.</source>
        <translation>O histórico não pode ser gravado.</translation>
    </message>
    <message>
        <source>Detection ended</source>
        <translation>Detecção terminada</translation>
    </message>
    <message>
        <source>Detection paused</source>
        <translation>Detecção em pausa</translation>
    </message>
    <message>
        <source>%1 of %2 ended.</source>
        <translation>%1 de %2 encerrados.</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Connectivity detection of %1</source>
        <translation>Detecção de conectividade de %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>names, addresses and ids stand under aliases</source>
        <translation>nomes, endereços e IDs aparecem como apelidos</translation>
    </message>
    <message>
        <source>names stand under aliases</source>
        <translation>nomes aparecem como apelidos</translation>
    </message>
    <message>
        <source>What is not clear</source>
        <translation>O que não está livre</translation>
    </message>
    <message>
        <source>%1 more are in the table.</source>
        <translation>Mais %1 estão na tabela.</translation>
    </message>
    <message>
        <source>%1: %2 results</source>
        <translation>%1: %2 resultados</translation>
    </message>
    <message>
        <source>%1 more peers are not drawn.</source>
        <translation>Mais %1 peers não estão desenhados.</translation>
    </message>
    <message>
        <source>Loss over time, in UTC</source>
        <translation>Perda ao longo do tempo, em UTC</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos os resultados</translation>
    </message>
    <message>
        <source>Made with Peerlight %1.</source>
        <translation>Feito com o Peerlight %1.</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>o relatório</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Início (UTC)</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Peers</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inalcançável</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falharam</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abertos</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Linha de base</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Responsável</translation>
    </message>
</context>
<context>
    <name>SecretScan</name>
    <message>
        <source>a token</source>
        <translation>um token</translation>
    </message>
    <message>
        <source>a header with a credential</source>
        <translation>um cabeçalho com uma credencial</translation>
    </message>
    <message>
        <source>a password or a key</source>
        <translation>uma senha ou uma chave</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>uma chave privada</translation>
    </message>
    <message>
        <source>an address with a password</source>
        <translation>um endereço com senha</translation>
    </message>
    <message>
        <source>an access key or a secret key</source>
        <translation>uma chave de acesso ou uma chave secreta</translation>
    </message>
    <message>
        <source>the mark of a test for leaks</source>
        <translation>a marca de um teste de vazamentos</translation>
    </message>
    <message>
        <source>a secret of this session</source>
        <translation>um segredo desta sessão</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The service refused this credential.</source>
        <translation>O serviço recusou esta credencial.</translation>
    </message>
    <message>
        <source>No project of this region was found: enter its ID.</source>
        <translation>Nenhum projeto desta região foi encontrado: informe o ID dele.</translation>
    </message>
    <message>
        <source>A one-time code is good once: enter the project ID %1, and a new code.</source>
        <translation>Um código de uso único vale uma vez só: informe o ID do projeto %1 e um novo código.</translation>
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
        <translation>%1 de %2 encerrados</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 na fila</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 requisição</translation>
    </message>
    <message>
        <source>paused: the service refused the token</source>
        <translation>em pausa: o serviço recusou o token</translation>
    </message>
    <message>
        <source>the service asked to slow down</source>
        <translation>o serviço pediu para ir mais devagar</translation>
    </message>
    <message>
        <source>the service cannot be reached, trying again</source>
        <translation>o serviço não pode ser alcançado, tentando de novo</translation>
    </message>
    <message>
        <source>the service keeps failing, trying again</source>
        <translation>o serviço continua falhando, tentando de novo</translation>
    </message>
    <message>
        <source>nothing is sent: the history cannot be written</source>
        <translation>nada é enviado: o histórico não pode ser gravado</translation>
    </message>
    <message>
        <source>waiting for the set pace</source>
        <translation>aguardando o ritmo definido</translation>
    </message>
    <message>
        <source>Loading peers: %1 so far</source>
        <translation>Carregando peers: %1 até agora</translation>
    </message>
    <message>
        <source>No peers yet</source>
        <translation>Ainda não há peers</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 peer</translation>
    </message>
    <message>
        <source>nothing detected yet</source>
        <translation>nada detectado ainda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln requisição</numerusform>
            <numerusform>%Ln requisições</numerusform>
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
        <translation>Guarde-o só para esta sessão: ele é esquecido quando o programa termina.</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this.</source>
        <translation>O chaveiro não contém nada para isto.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Informe de novo.</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep it.</source>
        <translation>Não há aqui um chaveiro que possa guardá-lo.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused.</source>
        <translation>O chaveiro está bloqueado, ou o acesso a ele foi recusado.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep it for this session only.</source>
        <translation>Desbloqueie-o e tente de novo, ou guarde-o só para esta sessão.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain did not answer within %n second(s).</source>
        <translation>
            <numerusform>O chaveiro não respondeu em %n segundo.</numerusform>
            <numerusform>O chaveiro não respondeu em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain was not asked: the program ends.</source>
        <translation>O chaveiro não foi consultado: o programa está terminando.</translation>
    </message>
    <message>
        <source>There is nothing to keep: it is empty.</source>
        <translation>Não há nada a guardar: está vazio.</translation>
    </message>
    <message>
        <source>The id of a key has 1 to %1 characters.</source>
        <translation>O ID de uma chave tem de 1 a %1 caracteres.</translation>
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
        <translation>Perda</translation>
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
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>DEMO: made with a simulated service, of no real network</source>
        <translation>DEMO: feito com um serviço simulado, sem nenhuma rede real</translation>
    </message>
</context>
<context>
    <name>TaskJson</name>
    <message>
        <source>… the rest is not shown</source>
        <translation>… o resto não é mostrado</translation>
    </message>
</context>
<context>
    <name>TaskWord</name>
    <message>
        <source>No result</source>
        <translation>Sem resultado</translation>
    </message>
    <message>
        <source>Lost reply</source>
        <translation>Resposta perdida</translation>
    </message>
    <message>
        <source>More than one task</source>
        <translation>Mais de uma tarefa</translation>
    </message>
    <message>
        <source>No result in time</source>
        <translation>Sem resultado a tempo</translation>
    </message>
    <message>
        <source>Stopped waiting</source>
        <translation>Parou de esperar</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Não compreendido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Task gone</source>
        <translation>A tarefa sumiu</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token recusado</translation>
    </message>
    <message>
        <source>Slowed down too long</source>
        <translation>Freado por tempo demais</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Em processamento</translation>
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
        <translation>Erro, recuperada</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Ended: %1</source>
        <translation>Fim: %1</translation>
    </message>
    <message>
        <source>%1 percent loss</source>
        <translation>perda de %1 por cento</translation>
    </message>
    <message>
        <source>Asked for the list of tasks: %1</source>
        <translation>Pedida a lista de tarefas: %1</translation>
    </message>
    <message>
        <source>Asked for the task: %1</source>
        <translation>Pedida a tarefa: %1</translation>
    </message>
    <message>
        <source>Sent the create: %1</source>
        <translation>Enviada a criação: %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Sent the create</source>
        <translation>Enviada a criação</translation>
    </message>
    <message>
        <source>Found the task %1 by looking for it</source>
        <translation>Encontrada a tarefa %1 por busca</translation>
    </message>
    <message>
        <source>Accepted: task %1</source>
        <translation>Aceita: tarefa %1</translation>
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
        <translation>Informado há %1 h: um token vale por 24 h</translation>
    </message>
    <message>
        <source>Entered %1 h ago</source>
        <translation>Informado há %1 h</translation>
    </message>
    <message>
        <source>Entered %1 min ago</source>
        <translation>Informado há %1 min</translation>
    </message>
    <message>
        <source>Entered just now, kept in memory only</source>
        <translation>Informado agora mesmo, só na memória</translation>
    </message>
    <message>
        <source>Signed in, %1 h %2 min left</source>
        <translation>Login feito, restam %1 h %2 min</translation>
    </message>
    <message>
        <source>Signed in, %1 min left</source>
        <translation>Login feito, restam %1 min</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>There is no endpoint to send to.</source>
        <translation>Não há endpoint para onde enviar.</translation>
    </message>
    <message>
        <source>There is no token and no access key: sign in first.</source>
        <translation>Não há token nem chave de acesso: faça login antes.</translation>
    </message>
    <message>
        <source>The request&apos;s address is not a safe one.</source>
        <translation>O endereço da requisição não é seguro.</translation>
    </message>
</context>
<context>
    <name>UnreadText</name>
    <message>
        <source>Line %1, %2</source>
        <translation>Linha %1, %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>the remote gateway</source>
        <translation>o gateway remoto</translation>
    </message>
    <message>
        <source>Clear: no test packets to %1 were lost.</source>
        <translation>Livre: nenhum pacote de teste para %1 se perdeu.</translation>
    </message>
    <message>
        <source>Degraded: %1 percent of the test packets to %2 were lost.</source>
        <translation>Degradado: %1 por cento dos pacotes de teste para %2 se perderam.</translation>
    </message>
    <message>
        <source>Unreachable: all test packets to %1 were lost.</source>
        <translation>Inalcançável: todos os pacotes de teste para %1 se perderam.</translation>
    </message>
    <message>
        <source>Test failed: the service could not finish the test to %1.</source>
        <translation>Teste falhou: o serviço não conseguiu terminar o teste para %1.</translation>
    </message>
    <message>
        <source>Unknown: there is no result for %1.</source>
        <translation>Desconhecido: não há resultado para %1.</translation>
    </message>
    <message>
        <source>Running: there is no result for %1 yet.</source>
        <translation>Em execução: ainda não há resultado para %1.</translation>
    </message>
    <message>
        <source>This peer waits for its turn. Nothing was sent for it yet.</source>
        <translation>Este peer espera a sua vez. Nada foi enviado para ele ainda.</translation>
    </message>
    <message>
        <source>The request to create the detection task is on its way.</source>
        <translation>A requisição para criar a tarefa de detecção está a caminho.</translation>
    </message>
    <message>
        <source>The reply to the request was lost. The task is being looked for at the service; it is not created a second time.</source>
        <translation>A resposta à requisição se perdeu. A tarefa está sendo procurada no serviço; ela não é criada uma segunda vez.</translation>
    </message>
    <message>
        <source>The service is testing. The loss is not known until the task is complete.</source>
        <translation>O serviço está testando. A perda não é conhecida até a tarefa estar completa.</translation>
    </message>
    <message>
        <source>The test ran to its end, and no test packet was lost at that time. This says nothing about what lies behind the remote gateway.</source>
        <translation>O teste chegou ao fim, e nenhum pacote de teste se perdeu naquele momento. Isto não diz nada sobre o que há atrás do gateway remoto.</translation>
    </message>
    <message>
        <source>The test ran to its end, and some test packets were lost. One test is a sample: how many packets the service sends is not documented.</source>
        <translation>O teste chegou ao fim, e alguns pacotes de teste se perderam naquele momento. Um teste é uma amostra: não está documentado quantos pacotes o serviço envia.</translation>
    </message>
    <message>
        <source>The test ran to its end, and no test packet came back at that time. The line may be down, or the remote router may drop the test packets while the line works.</source>
        <translation>O teste chegou ao fim, e nenhum pacote de teste voltou naquele momento. A linha pode estar fora, ou o roteador remoto pode descartar os pacotes de teste enquanto a linha funciona.</translation>
    </message>
    <message>
        <source>The test itself failed at the service. This says nothing about the line: it may be up or down.</source>
        <translation>O próprio teste falhou no serviço. Isto não diz nada sobre a linha: ela pode estar boa ou fora.</translation>
    </message>
    <message>
        <source>%1 This says nothing about the line.</source>
        <translation>%1 Isto não diz nada sobre a linha.</translation>
    </message>
    <message>
        <source>remote gateway %1</source>
        <translation>gateway remoto %1</translation>
    </message>
    <message>
        <source>%1 percent loss</source>
        <translation>perda de %1 por cento</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>%1 is flapping: %2 changes between clear and bad in %3 results.</source>
        <translation>%1 está oscilando: %2 mudanças entre livre e ruim em %3 resultados.</translation>
    </message>
</context>
<context>
    <name>WatchPlan</name>
    <message>
        <source>The kept repetition cannot be read.</source>
        <translation>A repetição guardada não pode ser lida.</translation>
    </message>
    <message>
        <source>Repeating: next run in %1 s</source>
        <translation>Repetindo: próxima execução em %1 s</translation>
    </message>
    <message>
        <source>Repeating: a run is live</source>
        <translation>Repetindo: uma execução está em andamento</translation>
    </message>
    <message>
        <source>1 run so far</source>
        <translation>1 execução até agora</translation>
    </message>
    <message>
        <source>1 peer is flapping</source>
        <translation>1 peer está oscilando</translation>
    </message>
    <message>
        <source>You stopped the repetition</source>
        <translation>Você parou a repetição</translation>
    </message>
    <message>
        <source>Every peer is clear: the repetition ended</source>
        <translation>Todos os peers estão livres: a repetição terminou</translation>
    </message>
    <message>
        <source>A peer has changed: the repetition ended</source>
        <translation>Um peer mudou: a repetição terminou</translation>
    </message>
    <message>
        <source>The time is up: the repetition ended</source>
        <translation>O tempo acabou: a repetição terminou</translation>
    </message>
    <message>
        <source>%1 after 1 run.</source>
        <translation>%1 após 1 execução.</translation>
    </message>
    <message>
        <source>%1 more are flapping.</source>
        <translation>Mais %1 estão oscilando.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs so far</source>
        <translation>
            <numerusform>%n execução até agora</numerusform>
            <numerusform>%n execuções até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are flapping</source>
        <translation>
            <numerusform>%n peer está oscilando</numerusform>
            <numerusform>%n peers estão oscilando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 after %n runs.</source>
        <translation>
            <numerusform>%1 após %n execução.</numerusform>
            <numerusform>%1 após %n execuções.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no peer list %1.</source>
        <translation>Não existe a lista de peers %1.</translation>
    </message>
    <message>
        <source>Connectivity detection for Huawei Cloud Direct Connect virtual interface peers.</source>
        <translation>Detecção de conectividade para peers de interfaces virtuais do Huawei Cloud Direct Connect.</translation>
    </message>
    <message>
        <source>Keep everything in DIR.</source>
        <translation>Guardar tudo em DIR.</translation>
    </message>
    <message>
        <source>en, ar, de, es, pt_BR or zh_CN.</source>
        <translation>en, ar, de, es, pt_BR ou zh_CN.</translation>
    </message>
    <message>
        <source>Start the demo at once.</source>
        <translation>Iniciar a demonstração de imediato.</translation>
    </message>
    <message>
        <source>With --demo: when its run has ended, print the results, save a picture of the window to FILE, and quit.</source>
        <translation>Com --demo: quando a execução terminar, imprimir os resultados, salvar uma imagem da janela em FILE e sair.</translation>
    </message>
    <message>
        <source>A peer list to open, or peerlight://detect?profile=NAME&amp;peer=ID: fills in, sends nothing.</source>
        <translation>Uma lista de peers para abrir, ou peerlight://detect?profile=NAME&amp;peer=ID: preenche, não envia nada.</translation>
    </message>
    <message>
        <source>--language is en, ar, de, es, pt_BR or zh_CN.</source>
        <translation>--language é en, ar, de, es, pt_BR ou zh_CN.</translation>
    </message>
    <message>
        <source>--screenshot needs --demo.</source>
        <translation>--screenshot precisa de --demo.</translation>
    </message>
    <message>
        <source>At most one address can be given.</source>
        <translation>No máximo um endereço pode ser informado.</translation>
    </message>
    <message>
        <source>The language could not be saved to %1.</source>
        <translation>O idioma não pôde ser salvo em %1.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be created.</source>
        <translation>A pasta de dados %1 não pode ser criada.</translation>
    </message>
    <message>
        <source>Share the history with a team: postgresql://USER@HOST[:PORT]/DATABASE (also PEERLIGHT_HISTORY_URL, or history.ini of the data folder).</source>
        <translation>Compartilhar o histórico com uma equipe: postgresql://USER@HOST[:PORT]/DATABASE (também PEERLIGHT_HISTORY_URL, ou history.ini da pasta de dados).</translation>
    </message>
    <message>
        <source>What your runs are kept under.</source>
        <translation>Nome sob o qual as suas execuções são guardadas.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or system.</source>
        <translation>light, dark, high-contrast ou system.</translation>
    </message>
    <message>
        <source>--theme is light, dark, high-contrast or system.</source>
        <translation>--theme é light, dark, high-contrast ou system.</translation>
    </message>
    <message>
        <source>The peers of this seed have no such trouble; take another one.</source>
        <translation>Os peers desta semente não têm essa falha; use outra.</translation>
    </message>
</context>
<context>
    <name>peerlight::api::TokenKeeper</name>
    <message>
        <source>Signing in again takes a new one-time code.</source>
        <translation>Fazer login de novo exige um novo código de uso único.</translation>
    </message>
    <message>
        <source>The token of this sign-in was refused at once: check endpoint, region and project.</source>
        <translation>O token deste login foi recusado de imediato: verifique endpoint, região e projeto.</translation>
    </message>
</context>
<context>
    <name>peerlight::history::Writer</name>
    <message>
        <source>The history is damaged: a part of it cannot be read. When Peerlight is started the next time, what can be read is copied into a new one.</source>
        <translation>O histórico está danificado: uma parte dele não pode ser lida. Na próxima vez que o Peerlight for iniciado, o que puder ser lido é copiado para um novo.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CentreTabs</name>
    <message>
        <source>Places</source>
        <translation>Seções</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ChangesWindow</name>
    <message>
        <source>&amp;Show in the peer list</source>
        <translation>&amp;Mostrar na lista de peers</translation>
    </message>
    <message>
        <source>Changes since the last look</source>
        <translation>Mudanças desde a última consulta</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>This project was looked at once at most, so there is nothing to compare.</source>
        <translation>Este projeto foi consultado no máximo uma vez, então não há nada a comparar.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3. Nothing was taken out of the peer list.</source>
        <translation>De %1 a %2: %3. Nada foi retirado da lista de peers.</translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>nada mudou</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novo</numerusform>
            <numerusform>%n novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n sumiu</numerusform>
            <numerusform>%n sumiram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n mudou</numerusform>
            <numerusform>%n mudaram</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CheckView</name>
    <message>
        <source>Test result</source>
        <translation>Resultado do teste</translation>
    </message>
    <message>
        <source>Testing. No task is created.</source>
        <translation>Testando. Nenhuma tarefa é criada.</translation>
    </message>
    <message>
        <source>This connection can be used.</source>
        <translation>Esta conexão pode ser usada.</translation>
    </message>
    <message>
        <source>This connection cannot be used as it is.</source>
        <translation>Esta conexão não pode ser usada como está.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CircuitCardView</name>
    <message>
        <source>Maintenance now</source>
        <translation>Manutenção agora</translation>
    </message>
    <message>
        <source>Card problem</source>
        <translation>Problema da ficha</translation>
    </message>
    <message>
        <source>Card notes</source>
        <translation>Notas da ficha</translation>
    </message>
    <message>
        <source>&amp;Hotline</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Circuit I&amp;D</source>
        <translation>I&amp;D do circuito</translation>
    </message>
    <message>
        <source>Circuit ID</source>
        <translation>ID do circuito</translation>
    </message>
    <message>
        <source>Ca&amp;rrier</source>
        <translation>Ope&amp;radora</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Operadora</translation>
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
        <translation>Ninguém informou a linha deste peer, por isso não há ficha. Carregue os peers para conhecê-la.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Line %1 (%2)</source>
        <translation>Linha %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>⚠ Maintenance is going on now, until %1</source>
        <translation>⚠ Há manutenção em andamento agora, até %1</translation>
    </message>
    <message>
        <source>Next maintenance from %1 to %2</source>
        <translation>Próxima manutenção de %1 a %2</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::Clocks</name>
    <message>
        <source>The time of this computer, and UTC</source>
        <translation>O horário deste computador, e o UTC</translation>
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
        <translation>A&amp;ntes:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Af&amp;ter:</source>
        <translation>Depoi&amp;s:</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Filter the comparison</source>
        <translation>Filtrar a comparação</translation>
    </message>
    <message>
        <source>Filter: a peer, a gateway, &quot;new fault&quot;</source>
        <translation>Filtro: um peer, um gateway, &quot;falha nova&quot;</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the comparison as tab-separated text</source>
        <translation>Copiar a comparação como texto separado por tabulações</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Expor&amp;tar…</translation>
    </message>
    <message>
        <source>Compared peers</source>
        <translation>Peers comparados</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>Linha de base %1</translation>
    </message>
    <message>
        <source>Both are the same run.</source>
        <translation>As duas são a mesma execução.</translation>
    </message>
    <message>
        <source>The two runs are of different projects.</source>
        <translation>As duas execuções são de projetos diferentes.</translation>
    </message>
    <message>
        <source>The first run is the later one: what was fixed is shown as a new fault.</source>
        <translation>A primeira execução é a posterior: o que foi resolvido aparece como falha nova.</translation>
    </message>
    <message>
        <source>Choose what is compared with what.</source>
        <translation>Escolha o que é comparado com o quê.</translation>
    </message>
    <message>
        <source>There are no runs to compare yet. Each run is kept, except those of the demo.</source>
        <translation>Ainda não há execuções para comparar. Todas são guardadas, menos as da demonstração.</translation>
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
        <translation>Os nomes estão ocultos nela.</translation>
    </message>
    <message>
        <source>The comparison is on the clipboard.</source>
        <translation>A comparação está na área de transferência.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar a comparação</translation>
    </message>
    <message>
        <source>The comparison was written to %1.</source>
        <translation>A comparação foi gravada em %1.</translation>
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
        <translation>Mais perda que antes</translation>
    </message>
    <message>
        <source>Less loss than before</source>
        <translation>Menos perda que antes</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ConnectionForm</name>
    <message>
        <source>Own endpoint</source>
        <translation>Endpoint próprio</translation>
    </message>
    <message>
        <source>A region&apos;s id, or https://…</source>
        <translation>O ID de uma região, ou https://…</translation>
    </message>
    <message>
        <source>32 digits and letters</source>
        <translation>32 algarismos e letras</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Região</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
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
        <translation>ID do pro&amp;jeto</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID do projeto</translation>
    </message>
    <message>
        <source>Where does one sign in for this endpoint? Save the connection with its IAM endpoint.</source>
        <translation>Onde se faz login para este endpoint? Salve a conexão com o endpoint do IAM dela.</translation>
    </message>
    <message>
        <source>Choose a region, or enter an endpoint.</source>
        <translation>Escolha uma região ou informe um endpoint.</translation>
    </message>
    <message>
        <source>Enter the project ID of this region.</source>
        <translation>Informe o ID do projeto desta região.</translation>
    </message>
    <message>
        <source>Looked up when you sign in.</source>
        <translation>Obtido quando você faz login.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ConnectionPlace</name>
    <message>
        <source>&amp;Save connection…</source>
        <translation>&amp;Salvar conexão…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Conexões…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Testar conexão</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Sign in with a &amp;token</source>
        <translation>Entrar com um &amp;token</translation>
    </message>
    <message>
        <source>Sign in with a user and &amp;password</source>
        <translation>Entrar com usuário e sen&amp;ha</translation>
    </message>
    <message>
        <source>Sign in with an access &amp;key</source>
        <translation>Entrar com uma c&amp;have de acesso</translation>
    </message>
    <message>
        <source>Another connection can be used when this one is at rest.</source>
        <translation>Outra conexão pode ser usada quando esta estiver parada.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Nada foi enviado. %1</translation>
    </message>
    <message>
        <source>Choose the project, then go on.</source>
        <translation>Escolha o projeto e depois continue.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Fazendo login…</translation>
    </message>
    <message>
        <source>The service ended this sign-in. Press Detect to sign in again.</source>
        <translation>O serviço encerrou este login. Pressione Detectar para fazer login de novo.</translation>
    </message>
    <message>
        <source>The service refused this. Enter another one.</source>
        <translation>O serviço recusou isto. Informe outro.</translation>
    </message>
    <message>
        <source>%1 was saved, without a secret.</source>
        <translation>%1 foi salva, sem segredo.</translation>
    </message>
    <message>
        <source>My connection</source>
        <translation>Minha conexão</translation>
    </message>
    <message>
        <source>Another connection is being used: wait until it is at rest.</source>
        <translation>Outra conexão está em uso: espere até ela estar parada.</translation>
    </message>
    <message>
        <source>%1 Enter it in the window&apos;s connection bar, then test again.</source>
        <translation>%1 Informe-o na barra de conexão da janela, depois teste de novo.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ConnectionsWindow</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Connections message</source>
        <translation>Mensagem das conexões</translation>
    </message>
    <message>
        <source>&amp;Saved connections</source>
        <translation>Conexões sal&amp;vas</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Conexões salvas</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>Nov&amp;a</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nova conexão</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Duplicate connection</source>
        <translation>Duplicar conexão</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Exc&amp;luir</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>Excluir conexão</translation>
    </message>
    <message>
        <source>Im&amp;port…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importar conexões</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Ex&amp;portar…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Exportar conexões</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Testar conexão</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save connection</source>
        <translation>Salvar conexão</translation>
    </message>
    <message>
        <source>Use this c&amp;onnection</source>
        <translation>Usar esta cone&amp;xão</translation>
    </message>
    <message>
        <source>Use this connection</source>
        <translation>Usar esta conexão</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>%1 was deleted. Ctrl+Z brings it back.</source>
        <translation>%1 foi excluída. Ctrl+Z a traz de volta.</translation>
    </message>
    <message>
        <source>Change of a connection</source>
        <translation>Alteração de uma conexão</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Conexões (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were added.</source>
        <translation>
            <numerusform>%n conexão foi adicionada.</numerusform>
            <numerusform>%n conexões foram adicionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer Peerlight wrote this file: what this one does not know was kept as it is.</source>
        <translation>Um Peerlight mais novo gravou este arquivo: o que este não conhece foi mantido como está.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were written to %1, without a secret.</source>
        <translation>
            <numerusform>%n conexão foi gravada em %1, sem segredo.</numerusform>
            <numerusform>%n conexões foram gravadas em %1, sem segredo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CopyPlace</name>
    <message>
        <source>Copy results as &amp;Markdown table</source>
        <translation>Copiar resultados como tabela &amp;Markdown</translation>
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
        <translation>Copiar resultados co&amp;mo</translation>
    </message>
    <message>
        <source>There is no result yet: nothing was copied.</source>
        <translation>Ainda não há resultado: nada foi copiado.</translation>
    </message>
    <message>
        <source>1 result is on the clipboard.</source>
        <translation>1 resultado está na área de transferência.</translation>
    </message>
    <message>
        <source>Names are hidden in it.</source>
        <translation>Os nomes estão ocultos.</translation>
    </message>
    <message numerus="yes">
        <source>%n results are on the clipboard.</source>
        <translation>
            <numerusform>%n resultado está na área de transferência.</numerusform>
            <numerusform>%n resultados estão na área de transferência.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CredentialFields</name>
    <message>
        <source>A token</source>
        <translation>Um token</translation>
    </message>
    <message>
        <source>A user and password</source>
        <translation>Um usuário e senha</translation>
    </message>
    <message>
        <source>An access key (AK/SK)</source>
        <translation>Uma chave de acesso (AK/SK)</translation>
    </message>
    <message>
        <source>Sign in wit&amp;h</source>
        <translation>&amp;Entrar com</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Entrar com</translation>
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
        <translation>X-Auth-Token, nunca salvo</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>Con&amp;ta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>IAM &amp;user</source>
        <translation>&amp;Usuário IAM</translation>
    </message>
    <message>
        <source>IAM user</source>
        <translation>Usuário IAM</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>&amp;One-time code</source>
        <translation>Código de uso únic&amp;o</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de uso único</translation>
    </message>
    <message>
        <source>If asked for</source>
        <translation>Se for pedido</translation>
    </message>
    <message>
        <source>User I&amp;D</source>
        <translation>I&amp;D do usuário</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>Only with a code</source>
        <translation>Só com um código</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>Cha&amp;ve de acesso</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Chave de acesso</translation>
    </message>
    <message>
        <source>AK</source>
        <translation>AK</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>Chave &amp;secreta</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Chave secreta</translation>
    </message>
    <message>
        <source>SK, never saved</source>
        <translation>SK, nunca salva</translation>
    </message>
    <message>
        <source>Security t&amp;oken</source>
        <translation>T&amp;oken de segurança</translation>
    </message>
    <message>
        <source>Security token</source>
        <translation>Token de segurança</translation>
    </message>
    <message>
        <source>Only of a temporary key</source>
        <translation>Só de uma chave temporária</translation>
    </message>
    <message>
        <source>Pro&amp;xy password</source>
        <translation>Senha do prox&amp;y</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Guardado no chaveiro</translation>
    </message>
    <message>
        <source>If it asks for one</source>
        <translation>Se ele pedir uma</translation>
    </message>
    <message>
        <source>Enter a token of this region.</source>
        <translation>Informe um token desta região.</translation>
    </message>
    <message>
        <source>Enter the user&apos;s password.</source>
        <translation>Informe a senha do usuário.</translation>
    </message>
    <message>
        <source>Enter the secret access key.</source>
        <translation>Informe a chave de acesso secreta.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s name.</source>
        <translation>Informe o nome da conta.</translation>
    </message>
    <message>
        <source>Enter the IAM user&apos;s name.</source>
        <translation>Informe o nome do usuário IAM.</translation>
    </message>
    <message>
        <source>A code needs the user&apos;s ID, not the name.</source>
        <translation>Um código exige o ID do usuário, não o nome.</translation>
    </message>
    <message>
        <source>Enter the access key ID.</source>
        <translation>Informe o ID da chave de acesso.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DemoCapture</name>
    <message>
        <source>The demo did not end in time.</source>
        <translation>A demonstração não terminou a tempo.</translation>
    </message>
    <message>
        <source>The demo&apos;s peers could not be loaded: %1</source>
        <translation>Os peers da demonstração não puderam ser carregados: %1</translation>
    </message>
    <message>
        <source>The picture could not be saved to %1.</source>
        <translation>A imagem não pôde ser salva em %1.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DesktopBus</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar a janela</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DetailsPane</name>
    <message>
        <source>Facts</source>
        <translation>Fatos</translation>
    </message>
    <message>
        <source>Details tabs</source>
        <translation>Abas de detalhes</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Circuit card</source>
        <translation>Ficha do circuito</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Ainda não testado.</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Detect.</source>
        <translation>Nada é enviado até você pressionar Detectar.</translation>
    </message>
    <message>
        <source>Select a peer to see what its result means.</source>
        <translation>Selecione um peer para ver o que o resultado dele significa.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DetailsPlace</name>
    <message>
        <source>Detect &amp;3 more times</source>
        <translation>Detectar mais &amp;3 vezes</translation>
    </message>
    <message>
        <source>Look at the selected unreachable or degraded peers three more times, one after the other, to see whether it stays (%1)</source>
        <translation>Verificar mais três vezes, uma após a outra, os peers inalcançáveis ou degradados selecionados, para ver se persiste (%1)</translation>
    </message>
    <message>
        <source>Details, tab &amp;%1</source>
        <translation>Detalhes, aba &amp;%1</translation>
    </message>
    <message>
        <source>At most %1 peers can be confirmed at once: select fewer.</source>
        <translation>No máximo %1 peers podem ser confirmados de uma vez: selecione menos.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DrillListWindow</name>
    <message>
        <source>Drills</source>
        <translation>Treinos</translation>
    </message>
    <message>
        <source>A drill is an exercise with a simulated service, in a window of its own, marked DEMO. Nothing leaves this machine, and nothing of what you do there is kept.</source>
        <translation>Um treino é um exercício com um serviço simulado, em uma janela própria com a marca DEMO. Nada sai desta máquina, e nada do que você faz ali é guardado.</translation>
    </message>
    <message>
        <source>List of drills</source>
        <translation>Lista de treinos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed gives the same peers and the same trouble</source>
        <translation>A mesma semente dá os mesmos peers e a mesma falha</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>S&amp;emente:</translation>
    </message>
    <message>
        <source>&amp;Start the drill</source>
        <translation>&amp;Iniciar o treino</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DrillPanel</name>
    <message>
        <source>Drill</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>DEMO – %1</source>
        <translation>DEMO – %1</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Sua resposta</translation>
    </message>
    <message>
        <source>&amp;Your answer:</source>
        <translation>Sua &amp;resposta:</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Respo&amp;nder</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>Desis&amp;tir</translation>
    </message>
    <message>
        <source>&amp;Leave the drill</source>
        <translation>&amp;Sair do treino</translation>
    </message>
    <message>
        <source>A&amp;nother drill…</source>
        <translation>&amp;Outro treino…</translation>
    </message>
    <message>
        <source>What was to be found: %1</source>
        <translation>O que era para encontrar: %1</translation>
    </message>
    <message>
        <source>That is not it. Look again.</source>
        <translation>Não é isso. Veja de novo.</translation>
    </message>
    <message>
        <source>Seed %1, %2 min %3 s</source>
        <translation>Semente %1, %2 min %3 s</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DrillPlace</name>
    <message>
        <source>D&amp;rills…</source>
        <translation>T&amp;reinos…</translation>
    </message>
    <message>
        <source>Exercises with a simulated service</source>
        <translation>Exercícios com um serviço simulado</translation>
    </message>
    <message>
        <source>DEMO – %1 – Peerlight</source>
        <translation>DEMO – %1 – Peerlight</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Treino</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::EnvironmentMark</name>
    <message>
        <source>The demo: a simulated service inside this program. Nothing leaves this machine.</source>
        <translation>A demonstração: um serviço simulado dentro deste programa. Nada sai desta máquina.</translation>
    </message>
    <message>
        <source>The endpoint is on this machine.</source>
        <translation>O endpoint está nesta máquina.</translation>
    </message>
    <message>
        <source>The endpoint is a real service: a detection sends test packets over real lines.</source>
        <translation>O endpoint é um serviço real: uma detecção envia pacotes de teste por linhas reais.</translation>
    </message>
    <message>
        <source>This connection is marked as production: customers use these lines.</source>
        <translation>Esta conexão está marcada como produção: clientes usam estas linhas.</translation>
    </message>
    <message>
        <source>This connection is marked as staging.</source>
        <translation>Esta conexão está marcada como homologação.</translation>
    </message>
    <message>
        <source>This connection is marked as a lab.</source>
        <translation>Esta conexão está marcada como laboratório.</translation>
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
        <translation>Filtro: uma palavra, loss:&gt;0, outcome:unreachable, line:…</translation>
    </message>
    <message>
        <source>Words, and name: line: gateway: vif: group: tag: carrier: circuit: note: asn: loss: outcome:. A leading - turns one round.</source>
        <translation>Palavras, e name: line: gateway: vif: group: tag: carrier: circuit: note: asn: loss: outcome:. Um - na frente inverte o sentido.</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Sugestão: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions, Down goes through them</source>
        <translation>
            <numerusform>%n sugestão, seta para baixo vai até ela</numerusform>
            <numerusform>%n sugestões, seta para baixo as percorre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::FirstRun</name>
    <message>
        <source>Which peers can reach their gateway?</source>
        <translation>Quais peers alcançam o seu gateway?</translation>
    </message>
    <message>
        <source>Peerlight runs Direct Connect connectivity detections for many virtual interface peers at once, and says in plain words what each result means.</source>
        <translation>O Peerlight executa detecções de conectividade do Direct Connect para muitos peers de interfaces virtuais ao mesmo tempo, e diz em palavras simples o que cada resultado significa.</translation>
    </message>
    <message>
        <source>Tr&amp;y the demo</source>
        <translation>E&amp;xperimentar a demonstração</translation>
    </message>
    <message>
        <source>A simulated service inside this program: 40 peers on 20 lines, and a detection of all.</source>
        <translation>Um serviço simulado dentro deste programa: 40 peers em 20 linhas, e uma detecção de todos.</translation>
    </message>
    <message>
        <source>Add a &amp;connection</source>
        <translation>Adicionar uma &amp;conexão</translation>
    </message>
    <message>
        <source>Region, project and token, in the bar above. Then load or add peers.</source>
        <translation>Região, projeto e token, na barra acima. Depois carregue ou adicione peers.</translation>
    </message>
    <message>
        <source>Open a peer li&amp;st</source>
        <translation>Abrir uma li&amp;sta de peers</translation>
    </message>
    <message>
        <source>Peer IDs from a text or CSV file, or paste them at the left.</source>
        <translation>IDs de peers de um arquivo de texto ou CSV, ou cole-os à esquerda.</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Detect.</source>
        <translation>Nada é enviado até você pressionar Detectar.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::FormField</name>
    <message>
        <source>Wrong: %1</source>
        <translation>Errado: %1</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::FrontDesk</name>
    <message>
        <source>The settings could not be saved to %1.</source>
        <translation>As configurações não puderam ser salvas em %1.</translation>
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
            <numerusform>%n não testado</numerusform>
            <numerusform>%n não testados</numerusform>
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
        <translation>Painel de &amp;grupos</translation>
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
        <translation>Enter mostra os peers de um grupo</translation>
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
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos de &amp;teclado</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Search the guide; Return finds the next place</source>
        <translation>Pesquisar no guia; Enter vai para a próxima ocorrência</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Pesquisar no guia</translation>
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
        <translation>Resultado da pesquisa</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Nenhuma página tem estas palavras.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::HistoryPage</name>
    <message>
        <source>Runs &amp;over:</source>
        <translation>Exec&amp;uções de:</translation>
    </message>
    <message>
        <source>Runs over</source>
        <translation>Execuções de</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas as conexões</translation>
    </message>
    <message>
        <source>Started w&amp;ithin:</source>
        <translation>Iniciada&amp;s em:</translation>
    </message>
    <message>
        <source>Started within</source>
        <translation>Iniciadas em</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer momento</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>Últimos 365 dias</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Results of the run</source>
        <translation>Resultados da execução</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;tudo</translation>
    </message>
    <message>
        <source>All results of the peer (0 in the plot)</source>
        <translation>Todos os resultados do peer (0 no gráfico)</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Salvar como P&amp;NG…</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <translation>Salvar o gráfico como imagem</translation>
    </message>
    <message>
        <source>Save as SV&amp;G…</source>
        <translation>Salvar como SV&amp;G…</translation>
    </message>
    <message>
        <source>Save the plot as a drawing</source>
        <translation>Salvar o gráfico como desenho vetorial</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Results of the run of %1 — %2</source>
        <translation>Resultados da execução de %1 — %2</translation>
    </message>
    <message>
        <source>No run passes the filter.</source>
        <translation>Nenhuma execução passa pelo filtro.</translation>
    </message>
    <message>
        <source>No run is kept yet. Each run is, except those of the demo.</source>
        <translation>Ainda não há execução guardada. Todas são guardadas, menos as da demonstração.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::HistoryPlace</name>
    <message>
        <source>&amp;Baseline…</source>
        <translation>Linha de &amp;base…</translation>
    </message>
    <message>
        <source>Give a run a name, to compare others with it: the one selected in the history, else the latest (%1)</source>
        <translation>Dar um nome a uma execução, para comparar outras com ela: a selecionada no histórico, senão a mais recente (%1)</translation>
    </message>
    <message>
        <source>the run of %1</source>
        <translation>a execução de %1</translation>
    </message>
    <message>
        <source>the latest run</source>
        <translation>a execução mais recente</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Linha de base</translation>
    </message>
    <message>
        <source>Name under which %1 is kept:</source>
        <translation>Nome sob o qual %1 é guardada:</translation>
    </message>
    <message>
        <source>Kept base&amp;lines</source>
        <translation>&amp;Linhas de base guardadas</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Ainda não há nenhuma</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Reno&amp;mear…</translation>
    </message>
    <message>
        <source>Rename the baseline</source>
        <translation>Renomear a linha de base</translation>
    </message>
    <message>
        <source>New name of &quot;%1&quot;:</source>
        <translation>Novo nome de &quot;%1&quot;:</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Nothing was kept: a baseline needs a name, and a history.</source>
        <translation>Nada foi guardado: uma linha de base precisa de um nome e de um histórico.</translation>
    </message>
    <message>
        <source>The run is kept as the baseline &quot;%1&quot;.</source>
        <translation>A execução está guardada como a linha de base &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The baseline is called &quot;%1&quot; now.</source>
        <translation>A linha de base agora se chama &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no baseline any more; its run stays.</source>
        <translation>&quot;%1&quot; não é mais uma linha de base; a execução dela permanece.</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>Salvar o gráfico</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Desenho vetorial (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>The plot could not be drawn.</source>
        <translation>O gráfico não pôde ser desenhado.</translation>
    </message>
    <message>
        <source>The plot was saved to %1.</source>
        <translation>O gráfico foi salvo em %1.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ImportWindow</name>
    <message>
        <source>First rows</source>
        <translation>Primeiras linhas</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Não compreendido</translation>
    </message>
    <message>
        <source>Copy what was &amp;not understood</source>
        <translation>Copiar o que &amp;não foi compreendido</translation>
    </message>
    <message>
        <source>Add the &amp;tags of the list to its peers</source>
        <translation>Adicionar as e&amp;tiquetas da lista aos peers dela</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
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
        <translation>C&amp;odificação:</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
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
        <translation>A primeira &amp;linha tem títulos</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <translation>O que é a coluna %1</translation>
    </message>
    <message>
        <source>Peer ID</source>
        <translation>ID do peer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>Gateway remoto</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
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
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>There is no peer ID in %1.</source>
        <translation>Não há ID de peer em %1.</translation>
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
        <translation>%1 novos</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 conhecidos</translation>
    </message>
    <message>
        <source>%1 named twice</source>
        <translation>%1 repetidos</translation>
    </message>
    <message>
        <source>%1 not understood</source>
        <translation>%1 não compreendidos</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::InventoryBook</name>
    <message>
        <source>This look at the project could not be kept: %1</source>
        <translation>Esta consulta do projeto não pôde ser guardada: %1</translation>
    </message>
    <message>
        <source>Of the demo nothing is kept: tags, groups and cards go with it.</source>
        <translation>Da demonstração nada é guardado: etiquetas, grupos e fichas se vão com ela.</translation>
    </message>
    <message>
        <source>There is no history: tags, groups and cards are gone when this window closes.</source>
        <translation>Não há histórico: etiquetas, grupos e fichas se perdem quando esta janela é fechada.</translation>
    </message>
    <message>
        <source>This could not be kept, and is gone when this window closes: %1</source>
        <translation>Isto não pôde ser guardado, e se perde quando esta janela é fechada: %1</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::InventoryPlace</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Tags and groups…</source>
        <translation>E&amp;tiquetas e grupos…</translation>
    </message>
    <message>
        <source>&amp;Go to the groups</source>
        <translation>Ir para os &amp;grupos</translation>
    </message>
    <message>
        <source>Edit &amp;circuit card</source>
        <translation>Editar a &amp;ficha do circuito</translation>
    </message>
    <message>
        <source>Copy &amp;hotline</source>
        <translation>Copiar o te&amp;lefone</translation>
    </message>
    <message>
        <source>hotline</source>
        <translation>telefone</translation>
    </message>
    <message>
        <source>Copy circuit &amp;ID</source>
        <translation>Copiar o &amp;ID do circuito</translation>
    </message>
    <message>
        <source>circuit ID</source>
        <translation>ID do circuito</translation>
    </message>
    <message>
        <source>Peers of the last loo&amp;k</source>
        <translation>Peers da última cons&amp;ulta</translation>
    </message>
    <message>
        <source>&amp;Changes since the last look…</source>
        <translation>&amp;Mudanças desde a última consulta…</translation>
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
        <translation>Linhas e gateways consultados em: %1.</translation>
    </message>
    <message>
        <source>Enter the endpoint and the project whose last look is to be shown.</source>
        <translation>Informe o endpoint e o projeto cuja última consulta deve ser mostrada.</translation>
    </message>
    <message>
        <source>%1 of the last look, as of %2 (%3). The service was not asked; Load peers looks again.</source>
        <translation>%1 da última consulta, feita em %2 (%3). O serviço não foi consultado; Carregar peers faz uma nova consulta.</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 peer</translation>
    </message>
    <message>
        <source>No look at this project is kept. Press Load peers to take one.</source>
        <translation>Nenhuma consulta deste projeto está guardada. Pressione Carregar peers para fazer uma.</translation>
    </message>
    <message>
        <source>Since the last look (%1): %2.</source>
        <translation>Desde a última consulta (%1): %2.</translation>
    </message>
    <message>
        <source>change circuit card of %1</source>
        <translation>alterar a ficha do circuito de %1</translation>
    </message>
    <message>
        <source>The circuit card of this line has no %1 yet.</source>
        <translation>A ficha do circuito desta linha ainda não tem %1.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Names are hidden, and the circuit card with them.</source>
        <translation>Os nomes estão ocultos, e a ficha do circuito com eles.</translation>
    </message>
    <message>
        <source>Select a peer to see the card of its line.</source>
        <translation>Selecione um peer para ver a ficha da linha dele.</translation>
    </message>
    <message>
        <source>Names are hidden: nothing was copied.</source>
        <translation>Os nomes estão ocultos: nada foi copiado.</translation>
    </message>
    <message>
        <source>an edit</source>
        <translation>uma edição</translation>
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
        <translation>JSON da tarefa</translation>
    </message>
    <message>
        <source>There is no task to show.</source>
        <translation>Não há tarefa para mostrar.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::JsonView</name>
    <message>
        <source>Find in JSON</source>
        <translation>Localizar no JSON</translation>
    </message>
    <message>
        <source>Find in JSON (Ctrl+F)</source>
        <translation>Localizar no JSON (Ctrl+F)</translation>
    </message>
    <message>
        <source>Fold a&amp;ll</source>
        <translation>Recolher t&amp;udo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+[ folds what the cursor is in, Ctrl+Shift+] unfolds it</source>
        <translation>Ctrl+Shift+[ recolhe o trecho onde está o cursor, Ctrl+Shift+] o expande</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
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
        <translation>Reno&amp;mear</translation>
    </message>
    <message>
        <source>Take away &amp;everywhere</source>
        <translation>Remover &amp;em todo lugar</translation>
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
        <translation>Etiquetas dos peers selecionados</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Adicionar etiqueta</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <source>Groups of the selected peers</source>
        <translation>Grupos dos peers selecionados</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Adicionar ao grupo</translation>
    </message>
    <message>
        <source>Tags and groups</source>
        <translation>Etiquetas e grupos</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>rename group %1 to %2</source>
        <translation>renomear o grupo %1 para %2</translation>
    </message>
    <message>
        <source>remove group %1</source>
        <translation>remover o grupo %1</translation>
    </message>
    <message>
        <source>No peer is selected. A new group will be empty.</source>
        <translation>Nenhum peer está selecionado. Um novo grupo ficará vazio.</translation>
    </message>
    <message>
        <source>For %1:</source>
        <translation>Para %1:</translation>
    </message>
    <message>
        <source>Return adds what is typed. In the lists: Space puts on or takes off, F2 renames, Delete takes away everywhere. Ctrl+Z takes back.</source>
        <translation>Enter adiciona o que foi digitado. Nas listas: Espaço põe ou tira, F2 renomeia, Delete remove em todo lugar. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 peer</translation>
    </message>
    <message>
        <source>add tag %1 to %2</source>
        <translation>adicionar a etiqueta %1 a %2</translation>
    </message>
    <message>
        <source>remove tag %1 from %2</source>
        <translation>remover a etiqueta %1 de %2</translation>
    </message>
    <message>
        <source>rename tag %1 to %2</source>
        <translation>renomear a etiqueta %1 para %2</translation>
    </message>
    <message>
        <source>remove tag %1 everywhere</source>
        <translation>remover a etiqueta %1 em todo lugar</translation>
    </message>
    <message>
        <source>take %1 out of group %2</source>
        <translation>retirar %1 do grupo %2</translation>
    </message>
    <message>
        <source>add group %1</source>
        <translation>adicionar o grupo %1</translation>
    </message>
    <message>
        <source>add %1 to group %2</source>
        <translation>adicionar %1 ao grupo %2</translation>
    </message>
    <message>
        <source>Names are hidden, and tags and groups with them. Show names to edit these.</source>
        <translation>Os nomes estão ocultos, e etiquetas e grupos com eles. Mostre os nomes para editá-los.</translation>
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
        <translation>Outra compilação do Peerlight deixou segredos nesta máquina em texto simples, em %1. Esta não os leu. Remova o arquivo; depois troque estes segredos, pois outros podem tê-lo lido.</translation>
    </message>
    <message>
        <source>The file with the secrets was removed.</source>
        <translation>O arquivo com os segredos foi removido.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ListsPlace</name>
    <message>
        <source>&amp;Paste peers</source>
        <translation>Co&amp;lar peers</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>a área de transferência</translation>
    </message>
    <message>
        <source>There is no text and no file on the clipboard.</source>
        <translation>Não há texto nem arquivo na área de transferência.</translation>
    </message>
    <message>
        <source>Export &amp;all peers…</source>
        <translation>Exportar &amp;todos os peers…</translation>
    </message>
    <message>
        <source>Export the s&amp;hown peers…</source>
        <translation>Exportar os peers &amp;visíveis…</translation>
    </message>
    <message>
        <source>Export the &amp;selected peers…</source>
        <translation>Exportar os peers &amp;selecionados…</translation>
    </message>
    <message>
        <source>Open a peer list</source>
        <translation>Abrir uma lista de peers</translation>
    </message>
    <message>
        <source>Peer lists (*.peerlight *.txt *.csv *.tsv *.list *.json *.jsonl *.tfstate *.md)</source>
        <translation>Listas de peers (*.peerlight *.txt *.csv *.tsv *.list *.json *.jsonl *.tfstate *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Only files of this computer can be opened: nothing was fetched from %1.</source>
        <translation>Só arquivos deste computador podem ser abertos: nada foi buscado em %1.</translation>
    </message>
    <message>
        <source>One list at a time: of %1 files the first was opened.</source>
        <translation>Uma lista por vez: de %1 arquivos, o primeiro foi aberto.</translation>
    </message>
    <message>
        <source>%1 of %2 peers are in the list.</source>
        <translation>%1 de %2 peers estão na lista.</translation>
    </message>
    <message>
        <source>Tags of a list</source>
        <translation>Etiquetas de uma lista</translation>
    </message>
    <message>
        <source>what was dropped</source>
        <translation>o que foi solto</translation>
    </message>
    <message>
        <source>No peer is selected: nothing was exported.</source>
        <translation>Nenhum peer está selecionado: nada foi exportado.</translation>
    </message>
    <message>
        <source>There is no peer to export.</source>
        <translation>Não há peer para exportar.</translation>
    </message>
    <message>
        <source>Export peers</source>
        <translation>Exportar peers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers were written to %1.</source>
        <translation>
            <numerusform>%Ln peer foi gravado em %1.</numerusform>
            <numerusform>%Ln peers foram gravados em %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::LossPlot</name>
    <message>
        <source>Loss plot</source>
        <translation>Gráfico de perda</translation>
    </message>
    <message>
        <source>Loss over time</source>
        <translation>Perda ao longo do tempo</translation>
    </message>
    <message>
        <source>Loss, %</source>
        <translation>Perda, %</translation>
    </message>
    <message>
        <source>Loss of %1</source>
        <translation>Perda de %1</translation>
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
        <translation>&amp;IDs de peers</translation>
    </message>
    <message>
        <source>The settings could not be saved to %1.</source>
        <translation>As configurações não puderam ser salvas em %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Nada foi enviado. %1</translation>
    </message>
    <message>
        <source>To follow the detections up: %1 Then press Return.</source>
        <translation>Para acompanhar as detecções: %1 Depois pressione Enter.</translation>
    </message>
    <message>
        <source>Nothing was filled in. %1</source>
        <translation>Nada foi preenchido. %1</translation>
    </message>
    <message>
        <source>There is no saved connection with the name &quot;%1&quot;.</source>
        <translation>Não há conexão salva com o nome &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A link filled this in. Nothing is sent until you press Detect.</source>
        <translation>Um link preencheu isto. Nada é enviado até você pressionar Detectar.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::MaintenanceList</name>
    <message>
        <source>to come</source>
        <translation>por vir</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>AGORA</translation>
    </message>
    <message>
        <source>over</source>
        <translation>passada</translation>
    </message>
    <message>
        <source>Add &amp;window</source>
        <translation>Adicionar &amp;janela</translation>
    </message>
    <message>
        <source>Remo&amp;ve window</source>
        <translation>Remo&amp;ver janela</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>Janelas de manutenção</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Starts (local)</source>
        <translation>Início (local)</translation>
    </message>
    <message>
        <source>Ends (local)</source>
        <translation>Fim (local)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add window</source>
        <translation>Adicionar janela</translation>
    </message>
    <message>
        <source>Remove window</source>
        <translation>Remover janela</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::MessageBar</name>
    <message>
        <source>Follow &amp;up</source>
        <translation>&amp;Acompanhar</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>En&amp;viar de novo</translation>
    </message>
    <message>
        <source>Show &amp;changes</source>
        <translation>Mostrar &amp;mudanças</translation>
    </message>
    <message>
        <source>Detect &amp;without history</source>
        <translation>Detectar &amp;sem histórico</translation>
    </message>
    <message>
        <source>Remo&amp;ve the file</source>
        <translation>&amp;Remover o arquivo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>Detalhes da mensagem</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>D&amp;etalhes</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fechar a mensagem</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>Mostrar a pas&amp;ta</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::NotePlace</name>
    <message>
        <source>Copy &amp;note</source>
        <translation>Copiar &amp;nota</translation>
    </message>
    <message>
        <source>Copy the results of the selected peers, or of all, as a note for a chat or a ticket (%1)</source>
        <translation>Copiar os resultados dos peers selecionados, ou de todos, como nota para um chat ou chamado (%1)</translation>
    </message>
    <message>
        <source>&amp;Chinese (中文)</source>
        <translation>&amp;Chinês (中文)</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Inglês</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>&amp;Texto simples</translation>
    </message>
    <message>
        <source>Notes a&amp;re written in</source>
        <translation>As notas são &amp;escritas em</translation>
    </message>
    <message>
        <source>The settings could not be saved to %1.</source>
        <translation>As configurações não puderam ser salvas em %1.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this translation: &quot;en&quot;, &quot;zh&quot;</extracomment>
        <translation>pt</translation>
    </message>
    <message>
        <source>There is no result yet: no note was copied.</source>
        <translation>Ainda não há resultado: nenhuma nota foi copiada.</translation>
    </message>
    <message>
        <source>The note of 1 peer is on the clipboard.</source>
        <translation>A nota de 1 peer está na área de transferência.</translation>
    </message>
    <message>
        <source>Names are hidden in it.</source>
        <translation>Os nomes estão ocultos nela.</translation>
    </message>
    <message numerus="yes">
        <source>The note of %Ln peers is on the clipboard.</source>
        <translation>
            <numerusform>A nota de %Ln peer está na área de transferência.</numerusform>
            <numerusform>A nota de %Ln peers está na área de transferência.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::Notifier</name>
    <message>
        <source>%1 of %2 ended: %3</source>
        <translation>%1 de %2 encerrados: %3</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Mostrar a janela</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Fechar a janela</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::OutcomeStrip</name>
    <message>
        <source>Outcomes over the runs</source>
        <translation>Resultados ao longo das execuções</translation>
    </message>
    <message>
        <source>No result is kept.</source>
        <translation>Nenhum resultado está guardado.</translation>
    </message>
    <message>
        <source>The latest is the last: %1.</source>
        <translation>O mais recente é o último: %1.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PaletteModel</name>
    <message>
        <source>not available now</source>
        <translation>não disponível agora</translation>
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
        <translation>Encontrar uma ação, um peer, um grupo ou uma conexão</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>goes to its button, sends nothing</source>
        <translation>vai para o botão, não envia nada</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Peer</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Virtual interface</source>
        <translation>Interface virtual</translation>
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
        <translation>Conexão salva</translation>
    </message>
    <message>
        <source>Nothing was sent. &quot;%1&quot; has the focus: Space presses it.</source>
        <translation>Nada foi enviado. &quot;%1&quot; está em foco: Espaço o pressiona.</translation>
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
        <translation>Busca na paleta</translation>
    </message>
    <message>
        <source>Type a part of an action, a peer, a group or a saved connection.</source>
        <translation>Digite parte de uma ação, um peer, um grupo ou uma conexão salva.</translation>
    </message>
    <message>
        <source>An action, a peer, a line, a saved connection…</source>
        <translation>Uma ação, um peer, uma linha, uma conexão salva…</translation>
    </message>
    <message>
        <source>Palette matches</source>
        <translation>Resultados da paleta</translation>
    </message>
    <message>
        <source>Palette note</source>
        <translation>Nota da paleta</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nada corresponde. Tente menos letras.</translation>
    </message>
    <message>
        <source>The best %1. Nothing is sent from here.</source>
        <translation>Os %1 melhores. Nada é enviado daqui.</translation>
    </message>
    <message>
        <source>1 match. Nothing is sent from here.</source>
        <translation>1 resultado. Nada é enviado daqui.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used at the moment.</source>
        <translation>&quot;%1&quot; não pode ser usado no momento.</translation>
    </message>
    <message numerus="yes">
        <source>%n matches. Nothing is sent from here.</source>
        <translation>
            <numerusform>%n resultado. Nada é enviado daqui.</numerusform>
            <numerusform>%n resultados. Nada é enviado daqui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PaneRing</name>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Próximo painel</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Painel &amp;anterior</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PeerIntake</name>
    <message>
        <source>Peer &amp;IDs</source>
        <translation>&amp;IDs de peers</translation>
    </message>
    <message>
        <source>Peer IDs:</source>
        <translation>IDs de peers:</translation>
    </message>
    <message>
        <source>Peer IDs</source>
        <translation>IDs de peers</translation>
    </message>
    <message>
        <source>IDs of virtual interface peers, one a line</source>
        <translation>IDs de peers de interfaces virtuais, um por linha</translation>
    </message>
    <message>
        <source>One peer ID a line. A pasted list or a column of a table is fine.</source>
        <translation>Um ID de peer por linha. Uma lista colada ou a coluna de uma tabela também serve.</translation>
    </message>
    <message>
        <source>&amp;Add peers</source>
        <translation>A&amp;dicionar peers</translation>
    </message>
    <message>
        <source>Add peers</source>
        <translation>Adicionar peers</translation>
    </message>
    <message>
        <source>Put these IDs into the peer list. Nothing is sent.</source>
        <translation>Colocar estes IDs na lista de peers. Nada é enviado.</translation>
    </message>
    <message>
        <source>&amp;Load peers</source>
        <translation>&amp;Carregar peers</translation>
    </message>
    <message>
        <source>Load peers</source>
        <translation>Carregar peers</translation>
    </message>
    <message>
        <source>Read the peers of the project from the service.</source>
        <translation>Ler do serviço os peers do projeto.</translation>
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
        <translation>Ler IDs de peers de um arquivo de texto ou CSV.</translation>
    </message>
    <message>
        <source>Peer list report</source>
        <translation>Relatório da lista de peers</translation>
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
        <translation>Resultado do filtro</translation>
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
        <translation>Ainda não há peers.
Adicione IDs de peers, abra uma lista de peers ou carregue os peers de um projeto.</translation>
    </message>
    <message>
        <source>No peer matches the filter.</source>
        <translation>Nenhum peer corresponde ao filtro.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy with column &amp;names</source>
        <translation>Copiar com os &amp;nomes das colunas</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>&amp;Remover da lista</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olunas</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Redefinir colunas</translation>
    </message>
    <message>
        <source>What can be done with the rows</source>
        <translation>O que pode ser feito com as linhas</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PreferencesPlace</name>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Preferências…</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Pesquisar preferências</translation>
    </message>
    <message>
        <source>No preference fits. Try another word.</source>
        <translation>Nenhuma preferência corresponde. Tente outra palavra.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>The colours of all windows. System follows the desktop.</source>
        <translation>As cores de todas as janelas. Sistema segue o ambiente de trabalho.</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Linhas</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortáveis</translation>
    </message>
    <message>
        <source>How high the rows of the peer list are.</source>
        <translation>A altura das linhas da lista de peers.</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>&amp;Horários</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Horário local</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>The clock of the columns Started and Ended. Reports always say UTC.</source>
        <translation>O relógio das colunas Início e Fim. Os relatórios sempre dizem UTC.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>&amp;Lock after minutes</source>
        <translation>&amp;Bloquear após (minutos)</translation>
    </message>
    <message>
        <source>Without a key or a click for so long, secrets are forgotten. 0: never by itself.</source>
        <translation>Sem uma tecla ou um clique por esse tempo, os segredos são esquecidos. 0: nunca automaticamente.</translation>
    </message>
    <message>
        <source>&amp;Ask above peers</source>
        <translation>&amp;Perguntar acima de (peers)</translation>
    </message>
    <message>
        <source>In a connection marked as production, a run over more peers than this shows what will be sent, and asks once.</source>
        <translation>Em uma conexão marcada como produção, uma execução com mais peers que isto mostra o que será enviado, e pergunta uma vez.</translation>
    </message>
    <message>
        <source>&amp;Hide names at start</source>
        <translation>Ocultar &amp;nomes ao iniciar</translation>
    </message>
    <message>
        <source>Names, addresses and ids are shown as aliases from the start, for a shared screen.</source>
        <translation>Nomes, endereços e IDs aparecem como apelidos desde o início, para uma tela compartilhada.</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>Not&amp;ificações</translation>
    </message>
    <message>
        <source>When a run ends or pauses while the window is not in front. Counts only.</source>
        <translation>Quando uma execução termina ou entra em pausa e a janela não está à frente. Só números.</translation>
    </message>
    <message>
        <source>&amp;Progress on the task bar</source>
        <translation>Pr&amp;ogresso na barra de tarefas</translation>
    </message>
    <message>
        <source>Where the desktop shows it.</source>
        <translation>Onde o ambiente de trabalho o mostra.</translation>
    </message>
    <message>
        <source>Tray i&amp;con</source>
        <translation>Ícone na ban&amp;deja</translation>
    </message>
    <message>
        <source>An icon beside the clock that brings the window to the front.</source>
        <translation>Um ícone ao lado do relógio que traz a janela para a frente.</translation>
    </message>
    <message>
        <source>Tell results to a &amp;screen reader</source>
        <translation>Informar os resultados ao leito&amp;r de tela</translation>
    </message>
    <message>
        <source>Gathered: at most one sentence each two seconds.</source>
        <translation>Agrupados: no máximo uma frase a cada dois segundos.</translation>
    </message>
    <message>
        <source>Runs that are kept as a baseline, are named in a note or have not ended stay.</source>
        <translation>Execuções guardadas como linha de base, citadas em uma nota ou que não terminaram permanecem.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>&amp;Forget runs after</source>
        <translation>&amp;Esquecer execuções após</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dias</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 ano</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 anos</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 anos</translation>
    </message>
    <message>
        <source>Older runs are removed from this computer, for the first time ten minutes after this was changed.</source>
        <translation>Execuções mais antigas são removidas deste computador, pela primeira vez dez minutos depois desta mudança.</translation>
    </message>
    <message>
        <source>&amp;Keep the history below</source>
        <translation>&amp;Manter o histórico abaixo de</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Qualquer tamanho</translation>
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
        <translation>Quando ele é maior, as execuções mais antigas são removidas deste computador.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>Of all texts, and of numbers and times. What runs goes on; files and their names stay.</source>
        <translation>De todos os textos, e de números e horários. O que está em execução continua; arquivos e seus nomes não mudam.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ProfileEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>Nom&amp;e</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Nome da conexão</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>Am&amp;biente</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Sem marca</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Homologação</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratório</translation>
    </message>
    <message>
        <source>Own endpoint</source>
        <translation>Endpoint próprio</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Região</translation>
    </message>
    <message>
        <source>Region of the connection</source>
        <translation>Região da conexão</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>E&amp;ndpoint</translation>
    </message>
    <message>
        <source>Endpoint of the connection</source>
        <translation>Endpoint da conexão</translation>
    </message>
    <message>
        <source>Pro&amp;ject ID</source>
        <translation>ID do pro&amp;jeto</translation>
    </message>
    <message>
        <source>Project ID of the connection</source>
        <translation>ID do projeto da conexão</translation>
    </message>
    <message>
        <source>Project na&amp;me</source>
        <translation>Nome do pr&amp;ojeto</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>Nome do projeto</translation>
    </message>
    <message>
        <source>The region&apos;s own project</source>
        <translation>O projeto próprio da região</translation>
    </message>
    <message>
        <source>&amp;IAM endpoint</source>
        <translation>Endpoint do &amp;IAM</translation>
    </message>
    <message>
        <source>IAM endpoint</source>
        <translation>Endpoint do IAM</translation>
    </message>
    <message>
        <source>The region&apos;s</source>
        <translation>O da região</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>Entrar &amp;com</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>Tipo de login</translation>
    </message>
    <message>
        <source>A pasted token</source>
        <translation>Um token colado</translation>
    </message>
    <message>
        <source>An IAM user&apos;s password</source>
        <translation>A senha de um usuário IAM</translation>
    </message>
    <message>
        <source>An access key (AK/SK)</source>
        <translation>Uma chave de acesso (AK/SK)</translation>
    </message>
    <message>
        <source>&amp;Keep the secret</source>
        <translation>&amp;Guardar o segredo</translation>
    </message>
    <message>
        <source>Keep the secret</source>
        <translation>Guardar o segredo</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Só para esta sessão</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>No chaveiro do sistema</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>Con&amp;ta</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nome da conta</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>IAM user name</source>
        <translation>Nome do usuário IAM</translation>
    </message>
    <message>
        <source>User I&amp;D</source>
        <translation>I&amp;D do usuário</translation>
    </message>
    <message>
        <source>IAM user ID</source>
        <translation>ID do usuário IAM</translation>
    </message>
    <message>
        <source>Only for one-time codes</source>
        <translation>Só para códigos de uso único</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Requisições por segundo</translation>
    </message>
    <message>
        <source>What the service takes</source>
        <translation>O que o serviço aceita</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Ao mesmo tempo</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Requisições ao mesmo tempo</translation>
    </message>
    <message>
        <source>16</source>
        <translation>16</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Deadline in seconds</source>
        <translation>Prazo em segundos</translation>
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
        <translation>Prox&amp;y</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>O do sistema</translation>
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
        <translation>Host do proxy</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Porta do proxy</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Usuário do proxy</translation>
    </message>
    <message>
        <source>Its password is asked for in the connection bar.</source>
        <translation>A senha dele é pedida na barra de conexão.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>Ar&amp;quivo de CA</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Arquivo de CA</translation>
    </message>
    <message>
        <source>The system&apos;s certificate authorities</source>
        <translation>As autoridades certificadoras do sistema</translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation>Escolher um arquivo de CA…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Escolher um arquivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
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
        <translation>Salvar &amp;evidências…</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>Salvar um &amp;relatório…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Results as a zip for somebody else, with names hidden or not</source>
        <translation>Resultados como zip para outra pessoa, com os nomes ocultos ou não</translation>
    </message>
    <message>
        <source>Results with the plot as PDF or HTML</source>
        <translation>Resultados com o gráfico como PDF ou HTML</translation>
    </message>
    <message>
        <source>Print results with the plot</source>
        <translation>Imprimir resultados com o gráfico</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>The selected peer</source>
        <translation>O peer selecionado</translation>
    </message>
    <message>
        <source>The one result of the list</source>
        <translation>O único resultado da lista</translation>
    </message>
    <message>
        <source>It is being made; nothing is written yet.</source>
        <translation>Em preparação; nada foi gravado ainda.</translation>
    </message>
    <message>
        <source>No run is selected in the history.</source>
        <translation>Nenhuma execução está selecionada no histórico.</translation>
    </message>
    <message>
        <source>There is no result yet: there is nothing to hand out.</source>
        <translation>Ainda não há resultado: não há nada a entregar.</translation>
    </message>
    <message>
        <source>The report was handed to the printer.</source>
        <translation>O relatório foi entregue à impressora.</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>Gravação em andamento.</translation>
    </message>
    <message>
        <source>Names are hidden in it.</source>
        <translation>Os nomes estão ocultos.</translation>
    </message>
    <message>
        <source>The folder could not be shown. It is %1.</source>
        <translation>A pasta não pôde ser mostrada. Ela é %1.</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected peers</source>
        <translation>
            <numerusform>O %n peer selecionado</numerusform>
            <numerusform>Os %n peers selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n results of the list</source>
        <translation>
            <numerusform>O %n resultado da lista</numerusform>
            <numerusform>Todos os %n resultados da lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run of %1, selected in the history: %n peers</source>
        <translation>
            <numerusform>A execução de %1, selecionada no histórico: %n peer</numerusform>
            <numerusform>A execução de %1, selecionada no histórico: %n peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n peers was written to %1.</source>
        <translation>
            <numerusform>As evidências de %n peer foram gravadas em %1.</numerusform>
            <numerusform>As evidências de %n peers foram gravadas em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A report of %n peers was written to %1.</source>
        <translation>
            <numerusform>Um relatório de %n peer foi gravado em %1.</numerusform>
            <numerusform>Um relatório de %n peers foi gravado em %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ReportWindow</name>
    <message>
        <source>Save evidence</source>
        <translation>Salvar evidências</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Salvar um relatório</translation>
    </message>
    <message>
        <source>Print a report</source>
        <translation>Imprimir um relatório</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>O &amp;quê:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>PDF, to print and to send</source>
        <translation>PDF, para imprimir e enviar</translation>
    </message>
    <message>
        <source>HTML, one page for any browser</source>
        <translation>HTML, uma página para qualquer navegador</translation>
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
        <translation>Os nomes estão ocultos: de peers, linhas, operadoras, circuitos, telefones</translation>
    </message>
    <message>
        <source>Everything is hidden that names something: addresses and ids, too</source>
        <translation>Está oculto tudo o que identifica algo: também endereços e IDs</translation>
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
        <translation>Com uma &amp;imagem da tabela</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>What will be in it</source>
        <translation>O que vai conter</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Apelidos</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>No lugar de</translation>
    </message>
    <message>
        <source>What will be &amp;in it:</source>
        <translation>O que vai co&amp;nter:</translation>
    </message>
    <message>
        <source>&amp;Aliases, which only you see here:</source>
        <translation>&amp;Apelidos, que só você vê aqui:</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimir…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fe&amp;char</translation>
    </message>
    <message>
        <source>%1, line %2, has what looks like %3.</source>
        <translation>%1, linha %2: contém o que parece ser %3.</translation>
    </message>
    <message>
        <source>There are %1 more.</source>
        <translation>Há mais %1.</translation>
    </message>
    <message>
        <source>It is not handed out: evidence and reports never hold a secret. Where it is the name of something, hide names.</source>
        <translation>Não é entregue: evidências e relatórios nunca contêm um segredo. Se for o nome de algo, oculte os nomes.</translation>
    </message>
    <message>
        <source>Nothing is written before you press the button.</source>
        <translation>Nada é gravado até você pressionar o botão.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>mais %1</translation>
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
        <translation>Caminho</translation>
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
        <translation>ID da requisição</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Requests about the current peer. Return copies the selected ones as curl commands.</source>
        <translation>Requisições sobre o peer atual. Enter copia as selecionadas como comandos curl.</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>The token is not in it: it stands as $TOKEN. A create that is run again creates a task.</source>
        <translation>O token não está nele: fica como $TOKEN. Uma criação executada de novo cria uma tarefa.</translation>
    </message>
    <message>
        <source>No request about this peer is known of this session.</source>
        <translation>Nenhuma requisição sobre este peer é conhecida nesta sessão.</translation>
    </message>
    <message>
        <source>Those about this peer, and the lists of tasks that were asked for meanwhile.</source>
        <translation>As que são sobre este peer, e as listas de tarefas pedidas nesse meio-tempo.</translation>
    </message>
    <message numerus="yes">
        <source>%n commands copied. Set TOKEN before you run them.</source>
        <translation>
            <numerusform>%n comando copiado. Defina TOKEN antes de executá-lo.</numerusform>
            <numerusform>%n comandos copiados. Defina TOKEN antes de executá-los.</numerusform>
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
        <translation>%1, projeto %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
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
        <translation>Linha de base</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
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
        <translation>Perda</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
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
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>Ao &amp;vivo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Histórico</translation>
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
        <translation>Comparar duas execuções, ou uma execução com uma linha de base (%1)</translation>
    </message>
    <message>
        <source>Co&amp;mpare this run</source>
        <translation>Co&amp;mparar esta execução</translation>
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
        <translation>1 tarefa de detecção será criada.</translation>
    </message>
    <message>
        <source>As fast as the service answers, with at most %1 requests at once.</source>
        <translation>Tão rápido quanto o serviço responder, com no máximo %1 requisições ao mesmo tempo.</translation>
    </message>
    <message>
        <source>At most %1 requests a second, and %2 a second after the first ones.</source>
        <translation>No máximo %1 requisições por segundo, e %2 por segundo depois das primeiras.</translation>
    </message>
    <message>
        <source>At most %1 requests a second.</source>
        <translation>No máximo %1 requisições por segundo.</translation>
    </message>
    <message>
        <source>It takes at least %1 until the last one has left.</source>
        <translation>Leva pelo menos %1 até a última sair.</translation>
    </message>
    <message>
        <source>Each ends with a result, or without one after %1.</source>
        <translation>Cada uma termina com um resultado, ou sem ele após %1.</translation>
    </message>
    <message>
        <source>Detect in production</source>
        <translation>Detectar em produção</translation>
    </message>
    <message>
        <source>Customers use these lines. Send this?</source>
        <translation>Clientes usam estas linhas. Enviar isto?</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Do &amp;not send</source>
        <translation>&amp;Não enviar</translation>
    </message>
    <message numerus="yes">
        <source>%n detection tasks will be created.</source>
        <translation>
            <numerusform>%n tarefa de detecção será criada.</numerusform>
            <numerusform>%n tarefas de detecção serão criadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ShareSwitch</name>
    <message>
        <source>&amp;Hide names</source>
        <translation>&amp;Ocultar nomes</translation>
    </message>
    <message>
        <source>Show aliases in place of names, addresses and ids, for a shared screen (%1)</source>
        <translation>Mostrar apelidos no lugar de nomes, endereços e IDs, para uma tela compartilhada (%1)</translation>
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
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::SuggestionList</name>
    <message>
        <source>Filter suggestions</source>
        <translation>Sugestões do filtro</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::SummaryPlace</name>
    <message>
        <source>Go to the su&amp;mmary</source>
        <translation>Ir para o &amp;resumo</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::SummaryStrip</name>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Sho&amp;w them</source>
        <translation>M&amp;ostrá-los</translation>
    </message>
    <message>
        <source>Filter the list to the peers that the summary speaks of, and select them</source>
        <translation>Filtrar a lista pelos peers de que o resumo fala, e selecioná-los</translation>
    </message>
    <message>
        <source>Close summary</source>
        <translation>Fechar o resumo</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::TeamPassword</name>
    <message>
        <source>The keychain has not been asked yet.</source>
        <translation>O chaveiro ainda não foi consultado.</translation>
    </message>
    <message>
        <source>The password is in the keychain of this system.</source>
        <translation>A senha está no chaveiro deste sistema.</translation>
    </message>
    <message>
        <source>No password is in the keychain.</source>
        <translation>Não há senha no chaveiro.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::TeamPasswordPlace</name>
    <message>
        <source>Password of the &amp;team&apos;s history…</source>
        <translation>Senha do &amp;histórico da equipe…</translation>
    </message>
    <message>
        <source>Password of the team&apos;s history</source>
        <translation>Senha do histórico da equipe</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>&amp;Store in the keychain</source>
        <translation>&amp;Guardar no chaveiro</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Esquecer</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::TimelineView</name>
    <message>
        <source>queued</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceito</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fim</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Eixo do tempo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Nothing was sent for this peer yet.</source>
        <translation>Nada foi enviado para este peer ainda.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::VerdictText</name>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>What to check next</source>
        <translation>O que verificar a seguir</translation>
    </message>
    <message>
        <source>This rests on</source>
        <translation>Isto se baseia em</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ViewsPlace</name>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Salvar esta visualização…</translation>
    </message>
    <message>
        <source>C&amp;omfortable rows</source>
        <translation>&amp;Linhas confortáveis</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>Visualizações &amp;salvas</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>The saved views are of a newer program: nothing was written.</source>
        <translation>As visualizações salvas são de um programa mais novo: nada foi gravado.</translation>
    </message>
    <message>
        <source>The view was not saved: it has no name, or there are too many.</source>
        <translation>A visualização não foi salva: não tem nome, ou há visualizações demais.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Salvar esta visualização</translation>
    </message>
    <message>
        <source>Name of the view (filter, columns and sorting are kept):</source>
        <translation>Nome da visualização (filtro, colunas e ordenação são guardados):</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::WatchPlace</name>
    <message>
        <source>&amp;Repeat until…</source>
        <translation>&amp;Repetir até…</translation>
    </message>
    <message>
        <source>Detect the selected peers, or all, again and again (%1)</source>
        <translation>Detectar os peers selecionados, ou todos, repetidas vezes (%1)</translation>
    </message>
    <message>
        <source>A repetition is under way. Stop waiting ends it.</source>
        <translation>Uma repetição está em andamento. Parar de esperar a encerra.</translation>
    </message>
    <message>
        <source>There is no peer to detect yet. Add peer IDs, or press Load peers.</source>
        <translation>Ainda não há peer para detectar. Adicione IDs de peers, ou pressione Carregar peers.</translation>
    </message>
    <message>
        <source>The repetition that the end of the program cut off goes on. Stop waiting ends it.</source>
        <translation>A repetição interrompida pelo fim do programa continua. Parar de esperar a encerra.</translation>
    </message>
    <message>
        <source>The repetition waits: the form holds another connection than it began with.</source>
        <translation>A repetição espera: a conexão no formulário não é a mesma com que ela começou.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::WatchWindow</name>
    <message>
        <source>Repeat until</source>
        <translation>Repetir até</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até que</translation>
    </message>
    <message>
        <source>every peer is clear</source>
        <translation>todos os peers estejam livres</translation>
    </message>
    <message>
        <source>a peer changes between clear and bad</source>
        <translation>um peer mude entre livre e ruim</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>o tempo acabe</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>A cada</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>For at most</source>
        <translation>Por no máximo</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Até que:</translation>
    </message>
    <message>
        <source>&amp;Every:</source>
        <translation>A &amp;cada:</translation>
    </message>
    <message>
        <source>&amp;For at most:</source>
        <translation>&amp;Por no máximo:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>1 peer is detected</source>
        <translation>1 peer é detectado</translation>
    </message>
    <message>
        <source>%1 at once and then again and again, at most %2 times, within the pace of the connection. A run begins when the one before has ended. Stop waiting ends it.</source>
        <translation>%1 agora e depois repetidas vezes, no máximo %2 vezes, dentro do ritmo da conexão. Uma execução começa quando a anterior terminou. Parar de esperar encerra a repetição.</translation>
    </message>
    <message numerus="yes">
        <source>%n peers are detected</source>
        <translation>
            <numerusform>%n peer é detectado</numerusform>
            <numerusform>%n peers são detectados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::Workspace</name>
    <message>
        <source>Peers are being loaded. Wait until that has ended, or press Stop waiting.</source>
        <translation>Os peers estão sendo carregados. Espere até terminar, ou pressione Parar de esperar.</translation>
    </message>
    <message>
        <source>A detection is running. Wait until it has ended, or press Stop waiting.</source>
        <translation>Uma detecção está em execução. Espere até terminar, ou pressione Parar de esperar.</translation>
    </message>
    <message>
        <source>The service answered: this project has no virtual interface peers.</source>
        <translation>O serviço respondeu: este projeto não tem peers de interfaces virtuais.</translation>
    </message>
    <message>
        <source>There is no peer to detect yet. Add peer IDs, or press Load peers.</source>
        <translation>Ainda não há peer para detectar. Adicione IDs de peers, ou pressione Carregar peers.</translation>
    </message>
    <message>
        <source>The service cannot be reached. The run waits, tries again by itself, and goes on when the network is back.</source>
        <translation>O serviço não pode ser alcançado. A execução espera, tenta de novo sozinha e continua quando a rede voltar.</translation>
    </message>
    <message>
        <source>The demo could not be started: %1</source>
        <translation>A demonstração não pôde ser iniciada: %1</translation>
    </message>
    <message>
        <source>The demo could not be started: its own connection is not usable.</source>
        <translation>A demonstração não pôde ser iniciada: a conexão própria dela não pode ser usada.</translation>
    </message>
    <message>
        <source>%1 What was sent is followed all the same. Nothing more is sent before it can be written down.</source>
        <translation>%1 O que foi enviado é acompanhado mesmo assim. Nada mais é enviado antes que possa ser registrado.</translation>
    </message>
    <message>
        <source>From now on nothing is kept: after a crash, no task is found again. Press Detect to go on.</source>
        <translation>A partir de agora nada é guardado: após uma queda do programa, nenhuma tarefa é reencontrada. Pressione Detectar para continuar.</translation>
    </message>
    <message>
        <source>1 detection of %1 was cut off when the program ended. Follow it up to see what became of it; nothing new is created.</source>
        <translation>1 detecção de %1 foi interrompida quando o programa terminou. Acompanhe-a para ver o que foi feito dela; nada novo é criado.</translation>
    </message>
    <message>
        <source>The reply of 1 peer was lost: it may or may not have a task. Sending again may make a second one.</source>
        <translation>A resposta de 1 peer se perdeu: ele pode ou não ter uma tarefa. Enviar de novo pode criar uma segunda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln detections of %1 were cut off when the program ended. Follow them up to see what became of them; nothing new is created.</source>
        <translation>
            <numerusform>%Ln detecção de %1 foi interrompida quando o programa terminou. Acompanhe-a para ver o que foi feito dela; nada novo é criado.</numerusform>
            <numerusform>%Ln detecções de %1 foram interrompidas quando o programa terminou. Acompanhe-as para ver o que foi feito delas; nada novo é criado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The replies of %n peers were lost: they may or may not have a task. Sending again may make second ones.</source>
        <translation>
            <numerusform>A resposta de %n peer se perdeu: ele pode ou não ter uma tarefa. Enviar de novo pode criar uma segunda.</numerusform>
            <numerusform>As respostas de %n peers se perderam: eles podem ou não ter uma tarefa. Enviar de novo pode criar uma segunda tarefa para eles.</numerusform>
        </translation>
    </message>
</context>
</TS>
