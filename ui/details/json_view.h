// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace peerlight::ui {

class JsonText;

/// The JSON of a task, with a line to look for something in it (Ctrl+F) and the count of what was found.
class JsonView : public QWidget
{
    Q_OBJECT
public:
    explicit JsonView(QWidget *parent = nullptr);
    void showJson(const QString &json);
    void focusFind();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void step(int by);
    void mark();

    JsonText *m_text;
    QLineEdit *m_find;
    QLabel *m_count;
    QToolButton *m_fold;
    QList<int> m_places;
    int m_at = 0; ///< which of the places is the current one
};

} // namespace peerlight::ui
