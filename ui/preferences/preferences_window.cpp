// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferences_window.h"

#include "ui/common/languages.h"
#include "ui/preferences/preference_store.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

template<typename Choices>
int placeOf(const Choices &choices, int value)
{
    return static_cast<int>(std::ranges::find(choices, value) - choices.begin());
}

} // namespace

PreferencesWindow::PreferencesWindow(PreferenceStore &store, Languages *languages, QWidget *parent)
    : QDialog(parent), m_store(store), m_languages(languages)
{
    setWindowTitle(tr("Preferences"));
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search preferences"));
    m_search->setAccessibleName(tr("Search preferences"));
    m_search->setClearButtonEnabled(true);
    auto *page = new QWidget;
    auto *lines = new QVBoxLayout(page);
    buildPage(*lines);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // the desktop's cross is black on black in high contrast
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(600, 640);
    showValues(m_store.values());
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesWindow::search);
    connect(&m_store, &PreferenceStore::changed, this, [this] { showValues(m_store.values()); });
}

void PreferencesWindow::buildPage(QVBoxLayout &column)
{
    buildLook(column);
    buildSafety(column);
    buildNews(column);
    buildHistory(column);
    m_nothing = new QLabel(tr("No preference fits. Try another word."));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->hide();
    column.addWidget(m_nothing);
    column.addStretch();
}

void PreferencesWindow::buildLook(QVBoxLayout &column)
{
    addHeading(column, tr("Look"));
    m_theme = addChoice(column, tr("&Theme"), {tr("System"), tr("Light"), tr("Dark"), tr("High contrast")},
                        tr("The colours of all windows. System follows the desktop."));
    m_density =
        addChoice(column, tr("&Rows"), {tr("Dense"), tr("Comfortable")}, tr("How high the rows of the peer list are."));
    m_times = addChoice(column, tr("T&imes"), {tr("Local time"), tr("UTC")},
                        tr("The clock of the columns Started and Ended. Reports always say UTC."));
    if (m_languages)
        buildLanguage(column);
}

void PreferencesWindow::buildLanguage(QVBoxLayout &column)
{
    QStringList names{tr("System")};
    for (const Language &language : Languages::known())
        names += language.name;
    m_language =
        addChoice(column, tr("Lan&guage"), names,
                  tr("Of all texts, and of numbers and times. What runs goes on; files and their names stay."));
    const auto show = [this] {
        const QScopedValueRollback showing(m_showing, true);
        const QString chosen = m_languages->chosen();
        const auto known = Languages::known();
        const auto at = std::ranges::find(known, chosen, &Language::code);
        m_language->setCurrentIndex(at == known.end() ? 0 : 1 + static_cast<int>(at - known.begin()));
    };
    show();
    connect(m_languages, &Languages::changed, this, show);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (!m_showing)
            m_languages->choose(index > 0 ? Languages::known().at(index - 1).code : QString());
    });
}

void PreferencesWindow::buildSafety(QVBoxLayout &column)
{
    addHeading(column, tr("Safety"));
    m_lock = addNumber(column, tr("&Lock after minutes"), Preferences::mostMinutes,
                       tr("Without a key or a click for so long, secrets are forgotten. 0: never by itself."));
    m_ask =
        addNumber(column, tr("&Ask above peers"), Preferences::mostAsked,
                  tr("In a connection marked as production, a run over more peers than this shows what will be sent, "
                     "and asks once."));
    m_hideNames = addSwitch(column, tr("&Hide names at start"),
                            tr("Names, addresses and ids are shown as aliases from the start, for a shared screen."));
}

void PreferencesWindow::buildNews(QVBoxLayout &column)
{
    addHeading(column, tr("News"));
    m_notifications = addSwitch(column, tr("&Notifications"),
                                tr("When a run ends or pauses while the window is not in front. Counts only."));
    m_progress = addSwitch(column, tr("&Progress on the task bar"), tr("Where the desktop shows it."));
    m_tray = addSwitch(column, tr("Tray i&con"), tr("An icon beside the clock that brings the window to the front."));
    m_announcements = addSwitch(column, tr("Tell results to a &screen reader"),
                                tr("Gathered: at most one sentence each two seconds."));
}

void PreferencesWindow::buildHistory(QVBoxLayout &column)
{
    const QString spared = tr("Runs that are kept as a baseline, are named in a note or have not ended stay.");
    addHeading(column, tr("History"));
    m_forget = addChoice(
        column, tr("&Forget runs after"),
        {tr("Never"), tr("30 days"), tr("90 days"), tr("1 year"), tr("2 years"), tr("5 years")},
        tr("Older runs are removed from this computer, for the first time ten minutes after this was changed.") + u' ' +
            spared);
    m_historySize = addChoice(column, tr("&Keep the history below"),
                              {tr("Any size"), tr("500 MB"), tr("1 GB"), tr("2 GB"), tr("5 GB"), tr("10 GB")},
                              tr("When it is larger, the oldest runs are removed from this computer.") + u' ' + spared);
}

void PreferencesWindow::addHeading(QVBoxLayout &column, const QString &text)
{
    m_heading = new QLabel(text);
    m_heading->setTextFormat(Qt::PlainText);
    auto font = m_heading->font();
    font.setBold(true);
    m_heading->setFont(font);
    m_heading->setContentsMargins(0, column.count() == 0 ? 0 : 12, 0, 0);
    column.addWidget(m_heading);
}

void PreferencesWindow::addLine(QVBoxLayout &column, const QString &label, QWidget &control, const QString &explanation)
{
    QString plain = label;
    plain.remove(u'&');
    control.setAccessibleName(plain);
    control.setAccessibleDescription(explanation);
    auto *sheet = new QWidget;
    auto *lines = new QVBoxLayout(sheet);
    lines->setContentsMargins(0, 4, 0, 4);
    lines->setSpacing(2);
    if (qobject_cast<QCheckBox *>(&control)) {
        lines->addWidget(&control);
    } else {
        auto *row = new QHBoxLayout;
        auto *name = new QLabel(label);
        name->setBuddy(&control);
        row->addWidget(name);
        row->addWidget(&control);
        row->addStretch();
        lines->addLayout(row);
    }
    auto *words = new QLabel(explanation);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    lines->addWidget(words);
    column.addWidget(sheet);
    m_lines.push_back({sheet, m_heading, u"%1 %2 %3"_s.arg(plain, explanation, m_heading->text()).toCaseFolded()});
}

QComboBox *PreferencesWindow::addChoice(QVBoxLayout &column, const QString &label, const QStringList &choices,
                                        const QString &explanation)
{
    auto *box = new QComboBox;
    box->addItems(choices);
    addLine(column, label, *box, explanation);
    m_lines.back().words += u' ' + choices.join(u' ').toCaseFolded();
    connect(box, &QComboBox::currentIndexChanged, this, &PreferencesWindow::take);
    return box;
}

QSpinBox *PreferencesWindow::addNumber(QVBoxLayout &column, const QString &label, int most, const QString &explanation)
{
    auto *box = new QSpinBox;
    box->setRange(0, most);
    addLine(column, label, *box, explanation);
    connect(box, &QSpinBox::valueChanged, this, &PreferencesWindow::take);
    return box;
}

QCheckBox *PreferencesWindow::addSwitch(QVBoxLayout &column, const QString &label, const QString &explanation)
{
    auto *box = new QCheckBox(label);
    addLine(column, label, *box, explanation);
    connect(box, &QCheckBox::toggled, this, &PreferencesWindow::take);
    return box;
}

void PreferencesWindow::search(const QString &text)
{
    const QStringList words = text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    QSet<QLabel *> used;
    for (const Line &line : m_lines) {
        const bool fits =
            std::ranges::all_of(words, [&line](const QString &word) { return line.words.contains(word); });
        line.sheet->setVisible(fits);
        if (fits)
            used.insert(line.heading);
    }
    for (const Line &line : m_lines)
        line.heading->setVisible(used.contains(line.heading));
    m_nothing->setVisible(used.isEmpty());
}

void PreferencesWindow::showValues(const Preferences &values)
{
    const QScopedValueRollback showing(m_showing, true);
    m_theme->setCurrentIndex(static_cast<int>(values.theme));
    m_density->setCurrentIndex(static_cast<int>(values.density));
    m_times->setCurrentIndex(values.timesInUtc ? 1 : 0);
    m_lock->setValue(values.lockAfterMinutes);
    m_ask->setValue(values.askAbove);
    m_hideNames->setChecked(values.hideNamesAtStart);
    m_notifications->setChecked(values.notifications);
    m_progress->setChecked(values.taskBarProgress);
    m_tray->setChecked(values.tray);
    m_announcements->setChecked(values.announcements);
    m_forget->setCurrentIndex(placeOf(Preferences::forgetChoices, values.forgetAfterDays));
    m_historySize->setCurrentIndex(placeOf(Preferences::sizeChoices, values.historyMegabytes));
}

void PreferencesWindow::take()
{
    if (m_showing)
        return;
    Preferences values = m_store.values();
    values.theme = static_cast<ThemeMode>(m_theme->currentIndex());
    values.density = static_cast<Density>(m_density->currentIndex());
    values.timesInUtc = m_times->currentIndex() == 1;
    values.lockAfterMinutes = m_lock->value();
    values.askAbove = m_ask->value();
    values.hideNamesAtStart = m_hideNames->isChecked();
    values.notifications = m_notifications->isChecked();
    values.taskBarProgress = m_progress->isChecked();
    values.tray = m_tray->isChecked();
    values.announcements = m_announcements->isChecked();
    values.forgetAfterDays = Preferences::forgetChoices.at(static_cast<std::size_t>(m_forget->currentIndex()));
    values.historyMegabytes = Preferences::sizeChoices.at(static_cast<std::size_t>(m_historySize->currentIndex()));
    m_store.set(values);
}

} // namespace peerlight::ui
