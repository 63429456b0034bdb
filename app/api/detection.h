// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/ids.h"
#include "app/api/kept_json.h"

#include <QList>
#include <QString>

#include <optional>

namespace peerlight::api {

/// Source: "Querying a Connectivity Detection Task": processing, complete, error. Anything else is
/// Unrecognized and its word is kept in Detection::statusText.
enum class DetectionStatus { Processing, Complete, Error, Unrecognized };

/// One connectivity detection task as the service describes it. Times are the service's own text
/// ("YYYY-MM-DD HH:MM:SS", zone undocumented): never converted.
struct Detection
{
    DetectionId id;
    PeerId peerId;
    QString projectId;
    DetectionStatus status = DetectionStatus::Unrecognized;
    QString statusText; ///< as sent, cut at 64 characters
    /// Percent of packets lost, exactly as sent if it is a whole number of 0 to 100, else empty.
    /// It is no measurement unless status is Complete: the service sends 0 while a task is processing.
    std::optional<int> lossRatio;
    QString startTime; ///< as sent; empty when absent, null or ""
    QString endTime;   ///< as sent; empty when absent, null or ""
    KeptJson raw;      ///< everything the service said of this task, unknown members too
};

/// One page of a list. `malformed` counts the members that could not be read as a task; they are skipped.
struct DetectionPage
{
    QList<Detection> items;
    int received = 0; ///< how many members the page had, readable or not
    int malformed = 0;
    QString lastId;     ///< id of the last readable member, the marker where there is no page_info
    QString nextMarker; ///< page_info.next_marker; empty when absent
    bool hasPageInfo = false;
};

} // namespace peerlight::api
