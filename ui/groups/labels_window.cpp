// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/labels_window.h"

#include "ui/groups/label_list.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSet>

namespace peerlight::ui {

namespace {

using inventory::ChangeMembers;

using inventory::OwnData;
using inventory::OwnEdit;

QList<Label> tagLabels(const OwnData &data, const QList<api::PeerId> &selected)
{
    QMap<QString, int> having;
    for (const QStringList &tags : data.tags) {
        for (const QString &tag : tags)
            having[tag]; // known, though perhaps of no selected peer
    }
    for (const api::PeerId &peer : selected) {
        const auto tags = data.tags.constFind(peer);
        if (tags == data.tags.constEnd())
            continue;
        for (const QString &tag : *tags)
            ++having[tag];
    }
    QList<Label> labels;
    for (auto tag = having.cbegin(); tag != having.cend(); ++tag)
        labels.append({tag.key(), tag.value()});
    return labels;
}

QList<Label> groupLabels(const OwnData &data, const QList<api::PeerId> &selected)
{
    const QSet<api::PeerId> wanted(selected.begin(), selected.end());
    QList<Label> labels;
    for (auto group = data.groups.cbegin(); group != data.groups.cend(); ++group) {
        const auto having = std::count_if(group->begin(), group->end(),
                                          [&wanted](const api::PeerId &peer) { return wanted.contains(peer); });
        labels.append({group.key(), static_cast<int>(having)});
    }
    return labels;
}

} // namespace

LabelsWindow::LabelsWindow(QWidget *parent)
    : QDialog(parent), m_heading(new QLabel(this)),
      m_tags(new LabelList(tr("&Tags"), tr("Tags of the selected peers"), tr("Add tag"), this)),
      m_groups(new LabelList(tr("&Groups"), tr("Groups of the selected peers"), tr("Add to group"), this)),
      m_hint(new QLabel(this))
{
    setWindowTitle(tr("Tags and groups"));
    for (QLabel *label : {m_heading, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_hint->setAccessibleName(tr("Hint"));
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_heading, 0, 0, 1, 2);
    grid->addWidget(m_tags, 1, 0);
    grid->addWidget(m_groups, 1, 1);
    grid->addWidget(m_hint, 2, 0, 1, 2);
    grid->setRowStretch(1, 1);
    resize(520, 360);
    connect(m_tags, &LabelList::added, this, &LabelsWindow::addTag);
    connect(m_tags, &LabelList::toggled, this, &LabelsWindow::setTag);
    connect(m_tags, &LabelList::renamed, this, &LabelsWindow::renameTag);
    connect(m_tags, &LabelList::removed, this, &LabelsWindow::removeTag);
    connect(m_groups, &LabelList::added, this, &LabelsWindow::addGroup);
    connect(m_groups, &LabelList::toggled, this, &LabelsWindow::setGroup);
    connect(m_groups, &LabelList::renamed, this, [this](const QString &from, const QString &to) {
        want({inventory::RenameGroup{from, to}}, tr("rename group %1 to %2").arg(from, to));
    });
    connect(m_groups, &LabelList::removed, this, [this](const QString &name) {
        want({inventory::SetGroup{name, std::nullopt}}, tr("remove group %1").arg(name));
    });
}

void LabelsWindow::showLabels(const OwnData &ownData, const QList<api::PeerId> &selected)
{
    m_data = ownData;
    m_selected = selected;
    if (m_covered) {
        m_heading->setText(tr("Names are hidden, and tags and groups with them. Show names to edit these."));
        m_tags->showLabels({}, 0);
        m_groups->showLabels({}, 0);
        return;
    }
    m_heading->setText(selected.isEmpty() ? tr("No peer is selected. A new group will be empty.")
                                          : tr("For %1:").arg(peersText()));
    m_tags->field().setEnabled(!selected.isEmpty());
    m_tags->showLabels(tagLabels(m_data, selected), static_cast<int>(selected.size()));
    m_groups->showLabels(groupLabels(m_data, selected), static_cast<int>(selected.size()));
    showProblem({});
}

void LabelsWindow::setCovered(bool covered)
{
    m_covered = covered;
    for (LabelList *list : {m_tags, m_groups}) {
        list->field().clear();
        list->setEnabled(!covered);
    }
    showLabels(inventory::OwnData(m_data), QList<api::PeerId>(m_selected));
}

void LabelsWindow::showProblem(const QString &sentence)
{
    m_hint->setText(sentence.isEmpty() ? tr("Return adds what is typed. In the lists: Space puts on or takes off, F2 "
                                            "renames, Delete takes away everywhere. Ctrl+Z takes back.")
                                       : sentence);
}

void LabelsWindow::focusTags()
{
    QLineEdit &field = m_selected.isEmpty() ? m_groups->field() : m_tags->field();
    field.setFocus(Qt::ShortcutFocusReason);
}

void LabelsWindow::want(const OwnEdit &edit, const QString &title)
{
    Q_EMIT editWanted(edit, title);
}

QString LabelsWindow::peersText() const
{
    return m_selected.size() == 1 ? tr("1 peer") : tr("%Ln peers", nullptr, int(m_selected.size()));
}

void LabelsWindow::addTag(const QString &tag)
{
    setTag(tag, true);
}

void LabelsWindow::setTag(const QString &tag, bool on)
{
    if (on)
        want(inventory::changeTags(m_selected, {tag}, {}), tr("add tag %1 to %2").arg(tag, peersText()));
    else
        want(inventory::changeTags(m_selected, {}, {tag}), tr("remove tag %1 from %2").arg(tag, peersText()));
}

QList<api::PeerId> LabelsWindow::peersWith(const QString &tag) const
{
    QList<api::PeerId> peers;
    for (auto tags = m_data.tags.cbegin(); tags != m_data.tags.cend(); ++tags) {
        if (tags->contains(tag))
            peers.append(tags.key());
    }
    return peers;
}

void LabelsWindow::renameTag(const QString &from, const QString &to)
{
    want(inventory::changeTags(peersWith(from), {to}, {from}), tr("rename tag %1 to %2").arg(from, to));
}

void LabelsWindow::removeTag(const QString &tag)
{
    want(inventory::changeTags(peersWith(tag), {}, {tag}), tr("remove tag %1 everywhere").arg(tag));
}

void LabelsWindow::addGroup(const QString &name)
{
    setGroup(name, true);
}

void LabelsWindow::setGroup(const QString &name, bool on)
{
    if (!on)
        want({ChangeMembers{name, {}, m_selected}}, tr("take %1 out of group %2").arg(peersText(), name));
    else if (m_selected.isEmpty())
        want({ChangeMembers{name, {}, {}}}, tr("add group %1").arg(name));
    else
        want({ChangeMembers{name, m_selected, {}}}, tr("add %1 to group %2").arg(peersText(), name));
}

} // namespace peerlight::ui
