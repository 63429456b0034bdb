// SPDX-License-Identifier: GPL-3.0-or-later
// How the window of an import is built, and its table is filled.
#include "ui/common/display_text.h"
#include "ui/common/icons.h"
#include "ui/lists/column_use_text.h"
#include "ui/lists/import_window.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

/// A file may have 256 columns; a person decides about the first ones.
constexpr int mostColumns = 48;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QTableWidgetItem *cellOf(const QString &text)
{
    auto *item = new QTableWidgetItem(isolatedText(text));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

void ImportWindow::build()
{
    m_title = plainLabel({}, this);
    m_table = new QTableWidget(this);
    m_table->setAccessibleName(tr("First rows"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 10);
    m_counts = plainLabel({}, this);
    m_counts->setWordWrap(true);
    m_unread = new QPlainTextEdit(this);
    m_unread->setAccessibleName(tr("Not understood"));
    m_unread->setReadOnly(true);
    m_unread->setTabChangesFocus(true);
    m_unread->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_unread->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_unread->setMaximumHeight(m_unread->fontMetrics().lineSpacing() * 5);
    m_copyUnread = new QPushButton(icon(IconName::Copy), tr("Copy what was &not understood"), this);
    m_copyUnread->setAutoDefault(false);
    connect(m_copyUnread, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_unread->toPlainText()); });
    m_tags = new QCheckBox(tr("Add the &tags of the list to its peers"), this);
    m_tags->setChecked(true);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Reading"));

    auto *buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setAccessibleName(tr("Import peers"));
    m_import->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportWindow::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportWindow::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(buildChoices());
    column->addWidget(m_table, 1);
    column->addWidget(m_counts);
    column->addWidget(m_progress);
    column->addWidget(m_unread);
    column->addWidget(m_copyUnread, 0, Qt::AlignLeft);
    column->addWidget(m_tags);
    column->addWidget(buttons);
    for (QWidget *later :
         {static_cast<QWidget *>(m_unread), static_cast<QWidget *>(m_copyUnread), static_cast<QWidget *>(m_tags)})
        later->hide();
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 28);
    m_import->setFocus();
}

QWidget *ImportWindow::buildChoices()
{
    using inventory::ListEncoding;
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    const auto addBox = [&](const QString &text, const QString &name) {
        auto *label = plainLabel(text, row);
        auto *box = new QComboBox(row);
        box->setAccessibleName(name);
        label->setBuddy(box);
        line->addWidget(label);
        line->addWidget(box);
        return box;
    };
    m_encoding = addBox(tr("&Encoding:"), tr("Encoding"));
    for (const ListEncoding encoding : {ListEncoding::Detect, ListEncoding::Utf8, ListEncoding::Gb18030,
                                        ListEncoding::Latin1, ListEncoding::Utf16Le, ListEncoding::Utf16Be})
        m_encoding->addItem(encodingName(encoding), QVariant::fromValue(encoding));
    m_encoding->setEnabled(m_source.from == ListReading::From::File); // a text is decoded already
    m_separator = addBox(tr("&Separator:"), tr("Separator"));
    for (const char16_t separator : {u'\0', u',', u';', u'\t', u'|'})
        m_separator->addItem(separatorName(separator), int(separator));
    m_header = new QCheckBox(tr("The first row has &titles"), row);
    line->addWidget(m_header);
    line->addStretch(1);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &ImportWindow::choose);
    connect(m_separator, &QComboBox::currentIndexChanged, this, &ImportWindow::choose);
    connect(m_header, &QCheckBox::toggled, this, &ImportWindow::choose);
    return row;
}

void ImportWindow::showColumns(const inventory::ListPreview &preview)
{
    const QWidget *focused = focusWidget();
    const qsizetype focusedUse = std::find(m_uses.begin(), m_uses.end(), focused) - m_uses.begin();
    const bool keepsFocus = focused && focusedUse < m_uses.size();
    m_uses.clear();
    m_table->clear();
    qsizetype widest = preview.columns.size();
    for (const QStringList &row : preview.rows)
        widest = std::max(widest, row.size());
    const int shown = int(std::min<qsizetype>(widest, mostColumns));
    m_table->setColumnCount(shown);
    m_table->setRowCount(int(preview.rows.size()) + 1);
    for (int column = 0; column < shown; ++column) {
        const inventory::ListColumn meaning = preview.columns.value(column);
        const bool named = !meaning.title.isEmpty() && !m_covered;
        const QString title = named ? displayText(meaning.title) : tr("Column %1").arg(column + 1);
        m_table->setHorizontalHeaderItem(column, new QTableWidgetItem(title));
        addUseBox(column, meaning);
        for (int row = 0; row < preview.rows.size(); ++row)
            m_table->setItem(row + 1, column, cellOf(wordOf(preview.rows[row].value(column))));
    }
    m_table->resizeColumnsToContents();
    if (keepsFocus && focusedUse < m_uses.size())
        m_uses[focusedUse]->setFocus();
}

void ImportWindow::addUseBox(int column, const inventory::ListColumn &meaning)
{
    auto *box = new QComboBox(m_table);
    for (const inventory::ColumnUse use : choosableUses())
        box->addItem(columnUseName(use), QVariant::fromValue(use));
    if (meaning.use == inventory::ColumnUse::Secret) {
        box->addItem(columnUseName(meaning.use), QVariant::fromValue(meaning.use));
        box->setEnabled(false);
    }
    box->setCurrentIndex(box->findData(QVariant::fromValue(meaning.use)));
    const bool named = !meaning.title.isEmpty() && !m_covered;
    const QString title = named ? displayText(meaning.title) : QString::number(column + 1);
    box->setAccessibleName(tr("What column %1 is").arg(title));
    connect(box, &QComboBox::currentIndexChanged, this, &ImportWindow::chooseUses);
    m_table->setCellWidget(0, column, box);
    m_uses += box;
}

/// Of a list without columns: what was read of its first peers.
void ImportWindow::showPeers(const QList<inventory::Peer> &peers)
{
    m_uses.clear();
    m_table->clear();
    const int rows = int(std::min(peers.size(), inventory::mostPreviewRows));
    m_table->setColumnCount(4);
    m_table->setRowCount(rows);
    m_table->setHorizontalHeaderLabels({tr("Peer ID"), tr("Name"), tr("Remote gateway"), tr("Interface")});
    for (int row = 0; row < rows; ++row) {
        const inventory::Peer &peer = peers[row];
        const QStringList cells{peer.id.text(), peer.name, peer.remoteGateway, peer.interfaceName};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, cellOf(wordOf(cells[column])));
    }
    m_table->resizeColumnsToContents();
}

} // namespace peerlight::ui
