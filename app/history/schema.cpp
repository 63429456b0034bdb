// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/schema.h"

#include "app/history/database_file.h"
#include "app/history/postgres.h"
#include "app/history/sqlite.h"

#include <QCoreApplication>

namespace peerlight::history {

using namespace Qt::StringLiterals;

namespace {

struct SchemaWords
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

// Times are milliseconds since 1970 UTC. `place` is the row's number in its run. What a row of ten million does not
// need stands in tables of its own: names that rarely change, words of errors, the ids of boots.
SchemaStep firstTables()
{
    return {
        uR"(CREATE TABLE run (
            no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, endpoint TEXT NOT NULL, project TEXT NOT NULL,
            started_at BIGINT NOT NULL, ended_at BIGINT, deadline_ms BIGINT NOT NULL, owner TEXT NOT NULL,
            left_open INTEGER NOT NULL DEFAULT 0, fence_known INTEGER NOT NULL DEFAULT 0,
            requests BIGINT NOT NULL DEFAULT 0))"_s,
        uR"(CREATE TABLE fence (
            run_no INTEGER NOT NULL REFERENCES run, task_id TEXT NOT NULL, PRIMARY KEY (run_no, task_id))
            WITHOUT ROWID)"_s,
        u"CREATE TABLE peer (no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)"_s, uR"(CREATE TABLE naming (
            no INTEGER PRIMARY KEY, peer_no INTEGER NOT NULL REFERENCES peer, name TEXT NOT NULL,
            gateway TEXT NOT NULL, UNIQUE (peer_no, name, gateway)))"_s,
        u"CREATE TABLE boot (no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)"_s, uR"(CREATE TABLE detection (
            no INTEGER PRIMARY KEY, run_no INTEGER NOT NULL REFERENCES run, place INTEGER NOT NULL,
            peer_no INTEGER NOT NULL REFERENCES peer, naming_no INTEGER NOT NULL REFERENCES naming,
            state INTEGER NOT NULL, reason INTEGER NOT NULL DEFAULT 0, recovered INTEGER NOT NULL DEFAULT 0,
            requests INTEGER NOT NULL DEFAULT 0, loss INTEGER, task_id TEXT, status INTEGER,
            start_time TEXT, end_time TEXT, queued_at BIGINT NOT NULL, sent_at BIGINT, accepted_at BIGINT,
            ended_at BIGINT, boot_no INTEGER REFERENCES boot, sent_boot_ms BIGINT))"_s,
        uR"(CREATE TABLE detection_more (
            detection_no INTEGER PRIMARY KEY REFERENCES detection, status_text TEXT, raw TEXT, error_kind INTEGER,
            http_status INTEGER, api_code TEXT, request_id TEXT, error_text TEXT, error_detail TEXT,
            candidates TEXT))"_s,
        u"CREATE UNIQUE INDEX detection_place ON detection (run_no, place)"_s,
        // SQLite ends each entry of an index with the row's `no`: this is (peer_no, no).
        u"CREATE INDEX detection_peer ON detection (peer_no)"_s,
        u"CREATE INDEX detection_open ON detection (run_no) WHERE state < 5"_s, // State::Complete
    };
}

/// The last looks at what projects have, and what their person adds to it. Texts are never NULL: what is not known is
/// empty. A look is written once and read as a whole, so nothing of it is looked for by an index.
SchemaStep inventoryTables()
{
    return {
        uR"(CREATE TABLE look (
            no INTEGER PRIMARY KEY, endpoint TEXT NOT NULL, project TEXT NOT NULL, looked_at BIGINT NOT NULL))"_s,
        u"CREATE INDEX look_place ON look (endpoint, project)"_s,
        uR"(CREATE TABLE look_peer (
            look_no INTEGER NOT NULL REFERENCES look, place INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,
            remote_gateway TEXT NOT NULL, local_gateway TEXT NOT NULL, address_family TEXT NOT NULL,
            route_mode TEXT NOT NULL, bgp_asn BIGINT, bgp_status TEXT NOT NULL, status TEXT NOT NULL, vlan INTEGER,
            interface_id TEXT NOT NULL, interface_name TEXT NOT NULL, line_id TEXT NOT NULL,
            gateway_id TEXT NOT NULL, device_id TEXT NOT NULL, PRIMARY KEY (look_no, place)) WITHOUT ROWID)"_s,
        uR"(CREATE TABLE look_interface (
            look_no INTEGER NOT NULL REFERENCES look, place INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,
            status TEXT NOT NULL, service_type TEXT NOT NULL, line_id TEXT NOT NULL, gateway_id TEXT NOT NULL,
            vlan INTEGER, bandwidth_mbit INTEGER, PRIMARY KEY (look_no, place)) WITHOUT ROWID)"_s,
        uR"(CREATE TABLE look_line (
            look_no INTEGER NOT NULL REFERENCES look, place INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,
            type TEXT NOT NULL, status TEXT NOT NULL, provider_status TEXT NOT NULL, port_type TEXT NOT NULL,
            provider TEXT NOT NULL, location TEXT NOT NULL, peer_location TEXT NOT NULL, device_id TEXT NOT NULL,
            bandwidth_mbit INTEGER, PRIMARY KEY (look_no, place)) WITHOUT ROWID)"_s,
        uR"(CREATE TABLE look_gateway (
            look_no INTEGER NOT NULL REFERENCES look, place INTEGER NOT NULL, kind INTEGER NOT NULL, id TEXT NOT NULL,
            name TEXT NOT NULL, status TEXT NOT NULL, vpc_id TEXT NOT NULL, enterprise_router_id TEXT NOT NULL,
            location TEXT NOT NULL, bgp_asn BIGINT, PRIMARY KEY (look_no, place)) WITHOUT ROWID)"_s,
        uR"(CREATE TABLE look_refused (
            look_no INTEGER NOT NULL REFERENCES look, part INTEGER NOT NULL, http_status INTEGER NOT NULL,
            api_code TEXT NOT NULL, request_id TEXT NOT NULL, sentence TEXT NOT NULL, PRIMARY KEY (look_no, part))
            WITHOUT ROWID)"_s,
        u"CREATE TABLE own_group (name TEXT PRIMARY KEY) WITHOUT ROWID"_s,
        uR"(CREATE TABLE own_member (
            group_name TEXT NOT NULL REFERENCES own_group, place INTEGER NOT NULL, peer_id TEXT NOT NULL,
            PRIMARY KEY (group_name, place)) WITHOUT ROWID)"_s,
        uR"(CREATE TABLE own_tag (
            peer_id TEXT NOT NULL, place INTEGER NOT NULL, tag TEXT NOT NULL, PRIMARY KEY (peer_id, place))
            WITHOUT ROWID)"_s,
        uR"(CREATE TABLE own_card (
            line_id TEXT PRIMARY KEY, carrier TEXT NOT NULL, circuit_id TEXT NOT NULL, hotline TEXT NOT NULL,
            contract TEXT NOT NULL, notes TEXT NOT NULL) WITHOUT ROWID)"_s,
        uR"(CREATE TABLE own_window (
            line_id TEXT NOT NULL REFERENCES own_card, place INTEGER NOT NULL, starts_at BIGINT NOT NULL,
            ends_at BIGINT NOT NULL, note TEXT NOT NULL, PRIMARY KEY (line_id, place)) WITHOUT ROWID)"_s,
    };
}

SchemaStep baselineTables()
{
    return {
        uR"(CREATE TABLE baseline (
            name TEXT PRIMARY KEY, run_no INTEGER NOT NULL REFERENCES run, set_at BIGINT NOT NULL) WITHOUT ROWID)"_s,
        u"CREATE INDEX baseline_run ON baseline (run_no)"_s,
    };
}

/// What a team's history on a server needs: who ran what, what waits to be sent, who is heard of. And for those who
/// read: counts of ended runs, and a peer's outcomes over time by an index alone.
SchemaStep teamTables()
{
    return {
        u"ALTER TABLE run ADD COLUMN operator TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE run ADD COLUMN shared INTEGER NOT NULL DEFAULT 0"_s,
        uR"(CREATE TABLE unsent (
            mark INTEGER PRIMARY KEY AUTOINCREMENT, run_no INTEGER NOT NULL, place INTEGER NOT NULL,
            changes INTEGER NOT NULL DEFAULT 1, UNIQUE (run_no, place)))"_s,
        uR"(CREATE TABLE owner (
            name TEXT PRIMARY KEY, operator TEXT NOT NULL, folder TEXT NOT NULL, seen_at BIGINT NOT NULL)
            WITHOUT ROWID)"_s,
        uR"(CREATE TABLE run_count (
            run_no INTEGER NOT NULL REFERENCES run, state INTEGER NOT NULL, loss INTEGER NOT NULL,
            detections INTEGER NOT NULL, PRIMARY KEY (run_no, state, loss)) WITHOUT ROWID)"_s,
        uR"(INSERT INTO run_count (run_no, state, loss, detections)
            SELECT d.run_no, d.state, COALESCE(d.loss, -1), COUNT(*) FROM detection d JOIN run r ON r.no = d.run_no
            WHERE r.ended_at IS NOT NULL GROUP BY d.run_no, d.state, COALESCE(d.loss, -1))"_s,
        u"CREATE INDEX detection_time ON detection (peer_no, queued_at, state, loss)"_s,
    };
}

int versionOf(Database &db)
{
    return db.engine() == Database::Engine::Postgres ? postgres::version(db) : sqlite::version(db);
}

void setVersionOf(Database &db, int version)
{
    if (db.engine() == Database::Engine::Postgres)
        postgres::setVersion(db, version);
    else
        sqlite::setVersion(db, version);
}

Done keepCopy(Database &db, const QString &file, int version)
{
    const QString copy = siblingOf(file, u"history-before-v%1.db"_s.arg(version));
    const Expected<void> made = makePrivateEmptyFile(copy);
    if (!made)
        return tl::unexpected(Failure{made.error()});
    return db.check([&] { sqlite::copyTo(db, copy); });
}

} // namespace

QList<SchemaStep> schemaSteps()
{
    return {firstTables(), inventoryTables(), baselineTables(), teamTables()};
}

Done checkVersion(Database &db, const QList<SchemaStep> &steps)
{
    int version = 0;
    const Done done = db.check([&] { version = versionOf(db); });
    if (done && version < 0) // no version of ours
        return tl::unexpected(Failure{.sentence = SchemaWords::tr("The history is damaged."), .damaged = true});
    if (!done || version <= steps.size())
        return done;
    Failure failure{SchemaWords::tr("The history was written by a newer version of Peerlight, and is left as it is.")};
    failure.newer = true;
    return tl::unexpected(failure);
}

Done migrate(Database &db, const QList<SchemaStep> &steps, const QString &file)
{
    const int last = static_cast<int>(steps.size());
    int version = 0;
    Done done = db.check([&] { version = versionOf(db); });
    if (!done || version == last)
        return done;
    const bool onServer = db.engine() == Database::Engine::Postgres;
    if (version > 0 && !onServer)
        done = keepCopy(db, file, last);
    if (!done)
        return done;
    return db.transaction(Database::Access::Write, [&] {
        // Another process may have been faster.
        for (int step = versionOf(db); step < last; ++step) {
            for (const QString &statement : steps[step])
                db.run(onServer ? postgres::tableStatement(statement) : statement);
        }
        setVersionOf(db, last);
    });
}

} // namespace peerlight::history
