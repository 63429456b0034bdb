// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/action_list.h"

#include <QAction>
#include <QWidget>

namespace peerlight::test {

/// The first action of the window whose text starts so; aborts the test program if there is none.
[[nodiscard]] inline QAction *actionFor(const QWidget &window, const QString &text)
{
    for (const auto &listed : ui::listActions(window)) {
        if (listed.text.startsWith(text))
            return listed.action;
    }
    qFatal("no action \"%s\"", qPrintable(text));
    return nullptr;
}

/// The first action below the window that is called exactly so, in a menu or not; aborts the test program if there is
/// none.
[[nodiscard]] inline QAction *actionCalled(const QWidget &window, const QString &text)
{
    for (auto *action : window.findChildren<QAction *>()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    qFatal("no action \"%s\"", qPrintable(text));
    return nullptr;
}

} // namespace peerlight::test
