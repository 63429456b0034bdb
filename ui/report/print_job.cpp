// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/print_job.h"

#include "ui/report/handout.h"
#include "ui/report/paper.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace peerlight::ui {

namespace {

struct PrintWords
{
    Q_DECLARE_TR_FUNCTIONS(PrintJob)
};

} // namespace

void printPage(const report::RunPage &page, QWidget &window, std::function<void(const QString &)> done)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(page.title);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    QObject::connect(dialog, &QDialog::accepted, &window, [page, printer, done = std::move(done), &window] {
        // Nothing else touches the printer from here on.
        const auto print = [page, printer] {
            return paintSheets(*printer, page) > 0 ? QString() : PrintWords::tr("The printer took nothing.");
        };
        new WritingJob(print, done, &window);
    });
    dialog->open();
}

} // namespace peerlight::ui
