// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace peerlight::cli {

/// A yes or no from the person at the terminal, without holding the event loop.
class Question : public QObject
{
    Q_OBJECT
public:
    explicit Question(QObject *parent = nullptr) : QObject(parent) {}

    /// Somebody is there to ask: standard input and standard error are terminals.
    [[nodiscard]] static bool canBeAsked();

    /// "y" and "yes" are a yes; everything else, and the end of the input, is a no.
    [[nodiscard]] static bool isYes(const QString &answer);

    void ask(const QString &text); ///< once

Q_SIGNALS:
    void answered(bool yes);
};

} // namespace peerlight::cli
