// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help_text.h"

#include "app/simulator/simulator.h"

#include <QCoreApplication>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

struct HelpTextWords
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

} // namespace

std::string programHelp()
{
    return HelpTextWords::tr(
               "Peerlight: which virtual interface peers of Huawei Cloud Direct Connect can reach their remote "
               "gateways")
        .toStdString();
}

std::string exitCodeHelp()
{
    return HelpTextWords::tr(
               "Exit codes: 0 all clear; 1 a peer is degraded or unreachable; 2 no loss seen, but a test "
               "failed;\n3 the credential was refused (resume goes on); 4 no loss seen, but a peer has no "
               "result; 5 the service "
               "could not be\nreached; 64 wrong usage or unreadable input; 74 the results or the "
               "history could not be written.\n")
        .toStdString();
}

std::string credentialHelp()
{
    return HelpTextWords::tr(
               "The token comes from the environment variable PEERLIGHT_TOKEN, from --token-file FILE or from\n"
               "--token-stdin, never from an argument. In place of a token:\n"
               "  an access key  PEERLIGHT_AK and PEERLIGHT_SK, for a temporary one PEERLIGHT_SECURITY_TOKEN, too\n"
               "  a sign-in      PEERLIGHT_IAM_USER, PEERLIGHT_IAM_ACCOUNT and PEERLIGHT_IAM_PASSWORD; with a second\n"
               "                 factor PEERLIGHT_IAM_USER_ID and PEERLIGHT_IAM_PASSCODE. The token of a sign-in is\n"
               "                 renewed while the program runs, but for one with a second factor.\n"
               "PEERLIGHT_PROXY_PASSWORD is the password of the proxy that --profile NAME names a user of.\n"
               "Without any of these, --profile NAME takes what the keychain keeps for that connection.")
        .toStdString();
}

std::string checkHelp()
{
    return HelpTextWords::tr("Exit codes: 0 every step is good; 1 a step is bad; 3 the credential was refused; 5 the "
                             "service could not\nbe reached; 64 wrong usage.\n")
        .toStdString();
}

std::string simulateHelp()
{
    const simulator::SimulatorOptions defaults;
    QString text = HelpTextWords::tr("The first line on standard output is \"listening PORT\". Unless they are set:\n"
                                     "  token    %1\n"
                                     "  project  %2\n"
                                     "  key      %3, secret %4\n"
                                     "  sign-in  user %5 of account %6, password %7, at the same port\n"
                                     "  --mfa    user id %8, one-time code %9\n"
                                     "With --security-token the key is good with that token only.\n"
                                     "None of these is a secret. Faults:\n")
                       .arg(defaults.token, defaults.projectId, defaults.accessKey, defaults.secretKey, defaults.user,
                            defaults.account, defaults.password, defaults.mfaUserId, defaults.mfaPasscode);
    for (const auto &[name, sentence] : simulator::Simulator::faultNames())
        text += "  "_L1 + name.leftJustified(22) + u' ' + sentence + u'\n';
    return text.toStdString();
}

QString tokenArgumentHelp()
{
    return HelpTextWords::tr("A token is never taken from an argument, where other users of this machine can read it. "
                             "Use PEERLIGHT_TOKEN, --token-file FILE or --token-stdin.");
}

} // namespace peerlight::cli
