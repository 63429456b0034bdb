// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connection/connection_values.h"

#include <QByteArray>
#include <QString>

namespace peerlight::ui {

/// What the window keeps from one start to the next, beside the preferences. No member can hold a secret.
struct WindowMemory
{
    QByteArray geometry;
    QByteArray docks;
    QByteArray splitter;
    QByteArray table;
    ConnectionTexts connection;

    bool operator==(const WindowMemory &) const = default;
};

/// Empty values for what is not there or cannot be read.
[[nodiscard]] WindowMemory readWindowMemory(const QString &file);

/// Writes an INI file that only its owner may read. False if it could not be written.
[[nodiscard]] bool writeWindowMemory(const QString &file, const WindowMemory &memory);

/// The language that was chosen, in the same file; empty: that of the system.
[[nodiscard]] QString readLanguage(const QString &file);
[[nodiscard]] bool writeLanguage(const QString &file, const QString &code);

} // namespace peerlight::ui
