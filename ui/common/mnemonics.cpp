// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/mnemonics.h"

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

/// Where the '&' of the mark stands; -1: nowhere. "&&" is a character of the text.
qsizetype markIn(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'&')
            continue;
        if (text.at(i + 1) != u'&')
            return i;
        ++i;
    }
    return -1;
}

/// "探测(&D)": the letter is an addition, and any other would do.
bool isAppended(const QString &text, qsizetype mark)
{
    return mark > 0 && text.at(mark - 1) == u'(' && mark + 2 < text.size() && text.at(mark + 2) == u')';
}

/// What every keyboard has.
bool canBeMarked(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z');
}

QString withAppended(QString text, qsizetype mark, const QSet<QChar> &taken)
{
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
        if (!taken.contains(letter))
            return text.replace(mark + 1, 1, QChar(letter));
    }
    return text.remove(mark - 1, 4);
}

/// The first letters of words are found first by the eye.
QString withMovedMark(const QString &text, const QSet<QChar> &taken)
{
    const qsizetype mark = markIn(text);
    if (isAppended(text, mark))
        return withAppended(text, mark, taken);
    QString plain = text;
    plain.remove(mark, 1);
    for (const bool initials : {true, false}) {
        for (qsizetype i = 0; i < plain.size(); ++i) {
            const bool isInitial = i == 0 || plain.at(i - 1).isSpace();
            if (isInitial == initials && canBeMarked(plain.at(i)) && !taken.contains(plain.at(i).toUpper()))
                return plain.insert(i, u'&');
        }
    }
    return plain;
}

} // namespace

QChar mnemonicLetter(const QString &text)
{
    const qsizetype mark = markIn(text);
    return mark < 0 ? QChar() : text.at(mark + 1).toUpper();
}

QStringList distinctMnemonics(const QStringList &texts, QSet<QChar> taken)
{
    QStringList distinct = texts;
    QList<qsizetype> contested;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QChar letter = mnemonicLetter(texts.at(i));
        if (letter.isNull())
            continue;
        if (taken.contains(letter))
            contested += i;
        taken.insert(letter);
    }
    for (const qsizetype i : std::as_const(contested)) {
        distinct[i] = withMovedMark(texts.at(i), taken);
        taken.insert(mnemonicLetter(distinct.at(i)));
    }
    return distinct;
}

} // namespace peerlight::ui
