// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/inventory_book.h"
#include "ui/main/result_context.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QAction;
class QMainWindow;
class QMenuBar;

namespace peerlight::ui {

class ChangesWindow;
class CircuitCardView;
class ConnectionForm;
class DetailsPane;
class DisplayNames;
class FilterEdit;
class GroupsDock;
class LabelsWindow;
class PeerView;
class Workspace;

/// Everything of a window that has to do with what a project has and what the person keeps of it: the looks, the
/// groups dock, tags and groups, the circuit card, and undo. The workspace does what goes over the wire.
class InventoryPlace : public QObject
{
    Q_OBJECT
public:
    /// All of them must outlive the place, which belongs to `window`.
    InventoryPlace(Workspace &workspace, ConnectionForm &form, PeerView &view, DetailsPane &details,
                   QMainWindow &window);
    ~InventoryPlace() override;

    [[nodiscard]] InventoryBook &book() { return m_book; }
    [[nodiscard]] QAction *wishAction() const;
    [[nodiscard]] QWidget &groups() const;
    [[nodiscard]] GroupsDock &dock() const { return *m_dock; } ///< of the groups; the window puts it in its place
    /// Makes the menu "Edit", and puts what belongs there beside `loadPeers`.
    void addMenus(QMenuBar &bar, const QAction &loadPeers);
    void showChanges();
    void setNames(DisplayNames &names); ///< must outlive it
    [[nodiscard]] ResultContext &context() { return m_context; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    void connectBook();
    void connectWindow();
    void followPeers();
    void followUndo();
    void followLook();
    void findLook(bool asked);
    void takeFound(const inventory::Look &look);
    void takeNone();
    void takeLook(const inventory::Look &look);
    void sayOfLook();
    void sayQuietly(const QString &sentence, bool offerChanges = false);
    void takeRefused(const QString &sentence);
    void openLabels();
    void showLabels();
    void showCard();
    void goToCard();
    void takeCard(const QString &lineId, const inventory::CircuitCard &card);
    void copyOfCard(const QString &what, QString inventory::CircuitCard::*field);
    [[nodiscard]] QString currentLine() const;
    [[nodiscard]] bool areNamesHidden() const;

    Workspace &m_workspace;
    ConnectionForm &m_form;
    PeerView &m_view;
    CircuitCardView &m_card;
    QMainWindow &m_window;
    InventoryBook m_book;
    ResultContext m_context{m_book};
    DisplayNames *m_names = nullptr;
    FilterEdit *m_filter;
    GroupsDock *m_dock;
    QPointer<LabelsWindow> m_labels;
    QPointer<ChangesWindow> m_changes;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_editLabels = nullptr;
    QAction *m_goToGroups = nullptr;
    QAction *m_goToCard = nullptr;
    QAction *m_copyHotline = nullptr;
    QAction *m_copyCircuit = nullptr;
    QAction *m_lastLook = nullptr;
    QAction *m_showChanges = nullptr;
    QTimer m_soon;   ///< the form has changed: its project may be known
    QTimer m_minute; ///< the age of the look
    QString m_askedFor;
    bool m_asked = false;    ///< by the person, who wants an answer
    bool m_fresh = false;    ///< the look came from the service
    bool m_fromCard = false; ///< the edit under way
};

} // namespace peerlight::ui
