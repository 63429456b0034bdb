// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/caller.h"
#include "app/cli/command.h"
#include "app/cli/output_sink.h"
#include "app/connection/connection_check.h"
#include "app/connection/sign_in_desk.h"

#include <memory>

namespace peerlight::cli {

/// `peerlight-cli check`: looks step by step whether a connection could be used, and tells each step as it ends.
/// Ends exactly once with finished().
class CheckCommand : public Command
{
    Q_OBJECT
public:
    CheckCommand(Caller caller, bool asJson, std::unique_ptr<OutputSink> output, QObject *parent = nullptr);
    ~CheckCommand() override;

    void start() override;
    void interrupt() override;

private:
    void signIn(QObject *context, const connection::ConnectionCheck::SignedIn &done);
    void takeStep(const connection::CheckStep &step);
    void end();
    bool write(const QByteArray &bytes);

    const Caller m_caller;
    const bool m_asJson;
    std::unique_ptr<OutputSink> m_output;
    connection::SignInDesk m_desk;
    connection::ConnectionCheck m_check; ///< after the desk that it uses
};

/// 0: no step was bad. 3: who asks was refused. 5: no name, no handshake, no answer. 1: another step was bad. 64:
/// nobody could sign in with what was given. Pure.
[[nodiscard]] int exitCodeOfCheck(const QList<connection::CheckStep> &steps, const std::optional<api::Error> &failure);

/// "✓ Clock: ..." with an end of line. What the service said cannot act on the terminal. Pure.
[[nodiscard]] QByteArray checkLine(const connection::CheckStep &step);

/// {"steps":[...],"good":...} with an end of line. Pure.
[[nodiscard]] QByteArray checkJson(const QList<connection::CheckStep> &steps);

} // namespace peerlight::cli
