// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

namespace peerlight::ui {

/// A language of the program. `name` is its own name for itself, and so is never translated.
struct Language
{
    QString code; ///< "zh_CN": of the files in translations/, of window.ini and of --language
    QString name;
};

/// The language of the program's texts, of Qt's own, and of numbers and times. One for the whole program: it installs
/// translators into the application, which must outlive it.
class Languages : public QObject
{
    Q_OBJECT
public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    /// English first.
    [[nodiscard]] static QList<Language> known();
    [[nodiscard]] static bool isKnown(const QString &code);
    /// The known language that a person with this locale reads; "en" where there is none.
    [[nodiscard]] static QString codeFor(const QLocale &locale);

    /// A code of known(), or empty for that of the system; another one counts as empty.
    void choose(const QString &code);
    [[nodiscard]] QString chosen() const { return m_chosen; } ///< empty: that of the system
    [[nodiscard]] QString current() const { return m_current; }

Q_SIGNALS:
    void changed(); ///< the language in use; texts that were made before are in the old one

private:
    void install(const QString &code, const QLocale &locale);

    const QLocale m_system;
    QTranslator m_words;
    QTranslator m_qtWords;
    QString m_chosen;
    QString m_current = QStringLiteral("en");
};

} // namespace peerlight::ui
