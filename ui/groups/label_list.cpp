// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/label_list.h"

#include <QAction>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace peerlight::ui {

namespace {

constexpr int nameColumn = 0;
constexpr int countColumn = 1;
constexpr int longestLabel = 64;

Qt::CheckState stateOf(const Label &label, int selected)
{
    if (label.having == 0)
        return Qt::Unchecked;
    return label.having == selected ? Qt::Checked : Qt::PartiallyChecked;
}

} // namespace

LabelList::LabelList(const QString &title, const QString &name, const QString &newName, QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_list(new QTreeWidget(this)), m_known(new QStringListModel(this))
{
    auto *label = new QLabel(title, this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_field);
    label->setAccessibleName(newName + QLatin1Char(':')); // the field alone has the name
    m_field->setAccessibleName(newName);
    m_field->setPlaceholderText(newName);
    m_field->setMaxLength(longestLabel);
    auto *completer = new QCompleter(m_known, m_field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        const QString typed = m_field->text().trimmed();
        // The completer puts its choice into the field after this signal.
        QMetaObject::invokeMethod(m_field, &QLineEdit::clear, Qt::QueuedConnection);
        if (!typed.isEmpty())
            Q_EMIT added(typed);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    buildList(name);
}

void LabelList::buildList(const QString &name)
{
    m_list->setAccessibleName(name);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(countColumn, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::itemChanged, this, &LabelList::takeChange);
    auto *rename = new QAction(tr("Rena&me"), m_list);
    rename->setShortcut(Qt::Key_F2);
    connect(rename, &QAction::triggered, m_list, [this] {
        if (auto *item = m_list->currentItem())
            m_list->editItem(item, nameColumn);
    });
    auto *remove = new QAction(tr("Take away &everywhere"), m_list);
    remove->setShortcut(QKeySequence::Delete);
    connect(remove, &QAction::triggered, this, [this] {
        if (const auto *item = m_list->currentItem())
            Q_EMIT removed(item->data(nameColumn, Qt::UserRole).toString());
    });
    for (QAction *action : {rename, remove}) {
        action->setShortcutContext(Qt::WidgetShortcut); // the field above has its own Delete
        m_list->addAction(action);
    }
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LabelList::showLabels(const QList<Label> &labels, int selected)
{
    if (labels == m_labels && selected == m_selected)
        return;
    m_labels = labels;
    m_selected = selected;
    const auto *current = m_list->currentItem();
    const QString currentName = current ? current->data(nameColumn, Qt::UserRole).toString() : QString();
    m_filling = true;
    m_list->clear();
    QStringList names;
    for (const Label &label : labels) {
        names += label.name;
        auto *item = new QTreeWidgetItem(m_list, {label.name});
        item->setData(nameColumn, Qt::UserRole, label.name);
        Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
        item->setFlags(flags.setFlag(Qt::ItemIsUserCheckable, selected > 0));
        if (selected > 0) {
            item->setCheckState(nameColumn, stateOf(label, selected));
            item->setText(countColumn, tr("%1 of %2").arg(label.having).arg(selected));
        }
        if (label.name == currentName)
            m_list->setCurrentItem(item);
    }
    m_filling = false;
    m_known->setStringList(names);
}

void LabelList::takeChange(QTreeWidgetItem *item, int column)
{
    if (m_filling || column != nameColumn)
        return;
    const QString name = item->data(nameColumn, Qt::UserRole).toString();
    const QString typed = item->text(nameColumn).trimmed();
    const Qt::CheckState state = item->checkState(nameColumn);
    m_labels.clear(); // what is shown is not what is: it is shown anew in any case
    m_selected = -1;
    // After the list has done with this change, for it is filled anew.
    QMetaObject::invokeMethod(
        this,
        [this, name, typed, state] {
            if (typed != name)
                Q_EMIT renamed(name, typed);
            else
                Q_EMIT toggled(name, state == Qt::Checked);
        },
        Qt::QueuedConnection);
}

} // namespace peerlight::ui
