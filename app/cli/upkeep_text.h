// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/file_check.h"
#include "app/history/prune.h"

#include <QByteArray>

namespace peerlight::cli {

// What --check and --prune say. Pure.

[[nodiscard]] QByteArray checkText(const history::FileCheck &check);
[[nodiscard]] QByteArray checkJson(const history::FileCheck &check);

/// `removed`: what was; nothing where nothing was to be removed.
[[nodiscard]] QByteArray pruneText(const history::PrunePlan &plan, const history::Pruned *removed);
[[nodiscard]] QByteArray pruneJson(const history::PrunePlan &plan, const history::Pruned *removed);

} // namespace peerlight::cli
