// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/own_data.h"

#include <QDialog>

class QLabel;

namespace peerlight::ui {

class LabelList;

/// The tags and groups of the selected peers, beside the window: it follows the selection, and is never in the way.
/// It changes nothing itself.
class LabelsWindow : public QDialog
{
    Q_OBJECT
public:
    explicit LabelsWindow(QWidget *parent = nullptr);

    void showLabels(const inventory::OwnData &ownData, const QList<api::PeerId> &selected);
    void showProblem(const QString &sentence); ///< until the next edit
    /// While names are hidden there is nothing to see here, and nothing to edit: an alias is no name.
    void setCovered(bool covered);
    void focusTags();

Q_SIGNALS:
    /// `title` says what the edit is, for the menu: "add tag core to 3 peers".
    void editWanted(const peerlight::inventory::OwnEdit &edit, const QString &title);

private:
    void addTag(const QString &tag);
    void addGroup(const QString &name);
    void setTag(const QString &tag, bool on);
    void setGroup(const QString &name, bool on);
    void renameTag(const QString &from, const QString &to);
    void removeTag(const QString &tag);
    void want(const inventory::OwnEdit &edit, const QString &title);
    [[nodiscard]] QList<api::PeerId> peersWith(const QString &tag) const;
    [[nodiscard]] QString peersText() const;

    bool m_covered = false;
    inventory::OwnData m_data;
    QList<api::PeerId> m_selected;
    QLabel *m_heading;
    LabelList *m_tags;
    LabelList *m_groups;
    QLabel *m_hint;
};

} // namespace peerlight::ui
