// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"
#include "app/inventory/peer.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace peerlight::ui {

class CircuitCardView;
class VerdictText;

/// What is known of one peer: the verdict in plain words, the task as the service describes it, and its ids.
/// All text can be selected. Showing what is shown already changes nothing: no flicker, no scroll, and a
/// selection stays.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPane(QWidget *parent = nullptr);

    using QWidget::show;
    /// `row`: the peer's latest detection, null if there was none; it is not kept.
    void show(const inventory::Peer &peer, const detection::Row *row);
    void clear();
    [[nodiscard]] CircuitCardView &card() const { return *m_card; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void setFacts(const QString &text);
    void setJson(const QString &text);

    QLabel *m_facts;
    QTabWidget *m_tabs;
    VerdictText *m_verdict;
    CircuitCardView *m_card;
    QPlainTextEdit *m_json;
};

} // namespace peerlight::ui
