// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QCommandLinkButton;
class QVBoxLayout;

namespace peerlight::ui {

enum class IconName;

/// What stands in the centre while the peer list is empty: three ways to begin.
class FirstRun : public QScrollArea
{
    Q_OBJECT
public:
    explicit FirstRun(QWidget *parent = nullptr);
    void setDemoEnabled(bool enabled);

Q_SIGNALS:
    void demoRequested();
    void connectionRequested();
    void listRequested();

private:
    QCommandLinkButton *addChoice(QVBoxLayout &column, IconName name, const QString &text, const QString &explanation);

    QCommandLinkButton *m_demo = nullptr;
};

} // namespace peerlight::ui
