// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace peerlight::ui {

/// Shows what this program is, its version and licence; not modal, deletes itself when closed.
void showAbout(QWidget &parent);

} // namespace peerlight::ui
