// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connection/profile_store.h"
#include "ui/connection/region_choice.h"

#include <QDialog>
#include <QUndoStack>

class QLabel;
class QListWidget;
class QPushButton;

namespace peerlight::ui {

class CheckView;
class ProfileEditor;

/// All saved connections: a list, the fields of the one that is chosen, and what can be done with them. Each change is
/// kept at once, and can be undone (Ctrl+Z) for as long as the window lives.
class ConnectionsWindow : public QDialog
{
    Q_OBJECT
public:
    /// `store` must outlive the window.
    ConnectionsWindow(connection::ProfileStore &store, QList<RegionChoice> regions, QWidget *parent = nullptr);
    ~ConnectionsWindow() override;

    /// A new connection with these values, to be named.
    void addProfile(connection::Profile profile);
    void select(const QString &profileId);
    [[nodiscard]] CheckView &checkView() const { return *m_check; }

Q_SIGNALS:
    void useRequested(const peerlight::connection::Profile &profile);
    void checkRequested(const peerlight::connection::Profile &profile);

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildButtons();
    QPushButton *addButton(QLayout &row, const QString &text, const QString &name);
    void connectButtons();
    void showProfiles();
    void showCurrent();
    void keep();
    void duplicate();
    void removeCurrent();
    void chooseImport();
    void chooseExport();
    void import(const QString &file);
    void exportTo(const QString &file);
    void tell(const QString &sentence);
    void push(const std::optional<connection::Profile> &before, const std::optional<connection::Profile> &after,
              const QString &what);
    [[nodiscard]] std::optional<connection::Profile> current() const;

    connection::ProfileStore &m_store;
    QUndoStack m_undo;
    QListWidget *m_list;
    ProfileEditor *m_editor;
    CheckView *m_check;
    QLabel *m_message;
    QPushButton *m_new = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_use = nullptr;
    bool m_showing = false;
};

} // namespace peerlight::ui
