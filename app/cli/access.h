// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/api/iam_client.h"
#include "app/api/token_keeper.h"
#include "app/cli/credential_source.h"
#include "app/cli/token_prompt.h"

#include <QObject>

#include <memory>

namespace peerlight::cli {

/// The credential of one command: as it was given, or from a sign-in before the command begins; and another one when
/// the service refuses it, from a sign-in or from the person at the terminal. Says on standard error what it does.
class Access : public QObject
{
    Q_OBJECT
public:
    explicit Access(CredentialChoice choice, QObject *parent = nullptr);
    ~Access() override;

    /// Once. Ends with began() or failed(), never before this has returned.
    void begin(const api::Connection &connection);

    /// What a new credential is waited for with: it is told to the person.
    enum class Waits {
        Run,   ///< peers of which some may have been detected
        Start, ///< nothing was created yet
    };

    /// The service refused what changed() gave last. Ends with renewed() or denied(). A refused signature, a refused
    /// password and a refused prompt are never sent again by themselves.
    void renew(const api::Error &refusal, bool mayAsk, Waits what = Waits::Run);

    /// The outcome of a request: one that was taken makes a token worth renewing.
    void note(const api::Exchange &exchange);

    /// Nothing more is asked, and nothing more is told.
    void withdraw();

Q_SIGNALS:
    void changed(const peerlight::auth::Credential &credential); ///< to be used from now on
    void speaking(); ///< a message or a question comes next: nothing else may be on the line
    void began();
    void failed(int exitCode); ///< said already
    void renewed();
    void denied(); ///< there will be no other credential

private:
    [[nodiscard]] bool prepareSignIn(const api::Connection &connection);
    void takeFirst(const api::Result<auth::Credential> &result);
    void takeNext(const api::Result<auth::Credential> &result);
    void askOrDeny();
    [[nodiscard]] QString whyAsked() const;
    void use(const auth::Credential &credential);

    CredentialChoice m_choice;
    auth::Credential::Kind m_kind = auth::Credential::Kind::None;
    std::unique_ptr<api::IamClient> m_iam;
    std::unique_ptr<api::TokenKeeper> m_keeper; ///< after the client that it uses; null: nobody signs in
    TokenPrompt m_prompt;
    Waits m_waits = Waits::Run;
    bool m_mayAsk = false;
    bool m_withdrawn = false;
};

/// "The service refused the token: %1", in the words of the kind.
[[nodiscard]] QString refusedLine(auth::Credential::Kind kind);

} // namespace peerlight::cli
