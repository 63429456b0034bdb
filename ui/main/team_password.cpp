// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/team_password.h"

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

constexpr qsizetype longestKeyId = 200;

QString serverOf(const history::TeamPlace &place)
{
    return u"%1@%2:%3/%4"_s.arg(place.user, place.host, QString::number(place.port), place.database);
}

} // namespace

TeamPassword::TeamPassword(history::History &history, auth::SecretStore &store, const history::TeamPlace &place)
    : m_history(history), m_store(store), m_server(serverOf(place))
{
    connect(&m_history, &history::History::teamPasswordWanted, this, &TeamPassword::answer);
}

QString TeamPassword::keyId() const
{
    return (u"team-history/"_s + m_server).left(longestKeyId);
}

QString TeamPassword::words() const
{
    switch (m_state) {
    case State::Unknown:
        return tr("The keychain has not been asked yet.");
    case State::Kept:
        return tr("The password is in the keychain of this system.");
    case State::None:
        return tr("No password is in the keychain.");
    case State::Refused:
        return QStringList{m_error.text, m_error.nextStep}.join(u' ').trimmed();
    }
    return {};
}

void TeamPassword::answer()
{
    // A keychain that is locked, or that there is none of, must not ask the person again with each try.
    if (m_state == State::None || m_state == State::Refused) {
        m_history.giveTeamPassword({});
        return;
    }
    m_store.read(keyId(), this, [this](const tl::expected<auth::Secret, auth::StoreError> &found) {
        if (found)
            setState(State::Kept);
        else
            setState(found.error().kind == auth::StoreError::Kind::NotFound ? State::None : State::Refused,
                     found.error());
        m_history.giveTeamPassword(found ? QString::fromUtf8(found->bytes()) : QString());
    });
}

void TeamPassword::keep(const auth::Secret &password)
{
    if (password.isEmpty())
        return;
    m_store.write(keyId(), password, this, [this, password](const tl::expected<void, auth::StoreError> &kept) {
        if (!kept) {
            setState(State::Refused, kept.error());
            return;
        }
        setState(State::Kept);
        m_history.giveTeamPassword(QString::fromUtf8(password.bytes()));
    });
}

void TeamPassword::forget()
{
    m_store.remove(keyId(), this, [this](const tl::expected<void, auth::StoreError> &gone) {
        if (gone || gone.error().kind == auth::StoreError::Kind::NotFound)
            setState(State::None);
        else
            setState(State::Refused, gone.error());
    });
}

void TeamPassword::setState(State state, const auth::StoreError &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT changed();
}

} // namespace peerlight::ui
