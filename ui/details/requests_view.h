// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/requests_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace peerlight::ui {

/// What was sent about a peer, and what came back. Return or Ctrl+C copies the selected ones as curl commands, with
/// $TOKEN in place of the credential.
class RequestsView : public QWidget
{
    Q_OBJECT
public:
    explicit RequestsView(QWidget *parent = nullptr);
    void show(const QList<api::Exchange> &exchanges);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copyAsCurl();
    void followSelection();

    RequestsModel m_model;
    QTableView *m_table;
    QPushButton *m_copy;
    QLabel *m_note;
};

} // namespace peerlight::ui
