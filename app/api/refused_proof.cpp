// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/refused_proof.h"

#include "app/api/retry_after.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace peerlight::api {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct RefusedProofWords
{
    Q_DECLARE_TR_FUNCTIONS(RefusedProof)
};

/// The service takes 15 minutes; a little less, since the way of the answer is in what we measure.
constexpr std::chrono::seconds mostClockError = 14min + 30s;

/// What the tables know better than we do: they name what is wrong with the key.
bool namesTheKey(QStringView code, QStringView message)
{
    constexpr std::array words{"verify aksk signature fail"_L1, "failed to reach the limit"_L1,
                               "get secretkey failed"_L1};
    return code.startsWith("IAM.1"_L1) || std::ranges::any_of(words, [message](QLatin1StringView one) {
               return message.contains(one, Qt::CaseInsensitive);
           });
}

bool isLocked(QStringView message)
{
    return message.contains("failed to reach the limit"_L1, Qt::CaseInsensitive);
}

QString clockText(std::chrono::seconds ahead)
{
    const QString minutes = QString::number(std::lround(std::abs(double(ahead.count())) / 60.0));
    return ahead > 0s ? RefusedProofWords::tr("This machine's clock is %1 minutes ahead of the service's: set it, then "
                                              "try again. A signature is taken within 15 minutes only.")
                            .arg(minutes)
                      : RefusedProofWords::tr("This machine's clock is %1 minutes behind the service's: set it, then "
                                              "try again. A signature is taken within 15 minutes only.")
                            .arg(minutes);
}

QString keyText(const Answer &answer, QStringView code, QStringView message)
{
    const auto ahead = clockAhead(answer);
    // A locked key stays locked with the right time; the lock is what the person has to know of.
    if (ahead && std::chrono::abs(*ahead) > mostClockError && !isLocked(message) && !code.startsWith("IAM.1"_L1))
        return clockText(*ahead);
    if (namesTheKey(code, message))
        return {};
    return RefusedProofWords::tr("The access key was refused: check the access key ID, the secret access key and the "
                                 "region.");
}

bool namesNoProject(QStringView code, QStringView message)
{
    if (code == "IAM.1109"_L1 || code == "IAM.0004"_L1)
        return true;
    return message.contains("project"_L1, Qt::CaseInsensitive) &&
           (message.contains("not find"_L1, Qt::CaseInsensitive) ||
            message.contains("not found"_L1, Qt::CaseInsensitive) ||
            message.contains("not exist"_L1, Qt::CaseInsensitive));
}

QString passwordText(ErrorKind kind, QStringView code, QStringView message)
{
    if (namesNoProject(code, message) || (kind == ErrorKind::NotFound && code.isEmpty())) {
        return RefusedProofWords::tr("The project is not one of this user's: check the region, or the name or ID of "
                                     "the project.");
    }
    if (kind == ErrorKind::Credential && (code.isEmpty() || code == "IAM.0062"_L1 || code == "IAM.0001"_L1)) {
        return RefusedProofWords::tr(
            "The account, the user name or the password is wrong. Several failures lock the user. A HUAWEI ID cannot "
            "sign in here: use an IAM user with programmatic access.");
    }
    if (kind == ErrorKind::Forbidden && code.isEmpty()) {
        return RefusedProofWords::tr("This user may not sign in here: ask the administrator of the account for "
                                     "programmatic access.");
    }
    return {};
}

} // namespace

std::optional<std::chrono::seconds> clockAhead(const Answer &answer)
{
    const QDateTime theirs = httpDate(answer.date);
    if (!theirs.isValid() || !answer.arrivedAtUtc.isValid())
        return std::nullopt;
    return std::chrono::seconds(theirs.secsTo(answer.arrivedAtUtc));
}

QString refusedProofText(const Answer &answer, ErrorKind kind, QStringView code, QStringView message)
{
    switch (answer.proof) {
    case Proof::Token:
        break;
    case Proof::AccessKey:
        return kind == ErrorKind::Credential ? keyText(answer, code, message) : QString();
    case Proof::Password:
        return passwordText(kind, code, message);
    }
    return {};
}

} // namespace peerlight::api
