// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QTextDocument;

namespace peerlight::ui {

/// Lays text and lists out, and puts tables, from the side where the language begins; code goes from the left in every
/// language. Left alone, each paragraph would go the way of its first word, be it the name of an option. A long line of
/// code goes on below, so that nobody has to scroll to the side, which is upside down in a page from the right.
void setPageDirection(QTextDocument &page, Qt::LayoutDirection direction);

} // namespace peerlight::ui
