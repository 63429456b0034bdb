// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/peer_list.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace peerlight::ui {

class PlainTextView;

/// Where peers come in: ids typed or pasted, one a line, the peers of the project, or a file.
class PeerIntake : public QWidget
{
    Q_OBJECT
public:
    explicit PeerIntake(QWidget *parent = nullptr);

    /// Says what became of a list.
    void showReport(const inventory::PeerListText &list, int added);
    /// The same of the text that was handed over, which is cleared if all of it was read.
    void showOutcome(const inventory::PeerListText &list, int added);
    /// What is dropped on the text goes through the filter first.
    void filterDrops(QObject *filter);
    /// Something to say about a list that could not be read at all.
    void showProblem(const QString &sentence);
    void setLoadEnabled(bool enabled);
    void submit(); ///< as if Add peers were pressed
    void focusText();

Q_SIGNALS:
    void textEntered(const QString &text);
    void loadRequested();
    void openRequested();

private:
    void makeScrollable();
    QPushButton *addButton(const QString &text, const QString &name, const QString &toolTip);

    QScrollArea *m_area;
    QWidget *m_page; ///< in it
    QPlainTextEdit *m_text;
    PlainTextView *m_report = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_load = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace peerlight::ui
