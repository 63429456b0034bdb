// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/hand_over_note.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace peerlight::ui {

class DisplayNames;
class InventoryBook;
class PeerView;
class Workspace;

/// How a note is written; the person's choice, which is remembered.
struct NoteChoice
{
    report::NoteForm form = report::NoteForm::Plain;
    report::NoteLanguage language = report::NoteLanguage::English;

    bool operator==(const NoteChoice &) const = default;
};

/// Of the file of what the window remembers; what it does not say is plain, in the language of the system.
[[nodiscard]] NoteChoice readNoteChoice(const QString &file);
[[nodiscard]] bool writeNoteChoice(const QString &file, const NoteChoice &choice);

/// Copy note: the results of the selected peers, or of all that have one, as a few lines for a chat or a ticket, on the
/// clipboard. While names are hidden they are hidden in the note, too: what is on a shared screen is pasted there.
class NotePlace : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QWidget &window;
        Workspace &workspace;
        PeerView &view;
        InventoryBook &book;
        DisplayNames &names;
        QString memoryFile; ///< empty: the choice is not remembered
    };

    /// All must outlive it.
    explicit NotePlace(const Parts &parts);

    [[nodiscard]] QAction *action() const { return m_copy; }
    void fillMenu(QMenu &menu);
    void copy();
    /// What copy() would put there; no peers: there is none.
    [[nodiscard]] report::HandOverNote note() const;

private:
    void makeChoices();
    void choose(const NoteChoice &choice);
    [[nodiscard]] report::NotePeer notePeer(int row) const;
    [[nodiscard]] QList<int> rows() const;
    [[nodiscard]] QStringList causes(const QList<int> &rows) const;

    Parts m_parts;
    NoteChoice m_choice;
    QAction *m_copy;
    QActionGroup *m_languages;
    QActionGroup *m_forms;
};

} // namespace peerlight::ui
