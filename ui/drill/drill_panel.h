// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace peerlight::ui {

class DrillSession;

/// The story and the question of a drill beside the list of peers, and in their place, once it has ended, how it went
/// and what was to be found.
class DrillPanel : public QWidget
{
    Q_OBJECT
public:
    /// `session` must outlive it.
    explicit DrillPanel(DrillSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void leaveWanted();
    void anotherWanted();

private:
    [[nodiscard]] QWidget *buildQuestion();
    [[nodiscard]] QWidget *buildEnd();
    [[nodiscard]] QLabel *addText(QWidget &page, const QString &text) const;
    void answer();
    void follow();
    void showTime();

    DrillSession &m_session;
    QStackedWidget *m_pages;
    QLabel *m_time;
    QLineEdit *m_text = nullptr;    ///< where a name is asked for
    QComboBox *m_choice = nullptr;  ///< else
    QLabel *m_says = nullptr;       ///< to the last answer
    QLabel *m_result = nullptr;     ///< of the end page
    QPushButton *m_leave = nullptr; ///< of the end page
    QTimer m_second;
};

} // namespace peerlight::ui
