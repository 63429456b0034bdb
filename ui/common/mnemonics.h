// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace peerlight::ui {

// The marked letters of texts ("&Detect"), so that none of those that are seen together answers to the keys of
// another, whatever the language. Pure.

/// The letter that a text answers to with Alt, in upper case; null: none.
[[nodiscard]] QChar mnemonicLetter(const QString &text);

/// The texts with marks of which no two are the same, and none is one of `taken` (upper case). A mark that nobody
/// before has stays where it is; another moves to a free letter of its text, or goes where there is none. A text
/// without a mark stays without.
[[nodiscard]] QStringList distinctMnemonics(const QStringList &texts, QSet<QChar> taken = {});

} // namespace peerlight::ui
