// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace peerlight::ui {

namespace {

/// A notification is what a screen reader reads out when it is shown, wherever the focus is.
class SpokenAccessible : public QAccessibleWidget
{
public:
    explicit SpokenAccessible(Announcer *announcer) : QAccessibleWidget(announcer, QAccessible::Notification) {}
};

QAccessibleInterface *makeSpoken(const QString &, QObject *object)
{
    auto *announcer = qobject_cast<Announcer *>(object);
    return announcer ? new SpokenAccessible(announcer) : nullptr; // Qt's contract: it takes what a factory gives
}

} // namespace

Announcer::Announcer(QWidget *parent) : QWidget(parent)
{
    QAccessible::installFactory(makeSpoken); // a second time does nothing
    setFixedSize(1, 1);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &Announcer::speak);
}

void Announcer::say(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    m_waiting = sentence;
    if (!m_pause.isActive())
        speak();
}

void Announcer::speak()
{
    if (m_waiting.isEmpty())
        return;
    setAccessibleName(std::exchange(m_waiting, {})); // it stays: it is asked for later
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent spoken(this, accessibleName());
    QAccessible::updateAccessibility(&spoken);
#else
    // Bridges carry a change of name, an alert (Windows, macOS) and that something is shown (AT-SPI) to the reader.
    for (const auto what : {QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent event(this, what);
        QAccessible::updateAccessibility(&event);
    }
#endif
    m_pause.start();
    Q_EMIT spoke(accessibleName());
}

} // namespace peerlight::ui
