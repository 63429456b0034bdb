// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "ui/common/svg_icon_engine.h"

#include <QFile>
#include <QString>

// The macro declares a function of the global namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(peerlight);
}

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(IconName name)
{
    switch (name) {
    case IconName::Detect:
        return u":/icons/detect.svg"_s;
    case IconName::DetectAll:
        return u":/icons/detect-all.svg"_s;
    case IconName::Stop:
        return u":/icons/stop.svg"_s;
    case IconName::Repeat:
        return u":/icons/repeat.svg"_s;
    case IconName::Baseline:
        return u":/icons/baseline.svg"_s;
    case IconName::Compare:
        return u":/icons/compare.svg"_s;
    case IconName::Evidence:
        return u":/icons/evidence.svg"_s;
    case IconName::Add:
        return u":/icons/add.svg"_s;
    case IconName::Load:
        return u":/icons/load.svg"_s;
    case IconName::Remove:
        return u":/icons/remove.svg"_s;
    case IconName::Filter:
        return u":/icons/filter.svg"_s;
    case IconName::Copy:
        return u":/icons/copy.svg"_s;
    case IconName::Demo:
        return u":/icons/demo.svg"_s;
    case IconName::Connect:
        return u":/icons/connect.svg"_s;
    case IconName::OpenList:
        return u":/icons/open-list.svg"_s;
    case IconName::Details:
        return u":/icons/details.svg"_s;
    case IconName::Theme:
        return u":/icons/theme.svg"_s;
    case IconName::Palette:
        return u":/icons/palette.svg"_s;
    case IconName::Preferences:
        return u":/icons/preferences.svg"_s;
    case IconName::Guide:
        return u":/icons/guide.svg"_s;
    case IconName::Keyboard:
        return u":/icons/keyboard.svg"_s;
    case IconName::HideNames:
        return u":/icons/hide-names.svg"_s;
    case IconName::Close:
        return u":/icons/close.svg"_s;
    case IconName::App:
        return u":/icons/org.peerlight.Peerlight.svg"_s;
    }
    return {};
}

} // namespace

void initResources()
{
    registerResources();
}

QIcon icon(IconName name)
{
    initResources();
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new SvgIconEngine(file.readAll())); // QIcon owns its engine
}

} // namespace peerlight::ui
