// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palette_entry.h"

namespace peerlight::ui {

class DisplayNames;
class InventoryBook;
class PeerView;
class ViewsPlace;

// What places of the window bring to the palette. All that is handed in must outlive the sources.

/// The person's groups and tags: choosing one filters the list to it.
[[nodiscard]] PaletteSource labelSource(const InventoryBook &book, PeerView &view, DisplayNames &names);
/// The saved views.
[[nodiscard]] PaletteSource viewSource(ViewsPlace &views, DisplayNames &names);

} // namespace peerlight::ui
