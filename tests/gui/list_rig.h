// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/demo_rig.h"
#include "tests/gui/find_named.h"
#include "ui/lists/import_window.h"
#include "ui/main/lists_place.h"
#include "ui/main/main_window.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QTemporaryDir>

namespace peerlight::test {

using namespace Qt::StringLiterals;

inline const QByteArray listId1 = "68bd18b1-3f08-4bb2-a2fb-5a5b1f3f0a01"_ba;
inline const QByteArray listId2 = "68bd18b1-3f08-4bb2-a2fb-5a5b1f3f0a02"_ba;

/// A window with a folder for its lists.
struct ListRig : DemoRig
{
    explicit ListRig(history::History *kept = nullptr) : DemoRig({}, 40, kept)
    {
        window = std::make_unique<ui::MainWindow>(*workspace, QString());
        window->show();
    }
    [[nodiscard]] ui::ListsPlace &lists() const { return window->lists(); }
    [[nodiscard]] ui::ImportWindow *preview() const
    {
        for (auto *candidate : window->findChildren<ui::ImportWindow *>()) {
            if (candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] QString report() const
    {
        return named<QPlainTextEdit>(*window, u"Peer list report"_s)->toPlainText();
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    QTemporaryDir folder;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace peerlight::test
