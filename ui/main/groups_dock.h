// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace peerlight::ui {

class GroupsPanel;
class PeerTableModel;

/// The left dock around the groups. It is there only while there is a list to group, and only if the person has not
/// closed it.
class GroupsDock : public QDockWidget
{
    Q_OBJECT
public:
    explicit GroupsDock(PeerTableModel &peers, QWidget *parent = nullptr);
    [[nodiscard]] GroupsPanel &panel() const { return *m_panel; }
    void setUseful(bool useful);
    [[nodiscard]] QAction *wishAction() const { return m_wish; } ///< shows or hides it at the person's wish
    void goThere();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void follow();

    GroupsPanel *m_panel;
    QAction *m_wish;
    bool m_useful = false;
};

} // namespace peerlight::ui
