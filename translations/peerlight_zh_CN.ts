<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Peerlight</source>
        <translation>关于 Peerlight</translation>
    </message>
    <message>
        <source>Peerlight %1

Connectivity detection for the virtual interface peers of Huawei Cloud Direct Connect lines.

Free software under the GNU General Public License, version 3 or later. It calls the endpoint that you enter, and nothing else.

Built with Qt %2.</source>
        <translation>Peerlight %1

华为云云专线虚拟接口对等体的连通性探测。

本程序是自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。它只访问您填写的终端节点，不访问其他任何地址。

使用 Qt %2 构建。</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 分钟前</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1 小时前</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>The answer holds no task with a usable id and peer id.</source>
        <translation>响应中没有带可用 ID 和对等体 ID 的任务。</translation>
    </message>
    <message>
        <source>The answer is empty: something between you and the service may have answered in its place.</source>
        <translation>响应为空：可能是您与服务之间的某个设备代为应答。</translation>
    </message>
    <message>
        <source>The answer is not from the Direct Connect API (no JSON object): something between you and the service may have answered in its place.</source>
        <translation>响应不是来自云专线 API（不是 JSON 对象）：可能是您与服务之间的某个设备代为应答。</translation>
    </message>
    <message>
        <source>The service answered with a redirect (HTTP %1). It was not followed; check the endpoint, or sign in to the network you are on.</source>
        <translation>服务返回了重定向（HTTP %1），未跟随。请检查终端节点，或先登录您所在的网络。</translation>
    </message>
    <message>
        <source>The service answered with HTTP %1, which is not understood.</source>
        <translation>服务返回了 HTTP %1，无法理解其含义。</translation>
    </message>
    <message>
        <source>The list names a next page that cannot be asked for.</source>
        <translation>列表指向的下一页无法请求。</translation>
    </message>
    <message>
        <source>The answer holds no list &quot;%1&quot;.</source>
        <translation>响应中没有列表“%1”。</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>The file is larger than 1 MB.</source>
        <translation>文件大于 1 MB。</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation>此文件中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>Others can write %1: run chmod go-w on it first.</source>
        <translation>其他用户可以写入 %1：请先对它执行 chmod go-w。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>The answer does not match: it names another peer.</source>
        <translation>响应不匹配：它指的是另一个对等体。</translation>
    </message>
</context>
<context>
    <name>CommonCause</name>
    <message>
        <source>%1 of %2 peers with loss</source>
        <translation>%2 个丢包的对等体中的 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 unreachable peers</source>
        <translation>%2 个不可达的对等体中的 %1 个</translation>
    </message>
    <message>
        <source>%1 share %2</source>
        <translation>%1共用%2</translation>
    </message>
    <message>
        <source>all %1 peers that have it lose packets.</source>
        <translation>共用它的 %1 个对等体全部丢包。</translation>
    </message>
    <message>
        <source>all %1 peers that have it are unreachable.</source>
        <translation>共用它的 %1 个对等体全部不可达。</translation>
    </message>
    <message>
        <source>%1 of the %2 peers that have it lose packets.</source>
        <translation>共用它的 %2 个对等体中有 %1 个丢包。</translation>
    </message>
    <message>
        <source>%1 of the %2 peers that have it are unreachable.</source>
        <translation>共用它的 %2 个对等体中有 %1 个不可达。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>As much is explained by %1.</source>
        <translation>%1 同样可以解释。</translation>
    </message>
    <message>
        <source>The same peers also share %1.</source>
        <translation>这些对等体还共用 %1。</translation>
    </message>
    <message>
        <source>None of the %1 peers has a result: look at your own side and the connection to the service first. This says nothing about the lines.</source>
        <translation>%1 个对等体都没有结果：请先检查本端以及到服务的连接。这并不说明物理连接的状况。</translation>
    </message>
    <message>
        <source>All %1 tests failed at the service. This says nothing about the lines.</source>
        <translation>%1 次探测全部在服务端出错。这并不说明物理连接的状况。</translation>
    </message>
    <message>
        <source>None of the %1 peers has a result. This says nothing about the lines.</source>
        <translation>%1 个对等体都没有结果。这并不说明物理连接的状况。</translation>
    </message>
    <message>
        <source>All %1 peers are unreachable: so many faults at once are rare. Look at your own side first, at what all of them end on.</source>
        <translation>%1 个对等体全部不可达：同时出现这么多故障很少见。请先检查本端，即它们共同终结的地方。</translation>
    </message>
    <message>
        <source>All %1 peers are unreachable, and all of them share %2: look there and at your own side first.</source>
        <translation>%1 个对等体全部不可达，并且都共用 %2：请先检查那里和本端。</translation>
    </message>
    <message>
        <source>One peer loses packets. One peer shows no common cause.</source>
        <translation>一个对等体丢包。单个对等体看不出共同原因。</translation>
    </message>
    <message>
        <source>One peer is unreachable. One peer shows no common cause.</source>
        <translation>一个对等体不可达。单个对等体看不出共同原因。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>物理连接 %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>virtual interface %1</source>
        <translation>虚拟接口 %1</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>网关 %1</translation>
    </message>
    <message>
        <source>location %1</source>
        <translation>位置 %1</translation>
    </message>
    <message>
        <source>carrier %1</source>
        <translation>运营商 %1</translation>
    </message>
    <message>
        <source>remote network %1</source>
        <translation>远端网络 %1</translation>
    </message>
    <message>
        <source>address family %1</source>
        <translation>地址族 %1</translation>
    </message>
    <message>
        <source>The one peer with a result is clear.</source>
        <translation>唯一有结果的对等体畅通。</translation>
    </message>
    <message>
        <source>All %1 peers with a result are clear.</source>
        <translation>有结果的 %1 个对等体全部畅通。</translation>
    </message>
    <message>
        <source>%1 peers lose packets. They have nothing in common that others do not have, too.</source>
        <translation>%1 个对等体丢包。它们没有其他对等体所没有的共同点。</translation>
    </message>
    <message>
        <source>%1 peers are unreachable. They have nothing in common that others do not have, too.</source>
        <translation>%1 个对等体不可达。它们没有其他对等体所没有的共同点。</translation>
    </message>
    <message>
        <source>Check power, router and filters at the customer&apos;s site, since all paths end there.</source>
        <translation>请检查客户站点的电源、路由器和过滤规则，因为所有路径都终结在那里。</translation>
    </message>
    <message>
        <source>Check whether a filter was changed lately that drops the test packets: then all peers look unreachable while the lines work.</source>
        <translation>请检查最近是否改动过会丢弃探测报文的过滤规则：那样所有对等体看起来都不可达，而物理连接仍然正常。</translation>
    </message>
    <message>
        <source>Look at the cloud provider&apos;s status page for this region.</source>
        <translation>请查看云服务商关于此区域的状态页面。</translation>
    </message>
    <message>
        <source>Check the network, the endpoint, the proxy and the token, since no test came back.</source>
        <translation>没有任何探测返回，请检查网络、终端节点、代理和 Token。</translation>
    </message>
    <message>
        <source>Then detect again.</source>
        <translation>然后重新探测。</translation>
    </message>
    <message>
        <source>Call the carrier with the times of the results, since it can see the line itself.</source>
        <translation>请把结果的时间告诉运营商，他们能看到物理连接本身。</translation>
    </message>
    <message>
        <source>Open a ticket with the cloud provider, since this is on its side; give the task ids.</source>
        <translation>问题在云服务商一侧，请向其提交工单，并附上任务 ID。</translation>
    </message>
    <message>
        <source>Look at the customer&apos;s router behind these addresses, since the peers end there.</source>
        <translation>请检查这些地址后面的客户路由器，因为对等体终结在那里。</translation>
    </message>
    <message>
        <source>Look at routes and filters of this address family, since the other one works.</source>
        <translation>请检查此地址族的路由和过滤规则，因为另一个地址族正常。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>New fault</source>
        <translation>新故障</translation>
    </message>
    <message>
        <source>Still bad</source>
        <translation>仍有故障</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>Still clear</source>
        <translation>仍然畅通</translation>
    </message>
    <message>
        <source>It is not in the earlier run.</source>
        <translation>它不在较早的运行中。</translation>
    </message>
    <message>
        <source>It is not in the later run.</source>
        <translation>它不在较晚的运行中。</translation>
    </message>
    <message>
        <source>It has no result in the earlier run.</source>
        <translation>它在较早的运行中没有结果。</translation>
    </message>
    <message>
        <source>It has no result in the later run.</source>
        <translation>它在较晚的运行中没有结果。</translation>
    </message>
    <message>
        <source>It has no result in either run.</source>
        <translation>它在两次运行中都没有结果。</translation>
    </message>
    <message>
        <source>It has not ended.</source>
        <translation>它还没有结束。</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 个对等体</translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation>%1 个对等体</translation>
    </message>
    <message>
        <source>1 new fault</source>
        <translation>1 个新故障</translation>
    </message>
    <message>
        <source>%1 new faults</source>
        <translation>%1 个新故障</translation>
    </message>
    <message>
        <source>%1: %2, %3 still bad, %4 fixed, %5 not comparable, %6 still clear.</source>
        <translation>%1：%2，%3 个仍有故障，%4 个已恢复，%5 个无法比较，%6 个仍然畅通。</translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message>
        <source>%1, %2 %</source>
        <translation>%1，%2%</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对等体</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>远端网关</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Not confirmed: none of %1 further detections has a result.</source>
        <translation>未确认：另外 %1 次探测都没有结果。</translation>
    </message>
    <message>
        <source>Confirmed: %1 of %2 further detections unreachable.</source>
        <translation>已确认：另外 %2 次探测中有 %1 次不可达。</translation>
    </message>
    <message>
        <source>%1 of %2 further detections unreachable: flapping or marginal.</source>
        <translation>另外 %2 次探测中有 %1 次不可达：时通时断或处于临界状态。</translation>
    </message>
    <message>
        <source>Confirmed: %1 of %2 further detections lost packets.</source>
        <translation>已确认：另外 %2 次探测中有 %1 次丢包。</translation>
    </message>
    <message>
        <source>%1 of %2 further detections lost packets: flapping or marginal.</source>
        <translation>另外 %2 次探测中有 %1 次丢包：时通时断或处于临界状态。</translation>
    </message>
    <message>
        <source>Not confirmed: %1 of %1 further detections clear.</source>
        <translation>未确认：另外 %1 次探测中 %1 次畅通。</translation>
    </message>
    <message>
        <source>%1 of %2 are done.</source>
        <translation>%2 次中已完成 %1 次。</translation>
    </message>
    <message>
        <source>They were stopped after %1 of %2.</source>
        <translation>它们在 %2 次中的第 %1 次之后被停止。</translation>
    </message>
    <message>
        <source>%1 without a result are not counted.</source>
        <translation>有 %1 次没有结果，未计入。</translation>
    </message>
    <message>
        <source>The fault has gone, or comes and goes more slowly than this was looked at.</source>
        <translation>故障已消失，或者其出现和消失比观察的间隔更慢。</translation>
    </message>
    <message>
        <source>Call the carrier of the line now, since the fault stays; give the times below.</source>
        <translation>故障持续存在，请立即联系物理连接的运营商，并告知下面的时间。</translation>
    </message>
    <message>
        <source>Look at error counters and light levels on both ends: a path that comes and goes is often a marginal line or an overloaded one.</source>
        <translation>请检查两端的错误计数和光功率：时通时断的路径往往是线路处于临界状态或过载。</translation>
    </message>
    <message>
        <source>Detect again in some minutes, since a few detections do not show how often it fails.</source>
        <translation>请过几分钟再次探测，少数几次探测看不出故障的频率。</translation>
    </message>
    <message>
        <source>%1 percent loss</source>
        <translation>丢包率 %1%</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>The further detections were stopped.</source>
        <translation>另外的探测已被停止。</translation>
    </message>
    <message>
        <source>Being detected %1 more times.</source>
        <translation>正在另外探测 %1 次。</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>an issuer without a name</source>
        <translation>没有名称的颁发者</translation>
    </message>
    <message>
        <source>Endpoint name</source>
        <translation>终端节点名称</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Project and detections</source>
        <translation>项目和探测</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>对等体</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Throttling</source>
        <translation>流量控制</translation>
    </message>
    <message>
        <source>The service did not tell its time.</source>
        <translation>服务没有告知它的时间。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock agrees with the service&apos;s.</source>
        <translation>本机时钟与服务的时钟一致。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 min ahead of the service&apos;s.</source>
        <translation>本机时钟比服务快 %1 分钟。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 min behind the service&apos;s.</source>
        <translation>本机时钟比服务慢 %1 分钟。</translation>
    </message>
    <message>
        <source>Signed requests are refused from 15 min on: set the clock.</source>
        <translation>相差 15 分钟起，签名的请求会被拒绝：请校准时钟。</translation>
    </message>
    <message>
        <source>%1; the certificate was issued by %2 and is valid until %3.</source>
        <translation>%1；证书由 %2 颁发，有效期至 %3。</translation>
    </message>
    <message>
        <source>Not tried, because of what failed before.</source>
        <translation>因为前面的步骤失败，未尝试。</translation>
    </message>
    <message>
        <source>The proxy looks the name up.</source>
        <translation>由代理解析此名称。</translation>
    </message>
    <message>
        <source>The name %1 was not answered within 10 s.</source>
        <translation>名称 %1 在 10 秒内没有解析结果。</translation>
    </message>
    <message>
        <source>The name %1 is not known here: check its spelling, and the network.</source>
        <translation>此处不认识名称 %1：请检查拼写和网络。</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 是 %2。</translation>
    </message>
    <message>
        <source>Plain HTTP: the service is on this machine.</source>
        <translation>普通 HTTP：服务在本机上。</translation>
    </message>
    <message>
        <source>There was no answer within 10 s.</source>
        <translation>10 秒内没有应答。</translation>
    </message>
    <message>
        <source>Not known: the service asked to slow down.</source>
        <translation>未知：服务要求放慢速度。</translation>
    </message>
    <message>
        <source>The service accepts who asks.</source>
        <translation>服务接受此身份。</translation>
    </message>
    <message>
        <source>The project&apos;s detections can be listed.</source>
        <translation>可以列出此项目的探测。</translation>
    </message>
    <message>
        <source>The project has no virtual interface: is it the right one?</source>
        <translation>此项目没有虚拟接口：项目选对了吗？</translation>
    </message>
    <message>
        <source>The project&apos;s virtual interfaces can be listed.</source>
        <translation>可以列出此项目的虚拟接口。</translation>
    </message>
    <message>
        <source>The service asked to slow down: others use its limit, too.</source>
        <translation>服务要求放慢速度：其他人也在使用它的限额。</translation>
    </message>
    <message>
        <source>Two requests were taken at once.</source>
        <translation>两个请求被同时接受。</translation>
    </message>
</context>
<context>
    <name>Credential</name>
    <message>
        <source>The token is empty.</source>
        <translation>Token 为空。</translation>
    </message>
    <message>
        <source>Paste only the token itself, without &quot;X-Auth-Token:&quot; or &quot;Bearer&quot; in front of it.</source>
        <translation>请只粘贴 Token 本身，前面不要带“X-Auth-Token:”或“Bearer”。</translation>
    </message>
    <message>
        <source>The token is too long: the service takes at most 10,240 characters. A token that was asked for with &quot;nocatalog&quot; is much shorter.</source>
        <translation>Token 过长：服务最多接受 10,240 个字符。以“nocatalog”获取的 Token 要短得多。</translation>
    </message>
    <message>
        <source>The token contains a space, a line break or a character that no token has. Copy it again, on its own.</source>
        <translation>Token 中有空格、换行或 Token 不会有的字符。请单独重新复制。</translation>
    </message>
    <message>
        <source>The access key ID is empty.</source>
        <translation>访问密钥 ID 为空。</translation>
    </message>
    <message>
        <source>The access key ID contains a space or a character that none has, or is too long. Copy it again, on its own.</source>
        <translation>访问密钥 ID 中有空格或不会有的字符，或者过长。请单独重新复制。</translation>
    </message>
    <message>
        <source>The secret access key is empty.</source>
        <translation>秘密访问密钥为空。</translation>
    </message>
    <message>
        <source>The secret access key is too long: none has more than 128 characters.</source>
        <translation>秘密访问密钥过长：不会超过 128 个字符。</translation>
    </message>
    <message>
        <source>The secret access key contains a space, a line break or a character that none has. Copy it again, on its own.</source>
        <translation>秘密访问密钥中有空格、换行或不会有的字符。请单独重新复制。</translation>
    </message>
    <message>
        <source>The security token is too long, or contains a space, a line break or a character that none has. Copy it again, on its own.</source>
        <translation>安全 Token 过长，或者有空格、换行或不会有的字符。请单独重新复制。</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>This is not an address of Peerlight: it would begin with peerlight://detect.</source>
        <translation>这不是 Peerlight 的地址：它应以 peerlight://detect 开头。</translation>
    </message>
    <message>
        <source>The address is longer than %1 characters.</source>
        <translation>地址长于 %1 个字符。</translation>
    </message>
    <message>
        <source>The name of the connection in the address cannot be used.</source>
        <translation>地址中的连接名称无法使用。</translation>
    </message>
    <message>
        <source>The address holds something that Peerlight does not know.</source>
        <translation>地址中有 Peerlight 不认识的内容。</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>One carrier down</source>
        <translation>一家运营商中断</translation>
    </message>
    <message>
        <source>It is 02:10. Three customers call within five minutes: their sites are cut off. Each of them has a line of another site.</source>
        <translation>现在是 02:10。五分钟内有三个客户来电：他们的站点断网了。每个客户的物理连接都属于不同的站点。</translation>
    </message>
    <message>
        <source>Whose hotline do you call? Answer with the name of the carrier.</source>
        <translation>您拨打哪家的热线？请用运营商的名称作答。</translation>
    </message>
    <message>
        <source>When all unreachable peers are on the lines of one carrier, and no other peer is, the carrier is what they have in common: one call instead of many.</source>
        <translation>如果所有不可达的对等体都在同一家运营商的物理连接上，而其他对等体都没有问题，那么运营商就是它们的共同点：打一个电话即可，不必打很多个。</translation>
    </message>
    <message>
        <source>Fake redundancy</source>
        <translation>虚假冗余</translation>
    </message>
    <message>
        <source>A customer bought lines of different carriers, so that one of them would always work. They failed in the same minute.</source>
        <translation>一个客户购买了不同运营商的物理连接，以便始终有一条可用。它们却在同一分钟断了。</translation>
    </message>
    <message>
        <source>What do the failed lines share that nobody thought of? Answer with the id of the device.</source>
        <translation>这些断开的物理连接共用了什么没人想到的东西？请用设备 ID 作答。</translation>
    </message>
    <message>
        <source>Lines of different carriers can still end on one device. Redundancy is what two lines do not share.</source>
        <translation>不同运营商的物理连接仍可能终结在同一台设备。两条物理连接不共用的部分才是冗余。</translation>
    </message>
    <message>
        <source>A flapping peer</source>
        <translation>一个时通时断的对等体</translation>
    </message>
    <message>
        <source>A customer says that the line drops for minutes and is fine whenever anybody looks.</source>
        <translation>一个客户说，物理连接会断几分钟，而每次有人查看时又是正常的。</translation>
    </message>
    <message>
        <source>Which peer is it? Detect more than once. Answer with its name.</source>
        <translation>是哪个对等体？请多次探测。请用它的名称作答。</translation>
    </message>
    <message>
        <source>One clear result does not say that a line is well: detections that are repeated show what comes and goes.</source>
        <translation>一次畅通的结果并不说明物理连接正常：重复探测才能看出时有时无的故障。</translation>
    </message>
    <message>
        <source>The token expires in the middle of a run</source>
        <translation>Token 在运行途中过期</translation>
    </message>
    <message>
        <source>You detect all peers, and after a few requests the service refuses the token. A new one is the old one with -renewed at its end.</source>
        <translation>您探测全部对等体，几个请求之后服务拒绝了 Token。新的 Token 就是在旧的末尾加上 -renewed。</translation>
    </message>
    <message>
        <source>What becomes of the detections that were created already?</source>
        <translation>已经创建的探测会怎样？</translation>
    </message>
    <message>
        <source>They are lost, and have to be created again.</source>
        <translation>它们已丢失，必须重新创建。</translation>
    </message>
    <message>
        <source>They go on at the service, and are followed with the new token.</source>
        <translation>它们在服务端继续，并使用新 Token 跟进。</translation>
    </message>
    <message>
        <source>The service deletes them with the token.</source>
        <translation>服务会把它们连同 Token 一起删除。</translation>
    </message>
    <message>
        <source>A token is for asking. Tasks that exist go on without it, so nothing is created twice: give a new token, and the same run goes on.</source>
        <translation>Token 只用于查询。已有的任务没有它也会继续，因此不会重复创建：输入新的 Token，同一次运行就会继续。</translation>
    </message>
    <message>
        <source>The gateway throttles</source>
        <translation>网关进行流量控制</translation>
    </message>
    <message>
        <source>You detect all peers, and the gateway answers 429 to a part of the requests.</source>
        <translation>您探测全部对等体，网关对一部分请求返回 429。</translation>
    </message>
    <message>
        <source>What does that say of the lines?</source>
        <translation>这说明物理连接的状况如何？</translation>
    </message>
    <message>
        <source>Nothing: what was refused is sent later, once.</source>
        <translation>什么也不说明：被拒绝的请求稍后会发送，且只发送一次。</translation>
    </message>
    <message>
        <source>The peers that were refused are unreachable.</source>
        <translation>被拒绝的对等体不可达。</translation>
    </message>
    <message>
        <source>The peers that were refused have been tested twice.</source>
        <translation>被拒绝的对等体被探测了两次。</translation>
    </message>
    <message>
        <source>429 is about the pace of requests. A request that is refused so was not carried out, and it is sent again when the service said that it may.</source>
        <translation>429 针对的是请求的速率。以 429 拒绝的请求并未执行，到服务所说的时间后会再次发送。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Not solved after %1.</source>
        <translation>%1后仍未解决。</translation>
    </message>
    <message>
        <source>Solved in %1, with the first answer.</source>
        <translation>用时 %1，第一次回答即解决。</translation>
    </message>
    <message>
        <source>Solved in %1, with %2 answers.</source>
        <translation>用时 %1，共回答 %2 次后解决。</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>https:// is missing in front of the host name.</source>
        <translation>主机名前缺少 https://。</translation>
    </message>
    <message>
        <source>The endpoint must start with https://.</source>
        <translation>终端节点必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The endpoint must not have a query or a fragment (? or #).</source>
        <translation>终端节点不能带查询或片段（？或 #）。</translation>
    </message>
    <message>
        <source>The endpoint must not contain a user name or password (@).</source>
        <translation>终端节点不能带用户名或密码（@）。</translation>
    </message>
    <message>
        <source>The endpoint must not have a path after the host name.</source>
        <translation>终端节点的主机名后面不能带路径。</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>端口必须是 1 到 65535 的数字。</translation>
    </message>
    <message>
        <source>The address in brackets is not a plain IPv6 address.</source>
        <translation>方括号中的地址不是普通的 IPv6 地址。</translation>
    </message>
    <message>
        <source>The host name is missing.</source>
        <translation>缺少主机名。</translation>
    </message>
    <message>
        <source>The host name is not a valid one.</source>
        <translation>主机名无效。</translation>
    </message>
    <message>
        <source>Write an IP address as four plain numbers, like 192.0.2.1.</source>
        <translation>请把 IP 地址写成四个普通数字，例如 192.0.2.1。</translation>
    </message>
    <message>
        <source>The endpoint is empty.</source>
        <translation>终端节点为空。</translation>
    </message>
    <message>
        <source>The endpoint contains a space, a backslash or a control character, or is too long.</source>
        <translation>终端节点中有空格、反斜杠或控制字符，或者过长。</translation>
    </message>
    <message>
        <source>Use https://. Plain http:// is only for this machine: 127.0.0.1, [::1] or localhost.</source>
        <translation>请使用 https://。普通 http:// 只用于本机：127.0.0.1、[::1] 或 localhost。</translation>
    </message>
</context>
<context>
    <name>ErrorBody</name>
    <message>
        <source>The service did not accept the sign-in: use a new token.</source>
        <translation>服务没有接受此登录：请使用新的 Token。</translation>
    </message>
    <message>
        <source>This user is not allowed to do this: ask the administrator of the account.</source>
        <translation>不允许此用户执行此操作：请联系账号管理员。</translation>
    </message>
    <message>
        <source>The service does not know this resource: check endpoint, region and project.</source>
        <translation>服务不认识此资源：请检查终端节点、区域和项目。</translation>
    </message>
    <message>
        <source>A proxy asks for a sign-in of its own.</source>
        <translation>代理要求单独登录。</translation>
    </message>
    <message>
        <source>The service took too long to answer its gateway (HTTP %1).</source>
        <translation>服务太久没有应答它的网关（HTTP %1）。</translation>
    </message>
    <message>
        <source>The request is too large for the gateway (HTTP %1): a shorter token may help.</source>
        <translation>请求对网关来说太大（HTTP %1）：较短的 Token 可能有帮助。</translation>
    </message>
    <message>
        <source>The service asks to slow down: too many requests.</source>
        <translation>服务要求放慢速度：请求过多。</translation>
    </message>
    <message>
        <source>The service is not available at the moment (HTTP %1): try again later.</source>
        <translation>服务当前不可用（HTTP %1）：请稍后重试。</translation>
    </message>
    <message>
        <source>The service reports an internal error (HTTP %1): try again later.</source>
        <translation>服务报告内部错误（HTTP %1）：请稍后重试。</translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1).</source>
        <translation>服务拒绝了请求（HTTP %1）。</translation>
    </message>
    <message>
        <source>The service answered with %1.</source>
        <translation>服务返回了 %1。</translation>
    </message>
    <message>
        <source>The service answered with %1: %2</source>
        <translation>服务返回了 %1：%2</translation>
    </message>
</context>
<context>
    <name>ErrorCodes</name>
    <message>
        <source>The service could not read the request. Please report this as a bug.</source>
        <translation>服务无法读取请求。请将此作为缺陷报告。</translation>
    </message>
    <message>
        <source>The service refused a parameter: check the ids; what they name may be gone.</source>
        <translation>服务拒绝了一个参数：请检查各个 ID；它们所指的对象可能已不存在。</translation>
    </message>
    <message>
        <source>The service does not know this resource: check region and project.</source>
        <translation>服务不认识此资源：请检查区域和项目。</translation>
    </message>
    <message>
        <source>The service reports a system error: try again later.</source>
        <translation>服务报告系统错误：请稍后重试。</translation>
    </message>
    <message>
        <source>The service refused an IP address.</source>
        <translation>服务拒绝了一个 IP 地址。</translation>
    </message>
    <message>
        <source>The service could not reach the VPC service behind it: try again later.</source>
        <translation>服务无法访问其后的 VPC 服务：请稍后重试。</translation>
    </message>
    <message>
        <source>A service behind Direct Connect failed: try again later.</source>
        <translation>云专线后面的一个服务失败：请稍后重试。</translation>
    </message>
    <message>
        <source>The VPC does not exist: check the virtual gateway.</source>
        <translation>VPC 不存在：请检查虚拟网关。</translation>
    </message>
    <message>
        <source>The service refused an AS number.</source>
        <translation>服务拒绝了一个 AS 号。</translation>
    </message>
    <message>
        <source>The service reports an invalid policy: ask support.</source>
        <translation>服务报告策略无效：请联系技术支持。</translation>
    </message>
    <message>
        <source>The network identifier of the VPC is missing: ask support.</source>
        <translation>缺少 VPC 的网络标识：请联系技术支持。</translation>
    </message>
    <message>
        <source>The service&apos;s agent is not working normally: try again later.</source>
        <translation>服务的代理程序工作异常：请稍后重试。</translation>
    </message>
    <message>
        <source>You have no permission for this: ask the administrator of the account.</source>
        <translation>您没有此权限：请联系账号管理员。</translation>
    </message>
    <message>
        <source>The connection (the line) is not working normally: see its status.</source>
        <translation>物理连接工作异常：请查看它的状态。</translation>
    </message>
    <message>
        <source>The connection (the line) is in use.</source>
        <translation>物理连接正在使用中。</translation>
    </message>
    <message>
        <source>The connection (the line) does not exist.</source>
        <translation>物理连接不存在。</translation>
    </message>
    <message>
        <source>The quota of connections is used up: ask for a larger one.</source>
        <translation>物理连接的配额已用完：请申请更大的配额。</translation>
    </message>
    <message>
        <source>The virtual gateway is in use: wait and try again.</source>
        <translation>虚拟网关正在使用中：请等待后重试。</translation>
    </message>
    <message>
        <source>The virtual gateway does not exist.</source>
        <translation>虚拟网关不存在。</translation>
    </message>
    <message>
        <source>The virtual gateway is being moved: wait and try again.</source>
        <translation>虚拟网关正在迁移：请等待后重试。</translation>
    </message>
    <message>
        <source>The virtual gateway is locked: wait and try again.</source>
        <translation>虚拟网关已锁定：请等待后重试。</translation>
    </message>
    <message>
        <source>A resource behind the virtual interface is not working normally.</source>
        <translation>虚拟接口后面的一个资源工作异常。</translation>
    </message>
    <message>
        <source>The status of the virtual interface does not allow this now.</source>
        <translation>虚拟接口的当前状态不允许此操作。</translation>
    </message>
    <message>
        <source>The virtual interface does not exist.</source>
        <translation>虚拟接口不存在。</translation>
    </message>
    <message>
        <source>The virtual interface belongs to another project: check the project id.</source>
        <translation>虚拟接口属于另一个项目：请检查项目 ID。</translation>
    </message>
    <message>
        <source>The virtual interface is in use.</source>
        <translation>虚拟接口正在使用中。</translation>
    </message>
    <message>
        <source>The virtual interface is not working normally: see its status.</source>
        <translation>虚拟接口工作异常：请查看它的状态。</translation>
    </message>
    <message>
        <source>This endpoint or region does not offer connectivity detection.</source>
        <translation>此终端节点或区域不提供连通性探测。</translation>
    </message>
    <message>
        <source>The gateway found no service behind this address: ask support.</source>
        <translation>网关在此地址后面没有找到服务：请联系技术支持。</translation>
    </message>
    <message>
        <source>The gateway of the service is not set up correctly: ask support.</source>
        <translation>服务的网关配置不正确：请联系技术支持。</translation>
    </message>
    <message>
        <source>The service did not accept the sign-in: use a new token.</source>
        <translation>服务没有接受此登录：请使用新的 Token。</translation>
    </message>
    <message>
        <source>This user may not use the API: ask the administrator of the account.</source>
        <translation>此用户不能使用 API：请联系账号管理员。</translation>
    </message>
    <message>
        <source>The service did not accept the sign-in: check the key and this machine&apos;s clock.</source>
        <translation>服务没有接受此登录：请检查密钥和本机时钟。</translation>
    </message>
    <message>
        <source>This application may not use the API: ask the administrator of the account.</source>
        <translation>此应用不能使用 API：请联系账号管理员。</translation>
    </message>
    <message>
        <source>The service did not accept this way to sign in.</source>
        <translation>服务没有接受这种登录方式。</translation>
    </message>
    <message>
        <source>Access to the API was denied: ask the administrator of the account.</source>
        <translation>对 API 的访问被拒绝：请联系账号管理员。</translation>
    </message>
    <message>
        <source>The token has expired or belongs to another region: get a new one for this region.</source>
        <translation>Token 已过期或属于另一个区域：请为此区域获取新的 Token。</translation>
    </message>
    <message>
        <source>The service asks to slow down: too many requests.</source>
        <translation>服务要求放慢速度：请求过多。</translation>
    </message>
    <message>
        <source>The service asks to sign in.</source>
        <translation>服务要求登录。</translation>
    </message>
    <message>
        <source>You are not allowed to do this: ask the administrator of the account.</source>
        <translation>不允许您执行此操作：请联系账号管理员。</translation>
    </message>
    <message>
        <source>A policy does not allow this: ask the administrator of the account.</source>
        <translation>有一条策略不允许此操作：请联系账号管理员。</translation>
    </message>
    <message>
        <source>The resource does not exist.</source>
        <translation>资源不存在。</translation>
    </message>
    <message>
        <source>The sign-in service reports an internal error: try again later.</source>
        <translation>登录服务报告内部错误：请稍后重试。</translation>
    </message>
    <message>
        <source>The user is locked after too many failures: wait, or ask the administrator of the account, before you try again.</source>
        <translation>失败次数过多，用户已被锁定：请等待，或在重试前联系账号管理员。</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>用户名或密码错误。</translation>
    </message>
    <message>
        <source>The token has expired: get a new one.</source>
        <translation>Token 已过期：请获取新的 Token。</translation>
    </message>
    <message>
        <source>The token is not valid: get a new one.</source>
        <translation>Token 无效：请获取新的 Token。</translation>
    </message>
    <message>
        <source>The user of this access key is disabled: ask the administrator of the account.</source>
        <translation>此访问密钥的用户已被停用：请联系账号管理员。</translation>
    </message>
    <message>
        <source>This user may only use the web console: ask the administrator of the account for programmatic access.</source>
        <translation>此用户只能使用网页控制台：请向账号管理员申请编程访问。</translation>
    </message>
    <message>
        <source>This user is disabled: ask the administrator of the account.</source>
        <translation>此用户已被停用：请联系账号管理员。</translation>
    </message>
    <message>
        <source>This region is not open to the account: choose another one, or ask the administrator.</source>
        <translation>此区域没有向该账号开放：请选择其他区域，或联系管理员。</translation>
    </message>
    <message>
        <source>The one-time code is wrong or too old: enter the one that is shown now.</source>
        <translation>一次性验证码错误或已过期：请输入现在显示的验证码。</translation>
    </message>
    <message>
        <source>The access key is blocked: ask the administrator of the account, or use another one.</source>
        <translation>访问密钥被禁止：请联系账号管理员，或使用另一个密钥。</translation>
    </message>
    <message>
        <source>The access key has expired: make a new one.</source>
        <translation>访问密钥已过期：请新建一个。</translation>
    </message>
    <message>
        <source>The access key belongs to no user: use another one.</source>
        <translation>访问密钥不属于任何用户：请使用另一个。</translation>
    </message>
    <message>
        <source>The access key is disabled: enable it in the console, or use another one.</source>
        <translation>访问密钥已被停用：请在控制台启用，或使用另一个。</translation>
    </message>
    <message>
        <source>The temporary key has expired: get a new one.</source>
        <translation>临时密钥已过期：请获取新的密钥。</translation>
    </message>
    <message>
        <source>The project does not exist: check region and project.</source>
        <translation>项目不存在：请检查区域和项目。</translation>
    </message>
    <message>
        <source>The token is damaged or comes from another cloud: get a new one.</source>
        <translation>Token 已损坏或来自另一个云：请获取新的 Token。</translation>
    </message>
    <message>
        <source>The service saw no token.</source>
        <translation>服务没有看到 Token。</translation>
    </message>
    <message>
        <source>The signature does not match: check the secret key. Five failures lock the key for five minutes.</source>
        <translation>签名不匹配：请检查秘密访问密钥。失败五次会把密钥锁定五分钟。</translation>
    </message>
    <message>
        <source>The access key is locked after too many failures: wait five minutes.</source>
        <translation>失败次数过多，访问密钥已被锁定：请等待五分钟。</translation>
    </message>
    <message>
        <source>The access key is unknown or not active.</source>
        <translation>访问密钥未知或未启用。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Task: %1</source>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>The reply to the create was lost; this task was found by looking for it.</source>
        <translation>创建请求的应答丢失；此任务是查找到的。</translation>
    </message>
    <message>
        <source>Status as sent: %1</source>
        <translation>收到的状态：%1</translation>
    </message>
    <message>
        <source>Loss: %1 percent</source>
        <translation>丢包率：%1%</translation>
    </message>
    <message>
        <source>Loss as sent: nothing</source>
        <translation>收到的丢包率：无</translation>
    </message>
    <message>
        <source>Loss as sent, not understood: %1</source>
        <translation>收到的丢包率，无法理解：%1</translation>
    </message>
    <message>
        <source>Started: %1 (server time)</source>
        <translation>开始：%1（服务端时间）</translation>
    </message>
    <message>
        <source>Ended: %1 (server time)</source>
        <translation>结束：%1（服务端时间）</translation>
    </message>
    <message>
        <source>Sent: %1 UTC (this computer&apos;s clock)</source>
        <translation>发送：%1 UTC（本机时钟）</translation>
    </message>
    <message>
        <source>Remote gateway: %1</source>
        <translation>远端网关：%1</translation>
    </message>
    <message>
        <source>BGP status when the peers were loaded: %1</source>
        <translation>加载对等体时的 BGP 状态：%1</translation>
    </message>
    <message>
        <source>Last error: HTTP %1 %2</source>
        <translation>最近的错误：HTTP %1 %2</translation>
    </message>
    <message>
        <source>The service&apos;s words: %1</source>
        <translation>服务的原话：%1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Peer %1</source>
        <translation>对等体 %1</translation>
    </message>
    <message>
        <source>Remote %1</source>
        <translation>远端 %1</translation>
    </message>
    <message>
        <source>Local %1</source>
        <translation>本端 %1</translation>
    </message>
    <message>
        <source>Interface %1</source>
        <translation>接口 %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>物理连接 %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>任务 %1</translation>
    </message>
</context>
<context>
    <name>Flapping</name>
    <message>
        <source>Flapping: %1 changes between clear and bad in its last %2 results.</source>
        <translation>时通时断：最近 %2 个结果中在畅通与故障之间变化了 %1 次。</translation>
    </message>
    <message>
        <source>The last result alone says little about this peer: it may be otherwise when it is needed.</source>
        <translation>仅凭最后一个结果说明不了此对等体的情况：真正需要它时，结果可能不同。</translation>
    </message>
    <message>
        <source>Repeat the detection for a while, and compare the times of the changes with those in the router&apos;s log and with the load of the line.</source>
        <translation>请反复探测一段时间，并把变化的时间与路由器日志中的时间以及物理连接的负载相比较。</translation>
    </message>
    <message>
        <source>Tell the carrier that the line comes and goes, with the times of the bad results.</source>
        <translation>请告知运营商物理连接时通时断，并附上故障结果的时间。</translation>
    </message>
    <message>
        <source>Its last results, the oldest first: %1</source>
        <translation>最近的结果，从最早的开始：%1</translation>
    </message>
</context>
<context>
    <name>GroupTree</name>
    <message>
        <source>All peers</source>
        <translation>所有对等体</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>按物理连接</translation>
    </message>
    <message>
        <source>Line not known</source>
        <translation>物理连接未知</translation>
    </message>
    <message>
        <source>By gateway</source>
        <translation>按网关</translation>
    </message>
    <message>
        <source>Gateway not known</source>
        <translation>网关未知</translation>
    </message>
    <message>
        <source>By virtual interface</source>
        <translation>按虚拟接口</translation>
    </message>
    <message>
        <source>Virtual interface not known</source>
        <translation>虚拟接口未知</translation>
    </message>
    <message>
        <source>Own groups</source>
        <translation>自建分组</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Every action of this window as it is now. Without a shortcut, an action is reached by its menu (Alt and the underlined letter), and by the palette.</source>
        <translation>此窗口当前的所有操作。没有快捷键的操作可通过菜单（Alt 加带下划线的字母）或命令面板执行。</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <translation>十分钟上手</translation>
    </message>
    <message>
        <source>The 02:00 card</source>
        <translation>凌晨两点速查卡</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>出现故障时</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Codes of the service</source>
        <translation>服务的错误码</translation>
    </message>
    <message>
        <source>Team history</source>
        <translation>团队历史记录</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>哪些是安全的</translation>
    </message>
    <message>
        <source>What the API does not say</source>
        <translation>API 没有说明的内容</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>The zip could not be made.</source>
        <translation>无法创建 zip。</translation>
    </message>
    <message>
        <source>One page for any browser</source>
        <translation>可用任何浏览器打开的单个网页</translation>
    </message>
    <message>
        <source>The pages could not be painted.</source>
        <translation>无法绘制页面。</translation>
    </message>
    <message numerus="yes">
        <source>The results of %n peers</source>
        <translation>
            <numerusform>%n 个对等体的结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawings of losses</source>
        <translation>
            <numerusform>%n 张丢包率图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history is not written through a link: %1</source>
        <translation>历史记录不会通过链接写入：%1</translation>
    </message>
    <message>
        <source>The history cannot be kept here, since this is no file: %1</source>
        <translation>历史记录无法保存在此处，因为它不是文件：%1</translation>
    </message>
    <message>
        <source>The history is not written into a file of another user: %1</source>
        <translation>历史记录不会写入其他用户的文件：%1</translation>
    </message>
    <message>
        <source>The rights of this file cannot be set: %1</source>
        <translation>无法设置此文件的权限：%1</translation>
    </message>
    <message>
        <source>The history cannot be written: %1</source>
        <translation>无法写入历史记录：%1</translation>
    </message>
    <message>
        <source>The history is damaged and cannot be set aside: %1</source>
        <translation>历史记录已损坏，且无法移到一旁：%1</translation>
    </message>
    <message>
        <source>The folder of the history cannot be made: %1</source>
        <translation>无法创建历史记录的文件夹：%1</translation>
    </message>
    <message>
        <source>The history is not kept in a folder of another user: %1</source>
        <translation>历史记录不会保存在其他用户的文件夹中：%1</translation>
    </message>
    <message>
        <source>The history is not kept in a folder that every user can write to: %1</source>
        <translation>历史记录不会保存在所有用户都能写入的文件夹中：%1</translation>
    </message>
    <message>
        <source>This file cannot be made: %1</source>
        <translation>无法创建此文件：%1</translation>
    </message>
    <message>
        <source>The history cannot be opened: another program is doing so.</source>
        <translation>无法打开历史记录：另一个程序正在打开它。</translation>
    </message>
    <message>
        <source>The history was damaged. It was kept as %1, and a new one was begun.</source>
        <translation>历史记录已损坏。它被保留为 %1，并新建了一个。</translation>
    </message>
    <message>
        <source>Several runs begin like that. Give more characters of the run&apos;s id.</source>
        <translation>有几次运行以此开头。请多给出几个运行 ID 的字符。</translation>
    </message>
    <message>
        <source>After last~ comes a whole number: last~1 is the run before the last.</source>
        <translation>last~ 后面应为整数：last~1 是倒数第二次运行。</translation>
    </message>
    <message>
        <source>No run is kept yet.</source>
        <translation>还没有保存任何运行。</translation>
    </message>
    <message>
        <source>There are not so many runs in the history.</source>
        <translation>历史记录中没有那么多次运行。</translation>
    </message>
    <message>
        <source>There is no baseline with the name &quot;%1&quot;.</source>
        <translation>没有名为“%1”的基线。</translation>
    </message>
    <message>
        <source>A run is named by the first characters of its id (4 or more), by last, by last~1, or by baseline:NAME.</source>
        <translation>运行以其 ID 的前几个字符（至少 4 个）、last、last~1 或 baseline:名称 来指定。</translation>
    </message>
    <message>
        <source>There is no run with the id %1.</source>
        <translation>没有 ID 为 %1 的运行。</translation>
    </message>
    <message>
        <source>The name of a baseline has 1 to %1 characters.</source>
        <translation>基线名称为 1 到 %1 个字符。</translation>
    </message>
    <message>
        <source>This run is not in the history.</source>
        <translation>此运行不在历史记录中。</translation>
    </message>
    <message>
        <source>This run is followed by another window or program.</source>
        <translation>此运行正由另一个窗口或程序跟进。</translation>
    </message>
    <message>
        <source>The history cannot be locked: no file can be made in %1</source>
        <translation>无法锁定历史记录：无法在 %1 中创建文件</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Peerlight, and is left as it is.</source>
        <translation>历史记录由更新版本的 Peerlight 写入，保持原样。</translation>
    </message>
    <message>
        <source>The disk is full: the history cannot be written.</source>
        <translation>磁盘已满：无法写入历史记录。</translation>
    </message>
    <message>
        <source>The history cannot be written: another program keeps it locked.</source>
        <translation>无法写入历史记录：另一个程序锁定了它。</translation>
    </message>
    <message>
        <source>The history cannot be opened for writing: the rights of its folder do not allow it.</source>
        <translation>无法打开历史记录进行写入：其文件夹的权限不允许。</translation>
    </message>
    <message>
        <source>The history cannot be kept in this folder: its file system has no shared memory.</source>
        <translation>历史记录无法保存在此文件夹中：其文件系统没有共享内存。</translation>
    </message>
    <message>
        <source>The team&apos;s history cannot be reached: Qt&apos;s driver for PostgreSQL is not installed (Debian: libqt6sql6-psql).</source>
        <translation>无法访问团队历史记录：未安装 Qt 的 PostgreSQL 驱动（Debian：libqt6sql6-psql）。</translation>
    </message>
    <message>
        <source>This has to wait: the team&apos;s history cannot be reached.</source>
        <translation>此操作须等待：无法访问团队历史记录。</translation>
    </message>
    <message>
        <source>%1 What is written here waits, and is sent later.</source>
        <translation>%1 此处写入的内容会先保留，稍后再发送。</translation>
    </message>
    <message>
        <source>This run is shared with a team: it goes on when the team&apos;s history can be reached.</source>
        <translation>此运行与团队共享：能够访问团队历史记录后会继续。</translation>
    </message>
    <message>
        <source>The team&apos;s history cannot be read or written: %1</source>
        <translation>无法读取或写入团队历史记录：%1</translation>
    </message>
    <message>
        <source>The history is damaged.</source>
        <translation>历史记录已损坏。</translation>
    </message>
    <message>
        <source>The history cannot be read or written: %1.</source>
        <translation>无法读取或写入历史记录：%1。</translation>
    </message>
    <message>
        <source>The address of the team&apos;s history takes sslmode and sslrootcert only.</source>
        <translation>团队历史记录的地址只接受 sslmode 和 sslrootcert。</translation>
    </message>
    <message>
        <source>sslmode is verify-full, verify-ca, require, prefer or disable.</source>
        <translation>sslmode 可为 verify-full、verify-ca、require、prefer 或 disable。</translation>
    </message>
    <message>
        <source>The file of sslrootcert cannot have a semicolon in its name.</source>
        <translation>sslrootcert 的文件名中不能有分号。</translation>
    </message>
    <message>
        <source>The address of the team&apos;s history has a password in it, where others can read it. Leave it out, and give it in PEERLIGHT_PG_PASSWORD or ~/.pgpass.</source>
        <translation>团队历史记录的地址中有密码，别人可以读到。请去掉密码，改用 PEERLIGHT_PG_PASSWORD 或 ~/.pgpass 提供。</translation>
    </message>
    <message>
        <source>The address of the team&apos;s history is postgresql://USER@HOST[:PORT]/DATABASE[?sslmode=verify-full].</source>
        <translation>团队历史记录的地址格式为 postgresql://USER@HOST[:PORT]/DATABASE[?sslmode=verify-full]。</translation>
    </message>
    <message>
        <source>The name of the operator has at most %1 characters.</source>
        <translation>操作员名称最多 %1 个字符。</translation>
    </message>
    <message>
        <source>The history cannot be opened: %1.</source>
        <translation>无法打开历史记录：%1。</translation>
    </message>
    <message>
        <source>The history is damaged, and another window or program has it open. When that is closed, what can be read of it is copied into a new one.</source>
        <translation>历史记录已损坏，而且另一个窗口或程序正打开着它。待其关闭后，可读取的内容会复制到新的历史记录中。</translation>
    </message>
    <message>
        <source>The history was damaged: %1. The damaged file was kept as %2.</source>
        <translation>历史记录已损坏：%1。损坏的文件已保留为 %2。</translation>
    </message>
    <message>
        <source>Nothing was copied from it: %1</source>
        <translation>没有从中复制任何内容：%1</translation>
    </message>
    <message>
        <source>This file cannot be written: %1</source>
        <translation>无法写入此文件：%1</translation>
    </message>
    <message>
        <source>%1 detections of %2 runs could be read and were kept, at least %3 could not be read</source>
        <translation>已读取并保留 %2 次运行的 %1 个探测，至少有 %3 个无法读取</translation>
    </message>
    <message>
        <source>%1 detections of %2 runs could be read and were kept, how many could not be read is not known</source>
        <translation>已读取并保留 %2 次运行的 %1 个探测，无法读取的数量未知</translation>
    </message>
    <message>
        <source>%1 detections of %2 runs could be read and were kept, %3 could not be read</source>
        <translation>已读取并保留 %2 次运行的 %1 个探测，%3 个无法读取</translation>
    </message>
    <message>
        <source>all its %1 detections of %2 runs could be read and were kept</source>
        <translation>其中 %2 次运行的全部 %1 个探测均已读取并保留</translation>
    </message>
    <message>
        <source>, of looks, groups, tags or cards not all could be read</source>
        <translation>，查看记录、分组、标签或卡片未能全部读取</translation>
    </message>
</context>
<context>
    <name>HtmlWriter</name>
    <message>
        <source>Connectivity detection</source>
        <translation>连通性探测</translation>
    </message>
    <message>
        <source>DEMO: made with a simulated service, of no real network</source>
        <translation>演示：由模拟服务生成，与真实网络无关</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>终端节点</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢包率</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对等体</translation>
    </message>
    <message>
        <source>Peer id</source>
        <translation>对等体 ID</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>远端网关</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>IamAnswers</name>
    <message>
        <source>The answer is not from the sign-in service: check its address; something between you and the service may have answered in its place.</source>
        <translation>响应不是来自登录服务：请检查其地址；可能是您与服务之间的某个设备代为应答。</translation>
    </message>
    <message>
        <source>The sign-in was accepted, but the answer holds no token.</source>
        <translation>登录已被接受，但响应中没有 Token。</translation>
    </message>
    <message>
        <source>The sign-in was accepted, but its token cannot be used: %1</source>
        <translation>登录已被接受，但其 Token 无法使用：%1</translation>
    </message>
    <message>
        <source>The sign-in was accepted, but the answer does not say until when.</source>
        <translation>登录已被接受，但响应没有说明有效期。</translation>
    </message>
</context>
<context>
    <name>IamRequests</name>
    <message>
        <source>The account name is empty, too long or contains a line break.</source>
        <translation>账号名为空、过长或包含换行。</translation>
    </message>
    <message>
        <source>The user name is empty, too long or contains a line break.</source>
        <translation>用户名为空、过长或包含换行。</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>密码为空。</translation>
    </message>
    <message>
        <source>The password is too long: at most 4,096 bytes are sent.</source>
        <translation>密码过长：最多发送 4,096 字节。</translation>
    </message>
    <message>
        <source>The password is not UTF-8 text.</source>
        <translation>密码不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The name of the project is too long or contains a line break.</source>
        <translation>项目名称过长或包含换行。</translation>
    </message>
    <message>
        <source>A one-time code has six digits.</source>
        <translation>一次性验证码有六位数字。</translation>
    </message>
    <message>
        <source>A one-time code takes the ID of the user, not the name: see &quot;My Credentials&quot; in the console.</source>
        <translation>一次性验证码需要用户的 ID，而不是名称：见控制台的“我的凭证”。</translation>
    </message>
</context>
<context>
    <name>Ids</name>
    <message>
        <source>The character &quot;%1&quot; at position %2 does not belong in an id.</source>
        <translation>第 %2 个字符“%1”不应出现在 ID 中。</translation>
    </message>
    <message>
        <source>The character %1 at position %2 does not belong in an id.</source>
        <translation>第 %2 个字符 %1 不应出现在 ID 中。</translation>
    </message>
    <message>
        <source>An id has at most %1 characters; this has %2.</source>
        <translation>ID 最多有 %1 个字符；此处有 %2 个。</translation>
    </message>
    <message>
        <source>The peer id is empty.</source>
        <translation>对等体 ID 为空。</translation>
    </message>
    <message>
        <source>Write the peer id without braces and without &quot;urn:uuid:&quot;.</source>
        <translation>请不要给对等体 ID 加花括号或“urn:uuid:”。</translation>
    </message>
    <message>
        <source>A peer id has 36 characters, like 7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71; this has %1.</source>
        <translation>对等体 ID 有 36 个字符，如 7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71；此处有 %1 个。</translation>
    </message>
    <message>
        <source>A peer id has dashes after 8, 12, 16 and 20 digits, like 7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71.</source>
        <translation>对等体 ID 在第 8、12、16 和 20 位数字后有连字符，如 7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71。</translation>
    </message>
    <message>
        <source>The project id is empty.</source>
        <translation>项目 ID 为空。</translation>
    </message>
    <message>
        <source>The task id is empty.</source>
        <translation>任务 ID 为空。</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>1 peer added.</source>
        <translation>已添加 1 个对等体。</translation>
    </message>
    <message>
        <source>1 was in the list already.</source>
        <translation>1 个已在列表中。</translation>
    </message>
    <message>
        <source>1 duplicate left out.</source>
        <translation>略去 1 个重复项。</translation>
    </message>
    <message>
        <source>1 piece could not be read:</source>
        <translation>1 处无法读取：</translation>
    </message>
    <message>
        <source>There is no peer ID in this text.</source>
        <translation>此文本中没有对等体 ID。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 处</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers added.</source>
        <translation>
            <numerusform>已添加 %Ln 个对等体。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in the list already.</source>
        <translation>
            <numerusform>%Ln 个已在列表中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates left out.</source>
        <translation>
            <numerusform>略去 %Ln 个重复项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces could not be read:</source>
        <translation>
            <numerusform>%Ln 处无法读取：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>The list of lines was refused, so their names are missing: %1</source>
        <translation>物理连接列表被拒绝，因此缺少其名称：%1</translation>
    </message>
    <message>
        <source>The list of virtual gateways was refused, so their names are missing: %1</source>
        <translation>虚拟网关列表被拒绝，因此缺少其名称：%1</translation>
    </message>
    <message>
        <source>The list of global gateways was refused, so their names are missing: %1</source>
        <translation>全域接入网关列表被拒绝，因此缺少其名称：%1</translation>
    </message>
    <message>
        <source>The list of lines could not be read, so their names are missing: %1</source>
        <translation>无法读取物理连接列表，因此缺少其名称：%1</translation>
    </message>
    <message>
        <source>The list of virtual gateways could not be read, so their names are missing: %1</source>
        <translation>无法读取虚拟网关列表，因此缺少其名称：%1</translation>
    </message>
    <message>
        <source>The list of global gateways could not be read, so their names are missing: %1</source>
        <translation>无法读取全域接入网关列表，因此缺少其名称：%1</translation>
    </message>
</context>
<context>
    <name>InventoryLoader</name>
    <message>
        <source>Loading the inventory was cancelled.</source>
        <translation>已取消加载资源清单。</translation>
    </message>
</context>
<context>
    <name>JsonCheck</name>
    <message>
        <source>Something follows after the end of the JSON document.</source>
        <translation>JSON 文档结束之后还有内容。</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than 1024 levels.</source>
        <translation>JSON 的嵌套深于 1024 层。</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing in the JSON.</source>
        <translation>JSON 中缺少逗号或右括号。</translation>
    </message>
    <message>
        <source>The name of a member is missing in the JSON.</source>
        <translation>JSON 中缺少成员的名称。</translation>
    </message>
    <message>
        <source>The JSON has two members of the same name in one object.</source>
        <translation>JSON 的一个对象中有两个同名成员。</translation>
    </message>
    <message>
        <source>A colon is missing in the JSON.</source>
        <translation>JSON 中缺少冒号。</translation>
    </message>
    <message>
        <source>A string is not closed in the JSON.</source>
        <translation>JSON 中有未结束的字符串。</translation>
    </message>
    <message>
        <source>A control character stands in a string of the JSON.</source>
        <translation>JSON 的字符串中有控制字符。</translation>
    </message>
    <message>
        <source>A backslash in a string of the JSON means nothing.</source>
        <translation>JSON 的字符串中有无意义的反斜杠。</translation>
    </message>
    <message>
        <source>This is no JSON value.</source>
        <translation>这不是 JSON 值。</translation>
    </message>
    <message>
        <source>A number in the JSON does not fit.</source>
        <translation>JSON 中有一个数字超出范围。</translation>
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
        <translation>制表符分隔 (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Peer IDs, one a line (*.txt)</source>
        <translation>对等体 ID，每行一个 (*.txt)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>这不是普通文件。</translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>A list of IDs</source>
        <translation>ID 列表</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>A table with tabs</source>
        <translation>制表符分隔的表格</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Lines of JSON</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>peer ID</source>
        <translation>对等体 ID</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>interface ID</source>
        <translation>接口 ID</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>line ID</source>
        <translation>物理连接 ID</translation>
    </message>
    <message>
        <source>line</source>
        <translation>物理连接</translation>
    </message>
    <message>
        <source>gateway ID</source>
        <translation>网关 ID</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>remote gateway</source>
        <translation>远端网关</translation>
    </message>
    <message>
        <source>local gateway</source>
        <translation>本端网关</translation>
    </message>
    <message>
        <source>address family</source>
        <translation>地址族</translation>
    </message>
    <message>
        <source>route mode</source>
        <translation>路由模式</translation>
    </message>
    <message>
        <source>BGP ASN</source>
        <translation>BGP ASN</translation>
    </message>
    <message>
        <source>BGP status</source>
        <translation>BGP 状态</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>device ID</source>
        <translation>设备 ID</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>secret: not read</source>
        <translation>机密：不读取</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>, separated by: %1</source>
        <translation>，分隔符：%1</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message numerus="yes">
        <source>Locked, since nothing was pressed for %n minute(s): every secret was taken out of memory.</source>
        <translation>
            <numerusform>已锁定，因为 %n 分钟没有操作：所有机密都已从内存中清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked, since the machine went to sleep or its screen was locked: every secret was taken out of memory.</source>
        <translation>已锁定，因为机器进入睡眠或屏幕被锁定：所有机密都已从内存中清除。</translation>
    </message>
    <message>
        <source>Locked: every secret was taken out of memory.</source>
        <translation>已锁定：所有机密都已从内存中清除。</translation>
    </message>
    <message>
        <source>The run is paused. Choose the connection again, or enter the secret, and press &quot;Go on with the new token&quot;: the same rows go on.</source>
        <translation>运行已暂停。请重新选择连接或输入机密，然后按“使用新 Token 继续”：原来的行会继续。</translation>
    </message>
    <message>
        <source>The run is paused. Enter the secret again and press &quot;Go on with the new token&quot;: the same rows go on.</source>
        <translation>运行已暂停。请重新输入机密，然后按“使用新 Token 继续”：原来的行会继续。</translation>
    </message>
    <message>
        <source>What was detected is still here. Choose the connection again, or enter the secret, to go on.</source>
        <translation>已探测的内容仍在此处。请重新选择连接或输入机密以继续。</translation>
    </message>
    <message>
        <source>What was detected is still here. Enter the secret again to go on.</source>
        <translation>已探测的内容仍在此处。请重新输入机密以继续。</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Peer</source>
        <translation>对等体</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>物理连接</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>远端网关</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>本端网关</translation>
    </message>
    <message>
        <source>Address family</source>
        <translation>地址族</translation>
    </message>
    <message>
        <source>Route mode</source>
        <translation>路由模式</translation>
    </message>
    <message>
        <source>BGP ASN</source>
        <translation>BGP ASN</translation>
    </message>
    <message>
        <source>BGP status</source>
        <translation>BGP 状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Provider status</source>
        <translation>服务商状态</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Bandwidth (Mbit/s)</source>
        <translation>带宽（Mbit/s）</translation>
    </message>
    <message>
        <source>VPC or enterprise router</source>
        <translation>VPC 或企业路由器</translation>
    </message>
    <message>
        <source>%1 %2 is new.</source>
        <translation>%1 %2 是新的。</translation>
    </message>
    <message>
        <source>%1 %2 has gone.</source>
        <translation>%1 %2 已消失。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 %2 changed: %3</source>
        <translation>%1 %2 有变化：%3</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>%1: %2, %3 % loss</source>
        <translation>%1：%2，丢包率 %3%</translation>
    </message>
    <message>
        <source>No peer is selected.</source>
        <translation>没有选择对等体。</translation>
    </message>
    <message>
        <source>%1: no result is kept.</source>
        <translation>%1：没有保存的结果。</translation>
    </message>
    <message>
        <source>%1: %2 results from %3 to %4.</source>
        <translation>%1：%2 个结果，从 %3 到 %4。</translation>
    </message>
    <message>
        <source>%1 without a loss; the line has a gap there.</source>
        <translation>%1 个结果没有丢包率；曲线在该处断开。</translation>
    </message>
    <message>
        <source>Latest: %1.</source>
        <translation>最近：%1。</translation>
    </message>
    <message numerus="yes">
        <source>The loss was measured %Ln times: %1 times none, %2 % at most.</source>
        <translation>
            <numerusform>丢包率测得 %Ln 次：其中 %1 次无丢包，最高 %2%。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>&amp;Detect</source>
        <translation>探测(&amp;D)</translation>
    </message>
    <message>
        <source>Detect the selected peers, or all if none is selected</source>
        <translation>探测所选的对等体；未选择时探测全部</translation>
    </message>
    <message>
        <source>Detect &amp;all</source>
        <translation>全部探测(&amp;A)</translation>
    </message>
    <message>
        <source>Detect every peer of the list</source>
        <translation>探测列表中的每个对等体</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>停止等待(&amp;S)</translation>
    </message>
    <message>
        <source>Send nothing more, and end the rows that are open. Tasks go on at the service.</source>
        <translation>不再发送任何请求，并结束未完成的行。任务在服务端继续。</translation>
    </message>
    <message>
        <source>Follow &amp;up</source>
        <translation>跟进(&amp;U)</translation>
    </message>
    <message>
        <source>See what became of detections that were cut off when the program ended</source>
        <translation>查看程序结束时被中断的探测后来如何</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>重新发送(&amp;G)</translation>
    </message>
    <message>
        <source>Create once more what may or may not have been created</source>
        <translation>把可能已创建也可能未创建的任务再创建一次</translation>
    </message>
    <message>
        <source>&amp;Add peers</source>
        <translation>添加对等体(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Load peers</source>
        <translation>加载对等体(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open a peer list…</source>
        <translation>打开对等体列表(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>试用演示(&amp;D)</translation>
    </message>
    <message>
        <source>Go to the &amp;connection</source>
        <translation>转到连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About Peerlight</source>
        <translation>关于 Peerlight(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Peers</source>
        <translation>对等体(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Detection</source>
        <translation>探测(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>&amp;Go on with the new token</source>
        <translation>使用新 Token 继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
</context>
<context>
    <name>MarkdownWriter</name>
    <message>
        <source>Connectivity detection</source>
        <translation>连通性探测</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>终端节点</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢包率</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对等体</translation>
    </message>
    <message>
        <source>Peer id</source>
        <translation>对等体 ID</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>远端网关</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>DEMO: made with a simulated service, of no real network</source>
        <translation>演示：由模拟服务生成，与真实网络无关</translation>
    </message>
</context>
<context>
    <name>NetworkFailure</name>
    <message>
        <source>the certificate has expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>the certificate is not valid yet; is this machine&apos;s clock right?</source>
        <translation>证书尚未生效；本机时钟正确吗？</translation>
    </message>
    <message>
        <source>the certificate was issued for another host name</source>
        <translation>证书是为另一个主机名颁发的</translation>
    </message>
    <message>
        <source>the certificate is signed by itself, not by an authority that this machine trusts</source>
        <translation>证书是自签名的，不是由本机信任的机构签名</translation>
    </message>
    <message>
        <source>the certificate was issued by an authority that this machine does not trust</source>
        <translation>证书由本机不信任的机构颁发</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be set up.</source>
        <translation>无法与 %1 建立安全连接。</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2.</source>
        <translation>%1 的证书未被接受：%2。</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>（未知）</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a sign-in.</source>
        <translation>代理 %1 要求登录。</translation>
    </message>
    <message>
        <source>The proxy %1 did not make the connection.</source>
        <translation>代理 %1 没有建立连接。</translation>
    </message>
    <message>
        <source>%1 (through the proxy %2)</source>
        <translation>%1（通过代理 %2）</translation>
    </message>
    <message>
        <source>Could not reach %1: the connection was refused.</source>
        <translation>无法访问 %1：连接被拒绝。</translation>
    </message>
    <message>
        <source>Could not reach %1: the host name was not found.</source>
        <translation>无法访问 %1：找不到主机名。</translation>
    </message>
    <message>
        <source>Could not reach %1: the connection attempt got no answer.</source>
        <translation>无法访问 %1：连接尝试没有应答。</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete.</source>
        <translation>与 %1 的连接在响应完整之前结束。</translation>
    </message>
    <message>
        <source>Could not reach %1: this machine has no network at the moment.</source>
        <translation>无法访问 %1：本机当前没有网络。</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>与 %1 的连接失败。</translation>
    </message>
    <message>
        <source>What %1 answered could not be read as HTTP.</source>
        <translation>%1 的应答无法按 HTTP 读取。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
        <translation>%1 在 %2 秒内没有应答。</translation>
    </message>
    <message>
        <source>The answer is too large: more than %1 bytes. It was not read further.</source>
        <translation>响应过大：超过 %1 字节。未继续读取。</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>请求已取消。</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Nothing to do for this peer. If users still see a fault, look behind the remote gateway: routes, firewalls and hosts.</source>
        <translation>此对等体无需处理。如果用户仍遇到故障，请检查远端网关后面：路由、防火墙和主机。</translation>
    </message>
    <message>
        <source>Detect again: a loss that stays is a fault, one that goes may have been a moment of load.</source>
        <translation>请重新探测：持续的丢包是故障，消失的丢包可能只是一时的负载。</translation>
    </message>
    <message>
        <source>Look at the load of the line and at the error counters of the interfaces on both ends: a full line and a bad one lose packets alike.</source>
        <translation>请检查物理连接的负载和两端接口的错误计数：线路占满和线路不良都会丢包。</translation>
    </message>
    <message>
        <source>If the loss stays, call the carrier of the line with the task id and the times below.</source>
        <translation>如果丢包持续，请联系物理连接的运营商，并告知下面的任务 ID 和时间。</translation>
    </message>
    <message>
        <source>Detect 3 more times, to see whether it stays: one test is a sample.</source>
        <translation>再探测 3 次，看它是否持续：一次探测只是一个样本。</translation>
    </message>
    <message>
        <source>Look at the BGP session on the customer&apos;s router: if it is up and carries traffic, the router may only drop the test packets.</source>
        <translation>请查看客户路由器上的 BGP 会话：如果它已建立并承载流量，路由器可能只是丢弃探测报文。</translation>
    </message>
    <message>
        <source>Check whether a filter on the customer&apos;s router drops the test packets. They may be ICMP echo; the service does not document what it sends.</source>
        <translation>请检查客户路由器上是否有过滤规则丢弃探测报文。它们可能是 ICMP echo；服务没有说明它发送什么。</translation>
    </message>
    <message>
        <source>Check on the customer&apos;s router that the interface is up and has the address %1.</source>
        <translation>请在客户路由器上检查接口是否已启用，并且地址为 %1。</translation>
    </message>
    <message>
        <source>Call the carrier of the line with the times below, since it can see the line itself.</source>
        <translation>请联系物理连接的运营商并告知下面的时间，他们能看到物理连接本身。</translation>
    </message>
    <message>
        <source>Detect again: a test that failed may not fail twice.</source>
        <translation>请重新探测：失败过一次的探测不一定再次失败。</translation>
    </message>
    <message>
        <source>If the test fails again, open a ticket with the cloud provider and give the task id below.</source>
        <translation>如果探测再次失败，请向云服务商提交工单，并附上下面的任务 ID。</translation>
    </message>
    <message>
        <source>Asking again will not help until the permission is there. Ask the administrator of the account: Direct Connect Administrator or DCAAS FullAccess may be needed.</source>
        <translation>在获得权限之前，再次请求没有用。请联系账号管理员：可能需要 Direct Connect Administrator 或 DCAAS FullAccess。</translation>
    </message>
    <message>
        <source>Check that the endpoint&apos;s region and the project are those of the peer.</source>
        <translation>请检查终端节点的区域和项目是否就是此对等体的区域和项目。</translation>
    </message>
    <message>
        <source>Load the peers again: the peer may have been deleted.</source>
        <translation>请重新加载对等体：此对等体可能已被删除。</translation>
    </message>
    <message>
        <source>Look at the code and the service&apos;s words below.</source>
        <translation>请查看下面的错误码和服务的原话。</translation>
    </message>
    <message>
        <source>If it stays, open a ticket with the cloud provider and give the request id below.</source>
        <translation>如果仍然如此，请向云服务商提交工单，并附上下面的请求 ID。</translation>
    </message>
    <message>
        <source>Look at the task again later, by the task id below.</source>
        <translation>请稍后按下面的任务 ID 再次查看任务。</translation>
    </message>
    <message>
        <source>Detect again only if a second task for this peer does no harm.</source>
        <translation>只有在此对等体多一个任务没有坏处时才重新探测。</translation>
    </message>
    <message>
        <source>Look at the service&apos;s list of detections for a task of this peer.</source>
        <translation>请在服务的探测列表中查找此对等体的任务。</translation>
    </message>
    <message>
        <source>Detect again.</source>
        <translation>请重新探测。</translation>
    </message>
    <message>
        <source>Check the network, the name of the endpoint and the proxy, then detect again.</source>
        <translation>请检查网络、终端节点名称和代理，然后重新探测。</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another data folder, then detect again.</source>
        <translation>请在磁盘上腾出空间，或选择另一个数据文件夹，然后重新探测。</translation>
    </message>
    <message>
        <source>Get a new token for this project and region, then detect again.</source>
        <translation>请为此项目和区域获取新的 Token，然后重新探测。</translation>
    </message>
    <message>
        <source>Detect again later, with fewer peers or at a lower rate.</source>
        <translation>请稍后以更少的对等体或更低的速率重新探测。</translation>
    </message>
    <message>
        <source>If it stays, look at what the service sent, below.</source>
        <translation>如果仍然如此，请查看下面服务发送的内容。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The run is paused: the service refused the token or key. %1 Enter another one and press &quot;Go on with the new token&quot;: the same rows go on.</source>
        <translation>运行已暂停：服务拒绝了 Token 或密钥。%1 请输入另一个，然后按“使用新 Token 继续”：原来的行会继续。</translation>
    </message>
    <message>
        <source>The service refused the token or key. %1 Enter another one and press Load peers again.</source>
        <translation>服务拒绝了 Token 或密钥。%1 请输入另一个，然后再次按“加载对等体”。</translation>
    </message>
    <message>
        <source>This account may not create detections in this project, and asking again will not help. An administrator can grant DCAAS FullAccess or Direct Connect Administrator.</source>
        <translation>此账号不能在此项目中创建探测，再次请求没有用。管理员可以授予 DCAAS FullAccess 或 Direct Connect Administrator。</translation>
    </message>
    <message>
        <source>This account may not list virtual interfaces in this project, and asking again will not help. An administrator can grant DCAAS ReadOnlyAccess.</source>
        <translation>此账号不能列出此项目的虚拟接口，再次请求没有用。管理员可以授予 DCAAS ReadOnlyAccess。</translation>
    </message>
    <message>
        <source>The service cannot be reached: %1 The run waits, and goes on when it can be reached again.</source>
        <translation>无法访问服务：%1 运行正在等待，可以访问后会继续。</translation>
    </message>
    <message>
        <source>The service cannot be reached: %1 Check the network, then press Load peers again.</source>
        <translation>无法访问服务：%1 请检查网络，然后再次按“加载对等体”。</translation>
    </message>
    <message>
        <source>The connection is not safe, so it is not used: %1</source>
        <translation>连接不安全，因此不使用：%1</translation>
    </message>
    <message>
        <source>The service does not know this project, or has no such list there. Check that the region and the project ID belong together.</source>
        <translation>服务不认识此项目，或者那里没有这样的列表。请检查区域和项目 ID 是否对应。</translation>
    </message>
    <message>
        <source>The service asked to slow down. Wait a little, then press Load peers again.</source>
        <translation>服务要求放慢速度。请稍等，然后再次按“加载对等体”。</translation>
    </message>
    <message>
        <source>The service asked to slow down. Press Load peers again in %1 s.</source>
        <translation>服务要求放慢速度。请在 %1 秒后再次按“加载对等体”。</translation>
    </message>
    <message>
        <source>Something between you and the service answered, or the answer is not the documented one: %1</source>
        <translation>您与服务之间的某个设备作出了应答，或者应答与文档不符：%1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>错误码 %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>请求 %1</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Clear</source>
        <translation>畅通</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>丢包</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>探测异常</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>探测中</translation>
    </message>
    <message>
        <source>test failed</source>
        <translation>探测异常</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>A group needs a name without spaces around it.</source>
        <translation>分组需要一个首尾没有空格的名称。</translation>
    </message>
    <message>
        <source>The name of a group has at most %1 characters.</source>
        <translation>分组名称最多 %1 个字符。</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot;.</source>
        <translation>没有分组“%1”。</translation>
    </message>
    <message>
        <source>A peer can be in a group once only.</source>
        <translation>一个对等体在一个分组中只能出现一次。</translation>
    </message>
    <message>
        <source>There is a group &quot;%1&quot; already.</source>
        <translation>已有分组“%1”。</translation>
    </message>
    <message>
        <source>A peer has at most %1 tags.</source>
        <translation>一个对等体最多有 %1 个标签。</translation>
    </message>
    <message>
        <source>A tag is one word of at most %1 characters.</source>
        <translation>标签是一个最多 %1 个字符的词。</translation>
    </message>
    <message>
        <source>A peer has a tag once only.</source>
        <translation>同一标签在一个对等体上只能有一次。</translation>
    </message>
    <message>
        <source>A field of a card has at most %1 characters.</source>
        <translation>卡片的一个字段最多 %1 个字符。</translation>
    </message>
    <message>
        <source>The notes of a card have at most %1 characters.</source>
        <translation>卡片的备注最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A card has at most %1 maintenance windows.</source>
        <translation>一张卡片最多有 %1 个维护窗口。</translation>
    </message>
    <message>
        <source>A maintenance window ends before it starts.</source>
        <translation>维护窗口的结束早于开始。</translation>
    </message>
    <message>
        <source>A card belongs to a line.</source>
        <translation>卡片属于一条物理连接。</translation>
    </message>
</context>
<context>
    <name>PageWalk</name>
    <message>
        <source>A list of the service does not end: it repeats a page or has more than 50 pages.</source>
        <translation>服务的一个列表没有尽头：它重复某一页或超过 50 页。</translation>
    </message>
</context>
<context>
    <name>PairVerdict</name>
    <message>
        <source>Both paths answer, and both lose packets: %1 and %2.</source>
        <translation>两条路径都有应答，但都丢包：%1 和 %2。</translation>
    </message>
    <message>
        <source>Both paths answer, but %1 loses packets.</source>
        <translation>两条路径都有应答，但 %1 丢包。</translation>
    </message>
    <message>
        <source>%1 answers, %2 is unreachable: one address family is cut off.</source>
        <translation>%1 有应答，%2 不可达：一个地址族被切断。</translation>
    </message>
    <message>
        <source>No redundancy left: only %1 answers, and it loses packets.</source>
        <translation>已无冗余：只有 %1 有应答，并且丢包。</translation>
    </message>
    <message>
        <source>No redundancy left: only %1 carries.</source>
        <translation>已无冗余：只有 %1 承载流量。</translation>
    </message>
    <message>
        <source>Nothing is known of either path: %1 and %2 have no result.</source>
        <translation>两条路径的情况都未知：%1 和 %2 没有结果。</translation>
    </message>
    <message>
        <source>%1 is %2; whether %3 works is not known.</source>
        <translation>%1 为%2；%3 是否正常未知。</translation>
    </message>
    <message>
        <source>Both paths clear: %1 and %2.</source>
        <translation>两条路径都畅通：%1 和 %2。</translation>
    </message>
    <message>
        <source>Both unreachable: %1 and %2.</source>
        <translation>都不可达：%1 和 %2。</translation>
    </message>
    <message>
        <source>%1 and %2 belong together; there is no result of both yet.</source>
        <translation>%1 和 %2 是一对；两者还没有都得出结果。</translation>
    </message>
    <message>
        <source>%1 and %2 belong together, but their results cannot be combined.</source>
        <translation>%1 和 %2 是一对，但它们的结果不能合在一起判断。</translation>
    </message>
    <message>
        <source>This is no redundancy: both paths run over one line. When it fails, both are gone.</source>
        <translation>这不是冗余：两条路径都经过同一条物理连接。它一断，两条都断。</translation>
    </message>
    <message>
        <source>This is no redundancy: both paths end on one device. When it fails, both are gone.</source>
        <translation>这不是冗余：两条路径都终结在同一台设备。它一坏，两条都断。</translation>
    </message>
    <message>
        <source>The time of one of the results is not known, so the two may not be of the same moment.</source>
        <translation>其中一个结果的时间未知，因此两者可能不是同一时刻的。</translation>
    </message>
    <message>
        <source>The two results lie %1 s apart. More than %2 s, and one path may have come back while the other went.</source>
        <translation>两个结果相隔 %1 秒。超过 %2 秒，就可能一条路径恢复时另一条断开。</translation>
    </message>
    <message>
        <source>The two are of different address families: neither carries the other&apos;s traffic.</source>
        <translation>两者属于不同的地址族：谁也不承载对方的流量。</translation>
    </message>
    <message>
        <source>What both have in common is the first suspect; two faults at once are rare.</source>
        <translation>首先怀疑两者的共同点；同时出现两个故障很少见。</translation>
    </message>
    <message>
        <source>Plan a second way over another line and device, since this pair would fail as one.</source>
        <translation>请规划经过另一条物理连接和另一台设备的第二条路径，因为这一对会同时失效。</translation>
    </message>
    <message>
        <source>Touch nothing on the path that answers until the other is back, since there is no second one.</source>
        <translation>在另一条恢复之前，请勿改动有应答的路径，因为没有第二条。</translation>
    </message>
    <message>
        <source>Check that the routes have moved to the path that answers: the test only shows that its remote gateway can be reached.</source>
        <translation>请检查路由是否已切换到有应答的路径：探测只说明其远端网关可达。</translation>
    </message>
    <message>
        <source>Detect both 3 more times, to see whether the loss stays.</source>
        <translation>把两者再探测 3 次，看丢包是否持续。</translation>
    </message>
    <message>
        <source>Call the carrier of the line first, since both paths run over it.</source>
        <translation>请先联系物理连接的运营商，因为两条路径都经过它。</translation>
    </message>
    <message>
        <source>Look at the device first, since both paths end on it.</source>
        <translation>请先检查设备，因为两条路径都终结在它上面。</translation>
    </message>
    <message>
        <source>Look at the customer&apos;s site first (power, router, filter), since both paths end there.</source>
        <translation>请先检查客户站点（电源、路由器、过滤规则），因为两条路径都终结在那里。</translation>
    </message>
    <message>
        <source>Detect both together, so that their results are of the same moment.</source>
        <translation>请同时探测两者，使结果属于同一时刻。</translation>
    </message>
    <message>
        <source>Both test the remote gateway %1.</source>
        <translation>两者都探测远端网关 %1。</translation>
    </message>
    <message>
        <source>Their remote networks overlap, behind one gateway of the cloud.</source>
        <translation>它们的远端网络重叠，位于云的同一个网关之后。</translation>
    </message>
    <message>
        <source>Both belong to the virtual interface %1.</source>
        <translation>两者都属于虚拟接口 %1。</translation>
    </message>
    <message>
        <source>They are the only two of this address family at the gateway %1. Whether both lead to the same network of the customer is not known.</source>
        <translation>它们是网关 %1 上此地址族仅有的两个。两者是否通向客户的同一网络未知。</translation>
    </message>
    <message>
        <source>%1: never detected</source>
        <translation>%1：从未探测</translation>
    </message>
    <message>
        <source>%1 percent loss</source>
        <translation>丢包率 %1%</translation>
    </message>
    <message>
        <source>Line of both: %1</source>
        <translation>两者的物理连接：%1</translation>
    </message>
    <message>
        <source>Device of both: %1</source>
        <translation>两者的设备：%1</translation>
    </message>
    <message>
        <source>Both lines end at the location %1.</source>
        <translation>两条物理连接都终结于位置 %1。</translation>
    </message>
</context>
<context>
    <name>PaletteSources</name>
    <message>
        <source>1 peer</source>
        <translation>1 个对等体</translation>
    </message>
    <message>
        <source>Own group</source>
        <translation>自建分组</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>已保存的视图</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln 个对等体</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>PeerFilter</name>
    <message>
        <source>This quote is not closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>loss: needs a number from 0 to 100, for example loss:&gt;0</source>
        <translation>loss: 后面需要 0 到 100 的数字，例如 loss:&gt;0</translation>
    </message>
    <message>
        <source>asn: needs a number, for example asn:64512</source>
        <translation>asn: 后面需要数字，例如 asn:64512</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未探测</translation>
    </message>
    <message>
        <source>outcome: knows clear, degraded, unreachable, test_failed, unknown, running, none</source>
        <translation>outcome: 可用 clear、degraded、unreachable、test_failed、unknown、running、none</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>此处缺少要查找的内容。</translation>
    </message>
    <message>
        <source>The filter knows name:, line:, gateway:, vif:, group:, tag:, carrier:, circuit:, note:, asn:, loss:, outcome:</source>
        <translation>筛选可用 name:、line:、gateway:、vif:、group:、tag:、carrier:、circuit:、note:、asn:、loss:、outcome:</translation>
    </message>
</context>
<context>
    <name>PeerList</name>
    <message>
        <source>Line %1, byte %2: %3</source>
        <translation>第 %1 行，第 %2 字节：%3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The file is a workbook or a compressed archive: save the list as text or CSV first.</source>
        <translation>此文件是工作簿或压缩包：请先把列表另存为文本或 CSV。</translation>
    </message>
    <message>
        <source>The file is compressed: unpack it first.</source>
        <translation>此文件已压缩：请先解压。</translation>
    </message>
    <message>
        <source>The file has a NUL byte at position %1: it is not text, or it is UTF-16 without a byte order mark. Save it as UTF-8.</source>
        <translation>文件在位置 %1 有 NUL 字节：它不是文本，或者是没有字节顺序标记的 UTF-16。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file is not valid text in its encoding (%1) at byte %2: save it as UTF-8, or choose the encoding that it has.</source>
        <translation>文件在第 %2 字节处不是其编码（%1）的有效文本：请另存为 UTF-8，或选择它的编码。</translation>
    </message>
    <message>
        <source>This program cannot read GB18030: save the file as UTF-8.</source>
        <translation>本程序不能读取 GB18030：请把文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>This is no name of a file.</source>
        <translation>这不是文件名。</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB: it is not a list of peers.</source>
        <translation>文件大于 100 MB：这不是对等体列表。</translation>
    </message>
    <message>
        <source>The file was changed while it was read: try again.</source>
        <translation>读取期间文件被改动：请重试。</translation>
    </message>
    <message>
        <source>A cell of this row has more than 65,536 characters.</source>
        <translation>此行的一个单元格超过 65,536 个字符。</translation>
    </message>
    <message>
        <source>This row has more than 256 cells.</source>
        <translation>此行超过 256 个单元格。</translation>
    </message>
    <message>
        <source>The quotation mark on this line is not closed: nothing after it was read.</source>
        <translation>此行的引号没有闭合：其后的内容未读取。</translation>
    </message>
    <message>
        <source>No column of the list is taken for the peer id.</source>
        <translation>列表中没有被当作对等体 ID 的列。</translation>
    </message>
    <message>
        <source>There is no peer id in this row.</source>
        <translation>此行没有对等体 ID。</translation>
    </message>
    <message>
        <source>The list has more than %1 peers.</source>
        <translation>列表中的对等体多于 %1 个。</translation>
    </message>
    <message>
        <source>The JSON is larger than 20 MB: it is not a list of peers.</source>
        <translation>JSON 大于 20 MB：这不是对等体列表。</translation>
    </message>
    <message>
        <source>Line %1 is longer than 1 MB.</source>
        <translation>第 %1 行长于 1 MB。</translation>
    </message>
</context>
<context>
    <name>PeerLoader</name>
    <message>
        <source>Loading the peers was cancelled.</source>
        <translation>已取消加载对等体。</translation>
    </message>
</context>
<context>
    <name>PeerReport</name>
    <message>
        <source>Peer id</source>
        <translation>对等体 ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>远端网关</translation>
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
        <translation>接口</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>物理连接</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
</context>
<context>
    <name>PeerTable</name>
    <message>
        <source>Not tested</source>
        <translation>未探测</translation>
    </message>
    <message>
        <source>%1, not tested</source>
        <translation>%1，未探测</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sentence, age</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>What the latest detection says</source>
        <translation>最近一次探测的结论</translation>
    </message>
    <message>
        <source>The virtual interface, which the peers of a pair share</source>
        <translation>虚拟接口，一对对等体共用它</translation>
    </message>
    <message>
        <source>The address that is tested</source>
        <translation>被探测的地址</translation>
    </message>
    <message>
        <source>Packets lost, once the task is complete</source>
        <translation>丢失的报文，任务完成后才有</translation>
    </message>
    <message>
        <source>The last ten outcomes of this session, the latest at the end</source>
        <translation>本次会话的最近十个结果，最新的在末尾</translation>
    </message>
    <message>
        <source>How long ago the result became known</source>
        <translation>结果是多久以前得知的</translation>
    </message>
    <message>
        <source>Where the task is</source>
        <translation>任务进行到哪一步</translation>
    </message>
    <message>
        <source>Local time of this computer</source>
        <translation>本机的本地时间</translation>
    </message>
    <message>
        <source>Your own words for this peer</source>
        <translation>您为此对等体写的备注</translation>
    </message>
    <message>
        <source>From a list, or from the circuit card of its line</source>
        <translation>来自列表，或来自其物理连接的电路卡片</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对等体</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>远端网关</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢包率</translation>
    </message>
    <message>
        <source>Last 10</source>
        <translation>最近 10 次</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Address family</source>
        <translation>地址族</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>本端网关</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>BGP ASN</source>
        <translation>BGP ASN</translation>
    </message>
    <message>
        <source>BGP status</source>
        <translation>BGP 状态</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>物理连接</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Detection ID</source>
        <translation>探测 ID</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Virtual interface</source>
        <translation>虚拟接口</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Result known since %1 UTC.</source>
        <translation>结果自 %1 UTC 起已知。</translation>
    </message>
    <message>
        <source>This is more than 15 minutes ago. Detect again to see how the line is now.</source>
        <translation>这已超过 15 分钟。请重新探测以了解物理连接现在的状况。</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>The reply of the create was lost; the task was found by looking for it.</source>
        <translation>创建请求的应答丢失；任务是查找到的。</translation>
    </message>
    <message>
        <source>Not known: the service tells a loss only when a task is complete.</source>
        <translation>未知：任务完成后服务才给出丢包率。</translation>
    </message>
    <message>
        <source>Virtual interface %1</source>
        <translation>虚拟接口 %1</translation>
    </message>
    <message>
        <source>Oldest first: %1</source>
        <translation>从最早到最新：%1</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock. The service says: %1</source>
        <translation>按本机时钟。服务给出的时间：%1</translation>
    </message>
</context>
<context>
    <name>PlainTextLeftover</name>
    <message>
        <source>%1 holds secrets in plain text and cannot be removed: %2. Remove it yourself.</source>
        <translation>%1 以明文保存着机密，无法删除：%2。请自行删除。</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer took nothing.</source>
        <translation>打印机没有接收任何内容。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Give the connection a name.</source>
        <translation>请给连接起一个名称。</translation>
    </message>
    <message>
        <source>The name has more than %1 characters.</source>
        <translation>名称多于 %1 个字符。</translation>
    </message>
    <message>
        <source>The name has a character that cannot be shown.</source>
        <translation>名称中有无法显示的字符。</translation>
    </message>
    <message>
        <source>At most 10,000 requests a second, and %1 at once.</source>
        <translation>每秒最多 10,000 个请求，同时最多 %1 个。</translation>
    </message>
    <message>
        <source>The deadline is 5 to 3,600 seconds.</source>
        <translation>期限为 5 到 3,600 秒。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host name alone, without a user, a password or http://.</source>
        <translation>请只填写代理的主机名，不带用户、密码或 http://。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, 1 to 65535.</source>
        <translation>请填写代理的端口，1 到 65535。</translation>
    </message>
    <message>
        <source>Enter the name of the account that the user belongs to.</source>
        <translation>请填写用户所属账号的名称。</translation>
    </message>
    <message>
        <source>Enter the name of the IAM user.</source>
        <translation>请填写 IAM 用户的名称。</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>预发布</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验室</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>The file is larger than 1 MB: it holds no connections.</source>
        <translation>文件大于 1 MB：其中没有连接。</translation>
    </message>
    <message>
        <source>This is not JSON: %1 (at byte %2).</source>
        <translation>这不是 JSON：%1（第 %2 字节）。</translation>
    </message>
    <message>
        <source>This is not a file of Peerlight&apos;s connections.</source>
        <translation>这不是 Peerlight 的连接文件。</translation>
    </message>
    <message>
        <source>The file has more than %1 connections.</source>
        <translation>文件中的连接多于 %1 个。</translation>
    </message>
    <message>
        <source>Members that look like a secret were left out: %1.</source>
        <translation>略去了看起来像机密的成员：%1。</translation>
    </message>
    <message>
        <source>Connection %1: members that look like a secret were left out.</source>
        <translation>连接 %1：略去了看起来像机密的成员。</translation>
    </message>
    <message>
        <source>Connection %1 has no name, and was left out.</source>
        <translation>连接 %1 没有名称，已略去。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>A newer Peerlight wrote %1: connections can be used, and not changed.</source>
        <translation>%1 由更新版本的 Peerlight 写入：连接可以使用，不能更改。</translation>
    </message>
    <message>
        <source>Another Peerlight is writing the connections: try again.</source>
        <translation>另一个 Peerlight 正在写入连接：请重试。</translation>
    </message>
</context>
<context>
    <name>ProfileSecret</name>
    <message>
        <source>What is kept for this connection is no access key.</source>
        <translation>为此连接保存的不是访问密钥。</translation>
    </message>
    <message>
        <source>With a password somebody has to sign in first.</source>
        <translation>使用密码时，须先有人登录。</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Waiting was stopped: the task may still be running at the service.</source>
        <translation>已停止等待：任务可能仍在服务端运行。</translation>
    </message>
    <message>
        <source>Waiting was stopped before an answer came: the task may or may not have been created.</source>
        <translation>在应答到来之前停止了等待：任务可能已创建，也可能没有。</translation>
    </message>
    <message>
        <source>Waiting was stopped before anything was sent for this peer.</source>
        <translation>在为此对等体发送任何请求之前停止了等待。</translation>
    </message>
    <message>
        <source>There was no result by the deadline: the task may still be running at the service.</source>
        <translation>到期限为止没有结果：任务可能仍在服务端运行。</translation>
    </message>
    <message>
        <source>There was no answer by the deadline: the task may or may not have been created.</source>
        <translation>到期限为止没有应答：任务可能已创建，也可能没有。</translation>
    </message>
    <message>
        <source>The deadline passed before anything was sent for this peer.</source>
        <translation>在为此对等体发送任何请求之前期限已过。</translation>
    </message>
    <message>
        <source>The task is complete, but its loss is not a whole number from 0 to 100.</source>
        <translation>任务已完成，但其丢包率不是 0 到 100 的整数。</translation>
    </message>
    <message>
        <source>The service gave the task a status that is not documented.</source>
        <translation>服务给任务的状态在文档中没有。</translation>
    </message>
    <message>
        <source>The service answered something that was not understood.</source>
        <translation>服务的应答无法理解。</translation>
    </message>
    <message>
        <source>The service refused to create the task (%1).</source>
        <translation>服务拒绝创建任务（%1）。</translation>
    </message>
    <message>
        <source>The service refused to create the task (HTTP %1).</source>
        <translation>服务拒绝创建任务（HTTP %1）。</translation>
    </message>
    <message>
        <source>The service refused to create the task.</source>
        <translation>服务拒绝创建任务。</translation>
    </message>
    <message>
        <source>Connectivity detection is not available at this endpoint.</source>
        <translation>此终端节点不提供连通性探测。</translation>
    </message>
    <message>
        <source>The service does not know this peer id.</source>
        <translation>服务不认识此对等体 ID。</translation>
    </message>
    <message>
        <source>The service does not allow this account to create the task.</source>
        <translation>服务不允许此账号创建任务。</translation>
    </message>
    <message>
        <source>The request was refused here, before anything was sent.</source>
        <translation>请求在发送之前就在此处被拒绝。</translation>
    </message>
    <message>
        <source>Nothing was sent: a secure connection to the service could not be made.</source>
        <translation>没有发送任何请求：无法与服务建立安全连接。</translation>
    </message>
    <message>
        <source>Nothing was sent: the service could not be reached.</source>
        <translation>没有发送任何请求：无法访问服务。</translation>
    </message>
    <message>
        <source>The reply was lost, and more than one task could be the one that was created.</source>
        <translation>应答丢失，并且可能是所创建任务的不止一个。</translation>
    </message>
    <message>
        <source>The reply was lost, and more than one task could be the one that was created: %1.</source>
        <translation>应答丢失，并且可能是所创建任务的不止一个：%1。</translation>
    </message>
    <message>
        <source>There is no result.</source>
        <translation>没有结果。</translation>
    </message>
    <message>
        <source>The reply was lost: the task may or may not have been created.</source>
        <translation>应答丢失：任务可能已创建，也可能没有。</translation>
    </message>
    <message>
        <source>The service no longer knows the task.</source>
        <translation>服务已不认识此任务。</translation>
    </message>
    <message>
        <source>The service refused the credential.</source>
        <translation>服务拒绝了凭证。</translation>
    </message>
    <message>
        <source>The service asked to slow down until it was too late for this peer.</source>
        <translation>服务要求放慢速度，直到此对等体已来不及。</translation>
    </message>
    <message>
        <source>Nothing was sent: the history could not be written, so a task might have been forgotten.</source>
        <translation>没有发送任何请求：无法写入历史记录，任务可能会被遗忘。</translation>
    </message>
    <message>
        <source>Nothing was sent: the program had ended before it was this peer&apos;s turn.</source>
        <translation>没有发送任何请求：还没轮到此对等体程序就结束了。</translation>
    </message>
</context>
<context>
    <name>RefusedProof</name>
    <message>
        <source>This machine&apos;s clock is %1 minutes ahead of the service&apos;s: set it, then try again. A signature is taken within 15 minutes only.</source>
        <translation>本机时钟比服务快 %1 分钟：请校准后重试。签名只在 15 分钟内有效。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 minutes behind the service&apos;s: set it, then try again. A signature is taken within 15 minutes only.</source>
        <translation>本机时钟比服务慢 %1 分钟：请校准后重试。签名只在 15 分钟内有效。</translation>
    </message>
    <message>
        <source>The access key was refused: check the access key ID, the secret access key and the region.</source>
        <translation>访问密钥被拒绝：请检查访问密钥 ID、秘密访问密钥和区域。</translation>
    </message>
    <message>
        <source>The project is not one of this user&apos;s: check the region, or the name or ID of the project.</source>
        <translation>该项目不属于此用户：请检查区域，或项目的名称或 ID。</translation>
    </message>
    <message>
        <source>The account, the user name or the password is wrong. Several failures lock the user. A HUAWEI ID cannot sign in here: use an IAM user with programmatic access.</source>
        <translation>账号、用户名或密码错误。多次失败会锁定用户。HUAWEI ID 不能在此登录：请使用有编程访问的 IAM 用户。</translation>
    </message>
    <message>
        <source>This user may not sign in here: ask the administrator of the account for programmatic access.</source>
        <translation>此用户不能在此登录：请向账号管理员申请编程访问。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 clear, %2 degraded, %3 unreachable, %4 test failed, %5 unknown</source>
        <translation>%1 个畅通，%2 个丢包，%3 个不可达，%4 个探测异常，%5 个未知</translation>
    </message>
    <message>
        <source>%1: %2. %3 in %4 s.</source>
        <translation>%1：%2。%3，用时 %4 秒。</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 个对等体</translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation>%1 个对等体</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 个请求</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 个请求</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>cut off here</source>
        <translation>在此截断</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>TLS refused</source>
        <translation>TLS 被拒绝</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>answer not readable</source>
        <translation>应答不可读</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1，%2 毫秒</translation>
    </message>
</context>
<context>
    <name>RunNews</name>
    <message>
        <source>It waits for a new token.</source>
        <translation>正在等待新的 Token。</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>无法访问服务。</translation>
    </message>
    <message>
        <source>The history cannot be written.</source>
        <translation>无法写入历史记录。</translation>
    </message>
    <message>
        <source>Detection ended</source>
        <translation>探测已结束</translation>
    </message>
    <message>
        <source>Detection paused</source>
        <translation>探测已暂停</translation>
    </message>
    <message>
        <source>%1 of %2 ended.</source>
        <translation>%2 个中已结束 %1 个。</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Connectivity detection of %1</source>
        <translation>%1 的连通性探测</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>终端节点</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未结束</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>names, addresses and ids stand under aliases</source>
        <translation>名称、地址和 ID 以化名代替</translation>
    </message>
    <message>
        <source>names stand under aliases</source>
        <translation>名称以化名代替</translation>
    </message>
    <message>
        <source>What is not clear</source>
        <translation>未畅通的对等体</translation>
    </message>
    <message>
        <source>%1 more are in the table.</source>
        <translation>另有 %1 个见表格。</translation>
    </message>
    <message>
        <source>%1: %2 results</source>
        <translation>%1：%2 个结果</translation>
    </message>
    <message>
        <source>%1 more peers are not drawn.</source>
        <translation>另有 %1 个对等体未绘制。</translation>
    </message>
    <message>
        <source>Loss over time, in UTC</source>
        <translation>丢包率随时间的变化（UTC）</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>Made with Peerlight %1.</source>
        <translation>由 Peerlight %1 生成。</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>开始（UTC）</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>对等体</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>畅通</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>丢包</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
</context>
<context>
    <name>SecretScan</name>
    <message>
        <source>a token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>a header with a credential</source>
        <translation>带凭证的请求头</translation>
    </message>
    <message>
        <source>a password or a key</source>
        <translation>密码或密钥</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>an address with a password</source>
        <translation>带密码的地址</translation>
    </message>
    <message>
        <source>an access key or a secret key</source>
        <translation>访问密钥 ID 或秘密访问密钥</translation>
    </message>
    <message>
        <source>the mark of a test for leaks</source>
        <translation>泄漏测试的标记</translation>
    </message>
    <message>
        <source>a secret of this session</source>
        <translation>本次会话的机密</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The service refused this credential.</source>
        <translation>服务拒绝了此凭证。</translation>
    </message>
    <message>
        <source>No project of this region was found: enter its ID.</source>
        <translation>没有找到此区域的项目：请输入其 ID。</translation>
    </message>
    <message>
        <source>A one-time code is good once: enter the project ID %1, and a new code.</source>
        <translation>一次性验证码只能使用一次：请输入项目 ID %1 和新的验证码。</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 of %2 ended</source>
        <translation>%2 个中已结束 %1 个</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 个排队</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 个请求</translation>
    </message>
    <message>
        <source>paused: the service refused the token</source>
        <translation>已暂停：服务拒绝了 Token</translation>
    </message>
    <message>
        <source>the service asked to slow down</source>
        <translation>服务要求放慢速度</translation>
    </message>
    <message>
        <source>the service cannot be reached, trying again</source>
        <translation>无法访问服务，正在重试</translation>
    </message>
    <message>
        <source>the service keeps failing, trying again</source>
        <translation>服务不断失败，正在重试</translation>
    </message>
    <message>
        <source>nothing is sent: the history cannot be written</source>
        <translation>不发送任何请求：无法写入历史记录</translation>
    </message>
    <message>
        <source>waiting for the set pace</source>
        <translation>等待设定的速率</translation>
    </message>
    <message>
        <source>Loading peers: %1 so far</source>
        <translation>正在加载对等体：已有 %1 个</translation>
    </message>
    <message>
        <source>No peers yet</source>
        <translation>还没有对等体</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 个对等体</translation>
    </message>
    <message>
        <source>nothing detected yet</source>
        <translation>还没有探测</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln 个对等体</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreErrors</name>
    <message>
        <source>Keep it for this session only: it is forgotten when the program ends.</source>
        <translation>只在本次会话中保留：程序结束时即被遗忘。</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this.</source>
        <translation>密钥环中没有此项。</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>请重新输入。</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep it.</source>
        <translation>此处没有可以保存它的密钥环。</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused.</source>
        <translation>密钥环已锁定，或访问被拒绝。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep it for this session only.</source>
        <translation>请解锁后重试，或只在本次会话中保留。</translation>
    </message>
    <message numerus="yes">
        <source>The keychain did not answer within %n second(s).</source>
        <translation>
            <numerusform>密钥环在 %n 秒内没有应答。</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain was not asked: the program ends.</source>
        <translation>没有询问密钥环：程序正在结束。</translation>
    </message>
    <message>
        <source>There is nothing to keep: it is empty.</source>
        <translation>没有可保存的内容：它是空的。</translation>
    </message>
    <message>
        <source>The id of a key has 1 to %1 characters.</source>
        <translation>密钥的 ID 有 1 到 %1 个字符。</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢包率</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对等体</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>远端网关</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>DEMO: made with a simulated service, of no real network</source>
        <translation>演示：由模拟服务生成，与真实网络无关</translation>
    </message>
</context>
<context>
    <name>TaskJson</name>
    <message>
        <source>… the rest is not shown</source>
        <translation>… 其余未显示</translation>
    </message>
</context>
<context>
    <name>TaskWord</name>
    <message>
        <source>No result</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>Lost reply</source>
        <translation>应答丢失</translation>
    </message>
    <message>
        <source>More than one task</source>
        <translation>不止一个任务</translation>
    </message>
    <message>
        <source>No result in time</source>
        <translation>未及时得到结果</translation>
    </message>
    <message>
        <source>Stopped waiting</source>
        <translation>已停止等待</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Task gone</source>
        <translation>任务已消失</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token 被拒绝</translation>
    </message>
    <message>
        <source>Slowed down too long</source>
        <translation>被限速太久</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Complete, recovered</source>
        <translation>已完成，查找到的</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Error, recovered</source>
        <translation>出错，查找到的</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>出错</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Ended: %1</source>
        <translation>结束：%1</translation>
    </message>
    <message>
        <source>%1 percent loss</source>
        <translation>丢包率 %1%</translation>
    </message>
    <message>
        <source>Asked for the list of tasks: %1</source>
        <translation>请求了任务列表：%1</translation>
    </message>
    <message>
        <source>Asked for the task: %1</source>
        <translation>请求了任务：%1</translation>
    </message>
    <message>
        <source>Sent the create: %1</source>
        <translation>发送了创建请求：%1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Sent the create</source>
        <translation>发送了创建请求</translation>
    </message>
    <message>
        <source>Found the task %1 by looking for it</source>
        <translation>查找到任务 %1</translation>
    </message>
    <message>
        <source>Accepted: task %1</source>
        <translation>已接受：任务 %1</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 秒</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)  %3  %4</source>
        <translation>%1（%2 UTC）  %3  %4</translation>
    </message>
</context>
<context>
    <name>TokenAge</name>
    <message>
        <source>Entered %1 h ago: a token lives 24 h</source>
        <translation>%1 小时前输入：Token 有效期 24 小时</translation>
    </message>
    <message>
        <source>Entered %1 h ago</source>
        <translation>%1 小时前输入</translation>
    </message>
    <message>
        <source>Entered %1 min ago</source>
        <translation>%1 分钟前输入</translation>
    </message>
    <message>
        <source>Entered just now, kept in memory only</source>
        <translation>刚刚输入，只保存在内存中</translation>
    </message>
    <message>
        <source>Signed in, %1 h %2 min left</source>
        <translation>已登录，剩余 %1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>Signed in, %1 min left</source>
        <translation>已登录，剩余 %1 分钟</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>There is no endpoint to send to.</source>
        <translation>没有可发送的终端节点。</translation>
    </message>
    <message>
        <source>There is no token and no access key: sign in first.</source>
        <translation>没有 Token 也没有访问密钥：请先登录。</translation>
    </message>
    <message>
        <source>The request&apos;s address is not a safe one.</source>
        <translation>请求的地址不安全。</translation>
    </message>
</context>
<context>
    <name>UnreadText</name>
    <message>
        <source>Line %1, %2</source>
        <translation>第 %1 行，%2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 处</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>the remote gateway</source>
        <translation>远端网关</translation>
    </message>
    <message>
        <source>Clear: no test packets to %1 were lost.</source>
        <translation>畅通：到 %1 的探测报文没有丢失。</translation>
    </message>
    <message>
        <source>Degraded: %1 percent of the test packets to %2 were lost.</source>
        <translation>丢包：到 %2 的探测报文丢失了 %1%。</translation>
    </message>
    <message>
        <source>Unreachable: all test packets to %1 were lost.</source>
        <translation>不可达：到 %1 的探测报文全部丢失。</translation>
    </message>
    <message>
        <source>Test failed: the service could not finish the test to %1.</source>
        <translation>探测异常：服务未能完成到 %1 的探测。</translation>
    </message>
    <message>
        <source>Unknown: there is no result for %1.</source>
        <translation>未知：%1 没有结果。</translation>
    </message>
    <message>
        <source>Running: there is no result for %1 yet.</source>
        <translation>探测中：%1 还没有结果。</translation>
    </message>
    <message>
        <source>This peer waits for its turn. Nothing was sent for it yet.</source>
        <translation>此对等体正在排队。还没有为它发送任何请求。</translation>
    </message>
    <message>
        <source>The request to create the detection task is on its way.</source>
        <translation>创建探测任务的请求正在途中。</translation>
    </message>
    <message>
        <source>The reply to the request was lost. The task is being looked for at the service; it is not created a second time.</source>
        <translation>请求的应答丢失。正在服务端查找任务；不会再创建一次。</translation>
    </message>
    <message>
        <source>The service is testing. The loss is not known until the task is complete.</source>
        <translation>服务正在探测。任务完成之前丢包率未知。</translation>
    </message>
    <message>
        <source>The test ran to its end, and no test packet was lost at that time. This says nothing about what lies behind the remote gateway.</source>
        <translation>探测已完成，当时没有丢失探测报文。这并不说明远端网关后面的状况。</translation>
    </message>
    <message>
        <source>The test ran to its end, and some test packets were lost. One test is a sample: how many packets the service sends is not documented.</source>
        <translation>探测已完成，当时丢失了一些探测报文。一次探测只是一个样本：服务发送多少报文没有文档说明。</translation>
    </message>
    <message>
        <source>The test ran to its end, and no test packet came back at that time. The line may be down, or the remote router may drop the test packets while the line works.</source>
        <translation>探测已完成，当时没有探测报文返回。物理连接可能已断，也可能是远端路由器丢弃探测报文而物理连接正常。</translation>
    </message>
    <message>
        <source>The test itself failed at the service. This says nothing about the line: it may be up or down.</source>
        <translation>探测本身在服务端失败。这并不说明物理连接的状况：它可能正常，也可能已断。</translation>
    </message>
    <message>
        <source>%1 This says nothing about the line.</source>
        <translation>%1 这并不说明物理连接的状况。</translation>
    </message>
    <message>
        <source>remote gateway %1</source>
        <translation>远端网关 %1</translation>
    </message>
    <message>
        <source>%1 percent loss</source>
        <translation>丢包率 %1%</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>%1 is flapping: %2 changes between clear and bad in %3 results.</source>
        <translation>%1 时通时断：%3 个结果中在畅通与故障之间变化了 %2 次。</translation>
    </message>
</context>
<context>
    <name>WatchPlan</name>
    <message>
        <source>The kept repetition cannot be read.</source>
        <translation>无法读取保存的重复探测。</translation>
    </message>
    <message>
        <source>Repeating: next run in %1 s</source>
        <translation>重复探测：%1 秒后下一次运行</translation>
    </message>
    <message>
        <source>Repeating: a run is live</source>
        <translation>重复探测：正在运行</translation>
    </message>
    <message>
        <source>1 run so far</source>
        <translation>目前已运行 1 次</translation>
    </message>
    <message>
        <source>1 peer is flapping</source>
        <translation>1 个对等体时通时断</translation>
    </message>
    <message>
        <source>You stopped the repetition</source>
        <translation>您停止了重复探测</translation>
    </message>
    <message>
        <source>Every peer is clear: the repetition ended</source>
        <translation>所有对等体畅通：重复探测已结束</translation>
    </message>
    <message>
        <source>A peer has changed: the repetition ended</source>
        <translation>有对等体发生变化：重复探测已结束</translation>
    </message>
    <message>
        <source>The time is up: the repetition ended</source>
        <translation>时间已到：重复探测已结束</translation>
    </message>
    <message>
        <source>%1 after 1 run.</source>
        <translation>%1，共运行 1 次。</translation>
    </message>
    <message>
        <source>%1 more are flapping.</source>
        <translation>另有 %1 个时通时断。</translation>
    </message>
    <message numerus="yes">
        <source>%n runs so far</source>
        <translation>
            <numerusform>目前已运行 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are flapping</source>
        <translation>
            <numerusform>%n 个对等体时通时断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 after %n runs.</source>
        <translation>
            <numerusform>%1，共运行 %n 次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no peer list %1.</source>
        <translation>没有对等体列表 %1。</translation>
    </message>
    <message>
        <source>Connectivity detection for Huawei Cloud Direct Connect virtual interface peers.</source>
        <translation>华为云云专线虚拟接口对等体的连通性探测。</translation>
    </message>
    <message>
        <source>Keep everything in DIR.</source>
        <translation>把所有内容保存在 DIR 中。</translation>
    </message>
    <message>
        <source>en, ar, de, es, pt_BR or zh_CN.</source>
        <translation>en、ar、de、es、pt_BR 或 zh_CN。</translation>
    </message>
    <message>
        <source>Start the demo at once.</source>
        <translation>立即开始演示。</translation>
    </message>
    <message>
        <source>With --demo: when its run has ended, print the results, save a picture of the window to FILE, and quit.</source>
        <translation>与 --demo 一起使用：运行结束后打印结果，把窗口图片保存到 FILE，然后退出。</translation>
    </message>
    <message>
        <source>A peer list to open, or peerlight://detect?profile=NAME&amp;peer=ID: fills in, sends nothing.</source>
        <translation>要打开的对等体列表，或 peerlight://detect?profile=NAME&amp;peer=ID：只填写，不发送任何请求。</translation>
    </message>
    <message>
        <source>--language is en, ar, de, es, pt_BR or zh_CN.</source>
        <translation>--language 为 en、ar、de、es、pt_BR 或 zh_CN。</translation>
    </message>
    <message>
        <source>--screenshot needs --demo.</source>
        <translation>--screenshot 需要 --demo。</translation>
    </message>
    <message>
        <source>At most one address can be given.</source>
        <translation>最多只能给出一个地址。</translation>
    </message>
    <message>
        <source>The language could not be saved to %1.</source>
        <translation>无法把语言保存到 %1。</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be created.</source>
        <translation>无法创建数据文件夹 %1。</translation>
    </message>
    <message>
        <source>Share the history with a team: postgresql://USER@HOST[:PORT]/DATABASE (also PEERLIGHT_HISTORY_URL, or history.ini of the data folder).</source>
        <translation>与团队共享历史记录：postgresql://USER@HOST[:PORT]/DATABASE（也可用 PEERLIGHT_HISTORY_URL，或数据文件夹中的 history.ini）。</translation>
    </message>
    <message>
        <source>What your runs are kept under.</source>
        <translation>保存您的运行时所用的名称。</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or system.</source>
        <translation>light、dark、high-contrast 或 system。</translation>
    </message>
    <message>
        <source>--theme is light, dark, high-contrast or system.</source>
        <translation>--theme 为 light、dark、high-contrast 或 system。</translation>
    </message>
    <message>
        <source>The peers of this seed have no such trouble; take another one.</source>
        <translation>此种子的对等体没有这种故障；请换一个种子。</translation>
    </message>
</context>
<context>
    <name>peerlight::api::TokenKeeper</name>
    <message>
        <source>Signing in again takes a new one-time code.</source>
        <translation>重新登录需要新的一次性验证码。</translation>
    </message>
    <message>
        <source>The token of this sign-in was refused at once: check endpoint, region and project.</source>
        <translation>此次登录的 Token 立即被拒绝：请检查终端节点、区域和项目。</translation>
    </message>
</context>
<context>
    <name>peerlight::history::Writer</name>
    <message>
        <source>The history is damaged: a part of it cannot be read. When Peerlight is started the next time, what can be read is copied into a new one.</source>
        <translation>历史记录已损坏：其中一部分无法读取。下次启动 Peerlight 时，可读取的内容会复制到新的历史记录中。</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CentreTabs</name>
    <message>
        <source>Places</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ChangesWindow</name>
    <message>
        <source>&amp;Show in the peer list</source>
        <translation>在对等体列表中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Changes since the last look</source>
        <translation>自上次查看以来的变化</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>This project was looked at once at most, so there is nothing to compare.</source>
        <translation>此项目最多只查看过一次，因此没有可比较的内容。</translation>
    </message>
    <message>
        <source>From %1 to %2: %3. Nothing was taken out of the peer list.</source>
        <translation>从 %1 到 %2：%3。没有从对等体列表中移除任何内容。</translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>没有变化</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n 个消失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 个变化</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CheckView</name>
    <message>
        <source>Test result</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>Testing. No task is created.</source>
        <translation>正在测试。不会创建任务。</translation>
    </message>
    <message>
        <source>This connection can be used.</source>
        <translation>此连接可以使用。</translation>
    </message>
    <message>
        <source>This connection cannot be used as it is.</source>
        <translation>此连接目前无法使用。</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CircuitCardView</name>
    <message>
        <source>Maintenance now</source>
        <translation>正在维护</translation>
    </message>
    <message>
        <source>Card problem</source>
        <translation>卡片问题</translation>
    </message>
    <message>
        <source>Card notes</source>
        <translation>卡片备注</translation>
    </message>
    <message>
        <source>&amp;Hotline</source>
        <translation>热线(&amp;H)</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>热线</translation>
    </message>
    <message>
        <source>Circuit I&amp;D</source>
        <translation>电路 ID(&amp;D)</translation>
    </message>
    <message>
        <source>Circuit ID</source>
        <translation>电路 ID</translation>
    </message>
    <message>
        <source>Ca&amp;rrier</source>
        <translation>运营商(&amp;R)</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>C&amp;ontract</source>
        <translation>合同(&amp;O)</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>Nobody has told the line of this peer, so there is no card. Load peers to learn it.</source>
        <translation>此对等体的物理连接未知，因此没有卡片。加载对等体即可得知。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>物理连接 %1</translation>
    </message>
    <message>
        <source>Line %1 (%2)</source>
        <translation>物理连接 %1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>⚠ Maintenance is going on now, until %1</source>
        <translation>⚠ 正在维护，直到 %1</translation>
    </message>
    <message>
        <source>Next maintenance from %1 to %2</source>
        <translation>下次维护从 %1 到 %2</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::Clocks</name>
    <message>
        <source>The time of this computer, and UTC</source>
        <translation>本机时间和 UTC</translation>
    </message>
    <message>
        <source>Local %1   UTC %2</source>
        <translation>本地 %1   UTC %2</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation>之前(&amp;B)：</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Af&amp;ter:</source>
        <translation>之后(&amp;T)：</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Filter the comparison</source>
        <translation>筛选比较结果</translation>
    </message>
    <message>
        <source>Filter: a peer, a gateway, &quot;new fault&quot;</source>
        <translation>筛选：对等体、网关、“新故障”</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the comparison as tab-separated text</source>
        <translation>把比较结果复制为制表符分隔的文本</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Compared peers</source>
        <translation>比较的对等体</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>基线 %1</translation>
    </message>
    <message>
        <source>Both are the same run.</source>
        <translation>两者是同一次运行。</translation>
    </message>
    <message>
        <source>The two runs are of different projects.</source>
        <translation>两次运行属于不同的项目。</translation>
    </message>
    <message>
        <source>The first run is the later one: what was fixed is shown as a new fault.</source>
        <translation>第一次运行较晚：已恢复的会显示为新故障。</translation>
    </message>
    <message>
        <source>Choose what is compared with what.</source>
        <translation>请选择要比较的两项。</translation>
    </message>
    <message>
        <source>There are no runs to compare yet. Each run is kept, except those of the demo.</source>
        <translation>还没有可比较的运行。除演示外，每次运行都会保存。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln peers</source>
        <translation>
            <numerusform>%1，%Ln 个对等体</numerusform>
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
        <translation>其中的名称已隐藏。</translation>
    </message>
    <message>
        <source>The comparison is on the clipboard.</source>
        <translation>比较结果已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出比较结果</translation>
    </message>
    <message>
        <source>The comparison was written to %1.</source>
        <translation>比较结果已写入 %1。</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ComparedPeersModel</name>
    <message>
        <source>%1, %2 %</source>
        <translation>%1，%2%</translation>
    </message>
    <message>
        <source>More loss than before</source>
        <translation>丢包率比之前高</translation>
    </message>
    <message>
        <source>Less loss than before</source>
        <translation>丢包率比之前低</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对等体</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>远端网关</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ConnectionForm</name>
    <message>
        <source>Own endpoint</source>
        <translation>自定义终端节点</translation>
    </message>
    <message>
        <source>A region&apos;s id, or https://…</source>
        <translation>区域 ID，或 https://…</translation>
    </message>
    <message>
        <source>32 digits and letters</source>
        <translation>32 位数字和字母</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>区域(&amp;R)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>终端节点(&amp;N)</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>终端节点</translation>
    </message>
    <message>
        <source>Pro&amp;ject ID</source>
        <translation>项目 ID(&amp;J)</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>项目 ID</translation>
    </message>
    <message>
        <source>Where does one sign in for this endpoint? Save the connection with its IAM endpoint.</source>
        <translation>此终端节点在哪里登录？请保存带 IAM 终端节点的连接。</translation>
    </message>
    <message>
        <source>Choose a region, or enter an endpoint.</source>
        <translation>请选择区域，或输入终端节点。</translation>
    </message>
    <message>
        <source>Enter the project ID of this region.</source>
        <translation>请输入此区域的项目 ID。</translation>
    </message>
    <message>
        <source>Looked up when you sign in.</source>
        <translation>登录时自动查找。</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ConnectionPlace</name>
    <message>
        <source>&amp;Save connection…</source>
        <translation>保存连接(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Sign in with a &amp;token</source>
        <translation>使用 Token 登录(&amp;T)</translation>
    </message>
    <message>
        <source>Sign in with a user and &amp;password</source>
        <translation>使用用户和密码登录(&amp;P)</translation>
    </message>
    <message>
        <source>Sign in with an access &amp;key</source>
        <translation>使用访问密钥登录(&amp;K)</translation>
    </message>
    <message>
        <source>Another connection can be used when this one is at rest.</source>
        <translation>此连接空闲后才能使用另一个连接。</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>没有发送任何请求。%1</translation>
    </message>
    <message>
        <source>Choose the project, then go on.</source>
        <translation>请选择项目，然后继续。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>The service ended this sign-in. Press Detect to sign in again.</source>
        <translation>服务结束了此次登录。请按“探测”重新登录。</translation>
    </message>
    <message>
        <source>The service refused this. Enter another one.</source>
        <translation>服务拒绝了它。请输入另一个。</translation>
    </message>
    <message>
        <source>%1 was saved, without a secret.</source>
        <translation>%1 已保存，不含机密。</translation>
    </message>
    <message>
        <source>My connection</source>
        <translation>我的连接</translation>
    </message>
    <message>
        <source>Another connection is being used: wait until it is at rest.</source>
        <translation>正在使用另一个连接：请等它空闲。</translation>
    </message>
    <message>
        <source>%1 Enter it in the window&apos;s connection bar, then test again.</source>
        <translation>%1 请在窗口的连接栏中输入，然后重新测试。</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ConnectionsWindow</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connections message</source>
        <translation>连接消息</translation>
    </message>
    <message>
        <source>&amp;Saved connections</source>
        <translation>已保存的连接(&amp;S)</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>已保存的连接</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>新建(&amp;W)</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制一份(&amp;U)</translation>
    </message>
    <message>
        <source>Duplicate connection</source>
        <translation>复制连接</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>删除连接</translation>
    </message>
    <message>
        <source>Im&amp;port…</source>
        <translation>导入(&amp;P)…</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>导入连接</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>导出连接</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save connection</source>
        <translation>保存连接</translation>
    </message>
    <message>
        <source>Use this c&amp;onnection</source>
        <translation>使用此连接(&amp;O)</translation>
    </message>
    <message>
        <source>Use this connection</source>
        <translation>使用此连接</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>%1 was deleted. Ctrl+Z brings it back.</source>
        <translation>%1 已删除。按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Change of a connection</source>
        <translation>更改连接</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>连接 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were added.</source>
        <translation>
            <numerusform>已添加 %n 个连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer Peerlight wrote this file: what this one does not know was kept as it is.</source>
        <translation>此文件由更新版本的 Peerlight 写入：本版本不认识的内容保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were written to %1, without a secret.</source>
        <translation>
            <numerusform>%n 个连接已写入 %1，不含机密。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CopyPlace</name>
    <message>
        <source>Copy results as &amp;Markdown table</source>
        <translation>把结果复制为 Markdown 表格(&amp;M)</translation>
    </message>
    <message>
        <source>Copy results as CS&amp;V</source>
        <translation>把结果复制为 CSV(&amp;V)</translation>
    </message>
    <message>
        <source>Copy results as &amp;JSON</source>
        <translation>把结果复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy results &amp;as</source>
        <translation>把结果复制为(&amp;A)</translation>
    </message>
    <message>
        <source>There is no result yet: nothing was copied.</source>
        <translation>还没有结果：没有复制任何内容。</translation>
    </message>
    <message>
        <source>1 result is on the clipboard.</source>
        <translation>1 个结果已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Names are hidden in it.</source>
        <translation>其中的名称已隐藏。</translation>
    </message>
    <message numerus="yes">
        <source>%n results are on the clipboard.</source>
        <translation>
            <numerusform>%n 个结果已复制到剪贴板。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CredentialFields</name>
    <message>
        <source>A token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>A user and password</source>
        <translation>用户和密码</translation>
    </message>
    <message>
        <source>An access key (AK/SK)</source>
        <translation>访问密钥（AK/SK）</translation>
    </message>
    <message>
        <source>Sign in wit&amp;h</source>
        <translation>登录方式(&amp;H)</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>Token(&amp;T)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>X-Auth-Token, never saved</source>
        <translation>X-Auth-Token，从不保存</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>账号(&amp;C)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>IAM &amp;user</source>
        <translation>IAM 用户(&amp;U)</translation>
    </message>
    <message>
        <source>IAM user</source>
        <translation>IAM 用户</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;One-time code</source>
        <translation>一次性验证码(&amp;O)</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性验证码</translation>
    </message>
    <message>
        <source>If asked for</source>
        <translation>如果要求</translation>
    </message>
    <message>
        <source>User I&amp;D</source>
        <translation>用户 ID(&amp;D)</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Only with a code</source>
        <translation>仅与验证码一起使用</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>访问密钥 ID(&amp;K)</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>访问密钥 ID</translation>
    </message>
    <message>
        <source>AK</source>
        <translation>AK</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>秘密访问密钥(&amp;S)</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>秘密访问密钥</translation>
    </message>
    <message>
        <source>SK, never saved</source>
        <translation>SK，从不保存</translation>
    </message>
    <message>
        <source>Security t&amp;oken</source>
        <translation>安全 Token(&amp;O)</translation>
    </message>
    <message>
        <source>Security token</source>
        <translation>安全 Token</translation>
    </message>
    <message>
        <source>Only of a temporary key</source>
        <translation>仅用于临时密钥</translation>
    </message>
    <message>
        <source>Pro&amp;xy password</source>
        <translation>代理密码(&amp;X)</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>保存在密钥环中</translation>
    </message>
    <message>
        <source>If it asks for one</source>
        <translation>如果它要求</translation>
    </message>
    <message>
        <source>Enter a token of this region.</source>
        <translation>请输入此区域的 Token。</translation>
    </message>
    <message>
        <source>Enter the user&apos;s password.</source>
        <translation>请输入用户的密码。</translation>
    </message>
    <message>
        <source>Enter the secret access key.</source>
        <translation>请输入秘密访问密钥。</translation>
    </message>
    <message>
        <source>Enter the account&apos;s name.</source>
        <translation>请输入账号名。</translation>
    </message>
    <message>
        <source>Enter the IAM user&apos;s name.</source>
        <translation>请输入 IAM 用户名。</translation>
    </message>
    <message>
        <source>A code needs the user&apos;s ID, not the name.</source>
        <translation>验证码需要用户的 ID，而不是名称。</translation>
    </message>
    <message>
        <source>Enter the access key ID.</source>
        <translation>请输入访问密钥 ID。</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DemoCapture</name>
    <message>
        <source>The demo did not end in time.</source>
        <translation>演示没有及时结束。</translation>
    </message>
    <message>
        <source>The demo&apos;s peers could not be loaded: %1</source>
        <translation>无法加载演示的对等体：%1</translation>
    </message>
    <message>
        <source>The picture could not be saved to %1.</source>
        <translation>无法把图片保存到 %1。</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DesktopBus</name>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DetailsPane</name>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Details tabs</source>
        <translation>详情标签页</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Circuit card</source>
        <translation>电路卡片</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>尚未探测。</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Detect.</source>
        <translation>按“探测”之前不发送任何请求。</translation>
    </message>
    <message>
        <source>Select a peer to see what its result means.</source>
        <translation>选择一个对等体，查看其结果的含义。</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DetailsPlace</name>
    <message>
        <source>Detect &amp;3 more times</source>
        <translation>再探测 3 次(&amp;3)</translation>
    </message>
    <message>
        <source>Look at the selected unreachable or degraded peers three more times, one after the other, to see whether it stays (%1)</source>
        <translation>把所选不可达或丢包的对等体依次再探测三次，看是否持续（%1）</translation>
    </message>
    <message>
        <source>Details, tab &amp;%1</source>
        <translation>详情，标签页 &amp;%1</translation>
    </message>
    <message>
        <source>At most %1 peers can be confirmed at once: select fewer.</source>
        <translation>一次最多可确认 %1 个对等体：请少选一些。</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DrillListWindow</name>
    <message>
        <source>Drills</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>A drill is an exercise with a simulated service, in a window of its own, marked DEMO. Nothing leaves this machine, and nothing of what you do there is kept.</source>
        <translation>演练是使用模拟服务的练习，在单独的窗口中进行，窗口标有“演示”。任何内容都不会离开本机，您在其中所做的操作也不会保存。</translation>
    </message>
    <message>
        <source>List of drills</source>
        <translation>演练列表</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed gives the same peers and the same trouble</source>
        <translation>相同的种子产生相同的对等体和相同的故障</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>种子(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Start the drill</source>
        <translation>开始演练(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DrillPanel</name>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>DEMO – %1</source>
        <translation>演示 – %1</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的答案</translation>
    </message>
    <message>
        <source>&amp;Your answer:</source>
        <translation>您的答案(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>回答(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>放弃(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Leave the drill</source>
        <translation>离开演练(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;nother drill…</source>
        <translation>另一个演练(&amp;N)…</translation>
    </message>
    <message>
        <source>What was to be found: %1</source>
        <translation>要找出的是：%1</translation>
    </message>
    <message>
        <source>That is not it. Look again.</source>
        <translation>不对。请再看看。</translation>
    </message>
    <message>
        <source>Seed %1, %2 min %3 s</source>
        <translation>种子 %1，%2 分 %3 秒</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DrillPlace</name>
    <message>
        <source>D&amp;rills…</source>
        <translation>演练(&amp;R)…</translation>
    </message>
    <message>
        <source>Exercises with a simulated service</source>
        <translation>使用模拟服务的练习</translation>
    </message>
    <message>
        <source>DEMO – %1 – Peerlight</source>
        <translation>演示 – %1 – Peerlight</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::EnvironmentMark</name>
    <message>
        <source>The demo: a simulated service inside this program. Nothing leaves this machine.</source>
        <translation>演示：本程序内的模拟服务。任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>The endpoint is on this machine.</source>
        <translation>终端节点在本机上。</translation>
    </message>
    <message>
        <source>The endpoint is a real service: a detection sends test packets over real lines.</source>
        <translation>终端节点是真实的服务：探测会在真实的物理连接上发送探测报文。</translation>
    </message>
    <message>
        <source>This connection is marked as production: customers use these lines.</source>
        <translation>此连接标记为生产环境：客户正在使用这些物理连接。</translation>
    </message>
    <message>
        <source>This connection is marked as staging.</source>
        <translation>此连接标记为预发布环境。</translation>
    </message>
    <message>
        <source>This connection is marked as a lab.</source>
        <translation>此连接标记为实验室环境。</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>LOCAL</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>真实</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: a word, loss:&gt;0, outcome:unreachable, line:…</source>
        <translation>筛选：词语、loss:&gt;0、outcome:unreachable、line:…</translation>
    </message>
    <message>
        <source>Words, and name: line: gateway: vif: group: tag: carrier: circuit: note: asn: loss: outcome:. A leading - turns one round.</source>
        <translation>词语，以及 name: line: gateway: vif: group: tag: carrier: circuit: note: asn: loss: outcome:。前面加 - 表示取反。</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions, Down goes through them</source>
        <translation>
            <numerusform>%n 条建议，按向下键浏览</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::FirstRun</name>
    <message>
        <source>Which peers can reach their gateway?</source>
        <translation>哪些对等体能到达其网关？</translation>
    </message>
    <message>
        <source>Peerlight runs Direct Connect connectivity detections for many virtual interface peers at once, and says in plain words what each result means.</source>
        <translation>Peerlight 同时对许多虚拟接口对等体执行云专线连通性探测，并用平实的语言说明每个结果的含义。</translation>
    </message>
    <message>
        <source>Tr&amp;y the demo</source>
        <translation>试用演示(&amp;Y)</translation>
    </message>
    <message>
        <source>A simulated service inside this program: 40 peers on 20 lines, and a detection of all.</source>
        <translation>本程序内的模拟服务：20 条物理连接上的 40 个对等体，并全部探测。</translation>
    </message>
    <message>
        <source>Add a &amp;connection</source>
        <translation>添加连接(&amp;C)</translation>
    </message>
    <message>
        <source>Region, project and token, in the bar above. Then load or add peers.</source>
        <translation>在上方的栏中填写区域、项目和 Token。然后加载或添加对等体。</translation>
    </message>
    <message>
        <source>Open a peer li&amp;st</source>
        <translation>打开对等体列表(&amp;S)</translation>
    </message>
    <message>
        <source>Peer IDs from a text or CSV file, or paste them at the left.</source>
        <translation>从文本或 CSV 文件读取对等体 ID，或在左侧粘贴。</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Detect.</source>
        <translation>按“探测”之前不发送任何请求。</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::FormField</name>
    <message>
        <source>Wrong: %1</source>
        <translation>有误：%1</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::FrontDesk</name>
    <message>
        <source>The settings could not be saved to %1.</source>
        <translation>无法把设置保存到 %1。</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::GroupTreeModel</name>
    <message numerus="yes">
        <source>%1: %n groups</source>
        <translation>
            <numerusform>%1：%n 个分组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n 个对等体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tested</source>
        <translation>
            <numerusform>%n 个未探测</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::GroupsDock</name>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>&amp;Groups panel</source>
        <translation>分组面板(&amp;G)</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::GroupsPanel</name>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Return shows the peers of a group</source>
        <translation>按回车显示分组中的对等体</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>上次查看</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::GuidePlace</name>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Search the guide; Return finds the next place</source>
        <translation>搜索指南；按回车查找下一处</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面列表</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>没有页面包含这些词。</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::HistoryPage</name>
    <message>
        <source>Runs &amp;over:</source>
        <translation>所用连接(&amp;O)：</translation>
    </message>
    <message>
        <source>Runs over</source>
        <translation>所用连接</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>所有连接</translation>
    </message>
    <message>
        <source>Started w&amp;ithin:</source>
        <translation>开始时间(&amp;I)：</translation>
    </message>
    <message>
        <source>Started within</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时内</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天内</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天内</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 天内</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Results of the run</source>
        <translation>此运行的结果</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>All results of the peer (0 in the plot)</source>
        <translation>显示此对等体的所有结果（在图中按 0 键）</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>另存为 PNG(&amp;N)…</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <translation>把图表保存为图片</translation>
    </message>
    <message>
        <source>Save as SV&amp;G…</source>
        <translation>另存为 SVG(&amp;G)…</translation>
    </message>
    <message>
        <source>Save the plot as a drawing</source>
        <translation>把图表保存为矢量图</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Results of the run of %1 — %2</source>
        <translation>%1 的运行结果 — %2</translation>
    </message>
    <message>
        <source>No run passes the filter.</source>
        <translation>没有运行符合筛选条件。</translation>
    </message>
    <message>
        <source>No run is kept yet. Each run is, except those of the demo.</source>
        <translation>还没有保存任何运行。除演示外，每次运行都会保存。</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::HistoryPlace</name>
    <message>
        <source>&amp;Baseline…</source>
        <translation>基线(&amp;B)…</translation>
    </message>
    <message>
        <source>Give a run a name, to compare others with it: the one selected in the history, else the latest (%1)</source>
        <translation>给一次运行命名，以便其他运行与它比较：取历史记录中所选的运行，未选择时取最近一次（%1）</translation>
    </message>
    <message>
        <source>the run of %1</source>
        <translation>%1 的运行</translation>
    </message>
    <message>
        <source>the latest run</source>
        <translation>最近一次运行</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Name under which %1 is kept:</source>
        <translation>基线名称（%1）：</translation>
    </message>
    <message>
        <source>Kept base&amp;lines</source>
        <translation>已保存的基线(&amp;L)</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Rename the baseline</source>
        <translation>重命名基线</translation>
    </message>
    <message>
        <source>New name of &quot;%1&quot;:</source>
        <translation>“%1”的新名称：</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing was kept: a baseline needs a name, and a history.</source>
        <translation>没有保存任何内容：基线需要名称和历史记录。</translation>
    </message>
    <message>
        <source>The run is kept as the baseline &quot;%1&quot;.</source>
        <translation>此运行已保存为基线“%1”。</translation>
    </message>
    <message>
        <source>The baseline is called &quot;%1&quot; now.</source>
        <translation>基线现已改名为“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no baseline any more; its run stays.</source>
        <translation>“%1”不再是基线；其运行仍然保留。</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>The plot could not be drawn.</source>
        <translation>无法绘制图表。</translation>
    </message>
    <message>
        <source>The plot was saved to %1.</source>
        <translation>图表已保存到 %1。</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ImportWindow</name>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>Copy what was &amp;not understood</source>
        <translation>复制无法理解的内容(&amp;N)</translation>
    </message>
    <message>
        <source>Add the &amp;tags of the list to its peers</source>
        <translation>把列表中的标签添加到其对等体(&amp;T)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Import peers</source>
        <translation>导入对等体</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>编码(&amp;E)：</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>分隔符(&amp;S)：</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>The first row has &amp;titles</source>
        <translation>第一行是列名(&amp;T)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <translation>第 %1 列的含义</translation>
    </message>
    <message>
        <source>Peer ID</source>
        <translation>对等体 ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>远端网关</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>There is no peer ID in %1.</source>
        <translation>%1 中没有对等体 ID。</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n 个对等体</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 个新增</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 个已在列表中</translation>
    </message>
    <message>
        <source>%1 named twice</source>
        <translation>%1 个重复</translation>
    </message>
    <message>
        <source>%1 not understood</source>
        <translation>%1 处无法理解</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::InventoryBook</name>
    <message>
        <source>This look at the project could not be kept: %1</source>
        <translation>无法保存对此项目的这次查看：%1</translation>
    </message>
    <message>
        <source>Of the demo nothing is kept: tags, groups and cards go with it.</source>
        <translation>演示不保存任何内容：标签、分组和卡片随它一起消失。</translation>
    </message>
    <message>
        <source>There is no history: tags, groups and cards are gone when this window closes.</source>
        <translation>没有历史记录：关闭此窗口后标签、分组和卡片即消失。</translation>
    </message>
    <message>
        <source>This could not be kept, and is gone when this window closes: %1</source>
        <translation>无法保存，关闭此窗口后即消失：%1</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::InventoryPlace</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tags and groups…</source>
        <translation>标签和分组(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Go to the groups</source>
        <translation>转到分组(&amp;G)</translation>
    </message>
    <message>
        <source>Edit &amp;circuit card</source>
        <translation>编辑电路卡片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;hotline</source>
        <translation>复制热线(&amp;H)</translation>
    </message>
    <message>
        <source>hotline</source>
        <translation>热线</translation>
    </message>
    <message>
        <source>Copy circuit &amp;ID</source>
        <translation>复制电路 ID(&amp;I)</translation>
    </message>
    <message>
        <source>circuit ID</source>
        <translation>电路 ID</translation>
    </message>
    <message>
        <source>Peers of the last loo&amp;k</source>
        <translation>上次查看的对等体(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Changes since the last look…</source>
        <translation>自上次查看以来的变化(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation>查看时间：%1</translation>
    </message>
    <message>
        <source>Lines and gateways as of %1.</source>
        <translation>物理连接和网关，截至：%1。</translation>
    </message>
    <message>
        <source>Enter the endpoint and the project whose last look is to be shown.</source>
        <translation>请输入要显示其上次查看的终端节点和项目。</translation>
    </message>
    <message>
        <source>%1 of the last look, as of %2 (%3). The service was not asked; Load peers looks again.</source>
        <translation>上次查看的 %1，截至 %2（%3）。没有询问服务；“加载对等体”会重新查看。</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 个对等体</translation>
    </message>
    <message>
        <source>No look at this project is kept. Press Load peers to take one.</source>
        <translation>没有保存对此项目的查看。请按“加载对等体”查看一次。</translation>
    </message>
    <message>
        <source>Since the last look (%1): %2.</source>
        <translation>自上次查看（%1）以来：%2。</translation>
    </message>
    <message>
        <source>change circuit card of %1</source>
        <translation>更改 %1 的电路卡片</translation>
    </message>
    <message>
        <source>The circuit card of this line has no %1 yet.</source>
        <translation>此物理连接的电路卡片还没有%1。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Names are hidden, and the circuit card with them.</source>
        <translation>名称已隐藏，电路卡片也一并隐藏。</translation>
    </message>
    <message>
        <source>Select a peer to see the card of its line.</source>
        <translation>选择一个对等体，查看其物理连接的卡片。</translation>
    </message>
    <message>
        <source>Names are hidden: nothing was copied.</source>
        <translation>名称已隐藏：没有复制任何内容。</translation>
    </message>
    <message>
        <source>an edit</source>
        <translation>一项编辑</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln 个对等体</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::JsonText</name>
    <message>
        <source>Task JSON</source>
        <translation>任务 JSON</translation>
    </message>
    <message>
        <source>There is no task to show.</source>
        <translation>没有可显示的任务。</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::JsonView</name>
    <message>
        <source>Find in JSON</source>
        <translation>在 JSON 中查找</translation>
    </message>
    <message>
        <source>Find in JSON (Ctrl+F)</source>
        <translation>在 JSON 中查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Fold a&amp;ll</source>
        <translation>全部折叠(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+[ folds what the cursor is in, Ctrl+Shift+] unfolds it</source>
        <translation>Ctrl+Shift+[ 折叠光标所在处，Ctrl+Shift+] 展开</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 个中的第 %1 个</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::LabelList</name>
    <message>
        <source>Rena&amp;me</source>
        <translation>重命名(&amp;M)</translation>
    </message>
    <message>
        <source>Take away &amp;everywhere</source>
        <translation>从所有处移除(&amp;E)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 个中的第 %1 个</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::LabelsWindow</name>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Tags of the selected peers</source>
        <translation>所选对等体的标签</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <source>Groups of the selected peers</source>
        <translation>所选对等体的分组</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>添加到分组</translation>
    </message>
    <message>
        <source>Tags and groups</source>
        <translation>标签和分组</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>rename group %1 to %2</source>
        <translation>把分组 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>remove group %1</source>
        <translation>删除分组 %1</translation>
    </message>
    <message>
        <source>No peer is selected. A new group will be empty.</source>
        <translation>没有选择对等体。新分组将为空。</translation>
    </message>
    <message>
        <source>For %1:</source>
        <translation>用于 %1：</translation>
    </message>
    <message>
        <source>Return adds what is typed. In the lists: Space puts on or takes off, F2 renames, Delete takes away everywhere. Ctrl+Z takes back.</source>
        <translation>回车添加所输入的内容。在列表中：空格加上或去掉，F2 重命名，Delete 从所有处移除。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 个对等体</translation>
    </message>
    <message>
        <source>add tag %1 to %2</source>
        <translation>把标签 %1 添加到 %2</translation>
    </message>
    <message>
        <source>remove tag %1 from %2</source>
        <translation>从 %2 移除标签 %1</translation>
    </message>
    <message>
        <source>rename tag %1 to %2</source>
        <translation>把标签 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>remove tag %1 everywhere</source>
        <translation>从所有处移除标签 %1</translation>
    </message>
    <message>
        <source>take %1 out of group %2</source>
        <translation>把 %1 移出分组 %2</translation>
    </message>
    <message>
        <source>add group %1</source>
        <translation>添加分组 %1</translation>
    </message>
    <message>
        <source>add %1 to group %2</source>
        <translation>把 %1 添加到分组 %2</translation>
    </message>
    <message>
        <source>Names are hidden, and tags and groups with them. Show names to edit these.</source>
        <translation>名称已隐藏，标签和分组也一并隐藏。要编辑它们，请先显示名称。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln 个对等体</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::LanguagePlace</name>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::LeftoverNotice</name>
    <message>
        <source>Another build of Peerlight left secrets on this machine in plain text, in %1. This one has not read them. Remove the file; then change these secrets, for others may have read it.</source>
        <translation>Peerlight 的另一个版本在本机的 %1 中以明文留下了机密。本版本没有读取它们。请删除此文件；然后更换这些机密，因为别人可能已读过。</translation>
    </message>
    <message>
        <source>The file with the secrets was removed.</source>
        <translation>含有机密的文件已删除。</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ListsPlace</name>
    <message>
        <source>&amp;Paste peers</source>
        <translation>粘贴对等体(&amp;P)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>There is no text and no file on the clipboard.</source>
        <translation>剪贴板上没有文本，也没有文件。</translation>
    </message>
    <message>
        <source>Export &amp;all peers…</source>
        <translation>导出全部对等体(&amp;A)…</translation>
    </message>
    <message>
        <source>Export the s&amp;hown peers…</source>
        <translation>导出显示的对等体(&amp;H)…</translation>
    </message>
    <message>
        <source>Export the &amp;selected peers…</source>
        <translation>导出所选的对等体(&amp;S)…</translation>
    </message>
    <message>
        <source>Open a peer list</source>
        <translation>打开对等体列表</translation>
    </message>
    <message>
        <source>Peer lists (*.peerlight *.txt *.csv *.tsv *.list *.json *.jsonl *.tfstate *.md)</source>
        <translation>对等体列表 (*.peerlight *.txt *.csv *.tsv *.list *.json *.jsonl *.tfstate *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Only files of this computer can be opened: nothing was fetched from %1.</source>
        <translation>只能打开本机上的文件：没有从 %1 获取任何内容。</translation>
    </message>
    <message>
        <source>One list at a time: of %1 files the first was opened.</source>
        <translation>一次只能打开一个列表：已打开 %1 个文件中的第一个。</translation>
    </message>
    <message>
        <source>%1 of %2 peers are in the list.</source>
        <translation>%2 个对等体中已有 %1 个加入列表。</translation>
    </message>
    <message>
        <source>Tags of a list</source>
        <translation>列表中的标签</translation>
    </message>
    <message>
        <source>what was dropped</source>
        <translation>拖放的内容</translation>
    </message>
    <message>
        <source>No peer is selected: nothing was exported.</source>
        <translation>没有选择对等体：没有导出任何内容。</translation>
    </message>
    <message>
        <source>There is no peer to export.</source>
        <translation>没有可导出的对等体。</translation>
    </message>
    <message>
        <source>Export peers</source>
        <translation>导出对等体</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers were written to %1.</source>
        <translation>
            <numerusform>%Ln 个对等体已写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::LossPlot</name>
    <message>
        <source>Loss plot</source>
        <translation>丢包率图</translation>
    </message>
    <message>
        <source>Loss over time</source>
        <translation>丢包率随时间的变化</translation>
    </message>
    <message>
        <source>Loss, %</source>
        <translation>丢包率，%</translation>
    </message>
    <message>
        <source>Loss of %1</source>
        <translation>%1 的丢包率</translation>
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
        <translation>对等体 ID(&amp;I)</translation>
    </message>
    <message>
        <source>The settings could not be saved to %1.</source>
        <translation>无法把设置保存到 %1。</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>没有发送任何请求。%1</translation>
    </message>
    <message>
        <source>To follow the detections up: %1 Then press Return.</source>
        <translation>要跟进探测：%1 然后按回车。</translation>
    </message>
    <message>
        <source>Nothing was filled in. %1</source>
        <translation>没有填写任何内容。%1</translation>
    </message>
    <message>
        <source>There is no saved connection with the name &quot;%1&quot;.</source>
        <translation>没有名为“%1”的已保存连接。</translation>
    </message>
    <message>
        <source>A link filled this in. Nothing is sent until you press Detect.</source>
        <translation>这是由链接填写的。按“探测”之前不发送任何请求。</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::MaintenanceList</name>
    <message>
        <source>to come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>Add &amp;window</source>
        <translation>添加窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Remo&amp;ve window</source>
        <translation>移除窗口(&amp;V)</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>维护窗口</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Starts (local)</source>
        <translation>开始（本地）</translation>
    </message>
    <message>
        <source>Ends (local)</source>
        <translation>结束（本地）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Add window</source>
        <translation>添加窗口</translation>
    </message>
    <message>
        <source>Remove window</source>
        <translation>移除窗口</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::MessageBar</name>
    <message>
        <source>Follow &amp;up</source>
        <translation>跟进(&amp;U)</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>重新发送(&amp;G)</translation>
    </message>
    <message>
        <source>Show &amp;changes</source>
        <translation>显示变化(&amp;C)</translation>
    </message>
    <message>
        <source>Detect &amp;without history</source>
        <translation>不记录历史继续探测(&amp;W)</translation>
    </message>
    <message>
        <source>Remo&amp;ve the file</source>
        <translation>删除文件(&amp;V)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>消息详情</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>详情(&amp;E)</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>显示文件夹(&amp;F)</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::NotePlace</name>
    <message>
        <source>Copy &amp;note</source>
        <translation>复制情况说明(&amp;N)</translation>
    </message>
    <message>
        <source>Copy the results of the selected peers, or of all, as a note for a chat or a ticket (%1)</source>
        <translation>把所选对等体（未选择时为全部）的结果复制为情况说明，用于聊天或工单（%1）</translation>
    </message>
    <message>
        <source>&amp;Chinese (中文)</source>
        <translation>中文(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>英文(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>纯文本(&amp;P)</translation>
    </message>
    <message>
        <source>Notes a&amp;re written in</source>
        <translation>情况说明的语言和格式(&amp;R)</translation>
    </message>
    <message>
        <source>The settings could not be saved to %1.</source>
        <translation>无法把设置保存到 %1。</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this translation: &quot;en&quot;, &quot;zh&quot;</extracomment>
        <translation>zh</translation>
    </message>
    <message>
        <source>There is no result yet: no note was copied.</source>
        <translation>还没有结果：没有复制情况说明。</translation>
    </message>
    <message>
        <source>The note of 1 peer is on the clipboard.</source>
        <translation>1 个对等体的情况说明已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Names are hidden in it.</source>
        <translation>其中的名称已隐藏。</translation>
    </message>
    <message numerus="yes">
        <source>The note of %Ln peers is on the clipboard.</source>
        <translation>
            <numerusform>%Ln 个对等体的情况说明已复制到剪贴板。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::Notifier</name>
    <message>
        <source>%1 of %2 ended: %3</source>
        <translation>%2 个中已结束 %1 个：%3</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>显示窗口(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::OutcomeStrip</name>
    <message>
        <source>Outcomes over the runs</source>
        <translation>历次运行的结果</translation>
    </message>
    <message>
        <source>No result is kept.</source>
        <translation>没有保存的结果。</translation>
    </message>
    <message>
        <source>The latest is the last: %1.</source>
        <translation>最新的在末尾：%1。</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PaletteModel</name>
    <message>
        <source>not available now</source>
        <translation>当前不可用</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PalettePlace</name>
    <message>
        <source>Command &amp;palette…</source>
        <translation>命令面板(&amp;P)…</translation>
    </message>
    <message>
        <source>Find an action, a peer, a group or a connection</source>
        <translation>查找操作、对等体、分组或连接</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>goes to its button, sends nothing</source>
        <translation>转到其按钮，不发送任何请求</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对等体</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>物理连接</translation>
    </message>
    <message>
        <source>Virtual interface</source>
        <translation>虚拟接口</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 个对等体</translation>
    </message>
    <message>
        <source>Saved connection</source>
        <translation>已保存的连接</translation>
    </message>
    <message>
        <source>Nothing was sent. &quot;%1&quot; has the focus: Space presses it.</source>
        <translation>没有发送任何请求。焦点在“%1”上：按空格键即可按下。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln 个对等体</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PaletteWindow</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Palette query</source>
        <translation>命令面板输入框</translation>
    </message>
    <message>
        <source>Type a part of an action, a peer, a group or a saved connection.</source>
        <translation>输入操作、对等体、分组或已保存连接的一部分。</translation>
    </message>
    <message>
        <source>An action, a peer, a line, a saved connection…</source>
        <translation>操作、对等体、物理连接、已保存的连接…</translation>
    </message>
    <message>
        <source>Palette matches</source>
        <translation>命令面板匹配项</translation>
    </message>
    <message>
        <source>Palette note</source>
        <translation>命令面板提示</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>没有匹配项。请少输入几个字。</translation>
    </message>
    <message>
        <source>The best %1. Nothing is sent from here.</source>
        <translation>最匹配的 %1 项。此处不发送任何请求。</translation>
    </message>
    <message>
        <source>1 match. Nothing is sent from here.</source>
        <translation>1 个匹配项。此处不发送任何请求。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used at the moment.</source>
        <translation>“%1”当前不可用。</translation>
    </message>
    <message numerus="yes">
        <source>%n matches. Nothing is sent from here.</source>
        <translation>
            <numerusform>%n 个匹配项。此处不发送任何请求。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PaneRing</name>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一个窗格(&amp;V)</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PeerIntake</name>
    <message>
        <source>Peer &amp;IDs</source>
        <translation>对等体 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Peer IDs:</source>
        <translation>对等体 ID：</translation>
    </message>
    <message>
        <source>Peer IDs</source>
        <translation>对等体 ID</translation>
    </message>
    <message>
        <source>IDs of virtual interface peers, one a line</source>
        <translation>虚拟接口对等体的 ID，每行一个</translation>
    </message>
    <message>
        <source>One peer ID a line. A pasted list or a column of a table is fine.</source>
        <translation>每行一个对等体 ID。粘贴的列表或表格的一列也可以。</translation>
    </message>
    <message>
        <source>&amp;Add peers</source>
        <translation>添加对等体(&amp;A)</translation>
    </message>
    <message>
        <source>Add peers</source>
        <translation>添加对等体</translation>
    </message>
    <message>
        <source>Put these IDs into the peer list. Nothing is sent.</source>
        <translation>把这些 ID 放入对等体列表。不发送任何请求。</translation>
    </message>
    <message>
        <source>&amp;Load peers</source>
        <translation>加载对等体(&amp;L)</translation>
    </message>
    <message>
        <source>Load peers</source>
        <translation>加载对等体</translation>
    </message>
    <message>
        <source>Read the peers of the project from the service.</source>
        <translation>从服务读取此项目的对等体。</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>打开列表(&amp;O)…</translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>打开列表</translation>
    </message>
    <message>
        <source>Read peer IDs from a text or CSV file.</source>
        <translation>从文本或 CSV 文件读取对等体 ID。</translation>
    </message>
    <message>
        <source>Peer list report</source>
        <translation>对等体列表报告</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PeerTableView</name>
    <message>
        <source>Peers</source>
        <translation>对等体</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PeerView</name>
    <message>
        <source>Filter result</source>
        <translation>筛选结果</translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n 个对等体</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 peers</source>
        <translation>%2 个对等体中的 %1 个</translation>
    </message>
    <message>
        <source>No peers yet.
Add peer ids, open a peer list, or load the peers of a project.</source>
        <translation>还没有对等体。
请添加对等体 ID、打开对等体列表，或加载项目的对等体。</translation>
    </message>
    <message>
        <source>No peer matches the filter.</source>
        <translation>没有对等体符合筛选条件。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with column &amp;names</source>
        <translation>连同列名复制(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>从列表移除(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
    <message>
        <source>What can be done with the rows</source>
        <translation>可对这些行执行的操作</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PreferencesPlace</name>
    <message>
        <source>P&amp;references…</source>
        <translation>首选项(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>搜索首选项</translation>
    </message>
    <message>
        <source>No preference fits. Try another word.</source>
        <translation>没有匹配的首选项。请换一个词。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>The colours of all windows. System follows the desktop.</source>
        <translation>所有窗口的颜色。“跟随系统”与桌面保持一致。</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行高(&amp;R)</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>How high the rows of the peer list are.</source>
        <translation>对等体列表的行高。</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>时间(&amp;I)</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>The clock of the columns Started and Ended. Reports always say UTC.</source>
        <translation>“开始”和“结束”列所用的时间。报告始终使用 UTC。</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>&amp;Lock after minutes</source>
        <translation>自动锁定（分钟）(&amp;L)</translation>
    </message>
    <message>
        <source>Without a key or a click for so long, secrets are forgotten. 0: never by itself.</source>
        <translation>在此时间内没有按键或点击，机密即被遗忘。0：从不自动锁定。</translation>
    </message>
    <message>
        <source>&amp;Ask above peers</source>
        <translation>对等体超过此数时询问(&amp;A)</translation>
    </message>
    <message>
        <source>In a connection marked as production, a run over more peers than this shows what will be sent, and asks once.</source>
        <translation>在标记为生产环境的连接中，运行的对等体超过此数时，会显示将要发送的内容并询问一次。</translation>
    </message>
    <message>
        <source>&amp;Hide names at start</source>
        <translation>启动时隐藏名称(&amp;H)</translation>
    </message>
    <message>
        <source>Names, addresses and ids are shown as aliases from the start, for a shared screen.</source>
        <translation>从启动起就以化名显示名称、地址和 ID，便于共享屏幕。</translation>
    </message>
    <message>
        <source>News</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>When a run ends or pauses while the window is not in front. Counts only.</source>
        <translation>窗口不在前台时，运行结束或暂停会通知。只含数量。</translation>
    </message>
    <message>
        <source>&amp;Progress on the task bar</source>
        <translation>在任务栏上显示进度(&amp;P)</translation>
    </message>
    <message>
        <source>Where the desktop shows it.</source>
        <translation>取决于桌面是否支持。</translation>
    </message>
    <message>
        <source>Tray i&amp;con</source>
        <translation>托盘图标(&amp;C)</translation>
    </message>
    <message>
        <source>An icon beside the clock that brings the window to the front.</source>
        <translation>时钟旁边的图标，可把窗口带到前台。</translation>
    </message>
    <message>
        <source>Tell results to a &amp;screen reader</source>
        <translation>向屏幕阅读器播报结果(&amp;S)</translation>
    </message>
    <message>
        <source>Gathered: at most one sentence each two seconds.</source>
        <translation>合并播报：每两秒最多一句。</translation>
    </message>
    <message>
        <source>Runs that are kept as a baseline, are named in a note or have not ended stay.</source>
        <translation>保存为基线、在备注中提到或尚未结束的运行会保留。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>&amp;Forget runs after</source>
        <translation>多久后删除运行(&amp;F)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 年</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 年</translation>
    </message>
    <message>
        <source>Older runs are removed from this computer, for the first time ten minutes after this was changed.</source>
        <translation>更早的运行会从本机删除，首次删除在更改此设置十分钟后进行。</translation>
    </message>
    <message>
        <source>&amp;Keep the history below</source>
        <translation>历史记录大小上限(&amp;K)</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>不限大小</translation>
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
        <translation>超过此大小时，最早的运行会从本机删除。</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Of all texts, and of numbers and times. What runs goes on; files and their names stay.</source>
        <translation>用于所有文本以及数字和时间。正在运行的继续进行；文件及其名称不变。</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ProfileEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>连接名称</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>环境(&amp;V)</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>未标记</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产环境</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>预发布</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Own endpoint</source>
        <translation>自定义终端节点</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>区域(&amp;R)</translation>
    </message>
    <message>
        <source>Region of the connection</source>
        <translation>连接的区域</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>终端节点(&amp;N)</translation>
    </message>
    <message>
        <source>Endpoint of the connection</source>
        <translation>连接的终端节点</translation>
    </message>
    <message>
        <source>Pro&amp;ject ID</source>
        <translation>项目 ID(&amp;J)</translation>
    </message>
    <message>
        <source>Project ID of the connection</source>
        <translation>连接的项目 ID</translation>
    </message>
    <message>
        <source>Project na&amp;me</source>
        <translation>项目名称(&amp;M)</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>The region&apos;s own project</source>
        <translation>区域自身的项目</translation>
    </message>
    <message>
        <source>&amp;IAM endpoint</source>
        <translation>IAM 终端节点(&amp;I)</translation>
    </message>
    <message>
        <source>IAM endpoint</source>
        <translation>IAM 终端节点</translation>
    </message>
    <message>
        <source>The region&apos;s</source>
        <translation>该区域的</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>登录方式(&amp;W)</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>登录种类</translation>
    </message>
    <message>
        <source>A pasted token</source>
        <translation>粘贴的 Token</translation>
    </message>
    <message>
        <source>An IAM user&apos;s password</source>
        <translation>IAM 用户的密码</translation>
    </message>
    <message>
        <source>An access key (AK/SK)</source>
        <translation>访问密钥（AK/SK）</translation>
    </message>
    <message>
        <source>&amp;Keep the secret</source>
        <translation>保存机密(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the secret</source>
        <translation>保存机密</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>仅限本次会话</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>在系统的密钥环中</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>账号(&amp;C)</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>账号名</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>IAM user name</source>
        <translation>IAM 用户名</translation>
    </message>
    <message>
        <source>User I&amp;D</source>
        <translation>用户 ID(&amp;D)</translation>
    </message>
    <message>
        <source>IAM user ID</source>
        <translation>IAM 用户 ID</translation>
    </message>
    <message>
        <source>Only for one-time codes</source>
        <translation>仅用于一次性验证码</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>What the service takes</source>
        <translation>服务所能接受的</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同时</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>同时请求数</translation>
    </message>
    <message>
        <source>16</source>
        <translation>16</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Deadline in seconds</source>
        <translation>期限（秒）</translation>
    </message>
    <message>
        <source>180 s</source>
        <translation>180 秒</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>系统的</translation>
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
        <translation>代理主机</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>代理端口</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>代理用户</translation>
    </message>
    <message>
        <source>Its password is asked for in the connection bar.</source>
        <translation>其密码在连接栏中询问。</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA 文件(&amp;F)</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>The system&apos;s certificate authorities</source>
        <translation>系统的证书颁发机构</translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation>选择 CA 文件…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
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
        <translation>保存证据(&amp;E)…</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>保存报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>打印(&amp;I)…</translation>
    </message>
    <message>
        <source>Results as a zip for somebody else, with names hidden or not</source>
        <translation>把结果打包为 zip 交给他人，可选择是否隐藏名称</translation>
    </message>
    <message>
        <source>Results with the plot as PDF or HTML</source>
        <translation>把结果连同图表保存为 PDF 或 HTML</translation>
    </message>
    <message>
        <source>Print results with the plot</source>
        <translation>把结果连同图表打印出来</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>The selected peer</source>
        <translation>所选的对等体</translation>
    </message>
    <message>
        <source>The one result of the list</source>
        <translation>列表中唯一的结果</translation>
    </message>
    <message>
        <source>It is being made; nothing is written yet.</source>
        <translation>正在生成；尚未写入任何内容。</translation>
    </message>
    <message>
        <source>No run is selected in the history.</source>
        <translation>历史记录中没有选择运行。</translation>
    </message>
    <message>
        <source>There is no result yet: there is nothing to hand out.</source>
        <translation>还没有结果：没有可提供的内容。</translation>
    </message>
    <message>
        <source>The report was handed to the printer.</source>
        <translation>报告已交给打印机。</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>正在写入。</translation>
    </message>
    <message>
        <source>Names are hidden in it.</source>
        <translation>其中的名称已隐藏。</translation>
    </message>
    <message>
        <source>The folder could not be shown. It is %1.</source>
        <translation>无法显示文件夹。其位置为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected peers</source>
        <translation>
            <numerusform>所选的 %n 个对等体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n results of the list</source>
        <translation>
            <numerusform>列表中的全部 %n 个结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run of %1, selected in the history: %n peers</source>
        <translation>
            <numerusform>历史记录中所选的 %1 的运行：%n 个对等体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n peers was written to %1.</source>
        <translation>
            <numerusform>%n 个对等体的证据已写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A report of %n peers was written to %1.</source>
        <translation>
            <numerusform>%n 个对等体的报告已写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ReportWindow</name>
    <message>
        <source>Save evidence</source>
        <translation>保存证据</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Print a report</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <source>What</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>对象(&amp;W)：</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>PDF, to print and to send</source>
        <translation>PDF，用于打印和发送</translation>
    </message>
    <message>
        <source>HTML, one page for any browser</source>
        <translation>HTML，可用任何浏览器打开的单个网页</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Nothing is hidden</source>
        <translation>不隐藏任何内容</translation>
    </message>
    <message>
        <source>Names are hidden: of peers, lines, carriers, circuits, hotlines</source>
        <translation>隐藏名称：对等体、物理连接、运营商、电路、热线</translation>
    </message>
    <message>
        <source>Everything is hidden that names something: addresses and ids, too</source>
        <translation>隐藏一切可识别的内容：地址和 ID 也隐藏</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>&amp;Hide:</source>
        <translation>隐藏(&amp;H)：</translation>
    </message>
    <message>
        <source>With a &amp;picture of the table</source>
        <translation>附上表格的图片(&amp;P)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What will be in it</source>
        <translation>包含的内容</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>化名</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>化名</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>所指</translation>
    </message>
    <message>
        <source>What will be &amp;in it:</source>
        <translation>包含的内容(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Aliases, which only you see here:</source>
        <translation>化名，只有您在此处能看到(&amp;A)：</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>%1, line %2, has what looks like %3.</source>
        <translation>%1 第 %2 行中有疑似机密的内容：%3。</translation>
    </message>
    <message>
        <source>There are %1 more.</source>
        <translation>另有 %1 处。</translation>
    </message>
    <message>
        <source>It is not handed out: evidence and reports never hold a secret. Where it is the name of something, hide names.</source>
        <translation>未予提供：证据和报告从不包含机密。如果它只是某个名称，请隐藏名称。</translation>
    </message>
    <message>
        <source>Nothing is written before you press the button.</source>
        <translation>按下按钮之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 个</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::RequestsModel</name>
    <message>
        <source>Sent (local)</source>
        <translation>发送（本地）</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Requests about the current peer. Return copies the selected ones as curl commands.</source>
        <translation>关于当前对等体的请求。按回车把所选请求复制为 curl 命令。</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>复制为 curl(&amp;U)</translation>
    </message>
    <message>
        <source>The token is not in it: it stands as $TOKEN. A create that is run again creates a task.</source>
        <translation>其中不含 Token：它写作 $TOKEN。再次执行创建请求会创建一个任务。</translation>
    </message>
    <message>
        <source>No request about this peer is known of this session.</source>
        <translation>本次会话中没有关于此对等体的请求。</translation>
    </message>
    <message>
        <source>Those about this peer, and the lists of tasks that were asked for meanwhile.</source>
        <translation>关于此对等体的请求，以及其间请求的任务列表。</translation>
    </message>
    <message numerus="yes">
        <source>%n commands copied. Set TOKEN before you run them.</source>
        <translation>
            <numerusform>已复制 %n 条命令。执行前请设置 TOKEN。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::RunListModel</name>
    <message>
        <source>1 peer</source>
        <translation>1 个对等体</translation>
    </message>
    <message>
        <source>%1, project %2</source>
        <translation>%1，项目 %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln 个对等体</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::RunResultsModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对等体</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>远端网关</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢包率</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::RunsDesk</name>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>实时(&amp;L)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>历史记录(&amp;Y)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比较(&amp;M)</translation>
    </message>
    <message>
        <source>Compare two runs, or a run with a baseline (%1)</source>
        <translation>比较两次运行，或把一次运行与基线比较（%1）</translation>
    </message>
    <message>
        <source>Co&amp;mpare this run</source>
        <translation>比较此运行(&amp;M)</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::SafetyPlace</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>1 detection task will be created.</source>
        <translation>将创建 1 个探测任务。</translation>
    </message>
    <message>
        <source>As fast as the service answers, with at most %1 requests at once.</source>
        <translation>按服务应答的速度发送，同时最多 %1 个请求。</translation>
    </message>
    <message>
        <source>At most %1 requests a second, and %2 a second after the first ones.</source>
        <translation>每秒最多 %1 个请求，最初一批之后每秒 %2 个。</translation>
    </message>
    <message>
        <source>At most %1 requests a second.</source>
        <translation>每秒最多 %1 个请求。</translation>
    </message>
    <message>
        <source>It takes at least %1 until the last one has left.</source>
        <translation>全部发出至少需要 %1。</translation>
    </message>
    <message>
        <source>Each ends with a result, or without one after %1.</source>
        <translation>每个任务要么得到结果，要么在 %1 后无结果结束。</translation>
    </message>
    <message>
        <source>Detect in production</source>
        <translation>在生产环境中探测</translation>
    </message>
    <message>
        <source>Customers use these lines. Send this?</source>
        <translation>客户正在使用这些物理连接。要发送吗？</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Do &amp;not send</source>
        <translation>不发送(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n detection tasks will be created.</source>
        <translation>
            <numerusform>将创建 %n 个探测任务。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ShareSwitch</name>
    <message>
        <source>&amp;Hide names</source>
        <translation>隐藏名称(&amp;H)</translation>
    </message>
    <message>
        <source>Show aliases in place of names, addresses and ids, for a shared screen (%1)</source>
        <translation>以化名代替名称、地址和 ID，便于共享屏幕（%1）</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::SuggestionList</name>
    <message>
        <source>Filter suggestions</source>
        <translation>筛选建议</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::SummaryPlace</name>
    <message>
        <source>Go to the su&amp;mmary</source>
        <translation>转到摘要(&amp;M)</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::SummaryStrip</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Sho&amp;w them</source>
        <translation>显示它们(&amp;W)</translation>
    </message>
    <message>
        <source>Filter the list to the peers that the summary speaks of, and select them</source>
        <translation>把列表筛选为摘要所说的对等体，并选中它们</translation>
    </message>
    <message>
        <source>Close summary</source>
        <translation>关闭摘要</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::TeamPassword</name>
    <message>
        <source>The keychain has not been asked yet.</source>
        <translation>尚未询问密钥环。</translation>
    </message>
    <message>
        <source>The password is in the keychain of this system.</source>
        <translation>密码在本系统的密钥环中。</translation>
    </message>
    <message>
        <source>No password is in the keychain.</source>
        <translation>密钥环中没有密码。</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::TeamPasswordPlace</name>
    <message>
        <source>Password of the &amp;team&apos;s history…</source>
        <translation>团队历史记录的密码(&amp;T)…</translation>
    </message>
    <message>
        <source>Password of the team&apos;s history</source>
        <translation>团队历史记录的密码</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Store in the keychain</source>
        <translation>保存到密钥环(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>忘记(&amp;F)</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::TimelineView</name>
    <message>
        <source>queued</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Nothing was sent for this peer yet.</source>
        <translation>还没有为此对等体发送任何请求。</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::VerdictText</name>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What to check next</source>
        <translation>接下来检查什么</translation>
    </message>
    <message>
        <source>This rests on</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ViewsPlace</name>
    <message>
        <source>&amp;Save this view…</source>
        <translation>保存此视图(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;omfortable rows</source>
        <translation>宽松行高(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>已保存的视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>The saved views are of a newer program: nothing was written.</source>
        <translation>已保存的视图来自更新版本的程序：没有写入任何内容。</translation>
    </message>
    <message>
        <source>The view was not saved: it has no name, or there are too many.</source>
        <translation>视图未保存：没有名称，或视图过多。</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Name of the view (filter, columns and sorting are kept):</source>
        <translation>视图名称（保存筛选、列和排序）：</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::WatchPlace</name>
    <message>
        <source>&amp;Repeat until…</source>
        <translation>重复探测直到(&amp;R)…</translation>
    </message>
    <message>
        <source>Detect the selected peers, or all, again and again (%1)</source>
        <translation>反复探测所选的对等体；未选择时探测全部（%1）</translation>
    </message>
    <message>
        <source>A repetition is under way. Stop waiting ends it.</source>
        <translation>正在重复探测。按“停止等待”可结束。</translation>
    </message>
    <message>
        <source>There is no peer to detect yet. Add peer IDs, or press Load peers.</source>
        <translation>还没有可探测的对等体。请添加对等体 ID，或按“加载对等体”。</translation>
    </message>
    <message>
        <source>The repetition that the end of the program cut off goes on. Stop waiting ends it.</source>
        <translation>因程序结束而中断的重复探测正在继续。按“停止等待”可结束。</translation>
    </message>
    <message>
        <source>The repetition waits: the form holds another connection than it began with.</source>
        <translation>重复探测正在等待：表单中的连接与开始时不同。</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::WatchWindow</name>
    <message>
        <source>Repeat until</source>
        <translation>重复探测直到</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>every peer is clear</source>
        <translation>所有对等体畅通</translation>
    </message>
    <message>
        <source>a peer changes between clear and bad</source>
        <translation>有对等体在畅通与故障之间变化</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>时间到</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>For at most</source>
        <translation>最长</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>直到(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Every:</source>
        <translation>间隔(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;For at most:</source>
        <translation>最长(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>1 peer is detected</source>
        <translation>探测 1 个对等体</translation>
    </message>
    <message>
        <source>%1 at once and then again and again, at most %2 times, within the pace of the connection. A run begins when the one before has ended. Stop waiting ends it.</source>
        <translation>%1：立即开始，之后反复进行，最多 %2 次，不超过连接设定的速率。上一次运行结束后才开始下一次。按“停止等待”可结束。</translation>
    </message>
    <message numerus="yes">
        <source>%n peers are detected</source>
        <translation>
            <numerusform>探测 %n 个对等体</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::Workspace</name>
    <message>
        <source>Peers are being loaded. Wait until that has ended, or press Stop waiting.</source>
        <translation>正在加载对等体。请等它结束，或按“停止等待”。</translation>
    </message>
    <message>
        <source>A detection is running. Wait until it has ended, or press Stop waiting.</source>
        <translation>正在探测。请等它结束，或按“停止等待”。</translation>
    </message>
    <message>
        <source>The service answered: this project has no virtual interface peers.</source>
        <translation>服务已应答：此项目没有虚拟接口对等体。</translation>
    </message>
    <message>
        <source>There is no peer to detect yet. Add peer IDs, or press Load peers.</source>
        <translation>还没有可探测的对等体。请添加对等体 ID，或按“加载对等体”。</translation>
    </message>
    <message>
        <source>The service cannot be reached. The run waits, tries again by itself, and goes on when the network is back.</source>
        <translation>无法访问服务。运行正在等待，会自动重试，网络恢复后继续。</translation>
    </message>
    <message>
        <source>The demo could not be started: %1</source>
        <translation>无法启动演示：%1</translation>
    </message>
    <message>
        <source>The demo could not be started: its own connection is not usable.</source>
        <translation>无法启动演示：它自己的连接不可用。</translation>
    </message>
    <message>
        <source>%1 What was sent is followed all the same. Nothing more is sent before it can be written down.</source>
        <translation>%1 已发送的仍会跟进。在能够记录之前不再发送任何请求。</translation>
    </message>
    <message>
        <source>From now on nothing is kept: after a crash, no task is found again. Press Detect to go on.</source>
        <translation>从现在起不保存任何内容：崩溃后找不回任何任务。请按“探测”继续。</translation>
    </message>
    <message>
        <source>1 detection of %1 was cut off when the program ended. Follow it up to see what became of it; nothing new is created.</source>
        <translation>程序结束时，%1 的 1 个探测被中断。请跟进以查看其结果；不会创建新的任务。</translation>
    </message>
    <message>
        <source>The reply of 1 peer was lost: it may or may not have a task. Sending again may make a second one.</source>
        <translation>1 个对等体的应答丢失：它可能有任务，也可能没有。重新发送可能产生第二个任务。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln detections of %1 were cut off when the program ended. Follow them up to see what became of them; nothing new is created.</source>
        <translation>
            <numerusform>程序结束时，%1 的 %Ln 个探测被中断。请跟进以查看其结果；不会创建新的任务。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The replies of %n peers were lost: they may or may not have a task. Sending again may make second ones.</source>
        <translation>
            <numerusform>%n 个对等体的应答丢失：它们可能有任务，也可能没有。重新发送可能产生第二个任务。</numerusform>
        </translation>
    </message>
</context>
</TS>
