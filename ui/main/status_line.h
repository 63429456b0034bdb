// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/status_text.h"

#include <QLineEdit>

class QProgressBar;
class QStatusBar;

namespace peerlight::ui {

/// What the status bar says: one line of text that can be selected and read by assistive technology,
/// and a progress bar while a run is live.
class StatusLine : public QObject
{
    Q_OBJECT
public:
    explicit StatusLine(QStatusBar &bar, QObject *parent = nullptr);
    void showFacts(const StatusFacts &facts);

private:
    QLineEdit *m_text;
    QProgressBar *m_progress;
};

} // namespace peerlight::ui
