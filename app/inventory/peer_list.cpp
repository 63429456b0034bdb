// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/peer_list.h"

#include "app/inventory/json_peers.h"
#include "app/inventory/list_format.h"
#include "app/inventory/list_table.h"
#include "app/inventory/list_words.h"

#include <QCoreApplication>

namespace peerlight::inventory {

using namespace Qt::StringLiterals;

namespace {

/// Enough to tell what a list is; and a list that is shorter is told at its end.
constexpr qsizetype headLength = 65536;
constexpr qsizetype longestJsonLine = 1 << 20;

struct PeerListWords
{
    Q_DECLARE_TR_FUNCTIONS(PeerList)
};

using Done = tl::expected<void, QString>;

} // namespace

class PeerListReader::Private
{
public:
    explicit Private(const ListChoices &wanted) : choices(wanted), decoder(wanted.encoding) {}

    Done take(QStringView text);
    Done decide(bool isWhole);
    Done pump(QStringView text);
    Done pumpJson(QStringView text);
    Done pumpJsonLines(QStringView text);
    void jsonLine(const QByteArray &line);
    Done finish();

    ListChoices choices;
    ListDecoder decoder;
    ListCollector collector;
    qint64 bytes = 0;
    QString head; ///< until it is decided what the list is
    bool decided = false;
    std::unique_ptr<ListWords> words;
    std::unique_ptr<ListTable> table;
    QByteArray json; ///< of Json all, of JsonLines what the last line break left
    int jsonLineNumber = 1;
};

Done PeerListReader::Private::take(QStringView text)
{
    if (decided)
        return pump(text);
    head += text;
    return head.size() < headLength ? Done() : decide(false);
}

Done PeerListReader::Private::decide(bool isWhole)
{
    decided = true;
    const ListHead found = headOf(head, isWhole, choices);
    collector.list().preview.format = found.format;
    jsonLineNumber = found.firstLine;
    switch (found.format) {
    case ListFormat::Text:
        words = std::make_unique<ListWords>(found.firstLine, collector);
        break;
    case ListFormat::Csv:
    case ListFormat::Tsv:
        table = std::make_unique<ListTable>(found, collector);
        break;
    case ListFormat::Json:
    case ListFormat::JsonLines:
        break;
    }
    const QString text = std::exchange(head, {}).sliced(found.from);
    return pump(text);
}

Done PeerListReader::Private::pump(QStringView text)
{
    const ListFormat format = collector.list().preview.format;
    if (format == ListFormat::Json)
        return pumpJson(text);
    if (format == ListFormat::JsonLines)
        return pumpJsonLines(text);
    if (words)
        words->feed(text);
    if (table)
        table->feed(text);
    if (collector.isTooLong())
        return tl::unexpected(PeerListWords::tr("The list has more than %1 peers.").arg(mostPeers));
    return {};
}

Done PeerListReader::Private::pumpJson(QStringView text)
{
    json += text.toUtf8();
    if (json.size() > largestJsonList)
        return tl::unexpected(PeerListWords::tr("The JSON is larger than 20 MB: it is not a list of peers."));
    return {};
}

Done PeerListReader::Private::pumpJsonLines(QStringView text)
{
    json += text.toUtf8();
    qsizetype from = 0;
    for (qsizetype end = json.indexOf('\n'); end >= 0; end = json.indexOf('\n', from)) {
        jsonLine(json.sliced(from, end - from));
        from = end + 1;
        ++jsonLineNumber;
    }
    json.remove(0, from);
    if (json.size() > longestJsonLine)
        return tl::unexpected(PeerListWords::tr("Line %1 is longer than 1 MB.").arg(jsonLineNumber));
    if (collector.isTooLong())
        return tl::unexpected(PeerListWords::tr("The list has more than %1 peers.").arg(mostPeers));
    return {};
}

/// The line itself is not told: nobody knows what it holds.
void PeerListReader::Private::jsonLine(const QByteArray &line)
{
    if (line.trimmed().isEmpty())
        return;
    if (const auto read = collectJsonPeers(line, jsonLineNumber, collector); !read)
        collector.unread({}, read.error(), jsonLineNumber);
}

Done PeerListReader::Private::finish()
{
    if (!decided) {
        if (const Done done = decide(true); !done)
            return done;
    }
    if (words)
        words->finish();
    if (table)
        table->finish();
    collector.list().preview.encoding = decoder.encoding();
    switch (collector.list().preview.format) {
    case ListFormat::Json:
        return collectJsonPeers(json, jsonLineNumber, collector);
    case ListFormat::JsonLines:
        jsonLine(json);
        break;
    case ListFormat::Text:
    case ListFormat::Csv:
    case ListFormat::Tsv:
        break;
    }
    return {};
}

PeerListReader::PeerListReader(const ListChoices &choices) : d(std::make_unique<Private>(choices)) {}

PeerListReader::~PeerListReader() = default;

tl::expected<void, QString> PeerListReader::feed(QByteArrayView bytes)
{
    d->bytes += bytes.size();
    if (d->bytes > largestList)
        return tl::unexpected(PeerListWords::tr("The file is larger than 100 MB: it is not a list of peers."));
    const auto text = d->decoder.decode(bytes);
    return text ? d->take(*text) : tl::unexpected(text.error());
}

tl::expected<void, QString> PeerListReader::feedText(QStringView text)
{
    return d->take(text);
}

tl::expected<PeerListText, QString> PeerListReader::finish()
{
    if (d->bytes > 0) {
        const auto text = d->decoder.finish();
        if (!text)
            return tl::unexpected(text.error());
        if (const auto taken = d->take(*text); !taken)
            return tl::unexpected(taken.error());
    }
    if (const auto done = d->finish(); !done)
        return tl::unexpected(done.error());
    return std::move(d->collector.list());
}

PeerListText parsePeerList(QStringView text)
{
    PeerListReader reader;
    const auto fed = reader.feedText(text);
    auto list = fed ? reader.finish() : tl::unexpected(fed.error());
    if (list)
        return *std::move(list);
    PeerListText nothing;
    nothing.unreadCount = 1;
    nothing.unread.append({1, {}, list.error()});
    return nothing;
}

QList<JoinedPeer> joinedPeers(const PeerListText &list)
{
    QList<JoinedPeer> joined;
    joined.reserve(list.peers.size());
    for (const Peer &peer : list.peers) {
        JoinedPeer one;
        one.peer = peer;
        const ListExtras extras = list.extras.value(peer.id);
        if (!extras.lineName.isEmpty()) {
            one.line.emplace();
            one.line->id = peer.lineId;
            one.line->name = extras.lineName;
        }
        if (!extras.gatewayName.isEmpty()) {
            one.gateway.emplace();
            one.gateway->id = peer.gatewayId;
            one.gateway->name = extras.gatewayName;
        }
        one.tags = extras.tags;
        one.notes = extras.notes;
        joined.append(one);
    }
    return joined;
}

tl::expected<PeerListText, QString> parsePeerListBytes(QByteArrayView bytes, const ListChoices &choices)
{
    constexpr qsizetype piece = 1 << 16;
    PeerListReader reader(choices);
    if (bytes.size() > largestList)
        return tl::unexpected(PeerListWords::tr("The file is larger than 100 MB: it is not a list of peers."));
    for (qsizetype from = 0; from < bytes.size(); from += piece) {
        const auto fed = reader.feed(bytes.sliced(from, std::min(piece, bytes.size() - from)));
        if (!fed)
            return tl::unexpected(fed.error());
    }
    return reader.finish();
}

} // namespace peerlight::inventory
