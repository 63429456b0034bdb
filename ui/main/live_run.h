// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/run_contents.h"

namespace peerlight::ui {

class InventoryBook;
class PeerView;
class Workspace;

enum class Extent { Selected, Shown, All }; ///< Shown: what the filter lets through

/// Of the peers of the table that have a result, in its order: those that have ended, and of those that are selected
/// also one that is under way.
[[nodiscard]] QList<int> rowsWithResults(const Workspace &workspace, const PeerView &view, Extent extent);

/// What somebody who copies means: what is selected, else what is shown.
[[nodiscard]] QList<int> rowsToCopy(const Workspace &workspace, const PeerView &view);

/// What the list shows of these rows, under their own names.
[[nodiscard]] report::RunContents liveRun(const Workspace &workspace, const InventoryBook &book,
                                          const QList<int> &rows);

/// What several results of the last run have in common, a sentence; empty: nothing that is known.
[[nodiscard]] QString liveCause(const Workspace &workspace, const QList<int> &rows);

} // namespace peerlight::ui
