// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/environment_mark.h"

#include <QPainter>

namespace peerlight::ui {

namespace {

constexpr int outerMargin = 8; ///< between the plate and the edge of the window

} // namespace

EnvironmentMark::EnvironmentMark(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    auto bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 0.9);
    bold.setLetterSpacing(QFont::AbsoluteSpacing, 1);
    setFont(bold);
    setContentsMargins(10, 3, 10 + outerMargin, 3);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setEnvironment(Environment::None);
}

QString EnvironmentMark::word(Environment environment)
{
    switch (environment) {
    case Environment::Demo:
        return tr("DEMO");
    case Environment::Local:
        return tr("LOCAL");
    case Environment::Live:
        return tr("LIVE");
    case Environment::Production:
        return connection::environmentWord(connection::Environment::Production);
    case Environment::Staging:
        return connection::environmentWord(connection::Environment::Staging);
    case Environment::Lab:
        return connection::environmentWord(connection::Environment::Lab);
    case Environment::None:
        break;
    }
    return {};
}

EnvironmentMark::Colors EnvironmentMark::colors(Environment environment)
{
    switch (environment) {
    case Environment::Demo:
        return {QColor(0x04, 0x6e, 0x76), Qt::white};
    case Environment::Local:
        return {QColor(0x4a, 0x50, 0x58), Qt::white};
    case Environment::Live:
    case Environment::Production:
        return {QColor(0x7d, 0x2f, 0x29), Qt::white};
    case Environment::Staging:
        return {QColor(0x6b, 0x51, 0x00), Qt::white};
    case Environment::Lab:
        return {QColor(0x01, 0x1e, 0x9a), Qt::white};
    case Environment::None:
        break;
    }
    return {Qt::transparent, Qt::transparent};
}

QString EnvironmentMark::explanation(Environment environment)
{
    switch (environment) {
    case Environment::Demo:
        return tr("The demo: a simulated service inside this program. Nothing leaves this machine.");
    case Environment::Local:
        return tr("The endpoint is on this machine.");
    case Environment::Live:
        return tr("The endpoint is a real service: a detection sends test packets over real lines.");
    case Environment::Production:
        return tr("This connection is marked as production: customers use these lines.");
    case Environment::Staging:
        return tr("This connection is marked as staging.");
    case Environment::Lab:
        return tr("This connection is marked as a lab.");
    case Environment::None:
        break;
    }
    return {};
}

void EnvironmentMark::setEnvironment(Environment environment)
{
    m_environment = environment;
    setText(word(environment));
    setToolTip(explanation(environment).toHtmlEscaped());
    setAccessibleDescription(explanation(environment));
    update();
}

/// In its own colours, whatever the theme: a palette of its own is lost where the theme is changed.
void EnvironmentMark::paintEvent(QPaintEvent *)
{
    const auto plate = colors(m_environment);
    const QRect body = rect().adjusted(0, 0, -outerMargin, 0);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plate.back);
    painter.drawRoundedRect(body, 4, 4);
    painter.setPen(plate.fore);
    painter.drawText(body, Qt::AlignCenter, text());
}

} // namespace peerlight::ui
