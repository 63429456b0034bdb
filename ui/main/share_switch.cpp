// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/share_switch.h"

#include "app/connection/profile_store.h"
#include "ui/common/display_names.h"
#include "ui/common/icons.h"
#include "ui/connection/connection_form.h"

#include <QAction>
#include <QLineEdit>
#include <QUrl>

namespace peerlight::ui {

namespace {

constexpr char coveredMark[] = "peerlightCovered";

} // namespace

ShareSwitch::ShareSwitch(DisplayNames &names, const Parts &parts)
    : QObject(&parts.window), m_names(names), m_parts(parts),
      m_action(new QAction(icon(IconName::HideNames), tr("&Hide names"), this))
{
    m_action->setCheckable(true);
    m_action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    m_action->setToolTip(tr("Show aliases in place of names, addresses and ids, for a shared screen (%1)")
                             .arg(m_action->shortcut().toString(QKeySequence::NativeText)));
    parts.window.addAction(m_action);
    connect(m_action, &QAction::toggled, &m_names, [this](bool on) {
        if (on)
            learnTexts();
        m_names.setHidden(on);
    });
    connect(&m_names, &DisplayNames::changed, this, &ShareSwitch::follow);
    if (m_names.areHidden())
        follow();
}

void ShareSwitch::learnTexts()
{
    const auto texts = m_parts.form.texts();
    m_names.learn(AliasBook::Kind::Place, texts.endpoint);
    m_names.learn(AliasBook::Kind::Place, QUrl(texts.endpoint).host());
    m_names.learn(AliasBook::Kind::Place, texts.projectId);
    if (!m_parts.profiles)
        return;
    for (const auto &profile : m_parts.profiles->profiles()) {
        m_names.learn(AliasBook::Kind::Connection, profile.name);
        m_names.learn(AliasBook::Kind::Place, profile.account);
        m_names.learn(AliasBook::Kind::Place, profile.userName);
        m_names.learn(AliasBook::Kind::Place, QUrl(profile.endpoint).host());
    }
}

Notice ShareSwitch::shown(const Notice &notice)
{
    if (!m_names.areHidden())
        return notice;
    learnTexts();
    Notice out = notice;
    out.text = m_names.text(notice.text);
    out.detail = m_names.text(notice.detail);
    return out;
}

void ShareSwitch::cover(QLineEdit &edit, bool hide)
{
    if (hide && edit.echoMode() == QLineEdit::Normal) {
        edit.setProperty(coveredMark, true);
        edit.setEchoMode(QLineEdit::Password);
    } else if (!hide && edit.property(coveredMark).toBool()) {
        edit.setProperty(coveredMark, false);
        edit.setEchoMode(QLineEdit::Normal);
    }
}

void ShareSwitch::follow()
{
    const bool hide = m_names.areHidden();
    m_action->setChecked(hide);
    const auto edits = m_parts.form.findChildren<QLineEdit *>();
    for (auto *edit : edits)
        cover(*edit, hide);
    if (hide)
        m_intakeWasShown = !m_parts.intake.isHidden();
    m_parts.intake.setVisible(!hide && m_intakeWasShown);
}

} // namespace peerlight::ui
