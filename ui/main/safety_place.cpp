// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/safety_place.h"

#include "ui/main/workspace.h"
#include "ui/preferences/preference_store.h"

#include <QMessageBox>
#include <QPushButton>

namespace peerlight::ui {

namespace {

QString lengthText(detection::Millis length)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(length).count();
    if (seconds < 120)
        return SafetyPlace::tr("%1 s").arg(seconds);
    return SafetyPlace::tr("%1 min").arg((seconds + 59) / 60);
}

QString rateText(double perSecond)
{
    return QLocale().toString(perSecond, 'g', 3);
}

} // namespace

QString planText(const detection::SendPlan &plan)
{
    QStringList lines{plan.creates == 1
                          ? SafetyPlace::tr("1 detection task will be created.")
                          : SafetyPlace::tr("%n detection tasks will be created.", nullptr, int(plan.creates))};
    if (plan.perSecond <= 0) {
        lines +=
            SafetyPlace::tr("As fast as the service answers, with at most %1 requests at once.").arg(plan.maxInFlight);
    } else {
        lines += plan.laterPerSecond < plan.perSecond
                     ? SafetyPlace::tr("At most %1 requests a second, and %2 a second after the first ones.")
                           .arg(rateText(plan.perSecond), rateText(plan.laterPerSecond))
                     : SafetyPlace::tr("At most %1 requests a second.").arg(rateText(plan.perSecond));
        lines += SafetyPlace::tr("It takes at least %1 until the last one has left.").arg(lengthText(plan.atLeast));
    }
    lines += SafetyPlace::tr("Each ends with a result, or without one after %1.").arg(lengthText(plan.rowDeadline));
    return lines.join(QChar(u'\n'));
}

SafetyPlace::SafetyPlace(const PreferenceStore &store, Workspace &workspace, QWidget &window)
    : QObject(&window), m_store(store), m_workspace(workspace), m_window(window)
{}

void SafetyPlace::detect(const CheckedConnection &connection, const QList<api::PeerId> &peers,
                         std::function<void()> begun)
{
    const auto send = [this, connection, peers, begun = std::move(begun)] {
        if (m_workspace.detect(connection, peers))
            begun();
    };
    const auto plan = detection::sendPlan(static_cast<int>(peers.size()), m_workspace.optionsFor(connection));
    const bool isProduction = !connection.demo && connection.line.environment == connection::Environment::Production;
    if (isProduction && plan.creates > m_store.values().askAbove && m_workspace.isIdle())
        ask(plan, send);
    else
        send();
}

void SafetyPlace::ask(const detection::SendPlan &plan, std::function<void()> send)
{
    if (m_question)
        m_question->close(); // one question at a time: the newest is what was meant
    m_question = new QMessageBox(QMessageBox::Warning, tr("Detect in production"),
                                 tr("Customers use these lines. Send this?"), QMessageBox::NoButton, &m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setInformativeText(planText(plan));
    const auto *go = m_question->addButton(tr("&Send"), QMessageBox::AcceptRole);
    auto *stay = m_question->addButton(tr("Do &not send"), QMessageBox::RejectRole);
    m_question->setDefaultButton(stay); // Return by mistake sends nothing
    m_question->setEscapeButton(stay);
    connect(m_question, &QMessageBox::buttonClicked, this,
            [go, send = std::move(send)](const QAbstractButton *pressed) {
                if (pressed == go)
                    send();
            });
    m_question->open();
}

} // namespace peerlight::ui
