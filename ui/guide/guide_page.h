// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/action_list.h"

#include <QList>
#include <QString>
#include <Qt>

namespace peerlight::ui {

/// One page of the guide, in Markdown. Links to other pages are "ID.md", and pictures "pictures/NAME.png", so that the
/// files can be read without the program, too.
struct GuidePage
{
    QString id;
    QString title;
    QString markdown;
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< of the language that it is written in
};

/// The pages that come with the program, and the one of its actions as they are now. A page that is not there in the
/// language (a code of Languages) is in English.
[[nodiscard]] QList<GuidePage> guidePages(const QList<ListedAction> &actions, const QString &language);

/// All actions by where they are, with their keys; an action without keys says how it is reached. Pure.
[[nodiscard]] QString shortcutsMarkdown(const QList<ListedAction> &actions);

/// The same page for a language that goes from right to left: its inline code is told apart from the text around it,
/// else the dashes of `--all` stand behind it, and the first column of a table is the last, since Qt lays them out from
/// the left. What is between fences stays. Pure.
[[nodiscard]] QString fromTheRight(const QString &markdown);

/// Which pages have all words of `query`, whatever their case; the title counts, too, what is not shown does not. All
/// for an empty query.
[[nodiscard]] QList<int> pagesWith(const QList<GuidePage> &pages, const QString &query);

} // namespace peerlight::ui
