// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace peerlight::test {

/// Visits everything that assistive technology sees below `root`, with its path of names.
inline void walkAccessible(QAccessibleInterface *at, const QString &path,
                           const std::function<void(QAccessibleInterface &, const QString &)> &visit, int depth = 0)
{
    if (!at || !at->isValid() || depth > 40)
        return;
    const QString here = path + QChar(u'/') + QString::number(at->role()) + QChar(u':') + at->text(QAccessible::Name);
    visit(*at, here);
    for (int i = 0; i < at->childCount(); ++i)
        walkAccessible(at->child(i), here, visit, depth + 1);
}

/// Every text that a window shows or tells: of the accessible tree, with tool tips and the title.
inline QStringList textsOf(QWidget &window)
{
    QStringList texts{window.windowTitle()};
    walkAccessible(
        QAccessible::queryAccessibleInterface(&window), {}, [&texts](QAccessibleInterface &at, const QString &) {
            for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
                texts += at.text(kind);
            if (auto *text = at.textInterface())
                texts += text->text(0, text->characterCount());
            if (const auto *widget = qobject_cast<const QWidget *>(at.object()))
                texts += widget->toolTip();
        });
    texts.removeAll(QString());
    return texts;
}

} // namespace peerlight::test
