// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preference_store.h"

namespace peerlight::ui {

PreferenceStore::PreferenceStore(QString file, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_values(readPreferences(m_file))
{}

void PreferenceStore::set(const Preferences &values)
{
    if (m_values == values)
        return;
    m_values = values;
    Q_EMIT changed();
    if (!m_file.isEmpty() && !writePreferences(m_file, values))
        Q_EMIT notKept(m_file);
}

} // namespace peerlight::ui
