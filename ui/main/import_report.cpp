// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/import_report.h"

#include "ui/lists/unread_text.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

constexpr qsizetype mostPieces = 5;

class ImportReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
public:
    static QString added(int count)
    {
        return count == 1 ? tr("1 peer added.") : tr("%Ln peers added.", nullptr, int(count));
    }
    static QString known(qsizetype count)
    {
        return count == 1 ? tr("1 was in the list already.") : tr("%Ln were in the list already.", nullptr, int(count));
    }
    static QString duplicates(int count)
    {
        return count == 1 ? tr("1 duplicate left out.") : tr("%Ln duplicates left out.", nullptr, count);
    }
    static QString unread(int count)
    {
        return count == 1 ? tr("1 piece could not be read:") : tr("%Ln pieces could not be read:", nullptr, int(count));
    }
};

} // namespace

QString importReport(const inventory::PeerListText &list, int added)
{
    if (list.peers.isEmpty() && list.unreadCount == 0)
        return ImportReportWords::tr("There is no peer ID in this text.");
    QStringList sentences{ImportReportWords::added(added)};
    if (const auto known = list.peers.size() - added; known > 0)
        sentences += ImportReportWords::known(known);
    if (list.duplicates > 0)
        sentences += ImportReportWords::duplicates(list.duplicates);
    if (list.unreadCount > 0)
        sentences += ImportReportWords::unread(list.unreadCount);
    QStringList lines{sentences.join(u' ')};
    for (const auto &piece : list.unread.first(std::min(mostPieces, list.unread.size())))
        lines += unreadLine(piece);
    if (list.unreadCount > mostPieces)
        lines += ImportReportWords::tr("and %1 more").arg(list.unreadCount - mostPieces);
    return lines.join(u'\n');
}

} // namespace peerlight::ui
