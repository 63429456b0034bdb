// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/credential.h"
#include "app/cli/input_watch.h"
#include "app/cli/terminal.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace peerlight::cli {

/// Asks the person at the terminal for a new token, without showing it and without holding the event loop.
class TokenPrompt : public QObject
{
    Q_OBJECT
public:
    explicit TokenPrompt(QObject *parent = nullptr) : QObject(parent) {}
    /// Gives the terminal back as it was.
    ~TokenPrompt() override;

    /// Somebody is there to ask: standard input and standard error are terminals, and we are in front.
    [[nodiscard]] static bool canBeAsked();

    enum class Wanted {
        Token,
        Keys, ///< the access key ID and the secret key, and where there is one the security token, on one line
    };

    void ask(const QString &why, Wanted wanted); ///< again only after an answer
    void withdraw();                             ///< nothing more is asked; no signal

Q_SIGNALS:
    void given(const peerlight::auth::Credential &credential);
    void declined(); ///< an empty line, or the end of the input

private:
    void begin();
    void end();
    void read(QByteArrayView keys);
    void take(char key);
    void submit();
    [[nodiscard]] tl::expected<auth::Credential, QString> typedKeys() const;

    Wanted m_wanted = Wanted::Token;
    std::unique_ptr<UnseenTyping> m_unseen; ///< while the terminal is ours
    std::unique_ptr<InputWatch> m_keys;
    QByteArray m_typed;
};

} // namespace peerlight::cli
