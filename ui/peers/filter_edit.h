// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/peers/peer_filter.h"

#include <QLineEdit>

#include <optional>

namespace peerlight::ui {

/// A line of filter text that marks the piece that cannot be understood, where it stands.
class FilterEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterEdit(QWidget *parent = nullptr);

    /// Shown under the text until the next call; empty: all is well.
    void setMistake(const std::optional<FilterError> &mistake);
    [[nodiscard]] const std::optional<FilterError> &mistake() const { return m_mistake; }

Q_SIGNALS:
    /// The person is done with the filter and wants the list (Down or Return).
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<FilterError> m_mistake;
};

} // namespace peerlight::ui
