// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace peerlight::ui {

/// A combo box that tells assistive technology its accessible name on every platform. On Linux, Qt's own
/// tells its current text as its name, and leaves the name to a relation with a label.
class NamedComboBox : public QComboBox
{
    Q_OBJECT
public:
    explicit NamedComboBox(QWidget *parent = nullptr);
};

} // namespace peerlight::ui
