// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/action_list.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

constexpr char sendingMark[] = "peerlightSends";

/// "Save && quit" keeps one '&'; the mark before a letter goes.
QString withoutMnemonic(const QString &text, bool &marked)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size()) {
            marked = marked || text.at(i + 1) != u'&';
            ++i;
        }
        plain += text.at(i);
    }
    return plain;
}

class ActionCollector
{
public:
    void take(QAction *action, const QString &place)
    {
        if (action->isSeparator() || action->text().isEmpty() || m_seen.contains(action))
            return;
        m_seen.insert(action);
        ListedAction listed{action, place, {}, {}};
        listed.text = withoutMnemonic(action->text(), listed.hasMnemonic);
        listed.keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        m_list += listed;
    }

    void takeMenu(const QList<QAction *> &actions, const QString &place)
    {
        for (auto *action : actions) {
            if (!action->menu()) {
                take(action, place);
                continue;
            }
            m_seen.insert(action);
            bool marked = false;
            const QString name = withoutMnemonic(action->text(), marked);
            takeMenu(action->menu()->actions(), place.isEmpty() ? name : u"%1, %2"_s.arg(place, name));
        }
    }

    [[nodiscard]] const QList<ListedAction> &list() const { return m_list; }

private:
    QList<ListedAction> m_list;
    QSet<const QAction *> m_seen;
};

} // namespace

QList<ListedAction> listActions(const QWidget &window)
{
    ActionCollector collector;
    const auto bars = window.findChildren<QMenuBar *>(Qt::FindDirectChildrenOnly);
    for (const auto *bar : bars)
        collector.takeMenu(bar->actions(), {});
    for (auto *action : window.actions())
        collector.take(action, window.windowTitle());
    const auto controls = window.findChildren<QWidget *>();
    for (const auto *control : controls) {
        // A menu that is in no menu bar stands behind a button or a right click: its entries are copies of these.
        if (qobject_cast<const QMenu *>(control))
            continue;
        for (auto *action : control->actions())
            collector.take(action, control->accessibleName());
    }
    return collector.list();
}

void markAsSending(QAction &action)
{
    action.setProperty(sendingMark, true);
}

bool isSending(const QAction &action)
{
    return action.property(sendingMark).toBool();
}

} // namespace peerlight::ui
