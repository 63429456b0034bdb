// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"

#include <QObject>
#include <QTimer>

namespace peerlight::cli {

/// How far a run is, on standard error: a bar that is drawn again at most ten times a second if that is a
/// terminal, else one line at the start and one at the end.
class Progress : public QObject
{
    Q_OBJECT
public:
    explicit Progress(QObject *parent = nullptr);
    ~Progress() override; ///< takes the bar away

    void begin(const QString &sentence);
    void update(const detection::RunStatus &status);
    void hide();                       ///< until the next update, so that a line can be printed
    void end(const QString &sentence); ///< takes the bar away; the sentence comes if there was no bar

private:
    void draw();
    void clear();

    bool m_terminal;
    bool m_drawn = false;
    QTimer m_pace; ///< running: drawn a moment ago
    detection::RunStatus m_status;
    QString m_shown;
};

} // namespace peerlight::cli
