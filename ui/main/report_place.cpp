// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/report_place.h"

#include "app/history/history.h"
#include "ui/common/display_names.h"
#include "ui/common/display_text.h"
#include "ui/common/icons.h"
#include "ui/connection/connection_form.h"
#include "ui/connection/credential_fields.h"
#include "ui/history/history_page.h"
#include "ui/history/loss_series.h"
#include "ui/lists/list_export.h"
#include "ui/main/live_run.h"
#include "ui/main/table_picture.h"
#include "ui/main/workspace.h"
#include "ui/peers/peer_view.h"
#include "ui/report/print_job.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPointsOfAPeer = 200;

QString suffixOf(HandoutKind kind)
{
    switch (kind) {
    case HandoutKind::Evidence:
        return u"zip"_s;
    case HandoutKind::Pdf:
        return u"pdf"_s;
    case HandoutKind::Html:
    case HandoutKind::Print:
        break;
    }
    return u"html"_s;
}

/// Those whose loss is drawn.
QList<api::PeerId> notClear(const report::RunContents &run)
{
    QList<api::PeerId> ids;
    for (const report::RunDetection &found : run.detections) {
        if (insight::outcomeOf(found.row) != insight::Outcome::Clear && !ids.contains(found.row.peer))
            ids += found.row.peer;
        if (ids.size() >= report::mostCharts)
            break;
    }
    return ids;
}

} // namespace

ReportPlace::ReportPlace(const Parts &parts)
    : QObject(&parts.window), m_parts(parts), m_session(parts.workspace, this),
      m_evidence(new QAction(tr("Save &evidence…"), this)), m_report(new QAction(tr("Save a &report…"), this)),
      m_print(new QAction(tr("Pr&int…"), this))
{
    const auto give = [this](QAction *action, const QKeySequence &keys, const QString &tip, ReportWindow::Use use) {
        action->setShortcut(keys);
        action->setToolTip(u"%1 (%2)"_s.arg(tip, action->shortcut().toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, [this, use] { open(use); });
        m_parts.window.addAction(action);
    };
    give(m_evidence, Qt::CTRL | Qt::Key_E, tr("Results as a zip for somebody else, with names hidden or not"),
         ReportWindow::Use::Evidence);
    give(m_report, Qt::CTRL | Qt::SHIFT | Qt::Key_E, tr("Results with the plot as PDF or HTML"),
         ReportWindow::Use::Report);
    give(m_print, QKeySequence::Print, tr("Print results with the plot"), ReportWindow::Use::Print);
    m_evidence->setIcon(icon(IconName::Evidence));
    m_evidence->setIconText(tr("Evidence"));
    connect(&parts.workspace, &Workspace::runFinished, this, [this] {
        if (m_window && m_window->subject() != Subject::KeptRun) {
            offerSubjects();
            make();
        }
    });
    connect(&parts.names, &DisplayNames::changed, this, [this] {
        if (m_window && !m_job)
            m_window->showHandout(m_handout, m_parts.names.areHidden());
    });
}

void ReportPlace::open(ReportWindow::Use use)
{
    if (m_window)
        m_window->close();
    m_window = new ReportWindow(use, &m_parts.window);
    m_window->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_window, &ReportWindow::changed, this, &ReportPlace::make);
    connect(m_window, &ReportWindow::wanted, this, &ReportPlace::takeWanted);
    offerSubjects();
    m_window->show();
    make();
}

void ReportPlace::offerSubjects()
{
    const auto selected = rowsWithResults(m_parts.workspace, m_parts.view, Extent::Selected).size();
    const auto all = rowsWithResults(m_parts.workspace, m_parts.view, Extent::All).size();
    QList<ReportWindow::Choice> choices;
    if (selected > 0)
        choices.append({Subject::Selected,
                        selected == 1 ? tr("The selected peer") : tr("The %n selected peers", nullptr, int(selected))});
    choices.append({Subject::All,
                    all == 1 ? tr("The one result of the list") : tr("All %n results of the list", nullptr, int(all))});
    Subject usual = selected > 0 ? Subject::Selected : Subject::All;
    if (const auto run = m_parts.history.selectedRun()) {
        choices.append(
            {Subject::KeptRun, tr("The run of %1, selected in the history: %n peers", nullptr, run->detections())
                                   .arg(localTimeText(run->startedAtMs))});
        if (m_parts.history.isVisible())
            usual = Subject::KeptRun;
    }
    m_window->setSubjects(choices, usual);
}

void ReportPlace::make()
{
    if (!m_window)
        return;
    const int generation = ++m_generation;
    delete m_job;
    m_handout = {};
    m_window->showBusy(tr("It is being made; nothing is written yet."));
    if (m_window->subject() != Subject::KeptRun) {
        const Extent extent = m_window->subject() == Subject::Selected ? Extent::Selected : Extent::All;
        const QList<int> rows = rowsWithResults(m_parts.workspace, m_parts.view, extent);
        report::RunContents run = liveRun(m_parts.workspace, m_parts.book, rows);
        if (const QString cause = liveCause(m_parts.workspace, rows);
            !cause.isEmpty() && m_window->kind() != HandoutKind::Evidence) // evidence is in English, whatever is here
            run.causes = {cause};
        take(run);
        return;
    }
    const auto kept = m_parts.history.selectedRun();
    if (!kept || !m_parts.workspace.history()) {
        m_window->showProblem(tr("No run is selected in the history."));
        return;
    }
    m_parts.workspace.history()->wholeRun(kept->runId, this,
                                          [this, generation](const history::Expected<history::WholeRun> &whole) {
                                              if (generation != m_generation || !m_window)
                                                  return;
                                              if (whole)
                                                  take(report::contentsOf(*whole));
                                              else
                                                  m_window->showProblem(whole.error());
                                          });
}

void ReportPlace::take(const report::RunContents &run)
{
    if (run.detections.isEmpty()) {
        m_window->showProblem(tr("There is no result yet: there is nothing to hand out."));
        return;
    }
    HandoutOrder order;
    order.kind = m_window->kind();
    order.level = m_window->level();
    order.source = report::evidenceOf(run);
    order.knownSecrets = knownSecrets();
    if (m_window->wantsPicture())
        order.source.picture = tablePicture(run, order.level);
    if (order.kind == HandoutKind::Evidence) {
        start(order);
        return;
    }
    takeLosses(notClear(run), [this, order, generation = m_generation](const report::LossesByPeer &losses) {
        if (generation != m_generation || !m_window)
            return;
        HandoutOrder whole = order;
        whole.losses = losses;
        start(whole);
    });
}

/// From the history; of what is in none, from this session.
void ReportPlace::takeLosses(const QList<api::PeerId> &peers,
                             const std::function<void(const report::LossesByPeer &)> &then)
{
    if (!m_parts.workspace.history() || (m_parts.workspace.usesDemo() && m_window->subject() != Subject::KeptRun))
        then(m_session.all());
    else
        readLosses(peers, m_session.all(), then);
}

void ReportPlace::readLosses(QList<api::PeerId> peers, report::LossesByPeer known,
                             const std::function<void(const report::LossesByPeer &)> &then)
{
    if (peers.isEmpty()) {
        then(known);
        return;
    }
    history::DetectionQuery query;
    query.peer = peers.takeFirst();
    query.limit = mostPointsOfAPeer;
    m_parts.workspace.history()->detections(
        query, this, [this, peers, known, then, query](const history::Expected<history::DetectionPage> &page) {
            report::LossesByPeer more = known;
            if (page) // what cannot be read is not drawn; the table has its results all the same
                more.insert(query.peer.text(), lossPoints(page->items));
            readLosses(peers, more, then);
        });
}

void ReportPlace::start(const HandoutOrder &order)
{
    m_order = order;
    m_order.knownSecrets.clear(); // copies of secrets live no longer than the search for them
    m_job = new HandoutJob([order] { return makeHandout(order); },
                           [this](const Handout &handout) {
                               m_handout = handout;
                               if (m_window)
                                   m_window->showHandout(m_handout, m_parts.names.areHidden());
                           },
                           this);
}

QList<QByteArray> ReportPlace::knownSecrets() const
{
    QList<QByteArray> known;
    const CredentialFields &fields = m_parts.form.credential();
    for (const auth::Secret &secret : {fields.secret(), fields.proxyPassword()}) {
        // A key comes as two or three lines: each is a secret.
        for (const QByteArray &part : QByteArray(secret.bytes().data(), secret.bytes().size()).split('\n')) {
            if (!part.isEmpty())
                known += part;
        }
    }
    return known;
}

void ReportPlace::takeWanted()
{
    if (m_window->use() != ReportWindow::Use::Print) {
        askForFile();
        return;
    }
    printPage(m_handout.page, m_parts.window, [this](const QString &failure) {
        if (failure.isEmpty()) {
            if (m_window)
                m_window->close();
            m_parts.workspace.say({Notice::Kind::Info, tr("The report was handed to the printer."), {}});
        } else {
            m_parts.workspace.say({Notice::Kind::Warning, failure, {}});
        }
    });
}

QString ReportPlace::fileName() const
{
    const bool evidence = m_order.kind == HandoutKind::Evidence;
    const QDateTime &at = m_order.source.run.startedAt;
    QString name = evidence ? u"evidence"_s : u"report"_s;
    if (at.isValid())
        name += u'-' + at.toUTC().toString(u"yyyyMMdd-HHmm"_s);
    if (m_order.source.run.demo)
        name.prepend("DEMO-"_L1);
    return name + u'.' + suffixOf(m_order.kind);
}

void ReportPlace::askForFile()
{
    auto *dialog = new QFileDialog(m_window, m_window->windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({u"*."_s + suffixOf(m_order.kind)});
    dialog->setDefaultSuffix(suffixOf(m_order.kind));
    dialog->selectFile(fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPlace::saveTo);
    dialog->open();
}

void ReportPlace::saveTo(const QString &path)
{
    if (m_handout.bytes.isEmpty())
        return; // nothing was made, or it was refused
    if (m_window)
        m_window->showBusy(tr("It is being written."));
    new WritingJob(
        [path, bytes = m_handout.bytes] {
            const auto written = writePrivately(path, bytes);
            return written ? QString() : written.error();
        },
        [this, path](const QString &failure) { tellWritten(path, failure); }, this);
}

void ReportPlace::tellWritten(const QString &path, const QString &failure)
{
    if (!failure.isEmpty()) {
        if (m_window)
            m_window->showHandout(m_handout, m_parts.names.areHidden());
        m_parts.workspace.say({Notice::Kind::Warning, failure, {}});
        return;
    }
    if (m_window)
        m_window->close();
    m_writtenFolder = QFileInfo(path).absolutePath();
    const int count = int(m_order.source.note.peers.size());
    const QString file = displayText(QFileInfo(path).fileName());
    QString said = m_order.kind == HandoutKind::Evidence
                       ? tr("Evidence of %n peers was written to %1.", nullptr, count).arg(file)
                       : tr("A report of %n peers was written to %1.", nullptr, count).arg(file);
    if (m_order.level != report::Redaction::None)
        said += u' ' + tr("Names are hidden in it.");
    m_parts.workspace.say({Notice::Kind::Info, said, {}, Notice::Offer::ShowFolder});
}

void ReportPlace::showFolder()
{
    if (m_writtenFolder.isEmpty() || !QDesktopServices::openUrl(QUrl::fromLocalFile(m_writtenFolder)))
        m_parts.workspace.say(
            {Notice::Kind::Info, tr("The folder could not be shown. It is %1.").arg(displayText(m_writtenFolder)), {}});
}

} // namespace peerlight::ui
