// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/hand_over_note.h"

namespace peerlight::report {

/// The words of a note in its own language: it cannot take those of the window's translation. %1 and so on are
/// filled in.
struct NoteWords
{
    QString title;     ///< %1: the time
    QString demoTitle; ///< the same of the demo
    QString where;     ///< %1: region or endpoint, %2: project
    QString peers;     ///< %1: how many
    QString loss;      ///< %1: percent
    QString gateway;   ///< %1
    QString line;      ///< %1
    QString circuit;   ///< %1
    QString call;      ///< %1: carrier, %2: hotline
    QString carrier;   ///< %1: without a hotline
    QString task;      ///< %1
    QString request;   ///< %1
    QString more;      ///< %1: how many
    QString comma;     ///< between the parts of a sentence
    QString colon;     ///< behind a heading
    QString writtenBy; ///< %1: version
};

[[nodiscard]] const NoteWords &noteWords(NoteLanguage language);
[[nodiscard]] QString noteOutcome(insight::Outcome outcome, NoteLanguage language);
/// Why there is no result; empty where there is one.
[[nodiscard]] QString noteReason(const ResultLine &result, NoteLanguage language);

} // namespace peerlight::report
