// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/color_math.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

struct Tones
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb text;
    QRgb faded;
    QRgb disabled;
    QRgb button;
    QRgb accent;
    QRgb accentText;
    QRgb link;
    QRgb edge;
    QRgb shadow;
};

constexpr Tones lightTones{0xfff3f4f6, 0xffffffff, 0xfff7f8fa, 0xff1a1d21, 0xff5a626c, 0xff9aa1ab,
                           0xfff6f7f9, 0xff1f5fbf, 0xffffffff, 0xff1757b0, 0xffb4bac3, 0xff7b828c};
constexpr Tones darkTones{0xff23272d, 0xff1a1d21, 0xff1f2328, 0xffe3e6ea, 0xff9aa3ae, 0xff646c76,
                          0xff2d3239, 0xff2f6fc4, 0xffffffff, 0xff7fb2f5, 0xff0f1114, 0xff08090a};

constexpr Tones contrastTones{0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xffe6e6e6, 0xffb0b0b0,
                              0xff000000, 0xffffd60a, 0xff000000, 0xff9ecbff, 0xffffffff, 0xffffffff};

constexpr std::array themeNames{std::pair{ThemeMode::System, "system"_L1}, std::pair{ThemeMode::Light, "light"_L1},
                                std::pair{ThemeMode::Dark, "dark"_L1},
                                std::pair{ThemeMode::HighContrast, "high-contrast"_L1}};

QPalette paletteOf(const Tones &tones)
{
    QPalette palette(QColor(tones.button), QColor(tones.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb rgb) { palette.setColor(role, QColor(rgb)); };
    set(QPalette::Window, tones.window);
    set(QPalette::WindowText, tones.text);
    set(QPalette::Base, tones.base);
    set(QPalette::AlternateBase, tones.alternate);
    set(QPalette::Text, tones.text);
    set(QPalette::PlaceholderText, tones.faded);
    set(QPalette::Button, tones.button);
    set(QPalette::ButtonText, tones.text);
    set(QPalette::BrightText, tones.accentText);
    set(QPalette::ToolTipBase, tones.base);
    set(QPalette::ToolTipText, tones.text);
    set(QPalette::Highlight, tones.accent);
    set(QPalette::HighlightedText, tones.accentText);
    set(QPalette::Link, tones.link);
    set(QPalette::LinkVisited, tones.link);
    set(QPalette::Mid, tones.edge);
    set(QPalette::Dark, tones.edge);
    set(QPalette::Shadow, tones.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, QColor(tones.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor(tones.window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(tones.edge));
    return palette;
}

} // namespace

std::optional<ThemeMode> themeFromName(QStringView name)
{
    for (const auto &[mode, word] : themeNames) {
        if (word == name)
            return mode;
    }
    return std::nullopt;
}

QString themeName(ThemeMode mode)
{
    for (const auto &[known, word] : themeNames) {
        if (known == mode)
            return word;
    }
    return {};
}

QPalette paletteFor(ThemeMode mode, const QPalette &system)
{
    switch (mode) {
    case ThemeMode::System:
        return system;
    case ThemeMode::Light:
        return paletteOf(lightTones);
    case ThemeMode::Dark:
        return paletteOf(darkTones);
    case ThemeMode::HighContrast:
        return paletteOf(contrastTones);
    }
    return system;
}

QPalette tablePalette(const QPalette &palette)
{
    QPalette table = palette;
    // A highlight that is bright by itself is nearer to the outcome colours: less of it is enough.
    const bool bright = isDark(palette) && luminance(palette.color(QPalette::Active, QPalette::Highlight)) > 0.5;
    const double share = bright ? 0.2 : isDark(palette) ? 0.32 : 0.13;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const double part = group == QPalette::Active ? share : share * 0.7;
        table.setColor(
            group, QPalette::Highlight,
            blended(palette.color(group, QPalette::Base), palette.color(QPalette::Active, QPalette::Highlight), part));
        table.setColor(group, QPalette::HighlightedText, palette.color(group, QPalette::Text));
    }
    return table;
}

} // namespace peerlight::ui
