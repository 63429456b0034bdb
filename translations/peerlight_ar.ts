<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Peerlight</source>
        <translation>حول Peerlight</translation>
    </message>
    <message>
        <source>Peerlight %1

Connectivity detection for the virtual interface peers of Huawei Cloud Direct Connect lines.

Free software under the GNU General Public License, version 3 or later. It calls the endpoint that you enter, and nothing else.

Built with Qt %2.</source>
        <translation>Peerlight %1

كشف الاتصال لأقران الواجهات الافتراضية في خطوط Huawei Cloud Direct Connect.

برنامج حر برخصة جنو العمومية العامة (GNU GPL)، الإصدار 3 أو ما بعده. يتصل بنقطة النهاية التي تدخلها، ولا شيء غيرها.

بُني باستخدام Qt %2.</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>قبل %n ث</numerusform>
            <numerusform>قبل %n ث</numerusform>
            <numerusform>قبل %n ث</numerusform>
            <numerusform>قبل %n ث</numerusform>
            <numerusform>قبل %n ث</numerusform>
            <numerusform>قبل %n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
            <numerusform>قبل %n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
            <numerusform>قبل %n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>قبل %n ي</numerusform>
            <numerusform>قبل %n ي</numerusform>
            <numerusform>قبل %n ي</numerusform>
            <numerusform>قبل %n ي</numerusform>
            <numerusform>قبل %n ي</numerusform>
            <numerusform>قبل %n ي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>قبل %n ثانية</numerusform>
            <numerusform>قبل ثانية</numerusform>
            <numerusform>قبل ثانيتين</numerusform>
            <numerusform>قبل %n ثوانٍ</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>قبل دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>قبل ساعة</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>The answer holds no task with a usable id and peer id.</source>
        <translation>لا يحتوي الرد على مهمة لها معرّف صالح ومعرّف قرين.</translation>
    </message>
    <message>
        <source>The answer is empty: something between you and the service may have answered in its place.</source>
        <translation>الرد فارغ: ربما أجاب شيء بينك وبين الخدمة بدلاً منها.</translation>
    </message>
    <message>
        <source>The answer is not from the Direct Connect API (no JSON object): something between you and the service may have answered in its place.</source>
        <translation>الرد ليس من واجهة Direct Connect البرمجية (لا كائن JSON فيه): ربما أجاب شيء بينك وبين الخدمة بدلاً منها.</translation>
    </message>
    <message>
        <source>The service answered with a redirect (HTTP %1). It was not followed; check the endpoint, or sign in to the network you are on.</source>
        <translation>ردّت الخدمة بإعادة توجيه (HTTP %1)، ولم تُتبع. افحص نقطة النهاية، أو سجّل الدخول إلى الشبكة التي أنت عليها.</translation>
    </message>
    <message>
        <source>The service answered with HTTP %1, which is not understood.</source>
        <translation>ردّت الخدمة بـ HTTP %1، وهو غير مفهوم.</translation>
    </message>
    <message>
        <source>The list names a next page that cannot be asked for.</source>
        <translation>تشير القائمة إلى صفحة تالية لا يمكن طلبها.</translation>
    </message>
    <message>
        <source>The answer holds no list &quot;%1&quot;.</source>
        <translation>لا يحتوي الرد على القائمة «%1».</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>The file is larger than 1 MB.</source>
        <translation>الملف أكبر من 1 ميغابايت.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation>لا توجد في هذا الملف شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>Others can write %1: run chmod go-w on it first.</source>
        <translation>يستطيع آخرون الكتابة في %1: نفّذ عليه أولاً chmod go-w.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>The answer does not match: it names another peer.</source>
        <translation>الرد غير مطابق: يذكر قرينًا آخر.</translation>
    </message>
</context>
<context>
    <name>CommonCause</name>
    <message>
        <source>%1 of %2 peers with loss</source>
        <translation>%1 من %2 أقران فيها فقد</translation>
    </message>
    <message>
        <source>%1 of %2 unreachable peers</source>
        <translation>%1 من %2 أقران غير قابلة للوصول</translation>
    </message>
    <message>
        <source>%1 share %2</source>
        <translation>%1 تشترك في %2</translation>
    </message>
    <message>
        <source>all %1 peers that have it lose packets.</source>
        <translation>كل الأقران %1 عليه تفقد حزمًا.</translation>
    </message>
    <message>
        <source>all %1 peers that have it are unreachable.</source>
        <translation>كل الأقران %1 عليه غير قابلة للوصول.</translation>
    </message>
    <message>
        <source>%1 of the %2 peers that have it lose packets.</source>
        <translation>%1 من %2 أقران عليه تفقد حزمًا.</translation>
    </message>
    <message>
        <source>%1 of the %2 peers that have it are unreachable.</source>
        <translation>%1 من %2 أقران عليه غير قابلة للوصول.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>As much is explained by %1.</source>
        <translation>ويفسّر القدر نفسه: %1.</translation>
    </message>
    <message>
        <source>The same peers also share %1.</source>
        <translation>الأقران نفسها تشترك أيضًا في %1.</translation>
    </message>
    <message>
        <source>None of the %1 peers has a result: look at your own side and the connection to the service first. This says nothing about the lines.</source>
        <translation>لا نتيجة لأي من الأقران الـ%1: افحص أولاً جانبك والاتصال بالخدمة. لا يدل هذا على حال الخطوط.</translation>
    </message>
    <message>
        <source>All %1 tests failed at the service. This says nothing about the lines.</source>
        <translation>فشلت كل الاختبارات الـ%1 لدى الخدمة. لا يدل هذا على حال الخطوط.</translation>
    </message>
    <message>
        <source>None of the %1 peers has a result. This says nothing about the lines.</source>
        <translation>لا نتيجة لأي من الأقران الـ%1. لا يدل هذا على حال الخطوط.</translation>
    </message>
    <message>
        <source>All %1 peers are unreachable: so many faults at once are rare. Look at your own side first, at what all of them end on.</source>
        <translation>كل الأقران الـ%1 غير قابلة للوصول: نادرًا ما تقع أعطال بهذا العدد معًا. افحص جانبك أولاً، حيث تنتهي كلها.</translation>
    </message>
    <message>
        <source>All %1 peers are unreachable, and all of them share %2: look there and at your own side first.</source>
        <translation>كل الأقران الـ%1 غير قابلة للوصول، وتشترك كلها في %2: افحص هناك وفي جانبك أولاً.</translation>
    </message>
    <message>
        <source>One peer loses packets. One peer shows no common cause.</source>
        <translation>قرين واحد يفقد حزمًا. لا يُستدل من قرين واحد على سبب مشترك.</translation>
    </message>
    <message>
        <source>One peer is unreachable. One peer shows no common cause.</source>
        <translation>قرين واحد غير قابل للوصول. لا يُستدل من قرين واحد على سبب مشترك.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>الخط %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>الجهاز %1</translation>
    </message>
    <message>
        <source>virtual interface %1</source>
        <translation>الواجهة الافتراضية %1</translation>
    </message>
    <message>
        <source>gateway %1</source>
        <translation>البوابة %1</translation>
    </message>
    <message>
        <source>location %1</source>
        <translation>الموقع %1</translation>
    </message>
    <message>
        <source>carrier %1</source>
        <translation>المشغّل %1</translation>
    </message>
    <message>
        <source>remote network %1</source>
        <translation>الشبكة البعيدة %1</translation>
    </message>
    <message>
        <source>address family %1</source>
        <translation>عائلة العناوين %1</translation>
    </message>
    <message>
        <source>The one peer with a result is clear.</source>
        <translation>القرين الوحيد الذي له نتيجة سليم.</translation>
    </message>
    <message>
        <source>All %1 peers with a result are clear.</source>
        <translation>كل الأقران التي لها نتيجة (%1) سليمة.</translation>
    </message>
    <message>
        <source>%1 peers lose packets. They have nothing in common that others do not have, too.</source>
        <translation>%1 من الأقران تفقد حزمًا. لا تشترك في شيء لا يوجد عند غيرها أيضًا.</translation>
    </message>
    <message>
        <source>%1 peers are unreachable. They have nothing in common that others do not have, too.</source>
        <translation>%1 من الأقران غير قابلة للوصول. لا تشترك في شيء لا يوجد عند غيرها أيضًا.</translation>
    </message>
    <message>
        <source>Check power, router and filters at the customer&apos;s site, since all paths end there.</source>
        <translation>افحص الكهرباء والموجّه والمرشّحات في موقع العميل، فكل المسارات تنتهي هناك.</translation>
    </message>
    <message>
        <source>Check whether a filter was changed lately that drops the test packets: then all peers look unreachable while the lines work.</source>
        <translation>تحقق هل غُيّر مؤخرًا مرشّح يُسقط حزم الاختبار: عندها تبدو كل الأقران غير قابلة للوصول بينما تعمل الخطوط.</translation>
    </message>
    <message>
        <source>Look at the cloud provider&apos;s status page for this region.</source>
        <translation>راجع صفحة حالة مزوّد السحابة لهذه المنطقة.</translation>
    </message>
    <message>
        <source>Check the network, the endpoint, the proxy and the token, since no test came back.</source>
        <translation>افحص الشبكة ونقطة النهاية والوكيل والرمز، إذ لم يعد أي اختبار.</translation>
    </message>
    <message>
        <source>Then detect again.</source>
        <translation>ثم أعد الكشف.</translation>
    </message>
    <message>
        <source>Call the carrier with the times of the results, since it can see the line itself.</source>
        <translation>اتصل بالمشغّل وأعطه أوقات النتائج، فهو يرى الخط نفسه.</translation>
    </message>
    <message>
        <source>Open a ticket with the cloud provider, since this is on its side; give the task ids.</source>
        <translation>افتح تذكرة دعم لدى مزوّد السحابة، فالمشكلة في جانبه، وأعطه معرّفات المهام.</translation>
    </message>
    <message>
        <source>Look at the customer&apos;s router behind these addresses, since the peers end there.</source>
        <translation>افحص موجّه العميل خلف هذه العناوين، فالأقران تنتهي هناك.</translation>
    </message>
    <message>
        <source>Look at routes and filters of this address family, since the other one works.</source>
        <translation>افحص مسارات عائلة العناوين هذه ومرشّحاتها، فالعائلة الأخرى تعمل.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>New fault</source>
        <translation>عطل جديد</translation>
    </message>
    <message>
        <source>Still bad</source>
        <translation>ما زال معطلاً</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>أُصلح</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>لا يمكن المقارنة</translation>
    </message>
    <message>
        <source>Still clear</source>
        <translation>ما زال سليمًا</translation>
    </message>
    <message>
        <source>It is not in the earlier run.</source>
        <translation>غير موجود في التشغيل الأسبق.</translation>
    </message>
    <message>
        <source>It is not in the later run.</source>
        <translation>غير موجود في التشغيل الأحدث.</translation>
    </message>
    <message>
        <source>It has no result in the earlier run.</source>
        <translation>لا نتيجة له في التشغيل الأسبق.</translation>
    </message>
    <message>
        <source>It has no result in the later run.</source>
        <translation>لا نتيجة له في التشغيل الأحدث.</translation>
    </message>
    <message>
        <source>It has no result in either run.</source>
        <translation>لا نتيجة له في أي من التشغيلين.</translation>
    </message>
    <message>
        <source>It has not ended.</source>
        <translation>لم ينتهِ بعد.</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>قرين واحد</translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation>%1 من الأقران</translation>
    </message>
    <message>
        <source>1 new fault</source>
        <translation>واحد بعطل جديد</translation>
    </message>
    <message>
        <source>%1 new faults</source>
        <translation>%1 بعطل جديد</translation>
    </message>
    <message>
        <source>%1: %2, %3 still bad, %4 fixed, %5 not comparable, %6 still clear.</source>
        <translation>%1: %2، %3 ما زالت معطلة، %4 أُصلحت، %5 لا يمكن مقارنتها، %6 ما زالت سليمة.</translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message>
        <source>%1, %2 %</source>
        <translation>%1، %2 %</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>القرين</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>البوابة البعيدة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Not confirmed: none of %1 further detections has a result.</source>
        <translation>غير مؤكد: لا نتيجة لأي من %1 كشوف إضافية.</translation>
    </message>
    <message>
        <source>Confirmed: %1 of %2 further detections unreachable.</source>
        <translation>مؤكد: غير قابل للوصول في %1 من %2 كشوف إضافية.</translation>
    </message>
    <message>
        <source>%1 of %2 further detections unreachable: flapping or marginal.</source>
        <translation>غير قابل للوصول في %1 من %2 كشوف إضافية: متذبذب أو ضعيف.</translation>
    </message>
    <message>
        <source>Confirmed: %1 of %2 further detections lost packets.</source>
        <translation>مؤكد: فُقدت حزم في %1 من %2 كشوف إضافية.</translation>
    </message>
    <message>
        <source>%1 of %2 further detections lost packets: flapping or marginal.</source>
        <translation>فُقدت حزم في %1 من %2 كشوف إضافية: متذبذب أو ضعيف.</translation>
    </message>
    <message>
        <source>Not confirmed: %1 of %1 further detections clear.</source>
        <translation>غير مؤكد: %1 من %1 كشوف إضافية سليمة.</translation>
    </message>
    <message>
        <source>%1 of %2 are done.</source>
        <translation>اكتمل %1 من %2.</translation>
    </message>
    <message>
        <source>They were stopped after %1 of %2.</source>
        <translation>أُوقفت بعد %1 من %2.</translation>
    </message>
    <message>
        <source>%1 without a result are not counted.</source>
        <translation>لا تُحسب %1 بلا نتيجة.</translation>
    </message>
    <message>
        <source>The fault has gone, or comes and goes more slowly than this was looked at.</source>
        <translation>زال العطل، أو يظهر ويختفي بوتيرة أبطأ من مدة المراقبة.</translation>
    </message>
    <message>
        <source>Call the carrier of the line now, since the fault stays; give the times below.</source>
        <translation>اتصل الآن بمشغّل الخط، فالعطل مستمر، وأعطه الأوقات أدناه.</translation>
    </message>
    <message>
        <source>Look at error counters and light levels on both ends: a path that comes and goes is often a marginal line or an overloaded one.</source>
        <translation>افحص عدّادات الأخطاء ومستويات الإشارة الضوئية في الطرفين: المسار الذي يظهر ويختفي كثيرًا ما يكون خطًا ضعيفًا أو محمّلاً فوق طاقته.</translation>
    </message>
    <message>
        <source>Detect again in some minutes, since a few detections do not show how often it fails.</source>
        <translation>أعد الكشف بعد دقائق، فبضعة كشوف لا تبيّن كم يتكرر العطل.</translation>
    </message>
    <message>
        <source>%1 percent loss</source>
        <translation>الفقد %1 بالمئة</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>المهمة %1</translation>
    </message>
    <message>
        <source>The further detections were stopped.</source>
        <translation>أُوقفت الكشوف الإضافية.</translation>
    </message>
    <message>
        <source>Being detected %1 more times.</source>
        <translation>يجري كشفه %1 مرات أخرى.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message>
        <source>an issuer without a name</source>
        <translation>جهة إصدار بلا اسم</translation>
    </message>
    <message>
        <source>Endpoint name</source>
        <translation>اسم نقطة النهاية</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Project and detections</source>
        <translation>المشروع والكشوف</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>الأقران</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Throttling</source>
        <translation>تقييد الطلبات</translation>
    </message>
    <message>
        <source>The service did not tell its time.</source>
        <translation>لم تذكر الخدمة وقتها.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock agrees with the service&apos;s.</source>
        <translation>ساعة هذا الجهاز متوافقة مع ساعة الخدمة.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 min ahead of the service&apos;s.</source>
        <translation>ساعة هذا الجهاز متقدمة %1 د على ساعة الخدمة.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 min behind the service&apos;s.</source>
        <translation>ساعة هذا الجهاز متأخرة %1 د عن ساعة الخدمة.</translation>
    </message>
    <message>
        <source>Signed requests are refused from 15 min on: set the clock.</source>
        <translation>تُرفض الطلبات الموقّعة ابتداءً من فارق 15 دقيقة: اضبط الساعة.</translation>
    </message>
    <message>
        <source>%1; the certificate was issued by %2 and is valid until %3.</source>
        <translation>%1؛ أصدر الشهادة %2 وهي صالحة حتى %3.</translation>
    </message>
    <message>
        <source>Not tried, because of what failed before.</source>
        <translation>لم يُجرَّب، بسبب ما فشل قبله.</translation>
    </message>
    <message>
        <source>The proxy looks the name up.</source>
        <translation>الوكيل هو من يستعلم عن الاسم.</translation>
    </message>
    <message>
        <source>The name %1 was not answered within 10 s.</source>
        <translation>لم يأتِ جواب عن الاسم %1 خلال 10 ث.</translation>
    </message>
    <message>
        <source>The name %1 is not known here: check its spelling, and the network.</source>
        <translation>الاسم %1 غير معروف هنا: تحقق من كتابته، ومن الشبكة.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>عنوان %1 هو %2.</translation>
    </message>
    <message>
        <source>Plain HTTP: the service is on this machine.</source>
        <translation>HTTP بلا تشفير: الخدمة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>There was no answer within 10 s.</source>
        <translation>لا جواب خلال 10 ث.</translation>
    </message>
    <message>
        <source>Not known: the service asked to slow down.</source>
        <translation>غير معروف: طلبت الخدمة الإبطاء.</translation>
    </message>
    <message>
        <source>The service accepts who asks.</source>
        <translation>تقبل الخدمة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The project&apos;s detections can be listed.</source>
        <translation>يمكن عرض كشوف المشروع.</translation>
    </message>
    <message>
        <source>The project has no virtual interface: is it the right one?</source>
        <translation>ليس في المشروع واجهة افتراضية: هل هو المشروع الصحيح؟</translation>
    </message>
    <message>
        <source>The project&apos;s virtual interfaces can be listed.</source>
        <translation>يمكن عرض الواجهات الافتراضية للمشروع.</translation>
    </message>
    <message>
        <source>The service asked to slow down: others use its limit, too.</source>
        <translation>طلبت الخدمة الإبطاء: يستهلك آخرون حدّ الطلبات أيضًا.</translation>
    </message>
    <message>
        <source>Two requests were taken at once.</source>
        <translation>قُبل طلبان في آن واحد.</translation>
    </message>
</context>
<context>
    <name>Credential</name>
    <message>
        <source>The token is empty.</source>
        <translation>الرمز فارغ.</translation>
    </message>
    <message>
        <source>Paste only the token itself, without &quot;X-Auth-Token:&quot; or &quot;Bearer&quot; in front of it.</source>
        <translation>ألصق الرمز وحده، دون «X-Auth-Token:» أو «Bearer» قبله.</translation>
    </message>
    <message>
        <source>The token is too long: the service takes at most 10,240 characters. A token that was asked for with &quot;nocatalog&quot; is much shorter.</source>
        <translation>الرمز طويل جدًا: تقبل الخدمة 10,240 حرفًا على الأكثر. والرمز المطلوب مع «nocatalog» أقصر كثيرًا.</translation>
    </message>
    <message>
        <source>The token contains a space, a line break or a character that no token has. Copy it again, on its own.</source>
        <translation>في الرمز مسافة أو فاصل أسطر أو محرف لا يرد في أي رمز. انسخه مجددًا وحده.</translation>
    </message>
    <message>
        <source>The access key ID is empty.</source>
        <translation>معرّف مفتاح الوصول فارغ.</translation>
    </message>
    <message>
        <source>The access key ID contains a space or a character that none has, or is too long. Copy it again, on its own.</source>
        <translation>في معرّف مفتاح الوصول مسافة أو محرف لا يرد فيه، أو أنه طويل جدًا. انسخه مجددًا وحده.</translation>
    </message>
    <message>
        <source>The secret access key is empty.</source>
        <translation>مفتاح الوصول السري فارغ.</translation>
    </message>
    <message>
        <source>The secret access key is too long: none has more than 128 characters.</source>
        <translation>مفتاح الوصول السري طويل جدًا: لا يزيد أي مفتاح على 128 حرفًا.</translation>
    </message>
    <message>
        <source>The secret access key contains a space, a line break or a character that none has. Copy it again, on its own.</source>
        <translation>في مفتاح الوصول السري مسافة أو فاصل أسطر أو محرف لا يرد فيه. انسخه مجددًا وحده.</translation>
    </message>
    <message>
        <source>The security token is too long, or contains a space, a line break or a character that none has. Copy it again, on its own.</source>
        <translation>رمز الأمان طويل جدًا، أو فيه مسافة أو فاصل أسطر أو محرف لا يرد فيه. انسخه مجددًا وحده.</translation>
    </message>
</context>
<context>
    <name>DeepLink</name>
    <message>
        <source>This is not an address of Peerlight: it would begin with peerlight://detect.</source>
        <translation>هذا ليس عنوانًا لـ Peerlight: عناوينه تبدأ بـ peerlight://detect.</translation>
    </message>
    <message>
        <source>The address is longer than %1 characters.</source>
        <translation>العنوان أطول من %1 حرفًا.</translation>
    </message>
    <message>
        <source>The name of the connection in the address cannot be used.</source>
        <translation>لا يمكن استخدام اسم الاتصال الوارد في العنوان.</translation>
    </message>
    <message>
        <source>The address holds something that Peerlight does not know.</source>
        <translation>في العنوان شيء لا يعرفه Peerlight.</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>One carrier down</source>
        <translation>تعطل أحد المشغّلين</translation>
    </message>
    <message>
        <source>It is 02:10. Three customers call within five minutes: their sites are cut off. Each of them has a line of another site.</source>
        <translation>الساعة 02:10. يتصل ثلاثة عملاء خلال خمس دقائق: مواقعهم مقطوعة. ولكل منهم خط من موقع مختلف.</translation>
    </message>
    <message>
        <source>Whose hotline do you call? Answer with the name of the carrier.</source>
        <translation>بأي خط ساخن تتصل؟ أجب باسم المشغّل.</translation>
    </message>
    <message>
        <source>When all unreachable peers are on the lines of one carrier, and no other peer is, the carrier is what they have in common: one call instead of many.</source>
        <translation>إذا كانت كل الأقران غير القابلة للوصول على خطوط مشغّل واحد، ولم يكن غيرها كذلك، فالمشغّل هو ما تشترك فيه: اتصال واحد بدل اتصالات كثيرة.</translation>
    </message>
    <message>
        <source>Fake redundancy</source>
        <translation>احتياط وهمي</translation>
    </message>
    <message>
        <source>A customer bought lines of different carriers, so that one of them would always work. They failed in the same minute.</source>
        <translation>اشترى عميل خطوطًا من مشغّلين مختلفين ليعمل أحدها دائمًا. فتعطلت في الدقيقة نفسها.</translation>
    </message>
    <message>
        <source>What do the failed lines share that nobody thought of? Answer with the id of the device.</source>
        <translation>ما الذي تشترك فيه الخطوط المعطلة ولم يخطر ببال أحد؟ أجب بمعرّف الجهاز.</translation>
    </message>
    <message>
        <source>Lines of different carriers can still end on one device. Redundancy is what two lines do not share.</source>
        <translation>قد تنتهي خطوط مشغّلين مختلفين عند جهاز واحد. الاحتياط هو ما لا يشترك فيه خطان.</translation>
    </message>
    <message>
        <source>A flapping peer</source>
        <translation>قرين متذبذب</translation>
    </message>
    <message>
        <source>A customer says that the line drops for minutes and is fine whenever anybody looks.</source>
        <translation>يقول عميل إن الخط ينقطع لدقائق، ثم يكون سليمًا كلما نظر إليه أحد.</translation>
    </message>
    <message>
        <source>Which peer is it? Detect more than once. Answer with its name.</source>
        <translation>أي قرين هو؟ أجرِ الكشف أكثر من مرة. أجب باسمه.</translation>
    </message>
    <message>
        <source>One clear result does not say that a line is well: detections that are repeated show what comes and goes.</source>
        <translation>نتيجة سليمة واحدة لا تعني أن الخط بخير: الكشوف المتكررة تُظهر ما يأتي ويذهب.</translation>
    </message>
    <message>
        <source>The token expires in the middle of a run</source>
        <translation>انتهاء صلاحية الرمز أثناء التشغيل</translation>
    </message>
    <message>
        <source>You detect all peers, and after a few requests the service refuses the token. A new one is the old one with -renewed at its end.</source>
        <translation>تكشف كل الأقران، وبعد بضعة طلبات ترفض الخدمة الرمز. الرمز الجديد هو القديم متبوعًا بشرطة (-) ثم renewed دون مسافة.</translation>
    </message>
    <message>
        <source>What becomes of the detections that were created already?</source>
        <translation>ما مصير الكشوف التي أُنشئت من قبل؟</translation>
    </message>
    <message>
        <source>They are lost, and have to be created again.</source>
        <translation>تضيع، ويجب إنشاؤها مجددًا.</translation>
    </message>
    <message>
        <source>They go on at the service, and are followed with the new token.</source>
        <translation>تستمر لدى الخدمة، وتُتابَع بالرمز الجديد.</translation>
    </message>
    <message>
        <source>The service deletes them with the token.</source>
        <translation>تحذفها الخدمة مع الرمز.</translation>
    </message>
    <message>
        <source>A token is for asking. Tasks that exist go on without it, so nothing is created twice: give a new token, and the same run goes on.</source>
        <translation>الرمز للسؤال فقط. تستمر المهام الموجودة من دونه، فلا يُنشأ شيء مرتين: أدخل رمزًا جديدًا، فيُتابَع التشغيل نفسه.</translation>
    </message>
    <message>
        <source>The gateway throttles</source>
        <translation>البوابة تقيّد الطلبات</translation>
    </message>
    <message>
        <source>You detect all peers, and the gateway answers 429 to a part of the requests.</source>
        <translation>تكشف كل الأقران، وترد البوابة بـ 429 على جزء من الطلبات.</translation>
    </message>
    <message>
        <source>What does that say of the lines?</source>
        <translation>علامَ يدل ذلك بشأن الخطوط؟</translation>
    </message>
    <message>
        <source>Nothing: what was refused is sent later, once.</source>
        <translation>لا شيء: ما رُفض يُرسل لاحقًا، مرة واحدة.</translation>
    </message>
    <message>
        <source>The peers that were refused are unreachable.</source>
        <translation>الأقران المرفوضة غير قابلة للوصول.</translation>
    </message>
    <message>
        <source>The peers that were refused have been tested twice.</source>
        <translation>الأقران المرفوضة اختُبرت مرتين.</translation>
    </message>
    <message>
        <source>429 is about the pace of requests. A request that is refused so was not carried out, and it is sent again when the service said that it may.</source>
        <translation>يتعلق 429 بوتيرة الطلبات. الطلب المرفوض على هذا النحو لم يُنفَّذ، ويُعاد إرساله حين يحلّ الوقت الذي حددته الخدمة.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>Not solved after %1.</source>
        <translation>لم يُحلّ بعد %1.</translation>
    </message>
    <message>
        <source>Solved in %1, with the first answer.</source>
        <translation>حُلّ في %1، من الإجابة الأولى.</translation>
    </message>
    <message>
        <source>Solved in %1, with %2 answers.</source>
        <translation>حُلّ في %1، وعدد الإجابات %2.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>https:// is missing in front of the host name.</source>
        <translation>ينقص https:// قبل اسم المضيف.</translation>
    </message>
    <message>
        <source>The endpoint must start with https://.</source>
        <translation>يجب أن تبدأ نقطة النهاية بـ https://.</translation>
    </message>
    <message>
        <source>The endpoint must not have a query or a fragment (? or #).</source>
        <translation>لا يجوز أن تحتوي نقطة النهاية على استعلام أو مقطع (? أو #).</translation>
    </message>
    <message>
        <source>The endpoint must not contain a user name or password (@).</source>
        <translation>لا يجوز أن تحتوي نقطة النهاية على اسم مستخدم أو كلمة مرور (@).</translation>
    </message>
    <message>
        <source>The endpoint must not have a path after the host name.</source>
        <translation>لا يجوز أن تحتوي نقطة النهاية على مسار بعد اسم المضيف.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>يجب أن يكون المنفذ رقمًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>The address in brackets is not a plain IPv6 address.</source>
        <translation>العنوان بين القوسين ليس عنوان IPv6 بسيطًا.</translation>
    </message>
    <message>
        <source>The host name is missing.</source>
        <translation>اسم المضيف ناقص.</translation>
    </message>
    <message>
        <source>The host name is not a valid one.</source>
        <translation>اسم المضيف غير صالح.</translation>
    </message>
    <message>
        <source>Write an IP address as four plain numbers, like 192.0.2.1.</source>
        <translation>اكتب عنوان IP كأربعة أرقام بسيطة، مثل 192.0.2.1.</translation>
    </message>
    <message>
        <source>The endpoint is empty.</source>
        <translation>نقطة النهاية فارغة.</translation>
    </message>
    <message>
        <source>The endpoint contains a space, a backslash or a control character, or is too long.</source>
        <translation>في نقطة النهاية مسافة أو شرطة مائلة عكسية أو محرف تحكم، أو أنها طويلة جدًا.</translation>
    </message>
    <message>
        <source>Use https://. Plain http:// is only for this machine: 127.0.0.1, [::1] or localhost.</source>
        <translation>استخدم https://. يصلح http:// غير المشفّر لهذا الجهاز وحده: 127.0.0.1 أو [::1] أو localhost.</translation>
    </message>
</context>
<context>
    <name>ErrorBody</name>
    <message>
        <source>The service did not accept the sign-in: use a new token.</source>
        <translation>لم تقبل الخدمة تسجيل الدخول: استخدم رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>This user is not allowed to do this: ask the administrator of the account.</source>
        <translation>لا يُسمح لهذا المستخدم بذلك: اسأل مسؤول الحساب.</translation>
    </message>
    <message>
        <source>The service does not know this resource: check endpoint, region and project.</source>
        <translation>لا تعرف الخدمة هذا المورد: افحص نقطة النهاية والمنطقة والمشروع.</translation>
    </message>
    <message>
        <source>A proxy asks for a sign-in of its own.</source>
        <translation>يطلب وكيلٌ تسجيل دخول خاصًا به.</translation>
    </message>
    <message>
        <source>The service took too long to answer its gateway (HTTP %1).</source>
        <translation>تأخرت الخدمة في الرد على بوابتها (HTTP %1).</translation>
    </message>
    <message>
        <source>The request is too large for the gateway (HTTP %1): a shorter token may help.</source>
        <translation>الطلب أكبر مما تقبله البوابة (HTTP %1): قد يفيد رمز أقصر.</translation>
    </message>
    <message>
        <source>The service asks to slow down: too many requests.</source>
        <translation>تطلب الخدمة الإبطاء: الطلبات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The service is not available at the moment (HTTP %1): try again later.</source>
        <translation>الخدمة غير متاحة حاليًا (HTTP %1): أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The service reports an internal error (HTTP %1): try again later.</source>
        <translation>تبلّغ الخدمة عن خطأ داخلي (HTTP %1): أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The service refused the request (HTTP %1).</source>
        <translation>رفضت الخدمة الطلب (HTTP %1).</translation>
    </message>
    <message>
        <source>The service answered with %1.</source>
        <translation>ردّت الخدمة بـ %1.</translation>
    </message>
    <message>
        <source>The service answered with %1: %2</source>
        <translation>ردّت الخدمة بـ %1: %2</translation>
    </message>
</context>
<context>
    <name>ErrorCodes</name>
    <message>
        <source>The service could not read the request. Please report this as a bug.</source>
        <translation>لم تستطع الخدمة قراءة الطلب. يُرجى الإبلاغ عن هذا كخلل في البرنامج.</translation>
    </message>
    <message>
        <source>The service refused a parameter: check the ids; what they name may be gone.</source>
        <translation>رفضت الخدمة أحد المعاملات: افحص المعرّفات، فقد يكون ما تشير إليه حُذف.</translation>
    </message>
    <message>
        <source>The service does not know this resource: check region and project.</source>
        <translation>لا تعرف الخدمة هذا المورد: افحص المنطقة والمشروع.</translation>
    </message>
    <message>
        <source>The service reports a system error: try again later.</source>
        <translation>تبلّغ الخدمة عن خطأ في النظام: أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The service refused an IP address.</source>
        <translation>رفضت الخدمة عنوان IP.</translation>
    </message>
    <message>
        <source>The service could not reach the VPC service behind it: try again later.</source>
        <translation>لم تستطع الخدمة الوصول إلى خدمة VPC خلفها: أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>A service behind Direct Connect failed: try again later.</source>
        <translation>فشلت خدمة خلف Direct Connect: أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The VPC does not exist: check the virtual gateway.</source>
        <translation>الـ VPC غير موجودة: افحص البوابة الافتراضية.</translation>
    </message>
    <message>
        <source>The service refused an AS number.</source>
        <translation>رفضت الخدمة رقم AS.</translation>
    </message>
    <message>
        <source>The service reports an invalid policy: ask support.</source>
        <translation>تبلّغ الخدمة عن سياسة غير صالحة: اسأل الدعم الفني.</translation>
    </message>
    <message>
        <source>The network identifier of the VPC is missing: ask support.</source>
        <translation>معرّف شبكة الـ VPC ناقص: اسأل الدعم الفني.</translation>
    </message>
    <message>
        <source>The service&apos;s agent is not working normally: try again later.</source>
        <translation>وكيل الخدمة (agent) لا يعمل بشكل طبيعي: أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>You have no permission for this: ask the administrator of the account.</source>
        <translation>ليس لديك إذن بهذا: اسأل مسؤول الحساب.</translation>
    </message>
    <message>
        <source>The connection (the line) is not working normally: see its status.</source>
        <translation>الاتصال (الخط) لا يعمل بشكل طبيعي: راجع حالته.</translation>
    </message>
    <message>
        <source>The connection (the line) is in use.</source>
        <translation>الاتصال (الخط) قيد الاستخدام.</translation>
    </message>
    <message>
        <source>The connection (the line) does not exist.</source>
        <translation>الاتصال (الخط) غير موجود.</translation>
    </message>
    <message>
        <source>The quota of connections is used up: ask for a larger one.</source>
        <translation>استُنفدت حصة الاتصالات: اطلب حصة أكبر.</translation>
    </message>
    <message>
        <source>The virtual gateway is in use: wait and try again.</source>
        <translation>البوابة الافتراضية قيد الاستخدام: انتظر ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The virtual gateway does not exist.</source>
        <translation>البوابة الافتراضية غير موجودة.</translation>
    </message>
    <message>
        <source>The virtual gateway is being moved: wait and try again.</source>
        <translation>البوابة الافتراضية قيد النقل: انتظر ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The virtual gateway is locked: wait and try again.</source>
        <translation>البوابة الافتراضية مقفلة: انتظر ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A resource behind the virtual interface is not working normally.</source>
        <translation>مورد خلف الواجهة الافتراضية لا يعمل بشكل طبيعي.</translation>
    </message>
    <message>
        <source>The status of the virtual interface does not allow this now.</source>
        <translation>حالة الواجهة الافتراضية لا تسمح بهذا الآن.</translation>
    </message>
    <message>
        <source>The virtual interface does not exist.</source>
        <translation>الواجهة الافتراضية غير موجودة.</translation>
    </message>
    <message>
        <source>The virtual interface belongs to another project: check the project id.</source>
        <translation>تنتمي الواجهة الافتراضية إلى مشروع آخر: افحص معرّف المشروع.</translation>
    </message>
    <message>
        <source>The virtual interface is in use.</source>
        <translation>الواجهة الافتراضية قيد الاستخدام.</translation>
    </message>
    <message>
        <source>The virtual interface is not working normally: see its status.</source>
        <translation>الواجهة الافتراضية لا تعمل بشكل طبيعي: راجع حالتها.</translation>
    </message>
    <message>
        <source>This endpoint or region does not offer connectivity detection.</source>
        <translation>لا تقدّم نقطة النهاية أو المنطقة هذه كشف الاتصال.</translation>
    </message>
    <message>
        <source>The gateway found no service behind this address: ask support.</source>
        <translation>لم تجد البوابة خدمة خلف هذا العنوان: اسأل الدعم الفني.</translation>
    </message>
    <message>
        <source>The gateway of the service is not set up correctly: ask support.</source>
        <translation>بوابة الخدمة غير مهيأة كما يجب: اسأل الدعم الفني.</translation>
    </message>
    <message>
        <source>The service did not accept the sign-in: use a new token.</source>
        <translation>لم تقبل الخدمة تسجيل الدخول: استخدم رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>This user may not use the API: ask the administrator of the account.</source>
        <translation>لا يُسمح لهذا المستخدم باستخدام الواجهة البرمجية: اسأل مسؤول الحساب.</translation>
    </message>
    <message>
        <source>The service did not accept the sign-in: check the key and this machine&apos;s clock.</source>
        <translation>لم تقبل الخدمة تسجيل الدخول: افحص المفتاح وساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>This application may not use the API: ask the administrator of the account.</source>
        <translation>لا يُسمح لهذا التطبيق باستخدام الواجهة البرمجية: اسأل مسؤول الحساب.</translation>
    </message>
    <message>
        <source>The service did not accept this way to sign in.</source>
        <translation>لم تقبل الخدمة هذه الطريقة لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Access to the API was denied: ask the administrator of the account.</source>
        <translation>رُفض الوصول إلى الواجهة البرمجية: اسأل مسؤول الحساب.</translation>
    </message>
    <message>
        <source>The token has expired or belongs to another region: get a new one for this region.</source>
        <translation>انتهت صلاحية الرمز أو أنه لمنطقة أخرى: احصل على رمز جديد لهذه المنطقة.</translation>
    </message>
    <message>
        <source>The service asks to slow down: too many requests.</source>
        <translation>تطلب الخدمة الإبطاء: الطلبات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The service asks to sign in.</source>
        <translation>تطلب الخدمة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>You are not allowed to do this: ask the administrator of the account.</source>
        <translation>لا يُسمح لك بهذا: اسأل مسؤول الحساب.</translation>
    </message>
    <message>
        <source>A policy does not allow this: ask the administrator of the account.</source>
        <translation>لا تسمح إحدى السياسات بهذا: اسأل مسؤول الحساب.</translation>
    </message>
    <message>
        <source>The resource does not exist.</source>
        <translation>المورد غير موجود.</translation>
    </message>
    <message>
        <source>The sign-in service reports an internal error: try again later.</source>
        <translation>تبلّغ خدمة تسجيل الدخول عن خطأ داخلي: أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The user is locked after too many failures: wait, or ask the administrator of the account, before you try again.</source>
        <translation>المستخدم مقفل بعد محاولات فاشلة كثيرة: انتظر، أو اسأل مسؤول الحساب، قبل أن تعيد المحاولة.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيح.</translation>
    </message>
    <message>
        <source>The token has expired: get a new one.</source>
        <translation>انتهت صلاحية الرمز: احصل على رمز جديد.</translation>
    </message>
    <message>
        <source>The token is not valid: get a new one.</source>
        <translation>الرمز غير صالح: احصل على رمز جديد.</translation>
    </message>
    <message>
        <source>The user of this access key is disabled: ask the administrator of the account.</source>
        <translation>مستخدم مفتاح الوصول هذا معطّل: اسأل مسؤول الحساب.</translation>
    </message>
    <message>
        <source>This user may only use the web console: ask the administrator of the account for programmatic access.</source>
        <translation>لا يُسمح لهذا المستخدم إلا بوحدة تحكم الويب: اطلب من مسؤول الحساب وصولاً برمجيًا.</translation>
    </message>
    <message>
        <source>This user is disabled: ask the administrator of the account.</source>
        <translation>هذا المستخدم معطّل: اسأل مسؤول الحساب.</translation>
    </message>
    <message>
        <source>This region is not open to the account: choose another one, or ask the administrator.</source>
        <translation>هذه المنطقة غير متاحة للحساب: اختر غيرها، أو اسأل المسؤول.</translation>
    </message>
    <message>
        <source>The one-time code is wrong or too old: enter the one that is shown now.</source>
        <translation>رمز التحقق غير صحيح أو قديم: أدخل الرمز الظاهر الآن.</translation>
    </message>
    <message>
        <source>The access key is blocked: ask the administrator of the account, or use another one.</source>
        <translation>مفتاح الوصول محظور: اسأل مسؤول الحساب، أو استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>The access key has expired: make a new one.</source>
        <translation>انتهت صلاحية مفتاح الوصول: أنشئ مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>The access key belongs to no user: use another one.</source>
        <translation>مفتاح الوصول لا يخص أي مستخدم: استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>The access key is disabled: enable it in the console, or use another one.</source>
        <translation>مفتاح الوصول معطّل: فعّله في وحدة التحكم، أو استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>The temporary key has expired: get a new one.</source>
        <translation>انتهت صلاحية المفتاح المؤقت: احصل على مفتاح جديد.</translation>
    </message>
    <message>
        <source>The project does not exist: check region and project.</source>
        <translation>المشروع غير موجود: افحص المنطقة والمشروع.</translation>
    </message>
    <message>
        <source>The token is damaged or comes from another cloud: get a new one.</source>
        <translation>الرمز تالف أو من سحابة أخرى: احصل على رمز جديد.</translation>
    </message>
    <message>
        <source>The service saw no token.</source>
        <translation>لم تجد الخدمة رمزًا.</translation>
    </message>
    <message>
        <source>The signature does not match: check the secret key. Five failures lock the key for five minutes.</source>
        <translation>التوقيع غير مطابق: افحص المفتاح السري. خمس محاولات فاشلة تقفل المفتاح خمس دقائق.</translation>
    </message>
    <message>
        <source>The access key is locked after too many failures: wait five minutes.</source>
        <translation>مفتاح الوصول مقفل بعد محاولات فاشلة كثيرة: انتظر خمس دقائق.</translation>
    </message>
    <message>
        <source>The access key is unknown or not active.</source>
        <translation>مفتاح الوصول غير معروف أو غير مفعّل.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Task: %1</source>
        <translation>المهمة: %1</translation>
    </message>
    <message>
        <source>The reply to the create was lost; this task was found by looking for it.</source>
        <translation>ضاع الرد على طلب الإنشاء؛ عُثر على هذه المهمة بالبحث عنها.</translation>
    </message>
    <message>
        <source>Status as sent: %1</source>
        <translation>الحالة كما أُرسلت: %1</translation>
    </message>
    <message>
        <source>Loss: %1 percent</source>
        <translation>الفقد: %1 بالمئة</translation>
    </message>
    <message>
        <source>Loss as sent: nothing</source>
        <translation>الفقد كما أُرسل: لا شيء</translation>
    </message>
    <message>
        <source>Loss as sent, not understood: %1</source>
        <translation>الفقد كما أُرسل، غير مفهوم: %1</translation>
    </message>
    <message>
        <source>Started: %1 (server time)</source>
        <translation>البدء: %1 (وقت الخادم)</translation>
    </message>
    <message>
        <source>Ended: %1 (server time)</source>
        <translation>الانتهاء: %1 (وقت الخادم)</translation>
    </message>
    <message>
        <source>Sent: %1 UTC (this computer&apos;s clock)</source>
        <translation>الإرسال: %1 UTC (ساعة هذا الحاسوب)</translation>
    </message>
    <message>
        <source>Remote gateway: %1</source>
        <translation>البوابة البعيدة: %1</translation>
    </message>
    <message>
        <source>BGP status when the peers were loaded: %1</source>
        <translation>حالة BGP عند تحميل الأقران: %1</translation>
    </message>
    <message>
        <source>Last error: HTTP %1 %2</source>
        <translation>آخر خطأ: HTTP %1 %2</translation>
    </message>
    <message>
        <source>The service&apos;s words: %1</source>
        <translation>نص الخدمة: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>معرّف الطلب: %1</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Peer %1</source>
        <translation>القرين %1</translation>
    </message>
    <message>
        <source>Remote %1</source>
        <translation>البعيد %1</translation>
    </message>
    <message>
        <source>Local %1</source>
        <translation>المحلي %1</translation>
    </message>
    <message>
        <source>Interface %1</source>
        <translation>الواجهة %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>الخط %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>المهمة %1</translation>
    </message>
</context>
<context>
    <name>Flapping</name>
    <message>
        <source>Flapping: %1 changes between clear and bad in its last %2 results.</source>
        <translation>متذبذب: عدد تغيّراته بين سليم ومعطّل %1 في آخر %2 من النتائج.</translation>
    </message>
    <message>
        <source>The last result alone says little about this peer: it may be otherwise when it is needed.</source>
        <translation>النتيجة الأخيرة وحدها لا تقول الكثير عن هذا القرين: فقد يختلف حاله حين تحتاج إليه.</translation>
    </message>
    <message>
        <source>Repeat the detection for a while, and compare the times of the changes with those in the router&apos;s log and with the load of the line.</source>
        <translation>كرّر الكشف مدةً، وقارن أوقات التغيّرات بما في سجل أحداث الموجّه وبحِمل الخط.</translation>
    </message>
    <message>
        <source>Tell the carrier that the line comes and goes, with the times of the bad results.</source>
        <translation>أخبر المشغّل أن الخط يعمل وينقطع، وأعطه أوقات النتائج السيئة.</translation>
    </message>
    <message>
        <source>Its last results, the oldest first: %1</source>
        <translation>نتائجه الأخيرة، الأقدم أولاً: %1</translation>
    </message>
</context>
<context>
    <name>GroupTree</name>
    <message>
        <source>All peers</source>
        <translation>كل الأقران</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>حسب الخط</translation>
    </message>
    <message>
        <source>Line not known</source>
        <translation>الخط غير معروف</translation>
    </message>
    <message>
        <source>By gateway</source>
        <translation>حسب البوابة</translation>
    </message>
    <message>
        <source>Gateway not known</source>
        <translation>البوابة غير معروفة</translation>
    </message>
    <message>
        <source>By virtual interface</source>
        <translation>حسب الواجهة الافتراضية</translation>
    </message>
    <message>
        <source>Virtual interface not known</source>
        <translation>الواجهة الافتراضية غير معروفة</translation>
    </message>
    <message>
        <source>Own groups</source>
        <translation>مجموعاتي</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Every action of this window as it is now. Without a shortcut, an action is reached by its menu (Alt and the underlined letter), and by the palette.</source>
        <translation>كل إجراءات هذه النافذة كما هي الآن. ما ليس له اختصار يُوصل إليه من قائمته (Alt والحرف المسطّر)، ومن لوحة الأوامر.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في مواضع أخرى</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <translation>عشر دقائق</translation>
    </message>
    <message>
        <source>The 02:00 card</source>
        <translation>بطاقة الساعة 02:00</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>عندما يفشل شيء</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>Codes of the service</source>
        <translation>رموز أخطاء الخدمة</translation>
    </message>
    <message>
        <source>Team history</source>
        <translation>سجل الفريق</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>ما هو آمن</translation>
    </message>
    <message>
        <source>What the API does not say</source>
        <translation>ما لا تقوله الواجهة البرمجية</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>The zip could not be made.</source>
        <translation>تعذر إنشاء ملف zip.</translation>
    </message>
    <message>
        <source>One page for any browser</source>
        <translation>صفحة واحدة لأي متصفح</translation>
    </message>
    <message>
        <source>The pages could not be painted.</source>
        <translation>تعذر رسم الصفحات.</translation>
    </message>
    <message numerus="yes">
        <source>The results of %n peers</source>
        <translation>
            <numerusform>نتائج %n من الأقران</numerusform>
            <numerusform>نتائج قرين واحد</numerusform>
            <numerusform>نتائج %n من الأقران</numerusform>
            <numerusform>نتائج %n أقران</numerusform>
            <numerusform>نتائج %n قرينًا</numerusform>
            <numerusform>نتائج %n قرين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawings of losses</source>
        <translation>
            <numerusform>%n من رسوم الفقد</numerusform>
            <numerusform>رسم واحد للفقد</numerusform>
            <numerusform>%n من رسوم الفقد</numerusform>
            <numerusform>%n رسوم للفقد</numerusform>
            <numerusform>%n رسمًا للفقد</numerusform>
            <numerusform>%n رسم للفقد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n من الأوراق</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>%n من الأوراق</numerusform>
            <numerusform>%n أوراق</numerusform>
            <numerusform>%n ورقة</numerusform>
            <numerusform>%n ورقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history is not written through a link: %1</source>
        <translation>لا يُكتب السجل عبر رابط: %1</translation>
    </message>
    <message>
        <source>The history cannot be kept here, since this is no file: %1</source>
        <translation>لا يمكن حفظ السجل هنا، فهذا ليس ملفًا: %1</translation>
    </message>
    <message>
        <source>The history is not written into a file of another user: %1</source>
        <translation>لا يُكتب السجل في ملف مستخدم آخر: %1</translation>
    </message>
    <message>
        <source>The rights of this file cannot be set: %1</source>
        <translation>لا يمكن ضبط أذونات هذا الملف: %1</translation>
    </message>
    <message>
        <source>The history cannot be written: %1</source>
        <translation>لا يمكن كتابة السجل: %1</translation>
    </message>
    <message>
        <source>The history is damaged and cannot be set aside: %1</source>
        <translation>السجل تالف ولا يمكن تنحيته جانبًا: %1</translation>
    </message>
    <message>
        <source>The folder of the history cannot be made: %1</source>
        <translation>لا يمكن إنشاء مجلد السجل: %1</translation>
    </message>
    <message>
        <source>The history is not kept in a folder of another user: %1</source>
        <translation>لا يُحفظ السجل في مجلد مستخدم آخر: %1</translation>
    </message>
    <message>
        <source>The history is not kept in a folder that every user can write to: %1</source>
        <translation>لا يُحفظ السجل في مجلد يستطيع كل المستخدمين الكتابة فيه: %1</translation>
    </message>
    <message>
        <source>This file cannot be made: %1</source>
        <translation>لا يمكن إنشاء هذا الملف: %1</translation>
    </message>
    <message>
        <source>The history cannot be opened: another program is doing so.</source>
        <translation>لا يمكن فتح السجل: برنامج آخر يفتحه الآن.</translation>
    </message>
    <message>
        <source>The history was damaged. It was kept as %1, and a new one was begun.</source>
        <translation>كان السجل تالفًا. حُفظ باسم %1، وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>Several runs begin like that. Give more characters of the run&apos;s id.</source>
        <translation>عدة تشغيلات تبدأ هكذا. اكتب أحرفًا أكثر من معرّف التشغيل.</translation>
    </message>
    <message>
        <source>After last~ comes a whole number: last~1 is the run before the last.</source>
        <translation>بعد last~ يأتي عدد صحيح: last~1 هو التشغيل قبل الأخير.</translation>
    </message>
    <message>
        <source>No run is kept yet.</source>
        <translation>لا تشغيل محفوظ بعد.</translation>
    </message>
    <message>
        <source>There are not so many runs in the history.</source>
        <translation>ليس في السجل هذا العدد من التشغيلات.</translation>
    </message>
    <message>
        <source>There is no baseline with the name &quot;%1&quot;.</source>
        <translation>لا يوجد خط أساس باسم «%1».</translation>
    </message>
    <message>
        <source>A run is named by the first characters of its id (4 or more), by last, by last~1, or by baseline:NAME.</source>
        <translation>يُسمّى التشغيل بأول أحرف معرّفه (4 أو أكثر)، أو بـ last، أو بـ last~1، أو بـ baseline:NAME.</translation>
    </message>
    <message>
        <source>There is no run with the id %1.</source>
        <translation>لا يوجد تشغيل بالمعرّف %1.</translation>
    </message>
    <message>
        <source>The name of a baseline has 1 to %1 characters.</source>
        <translation>اسم خط الأساس من حرف واحد إلى %1 حرفًا.</translation>
    </message>
    <message>
        <source>This run is not in the history.</source>
        <translation>هذا التشغيل ليس في السجل.</translation>
    </message>
    <message>
        <source>This run is followed by another window or program.</source>
        <translation>تتابع هذا التشغيل نافذة أخرى أو برنامج آخر.</translation>
    </message>
    <message>
        <source>The history cannot be locked: no file can be made in %1</source>
        <translation>لا يمكن قفل السجل: لا يمكن إنشاء ملف في %1</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Peerlight, and is left as it is.</source>
        <translation>كتب السجلَ إصدار أحدث من Peerlight، فيُترك كما هو.</translation>
    </message>
    <message>
        <source>The disk is full: the history cannot be written.</source>
        <translation>القرص ممتلئ: لا يمكن كتابة السجل.</translation>
    </message>
    <message>
        <source>The history cannot be written: another program keeps it locked.</source>
        <translation>لا يمكن كتابة السجل: برنامج آخر يبقيه مقفلاً.</translation>
    </message>
    <message>
        <source>The history cannot be opened for writing: the rights of its folder do not allow it.</source>
        <translation>لا يمكن فتح السجل للكتابة: أذونات مجلده لا تسمح بذلك.</translation>
    </message>
    <message>
        <source>The history cannot be kept in this folder: its file system has no shared memory.</source>
        <translation>لا يمكن حفظ السجل في هذا المجلد: نظام ملفاته لا يوفّر ذاكرة مشتركة.</translation>
    </message>
    <message>
        <source>The team&apos;s history cannot be reached: Qt&apos;s driver for PostgreSQL is not installed (Debian: libqt6sql6-psql).</source>
        <translation>لا يمكن الوصول إلى سجل الفريق: برنامج تشغيل PostgreSQL في Qt غير مثبّت (في Debian: libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>This has to wait: the team&apos;s history cannot be reached.</source>
        <translation>على هذا أن ينتظر: لا يمكن الوصول إلى سجل الفريق.</translation>
    </message>
    <message>
        <source>%1 What is written here waits, and is sent later.</source>
        <translation>%1 ما يُكتب هنا ينتظر، ويُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>This run is shared with a team: it goes on when the team&apos;s history can be reached.</source>
        <translation>هذا التشغيل مشترك مع فريق: يُتابَع عندما يمكن الوصول إلى سجل الفريق.</translation>
    </message>
    <message>
        <source>The team&apos;s history cannot be read or written: %1</source>
        <translation>لا يمكن قراءة سجل الفريق أو كتابته: %1</translation>
    </message>
    <message>
        <source>The history is damaged.</source>
        <translation>السجل تالف.</translation>
    </message>
    <message>
        <source>The history cannot be read or written: %1.</source>
        <translation>لا يمكن قراءة السجل أو كتابته: %1.</translation>
    </message>
    <message>
        <source>The address of the team&apos;s history takes sslmode and sslrootcert only.</source>
        <translation>لا يقبل عنوان سجل الفريق سوى sslmode و sslrootcert.</translation>
    </message>
    <message>
        <source>sslmode is verify-full, verify-ca, require, prefer or disable.</source>
        <translation>قيم sslmode هي verify-full أو verify-ca أو require أو prefer أو disable.</translation>
    </message>
    <message>
        <source>The file of sslrootcert cannot have a semicolon in its name.</source>
        <translation>لا يجوز أن يكون في اسم ملف sslrootcert فاصلة منقوطة.</translation>
    </message>
    <message>
        <source>The address of the team&apos;s history has a password in it, where others can read it. Leave it out, and give it in PEERLIGHT_PG_PASSWORD or ~/.pgpass.</source>
        <translation>في عنوان سجل الفريق كلمة مرور يستطيع آخرون قراءتها. احذفها منه، واجعلها في PEERLIGHT_PG_PASSWORD أو ~/.pgpass.</translation>
    </message>
    <message>
        <source>The address of the team&apos;s history is postgresql://USER@HOST[:PORT]/DATABASE[?sslmode=verify-full].</source>
        <translation>عنوان سجل الفريق هو postgresql://USER@HOST[:PORT]/DATABASE[?sslmode=verify-full].</translation>
    </message>
    <message>
        <source>The name of the operator has at most %1 characters.</source>
        <translation>اسم المنفّذ %1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>The history cannot be opened: %1.</source>
        <translation>لا يمكن فتح السجل: %1.</translation>
    </message>
    <message>
        <source>The history is damaged, and another window or program has it open. When that is closed, what can be read of it is copied into a new one.</source>
        <translation>السجل تالف، وتفتحه نافذة أخرى أو برنامج آخر. عند إغلاقه هناك يُنسخ ما تمكن قراءته منه إلى سجل جديد.</translation>
    </message>
    <message>
        <source>The history was damaged: %1. The damaged file was kept as %2.</source>
        <translation>كان السجل تالفًا: %1. حُفظ الملف التالف باسم %2.</translation>
    </message>
    <message>
        <source>Nothing was copied from it: %1</source>
        <translation>لم يُنسخ منه شيء: %1</translation>
    </message>
    <message>
        <source>This file cannot be written: %1</source>
        <translation>لا يمكن كتابة هذا الملف: %1</translation>
    </message>
    <message>
        <source>%1 detections of %2 runs could be read and were kept, at least %3 could not be read</source>
        <translation>قُرئ وحُفظ %1 من الكشوف في %2 من التشغيلات، وتعذرت قراءة %3 على الأقل</translation>
    </message>
    <message>
        <source>%1 detections of %2 runs could be read and were kept, how many could not be read is not known</source>
        <translation>قُرئ وحُفظ %1 من الكشوف في %2 من التشغيلات، ولا يُعرف كم تعذرت قراءته</translation>
    </message>
    <message>
        <source>%1 detections of %2 runs could be read and were kept, %3 could not be read</source>
        <translation>قُرئ وحُفظ %1 من الكشوف في %2 من التشغيلات، وتعذرت قراءة %3</translation>
    </message>
    <message>
        <source>all its %1 detections of %2 runs could be read and were kept</source>
        <translation>قُرئت كل كشوفه وحُفظت، وعددها %1 في %2 من التشغيلات</translation>
    </message>
    <message>
        <source>, of looks, groups, tags or cards not all could be read</source>
        <translation>، ولم تُقرأ كل بيانات الاطلاع أو المجموعات أو الوسوم أو البطاقات</translation>
    </message>
</context>
<context>
    <name>HtmlWriter</name>
    <message>
        <source>Connectivity detection</source>
        <translation>كشف الاتصال</translation>
    </message>
    <message>
        <source>DEMO: made with a simulated service, of no real network</source>
        <translation>عرض تجريبي: أُعدّ بخدمة محاكاة، لا بشبكة حقيقية</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الفقد</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>القرين</translation>
    </message>
    <message>
        <source>Peer id</source>
        <translation>معرّف القرين</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>البوابة البعيدة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>IamAnswers</name>
    <message>
        <source>The answer is not from the sign-in service: check its address; something between you and the service may have answered in its place.</source>
        <translation>الرد ليس من خدمة تسجيل الدخول: افحص عنوانها؛ ربما أجاب شيء بينك وبين الخدمة بدلاً منها.</translation>
    </message>
    <message>
        <source>The sign-in was accepted, but the answer holds no token.</source>
        <translation>قُبل تسجيل الدخول، لكن الرد لا يحتوي على رمز.</translation>
    </message>
    <message>
        <source>The sign-in was accepted, but its token cannot be used: %1</source>
        <translation>قُبل تسجيل الدخول، لكن رمزه لا يمكن استخدامه: %1</translation>
    </message>
    <message>
        <source>The sign-in was accepted, but the answer does not say until when.</source>
        <translation>قُبل تسجيل الدخول، لكن الرد لا يذكر إلى متى.</translation>
    </message>
</context>
<context>
    <name>IamRequests</name>
    <message>
        <source>The account name is empty, too long or contains a line break.</source>
        <translation>اسم الحساب فارغ أو طويل جدًا أو فيه فاصل أسطر.</translation>
    </message>
    <message>
        <source>The user name is empty, too long or contains a line break.</source>
        <translation>اسم المستخدم فارغ أو طويل جدًا أو فيه فاصل أسطر.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>كلمة المرور فارغة.</translation>
    </message>
    <message>
        <source>The password is too long: at most 4,096 bytes are sent.</source>
        <translation>كلمة المرور طويلة جدًا: يُرسل 4,096 بايت على الأكثر.</translation>
    </message>
    <message>
        <source>The password is not UTF-8 text.</source>
        <translation>كلمة المرور ليست نص UTF-8.</translation>
    </message>
    <message>
        <source>The name of the project is too long or contains a line break.</source>
        <translation>اسم المشروع طويل جدًا أو فيه فاصل أسطر.</translation>
    </message>
    <message>
        <source>A one-time code has six digits.</source>
        <translation>رمز التحقق من ستة أرقام.</translation>
    </message>
    <message>
        <source>A one-time code takes the ID of the user, not the name: see &quot;My Credentials&quot; in the console.</source>
        <translation>رمز التحقق يتطلب معرّف المستخدم لا اسمه: راجع «My Credentials» في وحدة التحكم.</translation>
    </message>
</context>
<context>
    <name>Ids</name>
    <message>
        <source>The character &quot;%1&quot; at position %2 does not belong in an id.</source>
        <translation>الحرف «%1» في الموضع %2 لا يرد في معرّف.</translation>
    </message>
    <message>
        <source>The character %1 at position %2 does not belong in an id.</source>
        <translation>المحرف %1 في الموضع %2 لا يرد في معرّف.</translation>
    </message>
    <message>
        <source>An id has at most %1 characters; this has %2.</source>
        <translation>طول المعرّف %1 حرفًا على الأكثر؛ وطول هذا %2.</translation>
    </message>
    <message>
        <source>The peer id is empty.</source>
        <translation>معرّف القرين فارغ.</translation>
    </message>
    <message>
        <source>Write the peer id without braces and without &quot;urn:uuid:&quot;.</source>
        <translation>اكتب معرّف القرين دون أقواس ودون «urn:uuid:».</translation>
    </message>
    <message>
        <source>A peer id has 36 characters, like 7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71; this has %1.</source>
        <translation>طول معرّف القرين 36 حرفًا، مثل 7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71؛ وطول هذا %1.</translation>
    </message>
    <message>
        <source>A peer id has dashes after 8, 12, 16 and 20 digits, like 7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71.</source>
        <translation>في معرّف القرين شرطات بعد 8 و12 و16 و20 رقمًا، مثل 7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71.</translation>
    </message>
    <message>
        <source>The project id is empty.</source>
        <translation>معرّف المشروع فارغ.</translation>
    </message>
    <message>
        <source>The task id is empty.</source>
        <translation>معرّف المهمة فارغ.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>1 peer added.</source>
        <translation>أُضيف قرين واحد.</translation>
    </message>
    <message>
        <source>1 was in the list already.</source>
        <translation>واحد كان في القائمة من قبل.</translation>
    </message>
    <message>
        <source>1 duplicate left out.</source>
        <translation>أُسقط واحد مكرر.</translation>
    </message>
    <message>
        <source>1 piece could not be read:</source>
        <translation>جزء واحد لم تمكن قراءته:</translation>
    </message>
    <message>
        <source>There is no peer ID in this text.</source>
        <translation>لا يوجد معرّف قرين في هذا النص.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers added.</source>
        <translation>
            <numerusform>أُضيف %Ln من الأقران.</numerusform>
            <numerusform>أُضيف قرين واحد.</numerusform>
            <numerusform>أُضيف %Ln من الأقران.</numerusform>
            <numerusform>أُضيفت %Ln أقران.</numerusform>
            <numerusform>أُضيف %Ln قرينًا.</numerusform>
            <numerusform>أُضيف %Ln قرين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in the list already.</source>
        <translation>
            <numerusform>%Ln كان في القائمة من قبل.</numerusform>
            <numerusform>واحد كان في القائمة من قبل.</numerusform>
            <numerusform>%Ln كانا في القائمة من قبل.</numerusform>
            <numerusform>%Ln كانت في القائمة من قبل.</numerusform>
            <numerusform>%Ln كان في القائمة من قبل.</numerusform>
            <numerusform>%Ln كان في القائمة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates left out.</source>
        <translation>
            <numerusform>أُسقط %Ln من المكررات.</numerusform>
            <numerusform>أُسقط واحد مكرر.</numerusform>
            <numerusform>أُسقط %Ln من المكررات.</numerusform>
            <numerusform>أُسقطت %Ln مكررات.</numerusform>
            <numerusform>أُسقط %Ln مكررًا.</numerusform>
            <numerusform>أُسقط %Ln مكرر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces could not be read:</source>
        <translation>
            <numerusform>%Ln من الأجزاء لم تمكن قراءتها:</numerusform>
            <numerusform>جزء واحد لم تمكن قراءته:</numerusform>
            <numerusform>%Ln من الأجزاء لم تمكن قراءتها:</numerusform>
            <numerusform>%Ln أجزاء لم تمكن قراءتها:</numerusform>
            <numerusform>%Ln جزءًا لم تمكن قراءتها:</numerusform>
            <numerusform>%Ln جزء لم تمكن قراءتها:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message>
        <source>The list of lines was refused, so their names are missing: %1</source>
        <translation>رُفضت قائمة الخطوط، فتغيب أسماؤها: %1</translation>
    </message>
    <message>
        <source>The list of virtual gateways was refused, so their names are missing: %1</source>
        <translation>رُفضت قائمة البوابات الافتراضية، فتغيب أسماؤها: %1</translation>
    </message>
    <message>
        <source>The list of global gateways was refused, so their names are missing: %1</source>
        <translation>رُفضت قائمة البوابات العالمية، فتغيب أسماؤها: %1</translation>
    </message>
    <message>
        <source>The list of lines could not be read, so their names are missing: %1</source>
        <translation>تعذرت قراءة قائمة الخطوط، فتغيب أسماؤها: %1</translation>
    </message>
    <message>
        <source>The list of virtual gateways could not be read, so their names are missing: %1</source>
        <translation>تعذرت قراءة قائمة البوابات الافتراضية، فتغيب أسماؤها: %1</translation>
    </message>
    <message>
        <source>The list of global gateways could not be read, so their names are missing: %1</source>
        <translation>تعذرت قراءة قائمة البوابات العالمية، فتغيب أسماؤها: %1</translation>
    </message>
</context>
<context>
    <name>InventoryLoader</name>
    <message>
        <source>Loading the inventory was cancelled.</source>
        <translation>أُلغي تحميل الجرد.</translation>
    </message>
</context>
<context>
    <name>JsonCheck</name>
    <message>
        <source>Something follows after the end of the JSON document.</source>
        <translation>يتبع شيءٌ نهاية مستند JSON.</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than 1024 levels.</source>
        <translation>تداخل JSON أعمق من 1024 مستوى.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing in the JSON.</source>
        <translation>تنقص في JSON فاصلة أو قوس إغلاق.</translation>
    </message>
    <message>
        <source>The name of a member is missing in the JSON.</source>
        <translation>ينقص في JSON اسم حقل.</translation>
    </message>
    <message>
        <source>The JSON has two members of the same name in one object.</source>
        <translation>في JSON حقلان بالاسم نفسه في كائن واحد.</translation>
    </message>
    <message>
        <source>A colon is missing in the JSON.</source>
        <translation>تنقص في JSON نقطتان رأسيتان.</translation>
    </message>
    <message>
        <source>A string is not closed in the JSON.</source>
        <translation>في JSON سلسلة نصية غير مغلقة.</translation>
    </message>
    <message>
        <source>A control character stands in a string of the JSON.</source>
        <translation>في سلسلة نصية من JSON محرف تحكم.</translation>
    </message>
    <message>
        <source>A backslash in a string of the JSON means nothing.</source>
        <translation>في سلسلة نصية من JSON شرطة مائلة عكسية بلا معنى.</translation>
    </message>
    <message>
        <source>This is no JSON value.</source>
        <translation>هذه ليست قيمة JSON.</translation>
    </message>
    <message>
        <source>A number in the JSON does not fit.</source>
        <translation>في JSON عدد خارج النطاق.</translation>
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
        <translation>مفصول بعلامات جدولة (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Peer IDs, one a line (*.txt)</source>
        <translation>معرّفات أقران، واحد في كل سطر (*.txt)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>هذا ليس ملفًا عاديًا.</translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>A list of IDs</source>
        <translation>قائمة معرّفات</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>A table with tabs</source>
        <translation>جدول بعلامات جدولة</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Lines of JSON</source>
        <translation>أسطر JSON</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>peer ID</source>
        <translation>معرّف القرين</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>interface ID</source>
        <translation>معرّف الواجهة</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>line ID</source>
        <translation>معرّف الخط</translation>
    </message>
    <message>
        <source>line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>gateway ID</source>
        <translation>معرّف البوابة</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>remote gateway</source>
        <translation>البوابة البعيدة</translation>
    </message>
    <message>
        <source>local gateway</source>
        <translation>البوابة المحلية</translation>
    </message>
    <message>
        <source>address family</source>
        <translation>عائلة العناوين</translation>
    </message>
    <message>
        <source>route mode</source>
        <translation>نمط التوجيه</translation>
    </message>
    <message>
        <source>BGP ASN</source>
        <translation>BGP ASN</translation>
    </message>
    <message>
        <source>BGP status</source>
        <translation>حالة BGP</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>device ID</source>
        <translation>معرّف الجهاز</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>secret: not read</source>
        <translation>سر: لا يُقرأ</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>, separated by: %1</source>
        <translation>، الفاصل: %1</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message numerus="yes">
        <source>Locked, since nothing was pressed for %n minute(s): every secret was taken out of memory.</source>
        <translation>
            <numerusform>مقفل، إذ لم يُضغط شيء: أُزيلت كل الأسرار من الذاكرة.</numerusform>
            <numerusform>مقفل، إذ لم يُضغط شيء منذ دقيقة: أُزيلت كل الأسرار من الذاكرة.</numerusform>
            <numerusform>مقفل، إذ لم يُضغط شيء منذ دقيقتين: أُزيلت كل الأسرار من الذاكرة.</numerusform>
            <numerusform>مقفل، إذ لم يُضغط شيء منذ %n دقائق: أُزيلت كل الأسرار من الذاكرة.</numerusform>
            <numerusform>مقفل، إذ لم يُضغط شيء منذ %n دقيقة: أُزيلت كل الأسرار من الذاكرة.</numerusform>
            <numerusform>مقفل، إذ لم يُضغط شيء منذ %n دقيقة: أُزيلت كل الأسرار من الذاكرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked, since the machine went to sleep or its screen was locked: every secret was taken out of memory.</source>
        <translation>مقفل، إذ دخل الجهاز في السكون أو قُفلت شاشته: أُزيلت كل الأسرار من الذاكرة.</translation>
    </message>
    <message>
        <source>Locked: every secret was taken out of memory.</source>
        <translation>مقفل: أُزيلت كل الأسرار من الذاكرة.</translation>
    </message>
    <message>
        <source>The run is paused. Choose the connection again, or enter the secret, and press &quot;Go on with the new token&quot;: the same rows go on.</source>
        <translation>التشغيل متوقف مؤقتًا. اختر الاتصال مجددًا، أو أدخل السر، واضغط «متابعة بالرمز الجديد»: تُستأنف الصفوف نفسها.</translation>
    </message>
    <message>
        <source>The run is paused. Enter the secret again and press &quot;Go on with the new token&quot;: the same rows go on.</source>
        <translation>التشغيل متوقف مؤقتًا. أدخل السر مجددًا واضغط «متابعة بالرمز الجديد»: تُستأنف الصفوف نفسها.</translation>
    </message>
    <message>
        <source>What was detected is still here. Choose the connection again, or enter the secret, to go on.</source>
        <translation>ما كُشف ما زال هنا. للمتابعة اختر الاتصال مجددًا، أو أدخل السر.</translation>
    </message>
    <message>
        <source>What was detected is still here. Enter the secret again to go on.</source>
        <translation>ما كُشف ما زال هنا. للمتابعة أدخل السر مجددًا.</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Peer</source>
        <translation>القرين</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>البوابة البعيدة</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>البوابة المحلية</translation>
    </message>
    <message>
        <source>Address family</source>
        <translation>عائلة العناوين</translation>
    </message>
    <message>
        <source>Route mode</source>
        <translation>نمط التوجيه</translation>
    </message>
    <message>
        <source>BGP ASN</source>
        <translation>BGP ASN</translation>
    </message>
    <message>
        <source>BGP status</source>
        <translation>حالة BGP</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Provider status</source>
        <translation>حالة المزوّد</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Bandwidth (Mbit/s)</source>
        <translation>عرض النطاق (ميغابت/ث)</translation>
    </message>
    <message>
        <source>VPC or enterprise router</source>
        <translation>VPC أو موجّه المؤسسة</translation>
    </message>
    <message>
        <source>%1 %2 is new.</source>
        <translation>جديد: %1 %2.</translation>
    </message>
    <message>
        <source>%1 %2 has gone.</source>
        <translation>زال: %1 %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 %2 changed: %3</source>
        <translation>تغيّر: %1 %2: %3</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>%1: %2, %3 % loss</source>
        <translation>%1: %2، الفقد %3 %</translation>
    </message>
    <message>
        <source>No peer is selected.</source>
        <translation>لم يُحدد أي قرين.</translation>
    </message>
    <message>
        <source>%1: no result is kept.</source>
        <translation>%1: لا نتيجة محفوظة.</translation>
    </message>
    <message>
        <source>%1: %2 results from %3 to %4.</source>
        <translation>%1: %2 من النتائج من %3 إلى %4.</translation>
    </message>
    <message>
        <source>%1 without a loss; the line has a gap there.</source>
        <translation>%1 بلا قياس للفقد؛ وتظهر عندها فجوة في المنحنى.</translation>
    </message>
    <message>
        <source>Latest: %1.</source>
        <translation>الأحدث: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The loss was measured %Ln times: %1 times none, %2 % at most.</source>
        <translation>
            <numerusform>قيس الفقد %Ln من المرات: منها %1 بلا فقد، والحد الأعلى %2 %.</numerusform>
            <numerusform>قيس الفقد مرة واحدة: منها %1 بلا فقد، والحد الأعلى %2 %.</numerusform>
            <numerusform>قيس الفقد %Ln من المرات: منها %1 بلا فقد، والحد الأعلى %2 %.</numerusform>
            <numerusform>قيس الفقد %Ln مرات: منها %1 بلا فقد، والحد الأعلى %2 %.</numerusform>
            <numerusform>قيس الفقد %Ln مرة: منها %1 بلا فقد، والحد الأعلى %2 %.</numerusform>
            <numerusform>قيس الفقد %Ln مرة: منها %1 بلا فقد، والحد الأعلى %2 %.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>&amp;Detect</source>
        <translation>&amp;كشف</translation>
    </message>
    <message>
        <source>Detect the selected peers, or all if none is selected</source>
        <translation>كشف الأقران المحددة، أو كلها إن لم يُحدد شيء</translation>
    </message>
    <message>
        <source>Detect &amp;all</source>
        <translation>كشف ال&amp;كل</translation>
    </message>
    <message>
        <source>Detect every peer of the list</source>
        <translation>كشف كل قرين في القائمة</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>إيقاف الان&amp;تظار</translation>
    </message>
    <message>
        <source>Send nothing more, and end the rows that are open. Tasks go on at the service.</source>
        <translation>لا يُرسل شيء بعد الآن، وتُنهى الصفوف المفتوحة. تستمر المهام لدى الخدمة.</translation>
    </message>
    <message>
        <source>Follow &amp;up</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>See what became of detections that were cut off when the program ended</source>
        <translation>الاطلاع على ما آلت إليه الكشوف التي قُطعت حين انتهى البرنامج</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>إ&amp;عادة الإرسال</translation>
    </message>
    <message>
        <source>Create once more what may or may not have been created</source>
        <translation>إعادة إنشاء ما قد يكون أُنشئ أو لم يُنشأ</translation>
    </message>
    <message>
        <source>&amp;Add peers</source>
        <translation>إ&amp;ضافة أقران</translation>
    </message>
    <message>
        <source>&amp;Load peers</source>
        <translation>تح&amp;ميل الأقران</translation>
    </message>
    <message>
        <source>&amp;Open a peer list…</source>
        <translation>&amp;فتح قائمة أقران…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>تص&amp;فية</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>تجربة ال&amp;عرض</translation>
    </message>
    <message>
        <source>Go to the &amp;connection</source>
        <translation>الانتقال إلى الات&amp;صال</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>نافذة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;About Peerlight</source>
        <translation>&amp;حول Peerlight</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>ا&amp;تصال</translation>
    </message>
    <message>
        <source>&amp;Peers</source>
        <translation>&amp;أقران</translation>
    </message>
    <message>
        <source>&amp;Detection</source>
        <translation>&amp;كشف</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>&amp;Go on with the new token</source>
        <translation>متا&amp;بعة بالرمز الجديد</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
</context>
<context>
    <name>MarkdownWriter</name>
    <message>
        <source>Connectivity detection</source>
        <translation>كشف الاتصال</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الفقد</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>القرين</translation>
    </message>
    <message>
        <source>Peer id</source>
        <translation>معرّف القرين</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>البوابة البعيدة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>DEMO: made with a simulated service, of no real network</source>
        <translation>عرض تجريبي: أُعدّ بخدمة محاكاة، لا بشبكة حقيقية</translation>
    </message>
</context>
<context>
    <name>NetworkFailure</name>
    <message>
        <source>the certificate has expired</source>
        <translation>انتهت صلاحية الشهادة</translation>
    </message>
    <message>
        <source>the certificate is not valid yet; is this machine&apos;s clock right?</source>
        <translation>لم تبدأ صلاحية الشهادة بعد؛ هل ساعة هذا الجهاز صحيحة؟</translation>
    </message>
    <message>
        <source>the certificate was issued for another host name</source>
        <translation>صدرت الشهادة لاسم مضيف آخر</translation>
    </message>
    <message>
        <source>the certificate is signed by itself, not by an authority that this machine trusts</source>
        <translation>الشهادة موقّعة ذاتيًا، لا من جهة تصديق يثق بها هذا الجهاز</translation>
    </message>
    <message>
        <source>the certificate was issued by an authority that this machine does not trust</source>
        <translation>صدرت الشهادة عن جهة تصديق لا يثق بها هذا الجهاز</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be set up.</source>
        <translation>تعذر إنشاء اتصال آمن بـ %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2.</source>
        <translation>لم تُقبل شهادة %1: %2.</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(مجهول)</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a sign-in.</source>
        <translation>يطلب الوكيل %1 تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The proxy %1 did not make the connection.</source>
        <translation>لم يُقم الوكيل %1 الاتصال.</translation>
    </message>
    <message>
        <source>%1 (through the proxy %2)</source>
        <translation>%1 (عبر الوكيل %2)</translation>
    </message>
    <message>
        <source>Could not reach %1: the connection was refused.</source>
        <translation>تعذر الوصول إلى %1: رُفض الاتصال.</translation>
    </message>
    <message>
        <source>Could not reach %1: the host name was not found.</source>
        <translation>تعذر الوصول إلى %1: لم يُعثر على اسم المضيف.</translation>
    </message>
    <message>
        <source>Could not reach %1: the connection attempt got no answer.</source>
        <translation>تعذر الوصول إلى %1: لم تلق محاولة الاتصال جوابًا.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete.</source>
        <translation>انقطع الاتصال بـ %1 قبل اكتمال الرد.</translation>
    </message>
    <message>
        <source>Could not reach %1: this machine has no network at the moment.</source>
        <translation>تعذر الوصول إلى %1: لا شبكة على هذا الجهاز حاليًا.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>فشل الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>What %1 answered could not be read as HTTP.</source>
        <translation>تعذرت قراءة رد %1 على أنه HTTP.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
        <translation>لم يرد %1 خلال %2 ثانية.</translation>
    </message>
    <message>
        <source>The answer is too large: more than %1 bytes. It was not read further.</source>
        <translation>الرد كبير جدًا: أكثر من %1 بايت. لم تُكمل قراءته.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>أُلغي الطلب.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Nothing to do for this peer. If users still see a fault, look behind the remote gateway: routes, firewalls and hosts.</source>
        <translation>لا شيء يلزم لهذا القرين. إن ظل المستخدمون يلاحظون عطلاً، فافحص ما وراء البوابة البعيدة: المسارات والجدران النارية والمضيفين.</translation>
    </message>
    <message>
        <source>Detect again: a loss that stays is a fault, one that goes may have been a moment of load.</source>
        <translation>أعد الكشف: الفقد الذي يبقى عطل، والذي يزول قد يكون لحظة حِمل.</translation>
    </message>
    <message>
        <source>Look at the load of the line and at the error counters of the interfaces on both ends: a full line and a bad one lose packets alike.</source>
        <translation>افحص حِمل الخط وعدّادات أخطاء الواجهات في الطرفين: الخط الممتلئ والخط السيئ كلاهما يفقد حزمًا.</translation>
    </message>
    <message>
        <source>If the loss stays, call the carrier of the line with the task id and the times below.</source>
        <translation>إن بقي الفقد، فاتصل بمشغّل الخط وأعطه معرّف المهمة والأوقات أدناه.</translation>
    </message>
    <message>
        <source>Detect 3 more times, to see whether it stays: one test is a sample.</source>
        <translation>أعد الكشف 3 مرات لترى هل يبقى: الاختبار الواحد عيّنة.</translation>
    </message>
    <message>
        <source>Look at the BGP session on the customer&apos;s router: if it is up and carries traffic, the router may only drop the test packets.</source>
        <translation>افحص جلسة BGP على موجّه العميل: إن كانت قائمة وتحمل حركة، فقد يكون الموجّه يُسقط حزم الاختبار فقط.</translation>
    </message>
    <message>
        <source>Check whether a filter on the customer&apos;s router drops the test packets. They may be ICMP echo; the service does not document what it sends.</source>
        <translation>تحقق هل يُسقط مرشّح على موجّه العميل حزم الاختبار. قد تكون ICMP echo؛ ولا توثّق الخدمة ما ترسله.</translation>
    </message>
    <message>
        <source>Check on the customer&apos;s router that the interface is up and has the address %1.</source>
        <translation>تحقق على موجّه العميل من أن الواجهة تعمل وأن عنوانها %1.</translation>
    </message>
    <message>
        <source>Call the carrier of the line with the times below, since it can see the line itself.</source>
        <translation>اتصل بمشغّل الخط وأعطه الأوقات أدناه، فهو يرى الخط نفسه.</translation>
    </message>
    <message>
        <source>Detect again: a test that failed may not fail twice.</source>
        <translation>أعد الكشف: الاختبار الذي فشل قد لا يفشل مرتين.</translation>
    </message>
    <message>
        <source>If the test fails again, open a ticket with the cloud provider and give the task id below.</source>
        <translation>إن فشل الاختبار ثانيةً، فافتح تذكرة دعم لدى مزوّد السحابة وأعطه معرّف المهمة أدناه.</translation>
    </message>
    <message>
        <source>Asking again will not help until the permission is there. Ask the administrator of the account: Direct Connect Administrator or DCAAS FullAccess may be needed.</source>
        <translation>لن تفيد إعادة الطلب ما لم يُمنح الإذن. اسأل مسؤول الحساب: قد يلزم Direct Connect Administrator أو DCAAS FullAccess.</translation>
    </message>
    <message>
        <source>Check that the endpoint&apos;s region and the project are those of the peer.</source>
        <translation>تحقق من أن منطقة نقطة النهاية والمشروع هما منطقة القرين ومشروعه.</translation>
    </message>
    <message>
        <source>Load the peers again: the peer may have been deleted.</source>
        <translation>حمّل الأقران مجددًا: قد يكون القرين حُذف.</translation>
    </message>
    <message>
        <source>Look at the code and the service&apos;s words below.</source>
        <translation>اطلع على رمز الخطأ ونص الخدمة أدناه.</translation>
    </message>
    <message>
        <source>If it stays, open a ticket with the cloud provider and give the request id below.</source>
        <translation>إن بقي، فافتح تذكرة دعم لدى مزوّد السحابة وأعطه معرّف الطلب أدناه.</translation>
    </message>
    <message>
        <source>Look at the task again later, by the task id below.</source>
        <translation>اطلع على المهمة لاحقًا، بمعرّف المهمة أدناه.</translation>
    </message>
    <message>
        <source>Detect again only if a second task for this peer does no harm.</source>
        <translation>لا تُعد الكشف إلا إذا لم تضر مهمة ثانية لهذا القرين.</translation>
    </message>
    <message>
        <source>Look at the service&apos;s list of detections for a task of this peer.</source>
        <translation>ابحث في قائمة الكشوف لدى الخدمة عن مهمة لهذا القرين.</translation>
    </message>
    <message>
        <source>Detect again.</source>
        <translation>أعد الكشف.</translation>
    </message>
    <message>
        <source>Check the network, the name of the endpoint and the proxy, then detect again.</source>
        <translation>افحص الشبكة واسم نقطة النهاية والوكيل، ثم أعد الكشف.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another data folder, then detect again.</source>
        <translation>أفرغ مساحة على القرص، أو اختر مجلد بيانات آخر، ثم أعد الكشف.</translation>
    </message>
    <message>
        <source>Get a new token for this project and region, then detect again.</source>
        <translation>احصل على رمز جديد لهذا المشروع وهذه المنطقة، ثم أعد الكشف.</translation>
    </message>
    <message>
        <source>Detect again later, with fewer peers or at a lower rate.</source>
        <translation>أعد الكشف لاحقًا، بأقران أقل أو بمعدّل أدنى.</translation>
    </message>
    <message>
        <source>If it stays, look at what the service sent, below.</source>
        <translation>إن بقي، فاطلع على ما أرسلته الخدمة أدناه.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The run is paused: the service refused the token or key. %1 Enter another one and press &quot;Go on with the new token&quot;: the same rows go on.</source>
        <translation>التشغيل متوقف مؤقتًا: رفضت الخدمة الرمز أو المفتاح. %1 أدخل غيره واضغط «متابعة بالرمز الجديد»: تُستأنف الصفوف نفسها.</translation>
    </message>
    <message>
        <source>The service refused the token or key. %1 Enter another one and press Load peers again.</source>
        <translation>رفضت الخدمة الرمز أو المفتاح. %1 أدخل غيره واضغط «تحميل الأقران» مجددًا.</translation>
    </message>
    <message>
        <source>This account may not create detections in this project, and asking again will not help. An administrator can grant DCAAS FullAccess or Direct Connect Administrator.</source>
        <translation>لا يجوز لهذا الحساب إنشاء كشوف في هذا المشروع، ولن تفيد إعادة الطلب. يستطيع مسؤولٌ منح DCAAS FullAccess أو Direct Connect Administrator.</translation>
    </message>
    <message>
        <source>This account may not list virtual interfaces in this project, and asking again will not help. An administrator can grant DCAAS ReadOnlyAccess.</source>
        <translation>لا يجوز لهذا الحساب عرض الواجهات الافتراضية في هذا المشروع، ولن تفيد إعادة الطلب. يستطيع مسؤولٌ منح DCAAS ReadOnlyAccess.</translation>
    </message>
    <message>
        <source>The service cannot be reached: %1 The run waits, and goes on when it can be reached again.</source>
        <translation>لا يمكن الوصول إلى الخدمة: %1 ينتظر التشغيل، ويُستأنف عندما يعود الوصول إليها.</translation>
    </message>
    <message>
        <source>The service cannot be reached: %1 Check the network, then press Load peers again.</source>
        <translation>لا يمكن الوصول إلى الخدمة: %1 افحص الشبكة، ثم اضغط «تحميل الأقران» مجددًا.</translation>
    </message>
    <message>
        <source>The connection is not safe, so it is not used: %1</source>
        <translation>الاتصال غير آمن، فلا يُستخدم: %1</translation>
    </message>
    <message>
        <source>The service does not know this project, or has no such list there. Check that the region and the project ID belong together.</source>
        <translation>لا تعرف الخدمة هذا المشروع، أو ليس فيه هذه القائمة. تحقق من أن المنطقة ومعرّف المشروع متوافقان.</translation>
    </message>
    <message>
        <source>The service asked to slow down. Wait a little, then press Load peers again.</source>
        <translation>طلبت الخدمة الإبطاء. انتظر قليلاً، ثم اضغط «تحميل الأقران» مجددًا.</translation>
    </message>
    <message>
        <source>The service asked to slow down. Press Load peers again in %1 s.</source>
        <translation>طلبت الخدمة الإبطاء. اضغط «تحميل الأقران» مجددًا بعد %1 ث.</translation>
    </message>
    <message>
        <source>Something between you and the service answered, or the answer is not the documented one: %1</source>
        <translation>أجاب شيء بينك وبين الخدمة، أو أن الرد ليس الرد الموثّق: %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>رمز الخطأ %1</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>الطلب %1</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Clear</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>متدهور</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>غير قابل للوصول</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>فشل الاختبار</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>test failed</source>
        <translation>فشل الاختبار</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>A group needs a name without spaces around it.</source>
        <translation>تحتاج المجموعة إلى اسم بلا مسافات حوله.</translation>
    </message>
    <message>
        <source>The name of a group has at most %1 characters.</source>
        <translation>اسم المجموعة %1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot;.</source>
        <translation>لا توجد مجموعة «%1».</translation>
    </message>
    <message>
        <source>A peer can be in a group once only.</source>
        <translation>لا يكون القرين في المجموعة إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>There is a group &quot;%1&quot; already.</source>
        <translation>توجد مجموعة «%1» من قبل.</translation>
    </message>
    <message>
        <source>A peer has at most %1 tags.</source>
        <translation>للقرين %1 وسمًا على الأكثر.</translation>
    </message>
    <message>
        <source>A tag is one word of at most %1 characters.</source>
        <translation>الوسم كلمة واحدة من %1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A peer has a tag once only.</source>
        <translation>لا يكون للقرين الوسم نفسه إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>A field of a card has at most %1 characters.</source>
        <translation>حقل البطاقة %1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>The notes of a card have at most %1 characters.</source>
        <translation>ملاحظات البطاقة %1 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>A card has at most %1 maintenance windows.</source>
        <translation>للبطاقة %1 نافذة صيانة على الأكثر.</translation>
    </message>
    <message>
        <source>A maintenance window ends before it starts.</source>
        <translation>تنتهي نافذة صيانة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>A card belongs to a line.</source>
        <translation>تخص البطاقة خطًا.</translation>
    </message>
</context>
<context>
    <name>PageWalk</name>
    <message>
        <source>A list of the service does not end: it repeats a page or has more than 50 pages.</source>
        <translation>قائمة من الخدمة لا تنتهي: تكرر صفحة أو فيها أكثر من 50 صفحة.</translation>
    </message>
</context>
<context>
    <name>PairVerdict</name>
    <message>
        <source>Both paths answer, and both lose packets: %1 and %2.</source>
        <translation>كلا المسارين يرد، وكلاهما يفقد حزمًا: %1 و %2.</translation>
    </message>
    <message>
        <source>Both paths answer, but %1 loses packets.</source>
        <translation>كلا المسارين يرد، لكن %1 يفقد حزمًا.</translation>
    </message>
    <message>
        <source>%1 answers, %2 is unreachable: one address family is cut off.</source>
        <translation>%1 يرد، أما %2 فغير قابل للوصول: إحدى عائلتي العناوين مقطوعة.</translation>
    </message>
    <message>
        <source>No redundancy left: only %1 answers, and it loses packets.</source>
        <translation>لم يبقَ مسار احتياطي: يرد %1 وحده، ويفقد حزمًا.</translation>
    </message>
    <message>
        <source>No redundancy left: only %1 carries.</source>
        <translation>لم يبقَ مسار احتياطي: يعمل %1 وحده.</translation>
    </message>
    <message>
        <source>Nothing is known of either path: %1 and %2 have no result.</source>
        <translation>لا يُعرف شيء عن أي من المسارين: لا نتيجة لـ %1 ولا لـ %2.</translation>
    </message>
    <message>
        <source>%1 is %2; whether %3 works is not known.</source>
        <translation>%1: %2؛ ولا يُعرف هل يعمل %3.</translation>
    </message>
    <message>
        <source>Both paths clear: %1 and %2.</source>
        <translation>كلا المسارين سليم: %1 و %2.</translation>
    </message>
    <message>
        <source>Both unreachable: %1 and %2.</source>
        <translation>كلاهما غير قابل للوصول: %1 و %2.</translation>
    </message>
    <message>
        <source>%1 and %2 belong together; there is no result of both yet.</source>
        <translation>%1 و %2 زوج واحد؛ لم تكتمل نتيجتاهما بعد.</translation>
    </message>
    <message>
        <source>%1 and %2 belong together, but their results cannot be combined.</source>
        <translation>%1 و %2 زوج واحد، لكن لا يمكن الجمع بين نتيجتيهما.</translation>
    </message>
    <message>
        <source>This is no redundancy: both paths run over one line. When it fails, both are gone.</source>
        <translation>هذا ليس احتياطًا: كلا المسارين يمر عبر خط واحد. إن تعطل الخط فُقدا معًا.</translation>
    </message>
    <message>
        <source>This is no redundancy: both paths end on one device. When it fails, both are gone.</source>
        <translation>هذا ليس احتياطًا: كلا المسارين ينتهي عند جهاز واحد. إن تعطل الجهاز فُقدا معًا.</translation>
    </message>
    <message>
        <source>The time of one of the results is not known, so the two may not be of the same moment.</source>
        <translation>وقت إحدى النتيجتين غير معروف، فقد لا تكونان من اللحظة نفسها.</translation>
    </message>
    <message>
        <source>The two results lie %1 s apart. More than %2 s, and one path may have come back while the other went.</source>
        <translation>بين النتيجتين %1 ث. إن زاد الفارق على %2 ث، فربما عاد أحد المسارين بينما انقطع الآخر.</translation>
    </message>
    <message>
        <source>The two are of different address families: neither carries the other&apos;s traffic.</source>
        <translation>الاثنان من عائلتي عناوين مختلفتين: لا يحمل أي منهما حركة الآخر.</translation>
    </message>
    <message>
        <source>What both have in common is the first suspect; two faults at once are rare.</source>
        <translation>ما يشتركان فيه هو المشتبه به الأول؛ نادرًا ما يقع عطلان معًا.</translation>
    </message>
    <message>
        <source>Plan a second way over another line and device, since this pair would fail as one.</source>
        <translation>خطط لمسار ثانٍ عبر خط وجهاز آخرين، فهذا الزوج يتعطل معًا.</translation>
    </message>
    <message>
        <source>Touch nothing on the path that answers until the other is back, since there is no second one.</source>
        <translation>لا تمس شيئًا على المسار الذي يرد حتى يعود الآخر، فلا بديل له الآن.</translation>
    </message>
    <message>
        <source>Check that the routes have moved to the path that answers: the test only shows that its remote gateway can be reached.</source>
        <translation>تحقق من انتقال التوجيه إلى المسار الذي يرد: لا يثبت الاختبار إلا إمكان الوصول إلى بوابته البعيدة.</translation>
    </message>
    <message>
        <source>Detect both 3 more times, to see whether the loss stays.</source>
        <translation>أعد كشف كليهما 3 مرات لترى هل يبقى الفقد.</translation>
    </message>
    <message>
        <source>Call the carrier of the line first, since both paths run over it.</source>
        <translation>اتصل أولاً بمشغّل الخط، فكلا المسارين يمر عبره.</translation>
    </message>
    <message>
        <source>Look at the device first, since both paths end on it.</source>
        <translation>افحص الجهاز أولاً، فكلا المسارين ينتهي عنده.</translation>
    </message>
    <message>
        <source>Look at the customer&apos;s site first (power, router, filter), since both paths end there.</source>
        <translation>افحص موقع العميل أولاً (الكهرباء والموجّه والمرشّح)، فكلا المسارين ينتهي هناك.</translation>
    </message>
    <message>
        <source>Detect both together, so that their results are of the same moment.</source>
        <translation>اكشف كليهما معًا، لتكون نتيجتاهما من اللحظة نفسها.</translation>
    </message>
    <message>
        <source>Both test the remote gateway %1.</source>
        <translation>كلاهما يختبر البوابة البعيدة %1.</translation>
    </message>
    <message>
        <source>Their remote networks overlap, behind one gateway of the cloud.</source>
        <translation>شبكتاهما البعيدتان متداخلتان، خلف بوابة واحدة للسحابة.</translation>
    </message>
    <message>
        <source>Both belong to the virtual interface %1.</source>
        <translation>كلاهما يتبع الواجهة الافتراضية %1.</translation>
    </message>
    <message>
        <source>They are the only two of this address family at the gateway %1. Whether both lead to the same network of the customer is not known.</source>
        <translation>هما الوحيدان من عائلة العناوين هذه عند البوابة %1. ولا يُعرف هل يؤديان إلى شبكة العميل نفسها.</translation>
    </message>
    <message>
        <source>%1: never detected</source>
        <translation>%1: لم يُكشف قط</translation>
    </message>
    <message>
        <source>%1 percent loss</source>
        <translation>الفقد %1 بالمئة</translation>
    </message>
    <message>
        <source>Line of both: %1</source>
        <translation>خط كليهما: %1</translation>
    </message>
    <message>
        <source>Device of both: %1</source>
        <translation>جهاز كليهما: %1</translation>
    </message>
    <message>
        <source>Both lines end at the location %1.</source>
        <translation>كلا الخطين ينتهي في الموقع %1.</translation>
    </message>
</context>
<context>
    <name>PaletteSources</name>
    <message>
        <source>1 peer</source>
        <translation>قرين واحد</translation>
    </message>
    <message>
        <source>Own group</source>
        <translation>مجموعة خاصة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>طريقة عرض محفوظة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln من الأقران</numerusform>
            <numerusform>قرين واحد</numerusform>
            <numerusform>%Ln من الأقران</numerusform>
            <numerusform>%Ln أقران</numerusform>
            <numerusform>%Ln قرينًا</numerusform>
            <numerusform>%Ln قرين</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>PeerFilter</name>
    <message>
        <source>This quote is not closed.</source>
        <translation>علامة الاقتباس هذه غير مغلقة.</translation>
    </message>
    <message>
        <source>loss: needs a number from 0 to 100, for example loss:&gt;0</source>
        <translation>تتطلب loss: عددًا من 0 إلى 100، مثل loss:&gt;0</translation>
    </message>
    <message>
        <source>asn: needs a number, for example asn:64512</source>
        <translation>تتطلب asn: عددًا، مثل asn:64512</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>لم يُختبر</translation>
    </message>
    <message>
        <source>outcome: knows clear, degraded, unreachable, test_failed, unknown, running, none</source>
        <translation>قيم outcome: هي clear, degraded, unreachable, test_failed, unknown, running, none</translation>
    </message>
    <message>
        <source>Something to look for is missing here.</source>
        <translation>ينقص هنا ما يُبحث عنه.</translation>
    </message>
    <message>
        <source>The filter knows name:, line:, gateway:, vif:, group:, tag:, carrier:, circuit:, note:, asn:, loss:, outcome:</source>
        <translation>تعرف التصفية name:, line:, gateway:, vif:, group:, tag:, carrier:, circuit:, note:, asn:, loss:, outcome:</translation>
    </message>
</context>
<context>
    <name>PeerList</name>
    <message>
        <source>Line %1, byte %2: %3</source>
        <translation>السطر %1، البايت %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>The file is a workbook or a compressed archive: save the list as text or CSV first.</source>
        <translation>الملف مصنّف جداول أو أرشيف مضغوط: احفظ القائمة أولاً كنص أو CSV.</translation>
    </message>
    <message>
        <source>The file is compressed: unpack it first.</source>
        <translation>الملف مضغوط: فك ضغطه أولاً.</translation>
    </message>
    <message>
        <source>The file has a NUL byte at position %1: it is not text, or it is UTF-16 without a byte order mark. Save it as UTF-8.</source>
        <translation>في الملف بايت NUL عند الموضع %1: ليس نصًا، أو هو UTF-16 بلا علامة ترتيب البايتات. احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The file is not valid text in its encoding (%1) at byte %2: save it as UTF-8, or choose the encoding that it has.</source>
        <translation>الملف ليس نصًا صالحًا بترميزه (%1) عند البايت %2: احفظه بترميز UTF-8، أو اختر ترميزه الصحيح.</translation>
    </message>
    <message>
        <source>This program cannot read GB18030: save the file as UTF-8.</source>
        <translation>لا يستطيع هذا البرنامج قراءة GB18030: احفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This is no name of a file.</source>
        <translation>هذا ليس اسم ملف.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>هذا ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB: it is not a list of peers.</source>
        <translation>الملف أكبر من 100 ميغابايت: ليس قائمة أقران.</translation>
    </message>
    <message>
        <source>The file was changed while it was read: try again.</source>
        <translation>تغيّر الملف أثناء قراءته: أعد المحاولة.</translation>
    </message>
    <message>
        <source>A cell of this row has more than 65,536 characters.</source>
        <translation>في خلية من هذا الصف أكثر من 65,536 حرفًا.</translation>
    </message>
    <message>
        <source>This row has more than 256 cells.</source>
        <translation>في هذا الصف أكثر من 256 خلية.</translation>
    </message>
    <message>
        <source>The quotation mark on this line is not closed: nothing after it was read.</source>
        <translation>علامة الاقتباس في هذا السطر غير مغلقة: لم يُقرأ شيء بعدها.</translation>
    </message>
    <message>
        <source>No column of the list is taken for the peer id.</source>
        <translation>لم يُخصص أي عمود من القائمة لمعرّف القرين.</translation>
    </message>
    <message>
        <source>There is no peer id in this row.</source>
        <translation>لا يوجد معرّف قرين في هذا الصف.</translation>
    </message>
    <message>
        <source>The list has more than %1 peers.</source>
        <translation>في القائمة أكثر من %1 قرين.</translation>
    </message>
    <message>
        <source>The JSON is larger than 20 MB: it is not a list of peers.</source>
        <translation>ملف JSON أكبر من 20 ميغابايت: ليس قائمة أقران.</translation>
    </message>
    <message>
        <source>Line %1 is longer than 1 MB.</source>
        <translation>السطر %1 أطول من 1 ميغابايت.</translation>
    </message>
</context>
<context>
    <name>PeerLoader</name>
    <message>
        <source>Loading the peers was cancelled.</source>
        <translation>أُلغي تحميل الأقران.</translation>
    </message>
</context>
<context>
    <name>PeerReport</name>
    <message>
        <source>Peer id</source>
        <translation>معرّف القرين</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>البوابة البعيدة</translation>
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
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
</context>
<context>
    <name>PeerTable</name>
    <message>
        <source>Not tested</source>
        <translation>لم يُختبر</translation>
    </message>
    <message>
        <source>%1, not tested</source>
        <translation>%1، لم يُختبر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sentence, age</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>What the latest detection says</source>
        <translation>ما يقوله أحدث كشف</translation>
    </message>
    <message>
        <source>The virtual interface, which the peers of a pair share</source>
        <translation>الواجهة الافتراضية التي يشترك فيها قرينا الزوج</translation>
    </message>
    <message>
        <source>The address that is tested</source>
        <translation>العنوان المختبَر</translation>
    </message>
    <message>
        <source>Packets lost, once the task is complete</source>
        <translation>الحزم المفقودة، بعد اكتمال المهمة</translation>
    </message>
    <message>
        <source>The last ten outcomes of this session, the latest at the end</source>
        <translation>آخر عشر نتائج في هذه الجلسة، والأحدث في النهاية</translation>
    </message>
    <message>
        <source>How long ago the result became known</source>
        <translation>منذ متى عُرفت النتيجة</translation>
    </message>
    <message>
        <source>Where the task is</source>
        <translation>أين وصلت المهمة</translation>
    </message>
    <message>
        <source>Local time of this computer</source>
        <translation>الوقت المحلي لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Your own words for this peer</source>
        <translation>ما كتبته أنت عن هذا القرين</translation>
    </message>
    <message>
        <source>From a list, or from the circuit card of its line</source>
        <translation>من قائمة، أو من بطاقة دارة خطه</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>القرين</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>الزوج</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>البوابة البعيدة</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الفقد</translation>
    </message>
    <message>
        <source>Last 10</source>
        <translation>آخر 10</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Address family</source>
        <translation>عائلة العناوين</translation>
    </message>
    <message>
        <source>Local gateway</source>
        <translation>البوابة المحلية</translation>
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
        <translation>حالة BGP</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Detection ID</source>
        <translation>معرّف الكشف</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Virtual interface</source>
        <translation>الواجهة الافتراضية</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Result known since %1 UTC.</source>
        <translation>النتيجة معروفة منذ %1 UTC.</translation>
    </message>
    <message>
        <source>This is more than 15 minutes ago. Detect again to see how the line is now.</source>
        <translation>مضى على هذا أكثر من 15 دقيقة. أعد الكشف لترى حال الخط الآن.</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>المهمة %1</translation>
    </message>
    <message>
        <source>The reply of the create was lost; the task was found by looking for it.</source>
        <translation>ضاع الرد على طلب الإنشاء؛ عُثر على المهمة بالبحث عنها.</translation>
    </message>
    <message>
        <source>Not known: the service tells a loss only when a task is complete.</source>
        <translation>غير معروف: لا تذكر الخدمة الفقد إلا بعد اكتمال المهمة.</translation>
    </message>
    <message>
        <source>Virtual interface %1</source>
        <translation>الواجهة الافتراضية %1</translation>
    </message>
    <message>
        <source>Oldest first: %1</source>
        <translation>الأقدم أولاً: %1</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock. The service says: %1</source>
        <translation>بحسب ساعة هذا الحاسوب. وتقول الخدمة: %1</translation>
    </message>
</context>
<context>
    <name>PlainTextLeftover</name>
    <message>
        <source>%1 holds secrets in plain text and cannot be removed: %2. Remove it yourself.</source>
        <translation>يحتوي %1 على أسرار بنص صريح ولا يمكن حذفه: %2. احذفه بنفسك.</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer took nothing.</source>
        <translation>لم تستقبل الطابعة شيئًا.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Give the connection a name.</source>
        <translation>أعطِ الاتصال اسمًا.</translation>
    </message>
    <message>
        <source>The name has more than %1 characters.</source>
        <translation>في الاسم أكثر من %1 حرف.</translation>
    </message>
    <message>
        <source>The name has a character that cannot be shown.</source>
        <translation>في الاسم محرف لا يمكن إظهاره.</translation>
    </message>
    <message>
        <source>At most 10,000 requests a second, and %1 at once.</source>
        <translation>10,000 طلب في الثانية على الأكثر، و%1 في آن واحد.</translation>
    </message>
    <message>
        <source>The deadline is 5 to 3,600 seconds.</source>
        <translation>المهلة من 5 إلى 3,600 ثانية.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host name alone, without a user, a password or http://.</source>
        <translation>أدخل اسم مضيف الوكيل وحده، دون مستخدم أو كلمة مرور أو http://.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, 1 to 65535.</source>
        <translation>أدخل منفذ الوكيل، من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>Enter the name of the account that the user belongs to.</source>
        <translation>أدخل اسم الحساب الذي ينتمي إليه المستخدم.</translation>
    </message>
    <message>
        <source>Enter the name of the IAM user.</source>
        <translation>أدخل اسم مستخدم IAM.</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>التجهيز</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>المختبر</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>The file is larger than 1 MB: it holds no connections.</source>
        <translation>الملف أكبر من 1 ميغابايت: لا يحتوي على اتصالات.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 (at byte %2).</source>
        <translation>هذا ليس JSON: %1 (عند البايت %2).</translation>
    </message>
    <message>
        <source>This is not a file of Peerlight&apos;s connections.</source>
        <translation>هذا ليس ملف اتصالات Peerlight.</translation>
    </message>
    <message>
        <source>The file has more than %1 connections.</source>
        <translation>في الملف أكثر من %1 اتصال.</translation>
    </message>
    <message>
        <source>Members that look like a secret were left out: %1.</source>
        <translation>أُسقطت حقول تبدو كأسرار: %1.</translation>
    </message>
    <message>
        <source>Connection %1: members that look like a secret were left out.</source>
        <translation>الاتصال %1: أُسقطت حقول تبدو كأسرار.</translation>
    </message>
    <message>
        <source>Connection %1 has no name, and was left out.</source>
        <translation>الاتصال %1 بلا اسم، فأُسقط.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تتعذر كتابة %1: %2</translation>
    </message>
    <message>
        <source>A newer Peerlight wrote %1: connections can be used, and not changed.</source>
        <translation>كتب %1 إصدار أحدث من Peerlight: يمكن استخدام الاتصالات، لا تغييرها.</translation>
    </message>
    <message>
        <source>Another Peerlight is writing the connections: try again.</source>
        <translation>نسخة أخرى من Peerlight تكتب الاتصالات الآن: أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>ProfileSecret</name>
    <message>
        <source>What is kept for this connection is no access key.</source>
        <translation>المحفوظ لهذا الاتصال ليس مفتاح وصول.</translation>
    </message>
    <message>
        <source>With a password somebody has to sign in first.</source>
        <translation>بكلمة مرور لا بد أن يسجّل أحدٌ الدخول أولاً.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Waiting was stopped: the task may still be running at the service.</source>
        <translation>أُوقف الانتظار: قد تكون المهمة مستمرة لدى الخدمة.</translation>
    </message>
    <message>
        <source>Waiting was stopped before an answer came: the task may or may not have been created.</source>
        <translation>أُوقف الانتظار قبل وصول رد: ربما أُنشئت المهمة وربما لم تُنشأ.</translation>
    </message>
    <message>
        <source>Waiting was stopped before anything was sent for this peer.</source>
        <translation>أُوقف الانتظار قبل أن يُرسل شيء لهذا القرين.</translation>
    </message>
    <message>
        <source>There was no result by the deadline: the task may still be running at the service.</source>
        <translation>لم تصل نتيجة ضمن المهلة: قد تكون المهمة مستمرة لدى الخدمة.</translation>
    </message>
    <message>
        <source>There was no answer by the deadline: the task may or may not have been created.</source>
        <translation>لم يصل رد ضمن المهلة: ربما أُنشئت المهمة وربما لم تُنشأ.</translation>
    </message>
    <message>
        <source>The deadline passed before anything was sent for this peer.</source>
        <translation>انقضت المهلة قبل أن يُرسل شيء لهذا القرين.</translation>
    </message>
    <message>
        <source>The task is complete, but its loss is not a whole number from 0 to 100.</source>
        <translation>اكتملت المهمة، لكن فقدها ليس عددًا صحيحًا من 0 إلى 100.</translation>
    </message>
    <message>
        <source>The service gave the task a status that is not documented.</source>
        <translation>أعطت الخدمة المهمة حالة غير موثّقة.</translation>
    </message>
    <message>
        <source>The service answered something that was not understood.</source>
        <translation>ردّت الخدمة بشيء غير مفهوم.</translation>
    </message>
    <message>
        <source>The service refused to create the task (%1).</source>
        <translation>رفضت الخدمة إنشاء المهمة (%1).</translation>
    </message>
    <message>
        <source>The service refused to create the task (HTTP %1).</source>
        <translation>رفضت الخدمة إنشاء المهمة (HTTP %1).</translation>
    </message>
    <message>
        <source>The service refused to create the task.</source>
        <translation>رفضت الخدمة إنشاء المهمة.</translation>
    </message>
    <message>
        <source>Connectivity detection is not available at this endpoint.</source>
        <translation>كشف الاتصال غير متاح عند نقطة النهاية هذه.</translation>
    </message>
    <message>
        <source>The service does not know this peer id.</source>
        <translation>لا تعرف الخدمة معرّف القرين هذا.</translation>
    </message>
    <message>
        <source>The service does not allow this account to create the task.</source>
        <translation>لا تسمح الخدمة لهذا الحساب بإنشاء المهمة.</translation>
    </message>
    <message>
        <source>The request was refused here, before anything was sent.</source>
        <translation>رُفض الطلب هنا، قبل أن يُرسل شيء.</translation>
    </message>
    <message>
        <source>Nothing was sent: a secure connection to the service could not be made.</source>
        <translation>لم يُرسل شيء: تعذر إنشاء اتصال آمن بالخدمة.</translation>
    </message>
    <message>
        <source>Nothing was sent: the service could not be reached.</source>
        <translation>لم يُرسل شيء: تعذر الوصول إلى الخدمة.</translation>
    </message>
    <message>
        <source>The reply was lost, and more than one task could be the one that was created.</source>
        <translation>ضاع الرد، وقد تكون المهمة المنشأة واحدة من عدة مهام.</translation>
    </message>
    <message>
        <source>The reply was lost, and more than one task could be the one that was created: %1.</source>
        <translation>ضاع الرد، وقد تكون المهمة المنشأة واحدة من عدة مهام: %1.</translation>
    </message>
    <message>
        <source>There is no result.</source>
        <translation>لا توجد نتيجة.</translation>
    </message>
    <message>
        <source>The reply was lost: the task may or may not have been created.</source>
        <translation>ضاع الرد: ربما أُنشئت المهمة وربما لم تُنشأ.</translation>
    </message>
    <message>
        <source>The service no longer knows the task.</source>
        <translation>لم تعد الخدمة تعرف المهمة.</translation>
    </message>
    <message>
        <source>The service refused the credential.</source>
        <translation>رفضت الخدمة بيانات الدخول.</translation>
    </message>
    <message>
        <source>The service asked to slow down until it was too late for this peer.</source>
        <translation>ظلت الخدمة تطلب الإبطاء حتى فات الأوان لهذا القرين.</translation>
    </message>
    <message>
        <source>Nothing was sent: the history could not be written, so a task might have been forgotten.</source>
        <translation>لم يُرسل شيء: تعذرت كتابة السجل، فكان يمكن أن تُنسى مهمة.</translation>
    </message>
    <message>
        <source>Nothing was sent: the program had ended before it was this peer&apos;s turn.</source>
        <translation>لم يُرسل شيء: انتهى البرنامج قبل أن يأتي دور هذا القرين.</translation>
    </message>
</context>
<context>
    <name>RefusedProof</name>
    <message>
        <source>This machine&apos;s clock is %1 minutes ahead of the service&apos;s: set it, then try again. A signature is taken within 15 minutes only.</source>
        <translation>ساعة هذا الجهاز متقدمة %1 دقيقة على ساعة الخدمة: اضبطها، ثم أعد المحاولة. لا يُقبل التوقيع إلا خلال 15 دقيقة.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 minutes behind the service&apos;s: set it, then try again. A signature is taken within 15 minutes only.</source>
        <translation>ساعة هذا الجهاز متأخرة %1 دقيقة عن ساعة الخدمة: اضبطها، ثم أعد المحاولة. لا يُقبل التوقيع إلا خلال 15 دقيقة.</translation>
    </message>
    <message>
        <source>The access key was refused: check the access key ID, the secret access key and the region.</source>
        <translation>رُفض مفتاح الوصول: افحص معرّف مفتاح الوصول ومفتاح الوصول السري والمنطقة.</translation>
    </message>
    <message>
        <source>The project is not one of this user&apos;s: check the region, or the name or ID of the project.</source>
        <translation>المشروع ليس من مشاريع هذا المستخدم: افحص المنطقة، أو اسم المشروع أو معرّفه.</translation>
    </message>
    <message>
        <source>The account, the user name or the password is wrong. Several failures lock the user. A HUAWEI ID cannot sign in here: use an IAM user with programmatic access.</source>
        <translation>الحساب أو اسم المستخدم أو كلمة المرور غير صحيح. عدة محاولات فاشلة تقفل المستخدم. لا يمكن الدخول هنا بـ HUAWEI ID: استخدم مستخدم IAM له وصول برمجي.</translation>
    </message>
    <message>
        <source>This user may not sign in here: ask the administrator of the account for programmatic access.</source>
        <translation>لا يُسمح لهذا المستخدم بتسجيل الدخول هنا: اطلب من مسؤول الحساب وصولاً برمجيًا.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 clear, %2 degraded, %3 unreachable, %4 test failed, %5 unknown</source>
        <translation>%1 سليم، %2 متدهور، %3 غير قابل للوصول، %4 فشل اختباره، %5 مجهول</translation>
    </message>
    <message>
        <source>%1: %2. %3 in %4 s.</source>
        <translation>%1: %2. %3 في %4 ث.</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>قرين واحد</translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation>%1 من الأقران</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>طلب واحد</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 طلبات</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>cut off here</source>
        <translation>قُطع هنا</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>TLS refused</source>
        <translation>رُفض TLS</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>answer not readable</source>
        <translation>رد غير مقروء</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1، %2 م.ث</translation>
    </message>
</context>
<context>
    <name>RunNews</name>
    <message>
        <source>It waits for a new token.</source>
        <translation>ينتظر رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>لا يمكن الوصول إلى الخدمة.</translation>
    </message>
    <message>
        <source>The history cannot be written.</source>
        <translation>لا يمكن كتابة السجل.</translation>
    </message>
    <message>
        <source>Detection ended</source>
        <translation>انتهى الكشف</translation>
    </message>
    <message>
        <source>Detection paused</source>
        <translation>توقف الكشف مؤقتًا</translation>
    </message>
    <message>
        <source>%1 of %2 ended.</source>
        <translation>انتهى %1 من %2.</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Connectivity detection of %1</source>
        <translation>كشف الاتصال بتاريخ %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>لم ينتهِ بعد</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>names, addresses and ids stand under aliases</source>
        <translation>الأسماء والعناوين والمعرّفات ممثّلة بأسماء بديلة</translation>
    </message>
    <message>
        <source>names stand under aliases</source>
        <translation>الأسماء ممثّلة بأسماء بديلة</translation>
    </message>
    <message>
        <source>What is not clear</source>
        <translation>ما ليس سليمًا</translation>
    </message>
    <message>
        <source>%1 more are in the table.</source>
        <translation>و%1 غيرها في الجدول.</translation>
    </message>
    <message>
        <source>%1: %2 results</source>
        <translation>%1: %2 من النتائج</translation>
    </message>
    <message>
        <source>%1 more peers are not drawn.</source>
        <translation>و%1 من الأقران الأخرى غير مرسومة.</translation>
    </message>
    <message>
        <source>Loss over time, in UTC</source>
        <translation>الفقد عبر الزمن، بتوقيت UTC</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>Made with Peerlight %1.</source>
        <translation>أُعدّ باستخدام Peerlight %1.</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>التقرير</translation>
    </message>
</context>
<context>
    <name>RunReport</name>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>البدء (UTC)</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>الأقران</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>متدهور</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>غير قابل للوصول</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المنفّذ</translation>
    </message>
</context>
<context>
    <name>SecretScan</name>
    <message>
        <source>a token</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>a header with a credential</source>
        <translation>ترويسة فيها بيانات دخول</translation>
    </message>
    <message>
        <source>a password or a key</source>
        <translation>كلمة مرور أو مفتاح</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>مفتاح خاص</translation>
    </message>
    <message>
        <source>an address with a password</source>
        <translation>عنوان فيه كلمة مرور</translation>
    </message>
    <message>
        <source>an access key or a secret key</source>
        <translation>مفتاح وصول أو مفتاح سري</translation>
    </message>
    <message>
        <source>the mark of a test for leaks</source>
        <translation>علامة اختبار التسريب</translation>
    </message>
    <message>
        <source>a secret of this session</source>
        <translation>سر من هذه الجلسة</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The service refused this credential.</source>
        <translation>رفضت الخدمة بيانات الدخول هذه.</translation>
    </message>
    <message>
        <source>No project of this region was found: enter its ID.</source>
        <translation>لم يُعثر على مشروع في هذه المنطقة: أدخل معرّفه.</translation>
    </message>
    <message>
        <source>A one-time code is good once: enter the project ID %1, and a new code.</source>
        <translation>رمز التحقق يصلح مرة واحدة: أدخل معرّف المشروع %1، ورمز تحقق جديدًا.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 of %2 ended</source>
        <translation>انتهى %1 من %2</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 في الطابور</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>طلب واحد</translation>
    </message>
    <message>
        <source>paused: the service refused the token</source>
        <translation>متوقف مؤقتًا: رفضت الخدمة الرمز</translation>
    </message>
    <message>
        <source>the service asked to slow down</source>
        <translation>طلبت الخدمة الإبطاء</translation>
    </message>
    <message>
        <source>the service cannot be reached, trying again</source>
        <translation>لا يمكن الوصول إلى الخدمة، تُعاد المحاولة</translation>
    </message>
    <message>
        <source>the service keeps failing, trying again</source>
        <translation>تستمر أخطاء الخدمة، تُعاد المحاولة</translation>
    </message>
    <message>
        <source>nothing is sent: the history cannot be written</source>
        <translation>لا يُرسل شيء: لا يمكن كتابة السجل</translation>
    </message>
    <message>
        <source>waiting for the set pace</source>
        <translation>انتظار الوتيرة المحددة</translation>
    </message>
    <message>
        <source>Loading peers: %1 so far</source>
        <translation>تحميل الأقران: %1 حتى الآن</translation>
    </message>
    <message>
        <source>No peers yet</source>
        <translation>لا أقران بعد</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>قرين واحد</translation>
    </message>
    <message>
        <source>nothing detected yet</source>
        <translation>لم يُكشف شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln من الطلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>%Ln من الطلبات</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln من الأقران</numerusform>
            <numerusform>قرين واحد</numerusform>
            <numerusform>%Ln من الأقران</numerusform>
            <numerusform>%Ln أقران</numerusform>
            <numerusform>%Ln قرينًا</numerusform>
            <numerusform>%Ln قرين</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreErrors</name>
    <message>
        <source>Keep it for this session only: it is forgotten when the program ends.</source>
        <translation>احفظه لهذه الجلسة فقط: يُنسى عند انتهاء البرنامج.</translation>
    </message>
    <message>
        <source>The keychain holds nothing for this.</source>
        <translation>لا تحتوي حلقة المفاتيح على شيء لهذا.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>أدخله مجددًا.</translation>
    </message>
    <message>
        <source>There is no keychain here that could keep it.</source>
        <translation>لا توجد هنا حلقة مفاتيح لتحفظه.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused.</source>
        <translation>حلقة المفاتيح مقفلة، أو رُفض الوصول إليها.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep it for this session only.</source>
        <translation>افتح قفلها وأعد المحاولة، أو احفظه لهذه الجلسة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain did not answer within %n second(s).</source>
        <translation>
            <numerusform>لم تُجب حلقة المفاتيح.</numerusform>
            <numerusform>لم تُجب حلقة المفاتيح خلال ثانية.</numerusform>
            <numerusform>لم تُجب حلقة المفاتيح خلال ثانيتين.</numerusform>
            <numerusform>لم تُجب حلقة المفاتيح خلال %n ثوانٍ.</numerusform>
            <numerusform>لم تُجب حلقة المفاتيح خلال %n ثانية.</numerusform>
            <numerusform>لم تُجب حلقة المفاتيح خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain was not asked: the program ends.</source>
        <translation>لم تُسأل حلقة المفاتيح: البرنامج ينتهي.</translation>
    </message>
    <message>
        <source>There is nothing to keep: it is empty.</source>
        <translation>لا شيء ليُحفظ: إنه فارغ.</translation>
    </message>
    <message>
        <source>The id of a key has 1 to %1 characters.</source>
        <translation>معرّف المفتاح من حرف واحد إلى %1 حرف.</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الفقد</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>القرين</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>البوابة البعيدة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>DEMO: made with a simulated service, of no real network</source>
        <translation>عرض تجريبي: أُعدّ بخدمة محاكاة، لا بشبكة حقيقية</translation>
    </message>
</context>
<context>
    <name>TaskJson</name>
    <message>
        <source>… the rest is not shown</source>
        <translation>… البقية غير معروضة</translation>
    </message>
</context>
<context>
    <name>TaskWord</name>
    <message>
        <source>No result</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>Lost reply</source>
        <translation>ضاع الرد</translation>
    </message>
    <message>
        <source>More than one task</source>
        <translation>أكثر من مهمة</translation>
    </message>
    <message>
        <source>No result in time</source>
        <translation>لا نتيجة في الوقت</translation>
    </message>
    <message>
        <source>Stopped waiting</source>
        <translation>أُوقف الانتظار</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>غير مفهوم</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Task gone</source>
        <translation>زالت المهمة</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>رُفض الرمز</translation>
    </message>
    <message>
        <source>Slowed down too long</source>
        <translation>طال الإبطاء</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>Complete, recovered</source>
        <translation>مكتملة، مستعادة</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Error, recovered</source>
        <translation>خطأ، مستعادة</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Ended: %1</source>
        <translation>الانتهاء: %1</translation>
    </message>
    <message>
        <source>%1 percent loss</source>
        <translation>الفقد %1 بالمئة</translation>
    </message>
    <message>
        <source>Asked for the list of tasks: %1</source>
        <translation>طُلبت قائمة المهام: %1</translation>
    </message>
    <message>
        <source>Asked for the task: %1</source>
        <translation>طُلبت المهمة: %1</translation>
    </message>
    <message>
        <source>Sent the create: %1</source>
        <translation>أُرسل طلب الإنشاء: %1</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>Sent the create</source>
        <translation>أُرسل طلب الإنشاء</translation>
    </message>
    <message>
        <source>Found the task %1 by looking for it</source>
        <translation>عُثر على المهمة %1 بالبحث عنها</translation>
    </message>
    <message>
        <source>Accepted: task %1</source>
        <translation>قُبلت: المهمة %1</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 ث</translation>
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
        <translation>أُدخل قبل %1 س: عمر الرمز 24 س</translation>
    </message>
    <message>
        <source>Entered %1 h ago</source>
        <translation>أُدخل قبل %1 س</translation>
    </message>
    <message>
        <source>Entered %1 min ago</source>
        <translation>أُدخل قبل %1 د</translation>
    </message>
    <message>
        <source>Entered just now, kept in memory only</source>
        <translation>أُدخل الآن، ومحفوظ في الذاكرة فقط</translation>
    </message>
    <message>
        <source>Signed in, %1 h %2 min left</source>
        <translation>سُجّل الدخول، بقي %1 س %2 د</translation>
    </message>
    <message>
        <source>Signed in, %1 min left</source>
        <translation>سُجّل الدخول، بقي %1 د</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>There is no endpoint to send to.</source>
        <translation>لا توجد نقطة نهاية للإرسال إليها.</translation>
    </message>
    <message>
        <source>There is no token and no access key: sign in first.</source>
        <translation>لا يوجد رمز ولا مفتاح وصول: سجّل الدخول أولاً.</translation>
    </message>
    <message>
        <source>The request&apos;s address is not a safe one.</source>
        <translation>عنوان الطلب غير آمن.</translation>
    </message>
</context>
<context>
    <name>UnreadText</name>
    <message>
        <source>Line %1, %2</source>
        <translation>السطر %1، %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>the remote gateway</source>
        <translation>البوابة البعيدة</translation>
    </message>
    <message>
        <source>Clear: no test packets to %1 were lost.</source>
        <translation>سليم: لم تُفقد أي حزمة اختبار إلى %1.</translation>
    </message>
    <message>
        <source>Degraded: %1 percent of the test packets to %2 were lost.</source>
        <translation>متدهور: فُقد %1 بالمئة من حزم الاختبار إلى %2.</translation>
    </message>
    <message>
        <source>Unreachable: all test packets to %1 were lost.</source>
        <translation>غير قابل للوصول: فُقدت كل حزم الاختبار إلى %1.</translation>
    </message>
    <message>
        <source>Test failed: the service could not finish the test to %1.</source>
        <translation>فشل الاختبار: لم تستطع الخدمة إنهاء الاختبار إلى %1.</translation>
    </message>
    <message>
        <source>Unknown: there is no result for %1.</source>
        <translation>مجهول: لا نتيجة بشأن %1.</translation>
    </message>
    <message>
        <source>Running: there is no result for %1 yet.</source>
        <translation>قيد التنفيذ: لا نتيجة بعد بشأن %1.</translation>
    </message>
    <message>
        <source>This peer waits for its turn. Nothing was sent for it yet.</source>
        <translation>ينتظر هذا القرين دوره. لم يُرسل شيء من أجله بعد.</translation>
    </message>
    <message>
        <source>The request to create the detection task is on its way.</source>
        <translation>طلب إنشاء مهمة الكشف في الطريق.</translation>
    </message>
    <message>
        <source>The reply to the request was lost. The task is being looked for at the service; it is not created a second time.</source>
        <translation>ضاع الرد على الطلب. يُبحث عن المهمة لدى الخدمة؛ ولا تُنشأ مرة ثانية.</translation>
    </message>
    <message>
        <source>The service is testing. The loss is not known until the task is complete.</source>
        <translation>الخدمة تختبر. لا يُعرف الفقد حتى تكتمل المهمة.</translation>
    </message>
    <message>
        <source>The test ran to its end, and no test packet was lost at that time. This says nothing about what lies behind the remote gateway.</source>
        <translation>اكتمل الاختبار، ولم تُفقد حينها أي حزمة اختبار. لا يدل هذا على ما وراء البوابة البعيدة.</translation>
    </message>
    <message>
        <source>The test ran to its end, and some test packets were lost. One test is a sample: how many packets the service sends is not documented.</source>
        <translation>اكتمل الاختبار، وفُقدت حينها بعض حزم الاختبار. الاختبار الواحد عيّنة: عدد الحزم التي ترسلها الخدمة غير موثّق.</translation>
    </message>
    <message>
        <source>The test ran to its end, and no test packet came back at that time. The line may be down, or the remote router may drop the test packets while the line works.</source>
        <translation>اكتمل الاختبار، ولم تعد حينها أي حزمة اختبار. قد يكون الخط مقطوعًا، أو يُسقط الموجّه البعيد حزم الاختبار بينما يعمل الخط.</translation>
    </message>
    <message>
        <source>The test itself failed at the service. This says nothing about the line: it may be up or down.</source>
        <translation>فشل الاختبار نفسه لدى الخدمة. لا يدل هذا على حال الخط: قد يكون سليمًا أو مقطوعًا.</translation>
    </message>
    <message>
        <source>%1 This says nothing about the line.</source>
        <translation>%1 لا يدل هذا على حال الخط.</translation>
    </message>
    <message>
        <source>remote gateway %1</source>
        <translation>البوابة البعيدة %1</translation>
    </message>
    <message>
        <source>%1 percent loss</source>
        <translation>الفقد %1 بالمئة</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>%1 is flapping: %2 changes between clear and bad in %3 results.</source>
        <translation>%1 متذبذب: عدد تغيّراته بين سليم ومعطّل %2 في %3 من النتائج.</translation>
    </message>
</context>
<context>
    <name>WatchPlan</name>
    <message>
        <source>The kept repetition cannot be read.</source>
        <translation>لا يمكن قراءة التكرار المحفوظ.</translation>
    </message>
    <message>
        <source>Repeating: next run in %1 s</source>
        <translation>تكرار: التشغيل التالي بعد %1 ث</translation>
    </message>
    <message>
        <source>Repeating: a run is live</source>
        <translation>تكرار: تشغيل جارٍ الآن</translation>
    </message>
    <message>
        <source>1 run so far</source>
        <translation>تشغيل واحد حتى الآن</translation>
    </message>
    <message>
        <source>1 peer is flapping</source>
        <translation>قرين واحد متذبذب</translation>
    </message>
    <message>
        <source>You stopped the repetition</source>
        <translation>أوقفتَ التكرار</translation>
    </message>
    <message>
        <source>Every peer is clear: the repetition ended</source>
        <translation>كل الأقران سليمة: انتهى التكرار</translation>
    </message>
    <message>
        <source>A peer has changed: the repetition ended</source>
        <translation>تغيّر قرين: انتهى التكرار</translation>
    </message>
    <message>
        <source>The time is up: the repetition ended</source>
        <translation>انتهى الوقت: انتهى التكرار</translation>
    </message>
    <message>
        <source>%1 after 1 run.</source>
        <translation>%1 بعد تشغيل واحد.</translation>
    </message>
    <message>
        <source>%1 more are flapping.</source>
        <translation>و%1 غيرها متذبذبة.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs so far</source>
        <translation>
            <numerusform>%n من التشغيلات حتى الآن</numerusform>
            <numerusform>تشغيل واحد حتى الآن</numerusform>
            <numerusform>%n من التشغيلات حتى الآن</numerusform>
            <numerusform>%n تشغيلات حتى الآن</numerusform>
            <numerusform>%n تشغيلاً حتى الآن</numerusform>
            <numerusform>%n تشغيل حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are flapping</source>
        <translation>
            <numerusform>%n من الأقران متذبذبة</numerusform>
            <numerusform>قرين واحد متذبذب</numerusform>
            <numerusform>%n من الأقران متذبذبة</numerusform>
            <numerusform>%n أقران متذبذبة</numerusform>
            <numerusform>%n قرينًا متذبذبًا</numerusform>
            <numerusform>%n قرين متذبذب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 after %n runs.</source>
        <translation>
            <numerusform>%1 بعد %n من التشغيلات.</numerusform>
            <numerusform>%1 بعد تشغيل واحد.</numerusform>
            <numerusform>%1 بعد %n من التشغيلات.</numerusform>
            <numerusform>%1 بعد %n تشغيلات.</numerusform>
            <numerusform>%1 بعد %n تشغيلاً.</numerusform>
            <numerusform>%1 بعد %n تشغيل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no peer list %1.</source>
        <translation>لا توجد قائمة الأقران %1.</translation>
    </message>
    <message>
        <source>Connectivity detection for Huawei Cloud Direct Connect virtual interface peers.</source>
        <translation>كشف الاتصال لأقران الواجهات الافتراضية في Huawei Cloud Direct Connect.</translation>
    </message>
    <message>
        <source>Keep everything in DIR.</source>
        <translation>حفظ كل شيء في DIR.</translation>
    </message>
    <message>
        <source>en, ar, de, es, pt_BR or zh_CN.</source>
        <translation>en أو ar أو de أو es أو pt_BR أو zh_CN.</translation>
    </message>
    <message>
        <source>Start the demo at once.</source>
        <translation>بدء العرض التجريبي فورًا.</translation>
    </message>
    <message>
        <source>With --demo: when its run has ended, print the results, save a picture of the window to FILE, and quit.</source>
        <translation>مع --demo: عند انتهاء تشغيله تُطبع النتائج، وتُحفظ صورة للنافذة في FILE، ثم يُنهى البرنامج.</translation>
    </message>
    <message>
        <source>A peer list to open, or peerlight://detect?profile=NAME&amp;peer=ID: fills in, sends nothing.</source>
        <translation>قائمة أقران تُفتح، أو peerlight://detect?profile=NAME&amp;peer=ID: يملأ الحقول، ولا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>--language is en, ar, de, es, pt_BR or zh_CN.</source>
        <translation>قيم --language هي en أو ar أو de أو es أو pt_BR أو zh_CN.</translation>
    </message>
    <message>
        <source>--screenshot needs --demo.</source>
        <translation>يتطلب --screenshot وجود --demo.</translation>
    </message>
    <message>
        <source>At most one address can be given.</source>
        <translation>يمكن إعطاء عنوان واحد على الأكثر.</translation>
    </message>
    <message>
        <source>The language could not be saved to %1.</source>
        <translation>تعذر حفظ اللغة في %1.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be created.</source>
        <translation>لا يمكن إنشاء مجلد البيانات %1.</translation>
    </message>
    <message>
        <source>Share the history with a team: postgresql://USER@HOST[:PORT]/DATABASE (also PEERLIGHT_HISTORY_URL, or history.ini of the data folder).</source>
        <translation>مشاركة السجل مع فريق: postgresql://USER@HOST[:PORT]/DATABASE (أو PEERLIGHT_HISTORY_URL، أو history.ini في مجلد البيانات).</translation>
    </message>
    <message>
        <source>What your runs are kept under.</source>
        <translation>الاسم الذي تُحفظ به تشغيلاتك.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast or system.</source>
        <translation>light أو dark أو high-contrast أو system.</translation>
    </message>
    <message>
        <source>--theme is light, dark, high-contrast or system.</source>
        <translation>قيم --theme هي light أو dark أو high-contrast أو system.</translation>
    </message>
    <message>
        <source>The peers of this seed have no such trouble; take another one.</source>
        <translation>ليس لدى أقران هذه البذرة عطل كهذا؛ اختر بذرة أخرى.</translation>
    </message>
</context>
<context>
    <name>peerlight::api::TokenKeeper</name>
    <message>
        <source>Signing in again takes a new one-time code.</source>
        <translation>تسجيل الدخول مجددًا يتطلب رمز تحقق جديدًا.</translation>
    </message>
    <message>
        <source>The token of this sign-in was refused at once: check endpoint, region and project.</source>
        <translation>رُفض رمز هذا الدخول فورًا: افحص نقطة النهاية والمنطقة والمشروع.</translation>
    </message>
</context>
<context>
    <name>peerlight::history::Writer</name>
    <message>
        <source>The history is damaged: a part of it cannot be read. When Peerlight is started the next time, what can be read is copied into a new one.</source>
        <translation>السجل تالف: جزء منه لا تمكن قراءته. عند بدء Peerlight في المرة القادمة يُنسخ ما تمكن قراءته إلى سجل جديد.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CentreTabs</name>
    <message>
        <source>Places</source>
        <translation>الصفحات الرئيسية</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ChangesWindow</name>
    <message>
        <source>&amp;Show in the peer list</source>
        <translation>إ&amp;ظهار في قائمة الأقران</translation>
    </message>
    <message>
        <source>Changes since the last look</source>
        <translation>التغييرات منذ آخر اطلاع</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>This project was looked at once at most, so there is nothing to compare.</source>
        <translation>اطُّلع على هذا المشروع مرة واحدة على الأكثر، فلا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3. Nothing was taken out of the peer list.</source>
        <translation>من %1 إلى %2: %3. لم يُزل شيء من قائمة الأقران.</translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدًا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>لا شيء زال</numerusform>
            <numerusform>واحد زال</numerusform>
            <numerusform>اثنان زالا</numerusform>
            <numerusform>%n زالت</numerusform>
            <numerusform>%n زال</numerusform>
            <numerusform>%n زال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا شيء تغيّر</numerusform>
            <numerusform>واحد تغيّر</numerusform>
            <numerusform>اثنان تغيّرا</numerusform>
            <numerusform>%n تغيّرت</numerusform>
            <numerusform>%n تغيّر</numerusform>
            <numerusform>%n تغيّر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CheckView</name>
    <message>
        <source>Test result</source>
        <translation>نتيجة الاختبار</translation>
    </message>
    <message>
        <source>Testing. No task is created.</source>
        <translation>جارٍ الاختبار. لا تُنشأ أي مهمة.</translation>
    </message>
    <message>
        <source>This connection can be used.</source>
        <translation>يمكن استخدام هذا الاتصال.</translation>
    </message>
    <message>
        <source>This connection cannot be used as it is.</source>
        <translation>لا يمكن استخدام هذا الاتصال على حاله.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CircuitCardView</name>
    <message>
        <source>Maintenance now</source>
        <translation>صيانة الآن</translation>
    </message>
    <message>
        <source>Card problem</source>
        <translation>مشكلة في البطاقة</translation>
    </message>
    <message>
        <source>Card notes</source>
        <translation>ملاحظات البطاقة</translation>
    </message>
    <message>
        <source>&amp;Hotline</source>
        <translation>ال&amp;خط الساخن</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>الخط الساخن</translation>
    </message>
    <message>
        <source>Circuit I&amp;D</source>
        <translation>معرّف ال&amp;دارة</translation>
    </message>
    <message>
        <source>Circuit ID</source>
        <translation>معرّف الدارة</translation>
    </message>
    <message>
        <source>Ca&amp;rrier</source>
        <translation>ال&amp;مشغّل</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>C&amp;ontract</source>
        <translation>ال&amp;عقد</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>ملا&amp;حظات</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Nobody has told the line of this peer, so there is no card. Load peers to learn it.</source>
        <translation>لم يُذكر خط هذا القرين، فلا بطاقة له. حمّل الأقران لمعرفته.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>الخط %1</translation>
    </message>
    <message>
        <source>Line %1 (%2)</source>
        <translation>الخط %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>⚠ Maintenance is going on now, until %1</source>
        <translation>⚠ الصيانة جارية الآن، حتى %1</translation>
    </message>
    <message>
        <source>Next maintenance from %1 to %2</source>
        <translation>الصيانة التالية من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::Clocks</name>
    <message>
        <source>The time of this computer, and UTC</source>
        <translation>وقت هذا الحاسوب، و UTC</translation>
    </message>
    <message>
        <source>Local %1   UTC %2</source>
        <translation>محلي %1   UTC %2</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation>&amp;قبل:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Af&amp;ter:</source>
        <translation>&amp;بعد:</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Filter the comparison</source>
        <translation>تصفية المقارنة</translation>
    </message>
    <message>
        <source>Filter: a peer, a gateway, &quot;new fault&quot;</source>
        <translation>تصفية: قرين، بوابة، «عطل جديد»</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the comparison as tab-separated text</source>
        <translation>نسخ المقارنة كنص مفصول بعلامات جدولة</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Compared peers</source>
        <translation>الأقران المقارَنة</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>خط الأساس %1</translation>
    </message>
    <message>
        <source>Both are the same run.</source>
        <translation>كلاهما التشغيل نفسه.</translation>
    </message>
    <message>
        <source>The two runs are of different projects.</source>
        <translation>التشغيلان من مشروعين مختلفين.</translation>
    </message>
    <message>
        <source>The first run is the later one: what was fixed is shown as a new fault.</source>
        <translation>التشغيل الأول هو الأحدث: يظهر ما أُصلح كعطل جديد.</translation>
    </message>
    <message>
        <source>Choose what is compared with what.</source>
        <translation>اختر ما يُقارن وبماذا.</translation>
    </message>
    <message>
        <source>There are no runs to compare yet. Each run is kept, except those of the demo.</source>
        <translation>لا توجد تشغيلات للمقارنة بعد. يُحفظ كل تشغيل، عدا تشغيلات العرض التجريبي.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln peers</source>
        <translation>
            <numerusform>%1، %Ln من الأقران</numerusform>
            <numerusform>%1، قرين واحد</numerusform>
            <numerusform>%1، %Ln من الأقران</numerusform>
            <numerusform>%1، %Ln أقران</numerusform>
            <numerusform>%1، %Ln قرينًا</numerusform>
            <numerusform>%1، %Ln قرين</numerusform>
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
        <translation>الأسماء مخفية فيها.</translation>
    </message>
    <message>
        <source>The comparison is on the clipboard.</source>
        <translation>المقارنة في الحافظة.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>تصدير المقارنة</translation>
    </message>
    <message>
        <source>The comparison was written to %1.</source>
        <translation>كُتبت المقارنة في %1.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ComparedPeersModel</name>
    <message>
        <source>%1, %2 %</source>
        <translation>%1، %2 %</translation>
    </message>
    <message>
        <source>More loss than before</source>
        <translation>فقد أكثر من قبل</translation>
    </message>
    <message>
        <source>Less loss than before</source>
        <translation>فقد أقل من قبل</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>القرين</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>البوابة البعيدة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ConnectionForm</name>
    <message>
        <source>Own endpoint</source>
        <translation>نقطة نهاية خاصة</translation>
    </message>
    <message>
        <source>A region&apos;s id, or https://…</source>
        <translation>معرّف منطقة، أو https://…</translation>
    </message>
    <message>
        <source>32 digits and letters</source>
        <translation>32 رقمًا وحرفًا</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>المن&amp;طقة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>نقطة ال&amp;نهاية</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Pro&amp;ject ID</source>
        <translation>معرّف الم&amp;شروع</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>معرّف المشروع</translation>
    </message>
    <message>
        <source>Where does one sign in for this endpoint? Save the connection with its IAM endpoint.</source>
        <translation>أين يُسجّل الدخول لنقطة النهاية هذه؟ احفظ الاتصال مع نقطة نهاية IAM الخاصة به.</translation>
    </message>
    <message>
        <source>Choose a region, or enter an endpoint.</source>
        <translation>اختر منطقة، أو أدخل نقطة نهاية.</translation>
    </message>
    <message>
        <source>Enter the project ID of this region.</source>
        <translation>أدخل معرّف المشروع في هذه المنطقة.</translation>
    </message>
    <message>
        <source>Looked up when you sign in.</source>
        <translation>يُستعلم عنه عند تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ConnectionPlace</name>
    <message>
        <source>&amp;Save connection…</source>
        <translation>&amp;حفظ الاتصال…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>الات&amp;صالات…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>اخ&amp;تبار الاتصال</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>Sign in with a &amp;token</source>
        <translation>تسجيل الدخول ب&amp;رمز</translation>
    </message>
    <message>
        <source>Sign in with a user and &amp;password</source>
        <translation>تسجيل الدخول بمستخدم و&amp;كلمة مرور</translation>
    </message>
    <message>
        <source>Sign in with an access &amp;key</source>
        <translation>تسجيل الدخول ب&amp;مفتاح وصول</translation>
    </message>
    <message>
        <source>Another connection can be used when this one is at rest.</source>
        <translation>يمكن استخدام اتصال آخر عندما ينتهي عمل هذا الاتصال.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>لم يُرسل شيء. %1</translation>
    </message>
    <message>
        <source>Choose the project, then go on.</source>
        <translation>اختر المشروع، ثم تابع.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>The service ended this sign-in. Press Detect to sign in again.</source>
        <translation>أنهت الخدمة هذا الدخول. اضغط «كشف» لتسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The service refused this. Enter another one.</source>
        <translation>رفضت الخدمة هذا. أدخل غيره.</translation>
    </message>
    <message>
        <source>%1 was saved, without a secret.</source>
        <translation>حُفظ %1، دون سر.</translation>
    </message>
    <message>
        <source>My connection</source>
        <translation>اتصالي</translation>
    </message>
    <message>
        <source>Another connection is being used: wait until it is at rest.</source>
        <translation>هناك اتصال آخر قيد الاستخدام: انتظر حتى ينتهي عمله.</translation>
    </message>
    <message>
        <source>%1 Enter it in the window&apos;s connection bar, then test again.</source>
        <translation>%1 أدخله في شريط الاتصال بالنافذة، ثم أعد الاختبار.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ConnectionsWindow</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Connections message</source>
        <translation>رسالة الاتصالات</translation>
    </message>
    <message>
        <source>&amp;Saved connections</source>
        <translation>الاتصالات المح&amp;فوظة</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>الاتصالات المحفوظة</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>إنشاء نس&amp;خة</translation>
    </message>
    <message>
        <source>Duplicate connection</source>
        <translation>إنشاء نسخة من الاتصال</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>حذف الاتصال</translation>
    </message>
    <message>
        <source>Im&amp;port…</source>
        <translation>استي&amp;راد…</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>استيراد اتصالات</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>تصدير الاتصالات</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>اخ&amp;تبار الاتصال</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save connection</source>
        <translation>حفظ الاتصال</translation>
    </message>
    <message>
        <source>Use this c&amp;onnection</source>
        <translation>استخدام &amp;هذا الاتصال</translation>
    </message>
    <message>
        <source>Use this connection</source>
        <translation>استخدام هذا الاتصال</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>%1 was deleted. Ctrl+Z brings it back.</source>
        <translation>حُذف %1. يعيده Ctrl+Z.</translation>
    </message>
    <message>
        <source>Change of a connection</source>
        <translation>تغيير في اتصال</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>اتصالات (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were added.</source>
        <translation>
            <numerusform>لم يُضف اتصال.</numerusform>
            <numerusform>أُضيف اتصال.</numerusform>
            <numerusform>أُضيف اتصالان.</numerusform>
            <numerusform>أُضيفت %n اتصالات.</numerusform>
            <numerusform>أُضيف %n اتصالاً.</numerusform>
            <numerusform>أُضيف %n اتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer Peerlight wrote this file: what this one does not know was kept as it is.</source>
        <translation>كتب هذا الملفَ إصدار أحدث من Peerlight: ما لا يعرفه هذا الإصدار تُرك كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were written to %1, without a secret.</source>
        <translation>
            <numerusform>لم يُكتب اتصال إلى %1.</numerusform>
            <numerusform>كُتب اتصال إلى %1، دون سر.</numerusform>
            <numerusform>كُتب اتصالان إلى %1، دون سر.</numerusform>
            <numerusform>كُتبت %n اتصالات إلى %1، دون سر.</numerusform>
            <numerusform>كُتب %n اتصالاً إلى %1، دون سر.</numerusform>
            <numerusform>كُتب %n اتصال إلى %1، دون سر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CopyPlace</name>
    <message>
        <source>Copy results as &amp;Markdown table</source>
        <translation>نسخ النتائج كجدول &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy results as CS&amp;V</source>
        <translation>نسخ النتائج بصيغة CS&amp;V</translation>
    </message>
    <message>
        <source>Copy results as &amp;JSON</source>
        <translation>نسخ النتائج بصيغة &amp;JSON</translation>
    </message>
    <message>
        <source>Copy results &amp;as</source>
        <translation>نسخ النتائج ب&amp;صيغة</translation>
    </message>
    <message>
        <source>There is no result yet: nothing was copied.</source>
        <translation>لا توجد نتيجة بعد: لم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>1 result is on the clipboard.</source>
        <translation>نتيجة واحدة في الحافظة.</translation>
    </message>
    <message>
        <source>Names are hidden in it.</source>
        <translation>الأسماء مخفية فيها.</translation>
    </message>
    <message numerus="yes">
        <source>%n results are on the clipboard.</source>
        <translation>
            <numerusform>%n من النتائج في الحافظة.</numerusform>
            <numerusform>نتيجة واحدة في الحافظة.</numerusform>
            <numerusform>%n من النتائج في الحافظة.</numerusform>
            <numerusform>%n نتائج في الحافظة.</numerusform>
            <numerusform>%n نتيجة في الحافظة.</numerusform>
            <numerusform>%n نتيجة في الحافظة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CredentialFields</name>
    <message>
        <source>A token</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>A user and password</source>
        <translation>مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>An access key (AK/SK)</source>
        <translation>مفتاح وصول (AK/SK)</translation>
    </message>
    <message>
        <source>Sign in wit&amp;h</source>
        <translation>تسجيل الد&amp;خول عبر</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>تسجيل الدخول عبر</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>ال&amp;رمز</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>X-Auth-Token, never saved</source>
        <translation>X-Auth-Token، لا يُحفظ أبدًا</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>الحسا&amp;ب</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>IAM &amp;user</source>
        <translation>مستخدم I&amp;AM</translation>
    </message>
    <message>
        <source>IAM user</source>
        <translation>مستخدم IAM</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>كلمة ال&amp;مرور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;One-time code</source>
        <translation>رم&amp;ز التحقق</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>If asked for</source>
        <translation>إن طُلب</translation>
    </message>
    <message>
        <source>User I&amp;D</source>
        <translation>معرّف المستخ&amp;دم</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Only with a code</source>
        <translation>مع رمز التحقق فقط</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>مفتاح الوصو&amp;ل</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>مفتاح الوصول</translation>
    </message>
    <message>
        <source>AK</source>
        <translation>AK</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>المفتاح السر&amp;ي</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>المفتاح السري</translation>
    </message>
    <message>
        <source>SK, never saved</source>
        <translation>SK، لا يُحفظ أبدًا</translation>
    </message>
    <message>
        <source>Security t&amp;oken</source>
        <translation>رم&amp;ز الأمان</translation>
    </message>
    <message>
        <source>Security token</source>
        <translation>رمز الأمان</translation>
    </message>
    <message>
        <source>Only of a temporary key</source>
        <translation>للمفتاح المؤقت فقط</translation>
    </message>
    <message>
        <source>Pro&amp;xy password</source>
        <translation>كلمة مرور ال&amp;وكيل</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>كلمة مرور الوكيل</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>محفوظ في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>If it asks for one</source>
        <translation>إن طلبها</translation>
    </message>
    <message>
        <source>Enter a token of this region.</source>
        <translation>أدخل رمزًا لهذه المنطقة.</translation>
    </message>
    <message>
        <source>Enter the user&apos;s password.</source>
        <translation>أدخل كلمة مرور المستخدم.</translation>
    </message>
    <message>
        <source>Enter the secret access key.</source>
        <translation>أدخل مفتاح الوصول السري.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s name.</source>
        <translation>أدخل اسم الحساب.</translation>
    </message>
    <message>
        <source>Enter the IAM user&apos;s name.</source>
        <translation>أدخل اسم مستخدم IAM.</translation>
    </message>
    <message>
        <source>A code needs the user&apos;s ID, not the name.</source>
        <translation>رمز التحقق يتطلب معرّف المستخدم لا اسمه.</translation>
    </message>
    <message>
        <source>Enter the access key ID.</source>
        <translation>أدخل معرّف مفتاح الوصول.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DemoCapture</name>
    <message>
        <source>The demo did not end in time.</source>
        <translation>لم ينتهِ العرض التجريبي في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The demo&apos;s peers could not be loaded: %1</source>
        <translation>تعذر تحميل أقران العرض التجريبي: %1</translation>
    </message>
    <message>
        <source>The picture could not be saved to %1.</source>
        <translation>تعذر حفظ الصورة في %1.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DesktopBus</name>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DetailsDock</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>ال&amp;تفاصيل</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DetailsPane</name>
    <message>
        <source>Facts</source>
        <translation>الحقائق</translation>
    </message>
    <message>
        <source>Details tabs</source>
        <translation>تبويبات التفاصيل</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>Circuit card</source>
        <translation>بطاقة الدارة</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>لم يُختبر بعد.</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Detect.</source>
        <translation>لا يُرسل شيء حتى تضغط «كشف».</translation>
    </message>
    <message>
        <source>Select a peer to see what its result means.</source>
        <translation>اختر قرينًا لترى ما تعنيه نتيجته.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DetailsPlace</name>
    <message>
        <source>Detect &amp;3 more times</source>
        <translation>كشف &amp;3 مرات أخرى</translation>
    </message>
    <message>
        <source>Look at the selected unreachable or degraded peers three more times, one after the other, to see whether it stays (%1)</source>
        <translation>كشف الأقران المحددة غير القابلة للوصول أو المتدهورة ثلاث مرات أخرى، واحدة تلو الأخرى، لمعرفة هل يبقى العطل (%1)</translation>
    </message>
    <message>
        <source>Details, tab &amp;%1</source>
        <translation>التفاصيل، التبويب &amp;%1</translation>
    </message>
    <message>
        <source>At most %1 peers can be confirmed at once: select fewer.</source>
        <translation>يمكن تأكيد %1 من الأقران معًا على الأكثر: حدد عددًا أقل.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DrillListWindow</name>
    <message>
        <source>Drills</source>
        <translation>التدريبات</translation>
    </message>
    <message>
        <source>A drill is an exercise with a simulated service, in a window of its own, marked DEMO. Nothing leaves this machine, and nothing of what you do there is kept.</source>
        <translation>التدريب تمرين مع خدمة محاكاة، في نافذة خاصة به عليها علامة «عرض». لا يخرج شيء من هذا الجهاز، ولا يُحفظ شيء مما تفعله هناك.</translation>
    </message>
    <message>
        <source>List of drills</source>
        <translation>قائمة التدريبات</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same seed gives the same peers and the same trouble</source>
        <translation>البذرة نفسها تعطي الأقران نفسها والعطل نفسه</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>الب&amp;ذرة:</translation>
    </message>
    <message>
        <source>&amp;Start the drill</source>
        <translation>&amp;بدء التدريب</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DrillPanel</name>
    <message>
        <source>Drill</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>DEMO – %1</source>
        <translation>عرض – %1</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>&amp;Your answer:</source>
        <translation>إجاب&amp;تك:</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;إجابة</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>ا&amp;ستسلام</translation>
    </message>
    <message>
        <source>&amp;Leave the drill</source>
        <translation>&amp;مغادرة التدريب</translation>
    </message>
    <message>
        <source>A&amp;nother drill…</source>
        <translation>تدريب آ&amp;خر…</translation>
    </message>
    <message>
        <source>What was to be found: %1</source>
        <translation>ما كان المطلوب العثور عليه: %1</translation>
    </message>
    <message>
        <source>That is not it. Look again.</source>
        <translation>ليس هذا. انظر مجددًا.</translation>
    </message>
    <message>
        <source>Seed %1, %2 min %3 s</source>
        <translation>البذرة %1، %2 د %3 ث</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::DrillPlace</name>
    <message>
        <source>D&amp;rills…</source>
        <translation>التد&amp;ريبات…</translation>
    </message>
    <message>
        <source>Exercises with a simulated service</source>
        <translation>تمارين مع خدمة محاكاة</translation>
    </message>
    <message>
        <source>DEMO – %1 – Peerlight</source>
        <translation>عرض – %1 – Peerlight</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>التدريب</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::EnvironmentMark</name>
    <message>
        <source>The demo: a simulated service inside this program. Nothing leaves this machine.</source>
        <translation>العرض التجريبي: خدمة محاكاة داخل هذا البرنامج. لا يخرج شيء من هذا الجهاز.</translation>
    </message>
    <message>
        <source>The endpoint is on this machine.</source>
        <translation>نقطة النهاية على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The endpoint is a real service: a detection sends test packets over real lines.</source>
        <translation>نقطة النهاية خدمة حقيقية: يرسل الكشف حزم اختبار عبر خطوط حقيقية.</translation>
    </message>
    <message>
        <source>This connection is marked as production: customers use these lines.</source>
        <translation>هذا الاتصال معلّم للإنتاج: يستخدم العملاء هذه الخطوط.</translation>
    </message>
    <message>
        <source>This connection is marked as staging.</source>
        <translation>هذا الاتصال معلّم للتجهيز.</translation>
    </message>
    <message>
        <source>This connection is marked as a lab.</source>
        <translation>هذا الاتصال معلّم للمختبر.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>LOCAL</source>
        <translation>محلي</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>فعلي</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter: a word, loss:&gt;0, outcome:unreachable, line:…</source>
        <translation>تصفية: كلمة، loss:&gt;0، outcome:unreachable، line:…</translation>
    </message>
    <message>
        <source>Words, and name: line: gateway: vif: group: tag: carrier: circuit: note: asn: loss: outcome:. A leading - turns one round.</source>
        <translation>كلمات، و name: line: gateway: vif: group: tag: carrier: circuit: note: asn: loss: outcome:. والعلامة - في أول الشرط تعكسه.</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>اقتراح: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions, Down goes through them</source>
        <translation>
            <numerusform>%n من الاقتراحات، يتنقل بينها مفتاح السهم لأسفل</numerusform>
            <numerusform>اقتراح واحد، يصل إليه مفتاح السهم لأسفل</numerusform>
            <numerusform>%n من الاقتراحات، يتنقل بينها مفتاح السهم لأسفل</numerusform>
            <numerusform>%n اقتراحات، يتنقل بينها مفتاح السهم لأسفل</numerusform>
            <numerusform>%n اقتراحًا، يتنقل بينها مفتاح السهم لأسفل</numerusform>
            <numerusform>%n اقتراح، يتنقل بينها مفتاح السهم لأسفل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::FirstRun</name>
    <message>
        <source>Which peers can reach their gateway?</source>
        <translation>أي الأقران يصل إلى بوابته؟</translation>
    </message>
    <message>
        <source>Peerlight runs Direct Connect connectivity detections for many virtual interface peers at once, and says in plain words what each result means.</source>
        <translation>يجري Peerlight كشوف اتصال Direct Connect لأقران واجهات افتراضية كثيرة معًا، ويقول بكلمات بسيطة ما تعنيه كل نتيجة.</translation>
    </message>
    <message>
        <source>Tr&amp;y the demo</source>
        <translation>ت&amp;جربة العرض</translation>
    </message>
    <message>
        <source>A simulated service inside this program: 40 peers on 20 lines, and a detection of all.</source>
        <translation>خدمة محاكاة داخل هذا البرنامج: 40 قرينًا على 20 خطًا، وكشف لها كلها.</translation>
    </message>
    <message>
        <source>Add a &amp;connection</source>
        <translation>إضافة ات&amp;صال</translation>
    </message>
    <message>
        <source>Region, project and token, in the bar above. Then load or add peers.</source>
        <translation>المنطقة والمشروع والرمز، في الشريط أعلاه. ثم حمّل الأقران أو أضفها.</translation>
    </message>
    <message>
        <source>Open a peer li&amp;st</source>
        <translation>فتح &amp;قائمة أقران</translation>
    </message>
    <message>
        <source>Peer IDs from a text or CSV file, or paste them at the left.</source>
        <translation>معرّفات الأقران من ملف نصي أو CSV، أو ألصقها في الجانب.</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Detect.</source>
        <translation>لا يُرسل شيء حتى تضغط «كشف».</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::FormField</name>
    <message>
        <source>Wrong: %1</source>
        <translation>خطأ: %1</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::FrontDesk</name>
    <message>
        <source>The settings could not be saved to %1.</source>
        <translation>تعذر حفظ الإعدادات في %1.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::GroupTreeModel</name>
    <message numerus="yes">
        <source>%1: %n groups</source>
        <translation>
            <numerusform>%1: لا مجموعات</numerusform>
            <numerusform>%1: مجموعة</numerusform>
            <numerusform>%1: مجموعتان</numerusform>
            <numerusform>%1: %n مجموعات</numerusform>
            <numerusform>%1: %n مجموعة</numerusform>
            <numerusform>%1: %n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>لا أقران</numerusform>
            <numerusform>قرين واحد</numerusform>
            <numerusform>قرينان</numerusform>
            <numerusform>%n أقران</numerusform>
            <numerusform>%n قرينًا</numerusform>
            <numerusform>%n قرين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tested</source>
        <translation>
            <numerusform>لا شيء لم يُختبر</numerusform>
            <numerusform>واحد لم يُختبر</numerusform>
            <numerusform>اثنان لم يُختبرا</numerusform>
            <numerusform>%n لم تُختبر</numerusform>
            <numerusform>%n لم يُختبر</numerusform>
            <numerusform>%n لم يُختبر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::GroupsDock</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>&amp;Groups panel</source>
        <translation>لوحة الم&amp;جموعات</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::GroupsPanel</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Return shows the peers of a group</source>
        <translation>مفتاح Enter يعرض أقران المجموعة</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>آخر اطلاع</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::GuidePlace</name>
    <message>
        <source>&amp;Guide</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة الم&amp;فاتيح</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search the guide; Return finds the next place</source>
        <translation>البحث في الدليل؛ ينتقل Enter إلى الموضع التالي</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>نتيجة البحث</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>لا توجد هذه الكلمات في أي صفحة.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::HistoryPage</name>
    <message>
        <source>Runs &amp;over:</source>
        <translation>التشغيلات &amp;عبر:</translation>
    </message>
    <message>
        <source>Runs over</source>
        <translation>التشغيلات عبر</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>كل الاتصالات</translation>
    </message>
    <message>
        <source>Started w&amp;ithin:</source>
        <translation>البدء &amp;خلال:</translation>
    </message>
    <message>
        <source>Started within</source>
        <translation>البدء خلال</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 يومًا</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>التشغيلات</translation>
    </message>
    <message>
        <source>Results of the run</source>
        <translation>نتائج التشغيل</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>عرض ال&amp;كل</translation>
    </message>
    <message>
        <source>All results of the peer (0 in the plot)</source>
        <translation>كل نتائج القرين (0 في المخطط)</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>حفظ بصيغة P&amp;NG…</translation>
    </message>
    <message>
        <source>Save the plot as a picture</source>
        <translation>حفظ المخطط كصورة</translation>
    </message>
    <message>
        <source>Save as SV&amp;G…</source>
        <translation>حفظ بصيغة SV&amp;G…</translation>
    </message>
    <message>
        <source>Save the plot as a drawing</source>
        <translation>حفظ المخطط كرسم متجهي</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Results of the run of %1 — %2</source>
        <translation>نتائج تشغيل %1 — %2</translation>
    </message>
    <message>
        <source>No run passes the filter.</source>
        <translation>لا تشغيل يطابق التصفية.</translation>
    </message>
    <message>
        <source>No run is kept yet. Each run is, except those of the demo.</source>
        <translation>لا تشغيل محفوظ بعد. يُحفظ كل تشغيل، عدا تشغيلات العرض التجريبي.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::HistoryPlace</name>
    <message>
        <source>&amp;Baseline…</source>
        <translation>خط ال&amp;أساس…</translation>
    </message>
    <message>
        <source>Give a run a name, to compare others with it: the one selected in the history, else the latest (%1)</source>
        <translation>تسمية تشغيل لتُقارن به تشغيلات أخرى: المحدد في السجل، وإلا فالأحدث (%1)</translation>
    </message>
    <message>
        <source>the run of %1</source>
        <translation>تشغيل %1</translation>
    </message>
    <message>
        <source>the latest run</source>
        <translation>أحدث تشغيل</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Name under which %1 is kept:</source>
        <translation>الاسم الذي يُحفظ به %1:</translation>
    </message>
    <message>
        <source>Kept base&amp;lines</source>
        <translation>خ&amp;طوط الأساس المحفوظة</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>لا يوجد شيء بعد</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>إعادة ت&amp;سمية…</translation>
    </message>
    <message>
        <source>Rename the baseline</source>
        <translation>إعادة تسمية خط الأساس</translation>
    </message>
    <message>
        <source>New name of &quot;%1&quot;:</source>
        <translation>الاسم الجديد لـ «%1»:</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Nothing was kept: a baseline needs a name, and a history.</source>
        <translation>لم يُحفظ شيء: يحتاج خط الأساس إلى اسم، وإلى سجل.</translation>
    </message>
    <message>
        <source>The run is kept as the baseline &quot;%1&quot;.</source>
        <translation>حُفظ التشغيل كخط الأساس «%1».</translation>
    </message>
    <message>
        <source>The baseline is called &quot;%1&quot; now.</source>
        <translation>اسم خط الأساس الآن «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no baseline any more; its run stays.</source>
        <translation>لم يعد «%1» خط أساس؛ ويبقى تشغيله.</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>حفظ المخطط</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم متجهي (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>The plot could not be drawn.</source>
        <translation>تعذر رسم المخطط.</translation>
    </message>
    <message>
        <source>The plot was saved to %1.</source>
        <translation>حُفظ المخطط في %1.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ImportWindow</name>
    <message>
        <source>First rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>غير مفهوم</translation>
    </message>
    <message>
        <source>Copy what was &amp;not understood</source>
        <translation>نسخ &amp;غير المفهوم</translation>
    </message>
    <message>
        <source>Add the &amp;tags of the list to its peers</source>
        <translation>إضافة &amp;وسوم القائمة إلى أقرانها</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Import peers</source>
        <translation>استيراد أقران</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>ال&amp;ترميز:</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>ال&amp;فاصل:</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>The first row has &amp;titles</source>
        <translation>الصف الأول ع&amp;ناوين</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <translation>نوع العمود %1</translation>
    </message>
    <message>
        <source>Peer ID</source>
        <translation>معرّف القرين</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>البوابة البعيدة</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>There is no peer ID in %1.</source>
        <translation>لا يوجد معرّف قرين في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>لا أقران</numerusform>
            <numerusform>قرين واحد</numerusform>
            <numerusform>قرينان</numerusform>
            <numerusform>%n أقران</numerusform>
            <numerusform>%n قرينًا</numerusform>
            <numerusform>%n قرين</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 جديدة</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 معروفة</translation>
    </message>
    <message>
        <source>%1 named twice</source>
        <translation>%1 مذكورة مرتين</translation>
    </message>
    <message>
        <source>%1 not understood</source>
        <translation>%1 غير مفهومة</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::InventoryBook</name>
    <message>
        <source>This look at the project could not be kept: %1</source>
        <translation>تعذر حفظ هذا الاطلاع على المشروع: %1</translation>
    </message>
    <message>
        <source>Of the demo nothing is kept: tags, groups and cards go with it.</source>
        <translation>لا يُحفظ شيء من العرض التجريبي: تزول معه الوسوم والمجموعات والبطاقات.</translation>
    </message>
    <message>
        <source>There is no history: tags, groups and cards are gone when this window closes.</source>
        <translation>لا يوجد سجل: تزول الوسوم والمجموعات والبطاقات عند إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>This could not be kept, and is gone when this window closes: %1</source>
        <translation>تعذر حفظ هذا، ويزول عند إغلاق هذه النافذة: %1</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::InventoryPlace</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Tags and groups…</source>
        <translation>الو&amp;سوم والمجموعات…</translation>
    </message>
    <message>
        <source>&amp;Go to the groups</source>
        <translation>الانتقال إلى الم&amp;جموعات</translation>
    </message>
    <message>
        <source>Edit &amp;circuit card</source>
        <translation>تحرير &amp;بطاقة الدارة</translation>
    </message>
    <message>
        <source>Copy &amp;hotline</source>
        <translation>نسخ ال&amp;خط الساخن</translation>
    </message>
    <message>
        <source>hotline</source>
        <translation>الخط الساخن</translation>
    </message>
    <message>
        <source>Copy circuit &amp;ID</source>
        <translation>نسخ معرّف الدا&amp;رة</translation>
    </message>
    <message>
        <source>circuit ID</source>
        <translation>معرّف الدارة</translation>
    </message>
    <message>
        <source>Peers of the last loo&amp;k</source>
        <translation>أقران آخر ا&amp;طلاع</translation>
    </message>
    <message>
        <source>&amp;Changes since the last look…</source>
        <translation>التغ&amp;ييرات منذ آخر اطلاع…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation>وقت الاطلاع: %1</translation>
    </message>
    <message>
        <source>Lines and gateways as of %1.</source>
        <translation>الخطوط والبوابات كما في %1.</translation>
    </message>
    <message>
        <source>Enter the endpoint and the project whose last look is to be shown.</source>
        <translation>أدخل نقطة النهاية والمشروع المطلوب عرض آخر اطلاع عليه.</translation>
    </message>
    <message>
        <source>%1 of the last look, as of %2 (%3). The service was not asked; Load peers looks again.</source>
        <translation>%1 من آخر اطلاع، كما في %2 (%3). لم تُسأل الخدمة؛ «تحميل الأقران» يطّلع من جديد.</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>قرين واحد</translation>
    </message>
    <message>
        <source>No look at this project is kept. Press Load peers to take one.</source>
        <translation>لا اطلاع محفوظ على هذا المشروع. اضغط «تحميل الأقران» لتطّلع عليه.</translation>
    </message>
    <message>
        <source>Since the last look (%1): %2.</source>
        <translation>منذ آخر اطلاع (%1): %2.</translation>
    </message>
    <message>
        <source>change circuit card of %1</source>
        <translation>تغيير بطاقة دارة %1</translation>
    </message>
    <message>
        <source>The circuit card of this line has no %1 yet.</source>
        <translation>ليس في بطاقة دارة هذا الخط %1 بعد.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>Names are hidden, and the circuit card with them.</source>
        <translation>الأسماء مخفية، ومعها بطاقة الدارة.</translation>
    </message>
    <message>
        <source>Select a peer to see the card of its line.</source>
        <translation>اختر قرينًا لترى بطاقة خطه.</translation>
    </message>
    <message>
        <source>Names are hidden: nothing was copied.</source>
        <translation>الأسماء مخفية: لم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>an edit</source>
        <translation>تعديل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln من الأقران</numerusform>
            <numerusform>قرين واحد</numerusform>
            <numerusform>%Ln من الأقران</numerusform>
            <numerusform>%Ln أقران</numerusform>
            <numerusform>%Ln قرينًا</numerusform>
            <numerusform>%Ln قرين</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::JsonText</name>
    <message>
        <source>Task JSON</source>
        <translation>JSON المهمة</translation>
    </message>
    <message>
        <source>There is no task to show.</source>
        <translation>لا توجد مهمة لعرضها.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::JsonView</name>
    <message>
        <source>Find in JSON</source>
        <translation>بحث في JSON</translation>
    </message>
    <message>
        <source>Find in JSON (Ctrl+F)</source>
        <translation>بحث في JSON (Ctrl+F)</translation>
    </message>
    <message>
        <source>Fold a&amp;ll</source>
        <translation>طي ال&amp;كل</translation>
    </message>
    <message>
        <source>Ctrl+Shift+[ folds what the cursor is in, Ctrl+Shift+] unfolds it</source>
        <translation>يطوي Ctrl+Shift+[ ما فيه المؤشر، ويبسطه Ctrl+Shift+]</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::LabelList</name>
    <message>
        <source>Rena&amp;me</source>
        <translation>إعادة ت&amp;سمية</translation>
    </message>
    <message>
        <source>Take away &amp;everywhere</source>
        <translation>إزالة من &amp;كل مكان</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::LabelsWindow</name>
    <message>
        <source>&amp;Tags</source>
        <translation>ال&amp;وسوم</translation>
    </message>
    <message>
        <source>Tags of the selected peers</source>
        <translation>وسوم الأقران المحددة</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>الم&amp;جموعات</translation>
    </message>
    <message>
        <source>Groups of the selected peers</source>
        <translation>مجموعات الأقران المحددة</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>إضافة إلى مجموعة</translation>
    </message>
    <message>
        <source>Tags and groups</source>
        <translation>الوسوم والمجموعات</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>rename group %1 to %2</source>
        <translation>إعادة تسمية المجموعة %1 إلى %2</translation>
    </message>
    <message>
        <source>remove group %1</source>
        <translation>إزالة المجموعة %1</translation>
    </message>
    <message>
        <source>No peer is selected. A new group will be empty.</source>
        <translation>لم يُحدد أي قرين. ستكون المجموعة الجديدة فارغة.</translation>
    </message>
    <message>
        <source>For %1:</source>
        <translation>لـ %1:</translation>
    </message>
    <message>
        <source>Return adds what is typed. In the lists: Space puts on or takes off, F2 renames, Delete takes away everywhere. Ctrl+Z takes back.</source>
        <translation>مفتاح Enter يضيف المكتوب. في القوائم: مفتاح المسافة يضع أو يرفع، و F2 يعيد التسمية، و Delete يزيل من كل مكان. و Ctrl+Z يتراجع.</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>قرين واحد</translation>
    </message>
    <message>
        <source>add tag %1 to %2</source>
        <translation>إضافة الوسم %1 إلى %2</translation>
    </message>
    <message>
        <source>remove tag %1 from %2</source>
        <translation>إزالة الوسم %1 من %2</translation>
    </message>
    <message>
        <source>rename tag %1 to %2</source>
        <translation>إعادة تسمية الوسم %1 إلى %2</translation>
    </message>
    <message>
        <source>remove tag %1 everywhere</source>
        <translation>إزالة الوسم %1 من كل مكان</translation>
    </message>
    <message>
        <source>take %1 out of group %2</source>
        <translation>إخراج %1 من المجموعة %2</translation>
    </message>
    <message>
        <source>add group %1</source>
        <translation>إضافة المجموعة %1</translation>
    </message>
    <message>
        <source>add %1 to group %2</source>
        <translation>إضافة %1 إلى المجموعة %2</translation>
    </message>
    <message>
        <source>Names are hidden, and tags and groups with them. Show names to edit these.</source>
        <translation>الأسماء مخفية، ومعها الوسوم والمجموعات. أظهر الأسماء لتحريرها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln من الأقران</numerusform>
            <numerusform>قرين واحد</numerusform>
            <numerusform>%Ln من الأقران</numerusform>
            <numerusform>%Ln أقران</numerusform>
            <numerusform>%Ln قرينًا</numerusform>
            <numerusform>%Ln قرين</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::LanguagePlace</name>
    <message>
        <source>&amp;System</source>
        <translation>ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::LeftoverNotice</name>
    <message>
        <source>Another build of Peerlight left secrets on this machine in plain text, in %1. This one has not read them. Remove the file; then change these secrets, for others may have read it.</source>
        <translation>تركت نسخة أخرى من Peerlight أسرارًا على هذا الجهاز بنص صريح في %1. لم تقرأها هذه النسخة. أزل الملف؛ ثم غيّر هذه الأسرار، فربما قرأها آخرون.</translation>
    </message>
    <message>
        <source>The file with the secrets was removed.</source>
        <translation>أُزيل الملف الذي فيه الأسرار.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ListsPlace</name>
    <message>
        <source>&amp;Paste peers</source>
        <translation>&amp;لصق أقران</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>There is no text and no file on the clipboard.</source>
        <translation>لا نص ولا ملف في الحافظة.</translation>
    </message>
    <message>
        <source>Export &amp;all peers…</source>
        <translation>تصدير &amp;كل الأقران…</translation>
    </message>
    <message>
        <source>Export the s&amp;hown peers…</source>
        <translation>تصدير الأقران الم&amp;عروضة…</translation>
    </message>
    <message>
        <source>Export the &amp;selected peers…</source>
        <translation>تصدير الأقران المح&amp;ددة…</translation>
    </message>
    <message>
        <source>Open a peer list</source>
        <translation>فتح قائمة أقران</translation>
    </message>
    <message>
        <source>Peer lists (*.peerlight *.txt *.csv *.tsv *.list *.json *.jsonl *.tfstate *.md)</source>
        <translation>قوائم أقران (*.peerlight *.txt *.csv *.tsv *.list *.json *.jsonl *.tfstate *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Only files of this computer can be opened: nothing was fetched from %1.</source>
        <translation>لا تُفتح إلا ملفات هذا الحاسوب: لم يُجلب شيء من %1.</translation>
    </message>
    <message>
        <source>One list at a time: of %1 files the first was opened.</source>
        <translation>قائمة واحدة في كل مرة: فُتح أول الملفات الـ%1.</translation>
    </message>
    <message>
        <source>%1 of %2 peers are in the list.</source>
        <translation>في القائمة %1 من %2 أقران.</translation>
    </message>
    <message>
        <source>Tags of a list</source>
        <translation>وسوم قائمة</translation>
    </message>
    <message>
        <source>what was dropped</source>
        <translation>المحتوى المُفلَت</translation>
    </message>
    <message>
        <source>No peer is selected: nothing was exported.</source>
        <translation>لم يُحدد أي قرين: لم يُصدّر شيء.</translation>
    </message>
    <message>
        <source>There is no peer to export.</source>
        <translation>لا يوجد قرين لتصديره.</translation>
    </message>
    <message>
        <source>Export peers</source>
        <translation>تصدير أقران</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers were written to %1.</source>
        <translation>
            <numerusform>كُتب %Ln من الأقران في %1.</numerusform>
            <numerusform>كُتب قرين واحد في %1.</numerusform>
            <numerusform>كُتب %Ln من الأقران في %1.</numerusform>
            <numerusform>كُتبت %Ln أقران في %1.</numerusform>
            <numerusform>كُتب %Ln قرينًا في %1.</numerusform>
            <numerusform>كُتب %Ln قرين في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::LossPlot</name>
    <message>
        <source>Loss plot</source>
        <translation>مخطط الفقد</translation>
    </message>
    <message>
        <source>Loss over time</source>
        <translation>الفقد عبر الزمن</translation>
    </message>
    <message>
        <source>Loss, %</source>
        <translation>الفقد، %</translation>
    </message>
    <message>
        <source>Loss of %1</source>
        <translation>الفقد لدى %1</translation>
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
        <translation>معرّفات الأق&amp;ران</translation>
    </message>
    <message>
        <source>The settings could not be saved to %1.</source>
        <translation>تعذر حفظ الإعدادات في %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>لم يُرسل شيء. %1</translation>
    </message>
    <message>
        <source>To follow the detections up: %1 Then press Return.</source>
        <translation>لمتابعة الكشوف: %1 ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>Nothing was filled in. %1</source>
        <translation>لم يُملأ شيء. %1</translation>
    </message>
    <message>
        <source>There is no saved connection with the name &quot;%1&quot;.</source>
        <translation>لا يوجد اتصال محفوظ باسم «%1».</translation>
    </message>
    <message>
        <source>A link filled this in. Nothing is sent until you press Detect.</source>
        <translation>ملأ رابطٌ هذه الحقول. لا يُرسل شيء حتى تضغط «كشف».</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::MaintenanceList</name>
    <message>
        <source>to come</source>
        <translation>قادمة</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Add &amp;window</source>
        <translation>إضافة &amp;نافذة</translation>
    </message>
    <message>
        <source>Remo&amp;ve window</source>
        <translation>إ&amp;زالة النافذة</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>نوافذ الصيانة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Starts (local)</source>
        <translation>البدء (محلي)</translation>
    </message>
    <message>
        <source>Ends (local)</source>
        <translation>الانتهاء (محلي)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Add window</source>
        <translation>إضافة نافذة</translation>
    </message>
    <message>
        <source>Remove window</source>
        <translation>إزالة النافذة</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::MessageBar</name>
    <message>
        <source>Follow &amp;up</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>إ&amp;عادة الإرسال</translation>
    </message>
    <message>
        <source>Show &amp;changes</source>
        <translation>إظهار الت&amp;غييرات</translation>
    </message>
    <message>
        <source>Detect &amp;without history</source>
        <translation>كشف &amp;دون سجل</translation>
    </message>
    <message>
        <source>Remo&amp;ve the file</source>
        <translation>إ&amp;زالة الملف</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>تفاصيل الرسالة</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>إظهار الم&amp;جلد</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::NotePlace</name>
    <message>
        <source>Copy &amp;note</source>
        <translation>نسخ ملا&amp;حظة</translation>
    </message>
    <message>
        <source>Copy the results of the selected peers, or of all, as a note for a chat or a ticket (%1)</source>
        <translation>نسخ نتائج الأقران المحددة، أو كلها، كملاحظة لمحادثة أو تذكرة (%1)</translation>
    </message>
    <message>
        <source>&amp;Chinese (中文)</source>
        <translation>ال&amp;صينية (中文)</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>الإ&amp;نجليزية</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>&amp;نص عادي</translation>
    </message>
    <message>
        <source>Notes a&amp;re written in</source>
        <translation>لغة الملاح&amp;ظات وصيغتها</translation>
    </message>
    <message>
        <source>The settings could not be saved to %1.</source>
        <translation>تعذر حفظ الإعدادات في %1.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this translation: &quot;en&quot;, &quot;zh&quot;</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>There is no result yet: no note was copied.</source>
        <translation>لا توجد نتيجة بعد: لم تُنسخ ملاحظة.</translation>
    </message>
    <message>
        <source>The note of 1 peer is on the clipboard.</source>
        <translation>ملاحظة قرين واحد في الحافظة.</translation>
    </message>
    <message>
        <source>Names are hidden in it.</source>
        <translation>الأسماء مخفية فيها.</translation>
    </message>
    <message numerus="yes">
        <source>The note of %Ln peers is on the clipboard.</source>
        <translation>
            <numerusform>ملاحظة %Ln من الأقران في الحافظة.</numerusform>
            <numerusform>ملاحظة قرين واحد في الحافظة.</numerusform>
            <numerusform>ملاحظة %Ln من الأقران في الحافظة.</numerusform>
            <numerusform>ملاحظة %Ln أقران في الحافظة.</numerusform>
            <numerusform>ملاحظة %Ln قرينًا في الحافظة.</numerusform>
            <numerusform>ملاحظة %Ln قرين في الحافظة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::Notifier</name>
    <message>
        <source>%1 of %2 ended: %3</source>
        <translation>انتهى %1 من %2: %3</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>إ&amp;ظهار النافذة</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::OutcomeStrip</name>
    <message>
        <source>Outcomes over the runs</source>
        <translation>النتائج عبر التشغيلات</translation>
    </message>
    <message>
        <source>No result is kept.</source>
        <translation>لا نتيجة محفوظة.</translation>
    </message>
    <message>
        <source>The latest is the last: %1.</source>
        <translation>الأحدث في النهاية: %1.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PaletteModel</name>
    <message>
        <source>not available now</source>
        <translation>غير متاح الآن</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PalettePlace</name>
    <message>
        <source>Command &amp;palette…</source>
        <translation>لوحة الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>Find an action, a peer, a group or a connection</source>
        <translation>البحث عن إجراء أو قرين أو مجموعة أو اتصال</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>goes to its button, sends nothing</source>
        <translation>ينتقل إلى زره، ولا يرسل شيئًا</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>القرين</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Virtual interface</source>
        <translation>الواجهة الافتراضية</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>قرين واحد</translation>
    </message>
    <message>
        <source>Saved connection</source>
        <translation>اتصال محفوظ</translation>
    </message>
    <message>
        <source>Nothing was sent. &quot;%1&quot; has the focus: Space presses it.</source>
        <translation>لم يُرسل شيء. التركيز على «%1»: يضغطه مفتاح المسافة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln من الأقران</numerusform>
            <numerusform>قرين واحد</numerusform>
            <numerusform>%Ln من الأقران</numerusform>
            <numerusform>%Ln أقران</numerusform>
            <numerusform>%Ln قرينًا</numerusform>
            <numerusform>%Ln قرين</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PaletteWindow</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Palette query</source>
        <translation>بحث لوحة الأوامر</translation>
    </message>
    <message>
        <source>Type a part of an action, a peer, a group or a saved connection.</source>
        <translation>اكتب جزءًا من اسم إجراء أو قرين أو مجموعة أو اتصال محفوظ.</translation>
    </message>
    <message>
        <source>An action, a peer, a line, a saved connection…</source>
        <translation>إجراء، قرين، خط، اتصال محفوظ…</translation>
    </message>
    <message>
        <source>Palette matches</source>
        <translation>نتائج لوحة الأوامر</translation>
    </message>
    <message>
        <source>Palette note</source>
        <translation>ملاحظة لوحة الأوامر</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>لا شيء يطابق. جرّب أحرفًا أقل.</translation>
    </message>
    <message>
        <source>The best %1. Nothing is sent from here.</source>
        <translation>أفضل %1 نتيجة. لا يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>1 match. Nothing is sent from here.</source>
        <translation>نتيجة واحدة. لا يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used at the moment.</source>
        <translation>لا يمكن استخدام «%1» حاليًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n matches. Nothing is sent from here.</source>
        <translation>
            <numerusform>%n من النتائج. لا يُرسل شيء من هنا.</numerusform>
            <numerusform>نتيجة واحدة. لا يُرسل شيء من هنا.</numerusform>
            <numerusform>%n من النتائج. لا يُرسل شيء من هنا.</numerusform>
            <numerusform>%n نتائج. لا يُرسل شيء من هنا.</numerusform>
            <numerusform>%n نتيجة. لا يُرسل شيء من هنا.</numerusform>
            <numerusform>%n نتيجة. لا يُرسل شيء من هنا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PaneRing</name>
    <message>
        <source>&amp;Next pane</source>
        <translation>الجزء ال&amp;تالي</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>الجزء ال&amp;سابق</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PeerIntake</name>
    <message>
        <source>Peer &amp;IDs</source>
        <translation>معرّفات الأق&amp;ران</translation>
    </message>
    <message>
        <source>Peer IDs:</source>
        <translation>معرّفات الأقران:</translation>
    </message>
    <message>
        <source>Peer IDs</source>
        <translation>معرّفات الأقران</translation>
    </message>
    <message>
        <source>IDs of virtual interface peers, one a line</source>
        <translation>معرّفات أقران الواجهات الافتراضية، واحد في كل سطر</translation>
    </message>
    <message>
        <source>One peer ID a line. A pasted list or a column of a table is fine.</source>
        <translation>معرّف قرين واحد في كل سطر. تصلح قائمة ملصقة أو عمود من جدول.</translation>
    </message>
    <message>
        <source>&amp;Add peers</source>
        <translation>إ&amp;ضافة أقران</translation>
    </message>
    <message>
        <source>Add peers</source>
        <translation>إضافة أقران</translation>
    </message>
    <message>
        <source>Put these IDs into the peer list. Nothing is sent.</source>
        <translation>وضع هذه المعرّفات في قائمة الأقران. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>&amp;Load peers</source>
        <translation>تح&amp;ميل الأقران</translation>
    </message>
    <message>
        <source>Load peers</source>
        <translation>تحميل الأقران</translation>
    </message>
    <message>
        <source>Read the peers of the project from the service.</source>
        <translation>قراءة أقران المشروع من الخدمة.</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>&amp;فتح قائمة…</translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>فتح قائمة</translation>
    </message>
    <message>
        <source>Read peer IDs from a text or CSV file.</source>
        <translation>قراءة معرّفات الأقران من ملف نصي أو CSV.</translation>
    </message>
    <message>
        <source>Peer list report</source>
        <translation>تقرير قائمة الأقران</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PeerTableView</name>
    <message>
        <source>Peers</source>
        <translation>الأقران</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PeerView</name>
    <message>
        <source>Filter result</source>
        <translation>نتيجة التصفية</translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>لا أقران</numerusform>
            <numerusform>قرين واحد</numerusform>
            <numerusform>قرينان</numerusform>
            <numerusform>%n أقران</numerusform>
            <numerusform>%n قرينًا</numerusform>
            <numerusform>%n قرين</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 peers</source>
        <translation>%1 من %2 أقران</translation>
    </message>
    <message>
        <source>No peers yet.
Add peer ids, open a peer list, or load the peers of a project.</source>
        <translation>لا أقران بعد.
أضف معرّفات أقران، أو افتح قائمة أقران، أو حمّل أقران مشروع.</translation>
    </message>
    <message>
        <source>No peer matches the filter.</source>
        <translation>لا قرين يطابق التصفية.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy with column &amp;names</source>
        <translation>نسخ مع أس&amp;ماء الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>إ&amp;زالة من القائمة</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>الأع&amp;مدة</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>إعادة ض&amp;بط الأعمدة</translation>
    </message>
    <message>
        <source>What can be done with the rows</source>
        <translation>ما يمكن فعله بالصفوف</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PreferencesPlace</name>
    <message>
        <source>P&amp;references…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>بحث في التفضيلات</translation>
    </message>
    <message>
        <source>No preference fits. Try another word.</source>
        <translation>لا تفضيل يطابق. جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>The colours of all windows. System follows the desktop.</source>
        <translation>ألوان كل النوافذ. خيار «النظام» يتبع سطح المكتب.</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>ال&amp;صفوف</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>How high the rows of the peer list are.</source>
        <translation>ارتفاع الصفوف في قائمة الأقران.</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>الأ&amp;وقات</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>الوقت المحلي</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>The clock of the columns Started and Ended. Reports always say UTC.</source>
        <translation>ساعة العمودين «البدء» و«الانتهاء». التقارير دائمًا بتوقيت UTC.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>&amp;Lock after minutes</source>
        <translation>ال&amp;قفل بعد دقائق</translation>
    </message>
    <message>
        <source>Without a key or a click for so long, secrets are forgotten. 0: never by itself.</source>
        <translation>تُنسى الأسرار إذا مضت هذه المدة دون مفتاح أو نقرة. 0: لا قفل تلقائيًا أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Ask above peers</source>
        <translation>ال&amp;سؤال فوق عدد أقران</translation>
    </message>
    <message>
        <source>In a connection marked as production, a run over more peers than this shows what will be sent, and asks once.</source>
        <translation>في اتصال معلّم للإنتاج، يعرض التشغيل على أقران أكثر من هذا العدد ما سيُرسل، ويسأل مرة واحدة.</translation>
    </message>
    <message>
        <source>&amp;Hide names at start</source>
        <translation>إ&amp;خفاء الأسماء عند البدء</translation>
    </message>
    <message>
        <source>Names, addresses and ids are shown as aliases from the start, for a shared screen.</source>
        <translation>تظهر الأسماء والعناوين والمعرّفات كأسماء بديلة منذ البدء، من أجل شاشة مشتركة.</translation>
    </message>
    <message>
        <source>News</source>
        <translation>المستجدات</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>الإش&amp;عارات</translation>
    </message>
    <message>
        <source>When a run ends or pauses while the window is not in front. Counts only.</source>
        <translation>عندما ينتهي تشغيل أو يتوقف مؤقتًا والنافذة ليست في المقدمة. أعداد فقط.</translation>
    </message>
    <message>
        <source>&amp;Progress on the task bar</source>
        <translation>ال&amp;تقدّم في شريط المهام</translation>
    </message>
    <message>
        <source>Where the desktop shows it.</source>
        <translation>حيث يعرضه سطح المكتب.</translation>
    </message>
    <message>
        <source>Tray i&amp;con</source>
        <translation>أ&amp;يقونة شريط النظام</translation>
    </message>
    <message>
        <source>An icon beside the clock that brings the window to the front.</source>
        <translation>أيقونة بجانب الساعة تأتي بالنافذة إلى المقدمة.</translation>
    </message>
    <message>
        <source>Tell results to a &amp;screen reader</source>
        <translation>إبلاغ قارئ ال&amp;شاشة بالنتائج</translation>
    </message>
    <message>
        <source>Gathered: at most one sentence each two seconds.</source>
        <translation>مجمّعة: جملة واحدة كل ثانيتين على الأكثر.</translation>
    </message>
    <message>
        <source>Runs that are kept as a baseline, are named in a note or have not ended stay.</source>
        <translation>تبقى التشغيلات المحفوظة كخط أساس، أو المذكورة في ملاحظة، أو التي لم تنتهِ.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>&amp;Forget runs after</source>
        <translation>&amp;نسيان التشغيلات بعد</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>سنتين</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 سنوات</translation>
    </message>
    <message>
        <source>Older runs are removed from this computer, for the first time ten minutes after this was changed.</source>
        <translation>تُزال التشغيلات الأقدم من هذا الحاسوب، لأول مرة بعد عشر دقائق من هذا التغيير.</translation>
    </message>
    <message>
        <source>&amp;Keep the history below</source>
        <translation>إ&amp;بقاء السجل دون</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>أي حجم</translation>
    </message>
    <message>
        <source>500 MB</source>
        <translation>500 ميغابايت</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1 غيغابايت</translation>
    </message>
    <message>
        <source>2 GB</source>
        <translation>2 غيغابايت</translation>
    </message>
    <message>
        <source>5 GB</source>
        <translation>5 غيغابايت</translation>
    </message>
    <message>
        <source>10 GB</source>
        <translation>10 غيغابايت</translation>
    </message>
    <message>
        <source>When it is larger, the oldest runs are removed from this computer.</source>
        <translation>إذا زاد على ذلك، تُزال أقدم التشغيلات من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>Of all texts, and of numbers and times. What runs goes on; files and their names stay.</source>
        <translation>لكل النصوص وللأرقام والأوقات. ما يعمل يستمر، والملفات وأسماؤها لا تتغير.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ProfileEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>الاس&amp;م</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>اسم الاتصال</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>البيئ&amp;ة</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>غير معلّم</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>التجهيز</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>المختبر</translation>
    </message>
    <message>
        <source>Own endpoint</source>
        <translation>نقطة نهاية خاصة</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>المن&amp;طقة</translation>
    </message>
    <message>
        <source>Region of the connection</source>
        <translation>منطقة الاتصال</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>نقطة ال&amp;نهاية</translation>
    </message>
    <message>
        <source>Endpoint of the connection</source>
        <translation>نقطة نهاية الاتصال</translation>
    </message>
    <message>
        <source>Pro&amp;ject ID</source>
        <translation>معرّف الم&amp;شروع</translation>
    </message>
    <message>
        <source>Project ID of the connection</source>
        <translation>معرّف مشروع الاتصال</translation>
    </message>
    <message>
        <source>Project na&amp;me</source>
        <translation>ا&amp;سم المشروع</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>اسم المشروع</translation>
    </message>
    <message>
        <source>The region&apos;s own project</source>
        <translation>مشروع المنطقة نفسها</translation>
    </message>
    <message>
        <source>&amp;IAM endpoint</source>
        <translation>نقطة نهاية &amp;IAM</translation>
    </message>
    <message>
        <source>IAM endpoint</source>
        <translation>نقطة نهاية IAM</translation>
    </message>
    <message>
        <source>The region&apos;s</source>
        <translation>الخاصة بالمنطقة</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>تسجيل الدخول &amp;عبر</translation>
    </message>
    <message>
        <source>Kind of sign-in</source>
        <translation>نوع تسجيل الدخول</translation>
    </message>
    <message>
        <source>A pasted token</source>
        <translation>رمز ملصق</translation>
    </message>
    <message>
        <source>An IAM user&apos;s password</source>
        <translation>كلمة مرور مستخدم IAM</translation>
    </message>
    <message>
        <source>An access key (AK/SK)</source>
        <translation>مفتاح وصول (AK/SK)</translation>
    </message>
    <message>
        <source>&amp;Keep the secret</source>
        <translation>حف&amp;ظ السر</translation>
    </message>
    <message>
        <source>Keep the secret</source>
        <translation>حفظ السر</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain</source>
        <translation>في حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>الحسا&amp;ب</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>المستخ&amp;دم</translation>
    </message>
    <message>
        <source>IAM user name</source>
        <translation>اسم مستخدم IAM</translation>
    </message>
    <message>
        <source>User I&amp;D</source>
        <translation>معرّف ا&amp;لمستخدم</translation>
    </message>
    <message>
        <source>IAM user ID</source>
        <translation>معرّف مستخدم IAM</translation>
    </message>
    <message>
        <source>Only for one-time codes</source>
        <translation>لرموز التحقق فقط</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>الطلبات في الثانية</translation>
    </message>
    <message>
        <source>What the service takes</source>
        <translation>ما تقبله الخدمة</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>في آن واحد</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>الطلبات في آن واحد</translation>
    </message>
    <message>
        <source>16</source>
        <translation>16</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Deadline in seconds</source>
        <translation>المهلة بالثواني</translation>
    </message>
    <message>
        <source>180 s</source>
        <translation>180 ث</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>ال&amp;وكيل</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>وكيل النظام</translation>
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
        <translation>مضيف الوكيل</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>منفذ الوكيل</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>مستخدم الوكيل</translation>
    </message>
    <message>
        <source>Its password is asked for in the connection bar.</source>
        <translation>تُطلب كلمة مروره في شريط الاتصال.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>ملف C&amp;A</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>ملف CA</translation>
    </message>
    <message>
        <source>The system&apos;s certificate authorities</source>
        <translation>جهات التصديق في النظام</translation>
    </message>
    <message>
        <source>Choose a CA file…</source>
        <translation>اختيار ملف CA…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>اختيار ملف CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>شهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
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
        <translation>حفظ ال&amp;أدلة…</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>حفظ ت&amp;قرير…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Results as a zip for somebody else, with names hidden or not</source>
        <translation>النتائج في ملف zip لشخص آخر، بأسماء مخفية أو ظاهرة</translation>
    </message>
    <message>
        <source>Results with the plot as PDF or HTML</source>
        <translation>النتائج مع المخطط بصيغة PDF أو HTML</translation>
    </message>
    <message>
        <source>Print results with the plot</source>
        <translation>طباعة النتائج مع المخطط</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>The selected peer</source>
        <translation>القرين المحدد</translation>
    </message>
    <message>
        <source>The one result of the list</source>
        <translation>النتيجة الوحيدة في القائمة</translation>
    </message>
    <message>
        <source>It is being made; nothing is written yet.</source>
        <translation>يجري الإعداد؛ لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>No run is selected in the history.</source>
        <translation>لم يُحدد أي تشغيل في السجل.</translation>
    </message>
    <message>
        <source>There is no result yet: there is nothing to hand out.</source>
        <translation>لا توجد نتيجة بعد: لا شيء لتسليمه.</translation>
    </message>
    <message>
        <source>The report was handed to the printer.</source>
        <translation>سُلّم التقرير إلى الطابعة.</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>تجري الكتابة.</translation>
    </message>
    <message>
        <source>Names are hidden in it.</source>
        <translation>الأسماء مخفية فيها.</translation>
    </message>
    <message>
        <source>The folder could not be shown. It is %1.</source>
        <translation>تعذر إظهار المجلد. هو %1.</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected peers</source>
        <translation>
            <numerusform>الأقران المحددة (%n)</numerusform>
            <numerusform>القرين المحدد</numerusform>
            <numerusform>القرينان المحددان (%n)</numerusform>
            <numerusform>الأقران المحددة (%n)</numerusform>
            <numerusform>الأقران المحددة (%n)</numerusform>
            <numerusform>الأقران المحددة (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n results of the list</source>
        <translation>
            <numerusform>كل نتائج القائمة (%n)</numerusform>
            <numerusform>النتيجة الوحيدة في القائمة</numerusform>
            <numerusform>كل نتائج القائمة (%n)</numerusform>
            <numerusform>كل نتائج القائمة (%n)</numerusform>
            <numerusform>كل نتائج القائمة (%n)</numerusform>
            <numerusform>كل نتائج القائمة (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run of %1, selected in the history: %n peers</source>
        <translation>
            <numerusform>تشغيل %1، المحدد في السجل: %n من الأقران</numerusform>
            <numerusform>تشغيل %1، المحدد في السجل: قرين واحد</numerusform>
            <numerusform>تشغيل %1، المحدد في السجل: %n من الأقران</numerusform>
            <numerusform>تشغيل %1، المحدد في السجل: %n أقران</numerusform>
            <numerusform>تشغيل %1، المحدد في السجل: %n قرينًا</numerusform>
            <numerusform>تشغيل %1، المحدد في السجل: %n قرين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n peers was written to %1.</source>
        <translation>
            <numerusform>كُتبت أدلة %n من الأقران في %1.</numerusform>
            <numerusform>كُتبت أدلة قرين واحد في %1.</numerusform>
            <numerusform>كُتبت أدلة %n من الأقران في %1.</numerusform>
            <numerusform>كُتبت أدلة %n أقران في %1.</numerusform>
            <numerusform>كُتبت أدلة %n قرينًا في %1.</numerusform>
            <numerusform>كُتبت أدلة %n قرين في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A report of %n peers was written to %1.</source>
        <translation>
            <numerusform>كُتب تقرير عن %n من الأقران في %1.</numerusform>
            <numerusform>كُتب تقرير عن قرين واحد في %1.</numerusform>
            <numerusform>كُتب تقرير عن %n من الأقران في %1.</numerusform>
            <numerusform>كُتب تقرير عن %n أقران في %1.</numerusform>
            <numerusform>كُتب تقرير عن %n قرينًا في %1.</numerusform>
            <numerusform>كُتب تقرير عن %n قرين في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ReportWindow</name>
    <message>
        <source>Save evidence</source>
        <translation>حفظ الأدلة</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>حفظ تقرير</translation>
    </message>
    <message>
        <source>Print a report</source>
        <translation>طباعة تقرير</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>ال&amp;نتائج:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>PDF, to print and to send</source>
        <translation>PDF، للطباعة والإرسال</translation>
    </message>
    <message>
        <source>HTML, one page for any browser</source>
        <translation>HTML، صفحة واحدة لأي متصفح</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>ال&amp;صيغة:</translation>
    </message>
    <message>
        <source>Nothing is hidden</source>
        <translation>لا شيء مخفي</translation>
    </message>
    <message>
        <source>Names are hidden: of peers, lines, carriers, circuits, hotlines</source>
        <translation>الأسماء مخفية: أسماء الأقران والخطوط والمشغّلين والدارات والخطوط الساخنة</translation>
    </message>
    <message>
        <source>Everything is hidden that names something: addresses and ids, too</source>
        <translation>كل ما يدل على شيء مخفي: العناوين والمعرّفات أيضًا</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>&amp;Hide:</source>
        <translation>إ&amp;خفاء:</translation>
    </message>
    <message>
        <source>With a &amp;picture of the table</source>
        <translation>مع صورة للج&amp;دول</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>What will be in it</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>الأسماء البديلة</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>الاسم البديل</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>بدلاً من</translation>
    </message>
    <message>
        <source>What will be &amp;in it:</source>
        <translation>المحتو&amp;يات:</translation>
    </message>
    <message>
        <source>&amp;Aliases, which only you see here:</source>
        <translation>الأ&amp;سماء البديلة، التي لا يراها هنا سواك:</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>%1, line %2, has what looks like %3.</source>
        <translation>في %1، السطر %2، ما يبدو أنه: %3.</translation>
    </message>
    <message>
        <source>There are %1 more.</source>
        <translation>وهناك %1 غيرها.</translation>
    </message>
    <message>
        <source>It is not handed out: evidence and reports never hold a secret. Where it is the name of something, hide names.</source>
        <translation>لن يُسلَّم هذا: لا تحتوي الأدلة والتقارير على سر أبدًا. إن كان ذلك اسم شيء، فأخفِ الأسماء.</translation>
    </message>
    <message>
        <source>Nothing is written before you press the button.</source>
        <translation>لا يُكتب شيء قبل أن تضغط الزر.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::RequestsModel</name>
    <message>
        <source>Sent (local)</source>
        <translation>الإرسال (محلي)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>م.ث</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>بايت</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>معرّف الطلب</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Requests about the current peer. Return copies the selected ones as curl commands.</source>
        <translation>الطلبات الخاصة بالقرين الحالي. ينسخ Enter المحدد منها كأوامر curl.</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>نسخ كأوامر c&amp;url</translation>
    </message>
    <message>
        <source>The token is not in it: it stands as $TOKEN. A create that is run again creates a task.</source>
        <translation>الرمز ليس فيها: مكانه $TOKEN. إعادة تنفيذ طلب الإنشاء تُنشئ مهمة.</translation>
    </message>
    <message>
        <source>No request about this peer is known of this session.</source>
        <translation>لا يُعرف طلب بشأن هذا القرين في هذه الجلسة.</translation>
    </message>
    <message>
        <source>Those about this peer, and the lists of tasks that were asked for meanwhile.</source>
        <translation>الطلبات بشأن هذا القرين، وقوائم المهام التي طُلبت خلالها.</translation>
    </message>
    <message numerus="yes">
        <source>%n commands copied. Set TOKEN before you run them.</source>
        <translation>
            <numerusform>لم يُنسخ أمر.</numerusform>
            <numerusform>نُسخ أمر. عيّن TOKEN قبل تشغيله.</numerusform>
            <numerusform>نُسخ أمران. عيّن TOKEN قبل تشغيلهما.</numerusform>
            <numerusform>نُسخت %n أوامر. عيّن TOKEN قبل تشغيلها.</numerusform>
            <numerusform>نُسخ %n أمرًا. عيّن TOKEN قبل تشغيلها.</numerusform>
            <numerusform>نُسخ %n أمر. عيّن TOKEN قبل تشغيلها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::RunListModel</name>
    <message>
        <source>1 peer</source>
        <translation>قرين واحد</translation>
    </message>
    <message>
        <source>%1, project %2</source>
        <translation>%1، المشروع %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln من الأقران</numerusform>
            <numerusform>قرين واحد</numerusform>
            <numerusform>%Ln من الأقران</numerusform>
            <numerusform>%Ln أقران</numerusform>
            <numerusform>%Ln قرينًا</numerusform>
            <numerusform>%Ln قرين</numerusform>
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
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>القرين</translation>
    </message>
    <message>
        <source>Remote gateway</source>
        <translation>البوابة البعيدة</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الفقد</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::RunsDesk</name>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>م&amp;باشر</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>Compare two runs, or a run with a baseline (%1)</source>
        <translation>مقارنة تشغيلين، أو تشغيل بخط أساس (%1)</translation>
    </message>
    <message>
        <source>Co&amp;mpare this run</source>
        <translation>م&amp;قارنة هذا التشغيل</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::SafetyPlace</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>1 detection task will be created.</source>
        <translation>ستُنشأ مهمة كشف واحدة.</translation>
    </message>
    <message>
        <source>As fast as the service answers, with at most %1 requests at once.</source>
        <translation>بأسرع ما ترد به الخدمة، مع %1 من الطلبات في آن واحد على الأكثر.</translation>
    </message>
    <message>
        <source>At most %1 requests a second, and %2 a second after the first ones.</source>
        <translation>%1 من الطلبات في الثانية على الأكثر، ثم %2 في الثانية بعد أولها.</translation>
    </message>
    <message>
        <source>At most %1 requests a second.</source>
        <translation>%1 من الطلبات في الثانية على الأكثر.</translation>
    </message>
    <message>
        <source>It takes at least %1 until the last one has left.</source>
        <translation>يمضي %1 على الأقل حتى يُرسل آخرها.</translation>
    </message>
    <message>
        <source>Each ends with a result, or without one after %1.</source>
        <translation>تنتهي كل منها بنتيجة، أو بلا نتيجة بعد %1.</translation>
    </message>
    <message>
        <source>Detect in production</source>
        <translation>كشف في الإنتاج</translation>
    </message>
    <message>
        <source>Customers use these lines. Send this?</source>
        <translation>يستخدم العملاء هذه الخطوط. هل تريد الإرسال؟</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>إ&amp;رسال</translation>
    </message>
    <message>
        <source>Do &amp;not send</source>
        <translation>&amp;عدم الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>%n detection tasks will be created.</source>
        <translation>
            <numerusform>ستُنشأ %n من مهام الكشف.</numerusform>
            <numerusform>ستُنشأ مهمة كشف واحدة.</numerusform>
            <numerusform>ستُنشأ %n من مهام الكشف.</numerusform>
            <numerusform>ستُنشأ %n مهام كشف.</numerusform>
            <numerusform>ستُنشأ %n مهمة كشف.</numerusform>
            <numerusform>ستُنشأ %n مهمة كشف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ShareSwitch</name>
    <message>
        <source>&amp;Hide names</source>
        <translation>إ&amp;خفاء الأسماء</translation>
    </message>
    <message>
        <source>Show aliases in place of names, addresses and ids, for a shared screen (%1)</source>
        <translation>إظهار أسماء بديلة مكان الأسماء والعناوين والمعرّفات، من أجل شاشة مشتركة (%1)</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::SuggestionList</name>
    <message>
        <source>Filter suggestions</source>
        <translation>اقتراحات التصفية</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::SummaryPlace</name>
    <message>
        <source>Go to the su&amp;mmary</source>
        <translation>الانتقال إلى الم&amp;لخص</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::SummaryStrip</name>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Sho&amp;w them</source>
        <translation>إ&amp;ظهارها</translation>
    </message>
    <message>
        <source>Filter the list to the peers that the summary speaks of, and select them</source>
        <translation>تصفية القائمة إلى الأقران التي يذكرها الملخص، وتحديدها</translation>
    </message>
    <message>
        <source>Close summary</source>
        <translation>إغلاق الملخص</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::TeamPassword</name>
    <message>
        <source>The keychain has not been asked yet.</source>
        <translation>لم تُسأل حلقة المفاتيح بعد.</translation>
    </message>
    <message>
        <source>The password is in the keychain of this system.</source>
        <translation>كلمة المرور في حلقة مفاتيح هذا النظام.</translation>
    </message>
    <message>
        <source>No password is in the keychain.</source>
        <translation>لا كلمة مرور في حلقة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::TeamPasswordPlace</name>
    <message>
        <source>Password of the &amp;team&apos;s history…</source>
        <translation>كلمة &amp;مرور سجل الفريق…</translation>
    </message>
    <message>
        <source>Password of the team&apos;s history</source>
        <translation>كلمة مرور سجل الفريق</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>الخادم: %1</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة ال&amp;مرور</translation>
    </message>
    <message>
        <source>&amp;Store in the keychain</source>
        <translation>&amp;حفظ في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;نسيان</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::TimelineView</name>
    <message>
        <source>queued</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>قُبل</translation>
    </message>
    <message>
        <source>end</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>محور الزمن</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>Nothing was sent for this peer yet.</source>
        <translation>لم يُرسل شيء لهذا القرين بعد.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::VerdictText</name>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>What to check next</source>
        <translation>ما يُفحص تاليًا</translation>
    </message>
    <message>
        <source>This rests on</source>
        <translation>يستند هذا إلى</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ViewsPlace</name>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;حفظ طريقة العرض هذه…</translation>
    </message>
    <message>
        <source>C&amp;omfortable rows</source>
        <translation>صفوف م&amp;ريحة</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>الأع&amp;مدة</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>طرق العرض المحفو&amp;ظة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>The saved views are of a newer program: nothing was written.</source>
        <translation>طرق العرض المحفوظة من إصدار أحدث: لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The view was not saved: it has no name, or there are too many.</source>
        <translation>لم تُحفظ طريقة العرض: لا اسم لها، أو العدد كبير جدًا.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ طريقة العرض هذه</translation>
    </message>
    <message>
        <source>Name of the view (filter, columns and sorting are kept):</source>
        <translation>اسم طريقة العرض (تُحفظ التصفية والأعمدة والترتيب):</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::WatchPlace</name>
    <message>
        <source>&amp;Repeat until…</source>
        <translation>ت&amp;كرار حتى…</translation>
    </message>
    <message>
        <source>Detect the selected peers, or all, again and again (%1)</source>
        <translation>كشف الأقران المحددة، أو كلها، مرارًا (%1)</translation>
    </message>
    <message>
        <source>A repetition is under way. Stop waiting ends it.</source>
        <translation>هناك تكرار جارٍ. «إيقاف الانتظار» ينهيه.</translation>
    </message>
    <message>
        <source>There is no peer to detect yet. Add peer IDs, or press Load peers.</source>
        <translation>لا قرين لكشفه بعد. أضف معرّفات أقران، أو اضغط «تحميل الأقران».</translation>
    </message>
    <message>
        <source>The repetition that the end of the program cut off goes on. Stop waiting ends it.</source>
        <translation>يُستأنف التكرار الذي قطعه انتهاء البرنامج. «إيقاف الانتظار» ينهيه.</translation>
    </message>
    <message>
        <source>The repetition waits: the form holds another connection than it began with.</source>
        <translation>التكرار ينتظر: في النموذج اتصال غير الذي بدأ به.</translation>
    </message>
</context>
<context>
    <name>peerlight::ui::WatchWindow</name>
    <message>
        <source>Repeat until</source>
        <translation>تكرار حتى</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>every peer is clear</source>
        <translation>تصبح كل الأقران سليمة</translation>
    </message>
    <message>
        <source>a peer changes between clear and bad</source>
        <translation>يتغيّر قرين بين سليم ومعطّل</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>ينتهي الوقت</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>كل</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>For at most</source>
        <translation>لمدة أقصاها</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;حتى:</translation>
    </message>
    <message>
        <source>&amp;Every:</source>
        <translation>&amp;كل:</translation>
    </message>
    <message>
        <source>&amp;For at most:</source>
        <translation>لمدة أ&amp;قصاها:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>1 peer is detected</source>
        <translation>يُكشف قرين واحد</translation>
    </message>
    <message>
        <source>%1 at once and then again and again, at most %2 times, within the pace of the connection. A run begins when the one before has ended. Stop waiting ends it.</source>
        <translation>%1 الآن ثم مرارًا، %2 من المرات على الأكثر، ضمن وتيرة الاتصال. يبدأ كل تشغيل بعد انتهاء سابقه. «إيقاف الانتظار» ينهي التكرار.</translation>
    </message>
    <message numerus="yes">
        <source>%n peers are detected</source>
        <translation>
            <numerusform>يُكشف %n من الأقران</numerusform>
            <numerusform>يُكشف قرين واحد</numerusform>
            <numerusform>يُكشف %n من الأقران</numerusform>
            <numerusform>تُكشف %n أقران</numerusform>
            <numerusform>يُكشف %n قرينًا</numerusform>
            <numerusform>يُكشف %n قرين</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::Workspace</name>
    <message>
        <source>Peers are being loaded. Wait until that has ended, or press Stop waiting.</source>
        <translation>يجري تحميل الأقران. انتظر حتى ينتهي، أو اضغط «إيقاف الانتظار».</translation>
    </message>
    <message>
        <source>A detection is running. Wait until it has ended, or press Stop waiting.</source>
        <translation>هناك كشف جارٍ. انتظر حتى ينتهي، أو اضغط «إيقاف الانتظار».</translation>
    </message>
    <message>
        <source>The service answered: this project has no virtual interface peers.</source>
        <translation>ردّت الخدمة: ليس في هذا المشروع أقران واجهات افتراضية.</translation>
    </message>
    <message>
        <source>There is no peer to detect yet. Add peer IDs, or press Load peers.</source>
        <translation>لا قرين لكشفه بعد. أضف معرّفات أقران، أو اضغط «تحميل الأقران».</translation>
    </message>
    <message>
        <source>The service cannot be reached. The run waits, tries again by itself, and goes on when the network is back.</source>
        <translation>لا يمكن الوصول إلى الخدمة. ينتظر التشغيل، ويعيد المحاولة تلقائيًا، ويُستأنف عند عودة الشبكة.</translation>
    </message>
    <message>
        <source>The demo could not be started: %1</source>
        <translation>تعذر بدء العرض التجريبي: %1</translation>
    </message>
    <message>
        <source>The demo could not be started: its own connection is not usable.</source>
        <translation>تعذر بدء العرض التجريبي: اتصاله الخاص غير صالح للاستخدام.</translation>
    </message>
    <message>
        <source>%1 What was sent is followed all the same. Nothing more is sent before it can be written down.</source>
        <translation>%1 يُتابَع مع ذلك ما أُرسل. ولا يُرسل المزيد قبل أن يمكن تدوينه.</translation>
    </message>
    <message>
        <source>From now on nothing is kept: after a crash, no task is found again. Press Detect to go on.</source>
        <translation>من الآن لا يُحفظ شيء: بعد انهيار البرنامج لا يُعثر على أي مهمة. اضغط «كشف» للمتابعة.</translation>
    </message>
    <message>
        <source>1 detection of %1 was cut off when the program ended. Follow it up to see what became of it; nothing new is created.</source>
        <translation>كشف واحد بتاريخ %1 قُطع حين انتهى البرنامج. تابعه لترى ما آل إليه؛ لا يُنشأ شيء جديد.</translation>
    </message>
    <message>
        <source>The reply of 1 peer was lost: it may or may not have a task. Sending again may make a second one.</source>
        <translation>ضاع رد قرين واحد: ربما له مهمة وربما لا. قد تُنشئ إعادة الإرسال مهمة ثانية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln detections of %1 were cut off when the program ended. Follow them up to see what became of them; nothing new is created.</source>
        <translation>
            <numerusform>%Ln من الكشوف بتاريخ %1 قُطعت حين انتهى البرنامج. تابعها لترى ما آلت إليه؛ لا يُنشأ شيء جديد.</numerusform>
            <numerusform>كشف واحد بتاريخ %1 قُطع حين انتهى البرنامج. تابعه لترى ما آل إليه؛ لا يُنشأ شيء جديد.</numerusform>
            <numerusform>%Ln من الكشوف بتاريخ %1 قُطعت حين انتهى البرنامج. تابعها لترى ما آلت إليه؛ لا يُنشأ شيء جديد.</numerusform>
            <numerusform>%Ln كشوف بتاريخ %1 قُطعت حين انتهى البرنامج. تابعها لترى ما آلت إليه؛ لا يُنشأ شيء جديد.</numerusform>
            <numerusform>%Ln كشفًا بتاريخ %1 قُطعت حين انتهى البرنامج. تابعها لترى ما آلت إليه؛ لا يُنشأ شيء جديد.</numerusform>
            <numerusform>%Ln كشف بتاريخ %1 قُطعت حين انتهى البرنامج. تابعها لترى ما آلت إليه؛ لا يُنشأ شيء جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The replies of %n peers were lost: they may or may not have a task. Sending again may make second ones.</source>
        <translation>
            <numerusform>ضاعت ردود %n من الأقران: ربما لها مهام وربما لا. قد تُنشئ إعادة الإرسال مهام ثانية.</numerusform>
            <numerusform>ضاع رد قرين واحد: ربما له مهمة وربما لا. قد تُنشئ إعادة الإرسال مهمة ثانية.</numerusform>
            <numerusform>ضاعت ردود %n من الأقران: ربما لها مهام وربما لا. قد تُنشئ إعادة الإرسال مهام ثانية.</numerusform>
            <numerusform>ضاعت ردود %n أقران: ربما لها مهام وربما لا. قد تُنشئ إعادة الإرسال مهام ثانية.</numerusform>
            <numerusform>ضاعت ردود %n قرينًا: ربما لها مهام وربما لا. قد تُنشئ إعادة الإرسال مهام ثانية.</numerusform>
            <numerusform>ضاعت ردود %n قرين: ربما لها مهام وربما لا. قد تُنشئ إعادة الإرسال مهام ثانية.</numerusform>
        </translation>
    </message>
</context>
</TS>
