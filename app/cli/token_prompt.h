// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/credential.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <optional>

#include <termios.h>

namespace peerlight::cli {

/// Asks the person at the terminal for a new token, without showing it and without holding the event loop.
/// The terminal is read key by key: in its usual mode it would cut a line at 4,095 characters, and tokens are longer.
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
    void read();
    void take(char key);
    void submit();
    [[nodiscard]] tl::expected<auth::Credential, QString> typedKeys() const;

    Wanted m_wanted = Wanted::Token;
    std::optional<termios> m_before; ///< set while the terminal is ours
    std::unique_ptr<QSocketNotifier> m_keys;
    QByteArray m_typed;
};

} // namespace peerlight::cli
