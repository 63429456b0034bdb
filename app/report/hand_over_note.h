// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace peerlight::report {

enum class NoteForm { Plain, Markdown };

/// The note is for whoever reads the ticket: its language is chosen, and need not be that of the window.
enum class NoteLanguage { English, Chinese };

/// A result with whom to call about it.
struct NotePeer
{
    ResultLine result;
    QString lineName; ///< the name of the line, else its id; empty: not known
    QString carrier;  ///< the rest is of the line's circuit card
    QString circuitId;
    QString hotline;
};

struct HandOverNote
{
    QString where; ///< region or endpoint
    QString projectId;
    QDateTime from;        ///< UTC: the earliest and the latest end of a result
    QDateTime to;          ///< invalid: nothing has ended
    QList<NotePeer> peers; ///< in the order of the list
    QStringList causes;    ///< what many have in common, a sentence each, in the language of the note
    QString toolVersion;
    bool demo = false; ///< nothing of it is real, and the note says so
};

/// The times are taken from the results.
[[nodiscard]] HandOverNote noteOf(const QList<NotePeer> &peers);

/// A few lines for a chat or a ticket: how many have which outcome, and each peer that is not clear with its loss,
/// line, circuit, task and request id; at most 20 an outcome, the others are counted. All clear: the peers are named.
/// UTF-8 text that ends with a line break; names of the service cannot act in Markdown. Pure.
[[nodiscard]] QString noteText(const HandOverNote &note, NoteForm form, NoteLanguage language);

/// "plain" and "markdown"; "en" and "zh".
[[nodiscard]] std::optional<NoteForm> noteFormFromName(QStringView name);
[[nodiscard]] std::optional<NoteLanguage> noteLanguageFromName(QStringView name);

} // namespace peerlight::report
