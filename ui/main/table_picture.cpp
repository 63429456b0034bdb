// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/table_picture.h"

#include "ui/peers/peer_table_model.h"
#include "ui/peers/peer_table_view.h"
#include "ui/peers/peer_view.h"

#include <QBuffer>
#include <QHeaderView>
#include <QScrollBar>

namespace peerlight::ui {

namespace {

constexpr int picturedRows = 40;
constexpr int pictureWidth = 1120;

} // namespace

QByteArray tablePicture(const report::RunContents &run, report::Redaction level)
{
    // Aliases are numbered in the order in which things are met, so those of the first peers are the same without the
    // others.
    report::RunContents first = run;
    first.detections = run.detections.first(std::min<qsizetype>(run.detections.size(), picturedRows));
    report::Redactor redactor(level);
    (void)redactor.masked(report::noteOf(first));
    PeerTableModel model;
    for (const report::RunDetection &found : std::as_const(first.detections)) {
        model.addPeers({redactor.masked(found.peer)});
        model.applyRow(redactor.masked(found.row));
    }
    model.flushChanges();
    if (model.rowCount() == 0)
        return {};
    PeerView view(model);
    view.resize(pictureWidth, 400);
    auto *table = view.findChild<PeerTableView *>();
    table->ensurePolished();
    const int height = table->horizontalHeader()->sizeHint().height() +
                       table->verticalHeader()->defaultSectionSize() * model.rowCount() + 2 * table->frameWidth();
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->resize(pictureWidth, height);
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !table->grab().save(&buffer, "PNG"))
        return {};
    return png;
}

} // namespace peerlight::ui
