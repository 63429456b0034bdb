// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_command.h"

#include "app/api/network_failure.h"
#include "app/cli/caller_access.h"
#include "app/cli/exit_code.h"
#include "app/cli/messages.h"
#include "app/report/json_text.h"
#include "app/report/result_writer.h"

#include <algorithm>

namespace peerlight::cli {

using namespace Qt::StringLiterals;
using connection::CheckStep;

namespace {

constexpr int badStepExitCode = 1;

bool isBad(const CheckStep &step)
{
    return step.state == CheckStep::State::Bad;
}

QString wordOf(CheckStep::State state)
{
    switch (state) {
    case CheckStep::State::Good:
        return u"good"_s;
    case CheckStep::State::Warning:
        return u"warning"_s;
    case CheckStep::State::Bad:
        return u"bad"_s;
    case CheckStep::State::Skipped:
        return u"skipped"_s;
    }
    return {};
}

QString wordOf(CheckStep::What what)
{
    switch (what) {
    case CheckStep::What::Name:
        return u"name"_s;
    case CheckStep::What::Tls:
        return u"tls"_s;
    case CheckStep::What::SignIn:
        return u"sign_in"_s;
    case CheckStep::What::Project:
        return u"project"_s;
    case CheckStep::What::Peers:
        return u"peers"_s;
    case CheckStep::What::Clock:
        return u"clock"_s;
    case CheckStep::What::Throttle:
        return u"throttle"_s;
    }
    return {};
}

} // namespace

CheckCommand::CheckCommand(Caller caller, bool asJson, std::unique_ptr<OutputSink> output, QObject *parent)
    : Command(parent), m_caller(std::move(caller)), m_asJson(asJson), m_output(std::move(output)),
      m_check(m_caller.connection,
              [this](QObject *context, const connection::ConnectionCheck::SignedIn &done) { signIn(context, done); })
{
    connect(&m_check, &connection::ConnectionCheck::stepDone, this, &CheckCommand::takeStep);
    connect(&m_check, &connection::ConnectionCheck::finished, this, &CheckCommand::end);
}

CheckCommand::~CheckCommand() = default;

void CheckCommand::signIn(QObject *context, const connection::ConnectionCheck::SignedIn &done)
{
    const auto access = accessOf(m_caller);
    if (!access) {
        done(tl::unexpected(api::refusedHereError(api::ErrorKind::InvalidInput, access.error())));
        return;
    }
    m_desk.get(*access, context, [this, done](const api::Result<connection::ReadyAccess> &ready) {
        if (!ready) {
            done(tl::unexpected(ready.error()));
        } else if (ready->connection.project.isEmpty()) {
            done(tl::unexpected(api::refusedHereError(
                api::ErrorKind::InvalidInput, tr("There are several projects: choose one with --project-id ID."))));
        } else {
            m_check.setProject(ready->connection.project);
            done(ready->credential);
        }
    });
}

void CheckCommand::start()
{
    m_check.start();
}

void CheckCommand::interrupt()
{
    finish(interruptedExitCode);
}

void CheckCommand::takeStep(const CheckStep &step)
{
    if (!hasFinished() && !m_asJson)
        write(checkLine(step));
}

void CheckCommand::end()
{
    if (hasFinished() || (m_asJson && !write(checkJson(m_check.steps()))))
        return;
    finish(exitCodeOfCheck(m_check.steps(), m_check.failure()));
}

bool CheckCommand::write(const QByteArray &bytes)
{
    if (m_output->write(bytes))
        return true;
    finish(m_output->tellFailure());
    return false;
}

int exitCodeOfCheck(const QList<CheckStep> &steps, const std::optional<api::Error> &failure)
{
    const auto bad = std::ranges::find_if(steps, isBad);
    if (bad == steps.end())
        return 0;
    if (bad->what == CheckStep::What::Name || bad->what == CheckStep::What::Tls)
        return notReachedExitCode;
    if (!failure)
        return badStepExitCode;
    if (bad->what == CheckStep::What::SignIn)
        return exitCodeOfSignIn(*failure);
    return failure->httpStatus == 0 ? notReachedExitCode : badStepExitCode;
}

QByteArray checkLine(const CheckStep &step)
{
    const QString line =
        u"%1 %2: %3"_s.arg(connection::checkStepSign(step.state), connection::checkStepName(step.what), step.text);
    return (report::terminalSafe(line) + u'\n').toUtf8();
}

QByteArray checkJson(const QList<CheckStep> &steps)
{
    QByteArray json = "{\"steps\":["_ba;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const CheckStep &step = steps.at(i);
        json += (i == 0 ? "\n"_ba : ",\n"_ba) +
                report::jsonObject(
                    {{u"step"_s, wordOf(step.what)}, {u"state"_s, wordOf(step.state)}, {u"text"_s, step.text}});
    }
    return json + "\n],\"good\":"_ba + (std::ranges::none_of(steps, isBad) ? "true"_ba : "false"_ba) + "}\n"_ba;
}

} // namespace peerlight::cli
