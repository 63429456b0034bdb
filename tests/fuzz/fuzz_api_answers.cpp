// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an answer of the service: no crash, and what is read keeps the promises of its type.
// The first byte chooses the status, the second the content type; the rest is the body.

#include "app/api/answers.h"
#include "app/api/iam_answers.h"
#include "app/api/inventory_answers.h"
#include "tests/fuzz/fuzz_check.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace {

using namespace peerlight::api;
using peerlight::fuzz::check;

constexpr std::array statuses{200, 201, 202, 204, 301, 400, 401, 403, 404, 409, 429, 500, 502, 503};
constexpr std::array contentTypes{"application/json", "application/json;charset=utf-8", "text/html", ""};

template<typename T>
void checkError(const Result<T> &result)
{
    if (!result)
        check(!result.error().text.isEmpty() && result.error().kind != ErrorKind::Cancelled, "an error is told");
}

void checkTask(const Detection &task)
{
    check(!task.id.isEmpty() && !task.peerId.isEmpty(), "a task has its ids");
    check(!task.lossRatio || (*task.lossRatio >= 0 && *task.lossRatio <= 100), "a loss is a percentage");
    check(task.statusText.size() <= 64, "a status is short");
}

void checkInterfaces(const InterfacePage &page)
{
    check(page.items.size() <= page.received, "no more interfaces than members");
    for (const VirtualInterface &interface : page.items) {
        for (const VifPeer &peer : interface.peers)
            check(!peer.id.isEmpty(), "a peer has an id");
    }
}

/// The same bytes as an answer to a sign-in, and its first ones as the token.
void checkIam(Answer answer)
{
    const auto projects = parseProjects(answer);
    checkError(projects);
    if (projects) {
        for (const IamProject &project : *projects)
            check(!project.id.isEmpty(), "a project has an id");
    }
    answer.proof = Proof::Password;
    answer.subjectToken = peerlight::auth::Secret(QByteArrayView(answer.body).first(qMin(answer.body.size(), 64)));
    const auto token = parseIssuedToken(answer);
    checkError(token);
    if (token)
        check(token->credential.isValid() && token->expiresAtUtc.isValid(), "a token can be used, and has an end");
    answer.proof = Proof::AccessKey;
    checkError(parseProjects(answer));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    Answer answer;
    answer.status = statuses.at(data[0] % statuses.size());
    answer.contentType = QByteArray(contentTypes.at(data[1] % contentTypes.size()));
    answer.body = QByteArrayView(data + 2, static_cast<qsizetype>(size - 2)).toByteArray();

    const auto task = parseDetection(answer);
    checkError(task);
    if (task)
        checkTask(*task);

    const auto tasks = parseDetectionPage(answer);
    checkError(tasks);
    if (tasks) {
        check(tasks->items.size() + tasks->malformed == tasks->received, "each member is read or counted");
        for (const Detection &item : tasks->items)
            checkTask(item);
    }

    const auto interfaces = parseInterfacePage(answer);
    checkError(interfaces);
    if (interfaces)
        checkInterfaces(*interfaces);

    checkError(parseEmpty(answer));
    checkIam(answer);
    return 0;
}
