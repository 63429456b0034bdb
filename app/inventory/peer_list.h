// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/inventory.h"
#include "app/inventory/list_columns.h"
#include "app/inventory/list_encoding.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <memory>
#include <optional>

#include <tl/expected.hpp>

namespace peerlight::inventory {

inline constexpr qint64 largestList = 100 * 1024 * 1024;    ///< bytes of a file
inline constexpr qint64 largestJsonList = 20 * 1024 * 1024; ///< JSON is read as a whole
inline constexpr qsizetype mostPeers = 250'000;             ///< of a list; more is refused
inline constexpr qsizetype mostPreviewRows = 20;

/// What could not be read, and where.
struct UnreadPiece
{
    int line = 0;      ///< counted from 1; 0: not known
    QString text;      ///< cut at 80 characters; never of a column or member that is secret
    QString why;       ///< translated sentence
    QString path = {}; ///< in JSON: "$.vif_peers[3].id"; else empty
};

enum class ListFormat { Text, Csv, Tsv, Json, JsonLines };

struct ListColumn
{
    QString title; ///< empty where the list has no header
    ColumnUse use = ColumnUse::Ignore;
};

/// What a list was taken for, to be shown before it is used.
struct ListPreview
{
    ListFormat format = ListFormat::Text;
    ListEncoding encoding = ListEncoding::Detect; ///< Detect: it was text already
    char16_t separator = 0;                       ///< of Csv and Tsv
    bool hasHeader = false;
    QList<ListColumn> columns; ///< of Csv and Tsv
    QList<QStringList> rows;   ///< the first ones, the cells as they are in the list; secret ones are empty
};

/// What a person decided in place of what would be detected.
struct ListChoices
{
    ListEncoding encoding = ListEncoding::Detect;
    std::optional<char16_t> separator; ///< set: it is a table with these separators
    std::optional<bool> hasHeader;
    QList<ColumnUse> columns; ///< of the table; empty: as proposed
};

struct PeerListText
{
    QList<Peer> peers;                     ///< in the order of the list, each id once; with what the list says of them
    QHash<api::PeerId, ListExtras> extras; ///< of those that have any
    int duplicates = 0;
    QList<UnreadPiece> unread; ///< at most 1000 are kept
    int unreadCount = 0;
    ListPreview preview;
};

/// Reads a list of peers piece by piece, so that a large file is never held as a whole (but for JSON), and reading can
/// be given up between two pieces:
/// - text: ids separated by commas, semicolons, spaces, tabs or new lines, with or without quotes; `#` starts a
/// comment;
/// - CSV and TSV (RFC 4180; also with ';', and a `sep=` line), with a header or without;
/// - JSON, and lines of JSON: answers of the API in any nesting, what KooCLI prints, Terraform's state (version 4) and
///   `terraform show -json`, and what this program writes;
/// - tables that are drawn with '|' and '+': what KooCLI prints with --cli-output=table, and Markdown.
/// Pure. After an error nothing more may be fed; errors are translated sentences.
class PeerListReader
{
public:
    explicit PeerListReader(const ListChoices &choices = {});
    ~PeerListReader();
    Q_DISABLE_COPY_MOVE(PeerListReader)

    [[nodiscard]] tl::expected<void, QString> feed(QByteArrayView bytes);
    [[nodiscard]] tl::expected<void, QString> feedText(QStringView text); ///< either bytes or text
    [[nodiscard]] tl::expected<PeerListText, QString> finish();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// A list that a person pasted. What cannot be read at all is one unread piece.
[[nodiscard]] PeerListText parsePeerList(QStringView text);

/// What a list says, in the view of an inventory: lines and gateways have a name at most. Pure.
[[nodiscard]] QList<JoinedPeer> joinedPeers(const PeerListText &list);

/// The bytes of a file.
[[nodiscard]] tl::expected<PeerListText, QString> parsePeerListBytes(QByteArrayView bytes,
                                                                     const ListChoices &choices = {});

} // namespace peerlight::inventory
