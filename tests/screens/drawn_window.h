// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/demo_rig.h"
#include "tests/screens/spoken.h"
#include "ui/common/action_list.h"
#include "ui/common/display_names.h"
#include "ui/common/languages.h"
#include "ui/main/main_window.h"

#include <QAction>
#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace peerlight::test {

/// The real window over a simulated service, to be drawn.
class DrawnWindow
{
public:
    /// `language`: as of ui::Languages::known(); empty: the English of the sources.
    explicit DrawnWindow(QString folder, QSize size = {1280, 800}, const QString &language = {})
        : m_folder(std::move(folder)), m_size(size), m_spoken(language)
    {
        if (!language.isEmpty())
            m_languages.choose(language);
        m_history.open();
        ui::ConnectionServices services;
        services.profiles = &m_profiles;
        m_window = std::make_unique<ui::MainWindow>(
            *m_rig.workspace, QString(), services,
            ui::DeskServices{.names = &m_names, .languages = language.isEmpty() ? nullptr : &m_languages});
        m_window->resize(m_size);
        m_window->show();
    }

    [[nodiscard]] ui::MainWindow &window() const { return *m_window; }
    [[nodiscard]] DemoRig &rig() { return m_rig; }
    [[nodiscard]] QString dataPath(const QString &name) const { return m_data.filePath(name); }
    [[nodiscard]] bool isGood() const { return m_good; } ///< false if a picture could not be saved
    void fail(const QString &why)
    {
        std::fprintf(stderr, "%s\n", qPrintable(why));
        m_good = false;
    }

    /// By the beginning of its English text; aborts if there is none.
    [[nodiscard]] QAction *action(const QString &text) const
    {
        const QStringList said = m_spoken.of(text);
        const auto listed = ui::listActions(*m_window);
        for (const QString &word : said) {
            for (const auto &each : listed) {
                if (each.text.startsWith(word))
                    return each.action;
            }
        }
        qFatal("no action \"%s\"", qPrintable(text));
        return nullptr;
    }
    /// By its English accessible name; aborts if there is none.
    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        const QStringList said = m_spoken.of(name);
        for (const QString &word : said) {
            for (auto *child : m_window->findChildren<T *>()) {
                if (child->accessibleName() == word)
                    return child;
            }
        }
        qFatal("no control is named \"%s\"", qPrintable(name));
        return nullptr;
    }

    /// Pictures have no signal to wait for: what is gathered is painted, and heights are found.
    static void settle(int ms)
    {
        QTimer timer;
        QSignalSpy over(&timer, &QTimer::timeout);
        timer.start(ms);
        over.wait(patience);
    }
    [[nodiscard]] QImage drawn(QWidget &widget)
    {
        settle(200);
        return widget.grab().toImage();
    }
    void save(const QString &name, const QImage &picture)
    {
        using namespace Qt::StringLiterals;
        const QString path = m_folder + u'/' + name + u".png"_s;
        if (!picture.save(path))
            fail(path + u" could not be saved"_s);
    }
    void save(const QString &name, QWidget *what = nullptr)
    {
        using namespace Qt::StringLiterals;
        QWidget &widget = what ? *what : *m_window;
        if (what)
            widget.resize(widget.size().boundedTo(m_size)); // as the person would on so small a screen
        save(name, drawn(widget));
        if (widget.width() > m_size.width() || widget.height() > m_size.height())
            fail(u"%1 needs %2 x %3"_s.arg(name).arg(widget.width()).arg(widget.height()));
    }

    /// The demo's peers, detected; the first one is selected.
    [[nodiscard]] bool detectDemo()
    {
        using namespace Qt::StringLiterals;
        QSignalSpy finished(m_rig.workspace.get(), &ui::Workspace::runFinished);
        if (!m_rig.workspace->startDemo() || !finished.wait(patience))
            return false;
        m_rig.table.flushChanges();
        selectFirst(u"Peers"_s);
        return true;
    }
    /// The first row of a table. From right to left QTableView::selectRow() finds no current cell, no row then.
    void selectFirst(const QString &table) const
    {
        auto *view = find<QTableView>(table);
        view->selectionModel()->setCurrentIndex(view->model()->index(0, 0),
                                                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    /// As many runs of a connection of the person's own, which are kept; the first one only after the peers are known.
    [[nodiscard]] bool keepRuns(int runs)
    {
        const auto connection = m_rig.connection(m_rig.demo.token);
        QSignalSpy loaded(m_rig.workspace.get(), &ui::Workspace::loaded);
        if (!m_rig.workspace->loadPeers(connection) || (loaded.isEmpty() && !loaded.wait(patience)))
            return false;
        for (int run = 0; run < runs; ++run) {
            QSignalSpy finished(m_rig.workspace.get(), &ui::Workspace::runFinished);
            if (!m_rig.workspace->detect(connection, m_rig.allIds()) || !finished.wait(patience))
                return false;
        }
        return true;
    }

private:
    static constexpr int patience = 60000;

    QString m_folder;
    QSize m_size;
    Spoken m_spoken;
    ui::Languages m_languages;
    QTemporaryDir m_data{QDir::tempPath() + QStringLiteral("/peerlight-screens")};
    history::History m_history{m_data.path()};
    DemoRig m_rig{{}, 40, &m_history};
    ui::DisplayNames m_names;
    connection::ProfileStore m_profiles{m_data.filePath(QStringLiteral("connections.json"))};
    std::unique_ptr<ui::MainWindow> m_window;
    bool m_good = true;
};

} // namespace peerlight::test
