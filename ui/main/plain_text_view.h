// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace peerlight::ui {

/// Read-only plain text that can be selected, and that assistive technology reads as text (the text of a
/// QLabel with a name of its own is not told to it). As high as its text, up to a few lines; fewer in a low window.
class PlainTextView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PlainTextView(const QString &accessibleName, QWidget *parent = nullptr);
    void showText(const QString &text);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
};

} // namespace peerlight::ui
