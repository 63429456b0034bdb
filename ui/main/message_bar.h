// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/notice.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace peerlight::ui {

class PlainTextView;

/// The banner over the table: what blocks, in words, with the code and request id behind "Details".
/// Hidden while there is nothing to say.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    void showNotice(const Notice &notice);

Q_SIGNALS:
    void dismissed();
    void offerTaken(peerlight::ui::Notice::Offer offer);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void colorTexts();

    Notice m_notice;
    QLabel *m_sign;
    PlainTextView *m_text; // in the order in which the eye and the Tab key meet them
    QPushButton *m_offer;
    QToolButton *m_more;
    QToolButton *m_close;
    PlainTextView *m_detail;
};

} // namespace peerlight::ui
