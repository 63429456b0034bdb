// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guide_page.h"

#include "ui/common/icons.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

struct GuideWords
{
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

/// Empty if there is no such file.
QString readFile(const QString &name)
{
    QFile file(u":/guide/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

QString inDirection(const QString &markdown, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? fromTheRight(markdown) : markdown;
}

GuidePage readPage(const QString &id, const QString &title, const QString &language)
{
    const QString translated = readFile(u"%1/%2.md"_s.arg(language, id));
    if (translated.isEmpty())
        return {id, title, readFile(id + u".md"_s), Qt::LeftToRight};
    const auto direction = QLocale(language).textDirection();
    return {id, title, inDirection(translated, direction), direction};
}

QString isolated(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069); // from here on left to right, to here
}

/// "| a | b |" as "| b | a |".
QString mirroredRow(const QString &row)
{
    static const QRegularExpression border(u"(?<!\\\\)\\|"_s);
    QStringList cells = row.split(border);
    std::ranges::reverse(cells);
    return cells.join(u'|');
}

/// What the reader sees of it, nearly: without comments, and where links lead.
QString shownText(const GuidePage &page)
{
    static const QRegularExpression hidden(u"<!--.*?-->|(?<=\\])\\([^)]*\\)"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    return page.title + u' ' + QString(page.markdown).remove(hidden);
}

/// Text of an action, or of a saved connection, as text and nothing else.
QString escapedMarkdown(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (u"\\`*_{}[]<>()#+!|&~"_s.contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

} // namespace

QString shortcutsMarkdown(const QList<ListedAction> &actions)
{
    QString out =
        u"# "_s + GuideWords::tr("Keyboard shortcuts") + u"\n\n"_s +
        GuideWords::tr("Every action of this window as it is now. Without a shortcut, an action is reached by "
                       "its menu (Alt and the underlined letter), and by the palette.") +
        u"\n\n"_s;
    QStringList places;
    for (const ListedAction &action : actions) {
        if (!places.contains(action.place))
            places += action.place;
    }
    for (const QString &place : std::as_const(places)) {
        out += u"## %1\n\n"_s.arg(escapedMarkdown(place.isEmpty() ? GuideWords::tr("Elsewhere") : place));
        out += u"| %1 | %2 |\n|---|---|\n"_s.arg(GuideWords::tr("Action"), GuideWords::tr("Keys"));
        for (const ListedAction &action : actions) {
            if (action.place == place)
                out += u"| %1 | %2 |\n"_s.arg(escapedMarkdown(action.text),
                                              action.keys.isEmpty() ? u"–"_s : isolated(escapedMarkdown(action.keys)));
        }
        out += u'\n';
    }
    return out;
}

QList<GuidePage> guidePages(const QList<ListedAction> &actions, const QString &language)
{
    initResources();
    const auto direction = QLocale(language).textDirection();
    const auto page = [&language](const QString &id, const QString &title) { return readPage(id, title, language); };
    return {
        page(u"tour"_s, GuideWords::tr("Ten minutes")),
        page(u"night"_s, GuideWords::tr("The 02:00 card")),
        page(u"failures"_s, GuideWords::tr("When something fails")),
        page(u"codes"_s, GuideWords::tr("Codes of the service")),
        {u"shortcuts"_s, GuideWords::tr("Keyboard shortcuts"), inDirection(shortcutsMarkdown(actions), direction),
         direction},
        page(u"command-line"_s, GuideWords::tr("The command line")),
        page(u"team"_s, GuideWords::tr("Team history")),
        page(u"security"_s, GuideWords::tr("What is safe")),
        page(u"faq"_s, GuideWords::tr("What the API does not say")),
    };
}

QString fromTheRight(const QString &markdown)
{
    static const QRegularExpression code(u"(`[^`]+`)"_s);
    QStringList parts = markdown.split(u"```"_s);
    for (qsizetype i = 0; i < parts.size(); i += 2) { // every other one is between fences
        QStringList lines = parts.at(i).split(u'\n');
        for (QString &line : lines) {
            if (line.startsWith(u'|'))
                line = mirroredRow(line);
        }
        parts[i] = lines.join(u'\n').replace(code, isolated(u"\\1"_s));
    }
    return parts.join(u"```"_s);
}

QList<int> pagesWith(const QList<GuidePage> &pages, const QString &query)
{
    const QStringList words = query.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    QList<int> found;
    for (int i = 0; i < pages.size(); ++i) {
        const QString text = shownText(pages.at(i)).toCaseFolded();
        if (std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); }))
            found += i;
    }
    return found;
}

} // namespace peerlight::ui
