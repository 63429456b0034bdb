// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/request.h"
#include "app/detection/row.h"
#include "app/insight/verdict.h"
#include "app/inventory/peer.h"

#include <QWidget>

class QAction;
class QLabel;
class QTabWidget;
class QToolButton;

namespace peerlight::ui {

class CircuitCardView;
class JsonView;
class RequestsView;
class TimelineView;
class VerdictText;

/// What is known of a peer beside its latest detection.
struct PeerBackground
{
    QList<insight::Verdict> verdicts; ///< of its pair, of further detections
    QList<api::Exchange> exchanges;   ///< the requests about it, oldest first
};

/// What is known of one peer, in tabs: the verdict in plain words, the course of the detection, the requests, and the
/// task as the service describes it. All text can be selected. Showing what is shown already changes nothing: no
/// flicker, no scroll, and a selection stays.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPane(QWidget *parent = nullptr);

    using QWidget::show;
    /// `row`: the peer's latest detection, null if there was none; it is not kept.
    void show(const inventory::Peer &peer, const detection::Row *row, const PeerBackground &background = {});
    void clear();
    [[nodiscard]] CircuitCardView &card() const { return *m_card; }

    void showTab(int index); ///< and goes into it
    /// The button beside the verdict; seen while the action is enabled.
    void setConfirmAction(QAction *action);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setFacts(const QString &text);
    void fitFacts();

    QLabel *m_facts;
    QToolButton *m_confirm;
    QTabWidget *m_tabs;
    VerdictText *m_verdict;
    TimelineView *m_timeline;
    CircuitCardView *m_card;
    RequestsView *m_requests;
    JsonView *m_json;
};

} // namespace peerlight::ui
