// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/simulator.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace peerlight::simulator {

/// An exercise on the simulated service: what happened, what is asked, and what is right. Texts are translated.
struct Drill
{
    QString name; ///< "carrier-down": of the command line, never translated
    QString title;
    QString story;
    QString question;
    QStringList choices; ///< empty: the answer is the name of something that the person finds
    QString lesson;      ///< told at the end, whatever was answered
};

/// In the order in which they are to be learned.
[[nodiscard]] QList<Drill> drills();
[[nodiscard]] std::optional<Drill> drillOfName(const QString &name);

/// The service that a drill takes place on. The same seed gives the same one.
[[nodiscard]] SimulatorOptions drillService(const QString &name, quint64 seed);

/// What is right for this seed: a name, or the number of a choice, from 1.
[[nodiscard]] QString rightAnswer(const QString &name, quint64 seed);

/// Case and spaces around do not matter, nor does a choice that is written out.
[[nodiscard]] bool isRightAnswer(const Drill &drill, quint64 seed, const QString &answer);

/// "DEMO": stands on everything that a drill produces.
[[nodiscard]] QString demoMark();

/// What the person did, for the end page. Times are of a clock that does not jump.
struct DrillResult
{
    bool solved = false;
    int answers = 0; ///< that were given, the right one included
    qint64 tookMs = 0;
};

/// "Solved in 3 min 20 s, with 2 answers." Plain text, translated.
[[nodiscard]] QString drillResultText(const DrillResult &result);

} // namespace peerlight::simulator
