// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

namespace peerlight::ui {

/// Puts a theme over the whole application, or gives it the desktop's own palette back.
class ThemeSwitch
{
public:
    void apply(ThemeMode mode);
    [[nodiscard]] ThemeMode mode() const { return m_mode; }

private:
    ThemeMode m_mode = ThemeMode::System;
};

} // namespace peerlight::ui
