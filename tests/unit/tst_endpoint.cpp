// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/endpoint.h"

#include <QTest>

using namespace peerlight::api;
using namespace Qt::StringLiterals;

/// A token goes to the origin in the text and to no other place (I22 to I32 in tests/README.md).
class TestEndpoint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void anEmptyOneIsInvalid();
};

/// Of three labels of 63 characters and one of `last`.
static QString longHost(int last)
{
    const QString label(63, u'a');
    return u"https://"_s + label + u'.' + label + u'.' + label + u'.' + QString(last, u'b');
}

void TestEndpoint::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("display");
    QTest::addColumn<bool>("loopback");
    const auto row = [](const char *name, const QString &text, const QString &display, bool loopback = false) {
        QTest::newRow(name) << text << display << loopback;
    };
    const QString plain = u"https://dcaas.cn-north-4.myhuaweicloud.com"_s;
    row("as published", plain, plain);
    row("final slash", plain + u'/', plain);
    row("white space around", u" \t"_s + plain + u"\n"_s, plain);
    row("upper case", u"HTTPS://DCAAS.CN-North-4.MyHuaweiCloud.COM"_s, plain);
    row("final dot", plain + u'.', plain);
    row("default port", plain + u":443"_s, plain);
    row("port", plain + u":8443"_s, plain + u":8443"_s);
    row("largest port", plain + u":65535"_s, plain + u":65535"_s);
    row("smallest port", plain + u":1"_s, plain + u":1"_s);
    row("port of five digits", plain + u":00443"_s, plain);
    row("default port of http", u"http://127.0.0.1:80"_s, u"http://127.0.0.1"_s, true);
    row("the port of https with http", u"http://127.0.0.1:443"_s, u"http://127.0.0.1:443"_s, true);
    row("the port of http with https", plain + u":80"_s, plain + u":80"_s);
    row("first and last of the characters", u"https://a-z.0-9.AZ"_s, u"https://a-z.0-9.az"_s);
    row("label of 63", u"https://"_s + QString(63, u'a') + u".example"_s,
        u"https://"_s + QString(63, u'a') + u".example"_s);
    row("host of 253", longHost(61), longHost(61));
    row("host of 253 and a final dot", longHost(61) + u'.', longHost(61));
    row("largest and smallest of a quad", u"https://255.0.10.255"_s, u"https://255.0.10.255"_s);
    row("label with a digit in front", u"https://1a.example"_s, u"https://1a.example"_s);
    row("label that ends in a digit", u"https://a.example1"_s, u"https://a.example1"_s);
    row("dotted quad", u"https://192.0.2.10"_s, u"https://192.0.2.10"_s);
    row("IPv6", u"https://[2001:DB8::1]:8443"_s, u"https://[2001:db8::1]:8443"_s);
    row("http on this machine", u"http://127.0.0.1:8080"_s, u"http://127.0.0.1:8080"_s, true);
    row("http on this machine, IPv6", u"http://[::1]:8080/"_s, u"http://[::1]:8080"_s, true);
    row("http on this machine, IPv6 written out", u"http://[0:0:0:0:0:0:0:1]:8080"_s, u"http://[::1]:8080"_s, true);
    row("http on localhost", u"http://LocalHost:8080"_s, u"http://localhost:8080"_s, true);
    row("https on this machine", u"https://127.0.0.1:8443"_s, u"https://127.0.0.1:8443"_s, true);
    row("a name outside ASCII is shown in ASCII", u"https://dcaas.b\u00fccher.example"_s,
        u"https://dcaas.xn--bcher-kva.example"_s);
    row("a Cyrillic letter in a known name is shown in ASCII", u"https://dc\u0430as.cn-north-4.myhuaweicloud.com"_s,
        u"https://xn--dcas-63d.cn-north-4.myhuaweicloud.com"_s);
    row("a private address", u"https://10.1.2.3"_s, u"https://10.1.2.3"_s);
    row("the address that clouds keep for themselves", u"https://169.254.169.254"_s, u"https://169.254.169.254"_s);
}

void TestEndpoint::accepts()
{
    QFETCH(QString, text);
    QFETCH(QString, display);
    QFETCH(bool, loopback);
    const auto endpoint = Endpoint::parse(text);
    QVERIFY2(endpoint.has_value(), qPrintable(endpoint ? QString() : endpoint.error()));
    QVERIFY(endpoint->isValid());
    QCOMPARE(endpoint->display(), display);
    QCOMPARE(endpoint->isLoopback(), loopback);
    QVERIFY(*endpoint == *Endpoint::parse(display));
}

void TestEndpoint::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &text, const QString &says) {
        QTest::newRow(name) << text << says;
    };
    const QString plain = u"https://dcaas.cn-north-4.myhuaweicloud.com"_s;
    row("empty", u""_s, u"empty"_s);
    row("bare host", u"dcaas.x.myhuaweicloud.com"_s, u"https:// is missing"_s);
    row("bare host and port", u"dcaas.x.myhuaweicloud.com:443"_s, u"https:// is missing"_s);
    row("bare address", u"192.0.2.1"_s, u"https:// is missing"_s);
    row("bare host of one character and port", u"a:4"_s, u"https:// is missing"_s);
    row("a colon at the end", u"host:"_s, u"start with https"_s);
    row("a colon in front", u":443"_s, u"start with https"_s);
    row("neither letter nor digit in front", u"-host"_s, u"start with https"_s);
    row("http elsewhere", u"http://dcaas.cn-north-4.myhuaweicloud.com"_s, u"Use https://"_s);
    row("http on the address that clouds keep for themselves", u"http://169.254.169.254"_s, u"Use https://"_s);
    row("http on another loopback address", u"http://127.0.0.2"_s, u"Use https://"_s);
    row("http on a name that only starts so", u"http://localhost.example"_s, u"Use https://"_s);
    row("file", u"file:///etc/passwd"_s, u"start with https"_s);
    row("ftp", u"ftp://host.example"_s, u"start with https"_s);
    row("data", u"data:text/html,x"_s, u"start with https"_s);
    row("javascript", u"javascript:alert(1)"_s, u"start with https"_s);
    row("qrc", u"qrc:/x"_s, u"start with https"_s);
    row("user and password", u"https://user:pw@host.example"_s, u"user name or password"_s);
    row("user only", u"https://good@evil.example"_s, u"user name or password"_s);
    row("fragment before the user", u"https://good#@evil.example"_s, u"fragment"_s);
    row("path", plain + u"/v3"_s, u"path"_s);
    row("two slashes", plain + u"//"_s, u"path"_s);
    row("query", plain + u"?x=1"_s, u"query"_s);
    row("empty query", plain + u"?"_s, u"query"_s);
    row("fragment", plain + u"#x"_s, u"fragment"_s);
    row("backslash", u"https:\\\\host.example"_s, u"backslash"_s);
    row("tab inside", u"https://ho\tst.example"_s, u"control character"_s);
    row("header injection", u"https://host.example\r\nX-Injected: yes"_s, u"control character"_s);
    row("space inside", u"https://host .example"_s, u"space"_s);
    row("no-break space inside", u"https://host\u00a0.example"_s, u"space"_s);
    row("port 0", plain + u":0"_s, u"1 to 65535"_s);
    row("port 65536", plain + u":65536"_s, u"1 to 65535"_s);
    row("port of six digits", plain + u":000443"_s, u"1 to 65535"_s);
    row("port beside a digit", plain + u":4/3"_s, u"path"_s);
    row("port with a colon", plain + u":4:3"_s, u"1 to 65535"_s);
    row("port with a character below the digits", plain + u":4.3"_s, u"1 to 65535"_s);
    row("port with a character above the digits", plain + u":4;3"_s, u"1 to 65535"_s);
    row("negative port", plain + u":-1"_s, u"1 to 65535"_s);
    row("empty port", plain + u":"_s, u"1 to 65535"_s);
    row("port of words", plain + u":https"_s, u"1 to 65535"_s);
    row("port of full-width digits", plain + u":\uff18\uff10"_s, u"1 to 65535"_s);
    row("no host", u"https://"_s, u"missing"_s);
    row("only a port", u"https://:443"_s, u"missing"_s);
    row("hexadecimal address", u"https://0x7f.1"_s, u"four plain numbers"_s);
    row("one number", u"https://2130706433"_s, u"four plain numbers"_s);
    row("hexadecimal number", u"https://0x7f000001"_s, u"four plain numbers"_s);
    row("short address", u"https://127.1"_s, u"four plain numbers"_s);
    row("octal address", u"https://0177.0.0.1"_s, u"four plain numbers"_s);
    row("number too large", u"https://256.1.1.1"_s, u"four plain numbers"_s);
    row("full-width address", u"https://\uff11\uff12\uff17.1"_s, u"four plain numbers"_s);
    row("IPv6 with a zone", u"http://[::1%25lo]"_s, u"IPv6"_s);
    row("brackets around a name", u"https://[host.example]"_s, u"IPv6"_s);
    row("IPv4 in brackets", u"https://[127.0.0.1]"_s, u"IPv6"_s);
    row("empty brackets", u"https://[]"_s, u"IPv6"_s);
    row("bracket not closed", u"https://[::1"_s, u"IPv6"_s);
    row("empty label", u"https://a..example"_s, u"not a valid one"_s);
    row("label begins with a dash", u"https://-a.example"_s, u"not a valid one"_s);
    row("label ends with a dash", u"https://a-.example"_s, u"not a valid one"_s);
    row("label of 64", u"https://"_s + QString(64, u'a') + u".example"_s, u"not a valid one"_s);
    row("host of 254", longHost(62), u"not a valid one"_s);
    for (const char c : {'`', '{', '[', ';', '!', '_', '~'})
        row(QByteArray("host with "_ba + c).constData(), u"https://a"_s + QChar::fromLatin1(c) + u"b.example"_s,
            u"not a valid one"_s);
    row("only a dot", u"https://."_s, u"missing"_s);
    row("five numbers", u"https://1.2.3.4.5"_s, u"four plain numbers"_s);
    row("number of four digits", u"https://0.0.0.0255"_s, u"four plain numbers"_s);
    row("zeros in front", u"https://1.2.3.04"_s, u"four plain numbers"_s);
    row("a word among numbers", u"https://1.2.x.4"_s, u"four plain numbers"_s);
    row("percent in the host", u"https://%31%32%37.0.0.1"_s, u"not a valid one"_s);
    row("300 characters", u"https://"_s + QString(300, u'a') + u".example"_s, u"not a valid one"_s);
    row("very long", u"https://"_s + QString(5000, u'a'), u"too long"_s);
    row("1000 characters", u"https://"_s + QString(992, u'a'), u"not a valid one"_s);
    row("1001 characters", u"https://"_s + QString(993, u'a'), u"too long"_s);
    row("DEL", u"https://a\x7f.example"_s, u"control character"_s);
}

void TestEndpoint::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto endpoint = Endpoint::parse(text);
    QVERIFY2(!endpoint, qPrintable(endpoint ? endpoint->display() : QString()));
    QVERIFY2(endpoint.error().contains(says), qPrintable(endpoint.error()));
}

void TestEndpoint::anEmptyOneIsInvalid()
{
    QVERIFY(!Endpoint().isValid());
    QVERIFY(!Endpoint().isLoopback());
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
