// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/evidence_bundle.h"
#include "app/report/zip_archive.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace peerlight;
using namespace peerlight::report;

namespace {

// What a reader must not find under the strictest redaction: each occurs once, and nowhere else.
const QString peerName = u"edge-bj-canary-name"_s;
const QString otherName = u"edge-sh-canary-name"_s;
const QString lineName = u"line-canary-name"_s;
const QString carrier = u"Carrier Canaryname"_s;
const QString circuit = u"CIRCUIT/CN/77"_s;
const QString hotline = u"+86 10 5555 0101"_s;
const QString peerId = u"1158951c-a6f1-40a0-af88-632817fd24ac"_s;
const QString otherId = u"2258951c-a6f1-40a0-af88-632817fd24ac"_s;
const QString gateway = u"10.77.1.2"_s;
const QString taskId = u"33aa951c-a6f1-40a0-af88-632817fd24ac"_s;
const QString requestId = u"44bb951ca6f140a0af88632817fd24ac"_s;
const QString runId = u"55cc951c-a6f1-40a0-af88-632817fd24ac"_s;
const QString projectId = u"b197c48159d44a66b32c538c3f8da89a"_s;
const QString endpoint = u"https://dcaas.region-canary.example"_s;

QDateTime at(int second)
{
    return {QDate(2026, 3, 4), QTime(8, 15, second), QTimeZone::utc()};
}

NotePeer peerOf(const QString &id, const QString &name, insight::Outcome outcome)
{
    NotePeer peer;
    peer.result.peerId = id;
    peer.result.peerName = name;
    peer.result.remoteGateway = gateway + u"/30"_s;
    peer.result.outcome = outcome;
    peer.result.detectionId = taskId;
    peer.result.requestId = requestId;
    peer.result.runId = runId;
    peer.result.startedAt = at(1);
    peer.result.endedAt = at(9);
    peer.result.requests = 3;
    peer.lineName = lineName;
    peer.carrier = carrier;
    peer.circuitId = circuit;
    peer.hotline = hotline;
    return peer;
}

EvidenceSource sampleSource()
{
    EvidenceSource source;
    NotePeer bad = peerOf(peerId, peerName, insight::Outcome::Unknown);
    bad.result.reason = u"The service named %1 and %2 at 10.88.9.9 in the answer."_s.arg(otherName, peerName);
    source.note = noteOf({bad, peerOf(otherId, otherName, insight::Outcome::Clear)});
    source.note.peers[1].result.lossPercent = 0;
    source.note.where = endpoint;
    source.note.projectId = projectId;
    source.note.toolVersion = u"0.1.0"_s;
    source.run = {runId, 2, endpoint, projectId, at(0)};
    source.summary.runId = runId;
    source.summary.counts.add(insight::Outcome::Unknown);
    source.summary.counts.add(insight::Outcome::Clear);
    source.endedAt = at(10);
    source.system = u"Debian GNU/Linux 12 (bookworm)"_s;
    source.qtVersion = u"6.4.2"_s;
    return source;
}

/// The bundle unpacked by a tool that is not ours.
class Unpacked
{
public:
    explicit Unpacked(const QByteArray &zip)
    {
        QFile file(m_folder.filePath(u"bundle.zip"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(zip);
        file.close();
        run(u"/usr/bin/python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, u"bundle.zip"_s, u"out"_s});
    }
    QByteArray run(const QString &program, const QStringList &arguments, const QString &in = {})
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.filePath(in));
        process.start(program, arguments);
        process.waitForFinished();
        m_exitCode = process.exitCode();
        return process.readAllStandardOutput() + process.readAllStandardError();
    }
    [[nodiscard]] int exitCode() const { return m_exitCode; }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.filePath(u"out"_s)).entryList(QDir::Files, QDir::Name);
    }
    [[nodiscard]] QByteArray text(const QString &name) const
    {
        QFile file(m_folder.filePath(u"out/"_s + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QByteArray everything() const
    {
        QByteArray all;
        for (const QString &name : names())
            all += text(name);
        return all;
    }

private:
    QTemporaryDir m_folder;
    int m_exitCode = -1;
};

} // namespace

class TestEvidenceBundle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameSourceSameBytes();
    void sumsAreTaken();
    void filesAreForTheOwner();
    void redactionLeavesNothing_data();
    void redactionLeavesNothing();
    void oneAliasEverywhere();
    void secretsBlock_data();
    void secretsBlock();
    void knownSecretsBlock_data();
    void knownSecretsBlock();
    void theHitDoesNotRepeatTheSecret();
    void anOpenRunIsToldOf();
    void demoIsMarked();
    void zipTakesPlainNamesOnly();
};

void TestEvidenceBundle::sameSourceSameBytes()
{
    const auto one = evidenceBundle(sampleSource(), Redaction::None);
    QVERIFY(one && one->size() > 500);
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Asia/Shanghai");
    const auto two = evidenceBundle(sampleSource(), Redaction::None);
    qputenv("TZ", zone);
    QCOMPARE(*two, *one);
    EvidenceSource later = sampleSource();
    later.endedAt = at(30);
    QVERIFY(*evidenceBundle(later, Redaction::None) != *one);
}

void TestEvidenceBundle::sumsAreTaken()
{
    EvidenceSource source = sampleSource();
    source.picture = "\x89PNG not really"_ba;
    Unpacked unpacked(*evidenceBundle(source, Redaction::None));
    QCOMPARE(unpacked.names(), QStringList({u"SHA256SUMS"_s, u"environment.json"_s, u"requests.jsonl"_s,
                                            u"results.csv"_s, u"results.json"_s, u"summary.md"_s, u"table.png"_s}));
    const QByteArray told = unpacked.run(u"sha256sum"_s, {u"-c"_s, u"--strict"_s, u"SHA256SUMS"_s}, u"out"_s);
    QVERIFY2(unpacked.exitCode() == 0, told.constData());
    QCOMPARE(told.count(": OK"), 6);
    QCOMPARE(unpacked.text(u"table.png"_s), source.picture);
    QVERIFY(unpacked.text(u"results.csv"_s).contains(peerId.toUtf8()));
    QVERIFY(unpacked.text(u"requests.jsonl"_s).contains(requestId.toUtf8()));
}

void TestEvidenceBundle::filesAreForTheOwner()
{
    Unpacked unpacked(*evidenceBundle(sampleSource(), Redaction::None));
    const QByteArray told = unpacked.run(
        u"/usr/bin/python3"_s, {u"-c"_s, u"import zipfile\nfor i in zipfile.ZipFile('bundle.zip').infolist(): "
                                         "print(oct(i.external_attr >> 16), i.create_system, i.date_time)"_s});
    QCOMPARE(told.count('\n'), 6);
    QCOMPARE(told.count("0o100600 3 (2026, 3, 4, 8, 15, 10)"), 6);
}

void TestEvidenceBundle::redactionLeavesNothing_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QStringList>("gone");
    QTest::addColumn<QStringList>("there");
    const QStringList names{peerName, otherName, lineName, carrier, circuit, hotline};
    const QStringList ids{peerId,    otherId, gateway,   u"10.88.9.9"_s, taskId,
                          requestId, runId,   projectId, endpoint,       u"region-canary"_s};
    QTest::newRow("none") << int(Redaction::None) << QStringList() << ids + QStringList{peerName};
    QTest::newRow("names") << int(Redaction::Names) << names << ids;
    QTest::newRow("all") << int(Redaction::All) << names + ids << QStringList{u"2026-03-04T08:15:09.000Z"_s};
}

void TestEvidenceBundle::redactionLeavesNothing()
{
    QFETCH(const int, level);
    QFETCH(const QStringList, gone);
    QFETCH(const QStringList, there);
    const auto zip = evidenceBundle(sampleSource(), static_cast<Redaction>(level));
    QVERIFY(zip);
    const QByteArray all = Unpacked(*zip).everything().toLower();
    for (const QString &text : gone)
        QVERIFY2(!all.contains(text.toLower().toUtf8()), qPrintable(text));
    for (const QString &text : there)
        QVERIFY2(all.contains(text.toLower().toUtf8()), qPrintable(text));
}

void TestEvidenceBundle::oneAliasEverywhere()
{
    const Unpacked unpacked(*evidenceBundle(sampleSource(), Redaction::All));
    const QByteArray json = unpacked.text(u"results.json"_s);
    QVERIFY2(json.contains("\"peer_name\":\"peer-1\""), json.constData());
    QVERIFY(json.contains("The service named peer-2 and peer-1 at address-1 in the answer."));
    QVERIFY(unpacked.text(u"requests.jsonl"_s).contains("\"peer_id\":\"00000000-0000-0000-0000-000000000001\""));
    for (const QString &name : {u"environment.json"_s, u"results.json"_s})
        QVERIFY(unpacked.text(name).contains("\"project_id\":\"project-1\""));
}

void TestEvidenceBundle::secretsBlock_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("blocked");
    QTest::newRow("a token") << u"decrypt token fail: MIIEpAYJKoZIhvcNAQcCoIIEljCCBJICAQExDTALBglghkgBZQMEAgEwggK"_s
                             << true;
    QTest::newRow("a header") << u"X-Auth-Token: abc"_s << true;
    QTest::newRow("a signature") << u"SDK-HMAC-SHA256 Access=DEMO, SignedHeaders"_s << true;
    QTest::newRow("a password of JSON") << u"{\"password\": \"hunter2\"}"_s << true;
    QTest::newRow("a BGP key") << u"bgp_md5_password=qwertz"_s << true;
    QTest::newRow("the simulator's BGP key") << u"SIMULATED-MD5-SECRET-1"_s << true;
    QTest::newRow("a secret key") << u"Fd3Kq8Lm2Np5Rs7Tv9Wx1Yz4Bc6De0Gh3Jk5MnPq"_s << true;
    QTest::newRow("an access key") << u"HSTAQ7Z2PLM4XWUV9RNB"_s << true;
    QTest::newRow("an address with a password") << u"http://u:p4ss@proxy:3128"_s << true;
    QTest::newRow("a private key") << u"-----BEGIN EC PRIVATE KEY-----"_s << true;
    QTest::newRow("words about tokens") << u"The service refused the token: it has expired."_s << false;
    QTest::newRow("words about the basics") << u"Basic connectivity is fine."_s << false;
    QTest::newRow("a bearer") << u"Bearer abcdef0123456789"_s << true;
    QTest::newRow("a hash") << u"da39a3ee5e6b4b0d3255bfef95601890afd80709"_s << false;
    QTest::newRow("a name") << u"MIIT-edge-1"_s << false;
}

void TestEvidenceBundle::secretsBlock()
{
    QFETCH(const QString, text);
    QFETCH(const bool, blocked);
    EvidenceSource source = sampleSource();
    source.note.peers[0].result.reason = text;
    const auto zip = evidenceBundle(source, Redaction::None);
    QCOMPARE(!zip, blocked);
    if (blocked)
        QVERIFY(!zip.error().secrets.isEmpty());
}

void TestEvidenceBundle::knownSecretsBlock_data()
{
    QTest::addColumn<QByteArray>("shown");
    const QByteArray secret = "my plain pass phrase"_ba;
    QTest::newRow("as it is") << secret;
    QTest::newRow("base64") << secret.toBase64();
    QTest::newRow("base64 in the middle") << ("xy"_ba + secret + "z"_ba).toBase64();
    QTest::newRow("hexadecimal") << secret.toHex();
    QTest::newRow("percent-encoded") << secret.toPercentEncoding();
    QTest::newRow("reversed") << "esarhp ssap nialp ym"_ba;
}

void TestEvidenceBundle::knownSecretsBlock()
{
    QFETCH(const QByteArray, shown);
    EvidenceSource source = sampleSource();
    source.note.peers[0].result.reason = QString::fromUtf8(shown);
    QVERIFY(!evidenceBundle(source, Redaction::None, {"my plain pass phrase"}));
    QVERIFY(evidenceBundle(source, Redaction::None, {"another"}));
}

void TestEvidenceBundle::theHitDoesNotRepeatTheSecret()
{
    const auto hits = findSecrets(u"summary.md"_s, "one\ntwo X-Auth-Token: hunter2\n"_ba);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.constFirst().file, u"summary.md"_s);
    QCOMPARE(hits.constFirst().line, 2);
    QVERIFY(!hits.constFirst().what.contains(u"hunter2"_s));
}

void TestEvidenceBundle::anOpenRunIsToldOf()
{
    EvidenceSource source = sampleSource();
    source.endedAt = {};
    const Unpacked unpacked(*evidenceBundle(source, Redaction::None));
    QVERIFY(unpacked.text(u"summary.md"_s).contains("Ended: not yet"));
    QVERIFY(unpacked.text(u"environment.json"_s).contains("\"ended_at\":null"));
}

void TestEvidenceBundle::demoIsMarked()
{
    EvidenceSource source = sampleSource();
    source.note.demo = true;
    const Unpacked unpacked(*evidenceBundle(source, Redaction::All));
    QVERIFY(unpacked.text(u"summary.md"_s).contains("- DEMO"));
    QVERIFY(unpacked.text(u"environment.json"_s).contains("\"demo\":true"));
}

void TestEvidenceBundle::zipTakesPlainNamesOnly()
{
    QVERIFY(!zipArchive({{u"a.txt"_s, "a"}}, at(1)).isEmpty());
    for (const QString &name : {u"../a"_s, u"/a"_s, u"a\\b"_s, u"a/b"_s, QString(), u".a"_s})
        QVERIFY2(zipArchive({{name, "a"}}, at(1)).isEmpty(), qPrintable(name));
    QVERIFY(zipArchive({{u"a"_s, "a"}, {u"a"_s, "b"}}, at(1)).isEmpty());
}

QTEST_GUILESS_MAIN(TestEvidenceBundle)
#include "tst_evidence_bundle.moc"
