// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/token_prompt.h"

#include "app/cli/messages.h"
#include "app/platform/descriptors.h"

#include <algorithm>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTyped = 64 * 1024;
constexpr char endOfInput = 0x04;
constexpr char eraseLine = 0x15;
constexpr char backspace = 0x08;
constexpr char del = 0x7f;

} // namespace

TokenPrompt::~TokenPrompt()
{
    end();
}

bool TokenPrompt::canBeAsked()
{
    return isTerminal(platform::standardInput) && isTerminal(platform::standardError) && hasTheKeys();
}

void TokenPrompt::ask(const QString &why, Wanted wanted)
{
    m_wanted = wanted;
    printMessage(why);
    begin();
    if (!m_unseen) {
        Q_EMIT declined();
        return;
    }
    const QString text = wanted == Wanted::Token
                             ? tr("New token (not shown; empty to give up): ")
                             : tr("Access key ID and secret key, a space between (not shown; empty to give up): ");
    (void)platform::writeAll(platform::standardError, text.toUtf8());
}

void TokenPrompt::withdraw()
{
    end();
}

void TokenPrompt::begin()
{
    auto unseen = std::make_unique<UnseenTyping>();
    if (!unseen->isOn())
        return;
    m_unseen = std::move(unseen);
    m_typed.reserve(mostTyped); // so that it is never moved, which would leave copies behind
    m_keys = std::make_unique<InputWatch>();
    connect(m_keys.get(), &InputWatch::came, this, &TokenPrompt::read);
}

void TokenPrompt::end()
{
    auth::scrub(m_typed.data(), static_cast<std::size_t>(m_typed.size()));
    m_typed.clear();
    if (!m_unseen)
        return;
    m_keys->stop();
    m_keys.release()->deleteLater(); // it may be its signal that we are in
    m_unseen.reset();
    (void)platform::writeAll(platform::standardError, "\n");
}

void TokenPrompt::read(QByteArrayView keys)
{
    if (keys.isEmpty())
        take(endOfInput);
    for (qsizetype i = 0; i < keys.size() && m_unseen; ++i)
        take(keys[i]);
}

void TokenPrompt::take(char key)
{
    if (key == '\n' || key == '\r' || key == endOfInput)
        submit();
    else if (key == backspace || key == del)
        m_typed.chop(1);
    else if (key == eraseLine)
        m_typed.clear();
    else if (m_typed.size() < mostTyped)
        m_typed.append(key);
}

tl::expected<auth::Credential, QString> TokenPrompt::typedKeys() const
{
    // Views into what was typed: a copy of a part would have to be overwritten, too.
    QByteArrayView rest = QByteArrayView(m_typed).trimmed();
    const auto take = [&rest] {
        const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == ' ' || c == '\t'; });
        const QByteArrayView part = rest.first(end - rest.begin());
        rest = rest.sliced(part.size()).trimmed();
        return part;
    };
    const QByteArrayView id = take();
    const QByteArrayView secret = take();
    return auth::Credential::fromKeys(QString::fromUtf8(id), auth::Secret(secret), auth::Secret(rest));
}

void TokenPrompt::submit()
{
    QString text = QString::fromUtf8(m_typed);
    const bool empty = text.trimmed().isEmpty();
    const auto credential = m_wanted == Wanted::Token ? auth::Credential::fromToken(text) : typedKeys();
    end();
    auth::scrub(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    if (empty)
        Q_EMIT declined();
    else if (credential)
        Q_EMIT given(*credential);
    else
        ask(credential.error(), m_wanted);
}

} // namespace peerlight::cli
