// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/preferences_place.h"

#include "ui/common/icons.h"
#include "ui/preferences/preference_store.h"
#include "ui/preferences/preferences_window.h"

#include <QAction>

namespace peerlight::ui {

PreferencesPlace::PreferencesPlace(PreferenceStore &store, Languages *languages, QWidget &window)
    : QObject(&window), m_store(store), m_languages(languages), m_window(window),
      m_action(new QAction(icon(IconName::Preferences), tr("P&references…"), this))
{
    m_action->setShortcut(Qt::CTRL | Qt::Key_Comma);
    m_window.addAction(m_action);
    connect(m_action, &QAction::triggered, this, &PreferencesPlace::open);
}

bool PreferencesPlace::isOpen() const
{
    return m_page && m_page->isVisible();
}

void PreferencesPlace::open()
{
    if (!m_page)
        m_page = new PreferencesWindow(m_store, m_languages, &m_window);
    m_page->show();
    m_page->raise();
    m_page->activateWindow();
}

} // namespace peerlight::ui
