// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/watch_window.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace peerlight::ui {

namespace {

constexpr int shortestSeconds = 10;
constexpr int longestSeconds = 24 * 3600;
constexpr int longestMinutes = 7 * 24 * 60;

} // namespace

WatchWindow::WatchWindow(int peers, const insight::WatchTerms &terms, QWidget *parent)
    : QDialog(parent), m_peers(peers), m_until(new QComboBox(this)), m_every(new QSpinBox(this)),
      m_atMost(new QSpinBox(this)), m_says(new QLabel(this))
{
    setWindowTitle(tr("Repeat until"));
    setAccessibleName(tr("Repeat until"));
    m_until->setAccessibleName(tr("Until"));
    m_until->addItem(tr("every peer is clear"), static_cast<int>(insight::WatchUntil::Clear));
    m_until->addItem(tr("a peer changes between clear and bad"), static_cast<int>(insight::WatchUntil::Change));
    m_until->addItem(tr("the time is up"), static_cast<int>(insight::WatchUntil::Time));
    m_until->setCurrentIndex(m_until->findData(static_cast<int>(terms.until)));
    m_every->setAccessibleName(tr("Every"));
    m_every->setRange(shortestSeconds, longestSeconds);
    m_every->setSuffix(tr(" s"));
    m_every->setValue(static_cast<int>(std::chrono::floor<std::chrono::seconds>(terms.every).count()));
    m_atMost->setAccessibleName(tr("For at most"));
    m_atMost->setRange(1, longestMinutes);
    m_atMost->setSuffix(tr(" min"));
    m_atMost->setValue(static_cast<int>(std::chrono::floor<std::chrono::minutes>(terms.atMost).count()));
    m_says->setWordWrap(true);
    m_says->setTextFormat(Qt::PlainText);

    auto *form = new QFormLayout;
    form->addRow(tr("&Until:"), m_until);
    form->addRow(tr("&Every:"), m_every);
    form->addRow(tr("&For at most:"), m_atMost);
    auto *buttons = new QDialogButtonBox(this);
    auto *start = buttons->addButton(tr("&Start"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    start->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_says);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT wanted(this->terms());
    });
    connect(m_every, &QSpinBox::valueChanged, this, &WatchWindow::follow);
    connect(m_atMost, &QSpinBox::valueChanged, this, &WatchWindow::follow);
    follow();
}

insight::WatchTerms WatchWindow::terms() const
{
    return {static_cast<insight::WatchUntil>(m_until->currentData().toInt()), std::chrono::seconds(m_every->value()),
            std::chrono::minutes(m_atMost->value())};
}

void WatchWindow::follow()
{
    const auto most = terms().atMost / terms().every + 1;
    const QString peers = m_peers == 1 ? tr("1 peer is detected") : tr("%n peers are detected", nullptr, m_peers);
    m_says->setText(
        tr("%1 at once and then again and again, at most %2 times, within the pace of the connection. A run "
           "begins when the one before has ended. Stop waiting ends it.")
            .arg(peers)
            .arg(most));
    m_says->setAccessibleName(m_says->text());
}

} // namespace peerlight::ui
