// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/history_place.h"

#include "ui/common/display_text.h"
#include "ui/common/icons.h"
#include "ui/common/local_text.h"
#include "ui/history/history_page.h"
#include "ui/lists/list_export.h"
#include "ui/main/workspace.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBaseline = 64;

QString baselineMenuText(const QString &name)
{
    return displayText(name).replace(u'&', u"&&"_s);
}

} // namespace

HistoryPlace::HistoryPlace(Workspace &workspace, DisplayNames &names, QWidget &window)
    : QObject(&window), m_workspace(workspace), m_window(window), m_page(new HistoryPage(workspace.history(), &window)),
      m_baseline(new QAction(icon(IconName::Baseline), tr("&Baseline…"), this))
{
    m_page->setNames(&names);
    m_baseline->setShortcut(Qt::CTRL | Qt::Key_B);
    m_baseline->setToolTip(tr("Give a run a name, to compare others with it: the one selected in the history, else the "
                              "latest (%1)")
                               .arg(m_baseline->shortcut().toString(QKeySequence::NativeText)));
    window.addAction(m_baseline);
    connect(m_baseline, &QAction::triggered, this, [this] {
        const auto run = m_page->isVisible() ? m_page->selectedRun() : std::nullopt;
        const QString of = run ? tr("the run of %1").arg(localTimeText(run->startedAtMs)) : tr("the latest run");
        askForName(tr("Baseline"), tr("Name under which %1 is kept:").arg(of),
                   run ? run->baselines.value(0) : QString(), [this](const QString &name) { keepBaseline(name); });
    });
    connect(m_page, &HistoryPage::pictureWanted, this, &HistoryPlace::askForPicture);
    connect(&workspace, &Workspace::runFinished, m_page, &HistoryPage::refresh);
    if (auto *history = workspace.history())
        connect(history, &history::History::opened, m_page, &HistoryPage::refresh);
}

void HistoryPlace::fillMenu(QMenu &menu)
{
    menu.addAction(m_baseline);
    QMenu *baselines = menu.addMenu(tr("Kept base&lines"));
    connect(baselines, &QMenu::aboutToShow, this, [this, baselines] { fillBaselines(*baselines); });
    connect(&menu, &QMenu::aboutToShow, this, [this] { // known by the time the menu of them is opened
        if (m_workspace.history())
            m_workspace.history()->baselines(this, [this](const auto &known) { takeBaselines(known, {}); });
    });
}

void HistoryPlace::fillBaselines(QMenu &menu)
{
    menu.clear();
    if (m_baselines.isEmpty()) {
        menu.addAction(tr("There is none yet"))->setEnabled(false);
        return;
    }
    for (const history::Baseline &baseline : std::as_const(m_baselines)) {
        QMenu *one = menu.addMenu(baselineMenuText(baseline.name));
        connect(one->addAction(tr("Re&name…")), &QAction::triggered, this, [this, from = baseline.name] {
            askForName(tr("Rename the baseline"), tr("New name of \"%1\":").arg(displayText(from)), from,
                       [this, from](const QString &to) { renameBaseline(from, to); });
        });
        connect(one->addAction(tr("&Remove")), &QAction::triggered, this,
                [this, name = baseline.name] { removeBaseline(name); });
    }
}

void HistoryPlace::askForName(const QString &title, const QString &label, const QString &text,
                              const std::function<void(const QString &)> &then)
{
    auto *dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->setWindowTitle(title);
    dialog->setAccessibleName(title);
    dialog->setLabelText(label);
    dialog->setTextValue(text);
    connect(dialog, &QInputDialog::textValueSelected, this, then);
    dialog->show();
}

QString HistoryPlace::runReference() const
{
    const auto run = m_page->isVisible() ? m_page->selectedRun() : std::nullopt;
    return run ? run->runId : u"last"_s;
}

void HistoryPlace::keepBaseline(const QString &text)
{
    const QString name = text.trimmed().left(longestBaseline);
    if (name.isEmpty() || !m_workspace.history()) {
        say(tr("Nothing was kept: a baseline needs a name, and a history."));
        return;
    }
    m_workspace.history()->setBaseline(name, runReference(), this, [this, name](const auto &known) {
        takeBaselines(known, tr("The run is kept as the baseline \"%1\".").arg(displayText(name)));
    });
}

/// The name is given anew before the old one goes: at no time is the run without one.
void HistoryPlace::renameBaseline(const QString &from, const QString &text)
{
    const QString to = text.trimmed().left(longestBaseline);
    if (to.isEmpty() || to == from || !m_workspace.history())
        return;
    m_workspace.history()->setBaseline(to, u"baseline:"_s + from, this, [this, from, to](const auto &known) {
        if (!known) {
            takeBaselines(known, {});
            return;
        }
        m_workspace.history()->removeBaseline(from, this, [this, to](const auto &left) {
            takeBaselines(left, tr("The baseline is called \"%1\" now.").arg(displayText(to)));
        });
    });
}

void HistoryPlace::removeBaseline(const QString &name)
{
    if (!m_workspace.history())
        return;
    m_workspace.history()->removeBaseline(name, this, [this, name](const auto &known) {
        takeBaselines(known, tr("\"%1\" is no baseline any more; its run stays.").arg(displayText(name)));
    });
}

/// `said` empty: they were only asked for.
void HistoryPlace::takeBaselines(const history::Expected<QList<history::Baseline>> &baselines, const QString &said)
{
    if (!baselines) {
        m_workspace.say({Notice::Kind::Warning, baselines.error(), {}});
        return;
    }
    m_baselines = *baselines;
    if (said.isEmpty())
        return;
    say(said);
    m_page->refresh();
    Q_EMIT baselinesChanged();
}

void HistoryPlace::askForPicture(LossPlot::Picture format)
{
    const bool svg = format == LossPlot::Picture::Svg;
    auto *dialog = new QFileDialog(&m_window, tr("Save the plot"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({svg ? tr("Drawing (*.svg)") : tr("Picture (*.png)")});
    dialog->setDefaultSuffix(svg ? u"svg"_s : u"png"_s);
    dialog->selectFile(svg ? u"loss.svg"_s : u"loss.png"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { savePicture(format, path); });
    dialog->open();
}

void HistoryPlace::savePicture(LossPlot::Picture format, const QString &path)
{
    const QByteArray bytes = m_page->plot().picture(format);
    const auto written =
        bytes.isEmpty() ? tl::unexpected(tr("The plot could not be drawn.")) : writePrivately(path, bytes);
    if (!written)
        m_workspace.say({Notice::Kind::Warning, written.error(), {}});
    else
        say(tr("The plot was saved to %1.").arg(displayText(QFileInfo(path).fileName())));
}

void HistoryPlace::say(const QString &sentence)
{
    m_workspace.say({Notice::Kind::Info, sentence, {}});
}

} // namespace peerlight::ui
