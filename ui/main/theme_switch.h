// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QPalette>

namespace peerlight::ui {

/// Puts a theme over the whole application, and remembers the system's own palette to go back to.
class ThemeSwitch
{
public:
    ThemeSwitch(); ///< takes the application's palette of now as the system's

    void apply(ThemeMode mode);
    [[nodiscard]] ThemeMode mode() const { return m_mode; }

private:
    QPalette m_system;
    ThemeMode m_mode = ThemeMode::System;
};

} // namespace peerlight::ui
