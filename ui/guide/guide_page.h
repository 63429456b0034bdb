// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/action_list.h"

#include <QList>
#include <QString>

namespace peerlight::ui {

/// One page of the guide, in Markdown. Links to other pages are "ID.md", and pictures "pictures/NAME.png", so that the
/// files can be read without the program, too.
struct GuidePage
{
    QString id;
    QString title;
    QString markdown;
};

/// The pages that come with the program, and the one of its actions as they are now.
[[nodiscard]] QList<GuidePage> guidePages(const QList<ListedAction> &actions);

/// All actions by where they are, with their keys; an action without keys says how it is reached. Pure.
[[nodiscard]] QString shortcutsMarkdown(const QList<ListedAction> &actions);

/// Which pages have all words of `query`, whatever their case; the title counts, too. All for an empty query.
[[nodiscard]] QList<int> pagesWith(const QList<GuidePage> &pages, const QString &query);

} // namespace peerlight::ui
