// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/leftover_notice.h"

#include "app/auth/plain_text_leftover.h"
#include "ui/main/workspace.h"

namespace peerlight::ui {

LeftoverNotice::LeftoverNotice(Workspace &workspace, const QString &file, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_file(file)
{
    if (m_file.isEmpty())
        return;
    connect(&m_workspace, &Workspace::noticeChanged, this, &LeftoverNotice::follow);
    follow();
}

void LeftoverNotice::follow()
{
    const Notice &now = m_workspace.notice();
    if (now.offer == Notice::Offer::RemoveLeftover) {
        m_isShown = true;
    } else if (m_isShown && now.isEmpty()) { // the person has closed it
        disconnect(&m_workspace, nullptr, this, nullptr);
    } else if (now.isEmpty() && m_workspace.isIdle()) {
        m_workspace.say(
            {Notice::Kind::Warning,
             tr("Another build of Peerlight left secrets on this machine in plain text, in %1. This one has "
                "not read them. Remove the file; then change these secrets, for others may have read it.")
                 .arg(m_file),
             {},
             Notice::Offer::RemoveLeftover});
    } else {
        m_isShown = false;
    }
}

void removeLeftover(Workspace &workspace)
{
    if (const auto removed = auth::removePlainTextLeftover(); !removed)
        workspace.say({Notice::Kind::Warning, removed.error(), {}});
    else
        workspace.say({Notice::Kind::Info, LeftoverNotice::tr("The file with the secrets was removed."), {}});
}

} // namespace peerlight::ui
