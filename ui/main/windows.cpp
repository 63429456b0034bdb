// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/windows.h"

#include "ui/common/languages.h"
#include "ui/main/drill_place.h"
#include "ui/main/language_place.h"

#include <QEvent>

#include <algorithm>

namespace peerlight::ui {

Windows::Windows(Shared shared, QObject *parent) : QObject(parent), m_shared(std::move(shared))
{
    // Later, since it is an action of a window that asks for another language, and that window goes.
    if (m_shared.desk.languages)
        connect(m_shared.desk.languages, &Languages::changed, this, &Windows::retranslate, Qt::QueuedConnection);
}

Windows::~Windows() = default;

Windows::Place &Windows::open()
{
    auto place = std::make_unique<Place>();
    place->workspace =
        std::make_unique<Workspace>(place->peers, m_shared.startDemo, detection::RunOptions{}, m_shared.history);
    return add(std::move(place));
}

tl::expected<Windows::Place *, QString> Windows::openDrill(const QString &name, quint64 seed)
{
    const auto run = m_shared.drills.start(name, seed);
    if (!run)
        return tl::unexpected(run.error());
    auto place = std::make_unique<Place>();
    place->drill = std::make_unique<DrillSession>(*run);
    const DemoService service{run->endpoint, run->projectId, run->token};
    place->workspace = std::make_unique<Workspace>(
        place->peers, [service] { return tl::expected<DemoService, QString>(service); }, detection::RunOptions{});
    Place &opened = add(std::move(place));
    opened.window->findChild<DrillPlace *>()->begin(*opened.workspace);
    return &opened;
}

Windows::Place &Windows::add(std::unique_ptr<Place> place)
{
    place->window = makeWindow(*place);
    MainWindow *window = place->window.get();
    if (m_last)
        window->move(m_last->pos() + QPoint(32, 32));
    if (!place->drill || !m_last) // what other programs ask for is for a window of the person's own
        m_last = window;
    m_places.push_back(std::move(place));
    window->show();
    return *m_places.back();
}

std::unique_ptr<MainWindow> Windows::makeWindow(Place &place)
{
    // A drill leaves no trace in what is remembered, and reaches no connection of the person's.
    const bool isDrill = place.drill != nullptr;
    auto window = std::make_unique<MainWindow>(*place.workspace, isDrill ? QString() : m_shared.memoryFile,
                                               isDrill ? ConnectionServices{} : m_shared.connections, m_shared.desk);
    if (m_shared.theme)
        window->setTheme(*m_shared.theme);
    if (Languages *languages = m_shared.desk.languages)
        new LanguagePlace(*languages, *window);
    if (m_shared.drills.cards) {
        auto *drills = new DrillPlace(m_shared.drills, place.drill.get(), *window);
        connect(drills, &DrillPlace::wanted, this, [this, drills](const QString &name, quint64 seed) {
            if (const auto opened = openDrill(name, seed))
                drills->closeList();
            else
                drills->showProblem(opened.error());
        });
    }
    window->installEventFilter(this);
    connect(window.get(), &MainWindow::newWindowRequested, this, [this] { open(); });
    return window;
}

/// Texts are set where a widget is made, so the window is made anew; the workspace with its run goes on under it.
void Windows::retranslate()
{
    for (const auto &place : m_places) {
        MainWindow *before = place->window.get();
        auto window = makeWindow(*place);
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
    if (event->type() == QEvent::WindowActivate) {
        for (const auto &place : m_places) {
            if (place->window.get() == watched && !place->drill)
                m_last = place->window.get();
        }
    }
    if (event->type() != QEvent::Close || m_places.size() < 2)
        return QObject::eventFilter(watched, event);
    // The last window ends the program with it; any other goes alone, once its event is done with.
    QMetaObject::invokeMethod(
        this, [this, watched] { remove(watched); }, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Windows::remove(const QObject *window)
{
    const auto found =
        std::ranges::find_if(m_places, [window](const auto &place) { return place->window.get() == window; });
    if (found == m_places.end() || (*found)->window->isVisible())
        return;
    const bool wasDrill = (*found)->drill != nullptr;
    m_places.erase(found);
    if (m_last == window)
        m_last = m_places.back()->window.get();
    if (wasDrill)
        m_last->comeToFront(); // back to where the person came from
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
