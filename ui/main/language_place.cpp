// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/language_place.h"

#include "ui/common/languages.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

LanguagePlace::LanguagePlace(Languages &languages, QMainWindow &window)
    : QObject(&window), m_languages(languages), m_actions(new QActionGroup(this))
{
    const auto add = [this](const QString &text, const QString &code) {
        auto *action = m_actions->addAction(text);
        action->setCheckable(true);
        action->setData(code);
    };
    add(tr("&System"), {});
    for (const Language &language : Languages::known())
        add(language.name, language.code);
    if (auto *view = window.menuBar()->findChild<QMenu *>(u"view"_s))
        view->addMenu(tr("&Language"))->addActions(m_actions->actions());
    connect(m_actions, &QActionGroup::triggered, this,
            [this](const QAction *action) { m_languages.choose(action->data().toString()); });
    connect(&m_languages, &Languages::changed, this, &LanguagePlace::follow);
    follow();
}

void LanguagePlace::follow()
{
    const auto actions = m_actions->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == m_languages.chosen());
}

} // namespace peerlight::ui
