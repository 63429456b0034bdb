// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/own_data.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace peerlight::ui {

/// The maintenance windows of a card, edited in place; times are local.
class MaintenanceList : public QWidget
{
    Q_OBJECT
public:
    explicit MaintenanceList(QWidget *parent = nullptr);

    void showWindows(const QList<inventory::MaintenanceWindow> &windows, qint64 nowMs);
    [[nodiscard]] QList<inventory::MaintenanceWindow> windows() const;

Q_SIGNALS:
    void edited();

private:
    void addRow(const inventory::MaintenanceWindow &window, qint64 nowMs);
    void addNew();
    void removeCurrent();

    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    bool m_filling = false;
};

} // namespace peerlight::ui
