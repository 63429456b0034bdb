// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/import_window.h"

#include "ui/common/display_text.h"
#include "ui/lists/column_use_text.h"
#include "ui/lists/unread_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QThreadPool>

#include <algorithm>
#include <chrono>

namespace peerlight::ui {

using namespace Qt::StringLiterals;
using inventory::ListFormat;

namespace {

bool isTable(const inventory::ListPreview &preview)
{
    return preview.format == ListFormat::Csv || preview.format == ListFormat::Tsv;
}

bool hasTags(const inventory::PeerListText &list)
{
    return std::any_of(list.extras.begin(), list.extras.end(),
                       [](const inventory::ListExtras &extras) { return !extras.tags.isEmpty(); });
}

/// A list of 100,000 peers takes a while to be freed: not on the thread of the window.
void freeElsewhere(std::shared_ptr<const ReadResult> result)
{
    if (result)
        QThreadPool::globalInstance()->start([kept = std::move(result)] { Q_UNUSED(kept) });
}

} // namespace

ImportWindow::ImportWindow(ImportSource source, CountKnown countKnown, QWidget *parent)
    : QDialog(parent), m_source(std::move(source)), m_countKnown(std::move(countKnown))
{
    using namespace std::chrono_literals;
    setAccessibleName(tr("Import"));
    build();
    showTitle();
    m_showLate.setSingleShot(true);
    m_showLate.setInterval(300ms);
    connect(&m_showLate, &QTimer::timeout, this, &ImportWindow::comeForward);
}

ImportWindow::~ImportWindow()
{
    freeElsewhere(std::move(m_result));
}

void ImportWindow::start()
{
    m_showLate.start();
    read();
}

void ImportWindow::showTitle()
{
    setWindowTitle(m_covered ? tr("Import") : tr("Import %1").arg(displayText(m_source.name)));
}

void ImportWindow::setCovered(bool covered)
{
    m_covered = covered;
    showTitle();
    if (m_result && *m_result)
        showList((*m_result)->list);
}

QString ImportWindow::wordOf(const QString &word) const
{
    return m_covered && !word.isEmpty() ? QStringLiteral("•••") : word;
}

void ImportWindow::read()
{
    freeElsewhere(std::move(m_result));
    m_result.reset();
    m_reading = std::make_unique<ListReading>(m_source.from, m_source.source, m_choices);
    connect(m_reading.get(), &ListReading::progressed, m_progress, &QProgressBar::setValue);
    connect(m_reading.get(), &ListReading::finished, this, &ImportWindow::takeResult);
    setReading(true);
}

void ImportWindow::setReading(bool reading)
{
    m_progress->setVisible(reading);
    m_progress->setValue(0);
    m_import->setEnabled(!reading);
    if (reading)
        m_counts->setText(tr("Reading…"));
}

void ImportWindow::takeResult(const std::shared_ptr<const ReadResult> &result)
{
    setReading(false);
    if (!*result)
        return takeFailure(result->error());
    m_result = result;
    const inventory::PeerListText &list = (*result)->list;
    const bool asked = isVisible() && !m_showLate.isActive();
    m_showLate.stop();
    if (list.peers.isEmpty() && list.unreadCount == 0 && !isTable(list.preview) && !asked) {
        m_ended = true;
        Q_EMIT declined(tr("There is no peer ID in %1.").arg(displayText(m_source.name)));
        deleteLater();
        return;
    }
    if (leavesNothingToDecide(list) && !asked)
        return accept();
    showList(list);
    showCounts(**result);
    m_import->setEnabled(!list.peers.isEmpty());
    if (!asked)
        m_import->setFocus(); // it lost it while it was disabled
    comeForward();
}

/// What cannot be read in one encoding may be text in another: the person can choose one.
void ImportWindow::takeFailure(const QString &why)
{
    m_showLate.stop();
    const QFileInfo file(m_source.source);
    if (m_source.from == ListReading::From::File && !(file.isFile() && file.isReadable())) {
        m_ended = true;
        Q_EMIT declined(u"%1: %2"_s.arg(displayText(m_source.name), why));
        deleteLater();
        return;
    }
    m_import->setEnabled(false);
    m_counts->setText(why);
    m_unread->hide();
    m_copyUnread->hide();
    m_tags->hide();
    comeForward();
}

/// The dialog that the file was chosen in gives its place to the window behind it, at the same moment.
void ImportWindow::comeForward()
{
    show();
    raise();
    activateWindow();
}

bool ImportWindow::leavesNothingToDecide(const inventory::PeerListText &list) const
{
    return !isTable(list.preview) && list.unreadCount == 0 && !hasTags(list);
}

bool ImportWindow::keepsTags() const
{
    return m_tags->isChecked() && !m_tags->isHidden();
}

void ImportWindow::showList(const inventory::PeerListText &list)
{
    m_filling = true;
    m_title->setText(formatSentence(list.preview));
    m_separator->setCurrentIndex(std::max(0, m_separator->findData(QVariant::fromValue(int(list.preview.separator)))));
    m_header->setChecked(list.preview.hasHeader);
    m_header->setEnabled(isTable(list.preview));
    if (isTable(list.preview))
        showColumns(list.preview);
    else
        showPeers(list.peers);
    m_unread->setVisible(list.unreadCount > 0 && !m_covered);
    m_copyUnread->setVisible(list.unreadCount > 0 && !m_covered);
    m_unread->setPlainText(m_covered ? QString() : unreadLines(list));
    m_tags->setVisible(hasTags(list));
    m_filling = false;
}

void ImportWindow::showCounts(const ReadList &read)
{
    const int all = int(read.list.peers.size());
    const int known = m_countKnown(read.ids);
    QStringList parts{tr("%n peer(s)", nullptr, all), tr("%1 new").arg(all - known), tr("%1 known").arg(known)};
    if (read.list.duplicates > 0)
        parts += tr("%1 named twice").arg(read.list.duplicates);
    parts += tr("%1 not understood").arg(read.list.unreadCount);
    m_counts->setText(parts.join(u", "_s));
}

void ImportWindow::chooseUses()
{
    if (m_filling)
        return;
    m_choices.columns.clear();
    for (const QComboBox *box : std::as_const(m_uses))
        m_choices.columns += box->currentData().value<inventory::ColumnUse>();
    read();
}

/// Another encoding or separator gives other columns: what was chosen for those before means nothing then.
void ImportWindow::choose()
{
    if (m_filling)
        return;
    m_choices.encoding = m_encoding->currentData().value<inventory::ListEncoding>();
    const int separator = m_separator->currentData().toInt();
    m_choices.separator = separator == 0 ? std::nullopt : std::optional(char16_t(separator));
    m_choices.hasHeader = m_header->isEnabled() ? std::optional(m_header->isChecked()) : std::nullopt;
    m_choices.columns.clear();
    read();
}

void ImportWindow::accept()
{
    if (m_ended || !m_result || !*m_result || (*m_result)->list.peers.isEmpty())
        return;
    m_ended = true;
    QDialog::accept();
    deleteLater();
}

void ImportWindow::reject()
{
    if (m_ended)
        return;
    m_ended = true;
    m_showLate.stop();
    m_reading.reset();
    QDialog::reject();
    deleteLater();
}

} // namespace peerlight::ui
