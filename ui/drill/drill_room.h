// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <functional>
#include <memory>

namespace peerlight::ui {

/// An exercise as it is shown. Texts are translated, and plain.
struct DrillCard
{
    QString name; ///< never translated
    QString title;
    QString story;
    QString question;
    QStringList choices; ///< empty: the answer is the name of something that the person finds
    QString lesson;      ///< told at the end, whatever was answered
};

/// A drill that takes place. Its service runs as long as a copy of this lives.
struct DrillRun
{
    DrillCard card;
    quint64 seed = 0;
    QString endpoint;
    QString projectId;
    QString token;  ///< no secret
    QString answer; ///< what is right, as it is told at the end
    std::function<bool(const QString &answer)> isRight;
    /// "Solved in 3 min 20 s, with 2 answers."
    std::function<QString(bool solved, int answers, qint64 tookMs)> resultText;
    std::shared_ptr<void> service;
};

/// Where drills come from: whoever wires the program hands it in, since the window knows no simulated service.
struct DrillRoom
{
    std::function<QList<DrillCard>()> cards; ///< in the order in which they are to be learned; empty: no drills
    /// The error is a sentence.
    std::function<tl::expected<DrillRun, QString>(const QString &name, quint64 seed)> start;
};

} // namespace peerlight::ui
