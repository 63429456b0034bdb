// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/team_password_place.h"

#include "app/auth/lock.h"
#include "ui/connection/token_edit.h"
#include "ui/main/team_password.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

TeamPasswordPlace::TeamPasswordPlace(TeamPassword &password, auth::Lock *lock, QWidget &window)
    : QObject(&window), m_password(password), m_lock(lock), m_window(window),
      m_action(new QAction(tr("Password of the &team's history…"), this))
{
    m_window.addAction(m_action);
    connect(m_action, &QAction::triggered, this, &TeamPasswordPlace::open);
}

void TeamPasswordPlace::open()
{
    if (!m_page)
        m_page = makePage();
    m_page->show();
    m_page->raise();
    m_page->activateWindow();
}

QDialog *TeamPasswordPlace::makePage()
{
    auto *page = new QDialog(&m_window);
    page->setWindowTitle(tr("Password of the team's history"));
    const auto addText = [page](const QString &text) {
        auto *label = new QLabel(text, page);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    };
    auto *server = addText(tr("Server: %1").arg(m_password.server()));
    auto *state = addText({});
    auto *edit = new TokenEdit(page);
    edit->setAccessibleName(tr("Password of the team's history"));
    auto *name = new QLabel(tr("&Password"), page);
    name->setBuddy(edit);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, page);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    auto *store = buttons->addButton(tr("&Store in the keychain"), QDialogButtonBox::ActionRole);
    auto *forget = buttons->addButton(tr("&Forget"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(page);
    column->addWidget(server);
    column->addWidget(name);
    column->addWidget(edit);
    column->addWidget(state);
    column->addStretch();
    column->addWidget(buttons);
    page->resize(460, page->sizeHint().height());

    const auto follow = [this, state, store, forget, edit] {
        state->setText(m_password.words());
        store->setEnabled(!edit->text().isEmpty());
        forget->setEnabled(m_password.state() != TeamPassword::State::None);
    };
    connect(&m_password, &TeamPassword::changed, page, follow);
    connect(edit, &QLineEdit::textChanged, page, follow);
    connect(store, &QPushButton::clicked, page, [this, edit] {
        m_password.keep(edit->secret());
        edit->wipe();
    });
    connect(forget, &QPushButton::clicked, page, [this] { m_password.forget(); });
    connect(buttons, &QDialogButtonBox::rejected, page, &QDialog::reject);
    connect(page, &QDialog::finished, edit, &TokenEdit::wipe);
    if (m_lock)
        connect(m_lock, &auth::Lock::locked, edit, &TokenEdit::wipe);
    follow();
    return page;
}

} // namespace peerlight::ui
