// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/first_run.h"

#include "ui/common/icons.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QVBoxLayout>

namespace peerlight::ui {

namespace {

QLabel *addText(QVBoxLayout &column, const QString &text, qreal scale, bool bold)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    label->setFont(font);
    column.addWidget(label);
    return label;
}

} // namespace

FirstRun::FirstRun(QWidget *parent) : QScrollArea(parent)
{
    constexpr int widest = 520;
    auto *sheet = new QWidget;
    sheet->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addStretch();
    addText(*column, tr("Which peers can reach their gateway?"), 1.5, true);
    addText(*column,
            tr("Peerlight runs Direct Connect connectivity detections for many virtual interface peers at once, and "
               "says in plain words what each result means."),
            1.0, false);
    column->addSpacing(8);
    m_demo = addChoice(*column, IconName::Demo, tr("Tr&y the demo"),
                       tr("A simulated service inside this program: 40 peers on 20 lines, and a detection of all."));
    auto *connection = addChoice(*column, IconName::Connect, tr("Add a &connection"),
                                 tr("Region, project and token, in the bar above. Then load or add peers."));
    auto *list = addChoice(*column, IconName::OpenList, tr("Open a peer li&st"),
                           tr("Peer IDs from a text or CSV file, or paste them at the left."));
    column->addSpacing(8);
    addText(*column, tr("Nothing is sent until you press Detect."), 1.0, true);
    column->addStretch();

    connect(m_demo, &QCommandLinkButton::clicked, this, &FirstRun::demoRequested);
    connect(connection, &QCommandLinkButton::clicked, this, &FirstRun::connectionRequested);
    connect(list, &QCommandLinkButton::clicked, this, &FirstRun::listRequested);

    // On a window that is too low the page scrolls: no choice is clipped.
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(sheet, 1000);
    row->addStretch();
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

QCommandLinkButton *FirstRun::addChoice(QVBoxLayout &column, IconName name, const QString &text,
                                        const QString &explanation)
{
    auto *button = new QCommandLinkButton(text, explanation);
    button->setIcon(icon(name));
    button->setIconSize({28, 28});
    button->setAccessibleDescription(explanation);
    column.addWidget(button);
    return button;
}

void FirstRun::setDemoEnabled(bool enabled)
{
    m_demo->setEnabled(enabled);
}

} // namespace peerlight::ui
