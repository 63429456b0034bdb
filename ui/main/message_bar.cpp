// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/message_bar.h"

#include "ui/common/color_math.h"
#include "ui/common/icons.h"
#include "ui/main/plain_text_view.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace peerlight::ui {

namespace {

QColor edgeColor(Notice::Kind kind, bool dark)
{
    switch (kind) {
    case Notice::Kind::Blocking:
        return dark ? QColor(0xf7, 0x89, 0x6e) : QColor(0xa8, 0x1e, 0x14);
    case Notice::Kind::Warning:
        return dark ? QColor(0xf8, 0xd8, 0x48) : QColor(0x81, 0x62, 0x01);
    case Notice::Kind::Info:
    case Notice::Kind::None:
        break;
    }
    return dark ? QColor(0x8a, 0xb4, 0xf8) : QColor(0x01, 0x1e, 0x9a);
}

QStyle::StandardPixmap signOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Blocking:
        return QStyle::SP_MessageBoxCritical;
    case Notice::Kind::Warning:
        return QStyle::SP_MessageBoxWarning;
    case Notice::Kind::Info:
    case Notice::Kind::None:
        break;
    }
    return QStyle::SP_MessageBoxInformation;
}

QString offerText(Notice::Offer offer)
{
    switch (offer) {
    case Notice::Offer::None:
        return {};
    case Notice::Offer::FollowUp:
        return MessageBar::tr("Follow &up");
    case Notice::Offer::SendAgain:
        return MessageBar::tr("Send a&gain");
    case Notice::Offer::ShowChanges:
        return MessageBar::tr("Show &changes");
    case Notice::Offer::WithoutHistory:
        return MessageBar::tr("Detect &without history");
    case Notice::Offer::ShowFolder:
        return MessageBar::tr("Show &folder");
    case Notice::Offer::RemoveLeftover:
        return MessageBar::tr("Remo&ve the file");
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_sign(new QLabel(this)), m_text(new PlainTextView(tr("Message"), this)),
      m_offer(new QPushButton(this)), m_more(new QToolButton(this)), m_close(new QToolButton(this)),
      m_detail(new PlainTextView(tr("Message details"), this))
{
    m_more->setText(tr("D&etails"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_close->setIcon(icon(IconName::Close));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    m_close->setAutoRaise(true);
    for (auto *button : {m_more, m_close})
        button->setFocusPolicy(Qt::StrongFocus);
    m_offer->setAutoDefault(true);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 2, 8, 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_offer, 0, 2, Qt::AlignTop);
    grid->addWidget(m_more, 0, 3, Qt::AlignTop);
    grid->addWidget(m_close, 0, 4, Qt::AlignTop);
    grid->addWidget(m_detail, 1, 1, 1, 4);

    connect(m_more, &QToolButton::toggled, m_detail, &QWidget::setVisible);
    connect(m_offer, &QPushButton::clicked, this, [this] { Q_EMIT offerTaken(m_notice.offer); });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismissed);
    m_detail->hide();
    hide();
}

void MessageBar::showNotice(const Notice &notice)
{
    m_notice = notice;
    m_text->showText(notice.text);
    m_detail->showText(notice.detail);
    m_offer->setText(offerText(notice.offer));
    m_offer->setVisible(notice.offer != Notice::Offer::None);
    m_more->setChecked(false);
    m_more->setVisible(!notice.detail.isEmpty());
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_sign->setPixmap(style()->standardIcon(signOf(notice.kind)).pixmap(size, size));
    m_sign->setContentsMargins(0, 4, 4, 0);
    colorTexts();
    setVisible(!notice.isEmpty());
    update();
    if (!notice.isEmpty()) {
        QAccessibleEvent alert(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colorTexts();
}

void MessageBar::colorTexts()
{
    for (auto *view : {m_text, m_detail}) {
        auto colors = view->palette();
        colors.setColor(QPalette::Text, palette().color(QPalette::WindowText));
        colors.setColor(QPalette::Base, Qt::transparent);
        if (view->palette() != colors)
            view->setPalette(colors);
    }
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto edge = edgeColor(m_notice.kind, isDark(palette()));
    auto wash = edge;
    wash.setAlphaF(0.12f);
    painter.fillRect(rect(), wash);
    painter.fillRect(0, 0, 4, height(), edge);
}

} // namespace peerlight::ui
