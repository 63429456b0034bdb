// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/faults.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace peerlight::simulator {

namespace {

struct Entry
{
    Fault fault;
    const char *name;
    const char *sentence;
};

constexpr const char *kContext = "SimulatorFaults";

constexpr std::array kEntries{
    Entry{Fault::ExpiredToken, "expired-token",
          QT_TRANSLATE_NOOP("SimulatorFaults", "The token expires after 20 requests (401 APIGW.0307); the same token "
                                               "with -renewed at its end is good from then on.")},
    Entry{Fault::Throttle, "throttle",
          QT_TRANSLATE_NOOP("SimulatorFaults", "More than 5 requests in a second are refused (429 APIGW.0308) with a "
                                               "text that names one second.")},
    Entry{Fault::ThrottleRetryAfter, "throttle-retry-after",
          QT_TRANSLATE_NOOP("SimulatorFaults", "More than 10 requests in a second are refused (429), and so is "
                                               "everything until the 2 seconds of Retry-After are over.")},
    Entry{Fault::LostReply, "lost-reply",
          QT_TRANSLATE_NOOP("SimulatorFaults", "Every third create is carried out, but its connection is cut without "
                                               "an answer.")},
    Entry{Fault::LostRequest, "lost-request",
          QT_TRANSLATE_NOOP("SimulatorFaults", "The second create, and every third after it, is lost before it is "
                                               "carried out, and its connection is cut.")},
    Entry{Fault::BadGateway, "bad-gateway",
          QT_TRANSLATE_NOOP("SimulatorFaults", "The first create, and every third after it, is answered with a 502 "
                                               "page; every second one of these was carried out.")},
    Entry{Fault::FlakyReads, "flaky-reads",
          QT_TRANSLATE_NOOP("SimulatorFaults", "Every fourth read is answered with a 503 page.")},
    Entry{Fault::NoList, "no-list",
          QT_TRANSLATE_NOOP("SimulatorFaults", "The list of detections is refused (403); single ones can be read.")},
    Entry{Fault::Slow, "slow", QT_TRANSLATE_NOOP("SimulatorFaults", "Every answer takes 3 seconds longer.")},
    Entry{Fault::HalfBody, "half-body",
          QT_TRANSLATE_NOOP("SimulatorFaults", "Every fifth answer ends half-way through its body.")},
    Entry{Fault::Offline, "offline",
          QT_TRANSLATE_NOOP("SimulatorFaults", "After 30 requests every connection is cut for 10 seconds, once.")},
    Entry{Fault::CaptivePortal, "captive-portal",
          QT_TRANSLATE_NOOP("SimulatorFaults", "Everything is answered with the sign-in page of a hotel network "
                                               "(200, HTML).")},
    Entry{Fault::Redirect, "redirect",
          QT_TRANSLATE_NOOP("SimulatorFaults", "Everything is redirected to another origin (302).")},
    Entry{Fault::Stuck, "stuck",
          QT_TRANSLATE_NOOP("SimulatorFaults", "Detections of every fifth peer stay processing for ever.")},
    Entry{
        Fault::UnknownStatus, "unknown-status",
        QT_TRANSLATE_NOOP("SimulatorFaults", "Detections of every fifth peer end in a status that no document names.")},
    Entry{Fault::Gone, "gone",
          QT_TRANSLATE_NOOP("SimulatorFaults", "Detections of every fifth peer vanish instead of ending.")},
    Entry{
        Fault::WrongPeer, "wrong-peer",
        QT_TRANSLATE_NOOP("SimulatorFaults", "Creates for every fifth peer are answered with the id of another peer.")},
    Entry{Fault::BadLoss, "bad-loss",
          QT_TRANSLATE_NOOP(
              "SimulatorFaults",
              "Detections of every fifth peer complete with a loss that is not a whole number from 0 to 100.")},
    Entry{Fault::LateList, "late-list",
          QT_TRANSLATE_NOOP("SimulatorFaults", "A detection is in the list only 3 seconds after its create.")},
    Entry{Fault::Flapping, "flapping",
          QT_TRANSLATE_NOOP("SimulatorFaults", "Every second detection of a peer in trouble finds it clear.")},
    Entry{Fault::PageInfo, "page-info",
          QT_TRANSLATE_NOOP("SimulatorFaults", "The list of detections carries page_info, which its document does not "
                                               "have.")},
    Entry{Fault::MarkerLoop, "marker-loop",
          QT_TRANSLATE_NOOP("SimulatorFaults", "Every list says for ever that its first page comes next.")},
    Entry{Fault::Documented400, "documented-400",
          QT_TRANSLATE_NOOP("SimulatorFaults",
                            "What does not exist is answered with 400, as the published table of error "
                            "codes has it, not with 404.")},
    Entry{Fault::IamWrongPassword, "iam-wrong-password",
          QT_TRANSLATE_NOOP("SimulatorFaults", "Every sign-in is refused for its password (401 IAM.0062).")},
    Entry{Fault::IamLocked, "iam-locked",
          QT_TRANSLATE_NOOP("SimulatorFaults", "Every sign-in is refused, since the user is locked (401 IAM.0061).")},
    Entry{Fault::IamMfa, "iam-mfa",
          QT_TRANSLATE_NOOP("SimulatorFaults", "Every sign-in is refused for its one-time code (400 IAM.1061).")},
    Entry{Fault::IamConsoleOnly, "iam-console-only",
          QT_TRANSLATE_NOOP("SimulatorFaults", "The user may use the web console only (403 IAM.0081).")},
    Entry{Fault::IamDisabled, "iam-disabled",
          QT_TRANSLATE_NOOP("SimulatorFaults", "The user is disabled (403 IAM.0082).")},
    Entry{Fault::IamNoToken, "iam-no-token",
          QT_TRANSLATE_NOOP("SimulatorFaults", "A sign-in is answered with 201, but without a token.")},
    Entry{Fault::IamLongToken, "iam-long-token",
          QT_TRANSLATE_NOOP("SimulatorFaults", "A sign-in gives a token of 40,000 characters.")},
    Entry{Fault::TokenExpires, "token-expires",
          QT_TRANSLATE_NOOP("SimulatorFaults", "A token that a sign-in gave is refused after 12 requests with it (401 "
                                               "APIGW.0307), long before its expires_at.")},
};

constexpr int kCycle = 5;
constexpr std::array kOfPeers{Fault::Stuck, Fault::UnknownStatus, Fault::Gone, Fault::WrongPeer, Fault::BadLoss};

} // namespace

tl::expected<FaultSet, QString> parseFaults(const QStringList &names)
{
    FaultSet faults;
    for (const QString &name : names) {
        const auto found = std::find_if(kEntries.begin(), kEntries.end(),
                                        [&name](const Entry &entry) { return name == QLatin1StringView(entry.name); });
        if (found == kEntries.end()) {
            QStringList known;
            for (const Entry &entry : kEntries)
                known << QLatin1StringView(entry.name);
            return tl::make_unexpected(
                QCoreApplication::translate(kContext, "There is no fault named “%1”. The faults are: %2.")
                    .arg(name, known.join(", "_L1)));
        }
        faults |= found->fault;
    }
    return faults;
}

QList<std::pair<QString, QString>> faultDescriptions()
{
    QList<std::pair<QString, QString>> list;
    for (const Entry &entry : kEntries)
        list.append({QLatin1StringView(entry.name), QCoreApplication::translate(kContext, entry.sentence)});
    return list;
}

bool hitsPeer(FaultSet faults, Fault fault, int peer)
{
    if (!faults.testFlag(fault))
        return false;
    int turn = 0; // the first fault of the set takes the first peer, the next one the second
    for (const Fault other : kOfPeers) {
        if (other == fault)
            return peer % kCycle == turn;
        turn += faults.testFlag(other) ? 1 : 0;
    }
    return false;
}

} // namespace peerlight::simulator
