// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/theme_switch.h"

#include <QApplication>

namespace peerlight::ui {

ThemeSwitch::ThemeSwitch() : m_system(QApplication::palette()) {}

void ThemeSwitch::apply(ThemeMode mode)
{
    m_mode = mode;
    QApplication::setPalette(paletteFor(mode, m_system));
}

} // namespace peerlight::ui
