// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include "app/cli/messages.h"
#include "app/cli/progress_line.h"
#include "app/cli/terminal.h"
#include "app/platform/descriptors.h"

#include <chrono>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds leastGap{100};
constexpr QLatin1StringView toLineStart{"\r\x1b[K"}; // and clear to its end

} // namespace

Progress::Progress(QObject *parent) : QObject(parent), m_terminal(isTerminal(platform::standardError))
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(leastGap);
    connect(&m_pace, &QTimer::timeout, this, &Progress::draw);
}

Progress::~Progress()
{
    clear();
}

void Progress::begin(const QString &sentence)
{
    if (!m_terminal)
        printMessage(sentence);
}

void Progress::update(const detection::RunStatus &status)
{
    m_status = status;
    if (m_terminal && !m_pace.isActive())
        draw();
}

void Progress::hide()
{
    m_pace.stop();
    clear();
}

void Progress::end(const QString &sentence)
{
    hide();
    if (!m_terminal)
        printMessage(sentence);
}

void Progress::draw()
{
    const QString line = progressLine(m_status);
    if (m_drawn && line == m_shown)
        return;
    m_shown = line;
    m_drawn = true;
    (void)platform::writeAll(platform::standardError, QString(toLineStart + line).toUtf8());
    m_pace.start();
}

void Progress::clear()
{
    if (!m_drawn)
        return;
    m_drawn = false;
    (void)platform::writeAll(platform::standardError, QString(toLineStart).toUtf8());
}

} // namespace peerlight::cli
