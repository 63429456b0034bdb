// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/common_cause.h"

#include <QObject>

class QAction;

namespace peerlight::ui {

class DisplayNames;
class PeerView;
class ResultContext;
class SummaryStrip;
class Workspace;

/// Says over the table what a run found, when it has ended, and shows the peers of which it speaks.
class SummaryPlace : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    SummaryPlace(Workspace &workspace, PeerView &view, QWidget &window);

    [[nodiscard]] SummaryStrip &strip() const { return *m_strip; }
    /// The names under which things are shown, and what peers hang on; both must outlive it.
    void setNames(DisplayNames &names, ResultContext &context);
    [[nodiscard]] QAction *goToAction() const { return m_goTo; }

private:
    void takeStart();
    void takeEnd();
    void showText();
    void showPeers();

    Workspace &m_workspace;
    PeerView &m_view;
    SummaryStrip *m_strip;
    QAction *m_goTo;
    DisplayNames *m_names = nullptr; ///< null: their own
    ResultContext *m_context = nullptr;
    insight::CommonCause m_cause;
    QString m_text; ///< with the names of their own; empty: nothing is said
};

/// "18 of 19 unreachable peers share line dc-line-2; ... 19 unreachable, 21 clear." Empty if no row has ended. Pure.
[[nodiscard]] QString summaryText(const insight::CommonCause &cause);

/// The filter that shows the bad peers of the best suspect, or all of them. Pure.
[[nodiscard]] QString summaryFilter(const insight::CommonCause &cause);

} // namespace peerlight::ui
