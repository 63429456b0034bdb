// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;
class QToolButton;

namespace peerlight::ui {

class PlainTextView;

/// The line over the table that says what a run found: the common cause first. A click on it, or Return in it, asks for
/// the peers that it speaks of. Hidden while there is nothing to say.
class SummaryStrip : public QFrame
{
    Q_OBJECT
public:
    explicit SummaryStrip(QWidget *parent = nullptr);

    /// `hasPeers`: it speaks of peers that can be shown. An empty text hides it.
    void showSummary(const QString &text, bool hasPeers);
    void focusText();

Q_SIGNALS:
    void peersWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PlainTextView *m_text;
    QPushButton *m_show;
    QToolButton *m_close;
};

} // namespace peerlight::ui
