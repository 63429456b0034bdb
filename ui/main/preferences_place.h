// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace peerlight::ui {

class Languages;
class PreferencesWindow;
class PreferenceStore;

/// The page of preferences of a window (Ctrl+Comma).
class PreferencesPlace : public QObject
{
    Q_OBJECT
public:
    /// `languages` may be null: then there is none to choose.
    PreferencesPlace(PreferenceStore &store, Languages *languages, QWidget &window);

    [[nodiscard]] QAction *action() const { return m_action; }
    [[nodiscard]] bool isOpen() const;

private:
    void open();

    PreferenceStore &m_store;
    Languages *m_languages;
    QWidget &m_window;
    QAction *m_action;
    QPointer<PreferencesWindow> m_page;
};

} // namespace peerlight::ui
