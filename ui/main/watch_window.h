// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/watch.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QSpinBox;

namespace peerlight::ui {

/// Asks for the terms of a repetition. Not modal: the table stays usable.
class WatchWindow : public QDialog
{
    Q_OBJECT
public:
    WatchWindow(int peers, const insight::WatchTerms &terms, QWidget *parent);

    [[nodiscard]] insight::WatchTerms terms() const;

Q_SIGNALS:
    void wanted(const peerlight::insight::WatchTerms &terms);

private:
    void follow();

    const int m_peers;
    QComboBox *m_until;
    QSpinBox *m_every;
    QSpinBox *m_atMost;
    QLabel *m_says;
};

} // namespace peerlight::ui
