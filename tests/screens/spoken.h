// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

namespace peerlight::test {

/// What a text of the window is called in another language, wherever it is used: the pictures are driven by the English
/// texts. Read from the translations' sources, since the compiled ones do not tell what they hold.
class Spoken
{
public:
    /// `code`: as of Languages::known(); empty or "en": the texts as they stand.
    explicit Spoken(const QString &code)
    {
        using namespace Qt::StringLiterals;
        if (code.isEmpty() || code == "en"_L1)
            return;
        QFile file(QStringLiteral(PEERLIGHT_TRANSLATIONS "/peerlight_%1.ts").arg(code));
        if (!file.open(QFile::ReadOnly))
            qFatal("no translation into %s", qPrintable(code));
        QXmlStreamReader reader(&file);
        QString source;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == "source"_L1)
                source = plain(reader.readElementText());
            else if (reader.name() == "translation"_L1)
                m_words[source].append(plain(reader.readElementText(QXmlStreamReader::SkipChildElements)));
        }
    }

    /// Of the text itself, and of those that begin with it.
    [[nodiscard]] QStringList of(const QString &english) const
    {
        if (m_words.isEmpty())
            return {english};
        QStringList said = m_words.value(english);
        for (auto word = m_words.cbegin(); word != m_words.cend(); ++word) {
            if (word.key().startsWith(english))
                said += word.value();
        }
        return said;
    }

private:
    /// Without the mark of the mnemonic, as lists of actions show it.
    static QString plain(QString text) { return text.remove(u'&'); }

    QHash<QString, QStringList> m_words;
};

} // namespace peerlight::test
