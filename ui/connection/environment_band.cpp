// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/environment_band.h"

#include "ui/connection/environment_mark.h"

using namespace Qt::StringLiterals;

namespace peerlight::ui {

EnvironmentBand::EnvironmentBand(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setAutoFillBackground(true);
    setContentsMargins(8, 2, 8, 2);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 0.9);
    setFont(bold);
    hide();
}

void EnvironmentBand::setEnvironment(Environment environment)
{
    const bool marked = environment == Environment::Production || environment == Environment::Staging ||
                        environment == Environment::Lab || environment == Environment::Demo;
    setVisible(marked);
    setText(marked ? u"%1  ·  %2"_s.arg(EnvironmentMark::word(environment), EnvironmentMark::explanation(environment))
                   : QString());
    const auto colors = EnvironmentMark::colors(environment);
    auto own = palette();
    own.setColor(QPalette::Window, colors.back);
    own.setColor(QPalette::WindowText, colors.fore);
    setPalette(own);
}

} // namespace peerlight::ui
