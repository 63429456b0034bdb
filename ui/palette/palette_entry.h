// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace peerlight::ui {

/// One line of the palette. Choosing it fills in, selects, goes somewhere or does something harmless; it never sends.
struct PaletteEntry
{
    QString title;
    QString detail; ///< what it is and where: "Detection menu", "Peer, 10.1.2.2"
    QString keys;   ///< of an action; empty: none
    bool enabled = true;
    std::function<void()> choose;
};

/// Gives its entries each time the palette opens. Each place of the window can bring one.
using PaletteSource = std::function<QList<PaletteEntry>()>;

} // namespace peerlight::ui
