// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/unread_text.h"

#include "ui/common/display_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

struct UnreadWords
{
    Q_DECLARE_TR_FUNCTIONS(UnreadText)
};

} // namespace

QString unreadLine(const inventory::UnreadPiece &piece)
{
    QStringList parts;
    if (!piece.path.isEmpty() && piece.line > 1)
        parts += UnreadWords::tr("Line %1, %2").arg(QString::number(piece.line), displayText(piece.path));
    else if (!piece.path.isEmpty()) // a document on one line has no other place
        parts += displayText(piece.path);
    else if (piece.line > 0)
        parts += UnreadWords::tr("Line %1").arg(piece.line);
    if (!piece.text.isEmpty())
        parts += u"\"%1\""_s.arg(displayText(piece.text));
    parts += piece.why;
    return parts.join(u": "_s);
}

QString unreadLines(const inventory::PeerListText &list)
{
    QStringList lines;
    for (const inventory::UnreadPiece &piece : list.unread)
        lines += unreadLine(piece);
    if (list.unreadCount > list.unread.size())
        lines += UnreadWords::tr("and %1 more").arg(list.unreadCount - list.unread.size());
    return lines.join(u'\n');
}

} // namespace peerlight::ui
