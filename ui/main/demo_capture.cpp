// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/demo_capture.h"

#include "app/report/result_writer.h"
#include "ui/main/workspace.h"

#include <QPixmap>
#include <QUuid>
#include <QWidget>

#include <utility>

namespace peerlight::ui {

DemoCapture::DemoCapture(Workspace &workspace, QWidget &window, QString pictureFile, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_window(window), m_pictureFile(std::move(pictureFile))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(tr("The demo did not end in time.")); });
    connect(&m_workspace, &Workspace::loadFailed, this,
            [this] { fail(tr("The demo's peers could not be loaded: %1").arg(m_workspace.notice().text)); });
    // After the turn of the event loop in which the run ended: the window has then heard of all of it.
    connect(&m_workspace, &Workspace::runFinished, this, &DemoCapture::takeEnd, Qt::QueuedConnection);
}

void DemoCapture::start(std::chrono::milliseconds patience)
{
    m_patience.start(patience);
    if (!m_workspace.startDemo())
        fail(m_workspace.notice().text);
}

void DemoCapture::takeEnd()
{
    if (std::exchange(m_ended, true))
        return;
    m_patience.stop();
    // What is gathered for the views is shown within 100 ms, and the summary has then found its height.
    QTimer::singleShot(std::chrono::milliseconds(300), this, &DemoCapture::takePicture);
}

void DemoCapture::takePicture()
{
    if (m_window.grab().save(m_pictureFile, "PNG"))
        Q_EMIT finished(resultTable());
    else
        Q_EMIT failed(tr("The picture could not be saved to %1.").arg(m_pictureFile));
}

void DemoCapture::fail(const QString &why)
{
    m_patience.stop();
    if (!std::exchange(m_ended, true))
        Q_EMIT failed(why);
}

QByteArray DemoCapture::resultTable() const
{
    const auto &model = m_workspace.peers();
    const auto facts = m_workspace.statusFacts();
    const auto peers = model.peers();
    const QString runId = QUuid::createUuid().toString(QUuid::WithoutBraces);

    report::RunHeader header;
    header.runId = runId;
    header.peers = static_cast<int>(peers.size());
    header.startedAt = m_workspace.runStartedAt();
    const auto writer = report::makeResultWriter(report::Format::Table);
    QByteArray table = writer->begin(header);
    for (const auto &peer : peers) {
        if (const auto *row = model.rowFor(peer.id))
            table += writer->result(report::resultLine(*row, peer));
    }
    const qint64 requests = facts.run ? facts.run->requests : 0;
    return table + writer->end({runId, facts.counts, requests, m_workspace.runTook().count()});
}

} // namespace peerlight::ui
