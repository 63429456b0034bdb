// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/languages.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

// The macro declares a function of the global namespace.
static void registerTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace peerlight::ui {

Languages::Languages(QObject *parent) : QObject(parent)
{
    registerTranslations();
    install(codeFor(m_system), m_system);
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    QLocale::setDefault(m_system);
}

QList<Language> Languages::known()
{
    return {
        {u"en"_s, u"English"_s}, {u"ar"_s, u"العربية"_s},      {u"de"_s, u"Deutsch"_s},
        {u"es"_s, u"Español"_s}, {u"pt_BR"_s, u"Português"_s}, {u"zh_CN"_s, u"简体中文"_s},
    };
}

bool Languages::isKnown(const QString &code)
{
    const auto languages = known();
    return std::ranges::any_of(languages, [&code](const Language &each) { return each.code == code; });
}

QString Languages::codeFor(const QLocale &locale)
{
    // Traditional characters are another script: its readers are better served by English than by the wrong one.
    if (locale.language() == QLocale::Chinese)
        return locale.script() == QLocale::SimplifiedHanScript ? u"zh_CN"_s : u"en"_s;
    const QString language = locale.name().section(u'_', 0, 0);
    for (const Language &each : known()) {
        if (each.code.section(u'_', 0, 0) == language)
            return each.code;
    }
    return u"en"_s;
}

void Languages::choose(const QString &code)
{
    m_chosen = isKnown(code) ? code : QString();
    const QString wanted = m_chosen.isEmpty() ? codeFor(m_system) : m_chosen;
    if (wanted == m_current)
        return;
    // Who reads the system's language anyway keeps the system's numbers and times.
    install(wanted, wanted == codeFor(m_system) ? m_system : QLocale(wanted));
    Q_EMIT changed();
}

void Languages::install(const QString &code, const QLocale &locale)
{
    m_current = code;
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_qtWords);
    QCoreApplication::removeTranslator(&m_words);
    const auto use = [&code](QTranslator &translator, const QString &name, const QString &folder) {
        if (translator.load(name + u'_' + code, folder))
            QCoreApplication::installTranslator(&translator);
    };
    // English has a file, too: of its plural forms.
    use(m_qtWords, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    use(m_words, u"peerlight"_s, u":/i18n"_s);
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(QLocale(code).textDirection());
}

} // namespace peerlight::ui
