// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/theme_switch.h"

#include <QApplication>

namespace peerlight::ui {

void ThemeSwitch::apply(ThemeMode mode)
{
    m_mode = mode;
    // An empty palette is the desktop's own again: what this window found may be another window's theme.
    QApplication::setPalette(paletteFor(mode, {}));
}

} // namespace peerlight::ui
