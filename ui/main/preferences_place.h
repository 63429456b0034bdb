// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace peerlight::ui {

class PreferencesWindow;
class PreferenceStore;

/// The page of preferences of a window (Ctrl+Comma).
class PreferencesPlace : public QObject
{
    Q_OBJECT
public:
    PreferencesPlace(PreferenceStore &store, QWidget &window);

    [[nodiscard]] QAction *action() const { return m_action; }

private:
    void open();

    PreferenceStore &m_store;
    QWidget &m_window;
    QAction *m_action;
    QPointer<PreferencesWindow> m_page;
};

} // namespace peerlight::ui
