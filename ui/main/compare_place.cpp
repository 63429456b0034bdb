// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/compare_place.h"

#include "ui/common/display_names.h"
#include "ui/common/display_text.h"
#include "ui/compare/compare_page.h"
#include "ui/lists/list_export.h"
#include "ui/main/workspace.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonFile
{
    report::Format format;
    QString filter;
    QString suffix;
};

QList<ComparisonFile> comparisonFiles()
{
    return {{report::Format::Csv, ComparePlace::tr("CSV (*.csv)"), u"csv"_s},
            {report::Format::Json, ComparePlace::tr("JSON (*.json)"), u"json"_s},
            {report::Format::Markdown, ComparePlace::tr("Markdown (*.md)"), u"md"_s}};
}

} // namespace

ComparePlace::ComparePlace(Workspace &workspace, DisplayNames &names, QWidget &window)
    : QObject(&window), m_workspace(workspace), m_names(names), m_window(window),
      m_page(new ComparePage(workspace.history(), &window))
{
    m_page->setNames(&names);
    connect(m_page, &ComparePage::copyWanted, this, &ComparePlace::copy);
    connect(m_page, &ComparePage::exportWanted, this, &ComparePlace::askForFile);
    connect(&workspace, &Workspace::runFinished, m_page, &ComparePage::refresh);
}

QString ComparePlace::withHidden(const QString &sentence) const
{
    return m_names.areHidden() ? sentence + u' ' + tr("Names are hidden in it.") : sentence;
}

void ComparePlace::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_page->bytesIn(report::Format::Tsv)));
    m_workspace.say({Notice::Kind::Info, withHidden(tr("The comparison is on the clipboard.")), {}});
}

void ComparePlace::askForFile()
{
    const auto files = comparisonFiles();
    auto *dialog = new QFileDialog(&m_window, tr("Export the comparison"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const ComparisonFile &file : files)
        filters += file.filter;
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(files.constFirst().suffix);
    dialog->selectFile(u"comparison.csv"_s);
    const auto chosen = [dialog, filters, files] {
        return files.value(filters.indexOf(dialog->selectedNameFilter()), files.constFirst());
    };
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, chosen] { dialog->setDefaultSuffix(chosen().suffix); });
    connect(dialog, &QFileDialog::fileSelected, this, [this, chosen, files](const QString &path) {
        report::Format format = chosen().format;
        for (const ComparisonFile &file : files) { // a name that says its format means it
            if (QFileInfo(path).suffix().toLower() == file.suffix)
                format = file.format;
        }
        exportTo(path, format);
    });
    dialog->open();
}

void ComparePlace::exportTo(const QString &path, report::Format format)
{
    const auto written = writePrivately(path, m_page->bytesIn(format));
    if (!written) {
        m_workspace.say({Notice::Kind::Warning, written.error(), {}});
        return;
    }
    m_workspace.say({Notice::Kind::Info,
                     withHidden(tr("The comparison was written to %1.").arg(displayText(QFileInfo(path).fileName()))),
                     {}});
}

} // namespace peerlight::ui
