// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/secret_scan.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace peerlight::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestKnown = 6; ///< a shorter one would be found everywhere

struct Suspicion
{
    QRegularExpression pattern;
    const char *what;
};

/// Patterns over one line each.
const std::array<Suspicion, 9> &suspicions()
{
    using R = QRegularExpression;
    constexpr auto anyCase = R::CaseInsensitiveOption;
    static const std::array<Suspicion, 9> all{{
        // A token of the service is a signed message (CMS) in base64, and those begin like this.
        {R(u"MII[A-Za-z0-9+/_-]{40,}"_s), QT_TRANSLATE_NOOP("SecretScan", "a token")},
        {R(u"\\beyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}"_s), QT_TRANSLATE_NOOP("SecretScan", "a token")},
        {R(u"\\b(x-auth-token|x-subject-token|x-security-token|authorization|proxy-authorization|set-cookie)"
           "[\"']?\\s*[:=]\\s*[\"']?[^\\s\"',;]"_s,
           anyCase),
         QT_TRANSLATE_NOOP("SecretScan", "a header with a credential")},
        {R(u"\\bSDK-HMAC-SHA256\\b|\\b(Bearer|Basic)\\s+(?=\\S*[0-9])[A-Za-z0-9+/=_.-]{12,}"_s),
         QT_TRANSLATE_NOOP("SecretScan", "a header with a credential")},
        {R(u"\\b(password|passwd|passcode|secret|secret[ _-]?(access[ _-]?)?key|access[ _-]?key([ _-]?id)?|ak|sk|token"
           "|bgp_md5_password|(bgp[ _-]?)?md5([ _-]?(key|secret))?|auth[ _-]?key)"
           "(\\\\?[\"']\\s*[:=]\\s*\\\\?[\"'][^\\s\"',;]|\\s*=\\s*[^\\s\"',;]{4})"_s,
           anyCase),
         QT_TRANSLATE_NOOP("SecretScan", "a password or a key")},
        {R(u"-----BEGIN [A-Z ]*PRIVATE KEY"_s), QT_TRANSLATE_NOOP("SecretScan", "a private key")},
        {R(u"://[^/\\s:@\"]+:[^/\\s@\"]+@"_s), QT_TRANSLATE_NOOP("SecretScan", "an address with a password")},
        // A secret key: 40 letters and figures, of both cases. An access key: 20 of capitals and figures.
        {R(u"(?<![A-Za-z0-9+/=])(?=[A-Za-z0-9]*[a-z])(?=[A-Za-z0-9]*[A-Z])(?=[A-Za-z0-9]*[0-9])[A-Za-z0-9]{40}"
           "(?![A-Za-z0-9+/=])|(?<![A-Za-z0-9])(?=[A-Z]*[0-9])[A-Z][A-Z0-9]{19}(?![A-Za-z0-9])"_s),
         QT_TRANSLATE_NOOP("SecretScan", "an access key or a secret key")},
        {R(u"\\bcanary-[a-z0-9_-]{8,}|SIMULATED-MD5-SECRET-"_s, anyCase),
         QT_TRANSLATE_NOOP("SecretScan", "the mark of a test for leaks")},
    }};
    return all;
}

QByteArray reversed(QByteArray bytes)
{
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

/// At the three ways in which base64 can meet its bytes; the ends, which depend on the neighbours, are left out.
QList<QByteArray> base64Forms(const QByteArray &secret)
{
    QList<QByteArray> forms;
    for (qsizetype before = 0; before < 3; ++before) {
        const QByteArray coded = (QByteArray(before, 'x') + secret).toBase64(QByteArray::OmitTrailingEquals);
        const qsizetype known = before == 0 ? 0 : before + 1;
        if (const QByteArray middle = coded.sliced(known).chopped(1); middle.size() >= shortestKnown)
            forms.append(middle);
    }
    return forms;
}

/// Each once: of many secrets some are the same.
QList<QByteArray> formsOf(const QByteArray &secret)
{
    QList<QByteArray> all{secret, reversed(secret), secret.toHex(), secret.toHex().toUpper(),
                          secret.toPercentEncoding()};
    for (const QByteArray &form : base64Forms(secret)) {
        all += form;
        all += QByteArray(form).replace('+', '-').replace('/', '_'); // as in addresses and web tokens
    }
    QList<QByteArray> forms;
    for (const QByteArray &form : all) {
        if (!forms.contains(form))
            forms += form;
    }
    return forms;
}

int lineNumberAt(const QByteArray &text, qsizetype at)
{
    return static_cast<int>(std::count(text.cbegin(), text.cbegin() + at, '\n')) + 1;
}

QString whatText(const char *what)
{
    return QCoreApplication::translate("SecretScan", what);
}

} // namespace

QList<SecretHit> findSecrets(const QString &file, const QByteArray &text, const QList<QByteArray> &known)
{
    QList<SecretHit> hits;
    for (const QByteArray &secret : known) {
        if (secret.size() < shortestKnown)
            continue;
        for (const QByteArray &form : formsOf(secret)) {
            if (const qsizetype at = text.indexOf(form); at >= 0)
                hits.append({file, lineNumberAt(text, at),
                             whatText(QT_TRANSLATE_NOOP("SecretScan", "a secret of this session"))});
        }
    }
    const QString unicode = QString::fromUtf8(text);
    for (const Suspicion &suspicion : suspicions()) {
        const QRegularExpressionMatch match = suspicion.pattern.match(unicode);
        if (match.hasMatch()) {
            const auto line = QStringView(unicode).first(match.capturedStart()).count(u'\n') + 1;
            hits.append({file, static_cast<int>(line), whatText(suspicion.what)});
        }
    }
    return hits;
}

} // namespace peerlight::report
