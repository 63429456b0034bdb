// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/guide_place.h"

#include "ui/common/icons.h"
#include "ui/common/languages.h"
#include "ui/guide/guide_window.h"

#include <QAction>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

GuidePlace::GuidePlace(const Languages *languages, QMainWindow &window)
    : QObject(&window), m_languages(languages), m_window(window),
      m_guide(new QAction(icon(IconName::Guide), tr("&Guide"), this)),
      m_shortcuts(new QAction(icon(IconName::Keyboard), tr("&Keyboard shortcuts"), this))
{
    m_guide->setShortcut(QKeySequence::HelpContents);
    m_shortcuts->setShortcut(Qt::CTRL | Qt::Key_F1);
    window.addActions(actions());
    connect(m_guide, &QAction::triggered, this, [this] { open({}); });
    connect(m_shortcuts, &QAction::triggered, this, [this] { open(u"shortcuts"_s); });
}

void GuidePlace::refresh()
{
    if (m_page)
        m_page->setPages(guidePages(listActions(m_window), m_languages ? m_languages->current() : u"en"_s));
}

void GuidePlace::takeOver(const GuidePlace &before)
{
    if (before.m_page && before.m_page->isVisible())
        open(before.m_page->page());
}

void GuidePlace::open(const QString &page)
{
    if (!m_page)
        m_page = new GuideWindow(&m_window);
    refresh();
    m_page->openPage(page);
    m_page->show();
    m_page->raise();
    m_page->activateWindow();
}

} // namespace peerlight::ui
