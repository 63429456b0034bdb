// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/send_plan.h"
#include "ui/connection/connection_values.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QMessageBox;
class QWidget;

namespace peerlight::ui {

class PreferenceStore;
class Workspace;

/// "120 detection tasks will be created: at most 10 a second, ...". Pure, translated.
[[nodiscard]] QString planText(const detection::SendPlan &plan);

/// Asks once before much is sent in production.
class SafetyPlace : public QObject
{
    Q_OBJECT
public:
    SafetyPlace(const PreferenceStore &store, Workspace &workspace, QWidget &window);

    /// Detects at once, or when the person has said so; not at all if not. `begun` is called when the run has begun.
    void detect(const CheckedConnection &connection, const QList<api::PeerId> &peers, std::function<void()> begun);

private:
    void ask(const detection::SendPlan &plan, std::function<void()> send);

    const PreferenceStore &m_store;
    Workspace &m_workspace;
    QWidget &m_window;
    QPointer<QMessageBox> m_question;
};

} // namespace peerlight::ui
