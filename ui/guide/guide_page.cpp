// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guide_page.h"

#include "ui/common/icons.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

struct GuideWords
{
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

QString readPage(const QString &id)
{
    QFile file(u":/guide/%1.md"_s.arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
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
                                              action.keys.isEmpty() ? u"–"_s : escapedMarkdown(action.keys));
        }
        out += u'\n';
    }
    return out;
}

QList<GuidePage> guidePages(const QList<ListedAction> &actions)
{
    initResources();
    return {
        {u"tour"_s, GuideWords::tr("Ten minutes"), readPage(u"tour"_s)},
        {u"night"_s, GuideWords::tr("The 02:00 card"), readPage(u"night"_s)},
        {u"failures"_s, GuideWords::tr("When something fails"), readPage(u"failures"_s)},
        {u"codes"_s, GuideWords::tr("Codes of the service"), readPage(u"codes"_s)},
        {u"shortcuts"_s, GuideWords::tr("Keyboard shortcuts"), shortcutsMarkdown(actions)},
        {u"command-line"_s, GuideWords::tr("The command line"), readPage(u"command-line"_s)},
        {u"team"_s, GuideWords::tr("Team history"), readPage(u"team"_s)},
        {u"security"_s, GuideWords::tr("What is safe"), readPage(u"security"_s)},
        {u"faq"_s, GuideWords::tr("What the API does not say"), readPage(u"faq"_s)},
    };
}

QList<int> pagesWith(const QList<GuidePage> &pages, const QString &query)
{
    const QStringList words = query.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    QList<int> found;
    for (int i = 0; i < pages.size(); ++i) {
        const QString text = (pages.at(i).title + u' ' + pages.at(i).markdown).toCaseFolded();
        if (std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); }))
            found += i;
    }
    return found;
}

} // namespace peerlight::ui
