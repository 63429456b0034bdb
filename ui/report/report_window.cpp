// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_window.h"

#include "ui/common/display_text.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAliases = 300; // who wants more looks into what was made

QString titleOf(ReportWindow::Use use)
{
    switch (use) {
    case ReportWindow::Use::Evidence:
        return ReportWindow::tr("Save evidence");
    case ReportWindow::Use::Report:
        return ReportWindow::tr("Save a report");
    case ReportWindow::Use::Print:
        break;
    }
    return ReportWindow::tr("Print a report");
}

} // namespace

ReportWindow::ReportWindow(Use use, QWidget *parent)
    : QDialog(parent), m_use(use), m_subject(new QComboBox(this)), m_level(new QComboBox(this)),
      m_says(new QLabel(this)), m_progress(new QProgressBar(this)), m_contents(new QListWidget(this)),
      m_aliases(new QTableWidget(this))
{
    setWindowTitle(titleOf(use));
    setAccessibleName(titleOf(use));
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(form);
    addChoices(*form);
    addLevels(*form);
    addPreview();
    addButtons();
    resize(640, 560);
}

void ReportWindow::addChoices(QFormLayout &form)
{
    m_subject->setAccessibleName(tr("What"));
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subject->setMinimumContentsLength(30);
    form.addRow(tr("&What:"), m_subject);
    connect(m_subject, &QComboBox::activated, this, [this] {
        m_chosen = true;
        Q_EMIT changed();
    });
    if (m_use == Use::Report) {
        m_format = new QComboBox(this);
        m_format->setAccessibleName(tr("Format"));
        m_format->addItem(tr("PDF, to print and to send"), static_cast<int>(HandoutKind::Pdf));
        m_format->addItem(tr("HTML, one page for any browser"), static_cast<int>(HandoutKind::Html));
        form.addRow(tr("&Format:"), m_format);
        connect(m_format, &QComboBox::activated, this, &ReportWindow::changed);
    }
}

void ReportWindow::addLevels(QFormLayout &form)
{
    const auto add = [this](const QString &text, report::Redaction level) {
        m_level->addItem(text, static_cast<int>(level));
    };
    add(tr("Nothing is hidden"), report::Redaction::None);
    add(tr("Names are hidden: of peers, lines, carriers, circuits, hotlines"), report::Redaction::Names);
    add(tr("Everything is hidden that names something: addresses and ids, too"), report::Redaction::All);
    m_level->setAccessibleName(tr("Hide"));
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_level->setMinimumContentsLength(30);
    setLevel(report::Redaction::Names);
    form.addRow(tr("&Hide:"), m_level);
    connect(m_level, &QComboBox::activated, this, &ReportWindow::changed);
    if (m_use == Use::Evidence) {
        m_picture = new QCheckBox(tr("With a &picture of the table"), this);
        m_picture->setChecked(true);
        form.addRow(QString(), m_picture);
        connect(m_picture, &QCheckBox::toggled, this, &ReportWindow::changed);
    }
}

void ReportWindow::addPreview()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_says->setTextFormat(Qt::PlainText);
    m_says->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_contents->setAccessibleName(tr("What will be in it"));
    m_contents->setMaximumHeight(130);
    m_aliases->setAccessibleName(tr("Aliases"));
    m_aliases->setColumnCount(2);
    m_aliases->setHorizontalHeaderLabels({tr("Alias"), tr("Stands for")});
    m_aliases->horizontalHeader()->setStretchLastSection(true);
    m_aliases->verticalHeader()->hide();
    m_aliases->verticalHeader()->setDefaultSectionSize(24);
    m_aliases->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_aliases->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_aliases->setTabKeyNavigation(false);
    const auto heading = [this](const QString &text, QWidget *of) {
        auto *label = new QLabel(text, this);
        label->setBuddy(of);
        return label;
    };
    column->addWidget(m_says);
    column->addWidget(m_progress);
    column->addWidget(heading(tr("What will be &in it:"), m_contents));
    column->addWidget(m_contents);
    column->addWidget(heading(tr("&Aliases, which only you see here:"), m_aliases));
    column->addWidget(m_aliases, 1);
}

void ReportWindow::addButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(m_use == Use::Print ? tr("P&rint…") : tr("&Save…"), QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    m_go->setEnabled(false);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportWindow::wanted);
}

void ReportWindow::setSubjects(const QList<Choice> &choices, Subject usual)
{
    const Subject kept = m_chosen ? subject() : usual;
    m_subject->clear();
    for (const Choice &choice : choices)
        m_subject->addItem(choice.text, static_cast<int>(choice.subject));
    const int at = m_subject->findData(static_cast<int>(kept));
    m_subject->setCurrentIndex(at >= 0 ? at : m_subject->findData(static_cast<int>(usual)));
}

void ReportWindow::setLevel(report::Redaction level)
{
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(level)));
}

Subject ReportWindow::subject() const
{
    return static_cast<Subject>(m_subject->currentData().toInt());
}

report::Redaction ReportWindow::level() const
{
    return static_cast<report::Redaction>(m_level->currentData().toInt());
}

bool ReportWindow::wantsPicture() const
{
    return m_picture && m_picture->isChecked();
}

HandoutKind ReportWindow::kind() const
{
    if (m_format)
        return static_cast<HandoutKind>(m_format->currentData().toInt());
    return m_use == Use::Evidence ? HandoutKind::Evidence : HandoutKind::Print;
}

void ReportWindow::say(const QString &sentence)
{
    m_says->setText(sentence);
    m_says->setAccessibleName(sentence);
    QAccessibleEvent alert(m_says, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ReportWindow::showBusy(const QString &sentence)
{
    m_go->setEnabled(false);
    m_progress->setVisible(true);
    say(sentence);
}

void ReportWindow::showHandout(const Handout &handout, bool namesHidden)
{
    m_progress->setVisible(false);
    m_contents->clear();
    m_contents->addItems(handout.contents);
    showAliases(handout.aliases, namesHidden);
    QStringList why;
    for (const report::SecretHit &hit : handout.secrets)
        why +=
            tr("%1, line %2, has what looks like %3.").arg(displayText(hit.file), QString::number(hit.line), hit.what);
    if (!why.isEmpty()) {
        constexpr qsizetype mostHits = 5;
        const auto more = why.size() - mostHits;
        why = why.first(std::min(why.size(), mostHits));
        if (more > 0)
            why += tr("There are %1 more.").arg(more);
        why += tr("It is not handed out: evidence and reports never hold a secret. Where it is the name of something, "
                  "hide names.");
    }
    const bool good = why.isEmpty() && handout.failure.isEmpty();
    m_go->setEnabled(good);
    say(good ? tr("Nothing is written before you press the button.")
             : (why + QStringList{handout.failure}).join(u'\n'));
}

void ReportWindow::showProblem(const QString &sentence)
{
    m_progress->setVisible(false);
    m_contents->clear();
    showAliases({}, false);
    m_go->setEnabled(false);
    say(sentence);
}

void ReportWindow::showAliases(const QList<report::AliasUse> &aliases, bool namesHidden)
{
    const auto shown = std::min(aliases.size(), mostAliases);
    const bool more = aliases.size() > shown;
    m_aliases->setRowCount(static_cast<int>(shown) + (more ? 1 : 0));
    for (int row = 0; row < shown; ++row) {
        const report::AliasUse &use = aliases.at(row);
        m_aliases->setItem(row, 0, new QTableWidgetItem(displayText(use.alias)));
        m_aliases->setItem(row, 1, new QTableWidgetItem(namesHidden ? tr("hidden") : displayText(use.name)));
    }
    if (more) {
        const int last = static_cast<int>(shown);
        m_aliases->setItem(last, 0, new QTableWidgetItem(u"…"_s));
        m_aliases->setItem(last, 1, new QTableWidgetItem(tr("%1 more").arg(aliases.size() - shown)));
    }
    m_aliases->resizeColumnToContents(0);
    m_aliases->setEnabled(shown > 0);
}

} // namespace peerlight::ui
