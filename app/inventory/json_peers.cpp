// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/json_peers.h"

#include "app/api/inventory_answers.h"
#include "app/inventory/json_check.h"
#include "app/inventory/peer_of.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace peerlight::inventory {

using namespace Qt::StringLiterals;

namespace {

struct JsonPeersWords
{
    Q_DECLARE_TR_FUNCTIONS(PeerList)
};

/// ".name" or ["a name"], cut.
QString memberStep(const QString &name)
{
    constexpr qsizetype longest = 64;
    const auto isPlain = [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_'); };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isPlain) ? u'.' + name.left(longest)
                                                                             : u"[\"%1\"]"_s.arg(name.left(longest));
}

/// Where in the document the reader is; a step lasts as long as this.
class PathStep
{
public:
    PathStep(QString &path, const QString &step) : m_path(path), m_before(path.size()) { m_path += step; }
    PathStep(QString &path, qsizetype member) : PathStep(path, u"[%1]"_s.arg(member)) {}
    ~PathStep() { m_path.truncate(m_before); }
    Q_DISABLE_COPY_MOVE(PathStep)

private:
    QString &m_path;
    qsizetype m_before;
};

class Finder
{
public:
    Finder(const QByteArray &json, int firstLine, ListCollector &collector)
        : m_json(json), m_firstLine(firstLine), m_collector(collector)
    {}

    void visit(const QJsonValue &value); ///< the depth is at most 1024: checkJson() has seen to that

private:
    void visitObject(const QJsonObject &object);
    void interface(const QJsonObject &object, const QJsonArray &peers);
    void ownRow(const QJsonObject &object, const QString &id);
    [[nodiscard]] int lineOf(const QString &id);

    static constexpr int mostSearches = 100; ///< each looks through the document
    const QByteArray &m_json;
    const int m_firstLine;
    ListCollector &m_collector;
    int m_searches = 0;
    QString m_path = u"$"_s;
};

void Finder::visit(const QJsonValue &value)
{
    if (value.isObject())
        return visitObject(value.toObject());
    const QJsonArray members = value.toArray();
    for (qsizetype i = 0; i < members.size(); ++i) {
        const QJsonValue member = members.at(i);
        const PathStep step(m_path, i);
        if (member.isObject() || member.isArray())
            visit(member);
        else if (const QString id = member.toString(); member.isString())
            m_collector.take(id, {}, api::PeerId::parse(id) ? m_firstLine : lineOf(id), m_path);
    }
}

void Finder::visitObject(const QJsonObject &object)
{
    const QJsonValue peers = object.value("vif_peers"_L1);
    if (peers.isArray())
        return interface(object, peers.toArray());
    for (const QLatin1StringView name : {"vif_peer_id"_L1, "peer_id"_L1}) {
        const PathStep step(m_path, memberStep(name));
        if (const QJsonValue id = object.value(name); id.isString())
            return ownRow(object, id.toString());
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue member = it.value();
        // What `terraform show` says of members, in the shape of the members themselves.
        if (it.key() == "sensitive_values"_L1)
            continue;
        // Lists of words, such as ids of security groups, are no peers: only a document of ids alone is.
        const QJsonArray array = member.toArray();
        const bool words = member.isArray() && !array.isEmpty() && array.first().isString();
        const PathStep step(m_path, memberStep(it.key()));
        if ((member.isObject() || member.isArray()) && !words)
            visit(member);
    }
}

void Finder::interface(const QJsonObject &object, const QJsonArray &peers)
{
    const api::VirtualInterface vif = api::readVirtualInterface(object);
    for (const api::VifPeer &peer : vif.peers)
        m_collector.take(peer.id.text(), {peerOf(peer, vif), {}}, m_firstLine);
    if (vif.malformedPeers == 0)
        return;
    for (qsizetype i = 0; i < peers.size(); ++i) {
        const QString id = peers.at(i).toObject().value("id"_L1).toString();
        if (const auto read = api::PeerId::parse(id); !read)
            m_collector.unread(id, read.error(), lineOf(id), u"%1.vif_peers[%2].id"_s.arg(m_path).arg(i));
    }
}

void Finder::ownRow(const QJsonObject &object, const QString &id)
{
    ListedPeer row;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QJsonValue value = member.value();
        if (value.isString())
            putCell(row, useOfTitle(member.key()), value.toString());
        else if (value.isDouble())
            putCell(row, useOfTitle(member.key()), QString::number(value.toInteger()));
        else if (value.isArray() && useOfTitle(member.key()) == ColumnUse::Tags)
            row.extras.tags = tagWords(value.toVariant().toStringList().join(u' '));
    }
    const bool readable = api::PeerId::parse(id).has_value();
    m_collector.take(id, row, readable ? m_firstLine : lineOf(id), m_path);
}

/// Where the text stands in the document; 0 if it is written in another way there.
int Finder::lineOf(const QString &id)
{
    if (id.isEmpty() || ++m_searches > mostSearches)
        return 0;
    const qsizetype at = m_json.indexOf('"' + id.toUtf8() + '"');
    return at < 0 ? 0 : m_firstLine + int(QByteArrayView(m_json).first(at).count('\n'));
}

} // namespace

tl::expected<void, QString> collectJsonPeers(const QByteArray &json, int line, ListCollector &collector)
{
    if (const auto checked = checkJson(json); !checked) {
        return tl::unexpected(JsonPeersWords::tr("Line %1, byte %2: %3")
                                  .arg(QString::number(line + checked.error().line - 1),
                                       QString::number(checked.error().offset), checked.error().why));
    }
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(JsonPeersWords::tr("Line %1: %2").arg(QString::number(line), error.errorString()));
    Finder finder(json, line, collector);
    finder.visit(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    return {};
}

} // namespace peerlight::inventory
