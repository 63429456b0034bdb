// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/mnemonic_keeper.h"

#include "ui/common/mnemonics.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>

#include <functional>

namespace peerlight::ui {

namespace {

constexpr char ownTextProperty[] = "peerlightOwnText";     ///< as the program set it
constexpr char givenTextProperty[] = "peerlightGivenText"; ///< as it was set here
constexpr char keptMenuProperty[] = "peerlightKeptMenu";

struct MarkedText
{
    QObject *owner;
    QString text;
    std::function<void(const QString &)> set;
};

/// What the program has set since is its own text.
QString ownText(const QObject &owner, const QString &now)
{
    const QString given = owner.property(givenTextProperty).toString();
    return !given.isEmpty() && given == now ? owner.property(ownTextProperty).toString() : now;
}

void addMarked(QList<MarkedText> &texts, QObject *owner, const QString &now, std::function<void(const QString &)> set)
{
    const QString own = ownText(*owner, now);
    if (!mnemonicLetter(own).isNull())
        texts += {owner, own, std::move(set)};
}

/// In the order in which they were made, which is that of the eye.
QList<MarkedText> shownTexts(const QWidget &window)
{
    QList<MarkedText> texts;
    for (auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
            addMarked(texts, label, label->text(), [label](const QString &text) { label->setText(text); });
        else if (auto *button = qobject_cast<QAbstractButton *>(widget))
            addMarked(texts, button, button->text(), [button](const QString &text) { button->setText(text); });
        else if (auto *box = qobject_cast<QGroupBox *>(widget))
            addMarked(texts, box, box->title(), [box](const QString &text) { box->setTitle(text); });
    }
    return texts;
}

void setApart(const QList<MarkedText> &texts, const QSet<QChar> &taken)
{
    QStringList own;
    for (const MarkedText &one : texts)
        own += one.text;
    const QStringList apart = distinctMnemonics(own, taken);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        texts[i].owner->setProperty(ownTextProperty, own[i]);
        texts[i].owner->setProperty(givenTextProperty, apart[i]);
        texts[i].set(apart[i]); // which does nothing where it is so
    }
}

void keepEntriesApart(const QList<QAction *> &entries)
{
    QList<MarkedText> texts;
    for (auto *entry : entries)
        addMarked(texts, entry, entry->text(), [entry](const QString &text) { entry->setText(text); });
    setApart(texts, {});
}

} // namespace

MnemonicKeeper::MnemonicKeeper(QWidget &window) : QObject(&window), m_window(window)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &MnemonicKeeper::keepApart);
    const auto bars = window.findChildren<QMenuBar *>(Qt::FindDirectChildrenOnly);
    for (auto *bar : bars) {
        keepEntriesApart(bar->actions());
        for (const auto *entry : bar->actions())
            takeMenu(*entry->menu());
    }
    qApp->installEventFilter(this); // whatever is shown or hidden in the window
}

bool MnemonicKeeper::eventFilter(QObject *watched, QEvent *event)
{
    const bool shows = event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (shows && watched->isWidgetType() && static_cast<QWidget *>(watched)->window() == &m_window)
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

void MnemonicKeeper::keepApart()
{
    m_soon.stop();
    QSet<QChar> taken;
    const auto bars = m_window.findChildren<QMenuBar *>(Qt::FindDirectChildrenOnly);
    for (const auto *bar : bars) {
        for (const auto *entry : bar->actions())
            taken.insert(mnemonicLetter(entry->text()));
    }
    setApart(shownTexts(m_window), taken);
}

/// Each time that it opens: some are filled then.
void MnemonicKeeper::takeMenu(QMenu &menu)
{
    if (menu.property(keptMenuProperty).toBool())
        return;
    menu.setProperty(keptMenuProperty, true);
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] {
        keepEntriesApart(menu.actions());
        for (const auto *entry : menu.actions()) {
            if (entry->menu())
                takeMenu(*entry->menu());
        }
    });
}

} // namespace peerlight::ui
