// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLineEdit;
class QStringListModel;
class QTreeWidget;
class QTreeWidgetItem;

namespace peerlight::ui {

/// A word that peers can have, and how many of the selected ones do.
struct Label
{
    QString name;
    int having = 0;

    bool operator==(const Label &) const = default;
};

/// Words that the selected peers have, some of them have, or none has: Space puts a word on all of them, or takes it
/// off. A new one is typed above the list. F2 renames a word, Delete takes it away everywhere.
class LabelList : public QWidget
{
    Q_OBJECT
public:
    /// `name` is what assistive technology calls the list, `newName` the field above it.
    LabelList(const QString &title, const QString &name, const QString &newName, QWidget *parent = nullptr);

    void showLabels(const QList<Label> &labels, int selected);
    [[nodiscard]] QLineEdit &field() const { return *m_field; }

Q_SIGNALS:
    void added(const QString &name); ///< for all selected peers; it may be there already
    void toggled(const QString &name, bool on);
    void renamed(const QString &from, const QString &to);
    void removed(const QString &name);

private:
    void buildList(const QString &name);
    void takeChange(QTreeWidgetItem *item, int column);

    QLineEdit *m_field;
    QTreeWidget *m_list;
    QStringListModel *m_known; ///< what completes the field
    QList<Label> m_labels;
    int m_selected = -1;
    bool m_filling = false;
};

} // namespace peerlight::ui
