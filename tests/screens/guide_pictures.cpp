// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the pictures of the guide from the real window, over a simulated service: packaging/guide-pictures.

#include "tests/screens/drawn_window.h"
#include "ui/common/contrast_style.h"
#include "ui/connection/connection_form.h"
#include "ui/main/first_run.h"
#include "ui/main/message_bar.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDockWidget>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace peerlight;

namespace {

class GuidePictures : private test::DrawnWindow
{
public:
    explicit GuidePictures(const QString &folder) : DrawnWindow(folder) { window().resize(1120, 880); }

    /// False if one could not be drawn. `windowFile` is for the picture of the whole window; empty: none.
    [[nodiscard]] bool takeAll(const QString &windowFile)
    {
        keep(u"first-run"_s, *window().findChild<ui::FirstRun *>());
        keep(u"connection"_s, *window().findChild<ui::ConnectionForm *>());
        if (!detectDemo())
            return false;
        window().resizeDocks({dock(u"groups"_s)}, {240}, Qt::Horizontal);
        window().resizeDocks({dock(u"details"_s)}, {300}, Qt::Vertical);
        if (!windowFile.isEmpty())
            keepWindow(windowFile);
        auto *peers = find<QTableView>(u"Peers"_s);
        keep(u"peers"_s, *peers);
        keep(u"groups"_s, *dock(u"groups"_s));
        find<QLineEdit>(u"Filter"_s)->setText(u"outcome:unreachable"_s);
        settle(350);
        peers->selectRow(0);
        keep(u"verdict"_s, *dock(u"details"_s));
        keep(u"night"_s, window());
        find<QLineEdit>(u"Filter"_s)->clear();
        rig().workspace->say(
            ui::noticeFor({api::ErrorKind::Credential, 401, u"APIGW.0307"_s, u"00ef6ae1c8d53b0f"_s,
                           u"The token has expired or belongs to another region: get a new one for this region."_s,
                           u"Token expired"_s, std::nullopt},
                          ui::Doing::Detecting));
        auto *message = window().findChild<ui::MessageBar *>();
        message->findChild<QToolButton *>()->setChecked(true); // its details
        keep(u"message"_s, *message);
        return isGood();
    }

private:
    [[nodiscard]] QDockWidget *dock(const QString &name) const { return window().findChild<QDockWidget *>(name); }
    void keep(const QString &name, QWidget &widget) { save(name, small(drawn(widget))); }
    void keepWindow(const QString &file)
    {
        const QSize before = window().size();
        window().resize(1280, 800);
        if (!small(drawn(window())).save(file))
            fail(file + u" could not be saved"_s);
        window().resize(before);
    }
    /// Of a few colours only.
    static QImage small(const QImage &picture)
    {
        return picture.convertToFormat(QImage::Format_RGB32)
            .convertToFormat(QImage::Format_Indexed8, Qt::ThresholdDither | Qt::AvoidDither);
    }
};

QStringList picturesIn(const QString &folder)
{
    return QDir(folder).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    QApplication::setStyle(new ui::ContrastStyle(u"fusion"_s));
    QCommandLineParser parser;
    parser.addOptions({{u"folder"_s, u"where the pictures go"_s, u"DIR"_s},
                       {u"window"_s, u"where the picture of the whole window goes"_s, u"FILE"_s},
                       {u"same-as"_s, u"a folder that must have pictures of the same names"_s, u"DIR"_s}});
    parser.process(program);
    const QString folder = parser.value(u"folder"_s);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return 64;
    GuidePictures pictures(folder);
    if (!pictures.takeAll(parser.value(u"window"_s)))
        return 1;
    if (const QString wanted = parser.value(u"same-as"_s);
        !wanted.isEmpty() && picturesIn(folder) != picturesIn(wanted)) {
        std::fprintf(stderr, "The guide's pictures are not these: %s\n", qPrintable(picturesIn(folder).join(u' ')));
        return 1;
    }
    return 0;
}
