// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/list_reading.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace peerlight::ui {

struct ImportSource
{
    ListReading::From from = ListReading::From::Text;
    QString source; ///< the path, or the text
    QString name;   ///< for the person: the file's name, or "the clipboard"
};

/// Reads a peer list and shows what it was taken for: its first rows with what each column is, how it is encoded, what
/// was not understood, and how many peers are new. Nothing is imported before the person says so; only a list that
/// leaves nothing to decide (no columns, all of it understood) is handed over at once, without being shown.
///
/// Not modal. Ends exactly once, with accepted(), declined() or rejected() (Esc, closed), and deletes itself then.
class ImportWindow : public QDialog
{
    Q_OBJECT
public:
    using CountKnown = std::function<int(const QSet<api::PeerId> &)>;

    ImportWindow(ImportSource source, CountKnown countKnown, QWidget *parent);
    ~ImportWindow() override;

    void start();
    /// While names are hidden: what columns are for and what counts is shown, no word of the list itself.
    void setCovered(bool covered);
    /// What was read; null before that, and after a failure.
    [[nodiscard]] std::shared_ptr<const ReadResult> result() const { return m_result; }
    [[nodiscard]] bool keepsTags() const;

    void accept() override;
    void reject() override;

Q_SIGNALS:
    /// There is nothing to import, and nothing that a choice would change. A translated sentence.
    void declined(const QString &why);

private:
    void build();
    [[nodiscard]] QWidget *buildChoices();
    [[nodiscard]] QString wordOf(const QString &word) const;
    void showTitle();
    void read();
    void takeResult(const std::shared_ptr<const ReadResult> &result);
    void takeFailure(const QString &why);
    void showList(const inventory::PeerListText &list);
    void showColumns(const inventory::ListPreview &preview);
    void showPeers(const QList<inventory::Peer> &peers);
    void addUseBox(int column, const inventory::ListColumn &meaning);
    void showCounts(const ReadList &read);
    void chooseUses();
    void choose();
    void setReading(bool reading);
    void comeForward();
    [[nodiscard]] bool leavesNothingToDecide(const inventory::PeerListText &list) const;

    const ImportSource m_source;
    CountKnown m_countKnown;
    inventory::ListChoices m_choices;
    std::unique_ptr<ListReading> m_reading;
    std::shared_ptr<const ReadResult> m_result;
    QTimer m_showLate; ///< what is read at once needs no progress
    bool m_covered = false;
    bool m_ended = false;
    bool m_filling = false; ///< the controls are set by the program

    QLabel *m_title = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_separator = nullptr;
    QCheckBox *m_header = nullptr;
    QTableWidget *m_table = nullptr;
    QList<QComboBox *> m_uses;
    QLabel *m_counts = nullptr;
    QPlainTextEdit *m_unread = nullptr;
    QPushButton *m_copyUnread = nullptr;
    QCheckBox *m_tags = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace peerlight::ui
