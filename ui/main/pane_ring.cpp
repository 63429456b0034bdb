// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/pane_ring.h"

#include <QAction>
#include <QApplication>
#include <QWidget>

namespace peerlight::ui {

namespace {

bool takesFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// In the order of Tab; null: nothing in it takes the focus.
QWidget *firstIn(QWidget &pane)
{
    if (QWidget *proxy = pane.focusProxy(); proxy && takesFocus(*proxy))
        return proxy;
    if (takesFocus(pane))
        return &pane;
    for (QWidget *next = pane.nextInFocusChain(); next != &pane; next = next->nextInFocusChain()) {
        if (pane.isAncestorOf(next) && takesFocus(*next))
            return next;
    }
    return nullptr;
}

} // namespace

PaneRing::PaneRing(const QList<QWidget *> &panes, QWidget &window)
    : QObject(&window), m_next(new QAction(tr("&Next pane"), this)), m_previous(new QAction(tr("Pre&vious pane"), this))
{
    for (QWidget *pane : panes)
        m_panes.append({pane, nullptr});
    m_next->setShortcut(Qt::Key_F6);
    m_previous->setShortcut(Qt::SHIFT | Qt::Key_F6);
    connect(m_next, &QAction::triggered, this, [this] { go(1); });
    connect(m_previous, &QAction::triggered, this, [this] { go(-1); });
    window.addActions(actions());
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { noteFocus(now); });
}

int PaneRing::paneOf(const QWidget *widget) const
{
    for (int i = 0; i < m_panes.size(); ++i) {
        const QWidget *pane = m_panes[i].widget;
        if (widget && (pane == widget || pane->isAncestorOf(widget)))
            return i;
    }
    return -1;
}

void PaneRing::noteFocus(QWidget *now)
{
    if (const int pane = paneOf(now); pane >= 0)
        m_panes[pane].last = now;
}

void PaneRing::go(int step)
{
    const int count = int(m_panes.size());
    const int from = paneOf(QApplication::focusWidget());
    int pane = from < 0 && step < 0 ? 0 : from;
    for (int tried = 0; tried < count; ++tried) {
        pane = (pane + step + count) % count;
        if (m_panes[pane].widget->isVisible() && firstIn(*m_panes[pane].widget))
            return enter(pane);
    }
}

void PaneRing::enter(int pane)
{
    QWidget *last = m_panes[pane].last;
    QWidget *target = last && takesFocus(*last) ? last : firstIn(*m_panes[pane].widget);
    target->setFocus(Qt::ShortcutFocusReason);
}

} // namespace peerlight::ui
