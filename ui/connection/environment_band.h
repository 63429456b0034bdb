// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connection/connection_values.h"

#include <QLabel>

namespace peerlight::ui {

/// A band across the window in the colour of the environment, with its word, so that nobody takes production for a lab.
/// It is there only where a connection is marked, and for the demo.
class EnvironmentBand : public QLabel
{
    Q_OBJECT
public:
    explicit EnvironmentBand(QWidget *parent = nullptr);
    void setEnvironment(Environment environment);
};

} // namespace peerlight::ui
