// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connection/connection_values.h"

#include <QLabel>

namespace peerlight::ui {

/// The word in the connection bar that says what one acts on: LIVE, LOCAL or DEMO, on a plate of its colour.
class EnvironmentMark : public QLabel
{
    Q_OBJECT
public:
    explicit EnvironmentMark(QWidget *parent = nullptr);
    void setEnvironment(Environment environment);

    /// Each pair holds a contrast of 4.5:1 or more, on any scheme.
    struct Colors
    {
        QColor back;
        QColor fore;
    };

    [[nodiscard]] static QString word(Environment environment);
    [[nodiscard]] static QString explanation(Environment environment); ///< a sentence
    [[nodiscard]] static Colors colors(Environment environment);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Environment m_environment = Environment::None;
};

} // namespace peerlight::ui
