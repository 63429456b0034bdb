// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_window.h"

#include "ui/palette/palette_delegate.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace peerlight::ui {

PaletteWindow::PaletteWindow(QWidget *parent)
    : QDialog(parent), m_query(new QLineEdit(this)), m_list(new QListView(this)), m_note(new QLabel(this))
{
    setWindowTitle(tr("Command palette"));
    build();
    connect(m_query, &QLineEdit::textChanged, this, &PaletteWindow::takeQuery);
    connect(m_query, &QLineEdit::returnPressed, this, &PaletteWindow::chooseCurrent);
    connect(m_list, &QListView::clicked, this, &PaletteWindow::chooseCurrent);
}

void PaletteWindow::build()
{
    m_query->setAccessibleName(tr("Palette query"));
    m_query->setAccessibleDescription(tr("Type a part of an action, a peer, a group or a saved connection."));
    m_query->setPlaceholderText(tr("An action, a peer, a line, a saved connection…"));
    m_query->setClearButtonEnabled(true);
    m_query->installEventFilter(this);
    m_list->setAccessibleName(tr("Palette matches"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys for it are typed into the line
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setAccessibleName(tr("Palette note"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_query);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    resize(640, 420);
}

void PaletteWindow::openWith(const QList<PaletteSource> &sources)
{
    QList<PaletteEntry> entries;
    for (const PaletteSource &source : sources)
        entries += source();
    m_model.setEntries(std::move(entries));
    m_query->clear();
    takeQuery();
    const QRect over = parentWidget()->frameGeometry();
    resize(QSize(640, 420).boundedTo(over.size()));
    move(over.center().x() - width() / 2, over.top() + std::min(80, over.height() / 8));
    show();
    raise();
    activateWindow();
    m_query->setFocus(Qt::PopupFocusReason);
}

void PaletteWindow::takeQuery()
{
    m_model.setQuery(m_query->text());
    m_list->setCurrentIndex(m_model.index(0));
    showCount();
}

void PaletteWindow::showCount()
{
    const int found = m_model.rowCount();
    if (found == 0)
        m_note->setText(tr("Nothing fits. Try fewer letters."));
    else if (found == PaletteModel::mostShown)
        m_note->setText(tr("The best %1. Nothing is sent from here.").arg(found));
    else
        m_note->setText(found == 1 ? tr("1 match. Nothing is sent from here.")
                                   : tr("%n matches. Nothing is sent from here.", nullptr, found));
}

void PaletteWindow::chooseCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const PaletteEntry entry = m_model.entryAt(index.row());
    if (!entry.enabled) {
        m_note->setText(tr("\"%1\" cannot be used at the moment.").arg(entry.title));
        return;
    }
    hide();
    parentWidget()->activateWindow();
    if (entry.choose)
        entry.choose();
}

bool PaletteWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_query || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void PaletteWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow())
        hide();
}

} // namespace peerlight::ui
