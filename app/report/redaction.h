// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/alias_book.h"
#include "app/report/hand_over_note.h"

#include <QSet>

#include <optional>

namespace peerlight::report {

/// How much of what is handed out stands under aliases.
enum class Redaction {
    None,
    Names, ///< what people gave names to: peers, lines, carriers, circuits, hotlines; addresses and ids stay
    All,   ///< every name, address and id; times and results stay
};

/// "none", "names", "all".
[[nodiscard]] std::optional<Redaction> redactionFromName(QStringView name);
[[nodiscard]] QString redactionName(Redaction level);

/// What an alias stands for.
struct AliasUse
{
    QString alias;
    QString name;

    bool operator==(const AliasUse &) const = default;
};

/// Puts things under aliases, the same thing under the same alias wherever it stands. Pure: what it gives depends on
/// what it was given, and in which order.
class Redactor
{
public:
    explicit Redactor(Redaction level) : m_level(level) {}

    /// The whole run at once: a text may name a peer that stands further down.
    [[nodiscard]] HandOverNote masked(const HandOverNote &note);
    [[nodiscard]] RunHeader masked(const RunHeader &run);
    [[nodiscard]] RunSummary masked(const RunSummary &summary);
    /// After the note that names the peer.
    [[nodiscard]] inventory::Peer masked(const inventory::Peer &peer);
    [[nodiscard]] detection::Row masked(const detection::Row &row);

    /// Those that were given so far, in the order in which they were first needed.
    [[nodiscard]] const QList<AliasUse> &aliases() const { return m_uses; }

private:
    QString alias(AliasBook::Kind kind, const QString &name);
    void learn(const NotePeer &peer);
    [[nodiscard]] NotePeer maskedPeer(const NotePeer &peer);
    void maskIds(ResultLine &line, const QString &peerAlias);
    [[nodiscard]] QString text(const QString &text);

    Redaction m_level;
    AliasBook m_book;
    QList<AliasUse> m_uses;
    QSet<QString> m_named; ///< the names of m_uses
};

} // namespace peerlight::report
