// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferences.h"

#include <QObject>

namespace peerlight::ui {

/// The preferences that are in force, for all windows of the program. What is set is in force at once, also where it
/// could not be kept.
class PreferenceStore : public QObject
{
    Q_OBJECT
public:
    /// `file`: where they are kept; empty: nowhere.
    explicit PreferenceStore(QString file, QObject *parent = nullptr);

    [[nodiscard]] const Preferences &values() const { return m_values; }
    void set(const Preferences &values);

Q_SIGNALS:
    void changed();
    void notKept(const QString &file);

private:
    QString m_file;
    Preferences m_values;
};

} // namespace peerlight::ui
