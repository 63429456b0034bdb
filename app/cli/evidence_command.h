// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/credential_source.h"
#include "app/cli/kept_command.h"
#include "app/cli/options.h"
#include "app/report/evidence_bundle.h"

namespace peerlight::cli {

/// `peerlight-cli evidence`: a kept run as a zip for somebody else. Ends exactly once with finished(): 0; 64 where
/// there is no such run; 65 where something in it looks like a secret, and then nothing is written.
class EvidenceCommand : public KeptCommand
{
    Q_OBJECT
public:
    /// The history must outlive the command. `secrets` of the environment are looked for in what would be written.
    EvidenceCommand(EvidenceOptions options, std::unique_ptr<OutputSink> output, history::History &history,
                    const EnvironmentSecrets &secrets, QObject *parent = nullptr);

    void start() override;

private:
    void writeRun(const history::WholeRun &whole);
    void refuse(const report::EvidenceRefused &refused);

    EvidenceOptions m_options;
    const EnvironmentSecrets &m_secrets;
};

} // namespace peerlight::cli
