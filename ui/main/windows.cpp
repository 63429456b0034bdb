// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/windows.h"

#include "ui/common/languages.h"
#include "ui/main/language_place.h"

#include <QEvent>

#include <algorithm>

namespace peerlight::ui {

Windows::Windows(Shared shared, QObject *parent) : QObject(parent), m_shared(std::move(shared))
{
    // Later, since it is an action of a window that asks for another language, and that window goes.
    if (m_shared.languages)
        connect(m_shared.languages, &Languages::changed, this, &Windows::retranslate, Qt::QueuedConnection);
}

Windows::~Windows() = default;

Windows::Place &Windows::open()
{
    auto place = std::make_unique<Place>();
    place->workspace =
        std::make_unique<Workspace>(place->peers, m_shared.startDemo, detection::RunOptions{}, m_shared.history);
    place->window = makeWindow(*place->workspace);
    MainWindow *window = place->window.get();
    if (m_last)
        window->move(m_last->pos() + QPoint(32, 32));
    m_places.push_back(std::move(place));
    m_last = window;
    window->show();
    return *m_places.back();
}

std::unique_ptr<MainWindow> Windows::makeWindow(Workspace &workspace)
{
    DeskServices desk = m_shared.desk;
    desk.languages = m_shared.languages;
    auto window = std::make_unique<MainWindow>(workspace, m_shared.memoryFile, m_shared.connections, desk);
    if (m_shared.theme)
        window->setTheme(*m_shared.theme);
    if (m_shared.languages)
        new LanguagePlace(*m_shared.languages, *window);
    window->installEventFilter(this);
    connect(window.get(), &MainWindow::newWindowRequested, this, [this] { open(); });
    return window;
}

/// Texts are set where a widget is made, so the window is made anew; the workspace with its run goes on under it.
void Windows::retranslate()
{
    for (const auto &place : m_places) {
        MainWindow *before = place->window.get();
        auto window = makeWindow(*place->workspace);
        window->takeOver(*before);
        if (m_last == before)
            m_last = window.get();
        if (before->isVisible())
            window->show();
        before->removeEventFilter(this);
        place->window = std::move(window);
    }
}

bool Windows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        m_last = static_cast<MainWindow *>(watched);
    if (event->type() != QEvent::Close || m_places.size() < 2)
        return QObject::eventFilter(watched, event);
    // The last window ends the program with it; any other goes alone, once its event is done with.
    QMetaObject::invokeMethod(
        this,
        [this, watched] {
            const auto isIt = [watched](const auto &place) { return place->window.get() == watched; };
            if (std::ranges::none_of(m_places, isIt) || static_cast<QWidget *>(watched)->isVisible())
                return;
            std::erase_if(m_places, isIt);
            m_last = m_places.back()->window.get();
        },
        Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Windows::networkBack()
{
    for (const auto &place : m_places)
        place->workspace->networkBack();
}

void Windows::takeMessage(const QString &message)
{
    if (!m_last)
        return;
    m_last->comeToFront();
    if (!message.isEmpty())
        m_last->openLink(message);
}

} // namespace peerlight::ui
