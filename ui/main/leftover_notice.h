// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace peerlight::ui {

class Workspace;

/// Tells of a file in which another build kept secrets in plain text, and offers to remove it. It is told once, when
/// there is nothing else to say; what covered it gives way to it again, until the person has answered.
class LeftoverNotice : public QObject
{
    Q_OBJECT
public:
    /// `workspace` must outlive it. An empty `file`: there is nothing to tell.
    LeftoverNotice(Workspace &workspace, const QString &file, QObject *parent = nullptr);

private:
    void follow();

    Workspace &m_workspace;
    QString m_file;
    bool m_isShown = false;
};

/// Removes the file, and says what came of it.
void removeLeftover(Workspace &workspace);

} // namespace peerlight::ui
